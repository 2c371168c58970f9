// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QLayoutItem>

#include <memory>
#include <vector>

namespace app {

/// Lays widgets side by side at their preferred size, on as many lines of one height as the width asks for.
/// A widget that wants to expand takes the room that is left on its line.
class FlowRow final : public QLayout
{
    Q_OBJECT
public:
    using QLayout::QLayout;

    /// In pixels.
    void setLineHeight(int height);
    /// What is added next goes to the right end of its line.
    void addSpring();

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = std::vector<QLayoutItem *>;

    std::vector<Line> linesFor(int width) const;
    static std::vector<int> sharesOf(const Line &line, int left);
    void place(const Line &line, const QRect &room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_height = 24;
};

} // namespace app
