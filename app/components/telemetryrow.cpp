// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/telemetryrow.h"

#include "dtdl/element.h"
#include "shared/charticon.h"
#include "shared/modelwords.h"
#include "shared/textlabel.h"
#include "telemetry/sparkline.h"
#include "twin/rowbuilder.h"

#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

TelemetryRow::TelemetryRow(const Theme &theme, const SeriesKey &key, const twin::dtdl::Element &content,
                           QWidget *parent)
    : CardRow(theme, TelemetryColumns::Indent, parent)
    , m_key(key)
    , m_unitId(content.unit() ? content.unit()->idText() : QString())
    , m_unit(m_unitId.isEmpty() ? QString() : unitSign(m_unitId))
    , m_last(new TextLabel(theme, TextLabel::Look::Fixed, this))
    , m_rate(new TextLabel(theme, TextLabel::Look::Quiet, this))
    , m_curve(new Sparkline(theme, this))
{
    auto *name = new TextLabel(theme, TextLabel::Look::Normal, this);
    name->setText(content.name());
    name->setElided(true);
    keepWidth(*name, theme, TelemetryColumns::Name);
    keepWidth(*m_last, theme, TelemetryColumns::Last);
    keepWidth(*m_rate, theme, TelemetryColumns::Rate);
    m_last->setElided(true);
    m_rate->setElided(true);
    m_last->setAccessibleName(tr("%1, last value").arg(content.name()));
    m_curve->setAccessibleName(tr("%1 over two minutes").arg(content.name()));
    for (QWidget *widget : std::initializer_list<QWidget *>{name, m_last, m_rate})
        row()->addWidget(widget);
    row()->addWidget(m_curve, 1);
    m_chart = makeChartButton(theme, content.name(), this);
    connect(m_chart, &QToolButton::clicked, this, [this] { emit chartWanted(m_key); });
    row()->addWidget(m_chart);
}

QString TelemetryRow::lastText() const
{
    return m_last->text();
}

void TelemetryRow::show(const TelemetryStore &store)
{
    const twin::Json last = store.lastSent(m_key.id, m_key.component, m_key.path);
    QString text = last.isNull() ? tr("none yet") : RowBuilder::valueText(last);
    if (last.isNumber()) {
        text = QLocale().toString(last.toDouble(), 'g', 6);
        if (!m_unit.isEmpty())
            text += u' ' + m_unit;
    }
    m_last->setText(text);
    m_last->setToolTip(last.isNumber() ? inOtherUnits(last.toDouble(), m_unitId).join(u'\n') : QString());
    m_chart->setEnabled(!store.points(m_key).empty());
    m_last->setColor(last.isNumber() ? &Colors::number : last.isString() ? &Colors::string : &Colors::quiet);
    const double rate = store.perMinute(m_key, store.newest());
    m_rate->setText(rate > 0 ? tr("%1 / min").arg(qRound(rate)) : QString());
    m_curve->setPoints(store.points(m_key), store.newest());
}

} // namespace app
