# SPDX-FileCopyrightText: 2026 Tarsus contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ctest exported_symbols: no program shows a function of SQLCipher to the libraries it loads, or
# Qt's own SQLite plugin would call ours.
# cmake "-DPROGRAMS=<program>;..." -DNM=<nm> -P check_symbols.cmake
foreach(program ${PROGRAMS})
    execute_process(COMMAND ${NM} --dynamic --defined-only ${program}
        OUTPUT_VARIABLE symbols RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "${program} could not be read")
    endif()
    string(REGEX MATCHALL "(sqlite3|sqlcipher)[A-Za-z0-9_]*" exported "${symbols}")
    if(exported)
        message(FATAL_ERROR "${program} exports ${exported}")
    endif()
endforeach()
