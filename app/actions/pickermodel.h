// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace app {

/// What a PickerPopup finds for a typed text, best match first. Rows have text, icon and these roles.
class PickerModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HintRole = Qt::UserRole, ///< at the right: keys, a model
        KindRole ///< at the right when there is no hint
    };

    using QAbstractListModel::QAbstractListModel;

    virtual void search(const QString &typed) = 0;
    /// How many there are, also those that have no row.
    virtual qsizetype found() const = 0;
};

} // namespace app
