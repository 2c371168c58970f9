// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/undopanel.h"

#include "shared/scrolled.h"
#include "shared/theme.h"
#include "twin/rowbuilder.h"
#include "twin/strip.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace app {

namespace {

constexpr int ShownRows = 6;
constexpr qsizetype MaxValueChars = 60;

QString word(const std::optional<twin::Json> &value)
{
    return value ? RowBuilder::valueText(*value).left(MaxValueChars) : UndoPanel::tr("not there");
}

} // namespace

UndoPanel::UndoPanel(Theme &theme, const QList<UndoPlace> &places, QWidget *parent)
    : QFrame(parent)
    , m_rest(new QPushButton(tr("Undo what nobody touched"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setAutoFillBackground(true);
    setAccessibleName(tr("Not undone"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    auto *title = new LineLabel(theme, LineLabel::Look::Bold, this);
    title->setLine(tr("Not undone: the twin was changed after your update"));
    column->addWidget(title);
    QWidget *rows = makeRows(theme, places);
    QWidget *area = scrolled(rows, this);
    const int count = int(places.size()) + 1;
    area->setFixedHeight(qMin(ShownRows, count) * (rows->sizeHint().height() / count) + theme.px(8));
    column->addWidget(area);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_rest);
    column->addLayout(buttons);
    m_rest->setEnabled(
        std::any_of(places.begin(), places.end(), [](const UndoPlace &place) { return !place.isTouched(); }));
    connect(m_rest, &QPushButton::clicked, this, &UndoPanel::restWanted);
    connect(m_close, &QPushButton::clicked, this, &UndoPanel::closed);
}

QWidget *UndoPanel::makeRows(Theme &theme, const QList<UndoPlace> &places)
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.px(24));
    grid->setVerticalSpacing(theme.px(4));
    const auto add = [&](int row, const QStringList &cells, LineLabel::Look look) {
        for (int i = 0; i < int(cells.size()); ++i) {
            auto *label = new LineLabel(theme, i == 0 && row > 0 ? LineLabel::Look::Normal : look, rows);
            label->setLine(cells.at(i));
            grid->addWidget(label, row, i);
        }
    };
    add(0, {tr("Property"), tr("Before your update"), tr("You set"), tr("Now"), QString()},
        LineLabel::Look::Quiet);
    int row = 0;
    for (const UndoPlace &place : places)
        add(++row,
            {DraftChange{place.section, place.path, {}, {}}.toString(), word(place.before), word(place.set),
             word(place.now), place.isTouched() ? tr("changed since") : tr("as you set it")},
            place.isTouched() ? LineLabel::Look::Bad : LineLabel::Look::Normal);
    grid->setColumnStretch(5, 1);
    return rows;
}

QString UndoPanel::text() const
{
    QStringList lines;
    const auto labels = findChildren<LineLabel *>();
    for (const LineLabel *label : labels)
        lines.append(label->text());
    return lines.join(u" | ");
}

void UndoPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace app
