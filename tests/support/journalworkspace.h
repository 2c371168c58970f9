// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"

#include <QProcess>

/// What the tests of the journal share: a workspace file, and the other program that writes into one.
namespace testsupport {

inline const auto Start = twin::Timestamp::fromTicks(638'500'000'000'000'000);

/// A workspace file with a hub that writes into it.
struct JournalWorkspace {
    QString path;
    twin::ManualClock clock{Start};
    twin::SeededIds ids{5};
    std::unique_ptr<twin::store::Journal> journal{};
    std::unique_ptr<twin::Hub> hub{};

    explicit JournalWorkspace(const QString &file)
        : path(file)
    {
        open();
    }

    void open()
    {
        close();
        auto opened = twin::store::Journal::open(path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        journal = *std::move(opened);
        auto state = journal->load();
        if (!state)
            qFatal("%s", qPrintable(state.error().toString()));
        hub = std::make_unique<twin::Hub>(*std::move(state), twin::Surroundings{clock, ids}, journal.get());
    }
    void close()
    {
        hub.reset();
        journal.reset();
    }

    twin::Result<twin::Reply> submit(const twin::Command &command)
    {
        clock.advanceMSecs(1);
        return hub->submit(command, cause());
    }
    /// `count` writes of desired properties in one batch, all at one time.
    void writeDesired(const twin::TwinId &id, int count)
    {
        using twin::Json;
        std::vector<std::pair<twin::Command, twin::Cause>> commands;
        for (int i = 0; i < count; ++i) {
            const Json desired = Json::object({{"n", Json(i)}});
            const Json body = Json::object({{"properties", Json::object({{"desired", desired}})}});
            commands.emplace_back(twin::PatchTwin{.id = id, .body = body}, cause());
        }
        clock.advanceMSecs(1);
        for (const auto &reply : hub->submit(commands)) {
            if (!reply)
                qFatal("%s", qPrintable(reply.error().toString()));
        }
    }
    const twin::State &state() const { return hub->state(); }
    twin::Changes history(const twin::TwinId &id, quint64 before, int most) const
    {
        auto changes = journal->history(id, before, most);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().toString()));
        return *std::move(changes);
    }
    static twin::Cause cause()
    {
        return {.origin = twin::Cause::Origin::Console, .correlationId = QStringLiteral("c-1")};
    }
};

inline twin::TwinId device(const QString &path)
{
    return twin::TwinId::parsePath(path).value();
}

/// What the program journal_writer said, line by line. It stands where JOURNAL_WRITER says.
inline QStringList runJournalWriter(const QStringList &arguments)
{
    QProcess writer;
    writer.start(QStringLiteral(JOURNAL_WRITER), arguments);
    writer.waitForFinished();
    return QString::fromUtf8(writer.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace testsupport
