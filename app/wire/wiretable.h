// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/listdelegate.h"

namespace app {

class WireModel;

/// Paints the wire as a table: time, direction, device, kind, meaning, size, time taken.
class WireTableDelegate final : public ListDelegate
{
    Q_OBJECT
public:
    WireTableDelegate(const Theme &theme, const WireModel &model, QObject *parent);

    /// The exchange that is lit; 0 for none.
    void setLit(quint64 request, quint64 answer);

protected:
    void paintRow(Row row, const QModelIndex &index) const override;

private:
    const WireModel &m_model;
    quint64 m_request = 0;
    quint64 m_answer = 0;
};

} // namespace app
