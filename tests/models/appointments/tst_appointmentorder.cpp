// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appointments/appointmentlistmodel.h"
#include "models/db/sql.h"
#include "tests/support/testclinic.h"

#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Everybody sees who comes when, whatever the order of the list: a colleague's case has no name
/// for the person, but its place in the day.
class TestAppointmentOrder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noOrderLeavesAnyOut_data();
    void noOrderLeavesAnyOut();

private:
    std::unique_ptr<TestClinic> m_clinic;
};

void TestAppointmentOrder::init()
{
    m_clinic = std::make_unique<TestClinic>(u"specialist"_s);
    const QSqlDatabase db = m_clinic->db();
    const qint64 me = m_clinic->context().access->personId();
    QVERIFY(sql::run(db, u"INSERT INTO owners (object_id, created_at, updated_at, created_by_id, "
                         "owner_name, phone) VALUES ('owner', '2026-03-01T08:00:00.000Z', "
                         "'2026-03-01T08:00:00.000Z', 1, 'Ida Holm', '030 1')"_s));
    for (const auto &[name, whose] :
         {std::pair(u"Bella"_s, me), std::pair(u"Otis"_s, qint64(1)), std::pair(u"Wanda"_s, me)}) {
        QVERIFY(sql::run(
            db,
            u"INSERT INTO pets (object_id, created_at, updated_at, created_by_id, "
            "pet_name, species, medical_history_summary, owner_id, assigned_specialist_id) "
            "SELECT ?, created_at, updated_at, 1, ?, 'dog', 'healthy', id, ? FROM owners"_s,
            {name, name, whose}));
        QVERIFY(sql::run(db,
                         u"INSERT INTO appointments (object_id, created_at, updated_at, "
                         "created_by_id, pet_id, appointment_date, specialist_id) "
                         "SELECT 'visit of ' || object_id, created_at, updated_at, 1, id, "
                         "'2026-03-02T09:00:00.000Z', 1 FROM pets WHERE object_id = ?"_s,
                         {name}));
    }
}

void TestAppointmentOrder::noOrderLeavesAnyOut_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("names");

    const QString hidden = u"a colleague's case"_s;
    for (const char *order : {"pet", "owner", "phone"}) {
        QTest::addRow("by %s", order) << QString::fromLatin1(order) << Qt::AscendingOrder
                                      << QStringList{u"Bella"_s, u"Wanda"_s, hidden};
        QTest::addRow("by %s, backwards", order)
            << QString::fromLatin1(order) << Qt::DescendingOrder
            << QStringList{u"Wanda"_s, u"Bella"_s, hidden};
    }
    QTest::addRow("by day") << u"date"_s << Qt::AscendingOrder
                            << QStringList{u"Bella"_s, hidden, u"Wanda"_s};
}

void TestAppointmentOrder::noOrderLeavesAnyOut()
{
    QFETCH(QString, order);
    QFETCH(Qt::SortOrder, direction);
    AppointmentListModel model({m_clinic->context(), nullptr, nullptr, nullptr});
    model.setFilterChoice(u"day"_s, {});
    model.setOrder(order, direction);
    QVERIFY(model.select());
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, model.columnOf(u"pet_name"_s)).data().toString());
    QTEST(names, "names");
}

QTEST_GUILESS_MAIN(TestAppointmentOrder)
#include "tst_appointmentorder.moc"
