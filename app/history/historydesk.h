// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "history/whypopup.h"

#include <QObject>
#include <QPointer>

namespace app {

class DevicePicker;
class CompareDialog;
class ComponentsPane;
class HistoryPane;
class TwinPane;

/// Ties History to the other documents of a device: the Twin view shows its moment, "why" is answered over
/// whatever is in front, and two devices are compared. Binds ShowHistory, ReturnToLive, WhyThisValue,
/// ShowInChart and CompareTwins.
class HistoryDesk final : public QObject
{
    Q_OBJECT
public:
    /// `documents`: what the panes are in, and stands over.
    HistoryDesk(AppContext &context, HistoryPane &history, TwinPane &twin, ComponentsPane &components,
                QWidget &documents);

    WhyPopup *popup() const { return m_popup; }
    /// Explains a value; the answer stands near `place`, a part of the documents.
    void explain(const WhyPopup::Question &question, const QRect &place);
    /// Compares the device with another one.
    void compareWith(const twin::TwinId &other);

signals:
    /// The document of that name should be in front.
    void openWanted(const char *document);
    /// A comparison was opened.
    void compared(app::CompareDialog *dialog);

private:
    void bindActions();
    void ask();
    void showInChart();
    void goTo(const twin::TwinId &id, twin::Timestamp time);

    AppContext &m_context;
    HistoryPane &m_history;
    TwinPane &m_twin;
    ComponentsPane &m_components;
    QWidget &m_documents;
    QPointer<WhyPopup> m_popup;
    QPointer<DevicePicker> m_picker;
};

} // namespace app
