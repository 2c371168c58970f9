// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/truststrip.h"

#include "host/simulationclient.h"
#include "shared/announce.h"
#include "shared/bar.h"
#include "shared/textlabel.h"
#include "sim/trust.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString hostsOf(const QStringList &addresses)
{
    QStringList hosts;
    for (const QString &address : addresses)
        hosts.append(address.section(u'/', 2, 2));
    hosts.removeDuplicates();
    return hosts.join(u", "_s);
}

QString wordsOf(const twin::sim::Outside &outside)
{
    const auto scripts = int(outside.scripts.size());
    if (outside.addresses.isEmpty())
        return TrustStrip::tr("The scene has %n scripts: %1. They run once you trust them.", nullptr, scripts)
            .arg(outside.scripts.join(u", "_s));
    const QString hosts = hostsOf(outside.addresses);
    if (outside.scripts.isEmpty())
        return TrustStrip::tr("The scene asks web services: %1. It does once you trust it.").arg(hosts);
    return TrustStrip::tr(
               "The scene has %n scripts and asks web services: %1. Both wait until you trust them.", nullptr,
               scripts)
        .arg(hosts);
}

} // namespace

TrustStrip::TrustStrip(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *bar = new Bar(context.theme, &Colors::draft, 36, Bar::Line::Below, this);
    m_text = new TextLabel(context.theme, TextLabel::Look::Normal, bar);
    m_text->setElided(true, 120);
    auto *read = new QPushButton(tr("Read them"), bar);
    m_trust = new QPushButton(tr("Trust this scene"), bar);
    bar->row()->addWidget(m_text);
    bar->addSpring();
    bar->row()->addWidget(read);
    bar->row()->addWidget(m_trust);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    connect(read, &QPushButton::clicked, this, &TrustStrip::readWanted);
    connect(m_trust, &QPushButton::clicked, this, [this] { m_context.simulation.giveTrust(); });
    connect(&context.simulation, &twin::host::SimulationClient::sceneChanged, this, &TrustStrip::refresh);
    refresh();
}

QString TrustStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void TrustStrip::refresh()
{
    const auto scene = m_context.simulation.scene();
    const bool isNeeded = scene && m_context.simulation.trust() == twin::host::SceneTrust::Needed;
    const bool isNew = isNeeded && isHidden();
    if (isNeeded)
        m_text->setText(wordsOf(twin::sim::outsideOf(*scene)));
    setVisible(isNeeded);
    if (isNew)
        announce(m_text);
}

} // namespace app
