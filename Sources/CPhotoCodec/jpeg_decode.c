#include "codec_internal.h"

#include <jpeglib.h>
#include <jerror.h>

// A hostile file may hold thousands of progressive scans that each cost a pass.
#define MAXIMUM_SCANS 500

typedef struct {
    codec_reader base;
    struct jpeg_decompress_struct info;
    struct jpeg_error_mgr errors;
    struct jpeg_progress_mgr progress;
    jmp_buf escape;
    JOCTET *icc;
    int damage;        // data that cannot be right
    int end;           // the bytes ended early
    int too_many_scans;
    JDIMENSION damaged_row;
    char message[JMSG_LENGTH_MAX];
} jpeg_reader;

static void fail(j_common_ptr common) {
    jpeg_reader *reader = (jpeg_reader *)common->client_data;
    common->err->format_message(common, reader->message);
    longjmp(reader->escape, 1);
}

static void note(j_common_ptr common, int level) {
    jpeg_reader *reader = (jpeg_reader *)common->client_data;
    if (level >= 0) return;
    common->err->num_warnings++;
    switch (common->err->msg_code) {
    case JWRN_JPEG_EOF: reader->end = 1; break;
    case JWRN_HIT_MARKER: case JWRN_HUFF_BAD_CODE: case JWRN_MUST_RESYNC: case JWRN_ARITH_BAD_CODE:
        if (!reader->damage) {
            reader->damage = 1;
            reader->damaged_row = reader->info.output_scanline;
            common->err->format_message(common, reader->message);
        }
        break;
    default: break;  // odd, but no pixel is wrong for it
    }
}

static void stay_silent(j_common_ptr common) { (void)common; }

static void watch(j_common_ptr common) {
    jpeg_reader *reader = (jpeg_reader *)common->client_data;
    if (common->is_decompressor && reader->info.input_scan_number > MAXIMUM_SCANS) {
        reader->too_many_scans = 1;
        snprintf(reader->message, sizeof reader->message, "more than %d scans", MAXIMUM_SCANS);
        longjmp(reader->escape, 1);
    }
}

static void close_jpeg(codec_reader *base) {
    jpeg_reader *reader = (jpeg_reader *)base;
    jpeg_destroy_decompress(&reader->info);
    free(reader->icc);
    free(reader);
}

static codec_status status_of(jpeg_reader *reader) {
    switch (reader->errors.msg_code) {
    case JERR_BAD_PRECISION: case JERR_SOF_UNSUPPORTED: case JERR_ARITH_NOTIMPL: case JERR_CONVERSION_NOTIMPL:
    case JERR_BAD_J_COLORSPACE: case JERR_NOTIMPL: case JERR_CCIR601_NOTIMPL: case JERR_FRACT_SAMPLE_NOTIMPL:
        return CODEC_UNSUPPORTED;
    case JERR_OUT_OF_MEMORY: return CODEC_OUT_OF_MEMORY;
    case JERR_NO_SOI: return CODEC_NOT_AN_IMAGE;
    case JERR_IMAGE_TOO_BIG: return CODEC_TOO_LARGE;
    default: return reader->end ? CODEC_TRUNCATED : CODEC_DAMAGED;
    }
}

static void find_exif(jpeg_reader *reader, codec_header *header) {
    for (jpeg_saved_marker_ptr marker = reader->info.marker_list; marker; marker = marker->next) {
        if (marker->marker == JPEG_APP0 + 1 && marker->data_length > 6 && memcmp(marker->data, "Exif\0", 5) == 0) {
            header->exif = marker->data + 6;
            header->exif_length = marker->data_length - 6;
            return;
        }
    }
}

static codec_status read_jpeg(codec_reader *base, codec_header *header, void *pixels);

static codec_status read_header(jpeg_reader *reader, codec_header *header) {
    j_decompress_ptr info = &reader->info;
    int found = jpeg_read_header(info, FALSE);
    if (found != JPEG_HEADER_OK) {
        codec_say(header, "the JPEG holds tables and no picture");
        return reader->end ? CODEC_TRUNCATED : CODEC_DAMAGED;
    }
    header->width = info->image_width;
    header->height = info->image_height;
    header->depth = 8;
    header->progressive = info->progressive_mode;
    header->grey = info->num_components == 1;
    header->inverted = info->saw_Adobe_marker;
    if (info->num_components == 4) {
        info->out_color_space = JCS_CMYK;
        header->channels = 4;
    } else if (info->num_components == 1 || info->num_components == 3) {
        info->out_color_space = JCS_RGB;
        header->channels = 3;
    } else {
        codec_say(header, "a JPEG of two channels");
        return CODEC_UNSUPPORTED;
    }
    for (int i = 0; i < info->num_components && i < 3 && info->num_components > 1; i++) {
        header->horizontal[i] = (uint8_t)info->comp_info[i].h_samp_factor;
        header->vertical[i] = (uint8_t)info->comp_info[i].v_samp_factor;
    }
    if (info->jpeg_color_space == JCS_RGB) header->horizontal[0] = 0;
    unsigned int length = 0;
    if (jpeg_read_icc_profile(info, &reader->icc, &length)) {
        header->icc = reader->icc;
        header->icc_length = length;
    }
    find_exif(reader, header);
    return CODEC_OK;
}

codec_status codec_open_jpeg(const uint8_t *bytes, size_t length, codec_header *header, codec_reader **output) {
    *output = NULL;
    memset(header, 0, sizeof *header);
    jpeg_reader *reader = calloc(1, sizeof *reader);
    if (!reader) return CODEC_OUT_OF_MEMORY;
    if (setjmp(reader->escape)) {
        codec_status status = status_of(reader);
        codec_say(header, reader->message);
        close_jpeg(&reader->base);
        return status;
    }
    reader->base.read = read_jpeg;
    reader->base.close = close_jpeg;
    reader->info.err = jpeg_std_error(&reader->errors);
    reader->info.client_data = reader;
    reader->errors.error_exit = fail;
    reader->errors.emit_message = note;
    reader->errors.output_message = stay_silent;
    jpeg_create_decompress(&reader->info);
    reader->progress.progress_monitor = watch;
    reader->info.progress = &reader->progress;
    jpeg_mem_src(&reader->info, bytes, length);
    jpeg_save_markers(&reader->info, JPEG_APP0 + 1, 0xffff);
    jpeg_save_markers(&reader->info, JPEG_APP0 + 2, 0xffff);
    codec_status status = read_header(reader, header);
    if (status != CODEC_OK) {
        close_jpeg(&reader->base);
        return status;
    }
    *output = &reader->base;
    return CODEC_OK;
}

// Whether a progressive file that ended before its end mark had sent every bit of every coefficient.
static int is_complete(j_decompress_ptr info) {
    if (!info->coef_bits) return 1;
    for (int c = 0; c < info->num_components; c++)
        for (int k = 0; k < DCTSIZE2; k++)
            if (info->coef_bits[c][k] != 0) return 0;
    return 1;
}

static codec_status finish(jpeg_reader *reader, codec_header *header) {
    j_decompress_ptr info = &reader->info;
    int several_scans = info->progressive_mode || jpeg_has_multiple_scans(info);
    if (reader->end && several_scans && !is_complete(info)) reader->damage = 1;
    if (!reader->damage) {
        header->intact_rows = header->height;
        return CODEC_OK;
    }
    // The row at which the damage was met is already wrong, and smoothing reads one block row back.
    JDIMENSION back = (JDIMENSION)(2 * 8 * info->max_v_samp_factor);
    header->intact_rows = several_scans || reader->damaged_row < back ? 0 : reader->damaged_row - back;
    codec_say(header, reader->message[0] ? reader->message : "the file ends early");
    return reader->end ? CODEC_TRUNCATED : CODEC_DAMAGED;
}

static codec_status read_jpeg(codec_reader *base, codec_header *header, void *pixels) {
    jpeg_reader *reader = (jpeg_reader *)base;
    j_decompress_ptr info = &reader->info;
    if (setjmp(reader->escape)) {
        JDIMENSION row = info->output_scanline;
        JDIMENSION back = (JDIMENSION)(2 * 8 * (info->max_v_samp_factor > 0 ? info->max_v_samp_factor : 1));
        header->intact_rows = row > back && !info->progressive_mode ? row - back : 0;
        codec_say(header, reader->message);
        return reader->too_many_scans ? CODEC_UNSUPPORTED : status_of(reader);
    }
    info->dct_method = JDCT_ISLOW;
    jpeg_start_decompress(info);
    size_t stride = (size_t)info->output_width * header->channels;
    while (info->output_scanline < info->output_height) {
        JSAMPROW row = (JSAMPROW)pixels + (size_t)info->output_scanline * stride;
        jpeg_read_scanlines(info, &row, 1);
    }
    return finish(reader, header);
}

codec_status codec_read(codec_reader *reader, codec_header *header, void *pixels) {
    return reader->read(reader, header, pixels);
}

void codec_close(codec_reader *reader) {
    if (reader) reader->close(reader);
}
