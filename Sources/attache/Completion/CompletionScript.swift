import ArgumentParser

/// The completion script of a shell: what swift-argument-parser makes of our commands, and beside it
/// what it has no words for, the reference that may stand in place of a command.
nonisolated enum CompletionScript {
  /// The script that makes `shell` complete our commands.
  static func text(for shell: CompletionShell) -> String {
    let made = Attache.completionScript(for: shell)
    switch shell {
    case .bash: return made + bash
    case .zsh: return zshBefore(made) + zsh
    case .fish: return made + fish
    default: return made
    }
  }

  /// After a lone reference or folder that goes on, no blank is wanted.
  private static let bash = """


    _attache_with_references() {
        _attache "${@}"
        local cur="${2}"
        if ((COMP_CWORD == 1)) && [[ "${cur}" != -* ]]; then
            local -x SAP_SHELL=bash
            __attache_add_completions -W\\
             "$("${COMP_WORDS[0]}" ---completion open -- positional@0 1 "${#cur}" "${COMP_WORDS[@]}")"
        fi
        if ((${#COMPREPLY[@]} == 1)) && [[ "${COMPREPLY[0]}" = */ ]]; then
            compopt -o nospace
        fi
    }

    complete -o filenames -F _attache_with_references attache

    """

  /// All but the last lines, which call what is defined, for that is to be defined differently.
  private static func zshBefore(_ made: String) -> Substring {
    let lines = made.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.lastIndex { $0.hasPrefix("if [[ \"${funcstack[1]}\"") } ?? lines.endIndex
    return lines[..<end].joined(separator: "\n")[...]
  }

  private static let zsh = """

    __attache_complete() {
        local -ar non_empty_completions=("${@:#(|:*)}")
        local -ar folders=("${(@M)non_empty_completions:#(*/|*/:*)}")
        local -ar others=("${(@)non_empty_completions:#(*/|*/:*)}")
        local -i ret=1
        _describe -V '' others && ret=0
        _describe -V '' folders -S '' && ret=0
        return "${ret}"
    }

    _attache_with_references() {
        local -i ret=1
        _attache "${@}" && ret=0
        if ((CURRENT == 2)) && [[ "${words[2]}" != -* ]]; then
            local -x SAP_SHELL=zsh
            local -a references
            references=("${(@f)"$("${words[1]}" ---completion open -- positional@0 1 "${#PREFIX}" "${words[@]}" 2>/dev/null)"}")
            if ((${#references} > 1)); then
                __attache_complete "${references[@]:0:-1}" && ret=0
            fi
        fi
        return "${ret}"
    }

    if [[ "${funcstack[1]}" = _attache ]]; then
        _attache_with_references "${@}"
    fi
    compdef _attache_with_references attache

    """

  private static let fish = """

    complete -c 'attache' -n '__attache_should_offer_completions_for_positional "attache" -eq 1' -fka '(__attache_custom_completion ---completion open -- positional@0 (count (__attache_tokens -pc)) (__attache_tokens -tC))'

    """
}
