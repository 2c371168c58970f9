// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace app {

/// Takes files, folders and addresses that somebody drops on a window: scenes to run, files of twins to
/// import, everything else as a source of models.
class FileDrop final : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget &window);

    /// A CSV file, or a JSON file in whose beginning a device id stands.
    static bool holdsTwins(const QString &path);
    /// A file that begins as a scene or a recording does. No path is no such file.
    static bool holdsScene(const QString &path);

signals:
    /// A path, or an address of a repository.
    void modelsDropped(const QString &text);
    void twinsDropped(const QString &path);
    void sceneDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
