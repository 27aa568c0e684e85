// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/letters/letterpaper.h"

#include "models/core/clock.h"
#include "models/db/sql.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br/>"_L1);
}

/// What lies between <body …> and </body>, or all of it.
QString fragment(const QString &html)
{
    const qsizetype begin = html.indexOf("<body"_L1);
    if (begin < 0)
        return html;
    const qsizetype from = html.indexOf(u'>', begin) + 1;
    const qsizetype until = html.lastIndexOf("</body>"_L1);
    return html.mid(from, until < from ? -1 : until - from);
}

} // namespace

Result<PaperText> LetterPaper::compose(const Letter &letter) const
{
    const auto head = Letterheads(m_context).read();
    if (!head)
        return head.error();
    const QDateTime written = letter.isSigned() ? letter.signedAt : m_context.clock->now();
    QString html = u"<p>"_s % escaped(letter.recipientName) % u"<br/>"_s
                   % escaped(letter.recipientAddress) % u"</p><p align='right'>"_s
                   % QLocale()
                         .toString(written.toTimeZone(m_context.zone).date(), QLocale::LongFormat)
                         .toHtmlEscaped()
                   % u"</p><h2>"_s % letter.letterTitle.toHtmlEscaped() % u"</h2>"_s
                   % fragment(letter.body);
    if (letter.isSigned()) {
        const auto name = sql::value(
            m_context.db, u"SELECT full_name, id FROM users WHERE id = ?"_s, {letter.signedById});
        if (!name)
            return name.error();
        html += u"<p>&nbsp;</p><p>"_s
                % escaped(tr("Signed electronically by %1 on %2")
                              .arg(name->toString(),
                                   QLocale().toString(letter.signedAt.toTimeZone(m_context.zone),
                                                      QLocale::ShortFormat)))
                % u"</p>"_s;
    } else {
        html += u"<p>&nbsp;</p><p><b>"_s % escaped(tr("Draft – not signed")) % u"</b></p>"_s;
    }
    if (!letter.cc.trimmed().isEmpty())
        html += u"<p class='small'>"_s
                % escaped(tr("Copies: %1").arg(letter.cc.trimmed().split(u'\n').join(u", "_s)))
                % u"</p>"_s;
    PaperText text{letter.letterTitle, html};
    text.head = *head;
    text.footer = letter.letterTitle;
    text.kind = kindWord(RecordKind::Letter);
    text.record = letter.id;
    text.pet = letter.petId;
    text.what = letter.letterKind;
    return text;
}

} // namespace tarsus
