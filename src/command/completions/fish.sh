# Completes `cargo rivulets ...` and `rivulets ...` in fish.
function __rivulets_complete
    set -l typed (commandline -opc) (commandline -ct)
    test $typed[1] = cargo; and set -e typed[1]
    @RIVULETS@ complete -- $typed[2..-1] 2>/dev/null
end
complete -c rivulets -a '(__rivulets_complete)'
complete -c cargo -n '__fish_seen_subcommand_from rivulets' -a '(__rivulets_complete)'
