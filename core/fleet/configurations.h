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

/// What is to be done so that a twin has its configurations.
struct ConfigurationStep {
    ApplyConfigurations apply;
    /// Before that, of a module of IoT Edge: all of its desired properties, in the place of those before.
    std::optional<ReplaceTwin> replace{};
};

/// The configurations of one moment, ready to be asked twin by twin. One thread at a time.
class ConfigurationPlan final
{
public:
    explicit ConfigurationPlan(const QMap<QString, Configuration> &configurations);

    bool isEmpty() const noexcept { return m_entries.empty(); }
    /// What is to be done for the twin; nothing when it is as it should be. A twin is written when other
    /// configurations target it than before; inferred: what is changed by hand then stays until that happens
    /// again, and stays when a configuration leaves the twin. A module of an Edge device has what deployments
    /// ask of it through its device. The state is the one that the record is of.
    std::optional<ConfigurationStep> wanted(const Record &record, const State &state) const;
    /// The modules that deployments want on an Edge device, and that are not there. Inferred: the hub makes
    /// them, as managed by the runtime; to remove those that no deployment names is for the runtime.
    std::vector<TwinId> missingModules(const Record &record, const State &state) const;
    /// The same when the twin cannot take what they ask: they target it, and that is all.
    static ApplyConfigurations refused(ApplyConfigurations wanted);

private:
    struct Entry {
        Configuration configuration;
        query::Targets targets;
    };

    using Targeting = std::vector<const Configuration *>;

    /// Configurations that target the record, or else deployments.
    Targeting targeting(const Record &record, bool areDeployments) const;
    /// Deployments that target the Edge device; of no other.
    Targeting deploymentsOf(const Record *device) const;

    std::vector<Entry> m_entries; // that can target anything, in the order in which they give way
};

/// How many twins a configuration targets, and how many of them have taken it. Of a deployment: how many Edge
/// devices, and what the runtime of those that have it says of it.
struct ConfigurationCounts {
    qint64 targeted = 0;
    qint64 applied = 0;
    qint64 succeeded =
        0; ///< $edgeAgent reports code 200 for the version of its desired properties that it has
    qint64 failed = 0; ///< it reports another code

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
