// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/devicelook.h"

#include <QAbstractTableModel>

namespace app {

/// The fault desk of one device: every fault that a scene can have, off, by chance or for certain. A press is
/// told as the faults that the scene shall have, and shown when the scene has them.
class FaultsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SettingColumn, OffColumn, ChanceColumn, NowColumn, HitsColumn };
    static constexpr int ColumnCount = 6;
    static constexpr double UsualChance = 0.05;

    explicit FaultsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Of ChanceColumn: the chance in percent, above 0 and below 100.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look);
    /// Off, Chance or Now of a row was pressed; other columns do nothing.
    void press(const QModelIndex &index);
    /// Every fault that strikes this device is switched off.
    void allOff();
    /// How many are not off.
    int activeCount() const;
    int rowOf(QStringView word) const; ///< -1 for none

signals:
    void faultsWanted(const std::vector<twin::sim::Fault> &faults);

private:
    struct Row {
        twin::sim::Fault fault{};
        int place = -1; ///< in the scene's faults, -1 while it has none of the kind for this device
        QString word{};
    };
    void change(int row, int column, double chance);
    int chosen(const Row &row) const;
    void read();

    std::shared_ptr<const twin::sim::DeviceLook> m_look;
    QList<Row> m_rows;
};

} // namespace app
