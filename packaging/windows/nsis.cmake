# The Windows installer: for one user, no administrator needed, silent with /S; Start menu, uninstaller, file type.
set(CPACK_NSIS_DISPLAY_NAME Twinscope)
set(CPACK_NSIS_PACKAGE_NAME Twinscope)
file(TO_NATIVE_PATH ${CMAKE_CURRENT_LIST_DIR}/twinscope.ico icon)
set(CPACK_NSIS_MUI_ICON "${icon}")
set(CPACK_NSIS_MUI_UNIICON "${icon}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\Programs")
set(CPACK_NSIS_DEFINES "RequestExecutionLevel user")
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\twinscope.exe")
set(CPACK_NSIS_CREATE_ICONS_EXTRA
"CreateShortCut '$SMPROGRAMS\\$STARTMENU_FOLDER\\Twinscope.lnk' '$INSTDIR\\bin\\twinscope.exe'")
set(CPACK_NSIS_DELETE_ICONS_EXTRA "Delete '$SMPROGRAMS\\$START_MENU\\Twinscope.lnk'")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
"WriteRegStr HKCU 'Software\\Classes\\.twinscope' '' 'Twinscope.Workspace'
WriteRegStr HKCU 'Software\\Classes\\.twins' '' 'Twinscope.Workspace'
WriteRegStr HKCU 'Software\\Classes\\Twinscope.Workspace' '' 'Twinscope workspace'
WriteRegStr HKCU 'Software\\Classes\\Twinscope.Workspace\\shell\\open\\command' '' '\"$INSTDIR\\bin\\twinscope.exe\" --workspace \"%1\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
"DeleteRegKey HKCU 'Software\\Classes\\.twinscope'
DeleteRegKey HKCU 'Software\\Classes\\.twins'
DeleteRegKey HKCU 'Software\\Classes\\Twinscope.Workspace'")
