//! In what a sender lies that a stuck thread keeps: by the types that went with it when the thread's stack was unwound.

use crate::trace::ends::{LiveSender, Owner};

/// What keeps a sender that isn't a variable of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder<'s> {
    /// A value of a type of the program's own, of this name.
    Own(&'s str),
    /// A closure.
    Closure,
    /// A collection of std's, of this name.
    Collection(&'s str),
    /// An array.
    Array,
    /// So many of a kind, which a vector had, or what was made of one.
    Slice,
}

/// The thread that no closure was made for.
const MAIN: Owner = Owner::Thread(0);

/// Where types lie that are none of a program's own; the last is std's stand-in.
const LIBRARIES: [&str; 5] = ["core", "alloc", "std", "hashbrown", "observed_std"];

const COLLECTIONS: [&str; 8] = [
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "HashMap",
    "HashSet",
    "LinkedList",
    "Vec",
    "VecDeque",
];

/// All that a sender lies in, from the outside in; none where no stack has shown it.
pub fn holders(sender: &LiveSender) -> Option<Vec<Holder<'_>>> {
    let types = sender.lies_in.as_ref()?.iter().rev();
    let holders = types.filter_map(|name| of_type(name));
    // All that a thread was started with goes with its closure.
    let is_its_own = |holder: &Holder| *holder == Holder::Closure && sender.owner != MAIN;
    Some(holders.filter(|holder| !is_its_own(holder)).collect())
}

/// What says most of where a sender lies: the outermost type of the program's own, or else a closure or a collection.
pub fn holder(sender: &LiveSender) -> Option<Holder<'_>> {
    let holders = holders(sender)?;
    let mut own = holders
        .iter()
        .filter(|holder| matches!(holder, Holder::Own(_)));
    own.next().or(holders.first()).copied()
}

fn of_type(name: &str) -> Option<Holder<'_>> {
    if name.starts_with('[') {
        return Some(match name.contains("; ") {
            true => Holder::Array,
            false => Holder::Slice,
        });
    }
    let path = name.split('<').next()?;
    if path.is_empty()
        || path.contains(|sign: char| !sign.is_alphanumeric() && !"_:{}#".contains(sign))
    {
        return None;
    }
    let (library, last) = (path.split("::").next()?, path.rsplit("::").next()?);
    match LIBRARIES.contains(&library) {
        true => COLLECTIONS
            .contains(&last)
            .then_some(Holder::Collection(last)),
        false if last.starts_with('{') => Some(Holder::Closure),
        false => Some(Holder::Own(last)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Holder, of_type};

    #[test]
    fn a_type_is_the_programs_own_or_a_collection() {
        for (name, holder) in [
            ("river::Hub", Some(Holder::Own("Hub"))),
            (
                "river::gates::Gate<alloc::string::String>",
                Some(Holder::Own("Gate")),
            ),
            ("river::main::{{closure}}", Some(Holder::Closure)),
            ("river::main::{closure_env#0}<u8>", Some(Holder::Closure)),
            (
                "alloc::vec::Vec<river::Hub>",
                Some(Holder::Collection("Vec")),
            ),
            ("[river::Hub; 2]", Some(Holder::Array)),
            ("[river::Hub]", Some(Holder::Slice)),
            ("core::option::Option<river::Hub>", None),
            ("(river::Hub, u8)", None),
            ("dyn core::ops::Fn()", None),
            ("", None),
        ] {
            assert_eq!(of_type(name), holder, "{name}");
        }
    }
}
