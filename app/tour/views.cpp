// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/views.h"

#include "actions/commandpalette.h"
#include "mainwindow.h"
#include "shared/jsoneditor.h"
#include "shared/theme.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"
#include "twin/valueeditor.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int StepMSecs = 100;

void trigger(Stage &stage, ActionId id)
{
    stage.session.actions().action(id)->trigger();
    stage.settle();
}

void press(QWidget *widget, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &down);
}

QImage shootWindow(Stage &stage)
{
    return stage.session.window().grab().toImage();
}

QDialog *openDialog(Stage &stage)
{
    return stage.session.window().findChild<QDialog *>();
}

/// The window with its dialog in the middle, as it stands on a screen.
QImage shootDialog(Stage &stage)
{
    QImage whole = shootWindow(stage);
    const QDialog *const dialog = openDialog(stage);
    const QImage inner = const_cast<QDialog *>(dialog)->grab().toImage();
    QPainter painter(&whole);
    const QRect place(QPoint((whole.width() - inner.width()) / 2, (whole.height() - inner.height()) / 2),
                      inner.size());
    painter.drawImage(place.topLeft(), inner);
    painter.setPen(stage.session.context().theme.colors().quiet);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    return whole;
}

void closeDialog(Stage &stage)
{
    openDialog(stage)->close();
    stage.settle();
}

TwinPane &twinPane(Stage &stage)
{
    return *static_cast<TwinPane *>(stage.session.window().document("twin"));
}

/// Types a value into a row of the tree, as a person would.
void type(Stage &stage, TwinColumns::Index column, const QStringList &path, const QString &text)
{
    TwinTreeView *const tree = twinPane(stage).columns()->column(column)->tree();
    tree->setFocus();
    if (!tree->select(twin::json::Pointer(path)))
        return;
    tree->startEditing(tree->currentIndex(), text);
    stage.settle();
    if (ValueEditor *const editor = tree->valueEditor())
        editor->accept();
    stage.settle();
}

void enterEditing(Stage &stage)
{
    trigger(stage, ActionId::StartEditing);
    type(stage, TwinColumns::Tags, {u"location"_s, u"floor"_s}, u"2"_s);
    type(stage, TwinColumns::Desired, {u"thermostat1"_s, u"targetTemperature"_s}, u"24.5"_s);
}

void leaveEditing(Stage &stage)
{
    trigger(stage, ActionId::DiscardDraft);
    trigger(stage, ActionId::GoLive);
}

void enterPaused(Stage &stage)
{
    trigger(stage, ActionId::PauseEvents);
    stage.play(20'000);
}

void enterPalette(Stage &stage)
{
    trigger(stage, ActionId::Palette);
    stage.session.window().palettePopup()->field()->setText(u"th"_s);
    stage.settle();
}

void enterCreate(Stage &stage)
{
    trigger(stage, ActionId::CreateDevice);
    const auto lines = openDialog(stage)->findChildren<QLineEdit *>();
    lines.at(0)->setText(u"pump 7"_s);
    lines.at(1)->setText(u"dtmi:com:example:Pump;1"_s);
    openDialog(stage)->findChild<QPlainTextEdit *>()->setPlainText(u"{\n  \"site\": \"zurich\"\n}"_s);
    stage.settle();
}

void nothing(Stage &) { }

} // namespace

void Stage::play(qint64 ms)
{
    for (qint64 done = 0; done < ms; done += StepMSecs) {
        session.hub().advance(StepMSecs);
        QCoreApplication::processEvents();
    }
    settle();
}

void Stage::settle()
{
    session.hub().advance(0);
    for (int i = 0; i < 12; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::DeferredDelete); // there is no event loop to do it
    }
}

const QList<TourView> &tourViews()
{
    static const QList<TourView> rows{
        {"twin", nothing, shootWindow, nothing},
        {"twin-json", [](Stage &s) { trigger(s, ActionId::ShowJson); }, shootWindow,
         [](Stage &s) { trigger(s, ActionId::ShowTreeAndMetadata); }},
        {"twin-editing", enterEditing, shootWindow, leaveEditing},
        {"events", enterPaused, shootWindow, [](Stage &s) { trigger(s, ActionId::PauseEvents); }},
        {"palette", enterPalette, shootWindow,
         [](Stage &s) { press(s.session.window().palettePopup()->field(), Qt::Key_Escape); }},
        {"create-device", enterCreate, shootDialog, closeDialog},
        {"keys", [](Stage &s) { trigger(s, ActionId::CheatSheet); }, shootDialog, closeDialog},
    };
    return rows;
}

} // namespace app
