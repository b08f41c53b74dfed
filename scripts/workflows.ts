/**
 * Reads the workflows of this repository, those that the README shows, and action.yml with GitHub's own parser, and holds
 * them to our rules: every action pinned by its commit, no trigger that gives a fork's code our token, permissions said.
 *
 *     node scripts/workflows.ts [workflow…]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';

// The parser imports its schemas in the way of bundlers; Node wants to be told that they are JSON.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json')
      ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
      : next(url, context),
});
const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } =
  await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/index');

const TRACE = new NoOperationTraceWriter();
const root = join(import.meta.dirname, '..');

interface Shown {
  name: string;
  content: string;
}

function ownWorkflows(): Shown[] {
  const folder = '.github/workflows';
  return readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({
      name: `${folder}/${name}`,
      content: readFileSync(join(root, folder, name), 'utf8'),
    }));
}

/** Blocks of yaml that have jobs, as people copy them. */
function shownWorkflows(page: string): Shown[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```ya?ml\n(.*?)^```/gms)]
    .map(([, content], at) => ({ name: `${page}, example ${at + 1}`, content: content! }))
    .filter(({ content }) => /^jobs:/m.test(content));
}

/** What is wrong with a file in the eyes of GitHub. */
async function syntaxErrors(file: Shown): Promise<string[]> {
  if (file.name === 'action.yml') return messages(parseAction(file, TRACE));
  const parsed = parseWorkflow(file, TRACE);
  // Expressions are looked into only when the workflow is made of what was read.
  if (parsed.value) await convertWorkflowTemplate(parsed.context, parsed.value);
  return messages(parsed);
}

function messages({ context }: Pick<ReturnType<typeof parseWorkflow>, 'context'>): string[] {
  return context.errors.getErrors().map(({ message }) => message);
}

/** Ours are exempt: users name the major version, and a local file is of the same commit. */
const EXEMPT = /^(?:\.\/|codebatch\/action(?:\/[\w./-]+)?@v1$)/;

/** Jobs of called workflows that write what their caller lets them: one that asked for more would not start at all. */
const CALLERS: ReadonlySet<string> = new Set(['merge']);

interface Workflow {
  on: unknown;
  permissions?: unknown;
  jobs: Record<
    string,
    { permissions?: unknown; steps?: { uses?: string; with?: Record<string, unknown> }[] }
  >;
}

/** Jobs with the permissions that whoever owns the repository has as its default. */
function unbounded({ permissions, jobs }: Workflow): string[] {
  if (permissions !== undefined) return [];
  return Object.keys(jobs).filter((job) => jobs[job]!.permissions === undefined);
}

function ruleErrors({ name, content }: Shown, { isOurs }: { isOurs: boolean }): string[] {
  const found: string[] = [];
  for (const [, uses] of content.matchAll(/^[^#\n]*\buses:\s*['"]?([^\s'"#]+)/gm))
    if (isOurs && !EXEMPT.test(uses!) && !/@[0-9a-f]{40}$/.test(uses!))
      found.push(`${uses} is not pinned by its commit`);
  const workflow = parse(content) as Workflow;
  const { on, jobs } = workflow;
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on as object);
  if (triggers.includes('pull_request_target'))
    found.push('pull_request_target runs with our token beside the code of a fork');
  for (const job of unbounded(workflow))
    if (!triggers.includes('workflow_call') || !CALLERS.has(job))
      found.push(`the job ${job} says no permissions, so that it has all of the default`);
  for (const { uses = '', with: given } of Object.values(jobs).flatMap(({ steps = [] }) => steps))
    if (uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false)
      found.push('a checkout leaves its token behind: persist-credentials is not false');
  return found.map((message) => `${name}: ${message}`);
}

const given = process.argv.slice(2).map((name) => ({ name, content: readFileSync(name, 'utf8') }));
const ours = given.length > 0 ? given : ownWorkflows();
const shown = given.length > 0 ? [] : shownWorkflows('README.md');
const action = { name: 'action.yml', content: readFileSync(join(root, 'action.yml'), 'utf8') };
const wrong: string[] = [];
for (const file of [...ours, ...shown, action]) wrong.push(...(await syntaxErrors(file)));
for (const file of ours) wrong.push(...ruleErrors(file, { isOurs: true }));
for (const file of shown) wrong.push(...ruleErrors(file, { isOurs: false }));
for (const line of wrong) console.error(line);
console.log(`${ours.length + shown.length} workflows and action.yml, ${wrong.length} mistakes`);
process.exitCode = wrong.length === 0 ? 0 : 1;
