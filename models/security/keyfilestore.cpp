// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/keyfilestore.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::KeyFileStore)
};

struct Reading
{
    QByteArray bytes;
    std::optional<KeyFile> file;
    std::optional<Error> error;
};

Reading readCopy(const QString &path)
{
    Reading reading;
    const auto bytes = readWholeFile(path, longestKeyFile);
    if (!bytes) {
        reading.error = bytes.error();
        return reading;
    }
    auto file = decodeKeyFile(*bytes);
    if (file) {
        reading.bytes = *bytes;
        reading.file = std::move(*file);
    } else {
        reading.error = file.error();
    }
    return reading;
}

bool isOfNewerProgram(const Reading &reading)
{
    return reading.error && reading.error->detail.endsWith("version"_L1);
}

bool isMissing(const Reading &reading)
{
    return reading.error && reading.error->code == Error::Code::NotFound;
}

} // namespace

KeyFileStore::KeyFileStore(QString folder, FileStepHook hook)
    : m_folder(std::move(folder))
    , m_hook(std::move(hook))
{}

QString KeyFileStore::fileName()
{
    return u"clinic.keys"_s;
}

QString KeyFileStore::secondFileName()
{
    return u"clinic.keys.copy"_s;
}

Result<KeyFileStore::Copy> KeyFileStore::read() const
{
    const Reading first = readCopy(m_folder + u'/' + fileName());
    const Reading second = readCopy(m_folder + u'/' + secondFileName());
    for (const Reading *reading : {&first, &second}) {
        if (isOfNewerProgram(*reading))
            return *reading->error;
    }
    if (!first.file && !second.file) {
        if (isMissing(first) && isMissing(second))
            return *first.error;
        return Error{Error::Code::NotAClinic,
                     Text::tr("Both copies of the key file are damaged, so that no password can "
                              "open this clinic. Please restore a backup into a new folder."),
                     first.error->detail % "; "_L1 % second.error->detail};
    }
    if (first.file && second.file && first.file->clinicId != second.file->clinicId) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("The two copies of the key file belong to different clinics. "
                              "Somebody has mixed the files of two folders."),
                     u"key files: clinic ids differ"_s};
    }
    const bool takeSecond =
        !first.file || (second.file && second.file->sequence > first.file->sequence);
    const Reading &chosen = takeSecond ? second : first;
    return Copy{*chosen.file, chosen.bytes, first.bytes != second.bytes};
}

Result<> KeyFileStore::write(const QByteArray &bytes) const
{
    auto written = writeAtomically(m_folder + u'/' + fileName(), bytes, m_hook);
    if (!written)
        return written;
    (void)writeAtomically(m_folder + u'/' + secondFileName(), bytes, m_hook);
    return {};
}

void KeyFileStore::heal(const Copy &copy) const
{
    if (copy.otherNeedsHealing)
        (void)write(copy.bytes);
}

} // namespace tarsus
