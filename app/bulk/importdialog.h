// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "fleet/twinimport.h"
#include "shared/theme.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QStandardItemModel>

#include <optional>

class QComboBox;
class QPushButton;
class QTreeView;

namespace app {

class TextLabel;
struct SentAll;

/// Imports devices and twins from a JSON, CSV, YAML or XML file, a workbook (*.xlsx, *.ods), or a list of
/// connection strings (*.txt): checks the whole of it beside the window, says what it would do or what is
/// wrong, line by line, and changes something only when all of it is fine.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(AppContext &context, const QString &path, QWidget *parent = nullptr);

    void start();

    QComboBox *existing() const { return m_existing; }
    QPushButton *startButton() const { return m_start; }
    QString resultText() const;
    /// Lines of the file and what is wrong there.
    const QStandardItemModel &problems() const { return m_problems; }
    bool isChecking() const { return m_watcher.isRunning(); }

signals:
    void imported(qsizetype twins);

private:
    using Outcome = twin::Result<twin::fleet::ImportPlan>;

    void makeWidgets();
    void check();
    void onChecked();
    void showProblems(const std::vector<twin::Error> &problems);
    void onSent(const SentAll &sent);
    void say(const QString &text, QColor Colors::*color);

    AppContext m_context;
    QString m_path;
    QByteArray m_text;
    std::optional<twin::fleet::ImportPlan> m_plan; ///< that is fine
    QStandardItemModel m_problems;
    QFutureWatcher<Outcome> m_watcher;
    bool m_isSending = false;
    QComboBox *m_existing = nullptr;
    QTreeView *m_table = nullptr;
    TextLabel *m_result = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace app
