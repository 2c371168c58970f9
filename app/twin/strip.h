// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

namespace app {

class FillGauge;
class Theme;
struct Colors;

/// A bar across the view: one colour, one line at its upper or lower edge, things in a row.
class Strip : public QWidget
{
    Q_OBJECT
public:
    enum class Edge { Top, Bottom };

    /// `height` in pixels at 100 %; `background` is a member of Colors.
    Strip(Theme &theme, QColor Colors::*background, Edge line, int height, QWidget *parent = nullptr);

    /// Room at the left and right end, in pixels at 100 %; 8 at first.
    void setPadding(int padding);

protected:
    void paintEvent(QPaintEvent *event) override;
    Theme &theme() const { return m_theme; }

private:
    void fit();

    Theme &m_theme;
    QColor Colors::*m_background;
    Edge m_line;
    int m_height;
    int m_padding = 8;
};

/// A label of one line that shortens its text at the end and shows all of it in the tooltip.
class LineLabel final : public QLabel
{
    Q_OBJECT
public:
    enum class Look { Normal, Bold, Quiet, Fixed, QuietFixed, Good, Bad };

    LineLabel(Theme &theme, Look look, QWidget *parent = nullptr);

    void setLook(Look look);
    /// The colour of the text in place of the look's own.
    void setInk(QColor Colors::*ink);
    /// How many characters at the start are quiet: of a path all but its last segment.
    void setLead(qsizetype characters);
    /// Shortens, never shortens, or says nothing at all when there is no room.
    enum class Short { Elide, Keep, Drop };
    void setShort(Short way);
    /// What is shown; `all` for the tooltip when it says more.
    void setLine(const QString &text, const QString &all = {});
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Theme &m_theme;
    Look m_look;
    QColor Colors::*m_ink = nullptr;
    qsizetype m_lead = 0;
    Short m_short = Short::Elide;
};

/// Size of a section against its limit: a short bar and "96 B of 32 KB".
class SizeFooter final : public Strip
{
    Q_OBJECT
public:
    SizeFooter(Theme &theme, QWidget *parent = nullptr);

    void setSize(qint64 bytes, qint64 limit);
    /// At the right, where there is room: how deep the values are; the tool tip says the other limits, too.
    void setExtent(int depth, int mostDepth, const QString &more);
    /// Words instead of a size, left and right.
    void setWords(const QString &left, const QString &right);
    QString text() const { return m_label->text(); }

private:
    FillGauge *m_meter;
    LineLabel *m_label;
    LineLabel *m_right;
};

/// "96 B", "1.5 KB", "32 KB".
QString bytesText(qint64 bytes);

} // namespace app
