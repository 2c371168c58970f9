// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"
#include "json/pointer.h"

#include <QByteArrayView>

#include <vector>

namespace twin::json {

/// What the reader accepts. The defaults are for documents from people and files; wires set their own.
struct ReadLimits {
    qsizetype maxBytes = 64 * 1024 * 1024;
    int maxDepth = 128; ///< containers inside each other; the reader uses no machine stack for them
};

/// Where each value of a text stands, as a tree that mirrors the value: child i belongs to member or element
/// i.
class SourceMap final
{
public:
    /// One value's place and, for an object's member, the place of its name.
    struct Node {
        qsizetype offset = 0; ///< first byte of the value
        qsizetype end = 0; ///< behind its last byte
        qsizetype keyOffset = -1; ///< first byte of the member's name with its quote, -1 when not a member
        qsizetype keyEnd = -1;
        std::vector<quint32> children; ///< indexes of nodes
    };

    bool isEmpty() const noexcept { return m_nodes.empty(); }
    const Node &root() const { return m_nodes.front(); }
    const Node &child(const Node &parent, qsizetype index) const
    {
        return m_nodes[parent.children[size_t(index)]];
    }
    /// The node at `pointer` in `value` (the value this map was read with), or nullptr.
    const Node *find(const Json &value, const Pointer &pointer) const;
    /// The pointer of the innermost value whose text or name holds the byte `offset`.
    Pointer pointerAt(const Json &value, qsizetype offset) const;

private:
    friend class SourceMapBuilder;
    std::vector<Node> m_nodes;
};

/// An object that had the same member twice in the text. The last one counts, at the place of the first.
struct DuplicateMember {
    Pointer pointer; ///< of the member
    TextPlace first; ///< name of the one that was dropped
    TextPlace second; ///< name of the one that counts
};

/// A text, read.
struct ParsedText {
    Json value;
    SourceMap places;
    std::vector<DuplicateMember> duplicates;
};

/// Reads one JSON text (RFC 8259, UTF-8, a leading byte order mark is skipped).
///
/// Errors: JsonSyntax, JsonEncoding, JsonTooLarge, JsonTooDeep, each with line, column and offset and, for
/// syntax, what was expected. Numbers keep their text (see Json). Duplicate members: the last counts.
Result<Json> read(QByteArrayView text, const ReadLimits &limits = {});
/// As read(), for a text that must hold an object. Errors: also NotObject, with the place.
Result<Json> readObject(QByteArrayView text, const ReadLimits &limits = {});
/// As read(), with the place of every value and the duplicate members.
Result<ParsedText> readWithPlaces(QByteArrayView text, const ReadLimits &limits = {});
/// Line and column of a byte in `text`.
TextPlace placeAt(QByteArrayView text, qsizetype offset, qsizetype length = 0);

} // namespace twin::json
