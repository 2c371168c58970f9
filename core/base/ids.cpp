// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace twin {

namespace {

// wire.md section b.3.1
bool isIdCharacter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           u"-:.+%_#*?!(),=@;$'"_s.contains(QChar(c));
}

Result<QString> checked(QStringView text, QStringView what)
{
    if (text.isEmpty())
        return Error{ErrorCode::IdInvalid, u"The %1 id is empty."_s.arg(what)};
    if (text.size() > TwinId::MaxLength) {
        return Error{.code = ErrorCode::IdInvalid,
                     .detail = u"The %1 id is too long."_s.arg(what),
                     .limit = TwinId::MaxLength,
                     .actual = text.size()};
    }
    for (const QChar c : text) {
        if (!isIdCharacter(c.unicode())) {
            return Error{
                ErrorCode::IdInvalid,
                u"The %1 id '%2' holds the character '%3'; allowed are letters, digits and - : . + % _ # * ? ! ( ) , = @ ; $ '"_s
                    .arg(what, text, QString(c))};
        }
    }
    return text.toString();
}

} // namespace

Result<TwinId> TwinId::parse(QStringView device, QStringView module)
{
    auto first = checked(device, u"device");
    if (!first)
        return first.error();
    if (module.isEmpty())
        return TwinId(*std::move(first), {});
    auto second = checked(module, u"module");
    if (!second)
        return second.error();
    return TwinId(*std::move(first), *std::move(second));
}

Result<TwinId> TwinId::parsePath(QStringView path)
{
    const auto slash = path.indexOf(u'/');
    if (slash < 0)
        return parse(path);
    if (slash == path.size() - 1)
        return Error{ErrorCode::IdInvalid, u"The module id after the slash is empty."_s};
    return parse(path.left(slash), path.mid(slash + 1));
}

QString TwinId::urlPath(QStringView root) const
{
    const QString device = root + u'/' + urlSegment(m_device);
    return isModule() ? QString(device + u"/modules/"_s + urlSegment(m_module)) : device;
}

QString urlSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace twin
