// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "wire/wiremodel.h"

#include <QWidget>

class QTabBar;
class QTextBrowser;
class QUrl;

namespace app {

class TextLabel;

/// One exchange in full: what it means, then of the request or the answer the topic in parts, the headers,
/// the payload and the bytes. Links copy a part or save the
/// payload.
class WireDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit WireDetails(AppContext &context, QWidget *parent = nullptr);

    QTabBar *tabs() const { return m_tabs; }
    QTextBrowser *text() const { return m_text; }
    QString summary() const;

    /// Shows the packet of that number and what belongs to it.
    void show(const WireModel::Exchange &exchange, quint64 number);
    void clear();

private:
    QWidget *makeHead();
    void makeSummary();
    void showTab();
    void follow(const QUrl &link);
    void savePayload(const QByteArray &payload);
    const twin::wire::LogEntry *shown() const;

    AppContext &m_context;
    std::optional<twin::wire::LogEntry> m_request;
    std::optional<twin::wire::LogEntry> m_answer;
    TextLabel *m_who = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_outcome = nullptr;
    QTabBar *m_tabs = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace app
