#include "png_chunks.h"

#include <stdio.h>
#include <string.h>

typedef struct {
    const uint8_t *name;
    const uint8_t *body;
    size_t size;
} chunk;

static uint32_t big_endian(const uint8_t *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/// The CRC of PNG, bit by bit: only small chunks are checked here.
static uint32_t checksum(const uint8_t *bytes, size_t size) {
    uint32_t sum = 0xFFFFFFFFu;
    for (size_t index = 0; index < size; index++) {
        sum ^= bytes[index];
        for (int bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xEDB88320u ^ (sum >> 1) : sum >> 1;
    }
    return sum ^ 0xFFFFFFFFu;
}

static bool is(const chunk *found, const char *name) { return memcmp(found->name, name, 4) == 0; }

static bool is_sound(const chunk *found) {
    return big_endian(found->body + found->size) == checksum(found->name, found->size + 4);
}

/// The chunk at `offset`, or false where the file ends before the chunk does.
static bool chunk_at(const uint8_t *bytes, size_t size, size_t offset, chunk *found) {
    if (offset > size || size - offset < 12) return false;
    found->size = big_endian(bytes + offset);
    found->name = bytes + offset + 4;
    found->body = bytes + offset + 8;
    return found->size <= size - offset - 12;
}

/// A chunk before the pixels; a broken one is as good as none.
static void read_colour(const chunk *found, photo_png_header *header) {
    if (is(found, "cICP") && found->size == 4 && !header->has_cicp && is_sound(found)) {
        header->has_cicp = true;
        memcpy(header->cicp, found->body, 4);
    } else if (is(found, "sRGB") && found->size == 1 && is_sound(found)) {
        header->has_srgb = true;
    } else if (is(found, "gAMA") && found->size == 4 && !header->has_gamma && is_sound(found)) {
        header->has_gamma = true;
        header->gamma = big_endian(found->body);
    } else if (is(found, "cHRM") && found->size == 32 && !header->has_chromaticities && is_sound(found)) {
        header->has_chromaticities = true;
        for (int index = 0; index < 8; index++) header->chromaticities[index] = big_endian(found->body + 4 * index);
    }
}

photo_status png_chunks_read(const uint8_t *bytes, size_t size, photo_png_header *header, char *message) {
    chunk found;
    bool before_pixels = true;
    if (size >= 16 && memcmp(bytes + 12, "CgBI", 4) == 0) {
        snprintf(message, PHOTO_MESSAGE_SIZE, "%s", "an Apple-optimised PNG (CgBI)");
        return PHOTO_STATUS_UNSUPPORTED;
    }
    for (size_t offset = 8; chunk_at(bytes, size, offset, &found); offset += found.size + 12) {
        if (is(&found, "IHDR") && found.size == 13) {
            header->width = big_endian(found.body);
            header->height = big_endian(found.body + 4);
        } else if (is(&found, "IDAT")) {
            before_pixels = false;
        } else if (is(&found, "IEND")) {
            break;
        } else if (is(&found, "eXIf") && header->exif == NULL && found.size < 1 << 24 && is_sound(&found)) {
            header->exif = found.body;
            header->exif_size = found.size;
        } else if (before_pixels) {
            read_colour(&found, header);
        }
    }
    return PHOTO_STATUS_OK;
}
