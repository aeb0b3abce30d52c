// ICC profiles to curves, colorants and conversions, with lcms2.
#include "photo_codec.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <lcms2.h>

struct photo_icc {
    cmsContext context;
    cmsHPROFILE profile;
    cmsHTRANSFORM transform;
    photo_icc_kind kind;
};

static void on_error(cmsContext context, cmsUInt32Number code, const char *text) {
    (void)context;
    (void)code;
    (void)text;
}

static bool has_tables(cmsHPROFILE profile) {
    static const cmsTagSignature tables[] = {cmsSigAToB0Tag, cmsSigAToB1Tag, cmsSigAToB2Tag, cmsSigDToB0Tag,
                                             cmsSigDToB1Tag};
    for (size_t index = 0; index < sizeof tables / sizeof *tables; index++)
        if (cmsIsTag(profile, tables[index])) return true;
    return false;
}

static bool find_kind(photo_icc *self) {
    switch ((int)cmsGetDeviceClass(self->profile)) {
    case cmsSigInputClass:
    case cmsSigDisplayClass:
    case cmsSigOutputClass:
    case cmsSigColorSpaceClass:
        break;
    default:
        return false;
    }
    bool tables = has_tables(self->profile);
    switch ((int)cmsGetColorSpace(self->profile)) {
    case cmsSigRgbData:
        self->kind = tables ? PHOTO_ICC_RGB_TABLE : PHOTO_ICC_RGB_MATRIX;
        return tables || cmsIsMatrixShaper(self->profile);
    case cmsSigGrayData:
        self->kind = PHOTO_ICC_GREY;
        return cmsIsTag(self->profile, cmsSigGrayTRCTag);
    case cmsSigCmykData:
        self->kind = PHOTO_ICC_CMYK;
        return tables;
    default:
        return false;
    }
}

photo_icc *photo_icc_create(const uint8_t *bytes, size_t size) {
    photo_icc *self = calloc(1, sizeof *self);
    if (self == NULL || size > UINT32_MAX) {
        free(self);
        return NULL;
    }
    self->context = cmsCreateContext(NULL, NULL);
    if (self->context != NULL) {
        cmsSetLogErrorHandlerTHR(self->context, on_error);
        self->profile = cmsOpenProfileFromMemTHR(self->context, bytes, (cmsUInt32Number)size);
    }
    if (self->profile != NULL && find_kind(self)) return self;
    photo_icc_destroy(self);
    return NULL;
}

void photo_icc_destroy(photo_icc *self) {
    if (self == NULL) return;
    if (self->transform != NULL) cmsDeleteTransform(self->transform);
    if (self->profile != NULL) cmsCloseProfile(self->profile);
    if (self->context != NULL) cmsDeleteContext(self->context);
    free(self);
}

photo_icc_kind photo_icc_get_kind(const photo_icc *self) { return self->kind; }

void photo_icc_description(const photo_icc *self, char *text, uint32_t capacity) {
    text[0] = 0;
    cmsGetProfileInfoASCII(self->profile, cmsInfoDescription, "en", "US", text, capacity);
    text[capacity - 1] = 0;
}

/// CIE 1976 L* as a share of 1 to linear light.
static double light_of_lightness(double lightness) {
    double f = (lightness * 100 + 16) / 116;
    return f > 6.0 / 29 ? f * f * f : 3 * (6.0 / 29) * (6.0 / 29) * (f - 4.0 / 29);
}

bool photo_icc_curve(const photo_icc *self, int channel, float *linear, uint32_t count) {
    static const cmsTagSignature colours[] = {cmsSigRedTRCTag, cmsSigGreenTRCTag, cmsSigBlueTRCTag};
    bool grey = self->kind == PHOTO_ICC_GREY;
    const cmsToneCurve *curve = cmsReadTag(self->profile, grey ? cmsSigGrayTRCTag : colours[channel]);
    if (curve == NULL || count < 2) return false;
    bool lightness = grey && cmsGetPCS(self->profile) == cmsSigLabData;
    for (uint32_t code = 0; code < count; code++) {
        double value = cmsEvalToneCurveFloat(curve, (cmsFloat32Number)((double)code / (count - 1)));
        if (!isfinite(value) || fabs(value) > 100) return false;
        linear[code] = (float)(lightness ? light_of_lightness(value) : value);
    }
    return linear[count - 1] > linear[0];
}

bool photo_icc_colorants(const photo_icc *self, double matrix[9]) {
    static const cmsTagSignature colours[] = {cmsSigRedColorantTag, cmsSigGreenColorantTag, cmsSigBlueColorantTag};
    for (int column = 0; column < 3; column++) {
        const cmsCIEXYZ *colour = cmsReadTag(self->profile, colours[column]);
        if (colour == NULL) return false;
        matrix[column] = colour->X;
        matrix[3 + column] = colour->Y;
        matrix[6 + column] = colour->Z;
    }
    return true;
}

static cmsHPROFILE wide_profile(cmsContext context) {
    const cmsCIExyY white = {0.3457, 0.3585, 1};
    const cmsCIExyYTRIPLE romm = {{0.7347, 0.2653, 1}, {0.1596, 0.8404, 1}, {0.0366, 0.0001, 1}};
    const cmsFloat64Number srgb[] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    cmsToneCurve *curve = cmsBuildParametricToneCurve(context, 4, srgb);
    if (curve == NULL) return NULL;
    cmsToneCurve *curves[] = {curve, curve, curve};
    cmsHPROFILE wide = cmsCreateRGBProfileTHR(context, &white, &romm, curves);
    cmsFreeToneCurve(curve);
    return wide;
}

bool photo_icc_prepare(photo_icc *self, int channels, int depth) {
    if (channels == 4 && depth != 8) return false;
    cmsUInt32Number from = channels == 4 ? TYPE_CMYK_8 : depth == 16 ? TYPE_RGB_16 : TYPE_RGB_8;
    cmsHPROFILE wide = wide_profile(self->context);
    if (wide == NULL) return false;
    self->transform = cmsCreateTransformTHR(self->context, self->profile, from, wide, TYPE_RGB_16,
                                            INTENT_RELATIVE_COLORIMETRIC,
                                            cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_HIGHRESPRECALC);
    cmsCloseProfile(wide);
    return self->transform != NULL;
}

void photo_icc_convert(const photo_icc *self, const void *codes, uint16_t *wide, uint32_t pixels) {
    cmsDoTransform(self->transform, codes, wide, pixels);
}
