// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/spokenlanguages.h"

using namespace Qt::StringLiterals;

namespace tarsus {

QStringList spokenLanguages()
{
    return {u"en"_s, u"de"_s};
}

QString nativeLanguageName(const QString &code)
{
    return code == "de"_L1 ? u"Deutsch"_s : u"English"_s;
}

} // namespace tarsus
