// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importwizard.h"

#include "forms/import/columnbutton.h"
#include "forms/import/importbatches.h"
#include "models/db/sql.h"
#include "models/vocabularies/valuelists.h"
#include "tests/support/testclinic.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void petsComeInByKeysAlone();
    void anotherEncodingShowsTheFileAnew();
    void whatIsNoTableIsSaid();
    void whatIsMissingIsSaidAndShown();
    void datesThatNobodyCanTellAreAsked();
    void duplicatesAreLeftOutUnlessChecked();
    void nothingIsImportedWhereOneRowFails();
    void aStoppedImportLeavesNothing();
    void theReportIsSaved();
    void batchesCanBeUndoneLater();

private:
    QString file(const QByteArray &text);
    template<typename T>
    T *child(const QString &name) const
    {
        T *found = m_wizard->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QPushButton *next() const { return child<QPushButton>(u"nextButton"_s); }
    int step() const { return child<QStackedWidget>(u"steps"_s)->currentIndex(); }
    void toMapping(const QByteArray &text);
    void fillDefaults();
    void toCheck(const QByteArray &text);
    qint64 pets() const;

    std::unique_ptr<test::TestClinic> m_clinic;
    std::unique_ptr<ValueLists> m_lists;
    FormContext m_context;
    std::unique_ptr<ImportWizard> m_wizard;
    int m_files = 0;
};

void TestImportWizard::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_clinic = std::make_unique<test::TestClinic>();
    m_lists = std::make_unique<ValueLists>(m_clinic->context());
    m_context.data = m_clinic->context();
    m_context.clinic = std::shared_ptr<Clinic>(&m_clinic->clinic(), [](Clinic *) {});
    m_context.lists = m_lists.get();
    m_wizard = std::make_unique<ImportWizard>(m_context);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
}

void TestImportWizard::cleanup()
{
    m_wizard.reset();
    QThreadPool::globalInstance()->waitForDone(); // a job does not own this clinic
    m_lists.reset();
    m_context = {};
    m_clinic.reset();
}

QString TestImportWizard::file(const QByteArray &text)
{
    QString path = m_clinic->path() + u"/../pets%1.csv"_s.arg(++m_files);
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
        qFatal("not written");
    return path;
}

qint64 TestImportWizard::pets() const
{
    const auto count =
        sql::value(m_clinic->db(), u"SELECT count(*) FROM pets WHERE deleted_at IS NULL"_s);
    return count ? count->toLongLong() : -1;
}

void TestImportWizard::toMapping(const QByteArray &text)
{
    m_wizard->setPath(file(text));
    QTRY_VERIFY(next()->isEnabled());
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(step(), 1);
}

void TestImportWizard::fillDefaults()
{
    child<QLineEdit>(u"ownerNameEdit"_s)->setText(u"Unknown owner"_s);
    child<QLineEdit>(u"ownerPhoneEdit"_s)->setText(u"000 000"_s);
    child<QLineEdit>(u"medicalHistorySummaryEdit"_s)->setText(u"From the register"_s);
    child<QLineEdit>(u"assignedSpecialistEdit"_s)->setText(u"specialist"_s);
}

void TestImportWizard::toCheck(const QByteArray &text)
{
    toMapping(text);
    fillDefaults();
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(step(), 2);
    QTRY_VERIFY(child<QTableView>(u"messageTable"_s)->isEnabled());
}

void TestImportWizard::petsComeInByKeysAlone()
{
    QSignalSpy changed(m_wizard.get(), &ImportWizard::recordsChanged);
    auto *path = child<QLineEdit>(u"pathEdit"_s);
    QTest::keyClick(m_wizard.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(path->hasFocus());
    QTest::keyClicks(path, file("animal_name,species,primary_breed,secondary_breed,zip\n"
                                "Wall-E,Dog,\"Retriever, Labrador\",Mix,98115\n,Cat,,,\n"));
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(next()->isEnabled());
    QCOMPARE(child<QTableView>(u"previewTable"_s)->model()->rowCount(), 2);
    QTest::keyClick(m_wizard.get(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(step(), 1);
    QCOMPARE(child<ColumnButton>(u"breedColumns"_s)->columns(), (QList<int>{2, 3}));
    QVERIFY(child<ColumnButton>(u"petNameColumns"_s)->hasFocus());
    QVERIFY(child<QLabel>(u"unusedLabel"_s)->text().contains(u"zip"_s));
    for (const auto &[name, text] :
         {std::pair(u"ownerNameEdit"_s, u"Unknown owner"_s),
          std::pair(u"ownerPhoneEdit"_s, u"000 000"_s),
          std::pair(u"medicalHistorySummaryEdit"_s, u"From the register"_s),
          std::pair(u"assignedSpecialistEdit"_s, u"specialist"_s)}) {
        auto *edit = child<QLineEdit>(name);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    QTest::keyClick(m_wizard.get(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(step(), 2);
    QTRY_VERIFY(next()->isEnabled());
    const auto *messages = child<QTableView>(u"messageTable"_s)->model();
    QCOMPARE(messages->index(0, 0).data().toString(), u"3"_s);
    QCOMPARE(pets(), 0);
    QTest::keyClick(m_wizard.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(step(), 3);
    QTRY_VERIFY(child<QPushButton>(u"undoButton"_s)->isVisible());
    QCOMPARE(pets(), 1);
    QTRY_COMPARE(changed.count(), 2); // pets and owners
    QTest::keyClick(m_wizard.get(), Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(changed.count(), 4);
    QCOMPARE(pets(), 0);
    QTest::keyClick(m_wizard.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!m_wizard->isVisible());
}

void TestImportWizard::anotherEncodingShowsTheFileAnew()
{
    m_wizard->setPath(file("name;species\nM\xFCller;dog\n"));
    const auto *table = child<QTableView>(u"previewTable"_s);
    QTRY_VERIFY(next()->isEnabled());
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Müller"_s);
    auto *encoding = child<QComboBox>(u"encodingBox"_s);
    QVERIFY(encoding->itemText(0).contains(u"1252"_s));
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_Down); // UTF-8, which it is not
    QTRY_VERIFY(child<QLabel>(u"fileStateLabel"_s)->text().contains(u"encoding"_s));
    QVERIFY(!next()->isEnabled());
    QCOMPARE(table->model()->rowCount(), 0);
    QTest::keyClick(encoding, Qt::Key_Up);
    QTRY_VERIFY(next()->isEnabled());
    auto *delimiter = child<QComboBox>(u"delimiterBox"_s);
    delimiter->setFocus();
    QTest::keyClick(delimiter, Qt::Key_Down); // a comma, which makes it one column
    QTRY_COMPARE(table->model()->columnCount(), 1);
}

void TestImportWizard::whatIsNoTableIsSaid()
{
    m_wizard->setPath(file(QByteArray("PK\x03\x04") + QByteArray(200, '\0')));
    QTRY_VERIFY(child<QLabel>(u"fileStateLabel"_s)->text().contains(u"workbook"_s));
    QVERIFY(!next()->isEnabled());
    m_wizard->setPath(m_clinic->path() + u"/nothing.csv"_s);
    QTRY_VERIFY(child<QLabel>(u"fileStateLabel"_s)->text().contains(u"could not be opened"_s));
}

void TestImportWizard::whatIsMissingIsSaidAndShown()
{
    toMapping("name,species\nRex,dog\n");
    fillDefaults();
    child<QLineEdit>(u"ownerPhoneEdit"_s)->clear();
    QTest::mouseClick(next(), Qt::LeftButton);
    QCOMPARE(step(), 1);
    QVERIFY(child<QLabel>(u"problemLabel"_s)->text().contains(u"Owner phone"_s));
    QTRY_VERIFY(child<QLineEdit>(u"ownerPhoneEdit"_s)->hasFocus());
    QTest::keyClicks(child<QLineEdit>(u"ownerPhoneEdit"_s), u"000 000"_s);
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(step(), 2);
}

void TestImportWizard::datesThatNobodyCanTellAreAsked()
{
    toMapping("name,species,born\nRex,dog,03/04/2019\n");
    fillDefaults();
    QTest::mouseClick(next(), Qt::LeftButton);
    auto *order = child<QComboBox>(u"dateOfBirthOrder"_s);
    QTRY_VERIFY(order->hasFocus());
    QCOMPARE(step(), 1);
    QVERIFY(child<QLabel>(u"problemLabel"_s)->text().contains(u"Date of birth"_s));
    QTest::keyClick(order, Qt::Key_Down);
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(step(), 2);
    QTRY_VERIFY(next()->isEnabled());
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(pets(), 1);
    QCOMPARE(sql::value(m_clinic->db(), u"SELECT date_of_birth FROM pets"_s)->toString(),
             u"2019-04-03"_s);
}

void TestImportWizard::duplicatesAreLeftOutUnlessChecked()
{
    toCheck("name,species,licence\nA,dog,L1\nB,dog,L1\nC,dog,L1\n");
    auto *table = child<QTableView>(u"messageTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Space);
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(pets(), 2);
    QCOMPARE(sql::value(m_clinic->db(), u"SELECT group_concat(pet_name) FROM pets"_s)->toString(),
             u"A,C"_s);
}

void TestImportWizard::nothingIsImportedWhereOneRowFails()
{
    toCheck("name,species\nA,dog\n,dog\n");
    QVERIFY(next()->isEnabled());
    auto *nothing = child<QRadioButton>(u"nothingButton"_s);
    QTest::mouseClick(nothing, Qt::LeftButton, {}, QPoint(8, nothing->height() / 2));
    QVERIFY(nothing->isChecked());
    QVERIFY(!next()->isEnabled());
}

void TestImportWizard::aStoppedImportLeavesNothing()
{
    toCheck(QByteArray("name,species\n") + QByteArray("Rex,dog\n").repeated(4000));
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(step(), 3);
    QTest::mouseClick(child<QPushButton>(u"cancelButton"_s), Qt::LeftButton);
    QTRY_COMPARE(step(), 2);
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(pets(), 0);
    QVERIFY(next()->isEnabled());
}

void TestImportWizard::theReportIsSaved()
{
    toCheck("name,species\nA,dog\n,dog\n");
    QTest::mouseClick(next(), Qt::LeftButton);
    auto *report = child<QPushButton>(u"reportButton"_s);
    QTRY_VERIFY(report->isVisible());
    QTest::mouseClick(report, Qt::LeftButton);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_wizard->findChild<QFileDialog *>(u"reportDialog"_s)));
    const QString path = m_clinic->path() + u"/../report.csv"_s;
    emit dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("Name is missing."));
}

void TestImportWizard::batchesCanBeUndoneLater()
{
    toCheck("name,species\nA,dog\nB,dog\n");
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_COMPARE(pets(), 2);
    ImportBatches batches(m_context);
    batches.show();
    auto *table = batches.findChild<QTableWidget *>(u"batchTable"_s);
    auto *undo = batches.findChild<QPushButton *>(u"undoButton"_s);
    QTRY_COMPARE(table->rowCount(), 1);
    QTRY_VERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(pets(), 0);
    QTRY_COMPARE(table->item(0, 5)->text(), u"Undone"_s);
    QTRY_VERIFY(!undo->isEnabled());
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
