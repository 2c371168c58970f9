// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "components/componentplan.h"
#include "telemetry/telemetrystore.h"

#include <QWidget>

#include <span>

class QToolButton;
class QVBoxLayout;

namespace app {

class CardRow;
class CommandBox;
class GridRow;
class LateRow;
class PropertyRow;
class TelemetryRow;
class TextLabel;
class TwinDraft;

/// One component: its properties at the left, its telemetry and commands at the right. One that has read-only
/// properties only is a grid of values.
class ComponentCard final : public QWidget
{
    Q_OBJECT
public:
    /// What the person wants to see.
    struct Filter {
        QString text{};
        bool onlyOpen = false; ///< asked and not in sync
    };

    ComponentCard(AppContext &context, const twin::TwinId &id, const ComponentItem &item,
                  const twin::dtdl::Element *interface, QWidget *parent = nullptr);

    QString name() const { return m_item.name; }
    const QList<PropertyRow *> &rows() const { return m_rows; }
    const QList<CommandBox *> &commands() const { return m_commands; }
    const QList<TelemetryRow *> &telemetry() const { return m_telemetry; }
    PropertyRow *row(const QString &property) const;
    /// Its properties, whether somebody has seen them or not.
    QList<LateRow *> lateRows() const;
    /// "1 pending, 2 in sync" of the head.
    QString summary() const;

    /// The same component as it stands now. `draft`: null for none.
    void show(const ComponentItem &item, const TwinDraft *draft, twin::Timestamp now);
    void showTelemetry(const TelemetryStore &store);
    /// False when nothing of it is left to be seen.
    bool setFilter(const Filter &filter);
    void setFolded(bool folded);
    /// The width at which properties and telemetry have room side by side, in pixels.
    int besideWidth() const;
    /// Telemetry and commands below the properties instead of beside them.
    void setStacked(bool stacked);

signals:
    void edited(const QString &component, const QString &name, const std::optional<twin::Json> &value);

private:
    void makeHead();
    QWidget *makeName(QWidget *head);
    void addCaptions(CardRow &head);
    void makeTable(const twin::TwinId &id, const twin::dtdl::Element *interface);
    void makeGrid(const twin::TwinId &id);
    std::span<const PropertyItem> gridPart(qsizetype from) const;
    void showSummary();
    void fitSide();

    AppContext m_context;
    ComponentItem m_item;
    QVBoxLayout *m_column;
    QToolButton *m_fold = nullptr;
    TextLabel *m_summary = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_side = nullptr; ///< telemetry and commands
    QWidget *m_sideCaptions = nullptr; ///< of them, in the head
    QList<PropertyRow *> m_rows;
    QList<TelemetryRow *> m_telemetry;
    QList<CommandBox *> m_commands;
    QList<GridRow *> m_grid; // instead of rows, where all is read-only
    CardRow *m_synced = nullptr; // names what the filter hides
    TextLabel *m_syncedText = nullptr;
    bool m_isFolded = false;
    bool m_isStacked = false;
};

} // namespace app
