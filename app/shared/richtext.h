// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

class QColor;

namespace app {

class Theme;
struct Colors;

/// Parts of pages of rich text, such as those of the Wire and Events drawers.
namespace rich {

QString colored(const QString &html, const QColor &color);
/// Text in the fixed font, spaces kept.
QString fixed(const QString &html, const Theme &theme);
/// Lines that do not wrap, however narrow the page is.
QString unbroken(const QString &html);
QString link(const QString &target, const QString &text, const Theme &theme);
/// The head of a part, with links at its end.
QString section(const QString &title, const QString &about, const QString &links, const Theme &theme);
/// One line of indented JSON, its value in the colour of its kind.
QString jsonLine(const QString &line, const Colors &colors);
/// The whole page in the font and colour of the window.
QString page(const QString &html, const Theme &theme);
/// Plain text: offsets, hexadecimal and text, 16 bytes a line.
QString hexText(QByteArrayView bytes);

} // namespace rich

} // namespace app
