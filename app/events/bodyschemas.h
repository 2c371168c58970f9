// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventmessage.h"
#include "payload/protoschema.h"
#include "settings/settings.h"

#include <QHash>

namespace app {

/// What bodies of a format that does not say all itself are read with.
struct BodySchema {
    twin::Json avro{}; ///< null for none
    std::shared_ptr<const twin::payload::ProtoSchema> proto{};
    QString message{}; ///< of `proto`
    std::optional<twin::Error> fault{}; ///< why the file of the rule cannot be used
};

/// Which messages a schema is for; an empty text stands for any.
struct SchemaRule {
    twin::payload::Format format = twin::payload::Format::Protobuf; ///< or Avro
    QString device{}; ///< TwinId::toString()
    std::optional<QString> component{}; ///< "" is the root
    QString contentType{};
    QString file{};
    QString message{}; ///< full name of a message of Protobuf

    bool isFor(const EventLine &line, const EventMessage &message) const;
    /// Whether both are for the same messages.
    bool hasSameReach(const SchemaRule &other) const;
    friend bool operator==(const SchemaRule &, const SchemaRule &) = default;
};

/// The schemas of one workspace, as the settings keep them. The narrowest rule counts, among equal ones the
/// newest. Files are read when they are needed, and again when they have changed.
class BodySchemas final
{
public:
    BodySchemas(Settings &settings, const QString &workspace)
        : m_settings(settings)
        , m_workspace(workspace)
    { }

    QList<SchemaRule> rules() const;
    /// In place of one of the same reach.
    void add(const SchemaRule &rule);
    void remove(const SchemaRule &rule);
    /// Of a message in that format; all empty when there is none.
    BodySchema schemaFor(const EventLine &line, const EventMessage &message, twin::payload::Format format);

private:
    struct Loaded {
        qint64 modified = 0;
        BodySchema schema{};
    };

    void keep(const QList<SchemaRule> &rules);
    const BodySchema &loaded(const SchemaRule &rule);

    Settings &m_settings;
    QString m_workspace;
    QHash<QString, Loaded> m_loaded; ///< by file
};

} // namespace app
