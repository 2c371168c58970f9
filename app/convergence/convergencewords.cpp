// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convergence/convergencewords.h"

#include "json/writer.h"

using namespace Qt::StringLiterals;
using twin::fleet::Progress;

namespace app {

QString ConvergenceWords::word(Progress progress)
{
    switch (progress) {
    case Progress::Asked:
        return tr("asked");
    case Progress::OnTheWay:
        return tr("on the way");
    case Progress::Refused:
        return tr("refused");
    case Progress::Ignored:
        return tr("ignored");
    case Progress::Accepted:
        break;
    }
    return tr("accepted");
}

QString ConvergenceWords::word(Progress progress, int code)
{
    return progress == Progress::Refused ? tr("refused %1").arg(code) : word(progress);
}

Shape ConvergenceWords::shape(Progress progress)
{
    switch (progress) {
    case Progress::Asked:
        return Shape::Ring;
    case Progress::OnTheWay:
        return Shape::HalfDisc;
    case Progress::Refused:
        return Shape::Triangle;
    case Progress::Ignored:
        return Shape::SlashedRing;
    case Progress::Accepted:
        break;
    }
    return Shape::Check;
}

CellDelegate::Tone ConvergenceWords::tone(Progress progress)
{
    switch (progress) {
    case Progress::OnTheWay:
        return CellDelegate::Tone::Waiting;
    case Progress::Refused:
        return CellDelegate::Tone::Bad;
    case Progress::Accepted:
        return CellDelegate::Tone::Good;
    case Progress::Asked:
    case Progress::Ignored:
        break;
    }
    return CellDelegate::Tone::Text;
}

QColor Colors::*ConvergenceWords::color(Progress progress)
{
    switch (progress) {
    case Progress::OnTheWay:
        return &Colors::waiting;
    case Progress::Refused:
        return &Colors::bad;
    case Progress::Accepted:
        return &Colors::good;
    case Progress::Asked:
        return &Colors::quiet;
    case Progress::Ignored:
        break;
    }
    return &Colors::text;
}

QString ConvergenceWords::duration(qint64 msecs)
{
    const qint64 seconds = qMax(qint64(0), msecs / 1000);
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes < 1)
        return tr("%1 s").arg(seconds);
    if (minutes < 10)
        return tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    if (hours < 1)
        return tr("%1 min").arg(minutes);
    if (hours < 24)
        return tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString ConvergenceWords::value(const twin::Json &value)
{
    return QString::fromUtf8(twin::json::write(value));
}

} // namespace app
