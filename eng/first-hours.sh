#!/usr/bin/env bash
# ./tour first-hours SCENARIO
# Six people in six browsers, in the languages of the scenario, join by PIN and play its first hours with stand-ins in all other seats; then play is ended, and
# debrief and report are read. Pictures and what each did go to artifacts/tour/first-hours/SCENARIO. Fails at any error of a page, of the console or of the server,
# and where one of the six had nothing to do for the first hour.
set -euo pipefail
source "$(dirname "$0")/build.sh"
scenario=${1-}
[[ -f scenarios/$scenario/scenario.yaml ]] || { echo "Say which: $(cd scenarios && ls -d */ | tr -d / | tr '\n' ' ')" >&2; exit 2; }
folder=artifacts/tour/first-hours/$scenario
dotnet build tests/SevenHours.Browser.Tests -c Release -v q
rm -rf "$folder"
mkdir -p "$folder"
SEVENHOURS_TOUR=$PWD/$folder SEVENHOURS_FIRST_HOURS=$scenario exec artifacts/bin/SevenHours.Browser.Tests/release/SevenHours.Browser.Tests --no-ansi \
  --explicit only --filter-class SevenHours.Browser.Tests.Tour.FirstHours.FirstHoursTests
