// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/feedbackdesk.h"

using namespace Qt::StringLiterals;

namespace twin::wire {

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

std::optional<FeedbackDesk::Batch> FeedbackDesk::next()
{
    forgetOldLocks();
    const QSet<quint64> locked = lockedNow();
    Sequences sequences;
    std::vector<Json> documents;
    for (const auto &id : m_door.state().withMail()) {
        const auto record = m_door.state().find(id);
        for (const auto &feedback : record->mailbox->feedback) {
            if (qsizetype(documents.size()) >= BatchAtMost || locked.contains(feedback.sequence))
                continue;
            sequences[id].append(feedback.sequence);
            documents.push_back(documentOf(feedback, *record->identity));
        }
    }
    if (documents.empty())
        return std::nullopt;
    Batch batch{QString::fromLatin1(m_ids.randomBytes(16).toHex()), Json::array(std::move(documents))};
    m_locks.emplace(batch.lock, Locked{.sequences = std::move(sequences),
                                       .until = m_door.clock().now().plusMSecs(LockMSecs)});
    return batch;
}

Result<void> FeedbackDesk::settle(const QString &lock, bool isTaken)
{
    forgetOldLocks();
    const auto found = m_locks.find(lock);
    if (found == m_locks.end() || found->second.isTaken)
        return Error{ErrorCode::LockLost,
                     u"No feedback is locked by that token; the lock may have run out."_s};
    if (!isTaken) {
        m_locks.erase(found);
        return {};
    }
    found->second.isTaken = true;
    const auto &sequences = found->second.sequences;
    for (auto it = sequences.cbegin(); it != sequences.cend(); ++it)
        m_door.submit(TakeFeedback{.id = it.key(), .sequences = it.value()},
                      {.origin = Cause::Origin::Service}, {});
    return {};
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
        for (const auto &sequences : entry.sequences)
            locked.unite(QSet<quint64>(sequences.begin(), sequences.end()));
    }
    return locked;
}

} // namespace twin::wire
