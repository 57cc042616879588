// What Ramure asks of libsqlite3, and nothing more: databases that lie in memory, read row by row or made and handed over.
//
// The library is not linked: few files are databases, and a command that meets none should neither load it nor need it. It is
// looked for when such a file comes, and what is used of it is declared here, so that no headers are needed to build.

#ifndef RAMURE_CSQLITE_SHIM_H
#define RAMURE_CSQLITE_SHIM_H

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// The functions used: what each gives, its name, what it takes.
#define RAMURE_SQLITE_FUNCTIONS(F) \
  F(int, sqlite3_open_v2, (const char *name, void **database, int flags, const char *system)) \
  F(int, sqlite3_close_v2, (void *database)) \
  F(int, sqlite3_deserialize, \
    (void *database, const char *schema, unsigned char *bytes, int64_t count, int64_t room, unsigned flags)) \
  F(unsigned char *, sqlite3_serialize, (void *database, const char *schema, int64_t *count, unsigned flags)) \
  F(void, sqlite3_free, (void *bytes)) \
  F(int, sqlite3_db_config, (void *database, int option, ...)) \
  F(int, sqlite3_limit, (void *database, int limit, int value)) \
  F(int, sqlite3_exec, (void *database, const char *text, void *each, void *context, char **message)) \
  F(const char *, sqlite3_errmsg, (void *database)) \
  F(int, sqlite3_prepare_v2, (void *database, const char *text, int count, void **statement, const char **rest)) \
  F(int, sqlite3_step, (void *statement)) \
  F(int, sqlite3_reset, (void *statement)) \
  F(int, sqlite3_finalize, (void *statement)) \
  F(int, sqlite3_bind_text, (void *statement, int place, const void *bytes, int count, void (*release)(void *))) \
  F(int, sqlite3_bind_int64, (void *statement, int place, int64_t value)) \
  F(int, sqlite3_bind_double, (void *statement, int place, double value)) \
  F(int, sqlite3_bind_null, (void *statement, int place)) \
  F(int, sqlite3_column_count, (void *statement)) \
  F(int, sqlite3_column_type, (void *statement, int column)) \
  F(int64_t, sqlite3_column_int64, (void *statement, int column)) \
  F(double, sqlite3_column_double, (void *statement, int column)) \
  F(const unsigned char *, sqlite3_column_text, (void *statement, int column)) \
  F(int, sqlite3_column_bytes, (void *statement, int column))

typedef struct {
#define RAMURE_FIELD(result, name, parameters) result(*name) parameters;
  RAMURE_SQLITE_FUNCTIONS(RAMURE_FIELD)
#undef RAMURE_FIELD
} ramure_sqlite;

// Looks for the library; 0 where it, or something of it, is not there.
static inline int ramure_sqlite_load(ramure_sqlite *sqlite) {
#ifdef __APPLE__
  const char *paths[] = {"/opt/homebrew/opt/sqlite/lib/libsqlite3.dylib", "/usr/local/opt/sqlite/lib/libsqlite3.dylib",
                         "/usr/lib/libsqlite3.dylib"};
#else
  const char *paths[] = {"libsqlite3.so.0"};
#endif
  void *library = NULL;
  for (size_t place = 0; place < sizeof paths / sizeof *paths && !library; place += 1)
    library = dlopen(paths[place], RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  memset(sqlite, 0, sizeof *sqlite);
#define RAMURE_FIND(result, name, parameters) \
  *(void **)&sqlite->name = dlsym(library, #name); \
  if (!sqlite->name) return 0;
  RAMURE_SQLITE_FUNCTIONS(RAMURE_FIND)
#undef RAMURE_FIND
  return 1;
}

// An empty database in memory, with all that a file could bring turned off: what its schema says is not trusted, no trigger and
// no view is carried out, nothing is loaded. NULL where it cannot be had.
static inline void *ramure_sqlite_open(const ramure_sqlite *sqlite) {
  enum { read_write = 2, create = 4, in_memory = 0x80, no_mutex = 0x8000 };
  enum { trigger = 1003, load_extension = 1005, defensive = 1010, view = 1015, trusted_schema = 1017 };
  void *database = NULL;
  if (sqlite->sqlite3_open_v2(":memory:", &database, read_write | create | in_memory | no_mutex, NULL) != 0) {
    if (database) sqlite->sqlite3_close_v2(database);
    return NULL;
  }
  int set;
  // A version that does not know one of these has nothing to turn off.
  sqlite->sqlite3_db_config(database, trigger, 0, &set);
  sqlite->sqlite3_db_config(database, view, 0, &set);
  sqlite->sqlite3_db_config(database, load_extension, 0, &set);
  sqlite->sqlite3_db_config(database, defensive, 1, &set);
  sqlite->sqlite3_db_config(database, trusted_schema, 0, &set);
  return database;
}

// Takes bytes, which stay the caller's and have to stay where they are, for what is in the database. Nothing is written to them.
static inline int ramure_sqlite_take(const ramure_sqlite *sqlite, void *database, unsigned char *bytes, size_t count) {
  enum { read_only = 4 };
  enum { length = 0, sql_length = 1, attached = 7 };
  // No value and no statement of a file is longer than this, and no other file is opened.
  sqlite->sqlite3_limit(database, length, 64 << 20);
  sqlite->sqlite3_limit(database, sql_length, 1 << 20);
  sqlite->sqlite3_limit(database, attached, 0);
  return sqlite->sqlite3_deserialize(database, "main", bytes, (int64_t)count, (int64_t)count, read_only);
}

// Binds a text that stays where it is until the statement has been carried out.
static inline int ramure_sqlite_bind(
    const ramure_sqlite *sqlite, void *statement, int place, const void *bytes, size_t count) {
  return sqlite->sqlite3_bind_text(statement, place, count ? bytes : "", (int)count, NULL);
}

#endif
