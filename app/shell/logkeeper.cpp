// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/logkeeper.h"

#include "models/core/job.h"
#include "models/security/clinic.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tarsus {
namespace {

constexpr auto rest = 20s;
constexpr auto betweenLooks = 10s;
constexpr qint64 largestLog = qint64{32} * 1024 * 1024;

} // namespace

LogKeeper::LogKeeper(QObject *parent)
    : QObject(parent)
    , m_largestLog(largestLog)
{
    m_rest.setInterval(rest);
    m_rest.setTimerType(Qt::VeryCoarseTimer);
    m_size.setInterval(betweenLooks);
    m_size.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_rest, &QTimer::timeout, this, &LogKeeper::tidy);
    connect(&m_size, &QTimer::timeout, this, &LogKeeper::lookNow);
    QCoreApplication::instance()->installEventFilter(this);
}

LogKeeper::~LogKeeper()
{
    watch(nullptr);
}

void LogKeeper::letGo()
{
    m_clinic.reset();
    m_rest.stop();
    m_size.stop();
}

void LogKeeper::watch(std::shared_ptr<Clinic> clinic)
{
    if (m_job)
        m_job->waitForFinished();
    if (!clinic)
        return letGo();
    m_clinic = std::move(clinic);
    m_rest.start();
    m_size.start();
}

void LogKeeper::setLimits(int restMilliseconds, qint64 largest)
{
    m_rest.setInterval(restMilliseconds);
    m_size.setInterval(restMilliseconds);
    m_largestLog = largest;
}

/// Only the size is asked: to open a file that SQLite has open would drop its locks.
qint64 LogKeeper::logSize() const
{
    qint64 size = 0;
    for (const QString &name : {ClinicFolder::databaseName(), ClinicFolder::filmsName()})
        size += QFileInfo(m_clinic->folder() + u'/' + name + u"-wal"_s).size();
    return size;
}

void LogKeeper::lookNow()
{
    if (m_clinic && logSize() > m_largestLog)
        tidy();
}

void LogKeeper::tidy()
{
    if (!m_clinic || m_job || logSize() == 0)
        return;
    m_job = startJob<void>(
        this,
        // Whoever closes the clinic waits at its gate until this is done.
        [clinic = m_clinic](QPromise<Result<>> &promise) {
            promise.addResult(clinic->checkpoint());
        },
        [this](const Result<> &done) {
            m_job = nullptr;
            emit tidied(bool(done));
        });
}

bool LogKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (m_rest.isActive())
            m_rest.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tarsus
