// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclinic.h"

#include "models/security/accounts.h"
#include "models/security/policy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tarsus::test {

namespace {

template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(*result);
}

void orDie(const Result<> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
}

void addAccount(Clinic &clinic, const Connection &connection, const QString &name, const char *role,
                const QString &fullName)
{
    const QString code = orDie(AccountRequests::leave(
        clinic.folder(),
        {name, fullName, name + u"@example.org"_s, password(TestClinic::passwordText())},
        clinic.options()));
    Accounts accounts(clinic, connection);
    const auto requests = orDie(accounts.requests());
    orDie(accounts.approve(requests.front().id, QString::fromLatin1(role), code));
}

/// The folder that every TestClinic of this program is a copy of.
QString original(const ClinicOptions &options)
{
    static QTemporaryDir parent(temporaryTemplate());
    static const QString path = [&] {
        QString folder = parent.filePath(u"clinic"_s);
        auto founded =
            orDie(Clinic::create(folder,
                                 {u"Test clinic"_s, "Europe/Berlin", u"admin"_s, u"Ada Admin"_s,
                                  u"admin@example.org"_s, password(TestClinic::passwordText())},
                                 options));
        const Connection connection = orDie(founded.clinic->connect());
        addAccount(*founded.clinic, connection, u"specialist"_s, role::specialist, u"Sam Stern"_s);
        addAccount(*founded.clinic, connection, u"coordinator"_s, role::coordinator, u"Kim Kaya"_s);
        addAccount(*founded.clinic, connection, u"frontdesk"_s, role::clientCare, u"Fay Frost"_s);
        return folder;
    }();
    return path;
}

} // namespace

QString temporaryTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + u"/tarsus-test-XXXXXX"_s;
}

Password password(const QString &text)
{
    QString copy = text;
    return Password::take(copy);
}

TestClinic::TestClinic(const QString &username)
    : m_parent(temporaryTemplate())
{
    options.clock = clock;
    options.kdfCost = KdfCost::least();
    options.anyPassword = true;
    const QDir from(original(options));
    QDir().mkpath(path());
    const QStringList names = from.entryList(QDir::Files);
    for (const QString &name : names) {
        if (!QFile::copy(from.filePath(name), file(name)))
            qFatal("%s could not be copied", qPrintable(name));
    }
    if (!username.isEmpty())
        signIn(username);
}

TestClinic::~TestClinic()
{
    close();
}

QString TestClinic::path() const
{
    return m_parent.filePath(u"clinic"_s);
}

void TestClinic::signIn(const QString &username)
{
    orDie(tryToOpen(username));
}

Result<> TestClinic::tryToOpen(const QString &username, const QString &passwordText)
{
    close();
    auto clinic = Clinic::open(path(), username, password(passwordText), options);
    if (!clinic)
        return clinic.error();
    m_clinic = std::move(*clinic);
    m_connection = orDie(m_clinic->connect());
    m_unbound = orDie(m_clinic->connectUnbound());
    return {};
}

void TestClinic::close()
{
    m_connection.reset();
    m_unbound.reset();
    m_clinic.reset();
}

} // namespace tarsus::test
