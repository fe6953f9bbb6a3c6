// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace negotiation {

/// Integers of 128 bits: products of two values, exact.
__extension__ typedef unsigned __int128 Wide;

} // namespace negotiation
