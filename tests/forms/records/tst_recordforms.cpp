// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/imaging/xrayform.h"
#include "models/db/sql.h"
#include "tests/support/formbench.h"
#include "views/common/dateedit.h"
#include "views/common/fielderror.h"
#include "views/common/instantedit.h"
#include "views/common/recordpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// The forms of the record kinds, each as a person uses it.
class TestRecordForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyFormOpens_data();
    void everyFormOpens();
    void labelsHaveTheirOwnKeys_data();
    void labelsHaveTheirOwnKeys();
    void breedsFollowTheSpecies();
    void wordsOfTheClinicAreKept();
    void planNeedsAReferralOfThePet();
    void consultShowsItsSections();
    void filmIsStoredWhileOneTypes();
    void fileThatIsGoneIsRefused();
    void twoPeopleSaveAtOnce();
    void removingNeedsAReason();
    void frontDeskCannotChangeTheHistory();

private:
    void open(RecordKind kind, const Prefill &prefill = {});
    void edit(RecordKind kind, qint64 id);

    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    QPointer<QDialog> m_form;
    qint64 m_savedId = 0;
};

namespace {

void addKindRows()
{
    QTest::addColumn<RecordKind>("kind");
    for (const RecordKind kind : recordKinds) {
        if (FormFactory::hasForm(kind))
            QTest::newRow(qPrintable(kindWord(kind))) << kind;
    }
}

QString aFilm(const QString &folder)
{
    QImage film(60, 40, QImage::Format_Grayscale8);
    film.fill(90);
    QString path = folder + u"/film.png"_s;
    if (!film.save(path))
        qFatal("the film could not be written");
    return path;
}

} // namespace

void TestRecordForms::init()
{
    m_bench = std::make_unique<FormBench>(u"admin"_s);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_savedId = 0;
}

void TestRecordForms::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void TestRecordForms::open(RecordKind kind, const Prefill &prefill)
{
    m_bench->forms().openNew(kind, prefill, m_window.get(), [this](qint64 id) { m_savedId = id; });
    m_form = m_bench->form(*m_window);
}

void TestRecordForms::edit(RecordKind kind, qint64 id)
{
    m_bench->forms().openExisting(kind, id, m_window.get(),
                                  [this](qint64 saved) { m_savedId = saved; });
    m_form = m_bench->form(*m_window);
}

void TestRecordForms::everyFormOpens_data()
{
    addKindRows();
}

void TestRecordForms::everyFormOpens()
{
    QFETCH(RecordKind, kind);
    if (kind == RecordKind::Plan) // administrators read plans, specialists write them
        m_bench = std::make_unique<FormBench>(u"specialist"_s);
    open(kind);
    QVERIFY(!m_form->windowTitle().isEmpty());
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier); // nothing is filled in
    QCOMPARE(m_savedId, 0);
    QVERIFY(!problemsOf(m_form).isEmpty());
    QTest::keyClick(m_form, Qt::Key_Escape);
    QTRY_VERIFY(!m_form || !m_form->isVisible());
}

void TestRecordForms::labelsHaveTheirOwnKeys_data()
{
    addKindRows();
}

void TestRecordForms::labelsHaveTheirOwnKeys()
{
    QFETCH(RecordKind, kind);
    open(kind);
    QHash<QChar, QString> keys;
    for (const QLabel *label : m_form->findChildren<QLabel *>()) {
        const QString text = label->text();
        const qsizetype mark = text.indexOf(u'&');
        if (!label->buddy() || mark < 0)
            continue;
        const QChar key = text.at(mark + 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(text + u" and "_s + keys.value(key)));
        keys.insert(key, text);
    }
    QVERIFY(!keys.isEmpty());
}

void TestRecordForms::breedsFollowTheSpecies()
{
    edit(RecordKind::Pet, m_bench->petId);
    auto *species = child<QComboBox>(m_form, "speciesCombo");
    auto *breed = child<QComboBox>(m_form, "breedCombo");
    const int dogs = breed->count();
    QVERIFY(dogs > 100);
    species->setCurrentIndex(species->findData(u"cat"_s));
    QVERIFY(breed->count() > 20 && breed->count() < dogs);
}

void TestRecordForms::wordsOfTheClinicAreKept()
{
    edit(RecordKind::Pet, m_bench->petId);
    type(child<QComboBox>(m_form, "breedCombo")->lineEdit(), u"Park bench terrier"_s);
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_savedId, m_bench->petId);
    QCOMPARE(m_bench->records().pets.find(m_bench->petId)->breed, u"Park bench terrier"_s);
}

void TestRecordForms::planNeedsAReferralOfThePet()
{
    m_bench = std::make_unique<FormBench>(u"specialist"_s);
    open(RecordKind::Plan, {.petId = m_bench->petId});
    auto *referral = child<QComboBox>(m_form, "referralCombo");
    QCOMPARE(referral->count(), 1);
    QCOMPARE(referral->currentData().toLongLong(), m_bench->referralId);
    type(child<QLineEdit>(m_form, "planTitleEdit"), u"Rest and physiotherapy"_s);
    type(child<QPlainTextEdit>(m_form, "diagnosisNotesEdit"), u"Cruciate ligament, left"_s);
    type(child<QPlainTextEdit>(m_form, "clientInstructionsEdit"), u"Short walks only."_s);
    type(child<DateEdit>(m_form, "nextReviewDateEdit"), u"+14"_s);
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(m_savedId != 0, qPrintable(problemsOf(m_form)));
    const auto plan = m_bench->records().plans.find(m_savedId);
    QCOMPARE(plan->referralId, m_bench->referralId);
    QVERIFY(plan->nextReviewDate.isValid());
}

void TestRecordForms::consultShowsItsSections()
{
    open(RecordKind::Interaction, {.petId = m_bench->petId});
    auto *kind = child<QComboBox>(m_form, "interactionTypeCombo");
    auto *objective = child<QPlainTextEdit>(m_form, "objectiveEdit");
    kind->setCurrentIndex(kind->findData(u"call"_s));
    QVERIFY(!objective->isVisible());
    kind->setCurrentIndex(kind->findData(u"consult"_s));
    QVERIFY(objective->isVisible());
    type(child<QPlainTextEdit>(m_form, "summaryEdit"), u"First consult"_s);
    type(objective, u"Drawer sign positive"_s);
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(m_savedId != 0, qPrintable(problemsOf(m_form)));
    QCOMPARE(m_bench->records().interactions.find(m_savedId)->objective, u"Drawer sign positive"_s);
}

void TestRecordForms::filmIsStoredWhileOneTypes()
{
    QTemporaryDir folder;
    open(RecordKind::Xray, {.petId = m_bench->petId});
    auto *form = qobject_cast<XrayForm *>(m_form);
    QVERIFY(form);
    form->useFile(aFilm(folder.path()));
    QTRY_VERIFY(child<QWidget>(m_form, "filePicker")->findChild<QLabel *>() != nullptr);
    child<InstantEdit>(m_form, "xrayDateEdit")->setInstant(m_bench->context().data.clock->now());
    QTRY_VERIFY2(
        [this] {
            QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
            return m_savedId != 0;
        }(),
        qPrintable(problemsOf(m_form)));
    const auto xray = m_bench->records().xrays.find(m_savedId);
    QCOMPARE(xray->fileType, u"image/png"_s);
    QCOMPARE(xray->fileName, u"film.png"_s);
    QCOMPARE(xray->fileSha256.size(), 64);
}

void TestRecordForms::fileThatIsGoneIsRefused()
{
    open(RecordKind::Xray, {.petId = m_bench->petId});
    qobject_cast<XrayForm *>(m_form)->useFile(u"/nowhere/film.png"_s);
    QTest::qWait(200);
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_savedId, 0);
    QVERIFY(m_form->isVisible());
    QCOMPARE(sql::value(m_bench->context().data.db, u"SELECT count(*) FROM xray_logs"_s)->toInt(),
             0);
}

void TestRecordForms::twoPeopleSaveAtOnce()
{
    edit(RecordKind::Pet, m_bench->petId);
    Pet theirs = *m_bench->records().pets.find(m_bench->petId);
    theirs.colour = u"black"_s;
    QVERIFY(m_bench->records().pets.update(theirs));
    type(child<QLineEdit>(m_form, "petNameEdit"), u"Bella II"_s);
    QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_savedId, 0);
    QTRY_VERIFY(m_form->findChild<QTableWidget *>() != nullptr); // both versions, side by side
    QCOMPARE(m_bench->records().pets.find(m_bench->petId)->petName, u"Bella"_s);
}

void TestRecordForms::removingNeedsAReason()
{
    qint64 removed = 0;
    m_bench->forms().openRemove(RecordKind::Referral, m_bench->referralId, m_window.get(),
                                [&removed](qint64 id) { removed = id; });
    m_form = m_bench->form(*m_window);
    auto *button = child<QPushButton>(m_form, "removeButton");
    QVERIFY(!button->isEnabled());
    type(child<QPlainTextEdit>(m_form, "reasonEdit"), u"Entered twice"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(removed, m_bench->referralId);
    QVERIFY(!m_bench->records().referrals.find(m_bench->referralId));
}

void TestRecordForms::frontDeskCannotChangeTheHistory()
{
    m_bench = std::make_unique<FormBench>(u"frontdesk"_s);
    edit(RecordKind::Pet, m_bench->petId);
    QVERIFY(child<QPlainTextEdit>(m_form, "medicalHistorySummaryEdit")->isReadOnly());
    QVERIFY(!child<QLineEdit>(m_form, "petNameEdit")->isReadOnly());
}

QTEST_MAIN(TestRecordForms)
#include "tst_recordforms.moc"
