#ifndef ATTACHE_CWORDNET_SHIM_H
#define ATTACHE_CWORDNET_SHIM_H

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

// The bytes of a file, read only as far as they are looked at; NULL where there is none.
static inline const unsigned char *cwordnet_map(const char *path, long *count) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  struct stat status;
  void *bytes = MAP_FAILED;
  if (fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    bytes = mmap(0, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    *count = (long)status.st_size;
  }
  close(file);
  return bytes == MAP_FAILED ? 0 : (const unsigned char *)bytes;
}

static inline void cwordnet_unmap(const unsigned char *bytes, long count) {
  munmap((void *)bytes, (size_t)count);
}

#endif
