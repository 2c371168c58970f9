// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/devicelink.h"
#include "link/mosquittolink.h"
#ifdef HAS_QT_MQTT
#include "link/qtmqttlink.h"
#endif

namespace twin::link {

QList<std::pair<QString, LinkMaker>> linkMakers()
{
    return {
#ifdef HAS_QT_MQTT
        {QStringLiteral("Qt MQTT"),
         [](const LinkSpec &spec) -> std::unique_ptr<DeviceLink> {
             return std::make_unique<QtMqttLink>(spec);
         }},
#endif
        {QStringLiteral("libmosquitto"),
         [](const LinkSpec &spec) -> std::unique_ptr<DeviceLink> {
             return std::make_unique<MosquittoLink>(spec);
         }},
    };
}

} // namespace twin::link
