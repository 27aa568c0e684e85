// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/changenotifier.h"

#include "models/db/sql.h"

#include <QSqlDriver>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tarsus {
namespace {

/// An import writes more at once: of what follows only the kinds are of interest.
constexpr int mostRows = 1000;

} // namespace

ChangeNotifier::ChangeNotifier(const QSqlDatabase &db, QObject *parent)
    : QObject(parent)
    , m_db(db)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(30ms);
    connect(&m_soon, &QTimer::timeout, this, &ChangeNotifier::look);
    connect(&m_poll, &QTimer::timeout, this, &ChangeNotifier::poll);
    m_poll.start(1s);

    const auto last = sql::value(m_db, u"SELECT max(seq) FROM changes"_s);
    m_lastSeq = last ? last->toLongLong() : 0;
    m_dataVersion = dataVersion();
    if (!m_db.driver()->subscribedToNotifications().contains(u"changes"_s))
        m_db.driver()->subscribeToNotification(u"changes"_s);
    connect(m_db.driver(), &QSqlDriver::notification, this, [this](const QString &table) {
        if (table == "changes"_L1 && !m_soon.isActive())
            m_soon.start();
    });
}

void ChangeNotifier::setInterval(std::chrono::milliseconds interval)
{
    if (interval == 0ms)
        m_poll.stop();
    else
        m_poll.start(interval);
}

qint64 ChangeNotifier::dataVersion() const
{
    const auto version = sql::value(m_db, u"PRAGMA data_version"_s);
    return version ? version->toLongLong() : 0;
}

void ChangeNotifier::poll()
{
    const qint64 version = dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    look();
}

void ChangeNotifier::look()
{
    auto query = sql::run(m_db,
                          u"SELECT seq, kind, record_id FROM changes WHERE seq > ? "
                          "ORDER BY seq LIMIT ?"_s,
                          {m_lastSeq, mostRows});
    if (!query)
        return;
    QMap<RecordKind, QList<qint64>> found;
    int rows = 0;
    for (; query->next(); ++rows) {
        m_lastSeq = query->value(0).toLongLong();
        const auto kind = kindFromWord(query->value(1).toString());
        const qint64 id = query->value(2).toLongLong();
        if (kind && (found[*kind].isEmpty() || found[*kind].last() != id))
            found[*kind].append(id);
    }
    query->finish();
    if (rows == mostRows)
        lookAtRest(found);
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        emit changed(it.key(), it->size() > mostIds ? QList<qint64>() : it.value());
}

void ChangeNotifier::lookAtRest(QMap<RecordKind, QList<qint64>> &found)
{
    auto kinds = sql::run(m_db, u"SELECT kind, max(seq) FROM changes WHERE seq > ? GROUP BY kind"_s,
                          {m_lastSeq});
    while (kinds && kinds->next()) {
        if (const auto kind = kindFromWord(kinds->value(0).toString()))
            found[*kind] = QList<qint64>(mostIds + 1, 0);
        m_lastSeq = qMax(m_lastSeq, kinds->value(1).toLongLong());
    }
}

} // namespace tarsus
