//! What a program relied on that may come out otherwise, where luck decides: facts, for words to be made of.

mod causeless;
mod end;
mod hash_order;
mod looks;
mod lost;
mod order;
mod owners;
mod printed;
mod reads;
mod stop;

pub use causeless::never_woken;
pub use end::{CutOff, LeftAtWork, cut_off_in, exit_of_main};
pub use looks::Look;
pub use lost::Lost;
pub use order::{EitherOrder, Pair, Shows, messages_in_either_order};
pub use owners::{Hangs, Owners};
pub use printed::{Print, Printed};
pub use reads::LastRead;
pub use stop::Stop;

use crate::trace::story::Story;
use crate::trace::{Site, Step};

/// What was relied on though it may come out otherwise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Relied {
    /// The order of a hash map or set, looked at at these places, as far as they are known.
    HashOrder(Vec<Site>),
    /// That a wait at this place ends for a cause alone.
    Causeless(Site),
    /// That somebody wakes a thread, which in some orders nobody does.
    NeverWoken {
        /// The thread.
        thread: u16,
        /// Where it waits.
        site: Site,
        /// Whether nothing in the program's text would wake a thread.
        by_nobody: bool,
    },
    /// What a look shows of what others have done by then.
    Look(Look),
    /// When other owners of an `Arc` let go.
    Owners(Owners),
    /// That a message comes back.
    Lost(Lost),
    /// That something is printed, or not.
    Printed(Printed),
    /// That what two threads do comes in one order.
    Order(EitherOrder),
    /// That no other thread sends when one message has come.
    Stopped(Stop),
    /// That others are done when main ends.
    End(LeftAtWork),
}

impl Relied {
    /// The same where a sleep lasts as long as it says: then nobody is slower than it.
    pub fn beside_sleeps(mut self) -> Self {
        match &mut self {
            Self::Look(Look::NothingCame { slept, .. })
            | Self::Lost(Lost { slept, .. })
            | Self::End(LeftAtWork { slept, .. }) => *slept = None,
            _ => {}
        }
        self
    }
}

/// How it shows that an order fails, as far as it tells what to look for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Symptom {
    /// A panic ended a thread.
    Panic,
    /// Other lines were printed.
    Lines,
    /// A call gave something else.
    Answer,
    /// The program ended with another exit code.
    ExitCode,
    /// In another way.
    Other,
}

/// Two orders of a program, of which one fails, and how that shows.
#[derive(Clone, Copy)]
pub struct Orders<'a> {
    /// A run that is right.
    pub works: &'a Story,
    /// One that isn't.
    pub fails: &'a Story,
    /// How that shows.
    pub symptom: Symptom,
    /// Whether the lines that it printed are some of the right ones, and no others.
    pub is_just_less: bool,
    /// Whether its lines may come in any order.
    pub in_any_order: bool,
    /// The program's text.
    pub source: &'a str,
}

impl Orders<'_> {
    /// The look, the deadline or the wait without cause of the failing order; or the end of main that
    /// others were slower than, or faster; or what two threads do in either order. What is named is what differs
    /// between the two orders, so that whoever mends it comes from the one to the other.
    pub fn relied_on(&self) -> Option<Relied> {
        let Self { works, fails, .. } = *self;
        match self.symptom {
            Symptom::Lines => self.behind_lines(),
            // Whoever panics where main's end didn't come before would do so as well if it were waited for.
            Symptom::Panic if self.panics_unless_cut_off() => None,
            Symptom::Panic | Symptom::Answer | Symptom::ExitCode => stop::told_by_a_read(self)
                .or_else(|| self.whatever_shows())
                .or_else(|| stop::at_a_message(self))
                .or_else(|| stop::told_by_an_atomic(self))
                .or_else(|| looks::in_vain(works, fails))
                .or_else(|| looks::read(fails))
                .or_else(|| order::either_order(self)),
            Symptom::Other => self
                .whatever_shows()
                .or_else(|| looks::in_vain(works, fails)),
        }
    }

    fn behind_lines(&self) -> Option<Relied> {
        let Self { works, fails, .. } = *self;
        let just_less = self.is_just_less && printed::too_many(fails, works).is_some();
        end::too_many_unless_cut_off(works, fails)
            .or_else(|| stop::told_by_a_read(self))
            .or_else(|| self.whatever_shows())
            .or_else(|| stop::at_a_message(self))
            .or_else(|| stop::told_by_an_atomic(self))
            .or_else(|| order::messages_that_show(self).filter(|_| !just_less))
            .or_else(|| end::left_at_work(self))
            .or_else(|| printed::differs(works, fails).filter(|_| looks::found_more(works, fails)))
            .or_else(|| looks::in_vain(works, fails))
            .or_else(|| looks::read(fails))
            .or_else(|| order::either_order(self))
            .or_else(|| printed::differs(works, fails))
    }

    /// What is looked for first, however it shows.
    fn whatever_shows(&self) -> Option<Relied> {
        let Self { works, fails, .. } = *self;
        hash_order::hash_order(works, fails)
            .or_else(|| causeless::causeless(fails))
            .or_else(|| looks::missed(works, fails))
            .or_else(|| looks::was_to_find_no_room(works, fails))
            .or_else(|| owners::owners(works, fails))
            .or_else(|| lost::instead_of_back(works, fails))
    }

    fn panics_unless_cut_off(&self) -> bool {
        let panicked = self.fails.panic();
        panicked.is_some_and(|(thread, ..)| end::is_cut_off(self.works, self.fails, thread))
    }
}

fn first(story: &Story, fits: impl Fn(&Step) -> bool) -> Option<&Step> {
    let mut steps = story.steps.iter();
    steps.find(|step| step.site.line > 0 && fits(step))
}

#[cfg(test)]
mod tests;
