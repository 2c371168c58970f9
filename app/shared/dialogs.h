// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

class QWidget;

namespace app {

/// Every question and message box of the program goes through here, so that tests answer them.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Says that something failed: `title` what was tried, then the error's text.
    virtual void showError(QWidget *parent, const QString &title, const twin::Error &error) = 0;
    /// Asks before something that cannot be taken back. `verb` is the text of the button that does it.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &detail,
                         const QString &verb) = 0;
    /// As confirm(), for what is dangerous: the button stays off until `word` was typed.
    virtual bool confirmTyped(QWidget *parent, const QString &question, const QString &detail,
                              const QString &verb, const QString &word) = 0;
    virtual QString askOpenFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// A line of text; empty when the person gives up.
    virtual QString askText(QWidget *parent, const QString &title, const QString &question) = 0;
    virtual QString askSaveFile(QWidget *parent, const QString &title, const QString &filter) = 0;
};

} // namespace app
