// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/trail/viewrecorder.h"

#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/security/audit/audittrail.h"
#include "models/security/clinic.h"
#include "models/services/records/repositories.h"

#include <QLoggingCategory>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcViews, "tarsus.views")

namespace tarsus {
namespace {

/// A save that somebody waits for comes first: it is tried again so often.
constexpr int mostTries = 5;

bool belongsToACase(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Pet:
    case RecordKind::Referral:
    case RecordKind::Plan:
    case RecordKind::Interaction:
    case RecordKind::Xray:
    case RecordKind::Appointment:
    case RecordKind::Document:
    case RecordKind::Letter: return true;
    case RecordKind::User:
    case RecordKind::Owner:
    case RecordKind::Practice:
    case RecordKind::Vet:
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    return false;
}

Result<qint64> petOf(const QSqlDatabase &db, RecordKind kind, qint64 id)
{
    if (kind == RecordKind::Pet)
        return id;
    const auto pet = sql::value(
        db, u"SELECT pet_id FROM "_s % QLatin1String(recordType(kind)->table) % u" WHERE id = ?"_s,
        {id});
    if (!pet)
        return pet.error();
    return pet->toLongLong();
}

} // namespace

Result<> noteView(const DataContext &context, RecordKind kind, qint64 id, const QJsonObject &detail)
{
    if (!belongsToACase(kind) || id == 0)
        return {};
    const auto pet = petOf(context.db, kind, id);
    if (!pet)
        return pet.error();
    return sql::inTransaction(context, [&] {
        return note(context.db, AuditEvent::View,
                    {.kind = kindWord(kind), .record = id, .pet = *pet, .detail = detail});
    });
}

ViewRecorder::ViewRecorder(std::shared_ptr<Clinic> clinic)
    : m_clinic(std::move(clinic))
    , m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(u"views"_s);
    m_thread->start(QThread::LowPriority);
}

ViewRecorder::~ViewRecorder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread->wait();
}

void ViewRecorder::look(RecordKind kind, qint64 id, const QJsonObject &detail)
{
    if (!belongsToACase(kind) || id == 0)
        return;
    const QDateTime now = m_clinic->clock().now();
    QDateTime &last = m_last[{static_cast<int>(kind), id}];
    if (detail.isEmpty()) { // what says more than "looked at" is always noted
        if (last.isValid() && last <= now && last.secsTo(now) < minutesBetween * 60)
            return;
        last = now;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({kind, id, detail});
    }
    m_wake.notify_all();
}

void ViewRecorder::flush()
{
    std::unique_lock lock(m_mutex);
    m_written.wait(lock, [this] { return m_waiting.empty() && !m_isWriting; });
}

/// False where nothing more will come.
bool ViewRecorder::take(View &view)
{
    std::unique_lock lock(m_mutex);
    m_isWriting = false;
    m_written.notify_all();
    m_wake.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
    if (m_waiting.empty())
        return false;
    view = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_isWriting = true;
    return true;
}

void ViewRecorder::loop()
{
    View view{};
    while (take(view)) {
        Result<> done;
        for (int i = 0; i < mostTries; ++i) {
            done = write(view);
            if (done || done.error().code != Error::Code::Busy)
                break;
        }
        if (!done)
            qCWarning(lcViews).noquote() << "A view could not be noted:" << done.error().detail;
    }
}

/// A connection of its own for each: kept open it would keep the rules and the key of then.
Result<> ViewRecorder::write(const View &view)
{
    const auto connection = m_clinic->connect();
    if (!connection)
        return connection.error();
    return noteView(m_clinic->context(*connection), view.kind, view.id, view.detail);
}

} // namespace tarsus
