// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "models/modelgraph.h"
#include "shared/place.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace app {

class DiagramView;
class TextLabel;

/// The drawn graph of a model: what it extends, its components and the targets of its relationships, and what
/// refers to it. Counts the devices that announce each.
class ModelGraphPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelGraphPane(AppContext &context, QWidget *parent = nullptr);

    /// Draws the model anew; another one than before from its own place and at 100 %.
    void show(const QString &modelId);
    DiagramView *view() const { return m_view; }
    QCheckBox *box(ModelLink link) const;
    QPushButton *fitButton() const { return m_fit; }
    QString countText() const;

signals:
    void modelPlaceWanted(const app::ModelPlace &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeBar();
    void refresh();
    void savePicture();

    AppContext &m_context;
    QString m_modelId;
    QString m_drawn; ///< the model that the view shows
    QCheckBox *m_extends = nullptr;
    QCheckBox *m_components = nullptr;
    QCheckBox *m_relationships = nullptr;
    TextLabel *m_count = nullptr;
    QPushButton *m_fit = nullptr;
    DiagramView *m_view;
    bool m_isStale = true;
};

} // namespace app
