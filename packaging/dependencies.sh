# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: installs from Debian what a build needs and the machine lacks.

build_packages="g++ cmake ninja-build qt6-base-dev qt6-charts-dev libqt6opengl6-dev libqt6svg6-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libeigen3-dev libsqlite3-dev libzip-dev libxlsxwriter-dev"
run_packages="fonts-inter fonts-dejavu-core"
test_packages="libbenchmark-dev desktop-file-utils libxml2-utils mandoc"
package_packages="dpkg-dev file"

# install_missing PACKAGE…
install_missing() {
  missing=""
  for package in "$@"; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed \
      || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "Installing:$missing"
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Not root and no sudo. Install by hand:$missing" >&2; return 1; }
    as_root="sudo"
  fi
  $as_root apt-get update -qq
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
