// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/clinicsection.h"

#include "models/clocks/clocksettings.h"
#include "models/core/clock.h"
#include "models/core/spokenlanguages.h"
#include "models/security/clinic.h"
#include "models/services/backup/backupservice.h"
#include "views/common/badge.h"
#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int staleAfterDays = 7;
constexpr int cardWidth = 720;
constexpr int nameWidth = 180;

/// Scrolls rather than squeezes: a plain scroll area does not know how high texts get that wrap.
class CardScroll final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        giveHeight();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            giveHeight();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void giveHeight()
    {
        if (!widget())
            return;
        const int width = qMin(viewport()->width(), cardWidth + 2 * space::huge);
        const int height = widget()->layout()->totalHeightForWidth(width);
        if (height != widget()->minimumHeight())
            widget()->setMinimumHeight(height);
    }
};

} // namespace

ClinicSection::ClinicSection(AdministrationContext context, QWidget *parent)
    : Section(parent)
    , m_context(std::move(context))
    , m_clinicTitle(new QLabel(this))
    , m_hoursTitle(new QLabel(this))
    , m_hours(new QPushButton(icon(u"clock"_s), QString(), this))
    , m_safetyTitle(new QLabel(this))
    , m_recoveryTitle(new QLabel(this))
    , m_keysTitle(new QLabel(this))
    , m_state(new Badge(this))
    , m_advice(new QLabel(this))
    , m_edit(new QPushButton(icon(u"edit"_s), QString(), this))
    , m_open(new QPushButton(icon(u"folder"_s), QString(), this))
    , m_backup(new QPushButton(this))
    , m_verify(new QPushButton(icon(u"shield"_s), QString(), this))
    , m_restore(new QPushButton(icon(u"history"_s), QString(), this))
    , m_recoveryNote(new QLabel(this))
    , m_recovery(new QPushButton(icon(u"key"_s), QString(), this))
    , m_keysNote(new QLabel(this))
    , m_keys(new QPushButton(icon(u"shield"_s), QString(), this))
{
    setObjectName(u"clinicSection"_s);
    build();
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_context.clinic->folder())); });
    connect(m_backup, &QPushButton::clicked, this, &ClinicSection::backupRequested);
    connect(m_verify, &QPushButton::clicked, this, &ClinicSection::verifyRequested);
    connect(m_restore, &QPushButton::clicked, this, &ClinicSection::restoreRequested);
    connect(m_edit, &QPushButton::clicked, this, &ClinicSection::editRequested);
    connect(m_hours, &QPushButton::clicked, this, &ClinicSection::hoursRequested);
    connect(m_recovery, &QPushButton::clicked, this, &ClinicSection::recoveryCodeRequested);
    connect(m_keys, &QPushButton::clicked, this, &ClinicSection::newKeysRequested);
    retranslate();
}

ClinicSection::Fact ClinicSection::addFact(QGridLayout *grid, const char *objectName)
{
    const int row = grid->rowCount();
    const Fact fact{new QLabel(this), new QLabel(this)};
    fact.name->setProperty("look", u"second"_s);
    fact.name->setFixedWidth(nameWidth);
    fact.value->setObjectName(QLatin1String(objectName));
    fact.value->setTextFormat(Qt::PlainText);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact.value->setWordWrap(true);
    grid->addWidget(fact.name, row, 0, Qt::AlignTop);
    grid->addWidget(fact.value, row, 1);
    return fact;
}

QVBoxLayout *ClinicSection::addCard(QLabel *heading)
{
    auto *card = new QWidget(this);
    card->setAttribute(Qt::WA_StyledBackground);
    card->setProperty("look", u"card"_s);
    card->setMaximumWidth(cardWidth);
    makeHeading(heading, 2);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(heading);
    return column;
}

void ClinicSection::build()
{
    auto *clinic = addCard(m_clinicTitle);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(space::medium);
    facts->setVerticalSpacing(space::small);
    facts->setColumnStretch(1, 1);
    m_name = addFact(facts, "clinicNameLabel");
    m_zone = addFact(facts, "timeZoneLabel");
    m_language = addFact(facts, "languageLabel");
    m_folder = addFact(facts, "folderLabel");
    clinic->addLayout(facts);
    m_edit->setObjectName(u"editClinicButton"_s);
    m_open->setObjectName(u"openFolderButton"_s);
    auto *clinicButtons = new QHBoxLayout;
    clinicButtons->setSpacing(space::small);
    clinicButtons->addWidget(m_edit);
    clinicButtons->addWidget(m_open);
    clinicButtons->addStretch(1);
    clinic->addLayout(clinicButtons);
    auto *hours = addHours();
    auto *safety = addSafety();
    auto *recovery = addCard(m_recoveryTitle);
    m_recoveryNote->setWordWrap(true);
    m_recoveryNote->setProperty("look", u"second"_s);
    recovery->addWidget(m_recoveryNote);
    m_recovery->setObjectName(u"recoveryCodeButton"_s);
    recovery->addWidget(m_recovery, 0, Qt::AlignLeft);
    auto *keys = addCard(m_keysTitle);
    m_keysNote->setWordWrap(true);
    m_keysNote->setProperty("look", u"second"_s);
    keys->addWidget(m_keysNote);
    m_keys->setObjectName(u"newKeysButton"_s);
    keys->addWidget(m_keys, 0, Qt::AlignLeft);

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::large);
    for (const QVBoxLayout *card : {clinic, hours, safety, recovery, keys})
        column->addWidget(card->parentWidget());
    column->addStretch(1);
    body->setAttribute(Qt::WA_StyledBackground);
    body->setProperty("look", u"page"_s);
    auto *scroll = new CardScroll(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QVBoxLayout *ClinicSection::addHours()
{
    auto *hours = addCard(m_hoursTitle);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(space::medium);
    facts->setVerticalSpacing(space::small);
    facts->setColumnStretch(1, 1);
    m_week = addFact(facts, "weekLabel");
    m_closed = addFact(facts, "closedLabel");
    hours->addLayout(facts);
    m_hours->setObjectName(u"hoursButton"_s);
    hours->addWidget(m_hours, 0, Qt::AlignLeft);
    return hours;
}

/// One line for days in a row with the same hours.
void ClinicSection::showHours()
{
    const auto settings = readClockSettings(m_context.page.lists.data.db);
    if (!settings)
        return;
    const QLocale locale;
    const auto &week = settings->hours.week;
    QStringList lines;
    for (size_t first = 0; first < week.size();) {
        size_t last = first;
        while (last + 1 < week.size() && week.at(last + 1) == week.at(first))
            ++last;
        QString days = locale.standaloneDayName(static_cast<int>(first) + 1, QLocale::ShortFormat);
        if (last > first)
            days += u" – "_s
                    % locale.standaloneDayName(static_cast<int>(last) + 1, QLocale::ShortFormat);
        const QString spans = spansText(week.at(first));
        lines.append(tr("%1: %2", "days, hours").arg(days, spans.isEmpty() ? tr("closed") : spans));
        first = last + 1;
    }
    m_week.value->setText(lines.join(u'\n'));
    const QDate today = m_context.clinic->clock().now().toTimeZone(m_context.clinic->zone()).date();
    QStringList closed;
    const auto &holidays = settings->hours.holidays;
    for (auto it = holidays.lowerBound(today); it != holidays.cend() && closed.size() < 3; ++it)
        closed.append(
            QString(locale.toString(it.key(), QLocale::ShortFormat) % u' ' % it.value()).trimmed());
    m_closed.value->setText(closed.isEmpty() ? tr("no day is entered") : closed.join(u", "_s));
}

QVBoxLayout *ClinicSection::addSafety()
{
    auto *safety = addCard(m_safetyTitle);
    auto *last = new QGridLayout;
    last->setHorizontalSpacing(space::medium);
    last->setColumnStretch(1, 1);
    m_lastBackup = addFact(last, "lastBackupLabel");
    safety->addWidget(m_state, 0, Qt::AlignLeft);
    safety->addLayout(last);
    m_advice->setWordWrap(true);
    m_advice->setProperty("look", u"second"_s);
    safety->addWidget(m_advice);
    m_backup->setObjectName(u"backupButton"_s);
    m_backup->setProperty("kind", u"primary"_s);
    m_verify->setObjectName(u"verifyButton"_s);
    m_restore->setObjectName(u"restoreButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton *button : {m_backup, m_verify, m_restore})
        buttons->addWidget(button);
    buttons->addStretch(1);
    safety->addLayout(buttons);
    return safety;
}

QString ClinicSection::title() const
{
    return tr("Clinic");
}

void ClinicSection::activate()
{
    retranslate();
    m_backup->setFocus(Qt::OtherFocusReason);
}

void ClinicSection::showBackup()
{
    const auto last = BackupService::lastVerified(m_context.page.lists.data.db);
    const QDateTime when = last ? *last : QDateTime();
    if (!when.isValid()) {
        m_state->setState(tr("No backup yet"), Tone::Danger, Mark::FilledTriangle);
        m_lastBackup.value->setText(tr("never"));
        m_advice->setText(tr("If this computer is lost, so are all records. Make a backup and keep "
                             "it somewhere else."));
        return;
    }
    const auto days = when.daysTo(m_context.clinic->clock().now());
    if (days > staleAfterDays)
        m_state->setState(tr("%n day(s) without a backup", nullptr, static_cast<int>(days)),
                          Tone::Warning, Mark::OpenTriangle);
    else
        m_state->setState(tr("Backed up"), Tone::Good, Mark::Dot);
    m_lastBackup.value->setText(
        QLocale().toString(when.toTimeZone(m_context.clinic->zone()), QLocale::LongFormat));
    m_advice->setText(tr("Each backup is read back and checked before it counts. It is encrypted "
                         "like the clinic and opens with the same passwords."));
}

void ClinicSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClinicSection::retranslate()
{
    m_clinicTitle->setText(tr("The clinic"));
    m_hoursTitle->setText(tr("Hours and promises"));
    m_week.name->setText(tr("Open"));
    m_closed.name->setText(tr("Closed next on"));
    m_hours->setText(tr("&Hours and promises…"));
    showHours();
    m_safetyTitle->setText(tr("Safety of the records"));
    m_recoveryTitle->setText(tr("Recovery code"));
    m_recoveryNote->setText(tr("When every password is forgotten, only the recovery code opens the "
                               "clinic. Make a new one when the paper is lost or somebody may have "
                               "seen it: the old one then opens nothing any more."));
    m_recovery->setText(tr("Make a &new code…"));
    m_keysTitle->setText(tr("Keys"));
    m_keysNote->setText(tr("When somebody has left who may have kept a copy of the files, new keys "
                           "see to it that they read nothing that is written from then on. "
                           "Everybody else keeps their password."));
    m_keys->setText(tr("Renew the &keys…"));
    m_edit->setText(tr("&Edit…"));
    m_edit->setAccessibleDescription(tr("Name, time zone and language of the clinic"));
    m_name.name->setText(tr("Name"));
    m_name.value->setText(m_context.clinic->name());
    m_zone.name->setText(tr("Time zone"));
    const QTimeZone zone = m_context.clinic->zone();
    m_zone.value->setText(
        tr("%1 (%2)", "name of a time zone, offset")
            .arg(QString::fromLatin1(zone.id()),
                 zone.displayName(m_context.clinic->clock().now(), QTimeZone::OffsetName)));
    m_language.name->setText(tr("Language"));
    const QString language = m_context.clinic->language();
    m_language.value->setText(language.isEmpty() ? tr("as each computer has it")
                                                 : nativeLanguageName(language));
    m_folder.name->setText(tr("Folder"));
    m_folder.value->setText(QDir::toNativeSeparators(m_context.clinic->folder()));
    m_lastBackup.name->setText(tr("Last verified backup"));
    m_open->setText(tr("&Open the folder"));
    m_backup->setText(tr("&Back up…"));
    m_verify->setText(tr("&Check the clinic"));
    m_restore->setText(tr("&Restore a backup…"));
    m_open->setAccessibleDescription(m_folder.value->text());
    showBackup();
}

} // namespace tarsus
