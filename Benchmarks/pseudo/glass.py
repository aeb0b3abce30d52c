"""A glass pressed on skin: where it is, where it touches, what its own light hides. Places and lengths in pixels of the sheet.

The forms, chances and strengths are those of the renderer (Sources/Phantoms/Pressing), so that both kinds of pair ask alike.
"""
import copy

import numpy as np


def smooth(low, high, value):
    t = np.clip((value - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


class Glass:
    """Laid over `spots` (their places) on a sheet; `unit` is about a millimetre of skin there."""

    def __init__(self, dice, frame, spots, wish):
        self.frame, self.unit = frame, frame.short / 50
        self.form = str(dice.choice(["disc", "disc", "tumbler", "slide"] + ["pane"] * wish.may_cover_all))
        self.breadth = frame.short * (dice.uniform(0.3, 0.46) if self.form == "disc" else dice.uniform(0.24, 0.36))
        self.length = self.breadth * dice.uniform(2, 3)
        self.rim = frame.short * (dice.uniform(0.005, 0.01) if self.form == "slide" else dice.uniform(0.012, 0.03))
        self.touch = self.breadth * dice.uniform(0.6, 0.85)
        self.middle, self.turn = frame.middle, dice.uniform(0, np.pi)
        self.pressure = 1.0
        self._lay(dice, spots)
        self.pressure = 0.0 if wish.flaw == "no_pressure" else 1.0
        most = 0.02 if wish.is_hard else 0.014
        self.veil = dice.uniform(0.1, 0.22) if wish.flaw == "veil" else dice.uniform(0.002, most)
        self.transmission = dice.uniform(0.88, 0.97)
        curved = self.form in ("disc", "tumbler")
        self.magnification = dice.uniform(0.005, 0.035 if wish.is_hard else 0.025) if curved else 0.0
        self.rim_strength = dice.uniform(0.1, 0.45)
        self.smear = dice.uniform(0.002, 0.008) if dice.random() < (0.7 if wish.is_hard else 0.5) else 0.0
        self.lamp = dice.uniform(0, 2 * np.pi)
        self.glares = [self._glare(dice) for _ in range(dice.integers(0, 4 if wish.is_hard else 3))]
        self.bubbles = [self._bubble(dice) for _ in range(dice.integers(1, 7))] if dice.random() < 0.3 else []

    def _lay(self, dice, spots):
        """Whoever presses takes a glass that covers the spots: the best of some places, a larger one if need be."""
        if self.form == "pane" or len(spots) == 0:
            return
        best, kept = -1, self
        for growth in (1, 1.15, 1.3, 1.5, 1.7, 2, 2.4):
            for _ in range(24):
                trial = copy.copy(self)
                towards = spots[dice.integers(len(spots))] - self.frame.middle
                trial.middle, trial.turn = self.frame.middle + dice.uniform(0.2, 0.9) * towards, dice.uniform(0, np.pi)
                trial.breadth, trial.length, trial.touch = (growth * own for own in (self.breadth, self.length, self.touch))
                if trial._pressed(spots) > best:
                    best, kept = trial._pressed(spots), trial
            if best * 5 >= len(spots) * 4:
                break
        self.middle, self.turn = kept.middle, kept.turn
        self.breadth, self.length, self.touch = kept.breadth, kept.length, kept.touch

    def _pressed(self, spots):
        return int((self.contact(spots) > 0.95).sum())

    def _reach(self):
        return 0.6 * self.frame.short if self.form == "pane" else self.breadth

    def _somewhere(self, dice, share):
        angle, far = dice.uniform(0, 2 * np.pi), share * self._reach() * np.sqrt(dice.random())
        return self.middle + far * np.array([np.cos(angle), np.sin(angle)])

    def _glare(self, dice):
        short = self.frame.short
        strength = dice.uniform(0.5, 1.6) if dice.random() < 0.7 else dice.uniform(0.06, 0.3)
        return dict(
            middle=self._somewhere(dice, 0.95), long=short * dice.uniform(0.03, 0.09), short=short * dice.uniform(0.02, 0.06),
            turn=dice.uniform(0, np.pi), strength=strength, softness=dice.uniform(0.15, 0.9),
            window=dice.random() < 0.35)

    def _bubble(self, dice):
        return self._somewhere(dice, 0.8), self.frame.short * dice.uniform(0.005, 0.02)

    def own(self, places):
        """Across and along the glass."""
        c, s = np.cos(self.turn), np.sin(self.turn)
        away = places - self.middle
        return away @ np.array([-s, c]), away @ np.array([c, s])

    def inside(self, places):
        """How far places lie inside the glass's edge; below 0 beside it."""
        if self.form == "pane":
            return np.full(len(places), 1e6)
        if self.form == "disc":
            return self.breadth - np.hypot(*(places - self.middle).T)
        across, along = self.own(places)
        near = np.stack([self.breadth - abs(across), self.length - abs(along)])
        return np.where((near < 0).all(axis=0), -np.hypot(*near), near.min(axis=0))

    def contact(self, places):
        """How firmly places are pressed, 0 ... 1."""
        if self.form == "pane":
            return np.full(len(places), self.pressure)
        if self.form == "tumbler":
            across, along = self.own(places)
            strip = smooth(-0.9, 0.9, (self.touch - abs(across)) / self.unit)
            return self.pressure * strip * smooth(0.3, 2, (self.length - abs(along)) / self.unit)
        margin = 0.5 * self.rim
        return self.pressure * smooth(margin, margin + 1.6 * self.unit, self.inside(places))

    def seen_through(self, places):
        """The places whose light the glass shows at places: magnified, a tumbler's side only across itself."""
        less = 1 - 1 / (1 + self.magnification)
        under = (self.inside(places) > 0)[:, None]
        if self.form == "tumbler":
            across, _ = self.own(places)
            moved = np.outer(across, [-np.sin(self.turn), np.cos(self.turn)])
        else:
            moved = places - self.middle
        return places - less * moved * under

    def glare_shares(self, places):
        """Of each glare, how much of its strength each place gets."""
        for glare in self.glares:
            c, s = np.cos(glare["turn"]), np.sin(glare["turn"])
            away = places - glare["middle"]
            u, v = away @ np.array([c, s]) / glare["long"], away @ np.array([-s, c]) / glare["short"]
            far = np.maximum(abs(u), abs(v)) if glare["window"] else np.hypot(u, v)
            share = 1 - smooth(1 - 0.5 * glare["softness"], 1 + 0.5 * glare["softness"], far)
            if glare["window"]:
                share = share * (0.25 + 0.75 * smooth(0.03, 0.09, np.minimum(abs(u), abs(v))))
            yield glare["strength"], share * (self.inside(places) > 0)

    def hides(self, places, margin=0.0):
        """Whether the glass's own light covers the skin at places."""
        hidden = abs(self.inside(places)) < self.rim + margin
        for strength, share in self.glare_shares(places):
            hidden |= share * strength > 0.05
        for middle, radius in self.bubbles:
            hidden |= np.hypot(*(places - middle).T) < 1.1 * radius
        return hidden
