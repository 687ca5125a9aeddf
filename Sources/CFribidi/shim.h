#ifndef ATTACHE_CFRIBIDI_SHIM_H
#define ATTACHE_CFRIBIDI_SHIM_H

#include <fribidi/fribidi.h>

// Swift does not see macros that are built from other macros by operators.

static inline FriBidiCharType cfribidi_type_neutral(void) { return FRIBIDI_TYPE_ON; }

static inline FriBidiParType cfribidi_paragraph_by_first_strong(void) { return FRIBIDI_PAR_ON; }

static inline FriBidiParType cfribidi_paragraph(int isRightToLeft) {
  return isRightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
}

static inline int cfribidi_is_right_to_left(FriBidiParType type) { return FRIBIDI_IS_RTL(type) != 0; }

// Embeddings, overrides, isolates and separators of paragraphs.
static inline int cfribidi_is_directional_control(FriBidiCharType type) {
  return FRIBIDI_IS_EXPLICIT(type) || FRIBIDI_IS_ISOLATE(type) || type == FRIBIDI_TYPE_BS;
}

#endif
