// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/space.h"
#include "study/study.h"
#include "words/error.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

/// Negotiation domains from other programs: GENIUS XML (also with hyper-rectangle utilities), GeniusWeb JSON, NegoLog
/// JSON.
namespace exchange {

struct DomainIssue
{
    QString name;
    QStringList options;
};

/// Something a reader should know that did not stop the reading.
struct DomainWarning
{
    QString file;
    words::Sentence what;
    QString in(const words::Wording &wording) const;
};

/// One set of domain and two profiles, joined and ready for the algorithms of core/negotiation. Values are in the scale
/// of the files (0–1 where weights sum to one), held in ticks of 1e-18 (coarser for larger scales): decimals are exact,
/// and values closer than 1e-9 are equal.
struct NegotiationDomain
{
    QString title;
    QStringList files;              ///< names, as they were read
    std::array<QString, 2> parties; ///< by the names of the profile files
    std::vector<DomainIssue> issues;
    negotiation::Space space;
    bool isAdditive = true;
    std::array<std::vector<double>, 2> weights; ///< [party][issue]; where additive
    std::array<std::vector<std::vector<double>>, 2>
        utilities; ///< [party][issue][option], before the weight; where additive
    std::vector<DomainWarning> warnings;

    /// Option of each issue.
    QStringList choices(const negotiation::Package &package) const;
};

/// Whether a folder, or files, are to be read as a negotiation set rather than as a study or a study pack: a folder
/// without a table of a pack is, if only to be refused as neither.
bool isNegotiationSet(const QStringList &paths);

/// Reads a domain and its two profiles, two profiles that say their issues themselves, or a folder with one such set
/// (by file name; other files are ignored, with a warning where one says it belongs and cannot be read). The order of
/// the parties is the order of the profile files. Errors: NotFound where a file is missing; BadData with the file and
/// what is wrong, also where values are not additive over more than 10^7 combinations.
words::Result<NegotiationDomain> readNegotiationDomain(const QStringList &paths);

/// The domain as a study without an economy, for the window: an irritant for each issue, positions in the order of the
/// options, values of 0–100 points, all at `date`. Weights that do not sum to 1 are brought to 1, which stretches the
/// scale and leaves every comparison as it is; each party's economic weight (0) says in its reason what 100 points are
/// in the files. Refuses what is not additive, and option values outside 0–1.
words::Result<study::Study> studyOf(const NegotiationDomain &domain, const QDate &date);

} // namespace exchange
