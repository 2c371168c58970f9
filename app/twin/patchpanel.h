// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "json/json.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace app {

class JsonEditor;
class LineLabel;

/// A JSON Patch for the digital twin of a device, as the service API takes it: the text with located errors,
/// beside it the desired patch that it comes to, below it the answer of the hub, which stays.
/// Ctrl+Enter sends, Esc closes; the text of each device is kept.
class PatchPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PatchPanel(AppContext &context, QWidget *parent = nullptr);

    JsonEditor *editor() const { return m_editor; }
    QPushButton *applyButton() const { return m_apply; }
    /// The desired patch that the text comes to, empty while it comes to none.
    QString previewText() const;
    /// What is wrong with the text, or the last answer of the hub.
    QString message() const;

    void setDevice(const twin::TwinId &id);
    /// The twin was written: looks again.
    void refresh();

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void check();
    void say(const QString &text, bool good);
    void apply();
    twin::Result<twin::Json> desiredPatch() const;

    AppContext &m_context;
    twin::TwinId m_id;
    QHash<twin::TwinId, QString> m_texts;
    QHash<twin::TwinId, QString> m_answers; ///< of the last patch that was sent
    LineLabel *m_title = nullptr;
    QPushButton *m_apply = nullptr;
    JsonEditor *m_editor;
    JsonEditor *m_preview;
    LineLabel *m_message;
};

} // namespace app
