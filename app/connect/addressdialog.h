// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace app {

class TextLabel;

/// Where the servers of the hub listen: host name, this machine only or the network, ports. Writes the
/// settings when it is accepted; the servers are started by whoever opened it.
class AddressDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AddressDialog(AppContext &context, QWidget *parent = nullptr);

private:
    QLineEdit *addLine(QGridLayout *grid, const QString &label, const QString &text);
    void addButtons(QGridLayout *grid);
    void validate();
    void save();

    AppContext &m_context;
    QLineEdit *m_host;
    QLineEdit *m_https;
    QLineEdit *m_mqtt;
    QCheckBox *m_network;
    TextLabel *m_message;
    QPushButton *m_start = nullptr;
};

} // namespace app
