import { describe, expect, it } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parsePayload, type Payload } from '../../src/scheduler/payload.ts';
import { pointedContents } from '../../src/scheduler/pointed.ts';
import { sha256Hex } from '../../src/util/json.ts';
import { git, repositoryOf } from '../support/repository.ts';

describe('what a payload points to', () => {
  it('is the bytes of a plain file and the commit of a name, and nothing behind a link', async () => {
    const root = repositoryOf({ 'a.txt': 'three', 'folder/x': 'x' });
    symlinkSync('a.txt', join(root, 'link'));
    symlinkSync('.', join(root, 'out'));
    const texts = [
      '@file:a.txt#apply',
      '@file:none',
      '@file:none/below',
      '@file:a.txt/below',
      '@file:folder',
      '@file:link',
      '@file:out/a.txt',
      '@git:HEAD',
      '@git:none',
      '@git:--all',
      '@doc:x',
    ];
    const found = await pointedContents(
      root,
      texts.map((text) => parsePayload(text) as Payload),
    );
    expect([...found]).toEqual([
      ['@file:a.txt#apply', `sha256:${sha256Hex('three')}`],
      ['@git:HEAD', git(root, 'rev-parse', 'HEAD')],
    ]);
  });
});
