export const id = 4823;
export const ids = [4823];
export const modules = {

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ chunkManifestSchema)
/* harmony export */ });
/* unused harmony export CHUNK_SIZE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



/** Larger content of an output is cut into objects of this size; the output then names a manifest. */
const CHUNK_SIZE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** An object that lists the chunks of larger content, in order. */
const chunkManifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.chunk_manifest'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    chunks: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ object: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0), index: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0) })),
    total_bytes: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    chunk_size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
});
//# sourceMappingURL=chunk-manifest.js.map

/***/ }),

/***/ 9916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ openGate),
/* harmony export */   cD: () => (/* binding */ retryJob),
/* harmony export */   mh: () => (/* binding */ cancelJob),
/* harmony export */   zA: () => (/* binding */ jobNotFound)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(396);



/** What depends on a job, however far, and has not run because of it. */
const SKIPPED_BEHIND = `
  WITH RECURSIVE behind (number) AS (
    SELECT job FROM edges WHERE dep = ?
    UNION SELECT edges.job FROM behind JOIN edges ON edges.dep = behind.number
  )
  UPDATE jobs SET state = 'blocked', reason = NULL, cause = NULL
  WHERE number IN (SELECT number FROM behind) AND state IN ('skipped', 'ready', 'waiting')`;
/** Cancels a job that has not ended; what depends on it is skipped. Throws `JOB_NOT_FOUND`, `JOB_ENDED`. */
function cancelJob(db, id) {
    db.transaction(() => {
        const job = findJob(db, id);
        if (['done', 'failed', 'skipped', 'cancelled'].includes(job.state))
            throw unfit('JOB_ENDED', job, 'Only a job that has not ended can be cancelled.');
        db.run(`UPDATE attempts SET state = 'withdrawn' WHERE job = ? AND state = 'leased'`, job.number);
        db.run(`UPDATE jobs SET state = 'cancelled', reason = 'asked', token = NULL, seen = NULL, delayed = 0 WHERE number = ?`, job.number);
        (0,_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settleDependants */ .OL)(db, job.number);
    });
}
/** Opens the gate of a job, now or before it comes to it. Throws `JOB_NOT_FOUND`, `JOB_WITHOUT_GATE`. */
function openGate(db, id) {
    db.transaction(() => {
        const job = findJob(db, id);
        const { gate } = db.get('SELECT gate FROM jobs WHERE number = ?', job.number);
        if (gate === null || !['blocked', 'waiting'].includes(job.state))
            throw unfit('JOB_WITHOUT_GATE', job, 'Only a job that waits for a gate, or will, can be let through.');
        db.run(`UPDATE jobs SET gate_open = 1, state = CASE state WHEN 'waiting' THEN 'ready' ELSE state END WHERE number = ?`, job.number);
    });
}
/**
 * Gives a job that failed or was cancelled all its attempts anew, and everything that was skipped for it another
 * chance. Throws `JOB_NOT_FOUND`, `JOB_NOT_FAILED`.
 */
function retryJob(db, id) {
    db.transaction(() => {
        const job = findJob(db, id);
        if (!['failed', 'cancelled'].includes(job.state) || job.removed === 1)
            throw unfit('JOB_NOT_FAILED', job, 'Only a job that failed or was cancelled can be tried again.');
        db.run(`UPDATE jobs SET state = 'blocked', failures = 0, losses = 0, gate_open = 0, reason = NULL, cause = NULL,
         error = NULL, result = NULL, seen = NULL WHERE number = ?`, job.number);
        db.run(SKIPPED_BEHIND, job.number);
        (0,_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settlePlan */ .f9)(db, job.plan);
    });
}
function findJob(db, id) {
    const job = db.get('SELECT number, id, plan, state, removed FROM jobs WHERE id = ?', id);
    if (job)
        return job;
    throw jobNotFound(db, id);
}
/** The error of an id that no job has, with the nearest that one has. */
function jobNotFound(db, id) {
    const ids = db.all('SELECT id FROM jobs ORDER BY number LIMIT 5000').map((one) => one.id);
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(id, ids);
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('JOB_NOT_FOUND', `There is no job ${JSON.stringify(id.slice(0, 200))}.`, {
        hints: [near === undefined ? 'A job is named WORKPLAN::STEP.' : `Did you mean ${near}?`],
    });
}
function unfit(code, { id, state }, hint) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `${id} is ${state}.`, { hints: [hint], details: { job: id, state } });
}
//# sourceMappingURL=decisions.js.map

/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ settleEnqueued),
/* harmony export */   Z: () => (/* binding */ enqueue)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);
/* harmony import */ var _dedupe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2948);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3841);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(396);
/* harmony import */ var _workplan_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1983);
/* harmony import */ var _workplan_step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6100);








const NO_FILE = '(enqueued)';
const JOB_ID = /^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,199}$/;
const DEFAULT_ATTEMPTS = 3;
/**
 * Adds a job. The same job again changes nothing.
 * @returns false when it was there already
 *
 * Throws `JOB_ID_INVALID`, `JOB_ID_TAKEN`, `DEPENDENCY_UNKNOWN`, `DEDUPE_INVALID` and what is wrong with a payload.
 */
function enqueue(db, request) {
    const { id } = request;
    if (!JOB_ID.test(id))
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('JOB_ID_INVALID', `${JSON.stringify(id.slice(0, 80))} cannot name a job.`, {
            hints: ['Use up to 200 of A-Z a-z 0-9 _ . : - and begin with a letter, a digit or _.'],
        });
    const payload = (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePayload */ .ex)(request.payload.trim());
    if ('code' in payload)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(payload.code, payload.message, { hints: [payload.fix] });
    const trouble = (0,_dedupe_js__WEBPACK_IMPORTED_MODULE_3__/* .dedupeTrouble */ .J)({ payload, dedupe: request.dedupe });
    if (trouble)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(trouble.code, trouble.message, { hints: [trouble.fix] });
    return db.transaction(() => {
        if (isThere(db, id, payload))
            return false;
        const deps = [...new Set(request.deps)].map((dep) => numberOf(db, dep));
        db.run(`INSERT INTO plans (id, source, accrue_all_ideas, no_refactor) VALUES (?, ?, 0, 0) ON CONFLICT DO NOTHING`, _workplan_header_js__WEBPACK_IMPORTED_MODULE_6__/* .ENQUEUED_PLAN */ .Vf, NO_FILE);
        const number = insertJob(db, request, payload);
        for (const dep of deps)
            db.run('INSERT INTO edges (job, dep) VALUES (?, ?)', number, dep);
        (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settlePlan */ .f9)(db, _workplan_header_js__WEBPACK_IMPORTED_MODULE_6__/* .ENQUEUED_PLAN */ .Vf);
        return true;
    });
}
/**
 * Decides anew about enqueued jobs that have not run, after jobs of a workplan that they may depend on were changed or
 * tried again. Within a transaction or not.
 */
function settleEnqueued(db) {
    const across = db.get(`SELECT 1 FROM jobs JOIN edges ON edges.job = jobs.number JOIN jobs d ON d.number = edges.dep
     WHERE jobs.plan = ? AND jobs.state IN ('blocked', 'ready', 'waiting', 'skipped') AND d.plan <> jobs.plan LIMIT 1`, _workplan_header_js__WEBPACK_IMPORTED_MODULE_6__/* .ENQUEUED_PLAN */ .Vf);
    if (!across)
        return;
    db.transaction(() => {
        db.run(`UPDATE jobs SET state = 'blocked', reason = NULL, cause = NULL
       WHERE plan = ? AND state IN ('ready', 'waiting', 'skipped') AND number IN (SELECT job FROM edges)`, _workplan_header_js__WEBPACK_IMPORTED_MODULE_6__/* .ENQUEUED_PLAN */ .Vf);
        (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settlePlan */ .f9)(db, _workplan_header_js__WEBPACK_IMPORTED_MODULE_6__/* .ENQUEUED_PLAN */ .Vf);
    });
}
function isThere(db, id, payload) {
    const known = db.get('SELECT payload, plan FROM jobs WHERE id = ?', id);
    if (!known)
        return false;
    if (known.payload === payload.text)
        return true;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('JOB_ID_TAKEN', `There is already a job ${id} with another payload.`, {
        hints: ['Give the new job another id.'],
        details: { job: id, plan: known.plan },
    });
}
function insertJob(db, request, payload) {
    const { id, lane = 0, prio = 0, dedupe, maxAttempts = DEFAULT_ATTEMPTS, timeoutMs } = request;
    const key = (0,_dedupe_js__WEBPACK_IMPORTED_MODULE_3__/* .dedupeKeyOf */ .G)({ payload, dedupe });
    return db.get(`INSERT INTO jobs (id, plan, step, lane, prio, payload, kind, dedupe, on_fail, retries, timeout_ms, identity, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'skip', ?, ?, ?, 'blocked') RETURNING number`, id, _workplan_header_js__WEBPACK_IMPORTED_MODULE_6__/* .ENQUEUED_PLAN */ .Vf, id, lane, prio, payload.text, (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .jobKindOf */ .pL)(payload), key ?? null, maxAttempts - 1, timeoutMs ?? _workplan_step_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_TIMEOUT_MS */ .t1, (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(JSON.stringify([_workplan_header_js__WEBPACK_IMPORTED_MODULE_6__/* .ENQUEUED_PLAN */ .Vf, id, payload.text]))).number;
}
function numberOf(db, id) {
    const known = db.get('SELECT number FROM jobs WHERE id = ? AND removed = 0', id);
    if (known)
        return known.number;
    const ids = db.all('SELECT id FROM jobs WHERE removed = 0 ORDER BY number LIMIT 5000');
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(id, ids.map((one) => one.id));
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('DEPENDENCY_UNKNOWN', `There is no job ${JSON.stringify(id.slice(0, 200))}.`, {
        hints: [
            near === undefined ? 'A dependency must be there before what depends on it.' : `Did you mean ${near}?`,
        ],
    });
}
//# sourceMappingURL=enqueue.js.map

/***/ }),

/***/ 9972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ pruneEvents),
/* harmony export */   W6: () => (/* binding */ eventRange),
/* harmony export */   qV: () => (/* binding */ eventsAfter)
/* harmony export */ });
const MOST_KEPT = 100_000;
/** Events behind one, in their order. */
function eventsAfter(db, after, limit = 500) {
    return db.all(`SELECT e.id, e.at, j.id AS job, j.plan, e.version, e.state, e.holder, e.reason, e.cause, j.error
     FROM events e JOIN jobs j ON j.number = e.job WHERE e.id > ? ORDER BY e.id LIMIT ?`, after, limit);
}
/** The oldest and the newest event that are kept; 0 and 0 when there was none. */
function eventRange(db) {
    const [oldest, newest] = ['min', 'max'].map((which) => db.get(`SELECT ${which}(id) AS id FROM events`).id ?? 0);
    return { oldest: oldest, newest: newest };
}
/** Forgets all but the newest events. */
function pruneEvents(db) {
    db.run('DELETE FROM events WHERE id <= (SELECT max(id) FROM events) - ?', MOST_KEPT);
}
//# sourceMappingURL=event-log.js.map

/***/ }),

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ buildApp)
});

// EXTERNAL MODULE: ./node_modules/@hono/zod-openapi/dist/index.mjs + 97 modules
var dist = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/scheduler/page-links.js
var page_links = __webpack_require__(1968);
;// CONCATENATED MODULE: ./build/src/scheduler/http/body.js

const MOST_JSON_BYTES = 1024 * 1024;
const MOST_ARTIFACT_BYTES = 64 * 1024 * 1024;
/** What is too large is read and thrown away up to here, so that its sender hears why. */
const MOST_READ_BYTES = 2 * MOST_ARTIFACT_BYTES;
/** Reads the body of a request, however it is sent, before anything else looks at it. Throws `BODY_TOO_LARGE`. */
const readBody = async (context, next) => {
    const { method, raw } = context.req;
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || raw.body === null)
        return next();
    const most = method === 'PUT' ? MOST_ARTIFACT_BYTES : MOST_JSON_BYTES;
    const bytes = await readAtMost(raw.body, most);
    if (bytes === undefined)
        throw new errors/* UserError */.yo('BODY_TOO_LARGE', `The body is larger than ${most / 1024 / 1024} MiB.`, {
            hints: ['Put what is large into a file and point to it.'],
        });
    // Where the framework keeps what it has read: it waits for it, whatever its type says.
    context.req.bodyCache.arrayBuffer = Promise.resolve(bytes.buffer);
    return next();
};
async function readAtMost(body, most) {
    const pieces = [];
    let size = 0;
    for await (const piece of body) {
        size += piece.length;
        if (size <= most)
            pieces.push(piece);
        if (size > MOST_READ_BYTES)
            break;
    }
    if (size > most)
        return undefined;
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
    }
    return bytes;
}
//# sourceMappingURL=body.js.map
// EXTERNAL MODULE: ./build/src/scheduler/http/guard.js
var guard = __webpack_require__(297);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/scheduler/http/once.js


const KEY = /^[\x21-\x7e]{1,200}$/;
/**
 * Answers a POST with a known `Idempotency-Key` as it was answered before. Throws `KEY_REUSED` for another request under
 * the same key, `KEY_IN_USE` while the first still waits for its answer.
 */
function answerAgain(db) {
    const running = new Set();
    return async (context, next) => {
        const key = context.req.header('idempotency-key');
        if (key === undefined || context.req.method !== 'POST')
            return next();
        if (!KEY.test(key))
            throw new errors/* UserError */.yo('KEY_INVALID', 'The Idempotency-Key is none.', {
                hints: ['Use 1 to 200 printable ASCII letters without spaces, a UUID for example.'],
            });
        const keyed = { key, route: context.req.path, request: (0,json/* sha256Hex */.fg)(await context.req.text()) };
        const known = db.get('SELECT request, status, body FROM answers WHERE key = ? AND route = ?', keyed.key, keyed.route);
        if (known) {
            if (known.request !== keyed.request)
                throw new errors/* UserError */.yo('KEY_REUSED', 'There was another request with this Idempotency-Key.', {
                    hints: ['A new request needs a new key.'],
                });
            context.header('idempotency-replayed', 'true');
            context.header('content-type', 'application/json');
            return context.body(known.body, known.status);
        }
        const name = `${keyed.route} ${key}`;
        if (running.has(name))
            throw new errors/* UserError */.yo('KEY_IN_USE', 'A request with this Idempotency-Key is being answered.', {
                hints: ['Ask again when it has been.'],
            });
        running.add(name);
        try {
            context.set('keyed', keyed);
            return await next();
        }
        finally {
            running.delete(name);
        }
    };
}
/**
 * Does what a request asks for and keeps the answer, in one transaction: either both lasts or nothing does. Resolves when
 * it is on the disk.
 * @param work what it gives is the body of the answer; when it throws, nothing is kept
 */
function once(schedule, given, work) {
    const { keyed, keep } = given;
    return schedule.write(() => {
        const answer = work();
        if (!keyed || (keep && !keep(answer)))
            return answer;
        schedule.db.run('INSERT INTO answers (key, route, request, status, body, at) VALUES (?, ?, ?, 200, ?, ?)', keyed.key, keyed.route, keyed.request, JSON.stringify(answer), Date.now());
        return answer;
    });
}
//# sourceMappingURL=once.js.map
// EXTERNAL MODULE: ./node_modules/hono/dist/http-exception.js
var http_exception = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/src/scheduler/http/problem.js


/** Statuses of codes that are not 400. */
const STATUS = {
    TOKEN_MISSING: 401,
    TOKEN_WRONG: 401,
    CODE_WRONG: 401,
    ORIGIN_FOREIGN: 403,
    ROUTE_NOT_FOUND: 404,
    JOB_NOT_FOUND: 404,
    PLAN_NOT_FOUND: 404,
    WORKPLAN_NOT_FOUND: 404,
    ARTIFACT_NOT_FOUND: 404,
    METHOD_NOT_ALLOWED: 405,
    TOKEN_STALE: 409,
    TOKEN_OF_ANOTHER: 409,
    JOB_ENDED: 409,
    JOB_NOT_FAILED: 409,
    JOB_WITHOUT_GATE: 409,
    JOB_ID_TAKEN: 409,
    PLAN_ID_TAKEN: 409,
    SINGLE_WRITER: 409,
    KEY_IN_USE: 409,
    BODY_TOO_LARGE: 413,
    WORKPLAN_TOO_LARGE: 413,
    CONTENT_TYPE: 415,
    HOST_FOREIGN: 421,
    WORKPLAN_INVALID: 422,
    KEY_REUSED: 422,
    STREAMS_EXHAUSTED: 429,
    SCHEDULE_BUSY: 503,
    SCHEDULE_CLOSED: 503,
};
const TITLE = {
    400: 'Bad request',
    401: 'Not authorised',
    403: 'Forbidden',
    404: 'Not found',
    405: 'Method not allowed',
    409: 'Conflict',
    413: 'Too large',
    415: 'Unsupported content type',
    421: 'Misdirected request',
    422: 'Not processable',
    429: 'Too many',
    500: 'Internal error',
    503: 'Not available',
};
/** Answers with a problem. What is no `UserError` is ours, tells nothing and goes to `onTrouble`. */
function problemAnswer(context, error, onTrouble) {
    const known = asUserError(error);
    if (!known)
        onTrouble(error);
    const told = known ??
        new errors/* UserError */.yo('INTERNAL', 'Something went wrong in the server.', {
            hints: ['Its own output tells more.'],
        });
    const status = known ? (STATUS[known.code] ?? 400) : 500;
    const problem = {
        type: `urn:codebatch:${told.code.toLowerCase().replaceAll('_', '-')}`,
        title: TITLE[status] ?? 'Error',
        status,
        detail: told.message,
        code: told.code,
        hints: told.hints,
        details: told.details,
        error: told.message,
    };
    context.header('content-type', 'application/problem+json');
    if (status === 401)
        context.header('www-authenticate', 'Bearer realm="codebatch schedule"');
    if (told.code === 'METHOD_NOT_ALLOWED')
        context.header('allow', String(told.details['allow']));
    return context.body(JSON.stringify(problem), status);
}
function asUserError(error) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    if (!(error instanceof http_exception/* HTTPException */.y) || error.status >= 500)
        return undefined;
    const isMalformed = /malformed json/i.test((0,errors/* messageOf */.bD)(error));
    return new errors/* UserError */.yo(isMalformed ? 'JSON_MALFORMED' : 'REQUEST_INVALID', isMalformed ? 'The body is no JSON.' : error.message, {
        hints: isMalformed ? ['Send one JSON object.'] : [],
    });
}
/** The error of a request whose parts have the wrong shape. */
function invalidRequest(part, issues) {
    const shown = issues.slice(0, 20).map(({ path, message }) => ({
        path: path.map(String).join('.').slice(0, 200),
        message: message.slice(0, 300),
    }));
    const what = part === 'json' ? 'body' : part;
    return new errors/* UserError */.yo('REQUEST_INVALID', `The ${what} of the request is not as it should be.`, {
        hints: shown.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
        details: { issues: shown },
    });
}
//# sourceMappingURL=problem.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/src/records/schedule-answers.js

/** Answers of the scheduler's server, as its page and every other client read them. */
const jobState = schemas["enum"]([
    'blocked',
    'waiting',
    'ready',
    'leased',
    'done',
    'failed',
    'skipped',
    'cancelled',
]);
const count = schemas.int().min(0);
const maybe = schemas.string().nullable();
const sha256 = schemas.string().regex(/^[0-9a-f]{64}$/);
const stateCounts = schemas.object({
    blocked: count,
    waiting: count,
    ready: count,
    leased: count,
    done: count,
    failed: count,
    skipped: count,
    cancelled: count,
});
const planStatusAnswer = schemas.object({
    plan: schemas.string(),
    source: schemas.string(),
    total: count,
    states: stateCounts,
    ended: schemas.boolean(),
    exit_code: schemas.union([schemas.literal(0), schemas.literal(1), schemas["null"]()]),
});
const jobFields = {
    id: schemas.string(),
    lane: schemas.int(),
    state: jobState,
    version: count,
    payload: schemas.string(),
    attempts: count,
    failures: count,
    losses: count,
    holder: maybe,
    gate: maybe,
    reason: maybe,
    cause: maybe,
    error: maybe,
    deps: schemas.array(schemas.string()),
};
/** A workplan with all its jobs: what the page draws. */
const planAnswer = planStatusAnswer.extend({
    /** The event behind which the jobs are as they are told here. */
    event: count,
    jobs: schemas.array(schemas.object({ ...jobFields, level: schemas.int().min(1) })),
});
const jobAnswer = schemas.object({
    ...jobFields,
    plan: schemas.string(),
    kind: schemas.string(),
    prio: schemas.int(),
    dedupe: maybe,
});
const artifactAnswer = schemas.object({ name: schemas.string(), sha256, size: count });
const detailedJobAnswer = jobAnswer.extend({
    on_fail: schemas.string(),
    retries: count,
    timeout_ms: count,
    dependants: schemas.array(schemas.string()),
    tries: schemas.array(schemas.object({
        version: count,
        attempt: count,
        holder: schemas.string(),
        state: schemas["enum"](['leased', 'done', 'failed', 'lost', 'withdrawn']),
        exit_code: schemas.int().nullable(),
        error: maybe,
        artifacts: schemas.array(artifactAnswer),
    })),
});
const jobEventAnswer = schemas.object({
    id: count,
    at: schemas.int(),
    job: schemas.string(),
    plan: schemas.string(),
    version: count,
    state: jobState,
    holder: maybe,
    reason: maybe,
    cause: maybe,
    error: maybe,
});
//# sourceMappingURL=schedule-answers.js.map
// EXTERNAL MODULE: ./build/src/scheduler/open-schedule.js + 4 modules
var open_schedule = __webpack_require__(5581);
;// CONCATENATED MODULE: ./build/src/scheduler/claim-wait.js

/**
 * Tries to claim now and whenever jobs have changed, until there is something or the time is over.
 * @param claim one try
 * @param signal when it aborts nobody is there any more to whom a job could be given
 *
 * Throws `SCHEDULE_CLOSED` when the schedule is closed meanwhile.
 */
async function claimWithin(schedule, { holder, waitMs, signal }, claim) {
    let [isOver, hasChanged] = [waitMs === 0, false];
    let wake = () => undefined;
    const changed = () => {
        hasChanged = true;
        wake();
    };
    const end = () => {
        isOver = true;
        wake();
    };
    const timer = setTimeout(end, waitMs);
    const leave = [schedule.watch(changed), schedule.whenLeft(holder, end)];
    signal?.addEventListener('abort', end);
    try {
        for (;;) {
            hasChanged = false;
            const jobs = await claim();
            if (jobs.length > 0 || isOver || signal?.aborted)
                return jobs;
            // What has changed while it was looked for is looked at again.
            if (!hasChanged)
                await new Promise((resolve) => (wake = resolve));
            if (schedule.closed)
                throw (0,open_schedule/* scheduleClosed */.Qh)();
            if (isOver)
                return [];
        }
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        for (const one of leave)
            one();
    }
}
//# sourceMappingURL=claim-wait.js.map
// EXTERNAL MODULE: ./build/src/scheduler/decisions.js
var scheduler_decisions = __webpack_require__(9916);
// EXTERNAL MODULE: ./build/src/scheduler/enqueue.js
var enqueue = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/scheduler/settle.js
var settle = __webpack_require__(396);
;// CONCATENATED MODULE: ./build/src/scheduler/job-list.js




const COLUMNS = `
  id, plan, lane, state, version, payload, kind, prio, dedupe, failures, losses, holder, gate, reason, cause, error,
  (SELECT count(*) FROM attempts a WHERE a.job = jobs.number AND a.version = jobs.version) AS attempts,
  (SELECT json_group_array(d.id ORDER BY d.id) FROM edges JOIN jobs d ON d.number = edges.dep
    WHERE edges.job = jobs.number) AS deps`;
const LISTED = `
  SELECT ${COLUMNS} FROM jobs
  WHERE removed = 0 AND number > ?1 AND (?2 IS NULL OR plan = ?2)
    AND (?3 IS NULL OR state IN (SELECT value FROM json_each(?3)))
  ORDER BY number LIMIT ?4`;
const DETAILED = `
  SELECT ${COLUMNS}, on_fail, retries, timeout_ms,
    (SELECT json_group_array(d.id ORDER BY d.id) FROM edges JOIN jobs d ON d.number = edges.job
      WHERE edges.dep = jobs.number) AS dependants,
    (SELECT json_group_array(json_object('version', a.version, 'attempt', a.attempt, 'holder', a.holder,
        'state', a.state, 'exit_code', a.exit_code, 'error', a.error, 'artifacts', json((
          SELECT json_group_array(json_object('name', f.name, 'sha256', f.sha256, 'size', f.size) ORDER BY f.name)
          FROM artifacts f WHERE f.token = a.token)))
      ORDER BY a.version DESC, a.attempt DESC)
      FROM (SELECT * FROM attempts WHERE job = jobs.number ORDER BY version DESC, attempt DESC LIMIT 100) a) AS tries
  FROM jobs WHERE id = ?`;
/** Jobs of all workplans in the order in which they were written; `next` is the cursor of what follows. */
function listAllJobs(db, query) {
    const { plan = null, states, cursor = 0, limit } = query;
    const rows = db.all(LISTED, cursor, plan, states ? JSON.stringify(states) : null, limit + 1);
    const shown = rows.slice(0, limit);
    return {
        jobs: shown.map(listed),
        next: rows.length > limit ? numberOf(db, shown.at(-1).id) : null,
    };
}
function numberOf(db, id) {
    return db.get('SELECT number FROM jobs WHERE id = ?', id).number;
}
function listed(row) {
    const { deps, ...job } = row;
    return { ...job, deps: JSON.parse(deps) };
}
/** Everything about a job. Throws `JOB_NOT_FOUND`. */
function detailedJob(db, id) {
    const found = db.get(DETAILED, id);
    if (!found)
        throw (0,scheduler_decisions/* jobNotFound */.zA)(db, id);
    const { deps, dependants, tries, ...job } = found;
    return {
        ...job,
        deps: JSON.parse(deps),
        dependants: JSON.parse(dependants),
        tries: JSON.parse(tries),
    };
}
/** How many jobs are in each state, those that were removed left out. */
function countStates(db) {
    const states = Object.fromEntries(settle/* JOB_STATES */.RH.map((state) => [state, 0]));
    const rows = db.all('SELECT state, count(*) AS count FROM jobs WHERE removed = 0 GROUP BY state');
    for (const { state, count } of rows)
        states[state] = count;
    return states;
}
/** Reads the name of a state. Throws `STATE_UNKNOWN`. */
function stateNamed(name) {
    const known = settle/* JOB_STATES */.RH.find((one) => one === name);
    if (known !== undefined)
        return known;
    const near = (0,util_text/* nearest */.pA)(name, settle/* JOB_STATES */.RH);
    throw new errors/* UserError */.yo('STATE_UNKNOWN', `${JSON.stringify(name.slice(0, 80))} is no state of a job.`, {
        hints: [near === undefined ? `The states are ${settle/* JOB_STATES */.RH.join(', ')}.` : `Did you mean ${near}?`],
    });
}
//# sourceMappingURL=job-list.js.map
// EXTERNAL MODULE: ./build/src/scheduler/payload.js
var payload = __webpack_require__(3841);
// EXTERNAL MODULE: ./build/src/scheduler/plan-status.js
var plan_status = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/src/scheduler/stale.js
var stale = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/src/scheduler/http/requests.js
var requests = __webpack_require__(1048);
// EXTERNAL MODULE: ./build/src/scheduler/http/route.js
var http_route = __webpack_require__(353);
;// CONCATENATED MODULE: ./build/src/scheduler/http/routes-jobs.js













const params = dist.z.object({ id: requests/* jobId */.Db });
const okAnswer = dist.z.object({ ok: dist.z.literal(true), id: dist.z.string() });
const claimedAnswer = dist.z.object({
    jobs: dist.z.array(dist.z.object({
        id: dist.z.string(),
        lane: dist.z.int(),
        payload: dist.z.string(),
        kind: dist.z["enum"](payload/* JOB_KINDS */.ik),
        dedupe: dist.z.string().nullable(),
        /** Whoever has it, and nobody else, speaks for this attempt. */
        token: dist.z.string(),
        version: dist.z.int(),
        attempt: dist.z.int(),
        timeout_ms: dist.z.int(),
        /** How long the lease holds without a heartbeat. */
        lease_ms: dist.z.int(),
    })),
});
/** A job that was handed out, as it goes over the wire. */
function claimedOnWire({ timeoutMs, leaseMs, ...job }) {
    return { ...job, timeout_ms: timeoutMs, lease_ms: leaseMs };
}
/** The routes of workers: claiming, and speaking for a claim. */
function addLeaseRoutes(app, schedule) {
    const { queue } = schedule;
    const claimRoute = (0,http_route/* jsonRoute */.a)({
        method: 'post',
        path: '/v1/claims',
        summary: 'Hands out ready jobs, each with the token of its lease; waits for one when asked to.',
        request: { body: (0,http_route/* jsonBody */.J9)(requests/* claimBody */.ZZ) },
        answer: claimedAnswer,
    });
    app.openapi(claimRoute, async (context) => {
        const { wait, ...request } = context.req.valid('json');
        const keyed = context.get('keyed');
        const { signal } = context.req.raw;
        const answer = () => once(schedule, { keyed, keep: ({ jobs }) => jobs.length > 0 }, () => ({
            // Whoever has left while others were written gets none: it would be nobody's until its lease runs out.
            jobs: signal.aborted ? [] : queue.claim(request).map(claimedOnWire),
        }));
        const jobs = await claimWithin(schedule, { holder: request.holder, waitMs: wait * 1000, signal }, async () => (await answer()).jobs);
        return context.json({ jobs }, 200);
    });
    const endRoute = (0,http_route/* jsonRoute */.a)({
        method: 'post',
        path: '/v1/claims/end',
        summary: 'Answers the claims of a holder that wait for a job, with none: whoever leaves loses no job on its way.',
        request: { body: (0,http_route/* jsonBody */.J9)(requests/* endClaimsBody */.Dm) },
        answer: dist.z.object({ ok: dist.z.literal(true) }),
    });
    app.openapi(endRoute, (context) => {
        schedule.left(context.req.valid('json').holder);
        return context.json({ ok: true }, 200);
    });
    const speak = (verb, summary, schema) => (0,http_route/* jsonRoute */.a)({
        method: 'post',
        path: `/v1/jobs/{id}/${verb}`,
        summary,
        request: { params, body: (0,http_route/* jsonBody */.J9)(schema) },
        answer: verb === 'heartbeat' ? okAnswer.extend({ lease_ms: dist.z.int() }) : okAnswer,
    });
    app.openapi(speak('heartbeat', 'Keeps a lease for its full time from now on.', requests/* heartbeatBody */.RJ), (context) => {
        const { id } = context.req.valid('param');
        const { token } = context.req.valid('json');
        checkTokenOf(schedule, id, token);
        return context.json({ ok: true, id, lease_ms: queue.heartbeat(token).leaseMs }, 200);
    });
    app.openapi(speak('complete', 'The attempt has done its job.', requests/* completeBody */.Y4), async (context) => {
        const { id } = context.req.valid('param');
        const { token, artifacts } = context.req.valid('json');
        const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
            checkTokenOf(schedule, id, token);
            queue.complete(token, artifacts);
            return { ok: true, id };
        });
        return context.json(answer, 200);
    });
    app.openapi(speak('release', 'Gives back a job that was not done: nothing is counted.', requests/* releaseBody */.ul), async (context) => {
        const { id } = context.req.valid('param');
        const { token } = context.req.valid('json');
        const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
            checkTokenOf(schedule, id, token);
            queue.release(token);
            return { ok: true, id };
        });
        return context.json(answer, 200);
    });
    app.openapi(speak('fail', 'The attempt has failed: it is tried again, or the job has failed.', requests/* failBody */.x), async (context) => {
        const { id } = context.req.valid('param');
        const { token, error, exit_code: exitCode } = context.req.valid('json');
        const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
            checkTokenOf(schedule, id, token);
            queue.fail(token, { error, exitCode });
            return { ok: true, id };
        });
        return context.json(answer, 200);
    });
}
/** Throws `TOKEN_OF_ANOTHER` when a token is for another job than the one that is spoken of. */
function checkTokenOf({ db }, id, token) {
    const held = (0,stale/* attemptOf */.tx)(db, token);
    if (!held || held.id === id)
        return;
    throw new errors/* UserError */.yo('TOKEN_OF_ANOTHER', `The token is not one of ${JSON.stringify(id)}.`, {
        hints: ['Each job was handed out with a token of its own.'],
    });
}
/** The routes of people: adding jobs, looking at them, deciding about them. */
function addJobRoutes(app, schedule) {
    const { db } = schedule;
    const enqueueRoute = (0,http_route/* jsonRoute */.a)({
        method: 'post',
        path: '/v1/jobs',
        summary: 'Adds a job that belongs to no workplan; the same job again changes nothing.',
        request: { body: (0,http_route/* jsonBody */.J9)(requests/* enqueueBody */.Fm) },
        answer: okAnswer.extend({ added: dist.z.boolean() }),
    });
    app.openapi(enqueueRoute, async (context) => {
        const { max_attempts: maxAttempts, timeout_ms: timeoutMs, ...rest } = context.req.valid('json');
        const answer = await once(schedule, { keyed: context.get('keyed') }, () => ({
            ok: true,
            id: rest.id,
            added: (0,enqueue/* enqueue */.Z)(db, { ...rest, maxAttempts, timeoutMs }),
        }));
        return context.json(answer, 200);
    });
    addDecisionRoutes(app, schedule);
    const listRoute = (0,http_route/* jsonRoute */.a)({
        method: 'get',
        path: '/v1/jobs',
        summary: 'Jobs of all workplans in the order in which they were written.',
        request: {
            query: dist.z.object({
                plan: dist.z.string().max(200).optional(),
                /** Several with commas. */
                state: dist.z.string().max(200).optional(),
                cursor: dist.z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
                limit: dist.z.coerce.number().int().min(1).max(1000).default(100),
            }),
        },
        answer: dist.z.object({ jobs: dist.z.array(jobAnswer), next: dist.z.int().nullable() }),
    });
    app.openapi(listRoute, (context) => {
        const { state, ...query } = context.req.valid('query');
        const states = state?.split(',').map(stateNamed);
        // A name that is none is a mistake, and no workplan without jobs.
        if (query.plan !== undefined)
            (0,plan_status/* planStatus */.wf)(db, query.plan);
        return context.json(listAllJobs(db, { ...query, states }), 200);
    });
    const detailRoute = (0,http_route/* jsonRoute */.a)({
        method: 'get',
        path: '/v1/jobs/{id}',
        summary: 'A job with everything that was tried.',
        request: { params },
        answer: detailedJobAnswer,
    });
    app.openapi(detailRoute, (context) => context.json(detailedJobAnswer.parse(detailedJob(db, context.req.valid('param').id)), 200));
    const statsRoute = (0,http_route/* jsonRoute */.a)({
        method: 'get',
        path: '/v1/stats',
        summary: 'How many jobs are in each state.',
        answer: dist.z.object({ states: stateCounts, total: dist.z.int() }),
    });
    app.openapi(statsRoute, (context) => {
        const states = countStates(db);
        return context.json({ states, total: Object.values(states).reduce((sum, count) => sum + count, 0) }, 200);
    });
}
function addDecisionRoutes(app, schedule) {
    const { db } = schedule;
    const decisions = [
        ['retry', 'Gives a job that failed or was cancelled all its attempts anew.', scheduler_decisions/* retryJob */.cD],
        ['cancel', 'Cancels a job that has not ended; what depends on it is skipped.', scheduler_decisions/* cancelJob */.mh],
        ['approve', 'Opens the gate of a job.', scheduler_decisions/* openGate */.GN],
    ];
    for (const [verb, summary, decide] of decisions) {
        const route = (0,http_route/* jsonRoute */.a)({
            method: 'post',
            path: `/v1/jobs/{id}/${verb}`,
            summary,
            request: { params, body: (0,http_route/* jsonBody */.J9)(requests/* nothingBody */.qV) },
            answer: okAnswer,
        });
        app.openapi(route, async (context) => {
            const { id } = context.req.valid('param');
            const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
                decide(db, id);
                (0,enqueue/* settleEnqueued */.E)(db);
                return { ok: true, id };
            });
            return context.json(answer, 200);
        });
    }
}
//# sourceMappingURL=routes-jobs.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/http/page-template.js
// Generated by scripts/page.ts from src/page/. Do not edit.
/** The style and the script of the page of the scheduler's server, and their digests. */
const PAGE = {
    style: ":root{color-scheme:light dark;--ground: light-dark(#f7f7f5, #131519);--sheet: light-dark(#ffffff, #1a1d22);--raised: light-dark(#f1f1ee, #23272e);--ink: light-dark(#1c2128, #e4e7eb);--soft: light-dark(#5a626d, #9da6b2);--rule: light-dark(#e2e2dd, #2d323a);--edge: light-dark(#c9cac5, #454c57);--accent: light-dark(#2457c5, #8db2ff);--worse: light-dark(#a8341a, #f08c6c);--better: light-dark(#1c7449, #63c391);--unsure: light-dark(#7d5c00, #dcb650);--calm: light-dark(#566072, #a3aebd);--keyword: light-dark(#8a2f7d, #d9a0d3);--name: light-dark(#1f5aa8, #86b8f5);--string: light-dark(#2c6e35, #98cf8f);--number: light-dark(#9a4b00, #e3ab73);--comment: light-dark(#6a727c, #8b949f);--mono: ui-monospace, \"SFMono-Regular\", \"Cascadia Mono\", \"JetBrains Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace;--panel: clamp(36rem, 50vw, 64rem);--gap: 1.5rem;--round: 6px;font:14px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Liberation Sans,sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*,*:before,*:after{box-sizing:border-box}body,h1,h2,h3,p,ul,dl,dd,figure,pre{margin:0;padding:0}ul{list-style:none}button,input{font:inherit;color:inherit}button{padding:0;border:0;background:none;text-align:inherit;cursor:pointer}button:disabled{cursor:default}code,pre,kbd,.path,.rule,.id,.symbol{font-family:var(--mono);font-size:.9em;font-variant-ligatures:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}kbd{display:inline-block;min-width:1.6em;padding:0 .4em;border:1px solid var(--edge);border-radius:4px;color:var(--soft);background:var(--sheet);font-size:11px;line-height:1.5;text-align:center}.acting{padding:0 .2em;border-radius:3px;color:var(--unsure);background:color-mix(in oklab,var(--unsure) 14%,transparent);font-family:var(--mono);font-size:.85em}.tone-worse{--tone: var(--worse)}.tone-better{--tone: var(--better)}.tone-unsure{--tone: var(--unsure)}.tone-calm{--tone: var(--calm)}.page{max-width:110rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 2rem}.top{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:3.25rem;border-bottom:1px solid var(--rule)}.brand{display:flex;gap:.75rem;min-width:0;font-weight:650;letter-spacing:-.01em}.brand .title{overflow:hidden;padding-left:.75rem;border-left:1px solid var(--edge);color:var(--soft);font-weight:400;letter-spacing:0;text-overflow:ellipsis;white-space:nowrap}.brand a{color:inherit;text-decoration:none}.brand a:hover{text-decoration:underline;text-underline-offset:.2em}.top nav{display:flex;flex:none;gap:.25rem}.quiet{display:inline-flex;align-items:center;gap:.5em;padding:.2rem .6rem;border-radius:var(--round);color:var(--soft);font-size:13px}.quiet:hover{color:var(--ink);background:var(--raised)}.disc{width:.9em;height:.9em;border:1.5px solid currentColor;border-radius:50%}.disc.is-auto{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}.disc.is-dark{background:currentColor}h2{margin-bottom:.5rem;font-size:14px;font-weight:650}.empty,.note,.lead{color:var(--soft)}.note{font-size:12.5px}.alarm{margin-bottom:1.25rem;padding:.6rem .9rem;border-left:3px solid var(--worse);border-radius:0 var(--round) var(--round) 0;background:color-mix(in oklab,var(--worse) 9%,var(--sheet))}footer{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.5rem;margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:13px}footer .copyable{min-width:0}dialog{width:min(30rem,calc(100vw - 2rem));padding:1.5rem;border:1px solid var(--edge);border-radius:10px;color:var(--ink);background:var(--sheet);box-shadow:0 16px 48px #0000003d}dialog::backdrop{background:#00000052}dialog h2{font-size:17px}dialog dl div{display:flex;align-items:baseline;justify-content:space-between;gap:1rem;padding:.3rem 0;border-bottom:1px solid var(--rule)}dialog dt{display:flex;flex-wrap:wrap;gap:.25rem;order:2}dialog .note{margin-top:.9rem}:root{--done: light-dark(#1c7449, #63c391);--failed: light-dark(#b3331b, #f08c6c);--leased: light-dark(#7a2fb0, #c49af0);--ready: light-dark(#2457c5, #8db2ff);--blocked: light-dark(#7b8391, #7f8897);--waiting: light-dark(#8a6400, #dcb650);--skipped: light-dark(#a9adb4, #5a6270);--cancelled: light-dark(#5b5f66, #8d939c)}.state-blocked{--tone: var(--blocked)}.state-waiting{--tone: var(--waiting)}.state-ready{--tone: var(--ready)}.state-leased{--tone: var(--leased)}.state-done{--tone: var(--done)}.state-failed{--tone: var(--failed)}.state-skipped{--tone: var(--skipped)}.state-cancelled{--tone: var(--cancelled)}.state-critical{--tone: var(--accent)}.probe{display:none;color:var(--tone)}.probe.as-ink{--tone: var(--ink)}.probe.as-soft{--tone: var(--soft)}.probe.as-sheet{--tone: var(--sheet)}.probe.as-accent{--tone: var(--accent)}.probe.as-edge{--tone: var(--edge)}.schedule h1{font-size:20px;line-height:1.3}.schedule h2{font-size:16px;overflow-wrap:anywhere}.schedule h3{margin:1rem 0 .25rem;font-size:13px}.aside{color:var(--soft);font-weight:400}.schedule [class^=state-] i,.schedule .state i{color:var(--tone);font-style:normal;font-weight:700}.top .plans{display:flex;flex:1;gap:.25rem;min-width:0;overflow-x:auto}.plans button{padding:.2rem .7rem;border-radius:var(--round);white-space:nowrap}.plans button:hover,.plans [aria-current]{background:var(--raised)}.plans [aria-current]{box-shadow:inset 0 -2px var(--accent)}.liveness{display:inline-flex;align-items:center;gap:.4em;color:var(--soft);font-size:13px}.liveness:before{width:.6em;height:.6em;border-radius:50%;background:var(--waiting);content:\"\"}.liveness.is-live:before{background:var(--done)}.liveness.is-away:before,.liveness.is-locked:before{background:var(--failed)}.progress{padding:1rem 0}.bar{display:flex;gap:1px;height:10px;margin:.6rem 0;overflow:hidden;border-radius:5px;background:var(--raised)}.bar i{min-width:2px;background:var(--tone)}.legend{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}.legend button{padding:.15rem .7rem;border:1px solid var(--rule);border-radius:1rem;background:var(--sheet);font-size:13px}.legend button:hover{border-color:var(--tone)}.legend [aria-pressed=true]{border-color:var(--tone);box-shadow:inset 0 0 0 1px var(--tone)}.legend input{flex:1;min-width:10rem;max-width:22rem;margin-left:auto;padding:.25rem .7rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet)}.work{display:flex;gap:var(--gap);align-items:flex-start}.work>div{flex:1;min-width:0}.graph{position:relative;min-height:9rem;border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet)}.graph canvas{display:block;width:100%;height:100%;cursor:grab;touch-action:none}.graph canvas:active{cursor:grabbing}.hovered{position:absolute;bottom:.5rem;left:.75rem;color:var(--soft);font-size:13px;pointer-events:none}.zoom{position:absolute;right:.5rem;bottom:.5rem;display:flex;gap:.25rem}.zoom button,.decisions button{min-width:2rem;padding:.2rem .6rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet);text-align:center}.zoom button:hover,.decisions button:hover{background:var(--raised)}.jobs .aside{font-size:13px}#count{margin:.75rem 0 .25rem}.scroll{position:relative;max-height:min(600px,60vh);overflow-y:auto;border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet)}.scroll li{position:absolute;right:0;left:0;height:30px}.scroll li button{display:grid;grid-template-columns:9.5rem minmax(6rem,14rem) 4.5rem 4rem minmax(6rem,1fr) minmax(6rem,1.2fr);gap:.75rem;align-items:center;width:100%;height:30px;padding:0 .75rem;border-bottom:1px solid var(--rule)}.scroll li button>*{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.scroll li button:hover,.scroll [aria-current]{background:var(--raised)}.scroll b{font-weight:600}.scroll code,.why{color:var(--soft)}.panel{position:sticky;top:1rem;width:clamp(20rem,30vw,34rem);max-height:calc(100vh - 2rem);padding:1rem 1.25rem;overflow-y:auto;border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet)}.panel header{display:flex;gap:1rem;align-items:flex-start;justify-content:space-between}.panel .state{color:var(--tone);font-weight:600}.decisions{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0}.decisions .grave{border-color:var(--failed);color:var(--failed)}.alarm{padding:.5rem .75rem;border-left:3px solid var(--failed);background:var(--raised);overflow-wrap:anywhere}.panel dl>div{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.75rem;padding:.15rem 0}.panel dt{color:var(--soft)}.panel dd{overflow-wrap:anywhere}.relations ul{display:flex;flex-wrap:wrap;gap:.3rem}.relations li button{padding:.05rem .55rem;border:1px solid var(--rule);border-radius:1rem;font-size:13px;overflow-wrap:anywhere}.relations li button:hover{border-color:var(--tone)}.tries ol{margin:0;padding:0;list-style:none}.tries pre{max-height:24rem;margin:.35rem 0;padding:.6rem .75rem;overflow:auto;border-radius:var(--round);background:var(--raised);font-size:12px;white-space:pre-wrap;overflow-wrap:anywhere}.empty{padding:6rem 1rem;text-align:center}.empty p{margin-top:.5rem;color:var(--soft)}@media(max-width:60rem){.work{flex-direction:column-reverse}.work>div,.panel{position:static;width:100%;max-height:none}.scroll li button{grid-template-columns:8.5rem minmax(6rem,1fr) minmax(0,1fr)}.scroll li button>.aside,.scroll li button>code{display:none}}@media(max-width:40rem){.schedule .top{flex-wrap:wrap;row-gap:.25rem;padding-block:.5rem}.schedule .top .plans{order:1;flex:1 0 100%}}",
    styleDigest: "sha256-+x12KZ1VZvUEVJNSduYWL4JUQzqWaExXyfNNL4Jkqdo=",
    script: "/*! Contains:\n * @preact/signals 2.11.4, MIT. Copyright (c) 2022-present Preact Team\n * @preact/signals-core 1.14.5, MIT. Copyright (c) 2022-present Preact Team\n * get-east-asian-width 1.7.0, MIT. \n * preact 11.2.0, MIT. Copyright (c) 2015-present Jason Miller\n */\n\"use strict\";(()=>{var v,Ht,ot,G,tt,Re,Wt,De,Ut,it,nt,Yn,he=Symbol.for(\"pv\"),Ne={},Le=[],Zn=/^m(i|n|o|s|text|space)$/,rt=Array.isArray,st=Le.slice,te=Object.assign;function ee(e){e&&e.parentNode&&e.remove()}function jt(e,t,n){var o,i,r,s={},a=arguments.length;for(r in t)r==\"key\"?o=t[r]:r==\"ref\"&&typeof e!=\"function\"?i=t[r]:s[r]=t[r];return a>2&&(s.children=a>3?st.call(arguments,2):n),pe(e,s,o,i,null)}function pe(e,t,n,o,i){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:he,__v:i||++Ht,__i:-1,__u:0};return!i&&v.vnode&&v.vnode(r),r}function A(e){return e.children}function re(e,t){this.props=e,this.context=t,this.__g=0}function K(e,t){if(t==null)return e.__&&K(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=\"function\"||e.props.__P?null:K(e)}function Qn(e){var t,n=e.__v,o=n.__e,i=[],r=[],s=e.__P;s&&((t=te({constructor:he},n)).__v=n.__v+1,v.vnode&&v.vnode(t),at(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,i,o||K(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,zt(i,t,r),n.__=n.__e=null,t.__e!=o&&Ft(t))}function Ft(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ft(e)}function Lt(e){(8&e.__g||(e.__g|=8,G.push(e),Re++))&&tt==v.debounceRendering||((tt=v.debounceRendering)||queueMicrotask)(Bt)}function Bt(){try{for(var e,t=1;G.length;)G.length>t&&G.sort(Wt),e=G.shift(),t=G.length,8&e.__g&&Qn(e)}finally{(Re=G.length)&&(tt||queueMicrotask)(Bt)}}function Xt(e,t,n,o,i,r,s,a,f,d,c){var p,h,u,_,k,m,x=o.__k||Le,g=t.length;for(f=eo(n,t,x,f,g),p=0;p<g;p++)(u=n.__k[p])!=null&&(h=~u.__i&&x[u.__i]||Ne,u.__i=p,m=at(e,u,h,i,r,s,a,f,d,c),_=u.__e,(h.ref!=u.ref||8&h.__u)&&(h.ref&&lt(h.ref,null,u,h),u.ref&&c.push(u.ref,u.__c||_,u)),k=k||_,4&u.__u?(f=qt(u,f,e,!h.__v),h.__e&&(h.__e=null)):typeof u.type==\"function\"&&m!==void 0?f=m:_&&(f=_.nextSibling),u.__u&=-21);return n.__e=k,f}function eo(e,t,n,o,i){var r,s,a,f,d,c,p,h,u,_=n.length,k=_,m=0,x=0,g=e.__k=Array(i);for(r=0;r<i;r++)(s=t[r])!=null&&typeof s!=\"boolean\"&&typeof s!=\"function\"?(typeof s!=\"object\"||s.constructor===String?s=g[r]=pe(null,s):rt(s)?s=g[r]=pe(A,{children:s}):s.constructor===he&&s.__b?s=g[r]=pe(s.type,s.props,s.key,s.ref,s.__v):g[r]=s,f=r+m,s.__=e,s.__b=e.__b+1,a=null,~(d=s.__i=to(s,n,f,k))&&(k--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(s.__u|=16,d==f-1?m--:d==f+1?m++:d!=f&&(d>f?m--:m++,x=1)):(~d||(i>_?m--:i<_&&m++),typeof s.type!=\"function\"&&(s.__u|=4))):g[r]=null;if(x){for(c=[],p=[],r=0;r<i;r++)if((s=g[r])&&16&s.__u){for(m=0,h=c.length;m<h;)c[u=m+h>>1]<s.__i?m=u+1:h=u;c[m]=s.__i,p[r]=m+1}for(m=c.length;r--;)p[r]&&(p[r]==m?m--:g[r].__u|=4)}if(k)for(r=0;r<_;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=K(a)),ut(a,a));return o}function qt(e,t,n,o){var i,r,s,a;if(typeof e.type==\"function\"){if(e.props.__P)return t;if(i=e.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=e,t=qt(i[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=K(e))&&!t.parentNode&&(t=null),s=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(s!=a&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(\"$s\"););return t}function to(e,t,n,o){var i,r=e.key,s=e.type,a=t[n],f=a&&!(2&a.__u);if(a===null&&r==null||f&&r==a.key&&s==a.type)return n;if(o>(f?1:0)){for(i=n-1;i>=0;i--)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i;for(i=n+1;i<t.length;i++)if((a=t[i])&&!(2&a.__u)&&r==a.key&&s==a.type)return i}return-1}function It(e,t,n){n==null&&(n=\"\"),t[0]==\"-\"?e.setProperty(t,n):e[t]=n}function Oe(e,t,n,o,i){var r,s;if(t==\"style\")if(typeof n==\"string\")e.style.cssText=n;else{if(typeof o==\"string\"&&(e.style.cssText=o=\"\"),o)for(t in o)n&&t in n||It(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||It(e.style,t,n[t])}else if(t[0]==\"o\"&&t[1]==\"n\")typeof n!=\"function\"&&(n=null),typeof o!=\"function\"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=nt[t]||(nt[t]=no(t)),(e.__a||(e.__a={}))[t]=it,r=t!=(t=t.replace(Ut,\"$1\")),(t=t.slice(2))[0]<\"a\"&&(t=t.toLowerCase()),n?e.addEventListener(t,s,r):e.removeEventListener(t,s,r));else{if(i==\"http://www.w3.org/2000/svg\")t=t.replace(/xlink(H|:h)/,\"h\").replace(/sName$/,\"s\");else if(t!=\"width\"&&t!=\"height\"&&t!=\"href\"&&t!=\"list\"&&t!=\"form\"&&t!=\"tabIndex\"&&t!=\"download\"&&t!=\"rowSpan\"&&t!=\"colSpan\"&&t!=\"role\"&&t!=\"popover\"&&t in e)try{return void(e[t]=n??\"\")}catch{}if(typeof n==\"function\")return;n==null||n===!1&&t[4]!=\"-\"?e.removeAttribute(t):e.setAttribute(t,t==\"popover\"&&n==1?\"\":n)}}function no(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[De]==null)t[De]=it++;else if(t[De]<this.__a[e])return;return n(v.event?v.event(t):t)}}}function at(e,t,n,o,i,r,s,a,f,d){var c,p,h,u,_,k,m,x,g,C,E,et,Rt,$e,Z,Nt,z,Q,U=t.type;if(t.constructor!==he)return null;128&n.__u&&(f=32&n.__u,c=n.__c.__z)&&(t.__u|=f,p=r=[],c.nodeType==8?a=Je(c,r):r.push(c),a=r[0]||a),(c=v.__b)&&c(t);e:if(typeof U==\"function\"){h=s.length;try{if(x=t.props,g=(c=U.prototype)&&c.render,C=(c=U.contextType)&&o[c.__c],E=c?C?C.props.value:c.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(g?t.__c=u=new U(x,E):(t.__c=u=new re(x,E),u.constructor=U,u.render=io),C&&C.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),g&&(u.__s||(u.__s=u.state),U.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=te({},u.__s)),te(u.__s,U.getDerivedStateFromProps(x,u.__s)))),_=u.props,k=u.state,u.__v=t,n.__c){if(x!==_&&g&&!U.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(x,E),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(x,u.__s,E)===!1){t.__v!=n.__v&&(u.props=x,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),Le.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&s.push(u),a=K(n);break e}u.componentWillUpdate&&u.componentWillUpdate(x,u.__s,E),g&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(_,k,m)})}else g&&!U.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),g&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=E,u.props=x,u.__P=e,u.__g&=-5,et=v.__r,Rt=g?25:0;do u.__g&=-9,et&&et(t),c=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Rt<25);g&&(Le.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=te({},o,u.getChildContext())),g&&n.__c&&u.getSnapshotBeforeUpdate&&(m=u.getSnapshotBeforeUpdate(_,k)),$e=c&&c.type===A&&c.key==null?c.props.children:c,x.__P&&(c=a,i=(e=x.__P).namespaceURI,f=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&ut(L,L)}),n.__k=null),a=n.__k?K(n,0):null),a=Xt(e,rt($e)?$e:[$e],t,n,o,i,r,s,a,f,d),x.__P&&(t.__e=null,a=c),t.__u&=-161,p&&p.some(ee),u.__h.length&&s.push(u),1&u.__g&&(u.__g&=-4)}catch(L){if(s.length=h,t.__v=null,f||r)if(L&&L.then){if(t.__u|=128|f,r){for(~(z=r.indexOf(a||void 0))||(z=r.length);(Q=r[z-1])&&Q.nodeType==8;)z--;for(;z<r.length;z++)if(Q=r[z])if(r[z]=null,Z){if(Q==Nt)break}else{if(Q.nodeType!=8)break;Q.data.startsWith(\"$s\")&&(Nt=Je(Z=Q))}}if(!Z){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;Z=a}(c=Je(Z=t.__c.__z||(t.__c.__z=Z)))?(t.__e=Z,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(ee);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||Vt(t),v.__e(L,t,n)}}else a=t.__e=oo(n.__e,t,n,o,i,r,s,f,d,e);return(c=v.diffed)&&c(t),a}function Je(e,t){if(e&&e.nodeType==8&&e.data.startsWith(\"$s\"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(\"$s\"))n++;else if(e.data.startsWith(\"/$s\")&&!--n)return e}t&&t.push(e)}}function Vt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Vt))}function zt(e,t,n){for(var o=0;o<n.length;)lt(n[o++],n[o++],n[o++]);v.__c&&v.__c(t,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(r){r.call(i)})}catch(r){v.__e(r,i.__v)}})}function oo(e,t,n,o,i,r,s,a,f,d){var c,p,h,u,_,k,m,x,g=n.props||Ne,C=t.props,E=t.type;if(E==\"svg\"?i=\"http://www.w3.org/2000/svg\":E==\"math\"?i=\"http://www.w3.org/1998/Math/MathML\":i||(i=\"http://www.w3.org/1999/xhtml\"),r){for(c=0;c<r.length;c++)if((_=r[c])&&(E?_.localName==E:_.nodeType==3)){e=_,r[c]=null;break}}if(!e){if(x=d.ownerDocument||document,!E)return x.createTextNode(C);e=x.createElementNS(i,E,C.is?C:d),a&&(v.__m&&v.__m(t,r),a=!1),r=null}if(E){if(d=E==\"template\"&&e.content||e,r=E==\"textarea\"&&C.defaultValue!=null?null:r&&st.call(d.childNodes),!a&&r)for(g={},c=0;c<e.attributes.length;c++)g[(_=e.attributes[c]).name]=_.value;for(c in g)_=g[c],c==\"dangerouslySetInnerHTML\"?h=_:c==\"children\"||c in C||c==\"value\"&&\"defaultValue\"in C||c==\"checked\"&&\"defaultChecked\"in C||Oe(e,c,null,_,i);for(c in C)_=C[c],c==\"children\"?u=_:c==\"dangerouslySetInnerHTML\"?p=_:c==\"value\"?k=_:c==\"checked\"?m=_:a&&typeof _!=\"function\"||g[c]===_||Oe(e,c,_,g[c],i);p?(a||h&&(p.__html==h.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):(h&&(e.textContent=\"\"),(E==\"foreignObject\"||i==\"http://www.w3.org/1998/Math/MathML\"&&Zn.test(E))&&(i=\"http://www.w3.org/1999/xhtml\"),Xt(d,rt(u)?u:[u],t,n,o,i,r,s,r?r[0]:n.__k&&K(n,0),a,f),r&&r.some(ee)),a&&E!=\"textarea\"||(c=\"value\",E==\"progress\"&&k==null?e.removeAttribute(c):k==null||k===e[c]&&(E!=\"progress\"||k)||Oe(e,c,k,g[c],i),c=\"checked\",m!=null&&m!=e[c]&&Oe(e,c,m,g[c],i))}else g===C||a&&e.data==C||(e.data=C);return e}function lt(e,t,n,o){try{typeof e==\"function\"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t==\"function\"?t():e(null)):e.current=t}catch(i){v.__e(i,n)}}function ut(e,t,n){var o,i,r,s;if(v.unmount&&v.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||lt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){v.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&ut(o[s],t,typeof e.type!=\"function\"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(i=Je(o,r=[]))&&(o==e.__e&&r.some(ee),ee(i),ee(o)),n||ee(e.__e),e.__e=e.__c=e.__=null}function io(e,t,n){return this.constructor(e,n)}function Gt(e,t){var n,o,i,r;v.__&&v.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=pe(A,{children:[e]}),i=[],r=[],at(t,t.__k,o||Ne,Ne,t.namespaceURI,o?null:t.firstChild?st.call(t.childNodes):null,i,o?o.__e:t.firstChild,n,r),zt(i,t.__k,r),t.__k.props.children=null}v={__e:function(e,t,n,o){for(var i,r,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,o||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(a){e=a}}throw Re=0,e}},Ht=0,ot=function(e){return e!=null&&e.constructor===he},re.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=te({},this.state)),typeof e==\"function\"&&(e=e(te({},n),this.props)),e&&(te(n,e),this.__v&&(t&&this.__k.push(t),Lt(this)))},re.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Lt(this))},re.prototype.render=A,G=[],Re=0,Wt=function(e,t){return e.__v.__b-t.__v.__b},De=Symbol(),Ut=/(PointerCapture)$|Capture$/i,it=0,nt={},Yn=0;var Ie,O,ct,Kt,ro=Object.is,ft=0,sn=[],dt=[],T=v,Yt=T.__b,Zt=T.__r,Qt=T.diffed,en=T.__c,tn=T.unmount,nn=T.__;function an(e,t){T.__h&&T.__h(O,e,ft||t),ft=0;var n=O.__H||(O.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Y(e,t){var n=an(Ie++,3);!T.__s&&ln(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,O.__H.__h.push(n))}function se(e){return ft=5,He(function(){return{current:e}},[])}function He(e,t){var n=an(Ie++,7);return ln(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function so(){var e;do{for(;e=dt.shift();)try{ve(e)}catch(n){T.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=sn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ve),t.__h.some(_t),t.__h=[]}catch(n){t.__h=[],T.__e(n,e.__v)}}}while(dt.length)}T.__b=function(e){O=null,Yt&&Yt(e)},T.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),nn&&nn(e,t)},T.__r=function(e){Zt&&Zt(e),Ie=0;var t=(O=e.__c).__H;t&&(ct==O?O.__h=[]:(t.__h.some(ve),t.__h.some(_t),Ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ct=O},T.diffed=function(e){Qt&&Qt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&rn(sn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ct=O=null},T.__c=function(e,t){t.some(function(n){try{n.__h.some(ve),n.__h=n.__h.filter(function(o){return!o.__||_t(o)})}catch(o){n.__h=[function(){throw o}]}}),en&&en(e,t)},T.unmount=function(e){tn&&tn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,rn(dt.push(i))}else ve(i)}catch(r){t=r}}),o.__H=void 0,t&&T.__e(t,o.__v))};var on=typeof requestAnimationFrame==\"function\";function ao(e){var t,n=function(){clearTimeout(o),on&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);on&&(t=requestAnimationFrame(n))}function rn(e){e!=1&&Kt==T.requestAnimationFrame||((Kt=T.requestAnimationFrame)||ao)(so)}function ve(e){var t=O,n=e.__c;typeof n==\"function\"&&(e.__c=void 0,n()),O=t}function _t(e){var t=O;e.__c=e.__(),O=t}function ln(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ro(n,e[o])})}var lo=Symbol.for(\"preact-signals\");function Fe(){if(j>1)j--;else{var e,t=!1;for((function(){var i=Ue;for(Ue=void 0;i!==void 0;){var r=i.S;if(r.v===i.v)for(var s=r.t;s!==void 0;s=s.x)s.i===i.i&&(s.i=r.i);i=i.o}})();ge!==void 0;){var n=ge;for(ge=void 0,We++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&cn(n))try{n.c()}catch(i){t||(e=i,t=!0)}n=o}}if(We=0,j--,t)throw e}}function Be(e){if(j>0)return e();pt=++uo,j++;try{return e()}finally{Fe()}}var me,S=void 0;function ye(e){var t=S,n=me;S=void 0,me=void 0;try{return e()}finally{S=t,me=n}}var ge=void 0,j=0,We=0,uo=0,pt=0,Ue=void 0,je=0;function un(e){if(S!==void 0){var t=e.n;if(t===void 0||t.t!==S)return t={i:0,S:e,p:S.s,n:void 0,t:S,e:void 0,x:void 0,r:t},S.s!==void 0&&(S.s.n=t),S.s=t,e.n=t,32&S.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=S.s,t.n=void 0,S.s.n=t,S.s=t),t}}function P(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}P.prototype.brand=lo;P.prototype.h=function(){return!0};P.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ye(function(){var o;(o=t.W)==null||o.call(t)}))};P.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ye(function(){var i;(i=t.Z)==null||i.call(t)}))}};P.prototype.subscribe=function(e){var t=this;return H(function(){var n=t.value;ye(function(){return e(n)})},{name:\"sub\"})};P.prototype.valueOf=function(){return this.value};P.prototype.toString=function(){return this.value+\"\"};P.prototype.toJSON=function(){return this.value};P.prototype.peek=function(){var e=this;return ye(function(){return e.value})};Object.defineProperty(P.prototype,\"value\",{get:function(){var e=un(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(We>100)throw new Error(\"Cycle detected\");(function(n){j!==0&&We===0&&n.l!==pt&&(n.l=pt,Ue={S:n,v:n.v,i:n.i,o:Ue})})(this),this.v=e,this.i++,je++,j++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Fe()}}}});function y(e,t){return new P(e,t)}function cn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function fn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function dn(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ne(e,t){P.call(this,void 0,t),this.x=e,this.s=void 0,this.g=je-1,this.f=4}ne.prototype=new P;ne.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===je))return!0;if(this.g=je,this.f|=1,this.i>0&&!cn(this))return this.f&=-2,!0;var e=S;try{fn(this),S=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return S=e,dn(this),this.f&=-2,!0};ne.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}P.prototype.S.call(this,e)};ne.prototype.U=function(e){if(this.t!==void 0&&(P.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ne.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ne.prototype,\"value\",{get:function(){if(1&this.f)throw new Error(\"Cycle detected\");var e=un(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function R(e,t){return new ne(e,t)}function _n(e){var t=e.j;if(e.j=void 0,typeof t==\"function\"){j++;var n=S;S=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,ht(e),o}finally{S=n,Fe()}}}function ht(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,_n(e)}function co(e){if(S!==this)throw new Error(\"Out-of-order effect\");dn(this),S=e,this.f&=-2;try{8&this.f&&ht(this)}finally{Fe()}}function ae(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,me&&me.push(this)}ae.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==\"function\"&&(this.j=t)}finally{e()}};ae.prototype.S=function(){if(1&this.f)throw new Error(\"Cycle detected\");this.f|=1,this.f&=-9,_n(this),fn(this),j++;var e=S;return S=this,co.bind(this,e)};ae.prototype.N=function(){2&this.f||(this.f|=2,this.u=ge,ge=this)};ae.prototype.d=function(){this.f|=8,1&this.f||ht(this)};ae.prototype.dispose=function(){this.d()};function H(e,t){var n=new ae(e,t);try{n.c()}catch(i){throw n.d(),i}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var vt,we,Xe,fo=typeof window<\"u\"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,pn=[],hn=[];H(function(){vt=this.N})();function le(e,t){v[e]=t.bind(null,v[e]||function(){})}function be(e){if(Xe){var t=Xe;Xe=void 0,t()}Xe=e&&e.S()}function vn(e){var t=this,n=e.data,o=po(n);o.name=\"ReactiveDom\",o.value=n;var i=He(function(){for(var a=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var d=R(function(){var u=o.value.value;return u===0?0:u===!0?\"\":u||\"\"}),c=R(function(){return!Array.isArray(d.value)&&!ot(d.value)}),p=H(function(){if(this.N=mn,c.value){var u=d.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=u)}}),h=t.__$u.d;return t.__$u.d=function(){p(),h.call(this)},[c,d]},[]),r=i[0],s=i[1];return r.value?s.peek():s.value}vn.displayName=\"ReactiveTextNode\";Object.defineProperties(P.prototype,{constructor:{configurable:!0,value:jt(A,null).constructor},type:{configurable:!0,value:vn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});le(\"__b\",function(e,t){if(be(),we=void 0,typeof t.type==\"string\"){var n,o=t.props;for(var i in o)if(i!==\"children\"){var r=o[i];r instanceof P&&(n||(t.__np=n={}),n[i]=r,o[i]=r.peek())}}e(t)});le(\"__r\",function(e,t){if(e(t),t.type!==A){be();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(i,r){var s;return H(function(){s=this},{name:r}),s.c=i,s})((function(i){return function(){var r;fo&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof t.type==\"function\"?t.type.displayName||t.type.name:\"\"))),we=o,be(n)}});le(\"__e\",function(e,t,n,o){be(),we=void 0,e(t,n,o)});le(\"diffed\",function(e,t){be(),we=void 0;var n;if(typeof t.type==\"string\"&&(n=t.__e)){var o=t.__np,i=t.props,r=n.U;if(r)for(var s in r){var a=r[s];a===void 0||o&&s in o||(a.d(),r[s]=void 0)}if(o){r||(r={},n.U=r);for(var f in o){var d=r[f],c=o[f];d===void 0?(d=_o(n,f,c,i),r[f]=d):d.o(c,i)}}}e(t)});function _o(e,t,n,o){var i=t in e&&e.ownerSVGElement===void 0,r=y(n);return{o:function(s,a){r.value=s,o=a},d:H(function(){this.N=mn;var s=r.value.value;o[t]!==s&&(o[t]=s,i?e[t]=s:s!=null&&(s!==!1||t[4]===\"-\")?e.setAttribute(t,s):e.removeAttribute(t))})}}le(\"unmount\",function(e,t){if(typeof t.type==\"string\"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var i in o){var r=o[i];r&&r.d()}}}var s=t.__np;if(s){var a=t.props;for(var f in s)a[f]=s[f]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var c=d.__$u;c&&(d.__$u=void 0,c.d())}}e(t)});le(\"__h\",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});re.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==\"boolean\"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!==\"__source\"&&e[s]!==this.props[s])return!0;for(var a in this.props)if(!(a in e))return!0;return!1};function po(e,t){return He(function(){return y(e,t)},[])}var ho=typeof requestAnimationFrame>\"u\"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(o),e()},n=setTimeout(t,35),o=requestAnimationFrame(t)},vo=function(e){queueMicrotask(function(){queueMicrotask(e)})};function mo(){Be(function(){for(var e;e=pn.shift();)vt.call(e)})}function go(){pn.push(this)===1&&(v.requestAnimationFrame||ho)(mo)}function yo(){Be(function(){for(var e;e=hn.shift();)vt.call(e)})}function mn(){hn.push(this)===1&&(v.requestAnimationFrame||vo)(yo)}function mt(e,t){var n=se(e);n.current=e;var o=we;Y(function(){return H(function(){if(this.N=go,!(o&&8&o.__$f))return n.current()},t)},[])}var bo=Symbol.for(\"pv\"),wo=0;function l(e,t,n,o,i,r){t||(t={});var s,a,f=t;if(\"ref\"in f&&typeof e!=\"function\")for(a in f={},t)a==\"ref\"?s=t[a]:f[a]=t[a];var d={type:e,props:f,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bo,__v:--wo,__i:-1,__u:0};return(i||r)&&(d.__source=i,d.__self=r),v.vnode&&v.vnode(d),d}var qe=[\"auto\",\"light\",\"dark\"],gn=\"codebatch-theme\";function So(){try{let e=localStorage.getItem(gn);return qe.find(t=>t===e)??\"auto\"}catch{return\"auto\"}}var oe=y(So());function yn(){H(()=>{document.documentElement.dataset.theme=oe.value;try{localStorage.setItem(gn,oe.value)}catch{}})}function bn(){let e=qe[(qe.indexOf(oe.value)+1)%qe.length];return l(\"button\",{type:\"button\",class:\"quiet\",id:\"theme\",\"aria-label\":`Colours: ${oe.value}. Change to ${e}`,onClick:()=>oe.value=e,children:[l(\"span\",{class:`disc is-${oe.value}`,\"aria-hidden\":\"true\"}),oe.value]})}var xo=/(?!\\ufe0f)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}]/gu;var ko=/^[\\u0020-\\u007e]*$/;function Ve(e){return ko.test(e)?e:e.replaceAll(\"\t\",\" \").replace(xo,Eo)}function Eo(e){let t=e.codePointAt(0).toString(16);return t.length>4?`\\\\u{${t}}`:`\\\\u${t.padStart(4,\"0\")}`}var ue=[\"blocked\",\"waiting\",\"ready\",\"leased\",\"done\",\"failed\",\"skipped\",\"cancelled\"],D={blocked:{word:\"blocked\",letter:\"\\xB7\"},waiting:{word:\"waiting for a gate\",letter:\"?\"},ready:{word:\"ready\",letter:\"\\u25CB\"},leased:{word:\"running\",letter:\"\\u25B6\"},done:{word:\"done\",letter:\"\\u2713\"},failed:{word:\"failed\",letter:\"\\u2715\"},skipped:{word:\"skipped\",letter:\"\\u21B7\"},cancelled:{word:\"cancelled\",letter:\"\\u2013\"}},To=new Set([\"done\",\"failed\",\"skipped\",\"cancelled\"]);function ze(e){return To.has(e)}function N(e){let t=e.indexOf(\"::\");return t===-1?e:e.slice(t+2)}function Ge(e,t){return e.deps.filter(n=>{let o=t.get(n)?.state;return o!==void 0&&!ze(o)})}function wn(e){let t=[...e].filter(({state:s})=>!ze(s)).sort((s,a)=>s.level-a.level),n=new Map,o=new Map,i;for(let{id:s,deps:a}of t){let f=0;for(let d of a)(n.get(d)??0)>f&&(f=n.get(d),o.set(s,d));n.set(s,f+1),(i===void 0||f+1>n.get(i))&&(i=s)}let r=[];for(let s=i;s!==void 0;s=o.get(s))r.unshift(s);return r}var b={width:132,height:24},ie={x:b.width+10,y:b.height+8},Sn=44,xn=30,Po=2600,Ke=26;function kn(e){let t=Map.groupBy(e,({level:c})=>c),n=Co(t),o=Ao(n),i=new Map,r=[],[s,a,f,d]=[0,0,0,0];for(let c of n){s>0&&s+c.width>o&&([s,a]=[0,d+xn]);let p=$o(t.get(c.level),i);for(let[h,{id:u}]of p.entries())i.set(u,{x:s+h%c.columns*ie.x,y:a+Ke+Math.floor(h/c.columns)*ie.y});r.push({level:c.level,x:s,y:a,width:c.width,count:p.length}),f=Math.max(f,s+c.width),d=Math.max(d,a+c.height),s+=c.width+Sn}return{places:i,levels:r,width:f,height:d}}function Co(e){let t=Mo([...e.values()].map(n=>n.length));return[...e].sort(([n],[o])=>n-o).map(([n,{length:o}])=>{let i=Math.ceil(o/t),r=Ke+Math.ceil(o/i)*ie.y;return{level:n,columns:i,width:i*ie.x-(ie.x-b.width),height:r}})}function Ao(e){let t=e.reduce((i,{width:r})=>i+r+Sn,0),n=Math.max(0,...e.map(({height:i})=>i+xn)),o=Math.round(Math.sqrt(t/(2.4*n||1)));return o<2||t<Po?Number.POSITIVE_INFINITY:t/o}function Mo(e){let t=e.reduce((n,o)=>n+o,0);return Math.max(8,Math.ceil(Math.sqrt(t*ie.x/(2*ie.y))))}function $o(e,t){let n=o=>{let i=o.deps.map(r=>t.get(r)?.y).filter(r=>r!==void 0);return i.length===0?0:i.reduce((r,s)=>r+s,0)/i.length};return e.map((o,i)=>({job:o,at:i,wish:n(o)})).sort((o,i)=>o.wish-i.wish||o.at-i.at).map(({job:o})=>o)}function gt(e,{x:t,y:n}){for(let[o,i]of e.places)if(t>=i.x&&t<=i.x+b.width&&n>=i.y&&n<=i.y+b.height)return o}var bt=.55,Oo=1500,yt=.15;function En(e,t,n){let o=e.getContext(\"2d\"),i=window.devicePixelRatio||1,{clientWidth:r,clientHeight:s}=e;e.width!==Math.round(r*i)&&(e.width=Math.round(r*i)),e.height!==Math.round(s*i)&&(e.height=Math.round(s*i)),o.setTransform(i,0,0,i,0,0),o.clearRect(0,0,r,s),o.setTransform(i*n.scale,0,0,i*n.scale,-n.x*n.scale*i,-n.y*n.scale*i);let a={left:n.x,top:n.y,right:n.x+r/n.scale,bottom:n.y+s/n.scale},f=({x:c,y:p})=>c+b.width>=a.left&&c<=a.right&&p+b.height>=a.top&&p<=a.bottom;Do(o,t,n),Jo(o,t,f);let d=[];for(let[c,p]of t.layout.places){let h=t.jobs.get(c);h&&f(p)&&d.push({job:h,place:p})}if(n.scale<bt)No(o,t,d);else for(let c of d)Lo(o,t,c)}function Do(e,{layout:t,colors:n,font:o},{scale:i}){let r=Math.min(13/i,40);e.font=`${r}px ${o}`,e.fillStyle=n.soft,e.textBaseline=\"alphabetic\";for(let{level:s,x:a,y:f,width:d,count:c}of t.levels){let p=`${s} \\xB7 ${c}`;e.measureText(p).width<d+30&&e.fillText(p,a,f+Ke-10)}}function Jo(e,t,n){let{layout:o,jobs:i,critical:r,selected:s,colors:a}=t,f=0;for(let{deps:c}of i.values())f+=c.length;let d=f<=Oo;for(let{id:c,deps:p}of i.values()){let h=o.places.get(c);if(h)for(let u of p){let _=o.places.get(u);if(!_||!(n(_)||n(h)))continue;let k=c===s||u===s,m=r.has(c)&&r.has(u);!d&&!k&&!m||(e.lineWidth=k||m?2:1,e.strokeStyle=k?a.ink:m?a.accent:a.edge,Ro(e,_,h))}}}function Ro(e,t,n){let[o,i]=[t.x+b.width,t.y+b.height/2],[r,s]=[n.x,n.y+b.height/2],a=Math.max(18,(r-o)/2);e.beginPath(),e.moveTo(o,i),e.bezierCurveTo(o+a,i,r-a,s,r,s),e.stroke()}function No(e,t,n){let{colors:o,matching:i,critical:r,selected:s}=t,a=({job:f})=>i!==void 0&&!i.has(f.id);for(let f of Map.groupBy(n,d=>`${d.job.state} ${a(d)}`).values()){e.globalAlpha=a(f[0])?yt:1,e.fillStyle=o[f[0].job.state];for(let{place:d}of f)e.fillRect(d.x,d.y,b.width,b.height)}e.lineWidth=2.5;for(let f of n){let{job:d,place:c}=f;d.id!==s&&!r.has(d.id)||(e.globalAlpha=a(f)?yt:1,e.strokeStyle=d.id===s?o.ink:o.accent,e.strokeRect(c.x,c.y,b.width,b.height))}e.globalAlpha=1}function Lo(e,t,{job:n,place:o}){let{colors:i,matching:r,critical:s,selected:a,font:f}=t;e.globalAlpha=r===void 0||r.has(n.id)?1:yt,e.beginPath(),e.roundRect(o.x,o.y,b.width,b.height,5),e.fillStyle=i.sheet,e.fill();let d=n.id===a||s.has(n.id);e.lineWidth=d?2.5:1.25,e.strokeStyle=n.id===a?i.ink:s.has(n.id)?i.accent:i[n.state],e.stroke(),e.beginPath(),e.roundRect(o.x,o.y,22,b.height,[5,0,0,5]),e.fillStyle=i[n.state],e.fill(),e.textBaseline=\"middle\",e.textAlign=\"center\",e.font=`12px ${f}`,e.fillStyle=i.sheet,e.fillText(D[n.state].letter,o.x+11,o.y+b.height/2+.5),e.textAlign=\"left\",e.fillStyle=n.state===\"skipped\"||n.state===\"cancelled\"?i.soft:i.ink,e.fillText(Io(n.id),o.x+29,o.y+b.height/2+.5,b.width-34),e.globalAlpha=1}function Io(e){let t=Ve(N(e));return t.length>18?`${t.slice(0,9)}\\u2026${t.slice(-8)}`:t}var ce=class extends Error{status;hints;constructor(t,n,o){super(n),this.status=t,this.hints=o}},Tn=\"codebatch-schedule-token\";function Pn(){return sessionStorage.getItem(Tn)}async function Cn(){let e=location.hash.slice(1);if(e!==\"\"){history.replaceState(null,\"\",location.pathname+location.search);let n=await fetch(\"/v1/sessions\",{method:\"POST\",headers:{\"content-type\":\"application/json\"},body:JSON.stringify({code:e})});n.ok&&sessionStorage.setItem(Tn,(await n.json()).token)}return Pn()!==null}async function Se(e,t={}){let n=new Headers(t.headers);n.set(\"authorization\",`Bearer ${Pn()??\"\"}`);let o=await fetch(e,{...t,headers:n});if(o.ok)return o;let i=await o.json().catch(()=>({}));throw new ce(o.status,i.detail??\"The server does not answer.\",i.hints??[])}async function Ye(e){return await(await Se(e)).json()}async function An(e,t){let n={\"content-type\":\"application/json\"};await Se(`/v1/jobs/${encodeURIComponent(e)}/${t}`,{method:\"POST\",headers:n,body:\"{}\"})}async function*Mn(e){let n=(await Se(\"/v1/events\",{headers:{\"last-event-id\":String(e)}})).body.pipeThrough(new TextDecoderStream).getReader(),o=\"\";for(;;){let{done:i,value:r}=await n.read();if(i)return;let s=(o+r).split(`\n\n`);o=s.pop();for(let a of s){let f=c=>new RegExp(`^${c}: ?(.*)$`,\"m\").exec(a)?.[1],d=f(\"data\");d!==void 0&&(yield{id:Number(f(\"id\")),event:f(\"event\")??\"message\",data:d})}}}var W=y(\"opening\"),F=y([]),I=y(new URLSearchParams(location.search).get(\"plan\")??void 0),w=y(new Map),St=y([]),B=R(()=>kn(St.value)),X=y(void 0),ke=y(void 0),xe=y(void 0),de=R(()=>{let e=Object.fromEntries(ue.map(t=>[t,0]));for(let{state:t}of w.value.values())e[t]++;return e}),_e=R(()=>wn(w.value.values())),Ho=1e3,Wo=250,Uo=1e3,jo=100,xt=!1,kt=0,Et=0,fe=new Map;async function $n(){if(!await Cn()){W.value=\"locked\";return}for(;;){try{await Dn(),I.value!==void 0&&await Pt(I.value),await Fo()}catch(e){if(e instanceof ce&&e.status===401){W.value=\"locked\";return}}W.value=\"away\",await new Promise(e=>setTimeout(e,Ho))}}async function On(e){I.value=e,X.value=void 0,ke.value=void 0,history.replaceState(null,\"\",`?plan=${encodeURIComponent(e)}`),await Ee(()=>Pt(e))}async function q(e){X.value=e,e===void 0?ke.value=void 0:await Ee(()=>Jn(e))}async function Ee(e){try{await e(),xe.value=void 0}catch(t){xe.value=t instanceof ce?[t.message,...t.hints].join(\" \"):\"The server does not answer.\"}}async function Dn(){F.value=(await Ye(\"/v1/plans\")).plans,F.value.some(({plan:t})=>t===I.value)||(I.value=(F.value.find(({ended:t})=>!t)??F.value[0])?.plan)}async function Pt(e){let t=await Ye(`/v1/plans/${encodeURIComponent(e)}`);if(I.value!==e)return;Et=t.event;for(let[i,{id:r}]of fe)r<=Et&&fe.delete(i);xt||(kt=t.event);let n=St.value;n.length===t.jobs.length&&n.every((i,r)=>i.id===t.jobs[r].id&&i.level===t.jobs[r].level)||(St.value=t.jobs),w.value=new Map(t.jobs.map(i=>[i.id,i]))}async function Jn(e){let t=await Ye(`/v1/jobs/${encodeURIComponent(e)}`);X.value===e&&(ke.value=t)}async function Fo(){xt=!0;try{for await(let{id:e,event:t,data:n}of Mn(kt))W.value=\"live\",kt=e,t===\"job\"&&Bo(JSON.parse(n)),t===\"reset\"&&Rn()}finally{xt=!1}}function Bo(e){if(Tt(\"plans\",Dn),e.job===X.value&&Tt(\"detail\",()=>Jn(e.job)),e.plan!==I.value||e.id<=Et)return;let t=w.value.get(e.job);(t?.version!==e.version||t.state===e.state)&&Rn(),fe.size===0&&setTimeout(()=>requestAnimationFrame(Xo),w.value.size>Uo?jo:0),fe.set(e.job,e)}function Xo(){let e=new Map(w.value);for(let{job:t,state:n,holder:o,reason:i,cause:r,error:s}of fe.values()){let a=e.get(t);a&&e.set(t,{...a,state:n,holder:o,reason:i,cause:r,error:s})}fe.clear(),w.value=e}function Rn(){let e=I.value;e!==void 0&&Tt(\"plan\",()=>Pt(e))}var wt=new Map;function Tt(e,t){if(wt.has(e))return;let n=()=>{wt.delete(e),t().catch(()=>{})};wt.set(e,window.setTimeout(n,Wo))}var Te=y(\"\"),V=y(void 0),Ct=R(()=>{let[e,t]=[Te.value.trim().toLowerCase(),V.value],n=new Set(t===\"critical\"?_e.value:[]);return[...w.value.values()].filter(o=>(t===void 0||o.state===t||n.has(o.id))&&(e===\"\"||o.id.toLowerCase().includes(e)||o.payload.toLowerCase().includes(e)))}),At=R(()=>Te.value.trim()===\"\"&&V.value===void 0?void 0:new Set(Ct.value.map(({id:e})=>e)));var J=y({x:0,y:0,scale:1}),Ln=y(0),Ae=y(void 0),In=.02,qo=2,Pe=16,Hn=R(()=>new Set(_e.value));function Wn(){let e=se(null);return mt(()=>{let t=[B.value,w.value,Hn.value,X.value,At.value,J.value,Ln.value],n=requestAnimationFrame(()=>t.length>0&&e.current&&En(e.current,Vo(),J.value));return()=>cancelAnimationFrame(n)}),mt(()=>{B.value.width>0&&e.current&&(J.value=Nn(e.current))}),Y(()=>Go(e.current),[]),l(\"div\",{class:\"graph\",style:{height:`min(54vh, ${Math.round(B.value.height+2*Pe+40)}px)`},children:[l(\"canvas\",{ref:e,role:\"img\",\"aria-label\":`The graph of ${w.value.size} jobs. The list below says the same.`,...Yo(e)}),l(\"p\",{class:\"hovered\",\"aria-hidden\":\"true\",children:Ae.value===void 0?\"\":`${N(Ae.value)} \\xB7 ${w.value.get(Ae.value)?.state??\"\"}`}),l(\"div\",{class:\"zoom\",children:[l(\"button\",{type:\"button\",\"aria-label\":\"Larger\",onClick:()=>Mt(e.current,1.4),children:\"+\"}),l(\"button\",{type:\"button\",\"aria-label\":\"Smaller\",onClick:()=>Mt(e.current,1/1.4),children:\"\\u2212\"}),l(\"button\",{type:\"button\",\"aria-label\":\"Show all\",onClick:()=>J.value=Nn(e.current),children:\"\\u2922\"})]})]})}function Vo(){return{layout:B.value,jobs:w.value,critical:Hn.value,selected:X.value,matching:At.value,colors:zo(),font:getComputedStyle(document.body).fontFamily}}var Ce;function zo(){if(Ce)return Ce;let e=document.createElement(\"i\");document.body.append(e);let t=i=>(e.className=`probe ${i}`,getComputedStyle(e).color),o=[...ue,\"ink\",\"soft\",\"sheet\",\"accent\",\"edge\"].map(i=>[i,t(Object.hasOwn(D,i)?`state-${i}`:`as-${i}`)]);return e.remove(),Ce=Object.fromEntries(o),Ce}function Go(e){let t=()=>{Ce=void 0,Ln.value++},n=new ResizeObserver(t);n.observe(e);let o=new MutationObserver(t);o.observe(document.documentElement,{attributes:!0,attributeFilter:[\"data-theme\"]});let i=matchMedia(\"(prefers-color-scheme: dark)\");return i.addEventListener(\"change\",t),()=>{n.disconnect(),o.disconnect(),i.removeEventListener(\"change\",t)}}function Nn(e){let{width:t,height:n}=B.value,[o,i]=[e.clientWidth-2*Pe,e.clientHeight-2*Pe],r=Math.max(In,Math.min(1,o/t,i/n));return{x:-Pe/r,y:-Pe/r,scale:r}}function Mt(e,t,n){let{x:o,y:i,scale:r}=J.value,s=Math.min(qo,Math.max(In,r*t)),[a,f]=n?[n.x,n.y]:[e.clientWidth/2,e.clientHeight/2];J.value={x:o+a/r-a/s,y:i+f/r-f/s,scale:s}}function Ze(e){let t=B.value.places.get(e),n=document.querySelector(\".graph canvas\");if(!t||!n)return;let{x:o,y:i,scale:r}=J.value,[s,a]=[o+n.clientWidth/r,i+n.clientHeight/r];if(t.x>=o&&t.y>=i&&t.x+b.width<=s&&t.y+b.height<=a&&r>=bt)return;let d=Math.max(r,.8);J.value={x:t.x+b.width/2-n.clientWidth/2/d,y:t.y+b.height/2-n.clientHeight/2/d,scale:d}}var Ko=4;function Yo(e){let t,n=({offsetX:o,offsetY:i})=>({x:J.value.x+o/J.value.scale,y:J.value.y+i/J.value.scale});return{onPointerDown(o){e.current.setPointerCapture(o.pointerId),t={x:o.offsetX,y:o.offsetY,view:J.value,isDrag:!1}},onPointerMove(o){if(!t){Ae.value=gt(B.value,n(o));return}let[i,r]=[o.offsetX-t.x,o.offsetY-t.y];t.isDrag||=Math.hypot(i,r)>Ko;let{x:s,y:a,scale:f}=t.view;t.isDrag&&(J.value={x:s-i/f,y:a-r/f,scale:f})},onPointerUp(o){t&&!t.isDrag&&q(gt(B.value,n(o))),t=void 0},onPointerLeave(){Ae.value=void 0},onWheel(o){o.preventDefault(),Mt(e.current,Math.exp(-o.deltaY/400),{x:o.offsetX,y:o.offsetY})}}}var Zo=/((?!\\t)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+)/u,Qo=/^[\\t\\u0020-\\u007e]*$/;function M({value:e}){return Qo.test(e)?l(A,{children:e}):l(A,{children:e.split(Zo).map((t,n)=>n%2===0?t:l(\"span\",{class:\"acting\",title:\"a character that is not drawn\",children:Ve(t)},n))})}function $(e){return e.toLocaleString(\"en-US\")}function $t(e,t,n=`${t}s`){return`${$(e)} ${e===1?t:n}`}var Ot=30,Un=20,jn=6,Fn=y(0);function Bn(){let e=Ct.value,t=Math.max(0,Math.min(Math.floor(Fn.value/Ot),e.length-Un)-jn),n=e.slice(t,t+Un+2*jn);return l(\"section\",{class:\"jobs\",\"aria-label\":\"Jobs\",children:[l(\"p\",{class:\"aside\",id:\"count\",children:[$(e.length),\" of \",$(w.value.size),\" jobs\"]}),l(\"div\",{class:\"scroll\",tabIndex:0,\"aria-label\":\"Jobs\",onScroll:({currentTarget:o})=>Fn.value=o.scrollTop,children:l(\"ul\",{style:{height:`${e.length*Ot}px`},children:n.map((o,i)=>l(ei,{job:o,at:t+i},o.id))})})]})}function ei({job:e,at:t}){return l(\"li\",{style:{transform:`translateY(${t*Ot}px)`},children:l(\"button\",{type:\"button\",class:`state-${e.state}`,\"aria-current\":e.id===X.value?\"true\":void 0,onClick:()=>{q(e.id),Ze(e.id)},children:[l(\"span\",{class:\"state\",children:[l(\"i\",{\"aria-hidden\":\"true\",children:D[e.state].letter}),\" \",D[e.state].word]}),l(\"b\",{children:l(M,{value:N(e.id)})}),l(\"span\",{class:\"aside\",children:[\"level \",e.level]}),l(\"span\",{class:\"aside\",children:[\"lane \",e.lane]}),l(\"span\",{class:\"why\",children:l(M,{value:ti(e)})}),l(\"code\",{children:l(M,{value:e.payload})})]})})}function ti(e){let t=n=>n.slice(0,3).map(N).join(\", \")+(n.length>3?` and ${n.length-3} more`:\"\");return e.state===\"blocked\"?`after ${t(Ge(e,w.value))}`:e.state===\"waiting\"?`gate ${e.gate}`:e.state===\"leased\"?e.holder??\"\":e.state===\"failed\"?e.error??e.reason??\"\":[e.reason,e.cause===null?null:N(e.cause)].filter(Boolean).join(\": \")}var Qe=y(void 0),Me=y(void 0),Xn=2e5,ni=/(?:^|\\/)(?:output|log|stdout|stderr)[^/]*$|\\.(?:log|txt)$/;function qn(){let e=ke.value,t=e?.tries.flatMap(({artifacts:n})=>n).find(({name:n})=>ni.test(n));return Y(()=>{Me.value=void 0,Qe.value=void 0,t&&Vn(t)},[e?.id,t?.sha256]),e?l(\"aside\",{class:\"panel\",\"aria-label\":\"Job\",children:[l(\"header\",{children:[l(\"h2\",{children:l(M,{value:N(e.id)})}),l(\"button\",{type:\"button\",class:\"quiet\",\"aria-label\":\"Close\",onClick:()=>{q(void 0)},children:\"\\u2715\"})]}),l(\"p\",{class:`state state-${e.state}`,children:[l(\"i\",{\"aria-hidden\":\"true\",children:D[e.state].letter}),\" \",D[e.state].word,e.holder!==null&&e.state===\"leased\"?` by ${e.holder}`:\"\"]}),l(oi,{job:e}),xe.value===void 0?null:l(\"p\",{class:\"alarm\",role:\"alert\",children:l(M,{value:xe.value})}),l(ii,{job:e}),l(ri,{job:e}),l(si,{job:e})]}):null}function oi({job:e}){let{id:t,state:n,gate:o,dependants:i}=e,r=f=>()=>{Me.value=void 0,Ee(()=>An(t,f))},s=Me.value===t,a=i.length===0?\"\":\" and skip what depends on it\";return l(\"p\",{class:\"decisions\",children:[n===\"failed\"||n===\"cancelled\"?l(\"button\",{type:\"button\",onClick:r(\"retry\"),children:\"Try again\"}):null,o!==null&&(n===\"waiting\"||n===\"blocked\")?l(\"button\",{type:\"button\",onClick:r(\"approve\"),children:\"Open its gate\"}):null,ze(n)?null:l(\"button\",{type:\"button\",class:\"grave\",onClick:s?r(\"cancel\"):()=>Me.value=t,children:s?`Yes, cancel it${a}`:\"Cancel\"}),s?l(\"button\",{type:\"button\",onClick:()=>Me.value=void 0,children:\"Keep it\"}):null]})}function ii({job:e}){let t=[[\"payload\",e.payload],[\"lane\",String(e.lane)],[\"priority\",e.prio===0?null:String(e.prio)],[\"gate\",e.gate],[\"why\",[e.reason,e.cause].filter(Boolean).join(\": \")||null],[\"error\",e.error],[\"tries\",e.attempts===0?null:`${e.attempts}: ${e.failures} failed, ${e.losses} lost`],[\"version\",e.version===1?null:String(e.version)],[\"when it fails\",e.on_fail===\"skip\"?null:e.on_fail]];return l(\"dl\",{children:t.map(([n,o])=>o===null?null:l(\"div\",{children:[l(\"dt\",{children:n}),l(\"dd\",{children:l(M,{value:o})})]},n))})}function ri({job:e}){let t=w.value.get(e.id),n=new Set(t?Ge(t,w.value):[]),o=e.deps.filter(i=>!n.has(i));return l(A,{children:[l(Jt,{title:\"Blocked by\",ids:[...n]}),l(Jt,{title:\"After\",ids:o}),l(Jt,{title:\"Before\",ids:e.dependants})]})}var Dt=40;function Jt({title:e,ids:t}){return t.length===0?null:l(\"section\",{class:\"relations\",children:[l(\"h3\",{children:[e,\" \",l(\"span\",{class:\"aside\",children:$(t.length)})]}),l(\"ul\",{children:t.slice(0,Dt).map(n=>{let o=w.value.get(n)?.state;return l(\"li\",{children:l(\"button\",{type:\"button\",class:o===void 0?\"\":`state-${o}`,onClick:()=>{q(n),Ze(n)},children:[o===void 0?null:l(\"i\",{\"aria-hidden\":\"true\",children:D[o].letter}),\" \",l(M,{value:N(n)})]})},n)})}),t.length>Dt?l(\"p\",{class:\"aside\",children:[\"and \",$(t.length-Dt),\" more\"]}):null]})}function si({job:e}){return e.tries.length===0?null:l(\"section\",{class:\"tries\",children:[l(\"h3\",{children:\"Tries\"}),l(\"ol\",{children:e.tries.map(t=>l(\"li\",{children:[l(\"p\",{children:[t.version===e.version?\"\":`version ${t.version}, `,t.attempt,\": \",t.state===\"leased\"?\"running\":t.state,\" by \",l(M,{value:t.holder}),t.exit_code===null?\"\":`, exit code ${t.exit_code}`]}),t.error===null||t.error===\"\"?null:l(\"pre\",{children:l(M,{value:t.error})}),l(ai,{artifacts:t.artifacts})]},`${t.version}.${t.attempt}`))})]})}function ai({artifacts:e}){return l(\"ul\",{children:e.map(t=>l(\"li\",{children:[l(\"button\",{type:\"button\",class:\"quiet\",onClick:()=>{Vn(t)},children:[l(M,{value:t.name}),\" \",l(\"span\",{class:\"aside\",children:[$(t.size),\" bytes\"]})]}),Qe.value?.sha256===t.sha256?l(\"pre\",{class:\"log\",tabIndex:0,\"aria-label\":t.name,children:Qe.value.text.split(`\n`).map((n,o)=>l(\"span\",{children:[l(M,{value:n}),`\n`]},o))}):null]},t.name))})}async function Vn({sha256:e,size:t}){await Ee(async()=>{let n=await(await Se(`/v1/artifacts/${e}`)).text(),o=n.length>Xn?`\\u2026\n${n.slice(-Xn)}`:n;Qe.value={sha256:e,text:t===0?\"(empty)\":o.replace(/\\n$/,\"\")}})}var li={opening:\"opening\",locked:\"locked\",live:\"live\",away:\"server away\"};function zn(){return l(\"span\",{class:`liveness is-${W.value}`,role:\"status\",children:li[W.value]})}function Gn(){let e=se(null);return Y(()=>e.current?.querySelector(\"[aria-current]\")?.scrollIntoView({block:\"nearest\",inline:\"nearest\"}),[I.value,F.value.length]),l(\"nav\",{class:\"plans\",\"aria-label\":\"Workplans\",ref:e,children:F.value.map(({plan:t,total:n,states:o,exit_code:i})=>l(\"button\",{type:\"button\",\"aria-current\":t===I.value?\"true\":void 0,onClick:()=>{On(t)},children:[l(M,{value:t}),\" \",l(\"span\",{class:\"aside\",children:i===null?`${$(o.done)}/${$(n)}`:i===0?\"\\u2713\":\"\\u2715\"})]},t))})}var ui=[\"done\",\"leased\",\"ready\",\"waiting\",\"blocked\",\"failed\",\"skipped\",\"cancelled\"];function Kn(){let e=w.value.size,{done:t,leased:n,failed:o}=de.value,i=_e.value;return l(\"section\",{class:\"progress\",\"aria-label\":\"Progress\",children:[l(\"h1\",{children:[l(M,{value:I.value??\"\"}),\": \",$(t),\" of \",$t(e,\"job\"),\" done\",n>0?`, ${$(n)} running`:\"\",o>0?`, ${$(o)} failed`:\"\"]}),l(\"div\",{class:\"bar\",role:\"img\",\"aria-label\":`${e===0?0:Math.floor(100*t/e)} % done`,children:ui.map(r=>de.value[r]===0?null:l(\"i\",{class:`state-${r}`,style:{flexGrow:de.value[r]}},r))}),l(\"div\",{class:\"legend\",children:[ue.filter(r=>de.value[r]>0).map(r=>l(\"button\",{type:\"button\",class:`state-${r}`,\"aria-pressed\":V.value===r,onClick:()=>V.value=V.value===r?void 0:r,children:[l(\"i\",{\"aria-hidden\":\"true\",children:D[r].letter}),\" \",$(de.value[r]),\" \",D[r].word]},r)),i.length===0?null:l(\"button\",{type:\"button\",class:\"state-critical\",\"aria-pressed\":V.value===\"critical\",title:i.slice(0,40).map(N).join(\" \\u2192 \"),onClick:()=>{V.value=V.value===\"critical\"?void 0:\"critical\",q(i[0])},children:[l(\"i\",{\"aria-hidden\":\"true\",children:\"\\u27F6\"}),\" critical path: \",$t(i.length,\"job\"),\" to go\"]}),l(\"input\",{type:\"search\",placeholder:\"find a job\",\"aria-label\":\"Find a job\",value:Te.value,onInput:({currentTarget:r})=>Te.value=r.value})]})]})}function ci(){return l(\"div\",{class:\"page schedule\",children:[l(\"header\",{class:\"top\",children:[l(\"p\",{class:\"brand\",children:[\"CodeBatch\",l(\"span\",{class:\"title\",children:\"schedule\"})]}),l(Gn,{}),l(\"nav\",{\"aria-label\":\"Page\",children:[l(zn,{}),l(bn,{})]})]}),l(\"main\",{children:W.value===\"locked\"?l(fi,{}):l(di,{})})]})}function fi(){return l(\"div\",{class:\"empty\",children:[l(\"h1\",{children:\"This page needs a link that was not used yet.\"}),l(\"p\",{children:[l(\"code\",{children:\"codebatch schedule page\"}),\" prints one.\"]})]})}function di(){return F.value.length===0?l(\"div\",{class:\"empty\",children:[l(\"h1\",{children:W.value===\"live\"?\"There are no workplans yet.\":\"Opening \\u2026\"}),l(\"p\",{children:[l(\"code\",{children:\"codebatch schedule expand WORKPLAN.md\"}),\" adds one.\"]})]}):l(A,{children:[l(Kn,{}),l(\"div\",{class:\"work\",children:[l(\"div\",{children:[w.value.size===0?null:l(Wn,{}),l(Bn,{})]}),l(qn,{})]})]})}yn();Gt(l(ci,{}),document.querySelector(\"#page\"));$n();})();",
    scriptDigest: "sha256-dJZnJ8TtjeIbbEM/zsnqC0FrWxDU070xjcEgLS+ec50=",
};
//# sourceMappingURL=page-template.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/http/routes-page.js

/** Only the page's own style and script count, it speaks with this server only, and nobody shows it inside another. */
const POLICY = [
    "default-src 'none'",
    `style-src '${PAGE.styleDigest}'`,
    `script-src '${PAGE.scriptDigest}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');
const ICON = `data:image/svg+xml,${encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='4' cy='8' r='3' fill='#2457c5'/><circle cx='12' cy='4' r='3' fill='#1c7449'/><circle cx='12' cy='12' r='3' fill='#7a2fb0'/></svg>")}`;
const HTML = [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n',
    `<title>Schedule · CodeBatch</title>\n<link rel="icon" href="${ICON}">\n`,
    `<style>${PAGE.style}</style>\n</head>\n<body>\n<div id="page"></div>\n`,
    '<noscript><p>The schedule is shown by a script, which is switched off here.</p></noscript>\n',
    `<script>${PAGE.script}</script>\n</body>\n</html>\n`,
].join('');
/** The page itself. It holds no secret: what it shows it asks for, with the token that its link was changed for. */
function addPageRoute(app) {
    app.get('/', (context) => {
        context.header('content-security-policy', POLICY);
        return context.html(HTML);
    });
}
//# sourceMappingURL=routes-page.js.map
// EXTERNAL MODULE: ./build/src/scheduler/event-log.js
var event_log = __webpack_require__(9972);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/store/jail.js
var jail = __webpack_require__(1395);
// EXTERNAL MODULE: ./build/src/scheduler/graph.js
var graph = __webpack_require__(5107);
;// CONCATENATED MODULE: ./build/src/scheduler/expand.js




const STORED = `SELECT number, id, version, identity, state, seen, reason, removed FROM jobs WHERE plan = ?`;
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
  UPDATE jobs SET state = 'done', reason = 'checked', cause = NULL, error = NULL, token = NULL, delayed = 0, result = NULL,
    seen = NULL
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
    const nodes = (0,graph/* buildGraph */.ZG)(plan);
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
        (0,settle/* settlePlan */.f9)(this.db, this.plan);
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
        if (this.db.get('SELECT 1 FROM jobs WHERE id = ?', node.id))
            throw new errors/* UserError */.yo('JOB_ID_TAKEN', `There is already a job ${node.id} that belongs to no workplan.`, {
                hints: [
                    'Somebody enqueued it: name the step otherwise, or give the workplan another name with plan_id=.',
                ],
            });
        return this.db.get(INSERT_JOB, ...values, node.id, this.plan, node.step).number;
    }
    /** Whether what was written of a job still stands. Its dependencies are as they will be: they come first. */
    isSame(node, job) {
        if (job.removed === 1 || job.identity !== this.identities.get(node.id))
            return false;
        // A box that is no longer ticked takes back what was said by ticking it.
        if (job.state === 'done' && job.reason === 'checked' && !node.done)
            return false;
        return job.seen === null || job.seen === (0,settle/* seenBy */.DA)(this.db, job.number);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(690);
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
// EXTERNAL MODULE: ./build/src/scheduler/workplan-file.js
var workplan_file = __webpack_require__(2328);
;// CONCATENATED MODULE: ./build/src/scheduler/expand-file.js








/**
 * Reads a workplan below a root, and what its payloads point to.
 * @param path relative to the root
 *
 * Throws `PATH_OUTSIDE`, `LINK_REFUSED` and as reading a workplan does.
 */
async function readPlanBelow(root, path) {
    const source = path.replace(/^(?:\.\/)+/, '');
    // oxlint-disable-next-line no-control-regex -- what no path of a repository holds
    const isInside = !/^$|^\/|[\\\x00-\x1f]|^[A-Za-z]:/.test(source) && !source.split('/').includes('..');
    if (!isInside)
        throw new errors/* UserError */.yo('PATH_OUTSIDE', `${JSON.stringify(path.slice(0, 200))} is no path inside the repository.`, {
            hints: ['Write a path relative to the root of the repository, with / and without "..".'],
        });
    const link = (0,jail/* linkOnTheWay */.KH)({ root, path: source });
    if (link !== undefined)
        throw new errors/* UserError */.yo('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`, {
            hints: ['Name the file itself.'],
        });
    const plan = (0,workplan_file.readWorkplanFile)((0,external_node_path_.join)(root, source), source);
    const payloads = plan.steps.map(({ payload }) => payload);
    return { plan, source, pointed: await pointedContents(root, payloads) };
}
/** Writes the jobs of a workplan that was read. Throws as `expand` does. */
function expandRead(db, { plan, source, pointed }, moved) {
    return db.transaction(() => {
        const expanded = expand(db, plan, { source, moved, pointed: (payload) => pointed.get(payload) });
        (0,enqueue/* settleEnqueued */.E)(db);
        return { ...expanded, status: (0,plan_status/* planStatus */.wf)(db, plan.id) };
    });
}
//# sourceMappingURL=expand-file.js.map
// EXTERNAL MODULE: ./build/src/scheduler/plan-graph.js
var plan_graph = __webpack_require__(1341);
;// CONCATENATED MODULE: ./build/src/scheduler/http/routes-plans.js









const ids = dist.z.array(dist.z.string());
/** The routes of workplans. */
function addPlanRoutes(app, schedule) {
    const { db, root } = schedule;
    const expandRoute = (0,http_route/* jsonRoute */.a)({
        method: 'post',
        path: '/v1/plans',
        summary: 'Writes the jobs of a workplan in the repository, all or nothing; what has not changed stays done.',
        request: { body: (0,http_route/* jsonBody */.J9)(requests/* expandBody */.B0) },
        answer: dist.z.object({
            plan: dist.z.string(),
            added: ids,
            changed: ids,
            kept: ids,
            removed: ids,
            status: planStatusAnswer,
        }),
    });
    app.openapi(expandRoute, async (context) => {
        const { path, moved } = context.req.valid('json');
        const read = await readPlanBelow(root, path);
        const answer = await once(schedule, { keyed: context.get('keyed') }, () => expandRead(db, read, moved));
        return context.json(answer, 200);
    });
    const listRoute = (0,http_route/* jsonRoute */.a)({
        method: 'get',
        path: '/v1/plans',
        summary: 'How far every workplan is.',
        answer: dist.z.object({ plans: dist.z.array(planStatusAnswer) }),
    });
    app.openapi(listRoute, (context) => context.json({ plans: (0,plan_status/* listPlans */.TC)(db) }, 200));
    const planRoute = (0,http_route/* jsonRoute */.a)({
        method: 'get',
        path: '/v1/plans/{plan}',
        summary: 'How far a workplan is, with all its jobs and the level of each.',
        request: { params: dist.z.object({ plan: dist.z.string().min(1).max(200) }) },
        answer: planAnswer,
    });
    app.openapi(planRoute, (context) => {
        const { plan } = context.req.valid('param');
        const answer = db.transaction(() => {
            const [status, jobs] = [(0,plan_status/* planStatus */.wf)(db, plan), (0,plan_status/* listJobs */.N6)(db, plan)];
            const levels = new Map((0,plan_graph/* drawnJobs */.v4)(withinPlan(jobs)).map(({ id, level }) => [id, level]));
            const leveled = jobs.map((job) => ({ ...job, level: levels.get(job.id) }));
            return { ...status, event: (0,event_log/* eventRange */.W6)(db).newest, jobs: leveled };
        });
        return context.json(answer, 200);
    });
}
/** What depends on jobs of other workplans stands where it would without them. */
function withinPlan(jobs) {
    const own = new Set(jobs.map(({ id }) => id));
    return jobs.map((job) => ({ ...job, deps: job.deps.filter((dep) => own.has(dep)) }));
}
//# sourceMappingURL=routes-plans.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/http/routes-artifacts.js







/** Bytes as OpenAPI 3.1 describes them: by their type alone. */
const BYTES = { 'application/octet-stream': { schema: dist.z.string().openapi({ format: 'binary' }) } };
const routes_artifacts_params = dist.z.object({ sha256: requests/* sha256 */.sc });
/** The routes of what jobs made. */
function addArtifactRoutes(app, schedule) {
    const { db, queue } = schedule;
    const putRoute = (0,http_route/* jsonRoute */.a)({
        method: 'put',
        path: '/v1/artifacts/{sha256}',
        summary: 'Stores bytes and registers them as an artifact of a running attempt.',
        request: {
            params: routes_artifacts_params,
            query: dist.z.object({ job: requests/* jobId */.Db, name: dist.z.string().min(1).max(255) }),
            headers: dist.z.object({ 'lease-token': requests/* token */.Sh }),
            body: { required: true, content: BYTES },
        },
        answer: artifactAnswer,
    });
    app.openapi(putRoute, async (context) => {
        const { sha256: digest } = context.req.valid('param');
        const { job, name } = context.req.valid('query');
        const lease = context.req.valid('header')['lease-token'];
        const bytes = new Uint8Array(await context.req.arrayBuffer());
        checkTokenOf(schedule, job, lease);
        // Nobody else's bytes are taken, not even for a moment.
        (0,stale/* heldBy */.Vr)(db, lease);
        schedule.putContent(digest, bytes);
        return context.json(queue.registerArtifact(lease, { name, sha256: digest }), 200);
    });
    const getRoute = (0,dist/* createRoute */.un)({
        method: 'get',
        path: '/v1/artifacts/{sha256}',
        summary: 'The bytes of an artifact.',
        request: { params: routes_artifacts_params },
        responses: {
            200: { description: 'The bytes.', content: BYTES },
            '4XX': http_route/* PROBLEM */.It,
            '5XX': http_route/* PROBLEM */.It,
        },
    });
    app.openapi(getRoute, (context) => {
        const { sha256: digest } = context.req.valid('param');
        // Only what was registered: the store could hold more.
        const known = db.get('SELECT 1 FROM artifacts WHERE sha256 = ? LIMIT 1', digest);
        const bytes = known === undefined ? undefined : schedule.content(digest);
        if (!bytes)
            throw new errors/* UserError */.yo('ARTIFACT_NOT_FOUND', `There is no artifact whose sha256 is ${digest}.`, {
                hints: ['GET /v1/jobs/ID tells the artifacts of a job.'],
            });
        const headers = { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' };
        return context.body(new Uint8Array(bytes), 200, headers);
    });
}
//# sourceMappingURL=routes-artifacts.js.map
// EXTERNAL MODULE: ./node_modules/hono/dist/helper/streaming/index.js + 5 modules
var streaming = __webpack_require__(7236);
;// CONCATENATED MODULE: ./build/src/scheduler/http/routes-events.js





const MOST_STREAMS = 64;
const SIGN_OF_LIFE_MS = 15_000;
const eventId = dist.z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** The route of those who watch. */
function addEventRoute(app, schedule) {
    let streams = 0;
    const route = (0,dist/* createRoute */.un)({
        method: 'get',
        path: '/v1/events',
        summary: 'What happens to jobs, as server-sent events: "job" for each change, "reset" when older ones are no longer known.',
        request: {
            headers: dist.z.object({ 'last-event-id': eventId.optional() }),
            query: dist.z.object({ after: eventId.optional() }),
        },
        responses: {
            200: { description: 'Events without end.', content: { 'text/event-stream': { schema: dist.z.string() } } },
            '4XX': http_route/* PROBLEM */.It,
            '5XX': http_route/* PROBLEM */.It,
        },
    });
    app.openapi(route, (context) => {
        const after = context.req.valid('header')['last-event-id'] ?? context.req.valid('query').after;
        if (streams >= MOST_STREAMS)
            throw new errors/* UserError */.yo('STREAMS_EXHAUSTED', `There are ${MOST_STREAMS} who watch already.`, {
                hints: ['Close a page that shows this schedule.'],
            });
        streams++;
        return (0,streaming/* streamSSE */.OT)(context, async (stream) => {
            try {
                await tell(schedule, stream, after);
            }
            finally {
                streams--;
            }
        });
    });
}
async function tell(schedule, stream, after) {
    let wake = () => undefined;
    stream.onAbort(() => wake());
    // Every second at the latest, so that one who has gone is noticed.
    const unwatch = schedule.watch(() => wake());
    try {
        let last = await begin(schedule, stream, after);
        let silentSince = performance.now();
        while (!stream.aborted && !schedule.closed) {
            const changed = new Promise((resolve) => (wake = resolve));
            const events = (0,event_log/* eventsAfter */.qV)(schedule.db, last);
            for (const event of events) {
                last = event.id;
                await stream.writeSSE({ event: 'job', id: String(event.id), data: JSON.stringify(event) });
            }
            const isSilent = events.length === 0 && performance.now() - silentSince > SIGN_OF_LIFE_MS;
            if (isSilent)
                await stream.write(': still here\n\n');
            if (isSilent || events.length > 0)
                silentSince = performance.now();
            if (events.length === 0)
                await changed;
        }
    }
    finally {
        unwatch();
    }
}
/** Says from where the events go on; gives the event behind which they do. */
async function begin(schedule, stream, after) {
    const { oldest, newest } = (0,event_log/* eventRange */.W6)(schedule.db);
    // What was forgotten, or what another schedule told, cannot be gone on from.
    const isKnown = after === undefined || (after >= oldest - 1 && after <= newest);
    const last = isKnown ? (after ?? newest) : newest;
    await stream.writeSSE({
        event: isKnown ? 'hello' : 'reset',
        id: String(last),
        data: JSON.stringify({ after: last }),
    });
    return last;
}
//# sourceMappingURL=routes-events.js.map
// EXTERNAL MODULE: ./build/src/scheduler/seed-status.js
var seed_status = __webpack_require__(373);
;// CONCATENATED MODULE: ./build/src/scheduler/http/routes-seed.js











const ok = dist.z.object({ ok: dist.z.literal(true) });
const leaseBody = dist.z.object({
    id: requests/* jobId */.Db,
    holder: dist.z.string().max(200).nullish(),
    token: dist.z.string().max(200).nullish(),
});
/** The nine routes of the first scheduler, with its bodies; whoever speaks for a job adds the `token` of its lease. */
function addSeedRoutes(app, schedule) {
    addLooking(app, schedule);
    addReady(app, schedule);
    addSpeaking(app, schedule);
    addWriting(app, schedule);
}
function addLooking(app, { db }) {
    const health = (0,http_route/* jsonRoute */.a)({
        method: 'get',
        path: '/health',
        summary: 'Tells that the server is there.',
        answer: dist.z.object({ status: dist.z.literal('ok'), version: dist.z.string() }),
    });
    app.openapi(health, (context) => context.json({ status: 'ok', version: header/* VERSION */.xv }, 200));
    const stats = (0,http_route/* jsonRoute */.a)({
        method: 'get',
        path: '/stats',
        summary: 'How many jobs have each status that occurs.',
        answer: dist.z.record(dist.z.string(), dist.z.int()),
    });
    app.openapi(stats, (context) => {
        const counts = {};
        let total = 0;
        for (const [state, count] of Object.entries(countStates(db))) {
            if (count > 0)
                counts[seed_status/* SEED_STATUS */.Rr[state]] = (counts[seed_status/* SEED_STATUS */.Rr[state]] ?? 0) + count;
            total += count;
        }
        return context.json({ ...counts, total }, 200);
    });
    const jobs = (0,http_route/* jsonRoute */.a)({
        method: 'get',
        path: '/jobs',
        summary: 'Jobs in the order in which they were written; those of one status, if asked.',
        request: {
            query: dist.z.object({
                status: dist.z.string().max(200).optional(),
                limit: dist.z.coerce.number().int().min(1).max(10_000).default(100),
            }),
        },
        answer: dist.z.object({
            jobs: dist.z.array(dist.z.object({
                id: dist.z.string(),
                lane: dist.z.int(),
                payload: dist.z.string(),
                status: dist.z.string(),
                holder: dist.z.string().nullable(),
                error: dist.z.string().nullable(),
                attempts: dist.z.int(),
            })),
        }),
    });
    app.openapi(jobs, (context) => {
        const { status, limit } = context.req.valid('query');
        const states = status === undefined ? undefined : (0,seed_status/* statesOfStatus */.qg)(status);
        const found = listAllJobs(db, { limit, states });
        return context.json({ jobs: found.jobs.map(seedJob) }, 200);
    });
}
function seedJob({ id, lane: inLane, payload, state, holder: by, error, attempts }) {
    return { id, lane: inLane, payload, status: seed_status/* SEED_STATUS */.Rr[state], holder: by, error, attempts };
}
function addReady(app, schedule) {
    const { queue } = schedule;
    const answer = dist.z.object({
        jobs: dist.z.array(dist.z.object({
            id: dist.z.string(),
            lane: dist.z.int(),
            payload: dist.z.string(),
            dedupe_key: dist.z.string().nullable(),
            token: dist.z.string(),
        })),
    });
    const summary = 'Hands out ready jobs, each with the token of its lease.';
    const claim = ({ holder: by, lane: inLane, batch }) => ({
        jobs: queue
            .claim({ holder: by, lane: inLane ?? undefined, batch })
            .map(({ id, lane: one, payload, dedupe, token }) => ({
            id,
            lane: one,
            payload,
            dedupe_key: dedupe?.slice(dedupe.indexOf(':') + 1) ?? null,
            token,
        })),
    });
    const asked = { holder: requests/* holder */.Lm.default('anon') };
    const query = dist.z.object({
        ...asked,
        lane: dist.z.coerce.number().pipe(requests/* lane */.hz).optional(),
        batch: dist.z.coerce.number().int().min(1).max(100).default(1),
    });
    app.openapi((0,http_route/* jsonRoute */.a)({ method: 'get', path: '/ready', summary, request: { query }, answer }), (context) => context.json(claim(context.req.valid('query')), 200));
    const body = dist.z.object({ ...asked, lane: requests/* lane */.hz.nullish(), batch: dist.z.int().min(1).max(100).default(1) });
    const post = (0,http_route/* jsonRoute */.a)({
        method: 'post',
        path: '/ready',
        summary,
        request: { body: (0,http_route/* jsonBody */.J9)(body) },
        answer,
    });
    app.openapi(post, async (context) => context.json(await once(schedule, { keyed: context.get('keyed'), keep: ({ jobs }) => jobs.length > 0 }, () => claim(context.req.valid('json'))), 200));
}
function addSpeaking(app, schedule) {
    const { queue } = schedule;
    const tokenOf = ({ id, token }) => {
        if (token === undefined || token === null || token === '')
            throw new errors/* UserError */.yo('LEASE_TOKEN_MISSING', `Nothing says which attempt at ${JSON.stringify(id)} speaks.`, {
                hints: ['Send the "token" that /ready gave with the job.'],
            });
        checkTokenOf(schedule, id, token);
        return token;
    };
    const route = (path, summary, body) => (0,http_route/* jsonRoute */.a)({ method: 'post', path, summary, request: { body: (0,http_route/* jsonBody */.J9)(body) }, answer: ok });
    app.openapi(route('/heartbeat', 'Keeps a lease for its full time from now on.', leaseBody), (context) => {
        queue.heartbeat(tokenOf(context.req.valid('json')));
        return context.json({ ok: true }, 200);
    });
    app.openapi(route('/done', 'The attempt has done its job.', leaseBody), async (context) => {
        const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
            queue.complete(tokenOf(context.req.valid('json')));
            return { ok: true };
        });
        return context.json(answer, 200);
    });
    const failBody = leaseBody.extend({ error: dist.z.string().max(100_000).nullish() });
    app.openapi(route('/fail', 'The attempt has failed.', failBody), async (context) => {
        const body = context.req.valid('json');
        const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
            queue.fail(tokenOf(body), { error: body.error ?? '' });
            return { ok: true };
        });
        return context.json(answer, 200);
    });
}
function addWriting(app, schedule) {
    const { db, root } = schedule;
    const enqueueRoute = (0,http_route/* jsonRoute */.a)({
        method: 'post',
        path: '/enqueue',
        summary: 'Adds a job that belongs to no workplan; the same job again changes nothing.',
        request: {
            body: (0,http_route/* jsonBody */.J9)(dist.z.object({
                id: requests/* jobId */.Db,
                payload: requests/* text */.Qq,
                lane: requests/* lane */.hz.nullish(),
                dedupe_key: dist.z.string().max(200).nullish(),
                max_attempts: dist.z.int().min(1).max(11).nullish(),
                deps: dist.z.array(requests/* jobId */.Db).max(1000).nullish(),
            })),
        },
        answer: ok.extend({ id: dist.z.string() }),
    });
    app.openapi(enqueueRoute, async (context) => {
        const { id, payload, ...given } = context.req.valid('json');
        const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
            (0,enqueue/* enqueue */.Z)(db, {
                id,
                payload,
                lane: given.lane ?? undefined,
                dedupe: given.dedupe_key ?? undefined,
                maxAttempts: given.max_attempts ?? undefined,
                deps: given.deps ?? undefined,
            });
            return { ok: true, id };
        });
        return context.json(answer, 200);
    });
    const expandRoute = (0,http_route/* jsonRoute */.a)({
        method: 'post',
        path: '/expand',
        summary: 'Writes the jobs of a workplan in the repository.',
        request: { body: (0,http_route/* jsonBody */.J9)(dist.z.object({ plan: dist.z.string().min(1).max(1024) })) },
        answer: ok.extend({ plan_id: dist.z.string(), steps: dist.z.int() }),
    });
    app.openapi(expandRoute, async (context) => {
        const read = await readPlanBelow(root, context.req.valid('json').plan);
        const answer = await once(schedule, { keyed: context.get('keyed') }, () => {
            const { plan } = expandRead(db, read, false);
            return { ok: true, plan_id: plan, steps: read.plan.steps.length };
        });
        return context.json(answer, 200);
    });
}
//# sourceMappingURL=routes-seed.js.map
// EXTERNAL MODULE: ./build/src/scheduler/http/routes-server.js
var routes_server = __webpack_require__(3786);
;// CONCATENATED MODULE: ./build/src/scheduler/http/app.js















const OPEN = new Set(['/', '/health', '/v1/health', '/v1/sessions']);
/** The server's answers over an open schedule, without the network. */
function buildApp(schedule, options) {
    const { token, hosts, onTrouble } = options;
    const app = new dist/* OpenAPIHono */.fX({
        defaultHook: (result) => {
            if (!result.success)
                throw invalidRequest(result.target, result.error.issues);
        },
    });
    app.onError((error, context) => problemAnswer(context, error, onTrouble));
    app.use(quietHeaders);
    app.use((0,guard/* guard */.a)({ hosts, token, open: OPEN }));
    app.use(readBody);
    app.use(answerAgain(schedule.db));
    app.use(async (context, next) => {
        await next();
        if (context.req.method !== 'GET' && context.res.ok)
            schedule.changed();
    });
    (0,routes_server/* addServerRoutes */.b)(app, schedule, { token, hosts, links: options.links ?? new page_links/* PageLinks */.R() });
    addPlanRoutes(app, schedule);
    addLeaseRoutes(app, schedule);
    addJobRoutes(app, schedule);
    addArtifactRoutes(app, schedule);
    addEventRoute(app, schedule);
    addSeedRoutes(app, schedule);
    addPageRoute(app);
    app.doc31('/v1/openapi.json', {
        openapi: '3.1.0',
        info: { title: 'CodeBatch scheduler', version: header/* VERSION */.xv },
        security: [{ token: [] }],
    });
    app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
    app.notFound((context) => {
        throw notThere(app, context.req.method, context.req.path);
    });
    return app;
}
/** Nothing that is answered may be kept, guessed at, or shown inside a page of others. */
const quietHeaders = async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
    context.header('x-content-type-options', 'nosniff');
    context.header('cross-origin-resource-policy', 'same-origin');
    context.header('referrer-policy', 'no-referrer');
};
function notThere(app, method, path) {
    const matches = (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:[^/]+/g, '[^/]+')}$`).test(path);
    const allowed = new Set(app.routes.filter((route) => route.method !== 'ALL' && matches(route.path)).map((route) => route.method));
    if (allowed.size === 0)
        return new errors/* UserError */.yo('ROUTE_NOT_FOUND', `There is nothing at ${JSON.stringify(path.slice(0, 200))}.`, {
            hints: ['GET /v1/openapi.json tells what there is.'],
        });
    const allow = [...allowed].sort().join(', ');
    return new errors/* UserError */.yo('METHOD_NOT_ALLOWED', `${method.slice(0, 20)} is not for ${path.slice(0, 200)}.`, {
        hints: [`It takes ${allow}.`],
        details: { allow },
    });
}
//# sourceMappingURL=app.js.map

/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ loopbackHosts),
/* harmony export */   a: () => (/* binding */ guard)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _server_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8748);


const JSON_TYPE = /^application\/json(?:\s*;\s*charset=utf-8)?$/i;
const BYTES_TYPE = /^application\/octet-stream$/i;
/** Names of this machine on a port. */
function loopbackHosts(port) {
    return ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
}
/**
 * Lets in only who knows the token, from this machine, and from no page but our own: other people of the machine, pages in
 * a browser and names that strangers point here stay out.
 */
function guard({ hosts, token, open }) {
    return async (context, next) => {
        const header = (name) => context.req.header(name);
        checkHost(header('host'), hosts());
        // The page itself tells nothing, and whoever follows a link to it may do so from anywhere.
        const isPage = context.req.method === 'GET' && context.req.path === '/';
        checkOrigin(header('origin'), isPage ? undefined : header('sec-fetch-site'), hosts());
        if (!open.has(context.req.path))
            checkToken(header('authorization'), token);
        checkContentType(context.req.method, header('content-type'));
        await next();
    };
}
function checkHost(host, hosts) {
    if (host !== undefined && hosts.includes(host.toLowerCase()))
        return;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('HOST_FOREIGN', 'The request is for another host.', {
        hints: [`Ask for http://${hosts[0]}.`],
    });
}
function checkOrigin(origin, site, hosts) {
    const isOwn = origin === undefined || hosts.some((host) => origin.toLowerCase() === `http://${host}`);
    // Pages on other ports of this machine are of the same site, and strangers all the same.
    const isAskedHere = site === undefined || site === 'same-origin' || site === 'none';
    if (isOwn && isAskedHere)
        return;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('ORIGIN_FOREIGN', 'The request comes from a page of another origin.', {
        hints: ['Only programs of this machine and the page of this server may ask.'],
    });
}
function checkToken(authorization, token) {
    const [, given] = /^Bearer ([A-Za-z0-9_-]{1,200})$/i.exec(authorization ?? '') ?? [];
    if (given !== undefined && (0,_server_token_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSecret */ .n_)(given, token))
        return;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(authorization === undefined ? 'TOKEN_MISSING' : 'TOKEN_WRONG', authorization === undefined ? 'The request has no token.' : 'The token is not that of this server.', { hints: ['Send "Authorization: Bearer TOKEN"; the token is in the .token file beside the schedule.'] });
}
function checkContentType(method, type) {
    // Of the others none is for anything here, which is what they are told.
    if (!['POST', 'PUT', 'PATCH'].includes(method))
        return;
    const wanted = method === 'PUT' ? BYTES_TYPE : JSON_TYPE;
    if (type !== undefined && wanted.test(type.trim()))
        return;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('CONTENT_TYPE', `A ${method === 'PUT' ? 'PUT' : 'request'} of this content type is not taken.`, {
        hints: [`Send it as ${method === 'PUT' ? 'application/octet-stream' : 'application/json'}.`],
    });
}
//# sourceMappingURL=guard.js.map

/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ expandBody),
/* harmony export */   Db: () => (/* binding */ jobId),
/* harmony export */   Dm: () => (/* binding */ endClaimsBody),
/* harmony export */   Fm: () => (/* binding */ enqueueBody),
/* harmony export */   Lm: () => (/* binding */ holder),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RJ: () => (/* binding */ heartbeatBody),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   Y4: () => (/* binding */ completeBody),
/* harmony export */   ZZ: () => (/* binding */ claimBody),
/* harmony export */   hz: () => (/* binding */ lane),
/* harmony export */   qV: () => (/* binding */ nothingBody),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   ul: () => (/* binding */ releaseBody),
/* harmony export */   x: () => (/* binding */ failBody)
/* harmony export */ });
/* harmony import */ var _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7237);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3841);


/** The shapes of what `/v1` is asked. What they do not name is a mistake of writing, and told. */
const MOST_WAIT_S = 30;
const text = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().max(4096);
const jobId = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(200);
const token = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(200);
const holder = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(200);
const lane = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.int().min(-1_000_000).max(1_000_000);
const sha256 = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits');
const nothingBody = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({});
const claimBody = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    holder,
    lane: lane.optional(),
    /** Kinds of payload that the worker can run; all when left out. */
    kinds: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.array(_hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z["enum"](_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_KINDS */ .ik)).max(_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_KINDS */ .ik.length).optional(),
    /** The workplan whose jobs alone are wanted; of all, in turns, when left out. */
    plan: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(200).optional(),
    /** Jobs at most. */
    batch: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.int().min(1).max(100).default(1),
    /** Seconds to wait until there is one. */
    wait: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0).max(MOST_WAIT_S).default(0),
});
const endClaimsBody = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ holder });
const heartbeatBody = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ token });
const completeBody = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    token,
    /** Names of the artifacts that count; all that the attempt has registered when left out. */
    artifacts: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.array(_hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(255)).max(1000).optional(),
});
const releaseBody = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ token });
const failBody = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    token,
    error: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().max(100_000).default(''),
    exit_code: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.int().min(-1).max(4_294_967_295).optional(),
});
const enqueueBody = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    id: jobId,
    payload: text,
    lane: lane.default(0),
    prio: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.int().min(-1000).max(1000).default(0),
    dedupe: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string()
        .regex(/^[A-Za-z0-9_.:/=-]{1,200}$/, 'must be up to 200 of A-Z a-z 0-9 _ . : / = -')
        .optional(),
    max_attempts: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.int().min(1).max(11).default(3),
    timeout_ms: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.int().min(1000).max(86_400_000).optional(),
    deps: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.array(jobId).max(1000).default([]),
});
const expandBody = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    /** The workplan's file, relative to the repository. */
    path: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1).max(1024),
    /** The workplan of this name is in another file now. */
    moved: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.boolean().default(false),
});
//# sourceMappingURL=requests.js.map

/***/ }),

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ PROBLEM),
/* harmony export */   J9: () => (/* binding */ jsonBody),
/* harmony export */   a: () => (/* binding */ jsonRoute)
/* harmony export */ });
/* harmony import */ var _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7237);

const problemSchema = _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.object({
    type: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    title: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    status: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.int(),
    detail: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    code: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[A-Z][A-Z0-9_]*$/),
    hints: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.array(_hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string()),
    details: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.record(_hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string(), _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.unknown()),
    error: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string(),
});
/** What every failing route answers (RFC 9457). */
const PROBLEM = {
    description: 'What is wrong, and what to do about it.',
    content: { 'application/problem+json': { schema: problemSchema } },
};
/** Describes a route that answers with JSON. */
function jsonRoute({ method, path, summary, answer, request }) {
    return (0,_hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__/* .createRoute */ .un)({
        method,
        path,
        summary,
        request: (request ?? {}),
        responses: {
            200: { description: summary, content: { 'application/json': { schema: answer } } },
            '4XX': PROBLEM,
            '5XX': PROBLEM,
        },
    });
}
/** A body that is one JSON object. */
function jsonBody(schema) {
    return { required: true, content: { 'application/json': { schema } } };
}
//# sourceMappingURL=route.js.map

/***/ }),

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ addServerRoutes),
/* harmony export */   w: () => (/* binding */ pageLink)
/* harmony export */ });
/* harmony import */ var _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7237);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1048);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(353);





/** The address of the page, with what opens it once. */
function pageLink({ links, hosts }) {
    return `http://${hosts()[0]}/#${links.make()}`;
}
/** The routes of the server itself. */
function addServerRoutes(app, { lock }, { token, links, hosts }) {
    const healthRoute = (0,_route_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonRoute */ .a)({
        method: 'get',
        path: '/v1/health',
        summary: 'Tells that the server is there, and which one it is.',
        answer: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.object({ status: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.literal('ok'), version: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string(), instance: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string() }),
    });
    app.openapi(healthRoute, (context) => context.json({ status: 'ok', version: _records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv, instance: lock.holder.instance }, 200));
    const linkRoute = (0,_route_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonRoute */ .a)({
        method: 'post',
        path: '/v1/page-links',
        summary: 'Makes a link that opens the page once, within ten minutes.',
        request: { body: (0,_route_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonBody */ .J9)(_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingBody */ .qV) },
        answer: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.object({ url: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string() }),
    });
    app.openapi(linkRoute, (context) => context.json({ url: pageLink({ links, hosts }) }, 200));
    const sessionRoute = (0,_route_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonRoute */ .a)({
        method: 'post',
        path: '/v1/sessions',
        summary: 'Gives the token for the code of a link, once.',
        request: { body: (0,_route_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonBody */ .J9)(_hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({ code: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string().max(200) })) },
        answer: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.object({ token: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.string() }),
    });
    app.openapi(sessionRoute, (context) => {
        if (links.use(context.req.valid('json').code))
            return context.json({ token }, 200);
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('CODE_WRONG', 'This link was used already, or is too old.', {
            hints: ['codebatch schedule page prints a new one.'],
        });
    });
}
//# sourceMappingURL=routes-server.js.map

/***/ }),

/***/ 6604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ takeLock),
/* harmony export */   PA: () => (/* binding */ isServing),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   nS: () => (/* binding */ whenFree),
/* harmony export */   oZ: () => (/* binding */ isHeldHere)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _store_durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(424);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);






/**
 * Takes the lock of a schedule, also from a process that is no more.
 * @param db the schedule itself: only one process at a time looks at its lock, and the system ends the turn of one that dies
 *
 * Throws `SCHEDULE_SERVED` while another process has it (the details say who), `SCHEDULE_INVALID` for a folder in its place.
 */
function takeLock(db, path) {
    let holder = {
        pid: process.pid,
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        start: startOf(process.pid),
        instance: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    };
    db.transaction(() => {
        const other = readLock(path);
        if (other && isServing(other))
            throw served(other);
        write(path, holder);
    });
    const stands = () => readLock(path)?.instance === holder.instance;
    return {
        get holder() {
            return holder;
        },
        listensOn(port) {
            holder = { ...holder, port };
            db.transaction(() => write(path, holder));
        },
        stands,
        release() {
            db.transaction(() => {
                if (stands())
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
            });
        },
    };
}
/** Who has the lock or had it; undefined when there is none, or none that can be read. */
function readLock(path) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'));
        const { pid, host, start, instance, port } = value ?? {};
        if (!Number.isSafeInteger(pid) || typeof host !== 'string' || typeof start !== 'string')
            return undefined;
        if (typeof instance !== 'string')
            return undefined;
        return { pid: pid, host, start, instance, ...(typeof port === 'number' ? { port } : {}) };
    }
    catch (error) {
        if (error instanceof SyntaxError || (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return undefined;
        throw unusable(path, error);
    }
}
/** Whether the holder of a lock is alive, as far as this machine can tell. */
function isServing({ pid, host, start }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return true;
    if (!(0,_store_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessAlive */ .jW)(pid))
        return false;
    const now = startOf(pid);
    return start === '' || now === '' || start === now;
}
/** True for the error of a lock in the hands of a process of this machine, which may give it back soon. */
function isHeldHere(error) {
    return (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo && error.code === 'SCHEDULE_SERVED' && error.details['host'] === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)());
}
/** So long a command may have a schedule; it is looked for so often whether it has given it back. */
const LONGEST_TURN_MS = 10_000;
const LOOK_EVERY_MS = 50;
/**
 * Opens what takes a lock, and waits while another process of this machine has it for a moment.
 * @param isAwaited false for an error after which waiting is of no use
 *
 * Throws what opening throws last.
 */
async function whenFree(open, isAwaited = () => true) {
    const end = performance.now() + LONGEST_TURN_MS;
    for (;;) {
        try {
            return await open();
        }
        catch (error) {
            if (!isHeldHere(error) || !isAwaited(error) || performance.now() > end)
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(LOOK_EVERY_MS);
    }
}
function served(holder) {
    const { pid, host, port } = holder;
    const where = port === undefined ? '' : ` on port ${port}`;
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('SCHEDULE_SERVED', `The schedule is served by process ${pid} of ${host}${where}.`, {
        hints: [
            'One process at a time serves a schedule: end that one first, or name another schedule with --db.',
            ...(host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() ? [] : ['If that machine is gone, remove the .lock file beside the schedule.']),
        ],
        details: { ...holder },
    });
}
/** What stands in the lock's place, as a person's mistake: a folder, or a file of somebody else. */
function unusable(path, cause) {
    const code = (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(cause);
    if (code !== 'EISDIR' && code !== 'EACCES' && code !== 'EPERM')
        return cause;
    const what = code === 'EISDIR' ? 'is a folder' : 'may not be read by you';
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('SCHEDULE_INVALID', `The lock file ${path} ${what}.`, {
        hints: ['Move it away, or name another schedule with --db.'],
    });
}
function write(path, holder) {
    const temporary = `${path}.${holder.instance}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
}
/** The tick at which a process began, in its boot; empty where the system has no such file. */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        // The name of the program, in parentheses, may hold anything.
        return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=lock.js.map

/***/ }),

/***/ 5581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ OpenSchedule),
  Qh: () => (/* binding */ scheduleClosed),
  JT: () => (/* binding */ scheduleFiles)
});

// UNUSED EXPORTS: DEFAULT_DB, keepFromGit

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/store/store.js
var store = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/records/digest.js
var records_digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/scheduler/db.js + 3 modules
var scheduler_db = __webpack_require__(9602);
// EXTERNAL MODULE: ./build/src/scheduler/enqueue.js
var enqueue = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/src/scheduler/event-log.js
var event_log = __webpack_require__(9972);
;// CONCATENATED MODULE: ./build/src/scheduler/group-commit.js

/**
 * Writes for several who ask at once, in one transaction: they wait for the disk once instead of one after the other.
 * Nobody hears an answer before it is on the disk, and what goes wrong for one undoes nothing of the others.
 */
class GroupCommit {
    db;
    asked = [];
    /** @param db whose transactions may stand inside each other */
    constructor(db) {
        this.db = db;
    }
    /**
     * Does work soon, whole or not at all; resolves when it is on the disk. It may be done anew after it was undone.
     * Rejects with what it throws.
     */
    run(work) {
        return new Promise((resolve, reject) => {
            if (this.asked.length === 0)
                setImmediate(() => this.flush());
            const alone = () => {
                try {
                    const answer = this.db.transaction(work);
                    return () => resolve(answer);
                }
                catch (error) {
                    if (!(error instanceof errors/* UserError */.yo))
                        throw error;
                    return () => reject(error);
                }
            };
            this.asked.push({ work: alone, reject });
        });
    }
    /** Does now what was asked for. */
    flush() {
        const group = this.asked;
        this.asked = [];
        let isBegun = false;
        try {
            const answers = this.db.transaction(() => {
                isBegun = true;
                return group.map(({ work }) => work());
            });
            for (const answer of answers)
                answer();
        }
        catch (error) {
            // One has come upon a fault or a full disk: each for itself then, so that it is told to who has asked for it.
            for (const { work, reject } of group)
                try {
                    if (!isBegun)
                        throw error;
                    work()();
                }
                catch (own) {
                    reject(own);
                }
        }
    }
}
//# sourceMappingURL=group-commit.js.map
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/src/scheduler/listening-clock.js

/** A tick that comes later than this means that nobody listened meanwhile. */
const MOST_BETWEEN_MS = 5000;
/**
 * Milliseconds in which the server listened. It goes forward only, whatever the wall clock does; and where the server
 * itself was stopped (a suspended machine, a debugger) it stood still, for nobody could have said that he is alive.
 */
class ListeningClock {
    source;
    last;
    total = 0;
    /** @param source milliseconds of a monotonic clock */
    constructor(source = () => external_node_perf_hooks_.performance.now()) {
        this.source = source;
        this.last = source();
    }
    /** To be called at least every second. */
    now = () => {
        const now = this.source();
        this.total += Math.min(Math.max(0, now - this.last), MOST_BETWEEN_MS);
        this.last = now;
        return this.total;
    };
}
//# sourceMappingURL=listening-clock.js.map
// EXTERNAL MODULE: ./build/src/scheduler/lock.js
var scheduler_lock = __webpack_require__(6604);
;// CONCATENATED MODULE: ./build/src/scheduler/nested.js
/**
 * A database whose transactions may stand inside each other: an inner one that throws undoes its own writes, and
 * nothing lasts before the outermost has ended. So an answer can be kept together with what it tells of.
 */
class NestedDatabase {
    db;
    depth = 0;
    constructor(db) {
        this.db = db;
    }
    transaction(work) {
        const run = this.depth === 0 ? () => this.db.transaction(work) : () => this.inner(work);
        this.depth++;
        try {
            return run();
        }
        finally {
            this.depth--;
        }
    }
    run(sql, ...values) {
        return this.db.run(sql, ...values);
    }
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
    get(sql, ...values) {
        return this.db.get(sql, ...values);
    }
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
    all(sql, ...values) {
        return this.db.all(sql, ...values);
    }
    script(sql) {
        this.db.script(sql);
    }
    close() {
        this.db.close();
    }
    inner(work) {
        this.db.run('SAVEPOINT inner_part');
        try {
            const result = work();
            this.db.run('RELEASE inner_part');
            return result;
        }
        catch (error) {
            this.db.run('ROLLBACK TO inner_part');
            this.db.run('RELEASE inner_part');
            throw error;
        }
    }
}
//# sourceMappingURL=nested.js.map
// EXTERNAL MODULE: ./build/src/scheduler/queue.js + 1 modules
var queue = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/src/scheduler/decisions.js
var decisions = __webpack_require__(9916);
;// CONCATENATED MODULE: ./build/src/scheduler/time-gates.js

const WAITING = `SELECT id, gate FROM jobs WHERE state = 'waiting' AND gate LIKE 'time:%' ORDER BY number`;
/**
 * Opens the gates whose time has come, by the wall clock: a date is one of people.
 * @param now milliseconds since 1970
 * @returns ids of the jobs that may run now
 */
function openTimeGates(db, now) {
    const due = db
        .all(WAITING)
        .filter(({ gate }) => Date.parse(gate.slice('time:'.length)) <= now);
    for (const { id } of due)
        (0,decisions/* openGate */.GN)(db, id);
    return due.map(({ id }) => id);
}
//# sourceMappingURL=time-gates.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/open-schedule.js















const DEFAULT_DB = '.codebatch/schedule.db';
const TICK_MS = 1000;
const TICKS_BETWEEN_PRUNES = 3600;
const ANSWER_KEPT_MS = 24 * 3600 * 1000;
/** The files of a schedule, beside each other. */
function scheduleFiles(db) {
    const stem = (0,external_node_path_.join)((0,external_node_path_.dirname)(db), (0,external_node_path_.basename)(db).replace(/\.db$/, ''));
    return { lock: `${stem}.lock`, token: `${stem}.token`, artifacts: `${stem}.artifacts` };
}
/**
 * A schedule in the hands of the one process that serves it, from taking its lock until it is closed. It takes back lost
 * leases by itself, every second.
 */
class OpenSchedule {
    root;
    db;
    queue;
    writes;
    lock;
    store;
    watchers = new Set();
    waiting = new Set();
    onTrouble;
    timer;
    ticks = 0;
    isClosed = false;
    /** Throws `SCHEDULE_SERVED` and as opening the database and the store of its artifacts does. */
    constructor({ root, db: path, now, random, laneCaps, leaseMs, onTrouble }) {
        keepFromGit((0,external_node_path_.dirname)(path));
        const files = scheduleFiles(path);
        const db = new NestedDatabase((0,scheduler_db/* openDatabase */.q)(path));
        let lock;
        try {
            lock = (0,scheduler_lock/* takeLock */.HJ)(db, files.lock);
            this.store = (0,store/* initStore */.k$)(files.artifacts, {}).store;
            this.root = root;
            this.db = db;
            this.writes = new GroupCommit(db);
            this.lock = lock;
            const clock = new ListeningClock(now);
            this.queue = new queue/* Queue */.o({
                db,
                now: clock.now,
                random: random ?? Math.random,
                content: (sha256) => this.content(sha256),
                laneCaps,
                leaseMs,
            });
            (0,enqueue/* settleEnqueued */.E)(db);
            this.prune();
        }
        catch (error) {
            lock?.release();
            db.close();
            throw error;
        }
        this.onTrouble = onTrouble ?? (() => undefined);
        this.timer = setInterval(() => this.tick(), TICK_MS);
    }
    /** The bytes of an artifact, undefined when they are not there or damaged. */
    content(sha256) {
        try {
            return (0,objects/* getObject */.iM)(this.store, `sha256:${sha256}`);
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return undefined;
            throw error;
        }
    }
    /** Stores bytes for good; throws `ARTIFACT_DIGEST` when they are not those of the digest. */
    putContent(sha256, bytes) {
        const digest = (0,records_digest/* digestOf */.ol)(bytes);
        if (digest !== `sha256:${sha256}`)
            throw new errors/* UserError */.yo('ARTIFACT_DIGEST', `The bytes have the digest ${digest}.`, {
                hints: ['Put them under their own sha256, in 64 lower-case hex digits.'],
            });
        (0,objects/* putObject */.$R)(this.store, bytes);
        (0,objects/* syncObjects */.g6)(this.store);
    }
    /** Writes together with others who ask at the same time, see {@link GroupCommit}. */
    write(work) {
        if (this.isClosed)
            return Promise.reject(scheduleClosed());
        return this.writes.run(work);
    }
    /** To be called when jobs may have changed: whoever waits for one looks again. */
    changed() {
        for (const watcher of this.watchers)
            watcher();
    }
    /** Calls back whenever jobs may have changed, and every second; gives what ends it. */
    watch(watcher) {
        this.watchers.add(watcher);
        return () => this.watchers.delete(watcher);
    }
    /** Calls back when a holder waits for jobs no more; gives what ends it. */
    whenLeft(holder, end) {
        const one = { holder, end };
        this.waiting.add(one);
        return () => this.waiting.delete(one);
    }
    /** A holder waits for jobs no more. */
    left(holder) {
        for (const one of this.waiting)
            if (one.holder === holder)
                one.end();
    }
    /** Whoever waits is told for the last time; leases stay as they are in the database. */
    close() {
        if (this.isClosed)
            return;
        this.isClosed = true;
        this.writes.flush();
        clearInterval(this.timer);
        this.changed();
        this.watchers.clear();
        this.lock.release();
        this.db.close();
    }
    get closed() {
        return this.isClosed;
    }
    /** Looks after leases and pauses and calls those who watch; comes by itself every second. */
    tick() {
        try {
            if (!this.lock.stands())
                throw new errors/* UserError */.yo('LOCK_LOST', 'The lock of the schedule was taken away.', {
                    hints: ['Another process may serve it now; this one has stopped.'],
                });
            this.queue.sweep();
            openTimeGates(this.db, Date.now());
            this.ticks++;
            if (this.ticks % TICKS_BETWEEN_PRUNES === 0)
                this.prune();
            this.changed();
        }
        catch (error) {
            this.onTrouble(error);
            if (error instanceof errors/* UserError */.yo && error.code === 'LOCK_LOST')
                this.close();
        }
    }
    prune() {
        (0,event_log/* pruneEvents */.MW)(this.db);
        this.db.run('DELETE FROM answers WHERE at < ?', Date.now() - ANSWER_KEPT_MS);
    }
}
/** What is said to those who still ask. */
function scheduleClosed() {
    return new errors/* UserError */.yo('SCHEDULE_CLOSED', 'The server is ending.', { hints: ['Ask again when it is back.'] });
}
/** The schedule of a repository is no part of it. */
function keepFromGit(folder) {
    const ignoreFile = (0,external_node_path_.join)(folder, '.gitignore');
    if ((0,external_node_path_.basename)(folder) !== '.codebatch' || (0,external_node_fs_.existsSync)(ignoreFile))
        return;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,external_node_fs_.writeFileSync)(ignoreFile, '*\n');
}
//# sourceMappingURL=open-schedule.js.map

/***/ }),

/***/ 1968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PageLinks)
/* harmony export */ });
/* harmony import */ var _server_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8748);

const VALID_MS = 10 * 60_000;
const MOST_OPEN = 100;
/**
 * Links that let a browser in once. The code is in the fragment of an address, which no browser sends to anybody; the page
 * gives it for the token.
 */
class PageLinks {
    now;
    codes = new Map();
    /** @param now milliseconds of a monotonic clock */
    constructor(now = () => performance.now()) {
        this.now = now;
    }
    /** A new code, valid for ten minutes and one use. */
    make() {
        const [oldest] = this.codes.keys();
        if (this.codes.size >= MOST_OPEN && oldest !== undefined)
            this.codes.delete(oldest);
        const code = (0,_server_token_js__WEBPACK_IMPORTED_MODULE_0__/* .newSecret */ .jr)();
        this.codes.set(code, this.now() + VALID_MS);
        return code;
    }
    /** True once for a code that is valid. */
    use(code) {
        const until = this.codes.get(code);
        this.codes.delete(code);
        return until !== undefined && this.now() < until;
    }
}
//# sourceMappingURL=page-links.js.map

/***/ }),

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ putObject),
/* harmony export */   Jo: () => (/* binding */ syncObjectsPooled),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   Qf: () => (/* binding */ hasObject),
/* harmony export */   XL: () => (/* binding */ readManifestOf),
/* harmony export */   _A: () => (/* binding */ getContent),
/* harmony export */   fk: () => (/* binding */ putObjectFile),
/* harmony export */   g6: () => (/* binding */ syncObjects),
/* harmony export */   iM: () => (/* binding */ getObject),
/* harmony export */   nf: () => (/* binding */ openObjectWriter),
/* harmony export */   ut: () => (/* binding */ readPieces)
/* harmony export */ });
/* unused harmony export putContent */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _records_chunk_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3287);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4466);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(424);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7381);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5466);










/** Written since the last sync, by store. An object counts as stored only after `syncObjects`. */
const unsynced = new Map();
const COPY_BUFFER = 1024 * 1024;
/** From this many files on, one call for the whole file system is cheaper than one for each. */
const WORTH_ONE_SYNC = 64;
/** An object that was there already may come from a writer that died before its sync; the system writes back by then. */
const SURELY_SYNCED_MS = 120_000;
/**
 * Stores bytes under their digest; already there is success. A file that is there but torn or damaged is replaced.
 * Durable only after `syncObjects`.
 */
function putObject(store, bytes) {
    const digest = (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes);
    if (isWhole(store, digest, bytes.length))
        return digest;
    const temporary = newTemporary(store);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', 0o644);
        try {
            (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAll */ .f4)(file, bytes);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        place(store, temporary, digest);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
    return digest;
}
/** Stores an object whose digest is known only at its end, in constant memory. */
function openObjectWriter(store) {
    const temporary = newTemporary(store);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', 0o644);
    const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Stream */ .kI)();
    let size = 0;
    return {
        write(piece) {
            hash.update(piece);
            (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAll */ .f4)(file, piece);
            size += piece.length;
        },
        finish() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            const digest = `sha256:${hash.hex()}`;
            if (isWhole(store, digest, size))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary);
            else
                place(store, temporary, digest);
            return { digest, size };
        },
        abort() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        },
    };
}
/**
 * Copies an open file into the store without holding it in memory.
 * @param file descriptor open for reading
 * @returns the digest and size of what was read
 */
function putObjectFile(store, file) {
    const writer = openObjectWriter(store);
    try {
        for (const piece of readPieces(file))
            writer.write(piece);
    }
    catch (error) {
        writer.abort();
        throw error;
    }
    return writer.finish();
}
function hasObject(store, digest) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest));
}
/** Throws `OBJECT_UNAVAILABLE` when it is not there and `OBJECT_CORRUPT` when the bytes are not those of the digest. */
function getObject(store, digest) {
    let bytes;
    try {
        bytes = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readPlainBytes */ .eZ)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest));
    }
    catch (error) {
        if (!(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsence */ .Md)(error) && (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(error) !== 'EISDIR')
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_UNAVAILABLE', `Object ${digest} is not in the store.`, {
            hints: ['Take the snapshot again: codebatch snapshot DIR --store …'],
        });
    }
    if ((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes) === digest)
        return bytes;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_CORRUPT', `Object ${digest} was damaged: its bytes have another digest.`, {
        hints: ['Take the snapshot again from the same files: a damaged object is replaced.'],
        details: { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest) },
    });
}
/** Syncs all objects written since the last call: call it before writing the record that makes them reachable. */
function syncObjects(store) {
    const paths = takeUnsynced(store);
    for (const path of paths)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncPath */ .Z8)(path);
    for (const folder of foldersOf(store, paths))
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncDirectory */ .zR)(folder);
}
/**
 * As `syncObjects`, for whole snapshots: thousands of small files are synced by one call for their file system where the
 * system has one (`sync --file-system` of GNU coreutils, which is syncfs(2)), else many at a time.
 */
async function syncObjectsPooled(store) {
    const paths = takeUnsynced(store);
    if (paths.length >= WORTH_ONE_SYNC && (await (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncFileSystem */ .r1)(store.root)))
        return;
    await (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncPaths */ .yd)(paths);
    await (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncPaths */ .yd)(process.platform === 'win32' ? [] : foldersOf(store, paths));
}
/**
 * Stores the content of an output. More than `CHUNK_SIZE` bytes are cut into chunks, and a manifest names them.
 * @returns the fields that name it in the output
 */
function putContent(store, given) {
    const bytes = Buffer.from(given.content);
    if (bytes.length <= CHUNK_SIZE)
        return { object: putObject(store, bytes), format: 'json' };
    const chunks = [];
    for (let start = 0; start < bytes.length; start += CHUNK_SIZE) {
        const chunk = bytes.subarray(start, start + CHUNK_SIZE);
        chunks.push({ object: putObject(store, chunk), size: chunk.length, index: chunks.length });
    }
    const manifest = {
        schema_name: 'codebatch.chunk_manifest',
        schema_version: SCHEMA_VERSION,
        producer: { ...PRODUCER },
        kind: given.kind,
        format: 'json',
        chunks,
        total_bytes: bytes.length,
        chunk_size: CHUNK_SIZE,
    };
    return { object: putObject(store, Buffer.from(JSON.stringify(manifest))), format: 'json+chunks' };
}
/**
 * Content as it was put, chunks joined. Throws as `getObject`, and `OBJECT_CORRUPT` when the manifest is none or its
 * chunks do not add up.
 */
function getContent(store, given) {
    const bytes = getObject(store, given.object);
    if (given.format !== 'json+chunks')
        return bytes;
    const manifest = readManifest(bytes, given.object);
    const ordered = [...manifest.chunks].sort((a, b) => a.index - b.index);
    const expected = ordered.reduce((sum, chunk) => sum + chunk.size, 0);
    const whole = expected === manifest.total_bytes &&
        Buffer.concat(ordered.map((chunk) => getObject(store, chunk.object)));
    if (whole && whole.length === manifest.total_bytes)
        return whole;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_CORRUPT', `The chunks of ${given.object} do not make up its ${manifest.total_bytes} bytes.`);
}
/** Pieces of an open file from its start, in a buffer that is used again: a piece is valid until the next is asked for. */
function* readPieces(file) {
    const buffer = Buffer.allocUnsafe(COPY_BUFFER);
    let at = 0;
    for (let count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, COPY_BUFFER, at); count > 0;) {
        yield buffer.subarray(0, count);
        at += count;
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, COPY_BUFFER, at);
    }
}
/** The manifest of an object in chunks. Throws as `getObject`, and `OBJECT_CORRUPT` or `SCHEMA_ERROR` when it is none. */
function readManifestOf(store, object) {
    return readManifest(getObject(store, object), object);
}
function readManifest(bytes, object) {
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_CORRUPT', `Object ${object} should be a chunk manifest and is not JSON.`, {
            cause: error,
        });
    }
    return (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(_records_chunk_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .chunkManifestSchema */ .w, value, `object ${object}`);
}
/** True when the object file is there with all its bytes. */
function isWhole(store, digest, size) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest);
    const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (standing?.size !== size || digestOfFile(path) !== digest)
        return false;
    if (Date.now() - standing.mtimeMs < SURELY_SYNCED_MS)
        remember(store, path);
    return true;
}
/** The digest of a file, read piece by piece. */
function digestOfFile(path) {
    const file = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_9__/* .openPlain */ .Hu)(path);
    try {
        const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Stream */ .kI)();
        for (const piece of readPieces(file))
            hash.update(piece);
        return `sha256:${hash.hex()}`;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** All unfinished objects lie in one folder, so that what a killed writer left is found without looking everywhere. */
function newTemporary(store) {
    const folder = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsDir */ .aL)(store.root);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    return (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'incoming'));
}
function place(store, temporary, digest) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    remember(store, path);
}
function remember(store, path) {
    let paths = unsynced.get(store.root);
    if (!paths)
        unsynced.set(store.root, (paths = new Set()));
    paths.add(path);
}
function takeUnsynced(store) {
    const paths = [...(unsynced.get(store.root) ?? [])];
    unsynced.delete(store.root);
    return paths;
}
/** The folders of objects up to the store's root: a new object often made both of its folders. */
function foldersOf(store, paths) {
    const folders = new Set();
    for (const path of paths)
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== store.root && !folders.has(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            folders.add(folder);
    return [...folders];
}
//# sourceMappingURL=objects.js.map

/***/ })

};
