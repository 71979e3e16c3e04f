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
        "{}\nfn main() {{ methods() }}",
        include_str!("face/methods.rs")
    ));
}

#[test]
fn everything_shows_itself_as_std_does() {
    let text = include_str!("face/texts.rs");
    let run = Server::of(text).run(&plain());
    assert_eq!(run.stdout, run_on_real_std(text));
}
