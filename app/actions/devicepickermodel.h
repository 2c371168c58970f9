// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/pickermodel.h"
#include "appcontext.h"
#include "hub/record.h"

#include <vector>

namespace app {

/// Devices and modules of the hub by id, model and tags. Every word of what is typed must be found: in the id
/// as PaletteModel does, in the name of the model, or in a tag. Those that were open lately come first.
class DevicePickerModel final : public PickerModel
{
    Q_OBJECT
public:
    static constexpr size_t MostRows = 100;
    static constexpr int MostRecent = 20;

    explicit DevicePickerModel(AppContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    qsizetype found() const override { return m_found; }
    twin::TwinId idAt(int row) const { return m_rows[size_t(row)].record->id(); }

    /// An empty text looks at the hub anew; a longer one at what was found before.
    void search(const QString &typed) override;

    /// Puts a device in front of those that were open lately.
    static void noteOpened(Settings &settings, const twin::TwinId &id);

private:
    struct Row {
        twin::RecordPtr record;
        int score = 0;
    };

    void takeRecords();
    std::vector<Row> matches(const QStringList &words) const;
    QString hintOf(const twin::Record &record) const;

    AppContext &m_context;
    QString m_typed;
    std::vector<twin::RecordPtr> m_all;
    std::vector<twin::RecordPtr> m_matched; // what `m_typed` left
    std::vector<Row> m_rows;
    QHash<QString, int> m_recent; // 0: the newest
    qsizetype m_found = 0;
};

} // namespace app
