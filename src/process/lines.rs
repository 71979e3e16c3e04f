//! A second build of a program, which tells at which line it is: slower, and made only once that is
//! asked for.

use crate::source::Places;
use crate::trace::Spot;
use crate::trace::answer::Whereabouts;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// How a program is built again.
#[derive(Clone)]
pub struct Lines(Arc<Again>);

struct Again {
    places: Places,
    executable: PathBuf,
    build: Box<dyn Fn(&Path) -> bool + Send + Sync>,
    built: OnceLock<bool>,
}

impl Lines {
    /// Of the text with these places; `build` makes the executable, and says whether it could.
    pub(crate) fn new(
        places: Places,
        executable: PathBuf,
        build: impl Fn(&Path) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(Again {
            places,
            executable,
            build: Box::new(build),
            built: OnceLock::new(),
        }))
    }

    /// What to start, if it can be built.
    pub(super) fn executable(&self) -> Option<&Path> {
        let again = &*self.0;
        let build = || (again.build)(&again.executable);
        let is_built = again.built.get_or_init(build);
        is_built.then_some(&again.executable)
    }

    /// What it told, as a spot of the program's text.
    pub(super) fn spot(&self, told: &Whereabouts) -> Option<Spot> {
        self.0.places.spot(told)
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("Lines").field(&self.0.executable).finish()
    }
}
