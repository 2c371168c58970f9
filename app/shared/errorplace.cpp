// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errorplace.h"

#include "json/reader.h"

namespace app {

std::optional<twin::TextPlace> placeIn(const QByteArray &text, const twin::Error &error)
{
    if (error.hasAt)
        return error.at;
    const auto pointer = twin::json::Pointer::parse(error.place);
    if (!pointer || pointer->isRoot())
        return std::nullopt;
    const auto read = twin::json::readWithPlaces(text);
    const auto *node = read ? read->places.find(read->value, *pointer) : nullptr;
    if (!node)
        return std::nullopt;
    return twin::json::placeAt(text, node->offset, node->end - node->offset);
}

} // namespace app
