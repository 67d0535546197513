//! Go source from a tree.
use crate::*;
pub fn expr_string(_f: &File, _e: ExprId) -> String {
    String::new()
}
pub fn stmt_string(_f: &File, _e: StmtId) -> String {
    String::new()
}
