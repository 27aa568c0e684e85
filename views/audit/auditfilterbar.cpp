// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditfilterbar.h"

#include "models/audit/auditwords.h"
#include "views/common/dateedit.h"
#include "views/common/flowlayout.h"
#include "views/common/recordpicker.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

void fill(QComboBox *box, const QString &everything,
          const QList<std::pair<QString, QString>> &entries)
{
    const QString kept = box->currentData().toString();
    box->clear();
    box->addItem(everything, QString());
    for (const auto &[code, title] : entries)
        box->addItem(title, code);
    box->setCurrentIndex(qMax(0, box->findData(kept)));
}

/// A label with its field: they stay in one line.
QWidget *together(QLabel *label, QWidget *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

} // namespace

AuditFilterBar::AuditFilterBar(SearchSource *source, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_pet(new RecordPicker(this))
    , m_person(new QComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new DateEdit(this))
    , m_untilLabel(new QLabel(this))
    , m_until(new DateEdit(this))
    , m_subject(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_clear(new QToolButton(this))
{
    m_pet->setObjectName(u"petPicker"_s);
    m_pet->setSource(RecordKind::Pet, source);
    m_pet->setFixedWidth(200);
    m_person->setObjectName(u"personBox"_s);
    m_person->hide();
    m_from->setObjectName(u"fromEdit"_s);
    m_until->setObjectName(u"untilEdit"_s);
    for (DateEdit *day : {m_from, m_until})
        day->setFixedWidth(132);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    m_subject->setObjectName(u"subjectBox"_s);
    m_action->setObjectName(u"actionBox"_s);
    for (QComboBox *box : {m_person, m_subject, m_action}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaxVisibleItems(24);
    }
    m_clear->setObjectName(u"clearFilterButton"_s);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(icon(u"close"_s));
    auto *flow = new FlowLayout(this, space::small);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_pet);
    flow->addWidget(m_person);
    flow->addWidget(together(m_fromLabel, m_from, this));
    flow->addWidget(together(m_untilLabel, m_until, this));
    flow->addWidget(m_subject);
    flow->addWidget(m_action);
    flow->addWidget(m_clear);
    connect(m_pet, &RecordPicker::valueChanged, this, &AuditFilterBar::tell);
    connect(m_from, &DateEdit::valueChanged, this, &AuditFilterBar::tell);
    connect(m_until, &DateEdit::valueChanged, this, &AuditFilterBar::tell);
    for (QComboBox *box : {m_person, m_subject, m_action})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::tell);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        emit changed();
        m_pet->setFocus(Qt::OtherFocusReason);
    });
    m_clear->setEnabled(false);
    retranslate();
}

void AuditFilterBar::setPeople(const QList<std::pair<qint64, QString>> &people)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QList<std::pair<QString, QString>> entries;
    for (const auto &[id, name] : people)
        entries.append({QString::number(id), name});
    fill(m_person, tr("Everybody"), entries);
    m_person->setVisible(!people.isEmpty());
}

void AuditFilterBar::fillKinds()
{
    QList<std::pair<QString, QString>> kinds;
    const QList<auditwords::Subject> subjects = auditwords::subjects();
    for (const auditwords::Subject &subject : subjects)
        kinds.append({subject.name, subject.title});
    fill(m_subject, tr("Any kind"), kinds);
    QList<std::pair<QString, QString>> actions;
    const QStringList codes = auditwords::actions();
    for (const QString &code : codes)
        actions.append({code, auditwords::actionTitle(code)});
    fill(m_action, tr("Any action"), actions);
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    filter.petId = m_pet->id();
    filter.personId = m_person->currentData().toLongLong();
    if (m_from->date().isValid())
        filter.from = m_from->date().startOfDay(m_zone).toUTC();
    if (m_until->date().isValid()) // the whole day
        filter.until = m_until->date().addDays(1).startOfDay(m_zone).toUTC();
    filter.subject = m_subject->currentData().toString();
    filter.action = m_action->currentData().toString();
    return filter;
}

void AuditFilterBar::setFilter(const AuditFilter &filter)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const auto choose = [](QComboBox *box, const QString &code) {
        box->setCurrentIndex(qMax(0, box->findData(code)));
    };
    m_pet->setId(filter.petId);
    choose(m_person, filter.personId != 0 ? QString::number(filter.personId) : QString());
    m_from->setDate(filter.from.isValid() ? filter.from.toTimeZone(m_zone).date() : QDate());
    m_until->setDate(filter.until.isValid() ? filter.until.toTimeZone(m_zone).addMSecs(-1).date()
                                            : QDate());
    choose(m_subject, filter.subject);
    choose(m_action, filter.action);
    m_told = this->filter();
    m_clear->setEnabled(!m_told.isEmpty());
}

void AuditFilterBar::tell()
{
    const AuditFilter now = filter();
    m_clear->setEnabled(!now.isEmpty() || m_pet->isMistyped());
    if (m_quiet || now == m_told)
        return;
    m_told = now;
    emit changed();
}

void AuditFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AuditFilterBar::retranslate()
{
    const QScopedValueRollback quiet(m_quiet, true);
    fillKinds();
    if (m_person->count() > 0)
        m_person->setItemText(0, tr("Everybody"));
    m_pet->lineEdit()->setPlaceholderText(tr("Pet: name, owner or chip"));
    m_pet->lineEdit()->setAccessibleName(tr("Only this pet"));
    m_person->setAccessibleName(tr("Whose doing"));
    m_person->setToolTip(tr("Whose doing"));
    m_fromLabel->setText(tr("&From"));
    m_from->lineEdit()->setAccessibleName(tr("From this day on"));
    m_untilLabel->setText(tr("&until"));
    m_until->lineEdit()->setAccessibleName(tr("Until this day"));
    m_subject->setAccessibleName(tr("Kind of record"));
    m_subject->setToolTip(tr("Kind of record"));
    m_action->setAccessibleName(tr("What was done"));
    m_action->setToolTip(tr("What was done"));
    m_clear->setToolTip(tr("Show everything"));
    m_clear->setAccessibleName(tr("Show everything"));
}

} // namespace tarsus
