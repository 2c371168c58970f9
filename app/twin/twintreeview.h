// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/treerow.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QTreeView>
#include <QVariantAnimation>

#include <functional>

namespace app {

class RowDelegate;
class SectionModel;
class Theme;
class ValueEditor;

/// One column of the Twin view as a tree. Shows, selects, lights up and asks for edits; it never changes its
/// model.
class TwinTreeView final : public QTreeView
{
    Q_OBJECT
public:
    static constexpr int GlowMSecs = 1600;

    TwinTreeView(Theme &theme, SectionModel *model, QWidget *parent = nullptr);

    SectionModel *sections() const { return m_model; }
    bool isEditable() const { return m_editable; }
    bool isMetadataShown() const { return m_metadata; }
    /// Whether the row belongs to a property that is lit in all columns.
    bool isLinked(const RowFace &face) const;
    /// How strongly the row still glows after a change, 0 to 1.
    double glow(const QModelIndex &index) const;
    /// The width at which no name or value of the rows that are unfolded is cut; of the first rows when there
    /// are many.
    int neededWidth() const;
    /// The current row, or nullptr.
    const RowFace *currentFace() const;
    /// The editor in place, or nullptr.
    ValueEditor *valueEditor() const;
    bool isUnderMouse(const QModelIndex &index) const { return m_underMouse == index; }
    /// Where the chart icon of a row stands, in the viewport; empty when it has none.
    QRect chartArea(const QModelIndex &index) const;
    /// What was typed to open the editor; empty afterwards.
    QString takeTyped() { return std::exchange(m_typed, {}); }

    /// What is said of a value while somebody types it there; see ValueEditor::setAdvice().
    using Advice = std::function<QString(const twin::json::Pointer &path, const twin::Json &value)>;
    void setAdvice(Advice advice) { m_advice = std::move(advice); }
    const Advice &advice() const { return m_advice; }
    void setEditable(bool editable) { m_editable = editable; }
    void setMetadataShown(bool shown);
    /// Lights the rows of these properties.
    void setLinked(const QList<twin::json::Pointer> &properties);
    /// Selects the row of a place and opens what is above it. False when it is not there.
    bool select(const twin::json::Pointer &path);
    /// Opens the editor of the row: in place for primitives, as text for objects and arrays.
    void startEditing(const QModelIndex &index, const QString &typed = {});
    /// Folds everything as it is at first; for another twin.
    void forgetFolding();
    void placeEditors();

signals:
    void propertySelected(const twin::json::Pointer &property);
    /// The mouse is over a row of it; the root when it has left.
    void propertyHovered(const twin::json::Pointer &property);
    /// Before the editor opens: the values must stand still from now on.
    void editStarted();
    /// The editor is gone, with or without a new value.
    void editFinished();
    void valueEdited(const twin::json::Pointer &path, const twin::Json &value);
    void memberRemoved(const twin::json::Pointer &path);
    /// The number of the current row should be drawn.
    void chartWanted();
    /// The value of the row should be edited as text.
    void textEditWanted(const twin::json::Pointer &path);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void setUnderMouse(const QModelIndex &index);
    bool onChevron(const QPoint &position, const QModelIndex &index) const;
    void foldAsUsual(const QModelIndex &parent);
    bool unfoldsAtFirst(const QModelIndex &index) const;
    void remember(const QModelIndex &index, bool expanded);
    void startGlow();
    void paintGlow();
    bool isAnimated() const;

    Theme &m_theme;
    SectionModel *m_model;
    RowDelegate *m_delegate;
    QPersistentModelIndex m_underMouse;
    QVariantAnimation m_animation;
    QHash<QString, bool> m_folding; // what the person chose, by path
    QList<twin::json::Pointer> m_linked;
    QString m_typed;
    Advice m_advice;
    bool m_editable = false;
    bool m_metadata = true;
    bool m_foldingAsUsual = false;
};

} // namespace app
