// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"

#include <QList>

namespace twin::dtdl {

/// What is different between two versions of a model.
enum class DifferenceKind : quint8 {
    BaseAdded,
    BaseRemoved,
    ContentAdded,
    ContentRemoved,
    EnumValueAdded,
    EnumValueChanged, ///< the name stays, what it stands for does not
    EnumValueRemoved,
    FieldAdded,
    FieldRemoved,
    KindChanged, ///< a telemetry became a property
    LanguageChanged, ///< the DTDL version
    MultiplicityChanged,
    PayloadAdded, ///< a command has a request or response that it had not
    PayloadRemoved,
    SchemaChanged,
    SemanticTypeChanged,
    TargetChanged,
    TextChanged, ///< display name, description or comment
    UnitChanged,
    WritableChanged,
};

/// One difference.
struct Difference {
    DifferenceKind kind = DifferenceKind::ContentAdded;
    bool isBreaking = false;
    QString path{}; ///< names from the interface down: "alarmLimits/low", "reboot/request"
    QString before{}; ///< in a word, empty when there was nothing
    QString after{};
    QString elementBefore{}; ///< ids, to jump to
    QString elementAfter{};

    /// One English sentence.
    QString sentence() const;
    static QString nameOf(DifferenceKind kind); ///< "content-added"
};

/// What comparing came to.
struct ModelComparison {
    enum class Verdict : quint8 { Same, Compatible, Breaking };

    QList<Difference> differences{}; ///< breaking ones first, each part in the order of the paths

    Verdict verdict() const;
    QString verdictText() const; ///< "same", "compatible" or "breaking"
};

/// Compares two versions of an interface, inherited contents and the interfaces of components included.
///
/// Compatible means: every twin, message and payload that conforms to `before` conforms to `after` and still
/// means the same. So what is added is compatible and what is taken away or narrowed breaks; a value of
/// another unit breaks too, and so does `writable` in either direction, as the device then reports in another
/// form. [I]: no document defines this.
ModelComparison compareModels(const Element &before, const Element &after);

} // namespace twin::dtdl
