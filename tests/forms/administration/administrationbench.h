// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/administration/administrationforms.h"
#include "forms/administration/clinicjobs.h"
#include "models/vocabularies/valuelistlabels.h"
#include "tests/support/formbench.h"
#include "views/administration/administrationpage.h"

#include <QObject>
#include <QWidget>

#include <memory>

namespace tarsus::test {

/// The administration page with its dialogs, over a clinic that `admin` has open.
class AdministrationBench : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    template<typename T>
    T *find(const char *name) const
    {
        return child<T>(m_window.get(), name);
    }
    void press(const char *button) const;
    template<typename Form>
    Form *openByButton(const char *button)
    {
        press(button);
        auto *form = m_window->findChild<Form *>();
        return form && bringToFront(form) ? form : nullptr;
    }
    /// qWaitForWindowActive() takes the window below for the dialog over it; shortcuts do not.
    static bool bringToFront(QWidget *form);
    void closePage();

    std::unique_ptr<TestClinic> m_clinic;
    FakeNotifier m_notifier;
    std::unique_ptr<ValueLists> m_lists;
    std::unique_ptr<QWidget> m_window;
    FormContext m_context;
    AdministrationPage *m_page = nullptr;
    AdministrationForms *m_forms = nullptr;

private:
    std::unique_ptr<Repositories> m_records;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<ValueListLabels> m_labels;
    std::unique_ptr<ClinicJobs> m_jobs;
};

} // namespace tarsus::test
