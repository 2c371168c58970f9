// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/comparedialog.h"

#include "history/comparisonview.h"
#include "history/historywords.h"
#include "history/restoredialog.h"
#include "host/hubclient.h"
#include "json/writer.h"
#include "shared/bar.h"
#include "shared/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

CompareDialog::CompareDialog(AppContext &context, const twin::TwinId &a, const twin::TwinId &b,
                             QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_a(a)
    , m_b(b)
    , m_title(new TextLabel(context.theme, TextLabel::Look::Strong, this))
    , m_summary(new TextLabel(context.theme, TextLabel::Look::Quiet, this))
    , m_only(new QCheckBox(tr("Differences only"), this))
    , m_swap(new QPushButton(tr("Swap"), this))
    , m_copy(new QPushButton(tr("Copy patch"), this))
    , m_view(new ComparisonView(context, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *bar = new Bar(context.theme, &Colors::window, 36, Bar::Line::Below, this);
    bar->row()->addWidget(m_title);
    bar->row()->addWidget(m_summary);
    bar->addSpring();
    bar->row()->addWidget(m_only);
    bar->row()->addWidget(m_copy);
    bar->row()->addWidget(m_swap);
    bar->setSpacing(12, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    resize(context.theme.px(1080), context.theme.px(520));
    connect(m_only, &QCheckBox::toggled, this, &CompareDialog::refresh);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copyPatch);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        std::swap(m_a, m_b);
        m_view->startAnew();
        refresh();
    });
    connect(&context.hub, &twin::host::HubClient::changed, this, [this](const twin::Changes &changes) {
        for (const twin::Change &change : changes)
            if (change.id == m_a || change.id == m_b)
                return refresh();
    });
    refresh();
    m_view->setFocus();
}

QString CompareDialog::summary() const
{
    return m_summary->text();
}

void CompareDialog::refresh()
{
    const auto a = m_context.hub.state().find(m_a);
    const auto b = m_context.hub.state().find(m_b);
    setWindowTitle(tr("%1 and %2").arg(m_a.toString(), m_b.toString()));
    m_title->setText(tr("%1 \u2192 %2").arg(m_a.toString(), m_b.toString()));
    m_view->showDifference(a, b, m_only->isChecked());
    m_summary->setText(!a   ? tr("%1 is not there any more").arg(m_a.toString())
                       : !b ? tr("%1 is not there any more").arg(m_b.toString())
                            : differenceText(m_view->counts()));
    m_copy->setEnabled(a && b);
    m_copy->setToolTip(
        tr("The patch that gives %1 the tags and desired of %2").arg(m_a.toString(), m_b.toString()));
}

void CompareDialog::copyPatch() const
{
    const auto a = m_context.hub.state().find(m_a);
    const auto b = m_context.hub.state().find(m_b);
    if (a && b)
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(twin::json::writeIndented(restoringPatch(*a, *b))));
}

} // namespace app
