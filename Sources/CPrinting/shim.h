// What Ramure asks of librsvg and cairo, and nothing more: an SVG of our own onto a page of PDF or the pixels of a PNG.
//
// The libraries are not linked: most calls of the command draw nothing, and should neither load them nor need them. They are
// looked for when something is printed, and what is used of them is declared here, so that no headers are needed to build.

#ifndef RAMURE_CPRINTING_SHIM_H
#define RAMURE_CPRINTING_SHIM_H

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  double x, y, width, height;
} ramure_box;

typedef struct {
  uint32_t domain;
  int code;
  char *message;
} ramure_error;

typedef int (*ramure_writer)(void *sink, const unsigned char *bytes, unsigned int count);

// The functions used: what each gives, its name, what it takes.
#define RAMURE_PRINTING_FUNCTIONS(F) \
  F(void *, cairo_create, (void *surface)) \
  F(void, cairo_destroy, (void *context)) \
  F(int, cairo_status, (void *context)) \
  F(void, cairo_translate, (void *context, double x, double y)) \
  F(void, cairo_scale, (void *context, double x, double y)) \
  F(void, cairo_set_source_rgb, (void *context, double red, double green, double blue)) \
  F(void, cairo_paint, (void *context)) \
  F(int, cairo_surface_status, (void *surface)) \
  F(void, cairo_surface_finish, (void *surface)) \
  F(void, cairo_surface_destroy, (void *surface)) \
  F(int, cairo_surface_write_to_png_stream, (void *surface, ramure_writer writer, void *sink)) \
  F(void *, cairo_image_surface_create, (int format, int width, int height)) \
  F(void *, cairo_pdf_surface_create_for_stream, (ramure_writer writer, void *sink, double width, double height)) \
  F(void, cairo_pdf_surface_set_metadata, (void *surface, int which, const char *text)) \
  F(const char *, cairo_status_to_string, (int status)) \
  F(void *, rsvg_handle_new_with_flags, (int flags)) \
  F(int, rsvg_handle_write, (void *handle, const unsigned char *bytes, size_t count, ramure_error **error)) \
  F(int, rsvg_handle_close, (void *handle, ramure_error **error)) \
  F(int, rsvg_handle_render_document, (void *handle, void *context, const ramure_box *viewport, ramure_error **error)) \
  F(void, g_object_unref, (void *object)) \
  F(void, g_error_free, (ramure_error *error))

// The libraries, once they are loaded.
typedef struct {
#define RAMURE_FIELD(result, name, parameters) result(*name) parameters;
  RAMURE_PRINTING_FUNCTIONS(RAMURE_FIELD)
#undef RAMURE_FIELD
} ramure_printing;

// Where a library may lie that is not found by its name alone.
static inline void *ramure_library(const char *name) {
#ifdef __APPLE__
  const char *folders[] = {"", "/opt/homebrew/lib/", "/usr/local/lib/"};
  const char *ending = ".dylib";
#else
  const char *folders[] = {""};
  const char *ending = "";
#endif
  for (size_t place = 0; place < sizeof folders / sizeof *folders; place += 1) {
    char path[128] = "";
    strcat(path, folders[place]);
    strcat(path, name);
    strcat(path, ending);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
  }
  return NULL;
}

// Looks for everything that printing needs. NULL where it is all there; else what is missing.
static inline const char *ramure_printing_load(ramure_printing *printing) {
#ifdef __APPLE__
  const char *names[] = {"librsvg-2.2", "libcairo.2", "libgobject-2.0.0"};
#else
  const char *names[] = {"librsvg-2.so.2", "libcairo.so.2", "libgobject-2.0.so.0"};
#endif
  enum { count = sizeof names / sizeof *names };
  void *libraries[count];
  for (size_t place = 0; place < count; place += 1) {
    libraries[place] = ramure_library(names[place]);
    if (!libraries[place]) return names[place];
  }
  // The functions of glib come with gobject, which needs it. An older library lacks some of those asked for.
#define RAMURE_FIND(result, name, parameters) \
  for (size_t place = 0; place < count && !printing->name; place += 1) \
    *(void **)&printing->name = dlsym(libraries[place], #name); \
  if (!printing->name) return #name;
  memset(printing, 0, sizeof *printing);
  RAMURE_PRINTING_FUNCTIONS(RAMURE_FIND)
#undef RAMURE_FIND
  return NULL;
}

// Bytes as they are written.
typedef struct {
  unsigned char *bytes;
  size_t count, room;
} ramure_sink;

static inline int ramure_sink_write(void *sink, const unsigned char *bytes, unsigned int count) {
  ramure_sink *into = (ramure_sink *)sink;
  if (into->count + count > into->room) {
    size_t room = (into->count + count) * 2 + 65536;
    unsigned char *moved = (unsigned char *)realloc(into->bytes, room);
    if (!moved) return 11;  // CAIRO_STATUS_WRITE_ERROR
    into->bytes = moved;
    into->room = room;
  }
  memcpy(into->bytes + into->count, bytes, count);
  into->count += count;
  return 0;
}

static inline void *ramure_pdf_open(const ramure_printing *printing, ramure_sink *sink, double width, double height) {
  return printing->cairo_pdf_surface_create_for_stream(ramure_sink_write, sink, width, height);
}

// What a reader of the file shows as its title; and no date, so that the same picture gives the same file.
static inline void ramure_pdf_describe(const ramure_printing *printing, void *surface, const char *title) {
  enum { title_of_document = 0, creator = 4, creation_date = 5 };
  printing->cairo_pdf_surface_set_metadata(surface, title_of_document, title);
  printing->cairo_pdf_surface_set_metadata(surface, creator, "Ramure");
  printing->cairo_pdf_surface_set_metadata(surface, creation_date, NULL);
}

static inline void *ramure_pixels_open(const ramure_printing *printing, int width, int height) {
  enum { rgb24 = 1 };
  return printing->cairo_image_surface_create(rgb24, width, height);
}

static inline int ramure_pixels_write(const ramure_printing *printing, void *surface, ramure_sink *sink) {
  return printing->cairo_surface_write_to_png_stream(surface, ramure_sink_write, sink);
}

static inline void *ramure_context(const ramure_printing *printing, void *surface) {
  return printing->cairo_create(surface);
}

static inline void ramure_fill_white(const ramure_printing *printing, void *context) {
  printing->cairo_set_source_rgb(context, 1, 1, 1);
  printing->cairo_paint(context);
}

static inline void ramure_scale(const ramure_printing *printing, void *context, double scale) {
  printing->cairo_scale(context, scale, scale);
}

// Draws an SVG into a box. Where that fails, 0, with why.
static inline int ramure_draw_svg(
    const ramure_printing *printing, void *context, const unsigned char *bytes, size_t count, ramure_box box,
    char *reason, size_t room) {
  enum { no_limit_of_size = 1 };
  ramure_error *error = NULL;
  void *handle = printing->rsvg_handle_new_with_flags(no_limit_of_size);
  int done = handle && printing->rsvg_handle_write(handle, bytes, count, &error)
             && printing->rsvg_handle_close(handle, &error)
             && printing->rsvg_handle_render_document(handle, context, &box, &error);
  if (!done) strncpy(reason, error && error->message ? error->message : "librsvg", room - 1);
  if (error) printing->g_error_free(error);
  if (handle) printing->g_object_unref(handle);
  return done;
}

// Ends a picture: NULL where all went well, else what did not.
static inline const char *ramure_close(const ramure_printing *printing, void *context, void *surface) {
  int status = context ? printing->cairo_status(context) : 0;
  if (context) printing->cairo_destroy(context);
  printing->cairo_surface_finish(surface);
  if (!status) status = printing->cairo_surface_status(surface);
  printing->cairo_surface_destroy(surface);
  return status ? printing->cairo_status_to_string(status) : NULL;
}

#endif
