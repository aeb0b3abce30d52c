#!/usr/bin/env python3
"""Rubor's markers beside OpenCV's on the same photos with truth: found, scale and corner errors, intervals, time.

usage: markers.py PHOTOS RUBOR [--parity even|odd]

PHOTOS is a folder of photos with truth (NAME.json beside NAME.jpg) whose `reference` is `aruco`; a truth may name its
`dictionary` (else that of `reference_spec`, else 4x4_50), its `corners` (x and y of four, in pixels) and `side_px`.
RUBOR is the tool. OpenCV's corners are refined to sub-pixels, and its scale is the homography's at the photo's middle.
Needs numpy and opencv-python-headless (Benchmarks/peers/requirements.txt).
"""
import argparse
import glob
import json
import os
import subprocess
import time

import cv2
import numpy as np


def truths(folder, parity):
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.json"), recursive=True)):
        with open(path) as text:
            truth = json.load(text)
        if not isinstance(truth, dict) or truth.get("reference") != "aruco" or "mm_per_pixel" not in truth:
            continue
        number = int("".join(filter(str.isdigit, os.path.basename(path))) or 0)
        if parity and number % 2 != (parity == "odd"):
            continue
        truth["path"] = os.path.join(os.path.dirname(path), truth["file"])
        # aruco:DICTIONARY:SIDEmm
        stated = (truth.get("reference_spec") or "aruco:4x4_50:").split(":")[1]
        truth.setdefault("dictionary", stated)
        truth.setdefault("reference_thickness_mm", 0)
        yield truth


def marker_cells(name):
    return 8 if name.startswith("apriltag") else int(name[0]) + 2


def rubor(tool, truth):
    """Scale, interval, corners and milliseconds; `None` where nothing was found."""
    spec = f"aruco:{truth['dictionary']}:{truth['size_mm']}mm"
    start = time.perf_counter()
    run = subprocess.run([tool, "scale", truth["path"], "--scale", spec, "--format", "ndjson",
                          "--reference-thickness", str(truth["reference_thickness_mm"])],
                         capture_output=True, text=True, check=True)
    milliseconds = 1000 * (time.perf_counter() - start)
    line = json.loads(run.stdout)
    scale = line["scale"]
    if scale["px_per_mm"] is None:
        return None, milliseconds
    # The outline lies one cell outside of the black square.
    cells = marker_cells(truth["dictionary"])
    outer = np.float32([[-1, -1], [cells + 1, -1], [cells + 1, cells + 1], [-1, cells + 1]])
    inner = np.float32([[[0, 0], [cells, 0], [cells, cells], [0, cells]]])
    outline = np.float32(line["references"][0]["outline_px"])
    corners = cv2.perspectiveTransform(inner, cv2.getPerspectiveTransform(outer, outline))[0]
    return (scale["px_per_mm"], scale["px_per_mm_low"], scale["px_per_mm_high"], corners), milliseconds


def opencv(truth):
    name = "DICT_" + truth["dictionary"].upper().replace("36H11", "36h11")
    dictionary = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, name))
    parameters = cv2.aruco.DetectorParameters()
    parameters.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_SUBPIX
    start = time.perf_counter()
    photo = cv2.imread(truth["path"], cv2.IMREAD_GRAYSCALE)
    found, ids, _ = cv2.aruco.ArucoDetector(dictionary, parameters).detectMarkers(photo)
    milliseconds = 1000 * (time.perf_counter() - start)
    if ids is None or ("id" in truth and isinstance(truth["id"], int) and truth["id"] not in ids):
        return None, milliseconds
    which = list(ids.ravel()).index(truth["id"]) if isinstance(truth.get("id"), int) else 0
    corners = found[which][0] + 0.5
    side = truth["size_mm"]
    square = np.float32([[0, 0], [side, 0], [side, side], [0, side]])
    homography = cv2.getPerspectiveTransform(corners, square)
    height, width = photo.shape
    depth = homography[2] @ [width / 2, height / 2, 1]
    area = abs(np.linalg.det(homography) / depth ** 3)
    return (area ** -0.5, None, None, corners), milliseconds


def report(name, rows, truths):
    found = [(row, truth) for (row, _), truth in zip(rows, truths) if row is not None]
    words = f"{name:7} found {len(found)} of {len(truths)}"
    if found:
        errors = np.array([abs(row[0] * truth["mm_per_pixel"] - 1) for row, truth in found])
        words += f", scale error median {100 * np.median(errors):.2f} %, 90th {100 * np.quantile(errors, 0.9):.2f} %"
        words += f", worst {100 * errors.max():.2f} %"
        corners = [np.sqrt(((row[3] - np.array(truth["corners"])) ** 2).sum(1).mean())
                   for row, truth in found if "corners" in truth]
        if corners:
            words += f", corners median {np.median(corners):.3f} px"
        if found[0][0][1] is not None:
            inside = [row[1] <= 1 / truth["mm_per_pixel"] <= row[2] for row, truth in found]
            words += f", truth in the 95 % interval {100 * np.mean(inside):.0f} %"
    print(words + f", time median {np.median([row[1] for row in rows]):.0f} ms with reading the file")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("photos")
    arguments.add_argument("rubor")
    arguments.add_argument("--parity", choices=["even", "odd"])
    given = arguments.parse_args()
    photos = list(truths(given.photos, given.parity))
    if not photos:
        raise SystemExit(f"markers.py: no photo with a marker below {given.photos}")
    report("rubor", [rubor(given.rubor, truth) for truth in photos], photos)
    report("opencv", [opencv(truth) for truth in photos], photos)


if __name__ == "__main__":
    main()
