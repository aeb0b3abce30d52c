extension Camera {
    /// Every setting, for the truth's file.
    var truth: JSONText {
        .object(
            lens.truth + sensor.truth + denoising.truth + development.truth + [
                ("sharpening", .number(sharpening.amount)), ("sharpening_px", .number(sharpening.radiusPixels)),
                ("sharpening_threshold", .number(sharpening.threshold)),
                ("resized_sharpening", isResized ? .number(resizedSharpening.amount) : .null),
                ("resized_sharpening_px", isResized ? .number(resizedSharpening.radiusPixels) : .null),
            ])
    }

    private var isResized: Bool { sensor.pixelsPerPhotoPixel != 1 }
}

extension Lens {
    fileprivate var truth: [(String, JSONText)] {
        [
            ("blur_px", .number(blurPixels)), ("defocus_px", .number(defocusPixels)),
            ("depth_blur_px", .number(depthBlurPixels)), ("motion_px", .number(motionPixels)),
            ("motion_deg", .number(motionDirectionDegrees)), ("fringe_px", .number(fringePixels)),
        ]
    }
}

extension Sensor {
    fileprivate var truth: [(String, JSONText)] {
        [
            ("sensor_px_per_px", .number(pixelsPerPhotoPixel)), ("exposure", .number(exposure)),
            ("sensor_red_gain", .number(redGain)), ("sensor_blue_gain", .number(blueGain)),
            ("shot_noise", .number(shotNoise)), ("read_noise", .number(readNoise)),
            ("colour_overlap", .number(colourOverlap)),
        ]
    }
}

extension Denoising {
    fileprivate var truth: [(String, JSONText)] {
        [
            ("denoise_lightness_px", .integer(lightnessRadiusPixels)),
            ("denoise_colour_px", .integer(colourRadiusPixels)), ("denoise_strength", .number(strength)),
            ("kept_grain", .number(keptGrain)),
        ]
    }
}

extension Development {
    fileprivate var truth: [(String, JSONText)] {
        [
            ("red_gain", .number(redError)), ("blue_gain", .number(blueError)), ("saturation", .number(saturation)),
            ("local_tone", .number(localTone)), ("local_tone_reach", .number(localToneReach)),
            ("contrast", .number(contrast)), ("shoulder", .number(shoulder)),
        ]
    }
}
