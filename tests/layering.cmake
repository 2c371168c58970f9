# The layering check: which folder may include which. Run from anywhere, nothing need be built:
#   cmake [-DROOT=folder] [-DQT_HEADERS=folder] -P tests/layering.cmake
# ROOT is the tree to check (this one if not given), QT_HEADERS the folder that holds QtCore, QtGui and so on.
cmake_minimum_required(VERSION 3.25)

# The panes of the window: folders of app that know nothing of each other.
set(panes components configurations connect convergence devices events find fleet graph guard jobs messages models navigation problems simulation stage status twin wire)

# A line may include the lines above it, never its neighbours in the same line nor the lines below.
# An entry is a folder with all below it, or one file that stands apart from its folder.
list(TRANSFORM panes PREPEND "app/" OUTPUT_VARIABLE pane_folders)
list(JOIN pane_folders " " pane_line)
list(JOIN pane_folders "|" pane_pattern)
set(layers
    "core/base"
    "core/json"
    "core/payload"
    "core/twin"
    "core/dtdl"
    "core/hub"
    "core/query core/store core/sim core/auth"
    "core/fleet"
    "core/wire"
    "core/amqp core/mqtt core/rest"
    # the device's side of MQTT, which has its topics from the hub's
    "core/link"
    "core/host"
    "app/cli"
    "app/appcontext.h"
    "app/settings"
    "app/shared"
    "app/actions"
    "app/diagram"
    # what is asked of a device or written to a twin, as code for elsewhere
    "app/messages/devicecall.h"
    "app/messages/copyas.h app/messages/updatecode.h"
    # the draft of a twin and its words, which more than one view of it shows
    "app/twin/strip.h app/twin/treerow.h app/twin/twindraft.h"
    "app/twin/draftstore.h app/twin/rowbuilder.h"
    "app/twin/draftbar.h app/twin/draftkeeper.h"
    "app/telemetry"
    # dialogs over many devices, which the fleet and the jobs open
    "app/bulk"
    "${pane_line}"
    "app/history"
    "app/drawers"
    "app/crash"
    "app/help app/updates"
    "app/firststeps"
    "app/documentsview.h"
    "app/center.h app/devicetabs.h app/mainwindow.h app/panetable.h app/sessionwindow.h app/workbench.h"
    "app/stagewindow.h"
    "app/session.h"
    "app/tour"
    "app")

# Exceptions that the order alone does not show: "who cannot include whom", as two regular expressions, and why.
set(never
    "^app -> ^app/cli -> the console is a program of its own"
    "^(${pane_pattern})$ -> ^core/(store|wire|amqp|mqtt|rest|link)$ -> a pane reaches the hub through core/host only")

# The Qt modules that a part of the tree may use. The first line that matches decides.
set(modules
    "^core/(base|json|payload|twin|dtdl|hub|query|fleet)$ -> QtCore"
    "^core/store$ -> QtCore QtSql"
    "^core/link$ -> QtCore QtNetwork QtMqtt"
    "^(core|app/cli) -> QtCore QtConcurrent QtNetwork QtQml")

# Functions that make text for people. In core an Error carries a code; app/shared/errortext makes the words.
set(translating "(^|[^A-Za-z0-9_])(tr|QCoreApplication::translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|Q_DECLARE_TR_FUNCTIONS)[ ]*[(]")

if(NOT DEFINED ROOT)
    cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH ROOT)
endif()
if(NOT DEFINED QT_HEADERS)
    execute_process(COMMAND qtpaths6 --query QT_INSTALL_HEADERS OUTPUT_VARIABLE QT_HEADERS
        OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
endif()
if(NOT EXISTS "${QT_HEADERS}/QtCore")
    message(FATAL_ERROR "layering: no Qt headers in \"${QT_HEADERS}\"; name the folder that holds QtCore with -DQT_HEADERS")
endif()

set(faults 0)
function(fault place rule mend)
    message("${place}: ${rule}\n    Mend: ${mend}")
    math(EXPR count "${faults} + 1")
    set(faults ${count} PARENT_SCOPE)
endfunction()

# The entry of the table that a path belongs to (itself or the nearest folder above it) and the number of its line; -1 if
# it has none.
function(locate path entry line)
    set(${line} -1 PARENT_SCOPE)
    set(name "${path}")
    while(NOT name STREQUAL "")
        set(number 0)
        foreach(row IN LISTS layers)
            separate_arguments(row)
            # The root folder of the program stands for its own files only: an unknown folder below it is a fault.
            if(name IN_LIST row AND NOT (name STREQUAL "app" AND path MATCHES "/.*/"))
                set(${entry} "${name}" PARENT_SCOPE)
                set(${line} ${number} PARENT_SCOPE)
                return()
            endif()
            math(EXPR number "${number} + 1")
        endforeach()
        cmake_path(GET name PARENT_PATH name)
    endwhile()
endfunction()

# Why `from` may not include `to` by an exception; empty if no exception forbids it.
function(exception from to why)
    set(${why} "" PARENT_SCOPE)
    foreach(row IN LISTS never)
        string(REGEX MATCH "^(.*) -> (.*) -> (.*)$" row "${row}")
        set(text "${CMAKE_MATCH_3}")
        set(target "${CMAKE_MATCH_2}")
        if("${from}" MATCHES "${CMAKE_MATCH_1}" AND "${to}" MATCHES "${target}")
            set(${why} "${text}" PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

# Our own header: the order of the folders.
macro(check_own place from from_line target)
    locate("${target}" to to_line)
    exception("${from}" "${to}" why)
    if(to_line EQUAL -1)
        fault("${place}" "${target} stands in no line of the table" "add its folder to `layers` or `panes` in tests/layering.cmake")
    elseif(from STREQUAL to)
        # its own folder
    elseif(why)
        fault("${place}" "${from} may not include ${to} (${target}): ${why}" "go through what ${from} may include")
    elseif(NOT to_line LESS from_line)
        fault("${place}" "${from} may not include ${to} (${target}): it is not above it in the table of tests/layering.cmake"
            "move what both need into a folder above, or hand it in through a parameter")
    endif()
endmacro()

# A Qt header: is it in a module that this folder may use?
macro(check_qt place from header)
    set(allowed "")
    foreach(row IN LISTS modules)
        string(REGEX MATCH "^(.*) -> (.*)$" row "${row}")
        set(names "${CMAKE_MATCH_2}")
        if("${from}" MATCHES "${CMAKE_MATCH_1}")
            set(allowed "${names}")
            break()
        endif()
    endforeach()
    if(allowed)
        separate_arguments(candidates UNIX_COMMAND "${allowed}")
        set(found FALSE)
        foreach(module IN LISTS candidates)
            if(EXISTS "${QT_HEADERS}/${module}/${header}" OR "${header}" MATCHES "^${module}(/|$)")
                set(found TRUE)
            endif()
        endforeach()
        if(NOT found)
            fault("${place}" "${from} may not include <${header}>: it may use ${allowed} only"
                "keep what needs it in a folder that may, or add the module to `modules` in tests/layering.cmake")
        endif()
    endif()
endmacro()

# Splits a file into lines; characters with a meaning in CMake lists are blanked, numbers of lines stay.
function(read_lines file lines)
    file(READ "${file}" text)
    string(REGEX REPLACE "[][;\\\\]" " " text "${text}")
    string(REPLACE "\n" ";" text "${text}")
    set(${lines} "${text}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/core/*.h" "${ROOT}/core/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
foreach(file IN LISTS files)
    locate("${file}" from from_line)
    if(from_line EQUAL -1)
        fault("${file}:1" "its folder stands in no line of the table" "add the folder to `layers` or `panes` in tests/layering.cmake")
        continue()
    endif()
    cmake_path(GET file PARENT_PATH folder)
    read_lines("${ROOT}/${file}" lines)
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "^[ ]*#[ ]*include[ ]*\"([^\"]+)\"")
            set(header "${CMAKE_MATCH_1}")
            if(EXISTS "${ROOT}/app/${header}" AND EXISTS "${ROOT}/core/${header}")
                fault("${file}:${number}" "app/${header} hides core/${header}" "rename the one in app")
            endif()
            foreach(target IN ITEMS "${folder}/${header}" "app/${header}" "core/${header}")
                cmake_path(NORMAL_PATH target)
                if(EXISTS "${ROOT}/${target}")
                    check_own("${file}:${number}" "${from}" "${from_line}" "${target}")
                    break()
                endif()
            endforeach()
        elseif(line MATCHES "^[ ]*#[ ]*include[ ]*<(Q[A-Za-z0-9_/.]+)>")
            check_qt("${file}:${number}" "${from}" "${CMAKE_MATCH_1}")
        elseif(line MATCHES "Qt::UTC" AND NOT file STREQUAL "core/base/utc.h")
            fault("${file}:${number}" "Qt 6.5 took Qt::UTC out of QDateTime" "write utc(), of base/utc.h")
        elseif(from MATCHES "^core/")
            string(REGEX REPLACE "//.*$" "" code "${line}")
            if(code MATCHES "${translating}")
                fault("${file}:${number}" "core makes no text for people, so it calls no tr()"
                    "return an Error with a code and its numbers; app/shared/errortext makes the words")
            endif()
        endif()
    endforeach()
endforeach()

list(LENGTH files count)
if(faults GREATER 0)
    message(FATAL_ERROR "layering: ${faults} faults in ${count} files")
endif()
message("layering: ${count} files, each includes only what it may")
