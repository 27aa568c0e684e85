# SPDX-FileCopyrightText: 2026 Tarsus contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sodium::Sodium, found through pkg-config as Debian ships it.
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET GLOBAL libsodium)
if(NOT TARGET Sodium::Sodium)
    add_library(Sodium::Sodium ALIAS PkgConfig::SODIUM)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Sodium REQUIRED_VARS SODIUM_LIBRARIES VERSION_VAR SODIUM_VERSION)
