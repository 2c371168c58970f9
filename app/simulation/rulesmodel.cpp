// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/rulesmodel.h"

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

double secondsOf(const Json &value)
{
    return value["afterSeconds"sv].toDouble();
}

QString pathOf(const QString &component, const QString &name)
{
    return component.isEmpty() ? name : QString(component + u'.' + name);
}

} // namespace

RulesModel::RulesModel(About about, QObject *parent)
    : QAbstractTableModel(parent)
    , m_about(about)
{ }

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (column) {
        case NameColumn:
            return row.isFirst || role == Qt::ToolTipRole ? row.name : QString();
        case WhenColumn:
            return whenText(row);
        case AnswerColumn:
            return answerText(row);
        case CodeColumn:
            return codeText(row);
        case TextColumn:
            return words(row);
        default:
            return QLocale().toString(m_look ? m_look->hits.value(row.hits) : 0);
        }
    case Qt::TextAlignmentRole:
        return column == HitsColumn ? QVariant(int(Qt::AlignRight)) : QVariant();
    case CellDelegate::FixedRole:
        return column == CodeColumn || column == HitsColumn;
    case CellDelegate::ShapeRole:
        return column == AnswerColumn ? QVariant(shapeOf(row)) : QVariant();
    case CellDelegate::ShapeToneRole:
        return column == AnswerColumn ? QVariant(toneOf(row)) : QVariant();
    case CellDelegate::ToneRole:
        return int(column == TextColumn ? CellDelegate::Tone::Quiet : CellDelegate::Tone::Text);
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == HitsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool isAsked = m_about == About::Asked;
    switch (section) {
    case NameColumn:
        return isAsked ? tr("Property") : tr("Command");
    case WhenColumn:
        return tr("When");
    case AnswerColumn:
        return isAsked ? tr("Reaction") : tr("Answer");
    case CodeColumn:
        return tr("Code");
    case TextColumn:
        return isAsked ? tr("Text") : tr("Payload");
    default:
        return isAsked ? tr("Hits") : tr("Calls");
    }
}

void RulesModel::setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look)
{
    m_look = look;
    const auto behaviour = look ? look->behaviour : nullptr;
    if (behaviour == m_behaviour) {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, HitsColumn), index(rowCount() - 1, HitsColumn));
        return;
    }
    m_behaviour = behaviour;
    QList<Row> rows;
    if (behaviour) {
        const Json whole = toJson(*behaviour);
        addPart(behaviour->root, {}, whole, rows);
        for (const auto &part : behaviour->components)
            addPart(part, Pointer(QStringList{u"components"_s, part.name}), whole, rows);
    }
    const bool isSameShape =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(),
                   [](const Row &a, const Row &b) { return a.name == b.name && a.place == b.place; });
    if (!isSameShape)
        beginResetModel();
    m_rows = rows;
    if (!isSameShape)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RulesModel::addPart(const twin::sim::Part &part, const Pointer &place, const Json &whole,
                         QList<Row> &rows) const
{
    const auto valueAt = [&](const Pointer &at) {
        const Json *found = at.find(whole);
        return found ? *found : Json::emptyObject();
    };
    if (m_about == About::Commands) {
        for (const auto &command : part.commands) {
            const Pointer at = place.child(u"commands"_s).child(command.name);
            const QString name = pathOf(part.name, command.name);
            rows.append({.name = name, .place = at, .value = valueAt(at), .hits = name + u"()"});
        }
        return;
    }
    for (const auto &property : part.writable) {
        const QString name = pathOf(part.name, property.name);
        const Pointer rules = place.child(u"writable"_s).child(property.name).child(u"rules"_s);
        for (std::size_t i = 0; i <= property.rules.size(); ++i) {
            const bool isOtherwise = i == property.rules.size();
            const Pointer at = isOtherwise ? Pointer() : rules.child(qsizetype(i));
            rows.append({.name = name,
                         .isFirst = i == 0,
                         .place = at,
                         .rules = rules,
                         .value = isOtherwise ? Json::object({{"do", Json("accept"sv)}}) : valueAt(at),
                         .hits = u"%1#%2"_s.arg(name).arg(isOtherwise ? -1 : int(i))});
            const bool isForAny = !isOtherwise && property.rules[i].when == twin::sim::Condition{};
            if (isForAny)
                break; // nothing behind it can count
        }
    }
}

QString RulesModel::whenText(const Row &row) const
{
    if (m_about == About::Commands)
        return secondsOf(row.value) > 0 ? tr("after %1").arg(spanText(secondsOf(row.value))) : tr("at once");
    const Json &when = row.value["when"sv];
    const Json *above = when.find("above"sv);
    const Json *below = when.find("below"sv);
    if (above && below)
        return tr("%1 < value < %2").arg(oneLine(*above), oneLine(*below));
    if (above)
        return tr("value > %1").arg(oneLine(*above));
    return below ? tr("value < %1").arg(oneLine(*below)) : row.isFirst ? tr("always") : tr("otherwise");
}

QString RulesModel::answerText(const Row &row) const
{
    if (m_about == About::Commands)
        return row.value["silent"sv].toBool()   ? tr("No answer")
               : row.value["garble"sv].toBool() ? tr("Garbled")
                                                : tr("Answer");
    const QString word = row.value["do"sv].toString();
    if (word == u"accept" && secondsOf(row.value) > 0)
        return tr("%1 after %2").arg(titleOf(word), spanText(secondsOf(row.value)));
    if (word == u"clamp")
        return tr("%1 to %2 ... %3")
            .arg(titleOf(word), oneLine(row.value["min"sv]), oneLine(row.value["max"sv]));
    return titleOf(word);
}

QString RulesModel::codeText(const Row &row) const
{
    if (m_about == About::Commands)
        return row.value["silent"sv].toBool() ? tr("none")
                                              : QString::number(row.value["status"sv].toInteger(200));
    const QString word = row.value["do"sv].toString();
    if (word == u"ignore")
        return tr("none");
    const qint64 code = row.value["code"sv].toInteger(word == u"refuse" ? 400 : 200);
    return secondsOf(row.value) > 0 ? u"202, %1"_s.arg(code) : QString::number(code);
}

QString RulesModel::words(const Row &row) const
{
    if (m_about == About::Asked)
        return row.value["text"sv].toString();
    if (const Json *answer = row.value.find("answer"sv)) {
        const auto *type = wordType(u"value");
        const Json full = inFull(*answer);
        return titleOf(kindOf(*type, full)) + u' ' + parametersOf(*type, full);
    }
    const Json *payload = row.value.find("payload"sv);
    return payload ? oneLine(*payload) : QString();
}

int RulesModel::shapeOf(const Row &row) const
{
    const QString word = row.value["do"sv].toString();
    if (row.value["silent"sv].toBool() || word == u"ignore")
        return int(Shape::SlashedRing);
    if (row.value["garble"sv].toBool() || word == u"refuse" || word == u"garble")
        return int(Shape::Triangle);
    const bool isPartly =
        word == u"clamp" || word == u"partly" || word == u"stale" || secondsOf(row.value) > 0;
    return int(isPartly ? Shape::HalfDisc : Shape::Check);
}

int RulesModel::toneOf(const Row &row) const
{
    switch (Shape(shapeOf(row))) {
    case Shape::SlashedRing:
        return int(CellDelegate::Tone::Quiet);
    case Shape::Triangle:
        return int(CellDelegate::Tone::Bad);
    case Shape::HalfDisc:
        return int(CellDelegate::Tone::Waiting);
    default:
        return int(CellDelegate::Tone::Good);
    }
}

} // namespace app
