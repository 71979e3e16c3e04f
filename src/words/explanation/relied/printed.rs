//! What one order prints and another doesn't.

use super::{Next, Told};
use crate::diagnose::relied::{Print, Printed};
use crate::trace::Site;
use crate::trace::story::Story;
use crate::words::explanation::naming::name;
use crate::words::explanation::{Advice, left};
use crate::words::text::{shorten, visible};

pub(super) fn printed(printed: Printed, fails: &Story) -> Told {
    match printed {
        Printed::TooMuch(print) => {
            let clause = format!("in some orders line {} prints too much", print.site.line);
            too_much(print, clause)
        }
        Printed::TooMuchUnlessCutOff(print) => {
            let (who, line) = (name(fails, print.thread), print.site.line);
            too_much(
                print,
                format!("{who} prints too much at line {line}, unless main ends before"),
            )
        }
        Printed::Nothing(print) => {
            let clause = format!("in some orders line {} prints nothing", print.line);
            nothing(print, clause, Advice::WhichIsMissing)
        }
        Printed::NothingTaken { print, sent } => {
            let clause = format!("in some orders nobody takes what is sent at line {sent}");
            let mut told = nothing(print, clause, Advice::WhoWasToTake);
            told.marks.extend(left::message_marks(fails));
            told
        }
    }
}

/// A line that the lesson doesn't ask for: what it says may come of a message.
pub(in super::super) fn unwanted(site: Site, text: &str) -> Told {
    unasked_with(site, text, Advice::WhereItDiffers)
}

/// The same of one that its thread made of what it has itself.
pub(in super::super) fn unasked(site: Site, text: &str) -> Told {
    let line = format!("line {}", site.line);
    unasked_with(site, text, Advice::IsItAskedFor.about(&line))
}

fn unasked_with(site: Site, text: &str, next: impl Into<Next>) -> Told {
    let line = site.line;
    let clause = format!(
        "in some orders line {line} prints \"{}\", which isn't asked for",
        shorten(&visible(text))
    );
    Told::at(&[site], "printed in some orders only", clause, next)
}

fn too_much(print: Print, clause: String) -> Told {
    let next = Advice::IsItAskedFor.about(&format!("line {}", print.site.line));
    let label = "printed in some orders only";
    Told::at(&[print.site], label, clause, next)
}

fn nothing(print: Site, clause: String, advice: Advice) -> Told {
    let label = "in some orders, nothing is printed here";
    Told::at(&[print], label, clause, advice)
}
