#ifndef ATTACHE_CSTEMMER_SHIM_H
#define ATTACHE_CSTEMMER_SHIM_H

#include <libstemmer.h>

#endif
