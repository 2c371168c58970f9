// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other process of tst_journal and tst_kill: opens a workspace, does what its first argument says and
// tells on standard output what came of it.
#include "json/json.h"
#include "store/journal.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace {

constexpr int DeviceCount = 5;

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

Json marked(qint64 mark)
{
    return Json::object({{"tags", Json::object({{"mark", Json(mark)}})},
                         {"properties", Json::object({{"desired", Json::object({{"mark", Json(mark)}})}})}});
}

struct Writer {
    std::unique_ptr<store::Journal> journal;
    SystemClock clock;
    SeededIds ids{1};
    std::unique_ptr<Hub> hub;

    explicit Writer(const QString &path)
    {
        if (auto opened = open(path); !opened)
            say(opened.error().toString());
    }

    Result<void> open(const QString &path)
    {
        auto opened = store::Journal::open(path);
        if (!opened)
            return opened.error();
        journal = *std::move(opened);
        auto state = journal->load();
        if (!state)
            return state.error();
        hub = std::make_unique<Hub>(*std::move(state), Surroundings{clock, ids}, journal.get());
        return {};
    }

    QList<TwinId> devices()
    {
        QList<TwinId> result;
        for (int i = 0; i < DeviceCount; ++i) {
            result.append(*TwinId::parse(u"device-%1"_s.arg(i)));
            if (!hub->state().find(result.last()))
                (void)hub->submit(CreateIdentity{.id = result.last()});
        }
        return result;
    }

    qint64 newestMark(const TwinId &id) { return hub->state().find(id)->twin.tags["mark"sv].toInteger(); }
};

// Each batch writes one mark into tags and desired of all devices, so that a batch kept in part shows. Ends
// only by being killed.
int write(const QString &path, quint64 seed)
{
    Writer writer(path);
    if (!writer.hub)
        return 1;
    const auto devices = writer.devices();
    std::mt19937_64 random(seed);
    for (qint64 mark = writer.newestMark(devices.last()) + 1;; ++mark) {
        std::vector<std::pair<Command, Cause>> commands;
        for (const auto &id : devices)
            commands.emplace_back(PatchTwin{.id = id, .body = marked(mark)}, Cause{});
        for (const auto &reply : writer.hub->submit(commands)) {
            if (!reply) {
                say(reply.error().toString());
                return 1;
            }
        }
        say(u"ack %1 %2"_s.arg(mark).arg(writer.hub->state().number()));
        if (random() % 25 == 0 &&
            !writer.journal->compact(writer.hub->state(), store::HistoryPolicy{}, writer.clock.now()))
            return 1;
    }
}

int openAndSay(const QString &path)
{
    const Writer writer(path);
    say(writer.hub ? u"opened"_s : u"refused"_s);
    return 0;
}

int hold(const QString &path)
{
    const Writer writer(path);
    say(writer.hub ? u"holding"_s : u"refused"_s);
    std::getchar(); // until the test closes our input
    return 0;
}

// Writes until the store refuses, makes room by `makeRoom`, writes once more and opens again.
template <class MakeRoom>
int fill(const QString &path, MakeRoom makeRoom)
{
    State last;
    {
        Writer writer(path);
        if (!writer.hub)
            return 1;
        const auto id = writer.devices().first();
        const Json text(std::string_view(std::string(2000, 'x')));
        const PatchTwin patch{.id = id, .body = Json::object({{"tags", Json::object({{"text", text}})}})};
        State before = writer.hub->state();
        auto reply = writer.hub->submit(patch);
        while (reply) {
            before = writer.hub->state();
            reply = writer.hub->submit(patch);
        }
        say(reply.error().toString());
        say(writer.hub->state() == before ? u"unchanged"_s : u"changed"_s);
        makeRoom();
        say(writer.hub->submit(patch) ? u"written"_s : u"refused"_s);
        last = writer.hub->state();
    }
    const Writer again(path);
    say(again.hub && again.hub->state() == last ? u"equal"_s : u"different"_s);
    return 0;
}

#ifdef Q_OS_UNIX
int fillToFileSize(const QString &path, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit then fails like one on a full disk
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
    return fill(path, [&limit] {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_FSIZE, &limit);
    });
}
#endif

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const QString path = arguments.value(2);
    if (what == u"write")
        return write(path, arguments.value(3).toULongLong());
    if (what == u"open")
        return openAndSay(path);
    if (what == u"hold")
        return hold(path);
    if (what == u"fill")
        return fill(path, [&arguments] { QFile::remove(arguments.value(3)); });
#ifdef Q_OS_UNIX
    if (what == u"limit")
        return fillToFileSize(path, arguments.value(3).toULongLong());
    if (what == u"open-as-nobody") {
        constexpr uid_t Nobody = 65534;
        if (geteuid() == 0 && setuid(Nobody) != 0)
            return 1;
        return openAndSay(path);
    }
#endif
    return 2;
}
