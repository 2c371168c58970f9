// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphdetails.h"

#include "json/writer.h"
#include "shared/bar.h"
#include "shared/issuewords.h"
#include "shared/jsoneditor.h"
#include "shared/numbermargin.h"
#include "shared/segmentedcontrol.h"
#include "shared/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

namespace app {

GraphDetails::GraphDetails(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preview(new QAction(tr("Preview form"), this))
    , m_released(new QAction(tr("Released form"), this))
    , m_json(new JsonEditor(theme, this))
{
    auto *head = new Bar(theme, &Colors::header, 30, Bar::Line::Below, this);
    head->setSpacing(12, 8);
    m_title = new TextLabel(theme, TextLabel::Look::Strong, head);
    m_title->setElided(true, 120);
    for (QAction *form : {m_preview, m_released})
        form->setCheckable(true);
    auto *forms = new SegmentedControl(theme, {m_preview, m_released}, {tr("Preview"), tr("Released")}, head);
    forms->setAccessibleName(tr("Names of the members as in the preview or in the released service"));
    head->row()->addWidget(m_title);
    head->addSpring();
    head->row()->addWidget(forms);

    m_issue = new QWidget(this);
    m_issue->setAutoFillBackground(true);
    m_issue->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(m_issue);
    grid->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    grid->setVerticalSpacing(theme.px(3));
    grid->setColumnMinimumWidth(0, theme.px(96));
    grid->setColumnStretch(1, 1);
    m_what = addLine(tr("What"));
    m_rule = addLine(tr("Rule"));
    m_mend = addLine(tr("How to mend"));
    m_what->setColor(&Colors::bad);
    m_json->setEditable(false);
    m_json->setMinimumWidth(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_issue);
    column->addWidget(m_json, 1);
    setFocusProxy(m_json);
    connect(m_preview, &QAction::triggered, this, [this] { setDialect(twin::GraphDialect::Preview); });
    connect(m_released, &QAction::triggered, this, [this] { setDialect(twin::GraphDialect::Released); });
    setDialect(m_dialect);
}

TextLabel *GraphDetails::addLine(const QString &caption)
{
    auto *grid = static_cast<QGridLayout *>(m_issue->layout());
    auto *name = new TextLabel(m_theme, TextLabel::Look::Quiet, m_issue);
    auto *text = new TextLabel(m_theme, TextLabel::Look::Normal, m_issue);
    name->setText(caption);
    text->setWordWrap(true);
    text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
    return text;
}

QString GraphDetails::jsonText() const
{
    return m_json->text();
}

QString GraphDetails::issueText() const
{
    return m_issue->isHidden() ? QString() : m_what->text();
}

void GraphDetails::show(const QString &title, const twin::Json &json,
                        const QList<twin::host::TwinIssue> &issues)
{
    m_title->setText(title);
    m_json->setAccessibleName(title);
    m_json->showText(json.isNull() ? QString() : QString::fromUtf8(twin::json::writeIndented(json)));
    m_issue->setVisible(!issues.isEmpty());
    if (issues.isEmpty())
        return;
    const auto code = issues.first().issue.code;
    m_what->setText(sentenceOf(issues.first()));
    m_rule->setText(ruleOf(code));
    m_mend->setText(mendingOf(code));
}

void GraphDetails::setCanDraw(std::function<bool(const twin::json::Pointer &)> canDraw)
{
    m_numbers = new NumberMargin(m_theme, *m_json, std::move(canDraw));
    connect(m_numbers, &NumberMargin::chartWanted, this, &GraphDetails::chartWanted);
}

std::optional<twin::json::Pointer> GraphDetails::currentNumber() const
{
    return m_numbers ? m_numbers->current() : std::nullopt;
}

void GraphDetails::setDialect(twin::GraphDialect dialect)
{
    m_dialect = dialect;
    m_preview->setChecked(dialect == twin::GraphDialect::Preview);
    m_released->setChecked(dialect == twin::GraphDialect::Released);
    emit dialectChanged();
}

} // namespace app
