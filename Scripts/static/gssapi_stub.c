/* Debian's libgit2.a calls GSSAPI for Kerberos logins, and GSSAPI exists only as a shared library. These functions take
   its place in the static build: each says that it failed, so that libgit2 goes on to its other ways of logging in.
   The signatures are those of RFC 2744, with each pointer written as void *. */
#include <stddef.h>

enum { GSS_S_FAILURE_STATUS = 13 << 16 };

void *GSS_C_NT_HOSTBASED_SERVICE = NULL;

static unsigned refuse(unsigned *minor) {
  if (minor) *minor = 0;
  return GSS_S_FAILURE_STATUS;
}

unsigned gss_indicate_mechs(unsigned *minor, void **mechanisms) {
  if (mechanisms) *mechanisms = NULL;
  return refuse(minor);
}

unsigned gss_import_name(unsigned *minor, void *text, void *type, void **name) {
  (void)text, (void)type;
  if (name) *name = NULL;
  return refuse(minor);
}

unsigned gss_init_sec_context(
    unsigned *minor, void *credential, void **context, void *target, void *mechanism, unsigned flags, unsigned seconds,
    void *bindings, void *input, void **actual, void *output, unsigned *granted, unsigned *lifetime) {
  (void)credential, (void)context, (void)target, (void)mechanism, (void)flags, (void)seconds, (void)bindings;
  (void)input, (void)actual, (void)output, (void)granted, (void)lifetime;
  return refuse(minor);
}

unsigned gss_display_status(
    unsigned *minor, unsigned status, int kind, void *mechanism, unsigned *context, void *text) {
  (void)status, (void)kind, (void)mechanism, (void)text;
  if (context) *context = 0;
  return refuse(minor);
}

unsigned gss_delete_sec_context(unsigned *minor, void **context, void *token) {
  (void)context, (void)token;
  return refuse(minor);
}

unsigned gss_release_name(unsigned *minor, void **name) { (void)name; return refuse(minor); }

unsigned gss_release_buffer(unsigned *minor, void *buffer) { (void)buffer; return refuse(minor); }

unsigned gss_release_oid_set(unsigned *minor, void **set) { (void)set; return refuse(minor); }
