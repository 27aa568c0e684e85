// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/intervalbar.h"

#include "views/common/dateedit.h"
#include "views/common/flowlayout.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Choice
{
    Interval interval;
    const char *name;
    const char *text;
};

constexpr std::array choices{
    Choice{
        {3, Interval::Unit::Days}, "in3Days", QT_TRANSLATE_NOOP("tarsus::IntervalBar", "&3 days")},
    Choice{
        {1, Interval::Unit::Weeks}, "in1Week", QT_TRANSLATE_NOOP("tarsus::IntervalBar", "&1 week")},
    Choice{{2, Interval::Unit::Weeks},
           "in2Weeks",
           QT_TRANSLATE_NOOP("tarsus::IntervalBar", "&2 weeks")},
    Choice{{4, Interval::Unit::Weeks},
           "in4Weeks",
           QT_TRANSLATE_NOOP("tarsus::IntervalBar", "&4 weeks")},
    Choice{{3, Interval::Unit::Months},
           "in3Months",
           QT_TRANSLATE_NOOP("tarsus::IntervalBar", "3 m&onths")},
};

} // namespace

IntervalBar::IntervalBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(this, space::tiny, space::tiny);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(choice.name));
        button->setAutoDefault(false);
        row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, interval = choice.interval] {
            if (m_field)
                m_field->setLater(interval);
        });
    }
    retranslate();
}

void IntervalBar::setField(DateEdit *field)
{
    m_field = field;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(Qt::NoFocus); // a mnemonic each: Tab goes on to the next field
}

void IntervalBar::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void IntervalBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IntervalBar::retranslate()
{
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        QPushButton *button = m_buttons.at(at);
        button->setText(tr(choices.at(size_t(at)).text));
        button->setAccessibleName(
            tr("In %1", "three days").arg(QString(button->text()).remove(u'&')));
    }
}

} // namespace tarsus
