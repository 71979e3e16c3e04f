//! Texts graded, several at a time, and built several in one piece.

use super::batch::{Handed, batches};
use super::bound::Bound;
use super::plan::Text;
use super::store::Store;
use super::ungraded::Ungraded;
use crate::handed_in::{Answer, Key, LaidOut};
use crate::report::Finding;
use crate::words;
use rivulets::command::Class as Course;
use rivulets::course::Prepared;
use rivulets::process::Allowance;
use rivulets::schedule::Stop;
use rivulets::source::Fault;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::slice;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// What became of a text.
pub type Found = Result<Finding, Ungraded>;

/// What grades, where it keeps what it finds, how long a text may take, and whether somebody asked for an end.
pub struct Room<'r> {
    pub course: &'r Course,
    pub store: &'r Store,
    pub most: Duration,
    pub stop: &'r Stop,
}

impl Room<'_> {
    /// Grades these, `jobs` at a time, and tells of each as it is done; those that somebody's end cut short are not
    /// told of.
    pub fn grade(&self, texts: &[(&Key, &Text)], jobs: usize, tells: &mut dyn FnMut(&Key, Found)) {
        let batches = batches(texts, jobs);
        let next = Mutex::new(batches.iter());
        let (sender, done) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..jobs.min(batches.len()) {
                let (sender, next) = (sender.clone(), &next);
                scope.spawn(move || {
                    let next = || next.lock().unwrap_or_else(PoisonError::into_inner).next();
                    // Who doesn't hear it any more has no use for it.
                    let tell = &mut |key, found| _ = sender.send((key, found));
                    while let Some(batch) = next().filter(|_| !self.stop.is_asked()) {
                        self.all_of(batch, tell);
                    }
                });
            }
            drop(sender);
            done.iter().for_each(|(key, found)| tells(key, found));
        });
    }

    /// Those of one batch. A fault of ours is that text's, and of no other.
    fn all_of<'t>(&self, batch: &[Handed<'t>], tell: &mut dyn FnMut(&'t Key, Found)) {
        let begun = Instant::now();
        let (texts, laid_out) = self.lay_out(batch, tell);
        let Some((_, first)) = texts.first() else {
            return;
        };
        let subject = |one: &LaidOut| (one.subject(), Allowance::new(self.most));
        let subjects: Vec<_> = laid_out.iter().map(subject).collect();
        let prepared = match whatever_comes(|| self.course.prepare(first.exercise, &subjects)) {
            Some(Ok(prepared)) => prepared,
            Some(Err(fault)) => {
                let why = Ungraded::of(&fault);
                return texts
                    .iter()
                    .for_each(|(key, _)| tell(key, Err(why.clone())));
            }
            None if texts.len() > 1 => {
                return texts.chunks(1).for_each(|one| self.all_of(one, tell));
            }
            None => return tell(texts[0].0, Err(Ungraded::trouble(words::panicked()))),
        };
        let share = begun.elapsed() / u32::try_from(texts.len()).unwrap_or(u32::MAX);
        let allowances = subjects.into_iter().map(|(_, allowance)| allowance);
        for ((key, text), prepared) in texts.iter().zip(prepared.into_iter().zip(allowances)) {
            let judge = || self.judge(key, text, prepared, share);
            let panicked = || Some(Err(Ungraded::trouble(words::panicked())));
            if let Some(found) = whatever_comes(judge).unwrap_or_else(panicked) {
                tell(key, found);
            }
        }
    }

    /// Lays out those that are still what was handed in, and tells of the others.
    fn lay_out<'t>(
        &self,
        batch: &[Handed<'t>],
        tell: &mut dyn FnMut(&'t Key, Found),
    ) -> (Vec<Handed<'t>>, Vec<LaidOut>) {
        let lay_out =
            |(key, text): Handed| match Answer::read(self.course, slice::from_ref(&text.file)) {
                Ok(answer) if answer.key(self.course, text.exercise) == *key => {
                    answer.lay_out(self.course, text.exercise)
                }
                Ok(_) => Err(words::changed()),
                Err(unread) => Err(words::unread(&unread)),
            };
        let (mut texts, mut all) = (Vec::new(), Vec::new());
        for handed in batch {
            match lay_out(*handed) {
                Ok(laid_out) => {
                    texts.push(*handed);
                    all.push(laid_out);
                }
                Err(why) => tell(handed.0, Err(Ungraded::trouble(why))),
            }
        }
        (texts, all)
    }

    /// What was prepared, its share of which took so long; none where somebody asked for an end.
    fn judge(
        &self,
        key: &Key,
        text: &Text,
        (prepared, allowance): (Result<Prepared, Fault>, Allowance),
        share: Duration,
    ) -> Option<Found> {
        let begun = Instant::now();
        let running = Bound::begin(&allowance, self.stop);
        let graded = prepared.and_then(|prepared| prepared.grade(&mut allowance.stop().clone()));
        drop(running);
        if self.stop.is_asked() {
            return None;
        }
        if allowance.is_over() {
            return Some(Err(Ungraded::overdue(self.most)));
        }
        let graded = match graded {
            Ok(graded) => graded,
            Err(fault) => return Some(Err(Ungraded::of(&fault))),
        };
        let mut finding = Finding::of(&graded, text.exercise, share + begun.elapsed());
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

/// None where that breaks down.
fn whatever_comes<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}
