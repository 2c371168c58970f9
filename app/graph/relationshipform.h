// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "graph/graphform.h"

class QComboBox;
class QLineEdit;
class QStringListModel;

namespace app {

/// Makes a relationship that begins at a twin, or changes the properties of one.
class RelationshipForm final : public GraphForm
{
    Q_OBJECT
public:
    /// A new one from `source`.
    RelationshipForm(AppContext &context, const twin::TwinId &source, QWidget *parent = nullptr);
    /// Name and target cannot be changed afterwards (graph.md section 2): the form shows them.
    RelationshipForm(AppContext &context, const twin::RelationshipPtr &relationship,
                     QWidget *parent = nullptr);

    QComboBox *name() const { return m_name; }
    QLineEdit *target() const { return m_target; }
    QLineEdit *id() const { return m_id; }
    int nameField() const { return m_nameField; }
    int targetField() const { return m_targetField; }
    int idField() const { return m_idField; }

protected:
    std::optional<Finding> problem() const override;
    twin::Command command() const override;
    int fieldOf(const twin::Error &error) const override;
    void takeNewerEtag() override;

private:
    void makeFields();
    void onName();
    void completeTarget(const QString &typed);
    QString proposedId() const;
    QString relationshipId() const;
    twin::Json body() const;
    const twin::dtdl::Element *sourceModel() const;
    const twin::dtdl::Element *definition() const;
    bool mayLeadTo(const QString &modelId) const;

    twin::TwinId m_source;
    twin::RelationshipPtr m_before;
    QString m_etag;
    QComboBox *m_name = nullptr;
    QLineEdit *m_target = nullptr;
    QLineEdit *m_id = nullptr;
    QStringListModel *m_targets = nullptr;
    int m_nameField = 0;
    int m_targetField = 0;
    int m_idField = 0;
};

} // namespace app
