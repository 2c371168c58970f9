// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/querysource.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace app::cli {

/// Asks a query again whenever its file changes and prints what is new, gone or changed in the answer.
class QueryWatch final : public QObject
{
    Q_OBJECT
public:
    QueryWatch(const Call &call, twin::query::Query query);

    /// Prints the first answer. Errors: those of QuerySource::load().
    twin::Result<void> start();

private:
    void askAgain();
    void print(const twin::query::Page &page);
    void watchFile();

    const Call &m_call;
    twin::query::Query m_query;
    QFileSystemWatcher m_files;
    QTimer m_pause; // writers change a file in several steps
    std::vector<std::pair<QString, twin::Json>> m_shown; // names and rows
};

} // namespace app::cli
