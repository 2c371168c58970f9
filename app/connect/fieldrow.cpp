// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/fieldrow.h"

#include "shared/textlabel.h"

#include <QHBoxLayout>

namespace app {

FieldRow::FieldRow(const Theme &theme, const QString &caption, double captionWidth, double height,
                   QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_captionWidth(captionWidth)
    , m_height(height)
    , m_caption(new TextLabel(theme, TextLabel::Look::Quiet, this))
    , m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_caption->setText(caption);
    m_caption->setElided(true); // a longer language ends in "...", with all of it in the tool tip
    m_caption->setVisible(captionWidth > 0);
    m_row->addWidget(m_caption);
    connect(&theme, &Theme::changed, this, &FieldRow::applyTheme);
    applyTheme();
}

void FieldRow::addSpring()
{
    m_row->addStretch(1);
}

TextLabel *FieldRow::addText(bool isFixed)
{
    auto *label = new TextLabel(m_theme, isFixed ? TextLabel::Look::Fixed : TextLabel::Look::Normal, this);
    label->setElided(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(label);
    return label;
}

void FieldRow::applyTheme()
{
    setFixedHeight(m_theme.px(m_height));
    m_caption->setFixedWidth(m_theme.px(m_captionWidth));
    m_row->setContentsMargins(m_theme.px(12), 0, m_theme.px(12), 0);
    m_row->setSpacing(m_theme.px(8));
}

} // namespace app
