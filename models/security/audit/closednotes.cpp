// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/closednotes.h"

#include "models/core/clock.h"
#include "models/db/atomicfile.h"
#include "models/security/keys.h"

#include <QFile>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr char magic[] = "TARSUSCN\1"; // the last byte is the version
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr qsizetype sizeSize = sizeof(quint32);
constexpr qint64 longestFile = qint64{512} * 1024;
constexpr qsizetype mostKept = qsizetype{256} * 1024;

/// The sealed notes of a file; what is no note ends it.
QList<QByteArray> boxesOf(const QByteArray &bytes)
{
    QList<QByteArray> boxes;
    if (!bytes.startsWith(QByteArray(magic, magicSize)))
        return boxes;
    qsizetype place = magicSize;
    while (bytes.size() - place >= sizeSize) {
        const auto size =
            static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.constData() + place));
        place += sizeSize;
        if (size > bytes.size() - place)
            break;
        boxes += bytes.mid(place, size);
        place += size;
    }
    return boxes;
}

QByteArray fileOf(const QList<QByteArray> &boxes)
{
    qsizetype size = 0;
    auto first = boxes.cend();
    while (first != boxes.cbegin() && size <= mostKept)
        size += (--first)->size();
    QByteArray bytes(magic, magicSize);
    for (; first != boxes.cend(); ++first) {
        std::array<char, sizeSize> length{};
        qToLittleEndian(static_cast<quint32>(first->size()), length.data());
        bytes += QByteArray(length.data(), sizeSize) + *first;
    }
    return bytes;
}

QByteArray contentOf(const ClosedNotes::Note &note)
{
    return QJsonDocument(QJsonObject{{u"at"_s, instantText(note.at)},
                                     {u"event"_s, auditEventWord(note.event)},
                                     {u"person"_s, note.person},
                                     {u"reason"_s, note.reason}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

ClosedNotes::ClosedNotes(const QString &folder)
    : m_path(folder + u'/' + fileName())
{}

QString ClosedNotes::fileName()
{
    return u"clinic.notes"_s;
}

void ClosedNotes::add(const std::array<unsigned char, 32> &requestKey, const Note &note) const
{
    const QByteArray content = contentOf(note);
    const QByteArray box = sealTo(requestKey, viewOf(content));
    if (box.isEmpty())
        return;
    const auto before = readWholeFile(m_path, longestFile);
    QList<QByteArray> boxes = before ? boxesOf(*before) : QList<QByteArray>();
    boxes += box;
    (void)writeAtomically(m_path, fileOf(boxes), {}, Durability::Crash);
}

QList<ClosedNotes::Note> ClosedNotes::read(const DataKey &key) const
{
    QList<Note> notes;
    const auto bytes = readWholeFile(m_path, longestFile);
    if (!bytes)
        return notes;
    for (const QByteArray &box : boxesOf(*bytes)) {
        const auto content = openRequest(key, viewOf(box));
        if (!content)
            continue;
        const QByteArray text(reinterpret_cast<const char *>(content->data()),
                              static_cast<qsizetype>(content->size()));
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        const auto event = auditEventFromWord(object.value("event"_L1).toString());
        if (event) {
            notes += {instantFromText(object.value("at"_L1).toString()), *event,
                      object.value("person"_L1).toString(), object.value("reason"_L1).toString()};
        }
    }
    return notes;
}

void ClosedNotes::clear() const
{
    QFile::remove(m_path);
}

std::optional<AuditEvent> auditEventFromWord(QStringView word)
{
    const auto events = auditEvents();
    const auto found = std::ranges::find_if(
        events, [&](AuditEvent event) { return auditEventWord(event) == word; });
    return found == events.end() ? std::nullopt : std::optional(*found);
}

} // namespace tarsus
