// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelgraphpane.h"

#include "diagram/diagramview.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "shared/flowbar.h"
#include "shared/savefile.h"
#include "shared/textlabel.h"

#include <QCheckBox>
#include <QImage>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

ModelGraphPane::ModelGraphPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new DiagramView(context.theme, this))
{
    m_view->setAccessibleName(tr("Graph of the model"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBar();
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &DiagramView::activated, this,
            [this](const QString &id) { emit modelPlaceWanted({.modelId = id}); });
}

void ModelGraphPane::makeBar()
{
    auto *bar = new FlowBar(m_context.theme, &Colors::pane, 36, Bar::Line::Below, this);
    bar->setSpacing(12, 10);
    for (QCheckBox **box : {&m_extends, &m_components, &m_relationships}) {
        *box = new QCheckBox(bar);
        (*box)->setChecked(true);
        bar->add(*box);
        connect(*box, &QCheckBox::toggled, this, &ModelGraphPane::refresh);
    }
    m_count = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_fit = new QPushButton(tr("Fit"), bar);
    m_fit->setToolTip(tr("Ctrl+0 shows it at 100 %, Ctrl with plus and minus zooms"));
    auto *picture = new QPushButton(tr("Save picture..."), bar);
    bar->addSpring();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_fit, picture})
        bar->add(widget);
    connect(m_fit, &QPushButton::clicked, m_view, &DiagramView::fit);
    connect(picture, &QPushButton::clicked, this, &ModelGraphPane::savePicture);
    layout()->addWidget(bar);
}

void ModelGraphPane::show(const QString &modelId)
{
    m_modelId = modelId;
    refresh();
}

void ModelGraphPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

QCheckBox *ModelGraphPane::box(ModelLink link) const
{
    return link == ModelLink::Extends     ? m_extends
           : link == ModelLink::Component ? m_components
                                          : m_relationships;
}

QString ModelGraphPane::countText() const
{
    return m_count->text();
}

// Drawn when somebody sees it: a large ontology is not cheap to lay out.
void ModelGraphPane::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    QHash<QString, int> devices;
    for (const twin::RecordPtr &record : m_context.hub.state().records()) {
        if (!record->identity->modelId.isEmpty())
            ++devices[record->identity->modelId];
    }
    ModelLinks links;
    for (const ModelLink link : {ModelLink::Extends, ModelLink::Component, ModelLink::Relationship})
        links.setFlag(link, box(link)->isChecked());
    ModelGraph graph =
        modelGraph(*m_context.models.library(), m_modelId, links, devices, QLocale().uiLanguages());
    m_extends->setText(tr("extends %1").arg(graph.counts.value(ModelLink::Extends)));
    m_components->setText(tr("components %1").arg(graph.counts.value(ModelLink::Component)));
    m_relationships->setText(tr("relationships %1").arg(graph.counts.value(ModelLink::Relationship)));
    const int models = int(graph.diagram.nodes.size());
    m_count->setText(graph.leftOut > 0 ? tr("%1 of %2 models").arg(models).arg(models + int(graph.leftOut))
                                       : tr("%n models", nullptr, models));
    m_view->setDiagram(std::move(graph.diagram));
    if (std::exchange(m_drawn, m_modelId) == m_modelId)
        return;
    m_view->setCurrent(m_modelId);
    m_view->setZoomPercent(100);
}

void ModelGraphPane::savePicture()
{
    const QString title = tr("Save the picture");
    saveFile(m_context.dialogs, this, {.title = title, .filter = tr("Pictures (*.png)"), .failure = title},
             [this](const QString &) { return pngOf(m_view->picture()); });
}

} // namespace app
