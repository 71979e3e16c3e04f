//! What hangs on when other owners of an `Arc` let go.

use super::Told;
use crate::diagnose::relied::{Hangs, Owners};
use crate::trace::story::Story;
use crate::words::explanation::Advice;
use crate::words::explanation::naming::name;
use crate::words::explanation::owners::numbered;

pub(super) fn owners(owners: Owners, works: &Story, fails: &Story) -> Told {
    let (line, arc) = (owners.site.line, numbered(fails, owners.arc));
    let (clause, label, advice) = match owners.what {
        Hangs::Count => (
            format!("line {line} counts the owners of {arc}, and who lets go when is open"),
            "how many there are is a matter of luck",
            Advice::WhichComesFirst,
        ),
        Hangs::Alone => (
            format!(
                "line {line} wants {arc} for itself alone, and another thread may still own it"
            ),
            "whether it is the only owner is a matter of luck",
            Advice::WhoElseOwns,
        ),
        Hangs::WeakFinds => (
            format!("line {line} asks by a Weak for {arc}, which may or may not be gone"),
            "whether there is an owner is a matter of luck",
            Advice::WhichComesFirst,
        ),
        Hangs::WeakFindsNone => (
            format!("line {line} asks by a Weak for {arc}, and no owner may be left"),
            "here no owner was left",
            Advice::WhoElseOwns,
        ),
        Hangs::Last { by, otherwise } => {
            let (one, two) = (name(fails, by), name(works, otherwise));
            (
                format!("{one} or {two} lets go of {arc} last, whichever is slower"),
                "what lies in it is dropped by whoever lets go last",
                Advice::WhichComesFirst,
            )
        }
    };
    Told::at(&[owners.site], label, clause, advice)
}
