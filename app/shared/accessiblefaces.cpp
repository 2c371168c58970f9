// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/accessiblefaces.h"

#include "shared/fillgauge.h"
#include "shared/shapes.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

class ButtonFace final : public QAccessibleWidget
{
public:
    explicit ButtonFace(QAbstractButton *button)
        : QAccessibleWidget(button)
    { }

    QAccessible::Role role() const override
    {
        return button().isCheckable() ? QAccessible::RadioButton : QAccessible::Button;
    }
    QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Name && said.isEmpty() ? QString(button().text()).remove(u'&') : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList(button().isEnabled() ? pressAction() : QString()) +
               QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(widget()); }
};

class GaugeFace final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit GaugeFace(FillGauge *gauge)
        : QAccessibleWidget(gauge, QAccessible::ProgressBar)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? u"%1 / %2"_s.arg(gauge().used()).arg(gauge().limit())
                                           : QAccessibleWidget::text(which);
    }
    QVariant currentValue() const override { return gauge().used(); }
    void setCurrentValue(const QVariant &) override { } // it only shows
    QVariant maximumValue() const override { return gauge().limit(); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    FillGauge &gauge() const { return *static_cast<FillGauge *>(widget()); }
};

bool isQtsOwn(const QAbstractButton *button)
{
    return qobject_cast<const QPushButton *>(button) || qobject_cast<const QToolButton *>(button) ||
           qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
}

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    if (auto *gauge = qobject_cast<FillGauge *>(object))
        return new GaugeFace(gauge);
    if (auto *shape = qobject_cast<ShapeLabel *>(object))
        return new QAccessibleWidget(shape, QAccessible::Graphic);
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && !isQtsOwn(button) ? new ButtonFace(button) : nullptr;
}

} // namespace

void installAccessibleFaces()
{
    QAccessible::installFactory(faceOf);
}

} // namespace app
