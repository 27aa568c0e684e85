// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclinic.h"

#include "models/db/sql.h"
#include "models/security/recoverycode.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using tarsus::test::password;
using tarsus::test::TestClinic;

class TestClinicOpening : public QObject
{
    Q_OBJECT

private slots:
    void aNewClinicIsOpenAndItsAdministratorSignedIn();
    void everyRoleSignsIn_data();
    void everyRoleSignsIn();
};

void TestClinicOpening::aNewClinicIsOpenAndItsAdministratorSignedIn()
{
    const TestClinic other{QString()};
    QTemporaryDir parent;
    const QString path = parent.filePath(u"new/clinic"_s);
    auto founded = Clinic::create(path,
                                  {u"Königstraße"_s, "Europe/Berlin", u"ada"_s, u"Ada Admin"_s,
                                   u"ada@example.org"_s, password(u"x"_s)},
                                  other.options);
    QVERIFY2(founded, qPrintable(founded ? QString() : founded.error().detail));
    QCOMPARE(founded->clinic->name(), u"Königstraße"_s);
    QCOMPARE(founded->clinic->zone().id(), QByteArray("Europe/Berlin"));
    QCOMPARE(founded->clinic->session().username(), u"ada"_s);
    QVERIFY(founded->clinic->session().isAdministrator());
    QVERIFY(founded->clinic->session().can(RecordKind::Setting, Operation::Edit));
    QCOMPARE(ClinicFolder::contentsOf(path), ClinicFolder::Contents::Clinic);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestClinicOpening::everyRoleSignsIn_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("role");
    QTest::newRow("administrator") << u"admin"_s << u"administrator"_s;
    QTest::newRow("specialist") << u"specialist"_s << u"specialist"_s;
    QTest::newRow("coordinator") << u"coordinator"_s << u"coordinator"_s;
    QTest::newRow("front desk") << u"frontdesk"_s << u"clientCare"_s;
    QTest::newRow("in another case") << u"FrontDesk"_s << u"clientCare"_s;
}

void TestClinicOpening::everyRoleSignsIn()
{
    QFETCH(QString, username);
    QFETCH(QString, role);
    TestClinic clinic(username);
    QCOMPARE(clinic.clinic().session().role(), role);
}

QTEST_GUILESS_MAIN(TestClinicOpening)
#include "tst_clinic.moc"
