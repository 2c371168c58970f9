// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The node $cbs: a client puts its tokens there (claims-based security of Azure's services).
#include "amqp/node.h"

using namespace Qt::StringLiterals;

namespace twin::amqp {

namespace {

const QString Node = u"$cbs"_s;

QByteArray tokenOf(const Message &message)
{
    if (const auto *bytes = std::get_if<QByteArray>(&message.body))
        return *bytes;
    const auto *value = std::get_if<Value>(&message.body);
    return value ? textOf(*value).toUtf8() : QByteArray();
}

class TokenInlet final : public Inlet
{
public:
    explicit TokenInlet(const Ground &ground)
        : m_ground(ground)
    { }

    void take(const Message &message, Settle settle) override
    {
        const Result<void> put = this->put(message);
        Message reply;
        reply.correlationId = message.id;
        reply.application = {{u"status-code"_s, qint32(put ? 200 : put.error().status())},
                             {u"status-description"_s, put ? u"OK"_s : put.error().detail}};
        reply.body = Value();
        m_ground.replies.post(Node, message.replyTo, reply);
        settle({});
    }

private:
    Result<void> put(const Message &message)
    {
        if (message.property(u"operation") != u"put-token")
            return Error{ErrorCode::Argument, u"The only operation of $cbs is put-token."_s};
        return m_ground.rights.putToken(message.property(u"name"), tokenOf(message),
                                        m_ground.door.clock().now());
    }

    Ground m_ground;
};

} // namespace

std::unique_ptr<Inlet> makeTokenInlet(const Ground &ground)
{
    return std::make_unique<TokenInlet>(ground);
}

} // namespace twin::amqp
