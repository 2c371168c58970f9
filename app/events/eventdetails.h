// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "events/eventpage.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QTabBar;
class QTextBrowser;
class QUrl;

namespace app {

class TextLabel;

/// One event in full: its message in a format of choice, what changed since the one before, its properties,
/// and its bytes.
class EventDetails final : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Message, Compared, Properties, Bytes };

    explicit EventDetails(AppContext &context, QWidget *parent = nullptr);

    QTabBar *tabs() const { return m_tabs; }
    QTextBrowser *text() const { return m_text; }
    QComboBox *formats() const { return m_formats; }
    const EventView &view() const { return m_view; }

    /// `before`: the last one that is like it, as far as it is kept.
    void show(const EventLine &line, const std::optional<EventLine> &before);
    /// Of Avro bodies of that device and component until the program ends.
    void setSchema(const twin::Json &schema);
    /// Asks for the schema of the message that is shown; it is kept for the workspace.
    void chooseSchema();

signals:
    void closeWanted();

private:
    QWidget *makeHead();
    QWidget *makeBar();
    void makeFormats(QWidget *parent);
    void look();
    void showTab();
    void follow(const QUrl &link);
    void showInChart(const QString &path);
    void save();
    BodySchema schema(std::optional<twin::payload::Format> format);
    QString schemaKey() const;

    AppContext &m_context;
    EventView m_view;
    BodySchemas m_schemas;
    QHash<QString, twin::Json> m_given; ///< of Avro, by device and component
    TextLabel *m_kind = nullptr;
    TextLabel *m_who = nullptr;
    QTabBar *m_tabs = nullptr;
    QComboBox *m_formats = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace app
