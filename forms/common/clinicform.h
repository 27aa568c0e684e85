// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/formopener.h"
#include "forms/common/recordform.h"
#include "models/db/recordrepository.h"

#include <QDateTime>

class QComboBox;

namespace tarsus {

/// A record's form over the clinic's own lists and people: the .ui names each editor's column by
/// the dynamic property "field", and everything else follows from that. Value lists fill their
/// combo boxes, people theirs, pickers look in the clinic and offer to make what is not there yet;
/// warnings are shown while one types and stop nothing.
class ClinicForm : public RecordForm
{
    Q_OBJECT

public:
    /// Begins a new record with what the kind begins with and what is known.
    void startBlank(const Prefill &prefill);
    /// The same as it was when `content` was kept; false (and an error on screen) where the record
    /// can no longer be edited.
    bool startAgain(const QJsonObject &content, qint64 recordId);
    QJsonObject draftContent() const override;
    /// Of a form that was kept: the draft of the form below it, and that one's field that waits.
    static qint64 draftBelow(const QJsonObject &content);
    static QString waitingColumn(const QJsonObject &content);
    /// Takes a record that was made for the field of this column.
    void takeMade(const QString &column, qint64 id);

protected:
    ClinicForm(FormContext context, std::unique_ptr<RecordRepository> owned, QWidget *parent);

    /// Binds every editor of the .ui that was set up on body(). Call it in the constructor.
    void bindAll();
    const FormContext &context() const { return m_context; }

    virtual std::unique_ptr<Record> blank(const Prefill &prefill) const = 0;
    /// For the record as it stands in the editors.
    virtual QStringList warningsOf(const Record &) const { return {}; }
    /// The words of the .ui again.
    virtual void retranslateBody() = 0;
    /// The parent entry that narrows a list: a breed's species. Empty for most.
    virtual QString parentOf(const QString &list) const;

    /// Fills the combo box of one column again, and keeps what is chosen.
    void fillList(const char *column);
    /// Chooses among these ids; "none" is offered where the field is not required.
    void fillIds(const char *column, const QList<std::pair<qint64, QString>> &entries);
    /// The referrals of a pet, newest first, for its combo box.
    void fillReferrals(const char *column, qint64 petId);
    void refreshWarnings();
    /// As large as its fields ask, within what suits a small screen; never smaller than it is.
    void fitContent();

    void started() override;
    void retranslate() override;
    /// All lists again, in the language of the moment; what is chosen stays.
    virtual void fillLists();
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillPeople(const Field &field, QComboBox *box);
    void makeMissing(const QString &column);

    std::unique_ptr<RecordRepository> m_owned;
    FormContext m_context;
    Prefill m_prefill;
    MessageBar *m_warning;
    bool m_isFitted = false;
};

} // namespace tarsus
