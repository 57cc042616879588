// The explanations of diagnoses, as they stand in the .txt files beside this folder, one file after the other.

#ifndef RAMURE_EXPLANATIONS_H
#define RAMURE_EXPLANATIONS_H

#include <stddef.h>

const unsigned char *explanations_bytes(void);
size_t explanations_count(void);

#endif
