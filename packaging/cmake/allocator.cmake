# allocator: what the shipped programs allocate with. A hub is many small values all over the memory; mimalloc frees
# and finds room for them without a look at their neighbours (tests/bench/bench_hub: 1.6 times the C library's).
# Linux releases only: there it replaces malloc by being linked, and a sanitizer wants its own.
add_library(allocator INTERFACE)
find_package(mimalloc 2.0 QUIET)
if(mimalloc_FOUND AND CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT WITH_SANITIZERS)
    target_link_options(allocator INTERFACE LINKER:--no-as-needed)
    target_link_libraries(allocator INTERFACE mimalloc)
endif()
