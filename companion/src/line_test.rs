//! Lines cut to a width.

use crate::line::cut;

#[test]
fn a_line_is_cut_by_columns_and_its_styles_are_closed() {
    assert_eq!(cut("abcdef", 3), "abc");
    assert_eq!(cut("ab\u{1b}[1mcd\u{1b}[0mef", 3), "ab\u{1b}[1mc\u{1b}[0m");
    assert_eq!(cut("\u{6f22}\u{5b57}x", 3), "\u{6f22}");
    assert_eq!(cut("a\rb\u{7}", 9), "ab");
}
