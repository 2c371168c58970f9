// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"

#include <QDir>
#include <QKeySequence>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using app::Actions;
using app::ActionSpec;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or for a plural message one per number
    bool plural = false;
    bool finished = true;
};

QStringList readForms(QXmlStreamReader &xml, bool plural)
{
    if (!plural)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}, .forms = {}};
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            message.forms = readForms(xml, message.plural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader &xml, QList<Message> &messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

QDir folder()
{
    return QDir(QStringLiteral(TRANSLATIONS_DIR));
}

/// Empty when the file cannot be read as XML to its end.
QList<Message> messagesOf(const QString &fileName)
{
    QFile file(folder().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement())
        readContext(xml, messages);
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeHolders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:n|[1-9][0-9]?)"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.insert(match.captured());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QString named(const Message &message)
{
    return message.context + u": "_s + message.source;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageIsTranslated_data() { addFiles(); }
    void everyMessageIsTranslated();
    void everyFormKeepsThePlaceHolders_data() { addFiles(); }
    void everyFormKeepsThePlaceHolders();
    void aPluralMessageHasTheFormsOfItsLanguage_data() { addFiles(); }
    void aPluralMessageHasTheFormsOfItsLanguage();
    void theEnglishFileHasPluralMessagesOnly();
    void everyPluralMessageIsInBothFiles();
    void everyLanguageHasTheSameMessages_data() { addFiles(); }
    void everyLanguageHasTheSameMessages();
    void everyActionAndMenuHasItsGermanText();
    void noGermanMenuRepeatsAnAccelerator();

private:
    static void addFiles();
};

void tst_Translations::addFiles()
{
    QTest::addColumn<QString>("file");
    const QStringList files = folder().entryList({u"*.ts"_s}, QDir::Files);
    QVERIFY(files.contains(u"app_de.ts"_s));
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void tst_Translations::everyMessageIsTranslated()
{
    QFETCH(const QString, file);
    const QList<Message> messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.finished, qPrintable(named(message)));
        QVERIFY2(!message.forms.isEmpty(), qPrintable(named(message)));
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(named(message)));
    }
}

void tst_Translations::everyFormKeepsThePlaceHolders()
{
    QFETCH(const QString, file);
    qsizetype checked = 0;
    for (const Message &message : messagesOf(file)) {
        const QStringList wanted = placeHolders(message.source);
        checked += wanted.size();
        for (const QString &form : message.forms)
            QVERIFY2(placeHolders(form) == wanted, qPrintable(named(message) + u" -> "_s + form));
    }
    QVERIFY(checked > 0);
}

void tst_Translations::aPluralMessageHasTheFormsOfItsLanguage()
{
    QFETCH(const QString, file);
    // As Qt counts: Japanese and Chinese have one form for all numbers.
    const qsizetype wanted = file.contains(u"_ja"_s) || file.contains(u"_zh"_s) ? 1 : 2;
    int plurals = 0;
    for (const Message &message : messagesOf(file)) {
        QVERIFY2(message.forms.size() == (message.plural ? wanted : 1), qPrintable(named(message)));
        plurals += message.plural ? 1 : 0;
    }
    QVERIFY(plurals > 0);
}

void tst_Translations::theEnglishFileHasPluralMessagesOnly()
{
    const QList<Message> messages = messagesOf(u"app_en.ts"_s);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages)
        QVERIFY2(message.plural, qPrintable(named(message)));
}

void tst_Translations::everyPluralMessageIsInBothFiles()
{
    const auto plurals = [](const QString &file) {
        QStringList names;
        for (const Message &message : messagesOf(file)) {
            if (message.plural)
                names.append(named(message));
        }
        names.sort();
        return names;
    };
    const QStringList german = plurals(u"app_de.ts"_s);
    QVERIFY(!german.isEmpty());
    QCOMPARE(german, plurals(u"app_en.ts"_s));
}

void tst_Translations::everyLanguageHasTheSameMessages()
{
    QFETCH(QString, file);
    if (file == u"app_en.ts"_s)
        return; // plural forms only
    const auto names = [](const QString &of) {
        QStringList all;
        for (const Message &message : messagesOf(of))
            all.append(named(message));
        all.sort();
        return all;
    };
    QCOMPARE(names(file), names(u"app_de.ts"_s));
}

void tst_Translations::everyActionAndMenuHasItsGermanText()
{
    QSet<QString> sources;
    for (const Message &message : messagesOf(u"app_de.ts"_s)) {
        if (message.context == u"app::Actions")
            sources.insert(message.source);
    }
    for (const ActionSpec &spec : Actions::table()) {
        QVERIFY2(sources.contains(QString::fromLatin1(spec.text)), spec.text);
        QVERIFY2(sources.contains(QString::fromLatin1(spec.menu)), spec.menu);
    }
}

void tst_Translations::noGermanMenuRepeatsAnAccelerator()
{
    QHash<QString, QString> german;
    for (const Message &message : messagesOf(u"app_de.ts"_s)) {
        if (message.context == u"app::Actions")
            german.insert(message.source, message.forms.value(0));
    }
    QSet<QString> seen;
    QSet<QString> menus;
    for (const ActionSpec &spec : Actions::table()) {
        const QString menu = german.value(QString::fromLatin1(spec.menu));
        const QString own = QKeySequence::mnemonic(german.value(QString::fromLatin1(spec.text))).toString();
        QVERIFY2(own.isEmpty() || !seen.contains(menu + own), spec.text);
        seen.insert(menu + own);
        const QString inBar = QKeySequence::mnemonic(menu).toString();
        QVERIFY2(menus.contains(menu) || !seen.contains(u"bar"_s + inBar), spec.menu);
        seen.insert(u"bar"_s + inBar);
        menus.insert(menu);
    }
    QVERIFY(seen.size() > 20);
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
