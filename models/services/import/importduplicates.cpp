// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importduplicates.h"

#include "models/core/contact.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// Two that both have a number, and not the same, are two animals.
bool differs(const QString &left, const QString &right)
{
    return !left.isEmpty() && !right.isEmpty() && left != right;
}

} // namespace

DuplicateFinder::DuplicateFinder(RecordKind kind, bool comparesOwners)
    : m_kind(kind)
    , m_comparesOwners(comparesOwners)
{}

Result<> DuplicateFinder::load(const ImportRepository &repository)
{
    const auto known = repository.known(m_kind);
    if (!known)
        return known.error();
    for (const KnownRecord &record : *known)
        add(record, 0);
    if (m_kind != RecordKind::Pet)
        return {};
    const auto chips = repository.furtherChips();
    if (!chips)
        return chips.error();
    for (const KnownRecord &chip : *chips)
        add(chip, 0);
    return {};
}

void DuplicateFinder::add(const KnownRecord &record, qint64 row)
{
    const auto index = static_cast<qsizetype>(m_seen.size());
    const bool byName = !record.name.isEmpty() && (m_kind != RecordKind::Pet || m_comparesOwners);
    if (!byName && record.chip.isEmpty() && record.licence.isEmpty())
        return;
    m_seen.push_back({record, row});
    if (!record.licence.isEmpty() && !m_byLicence.contains(record.licence))
        m_byLicence.insert(record.licence, index);
    if (!record.chip.isEmpty() && !m_byChip.contains(record.chip))
        m_byChip.insert(record.chip, index);
    if (byName)
        m_byName.insert(record.name, index);
}

std::optional<DuplicateFinder::Match> DuplicateFinder::find(const KnownRecord &record) const
{
    const auto at = [this](qsizetype index) -> const Seen & {
        return m_seen[static_cast<std::size_t>(index)];
    };
    if (const auto chip = m_byChip.constFind(record.chip); chip != m_byChip.constEnd())
        return matchOf(at(*chip), tr("the same microchip"));
    if (const auto licence = m_byLicence.constFind(record.licence);
        licence != m_byLicence.constEnd())
        return matchOf(at(*licence), tr("the same licence number"));
    if (const Seen *named = sameName(record)) {
        return matchOf(*named, m_kind == RecordKind::Pet ? tr("the same name and owner's phone")
                                                         : tr("the same name and phone"));
    }
    return {};
}

const DuplicateFinder::Seen *DuplicateFinder::sameName(const KnownRecord &record) const
{
    const auto range = m_byName.equal_range(record.name);
    for (auto it = range.first; it != range.second; ++it) {
        const Seen &seen = m_seen[static_cast<std::size_t>(*it)];
        // A practice is known by its name; people of one name are many.
        const bool bothWithout = m_kind != RecordKind::Pet && m_kind != RecordKind::Owner
                                 && (record.phone.isEmpty() || seen.record.phone.isEmpty());
        const bool samePhone = !record.phone.isEmpty() && !seen.record.phone.isEmpty()
                               && isSamePhone(record.phone, seen.record.phone);
        if ((bothWithout || samePhone) && !differs(record.chip, seen.record.chip)
            && !differs(record.licence, seen.record.licence))
            return &seen;
    }
    return nullptr;
}

DuplicateFinder::Match DuplicateFinder::matchOf(const Seen &seen, const QString &reason) const
{
    Match match{seen.record.id, seen.row, {}};
    if (seen.row != 0)
        match.text = tr("Row %1 of the file has %2.").arg(seen.row).arg(reason);
    else
        match.text = tr("A record in the clinic has %1.").arg(reason);
    return match;
}

} // namespace tarsus
