"""How a second photo sees skin: another place of the camera, skin drawn aside, and a glass that magnifies.

Places are arrays of two columns, in pixels with the middle of the first pixel at (0.5, 0.5). Three planes: the *sheet*, the
source photo's pixels where the skin was before; the *pressed* sheet, where skin lies under the glass; the *second* photo.
"""
import cv2
import numpy as np

WAVES = 6
# Of the source photo's sides, cut off the first photo so that the second can see a little beyond it.
MARGIN = 0.06


def mapped(matrix, places):
    """Places under a homography."""
    return cv2.perspectiveTransform(places.reshape(-1, 1, 2).astype(np.float64), matrix).reshape(-1, 2)


def shift(x, y):
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1.0]])


class Stretch:
    """Skin drawn aside by a hand: a sum of long waves, `reach` pixels at the root of the mean square."""

    def __init__(self, dice, short_side, reach):
        lengths = short_side * dice.uniform(0.5, 1.5, WAVES)
        turns = dice.uniform(0, 2 * np.pi, WAVES)
        self.waves = 2 * np.pi / lengths * np.array([np.cos(turns), np.sin(turns)])
        self.phases = dice.uniform(0, 2 * np.pi, (2, WAVES))
        self.reach = reach / np.sqrt(WAVES)

    def offset(self, places):
        """From places on the pressed skin to where that skin was before."""
        phases = places @ self.waves
        return self.reach * np.stack([np.sin(phases + own).sum(axis=1) for own in self.phases], axis=1)


class Second:
    """The second camera: `to_photo` from the pressed sheet to its pixels, `size` (width, height)."""

    def __init__(self, dice, sheet_size, is_hard):
        first = np.round(np.array(sheet_size) * (1 - 2 * MARGIN)).astype(int)
        spread = 2 if is_hard else 1
        quarter = int(dice.choice([0, 0, 0, 0, 0, 1, 2, 3]))
        turn = 4.0 * spread * dice.normal()
        tilt, tilted = np.radians(min(20, abs(4 * spread * dice.normal()))), dice.uniform(0, 2 * np.pi)
        aside = 0.04 * first.min() * dice.normal(size=2)
        zoom, resolution = np.exp(0.05 * spread * dice.normal()), dice.choice([1, 1, 1, 0.8, 1.25])
        upright = first if quarter % 2 == 0 else first[::-1]
        self.size = tuple(int(side) for side in np.round(upright * resolution))
        # What the source photo does not show cannot be shown: nearer, straighter, until all of it is there.
        for _ in range(60):
            view = (np.radians(90 * quarter + turn), tilt, tilted, zoom * resolution)
            self.to_photo = self._map(np.array(sheet_size) / 2 + aside, view)
            if self._stays_inside(sheet_size):
                return
            zoom, turn, tilt, aside = zoom * 1.01, turn * 0.97, tilt * 0.97, aside * 0.97

    def _map(self, middle, view):
        turn, tilt, tilted, scale = view
        along = np.array([[np.cos(tilted), -np.sin(tilted), 0], [np.sin(tilted), np.cos(tilted), 0], [0, 0, 1]])
        tip = np.array([[1, 0, 0], [0, np.cos(tilt), -np.sin(tilt)], [0, np.sin(tilt), np.cos(tilt)]])
        lens = np.diag([1.2 * max(self.size)] * 2 + [1.0])
        tilting = lens @ along @ tip @ along.T @ np.linalg.inv(lens)
        c, s = scale * np.cos(turn), scale * np.sin(turn)
        turning = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
        matrix = shift(self.size[0] / 2, self.size[1] / 2) @ tilting @ turning @ shift(-middle[0], -middle[1])
        return matrix / matrix[2, 2]

    def _stays_inside(self, sheet_size):
        width, height = self.size
        corners = mapped(np.linalg.inv(self.to_photo), np.array([(0, 0), (width, 0), (0, height), (width, height)]))
        margin = 0.012 * min(sheet_size)
        return (corners > margin).all() and (corners < np.array(sheet_size) - margin).all()

    def pixels_on_skin(self):
        """The pressed skin's place of each of its pixels, row by row."""
        width, height = self.size
        grid = np.stack(np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5), axis=-1).reshape(-1, 2)
        return mapped(np.linalg.inv(self.to_photo), grid)


def origin(glass, stretch, pressed):
    """Where the skin was before that is seen at places of the pressed skin."""
    seen = glass.seen_through(pressed)
    return seen + stretch.offset(seen)


def pressed_place(glass, stretch, places):
    """`origin`'s way back; exact but for places in the rim."""
    pressed = places.copy()
    for _ in range(40):
        pressed = pressed - (origin(glass, stretch, pressed) - places)
    return pressed
