#ifndef PHOTO_CODEC_H
#define PHOTO_CODEC_H
#endif
