// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "connect/sample.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace app {

class FieldRow;
class SecretField;
class TextLabel;

/// Who connects: a device (or the twin that a service asks for), how it signs in, its connection string. The
/// key is masked but while Reveal is held down.
class IdentityForm final : public QWidget
{
    Q_OBJECT
public:
    explicit IdentityForm(AppContext &context, QWidget *parent = nullptr);

    const twin::TwinId &device() const { return m_device; }
    /// Empty when there is no device.
    QString connectionString() const;
    /// As it stands in the window.
    QString shownString() const;
    QPushButton *revealButton() const { return m_reveal; }

    void setSide(SampleSide side);
    void setDevice(const twin::TwinId &id);

signals:
    /// Another device was chosen here.
    void deviceChosen(const twin::TwinId &id);
    /// Device, key or side are different.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onChanged();
    void fillDevices();
    void showIdentity();
    void showString();

    AppContext &m_context;
    SampleSide m_side = SampleSide::Device;
    twin::TwinId m_device;
    qsizetype m_known = 0; // devices when the list was filled
    QComboBox *m_devices = nullptr;
    TextLabel *m_signsIn = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_copy = nullptr;
    SecretField *m_string = nullptr;
};

} // namespace app
