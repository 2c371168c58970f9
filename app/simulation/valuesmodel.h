// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/pointer.h"
#include "sim/devicelook.h"

#include <QAbstractTableModel>

namespace app {

/// One value of a simulated device, or the name of a component above its values.
struct ValueRow {
    enum class Kind { Component, Property, Writable, Telemetry };
    Kind kind = Kind::Property;
    QString component{}; ///< empty for the root
    QString name{};
    twin::json::Pointer place{}; ///< of the generator in the behaviour's JSON; of a writable one, its own
    twin::json::Pointer every{}; ///< of the seconds; of telemetry those of the message it goes out with
    twin::Json generator{}; ///< in full, null without one
    double everySeconds = 0;
    bool isOwn = false; ///< not as in the template

    QString path() const { return component.isEmpty() ? name : QString(component + u'.' + name); }
};

/// The values of a device with what they are now and how they come about. A change of a cell is told, not
/// made: the scene has to take it first.
class ValuesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        KindColumn,
        NowColumn,
        GeneratorColumn,
        ParametersColumn,
        StagesColumn,
        EveryColumn
    };
    static constexpr int ColumnCount = 7;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a generator's word or seconds and emits changeWanted().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// nullptr empties it.
    void setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look);
    const ValueRow &row(int row) const { return m_rows.at(row); }
    int rowOf(const QString &path) const; ///< -1 for none
    int valueCount() const;
    int ownCount() const;

signals:
    void changeWanted(const twin::json::Pointer &place, const twin::Json &value);

private:
    void addPart(const twin::sim::Part &part, const twin::json::Pointer &place, QList<ValueRow> &rows) const;
    void markOwn(QList<ValueRow> &rows) const;
    QString textOf(const ValueRow &row, int column) const;
    QString everyText(const ValueRow &row) const;

    std::shared_ptr<const twin::sim::DeviceLook> m_look;
    std::shared_ptr<const twin::sim::Behaviour> m_behaviour;
    QList<ValueRow> m_rows;
};

} // namespace app
