// What Swift can't see of ncurses: globals, and constants that are macros with casts.
#ifndef ATTACHE_NCURSES_SHIM_H
#define ATTACHE_NCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>

// term.h would bring a macro for every capability along, and termios with it.
extern char *tigetstr(const char *);
extern int tigetnum(const char *);
// Hidden by the headers unless asked for in the whole build.
extern int wcwidth(wchar_t);

static inline WINDOW *attache_window(void) { return stdscr; }
static inline FILE *attache_stdin(void) { return stdin; }
static inline FILE *attache_stdout(void) { return stdout; }

static inline attr_t attache_bold(void) { return WA_BOLD; }
static inline attr_t attache_dim(void) { return WA_DIM; }
static inline attr_t attache_italic(void) { return WA_ITALIC; }
static inline attr_t attache_underline(void) { return WA_UNDERLINE; }
static inline attr_t attache_reverse(void) { return WA_REVERSE; }

// The bits of a pair within the attributes; those above 255 stand in `ext_color` alone.
static inline attr_t attache_pair_bits(int pair) { return COLOR_PAIR(pair > 255 ? 255 : pair); }

#endif
