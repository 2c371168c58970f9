// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/ip/tcp.hpp>

struct bio_st;

namespace twin::wire {

/// An OpenSSL BIO over a non-blocking Asio socket. OpenSSL's own would end the program with SIGPIPE when the
/// other side is gone. The socket must outlive it; the caller owns it.
bio_st *newSocketBio(boost::asio::ip::tcp::socket &socket);

} // namespace twin::wire
