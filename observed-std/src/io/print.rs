//! Writing to the standard streams, in the pieces and with the results that std has.

use crate::engine::circle::wipe_vain;
use crate::engine::operation::Site;
use crate::engine::output::{change, parts, put, put_error};
use crate::engine::pieces::Pieces;
use crate::engine::schedule::caller;
use crate::engine::stream::To;
use crate::engine::writing::Format;
use std::fmt::{Arguments, Write};
use std::io::IoSlice;

#[doc(hidden)]
#[track_caller]
pub fn _print(arguments: Arguments<'_>) {
    format_to(To::Stdout, arguments, caller());
}

#[doc(hidden)]
#[track_caller]
pub fn _eprint(arguments: Arguments<'_>) {
    format_to(To::Stderr, arguments, caller());
    wipe_vain();
}

/// Formats and writes a text. What was formatted before a panic or an error is written too.
pub(super) fn format_to(to: To, arguments: Arguments<'_>, site: Site) {
    match arguments.as_str() {
        Some("") => return,
        Some(text) => return put(to, site, &Pieces::one(text)),
        None => {}
    }
    let mut format = Format::begin(to, site);
    let result = format.write_fmt(arguments);
    drop(format);
    if result.is_err() {
        panic!(
            "a formatting trait implementation returned an error when the underlying stream did not"
        );
    }
}

/// `Write::write_all`.
pub(super) fn write_all(bytes: &[u8], to: To, site: Site) {
    match to {
        _ if bytes.is_empty() => {}
        To::Stdout => {
            change(site, bytes, parts(bytes), |stdout| {
                stdout.write_all(bytes);
                bytes.len()
            });
        }
        To::Stderr => put_error(bytes, site),
    }
}

/// `Write::write`: how many bytes were taken.
pub(super) fn write(bytes: &[u8], to: To, site: Site) -> usize {
    if bytes.is_empty() {
        return 0;
    }
    match to {
        To::Stdout => change(site, bytes, 1, |stdout| stdout.write(bytes)),
        To::Stderr => {
            put_error(bytes, site);
            bytes.len()
        }
    }
}

/// `Write::write_vectored`: how many bytes were taken.
pub(super) fn write_vectored(pieces: &[IoSlice<'_>], to: To, site: Site) -> usize {
    let pieces: Vec<&[u8]> = pieces.iter().map(|piece| &**piece).collect();
    let bytes = pieces.concat();
    if bytes.is_empty() {
        return 0;
    }
    match to {
        To::Stdout => change(site, &bytes, 1, |stdout| stdout.write_vectored(&pieces)),
        To::Stderr => {
            put_error(&bytes, site);
            bytes.len()
        }
    }
}

/// What stdout has in its buffer goes out.
pub(super) fn flush(site: Site) {
    change(site, b"", 0, |stdout| {
        stdout.flush();
        0
    });
}
