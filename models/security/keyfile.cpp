// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/keyfile.h"

#include "models/core/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr char magic[] = {'T', 'A', 'R', 'S', 'U', 'S', 'K', 'F'};
constexpr quint32 version = 1;
constexpr qsizetype headerSize = sizeof magic + 2 * sizeof(quint32);
constexpr qsizetype hashSize = crypto_generichash_BYTES;
constexpr qsizetype mostPeople = 1000;
constexpr qsizetype longestName = 64;
static_assert(wrappedSecretSize
              == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_box_SECRETKEYBYTES
                     + crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);
constexpr qsizetype sealedSize = crypto_box_SEALBYTES + sizeof(quint32) + crypto_kdf_KEYBYTES;
constexpr qint64 mostSequence = qint64{1} << 53; // what JSON numbers carry exactly

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::KeyFile)
};

QByteArray hashOf(BytesView bytes, BytesView key = {})
{
    QByteArray hash(hashSize, '\0');
    ensureSodium();
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hashSize, bytes.data(),
                       bytes.size(), key.empty() ? nullptr : key.data(), key.size());
    return hash;
}

QByteArray rawOf(BytesView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QString base64(BytesView bytes)
{
    return QString::fromLatin1(rawOf(bytes).toBase64());
}

QJsonObject keysObject(const PublicKeys &keys, const QByteArray &wrapped, const QByteArray &sealed)
{
    return {{u"box"_s, base64(keys.box)},
            {u"sign"_s, base64(keys.sign)},
            {u"wrapped"_s, base64(viewOf(wrapped))},
            {u"sealed"_s, base64(viewOf(sealed))}};
}

QJsonObject costObject(KdfCost cost)
{
    return {{u"memory"_s, static_cast<qint64>(cost.memoryBytes)},
            {u"passes"_s, static_cast<qint64>(cost.passes)}};
}

QJsonObject personObject(const PersonSlot &slot)
{
    QJsonObject object = keysObject(slot.publicKeys, slot.wrapped, slot.sealed);
    object.insert("name"_L1, slot.name);
    object.insert("kdf"_L1, costObject(slot.kdf.cost));
    object.insert("salt"_L1, base64(slot.kdf.salt));
    return object;
}

/// Reads fields and remembers whether all of them were there, of the right type and size.
class Reader
{
public:
    explicit Reader(const QJsonValue &value)
        : m_object(value.toObject())
        , m_fine(value.isObject())
    {}

    bool isFine() const { return m_fine; }
    void check(bool condition) { m_fine = m_fine && condition; }
    QJsonValue value(QLatin1String key) const { return m_object.value(key); }
    /// Call last: there is nothing but what was asked for.
    bool isWhole(qsizetype fields) const { return m_fine && m_object.size() == fields; }

    QString text(QLatin1String key, qsizetype longest)
    {
        const QJsonValue found = m_object.value(key);
        QString text = found.toString();
        check(found.isString() && !text.isEmpty() && text.size() <= longest);
        return text;
    }

    qint64 number(QLatin1String key, qint64 least, qint64 most)
    {
        const QJsonValue found = m_object.value(key);
        const qint64 number = found.toInteger(least - 1);
        check(found.isDouble() && number >= least && number <= most);
        return number;
    }

    QByteArray bytes(QLatin1String key, qsizetype size, bool mayBeEmpty = false)
    {
        const QJsonValue found = m_object.value(key);
        const auto decoded = QByteArray::fromBase64Encoding(
            found.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        check(found.isString() && decoded
              && (decoded.decoded.size() == size || (mayBeEmpty && decoded.decoded.isEmpty())));
        return decoded.decoded;
    }

    template<std::size_t size>
    std::array<unsigned char, size> array(QLatin1String key)
    {
        std::array<unsigned char, size> target{};
        const QByteArray source = bytes(key, static_cast<qsizetype>(size));
        if (source.size() == static_cast<qsizetype>(size))
            std::copy_n(viewOf(source).begin(), size, target.begin());
        return target;
    }

    KdfCost cost(QLatin1String key)
    {
        Reader inner(m_object.value(key));
        const KdfCost cost{static_cast<quint64>(inner.number("memory"_L1, 1, mostSequence)),
                           static_cast<quint32>(inner.number("passes"_L1, 1, 1000))};
        check(inner.isWhole(2) && cost.isAcceptable());
        return cost;
    }

    PublicKeys publicKeys()
    {
        return {array<crypto_box_PUBLICKEYBYTES>("box"_L1),
                array<crypto_sign_PUBLICKEYBYTES>("sign"_L1)};
    }

private:
    QJsonObject m_object;
    bool m_fine;
};

PersonSlot personFrom(const QJsonValue &value, bool &fine)
{
    Reader reader(value);
    PersonSlot slot;
    slot.name = reader.text("name"_L1, longestName);
    slot.kdf.cost = reader.cost("kdf"_L1);
    slot.kdf.salt = reader.array<KdfParameters::saltSize>("salt"_L1);
    slot.publicKeys = reader.publicKeys();
    slot.wrapped = reader.bytes("wrapped"_L1, wrappedSecretSize);
    slot.sealed = reader.bytes("sealed"_L1, sealedSize, true);
    fine = fine && reader.isWhole(7);
    return slot;
}

/// A file's own name, so that no key file leads out of the clinic's folder.
bool isPlainName(const QString &name)
{
    return !name.contains(u'/') && !name.contains(u'\0') && name != "."_L1 && name != ".."_L1;
}

std::optional<KeyFile> keyFileFrom(const QJsonDocument &document)
{
    Reader reader(document.object());
    KeyFile file;
    file.clinicId = reader.text("clinic"_L1, longestName);
    file.sequence = static_cast<quint64>(reader.number("sequence"_L1, 1, mostSequence));
    file.generation = static_cast<quint32>(reader.number("generation"_L1, 1, 0xFFFFFFFF));
    file.database = reader.text("database"_L1, longestName);
    file.films = reader.text("films"_L1, longestName);
    reader.check(isPlainName(file.database) && isPlainName(file.films)
                 && file.database != file.films);
    file.cost = reader.cost("cost"_L1);
    file.requestKey = reader.array<crypto_box_PUBLICKEYBYTES>("requestKey"_L1);

    const QJsonArray people = reader.value("people"_L1).toArray();
    bool peopleFine = reader.value("people"_L1).isArray() && people.size() <= mostPeople;
    for (qsizetype i = 0; peopleFine && i < people.size(); ++i) {
        PersonSlot slot = personFrom(people.at(i), peopleFine);
        peopleFine = peopleFine && !file.person(slot.name);
        file.people.push_back(std::move(slot));
    }
    reader.check(peopleFine);

    Reader recovery(reader.value("recovery"_L1));
    file.recovery.publicKeys = recovery.publicKeys();
    file.recovery.wrapped = recovery.bytes("wrapped"_L1, wrappedSecretSize);
    file.recovery.sealed = recovery.bytes("sealed"_L1, sealedSize);
    reader.check(recovery.isWhole(4));
    if (!reader.isWhole(9))
        return std::nullopt;
    return file;
}

Error damaged(const QString &detail)
{
    return {Error::Code::NotAClinic, Text::tr("The key file of the clinic is damaged."),
            "key file: "_L1 % detail};
}

} // namespace

QByteArray PersonSlot::context() const
{
    return "tarsus person\n" + name.toUtf8() + '\n' + rawOf(publicKeys.box)
           + rawOf(publicKeys.sign);
}

QByteArray RecoverySlot::context()
{
    return "tarsus recovery\n";
}

const PersonSlot *KeyFile::person(const QString &name) const
{
    const QString wanted = foldText(name);
    const auto found = std::find_if(people.begin(), people.end(), [&](const PersonSlot &slot) {
        return foldText(slot.name) == wanted;
    });
    return found == people.end() ? nullptr : &*found;
}

PersonSlot *KeyFile::person(const QString &name)
{
    return const_cast<PersonSlot *>(std::as_const(*this).person(name));
}

QByteArray encodeKeyFile(const KeyFile &file, const DataKey &dataKey)
{
    QJsonArray people;
    for (const PersonSlot &slot : file.people)
        people.append(personObject(slot));
    const QJsonObject object{
        {u"clinic"_s, file.clinicId},
        {u"sequence"_s, static_cast<qint64>(file.sequence)},
        {u"generation"_s, static_cast<qint64>(file.generation)},
        {u"database"_s, file.database},
        {u"films"_s, file.films},
        {u"cost"_s, costObject(file.cost)},
        {u"requestKey"_s, base64(file.requestKey)},
        {u"people"_s, people},
        {u"recovery"_s,
         keysObject(file.recovery.publicKeys, file.recovery.wrapped, file.recovery.sealed)}};
    const QByteArray payload = QJsonDocument(object).toJson(QJsonDocument::Compact);

    QByteArray bytes(headerSize, '\0');
    std::copy(std::begin(magic), std::end(magic), bytes.begin());
    qToLittleEndian(version, bytes.data() + sizeof magic);
    qToLittleEndian(static_cast<quint32>(payload.size()),
                    bytes.data() + sizeof magic + sizeof version);
    bytes += payload;
    bytes += hashOf(viewOf(bytes), dataKey.subkey(KeyPurpose::KeyFile).view());
    bytes += hashOf(viewOf(bytes));
    return bytes;
}

Result<KeyFile> decodeKeyFile(const QByteArray &bytes)
{
    if (bytes.size() > longestKeyFile)
        return damaged(u"too long"_s);
    if (bytes.size() < headerSize + 2 * hashSize)
        return damaged(u"cut short"_s);
    if (!std::equal(std::begin(magic), std::end(magic), bytes.begin()))
        return damaged(u"no key file"_s);
    const QByteArray summed = bytes.first(bytes.size() - hashSize);
    if (hashOf(viewOf(summed)) != bytes.last(hashSize))
        return damaged(u"checksum"_s);
    // The checksum holds, so that a version we do not know is no accident.
    if (qFromLittleEndian<quint32>(bytes.constData() + sizeof magic) != version) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("The key file of the clinic was made by a newer version of this "
                              "program. Please update the program."),
                     u"key file: version"_s};
    }
    const qsizetype length = static_cast<qsizetype>(
        qFromLittleEndian<quint32>(bytes.constData() + sizeof magic + sizeof version));
    if (length != bytes.size() - headerSize - 2 * hashSize)
        return damaged(u"length"_s);

    const QByteArray payload = bytes.sliced(headerSize, length);
    const auto document = QJsonDocument::fromJson(payload);
    // Canonical: what we would have written, so that no two readers can understand it differently.
    if (!document.isObject() || document.toJson(QJsonDocument::Compact) != payload)
        return damaged(u"form"_s);
    auto file = keyFileFrom(document);
    if (!file)
        return damaged(u"content"_s);
    return std::move(*file);
}

bool keyFileIsGenuine(const QByteArray &bytes, const DataKey &dataKey)
{
    if (bytes.size() < headerSize + 2 * hashSize)
        return false;
    const qsizetype signedSize = bytes.size() - 2 * hashSize;
    const QByteArray expected =
        hashOf(viewOf(bytes.first(signedSize)), dataKey.subkey(KeyPurpose::KeyFile).view());
    return sodium_memcmp(expected.constData(), bytes.constData() + signedSize, hashSize) == 0;
}

} // namespace tarsus
