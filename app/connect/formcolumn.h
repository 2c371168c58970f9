// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace app {

class Theme;

/// The numbered forms of a page, below each other: as wide as the design has it, never less than what stands
/// in them, and scrolled when they are too high.
class FormColumn final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormColumn(Theme &theme, QWidget *parent = nullptr);

    /// Where the forms go.
    QVBoxLayout *column() const { return m_column; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace app
