// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspacefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

constexpr qint64 CompactAfter = 20'000; // changes; reading more of them at each start would be felt

} // namespace

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const QString &path, bool create,
                                                           std::shared_ptr<const dtdl::ModelLookup> models)
{
    if (!create && !QFileInfo::exists(path))
        return Error{
            ErrorCode::StoreFailed,
            u"There is no workspace '%1'. Make it with 'twinscope-cli workspace create %1' or with --create."_s
                .arg(path)};
    auto journal = store::Journal::open(path);
    if (!journal)
        return journal.error();
    auto state = (*journal)->load();
    if (!state)
        return state.error();
    std::unique_ptr<WorkspaceFile> workspace(new WorkspaceFile);
    workspace->m_journal = *std::move(journal);
    workspace->m_models = std::move(models);
    const Surroundings around{workspace->m_clock, workspace->m_ids, workspace->m_models.get()};
    workspace->m_hub = std::make_unique<Hub>(*std::move(state), around, workspace->m_journal.get());
    return workspace;
}

QString WorkspaceFile::hubName() const
{
    return QFileInfo(m_journal->path()).completeBaseName();
}

Result<Reply> WorkspaceFile::submit(const Command &command)
{
    auto reply = m_hub->submit(command, {.origin = Cause::Origin::Console});
    compactSometimes();
    return reply;
}

QList<Result<Reply>> WorkspaceFile::submit(std::span<const std::pair<Command, Cause>> commands)
{
    auto replies = m_hub->submit(commands);
    compactSometimes();
    return replies;
}

// The write itself is safe by now, so a snapshot that fails is no failure of the verb.
void WorkspaceFile::compactSometimes()
{
    if (m_journal->changesSinceSnapshot() > CompactAfter)
        (void)m_journal->compact(state(), {}, m_clock.now());
}

Result<RecordPtr> recordOf(const State &state, const TwinId &id)
{
    if (auto record = state.find(id))
        return record;
    if (id.isModule() && state.find(id.deviceId()))
        return Error{ErrorCode::ModuleNotFound,
                     u"Device '%1' has no module '%2'."_s.arg(id.device(), id.module())};
    return Error{ErrorCode::DeviceNotFound, u"Device '%1' is not registered."_s.arg(id.device())};
}

} // namespace app::cli
