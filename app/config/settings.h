// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace tarsus {

/// What the program remembers on this machine, each value with its type. Never anything of
/// patients, owners or what was searched for.
class Settings
{
public:
    enum class Appearance { Desktop, Light, Dark };

    /// Keeps its values in `file`; made when something is first kept.
    explicit Settings(const QString &file);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// A language code such as "de"; empty follows the desktop.
    QString language() const;
    void setLanguage(const QString &code);
    bool compactRows() const;
    void setCompactRows(bool compact);
    /// Minutes of rest until the session locks: 1 to 15, 5 at first.
    int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// How one person likes one view (column widths, splitters); `person` is an id, not a name.
    QVariant viewValue(const QString &person, const QString &key) const;
    void setViewValue(const QString &person, const QString &key, const QVariant &value);

private:
    mutable QSettings m_store;
};

} // namespace tarsus
