// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/modelfetcher.h"

#include "dtdl/modelcache.h"
#include "json/reader.h"
#include "json/writer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace twin::host {

namespace {

constexpr int NotFound = 404;
constexpr int Found = 200;

Error sourceFailed(const QString &url, const QString &detail)
{
    return {.code = ErrorCode::SourceFailed, .detail = detail, .place = url};
}

Result<QByteArray> answerOf(QNetworkReply &reply, const QString &url)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == NotFound)
        return Error{.code = ErrorCode::ModelNotFound,
                     .detail = u"The repository answered with status 404."_s,
                     .place = url};
    if (status != 0 && status != Found)
        return sourceFailed(url, u"The repository answered with status %1 %2."_s.arg(status).arg(
                                     reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString()));
    if (reply.error() != QNetworkReply::NoError)
        return sourceFailed(url, u"No answer: %1."_s.arg(reply.errorString()));
    return reply.readAll();
}

FetchedModel fetched(const Json &model)
{
    return {model["@id"].toString(), json::writeIndented(model)};
}

} // namespace

ModelFetcher::ModelFetcher(QNetworkAccessManager &network, QSslConfiguration tls, QString repository)
    : m_network(network)
    , m_tls(std::move(tls))
    , m_repository(std::move(repository))
{ }

void ModelFetcher::fetch(const QString &id, Done done)
{
    if (m_hasExpanded) {
        ask(id, *m_hasExpanded, std::move(done));
        return;
    }
    m_waiting.emplace_back(id, std::move(done));
    askFeatures();
}

void ModelFetcher::cancel()
{
    emit cancelled();
}

// A missing or broken metadata.json is no fault: the repository then has only what it must have (rule 4).
void ModelFetcher::askFeatures()
{
    if (std::exchange(m_isAskingFeatures, true))
        return;
    get(m_repository + u"/metadata.json"_s, [this](const Result<QByteArray> &answer) {
        m_isAskingFeatures = false;
        const auto metadata = answer ? json::read(*answer) : Result<Json>(Json());
        const bool hasExpanded = metadata && (*metadata)["features"]["expanded"].toBool();
        if (answer || answer.error().code == ErrorCode::ModelNotFound)
            m_hasExpanded = hasExpanded;
        for (auto &[id, done] : std::exchange(m_waiting, {})) {
            if (!answer && answer.error().code == ErrorCode::Cancelled)
                done(answer.error());
            else
                ask(id, hasExpanded, std::move(done));
        }
    });
}

void ModelFetcher::ask(const QString &id, bool expanded, Done done)
{
    const QString url = expanded ? dtdl::expandedUrl(m_repository, id) : dtdl::modelUrl(m_repository, id);
    if (url.isEmpty()) {
        done(Error{.code = ErrorCode::ModelNotFound,
                   .detail = u"A repository has no path for %1: it needs a version of one number."_s.arg(id),
                   .place = m_repository});
        return;
    }
    get(url, [this, id, expanded, url, done = std::move(done)](const Result<QByteArray> &answer) mutable {
        if (!answer && expanded && answer.error().code == ErrorCode::ModelNotFound)
            ask(id, false, std::move(done));
        else if (!answer)
            done(answer.error());
        else
            done(modelsInAnswer(id, *answer, url));
    });
}

void ModelFetcher::get(const QString &url, Answer answer)
{
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(TimeoutMSecs);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    reply->setParent(this);
    auto failure = std::make_shared<std::optional<Error>>();
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, failure, url](qint64 received, qint64) {
        if (received <= MaxAnswerBytes || *failure)
            return;
        *failure = Error{.code = ErrorCode::JsonTooLarge,
                         .detail = u"An answer may have at most %1 bytes."_s.arg(MaxAnswerBytes),
                         .place = url,
                         .limit = MaxAnswerBytes};
        reply->abort();
    });
    connect(this, &ModelFetcher::cancelled, reply, [reply, failure, url] {
        *failure =
            Error{.code = ErrorCode::Cancelled, .detail = u"The download was cancelled."_s, .place = url};
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, failure, url, answer = std::move(answer)] {
        reply->deleteLater();
        answer(*failure ? Result<QByteArray>(**failure) : answerOf(*reply, url));
    });
}

Result<std::vector<FetchedModel>> modelsInAnswer(const QString &id, const QByteArray &answer,
                                                 const QString &url)
{
    const auto value = json::read(answer, {.maxBytes = ModelFetcher::MaxAnswerBytes});
    if (!value) {
        Error error = value.error();
        error.place = url;
        return error;
    }
    std::vector<FetchedModel> models;
    if (value->isObject()) // as it came, so that line numbers stay those of the file
        models.push_back({(*value)["@id"].toString(), answer});
    for (const Json &model : value->elements())
        models.push_back(fetched(model));
    for (const FetchedModel &model : models) {
        if (model.id == id)
            return models;
    }
    return Error{.code = ErrorCode::ModelMismatch,
                 .detail = u"Asked for %1, the answer is %2."_s.arg(
                     id, models.empty() || models.front().id.isEmpty() ? u"no model"_s : models.front().id),
                 .place = url};
}

} // namespace twin::host
