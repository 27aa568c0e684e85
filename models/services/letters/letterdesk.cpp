// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/letters/letterdesk.h"

#include "models/core/access.h"
#include "models/db/sql.h"
#include "models/documents/documentrepository.h"
#include "models/interactions/interactionrepository.h"
#include "models/letters/letterrepository.h"
#include "models/referrals/referralflow.h"
#include "models/referrals/referralrepository.h"
#include "models/security/clinic.h"
#include "models/services/documents/documentfiles.h"
#include "models/services/letters/letterpaper.h"
#include "models/services/printing/printnote.h"
#include "models/vocabularies/valuelistlabels.h"
#include "models/vocabularies/valuelists.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString fileNameOf(const Letter &letter)
{
    QString name;
    for (const QChar sign : letter.letterTitle.left(80))
        name += sign.isLetterOrNumber() || sign == u'-' ? sign : QChar(u' ');
    return name.simplified() % u".pdf"_s;
}

/// Whether the referral's report went out with this letter.
Result<bool> goOn(const DataContext &context, const Letter &letter)
{
    if (letter.referralId == 0 || letter.letterKind != "report"_L1)
        return false;
    ReferralRepository referrals(context);
    const auto referral = referrals.find(letter.referralId);
    if (!referral)
        return false; // not in the person's reach: nothing is forced
    if (!referralflow::isStep(referral->status, u"report_sent"_s)
        || !context.access->can(RecordKind::Referral, Operation::Edit))
        return false;
    if (const auto taken = referrals.takeStep(referral->id, referral->version, u"report_sent"_s);
        !taken)
        return taken.error().code == Error::Code::Forbidden ? Result<bool>(false)
                                                            : Result<bool>(taken.error());
    return true;
}

} // namespace

QString LetterDesk::summaryOf(const Letter &letter, const CodeLabels &labels,
                              const QString &channel) const
{
    const QString how = labels.label(u"channel"_s, channel);
    QString summary = tr("%1 “%2” to %3 (%4)")
                          .arg(labels.label(u"letter_kind"_s, letter.letterKind),
                               letter.letterTitle, letter.recipientName, how);
    if (!letter.cc.trimmed().isEmpty())
        summary += u'\n' % tr("Copies: %1").arg(letter.cc.trimmed().split(u'\n').join(u", "_s));
    return summary;
}

Result<LetterDesk::Sent> LetterDesk::send(qint64 letterId, int version, const QString &channel)
{
    const auto connection = m_clinic.connect();
    if (!connection)
        return connection.error();
    const DataContext context = m_clinic.context(*connection);
    LetterRepository letters(context);
    const auto letter = letters.find(letterId);
    if (!letter)
        return letter.error();
    if (const auto whole = letters.verify(*letter); !whole)
        return whole.error();
    if (!letter->isSigned())
        return letters.markSent(letterId, version, channel, 0).error(); // says why not
    const auto text = LetterPaper(context).compose(*letter);
    if (!text)
        return text.error();
    const auto pdf = Paper(*text).pdf();
    if (!pdf)
        return pdf.error();
    Sent sent;
    sent.pdf = *pdf;
    const auto film = DocumentFiles(m_clinic).store(*pdf, fileNameOf(*letter));
    if (!film)
        return film.error();
    const ValueLists lists(context);
    const ValueListLabels labels(lists);
    const auto done = sql::inTransaction(context, [&]() -> Result<> {
        Interaction interaction = InteractionRepository(context).blank();
        interaction.petId = letter->petId;
        interaction.referralId = letter->referralId;
        interaction.interactionType = u"letter"_s;
        interaction.summary = summaryOf(*letter, labels, channel);
        if (auto added = InteractionRepository(context).add(interaction); !added)
            return added;
        Document document;
        document.petId = letter->petId;
        document.referralId = letter->referralId;
        document.interactionId = interaction.id;
        document.documentTitle = letter->letterTitle;
        document.documentType = u"letter"_s;
        film->describe(document);
        if (auto added = DocumentRepository(context).add(document); !added)
            return added;
        if (auto marked = letters.markSent(letterId, version, channel, document.id); !marked)
            return marked;
        const auto step = goOn(context, *letter);
        if (!step)
            return step.error();
        sent.documentId = document.id;
        sent.interactionId = interaction.id;
        sent.isStepTaken = *step;
        return notePrint(context, *text, channel);
    });
    if (!done)
        return done.error();
    return sent;
}

} // namespace tarsus
