//! A dependence table with one entry broken, on both sides, does harm that these tests notice.

use crate::entries::{CATCHES, Catch, Harm};
use crate::outcomes::{brute_with_causes, reduced_with_causes};
use crate::workshop::Batch;

/// Brute force ends on all of these programs.
const MOST: u64 = 400_000;

/// With all its entries the table is right for the programs that show what each is for.
pub fn expect_the_whole_table_to_be_right() {
    let batch = Batch::build(CATCHES.iter().map(Catch::program).collect());
    for number in 0..CATCHES.len() {
        let program = batch.show(number);
        let all = brute_with_causes(batch.observed(number), MOST);
        let few = reduced_with_causes(batch.observed(number));
        assert!(
            all.complete && few.complete,
            "brute force: {}, reduced: {}, {program}",
            all.trouble,
            few.trouble
        );
        assert_eq!(few.with_panics, all.with_panics, "{program}");
    }
}

/// Each entry has a program that catches it when it is broken.
#[cfg(unix)]
pub fn expect_each_entry_to_be_caught() {
    use rivulets::trace::dependence::ENTRIES;
    let batch = Batch::build(CATCHES.iter().map(Catch::program).collect());
    let uncaught: Vec<_> = CATCHES
        .iter()
        .enumerate()
        .filter_map(|(number, catch)| escape(&batch, number, catch))
        .collect();
    assert!(uncaught.is_empty(), "{}", uncaught.join("\n"));
    for entry in 0..ENTRIES {
        let caught = CATCHES.iter().any(|catch| catch.entry == entry);
        assert!(caught, "nothing shows what entry {entry} is for");
    }
}

/// What to say if the broken entry does not do the harm that it should.
#[cfg(unix)]
fn escape(batch: &Batch, number: usize, catch: &Catch) -> Option<String> {
    use crate::outcomes::reduced_without;
    let all = brute_with_causes(batch.observed(number), MOST);
    let whole = reduced_with_causes(batch.observed(number));
    let broken = reduced_without(batch.broken(number, catch.entry), catch.entry);
    let caught = match catch.harm {
        // Were the whole table wrong here too, the difference would say nothing.
        Harm::Misses => {
            whole.with_panics == all.with_panics && broken.with_panics != all.with_panics
        }
        Harm::Wastes => broken.with_panics == all.with_panics && broken.runs > whole.runs,
    };
    let program = batch.show(number);
    let text = format!(
        "entry {} is broken, {} runs instead of {}, {program}",
        catch.entry, broken.runs, whole.runs
    );
    (!caught).then_some(text)
}
