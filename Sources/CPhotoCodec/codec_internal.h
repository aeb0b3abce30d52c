#ifndef CODEC_INTERNAL_H
#define CODEC_INTERNAL_H
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "photo_codec.h"

struct codec_reader {
    codec_status (*read)(codec_reader *, codec_header *, void *);
    void (*close)(codec_reader *);
};

static inline void codec_say(codec_header *header, const char *text) {
    snprintf(header->message, sizeof header->message, "%s", text);
}
#endif
