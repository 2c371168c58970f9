// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/chartwindow.h"

#include "shared/bar.h"
#include "telemetry/chart.h"
#include "telemetry/chartlegend.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 Minute = 60'000;
constexpr double WindowWidth = 860;
constexpr double WindowHeight = 420;
constexpr int NamesInTitle = 3;

} // namespace

ChartWindow::ChartWindow(AppContext &context, const QList<ChartLine> &lines, int span, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_lines(context.telemetry)
    , m_facts(context)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ChartLine &line : lines)
        m_lines.add(line);
    m_chart = new Chart(context.theme, context.telemetry, m_lines, m_facts, this);
    m_chart->setAccessibleName(tr("Chart"));
    m_legend = new ChartLegend(context, m_lines, m_facts, this);
    connect(m_legend, &ChartLegend::chosen, this, [this] {
        m_chart->draw();
        name();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_chart, 1);
    row->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(span));
    column->addLayout(row, 1);
    setFocusProxy(m_chart);
    m_chart->setSpan(m_span->currentData().toLongLong());
    resize(context.theme.roomPx(WindowWidth), context.theme.roomPx(WindowHeight));
    name();
}

void ChartWindow::fillSpans(QComboBox &box)
{
    box.setAccessibleName(tr("Span of time"));
    box.addItem(tr("Last 1 min"), Minute);
    box.addItem(tr("Last 5 min"), 5 * Minute);
    box.addItem(tr("Last 15 min"), 15 * Minute);
    box.addItem(tr("Last 60 min"), 60 * Minute);
    box.addItem(tr("All"), qint64(0));
    box.setCurrentIndex(1);
}

QWidget *ChartWindow::makeBar(int span)
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 36, Bar::Line::Below, this);
    m_span = new QComboBox(bar);
    fillSpans(*m_span);
    m_span->setCurrentIndex(span);
    m_onTop = new QCheckBox(tr("Stay on top"), bar);
    connect(m_span, &QComboBox::activated, this,
            [this] { m_chart->setSpan(m_span->currentData().toLongLong()); });
    connect(m_onTop, &QCheckBox::toggled, this, &ChartWindow::stayOnTop);
    bar->row()->addWidget(m_span);
    bar->row()->addWidget(m_onTop);
    bar->addSpring();
    return bar;
}

// A window is hidden when its flags change.
void ChartWindow::stayOnTop(bool stay)
{
    setWindowFlag(Qt::WindowStaysOnTopHint, stay);
    show();
    m_onTop->setFocus(Qt::OtherFocusReason);
}

void ChartWindow::name()
{
    QStringList names;
    for (const ChartLine &line : m_lines.lines()) {
        if (std::holds_alternative<SeriesKey>(line) && names.size() < NamesInTitle)
            names.append(m_lines.nameOf(line));
    }
    if (m_lines.lines().size() > names.size())
        names.append(u"\u2026"_s);
    setWindowTitle(names.isEmpty() ? tr("Telemetry") : tr("Telemetry: %1").arg(names.join(u", "_s)));
}

void ChartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace app
