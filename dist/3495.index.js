export const id = 3495;
export const ids = [3495];
export const modules = {

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ commandTable),
/* harmony export */   W: () => (/* binding */ globalOptions)
/* harmony export */ });
/** Commands that change a store, a schedule or a tree, at least with one of their options; memory of results counts. */
const CHANGING = new Set([
    'check',
    'open',
    'explain',
    'accept',
    'init',
    'snapshot take',
    'batch init',
    'run',
    'resume',
    'run-shard',
    'merge',
    'verify',
    'gc',
    'index-build',
    'schedule run',
    'schedule expand',
    'schedule server',
    'schedule worker',
    'schedule done',
    'schedule fail',
    'schedule heartbeat',
    'schedule enqueue',
    'schedule stats',
    'schedule jobs',
    'schedule retry',
    'schedule cancel',
    'schedule approve',
    'schedule exec',
    'schedule mcp',
    'app',
]);
/** What values of these names are; all others are plain text. */
const TYPES = {
    n: 'integer',
    seconds: 'number',
    list: 'list',
    ids: 'list',
    time: 'duration',
    json: 'json',
};
/**
 * The command line as a table, read from the very objects that parse it: nothing can be listed that is not accepted.
 * @param program with all its commands registered
 */
function commandTable(program) {
    return leavesOf(program, '').map(([name, command]) => {
        const options = command.options.filter(({ hidden }) => !hidden).map(optionEntry);
        const isRequired = (flag) => options.some((option) => option.flag === flag && option.required);
        const has = (flag) => options.some((option) => option.flag === flag);
        return {
            name,
            description: command.description(),
            read_only: !CHANGING.has(name),
            supports_json: has('--json'),
            supports_explain: has('--explain'),
            requires_store: isRequired('--store'),
            requires_batch: isRequired('--batch'),
            arguments: command.registeredArguments.map(argumentEntry),
            options,
        };
    });
}
/** Options that go with every command: `--help` and `--version`. */
function globalOptions(program) {
    const help = {
        flag: '--help',
        type: 'boolean',
        required: false,
        description: 'display help for command',
    };
    return [help, ...program.options.map(optionEntry)];
}
/** Commands that do something, by the words that call them; in the order of `--help`. */
function leavesOf(command, name) {
    if (command.commands.length === 0)
        return [[name, command]];
    return command.commands.flatMap((child) => leavesOf(child, `${name} ${child.name()}`.trim()));
}
function optionEntry(option) {
    const { long, required, optional, flags, argChoices, mandatory, description } = option;
    const value = required || optional ? /[<[]([^>\]]+)[>\]]/.exec(flags)?.[1] : undefined;
    const standing = option.defaultValueDescription ?? option.defaultValue;
    return {
        flag: long ?? flags,
        type: value === undefined ? 'boolean' : argChoices ? 'choice' : (TYPES[value] ?? 'string'),
        ...(value === undefined ? {} : { value }),
        required: mandatory,
        ...(standing === undefined
            ? {}
            : { default: typeof standing === 'string' ? standing : JSON.stringify(standing) }),
        ...(argChoices ? { choices: argChoices } : {}),
        description,
    };
}
function argumentEntry(argument) {
    const { required, variadic, argChoices, description } = argument;
    return {
        name: argument.name(),
        required,
        variadic,
        ...(argChoices ? { choices: argChoices } : {}),
        description,
    };
}
//# sourceMappingURL=command-table.js.map

/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerCompletion: () => (/* binding */ registerCompletion)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/src/cli/command-table.js
var command_table = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/completion.js
/** Every place of the command line, the top first. */
function placesOf(commands, globals) {
    const places = new Map([['', placeOf('', globals)]]);
    for (const command of commands) {
        const words = command.name.split(' ');
        for (const [at, word] of words.entries()) {
            const [before, path] = [words.slice(0, at).join(' '), words.slice(0, at + 1).join(' ')];
            if (places.has(path))
                continue;
            const isLast = at === words.length - 1;
            const description = isLast ? command.description : '';
            places.get(before).subcommands.push({ word, description });
            places.set(path, {
                ...placeOf(path, [...(isLast ? command.options : []), ...globals.filter(isHelp)]),
                argument: isLast ? argumentOffer(command) : { kind: 'nothing' },
            });
        }
    }
    return [...places.values()];
}
function isHelp({ flag }) {
    return flag === '--help';
}
function placeOf(path, options) {
    return {
        path,
        subcommands: [],
        options: options.map((option) => ({
            flag: option.flag,
            description: option.description,
            value: option.type === 'boolean' ? undefined : optionOffer(option),
        })),
        argument: { kind: 'nothing' },
    };
}
const NAMED_OFFERS = {
    dir: { kind: 'folders' },
    store: { kind: 'folders' },
    part: { kind: 'folders' },
    file: { kind: 'files' },
    path: { kind: 'files' },
    report: { kind: 'files' },
    workplan: { kind: 'files' },
    batch: { kind: 'batches' },
};
function optionOffer({ flag, value, choices }) {
    if (choices)
        return { kind: 'words', words: choices };
    if (flag === '--batch')
        return { kind: 'batches' };
    if (flag === '--snapshot')
        return { kind: 'snapshots' };
    return NAMED_OFFERS[value ?? ''] ?? { kind: 'nothing' };
}
function argumentOffer({ name, arguments: wanted, requires_store: hasStore }) {
    const [first] = wanted;
    if (first?.choices)
        return { kind: 'words', words: first.choices };
    if (hasStore && ['base', 'head'].includes(first?.name ?? ''))
        return { kind: 'batches' };
    if (name === 'batch show')
        return { kind: 'batches' };
    if (name === 'snapshot show')
        return { kind: 'snapshots' };
    return NAMED_OFFERS[first?.name ?? ''] ?? { kind: 'nothing' };
}
//# sourceMappingURL=completion.js.map
;// CONCATENATED MODULE: ./build/src/cli/completion-scripts.js
/** Scripts by shell. Nothing in them starts a program: ids are names of folders in the store of the command line. */
const COMPLETION_SCRIPTS = {
    bash: (places) => bashScript(places),
    zsh: (places) => zshScript(places),
    fish: (places) => fishScript(places),
};
const HEAD = (shell) => `# Completion of codebatch for ${shell}, made by: codebatch completion ${shell}`;
// Folder names of a store may hold anything, and some shells evaluate the words that they offer: only ids are passed on.
const BASH_OFFERS = `_codebatch_words() {
  local word
  for word in $1; do [[ $word == "$cur"* ]] && COMPREPLY+=("$word"); done
}
_codebatch_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$cur")
}
_codebatch_folders() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -d -- "$cur")
}
_codebatch_ids() {
  local folder
  for folder in "\${store:-.}/$1"/*/; do
    folder=\${folder%/}
    folder=\${folder##*/}
    [[ $folder =~ ^[A-Za-z0-9_-]+$ && $folder == "$cur"* ]] && COMPREPLY+=("$folder")
  done
}`;
const ZSH_OFFERS = `_codebatch_words() { compadd -- \${=1} }
_codebatch_files() { _files }
_codebatch_folders() { _files -/ }
_codebatch_ids() {
  local -a ids
  ids=("\${store:-.}"/$1/*(/N:t))
  compadd -- \${(M)ids:#[A-Za-z0-9_-]##}
}`;
/** What bash and zsh read alike: where the words have led to, and what may follow. */
function cases(places) {
    const byOffer = new Map();
    for (const { path, options } of places)
        for (const { flag, value } of options)
            if (value !== undefined) {
                const call = offerCall(value);
                byOffer.set(call, [...(byOffer.get(call) ?? []), `'${path} ${flag}'`]);
            }
    const words = places.map(({ path, subcommands, argument }) => {
        const calls = [
            ...(subcommands.length > 0
                ? [`_codebatch_words '${subcommands.map(({ word }) => word).join(' ')}'`]
                : []),
            ...(argument.kind === 'nothing' ? [] : [offerCall(argument)]),
        ];
        return `    '${path}') ${calls.length > 0 ? calls.join('; ') : ':'} ;;`;
    });
    return {
        paths: places
            .filter(({ path }) => path !== '')
            .map(({ path }) => `'${path}'`)
            .join(' | '),
        values: [...byOffer]
            .map(([call, patterns]) => `    ${patterns.join(' | ')}) ${call}; return ;;`)
            .join('\n'),
        flags: places
            .map(({ path, options }) => `      '${path}') _codebatch_words '${options.map(({ flag }) => flag).join(' ')}' ;;`)
            .join('\n'),
        words: words.join('\n'),
    };
}
function offerCall(offer) {
    if (offer.kind === 'words')
        return `_codebatch_words '${offer.words.join(' ')}'`;
    if (offer.kind === 'batches' || offer.kind === 'snapshots')
        return `_codebatch_ids ${offer.kind}`;
    return offer.kind === 'nothing' ? ':' : `_codebatch_${offer.kind}`;
}
function body(places, words) {
    const { paths, values, flags, words: following } = cases(places);
    return `  local cmd='' store='' before='' word
  for word in ${words}; do
    [[ $before == --store ]] && store=\${word/#\\~\\//$HOME/}
    case "\${cmd:+$cmd }$word" in
      ${paths}) cmd="\${cmd:+$cmd }$word" ;;
    esac
    before=$word
  done
  case "$cmd $prev" in
${values}
  esac
  if [[ $cur == -* ]]; then
    case "$cmd" in
${flags}
    esac
    return
  fi
  case "$cmd" in
${following}
  esac`;
}
function bashScript(places) {
    return `${HEAD('bash')}
${BASH_OFFERS}
_codebatch() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
${body(places, '"${COMP_WORDS[@]:1:COMP_CWORD-1}"')}
}
complete -F _codebatch codebatch
`;
}
function zshScript(places) {
    return `#compdef codebatch
${HEAD('zsh')}
${ZSH_OFFERS}
_codebatch() {
  setopt localoptions extendedglob
  local cur=\${words[CURRENT]} prev=\${words[CURRENT - 1]}
${body(places, '"${(@)words[2,CURRENT-1]}"')}
}
if [[ $funcstack[1] == _codebatch ]]; then _codebatch "$@"; else compdef _codebatch codebatch; fi
`;
}
function fishScript(places) {
    const paths = places.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
    const lines = places.flatMap(({ path, subcommands, options, argument }) => {
        const at = `complete -c codebatch -n ${quoted(`__codebatch_at ${quoted(path)}`)}`;
        return [
            ...subcommands.map(({ word, description }) => `${at} -a ${word}${described(description)}`),
            ...options.map(({ flag, description, value }) => `${at} -l ${flag.slice(2)}${value ? fishOffer(value) : ''}${described(description)}`),
            ...(argument.kind === 'nothing' ? [] : [`${at}${fishOffer(argument).replace(/^ -[rx]/, '')}`]),
        ];
    });
    return `${HEAD('fish')}
function __codebatch_path
    set -l path ''
    for word in (commandline -opc)[2..-1]
        set -l next (string trim -- "$path $word")
        contains -- $next ${paths.join(' ')}; and set path $next
    end
    echo $path
end
function __codebatch_at
    test (__codebatch_path) = "$argv[1]"
end
function __codebatch_ids
    set -l store .
    set -l before ''
    for word in (commandline -opc)
        test "$before" = --store; and set store (string replace -r '^~/' "$HOME/" -- $word)
        set before $word
    end
    for folder in $store/$argv[1]/*/
        string match -r '^[A-Za-z0-9_-]+$' -- (basename $folder)
    end
end
complete -c codebatch -f
${lines.join('\n')}
`;
}
function fishOffer(offer) {
    if (offer.kind === 'words')
        return ` -x -a ${quoted(offer.words.join(' '))}`;
    if (offer.kind === 'files')
        return ' -r -F';
    if (offer.kind === 'folders')
        return ` -x -a ${quoted('(__fish_complete_directories)')}`;
    return offer.kind === 'nothing' ? ' -x' : ` -x -a ${quoted(`(__codebatch_ids ${offer.kind})`)}`;
}
function described(text) {
    return text === '' ? '' : ` -d ${quoted(text)}`;
}
/** A word as fish reads it. */
function quoted(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
//# sourceMappingURL=completion-scripts.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/completion.js





/** `codebatch completion SHELL`: a script that completes command lines. */
const registerCompletion = (program, { output }) => {
    const command = program
        .command('completion')
        .description('print a script that completes command lines: source <(codebatch completion bash)')
        .addArgument(new commander/* Argument */.ef('<shell>', 'which shell').choices(Object.keys(COMPLETION_SCRIPTS)));
    (0,cli_command/* jsonOption */.Ec)(command).action((shell) => {
        const script = COMPLETION_SCRIPTS[shell](placesOf((0,command_table/* commandTable */.E)(program), (0,command_table/* globalOptions */.W)(program)));
        output.result({ shell, script }, () => script.trimEnd());
    });
};
//# sourceMappingURL=completion.js.map

/***/ })

};
