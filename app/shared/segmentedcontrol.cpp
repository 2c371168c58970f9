// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/segmentedcontrol.h"

#include "shared/mirror.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace app {

namespace {

constexpr qreal Corner = 3;

/// One segment. Its check state is the action's; a click asks the action only.
class Segment final : public QAbstractButton
{
public:
    Segment(const Theme &theme, QAction *action, const QString &label, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_action(action)
    {
        setText(label);
        setAccessibleName(label);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &Segment::follow);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
        follow();
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(chosenFont()).horizontalAdvance(text()) + m_theme.px(20), m_theme.px(22)};
    }

protected:
    void nextCheckState() override { }
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = m_theme.colors();
        const bool on = m_action->isChecked();
        QPainter painter(this);
        painter.fillRect(rect(), on ? c.accentSoft : underMouse() && isEnabled() ? c.alternate : c.button);
        painter.setFont(on ? chosenFont() : font());
        painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::Text)
                       : on         ? c.accent
                                    : c.quiet);
        Mirror(*this).write(painter, rect(), text(), Qt::AlignCenter);
        if (hasFocus()) {
            painter.setPen(c.accent);
            painter.drawRect(rect().adjusted(1, 1, -2, -2));
        }
    }

private:
    QFont chosenFont() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    void follow()
    {
        setEnabled(m_action->isEnabled());
        setCheckable(m_action->isCheckable());
        setChecked(m_action->isChecked());
        QString text = m_action->text();
        const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
        setToolTip(text.remove(u'&') + (keys.isEmpty() ? QString() : QString(u"  " + keys)));
        update();
    }

    const Theme &m_theme;
    QAction *m_action;
};

} // namespace

SegmentedControl::SegmentedControl(const Theme &theme, const QList<QAction *> &actions,
                                   const QStringList &labels, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    Q_ASSERT(actions.size() == labels.size());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (qsizetype i = 0; i < actions.size(); ++i)
        row->addWidget(new Segment(theme, actions[i], labels[i], this));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colors().line);
    painter.setBrush(m_theme.colors().button);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Corner, Corner);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
        focusNextPrevChild((event->key() == Qt::Key_Right) != isRightToLeft());
    else
        QWidget::keyPressEvent(event);
}

} // namespace app
