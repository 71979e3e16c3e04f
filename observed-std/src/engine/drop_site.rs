//! Where a value is dropped.

use super::operation::Site;
use super::state::engine;

/// Where the value that is being dropped stands, as far as that is known: in a call of `drop`.
pub fn drop_site() -> Site {
    let engine = engine();
    let task = engine.tasks.get(engine.current);
    task.map_or_else(Site::default, |task| task.drop_site)
}
