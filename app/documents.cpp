// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "actions/actions.h"
#include "devices/deviceheader.h"
#include "panetable.h"
#include "shared/bar.h"
#include "shared/segmentedcontrol.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace app {

Documents::Documents(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new DeviceHeader(context, this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeTabRow());
    column->addWidget(m_pages, 1);
    makePanes();
}

QWidget *Documents::document(const char *name) const
{
    return m_pages->findChild<QWidget *>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
}

QWidget *Documents::current() const
{
    return m_pages->currentWidget();
}

void Documents::setDevice(const twin::TwinId &id)
{
    m_header->setDevice(id);
    for (int i = 0; i < m_pages->count(); ++i)
        paneTable().at(i).setDevice(m_pages->widget(i), id);
}

void Documents::open(const char *name)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(document(name)));
}

QWidget *Documents::makeTabRow()
{
    const Actions &actions = m_context.actions;
    auto *bar = new Bar(m_context.theme, &Colors::window, 30, Bar::Line::Below, this);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views of the device"));
    auto *form = new SegmentedControl(m_context.theme,
                                      {actions.action(ActionId::ShowTree),
                                       actions.action(ActionId::ShowTreeAndMetadata),
                                       actions.action(ActionId::ShowJson)},
                                      {tr("Tree"), tr("Tree + metadata"), tr("JSON")}, bar);
    auto *mode = new SegmentedControl(
        m_context.theme, {actions.action(ActionId::GoLive), actions.action(ActionId::StartEditing)},
        {tr("Live"), tr("Editing")}, bar);
    form->setAccessibleName(tr("Form of the twin"));
    mode->setAccessibleName(tr("Follow the hub or edit"));
    bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addSpring();
    bar->row()->addWidget(form);
    bar->row()->addWidget(mode);
    bar->setSpacing(8, 12);
    return bar;
}

void Documents::makePanes()
{
    for (const PaneSpec &spec : paneTable()) {
        QWidget *const pane = spec.make(m_context, m_pages);
        pane->setObjectName(QString::fromLatin1(spec.name));
        m_pages->addWidget(pane);
        m_tabs->addTab(tr(spec.title));
    }
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

} // namespace app
