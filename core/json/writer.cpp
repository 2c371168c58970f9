// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"

namespace twin::json {

namespace {

void appendIndented(std::string &out, const Json &value, int indent, int depth)
{
    const auto newLine = [&out, indent](int level) {
        out += '\n';
        out.append(std::size_t(indent * level), ' ');
    };
    if (!value.isContainer() || value.isEmpty()) {
        appendTo(out, value);
        return;
    }
    out += value.isObject() ? '{' : '[';
    bool first = true;
    const auto separate = [&] {
        if (!std::exchange(first, false))
            out += ',';
        newLine(depth + 1);
    };
    for (const auto &[key, member] : value.members()) {
        separate();
        appendQuoted(out, key.view());
        out += ": ";
        appendIndented(out, member, indent, depth + 1);
    }
    for (const auto &element : value.elements()) {
        separate();
        appendIndented(out, element, indent, depth + 1);
    }
    newLine(depth);
    out += value.isObject() ? '}' : ']';
}

// Requires: a character that JSON does not take as it is.
void appendEscaped(std::string &out, unsigned char c)
{
    constexpr char Hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += Hex[c >> 4];
        out += Hex[c & 0xf];
    }
}

} // namespace

void appendQuoted(std::string &out, std::string_view utf8)
{
    out += '"';
    std::size_t from = 0; // most texts hold nothing to escape and go over in one piece
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8, from, i - from);
        appendEscaped(out, c);
        from = i + 1;
    }
    out.append(utf8, from);
    out += '"';
}

void appendTo(std::string &out, const Json &value)
{
    bool first = true;
    const auto separate = [&] {
        if (!std::exchange(first, false))
            out += ',';
    };
    switch (value.kind()) {
    case Json::Kind::Null:
        out += "null";
        return;
    case Json::Kind::Boolean:
        out += value.toBool() ? "true" : "false";
        return;
    case Json::Kind::Integer:
    case Json::Kind::Double:
        out += value.numberText();
        return;
    case Json::Kind::String:
        appendQuoted(out, value.toStringView());
        return;
    case Json::Kind::Array:
        out += '[';
        for (const auto &element : value.elements()) {
            separate();
            appendTo(out, element);
        }
        out += ']';
        return;
    case Json::Kind::Object:
        out += '{';
        for (const auto &[key, member] : value.members()) {
            separate();
            appendQuoted(out, key.view());
            out += ':';
            appendTo(out, member);
        }
        out += '}';
        return;
    }
}

QByteArray write(const Json &value)
{
    std::string out;
    appendTo(out, value);
    return QByteArray::fromStdString(out);
}

QString plainText(const Json &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(write(value));
}

QByteArray writeIndented(const Json &value, int indent)
{
    std::string out;
    appendIndented(out, value, indent, 0);
    return QByteArray::fromStdString(out);
}

} // namespace twin::json
