//! The stand-in has std's face: what compiles against std 1.95 compiles against it, and what is shown is the same.

#[path = "face/documented.rs"]
mod documented;
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

#[test]
fn an_arc_does_what_std_s_does() {
    let text = include_str!("face/arc.rs");
    let run = Server::of(text).run(&plain());
    assert_eq!(run.stdout, run_on_real_std(text), "{}", run.stderr);
}

#[test]
fn all_that_std_documents_of_an_arc_is_looked_at() {
    let listed = include_str!("face/arc_documented.txt");
    for (page, name) in [
        ("sync/struct.Arc.html", "Arc"),
        ("sync/struct.Weak.html", "Weak"),
    ] {
        let of_it: Vec<_> = listed
            .lines()
            .filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
            .collect();
        assert!(of_it.len() > 10, "{name}");
        // Where std's pages are installed they say whether the list is whole.
        if let Some(stable) = documented::stable(page) {
            assert_eq!(of_it, stable, "{name}");
        }
        let looks = include_str!("face/arc.rs");
        for method in of_it.iter().filter_map(|item| item.strip_prefix("method ")) {
            let is_used = [
                format!("::{method}"),
                format!(".{method}("),
                format!(".{method}::<"),
            ]
            .iter()
            .any(|way| looks.contains(way));
            assert!(is_used, "{name}::{method}");
        }
    }
}
