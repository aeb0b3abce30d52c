#!/usr/bin/env Rscript
# Rubor's spatial statistics beside R's spatstat (Debian: apt-get install r-cran-spatstat.explore).
#
#   Rscript Benchmarks/spatstat/compare.R           the layouts of Tests/StatisticsTests, whose answers the tests hold
#   Rscript Benchmarks/spatstat/compare.R RESULTS   also a folder that `rubor analyze` wrote: every photo with seven spots or more
#
# Prints the largest difference of each statistic. Exit status 1 where one is beyond what is allowed, which is the last digit
# that the tests or the tables print.

suppressMessages({
    library(spatstat.geom)
    library(spatstat.explore)
})

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)[1]))
tests <- file.path(here, "..", "..", "Tests", "StatisticsTests")
failed <- FALSE

# One line a statistic.
tell <- function(name, ours, theirs, allowed) {
    keep <- is.finite(ours) & is.finite(theirs)
    worst <- if (any(keep)) max(abs(ours[keep] - theirs[keep])) else NA
    isRight <- any(keep) && worst <= allowed
    cat(sprintf("%-44s %5d compared, largest difference %.3g (allowed %.1g)%s\n", name, sum(keep), worst, allowed,
        if (isRight) "" else "  <-- WRONG"))
    if (!isRight) failed <<- TRUE
}

# The layouts that KnownLayouts.swift makes, in their windows.
inverse <- function(index, base) vapply(index, function(i) {
    share <- 1
    value <- 0
    while (i > 0) {
        share <- share / base
        value <- value + (i %% base) * share
        i <- i %/% base
    }
    value
}, 0)
unit <- owin(c(0, 1), c(0, 1))
i <- 1:50
parent <- (i + 9) %/% 10
cell <- 0:48
layouts <- list(
    halton = ppp(inverse(i, 2), inverse(i, 3), window = unit),
    clustered = ppp(0.1 + 0.8 * inverse(parent, 2) + 0.06 * (inverse(i, 5) - 0.5),
        0.1 + 0.8 * inverse(parent, 3) + 0.06 * (inverse(i, 7) - 0.5), window = unit),
    lattice = ppp((cell %% 7 + 0.5) / 7, (cell %/% 7 + 0.5) / 7, window = unit),
    millimetres = ppp(40 * inverse(1:30, 2), 30 * inverse(1:30, 3), window = owin(c(0, 40), c(0, 30))))

# The answers that a test's table holds: each `Answer(...)` as one text without line breaks.
answers <- function(file) {
    text <- paste(readLines(file.path(tests, file)), collapse = " ")
    table <- sub(".*answers: \\[Answer\\] = \\[(.*?)\\n? {4}\\] .*", "\\1", text, perl = TRUE)
    found <- regmatches(table, gregexpr("points: KnownLayouts[^)]*", table))[[1]]
    lapply(found, function(one) list(
        layout = sub("points: KnownLayouts\\.(\\w+).*", "\\1", one),
        value = function(name) {
            stated <- sub(paste0(".*\\b", name, ": ([-0-9./ ]+).*"), "\\1", one)
            eval(parse(text = sub("[, ]+$", "", stated)))
        }))
}
column <- function(list, name) vapply(list, function(answer) answer$value(name), 0)

known <- answers("ClarkEvansTests.swift")
ratio <- function(layout, correction) clarkevans(layouts[[layout]], correction = correction)[[1]]
names <- vapply(known, function(answer) answer$layout, "")
tell("mean nearest distance, known layouts", column(known, "mean"),
    vapply(names, function(name) mean(nndist(layouts[[name]])), 0), 1e-9)
tell("Clark-Evans R, naive, known layouts", column(known, "naive"), vapply(names, ratio, 0, "none"), 1e-9)
tell("Clark-Evans R, Donnelly, known layouts", column(known, "donnelly"), vapply(names, ratio, 0, "Donnelly"), 1e-9)

known <- answers("RipleyTests.swift")
ripley <- function(correction, name) vapply(known, function(answer) {
    radius <- answer$value("radius")
    # Kest wants radii from 0 on, evenly; the last of these is the one asked for.
    Kest(layouts[[answer$layout]], r = seq(0, radius, length.out = 513), correction = correction)[[name]][513]
}, 0)
tell("Ripley's K, no correction, known layouts", column(known, "none"), ripley("none", "un"), 1e-8)
tell("Ripley's K, isotropic, known layouts", column(known, "isotropic"), ripley("isotropic", "iso"), 1e-8)
tell("Ripley's K, translation, known layouts", column(known, "translation"), ripley("translation", "trans"), 1e-8)

folder <- commandArgs(trailingOnly = TRUE)[1]
if (!is.na(folder)) {
    photos <- read.csv(file.path(folder, "photos.csv"))
    spots <- read.csv(file.path(folder, "spots.csv"))
    spots <- spots[spots$kind == "spot", ]
    photos$theirs <- NA
    photos$theirNearest <- NA
    for (row in seq_len(nrow(photos))) {
        mine <- spots[spots$photo_id == photos$photo_id[row], ]
        if (nrow(mine) < 7) next
        layout <- ppp(mine$x_px, mine$y_px, c(0, photos$frame_width[row]), c(0, photos$frame_height[row]), checkdup = FALSE)
        photos$theirNearest[row] <- median(nndist(layout)) / photos$scale_px_per_mm[row]
        # Where the skin does not fill the photo, Rubor holds spots against random discs inside of it instead.
        if (photos$skin_area_fraction[row] >= 0.95)
            photos$theirs[row] <- clarkevans(layout, correction = "Donnelly")[[1]]
    }
    tell("Clark-Evans R, Donnelly, photos full of skin", photos$clustering_clark_evans_r, photos$theirs, 2e-4)
    tell("log of the nearest distance's median, photos", log(photos$clustering_nearest_neighbour_median_mm), log(photos$theirNearest), 5e-4)
}
quit(status = if (failed) 1 else 0)
