// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "fleet/convergence.h"
#include "twin/limits.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace app {

class ConvergenceModel;
class ShapeLabel;
class TextLabel;

/// One asked value from all sides: what was asked and since when, what the device answered and what it keeps,
/// what the model says, and what can be done about it.
class CellDetails final : public QWidget
{
    Q_OBJECT
public:
    CellDetails(AppContext &context, ConvergenceModel &model, QWidget *parent = nullptr);

    /// Nothing was asked there: it says so.
    void show(const twin::TwinId &id, const twin::fleet::AskedProperty &property);
    twin::TwinId device() const { return m_id; }
    QPushButton *askAgain() const { return m_askAgain; }
    QPushButton *askForKept() const { return m_askForKept; }
    /// The lines of facts, "Asked: 80.0, desired version 4".
    QStringList facts() const { return m_facts; }
    /// What a refusal by the hub says, else empty.
    QString trouble() const;

signals:
    void closed();
    /// The twin, at the value that was asked for.
    void openWanted(const twin::TwinId &id, const twin::fleet::AskedProperty &property);

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    void refresh();
    void showState(const twin::PropertySync &sync, const twin::Record &record);
    QWidget *addFact(const QString &name, const QString &value, const QString &aside, bool isFixed);
    void addChart(QWidget *fact, const QString &name, twin::Section section);
    QString modelText(const QString &modelId) const;
    void ask(const std::optional<twin::Json> &value);

    AppContext &m_context;
    ConvergenceModel &m_model;
    twin::TwinId m_id;
    twin::fleet::AskedProperty m_property;
    std::optional<twin::Json> m_desired;
    std::optional<twin::Json> m_kept;
    QStringList m_facts;
    TextLabel *m_device = nullptr;
    TextLabel *m_name = nullptr;
    ShapeLabel *m_shape = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_waiting = nullptr;
    TextLabel *m_reason = nullptr;
    QFormLayout *m_form = nullptr;
    TextLabel *m_hint = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_askAgain = nullptr;
    QPushButton *m_askForKept = nullptr;
};

} // namespace app
