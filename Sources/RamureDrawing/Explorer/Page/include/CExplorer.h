// The files a page that explores a map is made of, as they stand in Script/ and Style/, in the order they are written.

#ifndef RAMURE_EXPLORER_H
#define RAMURE_EXPLORER_H

#include <stddef.h>

struct explorer_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// The file at a place; without a name after the last.
struct explorer_file explorer_script(size_t place);
struct explorer_file explorer_style(size_t place);

#endif
