# Two Debian packages: twinscope (the window) and twinscope-cli (console and hub, for machines without a display).
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_GROUP "Development/Tools")
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_LIST_DIR}/changelog.rpm)
# Folders of the system itself, which a package must not own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system /usr/share/applications /usr/share/metainfo /usr/share/mime
    /usr/share/mime/packages /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/man /usr/share/man/man1 /usr/share/bash-completion
    /usr/share/bash-completion/completions)

# dpkg-shlibdeps sees the libraries; plugins that Qt loads by name it cannot see.
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME twinscope)
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "twinscope-cli, fonts-noto-core, fonts-noto-mono")
# What twinscope-browser needs; it says so itself where they are missing.
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS
    "tigervnc-standalone-server, tigervnc-tools, novnc, websockify, openbox, xauth")
set(CPACK_DEBIAN_WINDOW_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_WINDOW_PACKAGE_NAME twinscope)
set(CPACK_RPM_WINDOW_PACKAGE_SUMMARY "Explorer and simulator of device twins and digital twins")
set(CPACK_RPM_WINDOW_PACKAGE_REQUIRES "qt6-qtbase-gui, qt6-qtsvg") # plugins that Qt loads by name
set(CPACK_RPM_WINDOW_PACKAGE_SUGGESTS twinscope-cli)

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME twinscope-cli)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_CONSOLE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}
This package has the console and the hub as a service, and no window.")
set(CPACK_RPM_CONSOLE_PACKAGE_NAME twinscope-cli)
set(CPACK_RPM_CONSOLE_PACKAGE_SUMMARY "Console and hub of device twins, without a window")
set(CPACK_RPM_CONSOLE_PACKAGE_REQUIRES qt6-qtbase) # has the SQLite driver

# What lintian asks of every package: a copyright file and a changelog, below the name of the package.
set(documents ${CMAKE_CURRENT_BINARY_DIR}/documents)
foreach(pair IN ITEMS "window twinscope" "console twinscope-cli")
    separate_arguments(pair)
    list(GET pair 0 component)
    list(GET pair 1 package)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright ${documents}/${package}/copyright COPYONLY)
    set(changelog ${documents}/${package}/changelog.gz)
    add_custom_command(OUTPUT ${changelog}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${documents}/${package}
        COMMAND sed s/PACKAGE/${package}/ ${CMAKE_CURRENT_LIST_DIR}/changelog | ${GZIP} -9nc > ${changelog}
        DEPENDS ${CMAKE_CURRENT_LIST_DIR}/changelog)
    add_custom_target(changelog_${package} ALL DEPENDS ${changelog})
    install(FILES ${documents}/${package}/copyright ${changelog}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endforeach()
