//! What was to be printed beside what was.

use super::paint::{bad, dim, good};
use super::text::{shorten, visible};
use crate::verdict::{Difference, Order};
use ::diff::Result::{Both, Left, Right};

/// Expected of a diff that are shown.
const SHOWN_LINES: usize = 30;

/// What was wanted and what was printed, line by line.
pub(super) fn diff(differs: &Difference) -> String {
    let told = |lines: &[String]| -> Vec<String> {
        let told = lines.iter().map(|line| shorten(&visible(line)));
        told.collect()
    };
    let (wanted, printed) = (told(&differs.wanted), told(&differs.printed));
    let free = if differs.order == Order::Any {
        ", in any order"
    } else {
        ""
    };
    let heading = (bad(format!("- expected{free}")), good("+ printed"));
    let mut shown = format!("    {}   {}\n\n", heading.0, heading.1);
    let lines = ::diff::slice(&wanted, &printed);
    for line in lines.iter().take(SHOWN_LINES) {
        let painted = match line {
            Left(wanted) => bad(format!("- {wanted}")),
            Right(printed) => good(format!("+ {printed}")),
            Both(line, _) => format!("  {line}"),
        };
        shown.push_str(&format!("    {painted}\n"));
    }
    if lines.len() > SHOWN_LINES {
        shown.push_str(&format!(
            "    {}\n",
            dim(format!("... and {} more", lines.len() - SHOWN_LINES))
        ));
    }
    shown + "\n"
}

#[cfg(test)]
mod tests {
    use crate::verdict::{Expected, Order};

    fn diff(lines: &'static [&'static str], printed: &str) -> String {
        let order = Order::AsListed;
        let differs = Expected { lines, order }
            .difference(printed)
            .expect("a difference");
        anstream::adapter::strip_str(&super::diff(&differs)).to_string()
    }

    #[test]
    fn it_speaks_of_expected_and_printed() {
        let shown = diff(&["Got: My", "Got: Big"], "Got: My\nGot: big \n");
        assert_eq!(
            shown,
            "    - expected   + printed\n\n      Got: My\n    - Got: Big\n    + Got: big[space]\n\n"
        );
    }

    #[test]
    fn an_empty_line_is_a_line() {
        assert_eq!(
            diff(&["a", "b"], "a\n\nb"),
            "    - expected   + printed\n\n      a\n    + \n      b\n\n"
        );
    }

    #[test]
    fn nothing_printed_is_a_difference_too() {
        assert_eq!(
            diff(&["a"], ""),
            "    - expected   + printed\n\n    - a\n\n"
        );
    }
}
