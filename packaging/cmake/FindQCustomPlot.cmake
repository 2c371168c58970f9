# Finds QCustomPlot built for Qt 6 and makes the imported target QCustomPlot::QCustomPlot.
# Debian's package holds the library for both versions of Qt; the name of Qt 6's differs from system to system.
find_path(QCustomPlot_INCLUDE_DIR NAMES qcustomplot.h)
find_library(QCustomPlot_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplot)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QCustomPlot REQUIRED_VARS QCustomPlot_LIBRARY QCustomPlot_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "On Debian: apt-get install libqcustomplot-dev")
if(QCustomPlot_FOUND AND NOT TARGET QCustomPlot::QCustomPlot)
    add_library(QCustomPlot::QCustomPlot UNKNOWN IMPORTED)
    set_target_properties(QCustomPlot::QCustomPlot PROPERTIES
        IMPORTED_LOCATION "${QCustomPlot_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${QCustomPlot_INCLUDE_DIR}")
    target_link_libraries(QCustomPlot::QCustomPlot INTERFACE Qt6::Widgets Qt6::PrintSupport)
endif()
mark_as_advanced(QCustomPlot_INCLUDE_DIR QCustomPlot_LIBRARY)
