// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/response_curves.h"

namespace charts {

/// The finding of response curves in one sentence: what a point off each duty is worth to the first party whose result
/// moves, and which is worth most; with words for about the same, for nothing at all, and for a sign that is not certain.
/// `body` holds the panels of `curves`, in their order. Ranges are of the change against the reference: they tell of the
/// sign of what a duty does only where the panel is among `ofDutyAlone`, whose choice and reference differ by nothing
/// but the duty of the axis.
QString curveFinding(const study::Study &study, const std::vector<analysis::TopicCurve> &curves, const Curves &body,
                     const std::vector<bool> &ofDutyAlone, const CurvesOptions &options,
                     const words::Wording &wording);

} // namespace charts
