//! What std's documentation says that the replaced types have: `documented.txt` lists it, a line each, and is made from
//! the pages of the component rust-docs (`RIVULETS_SNAPSHOTS=overwrite` makes it anew). What the list says is compiled
//! against both, whether the pages are there or not.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The pages of the replaced types.
const PAGES: [&str; 52] = [
    "io/struct.Stderr",
    "io/struct.StderrLock",
    "io/struct.Stdin",
    "io/struct.StdinLock",
    "io/struct.Stdout",
    "io/struct.StdoutLock",
    "panic/struct.PanicHookInfo",
    "sync/atomic/struct.AtomicBool",
    "sync/atomic/struct.AtomicI16",
    "sync/atomic/struct.AtomicI32",
    "sync/atomic/struct.AtomicI64",
    "sync/atomic/struct.AtomicI8",
    "sync/atomic/struct.AtomicIsize",
    "sync/atomic/struct.AtomicPtr",
    "sync/atomic/struct.AtomicU16",
    "sync/atomic/struct.AtomicU32",
    "sync/atomic/struct.AtomicU64",
    "sync/atomic/struct.AtomicU8",
    "sync/atomic/struct.AtomicUsize",
    "sync/mpsc/struct.IntoIter",
    "sync/mpsc/struct.Iter",
    "sync/mpsc/struct.Receiver",
    "sync/mpsc/struct.Sender",
    "sync/mpsc/struct.SyncSender",
    "sync/mpsc/struct.TryIter",
    "sync/struct.Arc",
    "sync/struct.Barrier",
    "sync/struct.BarrierWaitResult",
    "sync/struct.Condvar",
    "sync/struct.LazyLock",
    "sync/struct.Mutex",
    "sync/struct.MutexGuard",
    "sync/struct.Once",
    "sync/struct.OnceLock",
    "sync/struct.OnceState",
    "sync/struct.PoisonError",
    "sync/struct.RwLock",
    "sync/struct.RwLockReadGuard",
    "sync/struct.RwLockWriteGuard",
    "sync/struct.WaitTimeoutResult",
    "sync/struct.Weak",
    "thread/struct.AccessError",
    "thread/struct.Builder",
    "thread/struct.JoinHandle",
    "thread/struct.LocalKey",
    "thread/struct.Scope",
    "thread/struct.ScopedJoinHandle",
    "thread/struct.Thread",
    "thread/struct.ThreadId",
    "time/struct.Instant",
    "time/struct.SystemTime",
    "time/struct.SystemTimeError",
];

/// What only a nightly compiler lets a program name.
const UNSTABLE: [&str; 13] = [
    "AtomicPrimitive",
    "Allocator for",
    "CloneFromCell",
    "CoerceUnsized",
    "DerefPure",
    "DispatchFromDyn",
    "Freeze",
    "PinCoerceUnsized",
    "StdioExt",
    "StructuralPartialEq",
    "UnsafeUnpin",
    "UseCloned",
    "bstr",
];

/// A line of the list: a page, and a method or an implementation of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Documented {
    pub page: String,
    pub item: String,
}

impl Documented {
    /// The method's name, if it is one.
    pub fn method(&self) -> Option<&str> {
        self.item.strip_prefix("fn ")
    }

    /// The type's name.
    pub fn kind(&self) -> &str {
        self.page.rsplit('.').next().unwrap_or_default()
    }
}

fn list() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/documented.txt")
}

/// All lines of the list.
pub fn all() -> Vec<Documented> {
    let text = std::fs::read_to_string(list()).expect("the list is there");
    let pairs = text.lines().filter_map(|line| line.split_once(": "));
    let item = |(page, item): (&str, &str)| Documented {
        page: page.to_owned(),
        item: item.to_owned(),
    };
    pairs.map(item).collect()
}

#[test]
fn the_list_is_what_std_s_documentation_says() {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output();
    let output = output.expect("the compiler starts");
    let sysroot = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    let folder = sysroot.join("share/doc/rust/html/std");
    if !folder.is_dir() {
        return super::skipped::say(&format!(
            "std's own pages: {} is missing, `rustup component add rust-docs`",
            folder.display()
        ));
    }
    let mut found = String::new();
    for page in PAGES {
        let html = std::fs::read_to_string(folder.join(format!("{page}.html")));
        let html = html.unwrap_or_else(|error| panic!("{page}: {error}"));
        for item in methods(&html).chain(implementations(&html)) {
            found += &format!("{page}: {item}\n");
        }
    }
    if std::env::var("RIVULETS_SNAPSHOTS").is_ok_and(|how| how == "overwrite") {
        std::fs::write(list(), &found).expect("the list can be written");
    }
    let listed = std::fs::read_to_string(list()).unwrap_or_default();
    pretty_assertions::assert_eq!(listed, found);
}

/// The stable methods that a page documents as the type's own.
fn methods(html: &str) -> impl Iterator<Item = String> {
    let own = html
        .split("id=\"trait-implementations")
        .next()
        .unwrap_or(html);
    // What comes by dereferencing belongs to other types.
    let own = own.split("id=\"deref-methods").next().unwrap_or(own);
    own.split("<section id=\"method.")
        .skip(1)
        .filter_map(|section| {
            let id = section.split('"').next()?;
            let head = section.split("class=\"docblock\"").next()?;
            let name = id
                .trim_end_matches(|sign: char| sign.is_ascii_digit())
                .trim_end_matches('-');
            (!head.contains("unstable")).then(|| format!("fn {name}"))
        })
}

/// The implementations of traits that a page documents, but for those that any type has.
fn implementations(html: &str) -> impl Iterator<Item = String> {
    let end = html
        .find("id=\"blanket-implementations")
        .unwrap_or(html.len());
    let begin = html.find("id=\"trait-implementations").unwrap_or(end);
    let sections = html[begin..end].split("<section id=\"impl-").skip(1);
    sections.filter_map(|section| {
        let (_, header) = section.split_once("<h3 class=\"code-header\">")?;
        let header = plain(header.split("</h3>").next()?);
        let stable = !UNSTABLE.iter().any(|name| header.contains(name));
        stable.then(|| without_allocator(&header))
    })
}

/// The same with the global allocator, since no other can be named.
fn without_allocator(header: &str) -> String {
    let (head, bounds) = header.split_once(" where ").unwrap_or((header, ""));
    let bounds: Vec<&str> = split(bounds)
        .filter(|bound| !bound.starts_with("A: "))
        .collect();
    let named = |bound: &str| bound.starts_with("A: std::alloc::Allocator");
    let (given, rest) = generics(head.strip_prefix("impl").unwrap_or(head));
    let given: Vec<&str> = split(given)
        .filter(|one| *one != "A" && !named(one))
        .collect();
    let rest = rest.replace(", A>", ">");
    let given = if given.is_empty() {
        String::new()
    } else {
        format!("<{}>", given.join(", "))
    };
    match bounds.is_empty() {
        true => format!("impl{given}{rest}"),
        false => format!("impl{given}{rest} where {}", bounds.join(", ")),
    }
}

/// The text of some HTML, in which a name that leads somewhere stands with its whole path.
fn plain(html: &str) -> String {
    let (mut text, mut is_path) = (String::new(), false);
    for part in html.split('<') {
        let (tag, rest) = part.split_once('>').unwrap_or(("", part));
        let title = tag
            .split("title=\"")
            .nth(1)
            .and_then(|title| title.split('"').next());
        if let Some((kind, path)) = title.and_then(|title| title.split_once(' ')) {
            is_path = ["struct", "enum", "trait"].contains(&kind);
            text += if is_path { path } else { "" };
        } else if tag == "/a" {
            is_path = false;
        } else if tag.starts_with("div") {
            text.push(' ');
        }
        text += if is_path { "" } else { rest };
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("&nbsp;", " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between the angles at the beginning, and the rest.
pub fn generics(text: &str) -> (&str, &str) {
    let Some(inner) = text.strip_prefix('<') else {
        return ("", text);
    };
    let mut depth = 1;
    for (at, sign) in inner.char_indices() {
        depth += i32::from(sign == '<') - i32::from(sign == '>' && !inner[..at].ends_with('-'));
        if depth == 0 {
            return (&inner[..at], &inner[at + 1..]);
        }
    }
    ("", text)
}

/// What commas part that aren't within brackets.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let parts = text.split(move |sign| {
        depth += i32::from("<([".contains(sign)) - i32::from(">)]".contains(sign));
        sign == ',' && depth == 0
    });
    parts.map(str::trim).filter(|part| !part.is_empty())
}
