// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/body.h"

#include "json/reader.h"
#include "json/writer.h"

#include <QStringDecoder>

namespace twin::wire {

void setBody(SendTelemetry &message, const QByteArray &body)
{
    if (auto json = json::read(body)) {
        message.payload = *std::move(json);
        // Its bytes are those that we would write, or they are kept: a reader of events gets what was sent.
        // A text is kept in any case, so that one without bytes is an empty body.
        if (message.payload.isString() || json::write(message.payload) != body)
            message.origin.bytes = body;
        return;
    }
    message.origin.bytes = body;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(body);
    const bool isText = !utf8.hasError() && !text.contains(QChar(0));
    message.payload = isText ? Json(text) : Json(QString::fromLatin1(body.toBase64()));
}

} // namespace twin::wire
