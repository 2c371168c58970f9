// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphform.h"

class QComboBox;
class QLineEdit;

namespace app {

/// Makes a logical twin, filled with what its model has, or changes one.
class LogicalTwinForm final : public GraphForm
{
    Q_OBJECT
public:
    /// A new one when `twin` is null.
    LogicalTwinForm(AppContext &context, const twin::LogicalTwinPtr &twin, QWidget *parent = nullptr);

    QLineEdit *id() const { return m_id; }
    QComboBox *model() const { return m_model; }
    int idField() const { return m_idField; }
    int modelField() const { return m_modelField; }

protected:
    std::optional<Finding> problem() const override;
    twin::Command command() const override;
    int fieldOf(const twin::Error &error) const override;
    void takeNewerEtag() override;

private:
    void onModel();
    twin::Json body() const;
    std::optional<Finding> issueOf(const twin::LogicalTwin &twin) const;

    twin::LogicalTwinPtr m_before;
    QString m_etag;
    QString m_skeleton; ///< the text that the form itself has written
    QLineEdit *m_id;
    QComboBox *m_model;
    int m_idField = 0;
    int m_modelField = 0;
};

} // namespace app
