// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/model.h"

#include <optional>

namespace market {

/// Gives optional matrices and vectors left empty their neutral values: no premium, rent with the importer, no ceiling.
void fillDefaults(Baseline &baseline);

/// The first fault of the data, if any.
std::optional<Error> faultOf(const Baseline &baseline);

/// The first fault of a policy on these data, if any.
std::optional<Error> faultOf(const Policy &policy, const Baseline &baseline);

} // namespace market
