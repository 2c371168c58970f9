// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "json/pointer.h"
#include "sim/devicelook.h"
#include "simulation/valuesmodel.h"

#include <QWidget>

class QAction;
class QScrollArea;

namespace app {

class PreviewPlot;
class StageStrip;
class TextLabel;
class WordForm;

/// What is chosen at the left, in full: a value with its preview, generator and stages, or a rule or command,
/// each with an editor for every word.
class ValueDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueDetails(AppContext &context, QWidget *parent = nullptr);

    void showValue(const std::shared_ptr<const twin::sim::DeviceLook> &look, const ValueRow &row);
    /// `type`: its title in the word table, "rule" or "command".
    void showOther(const QString &title, const QString &type, const twin::json::Pointer &place,
                   const twin::Json &value);
    /// What the scene said to the last change, empty when it took it.
    void setTrouble(const QString &text);
    QString trouble() const;

    WordForm *form() const { return m_form; }
    StageStrip *stages() const { return m_stages; }
    PreviewPlot *plot() const { return m_plot; }

signals:
    void changeWanted(const twin::json::Pointer &place, const twin::Json &value);

private:
    QWidget *makeHead();
    void setForm(const QString &type);
    void replot();

    AppContext &m_context;
    TextLabel *m_title = nullptr;
    TextLabel *m_name = nullptr;
    QWidget *m_spans = nullptr;
    PreviewPlot *m_plot;
    QScrollArea *m_scroll;
    QWidget *m_body;
    WordForm *m_form = nullptr;
    StageStrip *m_stages;
    TextLabel *m_trouble;
    std::shared_ptr<const twin::sim::DeviceLook> m_look;
    ValueRow m_row;
    QString m_type;
    twin::json::Pointer m_place;
    twin::Json m_other; ///< the rule or command that the form began with
    double m_seconds = 3600;
};

} // namespace app
