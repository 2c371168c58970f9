// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace twin::dtdl {

/// A place that models come from. A user keeps several in an order of choice: the first one that has a model
/// wins.
struct ModelSource {
    enum class Kind : quint8 {
        BuiltIn, ///< a folder inside the program, read-only
        Folder, ///< all models in a folder, in the layout dtmi/... or as loose files
        Files, ///< single files
        Web, ///< a repository by HTTP or HTTPS in the layout dtmi/...
    };

    Kind kind = Kind::Folder;
    QString place{}; ///< folder or URL, without a slash at its end; empty for Files
    QStringList files{}; ///< of Files

    /// Reads what a person typed or dropped: a URL, an existing folder or a file. SourceInvalid.
    static Result<ModelSource> fromText(const QString &text);
    /// The last part of the place: "plant", "models.example.com"; a single file's name.
    QString name() const;
    bool isOnDisk() const { return kind != Kind::Web; }
    /// Whether the user may write its files.
    bool isOwn() const { return kind == Kind::Folder || kind == Kind::Files; }

    static QString nameOf(Kind kind); ///< "built-in", "folder", "files", "web"
    friend bool operator==(const ModelSource &, const ModelSource &) = default;
};

/// The list as the settings keep it.
Json toJson(const QList<ModelSource> &sources);
/// Entries that cannot be read are left out.
QList<ModelSource> sourcesFromJson(const Json &json);

/// A text of a source, not looked into yet.
struct SourceText {
    int source = 0; ///< index in the order of sources
    QString file{}; ///< path or URL: how problems call it
    QByteArray bytes{};
};

/// What reading a source came to.
struct SourceReading {
    QList<SourceText> texts{}; ///< by file name
    QList<Error> errors{}; ///< one for each file that cannot be read; `place` is the file
};

/// Reads every model file of a source on the disk: *.json but index, metadata and .expanded.json. No link is
/// followed twice. More than MaxFiles, or a file of more than MaxFileBytes, is an error and left out.
/// `isCancelled` is asked between files.
SourceReading readSource(
    const ModelSource &source, int index, const std::function<bool()> &isCancelled = [] { return false; });

constexpr int MaxFiles = 100'000;
constexpr qint64 MaxFileBytes = 64 * 1024 * 1024;

} // namespace twin::dtdl
