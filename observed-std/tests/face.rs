//! The stand-in has std's face: what compiles against std 1.95 compiles against it, and what is shown is the same.

mod support;

use support::*;

#[test]
fn every_implementation_of_a_trait_is_there() {
    compile(&format!(
        "{}\nfn main() {{ implements() }}",
        include_str!("face/implementations.rs")
    ));
}

#[test]
fn every_method_is_there() {
    compile(&format!(
        "{}{}\nfn main() {{ methods(); atomic_methods() }}",
        include_str!("face/methods.rs"),
        include_str!("face/atomic_methods.rs")
    ));
}

#[test]
fn everything_shows_itself_as_std_does() {
    let text = include_str!("face/texts.rs");
    let run = Server::of(text).run(&plain());
    assert_eq!(run.stdout, run_on_real_std(text));
}

#[test]
fn every_type_is_as_large_and_is_called_as_std_s() {
    assert_no_line_differs(include_str!("face/layouts.rs"));
}

#[test]
fn no_type_has_a_trait_more_or_less_than_std_s() {
    assert_no_line_differs(include_str!("face/traits.rs"));
}

/// Whether the program prints the same lines on both.
#[track_caller]
fn assert_no_line_differs(text: &str) {
    let run = Server::of(text).run(&plain());
    let real = run_on_real_std(text);
    let differ = run
        .stdout
        .lines()
        .zip(real.lines())
        .filter(|(ours, real)| ours != real);
    let differ: Vec<_> = differ
        .map(|(ours, real)| format!("ours {ours}\nstd's {real}"))
        .collect();
    assert!(differ.is_empty(), "{}", differ.join("\n"));
    let count = real.lines().count();
    assert!(count > 1 && run.stdout.lines().count() == count);
}
