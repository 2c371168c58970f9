// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "shared/theme.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QPushButton;

namespace app {

class TextLabel;

/// Puts devices into a group, a new one or one that is there, or takes them out of it.
class GroupDialog final : public QDialog
{
    Q_OBJECT
public:
    GroupDialog(AppContext &context, std::vector<twin::TwinId> devices, QWidget *parent = nullptr);

    /// Does it, and closes when the hub has it.
    void apply(bool isMember);

    QComboBox *name() const { return m_name; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }
    QString message() const;

private:
    void makeWidgets();
    void validate();
    void say(const QString &text, QColor Colors::*color);

    AppContext m_context;
    std::vector<twin::TwinId> m_devices;
    QComboBox *m_name = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace app
