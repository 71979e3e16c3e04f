//! A stack as std's `Backtrace` writes it, and what it tells of where a program is.

use super::looping::looping;
use super::places::Places;
use crate::trace::answer::{Found, Whereabouts};
use crate::trace::{Doing, Site, Spot};

/// The function that the program's code calls at each of its pieces: what calls it is the program.
const CALLBACK: &str = "__sanitizer_cov_trace_pc_guard";

/// One function of a stack; one that the compiler put into another has the same address as that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Frame<'t> {
    address: &'t str,
    name: &'t str,
    /// Of the learner's own file.
    site: Option<Site>,
}

impl Places {
    /// What is told, as a spot of the program's text.
    pub fn spot(&self, told: &Whereabouts) -> Option<Spot> {
        let stacks = told.stacks.split("\n\n").filter(|stack| !stack.is_empty());
        let counted = stacks.map(|stack| (self.frames(stack), count(stack)));
        let (stacks, counts): (Vec<_>, Vec<_>) = counted.unzip();
        let (site, doing) = match told.found {
            Found::Round => self.round(&stacks, &counts),
            Found::On => on(stacks.first()?),
            Found::Grows => Some((innermost(stacks.first()?)?, Doing::Growth)),
            Found::Deep => deep(stacks.first()?),
        }?;
        let thread = told.thread;
        Some(Spot {
            thread,
            site,
            doing,
        })
    }

    /// All these stacks are of one call of one function, which goes on and on.
    fn round(&self, stacks: &[Vec<Frame>], counts: &[u32]) -> Option<(Site, Doing)> {
        let own = |stack: &Vec<Frame>| {
            let address = stack.first()?.address;
            let function = stack.iter().take_while(|frame| frame.address == address);
            function.last()?.site
        };
        let mut places: Vec<(Site, u32)> = stacks
            .iter()
            .zip(counts)
            .filter_map(|(stack, count)| Some((own(stack)?, *count)))
            .collect();
        if places.len() < stacks.len() {
            let calls = stacks.iter().filter_map(|stack| innermost(stack));
            return Some((calls.min()?, Doing::Call));
        }
        // What the compiler makes up has no column.
        if places.iter().any(|(place, _)| place.column > 0) {
            places.retain(|(place, _)| place.column > 0);
        }
        match looping(self.source(), &places) {
            Some(keyword) => Some((keyword, Doing::Loop)),
            None => Some((places.into_iter().min()?.0, Doing::Call)),
        }
    }

    /// The functions of a stack from the one inwards that called back, else all.
    fn frames<'t>(&self, stack: &'t str) -> Vec<Frame<'t>> {
        let mut frames: Vec<Frame> = Vec::new();
        for line in stack.lines().map(str::trim) {
            if let Some(place) = line.strip_prefix("at ") {
                if let Some(frame) = frames.last_mut() {
                    frame.site = self.site(place);
                }
            } else if let Some((head, name)) = line.split_once(" - ") {
                let address = head.split_once(':').map_or(head, |(_, address)| address);
                let site = None;
                frames.push(Frame {
                    address: address.trim(),
                    name,
                    site,
                });
            }
        }
        let ours = frames.iter().position(|frame| frame.name == CALLBACK);
        frames.split_off(ours.map_or(0, |at| at + 1))
    }

    /// A place of the learner's file, from `file:line:column`.
    fn site(&self, place: &str) -> Option<Site> {
        let mut parts = place.rsplitn(3, ':');
        let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        self.place(parts.next()?, line, column)
    }
}

/// How often a stack was seen: what stands before it.
fn count(stack: &str) -> u32 {
    let first = stack.lines().next().unwrap_or_default();
    first.parse().unwrap_or(1)
}

/// The innermost place in the learner's file.
fn innermost(stack: &[Frame]) -> Option<Site> {
    stack.iter().find_map(|frame| frame.site)
}

/// Nothing comes again: where the outermost function stands that calls itself, or else the innermost.
fn on(stack: &[Frame]) -> Option<(Site, Doing)> {
    let again = |(at, frame): &(usize, &Frame)| {
        let same = |inner: &Frame| inner.name == frame.name;
        frame.site.is_some() && stack[..*at].iter().any(same)
    };
    let outermost = stack.iter().enumerate().rev().find(again);
    let site = outermost.and_then(|(_, frame)| frame.site);
    Some((site.or_else(|| innermost(stack))?, Doing::Call))
}

/// The stack becomes deep: where the function calls others that stands on it twice, innermost.
fn deep(stack: &[Frame]) -> Option<(Site, Doing)> {
    let again = |(at, frame): &(usize, &Frame)| {
        let outer = stack[at + 1..].iter();
        let mut outer = outer.filter(|outer| outer.name == frame.name);
        // The innermost may be at work for the last time.
        outer.next().is_some() && outer.next().is_some()
    };
    let Some((at, frame)) = stack.iter().enumerate().find(again) else {
        return Some((innermost(stack)?, Doing::Depth));
    };
    let turn = stack[at + 1..].iter();
    let turn = turn.take_while(|outer| outer.name != frame.name).count();
    let calls = stack[at + 1..].iter().take(turn + 1);
    match calls.filter_map(|frame| frame.site).min() {
        Some(site) => Some((site, Doing::Recursion)),
        None => Some((innermost(stack)?, Doing::Depth)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::ObservedText;
    use super::*;
    use std::path::Path;

    /// A program of which line 3 is a loop with a call at line 4, and line 8 calls that function.
    const SOURCE: &str = "\
fn f(n: u8) {
    let m = n;
    loop {
        g(m);
    }
}
fn main() {
    f(1);
}
";

    fn places() -> Places {
        Places::new(SOURCE, ObservedText::new(SOURCE, &[]), Path::new("ex01.rs"))
    }

    /// A stack as std writes it: the name and the line of each function, innermost first; one whose
    /// name begins with a dot is within the next.
    fn stack(functions: &[(&str, u32)]) -> String {
        let mut written = String::from("   0:     0x1 - std::backtrace::create\n");
        written +=
            "                               at /rustc/5/library/std/src/backtrace.rs:331:13\n";
        written += &format!("   1:     0x2 - {CALLBACK}\n");
        let mut address = 2;
        for (at, (name, line)) in functions.iter().enumerate() {
            let is_within = at > 0 && functions[at - 1].0.starts_with('.');
            address += u32::from(!is_within);
            let file = match name.contains("core::") {
                true => "/rustc/5/library/core/src/ex01.rs",
                false => "/scratch/ex01.rs",
            };
            written += &format!("  {:2}:     0x{address} - {name}\n", at + 2);
            written += &format!("                               at {file}:{line}:5\n");
        }
        written + "\n"
    }

    fn spot(found: Found, stacks: &[&[(&str, u32)]]) -> Option<(u32, Doing)> {
        let stacks = stacks.iter().map(|functions| stack(functions));
        let stacks: String = stacks.map(|stack| format!("7\n{stack}")).collect();
        let told = Whereabouts {
            found,
            for_good: true,
            thread: 1,
            bytes: 0,
            stacks: &stacks,
        };
        let spot = places().spot(&told)?;
        Some((spot.site.line, spot.doing))
    }

    #[test]
    fn a_loop_is_where_its_keyword_is() {
        let main = ("main", 8);
        let found = spot(Found::Round, &[&[("f", 4), main], &[("f", 5), main]]);
        assert_eq!(found, Some((3, Doing::Loop)));
        // What was put into the function is part of it.
        let within = spot(Found::Round, &[&[(".core::mul", 9), ("f", 4), main]]);
        assert_eq!(within, Some((3, Doing::Loop)));
    }

    #[test]
    fn a_loop_of_stds_is_where_it_is_called() {
        let stacks: [&[(&str, u32)]; 2] = [
            &[("core::fold", 9), ("f", 4), ("main", 8)],
            &[("core::fold", 7), ("f", 4), ("main", 8)],
        ];
        assert_eq!(spot(Found::Round, &stacks), Some((4, Doing::Call)));
        assert_eq!(spot(Found::Grows, &stacks), Some((4, Doing::Growth)));
    }

    #[test]
    fn what_has_no_loop_round_it_is_named_itself() {
        let stacks: [&[(&str, u32)]; 1] = [&[("main", 8)]];
        assert_eq!(spot(Found::Round, &stacks), Some((8, Doing::Call)));
    }

    #[test]
    fn a_function_that_calls_itself_is_named_where_it_does() {
        let stacks: [&[(&str, u32)]; 1] = [&[("f", 2), ("f", 5), ("f", 4), ("f", 4), ("main", 8)]];
        assert_eq!(spot(Found::Deep, &stacks), Some((5, Doing::Recursion)));
        assert_eq!(spot(Found::On, &stacks), Some((4, Doing::Call)));
        // By another: the first line of the two.
        let stacks: [&[(&str, u32)]; 1] = [&[
            ("g", 2),
            ("f", 5),
            ("g", 4),
            ("f", 5),
            ("g", 4),
            ("main", 8),
        ]];
        assert_eq!(spot(Found::Deep, &stacks), Some((4, Doing::Recursion)));
    }

    #[test]
    fn a_stack_that_holds_no_function_twice_is_full_where_it_is() {
        let stacks: [&[(&str, u32)]; 1] = [&[("f", 2), ("main", 8)]];
        assert_eq!(spot(Found::Deep, &stacks), Some((2, Doing::Depth)));
    }

    #[test]
    fn what_cant_be_read_is_no_spot() {
        assert_eq!(spot(Found::On, &[]), None);
        assert_eq!(spot(Found::Round, &[&[("core::fold", 3)]]), None);
        assert_eq!(spot(Found::Round, &[&[("f", 99)]]), None);
    }
}
