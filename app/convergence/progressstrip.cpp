// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convergence/progressstrip.h"

#include "convergence/convergencemodel.h"
#include "convergence/convergencewords.h"
#include "shared/mirror.h"
#include "shared/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;
using twin::fleet::Progress;
using twin::fleet::ProgressCount;

namespace app {

namespace {

constexpr double BarHeight = 4;

} // namespace

ProgressStrip::ProgressStrip(Theme &theme, ConvergenceModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
{
    setAccessibleName(tr("Progress of the fleet"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, theme.px(BarHeight) + 1);
    row->setSpacing(0);
    for (int i = 0; i < int(ProgressCount); ++i)
        row->addWidget(makeTile(i), 1);
    connect(&model, &ConvergenceModel::countsChanged, this, &ProgressStrip::showCounts);
    connect(&theme, &Theme::changed, this, [this] {
        layout()->setContentsMargins(0, 0, 0, m_theme.px(BarHeight) + 1);
        update();
    });
    showCounts();
}

QString ProgressStrip::tileText(int progress) const
{
    const Tile &tile = m_tiles[size_t(progress)];
    return u"%1 %2, %3"_s.arg(tile.count->text(), tile.word->text(), tile.note->text());
}

QWidget *ProgressStrip::makeTile(int progress)
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(m_theme.px(10), m_theme.px(5), m_theme.px(10), m_theme.px(5));
    grid->setHorizontalSpacing(m_theme.px(6));
    grid->setVerticalSpacing(0);
    auto *shape = new ShapeLabel(m_theme, area);
    const auto kind = Progress(progress);
    const QString word = ConvergenceWords::word(kind);
    const auto color = [this, shape, kind, word] {
        shape->setShape(ConvergenceWords::shape(kind), m_theme.colors().*ConvergenceWords::color(kind), word);
    };
    connect(&m_theme, &Theme::changed, shape, color);
    color();
    Tile &tile = m_tiles[size_t(progress)];
    tile.count = new TextLabel(m_theme, TextLabel::Look::Title, area);
    tile.word = new TextLabel(m_theme, TextLabel::Look::Normal, area);
    tile.note = new TextLabel(m_theme, TextLabel::Look::Small, area);
    tile.box = new QCheckBox(area);
    tile.count->setColor(ConvergenceWords::color(kind));
    tile.word->setColor(ConvergenceWords::color(kind));
    tile.word->setText(word);
    tile.note->setElided(true, 60);
    tile.box->setAccessibleName(tr("Show devices with %1 cells").arg(word));
    tile.box->setToolTip(tile.box->accessibleName());
    tile.box->setChecked(m_model.isShown(kind));
    connect(tile.box, &QCheckBox::toggled, this, [this, kind](bool shown) { m_model.setShown(kind, shown); });
    grid->addWidget(shape, 0, 0);
    grid->addWidget(tile.count, 0, 1);
    grid->addWidget(tile.word, 0, 2);
    grid->setColumnStretch(3, 1);
    grid->addWidget(tile.box, 0, 4);
    grid->addWidget(tile.note, 1, 0, 1, 5);
    return area;
}

QString ProgressStrip::noteOf(int progress) const
{
    const auto &summary = m_model.summary();
    const auto &counts = summary.counts;
    const auto at = size_t(progress);
    if (counts.cells[at] == 0)
        return tr("none");
    const QString oldest = ConvergenceWords::duration(counts.oldest[at].msecsTo(m_model.now()));
    switch (Progress(progress)) {
    case Progress::Asked:
        return tr("oldest %1, device offline").arg(oldest);
    case Progress::OnTheWay:
        return tr("oldest %1").arg(oldest);
    case Progress::Refused:
        return tr("by %n devices", nullptr, int(counts.devices[at]));
    case Progress::Ignored:
        return tr("no answer for over %1 min").arg(twin::fleet::IgnoredMSecs / 60'000);
    case Progress::Accepted:
        break;
    }
    return tr("%1 % of %2").arg(counts.cells[at] * 100 / counts.all()).arg(QLocale().toString(counts.all()));
}

void ProgressStrip::showCounts()
{
    for (int i = 0; i < int(ProgressCount); ++i) {
        const Tile &tile = m_tiles[size_t(i)];
        tile.count->setText(QLocale().toString(m_model.summary().counts.cells[size_t(i)]));
        tile.note->setText(noteOf(i));
    }
    update();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    const double height = m_theme.px(BarHeight);
    const auto &counts = m_model.summary().counts;
    const QRectF bar(0, this->height() - height, width(), height);
    painter.fillRect(bar, c.line);
    for (int i = 1; i < int(ProgressCount); ++i)
        painter.fillRect(QRectF(i * width() / double(ProgressCount), 0, 1, bar.top()), c.lineSoft);
    const Mirror mirror(*this);
    double x = 0;
    for (int i = 0; i < int(ProgressCount) && counts.all() > 0; ++i) {
        const double part = double(width()) * double(counts.cells[size_t(i)]) / double(counts.all());
        if (part > 0) // parted by a gap, so that neighbours are told apart without their colour
            painter.fillRect(mirror(QRectF(x, bar.top(), qMax(1.0, part - 1), height)),
                             c.*ConvergenceWords::color(Progress(i)));
        x += part;
    }
}

} // namespace app
