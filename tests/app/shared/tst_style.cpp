// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mirror.h"
#include "shared/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace {

constexpr int ArrowRoom = 22; // pixels at 100 %

QImage painted(const app::Theme &theme, const QString &text, Qt::LayoutDirection direction, bool editable)
{
    QComboBox box;
    box.setLayoutDirection(direction);
    box.setEditable(editable);
    box.setAccessibleName(QStringLiteral("Box"));
    box.addItem(text);
    box.resize(theme.px(90), box.sizeHint().height());
    return box.grab().toImage();
}

/// Where the arrow stands.
QImage arrow(const app::Theme &theme, const QImage &image, Qt::LayoutDirection direction)
{
    const int room = theme.px(ArrowRoom);
    const QRect all = image.rect();
    return image.copy(app::Mirror(direction, all)(QRect(all.width() - room, 0, room, all.height())));
}

} // namespace

class tst_Style final : public QObject
{
    Q_OBJECT

private slots:
    void aNarrowComboBoxKeepsItsTextFromTheArrow_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("editable");
        for (int zoom : {100, 150, 200}) {
            for (auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (bool editable : {false, true})
                    QTest::addRow("%d %%, %s, %s", zoom, direction == Qt::LeftToRight ? "right" : "left",
                                  editable ? "editable" : "to choose")
                        << zoom << direction << editable;
            }
        }
    }
    void aNarrowComboBoxKeepsItsTextFromTheArrow()
    {
        QFETCH(const int, zoom);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const bool, editable);
        app::Theme theme;
        theme.setZoomPercent(zoom);
        const QImage empty = painted(theme, QString(), direction, editable);
        const QImage full = painted(theme, QString(40, QLatin1Char('W')), direction, editable);
        QVERIFY(empty != full); // the text is there
        QCOMPARE(arrow(theme, full, direction), arrow(theme, empty, direction));
    }

    void aComboBoxAsWideAsItAsksForShowsItsWholeText_data()
    {
        QTest::addColumn<int>("zoom");
        for (int zoom : {100, 150, 200})
            QTest::addRow("%d %%", zoom) << zoom;
    }
    void aComboBoxAsWideAsItAsksForShowsItsWholeText()
    {
        QFETCH(const int, zoom);
        app::Theme theme;
        theme.setZoomPercent(zoom);
        QComboBox box;
        box.setAccessibleName(QStringLiteral("Box"));
        box.addItem(QStringLiteral("Waiting over twenty minutes"));
        const QSize asked = box.sizeHint();
        box.resize(asked);
        const QRect text(0, 0, asked.width() - theme.px(ArrowRoom), asked.height());
        const QImage shown = box.grab(text).toImage();
        box.resize(asked.width() + 60, asked.height());
        QCOMPARE(shown, box.grab(text).toImage());
    }

    // What does not fit ends in an ellipsis, not in half a letter.
    void aNarrowComboBoxElidesItsText()
    {
        app::Theme theme;
        const QString longText = QStringLiteral("Waiting over twenty minutes");
        const QImage cut = painted(theme, longText, Qt::LeftToRight, false);
        bool endsInEllipsis = false;
        for (qsizetype length = 1; length < longText.size() && !endsInEllipsis; ++length) {
            const QString kept = longText.left(length);
            endsInEllipsis = painted(theme, kept + QChar(0x2026), Qt::LeftToRight, false) == cut &&
                             painted(theme, kept, Qt::LeftToRight, false) != cut;
        }
        QVERIFY(endsInEllipsis);
    }
};

QTEST_MAIN(tst_Style)
#include "tst_style.moc"
