//! The number that a lock or a cell has in a run. It is given at the first use, since `new` is const.

use crate::engine::answer::STATICS_SEEN;
use crate::engine::event::What;
use crate::engine::object::Object;
use crate::engine::schedule::caller;
use crate::engine::state::engine;
use std::cell::Cell;
use std::panic::RefUnwindSafe;

/// The serial number of an object of the process; 0: none yet. Three bytes without alignment, so that what has it can
/// be as small as in std.
pub(crate) struct Id {
    serial: Cell<[u8; 3]>,
}

// SAFETY: The engine runs one thread at a time.
unsafe impl Sync for Id {}
impl RefUnwindSafe for Id {}

/// How a value comes into the current run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Came {
    Here,
    /// It was used in an earlier run, and outlived it.
    Outlived,
}

impl Id {
    pub const fn new() -> Id {
        Id {
            serial: Cell::new([0; 3]),
        }
    }

    fn serial(&self) -> u32 {
        let [low, middle, high] = self.serial.get();
        u32::from_le_bytes([low, middle, high, 0])
    }

    /// The number in this run; `make` makes the engine's part of a new one, `name` says what it is.
    #[track_caller]
    pub fn get(&self, name: &'static str, make: impl FnOnce(Came) -> Object) -> u32 {
        let serial = self.serial();
        let before = engine().serials_before;
        if serial > before {
            return serial - before;
        }
        let came = if serial == 0 {
            Came::Here
        } else {
            engine().note(STATICS_SEEN);
            Came::Outlived
        };
        self.number(name, make(came))
    }

    /// The number, if this run gave it one.
    pub fn given(&self) -> Option<u32> {
        self.serial()
            .checked_sub(engine().serials_before)
            .filter(|number| *number > 0)
    }

    #[track_caller]
    fn number(&self, name: &'static str, object: Object) -> u32 {
        let engine = engine();
        let number = engine.add(object);
        let [low, middle, high, _] = (engine.serials_before + number).to_le_bytes();
        self.serial.set([low, middle, high]);
        engine.event(What::Object, number, 0, 0, caller(), name);
        number
    }
}
