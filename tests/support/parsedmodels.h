// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellookup.h"
#include "json/json.h"

#include <map>
#include <memory>

namespace testsupport {

/// Models from JSON, each parsed with the others at hand: a model that lacks one it needs is not there.
class ParsedModels final : public twin::dtdl::ModelLookup
{
public:
    /// `models` is an object of interfaces by id.
    explicit ParsedModels(const twin::Json &models);

    const twin::dtdl::Element *find(QStringView modelId) const override;

private:
    std::map<QString, std::shared_ptr<const twin::dtdl::ModelSet>> m_sets;
};

} // namespace testsupport
