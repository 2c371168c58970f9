# SPDX-FileCopyrightText: the Twinscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the official DTDL suite against a validator when the suite is at hand, else says so and is skipped.
#   cmake -D SUITE=DIR -D PYTHON=python3 -D VALIDATOR=COMMAND -P dtdlsuite.cmake
if(NOT EXISTS "${SUITE}/run_cases.py" OR NOT EXISTS "${SUITE}/cases")
    message("SKIPPED: no DTDL suite in ${SUITE}; set DTDL_SUITE_DIR to the folder that holds run_cases.py and cases")
    return()
endif()
execute_process(
    COMMAND ${PYTHON} "${SUITE}/run_cases.py" --cases "${SUITE}/cases" --validator "${VALIDATOR}" --level 5 --show 20
    RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "the DTDL suite does not pass")
endif()
