// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/heading.h"

#include "views/style/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace tarsus {
namespace {

class HeadingKeeper final : public QObject
{
public:
    HeadingKeeper(QLabel *label, int level, double further)
        : QObject(label)
        , m_label(label)
        , m_level(level)
        , m_further(further)
    {
        label->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A style sheet sets fonts anew when it is polished in; this comes after it.
        if (event->type() == QEvent::Polish || event->type() == QEvent::Show
            || event->type() == QEvent::ApplicationFontChange
            || event->type() == QEvent::StyleChange)
            QMetaObject::invokeMethod(this, &HeadingKeeper::apply, Qt::QueuedConnection);
        if (event->type() == QEvent::Show)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QFont font = headingFont(QApplication::font(), m_level);
        font.setPointSizeF(font.pointSizeF() + m_further);
        if (m_label->font() != font)
            m_label->setFont(font);
    }

    QLabel *m_label;
    int m_level;
    double m_further;
};

} // namespace

void makeHeading(QLabel *label, int level, double further)
{
    new HeadingKeeper(label, level, further);
}

} // namespace tarsus
