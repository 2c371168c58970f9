// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

/// A model repository over HTTP on 127.0.0.1: answers what the test put there, 404 else.
class ModelServer final : public QObject
{
    Q_OBJECT
public:
    struct Answer {
        QByteArray body;
        int status = 200;
    };

    ModelServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }

    QHash<QString, Answer> answers; ///< by path, with its slash
    QStringList asked; ///< paths, in order
    bool isSilent = false; ///< takes requests and never answers

private:
    void serve(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        if (!request.contains("\r\n\r\n"))
            return;
        const QString path = QString::fromLatin1(request.split(' ').value(1));
        asked.append(path);
        if (isSilent)
            return;
        const Answer answer = answers.value(path, {"not here", 404});
        socket.write("HTTP/1.1 " + QByteArray::number(answer.status) +
                     " Status\r\nConnection: close\r\nContent-Length: " +
                     QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
};
