//! What is typed behind `cargo test --test exNN --`, as far as it means something to a lesson.

use clap::{Arg, ArgAction, ArgMatches, Command as Usage};

/// The arguments of libtest's that mean something to a target that is one test: `cargo test` and nextest hand them on.
#[derive(Debug, Default)]
pub(super) struct TestArguments {
    /// Only the one whose name is, or holds, this.
    pub filter: Option<String>,
    /// Not those whose name is, or holds, one of these.
    pub skip: Vec<String>,
    /// Names are meant as a whole.
    pub exact: bool,
    /// Only say which tests there are.
    pub list: bool,
    /// Only what is marked as ignored: nothing is.
    pub ignored: bool,
    /// Only benchmarks: there is none.
    pub bench: bool,
}

impl TestArguments {
    /// This process's. What can't be read ends it, with clap's words.
    pub(super) fn read() -> Self {
        Self::of(&usage().get_matches())
    }

    fn of(matches: &ArgMatches) -> Self {
        let skip = matches.get_many("skip");
        Self {
            filter: matches.get_one("filter").cloned(),
            skip: skip.map(|all| all.cloned().collect()).unwrap_or_default(),
            exact: matches.get_flag("exact"),
            list: matches.get_flag("list"),
            ignored: matches.get_flag("ignored"),
            bench: matches.get_flag("bench"),
        }
    }
}

fn usage() -> Usage {
    let flag = |name: &'static str, help| {
        let flag = Arg::new(name).long(name).help(help);
        flag.action(ArgAction::SetTrue)
    };
    // What else libtest knows makes no difference here.
    let taken = |name: &'static str| Arg::new(name).long(name).hide(true);
    let flags = ["include-ignored", "test", "show-output", "nocapture"];
    let options = ["test-threads", "logfile", "color", "format"];
    Usage::new("test")
        .override_usage("[OPTIONS] [FILTER]")
        .arg(
            Arg::new("filter")
                .value_name("FILTER")
                .help("Run the test only if its name holds this"),
        )
        .arg(
            flag(
                "skip",
                "Leave out tests whose names hold this; may stand several times",
            )
            .value_name("FILTER")
            .action(ArgAction::Append),
        )
        .arg(flag("exact", "Names are meant as a whole"))
        .arg(flag("list", "Say which tests there are"))
        .arg(flag("ignored", "Run ignored tests only"))
        .arg(flag("bench", "Run benchmarks only"))
        .args(flags.map(|name| taken(name).action(ArgAction::SetTrue)))
        .mut_arg("nocapture", |flag| flag.alias("no-capture"))
        .args(options.map(taken))
        .arg(taken("quiet").short('q').action(ArgAction::SetTrue))
        .arg(Arg::new("unstable").short('Z').hide(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &[&str]) -> TestArguments {
        let all = std::iter::once(&"ex01").chain(typed);
        TestArguments::of(&usage().try_get_matches_from(all).unwrap())
    }

    #[test]
    fn what_nextest_and_cargo_hand_on_is_understood() {
        assert!(read(&["--list", "--format", "terse"]).list);
        assert!(read(&["--list", "--format", "terse", "--ignored"]).ignored);
        let one = read(&["--exact", "ex01", "--nocapture", "--test-threads=1"]);
        assert_eq!((one.filter.as_deref(), one.exact), (Some("ex01"), true));
        let without = read(&[
            "-q",
            "--skip",
            "a",
            "--skip=b",
            "--color=never",
            "-Zunstable-options",
        ]);
        assert_eq!(without.skip, ["a", "b"]);
    }

    #[test]
    fn what_libtest_does_not_know_is_refused() {
        assert!(usage().try_get_matches_from(["ex01", "--exat"]).is_err());
        usage().debug_assert();
    }
}
