// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/letters/letterrepository.h"

#include "models/db/sql.h"
#include "models/rules/samepet.h"
#include "models/rules/signedrecord.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// What goes on after the signature.
const QStringList &livingColumns()
{
    static const QStringList columns{u"status"_s, u"sent_at"_s, u"sent_by_id"_s, u"channel"_s,
                                     u"document_id"_s};
    return columns;
}

} // namespace

Letter LetterRepository::blank() const
{
    Letter letter;
    letter.coversUntil = now();
    return letter;
}

Result<> LetterRepository::prepareNew(Letter &now) const
{
    now.status = u"draft"_s; // only the steps below go further
    now.signedAt = {};
    now.signedById = 0;
    now.bodySha256.clear();
    now.sentAt = {};
    now.sentById = 0;
    now.channel.clear();
    now.documentId = 0;
    if (!now.coversUntil.isValid())
        now.coversUntil = this->now();
    if (now.amendsId == 0)
        return {};
    const auto other = amendedBy(now.amendsId);
    if (!other)
        return other.error();
    if (*other != 0)
        return Error{Error::Code::Conflict,
                     tr("Somebody is correcting this letter already. Open that draft instead; "
                        "nothing of yours was saved.")};
    const auto first = find(now.amendsId);
    if (!first)
        return first.error();
    if (first->petId != now.petId || !first->isSigned())
        return invalid("amends_id", tr("Only a signed letter of the same pet is corrected by "
                                       "another. Change the draft itself."));
    return {};
}

Result<> LetterRepository::prepare(Letter &now, const Letter *before)
{
    if (!before) {
        if (auto fresh = prepareNew(now); !fresh)
            return fresh;
    } else if (m_step == Step::Edit) {
        if (auto open = checkNotSigned(type(), now, *before, before->isSigned(), {}); !open)
            return open;
    } else if (auto open =
                   checkNotSigned(type(), now, *before, before->isSigned(), livingColumns());
               !open) {
        return open;
    }
    if (!before || before->body != now.body)
        now.bodyText = Letter::plainText(now.body);
    takeStep(now);
    return checkSamePet(context().db, {.petId = now.petId, .referralId = now.referralId});
}

void LetterRepository::takeStep(Letter &now) const
{
    switch (m_step) {
    case Step::Edit: return;
    case Step::Sign:
        now.status = u"signed"_s;
        now.signedAt = this->now();
        now.signedById = context().access->personId();
        now.bodySha256 = now.digest();
        return;
    case Step::Send:
        if (now.status != "amended"_L1)
            now.status = u"sent"_s;
        now.sentAt = this->now();
        now.sentById = context().access->personId();
        now.channel = m_channel;
        now.documentId = m_documentId;
        return;
    case Step::Amend: now.status = u"amended"_s; return;
    }
}

Result<> LetterRepository::written(const Letter &now, const Letter *)
{
    if (m_step != Step::Sign || now.amendsId == 0)
        return {};
    const auto first = find(now.amendsId);
    if (!first)
        return first.error();
    return step(first->id, first->version, Step::Amend);
}

Result<> LetterRepository::step(qint64 id, int version, Step step)
{
    auto letter = find(id);
    if (!letter)
        return letter.error();
    letter->version = version;
    const QScopedValueRollback stepping(m_step, step);
    return update(*letter);
}

Result<> LetterRepository::maySign(const Letter &letter) const
{
    const auto reached = reaches(Operation::Sign, letter.id);
    if (!reached)
        return reached.error();
    if (!*reached)
        return forbidden();
    if (letter.letterKind == "report"_L1
        && !context().access->can(RecordKind::Plan, Operation::Sign))
        return Error{Error::Code::Forbidden,
                     tr("A report is signed by a specialist. Ask the specialist of the case to "
                        "sign it; the draft is kept.")};
    return {};
}

Result<> LetterRepository::sign(qint64 id, int version)
{
    const auto letter = find(id);
    if (!letter)
        return letter.error();
    if (auto may = maySign(*letter); !may)
        return may;
    if (letter->isSigned())
        return Error{Error::Code::Invalid, tr("This letter is signed already.")};
    if (letter->recipientName.trimmed().isEmpty())
        return invalid("recipient_name",
                       tr("Nobody is named whom the letter goes to. Enter the recipient and sign "
                          "again."));
    if (letter->body.trimmed().isEmpty())
        return invalid("body", tr("The letter says nothing yet. Write it and sign again."));
    return step(id, version, Step::Sign);
}

Result<> LetterRepository::markSent(qint64 id, int version, const QString &channel,
                                    qint64 documentId)
{
    const auto letter = find(id);
    if (!letter)
        return letter.error();
    if (!letter->isSigned())
        return Error{Error::Code::Invalid,
                     tr("A draft is not sent. Sign the letter first; then it goes out.")};
    const QScopedValueRollback how(m_channel, channel);
    const QScopedValueRollback pdf(m_documentId, documentId);
    return step(id, version, Step::Send);
}

Result<Letter> LetterRepository::amendmentOf(qint64 signedId) const
{
    const auto first = find(signedId);
    if (!first)
        return first.error();
    if (!first->isSigned())
        return Error{Error::Code::Invalid,
                     tr("The letter is a draft: it can still be changed itself.")};
    Letter next = blank();
    next.petId = first->petId;
    next.referralId = first->referralId;
    next.letterKind = first->letterKind;
    next.letterTitle = first->letterTitle;
    next.recipientName = first->recipientName;
    next.recipientAddress = first->recipientAddress;
    next.recipientEmail = first->recipientEmail;
    next.cc = first->cc;
    next.body = first->body;
    next.coversUntil = first->coversUntil;
    next.amendsId = signedId;
    return next;
}

Result<qint64> LetterRepository::amendedBy(qint64 id) const
{
    const auto found = sql::value(
        context().db,
        u"SELECT id, object_id FROM letters WHERE amends_id = ? AND deleted_at IS NULL"_s, {id});
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<> LetterRepository::verify(const Letter &letter) const
{
    if (!letter.isSigned() || letter.digest() == letter.bodySha256)
        return {};
    return Error{Error::Code::NotAClinic,
                 tr("This letter is not what was signed. Do not send it; look for it in the newest "
                    "backup, and ask an administrator to check the clinic.")};
}

Result<QDateTime> LetterRepository::toldUntil(qint64 petId, const QString &kind) const
{
    const auto found =
        sql::value(context().db,
                   u"SELECT max(covers_until) FROM letters WHERE pet_id = ? AND letter_kind = ? "
                   "AND status <> 'draft' AND deleted_at IS NULL"_s,
                   {petId, kind});
    if (!found)
        return found.error();
    return instantFromText(found->toString());
}

QStringList LetterRepository::warnings(const Letter &letter) const
{
    QStringList result;
    if (letter.letterKind != "recall"_L1 || letter.petId == 0)
        return result;
    const auto died = sql::value(
        context().db, u"SELECT deceased, pet_name FROM pets WHERE id = ?"_s, {letter.petId});
    if (died && died->toBool())
        result += tr("This pet has died. A recall would hurt its owner.");
    return result;
}

Result<> LetterRepository::beforeRemove(const Record &record)
{
    return checkRemovable(static_cast<const Letter &>(record).isSigned());
}

} // namespace tarsus
