// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace exchange {

namespace {

/// `column` may end in an asterisk for any rest.
bool matches(const QString &name, const QString &column)
{
    return column.endsWith(u'*') ? name.startsWith(QStringView(column).chopped(1)) : name == column;
}

} // namespace

words::Sentence packSentence(const char *source, const QVariantList &arguments)
{
    return {"exchange::DataPack", source, arguments};
}

words::Sentence suggestion(const QString &written, const QStringList &known)
{
    constexpr qsizetype few = 12;
    const QString nearest = words::nearestName(written, known);
    if (!nearest.isEmpty())
        return packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Did you mean “%1”?"), {nearest});
    if (!known.isEmpty() && known.size() <= few)
        return packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Use one of: %1."),
                            {known.join(QStringLiteral(", "))});
    return packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Use a code the pack defines."));
}

QString PackRow::text(const char *column) const
{
    const int index = m_table.columnIndex(column);
    return index < 0 ? QString() : m_row.fields[index].trimmed();
}

void PackRow::fatal(const char *column, const words::Sentence &what, const words::Sentence &mend)
{
    m_failed = true;
    m_problems.push_back(
        {PackProblem::Severity::Fatal, m_table.file(), m_row.line, QString::fromLatin1(column), what, mend});
}

void PackRow::warning(const char *column, const words::Sentence &what, const words::Sentence &mend)
{
    m_problems.push_back(
        {PackProblem::Severity::Warning, m_table.file(), m_row.line, QString::fromLatin1(column), what, mend});
}

QString PackRow::requiredText(const char *column)
{
    const QString written = text(column);
    if (written.isEmpty())
        fatal(column, packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Nothing is written here.")),
              packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Fill the field.")));
    return written;
}

std::optional<double> PackRow::parsed(const char *column, const QString &written)
{
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    if (isNumber && std::isfinite(value))
        return value;
    fatal(column, packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "“%1” is not a number."), {written}),
          packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Write digits with a decimal point, such as 12.5.")));
    return std::nullopt;
}

double PackRow::number(const char *column)
{
    const QString written = requiredText(column);
    return written.isEmpty() ? 0.0 : parsed(column, written).value_or(0.0);
}

std::optional<double> PackRow::optionalNumber(const char *column)
{
    const QString written = text(column);
    return written.isEmpty() ? std::nullopt : parsed(column, written);
}

double PackRow::numberOrInfinite(const char *column)
{
    const QString written = text(column).toLower();
    if (written == u"inf" || written == u"infinite")
        return std::numeric_limits<double>::infinity();
    return number(column);
}

int PackRow::wholeNumber(const char *column)
{
    const QString written = requiredText(column);
    bool isWhole = false;
    const int value = written.toInt(&isWhole);
    if (!isWhole && !written.isEmpty())
        fatal(column, packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "“%1” is not a whole number."), {written}),
              packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Write digits only.")));
    return value;
}

study::Estimate PackRow::estimate(const EstimateColumns &columns)
{
    study::Estimate figure;
    figure.value = number(columns.value);
    figure.low = optionalNumber(columns.low);
    figure.high = optionalNumber(columns.high);
    return figure;
}

study::Rate PackRow::rate(const char *column)
{
    const double percent = number(column);
    const std::optional<study::Rate> rate = study::Rate::fromPercent(percent);
    if (!rate)
        fatal(column,
              packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "A rate of %1% is out of range."), {percent}),
              packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Rates are percent, above −100 and up to 1000.")));
    return rate.value_or(study::Rate());
}

study::RateEstimate PackRow::rateEstimate(const EstimateColumns &columns)
{
    study::RateEstimate figure;
    figure.value = rate(columns.value);
    if (!isEmpty(columns.low))
        figure.low = rate(columns.low);
    if (!isEmpty(columns.high))
        figure.high = rate(columns.high);
    return figure;
}

QDate PackRow::date(const char *column)
{
    const QString written = requiredText(column);
    const QDate day = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() && !written.isEmpty())
        fatal(column, packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "“%1” is not a date."), {written}),
              packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Write year, month and day, such as 2025-08-01.")));
    return day;
}

bool PackRow::yesNo(const char *column, const char *yes, const char *no)
{
    return choice<bool>(column, {{no, false}, {yes, true}});
}

study::Provenance PackRow::provenance(const QStringList &sourceIds, const char *noteColumn)
{
    study::Provenance provenance;
    for (const QString &piece : requiredText("source_id").split(u';', Qt::SkipEmptyParts)) {
        const QString id = piece.trimmed();
        if (!sourceIds.contains(id))
            fatal(
                "source_id",
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "There is no source “%1” in sources.csv."), {id}),
                suggestion(id, sourceIds));
        provenance.sources << id;
    }
    provenance.note = text(noteColumn);
    const auto begins = [&](QLatin1StringView word) { return provenance.note.startsWith(word); };
    if (!begins(QLatin1StringView("reported")) && !begins(QLatin1StringView("derived")) &&
        !begins(QLatin1StringView("estimate")))
        warning(noteColumn,
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The note does not say what the figure is.")),
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Begin it with reported, derived or estimate.")));
    return provenance;
}

int PackRow::code(const char *column, const QStringList &codes)
{
    const QString written = requiredText(column);
    const int index = static_cast<int>(codes.indexOf(written));
    if (index < 0 && !written.isEmpty())
        fatal(column, packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "“%1” is not known."), {written}),
              suggestion(written, codes));
    return index;
}

void PackRow::notAmong(const char *column, const QString &written, const QStringList &names)
{
    fatal(column,
          packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "“%1” is not one of the words that may stand here."),
                       {written}),
          packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Use one of: %1."), {names.join(QStringLiteral(", "))}));
}

PackTable::PackTable(QString file, CsvTable csv, const QStringList &required, const QStringList &optional,
                     std::vector<PackProblem> &problems)
    : m_file(std::move(file))
    , m_csv(std::move(csv))
    , m_problems(problems)
{
    checkHeader(required, optional);
    checkWidths();
}

void PackTable::checkHeader(const QStringList &required, const QStringList &optional)
{
    const auto add = [this](PackProblem::Severity severity, const QString &column, const words::Sentence &what,
                            const words::Sentence &mend) {
        m_problems.push_back({severity, m_file, m_csv.header.line, column, what, mend});
    };
    const QStringList known = required + optional;
    for (int i = 0; i < static_cast<int>(m_csv.header.fields.size()); ++i) {
        const QString name = m_csv.header.fields[i].trimmed();
        if (m_columns.contains(name)) {
            add(PackProblem::Severity::Fatal, name,
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The column “%1” stands twice."), {name}),
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Keep one of the two.")));
        } else if (std::none_of(known.begin(), known.end(),
                                [&](const QString &column) { return matches(name, column); })) {
            add(PackProblem::Severity::Warning, name,
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The column “%1” is not used."), {name}),
                suggestion(name, known));
        }
        m_columns.insert(name, i);
    }
    for (const QString &name : required) {
        if (!m_columns.contains(name))
            add(PackProblem::Severity::Fatal, name,
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The column “%1” is missing."), {name}),
                packSentence(QT_TRANSLATE_NOOP(
                    "exchange::DataPack", "Add it to the header and to every line; columns are separated by commas.")));
    }
}

void PackTable::checkWidths()
{
    const qsizetype width = m_csv.header.fields.size();
    std::erase_if(m_csv.rows, [&](const CsvRow &row) {
        if (row.fields.size() == width)
            return false;
        m_problems.push_back(
            {PackProblem::Severity::Fatal, m_file, row.line, QString(),
             packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The line has %1 fields where the header has %2."),
                          {static_cast<int>(row.fields.size()), static_cast<int>(width)}),
             packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Fields that hold a comma must stand in quotes."))});
        return true;
    });
}

std::vector<PackRow> PackTable::rows() const
{
    std::vector<PackRow> rows;
    rows.reserve(m_csv.rows.size());
    for (const CsvRow &row : m_csv.rows)
        rows.emplace_back(*this, row, m_problems);
    return rows;
}

} // namespace exchange
