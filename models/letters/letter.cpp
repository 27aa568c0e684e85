// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/letters/letter.h"

#include <QCryptographicHash>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr Field letterFields[] = {
    reference<&Letter::petId>("pet_id", "pet", QT_TRANSLATE_NOOP("tarsus::Field", "Pet"),
                              RecordKind::Pet, Field::Required),
    reference<&Letter::referralId>("referral_id", "referral",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "Referral"),
                                   RecordKind::Referral),
    field<&Letter::letterKind>("letter_kind", "letterKind",
                               QT_TRANSLATE_NOOP("tarsus::Field", "Kind"), FieldType::Choice,
                               Field::Required, "letter_kind"),
    field<&Letter::letterTitle>("letter_title", "letterTitle",
                                QT_TRANSLATE_NOOP("tarsus::Field", "Subject"), FieldType::Text,
                                Field::Required),
    field<&Letter::status>("status", "status", QT_TRANSLATE_NOOP("tarsus::Field", "State"),
                           FieldType::Choice, Field::MadeByProgram, "letter_status"),
    field<&Letter::recipientName>("recipient_name", "recipientName",
                                  QT_TRANSLATE_NOOP("tarsus::Field", "Recipient"), FieldType::Text),
    field<&Letter::recipientAddress>("recipient_address", "recipientAddress",
                                     QT_TRANSLATE_NOOP("tarsus::Field", "Address"),
                                     FieldType::LongText),
    field<&Letter::recipientEmail>("recipient_email", "recipientEmail",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "E-mail"), FieldType::Email),
    field<&Letter::cc>("cc", "cc", QT_TRANSLATE_NOOP("tarsus::Field", "Copies to"),
                       FieldType::LongText),
    field<&Letter::body>("body", "body", QT_TRANSLATE_NOOP("tarsus::Field", "Text"),
                         FieldType::LongText),
    field<&Letter::bodyText>("body_text", "bodyText",
                             QT_TRANSLATE_NOOP("tarsus::Field", "Plain text"), FieldType::LongText,
                             Field::MadeByProgram),
    field<&Letter::coversUntil>("covers_until", "coversUntil",
                                QT_TRANSLATE_NOOP("tarsus::Field", "Covers the case until"),
                                FieldType::Instant, Field::MadeByProgram),
    reference<&Letter::amendsId>(
        "amends_id", "amends", QT_TRANSLATE_NOOP("tarsus::Field", "Corrects"), RecordKind::Letter),
    field<&Letter::signedAt>("signed_at", "signedAt",
                             QT_TRANSLATE_NOOP("tarsus::Field", "Signed on"), FieldType::Instant,
                             Field::MadeByProgram),
    reference<&Letter::signedById>("signed_by_id", "signedBy",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "Signed by"),
                                   RecordKind::User, Field::MadeByProgram),
    field<&Letter::bodySha256>("body_sha256", "bodySha256",
                               QT_TRANSLATE_NOOP("tarsus::Field", "SHA-256 of what was signed"),
                               FieldType::Text, Field::MadeByProgram),
    field<&Letter::sentAt>("sent_at", "sentAt", QT_TRANSLATE_NOOP("tarsus::Field", "Sent on"),
                           FieldType::Instant, Field::MadeByProgram),
    reference<&Letter::sentById>("sent_by_id", "sentBy",
                                 QT_TRANSLATE_NOOP("tarsus::Field", "Sent by"), RecordKind::User,
                                 Field::MadeByProgram),
    field<&Letter::channel>("channel", "channel", QT_TRANSLATE_NOOP("tarsus::Field", "Sent how"),
                            FieldType::Choice, Field::MadeByProgram | Field::OpenList, "channel"),
    reference<&Letter::documentId>("document_id", "document",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "The letter as PDF"),
                                   RecordKind::Document, Field::MadeByProgram),
};

} // namespace

const RecordType &Letter::type()
{
    static const RecordType type{RecordKind::Letter, "letters", "Letter", letterFields,
                                 makeRecord<Letter>};
    return type;
}

QString Letter::plainText(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QString text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0 && !text.isEmpty();
        text += (isHeading ? u"\n"_s : QString()) % block.text() % u'\n';
    }
    return text.replace(QChar::LineSeparator, u'\n').trimmed();
}

QByteArray Letter::signedText() const
{
    QByteArray text;
    for (const QString &part : {objectId, letterKind, letterTitle, recipientName, recipientAddress,
                                recipientEmail, cc, body}) {
        const QByteArray bytes = part.toUtf8();
        text += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return text;
}

QString Letter::digest() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(signedText(), QCryptographicHash::Sha256).toHex());
}

} // namespace tarsus
