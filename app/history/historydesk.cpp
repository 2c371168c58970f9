// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historydesk.h"

#include "actions/actions.h"
#include "actions/devicepicker.h"
#include "components/componentspane.h"
#include "history/comparedialog.h"
#include "history/historypane.h"
#include "history/historywords.h"
#include "history/timeline.h"
#include "host/hubclient.h"
#include "shared/charticon.h"
#include "telemetry/telemetrystore.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QApplication>

namespace app {

namespace {

/// The value that is chosen in the Twin view; of the digital twin, where it comes from.
std::optional<ComparisonView::Spot> spotOf(const TwinPane &pane, const twin::RecordPtr &record)
{
    const int index = pane.columns()->currentColumn();
    const RowFace *const face = pane.columns()->column(index)->tree()->currentFace();
    if (!face)
        return std::nullopt;
    using twin::Section;
    if (index != TwinColumns::Digital)
        return ComparisonView::Spot{index == TwinColumns::Tags      ? Section::Tags
                                    : index == TwinColumns::Desired ? Section::Desired
                                                                    : Section::Reported,
                                    face->path};
    const bool reported = record && face->property.find(record->twin.reported.values);
    return ComparisonView::Spot{reported ? Section::Reported : Section::Desired, face->property};
}

} // namespace

HistoryDesk::HistoryDesk(AppContext &context, HistoryPane &history, TwinPane &twin,
                         ComponentsPane &components, QWidget &documents)
    : QObject(&documents)
    , m_context(context)
    , m_history(history)
    , m_twin(twin)
    , m_components(components)
    , m_documents(documents)
{
    bindActions();
    connect(&history, &HistoryPane::momentChanged, this,
            [this](twin::Timestamp time, const twin::RecordPtr &record) {
                if (time.isNever())
                    return m_twin.showNow();
                const qint64 ago = qMax<qint64>(0, time.msecsTo(m_history.hubTime()));
                m_twin.showMoment(record, momentText(time), durationText(ago));
            });
}

void HistoryDesk::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::ShowHistory, this, [this] { emit openWanted("history"); });
    actions.bind(ActionId::ReturnToLive, this, [this] { m_history.returnToLive(); });
    actions.setEnabled(ActionId::ReturnToLive, false);
    actions.bind(ActionId::WhyThisValue, this, &HistoryDesk::ask);
    actions.bind(ActionId::ShowInChart, this, &HistoryDesk::showInChart);
    actions.bind(ActionId::CompareTwins, this, [this] {
        if (!m_picker) {
            m_picker = new DevicePicker(m_context, tr("Compare with a device: id, model or tag"),
                                        m_documents.window());
            connect(m_picker, &DevicePicker::deviceChosen, this, &HistoryDesk::compareWith);
        }
        m_picker->openCentered();
    });
}

// The part that somebody works in has its own rows; else the twin, its history or its components are meant.
void HistoryDesk::showInChart()
{
    for (QWidget *each = QApplication::focusWidget(); each; each = each->parentWidget()) {
        if (auto *const source = dynamic_cast<ChartSource *>(each))
            return void(source->showCurrentInChart());
    }
    const bool inHistory = m_history.isVisible();
    const twin::TwinId id = inHistory ? m_history.device() : m_twin.device();
    const auto record = m_context.hub.state().find(id);
    std::optional<ComparisonView::Spot> spot;
    if (m_components.isVisible()) {
        if (const auto asked = m_components.spot())
            spot = ComparisonView::Spot{*asked->section, asked->path};
    } else {
        spot = inHistory ? m_history.view()->spot() : spotOf(m_twin, record);
    }
    if (spot && record)
        m_context.telemetry.showNumber(*record, spot->section, spot->path);
}

void HistoryDesk::ask()
{
    if (m_components.isVisible()) {
        const auto asked = m_components.spot();
        QRect area = m_components.spotArea();
        area.moveTopLeft(m_components.mapTo(&m_documents, area.topLeft()));
        if (asked)
            explain({asked->id, *asked->section, asked->path, {}}, area);
        return;
    }
    const bool inHistory = m_history.isVisible();
    const twin::TwinId id = inHistory ? m_history.device() : m_twin.device();
    const auto spot = inHistory ? m_history.view()->spot() : spotOf(m_twin, m_context.hub.state().find(id));
    if (!spot || id.isNull())
        return;
    QRect place;
    if (inHistory) {
        place = m_history.view()->spotArea();
        place.moveTopLeft(m_history.view()->mapTo(&m_documents, place.topLeft()));
    } else {
        const TwinTreeView *tree = m_twin.columns()->column(m_twin.columns()->currentColumn())->tree();
        place = tree->visualRect(tree->currentIndex());
        place.moveTopLeft(tree->viewport()->mapTo(&m_documents, place.topLeft()));
    }
    const bool isB = inHistory && m_history.isComparing();
    explain({id, spot->section, spot->path, isB ? m_history.b() : m_history.a()}, place);
}

void HistoryDesk::explain(const WhyPopup::Question &question, const QRect &place)
{
    if (m_popup)
        m_popup->close();
    m_popup = new WhyPopup(m_context, question, &m_documents, place);
    connect(m_popup, &WhyPopup::momentWanted, this, &HistoryDesk::goTo);
}

void HistoryDesk::goTo(const twin::TwinId &id, twin::Timestamp time)
{
    if (m_popup)
        m_popup->close();
    emit openWanted("history");
    if (id == m_history.device())
        m_history.setA(time);
}

void HistoryDesk::compareWith(const twin::TwinId &other)
{
    const twin::TwinId id = m_twin.device();
    if (id.isNull() || other.isNull())
        return;
    auto *dialog = new CompareDialog(m_context, id, other, m_documents.window());
    dialog->show();
    emit compared(dialog);
}

} // namespace app
