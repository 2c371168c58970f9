// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"
#include "hub/state.h"
#include "query/targets.h"

#include <QMap>

#include <optional>
#include <vector>

namespace twin::fleet {

/// Whether the condition and the metrics of a configuration can be read, and the condition is about what the
/// content is for. The errors of queries, with the place in the body; Argument.
Result<void> checkQueries(const ConfigurationSpec &spec);

/// The configurations of one moment, ready to be asked twin by twin. One thread at a time.
class ConfigurationPlan final
{
public:
    explicit ConfigurationPlan(const QMap<QString, Configuration> &configurations);

    bool isEmpty() const noexcept { return m_entries.empty(); }
    /// What is to be done for the twin; nothing when it is as it should be. A twin is written when other
    /// configurations target it than before; inferred: what is changed by hand then stays until that happens
    /// again, and stays when a configuration leaves the twin.
    std::optional<ApplyConfigurations> wanted(const Record &record) const;
    /// The same when the twin cannot take what they ask: they target it, and that is all.
    static ApplyConfigurations refused(ApplyConfigurations wanted);

private:
    struct Entry {
        Configuration configuration;
        query::Targets targets;
    };

    std::vector<Entry> m_entries; // that can target anything, in the order in which they give way
};

/// How many twins a configuration targets, and how many of them have taken it.
struct ConfigurationCounts {
    qint64 targeted = 0;
    qint64 applied = 0;

    friend bool operator==(const ConfigurationCounts &, const ConfigurationCounts &) = default;
};
using CountsByConfiguration = QMap<QString, ConfigurationCounts>;
/// Adds what the twin says of its configurations, `by` times: -1 takes it away again.
void countConfigurations(CountsByConfiguration &counts, const Record &record, int by = 1);
/// Of all configurations that have any, by id.
CountsByConfiguration configurationCounts(const State &state);

/// The Configuration of the service API with the results of its metrics. A metric that cannot be read has
/// none.
Json configurationDocument(const Configuration &configuration, const State &state,
                           const ConfigurationCounts &counts);

} // namespace twin::fleet
