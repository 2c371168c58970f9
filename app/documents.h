// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace app {

class DeviceHeader;

/// What the window shows of one device: its header, the row of tabs, and the documents of the pane table, one
/// of them open.
class Documents final : public QWidget
{
    Q_OBJECT
public:
    explicit Documents(AppContext &context, QWidget *parent = nullptr);

    /// The document of that name in the pane table.
    QWidget *document(const char *name) const;
    QWidget *current() const;

    void setDevice(const twin::TwinId &id);
    /// Opens the document of that name.
    void open(const char *name);

private:
    QWidget *makeTabRow();
    void makePanes();

    AppContext &m_context;
    DeviceHeader *m_header;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages;
};

} // namespace app
