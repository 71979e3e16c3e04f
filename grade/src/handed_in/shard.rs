//! A part of a class: each learner is in one of them.

use super::class::Submission;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::str::FromStr;

/// One part of so many, written `2/4`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shard {
    /// Which, from 1.
    pub number: u32,
    /// Of how many.
    pub of: u32,
}

impl Shard {
    /// Those that are in it. A learner's name alone decides, so that machines that see the same class agree.
    pub fn take(self, submissions: Vec<Submission>) -> Vec<Submission> {
        let is_in = |one: &Submission| self.holds(&one.learner);
        submissions.into_iter().filter(is_in).collect()
    }

    fn holds(self, learner: &str) -> bool {
        let hash = Sha256::digest(learner.as_bytes());
        let first = hash
            .iter()
            .take(8)
            .fold(0, |hash, byte| hash << 8 | u64::from(*byte));
        first % u64::from(self.of) == u64::from(self.number - 1)
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('/');
        let numbers = parts.and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        match numbers {
            Some((number, of)) if (1..=of).contains(&number) => Ok(Self { number, of }),
            _ => Err("write which part of how many, as in 1/4 or 4/4".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Shard;

    #[test]
    fn each_learner_is_in_one_part_and_no_part_is_empty() {
        let parts: Vec<Shard> = (1..=4).map(|number| Shard { number, of: 4 }).collect();
        let mut sizes = [0; 4];
        for learner in (0..400).map(|number| format!("learner{number}")) {
            let holds: Vec<_> = parts.iter().map(|part| part.holds(&learner)).collect();
            assert_eq!(holds.iter().filter(|holds| **holds).count(), 1, "{learner}");
            sizes
                .iter_mut()
                .zip(holds)
                .for_each(|(size, holds)| *size += u32::from(holds));
        }
        assert!(sizes.iter().all(|size| *size > 70), "{sizes:?}");
    }

    #[test]
    fn what_names_no_part_is_refused() {
        for text in [
            "",
            "1",
            "0/4",
            "5/4",
            "1/0",
            "-1/2",
            "1/2/3",
            "one/two",
            "1/99999999999",
        ] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
        assert_eq!("2/4".parse(), Ok(Shard { number: 2, of: 4 }));
    }
}
