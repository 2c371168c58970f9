// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header uses Qt's old foreach, which this project has switched off. Include it only through
// here.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
