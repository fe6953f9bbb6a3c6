// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/report.h"

#include "charts/picture.h"
#include "charts/sector_bars.h"
#include "study/economy.h"

#include <QDir>
#include <QImage>
#include <QSaveFile>

#include <array>
#include <vector>

namespace explorer {

namespace {

constexpr QSize pictureSize(1000, 620);
constexpr qreal pictureScale = 2.0;
constexpr std::array drawn{study::Indicator::Employment, study::Indicator::Output, study::Indicator::ExportsToPartner,
                           study::Indicator::PurchaserPrice};

words::Error cannotWrite(const QString &path, const QString &detail)
{
    return {words::ErrorKind::CannotWrite,
            path,
            {"explorer::Report", QT_TRANSLATE_NOOP("explorer::Report", "cannot be written.")},
            {"explorer::Report", QT_TRANSLATE_NOOP("explorer::Report", "Choose another folder with --report, or make room.")},
            detail};
}

/// Codes and dates need no quotes; the unit of money holds a space, which is no separator.
QByteArray outcomeLines(const study::Study &study, const study::Scenario &scenario, const study::OutcomeTable &outcomes)
{
    QByteArray lines;
    for (const study::Scope &scope : study::allScopes(study)) {
        for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
            for (int i = 0; i < study::indicatorCount; ++i) {
                const auto indicator = static_cast<study::Indicator>(i);
                const study::Region &region = study.regions[static_cast<std::size_t>(study.parties[static_cast<std::size_t>(party)].region)];
                const QStringList fields{scenario.code, scenario.date.toString(Qt::ISODate), study::scopeCode(study, scope), region.code,
                                         study::indicatorCode(indicator), study::unitCode(study::unitOf(indicator)),
                                         QString::number(outcomes.value(scope, party, indicator), 'g', 17)};
                lines += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
            }
        }
    }
    return lines;
}

} // namespace

words::Result<Report> writeReport(std::shared_ptr<const study::Study> study, const QString &folder, const words::Wording &wording)
{
    const auto economy = study::Economy::calibrate(study);
    if (!economy)
        return economy.error();
    const QDir target(QDir(folder).absolutePath());
    if (!QDir().mkpath(target.path()))
        return cannotWrite(target.path(), {});

    std::vector<study::Assessment> assessed;
    QByteArray table = "scenario,date,sector,region,indicator,unit,value\r\n";
    for (int s = 0; s < static_cast<int>(study->scenarios.size()); ++s) {
        auto assessment = (*economy)->assess(s, market::Memory::Ignore);
        if (!assessment)
            return assessment.error();
        table += outcomeLines(*study, study->scenarios[static_cast<std::size_t>(s)], assessment->outcomes);
        assessed.push_back(std::move(*assessment));
    }
    QSaveFile file(target.filePath(QStringLiteral("outcomes.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
        return cannotWrite(file.fileName(), file.errorString());

    Report report{0, target.path()};
    const int reference = study::scenarioIndex(*study, study->working.reference);
    const bool hasSectors = !study->sectors.empty(); // else there is nothing to draw by sector
    for (int s = 0; hasSectors && reference >= 0 && s < static_cast<int>(assessed.size()); ++s) {
        if (s == reference)
            continue;
        const study::Scenario &scenario = study->scenarios[static_cast<std::size_t>(s)];
        for (const study::Indicator indicator : drawn) {
            charts::SectorBarsOptions options;
            options.indicator = indicator;
            options.reference = study->working.reference;
            const charts::ChartSpec spec = charts::sectorBars(*study, assessed[static_cast<std::size_t>(s)],
                                                              assessed[static_cast<std::size_t>(reference)], nullptr, options, wording);
            const QString path = target.filePath(QStringLiteral("%1-%2.png").arg(scenario.code, study::indicatorCode(indicator)));
            if (!ui::renderChart(spec, pictureSize, ui::Theme::Mode::Light, pictureScale).save(path))
                return cannotWrite(path, {});
            ++report.charts;
        }
    }
    return report;
}

} // namespace explorer
