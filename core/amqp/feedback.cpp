// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The node messages/serviceBound/feedback: what became of messages (wire.md section c.7).
#include "amqp/node.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace twin::amqp {

namespace {

class FeedbackOutlet final : public Outlet
{
public:
    explicit FeedbackOutlet(const Ground &ground)
        : m_ground(ground)
    { }

    std::optional<Sending> next() override
    {
        const auto batch = m_ground.feedback.next();
        if (!batch)
            return std::nullopt;
        Message message;
        message.id = batch->lock;
        message.userId = m_ground.door.hubName().toUtf8();
        message.contentType = u"application/vnd.microsoft.iothub.feedback.json"_s;
        message.contentEncoding = u"utf-8"_s;
        message.body = json::write(batch->documents);
        return Sending{message.encode(), batch->lock};
    }

    void onSettled(const QString &lock, bool isTaken) override
    {
        // LockLost: the minute is over, and the same feedback is on its way again.
        (void)m_ground.feedback.settle(lock, isTaken);
    }

private:
    Ground m_ground;
};

} // namespace

std::unique_ptr<Outlet> makeFeedbackOutlet(const Ground &ground)
{
    return std::make_unique<FeedbackOutlet>(ground);
}

} // namespace twin::amqp
