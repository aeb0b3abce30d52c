#include "codec_internal.h"

#include <lcms2.h>
#include <math.h>

// Columns are the primaries' XYZ under D50, as in every ICC profile of these spaces.
static const double srgb_d50[9] = {0.4360747, 0.3850649, 0.1430804, 0.2225045, 0.7168786,
                                   0.0606169, 0.0139322, 0.0971045, 0.7141733};
static const double romm_d50[9] = {0.7976749, 0.1351917, 0.0313534, 0.2880402, 0.7118741,
                                   0.0000857, 0.0000000, 0.0000000, 0.8252100};

static void from_primaries(const double primaries[9], float matrix[9]) {
    const double *m = srgb_d50;
    double inverse[9] = {m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
                         m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
                         m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]};
    double determinant = m[0] * inverse[0] + m[1] * inverse[3] + m[2] * inverse[6];
    for (int row = 0; row < 3; row++)
        for (int column = 0; column < 3; column++) {
            double sum = 0;
            for (int k = 0; k < 3; k++) sum += inverse[row * 3 + k] * primaries[k * 3 + column];
            matrix[row * 3 + column] = (float)(sum / determinant);
        }
}

void codec_romm_to_srgb(float matrix[9]) { from_primaries(romm_d50, matrix); }

static int read_curves(cmsHPROFILE profile, const cmsTagSignature tags[3], int entries, float *tables) {
    for (int channel = 0; channel < 3; channel++) {
        const cmsToneCurve *curve = cmsReadTag(profile, tags[channel]);
        if (!curve) return 0;
        for (int code = 0; code < entries; code++) {
            float light = cmsEvalToneCurveFloat(curve, (cmsFloat32Number)code / (cmsFloat32Number)(entries - 1));
            if (!isfinite(light)) return 0;
            tables[channel * entries + code] = light;
        }
    }
    return 1;
}

static codec_profile_kind read_matrix(cmsHPROFILE profile, int entries, float *tables, float matrix[9]) {
    static const cmsTagSignature curves[3] = {cmsSigRedTRCTag, cmsSigGreenTRCTag, cmsSigBlueTRCTag};
    static const cmsTagSignature colorants[3] = {cmsSigRedColorantTag, cmsSigGreenColorantTag,
                                                 cmsSigBlueColorantTag};
    double primaries[9];
    for (int channel = 0; channel < 3; channel++) {
        const cmsCIEXYZ *xyz = cmsReadTag(profile, colorants[channel]);
        if (!xyz) return CODEC_PROFILE_BROKEN;
        primaries[channel] = xyz->X;
        primaries[3 + channel] = xyz->Y;
        primaries[6 + channel] = xyz->Z;
    }
    if (!read_curves(profile, curves, entries, tables)) return CODEC_PROFILE_BROKEN;
    from_primaries(primaries, matrix);
    for (int k = 0; k < 9; k++)
        if (!isfinite(matrix[k])) return CODEC_PROFILE_BROKEN;
    return CODEC_PROFILE_MATRIX;
}

static codec_profile_kind read_kind(cmsHPROFILE profile, int channels, int entries, float *tables, float matrix[9]) {
    cmsColorSpaceSignature space = cmsGetColorSpace(profile);
    if (space == cmsSigGrayData && channels == 1) {
        static const cmsTagSignature curves[3] = {cmsSigGrayTRCTag, cmsSigGrayTRCTag, cmsSigGrayTRCTag};
        return read_curves(profile, curves, entries, tables) ? CODEC_PROFILE_GREY : CODEC_PROFILE_BROKEN;
    }
    if (space == cmsSigRgbData && channels != 4) {
        if (cmsIsMatrixShaper(profile)) return read_matrix(profile, entries, tables, matrix);
        return CODEC_PROFILE_TABLE;
    }
    return space == cmsSigCmykData && channels == 4 ? CODEC_PROFILE_TABLE : CODEC_PROFILE_BROKEN;
}

static void stay_silent(cmsContext context, cmsUInt32Number code, const char *text) {
    (void)context, (void)code, (void)text;
}

codec_profile_kind codec_profile(const uint8_t *icc, size_t length, int channels, int entries, float *tables,
                                 float matrix[9], char name[128]) {
    name[0] = 0;
    cmsContext context = cmsCreateContext(NULL, NULL);
    if (!context) return CODEC_PROFILE_BROKEN;
    cmsSetLogErrorHandlerTHR(context, stay_silent);
    cmsHPROFILE profile = cmsOpenProfileFromMemTHR(context, icc, (cmsUInt32Number)length);
    codec_profile_kind kind = CODEC_PROFILE_BROKEN;
    if (profile) {
        cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", name, 128);
        kind = read_kind(profile, channels, entries, tables, matrix);
        cmsCloseProfile(profile);
    }
    cmsDeleteContext(context);
    return kind;
}

static cmsHPROFILE romm_profile(cmsContext context) {
    cmsCIExyY white = {0.34567, 0.35850, 1};
    cmsCIExyYTRIPLE primaries = {{0.7347, 0.2653, 1}, {0.1596, 0.8404, 1}, {0.0366, 0.0001, 1}};
    cmsToneCurve *gamma = cmsBuildGamma(context, 1.8);
    if (!gamma) return NULL;
    cmsToneCurve *curves[3] = {gamma, gamma, gamma};
    cmsHPROFILE profile = cmsCreateRGBProfileTHR(context, &white, &primaries, curves);
    cmsFreeToneCurve(gamma);
    return profile;
}

int codec_convert(const uint8_t *icc, size_t length, const void *pixels, int channels, int depth, int inverted,
                  size_t count, uint16_t *output) {
    cmsContext context = cmsCreateContext(NULL, NULL);
    if (!context) return 0;
    cmsSetLogErrorHandlerTHR(context, stay_silent);
    cmsHPROFILE from = cmsOpenProfileFromMemTHR(context, icc, (cmsUInt32Number)length);
    cmsHPROFILE to = romm_profile(context);
    cmsUInt32Number format = depth == 16 ? TYPE_RGB_16 : TYPE_RGB_8;
    if (channels == 4) format = inverted ? TYPE_CMYK_8_REV : TYPE_CMYK_8;
    cmsHTRANSFORM transform = from && to ? cmsCreateTransformTHR(context, from, format, to, TYPE_RGB_16,
                                                                 INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOCACHE)
                                         : NULL;
    if (transform) {
        const uint8_t *source = pixels;
        size_t bytes = (size_t)channels * (size_t)(depth / 8);
        for (size_t done = 0; done < count; done += 4096) {
            size_t part = count - done < 4096 ? count - done : 4096;
            cmsDoTransform(transform, source + done * bytes, output + done * 3, (cmsUInt32Number)part);
        }
        cmsDeleteTransform(transform);
    }
    if (from) cmsCloseProfile(from);
    if (to) cmsCloseProfile(to);
    cmsDeleteContext(context);
    return transform != NULL;
}
