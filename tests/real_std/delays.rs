//! A program's text with a call behind every statement, at which real std may be held up.

/// A program's text with delays.
pub struct Delayed {
    pub text: String,
    /// How many places there are, numbered from 0.
    pub places: u32,
}

/// Puts a call of `crate::delay` behind each `;` that ends a statement in a function's body.
pub fn with_delays(text: &str) -> Delayed {
    let mut output = String::with_capacity(text.len() * 2);
    let mut places = 0;
    // Of each open bracket, whether statements stand in it.
    let mut open: Vec<(char, bool)> = Vec::new();
    let mut item = String::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let length = opaque(rest);
        if length > 0 {
            let (skipped, behind) = rest.split_at(length);
            output.push_str(skipped);
            // What is inside doesn't matter, but it is something.
            item.push('_');
            rest = behind;
            continue;
        }
        output.push(sign);
        rest = &rest[sign.len_utf8()..];
        match sign {
            '{' => open.push((
                sign,
                has_statements(&item, open.last().is_some_and(|open| open.1)),
            )),
            '(' | '[' => open.push((sign, false)),
            '}' | ')' | ']' => drop(open.pop()),
            ';' if open.last() == Some(&('{', true)) => {
                output.push_str(&format!("crate::delay({places});"));
                places += 1;
            }
            _ => {}
        }
        match sign {
            '{' | '}' => item.clear(),
            // That of an array type belongs to what stands before it.
            ';' if open.last().is_none_or(|open| open.0 == '{') => item.clear(),
            other => item.push(other),
        }
    }
    Delayed {
        text: output,
        places,
    }
}

/// Whether what is in the braces behind `item` is code, as far as delays go.
fn has_statements(item: &str, within_code: bool) -> bool {
    let words: Vec<&str> = item
        .split(|sign: char| !sign.is_alphanumeric() && sign != '_')
        .collect();
    let has = |word: &str| words.contains(&word);
    let constant = words.windows(2).any(|pair| pair == ["const", "fn"])
        || has("static")
        || words.contains(&"thread_local");
    let holds_items = [
        "struct",
        "enum",
        "trait",
        "mod",
        "extern",
        "macro_rules",
        "union",
    ]
    .into_iter()
    .any(has);
    let implementation = has("impl") && !has("fn");
    // A closure's braces stand within an argument list.
    let code = within_code || has("fn") || item.contains('|');
    code && !constant && !holds_items && !implementation
}

/// The length of a comment, a literal or a lifetime at the beginning of `text`; 0 if there is none.
fn opaque(text: &str) -> usize {
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if text.starts_with("r#\"") {
        return text.find("\"#").map_or(text.len(), |end| end + 2);
    }
    if text.starts_with('"') {
        return quoted(text, '"');
    }
    let mut signs = text.chars();
    match (signs.next(), signs.next(), signs.next()) {
        (Some('\''), Some('\\'), _) => quoted(text, '\''),
        (Some('\''), Some(sign), Some('\'')) => 2 + sign.len_utf8(),
        _ => 0,
    }
}

fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, sign) in text.char_indices().skip(1) {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if sign == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[test]
fn only_statements_are_followed_by_a_wait() {
    let text = "struct S; fn f() -> [u8; 2] { let a = [0; 2]; g(|| { h(); ';' }); \"a;\"; a }";
    let with =
        "struct S; fn f() -> [u8; 2] { let a = [0; 2];<0> g(|| { h();<1> ';' });<2> \"a;\";<3> a }";
    let delayed = with_delays(text);
    let with = with.replace('<', "crate::delay(").replace('>', ");");
    // The arrow of the function's type is no place.
    assert_eq!(delayed.text, with.replace("-);", "->"));
    assert_eq!(delayed.places, 4);
}
