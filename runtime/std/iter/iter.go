// Package iter names the types of iterators over sequences.
//
// A sequence is a function that calls yield with each of its values and stops when yield returns false.
package iter

// Seq is a sequence of single values.
type Seq[V any] func(yield func(V) bool)

// Seq2 is a sequence of pairs, most often keys and values.
type Seq2[K, V any] func(yield func(K, V) bool)
