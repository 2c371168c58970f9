// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/pathcompleter.h"

#include "shared/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace app {

void offerPaths(QLineEdit *field, const std::vector<twin::query::PathCount> &paths, const Theme &theme)
{
    QStringList texts;
    for (const auto &path : paths)
        texts.append(QString::fromStdString(path.path));
    auto *completer = new QCompleter(texts, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setFont(theme.fixedFont());
    field->setCompleter(completer);
}

} // namespace app
