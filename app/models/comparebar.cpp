// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparebar.h"

#include "actions/actions.h"
#include "models/differencewords.h"
#include "shared/flowbar.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

CompareBar::CompareBar(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_names(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_breakingSign(new ShapeLabel(context.theme, this))
    , m_breaking(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_firstBreaking(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_compatibleSign(new ShapeLabel(context.theme, this))
    , m_compatible(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_firstCompatible(new TextLabel(context.theme, TextLabel::Look::Quiet, this))
    , m_open(new QPushButton(tr("Open comparison"), this))
{
    auto *bar = new FlowBar(context.theme, &Colors::pane, 36, Bar::Line::Above, this);
    bar->setSpacing(12, 8);
    auto *caption = new TextLabel(context.theme, TextLabel::Look::Strong, bar);
    caption->setText(tr("Compare"));
    m_breaking->setColor(&Colors::bad);
    m_compatible->setColor(&Colors::good);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{caption, m_names, m_breakingSign, m_breaking, m_firstBreaking,
                                          m_compatibleSign, m_compatible, m_firstCompatible})
        bar->add(widget);
    for (TextLabel *label : {m_firstBreaking, m_firstCompatible})
        label->setElided(true, 60);
    bar->addSpring();
    bar->add(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    connect(m_open, &QPushButton::clicked, context.actions.action(ActionId::CompareModelVersions),
            &QAction::trigger);
    connect(&context.theme, &Theme::changed, this, &CompareBar::applyTheme);
    applyTheme();
    hide();
}

void CompareBar::applyTheme()
{
    const Colors &c = m_context.theme.colors();
    m_open->setFixedHeight(m_context.theme.px(24));
    m_breakingSign->setShape(Shape::Triangle, c.bad, m_breaking->text());
    m_compatibleSign->setShape(Shape::Check, c.good, m_compatible->text());
}

QString CompareBar::text() const
{
    QStringList texts;
    for (const TextLabel *label : {m_names, m_breaking, m_firstBreaking, m_compatible, m_firstCompatible}) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return isHidden() ? QString() : texts.join(u"  "_s);
}

void CompareBar::show(const QString &before, const QString &after,
                      const twin::dtdl::ModelComparison &comparison)
{
    const auto &differences = comparison.differences;
    const auto firstCompatible = std::find_if(differences.cbegin(), differences.cend(),
                                              [](const auto &difference) { return !difference.isBreaking; });
    const auto breaking = firstCompatible - differences.cbegin();
    const auto compatible = differences.cend() - firstCompatible;
    m_names->setText(u"%1 \u2192 %2"_s.arg(before, after));
    m_breaking->setText(tr("breaking: %1").arg(breaking));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_breakingSign, m_breaking})
        widget->setVisible(breaking > 0);
    m_firstBreaking->setVisible(breaking > 0);
    m_firstBreaking->setText(breaking > 0 ? sentenceOf(differences.first()) : QString());
    m_compatible->setText(differences.isEmpty() ? tr("no difference") : tr("compatible: %1").arg(compatible));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_compatibleSign, m_compatible})
        widget->setVisible(differences.isEmpty() || compatible > 0);
    m_firstCompatible->setVisible(compatible > 0);
    m_firstCompatible->setText(compatible > 0 ? sentenceOf(*firstCompatible) : QString());
    applyTheme(); // the signs say what the texts say
    setVisible(!before.isEmpty());
}

} // namespace app
