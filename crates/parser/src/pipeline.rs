//! A long file on two threads: one makes tokens, the other the tree.
//!
//! Only for files without errors. Recovery goes back and forth in the text, so that after an error all is
//! thrown away and done again by [`crate::parse`] in the ordinary way: what comes out is the same.

use std::sync::mpsc;

use source::{FileId, SourceFile};

use crate::builder::Builder;
use crate::lexer::{Lexer, Spanned};

/// Shorter files are not worth a second thread.
const LONG: usize = 128 << 10;
/// Tokens handed over at a time.
const BLOCK: usize = 4096;

/// Whether [`parse`] is of use.
pub fn is_worthwhile(source: &SourceFile) -> bool {
    // Only in a pool: outside one, asking for the number of threads would start as many.
    source.text.len() >= LONG && rayon::current_thread_index().is_some() && rayon::current_num_threads() > 1
}

/// The lexer at its end and the tree, unless the grammar finds an error.
pub fn parse(id: FileId, source: &SourceFile) -> Option<(Lexer<'_>, Builder<'_>)> {
    let (to_parser, blocks) = mpsc::channel::<Vec<Spanned>>();
    let tokens = move || {
        let mut lexer = Lexer::of_file(source);
        loop {
            let mut block = Vec::with_capacity(BLOCK);
            block.extend(lexer.by_ref().take(BLOCK));
            // The parser hangs up after an error.
            if block.is_empty() || to_parser.send(block).is_err() {
                return lexer;
            }
        }
    };
    let tree = move || {
        let mut builder = Builder::new(id, source);
        let parsed = crate::go::FileParser::new().parse(&mut builder, blocks.into_iter().flatten());
        parsed.is_ok().then_some(builder)
    };
    // The lexer comes first: without a second thread at hand the parser finds all blocks waiting.
    let (lexer, builder) = rayon::join(tokens, tree);
    Some((lexer, builder?))
}
