# What is installed where, in two components: `window` (the desktop program) and `console` (twinscope-cli with the hub
# as a service; no Widgets).
include(GNUInstallDirs)
# Packing does not build what is not packed, such as the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

install(TARGETS twinscope
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT window
    BUNDLE DESTINATION . COMPONENT window)
install(TARGETS twinscope-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT console)

# Windows and macOS carry Qt along: its own script finds what the program needs, plugins too.
if(WIN32 OR APPLE)
    if(Qt6_VERSION VERSION_LESS 6.5)
        qt_generate_deploy_app_script(TARGET twinscope FILENAME_VARIABLE deploy_script)
    else()
        qt_generate_deploy_app_script(TARGET twinscope OUTPUT_SCRIPT deploy_script)
    endif()
    install(SCRIPT ${deploy_script} COMPONENT window)
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/resources/help/licences.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/twinscope COMPONENT window)
endif()

if(UNIX AND NOT APPLE)
    set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
    set(id org.twinscope.Twinscope)
    install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT window)
    install(FILES ${linux}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT window)
    install(FILES ${linux}/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT window)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/twinscope.svg RENAME ${id}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT window)
    install(PROGRAMS ${linux}/twinscope-browser DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT window)
    install(FILES ${linux}/twinscope-serve.service DESTINATION lib/systemd/system COMPONENT console)

    # Manual pages are kept as text and compressed here, as Debian wants them.
    find_program(GZIP gzip)
    foreach(page IN ITEMS twinscope twinscope-browser twinscope-cli)
        set(packed ${CMAKE_CURRENT_BINARY_DIR}/${page}.1.gz)
        add_custom_command(OUTPUT ${packed} COMMAND ${GZIP} -9nc ${linux}/${page}.1 > ${packed}
            DEPENDS ${linux}/${page}.1 VERBATIM)
        list(APPEND pages ${packed})
    endforeach()
    add_custom_target(manual_pages ALL DEPENDS ${pages})
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/twinscope.1.gz ${CMAKE_CURRENT_BINARY_DIR}/twinscope-browser.1.gz
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT window)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/twinscope-cli.1.gz
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT console)

    # The program knows its own verbs.
    set(completion ${CMAKE_CURRENT_BINARY_DIR}/twinscope-cli.bash)
    add_custom_command(OUTPUT ${completion} COMMAND twinscope-cli completion > ${completion} DEPENDS twinscope-cli)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        set(always ALL)
    endif()
    add_custom_target(shell_completion ${always} DEPENDS ${completion})
    install(FILES ${completion} RENAME twinscope-cli
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT console OPTIONAL)
endif()
