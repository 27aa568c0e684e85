// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/letterspage.h"

#include "models/letters/letterlistmodel.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"

#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype mostText = 3000;

} // namespace

LettersPage::LettersPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Letter, std::move(context), parent)
    , m_preview(add("previewButton", "eye", QKeySequence::Print, &LettersPage::previewRequested))
    , m_sign(add("signButton", "check", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S),
                 &LettersPage::signRequested))
    , m_send(add("sendButton", "mail", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                 &LettersPage::sendRequested))
    , m_amend(add("amendButton", "copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                  &LettersPage::amendRequested))
{
    retranslate();
}

QPushButton *LettersPage::add(const char *name, const char *iconName, const QKeySequence &keys,
                              void (LettersPage::*wanted)(qint64))
{
    QPushButton *button =
        pane()->addAction(QString::fromLatin1(name), QString::fromLatin1(iconName));
    connect(button, &QPushButton::clicked, this, [this, wanted] { emit(this->*wanted)(m_id); });
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    m_keys.append({shortcut, button});
    return button;
}

std::unique_ptr<RecordListModel> LettersPage::makeModel() const
{
    return std::make_unique<LetterListModel>(context().lists);
}

QList<RecordPage::FilterGroup> LettersPage::filterGroups() const
{
    return {
        {u"status"_s,
         tr("State"),
         {{{}, tr("All")},
          {u"unsent"_s, tr("Not sent yet")},
          {u"draft"_s, tr("Drafts")},
          {u"signed"_s, tr("Signed")},
          {u"sent"_s, tr("Sent")}}},
        {u"whose"_s, tr("Whose"), {{{}, tr("Everybody’s")}, {u"mine"_s, tr("Mine")}}},
    };
}

RecordPage::Words LettersPage::words() const
{
    return {tr("Filter by subject, recipient, pet or owner"), tr("No letters yet"),
            tr("Reports to the referring vet, instructions for owners, refusals and recalls are "
               "drafted from the case. Write the first one."),
            tr("New letter")};
}

std::pair<QString, QString> LettersPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"letter_title"_s),
            facts.joined({u"letter_kind"_s, u"recipient_name"_s}, u" · "_s)};
}

QStringList LettersPage::bannerKeys() const
{
    return {u"letter_title"_s, u"letter_kind"_s, u"recipient_name"_s};
}

void LettersPage::addDetails(const RecordFacts &facts)
{
    m_id = facts.id();
    const bool isDraft = facts.code(u"status"_s) == "draft"_L1;
    const bool isAmended = facts.code(u"status"_s) == "amended"_L1;
    const QString text = facts.code(u"body_text"_s);
    const auto offer = [](QPushButton *button, bool isSensible, bool may) {
        button->setVisible(isSensible);
        button->setEnabled(isSensible && may);
    };
    m_preview->setEnabled(!text.isEmpty());
    offer(m_sign, isDraft, model()->may(Operation::Sign, m_id));
    offer(m_send, !isDraft && !isAmended, model()->may(Operation::Edit, m_id));
    offer(m_amend, !isDraft && !isAmended,
          context().access().can(RecordKind::Letter, Operation::Create));
    if (isAmended)
        pane()->addAlert(tr("Another letter corrects this one."), Tone::Warning);
    if (!text.isEmpty())
        pane()->addSection(tr("What it says"))->addText(text.left(mostText));
    if (const QString sum = facts.code(u"body_sha256"_s); !sum.isEmpty())
        pane()->addSection({})->addRow(tr("SHA-256 of what was signed"), sum);
}

void LettersPage::retranslate()
{
    RecordPage::retranslate();
    m_preview->setText(tr("Preview and print…"));
    m_sign->setText(tr("Sign…"));
    m_send->setText(tr("Send…"));
    m_amend->setText(tr("Correct…"));
    for (const auto &[keys, button] : std::as_const(m_keys))
        keys->setWhatsThis(button->text());
}

} // namespace tarsus
