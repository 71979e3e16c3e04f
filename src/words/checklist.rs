//! A lesson's requirements, a line each.

use super::paint::{bad, dim, good};
use super::text::hanging;
use crate::verdict::Standing;

/// A lesson's requirements, a line each, in the lesson's order.
pub fn checklist(checklist: &[(&'static str, Standing)]) -> String {
    checklist
        .iter()
        .map(|(name, standing)| line(name, *standing) + "\n")
        .collect()
}

fn line(name: &str, standing: Standing) -> String {
    match standing {
        Standing::Met => hanging(&format!("  {} ", good("ok ")), name),
        Standing::Sometimes => hanging(
            &format!("  {} ", bad("~  ")),
            &format!("{name}: not in every order"),
        ),
        Standing::Unmet => hanging(&format!("  {} ", bad("no ")), name),
        Standing::Waiting => dim(hanging("   -  ", name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_standing_is_told_without_colour() {
        let list = checklist(&[
            ("a", Standing::Met),
            ("b", Standing::Unmet),
            ("c", Standing::Waiting),
            ("d", Standing::Sometimes),
        ]);
        let plain = anstream::adapter::strip_str(&list).to_string();
        assert_eq!(
            plain,
            "  ok  a\n  no  b\n   -  c\n  ~   d: not in every order\n"
        );
    }
}
