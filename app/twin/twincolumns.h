// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "hub/record.h"
#include "shared/textmark.h"
#include "twin/limits.h"
#include "twin/treerow.h"
#include "twin/twindraft.h"

#include <QSet>
#include <QSplitter>

#include <array>
#include <functional>
#include <optional>

namespace app {

class Theme;
class TwinColumn;
struct SchemaHint;

/// How a twin is shown.
enum class TwinForm { Tree, TreeAndMetadata, Json };

/// A found place: a row of a tree or bytes of a text.
struct FindHit {
    int column = 0;
    twin::json::Pointer path{};
    qsizetype offset = 0; ///< bytes, in a text
    qsizetype length = 0;
};

/// The four columns of one twin side by side. Knows what to show where; edits go out as signals.
class TwinColumns final : public QSplitter
{
    Q_OBJECT
public:
    enum Index { Tags, Desired, Reported, Digital, Count };

    explicit TwinColumns(Theme &theme, QWidget *parent = nullptr);

    TwinColumn *column(int index) const { return m_columns.at(size_t(index)); }
    TwinColumn *column(twin::Section section) const;
    /// The column that has the focus, or had it last.
    int currentColumn() const { return m_current; }
    std::optional<twin::Section> currentSection() const;
    /// As if that column had the focus.
    void setCurrentColumn(int index);
    /// Lights the counterparts of the row that is current there.
    void linkCurrent();
    /// Lights what another view says.
    void light(const QList<twin::json::Pointer> &properties);
    TwinForm form() const { return m_form; }
    QList<FindHit> find(const QString &text) const;

    /// Shows the record; of tags and desired what the draft holds, when there is one. `editable`: they may be
    /// changed.
    void showTwin(const twin::RecordPtr &record, const TwinDraft *draft, bool editable);
    /// Where the digital twin finds the interface of a model: nullptr when it is not at hand. Asked at each
    /// showTwin().
    using FindInterface = std::function<const twin::dtdl::Element *(const QString &modelId)>;
    void setModels(FindInterface find) { m_findInterface = std::move(find); }
    /// The models are others now: the next showTwin() shows the digital twin anew.
    void forgetModels() { m_shown[Digital].version = -1; }
    /// Whether the twin is as its model says, in the header of the digital twin; empty: nothing is known.
    void setVerdict(bool good, const QString &text);
    /// The next showTwin() is of another twin: nothing flashes, folding starts anew.
    void startAnew();
    void setForm(TwinForm form);
    /// Selects a value, or what is left of the way to it, and gives it the focus.
    void showPlace(twin::Section section, const twin::json::Pointer &path);
    void showHit(const FindHit &hit);
    void setAllExpanded(bool expanded);
    /// Only the current column, or all again.
    void setAlone(bool alone);
    void retranslate();

    /// From now on a person's widths stay; until then they follow what the columns need.
    void keepWidths() { m_fitting = false; }

signals:
    void editStarted();
    void editFinished();
    void valueEdited(twin::Section section, const twin::json::Pointer &path, const twin::Json &value);
    void memberRemoved(twin::Section section, const twin::json::Pointer &path);
    void textEdited(twin::Section section, const QString &text);
    void textEditWanted(twin::Section section, const twin::json::Pointer &path);
    void currentColumnChanged();
    /// The number of the current row should be drawn.
    void chartWanted();
    /// A person chose a row of the property, or has the mouse over one; the root: of none.
    void propertyChosen(const twin::json::Pointer &property);
    void propertyHovered(const twin::json::Pointer &property);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What a column showed last, so that the ones that did not change are left alone.
    struct Shown {
        twin::Json values{};
        twin::Stamps stamps{};
        qint64 version = -1;
        bool drafted = false;
        QSet<QString> components{};
    };

    void connectColumn(int index);
    void fit();
    void showSection(twin::Section section, const twin::Record &record, const TwinDraft *draft);
    const twin::dtdl::Element *interface() const;
    QString adviceFor(const twin::json::Pointer &path, const twin::Json &value) const;
    QList<TextMark> marksOf(const QList<SchemaHint> &hints) const;
    void showDigitalTwin(const twin::Record &record);
    void showRows(TwinColumn *column, TreeRows rows, bool flash);
    void showWords(const twin::Record &record);
    void choose(const twin::json::Pointer &property);

    Theme &m_theme;
    std::array<TwinColumn *, Count> m_columns{};
    std::array<Shown, Count> m_shown{};
    std::array<twin::Json, 3> m_measured{}; ///< what the footers say the extent of, by section
    twin::RecordPtr m_record;
    TwinDraft m_draft; ///< of the twin that is shown; without changes when there is none
    FindInterface m_findInterface;
    QSet<QString> m_components;
    twin::json::Pointer m_selected; ///< the property that a person chose
    TwinForm m_form = TwinForm::TreeAndMetadata;
    int m_current = Desired;
    bool m_anew = true;
    bool m_fitting = true;
    bool m_alone = false;
};

} // namespace app
