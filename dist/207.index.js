export const id = 207;
export const ids = [207];
export const modules = {

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerSchedule: () => (/* binding */ registerSchedule)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(99);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
;// CONCATENATED MODULE: ./build/src/scheduler/migrations/0001-jobs.js
/** Workplans, their jobs, what was attempted and what came out. A migration that was released never changes. */
const JOBS = `
CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,             -- the workplan's file: two files must not share a name unnoticed
  accrue_all_ideas INTEGER NOT NULL,
  no_refactor INTEGER NOT NULL
) STRICT;

CREATE TABLE jobs (
  number INTEGER PRIMARY KEY,       -- the order in which jobs were first written
  id TEXT NOT NULL UNIQUE,
  plan TEXT NOT NULL REFERENCES plans (id),
  step TEXT NOT NULL,
  lane INTEGER NOT NULL,
  prio INTEGER NOT NULL,
  payload TEXT NOT NULL,
  kind TEXT NOT NULL,
  dedupe TEXT,
  gate TEXT,
  gate_open INTEGER NOT NULL DEFAULT 0,
  on_fail TEXT NOT NULL CHECK (on_fail IN ('skip', 'continue', 'run')),
  retries INTEGER NOT NULL,
  timeout_ms INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  identity TEXT NOT NULL,           -- digest of payload, pointed content and the identities of its dependencies
  state TEXT NOT NULL CHECK (state IN
    ('blocked', 'waiting', 'ready', 'leased', 'done', 'failed', 'skipped', 'cancelled')),
  remaining INTEGER NOT NULL DEFAULT 0, -- dependencies that have not ended
  delayed INTEGER NOT NULL DEFAULT 0,   -- ready, but not before its pause after a failure is over
  failures INTEGER NOT NULL DEFAULT 0,
  losses INTEGER NOT NULL DEFAULT 0,
  token TEXT,
  holder TEXT,
  reason TEXT,                      -- why it is skipped, cancelled, failed or done without having run
  cause TEXT,                       -- the job behind the reason
  error TEXT,
  result TEXT,                      -- digest of its artifacts
  seen TEXT,                        -- digest of its dependencies' states and results when it ended
  removed INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'leased') = (token IS NOT NULL)),
  CHECK (state = 'cancelled' OR removed = 0)
) STRICT;
CREATE INDEX jobs_plan ON jobs (plan, state);
-- Only what can be claimed is in these two, in the order of claiming: a claim costs the same however many jobs there are.
CREATE INDEX jobs_ready ON jobs (prio DESC, number) WHERE state = 'ready' AND delayed = 0;
CREATE INDEX jobs_ready_lane ON jobs (lane, prio DESC, number) WHERE state = 'ready' AND delayed = 0;
CREATE INDEX jobs_leased ON jobs (number) WHERE state = 'leased';
CREATE INDEX jobs_delayed ON jobs (number) WHERE delayed = 1;

CREATE TABLE edges (
  job INTEGER NOT NULL REFERENCES jobs (number),
  dep INTEGER NOT NULL REFERENCES jobs (number),
  PRIMARY KEY (job, dep),
  CHECK (job <> dep)
) STRICT, WITHOUT ROWID;
CREATE INDEX edges_dep ON edges (dep, job);

CREATE TABLE attempts (
  token TEXT PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES jobs (number),
  version INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  holder TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('leased', 'done', 'failed', 'lost', 'withdrawn')),
  exit_code INTEGER,
  error TEXT,
  UNIQUE (job, version, attempt)
) STRICT, WITHOUT ROWID;

CREATE TABLE artifacts (
  token TEXT NOT NULL REFERENCES attempts (token),
  name TEXT NOT NULL,
  job INTEGER NOT NULL REFERENCES jobs (number),
  version INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  sha1 TEXT NOT NULL,
  size INTEGER NOT NULL,
  dedupe TEXT,                      -- the job's key, as it was then
  PRIMARY KEY (token, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX artifacts_dedupe ON artifacts (dedupe) WHERE dedupe IS NOT NULL;
CREATE INDEX artifacts_sha256 ON artifacts (sha256);
CREATE INDEX artifacts_sha1 ON artifacts (sha1);
`;
//# sourceMappingURL=0001-jobs.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/db-migrate.js


/** The numbered migrations: the first one makes version 1. */
const MIGRATIONS = [JOBS];
/**
 * Brings a schedule to this version, all of it or nothing. Throws `SCHEMA_NEWER` for one that a newer CodeBatch wrote.
 */
function migrate(db, path) {
    if (versionOf(db) === MIGRATIONS.length)
        return;
    db.transaction(() => {
        // Somebody else may have done it while this process waited for its turn.
        const version = versionOf(db);
        if (version > MIGRATIONS.length)
            throw new errors/* UserError */.yo('SCHEMA_NEWER', `${path} was written by a newer CodeBatch.`, {
                hints: ['Update codebatch, or name another file with --db.'],
                details: { found: version, newest: MIGRATIONS.length },
            });
        for (const sql of MIGRATIONS.slice(version))
            db.script(sql);
        db.script(`PRAGMA user_version = ${MIGRATIONS.length}`);
    });
}
function versionOf(db) {
    return db.get('PRAGMA user_version').user_version;
}
//# sourceMappingURL=db-migrate.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/db.js





const BUSY_MS = 5000;
/** https://www.sqlite.org/rescode.html; the lower byte is the kind of trouble. */
const SQLITE_BUSY = 5;
const UNREADABLE = [11, 14, 26];
/**
 * Opens a schedule, making the file and its folder where there are none. Every commit is on the disk when it returns.
 * Throws `SCHEMA_NEWER`, `SCHEDULE_INVALID` for a file that is no database and `SCHEDULE_BUSY` when others hold it.
 */
function openDatabase(path) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    return told(path, () => {
        const db = new SqliteDatabase(path);
        try {
            migrate(db, path);
        }
        catch (error) {
            db.close();
            throw error;
        }
        return db;
    });
}
class SqliteDatabase {
    path;
    sqlite;
    /** Compiled once: compiling takes longer than running. */
    statements = new Map();
    constructor(path) {
        this.path = path;
        this.sqlite = new external_node_sqlite_.DatabaseSync(path, { enableForeignKeyConstraints: true });
        this.script(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;`);
    }
    run(sql, ...values) {
        return told(this.path, () => Number(this.statement(sql).run(...values).changes));
    }
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
    get(sql, ...values) {
        return told(this.path, () => this.statement(sql).get(...values));
    }
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
    all(sql, ...values) {
        return told(this.path, () => this.statement(sql).all(...values));
    }
    script(sql) {
        told(this.path, () => this.sqlite.exec(sql));
    }
    transaction(work) {
        this.run('BEGIN IMMEDIATE');
        try {
            const result = work();
            this.run('COMMIT');
            return result;
        }
        catch (error) {
            this.rollBack();
            throw error;
        }
    }
    rollBack() {
        try {
            this.run('ROLLBACK');
        }
        catch {
            // Some troubles, such as a full disk, have ended the transaction already; what is thrown is the trouble.
        }
    }
    close() {
        this.sqlite.close();
    }
    statement(sql) {
        const known = this.statements.get(sql);
        if (known)
            return known;
        const statement = this.sqlite.prepare(sql);
        this.statements.set(sql, statement);
        return statement;
    }
}
/** Says what a person can do about; everything else stays as it was thrown. */
function told(path, work) {
    try {
        return work();
    }
    catch (error) {
        const code = (0,errors/* isError */.bJ)(error) && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
        if (code === SQLITE_BUSY)
            throw new errors/* UserError */.yo('SCHEDULE_BUSY', `${path} is in use by another process.`, {
                hints: ['Try again when it has finished.'],
                cause: error,
            });
        if (UNREADABLE.includes(code))
            throw new errors/* UserError */.yo('SCHEDULE_INVALID', `${path} cannot be read as a schedule.`, {
                hints: ['Name another file with --db, or move this one away.'],
                cause: error,
            });
        throw error;
    }
}
//# sourceMappingURL=db.js.map
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/scheduler/graph.js
/** The id of a step's job. */
function globalId(planId, stepId) {
    return `${planId}::${stepId}`;
}
/**
 * The key under which a job's content may be there already: `key:NAME` of `dedupe=`, else the digest in the payload.
 * A digest is of the content itself; what a name stands for is known only from jobs that were completed with it.
 */
function dedupeKeyOf({ dedupe, payload }) {
    if (dedupe !== undefined) {
        const [, algorithm, hex] = /^(sha1|sha256)[:=]([0-9A-Fa-f]+)$/.exec(dedupe) ?? [];
        return algorithm === undefined ? `key:${dedupe}` : `${algorithm}:${hex.toLowerCase()}`;
    }
    return payload.digest && `${payload.digest.algorithm}:${payload.digest.hex}`;
}
/** The jobs of a workplan, each after those that it depends on, else in the order of the text. */
function buildGraph(plan) {
    const nodes = new Map(plan.steps.map((step) => [step.id, nodeOf(plan.id, step)]));
    const edges = new Map(plan.steps.map((step) => [step.id, step.deps.map(({ id }) => id)]));
    return topological(edges).map((id) => nodes.get(id));
}
function nodeOf(planId, step) {
    const dedupe = dedupeKeyOf(step);
    return {
        id: globalId(planId, step.id),
        step: step.id,
        lane: step.lane,
        prio: step.prio,
        payload: step.payload.text,
        kind: step.payload.kind,
        ...(dedupe === undefined ? {} : { dedupe }),
        ...(step.gate === undefined ? {} : { gate: step.gate }),
        onFail: step.onFail,
        retries: step.retries,
        timeoutMs: step.timeoutMs,
        done: step.done,
        deps: step.deps.map(({ id }) => globalId(planId, id)),
    };
}
/** How far from the start each node is: 1 without dependencies, else one more than the farthest of them. */
function levelsOf(edges) {
    const levels = new Map();
    for (const id of topological(edges))
        levels.set(id, 1 + edges.get(id).reduce((most, dep) => Math.max(most, levels.get(dep) ?? 0), 0));
    return levels;
}
/** Nodes after their dependencies, else in the order of the map; those of a cycle are left out. */
function topological(edges) {
    const order = [];
    const open = new Map([...edges].map(([id, deps]) => [id, deps.length]));
    const dependants = reversed(edges);
    // A node's turn comes when its last dependency has had it, which keeps the order of the text where nothing forbids it.
    let ready = [...edges.keys()].filter((id) => open.get(id) === 0);
    while (ready.length > 0) {
        const next = [];
        for (const id of ready) {
            order.push(id);
            for (const dependant of dependants.get(id) ?? []) {
                const left = open.get(dependant) - 1;
                open.set(dependant, left);
                if (left === 0)
                    next.push(dependant);
            }
        }
        ready = next;
    }
    return order;
}
function reversed(edges) {
    const back = new Map();
    for (const [id, deps] of edges)
        for (const dep of deps) {
            const known = back.get(dep);
            if (known)
                known.push(id);
            else
                back.set(dep, [id]);
        }
    return back;
}
/**
 * A shortest cycle of every knot of nodes that depend on each other, from the node that the map names first:
 * `[a, b, a]` where a depends on b and b on a.
 */
function findCycles(edges) {
    const sorted = new Set(topological(edges));
    const left = new Map([...edges].filter(([id]) => !sorted.has(id)));
    const cycles = [];
    const told = new Set();
    for (const id of left.keys()) {
        if (told.has(id))
            continue;
        const cycle = cycleThrough(id, left);
        if (cycle === undefined)
            continue;
        cycles.push(cycle);
        for (const one of knotOf(id, left))
            told.add(one);
    }
    return cycles;
}
/** The way from a node back to itself, by search in breadth; undefined when there is none. */
function cycleThrough(start, edges) {
    const from = new Map();
    const queue = [start];
    for (let at = 0; at < queue.length; at++)
        for (const next of edges.get(queue[at]) ?? []) {
            if (next === start)
                return wayTo(queue[at], { start, from });
            if (from.has(next) || !edges.has(next))
                continue;
            from.set(next, queue[at]);
            queue.push(next);
        }
    return undefined;
}
function wayTo(end, { start, from }) {
    const way = [start];
    for (let at = end; at !== start; at = from.get(at))
        way.push(at);
    return [...way, start].reverse();
}
/** All nodes that depend on a node and that it depends on, however far. */
function knotOf(start, edges) {
    const forth = reachable(start, edges);
    const back = reachable(start, reversed(edges));
    return [...forth].filter((id) => back.has(id));
}
function reachable(start, edges) {
    const seen = new Set([start]);
    // A set that grows while it is read: new members are read too.
    for (const id of seen)
        for (const next of edges.get(id) ?? [])
            seen.add(next);
    return seen;
}
//# sourceMappingURL=graph.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/settle.js

/** `waiting` is for its gate; `leased` is running, as far as anybody knows. */
const JOB_STATES = [
    'blocked',
    'waiting',
    'ready',
    'leased',
    'done',
    'failed',
    'skipped',
    'cancelled',
];
const ENDED = `('done', 'failed', 'skipped', 'cancelled')`;
/** A dependency that did not come to a good end; what fails with `on_fail=continue` is as good as done. */
const BAD_DEPENDENCY = `
  SELECT d.number, d.id, d.state, d.reason, d.cause, d.on_fail FROM edges JOIN jobs d ON d.number = edges.dep
  WHERE edges.job = ? AND (d.state IN ('skipped', 'cancelled') OR (d.state = 'failed' AND d.on_fail <> 'continue'))
  ORDER BY d.number LIMIT 1`;
const BLOCKED_DEPENDANTS = `
  SELECT j.number FROM edges JOIN jobs j ON j.number = edges.job
  WHERE edges.dep = ? AND j.state = 'blocked' ORDER BY j.number`;
/** Counted anew, so that nothing has to be remembered of what was before. */
const COUNT_REMAINING = `
  UPDATE jobs SET remaining = (SELECT count(*) FROM edges JOIN jobs d ON d.number = edges.dep
    WHERE edges.job = jobs.number AND d.state NOT IN ${ENDED})
  WHERE plan = ? AND state = 'blocked'`;
const ALL_BLOCKED = `SELECT number FROM jobs WHERE plan = ? AND state = 'blocked' ORDER BY number`;
const DEPENDENCY_FACTS = `
  SELECT d.id, d.version, d.state, d.result FROM edges JOIN jobs d ON d.number = edges.dep
  WHERE edges.job = ? ORDER BY d.id`;
/**
 * Decides what becomes of every blocked job of a workplan, after its jobs or edges were written. Within a transaction.
 */
function settlePlan(db, plan) {
    db.run(COUNT_REMAINING, plan);
    for (const { number } of db.all(ALL_BLOCKED, plan))
        follow(db, decide(db, number));
}
/**
 * Decides what becomes of the dependants of a job that has just ended, and of theirs. Within a transaction, once per end.
 */
function settleDependants(db, number) {
    follow(db, number);
}
function follow(db, first) {
    // A list of ends, not a recursion: a chain of jobs may be very long.
    const ends = first === undefined ? [] : [first];
    for (const end of ends)
        for (const { number } of db.all(BLOCKED_DEPENDANTS, end)) {
            db.run('UPDATE jobs SET remaining = remaining - 1 WHERE number = ?', number);
            const skipped = decide(db, number);
            if (skipped !== undefined)
                ends.push(skipped);
        }
}
/** Opens or skips a blocked job if its time has come; gives its number when that was its end. */
function decide(db, number) {
    const job = db.get(`SELECT number, remaining, on_fail, gate, gate_open FROM jobs WHERE number = ? AND state = 'blocked'`, number);
    if (!job)
        return undefined;
    const bad = job.on_fail === 'run' ? undefined : db.get(BAD_DEPENDENCY, number);
    if (bad) {
        // The cause is where the trouble began, not the last of those who were skipped for it.
        const [reason, cause] = bad.state === 'skipped' ? [bad.reason, bad.cause] : [bad.state, bad.id];
        db.run(`UPDATE jobs SET state = 'skipped', reason = ?, cause = ? WHERE number = ?`, reason, cause, number);
        return number;
    }
    if (job.remaining > 0)
        return undefined;
    const state = job.gate !== null && job.gate_open === 0 ? 'waiting' : 'ready';
    db.run('UPDATE jobs SET state = ? WHERE number = ?', state, number);
    return undefined;
}
/** What a job saw of its dependencies: a digest of their versions, states and results. */
function seenBy(db, number) {
    return (0,json/* sha256Hex */.fg)(JSON.stringify(db
        .all(DEPENDENCY_FACTS, number)
        .map(({ id, version, state, result }) => [id, version, state, result])));
}
//# sourceMappingURL=settle.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/expand.js




const STORED = `SELECT number, id, version, identity, state, seen, removed FROM jobs WHERE plan = ?`;
const INSERT_JOB = `
  INSERT INTO jobs (lane, prio, dedupe, gate, on_fail, retries, timeout_ms, payload, kind, identity, state, reason, id, plan, step)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  RETURNING number`;
const RENEW_JOB = `
  UPDATE jobs SET lane = ?, prio = ?, dedupe = ?, gate = ?, on_fail = ?, retries = ?, timeout_ms = ?,
    payload = ?, kind = ?, identity = ?, state = ?, reason = ?,
    version = version + 1, gate_open = 0, remaining = 0, delayed = 0, failures = 0, losses = 0, token = NULL,
    holder = NULL, cause = NULL, error = NULL, result = NULL, seen = NULL, removed = 0
  WHERE number = ?`;
/** What says how a job is run, not what it does: a job that is done stays done. */
const ADJUST_JOB = `
  UPDATE jobs SET lane = ?, prio = ?, dedupe = ?, gate = ?, on_fail = ?, retries = ?, timeout_ms = ?,
    gate_open = gate_open * (gate IS ?)
  WHERE number = ?`;
/** What has not run is decided anew: its gate or its way to take failures may be another. */
const REOPEN = `
  UPDATE jobs SET state = 'blocked', reason = NULL, cause = NULL
  WHERE plan = ? AND state IN ('ready', 'waiting', 'skipped')`;
const CHECK_OFF = `
  UPDATE jobs SET state = 'done', reason = 'checked', cause = NULL, error = NULL, token = NULL, delayed = 0, result = NULL
  WHERE number = ?`;
const REMOVE_JOB = `
  UPDATE jobs SET state = 'cancelled', reason = 'removed', cause = NULL, token = NULL, delayed = 0, removed = 1
  WHERE number = ?`;
/** The attempt that runs is for a job that is no more: its token says nothing from now on. */
const WITHDRAW = `UPDATE attempts SET state = 'withdrawn' WHERE job = ? AND state = 'leased'`;
/**
 * Writes a workplan's jobs and edges, all or nothing. What was written before stays as it is where the payload, what it
 * points to and the results of the dependencies are the same; what changed gets a new version, as do all that depend on
 * it; what is no longer there is cancelled.
 *
 * Throws `PLAN_ID_TAKEN` when another file has this name already.
 */
function expand(db, plan, options) {
    const nodes = buildGraph(plan);
    // Reading files takes its time: not while others wait for the database.
    const pointed = new Map(nodes.map(({ payload }) => [payload, options.pointed(payload)]));
    return db.transaction(() => {
        writePlan(db, plan, options);
        return new Expansion(db, plan.id, pointed).write(nodes);
    });
}
function writePlan(db, plan, { source, moved }) {
    const known = db.get('SELECT source FROM plans WHERE id = ?', plan.id);
    if (known && known.source !== source && !moved)
        throw new errors/* UserError */.yo('PLAN_ID_TAKEN', `There is already a workplan ${plan.id}, from ${known.source}.`, {
            hints: [
                `Give one of them another name with a line such as plan_id=${plan.id}-2.`,
                'If it is the same workplan and its file was moved, add --moved.',
            ],
            details: { plan: plan.id, source: known.source },
        });
    db.run(`INSERT INTO plans (id, source, accrue_all_ideas, no_refactor) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET source = excluded.source, accrue_all_ideas = excluded.accrue_all_ideas,
       no_refactor = excluded.no_refactor`, plan.id, source, Number(plan.accrueAllIdeas), Number(plan.noRefactor));
}
class Expansion {
    db;
    plan;
    pointed;
    identities = new Map();
    numbers = new Map();
    done;
    constructor(db, plan, pointed) {
        this.db = db;
        this.plan = plan;
        this.pointed = pointed;
        this.done = { plan, added: [], changed: [], kept: [], removed: [] };
    }
    /** @param nodes each after those that it depends on */
    write(nodes) {
        const stored = new Map(this.db.all(STORED, this.plan).map((job) => [job.id, job]));
        for (const node of nodes) {
            this.identities.set(node.id, this.identityOf(node));
            this.numbers.set(node.id, this.writeJob(node, stored.get(node.id)));
            stored.delete(node.id);
        }
        for (const job of stored.values())
            if (job.removed === 0)
                this.remove(job);
        this.db.run(REOPEN, this.plan);
        settlePlan(this.db, this.plan);
        return this.done;
    }
    identityOf({ payload, deps }) {
        const before = deps
            .map((dep) => [dep, this.identities.get(dep)])
            .sort(([a], [b]) => (0,json/* compareStrings */.Kt)(a, b));
        return (0,json/* sha256Hex */.fg)(JSON.stringify([payload, this.pointed.get(payload) ?? null, before]));
    }
    writeJob(node, job) {
        if (job && this.isSame(node, job)) {
            this.done.kept.push(node.id);
            this.db.run(ADJUST_JOB, ...howToRun(node), node.gate ?? null, job.number);
            if (node.done && job.state !== 'done')
                this.checkOff(job.number);
            return job.number;
        }
        const [state, reason] = node.done ? ['done', 'checked'] : ['blocked', null];
        const values = [...howToRun(node), node.payload, node.kind, this.identities.get(node.id), state, reason];
        if (job) {
            this.done.changed.push(node.id);
            this.db.run(WITHDRAW, job.number);
            this.db.run(RENEW_JOB, ...values, job.number);
            this.db.run('DELETE FROM edges WHERE job = ?', job.number);
        }
        else
            this.done.added.push(node.id);
        const number = job?.number ?? this.insert(node, values);
        for (const dep of node.deps)
            this.db.run('INSERT INTO edges (job, dep) VALUES (?, ?)', number, this.numbers.get(dep));
        return number;
    }
    insert(node, values) {
        return this.db.get(INSERT_JOB, ...values, node.id, this.plan, node.step).number;
    }
    /** Whether what was written of a job still stands. Its dependencies are as they will be: they come first. */
    isSame(node, job) {
        if (job.removed === 1 || job.identity !== this.identities.get(node.id))
            return false;
        return job.seen === null || job.seen === seenBy(this.db, job.number);
    }
    checkOff(number) {
        this.db.run(WITHDRAW, number);
        this.db.run(CHECK_OFF, number);
    }
    remove(job) {
        this.done.removed.push(job.id);
        this.db.run(WITHDRAW, job.number);
        this.db.run('DELETE FROM edges WHERE job = ?', job.number);
        this.db.run(REMOVE_JOB, job.number);
    }
}
function howToRun({ lane, prio, dedupe, gate, onFail, retries, timeoutMs }) {
    return [lane, prio, dedupe ?? null, gate ?? null, onFail, retries, timeoutMs];
}
//# sourceMappingURL=expand.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/plan-graph.js

/** Puts every job on its level; jobs of one level stay in their order. */
function drawnJobs(jobs) {
    const levels = levelsOf(new Map(jobs.map(({ id, deps }) => [id, deps])));
    return jobs.map((job) => ({ ...job, level: levels.get(job.id) })).sort((a, b) => a.level - b.level);
}
/** A graph in the language of https://mermaid.js.org, which GitHub draws. */
function renderMermaid(jobs) {
    const names = new Map(jobs.map(({ id }, at) => [id, `j${at}`]));
    return [
        'flowchart LR',
        ...jobs.map(({ id, state }) => `  ${names.get(id)}["${stepOf(id)}${state ? ` · ${state}` : ''}"]`),
        ...jobs.flatMap(({ id, deps }) => deps.map((dep) => `  ${names.get(dep)} --> ${names.get(id)}`)),
    ].join('\n');
}
/** The part of a job's id behind its workplan. */
function stepOf(id) {
    return id.slice(id.indexOf('::') + 2);
}
//# sourceMappingURL=plan-graph.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/scheduler/plan-status.js



/** What was removed from the workplan is history and decides nothing. */
const COUNTS = 'SELECT state, count(*) AS count FROM jobs WHERE plan = ? AND removed = 0 GROUP BY state';
const plan_status_JOBS = `
  SELECT id, lane, state, version, payload, failures, losses, holder, gate, reason, cause, error,
    (SELECT count(*) FROM attempts a WHERE a.job = jobs.number AND a.version = jobs.version) AS attempts,
    (SELECT json_group_array(d.id ORDER BY d.id) FROM edges JOIN jobs d ON d.number = edges.dep
      WHERE edges.job = jobs.number) AS deps
  FROM jobs WHERE plan = ? AND removed = 0 ORDER BY number`;
/** How far every workplan is, by name. */
function listPlans(db) {
    return db.all('SELECT id FROM plans ORDER BY id').map(({ id }) => planStatus(db, id));
}
/** How far a workplan is. Throws `PLAN_NOT_FOUND`. */
function planStatus(db, plan) {
    const known = db.get('SELECT source FROM plans WHERE id = ?', plan);
    if (!known)
        throw notFound(db, plan);
    const states = Object.fromEntries(JOB_STATES.map((state) => [state, 0]));
    for (const { state, count } of db.all(COUNTS, plan))
        states[state] = count;
    const ended = states.blocked + states.waiting + states.ready + states.leased === 0;
    const bad = states.failed + states.skipped + states.cancelled > 0;
    const total = Object.values(states).reduce((sum, count) => sum + count, 0);
    return { plan, source: known.source, total, states, ended, exit_code: ended ? (bad ? 1 : 0) : null };
}
/** The jobs of a workplan, in the order in which they were written. */
function listJobs(db, plan) {
    return db
        .all(plan_status_JOBS, plan)
        .map(({ deps, ...job }) => ({ ...job, deps: JSON.parse(deps) }));
}
function notFound(db, plan) {
    const known = db.all('SELECT id FROM plans ORDER BY id LIMIT 1000').map(({ id }) => id);
    const near = (0,util_text/* nearest */.pA)(plan, known);
    return new errors/* UserError */.yo('PLAN_NOT_FOUND', `There is no workplan ${JSON.stringify(plan.slice(0, 200))}.`, {
        hints: [
            near === undefined
                ? 'codebatch schedule status lists the workplans; codebatch schedule expand adds one.'
                : `Did you mean ${near}?`,
        ],
    });
}
//# sourceMappingURL=plan-status.js.map
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(690);
// EXTERNAL MODULE: ./build/src/store/jail.js
var jail = __webpack_require__(1395);
;// CONCATENATED MODULE: ./build/src/scheduler/pointed.js






/**
 * The digests of what payloads point to below a root, by the payload's text: the bytes of a plain file, the commit of
 * a `@git:` name. What is not there, or only through a link, has none; it may still come, and then the job is another.
 */
async function pointedContents(root, payloads) {
    const found = new Map();
    for (const payload of new Map(payloads.map((one) => [one.text, one])).values()) {
        const digest = payload.path === undefined ? await commitOf(root, payload) : await fileDigest(root, payload.path);
        if (digest !== undefined)
            found.set(payload.text, digest);
    }
    return found;
}
async function commitOf(root, { kind, text }) {
    if (kind !== 'git')
        return undefined;
    const name = text.slice('@git:'.length).trim();
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { code, stdout } = await (0,program/* runGit */.EO)(root, args, { allow: [1, 128] });
    return code === 0 ? stdout.toString('utf8').trim() : undefined;
}
async function fileDigest(root, path) {
    const full = (0,external_node_path_.join)(root, path);
    try {
        if ((0,jail/* linkOnTheWay */.KH)({ root, path }) !== undefined || !(0,external_node_fs_.lstatSync)(full).isFile())
            return undefined;
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
            return undefined;
        throw error;
    }
    const digest = (0,json/* sha256Stream */.kI)();
    for await (const piece of (0,external_node_fs_.createReadStream)(full))
        digest.update(piece);
    return `sha256:${digest.hex()}`;
}
//# sourceMappingURL=pointed.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/mistake.js

/** Mistakes in the order of the text, each with its line and column. */
function placed(text, mistakes) {
    const starts = (0,util_text/* lineStarts */._$)(text);
    return [...mistakes]
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, ...rest }) => ({ ...(0,util_text/* positionAt */.t$)(starts, offset), ...rest }));
}
/** A text of others inside a sentence: quoted, and not longer than a glance. */
function quoted(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
//# sourceMappingURL=mistake.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/workplan-fields.js


/** The fields of a step. Those that are not required may also stand behind a payload without quotes. */
const REQUIRED_FIELDS = ['id', 'lane', 'payload'];
const OPTIONAL_FIELDS = ['deps', 'dedupe', 'retries', 'timeout', 'on_fail', 'prio', 'gate'];
const FIELD_NAMES = [...REQUIRED_FIELDS, ...OPTIONAL_FIELDS];
const KNOWN_WORD = new RegExp(`^(?:${FIELD_NAMES.join('|')})=`);
const TRAILING_WORD = new RegExp(`^(?:${OPTIONAL_FIELDS.join('|')})=[^\\s,]|^(?:${OPTIONAL_FIELDS.join('|')})=$`);
/**
 * Splits the text of a step into its fields. A value is one word, or stands in quotes: in `"` a `\"` is a quote and a
 * `\\` a backslash, in `'` nothing is special. A payload without quotes goes to the end of the line as it is written,
 * less the optional fields at its very end; a field's name anywhere else in it is a mistake, because nobody could tell
 * whether it is meant.
 * @param text one line without its box
 * @param offset where the line begins in the workplan
 */
function readFields(text, offset) {
    return new Reader(text, offset).read();
}
class Reader {
    text;
    offset;
    fields = new Map();
    mistakes = [];
    at = 0;
    /** The last field, while it is a list that a blank has broken. */
    broken;
    constructor(text, offset) {
        this.text = text.trimEnd();
        this.offset = offset;
    }
    read() {
        for (;;) {
            while (/\s/.test(this.text[this.at] ?? ''))
                this.at++;
            if (this.at >= this.text.length)
                break;
            const name = /^([A-Za-z_][\w-]*)=/.exec(this.text.slice(this.at))?.[1];
            if (name === undefined)
                this.strayWord();
            else
                this.field(name);
        }
        return { fields: [...this.fields.values()], mistakes: this.mistakes };
    }
    field(name) {
        const start = this.at;
        this.at += name.length + 1;
        const quote = this.text[this.at];
        const isQuoted = quote === '"' || quote === "'";
        const valueOffset = this.offset + this.at + (isQuoted ? 1 : 0);
        const value = isQuoted
            ? this.quotedValue(quote)
            : name === 'payload'
                ? this.barePayload()
                : this.bareWord();
        const known = FIELD_NAMES.includes(name);
        if (!known)
            this.unknownField(name, start);
        else if (this.fields.has(name))
            this.mistake(start, 'FIELD_TWICE', {
                message: `${name}= is given twice.`,
                fix: 'Leave one of them; what belongs to the payload stands inside its quotes: payload="…".',
            });
        if (!known || this.fields.has(name))
            return;
        const field = { name: name, value, offset: this.offset + start, valueOffset };
        this.fields.set(name, field);
        if (name === 'deps' && value.endsWith(',') && this.at < this.text.length)
            this.broken = field;
    }
    bareWord() {
        const value = /^\S*/.exec(this.text.slice(this.at))[0];
        this.at += value.length;
        return value;
    }
    quotedValue(quote) {
        const start = this.at++;
        let value = '';
        for (; this.at < this.text.length; this.at++) {
            const character = this.text[this.at];
            if (character === quote) {
                this.at++;
                if (/\S/.test(this.text[this.at] ?? ' ')) {
                    this.mistake(this.at, 'QUOTE_FOLLOWED', {
                        message: 'There is no blank behind the closing quote.',
                        fix: 'Leave a blank there, or write the quote inside as \\".',
                    });
                    this.bareWord();
                }
                return value;
            }
            const next = this.text[this.at + 1];
            if (quote === '"' && character === '\\' && (next === '"' || next === '\\'))
                this.at++;
            value += this.text[this.at];
        }
        this.mistake(start, 'QUOTE_OPEN', {
            message: 'This quote is never closed on its line.',
            fix: `Close it with ${quote}.`,
        });
        return value;
    }
    barePayload() {
        const start = this.at;
        const words = splitWords(this.text, start);
        if (words.length === 0 || words[0].at !== start)
            return '';
        let count = words.length;
        while (count > 1 && TRAILING_WORD.test(words[count - 1].text))
            count--;
        for (const word of words.slice(1, count))
            if (KNOWN_WORD.test(word.text))
                this.unclear(word);
        this.at = words[count - 1].end;
        return this.text.slice(start, this.at);
    }
    unclear(word) {
        const name = word.text.slice(0, word.text.indexOf('='));
        const list = name === 'deps' && word.text.endsWith(',') ? ' A list has no blanks: deps=a,b.' : '';
        this.mistake(word.at, 'PAYLOAD_UNCLEAR', {
            message: `${quoted(word.text)} may be a field or belong to the payload.`,
            fix: `Put ${name}= before payload=, or the whole payload in quotes: payload="…".${list}`,
        });
    }
    strayWord() {
        const start = this.at;
        const word = this.bareWord();
        const { broken } = this;
        if (broken !== undefined || (word.startsWith(',') && this.fields.has('deps'))) {
            const list = broken ?? this.fields.get('deps');
            list.value += word;
            if (broken === undefined || !word.endsWith(','))
                this.broken = undefined;
            return this.mistake(start, 'DEPS_BLANK', {
                message: 'A blank breaks the list of deps=.',
                fix: 'Write it without blanks, deps=a,b, or in quotes.',
            });
        }
        this.mistake(start, 'FIELD_EXPECTED', {
            message: `${quoted(word)} is no field.`,
            fix: 'Write name=value, with quotes around a value that has blanks; notes go on a line of their own.',
        });
    }
    unknownField(name, start) {
        const near = (0,util_text/* nearest */.pA)(name.toLowerCase(), FIELD_NAMES);
        this.mistake(start, 'FIELD_UNKNOWN', {
            message: `There is no field ${name}=.`,
            fix: near === undefined ? `Fields are ${FIELD_NAMES.join(', ')}.` : `Did you mean ${near}=?`,
        });
    }
    mistake(at, code, said) {
        this.mistakes.push({ offset: this.offset + at, code, ...said });
    }
}
/**
 * Words between blanks. Quotes hold blanks together where a word begins and behind `=` and `:`, if they are closed:
 * an apostrophe is none.
 */
function splitWords(text, from) {
    const words = [];
    let at = from;
    while (at < text.length) {
        if (/\s/.test(text[at])) {
            at++;
            continue;
        }
        const start = at;
        while (at < text.length && !/\s/.test(text[at]))
            at = afterQuotes(text, start, at);
        words.push({ text: text.slice(start, at), at: start, end: at });
    }
    return words;
}
function afterQuotes(text, start, at) {
    const quote = text[at];
    const opens = (quote === '"' || quote === "'") && (at === start || /[=:]/.test(text[at - 1]));
    const close = opens ? text.indexOf(quote, at + 1) : -1;
    return close === -1 ? at + 1 : close + 1;
}
//# sourceMappingURL=workplan-fields.js.map
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/src/scheduler/workplan-header.js



const POLICIES = ['accrue_all_ideas', 'no_refactor'];
const PLAN_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;
/** The name of a workplan that gives itself none: that of its file, with everything unusual replaced. */
function planIdOf(path) {
    const name = (0,posix_.basename)(path.replaceAll('\\', '/'));
    const plain = name.slice(0, name.length - (0,posix_.extname)(name).length).replaceAll(/[^A-Za-z0-9_.-]/g, '_');
    return plain.replace(/^[.-]/, '_').slice(0, 64) || 'plan';
}
/**
 * Reads the lines `policy: name=true, name=false` (whatever their case) and `plan_id=NAME`, wherever they stand.
 * @param path the workplan's file, for the name
 */
function readHeader(lines, path) {
    const mistakes = [];
    const found = new Map();
    const take = (name, value, offset) => {
        if (found.has(name) && found.get(name) !== value)
            mistakes.push({
                offset,
                code: 'HEADER_TWICE',
                message: `${name} is given twice and differently.`,
                fix: 'Leave one of the two.',
            });
        found.set(name, value);
    };
    for (const line of lines) {
        const name = /^plan_id=/i.exec(line.text);
        if (name)
            takePlanId(line.text.slice(name[0].length), line.offset + name[0].length, { take, mistakes });
        const policy = /^policy:/i.exec(line.text);
        if (policy)
            readPolicies(line.text.slice(policy[0].length), line.offset + policy[0].length, { take, mistakes });
    }
    return {
        header: {
            id: found.get('plan_id') ?? planIdOf(path),
            accrueAllIdeas: found.get('accrue_all_ideas') === 'true',
            noRefactor: found.get('no_refactor') === 'true',
        },
        mistakes,
    };
}
function takePlanId(text, offset, { take, mistakes }) {
    const [, quote = '', inner = ''] = /^(["']?)(.*?)\1\s*$/.exec(text) ?? [];
    if (PLAN_ID.test(inner))
        return take('plan_id', inner, offset + quote.length);
    mistakes.push({
        offset,
        code: 'PLAN_ID_INVALID',
        message: `${quoted(text)} cannot name a workplan.`,
        fix: 'Use up to 64 of A-Z a-z 0-9 _ . - and begin with a letter, a digit or _.',
    });
}
function readPolicies(text, offset, { take, mistakes }) {
    let at = offset;
    for (const part of text.split(',')) {
        const begin = at + part.length - part.trimStart().length;
        at += part.length + 1;
        const [name = '', value] = part
            .trim()
            .split('=')
            .map((one) => one.trim());
        const known = POLICIES.find((one) => one === name.toLowerCase());
        if (name.toLowerCase() === 'plan_id')
            takePlanId(value ?? '', begin, { take, mistakes });
        else if (known === undefined)
            mistakes.push(unknownPolicy(name, begin));
        else if (!/^(?:true|false)$/i.test(value ?? ''))
            mistakes.push(badValue(known, begin));
        else
            take(known, value.toLowerCase(), begin);
    }
}
function unknownPolicy(name, offset) {
    const near = (0,util_text/* nearest */.pA)(name.toLowerCase(), POLICIES);
    return {
        offset,
        code: 'POLICY_UNKNOWN',
        message: `There is no policy ${quoted(name)}.`,
        fix: near === undefined ? `Policies are ${POLICIES.join(', ')}.` : `Did you mean ${near}=true?`,
    };
}
function badValue(name, offset) {
    return {
        offset,
        code: 'POLICY_VALUE',
        message: `The policy ${name} is neither true nor false.`,
        fix: `Write ${name}=true or leave it out.`,
    };
}
/** Every line with a marker of an idea that no step takes up, wherever it stands, also in code. */
function orphans(text) {
    const found = [];
    let offset = 0;
    for (const line of (0,util_text/* splitLines */.uz)(text)) {
        const at = line.indexOf('TODO_ORPHAN:');
        if (at !== -1)
            found.push({
                offset: offset + at,
                code: 'TODO_ORPHAN',
                message: `No step takes up the idea ${quoted(line.slice(at + 12).trim())}.`,
                fix: 'Make a step of it, or take accrue_all_ideas from the policy.',
            });
        offset += line.length + (text.startsWith('\r\n', offset + line.length) ? 2 : 1);
    }
    return found;
}
//# sourceMappingURL=workplan-header.js.map
// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 51 modules
var lib = __webpack_require__(53);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-task-list-item/lib/index.js + 1 modules
var mdast_util_gfm_task_list_item_lib = __webpack_require__(1756);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var syntax = __webpack_require__(1197);
;// CONCATENATED MODULE: ./build/src/scheduler/workplan-lines.js




/**
 * Reads markdown: every item of a list with a box is a step, whatever the bullet and however deep. Code in fences and
 * comments are not read; indentation makes no code here, so that an indented step is a step.
 */
function readLines(text) {
    const tree = (0,lib/* fromMarkdown */.Y)(text, {
        extensions: [(0,syntax/* gfmTaskListItem */.J)(), { disable: { null: ['codeIndented'] } }],
        mdastExtensions: [(0,mdast_util_gfm_task_list_item_lib/* gfmTaskListItemFromMarkdown */.S)()],
    });
    const steps = [];
    const others = [];
    // A list of what is still to be read, not a recursion: quotes and lists of others may be nested very deep.
    const open = [{ node: tree }];
    while (open.length > 0) {
        const { node, step } = open.pop();
        if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'html') {
            const lines = linesOf(text, node);
            if (step !== undefined) {
                steps.push(stepLine(lines.shift(), step.checked === true));
                for (const line of lines)
                    line.insideStep = true;
            }
            if (node.type !== 'html' || !node.value.startsWith('<!--'))
                others.push(...lines);
        }
        else if ('children' in node) {
            const children = node.children.map((child, at) => ({
                node: child,
                step: at === 0 && node.type === 'listItem' && typeof node.checked === 'boolean' ? node : undefined,
            }));
            open.push(...children.reverse());
        }
    }
    return { steps, others };
}
function linesOf(text, node) {
    let offset = node.position.start.offset;
    return (0,util_text/* splitLines */.uz)(text.slice(offset, node.position.end.offset)).map((raw) => {
        const begin = /^[\s>]*/.exec(raw)[0].length;
        const line = { text: raw.slice(begin), offset: offset + begin, insideStep: false };
        offset += raw.length + (text.startsWith('\r\n', offset + raw.length) ? 2 : 1);
        return line;
    });
}
function stepLine(line, checked) {
    const skipped = /^(?:\[[ \txX]\])?\s*/.exec(line.text)[0].length;
    return { text: line.text.slice(skipped), offset: line.offset + skipped, checked };
}
//# sourceMappingURL=workplan-lines.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/payload.js


/** What a payload points to, by its prefix. */
const PAYLOAD_KINDS = ['cmd', 'file', 'doc', 'url', 'git', 'gh', 'sh', 'batch'];
/** A payload is a pointer: whoever has more to say writes a file. */
const MOST_BYTES = 4096;
/** Reads a pointer such as `@file:specs/a.diff#apply`; gives what is wrong instead when it is none. */
function parsePayload(text) {
    const [, prefix = '', rest = ''] = /^@([A-Za-z]*):(.*)$/s.exec(text) ?? [];
    const kind = PAYLOAD_KINDS.find((one) => one === prefix);
    if (kind === undefined)
        return badPrefix(text, prefix);
    if (rest.trim() === '')
        return {
            code: 'PAYLOAD_EMPTY',
            message: `The payload ${quoted(text)} points to nothing.`,
            fix: `Write what it points to behind @${kind}:.`,
        };
    if (Buffer.byteLength(text) > MOST_BYTES)
        return {
            code: 'PAYLOAD_TOO_LONG',
            message: `The payload is longer than ${MOST_BYTES} bytes.`,
            fix: 'Write the text into a file and point to it with @file:.',
        };
    return kind === 'file' ? filePayload(text, rest) : { kind, text, fragments: [] };
}
function badPrefix(text, prefix) {
    const near = (0,util_text/* nearest */.pA)(prefix.toLowerCase(), PAYLOAD_KINDS);
    const all = PAYLOAD_KINDS.map((one) => `@${one}:`).join(' ');
    return {
        code: 'PAYLOAD_PREFIX',
        message: `The payload ${quoted(text)} begins with no known prefix.`,
        fix: near !== undefined && prefix !== '' ? `Did you mean @${near}:?` : `Begin it with one of ${all}.`,
    };
}
function filePayload(text, rest) {
    const [path = '', ...fragments] = rest.split('#');
    if (!isInside(path))
        return {
            code: 'PAYLOAD_PATH',
            message: `The payload points to ${quoted(path)}, which is no path inside the repository.`,
            fix: 'Write a path relative to the root of the repository, with / and without "..".',
        };
    const payload = { kind: 'file', text, path, fragments };
    for (const fragment of fragments) {
        if (fragment === 'apply' || fragment === 'test')
            continue;
        const [, algorithm, hex] = /^(sha1|sha256)=([0-9A-Fa-f]+)$/.exec(fragment) ?? [];
        const long = algorithm === 'sha1' ? hex.length >= 4 && hex.length <= 40 : hex?.length === 64;
        if (algorithm === undefined || !long || payload.digest !== undefined)
            return badFragment(fragment);
        payload.digest = { algorithm: algorithm, hex: hex.toLowerCase() };
    }
    return payload;
}
function badFragment(fragment) {
    return {
        code: 'PAYLOAD_FRAGMENT',
        message: `Nothing is known of ${quoted(`#${fragment}`)} behind a file.`,
        fix: 'Write #apply, #test, and at most one of #sha1= (4 to 40 hex digits) and #sha256= (64).',
    };
}
function isInside(path) {
    // oxlint-disable-next-line no-control-regex
    if (path === '' || path.startsWith('/') || /[\\\x00-\x1f]|^[A-Za-z]:/.test(path))
        return false;
    return !path.split('/').includes('..');
}
//# sourceMappingURL=payload.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/workplan-step.js




/**
 * What a failure means around a job. `skip`: when it fails, its dependants are skipped; `continue`: when it fails, its
 * dependants go on as if it were done; `run`: it runs itself once its dependencies have ended, however they ended.
 */
const ON_FAIL = ['skip', 'continue', 'run'];
const STEP_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DEFAULT_RETRIES = 2;
const DEFAULT_TIMEOUT_MS = 120_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const GATES = [
    /^manual$/,
    /^time:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/,
    /^(?:pr:[\w.-]+\/[\w.-]+#\d+|run:[\w.-]+\/[\w.-]+#\d+)$/,
];
/** One line of a workplan as a step, and everything that is wrong in it. */
function readStep(line) {
    const { fields, mistakes } = readFields(line.text, line.offset);
    const byName = new Map(fields.map((field) => [field.name, field]));
    for (const name of REQUIRED_FIELDS)
        if (!byName.has(name))
            mistakes.push(missing(line, name));
    const read = (name, reader) => {
        const field = byName.get(name);
        if (field === undefined)
            return undefined;
        const say = (code, message, fix) => void mistakes.push({ offset: field.valueOffset, code, message, fix });
        if (field.value === '')
            return say('FIELD_EMPTY', `${name}= has no value.`, 'Write one right behind the =, or leave the field out.');
        return reader(field.value, say);
    };
    const step = {
        offset: line.offset,
        done: line.checked,
        id: read('id', readId),
        lane: read('lane', integer('lane', -1_000_000, 1_000_000)),
        payload: read('payload', readPayload),
        deps: dependenciesOf(byName.get('deps'), mistakes),
        dedupe: read('dedupe', readDedupe),
        retries: read('retries', integer('retries', 0, 10)) ?? DEFAULT_RETRIES,
        timeoutMs: read('timeout', readTimeout) ?? DEFAULT_TIMEOUT_MS,
        onFail: read('on_fail', readOnFail) ?? 'skip',
        prio: read('prio', integer('prio', -1000, 1000)) ?? 0,
        gate: read('gate', readGate),
    };
    return { step: withoutUndefined(step), mistakes };
}
/** True when everything that a step needs was readable. */
function isWhole(step) {
    return step.id !== undefined && step.lane !== undefined && step.payload !== undefined;
}
function withoutUndefined(step) {
    return Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined));
}
function missing(line, name) {
    return {
        offset: line.offset,
        code: 'FIELD_MISSING',
        message: `The step has no ${name}=.`,
        fix: name === 'payload'
            ? 'Write payload=@cmd:… or another pointer; an item that is no step has no box.'
            : `Write ${name}=${name === 'lane' ? '1' : 'a-name'}; an item that is no step has no box.`,
    };
}
function readId(value, say) {
    if (STEP_ID.test(value))
        return value;
    return say('ID_INVALID', `${quoted(value)} cannot name a step.`, 'Use up to 128 of A-Z a-z 0-9 _ . - and begin with a letter, a digit or _.');
}
function integer(name, least, most) {
    return (value, say) => {
        const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number === 0 ? 0 : number;
        return say(`${name.toUpperCase()}_INVALID`, `${name}=${quoted(value)} is no whole number from ${least} to ${most}.`, `Write ${name}=1, for example.`);
    };
}
function readPayload(value, say) {
    const payload = parsePayload(value.trim());
    return 'code' in payload ? say(payload.code, payload.message, payload.fix) : payload;
}
function readDedupe(value, say) {
    if (/^[A-Za-z0-9_.:/=-]{1,200}$/.test(value))
        return value;
    return say('DEDUPE_INVALID', `${quoted(value)} is no key.`, 'Use up to 200 of A-Z a-z 0-9 _ . : / = -.');
}
function readTimeout(value, say) {
    const [, number, unit = 's'] = /^(\d+)(s|m|h)?$/.exec(value) ?? [];
    const timeout = Number(number) * { s: 1000, m: 60_000, h: 3_600_000 }[unit];
    if (timeout >= 1000 && timeout <= DAY_MS)
        return timeout;
    return say('TIMEOUT_INVALID', `${quoted(value)} is no time from 1s to 24h.`, 'Write 90, 90s, 5m or 2h.');
}
function readOnFail(value, say) {
    const found = ON_FAIL.find((one) => one === value);
    if (found !== undefined)
        return found;
    const near = (0,util_text/* nearest */.pA)(value.toLowerCase(), ON_FAIL);
    return say('ON_FAIL_INVALID', `on_fail=${quoted(value)} is not known.`, near === undefined ? `It is one of ${ON_FAIL.join(', ')}.` : `Did you mean on_fail=${near}?`);
}
function readGate(value, say) {
    const known = GATES.some((gate) => gate.test(value));
    if (known && !(value.startsWith('time:') && Number.isNaN(Date.parse(value.slice(5)))))
        return value;
    return say('GATE_INVALID', `${quoted(value)} is no gate.`, 'Write gate=manual, gate=time:2030-01-31T09:00:00Z, gate=pr:owner/repo#1 or gate=run:owner/repo#1.');
}
function dependenciesOf(field, mistakes) {
    if (field === undefined)
        return [];
    const found = new Map();
    let offset = field.valueOffset;
    for (const part of field.value.split(',')) {
        const id = part.trim();
        const at = offset + part.length - part.trimStart().length;
        offset += part.length + 1;
        if (id === '')
            mistakes.push({
                offset: at,
                code: 'DEPS_EMPTY',
                message: 'There is an empty name in deps=.',
                fix: 'Write names with single commas between them, deps=a,b, or leave the field out.',
            });
        else if (!found.has(id))
            found.set(id, { id, offset: at });
    }
    return [...found.values()];
}
//# sourceMappingURL=workplan-step.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/workplan.js








const MOST_STEPS = 200_000;
const MOST_MENTIONED = 20;
const FIELDS = [...REQUIRED_FIELDS, ...OPTIONAL_FIELDS].join('|');
const FIELD_FIRST = new RegExp(`^(?:${FIELDS})=`);
const STEP_WITHOUT_BOX = /^(?:(?:[-*+]|\d+[.)])\s*)?(?:id|payload)=\S/;
const BROKEN_BOX = /^(?:(?:[-*+]|\d+[.)])\s*)?\[[ xX]?\](?![(:])/;
/**
 * Reads a workplan from markdown.
 * @param path the workplan's file: its name is the workplan's where it gives itself none
 */
function parseWorkplan(markdown, path) {
    const text = markdown.replace(/^\uFEFF/, '');
    const { steps: stepLines, others } = readLines(text);
    const { header, mistakes } = readHeader(others, path);
    mistakes.push(...others.flatMap(strayStep));
    const steps = [];
    for (const line of stepLines.slice(0, MOST_STEPS)) {
        const read = readStep(line);
        steps.push(read.step);
        mistakes.push(...read.mistakes);
    }
    mistakes.push(...countMistakes(stepLines.length, path), ...relationMistakes(steps));
    if (header.accrueAllIdeas)
        mistakes.push(...orphans(text));
    const whole = steps.filter(isWhole);
    if (mistakes.length > 0)
        return { mistakes: placed(text, mistakes) };
    return { plan: { ...header, steps: whole }, mistakes: [] };
}
/**
 * As `parseWorkplan`. Throws `WORKPLAN_INVALID` with all mistakes in its details, each with line, column and fix.
 */
function readWorkplan(markdown, path) {
    const { plan, mistakes } = parseWorkplan(markdown, path);
    if (plan !== undefined)
        return plan;
    const shown = mistakes
        .slice(0, MOST_MENTIONED)
        .map(({ line, column, message, fix }) => `${line}:${column} ${message} ${fix}`);
    const more = mistakes.length - shown.length;
    throw new errors/* UserError */.yo('WORKPLAN_INVALID', `${path} has ${(0,util_text/* plural */.LS)(mistakes.length, 'mistake')}.`, {
        hints: [
            ...shown.map((one) => `${path}:${one}`),
            ...(more > 0 ? [`… and ${more} more; --json lists all.`] : []),
        ],
        details: { path, mistakes },
    });
}
function strayStep({ text, offset, insideStep }) {
    if (insideStep && FIELD_FIRST.test(text))
        return [
            {
                offset,
                code: 'STEP_BROKEN',
                message: 'Fields stand on a second line of a step.',
                fix: 'Write the whole step on one line; a note must not begin with a field.',
            },
        ];
    if (!STEP_WITHOUT_BOX.test(text) && !BROKEN_BOX.test(text))
        return [];
    return [
        {
            offset,
            code: 'STEP_WITHOUT_BOX',
            message: 'This looks like a step, but markdown reads no item with a box here.',
            fix: 'Begin it with "- [ ] " or "- [x] " on a line of its own, outside of HTML.',
        },
    ];
}
function countMistakes(count, path) {
    if (count === 0)
        return [
            {
                offset: 0,
                code: 'NO_STEPS',
                message: `No steps found in ${path}.`,
                fix: 'Write some as "- [ ] id=build lane=1 payload=@cmd:make".',
            },
        ];
    if (count <= MOST_STEPS)
        return [];
    return [
        {
            offset: 0,
            code: 'TOO_MANY_STEPS',
            message: `There are ${(0,util_text/* plural */.LS)(count, 'step')} and ${MOST_STEPS.toLocaleString('en-US')} at most.`,
            fix: 'Split the workplan.',
        },
    ];
}
/** What is wrong between steps: names given twice, dependencies on nothing or on the step itself, cycles. */
function relationMistakes(steps) {
    const mistakes = [];
    const byId = new Map();
    for (const step of steps) {
        if (step.id === undefined)
            continue;
        if (byId.has(step.id))
            mistakes.push({
                offset: step.offset,
                code: 'ID_TWICE',
                message: `There is already a step ${step.id}.`,
                fix: 'Give one of the two another id=.',
            });
        else
            byId.set(step.id, step);
    }
    const known = [...byId.keys()];
    for (const step of steps)
        for (const dep of step.deps) {
            if (dep.id === step.id)
                mistakes.push(onItself(dep));
            else if (!byId.has(dep.id))
                mistakes.push(onNothing(dep, { known, self: step.id }));
        }
    const edges = new Map([...byId].map(([id, { deps }]) => [
        id,
        deps.map((dep) => dep.id).filter((dep) => dep !== id && byId.has(dep)),
    ]));
    for (const cycle of findCycles(edges))
        mistakes.push(cycleMistake(cycle, byId));
    return mistakes;
}
function onItself({ id, offset }) {
    return {
        offset,
        code: 'DEPENDENCY_SELF',
        message: `The step ${quoted(id)} depends on itself.`,
        fix: 'Take its own name out of deps=.',
    };
}
function onNothing({ id, offset }, { known, self }) {
    // Looking for the nearest of very many names, for very many steps, would take longer than anything else here.
    const others = known.length <= 5000 ? known.filter((one) => one !== self) : [];
    const near = (0,util_text/* nearest */.pA)(id, others);
    return {
        offset,
        code: 'DEPENDENCY_UNKNOWN',
        message: `There is no step ${quoted(id)} to depend on.`,
        fix: near === undefined ? 'Name a step of this workplan, or take it out of deps=.' : `Did you mean ${near}?`,
    };
}
function cycleMistake(cycle, byId) {
    const [first, next] = [byId.get(cycle[0]), cycle[1]];
    return {
        offset: first.deps.find(({ id }) => id === next).offset,
        code: 'DEPENDENCY_CYCLE',
        message: `These steps wait for each other: ${cycle.join(' -> ')}.`,
        fix: 'Take one of these dependencies away.',
    };
}
//# sourceMappingURL=workplan.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/workplan-file.js



const workplan_file_MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a workplan's file.
 * @param shown how the file is called in messages; its name is the workplan's where it gives itself none
 *
 * Throws `WORKPLAN_NOT_FOUND`, `WORKPLAN_TOO_LARGE`, `WORKPLAN_INVALID`.
 */
function readWorkplanFile(path, shown = path) {
    const standing = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!standing?.isFile())
        throw new errors/* UserError */.yo('WORKPLAN_NOT_FOUND', `There is no workplan at ${shown}.`, {
            hints: ['A workplan is a markdown file with steps such as "- [ ] id=build lane=1 payload=@cmd:make".'],
            details: { path: shown },
        });
    if (standing.size > workplan_file_MOST_BYTES)
        throw new errors/* UserError */.yo('WORKPLAN_TOO_LARGE', `${shown} is larger than 64 MiB.`, {
            hints: ['Split the workplan.'],
        });
    try {
        return readWorkplan((0,external_node_fs_.readFileSync)(path, 'utf8'), shown);
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'EACCES')
            throw error;
        throw new errors/* UserError */.yo('WORKPLAN_NOT_FOUND', `${shown} may not be read.`, {
            hints: ['Check the permissions of the file.'],
            cause: error,
        });
    }
}
//# sourceMappingURL=workplan-file.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/src/cli/commands/schedule.js
















const DEFAULT_DB = '.codebatch/schedule.db';
/** `codebatch schedule VERB`: workplans, as far as no server is needed. */
const registerSchedule = (program, face) => {
    const schedule = program.command('schedule').description('markdown plans run as graphs of jobs');
    addValidate(schedule, face);
    addExpand(schedule, face);
    addStatus(schedule, face);
    addGraph(schedule, face);
};
function dbOption(command) {
    return (0,cli_command/* jsonOption */.Ec)(command.option('--db <file>', 'the schedule', DEFAULT_DB));
}
function addValidate(schedule, face) {
    const command = schedule
        .command('validate <workplan>')
        .description('read a workplan and tell everything that is wrong in it');
    (0,cli_command/* jsonOption */.Ec)(command).action((path) => {
        const plan = readWorkplanFile((0,external_node_path_.resolve)(face.cwd, path), path);
        const drawn = drawnJobs(buildGraph(plan));
        const answer = {
            plan: plan.id,
            path,
            jobs: drawn.length,
            levels: drawn.at(-1).level,
            lanes: [...new Set(drawn.map(({ lane }) => lane))].sort((a, b) => a - b),
            policy: { accrue_all_ideas: plan.accrueAllIdeas, no_refactor: plan.noRefactor },
        };
        face.output.result(answer, () => `${path}: workplan ${answer.plan} with ${(0,util_text/* plural */.LS)(answer.jobs, 'job')} on ${(0,util_text/* plural */.LS)(answer.levels, 'level')}, ` +
            `${answer.lanes.length === 1 ? 'lane' : 'lanes'} ${answer.lanes.join(', ')}.`);
    });
}
function addExpand(schedule, face) {
    const command = schedule
        .command('expand <workplan>')
        .description('write the jobs of a workplan; what has not changed since the last time stays done');
    dbOption(command)
        .option('--moved', 'the workplan of this name is in another file now')
        .action(async (path, options) => {
        const plan = readWorkplanFile((0,external_node_path_.resolve)(face.cwd, path), path);
        const pointed = await pointedContents(face.cwd, plan.steps.map(({ payload }) => payload));
        const source = (0,external_node_path_.relative)(face.cwd, (0,external_node_path_.resolve)(face.cwd, path)).split(external_node_path_.sep).join('/');
        const given = {
            source,
            pointed: (payload) => pointed.get(payload),
            moved: options.moved === true,
        };
        withDatabase(face, { path: options.db, make: true }, (db) => {
            const expanded = expand(db, plan, given);
            const status = planStatus(db, plan.id);
            face.output.result({ ...expanded, status }, () => expandedText(expanded, status));
        });
    });
}
function addStatus(schedule, face) {
    const command = schedule
        .command('status [plan]')
        .description('show how far all workplans are, or the jobs of one');
    dbOption(command).action((plan, options) => withDatabase(face, { path: options.db }, (db) => {
        if (plan === undefined) {
            const plans = listPlans(db);
            return face.output.result(plans, () => plansText(plans));
        }
        const [status, jobs] = [planStatus(db, plan), listJobs(db, plan)];
        return face.output.result({ ...status, jobs }, () => `${summary(status)}\n\n${jobsText(jobs)}`);
    }));
}
function addGraph(schedule, face) {
    const command = schedule
        .command('graph <workplan>')
        .description('draw the graph of a workplan: of a markdown file, or of a name in the schedule');
    dbOption(command)
        .addOption(new commander/* Option */.c$('--format <format>', 'how to draw it').choices(['text', 'mermaid']).default('text'))
        .action((name, options) => {
        const answer = (plan, jobs) => face.output.result({ plan, jobs }, () => options.format === 'mermaid' ? renderMermaid(jobs) : graphText(jobs));
        const path = (0,external_node_path_.resolve)(face.cwd, name);
        if ((0,external_node_fs_.existsSync)(path) || /\.(?:md|markdown)$/i.test(name)) {
            const plan = readWorkplanFile(path, name);
            const jobs = buildGraph(plan).map(({ id, lane, deps }) => ({ id, lane, deps }));
            return answer(plan.id, drawnJobs(jobs));
        }
        return withDatabase(face, { path: options.db }, (db) => {
            planStatus(db, name);
            answer(name, drawnJobs(listJobs(db, name).map(({ id, lane, deps, state }) => ({ id, lane, deps, state }))));
        });
    });
}
function withDatabase(face, { path, make }, work) {
    const full = (0,external_node_path_.resolve)(face.cwd, path);
    // The default is inside a tree of others: a link there could lead anywhere.
    const link = path === DEFAULT_DB ? (0,jail/* linkOnTheWay */.KH)({ root: face.cwd, path }) : undefined;
    if (link !== undefined)
        throw new errors/* UserError */.yo('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`, {
            hints: ['Remove it, or name the schedule with --db.'],
        });
    if (!make && !(0,external_node_fs_.existsSync)(full))
        throw new errors/* UserError */.yo('SCHEDULE_NOT_FOUND', `There is no schedule at ${path}.`, {
            hints: ['codebatch schedule expand WORKPLAN makes one; --db names another.'],
        });
    if (make)
        keepFromGit((0,external_node_path_.dirname)(full));
    const db = openDatabase(full);
    try {
        work(db);
    }
    finally {
        db.close();
    }
}
/** The schedule of a repository is no part of it. */
function keepFromGit(folder) {
    const ignoreFile = (0,external_node_path_.join)(folder, '.gitignore');
    if ((0,external_node_path_.basename)(folder) !== '.codebatch' || (0,external_node_fs_.existsSync)(ignoreFile))
        return;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,external_node_fs_.writeFileSync)(ignoreFile, '*\n');
}
function expandedText({ added, changed, kept, removed }, status) {
    const parts = [
        `${added.length} added`,
        `${changed.length} changed`,
        `${kept.length} kept`,
        `${removed.length} cancelled`,
    ];
    return `${status.plan}: ${parts.join(', ')}.\n${summary(status)}`;
}
function summary({ plan, states, total, exit_code: exitCode }) {
    const counts = JOB_STATES.filter((state) => states[state] > 0).map((state) => `${states[state]} ${state}`);
    const end = exitCode === null ? '' : ` It has ended with exit code ${exitCode}.`;
    return `${plan}: ${(0,util_text/* plural */.LS)(total, 'job')}${counts.length > 0 ? `, ${counts.join(', ')}` : ''}.${end}`;
}
function plansText(plans) {
    if (plans.length === 0)
        return 'There are no workplans yet.';
    return (0,table/* renderTable */.b)(['WORKPLAN', 'JOBS', ...JOB_STATES.map((state) => state.toUpperCase()), 'EXIT', 'FILE'], plans.map(({ plan, total, states, exit_code: exitCode, source }) => [
        plan,
        total,
        ...JOB_STATES.map((state) => states[state]),
        exitCode === null ? '' : String(exitCode),
        source,
    ]));
}
function jobsText(jobs) {
    return (0,table/* renderTable */.b)(['JOB', 'LANE', 'STATE', 'TRIES', 'LOST', 'HOLDER', 'WHY', 'PAYLOAD'], jobs.map((job) => [
        stepOf(job.id),
        job.lane,
        job.state,
        job.attempts,
        job.losses,
        job.holder ?? '',
        why(job),
        job.payload,
    ]));
}
function why({ state, gate, reason, cause, error }) {
    if (state === 'waiting')
        return `gate ${gate}`;
    if (state === 'failed')
        return error ?? reason ?? '';
    return [reason, cause && stepOf(cause)].filter(Boolean).join(': ');
}
function graphText(jobs) {
    return (0,table/* renderTable */.b)(['LEVEL', 'LANE', 'JOB', ...(jobs[0]?.state ? ['STATE'] : []), 'AFTER'], jobs.map(({ level, lane, id, state, deps }) => [
        level,
        lane,
        stepOf(id),
        ...(state ? [state] : []),
        deps.map(stepOf).join(', '),
    ]));
}
//# sourceMappingURL=schedule.js.map

/***/ }),

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);

/** A plain table: columns two spaces apart, numbers to the right, a line of dashes under the header. */
function renderTable(header, rows) {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell))));
    const widths = header.map((title, column) => cells.reduce((width, row) => Math.max(width, row[column].length), title.length));
    const right = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
    const line = (row) => row
        .map((cell, column) => (right[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   h5: () => (/* binding */ startError),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   r9: () => (/* binding */ gitVersion)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);



/** Set by git for its hooks: they would point us at another repository or index than the one we were asked about. */
const LOCAL_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_INDEX_VERSION',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_GRAFT_FILE',
    'GIT_SHALLOW_FILE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
/**
 * Runs git, never through a shell, in English, without prompts and without optional locks.
 * Throws `GIT_MISSING` when there is no git program, `SOURCE_NOT_FOUND` when there is no `cwd`, `GIT_UNSAFE` when git does not trust the owner of the
 * repository, and `GIT_FAILED` for any other exit code that is not allowed.
 */
function runGit(cwd, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = startGit(cwd, args, options.env);
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (piece) => stdout.push(piece));
        child.stderr.on('data', (piece) => stderr.push(piece));
        child.on('error', (error) => reject(startError(error, cwd)));
        child.on('close', (code, signal) => {
            const result = {
                code: code ?? -1,
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString('utf8'),
            };
            const fine = signal === null && [0, ...(options.allow ?? [])].includes(result.code);
            const trouble = fine && result.code === 0 ? undefined : troubleOf(args, result, signal);
            if (trouble && (!fine || trouble.code === 'GIT_UNSAFE'))
                reject(trouble);
            else
                resolve(result);
        });
        // A git that ends without reading all its input says why by its exit code.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input);
    });
}
/** As `runGit`, for answers of one line or of UTF-8 text: stdout without its last line feed. */
async function gitText(cwd, args, options = {}) {
    const { stdout } = await runGit(cwd, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Version of the git program, undefined where there is none. */
async function gitVersion() {
    try {
        return (await gitText('.', ['--version'])).replace(/^git version /, '');
    }
    catch (error) {
        if (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
/** Starts git with pipes on all three streams; the caller listens for `error` and ends it. */
function startGit(cwd, args, env) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd, env: gitEnvironment(env), stdio: 'pipe', windowsHide: true });
}
/** The error to throw when git could not be started in `cwd`. */
function startError(error, cwd) {
    if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOENT')
        return error;
    // The system gives one answer for a missing program and a missing folder to start it in.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('SOURCE_NOT_FOUND', `There is no directory ${cwd}.`, { cause: error });
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_MISSING', `git could not be started in ${cwd}.`, {
        cause: error,
        hints: ['Install git 2.31 or newer and put it on the PATH.'],
    });
}
function gitEnvironment(extra) {
    const env = { ...process.env };
    for (const name of LOCAL_VARIABLES)
        delete env[name];
    return { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...extra };
}
function troubleOf(args, result, signal) {
    const said = result.stderr.trim();
    if (said.includes('detected dubious ownership'))
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_UNSAFE', 'git does not trust this repository: it belongs to another user.', {
            hints: ['Trust it: git config --global --add safe.directory <path of the repository>'],
            details: { stderr: said },
        });
    const end = signal === null ? `exit code ${result.code}` : `signal ${signal}`;
    const last = said.split('\n').at(-1) ?? '';
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_FAILED', `git ${args[0]} ended with ${end}${last === '' ? '' : `: ${last}`}`, {
        details: { args, stderr: said },
    });
}
//# sourceMappingURL=program.js.map

/***/ }),

/***/ 1395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   OP: () => (/* binding */ writeOwnFile),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(424);




/** The first part of the path that is a symbolic link, as a path below the root; undefined when none is. */
function linkOnTheWay({ root, path }) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const part = parts.slice(0, length).join('/');
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, part), { throwIfNoEntry: false });
        if (!standing)
            return undefined;
        if (standing.isSymbolicLink())
            return part;
    }
    return undefined;
}
/** The text of a file, undefined when there is none. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
function readOwnFile(file) {
    const path = checkedPath(file);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Writes a file under a temporary name, then renames it. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
function writeOwnFile(file, text) {
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(checkedPath(file), text);
}
function checkedPath(file) {
    const link = linkOnTheWay(file);
    if (link !== undefined)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`, {
            hints: [`Put a plain folder or file in its place: git would not take ${file.path} through a link.`],
            details: { path: file.path, link },
        });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file.root, file.path);
    try {
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!standing || standing.isFile())
            return path;
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOTDIR')
            throw error;
    }
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('FILE_NOT_PLAIN', `${file.path} is no plain file.`, {
        hints: ['Remove what stands in its place.'],
    });
}
//# sourceMappingURL=jail.js.map

/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Decodes source bytes; never throws. */
function decodeText(bytes) {
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = bom ? bytes.subarray(3) : bytes;
    try {
        return { text: strictUtf8.decode(body), bom, encoding: 'utf-8' };
    }
    catch {
        return {
            text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'),
            bom,
            encoding: 'latin1',
            badByte: firstInvalidUtf8(bytes),
        };
    }
}
function firstInvalidUtf8(bytes) {
    // The longest valid prefix, by halving: validity of a prefix only fails from the bad byte on, give or take a
    // character that the cut splits, which `stream` forgives.
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle - 1;
        }
    }
    return sequenceStart(bytes, low);
}
/** Where the character begins that breaks off before `end`; `end` itself when none does. */
function sequenceStart(bytes, end) {
    for (let length = 1; length < 4 && length <= end; length++) {
        const byte = bytes[end - length];
        if ((byte & 0xc0) === 0x80)
            continue;
        const wanted = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        return wanted > length ? end - length : end;
    }
    return end;
}
/**
 * Offsets (UTF-16 code units) at which the lines of `text` begin. `\n`, `\r\n` and a lone `\r` end a line.
 * There is always at least one line; text that ends in a line break has an empty last line.
 */
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10)
            starts.push(i + 1);
        else if (unit === 13 && text.charCodeAt(i + 1) !== 10)
            starts.push(i + 1);
    }
    return Uint32Array.from(starts);
}
/** The position of an offset, by binary search in `lineStarts(text)`. */
function positionAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}
/** The lines of a text without their line breaks, as `lineStarts` counts them. */
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** The candidate nearest to `word` by edit distance, or undefined when none is near. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}
/** How alike two texts are, from 0 to 1: 1 less the edit distance over the longer length. */
function likeness(a, b) {
    const longer = Math.max(a.length, b.length);
    return longer === 0 ? 1 : 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / longer;
}
/** `1 file`, `2 files`. */
function plural(count, singular, many = `${singular}s`) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? singular : many}`;
}
//# sourceMappingURL=text.js.map

/***/ })

};
