// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace app {

/// Takes files, folders and addresses that somebody drops on a window.
class ModelDrop final : public QObject
{
    Q_OBJECT
public:
    explicit ModelDrop(QWidget &window);

signals:
    /// A path, or an address of a repository.
    void dropped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
