// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace tarsus {

/// What stands at the head of everything that leaves the clinic on paper.
struct Letterhead
{
    QString name; ///< the clinic's; not changed here
    QString address;
    QString phone;
    QString email;
    QByteArray logo; ///< PNG or JPEG; may be empty

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

/// The letterhead in the clinic's settings.
class Letterheads
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Letterheads)

public:
    static constexpr qsizetype largestLogo = 512LL * 1024;

    explicit Letterheads(DataContext context)
        : m_context(std::move(context))
    {}

    Result<Letterhead> read() const;
    /// For administrators. Invalid, with the field, for a logo that is no picture or too large.
    Result<> write(const Letterhead &head);

private:
    DataContext m_context;
};

} // namespace tarsus
