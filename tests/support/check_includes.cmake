# SPDX-FileCopyrightText: 2026 Tarsus contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ctest layer_rule: who includes whom, as docs/building.md has it.
#   app -> forms -> views -> models; inside models: services -> a feature -> security -> clocks
#   -> vocabularies -> db -> core;
#   a feature never includes another feature's repository; models never include a widget.
# cmake -DROOT=<project> -DQT_WIDGETS_HEADERS=<folder of Qt's widget headers> -P check_includes.cmake
set(allowed_models "models")
set(allowed_views "models|views")
set(allowed_forms "models|views|forms")
set(allowed_app "models|views|forms|app")
set(inner_layers core db vocabularies clocks security feature services) # lowest first
set(widget_header "^#include <(QtWidgets|QtPrintSupport|QtSvgWidgets)/")
set(bad "")

# The place of a room of models/ among the inner layers.
function(inner_layer room result)
    list(FIND inner_layers "${room}" place)
    if(place EQUAL -1)
        list(FIND inner_layers feature place)
    endif()
    set(${result} ${place} PARENT_SCOPE)
endfunction()

# Adds to `bad` what an include of a file in models/<room> breaks.
function(check_models_include file room line)
    if(line MATCHES "${widget_header}")
        set(bad "${bad}\n${file}: ${line}  (models know no widgets)" PARENT_SCOPE)
    elseif(line MATCHES "^#include <(Q[A-Za-z]+)>")
        if(EXISTS "${QT_WIDGETS_HEADERS}/${CMAKE_MATCH_1}")
            set(bad "${bad}\n${file}: ${line}  (models know no widgets)" PARENT_SCOPE)
        endif()
    elseif(line MATCHES "^#include \"models/([a-z0-9]+)/(.*)\"")
        set(target ${CMAKE_MATCH_1})
        set(header ${CMAKE_MATCH_2})
        inner_layer(${room} from)
        inner_layer(${target} to)
        if(to GREATER from)
            set(bad "${bad}\n${file}: ${line}  (${room} is below ${target})" PARENT_SCOPE)
        elseif(to EQUAL from AND NOT room STREQUAL target AND header MATCHES "repository\\.h$")
            set(bad "${bad}\n${file}: ${line}  (another feature's repository: services join them)"
                PARENT_SCOPE)
        endif()
    endif()
endfunction()

foreach(folder models views forms app)
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file ${files})
        file(STRINGS ${ROOT}/${file} lines REGEX "^#include ")
        foreach(line ${lines})
            if(line MATCHES "^#include \"(models|views|forms|app|tests)/"
                    AND NOT line MATCHES "^#include \"(${allowed_${folder}})/")
                string(APPEND bad "\n${file}: ${line}  (${folder} is below)")
            elseif(file MATCHES "^models/([a-z0-9]+)/")
                check_models_include(${file} ${CMAKE_MATCH_1} ${line})
            endif()
        endforeach()
    endforeach()
endforeach()
if(bad)
    message(FATAL_ERROR "The layer rule is broken:${bad}")
endif()
