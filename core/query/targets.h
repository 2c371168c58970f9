// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/state.h"
#include "query/query.h"

#include <vector>

namespace twin::query {

/// The twins that a job or a bulk operation is about: `*`, a condition over devices, or
/// `FROM devices.modules WHERE condition` (wire.md section b.8). A value; any thread may use it.
class Targets final
{
public:
    /// Errors: those of a query's condition.
    static Result<Targets> parse(QByteArrayView text, Profile profile = Profile::Twins);

    Collection collection() const noexcept { return m_collection; }
    bool matches(const Record &record) const;
    /// Those of the state, in result order.
    std::vector<TwinId> select(const State &state) const;

private:
    Collection m_collection = Collection::Devices;
    Program m_condition;
    std::vector<ResolvedPath> m_paths;
};

} // namespace twin::query
