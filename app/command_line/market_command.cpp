// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/command.h"
#include "command_line/options.h"
#include "exchange/market_json.h"
#include "study/economy.h"
#include "words/numbers.h"

#include <QCoreApplication>
#include <QFile>

namespace command_line {

namespace {

/// Change in percent by region of producer price, market price and output.
template <class States> QString toText(const market::Model &model, const States &states, const words::Wording &wording)
{
    QStringList lines{CommandLine::tr("Change from the baseline, percent")};
    for (std::size_t s = 0; s < states.size(); ++s) {
        lines << QString() << QString::fromStdString(model.baseline().sectors[s].name);
        lines << QString(16, QLatin1Char(' ')) + CommandLine::tr("producer price").rightJustified(16) + CommandLine::tr("market price").rightJustified(16)
                     + CommandLine::tr("output").rightJustified(16);
        for (int r = 0; r < model.regionCount(); ++r) {
            const auto column = [&](double ratio) {
                return words::number(wording, (ratio - 1.0) * 100.0, 4, words::Sign::Always).rightJustified(16);
            };
            lines << QString::fromStdString(model.baseline().regions[static_cast<std::size_t>(r)]).leftJustified(16)
                         + column(states[s].producerPrice(r)) + column(states[s].compositePrice(r)) + column(states[s].output(r));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Answer marketCommand(const Invocation &invocation)
{
    const Options options(invocation.words, {}, {QStringLiteral("linear")});
    if (!options.fault().isEmpty())
        return badUsage(options.fault());
    if (options.operands().size() != 1)
        return badUsage(CommandLine::tr("market takes one MODEL.json."));
    const QString path = options.operands().first();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refusal({words::ErrorKind::NotFound, path,
                        {"command_line", QT_TRANSLATE_NOOP("command_line", "the file cannot be read.")},
                        {"command_line", QT_TRANSLATE_NOOP("command_line", "Check the name and the right to read it.")},
                        file.errorString()},
                       invocation.wording);
    }
    const auto read = exchange::readMarketCase(file.readAll(), path);
    if (!read)
        return refusal(read.error(), invocation.wording);

    const auto refused = [&](const market::Error &error) {
        return refusal(study::describe(error), path, invocation.wording);
    };
    const auto model = market::Model::create(read->baseline);
    if (!model)
        return refused(model.error());
    if (options.has(QStringLiteral("linear"))) {
        const auto states = model->solveLinear(read->policy);
        if (!states)
            return refused(states.error());
        return {0, toText(*model, *states, invocation.wording), exchange::linearJson(*model, *states), {}};
    }
    const auto equilibrium = model->solve(read->policy, market::Memory::Ignore);
    if (!equilibrium)
        return refused(equilibrium.error());
    const auto split = model->split(model->baselinePolicy(), read->policy);
    if (!split)
        return refused(split.error());
    return {0, toText(*model, equilibrium->sectors, invocation.wording), exchange::marketJson(*model, read->policy, *equilibrium, *split), {}};
}

} // namespace command_line
