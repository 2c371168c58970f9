// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/tlscontext.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

using namespace Qt::StringLiterals;

namespace twin::wire {

namespace {

using Bio = std::unique_ptr<BIO, decltype([](BIO *bio) { BIO_free(bio); })>;
using Certificate = std::unique_ptr<X509, decltype([](X509 *certificate) { X509_free(certificate); })>;
using Key = std::unique_ptr<EVP_PKEY, decltype([](EVP_PKEY *key) { EVP_PKEY_free(key); })>;

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

Result<void> useChain(SSL_CTX *context, const QByteArray &pem)
{
    const auto bio = reading(pem);
    const Certificate own(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!own || SSL_CTX_use_certificate(context, own.get()) != 1)
        return Error{ErrorCode::CertificateInvalid, u"The server certificate is no PEM certificate."_s};
    while (X509 *next = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        SSL_CTX_add0_chain_cert(context, next); // takes it
    ERR_clear_error(); // the end of the text is no error
    return {};
}

Result<void> useKey(SSL_CTX *context, const QByteArray &pem)
{
    const auto bio = reading(pem);
    const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!key || SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return Error{
            ErrorCode::CertificateInvalid,
            u"The key of the server certificate is no PEM key, or belongs to another certificate."_s};
    return {};
}

// Every client certificate passes the handshake; auth::checkCertificate() judges it.
int acceptAny(int, X509_STORE_CTX *)
{
    return 1;
}

} // namespace

Result<std::shared_ptr<const TlsContext>> TlsContext::make(const QByteArray &chain, const QByteArray &key)
{
    const std::shared_ptr<const TlsContext> made(new TlsContext(SSL_CTX_new(TLS_server_method())));
    SSL_CTX *context = made->native();
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                  SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_options(context,
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_read_ahead(context, 1); // one system call a record
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, acceptAny);
    if (auto used = useChain(context, chain); !used)
        return used.error();
    if (auto used = useKey(context, key); !used)
        return used.error();
    return made;
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

} // namespace twin::wire
