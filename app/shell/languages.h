// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace tarsus {

/// The languages of the program, changed while it runs: every widget gets LanguageChange.
class Languages final : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// Codes, English first.
    static QStringList codes();
    /// What the language calls itself: "English", "Deutsch".
    static QString nativeName(const QString &code);
    /// The code of these that fits the desktop best.
    static QString desktopCode();

    /// An empty or unknown code means the desktop's language.
    void use(const QString &code);
    QString code() const { return m_code; }

private:
    QString m_code;
    QLocale m_system;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tarsus
