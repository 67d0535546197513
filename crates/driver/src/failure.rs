//! Why a command failed, and with which exit status.

use std::fmt::Display;
use std::path::Path;

/// A command's failure: what is left to print and the exit status.
#[derive(Debug)]
pub struct Failure {
    /// Lines for standard error; empty when the diagnostics are printed already.
    message: String,
    status: u8,
}

impl Failure {
    /// The user's sources are at fault and their diagnostics have been printed.
    pub fn reported() -> Failure {
        Failure { message: String::new(), status: 1 }
    }

    /// Something went wrong that has no source position.
    pub fn message(text: impl Display) -> Failure {
        Failure { message: format!("glenda: {text}"), status: 1 }
    }

    /// A line as it is.
    pub fn plain(text: impl Display) -> Failure {
        Failure { message: text.to_string(), status: 1 }
    }

    /// As [`Failure::message`], in the words and the form of the go command.
    pub fn go(text: impl Display) -> Failure {
        Failure { message: format!("go: {text}"), status: 1 }
    }

    /// The command line is at fault.
    pub fn usage(text: impl Display) -> Failure {
        Failure { message: format!("glenda: {text}"), status: 2 }
    }

    /// A file could not be read or written.
    pub fn io(path: &Path, error: std::io::Error) -> Failure {
        Failure::message(format_args!("{}: {error}", path.display()))
    }

    /// glenda itself is at fault.
    pub fn internal(text: impl Display) -> Failure {
        Failure { message: format!("glenda: internal compiler error: {text}"), status: 3 }
    }

    pub fn print(&self) {
        if !self.message.is_empty() {
            eprintln!("{}", self.message);
        }
    }

    /// Diagnostics have said what is wrong.
    pub fn is_reported(&self) -> bool {
        self.message.is_empty()
    }

    pub fn status(&self) -> u8 {
        self.status
    }
}
