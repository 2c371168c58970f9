// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QAbstractButton>

namespace app {

/// The row above the devices that stands for all of them: opens the fleet.
class FleetRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FleetRow(const Theme &theme, QWidget *parent = nullptr);

    void setCount(const QString &count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_count;
};

} // namespace app
