// JPEG bytes to rows of codes, with libjpeg(-turbo).
//
// The library "succeeds" on damaged streams, filling with grey, and says so only in warnings. Each warning is judged
// here: some are harmless, the others are damage, and of damage the first one counts, with the rows intact before it.
#include "photo_codec.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>

#include <jerror.h>

enum {
    APP1 = JPEG_APP0 + 1,
    APP2 = JPEG_APP0 + 2,
    // A tiny file can ask for thousands of passes over a large picture; no camera or editor writes more than 20.
    MOST_SCANS = 500,
    ROWS_AT_ONCE = 16,
};

struct photo_jpeg {
    struct jpeg_decompress_struct library;
    struct jpeg_error_mgr errors;
    struct jpeg_progress_mgr progress;
    jmp_buf escape;
    bool created, started;
    bool keep_truncated;
    // Whether the library has asked for bytes beyond the last one.
    bool ended_early;
    photo_status status;
    // Meaningful where status says damage.
    uint32_t intact_rows;
    JOCTET *icc;
    char message[JMSG_LENGTH_MAX];
};

static _Noreturn void fail(photo_jpeg *reader, photo_status status) {
    reader->status = status;
    longjmp(reader->escape, 1);
}

static _Noreturn void fail_saying(photo_jpeg *reader, photo_status status, const char *text) {
    snprintf(reader->message, sizeof reader->message, "%s", text);
    fail(reader, status);
}

static photo_status status_of_error(const photo_jpeg *reader, int code) {
    switch (code) {
    case JERR_OUT_OF_MEMORY:
        return PHOTO_STATUS_OUT_OF_MEMORY;
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_ARITH_NOTIMPL:
    case JERR_NOT_COMPILED:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_FRACT_SAMPLE_NOTIMPL:
    case JERR_CCIR601_NOTIMPL:
        return PHOTO_STATUS_UNSUPPORTED;
    case JERR_IMAGE_TOO_BIG:
    case JERR_WIDTH_OVERFLOW:
        return PHOTO_STATUS_TOO_LARGE;
    default:
        return reader->ended_early ? PHOTO_STATUS_TRUNCATED : PHOTO_STATUS_UNREADABLE;
    }
}

static _Noreturn void on_error(j_common_ptr library) {
    photo_jpeg *reader = library->client_data;
    library->err->format_message(library, reader->message);
    fail(reader, status_of_error(reader, library->err->msg_code));
}

/// Whether the current scan is the last that the picture needs: every component and every bit of it has come.
static bool last_scan(const struct jpeg_decompress_struct *library) {
    for (int component = 0; component < library->num_components; component++) {
        if (library->comp_info[component].quant_table == NULL) return false;
        if (!library->progressive_mode || library->coef_bits == NULL) continue;
        for (int coefficient = 0; coefficient < DCTSIZE2; coefficient++)
            if (library->coef_bits[component][coefficient] != 0) return false;
    }
    return true;
}

/// Rows that no block of the current or a later MCU row has a share in.
static uint32_t rows_before_here(const struct jpeg_decompress_struct *library) {
    if (!last_scan(library)) return 0;
    uint32_t down = (uint32_t)library->max_v_samp_factor;
    uint64_t rows = (uint64_t)library->input_iMCU_row * down * DCTSIZE;
    // Smooth upsampling of the last rows looks at the chroma of the next MCU row.
    if (down > 1 && rows > 0 && rows < library->image_height) rows -= down;
    return rows < library->image_height ? (uint32_t)rows : library->image_height;
}

static void note_damage(photo_jpeg *reader, photo_status status) {
    if (reader->status != PHOTO_STATUS_OK) return;
    j_common_ptr library = (j_common_ptr)&reader->library;
    library->err->format_message(library, reader->message);
    reader->status = status;
    reader->intact_rows = rows_before_here(&reader->library);
    if (!reader->keep_truncated || status != PHOTO_STATUS_TRUNCATED) longjmp(reader->escape, 1);
}

static void on_message(j_common_ptr common, int level) {
    if (level >= 0) return;
    photo_jpeg *reader = common->client_data;
    const struct jpeg_decompress_struct *library = &reader->library;
    bool scanning = reader->started && library->input_iMCU_row < library->total_iMCU_rows;
    photo_status at_end = reader->ended_early || library->unread_marker == JPEG_EOI ? PHOTO_STATUS_TRUNCATED
                                                                                    : PHOTO_STATUS_UNREADABLE;
    common->err->num_warnings++;
    switch (common->err->msg_code) {
    case JWRN_JPEG_EOF:
        // The Huffman decoder reads ahead, and complains with JWRN_HIT_MARKER only where bits are really missing; the
        // arithmetic decoder takes zeros without a word.
        reader->ended_early = true;
        if (library->arith_code && scanning) note_damage(reader, PHOTO_STATUS_TRUNCATED);
        break;
    case JWRN_HIT_MARKER:
    case JWRN_MUST_RESYNC:
        note_damage(reader, at_end);
        break;
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_BOGUS_PROGRESSION:
        note_damage(reader, PHOTO_STATUS_UNREADABLE);
        break;
    case JWRN_EXTRANEOUS_DATA:
        // Padding between markers is harmless. Bytes left over before a restart marker are a stream that lost its way.
        if (scanning && library->restart_interval > 0 && library->input_iMCU_row > 0)
            note_damage(reader, PHOTO_STATUS_UNREADABLE);
        break;
    default:
        // JFIF version, unknown Adobe transform, bad ICC marker, odd SOS parameters: the pixels are not touched.
        break;
    }
}

static void on_progress(j_common_ptr common) {
    photo_jpeg *reader = common->client_data;
    if (reader->library.input_scan_number > MOST_SCANS)
        fail_saying(reader, PHOTO_STATUS_UNREADABLE, "more than 500 scans");
}

photo_jpeg *photo_jpeg_create(void) { return calloc(1, sizeof(photo_jpeg)); }

void photo_jpeg_destroy(photo_jpeg *reader) {
    if (reader == NULL) return;
    if (reader->created) jpeg_destroy_decompress(&reader->library);
    free(reader->icc);
    free(reader);
}

const char *photo_jpeg_message(const photo_jpeg *reader) { return reader->message; }

static void find_exif(const photo_jpeg *reader, photo_jpeg_header *header) {
    for (jpeg_saved_marker_ptr marker = reader->library.marker_list; marker != NULL; marker = marker->next) {
        if (marker->marker != APP1 || marker->data_length <= 6 || memcmp(marker->data, "Exif\0", 5) != 0) continue;
        header->exif = marker->data + 6;
        header->exif_size = marker->data_length - 6;
        return;
    }
}

static void find_icc(photo_jpeg *reader, photo_jpeg_header *header) {
    unsigned int size = 0;
    if (!jpeg_read_icc_profile(&reader->library, &reader->icc, &size)) return;
    header->icc = reader->icc;
    header->icc_size = size;
}

static void choose_output(photo_jpeg *reader, photo_jpeg_header *header) {
    struct jpeg_decompress_struct *library = &reader->library;
    switch (library->jpeg_color_space) {
    case JCS_GRAYSCALE:
    case JCS_YCbCr:
    case JCS_RGB:
        library->out_color_space = JCS_RGB;
        header->channels = 3;
        break;
    case JCS_CMYK:
    case JCS_YCCK:
        library->out_color_space = JCS_CMYK;
        header->channels = 4;
        break;
    default:
        fail_saying(reader, PHOTO_STATUS_UNSUPPORTED, "a JPEG with an unknown set of components");
    }
    library->dct_method = JDCT_ISLOW;
    library->do_fancy_upsampling = TRUE;
}

photo_status photo_jpeg_begin(photo_jpeg *reader, const uint8_t *bytes, size_t size, photo_limits limits,
                              photo_jpeg_header *header) {
    if (setjmp(reader->escape)) return reader->status;
    memset(header, 0, sizeof *header);
    struct jpeg_decompress_struct *library = &reader->library;
    library->err = jpeg_std_error(&reader->errors);
    reader->errors.error_exit = on_error;
    reader->errors.emit_message = on_message;
    library->client_data = reader;
    jpeg_create_decompress(library);
    reader->created = true;
    reader->keep_truncated = limits.keep_truncated;
    reader->progress.progress_monitor = on_progress;
    library->progress = &reader->progress;
    jpeg_mem_src(library, bytes, size);
    jpeg_save_markers(library, APP1, 0xFFFF);
    jpeg_save_markers(library, APP2, 0xFFFF);
    jpeg_read_header(library, TRUE);
    header->width = library->image_width;
    header->height = library->image_height;
    if ((uint64_t)header->width * header->height > limits.maximum_pixels)
        fail_saying(reader, PHOTO_STATUS_TOO_LARGE, "more pixels than allowed");
    choose_output(reader, header);
    header->components = library->num_components;
    header->separate_channels = library->jpeg_color_space == JCS_RGB || library->jpeg_color_space == JCS_CMYK;
    for (int component = 0; component < library->num_components && component < 4; component++) {
        header->across[component] = library->comp_info[component].h_samp_factor;
        header->down[component] = library->comp_info[component].v_samp_factor;
    }
    find_exif(reader, header);
    find_icc(reader, header);
    return PHOTO_STATUS_OK;
}

/// Several scans are read to their end here, one scan row by row later.
static void start(photo_jpeg *reader) {
    struct jpeg_decompress_struct *library = &reader->library;
    reader->started = true;
    jpeg_start_decompress(library);
    if (reader->ended_early && reader->status == PHOTO_STATUS_OK && jpeg_has_multiple_scans(library) &&
        !last_scan(library))
        fail_saying(reader, PHOTO_STATUS_TRUNCATED, "Premature end of JPEG file between two scans");
}

/// Adobe stores the light that is left, not the ink.
static void invert(uint8_t *codes, size_t count) {
    for (size_t index = 0; index < count; index++) codes[index] = (uint8_t)(255 - codes[index]);
}

static uint32_t read_some(photo_jpeg *reader, uint8_t *codes, uint32_t most) {
    struct jpeg_decompress_struct *library = &reader->library;
    size_t stride = (size_t)library->output_width * (size_t)library->output_components;
    JSAMPROW rows[ROWS_AT_ONCE];
    uint32_t count = most < ROWS_AT_ONCE ? most : ROWS_AT_ONCE;
    for (uint32_t row = 0; row < count; row++) rows[row] = codes + row * stride;
    uint32_t got = jpeg_read_scanlines(library, rows, count);
    if (library->out_color_space == JCS_CMYK && library->saw_Adobe_marker) invert(codes, got * stride);
    return got;
}

photo_status photo_jpeg_rows(photo_jpeg *reader, uint8_t *codes, uint32_t rows, uint32_t *got) {
    if (setjmp(reader->escape)) return reader->status;
    *got = 0;
    struct jpeg_decompress_struct *library = &reader->library;
    if (!reader->started) start(reader);
    size_t stride = (size_t)library->output_width * (size_t)library->output_components;
    while (*got < rows && library->output_scanline < library->output_height) {
        if (reader->status != PHOTO_STATUS_OK && library->output_scanline >= reader->intact_rows) break;
        *got += read_some(reader, codes + *got * stride, rows - *got);
    }
    if (reader->status == PHOTO_STATUS_OK) return PHOTO_STATUS_OK;
    uint32_t excess = library->output_scanline - reader->intact_rows;
    if (library->output_scanline <= reader->intact_rows) excess = 0;
    *got = *got > excess ? *got - excess : 0;
    // Damage ahead of rows that are still to be given out is told when they have been.
    return library->output_scanline < reader->intact_rows ? PHOTO_STATUS_OK : reader->status;
}

bool photo_jpeg_has_planes(const photo_jpeg *reader) {
    const struct jpeg_decompress_struct *library = &reader->library;
    if (library->jpeg_color_space != JCS_YCbCr || library->num_components != 3) return false;
    const jpeg_component_info *parts = library->comp_info;
    return parts[0].h_samp_factor == 2 && parts[0].v_samp_factor == 2 && parts[1].h_samp_factor == 1 &&
           parts[1].v_samp_factor == 1 && parts[2].h_samp_factor == 1 && parts[2].v_samp_factor == 1;
}

photo_status photo_jpeg_planes(photo_jpeg *reader, uint8_t *lightness, uint8_t *blue, uint8_t *red) {
    if (setjmp(reader->escape)) return reader->status;
    struct jpeg_decompress_struct *library = &reader->library;
    library->out_color_space = JCS_YCbCr;
    library->raw_data_out = TRUE;
    start(reader);
    enum { ROWS = 2 * DCTSIZE };
    size_t wide = (library->image_width + ROWS - 1) / ROWS * ROWS;
    for (size_t row = 0; row < library->image_height && reader->status == PHOTO_STATUS_OK; row += ROWS) {
        JSAMPROW rows[3][ROWS];
        for (size_t line = 0; line < ROWS; line++) rows[0][line] = lightness + (row + line) * wide;
        for (size_t line = 0; line < DCTSIZE; line++) {
            rows[1][line] = blue + (row / 2 + line) * (wide / 2);
            rows[2][line] = red + (row / 2 + line) * (wide / 2);
        }
        JSAMPARRAY planes[3] = {rows[0], rows[1], rows[2]};
        if (jpeg_read_raw_data(library, planes, ROWS) == 0)
            fail_saying(reader, PHOTO_STATUS_UNREADABLE, "the library gave no rows");
    }
    return reader->status;
}
