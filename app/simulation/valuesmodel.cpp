// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/valuesmodel.h"

#include "shared/celldelegate.h"
#include "shared/shapes.h"
#include "simulation/simulationwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::json::Pointer;

namespace app {

namespace {

const twin::sim::WordType &valueType()
{
    static const auto *type = wordType(u"value");
    return *type;
}

QString stagesText(const Json &generator)
{
    QStringList words;
    if (const Json *noise = generator.find("noise"sv))
        words.append(u"\u00b1"_s + oneLine(*noise));
    for (const auto &stage : generator["stages"sv].elements())
        words.append(titleOf(stage["stage"sv].toString()).toLower());
    return words.join(u", "_s);
}

} // namespace

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ValueRow &row = m_rows.at(index.row());
    const int column = index.column();
    const bool isGenerator = column == GeneratorColumn && !row.generator.isNull();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, column);
    case Qt::EditRole:
        if (isGenerator)
            return kindOf(valueType(), row.generator);
        return column == EveryColumn ? QVariant(row.everySeconds) : QVariant(textOf(row, column));
    case CellDelegate::FixedRole:
        return column == NowColumn;
    case CellDelegate::ShapeRole:
        return isGenerator && row.isOwn ? QVariant(int(Shape::Diamond)) : QVariant();
    case CellDelegate::ToneRole:
        return int(column == KindColumn ? CellDelegate::Tone::Quiet : CellDelegate::Tone::Text);
    default:
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("Kind");
    case NowColumn:
        return tr("Now");
    case GeneratorColumn:
        return tr("Generator");
    case ParametersColumn:
        return tr("Parameters");
    case StagesColumn:
        return tr("Stages");
    default:
        return tr("Every");
    }
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    const ValueRow &row = m_rows.at(index.row());
    const bool canEdit = (index.column() == GeneratorColumn && !row.generator.isNull()) ||
                         (index.column() == EveryColumn && !row.every.isRoot());
    return canEdit ? usual | Qt::ItemIsEditable : usual;
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const ValueRow &row = m_rows.at(index.row());
    if (index.column() == EveryColumn) {
        bool isNumber = false;
        const double seconds = QLocale().toDouble(value.toString(), &isNumber);
        const double given = isNumber ? seconds : value.toDouble(&isNumber);
        if (isNumber && given != row.everySeconds)
            emit changeWanted(row.every, Json(given));
        return isNumber;
    }
    const QString word = value.toString().trimmed();
    if (word == kindOf(valueType(), row.generator))
        return true;
    // Only what the two kinds share can stay; what is missing is said by the scene.
    Json changed = row.generator;
    if (const auto *kind = kindWords(valueType(), kindOf(valueType(), row.generator))) {
        const auto *next = kindWords(valueType(), word);
        for (const auto &one : kind->rows) {
            const bool stays = next && std::any_of(next->rows.begin(), next->rows.end(),
                                                   [&](const auto &other) { return other.name == one.name; });
            if (!stays)
                changed = changed.without(one.name);
        }
    }
    emit changeWanted(row.place, changed.with("generator"sv, Json(word)));
    return true;
}

void ValuesModel::setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look)
{
    m_look = look;
    const auto behaviour = look ? look->behaviour : nullptr;
    if (behaviour == m_behaviour && !m_rows.isEmpty()) {
        emit dataChanged(index(0, NowColumn), index(rowCount() - 1, NowColumn));
        return;
    }
    QList<ValueRow> rows;
    m_behaviour = behaviour;
    if (behaviour) {
        addPart(behaviour->root, {}, rows);
        for (const auto &part : behaviour->components) {
            rows.append({.kind = ValueRow::Kind::Component, .component = part.name});
            addPart(part, Pointer(QStringList{u"components"_s, part.name}), rows);
        }
        markOwn(rows);
    }
    const bool isSameShape =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(),
                   [](const auto &a, const auto &b) { return a.kind == b.kind && a.path() == b.path(); });
    if (!isSameShape)
        beginResetModel();
    m_rows = rows;
    if (!isSameShape)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ValuesModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ValueRow &row) {
        return row.kind != ValueRow::Kind::Component && row.path() == path;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ValuesModel::valueCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const ValueRow &row) { return row.kind != ValueRow::Kind::Component; }));
}

int ValuesModel::ownCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const ValueRow &row) { return row.isOwn; }));
}

void ValuesModel::addPart(const twin::sim::Part &part, const Pointer &place, QList<ValueRow> &rows) const
{
    const Json whole = toJson(*m_behaviour);
    const auto generatorAt = [&](const Pointer &at) {
        const Json *found = at.find(whole);
        return found ? inFull(*found) : Json();
    };
    for (const auto &property : part.properties) {
        const Pointer at = place.child(u"properties"_s).child(property.name);
        rows.append({.kind = ValueRow::Kind::Property,
                     .component = part.name,
                     .name = property.name,
                     .place = at,
                     .every = at.child(u"everySeconds"_s),
                     .generator = generatorAt(at),
                     .everySeconds = property.everySeconds});
    }
    for (const auto &property : part.writable)
        rows.append({.kind = ValueRow::Kind::Writable,
                     .component = part.name,
                     .name = property.name,
                     .place = place.child(u"writable"_s).child(property.name)});
    for (std::size_t i = 0; i < part.telemetry.size(); ++i) {
        const Pointer set = place.child(u"telemetry"_s).child(qsizetype(i));
        for (const auto &field : part.telemetry[i].values) {
            const Pointer at = set.child(u"values"_s).child(field.name);
            rows.append({.kind = ValueRow::Kind::Telemetry,
                         .component = part.name,
                         .name = field.name,
                         .place = at,
                         .every = set.child(u"everySeconds"_s),
                         .generator = generatorAt(at),
                         .everySeconds = part.telemetry[i].everySeconds});
        }
    }
}

// Of a device with a template: what its own text gives.
void ValuesModel::markOwn(QList<ValueRow> &rows) const
{
    const Json &own = m_look->device().own;
    if (!own.isObject())
        return;
    for (ValueRow &row : rows)
        row.isOwn = !row.place.isRoot() && row.place.find(own["behaviour"sv]);
}

QString ValuesModel::textOf(const ValueRow &row, int column) const
{
    if (row.kind == ValueRow::Kind::Component)
        return column == NameColumn ? row.component : QString();
    switch (column) {
    case NameColumn:
        return row.component.isEmpty() ? row.name : QString(u"    "_s + row.name);
    case KindColumn:
        return row.kind == ValueRow::Kind::Telemetry  ? tr("telemetry")
               : row.kind == ValueRow::Kind::Writable ? tr("writable")
                                                      : tr("property");
    case NowColumn: {
        const auto value =
            m_look ? m_look->values.constFind(row.path()) : QMap<QString, Json>::const_iterator();
        return m_look && value != m_look->values.cend() ? oneLine(*value) : QString();
    }
    case GeneratorColumn:
        return row.generator.isNull() ? tr("as asked") : titleOf(kindOf(valueType(), row.generator));
    case ParametersColumn:
        return row.generator.isNull() ? QString() : parametersOf(valueType(), row.generator);
    case StagesColumn:
        return stagesText(row.generator);
    default:
        return everyText(row);
    }
}

QString ValuesModel::everyText(const ValueRow &row) const
{
    if (row.kind == ValueRow::Kind::Writable)
        return tr("on change");
    return row.everySeconds > 0 ? spanText(row.everySeconds) : tr("power-on");
}

} // namespace app
