// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/judge.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

QString nameOf(const Outcome &outcome, std::size_t index)
{
    return outcome.name.isEmpty() ? u"%1 %2"_s.arg(outcome.kind).arg(index + 1) : outcome.name;
}

QString placeOf(const Outcome &outcome)
{
    return outcome.line > 0 ? u" (line %1)"_s.arg(outcome.line) : QString();
}

qsizetype failuresIn(const std::vector<Outcome> &outcomes)
{
    return std::count_if(outcomes.begin(), outcomes.end(),
                         [](const Outcome &outcome) { return !outcome.isMet; });
}

} // namespace

QString reportText(const QString &scene, const std::vector<Outcome> &outcomes)
{
    QString text;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const Outcome &outcome = outcomes[i];
        text += (outcome.isMet ? u"passed  "_s : u"FAILED  "_s) + nameOf(outcome, i) + placeOf(outcome);
        text += outcome.detail.isEmpty() ? u"\n"_s : QString(u": "_s + outcome.detail + u'\n');
    }
    return text + u"%1: %2 of %3 expectations passed\n"_s.arg(scene)
                      .arg(qsizetype(outcomes.size()) - failuresIn(outcomes))
                      .arg(outcomes.size());
}

QByteArray reportXml(const QString &scene, const QString &file, const std::vector<Outcome> &outcomes)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, scene);
    xml.writeAttribute(u"tests"_s, QString::number(outcomes.size()));
    xml.writeAttribute(u"failures"_s, QString::number(failuresIn(outcomes)));
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const Outcome &outcome = outcomes[i];
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, scene);
        xml.writeAttribute(u"name"_s, nameOf(outcome, i));
        xml.writeAttribute(u"time"_s, QString::number(outcome.seconds));
        if (!outcome.isMet) {
            xml.writeStartElement(u"failure"_s);
            xml.writeAttribute(u"type"_s, outcome.kind);
            xml.writeAttribute(u"message"_s, outcome.detail);
            xml.writeCharacters(file + u':' + QString::number(outcome.line) + u": "_s + outcome.detail);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace twin::sim
