// Rows of codes to JPEG and PNG files in memory. Nothing is written but pixels and what the caller asks for.
#include "photo_codec.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jerror.h>
#include <jpeglib.h>
#include <png.h>

/// Makes room for `count` further bytes behind `size` ones; false, with the file as it was, where memory is short.
static bool make_room(photo_file *file, size_t *capacity, size_t count) {
    if (count <= *capacity - file->size) return true;
    size_t wanted = *capacity + *capacity / 2 + count + 65536;
    uint8_t *grown = realloc(file->bytes, wanted);
    if (grown == NULL) return false;
    file->bytes = grown;
    *capacity = wanted;
    return true;
}

void photo_file_free(photo_file *file) {
    free(file->bytes);
    file->bytes = NULL;
    file->size = 0;
}

void photo_exif_orientation(int orientation, uint8_t exif[PHOTO_EXIF_SIZE]) {
    // Big-endian TIFF; one directory at 8 with one entry: tag 0x0112, SHORT, one value; no further directory.
    const uint8_t pattern[PHOTO_EXIF_SIZE] = {'M',  'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0,
                                              3,    0,   0, 0,  1, 0, (uint8_t)orientation, 0, 0,
                                              0,    0,   0, 0};
    memcpy(exif, pattern, PHOTO_EXIF_SIZE);
}

// MARK: JPEG

typedef struct {
    struct jpeg_compress_struct library;
    struct jpeg_error_mgr errors;
    struct jpeg_destination_mgr destination;
    jmp_buf escape;
    photo_file *file;
    size_t capacity;
    photo_status status;
} jpeg_writer;

static _Noreturn void on_jpeg_error(j_common_ptr library) {
    jpeg_writer *writer = library->client_data;
    char message[JMSG_LENGTH_MAX];
    library->err->format_message(library, message);
    snprintf(writer->file->message, sizeof writer->file->message, "%s", message);
    bool memory = library->err->msg_code == JERR_OUT_OF_MEMORY;
    writer->status = memory ? PHOTO_STATUS_OUT_OF_MEMORY : PHOTO_STATUS_UNSUPPORTED;
    longjmp(writer->escape, 1);
}

/// Hands the library the room behind what is written. libjpeg's own destination in memory frees buffers that its caller
/// still knows by their old address when an error ends the writing; here the file alone owns the bytes.
static void open_room(j_compress_ptr library) {
    jpeg_writer *writer = library->client_data;
    if (!make_room(writer->file, &writer->capacity, 65536)) ERREXIT1(library, JERR_OUT_OF_MEMORY, 0);
    writer->destination.next_output_byte = writer->file->bytes + writer->file->size;
    writer->destination.free_in_buffer = writer->capacity - writer->file->size;
}

/// The library calls this when all of the room is used, whatever it says is left.
static boolean on_jpeg_full(j_compress_ptr library) {
    jpeg_writer *writer = library->client_data;
    writer->file->size = writer->capacity;
    open_room(library);
    return TRUE;
}

static void on_jpeg_end(j_compress_ptr library) {
    jpeg_writer *writer = library->client_data;
    writer->file->size = writer->capacity - writer->destination.free_in_buffer;
}

static void set_jpeg(struct jpeg_compress_struct *library, const photo_writing *how) {
    library->image_width = how->width;
    library->image_height = how->height;
    library->input_components = how->channels;
    library->in_color_space = how->channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(library);
    jpeg_set_quality(library, how->quality, TRUE);
    library->dct_method = JDCT_ISLOW;
    if (how->channels == 3) {
        library->comp_info[0].h_samp_factor = how->chroma_across;
        library->comp_info[0].v_samp_factor = how->chroma_down;
    }
    if (how->progressive) jpeg_simple_progression(library);
}

static bool write_jpeg(jpeg_writer *writer, const uint8_t *codes, const photo_writing *how) {
    if (setjmp(writer->escape)) return false;
    struct jpeg_compress_struct *library = &writer->library;
    jpeg_create_compress(library);
    writer->destination.init_destination = open_room;
    writer->destination.empty_output_buffer = on_jpeg_full;
    writer->destination.term_destination = on_jpeg_end;
    library->dest = &writer->destination;
    set_jpeg(library, how);
    jpeg_start_compress(library, TRUE);
    if (how->exif_orientation != 0) {
        uint8_t exif[6 + PHOTO_EXIF_SIZE] = "Exif\0";
        photo_exif_orientation(how->exif_orientation, exif + 6);
        jpeg_write_marker(library, JPEG_APP0 + 1, exif, sizeof exif);
    }
    if (how->icc_size > 0) jpeg_write_icc_profile(library, how->icc, (unsigned int)how->icc_size);
    size_t stride = (size_t)how->width * (size_t)how->channels;
    while (library->next_scanline < how->height) {
        JSAMPROW row = (JSAMPROW)(uintptr_t)(codes + library->next_scanline * stride);
        jpeg_write_scanlines(library, &row, 1);
    }
    jpeg_finish_compress(library);
    return true;
}

photo_status photo_jpeg_write(const uint8_t *codes, const photo_writing *how, photo_file *file) {
    memset(file, 0, sizeof *file);
    jpeg_writer *writer = calloc(1, sizeof *writer);
    if (writer == NULL) return PHOTO_STATUS_OUT_OF_MEMORY;
    writer->library.err = jpeg_std_error(&writer->errors);
    writer->errors.error_exit = on_jpeg_error;
    writer->library.client_data = writer;
    writer->file = file;
    writer->status = PHOTO_STATUS_OK;
    bool done = write_jpeg(writer, codes, how);
    photo_status status = writer->status;
    jpeg_destroy_compress(&writer->library);
    free(writer);
    if (!done) photo_file_free(file);
    return status;
}

// MARK: PNG

typedef struct {
    png_structp library;
    png_infop info;
    jmp_buf escape;
    photo_file *file;
    size_t capacity;
    photo_status status;
} png_writer;

static _Noreturn void on_png_error(png_structp library, png_const_charp text) {
    png_writer *writer = png_get_error_ptr(library);
    snprintf(writer->file->message, sizeof writer->file->message, "%s", text);
    // libpng and zlib tell by these words alone.
    bool memory = strstr(text, "ut of memory") != NULL || strstr(text, "nsufficient memory") != NULL;
    writer->status = memory ? PHOTO_STATUS_OUT_OF_MEMORY : PHOTO_STATUS_UNSUPPORTED;
    longjmp(writer->escape, 1);
}

static void on_png_warning(png_structp library, png_const_charp text) {
    (void)library;
    (void)text;
}

static void on_png_write(png_structp library, png_bytep bytes, size_t count) {
    png_writer *writer = png_get_io_ptr(library);
    photo_file *file = writer->file;
    if (!make_room(file, &writer->capacity, count)) png_error(library, "out of memory");
    memcpy(file->bytes + file->size, bytes, count);
    file->size += count;
}

static void on_png_flush(png_structp library) { (void)library; }

static void set_png(png_writer *writer, const photo_writing *how) {
    png_structp library = writer->library;
    png_set_write_fn(library, writer, on_png_write, on_png_flush);
    png_set_user_limits(library, 0x7FFFFFFF, 0x7FFFFFFF);
    png_set_IHDR(library, writer->info, how->width, how->height, how->depth,
                 how->channels == 1 ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_compression_level(library, how->quality);
    if (how->icc_size > 0)
        png_set_iCCP(library, writer->info, "ICC profile", PNG_COMPRESSION_TYPE_BASE, how->icc,
                     (png_uint_32)how->icc_size);
    if (how->pixels_per_metre != 0)
        png_set_pHYs(library, writer->info, how->pixels_per_metre, how->pixels_per_metre, PNG_RESOLUTION_METER);
    if (how->exif_orientation != 0) {
        uint8_t exif[PHOTO_EXIF_SIZE];
        photo_exif_orientation(how->exif_orientation, exif);
        png_set_eXIf_1(library, writer->info, sizeof exif, exif);
    }
}

static bool write_png(png_writer *writer, const uint8_t *codes, const photo_writing *how) {
    if (setjmp(writer->escape)) return false;
    writer->library = png_create_write_struct(PNG_LIBPNG_VER_STRING, writer, on_png_error, on_png_warning);
    if (writer->library == NULL) return false;
    writer->info = png_create_info_struct(writer->library);
    if (writer->info == NULL) return false;
    set_png(writer, how);
    png_write_info(writer->library, writer->info);
    const uint16_t probe = 1;
    if (how->depth == 16 && *(const uint8_t *)&probe == 1) png_set_swap(writer->library);
    size_t stride = (size_t)how->width * (size_t)how->channels * (size_t)(how->depth / 8);
    for (uint32_t row = 0; row < how->height; row++) png_write_row(writer->library, codes + row * stride);
    png_write_end(writer->library, NULL);
    return true;
}

photo_status photo_png_write(const void *codes, const photo_writing *how, photo_file *file) {
    memset(file, 0, sizeof *file);
    png_writer *writer = calloc(1, sizeof *writer);
    if (writer == NULL) return PHOTO_STATUS_OUT_OF_MEMORY;
    writer->file = file;
    // What makes no object and says nothing had no memory.
    writer->status = PHOTO_STATUS_OUT_OF_MEMORY;
    bool done = write_png(writer, codes, how);
    photo_status status = done ? PHOTO_STATUS_OK : writer->status;
    if (writer->library != NULL) png_destroy_write_struct(&writer->library, &writer->info);
    free(writer);
    if (!done) photo_file_free(file);
    return status;
}
