// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/gridrow.h"

#include "components/cardrow.h"
#include "components/propertyrow.h"
#include "components/schemafield.h"
#include "shared/charticon.h"
#include "shared/modelwords.h"
#include "shared/textlabel.h"
#include "twin/rowbuilder.h"

#include <QToolButton>

namespace app {

namespace {

constexpr int NameShare = 6; // of the width of a pair
constexpr int ValueShare = 5;

QColor Colors::*inkOf(const PropertyItem &item)
{
    if (!item.reported)
        return &Colors::quiet;
    return item.reported->isNumber()   ? &Colors::number
           : item.reported->isString() ? &Colors::string
                                       : nullptr;
}

QString textOf(const PropertyItem &item)
{
    if (!item.reported)
        return GridRow::tr("not reported");
    const auto *unit = item.content->unit();
    const QString sign = unit ? unitSign(unit->idText()) : QString();
    const QString value = RowBuilder::valueText(*item.reported);
    return sign.isEmpty() ? value : QString(value + u' ' + sign);
}

} // namespace

GridRow::GridRow(AppContext &context, const twin::TwinId &id, std::span<const PropertyItem> items,
                 QWidget *parent)
    : LateRow(context.theme, 1, parent)
    , m_context(context)
    , m_id(id)
    , m_items(items.begin(), items.end())
{ }

void GridRow::make()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new CardRow(m_context.theme, PropertyColumns::Indent, this);
    column->addWidget(row);
    for (const PropertyItem &item : std::as_const(m_items))
        addPair(row, item);
    for (qsizetype i = m_items.size(); i < Pairs; ++i)
        row->row()->addStretch(1);
    showValues();
}

void GridRow::addPair(CardRow *row, const PropertyItem &item)
{
    const Theme &theme = m_context.theme;
    auto *name = new TextLabel(theme, TextLabel::Look::Normal, row);
    auto *value = new TextLabel(theme, TextLabel::Look::Fixed, row);
    name->setText(item.name);
    auto *pair = new QHBoxLayout; // all of them as wide, whether there is an icon in it or not
    pair->setSpacing(theme.px(8));
    row->row()->addLayout(pair, 1);
    for (TextLabel *label : {name, value}) {
        label->setElided(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    pair->addWidget(name, NameShare);
    auto *cell = new QWidget(row);
    cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *inner = new QHBoxLayout(cell);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(value, 1);
    pair->addWidget(cell, ValueShare);
    value->setAccessibleName(item.name);
    m_values.append(value);
    if (!item.content->schema() || !isNumberSchema(*item.content->schema()))
        return;
    QToolButton *chart = makeChartButton(theme, item.name, row);
    connect(chart, &QToolButton::clicked, this, [this, path = item.path()] {
        if (const auto record = m_context.hub.state().find(m_id))
            m_context.telemetry.showNumber(*record, twin::Section::Reported, path);
    });
    inner->addWidget(chart);
}

void GridRow::show(std::span<const PropertyItem> items)
{
    m_items = QList<PropertyItem>(items.begin(), items.end());
    showValues();
}

void GridRow::showValues()
{
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const PropertyItem &item = m_items[i];
        m_values[i]->setText(textOf(item));
        m_values[i]->setToolTip(textOf(item));
        m_values[i]->setColor(inkOf(item));
    }
}

} // namespace app
