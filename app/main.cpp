// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/log.h"
#include "app/config/paths.h"
#include "app/config/settings.h"
#include "app/shell/languages.h"
#include "app/shell/mainwindow.h"
#include "app/shell/shell.h"
#include "app/shell/singleinstance.h"
#include "app/shell/tour.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/security/clinic.h"
#include "models/security/hardening.h"
#include "models/services/demo/democlinic.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Call
{
    QString clinicFolder;
    QString tourFolder;
    QString language;
    bool demo = false;
    bool clinicGiven = false;
};

Call readCall(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "tarsus::Main", "The records of a veterinary referral clinic."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption clinic(
        u"clinic"_s, QCoreApplication::translate("tarsus::Main", "The folder of the clinic."),
        u"DIR"_s);
    const QCommandLineOption demo(
        u"demo"_s,
        QCoreApplication::translate("tarsus::Main", "Open a clinic with invented data."));
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate("tarsus::Main",
                                    "Open every page and dialog, and save a picture of each."),
        u"DIR"_s);
    const QCommandLineOption language(
        u"lang"_s, QCoreApplication::translate("tarsus::Main", "The language: en or de."),
        u"CODE"_s);
    parser.addOptions({clinic, demo, tour, language});
    parser.process(application);
    Call call{parser.value(clinic), parser.value(tour), parser.value(language), parser.isSet(demo),
              parser.isSet(clinic)};
    if (call.clinicFolder.isEmpty())
        call.clinicFolder = call.demo ? paths::demoClinic() : paths::defaultClinic();
    return call;
}

Result<> makeDemo(const QString &folder, const ClinicOptions &options)
{
    const auto made = DemoClinic::create(folder, {}, {}, options);
    return made ? (*made)->close() : Result<>(made.error());
}

int takeTour(Shell &shell, MainWindow &window, Theme &theme, const QString &folder)
{
    theme.setScheme(Theme::Scheme::Light);
    window.resize(1280, 800);
    window.show();
    Tour tour(shell, window, theme, folder);
    QObject::connect(&tour, &Tour::finished, &window, [&tour](const QString &error) {
        if (error.isEmpty())
            std::printf("%d pictures\n", tour.pictures());
        else
            std::fprintf(stderr, "%s\n", qPrintable(error));
        QCoreApplication::exit(error.isEmpty() ? 0 : 1);
    });
    tour.start();
    return QApplication::exec();
}

int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tarsus"_s);
    QApplication::setApplicationVersion(QStringLiteral(TARSUS_VERSION));
    QGuiApplication::setDesktopFileName(u"tarsus"_s);
    Call call = readCall(application);
    QTemporaryDir tourClinic; // the tour invents its own clinic, unless it is given one
    if (!call.tourFolder.isEmpty() && !call.clinicGiven) {
        call.clinicFolder = tourClinic.filePath(u"clinic"_s);
        call.demo = true;
    }
    log::start(paths::logFile());
    registerSqlCipherDriver();

    SingleInstance instance;
    if (call.tourFolder.isEmpty() && !instance.claim(paths::instanceName(call.clinicFolder)))
        return 0; // the window that is there came to the front

    Settings settings(paths::settingsFile());
    Languages languages;
    languages.use(call.language.isEmpty() ? settings.language() : call.language);
    Theme theme(application);
    theme.setScheme(Theme::Scheme(settings.appearance()));
    MainWindow window;
    window.resize(1280, 800);
    window.restoreGeometry(settings.windowGeometry());
    ShellOptions options;
    options.clinicFolder = call.clinicFolder;
    options.demo = call.demo;
    options.languageIsGiven = !call.language.isEmpty();
    options.makeDemo = makeDemo;
    Shell shell(window, theme, languages, settings, options);
    QObject::connect(&instance, &SingleInstance::startedAgain, &window, &MainWindow::bringToFront);
    if (!call.tourFolder.isEmpty())
        return takeTour(shell, window, theme, call.tourFolder);
    shell.start();
    window.show();
    return QApplication::exec();
}

} // namespace
} // namespace tarsus

int main(int argc, char **argv)
{
    tarsus::hardenProcess();
    return tarsus::run(argc, argv);
}
