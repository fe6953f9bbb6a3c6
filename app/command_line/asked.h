// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/choice.h"
#include "command_line/options.h"
#include "study/study.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// What the commands about one scenario are asked in common: --scenario, --set, --date, --against, and names of
/// sectors, regions and indicators.
namespace command_line {

struct Asked
{
    int scenario = 0; ///< index of Study::scenarios
    int against = 0;
    negotiation::Package package; ///< of the scenario, with --set
    QDate date;                   ///< of the scenario, or --date

    analysis::Choice choice() const { return {package, date, {}}; }
};

/// The names of the options readAsked() reads, all with a value.
QStringList askedOptions();

/// Fills `asked`; returns the fault in one sentence, empty when there is none. Without --scenario or --against the
/// study's status quo.
QString readAsked(const study::Study &study, const Options &options, Asked &asked);

/// What to say beside an answer whose package moves something before the study's first day of offers: positions are
/// written for the talks. Empty otherwise.
QStringList offersNotice(const study::Study &study, const Asked &asked, const words::Wording &wording);

/// A name that is not there, with the nearest that is.
QString unknownName(const QString &what, const QString &name, const QStringList &known);

/// Each reads one option and returns the fault, empty when there is none. An option that was not given leaves the value
/// as it is, unless it is required.
enum class Need { Optional, Required };
QString readScope(const study::Study &study, const Options &options, Need need, study::Scope &scope); ///< --sector
QString readIndicator(const Options &options, Need need, study::Indicator &indicator);                ///< --indicator
QString readParty(const study::Study &study, const Options &options, Need need, int &party);          ///< --region
QString readRegion(const study::Study &study, const Options &options, const QString &option, int &region);
QString readCount(const Options &options, const QString &option, qint64 least, qint64 &count);

/// What every JSON answer about a scenario repeats.
QJsonObject answerHead(const study::Study &study, const Asked &asked);

/// The name of a sector, "Group: …", or all sectors.
QString scopeTitle(const study::Study &study, const study::Scope &scope, words::Language language);

/// Code of the party's region.
QString partyCode(const study::Study &study, std::size_t party);

} // namespace command_line
