//! Which pieces are found, and what is left without each.

use super::*;
use PieceKind::{Block, Break, Clone, Condition, Drop, Join, Most, Move, Scope};

/// The text without each piece, with single spaces.
fn without(source: &str) -> Vec<(PieceKind, String)> {
    let text = |piece: &Piece| {
        let text = piece.taken_from(source);
        assert_eq!(text.matches('\n').count(), source.matches('\n').count());
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let pieces = pieces(source);
    pieces
        .iter()
        .map(|piece| (piece.kind, text(piece)))
        .collect()
}

#[test]
fn each_piece_is_taken_away_alone() {
    for (source, kind, left) in [
        ("a; drop(tx); b;", Drop, "a; () ; b;"),
        ("std::mem::drop(f(tx));", Drop, "() ;"),
        ("spawn(move || f());", Move, "spawn( || f());"),
        ("let a = self.tx.clone();", Clone, "let a = self.tx ;"),
        ("let a = Arc::clone(&b);", Clone, "let a = b ;"),
        ("h.join().unwrap();", Join, "h ;"),
        ("let a = f(x).join()?;", Join, "let a = f(x) ;"),
        (
            "for_each(|h| h.join().expect(\"a\"));",
            Join,
            "for_each(|h| drop(h) );",
        ),
        ("a; { b; } c;", Block, "a; b; c;"),
        (
            "for x in rx.iter().take(2) {}",
            Most,
            "for x in rx.iter() {}",
        ),
        ("loop { break; }", Break, "loop { continue; }"),
        ("break 'a f(1, 2);", Break, "continue 'a ;"),
        (
            "while let Ok(x) = rx.recv() { f(x); }",
            Condition,
            "loop { if let Ok(x) = rx.recv() { f(x); } }",
        ),
        (
            "while n < 3 { rx.recv(); }",
            Condition,
            "loop { rx.recv(); }",
        ),
        (
            "for _ in 0..=2 { rx.recv(); }",
            Condition,
            "for _ in 0.. { rx.recv(); }",
        ),
        (
            "thread::scope(|s| { s.spawn(|| f()); });",
            Scope,
            "{ ::std::thread::spawn(|| f()); } ;",
        ),
    ] {
        assert_eq!(without(source), [(kind, left.to_owned())], "{source}");
    }
}

#[test]
fn what_only_looks_like_a_piece_is_left() {
    for source in [
        "impl Drop for A { fn drop(&mut self) {} }",
        "// drop(tx) move || a.clone()",
        "f(\"drop(tx)\"); parts.join(\", \"); slot.take();",
        "#[derive(Clone)] struct A; items.iter().map(drop);",
        "for n in 0..3 { f(n); } while n < 3 { n += 1; }",
        "if a { b } else { c } match d { _ => { e } }",
        "let a = { b };",
    ] {
        assert_eq!(without(source), [], "{source}");
    }
}

#[test]
fn a_piece_is_shown_in_a_line_and_stands_where_it_begins() {
    let source = "\nlet a =\n    some.thread\n    .join();\n{ drop(tx) }";
    let shown: Vec<_> = pieces(source)
        .into_iter()
        .map(|piece| (piece.line, piece.shown))
        .collect();
    let expected = [(3, "some.thread.join()"), (5, "{"), (5, "drop(tx)")];
    assert_eq!(
        shown,
        expected.map(|(line, shown)| (line, shown.to_owned()))
    );
}

#[test]
fn no_text_makes_it_panic() {
    let nasty = [
        "drop(",
        "break",
        "while {",
        "for x in 0..",
        "{",
        "}",
        ")",
        ".join()",
        "scope(|s|",
    ];
    for one in nasty {
        for other in nasty {
            let text = format!("{one} {other} \u{e9}");
            for piece in pieces(&text) {
                assert!(piece.taken_from(&text).ends_with('\u{e9}'));
            }
        }
    }
}
