// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "host/serverspec.h"

#include <QWidget>

#include <array>

class QPushButton;
class QVBoxLayout;

namespace app {

class Bar;
class FieldRow;
class HubControl;
class LinkButton;
class ShapeLabel;
class TextLabel;

/// Where the hub is reached and why it is trusted: host name, ports and whether they listen, the file and the
/// fingerprint of its certificate authority. When the last start failed it says why and offers another port.
class HubForm final : public QWidget
{
    Q_OBJECT
public:
    HubForm(AppContext &context, HubControl &control, QWidget *parent = nullptr);

    /// What stands in the way of listening; empty when nothing does.
    QString troubleText() const;
    QPushButton *otherPortButton() const { return m_otherPort; }

private:
    struct PortLine {
        TextLabel *port = nullptr;
        ShapeLabel *shape = nullptr;
        TextLabel *state = nullptr;
        LinkButton *copy = nullptr;
    };

    void makeAddress(QVBoxLayout *column);
    void makeTrouble(QVBoxLayout *column);
    void makeTrust(QVBoxLayout *column);
    PortLine addPort(QVBoxLayout *column, const QString &caption, const QString &path);
    LinkButton *addCopy(FieldRow *row, const QString &text, const QString &what);
    void showState();
    void showPort(const PortLine &line, int port);
    void showCertificate(const QString &file);

    AppContext &m_context;
    HubControl &m_control;
    TextLabel *m_reach = nullptr;
    TextLabel *m_host = nullptr;
    PortLine m_mqtt;
    PortLine m_webSocket;
    PortLine m_https;
    PortLine m_amqp;
    QWidget *m_trouble = nullptr;
    TextLabel *m_why = nullptr;
    QPushButton *m_otherPort = nullptr;
    TextLabel *m_file = nullptr;
    TextLabel *m_valid = nullptr;
    static constexpr std::size_t FingerprintLines = 2;
    std::array<TextLabel *, FingerprintLines> m_fingerprint{};
    QByteArray m_certificate;
};

/// The head of a numbered part of a form, with a quiet word about it; what is added to it stands at its end.
Bar *makeFormHead(const Theme &theme, int number, const QString &title, QWidget *parent,
                  const QString &about = {});

} // namespace app
