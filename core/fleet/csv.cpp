// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/csv.h"

#include "json/reader.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

constexpr auto Mark = "\xef\xbb\xbf"sv;

/// Cuts a text into rows, from left to right.
class CsvReader final
{
public:
    explicit CsvReader(QByteArrayView text)
        : m_text(text.data(), std::size_t(text.size()))
    {
        if (m_text.starts_with(Mark))
            m_at = Mark.size();
    }

    Result<std::vector<CsvRow>> run()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row{.line = m_line};
            do {
                if (const auto read = cell(row); !read)
                    return read.error();
            } while (take(','));
            endOfLine();
            const bool isBlank = row.cells.size() == 1 && row.cells[0].empty();
            if (!isBlank)
                rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    bool isHere(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool take(char c) { return isHere(c) ? ++m_at, true : false; }

    void endOfLine()
    {
        take('\r');
        if (take('\n'))
            ++m_line;
    }

    Error misplaced(const QString &detail) const
    {
        return {
            .code = ErrorCode::Argument,
            .detail = detail,
            .at = json::placeAt(QByteArrayView(m_text.data(), qsizetype(m_text.size())), qsizetype(m_at), 1),
            .hasAt = true};
    }

    Result<void> cell(CsvRow &row)
    {
        const std::size_t start = m_at;
        if (take('"'))
            return quoted(row, start);
        const auto end = std::min(m_text.find_first_of(",\r\n\""sv, m_at), m_text.size());
        row.cells.emplace_back(m_text.substr(m_at, end - m_at));
        m_at = end;
        if (isHere('"'))
            return misplaced(u"A quotation mark stands inside a cell without quotation marks around it."_s);
        return {};
    }

    Result<void> quoted(CsvRow &row, std::size_t start)
    {
        std::string value;
        for (;;) {
            const auto end = m_text.find('"', m_at);
            if (end == std::string_view::npos) {
                m_at = start;
                return misplaced(u"The cell in quotation marks has no end."_s);
            }
            const auto part = m_text.substr(m_at, end - m_at);
            m_line += int(std::count(part.begin(), part.end(), '\n'));
            value += part;
            m_at = end + 1;
            if (!take('"'))
                break;
            value += '"';
        }
        row.cells.push_back(std::move(value));
        const bool isEnd = m_at >= m_text.size() || isHere(',') || isHere('\r') || isHere('\n');
        return isEnd ? Result<void>() : misplaced(u"Text stands behind the cell's closing quotation mark."_s);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

// Whether the cell begins like an object, an array or a text in quotes.
bool beginsLikeJson(std::string_view cell)
{
    const auto first = cell.find_first_not_of(" \t\r\n"sv);
    return first != std::string_view::npos && "\"[{"sv.find(cell[first]) != std::string_view::npos;
}

Result<Json> readCell(std::string_view cell)
{
    return json::read(QByteArrayView(cell.data(), qsizetype(cell.size())));
}

} // namespace

Result<std::vector<CsvRow>> readCsv(QByteArrayView text)
{
    if (!text.isValidUtf8())
        return Error{.code = ErrorCode::JsonEncoding, .detail = u"The file is not UTF-8."_s};
    return CsvReader(text).run();
}

void appendCsvRow(std::string &out, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        const std::string &cell = cells[i];
        if (cell.find_first_of(",\r\n\""sv) == std::string::npos) {
            out += cell;
            continue;
        }
        out += '"';
        for (const char c : cell) {
            if (c == '"')
                out += '"';
            out += c;
        }
        out += '"';
    }
    out += '\n';
}

std::string cellOf(const Json &value)
{
    const std::string_view text = value.toStringView();
    const bool isPlain = value.isString() && !text.empty() && !beginsLikeJson(text) && !readCell(text);
    return isPlain ? std::string(text) : json::write(value).toStdString();
}

Result<Json> valueOfCell(std::string_view cell)
{
    auto read = readCell(cell);
    return read || beginsLikeJson(cell) ? std::move(read) : Result<Json>(Json(cell));
}

} // namespace twin::fleet
