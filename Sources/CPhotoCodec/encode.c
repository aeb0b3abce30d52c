#include "codec_internal.h"

#include <jpeglib.h>
#include <png.h>

typedef struct {
    struct jpeg_error_mgr errors;
    jmp_buf escape;
} jpeg_trap;

static void jump(j_common_ptr common) { longjmp(((jpeg_trap *)common->err)->escape, 1); }
static void stay_silent(j_common_ptr common) { (void)common; }

// The smallest EXIF block: one tag, the orientation.
static void write_orientation(j_compress_ptr info, int orientation) {
    uint8_t exif[] = {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3,
                      0, 0, 0, 1, 0, (uint8_t)orientation, 0, 0, 0, 0, 0, 0};
    jpeg_write_marker(info, JPEG_APP0 + 1, exif, sizeof exif);
}

int codec_encode_jpeg(const codec_picture *picture, const uint8_t *pixels, uint8_t **output, size_t *length) {
    struct jpeg_compress_struct info;
    jpeg_trap trap;
    unsigned char *volatile buffer = NULL;
    unsigned long size = 0;
    info.err = jpeg_std_error(&trap.errors);
    trap.errors.error_exit = jump;
    trap.errors.output_message = stay_silent;
    *output = NULL;
    if (setjmp(trap.escape)) {
        jpeg_destroy_compress(&info);
        free(buffer);
        return 0;
    }
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, (unsigned char **)&buffer, &size);
    info.image_width = picture->width;
    info.image_height = picture->height;
    info.input_components = picture->channels;
    info.in_color_space = picture->channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, picture->quality, TRUE);
    if (picture->channels == 3) {
        info.comp_info[0].h_samp_factor = picture->horizontal;
        info.comp_info[0].v_samp_factor = picture->vertical;
    }
    info.optimize_coding = TRUE;
    jpeg_start_compress(&info, TRUE);
    if (picture->orientation) write_orientation(&info, picture->orientation);
    if (picture->icc) jpeg_write_icc_profile(&info, picture->icc, (unsigned int)picture->icc_length);
    size_t stride = (size_t)picture->width * (size_t)picture->channels;
    while (info.next_scanline < info.image_height) {
        JSAMPROW row = (JSAMPROW)(uintptr_t)(pixels + (size_t)info.next_scanline * stride);
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    *output = buffer;
    *length = size;
    return 1;
}

typedef struct {
    uint8_t *bytes;
    size_t length, capacity;
    jmp_buf escape;
} png_sink;

static void png_jump(png_structp png, png_const_charp text) {
    (void)text;
    longjmp(((png_sink *)png_get_error_ptr(png))->escape, 1);
}
static void png_silent(png_structp png, png_const_charp text) { (void)png, (void)text; }
static void flush(png_structp png) { (void)png; }

static void take(png_structp png, png_bytep bytes, size_t count) {
    png_sink *sink = png_get_io_ptr(png);
    if (sink->capacity - sink->length < count) {
        size_t wanted = sink->capacity * 2 + count + 65536;
        uint8_t *larger = realloc(sink->bytes, wanted);
        if (!larger) png_error(png, "no memory");
        sink->bytes = larger;
        sink->capacity = wanted;
    }
    memcpy(sink->bytes + sink->length, bytes, count);
    sink->length += count;
}

int codec_encode_png(const codec_picture *picture, const void *pixels, uint8_t **output, size_t *length) {
    png_sink sink = {0};
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &sink, png_jump, png_silent);
    png_infop info = png ? png_create_info_struct(png) : NULL;
    *output = NULL;
    if (!info || setjmp(sink.escape)) {
        png_destroy_write_struct(&png, &info);
        free(sink.bytes);
        return 0;
    }
    png_set_write_fn(png, &sink, take, flush);
    png_set_IHDR(png, info, picture->width, picture->height, picture->depth,
                 picture->channels == 1 ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_compression_level(png, 6);
    if (picture->icc) png_set_iCCP(png, info, "icc", 0, picture->icc, (png_uint_32)picture->icc_length);
    png_write_info(png, info);
#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (picture->depth == 16) png_set_swap(png);
#endif
    size_t stride = (size_t)picture->width * (size_t)picture->channels * (size_t)(picture->depth / 8);
    for (uint32_t y = 0; y < picture->height; y++) png_write_row(png, (png_const_bytep)pixels + y * stride);
    png_write_end(png, NULL);
    png_destroy_write_struct(&png, &info);
    *output = sink.bytes;
    *length = sink.length;
    return 1;
}

void codec_release(uint8_t *output) { free(output); }
