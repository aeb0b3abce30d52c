#!/usr/bin/env python3
"""Pairs before and under a glass made of real photos, whose truth is known because the second photo is made of the first.

usage: pairs.py PHOTOS OUT --rubor RUBOR [--seed 1] [--repeat 1] [--least-spots 4] [--most-pairs N]

The red spots that `rubor analyze` finds in the photos below PHOTOS are kept, emptied or partly emptied by chance, the skin
under a glass pales, and another camera sees it from another place through haze, glare and a bent rim. OUT gets
NAME.before.jpg, NAME.after.jpg and NAME.json in the format of Fixtures/pairs, so that `rubor bench OUT --pairs` reads them;
each truth names its photo as `source`. Every fourth pair cannot be read on purpose. The same photos, options and version
give the same files. The photos' own pixels are in OUT: it is for the machine that holds them.

What it does not ask: texture, grain and what the first camera did are the same in both photos, but for what is added; a spot
is what Rubor takes for one, a mole or a hair, too; skin is not bulged or dried by the glass. Needs numpy and
opencv-python-headless (Benchmarks/peers/requirements.txt).
"""
import argparse
import json
import pathlib
import shutil
import sys
import tempfile
from dataclasses import dataclass

import cv2
import numpy as np

from glass import Glass
from light import Camera, Skin, UnderGlass, redness, sampled
from motion import Second, Stretch, mapped, origin, pressed_place, shift
from sources import numbers, sources

FLAWS = ("no_pressure", "veil", "other_place", "blur", "same_file")
MODES = ("mixed", "non_blanching", "mixed", "blanching", "mixed")
LANDMARK_COLUMNS, LANDMARK_ROWS, MOST_LANDMARKS = 12, 9, 60


@dataclass
class Wish:
    """What a pair is to be."""

    mode: str
    flaw: str | None
    is_hard: bool

    @property
    def may_cover_all(self):
        # A glass beyond the photo's edges shows pressure only by a spot that fades.
        return self.mode != "non_blanching"


def fades(dice, mode, labels):
    """By label, the share of its redness that full contact takes."""
    partly, empty = dice.uniform(0.15, 0.3), dice.uniform(0.3, 0.6)
    shares = np.zeros(max(labels) + 1)
    for label in labels:
        chance, part = dice.random(), dice.uniform(0.3, 0.55)
        mixed = part if chance < partly else float(chance < partly + empty * (1 - partly))
        shares[label] = {"blanching": 1.0, "non_blanching": 0.0, "mixed": mixed}[mode]
    return shares


class Pressed:
    """A source's skin under a glass before a second camera."""

    def __init__(self, source, wish, dice):
        self.source, self.wish, self.frame = source, wish, source.frame
        light, labels = source.sheet()
        self.skin = Skin(light, labels)
        sheet_size = (light.shape[1], light.shape[0])
        self.fades = fades(dice, wish.mode, [spot["label"] for spot in source.spots])
        self.corner = np.array([self.frame.left, self.frame.top], float)
        places = np.array([(spot["x"], spot["y"]) for spot in source.spots]) + self.corner
        self.second = Second(dice, sheet_size, wish.is_hard)
        reach = self.frame.short / 480 * dice.uniform(*((2, 5) if wish.is_hard else (1, 3)))
        self.stretch = Stretch(dice, self.frame.short, reach)
        self.glass = Glass(dice, self.frame, places, wish)
        self.pallor = dice.uniform(0.03, 0.085)
        self.camera = Camera(dice, wish)
        self.dice = dice

    def codes(self):
        """The second photo."""
        size, on_skin = self.second.size, self.second.pixels_on_skin()
        where = origin(self.glass, self.stretch, on_skin)
        contact = self.glass.contact(on_skin).reshape(size[1], size[0], 1).astype(np.float32)
        change = sampled(self.skin.emptied(self.fades, self.pallor), where, size)
        light = np.maximum(sampled(self.skin.light, where, size), 0) * np.exp(-contact * change)
        self.camera.meter(light)
        light = UnderGlass(self.glass, on_skin, size, 1 / self.camera.exposure).laid(light, self.dice)
        return self.camera.codes(light, self.dice)

    def after(self, places):
        """The second photo's places of the first photo's, and those on the pressed skin."""
        pressed = pressed_place(self.glass, self.stretch, places + self.corner)
        return mapped(self.second.to_photo, pressed), pressed

    def shows(self, places, margin=0.0):
        return ((places > margin) & (places < np.array(self.second.size) - margin)).all(axis=1)

    def spot_truth(self, spot):
        area = int((self.skin.labels == spot["label"]).sum())
        angles = np.arange(12) * np.pi / 6
        ring = np.stack([np.cos(angles), np.sin(angles)], axis=1) * np.sqrt(area / np.pi)
        own = np.array([spot["x"], spot["y"]])
        after, pressed = self.after(np.vstack([own, own + ring]))
        contact = self.glass.contact(pressed)
        return dict(
            label=spot["label"], x=spot["x"], y=spot["y"], area_px=area, delta_ei=spot["delta_ei"],
            fade=float(self.fades[spot["label"]]), pressed=bool(contact.min() + contact.max() > 1),
            contact_low=float(contact.min()), contact_high=float(contact.max()), after_x=float(after[0, 0]),
            after_y=float(after[0, 1]), in_frame=bool(self.shows(after).all()),
            hidden=float(self.glass.hides(pressed).mean()))

    def landmarks(self):
        """Some sixty places of bare skin that both photos show, spread evenly; none in the rim or behind glare."""
        cells = np.stack(np.meshgrid(np.arange(LANDMARK_COLUMNS), np.arange(LANDMARK_ROWS)), axis=-1).reshape(-1, 2)
        sides = np.array([self.frame.width / LANDMARK_COLUMNS, self.frame.height / LANDMARK_ROWS])
        places = (cells + self.dice.uniform(0.15, 0.85, cells.shape)) * sides
        after, pressed = self.after(places)
        at = (places + self.corner).astype(int)
        calm = self.skin.calm[at[:, 1], at[:, 0]]
        is_skin = (redness(calm) > 0.02) & (calm[:, 2] < 3.5)
        kept = np.flatnonzero(self.shows(after, 4) & is_skin & ~self.glass.hides(pressed, 0.3 * self.glass.unit))
        kept = kept[np.arange(min(MOST_LANDMARKS, len(kept))) * len(kept) // max(1, min(MOST_LANDMARKS, len(kept)))]
        contact = self.glass.contact(pressed)
        return [
            dict(x=places[n, 0], y=places[n, 1], after_x=after[n, 0], after_y=after[n, 1], pressed=bool(contact[n] > 0.5))
            for n in kept]

    def truth(self):
        marks = self.landmarks()
        still = self.second.to_photo @ shift(*self.corner)
        nearest = still / still[2, 2]
        if len(marks) >= 12:
            ends = [np.array([(mark[x], mark[y]) for mark in marks]) for x, y in (("x", "y"), ("after_x", "after_y"))]
            nearest, _ = cv2.findHomography(ends[0], ends[1], 0)
        glass = self.glass
        return dict(
            before_to_after=nearest.tolist(), field_pallor=self.pallor * glass.pressure,
            glass=dict(form=glass.form, veil=glass.veil, magnification=glass.magnification, glares=len(glass.glares)),
            spots=[self.spot_truth(spot) for spot in self.source.spots], landmarks=marks)


def lost(spot):
    """A spot that the second photo does not show."""
    return spot | dict(
        fade=0.0, pressed=False, contact_low=0.0, contact_high=0.0, after_x=None, after_y=None, in_frame=False, hidden=0.0)


def unmoved(truth):
    """The truth of a first photo shown twice."""
    for mark in truth["landmarks"]:
        mark.update(after_x=mark["x"], after_y=mark["y"], pressed=False)
    for spot in truth["spots"]:
        spot.update(after_x=spot["x"], after_y=spot["y"], pressed=False, contact_low=0.0, contact_high=0.0, hidden=0.0)
        spot.update(in_frame=True)
    return truth | dict(before_to_after=np.eye(3).tolist(), field_pallor=0.0)


def write_pair(out, name, source, other, dice, wish):
    """One pair's files; `other` is the source of another place."""
    (before, after, text) = (out / (name + end) for end in (".before.jpg", ".after.jpg", ".json"))
    shutil.copyfile(source.before, before)
    pressed = Pressed(source, wish, dice)
    truth = pressed.truth()
    if wish.flaw == "same_file":
        shutil.copyfile(source.before, after)
        truth = unmoved(truth)
    else:
        shown = Pressed(other, wish, dice) if wish.flaw == "other_place" else pressed
        cv2.imwrite(str(after), shown.codes(), [cv2.IMWRITE_JPEG_QUALITY, shown.camera.quality])
        if wish.flaw == "other_place":
            truth |= dict(before_to_after=None, landmarks=[], spots=[lost(spot) for spot in truth["spots"]])
    second = cv2.imread(str(after), cv2.IMREAD_COLOR).shape
    head = dict(
        id=name, before=before.name, after=after.name, source=source.name, kind="real", mode=wish.mode, invalid=wish.flaw,
        difficulty="hard" if wish.is_hard else "standard", first_pixel_middle=0.5, width=source.frame.width,
        height=source.frame.height, after_width=second[1], after_height=second[0], mm_per_pixel=None)
    text.write_text(json.dumps(head | truth, indent=1) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--rubor", required=True, help="the tool, such as .build/release/rubor")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeat", type=int, default=1, help="pairs of each photo")
    parser.add_argument("--least-spots", type=int, default=4, help="in a photo's middle, that pairs are made of it")
    parser.add_argument("--most-pairs", type=int, default=10**6)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    if any(options.out.iterdir()):
        sys.exit(f"pairs.py: {options.out} is not empty")
    with tempfile.TemporaryDirectory() as work:
        chosen = list(sources(options.photos, pathlib.Path(work), options))
        if not chosen:
            sys.exit(f"pairs.py: no photo with {options.least_spots} spots and more in {options.photos}")
        count = min(options.most_pairs, len(chosen) * options.repeat)
        # Fewer than there are photos are taken from all over the folder.
        chosen = [chosen[index * len(chosen) // count] for index in range(count)] if count < len(chosen) else chosen
        for index in range(count):
            flaw = FLAWS[index // 4 % len(FLAWS)] if index % 4 == 3 else None
            wish = Wish(MODES[(index + index // 5) % len(MODES)], flaw, is_hard=index // 4 % 2 == 1)
            source, other = chosen[index % len(chosen)], chosen[(index + 1 + len(chosen) // 2) % len(chosen)]
            dice = numbers(options.seed, 1, index)
            write_pair(options.out, f"pair-{index:03}", source, other, dice, wish)
    print(f"{count} pairs of {min(count, len(chosen))} photos in {options.out}")


if __name__ == "__main__":
    main()
