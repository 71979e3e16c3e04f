use super::Parts;
use super::charts::orders;
use super::deadlock::{marks as deadlock_marks, waits};
use super::panicked::why;
use super::wrong_output::where_printed;
use crate::course::Graded;
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{Kind, Outcome, Site, Step};
use crate::verdict::{Coverage, Explored, Symptom, difference};
use crate::words::diff::diff;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{first_sentence, shorten, thousands, visible};

pub(super) fn luck(symptom: Symptom, works: &Story, explored: &Explored, graded: &Graded) -> Parts {
    let fails = &explored.story;
    let relied = relied_on(fails);
    let clause = clause(symptom, fails, relied.as_ref());
    let meter = meter(explored.coverage);
    let cause = first_sentence(
        format!("Depends on luck: {clause}. {meter}"),
        format!("Depends on luck: {meter}"),
    );
    let mut marks: Vec<Mark> = relied.iter().flat_map(|relied| relied.marks()).collect();
    if let Some((_, site, _)) = fails.panic().filter(|_| marks.is_empty()) {
        let label = "in some orders, this panics".to_owned();
        marks.push(Mark {
            line: site.line,
            column: site.column,
            label,
        });
    }
    if marks.is_empty()
        && let Some(first) = fails.ends.stuck.first()
    {
        marks = deadlock_marks(fails, first);
    }
    let outcome = graded
        .wanted
        .filter(|_| symptom == Symptom::WrongLines)
        .and_then(|wanted| difference(wanted, &fails.stdout));
    let mut shown = match (&outcome, marks.is_empty()) {
        (_, false) => excerpt(&graded.source, &graded.file, &marks),
        (Some(outcome), true) => where_printed(fails, outcome, graded),
        (None, true) => String::new(),
    };
    shown.push_str(&orders(works, fails, graded));
    shown.push_str(&outcome.map(|outcome| diff(&outcome)).unwrap_or_default());
    let next = relied
        .map(|relied| relied.question)
        .or_else(|| fails.panic().and_then(|(_, _, message)| why(message)));
    Parts {
        cause,
        shown,
        next: next
            .unwrap_or("What would have to be waited for?")
            .to_owned(),
    }
}

fn meter(coverage: Coverage) -> String {
    let Coverage {
        schedules,
        right,
        complete,
        ..
    } = coverage;
    let (right, all) = (thousands(right), thousands(schedules));
    if complete {
        format!("Right in {right} of {all} orders.")
    } else {
        format!("Right in {right} of {all} orders tried; there are more.")
    }
}

/// What was relied on though it may come out otherwise.
struct Relied {
    sites: Vec<Site>,
    label: &'static str,
    clause: String,
    question: &'static str,
}

impl Relied {
    fn marks(&self) -> impl Iterator<Item = Mark> {
        let label = self.label;
        self.sites.iter().map(move |site| Mark {
            line: site.line,
            column: site.column,
            label: label.to_owned(),
        })
    }
}

/// The look, the deadline or the wait without cause of the failing order; or the end of main that
/// others were slower than.
fn relied_on(fails: &Story) -> Option<Relied> {
    looked(fails)
        .or_else(|| left_behind(fails))
        .or_else(|| read(fails))
}

fn looked(fails: &Story) -> Option<Relied> {
    let find = |fits: &dyn Fn(&Step) -> bool| {
        fails
            .steps
            .iter()
            .find(|step| step.site.line > 0 && fits(step))
    };
    let slept = find(&|step| step.operation.kind == Kind::Sleep).map(|slept| slept.site.line);
    let causeless =
        find(&|step| step.outcome == Outcome::Causeless && step.operation.kind != Kind::Store);
    let none = find(&|step| {
        let looks = matches!(step.operation.kind, Kind::TryRecv | Kind::RecvTimeout);
        looks && matches!(step.outcome, Outcome::Empty | Outcome::TimedOut)
    });
    let finished = find(&|step| step.operation.kind == Kind::IsFinished);
    if let Some(step) = causeless {
        let line = step.site.line;
        return Some(Relied {
            sites: std::iter::once(step.site)
                .chain(none.map(|none| none.site))
                .collect(),
            label: "this may return although nobody woke it",
            clause: format!(
                "the wait at line {line} may end without cause, as the standard library says"
            ),
            question: "What tells that what was awaited has really come?",
        });
    }
    if let Some(step) = none {
        let line = step.site.line;
        let clause = match slept {
            Some(sleep) => format!(
                "when a thread is slower than the sleep at line {sleep}, line {line} finds no message"
            ),
            None => format!("when no message has come yet, line {line} finds none"),
        };
        let question = "Which method waits for as long as it takes?";
        return Some(Relied {
            sites: vec![step.site],
            label: "here nothing had come yet",
            clause,
            question,
        });
    }
    finished.map(|step| Relied {
        sites: vec![step.site],
        label: "what this answers is a matter of luck",
        clause: format!(
            "line {} asks whether a thread is finished, and it may or may not be yet",
            step.site.line
        ),
        question: "Which method waits until the thread is done?",
    })
}

/// Threads that main did not wait for.
fn left_behind(fails: &Story) -> Option<Relied> {
    fails
        .steps
        .last()
        .filter(|step| step.operation.kind == Kind::MainExit)?;
    let has_ended = |thread: usize| {
        let ended = |moment: &Moment| {
            moment.thread as usize == thread && matches!(moment.what, Happened::Ended { .. })
        };
        fails.moments.iter().any(ended)
    };
    let threads = fails.ends.threads.iter().enumerate().skip(1);
    let sites: Vec<Site> = threads
        .filter(|(at, _)| !has_ended(*at))
        .map(|(_, thread)| thread.site)
        .collect();
    let line = sites.first()?.line;
    Some(Relied {
        sites,
        label: "main doesn't wait for this thread",
        clause: format!("main may end before the thread started at line {line} has done its work"),
        question: "How can main know that the other thread is done?",
    })
}

/// The last look of main's at an atomic.
fn read(fails: &Story) -> Option<Relied> {
    let is_read = |step: &&Step| {
        step.operation.kind == Kind::Load && step.choice.thread == 0 && step.site.line > 0
    };
    let step = fails.steps.iter().rev().find(is_read)?;
    Some(Relied {
        sites: vec![step.site],
        label: "what this reads is a matter of luck",
        clause: format!(
            "what line {} reads depends on which thread is faster",
            step.site.line
        ),
        question: "Does what is read there say all that main has to know?",
    })
}

fn clause(symptom: Symptom, fails: &Story, relied: Option<&Relied>) -> String {
    if let Some(relied) = relied {
        return relied.clause.clone();
    }
    match symptom {
        Symptom::Panicked => match fails.panic() {
            Some((thread, site, _)) => format!(
                "in some orders {} panics at line {}",
                shorten(&visible(&fails.name(thread))),
                site.line
            ),
            None => "in some orders a thread panics".to_owned(),
        },
        Symptom::Deadlock => match fails.ends.stuck.first() {
            Some(first) => format!("in some orders {}", waits(fails, first)),
            None => "in some orders no thread can go on".to_owned(),
        },
        Symptom::WrongLines => "in some orders it prints something else".to_owned(),
        Symptom::OtherMessages => {
            "in some orders the text doesn't come from the message".to_owned()
        }
        Symptom::RunsForEver => "in some orders a loop never leaves".to_owned(),
        Symptom::EndedByThread => {
            "in some orders another thread than main ends the program".to_owned()
        }
        Symptom::ExitCode(code) => format!("in some orders it ends with exit code {code}"),
        Symptom::Signal(signal) => format!("in some orders signal {signal} ends it"),
        Symptom::TooMuch(_) => "in some orders it needs more than a program may use".to_owned(),
    }
}
