// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace twin {

/// A place in a JSON text: what an editor underlines.
struct TextPlace {
    qsizetype offset = 0; ///< bytes from the start of the text
    qsizetype length = 0; ///< bytes
    int line = 1; ///< from 1
    int column = 1; ///< from 1, counted in characters (code points)

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// Why something was refused, stable and independent of language.
///
/// Each code is one rule of spec/twin-rules.md, spec/projection.md or spec/wire.md; name() is the word those
/// documents and the test vectors use ("key-char"). To add one: a line here, one in error.cpp and a sentence
/// in app/shared/errortext.cpp; the compiler names the last two.
enum class ErrorCode {
    // text and shape
    JsonSyntax, ///< not JSON; `at` says where
    JsonEncoding, ///< not UTF-8
    JsonTooLarge, ///< over the reader's byte limit
    JsonTooDeep, ///< over the reader's depth limit
    JsonDuplicate, ///< one object has the same member twice and the reader was told to refuse that
    NotObject, ///< body, tags, properties or a section is no object
    PatchInvalid, ///< a JSON Patch operation cannot be read or applied
    // twin rules, sections 2 to 5
    KeyChar,
    KeyLength,
    IntegerRange,
    StringLength,
    ArrayNull,
    Depth,
    SizeTags,
    SizeDesired,
    SizeReported,
    // preconditions
    Etag,
    Version,
    // digital twin patch, projection.md section 4
    Path,
    Op,
    ValueMissing,
    NotArray,
    Name,
    ComponentMarker,
    MetadataNotEmpty,
    Conversion,
    NestedComponent,
    NotConformant,
    ValueNull,
    Array,
    // identities
    DeviceNotFound,
    ModuleNotFound,
    DeviceExists,
    ModuleExists,
    TooManyModules,
    IdInvalid,
    KeyInvalid, ///< an authentication key or thumbprint that cannot be one
    DeviceDisabled,
    DeviceOffline, ///< a command for a device that is not connected
    Timeout, ///< the device did not answer in time
    // twin graph, graph.md section 2
    DigitalTwinNotFound, ///< neither a device nor a logical twin
    TargetTwinNotFound,
    RelationshipNotFound,
    GraphExists, ///< created only if not there (If-None-Match), and it is there
    TwinIdTaken, ///< a device cannot have the name of a logical twin
    DeviceNode, ///< the twin of a device comes and goes with its identity
    RelationshipLoop, ///< from a twin to itself
    RelationshipsLeft, ///< a twin goes only after its relationships
    GraphMember, ///< a member of a twin's or relationship's JSON that is missing, reserved or contradicts
    GraphPatch, ///< a JSON Patch on a twin or relationship that cannot be read or applied
    GraphSize,
    RelationshipUndefined, ///< the source's model has no relationship of that name
    RelationshipTarget, ///< the model allows another target
    RelationshipProperty, ///< a property of a relationship that its model or JSON form does not allow
    // servers and their callers, wire.md sections b and d
    Argument, ///< a header, query parameter or member that is none of the allowed values
    ArgumentNull, ///< a body or member that must be there is missing
    ApiVersion, ///< api-version is missing or none
    TokenInvalid, ///< a token that cannot be read, is expired or was signed with another key
    Unauthorized, ///< a good token that does not cover the operation
    NoSuchRoute, ///< no resource of that path
    WrongMethod, ///< the resource does not take this HTTP method
    NotOffered, ///< a part of the service that this hub does not have
    MessageTooLarge, ///< body, payload or message over its limit
    TooManyItems, ///< more than one request may carry
    QueueFull, ///< the device's cloud-to-device queue
    LockLost, ///< the message or feedback is not locked by this token any more
    JobNotFound,
    JobExists,
    ConfigurationNotFound,
    ConfigurationExists,
    EnrollmentNotFound,
    EnrollmentExists, ///< created only if not there (If-None-Match), and it is there
    RegistrationNotFound, ///< no device has registered by that id
    IdScopeUnknown, ///< a device asks a provisioning service by another id scope
    CertificateInvalid, ///< a certificate or key that cannot be read or does not fit
    ListenFailed, ///< the address or port cannot be used
    // queries, query.md section 10
    QuerySyntax, ///< the text does not match the grammar; `at`, `expected` and `nearest` say more
    QueryLength,
    UnknownCollection,
    UnknownFunction,
    FunctionArguments,
    AggregateArguments,
    JobsSelectStarOnly,
    GroupByDevicesOnly,
    GroupByStar,
    NotGrouped,
    DuplicateColumn,
    Continuation, ///< a continuation token that is damaged, or of another query
    // storage and the program around the hub
    StoreLocked, ///< another program holds the workspace
    StoreCorrupt, ///< the workspace file is damaged
    StoreNewer, ///< written by a newer program; left untouched
    StoreFull, ///< no room on the disk
    StoreFailed, ///< any other failure to read or write
    SceneInvalid, ///< a scene or behaviour that cannot be run
    // models and where they come from
    SourceInvalid, ///< what was named is no folder, file or repository
    SourceFailed, ///< a file, a folder or a repository that does not answer as it should
    ModelNotFound, ///< no source has the model
    ModelMismatch, ///< a source answers with another model than the one asked for
    ModelInvalid, ///< the model, or one that it needs, breaks the language
    PacketInvalid, ///< not MQTT 3.1.1; `at` says where in the packet
    TopicInvalid, ///< an MQTT topic or user name that the hub does not have, or that does not decode
    ReadOnly, ///< the workspace is marked as read-only: nothing is sent to its hub
    Cancelled,
};

/// What was refused, by which rule, where, and with which numbers. `detail` is English, for logs and the
/// console; text for people is made from the other members in app/shared/errortext.cpp.
struct Error {
    ErrorCode code = ErrorCode::StoreFailed;
    QString detail{}; ///< one English sentence
    QString place{}; ///< JSON Pointer in the document that was sent, "" for the whole
    qint64 limit = -1; ///< the rule's limit, -1 for none
    qint64 actual = -1; ///< what was found, -1 for none
    TextPlace at{}; ///< place in the text, when `hasAt`
    bool hasAt = false;
    QString expected{}; ///< of a query: what may stand at the place, a word of the language or a kind of word
    QString
        nearest{}; ///< of a query: the text that would be right in place of the marked one, if one is near

    /// The rule's word in the documents and vectors, for example "key-char".
    QString name() const { return nameOf(code); }
    /// HTTP status of wire.md section b.2, for example 400, 404, 412.
    int status() const { return statusOf(code); }
    /// Service error name of wire.md section b.2, for example "ArgumentInvalid".
    QString serviceCode() const { return serviceCodeOf(code); }
    /// Six-digit number of wire.md section b.2: status * 1000 + n, for example 400004.
    int serviceNumber() const { return serviceNumberOf(code); }
    /// name, detail, place, position and limit in one English line.
    QString toString() const;

    static QString nameOf(ErrorCode code);
    static int statusOf(ErrorCode code);
    static QString serviceCodeOf(ErrorCode code);
    static int serviceNumberOf(ErrorCode code);

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace twin

Q_DECLARE_METATYPE(twin::Error)
