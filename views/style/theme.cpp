// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/theme.h"

#include "views/style/style.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHash>
#include <QScopedValueRollback>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString styleSheet(const Tokens &tokens)
{
    QFile file(u":/styles/tarsus.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is missing");
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> values[]{
        {"@background"_L1, tokens.background},
        {"@surface"_L1, tokens.surface},
        {"@line"_L1, tokens.line},
        {"@text"_L1, tokens.text},
        {"@secondText"_L1, tokens.secondText},
        {"@accentSoft"_L1, tokens.selection},
        {"@accent"_L1, tokens.accent},
        {"@onAccent"_L1, tokens.onAccent},
        {"@danger"_L1, tokens.danger},
        {"@dangerSoft"_L1, mixed(tokens.surface, tokens.danger, 0.12)},
        {"@warning"_L1, tokens.warning},
        {"@warningSoft"_L1, mixed(tokens.surface, tokens.warning, 0.12)},
        {"@goodSoft"_L1, mixed(tokens.surface, tokens.good, 0.12)},
        {"@informationSoft"_L1, mixed(tokens.surface, tokens.information, 0.12)},
        {"@hover"_L1, tokens.hover},
    };
    for (const auto &[name, color] : values) {
        const QString token = name + u';';
        const QString value = color.name() + u';';
        sheet.replace(token, value);
    }
    return sheet;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_startedDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new Style);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_scheme == Scheme::Desktop)
            apply();
    });
#endif
    m_application.installEventFilter(this);
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Qt before 6.5 tells of the desktop's change by putting its palette back over ours.
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange
        && !m_applying) {
        const bool ours = QApplication::palette().color(QPalette::Window)
                          == (m_dark ? darkTokens() : lightTokens()).background;
        if (!ours) {
            m_startedDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
            QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::desktopIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme();
        scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_startedDark;
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::Desktop && desktopIsDark());
    const Tokens &tokens = m_dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteOf(tokens));
    m_application.setStyleSheet(styleSheet(tokens));
    emit changed();
}

} // namespace tarsus
