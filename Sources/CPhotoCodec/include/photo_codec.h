#ifndef PHOTO_CODEC_H
#define PHOTO_CODEC_H
// JPEG and PNG bytes to pixels and back, and colour profiles to tables. Errors come back as values: no jump leaves here.
#include <stddef.h>
#include <stdint.h>

typedef enum {
    CODEC_OK = 0,
    CODEC_TRUNCATED,
    CODEC_DAMAGED,
    CODEC_UNSUPPORTED,
    CODEC_TOO_LARGE,
    CODEC_OUT_OF_MEMORY,
    CODEC_NOT_AN_IMAGE
} codec_status;

// What a file's header says; filled by the open functions. Pointers stay valid until close.
typedef struct {
    uint32_t width, height;
    uint32_t channels;  // 3, or 4 for CMYK
    uint32_t depth;     // 8 or 16 bits a channel
    int grey;           // stored without colour (codes come out as three equal ones)
    int inverted;       // CMYK stored as Adobe does: 255 is no ink
    int progressive;
    uint8_t horizontal[3], vertical[3];  // JPEG sampling factors; 0 where none
    int alpha;                           // PNG: transparency was there
    const uint8_t *icc;
    size_t icc_length;
    const uint8_t *exif;  // begins with the TIFF header
    size_t exif_length;
    int has_srgb, has_gamma, has_chromaticities, has_cicp;
    double gamma;               // PNG gAMA: file gamma, about 0.45455
    double chromaticities[8];   // white x y, red x y, green x y, blue x y
    uint8_t cicp[4];
    uint32_t intact_rows;  // after reading: rows before the first damage
    char message[200];
} codec_header;

typedef struct codec_reader codec_reader;

// Reads the header. On any status but CODEC_OK the reader is closed already and NULL, and `header->message` says why.
codec_status codec_open_jpeg(const uint8_t *bytes, size_t length, codec_header *header, codec_reader **reader);
codec_status codec_open_png(const uint8_t *bytes, size_t length, codec_header *header, codec_reader **reader);
// Reads all pixels into `pixels`, width * height * channels codes of 8 or 16 bits (native order), row by row.
// CODEC_TRUNCATED and CODEC_DAMAGED leave `header->intact_rows` good rows.
codec_status codec_read(codec_reader *reader, codec_header *header, void *pixels);
void codec_close(codec_reader *reader);

typedef enum { CODEC_PROFILE_BROKEN = 0, CODEC_PROFILE_MATRIX, CODEC_PROFILE_GREY, CODEC_PROFILE_TABLE } codec_profile_kind;

// Linear light per code (three tables of `entries`) and the matrix from the profile's to sRGB's primaries.
// `channels` (1, 3 or 4) is what the picture has: another kind of profile is broken. Tables are left alone for
// CODEC_PROFILE_TABLE, which wants codec_convert.
codec_profile_kind codec_profile(const uint8_t *icc, size_t length, int channels, int entries, float *tables,
                                 float matrix[9], char name[128]);
// Through the profile to 16-bit codes with ROMM (ProPhoto) primaries and gamma 1.8. Returns 0 when it cannot.
int codec_convert(const uint8_t *icc, size_t length, const void *pixels, int channels, int depth, int inverted,
                  size_t count, uint16_t *output);
// From ROMM primaries (D50) to linear sRGB.
void codec_romm_to_srgb(float matrix[9]);

typedef struct {
    uint32_t width, height;
    int channels;                // 1 or 3
    int depth;                   // 8 or 16 (PNG only)
    int quality;                 // JPEG
    int horizontal, vertical;    // JPEG luma sampling factors: 1x1, 2x1, 2x2
    const uint8_t *icc;
    size_t icc_length;
    int orientation;             // 0: no EXIF
} codec_picture;

// Encodes; `*output` is for codec_release. Returns 0 when memory ran out.
int codec_encode_png(const codec_picture *picture, const void *pixels, uint8_t **output, size_t *length);
int codec_encode_jpeg(const codec_picture *picture, const uint8_t *pixels, uint8_t **output, size_t *length);
void codec_release(uint8_t *output);

#endif
