// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/valuedetails.h"

#include "shared/bar.h"
#include "shared/segmentedcontrol.h"
#include "shared/textlabel.h"
#include "simulation/previewplot.h"
#include "simulation/simulationwords.h"
#include "simulation/stagestrip.h"
#include "simulation/wordform.h"

#include <QAction>
#include <QActionGroup>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace app {

namespace {

constexpr std::array Spans{3600.0, 86400.0, 604800.0};

} // namespace

ValueDetails::ValueDetails(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_plot(new PreviewPlot(context.theme, this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(m_scroll))
    , m_stages(new StageStrip(context.theme, m_body))
    , m_trouble(new TextLabel(context.theme, TextLabel::Look::Normal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_trouble);
    m_trouble->setWordWrap(true);
    m_trouble->setColor(&Colors::bad);
    m_trouble->setContentsMargins(8, 4, 8, 4);
    m_trouble->hide();
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_plot);
    body->addWidget(m_stages);
    body->addStretch(1);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(QPalette::Base);
    column->addWidget(m_scroll, 1);
    connect(m_stages, &StageStrip::edited, this, [this](const Json &stages) {
        const Json whole = m_form->value();
        emit changeWanted(m_place,
                          stages.isEmpty() ? whole.without("stages"sv) : whole.with("stages"sv, stages));
    });
    setForm(u"value"_s);
    m_plot->showValue(nullptr, {}, m_seconds);
}

QWidget *ValueDetails::makeHead()
{
    auto *head = new Bar(m_context.theme, &Colors::header, 26, Bar::Line::Below, this);
    m_title = new TextLabel(m_context.theme, TextLabel::Look::Strong, head);
    m_title->setText(tr("Preview"));
    m_name = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
    m_name->setElided(true);
    m_name->setCut(Qt::ElideLeft);
    QList<QAction *> actions;
    auto *group = new QActionGroup(this);
    for (const double span : Spans) {
        auto *action = new QAction(span < 604800 ? spanText(span) : tr("7 d"), group);
        action->setCheckable(true);
        action->setChecked(span == m_seconds);
        connect(action, &QAction::triggered, this, [this, span] {
            m_seconds = span;
            replot();
        });
        actions.append(action);
    }
    m_spans = new SegmentedControl(m_context.theme, actions,
                                   {actions[0]->text(), actions[1]->text(), actions[2]->text()}, head);
    m_spans->setAccessibleName(tr("Time of the preview"));
    head->row()->addWidget(m_title);
    head->row()->addWidget(m_name);
    head->addSpring();
    head->row()->addWidget(m_spans);
    return head;
}

void ValueDetails::setForm(const QString &type)
{
    if (type == m_type)
        return;
    m_type = type;
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new WordForm(m_context.theme, type, {u"stages"_s, u"transitions"_s}, m_body);
    static_cast<QVBoxLayout *>(m_body->layout())->insertWidget(1, m_form);
    m_form->show();
    connect(m_form, &WordForm::edited, this,
            [this](const Json &value) { emit changeWanted(m_place, value); });
}

void ValueDetails::showValue(const std::shared_ptr<const twin::sim::DeviceLook> &look, const ValueRow &row)
{
    const bool isOther = row.place != m_place || m_type != u"value";
    const bool isChanged = isOther || !Json::identical(row.generator, m_row.generator) ||
                           (m_look && look && m_look->scene != look->scene);
    m_look = look;
    m_row = row;
    m_place = row.place;
    const bool hasGenerator = !row.generator.isNull();
    setForm(u"value"_s);
    m_title->setText(tr("Preview"));
    m_name->setText(row.path());
    m_plot->show();
    m_spans->show();
    m_form->setVisible(hasGenerator);
    m_stages->setVisible(hasGenerator);
    if (isOther)
        setTrouble({});
    if (!isChanged)
        return;
    if (hasGenerator) {
        m_form->setValue(row.generator);
        m_stages->setStages(row.generator["stages"sv]);
    }
    replot();
}

void ValueDetails::showOther(const QString &title, const QString &type, const twin::json::Pointer &place,
                             const Json &value)
{
    const bool isOther = place != m_place || type != m_type;
    m_place = place;
    setForm(type);
    m_title->setText(titleOf(type));
    m_name->setText(title);
    m_plot->hide();
    m_spans->hide();
    m_stages->hide();
    m_form->show();
    // What somebody is typing stays until the scene has something else.
    if (isOther || !Json::identical(m_other, value))
        m_form->setValue(value);
    m_other = value;
    if (isOther)
        setTrouble({});
}

void ValueDetails::replot()
{
    m_plot->showValue(m_look, m_row, m_seconds);
}

void ValueDetails::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

QString ValueDetails::trouble() const
{
    return m_trouble->text();
}

} // namespace app
