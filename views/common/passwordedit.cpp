// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/passwordedit.h"

#include "views/style/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace tarsus {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(icon(u"eye"_s), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhSensitiveData);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
        retranslate();
    });
    retranslate();
}

tarsus::Password PasswordEdit::take()
{
    QString typed = text();
    tarsus::Password password = tarsus::Password::take(typed);
    wipe();
    return password;
}

void PasswordEdit::wipe()
{
    setText(QString(text().size(), u'\0'));
    clear();
    setCapsLock(false);
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(false); // the next letter tells
    } else if (event->text().size() == 1 && event->text().front().isLetter()) {
        const QChar letter = event->text().front();
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        if (letter.toUpper() != letter.toLower())
            setCapsLock(letter.isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasswordEdit::retranslate()
{
    m_eye->setText(m_eye->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->text());
}

void PasswordEdit::setCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    emit capsLockChanged(on);
}

} // namespace tarsus
