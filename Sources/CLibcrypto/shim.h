#ifndef MLO_CLIBCRYPTO_SHIM_H
#define MLO_CLIBCRYPTO_SHIM_H

#include <openssl/evp.h>

#endif
