// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorystore.h"

#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace twin;

namespace testsupport {

Result<void> MemoryStore::append(std::span<const Change> changes)
{
    if (failing)
        return Error{ErrorCode::StoreFull, u"no room"_s};
    for (const auto &change : changes) {
        auto body = changeBodyFromJson(toJson(change.body));
        if (!body)
            return body.error();
        Change copy = change;
        copy.body = *std::move(body);
        copy.before.reset();
        copy.after.reset();
        kept.append(copy);
    }
    return {};
}

State MemoryStore::replayed() const
{
    State state;
    for (Change change : kept)
        evolve(state, change);
    return state;
}

QByteArray MemoryStore::text() const
{
    QByteArray text;
    for (const auto &change : kept) {
        text += QByteArray::number(change.number) + ' ' + change.time.toString().toUtf8() + ' ' +
                change.id.toString().toUtf8() + ' ' + json::write(toJson(change.body)) + '\n';
    }
    return text;
}

} // namespace testsupport
