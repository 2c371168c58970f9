// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/devicepickermodel.h"

#include "actions/fuzzy.h"
#include "fleet/textpattern.h"
#include "host/hubclient.h"
#include "json/writer.h"
#include "settings/settings.h"
#include "shared/theme.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int RecentBonus = 60;
constexpr int ModelScore = -40; // what is found in a model stands below what is found in an id
constexpr int TagScore = -120;

QStringList wordsOf(const QString &typed)
{
    return typed.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// "TemperatureController" of "dtmi:com:example:TemperatureController;1".
QStringView modelName(const QString &modelId)
{
    const QStringView all(modelId);
    const qsizetype end = all.lastIndexOf(u';');
    const QStringView path = end < 0 ? all : all.first(end);
    return path.sliced(path.lastIndexOf(u':') + 1);
}

/// "site: zurich" for the first tag that has the word in its value.
QString tagWith(const twin::Json &tags, const twin::fleet::TextPattern &pattern)
{
    for (const auto &[key, value] : tags.members()) {
        if (value.isContainer()) {
            if (const QString below = tagWith(value, pattern); !below.isEmpty())
                return below;
        } else if (value.isString() ? pattern.find(value.toStringView()).has_value()
                                    : value.isNumber() && pattern.find(value.numberText()).has_value()) {
            return key.toString() + u": "_s + twin::json::plainText(value);
        }
    }
    return {};
}

/// dev2 before dev10, without the cost of comesBefore(): names of a fleet differ at their end.
bool isEarlier(const twin::TwinId &a, const twin::TwinId &b)
{
    const qsizetype difference = a.device().size() - b.device().size();
    return difference != 0 ? difference < 0 : a < b;
}

struct Word {
    QString text;
    twin::fleet::TextPattern pattern;
};

int scoreOf(const twin::Record &record, const Word &word)
{
    const int inId = fuzzyScore(word.text, record.id().toString());
    if (inId >= 0)
        return inId;
    if (const int inModel = fuzzyScore(word.text, modelName(record.identity->modelId)); inModel >= 0)
        return inModel + ModelScore;
    return tagWith(record.twin.tags, word.pattern).isEmpty() ? INT_MIN : TagScore;
}

} // namespace

DevicePickerModel::DevicePickerModel(AppContext &context, QObject *parent)
    : PickerModel(parent)
    , m_context(context)
{ }

int DevicePickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DevicePickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const twin::Record &record = *m_rows[size_t(index.row())].record;
    switch (role) {
    case Qt::DisplayRole:
        return record.id().toString();
    case Qt::DecorationRole:
        return m_context.theme.icon(u"device"_s);
    case HintRole:
        return hintOf(record);
    case KindRole:
        return record.id().isModule() ? tr("Module") : tr("Device");
    case Qt::AccessibleTextRole:
        return QString(record.id().toString() + u", "_s + hintOf(record));
    default:
        return {};
    }
}

void DevicePickerModel::search(const QString &typed)
{
    if (typed.isEmpty())
        takeRecords();
    else if (!typed.startsWith(m_typed))
        m_matched = m_all;
    m_typed = typed;
    std::vector<Row> rows = matches(wordsOf(typed));

    beginResetModel();
    m_found = qsizetype(rows.size());
    m_matched.clear();
    for (const Row &row : rows)
        m_matched.push_back(row.record);
    const size_t shown = qMin(rows.size(), MostRows);
    std::partial_sort(
        rows.begin(), rows.begin() + std::ptrdiff_t(shown), rows.end(), [](const Row &a, const Row &b) {
            return a.score != b.score ? a.score > b.score : isEarlier(a.record->id(), b.record->id());
        });
    rows.resize(shown);
    m_rows = std::move(rows);
    endResetModel();
}

void DevicePickerModel::noteOpened(Settings &settings, const twin::TwinId &id)
{
    if (id.isNull())
        return;
    QStringList recent = settings.recentDevices.value();
    recent.removeAll(id.toString());
    recent.prepend(id.toString());
    settings.recentDevices.set(recent.mid(0, MostRecent));
}

void DevicePickerModel::takeRecords()
{
    const auto records = m_context.hub.state().records();
    m_all.assign(records.begin(), records.end());
    m_matched = m_all;
    m_recent.clear();
    const QStringList recent = m_context.settings.recentDevices.value();
    for (int i = 0; i < recent.size(); ++i)
        m_recent.insert(recent.at(i), i);
}

std::vector<DevicePickerModel::Row> DevicePickerModel::matches(const QStringList &typed) const
{
    std::vector<Word> words;
    for (const QString &word : typed) {
        if (auto pattern = twin::fleet::TextPattern::compile({.text = word}))
            words.push_back({word, *std::move(pattern)});
    }
    std::vector<Row> rows;
    for (const twin::RecordPtr &record : m_matched) {
        int score = 0;
        for (const Word &word : words) {
            const int one = scoreOf(*record, word);
            score = one == INT_MIN || score == INT_MIN ? INT_MIN : score + one;
        }
        if (score == INT_MIN)
            continue;
        const auto recent = m_recent.constFind(record->id().toString());
        if (recent != m_recent.cend())
            score += RecentBonus - *recent;
        rows.push_back({record, score});
    }
    return rows;
}

// The tag that was found, else the model.
QString DevicePickerModel::hintOf(const twin::Record &record) const
{
    for (const QString &word : wordsOf(m_typed)) {
        if (fuzzyScore(word, record.id().toString()) >= 0 ||
            fuzzyScore(word, modelName(record.identity->modelId)) >= 0)
            continue;
        if (const auto pattern = twin::fleet::TextPattern::compile({.text = word})) {
            if (const QString tag = tagWith(record.twin.tags, *pattern); !tag.isEmpty())
                return tag;
        }
    }
    return record.identity->modelId;
}

} // namespace app
