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
  F(void, cairo_pdf_surface_restrict_to_version, (void *surface, int version)) \
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
  // 1.4: what is in the file can be looked at, where later versions pack it.
  enum { version_1_4 = 0 };
  void *surface = printing->cairo_pdf_surface_create_for_stream(ramure_sink_write, sink, width, height);
  if (surface) printing->cairo_pdf_surface_restrict_to_version(surface, version_1_4);
  return surface;
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

// What a document of several pages needs beside: Pango, which breaks text into lines in any script, and the tags by which a
// PDF says what is a heading, a row, a link.
#define RAMURE_PAGES_FUNCTIONS(F) \
  F(void *, pango_cairo_create_layout, (void *context)) \
  F(void, pango_cairo_show_glyph_item, (void *context, const char *text, void *item)) \
  F(void, pango_layout_set_markup, (void *layout, const char *markup, int count)) \
  F(void, pango_layout_set_font_description, (void *layout, const void *description)) \
  F(void, pango_layout_set_width, (void *layout, int width)) \
  F(void, pango_layout_set_wrap, (void *layout, int wrap)) \
  F(void, pango_layout_set_alignment, (void *layout, int alignment)) \
  F(void, pango_layout_set_ellipsize, (void *layout, int place)) \
  F(void, pango_layout_set_auto_dir, (void *layout, int follows_text)) \
  F(void, pango_layout_set_line_spacing, (void *layout, float factor)) \
  F(void, pango_layout_get_size, (void *layout, int *width, int *height)) \
  F(const char *, pango_layout_get_text, (void *layout)) \
  F(void *, pango_layout_get_iter, (void *layout)) \
  F(void, pango_layout_iter_free, (void *iterator)) \
  F(int, pango_layout_iter_next_run, (void *iterator)) \
  F(void *, pango_layout_iter_get_run_readonly, (void *iterator)) \
  F(void, pango_layout_iter_get_run_extents, (void *iterator, void *ink, ramure_pango_box *logical)) \
  F(int, pango_layout_iter_get_baseline, (void *iterator)) \
  F(void *, pango_font_description_from_string, (const char *text)) \
  F(void, pango_font_description_free, (void *description)) \
  F(void, cairo_save, (void *context)) \
  F(void, cairo_restore, (void *context)) \
  F(void, cairo_show_page, (void *context)) \
  F(void, cairo_move_to, (void *context, double x, double y)) \
  F(void, cairo_line_to, (void *context, double x, double y)) \
  F(void, cairo_set_line_width, (void *context, double width)) \
  F(void, cairo_stroke, (void *context)) \
  F(void, cairo_tag_begin, (void *context, const char *tag, const char *attributes)) \
  F(void, cairo_tag_end, (void *context, const char *tag)) \
  F(void, cairo_pdf_surface_set_size, (void *surface, double width, double height)) \
  F(int, cairo_pdf_surface_add_outline, (void *surface, int parent, const char *text, const char *attributes, int flags))

typedef struct {
  int x, y, width, height;
} ramure_pango_box;

typedef struct {
  ramure_printing printing;
#define RAMURE_FIELD(result, name, parameters) result(*name) parameters;
  RAMURE_PAGES_FUNCTIONS(RAMURE_FIELD)
#undef RAMURE_FIELD
} ramure_pages;

// Looks for everything that pages need. NULL where it is all there; else what is missing.
static inline const char *ramure_pages_load(ramure_pages *pages) {
  const char *lacking = ramure_printing_load(&pages->printing);
  if (lacking) return lacking;
#ifdef __APPLE__
  const char *names[] = {"libpangocairo-1.0.0", "libpango-1.0.0", "libcairo.2"};
#else
  const char *names[] = {"libpangocairo-1.0.so.0", "libpango-1.0.so.0", "libcairo.so.2"};
#endif
  enum { count = sizeof names / sizeof *names };
  void *libraries[count];
  for (size_t place = 0; place < count; place += 1) {
    libraries[place] = ramure_library(names[place]);
    if (!libraries[place]) return names[place];
  }
#define RAMURE_FIND(result, name, parameters) \
  pages->name = NULL; \
  for (size_t place = 0; place < count && !pages->name; place += 1) \
    *(void **)&pages->name = dlsym(libraries[place], #name); \
  if (!pages->name) return #name;
  RAMURE_PAGES_FUNCTIONS(RAMURE_FIND)
#undef RAMURE_FIND
  return NULL;
}

// How a text is set: its letters, the width of its lines (none where it is negative), where they stand in it, and what
// becomes of a line that is too long.
typedef struct {
  const char *font;
  double width, leading;
  int alignment;  // 0 left, 1 middle, 2 right
  int overflow;   // 0 broken between words, 2 within words as well, 3 cut with an ellipsis
} ramure_setting;

enum { ramure_pango_scale = 1024 };

static inline void *ramure_text(const ramure_pages *pages, void *context, const char *markup, ramure_setting setting) {
  void *layout = pages->pango_cairo_create_layout(context);
  void *font = pages->pango_font_description_from_string(setting.font);
  pages->pango_layout_set_font_description(layout, font);
  pages->pango_font_description_free(font);
  if (setting.width >= 0) pages->pango_layout_set_width(layout, (int)(setting.width * ramure_pango_scale));
  pages->pango_layout_set_alignment(layout, setting.alignment);
  if (setting.overflow == 3) pages->pango_layout_set_ellipsize(layout, 3);
  else pages->pango_layout_set_wrap(layout, setting.overflow);
  pages->pango_layout_set_line_spacing(layout, (float)setting.leading);
  // A sentence that begins with an Arabic name is still one of its language.
  pages->pango_layout_set_auto_dir(layout, 0);
  pages->pango_layout_set_markup(layout, markup, -1);
  return layout;
}

static inline void ramure_text_size(const ramure_pages *pages, void *layout, double *width, double *height) {
  int across, down;
  pages->pango_layout_get_size(layout, &across, &down);
  *width = (double)across / ramure_pango_scale;
  *height = (double)down / ramure_pango_scale;
}

// A stretch of one line in one font: which bytes of the text it shows, and where it stands.
typedef struct {
  int offset, count;
  double x, baseline, width;
  void *item;
} ramure_run;

// What Pango tells of a stretch, as far as it is looked at: the first members of PangoItem and PangoGlyphItem.
typedef struct {
  int offset, length;
} ramure_pango_item;
typedef struct {
  ramure_pango_item *item;
} ramure_pango_glyphs;

static inline void *ramure_runs(const ramure_pages *pages, void *layout) { return pages->pango_layout_get_iter(layout); }
static inline int ramure_runs_next(const ramure_pages *pages, void *runs) { return pages->pango_layout_iter_next_run(runs); }
static inline void ramure_runs_end(const ramure_pages *pages, void *runs) { pages->pango_layout_iter_free(runs); }

// The stretch that is reached; without an item at the end of a line.
static inline ramure_run ramure_runs_current(const ramure_pages *pages, void *runs) {
  ramure_run run = {0, 0, 0, 0, 0, NULL};
  ramure_pango_glyphs *glyphs = (ramure_pango_glyphs *)pages->pango_layout_iter_get_run_readonly(runs);
  if (!glyphs) return run;
  ramure_pango_box box;
  pages->pango_layout_iter_get_run_extents(runs, NULL, &box);
  run.offset = glyphs->item->offset;
  run.count = glyphs->item->length;
  run.x = (double)box.x / ramure_pango_scale;
  run.width = (double)box.width / ramure_pango_scale;
  run.baseline = (double)pages->pango_layout_iter_get_baseline(runs) / ramure_pango_scale;
  run.item = glyphs;
  return run;
}

static inline void ramure_run_draw(
    const ramure_pages *pages, void *context, void *layout, const ramure_run *run, double x, double y) {
  pages->cairo_move_to(context, x + run->x, y + run->baseline);
  pages->pango_cairo_show_glyph_item(context, pages->pango_layout_get_text(layout), run->item);
}

static inline void ramure_text_free(const ramure_pages *pages, void *layout) { pages->printing.g_object_unref(layout); }

static inline void ramure_colour(const ramure_pages *pages, void *context, double red, double green, double blue) {
  pages->printing.cairo_set_source_rgb(context, red, green, blue);
}

static inline void ramure_line(
    const ramure_pages *pages, void *context, double x1, double y1, double x2, double y2, double width) {
  pages->cairo_set_line_width(context, width);
  pages->cairo_move_to(context, x1, y1);
  pages->cairo_line_to(context, x2, y2);
  pages->cairo_stroke(context);
}

static inline void ramure_page_size(const ramure_pages *pages, void *surface, double width, double height) {
  pages->cairo_pdf_surface_set_size(surface, width, height);
}
static inline void ramure_page_end(const ramure_pages *pages, void *context) { pages->cairo_show_page(context); }

static inline void ramure_tag(const ramure_pages *pages, void *context, const char *tag, const char *attributes) {
  pages->cairo_tag_begin(context, tag, attributes);
}
static inline void ramure_untag(const ramure_pages *pages, void *context, const char *tag) {
  pages->cairo_tag_end(context, tag);
}

static inline void ramure_outline(const ramure_pages *pages, void *surface, const char *text, const char *attributes) {
  enum { root = 0, is_open = 1 };
  pages->cairo_pdf_surface_add_outline(surface, root, text, attributes, is_open);
}

#endif
