import { NONE, type FlatTree } from '../flat-tree.ts';
import { lastName, positionalArguments } from './names.ts';
import type { PythonWalk, VisitorTable } from './walk.ts';

/** Annotations in strings and in `# type:` comments read names like any other. */
export const annotationVisitors: VisitorTable = {
  type: (walk, node) => {
    // The keyword of `type X = …` is a leaf of the same name.
    if (walk.here.strings === 'plain' && walk.tree.firstChild(node) !== NONE)
      walk.push(node, { strings: 'annotation' });
  },
  assignment: (walk, node) => {
    const annotation = walk.tree.child(node, 'type');
    if (annotation !== NONE && lastName(walk.tree, walk.tree.firstChild(annotation)) === 'TypeAlias')
      walk.enter(walk.tree.child(node, 'right'), { strings: 'annotation' });
  },
  generic_type: (walk, node) => {
    const name = lastName(walk.tree, walk.tree.firstChild(node));
    const parameters = walk.tree.childOfKind(node, 'type_parameter');
    if (parameters !== NONE) enterArguments(walk, name, walk.tree.children(parameters));
  },
  subscript: (walk, node) => {
    const name = lastName(walk.tree, walk.tree.child(node, 'value'));
    enterArguments(walk, name, walk.tree.childrenOf(node, 'subscript'));
  },
  call: visitCall,
  string: (walk, node) => {
    if (walk.here.strings === 'annotation') referWords(walk, stringContent(walk.tree, node));
  },
  comment: (walk, node) => {
    const text = walk.tree.textOf(node);
    walk.comments.push({ start: walk.tree.start(node), end: walk.tree.end(node) });
    const annotation = /^#\s*type:(?!\s*ignore\b)/.exec(text);
    if (annotation) referWords(walk, text.slice(annotation[0].length));
  },
};

/** Generics of `typing` that are subscripted outside of annotations too: `Alias = Optional["Name"]`. */
const TYPING = new Set([
  'Optional',
  'Union',
  'List',
  'Dict',
  'Set',
  'FrozenSet',
  'Tuple',
  'Type',
  'Callable',
  'Iterable',
  'Iterator',
  'Generator',
  'Sequence',
  'MutableSequence',
  'Mapping',
  'MutableMapping',
  'Collection',
  'Container',
  'Coroutine',
  'Awaitable',
  'AsyncIterable',
  'AsyncIterator',
  'AsyncGenerator',
  'ContextManager',
  'AsyncContextManager',
  'DefaultDict',
  'OrderedDict',
  'Counter',
  'ChainMap',
  'Deque',
  'ClassVar',
  'Final',
  'Generic',
  'Protocol',
  'Concatenate',
  'TypeGuard',
  'TypeIs',
  'Required',
  'NotRequired',
  'ReadOnly',
  'Unpack',
]);

function enterArguments(walk: PythonWalk, name: string | undefined, args: readonly number[]): void {
  if (walk.here.strings === 'never' || name === undefined) return;
  if (name === 'Literal') for (const argument of args) walk.enter(argument, { strings: 'never' });
  else if (name === 'Annotated')
    args.forEach((argument, n) => walk.enter(argument, { strings: n === 0 ? 'annotation' : 'never' }));
  else if (TYPING.has(name)) for (const argument of args) walk.enter(argument, { strings: 'annotation' });
}

/** From which positional argument on, and up to which, calls of `typing` take annotations. */
const CALLS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  cast: [0, 1],
  ForwardRef: [0, 1],
  assert_type: [1, 2],
  TypeVar: [1, Number.POSITIVE_INFINITY],
  NewType: [1, 2],
  TypeAliasType: [1, 2],
  NamedTuple: [1, 2],
  TypedDict: [1, 2],
};

function visitCall(walk: PythonWalk, node: number): void {
  const { tree } = walk;
  const called = tree.child(node, 'function');
  const name = lastName(tree, called);
  if (name === undefined) return;
  if (tree.kind(called) === 'identifier' && readsInvisibly(tree, node, name)) markDynamic(walk);
  const span = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!span) return;
  for (const argument of positionalArguments(tree, node).slice(...span))
    walk.enter(argument, { strings: 'annotation' });
  const list = tree.child(node, 'arguments');
  for (const argument of tree.children(list))
    if (tree.kind(argument) === 'keyword_argument') {
      const keyword = tree.child(argument, 'name');
      if (keyword !== NONE && /^(bound|default|typ|tp)$/.test(tree.textOf(keyword)))
        walk.enter(argument, { strings: 'annotation' });
    }
}

function readsInvisibly(tree: FlatTree, call: number, name: string): boolean {
  if (name === 'locals' || name === 'eval' || name === 'exec') return true;
  return (name === 'vars' || name === 'dir') && positionalArguments(tree, call).length === 0;
}

/** The function at hand may read any of its names in ways that cannot be seen. */
function markDynamic(walk: PythonWalk): void {
  walk.bindingScope().dynamic = true;
}

function stringContent(tree: FlatTree, node: number): string {
  let text = '';
  for (const child of tree.children(node))
    if (tree.kind(child) === 'string_content') text += tree.textOf(child);
  return text;
}

function referWords(walk: PythonWalk, text: string): void {
  for (const word of wordsOf(text)) walk.refer(word);
}

/** Names in a piece of text; what follows a dot is an attribute. */
export function* wordsOf(text: string): Generator<string> {
  for (const [word] of text.matchAll(/\.\s*[\p{L}_][\p{L}\p{N}_]*|[\p{L}\p{N}_]+/gu))
    if (!/^[.\p{N}]/u.test(word)) yield word;
}
