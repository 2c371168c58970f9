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
class QTabBar;

namespace app {

class CompareBar;
class JsonEditor;
class ModelGraphPane;
class ModelHeader;
class ModelNote;
class ModelTextPane;
class ModelTreePane;
class ModelVersions;
class PageStack;

/// A model: its tree beside its text, its drawn graph, its versions compared, what uses it, and what it is as
/// a Thing Model of the W3C.
///
/// Texts of the user's own sources can be changed; a change is judged as it is typed and stays when another
/// model is shown, until it is saved. A model that was inferred from a twin is such a change, of a file that
/// does not exist yet. Binds the actions for the form of a model, SaveModel, DeleteModel, InferModel,
/// CompareModelVersions, NewDeviceFromModel and ShowInTwin.
class ModelDocument final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelDocument(AppContext &context, QWidget *parent = nullptr);

    const ModelPlace &place() const { return m_place; }
    ModelTreePane *treePane() const { return m_tree; }
    ModelTextPane *textPane() const { return m_text; }
    ModelVersions *versions() const { return m_versions; }
    ModelGraphPane *graph() const { return m_graph; }
    CompareBar *compareBar() const { return m_compare; }
    ModelNote *note() const { return m_note; }
    JsonEditor *thing() const { return m_thing; }
    QListWidget *users() const { return m_users; }
    /// Whether the text that is shown was changed and not saved.
    bool isChanged() const { return m_drafts.contains(m_place.file); }
    /// The device that ShowInTwin prefers, as long as it has the model, and that InferModel is about.
    void setDevice(const twin::TwinId &id);

    /// Shows a model and moves to the place in it.
    void show(const ModelPlace &place);

signals:
    void placeWanted(const app::Place &place);
    void modelPlaceWanted(const app::ModelPlace &place);
    /// A device of the model that is shown; `desired` is what it may be asked for at first.
    void deviceWanted(const QString &modelId, const twin::Json &desired);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Form { Tree, TreeAndText, Text };
    static constexpr QLatin1StringView NewFile{"new:"}; ///< before the id of a model that has no file yet
    enum Page { ModelPage, GraphPage, VersionsPage, UsersPage, ThingPage };

    QWidget *makeTabRow();
    void makePages();
    QWidget *makeModelPage();
    QListWidget *makeUsers();
    void bindActions();
    void syncActions();
    void setForm(Form form);
    void reload();
    void judge();
    void showFacts(const ModelCheck &check);
    void showVersions();
    void showCompared();
    void showUsers();
    void showThing();
    void showNote();
    void moveTo(const ModelPlace &place);
    void onRowChosen();
    void onCaret();
    void onEdited();
    void save();
    void saveNew();
    void deleteModel();
    void inferModel();
    void makeDevice();
    void showInTwin();
    std::optional<Place> twinPlaceOf(const QStringList &path) const;
    bool isOwn() const;
    bool isNew() const;
    QByteArray text() const;

    AppContext &m_context;
    ModelPlace m_place;
    twin::TwinId m_device;
    QHash<QString, QByteArray> m_drafts; ///< by file
    QHash<QString, QByteArray> m_written; ///< saved, and not read back yet
    QHash<QString, QStringList> m_leftOut; ///< by file that does not exist yet: what the guess could not say
    QTimer m_judging;
    ModelHeader *m_header;
    QTabBar *m_tabs = nullptr;
    QPushButton *m_save = nullptr;
    ModelNote *m_note;
    PageStack *m_pages;
    QSplitter *m_split = nullptr;
    ModelTreePane *m_tree = nullptr;
    ModelTextPane *m_text = nullptr;
    ModelGraphPane *m_graph = nullptr;
    CompareBar *m_compare = nullptr;
    ModelVersions *m_versions = nullptr;
    QListWidget *m_users = nullptr;
    JsonEditor *m_thing = nullptr;
    bool m_moving = false;
};

} // namespace app
