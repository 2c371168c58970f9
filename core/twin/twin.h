// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "json/json.h"
#include "twin/stamps.h"

#include <QByteArray>

namespace twin {

/// Desired or reported properties: values, metadata and `$version`.
struct Properties {
    Json values = Json::emptyObject();
    Stamps stamps;
    qint64 version = 1;

    friend bool operator==(const Properties &a, const Properties &b)
    {
        return a.version == b.version && a.values == b.values && Stamps::equal(a.stamps, b.stamps, a.values);
    }
};

/// The sizes of a twin's sections (twin-rules.md section 5) as far as they are known: kept along so that a
/// small write need not count a large twin. No part of the value.
struct SectionSizes {
    static constexpr qint32 Unknown = -1;

    qint32 tags = Unknown;
    qint32 desired = Unknown;
    qint32 reported = Unknown;

    friend bool operator==(const SectionSizes &, const SectionSizes &) { return true; }
};

/// One twin document without its identity members: what service and device write.
///
/// Counters start as twin-rules.md section 8 has them. A value: operations give a new Twin, parts stay
/// shared.
struct Twin {
    Json tags = Json::emptyObject();
    Properties desired;
    Properties reported;
    qint64 version = 2;
    quint64 etag = 1;
    SectionSizes sizes{};

    /// A twin as the hub makes it with a new identity.
    static Twin created(Timestamp time);

    /// The etag as clients see it: base64 of the counter as eight bytes, big endian ("AAAAAAAAAAE=").
    QString etagText() const { return etagText(etag); }
    static QString etagText(quint64 counter);
    /// The counter, or 0 when the text is no etag of ours.
    static quint64 etagCounter(QStringView text);

    friend bool operator==(const Twin &, const Twin &) = default;
};

/// The section with its values, `$metadata` and `$version`, as a service reads it.
Json toJson(const Properties &properties);
/// `{"desired": {..., "$version"}, "reported": {..., "$version"}}`: what a device reads (section 9).
Json deviceView(const Twin &twin);

/// Reads tags, properties, version and etag from a whole twin document, as an import or a test has it.
/// Members that are missing keep their starting values. Errors: NotObject.
Result<Twin> twinFromJson(const Json &document);
/// tags, properties, version and etag of a twin document.
Json toJson(const Twin &twin);

} // namespace twin
