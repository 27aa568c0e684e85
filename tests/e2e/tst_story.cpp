// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"
#include "tests/e2e/desk.h"
#include "tests/e2e/petfile.h"
#include "tests/support/testclinic.h"
#include "views/common/detailpane.h"
#include "views/common/globalsearchbox.h"
#include "views/common/page.h"
#include "views/common/recordtableview.h"
#include "views/common/suggestionlist.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

const QString anasPassword = u"seven quiet herons walk"_s;
const QString zoesPassword = u"four grey otters swim"_s;
const QString bosPassword = u"two late trains hum"_s;
const QString reason = u"Lame on the left hind leg for three weeks"_s;
const QString secondReason = u"Swallowed a fishing hook"_s;

} // namespace

/// The main job, from a fresh computer on, by keys and clicks in the real windows. Each function
/// is a chapter of one story: it goes on where the one before ended.
class TestStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aClinicIsMadeOnAFreshComputer();
    void petsComeInFromASpreadsheet();
    void theProgramIsStartedAgain();
    void colleaguesAskForAccounts();
    void theirCodesAreComparedAndTheyAreApproved();
    void aPetIsFoundWhileItsOwnerSpells();
    void aReferralIsTakenDownForIt();
    void anUnknownPetAndItsOwnerComeInTheSameSave();
    void whatIsMissingIsSaidBeforeAnythingIsSaved();
    void theSpecialistReadsTheReferrals();
    void theSpecialistMayNotDoWhatOthersDo();

private:
    void start();
    QString ask(const QString &name, const QString &fullName, const QString &password) const;
    QPushButton *approvalOf(const QString &fullName) const;
    void approve(const QString &fullName, const QString &code, const QString &role) const;
    void pick(const char *picker, const QString &text) const;
    int rowWith(const QAbstractItemView *list, const QString &text) const;
    void clickRow(QTableView *table, int row) const;
    QString paneWords() const { return test::Desk::wordsIn(m_desk->the<DetailPane>("")); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<test::Desk> m_desk;
    test::PetFile m_pets;
    QString m_zoesCode;
    QString m_bosCode;
    bool m_broken = false;
};

void TestStory::initTestCase()
{
    m_home = std::make_unique<QTemporaryDir>(test::temporaryTemplate());
    m_desk = std::make_unique<test::Desk>(m_home->path());
}

void TestStory::init()
{
    QVERIFY2(!m_broken, "the story ended in an earlier chapter");
}

void TestStory::cleanup()
{
    m_broken = m_broken || QTest::currentTestFailed();
}

void TestStory::start()
{
    ShellOptions options;
    options.clinicFolder = m_home->filePath(u"clinic"_s);
    options.clinic.kdfCost = KdfCost::least();
    m_desk->start(options);
}

void TestStory::aClinicIsMadeOnAFreshComputer()
{
    start();
    m_desk->press("setUpButton");
    m_desk->type("clinicNameEdit", u"Möwe & Otter Referrals"_s);
    m_desk->press("nextButton");
    m_desk->type("fullNameEdit", u"Ana Lima"_s);
    m_desk->type("nameEdit", u"ana"_s);
    m_desk->type("emailEdit", u"ana@example.org"_s);
    m_desk->type("passwordEdit", anasPassword);
    m_desk->type("repeatEdit", anasPassword);
    m_desk->press("nextButton");

    const auto *code = m_desk->the<QLabel>("codeLabel");
    const auto groups = code->text().replace(u'\n', u'–').remove(u' ').split(u'–');
    const auto *question = m_desk->the<QLabel>("confirmLabel");
    const int group = question->text().remove(u'&').section(u' ', 2, 2).toInt();
    QVERIFY2(group >= 1 && group <= groups.size(), qPrintable(question->text()));
    m_desk->type("confirmEdit", groups.at(group - 1));
    m_desk->press("nextButton");
    QTRY_VERIFY(m_desk->window().showsPages());
    QVERIFY(m_desk->window().windowTitle().contains(u"Möwe & Otter Referrals"_s));
    QVERIFY(m_desk->tabOf(u"Administration"_s) > 0);
}

void TestStory::petsComeInFromASpreadsheet()
{
    const QString path = m_home->filePath(u"licences 2018.csv"_s);
    m_pets = test::writePetFile(path);
    m_desk->openTab(u"Pets"_s);
    m_desk->key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    m_desk->type("pathEdit", path);
    m_desk->key(Qt::Key_Return);
    const auto *preview = m_desk->the<QTableView>("previewTable");
    m_desk->press("nextButton");
    QVERIFY(preview->model()->rowCount() > 10);
    QCOMPARE(preview->model()->columnCount(), 7);

    // The file knows no owners, no history and no specialist: one answer for all rows.
    m_desk->type("ownerNameEdit", u"Not known yet"_s);
    m_desk->type("ownerPhoneEdit", u"000 000"_s);
    m_desk->press("nextButton"); // too early
    const auto *problem = m_desk->the<QLabel>("problemLabel");
    QVERIFY2(problem->text().contains(u"specialist"_s), qPrintable(problem->text()));
    m_desk->type("medicalHistorySummaryEdit", u"From the licence register"_s);
    m_desk->type("assignedSpecialistEdit", u"ana l"_s);
    m_desk->key(Qt::Key_Down); // the one name that is proposed
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->the<QLineEdit>("assignedSpecialistEdit")->text(), u"Ana Lima"_s);
    m_desk->press("nextButton");

    const auto *messages = m_desk->the<QTableView>("messageTable");
    const auto *summary = m_desk->the<QLabel>("summaryLabel");
    const int good = m_pets.rows - m_pets.withoutName - m_pets.twice;
    QVERIFY(messages->model()->rowCount() > 0);
    if (m_pets.twice > 0)
        QVERIFY2(summary->text().contains(u"Pets: %1"_s.arg(good)), qPrintable(summary->text()));
    m_desk->press("nextButton");
    m_desk->the("undoButton"); // is there when the import is done
    const QString result = m_desk->the<QLabel>("summaryLabel")->text();
    if (m_pets.twice > 0) {
        QVERIFY2(result.contains(u"%1 rows had a problem"_s.arg(m_pets.withoutName)),
                 qPrintable(result));
        QVERIFY2(result.contains(u"%1 rows were there already"_s.arg(m_pets.twice)),
                 qPrintable(result));
    }
    m_desk->press("nextButton");
    const auto *count = m_desk->the<QLabel>("countLabel");
    QVERIFY(m_desk->the<RecordTableView>("petTable")->model()->rowCount() > 0);
    if (m_pets.twice > 0)
        QTRY_COMPARE(count->text(), QString::number(good));
}

void TestStory::theProgramIsStartedAgain()
{
    m_desk->quit();
    start();
    QVERIFY(m_desk->seen<QLineEdit>("passwordEdit"));
}

QString TestStory::ask(const QString &name, const QString &fullName, const QString &password) const
{
    m_desk->press("accountButton");
    m_desk->type("fullNameEdit", fullName);
    m_desk->type("nameEdit", name);
    m_desk->type("emailEdit", name + u"@example.org"_s);
    m_desk->type("passwordEdit", password);
    m_desk->type("repeatEdit", password);
    m_desk->press("askButton");
    QString code = m_desk->the<QLabel>("codeLabel")->text();
    m_desk->press("doneButton");
    return code;
}

void TestStory::colleaguesAskForAccounts()
{
    m_zoesCode = ask(u"zoe"_s, u"Zoë Müller"_s, zoesPassword);
    m_bosCode = ask(u"bo"_s, u"Bo Berg"_s, bosPassword);
    QVERIFY(!m_zoesCode.isEmpty() && !m_bosCode.isEmpty() && m_zoesCode != m_bosCode);
}

/// In the list of those who wait; null where the person is not among them.
QPushButton *TestStory::approvalOf(const QString &fullName) const
{
    for (auto *button : m_desk->front()->findChildren<QPushButton *>(u"approveButton"_s)) {
        if (button->isVisible() && button->accessibleName().contains(fullName))
            return button;
    }
    return nullptr;
}

void TestStory::approve(const QString &fullName, const QString &code, const QString &role) const
{
    QTRY_VERIFY(approvalOf(fullName));
    m_desk->click(approvalOf(fullName));
    if (m_desk->seen<QPushButton>("continueButton")) { // once in five minutes
        m_desk->type("passwordEdit", anasPassword);
        m_desk->press("continueButton");
    }
    QTRY_VERIFY(m_desk->seen<QLabel>("codeLabel"));
    QCOMPARE(m_desk->the<QLabel>("codeLabel")->text(), code);
    m_desk->press("compareCheck");
    m_desk->choose("roleCombo", role);
    m_desk->press("approveButton");
    QTRY_COMPARE(m_desk->front(), &m_desk->window());
    QTRY_VERIFY(!approvalOf(fullName));
}

void TestStory::theirCodesAreComparedAndTheyAreApproved()
{
    m_desk->signIn(u"ana"_s, anasPassword);
    m_desk->openTab(u"Administration"_s);
    approve(u"Zoë Müller"_s, m_zoesCode, u"Specialist"_s);
    approve(u"Bo Berg"_s, m_bosCode, u"Front desk"_s);
    QTRY_VERIFY(!m_desk->seen<QPushButton>("approveButton"));
    m_desk->signOut();
}

int TestStory::rowWith(const QAbstractItemView *list, const QString &text) const
{
    const QAbstractItemModel *model = list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->index(row, column).data().toString() == text)
                return row;
    }
    return -1;
}

void TestStory::aPetIsFoundWhileItsOwnerSpells()
{
    m_desk->signIn(u"bo"_s, bosPassword);
    QCOMPARE(m_desk->tabOf(u"Administration"_s), -1);
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    const GlobalSearchBox *box = m_desk->the<GlobalSearchBox>("globalSearchBox");
    QTRY_VERIFY(box->hasFocus());
    int row = -1;
    for (const QChar letter : u"asa the"_s) {
        m_desk->keys(letter);
        QVERIFY(box->suggestions()->isVisible());
        row = rowWith(m_desk->the<QAbstractItemView>("suggestions"), test::petOfTheStory());
    }
    QVERIFY2(row >= 0, "the pet is not among the hits");
    for (; row > 0; --row)
        m_desk->key(Qt::Key_Down);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->window().currentPage()->objectName(), u"casePage"_s);
    QTRY_COMPARE(m_desk->the<QLabel>("caseName")->text(), test::petOfTheStory());
}

/// Types into a picker and takes the entry that makes a new record, or the one found.
void TestStory::pick(const char *picker, const QString &text) const
{
    m_desk->type(picker, text);
    const auto *list = m_desk->the<QAbstractItemView>("suggestions");
    if (rowWith(list, text) < 0)
        while (list->currentIndex().row() + 1 < list->model()->rowCount())
            m_desk->key(Qt::Key_Down);
    m_desk->key(Qt::Key_Return);
}

void TestStory::aReferralIsTakenDownForIt()
{
    m_desk->press("referralNewButton");
    QWidget *form = m_desk->front();
    pick("referringPracticePicker", u"Tierärzte am Kai"_s);
    QTRY_VERIFY(m_desk->front() != form); // nobody knew it: its own form
    QCOMPARE(m_desk->the<QLineEdit>("practiceNameEdit")->text(), u"Tierärzte am Kai"_s);
    m_desk->type("phoneEdit", u"+49 40 555 0100"_s);
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->front(), form);
    pick("referringVetPicker", u"Dr. Ute Falk"_s);
    QTRY_VERIFY(m_desk->front() != form);
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->front(), form);
    m_desk->type("referralReasonEdit", reason);
    m_desk->choose("priorityCombo", u"Urgent"_s);
    m_desk->choose("specialistCombo", u"Zoë Müller"_s);
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->front(), &m_desk->window());
    const auto *story = m_desk->the<QAbstractItemView>("storyView");
    QTRY_VERIFY(story->model()->rowCount() > 0);
    QTRY_VERIFY(story->model()->index(0, 0).data().toString().contains(reason));
}

void TestStory::anUnknownPetAndItsOwnerComeInTheSameSave()
{
    m_desk->openTab(u"Referrals"_s);
    QTRY_COMPARE(m_desk->the<RecordTableView>("referralTable")->model()->rowCount(), 1);
    m_desk->key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    m_desk->press("newPetButton");
    m_desk->type("newOwnerNameEdit", u"Nguyễn Thị Hoa"_s);
    m_desk->type("newOwnerPhoneEdit", u"040 / 555-0199"_s);
    m_desk->type("newPetNameEdit", u"Pip"_s);
    m_desk->type("newSpeciesCombo", u"Dog"_s);
    m_desk->key(Qt::Key_Tab);
    m_desk->choose("newAssignedSpecialistCombo", u"Zoë Müller"_s);
    m_desk->type("newMedicalHistorySummaryEdit", u"Healthy until yesterday"_s);
    pick("referringPracticePicker", u"Tierärzte am Kai"_s);
    m_desk->type("referralReasonEdit", secondReason);
    m_desk->choose("priorityCombo", u"Emergency"_s);
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->front(), &m_desk->window());
    QTRY_COMPARE(m_desk->the<RecordTableView>("referralTable")->model()->rowCount(), 2);
    QTRY_COMPARE(m_desk->the<QLabel>("detailTitle")->text(), u"Pip"_s);

    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    m_desk->keys(u"5550199"_s); // the owner, by a phone number as nobody wrote it
    const auto *hits = m_desk->the<QAbstractItemView>("suggestions");
    QVERIFY(rowWith(hits, u"Nguyễn Thị Hoa"_s) >= 0);
    QVERIFY(rowWith(hits, u"Pip"_s) >= 0);
    m_desk->key(Qt::Key_Escape);
    m_desk->key(Qt::Key_Escape);
}

void TestStory::whatIsMissingIsSaidBeforeAnythingIsSaved()
{
    m_desk->openTab(u"Referrals"_s);
    m_desk->key(Qt::Key_Insert);
    m_desk->type("referralReasonEdit", u"Nobody said for whom"_s);
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->front() != &m_desk->window());
    const QString words = test::Desk::wordsIn(m_desk->front());
    QVERIFY2(words.contains(u"Not saved yet"_s), qPrintable(words));
    m_desk->key(Qt::Key_Escape);
    m_desk->answer(u"Discard what was entered"_s);
    QTRY_COMPARE(m_desk->front(), &m_desk->window());
    QCOMPARE(m_desk->the<RecordTableView>("referralTable")->model()->rowCount(), 2);
    m_desk->signOut();
}

void TestStory::clickRow(QTableView *table, int row) const
{
    m_desk->click(table->viewport(),
                  [table, row] { return table->visualRect(table->model()->index(row, 0)); });
}

void TestStory::theSpecialistReadsTheReferrals()
{
    m_desk->quit();
    start();
    m_desk->signIn(u"zoe"_s, zoesPassword);
    m_desk->openTab(u"Referrals"_s);
    auto *table = m_desk->the<RecordTableView>("referralTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const int row = rowWith(table, test::petOfTheStory());
    QVERIFY(row >= 0);
    clickRow(table, row);
    QTRY_COMPARE(m_desk->the<QLabel>("detailTitle")->text(), test::petOfTheStory());
    QString words = paneWords();
    for (const QString &part : {reason, u"Tierärzte am Kai"_s, u"Dr. Ute Falk"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    clickRow(table, 1 - row);
    QTRY_COMPARE(m_desk->the<QLabel>("detailTitle")->text(), u"Pip"_s);
    words = paneWords();
    QVERIFY2(words.contains(secondReason), qPrintable(words));
    m_desk->openTab(u"Pets"_s); // what belongs to a case of hers, and no other pet
    QTRY_COMPARE(m_desk->the<RecordTableView>("petTable")->model()->rowCount(), 2);
}

void TestStory::theSpecialistMayNotDoWhatOthersDo()
{
    QCOMPARE(m_desk->tabOf(u"Administration"_s), -1);
    const QStringList clinic = m_desk->menuEntries("clinicButton");
    QVERIFY(clinic.contains(u"quitAction"_s));
    QVERIFY(!clinic.contains(u"backupAction"_s));
    const QStringList made = m_desk->menuEntries("newMenuButton");
    QVERIFY(made.contains(u"new_plan"_s));
    QVERIFY(!made.contains(u"new_referral"_s));
    m_desk->quit();
}

QTEST_MAIN(TestStory)
#include "tst_story.moc"
