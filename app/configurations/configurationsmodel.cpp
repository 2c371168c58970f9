// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurations/configurationsmodel.h"

#include "hub/deployment.h"
#include "shared/celldelegate.h"
#include "shared/timetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Configuration;

namespace app {

ConfigurationsModel::ConfigurationsModel(twin::host::HubClient &hub, QObject *parent)
    : RecordsModel(hub, parent)
    , m_counts(twin::fleet::configurationCounts(hub.state()))
{
    connect(&hub, &twin::host::HubClient::changed, this, &ConfigurationsModel::onChanged);
    refresh();
}

void ConfigurationsModel::onChanged(const twin::Changes &changes)
{
    const auto before = m_counts;
    bool isOurs = false;
    for (const auto &change : changes) {
        isOurs = isOurs || twin::isOfConfiguration(change.body) ||
                 std::holds_alternative<twin::ConfigurationsApplied>(change.body);
        if (change.before == change.after)
            continue;
        if (change.before)
            twin::fleet::countConfigurations(m_counts, *change.before, -1);
        if (change.after)
            twin::fleet::countConfigurations(m_counts, *change.after);
    }
    if (isOurs || m_counts != before)
        settle();
}

QStringList ConfigurationsModel::order() const
{
    std::vector<const Configuration *> configurations;
    for (const Configuration &configuration : hub().state().configurations())
        configurations.push_back(&configuration);
    std::sort(configurations.begin(), configurations.end(),
              [](const Configuration *a, const Configuration *b) { return twin::givesWay(*b, *a); });
    QStringList ids;
    for (const Configuration *configuration : configurations)
        ids.append(configuration->spec.id);
    return ids;
}

const Configuration *ConfigurationsModel::configurationAt(int row) const
{
    const auto &configurations = hub().state().configurations();
    const auto found = configurations.constFind(idAt(row));
    return found == configurations.cend() ? nullptr : &*found;
}

QString ConfigurationsModel::cellText(const Configuration &configuration, int column) const
{
    const QLocale locale;
    const auto counts = countsOf(configuration.spec.id);
    switch (Column(column)) {
    case IdColumn:
        return configuration.spec.id;
    case KindColumn:
        return kindText(configuration.spec);
    case PriorityColumn:
        return locale.toString(configuration.spec.priority);
    case TargetedColumn:
        return locale.toString(counts.targeted);
    case AppliedColumn:
        return locale.toString(counts.applied);
    case ConditionColumn:
        return configuration.spec.targetCondition == u"*"               ? tr("all devices")
               : configuration.spec.targetCondition.trimmed().isEmpty() ? tr("none")
                                                                        : configuration.spec.targetCondition;
    case SetsColumn:
        return namesSetBy(configuration.spec);
    case UpdatedColumn:
        return dayTimeText(configuration.updated);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ConfigurationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Configuration *configuration = configurationAt(index.row());
    if (!configuration)
        return {};
    const int column = index.column();
    const auto counts = countsOf(configuration->spec.id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cellText(*configuration, column);
    case Qt::TextAlignmentRole:
        return column >= PriorityColumn && column <= AppliedColumn
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case CellDelegate::ToneRole:
        return column == AppliedColumn && (counts.applied < counts.targeted || counts.failed > 0)
                   ? QVariant(int(CellDelegate::Tone::Bad))
                   : QVariant();
    case CellDelegate::FixedRole:
        return column == ConditionColumn || column == SetsColumn;
    default:
        return {};
    }
}

QVariant ConfigurationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case IdColumn:
        return tr("Configuration");
    case KindColumn:
        return tr("Kind");
    case PriorityColumn:
        return tr("Priority");
    case TargetedColumn:
        return tr("Targeted");
    case AppliedColumn:
        return tr("Applied");
    case ConditionColumn:
        return tr("Target condition");
    case SetsColumn:
        return tr("Sets");
    case UpdatedColumn:
        return tr("Changed");
    case ColumnCount:
        break;
    }
    return {};
}

QString ConfigurationsModel::kindText(const twin::ConfigurationSpec &spec)
{
    if (twin::isDeployment(spec))
        return twin::isLayered(spec.content["modulesContent"sv]) ? tr("layered deployment")
                                                                 : tr("Edge deployment");
    return spec.isOfModules() ? tr("modules") : tr("devices");
}

QString namesSetBy(const twin::ConfigurationSpec &spec)
{
    if (twin::isDeployment(spec))
        return twin::modulesIn(spec.content["modulesContent"sv]).join(u", "_s);
    QStringList names;
    for (const auto &[kind, values] : spec.content.members()) {
        for (const auto &[path, value] : values.members()) {
            const auto name = twin::desiredNameIn(path.view());
            names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
        }
    }
    return names.join(u", "_s);
}

} // namespace app
