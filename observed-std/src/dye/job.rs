//! Work that is sent: a closure in a box, which is called once. Another content is other work: it isn't done, or what
//! it gives is another.

use super::stain::Stain;
use super::value::Value;
use crate::engine::wire::Shade;

/// Work that may go into another thread.
pub type Job<R> = Box<dyn FnOnce() -> R + Send>;

impl<R: Value + 'static> Value for Job<R> {
    fn dye(&mut self, shade: Shade) -> Stain {
        // Who has it done for what it does, and not for what it gives, sees that it isn't done.
        if shade == Shade::Nothing || size_of::<R>() == 0 {
            *self = Self::fresh();
        } else {
            let old = std::mem::replace(self, Self::fresh());
            *self = Box::new(move || {
                let mut given = old();
                given.dye(shade);
                given
            });
        }
        Stain::WHOLE
    }

    fn fresh() -> Self {
        Box::new(R::fresh)
    }
}
