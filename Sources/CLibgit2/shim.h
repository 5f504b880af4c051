#ifndef MLO_CLIBGIT2_SHIM_H
#define MLO_CLIBGIT2_SHIM_H

#include <git2.h>

#endif
