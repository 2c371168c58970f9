// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/graphvalues.h"

#include "json/pointer.h"
#include "twin/digitaltwin.h"
#include "twin/limits.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

class ValueCheck final
{
public:
    ValueCheck(bool withComponents, ErrorCode code)
        : m_withComponents(withComponents)
        , m_code(code)
    { }

    Result<void> object(const Json &values, const QString &place, int depth) const
    {
        for (const auto &[name, inner] : values.members()) {
            const QString inside = place + u'/' + json::escapedToken(name.toString());
            if (m_withComponents && depth == 2 && name == "$metadata"sv)
                continue;
            if (!isDtdlName(name.view())) {
                return refusal(
                    u"'%1' is no name: it takes a letter, then letters, digits or underscores, at most 64."_s
                        .arg(name.toString()),
                    inside);
            }
            if (auto checked = value(inner, inside, depth); !checked)
                return checked;
        }
        return {};
    }

private:
    Result<void> value(const Json &value, const QString &place, int depth) const
    {
        if (value.isNull())
            return refusal(u"A value cannot be null; leave it out or remove it."_s, place);
        if (!value.isContainer())
            return {};
        if (depth >= limits::Depth) {
            return Error{.code = m_code,
                         .detail = u"The value is nested too deep."_s,
                         .place = place,
                         .limit = limits::Depth,
                         .actual = depth + 1};
        }
        if (value.isObject())
            return object(value, place, depth + 1);
        qsizetype index = 0;
        for (const auto &element : value.elements()) {
            if (auto checked = this->value(element, place + u'/' + QString::number(index++), depth + 1);
                !checked)
                return checked;
        }
        return {};
    }

    Result<void> refusal(const QString &detail, const QString &place) const
    {
        return Error{.code = m_code, .detail = detail, .place = place};
    }

    bool m_withComponents;
    ErrorCode m_code;
};

} // namespace

Result<void> checkGraphValues(const Json &values, bool withComponents, ErrorCode code)
{
    if (auto checked = ValueCheck(withComponents, code).object(values, {}, 1); !checked)
        return checked;
    const qint64 size = twinSize(values);
    if (size <= limits::PropertiesBytes)
        return {};
    return Error{.code = ErrorCode::GraphSize,
                 .detail = u"The properties are too large."_s,
                 .limit = limits::PropertiesBytes,
                 .actual = size};
}

} // namespace twin
