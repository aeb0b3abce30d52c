"""The photos that pairs are made of: their middle is the first photo, and Rubor says where its red spots are."""
import csv
import pathlib
import subprocess
import sys
from dataclasses import dataclass

import cv2
import numpy as np

from light import linear
from motion import MARGIN

PICTURES = {".jpg", ".jpeg", ".png"}
LEAST_SIDE = 240


@dataclass
class Frame:
    """The part of the sheet that the first photo shows: its corner's place and its sides."""

    left: int
    top: int
    width: int
    height: int

    @property
    def short(self):
        return min(self.width, self.height)

    @property
    def middle(self):
        return np.array([self.left + self.width / 2, self.top + self.height / 2])

    @property
    def cut(self):
        return slice(self.top, self.top + self.height), slice(self.left, self.left + self.width)


@dataclass
class Source:
    """A photo, the part that is the first photo of its pairs, and the spots found there."""

    path: pathlib.Path
    name: str
    frame: Frame
    before: pathlib.Path
    spots: list
    labels: pathlib.Path

    def sheet(self):
        """The whole photo's light and labels; of the spots outside of the first photo nothing is known."""
        light = linear(cv2.imread(str(self.path), cv2.IMREAD_COLOR))
        # Where the first photo shows it, the light is that of its file.
        light[self.frame.cut] = linear(cv2.imread(str(self.before), cv2.IMREAD_COLOR))
        labels = np.zeros(light.shape[:2], np.int32)
        labels[self.frame.cut] = cv2.imread(str(self.labels), cv2.IMREAD_UNCHANGED)
        labels[~np.isin(labels, [spot["label"] for spot in self.spots])] = 0
        return light, labels


def numbers(seed, *keys):
    return np.random.default_rng([seed, *keys])


def first_photos(photos, folder, seed):
    """Writes the first photo of each photo that is large enough; (path, name, frame, first photo) of each."""
    paths = sorted(path for path in photos.rglob("*") if path.suffix.lower() in PICTURES)
    for index, path in enumerate(paths):
        photo = cv2.imread(str(path), cv2.IMREAD_COLOR)
        if photo is None or min(photo.shape[:2]) < LEAST_SIDE:
            continue
        height, width = photo.shape[:2]
        size = [int(round(side * (1 - 2 * MARGIN))) for side in (width, height)]
        frame = Frame((width - size[0]) // 2, (height - size[1]) // 2, *size)
        before = folder / f"{index:05}.jpg"
        quality = int(numbers(seed, index).integers(88, 97))
        cv2.imwrite(str(before), photo[frame.cut], [cv2.IMWRITE_JPEG_QUALITY, quality])
        yield path, path.relative_to(photos).as_posix(), frame, before


def sources(photos, work, options):
    """The photos in whose middle Rubor finds enough spots."""
    firsts = work / "firsts"
    firsts.mkdir()
    found = list(first_photos(photos, firsts, options.seed))
    if not found:
        sys.exit(f"pairs.py: no photo of {LEAST_SIDE} pixels and more in {photos}")
    command = [options.rubor, "analyze", str(firsts), "--out", str(work / "found"), "--scale", "none", "--labels"]
    done = subprocess.run(command + ["--no-overlays", "--quiet", "--fail-on", "all"], check=False)
    if done.returncode != 0:
        sys.exit(f"pairs.py: {options.rubor} analyze ended with {done.returncode}")
    spots = {}
    with open(work / "found" / "spots.csv", newline="") as text:
        for row in csv.DictReader(text):
            if row["kind"] == "spot":
                spot = dict(label=int(row["spot_id"]), x=float(row["x_px"]), y=float(row["y_px"]))
                spots.setdefault(row["photo_id"], []).append(spot | dict(delta_ei=float(row["delta_ei"])))
    for path, name, frame, before in found:
        own = spots.get(before.name, [])
        if not own:
            continue
        labels = work / "found" / "labels" / (before.name + ".png")
        # A spot all of whose pixels another one has cannot be emptied or kept by itself.
        seen = set(np.unique(cv2.imread(str(labels), cv2.IMREAD_UNCHANGED)).tolist())
        own = [spot for spot in own if spot["label"] in seen]
        if len(own) >= options.least_spots:
            yield Source(path, name, frame, before, own, labels)
