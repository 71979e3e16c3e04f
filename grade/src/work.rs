//! Texts graded, several at a time.

use crate::answer::{Answer, Key};
use crate::finding::Finding;
use crate::plan::Text;
use crate::store::Store;
use crate::words;
use rivulets::command::Class as Course;
use rivulets::course::{Graded, Onlooker, Stage};
use rivulets::schedule::Stop;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Instant;

/// What became of a text; why it can't be graded, in words.
pub type Outcome = Result<Finding, String>;

/// What grades, where it keeps what it finds, and whether somebody asked for an end.
pub struct Room<'r> {
    pub course: &'r Course,
    pub store: &'r Store,
    pub stop: &'r Stop,
}

impl Room<'_> {
    /// Grades these, `jobs` at a time, and tells of each as it is done; those that somebody's end cut short are not
    /// told of.
    pub fn grade(
        &self,
        texts: &[(&Key, &Text)],
        jobs: usize,
        tells: &mut dyn FnMut(&Key, Outcome),
    ) {
        let next = Mutex::new(texts.iter());
        let (sender, done) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..jobs.min(texts.len()) {
                let (sender, next) = (sender.clone(), &next);
                scope.spawn(move || {
                    let next = || next.lock().unwrap_or_else(PoisonError::into_inner).next();
                    while let Some((key, text)) = next().filter(|_| !self.stop.is_asked()) {
                        let Some(outcome) = self.whatever_comes(key, text) else {
                            break;
                        };
                        // Who doesn't hear it any more has no use for it.
                        let _ = sender.send((*key, outcome));
                    }
                });
            }
            drop(sender);
            done.iter().for_each(|(key, outcome)| tells(key, outcome));
        });
    }

    /// A fault of ours is that text's, and of no other.
    fn whatever_comes(&self, key: &Key, text: &Text) -> Option<Outcome> {
        let graded = catch_unwind(AssertUnwindSafe(|| self.one(key, text)));
        graded.unwrap_or_else(|_| Some(Err(words::panicked())))
    }

    /// None where somebody asked for an end.
    fn one(&self, key: &Key, text: &Text) -> Option<Outcome> {
        let answer = Answer::read(self.course, std::slice::from_ref(&text.file));
        let answer = match answer {
            Ok(answer) if answer.key(self.course, text.exercise) == *key => answer,
            Ok(_) => return Some(Err(words::changed())),
            Err(unread) => return Some(Err(words::unread(&unread))),
        };
        let laid_out = match answer.lay_out(self.course, text.exercise) {
            Ok(laid_out) => laid_out,
            Err(error) => return Some(Err(error)),
        };
        let begun = Instant::now();
        let subject = laid_out.subject();
        let graded = self
            .course
            .grade(text.exercise, &subject, &mut Patient(self.stop));
        if self.stop.is_asked() {
            return None;
        }
        let graded = match graded {
            Ok(graded) => graded,
            Err(fault) => return Some(Err(fault.to_string())),
        };
        let mut finding = Finding::of(&graded, text.exercise, begun.elapsed());
        // Whoever may have written to the memory that tells of it is looked at by a person.
        let explored = graded.judgement.explored();
        if let Some(line) = explored.and_then(|explored| explored.remarks.unsafe_line) {
            finding.cause = words::containment::by_hand(&finding.cause, line);
        }
        if graded.judgement.verdict().is_lasting() {
            // What isn't kept is found again.
            let _ = self.store.keep(key, &finding);
        }
        Some(Ok(finding))
    }
}

/// Waits for a verdict until somebody asks for an end.
struct Patient<'s>(&'s Stop);

impl Onlooker for Patient<'_> {
    fn sees(&mut self, _: Stage) {}

    fn is_curious(&mut self) -> bool {
        false
    }

    fn hears(&mut self, _: &Graded) {}

    fn stop(&self) -> Stop {
        self.0.clone()
    }
}
