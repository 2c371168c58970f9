// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage/stagepanel.h"

#include "actions/actions.h"
#include "settings/settings.h"
#include "shared/dialogs.h"
#include "shared/textlabel.h"
#include "shared/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

StagePanel::StagePanel(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(new TextLabel(context.theme, TextLabel::Look::Quiet, this))
    , m_title(new TextLabel(context.theme, TextLabel::Look::Title, this))
    , m_text(new TextLabel(context.theme, TextLabel::Look::Normal, this))
    , m_previous(new QPushButton(tr("Previous"), this))
    , m_next(new QPushButton(tr("Next"), this))
{
    setAccessibleName(tr("Steps of the demo"));
    m_next->setDefault(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    for (TextLabel *label : {m_title, m_text})
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_count);
    row->addLayout(words, 1);
    for (QPushButton *button : {m_previous, m_next})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    Actions &actions = context.actions;
    actions.bind(ActionId::NextStageStep, this, &StagePanel::next);
    actions.bind(ActionId::OpenStageSteps, this, [this] {
        const QString file =
            m_context.dialogs.askOpenFile(window(), tr("Open stage steps"), tr("Stage steps (*.json)"));
        if (!file.isEmpty())
            open(file);
    });
    connect(m_next, &QPushButton::clicked, this, &StagePanel::next);
    connect(m_previous, &QPushButton::clicked, this, &StagePanel::previous);
    connect(&context.theme, &Theme::changed, this, &StagePanel::applyTheme);
    applyTheme();
    showStep();
}

void StagePanel::setScript(const StageScript &script)
{
    m_script = script;
    m_current = -1;
    showStep();
}

void StagePanel::open(const QString &path)
{
    QFile file(path);
    const auto script = file.open(QIODevice::ReadOnly)
                            ? StageScript::read(file.readAll())
                            : twin::Result<StageScript>(twin::Error{.code = twin::ErrorCode::SourceFailed,
                                                                    .detail = file.errorString()});
    if (!script)
        return m_context.dialogs.showError(window(), tr("The steps cannot be opened"), script.error());
    m_context.settings.stageSteps.set(path);
    setScript(*script);
}

void StagePanel::next()
{
    goTo(m_current + 1);
}

void StagePanel::previous()
{
    goTo(m_current - 1);
}

void StagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.colors().accentSoft);
    painter.fillRect(0, 0, width(), 1, m_context.theme.colors().line);
}

void StagePanel::goTo(int step)
{
    if (step < 0 || step >= m_script.steps.size())
        return;
    m_current = step;
    showStep();
    emit stepWanted(m_script.steps.at(step));
}

void StagePanel::showStep()
{
    const bool begun = m_current >= 0;
    const int count = int(m_script.steps.size());
    m_count->setText(begun ? tr("%1 of %2").arg(m_current + 1).arg(count) : tr("%n steps", nullptr, count));
    m_title->setText(begun ? m_script.steps.at(m_current).title : m_script.title);
    m_text->setText(begun ? m_script.steps.at(m_current).text : QString());
    m_text->setVisible(!m_text->text().isEmpty());
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < count);
    m_context.actions.setEnabled(ActionId::NextStageStep, m_next->isEnabled());
}

void StagePanel::applyTheme()
{
    const Theme &theme = m_context.theme;
    layout()->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10));
    layout()->setSpacing(theme.px(14));
    update();
}

} // namespace app
