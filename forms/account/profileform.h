// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/recordform.h"

#include <memory>

namespace tarsus {

namespace Ui {
class ProfileForm;
}

/// A person's own name, address, initials and colour. The role is not theirs to change.
class ProfileForm final : public RecordForm
{
    Q_OBJECT

public:
    ProfileForm(RecordRepository &users, const Access &access, Notifier &notifier,
                QWidget *parent = nullptr);
    ~ProfileForm() override;

protected:
    QString heading() const override;
    void retranslate() override;

private:
    void nameColours();

    std::unique_ptr<Ui::ProfileForm> m_ui;
};

} // namespace tarsus
