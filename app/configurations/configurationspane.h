// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configurations/configurationsmodel.h"
#include "shared/recordsdrawer.h"

#include <QFutureWatcher>

namespace app {

class JsonEditor;

/// The Configurations drawer: configurations and Edge deployments of the hub, how many twins each targets and
/// has reached, and what the chosen one says, with the counts of its own metrics. Enter or a double click
/// opens it. Binds NewConfiguration, EditConfiguration and DeleteConfiguration.
class ConfigurationsPane final : public RecordsDrawer
{
    Q_OBJECT
public:
    explicit ConfigurationsPane(AppContext &context, QWidget *parent = nullptr);

    ConfigurationsModel &model() { return m_model; }
    bool isCounting() const { return m_counting.isRunning(); }

protected:
    void showEvent(QShowEvent *event) override;
    void showCurrent() override;

private:
    void showMetrics(const QStringList &metrics);
    void countMetrics(const twin::Configuration &configuration);
    void edit(const twin::Configuration *known);
    void remove();
    const twin::Configuration *current() const;

    ConfigurationsModel m_model;
    QFutureWatcher<QStringList> m_counting; ///< the metrics of the chosen one
    JsonEditor *m_text = nullptr;
};

} // namespace app
