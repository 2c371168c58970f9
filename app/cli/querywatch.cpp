// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/querywatch.h"

#include "cli/call.h"
#include "cli/output.h"
#include "cli/querytext.h"
#include "json/writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

QueryWatch::QueryWatch(const Call &call, query::Query query)
    : m_call(call)
    , m_query(std::move(query))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &QueryWatch::askAgain);
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_files, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
}

// The folder as well: a file that is written anew is another file, and SQLite writes beside it.
void QueryWatch::watchFile()
{
    const QString path = QuerySource::pathOf(m_call);
    for (const QString &file : {path, QString(path + u"-wal"_s), QFileInfo(path).absolutePath()}) {
        if (QFileInfo::exists(file))
            m_files.addPath(file);
    }
}

// Watches before it reads: what is written in between is then asked for once more, not missed.
Result<void> QueryWatch::start()
{
    watchFile();
    const auto source = QuerySource::load(m_call);
    const auto page = source ? source->answer(m_query) : Result<query::Page>(source.error());
    if (!page)
        return page.error();
    print(*page);
    return {};
}

void QueryWatch::askAgain()
{
    watchFile();
    const auto source = QuerySource::load(m_call);
    const auto page = source ? source->answer(m_query) : Result<query::Page>(source.error());
    if (page)
        print(*page);
    else if (page.error().code == ErrorCode::StoreLocked)
        m_pause.start(); // somebody is writing
    else
        m_call.fail(page.error()); // the next change may mend it
    if (isOutputLost())
        QCoreApplication::quit();
}

void QueryWatch::print(const query::Page &page)
{
    std::vector<std::pair<QString, Json>> rows;
    QHash<QString, Json> before(m_shown.begin(), m_shown.end());
    std::vector<Json> entered;
    std::vector<Json> changed;
    for (const auto &row : page.rows) {
        const QString name = nameOf(row, page.itemType);
        const auto old = before.constFind(name);
        if (old == before.constEnd())
            entered.push_back(row);
        else if (!(*old == row))
            changed.push_back(row);
        before.remove(name);
        rows.emplace_back(name, row);
    }
    std::vector<Json> left;
    for (const auto &[name, row] : m_shown) {
        if (before.contains(name))
            left.emplace_back(page.itemType == query::ItemType::Raw ? row : Json(name));
    }
    m_shown = std::move(rows);
    if (entered.empty() && changed.empty() && left.empty())
        return;
    if (m_call.wantsJson())
        return printJson(Json::object({{"entered", Json::array(entered)},
                                       {"changed", Json::array(changed)},
                                       {"left", Json::array(left)}}),
                         false);
    for (const auto &row : entered)
        printLine(u"+ "_s + nameOf(row, page.itemType));
    for (const auto &row : changed)
        printLine(u"~ "_s + nameOf(row, page.itemType));
    for (const auto &row : left)
        printLine(u"- "_s + json::plainText(row));
}

} // namespace app::cli
