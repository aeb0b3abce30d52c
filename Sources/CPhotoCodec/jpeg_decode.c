#include "photo_codec.h"
typedef int photo_codec_not_empty;
