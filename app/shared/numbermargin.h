// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/pointer.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace app {

class JsonEditor;
class Theme;

/// The chart icon in the margin of a JSON text, at each line that has a number which can be drawn.
class NumberMargin final : public QObject
{
    Q_OBJECT
public:
    /// Whether the number at a place can be drawn.
    using CanDraw = std::function<bool(const twin::json::Pointer &)>;

    /// Belongs to the editor.
    NumberMargin(const Theme &theme, JsonEditor &editor, CanDraw canDraw);

    /// The first number of a line, counted from 0; nothing: it has none.
    std::optional<twin::json::Pointer> numberOf(int line) const;
    /// That of the line of the caret.
    std::optional<twin::json::Pointer> current() const;
    /// The text, or what can be drawn of it, is another.
    void refresh();

signals:
    void chartWanted(const twin::json::Pointer &path);

private:
    void dress();

    const Theme &m_theme;
    JsonEditor &m_editor;
    CanDraw m_canDraw;
    QHash<int, twin::json::Pointer> m_numbers; ///< by line
};

} // namespace app
