//! What hangs on when other owners of an `Arc` let go.

use super::Told;
use crate::diagnose::relied::Owners;
use crate::trace::story::Story;
use crate::words::explanation::Advice;
use crate::words::explanation::naming::name;
use crate::words::explanation::owners::numbered;

pub(super) fn owners(owners: Owners, works: &Story, fails: &Story) -> Told {
    let (site, clause, label, advice) = match owners {
        Owners::Counted { site, arc } => (
            site,
            format!(
                "line {} counts the owners of {}, and who lets go when is open",
                site.line,
                numbered(fails, arc)
            ),
            "how many there are is a matter of luck",
            Advice::WhichComesFirst,
        ),
        Owners::WantedAlone { site, arc } => (
            site,
            format!(
                "line {} wants {} for itself alone, and another thread may still own it",
                site.line,
                numbered(fails, arc)
            ),
            "whether it is the only owner is a matter of luck",
            Advice::WhoElseOwns,
        ),
        Owners::AskedFor {
            site,
            arc,
            is_there,
        } => {
            let asks = format!(
                "line {} asks by a Weak for {}",
                site.line,
                numbered(fails, arc)
            );
            match is_there {
                true => (
                    site,
                    format!("{asks}, which may or may not be gone"),
                    "whether there is an owner is a matter of luck",
                    Advice::WhichComesFirst,
                ),
                false => (
                    site,
                    format!("{asks}, and no owner may be left"),
                    "here no owner was left",
                    Advice::WhoElseOwns,
                ),
            }
        }
        Owners::LetGoLast {
            made,
            arc,
            by,
            otherwise,
        } => {
            let (one, two, arc) = (
                name(fails, by),
                name(works, otherwise),
                numbered(fails, arc),
            );
            (
                made,
                format!("{one} or {two} lets go of {arc} last, whichever is slower"),
                "what lies in it is dropped by whoever lets go last",
                Advice::WhichComesFirst,
            )
        }
    };
    Told::at(&[site], label, clause, advice)
}
