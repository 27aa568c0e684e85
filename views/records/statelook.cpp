// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/statelook.h"

#include "models/db/recordlistmodel.h"
#include "views/common/badge.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using Looks = QHash<QString, StateLook>;

const QHash<QString, Looks> &allLooks()
{
    static const QHash<QString, Looks> looks{
        {u"priority"_s,
         {{u"emergency"_s, {Tone::Danger, Mark::FilledTriangle}},
          {u"urgent"_s, {Tone::Warning, Mark::OpenTriangle}},
          {u"soon"_s, {Tone::Information, Mark::Dot}},
          {u"routine"_s, {Tone::Neutral, Mark::Ring}}}},
        {u"referral_status"_s,
         {{u"new"_s, {Tone::Information, Mark::FilledTriangle}},
          {u"info_requested"_s, {Tone::Warning, Mark::Ring}},
          {u"accepted"_s, {Tone::Accent, Mark::Ring}},
          {u"booked"_s, {Tone::Accent, Mark::Dot}},
          {u"in_progress"_s, {Tone::Accent, Mark::FilledTriangle}},
          {u"report_due"_s, {Tone::Warning, Mark::OpenTriangle}},
          {u"report_sent"_s, {Tone::Good, Mark::Ring}},
          {u"closed"_s, {Tone::Good, Mark::Dot}}}},
        {u"plan_status"_s,
         {{u"draft"_s, {Tone::Neutral, Mark::Ring}},
          {u"active"_s, {Tone::Accent, Mark::Dot}},
          {u"on_hold"_s, {Tone::Warning, Mark::OpenTriangle}},
          {u"completed"_s, {Tone::Good, Mark::Dot}}}},
        {u"reading_state"_s,
         {{u"pending"_s, {Tone::Information, Mark::Ring}},
          {u"reviewed"_s, {Tone::Good, Mark::Dot}},
          {u"needs_specialist"_s, {Tone::Danger, Mark::OpenTriangle}}}},
        {u"letter_status"_s,
         {{u"draft"_s, {Tone::Neutral, Mark::Ring}},
          {u"signed"_s, {Tone::Warning, Mark::OpenTriangle}},
          {u"sent"_s, {Tone::Good, Mark::Dot}},
          {u"amended"_s, {Tone::Information, Mark::Ring}}}},
        {u"appointment_status"_s,
         {{u"scheduled"_s, {Tone::Neutral, Mark::Ring}},
          {u"confirmed"_s, {Tone::Information, Mark::Dot}},
          {u"checked_in"_s, {Tone::Accent, Mark::OpenTriangle}},
          {u"with_specialist"_s, {Tone::Accent, Mark::FilledTriangle}},
          {u"admitted"_s, {Tone::Accent, Mark::Dot}},
          {u"checkout"_s, {Tone::Information, Mark::Ring}},
          {u"done"_s, {Tone::Good, Mark::Dot}},
          {u"no_show"_s, {Tone::Danger, Mark::Ring}}}},
    };
    return looks;
}

} // namespace

StateLook stateLook(const QString &valueList, const QString &code)
{
    return allLooks().value(valueList).value(code);
}

void DueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    if (!index.data(RecordListModel::OverdueRole).toBool())
        return RecordDelegate::paint(painter, option, index);
    paintCell(painter, option, index);
    Badge::paint(painter, option.rect.adjusted(6, 0, -6, -1), index.data().toString(), Tone::Danger,
                 Mark::OpenTriangle, option.palette, option.font);
}

} // namespace tarsus
