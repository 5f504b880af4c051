#ifndef MLO_CZSTD_SHIM_H
#define MLO_CZSTD_SHIM_H

#include <zstd.h>

#endif
