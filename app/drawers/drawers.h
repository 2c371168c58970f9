// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "shared/drawer.h"

#include <QDockWidget>

namespace app {

class DrawerStrip;
class PageStack;

/// The drawers of the table below the documents, one of them open. Folded, only the row of tabs is left;
/// enlarged, they want the documents' room too. Binds FoldDrawers, EnlargeDrawer and each row's own action.
class Drawers final : public QDockWidget
{
    Q_OBJECT
public:
    explicit Drawers(AppContext &context, QWidget *parent = nullptr);

    /// The drawer of that name in the table.
    Drawer *drawer(const char *name) const;
    Drawer *current() const;
    DrawerStrip *strip() const { return m_strip; }
    bool isFolded() const { return m_folded; }
    bool isEnlarged() const { return m_enlarged; }

    /// Opens a drawer, also when all are folded. Requires: a row of the table.
    void open(int row);
    void open(const char *name);
    void setFolded(bool folded);
    void setEnlarged(bool enlarged);
    void setDevice(const twin::TwinId &id);
    void setModel(const QString &modelId);
    /// Emits noteChanged() for each drawer.
    void repeatNotes();
    /// The open drawer, folded or not, and the height, as they were at the end of the last session.
    void restore();
    void remember();

signals:
    void enlargedChanged(bool enlarged);
    /// One of them should be seen.
    void openWanted();
    void placeWanted(const app::Place &place);
    void modelPlaceWanted(const app::ModelPlace &place);
    /// For the status row; `row` of the table.
    void noteChanged(int row, const app::Drawer::Note &note);

private:
    void add(int row);
    void bindActions();
    void choose(int row);
    void syncActions();
    void holdDocks(bool held);
    void noteHeight();
    void fit();

    AppContext &m_context;
    DrawerStrip *m_strip;
    PageStack *m_pages;
    int m_height; ///< unfolded, in pixels at 100 %
    int m_scale; ///< of its height when it was fitted last, by the thousand
    bool m_folded = false;
    bool m_enlarged = false;
};

} // namespace app
