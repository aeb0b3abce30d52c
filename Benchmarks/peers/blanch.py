#!/usr/bin/env python3
"""The glass test as a user of OpenCV would write it today, for `rubor bench --pairs --predictions`.

usage: blanch.py PHOTOS OUT [--peer sift|orb|sift-contrast]

PHOTOS is a folder of pairs with truth (NAME.json with `before` and `after`); of the truth only the scale is used, and a
guess where there is none. Each peer's answers go to OUT/<peer>/NAME.json: {"readable", "before_to_after": [9 numbers],
"reasons", "spots": [{"x", "y", "response"}]}, places in pixels, the middle of the first pixel at (0.5, 0.5).

All peers find spots as segment.py's `opencv` does, and bring the second photo over the first by features, a homography
(RANSAC) and ECC. `sift` and `orb` call a spot blanching when its CIELAB a* falls by 4 and more; `sift-contrast` when the
a* of the spot above its ring falls to less than half. Needs numpy and opencv-python-headless.
"""
import argparse
import json
import os
import sys

import cv2
import numpy as np

from segment import opencv as spot_labels
from segment import truths, upright

LEAST_INLIERS = 15
LEAST_DROP = 4.0
LEAST_FADE = 0.5
# Where the truth states no scale, pixels per millimetre.
GUESS = 8
# Pixel indices to places whose first pixel's middle is (0.5, 0.5).
CORNER = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1.0]])


def pairs_with_truth(folder):
    """(name, path of the first photo, path of the second, pixels per millimetre) of each pair."""
    for name, parent, truth in truths(folder, ["before", "after", "mm_per_pixel"]):
        yield (name, os.path.join(parent, truth["before"]), os.path.join(parent, truth["after"]),
               1 / truth["mm_per_pixel"] if truth["mm_per_pixel"] else GUESS)


def features(kind, grey):
    if kind == "orb":
        return cv2.ORB_create(nfeatures=6000).detectAndCompute(grey, None)
    return cv2.SIFT_create(nfeatures=6000, contrastThreshold=0.01).detectAndCompute(grey, None)


def homography(kind, before, after):
    """From pixel indices of the first photo to the second's, and the number of inliers; None where there is none."""
    norm = cv2.NORM_HAMMING if kind == "orb" else cv2.NORM_L2
    (first, one), (second, two) = features(kind, before), features(kind, after)
    if one is None or two is None or len(one) < 4 or len(two) < 4:
        return None, 0
    matches = [pair for pair in cv2.BFMatcher(norm).knnMatch(one, two, k=2) if len(pair) == 2]
    good = [a for a, b in matches if a.distance < 0.75 * b.distance]
    if len(good) < 4:
        return None, 0
    source = np.float32([first[match.queryIdx].pt for match in good])
    target = np.float32([second[match.trainIdx].pt for match in good])
    matrix, inliers = cv2.findHomography(source, target, cv2.RANSAC, 3.0)
    return (None, 0) if matrix is None else (matrix, int(inliers.sum()))


def refined(matrix, before, after):
    """ECC from there on; the same where it does not converge."""
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 60, 1e-5)
    try:
        _, better = cv2.findTransformECC(before, after, matrix.astype(np.float32), cv2.MOTION_HOMOGRAPHY, criteria, None, 5)
        return better.astype(float)
    except cv2.error:
        return matrix


def redness(photo):
    return cv2.cvtColor(photo.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)[..., 1]


def response(peer, mask, ring, before, after):
    drop = before[mask].mean() - after[mask].mean()
    if peer != "sift-contrast":
        return "blanching" if drop > LEAST_DROP else "non_blanching"
    was, now = before[mask].mean() - np.median(before[ring]), after[mask].mean() - np.median(after[ring])
    return "blanching" if now < (1 - LEAST_FADE) * was else "non_blanching"


def spots(peer, labels, before, after, inside):
    """The response of each spot, from the second photo brought over the first."""
    found = []
    count, _, stats, centres = cv2.connectedComponentsWithStats((labels > 0).astype(np.uint8))
    numbers = cv2.connectedComponents((labels > 0).astype(np.uint8))[1]
    for number in range(1, count):
        left, top, width, height = stats[number, :4]
        reach = int(max(width, height)) + 2
        window = (slice(max(0, top - reach), top + height + reach), slice(max(0, left - reach), left + width + reach))
        own = numbers[window] == number
        ring = (cv2.dilate(own.astype(np.uint8), np.ones((2 * reach + 1,) * 2, np.uint8)) > 0) & (labels[window] == 0)
        x, y = centres[number]
        if not inside[window][own].all():
            word = "out_of_frame"
        elif not ring.any():
            word = "uncertain"
        else:
            word = response(peer, own, ring, before[window], after[window])
        found.append({"x": float(x) + 0.5, "y": float(y) + 0.5, "response": word})
    return found


def compare(peer, before, after, ppm):
    first, second = (cv2.cvtColor(photo, cv2.COLOR_BGR2GRAY) for photo in (before, after))
    matrix, inliers = homography(peer.split("-")[0], first, second)
    if matrix is None or inliers < LEAST_INLIERS:
        return {"readable": False, "reasons": ["registration"], "before_to_after": None, "spots": []}
    matrix = refined(matrix, first, second)
    size = (before.shape[1], before.shape[0])
    way = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    moved = cv2.warpPerspective(after, matrix, size, flags=way)
    inside = cv2.warpPerspective(np.full(second.shape, 255, np.uint8), matrix, size, flags=way) == 255
    found = spots(peer, spot_labels(before, ppm), redness(before), redness(moved), inside)
    places = CORNER @ matrix @ np.linalg.inv(CORNER)
    return {"readable": bool(found), "reasons": [] if found else ["no_spots"],
            "before_to_after": [float(value) for value in (places / places[2, 2]).ravel()], "spots": found}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("photos")
    arguments.add_argument("out")
    arguments.add_argument("--peer", choices=["sift", "orb", "sift-contrast"], action="append")
    given = arguments.parse_args()
    cv2.setRNGSeed(1)
    pairs = list(pairs_with_truth(given.photos))
    if not pairs:
        sys.exit(f"blanch.py: no pair with a truth below {given.photos}")
    for name, first, second, ppm in pairs:
        before, after = upright(first), upright(second)
        for peer in given.peer or ["sift", "orb", "sift-contrast"]:
            path = os.path.join(given.out, peer, name + ".json")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as text:
                json.dump(compare(peer, before, after, ppm), text)


if __name__ == "__main__":
    main()
