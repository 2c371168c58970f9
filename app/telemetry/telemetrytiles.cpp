// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/telemetrytiles.h"

#include "shared/dialogs.h"
#include "shared/theme.h"
#include "telemetry/chartlines.h"
#include "telemetry/tiledelegate.h"

#include <QKeyEvent>
#include <QMenu>

namespace app {

TelemetryTiles::TelemetryTiles(AppContext &context, ChartLines &lines, SeriesFacts &facts, QWidget *parent)
    : QListView(parent)
    , m_context(context)
    , m_lines(lines)
    , m_facts(facts)
    , m_delegate(new TileDelegate(context.theme, context.telemetry, lines, m_facts, this))
{
    setAccessibleName(tr("Tiles"));
    setModel(&lines);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        fillMenu(menu);
        if (!menu.isEmpty())
            menu.exec(viewport()->mapToGlobal(at));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &TelemetryTiles::askRange);
    connect(&m_facts, &SeriesFacts::changed, this, [this] { viewport()->update(); });
    connect(&context.telemetry, &TelemetryStore::moved, this, &TelemetryTiles::drawSoon);
    connect(&context.telemetry, &TelemetryStore::cleared, this, &TelemetryTiles::drawSoon);
    connect(&context.theme, &Theme::changed, this, &TelemetryTiles::fit);
    fit();
}

void TelemetryTiles::fit()
{
    setSpacing(m_context.theme.px(4));
    doItemsLayout();
}

void TelemetryTiles::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QListView::timerEvent(event);
    m_timer.stop();
    if (isVisible())
        m_lines.refresh(); // the legend and the counts as well: the chart, which is hidden, does not
}

// What came while they were hidden was not told.
void TelemetryTiles::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    drawSoon();
}

void TelemetryTiles::drawSoon()
{
    if (!m_timer.isActive())
        m_timer.start(DrawMSecs, this);
}

const SeriesKey *TelemetryTiles::currentKey() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::get_if<SeriesKey>(&m_lines.lines()[index.row()]) : nullptr;
}

QString TelemetryTiles::spokenText(int row) const
{
    return m_delegate->spokenText(m_lines.index(row));
}

void TelemetryTiles::fillMenu(QMenu &menu)
{
    const SeriesKey *key = currentKey();
    if (!key)
        return;
    menu.addAction(tr("&Range of the gauge..."), this, &TelemetryTiles::askRange);
    menu.addAction(tr("Range as the &model says"), this, &TelemetryTiles::forgetRange)
        ->setEnabled(m_facts.isRangeChosen(*key));
}

void TelemetryTiles::forgetRange()
{
    if (const SeriesKey *key = currentKey())
        m_facts.chooseRange(*key, std::nullopt);
}

void TelemetryTiles::askRange()
{
    const SeriesKey *key = currentKey();
    if (!key)
        return;
    const QString text = m_context.dialogs.askText(
        this, tr("Range of the gauge"),
        tr("The lowest and the highest value of %1, such as 0 100:").arg(key->name()));
    if (text.isEmpty())
        return;
    const auto range = SeriesFacts::parseRange(text);
    if (!range)
        return m_context.dialogs.showError(
            this, tr("Range of the gauge"),
            {twin::ErrorCode::Argument,
             tr("'%1' is no range; write two numbers, the lower one first, such as 0 100.").arg(text)});
    m_facts.chooseRange(*key, range);
}

void TelemetryTiles::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        askRange();
    else
        QListView::keyPressEvent(event);
}

} // namespace app
