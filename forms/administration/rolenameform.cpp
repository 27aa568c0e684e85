// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/rolenameform.h"

#include "views/common/fielderror.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

RoleNameForm::RoleNameForm(const QString &title, const QString &explanation, const QString &name,
                           std::function<Result<>(const QString &)> use, QWidget *parent)
    : QDialog(parent)
    , m_use(std::move(use))
    , m_name(new QLineEdit(name, this))
{
    setObjectName(u"roleNameForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    auto *heading = new QLabel(title, this);
    makeHeading(heading, 1);
    auto *text = new QLabel(explanation, this);
    text->setProperty("look", u"second"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("&Name *"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(u"nameEdit"_s);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveButton"_s);
    save->setProperty("kind", u"primary"_s);
    save->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoleNameForm::tryIt);
    connect(buttons, &QDialogButtonBox::rejected, this, &RoleNameForm::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::small);
    for (QWidget *part : {static_cast<QWidget *>(heading), static_cast<QWidget *>(text),
                          static_cast<QWidget *>(label), static_cast<QWidget *>(m_name),
                          static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    FieldError::of(m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this] { FieldError::set(m_name, {}); });
    m_name->selectAll();
    m_name->setFocus();
    resize(440, sizeHint().height());
}

void RoleNameForm::tryIt()
{
    if (const auto done = m_use(m_name->text()); !done) {
        FieldError::set(m_name, done.error().text);
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    accept();
}

} // namespace tarsus
