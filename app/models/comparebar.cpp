// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparebar.h"

#include "actions/actions.h"
#include "models/differencewords.h"
#include "shared/bar.h"
#include "shared/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

CompareBar::CompareBar(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_names(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_breaking(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_firstBreaking(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_compatible(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_firstCompatible(new TextLabel(context.theme, TextLabel::Look::Quiet, this))
{
    auto *bar = new Bar(context.theme, &Colors::pane, 36, Bar::Line::Above, this);
    bar->setSpacing(12, 16);
    auto *caption = new TextLabel(context.theme, TextLabel::Look::Strong, bar);
    caption->setText(tr("Compare"));
    auto *open = new QPushButton(tr("Open comparison"), bar);
    const auto fit = [open, &context] { open->setFixedHeight(context.theme.px(24)); };
    connect(&context.theme, &Theme::changed, open, fit);
    fit();
    connect(open, &QPushButton::clicked, context.actions.action(ActionId::CompareModelVersions),
            &QAction::trigger);
    m_breaking->setColor(&Colors::bad);
    m_compatible->setColor(&Colors::good);
    bar->row()->addWidget(caption);
    for (TextLabel *label : {m_names, m_breaking, m_firstBreaking, m_compatible, m_firstCompatible})
        bar->row()->addWidget(label);
    for (TextLabel *label : {m_firstBreaking, m_firstCompatible})
        label->setElided(true, 60);
    bar->addSpring();
    bar->row()->addWidget(open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    hide();
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
    m_breaking->setVisible(breaking > 0);
    m_firstBreaking->setVisible(breaking > 0);
    m_firstBreaking->setText(breaking > 0 ? sentenceOf(differences.first()) : QString());
    m_compatible->setText(differences.isEmpty() ? tr("no difference") : tr("compatible: %1").arg(compatible));
    m_compatible->setVisible(differences.isEmpty() || compatible > 0);
    m_firstCompatible->setVisible(compatible > 0);
    m_firstCompatible->setText(compatible > 0 ? sentenceOf(*firstCompatible) : QString());
    setVisible(!before.isEmpty());
}

} // namespace app
