// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QWidget>

class QLabel;

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
    QString picture{}; ///< a file; empty: none
};

/// The picture that stands beside the text of a model: lamp-1.svg, .png or .jpg beside lamp-1.json. Empty
/// when there is none.
QString pictureOf(const QString &modelFile);

/// The row above a model: picture or sign, name, state, id, language version, size, file.
class ModelHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelHeader(const Theme &theme, QWidget *parent = nullptr);

    bool hasPicture() const;

    void show(const ModelFacts &facts);

private:
    void showPicture();

    const Theme &m_theme;
    QString m_pictureFile;
    Bar *m_bar;
    QWidget *m_sign;
    QLabel *m_picture;
    TextLabel *m_name;
    TextLabel *m_state;
    TextLabel *m_id;
    TextLabel *m_version;
    TextLabel *m_size;
    TextLabel *m_file;
};

} // namespace app
