// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/workform.h"
#include "models/snippets/snippet.h"

#include <QList>

#include <memory>

namespace tarsus {

namespace Ui {
class SnippetsForm;
}

/// The snippets of the person and of the clinic: looked for, put into a text where the form was
/// opened from one, written and removed.
class SnippetsForm final : public WorkForm
{
    Q_OBJECT

public:
    /// With `inserting` Enter in the list puts the snippet into the text below.
    SnippetsForm(const FormContext &context, bool inserting, QWidget *parent);
    ~SnippetsForm() override;

signals:
    /// This one is to be put into the text; the form closes.
    void chosen(const tarsus::Snippet &snippet);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(qint64 select);
    void filter();
    void showCurrent();
    void show(const Snippet &snippet);
    Snippet entered() const;
    bool mayWrite(const Snippet &snippet) const;
    /// False where what was changed could not be kept.
    bool keepChanges();
    void begin(const Snippet &begun);
    Snippet blank() const;
    void choose();
    void removeShown();

    std::unique_ptr<Ui::SnippetsForm> m_ui;
    FormContext m_context;
    bool m_inserting;
    QList<Snippet> m_snippets;
    Snippet m_shown;
};

} // namespace tarsus
