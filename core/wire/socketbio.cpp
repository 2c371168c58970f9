// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/socketbio.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <openssl/bio.h>

#include <memory>

namespace twin::wire {

namespace {

using boost::asio::ip::tcp;
using boost::system::error_code;

tcp::socket &socketOf(BIO *bio)
{
    return *static_cast<tcp::socket *>(BIO_get_data(bio));
}

int readSome(BIO *bio, char *data, int size)
{
    error_code error;
    const auto count = socketOf(bio).receive(boost::asio::buffer(data, std::size_t(size)), 0, error);
    BIO_clear_retry_flags(bio);
    if (error == boost::asio::error::would_block)
        BIO_set_retry_read(bio);
    return !error ? int(count) : error == boost::asio::error::eof ? 0 : -1;
}

int writeSome(BIO *bio, const char *data, int size)
{
    error_code error;
    const auto count = socketOf(bio).send(boost::asio::buffer(data, std::size_t(size)), 0, error);
    BIO_clear_retry_flags(bio);
    if (error == boost::asio::error::would_block)
        BIO_set_retry_write(bio);
    return error ? -1 : int(count);
}

long control(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0; // nothing is held back
}

using Method = std::unique_ptr<BIO_METHOD, decltype([](BIO_METHOD *method) { BIO_meth_free(method); })>;

Method makeMethod()
{
    Method method(BIO_meth_new(BIO_TYPE_SOURCE_SINK, "asio socket"));
    BIO_meth_set_read(method.get(), readSome);
    BIO_meth_set_write(method.get(), writeSome);
    BIO_meth_set_ctrl(method.get(), control);
    return method;
}

} // namespace

BIO *newSocketBio(tcp::socket &socket)
{
    static const Method method = makeMethod(); // a table of functions
    BIO *bio = BIO_new(method.get());
    BIO_set_data(bio, &socket);
    BIO_set_init(bio, 1);
    return bio;
}

} // namespace twin::wire
