// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/record.h"

#include <QDialog>

class QPushButton;

namespace app {

class JsonEditor;
class TextLabel;

/// The patch that makes tags and desired of a twin what they were at a moment. `{}` when they are that
/// already; what a merge patch cannot say (a null) is left out.
twin::Json restoringPatch(const twin::Record &now, const twin::Record &then);

/// Shows the patch that restores a moment before it is sent, and sends it on condition that the twin is
/// still what it was compared with.
class RestoreDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `when`: the moment in words.
    RestoreDialog(AppContext &context, const twin::Record &now, const twin::Record &then, const QString &when,
                  QWidget *parent);

    QPushButton *sendButton() const { return m_send; }
    QString text() const;
    /// Why it was refused; empty before that.
    QString problem() const;

private:
    void send();

    AppContext &m_context;
    twin::TwinId m_id;
    twin::Json m_patch;
    QString m_etag;
    JsonEditor *m_text;
    TextLabel *m_problem;
    QPushButton *m_send;
};

} // namespace app
