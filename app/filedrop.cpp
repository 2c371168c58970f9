// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedrop.h"

#include "fleet/twinexport.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 LookedAt = 4096; // bytes of a JSON file: the id is among the first members of a twin

} // namespace

FileDrop::FileDrop(QWidget &window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::holdsTwins(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(LookedAt);
    if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return head.contains("HostName=");
    switch (twin::fleet::formatOf(path)) {
    case twin::fleet::FileFormat::Csv:
    case twin::fleet::FileFormat::Xlsx:
    case twin::fleet::FileFormat::Ods:
        return true;
    case twin::fleet::FileFormat::Yaml:
        return head.contains("deviceId");
    case twin::fleet::FileFormat::Xml:
        return head.contains("<twin");
    case twin::fleet::FileFormat::Json:
        break;
    }
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) && head.contains("\"deviceId\"");
}

bool FileDrop::holdsScene(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(LookedAt);
    return head.contains("\"twinscope-scene/") || head.contains("\"twinscope-recording/");
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!drop->mimeData()->hasUrls())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::DragEnter)
        return true;
    for (const QUrl &url : drop->mimeData()->urls()) {
        if (url.isLocalFile() && holdsScene(url.toLocalFile()))
            emit sceneDropped(url.toLocalFile());
        else if (url.isLocalFile() && holdsTwins(url.toLocalFile()))
            emit twinsDropped(url.toLocalFile());
        else
            emit modelsDropped(url.isLocalFile() ? url.toLocalFile() : url.toString());
    }
    return true;
}

} // namespace app
