// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/comparisonview.h"

#include "actions/actions.h"
#include "host/modelsclient.h"
#include "settings/keptshares.h"
#include "shared/theme.h"
#include "twin/rowbuilder.h"
#include "twin/sectionmodel.h"
#include "twin/strip.h"
#include "twin/twincolumn.h"
#include "twin/twintreeview.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using twin::Section;

namespace app {

namespace {

constexpr std::array Stretches = {68, 98, 120, 122}; // as in the Twin view

const twin::Json &valuesOf(const twin::Record &record, int index)
{
    return index == ComparisonView::Tags      ? record.twin.tags
           : index == ComparisonView::Desired ? record.twin.desired.values
                                              : record.twin.reported.values;
}

QString versionText(const twin::RecordPtr &a, const twin::RecordPtr &b, int index)
{
    const auto version = [index](const twin::RecordPtr &record) {
        if (!record)
            return ComparisonView::tr("none");
        const twin::Twin &twin = record->twin;
        return QString::number(index == ComparisonView::Desired ? twin.desired.version
                                                                : twin.reported.version);
    };
    const QString from = version(a);
    const QString to = version(b);
    return from == to ? ComparisonView::tr("version %1").arg(to)
                      : ComparisonView::tr("version %1 \u2192 %2").arg(from, to);
}

} // namespace

ComparisonView::ComparisonView(AppContext &context, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_context(context)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    for (int i = 0; i < Count; ++i) {
        auto *const made = new TwinColumn(context.theme, {}, this);
        m_columns[size_t(i)] = made;
        addWidget(made);
        setStretchFactor(i, Stretches[size_t(i)]);
        made->setMinimumWidth(context.theme.px(120));
        made->setEditable(false);
        connect(made->tree(), &TwinTreeView::propertySelected, this, &ComparisonView::link);
        made->tree()->addActions({context.actions.action(ActionId::WhyThisValue)});
    }
    column(Digital)->tree()->setUniformRowHeights(false);
    setSizes({Stretches[0] * 8, Stretches[1] * 8, Stretches[2] * 8, Stretches[3] * 8});
    keepShares(*this, context.settings, u"comparison"_s);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (int i = 0; now && i < Count; ++i)
            if (column(i)->isAncestorOf(now))
                m_current = i;
    });
    setFocusProxy(column(Desired)->tree());
    retranslate();
}

void ComparisonView::retranslate()
{
    column(Tags)->setTitle(tr("Tags"));
    column(Desired)->setTitle(tr("Desired"));
    column(Reported)->setTitle(tr("Reported"));
    column(Digital)->setTitle(tr("Digital twin"));
}

std::optional<ComparisonView::Spot> ComparisonView::spot() const
{
    const RowFace *const face = column(m_current)->tree()->currentFace();
    if (!face)
        return std::nullopt;
    if (m_current != Digital)
        return Spot{m_current == Tags      ? Section::Tags
                    : m_current == Desired ? Section::Desired
                                           : Section::Reported,
                    face->path};
    const bool reported = m_shown && face->property.find(m_shown->twin.reported.values);
    return Spot{reported ? Section::Reported : Section::Desired, face->property};
}

QRect ComparisonView::spotArea() const
{
    const TwinTreeView *const tree = column(m_current)->tree();
    const QRect row = tree->visualRect(tree->currentIndex());
    return {tree->viewport()->mapTo(this, row.topLeft()), row.size()};
}

TreeRows ComparisonView::rowsOf(int index, const twin::Record &record, const QSet<QString> &components) const
{
    if (index == Digital) {
        const QString &model = record.identity->modelId;
        return RowBuilder::digitalTwinRows(record.id().device(), model, record.twin,
                                           m_context.models.library()->find(model));
    }
    SectionContent content;
    content.section = index == Tags ? Section::Tags : index == Desired ? Section::Desired : Section::Reported;
    content.values = valuesOf(record, index);
    content.components = components;
    if (index == Desired)
        content.stamps = record.twin.desired.stamps;
    if (index == Reported)
        content.stamps = record.twin.reported.stamps;
    return RowBuilder::sectionRows(content);
}

void ComparisonView::showMoment(const twin::RecordPtr &record)
{
    m_shown = record;
    m_counts = {};
    const auto components =
        record ? RowBuilder::componentsOf(record->twin.desired.values, record->twin.reported.values)
               : QSet<QString>();
    for (int i = 0; i < Count; ++i) {
        setRows(i, record ? rowsOf(i, *record, components) : TreeRows());
        const bool versioned = i == Desired || i == Reported;
        column(i)->setWords(versioned && record ? versionText(record, record, i) : QString(), {});
    }
    showSizes(record);
    m_anew = false;
}

void ComparisonView::showDifference(const twin::RecordPtr &a, const twin::RecordPtr &b, bool onlyDifferences)
{
    m_shown = b;
    m_counts = {};
    QSet<QString> components;
    for (const twin::RecordPtr &each : {a, b})
        if (each)
            components |= RowBuilder::componentsOf(each->twin.desired.values, each->twin.reported.values);
    for (int i = 0; i < Count; ++i) {
        DifferenceCounts counts;
        setRows(i, comparedRows(a ? rowsOf(i, *a, components) : TreeRows(),
                                b ? rowsOf(i, *b, components) : TreeRows(), onlyDifferences, &counts));
        const bool versioned = i == Desired || i == Reported;
        column(i)->setWords(versioned ? versionText(a, b, i) : QString(), counts.signs());
        m_counts += counts;
    }
    showSizes(b);
    m_anew = false;
}

void ComparisonView::setRows(int index, TreeRows rows)
{
    if (m_anew)
        column(index)->model()->replaceRows(std::move(rows));
    else
        column(index)->model()->setRows(std::move(rows), false);
}

void ComparisonView::showSizes(const twin::RecordPtr &record)
{
    for (const Section section : {Section::Tags, Section::Desired, Section::Reported}) {
        const int index = section == Section::Tags ? Tags : section == Section::Desired ? Desired : Reported;
        const qint64 size = record ? twin::twinSize(valuesOf(*record, index)) : 0;
        column(index)->footer()->setSize(size, twin::maxBytes(section));
    }
    const QString model = record ? record->identity->modelId : QString();
    column(Digital)->footer()->setWords(
        model.isEmpty() ? tr("no model announced") : tr("model %1").arg(model.section(u':', -1)), {});
    column(Digital)->footer()->setToolTip(model);
}

void ComparisonView::startAnew()
{
    m_anew = true;
    for (TwinColumn *each : m_columns)
        each->tree()->forgetFolding();
    link({});
}

void ComparisonView::link(const twin::json::Pointer &property)
{
    for (TwinColumn *each : m_columns)
        each->tree()->setLinked({property});
}

} // namespace app
