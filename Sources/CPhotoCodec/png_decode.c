#include "codec_internal.h"

#include <png.h>

typedef struct {
    codec_reader base;
    png_structp png;
    png_infop info;
    jmp_buf escape;
    const uint8_t *bytes;
    size_t length, at;
    int ended;
    int passes;
    uint8_t *temporary;
    volatile uint32_t rows;
    char message[200];
} png_reader;

static void fail(png_structp png, png_const_charp text) {
    png_reader *reader = png_get_error_ptr(png);
    snprintf(reader->message, sizeof reader->message, "%s", text);
    longjmp(reader->escape, 1);
}

static void stay_silent(png_structp png, png_const_charp text) { (void)png, (void)text; }

static void give(png_structp png, png_bytep output, size_t count) {
    png_reader *reader = png_get_io_ptr(png);
    if (reader->length - reader->at < count) {
        reader->ended = 1;
        png_error(png, "the file ends early");
    }
    memcpy(output, reader->bytes + reader->at, count);
    reader->at += count;
}

static void close_png(codec_reader *base) {
    png_reader *reader = (png_reader *)base;
    png_destroy_read_struct(&reader->png, &reader->info, NULL);
    free(reader->temporary);
    free(reader);
}

static codec_status status_of(png_reader *reader) {
    if (reader->ended || strstr(reader->message, "Not enough image data")) return CODEC_TRUNCATED;
    if (strstr(reader->message, "memory")) return CODEC_OUT_OF_MEMORY;
    return CODEC_DAMAGED;
}

static void read_colour(png_reader *reader, codec_header *header) {
    png_structp png = reader->png;
    png_infop info = reader->info;
    png_charp name;
    int compression, intent;
    png_bytep profile;
    png_uint_32 length;
    if (png_get_iCCP(png, info, &name, &compression, &profile, &length)) {
        header->icc = profile;
        header->icc_length = length;
    }
    header->has_srgb = png_get_sRGB(png, info, &intent) != 0;
    header->has_gamma = png_get_gAMA(png, info, &header->gamma) != 0;
    double *c = header->chromaticities;
    header->has_chromaticities =
        png_get_cHRM(png, info, &c[0], &c[1], &c[2], &c[3], &c[4], &c[5], &c[6], &c[7]) != 0;
    png_unknown_chunkp unknown;
    int count = png_get_unknown_chunks(png, info, &unknown);
    for (int i = 0; i < count; i++) {
        if (memcmp(unknown[i].name, "cICP", 4) == 0 && unknown[i].size == 4) {
            header->has_cicp = 1;
            memcpy(header->cicp, unknown[i].data, 4);
        }
    }
    png_bytep exif;
    png_uint_32 exif_length;
    if (png_get_eXIf_1(png, info, &exif_length, &exif)) {
        header->exif = exif;
        header->exif_length = exif_length;
    }
}

static codec_status read_png(codec_reader *base, codec_header *header, void *pixels);

static void read_header(png_reader *reader, codec_header *header) {
    png_structp png = reader->png;
    png_infop info = reader->info;
    png_set_read_fn(png, reader, give);
    png_set_user_limits(png, 0x7fffffff, 0x7fffffff);
    png_set_chunk_malloc_max(png, 64u << 20);
    png_set_benign_errors(png, 1);
    png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_ALWAYS, (png_const_bytep) "cICP", 1);
    png_read_info(png, info);
    header->width = png_get_image_width(png, info);
    header->height = png_get_image_height(png, info);
    header->depth = png_get_bit_depth(png, info) == 16 ? 16 : 8;
    header->channels = 3;
    int type = png_get_color_type(png, info);
    header->grey = !(type & PNG_COLOR_MASK_COLOR);
    header->alpha = (type & PNG_COLOR_MASK_ALPHA) || png_get_valid(png, info, PNG_INFO_tRNS);
    read_colour(reader, header);
    png_set_expand(png);
    png_set_gray_to_rgb(png);
#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (header->depth == 16) png_set_swap(png);
#endif
    reader->passes = png_set_interlace_handling(png);
    png_read_update_info(png, info);
}

codec_status codec_open_png(const uint8_t *bytes, size_t length, codec_header *header, codec_reader **output) {
    *output = NULL;
    memset(header, 0, sizeof *header);
    if (length > 16 && memcmp(bytes + 12, "CgBI", 4) == 0) {
        codec_say(header, "Apple's private PNG variant (CgBI)");
        return CODEC_UNSUPPORTED;
    }
    png_reader *reader = calloc(1, sizeof *reader);
    if (!reader) return CODEC_OUT_OF_MEMORY;
    if (setjmp(reader->escape)) {
        codec_status status = status_of(reader);
        codec_say(header, reader->message);
        close_png(&reader->base);
        return status;
    }
    reader->base.read = read_png;
    reader->base.close = close_png;
    reader->bytes = bytes;
    reader->length = length;
    reader->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, reader, fail, stay_silent);
    reader->info = reader->png ? png_create_info_struct(reader->png) : NULL;
    if (!reader->info) {
        close_png(&reader->base);
        return CODEC_OUT_OF_MEMORY;
    }
    read_header(reader, header);
    *output = &reader->base;
    return CODEC_OK;
}

// Lays one row of four channels on white, in the file's own encoding, as browsers do.
static void composite8(const uint8_t *from, uint8_t *to, uint32_t width) {
    for (uint32_t x = 0; x < width; x++, from += 4, to += 3)
        for (int c = 0; c < 3; c++) to[c] = (uint8_t)((from[c] * from[3] + 255 * (255 - from[3]) + 127) / 255);
}

static void composite16(const uint16_t *from, uint16_t *to, uint32_t width) {
    for (uint32_t x = 0; x < width; x++, from += 4, to += 3)
        for (int c = 0; c < 3; c++)
            to[c] = (uint16_t)(((uint64_t)from[c] * from[3] + 65535ull * (65535u - from[3]) + 32767) / 65535);
}

static void composite(const codec_header *header, const uint8_t *from, uint8_t *to) {
    if (header->depth == 16)
        composite16((const uint16_t *)(const void *)from, (uint16_t *)(void *)to, header->width);
    else
        composite8(from, to, header->width);
}

static codec_status read_png(codec_reader *base, codec_header *header, void *pixels) {
    png_reader *reader = (png_reader *)base;
    if (setjmp(reader->escape)) {
        header->intact_rows = reader->passes > 1 ? 0 : reader->rows;
        codec_say(header, reader->message);
        return status_of(reader);
    }
    size_t code = header->depth / 8, stride = (size_t)header->width * 3 * code;
    size_t read_stride = png_get_rowbytes(reader->png, reader->info);
    int apart = header->alpha;
    if (apart && !(reader->temporary = calloc(reader->passes > 1 ? header->height : 1, read_stride))) {
        codec_say(header, "no memory for the picture");
        return CODEC_OUT_OF_MEMORY;
    }
    uint8_t *output = pixels;
    for (int pass = 0; pass < reader->passes; pass++) {
        for (uint32_t y = 0; y < header->height; y++) {
            uint8_t *row = output + y * stride;
            if (apart) row = reader->temporary + (reader->passes > 1 ? y * read_stride : 0);
            png_read_row(reader->png, row, NULL);
            if (apart && pass == reader->passes - 1) composite(header, row, output + y * stride);
            reader->rows = y + 1;
        }
    }
    header->intact_rows = header->height;
    png_read_end(reader->png, NULL);
    return CODEC_OK;
}
