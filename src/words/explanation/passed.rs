//! About a program that passes: what was proven, and what to notice.

use super::Told;
use super::remarks::{of_compiler, of_program};
use super::who_has_orders;
use crate::course::Graded;
use crate::exercise::{Exercise, Whose};
use crate::trace::story::Story;
use crate::trace::{Kind, Response, Step};
use crate::verdict::{Coverage, Explored, Verdict};
use crate::words::again::{command, of_lesson};
use crate::words::paint::good;
use crate::words::receipt;
use crate::words::text::{fit, thousands, title, wrap};

pub(super) fn passed(
    graded: &Graded,
    explored: &Explored,
    exercise: &Exercise,
    following: Option<&Exercise>,
) -> String {
    let next = match following {
        _ if graded.whose == Whose::Named => String::new(),
        Some(next) => {
            format!(
                "Next: exercises/{}, then: {}\n",
                next.file_name(),
                of_lesson(next.id)
            )
        }
        None => "This was the last lesson. All of them at a glance: cargo run\n".to_owned(),
    };
    let picture = match graded.whose {
        Whose::Learners | Whose::Named => {
            let command = |verb| command(verb, graded, exercise.id);
            format!(
                "Picture: {}\nWhat each piece is for: {}\n",
                command("chart"),
                command("why")
            )
        }
        _ => String::new(),
    };
    let Told { first, shown } = first_and_shown(graded, explored);
    format!("{first}\n\n{shown}{picture}{}{next}", worked(exercise))
}

/// The same, without the commands to type.
pub(super) fn told(graded: &Graded, explored: &Explored, exercise: &Exercise) -> Told {
    let Told { first, shown } = first_and_shown(graded, explored);
    let shown = shown + &worked(exercise);
    Told { first, shown }
}

fn worked(exercise: &Exercise) -> String {
    format!("Worked answer: solutions/{}\n", exercise.file_name())
}

fn first_and_shown(graded: &Graded, explored: &Explored) -> Told {
    // What a lesson says of a right program, the compiler has seen to.
    let is_safe = explored.remarks.unsafe_line.is_none();
    let notice = graded.lesson.noticed(counts(&explored.story));
    let notice = notice.filter(|_| is_safe);
    let mut coverage = coverage(explored.coverage, explored.remarks.unsafe_line);
    if graded.lesson.obeys_durations() {
        coverage += " A sleep, and a wait for a time, last as long as they say in this lesson.";
    }
    Told {
        first: wrap(&format!("{}: {coverage}", good(title(Verdict::Passed)))),
        shown: format!(
            "{}{}{}{}",
            of_program(&explored.remarks),
            fit(&of_compiler(graded)),
            notice
                .map(|notice| wrap(&format!("Worth a look: {notice}")) + "\n\n")
                .unwrap_or_default(),
            receipt::line(graded),
        ),
    }
}

/// The first sentence, without colours.
pub(super) fn sentence(explored: &Explored) -> String {
    let coverage = coverage(explored.coverage, explored.remarks.unsafe_line);
    format!("{}: {coverage}", title(Verdict::Passed))
}

/// Whether a program learns of no channel that it has ended: then it counts its messages, or knows otherwise. Who looks
/// without waiting at a channel behind a join takes what is there, whatever the channel says of its end.
fn counts(story: &Story) -> bool {
    let knows = |end: &Step| {
        let before = story.steps.iter().take_while(|step| *step != end);
        let mut own = before.filter(|step| step.choice.thread == end.choice.thread);
        let joins = |step: &Step| matches!(step.operation.kind, Kind::Join | Kind::ScopeEnd);
        end.operation.kind == Kind::TryRecv && own.any(joins)
    };
    let learned = |step: &Step| {
        let is_end = matches!(step.response, Response::Disconnected | Response::Failed);
        is_end && step.operation.kind.takes() && !knows(step)
    };
    !story.steps.iter().any(learned)
}

/// Coverage is said as it is.
fn coverage(coverage: Coverage, unsafe_line: Option<u32>) -> String {
    let orders = thousands(coverage.schedules);
    match coverage {
        Coverage {
            schedules: 1,
            complete: true,
            ..
        } => {
            "right in the one order of the threads that can make a difference, whichever is faster."
                .into()
        }
        Coverage { complete: true, .. } => {
            let of = who_has_orders(coverage);
            format!(
                "right in all {orders} orders of {of}, whichever is faster; no others make a difference."
            )
        }
        Coverage {
            fair: Some(ahead), ..
        } => format!(
            "right in all {orders} orders in which a loop lets the others go first after {ahead} steps."
        ),
        Coverage { searched: true, .. } if let Some(line) = unsafe_line => format!(
            "right in {}; what line {line}, which is `unsafe`, does to memory isn't checked: no proof.",
            orders_of_the_threads(coverage)
        ),
        Coverage { searched: true, .. } => format!(
            "right in {orders} orders; with this compiler, owners of an Arc aren't followed: no proof."
        ),
        Coverage {
            of_a_wider_call: Some(tried),
            ..
        } => {
            let (all, tried) = (orders_of_the_threads(coverage), thousands(tried));
            format!(
                "right in {all}, and in {tried} of a call, which has more; so this is no proof."
            )
        }
        _ => format!("right in the {orders} orders tried; there are more, so this is not a proof."),
    }
}

/// `all 6 orders of the threads`, none of which is left.
fn orders_of_the_threads(coverage: Coverage) -> String {
    match coverage.schedules {
        1 => "the one order of the threads".to_owned(),
        some => format!("all {} orders of the threads", thousands(some)),
    }
}
