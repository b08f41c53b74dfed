/** Valid TypeScript with elements. */
export const tsx: readonly (readonly [string, string, string?])[] = [
  [
    'arrow generics',
    'const a = <T,>(x: T) => x, b = <T extends unknown>(x: T) => <div>{x}</div>, c = async <T,>(x: T) => x, d = <const T,>(x: T) => x, e = <T, U>(x: T) => 1;\n',
  ],
  ['jsx entities', 'const a = <a href="&amp;b">&nbsp;&#160;&#xA0; a & b &; © "x" \'y\'</a>;\n'],
  ['jsx namespaced', 'const a = <svg:rect xlink:href="b" a-b-c:d-e="1" />, c = <a.b.c d-e="f" />;\n'],
  [
    'jsx fragments with comments',
    'const a = <>{/* b */}</>, c = <>\n  {/* d */}\n  // text\n  e\n</>, f = <></>;\n',
  ],
  [
    'jsx attributes',
    'const a = <A b c="d" e={f} {...g} h=\'i\' j=<k /> l={<m />} {...(n as any)} key={1} data-x aria-label="y" class="z" type="t" of={1} async />;\n',
  ],
  [
    'jsx children',
    'const a = <A>{b && <C />}{d ? <E /> : null}{...f}{g.map((h) => <I key={h}>{h}</I>)}{" "}text {`t`}{}</A>;\n',
  ],
  ['jsx generics', 'const a = <A<string> b="c" />, d = <E<F, G>>h</E>;\n'],
  ['jsx this and members', 'const a = <this.b />, c = <a.b.c></a.b.c>, d = <A.type />;\n'],
  ['jsx strings over lines', 'const a = <A b="c\n  d" e=\'\\\' />;\n'],
  ['jsx comments', 'const a = <A /* b */ c // d\n  e={/* f */ g} />;\n'],
  [
    'jsx in conditions',
    'function f() { return a ? <B /> : <C>d</C>; }\nconst g = () => <H />;\nconst i = (\n  <J>\n    k\n  </J>\n);\n',
  ],
  [
    'jsx text with apostrophes and backticks',
    'const a = <p>don\'t `do` "this" // or /* that */ #1 import("x").T</p>;\n',
  ],
  ['jsx greater', 'const a = <p>{b > c}{d < e}</p>;\n'],
  ['as in tsx', 'const a = b as C<D>, e = <p>{(f as G).h}</p>, i = j satisfies K;\n'],
  ['import types in tsx', 'const a: import("x").T<string> = <p>it\'s</p>;\nlet m: { abstract: boolean };\n'],
  [
    'class component',
    'class A extends React.Component<B, C> { static d = 1; state: E = {}; render() { return <p onClick={this.f}>{this.props.g}</p>; } }\n',
  ],
  ['escaped backtick type in tsx', 'type M = `a \\`b\\` c`;\nconst a = <p>`</p>;\n'],
  ['jsx attribute named keywords', 'const a = <label for="b" class="c" default if={1} />;\n'],
  ['jsx namespaced closing', 'const a = <a:b>c</a:b>;\n'],
  ['jsx unicode names', 'const a = <Été ñ="1" />;\n'],
  ['jsx dollar name', 'const a = <$A _b={1}><_c /></$A>;\n'],
  ['jsx dashed element', 'const a = <my-element some-attr="b"><my-child /></my-element>;\n'],
  ['bare ampersands', 'const a = <a href="?b=1&c=2" d="&e">f & g &amp; h {i & j}</a>;\n'],
  [
    'apostrophes beside what the grammar does not know',
    "const a: import('x').T<string> = <p>don't</p>;\nlet b: { abstract: 1 };\n",
  ],
];
