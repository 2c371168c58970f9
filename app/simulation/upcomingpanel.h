// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "simulation/upcomingmodel.h"

#include <QWidget>

class QTreeView;
class QVBoxLayout;

namespace app {

class TextLabel;

/// What comes next: the things that one device, or all of them, will do, in their order. Space or Enter on
/// one runs the clock to that moment, where it stands. Nothing is asked of the simulation while it is hidden.
class UpcomingPanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Of { Device, All };

    UpcomingPanel(AppContext &context, Of of, QWidget *parent = nullptr);
    ~UpcomingPanel() override;

    void setDevice(const twin::TwinId &id);
    UpcomingModel &model() { return m_model; }
    QTreeView *table() const { return m_table; }
    QString note() const;
    /// Runs the clock to the moment of that row; what falls on that moment happens.
    void goTo(int row);
    /// Puts a strip above the table.
    void addStrip(QWidget *strip);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look(bool on);
    void refresh();
    void applyTheme();

    AppContext m_context;
    Of m_of;
    twin::TwinId m_id;
    bool m_isLooking = false;
    UpcomingModel m_model;
    QTreeView *m_table;
    TextLabel *m_note = nullptr;
    QVBoxLayout *m_column;
};

} // namespace app
