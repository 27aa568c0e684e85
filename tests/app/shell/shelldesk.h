// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/settings.h"
#include "app/shell/languages.h"
#include "app/shell/mainwindow.h"
#include "app/shell/shell.h"
#include "forms/common/clinicform.h"
#include "forms/signin/signinform.h"
#include "tests/support/formbench.h"
#include "tests/support/testclinic.h"
#include "views/common/passwordedit.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tarsus::test {

using namespace Qt::StringLiterals;

/// The real window over a clinic's folder.
struct ShellDesk
{
    explicit ShellDesk(const QString &folder, const ClinicOptions &clinic)
        : settings(home.filePath(u"settings"_s))
        , theme(*qApp)
    {
        languages.use(u"en"_s);
        ShellOptions options;
        options.clinicFolder = folder;
        options.clinic = clinic;
        window.resize(1280, 900);
        shell = std::make_unique<Shell>(window, theme, languages, settings, options);
        shell->start();
        window.show();
        window.activateWindow();
    }

    bool signIn(const QString &name)
    {
        auto *form = window.findChild<SignInForm *>();
        auto *nameEdit = child<QLineEdit>(form, "nameEdit");
        if (!nameEdit->isReadOnly())
            type(nameEdit, name);
        QTest::keyClicks(form->findChild<PasswordEdit *>(), TestClinic::passwordText());
        QTest::mouseClick(child<QPushButton>(form, "signInButton"), Qt::LeftButton);
        return QTest::qWaitFor([this] { return window.showsPages(); }, 20'000);
    }
    ClinicForm *form() const
    {
        ClinicForm *last = nullptr; // the one on top
        for (ClinicForm *open : window.findChildren<ClinicForm *>())
            last = open->isVisible() ? open : last;
        return last;
    }
    template<typename T = QLineEdit>
    static T *field(QWidget *form, const char *name)
    {
        return child<T>(form, name);
    }
    QWidget *lockPage() const { return window.findChild<SignInForm *>(); }

    QTemporaryDir home;
    Settings settings;
    Languages languages;
    Theme theme;
    MainWindow window;
    std::unique_ptr<Shell> shell;
};

} // namespace tarsus::test
