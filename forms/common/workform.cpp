// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/workform.h"

#include "forms/common/fieldvalue.h"
#include "views/common/fielderror.h"
#include "views/keys/livekeys.h"
#include "views/style/heading.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

WorkForm::WorkForm(const QString &objectName, QWidget *parent)
    : QDialog(parent)
    , m_body(new QWidget(this))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
}

void WorkForm::begin(QPushButton *doIt, int width)
{
    m_title = m_body->findChild<QLabel *>(u"titleLabel"_s);
    m_message = m_body->findChild<QLabel *>(u"messageLabel"_s);
    m_spinner = m_body->findChild<QWidget *>(u"spinner"_s);
    m_cancel = m_body->findChild<QPushButton *>(u"cancelButton"_s);
    m_do = doIt;
    Q_ASSERT(m_title && m_message && m_spinner && m_cancel);
    makeHeading(m_title, 1);
    setWindowTitle(m_title->text());
    m_message->setTextFormat(Qt::PlainText);
    connect(m_do, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            submit();
    });
    connect(m_cancel, &QPushButton::clicked, this, &WorkForm::reject);
    addButtonKeys(QKeySequence(Qt::CTRL | Qt::Key_Return), m_do, this);
    setBusy(false);
    setMinimumWidth(width);
    fitHeight();
}

void WorkForm::fitHeight()
{
    // What changed inside reaches the outer layouts by events, later: from the inside out, now.
    const QList<QWidget *> widgets = findChildren<QWidget *>();
    for (qsizetype i = widgets.size() - 1; i >= 0; --i) {
        if (QLayout *inner = widgets.at(i)->layout())
            inner->activate();
    }
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(minimumWidth())
                                                     : sizeHint().height();
    resize(qMax(width(), minimumWidth()), qMax(isVisible() ? height() : 0, wanted));
}

void WorkForm::watch(const QList<QWidget *> &fields)
{
    for (QWidget *field : fields) {
        FieldError::of(field);
        whenFieldEdited(field, this, [field] { FieldError::set(field, {}); });
    }
}

void WorkForm::setBusy(bool busy)
{
    m_busy = busy;
    m_message->hide();
    m_spinner->setVisible(busy);
    m_do->setDisabled(busy);
    m_cancel->setEnabled(canLeave());
    busyChanged(busy);
}

void WorkForm::showError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    if (QWidget *field = fieldOf(error.field)) {
        FieldError::set(field, error.text);
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->setText(error.text);
    m_message->show();
}

void WorkForm::reject()
{
    if (canLeave())
        QDialog::reject();
}

void WorkForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_title) {
        retranslate();
        setWindowTitle(m_title->text());
    }
}

} // namespace tarsus
