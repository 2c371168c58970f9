// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/naturalorder.h"

namespace app {

namespace {

QStringView takeDigits(QStringView &text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] >= u'0' && text[count] <= u'9')
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}

int compareNumbers(QStringView a, QStringView b)
{
    const QStringView left = withoutZeros(a);
    const QStringView right = withoutZeros(b);
    return left.size() != right.size() ? (left.size() < right.size() ? -1 : 1) : left.compare(right);
}

int compareNames(QStringView a, QStringView b)
{
    const QStringView wholeA = a;
    const QStringView wholeB = b;
    while (!a.isEmpty() && !b.isEmpty()) {
        const QStringView digitsA = takeDigits(a);
        const QStringView digitsB = takeDigits(b);
        if (digitsA.isEmpty() != digitsB.isEmpty())
            return digitsA.isEmpty() ? 1 : -1;
        if (const int order = digitsA.isEmpty() ? 0 : compareNumbers(digitsA, digitsB))
            return order;
        if (a.isEmpty() || b.isEmpty())
            break;
        if (digitsA.isEmpty()) {
            if (const int order = a.first(1).compare(b.first(1), Qt::CaseInsensitive))
                return order;
            a = a.sliced(1);
            b = b.sliced(1);
        }
    }
    // What is left decides; names that read alike ("a1", "A01") still need one order.
    return a.isEmpty() != b.isEmpty() ? (a.isEmpty() ? -1 : 1) : wholeA.compare(wholeB);
}

} // namespace

bool comesBefore(const twin::TwinId &a, const twin::TwinId &b)
{
    if (const int order = compareNames(a.device(), b.device()))
        return order < 0;
    return compareNames(a.module(), b.module()) < 0;
}

} // namespace app
