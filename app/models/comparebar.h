// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "dtdl/modeldiff.h"

#include <QWidget>

namespace app {

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
    TextLabel *m_names;
    TextLabel *m_breaking;
    TextLabel *m_firstBreaking;
    TextLabel *m_compatible;
    TextLabel *m_firstCompatible;
};

} // namespace app
