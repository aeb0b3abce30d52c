// PNG bytes to rows of codes, with libpng's full interface.
#include "photo_codec.h"
#include "png_chunks.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <png.h>

// libpng's own limit to a side; its row buffers grow with the width, before a pixel has been read.
enum { LONGEST_SIDE = 1000000 };

struct photo_png {
    png_structp library;
    png_infop info;
    jmp_buf escape;
    const uint8_t *next;
    size_t left;
    // Whether the library has asked for bytes beyond the last one.
    bool ended_early;
    bool keep_truncated;
    int passes;
    uint32_t row_bytes;
    uint32_t height, next_row;
    photo_status status;
    char message[PHOTO_MESSAGE_SIZE];
};

static _Noreturn void fail(photo_png *reader, photo_status status, const char *text) {
    snprintf(reader->message, sizeof reader->message, "%s", text);
    reader->status = status;
    longjmp(reader->escape, 1);
}

static _Noreturn void on_error(png_structp library, png_const_charp text) {
    photo_png *reader = png_get_error_ptr(library);
    bool memory = strstr(text, "ut of memory") != NULL || strstr(text, "nsufficient memory") != NULL;
    photo_status status = memory                ? PHOTO_STATUS_OUT_OF_MEMORY
                          : reader->ended_early ? PHOTO_STATUS_TRUNCATED
                                                : PHOTO_STATUS_UNREADABLE;
    fail(reader, status, text);
}

/// Warnings are about chunks that carry no pixels.
static void on_warning(png_structp library, png_const_charp text) {
    (void)library;
    (void)text;
}

static void on_read(png_structp library, png_bytep bytes, size_t count) {
    photo_png *reader = png_get_io_ptr(library);
    if (count > reader->left) {
        reader->ended_early = true;
        png_error(library, "the file ends before the picture");
    }
    memcpy(bytes, reader->next, count);
    reader->next += count;
    reader->left -= count;
}

photo_png *photo_png_create(void) { return calloc(1, sizeof(photo_png)); }

void photo_png_destroy(photo_png *reader) {
    if (reader == NULL) return;
    if (reader->library != NULL) png_destroy_read_struct(&reader->library, &reader->info, NULL);
    free(reader);
}

const char *photo_png_message(const photo_png *reader) { return reader->message; }

/// Text is not wanted and can be a bomb; colour is read by `png_chunks_read` in the order of the specification.
static void ignore_chunks(png_structp library) {
    static const png_byte names[] =
        "tEXt\0zTXt\0iTXt\0sRGB\0gAMA\0cHRM\0eXIf\0bKGD\0hIST\0sPLT\0pCAL\0sCAL\0tIME\0pHYs\0oFFs\0sBIT";
    png_set_keep_unknown_chunks(library, PNG_HANDLE_CHUNK_NEVER, names, sizeof names / 5);
}

/// Every kind of pixel to red, green and blue of 8 or 16 bits, without alpha.
static void choose_output(photo_png *reader, photo_png_header *header) {
    png_structp library = reader->library;
    int type = png_get_color_type(library, reader->info);
    header->depth = png_get_bit_depth(library, reader->info) == 16 ? 16 : 8;
    header->grey = (type & PNG_COLOR_MASK_COLOR) == 0;
    header->interlaced = png_get_interlace_type(library, reader->info) != PNG_INTERLACE_NONE;
    header->transparent = (type & PNG_COLOR_MASK_ALPHA) != 0 || png_get_valid(library, reader->info, PNG_INFO_tRNS);
    png_set_expand(library);
    png_set_gray_to_rgb(library);
    if (header->transparent) {
        png_uint_16 full = header->depth == 16 ? 65535 : 255;
        png_color_16 white = {.red = full, .green = full, .blue = full, .gray = full};
        png_set_background(library, &white, PNG_BACKGROUND_GAMMA_SCREEN, 0, 1.0);
    }
    const uint16_t probe = 1;
    if (header->depth == 16 && *(const uint8_t *)&probe == 1) png_set_swap(library);
    reader->passes = png_set_interlace_handling(library);
    png_read_update_info(library, reader->info);
    reader->row_bytes = (uint32_t)png_get_rowbytes(library, reader->info);
    if (png_get_rowbytes(library, reader->info) != (size_t)header->width * 3 * (size_t)(header->depth / 8))
        fail(reader, PHOTO_STATUS_UNREADABLE, "rows of an unexpected length");
}

static void find_icc(photo_png *reader, photo_png_header *header) {
    png_charp name = NULL;
    png_bytep profile = NULL;
    png_uint_32 size = 0;
    int method = 0;
    if (!png_get_iCCP(reader->library, reader->info, &name, &method, &profile, &size)) return;
    header->icc = profile;
    header->icc_size = size;
}

static void open_library(photo_png *reader) {
    reader->library = png_create_read_struct(PNG_LIBPNG_VER_STRING, reader, on_error, on_warning);
    if (reader->library == NULL) fail(reader, PHOTO_STATUS_OUT_OF_MEMORY, "not enough memory");
    reader->info = png_create_info_struct(reader->library);
    if (reader->info == NULL) fail(reader, PHOTO_STATUS_OUT_OF_MEMORY, "not enough memory");
    png_set_read_fn(reader->library, reader, on_read);
    ignore_chunks(reader->library);
    // Asked for little at a time, the library gives out all the rows that a cut file holds.
    if (reader->keep_truncated) png_set_compression_buffer_size(reader->library, 64);
}

static void check_size(photo_png *reader, const photo_png_header *header, photo_limits limits) {
    if (header->width > LONGEST_SIDE || header->height > LONGEST_SIDE)
        fail(reader, PHOTO_STATUS_TOO_LARGE, "a side of more than 1,000,000 pixels");
    if ((uint64_t)header->width * header->height > limits.maximum_pixels)
        fail(reader, PHOTO_STATUS_TOO_LARGE, "more pixels than allowed");
}

photo_status photo_png_begin(photo_png *reader, const uint8_t *bytes, size_t size, photo_limits limits,
                             photo_png_header *header) {
    if (setjmp(reader->escape)) return reader->status;
    memset(header, 0, sizeof *header);
    reader->next = bytes;
    reader->left = size;
    reader->keep_truncated = limits.keep_truncated;
    photo_status status = png_chunks_read(bytes, size, header, reader->message);
    if (status != PHOTO_STATUS_OK) return status;
    check_size(reader, header, limits);
    open_library(reader);
    png_read_info(reader->library, reader->info);
    header->width = png_get_image_width(reader->library, reader->info);
    header->height = reader->height = png_get_image_height(reader->library, reader->info);
    check_size(reader, header, limits);
    find_icc(reader, header);
    choose_output(reader, header);
    return PHOTO_STATUS_OK;
}

/// The checksum of the last pixels; a file that lacks only what follows them is whole.
static photo_status finish(photo_png *reader) {
    if (setjmp(reader->escape)) {
        bool pixels = strstr(reader->message, "IDAT") != NULL;
        return pixels && !reader->ended_early ? PHOTO_STATUS_UNREADABLE : PHOTO_STATUS_OK;
    }
    png_read_end(reader->library, NULL);
    return PHOTO_STATUS_OK;
}

photo_status photo_png_rows(photo_png *reader, void *codes, uint32_t rows, uint32_t *got) {
    if (setjmp(reader->escape)) return reader->status;
    *got = 0;
    if (reader->passes > 1 && (reader->next_row > 0 || rows != reader->height))
        fail(reader, PHOTO_STATUS_UNREADABLE, "an interlaced picture read in parts");
    if (rows > reader->height - reader->next_row) rows = reader->height - reader->next_row;
    for (int pass = 1; pass < reader->passes; pass++)
        for (uint32_t row = 0; row < rows; row++)
            png_read_row(reader->library, (png_bytep)codes + (size_t)row * reader->row_bytes, NULL);
    for (uint32_t row = 0; row < rows; row++) {
        png_read_row(reader->library, (png_bytep)codes + (size_t)row * reader->row_bytes, NULL);
        *got += 1;
        reader->next_row += 1;
    }
    return reader->next_row == reader->height ? finish(reader) : PHOTO_STATUS_OK;
}
