// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/draftreopening.h"

#include "app/shell/mainwindow.h"
#include "app/shell/quickdrafts.h"
#include "app/shell/workspace.h"
#include "forms/common/clinicform.h"
#include "forms/common/formdrafts.h"
#include "forms/common/removedialog.h"
#include "forms/factory/formfactory.h"

#include <QHash>
#include <QPointer>

namespace tarsus {
namespace {

/// Over the window, or over the form whose field waits for it.
QDialog *reopen(Workspace &workspace, const Draft &draft, ClinicForm *below)
{
    const auto removed = RemoveDialog::draftKind(draft.form);
    const auto kind = removed ? removed : kindFromWord(draft.form);
    if (!kind)
        return nullptr;
    if (!below) {
        return workspace.forms().reopen(draft, &workspace.window(),
                                        workspace.whenSaved(*kind, draft.recordId == 0));
    }
    return workspace.forms().reopen(
        draft, below,
        [self = QPointer(below), column = ClinicForm::waitingColumn(draft.content)](qint64 id) {
            if (self)
                self->takeMade(column, id);
        });
}

} // namespace

Result<Reopened> reopenDrafts(Workspace &workspace,
                              const std::function<bool(const Draft &)> &openProfile)
{
    auto waiting = workspace.drafts().waiting();
    if (!waiting)
        return waiting.error();
    Reopened result;
    QHash<qint64, ClinicForm *> open;
    std::vector<Draft> left = std::move(*waiting);
    while (!left.empty()) {
        std::vector<Draft> later;
        for (const Draft &draft : left) {
            if (draft.form == QuickDrafts::draftForm())
                continue; // stands in the quick line of its case again
            const qint64 belowId = ClinicForm::draftBelow(draft.content);
            const bool waits = std::ranges::any_of(left, [&](const Draft &other) {
                return other.id == belowId && belowId != draft.id;
            });
            if (waits) {
                later.push_back(draft); // the form below comes first
                continue;
            }
            const bool isProfile = kindFromWord(draft.form) == RecordKind::User;
            QDialog *dialog = isProfile ? nullptr : reopen(workspace, draft, open.value(belowId));
            if (auto *form = qobject_cast<ClinicForm *>(dialog))
                open.insert(draft.id, form);
            const bool isOpen = isProfile ? openProfile(draft) : dialog != nullptr;
            ++(isOpen ? result.opened : result.kept);
        }
        if (later.size() == left.size())
            break; // each waits for another: no file of ours says that
        left = std::move(later);
    }
    return result;
}

} // namespace tarsus
