// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace twin::sim {

/// One member of an object of a scene.
struct WordRow {
    std::string_view name;
    QString says{};
    QString form{}; ///< what stands there, for people: "number", "list of action"
    Json schema{}; ///< JSON Schema of its value
    bool isNeeded = false;
};

/// One kind of a value that has kinds: "sine".
struct KindWords {
    std::string_view word;
    QString says{};
    std::vector<WordRow> rows{};
};

/// One kind of object: "fault", with its own members and those that only some kinds have.
struct WordType {
    QString title{};
    QString says{};
    QString key{}; ///< the member that names the kind, empty when there are no kinds
    std::vector<WordRow> rows{};
    std::vector<KindWords> kinds{};
};

/// All words that a scene may have, made from the descriptions that it is read with (word.h). The scene
/// itself comes first. For the JSON Schema, the reference page and the editor's completion.
const std::vector<WordType> &sceneWords();

/// The published JSON Schema (draft 2020-12).
QByteArray sceneSchema();
/// The reference page in Markdown.
QByteArray sceneReference();

} // namespace twin::sim
