// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/twinissue.h"
#include "hub/relationship.h"
#include "shared/theme.h"

#include <QWidget>

namespace app {

class JsonEditor;
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

signals:
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
};

} // namespace app
