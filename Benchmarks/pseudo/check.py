#!/usr/bin/env python3
"""Whether pairs show what their truth says, by pixels alone: the places of the skin, and the redness of the spots there.

usage: check.py PAIRS

Prints, for pairs that can be read, how far from the truth's places the second photo looks most like the first, and how much
of their contrast unchanged and emptied spots keep. Ends with 1 where that is not what it must be: haze and another focus
take a little of a spot that stays, and an emptied one has none left. Needs numpy and opencv-python-headless.
"""
import json
import pathlib
import sys

import cv2
import numpy as np

from light import linear

# Pixels; smaller spots have too little of a middle. Contrast in log10(red / green) that stands well above noise.
LEAST_RADIUS, LEAST_CONTRAST = 3.0, 0.04
MEDIAN_KEPT = {"unchanged": (0.75, 1.15), "emptied": (-0.15, 0.2)}


# Texture is compared in squares of this half side, as far away as this; less alike than this it says nothing.
HALF_SIDE, REACH, LEAST_LIKENESS = 12, 6, 0.7
MOST_MEDIAN_PIXELS, MOST_P90_PIXELS = 0.5, 2.0


def texture(path):
    grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE).astype(np.float32)
    return grey - cv2.GaussianBlur(grey, (0, 0), 8)


def place_errors(path):
    """How far, in pixels of the first photo, each landmark's likeness in the second lies from where the truth says."""
    truth = json.loads(path.read_text())
    if truth.get("invalid") or "before" not in truth:
        return
    before, after = (texture(path.parent / truth[key]) for key in ("before", "after"))
    matrix = np.array(truth["before_to_after"])
    for mark in truth["landmarks"]:
        x, y = mark["x"] - 0.5, mark["y"] - 0.5
        around = np.array([(x, y), (x + 10, y), (x, y + 10)]) + 0.5
        ends = cv2.perspectiveTransform(around.reshape(-1, 1, 2), matrix).reshape(-1, 2)
        turn = np.stack([ends[1] - ends[0], ends[2] - ends[0]], axis=1) / 10
        own, far = 2 * HALF_SIDE + 1, 2 * (HALF_SIDE + REACH) + 1
        first = cv2.getRectSubPix(before, (own, own), (x, y))
        middle = np.array([mark["after_x"], mark["after_y"]]) - 0.5
        view = np.column_stack([turn, middle - turn @ np.full(2, HALF_SIDE + REACH)])
        second = cv2.warpAffine(after, view, (far, far), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        likeness = cv2.matchTemplate(second, first, cv2.TM_CCOEFF_NORMED)
        _, best, _, at = cv2.minMaxLoc(likeness)
        if best >= LEAST_LIKENESS:
            yield float(np.hypot(at[0] - REACH, at[1] - REACH))


def redness(path):
    light = np.maximum(linear(cv2.imread(str(path), cv2.IMREAD_COLOR)), 2e-3)
    return np.log10(light[..., 2] / light[..., 1])


def contrast(red, discs, number):
    """The mean of a disc's middle less the median of its ring, other discs left out; None without a ring."""
    x, y, radius = discs[number]
    reach = int(2.3 * radius + 4)
    left, top = int(x) - reach, int(y) - reach
    window = red[max(0, top) : top + 2 * reach, max(0, left) : left + 2 * reach]
    if left < 0 or top < 0 or window.shape != (2 * reach, 2 * reach):
        return None
    rows, columns = np.mgrid[top : top + 2 * reach, left : left + 2 * reach] + 0.5
    far = np.hypot(columns - x, rows - y)
    ring = (far > 1.4 * radius + 1) & (far < 2.3 * radius + 2)
    for other in np.delete(discs, number, axis=0):
        ring &= np.hypot(columns - other[0], rows - other[1]) > 1.3 * other[2] + 1
    return window[far < 0.7 * radius].mean() - np.median(window[ring]) if ring.sum() >= 15 else None


def kept_shares(path):
    """(`unchanged` or `emptied`, the share of its contrast that the second photo shows) of each spot that tells."""
    truth = json.loads(path.read_text())
    if truth.get("invalid") or "before" not in truth:
        return
    before, after = (redness(path.parent / truth[key]) for key in ("before", "after"))
    spots = [spot for spot in truth["spots"] if spot["in_frame"]]
    zoom = np.sqrt(abs(np.linalg.det(np.array(truth["before_to_after"])[:2, :2])))
    radii = [np.sqrt(spot["area_px"] / np.pi) for spot in spots]
    firsts = np.array([(spot["x"], spot["y"], radius) for spot, radius in zip(spots, radii)])
    seconds = np.array([(spot["after_x"], spot["after_y"], zoom * radius) for spot, radius in zip(spots, radii)])
    for number, spot in enumerate(spots):
        is_clear = spot["contact_high"] < 0.05 or (spot["contact_low"] > 0.95 and spot["fade"] in (0, 1))
        if spot["hidden"] > 0 or not is_clear or radii[number] < LEAST_RADIUS:
            continue
        was, now = contrast(before, firsts, number), contrast(after, seconds, number)
        if was is not None and now is not None and was >= LEAST_CONTRAST:
            yield "emptied" if spot["fade"] == 1 and spot["contact_low"] > 0.95 else "unchanged", now / was


def places_are_true(paths):
    errors = [error for path in paths for error in place_errors(path)]
    if not errors:
        sys.exit("check.py: no landmark can be compared")
    middle, ninetieth = np.quantile(errors, [0.5, 0.9])
    print(f"places: {len(errors)} look alike {middle:.1f} px from where the truth says (90 %: {ninetieth:.1f})")
    return middle <= MOST_MEDIAN_PIXELS and ninetieth <= MOST_P90_PIXELS


def spots_are_true(paths):
    shares = {name: [] for name in MEDIAN_KEPT}
    for path in paths:
        for name, share in kept_shares(path):
            shares[name].append(share)
    is_true = True
    for name, (low, high) in MEDIAN_KEPT.items():
        if not shares[name]:
            sys.exit(f"check.py: no {name} spot tells anything")
        tenth, middle, ninetieth = np.quantile(shares[name], [0.1, 0.5, 0.9])
        is_true &= low <= middle <= high
        print(f"{name}: {len(shares[name])} spots keep {middle:.2f} of their contrast (80 %: {tenth:.2f} to {ninetieth:.2f})")
    return is_true


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    paths = sorted(pathlib.Path(sys.argv[1]).rglob("*.json"))
    if not all([places_are_true(paths), spots_are_true(paths)]):
        sys.exit("check.py: the photos do not show what the truth says")


if __name__ == "__main__":
    main()
