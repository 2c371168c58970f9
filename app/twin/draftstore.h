// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/twindraft.h"

namespace app {

/// Keeps drafts in a folder, one file per twin, so that they are there after a restart. An empty folder name
/// keeps nothing on disk.
class DraftStore final
{
public:
    explicit DraftStore(QString folder)
        : m_folder(std::move(folder))
    { }

    const QString &folder() const { return m_folder; }
    /// The drafts found in the folder; a file that holds none is left alone.
    QList<TwinDraft> load() const;
    /// Writes the draft in one step; an empty draft removes its file. StoreFailed with the system's reason.
    twin::Result<void> save(const TwinDraft &draft) const;
    twin::Result<void> remove(const twin::TwinId &id) const;
    /// Where the draft of a twin is kept; empty without a folder.
    QString fileOf(const twin::TwinId &id) const;

private:
    QString m_folder;
};

} // namespace app
