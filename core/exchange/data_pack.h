// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/error.h"

#include <QString>

#include <optional>
#include <vector>

namespace exchange {

/// Something wrong with a data pack, at a place a person can open.
struct PackProblem
{
    enum class Severity { Fatal, Warning };
    Severity severity = Severity::Fatal;
    QString file;   ///< name inside the pack; the folder where the pack itself is missing
    int line = 0;   ///< from 1; 0 where the problem is the file
    QString column; ///< empty where the problem is the line
    words::Sentence what;
    words::Sentence mend;
    words::ErrorKind kind = words::ErrorKind::BadData; ///< NotFound where there is no such folder
};

/// A study, or the reasons why there is none; warnings may come with a study.
struct PackReading
{
    std::optional<study::Study> study;
    std::vector<PackProblem> problems;
};

/// Reads a data pack (design §4) from a folder on disk or in the resources. The files may lie flat in it, or the model
/// tables in a subfolder "model" below irritants.csv, irritant_options.csv and sources.csv; either folder may be named.
/// text_fr.csv and text_en.csv (table, id, column, text) are optional; scales.csv too: absent, the scales are computed. All problems of reading are collected; where
/// there are none, all problems of meaning (study::checkStudy) too. Nothing is imported when one of them is fatal.
PackReading readDataPack(const QString &folder);

/// The study of a pack, or its first fatal problem: NotFound where there is no such folder, else BadData.
words::Result<study::Study> studyFromPack(const QString &folder);

/// "flows.csv, line 12, column exporter".
QString placeOf(const PackProblem &problem, const words::Wording &wording);
words::Error asError(const PackProblem &problem, const words::Wording &wording = words::Wording());

/// The pack that comes with the program.
QString shippedPackFolder();

} // namespace exchange
