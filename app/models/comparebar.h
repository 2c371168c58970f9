// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "dtdl/modeldiff.h"

#include <QWidget>

class QPushButton;

namespace app {

class ShapeLabel;
class TextLabel;

/// One line below a model: what is different since the version before it. Hidden when there is none.
class CompareBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CompareBar(AppContext &context, QWidget *parent = nullptr);

    QString text() const;

    /// Names of the two versions as people read them.
    void show(const QString &before, const QString &after, const twin::dtdl::ModelComparison &comparison);

private:
    void applyTheme();

    AppContext &m_context;
    TextLabel *m_names;
    ShapeLabel *m_breakingSign;
    TextLabel *m_breaking;
    TextLabel *m_firstBreaking;
    ShapeLabel *m_compatibleSign;
    TextLabel *m_compatible;
    TextLabel *m_firstCompatible;
    QPushButton *m_open;
};

} // namespace app
