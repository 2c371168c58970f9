// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemdetails.h"

#include "host/conformanceservice.h"
#include "host/hubclient.h"
#include "json/writer.h"
#include "problems/problemwords.h"
#include "shared/dialogs.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString patchTextOf(const twin::TwinId &id, const twin::dtdl::Fix &fix)
{
    const QString patch = QString::fromUtf8(twin::json::write(fix.patch));
    return fix.side == twin::dtdl::TwinSide::Reported
               ? ProblemDetails::tr("As the device %1, PATCH reported %2").arg(id.toString(), patch)
               : ProblemDetails::tr("PATCH desired of %1 %2").arg(id.toString(), patch);
}

} // namespace

ProblemDetails::ProblemDetails(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_buttons(new QWidget(this))
    , m_buttonRow(new QHBoxLayout(m_buttons))
    , m_preview(new QWidget(this))
    , m_patch(new TextLabel(context.theme, TextLabel::Look::Fixed, m_preview))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(context.theme.px(12), context.theme.px(6), context.theme.px(12),
                             context.theme.px(6));
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(context.theme.px(3));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, context.theme.px(96));
    m_what = addLine(tr("What"));
    m_rule = addLine(tr("Rule"));
    m_mend = addLine(tr("How to mend"));
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(context.theme.px(8));
    grid->addWidget(m_buttons, grid->rowCount(), 1);
    grid->addWidget(m_preview, grid->rowCount(), 1);

    auto *row = new QHBoxLayout(m_preview);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(context.theme.px(8));
    auto *cancel = new QPushButton(tr("Cancel"), m_preview);
    m_apply = new QPushButton(tr("Apply fix"), m_preview);
    m_apply->setDefault(true);
    m_patch->setElided(true);
    m_patch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_patch, 1);
    row->addWidget(cancel);
    row->addWidget(m_apply);
    connect(cancel, &QPushButton::clicked, this, &ProblemDetails::leave);
    connect(m_apply, &QPushButton::clicked, this, &ProblemDetails::apply);
    clear();
}

QString ProblemDetails::patchText() const
{
    return m_patch->text();
}

TextLabel *ProblemDetails::addLine(const QString &caption)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *name = new TextLabel(m_context.theme, TextLabel::Look::Quiet, this);
    auto *text = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    name->setText(caption);
    text->setWordWrap(true);
    text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
    return text;
}

void ProblemDetails::show(const Problem &problem)
{
    const bool same = isVisibleTo(parentWidget()) && m_problem.key() == problem.key();
    m_problem = problem;
    if (same)
        return;
    const ProblemText text = textOf(problem);
    m_what->setText(text.what);
    m_rule->setText(text.rule);
    m_mend->setText(text.mend);
    makeFixes();
    leave();
    setVisible(true);
}

void ProblemDetails::clear()
{
    m_problem = {};
    setVisible(false);
}

void ProblemDetails::makeFixes()
{
    qDeleteAll(m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *const item = m_buttonRow->takeAt(0))
        delete item;
    m_fixes.clear();
    const auto add = [this](const QString &text) {
        auto *button = new QPushButton(text, m_buttons);
        button->setFixedHeight(m_context.theme.px(22));
        m_buttonRow->addWidget(button);
        return button;
    };
    const auto fixes =
        m_problem.issue ? m_context.conformance.fixesOf(*m_problem.issue) : QList<twin::dtdl::Fix>();
    for (const twin::dtdl::Fix &fix : fixes) {
        QPushButton *const button = add(nameOf(fix.kind) + u"..."_s);
        connect(button, &QPushButton::clicked, this, [this, fix] { choose(fix); });
        m_fixes.append(button);
    }
    if (m_problem.isInText() && !m_problem.fault)
        connect(add(tr("Ask the web sources")), &QPushButton::clicked, this, &ProblemDetails::fetchWanted);
    connect(add(tr("Copy")), &QPushButton::clicked, this, &ProblemDetails::copyWanted);
    connect(add(tr("Help")), &QPushButton::clicked, this, &ProblemDetails::helpWanted);
    m_buttonRow->addStretch(1);
}

void ProblemDetails::choose(const twin::dtdl::Fix &fix)
{
    m_fix = fix;
    m_patch->setText(patchTextOf(m_problem.issue->id, fix));
    m_patch->setToolTip(QString::fromUtf8(twin::json::writeIndented(fix.patch)));
    m_buttons->hide();
    m_preview->show();
    m_apply->setFocus(Qt::OtherFocusReason);
}

void ProblemDetails::leave()
{
    m_patch->setText({});
    m_preview->hide();
    m_buttons->show();
}

void ProblemDetails::apply()
{
    const twin::TwinId id = m_problem.issue->id;
    whenDone(m_context.hub.send(twin::host::commandOf(id, m_fix)), this,
             [this, id](const twin::Result<twin::Reply> &reply) {
                 if (!reply)
                     m_context.dialogs.showError(window(), tr("%1 was not mended").arg(id.toString()),
                                                 reply.error());
             });
    leave();
}

} // namespace app
