// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "simulation/rehearsal.h"

#include <QStandardItemModel>
#include <QWidget>

class QPushButton;
class QTreeView;

namespace app {

class TextLabel;

/// Records the hub, shows what is seen meanwhile, makes expectations of it and checks them by running the
/// scene. The recording, and the report as JUnit XML, can be saved.
class RehearsalPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RehearsalPanel(AppContext &context, QWidget *parent = nullptr);

    Rehearsal &rehearsal() { return m_rehearsal; }
    QTreeView *facts() const { return m_factView; }
    QTreeView *expectations() const { return m_expectationView; }
    QPushButton *recordButton() const { return m_record; }
    QPushButton *expectButton() const { return m_expect; }
    QPushButton *checkButton() const { return m_check; }
    QString resultText() const;

    void toggleRecording();
    void expectCurrent();
    /// The scene is that of the devices which run now.
    void check();
    void saveRecording();
    void saveReport();
    /// Takes the scene's own expectations, unless there are some already.
    void setScene(std::shared_ptr<const twin::sim::Scene> scene);

private:
    QWidget *makeFacts();
    QWidget *makeExpectations();
    /// A line with `title`, what is said about it, and buttons at its right.
    QWidget *makeHead(const QString &title, TextLabel **note, const QList<QPushButton *> &buttons,
                      QWidget *parent);
    void showRecording();
    void showFacts();
    void addExpectation(const twin::sim::Expectation &expectation, const twin::sim::Outcome *outcome);
    void showExpectations();
    void updateButtons();
    void save(const QString &title, const QString &filter, const QByteArray &text);

    AppContext m_context;
    Rehearsal m_rehearsal;
    std::shared_ptr<const twin::sim::Scene> m_scene;
    QStandardItemModel m_facts; ///< the newest that the rehearsal has
    quint64 m_factsSeen = 0; ///< of its facts, by its own count
    QStandardItemModel m_expectations;
    QTreeView *m_factView = nullptr;
    QTreeView *m_expectationView = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_result = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_saveRecording = nullptr;
    QPushButton *m_expect = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_saveReport = nullptr;
};

} // namespace app
