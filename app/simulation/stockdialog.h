// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "sim/scenedevice.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace app {

class TextLabel;

/// Ready devices to put into the running scene: resources/devices holds one scene for each, whose only device
/// is taken. Several make a fleet.
class StockDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit StockDialog(AppContext &context, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    QLineEdit *idField() const { return m_id; }
    QSpinBox *count() const { return m_count; }
    QPushButton *addButton() const { return m_add; }
    QString message() const;
    void add();

private:
    struct Stock {
        QString title{};
        QString says{};
        twin::sim::SceneDevice device{};
    };

    void load();
    void onChosen();
    void validate();
    /// What is to be added; an Error says why it cannot be.
    twin::Result<twin::sim::SceneDevice> device() const;

    AppContext &m_context;
    std::vector<Stock> m_stock;
    QListWidget *m_list;
    QLineEdit *m_id;
    QSpinBox *m_count;
    TextLabel *m_says;
    TextLabel *m_message;
    QPushButton *m_add = nullptr;
};

} // namespace app
