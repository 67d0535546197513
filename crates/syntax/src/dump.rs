//! The tree as an s-expression.
