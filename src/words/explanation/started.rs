//! About more threads than may be started.

use super::{Advice, Parts};
use crate::course::Graded;
use crate::trace::story::Story;
use crate::verdict::{Explored, started};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::count;

/// More threads are started than the lesson allows.
pub(super) fn too_many(most: usize, explored: &Explored, graded: &Graded) -> Parts {
    Parts {
        cause: format!("{}.", clause(most, &explored.story)),
        shown: excerpt(&graded.source, &graded.file, &marks(&explored.story)),
        next: advice(&explored.story).into(),
    }
}

/// What to look at: the parts, or what a thread is for that sends none.
pub(super) fn advice(story: &Story) -> Advice {
    let sends = |thread: u16| {
        let mut steps = story.steps.iter();
        steps.any(|step| step.sent() && step.choice.thread == thread)
    };
    match started(&story.steps).all(|step| sends(step.choice.thread)) {
        true => Advice::HowManyParts,
        false => Advice::HowManyThreads,
    }
}

/// `7 threads are started, at line 9; this lesson allows 3`
pub(super) fn clause(most: usize, story: &Story) -> String {
    let (number, lines) = (started(&story.steps).count(), lines(story));
    let places = match &lines[..] {
        [(line, _)] => format!(", at line {line}"),
        _ => String::new(),
    };
    format!(
        "{} started{places}; at most {most} may be",
        match number {
            1 => "1 thread is".to_owned(),
            several => format!("{} are", count(several, "thread")),
        }
    )
}

/// Where threads are started; at most four places.
pub(super) fn marks(story: &Story) -> Vec<Mark> {
    let places = lines(story).into_iter().take(4);
    let marks = places.map(|(line, column)| Mark {
        line,
        column,
        label: "threads are started here".to_owned(),
    });
    marks.collect()
}

/// Each place once, as line and column.
fn lines(story: &Story) -> Vec<(u32, u32)> {
    let mut places = Vec::new();
    for step in started(&story.steps).filter(|step| step.site.line > 0) {
        let place = (step.site.line, step.site.column);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}
