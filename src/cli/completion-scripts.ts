import type { Offer, Place } from './completion.ts';

/** Scripts by shell. Nothing in them starts a program: ids are names of folders in the store of the command line. */
export const COMPLETION_SCRIPTS: Readonly<Record<string, (places: readonly Place[]) => string>> = {
  bash: (places) => bashScript(places),
  zsh: (places) => zshScript(places),
  fish: (places) => fishScript(places),
};

const HEAD = (shell: string): string =>
  `# Completion of codebatch for ${shell}, made by: codebatch completion ${shell}`;

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
function cases(places: readonly Place[]): { paths: string; values: string; flags: string; words: string } {
  const byOffer = new Map<string, string[]>();
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
      .map(
        ({ path, options }) =>
          `      '${path}') _codebatch_words '${options.map(({ flag }) => flag).join(' ')}' ;;`,
      )
      .join('\n'),
    words: words.join('\n'),
  };
}

function offerCall(offer: Offer): string {
  if (offer.kind === 'words') return `_codebatch_words '${offer.words.join(' ')}'`;
  if (offer.kind === 'batches' || offer.kind === 'snapshots') return `_codebatch_ids ${offer.kind}`;
  return offer.kind === 'nothing' ? ':' : `_codebatch_${offer.kind}`;
}

function body(places: readonly Place[], words: string): string {
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

function bashScript(places: readonly Place[]): string {
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

function zshScript(places: readonly Place[]): string {
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

function fishScript(places: readonly Place[]): string {
  const paths = places.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  const lines = places.flatMap(({ path, subcommands, options, argument }) => {
    const at = `complete -c codebatch -n ${quoted(`__codebatch_at ${quoted(path)}`)}`;
    return [
      ...subcommands.map(({ word, description }) => `${at} -a ${word}${described(description)}`),
      ...options.map(
        ({ flag, description, value }) =>
          `${at} -l ${flag.slice(2)}${value ? fishOffer(value) : ''}${described(description)}`,
      ),
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

function fishOffer(offer: Offer): string {
  if (offer.kind === 'words') return ` -x -a ${quoted(offer.words.join(' '))}`;
  if (offer.kind === 'files') return ' -r -F';
  if (offer.kind === 'folders') return ` -x -a ${quoted('(__fish_complete_directories)')}`;
  return offer.kind === 'nothing' ? ' -x' : ` -x -a ${quoted(`(__codebatch_ids ${offer.kind})`)}`;
}

function described(text: string): string {
  return text === '' ? '' : ` -d ${quoted(text)}`;
}

/** A word as fish reads it. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
