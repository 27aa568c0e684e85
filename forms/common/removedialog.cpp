// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/removedialog.h"

#include "models/core/result.h"
#include "views/keys/livekeys.h"
#include "views/style/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr auto formPrefix = "remove "_L1;

} // namespace

RemoveDialog::RemoveDialog(const QString &what,
                           std::function<std::optional<Error>(const QString &)> remove,
                           QWidget *parent)
    : QDialog(parent)
    , m_remove(std::move(remove))
    , m_reason(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Remove: %1").arg(what));
    auto *text = new QLabel(tr("It leaves every list, but nothing is erased: the record and the "
                               "reason stay in the clinic's file."),
                            this);
    text->setWordWrap(true);
    auto *label = new QLabel(tr("&Reason *"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(90);
    m_reason->setAccessibleName(tr("Reason, needed"));
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setProperty("look", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(tr("Re&move"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"removeButton"_s);
    m_do->setProperty("kind", u"danger"_s);
    m_do->setEnabled(false);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_do->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &RemoveDialog::tryIt);
    connect(buttons, &QDialogButtonBox::rejected, this, &RemoveDialog::reject);
    addButtonKeys(QKeySequence(Qt::CTRL | Qt::Key_Return), m_do, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::small);
    for (QWidget *part : {static_cast<QWidget *>(text), static_cast<QWidget *>(label),
                          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_problem),
                          static_cast<QWidget *>(buttons)})
        layout->addWidget(part);
    m_reason->setFocus();
    resize(460, sizeHint().height());
}

void RemoveDialog::setRecord(RecordKind kind, qint64 id, int version)
{
    m_kind = kind;
    m_id = id;
    m_version = version;
}

void RemoveDialog::setReason(const QString &reason)
{
    m_reason->setPlainText(reason);
    m_reason->moveCursor(QTextCursor::End);
}

QString RemoveDialog::draftForm() const
{
    return formPrefix + kindWord(m_kind);
}

QJsonObject RemoveDialog::draftContent() const
{
    return {{u"reason"_s, m_reason->toPlainText()}, {u"version"_s, m_version}};
}

std::optional<RecordKind> RemoveDialog::draftKind(const QString &form)
{
    return form.startsWith(formPrefix) ? kindFromWord(form.mid(formPrefix.size())) : std::nullopt;
}

void RemoveDialog::tryIt()
{
    const auto problem = m_remove(m_reason->toPlainText());
    if (problem) {
        m_problem->setText(problem->text);
        m_problem->show();
        return;
    }
    accept();
    emit removed();
}

} // namespace tarsus
