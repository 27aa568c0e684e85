// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace tarsus {

/// Chance that is the same everywhere: the standard library's distributions differ between
/// systems. SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number
/// generators").
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {}
    /// An independent stream for one part of the whole.
    static DemoRandom of(quint64 seed, quint64 part)
    {
        DemoRandom random(seed * 0x9E3779B97F4A7C15U ^ (part + 1) * 0xD1B54A32D192ED03U);
        random.next();
        return random;
    }

    quint64 next()
    {
        quint64 value = m_state += 0x9E3779B97F4A7C15U;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31);
    }
    /// 0 … limit - 1.
    qint64 below(qint64 limit)
    {
        return limit > 0 ? static_cast<qint64>(next() % static_cast<quint64>(limit)) : 0;
    }
    /// `low` … `high`, both included.
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    double fraction() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    template<typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }

private:
    quint64 m_state;
};

} // namespace tarsus
