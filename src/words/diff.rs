use super::paint::{bad, dim, good};
use super::text::{shorten, visible};
use crate::verdict::{Difference, Order};
use pretty_assertions::StrComparison;

/// Expected of a diff that are shown.
const SHOWN_LINES: usize = 30;

/// What was wanted and what was printed, line by line.
///
/// `pretty_assertions` makes the comparison, and nothing else of it is kept: it heads its diffs with
/// `left` and `right`, and colours them whatever NO_COLOR says.
pub(super) fn diff(differs: &Difference) -> String {
    let join = |lines: &[String]| {
        let lines: Vec<_> = lines.iter().map(|line| shorten(&visible(line))).collect();
        lines.join("\n")
    };
    let (wanted, printed) = (join(&differs.wanted), join(&differs.printed));
    let compared = anstream::adapter::strip_str(&StrComparison::new(&wanted, &printed).to_string())
        .to_string();
    let free = if differs.order == Order::Any {
        ", in any order"
    } else {
        ""
    };
    let heading = (bad(format!("- expected{free}")), good("+ printed"));
    let mut shown = format!("    {}   {}\n\n", heading.0, heading.1);
    let lines: Vec<&str> = compared
        .lines()
        .skip(1)
        .filter(|line| !line.is_empty())
        .collect();
    for line in lines.iter().take(SHOWN_LINES) {
        let painted = match line.split_at_checked(1) {
            Some(("<", text)) => bad(format!("- {text}")),
            Some((">", text)) => good(format!("+ {text}")),
            _ => format!(" {line}"),
        };
        shown.push_str(&format!("    {}\n", painted));
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
    fn nothing_printed_is_a_difference_too() {
        assert_eq!(
            diff(&["a"], ""),
            "    - expected   + printed\n\n    - a\n\n"
        );
    }
}
