//! The dye test: whether a run's output depends on what one of its messages says. The run is made
//! again by the same schedule, with the content of that message in flight made another.

use super::assumption::Assumptions;
use super::plan::Plan;
use super::text::Schedule;
use crate::trace::{Dye, End, Ending, Request, Run, RunServer, ServerGone, Shade, answer, wire};

/// What another content of a message does to a run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reaction {
    /// The run ends in another way or prints something else: the message is read.
    Reacted,
    /// Whatever the message says, the run ends in the same way and prints the same.
    Unmoved,
    /// The message's content could not be changed, or not in all that it may say: nothing is known.
    NotDyed,
}

/// What a run showed of another content of one of its messages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dyed {
    /// Whether it did anything else.
    pub reaction: Reaction,
    /// Which lines of its output were others, counted from 0; none where it didn't print as many lines, or ended in
    /// another way.
    pub lines: Vec<usize>,
}

impl From<Reaction> for Dyed {
    fn from(reaction: Reaction) -> Self {
        let lines = Vec::new();
        Self { reaction, lines }
    }
}

/// Runs a schedule as it is and with another content of this message, whose number counts the
/// messages of the run from 1; what goes to stderr doesn't matter. The content is changed in
/// several ways, until the run reacts to one.
pub fn reacts(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
    message: u32,
) -> Result<Dyed, ServerGone> {
    let mut request = assumptions.request(plan, schedule.0.clone());
    let (mut plain, mut dyed) = (Run::default(), Run::default());
    server.submit(&request);
    let mut reaction = Reaction::Unmoved;
    for shade in Shade::ALL {
        request.dye = Some(Dye { message, shade });
        server.submit(&request);
        if shade == Shade::ALL[0] {
            server.receive(&mut plain)?;
        }
        server.receive(&mut dyed)?;
        if !is_measure(&plain) {
            return Ok(Reaction::NotDyed.into());
        }
        match compare(&plain, &dyed) {
            Reaction::Unmoved => {}
            Reaction::Reacted => return Ok(reacted(&plain, &dyed)),
            Reaction::NotDyed => reaction = Reaction::NotDyed,
        }
    }
    // What another message says is a content of any type, and one that the program is made for.
    request.flags |= wire::DYE_WITH_ANOTHER;
    server.submit(&request);
    server.receive(&mut dyed)?;
    match compare(&plain, &dyed) {
        Reaction::Reacted => return Ok(reacted(&plain, &dyed)),
        Reaction::Unmoved => reaction = Reaction::Unmoved,
        Reaction::NotDyed => {}
    }
    match reaction {
        Reaction::Unmoved => says_its_own(server, request, &plain),
        other => Ok(other.into()),
    }
}

/// What a schedule's run prints as it is, and with nothing in the place of what this message says: an empty text, 0, no
/// elements; or with something where there was nothing. None where that can't be told.
pub fn without(
    server: &mut impl RunServer,
    plan: &Plan,
    assumptions: &Assumptions,
    schedule: &Schedule,
    message: u32,
) -> Result<Option<(String, String)>, ServerGone> {
    let mut request = assumptions.request(plan, schedule.0.clone());
    let mut plain = Run::default();
    let mut dyed = Run::default();
    server.submit(&request);
    let shade = Shade::Nothing;
    request.dye = Some(Dye { message, shade });
    server.submit(&request);
    server.receive(&mut plain)?;
    server.receive(&mut dyed)?;
    let is_told = is_measure(&plain) && compare(&plain, &dyed) == Reaction::Reacted;
    let text = |run: &Run| String::from_utf8_lossy(&run.stdout).into_owned();
    Ok(is_told.then(|| (text(&plain), text(&dyed))))
}

/// That it reacted, and in which lines.
fn reacted(plain: &Run, dyed: &Run) -> Dyed {
    let lines = |run: &Run| -> Vec<Vec<u8>> {
        let lines = run.stdout.split(|byte| *byte == b'\n');
        lines.map(<[u8]>::to_vec).collect()
    };
    let (before, after) = (lines(plain), lines(dyed));
    let alike = plain.ending == dyed.ending && before.len() == after.len();
    let differ = before.iter().zip(&after).enumerate();
    let differ = differ.filter(|(_, (before, after))| alike && before != after);
    Dyed {
        reaction: Reaction::Reacted,
        lines: differ.map(|(line, _)| line).collect(),
    }
}

/// What the run shows of a text that stands in the program: one that is compared with it may be the only other
/// content that makes a difference.
fn says_its_own(
    server: &mut impl RunServer,
    mut request: Request,
    plain: &Run,
) -> Result<Dyed, ServerGone> {
    request.flags = request.flags & !wire::DYE_WITH_ANOTHER | wire::DYE_WITH_TEXTS;
    let mut dyed = Run::default();
    for shade in Shade::ALL {
        if let Some(dye) = &mut request.dye {
            dye.shade = shade;
        }
        server.submit(&request);
        server.receive(&mut dyed)?;
        if compare(plain, &dyed) == Reaction::Reacted {
            return Ok(reacted(plain, &dyed));
        }
    }
    Ok(Reaction::Unmoved.into())
}

/// A run that died could not say whether it was dyed, but the dye is all that is different.
fn compare(plain: &Run, dyed: &Run) -> Reaction {
    let touched = dyed.notes.flags & (answer::DYED | answer::DYED_IN_PART) != 0;
    let died = matches!(dyed.ending, Ending::Died(_));
    if (touched || died) && (plain.ending, &plain.stdout) != (dyed.ending, &dyed.stdout) {
        Reaction::Reacted
    } else if dyed.notes.flags & answer::DYED != 0 {
        Reaction::Unmoved
    } else {
        Reaction::NotDyed
    }
}

/// What does not end by itself is no measure for another run.
fn is_measure(plain: &Run) -> bool {
    let cut = matches!(
        plain.ending,
        Ending::Died(_) | Ending::Ended(End::Unfollowed(_))
    );
    plain.is_whole() && !cut
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;

    /// Answers with the runs of a table: without dye, by shade, and with what another message says.
    struct Table {
        plain: Run,
        dyed: [Run; 4],
        another: Run,
        requests: VecDeque<Request>,
        served: usize,
    }

    impl RunServer for Table {
        fn window(&self) -> usize {
            1
        }

        fn submit(&mut self, request: &Request) {
            self.requests.push_back(request.clone());
        }

        fn receive(&mut self, run: &mut Run) -> Result<(), ServerGone> {
            let request = self.requests.pop_front();
            let request = request.ok_or(ServerGone::Garbled("nothing was asked for"))?;
            self.served += 1;
            *run = match request.dye {
                None => self.plain.clone(),
                Some(_) if request.flags & wire::DYE_WITH_ANOTHER != 0 => self.another.clone(),
                Some(Dye { message, shade }) => {
                    assert_eq!(message, 4);
                    self.dyed[shade as usize].clone()
                }
            };
            Ok(())
        }

        fn abandon(&mut self) {
            self.requests.clear();
        }
    }

    fn run(stdout: &str, end: End, flags: u32) -> Run {
        let mut run = Run::default();
        run.stdout = stdout.into();
        run.ending = Ending::Ended(end);
        run.notes.flags = flags;
        run
    }

    #[track_caller]
    fn check(plain: Run, dyed: [Run; 4], reaction: Reaction, served: usize) {
        check_all(plain, dyed, run("a", PLAIN, 0), reaction, served);
    }

    #[track_caller]
    fn check_all(plain: Run, dyed: [Run; 4], another: Run, reaction: Reaction, served: usize) {
        let mut table = Table {
            plain,
            dyed,
            another,
            requests: VecDeque::new(),
            served: 0,
        };
        let (plan, assumptions) = (Plan::default(), Assumptions::default());
        let found = reacts(&mut table, &plan, &assumptions, &Schedule(Vec::new()), 4);
        let found = found.map(|dyed| dyed.reaction);
        assert_eq!((found, table.served), (Ok(reaction), served));
    }

    const PLAIN: End = End::Exit(0);
    const WHOLE: u32 = answer::DYED;
    const PART: u32 = answer::DYED_IN_PART;

    #[test]
    fn any_difference_is_a_reaction_and_ends_the_test() {
        let plain = || run("a", PLAIN, 0);
        for other in [
            run("b", PLAIN, WHOLE),
            run("a", End::Exit(101), PART),
            run("a", End::Diverged, WHOLE),
        ] {
            check(
                plain(),
                [(); 4].map(|()| other.clone()),
                Reaction::Reacted,
                2,
            );
            let same = run("a", PLAIN, WHOLE);
            check(
                plain(),
                [same.clone(), same.clone(), same, other],
                Reaction::Reacted,
                5,
            );
        }
        let mut dead = run("a", PLAIN, 0);
        dead.ending = Ending::Died(crate::trace::Death::Hang);
        check(
            plain(),
            [(); 4].map(|()| dead.clone()),
            Reaction::Reacted,
            2,
        );
    }

    #[test]
    fn the_lines_that_react_are_known_where_the_run_prints_as_many() {
        let lines = |dyed: Run| reacted(&run("a\nb\nc\n", PLAIN, 0), &dyed).lines;
        assert_eq!(lines(run("a\nx\nc\n", PLAIN, WHOLE)), [1]);
        assert_eq!(lines(run("a\nx\n", PLAIN, WHOLE)), []);
        assert_eq!(lines(run("a\nx\nc\n", End::Exit(101), WHOLE)), []);
    }

    #[test]
    fn only_what_was_dyed_in_whole_in_every_way_is_unmoved() {
        let plain = || run("a", PLAIN, 0);
        let dyed = |flags: [u32; 4]| flags.map(|flags| run("a", PLAIN, flags));
        check(plain(), dyed([WHOLE; 4]), Reaction::Unmoved, 10);
        let in_part = dyed([WHOLE, PART, WHOLE, WHOLE]);
        check(plain(), in_part, Reaction::NotDyed, 6);
        check(plain(), dyed([0; 4]), Reaction::NotDyed, 6);
    }

    #[test]
    fn a_run_that_is_no_measure_tells_nothing() {
        let dyed = || [(); 4].map(|()| run("b", PLAIN, WHOLE));
        check(run("a", End::Diverged, 0), dyed(), Reaction::NotDyed, 2);
        let mut dead = run("a", PLAIN, 0);
        dead.ending = Ending::Died(crate::trace::Death::Memory);
        check(dead, dyed(), Reaction::NotDyed, 2);
    }

    #[test]
    fn a_difference_without_dye_is_no_reaction() {
        let dyed = [(); 4].map(|()| run("b", PLAIN, 0));
        check(run("a", PLAIN, 0), dyed, Reaction::NotDyed, 6);
    }

    #[test]
    fn what_another_message_says_tells_of_any_type() {
        let plain = || run("a", PLAIN, 0);
        let dyed = |flags| [(); 4].map(|()| run("a", PLAIN, flags));
        for (flags, another, reaction, served) in [
            (0, run("a", PLAIN, WHOLE), Reaction::Unmoved, 10),
            (PART, run("a", PLAIN, WHOLE), Reaction::Unmoved, 10),
            (0, run("a", PLAIN, PART), Reaction::NotDyed, 6),
            (WHOLE, run("a", PLAIN, PART), Reaction::Unmoved, 10),
            (WHOLE, run("b", PLAIN, PART), Reaction::Reacted, 6),
            (0, run("b", PLAIN, WHOLE), Reaction::Reacted, 6),
        ] {
            check_all(plain(), dyed(flags), another, reaction, served);
        }
    }
}
