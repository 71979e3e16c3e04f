//! Where a point or a span of time comes from: readings of the clock, or nowhere. What a program compares with what
//! comes from the clock is noted, also in functions that may be called when a program is compiled.

use std::panic::Location;

/// How a value moves when more time passes between two readings.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Slope {
    /// Not at all.
    Fixed,
    /// It grows.
    Up,
    /// It shrinks.
    Down,
}

/// A value is a constant, plus or minus what lies between two readings; the numbers of these, the later one's first,
/// have twelve bits each, 0 for none. By this type's path the grader finds patterns that compare times
/// (`src/build/observe.rs`).
#[derive(Clone, Copy, PartialEq)]
pub struct Origin {
    slope: Slope,
    readings: [u8; 3],
}

/// Readings above this number aren't told apart.
pub const MOST_READINGS: u16 = 0xfff;

/// Something was compared, or left sight.
#[derive(Clone, Copy)]
pub struct Look {
    /// The difference of these two readings …
    pub first: u16,
    pub second: u16,
    /// … would have to be so much greater for a comparison to come out the other way. None: it was used as a number.
    pub greater: Option<i64>,
    /// Below 0 it is cut off, so that it doesn't matter how far below.
    pub clipped: bool,
    pub at: Option<&'static Location<'static>>,
}

const MOST_LOOKS: usize = 256;
const NO_LOOK: Look = Look {
    first: 0,
    second: 0,
    greater: None,
    clipped: false,
    at: None,
};

struct Looks {
    all: [Look; MOST_LOOKS],
    count: usize,
}

static mut LOOKS: Looks = Looks {
    all: [NO_LOOK; MOST_LOOKS],
    count: 0,
};

/// The looks since the last time that this was asked; true if there were more.
pub fn take_looks(mut each: impl FnMut(&Look)) -> bool {
    // SAFETY: Only one OS thread at a time runs the program or the engine.
    let looks = unsafe { &mut *std::ptr::addr_of_mut!(LOOKS) };
    let count = std::mem::take(&mut looks.count);
    looks.all[..count].iter().for_each(&mut each);
    count == MOST_LOOKS
}

/// Whether there are any.
pub fn has_looks() -> bool {
    // SAFETY: As above.
    unsafe { (*std::ptr::addr_of!(LOOKS)).count > 0 }
}

const fn note(look: Look) {
    // SAFETY: As above; nothing comes from the clock while a program is compiled.
    let looks = unsafe { &mut *std::ptr::addr_of_mut!(LOOKS) };
    let mut known = 0;
    while known < looks.count {
        let other = &looks.all[known];
        let same = match (other.greater, look.greater) {
            (Some(one), Some(another)) => one == another,
            (None, None) => true,
            _ => false,
        };
        if same
            && other.first == look.first
            && other.second == look.second
            && other.clipped == look.clipped
        {
            return;
        }
        known += 1;
    }
    if known < MOST_LOOKS {
        looks.all[known] = look;
        looks.count = known + 1;
    }
}

/// Where a comparison of a difference with 0 can come out another way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Below 0 or not.
    Below,
    /// Above 0 or not.
    Above,
    /// Below, equal or above.
    Both,
    /// Below 0 it counts as 0.
    Clip,
}

impl Origin {
    /// A constant.
    pub const FIXED: Origin = Origin {
        slope: Slope::Fixed,
        readings: [0; 3],
    };

    const fn new(slope: Slope, first: u16, second: u16) -> Origin {
        let readings = [
            first as u8,
            (first >> 8) as u8 | (second << 4) as u8,
            (second >> 4) as u8,
        ];
        Origin { slope, readings }
    }

    /// A reading itself.
    pub const fn of(reading: u16) -> Origin {
        Origin::new(Slope::Up, reading, 0)
    }

    /// Whether it doesn't come from the clock.
    pub const fn is_fixed(self) -> bool {
        matches!(self.slope, Slope::Fixed)
    }

    const fn first(self) -> u16 {
        self.readings[0] as u16 | (self.readings[1] as u16 & 0xf) << 8
    }

    const fn second(self) -> u16 {
        self.readings[1] as u16 >> 4 | (self.readings[2] as u16) << 4
    }

    /// Of the value with the opposite sign.
    const fn negated(self) -> Origin {
        let slope = match self.slope {
            Slope::Fixed => Slope::Fixed,
            Slope::Up => Slope::Down,
            Slope::Down => Slope::Up,
        };
        Origin { slope, ..self }
    }

    /// The readings that are added and subtracted.
    const fn signed(self) -> (u16, u16) {
        match self.slope {
            Slope::Fixed => (0, 0),
            Slope::Up => (self.first(), self.second()),
            Slope::Down => (self.second(), self.first()),
        }
    }

    /// Of a sum; none if it isn't one of a constant and a difference of two readings.
    const fn sum(self, other: Origin) -> Option<Origin> {
        let ((plus, minus), (more, less)) = (self.signed(), other.signed());
        let (plus, less) = if plus == less { (0, 0) } else { (plus, less) };
        let (more, minus) = if more == minus { (0, 0) } else { (more, minus) };
        if (plus != 0 && more != 0) || (minus != 0 && less != 0) {
            return None;
        }
        let (plus, minus) = (plus + more, minus + less);
        Some(match (plus, minus) {
            (0, 0) => Origin::FIXED,
            (0, minus) => Origin::new(Slope::Down, minus, 0),
            _ => Origin::new(Slope::Up, plus, minus),
        })
    }

    /// Of a sum; what can't be seen any more is noted.
    pub const fn plus(self, other: Origin, at: &'static Location<'static>) -> Origin {
        match self.sum(other) {
            Some(sum) => sum,
            None => {
                self.used(at);
                Origin::FIXED
            }
        }
    }

    /// Of a difference.
    pub const fn minus(self, other: Origin, at: &'static Location<'static>) -> Origin {
        self.plus(other.negated(), at)
    }

    /// Its value is used as a number.
    pub const fn used(self, at: &'static Location<'static>) {
        if !self.is_fixed() {
            let (first, second) = self.signed();
            note(Look {
                first,
                second,
                at: Some(at),
                ..NO_LOOK
            });
        }
    }

    /// A value is compared with 0.
    pub const fn compared(self, value: i128, cut: Cut, at: &'static Location<'static>) {
        if self.is_fixed() {
            return;
        }
        if !matches!(cut, Cut::Above) {
            self.flips(-value, matches!(cut, Cut::Clip), at);
        }
        if matches!(cut, Cut::Above | Cut::Both) {
            self.flips(1 - value, false, at);
        }
    }

    /// "It is at least so much greater than now" is asked.
    const fn flips(self, greater: i128, clipped: bool, at: &'static Location<'static>) {
        let (first, second) = self.signed();
        let least = i64::MIN as i128 / 4;
        let greater = if greater < least {
            least
        } else if greater > -least {
            -least
        } else {
            greater
        };
        note(Look {
            first,
            second,
            greater: Some(greater as i64),
            clipped,
            at: Some(at),
        });
    }
}
