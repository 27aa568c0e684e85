// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/console.h"

#include "app/config/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

constexpr std::size_t longestPassword = 4096;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Console)
};

void write(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::String: return printable(value.toString());
    case QJsonValue::Array: {
        QStringList entries;
        const QJsonArray array = value.toArray();
        for (const QJsonValue entry : array)
            entries.append(textOf(entry));
        return entries.join(u", "_s);
    }
    case QJsonValue::Object:
        return printable(
            QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

QString line(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

/// No echo for as long as this lives.
class Silence
{
public:
    Silence()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isOn = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_isOn)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_isOn = false;
};

/// The first line of a file descriptor, in secret memory.
std::optional<SecretBytes> firstLine(int descriptor)
{
    SecretBytes buffer(longestPassword);
    std::size_t length = 0;
    while (length < longestPassword) {
        const ssize_t got = ::read(descriptor, buffer.data() + length, 1);
        if (got < 0)
            return std::nullopt;
        if (got == 0 || buffer.data()[length] == '\n')
            break;
        ++length;
    }
    if (length > 0 && buffer.data()[length - 1] == '\r')
        --length;
    return SecretBytes::copyOf(buffer.view().first(length));
}

} // namespace

QString printable(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\n' || letter == u'\t')
            safe += u' ';
        else if (letter.category() != QChar::Other_Control)
            safe += letter;
    }
    return safe;
}

Console::Console(Arguments arguments)
    : m_arguments(std::move(arguments))
    , m_json(m_arguments.has(u"json"_s))
{}

QStringList Console::commonValued()
{
    return {u"clinic"_s, u"user"_s, u"password-file"_s};
}

QStringList Console::commonFlags()
{
    return {u"json"_s, u"help"_s};
}

QString Console::clinicFolder() const
{
    const QString given = m_arguments.value(u"clinic"_s);
    return given.isEmpty() ? paths::defaultClinic() : QDir(given).absolutePath();
}

void Console::show(const QJsonObject &object)
{
    endProgress();
    if (m_json)
        return write(stdout, line(object));
    for (auto member = object.begin(); member != object.end(); ++member)
        write(stdout, member.key() % u": "_s % textOf(member.value()) % u'\n');
}

void Console::showRow(const QJsonObject &object, const QStringList &columns)
{
    if (m_json)
        return write(stdout, line(object));
    if (!m_headShown)
        write(stdout, columns.join(u'\t') + u'\n');
    m_headShown = true;
    QStringList cells;
    for (const QString &column : columns)
        cells.append(textOf(object.value(column)));
    write(stdout, cells.join(u'\t') + u'\n');
}

void Console::say(const QString &text)
{
    endProgress();
    if (!m_json)
        write(stdout, text + u'\n');
}

void Console::progress(const QString &what, qint64 done, qint64 total)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    const QString share =
        total > 0 ? QString::number(done * 100 / total) + u" %"_s : QString::number(done);
    write(stderr, u'\r' % what % u' ' % share % u"   "_s);
    std::fflush(stderr);
    m_progressShown = true;
}

void Console::endProgress()
{
    if (m_progressShown)
        write(stderr, u"\n"_s);
    m_progressShown = false;
}

void Console::warn(const QString &text)
{
    endProgress();
    write(stderr, printable(text) + u'\n');
}

void Console::fail(const Error &error)
{
    QString text = error.text;
    if (text.isEmpty() && error.code == Error::Code::Cancelled)
        text = Text::tr("Stopped. Nothing was changed.");
    if (text.isEmpty())
        text = Text::tr("It did not work.");
    std::fflush(stdout);
    write(stderr, printable(text) + u'\n');
}

Result<Password> Console::password(const QString &prompt)
{
    const QString path = m_arguments.value(u"password-file"_s);
    return path.isEmpty() ? typePassword(prompt) : readPasswordFile(path);
}

Result<Password> Console::newPassword(const QString &prompt)
{
    const QString path = m_arguments.value(u"password-file"_s);
    return path.isEmpty() ? typeNewPassword(prompt) : readPasswordFile(path);
}

Result<Password> Console::typeNewPassword(const QString &prompt)
{
    auto first = typePassword(prompt);
    if (!first)
        return first;
    const auto second = typePassword(Text::tr("The same again"));
    if (!second)
        return second.error();
    if (!(*first == *second))
        return Error{Error::Code::Invalid, Text::tr("The two passwords are not the same.")};
    return first;
}

Result<Password> Console::readPasswordFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return usageError(
            Text::tr("The password file cannot be read: %1.").arg(file.errorString()));
    const auto bytes = firstLine(file.handle());
    if (!bytes || bytes->isEmpty())
        return usageError(Text::tr("The first line of the password file is empty."));
    return Password::fromUtf8(*bytes);
}

Result<Password> Console::typePassword(const QString &prompt)
{
    if (isatty(STDIN_FILENO) == 0) {
        return usageError(
            Text::tr("A password is needed: name a file with --password-file, or use a terminal."));
    }
    write(stderr, prompt + u": "_s);
    std::fflush(stderr);
    std::optional<SecretBytes> bytes;
    {
        const Silence silence;
        bytes = firstLine(STDIN_FILENO);
    }
    write(stderr, u"\n"_s);
    if (!bytes)
        return usageError(Text::tr("No password was typed."));
    return Password::fromUtf8(*bytes);
}

Result<QString> Console::userName()
{
    const QString given = m_arguments.values(u"user"_s).value(0);
    if (!given.isEmpty())
        return given;
    if (isatty(STDIN_FILENO) == 0)
        return usageError(Text::tr("Say with --user who signs in."));
    write(stderr, Text::tr("User name") + u": "_s);
    std::fflush(stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return usageError(Text::tr("Say with --user who signs in."));
    return QString::fromUtf8(input.readLine()).trimmed();
}

Result<OpenClinic> Console::open()
{
    // Who cannot be asked is told before the folder is held.
    const auto contents = ClinicFolder::contentsOf(clinicFolder());
    if (contents == ClinicFolder::Contents::Nothing
        || contents == ClinicFolder::Contents::SomethingElse) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("There is no clinic in %1. Make one with \"tarsusctl init\" or "
                              "\"tarsusctl demo\".")
                         .arg(clinicFolder())};
    }
    auto folder = ClinicFolder::hold(clinicFolder());
    if (!folder)
        return folder.error();
    const auto name = userName();
    if (!name)
        return name.error();
    const auto secret = password(Text::tr("Password of %1").arg(*name));
    if (!secret)
        return secret.error();
    OpenClinic result;
    auto clinic = Clinic::open(std::move(*folder), *name, *secret);
    if (!clinic)
        return clinic.error();
    result.clinic = std::move(*clinic);
    auto connection = result.clinic->connect();
    if (!connection)
        return connection.error();
    result.connection = std::make_unique<Connection>(std::move(*connection));
    return result;
}

} // namespace tarsus::ctl
