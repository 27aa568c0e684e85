// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/languages.h"

#include "models/core/spokenlanguages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tarsus {

Languages::Languages(QObject *parent)
    : QObject(parent)
    , m_system(QLocale::system())
{}

Languages::~Languages() = default;

QStringList Languages::codes()
{
    return spokenLanguages();
}

QString Languages::nativeName(const QString &code)
{
    return nativeLanguageName(code);
}

QString Languages::desktopCode()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        QString code = language.section(u'-', 0, 0);
        if (codes().contains(code))
            return code;
    }
    return codes().first();
}

void Languages::use(const QString &code)
{
    m_code = codes().contains(code) ? code : desktopCode();
    // Numbers and dates as the person's country writes them, where that speaks the language.
    const QLocale spoken(m_code);
    QLocale::setDefault(m_system.language() == spoken.language() ? m_system : spoken);

    m_translators.clear(); // takes the ones before away
    const std::pair<QString, QString> sources[]{
        {u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {u"tarsus"_s, u":/i18n"_s},
    };
    for (const auto &[name, folder] : sources) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name + u'_' + m_code, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
    QApplication::setLayoutDirection(QLocale().textDirection());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(QLocale());
}

} // namespace tarsus
