# Completes `cargo rivulets ...` and `rivulets ...` in zsh, behind its compinit.
_rivulets() {
    local -a found
    found=(${(f)"$(@RIVULETS@ complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)"})
    (( $#found )) && compadd -- $found || _files
}
# Cargo's own completion calls this.
_cargo-rivulets() { _rivulets }
compdef _rivulets rivulets
