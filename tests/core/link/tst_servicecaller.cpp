// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/connectionstring.h"
#include "link/servicecaller.h"
#include "support/servedhub.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::link;

namespace {

TwinId idOf(QStringView path)
{
    return *TwinId::parsePath(path);
}

} // namespace

class TestServiceCaller : public QObject
{
    Q_OBJECT
private slots:
    void answersWithStatusHeadersAndBody()
    {
        (void)m_served.command(CreateIdentity{idOf(u"d")});
        ServiceCaller caller(access());
        const auto answer = ask(caller, {.method = "POST",
                                         .path = u"/devices/query"_s,
                                         .body = R"({"query": "SELECT deviceId FROM devices"})"});
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->headers.value("x-ms-item-type"), QByteArray("Raw"));
        QCOMPARE(answer->body.at(0)["deviceId"sv].toString(), u"d"_s);
    }

    void namesTheErrorAsTheHubDoes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("no device") << QByteArray("GET") << u"/twins/ghost"_s
                                   << int(ErrorCode::DeviceNotFound);
        QTest::newRow("no module") << QByteArray("GET") << u"/twins/e/modules/ghost"_s
                                   << int(ErrorCode::ModuleNotFound);
        QTest::newRow("bad argument")
            << QByteArray("POST") << u"/devices/query"_s << int(ErrorCode::Argument);
    }
    void namesTheErrorAsTheHubDoes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(int, code);
        (void)m_served.command(CreateIdentity{idOf(u"e")});
        ServiceCaller caller(access());
        const auto answer =
            ask(caller,
                {.method = method, .path = path, .body = method == "POST" ? R"({"query": "SELECT"})" : ""});
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().code), code);
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void saysWhenTheHubCannotBeReached()
    {
        auto nowhere = access();
        nowhere.port = 1;
        ServiceCaller caller(nowhere);
        const auto answer = ask(caller, {.method = "GET", .path = u"/devices"_s});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::StoreFailed);
        QVERIFY2(answer.error().detail.contains(u"localhost, port 1 "), qPrintable(answer.error().detail));
    }

    void readsAPortBehindTheHostName()
    {
        const auto parsed = auth::ConnectionString::parse(u"HostName=hub.example:8443;SharedAccessKey=a");
        QCOMPARE(parsed->host(), u"hub.example"_s);
        QCOMPARE(parsed->port(), std::optional<quint16>(8443));
        QCOMPARE(auth::ConnectionString::parse(u"HostName=h")->port(), std::optional<quint16>());
        for (const auto text : {u"HostName=h:", u"HostName=h:x", u"HostName=h:0", u"HostName=h:70000"})
            QVERIFY(!auth::ConnectionString::parse(text));
    }

private:
    ServiceAccess access() const
    {
        const auto &at = m_served.addresses();
        return {.hostName = u"localhost"_s,
                .port = at.httpsPort,
                .key = at.ownerKey.toLatin1(),
                .policy = u"iothubowner"_s,
                .authorityFile = at.authorityFile};
    }
    static Result<ServiceAnswer> ask(ServiceCaller &caller, const ServiceRequest &request)
    {
        std::optional<Result<ServiceAnswer>> outcome;
        caller.request(request, [&outcome](const Result<ServiceAnswer> &answer) { outcome = answer; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 20'000); }();
        return outcome.value_or(Error{ErrorCode::Timeout});
    }

    testsupport::ServedHub m_served;
};

QTEST_GUILESS_MAIN(TestServiceCaller)
#include "tst_servicecaller.moc"
