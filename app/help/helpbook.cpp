// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpbook.h"

#include "help/madepages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::HelpBook)
};

struct Written {
    const char *group;
    const char *name; ///< of the file in resources/help, without its ending
};

constexpr auto Begin = QT_TRANSLATE_NOOP("app::HelpBook", "First things");
constexpr auto Twins = QT_TRANSLATE_NOOP("app::HelpBook", "Twins");
constexpr auto Models = QT_TRANSLATE_NOOP("app::HelpBook", "Models");
constexpr auto Fleet = QT_TRANSLATE_NOOP("app::HelpBook", "Fleet");
constexpr auto Simulation = QT_TRANSLATE_NOOP("app::HelpBook", "Simulation");
constexpr auto Programs = QT_TRANSLATE_NOOP("app::HelpBook", "Your own programs");
constexpr auto Reference = QT_TRANSLATE_NOOP("app::HelpBook", "Reference");

constexpr Written Files[] = {
    {Begin, "start"},        {Begin, "window"},        {Begin, "news"},
    {Twins, "twins"},        {Twins, "digital-twins"}, {Twins, "editing"},
    {Twins, "components"},   {Twins, "graph"},         {Twins, "history"},
    {Models, "models"},      {Models, "problems"},     {Fleet, "fleet"},
    {Fleet, "query"},        {Fleet, "jobs"},          {Simulation, "simulation"},
    {Simulation, "scene"},   {Programs, "hub"},        {Programs, "events"},
    {Programs, "telemetry"}, {Programs, "wire"},       {Programs, "console"},
    {Reference, "privacy"},  {Reference, "licences"},
};

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The page in the language of the window, or else in English.
QString textOfFile(const QString &name)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    const QString own = readText(u":/help/%1/%2.md"_s.arg(language, name));
    QString text = own.isEmpty() ? readText(u":/help/%1.md"_s.arg(name)) : own;
    while (text.startsWith(u"<!--"_s)) // licence, and how the page was made
        text = text.mid(text.indexOf(u'\n') + 1);
    return text;
}

QString titleOf(const QString &text)
{
    return text.startsWith(u"# "_s) ? text.mid(2, text.indexOf(u'\n') - 2).trimmed() : QString();
}

} // namespace

HelpBook::HelpBook(const Actions &actions)
{
    const auto addWritten = [this](const QString &name, const QString &group) {
        const QString text = textOfFile(name);
        add({.name = name, .title = titleOf(text), .group = group, .text = text});
    };
    for (const Written &file : Files) {
        addWritten(QString::fromLatin1(file.name), Words::tr(file.group));
        if (qstrcmp(file.name, "privacy") == 0) {
            add(keysPage(actions, Words::tr(Reference)));
            add(errorsPage(Words::tr(Reference), textOfFile(u"errors"_s)));
        }
    }
    for (const HelpPage &page : problemPages(textOfFile))
        add(page);
    add({.name = u"gpl"_s,
         .title = Words::tr("GNU General Public License"),
         .text = QString(u"# GNU General Public License\n\n```\n"_s + readText(u":/help/gpl-3.0.txt"_s) +
                         u"\n```\n"_s)});
}

const HelpPage *HelpBook::page(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? nullptr : &m_pages.at(*found);
}

bool HelpBook::leadsSomewhere(const QString &link, const HelpPage &from) const
{
    if (link.startsWith(u"https://"_s))
        return true;
    const QString anchor = link.section(u'#', 1);
    if (!link.startsWith(u"help:"_s) && !link.startsWith(u'#'))
        return false;
    const QString name = link.section(u'#', 0, 0).mid(5);
    const HelpPage *const target = link.startsWith(u'#') ? &from : page(name);
    return target && (anchor.isEmpty() || target->anchors().contains(anchor));
}

void HelpBook::add(HelpPage page)
{
    m_byName.insert(page.name, m_pages.size());
    m_pages.append(std::move(page));
}

} // namespace app
