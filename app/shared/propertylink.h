// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <memory>

namespace twin::dtdl {
class ModelLibrary;
}
namespace twin::host {
class HubClient;
}

namespace app {

/// What all views of a hub light up together: the property or component that the mouse is over, or else the
/// one that was chosen last. Twins and models look up in it what their own counterpart is.
class PropertyLink final : public QObject
{
    Q_OBJECT
public:
    /// A content of a model, by the way of names from the interface down: a component, a property.
    struct Spot {
        QString modelId{}; ///< of a twin without a model, what only that twin has
        QStringList path{}; ///< empty: nothing

        friend bool operator==(const Spot &, const Spot &) = default;
    };

    using QObject::QObject;
    /// The link of all views that show the hub: it is made for the first one and goes with the last.
    static std::shared_ptr<PropertyLink> of(twin::host::HubClient &hub);

    /// What is lit; with an empty path nothing is.
    const Spot &lit() const { return m_hovered.path.isEmpty() ? m_chosen : m_hovered; }
    /// Whether a person chose it, rather than having the mouse over it for a moment.
    bool isChosen() const { return m_hovered.path.isEmpty(); }

    /// The mouse is over it in the view `by`; an empty path: it has left.
    void hover(const QObject *by, const Spot &spot);
    /// Chosen in the view `by`. An empty path takes away only what the same view chose.
    void choose(const QObject *by, const Spot &spot);

signals:
    void changed();

private:
    void set(Spot &which, const Spot &spot);

    Spot m_hovered;
    Spot m_chosen;
    const QObject *m_chooser = nullptr; ///< never followed, it may be gone
};

/// The ways to the same content in another model: itself, or through the components that have the model, or
/// inside the component that is such a model. Empty: it has none.
QList<QStringList> counterparts(const twin::dtdl::ModelLibrary &library, const PropertyLink::Spot &spot,
                                const QString &modelId);

} // namespace app

Q_DECLARE_METATYPE(std::weak_ptr<app::PropertyLink>)
