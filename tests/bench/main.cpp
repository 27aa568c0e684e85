// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/security/clinic.h"
#include "models/security/hardening.h"
#include "models/security/kdf.h"
#include "models/security/password.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawdatabase.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tarsus;

namespace {

Password passwordOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    return Password::take(text);
}

/// What signing in takes beside the key derivation, which is dear on purpose; beside it, what
/// opening both files takes by the C API.
void signInFigure(const QString &folder, const QString &user, const Password &password,
                  const bench::Wanted &wanted, const bench::Take &take)
{
    if (!wanted(u"sign_in"_s))
        return;
    bench::Figure figure;
    figure.name = u"sign_in"_s;
    figure.rows = 1;
    for (int turn = 0; turn < 10; ++turn) {
        QElapsedTimer timer;
        timer.start();
        auto clinic = Clinic::open(folder, user, password);
        const auto whole = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!clinic)
            return;
        const KeyFile keys = (*clinic)->keyFile();
        const PersonSlot *slot = keys.person(user);
        timer.restart();
        if (!slot || !deriveKey(password, slot->kdf))
            return;
        figure.ours.push_back(whole - static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        for (const auto &[name, key] : {std::pair(keys.database, (*clinic)->recordsKey()),
                                        std::pair(keys.films, (*clinic)->filmsKey())}) {
            const auto raw = bench::RawDatabase::open(folder % u'/' % name, key.get());
            if (!raw)
                break; // the films have pages of another size
            raw->run(u"SELECT count(*) FROM sqlite_schema"_s);
        }
        figure.limit.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    take(figure);
}

int fail(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return 1;
}

int run()
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"clinic"_s, u"The folder of a demo clinic."_s, u"DIR"_s},
                       {u"user"_s, u"Who signs in; admin unless told."_s, u"NAME"_s, u"admin"_s},
                       {u"password-file"_s, u"The first line is the password."_s, u"FILE"_s},
                       {u"saving-user"_s, u"Who saves plans and notes; specialist unless told."_s,
                        u"NAME"_s, u"specialist"_s},
                       {u"turns"_s, u"How often each question is put."_s, u"N"_s, u"100"_s},
                       {u"only"_s, u"Names of figures, separated by commas."_s, u"NAMES"_s},
                       {u"json"_s, u"A line of JSON for each figure."_s}});
    parser.process(QCoreApplication::arguments());
    const QString folder = parser.value(u"clinic"_s);
    const Password password = passwordOf(parser.value(u"password-file"_s));
    if (folder.isEmpty() || password.isEmpty())
        return fail(u"tarsus_bench needs --clinic and --password-file."_s);
    const QString user = parser.value(u"user"_s);
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    const auto wanted = [&](const QString &name) { return only.isEmpty() || only.contains(name); };
    const bool json = parser.isSet(u"json"_s);
    if (!json)
        bench::printHead();
    const auto take = [&](const bench::Figure &figure) { bench::print(figure, json); };

    signInFigure(folder, user, password, wanted, take);
    const bench::Turns turns{10, std::max(1, parser.value(u"turns"_s).toInt())};
    {
        auto clinic = Clinic::open(folder, user, password);
        if (!clinic)
            return fail(clinic.error().text);
        bench::readingFigures({**clinic, turns}, wanted, take);
        bench::windowFigures({**clinic, turns}, wanted, take);
    }
    // Administrators may read everything but save no plan.
    auto clinic = Clinic::open(folder, parser.value(u"saving-user"_s), password);
    if (!clinic)
        return fail(clinic.error().text);
    const bench::Setting setting{**clinic, turns};
    bench::savingFigures(setting, wanted, take);
    bench::driverFigures(setting, wanted, take);
    bench::importFigures(setting, wanted, take);
    return (*clinic)->close() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it measures what the window's thread does
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tarsus_bench"_s);
    QLoggingCategory::setFilterRules(u"tarsus.*=false"_s);
    registerSqlCipherDriver();
    const Theme theme(application);
    return run();
}
