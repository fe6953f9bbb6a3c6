// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row.h"

#include <cmath>

namespace storage {

words::Sentence mendDamage()
{
    return {"storage::StudyFile",
            QT_TRANSLATE_NOOP("storage::StudyFile",
                              "The file is damaged or was changed by another program: open an earlier copy."),
            {}};
}

QString Row::place() const
{
    return QStringLiteral("%1, row %2").arg(QLatin1StringView(m_table)).arg(m_number);
}

void Row::refuse(const char *column, const char *what, const QVariant &argument)
{
    if (!m_error)
        m_error = words::Error{words::ErrorKind::BadData,
                               place(),
                               {"storage::StudyFile", what, {QString::fromLatin1(column), argument}},
                               mendDamage()};
}

QString Row::text(const char *column)
{
    const std::optional<QString> text = m_query.text(column);
    if (!text || isNull(column))
        refuse(column, QT_TRANSLATE_NOOP("storage::StudyFile", "The text in %1 is missing or not UTF-8."));
    return text.value_or(QString());
}

QString Row::code(const char *column)
{
    const QString code = text(column);
    if (code.isEmpty())
        refuse(column, QT_TRANSLATE_NOOP("storage::StudyFile", "The text in %1 is missing or not UTF-8."));
    return code;
}

qint64 Row::whole(const char *column)
{
    if (isNull(column))
        refuse(column, QT_TRANSLATE_NOOP("storage::StudyFile", "The number in %1 is missing."));
    return m_query.whole(column);
}

bool Row::flag(const char *column)
{
    const qint64 value = whole(column);
    if (value != 0 && value != 1)
        refuse(column,
               QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 is not one of the words that may stand there."),
               value);
    return value == 1;
}

double Row::number(const char *column)
{
    if (isNull(column))
        refuse(column, QT_TRANSLATE_NOOP("storage::StudyFile", "The number in %1 is missing."));
    return m_query.number(column);
}

std::optional<double> Row::optionalNumber(const char *column)
{
    return isNull(column) ? std::nullopt : std::optional(m_query.number(column));
}

study::Estimate Row::estimate(const EstimateColumns &columns)
{
    return {number(columns.value), optionalNumber(columns.low), optionalNumber(columns.high)};
}

study::Rate Row::rate(const char *column)
{
    const double fraction = number(column);
    const std::optional<study::Rate> rate = study::Rate::fromFraction(fraction);
    if (!rate)
        refuse(column,
               QT_TRANSLATE_NOOP("storage::StudyFile", "The rate %2 in %1 is outside the range from −100% to 1000%."),
               fraction);
    return rate.value_or(study::Rate());
}

std::optional<study::Rate> Row::optionalRate(const char *column)
{
    return isNull(column) ? std::nullopt : std::optional(rate(column));
}

study::RateEstimate Row::rateEstimate(const EstimateColumns &columns)
{
    return {rate(columns.value), optionalRate(columns.low), optionalRate(columns.high)};
}

std::optional<study::TariffRateQuota> Row::quota()
{
    if (isNull("in_quota") && isNull("over_quota") && isNull("quota_volume") && isNull("rent_to"))
        return std::nullopt;
    study::TariffRateQuota terms;
    terms.inQuota = rate("in_quota");
    terms.overQuota = rate("over_quota");
    terms.volume = number("quota_volume");
    terms.volumeLow = optionalNumber("quota_volume_low");
    terms.volumeHigh = optionalNumber("quota_volume_high");
    terms.rentTo = choice<study::RentOwner>(
        "rent_to", {{"importer", study::RentOwner::Importer}, {"exporter", study::RentOwner::Exporter}});
    return terms;
}

QDate Row::date(const char *column)
{
    const QString written = text(column);
    const QDate day = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        refuse(column, QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 is not a date."), written);
    return day;
}

int Row::lookup(const char *column, const Codes &codes)
{
    const QString written = code(column);
    const int index = codes.value(written, -1);
    if (index < 0)
        refuse(column, QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 is nowhere in the file."), written);
    return index;
}

study::Provenance Row::provenance(const std::map<qint64, QStringList> &sourceSets)
{
    const auto set = sourceSets.find(whole("source_set"));
    if (set == sourceSets.end()) {
        refuse("source_set", QT_TRANSLATE_NOOP("storage::StudyFile", "“%2” in %1 is nowhere in the file."),
               whole("source_set"));
        return {};
    }
    return {set->second, text("note")};
}

} // namespace storage
