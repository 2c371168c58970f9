// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/twinissue.h"
#include "hub/relationship.h"
#include "shared/theme.h"

#include <QWidget>

#include <functional>

namespace app {

class JsonEditor;
class NumberMargin;
class TextLabel;

/// The JSON of a twin or relationship as the graph service gives it, in the dialect that is chosen; above it,
/// what is wrong with it by its model.
class GraphDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit GraphDetails(Theme &theme, QWidget *parent = nullptr);

    QString jsonText() const;
    /// What is said of the first issue, empty when there is none.
    QString issueText() const;
    twin::GraphDialect dialect() const { return m_dialect; }

    void show(const QString &title, const twin::Json &json, const QList<twin::host::TwinIssue> &issues);
    void setDialect(twin::GraphDialect dialect);
    /// Which numbers of the JSON have a chart icon. Before the first show().
    void setCanDraw(std::function<bool(const twin::json::Pointer &)> canDraw);
    /// The number in the line of the caret that has one.
    std::optional<twin::json::Pointer> currentNumber() const;

signals:
    void chartWanted(const twin::json::Pointer &path);
    void dialectChanged();

private:
    TextLabel *addLine(const QString &caption);

    Theme &m_theme;
    twin::GraphDialect m_dialect = twin::GraphDialect::Preview;
    QAction *m_preview;
    QAction *m_released;
    TextLabel *m_title = nullptr;
    QWidget *m_issue = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_rule = nullptr;
    TextLabel *m_mend = nullptr;
    JsonEditor *m_json;
    NumberMargin *m_numbers = nullptr;
};

} // namespace app
