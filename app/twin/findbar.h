// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/strip.h"

class QLineEdit;

namespace app {

/// Finds a text in what the view shows; it only asks, the view does the finding.
class FindBar final : public Strip
{
    Q_OBJECT
public:
    explicit FindBar(Theme &theme, QWidget *parent = nullptr);

    QString text() const;
    /// Opens with the field selected.
    void open();
    /// "3 of 12", or that there is none.
    void showResult(int at, int count);

signals:
    /// `step` 1: the next one, -1: the one before, 0: the nearest while typing.
    void findWanted(const QString &text, int step);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    QLineEdit *m_field;
    LineLabel *m_result;
};

} // namespace app
