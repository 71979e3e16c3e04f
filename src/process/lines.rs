//! A second build of a program, which tells at which line it is: slower, and made only once that is
//! asked for.

use super::again::Again;
use crate::source::Places;
use crate::trace::Spot;
use crate::trace::answer::Whereabouts;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// How a program is built again, and where in its text the places are that this tells.
#[derive(Clone)]
pub struct Lines {
    again: Again,
    places: Arc<Places>,
}

impl Lines {
    /// Of the text with these places.
    pub(crate) fn new(places: Places, again: Again) -> Self {
        let places = Arc::new(places);
        Self { again, places }
    }

    /// What to start, if it can be built.
    pub(super) fn executable(&self) -> Option<&Path> {
        self.again.executable()
    }

    /// What it told, as a spot of the program's text.
    pub(super) fn spot(&self, told: &Whereabouts) -> Option<Spot> {
        self.places.spot(told)
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("Lines").field(&self.again).finish()
    }
}
