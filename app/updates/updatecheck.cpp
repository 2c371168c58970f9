// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updatecheck.h"

#include <QHostAddress>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool canBeAsked(const QUrl &url)
{
    const bool isHere = url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isHere));
}

} // namespace

void UpdateCheck::ask(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (QNetworkReply *const before = std::exchange(m_reply, nullptr))
        before->abort();
    if (!canBeAsked(url)) {
        emit failed({.code = twin::ErrorCode::Argument,
                     .detail = u"The address of the update check must begin with https://."_s,
                     .place = address});
        return;
    }
    QNetworkRequest request(url);
    request.setTransferTimeout(TimeoutMSecs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Twinscope"_s);
    QNetworkReply *const reply = m_network.get(request);
    m_reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onFinished(reply); });
}

void UpdateCheck::onFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    if (reply != m_reply)
        return;
    m_reply = nullptr;
    if (reply->error() != QNetworkReply::NoError) {
        emit failed({.code = twin::ErrorCode::SourceFailed,
                     .detail = reply->errorString(),
                     .place = reply->url().toDisplayString()});
        return;
    }
    const auto newest = readNewestVersion(reply->readAll());
    if (newest)
        emit answered(*newest);
    else
        emit failed(newest.error());
}

} // namespace app
