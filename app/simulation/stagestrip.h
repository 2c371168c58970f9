// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"
#include "shared/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace app {

class WordForm;

/// The stages behind a generator as chips in their order; a press opens the form of one below, a list adds
/// another.
class StageStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StageStrip(const Theme &theme, QWidget *parent = nullptr);

    /// `stages`: the list as it stands in a scene, or null.
    void setStages(const twin::Json &stages);
    WordForm *form() const { return m_form; }
    QComboBox *adder() const { return m_adder; }

signals:
    void edited(const twin::Json &stages);

private:
    void build();
    void choose(int stage);
    void add();
    void replace(int stage, const twin::Json &value);

    const Theme &m_theme;
    std::vector<twin::Json> m_stages;
    int m_chosen = -1;
    QWidget *m_chips = nullptr;
    QHBoxLayout *m_line;
    QComboBox *m_adder;
    WordForm *m_form;
    QToolButton *m_remove;
};

} // namespace app
