import { describe, expect, it } from '@jest/globals';
import { findingsOf, inLanguages, modelOf } from './ecmascript-source.ts';

describe('an import is used by', () => {
  it.each(
    inLanguages([
      ['a call', 'all', "import a from 'x';\na();"],
      ['a substitution in a template', 'all', "import a from 'x';\nlog(`${a}`);"],
      ['a tag of a template', 'all', "import a from 'x';\na`text`;"],
      ['a shorthand property', 'all', "import a from 'x';\nlog({ a });"],
      ['a computed key', 'all', "import a from 'x';\nlog({ [a]: 1 });"],
      ['a default value', 'all', "import a from 'x';\nexport function f(b = a) {}"],
      ['a default value in a pattern', 'all', "import a from 'x';\nexport const { b = a } = c;"],
      [
        'a default value, although the body binds the name too',
        'all',
        "import a from 'x';\nexport const f = (b = a()) => {\n  const a = b;\n  return a;\n};",
      ],
      ['a spread', 'all', "import a from 'x';\nlog(...a);"],
      ['an optional chain', 'all', "import a from 'x';\na?.b?.();"],
      ['a write to one of its properties', 'all', "import a from 'x';\na.b = 1;"],
      ['typeof', 'all', "import a from 'x';\nlog(typeof a);"],
      ['extends', 'all', "import A from 'x';\nexport class B extends A {}"],
      ['extends with a call', 'all', "import a from 'x';\nexport class B extends a(Object) {}"],
      ['a function before it', 'all', "export function f() { a(); }\nimport a from 'x';"],
      ['export { x }', 'all', "import a from 'x';\nexport { a };"],
      ['export { x as y }', 'all', "import a from 'x';\nexport { a as b };"],
      ['export default x', 'all', "import a from 'x';\nexport default a;"],
      ['a namespace member', 'all', "import * as a from 'x';\na.b();"],
      ['its alias', 'all', "import { b as a } from 'x';\na();"],
      ['a label of the same name and a call', 'all', "import a from 'x';\na: for (;;) a();"],
      ['an import(), which is its own', 'all', "import('x');"],
      ['nothing at all, when it binds nothing', 'all', "import './x.css';\nimport {} from 'y';"],
      ['a JSX element', 'jsx', "import A from 'x';\nexport const b = <A />;"],
      ['a JSX element with content', 'jsx', "import A from 'x';\nexport const b = <A>text</A>;"],
      ['a member as a JSX element', 'jsx', "import a from 'x';\nexport const b = <a.B />;"],
      ['a JSX attribute', 'jsx', "import a from 'x';\nexport const b = <div c={a} />;"],
      ['a spread of JSX attributes', 'jsx', "import a from 'x';\nexport const b = <div {...a} />;"],
      ['JSX content', 'jsx', "import a from 'x';\nexport const b = <div>{a}</div>;"],
      ['JSX itself, as React', 'jsx', "import React from 'react';\nexport const b = <div />;"],
      ['JSX itself, as a namespace', 'jsx', "import * as React from 'react';\nexport const b = <></>;"],
      [
        'JSX itself, as a pragma names it',
        'jsx',
        "/** @jsx h */\nimport { h } from 'preact';\nexport const b = <div />;",
      ],
      [
        'a fragment pragma',
        'jsx',
        "/* @jsxFrag Fragment */\nimport { Fragment } from 'preact';\nexport const b = <></>;",
      ],
      ['a type annotation', 'types', "import { A } from 'x';\nexport let b: A;"],
      ['a type annotation of a parameter', 'types', "import { A } from 'x';\nexport function f(b: A) {}"],
      ['a return type', 'types', "import { A } from 'x';\nexport function f(): A {}"],
      ['a type argument', 'types', "import { A } from 'x';\nexport const b = new Map<string, A>();"],
      ['a constraint', 'types', "import { A } from 'x';\nexport function f<T extends A>() {}"],
      ['implements', 'types', "import { A } from 'x';\nexport class B implements A {}"],
      ['extends of an interface', 'types', "import { A } from 'x';\nexport interface B extends A {}"],
      ['a type alias', 'types', "import { A } from 'x';\nexport type B = A[];"],
      ['a member of a namespace as a type', 'types', "import * as a from 'x';\nexport let b: a.B.C;"],
      [
        'a namespace, although a type parameter has the name',
        'types',
        "import type * as A from 'x';\nexport interface B<A = A.C> { d: A }",
      ],
      ['typeof in a type', 'types', "import a from 'x';\nexport type B = typeof a;"],
      ['typeof a member in a type', 'types', "import a from 'x';\nexport type B = typeof a.b;"],
      ['as', 'types', "import { A } from 'x';\nexport const b = c as A;"],
      ['satisfies', 'types', "import { A } from 'x';\nexport const b = c satisfies A;"],
      ['a type guard', 'types', "import { A } from 'x';\nexport function f(b: unknown): b is A {}"],
      ['a mapped type', 'types', "import { A } from 'x';\nexport type B = { [K in keyof A]: 1 };"],
      ['a conditional type', 'types', "import { A } from 'x';\nexport type B<T> = T extends A ? 1 : 2;"],
      ['a template type', 'types', "import { A } from 'x';\nexport type B = `a${A}`;"],
      ['an import type that is used as a type', 'types', "import type { A } from 'x';\nexport let b: A;"],
      ['typeof of an import type', 'types', "import type { a } from 'x';\nexport type B = typeof a;"],
      ['export type { x }', 'types', "import { A } from 'x';\nexport type { A };"],
      ['export = x', 'types', "import a = require('x');\nexport = a;"],
      ['import x = y.z', 'types', "import * as a from 'x';\nexport import b = a.c;"],
      ['a decorator of a class', 'types', "import { A } from 'x';\n@A()\nexport class B {}"],
      ['a decorator of a parameter', 'types', "import { A } from 'x';\nexport class B { m(@A() c: any) {} }"],
      ['a decorator of a field', 'types', "import { A } from 'x';\nexport class B { @A c = 1; }"],
      ['an enum member', 'types', "import { a } from 'x';\nexport enum B { C = a }"],
      ['code in a namespace', 'types', "import { a } from 'x';\nexport namespace B { a(); }"],
      [
        'an overload',
        'types',
        "import { A } from 'x';\nexport function f(a: A): void;\nexport function f() {}",
      ],
      [
        'a type in a JSDoc comment',
        'all',
        "import { A } from 'x';\n/** @param {A} b */\nexport function f(b) {}",
      ],
      ['eval, invisibly', 'all', "import a from 'x';\neval('a');"],
    ]),
  )('%s (%s)', async (_what, language, text) => {
    expect(await findingsOf('L101', text, language)).toEqual([]);
  });

  it('everybody, in a declaration file', async () => {
    expect(await findingsOf('L101', "import a from 'x';", 'typescript', 'dts')).toEqual([]);
  });
});

describe('an import is unused when', () => {
  it.each(
    inLanguages([
      ['nothing reads it', 'all', "import a from 'x';", '1: a'],
      ['it is one of several', 'all', "import a, { b, c as d } from 'x';\nb();", '1: a', '1: d'],
      ['it is a namespace', 'all', "import * as a from 'x';", '1: a'],
      ['only a property has its name', 'all', "import a from 'x';\nlog(b.a, { a: 1 });", '1: a'],
      ['only a label has its name', 'all', "import a from 'x';\na: for (;;) break a;", '1: a'],
      ['only a string has its name', 'all', "import a from 'x';\nlog('a', /a/);", '1: a'],
      [
        'a parameter hides it where it is read',
        'all',
        "import a from 'x';\nexport const f = (a) => a;",
        '1: a',
      ],
      ['a block hides it where it is read', 'all', "import a from 'x';\n{ const a = 1; log(a); }", '1: a'],
      [
        'a catch hides it where it is read',
        'all',
        "import a from 'x';\ntry {} catch (a) { log(a); }",
        '1: a',
      ],
      ['the other module exports that name', 'all', "import a from 'x';\nexport { a } from 'x';", '1: a'],
      ['a class has a member of its name', 'all', "import a from 'x';\nexport class B { a() {} }", '1: a'],
      [
        'it is required',
        'all',
        "const a = require('x');\nconst { b, c: d } = require('y');\nb();",
        '1: a',
        '2: d',
      ],
      ['it is required in a function', 'all', "exports.f = () => { const a = require('x'); };", '1: a'],
      [
        'an element is spelled in lower case',
        'jsx',
        "import div from 'x';\nexport const b = <div />;",
        '1: div',
      ],
      ['only an attribute has its name', 'jsx', "import a from 'x';\nexport const b = <div a='' />;", '1: a'],
      ['it is React and there is no JSX', 'all', "import React from 'react';", '1: React'],
      ['it is a type', 'types', "import type { A } from 'x';\nimport { type B } from 'y';", '1: A', '2: B'],
      ['it is import =', 'types', "import a = require('x');\nexport {};", '1: a'],
      [
        'only a member of a type has its name',
        'types',
        "import a from 'x';\nexport interface B { a: 1 }",
        '1: a',
      ],
      [
        'only a parameter of a type has its name',
        'types',
        "import a from 'x';\nexport type B = (a: string) => a is string;",
        '1: a',
      ],
      ['only an enum member has its name', 'types', "import a from 'x';\nexport enum B { a }", '1: a'],
      [
        'only a label of a tuple has its name',
        'types',
        "import a from 'x';\nexport type B = [a: string];",
        '1: a',
      ],
    ]),
  )('%s (%s)', async (_what, language, text, ...expected) => {
    expect(await findingsOf('L101', text, language)).toEqual(expected);
  });

  it('points at the name and says it', async () => {
    const text = "import { b as a } from 'x';";
    const { findings } = await modelOf(text);
    expect(findings).toEqual([
      { code: 'L101', name: 'a', message: "Unused import 'a'", symbol: '', start: 14, end: 15 },
    ]);
  });

  it('keeps two unused imports of one line apart', async () => {
    const { findings } = await modelOf("import { a, b } from 'x';");
    expect(findings.map(({ start }) => start)).toEqual([9, 12]);
  });
});

describe('an import is left alone when', () => {
  it.each(
    inLanguages([
      ['its name says that it is unused', 'all', "import { a as _a } from 'x';"],
      ['it keeps a property out of the rest', 'all', "const { a, ...rest } = require('x');\nlog(rest);"],
      ['it stands in an augmentation', 'types', "export {};\ndeclare module 'x' { import a from 'y'; }"],
      ['the file does not parse and holds the name', 'all', "import a from 'x';\nlog(((a b;"],
    ]),
  )('%s (%s)', async (_what, language, text) => {
    expect(await findingsOf('L101', text, language)).toEqual([]);
  });

  it('Flow types make the file unreadable', async () => {
    const text =
      "// @flow\nimport type { A } from 'x';\nconst b = (c: ?A): {| d: A |} => c;\nexport default b;";
    expect((await modelOf(text, 'javascript')).findings).toEqual([]);
  });
});
