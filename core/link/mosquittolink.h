// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/devicelink.h"

#include <QTimer>

class QSocketNotifier;
struct mosquitto;
struct mosquitto_message;

namespace twin::link {

/// A link over libmosquitto, whose socket a Qt event loop watches.
class MosquittoLink final : public DeviceLink
{
    Q_OBJECT
public:
    explicit MosquittoLink(const LinkSpec &spec);
    ~MosquittoLink() override;

    void open(const QByteArray &password) override;
    void close() override;
    void subscribe(const QList<std::pair<QByteArray, int>> &filtersAndQos) override;
    int publish(const QByteArray &topic, const QByteArray &body, int qos) override;

private:
    struct Callbacks;

    void watch();
    void unwatch();
    void read();
    void write();
    /// After each call of the library: it may want to write, or have lost the connection.
    void follow(int result);
    void finish(Closing closing);
    QString textOf(int result) const;

    LinkSpec m_spec;
    struct mosquitto *m_client = nullptr;
    std::unique_ptr<QSocketNotifier> m_reader;
    std::unique_ptr<QSocketNotifier> m_writer;
    QTimer m_upkeep; // keep-alive
    int m_awaited = 0; // filters that are not answered
    bool m_isOpen = false; // or about to be
    bool m_isClosing = false;
    int m_refusal = 0; // of CONNACK
};

} // namespace twin::link
