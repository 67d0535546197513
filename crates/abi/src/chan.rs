//! Channels: the words at the head of one that compiled code reads.

/// Values that wait in it: what `len` gives.
pub const COUNT: i64 = 0;
/// Values it has room for: what `cap` gives.
pub const SIZE: i64 = 8;
