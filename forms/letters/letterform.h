// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/signingform.h"

namespace tarsus {

namespace Ui {
class LetterForm;
}
class LetterRepository;
struct Letter;

/// A letter: drafted from the case as soon as its pet is known, and again with another referral or
/// kind, as long as nobody has written in it. A signed one is read here, and not changed.
class LetterForm final : public SigningForm
{
    Q_OBJECT

public:
    explicit LetterForm(const FormContext &context, QWidget *parent = nullptr);
    ~LetterForm() override;

    /// A new letter that corrects this signed one, with its words; false (and an error on screen)
    /// where somebody does that already.
    bool startAmending(qint64 signedId);

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;
    void started() override;
    void collect(Record &record) const override;
    Result<> sign(qint64 id, int version) override;
    QStringList livingColumns() const override { return {}; }
    QString correctionHint() const override;
    void showEvent(QShowEvent *event) override;
    QJsonObject moreContent() const override;
    void restoreMore(const QJsonObject &more) override;

private:
    void petChanged();
    void composeIfUntouched();
    void compose();
    void showSince();

    std::unique_ptr<Ui::LetterForm> m_ui;
    LetterRepository &m_records;
    QString m_composed; ///< what stands in the text where nobody has written in it
    QString m_filled;   ///< the record's text in the editor's own HTML
    bool m_composing = false;
};

} // namespace tarsus
