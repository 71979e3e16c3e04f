//! All that `rivulets explore` found.

use super::given::GivenReport;
use super::outcome::OutcomeReport;
use super::place::Place;
use crate::build::{Observed, Unfollowed};
use crate::picture::json::objects;
use crate::schedule::{Cut, Exploration, Outcome};
use crate::trace::Site;
use crate::trace::answer::Given;

/// Changes whenever a field changes its meaning or goes away; new fields don't count.
pub const SCHEMA: u32 = 2;

/// All of it.
#[derive(Clone, Debug)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The file as it was named.
    pub file: String,
    /// Schedules that came to an end; the outcomes' counts add up to it.
    pub schedules: u64,
    /// How many of them were taken at random, after the search was cut.
    pub sampled: u64,
    /// Runs beside these that were left off since they could show nothing new.
    pub pruned: u64,
    /// Whether these are all schedules that differ.
    pub complete: bool,
    /// Where equal states were looked for: how many were done with. Whatever comes to one of them again is not run, and
    /// not in the counts.
    pub states: Option<u64>,
    /// Then also how many orders there are that differ, those that were not run included, where they could be counted.
    pub orders: Option<u64>,
    /// If not that: these are all that differ in which a thread that has made so many steps, and goes
    /// on until another acts, lets the others go first.
    pub fair: Option<u32>,
    /// Why not: a word, such as `schedules` for their bound.
    pub cut: Option<&'static str>,
    /// The bound of schedules or of steps, if that is why.
    pub bound: Option<u64>,
    /// What a run did last that met one of its limits.
    pub cut_at: Option<Place>,
    /// Each end with each output.
    pub outcomes: Vec<OutcomeReport>,
    /// Uses of what can't be followed.
    pub unfollowed: Vec<Unfollowed>,
    /// Lines with `unsafe`: data races aren't looked for.
    pub unsafe_lines: Vec<u32>,
    /// What was the same in all runs, of what the program looked at.
    pub given: Vec<GivenReport>,
    /// The line of an ordering weaker than `SeqCst`, where more may happen than what was explored.
    pub weak_ordering: Option<u32>,
    /// Where an `Arc` is made of whose owners it can be seen which lets go last, or how many there
    /// are: their orders were run.
    pub owners_matter: Vec<Place>,
    /// The line of the first `Arc`, where the compiler keeps us from following its owners.
    pub std_arc: Option<u32>,
    /// The line of a `static` for whose sake each run had a process of its own.
    pub keeps_state: Option<u32>,
    /// Where the order of a hash map was looked at of which not all were tried.
    pub some_orders: Vec<Place>,
    /// The line where a hash was used as a random number, which is the same always.
    pub random: Option<u32>,
    /// Where a loop polls for ever unless something changes.
    pub endless_polls: Vec<Place>,
    /// Whether a sleep, and a wait for a time, lasted as long as it says.
    pub obeys_durations: bool,
}

objects! {
    Report {
        schema, file, schedules, sampled, pruned, states: some, orders: some, complete, fair, cut, bound, cut_at,
        outcomes, unfollowed, unsafe_lines, given, weak_ordering, owners_matter, std_arc, keeps_state, some_orders,
        random, endless_polls, obeys_durations,
    }
    Unfollowed { line, column, what }
}

impl Report {
    /// Of a whole exploration; `sentence` says of something given what is taken for granted.
    pub fn new(
        file: String,
        observed: &Observed,
        exploration: &Exploration,
        sentence: fn(Given) -> &'static str,
    ) -> Report {
        let follows_all = observed.is_followed();
        let cut = exploration
            .cut
            .map(cut_word)
            .or((!follows_all).then_some(beyond_sight(observed)));
        let met = exploration.outcomes.iter().filter_map(Outcome::unfollowed);
        let unfollowed = observed.unfollowed_with(met);
        Report {
            schema: SCHEMA,
            file,
            schedules: exploration.schedules,
            sampled: exploration.sampled,
            pruned: exploration.pruned,
            states: exploration.states,
            orders: exploration.orders.filter(|_| cut.is_none()),
            complete: exploration.complete && follows_all,
            fair: exploration.fair.filter(|_| follows_all),
            cut,
            bound: exploration.bound,
            cut_at: exploration.cut_at.map(Place::from),
            outcomes: exploration
                .outcomes
                .iter()
                .map(|found| OutcomeReport::of(found, observed))
                .collect(),
            unfollowed,
            unsafe_lines: observed.unsafe_lines.clone(),
            given: exploration
                .given
                .iter()
                .map(|&(what, site)| GivenReport::of(what, site, sentence(what)))
                .collect(),
            weak_ordering: exploration.given_at(Given::Orderings).map(|site| site.line),
            owners_matter: exploration
                .assumptions
                .owned
                .iter()
                .map(|owned| owned.site.into())
                .collect(),
            std_arc: observed.std_arc,
            keeps_state: observed.keeps_state,
            random: exploration.random.map(|site| site.line),
            some_orders: places(&exploration.some_orders),
            endless_polls: places(&exploration.circles),
            obeys_durations: observed.obeys_durations,
        }
    }

    /// As one line of JSON; docs/explore.md tells its fields.
    pub fn json(&self) -> String {
        // A report holds nothing that JSON can't say.
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }

    /// Whether the program could be followed.
    pub fn is_explored(&self) -> bool {
        self.unfollowed.is_empty() && self.schedules > 0
    }
}

fn places(sites: &[Site]) -> Vec<Place> {
    sites.iter().map(|&site| site.into()).collect()
}

/// What of the program nobody sees.
fn beyond_sight(observed: &Observed) -> &'static str {
    let by_unsafe = observed.unfollowed.is_empty() && observed.std_arc.is_none();
    if by_unsafe { "unsafe" } else { "unfollowed" }
}

fn cut_word(cut: Cut) -> &'static str {
    match cut {
        Cut::Schedules => "schedules",
        Cut::Steps => "steps",
        Cut::Work => "work",
        Cut::Limits => "limits",
        Cut::Memory => "states",
        Cut::Outcomes => "outcomes",
        Cut::Stopped => "stopped",
        Cut::Unrepeatable => "unrepeatable",
        Cut::Orders => "orders",
        Cut::Random => "random",
        Cut::Unfollowed => "unfollowed",
        Cut::Killed => "killed",
        Cut::Restarts => "restarts",
        Cut::Clock => "clock",
        Cut::Orderings => "orderings",
        Cut::Addresses => "addresses",
    }
}
