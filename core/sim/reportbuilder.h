// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

namespace twin::sim {

/// Gathers reported properties into one patch, with the marker at each component. Reports merge, so members
/// that the last report of a property had and this one has not are named with null.
class ReportBuilder final
{
public:
    /// `before`: what is reported so far.
    explicit ReportBuilder(Json before)
        : m_before(std::move(before))
    { }

    void touch(const QString &component);
    void add(const QString &component, const QString &name, Json value);
    bool isEmpty() const { return m_root.isEmpty(); }
    Json take() { return m_root.take(); }

private:
    Json m_before;
    JsonObjectBuilder m_root;
};

/// The member of a section, or of a component in it; nullptr when it is not there.
const Json *memberOf(const Json &section, const QString &component, const QString &name);

} // namespace twin::sim
