//! Where the parts of tuples lie: only the compiler knows, so it is asked for all tuples of the types that are common.

use super::named::{Named, named};
use std::mem::offset_of;

/// A part of a tuple: where it lies, and what it is.
pub type Part = (usize, Named);

type Pair = ([usize; 2], usize);
type Triple = ([usize; 3], usize);

macro_rules! pairs {
    ($($type:ty),*) => {
        const PAIR_TYPES: &[fn() -> &'static str] = &[$(std::any::type_name::<$type>),*];
        static PAIRS: &[&[Pair]] = pairs!(rows [$($type),*] [$($type),*]);
    };
    (rows [$($a:ty),*] $b:tt) => { &[$(pairs!(row $a, $b)),*] };
    (row $a:ty, [$($b:ty),*]) => {
        &[$(([offset_of!(($a, $b), 0), offset_of!(($a, $b), 1)], size_of::<($a, $b)>())),*]
    };
}

macro_rules! triples {
    ($($type:ty),*) => {
        const TRIPLE_TYPES: &[fn() -> &'static str] = &[$(std::any::type_name::<$type>),*];
        static TRIPLES: &[&[&[Triple]]] = triples!(planes [$($type),*] [$($type),*]);
    };
    (planes [$($a:ty),*] $all:tt) => { &[$(triples!(rows $a, $all, $all)),*] };
    (rows $a:ty, [$($b:ty),*], $all:tt) => { &[$(triples!(row $a, $b, $all)),*] };
    (row $a:ty, $b:ty, [$($c:ty),*]) => {
        &[$((
            [offset_of!(($a, $b, $c), 0), offset_of!(($a, $b, $c), 1), offset_of!(($a, $b, $c), 2)],
            size_of::<($a, $b, $c)>(),
        )),*]
    };
}

type Text = &'static str;
type Lines = Vec<String>;
type Numbers = Vec<i32>;
type Maybe = Option<String>;

pairs! { i32, u32, i64, u64, usize, u8, f64, bool, char, String, Text, Lines, Numbers, Maybe }
triples! { i32, u32, u64, usize, f64, bool, String, Text }

/// The parts of the tuple of this name, if each is a common type, and the tuple's size.
pub fn parts(name: &str) -> Option<(Vec<Part>, usize)> {
    let inner = name.strip_prefix('(')?.strip_suffix(')')?;
    let names = split(inner);
    let place = |types: &[fn() -> &'static str]| {
        let place = |name: &&str| types.iter().position(|type_name| type_name() == *name);
        names.iter().map(place).collect::<Option<Vec<usize>>>()
    };
    let (offsets, size) = match names.len() {
        2 => {
            let at = place(PAIR_TYPES)?;
            let (offsets, size) = &PAIRS[at[0]][at[1]];
            (&offsets[..], *size)
        }
        3 => {
            let at = place(TRIPLE_TYPES)?;
            let (offsets, size) = &TRIPLES[at[0]][at[1]][at[2]];
            (&offsets[..], *size)
        }
        _ => return None,
    };
    let types = names.iter().map(|name| named(name));
    let parts = offsets
        .iter()
        .zip(types)
        .map(|(offset, named)| Some((*offset, named?)));
    Some((parts.collect::<Option<_>>()?, size))
}

/// The names between the commas that stand in no brackets.
fn split(names: &str) -> Vec<&str> {
    let mut depth = 0;
    let at_comma = |sign: char| {
        depth += i32::from("<([".contains(sign)) - i32::from(">)]".contains(sign));
        sign == ',' && depth == 0
    };
    names.split(at_comma).map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_lie_where_the_compiler_puts_them() {
        let mut value = (7_u8, "hello".to_owned(), true);
        assert!(
            parts(std::any::type_name_of_val(&value)).is_none(),
            "not a common one"
        );
        let mut common = (7_usize, Some("hello".to_owned()));
        let (found, size) = parts(std::any::type_name_of_val(&common)).unwrap();
        assert_eq!(size, size_of_val(&common));
        for (offset, named) in found {
            // SAFETY: A part of this type lies there, and nobody refers into it.
            unsafe {
                (named.dye)(
                    (&raw mut common).cast::<u8>().add(offset),
                    Default::default(),
                )
            };
        }
        assert_eq!(common, (6, Some("uryyb".to_owned())));
        value.0 = 0;
    }

    #[test]
    fn names_are_split_outside_of_brackets() {
        assert_eq!(
            split("a::B<c, d>, (e, f), [g; 2]"),
            ["a::B<c, d>", "(e, f)", "[g; 2]"]
        );
    }
}
