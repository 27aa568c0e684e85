// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/briefview.h"

#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QLabel *wordLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

BriefView::BriefView(const CodeLabels *labels, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_labels(labels)
    , m_zone(zone)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"briefView"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void BriefView::show(const CaseOverview &overview, const CaseBrief &brief)
{
    m_body = new QWidget;
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_body->setProperty("look", u"page"_s);
    m_cards = new QVBoxLayout(m_body);
    m_cards->setContentsMargins(space::large, space::large, space::large, space::large);
    m_cards->setSpacing(space::medium);
    addLines(tr("Why the pet is here"), brief.referrals, tr("No referral is open."));
    addLines(tr("What the owner says"), brief.ownersWords,
             tr("Nothing of the owner's is written down."));
    addLines(tr("What was found"), brief.findings, tr("There was no consult yet."));
    addLines(tr("Plans and medication"), brief.plans, tr("No plan goes on."));
    addLines(tr("Still to be done"), brief.open, tr("Nothing is open."));
    if (!overview.pet.medicalHistorySummary.trimmed().isEmpty()) {
        QVBoxLayout *card = addCard(tr("Medical history"));
        card->addWidget(wordLabel(overview.pet.medicalHistorySummary, m_body));
    }
    m_cards->addStretch(1);
    m_scroll->setWidget(m_body);
}

QVBoxLayout *BriefView::addCard(const QString &title, const QString &explanation)
{
    auto *card = new QWidget(m_body);
    card->setAttribute(Qt::WA_StyledBackground);
    card->setProperty("look", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    auto *heading = new QLabel(title, card);
    makeHeading(heading, 3);
    column->addWidget(heading);
    if (!explanation.isEmpty()) {
        QLabel *words = wordLabel(explanation, card);
        words->setProperty("look", u"second"_s);
        column->addWidget(words);
    }
    m_cards->addWidget(card);
    return column;
}

void BriefView::addLines(const QString &title, const QList<BriefLine> &lines, const QString &none)
{
    QVBoxLayout *card = addCard(title, lines.isEmpty() ? none : QString());
    for (const BriefLine &line : lines)
        card->addWidget(lineOf(line, card->parentWidget()));
}

/// Types are codes; titles and numbers stand for themselves.
QString BriefView::labelOf(const BriefLine &line) const
{
    if (!m_labels || line.label.isEmpty())
        return line.label;
    if (line.kind == RecordKind::Interaction)
        return m_labels->label(u"interaction_type"_s, line.label);
    if (line.kind == RecordKind::Xray)
        return m_labels->label(u"body_part"_s, line.label);
    return line.label;
}

QWidget *BriefView::lineOf(const BriefLine &line, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    if (!line.text.trimmed().isEmpty())
        column->addWidget(wordLabel(line.text.trimmed(), box));
    QStringList source;
    for (const QString &part : {labelOf(line), line.person,
                                line.at.isValid() ? QLocale().toString(
                                    line.at.toTimeZone(m_zone).date(), QLocale::ShortFormat)
                                                  : tr("no day set")}) {
        if (!part.isEmpty())
            source += part;
    }
    auto *link = new QLabel(box);
    link->setObjectName(u"briefSource"_s);
    link->setTextFormat(Qt::RichText);
    link->setText(u"<a href=\"#\" style=\"text-decoration:none\">"_s
                  + source.join(u" · "_s).toHtmlEscaped() + u"</a>"_s);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setWordWrap(true);
    link->setAccessibleName(tr("Open: %1").arg(source.join(u", "_s)));
    connect(link, &QLabel::linkActivated, this,
            [this, kind = line.kind, id = line.id] { emit linkActivated(kind, id); });
    column->addWidget(link);
    return box;
}

} // namespace tarsus
