// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/keyfilestore.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

namespace {

PersonSlot slotOf(const QString &name, const DataKey &key)
{
    PersonSlot slot;
    slot.name = name;
    slot.kdf = KdfParameters::fresh(KdfCost::least());
    const PersonKeys keys = PersonKeys::generate();
    slot.publicKeys = keys.publicKeys();
    slot.wrapped = keys.wrap(SecretBytes::random(32), viewOf(slot.context()));
    slot.sealed = key.sealTo(slot.publicKeys);
    return slot;
}

KeyFile keyFile(const DataKey &key)
{
    KeyFile file;
    file.clinicId = u"01J0000000CLINIC"_s;
    file.database = u"clinic.db"_s;
    file.films = u"films.db"_s;
    file.cost = KdfCost::least();
    file.requestKey = requestPublicKey(key);
    file.people.push_back(slotOf(u"admin"_s, key));
    const PersonSlot recovery = slotOf(u"recovery"_s, key);
    file.recovery = {recovery.publicKeys, recovery.wrapped, recovery.sealed};
    return file;
}

constexpr qsizetype headerSize = 16;
constexpr qsizetype trailerSize = 64;

QJsonObject payloadOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(
               bytes.sliced(headerSize, bytes.size() - headerSize - trailerSize))
        .object();
}

/// A file with another payload or version whose length and checksum are right: what an attacker
/// would write, not what a disk does.
QByteArray forged(const QByteArray &payload, quint32 version = 1)
{
    QByteArray bytes = QByteArray("TARSUSKF") + QByteArray(8, '\0');
    qToLittleEndian(version, bytes.data() + 8);
    qToLittleEndian(static_cast<quint32>(payload.size()), bytes.data() + 12);
    bytes += payload + QByteArray(32, 'm');
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), 32, viewOf(bytes).data(),
                       viewOf(bytes).size(), nullptr, 0);
    return bytes + hash;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private slots:
    void whatWasWrittenIsRead();
    void everyFlippedBitIsFound();
    void everyCutIsFound();
    void noiseIsRefused();
    void aForgedFileIsNotGenuine();
    void aNewerVersionIsRefusedByName();
    void contentOutOfBoundsIsRefused_data();
    void contentOutOfBoundsIsRefused();
    void anythingButTheCanonicalFormIsRefused_data();
    void anythingButTheCanonicalFormIsRefused();
    void namesAreFoundAsTheyFold();
    void aDamagedCopyIsHealedFromTheOther_data();
    void aDamagedCopyIsHealedFromTheOther();
    void theNewerCopyCounts();
    void twoDamagedCopiesAreRefused();
    void copiesOfTwoClinicsAreRefused();
    void aNewerVersionInEitherCopyIsRefused();
    void aFullDiskKeepsThePresentKeys_data();
    void aFullDiskKeepsThePresentKeys();

private:
    DataKey m_key = DataKey::random(1);
};

void TestKeyFile::whatWasWrittenIsRead()
{
    KeyFile file = keyFile(m_key);
    file.people.push_back(slotOf(u"Łukasz Ågren-Ōta"_s, m_key));
    file.people.back().sealed.clear(); // disabled
    const QByteArray bytes = encodeKeyFile(file, m_key);
    const auto read = decodeKeyFile(bytes);
    QVERIFY(read);
    QVERIFY(*read == file);
    QVERIFY(keyFileIsGenuine(bytes, m_key));
    QVERIFY(!read->people.back().isEnabled());
    QVERIFY(!bytes.contains("password"));
}

void TestKeyFile::everyFlippedBitIsFound()
{
    const QByteArray bytes = encodeKeyFile(keyFile(m_key), m_key);
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        const auto read = decodeKeyFile(withFlippedBit(bytes, bit));
        if (read)
            QFAIL(qPrintable(u"bit %1 was not noticed"_s.arg(bit)));
        QCOMPARE(read.error().code, Error::Code::NotAClinic);
    }
}

void TestKeyFile::everyCutIsFound()
{
    const QByteArray bytes = encodeKeyFile(keyFile(m_key), m_key);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeKeyFile(bytes.first(size)));
    QVERIFY(!decodeKeyFile(bytes + '\0'));
    QVERIFY(!decodeKeyFile(bytes + bytes));
    QVERIFY(!decodeKeyFile(QByteArray(longestKeyFile + 1, 'x')));
}

void TestKeyFile::noiseIsRefused()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 2000; ++i) {
        QByteArray payload(random.bounded(400), '\0');
        for (char &byte : payload)
            byte = static_cast<char>(random.bounded(256));
        QVERIFY(!decodeKeyFile(payload));
        QVERIFY(!decodeKeyFile(forged(payload))); // past the checksum, into the parser
    }
    // The parser again, with a real payload in which a byte is changed.
    const QByteArray payload = compact(payloadOf(encodeKeyFile(keyFile(m_key), m_key)));
    for (int i = 0; i < 5000; ++i) {
        QByteArray changed = payload;
        changed[random.bounded(static_cast<int>(changed.size()))] =
            static_cast<char>(random.bounded(256));
        const auto read = decodeKeyFile(forged(changed));
        QVERIFY(!read || !keyFileIsGenuine(forged(changed), m_key));
    }
}

void TestKeyFile::aForgedFileIsNotGenuine()
{
    const QByteArray bytes = encodeKeyFile(keyFile(m_key), m_key);
    const QByteArray other = forged(compact(payloadOf(bytes)));
    QVERIFY(decodeKeyFile(other));            // nobody can tell without the key …
    QVERIFY(!keyFileIsGenuine(other, m_key)); // … but with it
    QVERIFY(!keyFileIsGenuine(bytes, DataKey::random(1)));
    QVERIFY(!keyFileIsGenuine({}, m_key));
}

void TestKeyFile::aNewerVersionIsRefusedByName()
{
    const QByteArray payload = compact(payloadOf(encodeKeyFile(keyFile(m_key), m_key)));
    const auto read = decodeKeyFile(forged(payload, 2));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::NotAClinic);
    QVERIFY(read.error().text.contains("newer version"_L1));
}

void TestKeyFile::contentOutOfBoundsIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << key << value;
    };
    row("no sequence", u"sequence"_s, QJsonValue());
    row("sequence zero", u"sequence"_s, 0);
    row("sequence a fraction", u"sequence"_s, 1.5);
    row("sequence beyond what is exact", u"sequence"_s, 1e17);
    row("generation zero", u"generation"_s, 0);
    row("generation too large", u"generation"_s, 4294967296.0);
    row("a database somewhere else", u"database"_s, u"../clinic.db"_s);
    row("a database without a name", u"database"_s, u""_s);
    row("a database that is the folder", u"database"_s, u"."_s);
    row("records and films in one file", u"films"_s, u"clinic.db"_s);
    row("a cost that eats the machine", u"cost"_s,
        QJsonObject{{u"memory"_s, 2e12}, {u"passes"_s, 3}});
    row("a cost that protects nothing", u"cost"_s,
        QJsonObject{{u"memory"_s, 8192}, {u"passes"_s, 1}});
    row("people who are no list", u"people"_s, u"admin"_s);
    row("a person without keys", u"people"_s, QJsonArray{QJsonObject{{u"name"_s, u"admin"_s}}});
    row("a short request key", u"requestKey"_s, u"AAAA"_s);
    row("no recovery slot", u"recovery"_s, QJsonObject());
    row("a field that nobody knows", u"surprise"_s, 1);
}

void TestKeyFile::contentOutOfBoundsIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject payload = payloadOf(encodeKeyFile(keyFile(m_key), m_key));
    QVERIFY(decodeKeyFile(forged(compact(payload)))); // the control
    payload.insert(key, value);
    const auto read = decodeKeyFile(forged(compact(payload)));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::NotAClinic);
}

void TestKeyFile::anythingButTheCanonicalFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QByteArray payload = compact(payloadOf(encodeKeyFile(keyFile(m_key), m_key)));
    QTest::newRow("a blank at the end") << payload + ' ';
    QTest::newRow("a line break") << '\n' + payload;
    QTest::newRow("a field twice")
        << QByteArray(payload).replace("\"sequence\":1", "\"sequence\":9,\"sequence\":1");
    QTest::newRow("a number written otherwise")
        << QByteArray(payload).replace("\"sequence\":1", "\"sequence\":1.0");
    QTest::newRow("an escape that is not needed")
        << QByteArray(payload).replace("clinic.db", "\\u0063linic.db");
    QTest::newRow("the same person twice") << [&] {
        QJsonObject object = payloadOf(encodeKeyFile(keyFile(m_key), m_key));
        QJsonArray people = object.value("people"_L1).toArray();
        people.append(people.first());
        object.insert("people"_L1, people);
        return compact(object);
    }();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("very deep") << QByteArray(2000, '[') + QByteArray(2000, ']');
}

void TestKeyFile::anythingButTheCanonicalFormIsRefused()
{
    QFETCH(QByteArray, payload);
    QVERIFY(!decodeKeyFile(forged(payload)));
}

void TestKeyFile::namesAreFoundAsTheyFold()
{
    KeyFile file = keyFile(m_key);
    QVERIFY(file.person(u"ADMIN"_s));
    QVERIFY(!file.person(u"admin2"_s));
    QVERIFY(!file.person({}));
}

void TestKeyFile::aDamagedCopyIsHealedFromTheOther_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    for (const QString &name : {KeyFileStore::fileName(), KeyFileStore::secondFileName()}) {
        const auto row = [&](const char *what) {
            return QString(name + u": "_s + QLatin1String(what)).toUtf8();
        };
        QTest::newRow(row("missing").constData()) << name << QByteArray();
        QTest::newRow(row("empty").constData()) << name << QByteArray("");
        QTest::newRow(row("nonsense").constData()) << name << QByteArray("nonsense");
    }
}

void TestKeyFile::aDamagedCopyIsHealedFromTheOther()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const KeyFileStore store(folder.path());
    const KeyFile file = keyFile(m_key);
    const QByteArray bytes = encodeKeyFile(file, m_key);
    QVERIFY(store.write(bytes));
    QVERIFY(!store.read()->otherNeedsHealing);
    if (content.isNull())
        QVERIFY(QFile::remove(folder.filePath(name)));
    else
        setContent(folder.filePath(name), content);

    const auto copy = store.read();
    QVERIFY(copy);
    QVERIFY(copy->file == file);
    QVERIFY(copy->otherNeedsHealing);
    store.heal(*copy);
    QCOMPARE(contentOf(folder.filePath(name)), bytes);
    QVERIFY(!store.read()->otherNeedsHealing);
}

void TestKeyFile::theNewerCopyCounts()
{
    const QTemporaryDir folder;
    const KeyFileStore store(folder.path());
    KeyFile file = keyFile(m_key);
    const QByteArray older = encodeKeyFile(file, m_key);
    file.sequence = 2;
    const QByteArray newer = encodeKeyFile(file, m_key);
    for (const bool newerFirst : {true, false}) {
        setContent(folder.filePath(KeyFileStore::fileName()), newerFirst ? newer : older);
        setContent(folder.filePath(KeyFileStore::secondFileName()), newerFirst ? older : newer);
        const auto copy = store.read();
        QVERIFY(copy);
        QCOMPARE(copy->file.sequence, 2U);
        QVERIFY(copy->otherNeedsHealing);
    }
}

void TestKeyFile::twoDamagedCopiesAreRefused()
{
    const QTemporaryDir folder;
    const KeyFileStore store(folder.path());
    QCOMPARE(store.read().error().code, Error::Code::NotFound);
    const QByteArray bytes = encodeKeyFile(keyFile(m_key), m_key);
    setContent(folder.filePath(KeyFileStore::fileName()), withFlippedBit(bytes, 999));
    QCOMPARE(store.read().error().code, Error::Code::NotAClinic);
    setContent(folder.filePath(KeyFileStore::secondFileName()), bytes.chopped(1));
    const auto both = store.read();
    QVERIFY(!both);
    QCOMPARE(both.error().code, Error::Code::NotAClinic);
    QVERIFY(both.error().text.contains("Both copies"_L1));
}

void TestKeyFile::copiesOfTwoClinicsAreRefused()
{
    const QTemporaryDir folder;
    KeyFile file = keyFile(m_key);
    setContent(folder.filePath(KeyFileStore::fileName()), encodeKeyFile(file, m_key));
    file.clinicId = u"another clinic"_s;
    setContent(folder.filePath(KeyFileStore::secondFileName()), encodeKeyFile(file, m_key));
    const auto copy = KeyFileStore(folder.path()).read();
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, Error::Code::NotAClinic);
}

void TestKeyFile::aNewerVersionInEitherCopyIsRefused()
{
    const QTemporaryDir folder;
    const QByteArray bytes = encodeKeyFile(keyFile(m_key), m_key);
    setContent(folder.filePath(KeyFileStore::fileName()), bytes);
    setContent(folder.filePath(KeyFileStore::secondFileName()),
               forged(compact(payloadOf(bytes)), 7));
    const auto copy = KeyFileStore(folder.path()).read();
    QVERIFY(!copy);
    QVERIFY(copy.error().text.contains("newer version"_L1));
}

void TestKeyFile::aFullDiskKeepsThePresentKeys_data()
{
    QTest::addColumn<int>("failing");
    for (int step = 0; step <= static_cast<int>(FileStep::Rename); ++step)
        QTest::addRow("step %d", step) << step;
}

void TestKeyFile::aFullDiskKeepsThePresentKeys()
{
    QFETCH(int, failing);
    const QTemporaryDir folder;
    KeyFile file = keyFile(m_key);
    const QByteArray before = encodeKeyFile(file, m_key);
    QVERIFY(KeyFileStore(folder.path()).write(before));
    file.sequence = 2;
    const KeyFileStore full(folder.path(), [&](FileStep step) {
        return static_cast<int>(step) == failing ? ENOSPC : 0;
    });
    const auto written = full.write(encodeKeyFile(file, m_key));
    QVERIFY(!written);
    QVERIFY(written.error().text.contains("disk is full"_L1));
    QCOMPARE(contentOf(folder.filePath(KeyFileStore::fileName())), before);
    QCOMPARE(contentOf(folder.filePath(KeyFileStore::secondFileName())), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // nothing is left over
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
