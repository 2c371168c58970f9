// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellibrary.h"

namespace testsupport {

/// A set with one interface whose property "value" has that schema.
struct OneSchema {
    explicit OneSchema(const QByteArray &schema)
        : text(R"({"@context":["dtmi:dtdl:context;4"],"@id":"dtmi:t:One;1","@type":"Interface","contents":[)"
               R"({"@type":"Property","name":"value","writable":true,"schema":)" +
               schema + "}]}")
        , library(twin::dtdl::ModelLibrary::build({{.file = QStringLiteral("one"), .bytes = text}}))
    { }
    const twin::dtdl::Element &schema() const
    {
        return *library->find(QStringLiteral("dtmi:t:One;1"))->content("value")->schema();
    }

    QByteArray text;
    twin::dtdl::ModelLibrary::Pointer library;
};

} // namespace testsupport
