// What Ramure asks of libzstd, and nothing more: frames of Zstandard, unpacked piece by piece and packed at once.
//
// The library is not linked: few files are packed this way, and a command that meets none should neither load it nor need it. It
// is looked for when such a file comes, and what is used of it is declared here, so that no headers are needed to build.

#ifndef RAMURE_CZSTD_SHIM_H
#define RAMURE_CZSTD_SHIM_H

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

typedef struct {
  const void *bytes;
  size_t count, position;
} ramure_zstd_input;

typedef struct {
  void *bytes;
  size_t count, position;
} ramure_zstd_output;

// The functions used: what each gives, its name, what it takes.
#define RAMURE_ZSTD_FUNCTIONS(F) \
  F(void *, ZSTD_createDCtx, (void)) \
  F(size_t, ZSTD_freeDCtx, (void *context)) \
  F(size_t, ZSTD_decompressStream, (void *context, ramure_zstd_output *output, ramure_zstd_input *input)) \
  F(void *, ZSTD_createCCtx, (void)) \
  F(size_t, ZSTD_freeCCtx, (void *context)) \
  F(size_t, ZSTD_CCtx_setParameter, (void *context, int parameter, int value)) \
  F(size_t, ZSTD_compressBound, (size_t count)) \
  F(size_t, ZSTD_compress2, (void *context, void *place, size_t room, const void *source, size_t count)) \
  F(unsigned, ZSTD_isError, (size_t code))

typedef struct {
#define RAMURE_FIELD(result, name, parameters) result(*name) parameters;
  RAMURE_ZSTD_FUNCTIONS(RAMURE_FIELD)
#undef RAMURE_FIELD
} ramure_zstd;

// Looks for the library; 0 where it, or something of it, is not there.
static inline int ramure_zstd_load(ramure_zstd *zstd) {
#ifdef __APPLE__
  const char *paths[] = {"libzstd.1.dylib", "/opt/homebrew/lib/libzstd.1.dylib", "/usr/local/lib/libzstd.1.dylib"};
#else
  const char *paths[] = {"libzstd.so.1"};
#endif
  void *library = NULL;
  for (size_t place = 0; place < sizeof paths / sizeof *paths && !library; place += 1)
    library = dlopen(paths[place], RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  memset(zstd, 0, sizeof *zstd);
#define RAMURE_FIND(result, name, parameters) \
  *(void **)&zstd->name = dlsym(library, #name); \
  if (!zstd->name) return 0;
  RAMURE_ZSTD_FUNCTIONS(RAMURE_FIND)
#undef RAMURE_FIND
  return 1;
}

// What a step came to: how much it took and gave, and whether a frame ended (1), goes on (0) or is damaged (-1).
typedef struct {
  size_t taken, given;
  int state;
} ramure_zstd_step;

static inline ramure_zstd_step ramure_zstd_unpack(
    const ramure_zstd *zstd, void *context, const void *source, size_t count, void *place, size_t room) {
  ramure_zstd_input input = {source, count, 0};
  ramure_zstd_output output = {place, room, 0};
  size_t code = zstd->ZSTD_decompressStream(context, &output, &input);
  ramure_zstd_step step = {input.position, output.position, zstd->ZSTD_isError(code) ? -1 : code == 0};
  return step;
}

// Packs everything, with a sum by which damage is found; how many bytes it takes, 0 where it cannot.
static inline size_t ramure_zstd_pack(
    const ramure_zstd *zstd, const void *source, size_t count, void *place, size_t room) {
  enum { level = 100, checksum = 201 };
  void *context = zstd->ZSTD_createCCtx();
  if (!context) return 0;
  size_t code = zstd->ZSTD_CCtx_setParameter(context, level, 3);
  if (!zstd->ZSTD_isError(code)) code = zstd->ZSTD_CCtx_setParameter(context, checksum, 1);
  if (!zstd->ZSTD_isError(code)) code = zstd->ZSTD_compress2(context, place, room, source, count);
  zstd->ZSTD_freeCCtx(context);
  return zstd->ZSTD_isError(code) ? 0 : code;
}

#endif
