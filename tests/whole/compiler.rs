//! A compiler that has endless work is ended.

use super::project::Copy;
use predicates::str::contains;

#[test]
fn endless_work_of_the_compiler_is_limited() {
    let copy = Copy::new();
    // Doubles its own text with every step.
    copy.write(
        1,
        "#![recursion_limit = \"256\"]\n\
         macro_rules! m { ($($x:tt)*) => { m!($($x)* $($x)*) } }\nfn main() { m!(a a) }\n",
    );
    let run = copy.rivulets().args(["check", "1"]).assert().code(1);
    run.stdout(contains("Too much: the compiler did not come to an end"));
}
