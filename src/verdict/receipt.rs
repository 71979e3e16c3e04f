//! A verdict's receipt: a short code of what was graded, by which a verdict can be had again.

use super::receipt_text::{pack, unpack};
use crate::exercise::ExerciseId;
use crate::schedule::Schedule;
use std::fmt;
use std::str::FromStr;

/// The form that is written and read here.
const FORM: u8 = 1 << 4;
/// Characters of the longest schedule that a receipt holds. A longer one is left out: grading the
/// same file finds it again.
const LONGEST_SCHEDULE: usize = 48;
/// Bytes behind the lesson: form, compiler, file, and two that tell a mistyped code.
const BYTES: usize = 10;

/// What was graded, by what, and the run that the verdict tells of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receipt {
    /// The lesson.
    pub lesson: ExerciseId,
    /// Stands for the file's text.
    pub file: FileHash,
    /// Stands for the compiler, and the course that graded.
    pub grader: Grader,
    /// The run's schedule; none if nothing was run, or if it is too long to be passed on.
    pub schedule: Option<Schedule>,
}

/// Stands for a text, whatever its line ends: 32 bits, against slips and not against forgery.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FileHash(u32);

/// A compiler and the version of the course that graded with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Grader {
    /// Of Rust 1.95.2 the 95.
    minor: u8,
    /// Of Rust 1.95.2 the 2.
    patch: u8,
    /// Tells builds of the same number apart, and versions of the course.
    mark: u8,
}

impl FileHash {
    /// Of a source text; by which bytes its lines end, or a mark in front, makes no difference.
    pub fn of(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let hash = fnv(text.replace("\r\n", "\n").as_bytes());
        Self((hash ^ (hash >> 32)) as u32)
    }
}

impl Grader {
    /// This version of the course with the compiler that says this of itself, such as
    /// `rustc 1.95.0 (59807616e 2026-04-14)`.
    pub fn new(compiler: &str) -> Self {
        let number = compiler.split([' ', '-']).nth(1).unwrap_or_default();
        let mut parts = number
            .split('.')
            .skip(1)
            .map(|part| part.parse().unwrap_or(0));
        let (minor, patch) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
        let mark = fnv(format!("{compiler} {}", env!("CARGO_PKG_VERSION")).as_bytes()) as u8;
        Self { minor, patch, mark }
    }
}

impl fmt::Display for Grader {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "1.{}.{}", self.minor, self.patch)
    }
}

impl Receipt {
    /// Of a verdict; `run`: the schedule of the run that it tells of, if there is one.
    pub fn new(lesson: ExerciseId, text: &str, grader: Grader, run: Option<&Schedule>) -> Self {
        let short = |schedule: &&Schedule| schedule.to_string().len() <= LONGEST_SCHEDULE;
        let schedule = run.filter(short).cloned();
        let file = FileHash::of(text);
        Self {
            lesson,
            file,
            grader,
            schedule,
        }
    }

    /// All but the check.
    fn bytes(&self) -> [u8; BYTES - 2] {
        let [a, b, c, d] = self.file.0.to_be_bytes();
        let Grader { minor, patch, mark } = self.grader;
        [FORM, minor, patch, mark, a, b, c, d]
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let tail = self
            .schedule
            .as_ref()
            .map(|schedule| format!("-{schedule}"))
            .unwrap_or_default();
        let head = self.bytes();
        let mut bytes = head.to_vec();
        bytes.extend(check(self.lesson, &head, &tail).to_be_bytes());
        write!(f, "{}-{}{tail}", self.lesson, pack(&bytes))
    }
}

/// Why a text is no receipt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParseReceiptError {
    /// It doesn't look like one.
    Shape,
    /// A character is wrong, missing or too many.
    Mistyped,
    /// It has a form that only another version of the course reads.
    Form,
}

impl fmt::Display for ParseReceiptError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Shape => "a receipt looks like `ex03-25fg0m8kq1t4x7zc-0x4.1x9.0x3`",
            Self::Mistyped => "a character of this receipt is not as it was printed: copy it whole",
            Self::Form => "this receipt is of another version of the course",
        })
    }
}

impl std::error::Error for ParseReceiptError {}

impl FromStr for Receipt {
    type Err = ParseReceiptError;

    /// Reads upper and lower case alike.
    fn from_str(text: &str) -> Result<Self, ParseReceiptError> {
        use ParseReceiptError::{Form, Mistyped, Shape};
        let text = text.trim().to_lowercase();
        let mut parts = text.splitn(3, '-');
        let (Some(lesson), Some(packed)) = (parts.next(), parts.next()) else {
            return Err(Shape);
        };
        let as_written = |id: &ExerciseId| id.to_string() == lesson;
        let lesson = lesson.parse().ok().filter(as_written).ok_or(Shape)?;
        let tail = parts
            .next()
            .map(|schedule| format!("-{schedule}"))
            .unwrap_or_default();
        let bytes: [u8; BYTES] = unpack(packed)
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or(Mistyped)?;
        let [first, minor, patch, mark, a, b, c, d, x, y] = bytes;
        let head = [first, minor, patch, mark, a, b, c, d];
        if check(lesson, &head, &tail) != u16::from_be_bytes([x, y]) {
            return Err(Mistyped);
        }
        if first != FORM {
            return Err(Form);
        }
        let schedule = tail
            .strip_prefix('-')
            .map(str::parse)
            .transpose()
            .map_err(|_| Mistyped)?;
        Ok(Self {
            lesson,
            file: FileHash(u32::from_be_bytes([a, b, c, d])),
            grader: Grader { minor, patch, mark },
            schedule,
        })
    }
}

fn check(lesson: ExerciseId, head: &[u8], tail: &str) -> u16 {
    let hash = fnv(&[&[lesson.number()], head, tail.as_bytes()].concat());
    (hash ^ (hash >> 16) ^ (hash >> 32) ^ (hash >> 48)) as u16
}

/// A short and well-known hash (Fowler, Noll and Vo: FNV-1a), so that codes are the same everywhere.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMPILER: &str = "rustc 1.95.0 (59807616e 2026-04-14)";

    fn receipt(schedule: Option<&str>) -> Receipt {
        let schedule: Option<Schedule> = schedule.map(|text| text.parse().unwrap());
        Receipt::new(
            ExerciseId::new(3).unwrap(),
            "fn main() {}\n",
            Grader::new(COMPILER),
            schedule.as_ref(),
        )
    }

    #[test]
    fn a_mark_in_front_and_other_line_ends_make_no_difference() {
        let plain = FileHash::of("fn main() {\n}\n");
        assert_eq!(FileHash::of("\u{feff}fn main() {\r\n}\r\n"), plain);
        assert_ne!(FileHash::of("fn main() { }\n"), plain);
    }

    #[test]
    fn what_is_written_is_read() {
        for schedule in [None, Some("-"), Some("0x3"), Some("0x3.1~2x9.0")] {
            let receipt = receipt(schedule);
            assert_eq!(
                receipt.to_string().parse(),
                Ok(receipt.clone()),
                "{receipt}"
            );
            assert_eq!(receipt.to_string().to_uppercase().parse(), Ok(receipt));
        }
    }

    #[test]
    fn any_wrong_character_is_noticed() {
        let code = receipt(Some("0x3.1x9")).to_string();
        for at in 0..code.len() {
            for wrong in "01x9k.-~".chars() {
                let mut other = code.clone();
                other.replace_range(at..=at, &wrong.to_string());
                assert!(
                    other == code || other.parse::<Receipt>().is_err(),
                    "{other}"
                );
            }
            let shorter = format!("{}{}", &code[..at], &code[at + 1..]);
            assert!(shorter.parse::<Receipt>().is_err(), "{shorter}");
        }
    }

    #[test]
    fn a_short_schedule_makes_a_short_code_and_a_long_one_is_left_out() {
        assert_eq!(receipt(Some("0x4.1x9.0x3")).to_string().len(), 33);
        let long = vec!["0.1"; 30].join(".");
        let long = receipt(Some(&long));
        assert_eq!(long.schedule, None);
        assert!(long.to_string().len() < 24, "{long}");
    }

    #[test]
    fn line_ends_are_no_change_and_all_else_is() {
        assert_eq!(FileHash::of("a\r\nb\r\n"), FileHash::of("a\nb\n"));
        for other in ["a\nb", "a\nc\n", "a\n\nb\n", "a\rb\n"] {
            assert_ne!(FileHash::of("a\nb\n"), FileHash::of(other), "{other:?}");
        }
    }

    #[test]
    fn compilers_are_told_apart() {
        let this = Grader::new(COMPILER);
        assert_eq!(this.to_string(), "1.95.0");
        for other in [
            "rustc 1.96.0 (aa 2026-06-01)",
            "rustc 1.95.0 (aa 2026-04-15)",
        ] {
            assert_ne!(this, Grader::new(other), "{other}");
        }
        assert_eq!(
            Grader::new("rustc 1.97.1-nightly (aa 2026-07-01)").to_string(),
            "1.97.1"
        );
        assert_eq!(Grader::new("").to_string(), "1.0.0");
    }

    #[test]
    fn another_form_is_said_to_be_one() {
        let mut bytes = receipt(None).bytes().to_vec();
        bytes[0] = 2 << 4;
        let lesson = ExerciseId::new(3).unwrap();
        bytes.extend(check(lesson, &bytes, "").to_be_bytes());
        let code = format!("{lesson}-{}", pack(&bytes));
        assert_eq!(code.parse::<Receipt>(), Err(ParseReceiptError::Form));
    }
}
