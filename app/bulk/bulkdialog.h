// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "bulk/forecastmodel.h"
#include "shared/theme.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QPushButton;
class QTreeView;

namespace app {

class JsonEditor;
class TextLabel;

/// Updates tags or desired properties of many twins as one job of the hub: a patch, a dry run that says what
/// it would do to each twin, then the job. The job writes only what the dry run showed: a twin that somebody
/// changed since is left as it is and reported. The same for taking a job back.
///
/// The dry run works beside the window, over the fleet of that moment. Whatever is refused, the text that was
/// typed stays.
class BulkDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `condition` is how people read the choice, for example a query.
    static BulkDialog *ofPatch(AppContext &context, std::vector<twin::TwinId> devices,
                               const QString &condition, QWidget *parent);
    /// Begins with the dry run. Requires: a bulk job that has ended.
    static BulkDialog *ofUndo(AppContext &context, const twin::Job &job, QWidget *parent);

    void dryRun();
    void start();

    JsonEditor *editor() const { return m_editor; } ///< nullptr for an undo
    ForecastModel &model() { return m_model; }
    QPushButton *dryRunButton() const { return m_dryRun; }
    QPushButton *startButton() const { return m_start; }
    /// What the dry run found in a line, or what is wrong.
    QString resultText() const;
    bool isLooking() const { return m_watcher.isRunning(); }

signals:
    /// The hub has taken the job.
    void started(const QString &jobId);

private:
    using Outcome = twin::Result<twin::fleet::Forecast>;

    BulkDialog(AppContext &context, const QString &title, const QString &condition, QWidget *parent);
    void makeEditor();
    void makeTable();
    void makeButtons();
    void fit();
    void look(std::function<Outcome(const twin::State &, const twin::Surroundings &)> forecast);
    void onForecast();
    bool isConfirmed();
    void forget();
    void showError(const twin::Error &error);
    void say(const QString &text, QColor Colors::*color);

    AppContext m_context;
    QString m_condition;
    std::vector<twin::TwinId> m_devices;
    std::optional<twin::Job> m_undone;
    ForecastModel m_model;
    std::optional<twin::fleet::Forecast> m_forecast; ///< of what stands in the editor now
    QFutureWatcher<Outcome> m_watcher;
    QString m_looked; ///< the text that the dry run is of
    JsonEditor *m_editor = nullptr;
    QTreeView *m_table = nullptr;
    TextLabel *m_result = nullptr;
    QPushButton *m_dryRun = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace app
