//! What one order prints and another doesn't.

use super::{Relied, end};
use crate::diagnose::left_in;
use crate::trace::Site;
use crate::trace::story::{Happened, Moment, Story};
use crate::words::explanation::naming::name;
use crate::words::explanation::{Advice, left};

/// A print, by whom and where.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Print {
    pub thread: u16,
    pub site: Site,
}

/// What the failing order prints beside all that the one that works prints, by a thread that main's end
/// cut off there: not that main should wait is the news, but that this is printed at all.
pub(super) fn unless_cut_off(works: &Story, fails: &Story) -> Option<Relied> {
    let print = too_many(works, fails)?;
    let cut_off = end::is_cut_off(works, fails, print.thread);
    cut_off.then(|| {
        let who = name(fails, print.thread);
        too_many_at(
            print,
            format!(
                "{who} prints too much at line {}, unless main ends before",
                print.site.line
            ),
        )
    })
}

/// What the failing order prints beside all that the one that works prints, or what it doesn't print.
pub(super) fn differs(works: &Story, fails: &Story) -> Option<Relied> {
    if let Some(print) = too_many(works, fails) {
        let clause = format!("in some orders line {} prints too much", print.site.line);
        return Some(too_many_at(print, clause));
    }
    let print = too_many(fails, works)?;
    if let [first, ..] = &left_in(fails).messages[..] {
        let sent = left::message_marks(fails).into_iter();
        let mut relied = Relied::at(
            &[print.site],
            "in some orders, nothing is printed here",
            format!(
                "in some orders nobody takes what is sent at line {}",
                first.line
            ),
            Advice::WhoWasToTake,
        );
        let marks = sent.map(|mark| {
            (
                Site {
                    line: mark.line,
                    column: mark.column,
                },
                mark.label,
            )
        });
        relied.marks.extend(marks);
        return Some(relied);
    }
    let clause = format!("in some orders line {} prints nothing", print.site.line);
    let label = "in some orders, nothing is printed here";
    Some(Relied::at(
        &[print.site],
        label,
        clause,
        Advice::WhichIsMissing,
    ))
}

fn too_many_at(print: Print, clause: String) -> Relied {
    let next = Advice::IsItAskedFor.about(&format!("line {}", print.site.line));
    let label = "printed in some orders only";
    Relied::at(&[print.site], label, clause, next)
}

/// The first print of `more` that `few` doesn't have, where `few` prints nothing that `more` doesn't.
pub(super) fn too_many(few: &Story, more: &Story) -> Option<Print> {
    let (mut rest, few) = (prints(more), prints(few));
    for print in few {
        let at = rest.iter().position(|other| *other == print)?;
        rest.remove(at);
    }
    rest.into_iter().find(|print| print.site.line > 0)
}

/// All prints of a run; who printed goes by number, as threads are started in one order mostly.
fn prints(story: &Story) -> Vec<Print> {
    let printed = |moment: &&Moment| matches!(moment.what, Happened::Printed { .. });
    let prints = story.moments.iter().filter(printed);
    let prints = prints.map(|moment| Print {
        thread: moment.thread,
        site: moment.site,
    });
    prints.collect()
}

/// Whether a thread prints somewhere more often in `more` than in `few`.
pub(super) fn prints_more(more: &Story, few: &Story, thread: u16) -> bool {
    let of = |story: &Story| {
        let mut prints = prints(story);
        prints.retain(|print| print.thread == thread);
        prints
    };
    let few = of(few);
    of(more).iter().any(|print| {
        let often = |prints: &[Print]| prints.iter().filter(|other| *other == print).count();
        often(&of(more)) > often(&few)
    })
}
