// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/searchsource.h"

using namespace Qt::StringLiterals;

namespace tarsus {

QString kindIcon(RecordKind kind)
{
    switch (kind) {
    case RecordKind::User: return u"person"_s;
    case RecordKind::Owner: return u"owner"_s;
    case RecordKind::Practice: return u"practice"_s;
    case RecordKind::Vet: return u"vet"_s;
    case RecordKind::Pet: return u"pet"_s;
    case RecordKind::Referral: return u"referral"_s;
    case RecordKind::Plan: return u"plan"_s;
    case RecordKind::Interaction: return u"interaction"_s;
    case RecordKind::Xray: return u"xray"_s;
    case RecordKind::Appointment: return u"appointment"_s;
    case RecordKind::Document: return u"document"_s;
    case RecordKind::Letter: return u"letter"_s;
    case RecordKind::Setting: return u"settings"_s;
    case RecordKind::AuditEntry: return u"history"_s;
    }
    return u"document"_s;
}

} // namespace tarsus
