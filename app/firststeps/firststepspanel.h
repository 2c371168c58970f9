// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "firststeps/step.h"

#include <QDockWidget>

class QGridLayout;

namespace app {

class LinkButton;
class ShapeLabel;
class TextLabel;

/// The first steps beside the documents: each with a mark whether it was done, the next one explained.
/// Closing it leaves them; they can be opened again at the same step.
class FirstStepsPanel final : public QDockWidget
{
    Q_OBJECT
public:
    explicit FirstStepsPanel(AppContext &context, QWidget *parent = nullptr);

    void setLog(const StepLog &log);
    /// The title of the step that is explained; empty when all are done.
    QString explained() const { return m_explained; }

signals:
    /// Somebody wants to read more.
    void pageWanted(const QString &page);
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Row {
        ShapeLabel *mark;
        TextLabel *title;
        TextLabel *text;
        LinkButton *more;
    };
    void addRow(const StepSpec &spec);
    void applyTheme();

    AppContext &m_context;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    TextLabel *m_end = nullptr;
    StepLog m_log;
    QString m_explained;
};

} // namespace app
