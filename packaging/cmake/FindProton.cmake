# Finds Qpid Proton, which speaks AMQP 1.0 for the service side of the hub, and makes the imported target
# Proton::Proton. On Debian libqpid-proton11-dev, with vcpkg and Homebrew qpid-proton.
find_path(Proton_INCLUDE_DIR NAMES proton/connection_driver.h)
find_library(Proton_LIBRARY NAMES qpid-proton-core qpid-proton)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Proton REQUIRED_VARS Proton_LIBRARY Proton_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "On Debian: apt-get install libqpid-proton11-dev")
if(Proton_FOUND AND NOT TARGET Proton::Proton)
    add_library(Proton::Proton UNKNOWN IMPORTED)
    set_target_properties(Proton::Proton PROPERTIES
        IMPORTED_LOCATION "${Proton_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Proton_INCLUDE_DIR}")
endif()
mark_as_advanced(Proton_INCLUDE_DIR Proton_LIBRARY)
