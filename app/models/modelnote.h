// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QWidget>

class QPushButton;

namespace app {

class TextLabel;

/// A line above a model: that no source has it and what can be done, or what its reader should know.
class ModelNote final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelNote(AppContext &context, QWidget *parent = nullptr);

    QString text() const;
    QPushButton *fetchButton() const { return m_fetch; }
    QPushButton *inferButton() const { return m_infer; }

    /// `device` is the one that the model can be inferred from; null: none.
    void showAbsent(const QString &modelId, const twin::TwinId &device);
    void showText(const QString &text);

private:
    AppContext &m_context;
    TextLabel *m_text;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_infer = nullptr;
    QString m_modelId;
};

} // namespace app
