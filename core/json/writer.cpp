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

} // namespace

void appendQuoted(std::string &out, std::string_view utf8)
{
    constexpr char Hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += Hex[(c >> 4) & 0xf];
                out += Hex[c & 0xf];
            } else {
                out += c;
            }
        }
    }
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
