// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/diagramview.h"
#include "support/appfixture.h"

#include <QImage>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::Diagram;
using app::DiagramLayout;
using app::DiagramMeasure;
using app::DiagramView;

class tst_Diagram : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void linesPointDownAndAParentStandsAboveItsChildren();
    void aCircleIsDrawnWithOneLineUp();
    void aLineToItselfGoesBesideItsBox();
    void aLongLinePassesBetweenTheBoxes();
    void noTwoBoxesTouchInRandomGraphs();
    void anEmptyDiagramHasNoPlaces();
    void arrowsGoFromBoxToBox();
    void theCurrentNodeStaysWhenTheGraphChanges();
    void zoomKeepsItsBounds();
    void enterAndDoubleClickOpen();
    void saysWhatIsCurrent();
    void paintsNodesLinesAndNames();
};

namespace {

Diagram graphOf(const QStringList &ids, const QList<std::pair<int, int>> &edges)
{
    Diagram diagram;
    for (const QString &id : ids)
        diagram.nodes.push_back({.id = id, .sign = id.left(1), .title = id});
    for (const auto &[from, to] : edges)
        diagram.edges.push_back({std::size_t(from), std::size_t(to), u"has"_s});
    return diagram;
}

const Diagram Tree = graphOf({u"root"_s, u"left"_s, u"right"_s, u"leaf"_s}, {{0, 1}, {0, 2}, {1, 3}});

} // namespace

void tst_Diagram::linesPointDownAndAParentStandsAboveItsChildren()
{
    const DiagramMeasure measure;
    const DiagramLayout layout = app::layOut(Tree, measure);
    QCOMPARE(layout.layers, (std::vector<int>{0, 1, 1, 2}));
    QCOMPARE(layout.boxes[1].top(), layout.boxes[2].top());
    QVERIFY(layout.boxes[0].bottom() + measure.rise <= layout.boxes[1].top());
    QCOMPARE(layout.boxes[0].center().x(), (layout.boxes[1].center().x() + layout.boxes[2].center().x()) / 2);
    QCOMPARE(layout.boxes[3].center().x(), layout.boxes[1].center().x());
    for (std::size_t i = 0; i < Tree.edges.size(); ++i) {
        QCOMPARE(layout.lines[i].first().y(), layout.boxes[Tree.edges[i].from].bottom());
        QCOMPARE(layout.lines[i].last().y(), layout.boxes[Tree.edges[i].to].top());
        for (qsizetype p = 1; p < layout.lines[i].size(); ++p) // along the two directions only
            QVERIFY(layout.lines[i][p].x() == layout.lines[i][p - 1].x() ||
                    layout.lines[i][p].y() == layout.lines[i][p - 1].y());
    }
}

void tst_Diagram::aCircleIsDrawnWithOneLineUp()
{
    const Diagram circle = graphOf({u"a"_s, u"b"_s, u"c"_s}, {{0, 1}, {1, 2}, {2, 0}});
    const DiagramLayout layout = app::layOut(circle, {});
    QCOMPARE(layout.layers, (std::vector<int>{0, 1, 2}));
    int up = 0;
    for (const QPolygonF &line : layout.lines)
        up += line.last().y() < line.first().y();
    QCOMPARE(up, 1);
    QCOMPARE(layout.lines[2].last().y(), layout.boxes[0].bottom()); // the arrow is at its target
}

void tst_Diagram::aLineToItselfGoesBesideItsBox()
{
    const DiagramLayout layout = app::layOut(graphOf({u"a"_s}, {{0, 0}}), {});
    QCOMPARE(layout.layers, std::vector<int>{0});
    for (const QPointF point : layout.lines[0])
        QVERIFY(point.x() >= layout.boxes[0].right());
    QVERIFY(layout.size.width() > layout.lines[0].boundingRect().right());
}

void tst_Diagram::aLongLinePassesBetweenTheBoxes()
{
    const Diagram diagram = graphOf({u"a"_s, u"b"_s, u"c"_s}, {{0, 1}, {1, 2}, {0, 2}});
    const DiagramLayout layout = app::layOut(diagram, {});
    QCOMPARE(layout.layers, (std::vector<int>{0, 1, 2}));
    const QRectF inTheWay = layout.boxes[1];
    const QPolygonF &line = layout.lines[2];
    for (qsizetype p = 1; p < line.size(); ++p)
        QVERIFY(!QRectF(line[p - 1], line[p]).normalized().adjusted(-1, -1, 1, 1).intersects(inTheWay));
}

void tst_Diagram::noTwoBoxesTouchInRandomGraphs()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 60; ++round) {
        QStringList ids;
        const int count = 2 + int(random.bounded(30));
        for (int i = 0; i < count; ++i)
            ids.append(u"n%1"_s.arg(i));
        QList<std::pair<int, int>> edges;
        for (int i = 0; i < count * 3 / 2; ++i)
            edges.append({int(random.bounded(count)), int(random.bounded(count))});
        const Diagram diagram = graphOf(ids, edges);
        const DiagramMeasure measure;
        const DiagramLayout layout = app::layOut(diagram, measure);
        QCOMPARE(layout.boxes.size(), diagram.nodes.size());
        QCOMPARE(layout.lines.size(), diagram.edges.size());
        const QRectF whole(QPointF(), layout.size);
        for (std::size_t a = 0; a < layout.boxes.size(); ++a) {
            QVERIFY(whole.contains(layout.boxes[a]));
            for (std::size_t b = a + 1; b < layout.boxes.size(); ++b)
                QVERIFY2(!layout.boxes[a].adjusted(0, 0, measure.gap - 1, 0).intersects(layout.boxes[b]),
                         qPrintable(u"round %1: %2 and %3"_s.arg(round).arg(a).arg(b)));
        }
        const DiagramLayout again = app::layOut(diagram, measure);
        QCOMPARE(again.boxes, layout.boxes);
        QCOMPARE(again.lines, layout.lines);
    }
}

void tst_Diagram::anEmptyDiagramHasNoPlaces()
{
    const DiagramLayout layout = app::layOut({}, {});
    QVERIFY(layout.boxes.empty());
    AppFixture f;
    DiagramView view(f.theme);
    view.setDiagram({});
    view.show();
    QVERIFY(view.currentId().isEmpty());
    QTest::keyClick(&view, Qt::Key_Down);
    view.fit();
    QVERIFY(!view.picture().isNull());
}

void tst_Diagram::arrowsGoFromBoxToBox()
{
    AppFixture f;
    DiagramView view(f.theme);
    view.setDiagram(Tree);
    QCOMPARE(view.currentId(), u"root"_s);
    const QSignalSpy moved(&view, &DiagramView::currentChanged);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentId(), u"left"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentId(), u"right"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentId(), u"leaf"_s);
    QTest::keyClick(&view, Qt::Key_Down); // there is nothing below
    QCOMPARE(view.currentId(), u"leaf"_s);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.currentId(), u"left"_s);
    QCOMPARE(moved.size(), 4);
}

void tst_Diagram::theCurrentNodeStaysWhenTheGraphChanges()
{
    AppFixture f;
    DiagramView view(f.theme);
    view.setDiagram(Tree);
    view.setCurrent(u"leaf"_s);
    view.setDiagram(graphOf({u"new"_s, u"leaf"_s}, {{0, 1}}));
    QCOMPARE(view.currentId(), u"leaf"_s);
    view.setDiagram(graphOf({u"other"_s}, {}));
    QCOMPARE(view.currentId(), u"other"_s);
}

void tst_Diagram::zoomKeepsItsBounds()
{
    AppFixture f;
    DiagramView view(f.theme);
    view.resize(300, 200);
    view.show();
    view.setDiagram(Tree);
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
    view.fit();
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QVERIFY(view.zoomPercent() < 100);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view.zoomPercent(), DiagramView::MostZoom);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.zoomPercent(), 100);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view.zoomPercent(), DiagramView::LeastZoom);
}

void tst_Diagram::enterAndDoubleClickOpen()
{
    AppFixture f;
    DiagramView view(f.theme);
    view.resize(800, 600);
    view.show();
    view.setDiagram(Tree);
    const QSignalSpy opened(&view, &DiagramView::activated);
    view.setCurrent(u"left"_s);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.at(0).at(0).toString(), u"left"_s);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.boxOf(u"right"_s).center());
    QCOMPARE(opened.at(1).at(0).toString(), u"right"_s);
    QCOMPARE(view.currentId(), u"right"_s);
}

void tst_Diagram::saysWhatIsCurrent()
{
    AppFixture f;
    DiagramView view(f.theme);
    view.setDiagram(Tree);
    view.setCurrent(u"left"_s);
    QCOMPARE(view.accessibleDescription(), u"left, has from root, has to leaf"_s);
}

void tst_Diagram::paintsNodesLinesAndNames()
{
    AppFixture f;
    DiagramView view(f.theme);
    view.resize(900, 700);
    view.show();
    Diagram named = graphOf({u"a"_s, u"b"_s, u"c"_s}, {{0, 1}, {0, 1}, {0, 2}, {2, 2}});
    view.setDiagram(named);
    const QImage with = view.picture();
    QVERIFY(!view.grab().toImage().isNull());
    for (auto &edge : named.edges)
        edge.label.clear();
    view.setDiagram(named);
    const QImage without = view.picture();
    QCOMPARE(without.size(), with.size());
    QVERIFY(without != with);
    named.edges.clear();
    view.setDiagram(named);
    QVERIFY(view.picture() != without);
}

QTEST_MAIN(tst_Diagram)
#include "tst_diagram.moc"
