// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/workform.h"
#include "models/services/printing/letterhead.h"

class QListWidgetItem;

namespace tarsus {

namespace Ui {
class TemplatesForm;
}

/// For administrators: what new letters begin with, and what stands at the head of every paper.
/// Save keeps the template that is shown and the letterhead; another template is chosen above it.
class TemplatesForm final : public WorkForm
{
    Q_OBJECT

public:
    TemplatesForm(const FormContext &context, QWidget *parent);
    ~TemplatesForm() override;

    /// What choosing a picture does.
    void useLogo(const QString &path);

protected:
    void submit() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;

private:
    void showTemplate();
    void putBack();
    void insertField(const QListWidgetItem *item);
    void askForLogo();
    void showLogo();
    /// Of the template that was shown before another was chosen.
    Result<> saveTemplate();

    std::unique_ptr<Ui::TemplatesForm> m_ui;
    FormContext m_context;
    Letterhead m_head;
    QString m_kind;
    QString m_language;
    QString m_shown; ///< the text as it was read
};

} // namespace tarsus
