// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/target.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

Result<QString> decoded(QByteArrayView raw)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(QByteArray::fromPercentEncoding(raw.toByteArray()));
    const bool isClean = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::ReplacementCharacter;
    });
    if (!utf8.hasError() && isClean)
        return text;
    return Error{ErrorCode::Argument, u"The request's target is no percent-encoded UTF-8."_s};
}

// "https://host/path" is a legal target too; the host is the one that was connected to.
QByteArrayView withoutAuthority(QByteArrayView raw)
{
    const auto scheme = raw.indexOf("://");
    if (raw.startsWith('/') || scheme < 0)
        return raw;
    const auto slash = raw.indexOf('/', scheme + 3);
    return slash < 0 ? QByteArrayView("/") : raw.sliced(slash);
}

Result<QStringList> pathOf(QByteArrayView raw)
{
    auto text = decoded(raw);
    if (!text)
        return text.error();
    QStringList path = text->split(u'/', Qt::SkipEmptyParts);
    if (path.size() != 1 || !path.first().contains(u"%2f"_s, Qt::CaseInsensitive))
        return path;
    text = decoded(path.first().toUtf8());
    return text ? Result<QStringList>(text->split(u'/', Qt::SkipEmptyParts)) : text.error();
}

// A plus sign is a plus sign: ids may hold one.
Result<QMap<QString, QString>> queryOf(QByteArrayView raw)
{
    QMap<QString, QString> query;
    for (const QByteArray &part : raw.toByteArray().split('&')) {
        const auto equals = part.indexOf('=');
        const auto name = decoded(equals < 0 ? QByteArrayView(part) : QByteArrayView(part).first(equals));
        const auto value = decoded(equals < 0 ? QByteArrayView() : QByteArrayView(part).sliced(equals + 1));
        if (!name || !value)
            return name ? value.error() : name.error();
        if (!name->isEmpty() && !query.contains(name->toLower()))
            query.insert(name->toLower(), *value);
    }
    return query;
}

} // namespace

Result<Target> Target::parse(QByteArrayView raw)
{
    raw = withoutAuthority(raw);
    if (const auto fragment = raw.indexOf('#'); fragment >= 0)
        raw = raw.first(fragment);
    const auto question = raw.indexOf('?');
    auto path = pathOf(question < 0 ? raw : raw.first(question));
    if (!path)
        return path.error();
    auto query = queryOf(question < 0 ? QByteArrayView() : raw.sliced(question + 1));
    if (!query)
        return query.error();
    return Target{*std::move(path), *std::move(query)};
}

Result<int> Target::number(QStringView name, int least, int most, int otherwise) const
{
    const QString text = parameter(name);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return Error{ErrorCode::Argument, u"%1 must be within [%2; %3]."_s.arg(name).arg(least).arg(most)};
}

} // namespace twin::rest
