// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLineEdit;

namespace app {

/// Writes the connection strings of devices and their modules into a file, one a line; keys only when
/// somebody asks for them.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT
public:
    ConnectionsDialog(AppContext &context, std::vector<twin::TwinId> devices, QWidget *parent = nullptr);

    void save();

    QLineEdit *host() const { return m_host; }
    QCheckBox *withKeys() const { return m_withKeys; }
    /// What the file will hold.
    QByteArray list() const;

private:
    AppContext m_context;
    std::vector<twin::TwinId> m_devices;
    QLineEdit *m_host = nullptr;
    QCheckBox *m_withKeys = nullptr;
};

} // namespace app
