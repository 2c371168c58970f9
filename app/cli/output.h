// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <QStringList>

namespace app::cli {

/// Rows under headings, columns as wide as their widest cell, two spaces between.
class Table final
{
public:
    explicit Table(QStringList headings)
        : m_rows{std::move(headings)}
    { }

    void add(QStringList cells) { m_rows.append(std::move(cells)); }
    QString toString() const;

private:
    QList<QStringList> m_rows;
};

/// Standard output cannot be written any more: the disk is full, or what reads it has ended. What is printed
/// from then on goes nowhere; a verb that runs on ends.
bool isOutputLost();
/// To standard output, with a line end.
void printLine(const QString &line);
void printText(const QString &text);
void printJson(const twin::Json &value, bool indented);
/// To standard error, after the program's name.
void complain(const QString &line);
void complainJson(const twin::Json &value);

} // namespace app::cli
