// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelspane.h"

#include "actions/actions.h"
#include "dtdl/modelexport.h"
#include "host/modelsclient.h"
#include "models/modellistdelegate.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/savefile.h"
#include "shared/textlabel.h"
#include "shared/typetosearch.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::dtdl::ModelSource;

namespace app {

ModelsPane::ModelsPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.models, QLocale().uiLanguages())
{
    setAccessibleName(tr("Models"));
    makeTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeSearch());
    column->addWidget(m_tree, 1);
    column->addWidget(makeFooter());
    setFocusProxy(m_tree);
    new TypeToSearch(m_tree, m_search);
    bindActions();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ModelsPane::onReset);
    connect(&context.models, &twin::host::ModelsClient::fetchProgressed, this,
            [this](qsizetype found, qsizetype open) {
                m_footer->setText(tr("Fetching: %1 found, %2 open").arg(found).arg(open));
            });
    connect(&context.models, &twin::host::ModelsClient::fetchFinished, this,
            [this](const QList<twin::Error> &errors) {
                onReset();
                if (!errors.isEmpty())
                    m_context.dialogs.showError(window(), tr("Some models were not found"), errors.first());
            });
    connect(&context.theme, &Theme::changed, this, &ModelsPane::applyTheme);
    applyTheme();
    onReset();
}

QString ModelsPane::countText() const
{
    return tr("%n sources", nullptr, int(m_context.models.sources().size()));
}

void ModelsPane::setCurrentModel(const ModelPlace &place)
{
    m_current = place;
    QModelIndex index = m_model.indexOf(place.modelId);
    if (!index.isValid() && !place.file.isEmpty())
        index = m_model.indexOfFile(place.file);
    m_tree->setCurrentIndex(index);
}

void ModelsPane::addSource(const QString &text)
{
    const auto source = ModelSource::fromText(text);
    const twin::Result<void> added =
        source ? m_context.models.add(*source, 0) : twin::Result<void>(source.error());
    if (!added)
        m_context.dialogs.showError(window(), tr("%1 cannot be a source of models").arg(text), added.error());
}

bool ModelsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_tree->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *ModelsPane::makeSearch()
{
    auto *bar = new Bar(m_context.theme, &Colors::pane, 43, Bar::Line::Below, this);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Find a model, type or unit"));
    m_search->setAccessibleName(tr("Find a model by name, semantic type or unit"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_model, &ModelListModel::setFilter);
    bar->row()->addWidget(m_search);
    return bar;
}

void ModelsPane::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setAccessibleName(tr("Models"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setItemDelegate(new ModelListDelegate(m_context.theme, m_tree));
    m_tree->setModel(&m_model);
    connect(m_tree, &QTreeView::clicked, this, &ModelsPane::open);
    connect(m_tree, &QTreeView::activated, this, &ModelsPane::open);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ModelsPane::showMenu);
}

QWidget *ModelsPane::makeFooter()
{
    auto *bar = new Bar(m_context.theme, &Colors::pane, 25, Bar::Line::Above, this);
    bar->setSpacing(8, 4);
    m_footer = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_footer->setElided(true);
    auto *button = new QToolButton(bar);
    button->setText(tr("Add source"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, m_context.actions.action(ActionId::AddModelSource),
            &QAction::trigger);
    bar->row()->addWidget(m_footer);
    bar->addSpring();
    bar->row()->addWidget(button);
    return bar;
}

void ModelsPane::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::AddModelSource, this, [this] { askForSource(); });
    actions.bind(ActionId::ExportModels, this, &ModelsPane::exportModels);
    actions.bind(ActionId::FetchModels, this,
                 [this] { m_context.models.fetch(m_context.models.library()->missing()); });
    actions.bind(ActionId::FindModel, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

// The order of sources unfolds by itself where there are few models, and everywhere while somebody searches.
void ModelsPane::onReset()
{
    constexpr int FewModels = 40;
    for (int source = 0; source < m_model.rowCount(); ++source) {
        const QModelIndex index = m_model.index(source, 0);
        m_tree->setExpanded(index, m_model.isFiltered() || m_model.rowCount(index) <= FewModels);
    }
    setCurrentModel(m_current);
    m_footer->setText(m_context.models.isBusy() ? tr("Reading models") : tr("First source wins"));
    m_context.actions.setEnabled(ActionId::ExportModels, !m_context.models.library()->files().isEmpty());
    m_context.actions.setEnabled(ActionId::FetchModels, !m_context.models.library()->missing().isEmpty());
    emit countTextChanged(countText());
}

void ModelsPane::open(const QModelIndex &index)
{
    if (index.data(ModelListModel::IsSourceRole).toBool()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    }
    emit modelPlaceWanted({.modelId = index.data(ModelListModel::ModelIdRole).toString(),
                           .file = index.data(ModelListModel::FileRole).toString()});
}

void ModelsPane::showMenu(const QPoint &at)
{
    QMenu menu(this);
    const QModelIndex index = m_tree->indexAt(at);
    if (index.isValid())
        addSourceMenu(menu, index.data(ModelListModel::SourceRole).toInt());
    menu.addAction(m_context.actions.action(ActionId::AddModelSource));
    menu.addAction(m_context.actions.action(ActionId::FetchModels));
    menu.addAction(m_context.actions.action(ActionId::ExportModels));
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void ModelsPane::addSourceMenu(QMenu &menu, int source)
{
    twin::host::ModelsClient &models = m_context.models;
    QAction *up =
        menu.addAction(tr("Move Source &Up"), this, [&models, source] { models.move(source, source - 1); });
    QAction *down =
        menu.addAction(tr("Move Source &Down"), this, [&models, source] { models.move(source, source + 1); });
    up->setEnabled(source > 0);
    down->setEnabled(source + 1 < models.sources().size());
    if (models.sources().at(source).source.kind == ModelSource::Kind::Web)
        menu.addAction(tr("&Clear Cache"), this, [&models, source] { models.clearCache(source); });
    menu.addAction(tr("&Remove Source"), this, [&models, source] { models.remove(source); });
    menu.addSeparator();
}

void ModelsPane::askForSource()
{
    const QString text = m_context.dialogs.askText(
        window(), tr("Add source"), tr("Folder, file or address of a repository with models in DTDL:"));
    if (!text.isEmpty())
        addSource(text);
}

/// All models of all sources as one archive, in the layout of a repository.
void ModelsPane::exportModels()
{
    QString path = m_context.dialogs.askSaveFile(window(), tr("Export models"), tr("Archives (*.zip)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".zip"_s;
    const QList<twin::ZipEntry> files = twin::dtdl::repositoryOf(*m_context.models.library());
    const QByteArray archive = twin::zipOf(files, QDateTime::currentDateTime());
    if (const auto written = writeFile(path, archive); !written)
        return m_context.dialogs.showError(window(), tr("The models were not exported"), written.error());
    m_footer->setText(tr("%n models are in %1", nullptr, int(files.size())).arg(QFileInfo(path).fileName()));
}

void ModelsPane::applyTheme()
{
    m_tree->doItemsLayout();
    m_tree->viewport()->update();
}

} // namespace app
