// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "appcontext.h"

#include <QDialog>

#include <optional>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace app {

class TextLabel;

/// Own keys for every command: a list with a filter, the keys of the chosen one to be pressed, and a warning
/// when another command has them. What is set holds at once and is kept; deletes itself when it is closed.
class ShortcutEditor final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutEditor(AppContext &context, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    QLineEdit *filterField() const { return m_filter; }
    QKeySequenceEdit *keys() const { return m_keys; }
    QPushButton *setButton() const { return m_set; }
    QPushButton *usualButton() const { return m_usual; }
    /// Which other command has the keys; empty when none has.
    QString warning() const;
    void choose(ActionId id);

private:
    void makeList();
    QLayout *makeKeys();
    void fill();
    void refill(ActionId chosen);
    void applyFilter();
    void showCurrent();
    void check();
    void set();
    void setUsual();
    std::optional<ActionId> current() const;

    AppContext &m_context;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set;
    QPushButton *m_usual;
    TextLabel *m_warning;
};

} // namespace app
