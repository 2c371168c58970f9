// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/explainpanel.h"

#include "fleet/fleetmodel.h"
#include "json/writer.h"
#include "shared/bar.h"
#include "shared/scrolled.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"

#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::query::Truth;

namespace app {

namespace {

constexpr double Width = 320;

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

void clear(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ExplainPanel::ExplainPanel(const Theme &theme, FleetModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
{
    setAccessibleName(tr("Explain"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(theme.roomPx(Width));
    auto *column = new QVBoxLayout(this);
    auto *body = new QWidget;
    auto *clauses = new QWidget(body);
    auto *verdicts = new QWidget(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_clauses = new QVBoxLayout(clauses);
    m_verdicts = new QVBoxLayout(verdicts);
    for (QVBoxLayout *part : {m_clauses, m_verdicts}) {
        part->setContentsMargins(0, 0, 0, 0);
        part->setSpacing(0);
    }
    column->addWidget(makeHead(tr("Explain"), true));
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(clauses);
    parts->addWidget(makeHead(tr("Why is a device missing?"), false));
    parts->addWidget(makeQuestion());
    parts->addWidget(verdicts);
    parts->addStretch(1);
    column->addWidget(scrolled(body, this), 1);
    connect(&model, &FleetModel::queryChanged, this, &ExplainPanel::showQuery);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedWidth(m_theme.roomPx(Width));
        showQuery();
    });
}

void ExplainPanel::askFor(const QString &device)
{
    m_device->setText(device);
    showDevice();
}

QStringList ExplainPanel::answer() const
{
    QStringList lines;
    for (int i = 0; i < m_verdicts->count(); ++i) {
        for (const auto *label : m_verdicts->itemAt(i)->widget()->findChildren<TextLabel *>())
            lines.append(label->text());
    }
    return lines;
}

void ExplainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showQuery();
}

QWidget *ExplainPanel::makeHead(const QString &title, bool canClose)
{
    auto *bar = new Bar(m_theme, &Colors::header, 26, Bar::Line::Below, this);
    auto *label = new TextLabel(m_theme, TextLabel::Look::Strong, bar);
    label->setText(title);
    bar->row()->addWidget(label);
    bar->addSpring();
    if (!canClose)
        return bar;
    auto *button = new QToolButton(bar);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(m_theme.icon(u"close"_s));
    button->setAccessibleName(tr("Close the explanation"));
    connect(button, &QToolButton::clicked, this, &ExplainPanel::closed);
    bar->row()->addWidget(button);
    return bar;
}

QWidget *ExplainPanel::makeQuestion()
{
    auto *bar = new Bar(m_theme, &Colors::pane, 36, Bar::Line::Below, this);
    m_device = new QLineEdit(bar);
    m_device->setPlaceholderText(tr("Id of a device"));
    m_device->setAccessibleName(tr("Device to explain"));
    auto *button = new QToolButton(bar);
    button->setText(tr("Explain"));
    button->setFocusPolicy(Qt::TabFocus);
    bar->row()->addWidget(m_device, 1);
    bar->row()->addWidget(button);
    connect(m_device, &QLineEdit::returnPressed, this, &ExplainPanel::showDevice);
    connect(button, &QToolButton::clicked, this, &ExplainPanel::showDevice);
    return bar;
}

void ExplainPanel::showQuery()
{
    if (!isVisible())
        return;
    clear(m_clauses);
    const auto explanation = twin::query::explain(m_model.query(), m_model.table());
    auto *all = new Bar(m_theme, &Colors::pane, 26, Bar::Line::Below, this);
    auto *name = new TextLabel(m_theme, TextLabel::Look::Normal, all);
    auto *count = new TextLabel(m_theme, TextLabel::Look::Strong, all);
    name->setText(tr("All devices"));
    count->setText(number(m_model.all()));
    all->row()->addWidget(name);
    all->addSpring();
    all->row()->addWidget(count);
    m_clauses->addWidget(all);
    if (!m_model.isReading()) { // else the table is told to have changed when it is read
        for (const auto &clause : explanation.clauses)
            addClause(clause, explanation);
    }
    if (!m_device->text().isEmpty())
        showDevice();
}

void ExplainPanel::addClause(const twin::query::ClauseCount &clause, const twin::query::Explanation &all)
{
    auto *area = new QWidget(this);
    auto *rows = new QVBoxLayout(area);
    rows->setContentsMargins(m_theme.px(8), m_theme.px(5), m_theme.px(8), m_theme.px(5));
    rows->setSpacing(m_theme.px(2));
    auto *top = new QHBoxLayout;
    auto *below = new QHBoxLayout;
    auto *text = new TextLabel(m_theme, TextLabel::Look::Fixed, area);
    auto *left = new TextLabel(m_theme, TextLabel::Look::Strong, area);
    auto *alone = new TextLabel(m_theme, TextLabel::Look::Small, area);
    auto *index = new TextLabel(m_theme, TextLabel::Look::Small, area);
    const bool isIndexed =
        std::find(all.indexed.begin(), all.indexed.end(), clause.range) != all.indexed.end();
    text->setElided(true);
    text->setText(textOf(clause.range));
    left->setText(number(clause.left));
    alone->setText(clause.undefined == 0
                       ? tr("alone %1").arg(number(clause.matched))
                       : tr("alone %1, undefined %2").arg(number(clause.matched), number(clause.undefined)));
    index->setText(isIndexed ? tr("index") : tr("no index"));
    top->addWidget(text);
    top->addStretch(1);
    top->addWidget(left);
    below->addWidget(alone);
    below->addStretch(1);
    below->addWidget(index);
    rows->addLayout(top);
    rows->addLayout(below);
    m_clauses->addWidget(area);
}

void ExplainPanel::showDevice()
{
    clear(m_verdicts);
    const auto say = [this](const QString &text, QColor Colors::*color) {
        auto *bar = new Bar(m_theme, &Colors::pane, 28, Bar::Line::None, this);
        auto *label = new TextLabel(m_theme, TextLabel::Look::Normal, bar);
        label->setColor(color);
        label->setElided(true);
        label->setText(text);
        bar->row()->addWidget(label);
        bar->addSpring();
        m_verdicts->addWidget(bar);
    };
    const auto id = twin::TwinId::parse(m_device->text().trimmed());
    const auto *record = id ? m_model.find(*id) : nullptr;
    if (!record)
        return say(tr("There is no such device."), &Colors::bad);
    const auto verdict = twin::query::verdictOn(m_model.query(), twin::query::Row(*record));
    for (const auto &clause : verdict.clauses)
        addVerdict(clause);
    const auto fails = std::count_if(verdict.clauses.begin(), verdict.clauses.end(),
                                     [](const auto &clause) { return clause.truth != Truth::True; });
    if (fails == 0)
        say(tr("It is in the result."), &Colors::good);
    else
        say(tr("Not in the result because of %1 of %2 clauses.")
                .arg(number(fails), number(qsizetype(verdict.clauses.size()))),
            &Colors::text);
}

void ExplainPanel::addVerdict(const twin::query::ClauseVerdict &verdict)
{
    auto *area = new QWidget(this);
    auto *rows = new QVBoxLayout(area);
    rows->setContentsMargins(m_theme.px(8), m_theme.px(4), m_theme.px(8), m_theme.px(4));
    rows->setSpacing(m_theme.px(2));
    auto *clause = new TextLabel(m_theme, TextLabel::Look::Fixed, area);
    auto *says = new TextLabel(m_theme, TextLabel::Look::Small, area);
    clause->setElided(true);
    clause->setText(textOf(verdict.range));
    QStringList found;
    for (const auto &finding : verdict.findings)
        found.append(finding.value ? tr("%1 is %2")
                                         .arg(textOf(finding.range),
                                              QString::fromUtf8(twin::json::write(*finding.value)))
                                   : tr("%1 is missing").arg(textOf(finding.range)));
    const QString why = found.join(u", "_s);
    if (verdict.truth == Truth::True) {
        says->setText(tr("✓ matches"));
        says->setColor(&Colors::good);
    } else {
        says->setText(verdict.truth == Truth::False ? tr("✗ fails: %1").arg(why)
                                                    : tr("✗ undefined: %1").arg(why));
        says->setColor(&Colors::bad);
    }
    says->setElided(true);
    rows->addWidget(clause);
    rows->addWidget(says);
    m_verdicts->addWidget(area);
}

QString ExplainPanel::textOf(twin::query::TextRange range) const
{
    return QString::fromUtf8(m_model.query().text().mid(range.offset, range.length)).simplified();
}

} // namespace app
