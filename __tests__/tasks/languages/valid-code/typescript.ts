/** Valid TypeScript, one thing a row. */
export const typescript: readonly (readonly [string, string, string?])[] = [
  ['import type with arguments', 'type A<U> = import("x").T<U>;\n'],
  ['import type with arguments, nested', 'type A<U> = import("x").N.T<U, string[]>[];\n'],
  ['import type array', "let a: import('x').T[] = [];\n"],
  ['import type bare array', "let a: import('x')[];\n"],
  ['typeof import', 'type M = typeof import("x");\n'],
  ['typeof import member', 'type M = typeof import("x").a.b;\n'],
  ['typeof import array', 'let m: (typeof import("x"))[];\n'],
  ['import type in union', 'const s: (import("../t").C | import("../t").S)[] = [];\n'],
  [
    'import type in parameters',
    'declare const p: new <A = {}>(args: import("./T.js").Equals<A, {}> extends true ? void : { readonly [P in keyof A]: A[P] }) => import("./C.js").Y & Readonly<A>;\n',
  ],
  ['import type attributes', 'type A = import("x", { with: { "resolution-mode": "import" } }).T;\n'],
  ['import type in extends', 'interface A extends B<import("x").T<string>> {}\n'],
  ['import type as', 'const a = b as import("x").T<string>;\n'],
  ['import type return', 'function f(): Promise<import("x").T<string>> { return g; }\n'],
  ['indexed import type', 'type A = import("x")["T"];\n'],
  ['import type is', 'function f(x: unknown): x is import("x").T<string> { return true; }\n'],
  ['keyof typeof import', 'type K = keyof typeof import("x");\n'],
  ['ReturnType typeof import', 'type K = ReturnType<typeof import("x").f>;\n'],
  ['escaped backtick', 'type M = `a \\`b\\` c`;\nlet x: number;\n'],
  [
    'escaped backtick with substitution',
    'type M<U extends string> = `a \\`b ${U}<S>()\\` \\${c} \\n`;\nlet x = `a`;\n',
  ],
  ['template with dollars', 'type M<U extends string> = `$${U}$ { }`;\n'],
  ['template substitution with object', 'type M = `${{ a: `b}` }["a"]}`;\n'],
  ['export default function without body .d.ts', 'export default function (): T;\n'],
  ['export default function gen', 'export default function <T>(a: T): { a: T };\nexport {};\n'],
  [
    'export default function multiline',
    'export default function (\n  a: string,\n  b?: number,\n): string | undefined;\n',
  ],
  [
    'export default function no semicolon',
    'export default function (a: string): void\nexport declare const x: string\n',
  ],
  [
    'export default named function',
    'export default function f(): T;\nexport default function f(a: string): T;\n',
  ],
  [
    'export default async overload',
    'export default function f(a: string): T;\nexport default function f(a: any) { return a; }\n',
  ],
  [
    'declare functions',
    'declare function f(): void;\ndeclare function f<T>(a: T): asserts a is T;\nexport declare function g(): void\n',
  ],
  ['export default abstract class', 'export default abstract class A { abstract a(): void; }\n'],
  ['export default interface', 'export default interface A { a: string }\n'],
  [
    'export declare abstract',
    'export declare abstract class A<in T> { private constructor(); protected a?; static b: 1; readonly c; get d(): string; set d(v); }\n',
  ],
  ['export equals', 'declare const a: number;\nexport = a;\n'],
  ['export as namespace', 'export as namespace Foo;\n'],
  [
    'export import',
    'export import A = B.C;\nimport D = require("d");\nexport import E = require("e");\nimport type F = require("f");\n',
  ],
  ['global in module', 'declare module "a" {\n  global {\n    interface B {}\n    var c: number;\n  }\n}\n'],
  [
    'global in module twice',
    'declare module "a" {\n  export const b: number;\n  global { var c: number; }\n  global { var d: number; }\n}\ndeclare global { var e: 1 }\n',
  ],
  [
    'declare module bare',
    'declare module "*.svg";\ndeclare module "a"\n{\n  const b: string;\n  export default b;\n}\n',
  ],
  ['module keyword', 'declare module A.B { const c: number }\nnamespace C.D { export const e = 1 }\n'],
  [
    'properties named as modifiers',
    'interface A { abstract: boolean; declare: 1; static: 2; accessor: 3; override?: 4; readonly: 5; type: 6; of: 7; async: 8; get: 9; set: 10; satisfies: 11; as: 12; is: 13; infer: 14; keyof: 15; unique: 16; namespace: 17; module: 18; global: 19; asserts: 20; out: 21; in: 22; await: 23; public: 24; private?: 25; protected: 26; enum: 1; using: 2; defer: 3; source: 4; let: 1; yield: 1; new: 1; constructor: 3; implements: 1; interface: 1; package: 1; object: 1; any: 1; string: 1; symbol: 1; never: 1; unknown: 1; undefined: 1; require: 1; from: 1; export: 1; import: 1; default: 1; with: 1; assert: 1; void: 1; null: 1; true: 1; this: 1; super: 1; function: 1; class: 1; typeof: 1; delete: 1; meta: 1; target: 1 }\n',
  ],
  [
    'methods named as modifiers in interface',
    'interface A { abstract(): boolean; declare(): 1; static(): 2; accessor(): 3; override?(): 4; readonly(): 5; type(): 6; of(): 7; async(): 8; get(): 9; set(): 10; satisfies(): 11; as(): 12; is(): 13; out(): 14; in(): 15; public(): 1; private<T>(): T; global(): 1; delete(): 1; new: 1; using(): 1; unique(): 1; asserts(): 1; keyof(): 1; infer(): 1; }\n',
  ],
  [
    'class fields named as modifiers',
    'class A { abstract = 1; declare = 2; static = 3; accessor = 4; override = 5; readonly = 6; type = 7; of = 8; async = 9; get = 10; set = 11; satisfies = 1; as = 1; public = 1; private = 1; protected = 1; out = 1; in = 1; global = 1; using = 1; await = 1; }\n',
  ],
  [
    'typed class fields named as modifiers',
    'class A { abstract: number; declare: number; static: number; accessor: number; override: number; readonly: number; type: number; of: number; async: number; get: number; set: number; satisfies: number; as: number; public: number; out?: number; module!: number; namespace: 1; keyof: 1; }\n',
  ],
  [
    'methods named as modifiers',
    'class A { abstract() {} declare() {} static() {} accessor() {} override() {} readonly() {} type() {} of() {} async() {} get() {} set() {} satisfies() {} as() {} public() {} private() {} protected() {} delete() {} new() {} }\n',
  ],
  [
    'modified members named as modifiers',
    'class A { static abstract = 1; static static = 2; static accessor = 3; static async = 4; static get = 5; static readonly = 7; readonly type = 8; public declare: 1; static type() {} static async static() {} async async() {} get get() { return 1 } set set(v) {} static get static() { return 1 } declare readonly declare: 1; }\n',
  ],
  [
    'parameters named as modifiers',
    'function f(abstract: 1, declare: 2, accessor: 4, override: 5, readonly: 6, type: 7, of: 8, async: 9, get: 10, set: 11, satisfies: 12, as: 13, is: 1, out: 1, module: 1, namespace: 1, global: 1, infer: 1, unique: 1, keyof: 1, asserts: 1, from: 1, using: 1, defer: 1, source: 1, any: 1, string: 1, symbol: 1, never: 1, unknown: 1, number: 1, object: 1, require: 1, boolean: 1) {}\n',
  ],
  [
    'optional parameters named as modifiers',
    'function f(readonly?: 6, override?: 5, type?: 7, ...of: any) {}\n',
  ],
  [
    'arrow parameters named as modifiers',
    'const f = (type, get, set, as, of, async, readonly, declare, abstract, override, accessor, is) => type + get + readonly;\nconst g = type => type;\nconst h = (readonly, abstract) => 1;\nconst i = (override = 1) => override;\n',
  ],
  [
    'parameter properties',
    'class A { constructor(private readonly a: B, public override b?: C, protected type: D, readonly as: E, @F() private readonly of: G, readonly readonly: 1, public readonly: 2) {} }\n',
  ],
  [
    'variables named as modifiers',
    'let abstract = 1, declare = 2, accessor = 3, override = 4, readonly = 5, type = 6, of = 7, async = 8, get = 9, set = 10, satisfies = 11, as = 12, is = 1, module = 1, namespace = 1, global = 1, using = 1;\ntype = of + as;\nasync = get;\nabstract = declare; readonly = 1; declare = 2; override.a(); readonly.b(); accessor[0] = 1; type(); declare();\nmodule.exports = 1;\nusing.a; using();\n',
  ],
  [
    'type parameters named as modifiers',
    'function f<type, of, as>() {}\ntype type = 1;\ntype of = type; type as = of; interface type {}\ntype declare = 1; type abstract = 2; type readonly2 = 1; type async = 1;\n',
  ],
  [
    'object keys named as modifiers',
    'const a = { abstract: 1, declare: 2, static: 3, get: 4, set: 5, async: 6, readonly: 7, type: 8, of, as, satisfies, accessor, override, readonly() {}, async get() {}, get set() { return 1 }, set get(v) {}, static() {}, get, set, async, async async() {}, get(){}, set(v){}, async(){}, await: 1, *of() {}, async *as() {} };\n',
  ],
  [
    'static accessor',
    'class A { static accessor x = 1; accessor y: string; private accessor z?; accessor #w = 2; static accessor "q" = 1; accessor [k]: 1; @d accessor p; }\n',
  ],
  [
    'using',
    '{ using a = b(); await using c = d(); using e = f, g = h; }\nfor (using x of y) {}\nasync function f() { for await (using x of y) {} for (await using x of y) {} }\n',
  ],
  ['using typed', 'function f() { using a: Disposable = b(); await using c: D = d(); }\n'],
  ['import defer', 'import defer * as a from "a";\n'],
  ['import source', 'import source a from "a";\n'],
  [
    'import named defer',
    'import defer from "a";\nimport source from "b";\nimport type from "c";\nimport defer2, * as d from "d";\nimport { type, type as t, type type, type as as b2, type type as u, as, as as as2, of } from "e";\nimport type D from "f";\n',
  ],
  [
    'import type',
    'import type { A, B as C } from "a";\nimport type D from "b";\nimport type * as E from "c";\nimport { type F, type G as H } from "d";\nimport type from "x";\nimport type, { a } from "y";\n',
  ],
  [
    'import attributes',
    'import a from "a.json" with { type: "json" };\nimport "b" with { type: "css" };\nexport * from "c" with { type: "json" };\nexport { d } from "d" with { "type": "json", };\nimport * as e from "e" with {};\n',
  ],
  ['import assertions', 'import a from "a.json" assert { type: "json" };\n'],
  ['import type attributes 2', 'import type { A } from "a" with { "resolution-mode": "import" };\n'],
  ['dynamic import attributes', 'const a = await import("a", { with: { type: "json" } });\n'],
  [
    'export type',
    'export type { A } from "a";\nexport type { B, C as D };\nexport { type E, type F as G } from "e";\nexport type H = 1;\nexport type * from "i";\nexport type * as J from "j";\nexport * as default from "k";\nexport * as K from "l";\nexport { default } from "m";\nexport { default as N } from "n";\n',
  ],
  [
    'string names',
    'export { a as "b c" };\nimport { "x y" as z } from "q";\nexport { "d e" as "f g" } from "h";\nexport * as "i" from "j";\n',
  ],
  [
    'regex v',
    'const a = /[\\p{L}--[a-z]]/v, c = /a/dgimsuy, d = /(?<n>a)\\k<n>/u, e = /[/]/g, f = /(?i:a)/;\n',
  ],
  [
    'const enum',
    'const enum A { B = 1, C = B << 2, "D", E = "x".length }\ndeclare const enum F { G }\nexport const enum H {}\nexport declare enum I { J }\ndeclare enum K { L = 1 }\n',
  ],
  [
    'abstract constructor types',
    'type A = abstract new () => T;\ntype B<T extends abstract new (...a: any) => any> = T extends abstract new (...a: infer P) => infer R ? [P, R] : never;\nlet c: abstract new <T>(a: T) => object;\nlet d: new () => T;\n',
  ],
  [
    'asserts',
    'function a(x): asserts x is T {}\nfunction b(x): asserts x {}\nclass C { d(): asserts this is D {} e(): this is E { return true } }\ntype F = (x: unknown) => asserts x is string;\nfunction g(this: A): asserts this {}\ntype H = (x: any) => x is string;\n',
  ],
  [
    'unique symbol',
    'declare const a: unique symbol;\nclass B { static readonly c: unique symbol; }\ninterface D { readonly e: unique symbol }\n',
  ],
  [
    'getters in interfaces',
    'interface A { get a(): string; set a(v: string); get "b"(): 1; get [c](): 2; get 1(): 3; readonly get: 1; get?(): 1; set?: 1 }\ntype B = { get a(): string; set a(v) };\ndeclare class C { get a(): string; static get b(): string; set b(v); }\n',
  ],
  [
    'optional call and non-null',
    'a?.b!.c?.[d]?.(e)!; a!.b!(); a!++; (a as any)!; a?.<T>(b); a.b<T>?.(c); a![0]; f<T>``; new A<T>;\n',
  ],
  [
    'instantiation expressions',
    'const a = f<string>;\nconst b = new Map<string, number>;\nconst c = a.b<string>, d = [f<number>];\nconst e = f<string> ?? g;\ntype T = typeof f<string>;\ntype U = typeof a.b<string, number>;\n',
  ],
  [
    'decorators',
    '@a @b.c @d() @e.f(g) @(h[0]) class I { @j k; @l() m() {} @n static o; @p get q() { return 1 } @r() private readonly s: t; @u\n  v = 1; constructor(@w x, @y() z: A) {} @aa static bb() {} @cc async dd() {} @ee *ff() {} @gg ["hh"]; @ii #jj; @kk() declare ll: 1; }\n@a export class B {}\nexport default @a class D {}\n',
  ],
  ['decorators after export', 'export @a @b() class C {}\n'],
  ['decorators before export default', '@a() export default class D {}\n'],
  [
    'decorators on class expressions',
    'const a = @b class {};\nconst c = @d() class E {};\nf(@g class {});\n',
  ],
  ['decorator type arguments', '@a<string>() class B { @c<D>() e; @f.g<H>(i) j() {} }\n'],
  [
    'decorator with member and non-null',
    'class B { @(f ?? g)() h; @Input({ required: true }) i!: string; }\n',
  ],
  [
    'satisfies',
    'const a = { b: 1 } satisfies C;\nconst d = e as const satisfies F<G>;\nf(a satisfies B, [c] satisfies D as E);\nexport default { a } satisfies X;\nconst satisfies = 1, as = 2;\n',
  ],
  [
    'as const',
    'const a = [1] as const, b = <const>["a"], c = "x" as unknown as Y;\n(a as B) = c; (a as any).b++; for (const x of y as Z[]) {}\n',
  ],
  ['angle assertion', 'const a = <B>c, d = <E<F>>g, h = <any>i.j(), k = <(l: M) => N>o;\n'],
  [
    'arrow generics',
    'const a = <T>(x: T) => x, b = <T,>(x: T) => x, c = async <T extends U>(x: T): Promise<T> => x, d = <const T>(x: T) => x;\n',
  ],
  [
    'arrow returns',
    'const a = (x): x is string => true, b = (): { c: D } => ({ c }), e = async (): Promise<void> => {}, f = (a?: B, ...c: D[]): void => {};\n',
  ],
  [
    'conditional with arrow',
    'const a = b ? (c) : d => e;\nconst f = g ? (h): i => j : k;\nconst l = m ? (n) => o : p;\nconst q = r ? (s, t) : u;\n',
  ],
  [
    'conditional types',
    'type A<T> = T extends (infer U extends string)[] ? U : T extends [infer H, ...infer R] ? [H, R] : never;\ntype B<T> = T extends { a: infer U; b: infer U } ? U : (T extends string ? 1 : 2);\ntype C<T> = T extends (...args: infer A) => infer R ? [A, R] : never;\ntype D = A extends B ? C extends D ? 1 : 2 : 3;\ntype E<T> = T extends new (...a: any) => infer R ? R : never;\ntype F<T> = T extends [...infer H extends string[], any] ? H : never;\n',
  ],
  [
    'mapped types',
    'type A<T> = { readonly [K in keyof T]?: T[K] };\ntype B<T> = { -readonly [K in keyof T]-?: T[K] };\ntype C<T> = { +readonly [K in keyof T as `get${Capitalize<K & string>}`]+?: () => T[K]; };\ntype D = { [K in "a" | "b"]: K };\n',
  ],
  [
    'mapped over readonly',
    'type F = {\n  [K in keyof readonly any[]]?: boolean;\n};\ntype G = keyof readonly string[];\n',
  ],
  [
    'tuples',
    'type A = [a: string, b?: number, ...c: boolean[]];\ntype B = readonly [string, number?];\ntype C = [...A, ...B];\ntype D = [];\ntype E = readonly string[][];\ntype G = [type: 1, of: 2, readonly: 3, as: 4, function: 1, new?: 2, in?: 1];\n',
  ],
  ['tuples with labels and without', 'type F = [first: string, ...string[]];\n'],
  [
    'index signatures',
    'interface A { [k: string]: any; readonly [k: number]: B; [k: symbol]: C; [k: `a${string}`]: D }\nclass E { [k: string]: any; static [k: string]: any; readonly [k: number]: 1; static readonly [k: string]: 1; }\n',
  ],
  [
    'function types',
    'type A = (a: string, b?: number, ...c: any[]) => void;\ntype B = new (...a: any[]) => C;\ntype D = <T>(a: T) => T;\ntype E = (this: F, a: string) => void;\ntype G = ({ a, b: [c] }: H, [d]: I) => void;\ntype J = (() => void) | (new () => K);\ntype L = { (a: string): void; new (a: string): M; readonly n: 1 };\n',
  ],
  [
    'union beginnings',
    'type A =\n  | "a"\n  | "b";\ntype B = & C & D;\ntype E = keyof (F | G) | H[number]["i"];\nfunction f(a: | "b" | "c"): | d {}\nlet x: Array<| A | B>;\n',
  ],
  [
    'literal types',
    'type A = "a" | 1 | -1 | 1n | -1n | true | null | undefined | void | `b`;\nlet b: 0x1f | 1_000 | .5 | 1e3;\n',
  ],
  [
    'this types',
    'class A { b(): this { return this } c(this: this, d: this["e"]): typeof this.f {} }\nfunction g(this: Window) {}\n',
  ],
  [
    'typeof types',
    'type A = typeof b.c.d;\ntype E = typeof f[number];\nlet g: typeof this;\nlet i: typeof a["b"][0];\ntype J = typeof globalThis.x;\nclass K { #p = 1; }\n',
  ],
  ['private in', 'class A { #b; static c(d: any): d is A { return #b in d; } }\n'],
  ['class static block', 'class A { static { this.b = 1; } static b; static {} static async *c() {} }\n'],
  [
    'overloads',
    'class A { constructor(a: string); constructor(a: any) {} b(): void; b(a?: any) {} static c(): void; static c(a?) {} private d?(): void; ["e"](): void; ["e"]() {} get g(): string { return "" } async h?(): Promise<void>; }\nfunction f(a: string): void;\nfunction f(a: number): void\nfunction f(a: any) {}\nexport function g(): void;\nexport function g(a?) {}\nexport async function h(): Promise<void>;\nexport async function h(a?: any) {}\n',
  ],
  [
    'class members',
    'abstract class A<T extends B = C> extends D<T> implements F, G<H> { a?: string; b!: number; private static readonly c = 1; declare d: string; abstract e: number; protected abstract f(): void; public abstract get g(): string; override h() {} static async i() {} *j() {} async *k() {} #l?: string; "m" = 1; 1 = 2; [n] = 3; [o]() {} "p"() {} get #q() { return 1 } protected abstract readonly r: string; public static override s = 1; abstract override t(): void; declare public readonly u: 1; static #v() {} private async *w() {} readonly #x = 1; static readonly #y: string = ""; in; out; }\n',
  ],
  [
    'class fields without semicolons',
    'class A {\n  a = 1\n  b\n  c: string\n  static d = 2\n  e() {}\n  static\n  f\n  readonly g\n}\n',
  ],
  [
    'class extends',
    'class A extends (B as any) {}\nclass C extends D(E, F<G>) {}\nclass H extends I<J>(K) {}\nclass L extends class {} {}\nclass M extends N.O<P> implements Q.R {}\nclass S extends null {}\nconst a = class<T> extends U<T> {};\nclass V extends W["x"] {}\nclass X<T> implements Y<T>, Z {}\n',
  ],
  [
    'class extends call with type arguments after',
    'class BB extends f<C>("x")<D> {}\nclass CC extends (a as any)<B> {}\n',
  ],
  [
    'definite and optional',
    'let a!: string, b: number | undefined;\nvar c!: D;\nfor (let i: number = 0; i < 1; i++) {}\ntry {} catch (e: unknown) {}\ntry {} catch {}\nconst { a: b2 = 1, ...c2 }: D = e;\n',
  ],
  [
    'labels, comma, debugger',
    'a: for (;;) { continue a; }\nb: { break b; }\ndebugger;\n(1, 2);\nif (a) b; else c;\ndo x(); while (y) z();\nswitch (a) { case 1: case 2: { break; } default: }\nwith2(a);\nvoid 0, typeof a, delete b.c;\n;;\n',
  ],
  [
    'numbers',
    '[1_000, 0b1010_0001, 0o17, 0xFF_FF, 1e1_0, .5, 5., 1n, 0xFFn, 1_0.0_1, 0B1, 0O7, 0Xf, 5..toString()];\n',
  ],
  ['strings', '["\\u{1F600}", \'\\x41\', "a\\\nb", `a${`b${c}`}d`, `\\`${"`"}`, "\\0", "\u2028"];\n'],
  ['tagged templates', 'a`b${c}d`; a.b`c`; a<T>`b`; new a`b`; a``.b; String.raw`\\u`; a?.b;\n'],
  [
    'operators',
    'a ??= b; a ||= c; a &&= d; a **= e; a >>>= 1; a = b ?? c; a = -(b ** c); a = b >>> c; a = !b; a = +b - -c; a = b in c; a = b instanceof c; a = (b, c); a = b ? c : d ? e : f; a = b! + c; a = b < c;\n',
  ],
  [
    'less than and generics',
    'if (a < b || c > d) {}\nif (a < b && c > (d)) {}\nf(a < b, c > d);\nfor (let i = 0; i < a.length; i++) {}\nconst x = a < (b as number), y = a<b>(c);\nwhile (i<n && j>m) {}\nlet z = a << b >> c;\n',
  ],
  [
    'generators',
    'function* a() { yield; yield b; yield* c; const d = yield; }\nasync function* e() { for await (const f of g) yield f; await h; }\n',
  ],
  [
    'new target and meta',
    'function A() { new.target; }\nimport.meta.url;\nnew (import.meta.a)();\nimport("a").then(b);\n',
  ],
  [
    'destructuring',
    'const { a, b: { c = 1 } = {}, ...d } = e, [f, , g = 2, ...[h]] = i;\n({ a, b: c.d } = e);\n[a, b] = [b, a];\nfor (const [k, v] of Object.entries(o)) {}\nfunction f({ a = 1, b: { c } }: D = {}, [e, ...f]: G[] = []) {}\n({ [k]: v } = o);\n',
  ],
  [
    'automatic semicolons',
    'const a = 1\nlet b = a\n++b\nconst c = () => {}\nreturn2\nthrow2\nlet d\nd = 1\ntype A = string\ntype B = number\ninterface C { a: string\n b: number\n c(): void }\nabstract class D { abstract a: string\n abstract b(): void }\ndeclare const e: string\ndeclare let f\ndeclare function g(): void\ndeclare class H { a\n b(): void }\nimport x from "y"\nexport * from "z"\nexport { a }\n',
  ],
  [
    'types over several lines',
    'type A = {\n  a: string\n  b?: number\n  readonly c: boolean,\n  d(): void\n  [k: string]: any\n  new (): A\n  (): B\n}\ntype C =\n  A extends B\n    ? D\n    : E\n',
  ],
  [
    'namespaces',
    'namespace A { export namespace B { export const c = 1 } }\ndeclare namespace D.E { function f(): void; const g: string; class H {} enum I {} interface J {} type K = 1; export { g as l }; import M = N.O; let p, q: string; var r; abstract class S {} namespace T {} }\n',
  ],
  [
    'declare var etc',
    'declare var a: string, b;\ndeclare let c: number;\ndeclare const d: unique symbol;\ndeclare class E<T> extends F<T> implements G { private h; static i?: string; constructor(j: string); k(): void; }\ndeclare namespace L {}\ndeclare type M = N;\ndeclare interface O {}\ndeclare abstract class P {}\n',
  ],
  ['hashbang', '#!/usr/bin/env node\nconst a: string = "b";\n'],
  [
    'const type parameters',
    'function f<const T extends readonly unknown[]>(a: T) {}\nclass A<const T> { m<const U>() {} }\nconst g = <const T,>(x: T) => x;\ninterface B { <const T>(a: T): T; c<const U>(): U }\n',
  ],
  [
    'accessors with types',
    'class A { get a(): string { return "" } set a(v: string | number) {} static get [b](): number { return 1 } private get c() { return 1 } protected set c(v) {} }\nconst o = { get a(): string { return "" }, set a(v: string) {} };\n',
  ],
  ['optional chaining in types of class', 'class A { a?: () => void; c?(): void; d?<T>(a: T): T; }\n'],
  [
    'object method generics',
    'const a = { b<T>(c: T): T { return c }, async d<T>() {}, *e<T>() {}, async *f<T>() {}, [g]<T>() {}, "h"<T>() {}, 1<T>() {} };\n',
  ],
  [
    'keyword properties',
    'a.class; a.default.new.delete; a?.import; a.function(); ({ if: 1, class() {}, new: 2, get in() { return 1 } }); a.type.of.as;\n',
  ],
  [
    'exports of everything',
    'export const a = 1, b: string = "";\nexport let c;\nexport function d() {}\nexport async function e() {}\nexport function* f() {}\nexport class G {}\nexport abstract class H {}\nexport enum I {}\nexport namespace J {}\nexport interface K {}\nexport declare const l: string;\nexport default async function () {}\n',
  ],
  ['export default things', 'export default async () => {};\n'],
  ['export default class', 'export default class<T> extends A<T> {}\n'],
  ['export default expression', 'export default (a as B);\n'],
  ['export default object', 'export default <A>{ b: 1 };\n'],
  [
    'comments in odd places',
    'const /* a */ b /* c */ : /* d */ string /* e */ = /* f */ 1 /* g */; // h\nfunction /* a */ f /* b */ ( /* c */ a /* d */ , /* e */ ) /* f */ : /* g */ void /* h */ {}\ntype A = /* a */ | /* b */ "c" /* d */ | // e\n  "f";\n<T /* x */>(a) => b;\n',
  ],
  ['unicode names', 'const été = 1, \\u0061b = 2, ñ_$1 = 3, 变量 = 4;\nclass Ä { #ö = 1; }\n'],
  [
    'async in odd places',
    'async () => {};\nasync x => x;\nasync (x) => x;\nasync(x);\nconst async2 = async function () {}, b = async function* () {};\n',
  ],
  ['line separators as types', 'interface A { a: string; b: number, c: boolean }\n'],
  [
    'object type literal in extends',
    'class A extends B<{ a: string }> {}\ninterface C extends D<E>, F<{ g: H }> {}\n',
  ],
  ['satisfies over lines', 'const a = {\n  b: 1,\n} satisfies\n  C;\n'],
  ['enum members', 'enum A { a, "b-c", d = 1 << 0, e = a | d, f = `x`, g = "h".length, ["i"] = 1 }\n'],
  [
    'arrow in conditional type',
    'type A<T> = T extends (() => infer R extends string) ? R : never;\ntype B = (a: string) => a is "b";\n',
  ],
  [
    'index access chain',
    'type A = B["c"][number]["d"];\ntype E = F[G extends H ? "i" : "j"];\nlet k: L[keyof L];\n',
  ],
  ['html comments are not TS but arrows are', 'let a = b-- > c;\n'],
  [
    'await in parameters of top',
    'await a;\nconst b = await c();\nfor await (const d of e) {}\nexport const f = await g;\n',
  ],
  ['let as name in type', 'function f(let2: string, yield2: number) {}\n'],
  ['catch typed', 'try { a() } catch ({ message }: any) {} finally {}\n'],
  [
    'getter named get set',
    'class A { get get() { return 1 } set set(v) {} get static() { return 1 } static get get() { return 1 } get async() { return 1 } get readonly() { return 1 } get abstract() { return 1 } get declare() { return 1 } get type() { return 1 } get override() { return 1 } get accessor() { return 1 } }\n',
  ],
  [
    'call signature with this',
    'interface A { (this: B, c: D): E; <T>(a: T): T; new <T>(a: T): A; readonly [Symbol.iterator]: () => Iterator<any>; [Symbol.iterator](): Iterator<any>; get [Symbol.toStringTag](): string }\n',
  ],
  [
    'never-ending generics',
    'const a: A<B<C<D<E>>>> = new F<G<H>>();\nlet b: A<B<C>>= c;\ntype D<T = A<B>>= T;\n',
  ],
  [
    'type arguments in extends of call',
    'f<A, B>(c)<D>(e);\nnew A<B>(c).d<E>();\na.b<C>(d)!.e;\nsuper2<A>();\n',
  ],
  [
    'arrow generic default',
    'const a = <T = string>(b: T) => b, c = <T extends keyof U, U = {}>(d: T) => d;\n',
  ],
  [
    'readonly in types',
    'let a: readonly string[], b: ReadonlyArray<string>, c: readonly [a: string];\nfunction f(a: readonly B[]): readonly C[] {}\n',
  ],
  [
    'object with spread',
    'const a = { ...b, ...(c && { d }), "e-f": 1, 2: 3, [g]: h, i, j() {} };\nf(...a, ...b);\nnew A(...c);\n',
  ],
  ['infer constraint', 'type A<T> = T extends { a: infer U extends string } ? U : never;\n'],
  [
    'type predicates with names of modifiers',
    'function f(type: any): type is string { return true }\nfunction g(value: any): asserts value is NonNullable<typeof value> {}\n',
  ],
  ['type query args', 'let a: typeof b<c>;\nlet d: InstanceType<typeof e.f>;\n'],
  ['optional type named', 'let a: type, b: of, c: as.d, e: readonly type[], f: async;\n'],
  [
    'empty things',
    '{}\n;\nfunction f() {}\nclass A {}\nclass B { ; }\ninterface C {}\ntype D = {};\nenum E {}\nnamespace F {}\nexport {};\nimport {} from "a";\nif (a) ; else ;\nfor (;;) ;\n',
  ],
  ['getter in object type with comma', 'type A = { get a(): string, set a(v: string) };\n'],
  [
    'assign to as',
    'for (const a of b as any) {}\n(<any>a).b = c;\n(a satisfies B).c;\na! = b;\n(a as B)!.c();\n',
  ],
  ['function type in union without parens in param', 'let a: (b: (c: D) => E, f?: G) => (h: I) => J;\n'],
  ['type with comments and generics', 'type A<\n  // a\n  T, // b\n  U = /* c */ D,\n> = T;\n'],
  ['new types', 'type A = new () => B;\ntype C = { new (): D; "new": 1 };\n'],
  ['interface call new', 'interface A { new?: string; }\n'],
  [
    'super',
    'class A extends B { constructor() { super(); super.c(); super.d = 1; super["e"]; } static f = super.g; }\n',
  ],
  [
    'declare module with exports',
    'declare module "a" {\n  import b = require("b");\n  import c from "c";\n  export default c;\n  export * from "d";\n  export function f(): void;\n  function g(a: string): void\n  const h: string\n  export { g as "i" };\n  export default function (): void;\n}\n',
  ],
  [
    'accessor as field name',
    'class A { accessor; b; }\nclass C { accessor\n  d }\nclass E { static accessor; accessor = 1 }\n',
  ],
  [
    'overloads of constructors in declare',
    'declare class A { constructor(); protected constructor(b: number); }\n',
  ],
  ['variance', 'interface A<in out T, out U, in V> {}\ntype B<out T> = () => T;\nclass C<in T> {}\n'],
  [
    'type assertions in template types',
    'type A = `${number}px` | `${"a" | "b"}-${infer2}`;\ntype B<T> = T extends `${infer H}.${infer R}` ? [H, R] : never;\ntype C<T> = T extends `${infer N extends number}` ? N : never;\n',
  ],
  ['abstract class expressions', 'const A = class {};\n'],
  ['type only namespace', 'export type * as a from "b";\nimport type * as c from "d";\n'],
  [
    'object type keyword modifiers',
    'type A = { type?: string; readonly readonly?: 1; readonly abstract: boolean; abstract?: boolean; readonly static: 1; get(): 1; readonly get: 1; declare?(): void; readonly type: "x"; readonly get2?: 1; readonly of: 1, async?: 1 }\n',
  ],
  ['exclamation in declare class', 'class A { static a!: string; b!: C; static readonly d!: E }\n'],
  [
    'modules and names',
    'export { type };\nexport { type as a, if as b } from "x";\nimport { if as c, type d, type as as e } from "y";\nexport { class, g as new } from "z";\n',
  ],
  ['ampersands', 'const a = b & c, d = "&e";\ntype F = G & H;\nlet i: import("x").J<K> & L;\n'],
  [
    'signatures without semicolons',
    'const f: {\n  <A>(a: A): B // note\n  /** more */\n  <A, B>(a: A): B\n} = g;\n',
  ],
  [
    'decorators with expressions',
    'class A { @(b ?? c)() d = 1; @(e as any) f = 1; @(g ?? h)(i, j) k() {} }\n',
  ],
  [
    'a regular expression with quotes',
    'const a = /[\'"`]/, b = c / d / e;\ntype F = `\\`${string}`;\nlet g: import("x").T<U>;\n',
  ],
  ['templates in templates', 'const a = `${`${b}`}` + `${c}${`d`}`;\ntype E = `\\`${string}\\``;\n'],
];
