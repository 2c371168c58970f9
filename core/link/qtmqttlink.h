// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/devicelink.h"

#include <QSslConfiguration>
#include <QtMqtt/QMqttClient>

namespace twin::link {

/// A link over Qt MQTT.
class QtMqttLink final : public DeviceLink
{
    Q_OBJECT
public:
    explicit QtMqttLink(const LinkSpec &spec);

    void open(const QByteArray &password) override;
    void close() override;
    void subscribe(const QList<std::pair<QByteArray, int>> &filtersAndQos) override;
    int publish(const QByteArray &topic, const QByteArray &body, int qos) override;

private:
    void onState(QMqttClient::ClientState state);
    void finish(Closing closing);

    LinkSpec m_spec;
    QMqttClient m_client;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    int m_awaited = 0; // filters that are not answered
    bool m_isOpen = false; // or about to be
    bool m_isClosing = false;
};

} // namespace twin::link
