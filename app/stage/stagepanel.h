// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "stage/stagescript.h"

#include <QWidget>

class QPushButton;

namespace app {

class TextLabel;

/// The steps of a demo below the window: what is being shown, in large type, and the way to the next step.
/// Binds NextStageStep and OpenStageSteps.
class StagePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StagePanel(AppContext &context, QWidget *parent = nullptr);

    const StageScript &script() const { return m_script; }
    int current() const { return m_current; } ///< -1 before the first step
    void setScript(const StageScript &script);
    /// Reads a file; one that cannot be read is told in a dialog and changes nothing.
    void open(const QString &file);
    void next();
    void previous();

signals:
    /// The window is to go there and do that. The ids are real ones.
    void stepWanted(const app::StageStep &step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void goTo(int step);
    void showStep();
    void applyTheme();

    AppContext &m_context;
    StageScript m_script;
    int m_current = -1;
    TextLabel *m_count;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace app
