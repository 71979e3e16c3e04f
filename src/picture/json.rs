//! How what a page and a report hold becomes JSON: field by field, in their order.
//!
//! serde's own macro would write the same, but a learner's first build would have to compile its parser of Rust.

use serde_core::Serializer;
use serde_core::ser::SerializeMap;

/// What is written as an object of JSON, or among the fields of another.
pub(crate) trait Object {
    /// Writes its fields.
    fn write<M: SerializeMap>(&self, to: &mut M) -> Result<(), M::Error>;
}

/// Writes it as an object of its own.
pub(crate) fn whole<S: Serializer>(object: &impl Object, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    object.write(&mut map)?;
    map.end()
}

/// Says how structs are written: all their fields by name, and behind a colon `flat` for one whose own fields stand
/// among the others, `some` for one that is left out where there is none, `untold` for one that is never written.
macro_rules! objects {
    ($($type:ident { $($field:ident $(: $how:ident)?),* $(,)? })*) => { $(
        impl $crate::picture::json::Object for $type {
            fn write<M: serde_core::ser::SerializeMap>(&self, to: &mut M) -> Result<(), M::Error> {
                // A field that isn't named here is an error.
                let Self { $($field),* } = self;
                $($crate::picture::json::objects!(@ to $field $($how)?);)*
                Ok(())
            }
        }

        impl serde_core::Serialize for $type {
            fn serialize<S: serde_core::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::picture::json::whole(self, to)
            }
        }
    )* };
    (@ $to:ident $field:ident) => { $to.serialize_entry(stringify!($field), $field)? };
    (@ $to:ident $field:ident flat) => { $crate::picture::json::Object::write($field, $to)? };
    (@ $to:ident $field:ident some) => {
        if let Some(value) = $field {
            $to.serialize_entry(stringify!($field), value)?;
        }
    };
    (@ $to:ident $field:ident untold) => { let _ = $field; };
}

pub(crate) use objects;
