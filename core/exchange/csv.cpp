// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QStringDecoder>

#include <optional>

namespace exchange {

namespace {

constexpr const char *context = "exchange::Csv";

CsvFault fault(int line, const char *what, const char *mend)
{
    return {line, {context, what, {}}, {context, mend, {}}};
}

/// The line of the first byte that is not UTF-8.
int lineOfBadText(const QByteArray &bytes)
{
    int line = 1;
    for (const QByteArray &piece : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(piece);
        if (decoder.hasError() || text.contains(QChar(u'\0')))
            return line;
        ++line;
    }
    return line;
}

/// The records of a text, one character at a time.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    std::optional<CsvFault> parse(std::vector<CsvRow> &rows)
    {
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            if (auto wrong = record(row))
                return wrong;
            if (row.fields.size() > 1 || !row.fields.front().isEmpty())
                rows.push_back(std::move(row));
        }
        return std::nullopt;
    }

private:
    QChar current() const { return m_at < m_text.size() ? m_text[m_at] : QChar(u'\0'); }

    bool atLineEnd() const
    {
        return m_at >= m_text.size() || current() == u'\n' ||
               (current() == u'\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] == u'\n'));
    }

    void skipLineEnd()
    {
        if (current() == u'\r')
            ++m_at;
        if (current() == u'\n')
            ++m_at;
        ++m_line;
    }

    std::optional<CsvFault> record(CsvRow &row)
    {
        for (;;) {
            QString field;
            if (auto wrong = current() == u'"' ? quoted(field) : plain(field))
                return wrong;
            row.fields << field;
            if (atLineEnd()) {
                skipLineEnd();
                return std::nullopt;
            }
            ++m_at; // the comma
        }
    }

    std::optional<CsvFault> plain(QString &field)
    {
        for (; !atLineEnd() && current() != u','; ++m_at) {
            if (current() == u'"')
                return fault(
                    m_line,
                    QT_TRANSLATE_NOOP("exchange::Csv", "A quotation mark stands inside a field without quotes."),
                    QT_TRANSLATE_NOOP("exchange::Csv", "Put the whole field in quotes and double the mark inside."));
            field += current();
        }
        return std::nullopt;
    }

    std::optional<CsvFault> quoted(QString &field)
    {
        const int firstLine = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (current() == u'"') {
                ++m_at;
                if (current() != u'"')
                    return afterQuote();
            }
            if (current() == u'\n')
                ++m_line;
            field += current();
        }
        return fault(firstLine, QT_TRANSLATE_NOOP("exchange::Csv", "A quoted field that begins here is never closed."),
                     QT_TRANSLATE_NOOP("exchange::Csv", "Close the quotation marks."));
    }

    std::optional<CsvFault> afterQuote() const
    {
        if (atLineEnd() || current() == u',')
            return std::nullopt;
        return fault(m_line, QT_TRANSLATE_NOOP("exchange::Csv", "Text follows the closing quotation mark of a field."),
                     QT_TRANSLATE_NOOP("exchange::Csv", "Put the whole field in quotes and double the mark inside."));
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

lz::Result<CsvTable, CsvFault> parseCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes); // drops a byte-order mark
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return fault(lineOfBadText(bytes), QT_TRANSLATE_NOOP("exchange::Csv", "The text is not UTF-8."),
                     QT_TRANSLATE_NOOP("exchange::Csv", "Save the file as CSV in UTF-8."));
    std::vector<CsvRow> rows;
    if (auto wrong = Parser(text).parse(rows))
        return *wrong;
    if (rows.empty())
        return fault(1, QT_TRANSLATE_NOOP("exchange::Csv", "The file is empty."),
                     QT_TRANSLATE_NOOP("exchange::Csv", "It needs a header line and one line for each entry."));
    CsvTable table;
    table.header = std::move(rows.front());
    rows.erase(rows.begin());
    table.rows = std::move(rows);
    return table;
}

} // namespace exchange
