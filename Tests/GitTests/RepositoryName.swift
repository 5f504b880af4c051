import Git

/// The module under test; the test bench has a type of that name, too.
typealias Repository = Git.Repository
