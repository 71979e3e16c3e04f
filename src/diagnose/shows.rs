//! Whether the text of a message is in a line.

/// Whether a line has a text in it that doesn't go on there, as 240 does in -240 and in 2400.
pub fn shows(line: &str, message: &str) -> bool {
    let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
    let mut found = line.match_indices(message);
    let is_whole = |at: usize| {
        let behind = &line[at + message.len()..];
        !goes_on(line[..at].chars().next_back()) && !goes_on(behind.chars().next())
    };
    !message.is_empty() && found.any(|(at, _)| is_whole(at))
}

#[cfg(test)]
mod tests {
    use super::shows;

    #[test]
    fn a_number_is_no_part_of_another() {
        assert!(shows("-240 cm", "-240") && shows("Got: My", "My"));
        for (line, message) in [("-240 cm", "240"), ("2400 cm", "240"), ("Got: My", "")] {
            assert!(!shows(line, message), "{message} in {line}");
        }
    }
}
