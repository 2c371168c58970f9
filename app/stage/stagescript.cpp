// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage/stagescript.h"

#include "json/reader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using twin::Error;
using twin::ErrorCode;
using twin::Json;
using twin::json::Pointer;

constexpr std::array Members{"title", "text", "device", "section", "path", "document", "action", "patch"};

/// Reads members of one file and remembers the first thing that is wrong.
class Reading final
{
public:
    Reading(QByteArrayView text, const twin::json::ParsedText &parsed)
        : m_text(text)
        , m_parsed(parsed)
    { }

    const std::optional<Error> &error() const { return m_error; }

    QString string(const Json &object, const Pointer &at, const char *name)
    {
        const Json *const value = object.find(std::string_view(name));
        if (value && !value->isString())
            refuse(at.child(QString::fromLatin1(name)), u"%1 must be a text."_s.arg(QLatin1StringView(name)));
        return value && value->isString() ? value->toString() : QString();
    }

    void refuse(const Pointer &at, const QString &why)
    {
        if (m_error)
            return;
        Error error{.code = ErrorCode::SceneInvalid, .detail = why, .place = at.toString()};
        if (const auto *node = m_parsed.places.find(m_parsed.value, at)) {
            error.at = twin::json::placeAt(m_text, node->offset, node->end - node->offset);
            error.hasAt = true;
        }
        m_error = error;
    }

private:
    QByteArrayView m_text;
    const twin::json::ParsedText &m_parsed;
    std::optional<Error> m_error;
};

std::optional<twin::Section> sectionOf(const QString &word)
{
    for (const auto section : {twin::Section::Tags, twin::Section::Desired, twin::Section::Reported}) {
        if (nameOf(section) == word)
            return section;
    }
    return std::nullopt;
}

Place readPlace(const Json &step, const Pointer &at, Reading &reading)
{
    Place place;
    const QString device = reading.string(step, at, "device");
    const QString section = reading.string(step, at, "section");
    const QString path = reading.string(step, at, "path");
    if (!device.isEmpty()) {
        if (const auto id = twin::TwinId::parsePath(device))
            place.id = *id;
        else
            reading.refuse(at.child(u"device"_s), u"This is no id of a device."_s);
    }
    if (!section.isEmpty()) {
        place.section = sectionOf(section);
        if (!place.section)
            reading.refuse(at.child(u"section"_s), u"A section is tags, desired or reported."_s);
        else if (device.isEmpty())
            reading.refuse(at.child(u"section"_s), u"A section needs a device."_s);
    }
    if (const auto pointer = Pointer::parse(path))
        place.path = *pointer;
    else
        reading.refuse(at.child(u"path"_s), u"A path begins with a slash."_s);
    return place;
}

StageStep readStep(const Json &step, const Pointer &at, Reading &reading)
{
    if (!step.isObject()) {
        reading.refuse(at, u"A step must be an object."_s);
        return {};
    }
    for (const auto &[key, value] : step.members()) {
        if (std::find(Members.begin(), Members.end(), key.view()) == Members.end())
            reading.refuse(at.child(key.toString()), u"A step has no member of that name."_s);
    }
    StageStep read{.title = reading.string(step, at, "title"),
                   .text = reading.string(step, at, "text"),
                   .place = readPlace(step, at, reading),
                   .document = reading.string(step, at, "document"),
                   .action = reading.string(step, at, "action"),
                   .patch = step["patch"]};
    if (read.title.isEmpty())
        reading.refuse(at, u"A step needs a title."_s);
    if (!read.patch.isNull() && (!read.patch.isObject() || read.place.id.isNull()))
        reading.refuse(at.child(u"patch"_s), u"A patch is an object, and needs a device."_s);
    return read;
}

} // namespace

twin::Result<StageScript> StageScript::read(QByteArrayView text)
{
    const auto parsed = twin::json::readWithPlaces(text);
    if (!parsed)
        return parsed.error();
    Reading reading(text, *parsed);
    StageScript script{.title = reading.string(parsed->value, {}, "title")};
    const Json &steps = parsed->value["steps"];
    if (steps.isEmpty() || !steps.isArray())
        reading.refuse({}, u"There must be an array named steps with one step or more."_s);
    const Pointer at({u"steps"_s});
    for (qsizetype i = 0; i < qsizetype(steps.elements().size()); ++i)
        script.steps.append(readStep(steps.at(i), at.child(i), reading));
    if (reading.error())
        return *reading.error();
    return script;
}

} // namespace app
