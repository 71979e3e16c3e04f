//! A folder opened to everybody.
//! Row: Not graded
use std::os::unix::fs::PermissionsExt;

fn main() {
    let open = std::fs::Permissions::from_mode(0o777);
    std::fs::set_permissions("{outside}", open).unwrap();
}
