// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of this folder are resources; a library needs a source of its own.
namespace icons {
extern const char *const prefix;
const char *const prefix = ":/icons";
} // namespace icons
