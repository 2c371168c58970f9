// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeldocument.h"

#include "actions/actions.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "json/reader.h"
#include "models/modelheader.h"
#include "models/modeltextpane.h"
#include "models/modeltreepane.h"
#include "shared/bar.h"
#include "shared/celldelegate.h"
#include "shared/dialogs.h"
#include "shared/modelwords.h"
#include "shared/segmentedcontrol.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
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

QString versionless(const QString &modelId)
{
    return modelId.section(u';', 0, 0);
}

} // namespace

ModelDocument::ModelDocument(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new ModelHeader(context.theme, this))
    , m_pages(new QStackedWidget(this))
{
    makePages();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeTabRow());
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
    if (other) {
        m_tabs->setCurrentIndex(0);
        reload();
    }
    moveTo(next);
}

void ModelDocument::moveTo(const ModelPlace &place)
{
    if (place.at) {
        m_text->editor()->showPlace(*place.at);
        onCaret();
    } else if (!place.path.isEmpty()) {
        if (const QModelIndex index = m_tree->model().indexOf(place.path); index.isValid()) {
            m_tree->setCurrent(index);
            onRowChosen();
        }
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
    for (const QString &title : {tr("Model"), tr("Versions"), tr("Used by")})
        m_tabs->addTab(title);
    auto *form = new SegmentedControl(m_context.theme,
                                      {actions.action(ActionId::ModelAsTree),
                                       actions.action(ActionId::ModelAsTreeAndText),
                                       actions.action(ActionId::ModelAsText)},
                                      {tr("Tree"), tr("Tree + text"), tr("Text")}, bar);
    form->setAccessibleName(tr("Form of the model"));
    m_save = new QPushButton(tr("Save"), bar);
    m_save->setFixedHeight(m_context.theme.px(24));
    m_save->setToolTip(tr("Ctrl+S"));
    connect(m_save, &QPushButton::clicked, this, &ModelDocument::save);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addSpring();
    bar->row()->addWidget(form);
    bar->row()->addWidget(m_save);
    bar->setSpacing(8, 12);
    return bar;
}

void ModelDocument::makePages()
{
    m_split = new QSplitter(Qt::Horizontal, m_pages);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_tree = new ModelTreePane(m_context.theme, m_split);
    m_text = new ModelTextPane(m_context.theme, m_split);
    m_split->addWidget(m_tree);
    m_split->addWidget(m_text);
    m_split->setSizes({532, 640}); // of the design
    m_pages->addWidget(m_split);
    m_pages->addWidget(m_versions = makeList(tr("Versions of the model")));
    m_pages->addWidget(m_users = makeList(tr("What uses the model")));
    m_text->editor()->installEventFilter(this);
    m_tree->tree()->installEventFilter(this);
    connect(m_tree, &ModelTreePane::rowChosen, this, &ModelDocument::onRowChosen);
    connect(m_tree, &ModelTreePane::rowActivated, this, &ModelDocument::showInTwin);
    connect(m_text, &ModelTextPane::edited, this, &ModelDocument::onEdited);
    connect(m_text, &ModelTextPane::caretMoved, this, &ModelDocument::onCaret);
}

QListWidget *ModelDocument::makeList(const QString &name)
{
    auto *list = new QListWidget(m_pages);
    list->setAccessibleName(name);
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
    actions.bind(ActionId::SaveModel, this, [this] { save(); });
    actions.bind(ActionId::ShowInTwin, this, [this] { showInTwin(); });
    m_tree->tree()->addAction(actions.action(ActionId::ShowInTwin));
    setForm(Form::TreeAndText);
    actions.setEnabled(ActionId::SaveModel, false);
    actions.setEnabled(ActionId::ShowInTwin, false);
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
    m_written.removeIf([this](const auto &written) {
        const twin::dtdl::LibraryFile *file = m_context.models.library()->file(written.key());
        return !file || file->text.bytes == written.value();
    });
    m_text->show(text(), isOwn());
    judge();
    showVersions();
    showUsers();
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
                  : isChanged()          ? tr("changed, not saved")
                  : isOwn()              ? QString()
                                         : tr("read-only");
    facts.version = check.version;
    facts.size =
        tr("%1 B of %2 MiB").arg(locale.toString(text().size())).arg(LargestInterface / (1024 * 1024));
    facts.file = m_place.file;
    m_header->show(facts);
    m_save->setVisible(isOwn());
    m_save->setEnabled(isChanged());
    m_context.actions.setEnabled(ActionId::SaveModel, isOwn() && isChanged());
}

void ModelDocument::showVersions()
{
    m_versions->clear();
    for (const QString &id : m_context.models.library()->ids()) {
        if (versionless(id) != versionless(m_place.modelId))
            continue;
        const QString words = id == m_place.modelId ? tr("%1   shown").arg(id) : id;
        auto *item = new QListWidgetItem(words, m_versions);
        item->setData(IdRole, id);
    }
    m_tabs->setTabText(1, m_versions->count() > 1 ? tr("Versions (%1)").arg(m_versions->count())
                                                  : tr("Versions"));
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
    m_tabs->setTabText(2, m_users->count() > 0 ? tr("Used by (%1)").arg(m_users->count()) : tr("Used by"));
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

void ModelDocument::save()
{
    if (!isChanged() || !isOwn())
        return;
    const QByteArray changed = text();
    if (const auto saved = m_context.models.save(m_place.file, changed); !saved) {
        m_context.dialogs.showError(window(), tr("%1 was not saved").arg(m_place.file), saved.error());
        return;
    }
    m_drafts.remove(m_place.file);
    m_written.insert(m_place.file, changed);
    judge();
}

void ModelDocument::showInTwin()
{
    const ModelRow *row = m_tree->current();
    if (const auto place = row ? twinPlaceOf(row->path) : std::nullopt)
        emit placeWanted(*place);
}

/// Where the content stands in the twin of a device that has this model: reported, else desired.
std::optional<Place> ModelDocument::twinPlaceOf(const QStringList &path) const
{
    const twin::State &state = m_context.hub.state();
    twin::RecordPtr found = state.find(m_device);
    if (!found || found->identity->modelId != m_place.modelId) {
        found.reset();
        for (const twin::RecordPtr &record : state.records()) {
            if (record->identity->modelId == m_place.modelId && (!found || record->id() < found->id()))
                found = record;
        }
    }
    if (!found)
        return std::nullopt;
    const twin::json::Pointer pointer(path);
    const bool asked = !pointer.find(found->twin.reported.values) && pointer.find(found->twin.desired.values);
    return Place{.id = found->id(),
                 .section = asked ? twin::Section::Desired : twin::Section::Reported,
                 .path = pointer};
}

} // namespace app
