// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <string_view>

namespace twin::dtdl {

/// The facts of DTDL 2, 3 and 4 as rows. The rows stand in tables/*.inc (one line a class, property, co-type,
/// term), made by tables/generate.py; Language joins them. Lists are words parted by spaces.

/// What a property holds.
enum class ValueKind : quint8 {
    String,
    Integer, ///< 32 bit
    Boolean,
    Literal, ///< enumValue: a string or an integer
    LangString, ///< displayName, description
    Identifier, ///< target: a DTMI that is never resolved
    Element, ///< other elements, inline or by reference
    Decimal, ///< any number
    Duration, ///< ISO 8601
    Term, ///< overrides: a term or a DTMI
};

/// The limits that a v4 context can ask for; v2 and v3 know only Standard.
enum class LimitSet : quint8 { Standard, Aio, Onvif };

/// One limit in each limit set, -1 for none.
struct LimitBySet {
    int standard = -1;
    int aio = -1;
    int onvif = -1;

    constexpr int of(LimitSet set) const
    {
        return set == LimitSet::Aio ? aio : set == LimitSet::Onvif ? onvif : standard;
    }
};

/// A property's rule in one DTDL version.
struct VersionRule {
    bool present = false;
    std::string_view valueClass{};
    std::string_view valueVersions{}; ///< DTDL versions that the value may be in
    int minCount = 0;
    int maxCount = -1; ///< -1: none
    LimitBySet maxLength{};
    int minimum = std::numeric_limits<int>::min();
    int maximum = std::numeric_limits<int>::max();
    std::string_view pattern{};
    bool idRequired = false; ///< the value is a reference or has an @id
    bool typeOptional = false; ///< the value's @type may be left out
    std::string_view unique{}; ///< properties that differ among the values
    std::string_view values{}; ///< ids of the only values allowed
};

/// A property of a class. Classes inherit the properties of their parents.
struct PropertyRow {
    std::string_view owner;
    std::string_view name;
    ValueKind kind = ValueKind::String;
    bool plural = false;
    bool required = false;
    std::string_view segment{}; ///< the property of the value that makes its automatic id
    VersionRule v2{};
    VersionRule v3{};
    VersionRule v4{};
};

struct ClassRow {
    std::string_view name;
    std::string_view parent;
    bool isAbstract = false;
    std::string_view versions{};
    std::string_view typeOptional{};
    std::string_view idRequired{};
};

/// How deep or how many of something may lie below an element of class `root`.
struct DepthRow {
    int version = 0;
    std::string_view root;
    std::string_view properties;
    bool narrow = false; ///< only `properties` are followed; else all, and only `properties` count
    bool allowSelf = false; ///< an element may lead to itself
    LimitBySet maxDepth{};
    LimitBySet maxCount{};
    std::string_view excludedType{};
    std::string_view imports{}; ///< the property taken over from what is reached (contents through extends)
    std::string_view datatypeProperty{};
};

/// A supplemental type: an adjunct type, a semantic type, or (kind Unit and the like) a material one.
struct CotypeRow {
    std::string_view id;
    std::string_view parent{};
    std::string_view context;
    std::string_view kind;
    bool isAbstract = false;
    std::string_view cotypes{}; ///< classes it may stand beside
    std::string_view versions{};
    std::string_view companions{}; ///< all of these must stand beside it
    std::string_view exclusions{}; ///< none of these may
    std::string_view alternatives{}; ///< may also stand beside one of these
};

struct CotypePropertyRow {
    std::string_view cotype;
    std::string_view id;
    std::string_view name;
    ValueKind kind = ValueKind::String;
    std::string_view valueClass{}; ///< DTMI of a class or of a co-type
    bool plural = false;
    bool required = false;
    std::string_view childOf{}; ///< the value must be inside this element
    int minimum = std::numeric_limits<int>::min();
    int maxLength = -1;
    std::string_view pattern{};
    std::string_view conformsTo{}; ///< the value must be an instance of the schema in this property
    bool unique = false; ///< among siblings
};

/// What a co-type asks of the values of a core property or, when `inverse`, of the element that holds it
/// there.
struct ConstraintRow {
    std::string_view cotype;
    std::string_view property;
    std::string_view requiredTypes{};
    std::string_view typesText{};
    std::string_view requiredValues{};
    std::string_view valuesText{};
    bool inverse = false;
    std::string_view noneOther{}; ///< no sibling may have this co-type
    std::string_view someOther{}; ///< some sibling must have this co-type
    std::string_view siblingKey{};
    std::string_view siblingKeyref{};
    std::string_view siblingParentOf{};
};

/// What a co-type asks of the sibling whose `key` equals the element's `keyref`.
struct SiblingRow {
    std::string_view cotype;
    std::string_view key;
    std::string_view keyref;
    std::string_view requiredTypes{};
    std::string_view typesText{};
    std::string_view disallowedType{};
    std::string_view supplementalProperty{}; ///< names a property that the sibling's co-types must have
    std::string_view uniqueReference{}; ///< no two elements may refer to the same property of one sibling
};

struct ContextRow {
    std::string_view id;
    LimitSet limits = LimitSet::Standard;
    int impliedVersion = 0; ///< may stand before the DTDL context and then implies this one
    std::string_view reserved{}; ///< prefixes of ids that models may not define
};

struct TermRow {
    std::string_view context;
    std::string_view term;
    std::string_view id;
};

std::span<const ClassRow> classRows();
std::span<const PropertyRow> propertyRows();
std::span<const DepthRow> depthRows();
std::span<const CotypeRow> cotypeRows();
std::span<const CotypePropertyRow> cotypePropertyRows();
std::span<const ConstraintRow> constraintRows();
std::span<const SiblingRow> siblingRows();
std::span<const ContextRow> contextRows();
std::span<const TermRow> termRows();
/// The elements that the language itself defines, one JSON text each: primitive schemas, units, geospatial
/// schemas.
std::span<const std::string_view> standardTexts();

} // namespace twin::dtdl
