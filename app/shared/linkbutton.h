// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QAbstractButton>

namespace app {

/// A word in the accent colour that does something, such as Copy at the end of a line. Tab reaches it, Space
/// presses it.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
public:
    LinkButton(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace app
