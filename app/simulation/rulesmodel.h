// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/pointer.h"
#include "sim/devicelook.h"

#include <QAbstractTableModel>

namespace app {

/// How a device answers: its rules for asked values, or its commands, one to a row, with how often each
/// counted.
class RulesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class About { Asked, Commands };
    enum Column { NameColumn, WhenColumn, AnswerColumn, CodeColumn, TextColumn, HitsColumn };
    static constexpr int ColumnCount = 6;

    struct Row {
        QString name{}; ///< "component.name"
        bool isFirst = true; ///< of that name
        twin::json::Pointer place{}; ///< in the behaviour's JSON; root for what counts when no rule fits
        twin::json::Pointer rules{}; ///< of an asked property: where its rules stand
        twin::Json value{}; ///< the rule or command
        QString hits{}; ///< its key in DeviceLook::hits
    };

    explicit RulesModel(About about, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// nullptr empties it.
    void setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look);
    const Row &row(int row) const { return m_rows.at(row); }

private:
    void addPart(const twin::sim::Part &part, const twin::json::Pointer &place, const twin::Json &whole,
                 QList<Row> &rows) const;
    QString whenText(const Row &row) const;
    QString answerText(const Row &row) const;
    QString codeText(const Row &row) const;
    QString words(const Row &row) const;
    int shapeOf(const Row &row) const;
    int toneOf(const Row &row) const;

    About m_about;
    std::shared_ptr<const twin::sim::DeviceLook> m_look;
    std::shared_ptr<const twin::sim::Behaviour> m_behaviour;
    QList<Row> m_rows;
};

} // namespace app
