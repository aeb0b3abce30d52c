/// JPEG and PNG bytes to rows of codes and back, and ICC profiles to curves, colorants and conversions.
///
/// Every function returns: an error inside a library ends as a `photo_status` and a message, never as a jump into the
/// caller. Objects are made by `_create` (NULL when memory is short) and ended by `_destroy` (NULL is allowed). None is
/// shared between threads; there is no global state.
#ifndef PHOTO_CODEC_H
#define PHOTO_CODEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    PHOTO_STATUS_OK = 0,
    /// The stream is corrupt.
    PHOTO_STATUS_UNREADABLE,
    /// The stream is sound, but of a kind that is not read here.
    PHOTO_STATUS_UNSUPPORTED,
    /// The stream ends before the picture does.
    PHOTO_STATUS_TRUNCATED,
    /// The header announces more pixels than allowed.
    PHOTO_STATUS_TOO_LARGE,
    PHOTO_STATUS_OUT_OF_MEMORY,
} photo_status;

/// Room for any message, with its closing zero.
enum { PHOTO_MESSAGE_SIZE = 256 };

/// What bounds the reading of a file.
typedef struct {
    uint64_t maximum_pixels;
    /// Whether rows before a premature end are wanted; otherwise the first damage ends the reading.
    bool keep_truncated;
} photo_limits;

/// Whether `size` bytes can be had now.
bool photo_can_allocate(size_t size);

/// Asks the system for large pages under memory that is about to be filled: fewer faults. A wish, with no other effect.
void photo_prefer_large_pages(void *memory, size_t size);

/// Has this process keep freed memory for its next allocations. For a program to decide, not for a library.
void photo_keep_freed_memory(void);

// MARK: JPEG to codes

typedef struct photo_jpeg photo_jpeg;

typedef struct {
    uint32_t width, height;
    /// 3: red, green, blue; 4: cyan, magenta, yellow, black with 255 = all ink.
    int channels;
    /// Components as stored (1, 3 or 4) and their sampling factors.
    int components;
    int across[4], down[4];
    /// Whether the file stores RGB or CMYK without a lightness component.
    bool separate_channels;
    /// The body of the EXIF APP1 marker, after `Exif\0\0`; NULL when there is none. Lives as long as the reader.
    const uint8_t *exif;
    size_t exif_size;
    /// The profile of the APP2 markers; NULL when there is none or it is incomplete. Lives as long as the reader.
    const uint8_t *icc;
    size_t icc_size;
} photo_jpeg_header;

/// Whether the picture is lightness at full and two colours at half resolution, which `photo_jpeg_planes` reads as stored.
bool photo_jpeg_has_planes(const photo_jpeg *reader);

/// Reads the whole picture as it is stored: lightness, and blue and red difference on half the columns and rows. Planes are
/// as wide as `width` and as high as `height` rounded up to 16, the colours half of that. Instead of `photo_jpeg_rows`, not
/// after it; any damage ends it.
photo_status photo_jpeg_planes(photo_jpeg *reader, uint8_t *lightness, uint8_t *blue, uint8_t *red);

photo_jpeg *photo_jpeg_create(void);
void photo_jpeg_destroy(photo_jpeg *reader);
/// Why the last call did not answer OK.
const char *photo_jpeg_message(const photo_jpeg *reader);
/// Reads the header; nothing that grows with the picture is allocated. `bytes` must outlive the reader.
photo_status photo_jpeg_begin(photo_jpeg *reader, const uint8_t *bytes, size_t size, photo_limits limits,
                              photo_jpeg_header *header);
/// Reads up to `rows` further rows to `codes` and counts them in `got`; fewer only at the end or at damage. With
/// `keep_truncated` a premature end answers TRUNCATED, and the rows counted so far are intact.
photo_status photo_jpeg_rows(photo_jpeg *reader, uint8_t *codes, uint32_t rows, uint32_t *got);

// MARK: PNG to codes

typedef struct photo_png photo_png;

typedef struct {
    uint32_t width, height;
    /// 8 or 16: the depth of the codes given out, three to a pixel. 16-bit codes are in the machine's byte order.
    int depth;
    bool grey;
    bool interlaced;
    /// Whether the file has an alpha channel or a transparent colour; such pixels are laid on white, by encoded values.
    bool transparent;
    /// The profile of iCCP; NULL when there is none or it is broken. Lives as long as the reader.
    const uint8_t *icc;
    size_t icc_size;
    /// The body of eXIf; NULL when there is none. Points into the file's bytes.
    const uint8_t *exif;
    size_t exif_size;
    bool has_cicp, has_srgb, has_gamma, has_chromaticities;
    /// Colour primaries, transfer function, matrix coefficients, full range.
    uint8_t cicp[4];
    /// gAMA: the encoding exponent times 100,000.
    uint32_t gamma;
    /// cHRM: white, red, green, blue, x and y of each, times 100,000.
    uint32_t chromaticities[8];
} photo_png_header;

photo_png *photo_png_create(void);
void photo_png_destroy(photo_png *reader);
const char *photo_png_message(const photo_png *reader);
/// As `photo_jpeg_begin`, but libpng allocates its rows here, a few times the width: a side above 1,000,000 pixels is
/// TOO_LARGE.
photo_status photo_png_begin(photo_png *reader, const uint8_t *bytes, size_t size, photo_limits limits,
                             photo_png_header *header);
/// As `photo_jpeg_rows`. Codes are `uint8_t` or `uint16_t` by the header's depth. An interlaced picture comes only
/// whole: `rows` must then be its height.
photo_status photo_png_rows(photo_png *reader, void *codes, uint32_t rows, uint32_t *got);

// MARK: Codes to files

typedef struct {
    uint32_t width, height;
    /// 1: grey, 3: RGB.
    int channels;
    /// JPEG: 8. PNG: 8 or 16, in the machine's byte order.
    int depth;
    /// NULL for none.
    const uint8_t *icc;
    size_t icc_size;
    /// 1...8, or 0 for no EXIF at all.
    int exif_orientation;
    /// JPEG: 1...100; PNG: zlib's level, 0...9.
    int quality;
    /// JPEG: pixels across and down that share one chroma sample, 1 or 2 each.
    int chroma_across, chroma_down;
    bool progressive;
    /// PNG: pixels a metre on paper, or 0 where it does not matter.
    uint32_t pixels_per_metre;
} photo_writing;

/// A file in memory; `photo_file_free` gives it back.
typedef struct {
    uint8_t *bytes;
    size_t size;
    char message[PHOTO_MESSAGE_SIZE];
} photo_file;

photo_status photo_jpeg_write(const uint8_t *codes, const photo_writing *how, photo_file *file);
photo_status photo_png_write(const void *codes, const photo_writing *how, photo_file *file);
void photo_file_free(photo_file *file);
/// The smallest EXIF that states an orientation: 26 bytes of TIFF.
enum { PHOTO_EXIF_SIZE = 26 };
void photo_exif_orientation(int orientation, uint8_t exif[PHOTO_EXIF_SIZE]);

// MARK: ICC profiles

typedef struct photo_icc photo_icc;

typedef enum {
    PHOTO_ICC_RGB_MATRIX,
    PHOTO_ICC_RGB_TABLE,
    PHOTO_ICC_GREY,
    PHOTO_ICC_CMYK,
} photo_icc_kind;

/// NULL when the profile is broken or of a kind that no photo has.
photo_icc *photo_icc_create(const uint8_t *bytes, size_t size);
void photo_icc_destroy(photo_icc *profile);
photo_icc_kind photo_icc_get_kind(const photo_icc *profile);
/// The profile's description, cut to `capacity` with its closing zero; empty when it has none.
void photo_icc_description(const photo_icc *profile, char *text, uint32_t capacity);
/// Linear light at `count` evenly spaced codes from 0 to 1. Channel 0...2 of a matrix profile, 0 of a grey one.
bool photo_icc_curve(const photo_icc *profile, int channel, float *linear, uint32_t count);
/// XYZ (D50) of red, green and blue, as the columns of a row-major matrix.
bool photo_icc_colorants(const photo_icc *profile, double matrix[9]);
/// Readies `photo_icc_convert` from 3- or 4-channel codes of 8 or 16 bits; relative colorimetric, black points matched.
bool photo_icc_prepare(photo_icc *profile, int channels, int depth);
/// Codes to 16-bit RGB codes with ROMM primaries (D50) and sRGB's curve, which hold every colour of a surface.
void photo_icc_convert(const photo_icc *profile, const void *codes, uint16_t *wide, uint32_t pixels);

#endif
