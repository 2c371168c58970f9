// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "json/reader.h"
#include "store/opening.h"
#include "store/rows.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::store {

namespace {

constexpr qint64 MSecsPerDay = 24LL * 60 * 60 * 1000;
constexpr QStringView ChangeColumns = u"number, time, twin, origin, correlation, body, sum";

/// The rows of a table that has one for each twin, while a snapshot is written.
class TwinRows final
{
public:
    static Result<TwinRows> of(const QString &table, const Connection &file)
    {
        auto put =
            file.prepared(u"INSERT OR REPLACE INTO "_s + table + u"(twin, body, sum) VALUES(?, ?, ?)"_s);
        auto remove = file.prepared(u"DELETE FROM "_s + table + u" WHERE twin = ?"_s);
        if (!put || !remove)
            return !put ? put.error() : remove.error();
        return TwinRows(file, *std::move(put), *std::move(remove));
    }

    /// Puts the body into the twin's row, or takes the row out.
    Result<void> set(const QString &twin, const std::optional<Json> &json)
    {
        auto &query = json ? m_put : m_remove;
        query.bindValue(0, twin);
        if (json) {
            const auto body = bodyOf(twin, *json);
            query.bindValue(1, body.text);
            query.bindValue(2, body.sum);
        }
        return query.exec() ? Result<void>() : m_file->errorOf(query.lastError());
    }

private:
    TwinRows(const Connection &file, QSqlQuery put, QSqlQuery remove)
        : m_file(&file)
        , m_put(std::move(put))
        , m_remove(std::move(remove))
    { }

    const Connection *m_file;
    QSqlQuery m_put;
    QSqlQuery m_remove;
};

} // namespace

struct Journal::Private {
    std::unique_ptr<QLockFile> lock; // goes last, when the file is closed
    Connection file;
    std::optional<QSqlQuery> insert;
    quint64 snapshot = 0; // the change that the records stand for
    quint64 last = 0;

    ~Private() { insert.reset(); }

    Result<void> start();
    Result<Json> snapshotJson() const;
    Result<void> loadRecords(State &state) const;
    Result<void> loadGraph(State &state) const;
    Result<void> replay(State &state) const;
    Result<void> insertOne(const Change &change);
    Result<void> writeTwins(const State &state);
    Result<void> writeSnapshot(const State &state);
    Result<void> dropOld(const HistoryPolicy &policy, Timestamp now);
    Result<void> read(Changes &into, const QString &where, std::initializer_list<QVariant> values) const;
};

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    const auto file = workspacePath(path);
    if (!file)
        return file.error();
    auto lock = lockWorkspace(*file);
    if (!lock)
        return lock.error();
    if (auto fit = checkWorkspace(*file); !fit)
        return fit.error();
    auto d = std::make_unique<Private>();
    d->lock = *std::move(lock);
    if (auto connected = connectWorkspace(d->file, *file); !connected)
        return connected.error();
    if (auto started = d->start(); !started)
        return started.error();
    return std::unique_ptr<Journal>(new Journal(std::move(d)));
}

Journal::Journal(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

Journal::~Journal() = default;

QString Journal::path() const
{
    return d->file.path();
}

qint64 Journal::changesSinceSnapshot() const
{
    return qint64(d->last - d->snapshot);
}

Result<void> Journal::Private::start()
{
    const auto json = snapshotJson();
    if (!json)
        return json.error();
    snapshot = snapshotNumber(*json);
    const auto newest = file.value(u"SELECT max(number) FROM change"_s);
    if (!newest)
        return newest.error();
    last = std::max(snapshot, newest->toULongLong());
    auto query = file.prepared(u"INSERT INTO change("_s + ChangeColumns + u") VALUES(?, ?, ?, ?, ?, ?, ?)"_s);
    if (!query)
        return query.error();
    insert = *std::move(query);
    return {};
}

Result<Json> Journal::Private::snapshotJson() const
{
    const auto name = u"snapshot"_s;
    auto row = file.exec(u"SELECT body, sum FROM meta WHERE name = ?"_s, {name});
    if (!row)
        return row.error();
    if (!row->next())
        return row->lastError().isValid() ? Result<Json>(file.errorOf(row->lastError()))
                                          : Json::emptyObject();
    return jsonFromBody(name, {row->value(0).toByteArray(), row->value(1).toUInt()}, file);
}

Result<State> Journal::load()
{
    auto state = loadSnapshot();
    if (!state)
        return state;
    if (auto replayed = d->replay(*state); !replayed)
        return replayed.error();
    return state;
}

Result<State> Journal::loadSnapshot() const
{
    State state;
    if (auto records = d->loadRecords(state); !records)
        return records.error();
    if (auto graph = d->loadGraph(state); !graph)
        return graph.error();
    return state;
}

Result<void> Journal::Private::loadRecords(State &state) const
{
    const auto json = snapshotJson();
    if (!json)
        return json.error();
    const auto invocations = snapshotInvocations(*json);
    if (!invocations)
        return file.corrupt(invocations.error().detail);
    for (const auto &invocation : *invocations)
        state.open(invocation);
    const auto jobs = snapshotJobs(*json);
    if (!jobs)
        return file.corrupt(jobs.error().detail);
    for (const auto &job : *jobs)
        state.putJob(job);
    for (const auto &configuration : snapshotConfigurations(*json))
        state.putConfiguration(configuration);
    auto provisioning = snapshotProvisioning(*json);
    if (!provisioning)
        return file.corrupt(provisioning.error().detail);
    state.provisioning() = *std::move(provisioning);
    state.setNumber(snapshot);
    auto rows = file.exec(u"SELECT twin, body, sum FROM record"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        const auto body = jsonFromBody(name, {rows->value(1).toByteArray(), rows->value(2).toUInt()}, file);
        if (!body)
            return body.error();
        auto record = recordFromJson(*body);
        if (!record)
            return file.corrupt(u"the record of '%1' cannot be read (%2)"_s.arg(name, record.error().detail));
        state.put(std::make_shared<const Record>(*std::move(record)));
    }
    return rows->lastError().isValid() ? Result<void>(file.errorOf(rows->lastError())) : Result<void>();
}

Result<void> Journal::Private::loadGraph(State &state) const
{
    auto rows = file.exec(u"SELECT twin, body, sum FROM node"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        const auto body = jsonFromBody(name, {rows->value(1).toByteArray(), rows->value(2).toUInt()}, file);
        if (!body)
            return body.error();
        const auto node = graphNodeFromJson(*body);
        if (!node)
            return file.corrupt(u"the graph of '%1' cannot be read (%2)"_s.arg(name, node.error().detail));
        if (node->twin)
            state.graph().put(node->twin);
        for (const auto &relationship : node->relationships)
            state.graph().put(relationship);
    }
    return rows->lastError().isValid() ? Result<void>(file.errorOf(rows->lastError())) : Result<void>();
}

Result<void> Journal::Private::replay(State &state) const
{
    auto rows = file.exec(u"SELECT "_s + ChangeColumns + u" FROM change WHERE number > ? ORDER BY number"_s,
                          {qint64(snapshot)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        auto change = changeFromRow(*rows, file);
        if (!change)
            return change.error();
        const quint64 expected = state.number() + 1;
        if (change->number != expected)
            return file.corrupt(u"change %1 is missing"_s.arg(expected));
        if (!fits(state, *change))
            return file.corrupt(u"change %1 does not fit what came before it"_s.arg(expected));
        evolve(state, *change);
    }
    return rows->lastError().isValid() ? Result<void>(file.errorOf(rows->lastError())) : Result<void>();
}

Result<void> Journal::append(std::span<const Change> changes)
{
    if (changes.empty())
        return {};
    auto stored = d->file.inTransaction([&]() -> Result<void> {
        quint64 number = d->last;
        for (const auto &change : changes) {
            if (change.number != ++number)
                return Error{
                    ErrorCode::StoreFailed,
                    u"Change %1 came where %2 was due. Nothing of it was stored."_s.arg(change.number)
                        .arg(number)};
            if (auto inserted = d->insertOne(change); !inserted)
                return inserted;
        }
        return {};
    });
    if (stored)
        d->last += changes.size();
    return stored;
}

Result<void> Journal::Private::insertOne(const Change &change)
{
    bindChange(*insert, change);
    if (insert->exec())
        return {};
    const Error error = file.errorOf(insert->lastError());
    insert->finish();
    return error;
}

Result<void> Journal::compact(const State &state, const HistoryPolicy &policy, Timestamp now)
{
    if (state.number() != d->last)
        return Error{
            ErrorCode::StoreFailed,
            u"The snapshot is of change %1, but %2 is the newest."_s.arg(state.number()).arg(d->last)};
    auto done = d->file.inTransaction([&]() -> Result<void> {
        if (auto written = d->writeTwins(state); !written)
            return written;
        if (auto written = d->writeSnapshot(state); !written)
            return written;
        return d->dropOld(policy, now);
    });
    if (done)
        d->snapshot = d->last;
    return done;
}

// Only the twins that changed since the last snapshot: a large fleet is not written again for a few of them.
Result<void> Journal::Private::writeTwins(const State &state)
{
    auto changed = file.exec(u"SELECT DISTINCT twin FROM change WHERE number > ?"_s, {qint64(snapshot)});
    auto records = TwinRows::of(u"record"_s, file);
    auto nodes = TwinRows::of(u"node"_s, file);
    if (!changed || !records || !nodes)
        return !changed ? changed.error() : !records ? records.error() : nodes.error();
    while (changed->next()) {
        const QString name = changed->value(0).toString();
        if (name.isEmpty())
            continue; // changes of jobs and enrolments; the snapshot holds them
        const auto id = TwinId::parsePath(name);
        const auto record = id ? state.find(*id) : nullptr;
        const auto node = id ? graphNodeOf(state.graph(), *id) : GraphNode();
        auto done = records->set(name, record ? std::optional(toJson(*record)) : std::nullopt);
        if (done)
            done = nodes->set(name, node.isEmpty() ? std::nullopt : std::optional(toJson(node)));
        if (!done)
            return done;
    }
    return changed->lastError().isValid() ? Result<void>(file.errorOf(changed->lastError())) : Result<void>();
}

Result<void> Journal::Private::writeSnapshot(const State &state)
{
    const auto name = u"snapshot"_s;
    const auto body = bodyOf(name, snapshotToJson(state));
    auto put = file.exec(u"INSERT OR REPLACE INTO meta(name, body, sum) VALUES(?, ?, ?)"_s,
                         {name, body.text, body.sum});
    if (!put)
        return put.error();
    auto seal = file.exec(u"UPDATE change SET sealed = 1 WHERE number > ?"_s, {qint64(snapshot)});
    return seal ? Result<void>() : seal.error();
}

// What goes is always the oldest part, so that history has no holes.
Result<void> Journal::Private::dropOld(const HistoryPolicy &policy, Timestamp now)
{
    const auto oldest = now.plusMSecs(-policy.maxAgeDays * MSecsPerDay);
    const auto young =
        file.value(u"SELECT number FROM change WHERE time >= ? ORDER BY number LIMIT 1"_s, {oldest.ticks()});
    if (!young)
        return young.error();
    const qint64 firstYoung = young->isNull() ? qint64(last) + 1 : young->toLongLong();
    const qint64 firstKept = std::max(firstYoung, qint64(last) - policy.maxChanges + 1);
    auto dropped = file.exec(u"DELETE FROM change WHERE number < ?"_s, {firstKept});
    return dropped ? Result<void>() : dropped.error();
}

Result<Changes> Journal::history(const TwinId &id, quint64 before, int most) const
{
    Changes changes;
    const qint64 below = before == 0 ? qint64(d->last) + 1 : qint64(before);
    if (id.isNull()) {
        auto read = d->read(changes, u"number < ?"_s, {below, most});
        return read ? Result<Changes>(changes) : read.error();
    }
    // The two parts of Schema's index: what is not in it yet is newer and read first.
    const auto snapshot = qint64(d->snapshot);
    auto read =
        d->read(changes, u"twin = ? AND number < ? AND number > ?"_s, {id.toString(), below, snapshot, most});
    const int rest = most - int(changes.size());
    if (read && rest > 0)
        read = d->read(changes, u"sealed = 1 AND twin = ? AND number < ?"_s,
                       {id.toString(), std::min(below, snapshot + 1), rest});
    return read ? Result<Changes>(changes) : read.error();
}

Result<KnownRecord> Journal::snapshotOf(const TwinId &id) const
{
    KnownRecord known{.number = d->snapshot};
    const QString name = id.toString();
    auto row = d->file.exec(u"SELECT body, sum FROM record WHERE twin = ?"_s, {name});
    if (!row)
        return row.error();
    if (!row->next())
        return row->lastError().isValid() ? Result<KnownRecord>(d->file.errorOf(row->lastError())) : known;
    const auto body = jsonFromBody(name, {row->value(0).toByteArray(), row->value(1).toUInt()}, d->file);
    if (!body)
        return body.error();
    auto record = recordFromJson(*body);
    if (!record)
        return d->file.corrupt(u"the record of '%1' cannot be read (%2)"_s.arg(name, record.error().detail));
    known.record = std::make_shared<const Record>(*std::move(record));
    return known;
}

Result<void> Journal::Private::read(Changes &into, const QString &where,
                                    std::initializer_list<QVariant> values) const
{
    auto rows = file.exec(u"SELECT "_s + ChangeColumns + u" FROM change WHERE "_s + where +
                              u" ORDER BY number DESC LIMIT ?"_s,
                          values);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        auto change = changeFromRow(*rows, file);
        if (!change)
            return change.error();
        into.append(*std::move(change));
    }
    return rows->lastError().isValid() ? Result<void>(file.errorOf(rows->lastError())) : Result<void>();
}

Result<void> Journal::setDocument(const QString &name, const QByteArray &text)
{
    auto put = d->file.exec(u"INSERT OR REPLACE INTO document(name, body) VALUES(?, ?)"_s, {name, text});
    return put ? Result<void>() : put.error();
}

Result<QByteArray> Journal::document(const QString &name) const
{
    const auto text = d->file.value(u"SELECT body FROM document WHERE name = ?"_s, {name});
    return text ? Result<QByteArray>(text->toByteArray()) : text.error();
}

} // namespace twin::store
