// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/copyas.h"

#include <QClipboard>
#include <QGuiApplication>

namespace app {

namespace {

struct LanguageRow {
    CallLanguage language;
    const char *name; // no translation: names of their makers
};
constexpr LanguageRow Languages[] = {
    {CallLanguage::Curl, "curl"}, {CallLanguage::AzureCli, "az"},
    {CallLanguage::CSharp, "C#"}, {CallLanguage::Python, "Python"},
    {CallLanguage::Node, "Node"}, {CallLanguage::Console, "twinscope-cli"},
};

} // namespace

void fillCopyAs(QMenu &menu, QObject *context, std::function<QString(CallLanguage)> code)
{
    for (const LanguageRow &row : Languages)
        menu.addAction(QString::fromLatin1(row.name), context, [code, language = row.language] {
            QGuiApplication::clipboard()->setText(code(language));
        });
}

} // namespace app
