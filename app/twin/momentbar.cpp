// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/momentbar.h"

#include "shared/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace app {

MomentBar::MomentBar(Theme &theme, QWidget *parent)
    : Strip(theme, &Colors::selection, Edge::Bottom, 36, parent)
    , m_title(new LineLabel(theme, LineLabel::Look::Bold, this))
    , m_detail(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_readOnly(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_return(new QPushButton(tr("Return to live"), this))
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(m_title);
    row->addWidget(m_detail);
    row->addStretch(1);
    row->addWidget(m_readOnly);
    row->addWidget(m_return);
    setPadding(12);
    m_title->setShort(LineLabel::Short::Keep);
    m_detail->setShort(LineLabel::Short::Drop);
    m_readOnly->setShort(LineLabel::Short::Drop);
    m_return->setDefault(true);
    m_detail->setLine(tr("History and Twin show this moment. The hub runs on and is recorded."));
    m_readOnly->setLine(tr("read only until you return"));
    connect(m_return, &QPushButton::clicked, this, &MomentBar::returnWanted);
}

void MomentBar::showMoment(const QString &when, const QString &ago)
{
    m_title->setLine(tr("Viewing %1, %2 ago").arg(when, ago));
}

} // namespace app
