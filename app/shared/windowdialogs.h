// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/dialogs.h"

#include <QCoreApplication>

namespace app {

/// Dialogs as boxes on the screen. Their text can be selected, so that a code can be copied into a report.
class WindowDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(app::WindowDialogs)
public:
    void showError(QWidget *parent, const QString &title, const twin::Error &error) override;
    bool confirm(QWidget *parent, const QString &question, const QString &detail,
                 const QString &verb) override;
    bool confirmTyped(QWidget *parent, const QString &question, const QString &detail, const QString &verb,
                      const QString &word) override;
    QString askOpenFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString askText(QWidget *parent, const QString &title, const QString &question) override;
    QString askSaveFile(QWidget *parent, const QString &title, const QString &filter) override;
};

} // namespace app
