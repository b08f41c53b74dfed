import { describe, expect, it } from '@jest/globals';
import { buildPlan } from '../../src/engine/plan.ts';
import { registry } from '../../src/tasks/registry.ts';

describe('the registry', () => {
  it('has the pipelines of the reference under their task ids, and check', () => {
    const ids = [...registry.pipelines].map(([name, { tasks }]) => [
      name,
      tasks.map(({ task_id: id }) => id),
    ]);
    expect(Object.fromEntries(ids)).toEqual({
      parse: ['01_parse'],
      analyze: ['01_parse', '02_analyze'],
      full: ['01_parse', '02_analyze', '03_symbols', '04_lint'],
      check: ['01_parse', '02_analyze', '03_symbols', '04_lint', '05_manifests', '06_imports'],
    });
  });

  it('plans every pipeline, with what each task waits for', () => {
    for (const name of registry.pipelines.keys())
      expect(buildPlan(registry, name, { fileBytes: 1000 }).tasks.length).toBeGreaterThan(0);
    const depends = buildPlan(registry, 'check', { fileBytes: 1000 }).tasks.map((task) => task.depends_on);
    expect(depends).toEqual([
      undefined,
      ['01_parse'],
      ['01_parse'],
      ['01_parse'],
      undefined,
      ['03_symbols', '05_manifests'],
    ]);
  });

  it('takes the plan of the reference implementation', () => {
    const config = {
      languages: ['python', 'javascript', 'typescript'],
      emit_ast: true,
      emit_diagnostics: true,
    };
    expect(registry.tasks.get('parse')!.config.safeParse(config).success).toBe(true);
  });

  it('names the grammars by digest for the tasks that depend on them', () => {
    const tools = registry.tools('lint');
    expect(Object.keys(tools)).toEqual([
      'tree-sitter-javascript.wasm',
      'tree-sitter-python.wasm',
      'tree-sitter-tsx.wasm',
      'tree-sitter-typescript.wasm',
      'web-tree-sitter.wasm',
    ]);
    for (const digest of Object.values(tools)) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(registry.tools('imports')).toEqual({});
  });

  it('lists every rule once, sorted', () => {
    expect(registry.rules).toEqual([...new Set(registry.rules)].sort());
    expect(registry.rules).toContain('L101');
    expect(registry.rules).toContain('C001');
  });

  it('describes every task with sorted kinds', () => {
    for (const [type, task] of registry.tasks) {
      expect(task.type).toBe(type);
      expect(task.description).toMatch(/\.$/);
      expect(task.kinds).toEqual([...task.kinds].sort());
    }
  });
});
