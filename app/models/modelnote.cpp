// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelnote.h"

#include "actions/actions.h"
#include "host/modelsclient.h"
#include "shared/bar.h"
#include "shared/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

ModelNote::ModelNote(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new TextLabel(context.theme, TextLabel::Look::Normal, this))
{
    auto *bar = new Bar(context.theme, &Colors::draft, 36, Bar::Line::Below, this);
    bar->setSpacing(12, 8);
    bar->row()->addWidget(m_text);
    bar->addSpring();
    m_text->setElided(true, 120);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    for (QPushButton **each : {&m_fetch, &m_add, &m_infer}) {
        *each = new QPushButton(bar);
        bar->row()->addWidget(*each);
    }
    m_fetch->setText(tr("Ask the web sources"));
    m_add->setText(tr("Add source"));
    connect(m_fetch, &QPushButton::clicked, this, [this] { m_context.models.fetch({m_modelId}); });
    connect(m_add, &QPushButton::clicked, context.actions.action(ActionId::AddModelSource),
            &QAction::trigger);
    connect(m_infer, &QPushButton::clicked, context.actions.action(ActionId::InferModel), &QAction::trigger);
    hide();
}

QString ModelNote::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ModelNote::showAbsent(const QString &modelId, const twin::TwinId &device)
{
    const auto &sources = m_context.models.sources();
    m_modelId = modelId;
    m_text->setText(tr("No source has this model, so its twins are shown as they are and not judged."));
    m_fetch->setVisible(std::any_of(sources.cbegin(), sources.cend(),
                                    [](const auto &view) { return !view.source.isOnDisk(); }));
    m_add->show();
    m_infer->setText(tr("Infer it from %1").arg(device.toString()));
    m_infer->setVisible(!device.isNull());
    show();
}

void ModelNote::showText(const QString &text)
{
    m_text->setText(text);
    for (QPushButton *each : {m_fetch, m_add, m_infer})
        each->hide();
    show();
}

} // namespace app
