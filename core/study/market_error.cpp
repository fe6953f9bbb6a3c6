// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/economy.h"

#include <QCoreApplication>

namespace study {

namespace {

using Fault = market::Error::Fault;

const char *sentenceFor(Fault fault)
{
    switch (fault) {
    case Fault::Shape:
        return QT_TRANSLATE_NOOP("study::Economy", "%1 does not have one entry for each region.");
    case Fault::NotFinite:
        return QT_TRANSLATE_NOOP("study::Economy", "%1 is not a number.");
    case Fault::OutOfRange:
        return QT_TRANSLATE_NOOP("study::Economy", "%1 is %2, outside its range (limit %3).");
    case Fault::UnknownName:
        return QT_TRANSLATE_NOOP("study::Economy", "%1 names something the model does not have.");
    case Fault::RepeatedName:
        return QT_TRANSLATE_NOOP("study::Economy", "%1 is there twice.");
    case Fault::CyclicInputs:
        return QT_TRANSLATE_NOOP("study::Economy", "inputs form a circle: each good would be made of itself.");
    case Fault::InputShares:
        return QT_TRANSLATE_NOOP("study::Economy", "input shares sum to %2; they must stay below 1.");
    case Fault::DerivedDemand:
        return QT_TRANSLATE_NOOP("study::Economy", "users need %2 times what the market absorbs; it must stay at or below 1.");
    case Fault::QuotaRates:
        return QT_TRANSLATE_NOOP("study::Economy", "the duty inside the quota is above the duty outside it.");
    case Fault::RepeatedQuota:
        return QT_TRANSLATE_NOOP("study::Economy", "two quotas stand on the same flow.");
    case Fault::Unsupported:
        return QT_TRANSLATE_NOOP("study::Economy", "the linear solution takes no %1.");
    case Fault::NotConverged:
        return QT_TRANSLATE_NOOP("study::Economy", "the markets did not clear: residual %2 after %4 iterations. No result is shown.");
    }
    return "";
}

const char *mendFor(Fault fault)
{
    switch (fault) {
    case Fault::DerivedDemand:
        return QT_TRANSLATE_NOOP("study::Economy", "Lower the input shares or the users’ output, or raise the flows into this market.");
    case Fault::InputShares:
        return QT_TRANSLATE_NOOP("study::Economy", "Lower the input shares of this sector.");
    case Fault::NotConverged:
        return QT_TRANSLATE_NOOP("study::Economy", "Check elasticities and duties for extreme values.");
    case Fault::Unsupported:
        return QT_TRANSLATE_NOOP("study::Economy", "Ask for the exact solution instead.");
    default:
        return QT_TRANSLATE_NOOP("study::Economy", "Mend the figure in the study’s data.");
    }
}

} // namespace

words::Error describe(const market::Error &error)
{
    QStringList where;
    for (const std::string &part : {error.sector, error.region, error.partner}) {
        if (!part.empty())
            where << QString::fromStdString(part);
    }
    words::Error described;
    described.kind = error.fault == Fault::NotConverged ? words::ErrorKind::NotConverged : words::ErrorKind::BadData;
    described.where = where.join(QLatin1String(", "));
    described.what = {"study::Economy",
                      sentenceFor(error.fault),
                      {QString::fromStdString(error.quantity), error.value, error.limit, error.iterations}};
    described.mend = {"study::Economy", mendFor(error.fault)};
    described.detail = QString::fromStdString(error.sentence());
    return described;
}

} // namespace study
