// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QStringList>

namespace twin::json {

/// A JSON Pointer (RFC 6901): the names and indexes that lead from a document to one value in it.
class Pointer final
{
public:
    /// The whole document.
    Pointer() = default;
    explicit Pointer(QStringList tokens)
        : m_tokens(std::move(tokens))
    { }
    /// Reads "/a~1b/0". ErrorCode::Path when it is not empty and does not start with '/', or has a bare '~'.
    static Result<Pointer> parse(QStringView text);

    const QStringList &tokens() const noexcept { return m_tokens; }
    bool isRoot() const noexcept { return m_tokens.isEmpty(); }
    Pointer child(const QString &name) const;
    Pointer child(qsizetype index) const { return child(QString::number(index)); }
    Pointer parent() const; ///< of the root: the root
    QString last() const { return m_tokens.isEmpty() ? QString() : m_tokens.last(); }
    /// Whether this leads to `other` or to something that contains it.
    bool isPrefixOf(const Pointer &other) const;
    /// "/a~1b/0"; "" for the whole document.
    QString toString() const;

    /// The value in `document`, or nullptr. An array index has no leading zero; "-" names nothing that
    /// exists.
    const Json *find(const Json &document) const;

    friend bool operator==(const Pointer &, const Pointer &) = default;
    friend bool operator<(const Pointer &a, const Pointer &b) { return a.m_tokens < b.m_tokens; }
    friend size_t qHash(const Pointer &p, size_t seed = 0) noexcept { return qHash(p.m_tokens, seed); }

private:
    QStringList m_tokens;
};

/// One name as a JSON Pointer token: "/" becomes "~1", "~" becomes "~0".
QString escapedToken(QStringView name);
/// `document` with the value at `pointer` set; containers on the way are made as objects. In an array the
/// index must exist or be the size (append). Returns the document unchanged if that is not possible.
Json withValueAt(const Json &document, const Pointer &pointer, const Json &value);
/// `document` without the member or element at `pointer`; unchanged when it is not there.
Json withoutValueAt(const Json &document, const Pointer &pointer);

} // namespace twin::json
