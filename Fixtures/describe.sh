#!/bin/sh
# Rewrites README.md's rows from the files: run it after `rubor phantom --suite fixtures --seed 1 --out Fixtures/photos`.
set -eu
cd "$(dirname "$0")"
digest() { sha256sum "$1" | cut -c1-64; }
{
    sed '/^<!-- rows -->$/q' README.md
    echo
    echo '| photo (with `.json`, `.labels.png`, `.skin.png`) | what | seed | sha256 of photo, json, labels, skin |'
    echo '|---|---|---|---|'
    tail -n +2 photos/manifest.csv | while IFS=, read -r path scale kind difficulty seed; do
        id=${path%.*}
        ita=$(sed -n 's/^  "ita_deg": \([-0-9]*\).*/\1/p' "photos/$id.json")
        edge=$(sed -n 's/^  "edge": "\(.*\)",$/\1/p' "photos/$id.json")
        encoding=$(sed -n 's/^  "encoding": {\(.*\)},$/\1/p' "photos/$id.json" | tr -d '"')
        spots=$(grep -c '^    {"label"' "photos/$id.json" || true)
        echo "| photos/$path | $kind, $difficulty, $spots spots, $scale, ITA $ita°, beside it: $edge; $encoding | $seed |" \
            "$(digest "photos/$path") $(digest "photos/$id.json") $(digest "photos/$id.labels.png")" \
            "$(digest "photos/$id.skin.png") |"
    done
    echo
    echo '| other file | what | sha256 |'
    echo '|---|---|---|'
    echo "| photos/manifest.csv | the photos' scales, for \`rubor analyze --manifest\` | $(digest photos/manifest.csv) |"
    while IFS='|' read -r name what; do
        echo "| damaged/$name | $what | $(digest "damaged/$name") |"
    done <<'ROWS'
bad-crc.png|a 16 × 16 PNG whose IDAT has a wrong CRC
empty.jpg|no bytes at all
expected.csv|what each of these must give
huge.png|a PNG whose header says 60,000 × 60,000
phone.heic|the first bytes of a HEIC file
table.xlsx|a ZIP laid out as a spreadsheet: skipped in a folder, `not_an_image` when it is named
text.jpg|a text under an image's name
truncated.jpg|the first half of photos/angioma-00.jpg
ROWS
} > README.md.part
mv README.md.part README.md
