// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "connect/sample.h"

#include <QWidget>

class QPushButton;
class QTabBar;

namespace app {

class CodeView;
class TextLabel;

/// Programs that connect, one tab for each language: what to install, how the shell gets the secret, the
/// program. Secrets are shown as dots; Copy puts them in.
class SamplePane final : public QWidget
{
    Q_OBJECT
public:
    explicit SamplePane(AppContext &context, QWidget *parent = nullptr);

    QTabBar *tabs() const { return m_tabs; }
    CodeView *code() const { return m_code; }
    QString shownShell() const;
    /// The sample of the open tab as it is copied, secrets included.
    Sample current() const;
    /// The lines that give the client the CA file, as text.
    QString caLines() const;

    void show(SampleSide side, const SampleFacts &facts);

private:
    QWidget *makeTabRow();
    QPushButton *addButton(QWidget *row, const QString &text);
    void makeRows();
    void makeFoot();
    void refresh();
    void copy(const QString &text) const;
    void save();

    AppContext &m_context;
    QList<Sample> m_samples;
    SampleSide m_side = SampleSide::Device;
    SampleFacts m_facts;
    QTabBar *m_tabs = nullptr;
    TextLabel *m_install = nullptr;
    TextLabel *m_shell = nullptr;
    TextLabel *m_file = nullptr;
    TextLabel *m_count = nullptr;
    CodeView *m_code = nullptr;
    TextLabel *m_legend = nullptr;
    TextLabel *m_warning = nullptr;
};

} // namespace app
