// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/watermark.h"

#include "models/security/audit/auditchain.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr char magic[] = "TARSUSWM\2";       // the last byte is the version
constexpr char magicBefore[] = "TARSUSWM\1"; // without the audit trail
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr std::size_t sizeBefore = sizeof(quint64) + sizeof(quint32) + sizeof(qint64) + 1;
constexpr std::size_t contentSize = sizeBefore + sizeof(qint64) + audit::hashSize;
constexpr qint64 longest = 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Watermark)
};

} // namespace

WatermarkFile::WatermarkFile(const QString &folder, QString clinicId, FileStepHook hook)
    : m_path(folder + u'/' + fileName())
    , m_clinicId(std::move(clinicId))
    , m_hook(std::move(hook))
{}

QString WatermarkFile::fileName()
{
    return u"clinic.mark"_s;
}

/// What the content is bound to: the format, and whose it is.
QByteArray WatermarkFile::context(const QByteArray &format) const
{
    return format + m_clinicId.toUtf8();
}

Result<> WatermarkFile::write(const Watermark &mark, const DataKey &key) const
{
    SecretBytes content(contentSize);
    unsigned char *out = content.data();
    qToLittleEndian(mark.keyFileSequence, out);
    out += sizeof mark.keyFileSequence;
    qToLittleEndian(mark.generation, out);
    out += sizeof mark.generation;
    qToLittleEndian(mark.changes, out);
    out += sizeof mark.changes;
    *out++ = mark.logIsEmpty ? 1 : 0;
    qToLittleEndian(mark.trail.seq, out);
    out += sizeof mark.trail.seq;
    std::copy_n(mark.trail.hash.begin(),
                std::min<qsizetype>(mark.trail.hash.size(), audit::hashSize), out);
    const QByteArray format(magic, magicSize);
    auto written = writeAtomically(
        m_path,
        format
            + sealWith(key.subkey(KeyPurpose::Watermark), content.view(), viewOf(context(format))),
        m_hook);
    if (written)
        QFile::remove(next().m_path); // of a rotation that came to nothing, or is settled by this
    return written;
}

WatermarkFile WatermarkFile::next() const
{
    WatermarkFile other = *this;
    other.m_path += ".next"_L1;
    return other;
}

Result<> WatermarkFile::writeNext(const Watermark &mark, const DataKey &key) const
{
    return next().write(mark, key);
}

void WatermarkFile::settle() const
{
    const QByteArray from = QFile::encodeName(next().m_path);
    if (QFile::exists(next().m_path))
        (void)std::rename(from.constData(), QFile::encodeName(m_path).constData());
}

/// After a rotation the mark there is belongs to the data key before; the next one is ours.
Result<Watermark> WatermarkFile::read(const DataKey &key) const
{
    auto mark = readOne(key);
    if (mark || !QFile::exists(next().m_path))
        return mark;
    auto ofNext = next().readOne(key);
    return ofNext ? ofNext : mark;
}

Result<Watermark> WatermarkFile::readOne(const DataKey &key) const
{
    const auto bytes = readWholeFile(m_path, longest);
    if (!bytes && bytes.error().code == Error::Code::NotFound) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("The file %1 is missing, so that nobody can tell whether all records "
                              "are there. Please look for it, restore a backup, or open the "
                              "clinic with the recovery code to go on without it.")
                         .arg(fileName()),
                     u"watermark: missing"_s};
    }
    if (!bytes)
        return bytes.error();
    std::optional<SecretBytes> content;
    for (const auto &[format, size] : {std::pair(QByteArray(magic, magicSize), contentSize),
                                       std::pair(QByteArray(magicBefore, magicSize), sizeBefore)}) {
        if (!bytes->startsWith(format))
            continue;
        content = openWith(key.subkey(KeyPurpose::Watermark), viewOf(bytes->sliced(magicSize)),
                           viewOf(context(format)));
        if (content && content->size() != size)
            content.reset();
    }
    if (!content) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("The file %1 is damaged or belongs to another clinic, so that nobody "
                              "can tell whether all records are there. Please restore a backup, "
                              "or open the clinic with the recovery code to go on without it.")
                         .arg(fileName()),
                     u"watermark: damaged"_s};
    }
    const unsigned char *in = content->data();
    Watermark mark;
    mark.keyFileSequence = qFromLittleEndian<quint64>(in);
    in += sizeof mark.keyFileSequence;
    mark.generation = qFromLittleEndian<quint32>(in);
    in += sizeof mark.generation;
    mark.changes = qFromLittleEndian<qint64>(in);
    in += sizeof mark.changes;
    mark.logIsEmpty = *in++ == 1;
    if (content->size() == sizeBefore)
        return mark;
    mark.trail.seq = qFromLittleEndian<qint64>(in);
    in += sizeof mark.trail.seq;
    if (mark.trail.seq > 0)
        mark.trail.hash = QByteArray(reinterpret_cast<const char *>(in), audit::hashSize);
    return mark;
}

} // namespace tarsus
