// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/pickermodel.h"
#include "appcontext.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace app {

class TextLabel;

/// A field with a list below it, over the window: type a part of what is wanted, Enter takes it, Escape
/// leaves.
///
/// A child of the window, not a window of its own, so that it stands at the same place on every system.
class PickerPopup : public QFrame
{
    Q_OBJECT
public:
    /// `prompt` is its name and stands in the empty field. `model` must outlive the popup.
    PickerPopup(AppContext &context, PickerModel &model, const QString &prompt, QWidget *window);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

    /// Shows it with its right end at `anchor`'s, in the window, with an empty field.
    void open(const QRect &anchor);
    /// Shows it in the middle of the window, near its upper edge.
    void openCentered();

signals:
    /// The popup is closed already. `apart`: with Ctrl, for those that can open it beside what is there.
    void chosen(int row, bool apart);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showAt(int left, int top);
    void search(const QString &typed);
    void moveBy(int rows);
    void takeCurrent(bool apart);
    void leave();
    void fitHeight();

    AppContext &m_context;
    PickerModel &m_model;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_count;
    QPointer<QWidget> m_focusBefore;
};

} // namespace app
