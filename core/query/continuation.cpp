// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/continuation.h"

#include <QCryptographicHash>
#include <QList>

using namespace Qt::StringLiterals;

namespace twin::query {

namespace {

constexpr auto Alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr char Version = '1';
constexpr char Separator = '\0'; // in no id
constexpr qsizetype SealBytes = 12;

// Ties what a token says to its query.
QByteArray sealOf(const QByteArray &content, const QByteArray &query)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    hash.addData(QByteArrayView(&Separator, 1));
    hash.addData(query);
    return hash.result().left(SealBytes);
}

} // namespace

QByteArray continuationOf(const Progress &progress, const QByteArray &query)
{
    QByteArray content(1, Version);
    content += QByteArray::number(progress.delivered);
    for (const auto &part : {progress.last.device, progress.last.module, progress.last.job})
        content += Separator + QByteArray::fromStdString(part);
    const QByteArray sealed = sealOf(content, query) + content;
    return sealed.toBase64(Alphabet);
}

Result<Progress> progressOf(const QByteArray &continuation, const QByteArray &query)
{
    const Error refusal{.code = ErrorCode::Continuation,
                        .detail = u"The continuation token is damaged or belongs to another query."_s};
    const auto decoded =
        QByteArray::fromBase64Encoding(continuation, Alphabet | QByteArray::AbortOnBase64DecodingErrors);
    // Of the last character some bits stand for nothing: only one of its spellings is ours.
    if (!decoded || (*decoded).size() <= SealBytes || (*decoded).toBase64(Alphabet) != continuation)
        return refusal;
    const QByteArray content = (*decoded).mid(SealBytes);
    if (sealOf(content, query) != (*decoded).left(SealBytes) || content[0] != Version)
        return refusal;
    const QList<QByteArray> parts = content.mid(1).split(Separator);
    bool isNumber = false;
    Progress progress{.delivered = parts[0].toLongLong(&isNumber)};
    if (!isNumber || parts.size() != 4)
        return refusal;
    progress.last = {parts[1].toStdString(), parts[2].toStdString(), parts[3].toStdString()};
    return progress;
}

} // namespace twin::query
