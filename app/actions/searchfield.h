// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QAbstractButton>

namespace app {

/// The button in the menu bar's row that looks like the palette's field and opens it.
class SearchField final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `keys`: the palette's shortcut as text, shown at the right.
    SearchField(const Theme &theme, const QString &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_keys;
};

} // namespace app
