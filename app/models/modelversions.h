// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "dtdl/conformance.h"
#include "models/comparisonmodel.h"
#include "shared/place.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QTreeView;

namespace app {

class TextLabel;

/// The versions of a model, two of them compared: a verdict, each difference, and what it means for the twins
/// that have the older one. Enter on a difference leads to its element.
class ModelVersions final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelVersions(AppContext &context, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    QTreeView *table() const { return m_table; }
    QListWidget *twins() const { return m_twins; }
    QPushButton *moveButton() const { return m_move; }
    const ComparisonModel &model() const { return m_model; }
    QComboBox *before() const { return m_before; }
    QComboBox *after() const { return m_after; }
    /// "breaking: 1, compatible: 2", or why nothing can be compared.
    QString verdictText() const;
    /// "1 of 2 twins of Thermostat;1 fits Thermostat;2 as it is".
    QString twinsText() const;

    /// Lists the versions of a model and compares it with the one before it.
    void show(const QString &modelId);

signals:
    void placeWanted(const app::Place &place);
    void modelPlaceWanted(const app::ModelPlace &place);
    /// Another pair, or what it came to is different.
    void compared();

private:
    QWidget *makeHead();
    void makeTable();
    void makeTwins();
    void compare();
    void showTwins();
    void addTwin(const twin::TwinId &id, const QList<twin::dtdl::ConformanceIssue> &issues);
    void moveTwins();
    void goTo(const QModelIndex &index);
    const twin::dtdl::Element *find(const QComboBox *which) const;
    void applyTheme();

    AppContext &m_context;
    ComparisonModel m_model;
    QString m_modelId;
    QListWidget *m_list;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    TextLabel *m_verdict = nullptr;
    QTreeView *m_table = nullptr;
    TextLabel *m_twinsLine = nullptr;
    QListWidget *m_twins = nullptr;
    QPushButton *m_move = nullptr;
    int m_fitting = 0;
    int m_judged = 0;
};

} // namespace app
