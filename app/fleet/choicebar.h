// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "appcontext.h"

#include <QWidget>

class QPushButton;

namespace app {

class FlowBar;
class LinkButton;
class TextLabel;

/// Below the fleet table while devices are chosen: how many, and what can be done with them.
class ChoiceBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceBar(AppContext &context, QWidget *parent = nullptr);

    /// Of `shown` devices `chosen` are checked; none hides the bar.
    void show(qsizetype chosen, qsizetype shown);
    QString text() const;

signals:
    void allWanted();
    void noneWanted();

private:
    QPushButton *addButton(ActionId id, const QString &text);

    AppContext &m_context;
    FlowBar *m_bar;
    TextLabel *m_chosen;
    TextLabel *m_shown;
    LinkButton *m_all;
};

} // namespace app
