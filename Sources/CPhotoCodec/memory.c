#include "photo_codec.h"

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

bool photo_can_allocate(size_t size) {
    void *volatile probe = malloc(size > 0 ? size : 1);
    free(probe);
    return probe != NULL;
}

void photo_prefer_large_pages(void *memory, size_t size) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t first = ((uintptr_t)memory + page - 1) / page * page;
    uintptr_t last = ((uintptr_t)memory + size) / page * page;
    // Refused on kernels without large pages, which is as well.
    if (last > first) { (void)madvise((void *)first, last - first, MADV_HUGEPAGE); }
#else
    (void)memory;
    (void)size;
#endif
}

void photo_keep_freed_memory(void) {
#ifdef __GLIBC__
    // The highest threshold glibc takes; larger blocks go back to the system as before.
    (void)mallopt(M_MMAP_THRESHOLD, 32 << 20);
    (void)mallopt(M_TRIM_THRESHOLD, 1 << 30);
    // One heap for all threads, begun with room on large pages: a fresh small page costs more than what is written to it.
    (void)mallopt(M_ARENA_MAX, 1);
    enum { PIECES = 4, PIECE = 31 << 20 };
    void *pieces[PIECES];
    for (int piece = 0; piece < PIECES; piece++) {
        pieces[piece] = malloc(PIECE);
        if (pieces[piece] != NULL) photo_prefer_large_pages(pieces[piece], PIECE);
    }
    for (int piece = 0; piece < PIECES; piece++) free(pieces[piece]);
#endif
}
