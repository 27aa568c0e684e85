// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/merge/duplicatesearch.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/core/contact.h"
#include "models/core/mergeaccess.h"
#include "models/core/text.h"
#include "models/db/sql.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using IdPair = std::pair<qint64, qint64>;

/// Of a group of more than so many only neighbours are compared: forty pets that are all called
/// "Unknown" are no 780 findings.
constexpr std::size_t wholeGroup = 12;
constexpr qsizetype wholeNumber = 7;
constexpr qsizetype wholeChip = 9;
constexpr qsizetype longName = 6;

enum Why {
    SameChip = 1,
    SameNameAndOwner = 2,
    SameNameAndPhone = 4,
    NearName = 8,
    SamePhone = 16,
    SameEmail = 32,
    SameNameAndAddress = 64,
    SameName = 128,
    SameBirth = 256,
};
constexpr std::pair<int, int> scores[] = {
    {SameChip, 1000},          {SameNameAndOwner, 600}, {SameNameAndPhone, 500},
    {NearName, 200},           {SamePhone, 150},        {SameEmail, 200},
    {SameNameAndAddress, 450}, {SameName, 400},         {SameBirth, 100},
};

struct Row
{
    qint64 id = 0;
    QString name; ///< folded
    QString chip;
    QString species;
    QString birth;
    QString phone; ///< digits
    QString email;
    QString address; ///< folded
    qint64 ownerId = 0;
};

/// Calls `visit` with each two rows that have the same key, a bounded number of a group. Numbers
/// are sorted quickly; who visits makes sure that it was no chance.
template<typename Has, typename Key, typename Visit>
void forPairs(const std::vector<Row> &rows, Has has, Key key, Visit visit)
{
    std::vector<std::pair<size_t, const Row *>> keyed;
    keyed.reserve(rows.size());
    for (const Row &row : rows) {
        if (has(row))
            keyed.emplace_back(key(row), &row);
    }
    std::sort(keyed.begin(), keyed.end());
    for (auto begin = keyed.begin(); begin != keyed.end();) {
        auto end = begin + 1;
        while (end != keyed.end() && end->first == begin->first)
            ++end;
        const bool isWhole = static_cast<std::size_t>(end - begin) <= wholeGroup;
        for (auto one = begin; one != end; ++one) {
            const auto last = isWhole ? end : std::min(end, one + 2);
            for (auto other = one + 1; other < last; ++other)
                visit(*one->second, *other->second);
        }
        begin = end;
    }
}

/// What was found, pair by pair, with every reason.
class Findings
{
public:
    explicit Findings(QSet<IdPair> different)
        : m_different(std::move(different))
    {}

    void add(qint64 one, qint64 other, int why)
    {
        const IdPair pair = std::minmax(one, other);
        if (one != other && !m_different.contains(pair))
            m_why[pair] |= why;
    }
    const QHash<IdPair, int> &all() const { return m_why; }

private:
    QSet<IdPair> m_different;
    QHash<IdPair, int> m_why;
};

int scoreOf(int why)
{
    int score = 0;
    for (const auto &[reason, worth] : scores)
        score += (why & reason) != 0 ? worth : 0;
    return score;
}

/// Two that both have a chip, and not the same, are two animals as far as anybody can tell.
bool mayBeOne(const Row &one, const Row &other)
{
    return one.species == other.species
           && (one.chip.isEmpty() || other.chip.isEmpty() || one.chip == other.chip);
}

bool hasPhone(const Row &row)
{
    return row.phone.size() >= wholeNumber;
}

void comparePets(const std::vector<Row> &pets, Findings &findings)
{
    const auto sameBirth = [](const Row &one, const Row &other) {
        return !one.birth.isEmpty() && one.birth == other.birth ? int(SameBirth) : 0;
    };
    forPairs(
        pets, [](const Row &) { return true; },
        [](const Row &pet) { return qHashMulti(0, pet.ownerId, pet.name); },
        [&](const Row &one, const Row &other) {
            if (one.ownerId == other.ownerId && one.name == other.name && mayBeOne(one, other))
                findings.add(one.id, other.id, SameNameAndOwner | sameBirth(one, other));
        });
    forPairs(
        pets, hasPhone,
        [](const Row &pet) { return qHashMulti(0, pet.name, phoneTail(pet.phone)); },
        [&](const Row &one, const Row &other) {
            if (one.ownerId != other.ownerId && one.name == other.name && mayBeOne(one, other)
                && isSamePhone(one.phone, other.phone))
                findings.add(one.id, other.id, SameNameAndPhone | sameBirth(one, other));
        });
    forPairs(
        pets, [](const Row &pet) { return !pet.birth.isEmpty(); },
        [](const Row &pet) { return qHashMulti(0, pet.ownerId, pet.birth); },
        [&](const Row &one, const Row &other) {
            if (one.ownerId == other.ownerId && one.birth == other.birth && mayBeOne(one, other)
                && DuplicateSearch::isNearName(one.name, other.name))
                findings.add(one.id, other.id, NearName);
        });
}

int sameNames(const Row &one, const Row &other)
{
    if (one.name == other.name)
        return SameName;
    return DuplicateSearch::isNearName(one.name, other.name) ? NearName : 0;
}

void compareOwners(const std::vector<Row> &owners, Findings &findings)
{
    forPairs(
        owners, [](const Row &owner) { return !owner.email.isEmpty(); },
        [](const Row &owner) { return qHash(owner.email); },
        [&](const Row &one, const Row &other) {
            if (one.email == other.email)
                findings.add(one.id, other.id, SameEmail | sameNames(one, other));
        });
    forPairs(
        owners, [](const Row &owner) { return !owner.address.isEmpty(); },
        [](const Row &owner) { return qHashMulti(0, owner.name, owner.address); },
        [&](const Row &one, const Row &other) {
            if (one.name == other.name && one.address == other.address)
                findings.add(one.id, other.id, SameNameAndAddress);
        });
}

/// Each phone with the name of its owner, for the reason.
void comparePhones(const std::vector<Row> &phones, Findings &findings)
{
    forPairs(
        phones, hasPhone, [](const Row &phone) { return qHash(phoneTail(phone.phone)); },
        [&](const Row &one, const Row &other) {
            if (isSamePhone(one.phone, other.phone))
                findings.add(one.id, other.id, SamePhone | sameNames(one, other));
        });
}

void compareChips(const std::vector<Row> &chips, Findings &findings)
{
    forPairs(
        chips, [](const Row &chip) { return chip.chip.size() >= wholeChip; },
        [](const Row &chip) { return qHash(chip.chip); },
        [&](const Row &one, const Row &other) {
            if (one.chip == other.chip)
                findings.add(one.id, other.id, SameChip);
        });
}

Error stopped()
{
    return {Error::Code::Cancelled, {}};
}

/// Reads rows with `take`; asks now and then whether to go on.
Result<std::vector<Row>> readRows(const QSqlDatabase &db, const QString &text, qint64 total,
                                  const DuplicateSearch::Progress &progress,
                                  const std::function<Row(const QSqlQuery &)> &take)
{
    constexpr std::size_t often = 4096;
    auto query = sql::run(db, text);
    if (!query)
        return query.error();
    std::vector<Row> rows;
    while (query->next()) {
        rows.push_back(take(*query));
        if (progress && rows.size() % often == 0 && !progress(qint64(rows.size()), total))
            return stopped();
    }
    return rows;
}

/// Every pet or owner that is not removed.
Result<std::vector<Row>> readRecords(const QSqlDatabase &db, bool isPets, qint64 total,
                                     const DuplicateSearch::Progress &progress)
{
    if (!isPets) {
        return readRows(db,
                        u"SELECT id, name_key, phone_digits, email, address FROM owners"
                        " WHERE deleted_at IS NULL"_s,
                        total, progress, [](const QSqlQuery &query) {
                            Row row;
                            row.id = query.value(0).toLongLong();
                            row.name = query.value(1).toString();
                            row.phone = query.value(2).toString();
                            row.email = query.value(3).toString().trimmed().toLower();
                            row.address = foldText(query.value(4).toString());
                            return row;
                        });
    }
    return readRows(db,
                    u"SELECT p.id, p.name_key, p.chip_key, p.species, p.date_of_birth,"
                    " o.phone_digits, p.owner_id FROM pets p JOIN owners o ON o.id = p.owner_id"
                    " WHERE p.deleted_at IS NULL"_s,
                    total, progress, [](const QSqlQuery &query) {
                        Row row;
                        row.id = query.value(0).toLongLong();
                        row.name = query.value(1).toString();
                        row.chip = query.value(2).toString();
                        row.species = query.value(3).toString();
                        row.birth = query.value(4).toString();
                        row.phone = query.value(5).toString();
                        row.ownerId = query.value(6).toLongLong();
                        return row;
                    });
}

/// Further chips of pets, further phones of owners.
Result<std::vector<Row>> readNumbers(const QSqlDatabase &db, bool isPets)
{
    return readRows(
        db,
        isPets ? u"SELECT c.pet_id, c.chip_key, '' FROM pet_chips c JOIN pets p ON p.id = c.pet_id"
                 " WHERE p.deleted_at IS NULL"_s
               : u"SELECT f.owner_id, f.phone_digits, o.name_key FROM owner_phones f"
                 " JOIN owners o ON o.id = f.owner_id WHERE o.deleted_at IS NULL"_s,
        0, {}, [isPets](const QSqlQuery &query) {
            Row row;
            row.id = query.value(0).toLongLong();
            (isPets ? row.chip : row.phone) = query.value(1).toString();
            row.name = query.value(2).toString();
            return row;
        });
}

Result<QSet<IdPair>> saidToBeTwo(const QSqlDatabase &db, RecordKind kind)
{
    auto said = sql::run(db, u"SELECT one_id, other_id FROM not_duplicates WHERE kind = ?"_s,
                         {kindWord(kind)});
    if (!said)
        return said.error();
    QSet<IdPair> different;
    while (said->next())
        different.insert({said->value(0).toLongLong(), said->value(1).toLongLong()});
    return different;
}

} // namespace

DuplicateSearch::DuplicateSearch(DataContext context)
    : m_context(std::move(context))
{}

/// One letter too many, too few, another, or two that changed places; two such slips in a longer
/// name. "Max" and "Mia" are two.
bool DuplicateSearch::isNearName(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    const int allowed = shorter < 4 ? 0 : shorter < longName ? 1 : 2;
    if (one == other || std::abs(one.size() - other.size()) > allowed || allowed == 0)
        return false;
    std::vector<std::vector<int>> steps(std::size_t(one.size() + 1),
                                        std::vector<int>(std::size_t(other.size() + 1)));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (std::size_t j = 0; j < steps[i].size(); ++j) {
            if (i == 0 || j == 0) {
                steps[i][j] = int(i + j);
                continue;
            }
            const QChar a = one.at(qsizetype(i) - 1);
            const QChar b = other.at(qsizetype(j) - 1);
            steps[i][j] = std::min(
                {steps[i - 1][j] + 1, steps[i][j - 1] + 1, steps[i - 1][j - 1] + (a == b ? 0 : 1)});
            const bool changedPlaces =
                i > 1 && j > 1 && a == other.at(qsizetype(j) - 2) && b == one.at(qsizetype(i) - 2);
            if (changedPlaces)
                steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
    }
    return steps.back().back() <= allowed;
}

Result<> DuplicateSearch::allowed(RecordKind kind) const
{
    if (mayMerge(*m_context.access, kind))
        return {};
    return Error{Error::Code::Forbidden,
                 tr("Your role does not merge records: that needs the right to change and remove "
                    "both, and to see all that belongs to them. Ask an administrator.")};
}

Result<Duplicates> DuplicateSearch::find(RecordKind kind, const Progress &progress) const
{
    if (auto may = allowed(kind); !may)
        return may.error();
    const bool isPets = kind == RecordKind::Pet;
    const auto count = sql::value(
        m_context.db, isPets ? u"SELECT count(*) FROM pets WHERE deleted_at IS NULL"_s
                             : u"SELECT count(*) FROM owners WHERE deleted_at IS NULL"_s);
    if (!count)
        return count.error();
    auto different = saidToBeTwo(m_context.db, kind);
    if (!different)
        return different.error();
    const auto rows = readRecords(m_context.db, isPets, count->toLongLong(), progress);
    if (!rows)
        return rows.error();
    auto numbers = readNumbers(m_context.db, isPets);
    if (!numbers)
        return numbers.error();
    if (progress && !progress(count->toLongLong(), count->toLongLong()))
        return stopped();
    numbers->insert(numbers->end(), rows->begin(), rows->end());
    Findings findings(*std::move(different));
    if (isPets) {
        compareChips(*numbers, findings);
        comparePets(*rows, findings);
    } else {
        comparePhones(*numbers, findings);
        compareOwners(*rows, findings);
    }
    Duplicates result;
    result.found = findings.all().size();
    for (auto it = findings.all().cbegin(); it != findings.all().cend(); ++it)
        result.pairs.append({.kind = kind,
                             .oneId = it.key().first,
                             .otherId = it.key().second,
                             .reason = reasonOf(it.value()),
                             .score = scoreOf(it.value())});
    std::ranges::sort(result.pairs, [](const DuplicatePair &one, const DuplicatePair &other) {
        return std::tuple(-one.score, one.oneId, one.otherId)
               < std::tuple(-other.score, other.oneId, other.otherId);
    });
    if (result.pairs.size() > mostPairs)
        result.pairs.resize(mostPairs);
    if (auto named = nameThem(result.pairs); !named)
        return named.error();
    return result;
}

QString DuplicateSearch::reasonOf(int why)
{
    QStringList words;
    const auto add = [&](int reason, const QString &text) {
        if ((why & reason) != 0)
            words.append(text);
    };
    add(SameChip, tr("same microchip"));
    add(SameNameAndOwner, tr("same name and owner"));
    add(SameNameAndPhone, tr("same name, owners with the same phone"));
    add(SameNameAndAddress, tr("same name and address"));
    if ((why & SameNameAndAddress) == 0)
        add(SameName, tr("same name"));
    add(SamePhone, tr("same phone"));
    add(SameEmail, tr("same e-mail address"));
    if ((why & (SamePhone | SameEmail)) != 0)
        add(NearName, tr("names nearly the same"));
    else
        add(NearName, tr("names nearly the same; same owner, species and date of birth"));
    add(SameBirth, tr("same date of birth"));
    return words.join(u", "_s);
}

Result<> DuplicateSearch::nameThem(QList<DuplicatePair> &pairs) const
{
    if (pairs.isEmpty())
        return {};
    auto query =
        sql::prepare(m_context.db, pairs.first().kind == RecordKind::Pet
                                       ? u"SELECT p.pet_name, o.owner_name FROM pets p"
                                         " JOIN owners o ON o.id = p.owner_id WHERE p.id = ?"_s
                                       : u"SELECT owner_name, phone FROM owners WHERE id = ?"_s);
    if (!query)
        return query.error();
    QHash<qint64, QString> names;
    for (DuplicatePair &pair : pairs) {
        for (const qint64 id : {pair.oneId, pair.otherId}) {
            if (names.contains(id))
                continue;
            if (auto done = sql::run(*query, {id}); !done)
                return done;
            if (query->next())
                names.insert(id, tr("%1 (%2)", "a pet and its owner, or an owner and the phone")
                                     .arg(query->value(0).toString(), query->value(1).toString()));
        }
        pair.oneTitle = names.value(pair.oneId);
        pair.otherTitle = names.value(pair.otherId);
    }
    query->finish();
    return {};
}

Result<> DuplicateSearch::sayDifferent(RecordKind kind, qint64 oneId, qint64 otherId) const
{
    if (auto may = allowed(kind); !may)
        return may;
    const IdPair pair = std::minmax(oneId, otherId);
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto done = sql::run(
            m_context.db,
            u"INSERT INTO main.not_duplicates (kind, one_id, other_id, said_at, said_by_id)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            {kindWord(kind), pair.first, pair.second, instantText(m_context.clock->now()),
             m_context.access->personId()});
        return done ? Result<>() : Result<>(done.error());
    });
}

Result<> DuplicateSearch::takeBackDifferent(RecordKind kind, qint64 oneId, qint64 otherId) const
{
    if (auto may = allowed(kind); !may)
        return may;
    const IdPair pair = std::minmax(oneId, otherId);
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto done = sql::run(m_context.db,
                                   u"DELETE FROM main.not_duplicates WHERE kind = ? AND one_id = ?"
                                   " AND other_id = ?"_s,
                                   {kindWord(kind), pair.first, pair.second});
        return done ? Result<>() : Result<>(done.error());
    });
}

} // namespace tarsus
