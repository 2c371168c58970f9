// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "models/modelcheck.h"
#include "shared/place.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace app {

class ModelHeader;
class ModelTextPane;
class ModelTreePane;

/// A model: its tree beside its text, the other versions of it, and what uses it.
///
/// Texts of the user's own sources can be changed; a change is judged as it is typed and stays when another
/// model is shown, until it is saved. Binds the actions for the form of a model, SaveModel and ShowInTwin.
class ModelDocument final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelDocument(AppContext &context, QWidget *parent = nullptr);

    const ModelPlace &place() const { return m_place; }
    ModelTreePane *treePane() const { return m_tree; }
    ModelTextPane *textPane() const { return m_text; }
    QListWidget *versions() const { return m_versions; }
    QListWidget *users() const { return m_users; }
    /// Whether the text that is shown was changed and not saved.
    bool isChanged() const { return m_drafts.contains(m_place.file); }
    /// The device that ShowInTwin prefers, as long as it has the model.
    void setDevice(const twin::TwinId &id) { m_device = id; }

    /// Shows a model and moves to the place in it.
    void show(const ModelPlace &place);

signals:
    void placeWanted(const app::Place &place);
    void modelPlaceWanted(const app::ModelPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Form { Tree, TreeAndText, Text };

    QWidget *makeTabRow();
    void makePages();
    QListWidget *makeList(const QString &name);
    void bindActions();
    void setForm(Form form);
    void reload();
    void judge();
    void showFacts(const ModelCheck &check);
    void showVersions();
    void showUsers();
    void moveTo(const ModelPlace &place);
    void onRowChosen();
    void onCaret();
    void onEdited();
    void save();
    void showInTwin();
    std::optional<Place> twinPlaceOf(const QStringList &path) const;
    bool isOwn() const;
    QByteArray text() const;

    AppContext &m_context;
    ModelPlace m_place;
    twin::TwinId m_device;
    QHash<QString, QByteArray> m_drafts; ///< by file
    QHash<QString, QByteArray> m_written; ///< saved, and not read back yet
    QTimer m_judging;
    ModelHeader *m_header;
    QTabBar *m_tabs = nullptr;
    QPushButton *m_save = nullptr;
    QStackedWidget *m_pages;
    QSplitter *m_split = nullptr;
    ModelTreePane *m_tree = nullptr;
    ModelTextPane *m_text = nullptr;
    QListWidget *m_versions = nullptr;
    QListWidget *m_users = nullptr;
    bool m_moving = false;
};

} // namespace app
