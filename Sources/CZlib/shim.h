#ifndef MLO_CZLIB_SHIM_H
#define MLO_CZLIB_SHIM_H

#include <zlib.h>

#endif
