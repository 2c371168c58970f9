// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolments and registrations in the workspace file.
#include "store/journal.h"
#include "support/jsontext.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twin;
using store::Journal;
using testsupport::jsonOf;

namespace {

/// A hub on a workspace file.
struct Workspace {
    ManualClock clock{Timestamp::fromTicks(638'500'000'000'000'000)};
    SeededIds ids{5};
    std::unique_ptr<Journal> journal{};
    std::unique_ptr<Hub> hub{};

    explicit Workspace(const QString &path)
    {
        auto opened = Journal::open(path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        journal = *std::move(opened);
        auto state = journal->load();
        if (!state)
            qFatal("%s", qPrintable(state.error().toString()));
        hub = std::make_unique<Hub>(*std::move(state), Surroundings{clock, ids}, journal.get());
    }
};

void runSql(const QString &path, const QString &statement)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(statement))
            qFatal("the test's SQL failed: %s", qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

ConfigurationSpec heat()
{
    return {.id = u"heat"_s,
            .content = jsonOf(R"({"deviceContent": {"properties.desired.level": 21}})"),
            .targetCondition = u"*"_s};
}

Result<Reply> fill(Hub &hub)
{
    const Enrollment one{
        .id = u"lamp"_s, .reprovision = Enrollment::Reprovision::Reset, .tags = jsonOf(R"({"room":"hall"})")};
    const Enrollment group{.kind = Enrollment::Kind::Group,
                           .id = u"Plant"_s,
                           .enabled = false,
                           .attestation = {.type = Attestation::Type::X509, .primaryAuthority = u"ca"_s},
                           .isEdge = true,
                           .allocation = u"static"_s};
    for (const auto &enrollment : {one, group}) {
        if (auto put = hub.submit(PutEnrollment{.enrollment = enrollment}); !put)
            return put;
    }
    return hub.submit(RegisterDevice{.enrollmentId = u"lamp"_s,
                                     .registrationId = u"lamp"_s,
                                     .hub = u"localhost"_s,
                                     .payload = jsonOf(R"([1,"two"])")});
}

} // namespace

class TestProvisioningJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"demo.twins"_s);
    }

    void isKeptThroughReopeningAndCompacting()
    {
        State last;
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(fill(*workspace.hub));
            last = workspace.hub->state();
        }
        {
            Workspace workspace(m_path); // of changes alone
            QVERIFY(workspace.hub->state() == last);
            QVERIFY_RESULT(workspace.journal->compact(last, {}, workspace.clock.now()));
        }
        {
            Workspace workspace(m_path); // of the snapshot
            QVERIFY(workspace.hub->state() == last);
            QVERIFY_RESULT(workspace.hub->submit(DeleteEnrollment{.enrollmentId = u"lamp"_s}));
            last = workspace.hub->state();
            QVERIFY(last.provisioning().registrations().isEmpty());
        }
        Workspace workspace(m_path); // of both
        QVERIFY(workspace.hub->state() == last);
        QCOMPARE(last.provisioning().enrollments(Enrollment::Kind::Group).size(), 1);
    }

    void aWorkspaceOfTheFormatBeforeIsOpenedAndBroughtUp()
    {
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.hub->submit(CreateIdentity{.id = *TwinId::parse(u"lamp"_s)}));
            QVERIFY_RESULT(workspace.hub->submit(PutConfiguration{.spec = heat()}));
        }
        runSql(m_path, u"PRAGMA user_version = 2"_s);
        {
            Workspace workspace(m_path);
            QVERIFY(workspace.hub->state().find(*TwinId::parse(u"lamp"_s)));
            QCOMPARE(workspace.hub->state().configurations().value(u"heat"_s).spec, heat());
            QVERIFY_RESULT(fill(*workspace.hub));
            QVERIFY_RESULT(workspace.journal->compact(workspace.hub->state(), {}, workspace.clock.now()));
        }
        {
            const Workspace workspace(m_path); // one snapshot has both
            QCOMPARE(workspace.hub->state().configurations().value(u"heat"_s).spec, heat());
            QCOMPARE(workspace.hub->state().provisioning().registrations().size(), 1);
        }
        // A program that knows the format before must not read on as if it knew this one.
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        {
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 3);
        }
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"look"_s);
    }

    void theHistoryOfTheDeviceHasNothingElse()
    {
        Workspace workspace(m_path);
        QVERIFY_RESULT(fill(*workspace.hub));
        const auto history = workspace.journal->history(*TwinId::parse(u"lamp"_s), 0, 10);
        QVERIFY_RESULT(history);
        QCOMPARE(history->size(), 1);
        QVERIFY(std::holds_alternative<IdentityCreated>(history->first().body));
        QCOMPARE(workspace.journal->history({}, 0, 10)->size(), 4);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestProvisioningJournal)
#include "tst_provisioningjournal.moc"
