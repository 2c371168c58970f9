// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/events.h"
#include "query/program.h"
#include "query/row.h"

#include <QByteArrayView>

namespace twin::query {

/// A message as a routing condition sees it (section 11).
struct Message {
    Json systemProperties = Json::emptyObject(); ///< contentType, contentEncoding, connectionDeviceId...
    Json applicationProperties = Json::emptyObject(); ///< strings
    Json body{};
    std::optional<Row> twin{}; ///< of the device or module that sent it

    /// An event of the hub with the names that conditions use; `sender` may be null and must outlive it.
    static Message of(const HubEvent &event, const Record *sender);
    /// Whether $body can be asked: the content is JSON in a Unicode encoding.
    bool hasReadableBody() const;
};

/// A condition over messages, ready to be asked. True routes; False and Undefined do not, and Undefined is
/// worth a line in a log. A value; any thread may use it.
class RoutingCondition final
{
public:
    /// Errors: QuerySyntax, UnknownFunction, FunctionArguments, QueryLength, with their places.
    static Result<RoutingCondition> parse(QByteArrayView text);

    Truth truth(const Message &message) const;
    bool routes(const Message &message) const { return truth(message) == Truth::True; }

private:
    Program m_condition;
};

} // namespace twin::query
