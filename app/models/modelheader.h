// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QWidget>

namespace app {

class Bar;
class TextLabel;

/// What the header of a model says.
struct ModelFacts {
    QString name{}; ///< in the user's language
    QString state{}; ///< "changed, not saved", "built in, read-only" or nothing
    QString modelId{};
    QString version{}; ///< "DTDL 3"
    QString size{};
    QString file{}; ///< with its folder, for the tooltip
};

/// The row above a model: name, state, id, language version, size, file.
class ModelHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelHeader(const Theme &theme, QWidget *parent = nullptr);

    void show(const ModelFacts &facts);

private:
    Bar *m_bar;
    TextLabel *m_name;
    TextLabel *m_state;
    TextLabel *m_id;
    TextLabel *m_version;
    TextLabel *m_size;
    TextLabel *m_file;
};

} // namespace app
