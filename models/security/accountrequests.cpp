// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accountrequests.h"

#include "models/security/clinic.h"
#include "models/security/keyslots.h"
#include "models/security/passwordrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr char magic[] = "TARSUSRQ\1"; // the last byte is the version
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr qint64 longestFile = qint64{16} * 1024;
constexpr qsizetype mostRequests = 200;
constexpr int idBytes = 12;
constexpr int codeDigits = 10;
constexpr auto suffix = ".request"_L1;
constexpr auto nextSuffix = ".next"_L1;
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O, U

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::AccountRequests)
};

QString requestsFolder(const QString &clinicFolder)
{
    return clinicFolder + "/requests"_L1;
}

QStringList filesOf(const QString &clinicFolder)
{
    return QDir(requestsFolder(clinicFolder)).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
}

QByteArray encoded(const WantedAccount &wanted, const PersonSlot &slot, const QString &now,
                   bool fitsAdministrator)
{
    const auto base64 = [](BytesView bytes) {
        return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()))
                                       .toBase64());
    };
    const QJsonObject object{{u"name"_s, slot.name},
                             {u"fullName"_s, wanted.fullName.trimmed()},
                             {u"email"_s, wanted.email.trimmed()},
                             {u"at"_s, now},
                             {u"fitsAdministrator"_s, fitsAdministrator},
                             {u"memory"_s, static_cast<qint64>(slot.kdf.cost.memoryBytes)},
                             {u"passes"_s, static_cast<qint64>(slot.kdf.cost.passes)},
                             {u"salt"_s, base64(slot.kdf.salt)},
                             {u"box"_s, base64(slot.publicKeys.box)},
                             {u"sign"_s, base64(slot.publicKeys.sign)},
                             {u"wrapped"_s, base64(viewOf(slot.wrapped))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template<std::size_t size>
bool fill(std::array<unsigned char, size> &target, const QJsonValue &value)
{
    const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
    if (bytes.size() != static_cast<qsizetype>(size))
        return false;
    std::copy_n(viewOf(bytes).begin(), size, target.begin());
    return true;
}

std::optional<AccountRequest> decoded(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AccountRequest request;
    PersonSlot &slot = request.slot;
    request.username = slot.name = object.value("name"_L1).toString();
    request.fullName = object.value("fullName"_L1).toString();
    request.email = object.value("email"_L1).toString();
    request.requestedAt = instantFromText(object.value("at"_L1).toString());
    request.fitsAdministrator = object.value("fitsAdministrator"_L1).toBool();
    slot.kdf.cost = {static_cast<quint64>(object.value("memory"_L1).toInteger()),
                     static_cast<quint32>(object.value("passes"_L1).toInteger())};
    slot.wrapped = QByteArray::fromBase64(object.value("wrapped"_L1).toString().toLatin1());
    const bool isWhole = fill(slot.kdf.salt, object.value("salt"_L1))
                         && fill(slot.publicKeys.box, object.value("box"_L1))
                         && fill(slot.publicKeys.sign, object.value("sign"_L1))
                         && slot.wrapped.size() == wrappedSecretSize && slot.kdf.cost.isAcceptable()
                         && request.requestedAt.isValid();
    if (!isWhole || !checkPerson(request.username, request.fullName, request.email))
        return std::nullopt;
    request.approvalCode = AccountRequests::approvalCode(slot);
    return request;
}

std::optional<AccountRequest> readRequest(const Clinic &clinic, const QString &id)
{
    const auto bytes =
        readWholeFile(requestsFolder(clinic.folder()) + u'/' + id + suffix, longestFile);
    if (!bytes || !bytes->startsWith(QByteArray(magic, magicSize)))
        return std::nullopt;
    const auto opened = clinic.openAccountRequest(viewOf(bytes->sliced(magicSize)));
    if (!opened)
        return std::nullopt;
    auto request = decoded(QByteArray(reinterpret_cast<const char *>(opened->data()),
                                      static_cast<qsizetype>(opened->size())));
    if (request)
        request->id = id;
    return request;
}

QString plainCode(const QString &code)
{
    QString digits;
    for (QChar letter : code.toUpper()) {
        if (letter == u'O')
            letter = u'0';
        else if (letter == u'I' || letter == u'L')
            letter = u'1';
        if (alphabet.contains(letter))
            digits += letter;
    }
    return digits;
}

Result<> makeRequestsFolder(const QString &clinicFolder)
{
    const QByteArray name = QFile::encodeName(requestsFolder(clinicFolder));
    if (::mkdir(name.constData(), S_IRWXU) == 0 || errno == EEXIST)
        return {};
    return Error{Error::Code::Failed,
                 Text::tr("The request could not be left, because the clinic's folder cannot be "
                          "written to."),
                 qt_error_string(errno)};
}

} // namespace

Result<QString> AccountRequests::leave(const QString &clinicFolder, const WantedAccount &wanted,
                                       const ClinicOptions &options)
{
    if (const auto person = checkPerson(wanted.username, wanted.fullName, wanted.email); !person)
        return person.error();
    const QStringList personal{wanted.username, wanted.fullName, wanted.email};
    const auto strong = checkNewPassword(wanted.password, PasswordFor::Person, personal);
    if (!strong && !options.anyPassword)
        return strong.error();
    const bool fitsAdministrator =
        options.anyPassword
        || checkNewPassword(wanted.password, PasswordFor::Administrator, personal);
    if (filesOf(clinicFolder).size() >= mostRequests) {
        return Error{Error::Code::Busy,
                     Text::tr("Too many requests are waiting already. Please ask an administrator "
                              "to look at them first.")};
    }
    const auto keys = KeyFileStore(clinicFolder).read();
    if (!keys)
        return keys.error();
    const auto slot = makeSlot(wanted.username.trimmed(), wanted.password, keys->file.cost);
    if (!slot)
        return slot.error();
    if (const auto made = makeRequestsFolder(clinicFolder); !made)
        return made.error();

    const QByteArray content =
        encoded(wanted, *slot, instantText(options.clock->now()), fitsAdministrator);
    const QByteArray sealed = sealTo(keys->file.requestKey, viewOf(content));
    QByteArray id(idBytes, '\0');
    randombytes_buf(id.data(), idBytes);
    const auto written = writeAtomically(requestsFolder(clinicFolder) + u'/'
                                             + QString::fromLatin1(id.toHex()) + suffix,
                                         QByteArray(magic, magicSize) + sealed, options.fileHook);
    if (!written)
        return written.error();
    return approvalCode(*slot);
}

std::vector<AccountRequest> AccountRequests::all(const Clinic &clinic)
{
    std::vector<AccountRequest> requests;
    for (const QString &file : filesOf(clinic.folder())) {
        if (auto request = readRequest(clinic, file.chopped(suffix.size())))
            requests.push_back(std::move(*request));
    }
    std::sort(requests.begin(), requests.end(), [](const auto &left, const auto &right) {
        return left.requestedAt < right.requestedAt;
    });
    return requests;
}

Result<AccountRequest> AccountRequests::find(const Clinic &clinic, const QString &id)
{
    if (filesOf(clinic.folder()).contains(id + suffix)) {
        if (auto request = readRequest(clinic, id))
            return std::move(*request);
    }
    return Error{Error::Code::NotFound, Text::tr("This request is not there any more.")};
}

Result<> AccountRequests::remove(const Clinic &clinic, const QString &id)
{
    const QString folder = requestsFolder(clinic.folder());
    if (!filesOf(clinic.folder()).contains(id + suffix)
        || !QFile::remove(folder + u'/' + id + suffix))
        return Error{Error::Code::NotFound, Text::tr("This request is not there any more.")};
    return syncFolder(folder);
}

Result<> AccountRequests::sealForNext(const Clinic &clinic, const DataKey &next)
{
    const QString folder = requestsFolder(clinic.folder());
    for (const QString &file : filesOf(clinic.folder())) {
        const auto bytes = readWholeFile(folder + u'/' + file, longestFile);
        if (!bytes || !bytes->startsWith(QByteArray(magic, magicSize)))
            continue;
        const auto content = clinic.openAccountRequest(viewOf(bytes->sliced(magicSize)));
        if (!content)
            continue; // damaged or forged: nobody could approve it before
        auto written = writeAtomically(folder + u'/' + file + nextSuffix,
                                       QByteArray(magic, magicSize)
                                           + sealTo(requestPublicKey(next), content->view()),
                                       clinic.options().fileHook);
        if (!written)
            return written;
    }
    return {};
}

void AccountRequests::settle(const QString &clinicFolder, const DataKey &key)
{
    const QString folder = requestsFolder(clinicFolder);
    const QStringList waiting =
        QDir(folder).entryList({u'*' + suffix + nextSuffix}, QDir::Files, QDir::Name);
    for (const QString &file : waiting) {
        const QString from = folder + u'/' + file;
        const auto bytes = readWholeFile(from, longestFile);
        const bool isOurs = bytes && bytes->startsWith(QByteArray(magic, magicSize))
                            && openRequest(key, viewOf(bytes->sliced(magicSize)));
        const QString to = from.chopped(nextSuffix.size());
        // Turned down meanwhile: it does not come back.
        if (!isOurs || !QFile::exists(to)
            || std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData())
                   != 0)
            QFile::remove(from);
    }
}

QString AccountRequests::approvalCode(const PersonSlot &slot)
{
    const QByteArray context = slot.context();
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    ensureSodium();
    crypto_generichash(hash.data(), hash.size(), viewOf(context).data(), viewOf(context).size(),
                       nullptr, 0);
    QString code;
    for (std::size_t i = 0; i < codeDigits; ++i) {
        if (i == codeDigits / 2)
            code += u'-';
        code += alphabet.at(hash.at(i) % alphabet.size());
    }
    return code;
}

bool AccountRequests::isSameCode(const QString &left, const QString &right)
{
    return !plainCode(left).isEmpty() && plainCode(left) == plainCode(right);
}

} // namespace tarsus
