//! Text of a learner's, fit to be shown.

/// A learner's line with control characters made visible, so that it can't move the cursor of
/// whoever reads it, and with what stands at its end and can't be seen named.
pub fn visible(line: &str) -> String {
    let body = line.trim_end_matches([' ', '\t', '\r']);
    let mut shown: String = body.chars().map(escape).collect();
    for unseen in line[body.len()..].chars() {
        shown.push_str(match unseen {
            ' ' => "[space]",
            '\t' => "[tab]",
            _ => "[return]",
        });
    }
    shown
}

fn escape(character: char) -> String {
    let unseen = character.is_control() || character.is_whitespace() || is_format(character);
    if unseen && !matches!(character, ' ' | '\t') {
        character.escape_default().to_string()
    } else {
        character.to_string()
    }
}

/// Characters that change how others are shown and can't be seen themselves.
fn is_format(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_not_be_seen_is_made_visible() {
        assert_eq!(visible("a \t\r"), "a[space][tab][return]");
        assert_eq!(visible("\u{1b}[2J\u{7}x\ty"), "\\u{1b}[2J\\u{7}x\ty");
        assert_eq!(
            visible("a\u{a0}b\u{200b}\u{202e}"),
            "a\\u{a0}b\\u{200b}\\u{202e}"
        );
    }
}
