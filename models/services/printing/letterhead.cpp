// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/printing/letterhead.h"

#include "models/core/access.h"
#include "models/db/sql.h"
#include "models/imaging/filmimage.h"
#include "models/security/clinicsettings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr char addressKey[] = "letterhead_address";
constexpr char phoneKey[] = "letterhead_phone";
constexpr char emailKey[] = "letterhead_email";
constexpr char logoKey[] = "letterhead_logo"; // base64

} // namespace

Result<Letterhead> Letterheads::read() const
{
    Letterhead head;
    QString logo;
    const std::array<std::pair<const char *, QString *>, 5> parts{
        {{setting::clinicName, &head.name},
         {addressKey, &head.address},
         {phoneKey, &head.phone},
         {emailKey, &head.email},
         {logoKey, &logo}}};
    for (const auto &[key, into] : parts) {
        const auto value = readSetting(m_context.db, key);
        if (!value)
            return value.error();
        *into = *value;
    }
    head.logo = QByteArray::fromBase64(logo.toLatin1());
    return head;
}

Result<> Letterheads::write(const Letterhead &head)
{
    if (!m_context.access->can(RecordKind::Setting, Operation::Edit))
        return Error{Error::Code::Forbidden,
                     tr("Only administrators change the letterhead of the clinic.")};
    if (head.logo.size() > largestLogo)
        return Error{Error::Code::Invalid,
                     tr("The logo is larger than 512 KiB. Choose a smaller picture."),
                     {},
                     u"logo"_s};
    if (!head.logo.isEmpty() && !filmImage(head.logo))
        return Error{Error::Code::Invalid,
                     tr("The logo is neither a PNG nor a JPEG picture. Choose another file."),
                     {},
                     u"logo"_s};
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const std::array<std::pair<const char *, QString>, 4> parts{
            {{addressKey, head.address.trimmed()},
             {phoneKey, head.phone.trimmed()},
             {emailKey, head.email.trimmed()},
             {logoKey, QString::fromLatin1(head.logo.toBase64())}}};
        for (const auto &[key, value] : parts) {
            if (auto written = writeSetting(m_context.db, key, value); !written)
                return written;
        }
        return {};
    });
}

} // namespace tarsus
