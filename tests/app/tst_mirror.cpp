// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fillgauge.h"
#include "shared/jsoneditor.h"
#include "shared/mirror.h"
#include "support/panesworld.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

/// A window that is read from right to left: every row of every list is where it was, seen in a mirror.
class tst_Mirror : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void aPlaceThatIsMirroredTwiceIsWhereItWas();
    void changesNothingFromLeftToRight();
    void codeKeepsItsOrderAndChangesItsSide();
    void jsonIsTheSameFromRightToLeft();
    void gaugesFillFromTheOtherSide();
    void aComboBoxHasItsSignAtTheOtherSide();
    void everyRowIsMirrored_data() { PanesWorld::addPanes(); }
    void everyRowIsMirrored();
};

namespace {

constexpr int Joined = 14; ///< pixels without ink that part two pieces of a row
constexpr int Slack = 5; ///< pixels: letters do not begin and end with the same room

struct Piece {
    int from = 0;
    int to = 0;
};

/// Where there is ink in the middle lines of `row`; `joined`: as Joined.
QList<Piece> piecesOf(const QImage &row, int joined = Joined)
{
    QHash<QRgb, int> counts;
    for (int x = 0; x < row.width(); ++x)
        ++counts[row.pixel(x, row.height() / 2)];
    const QRgb ground =
        std::max_element(counts.cbegin(), counts.cend(), [](int a, int b) { return a < b; }).key();
    QList<Piece> pieces;
    for (int x = 0; x < row.width(); ++x) {
        bool hasInk = false;
        for (int y = 4; y < row.height() - 4; ++y)
            hasInk = hasInk || row.pixel(x, y) != ground;
        if (!hasInk)
            continue;
        if (pieces.isEmpty() || x - pieces.last().to > joined)
            pieces.append({x, x});
        pieces.last().to = x;
    }
    return pieces;
}

QString textOf(const QList<Piece> &pieces)
{
    QStringList parts;
    for (const Piece &piece : pieces)
        parts.append(u"%1-%2"_s.arg(piece.from).arg(piece.to));
    return parts.join(u' ');
}

QList<Piece> mirrored(const QList<Piece> &pieces, int width)
{
    QList<Piece> other;
    for (const Piece &piece : pieces)
        other.prepend({width - 1 - piece.to, width - 1 - piece.from});
    return other;
}

bool isNear(const QList<Piece> &a, const QList<Piece> &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](Piece one, Piece other) {
               return std::abs(one.from - other.from) <= Slack && std::abs(one.to - other.to) <= Slack;
           });
}

/// A row in pieces, and in larger ones: two words may be as far apart as Joined in one direction, and a
/// fraction of a pixel closer in the other.
struct Row {
    QList<Piece> pieces;
    QList<Piece> larger;
};

bool isMirror(const Row &row, const Row &was, int width)
{
    return isNear(row.pieces, mirrored(was.pieces, width)) || isNear(row.larger, mirrored(was.larger, width));
}

/// The first rows of a list.
QList<Row> rowsOf(QAbstractItemView *view)
{
    const QImage picture = view->viewport()->grab().toImage();
    QList<Row> rows;
    for (int row = 0; row < qMin(6, view->model()->rowCount(view->rootIndex())); ++row) {
        const QRect place = view->visualRect(view->model()->index(row, 0, view->rootIndex()));
        if (!place.isEmpty() && place.bottom() < picture.height()) {
            const QImage own = picture.copy(0, place.top(), picture.width(), place.height());
            rows.append({piecesOf(own), piecesOf(own, Joined + Slack)});
        }
    }
    return rows;
}

} // namespace

void tst_Mirror::aPlaceThatIsMirroredTwiceIsWhereItWas()
{
    const app::Mirror mirror(Qt::RightToLeft, QRect(10, 0, 100, 20));
    const QRect place(15, 2, 30, 8);
    QCOMPARE(mirror(place), QRect(75, 2, 30, 8));
    QCOMPARE(mirror(mirror(place)), place);
    QCOMPARE(mirror(QRectF(place)), QRectF(mirror(place)));
    QCOMPARE(mirror(QPoint(15, 3)), QPoint(104, 3));
    QCOMPARE(mirror(mirror(QPoint(15, 3))), QPoint(15, 3));
    QCOMPARE(mirror(QMargins(1, 2, 3, 4)), QMargins(3, 2, 1, 4));
}

void tst_Mirror::changesNothingFromLeftToRight()
{
    const app::Mirror mirror(Qt::LeftToRight, QRect(10, 0, 100, 20));
    QCOMPARE(mirror(QRect(15, 2, 30, 8)), QRect(15, 2, 30, 8));
    QCOMPARE(mirror(17.5), 17.5);
    QCOMPARE(mirror(QMargins(1, 2, 3, 4)), QMargins(1, 2, 3, 4));
}

void tst_Mirror::codeKeepsItsOrderAndChangesItsSide()
{
    const app::Theme theme;
    const auto painted = [&theme](Qt::LayoutDirection direction) {
        QImage picture(200, 24, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setLayoutDirection(direction);
        painter.setFont(theme.fixedFont());
        const QRect area = picture.rect().adjusted(10, 0, -10, 0); // letters may stand over a little
        app::Mirror(direction, picture.rect()).write(painter, area, u"{\"a\": [1, -2]}"_s);
        return picture;
    };
    const QImage left = painted(Qt::LeftToRight);
    const QImage right = painted(Qt::RightToLeft);
    const QList<Piece> atLeft = piecesOf(left);
    const QList<Piece> atRight = piecesOf(right);
    QCOMPARE(atLeft.size(), 1);
    QCOMPARE(atRight.size(), 1);
    QVERIFY(atLeft.first().to < 120 && atRight.first().from > 80);
    const auto inked = [](const QImage &picture, const Piece &piece) {
        QList<int> columns;
        for (int x = piece.from; x <= piece.to; ++x) {
            int ink = 0;
            for (int y = 0; y < picture.height(); ++y)
                ink += 255 - qGray(picture.pixel(x, y));
            columns.append(ink);
        }
        return columns;
    };
    // The same letters in the same order: each stretch has the same ink, but for the fraction of a pixel by
    // which a text that is set from the right stands elsewhere.
    const QList<int> a = inked(left, atLeft.first());
    const QList<int> b = inked(right, atRight.first());
    QVERIFY(qAbs(a.size() - b.size()) <= 1);
    constexpr qsizetype Stretch = 14;
    for (qsizetype from = 0; from + Stretch <= qMin(a.size(), b.size()); from += Stretch) {
        const auto inkOf = [from](const QList<int> &ink) {
            return std::accumulate(ink.begin() + from, ink.begin() + from + Stretch, 0);
        };
        QVERIFY2(qAbs(inkOf(a) - inkOf(b)) * 4 <= qMax(inkOf(a), inkOf(b)),
                 qPrintable(u"from column %1: %2 and %3"_s.arg(from).arg(inkOf(a)).arg(inkOf(b))));
    }
}

void tst_Mirror::jsonIsTheSameFromRightToLeft()
{
    app::Theme theme;
    const auto painted = [&theme](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        app::JsonEditor editor(theme);
        editor.resize(300, 120);
        editor.showText(u"{\n  \"a\": [1, (-2)]\n}"_s);
        return editor.grab().toImage();
    };
    const QImage usual = painted(Qt::LeftToRight);
    QCOMPARE(painted(Qt::RightToLeft), usual);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft); // painting left it as it was
}

void tst_Mirror::gaugesFillFromTheOtherSide()
{
    const app::Theme theme;
    app::FillGauge gauge(theme);
    gauge.resize(90, 6);
    gauge.setValue(1, 3);
    const QColor full = gauge.grab().toImage().pixelColor(10, 3);
    const QColor empty = gauge.grab().toImage().pixelColor(80, 3);
    QVERIFY(full != empty);
    gauge.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(gauge.grab().toImage().pixelColor(10, 3), empty);
    QCOMPARE(gauge.grab().toImage().pixelColor(80, 3), full);
}

void tst_Mirror::aComboBoxHasItsSignAtTheOtherSide()
{
    const app::Theme theme;
    QComboBox box;
    box.addItem(u"i"_s);
    box.resize(200, 26);
    box.ensurePolished();
    const auto pieces = [&box] { return piecesOf(box.grab(QRect(3, 0, 194, 26)).toImage()); };
    const QList<Piece> left = pieces();
    QCOMPARE(left.size(), 2);
    box.setLayoutDirection(Qt::RightToLeft);
    const QList<Piece> right = pieces();
    QVERIFY2(isNear(right, mirrored(left, 194)), qPrintable(textOf(left) + u" | "_s + textOf(right)));
}

void tst_Mirror::everyRowIsMirrored()
{
    QFETCH(QString, pane);
    QHash<QString, QList<Row>> before;
    QStringList faults;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        PanesWorld w;
        QWidget *const front = w.open(pane);
        QCoreApplication::processEvents();
        for (auto *view : front->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model() || view->layoutDirection() != direction)
                continue;
            const QString name = view->accessibleName();
            if (direction == Qt::LeftToRight) {
                before.insert(name, rowsOf(view));
                continue;
            }
            const auto rows = rowsOf(view);
            const auto was = before.value(name);
            for (int row = 0; row < qMin(rows.size(), was.size()); ++row) {
                const int width = view->viewport()->width();
                if (!isMirror(rows[row], was[row], width))
                    faults.append(u"row %1 of %2: %3, not %4"_s.arg(row).arg(
                        name, textOf(rows[row].pieces), textOf(mirrored(was[row].pieces, width))));
            }
            if (rows.size() != was.size())
                faults.append(u"%1: %2 rows, %3 before"_s.arg(name).arg(rows.size()).arg(was.size()));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(tst_Mirror)
#include "tst_mirror.moc"
