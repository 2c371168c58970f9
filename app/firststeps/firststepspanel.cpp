// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firststeps/firststepspanel.h"

#include "shared/bar.h"
#include "shared/linkbutton.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"
#include "shared/theme.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace app {

FirstStepsPanel::FirstStepsPanel(AppContext &context, QWidget *parent)
    : QDockWidget(tr("First steps"), parent)
    , m_context(context)
{
    setObjectName(u"firstSteps"_s);
    setAccessibleName(tr("First steps"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *head = new Bar(context.theme, &Colors::header, 26, Bar::Line::Below, this);
    auto *caption = new TextLabel(context.theme, TextLabel::Look::Strong, head);
    caption->setText(windowTitle());
    auto *close = new LinkButton(context.theme, tr("Close"), head);
    connect(close, &LinkButton::clicked, this, &QWidget::close);
    head->row()->addWidget(caption);
    head->addSpring();
    head->row()->addWidget(close);
    setTitleBarWidget(head);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(page);
    m_grid->setColumnStretch(1, 1);
    for (const StepSpec &spec : stepTable())
        addRow(spec);
    m_end = new TextLabel(context.theme, TextLabel::Look::Normal, page);
    m_end->setWordWrap(true);
    m_end->setText(tr("That was all. Help > First Steps shows it again; F1 tells more wherever you are."));
    m_grid->addWidget(m_end, m_grid->rowCount(), 0, 1, 2);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    scroll->setWidget(page);
    setWidget(scroll);
    connect(&context.theme, &Theme::changed, this, &FirstStepsPanel::applyTheme);
    applyTheme();
    setLog(m_log);
}

void FirstStepsPanel::setLog(const StepLog &log)
{
    m_log = log;
    const auto next = log.next();
    m_explained.clear();
    for (const StepSpec &spec : stepTable()) {
        const Row &row = m_rows.at(int(spec.step));
        const bool isDone = log.isDone(spec.step);
        const bool isNext = next == spec.step;
        const Colors &colors = m_context.theme.colors();
        row.mark->setShape(isDone ? Shape::Check : Shape::Ring, isDone ? colors.good : colors.quiet,
                           isDone ? tr("Done") : tr("Not done yet"));
        row.title->setColor(isDone ? &Colors::quiet : nullptr);
        row.text->setVisible(isNext);
        row.more->setVisible(isNext);
        if (isNext)
            m_explained = titleOf(spec);
    }
    m_end->setVisible(!next);
}

void FirstStepsPanel::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    emit left();
}

void FirstStepsPanel::addRow(const StepSpec &spec)
{
    Theme &theme = m_context.theme;
    const Row row{new ShapeLabel(theme, this), new TextLabel(theme, TextLabel::Look::Strong, this),
                  new TextLabel(theme, TextLabel::Look::Normal, this),
                  new LinkButton(theme, tr("More about it"), this)};
    row.mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row.title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row.text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row.title->setText(titleOf(spec));
    row.title->setWordWrap(true);
    row.text->setText(textOf(spec));
    row.text->setWordWrap(true);
    row.more->setAccessibleName(tr("More about: %1").arg(titleOf(spec)));
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.mark, at, 0, Qt::AlignTop);
    m_grid->addWidget(row.title, at, 1);
    m_grid->addWidget(row.text, at + 1, 1);
    m_grid->addWidget(row.more, at + 2, 1, Qt::AlignLeft);
    connect(row.more, &QAbstractButton::clicked, this,
            [this, page = QString::fromLatin1(spec.page)] { emit pageWanted(page); });
    m_rows.append(row);
}

void FirstStepsPanel::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_grid->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setVerticalSpacing(theme.px(4));
    for (const Row &row : std::as_const(m_rows))
        row.mark->setFixedSize(theme.px(12), theme.px(18)); // as high as a line of the title
    setMinimumWidth(theme.roomPx(250));
    setLog(m_log);
}

} // namespace app
