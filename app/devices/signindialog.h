// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QDialog>

class QPushButton;

namespace app {

class AuthenticationForm;
class TextLabel;

/// How a device or module that is there signs in: shows its keys, copies them, swaps them, makes new ones, or
/// gives it another kind of sign-in. The hub hears of it when somebody saves.
class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    SignInDialog(AppContext &context, const twin::TwinId &id, QWidget *parent = nullptr);

    void swapKeys();
    void renewKeys();
    void save();

    AuthenticationForm *form() const { return m_form; }
    QPushButton *copyButton() const { return m_copy; }
    QString message() const;

private:
    void makeWidgets();
    void showState();

    AppContext m_context;
    twin::TwinId m_id;
    QString m_etag; ///< of the identity that was read
    AuthenticationForm *m_form = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_swap = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace app
