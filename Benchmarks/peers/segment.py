#!/usr/bin/env python3
"""Label images of red spots as a user of the public tools would write them today, for `rubor bench --predictions`.

usage: segment.py PHOTOS OUT [--peer opencv|skimage|plantcv] [--marks points.json]

PHOTOS is a folder of photos with truth (NAME.json beside NAME.jpg); each peer's labels go to OUT/<peer>/NAME.png.
With --marks the photos are those that the file of readers' marks names below PHOTOS; they carry no scale, and each peer
runs at three guesses, OUT/<peer>-<pixels per millimetre>.
Needs numpy, scipy, opencv-python-headless, scikit-image and plantcv (Benchmarks/peers/requirements.txt).
"""
import argparse
import json
import os
import sys

import cv2
import numpy as np

SMALLEST_RADIUS_MM = 0.15
BACKGROUND_MM = 6.0
SMOOTHING_MM = 0.12
GUESSES_PX_PER_MM = (4, 8, 14)


def upright(path):
    """Blue, green, red; turned as the file says, for every peer alike."""
    photo = cv2.imread(path, cv2.IMREAD_COLOR)
    if photo is None:
        sys.exit(f"segment.py: {path} is no picture")
    return photo


def smallest_area(ppm):
    return np.pi * (SMALLEST_RADIUS_MM * ppm) ** 2


def opencv(photo, ppm):
    """Lab a* less a wide mean, a robust threshold, YCrCb's skin box, connected components."""
    redness = cv2.cvtColor(photo, cv2.COLOR_BGR2LAB)[..., 1].astype(np.float32)
    wide = int(BACKGROUND_MM * ppm) | 1
    contrast = cv2.GaussianBlur(redness, (0, 0), SMOOTHING_MM * ppm) - cv2.blur(redness, (wide, wide))
    deviation = 1.4826 * np.median(np.abs(contrast - np.median(contrast)))
    code = cv2.cvtColor(photo, cv2.COLOR_BGR2YCrCb)
    skin = ((code[..., 1] > 128) & (code[..., 2] < 135)).astype(np.uint8)
    skin = cv2.morphologyEx(skin, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    mask = ((contrast > max(3.0, 5 * deviation)) & (skin > 0)).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3)))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    numbers = np.zeros(count, np.int32)
    kept = stats[1:, cv2.CC_STAT_AREA] > smallest_area(ppm)
    numbers[1:][kept] = np.arange(1, kept.sum() + 1)
    return numbers[labels]


def skimage(photo, ppm):
    """Lab a* less a wide mean, Otsu's threshold, a watershed on the distance transform."""
    from scipy import ndimage
    from skimage import color, feature, filters, measure, morphology, segmentation

    redness = color.rgb2lab(photo[..., ::-1])[..., 1]
    contrast = filters.gaussian(redness, SMOOTHING_MM * ppm) - ndimage.uniform_filter(redness, int(BACKGROUND_MM * ppm))
    mask = ndimage.binary_opening(contrast > max(filters.threshold_otsu(contrast), 3.0))
    mask = morphology.remove_small_objects(mask, max_size=int(smallest_area(ppm)))
    distance = ndimage.distance_transform_edt(mask)
    peaks = feature.peak_local_max(
        filters.gaussian(distance, 1), min_distance=max(2, int(0.3 * ppm)), labels=measure.label(mask))
    seeds = np.zeros(mask.shape, int)
    seeds[tuple(peaks.T)] = np.arange(1, len(peaks) + 1)
    return segmentation.watershed(-distance, seeds, mask=mask)


def plantcv(photo, ppm):
    """The way of PlantCV's own tutorials: Lab a*, a local threshold, fill, label."""
    from plantcv import plantcv as pcv

    redness = pcv.rgb2gray_lab(rgb_img=photo, channel="a")
    mask = pcv.threshold.gaussian(gray_img=redness, ksize=int(BACKGROUND_MM * ppm) | 1, offset=-4, object_type="light")
    mask = pcv.fill(bin_img=mask, size=int(smallest_area(ppm)))
    return cv2.connectedComponents(mask)[1]


PEERS = {"opencv": opencv, "skimage": skimage, "plantcv": plantcv}


def truths(folder, keys):
    """(name, its folder, truth) of each NAME.json that has all of the keys."""
    for parent, _, files in sorted(os.walk(folder)):
        for file in sorted(files):
            if not file.endswith(".json"):
                continue
            with open(os.path.join(parent, file)) as text:
                truth = json.load(text)
            if isinstance(truth, dict) and all(key in truth for key in keys):
                yield os.path.relpath(os.path.join(parent, file[:-5]), folder), parent, truth


def photos_with_truth(folder):
    """(name, path, pixels per millimetre) of each photo whose truth states a scale."""
    for name, parent, truth in truths(folder, ["mm_per_pixel", "file"]):
        yield name, os.path.join(parent, truth["file"]), 1 / truth["mm_per_pixel"]


def marked_photos(marks, folder):
    with open(marks) as text:
        for entry in json.load(text).values():
            yield os.path.splitext(entry["path"])[0], os.path.join(folder, entry["path"])


def write(labels, path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if not cv2.imwrite(path, labels.astype(np.uint16)):
        sys.exit(f"segment.py: {path} could not be written")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("photos")
    arguments.add_argument("out")
    arguments.add_argument("--peer", choices=sorted(PEERS), action="append")
    arguments.add_argument("--marks")
    given = arguments.parse_args()
    for peer in given.peer or sorted(PEERS):
        if given.marks:
            for name, path in marked_photos(given.marks, given.photos):
                for ppm in GUESSES_PX_PER_MM:
                    write(PEERS[peer](upright(path), ppm), os.path.join(given.out, f"{peer}-{ppm}", name + ".png"))
        else:
            for name, path, ppm in photos_with_truth(given.photos):
                write(PEERS[peer](upright(path), ppm), os.path.join(given.out, peer, name + ".png"))


if __name__ == "__main__":
    main()
