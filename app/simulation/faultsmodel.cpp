// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/faultsmodel.h"

#include "shared/celldelegate.h"
#include "shared/shapes.h"
#include "simulation/simulationwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::sim::Fault;

namespace app {

namespace {

template <std::size_t... I>
std::vector<Fault> oneOfEach(std::index_sequence<I...>)
{
    return {Fault{.kind = std::variant_alternative_t<I, Fault::Kind>{}, .off = true}...};
}

QString wordOf(const Fault &fault)
{
    return std::visit(
        []<class Kind>(const Kind &) {
            return QString::fromUtf8(Kind::Word.data(), qsizetype(Kind::Word.size()));
        },
        fault.kind);
}

} // namespace

FaultsModel::FaultsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (auto &fault : oneOfEach(std::make_index_sequence<std::variant_size_v<Fault::Kind>>())) {
        const QString word = wordOf(fault);
        m_rows.append({.fault = std::move(fault), .word = word});
    }
}

int FaultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FaultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    const bool isChosen = column == chosen(row);
    const double chance = row.fault.probability < 1 ? row.fault.probability : UsualChance;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn:
            return row.fault.name.isEmpty() ? titleOf(row.word) : row.fault.name;
        case SettingColumn: {
            const auto *type = wordType(u"fault");
            return row.place < 0 ? kindWords(*type, row.word)->says : tr("of the scene");
        }
        case OffColumn:
            return tr("Off");
        case ChanceColumn:
            return tr("%1 %").arg(QLocale().toString(chance * 100, 'g', 3));
        case NowColumn:
            return tr("Now");
        default:
            return QLocale().toString(m_look ? m_look->faultHits.value(row.word) : 0);
        }
    case Qt::EditRole:
        return column == ChanceColumn ? QVariant(chance * 100) : QVariant();
    case Qt::ToolTipRole:
        return kindWords(*wordType(u"fault"), row.word)->says;
    case Qt::AccessibleTextRole:
        return isChosen ? tr("%1, chosen").arg(data(index, Qt::DisplayRole).toString()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == HitsColumn ? QVariant(int(Qt::AlignRight)) : QVariant();
    case CellDelegate::FixedRole:
        return column == HitsColumn;
    case CellDelegate::ShapeRole:
        return isChosen ? QVariant(int(column == OffColumn ? Shape::RingDot : Shape::Dot)) : QVariant();
    case CellDelegate::ToneRole:
        if (column == SettingColumn || (column >= OffColumn && column <= NowColumn && !isChosen))
            return int(CellDelegate::Tone::Quiet);
        return int(isChosen && column != OffColumn ? CellDelegate::Tone::Waiting : CellDelegate::Tone::Text);
    default:
        return {};
    }
}

QVariant FaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == HitsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Fault");
    case SettingColumn:
        return tr("Setting");
    case OffColumn:
        return tr("Off");
    case ChanceColumn:
        return tr("Chance");
    case NowColumn:
        return tr("Now");
    default:
        return tr("Hits");
    }
}

Qt::ItemFlags FaultsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == ChanceColumn ? usual | Qt::ItemIsEditable : usual;
}

bool FaultsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const double percent = value.toDouble();
    if (role != Qt::EditRole || index.column() != ChanceColumn || percent <= 0 || percent >= 100)
        return false;
    change(index.row(), ChanceColumn, percent / 100);
    return true;
}

void FaultsModel::setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look)
{
    const bool isOther = !look || !m_look || look->scene != m_look->scene || look->id != m_look->id;
    m_look = look;
    if (isOther)
        read();
    emit dataChanged(index(0, isOther ? 0 : int(HitsColumn)), index(rowCount() - 1, HitsColumn));
}

// The first fault of each kind that may strike this device.
void FaultsModel::read()
{
    for (Row &row : m_rows) {
        row.place = -1;
        row.fault.off = true;
        row.fault.name.clear();
        row.fault.probability = 1;
        for (std::size_t i = 0; m_look && i < m_look->scene->faults.size(); ++i) {
            const Fault &fault = m_look->scene->faults[i];
            if (wordOf(fault) != row.word || !fault.devices.matches(m_look->id.toString(), m_look->device()))
                continue;
            row.fault = fault;
            row.place = int(i);
            break;
        }
    }
}

int FaultsModel::chosen(const Row &row) const
{
    return row.fault.off ? OffColumn : row.fault.probability < 1 ? ChanceColumn : NowColumn;
}

void FaultsModel::press(const QModelIndex &index)
{
    if (!index.isValid() || index.column() < OffColumn || index.column() > NowColumn)
        return;
    const Fault &fault = m_rows.at(index.row()).fault;
    change(index.row(), index.column(), fault.probability < 1 ? fault.probability : UsualChance);
}

// A fault that is new strikes this device alone; one of the scene stays as wide as it was.
void FaultsModel::change(int at, int column, double chance)
{
    if (!m_look)
        return;
    const Row &row = m_rows.at(at);
    std::vector<Fault> faults = m_look->scene->faults;
    Fault fault = row.fault;
    fault.off = column == OffColumn;
    if (column == ChanceColumn)
        fault.probability = chance;
    if (column == NowColumn)
        fault.probability = 1;
    if (column != OffColumn) {
        fault.from = 0;
        fault.until.reset();
    }
    if (row.place >= 0) {
        faults[std::size_t(row.place)] = fault;
    } else if (column != OffColumn) {
        fault.devices.words = QStringList{m_look->id.toString()};
        faults.push_back(fault);
    } else {
        return;
    }
    emit faultsWanted(faults);
}

void FaultsModel::allOff()
{
    if (!m_look)
        return;
    std::vector<Fault> faults = m_look->scene->faults;
    for (Fault &fault : faults) {
        if (fault.devices.matches(m_look->id.toString(), m_look->device()))
            fault.off = true;
    }
    emit faultsWanted(faults);
}

int FaultsModel::activeCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.fault.off; }));
}

int FaultsModel::rowOf(QStringView word) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.word == word; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace app
