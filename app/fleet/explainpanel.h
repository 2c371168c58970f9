// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/explain.h"
#include "shared/theme.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace app {

class FleetModel;
class TextLabel;

/// Beside the fleet table: what each clause of the query selects and whether an index helped, and for a
/// device that somebody names, what each clause says of it. Works only while it is shown.
class ExplainPanel final : public QWidget
{
    Q_OBJECT
public:
    ExplainPanel(const Theme &theme, FleetModel &model, QWidget *parent = nullptr);

    /// Names the device and explains it.
    void askFor(const QString &device);
    /// The lines below the question, as a person reads them.
    QStringList answer() const;
    QLineEdit *device() const { return m_device; }

signals:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead(const QString &title, bool canClose);
    QWidget *makeQuestion();
    void showQuery();
    void showDevice();
    void addClause(const twin::query::ClauseCount &clause, const twin::query::Explanation &all);
    void addVerdict(const twin::query::ClauseVerdict &verdict);
    QString textOf(twin::query::TextRange range) const;

    const Theme &m_theme;
    FleetModel &m_model;
    QVBoxLayout *m_clauses = nullptr;
    QVBoxLayout *m_verdicts = nullptr;
    QLineEdit *m_device = nullptr;
};

} // namespace app
