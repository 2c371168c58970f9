// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QWidget>

#include <array>

class QCheckBox;

namespace app {

class ConvergenceModel;
class TextLabel;

/// How many cells have come how far: a tile for each kind of progress, with a check box that shows or hides
/// its devices, and below the tiles a bar in proportion.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    ProgressStrip(Theme &theme, ConvergenceModel &model, QWidget *parent = nullptr);

    QCheckBox *box(int progress) const { return m_tiles[size_t(progress)].box; }
    /// "7 asked, oldest 9 h 12 min".
    QString tileText(int progress) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tile {
        TextLabel *count = nullptr;
        TextLabel *word = nullptr;
        TextLabel *note = nullptr;
        QCheckBox *box = nullptr;
    };

    QWidget *makeTile(int progress);
    QString noteOf(int progress) const;
    void showCounts();

    Theme &m_theme;
    ConvergenceModel &m_model;
    std::array<Tile, 5> m_tiles;
};

} // namespace app
