#ifndef ATTACHE_CHUNSPELL_SHIM_H
#define ATTACHE_CHUNSPELL_SHIM_H

#include <hunspell/hunspell.h>
#include <iconv.h>
#include <string.h>
#include <unistd.h>

// hunspell makes a dictionary that knows no word where a file is missing.
static inline int chunspell_can_read(const char *path) { return access(path, R_OK) == 0; }

// A list that Swift can hold without knowing how it was allocated.
static inline void chunspell_free_list(Hunhandle *handle, char **list, int count) {
  Hunspell_free_list(handle, &list, count);
}

// The bytes written, or -1 where the text can't be written in that encoding or has no room.
static inline long chunspell_convert(const char *from, const char *to, const char *text,
                                     size_t count, char *result, size_t room) {
  iconv_t conversion = iconv_open(to, from);
  if (conversion == (iconv_t)-1) return -1;
  char *input = (char *)text;
  size_t left = room;
  size_t outcome = iconv(conversion, &input, &count, &result, &left);
  iconv_close(conversion);
  return outcome == (size_t)-1 ? -1 : (long)(room - left);
}

#endif
