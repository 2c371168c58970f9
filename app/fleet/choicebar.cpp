// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/choicebar.h"

#include "actions/actionbutton.h"
#include "shared/flowbar.h"
#include "shared/linkbutton.h"
#include "shared/textlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

ChoiceBar::ChoiceBar(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new FlowBar(context.theme, &Colors::accentSoft, 38, FlowBar::Line::Above, this))
    , m_chosen(new TextLabel(context.theme, TextLabel::Look::Strong, m_bar))
    , m_shown(new TextLabel(context.theme, TextLabel::Look::Quiet, m_bar))
    , m_all(new LinkButton(context.theme, {}, m_bar))
{
    m_bar->setSpacing(12, 8);
    auto *none = new LinkButton(context.theme, tr("Clear"), m_bar);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chosen, m_shown, m_all, none})
        m_bar->add(widget);
    m_bar->addSpring();
    addButton(ActionId::DeleteDevices, tr("Delete..."));
    addButton(ActionId::ExportFleet, tr("Export..."));
    addButton(ActionId::GroupDevices, tr("Group..."));
    addButton(ActionId::InvokeOnDevices, tr("Invoke command..."));
    addButton(ActionId::UpdateDevices, tr("Update tags or desired..."))->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_all, &LinkButton::clicked, this, &ChoiceBar::allWanted);
    connect(none, &LinkButton::clicked, this, &ChoiceBar::noneWanted);
    hide();
}

QPushButton *ChoiceBar::addButton(ActionId id, const QString &text)
{
    auto *button = new QPushButton(text, m_bar);
    tie(button, m_context.actions.action(id));
    m_bar->add(button);
    return button;
}

void ChoiceBar::show(qsizetype chosen, qsizetype shown)
{
    const QLocale locale;
    m_chosen->setText(tr("%1 selected").arg(locale.toString(chosen)));
    m_shown->setText(tr("of %1").arg(locale.toString(shown)));
    m_all->setText(tr("Select all %1").arg(locale.toString(shown)));
    m_all->setVisible(chosen < shown);
    setVisible(chosen > 0);
}

QString ChoiceBar::text() const
{
    return m_chosen->text();
}

} // namespace app
