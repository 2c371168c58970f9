// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strip above the documents: the family of an IoT Edge device.
#include "devices/deviceheader.h"
#include "support/appfixture.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

class tst_DeviceHeader : public QObject
{
    Q_OBJECT
private slots:
    // A menu that pops up says more that the offscreen platform cannot do.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void aChildLeadsToItsParent();
    void anEdgeDeviceLeadsToItsChildren();
    void followsWhatBecomesOfTheFamily();
};

namespace {

struct Stage {
    AppFixture f;
    app::DeviceHeader header{f.context};
    QSignalSpy wanted{&header, &app::DeviceHeader::deviceWanted};

    Stage()
    {
        send(twin::CreateIdentity{.id = f.id(u"gw"), .spec = {.edge = true}});
        send(twin::CreateIdentity{.id = f.id(u"leaf-1"), .spec = {.parent = u"gw"_s}});
        send(twin::CreateIdentity{.id = f.id(u"leaf-2"), .spec = {.parent = u"gw"_s}});
        header.resize(900, 40);
        header.setVisible(true);
        (void)QTest::qWaitForWindowActive(&header);
    }
    void send(const twin::Command &command)
    {
        const auto reply = f.hub.submit(command, {.origin = twin::Cause::Origin::Window});
        if (!reply)
            qFatal("%s", qPrintable(reply.error().toString()));
    }
    QToolButton *button(const QString &name) const { return header.findChild<QToolButton *>(name); }
    QToolButton *parent() const { return button(u"parent"_s); }
    QToolButton *children() const { return button(u"children"_s); }
};

} // namespace

void tst_DeviceHeader::aChildLeadsToItsParent()
{
    Stage s;
    s.header.setDevice(s.f.id(u"leaf-2"));
    QVERIFY(s.parent()->isVisible());
    QCOMPARE(s.parent()->text(), u"child of gw"_s);
    QVERIFY(!s.children()->isVisible());
    s.parent()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(s.parent(), Qt::Key_Space);
    QCOMPARE(s.wanted.size(), 1);
    QCOMPARE(s.wanted[0][0].value<twin::TwinId>(), s.f.id(u"gw"));
}

void tst_DeviceHeader::anEdgeDeviceLeadsToItsChildren()
{
    Stage s;
    s.header.setDevice(s.f.id(u"gw"));
    QVERIFY(!s.parent()->isVisible());
    QVERIFY(s.children()->isVisible());
    QCOMPARE(s.children()->text(), u"2 children"_s);
    s.children()->setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, &s.header, [] {
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(s.children(), Qt::Key_Space); // returns when the menu is closed
    QTRY_COMPARE(s.wanted.size(), 1);
    QCOMPARE(s.wanted[0][0].value<twin::TwinId>(), s.f.id(u"leaf-2"));
}

void tst_DeviceHeader::followsWhatBecomesOfTheFamily()
{
    Stage s;
    s.header.setDevice(s.f.id(u"gw"));
    s.send(twin::DeleteIdentity{.id = s.f.id(u"leaf-1")});
    QVERIFY2(s.children()->text().startsWith(u"1 "), qPrintable(s.children()->text()));
    s.send(twin::UpdateIdentity{.id = s.f.id(u"leaf-2"), .spec = {.parent = QString()}});
    QVERIFY(!s.children()->isVisible());
    s.header.setDevice(s.f.id(u"leaf-2"));
    QVERIFY(!s.parent()->isVisible());
    s.send(twin::UpdateIdentity{.id = s.f.id(u"leaf-2"), .spec = {.parent = u"gw"_s}});
    QVERIFY(s.parent()->isVisible());
    s.header.setDevice({});
    QVERIFY(!s.parent()->isVisible() && !s.children()->isVisible());
}

QTEST_MAIN(tst_DeviceHeader)
#include "tst_deviceheader.moc"
