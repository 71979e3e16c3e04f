//! The order of names, as people expect it: capitals, accents and leading zeros make no difference.

use icu_normalizer::DecomposingNormalizer;

/// A part of a name: digits count as a number.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    Number(u64),
    Letters(String),
}

/// By what a name is sorted. The name itself tells equal ones apart.
pub fn order(name: &str) -> (Vec<Part>, &str) {
    let apart = DecomposingNormalizer::new_nfd().normalize(name);
    let is_accent = |sign: &char| ('\u{300}'..='\u{36f}').contains(sign);
    let plain: String = apart.chars().filter(|sign| !is_accent(sign)).collect();
    let plain = plain.to_lowercase();
    let mut parts = Vec::new();
    let mut rest = &*plain;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest.find(|sign: char| sign.is_ascii_digit() != is_digit);
        let (part, others) = rest.split_at(end.unwrap_or(rest.len()));
        parts.push(match part.parse() {
            Ok(number) if is_digit => Part::Number(number),
            _ => Part::Letters(part.to_owned()),
        });
        rest = others;
    }
    (parts, name)
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn names_stand_where_people_look_for_them() {
        let mut names = [
            "Zoe", "anna", "Çelik", "Ben", "dora", "Cleo", "group10", "group2", "Ömer", "Paul",
        ];
        names.sort_by(|one, other| order(one).cmp(&order(other)));
        let expected = [
            "anna", "Ben", "Çelik", "Cleo", "dora", "group2", "group10", "Ömer", "Paul", "Zoe",
        ];
        assert_eq!(names, expected);
    }
}
