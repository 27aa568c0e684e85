// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/signingform.h"

namespace tarsus {

namespace Ui {
class InteractionForm;
}
class InteractionRepository;
class SnippetKeys;
class ProblemChooser;

/// A call, a note, a consult or a message. A consult has the four SOAP sections; the others do not
/// show them. A signed one is corrected by an addendum, which begins from here.
class InteractionForm final : public SigningForm
{
    Q_OBJECT

public:
    InteractionForm(const FormContext &context, QWidget *parent = nullptr);
    ~InteractionForm() override;

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;
    void started() override;
    QString heading() const override;
    Result<> sign(qint64 id, int version) override;
    Result<> store(Record &record) override;
    QJsonObject moreContent() const override;
    void restoreMore(const QJsonObject &more) override;
    QStringList livingColumns() const override;
    bool isLocked(const QString &column) const override;
    QString correctionHint() const override;

private:
    void petChanged();
    void typeChanged();
    void followUpChanged();
    void showAddendum();
    void writeAddendum();

    std::unique_ptr<Ui::InteractionForm> m_ui;
    InteractionRepository &m_records;
    SnippetKeys *m_snippets;
    ProblemChooser *m_problem;
    QPushButton *m_addendum;
};

} // namespace tarsus
