// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modelsource.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace twin::dtdl {

namespace {

constexpr std::array KindNames{u"built-in", u"folder", u"files", u"web"};

bool isModelFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const bool isPage = name.startsWith(u"index.page."_s);
    return !name.endsWith(u".expanded.json"_s) && name != u"index.json" && name != u"metadata.json" &&
           !isPage;
}

QStringList filesBelow(const QString &folder, SourceReading &reading,
                       const std::function<bool()> &isCancelled)
{
    QStringList files;
    QSet<QString> seen;
    QDirIterator it(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext() && !isCancelled()) {
        const QString file = it.next();
        const QString real = it.fileInfo().canonicalFilePath();
        if (!isModelFile(file) || (!real.isEmpty() && seen.contains(real)))
            continue;
        seen.insert(real);
        if (files.size() == MaxFiles) {
            reading.errors.append({.code = ErrorCode::SourceFailed,
                                   .detail = u"A source may have %1 files; the others are left out. Name a "
                                             "smaller folder."_s.arg(MaxFiles),
                                   .place = folder,
                                   .limit = MaxFiles});
            break;
        }
        files.append(file);
    }
    files.sort();
    return files;
}

void readFile(const QString &path, int index, SourceReading &reading)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reading.errors.append({.code = ErrorCode::SourceFailed,
                               .detail = u"The file cannot be read: %1."_s.arg(file.errorString()),
                               .place = path});
    } else if (file.size() > MaxFileBytes) {
        reading.errors.append({.code = ErrorCode::JsonTooLarge,
                               .detail = u"A model file may have at most %1 bytes."_s.arg(MaxFileBytes),
                               .place = path,
                               .limit = MaxFileBytes,
                               .actual = file.size()});
    } else {
        reading.texts.append({index, path, file.readAll()});
    }
}

Json textList(const QStringList &texts)
{
    std::vector<Json> list;
    for (const QString &text : texts)
        list.emplace_back(text);
    return Json::array(std::move(list));
}

} // namespace

Result<ModelSource> ModelSource::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    if (url.scheme() == u"http" || url.scheme() == u"https") {
        if (url.host().isEmpty() || url.hasQuery() || url.hasFragment())
            return Error{.code = ErrorCode::SourceInvalid,
                         .detail =
                             u"A repository is named by its address alone, as https://models.example.com"_s,
                         .place = trimmed};
        const QString address = url.toString(QUrl::StripTrailingSlash);
        return ModelSource{Kind::Web, address.endsWith(u'/') ? address.chopped(1) : address, {}};
    }
    const QString path = url.isLocalFile() ? url.toLocalFile() : trimmed;
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return Error{.code = ErrorCode::SourceInvalid,
                     .detail = u"There is no such folder or file."_s,
                     .place = trimmed};
    if (file.isDir())
        return ModelSource{path.startsWith(u':') ? Kind::BuiltIn : Kind::Folder, file.absoluteFilePath(), {}};
    return ModelSource{Kind::Files, {}, {file.absoluteFilePath()}};
}

QString ModelSource::name() const
{
    if (kind == Kind::Web)
        return QUrl(place).host();
    const QString path = kind == Kind::Files ? files.value(0) : place;
    return QFileInfo(path).fileName();
}

QString ModelSource::nameOf(Kind kind)
{
    return QString::fromUtf16(KindNames[std::size_t(kind)]);
}

Json toJson(const QList<ModelSource> &sources)
{
    std::vector<Json> list;
    for (const ModelSource &source : sources) {
        JsonObjectBuilder entry(2);
        entry.append("kind", Json(ModelSource::nameOf(source.kind)));
        if (source.kind == ModelSource::Kind::Files)
            entry.append("files", textList(source.files));
        else
            entry.append("place", Json(source.place));
        list.push_back(entry.take());
    }
    return Json::array(std::move(list));
}

QList<ModelSource> sourcesFromJson(const Json &json)
{
    QList<ModelSource> sources;
    for (const Json &entry : json.elements()) {
        ModelSource source{.place = entry["place"].toString()};
        for (const Json &file : entry["files"].elements())
            source.files.append(file.toString());
        const QString kind = entry["kind"].toString();
        for (std::size_t i = 0; i < KindNames.size(); ++i) {
            source.kind = ModelSource::Kind(i);
            const bool isNamed =
                source.kind == ModelSource::Kind::Files ? !source.files.isEmpty() : !source.place.isEmpty();
            if (kind == QStringView(KindNames[i]) && isNamed)
                sources.append(source);
        }
    }
    return sources;
}

SourceReading readSource(const ModelSource &source, int index, const std::function<bool()> &isCancelled)
{
    SourceReading reading;
    if (!source.isOnDisk())
        return reading;
    const bool isFolder = source.kind != ModelSource::Kind::Files;
    if (isFolder && !QFileInfo(source.place).isDir())
        reading.errors.append({.code = ErrorCode::SourceFailed,
                               .detail = u"The folder is not there."_s,
                               .place = source.place});
    const QStringList files = isFolder ? filesBelow(source.place, reading, isCancelled) : source.files;
    for (const QString &file : files) {
        if (isCancelled())
            break;
        readFile(file, index, reading);
    }
    return reading;
}

} // namespace twin::dtdl
