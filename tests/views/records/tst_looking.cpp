// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplerecords.h"
#include "tests/support/testdatabase.h"
#include "views/common/detailpane.h"
#include "views/common/recordtableview.h"
#include "views/owners/ownerspage.h"
#include "views/pets/petspage.h"

#include <QPushButton>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// That resting on a record is told, and passing by is not.
class TestLooking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void restingIsTold();
    void passingByIsNot();
    void leavingThePageIsNotLooking();
    void pastIsAFewStepsAway();

private:
    PageContext context();
    template<typename T>
    std::unique_ptr<T> make();

    test::SampleLabels m_labels;
    std::unique_ptr<test::TestDatabase> m_database;
    QList<std::pair<RecordKind, qint64>> m_looked;
    QList<qint64> m_asked;
};

void TestLooking::initTestCase()
{
    m_database = std::make_unique<test::TestDatabase>();
    test::addSampleRecords(m_database->db(), 20);
}

PageContext TestLooking::context()
{
    m_looked.clear();
    m_asked.clear();
    PageContext made{{m_database->context(), &m_labels}, nullptr, {}};
    made.looked = [this](RecordKind kind, qint64 id) { m_looked.append({kind, id}); };
    made.asKnown = [this](qint64 petId, const QDateTime &) { m_asked.append(petId); };
    return made;
}

template<typename T>
std::unique_ptr<T> TestLooking::make()
{
    auto page = std::make_unique<T>(context());
    page->resize(1280, 720);
    page->show();
    page->activate();
    return page;
}

void TestLooking::restingIsTold()
{
    const auto page = make<PetsPage>();
    const qint64 id = page->table()->currentId();
    QTRY_COMPARE(m_looked.size(), 1);
    QCOMPARE(m_looked.first().second, id);
    QCOMPARE(m_looked.first().first, RecordKind::Pet);
    QCOMPARE(page->petShown(), id);
}

void TestLooking::passingByIsNot()
{
    const auto page = make<PetsPage>();
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(page->table(), Qt::Key_Down);
    const qint64 id = page->table()->currentId();
    QTRY_COMPARE(m_looked.size(), 1);
    QCOMPARE(m_looked.first().second, id);
    QCOMPARE(page->model()->rowOf(id), 8);
}

void TestLooking::leavingThePageIsNotLooking()
{
    const auto page = make<PetsPage>();
    page->hide();
    QTest::qWait(RecordPage::restMilliseconds + 300);
    QVERIFY(m_looked.isEmpty());
}

void TestLooking::pastIsAFewStepsAway()
{
    const auto page = make<PetsPage>();
    auto *button = page->pane()->findChild<QPushButton *>(u"asKnownButton"_s);
    QVERIFY(button && !button->text().isEmpty() && !button->toolTip().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_asked, QList<qint64>{page->petShown()});
    const auto owners = make<OwnersPage>();
    QVERIFY(!owners->pane()->findChild<QPushButton *>(u"asKnownButton"_s));
}

QTEST_MAIN(TestLooking)
#include "tst_looking.moc"
