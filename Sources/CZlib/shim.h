// What Ramure asks of zlib, and nothing more: members of gzip, unpacked and packed piece by piece.

#ifndef RAMURE_CZLIB_SHIM_H
#define RAMURE_CZLIB_SHIM_H

#include <stdlib.h>
#include <zlib.h>

// What a step came to: how much it took and gave, and whether a member ended (1), goes on (0) or is damaged (-1).
typedef struct {
  size_t taken, given;
  int state;
} ramure_gzip_step;

// zlib counts in 32 bits: more than this is done in several steps.
enum { ramure_gzip_most = 1 << 30 };

static inline z_stream *ramure_gunzip_open(void) {
  z_stream *stream = (z_stream *)calloc(1, sizeof(z_stream));
  if (!stream) return NULL;
  // 16 beside the size of the window asks for the header and the sum of gzip.
  if (inflateInit2(stream, 15 + 16) == Z_OK) return stream;
  free(stream);
  return NULL;
}

static inline ramure_gzip_step ramure_gunzip(z_stream *stream, const void *source, size_t count, void *place, size_t room) {
  ramure_gzip_step step = {0, 0, 0};
  size_t offered = count < ramure_gzip_most ? count : ramure_gzip_most;
  size_t free_room = room < ramure_gzip_most ? room : ramure_gzip_most;
  stream->next_in = (Bytef *)source;
  stream->avail_in = (uInt)offered;
  stream->next_out = (Bytef *)place;
  stream->avail_out = (uInt)free_room;
  int code = inflate(stream, Z_NO_FLUSH);
  step.taken = offered - stream->avail_in;
  step.given = free_room - stream->avail_out;
  step.state = code == Z_STREAM_END ? 1 : code == Z_OK || code == Z_BUF_ERROR ? 0 : -1;
  // The next member begins anew.
  if (step.state == 1 && inflateReset(stream) != Z_OK) step.state = -1;
  return step;
}

static inline void ramure_gunzip_close(z_stream *stream) {
  inflateEnd(stream);
  free(stream);
}

static inline z_stream *ramure_gzip_open(gz_header *header) {
  z_stream *stream = (z_stream *)calloc(1, sizeof(z_stream));
  if (!stream) return NULL;
  // No time, no name, and no system either: the same bytes wherever it is written.
  header->os = 255;
  if (deflateInit2(stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK &&
      deflateSetHeader(stream, header) == Z_OK)
    return stream;
  free(stream);
  return NULL;
}

// State 1 once everything is packed.
static inline ramure_gzip_step ramure_gzip(z_stream *stream, const void *source, size_t count, void *place, size_t room) {
  ramure_gzip_step step = {0, 0, 0};
  size_t offered = count < ramure_gzip_most ? count : ramure_gzip_most;
  size_t free_room = room < ramure_gzip_most ? room : ramure_gzip_most;
  stream->next_in = (Bytef *)source;
  stream->avail_in = (uInt)offered;
  stream->next_out = (Bytef *)place;
  stream->avail_out = (uInt)free_room;
  int code = deflate(stream, offered == count ? Z_FINISH : Z_NO_FLUSH);
  step.taken = offered - stream->avail_in;
  step.given = free_room - stream->avail_out;
  step.state = code == Z_STREAM_END ? 1 : code == Z_OK || code == Z_BUF_ERROR ? 0 : -1;
  return step;
}

static inline void ramure_gzip_close(z_stream *stream) {
  deflateEnd(stream);
  free(stream);
}

#endif
