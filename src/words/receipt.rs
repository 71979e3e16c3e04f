//! Receipts, and what is said of one that is replayed.

use super::paint::dim;
use super::text::{of_prose, visible, wrap};
use crate::course::Graded;
use crate::verdict::Receipt;

/// What a receipt is for, behind its code.
pub const USE_OF_RECEIPT: &str = "(for cargo rivulets replay)";

/// The line that every verdict carries.
pub(super) fn line(graded: &Graded) -> String {
    let code = graded.receipt.as_ref();
    let Some(code) = code else {
        return String::new();
    };
    let code = format!("Receipt: {code}");
    // What is to be copied stays in one piece, and so does what it is for.
    let between = match code.len() + 2 + USE_OF_RECEIPT.len() <= of_prose() {
        true => "  ",
        false => "\n",
    };
    format!("{}\n\n", dim(format!("{code}{between}{USE_OF_RECEIPT}")))
}

/// What heads a verdict that was asked for by receipt: whether it is of the same file and compiler.
pub fn replayed(receipt: &Receipt, graded: &Graded) -> String {
    let Some(now) = &graded.receipt else {
        return String::new();
    };
    let file = visible(&graded.file.display().to_string());
    let mut said = Vec::new();
    if receipt.file != now.file {
        said.push(format!(
            "This receipt is of another text: {file} was changed since, or is another file. What follows \
             is the verdict on the text as it is now."
        ));
    }
    if receipt.grader != now.grader {
        let (then, now) = (receipt.grader.to_string(), now.grader.to_string());
        let here = if then == now {
            "another build of it, or another version of this course".to_owned()
        } else {
            format!("Rust {now}")
        };
        said.push(format!(
            "The receipt was given with Rust {then}, and here is {here}: where the two differ, the verdict may as well."
        ));
    }
    if said.is_empty() {
        said.push("The same text and the same compiler as when the receipt was given, so the same verdict:".to_owned());
    }
    said.iter().map(|words| wrap(words) + "\n\n").collect()
}

/// The receipt's own run, where the verdict tells of another.
pub fn own_run(receipt: &Receipt, chart: Option<&str>) -> String {
    match chart {
        Some(chart) => {
            format!("The run that the receipt tells of, with the text as it is now:\n\n{chart}\n")
        }
        None => format!(
            "{}\n\n",
            wrap(&format!(
                "The run that the receipt {receipt} tells of can't be made with the text as it is now."
            ))
        ),
    }
}
