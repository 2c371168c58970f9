// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "cli/modeloption.h"
#include "hub/hub.h"
#include "store/journal.h"

#include <memory>

namespace app::cli {

/// A workspace file, open for this run of the program alone, with the hub that works on it.
class WorkspaceFile final
{
public:
    /// The file that the call names. It is made when it is not there only if `create` or the call's --create
    /// says so. Errors: those of store::Journal.
    /// `models` may be null: then relationships are checked against none.
    static twin::Result<std::unique_ptr<WorkspaceFile>>
    open(const QString &path, bool create, std::shared_ptr<const twin::dtdl::ModelLookup> models = {});

    const twin::State &state() const { return m_hub->state(); }
    /// What relationships and logical twins are checked against, or nullptr.
    const twin::dtdl::ModelLookup *models() const { return m_models.get(); }
    const twin::store::Journal &journal() const { return *m_journal; }
    /// The file's name without its ending, as the events name the hub.
    QString hubName() const;

    twin::Surroundings surroundings() const { return {m_clock, m_ids, m_models.get()}; }

    /// The reply, once it is on the disk.
    twin::Result<twin::Reply> submit(const twin::Command &command);
    /// Several in one transaction, as Hub::submit().
    QList<twin::Result<twin::Reply>> submit(std::span<const std::pair<twin::Command, twin::Cause>> commands);
    void setListener(std::function<void(const twin::Changes &)> listener)
    {
        m_hub->setListener(std::move(listener));
    }

private:
    WorkspaceFile() = default;
    void compactSometimes();

    twin::SystemClock m_clock;
    mutable twin::SystemIds m_ids; // has no state of its own
    std::shared_ptr<const twin::dtdl::ModelLookup> m_models;
    std::unique_ptr<twin::store::Journal> m_journal;
    std::unique_ptr<twin::Hub> m_hub;
};

/// Opens the call's workspace, with the models that --models names, and does `work` with it, or tells why
/// not. Returns the exit code.
template <class Work>
int withWorkspace(Call &call, Work work)
{
    if (call.workspacePath().isEmpty())
        return call.misused(QStringLiteral("Say which workspace: --workspace FILE or TWINSCOPE_WORKSPACE."));
    auto models = libraryOf(call.values(u"models"));
    if (!models)
        return call.fail(models.error());
    auto workspace = WorkspaceFile::open(call.workspacePath(), call.isSet(u"create"), *std::move(models));
    return workspace ? work(**workspace) : call.fail(workspace.error());
}

/// withWorkspace() for a verb about the twin that the call names: `work` also gets its id.
template <class Work>
int withTwin(Call &call, Work work)
{
    const auto id = call.twinId();
    if (!id)
        return call.fail(id.error());
    return withWorkspace(call, [&](WorkspaceFile &workspace) { return work(workspace, *id); });
}

/// DeviceNotFound or ModuleNotFound when it is not there.
twin::Result<twin::RecordPtr> recordOf(const twin::State &state, const twin::TwinId &id);

} // namespace app::cli
