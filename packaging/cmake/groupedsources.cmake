# Compiles the sources of a target in groups of one folder each, which share what they read: a build from nothing takes
# half the time. UNITY_GROUPS=OFF compiles each file by itself, for a tool that wants that.
option(UNITY_GROUPS "Compile the sources of the libraries in groups" ON)

# group_sources(target [ALONE file...]): files of ALONE stay by themselves, as names in them mean something else in
# their neighbours. Call it when the target has all its sources.
function(group_sources target)
    cmake_parse_arguments(arg "" "" "ALONE" ${ARGN})
    if(NOT UNITY_GROUPS)
        return()
    endif()
    set(most 8) # more gain little and make a change of one file dearer
    get_target_property(sources ${target} SOURCES)
    set(folders "")
    foreach(source IN LISTS sources)
        if(NOT source MATCHES "\\.cpp$" OR source IN_LIST arg_ALONE)
            continue()
        endif()
        get_filename_component(folder "${source}" DIRECTORY)
        string(MAKE_C_IDENTIFIER "in_${folder}" folder)
        list(APPEND folders "${folder}")
        list(APPEND ${folder} "${source}")
    endforeach()
    list(REMOVE_DUPLICATES folders)
    foreach(folder IN LISTS folders)
        set(number 0)
        foreach(source IN LISTS ${folder})
            math(EXPR group "${number} / ${most}")
            set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${target}_${folder}_${group}")
            math(EXPR number "${number} + 1")
        endforeach()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
