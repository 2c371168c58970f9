// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that the program makes of its own tables, so that they are whole and never out of date.
#pragma once

#include "dtdl/conformance.h"
#include "dtdl/problem.h"
#include "help/helppage.h"

#include <QList>

#include <functional>

namespace app {

class Actions;

/// Every action by menu, with its keys and the page that tells more: "keys".
HelpPage keysPage(const Actions &actions, const QString &group);
/// Every code with which the hub or the program refuses something, behind `text`: "errors".
HelpPage errorsPage(const QString &group, const QString &text);
/// One page for each kind of fault in a model or a twin. `textOfFile` reads "problem/ack-missing" of
/// resources/help, which has the example; empty when there is none.
QList<HelpPage> problemPages(const std::function<QString(const QString &)> &textOfFile);

/// "problem/ack-missing"
QString pageOf(twin::dtdl::ConformanceCode code);
/// "problem/badType"
QString pageOf(twin::dtdl::ProblemKind kind);
/// Every code of ConformanceCode.
QList<twin::dtdl::ConformanceCode> allConformanceCodes();

} // namespace app
