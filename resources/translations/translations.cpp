// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of this folder are resources; a library needs a source of its own.
namespace translations {
extern const int catalogueCount;
const int catalogueCount = 2;
} // namespace translations
