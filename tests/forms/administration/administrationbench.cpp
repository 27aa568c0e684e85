// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/administration/administrationbench.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace tarsus::test {

void AdministrationBench::init()
{
    m_clinic = std::make_unique<TestClinic>(u"admin"_s);
    m_notifier = {};
    m_records = std::make_unique<Repositories>(m_clinic->context());
    m_source = std::make_unique<FakeSource>(*m_records);
    m_lists = std::make_unique<ValueLists>(m_clinic->context());
    m_labels = std::make_unique<ValueListLabels>(*m_lists);
    // The test owns the clinic and outlives every job.
    const std::shared_ptr<Clinic> clinic(std::shared_ptr<void>(), &m_clinic->clinic());
    m_context = {m_clinic->context(), clinic, &m_notifier, m_source.get(), m_lists.get(), nullptr};
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_jobs = std::make_unique<ClinicJobs>(m_context, m_window.get());
    const PageContext page{{m_clinic->context(), m_labels.get()}, nullptr, {}};
    m_page = new AdministrationPage({page, clinic, &m_notifier, m_lists.get()}, m_window.get());
    m_page->resize(m_window->size());
    m_forms = new AdministrationForms(m_context, *m_lists, *m_jobs, m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page->activate();
}

void AdministrationBench::cleanup()
{
    closePage();
    m_clinic.reset();
}

void AdministrationBench::closePage()
{
    QThreadPool::globalInstance()->waitForDone();
    m_jobs.reset();
    m_window.reset();
    m_labels.reset();
    m_lists.reset();
    m_source.reset();
    m_records.reset();
    m_context = {};
}

void AdministrationBench::press(const char *button) const
{
    auto *found = find<QPushButton>(button);
    QVERIFY2(found->isVisible() && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

bool AdministrationBench::bringToFront(QWidget *form)
{
    form->activateWindow();
    return QTest::qWaitFor([form] { return QApplication::activeWindow() == form; });
}

} // namespace tarsus::test
