// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/casebanner.h"

#include "models/pets/signalment.h"
#include "models/pets/weighttrend.h"
#include "views/common/avatar.h"
#include "views/common/badge.h"
#include "views/common/detailsection.h"
#include "views/common/flowlayout.h"
#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int pictureSize = 52;
constexpr int alertIcon = 18;

Tone toneOf(const PetAlert &alert)
{
    if (alert.severity == "danger"_L1)
        return Tone::Danger;
    return alert.severity == "caution"_L1 ? Tone::Warning : Tone::Information;
}

/// As the style sheet calls it.
QString messageOf(Tone tone)
{
    if (tone == Tone::Danger)
        return u"danger"_s;
    return tone == Tone::Warning ? u"warning"_s : u"information"_s;
}

void deleteItems(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CaseBanner::CaseBanner(const CodeLabels *labels, QWidget *parent)
    : QWidget(parent)
    , m_labels(labels)
    , m_back(new QToolButton(this))
    , m_picture(new QLabel(this))
    , m_name(new QLabel(this))
    , m_signalment(new QLabel(this))
    , m_badgeBox(new QWidget(this))
    , m_badges(new FlowLayout(m_badgeBox, 6))
    , m_facts(new QHBoxLayout)
    , m_alertBox(new QWidget(this))
    , m_alerts(new FlowLayout(m_alertBox, space::small, space::tiny))
    , m_alertHint(new QLabel(this))
    , m_acknowledge(new QPushButton(this))
{
    setObjectName(u"caseBanner"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"bar"_s);
    m_back->setObjectName(u"backButton"_s);
    m_back->setAutoRaise(true);
    m_back->setIcon(icon(u"arrow-left"_s));
    m_name->setObjectName(u"caseName"_s);
    makeHeading(m_name, 1);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_signalment->setObjectName(u"caseSignalment"_s);
    m_signalment->setTextFormat(Qt::PlainText);
    m_signalment->setWordWrap(true);
    m_acknowledge->setObjectName(u"acknowledgeButton"_s);
    m_acknowledge->setProperty("kind", u"primary"_s);
    m_acknowledge->setAutoDefault(true);
    m_alertHint->setObjectName(u"alertHint"_s);
    m_alertHint->setProperty("look", u"second"_s);
    m_alertHint->setWordWrap(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_signalment);
    words->addWidget(m_badgeBox);
    words->addStretch(1);
    m_facts->setSpacing(space::huge);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addLayout(words, 2);
    head->addLayout(m_facts, 5);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(space::medium);
    asked->addWidget(m_acknowledge);
    asked->addWidget(m_alertHint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_alertBox);
    column->addLayout(asked);
    connect(m_back, &QToolButton::clicked, this, &CaseBanner::backRequested);
    connect(m_acknowledge, &QPushButton::clicked, this, &CaseBanner::acknowledged);
}

void CaseBanner::setBackText(const QString &text)
{
    m_back->setToolTip(text);
    m_back->setAccessibleName(text);
}

QString CaseBanner::label(const QString &list, const QString &code) const
{
    return m_labels && !code.isEmpty() ? m_labels->label(list, code) : code;
}

void CaseBanner::show(const CaseOverview &overview, const QDate &today, bool mustAcknowledge)
{
    showHead(overview, today);
    showFacts(overview);
    showAlerts(overview, mustAcknowledge);
}

void CaseBanner::showHead(const CaseOverview &overview, const QDate &today)
{
    const Pet &pet = overview.pet;
    m_picture->setPixmap(
        initialsPicture(initialsOf(pet.petName), palette(), pictureSize, devicePixelRatioF()));
    m_name->setText(pet.petName);
    m_name->setToolTip(pet.petName);
    QStringList parts;
    const QDate on = pet.deceased && pet.deceasedOn.isValid() ? pet.deceasedOn : today;
    for (const QString &part :
         {Signalment::age(pet.dateOfBirth, pet.birthDatePrecision, on),
          Signalment::sex(pet.sex, pet.neuterState), label(u"species"_s, pet.species),
          label(u"breed"_s, pet.breed), pet.colour}) {
        if (!part.isEmpty())
            parts += part;
    }
    m_signalment->setText(parts.join(u" · "_s));
    deleteItems(m_badges);
    if (pet.deceased) {
        auto *badge = new Badge(m_badgeBox);
        badge->setObjectName(u"deceasedBadge"_s);
        badge->setState(
            pet.deceasedOn.isValid()
                ? tr("Deceased on %1").arg(QLocale().toString(pet.deceasedOn, QLocale::ShortFormat))
                : tr("Deceased"),
            Tone::Neutral, Mark::Ring);
        m_badges->addWidget(badge);
    }
    m_badgeBox->setVisible(pet.deceased);
}

QString CaseBanner::weightText(const QList<Weight> &weights, bool &isLoss)
{
    if (weights.isEmpty())
        return tr("not weighed yet");
    const Weight &last = weights.first();
    const WeightTrend trend = weightTrend(weights);
    isLoss = trend.isLoss;
    QString text = tr("%1 kg on %2")
                       .arg(QLocale().toString(last.kilograms, 'g', 4),
                            QLocale().toString(last.measuredOn, QLocale::ShortFormat));
    if (trend.days > 0) { // weighed twice on one day is no trend
        const QString change = QLocale().toString(qAbs(trend.sinceLast), 'g', 2);
        if (trend.sinceLast > 0.005)
            text +=
                u' ' % tr("▲ %1 kg more than %n day(s) before", nullptr, trend.days).arg(change);
        else if (trend.sinceLast < -0.005)
            text +=
                u' ' % tr("▼ %1 kg less than %n day(s) before", nullptr, trend.days).arg(change);
        else
            text += u' ' % tr("= as %n day(s) before", nullptr, trend.days);
    }
    return text;
}

void CaseBanner::showFacts(const CaseOverview &overview)
{
    deleteItems(m_facts);
    const auto add = [this] {
        auto *section = new DetailSection({}, this);
        connect(section, &DetailSection::linkActivated, this, &CaseBanner::linkActivated);
        m_facts->addWidget(section, 1, Qt::AlignTop);
        return section;
    };
    DetailSection *owner = add();
    owner->addLink(tr("Owner"), overview.owner.ownerName, RecordKind::Owner, overview.owner.id);
    owner->addRow(tr("Phone"), overview.owner.phone);
    for (const OwnerPhone &phone : overview.phones)
        owner->addRow(phone.label.isEmpty() ? tr("Phone") : phone.label, phone.phone);
    DetailSection *clinic = add();
    clinic->addRow(tr("Specialist"), overview.specialist);
    bool isLoss = false;
    const QString weight = weightText(overview.weights, isLoss);
    clinic->addRow(tr("Weight"), weight);
    if (isLoss)
        clinic->addRow(
            tr("Weight loss"),
            tr("%1 % in half a year or less", "a number")
                .arg(QLocale().toString(weightTrend(overview.weights).lossPercent, 'f', 0)));
    clinic->addRow(tr("Insurance"),
                   QStringList{overview.pet.insuranceCompany, overview.pet.insuranceNumber}
                       .join(u' ')
                       .trimmed());
}

QWidget *CaseBanner::alertBox(const PetAlert &alert)
{
    const Tone tone = toneOf(alert);
    auto *box = new QWidget(m_alertBox);
    box->setAttribute(Qt::WA_StyledBackground);
    box->setProperty("message", messageOf(tone));
    auto *picture = new QLabel(box);
    picture->setPixmap(iconPixmap(u"warning"_s, toneColor(tone, tokensOf(palette())), alertIcon,
                                  devicePixelRatioF()));
    const QString text =
        alert.kind == "allergy"_L1 ? tr("Allergy: %1").arg(alert.text) : alert.text;
    auto *words = new QLabel(
        tr("%1 · %2", "how grave, alert").arg(label(u"alert_severity"_s, alert.severity), text),
        box);
    words->setTextFormat(Qt::PlainText);
    words->setObjectName(u"caseAlert"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    words->setFont(bold);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space::small, space::tiny, space::medium, space::tiny);
    row->setSpacing(6);
    row->addWidget(picture);
    row->addWidget(words, 1);
    // A long one takes the whole line and wraps.
    const int most = 560;
    if (words->sizeHint().width() > most) {
        words->setWordWrap(true);
        words->setMinimumWidth(most);
    }
    return box;
}

void CaseBanner::showAlerts(const CaseOverview &overview, bool mustAcknowledge)
{
    deleteItems(m_alerts);
    for (const PetAlert &alert : overview.alerts)
        m_alerts->addWidget(alertBox(alert));
    m_alertBox->setVisible(!overview.alerts.isEmpty());
    m_acknowledge->setText(tr("I have read the alerts"));
    m_acknowledge->setVisible(mustAcknowledge);
    m_alertHint->setText(tr("Reading goes on; what you write begins once the alerts are read."));
    m_alertHint->setVisible(mustAcknowledge);
}

void CaseBanner::setPhoto(const QImage &photo)
{
    if (photo.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap round(QSizeF(pictureSize * ratio, pictureSize * ratio).toSize());
    round.setDevicePixelRatio(ratio);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(0, 0, pictureSize, pictureSize);
    painter.setClipPath(circle);
    const int side = qMin(photo.width(), photo.height());
    painter.drawImage(
        QRectF(0, 0, pictureSize, pictureSize), photo,
        QRectF((photo.width() - side) / 2.0, (photo.height() - side) / 2.0, side, side));
    painter.end();
    m_picture->setPixmap(round);
}

void CaseBanner::focusAcknowledge()
{
    m_acknowledge->setFocus(Qt::OtherFocusReason);
}

bool CaseBanner::asksToAcknowledge() const
{
    return !m_acknowledge->isHidden();
}

} // namespace tarsus
