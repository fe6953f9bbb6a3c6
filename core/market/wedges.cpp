// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/wedges.h"

#include <algorithm>
#include <cmath>

namespace market {

Wedges wedgesOf(const Block &block, const Policy &policy)
{
    Wedges wedges;
    wedges.factor.reserve(block.flows.size());
    wedges.specific.reserve(block.flows.size());
    for (int f = 0; f < int(block.flows.size()); ++f) {
        const Flow &flow = block.flows[std::size_t(f)];
        const int sector = block.exporters[std::size_t(flow.exporter)].sector;
        const SectorPolicy &measures = policy.sectors[std::size_t(sector)];
        double duty = measures.duty(flow.from, flow.to);
        const auto quota = std::find_if(measures.quotas.begin(), measures.quotas.end(), [&](const Quota &q) {
            return q.exporter == flow.from && q.importer == flow.to;
        });
        if (quota != measures.quotas.end()) {
            // Without volume every unit pays the out-of-quota duty; with one rate there is nothing to ration.
            duty = quota->volume > 0.0 ? quota->inDuty : quota->outDuty;
            if (quota->volume > 0.0 && quota->outDuty > quota->inDuty)
                wedges.quotas.push_back({f, std::log(quota->volume), quota->outDuty - quota->inDuty});
        }
        const double cost = measures.wedge.size() > 0 ? measures.wedge(flow.from, flow.to) : 0.0;
        wedges.factor.push_back(1.0 + duty + cost);
        wedges.specific.push_back(measures.specificDuty.size() > 0 ? measures.specificDuty(flow.from, flow.to) : 0.0);
    }
    return wedges;
}

std::vector<double> Wedges::key(const Block &block) const
{
    std::vector<double> key;
    for (std::size_t f = 0; f < factor.size(); ++f) {
        if (factor[f] == block.flows[f].purchaserPrice && specific[f] == 0.0)
            continue;
        key.push_back(double(f));
        key.push_back(factor[f]);
        key.push_back(specific[f] + 0.0); // −0 and 0 are one duty
    }
    key.push_back(-1.0);
    for (const QuotaWedge &quota : quotas) {
        key.push_back(double(quota.flow));
        key.push_back(quota.lnVolume + 0.0);
        key.push_back(quota.span);
    }
    return key;
}

Wedges blend(const Block &block, const Wedges &target, double part)
{
    Wedges wedges = target;
    for (std::size_t f = 0; f < wedges.factor.size(); ++f) {
        wedges.factor[f] = (1.0 - part) * block.flows[f].purchaserPrice + part * target.factor[f];
        wedges.specific[f] = part * target.specific[f];
    }
    for (QuotaWedge &quota : wedges.quotas)
        quota.span *= part;
    return wedges;
}

} // namespace market
