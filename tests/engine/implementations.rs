//! What is [`documented`](super::documented) of implementations, as code that shows whether they are there.

use super::documented::{all, generics, split};

/// Code that compiles where all listed implementations are there, and those that are listed as lacking are not.
pub fn checks() -> String {
    let all = all();
    let implementations = all
        .iter()
        .map(|listed| listed.item.as_str())
        .filter(|item| item.starts_with("impl") && !OTHERWISE.contains(item));
    implementations
        .enumerate()
        .map(|(number, implementation)| check(number, implementation))
        .collect()
}

/// Theirs drop what they own as any type does. A destructor of their own would need what only std
/// may say: that it doesn't look at what the value borrows.
const OTHERWISE: [&str; 2] = [
    "impl<T> std::ops::Drop for std::sync::OnceLock<T>",
    "impl<T, F> std::ops::Drop for std::sync::LazyLock<T, F>",
];

fn check(number: usize, implementation: &str) -> String {
    let (generics, rest) = generics(
        implementation
            .strip_prefix("impl")
            .unwrap_or(implementation),
    );
    let (head, bounds) = rest.split_once(" where ").unwrap_or((rest, ""));
    let (of, kind) = head
        .rsplit_once(" for ")
        .unwrap_or_else(|| panic!("{implementation}"));
    let (of, kind) = (of.trim(), kind.trim());
    let system = match implementation {
        windows if windows.contains("std::os::windows::") => "#[cfg(windows)] ",
        unix if unix.contains("std::os::") => "#[cfg(unix)] ",
        _ => "",
    };
    // A lifetime without a name can't be bound here.
    let of = of.replace('&', "&'static ").replace("&'static '", "&'");
    let (lifetimes, types): (Vec<&str>, Vec<&str>) =
        split(generics).partition(|one| one.starts_with('\''));
    let lifetimes: Vec<String> = lifetimes.into_iter().map(name).collect();
    let names: Vec<String> = types.iter().copied().map(name).collect();
    if let Some(of) = of.strip_prefix('!') {
        let kind = with_arguments(kind, &lifetimes, &names);
        return format!("{system}lacks! {{ {of}: {kind} }}\n");
    }
    // What a reference to the type implies isn't said in its documentation.
    let unnamed = of.contains("&'static ").then(|| "'static".to_owned());
    let longest: Vec<String> = lifetimes.into_iter().chain(unnamed).collect();
    let outlives = outlives(&types, &longest);
    let bounds: Vec<String> = split(bounds).map(str::to_owned).chain(outlives).collect();
    let bounds = bounds.join(", ");
    let given: String = names.iter().map(|name| format!("{name}, ")).collect();
    let wide = if implementation.contains("?std::marker::Sized") {
        "?Sized + "
    } else {
        ""
    };
    let open = if generics.is_empty() {
        String::new()
    } else {
        format!("{generics}, ")
    };
    format!(
        "{system}fn has_{number}<{generics}>(it: &{kind}) where {bounds} \
         {{ fn is<{open}X: {wide}{of}>(_: &X) where {bounds} {{}} is::<{given}{kind}>(it) }}\n"
    )
}

/// What a generic argument is called.
fn name(one: &str) -> String {
    let one = one.strip_prefix("const ").unwrap_or(one);
    one.split(':').next().unwrap_or(one).trim().to_owned()
}

/// That each of the types outlives each of the lifetimes.
fn outlives(types: &[&str], lifetimes: &[String]) -> Vec<String> {
    let types = types.iter().filter(|one| !one.starts_with("const "));
    types
        .flat_map(|one| {
            lifetimes
                .iter()
                .map(move |lifetime| format!("{}: {lifetime}", name(one)))
        })
        .collect()
}

/// A type that is generic, as one that isn't.
fn with_arguments(kind: &str, lifetimes: &[String], types: &[String]) -> String {
    let mut kind = kind.replace("'_", "'static");
    for name in lifetimes {
        kind = kind.replace(name, "'static");
    }
    for name in types {
        kind = kind
            .replace(&format!("<{name}>"), "<u8>")
            .replace(&format!(", {name}>"), ", u8>");
    }
    kind
}
