#!/usr/bin/env bash
# Opens every paper of a played case in LibreOffice and prints it: each page must bear the mark, in every language of the interface.
# Usage: eng/office.sh [CONFIGURATION [LANGUAGES [PAPERS]]]   (after a build; installs LibreOffice where it is not there)
#        eng/office.sh release "en ar" "report"
set -euo pipefail
cd "$(dirname "$0")/.."
tool=artifacts/bin/SevenHours.Cli/${1:-release}/sevenhours
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0

if ! command -v soffice >/dev/null || ! command -v pdftotext >/dev/null; then
  sudo=""
  (( EUID == 0 )) || sudo=sudo
  $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils >/dev/null
fi

wrong() { echo "$1"; bad=$(( bad + 1 )); }

# The title of the case as each language says it: text that must be found in print, shaped or not.
declare -A title=([en]="The blue door" [ru]="Синяя дверь" [ar]="الباب الأزرق")

"$tool" play scenarios/vicenza --stand-ins average --seed 7 --journal "$work/run.jsonl" --json >/dev/null
for language in ${2:-en ru ar}; do
  for paper in ${3:-report msel eeg aar}; do
    for format in docx xlsx; do
      name=$paper-$language-$format
      "$tool" report "$work/run.jsonl" --paper "$paper" --format "$format" --language "$language" --out "$work/$name.$format" >/dev/null
      soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "$work/$name.$format" >/dev/null 2>&1 || true
      [[ -s $work/$name.pdf ]] || { wrong "$name: does not print"; continue; }
      pages=$(pdfinfo "$work/$name.pdf" | awk '/^Pages:/ { print $2 }')
      (( pages > 0 )) || wrong "$name: has no page"
      marked=$(pdftotext "$work/$name.pdf" - | awk 'BEGIN { RS = "\f" } /EXERCISE/ { n++ } END { print n + 0 }')
      (( marked == pages )) || wrong "$name: $marked of $pages pages bear the mark"
      # Line ends and marks of direction may stand between the words of a title, and Arabic may be printed in its shaped forms.
      python3 - "$work/$name.pdf" "${title[$language]}" "$language" <<'PY' || wrong "$name: its title is not found, or stands on the wrong side"
import re, subprocess, sys, unicodedata
pdf, title, language = sys.argv[1:]
clean = lambda text: re.sub(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+", "", unicodedata.normalize("NFKC", text))
text = clean(subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode())
words = [clean(word) for word in title.split()]
# In print a word may run as it is seen, and lam with alef, which is one sign, the other way round.
joined = lambda word: re.sub("\u0644[\u0622\u0623\u0625\u0627]", lambda pair: pair.group()[::-1], word)
found = all(any(form in text for form in (word, word[::-1], joined(word), joined(word)[::-1])) for word in words)
side = True
if language == "ar":
    boxes = subprocess.run(["pdftotext", "-l", "1", "-bbox", pdf, "-"], capture_output=True, check=True).stdout.decode()
    width = float(re.search(r'<page width="([\d.]+)"', boxes).group(1))
    arabic = [(float(a), float(b)) for a, b, word in re.findall(r'<word xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>([^<]*)<', boxes) if re.search(r"[\u0600-\u06ff\ufb50-\ufefc]", word)]
    side = bool(arabic) and max(b for _, b in arabic) > 0.8 * width and max(b for _, b in arabic) <= width
sys.exit(0 if found and side else 1)
PY
    done
  done
  echo "$language: printed"
done
echo "$bad papers are wrong"
(( bad == 0 ))
