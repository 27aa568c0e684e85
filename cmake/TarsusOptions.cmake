# SPDX-FileCopyrightText: 2026 Tarsus contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every flag of ours, in one place: link tarsus_options.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc and uic need no built library: start all at once

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
# SQLCipher's functions stay inside: exported, they would take the place of those that Qt's own
# SQLite plugin looks for.
target_link_options(tarsus_options INTERFACE -Wl,--exclude-libs,ALL)
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

# tarsus_precompiled(<target> models|widgets): its sources read what nearly all of them include from
# one compiled header. Every source still includes what it uses: scripts/tidy reads it without.
if(TARSUS_PRECOMPILED_HEADERS)
    foreach(kind models widgets)
        add_library(tarsus_precompiled_${kind} OBJECT ${PROJECT_SOURCE_DIR}/cmake/precompiled/${kind}.cpp)
        set_target_properties(tarsus_precompiled_${kind} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
        target_link_libraries(tarsus_precompiled_${kind} PRIVATE
            Qt6::Concurrent Qt6::Gui Qt6::Network Qt6::Sql tarsus_options)
        target_precompile_headers(tarsus_precompiled_${kind} PRIVATE
            ${PROJECT_SOURCE_DIR}/cmake/precompiled/${kind}.h)
    endforeach()
    target_link_libraries(tarsus_precompiled_widgets PRIVATE Qt6::PrintSupport Qt6::Svg Qt6::Widgets)
endif()
function(tarsus_precompiled target kind)
    if(TARSUS_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM tarsus_precompiled_${kind})
    endif()
endfunction()

# tarsus_resources(<target> <folder>): embeds resources/<folder> as :/<folder>.
function(tarsus_resources target folder)
    set(base ${PROJECT_SOURCE_DIR}/resources/${folder})
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${base}/*)
    if(files)
        qt_add_resources(${target} ${folder} PREFIX /${folder} BASE ${base} FILES ${files})
    endif()
endfunction()
