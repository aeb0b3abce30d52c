// The chunks of a PNG that libpng 1.6 does not know, or reads in an order of its own.
#ifndef PNG_CHUNKS_H
#define PNG_CHUNKS_H

#include "photo_codec.h"

/// Fills in size, colour and EXIF chunks. Answers UNSUPPORTED for Apple's CgBI, else OK: a broken chunk is as good
/// as none, and whether the header is sound is libpng's to say.
photo_status png_chunks_read(const uint8_t *bytes, size_t size, photo_png_header *header, char *message);

#endif
