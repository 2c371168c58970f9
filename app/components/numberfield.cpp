// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/numberfield.h"

#include "shared/theme.h"

#include <QLabel>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

QString stepped(const QString &number, int steps)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    const qsizetype point = number.indexOf(u'.');
    const int digits = point < 0 ? 0 : int(number.size() - point - 1);
    if (!isNumber || number.contains(u'e', Qt::CaseInsensitive) || digits > 15)
        return number;
    if (digits == 0) { // beyond 2^53 a double has no last digit
        bool isWhole = false;
        const qint64 whole = number.toLongLong(&isWhole);
        return isWhole ? QString::number(whole + steps) : number;
    }
    return QString::number(value + steps * std::pow(10, -digits), 'f', digits);
}

NumberField::NumberField(const Theme &theme, const QString &unit, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_theme(theme)
    , m_unit(new QLabel(unit, lineEdit()))
{
    setKeyboardTracking(true);
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto dress = [this] {
        setFont(m_theme.fixedFont());
        QPalette colors = palette();
        colors.setColor(QPalette::Text, m_theme.colors().number);
        lineEdit()->setPalette(colors);
        m_unit->setFont(m_theme.uiFont());
        colors.setColor(QPalette::WindowText, m_theme.colors().quiet);
        m_unit->setPalette(colors);
        placeUnit();
    };
    connect(&theme, &Theme::changed, this, dress);
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberField::placeUnit);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::typed);
    dress();
}

void NumberField::setText(const QString &text)
{
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
}

void NumberField::stepBy(int steps)
{
    const QString before = lineEdit()->text();
    const QString after = before.isEmpty() ? u"0"_s : stepped(before, steps);
    if (after == before)
        return;
    lineEdit()->setText(after);
    lineEdit()->selectAll();
    emit typed();
    emit editingFinished();
}

void NumberField::resizeEvent(QResizeEvent *event)
{
    QAbstractSpinBox::resizeEvent(event);
    placeUnit();
}

void NumberField::placeUnit()
{
    const QString text = lineEdit()->text().isEmpty() ? lineEdit()->placeholderText() : lineEdit()->text();
    const int left = lineEdit()->fontMetrics().horizontalAdvance(text) + m_theme.px(12);
    const QSize size = m_unit->sizeHint();
    m_unit->setVisible(left + size.width() <= lineEdit()->width());
    m_unit->setGeometry(left, (lineEdit()->height() - size.height()) / 2, size.width(), size.height());
}

} // namespace app
