//! Which types are known by their names. All are of the language or of std, so that no other type has such a name.

use super::job::Job;
use super::stain::Stain;
use super::value::Value;
use crate::collections::HashMap;
use crate::engine::wire::Shade;
#[allow(deprecated)] // See `value`.
use crate::sync::Arc;
use crate::time::Duration;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A type that is known.
#[derive(Clone, Copy)]
pub struct Named {
    name: fn() -> &'static str,
    pub size: usize,
    /// # Safety
    /// The address is that of a value of the type, which nobody else refers into.
    pub dye: unsafe fn(*mut u8, Shade) -> Stain,
}

const fn of<T: Value>() -> Named {
    Named {
        name: std::any::type_name::<T>,
        size: size_of::<T>(),
        dye: dye_as::<T>,
    }
}

/// # Safety
/// As for [`Named::dye`].
unsafe fn dye_as<T: Value>(value: *mut u8, shade: Shade) -> Stain {
    // SAFETY: The caller says so.
    unsafe { &mut *value.cast::<T>() }.dye(shade)
}

/// The type of this name.
pub fn named(name: &str) -> Option<Named> {
    let tables = [SIMPLE, WRAPPED, JOBS, OTHERS];
    let mut all = tables.into_iter().flatten();
    all.find(|named| (named.name)() == name).copied()
}

macro_rules! simple {
    ($($type:ty),* $(,)?) => {
        const SIMPLE: &[Named] = &[$(of::<$type>()),*];
        const WRAPPED: &[Named] = &[
            $(of::<Option<$type>>(), of::<Vec<$type>>(), of::<Box<$type>>(), of::<Arc<$type>>()),*
        ];
        const JOBS: &[Named] = &[$(of::<Job<$type>>(), of::<Option<Job<$type>>>()),*];
    };
}

/// A type without content (a macro can't tell `()` from a list of arguments).
type Unit = ();
type Text = &'static str;

simple! {
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char, Duration, String, Text,
}

macro_rules! others {
    ($($type:ty),* $(,)?) => { const OTHERS: &[Named] = &[$(of::<$type>()),*]; };
}

others! {
    Unit, Job<Unit>, Option<Job<Unit>>,
    Box<str>, Arc<str>, Cow<'static, str>, Option<Unit>, Option<Box<str>>, Option<Vec<i32>>,
    Option<Vec<u8>>, Option<Vec<String>>, Option<Option<String>>, Option<Box<String>>, Option<Box<i32>>,
    Option<(i32, i32)>, Option<(usize, String)>, Option<(String, String)>, Option<(usize, usize)>,
    Box<Vec<i32>>, Box<Vec<String>>, Vec<Vec<i32>>, Vec<Vec<u8>>, Vec<Vec<u32>>, Vec<Vec<u64>>, Vec<Vec<f64>>,
    Vec<Vec<char>>, Vec<Vec<String>>, Vec<Option<i32>>, Vec<Option<String>>, Vec<Box<str>>, Arc<Vec<i32>>,
    Arc<Vec<String>>, Result<i32, String>, Result<u32, String>, Result<u64, String>, Result<usize, String>,
    Result<i64, String>, Result<f64, String>, Result<String, String>, Result<Unit, String>, Result<i32, Text>,
    Result<String, Text>, BTreeMap<String, i32>, BTreeMap<String, u32>, BTreeMap<String, u64>,
    BTreeMap<String, usize>, BTreeMap<String, String>, HashMap<String, i32>, HashMap<String, u32>,
    HashMap<String, u64>, HashMap<String, usize>, HashMap<String, String>,
}
