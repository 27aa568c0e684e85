// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/conflictdialog.h"
#include "forms/common/recordform.h"
#include "models/core/fullaccess.h"
#include "models/practices/practicerepository.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/testclinic.h"
#include "views/common/fielderror.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

class SmallForm final : public RecordForm
{
public:
    SmallForm(PracticeRepository &practices, const Access &access, Notifier &notifier)
        : RecordForm(practices, access, notifier)
        , name(new QLineEdit)
        , phone(new QLineEdit)
    {
        setAttribute(Qt::WA_DeleteOnClose, false);
        auto *rows = new QFormLayout(body());
        rows->addRow(u"&Name"_s, name);
        rows->addRow(u"&Phone"_s, phone);
        bind("practice_name", name);
        bind("phone", phone);
    }
    QString labelOfName() const
    {
        const auto labels = findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->buddy() == name)
                return label->text();
        return {};
    }
    QPushButton *saveButton() const { return findChild<QPushButton *>(u"saveButton"_s); }

    QLineEdit *name;
    QLineEdit *phone;
};

} // namespace

class TestRecordForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void neededFieldsAreMarkedBefore();
    void saveNamesWhatIsMissingAndGoesThere();
    void ctrlEnterSaves();
    void enterGoesOn();
    void escapeAsksOnlyWhenSomethingWasEntered();
    void bothVersionsAreShownAndNothingIsLost();
    void theirVersionIsTaken();
    void whoMayNotEditOnlyReads();

private:
    qint64 add(const QString &name);
    QString nameInFile(qint64 id);

    std::unique_ptr<test::TestClinic> m_clinic;
    std::unique_ptr<PracticeRepository> m_practices;
    test::FakeNotifier m_notifier;
};

void TestRecordForm::init()
{
    m_practices.reset();
    m_clinic = std::make_unique<test::TestClinic>();
    m_practices = std::make_unique<PracticeRepository>(m_clinic->context());
    m_notifier = {};
}

qint64 TestRecordForm::add(const QString &name)
{
    Practice practice;
    practice.practiceName = name;
    return m_practices->add(practice) ? practice.id : 0;
}

QString TestRecordForm::nameInFile(qint64 id)
{
    const auto found = m_practices->find(id);
    return found ? found->practiceName : QString();
}

void TestRecordForm::neededFieldsAreMarkedBefore()
{
    SmallForm form(*m_practices, m_clinic->clinic().session(), m_notifier);
    form.startNew();
    QCOMPARE(form.labelOfName(), u"&Name *"_s);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&form, &language);
    QCOMPARE(form.labelOfName(), u"&Name *"_s);
}

void TestRecordForm::saveNamesWhatIsMissingAndGoesThere()
{
    SmallForm form(*m_practices, m_clinic->clinic().session(), m_notifier);
    form.startNew();
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QTest::keyClicks(form.phone, u"555 0134"_s);
    QTest::mouseClick(form.saveButton(), Qt::LeftButton);
    QVERIFY(!FieldError::textOf(form.name).isEmpty());
    QCOMPARE(form.focusWidget(), form.name);
    QVERIFY(form.isVisible());
    QTest::keyClicks(form.name, u"N"_s);
    QVERIFY(FieldError::textOf(form.name).isEmpty());
}

void TestRecordForm::ctrlEnterSaves()
{
    SmallForm form(*m_practices, m_clinic->clinic().session(), m_notifier);
    QSignalSpy saved(&form, &RecordForm::saved);
    form.startNew();
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QTest::keyClicks(form.name, u"  Nordstadt "_s);
    QVERIFY(form.isDirty());
    QTest::keyClick(form.name, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(nameInFile(saved.first().at(1).toLongLong()), u"Nordstadt"_s);
    QVERIFY(!form.isVisible());
}

void TestRecordForm::enterGoesOn()
{
    SmallForm form(*m_practices, m_clinic->clinic().session(), m_notifier);
    form.startNew();
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.name->setFocus();
    QTest::keyClicks(form.name, u"Nordstadt"_s);
    QTest::keyClick(form.name, Qt::Key_Return);
    QVERIFY(form.isVisible());
    QCOMPARE(form.focusWidget(), form.phone);
}

void TestRecordForm::escapeAsksOnlyWhenSomethingWasEntered()
{
    SmallForm form(*m_practices, m_clinic->clinic().session(), m_notifier);
    form.startNew();
    form.show();
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(!form.isVisible());
    QVERIFY(m_notifier.questions.isEmpty());

    form.startNew();
    form.show();
    QTest::keyClicks(form.name, u"Nord"_s);
    m_notifier.answer = false; // keep editing
    QTest::keyClick(&form, Qt::Key_Escape);
    QCOMPARE(m_notifier.questions.size(), 1);
    QVERIFY(m_notifier.questions.first().destructive);
    QVERIFY(form.isVisible());
    QCOMPARE(form.name->text(), u"Nord"_s);
    m_notifier.answer = true; // discard
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(!form.isVisible());
}

void TestRecordForm::bothVersionsAreShownAndNothingIsLost()
{
    const qint64 id = add(u"Nordstadt"_s);
    SmallForm form(*m_practices, m_clinic->clinic().session(), m_notifier);
    QVERIFY(form.startEditing(id));
    form.show();
    auto theirs = m_practices->find(id);
    QVERIFY(theirs);
    theirs->practiceName = u"Nordstadt Vets"_s;
    QVERIFY(m_practices->update(*theirs));

    form.name->selectAll();
    QTest::keyClicks(form.name, u"Nordstadt Clinic"_s);
    QTest::mouseClick(form.saveButton(), Qt::LeftButton);
    auto *dialog = form.findChild<ConflictDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), u"Nordstadt Clinic"_s);
    QCOMPARE(table->item(0, 2)->text(), u"Nordstadt Vets"_s);
    QCOMPARE(nameInFile(id), u"Nordstadt Vets"_s);

    QTest::mouseClick(dialog->findChild<QPushButton *>(u"keepMineButton"_s), Qt::LeftButton);
    QCOMPARE(form.name->text(), u"Nordstadt Clinic"_s);
    QCOMPARE(nameInFile(id), u"Nordstadt Vets"_s); // nothing without another Save
    QTest::mouseClick(form.saveButton(), Qt::LeftButton);
    QCOMPARE(nameInFile(id), u"Nordstadt Clinic"_s);
}

void TestRecordForm::theirVersionIsTaken()
{
    const qint64 id = add(u"Nordstadt"_s);
    SmallForm form(*m_practices, m_clinic->clinic().session(), m_notifier);
    QVERIFY(form.startEditing(id));
    form.show();
    auto theirs = m_practices->find(id);
    theirs->practiceName = u"Nordstadt Vets"_s;
    QVERIFY(m_practices->update(*theirs));
    QTest::keyClicks(form.phone, u"555 0134"_s);
    form.save();
    auto *dialog = form.findChild<ConflictDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"useTheirsButton"_s), Qt::LeftButton);
    QCOMPARE(form.name->text(), u"Nordstadt Vets"_s);
    QVERIFY(!form.isDirty());
}

void TestRecordForm::whoMayNotEditOnlyReads()
{
    const qint64 id = add(u"Nordstadt"_s);
    m_practices.reset();
    m_clinic->signIn(u"specialist"_s); // edits practices of their own cases only; creates none
    m_practices = std::make_unique<PracticeRepository>(m_clinic->context());
    SmallForm form(*m_practices, m_clinic->clinic().session(), m_notifier);
    form.startNew();
    QVERIFY(form.name->isReadOnly());
    QVERIFY(form.saveButton()->isHidden());
    QVERIFY(id != 0);
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
