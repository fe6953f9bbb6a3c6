// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include "exchange/xml.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <clocale>
#include <cmath>
#ifdef Q_OS_UNIX
#include <locale.h>
#endif

namespace exchange {

namespace {

/// libxlsxwriter prints figures with the C library, which takes the decimal sign of the locale.
class PlainNumbers
{
public:
#ifdef Q_OS_UNIX
    PlainNumbers() : m_plain(::newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(::uselocale(m_plain)) {}
    ~PlainNumbers()
    {
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;
#else
    PlainNumbers() : m_before(std::setlocale(LC_NUMERIC, nullptr)) { std::setlocale(LC_NUMERIC, "C"); }
    ~PlainNumbers() { std::setlocale(LC_NUMERIC, m_before.constData()); }

private:
    QByteArray m_before;
#endif
public:
    PlainNumbers(const PlainNumbers &) = delete;
    PlainNumbers &operator=(const PlainNumbers &) = delete;
};

words::Error cannotMake(const char *detail)
{
    return {words::ErrorKind::CannotWrite,
            {},
            {"exchange", QT_TRANSLATE_NOOP("exchange", "the workbook cannot be made.")},
            {"exchange", QT_TRANSLATE_NOOP("exchange", "Check the space in the folder of temporary files.")},
            QString::fromUtf8(detail)};
}

constexpr qsizetype mostOfACell = 32767, mostOfAProperty = 255; ///< characters

/// At most `most` characters, whole ones.
QByteArray cellText(const QString &text, qsizetype most = mostOfACell)
{
    QString clean = xmlText(text).left(most);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.toUtf8();
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell, lxw_format *format)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        if (!text->isEmpty())
            worksheet_write_string(sheet, row, column, cellText(*text).constData(), format);
    } else if (const auto *figure = std::get_if<double>(&cell)) {
        if (std::isfinite(*figure))
            worksheet_write_number(sheet, row, column, figureText(*figure).toDouble(), format);
    } else if (const auto *formula = std::get_if<Formula>(&cell)) {
        worksheet_write_formula_num(sheet, row, column, formula->expression.toUtf8().constData(), format,
                                    figureText(formula->result).toDouble());
    }
}

} // namespace

words::Result<QByteArray> writeWorkbook(const Workbook &workbook)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cannotMake(folder.errorString().toUtf8().constData());
    const QString path = folder.filePath(QStringLiteral("workbook.xlsx"));
    const PlainNumbers plain;
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return cannotMake("workbook_new_opt");
    QByteArray title = cellText(workbook.title, mostOfAProperty), program("Landing Zone");
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = program.data();
    properties.company = program.data();
    properties.created =
        static_cast<time_t>(QDateTime(workbook.created, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    lxw_format *heading = workbook_add_format(book);
    format_set_bold(heading);
    for (const Sheet &sheet : workbook.sheets) {
        lxw_worksheet *page = workbook_add_worksheet(book, sheet.name.toUtf8().constData());
        if (!page) {
            lxw_workbook_free(book);
            return cannotMake("workbook_add_worksheet");
        }
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
                writeCell(page, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), sheet.rows[row][column],
                          row == 0 ? heading : nullptr);
        }
        for (std::size_t column = 0; column < sheet.widths.size(); ++column)
            worksheet_set_column(page, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                                 sheet.widths[column], nullptr);
        worksheet_freeze_panes(page, 1, 0);
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) // which frees it
        return cannotMake(lxw_strerror(error));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotMake(file.errorString().toUtf8().constData());
    return file.readAll();
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QLatin1Char(static_cast<char>('A' + (rest - 1) % 26)));
    return name;
}

QString cellName(const QString &sheet, int column, int row)
{
    return QStringLiteral("%1!$%2$%3").arg(sheet, columnName(column)).arg(row + 1);
}

QString cellRange(const QString &sheet, int column, int firstRow, int lastRow)
{
    return QStringLiteral("%1!$%2$%3:$%2$%4").arg(sheet, columnName(column)).arg(firstRow + 1).arg(lastRow + 1);
}

} // namespace exchange
