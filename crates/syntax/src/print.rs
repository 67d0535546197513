//! Go source from a tree.
