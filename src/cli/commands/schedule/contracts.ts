import type { Command } from 'commander';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXECUTOR_CONTRACT, renderContract, workerContract } from '../../../scheduler/contracts.ts';
import type { Outcome } from '../../../scheduler/execute/executor.ts';
import { execute } from '../../../scheduler/execute/executors.ts';
import { pauseAfter } from '../../../scheduler/leases.ts';
import { jobKindOf, parsePayload } from '../../../scheduler/payload.ts';
import { EX_NORETRY } from '../../../scheduler/queue.ts';
import { UserError } from '../../../util/errors.ts';
import { jsonOption, type Face } from '../../command.ts';
import { workplaceOf } from '../../schedule-place.ts';
import { stopOnSignals } from '../../stop-signals.ts';
import { numberFrom } from './connection.ts';

/** `join` and `exec`: what workers and executors hold to. */
export function addContracts(schedule: Command, face: Face): void {
  jsonOption(schedule.command('join').description('print what whoever takes jobs holds to'))
    .option('--holder <name>', 'who it is', 'pane-1')
    .action(({ holder }: { holder: string }) => {
      const contract = workerContract(holder);
      face.output.result(contract, () => renderContract(contract));
    });
  jsonOption(
    schedule
      .command('exec [payload]')
      .description('print what a local worker runs, or run one payload here and now, as it would'),
  )
    .option('--timeout <seconds>', 'how long it may take', numberFrom(0.1, 86_400, false), 120)
    .option('--retries <n>', 'tries after the first one', numberFrom(0, 10), 0)
    .action(async (payload: string | undefined, options: ExecOptions) => {
      if (payload === undefined)
        return face.output.result(EXECUTOR_CONTRACT, () => renderContract(EXECUTOR_CONTRACT));
      return tell(face, await run(face, payload, options));
    });
}

interface ExecOptions {
  timeout: number;
  retries: number;
}

async function run(face: Face, text: string, { timeout, retries }: ExecOptions): Promise<Outcome> {
  const payload = parsePayload(text.trim());
  if ('code' in payload) throw new UserError(payload.code, payload.message, { hints: [payload.fix] });
  const { place, executors } = workplaceOf(face);
  const { signal } = stopOnSignals();
  for (let attempt = 1; ; attempt++) {
    const work = { job: 'exec', attempt, payload, timeoutMs: timeout * 1000, signal };
    const outcome = await execute(executors, jobKindOf(payload), { work, place });
    const isLast = [0, EX_NORETRY].includes(outcome.code) || attempt > retries || signal.aborted;
    if (isLast) return outcome;
    face.output.note(`${outcome.error} It is tried again.`);
    await sleep(pauseAfter(attempt, Math.random()), undefined, { signal }).catch(() => undefined);
  }
}

function tell(face: Face, { code, error, log, made }: Outcome): void {
  const text = Buffer.from(log).toString('utf8');
  const names = made.map(({ name }) => name);
  if (face.output.json) face.output.result({ code, error: error ?? null, log: text, made: names }, () => '');
  else face.output.raw(text);
  if (code === 0) return;
  if (error !== undefined) face.output.note(error);
  face.output.fail();
}
