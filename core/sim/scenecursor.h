// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/pointer.h"
#include "json/reader.h"
#include "sim/datatable.h"
#include "sim/word.h"

#include <QMap>

#include <functional>
#include <span>

namespace twin::sim {

/// One value of a scene text and the way to it.
struct Spot {
    const Json *value = nullptr; ///< nullptr: the member is not there
    json::Pointer pointer{};

    explicit operator bool() const { return value != nullptr; }
};

/// What the parts of a scene may name, known before they are read.
struct SceneLinks {
    struct Template {
        Json source{};
        json::Pointer place{};
    };
    std::function<Result<QByteArray>(const QString &)> files{};
    QMap<QString, std::shared_ptr<const DataTable>> tables{};
    QStringList scripts{};
    QMap<QString, Template> templates{};
};

/// Reads typed values out of a JSON text and keeps the first fault with its place.
///
/// A value of the wrong type counts as a fault and reads as the default, so that a reader goes on without a
/// check after every step and asks for fault() once at the end.
class SceneCursor final
{
public:
    /// Both must outlive the cursor.
    SceneCursor(QByteArrayView text, const json::ParsedText &parsed)
        : m_text(text)
        , m_parsed(parsed)
    { }

    SceneLinks links;
    const std::optional<Error> &fault() const { return m_fault; }
    Spot root() const { return {&m_parsed.value, {}}; }
    Spot member(const Spot &object, std::string_view name) const;
    Spot element(const Spot &array, qsizetype index) const;
    /// The line where the value or, of a member, its name begins.
    int lineOf(const Spot &spot) const;

    double number(const Spot &at, Range range);
    qint64 integer(const Spot &at, Range range);
    QString text(const Spot &at);
    bool flag(const Spot &at);
    bool isObject(const Spot &at);
    bool isArray(const Spot &at);

    /// A fault at the first member that is none of these.
    void allow(const Spot &object, std::span<const std::string_view> names);
    /// What does not stand under `place` in the text is looked for under these others: a device's templates.
    void setFallbacks(json::Pointer place, std::vector<json::Pointer> others);
    /// Keeps the fault if it is the first. `atName`: the member's name is at fault, not its value.
    void fail(const Spot &spot, const QString &sentence, bool atName = false);
    /// A fault at a word, or the name of a member, that is none of these; the nearest one is told.
    void failWord(const Spot &spot, const QString &sentence, std::span<const std::string_view> words,
                  bool atName = false);
    /// A fault inside a JSON string, so many characters behind its beginning.
    void failInside(const Spot &string, qsizetype offset, const QString &sentence);
    /// The two places of a member that is there twice.
    void failTwice(const json::DuplicateMember &duplicate);

private:
    const json::SourceMap::Node *nodeOf(const json::Pointer &pointer) const;

    QByteArrayView m_text;
    const json::ParsedText &m_parsed;
    std::optional<Error> m_fault;
    json::Pointer m_place;
    std::vector<json::Pointer> m_fallbacks;
};

/// A name of JSON in quotes, for sentences.
QString quoted(std::string_view name);

} // namespace twin::sim
