# Proves that the layering check finds what it is for: each case is a small made-up tree that breaks one rule.
#   cmake -DWORK=folder -DQT_HEADERS=folder -P tests/layering_test.cmake
cmake_minimum_required(VERSION 3.25)

# Checks the made-up tree and wants exactly these faults: regular expressions, one for each; none means a right tree.
function(expect)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${WORK}/tree -DQT_HEADERS=${QT_HEADERS} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/layering.cmake
        RESULT_VARIABLE failed OUTPUT_VARIABLE out ERROR_VARIABLE err)
    string(REGEX MATCHALL "    Mend: " mends "${out}${err}")
    list(LENGTH mends count)
    if(NOT count EQUAL ARGC OR (ARGC GREATER 0 AND NOT failed) OR (ARGC EQUAL 0 AND failed))
        message(FATAL_ERROR "${name}: wanted ${ARGC} faults, got ${count}, exit code ${failed}:\n${out}${err}")
    endif()
    foreach(wanted IN LISTS ARGN)
        if(NOT "${out}${err}" MATCHES "${wanted}")
            message(FATAL_ERROR "${name}: not said: ${wanted}\n${out}${err}")
        endif()
    endforeach()
    message("ok: ${name}")
endfunction()

# A tree in which nothing is wrong, so that only what a case adds can be.
macro(begin title)
    set(name "${title}")
    file(REMOVE_RECURSE ${WORK}/tree)
    file(WRITE ${WORK}/tree/core/base/error.h "#include <QString>\n")
    file(WRITE ${WORK}/tree/core/json/json.h "#include \"base/error.h\"\n#include <vector>\n// no tr() here\n")
    file(WRITE ${WORK}/tree/core/hub/hub.h "#include \"json/json.h\"\nint ctr(int); int s = at(1)[2];\n")
    file(WRITE ${WORK}/tree/core/store/journal.h "#include \"hub/hub.h\"\n#include <QSqlQuery>\n")
    file(WRITE ${WORK}/tree/core/sim/runner.h "#include \"hub/hub.h\"\n")
    file(WRITE ${WORK}/tree/core/host/hubclient.h "#include \"store/journal.h\"\n#include \"sim/runner.h\"\n")
    file(WRITE ${WORK}/tree/app/shared/theme.h "#include <QColor>\nauto t = tr(\"x\");\n")
    file(WRITE ${WORK}/tree/app/appcontext.h "class Theme;\n")
    file(WRITE ${WORK}/tree/app/twin/pane.h "#include \"appcontext.h\"\n#include \"shared/theme.h\"\n#include \"host/hubclient.h\"\n#include <QtWidgets>\n")
    file(WRITE ${WORK}/tree/app/main.cpp "#include \"twin/pane.h\"\n#include \"store/journal.h\"\n")
    file(WRITE ${WORK}/tree/app/cli/main.cpp "#include \"host/hubclient.h\"\n#include \"store/journal.h\"\n")
endmacro()

begin("a right tree")
expect()

begin("a folder includes what stands below it")
file(WRITE ${WORK}/tree/core/json/reader.cpp "\n#include \"hub/hub.h\"\n")
expect("core/json/reader.cpp:2: core/json may not include core/hub")

begin("a folder includes its neighbour")
file(WRITE ${WORK}/tree/core/sim/scene.cpp "#include \"store/journal.h\"\n")
expect("core/sim/scene.cpp:1: core/sim may not include core/store")

begin("a folder below a folder is part of it")
file(WRITE ${WORK}/tree/core/json/tables/keys.cpp "#include \"base/error.h\"\n#include \"hub/hub.h\"\n")
file(WRITE ${WORK}/tree/app/unknown/a.cpp "")
expect("core/json/tables/keys.cpp:2: core/json may not include core/hub" "app/unknown/a.cpp:1: its folder")

begin("a path with dots is seen through")
file(WRITE ${WORK}/tree/core/base/ids.cpp "#include \"../json/json.h\"\n")
expect("core/base/ids.cpp:1: core/base may not include core/json")

begin("core includes the window")
file(WRITE ${WORK}/tree/core/hub/a.cpp "#include \"shared/theme.h\"\n")
file(WRITE ${WORK}/tree/core/hub/b.cpp "#include <QColor>\n#include <QtWidgets/QLabel>\n# include <QWidget>\n")
expect("core/hub/a.cpp:1: core/hub may not include app/shared" "core/hub/b.cpp:1: .*<QColor>"
    "core/hub/b.cpp:2: .*<QtWidgets/QLabel>" "core/hub/b.cpp:3: .*<QWidget>")

begin("a database in the rules")
file(WRITE ${WORK}/tree/core/hub/a.cpp "#include <QSqlQuery>\n")
expect("core/hub/a.cpp:1: core/hub may not include <QSqlQuery>: it may use QtCore only")

begin("what newer Qt no longer has stands in one file")
file(WRITE ${WORK}/tree/core/base/utc.h "return Qt::UTC\n")
file(WRITE ${WORK}/tree/core/hub/a.cpp "QDateTime t(day, noon, Qt::UTC)\n")
expect("core/hub/a.cpp:1: Qt 6.5 took Qt::UTC out")

begin("core makes text for people")
file(WRITE ${WORK}/tree/core/hub/a.cpp "int a[3]; // [\nreturn QObject::tr(\"x\");\n")
expect("core/hub/a.cpp:2: core makes no text for people")

begin("the console includes the window")
file(WRITE ${WORK}/tree/app/cli/a.cpp "#include \"shared/theme.h\"\n#include <QColor>\n")
expect("app/cli/a.cpp:1: app/cli may not include app/shared" "app/cli/a.cpp:2: app/cli may not include <QColor>")

begin("a pane includes another pane, or goes round the hub client")
file(WRITE ${WORK}/tree/app/devices/pane.cpp "#include \"twin/pane.h\"\n#include \"store/journal.h\"\n")
expect("app/devices/pane.cpp:1: app/devices may not include app/twin"
    "app/devices/pane.cpp:2: app/devices may not include core/store .*: a pane reaches the hub through core/host only")

begin("a header of app hides one of core")
file(WRITE ${WORK}/tree/core/twin/pane.h "")
expect("app/main.cpp:1: app/twin/pane.h hides core/twin/pane.h")

begin("a folder that nobody placed")
file(WRITE ${WORK}/tree/core/extra/a.cpp "")
file(WRITE ${WORK}/tree/app/main2.cpp "#include \"extra/b.h\"\n")
file(WRITE ${WORK}/tree/core/extra/b.h "")
expect("core/extra/a.cpp:1: its folder stands in no line" "core/extra/b.h:1: its folder" "app/main2.cpp:1: core/extra/b.h stands in no line")
