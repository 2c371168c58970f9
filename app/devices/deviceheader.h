// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "hub/change.h"

#include <QWidget>

class QToolButton;

namespace app {

class Bar;
class ShapeLabel;
class TextLabel;

/// The strip above the documents: which device they show, whether it is connected, its model, version and
/// etag, its parent and children by IoT Edge, and the power switch of a simulated one. Binds TogglePower and
/// RefreshDevice.
class DeviceHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceHeader(AppContext &context, QWidget *parent = nullptr);

    void setDevice(const twin::TwinId &id);

signals:
    /// Somebody wants to see its parent or one of its children.
    void deviceWanted(const twin::TwinId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFamily();
    void onChanged(const twin::Changes &changes);
    void show(const twin::Record *record);
    void showFamily(const twin::Record *record);
    void listChildren();
    void showPower();
    void togglePower();
    void fit();
    void applyTheme();

    AppContext &m_context;
    twin::TwinId m_id;
    Bar *m_bar;
    ShapeLabel *m_dot;
    TextLabel *m_name;
    TextLabel *m_state;
    TextLabel *m_model;
    TextLabel *m_fault;
    QToolButton *m_infer;
    QToolButton *m_parent;
    QToolButton *m_children;
    TextLabel *m_version;
    TextLabel *m_etagCaption;
    TextLabel *m_etag;
    QToolButton *m_power;
};

} // namespace app
