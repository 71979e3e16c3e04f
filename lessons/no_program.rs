//! Never built: see the manifest.

fn main() {}
