// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QWidget>

namespace app {

/// A thin bar that shows how much of a limit is used: in the accent, in the waiting colour from 80 %, in the
/// bad colour above the limit. The words beside it say the numbers.
class FillGauge final : public QWidget
{
    Q_OBJECT
public:
    explicit FillGauge(const Theme &theme, QWidget *parent = nullptr);

    void setValue(qint64 used, qint64 limit);
    qint64 used() const { return m_used; }
    qint64 limit() const { return m_limit; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    qint64 m_used = 0;
    qint64 m_limit = 1;
};

} // namespace app
