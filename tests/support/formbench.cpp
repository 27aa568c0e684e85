// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formbench.h"

#include "models/core/text.h"
#include "models/db/recordlisting.h"
#include "models/db/sql.h"
#include "views/common/fielderror.h"
#include "views/common/messagebar.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

QString titleOf(RecordKind kind, const Record &record)
{
    switch (kind) {
    case RecordKind::Owner: return static_cast<const Owner &>(record).ownerName;
    case RecordKind::Pet: return static_cast<const Pet &>(record).petName;
    case RecordKind::Practice: return static_cast<const Practice &>(record).practiceName;
    case RecordKind::Vet: return static_cast<const Vet &>(record).vetName;
    case RecordKind::User: return static_cast<const User &>(record).fullName;
    default: return record.objectId;
    }
}

void orDie(const Result<> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
}

} // namespace

QList<Suggestion> FakeSource::find(RecordKind kind, const QString &text, int limit)
{
    QList<Suggestion> found;
    RecordRepository &repository = m_repositories.of(kind);
    for (qint64 id = 1; id < 50 && found.size() < limit; ++id) {
        const auto record = repository.findRecord(id);
        if (record && foldText(titleOf(kind, **record)).startsWith(foldText(text)))
            found.append({kind, id, titleOf(kind, **record), {}});
    }
    return found;
}

Suggestion FakeSource::hit(RecordKind kind, qint64 id)
{
    const auto record = m_repositories.of(kind).findRecord(id);
    return record ? Suggestion{kind, id, titleOf(kind, **record), {}} : Suggestion{};
}

FormBench::FormBench(const QString &username)
    : m_clinic(u"admin"_s)
{
    m_repositories = std::make_unique<Repositories>(m_clinic.context());
    addRecords();
    signIn(username);
}

void FormBench::signIn(const QString &username)
{
    QThreadPool::globalInstance()->waitForDone();
    m_factory.reset();
    m_source.reset();
    m_lists.reset();
    m_repositories.reset();
    m_context = {};
    if (m_clinic.clinic().session().username() != username)
        m_clinic.signIn(username);
    makeServices();
}

void FormBench::makeServices()
{
    m_repositories = std::make_unique<Repositories>(m_clinic.context());
    m_source = std::make_unique<FakeSource>(*m_repositories);
    m_lists = std::make_unique<ValueLists>(m_clinic.context());
    m_context.data = m_clinic.context();
    m_context.clinic = clinic();
    m_context.notifier = &notifier;
    m_context.source = m_source.get();
    m_context.lists = m_lists.get();
    m_factory = std::make_unique<FormFactory>(m_context);
    m_context.opener = m_factory.get();
}

FormBench::~FormBench()
{
    // A form that was closed leaves its job behind, and the job does not own this clinic.
    QThreadPool::globalInstance()->waitForDone();
}

std::shared_ptr<Clinic> FormBench::clinic()
{
    // The bench owns it and outlives every form.
    return {std::shared_ptr<void>(), &m_clinic.clinic()};
}

void FormBench::addRecords()
{
    specialistId = *m_repositories->users.idOfUsername(u"specialist"_s);
    Owner owner;
    owner.ownerName = u"Maria Schulz"_s;
    owner.phone = u"030 123 45 67"_s;
    orDie(m_repositories->owners.add(owner));
    ownerId = owner.id;
    Practice practice;
    practice.practiceName = u"Praxis am Park"_s;
    orDie(m_repositories->practices.add(practice));
    practiceId = practice.id;
    Pet pet = m_repositories->pets.blank();
    pet.petName = u"Bella"_s;
    pet.species = u"dog"_s;
    pet.medicalHistorySummary = u"Lame since March"_s;
    pet.ownerId = ownerId;
    pet.assignedSpecialistId = specialistId;
    orDie(m_repositories->pets.add(pet));
    petId = pet.id;
    Pet resting = pet;
    resting.id = 0;
    resting.objectId.clear();
    resting.petName = u"Rex"_s;
    orDie(m_repositories->pets.add(resting));
    restingPetId = resting.id;
    Referral referral = m_repositories->referrals.blank();
    referral.petId = petId;
    referral.referringPracticeId = practiceId;
    referral.referralReason = u"Lameness"_s;
    referral.priority = u"routine"_s;
    orDie(m_repositories->referrals.add(referral));
    referralId = referral.id;
}

QDialog *FormBench::form(QWidget &window) const
{
    const auto dialogs = window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialogs.isEmpty())
        qFatal("no form is open");
    QDialog *dialog = dialogs.last();
    if (!QTest::qWaitForWindowExposed(dialog))
        qFatal("the form is not shown");
    return dialog;
}

void type(QWidget *field, const QString &text)
{
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    target->setFocus();
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(target, Qt::Key_Delete);
    else if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x7f; }))
        QTest::keyClicks(target, text);
    else { // what no key says comes by the input method, as it does on a desk
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(target, &event);
    }
}

QString problemsOf(QWidget *form)
{
    if (!form)
        return {};
    QStringList problems;
    for (QWidget *field : form->findChildren<QWidget *>()) {
        if (const QString text = FieldError::textOf(field); !text.isEmpty())
            problems.append(field->objectName() + u": "_s + text);
    }
    for (MessageBar *bar : form->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            problems.append(bar->text());
    }
    return problems.join(u'\n');
}

} // namespace tarsus::test
