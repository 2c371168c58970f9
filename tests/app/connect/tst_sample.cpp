// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/connectionstring.h"
#include "connect/sample.h"
#include "support/servedfixture.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using app::Sample;
using app::SampleFacts;
using app::SampleSide;

namespace {

Sample sampleOf(SampleSide side, const QString &name)
{
    for (const Sample &sample : app::readSamples(side)) {
        if (sample.name == name)
            return sample;
    }
    return {};
}

SampleFacts factsOf(const QString &device)
{
    return {.hub = {.hostName = u"localhost"_s,
                    .httpsPort = 8443,
                    .mqttPort = 18883,
                    .authorityFile = u"/ca.pem"_s,
                    .idScope = u"0ne12345678"_s},
            .device = *twin::TwinId::parse(device),
            .modelId = u"dtmi:com:example:Thermostat;1"_s,
            .connectionString = u"HostName=localhost;DeviceId=d;SharedAccessKey=SECRET"_s,
            .token = u"SharedAccessSignature sr=x&sig=SECRET"_s,
            .registration = u"d"_s,
            .key = u"SECRET"_s,
            .telemetry = u"{\"temperature\":21.5}"_s,
            .reported = u"{\"serialNumber\":\"S-1\"}"_s};
}

/// The facts of a real device of a hub that serves.
SampleFacts factsOf(ServedFixture &f, const twin::TwinId &id)
{
    SampleFacts facts = factsOf(id.toString());
    facts.hub = f.addresses();
    facts.token = QString::fromLatin1(f.tokenOf(id));
    facts.connectionString = *twin::auth::ConnectionString::ofIdentity(
        facts.hub.hostName, *f.house->hub().state().find(id)->identity);
    return facts;
}

/// Runs a program while the event loop turns; what it printed when it failed.
QString run(ServedFixture &f, const QString &program, const QStringList &arguments,
            const QStringList &environment)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.setWorkingDirectory(f.folder.path());
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    if (!finished.wait(60'000))
        return u"it did not end"_s;
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

/// The shell line, then the program, as somebody pastes them.
QString paste(ServedFixture &f, const Sample &sample)
{
    return run(f, u"sh"_s, {u"-ec"_s, QString(sample.shell + u'\n' + sample.program)}, {});
}

twin::Json reportedOf(ServedFixture &f, const twin::TwinId &id)
{
    return f.house->hub().state().find(id)->twin.reported.values;
}

} // namespace

class tst_Sample : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceIsFilledAndMasked_data();
    void everyPlaceIsFilledAndMasked();
    void textInsideQuotesIsEscaped();
    void aDeviceWithoutAModelHasNoLineForIt();
    void theLinesOfTheCaAreKnown();
    void anotherPortStandsInTheAddress();
    void theReadmeShowsTheNodeProgram();
    void curlSendsTelemetry();
    void curlReadsAndPatchesATwin();
    void mosquittoReportsProperties();
    void mosquittoHearsWhatIsDesired();
    void nodeConnects();
    void curlRegistersADevice();
    void nodeRegistersADevice();
};

void tst_Sample::everyPlaceIsFilledAndMasked_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<QString>("name");
    const auto addRows = [](SampleSide side, const char *name) {
        for (const Sample &sample : app::readSamples(side))
            QTest::addRow("%s %s", name, qPrintable(sample.name)) << int(side) << sample.name;
    };
    addRows(SampleSide::Device, "device");
    addRows(SampleSide::Service, "service");
    addRows(SampleSide::Provisioning, "provisioning");
}

void tst_Sample::everyPlaceIsFilledAndMasked()
{
    QFETCH(const int, side);
    QFETCH(const QString, name);
    const Sample sample = sampleOf(SampleSide(side), name);
    const Sample copied = app::filled(sample, factsOf(u"d"_s));
    const Sample shown = app::filled(sample, factsOf(u"d"_s).masked());
    for (const QString &text : {copied.install, copied.shell, copied.file, copied.program}) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u"{{"), qPrintable(text));
    }
    if (name != u"node-x509") // whose secret is a file
        QVERIFY2(copied.shell.contains(u"SECRET"), qPrintable(copied.shell));
    for (const QString &text : {shown.shell, shown.program, copied.program})
        QVERIFY2(!text.contains(u"SECRET"), qPrintable(text));
}

void tst_Sample::textInsideQuotesIsEscaped()
{
    SampleFacts facts = factsOf(u"it's"_s);
    facts.hub.authorityFile = u"C:\\Users\\\"x\"\\ca.pem"_s;
    const Sample shell = app::filled(sampleOf(SampleSide::Device, u"mosquitto"_s), facts);
    QVERIFY2(shell.program.contains(u"-i 'it'\\''s'"), qPrintable(shell.program));
    const Sample python = app::filled(sampleOf(SampleSide::Device, u"python"_s), facts);
    QVERIFY2(python.program.contains(u"open(\"C:\\\\Users\\\\\\\"x\\\"\\\\ca.pem\")"),
             qPrintable(python.program));
    const Sample csharp = app::filled(sampleOf(SampleSide::Device, u"csharp"_s), facts);
    QVERIFY2(csharp.program.contains(u"\"{\\\"temperature\\\":21.5}\""), qPrintable(csharp.program));
}

void tst_Sample::aDeviceWithoutAModelHasNoLineForIt()
{
    SampleFacts facts = factsOf(u"d"_s);
    const Sample sample = sampleOf(SampleSide::Device, u"node"_s);
    QVERIFY(app::filled(sample, facts).program.contains(u"modelId"));
    facts.modelId.clear();
    QVERIFY(!app::filled(sample, facts).program.contains(u"modelId"));
}

void tst_Sample::theLinesOfTheCaAreKnown()
{
    for (const Sample &sample : app::readSamples(SampleSide::Device)) {
        const Sample copied = app::filled(sample, factsOf(u"d"_s));
        const QStringList lines = copied.program.split(u'\n');
        QVERIFY2(!copied.caLines.isEmpty(), qPrintable(sample.name));
        bool names = false;
        for (const int line : copied.caLines)
            names = names || lines.at(line - 1).contains(u"/ca.pem");
        QVERIFY2(names, qPrintable(sample.name));
    }
}

void tst_Sample::anotherPortStandsInTheAddress()
{
    SampleFacts facts = factsOf(u"d"_s);
    const Sample curl = sampleOf(SampleSide::Device, u"curl"_s);
    QVERIFY(app::filled(curl, facts).program.contains(u"'https://localhost:8443/devices/d/"));
    QVERIFY(app::filled(sampleOf(SampleSide::Device, u"node"_s), facts)
                .shell.endsWith(u";GatewayHostName=localhost:18883'"));
    facts.hub.httpsPort = 443;
    facts.hub.mqttPort = 8883;
    QVERIFY(app::filled(curl, facts).program.contains(u"'https://localhost/devices/d/"));
    QVERIFY(!app::filled(sampleOf(SampleSide::Device, u"node"_s), facts).shell.contains(u"Gateway"));
}

void tst_Sample::theReadmeShowsTheNodeProgram()
{
    QFile readme(QStringLiteral(README));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    SampleFacts facts = factsOf(u"d"_s);
    facts.hub.authorityFile = u"ca.pem"_s;
    const QString program = app::filled(sampleOf(SampleSide::Device, u"node"_s), facts).program;
    QVERIFY(QString::fromUtf8(readme.readAll()).contains(program));
    QVERIFY(program.count(u'\n') <= 20);
}

void tst_Sample::curlSendsTelemetry()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    ServedFixture f;
    QVERIFY(f.serve());
    const twin::TwinId id = f.create(u"it's-1"_s);
    QSignalSpy changes(&f.house->hub(), &twin::host::HubClient::changed);
    const Sample sample = app::filled(sampleOf(SampleSide::Device, u"curl"_s), factsOf(f, id));
    QCOMPARE(paste(f, sample), QString());
    const auto hasTelemetry = [&changes] {
        for (const auto &call : changes) {
            for (const twin::Change &change : call.first().value<twin::Changes>()) {
                if (std::holds_alternative<twin::TelemetrySent>(change.body))
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasTelemetry(), ServedFixture::Patience);
}

void tst_Sample::curlReadsAndPatchesATwin()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    ServedFixture f;
    QVERIFY(f.serve());
    const twin::TwinId id = f.create(u"d"_s);
    SampleFacts facts = factsOf(f, id);
    facts.token =
        QString::fromLatin1(twin::auth::makeToken(facts.hub.hostName, facts.hub.ownerKey.toLatin1(),
                                                  f.clock.now().plusMSecs(600'000), u"iothubowner"_s));
    QCOMPARE(paste(f, app::filled(sampleOf(SampleSide::Service, u"curl"_s), facts)), QString());
    const auto desired = [&] { return f.house->hub().state().find(id)->twin.desired.values; };
    QTRY_COMPARE_WITH_TIMEOUT(desired()["interval"sv].toInteger(), qint64(5), ServedFixture::Patience);
}

void tst_Sample::mosquittoReportsProperties()
{
    if (QStandardPaths::findExecutable(u"mosquitto_pub"_s).isEmpty())
        QSKIP("mosquitto_pub is not installed (Debian: mosquitto-clients)");
    ServedFixture f;
    QVERIFY(f.serve());
    const twin::TwinId id = f.create(u"d"_s);
    Sample sample = app::filled(sampleOf(SampleSide::Device, u"mosquitto"_s), factsOf(f, id));
    sample.program.truncate(sample.program.indexOf(u"# What is desired"));
    QCOMPARE(paste(f, sample), QString());
    QTRY_COMPARE_WITH_TIMEOUT(reportedOf(f, id)["serialNumber"sv].toString(), u"S-1"_s,
                              ServedFixture::Patience);
}

void tst_Sample::mosquittoHearsWhatIsDesired()
{
    if (QStandardPaths::findExecutable(u"mosquitto_sub"_s).isEmpty())
        QSKIP("mosquitto_sub is not installed (Debian: mosquitto-clients)");
    ServedFixture f;
    QVERIFY(f.serve());
    const twin::TwinId id = f.create(u"d"_s);
    Sample sample = app::filled(sampleOf(SampleSide::Device, u"mosquitto"_s), factsOf(f, id));
    sample.program = sample.program.mid(sample.program.indexOf(u"mosquitto_sub"));
    sample.program.replace(u"-W 60"_s, u"-W 60 -C 1"_s); // it ends with the first message
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    QStringList kinds;
    connect(&f.server(), &twin::host::ServerClient::logged, &process,
            [&kinds](const QList<twin::wire::LogEntry> &entries) {
                for (const auto &entry : entries)
                    kinds.append(entry.kind);
            });
    process.start(u"sh"_s, {u"-ec"_s, QString(sample.shell + u'\n' + sample.program)});
    QTRY_VERIFY_WITH_TIMEOUT(kinds.contains(u"SUBACK"_s), ServedFixture::Patience);
    f.house->hub().send(twin::PatchTwin{
        .id = id, .body = *twin::json::read(R"({"properties":{"desired":{"x":1}}})"), .ifMatch = {}});
    QVERIFY(finished.wait(ServedFixture::Patience) || finished.count() > 0);
    const QByteArray heard = process.readAll();
    QVERIFY2(heard.contains(R"({"x":1,"$version":2})"), heard.constData());
}

void tst_Sample::nodeConnects()
{
    const QStringList places{QStringLiteral(SDK_WORK "/harness/node_modules"),
                             QStringLiteral(SDK_HARNESS "/node_modules")};
    QString modules;
    for (const QString &place : places) {
        if (modules.isEmpty() && QFileInfo::exists(place + u"/azure-iot-device-mqtt"_s))
            modules = place;
    }
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty() || modules.isEmpty())
        QSKIP("node or its azure-iot-device packages are not there (the sdk_harness tests fetch them)");
    ServedFixture f;
    QVERIFY(f.serve());
    const twin::TwinId id = f.create(u"d"_s);
    const Sample sample = app::filled(sampleOf(SampleSide::Device, u"node"_s), factsOf(f, id));
    QFile file(f.folder.filePath(sample.file));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sample.program.toUtf8());
    file.close();
    const QString line = sample.shell + u"\nexec node '"_s + file.fileName() + u'\'';
    QCOMPARE(run(f, u"sh"_s, {u"-ec"_s, line}, {QString(u"NODE_PATH="_s + modules)}), QString());
    QTRY_COMPARE_WITH_TIMEOUT(reportedOf(f, id)["serialNumber"sv].toString(), u"S-1"_s,
                              ServedFixture::Patience);
    QCOMPARE(f.house->hub().state().find(id)->identity->modelId, u"dtmi:com:example:Thermostat;1"_s);
}

namespace {

/// A hub where the device "lamp" may register, and what its program is filled with.
SampleFacts enrolled(ServedFixture &f)
{
    const QByteArray key = QByteArray(32, 'k').toBase64();
    f.house->hub().send(
        twin::PutEnrollment{.enrollment = {.id = u"lamp"_s, .attestation = {.primaryKey = key}}});
    SampleFacts facts = factsOf(u"lamp"_s);
    facts.hub = f.addresses();
    facts.registration = u"lamp"_s;
    facts.key = QString::fromLatin1(key);
    facts.token =
        QString::fromLatin1(twin::auth::makeToken(facts.hub.idScope + u"/registrations/lamp"_s, key,
                                                  f.clock.now().plusMSecs(600'000), u"registration"_s));
    return facts;
}

} // namespace

void tst_Sample::curlRegistersADevice()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    ServedFixture f;
    QVERIFY(f.serve());
    const Sample sample = app::filled(sampleOf(SampleSide::Provisioning, u"curl"_s), enrolled(f));
    QCOMPARE(paste(f, sample), QString());
    QTRY_VERIFY_WITH_TIMEOUT(f.house->hub().state().provisioning().registration(u"lamp"_s),
                             ServedFixture::Patience);
}

void tst_Sample::nodeRegistersADevice()
{
    const QString modules = QStringLiteral(SDK_WORK "/provisioning/node_modules");
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty() || !QFileInfo::exists(modules))
        QSKIP("node or its azure-iot-provisioning packages are not there (the test sdk_harness_provisioning "
              "fetches them)");
    ServedFixture f;
    QVERIFY(f.serve());
    const Sample sample = app::filled(sampleOf(SampleSide::Provisioning, u"node"_s), enrolled(f));
    QFile file(f.folder.filePath(sample.file));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sample.program.toUtf8());
    file.close();
    const QString line = sample.shell + u"\nexec node '"_s + file.fileName() + u'\'';
    QCOMPARE(run(f, u"sh"_s, {u"-ec"_s, line}, {QString(u"NODE_PATH="_s + modules)}), QString());
    QVERIFY(f.house->hub().state().find(*twin::TwinId::parse(u"lamp"_s)));
}

QTEST_MAIN(tst_Sample)
#include "tst_sample.moc"
