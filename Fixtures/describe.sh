#!/bin/sh
# Rewrites README.md's rows from the files: run it after `rubor phantom --suite fixtures --seed 1 --out Fixtures/photos` and
# `rubor phantom --suite references --seed 1 --count 24 --out Fixtures/references` and the same of pairs.
set -eu
cd "$(dirname "$0")"
row() { echo "| \`$1\` | $2 | $3 | $(digest "$1") |"; }
digest() { sha256sum "$1" | cut -c1-64; }
{
    sed '/^<!-- rows -->$/q' README.md
    echo
    echo '| file | what | seed | sha256 |'
    echo '|---|---|---|---|'
    tail -n +2 photos/manifest.csv | while IFS=, read -r path scale kind difficulty seed; do
        id=${path%.*}
        ita=$(sed -n 's/^  "ita_deg": \([-0-9]*\).*/\1/p' "photos/$id.json")
        variant=$(sed -n 's/^  "variant": "\(.*\)",$/\1/p' "photos/$id.json")
        edge=$(sed -n 's/^  "edge": "\(.*\)",$/\1/p' "photos/$id.json")
        encoding=$(sed -n 's/^  "encoding": {\(.*\)},$/\1/p' "photos/$id.json" | tr -d '"')
        spots=$(grep -c '^    {"label"' "photos/$id.json" || true)
        row "photos/$path" "$variant, $difficulty, $spots spots, $scale, ITA $ita°, beside it: $edge; $encoding" "$seed"
        row "photos/$id.json" 'its truth' "$seed"
        row "photos/$id.labels.png" 'its labels' "$seed"
        row "photos/$id.coverage.png" 'the share of each pixel that its marks cover' "$seed"
        row "photos/$id.skin.png" 'its skin' "$seed"
        if [ -e "photos/$id.redness.png" ]; then row "photos/$id.redness.png" 'its redness' "$seed"; fi
    done
    tail -n +2 references/manifest.csv | while IFS=, read -r path scale kind difficulty seed; do
        id=${path%.*}
        reference=$(sed -n 's/^  "reference": "\(.*\)",$/\1/p' "references/$id.json")
        look=$(sed -n 's/^  "reference_look": "\(.*\)",$/\1/p' "references/$id.json")
        tilt=$(sed -n 's/^  "tilt_deg": \([0-9.]*\),$/\1/p' "references/$id.json")
        spots=$(grep -c '^    {"label"' "references/$id.json" || true)
        row "references/$path" "reference: ${reference:-none}${look:+ ($look)}, $difficulty, $kind, $spots spots, $scale, tilted by $tilt°" "$seed"
        row "references/$id.json" 'its truth' "$seed"
        row "references/$id.labels.png" 'its labels' "$seed"
        row "references/$id.coverage.png" 'the share of each pixel that its marks cover' "$seed"
        row "references/$id.skin.png" 'its skin, without the reference' "$seed"
        if [ -e "references/$id.redness.png" ]; then row "references/$id.redness.png" 'its redness' "$seed"; fi
    done
    tail -n +2 pairs/pairs.csv | while IFS=, read -r before after id scale kind difficulty seed; do
        truth="pairs/$id.json"
        word() { sed -n "s/^  \"$1\": \"\(.*\)\",\$/\1/p" "$truth"; }
        ita=$(sed -n 's/^  "ita_deg": \([-0-9]*\).*/\1/p' "$truth")
        glass=$(sed -n 's/^  "glass": {"form": "\([a-z]*\)".*/\1/p' "$truth")
        invalid=$(word invalid)
        spots=$(grep -c '^    {"label"' "$truth" || true)
        row "pairs/$before" "$(word variant), $difficulty, $spots spots, $scale, ITA $ita°" "$seed"
        row "pairs/$after" "the same under a glass ($glass), $(word mode)${invalid:+, cannot be read: $invalid}" "$seed"
        row "pairs/$id.json" 'their truth' "$seed"
        row "pairs/$id.labels.png" "the first photograph's labels" "$seed"
    done
    row pairs/pairs.csv "the pairs, for \`rubor blanch --pairs\`" ''
    row references/manifest.csv "their scales" ''
    row photos/manifest.csv "the photos' scales, for \`rubor analyze --manifest\`" ''
    row overlay-example.jpg "the overlay of photos/petechia-00.jpg, as the README shows it" ''
    echo "| \`describe.sh\` | writes these rows | | |"
    while IFS='|' read -r name what; do
        row "damaged/$name" "$what" ''
    done <<'ROWS'
bad-crc.png|a 16 × 16 PNG whose IDAT has a wrong CRC
empty.jpg|no bytes at all
expected.csv|what each of these must give
huge.png|a PNG whose header says 60,000 × 60,000
phone.heic|the first bytes of a HEIC file
table.xlsx|a ZIP laid out as a spreadsheet: skipped in a folder, `not_an_image` when it is named
text.jpg|a text under an image's name
truncated.jpg|the first half of a photo of an earlier version
ROWS
} > README.md.part
mv README.md.part README.md
