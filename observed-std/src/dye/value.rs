//! Values of types that are known: how each is made another.

use super::number::{other_float, others};
use super::stain::Stain;
use super::text::{changed, changed_for_good, other};
use crate::collections::HashMap;
use crate::engine::wire::Shade;
#[allow(deprecated)]
// Ours where the compiler lets us have one, or else std's, which is marked.
use crate::sync::Arc;
use crate::time::Duration;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A value that can be made another of its type.
pub trait Value {
    fn dye(&mut self, shade: Shade) -> Stain;

    /// One that nobody sent.
    fn fresh() -> Self;
}

/// Types for which another value is simply put in the place of the old one.
macro_rules! replaced {
    ($($type:ty, $fresh:expr, |$old:ident, $shade:ident| $new:expr;)*) => { $(
        impl Value for $type {
            fn dye(&mut self, $shade: Shade) -> Stain {
                let $old = &*self;
                *self = $new;
                Stain::WHOLE
            }

            fn fresh() -> Self {
                $fresh
            }
        }
    )* };
}

macro_rules! integers {
    ($($type:ty),*) => { replaced! { $(
        $type, 7, |old, shade| {
            let wide = i128::try_from(*old).unwrap_or(i128::MAX);
            let fitting = others(wide, shade).into_iter().filter_map(|new| new.try_into().ok());
            fitting.into_iter().find(|new| new != old).unwrap_or(!*old)
        };
    )* } };
}

integers! { i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize }

replaced! {
    f32, 7.5, |old, shade| other_float((*old).into(), shade) as f32;
    f64, 7.5, |old, shade| other_float(*old, shade);
    bool, true, |old, _shade| !*old;
    char, 'd', |old, shade| match other(*old, shade) {
        new if new == *old => 'd',
        new => new,
    };
    Duration, Duration::from_millis(7), |old, shade| match shade {
        Shade::Like => *old / 2 + Duration::from_nanos(1_000_001),
        Shade::More => old.saturating_add(Duration::from_secs(19)),
        Shade::Less | Shade::Nothing if old.is_zero() => Duration::from_secs(3),
        Shade::Less | Shade::Nothing => Duration::ZERO,
    };
    String, "dye".to_owned(), |old, shade| changed(old, shade);
    &'static str, "dye", |old, shade| changed_for_good(old, shade);
    Box<str>, "dye".into(), |old, shade| changed(old, shade).into();
    Arc<str>, "dye".into(), |old, shade| changed(old, shade).into();
    Cow<'static, str>, "dye".into(), |old, shade| changed(old, shade).into();
}

/// There is but one value.
impl Value for () {
    fn dye(&mut self, _: Shade) -> Stain {
        Stain::EMPTY
    }

    fn fresh() -> Self {}
}

impl<T: Value> Value for Option<T> {
    fn dye(&mut self, shade: Shade) -> Stain {
        match self {
            Some(value) if shade != Shade::Nothing => return value.dye(shade),
            Some(_) => *self = None,
            None => *self = Some(T::fresh()),
        }
        Stain::WHOLE
    }

    fn fresh() -> Self {
        Some(T::fresh())
    }
}

impl<T: Value, E: Value> Value for Result<T, E> {
    fn dye(&mut self, shade: Shade) -> Stain {
        match self {
            Ok(_) if shade == Shade::Nothing => *self = Err(E::fresh()),
            Err(_) if shade == Shade::Nothing => *self = Ok(T::fresh()),
            Ok(value) => return value.dye(shade),
            Err(error) => return error.dye(shade),
        }
        Stain::WHOLE
    }

    fn fresh() -> Self {
        Ok(T::fresh())
    }
}

impl<T: Value> Value for Box<T> {
    fn dye(&mut self, shade: Shade) -> Stain {
        T::dye(self, shade)
    }

    fn fresh() -> Self {
        Box::new(T::fresh())
    }
}

impl<T: Value + Clone> Value for Arc<T> {
    /// Other owners keep the old value: this one gets another.
    fn dye(&mut self, shade: Shade) -> Stain {
        let mut own = T::clone(self);
        let stain = own.dye(shade);
        replace(self, own);
        stain
    }

    fn fresh() -> Self {
        Arc::new(T::fresh())
    }
}

#[cfg(follows_arc)]
fn replace<T>(shared: &mut Arc<T>, own: T) {
    Arc::replace(shared, own);
}

#[cfg(not(follows_arc))]
fn replace<T>(shared: &mut Arc<T>, own: T) {
    *shared = Arc::new(own);
}

/// Collections: empty ones get an element, others lose all for `Nothing`; their elements become others.
macro_rules! collections {
    ($($type:ty, |$all:ident| $add:expr, $values:ident;)*) => { $(
        impl<T: Value> Value for $type {
            fn dye(&mut self, shade: Shade) -> Stain {
                let add = |$all: &mut $type| $add;
                if self.is_empty() {
                    add(self);
                    return Stain::WHOLE;
                }
                if shade == Shade::Nothing {
                    self.clear();
                    return Stain::WHOLE;
                }
                let dyed = self.$values().map(|value| value.dye(shade)).collect();
                if shade == Shade::More {
                    add(self);
                }
                dyed
            }

            fn fresh() -> Self {
                let mut new = Self::default();
                let add = |$all: &mut $type| $add;
                add(&mut new);
                new
            }
        }
    )* };
}

collections! {
    Vec<T>, |all| all.push(T::fresh()), iter_mut;
    BTreeMap<String, T>, |all| drop(all.insert(String::fresh(), T::fresh())), values_mut;
    HashMap<String, T>, |all| drop(all.unseen().insert(String::fresh(), T::fresh())), unseen_values;
}

macro_rules! tuples {
    ($($($type:ident $at:tt)*;)*) => { $(
        impl<$($type: Value),*> Value for ($($type,)*) {
            fn dye(&mut self, shade: Shade) -> Stain {
                [$(self.$at.dye(shade)),*].into_iter().collect()
            }

            fn fresh() -> Self {
                ($($type::fresh(),)*)
            }
        }
    )* };
}

tuples! { A 0 B 1; A 0 B 1 C 2; }
