# Compiles through ccache when it is there. All settings stand here, so that nobody's own configuration matters.
# Precompiled headers need pch_defines and time_macros (and the flags in projectflags.cmake); the two include_file
# entries accept headers that a fresh checkout has just written. Base folder and no hashed folder: a second
# clone or worktree gets hits too.
find_program(CCACHE ccache)
mark_as_advanced(CCACHE)
set(ccache_settings CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    if(UNIX)
        set(CMAKE_CXX_COMPILER_LAUNCHER env ${ccache_settings} CCACHE_PCH_EXTSUM=1
            ${CMAKE_CURRENT_LIST_DIR}/cached-compile)
    else()
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env ${ccache_settings} ${CCACHE})
    endif()
endif()
