# project_flags: the language level, the warnings and Qt's strict mode that every target of ours shares.
add_library(project_flags INTERFACE)
target_compile_features(project_flags INTERFACE cxx_std_20)
target_compile_definitions(project_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)
if(MSVC)
    target_compile_options(project_flags INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus $<$<BOOL:${WARNINGS_AS_ERRORS}>:/WX>)
    target_compile_definitions(project_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(project_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
        $<$<BOOL:${WARNINGS_AS_ERRORS}>:-Werror>)
endif()
# Collecting its garbage from the first few megabytes on costs g++ a tenth of its time; a file needs some 600 MB.
target_compile_options(project_flags INTERFACE
    "$<$<CXX_COMPILER_ID:GNU>:SHELL:--param ggc-min-expand=200 --param ggc-min-heapsize=524288>")
# Without these ccache cannot tell what a precompiled header holds and stores nothing.
target_compile_options(project_flags INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    "$<$<CXX_COMPILER_ID:Clang,AppleClang>:SHELL:-Xclang -fno-pch-timestamp>")
# Daily work links a hundred tests. mold does each in a fifth of the time; the linker of the system is as good.
find_program(MOLD mold)
mark_as_advanced(MOLD)
if(MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(project_flags INTERFACE -fuse-ld=mold)
endif()
# So that a fuzzer sees which lines an input has reached, of the libraries as well.
if(WITH_FUZZERS)
    target_compile_options(project_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(WITH_SANITIZERS)
    target_compile_options(project_flags INTERFACE -fsanitize=${WITH_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(project_flags INTERFACE -fsanitize=${WITH_SANITIZERS})
    # What clang 14 writes before each function for this check, it cannot write before a coroutine.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        target_compile_options(project_flags INTERFACE -fno-sanitize=function
            -fsanitize-ignorelist=${CMAKE_CURRENT_LIST_DIR}/sanitizer-ignore.txt)
    endif()
endif()
