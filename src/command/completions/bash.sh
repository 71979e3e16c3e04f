# Completes `cargo rivulets ...` and `rivulets ...` in bash.
_rivulets() {
    local IFS=$'\n'
    local typed=("${COMP_WORDS[@]:0:COMP_CWORD+1}")
    [ "${typed[0]##*/}" = cargo ] && typed=("${typed[@]:1}")
    COMPREPLY=($(@RIVULETS@ complete -- "${typed[@]:1}" 2>/dev/null))
}
_rivulets_behind_cargo() {
    if [ "${COMP_WORDS[1]}" = rivulets ] && [ "$COMP_CWORD" -gt 1 ]; then
        _rivulets
    elif declare -F _cargo >/dev/null; then
        _cargo "$@"
    fi
}
complete -o default -F _rivulets rivulets
complete -o default -F _rivulets_behind_cargo cargo
