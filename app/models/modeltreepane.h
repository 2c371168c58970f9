// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modeltreemodel.h"
#include "shared/theme.h"

#include <QWidget>

class QTreeView;

namespace app {

class ShapeLabel;
class TextLabel;

/// The tree of a model with its header and the key to its signs.
class ModelTreePane final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelTreePane(Theme &theme, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    const ModelTreeModel &model() const { return m_model; }
    /// The current row, or nullptr.
    const ModelRow *current() const;

    /// Shows other rows; what was unfolded and current stays so where it is still there.
    void show(const QString &title, std::vector<ModelRow> rows, qsizetype faults);
    /// Makes a row current without saying so.
    void setCurrent(const QModelIndex &index);
    /// Lights the counterparts of what is chosen or hovered in another view; `reveal`: unfolds and scrolls to
    /// the first of them.
    void setLit(const QList<PropertyLink::Spot> &lit, bool reveal);

signals:
    /// The mouse is over the row; invalid when it has left.
    void rowHovered(const QModelIndex &index);
    /// The person moved to a row.
    void rowChosen();
    /// Enter or a double click.
    void rowActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeLegend();
    void makeTree();
    void fit();

    Theme &m_theme;
    ModelTreeModel m_model;
    TextLabel *m_title = nullptr;
    ShapeLabel *m_sign = nullptr;
    TextLabel *m_verdict = nullptr;
    QTreeView *m_tree = nullptr;
    bool m_quiet = false;
};

} // namespace app
