// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "configurations/configurationsmodel.h"
#include "shared/drawer.h"

#include <QFutureWatcher>

class QSplitter;
class QTreeView;

namespace app {

class JsonEditor;
class TextLabel;

/// The Configurations drawer: the device configurations of the hub, how many twins each targets and has
/// reached, and what the chosen one says, with the counts of its own metrics. Enter or a double click opens
/// it. Binds NewConfiguration, EditConfiguration and DeleteConfiguration.
class ConfigurationsPane final : public Drawer
{
    Q_OBJECT
public:
    explicit ConfigurationsPane(AppContext &context, QWidget *parent = nullptr);

    QWidget *tools() const override { return m_tools; }

    /// Chooses the configuration; nothing happens when the hub does not know it.
    void choose(const QString &id);

    ConfigurationsModel &model() { return m_model; }
    QTreeView *table() const { return m_table; }
    /// What stands above the text of the chosen one.
    QString summary() const;
    bool isCounting() const { return m_counting.isRunning(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTools();
    QWidget *makeDetails();
    void onMoved();
    void showCurrent();
    void showSummary(const QStringList &metrics);
    void countMetrics(const twin::Configuration &configuration);
    void edit(const twin::Configuration *known);
    void remove();
    void applyTheme();
    const twin::Configuration *current() const;

    AppContext m_context;
    ConfigurationsModel m_model;
    QString m_chosen; ///< stays while the model is reset
    QFutureWatcher<QStringList> m_counting; ///< the metrics of the chosen one
    QWidget *m_tools = nullptr;
    QSplitter *m_split = nullptr;
    QTreeView *m_table = nullptr;
    JsonEditor *m_text = nullptr;
    TextLabel *m_none = nullptr;
    TextLabel *m_summary = nullptr;
};

} // namespace app
