// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "twin/limits.h"
#include "twin/stamps.h"
#include "twin/treerow.h"
#include "twin/twin.h"

#include <QCoreApplication>
#include <QSet>

namespace app {

/// What a column of tags, desired or reported shows.
struct SectionContent {
    twin::Section section = twin::Section::Tags;
    twin::Json values = twin::Json::emptyObject();
    std::optional<twin::Json> base{}; ///< of a draft: what the values were; rows say what was changed
    std::optional<twin::Stamps> stamps{}; ///< tags have none
    QSet<QString> components{}; ///< names that are components on either side
    QList<SchemaHint> hints{}; ///< of a draft: what is not as the model says
};

/// Makes the rows of the four columns from values. No state: the same content gives the same rows.
class RowBuilder final
{
    Q_DECLARE_TR_FUNCTIONS(app::RowBuilder)
public:
    static TreeRows sectionRows(const SectionContent &content);
    /// `interface` of the model adds units and the models of components; nullptr when it is not at hand.
    static TreeRows digitalTwinRows(const QString &deviceId, const QString &modelId, const twin::Twin &twin,
                                    const twin::dtdl::Element *interface = nullptr);

    /// The names that carry the component marker in desired or reported.
    static QSet<QString> componentsOf(const twin::Json &desired, const twin::Json &reported);
    /// The property (or component) that a place in desired or reported belongs to.
    static twin::json::Pointer propertyOf(const twin::json::Pointer &path, const QSet<QString> &components);
    /// "in sync", "refused 400": the word of a sync state.
    static QString stateText(const twin::PropertySync &sync);
    static Tone toneOf(twin::SyncState state);
    /// A value in one line as a row shows it: primitives as JSON, containers as "2 members".
    static QString valueText(const twin::Json &value);
    static Tone toneOf(const twin::Json &value);
    /// "11:04:02" today, "2026-11-20 11:04" on another day, "" for never. Local time.
    static QString timeText(twin::Timestamp time);
};

} // namespace app
