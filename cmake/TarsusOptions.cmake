# SPDX-FileCopyrightText: 2026 Tarsus contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every flag of ours, in one place: link tarsus_options.
add_library(tarsus_options INTERFACE)
target_compile_options(tarsus_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual
    -Wnon-virtual-dtor
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op>
    $<$<BOOL:${TARSUS_WERROR}>:-Werror>)
target_compile_definitions(tarsus_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_DISABLE_DEPRECATED_UP_TO=0x060400)
target_include_directories(tarsus_options INTERFACE ${PROJECT_SOURCE_DIR})
if(TARSUS_SANITIZERS)
    target_compile_options(tarsus_options INTERFACE
        -fsanitize=${TARSUS_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tarsus_options INTERFACE -fsanitize=${TARSUS_SANITIZERS})
endif()
if(TARSUS_HARDENED)
    target_compile_options(tarsus_options INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
        $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>)
    target_link_options(tarsus_options INTERFACE -Wl,-z,relro,-z,now -Wl,-z,noexecstack)
endif()
