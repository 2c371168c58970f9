// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/pointer.h"

using namespace Qt::StringLiterals;

namespace twin::json {

namespace {

std::optional<QString> unescaped(QStringView token)
{
    QString text;
    text.reserve(token.size());
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (token[i] != u'~') {
            text += token[i];
            continue;
        }
        ++i;
        if (i == token.size() || (token[i] != u'0' && token[i] != u'1'))
            return std::nullopt;
        text += token[i] == u'0' ? u'~' : u'/';
    }
    return text;
}

// An array index of RFC 6901: digits without a leading zero.
std::optional<qsizetype> indexOf(const QString &token)
{
    if (token.isEmpty() || token.size() > 9 || (token.size() > 1 && token.front() == u'0'))
        return std::nullopt;
    for (const QChar c : token) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    return token.toLongLong();
}

const Json *step(const Json &container, const QString &token)
{
    if (container.isObject())
        return container.find(QStringView(token));
    const auto index = indexOf(token);
    return container.isArray() && index && *index < container.size() ? &container.at(*index) : nullptr;
}

// Sets the value, or removes it when `value` is null, below `container` along the tokens from `depth` on.
Json changed(const Json &container, const QStringList &tokens, qsizetype depth, const Json *value)
{
    if (depth == tokens.size())
        return value ? *value : container;
    const QString &token = tokens[depth];
    const bool isLast = depth + 1 == tokens.size();
    const Json *inner = step(container, token);
    if (!value && !inner)
        return container;
    if (container.isArray()) {
        const auto index = indexOf(token);
        if (!inner && !(index && *index == container.size()))
            return container;
        std::vector<Json> elements(container.elements().begin(), container.elements().end());
        if (!value && isLast)
            elements.erase(elements.begin() + *index);
        else if (inner)
            elements[std::size_t(*index)] = changed(*inner, tokens, depth + 1, value);
        else
            elements.push_back(changed(Json::emptyObject(), tokens, depth + 1, value));
        return Json::array(std::move(elements));
    }
    if (!value && isLast)
        return container.without(Key(token).view());
    return container.with(Key(token),
                          changed(inner ? *inner : Json::emptyObject(), tokens, depth + 1, value));
}

} // namespace

Result<Pointer> Pointer::parse(QStringView text)
{
    if (text.isEmpty())
        return Pointer();
    if (!text.startsWith(u'/'))
        return Error{ErrorCode::Path, u"A JSON Pointer must be empty or start with '/': '%1'."_s.arg(text)};
    QStringList tokens;
    for (const auto &token : text.mid(1).split(u'/')) {
        auto name = unescaped(token);
        if (!name)
            return Error{ErrorCode::Path,
                         u"In a JSON Pointer '~' must be followed by 0 or 1: '%1'."_s.arg(text)};
        tokens.append(*std::move(name));
    }
    return Pointer(std::move(tokens));
}

Pointer Pointer::child(const QString &name) const
{
    QStringList tokens = m_tokens;
    tokens.append(name);
    return Pointer(std::move(tokens));
}

Pointer Pointer::parent() const
{
    return Pointer(m_tokens.mid(0, m_tokens.size() - 1));
}

bool Pointer::isPrefixOf(const Pointer &other) const
{
    return m_tokens.size() <= other.m_tokens.size() &&
           std::equal(m_tokens.begin(), m_tokens.end(), other.m_tokens.begin());
}

QString Pointer::toString() const
{
    QString text;
    for (const auto &token : m_tokens)
        text += u'/' + escapedToken(token);
    return text;
}

const Json *Pointer::find(const Json &document) const
{
    const Json *value = &document;
    for (const auto &token : m_tokens) {
        value = step(*value, token);
        if (!value)
            return nullptr;
    }
    return value;
}

QString escapedToken(QStringView name)
{
    return name.toString().replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

Json withValueAt(const Json &document, const Pointer &pointer, const Json &value)
{
    return changed(document, pointer.tokens(), 0, &value);
}

Json withoutValueAt(const Json &document, const Pointer &pointer)
{
    return pointer.isRoot() ? document : changed(document, pointer.tokens(), 0, nullptr);
}

} // namespace twin::json
