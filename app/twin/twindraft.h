// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/record.h"
#include "json/merge3.h"
#include "twin/limits.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace app {

/// One difference between what a twin was and what the person wants. Absent: not there.
struct DraftChange {
    twin::Section section = twin::Section::Desired;
    twin::json::Pointer path{};
    std::optional<twin::Json> was{};
    std::optional<twin::Json> now{};

    /// "desired.thermostat1.targetTemperature", as queries write it.
    QString toString() const;
    friend bool operator==(const DraftChange &, const DraftChange &) = default;
};

/// A place that the draft and somebody else changed, each in another way.
struct DraftConflict {
    twin::Section section = twin::Section::Desired;
    twin::json::MergeConflict conflict{};
};

/// What a person wants of tags and desired of one twin, beside the twin it started from. A value, no widgets.
///
/// Each section is kept as a Json and, while it is edited as text, as the text typed. A text that cannot be
/// read leaves the Json at its last good state; nothing can be applied until it reads again.
class TwinDraft final
{
public:
    /// A draft of nothing.
    TwinDraft() = default;
    /// Freezes `base`: no change yet.
    explicit TwinDraft(const twin::Record &base);

    const twin::TwinId &id() const { return m_id; }
    /// Nothing to apply and nothing typed that would be lost.
    bool isEmpty() const;
    const twin::Json &base(twin::Section section) const { return part(section).base; }
    const twin::Json &edited(twin::Section section) const { return part(section).edited; }
    /// The text as typed, or the edited values indented.
    QString text(twin::Section section) const;
    /// Why the typed text cannot be read, with its place; empty while it can.
    const std::optional<twin::Error> &textError(twin::Section section) const { return part(section).error; }

    /// Leaf by leaf, tags first; an added or removed container is one change.
    QList<DraftChange> changes() const;
    /// The service body that Apply sends: merge patches of the sections that differ. {} for none.
    twin::Json body() const;
    /// Both sections whole, as a service body that replaces them.
    twin::Json whole() const;
    /// Members that are null in a text: a merge patch cannot store them, it would remove them.
    QStringList unsayable() const;
    /// Bytes by which the two sections together grow.
    qint64 sizeEffect() const;
    /// The etag that Apply is conditional on.
    QString etagText() const { return twin::Twin::etagText(m_etag); }
    /// Why it cannot be applied: a text that does not read, a key, value, depth or size rule.
    std::optional<twin::Error> problem() const;
    /// Service writes since the base; -1 when the device was deleted and made again.
    qint64 incoming(const twin::Record &now) const;
    /// What `now` has that the base has not, in tags and desired.
    QList<DraftChange> incomingChanges(const twin::Record &now) const;

    void setValue(twin::Section section, const twin::json::Pointer &path, const twin::Json &value);
    void removeValue(twin::Section section, const twin::json::Pointer &path);
    /// Takes a text as typed.
    void setText(twin::Section section, const QString &text);
    /// Moves onto `newer`: what others changed comes in, what was changed here stays, of what both changed it
    /// holds theirs and names the conflict. Requires: no text error.
    QList<DraftConflict> rebase(const twin::Record &newer);
    /// Puts mine in place of theirs.
    void chooseMine(const DraftConflict &conflict);
    /// After `sent` was stored and gave `now`: what was typed since then stays a draft on the new base.
    void settle(const TwinDraft &sent, const twin::Record &now);

    /// For the disk.
    twin::Json toJson() const;
    static twin::Result<TwinDraft> fromJson(const twin::Json &json);

private:
    struct Part {
        twin::Json base = twin::Json::emptyObject();
        twin::Json edited = twin::Json::emptyObject();
        std::optional<QString> text{}; // as typed; absent: written from `edited`
        std::optional<twin::Error> error{};
    };

    const Part &part(twin::Section section) const
    {
        return section == twin::Section::Tags ? m_tags : m_desired;
    }
    Part &part(twin::Section section) { return section == twin::Section::Tags ? m_tags : m_desired; }

    twin::TwinId m_id;
    QString m_generation;
    quint64 m_etag = 0;
    Part m_tags;
    Part m_desired;
};

/// What turns `from` into `to`, leaf by leaf. Numbers that are equal but written otherwise (2 and 2.0)
/// differ.
QList<DraftChange> changesBetween(twin::Section section, const twin::Json &from, const twin::Json &to);

} // namespace app
