// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace tarsus {

struct Tokens;

/// Gives the program its look: Fusion with our drawing, one palette, one style sheet.
/// It follows the desktop between light and dark, until the person chooses one.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Desktop, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QApplication &application, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const { return m_dark; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool desktopIsDark() const;
    void apply();

    QApplication &m_application;
    Scheme m_scheme = Scheme::Desktop;
    bool m_startedDark = false;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace tarsus
