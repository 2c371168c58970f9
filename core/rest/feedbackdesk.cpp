// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/feedbackdesk.h"

#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

constexpr qint64 LockMSecs = 60'000;

Json documentOf(const MessageFeedback &feedback, const Identity &identity)
{
    return Json::object({{"originalMessageId", Json(feedback.messageId)},
                         {"enqueuedTimeUtc", Json(feedback.time.toString())},
                         {"statusCode", Json(nameOf(feedback.outcome))},
                         {"description", Json(descriptionOf(feedback.outcome))},
                         {"deviceId", Json(identity.id.device())},
                         {"deviceGenerationId", Json(identity.generationId())}});
}

} // namespace

Result<Response> FeedbackDesk::answer(const FeedbackRequest &request)
{
    forgetOldLocks();
    return request.lock.isEmpty() ? Result<Response>(handOut()) : settle(request);
}

Response FeedbackDesk::handOut()
{
    const QSet<quint64> locked = lockedNow();
    Batch batch;
    std::vector<Json> documents;
    for (const auto &id : m_door.state().withMail()) {
        const auto record = m_door.state().find(id);
        for (const auto &feedback : record->mailbox->feedback) {
            if (qsizetype(documents.size()) >= BatchAtMost || locked.contains(feedback.sequence))
                continue;
            batch[id].append(feedback.sequence);
            documents.push_back(documentOf(feedback, *record->identity));
        }
    }
    if (documents.empty())
        return emptyResponse();
    const QString lock = QString::fromLatin1(m_ids.randomBytes(16).toHex());
    m_locks.emplace(lock, Locked{std::move(batch), m_door.clock().now().plusMSecs(LockMSecs)});
    Response response{.body = json::write(Json::array(std::move(documents)))};
    response.headers.add("Content-Type", "application/vnd.microsoft.iothub.feedback.json");
    response.headers.add("ETag", quoted(lock));
    return response;
}

Result<Response> FeedbackDesk::settle(const FeedbackRequest &request)
{
    QString lock = request.lock;
    const auto found = m_locks.find(lock.remove(u'"'));
    if (found == m_locks.end())
        return Error{ErrorCode::LockLost,
                     u"No feedback is locked by that token; the lock may have run out."_s};
    if (request.isTaken) {
        for (auto it = found->second.batch.cbegin(); it != found->second.batch.cend(); ++it)
            m_door.submit(TakeFeedback{.id = it.key(), .sequences = it.value()},
                          {.origin = Cause::Origin::Service}, {});
    }
    m_locks.erase(found);
    return emptyResponse();
}

void FeedbackDesk::forgetOldLocks()
{
    const Timestamp now = m_door.clock().now();
    std::erase_if(m_locks, [now](const auto &entry) { return entry.second.until <= now; });
}

QSet<quint64> FeedbackDesk::lockedNow() const
{
    QSet<quint64> locked;
    for (const auto &[lock, entry] : m_locks) {
        for (const auto &sequences : entry.batch)
            locked.unite(QSet<quint64>(sequences.begin(), sequences.end()));
    }
    return locked;
}

} // namespace twin::rest
