// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/listdelegate.h"

namespace app {

/// Paints an event: time, device, kind, sentence. Bad news in its colour; the sentence says it in words.
class EventDelegate final : public ListDelegate
{
    Q_OBJECT
public:
    static constexpr double RowHeight = 22;

    explicit EventDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void paintRow(Row row, const QModelIndex &index) const override;
};

} // namespace app
