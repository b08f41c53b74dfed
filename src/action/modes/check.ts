import { check } from '../../review/check.ts';
import { SharedMemo } from '../memo.ts';
import type { ModeContext } from '../mode.ts';
import { Phases } from '../phases.ts';
import { questionOf, withCommits } from '../question.ts';
import { tell } from '../tell.ts';

/** Mode `check`: everything in one job. */
export async function runCheck(context: ModeContext): Promise<0 | 1> {
  const phases = new Phases();
  const question = await phases.measure('set-up', () => questionOf(context));
  const options = await phases.measure('set-up', () => withCommits(context, question));
  const memo = new SharedMemo(context, question.root);
  await phases.measure('restore', () => memo.restore());
  const result = await phases.measure('work', () => check(options));
  return tell(context, {
    result,
    repository: question.repository,
    phases,
    // Jobs of one run that were given no name are told apart by their own.
    check: context.inputs.name ?? context.env['GITHUB_JOB'] ?? '',
    save: () => memo.save(),
  });
}
