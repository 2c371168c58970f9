// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/place.h"

#include <QWidget>

namespace app {

/// One of the drawers below the documents, for example Events.
///
/// The row of tabs shows its badge, its tools while it is open, and its last line while all are folded; the
/// status row shows its note.
class Drawer : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Normal, Waiting, Bad };
    /// A few words and how they are coloured.
    struct Note {
        QString text{};
        Tone tone = Tone::Normal;

        friend bool operator==(const Note &, const Note &) = default;
    };

    using QWidget::QWidget;

    /// Filter, pause and what else belongs into the row of tabs; nullptr for nothing. The row takes it over.
    virtual QWidget *tools() const { return nullptr; }
    /// Another device is the current one; null for none.
    virtual void setDevice(const twin::TwinId &) { }
    /// Another model is in front, or the model of the current device; empty for none.
    virtual void setModel(const QString &) { }

    /// How many things want attention, beside the title; 0 shows nothing.
    int badge() const { return m_badge; }
    const Note &note() const { return m_note; }
    const Note &lastLine() const { return m_lastLine; }

signals:
    /// Badge, note or last line are different.
    void noticed();
    /// One of its actions needs it to be seen.
    void openWanted();
    /// The person chose something that belongs to a device.
    void placeWanted(const app::Place &place);
    void modelPlaceWanted(const app::ModelPlace &place);

protected:
    void setBadge(int count);
    void setNote(const Note &note);
    void setLastLine(const Note &line);

private:
    int m_badge = 0;
    Note m_note;
    Note m_lastLine;
};

} // namespace app
