"""What pressure does to the light of a photo of skin, what the glass adds, and what a second camera makes of it.

All of it in linear light, 0 ... 1 of the photo's full scale; channels blue, green, red as OpenCV has them.
"""
import cv2
import numpy as np

from glass import smooth

# Natural optical density of blood in blue, green and red (Tsumura 1999), and what it does to log10(red / green).
BLOOD = np.array([0.6657, 0.6838, 0.2988])
REDNESS_OF_BLOOD = (BLOOD[1] - BLOOD[2]) / np.log(10)
DARKEST = 2e-3


def linear(codes):
    share = codes.astype(np.float32) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4).astype(np.float32)


def coded(light):
    light = np.clip(light, 0, 1)
    share = np.where(light <= 0.0031308, light * 12.92, 1.055 * np.power(light, 1 / 2.4) - 0.055)
    return np.round(share * 255).astype(np.uint8)


def blurred(picture, sigma):
    return cv2.GaussianBlur(picture, (0, 0), sigma, borderType=cv2.BORDER_REFLECT)


def redness(density):
    return (density[..., 1] - density[..., 2]) / np.log(10)


class Skin:
    """A photo's optical density, the same without its spots, and the place of the spots: `labels`, 0 where there is none."""

    def __init__(self, light, labels):
        self.light, self.labels = light, labels
        self.density = -np.log(np.maximum(light, DARKEST)).astype(np.float32)
        far, nearest = cv2.distanceTransformWithLabels(
            (labels == 0).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
        numbers = np.zeros(nearest.max() + 1, labels.dtype)
        numbers[nearest[labels > 0]] = labels[labels > 0]
        self.nearest = numbers[nearest]
        areas = np.bincount(labels.ravel())
        # The outline lies at half of a spot's contrast; its skirt reaches beyond it, the farther the larger it is.
        skirt = 2.5 + 0.3 * np.sqrt(areas * 4 / np.pi)
        self.share = np.clip((skirt[self.nearest] - far) / 2, 0, 1) * (labels.max() > 0)
        self.calm = self._without_spots()

    def _without_spots(self):
        """The density of the skin about the spots, carried on below them from as near as there is enough of it."""
        kept = (self.share == 0).astype(np.float32)
        total = np.maximum(kept.sum(), 1)
        calm = np.broadcast_to((self.density * kept[..., None]).sum(axis=(0, 1)) / total, self.density.shape)
        for sigma in (64, 32, 16, 8, 4, 2.5):
            weight = blurred(kept, sigma)
            near = blurred(self.density * kept[..., None], sigma) / np.maximum(weight, 1e-6)[..., None]
            trust = smooth(0.04, 0.2, weight)[..., None]
            calm = trust * near + (1 - trust) * calm
        return calm.astype(np.float32)

    def emptied(self, fades, pallor):
        """What full contact adds to the density: spots lose their share `fades[label]`, skin its calm blood.

        `pallor` is the fall of log10(red / green) where the skin's redness is the median one.
        """
        contrast = self.density - self.calm
        shade = contrast.mean(axis=-1, keepdims=True)
        # Colour goes wholly, shade only as far as it is no texture: hairs and furrows stay.
        lost = contrast - shade + blurred(shade[..., 0] * (self.share > 0), 1.2)[..., None]
        share = (self.share * fades[self.nearest]).astype(np.float32)
        wide = np.maximum(blurred(redness(self.calm), min(self.labels.shape) / 20), 0)
        red = np.clip(wide / max(np.median(wide), 0.02), 0, 1.5)
        fall = np.minimum(pallor * red, 0.8 * wide) / REDNESS_OF_BLOOD
        return (-share[..., None] * lost - fall[..., None] * BLOOD).astype(np.float32)


def sampled(picture, places, size):
    """A picture's values at places; `size` (width, height) is the result's."""
    at = (places - 0.5).astype(np.float32).reshape(size[1], size[0], 2)
    return cv2.remap(picture, at, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)


def cloudy(dice, size, grain):
    """Smooth chance about 0, of deviation 1."""
    small = dice.normal(size=(max(3, int(size[1] / grain) + 2), max(3, int(size[0] / grain) + 2))).astype(np.float32)
    return cv2.resize(small, size, interpolation=cv2.INTER_CUBIC)


class UnderGlass:
    """The glass's own light on a picture; `places` are the pressed skin's at its pixels, `full` the light of full scale."""

    def __init__(self, glass, places, size, full):
        self.glass, self.places, self.size, self.full = glass, places, size, full
        self.inside = glass.inside(places).reshape(size[1], size[0])

    def laid(self, light, dice):
        """The skin's light with shadow, haze, rim, bubbles and glare."""
        light = light * (1 - self._shadow())[..., None]
        share = np.clip(self.inside + 0.5, 0, 1)
        haze = self.glass.veil * (1 + 0.25 * np.clip(0.5 * cloudy(dice, self.size, 0.5 * min(self.size)), -1, 1))
        if self.glass.smear > 0:
            patch = smooth(0.25, 0.8, 0.5 * cloudy(dice, self.size, 0.1 * min(self.size)))
            haze = haze + self.glass.smear * patch * (0.6 + 0.4 * np.sin(0.9 * np.arange(self.size[0])))
        light = light * (1 - share * (1 - self.glass.transmission))[..., None]
        light = light + (share * haze * self.full)[..., None]
        light = self._rimmed(light)
        for middle, radius in self.glass.bubbles:
            light = self._bubbled(light, middle, radius)
        for strength, share in self.glass.glare_shares(self.places):
            light = light + (share.reshape(self.inside.shape) * strength * self.full)[..., None]
        return light.astype(np.float32)

    def _shadow(self):
        """The glass keeps some light off the skin beside it."""
        if self.glass.form == "pane":
            return np.zeros_like(self.inside)
        reach = 1.5 * self.glass.rim
        towards = self.places + reach * np.array([np.cos(self.glass.lamp), np.sin(self.glass.lamp)])
        depth = 0.22 * smooth(-reach, reach, self.glass.inside(towards)).reshape(self.inside.shape)
        return np.where(self.inside > 0, 0, depth)

    def _rimmed(self, light):
        """The rim shows what lies elsewhere, bent, and the lamp along the side that faces it."""
        if self.glass.form == "pane":
            return light
        part = self.inside / self.glass.rim
        down, across = np.gradient(blurred(self.inside.astype(np.float32), 1.5))
        steep = np.maximum(np.hypot(across, down), 1e-6)
        out = np.stack([-across, -down], axis=-1) / steep[..., None]
        rows, columns = np.mgrid[: self.size[1], : self.size[0]].astype(np.float32)
        bent = (2.6 * self.inside / steep)[..., None] * out
        far = cv2.remap(
            light.astype(np.float32), (columns + bent[..., 0]).astype(np.float32), (rows + bent[..., 1]).astype(np.float32),
            cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        facing = np.maximum(0, out @ np.array([np.cos(self.glass.lamp), np.sin(self.glass.lamp)]))
        band = 1 - part * part
        line = smooth(0.45, 0.9, part) * (1 - smooth(0.9, 1, part))
        shine = self.glass.rim_strength * (0.25 + facing * facing) * (0.35 * band + line) * self.full
        rim = far * (1 - 0.45 * band * (1 - facing))[..., None] + shine[..., None]
        return np.where((abs(part) < 1)[..., None], rim, light)

    def _bubbled(self, light, middle, radius):
        away = ((self.places - middle) / radius).reshape(self.inside.shape + (2,))
        far = np.hypot(away[..., 0], away[..., 1])
        ring = smooth(0.7, 0.95, far) * (1 - smooth(1, 1.1, far))
        lit = away - 0.5 * np.array([np.cos(self.glass.lamp), np.sin(self.glass.lamp)])
        shine = 0.5 * self.full * np.exp(-(lit**2).sum(axis=-1) / 0.03)
        bubble = light * (0.92 - 0.35 * ring)[..., None] + shine[..., None]
        return np.where((far < 1.1)[..., None], bubble, light)


class Camera:
    """Another exposure, white balance, focus, sensor and file than the first photo's."""

    def __init__(self, dice, wish):
        spread = 1.6 if wish.is_hard else 1
        self.exposure = np.exp(0.1 * spread * dice.normal())
        self.balance = np.exp(0.04 * spread * dice.normal(size=3)) * np.array([1, 0, 1]) + np.array([0, 1, 0])
        self.blur = dice.uniform(0.2, 0.75 if wish.is_hard else 0.6)
        self.noise = dice.uniform(0.6, 1.6) * (1.5 if wish.is_hard else 1)
        self.sharpening = dice.uniform(0, 0.4)
        self.quality = int(dice.integers(75, 93) if wish.is_hard else dice.integers(82, 96))
        # Some two hundredths of the picture's width, by focus or by hand.
        self.miss = 0.0085 * dice.uniform(0.85, 1.6) if wish.flaw == "blur" else 0.0
        self.shake = dice.uniform(0, np.pi) if dice.random() < 0.3 else None

    def meter(self, light):
        """Less exposure where bright skin would be lost."""
        self.exposure = float(max(0.5, min(self.exposure, 0.93 / max(1e-3, np.quantile(light.max(axis=-1), 0.95)))))

    def codes(self, light, dice):
        light = self._focused(light)
        light = blurred(light, self.blur) * (self.exposure * self.balance).astype(np.float32)
        light = np.clip(light, 0, 1)
        # Of one code's width in the middle of the scale, the more the brighter, and wider in grain than one pixel.
        grain = blurred(dice.normal(size=light.shape).astype(np.float32), 0.6) * 2
        light = light + self.noise / 255 * 0.6 * np.sqrt(0.02 + light) * grain
        return coded(light + self.sharpening * (light - blurred(light, 1.2)))

    def _focused(self, light):
        if self.miss == 0:
            return light
        reach = self.miss * max(light.shape[:2])
        size = 2 * int(np.ceil(2 * reach)) + 1
        kernel = np.zeros((size, size), np.float32)
        middle = size // 2
        if self.shake is None:
            cv2.circle(kernel, (middle, middle), max(2, round(reach)), 1.0, -1)
        else:
            aside = (2 * reach * np.array([np.cos(self.shake), np.sin(self.shake)])).astype(int)
            cv2.line(kernel, tuple(int(v) for v in middle - aside), tuple(int(v) for v in middle + aside), 1.0)
        return cv2.filter2D(light, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REFLECT)
