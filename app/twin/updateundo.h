// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/twindraft.h"

#include <QHash>

namespace app {

/// One place that an update changed, and what is there now.
struct UndoPlace {
    twin::Section section = twin::Section::Desired;
    twin::json::Pointer path{};
    std::optional<twin::Json> before{};
    std::optional<twin::Json> set{};
    std::optional<twin::Json> now{};

    /// Whether somebody else wrote something different there since.
    bool isTouched() const;
};

/// The last update of each twin from one window, and the patch that takes it back. Lasts as long as the
/// window.
class UpdateUndo final
{
public:
    /// An update: tags and desired before and after it.
    struct Update {
        QString generation{};
        quint64 etag = 0; ///< afterwards
        qint64 version = 0; ///< of the twin afterwards
        twin::Json tagsBefore = twin::Json::emptyObject();
        twin::Json tagsAfter = twin::Json::emptyObject();
        twin::Json desiredBefore = twin::Json::emptyObject();
        twin::Json desiredAfter = twin::Json::emptyObject();

        /// Whether nobody has written tags or desired since.
        bool isNewest(const twin::Record &now) const;
        /// Leaf by leaf; every place that the update changed.
        QList<UndoPlace> places(const twin::Record &now) const;
        /// The inverse as a service body. Requires: isNewest().
        twin::Json inverse() const;
        /// The inverse of those places that nobody touched; {} for none.
        twin::Json inverseOfUntouched(const twin::Record &now) const;
    };

    /// The hub took `sent` and answered with `after`.
    void note(const TwinDraft &sent, const twin::Record &after);
    /// nullptr when there is nothing to take back.
    const Update *find(const twin::TwinId &id) const;
    void forget(const twin::TwinId &id) { m_updates.remove(id); }

private:
    QHash<twin::TwinId, Update> m_updates;
};

} // namespace app
