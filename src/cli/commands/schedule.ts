import type { Register } from '../command.ts';
import { addAttempts } from './schedule/attempts.ts';
import { addContracts } from './schedule/contracts.ts';
import { addExport } from './schedule/export.ts';
import { addJobs } from './schedule/jobs.ts';
import { addLog } from './schedule/log.ts';
import { addMcp } from './schedule/mcp.ts';
import { addPage } from './schedule/page.ts';
import { addPlans } from './schedule/plans.ts';
import { addRun } from './schedule/run.ts';
import { addServer } from './schedule/server.ts';
import { addWorker } from './schedule/worker.ts';

/** `codebatch schedule VERB`: workplans, their jobs, and whoever does them. */
export const registerSchedule: Register = (program, face) => {
  const schedule = program.command('schedule').description('markdown plans run as graphs of jobs');
  addRun(schedule, face);
  addPlans(schedule, face);
  addServer(schedule, face);
  addWorker(schedule, face);
  addAttempts(schedule, face);
  addJobs(schedule, face);
  addLog(schedule, face);
  addContracts(schedule, face);
  addExport(schedule, face);
  addMcp(schedule, face);
  addPage(schedule, face);
};
