// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pack_table.h"
#include "study/study_checks.h"

#include <QHash>

#include <map>
#include <memory>

namespace exchange {

/// Reads one data pack into a study; used once. Order of work: all files and their columns, then all rows, then meaning
/// and texts. A step that found something fatal ends the work, so that one mistake is not reported many times.
class PackReader
{
public:
    explicit PackReader(const QString &folder)
        : m_folder(folder)
    {
    }
    PackReading read();

private:
    enum class Need { Required, Optional };

    void openTables();
    void leaveOutWhatCannotBeJudged();
    void openTable(const QString &name, const QStringList &required, const QStringList &optional,
                   Need need = Need::Required);
    QString find(const QString &name) const;
    bool isFatal() const;
    std::vector<PackRow> rowsOf(const char *file) const;

    void readSources();
    void readRegions();
    void readSectors();
    void readFlows();
    void readSupply();
    void readInputShares();
    void readDuties();
    void readParties();
    void readIrritants();
    void readPositions();
    void readEffects();
    void readRules();
    void readScenarios();
    void readScenarioRow(PackRow &row, std::vector<std::vector<bool>> &set);
    void checkScenariosAreComplete(const std::vector<std::vector<bool>> &set);
    void readBookmarks();
    void readBookmarkWorking(PackRow &row, study::Working &working);
    void readBookmarkView(PackRow &row, study::View &view);
    void readPreferences();
    void readPreference(PackRow &row, std::map<QString, int> &seen);
    void checkPreferencesAreComplete(const std::map<QString, int> &seen);
    void readScales();
    void computeScales();
    void readStudyKeys();
    void readStudyKey(PackRow &row, const QString &key);
    void startWorking();
    void readTexts(const char *file, study::Language language);
    study::Text *textAt(PackRow &row);
    study::Text *preferenceReason(PackRow &row, const QString &id);
    void checkMeaning();

    std::optional<study::TariffRateQuota> quota(PackRow &row, bool required, const char *low, const char *high);
    /// Index of the irritant of `column` and of the position of `optionColumn` in it; −1 with a problem.
    std::pair<int, int> position(PackRow &row, const char *column, const char *optionColumn);
    void addCode(PackRow &row, const char *column, const QString &code, QStringList &codes);
    QStringList positionIds(int irritant) const;
    void note(const study::Place &place, const PackRow &row, const char *file);
    void problem(PackProblem::Severity severity, const QString &file, const words::Sentence &what,
                 const words::Sentence &mend);

    struct Origin
    {
        QString file;
        int line = 0;
    };

    QString m_folder;
    study::Study m_study;
    std::vector<PackProblem> m_problems;
    std::map<QString, std::unique_ptr<PackTable>> m_tables;
    std::map<study::Place, Origin> m_origins;
    QStringList m_sourceIds, m_regionCodes, m_sectorCodes, m_irritantIds, m_scenarioCodes;
    QString m_workingScenario, m_referenceScenario;
};

} // namespace exchange
