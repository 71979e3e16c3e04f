//! Files that an editor saved otherwise than as plain UTF-8, through the command and the lesson's target.

use super::project::{Copy, exercise, stdout};
use super::targets::target;
use std::fs;

/// How a text may be saved, with its name.
fn saved(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let wide = |mark: &str, bytes: fn(u16) -> [u8; 2]| {
        let units = mark.encode_utf16().chain(text.encode_utf16());
        units.flat_map(bytes).collect::<Vec<u8>>()
    };
    let widest = text.chars().flat_map(|c| u32::from(c).to_le_bytes());
    let latin = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'));
    vec![
        ("UTF-16, with a mark", wide("\u{feff}", u16::to_le_bytes)),
        ("UTF-16, big end first", wide("\u{feff}", u16::to_be_bytes)),
        ("UTF-16, without a mark", wide("", u16::to_le_bytes)),
        ("the same, big end first", wide("", u16::to_be_bytes)),
        ("UTF-32", widest.collect()),
        ("Latin-1", latin.collect()),
    ]
}

#[test]
fn a_file_that_is_not_utf_8_is_to_be_saved_as_that() {
    let copy = Copy::new();
    let right = fs::read_to_string(exercise(1).solution(&copy.project)).unwrap();
    let beyond_ascii = format!("// Fl\u{fc}sse\n{right}");
    for text in [&right, &beyond_ascii] {
        for (name, bytes) in saved(text) {
            if std::str::from_utf8(&bytes).is_ok_and(|read| !read.contains('\0')) {
                continue; // Latin-1 of ASCII is UTF-8 too.
            }
            copy.write(1, &bytes);
            let checked = copy.rivulets().args(["check", "1"]).assert().code(1);
            let tested = copy.at_work(target("ex01")).assert().code(101);
            for said in [stdout(&checked), stdout(&tested)] {
                let words = said.replace('\n', " ");
                assert!(words.contains("Does not compile: "), "{name}: {said}");
                assert!(words.contains("Save the file as UTF-8"), "{name}: {said}");
                assert!(said.lines().count() < 40, "{name}: {said}");
                if name.contains("UTF-16") {
                    assert!(words.contains("is saved in UTF-16"), "{name}: {said}");
                }
            }
        }
    }
}

#[test]
fn a_byte_order_mark_and_ends_of_lines_change_nothing() {
    let copy = Copy::new();
    let shipped = exercise(1).shipped;
    let right = fs::read_to_string(exercise(1).solution(&copy.project)).unwrap();
    for text in [shipped, right] {
        let said = |text: String| {
            copy.write(1, text);
            let checked = copy.rivulets().args(["check", "1"]).assert();
            stdout(&checked)
        };
        let plain = said(text.clone());
        assert!(plain.contains("\nReceipt: "), "{plain}");
        for other in [
            format!("\u{feff}{text}"),
            text.replace('\n', "\r\n"),
            format!("\u{feff}{}", text.replace('\n', "\r\n")),
        ] {
            pretty_assertions::assert_eq!(said(other), plain);
        }
    }
}
