import { serveJobs } from '../engine/worker-loop.ts';
import { opener } from '../tasks/opener.ts';
import { registry } from '../tasks/registry.ts';

serveJobs(registry.tasks, opener);
