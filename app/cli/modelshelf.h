// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "host/modelsclient.h"

#include <QTemporaryDir>

namespace app::cli {

/// The models that a call can use: those of each --models PLACE in their order, then our samples. A place is
/// a folder, a file or the address of a repository, which is asked only for what is needed.
class ModelShelf final
{
public:
    /// Reads them. SourceInvalid, and SourceFailed when a place cannot be read.
    static twin::Result<std::unique_ptr<ModelShelf>> open(const Call &call);

    /// The interface of an id, or the first one of a file, which then comes before all places. ModelNotFound
    /// with the reason of the last place; ModelInvalid with the first problem and where it is.
    twin::Result<const twin::dtdl::Element *> interface(const QString &idOrFile);
    const twin::dtdl::ModelLibrary &library() const { return *m_client.library(); }

private:
    explicit ModelShelf(const QList<twin::dtdl::ModelSource> &sources);

    void wait();
    twin::Result<const twin::dtdl::Element *> find(const QString &id);

    QTemporaryDir m_fetched; // what came from the web, for this run
    twin::SystemClock m_clock;
    twin::host::ModelsClient m_client;
};

/// Opens the shelf and does `work` with the interface that `idOrFile` names, or tells why not.
template <class Work>
int withInterface(Call &call, const QString &idOrFile, Work work)
{
    auto shelf = ModelShelf::open(call);
    if (!shelf)
        return call.fail(shelf.error());
    const auto interface = (*shelf)->interface(idOrFile);
    return interface ? work(**shelf, **interface) : call.fail(interface.error());
}

} // namespace app::cli
