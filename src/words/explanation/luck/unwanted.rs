//! A line that no order should print, where only some do.

use crate::course::Graded;
use crate::diagnose::relied::{Look, Relied};
use crate::trace::Site;
use crate::trace::story::{Happened, Moment};
use crate::verdict::{Explored, Violation};
use crate::words::explanation::relied::{Told, printed};

/// A line that no order should print, by the thread that looked and found nothing, and panicked behind it.
pub(in crate::words) fn printed_before<'e>(
    relied: Option<&Relied>,
    explored: &'e Explored,
    graded: &Graded,
) -> Option<(Site, &'e str)> {
    let Some(Relied::Look(Look::NothingCame { .. })) = relied else {
        return None;
    };
    let (thread, ..) = explored.story.panic()?;
    let (print, line) = unwanted_print(explored, graded)?;
    (print.thread == thread).then_some((print.site, line))
}

/// A line that no order should print, in one that comes to no end of its own: what came behind may come of it.
pub(super) fn unwanted(violation: Violation, explored: &Explored, graded: &Graded) -> Option<Told> {
    let is_cut_off = matches!(violation, Violation::Deadlock | Violation::RunsForEver);
    let print = unwanted_print(explored, graded).filter(|_| is_cut_off);
    print.map(|(print, line)| printed::unwanted(print.site, line))
}

/// The first line that no order should print, and where it was.
fn unwanted_print<'e>(explored: &'e Explored, graded: &Graded) -> Option<(&'e Moment, &'e str)> {
    let fails = &explored.story;
    let differs = graded.lesson.difference(&fails.stdout);
    let differs = differs.filter(|_| explored.call.is_none())?;
    let is_wanted = |line: &str| differs.wanted.iter().any(|wanted| wanted == line);
    fails.moments.iter().find_map(|moment| match &moment.what {
        Happened::Printed { text } if moment.site.line > 0 => {
            let mut lines = text.lines();
            lines
                .find(|line| !is_wanted(line))
                .map(|line| (moment, line))
        }
        _ => None,
    })
}
