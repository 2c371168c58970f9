// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellookup.h"

#include <memory>
#include <utility>

namespace twin::host {

/// The models that a hub checks relationships against now: a lookup whose contents can be exchanged between
/// two commands. Empty at first.
class CurrentModels final : public dtdl::ModelLookup
{
public:
    const dtdl::Element *find(QStringView modelId) const override
    {
        return m_models ? m_models->find(modelId) : nullptr;
    }
    void set(std::shared_ptr<const dtdl::ModelLookup> models) { m_models = std::move(models); }

private:
    std::shared_ptr<const dtdl::ModelLookup> m_models;
};

} // namespace twin::host
