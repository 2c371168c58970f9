// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "components/commandbox.h"
#include "components/componentcard.h"
#include "hub/change.h"
#include "shared/place.h"

#include <QBasicTimer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace app {

class DraftBar;
class DraftKeeper;
class TextLabel;

/// The Components view: the device as its model describes it, component by component, with forms for what may
/// be asked and called. Edits go into the draft that the Twin view shows, too. Binds InvokeCommand and
/// ResetDesired.
class ComponentsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ComponentsPane(AppContext &context, QWidget *parent = nullptr);

    /// Filter and choice for the row of tabs; whoever shows it takes it over.
    QWidget *tools() const { return m_tools; }
    /// All of them, whether somebody has seen them or not.
    const QList<ComponentCard *> &cards();
    ComponentCard *card(const QString &component);
    DraftBar *draftBar() const { return m_draftBar; }
    QLineEdit *filterField() const { return m_filter; }
    twin::TwinId device() const { return m_id; }

    /// The value of the row that has the focus: as it is asked, else as it is reported.
    std::optional<Place> spot() const;
    /// Where that row stands, in this widget.
    QRect spotArea() const;

    void setDevice(const twin::TwinId &id);
    /// The drafts of the Twin view; outlives the pane.
    void setDrafts(DraftKeeper *drafts);
    void setOnlyOpen(bool onlyOpen);

    /// Unfolds the first command that the device has and gives it the focus. False: it has none.
    bool goToCommands();

signals:
    /// A command should be invoked, and none has the focus.
    void commandsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void makeTools();
    void rebuild();
    void refresh();
    ComponentPlan plan() const;
    void showDraft();
    void applyFilter();
    void fitCards();
    void makeSeen(int beyond);
    bool isComplete() const { return m_cards.size() == m_builtFrom.components.size(); }
    ComponentCard *addCard(QWidget *page);
    void showCard(qsizetype index);
    void showNextCard();
    ComponentCard::Filter filter() const;
    void onHubChanged(const twin::Changes &changes);
    void onAnswered(const twin::Change &change);
    void keepTyped();
    void takeTyped();
    void onEdited(const QString &component, const QString &name, const std::optional<twin::Json> &value);
    PropertyRow *focusedRow() const;
    void invokeFocused();

    AppContext m_context;
    DraftKeeper *m_drafts = nullptr;
    QWidget *m_tools = nullptr;
    QLineEdit *m_filter = nullptr;
    QAction *m_all = nullptr;
    QAction *m_open = nullptr;
    QScrollArea *m_area;
    QWidget *m_page = nullptr;
    TextLabel *m_note;
    DraftBar *m_draftBar;
    ComponentPlan m_builtFrom; ///< keeps alive what the widgets refer to
    ComponentPlan m_plan; ///< as it stands now
    QList<ComponentCard *> m_cards; ///< the first of the plan; the others follow a little later
    /// What a person has typed and called, of devices whose cards are not there.
    struct Kept {
        QMap<QString, KeptCommand> commands{}; ///< by "component*name"
        QMap<QString, QMap<QStringList, QString>> properties{}; ///< by "component*name"
    };
    QHash<twin::TwinId, Kept> m_kept;
    twin::TwinId m_cardsOf; ///< whose cards they are
    twin::TwinId m_id;
    QString m_shape; ///< what the cards were made for: the model, and for an inferred one the names
    twin::Timestamp m_now{};
    QTimer m_second;
    QBasicTimer m_soon; ///< to what is not seen yet
    bool m_isStale = true; ///< changed while it was not seen
};

} // namespace app
