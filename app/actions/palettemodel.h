// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "actions/pickermodel.h"
#include "appcontext.h"
#include "base/ids.h"

#include <QIcon>

#include <vector>

namespace app {

/// What the palette finds for a typed text: actions that can be run now, and devices, best match first.
class PaletteModel final : public PickerModel
{
    Q_OBJECT
public:
    static constexpr size_t MostRows = 100;
    /// A device to go to, or when that is null an action to run.
    struct Target {
        twin::TwinId device{};
        ActionId action = ActionId::Palette;

        bool isDevice() const { return !device.isNull(); }
    };

    explicit PaletteModel(AppContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    qsizetype found() const override { return m_found; }
    Target targetAt(int row) const { return m_rows[size_t(row)].target; }

    void search(const QString &typed) override;

private:
    struct Row {
        Target target;
        QString text;
        int score = 0;
    };

    void addActions(const QString &typed, std::vector<Row> &rows) const;
    void addDevices(const QString &typed, std::vector<Row> &rows) const;

    AppContext &m_context;
    std::vector<Row> m_rows;
    qsizetype m_found = 0;
};

} // namespace app
