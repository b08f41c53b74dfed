import { PASSES } from '../../records/passes.ts';
import type { Explanation } from '../../compare/evidence.ts';
import type { Report } from '../../records/report.ts';
import type { Explained } from '../../review/explain.ts';
import type { View } from '../../report/terminal-view.ts';
import { viewOf } from '../../report/terminal.ts';
import { aroundPlaces } from '../around.ts';
import { colorOptions, jsonOption, type Face, type Register } from '../command.ts';
import { explainText, placesOf, type Answer } from '../explain-text.ts';
import { runCheck, sideOptions, type CheckCommandOptions } from './check.ts';

/** `codebatch explain FINDING`: why a finding has its class, and where what is known of it came from. */
export const registerExplain: Register = (program, face) => {
  const command = program
    .command('explain')
    .argument('<finding>', 'its id, or its place as path:line[:column]')
    .description('say why a finding has its class');
  const withOptions = colorOptions(sideOptions(jsonOption(command)));
  withOptions.action(async (asked: string, options: CheckCommandOptions) => {
    const { report, explanation } = await runCheck(face, { ...options, explain: asked });
    const { isCompared } = explanation!;
    const answer = answerOf(report, explanation!);
    const view = await viewFor(face, answer, report);
    face.output.result(answer, () => explainText(answer, { report, isCompared, view }).join('\n'));
  });
};

/** The screen, with the texts of both sides around all places of the answer. */
async function viewFor(face: Face, answer: Answer, report: Report): Promise<View> {
  const { color, json, width } = face.output;
  const places = json ? [] : placesOf(answer);
  const paths = (wanted: 'base' | 'head'): string[] =>
    places.flatMap(({ side, place }) => (side === wanted ? [place.path] : []));
  const around = json ? {} : await aroundPlaces(face, report, { base: paths('base'), head: paths('head') });
  return viewOf({ color, width, ...around });
}

function answerOf(report: Report, explained: Explained): Answer {
  const { finding, evidence, provenance, others, configEffect } = explained;
  return {
    finding,
    evidence: {
      pass: evidence.pass,
      matched_by: matchedBy(evidence, { hasBase: report.base.kind !== 'none', ...explained }),
      step: evidence.step ?? null,
      runner_up: evidence.runnerUp ?? null,
    },
    config_effect: configEffect ?? null,
    provenance,
    others: others.map(({ id, class: name, code, path, line, column }) => ({
      id,
      class: name,
      code,
      path,
      line,
      column,
    })),
    reproduce: report.reproduce ?? null,
    reproduce_note: report.reproduce === undefined ? noteOn(report) : null,
  };
}

function matchedBy(
  { pass }: Explanation,
  { hasBase, isCompared }: { hasBase: boolean; isCompared: boolean },
): string {
  if (!hasBase) return 'nothing, as there is no base to match with';
  return isCompared
    ? PASSES[pass]!
    : 'nothing, as the configuration that the check ran under does not show it';
}

/** Why there is no command that works anywhere, and what works here. */
function noteOn({ base, head }: Report): string {
  if (head.kind === 'directory') return 'run the same command in this directory';
  if (head.kind === 'worktree')
    return 'run the same command on this working tree; commit it to get a command that works anywhere';
  return base.kind === 'none'
    ? `run the same command on commit ${head.commit}; there is no base to name`
    : 'run the same command here';
}
