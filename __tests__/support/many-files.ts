/** A tree of small sources in all languages whose contents fill all 256 shards. */
export function manyFiles(count = 2200): Record<string, string> {
  const files: Record<string, string> = {
    'package.json': '{"name": "many"}\n',
    'README.md': '# Many\n',
    'src/data.bin': '\0\x01\x02',
  };
  for (let n = 0; n < count; n++) {
    const kind = n % 4;
    const before = Math.max(0, n - 4);
    if (kind === 0)
      files[`py/m${n}.py`] =
        `import os\nfrom py import m${before}\n\n\ndef f${n}(a, b):\n    c = ${n}\n    return a if b else m${before}  \n`;
    if (kind === 1)
      files[`js/m${n}.js`] =
        `import { x } from './m${before}.js';\n// TODO: ${n}\nexport function f${n}(a) {\n  return a && x;\n}\n`;
    if (kind === 2)
      files[`ts/m${n}.ts`] =
        `import { y } from './m${before}.js';\nexport const v${n}: number = ${n};\nexport interface I${n} { a: string }\n`;
    if (kind === 3) files[`tsx/m${n}.tsx`] = `export const C${n} = () => <p>{${n}}</p>;\n`;
  }
  return files;
}
