// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/modelsample.h"

#include "dtdl/sample.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace app {

namespace {

/// The first content of a class whose sample is a plain value that texts of every language can hold.
QString firstOf(const twin::dtdl::Element *model, std::string_view kind, const QString &otherwise)
{
    if (!model || !model->interface)
        return otherwise;
    for (const auto &content : model->interface->contents) {
        const auto &element = *content.element;
        if (!element.isA(kind) || !element.schema() || element.isWritable())
            continue;
        Json value = twin::dtdl::sampleOf(*element.schema());
        if (value.isString() && value.toStringView().empty())
            value = Json("S-1"sv);
        if (value.isNumber() || value.isString())
            return QString::fromUtf8(twin::json::write(Json::object({{content.name, value}})));
    }
    return otherwise;
}

} // namespace

QString sampleTelemetry(const twin::dtdl::Element *model)
{
    return firstOf(model, "Telemetry", u"{\"temperature\":21.5}"_s);
}

QString sampleReported(const twin::dtdl::Element *model)
{
    return firstOf(model, "Property", u"{\"serialNumber\":\"S-1\"}"_s);
}

} // namespace app
