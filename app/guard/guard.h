// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

class Actions;
class Settings;

/// How careful the windows of a workspace must be. Read-only: nothing that a window sends reaches the hub,
/// devices and simulation go on. Production: a coloured frame, and the name has to be typed before something
/// is deleted, replaced or changed in bulk. Kept in the Settings.
class Guard final : public QObject
{
    Q_OBJECT
public:
    /// `workspace` names it in the settings: its file.
    Guard(Settings &settings, const QString &workspace, QObject *parent = nullptr);

    bool isReadOnly() const { return m_readOnly; }
    bool isProduction() const { return m_production; }
    void setReadOnly(bool on);
    void setProduction(bool on);

    /// Binds ReadOnly and Production of one window, and keeps their check marks right, as long as `owner`
    /// lives.
    void bind(Actions &actions, QObject *owner);

signals:
    void changed();

private:
    Settings &m_settings;
    QString m_workspace;
    bool m_readOnly;
    bool m_production;
};

} // namespace app
