#!/bin/sh
# SPDX-FileCopyrightText: the Twinscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds QCustomPlot, which comes as two files, as a library for Qt 6 below the prefix that is given.
set -eu
prefix=$1
moc=$(qmake6 -query QT_HOST_LIBEXECS)/moc
"$moc" qcustomplot.h -o moc_qcustomplot.h
# The source includes its own moc output under this name.
cp moc_qcustomplot.h moc_qcustomplot.cpp
flags=$(pkg-config --cflags --libs Qt6Widgets Qt6PrintSupport)
# shellcheck disable=SC2086 # the flags are words
c++ -std=c++17 -O2 -fPIC -shared -I. qcustomplot.cpp -o libqcustomplot-qt6.so $flags
install -D -m 644 qcustomplot.h "$prefix/include/qcustomplot.h"
install -D -m 755 libqcustomplot-qt6.so "$prefix/lib/libqcustomplot-qt6.so"
