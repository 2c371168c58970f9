// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/hubform.h"

#include "actions/actions.h"
#include "auth/certificate.h"
#include "connect/fieldrow.h"
#include "connect/hubcontrol.h"
#include "host/serverclient.h"
#include "settings/settings.h"
#include "shared/bar.h"
#include "shared/errortext.h"
#include "shared/linkbutton.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double CaptionWidth = 112;
constexpr double RowHeight = 26;
constexpr double PortWidth = 192;
constexpr qsizetype BytesPerLine = 16; // of the fingerprint
constexpr double FingerprintHeight = 20;

/// A number in a ring.
class StepNumber final : public QWidget
{
public:
    StepNumber(const Theme &theme, int number, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_number(number)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_theme.px(18), m_theme.px(18)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.colors().quiet);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        QFont font = m_theme.uiFont();
        font.setPixelSize(m_theme.px(12));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.colors().text);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    const Theme &m_theme;
    int m_number;
};

QString fingerprintLine(const QByteArray &sha256, qsizetype line)
{
    return QString::fromLatin1(sha256.mid(line * BytesPerLine, BytesPerLine).toHex(':').toUpper());
}

QPushButton *addButton(const Theme &theme, FieldRow *row, const QString &text)
{
    auto *button = new QPushButton(text, row);
    const auto fit = [&theme, button] { button->setFixedHeight(theme.px(22)); };
    QObject::connect(&theme, &Theme::changed, button, fit);
    fit();
    row->row()->addWidget(button);
    return button;
}

} // namespace

Bar *makeFormHead(const Theme &theme, int number, const QString &title, QWidget *parent, const QString &about)
{
    auto *bar = new Bar(theme, &Colors::header, 26, Bar::Line::Below, parent);
    bar->setSpacing(12, 8);
    bar->row()->addWidget(new StepNumber(theme, number, bar));
    auto *label = new TextLabel(theme, TextLabel::Look::Strong, bar);
    label->setText(title);
    bar->row()->addWidget(label);
    if (!about.isEmpty()) {
        auto *quiet = new TextLabel(theme, TextLabel::Look::Quiet, bar);
        quiet->setText(about);
        bar->row()->addWidget(quiet);
    }
    bar->addSpring();
    return bar;
}

HubForm::HubForm(AppContext &context, HubControl &control, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_control(control)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeAddress(column);
    makeTrouble(column);
    makeTrust(column);
    connect(&control, &HubControl::changed, this, &HubForm::showState);
    showState();
}

QString HubForm::troubleText() const
{
    return m_control.failure() ? m_why->text() : QString();
}

void HubForm::makeAddress(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    Bar *const head = makeFormHead(theme, 1, tr("Hub address"), this);
    m_reach = new TextLabel(theme, TextLabel::Look::Quiet, head);
    head->row()->addWidget(m_reach);
    auto *change = new LinkButton(theme, tr("Address and ports..."), head);
    connect(change, &QAbstractButton::clicked, m_context.actions.action(ActionId::HubAddresses),
            &QAction::trigger);
    head->row()->addWidget(change);
    column->addWidget(head);
    column->addSpacing(theme.px(4));
    auto *host = new FieldRow(theme, tr("Host name"), CaptionWidth, RowHeight, this);
    m_host = host->addText(true);
    host->addSpring();
    auto *copy = addCopy(host, tr("Copy"), tr("Copy the host name"));
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_host->text()); });
    column->addWidget(host);
    m_mqtt = addPort(column, tr("MQTT, TLS"), {});
    m_webSocket = addPort(column, tr("MQTT, WebSocket"), u" /$iothub/websocket"_s);
    m_https = addPort(column, tr("HTTPS"), {});
    m_amqp = addPort(column, tr("AMQP, services"), {});
    column->addSpacing(theme.px(8));
}

HubForm::PortLine HubForm::addPort(QVBoxLayout *column, const QString &caption, const QString &path)
{
    auto *row = new FieldRow(m_context.theme, caption, CaptionWidth, RowHeight, this);
    auto *place = new QWidget(row);
    auto *inner = new QHBoxLayout(place);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    PortLine line;
    line.port = new TextLabel(m_context.theme, TextLabel::Look::Fixed, place);
    line.port->setColor(&Colors::number);
    inner->addWidget(line.port);
    if (!path.isEmpty()) {
        auto *text = new TextLabel(m_context.theme, TextLabel::Look::FixedQuiet, place);
        text->setText(path);
        text->setElided(true);
        inner->addWidget(text);
    }
    inner->addStretch(1);
    const auto fit = [this, place] { place->setFixedWidth(m_context.theme.roomPx(PortWidth)); };
    connect(&m_context.theme, &Theme::changed, place, fit);
    fit();
    row->row()->addWidget(place);
    line.shape = new ShapeLabel(m_context.theme, row);
    line.state = new TextLabel(m_context.theme, TextLabel::Look::Normal, row);
    row->row()->addWidget(line.shape);
    row->row()->addWidget(line.state);
    row->addSpring();
    line.copy = addCopy(row, tr("Copy"), tr("Copy the port of %1").arg(caption));
    connect(line.copy, &QAbstractButton::clicked, line.port,
            [port = line.port] { QGuiApplication::clipboard()->setText(port->text()); });
    column->addWidget(row);
    return line;
}

LinkButton *HubForm::addCopy(FieldRow *row, const QString &text, const QString &what)
{
    auto *button = new LinkButton(m_context.theme, text, row);
    button->setAccessibleName(what);
    row->row()->addWidget(button);
    return button;
}

void HubForm::makeTrouble(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    m_trouble = new QWidget(this);
    auto *inner = new QVBoxLayout(m_trouble);
    const int margin = theme.px(12);
    inner->setContentsMargins(margin, 0, margin, theme.px(8));
    m_why = new TextLabel(theme, TextLabel::Look::Normal, m_trouble);
    m_why->setColor(&Colors::bad);
    m_why->setWordWrap(true);
    m_why->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_otherPort = new QPushButton(m_trouble);
    connect(m_otherPort, &QPushButton::clicked, this, [this] { m_control.useOtherPort(); });
    inner->addWidget(m_why);
    inner->addWidget(m_otherPort, 0, Qt::AlignLeft);
    column->addWidget(m_trouble);
}

void HubForm::makeTrust(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    column->addWidget(makeFormHead(theme, 2, tr("Trust"), this, tr("the hub's own certificate authority")));
    column->addSpacing(theme.px(4));
    auto *file = new FieldRow(theme, tr("CA file"), CaptionWidth, RowHeight, this);
    m_file = file->addText(true);
    m_file->setCut(Qt::ElideMiddle);
    file->addSpring();
    auto *copy = addCopy(file, tr("Copy path"), tr("Copy the path of the CA file"));
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_file->text()); });
    auto *valid = new FieldRow(theme, tr("Valid"), CaptionWidth, RowHeight, this);
    m_valid = valid->addText(false);
    valid->addSpring();
    std::array<FieldRow *, FingerprintLines> print{};
    for (std::size_t line = 0; line < FingerprintLines; ++line) {
        print[line] =
            new FieldRow(theme, line == 0 ? tr("SHA-256") : QString(), CaptionWidth, FingerprintHeight, this);
        m_fingerprint[line] = print[line]->addText(true);
        print[line]->addSpring();
    }
    auto *buttons = new FieldRow(theme, {}, CaptionWidth, RowHeight, this);
    connect(addButton(theme, buttons, tr("Copy certificate")), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_certificate)); });
    connect(addButton(theme, buttons, tr("Export CA file...")), &QPushButton::clicked,
            m_context.actions.action(ActionId::ExportCertificate), &QAction::trigger);
    buttons->addSpring();
    for (FieldRow *row : {file, valid, print[0], print[1], buttons})
        column->addWidget(row);
    column->addSpacing(theme.px(8));
}

void HubForm::showState()
{
    const Settings &settings = m_context.settings;
    const auto &addresses = m_context.server.addresses();
    m_reach->setText(settings.hubAddress.value().isEmpty() ? tr("this machine only")
                                                           : tr("open to the network"));
    m_host->setText(addresses ? addresses->hostName : settings.hubHostName.value());
    const int mqtt = addresses ? addresses->mqttPort : settings.hubMqttPort.value();
    const int https = addresses ? addresses->httpsPort : settings.hubHttpsPort.value();
    showPort(m_mqtt, mqtt);
    showPort(m_webSocket, https);
    showPort(m_https, https);
    constexpr int NativeAmqpPort = 5671;
    showPort(m_amqp, addresses ? addresses->amqpPort : NativeAmqpPort);
    const auto &failure = m_control.failure();
    m_trouble->setVisible(failure.has_value());
    if (failure)
        m_why->setText(plainTextOf(*failure));
    m_otherPort->setVisible(m_control.otherPort() > 0);
    m_otherPort->setText(tr("Use port %1 instead").arg(m_control.otherPort()));
    showCertificate(addresses ? addresses->authorityFile : QString());
}

void HubForm::showPort(const PortLine &line, int port)
{
    const Colors &colors = m_context.theme.colors();
    const auto &failure = m_control.failure();
    const bool failed = failure && failure->actual == port;
    const bool listens = m_context.server.isRunning() && port > 0;
    line.port->setText(port > 0 ? QString::number(port) : tr("none"));
    const bool isTaken = failed || port == 0; // only AMQP goes on without its port
    const QString word = listens ? tr("listening") : isTaken ? tr("not free") : tr("stopped");
    line.shape->setShape(listens   ? Shape::Dot
                         : isTaken ? Shape::Triangle
                                   : Shape::RingDot,
                         listens   ? colors.good
                         : isTaken ? colors.bad
                                   : colors.quiet,
                         word);
    line.state->setText(word);
    line.state->setColor(listens ? &Colors::good : isTaken ? &Colors::bad : &Colors::quiet);
}

void HubForm::showCertificate(const QString &path)
{
    QFile file(path);
    m_certificate = !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto info = twin::auth::describeCertificate(m_certificate);
    m_file->setText(info ? path : tr("made when the servers start"));
    m_valid->setText(info ? tr("%1, until %2")
                                .arg(info->commonName, QLocale().toString(info->until.toDateTime().date(),
                                                                          QLocale::ShortFormat))
                          : QString());
    for (std::size_t line = 0; line < FingerprintLines; ++line)
        m_fingerprint[line]->setText(info ? fingerprintLine(info->sha256, qsizetype(line)) : QString());
}

} // namespace app
