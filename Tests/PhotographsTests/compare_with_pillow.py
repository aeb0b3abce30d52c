#!/usr/bin/env python3
"""Compares the pictures that Rubor decoded with Pillow's, file by file.

    RUBOR_SHARED_DATA=path/to/data RUBOR_DUMP=/tmp/dump swift test --filter PhotographsTests
    python3 Tests/PhotographsTests/compare_with_pillow.py path/to/data/decoder /tmp/dump

The dump holds an 8-bit sRGB pixmap per decoded file and `results.tsv`. Pillow does the same with its own libraries:
EXIF orientation, ICC profile (lcms2) to sRGB, alpha on white. Ends with status 1 where a file differs without a reason
in `explained`.
"""
import io
import struct
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms, ImageFile, ImageOps

SRGB = ImageCms.createProfile("sRGB")


def has_chunk(path, name):
    data = path.read_bytes()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return None
    offset = 8
    while offset + 12 <= len(data):
        size = struct.unpack(">I", data[offset:offset + 4])[0]
        if data[offset + 4:offset + 8] == name:
            return data[offset + 8:offset + 8 + size]
        offset += size + 12
    return None


def codes16(image):
    """16-bit grey in Pillow's modes I, I;16 and I;16B, as 0...255 with a fraction."""
    return np.asarray(image, dtype=np.float64) / 257


def managed(image, icc):
    """To sRGB by the file's profile, where Pillow can."""
    profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.HIGHRESPRECALC
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    return ImageCms.profileToProfile(image, profile, SRGB, renderingIntent=intent, outputMode="RGB", flags=flags)


def decoded(path):
    image = Image.open(path)
    image.seek(0)
    icc = image.info.get("icc_profile")
    image.load()
    image = ImageOps.exif_transpose(image)
    if image.mode in ("I", "I;16", "I;16B", "I;16L"):
        grey = codes16(image)
        if "transparency" in image.info:
            grey = np.where(np.asarray(image) == image.info["transparency"], 255, grey)
        return np.stack([grey] * 3, axis=-1)
    if image.mode in ("P", "PA", "LA", "La", "RGBA") or "transparency" in image.info:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, (255, 255, 255, 255))
        image = Image.alpha_composite(white, image).convert("RGB")
    if image.mode == "1":
        image = image.convert("L")
    if icc and image.mode in ("L", "RGB", "CMYK"):
        try:
            image = managed(image, icc)
        except ImageCms.PyCMSError:
            pass
    return np.asarray(image.convert("RGB"), dtype=np.float64)


def xyz_matrix(white, red, green, blue):
    column = lambda xy: np.array([xy[0] / xy[1], 1, (1 - xy[0] - xy[1]) / xy[1]])
    primaries = np.stack([column(red), column(green), column(blue)], axis=1)
    return primaries * np.linalg.solve(primaries, column(white)), column(white)


def honoured(codes, path):
    """What Pillow leaves out: gAMA and cHRM of a PNG."""
    gamma, chromaticity = has_chunk(path, b"gAMA"), has_chunk(path, b"cHRM")
    light = codes / 255
    power = 100000 / struct.unpack(">I", gamma)[0] if gamma else None
    light = light ** power if power else np.where(light <= 0.04045, light / 12.92, ((light + 0.055) / 1.055) ** 2.4)
    if chromaticity:
        n = np.array(struct.unpack(">8I", chromaticity)).reshape(4, 2) / 100000
        source, white = xyz_matrix(*n)
        target, d65 = xyz_matrix((0.3127, 0.329), (0.64, 0.33), (0.3, 0.6), (0.15, 0.06))
        cone = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
        adapt = np.linalg.inv(cone) @ np.diag((cone @ d65) / (cone @ white)) @ cone
        light = light @ (np.linalg.inv(target) @ adapt @ source).T
    light = np.clip(light, 0, 1)
    return np.round(255 * np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055))


def explained(path, words):
    """Why a difference is right, or None."""
    profile, depth = words[3], has_chunk(path, b"IHDR")
    if depth and depth[8] == 16 and profile.startswith(("gAMA", "cHRM")):
        return f"Pillow reduces 16 bits to 8 before {profile} can be honoured"
    if profile.startswith("cICP"):
        return "Pillow ignores cICP"
    if ".scan00" in path.name:
        return "not all scans there: libjpeg-turbo 2.1 and 3 smooth their blocks differently"
    if path.suffix == ".jpg" and Image.open(path).mode == "CMYK":
        return "out of sRGB's gamut: lcms2 clips on a coarse grid, Rubor at the end"
    return None


def compare(path, words, dump):
    ours = np.asarray(Image.open(dump), dtype=np.float64)
    theirs = decoded(path)
    if words[3].startswith(("gAMA", "cHRM")):
        theirs = honoured(theirs, path)
    if ours.shape != theirs.shape:
        return f"shape {ours.shape} against {theirs.shape}", None
    difference = np.abs(ours - theirs)
    if difference.max() <= 1:
        return None, None
    share = (difference.max(axis=-1) > 1).mean()
    return f"max {difference.max():.1f}, mean {difference.mean():.3f}, {share:.2%} of pixels above 1", explained(path, words)


def main():
    Image.MAX_IMAGE_PIXELS = None
    root, dump = Path(sys.argv[1]), Path(sys.argv[2])
    rows = dict(line.split("\t", 1) for line in (dump / "results.tsv").read_text().splitlines())
    within, accepted, wrong = 0, [], []
    for name, rest in sorted(rows.items()):
        words = rest.split("\t")
        if words[0] == "too_large":
            print(f"not tried {name}: {words[1]}")
            continue
        if words[0] != "ok":
            try:
                decoded(root / name)
                print(f"only Pillow reads {name}: {words[0]} {words[1]}")
            except Exception as error:
                print(f"neither reads {name}: {words[0]} | Pillow: {error}")
            continue
        try:
            problem, reason = compare(root / name, words, dump / (name + ".ppm"))
        except Exception as error:
            print(f"only Rubor reads {name}: Pillow: {type(error).__name__} {error}")
            continue
        if problem is None:
            within += 1
        elif reason:
            accepted.append((reason, name, problem))
        else:
            wrong.append((name, problem, words[3]))
    for reason, name, problem in sorted(accepted):
        print(f"accepted {name}: {problem} ({reason})")
    for name, problem, profile in wrong:
        print(f"DIFFERS {name}: {problem} [{profile}]")
    print(f"{within} within 1 code, {len(accepted)} accepted, {len(wrong)} different, of {len(rows)} files")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
