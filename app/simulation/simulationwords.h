// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"
#include "sim/machine.h"
#include "sim/wordtable.h"

#include <QString>

namespace app {

/// A word of the scene language as it stands in a form: "dropOut" becomes "Drop out". Words of the language
/// are the same in every language of the window, as in the text of a scene.
QString titleOf(QStringView word);
/// A JSON value in one line, as in a scene.
QString oneLine(const twin::Json &value);
/// "8 min", "5 s", "24 h".
QString spanText(double seconds);
/// When a transition is gone, in a line: "10 s, reset".
QString triggerText(const twin::sim::Transition &way);
/// The type of that title in the word table, nullptr for none.
const twin::sim::WordType *wordType(QStringView title);
/// The kind of that word, nullptr for none.
const twin::sim::KindWords *kindWords(const twin::sim::WordType &type, QStringView word);
/// A generator, rule, stage or fault in full: a plain value becomes an object with "value".
twin::Json inFull(const twin::Json &value);
/// The word that names its kind; a generator without one is a constant.
QString kindOf(const twin::sim::WordType &type, const twin::Json &object);
/// The members of its kind, in a line: "min 20, max 26".
QString parametersOf(const twin::sim::WordType &type, const twin::Json &object);

} // namespace app
