#!/usr/bin/env python3
"""Writes Sources/Scales/Markers/MarkerDictionary+Tables.swift from the marker tables that OpenCV publishes.

usage: marker-tables.py > Sources/Scales/Markers/MarkerDictionary+Tables.swift

Needs opencv-python-headless (Benchmarks/peers/requirements.txt).
"""
import cv2

WIDTH = 112
FAMILIES = [("4x4", "4X4_1000"), ("5x5", "5X5_1000"), ("6x6", "6X6_1000"), ("7x7", "7X7_1000"), ("36h11", "APRILTAG_36h11")]
SIZES = (50, 100, 250, 1000)

HEAD = """\
// Written by Benchmarks/peers/marker-tables.py; not by hand.

/// The markers of each family, a number in hexadecimal digits each: from the highest bit on, the cells row by row, 1 is white.
///
/// From OpenCV (opencv_objdetect, `predefined_dictionaries.hpp` and `predefined_dictionaries_apriltag.hpp`; Apache
/// License 2.0). The ArUco markers are by Garrido-Jurado et al. 2014, doi:10.1016/j.patcog.2014.01.005; the tags of
/// 36h11 by Olson 2011, doi:10.1109/ICRA.2011.5979561 (BSD 2-clause).
enum MarkerTables {"""


def dictionary(name):
    return cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, "DICT_" + name))


def digits(name):
    """All markers of a dictionary, one after the other."""
    source = dictionary(name)
    cells = source.markerSize
    text = ""
    for entry in source.bytesList:
        bits = cv2.aruco.Dictionary.getBitsFromByteList(entry[None], cells)
        number = int("".join(str(bit) for bit in bits.reshape(-1)), 2)
        text += f"{number:0{(cells * cells + 3) // 4}x}"
    return text


def main():
    print(HEAD)
    for cells in (4, 5, 6, 7):
        capacities = {size: dictionary(f"{cells}X{cells}_{size}").maxCorrectionBits for size in SIZES}
        pairs = ", ".join(f"{size}: {capacity}" for size, capacity in capacities.items())
        print(f"    /// Wrong cells that OpenCV corrects in the dictionary of the first so many markers of {cells}x{cells}.")
        print(f"    static let corrections{cells}x{cells} = [{pairs}]")
    # OpenCV 4 states none; two tags differ in eleven cells at least.
    print("    static let corrections36h11 = 5")
    for name, source in FAMILIES:
        text = digits(source)
        print(f'\n    static let digits{name} = """')
        lines = [text[at:at + WIDTH] for at in range(0, len(text), WIDTH)]
        print("\n".join("        " + line + "\\" for line in lines[:-1]))
        print("        " + lines[-1] + '\n        """')
    print("}")


if __name__ == "__main__":
    main()
