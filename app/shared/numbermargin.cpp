// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/numbermargin.h"

#include "json/reader.h"
#include "shared/charticon.h"
#include "shared/jsoneditor.h"
#include "shared/theme.h"

#include <QPainter>

using twin::Json;
using twin::json::Pointer;

namespace app {

namespace {

constexpr int ChartMargin = 3;
constexpr int ChartMarker = 4;

void walk(const Json &value, const Pointer &at, const std::function<void(const Pointer &)> &visit)
{
    if (value.isNumber())
        return visit(at);
    if (value.isObject()) {
        for (const auto &member : value.members())
            walk(member.value, at.child(member.key.toString()), visit);
    } else if (value.isArray()) {
        for (qsizetype i = 0; i < value.size(); ++i)
            walk(value.at(i), at.child(i), visit);
    }
}

} // namespace

NumberMargin::NumberMargin(const Theme &theme, JsonEditor &editor, CanDraw canDraw)
    : QObject(&editor)
    , m_theme(theme)
    , m_editor(editor)
    , m_canDraw(std::move(canDraw))
{
    editor.setMarginType(ChartMargin, QsciScintilla::SymbolMargin);
    editor.setMarginMarkerMask(ChartMargin, 1 << ChartMarker);
    editor.setMarginSensitivity(ChartMargin, true);
    connect(&editor, &QsciScintilla::textChanged, this, &NumberMargin::refresh);
    connect(&editor, &QsciScintilla::marginClicked, this, [this](int margin, int line) {
        if (const auto path = numberOf(line); path && margin == ChartMargin)
            emit chartWanted(*path);
    });
    connect(&theme, &Theme::changed, this, &NumberMargin::dress);
    dress();
    refresh();
}

std::optional<Pointer> NumberMargin::numberOf(int line) const
{
    const auto found = m_numbers.constFind(line);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Pointer> NumberMargin::current() const
{
    int line = 0;
    int column = 0;
    m_editor.getCursorPosition(&line, &column);
    return numberOf(line);
}

void NumberMargin::refresh()
{
    m_numbers.clear();
    m_editor.markerDeleteAll(ChartMarker);
    const auto read = twin::json::readWithPlaces(m_editor.text().toUtf8());
    if (read) {
        walk(read->value, {}, [&](const Pointer &path) {
            const auto *place = read->places.find(read->value, path);
            if (!place || !m_canDraw(path))
                return;
            const int line = int(m_editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION,
                                                        static_cast<unsigned long>(place->offset)));
            if (m_numbers.contains(line))
                return;
            m_numbers.insert(line, path);
            m_editor.markerAdd(line, ChartMarker);
        });
    }
    m_editor.setMarginWidth(ChartMargin, m_numbers.isEmpty() ? 0 : m_theme.px(ChartIcon::Side + 4));
}

void NumberMargin::dress()
{
    const int side = m_theme.px(ChartIcon::Side);
    QPixmap icon(side, side);
    icon.fill(Qt::transparent);
    QPainter painter(&icon);
    ChartIcon::paint(painter, icon.rect(), m_theme, true);
    painter.end();
    m_editor.markerDefine(icon, ChartMarker);
    m_editor.setMarginWidth(ChartMargin, m_numbers.isEmpty() ? 0 : m_theme.px(ChartIcon::Side + 4));
}

} // namespace app
