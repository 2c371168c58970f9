// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/mergetable.h"

#include "shared/mirror.h"

#include <QPainter>

#include <array>

namespace app {

namespace {

constexpr std::array Stretches{7, 4, 2, 5, 4, 4, 3}; // by column
constexpr int RowHeight = 24; // pixels at 100 %

} // namespace

MergeTable::MergeTable(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(0);
    for (int column = 0; column < ColumnCount; ++column)
        m_grid->setColumnStretch(column, Stretches[std::size_t(column)]);
    connect(&theme, &Theme::changed, this, &MergeTable::fit);
    fit();
}

void MergeTable::setChosen(int row, Column column)
{
    m_chosen.insert(row, column);
    update();
}

void MergeTable::fit()
{
    for (int row = 1; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, m_theme.px(RowHeight)); // of the head its two lines
    update();
}

void MergeTable::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.pane);
    const Mirror mirror(*this); // the grid tells its cells as laid out from the left
    const auto rowArea = [this](int row) {
        const QRect first = m_grid->cellRect(row, 0);
        return QRect(0, first.top(), width(), first.height());
    };
    painter.fillRect(rowArea(0), colors.header);
    for (const int row : m_groups)
        painter.fillRect(rowArea(row), colors.alternate);
    for (auto chosen = m_chosen.cbegin(); chosen != m_chosen.cend(); ++chosen) {
        QRect lit = m_grid->cellRect(chosen.key(), chosen.value());
        if (chosen.value() == TheirsColumn)
            lit = lit.united(m_grid->cellRect(chosen.key(), AuthorColumn));
        painter.fillRect(mirror(lit), colors.accentSoft);
    }
    const int last = m_grid->rowCount() - 2; // behind it only room
    for (int row = 0; row <= last; ++row)
        painter.fillRect(0, rowArea(row).bottom(), width(), 1, row == 0 ? colors.line : colors.lineSoft);
    for (const Column column : {BaseColumn, TheirsColumn, MineColumn, MergedColumn}) {
        for (int row = 0; row <= last; ++row) {
            if (!m_groups.contains(row))
                painter.fillRect(mirror(QRect(m_grid->cellRect(row, column).left(), rowArea(row).top(), 1,
                                              rowArea(row).height())),
                                 colors.lineSoft);
        }
    }
}

} // namespace app
