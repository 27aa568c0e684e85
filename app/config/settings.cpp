// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr QLatin1StringView appearanceKey("appearance");
constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView compactRowsKey("compactRows");
constexpr QLatin1StringView lockAfterKey("lockAfterMinutes");
constexpr QLatin1StringView geometryKey("window/geometry");

QString viewKey(const QString &person, const QString &key)
{
    return u"views/"_s + person + u'/' + key;
}

} // namespace

Settings::Settings(const QString &file)
    : m_store(file, QSettings::IniFormat)
{}

Settings::Appearance Settings::appearance() const
{
    const QString word = m_store.value(appearanceKey).toString();
    if (word == u"light"_s)
        return Appearance::Light;
    return word == u"dark"_s ? Appearance::Dark : Appearance::Desktop;
}

void Settings::setAppearance(Appearance appearance)
{
    const QLatin1StringView words[]{"desktop"_L1, "light"_L1, "dark"_L1};
    m_store.setValue(appearanceKey, QString(words[int(appearance)]));
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_store.setValue(languageKey, code);
}

bool Settings::compactRows() const
{
    return m_store.value(compactRowsKey, false).toBool();
}

void Settings::setCompactRows(bool compact)
{
    m_store.setValue(compactRowsKey, compact);
}

int Settings::lockAfterMinutes() const
{
    return std::clamp(m_store.value(lockAfterKey, 5).toInt(), 1, 15);
}

void Settings::setLockAfterMinutes(int minutes)
{
    m_store.setValue(lockAfterKey, std::clamp(minutes, 1, 15));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QVariant Settings::viewValue(const QString &person, const QString &key) const
{
    return m_store.value(viewKey(person, key));
}

void Settings::setViewValue(const QString &person, const QString &key, const QVariant &value)
{
    if (value.isNull())
        m_store.remove(viewKey(person, key));
    else
        m_store.setValue(viewKey(person, key), value);
}

} // namespace tarsus
