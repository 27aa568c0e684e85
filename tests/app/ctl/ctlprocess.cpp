// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

constexpr int patience = 120'000;

} // namespace

QList<QJsonObject> CtlAnswer::rows() const
{
    QList<QJsonObject> rows;
    for (const QByteArray &line : out.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            rows.append(document.object());
    }
    return rows;
}

CtlProcess::CtlProcess(const QString &clinic)
    : m_clinic(clinic)
{}

void CtlProcess::signIn(const QString &user, const QByteArray &password)
{
    m_user = user;
    QFile file(m_folder.filePath(u"password"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(password + '\n') <= 0)
        qFatal("no password file");
}

CtlAnswer CtlProcess::run(const QStringList &arguments, const CtlMachine &machine) const
{
    QStringList all{u"--clinic"_s, m_clinic, u"--json"_s};
    if (!m_user.isEmpty())
        all += {u"--user"_s, m_user, u"--password-file"_s, m_folder.filePath(u"password"_s)};
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice()); // nobody to be asked
    process.setChildProcessModifier([machine] {
        if (!machine.mayWriteAnywhere)
            prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE); // of root alone; others have not got it
        if (machine.largestFile <= 0)
            return;
        std::signal(SIGXFSZ, SIG_IGN); // writing fails with EFBIG, as on a full disk
        const auto size = static_cast<rlim_t>(machine.largestFile);
        const rlimit limit{size, size};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(QStringLiteral(TARSUSCTL), all + arguments);
    CtlAnswer answer;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return answer;
    }
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        answer.code = process.exitCode();
    return answer;
}

} // namespace tarsus::test
