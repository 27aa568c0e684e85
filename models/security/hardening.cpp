// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/hardening.h"

#include "models/security/secretbytes.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <malloc.h>

namespace tarsus {

void hardenProcess()
{
    constexpr int fill = 0xA5; // any byte but zero: what is freed is overwritten with it
#ifdef M_PERTURB
    mallopt(M_PERTURB, fill);
#endif
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    umask(S_IRWXG | S_IRWXO);
    ensureSodium();
}

} // namespace tarsus
