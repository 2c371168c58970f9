// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <optional>
#include <vector>

class QNetworkAccessManager;

namespace twin::host {

/// A model as a repository gave it.
struct FetchedModel {
    QString id;
    QByteArray bytes;
};

/// Asks one model repository on the web (dtdl-real-models.md, layout rules 1 to 5). The proxy is
/// the network manager's. One thread.
class ModelFetcher final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<std::vector<FetchedModel>> &)>;
    static constexpr qint64 MaxAnswerBytes = 16 * 1024 * 1024;
    static constexpr int TimeoutMSecs = 20'000; ///< without a byte

    /// `repository`: its address without a slash at the end. `tls`: which certificates are trusted.
    ModelFetcher(QNetworkAccessManager &network, QSslConfiguration tls, QString repository);

    /// Asks for a model, by .expanded.json where the repository has that: then others come along. `done` is
    /// called once, later.
    ///
    /// Errors, each with the address in `place`: ModelNotFound (status 404, or an id that cannot have a
    /// path), SourceFailed (no answer, another status, too long), the reader's, ModelMismatch.
    void fetch(const QString &id, Done done);
    /// Gives up everything that is under way; `done` is called with Cancelled.
    void cancel();

signals:
    void cancelled();

private:
    using Answer = std::function<void(const Result<QByteArray> &)>;

    void get(const QString &url, Answer answer);
    void askFeatures();
    void ask(const QString &id, bool expanded, Done done);

    QNetworkAccessManager &m_network;
    QSslConfiguration m_tls;
    QString m_repository;
    std::optional<bool> m_hasExpanded; // as metadata.json says, once it was asked for
    bool m_isAskingFeatures = false;
    std::vector<std::pair<QString, Done>> m_waiting; // for the features
};

/// What an answer holds: the model that was asked for, and others in an expanded one. The reader's errors,
/// ModelMismatch when the id, case included, is not in it.
Result<std::vector<FetchedModel>> modelsInAnswer(const QString &id, const QByteArray &answer,
                                                 const QString &url);

} // namespace twin::host
