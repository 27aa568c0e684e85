// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sleepwatch.h"

#ifdef TARSUS_HAS_DBUS

#include "app/shell/loginmanager.h"
#include "app/shell/screensaver.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

using namespace Qt::StringLiterals;

namespace tarsus {

class SleepWatch::Private final : public QObject
{
public:
    explicit Private(SleepWatch &watch)
        : m_watch(watch)
    {
        if (QDBusConnection::systemBus().isConnected())
            watchSleep();
        if (QDBusConnection::sessionBus().isConnected())
            watchScreen();
    }

private:
    void watchSleep()
    {
        m_manager = new LoginManager(this);
        connect(m_manager, &LoginManager::PrepareForSleep, this, [this](bool begins) {
            if (!begins)
                return holdBack();
            emit m_watch.goingToSleep();
            m_hold = {}; // closed: the computer may sleep
        });
        holdBack();
    }

    /// Asks to be waited for at the next sleep.
    void holdBack()
    {
        auto *asked = new QDBusPendingCallWatcher(
            m_manager->asyncCall(u"Inhibit"_s, u"sleep"_s, u"Tarsus"_s,
                                 u"locks the clinic's records"_s, u"delay"_s),
            this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *asked;
            if (!reply.isError())
                m_hold = reply.value();
            asked->deleteLater();
        });
    }

    void watchScreen()
    {
        const auto hear = [this](ScreenSaver *saver) {
            connect(saver, &ScreenSaver::ActiveChanged, this, [this](bool active) {
                if (active)
                    emit m_watch.screenLocked();
            });
        };
        hear(new ScreenSaver(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                             "org.freedesktop.ScreenSaver", this));
        hear(new ScreenSaver(u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s,
                             "org.gnome.ScreenSaver", this));
    }

    SleepWatch &m_watch;
    LoginManager *m_manager = nullptr;
    QDBusUnixFileDescriptor m_hold;
};

} // namespace tarsus

#include "sleepwatch.moc"

#else

namespace tarsus {

class SleepWatch::Private
{
public:
    explicit Private(SleepWatch &) {}
};

} // namespace tarsus

#endif

namespace tarsus {

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this))
{}

SleepWatch::~SleepWatch() = default;

} // namespace tarsus
