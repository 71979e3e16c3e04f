//! What a mistake is called whoever makes it: its cause, without what differs from program to program.

/// The words for places among several.
const ORDINALS: [&str; 10] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
];

/// A cause without names, quotations, numbers and ordinals.
pub fn mistake(cause: &str) -> String {
    let mut general = String::new();
    let mut rest = cause;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '`' | '"' => quotation(rest, first),
            _ if first.is_alphanumeric() => rest.find(|c: char| !c.is_alphanumeric()),
            _ => Some(first.len_utf8()),
        };
        let (part, others) = rest.split_at(end.unwrap_or(rest.len()));
        match first {
            '`' | '"' if part.len() > 1 => general.extend([first, '…', first]),
            _ if first.is_ascii_digit() => general.push('N'),
            _ if ORDINALS.contains(&part) => general.push_str("nth"),
            _ => general.push_str(part),
        }
        rest = others;
    }
    // As in 1,000.
    general.replace("N,N", "N")
}

/// Where a quotation ends that begins a text; one that doesn't end is no more than its sign.
fn quotation(text: &str, sign: char) -> Option<usize> {
    let end = text[1..].find(sign);
    Some(end.map_or(1, |end| end + 2))
}

#[cfg(test)]
mod tests {
    use super::mistake;

    #[test]
    fn what_differs_from_program_to_program_is_left_out() {
        let cause = "Deadlock: main waits at line 21, and the channel can't end: the Sender `tx` made at line 18 is \
            still alive.";
        let other = cause.replace("21", "7").replace("`tx`", "`sender`");
        assert_eq!(mistake(cause), mistake(&other));
        assert!(mistake(cause).ends_with("the Sender `…` made at line N is still alive."));
        assert_ne!(
            mistake(cause),
            mistake(&cause.replace("Deadlock", "Panicked"))
        );
    }

    #[test]
    fn every_kind_of_thing_that_is_left_out_has_its_sign() {
        for (cause, general) in [
            (
                "the line \"Hi from thread 2\" was not printed",
                "the line \"…\" was not printed",
            ),
            ("more than 1,000 threads", "more than N threads"),
            (
                "before the third thread has done 2nd",
                "before the nth thread has done N",
            ),
            ("it says ` and ends", "it says ` and ends"),
            ("`a``b`", "`…``…`"),
            ("größer: é", "größer: é"),
            ("", ""),
        ] {
            assert_eq!(mistake(cause), general, "{cause}");
        }
    }
}
