// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/pointer.h"
#include "json/reader.h"

#include <initializer_list>
#include <limits>

namespace twin::sim {

/// One value of a scene text and the way to it.
struct Spot {
    const Json *value = nullptr; ///< nullptr: the member is not there
    json::Pointer pointer{};

    explicit operator bool() const { return value != nullptr; }
};

/// Reads typed members out of a JSON text and keeps the first fault with its place.
///
/// A member of the wrong type counts as a fault and reads as the default, so that a reader goes on without a
/// check after every step and asks for fault() once at the end.
class SceneCursor final
{
public:
    struct Range {
        double min = -std::numeric_limits<double>::max();
        double max = std::numeric_limits<double>::max();
    };

    /// Both must outlive the cursor.
    SceneCursor(QByteArrayView text, const json::ParsedText &parsed)
        : m_text(text)
        , m_parsed(parsed)
    { }

    const std::optional<Error> &fault() const { return m_fault; }
    Spot root() const { return {&m_parsed.value, {}}; }
    Spot member(const Spot &object, std::string_view name) const;
    Spot element(const Spot &array, qsizetype index) const;
    std::vector<Spot> members(const Spot &object) const;
    std::vector<Spot> elements(const Spot &array) const;

    /// The member as an object, array; a fault when it is something else, or not there and `isNeeded`.
    Spot object(const Spot &in, std::string_view name, bool isNeeded = false);
    Spot array(const Spot &in, std::string_view name, bool isNeeded = false);
    double number(const Spot &in, std::string_view name, double otherwise, Range range);
    qint64 integer(const Spot &in, std::string_view name, qint64 otherwise, Range range);
    QString text(const Spot &in, std::string_view name, const QString &otherwise = {});
    bool flag(const Spot &in, std::string_view name, bool otherwise);

    /// A fault unless this is an object with no members but these.
    void allow(const Spot &object, std::initializer_list<std::string_view> names);
    bool isObject(const Spot &spot);
    /// Keeps the fault if it is the first. `atName`: the member's name is at fault, not its value.
    void fail(const Spot &spot, const QString &sentence, bool atName = false);
    /// The two places of a member that is there twice.
    void failTwice(const json::DuplicateMember &duplicate);

private:
    QByteArrayView m_text;
    const json::ParsedText &m_parsed;
    std::optional<Error> m_fault;
};

} // namespace twin::sim
