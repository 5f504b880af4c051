#ifndef MLO_CLIBGIT2_SHIM_H
#define MLO_CLIBGIT2_SHIM_H

#include <git2.h>
#include <git2/sys/commit.h>
#include <git2/sys/repository.h>

// Objects with a file of their own are inflated by us before libgit2 sees them: see LooseObject.swift.
#include <zlib.h>

// Swift cannot call C functions with variable arguments, so each option has a wrapper of its own.

// Each object and reference is on the disk before the call that wrote it returns.
static inline int mlo_git_enable_fsync(void) {
  return git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
}

// Each object that is read is hashed and compared with its name.
static inline int mlo_git_enable_hash_verification(void) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1);
}

// Whether libgit2 itself asks who owns a repository. It can do so only by the configuration files of the process.
static inline int mlo_git_set_owner_validation(int enabled) {
  return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

// `git sparse-checkout` turns on extensions.worktreeConfig, which libgit2 refuses unless it is told to accept it.
static inline int mlo_git_accept_worktree_config(void) {
  const char *names[] = {"worktreeconfig"};
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, (size_t)1);
}

#endif
