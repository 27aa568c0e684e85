# SPDX-FileCopyrightText: 2026 Tarsus contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# SqlCipher::SqlCipher: our own static build (scripts/build-sqlcipher), or with
# TARSUS_SYSTEM_SQLCIPHER a system's, found through pkg-config. Use it as
# #include <sqlcipher/sqlite3.h>
include(FindPackageHandleStandardArgs)
if(TARGET SqlCipher::SqlCipher)
    return()
endif()

if(TARSUS_SYSTEM_SQLCIPHER)
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(SQLCIPHER IMPORTED_TARGET GLOBAL sqlcipher)
    # The module's version is SQLite's with some packagers and SQLCipher's with others: ask the code.
    if(SQLCIPHER_FOUND)
        include(CheckCXXSourceRuns)
        set(CMAKE_REQUIRED_LIBRARIES PkgConfig::SQLCIPHER)
        set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_HAS_CODEC)
        check_cxx_source_runs([[
            #include <cstdio>
            #include <sqlcipher/sqlite3.h>
            int main()
            {
                sqlite3 *db = nullptr;
                sqlite3_stmt *query = nullptr;
                int major = 0;
                int minor = 0;
                const bool answered = sqlite3_open(":memory:", &db) == SQLITE_OK
                    && sqlite3_prepare_v2(db, "PRAGMA cipher_version", -1, &query, nullptr) == SQLITE_OK
                    && sqlite3_step(query) == SQLITE_ROW
                    && std::sscanf(reinterpret_cast<const char *>(sqlite3_column_text(query, 0)),
                                   "%d.%d", &major, &minor) == 2;
                return answered && (major > 4 || (major == 4 && minor >= 6)) ? 0 : 1;
            }]] SQLCIPHER_IS_4_6)
        unset(CMAKE_REQUIRED_LIBRARIES)
        unset(CMAKE_REQUIRED_DEFINITIONS)
        if(SQLCIPHER_IS_4_6)
            add_library(SqlCipher::SqlCipher INTERFACE IMPORTED GLOBAL)
            set_target_properties(SqlCipher::SqlCipher PROPERTIES
                INTERFACE_LINK_LIBRARIES PkgConfig::SQLCIPHER
                INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC)
        endif()
    endif()
    find_package_handle_standard_args(SqlCipher
        REQUIRED_VARS SQLCIPHER_LINK_LIBRARIES SQLCIPHER_IS_4_6
        REASON_FAILURE_MESSAGE "the system has no SQLCipher 4.6 or newer")
    return()
endif()

# The script knows by version, patches, flags and compiler where its result lies.
set(_sqlcipher_script ${CMAKE_CURRENT_LIST_DIR}/../scripts/build-sqlcipher)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${_sqlcipher_script})
execute_process(COMMAND ${_sqlcipher_script} --prefix
    OUTPUT_VARIABLE SqlCipher_PREFIX OUTPUT_STRIP_TRAILING_WHITESPACE)
if(EXISTS ${SqlCipher_PREFIX}/version)
    file(STRINGS ${SqlCipher_PREFIX}/version SqlCipher_VERSION LIMIT_COUNT 1)
    set(SqlCipher_LIBRARY ${SqlCipher_PREFIX}/lib/libsqlcipher.a)
    set(SqlCipher_INCLUDE_DIR ${SqlCipher_PREFIX}/include)
endif()
find_package_handle_standard_args(SqlCipher
    REQUIRED_VARS SqlCipher_LIBRARY SqlCipher_INCLUDE_DIR VERSION_VAR SqlCipher_VERSION
    REASON_FAILURE_MESSAGE "run scripts/build-sqlcipher (or scripts/setup) first")

if(SqlCipher_FOUND)
    find_package(OpenSSL REQUIRED COMPONENTS Crypto)
    find_package(Threads REQUIRED)
    add_library(SqlCipher::SqlCipher STATIC IMPORTED GLOBAL)
    set_target_properties(SqlCipher::SqlCipher PROPERTIES
        IMPORTED_LOCATION ${SqlCipher_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${SqlCipher_INCLUDE_DIR}
        INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC;SQLITE_THREADSAFE=1;SQLITE_TEMP_STORE=3"
        INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;Threads::Threads;${CMAKE_DL_LIBS};m")
endif()
