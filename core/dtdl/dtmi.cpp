// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/dtmi.h"

namespace twin::dtdl {

namespace {

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isWordChar(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

bool isLabel(std::string_view label, bool systemAllowed)
{
    std::size_t i = 0;
    if (systemAllowed) {
        while (i < label.size() && label[i] == '_')
            ++i;
    }
    if (i >= label.size() || label.back() == '_')
        return false;
    if (i > 0 ? !isLetter(label[i]) && !isDigit(label[i]) : !isLetter(label[i]))
        return false;
    for (; i < label.size(); ++i) {
        if (!isWordChar(label[i]))
            return false;
    }
    return true;
}

bool isVersionNumber(std::string_view digits, std::size_t most)
{
    if (digits.empty() || digits.size() > most || digits.front() == '0')
        return false;
    for (char c : digits) {
        if (!isDigit(c))
            return false;
    }
    return true;
}

bool isPath(std::string_view path, bool systemAllowed)
{
    if (!path.starts_with("dtmi:"))
        return false;
    path.remove_prefix(5);
    for (;;) {
        const std::size_t colon = path.find(':');
        if (!isLabel(path.substr(0, colon), systemAllowed))
            return false;
        if (colon == std::string_view::npos)
            return true;
        path.remove_prefix(colon + 1);
    }
}

bool isVersion(std::string_view version)
{
    const std::size_t dot = version.find('.');
    if (!isVersionNumber(version.substr(0, dot), 9))
        return false;
    return dot == std::string_view::npos || isVersionNumber(version.substr(dot + 1), 6);
}

} // namespace

bool isName(std::string_view text)
{
    return isLabel(text, false);
}

bool isDtmi(std::string_view text)
{
    const std::size_t hash = text.find('#');
    if (hash != std::string_view::npos) {
        const std::string_view fragment = text.substr(hash + 1);
        if (!fragment.empty() && !isLabel(fragment, true))
            return false;
        text = text.substr(0, hash);
    }
    const std::size_t semicolon = text.find(';');
    if (semicolon != std::string_view::npos && !isVersion(text.substr(semicolon + 1)))
        return false;
    return isPath(text.substr(0, semicolon), true);
}

bool isUserDtmi(std::string_view text, int dtdlVersion)
{
    const std::size_t semicolon = text.find(';');
    if (semicolon == std::string_view::npos) {
        if (dtdlVersion < 3)
            return false;
    } else {
        const std::string_view version = text.substr(semicolon + 1);
        if (dtdlVersion < 3 ? !isVersionNumber(version, 9) : !isVersion(version))
            return false;
    }
    return isPath(text.substr(0, semicolon), false);
}

std::optional<Dtmi> Dtmi::parse(QStringView text)
{
    if (!isDtmi(text.toUtf8().toStdString()))
        return std::nullopt;
    Dtmi dtmi;
    const qsizetype hash = text.indexOf(u'#');
    if (hash >= 0)
        dtmi.fragment = text.mid(hash).toString();
    const QStringView whole = hash < 0 ? text : text.left(hash);
    const qsizetype semicolon = whole.indexOf(u';');
    const QStringView path = semicolon < 0 ? whole : whole.left(semicolon);
    if (semicolon >= 0) {
        const QStringView version = whole.mid(semicolon + 1);
        const qsizetype dot = version.indexOf(u'.');
        dtmi.major = (dot < 0 ? version : version.left(dot)).toInt();
        dtmi.minor = dot < 0 ? 0 : version.mid(dot + 1).toInt();
    }
    dtmi.versionless = path.toString() + dtmi.fragment;
    for (const QStringView label : path.mid(5).split(u':')) {
        dtmi.labels.append(label.toString());
        dtmi.isReserved |= label.startsWith(u'_');
    }
    dtmi.isReserved |= dtmi.fragment.startsWith(QStringLiteral("#_"));
    return dtmi;
}

QString repositoryPath(QStringView dtmi)
{
    const auto parsed = Dtmi::parse(dtmi);
    if (!parsed || parsed->major == 0 || parsed->minor != 0 || !parsed->fragment.isNull() ||
        parsed->isReserved)
        return {};
    return QStringLiteral("dtmi/%1-%2.json").arg(parsed->labels.join(u'/').toLower()).arg(parsed->major);
}

} // namespace twin::dtdl
