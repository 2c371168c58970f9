// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace app {

class TextLabel;

/// A field with a list below it, over the window: type a part of a command or device, Enter runs it, Escape
/// leaves.
///
/// A child of the window, not a window of its own, so that it stands at the same place on every system.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(AppContext &context, QWidget *window);

    QLineEdit *field() const { return m_field; }
    const PaletteModel &model() const { return m_model; }

    /// Shows it with its right end at `anchor`'s, in the window, with an empty field.
    void open(const QRect &anchor);

signals:
    void deviceWanted(const twin::TwinId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &typed);
    void moveBy(int rows);
    void runCurrent();
    void leave();
    void fitHeight();

    AppContext &m_context;
    PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_count;
    QPointer<QWidget> m_focusBefore;
};

} // namespace app
