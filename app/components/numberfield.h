// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

class QLabel;

namespace app {

class Theme;

/// A number as it is typed, with its unit behind it. Arrows move the last digit that stands there; what the
/// number may be is judged by its schema.
class NumberField final : public QAbstractSpinBox
{
    Q_OBJECT
public:
    /// `unit`: the sign, empty for none.
    NumberField(const Theme &theme, const QString &unit, QWidget *parent = nullptr);

    QLineEdit *line() const { return lineEdit(); }
    void setText(const QString &text);
    void stepBy(int steps) override;
    QValidator::State validate(QString &, int &) const override { return QValidator::Acceptable; }

signals:
    void typed();

protected:
    StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeUnit();

    const Theme &m_theme;
    QLabel *m_unit;
};

/// The decimal number moved by `steps` of its last digit; unchanged when the text is no plain decimal.
QString stepped(const QString &number, int steps);

} // namespace app
