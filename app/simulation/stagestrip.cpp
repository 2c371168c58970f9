// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/stagestrip.h"

#include "shared/textlabel.h"
#include "simulation/simulationwords.h"
#include "simulation/wordform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::Json;

namespace app {

StageStrip::StageStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new QHBoxLayout)
    , m_adder(new QComboBox(this))
    , m_form(new WordForm(theme, u"stage"_s, {}, this))
    , m_remove(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), 0, theme.px(8), theme.px(4));
    column->setSpacing(theme.px(2));
    auto *label = new TextLabel(theme, TextLabel::Look::Quiet, this);
    label->setText(tr("Stages"));
    m_line->addWidget(label);
    m_line->addWidget(m_adder);
    m_line->addStretch(1);
    column->addLayout(m_line);
    auto *details = new QHBoxLayout;
    details->addWidget(m_form, 1);
    details->addWidget(m_remove, 0, Qt::AlignTop);
    column->addLayout(details);
    m_remove->setText(tr("Remove"));
    m_adder->addItem(tr("Add stage..."));
    for (const auto &kind : wordType(u"stage")->kinds) {
        const QString word = QString::fromUtf8(kind.word.data(), qsizetype(kind.word.size()));
        m_adder->addItem(titleOf(word), word);
        m_adder->setItemData(m_adder->count() - 1, kind.says, Qt::ToolTipRole);
    }
    m_adder->setAccessibleName(tr("Add a stage"));
    connect(m_adder, &QComboBox::activated, this, &StageStrip::add);
    connect(m_form, &WordForm::edited, this, [this](const Json &value) { replace(m_chosen, value); });
    connect(m_remove, &QToolButton::clicked, this, [this] { replace(m_chosen, Json()); });
    build();
}

void StageStrip::setStages(const Json &stages)
{
    m_stages.assign(stages.elements().begin(), stages.elements().end());
    if (m_chosen >= int(m_stages.size()))
        m_chosen = -1;
    build();
}

void StageStrip::build()
{
    if (m_chips)
        m_chips->deleteLater(); // one of them may have been pressed just now
    m_chips = new QWidget(this);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    const auto &type = *wordType(u"stage");
    for (int i = 0; i < int(m_stages.size()); ++i) {
        auto *chip = new QToolButton(m_chips);
        const Json &stage = m_stages[std::size_t(i)];
        chip->setText(titleOf(kindOf(type, stage)).toLower() + u' ' + parametersOf(type, stage));
        chip->setCheckable(true);
        chip->setChecked(i == m_chosen);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, i] { choose(i == m_chosen ? -1 : i); });
        row->addWidget(chip);
        if (i + 1 < int(m_stages.size()))
            row->addWidget(new QLabel(u"\u2192"_s, m_chips));
    }
    m_line->insertWidget(1, m_chips);
    m_chips->show();
    m_form->setVisible(m_chosen >= 0);
    m_remove->setVisible(m_chosen >= 0);
    if (m_chosen >= 0)
        m_form->setValue(m_stages[std::size_t(m_chosen)]);
}

void StageStrip::choose(int stage)
{
    m_chosen = stage;
    build();
}

// What the new stage needs is filled in before it is told.
void StageStrip::add()
{
    const QString word = m_adder->currentData().toString();
    m_adder->setCurrentIndex(0);
    if (word.isEmpty())
        return;
    const Json stage = Json::object({{"stage", Json(word)}});
    m_stages.push_back(stage);
    choose(int(m_stages.size()) - 1);
    if (m_form->trouble().isEmpty())
        replace(m_chosen, stage);
}

void StageStrip::replace(int stage, const Json &value)
{
    if (stage < 0 || stage >= int(m_stages.size()))
        return;
    if (value.isNull()) {
        m_stages.erase(m_stages.begin() + stage);
        choose(-1);
    } else {
        m_stages[std::size_t(stage)] = value;
    }
    emit edited(Json::array(m_stages));
}

} // namespace app
