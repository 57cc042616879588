#include "CExplanations.h"

// Each file is embedded as it stands.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text[] = {
#embed "nodes.txt"
    , '\n',
#embed "kinds.txt"
    , '\n',
#embed "dates.txt"
    , '\n',
#embed "tables.txt"
    , '\n',
#embed "yaml.txt"
    , '\n',
#embed "workbooks.txt"
    , '\n',
#embed "files.txt"
    , '\n',
#embed "formats.txt"
    , '\n',
#embed "lists.txt"
    , '\n',
#embed "databases.txt"
    , '\n',
#embed "rdf.txt"
    , '\n',
#embed "questions.txt"
    , '\n',
#embed "queries.txt"
    , '\n',
#embed "losses.txt"
    , '\n',
#embed "others.txt"
};

const unsigned char *explanations_bytes(void) { return text; }
size_t explanations_count(void) { return sizeof text; }
