// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/kdf.h"
#include "models/security/keys.h"
#include "models/security/password.h"
#include "models/security/recoverycode.h"
#include "models/security/secretbytes.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;

namespace {

constexpr quint64 mebibyte = quint64{1024} * 1024;

Password passwordOf(QString text)
{
    return Password::take(text);
}

QByteArray bytesOf(const SecretBytes &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())};
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void secretBytesMoveAndNeverCopy();
    void aPasswordIsTheSameInEveryWritingOfIt_data();
    void aPasswordIsTheSameInEveryWritingOfIt();
    void aTakenPasswordLeavesNothingBehind();
    void theCostOfADerivationHasBounds_data();
    void theCostOfADerivationHasBounds();
    void theCostFitsTheMachine_data();
    void theCostFitsTheMachine();
    void theSamePasswordAndSaltGiveTheSameKey();
    void wrappedKeysOpenWithTheirPasswordOnly();
    void aSealedDataKeyOpensForItsPersonAndGenerationOnly();
    void everyPurposeHasAKeyOfItsOwn();
    void everyFlippedBitOfABoxIsFound();
    void aRecoveryCodeSurvivesPaper_data();
    void aRecoveryCodeSurvivesPaper();
    void everyTypingErrorInARecoveryCodeIsFound();
    void aGroupOfTheRecoveryCodeIsCompared();
};

void TestKeys::secretBytesMoveAndNeverCopy()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes>);
    static_assert(!std::is_copy_assignable_v<SecretBytes>);
    SecretBytes first = SecretBytes::random(32);
    const QByteArray content = bytesOf(first);
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is tested
    QCOMPARE(bytesOf(second), content);
    QVERIFY(second == second.clone());
    QVERIFY(!(second == SecretBytes::random(32)));
    QVERIFY(SecretBytes() == SecretBytes(0));
}

void TestKeys::aPasswordIsTheSameInEveryWritingOfIt_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("length");
    QTest::newRow("accents as one character and as two")
        << u"Käse über Öl"_s << u"Ka\u0308se u\u0308ber O\u0308l"_s << 12;
    QTest::newRow("full-width letters") << u"ｔａｒｓｕｓ"_s << u"tarsus"_s << 6;
    QTest::newRow("half-width kana") << u"ﾊﾟｽﾜｰﾄﾞ"_s << u"パスワード"_s << 5;
    QTest::newRow("Hangul syllables and their parts")
        << u"비밀번호"_s << u"\u1107\u1175\u1106\u1175\u11AF\u1107\u1165\u11AB\u1112\u1169"_s << 4;
    QTest::newRow("a ligature") << u"ﬁnden"_s << u"finden"_s << 6;
    QTest::newRow("Arabic, as it is") << u"كلمة السر"_s << u"كلمة السر"_s << 9;
    QTest::newRow("beyond the first plane") << u"🐎🐕🐈"_s << u"🐎🐕🐈"_s << 3;
}

void TestKeys::aPasswordIsTheSameInEveryWritingOfIt()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const Password first = passwordOf(one);
    QVERIFY(first == passwordOf(other));
    QTEST(first.length(), "length");
    const QByteArray utf8 = other.toUtf8();
    QVERIFY(first == Password::fromUtf8(SecretBytes::copyOf(viewOf(utf8))));
    QVERIFY(!(first == passwordOf(u"something else"_s)));
}

void TestKeys::aTakenPasswordLeavesNothingBehind()
{
    QString typed = u"a typed "_s;
    typed += u"password"_s; // its own memory, not a literal's
    const Password password = Password::take(typed);
    QVERIFY(typed.isEmpty());
    QCOMPARE(password.length(), 16);
}

void TestKeys::theCostOfADerivationHasBounds_data()
{
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("least") << 19 * mebibyte << 2U << true;
    QTest::newRow("a byte too little") << 19 * mebibyte - 1 << 2U << false;
    QTest::newRow("a pass too few") << 19 * mebibyte << 1U << false;
    QTest::newRow("most") << 1024 * mebibyte << 10U << true;
    QTest::newRow("a byte too much") << 1024 * mebibyte + 1 << 10U << false;
    QTest::newRow("a pass too many") << 1024 * mebibyte << 11U << false;
    QTest::newRow("nothing") << quint64{0} << 0U << false;
    QTest::newRow("as much as a number holds") << ~quint64{0} << ~quint32{0} << false;
}

void TestKeys::theCostOfADerivationHasBounds()
{
    QFETCH(quint64, memory);
    QFETCH(quint32, passes);
    QFETCH(bool, accepted);
    const KdfCost cost{memory, passes};
    QCOMPARE(cost.isAcceptable(), accepted);
    if (accepted)
        return;
    const auto key = deriveKey(passwordOf(u"password"_s), KdfParameters::fresh(cost));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::NotAClinic);
}

void TestKeys::theCostFitsTheMachine_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<quint64>("physical");
    QTest::addColumn<quint64>("memory");
    QTest::newRow("as fast as ours") << 0.1875 << 16384 * mebibyte << 256 * mebibyte;
    QTest::newRow("four times as slow") << 0.75 << 16384 * mebibyte << 64 * mebibyte;
    QTest::newRow("never below 64 MiB") << 10.0 << 16384 * mebibyte << 64 * mebibyte;
    QTest::newRow("never above 1 GiB") << 0.001 << 65536 * mebibyte << 1024 * mebibyte;
    QTest::newRow("an eighth of a small machine") << 0.01 << 2048 * mebibyte << 256 * mebibyte;
    QTest::newRow("64 MiB on the smallest") << 0.01 << 256 * mebibyte << 64 * mebibyte;
    QTest::newRow("a clock that stood still") << 0.0 << quint64{0} << 64 * mebibyte;
}

void TestKeys::theCostFitsTheMachine()
{
    QFETCH(double, seconds);
    QFETCH(quint64, physical);
    const KdfCost cost = KdfCost::forSpeed(seconds, physical);
    QTEST(cost.memoryBytes, "memory");
    QCOMPARE(cost.passes, 3U);
    QVERIFY(cost.isAcceptable());
}

void TestKeys::theSamePasswordAndSaltGiveTheSameKey()
{
    const auto parameters = KdfParameters::fresh(KdfCost::least());
    const auto key = deriveKey(passwordOf(u"correct horse"_s), parameters);
    QVERIFY(key);
    QCOMPARE(key->size(), std::size_t{32});
    const auto again = deriveKey(passwordOf(u"correct horse"_s), parameters);
    QVERIFY(again && *again == *key);
    const auto wrong = deriveKey(passwordOf(u"correct horsf"_s), parameters);
    QVERIFY(wrong && !(*wrong == *key));
    const auto salted =
        deriveKey(passwordOf(u"correct horse"_s), KdfParameters::fresh(KdfCost::least()));
    QVERIFY(salted && !(*salted == *key));
    QVERIFY(deriveKey(Password(), parameters)); // empty is wrong, but no crash
}

void TestKeys::wrappedKeysOpenWithTheirPasswordOnly()
{
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray context = "person";
    const PersonKeys keys = PersonKeys::generate();
    const QByteArray wrapped = keys.wrap(key, viewOf(context));
    const auto open = [&](const SecretBytes &with, const QByteArray &in, const PublicKeys &whose) {
        return PersonKeys::unwrap(with, viewOf(wrapped), viewOf(in), whose).has_value();
    };
    QVERIFY(open(key, context, keys.publicKeys()));
    QVERIFY(!open(SecretBytes::random(32), context, keys.publicKeys()));
    QVERIFY(!open(key, "another person", keys.publicKeys()));
    QVERIFY(!open(key, context, PersonKeys::generate().publicKeys()));
    QVERIFY(keys.wrap(key, viewOf(context)) != wrapped); // a fresh nonce every time
}

void TestKeys::aSealedDataKeyOpensForItsPersonAndGenerationOnly()
{
    const PersonKeys person = PersonKeys::generate();
    const DataKey key = DataKey::random(3);
    const QByteArray sealed = key.sealTo(person.publicKeys());
    const auto opened = DataKey::unseal(person, viewOf(sealed), 3);
    QVERIFY(opened);
    QVERIFY(opened->subkey(KeyPurpose::Database) == key.subkey(KeyPurpose::Database));
    QVERIFY(!DataKey::unseal(person, viewOf(sealed), 2));
    QVERIFY(!DataKey::unseal(PersonKeys::generate(), viewOf(sealed), 3));
    QVERIFY(!DataKey::unseal(person, viewOf(sealed.chopped(1)), 3));
    QVERIFY(!DataKey::unseal(person, {}, 3));
    QVERIFY(key.sealTo(PublicKeys{}).isEmpty()); // a key that is no key is sealed to nobody
}

void TestKeys::everyPurposeHasAKeyOfItsOwn()
{
    const DataKey key = DataKey::random(1);
    QSet<QByteArray> seen;
    for (quint64 number = 1; number <= static_cast<quint64>(KeyPurpose::Requests); ++number) {
        const auto purpose = static_cast<KeyPurpose>(number);
        const bool isSalt = purpose == KeyPurpose::DatabaseSalt || purpose == KeyPurpose::FilmsSalt;
        const QByteArray subkey = bytesOf(key.subkey(purpose));
        QCOMPARE(subkey.size(), isSalt ? 16 : 32);
        QVERIFY(!seen.contains(subkey));
        seen.insert(subkey);
        QVERIFY(bytesOf(DataKey::random(1).subkey(purpose)) != subkey);
    }
}

void TestKeys::everyFlippedBitOfABoxIsFound()
{
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray secret = "what nobody may change";
    const QByteArray box = sealWith(key, viewOf(secret), {});
    QVERIFY(openWith(key, viewOf(box), {}));
    for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
        QByteArray damaged = box;
        damaged[bit / 8] =
            static_cast<char>(static_cast<unsigned char>(damaged.at(bit / 8)) ^ (1U << (bit % 8)));
        QVERIFY(!openWith(key, viewOf(damaged), {}));
    }
    for (qsizetype size = 0; size < box.size(); ++size)
        QVERIFY(!openWith(key, viewOf(box.first(size)), {}));
}

void TestKeys::aRecoveryCodeSurvivesPaper_data()
{
    QTest::addColumn<std::function<QString(QString)>>("written");
    using Writing = std::function<QString(QString)>;
    QTest::newRow("as it is shown") << Writing([](const QString &text) { return text; });
    QTest::newRow("in small letters")
        << Writing([](const QString &text) { return text.toLower(); });
    QTest::newRow("with blanks") << Writing([](QString text) { return text.replace(u'-', u' '); });
    QTest::newRow("in one piece") << Writing([](QString text) { return text.remove(u'-'); });
    QTest::newRow("with a long dash")
        << Writing([](QString text) { return text.replace(u'-', u'–'); });
    QTest::newRow("with O for 0") << Writing([](QString text) { return text.replace(u'0', u'O'); });
    QTest::newRow("with l for 1") << Writing([](QString text) { return text.replace(u'1', u'l'); });
}

void TestKeys::aRecoveryCodeSurvivesPaper()
{
    QFETCH(std::function<QString(QString)>, written);
    for (int i = 0; i < 50; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        QCOMPARE(code.text().size(), RecoveryCode::groupCount * 5 - 1);
        const auto read = RecoveryCode::fromText(written(code.text()));
        QVERIFY(read);
        QVERIFY(read->key() == code.key());
    }
}

void TestKeys::everyTypingErrorInARecoveryCodeIsFound()
{
    const QString text = RecoveryCode::random().text();
    int found = 0;
    int tried = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'-')
            continue;
        for (const QChar letter : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
            if (letter == text.at(i))
                continue;
            QString typed = text;
            typed[i] = letter;
            ++tried;
            found += RecoveryCode::fromText(typed) ? 0 : 1;
        }
    }
    QVERIFY(tried > 1000);
    QCOMPARE(found, tried); // 20 bits of check: one in a million may pass, not of 1,100
    QVERIFY(!RecoveryCode::fromText(text.chopped(1)));
    QVERIFY(!RecoveryCode::fromText(text + u'A'));
    QVERIFY(!RecoveryCode::fromText(QString(text).replace(0, 1, u'U')));
    QVERIFY(!RecoveryCode::fromText({}));
}

void TestKeys::aGroupOfTheRecoveryCodeIsCompared()
{
    const RecoveryCode code = RecoveryCode::random();
    for (int group = 0; group < RecoveryCode::groupCount; ++group) {
        QCOMPARE(code.group(group), code.text().split(u'-').at(group));
        QVERIFY(code.groupMatches(group, code.group(group).toLower()));
        QVERIFY(!code.groupMatches(group, {}));
        QVERIFY(!code.groupMatches(group, code.group(group).chopped(1)));
    }
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
