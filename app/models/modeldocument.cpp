// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeldocument.h"

#include "actions/actions.h"
#include "dtdl/thingmodel.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "json/reader.h"
#include "json/writer.h"
#include "models/comparebar.h"
#include "models/modelgraphpane.h"
#include "models/modelheader.h"
#include "models/modelnote.h"
#include "models/modeltextpane.h"
#include "models/modeltreelinks.h"
#include "models/modeltreepane.h"
#include "models/modelversions.h"
#include "settings/keptshares.h"
#include "shared/bar.h"
#include "shared/celldelegate.h"
#include "shared/modelwords.h"
#include "shared/pagestack.h"
#include "shared/segmentedcontrol.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::dtdl::ModelSource;

namespace app {

namespace {

constexpr int JudgeMSecs = 250; // after the last key
constexpr qsizetype MostUsers = 500;
constexpr int IdRole = Qt::UserRole;
constexpr qint64 LargestInterface = 1024 * 1024; // bytes of JSON, dtdl.md

} // namespace

ModelDocument::ModelDocument(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new ModelHeader(context.theme, this))
    , m_note(new ModelNote(context, this))
    , m_pages(new PageStack(this))
{
    makePages();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeTabRow());
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_tree);
    m_judging.setSingleShot(true);
    m_judging.setInterval(JudgeMSecs);
    connect(&m_judging, &QTimer::timeout, this, &ModelDocument::judge);
    connect(&context.models, &twin::host::ModelsClient::changed, this, &ModelDocument::reload);
    connect(&context.models, &twin::host::ModelsClient::sourcesChanged, this, &ModelDocument::reload);
    bindActions();
}

void ModelDocument::show(const ModelPlace &place)
{
    ModelPlace next = place;
    const auto &library = m_context.models.library();
    if (next.file.isEmpty()) {
        if (const auto *file = library->fileOf(next.modelId))
            next.file = file->text.file;
    } else if (next.modelId.isEmpty()) {
        if (const auto *file = library->file(next.file))
            next.modelId = file->scan.interfaces.value(0);
    }
    const bool other = next.file != m_place.file || next.modelId != m_place.modelId;
    m_place = next;
    const bool isWalk = m_tabs->currentIndex() == GraphPage; // from model to model in the graph
    if (next.at || !next.path.isEmpty() || (other && !isWalk))
        m_tabs->setCurrentIndex(0);
    if (other)
        reload();
    moveTo(next);
}

void ModelDocument::moveTo(const ModelPlace &place)
{
    if (place.at) {
        m_text->editor()->showPlace(*place.at);
        onCaret();
    } else if (!place.path.isEmpty()) {
        QStringList path = place.path;
        while (!path.isEmpty() && !m_tree->model().indexOf(path).isValid())
            path.removeLast(); // a field, or a part of a payload: to the content that it belongs to
        if (path.isEmpty())
            return;
        m_tree->setCurrent(m_tree->model().indexOf(path));
        onRowChosen();
    }
}

bool ModelDocument::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl+S is the twin's in the rest of the window.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Save)) {
            if (event->type() == QEvent::KeyPress)
                save();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *ModelDocument::makeTabRow()
{
    const Actions &actions = m_context.actions;
    auto *bar = new Bar(m_context.theme, &Colors::window, 30, Bar::Line::Below, this);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views of the model"));
    for (const QString &title : {tr("Model"), tr("Graph"), tr("Versions"), tr("Used by"), tr("Thing Model")})
        m_tabs->addTab(title);
    auto *form = new SegmentedControl(m_context.theme,
                                      {actions.action(ActionId::ModelAsTree),
                                       actions.action(ActionId::ModelAsTreeAndText),
                                       actions.action(ActionId::ModelAsText)},
                                      {tr("Tree"), tr("Tree + text"), tr("Text")}, bar);
    form->setAccessibleName(tr("Form of the model"));
    m_save = new QPushButton(tr("Save"), bar);
    const auto fit = [this] { m_save->setFixedHeight(m_context.theme.px(24)); };
    connect(&m_context.theme, &Theme::changed, m_save, fit);
    fit();
    m_save->setToolTip(tr("Ctrl+S"));
    connect(m_save, &QPushButton::clicked, this, &ModelDocument::save);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &PageStack::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ModelDocument::showThing);
    bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addSpring();
    bar->row()->addWidget(form);
    bar->row()->addWidget(m_save);
    bar->setSpacing(8, 12);
    return bar;
}

void ModelDocument::makePages()
{
    m_versions = new ModelVersions(m_context, m_pages);
    m_thing = new JsonEditor(m_context.theme, m_pages);
    m_thing->setEditable(false);
    m_thing->setAccessibleName(tr("Thing Model of the W3C"));
    m_pages->addWidget(makeModelPage());
    m_graph = new ModelGraphPane(m_context, m_pages);
    m_pages->addWidget(m_graph);
    m_pages->addWidget(m_versions);
    m_pages->addWidget(m_users = makeUsers());
    m_pages->addWidget(m_thing);
    connect(m_graph, &ModelGraphPane::modelPlaceWanted, this, &ModelDocument::modelPlaceWanted);
    connect(m_versions, &ModelVersions::placeWanted, this, &ModelDocument::placeWanted);
    connect(m_versions, &ModelVersions::modelPlaceWanted, this, &ModelDocument::modelPlaceWanted);
    connect(m_versions, &ModelVersions::compared, this, &ModelDocument::showCompared);
}

QWidget *ModelDocument::makeModelPage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_split = new QSplitter(Qt::Horizontal, page);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_tree = new ModelTreePane(m_context.theme, m_split);
    new ModelTreeLinks(m_context, *m_tree);
    m_text = new ModelTextPane(m_context.theme, m_split);
    m_split->addWidget(m_tree);
    m_split->addWidget(m_text);
    m_split->setSizes({532, 640}); // of the design
    keepShares(*m_split, m_context.settings, u"model"_s);
    m_compare = new CompareBar(m_context, page);
    column->addWidget(m_split, 1);
    column->addWidget(m_compare);
    m_text->editor()->installEventFilter(this);
    m_tree->tree()->installEventFilter(this);
    connect(m_tree, &ModelTreePane::rowChosen, this, &ModelDocument::onRowChosen);
    connect(m_tree, &ModelTreePane::rowActivated, this, &ModelDocument::showInTwin);
    connect(m_text, &ModelTextPane::edited, this, &ModelDocument::onEdited);
    connect(m_text, &ModelTextPane::caretMoved, this, &ModelDocument::onCaret);
    return page;
}

QListWidget *ModelDocument::makeUsers()
{
    auto *list = new QListWidget(m_pages);
    list->setAccessibleName(tr("What uses the model"));
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new CellDelegate(m_context.theme, 24, list));
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QVariant id = item->data(IdRole);
        if (id.canConvert<twin::TwinId>())
            emit placeWanted({.id = id.value<twin::TwinId>()});
        else if (!id.toString().isEmpty())
            emit modelPlaceWanted({.modelId = id.toString()});
    });
    return list;
}

void ModelDocument::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::ModelAsTree, this, [this] { setForm(Form::Tree); });
    actions.bind(ActionId::ModelAsTreeAndText, this, [this] { setForm(Form::TreeAndText); });
    actions.bind(ActionId::ModelAsText, this, [this] { setForm(Form::Text); });
    actions.bind(ActionId::SaveModel, this, &ModelDocument::save);
    actions.bind(ActionId::DeleteModel, this, &ModelDocument::deleteModel);
    actions.bind(ActionId::InferModel, this, &ModelDocument::inferModel);
    actions.bind(ActionId::NewDeviceFromModel, this, &ModelDocument::makeDevice);
    actions.bind(ActionId::ShowInTwin, this, &ModelDocument::showInTwin);
    actions.bind(ActionId::CompareModelVersions, this, [this] {
        m_tabs->setCurrentIndex(VersionsPage);
        m_versions->setFocus(Qt::OtherFocusReason);
    });
    for (const ActionId id : {ActionId::ShowInTwin, ActionId::NewDeviceFromModel})
        m_tree->tree()->addAction(actions.action(id));
    setForm(Form::TreeAndText);
    actions.setEnabled(ActionId::ShowInTwin, false);
    syncActions();
}

void ModelDocument::syncActions()
{
    Actions &actions = m_context.actions;
    const auto &library = m_context.models.library();
    actions.setEnabled(ActionId::SaveModel, (isOwn() || isNew()) && isChanged());
    actions.setEnabled(ActionId::DeleteModel, isOwn());
    actions.setEnabled(ActionId::InferModel, m_context.hub.state().find(m_device) != nullptr);
    actions.setEnabled(ActionId::NewDeviceFromModel, library->find(m_place.modelId) != nullptr);
    actions.setEnabled(ActionId::CompareModelVersions, m_versions->model().rowCount() > 0);
}

void ModelDocument::setForm(Form form)
{
    Actions &actions = m_context.actions;
    m_tree->setVisible(form != Form::Text);
    m_text->setVisible(form != Form::Tree);
    actions.setChecked(ActionId::ModelAsTree, form == Form::Tree);
    actions.setChecked(ActionId::ModelAsTreeAndText, form == Form::TreeAndText);
    actions.setChecked(ActionId::ModelAsText, form == Form::Text);
}

bool ModelDocument::isOwn() const
{
    const twin::dtdl::LibraryFile *file = m_context.models.library()->file(m_place.file);
    const auto &sources = m_context.models.sources();
    return file && file->text.source < sources.size() && sources.at(file->text.source).source.isOwn();
}

/// Whether the text has no file yet.
bool ModelDocument::isNew() const
{
    return m_place.file.startsWith(NewFile);
}

QByteArray ModelDocument::text() const
{
    if (const auto draft = m_drafts.constFind(m_place.file); draft != m_drafts.constEnd())
        return *draft;
    if (const auto written = m_written.constFind(m_place.file); written != m_written.constEnd())
        return *written;
    const twin::dtdl::LibraryFile *file = m_context.models.library()->file(m_place.file);
    return file ? file->text.bytes : QByteArray();
}

void ModelDocument::reload()
{
    const QScopedValueRollback guard(m_moving, true);
    const auto *found = m_context.models.library()->fileOf(m_place.modelId);
    if (found && m_place.file.isEmpty())
        m_place.file = found->text.file; // it was not at hand and is now
    m_written.removeIf([this](const auto &written) {
        const twin::dtdl::LibraryFile *file = m_context.models.library()->file(written.key());
        return file ? file->text.bytes == written.value() : !m_context.models.isBusy();
    });
    m_text->show(text(), isOwn() || isNew());
    judge();
    m_graph->show(m_place.modelId);
    showVersions();
    showUsers();
    showThing();
    showNote();
    syncActions();
}

void ModelDocument::judge()
{
    const QScopedValueRollback guard(m_moving, true);
    ModelCheck check = checkModel(text(), *m_context.models.library(), QLocale().uiLanguages());
    m_text->setMarks(check.marks);
    showFacts(check);
    if (check.isJson || m_place.file.isEmpty())
        m_tree->show(shortModelName(m_place.modelId), std::move(check.rows), check.faults);
    onCaret();
}

void ModelDocument::showFacts(const ModelCheck &check)
{
    const QLocale locale;
    ModelFacts facts;
    const QString id = check.rows.empty() ? m_place.modelId : check.rows.front().modelId;
    const QString name = check.rows.empty() ? QString() : check.rows.front().displayName;
    facts.name = name.isEmpty() ? shortModelName(id).section(u';', 0, 0) : name;
    facts.modelId = id;
    facts.state = m_place.file.isEmpty() ? tr("not at hand: no source has it")
                  : isNew()              ? tr("new, not saved")
                  : isChanged()          ? tr("changed, not saved")
                  : isOwn()              ? QString()
                                         : tr("read-only");
    facts.version = check.version;
    facts.size =
        tr("%1 B of %2 MiB").arg(locale.toString(text().size())).arg(LargestInterface / (1024 * 1024));
    facts.file = isNew() ? QString() : m_place.file;
    facts.picture = pictureOf(facts.file);
    m_header->show(facts);
    m_save->setVisible(isOwn() || isNew());
    m_save->setEnabled(isChanged());
    syncActions();
}

void ModelDocument::showVersions()
{
    m_versions->show(m_place.modelId);
    const int count = m_versions->list()->count();
    m_tabs->setTabText(VersionsPage, count > 1 ? tr("Versions (%1)").arg(count) : tr("Versions"));
}

void ModelDocument::showCompared()
{
    const auto &comparison = m_versions->model().comparison();
    const bool isPair = m_versions->before()->currentIndex() != m_versions->after()->currentIndex();
    const bool isShown = m_versions->after()->currentData().toString() == m_place.modelId;
    m_compare->show(isPair && isShown ? m_versions->before()->currentText() : QString(),
                    m_versions->after()->currentText(), comparison);
    syncActions();
}

/// Made when it is looked at: nobody needs it while typing.
void ModelDocument::showThing()
{
    if (m_tabs->currentIndex() != ThingPage)
        return;
    const auto *interface = m_context.models.library()->find(m_place.modelId);
    m_thing->showText(
        interface ? QString::fromUtf8(twin::json::writeIndented(twin::dtdl::thingModelOf(*interface)))
                  : QString());
}

/// What keeps the model from being used, with what can be done about it.
void ModelDocument::showNote()
{
    const QStringList leftOut = m_leftOut.value(m_place.file);
    if (m_place.file.isEmpty() && !m_place.modelId.isEmpty())
        m_note->showAbsent(m_place.modelId, m_device);
    else if (!leftOut.isEmpty())
        m_note->showText(tr("Left out of the guess: %1").arg(leftOut.join(u"; "_s)));
    else
        m_note->hide();
}

void ModelDocument::showUsers()
{
    m_users->clear();
    for (const QString &id : m_context.models.library()->usersOf(m_place.modelId))
        (new QListWidgetItem(tr("model %1").arg(id), m_users))->setData(IdRole, id);
    QList<twin::TwinId> devices;
    for (const twin::RecordPtr &record : m_context.hub.state().records()) {
        if (record->identity->modelId == m_place.modelId)
            devices.append(record->id());
    }
    std::sort(devices.begin(), devices.end());
    for (const twin::TwinId &id : devices.mid(0, MostUsers))
        (new QListWidgetItem(tr("device %1").arg(id.toString()), m_users))
            ->setData(IdRole, QVariant::fromValue(id));
    if (devices.size() > MostUsers)
        m_users->addItem(tr("%1 of %2 devices").arg(MostUsers).arg(devices.size()));
    m_tabs->setTabText(UsersPage,
                       m_users->count() > 0 ? tr("Used by (%1)").arg(m_users->count()) : tr("Used by"));
}

void ModelDocument::onRowChosen()
{
    const ModelRow *row = m_tree->current();
    m_context.actions.setEnabled(ActionId::ShowInTwin, row && twinPlaceOf(row->path).has_value());
    if (!row || row->isInherited)
        return;
    const QScopedValueRollback guard(m_moving, true);
    const QByteArray shown = text();
    const auto read = twin::json::readWithPlaces(shown);
    if (const auto *place = read ? read->places.find(read->value, row->pointer) : nullptr)
        m_text->editor()->showPlace({.offset = place->offset, .length = place->end - place->offset});
    m_text->setWhere(wayTo(shown, m_text->editor()->caretOffset()));
}

void ModelDocument::onCaret()
{
    const QByteArray shown = text();
    const qsizetype caret = m_text->editor()->caretOffset();
    m_text->setWhere(wayTo(shown, caret));
    if (m_moving)
        return;
    const auto read = twin::json::readWithPlaces(shown);
    if (read)
        m_tree->setCurrent(m_tree->model().indexAt(read->places.pointerAt(read->value, caret)));
}

void ModelDocument::onEdited()
{
    m_drafts.insert(m_place.file, m_text->text());
    m_judging.start();
}

} // namespace app
