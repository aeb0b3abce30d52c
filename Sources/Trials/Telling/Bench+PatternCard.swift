internal import Patterns

extension Bench {
    /// What is known of the pattern's model, as Markdown: use, data, features, limits, and this bench's figures with intervals.
    ///
    /// Reference: Mitchell et al. 2019, Model Cards for Model Reporting, doi:10.1145/3287560.3287596.
    ///
    /// - Parameter name: what the photos of the bench are called.
    public func patternCard(photosNamed name: String) -> String {
        let judge = PatternJudge.shipped
        return """
            # The pattern's model

            Written by `rubor bench --card`; do not edit. Model version \(judge.version), \(judge.columns.count) features.

            ## Use

            It describes what the redness in a photo of skin looks like: `angioma_like`, `petechial_like`, `rash_like`, `none`
            (no redness found in this photo) or `indeterminate` (it abstains). It describes a picture and not a person. It is not
            meant to diagnose, to screen, to triage or to exclude anything, and no answer of it takes the place of the emergency
            text that stands beside it.

            ## How it tells

            A multinomial logistic regression on standardised features: for each its value, and whether it is absent. A fifth
            class of odd scenes takes what is none of the four; its probability is spread evenly. It abstains below a
            probability of 0.50 and below a margin of 0.15; where it would not say petechial-like, also where odd has more than
            0.30, and petechiae more than 0.30 beside `none` or 1 in 11 beside another pattern (a miss costs ten times a false
            alarm), beside a rash without what is odd; where features lie out of the range that was learnt, where the photo is
            too dark, cut or covered with marks, and where only sizes in millimetres speak against petechiae. From 30 clear
            spots on nothing is called angioma-like, nor rash-like where there is no patch; spots that all lie in patches are not called
            petechial-like; up to three spots, or a single patch, name angioma-like only from a probability of 0.90 on, a single
            patch rash-like from there on, too, or from 0.70 on where it is wide, pink and clear (a tenth of the skin and more,
            its hue less than 10° nearer purple than the skin's, ΔEI of 0.10 and more); up to three spots without a patch are
            never called rash-like; `none` is said only where nothing was found, in photos of 0.4 megapixels and more that are
            not blurred.

            ## What it learnt from

            Renderings of this repository (`make pattern`): 108 large and 48 small photos of each kind over eight skins from the
            palest to the darkest, 360 as clinics' galleries show them (`--suite gallery`), and 150 odd scenes, each seen with its
            scale and without. No real photo was learnt from; clinical photos helped to choose what is weighed. Hard renderings
            count half, and say nothing of how sure it may be (its temperature): in most of them the eye sees nothing either.

            ## Limits

            - Renderings are simpler than skin. On real photos without a scale many answers are `indeterminate`, and wrong ones
              remain: see `Tests/real-skin.md`.
            - Large soft redness, redness that fills the photo, and marks on very dark skin are found poorly, so that `none` says
              little there.
            - Lesions other than small red spots and rashes (moles, keratoses, ulcers, tumours) are no class of it.
            - A photo without a scale gives fewer features, and more `indeterminate`.

            ## Figures on \(name)

            \(scores.first?.compactMap(\.pattern).count ?? 0) photos with a right answer. Brackets hold 95 % intervals by
            \(Bench.draws) bootstrap draws over photos; recalls are of the answered photos.

            \((cardTables + patternTables).map(Bench.markdown).joined(separator: "\n"))
            ## Features

            \(Bench.markdown(Bench.features))
            """
    }

    /// The pattern's figures over all kinds, by difficulty and ITA band, each with its interval.
    private var cardTables: [BenchTables.Part] {
        let rows = rows.filter { $0.stratum.kind == Stratum.everyKind && $0.stratum.split != .tone }
        let groups = [
            (
                "Answers",
                [
                    "pattern_photos", "pattern_macro_f1", "pattern_coverage", "pattern_recall_angioma_like",
                    "pattern_recall_petechial_like", "pattern_recall_rash_like", "pattern_recall_none",
                ]
            ),
            (
                "Care and calibration",
                [
                    "pattern_photos", "pattern_petechial_sensitivity", "pattern_petechial_confident_misses",
                    "pattern_clear_kept", "pattern_brier", "pattern_ece", "pattern_ece_by_chance",
                    "pattern_odd_right", "pattern_odd_wrong_answers",
                ]
            ),
        ]
        return groups.map { title, keys in
            let figures = keys.compactMap(Figure.named)
            return BenchTables.Part(
                title: title, headings: ["photos", "method", "number"] + figures.dropFirst().map(\.title),
                rows: rows.map { row in
                    [row.stratum.title, row.method] + figures.map { $0.text(row.figures[$0.key], withInterval: true) }
                })
        }
    }

    private static var features: BenchTables.Part {
        let used = Set(PatternJudge.shipped.columns.map(\.feature))
        return BenchTables.Part(
            title: "All, and whether the model weighs them", headings: ["feature", "unit", "definition", "weighed"],
            rows: Feature.all.map { feature in
                let isUsed = used.contains(feature.name)
                return [
                    feature.name, feature.unit, feature.definition,
                    isUsed ? "yes" : feature.isWeighed ? "too rare" : "no: the renderer or the lamp is in it",
                ]
            })
    }

    private static func markdown(_ part: BenchTables.Part) -> String {
        func line(_ cells: [String]) -> String {
            "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
        }
        return "### \(part.title)\n\n" + line(part.headings) + line(part.headings.map { _ in "---" })
            + part.rows.map(line).joined()
    }
}
