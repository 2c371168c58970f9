// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "models/modellistmodel.h"
#include "shared/place.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QTreeView;

namespace app {

class TextLabel;

/// The sources of models and what they hold, with a search and a menu; drop a file or folder on it to add it.
/// Binds AddModelSource, FetchModels, ExportModels and FindModel.
class ModelsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelsPane(AppContext &context, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    QLineEdit *search() const { return m_search; }
    const ModelListModel &model() const { return m_model; }
    /// "3 sources", for the head above the pane.
    QString countText() const;

    /// Makes the row of a model current, without showing the model.
    void setCurrentModel(const ModelPlace &place);
    /// Adds what a person typed or dropped; says why when it cannot be.
    void addSource(const QString &text);

signals:
    void modelPlaceWanted(const app::ModelPlace &place);
    void countTextChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearch();
    void makeTree();
    QWidget *makeFooter();
    void bindActions();
    void onReset();
    void open(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void addSourceMenu(QMenu &menu, int source);
    void askForSource();
    void exportModels();
    void applyTheme();

    AppContext &m_context;
    ModelListModel m_model;
    ModelPlace m_current;
    QLineEdit *m_search = nullptr;
    QTreeView *m_tree = nullptr;
    TextLabel *m_footer = nullptr;
};

} // namespace app
