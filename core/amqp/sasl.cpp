// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/sasl.h"

#include <proton/sasl.h>
#include <proton/sasl_plugin.h>
#include <proton/transport.h>

namespace twin::amqp {

namespace {

constexpr const char *Mechanisms = "MSSBCBS ANONYMOUS PLAIN EXTERNAL";

bool decide(SaslJudge &judge, QByteArrayView mechanism, QByteArrayView response)
{
    if (mechanism != "PLAIN") {
        judge.onAnonymous();
        return true;
    }
    // RFC 4616: authorization id, NUL, user, NUL, password.
    const auto parts = response.toByteArray().split('\0');
    return parts.size() == 3 && judge.onPlain(QString::fromUtf8(parts[1]), parts[2]);
}

const char *listMechanisms(pn_transport_t *)
{
    return Mechanisms;
}

bool initServer(pn_transport_t *transport)
{
    pnx_sasl_set_desired_state(transport, SASL_POSTED_MECHANISMS);
    return true;
}

bool initClient(pn_transport_t *)
{
    return false;
}

void processInit(pn_transport_t *transport, const char *mechanism, const pn_bytes_t *response)
{
    auto &judge = *static_cast<SaslJudge *>(pnx_sasl_get_context(transport));
    const pn_bytes_t name = pn_bytes(qstrlen(mechanism), mechanism);
    if (pnx_sasl_is_mechanism_included(transport, name) &&
        decide(judge, mechanism, QByteArrayView(response->start, qsizetype(response->size))))
        pnx_sasl_set_succeeded(transport, mechanism, mechanism);
    else
        pnx_sasl_set_failed(transport);
    pnx_sasl_set_desired_state(transport, SASL_POSTED_OUTCOME);
}

// No mechanism of ours asks twice.
void processResponse(pn_transport_t *transport, const pn_bytes_t *)
{
    pnx_sasl_set_failed(transport);
    pnx_sasl_set_desired_state(transport, SASL_POSTED_OUTCOME);
}

void nothing(pn_transport_t *) { }
void nothingFor(pn_transport_t *, const pn_bytes_t *) { }

constexpr pnx_sasl_implementation Implementation{
    .free = nothing,
    .list_mechanisms = listMechanisms,
    .init_server = initServer,
    .init_client = initClient,
    .prepare_write = nothing,
    .process_init = processInit,
    .process_response = processResponse,
    .process_mechanisms = [](pn_transport_t *, const char *) { return false; },
    .process_challenge = nothingFor,
    .process_outcome = nothingFor,
    .can_encrypt = [](pn_transport_t *) { return false; },
    .max_encrypt_size = [](pn_transport_t *) { return ssize_t(0); },
    .encode = [](pn_transport_t *, pn_bytes_t, pn_bytes_t *) { return ssize_t(0); },
    .decode = [](pn_transport_t *, pn_bytes_t, pn_bytes_t *) { return ssize_t(0); },
};

// The client's side.
bool beginClient(pn_transport_t *)
{
    return true;
}

bool choosePlain(pn_transport_t *transport, const char *mechanisms)
{
    if (!QByteArray(mechanisms).split(' ').contains("PLAIN"))
        return false;
    const auto *response = static_cast<const QByteArray *>(pnx_sasl_get_context(transport));
    pnx_sasl_set_selected_mechanism(transport, "PLAIN");
    pnx_sasl_set_bytes_out(transport, pn_bytes(std::size_t(response->size()), response->constData()));
    pnx_sasl_set_desired_state(transport, SASL_POSTED_INIT);
    return true;
}

void freeResponse(pn_transport_t *transport)
{
    delete static_cast<const QByteArray *>(pnx_sasl_get_context(transport));
    pnx_sasl_set_context(transport, nullptr);
}

const pnx_sasl_implementation ClientImplementation = [] {
    pnx_sasl_implementation client = Implementation;
    client.free = freeResponse;
    client.init_server = [](pn_transport_t *) { return false; };
    client.init_client = beginClient;
    client.process_mechanisms = choosePlain;
    return client;
}();

} // namespace

void serveSasl(pn_transport_t *transport, SaslJudge &judge)
{
    pn_transport_set_server(transport);
    pn_sasl_t *sasl = pn_sasl(transport);
    pnx_sasl_set_implementation(transport, &Implementation, &judge);
    pn_sasl_set_allow_insecure_mechs(sasl, true); // TLS is below us
    pn_sasl_allowed_mechs(sasl, Mechanisms);
    pn_transport_require_auth(transport, false); // some go without SASL straight to $cbs
}

void useSasl(pn_transport_t *transport, const PlainLogin &login)
{
    pn_sasl_t *sasl = pn_sasl(transport);
    // The library reads it later, and says when it is done with it.
    auto *response = new QByteArray(QByteArray(1, '\0') + login.user + '\0' + login.password);
    pnx_sasl_set_implementation(transport, &ClientImplementation, response);
    pn_sasl_set_allow_insecure_mechs(sasl, true); // TLS is below us
    pn_sasl_allowed_mechs(sasl, "PLAIN");
}

} // namespace twin::amqp
