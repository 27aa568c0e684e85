// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leaks/tracedprocess.h"

#include <QFile>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

namespace tarsus::test {
namespace {

constexpr int standardError = 2;
constexpr qsizetype longestWrite = qsizetype{64} * 1024 * 1024;

/// An address in another process, or a number where ptrace() takes a pointer.
void *pointerOf(quint64 number)
{
    return reinterpret_cast<void *>(number); // NOLINT(performance-no-int-to-ptr): ptrace's way
}

/// The memory of a stopped process. It does not let others read it, but its tracer may, word by
/// word.
QByteArray memoryOf(pid_t process, quint64 address, quint64 size)
{
    QByteArray bytes(qMin(static_cast<qsizetype>(size), longestWrite), '\0');
    const iovec here{bytes.data(), static_cast<std::size_t>(bytes.size())};
    const iovec there{pointerOf(address), here.iov_len};
    if (::process_vm_readv(process, &here, 1, &there, 1, 0) == bytes.size())
        return bytes;
    for (qsizetype at = 0; at < bytes.size(); at += static_cast<qsizetype>(sizeof(long))) {
        errno = 0;
        const long word = ::ptrace(PTRACE_PEEKDATA, process,
                                   pointerOf(address + static_cast<quint64>(at)), nullptr);
        if (errno != 0)
            break;
        const auto rest = static_cast<std::size_t>(bytes.size() - at);
        std::memcpy(bytes.data() + at, &word, qMin(rest, sizeof word));
    }
    return bytes;
}

QByteArray writtenBy(pid_t process, const __ptrace_syscall_info &call)
{
    const auto &arguments = call.entry.args;
    if (static_cast<int>(arguments[0]) <= standardError)
        return {};
    switch (call.entry.nr) {
    case SYS_write:
    case SYS_pwrite64:
    case SYS_sendto: return memoryOf(process, arguments[1], arguments[2]);
    case SYS_writev:
    case SYS_pwritev:
    case SYS_pwritev2: {
        QByteArray all;
        const QByteArray parts = memoryOf(process, arguments[1], arguments[2] * sizeof(iovec));
        for (qsizetype at = 0; at < parts.size(); at += static_cast<qsizetype>(sizeof(iovec))) {
            iovec part{};
            std::memcpy(&part, parts.constData() + at, sizeof part);
            all += memoryOf(process, reinterpret_cast<quint64>(part.iov_base), part.iov_len);
        }
        return all;
    }
    default: return {};
    }
}

[[noreturn]] void become(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(nothing, STDOUT_FILENO);
    ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    ::raise(SIGSTOP);
    ::execv(arguments.front(), arguments.data());
    ::_exit(127);
}

} // namespace

int runTraced(const QStringList &command, const std::function<void(const QByteArray &)> &wrote)
{
    const pid_t child = ::fork();
    if (child == 0)
        become(command);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
        return -1;
    constexpr quint64 options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK
                                | PTRACE_O_TRACEVFORK | PTRACE_O_EXITKILL;
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, pointerOf(options));
    ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    constexpr int syscallStop = SIGTRAP | 0x80;
    while (true) {
        const pid_t stopped = ::waitpid(-1, &status, __WALL);
        if (stopped < 0)
            return -1;
        if (WIFEXITED(status) || WIFSIGNALED(status)) {
            if (stopped == child)
                return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            continue;
        }
        const int signal = WSTOPSIG(status);
        if (signal == syscallStop) {
            __ptrace_syscall_info call{};
            const long size =
                ::ptrace(PTRACE_GET_SYSCALL_INFO, stopped, pointerOf(sizeof call), &call);
            if (size > 0 && call.op == PTRACE_SYSCALL_INFO_ENTRY) {
                if (const QByteArray bytes = writtenBy(stopped, call); !bytes.isEmpty())
                    wrote(bytes);
            }
        }
        const bool isOurs = signal == syscallStop || signal == SIGTRAP || signal == SIGSTOP;
        ::ptrace(PTRACE_SYSCALL, stopped, nullptr,
                 pointerOf(isOurs ? 0U : static_cast<quint64>(signal)));
    }
}

} // namespace tarsus::test
