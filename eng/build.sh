# Shared by the scripts at the root. Source it; it changes to the repository's root and sets nothing but functions.
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

program=artifacts/bin/SevenHours.Cli/release/sevenhours

# True when a source file is newer than the last build.
sources_changed() {
  [[ ! -x $program || ! -f artifacts/built ]] && return 0
  [[ -n $(find src scenarios Directory.Build.props Directory.Packages.props global.json -newer artifacts/built -type f -print -quit) ]]
}

# Builds the program once, quietly; standard output stays the program's own.
build_program() {
  sources_changed || return 0
  mkdir -p artifacts
  local started; started=$(mktemp artifacts/built.XXXXXX)
  # The compiler lives too short to gain by counting how its own code is used.
  if ! DOTNET_TieredPGO=0 dotnet build src/SevenHours.Cli -c Release -v q >artifacts/build.log 2>&1; then
    cat artifacts/build.log >&2
    rm -f "$started"
    return 1
  fi
  mv "$started" artifacts/built
}
