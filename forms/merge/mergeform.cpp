// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/merge/mergeform.h"

#include "forms/merge/mergejob.h"
#include "forms/merge/mergesheet.h"
#include "views/common/recordpicker.h"
#include "views/common/searchsource.h"
#include "views/keys/livekeys.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarsus {

MergeForm::MergeForm(const FormContext &context, RecordKind kind, qint64 staysId, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
    , m_staysId(staysId)
    , m_title(new QLabel(this))
    , m_otherLabel(new QLabel(this))
    , m_other(new RecordPicker(this))
    , m_sheet(new MergeSheet(context, this))
    , m_turn(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_merge(new QPushButton(this))
{
    setObjectName(u"mergeForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    makeHeading(m_title, 1);
    m_title->setTextFormat(Qt::PlainText);
    m_other->setObjectName(u"otherPicker"_s);
    m_other->setSource(kind, context.source);
    m_otherLabel->setBuddy(m_other);
    m_turn->setObjectName(u"turnButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_merge->setObjectName(u"mergeButton"_s);
    m_merge->setProperty("kind", u"primary"_s);
    for (QPushButton *button : {m_turn, m_cancel, m_merge})
        button->setAutoDefault(false);
    addButtonKeys(QKeySequence(Qt::CTRL | Qt::Key_Return), m_merge, this);
    addButtonKeys(QKeySequence(Qt::CTRL | Qt::Key_R), m_turn, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_turn);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_otherLabel);
    column->addWidget(m_other);
    column->addWidget(m_sheet, 1);
    column->addLayout(buttons);
    resize(960, 640);
    if (context.source)
        m_name = context.source->hit(kind, staysId).title;
    connect(m_other, &RecordPicker::valueChanged, this, &MergeForm::compare);
    connect(m_turn, &QPushButton::clicked, this, &MergeForm::turnRound);
    connect(m_cancel, &QPushButton::clicked, this, &MergeForm::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeForm::merge);
    retranslate();
    compare();
    m_other->setFocus(Qt::OtherFocusReason);
}

void MergeForm::setOther(qint64 id)
{
    m_other->setId(id);
    compare();
}

void MergeForm::compare()
{
    if (m_other->id() == 0) {
        m_sheet->setMessage(tr("Look up the record that is the same. Both are shown side by side "
                               "before anything happens."));
        return setBusy(false);
    }
    const auto preview = MergeComparison(m_context.data).compare(m_kind, m_staysId, m_other->id());
    if (preview)
        m_sheet->setPreview(*preview);
    else
        m_sheet->setMessage(preview.error().text);
    setBusy(false);
    if (preview)
        m_sheet->focusFirst();
}

void MergeForm::turnRound()
{
    if (!m_sheet->preview())
        return;
    const qint64 other = m_staysId;
    m_staysId = m_sheet->preview()->duplicateId;
    {
        const QSignalBlocker quiet(m_other);
        m_other->setId(other);
    }
    compare();
}

void MergeForm::merge()
{
    if (m_busy || !m_sheet->preview())
        return;
    setBusy(true);
    startMergeJob<qint64>(
        this, m_context.clinic,
        [order = m_sheet->order()](const DataContext &context, const auto &) {
            return MergeService(context).merge(order);
        },
        [this](const Result<qint64> &merged) {
            setBusy(false);
            if (!merged) {
                m_sheet->showError(merged.error());
                return;
            }
            emit this->merged(m_kind, *merged, m_sheet->preview()->staysTitle);
            accept();
        });
}

void MergeForm::setBusy(bool busy)
{
    m_busy = busy;
    const bool isReady = !busy && m_sheet->preview().has_value();
    m_merge->setEnabled(isReady);
    m_turn->setEnabled(isReady);
    m_cancel->setEnabled(!busy);
}

void MergeForm::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void MergeForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MergeForm::retranslate()
{
    setWindowTitle(tr("Merge"));
    m_title->setText(m_name.isEmpty() ? tr("Merge two records")
                                      : tr("Merge %1 with another record").arg(m_name));
    m_otherLabel->setText(tr("Which record is the &same?"));
    m_turn->setText(tr("&Other one stays"));
    m_cancel->setText(tr("Cancel"));
    m_merge->setText(tr("&Merge"));
}

} // namespace tarsus
