export const id = 5535;
export const ids = [5535];
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
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5107);
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
 * Throws `JOB_ID_INVALID`, `JOB_ID_TAKEN`, `DEPENDENCY_UNKNOWN` and what is wrong with a payload.
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
    const key = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .dedupeKeyOf */ .GS)({ payload, ...(dedupe === undefined ? {} : { dedupe }) });
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
 * Does what a request asks for and keeps the answer, in one transaction: either both lasts or nothing does.
 * @param work what it gives is the body of the answer; when it throws, nothing is kept
 */
function once(db, given, work) {
    const { keyed, keep } = given;
    if (keyed === undefined)
        return work();
    return db.transaction(() => {
        const answer = work();
        if (keep && !keep(answer))
            return answer;
        db.run('INSERT INTO answers (key, route, request, status, body, at) VALUES (?, ?, ?, 200, ?, ?)', keyed.key, keyed.route, keyed.request, JSON.stringify(answer), Date.now());
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
;// CONCATENATED MODULE: ./build/src/scheduler/claim-wait.js

/**
 * Tries to claim now and whenever jobs have changed, until there is something or the time is over.
 * @param claim one try
 * @param signal when it aborts nobody is there any more to whom a job could be given
 *
 * Throws `SCHEDULE_CLOSED` when the schedule is closed meanwhile.
 */
async function claimWithin(schedule, { waitMs, signal }, claim) {
    const first = claim();
    if (first.length > 0 || waitMs === 0)
        return first;
    return new Promise((resolve, reject) => {
        const end = (settle) => {
            clearTimeout(timer);
            unwatch();
            signal?.removeEventListener('abort', onAbort);
            settle();
        };
        const look = () => {
            if (schedule.closed)
                return end(() => reject(claim_wait_closed()));
            try {
                const jobs = claim();
                if (jobs.length > 0)
                    end(() => resolve(jobs));
            }
            catch (error) {
                end(() => reject(error));
            }
            return undefined;
        };
        const onAbort = () => end(() => resolve([]));
        const timer = setTimeout(() => end(() => resolve([])), waitMs);
        const unwatch = schedule.watch(look);
        signal?.addEventListener('abort', onAbort);
        if (signal?.aborted)
            onAbort();
    });
}
function claim_wait_closed() {
    return new errors/* UserError */.yo('SCHEDULE_CLOSED', 'The server is ending.', { hints: ['Ask again when it is back.'] });
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
    const { db, queue } = schedule;
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
        const answer = () => once(db, { keyed, keep: ({ jobs }) => jobs.length > 0 }, () => ({
            jobs: queue.claim(request).map(claimedOnWire),
        }));
        const jobs = await claimWithin(schedule, { waitMs: wait * 1000, signal: context.req.raw.signal }, () => answer().jobs);
        return context.json({ jobs }, 200);
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
    app.openapi(speak('complete', 'The attempt has done its job.', requests/* completeBody */.Y4), (context) => {
        const { id } = context.req.valid('param');
        const { token, artifacts } = context.req.valid('json');
        const answer = once(db, { keyed: context.get('keyed') }, () => {
            checkTokenOf(schedule, id, token);
            queue.complete(token, artifacts);
            return { ok: true, id };
        });
        return context.json(answer, 200);
    });
    app.openapi(speak('release', 'Gives back a job that was not done: nothing is counted.', requests/* releaseBody */.ul), (context) => {
        const { id } = context.req.valid('param');
        const { token } = context.req.valid('json');
        const answer = once(db, { keyed: context.get('keyed') }, () => {
            checkTokenOf(schedule, id, token);
            queue.release(token);
            return { ok: true, id };
        });
        return context.json(answer, 200);
    });
    app.openapi(speak('fail', 'The attempt has failed: it is tried again, or the job has failed.', requests/* failBody */.x), (context) => {
        const { id } = context.req.valid('param');
        const { token, error, exit_code: exitCode } = context.req.valid('json');
        const answer = once(db, { keyed: context.get('keyed') }, () => {
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
    app.openapi(enqueueRoute, (context) => {
        const { max_attempts: maxAttempts, timeout_ms: timeoutMs, ...rest } = context.req.valid('json');
        const answer = once(db, { keyed: context.get('keyed') }, () => ({
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
function addDecisionRoutes(app, { db }) {
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
        app.openapi(route, (context) => {
            const { id } = context.req.valid('param');
            const answer = once(db, { keyed: context.get('keyed') }, () => {
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
    style: ":root{color-scheme:light dark;--ground: light-dark(#f7f7f5, #131519);--sheet: light-dark(#ffffff, #1a1d22);--raised: light-dark(#f1f1ee, #23272e);--ink: light-dark(#1c2128, #e4e7eb);--soft: light-dark(#5a626d, #9da6b2);--rule: light-dark(#e2e2dd, #2d323a);--edge: light-dark(#c9cac5, #454c57);--accent: light-dark(#2457c5, #8db2ff);--worse: light-dark(#a8341a, #f08c6c);--better: light-dark(#1c7449, #63c391);--unsure: light-dark(#7d5c00, #dcb650);--calm: light-dark(#566072, #a3aebd);--keyword: light-dark(#8a2f7d, #d9a0d3);--name: light-dark(#1f5aa8, #86b8f5);--string: light-dark(#2c6e35, #98cf8f);--number: light-dark(#9a4b00, #e3ab73);--comment: light-dark(#6a727c, #8b949f);--mono: ui-monospace, \"SFMono-Regular\", \"Cascadia Mono\", \"JetBrains Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace;--panel: clamp(36rem, 50vw, 64rem);--gap: 1.5rem;--round: 6px;font:14px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Liberation Sans,sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*,*:before,*:after{box-sizing:border-box}body,h1,h2,h3,p,ul,dl,dd,figure,pre{margin:0;padding:0}ul{list-style:none}button,input{font:inherit;color:inherit}button{padding:0;border:0;background:none;text-align:inherit;cursor:pointer}button:disabled{cursor:default}code,pre,kbd,.path,.rule,.id,.symbol{font-family:var(--mono);font-size:.9em;font-variant-ligatures:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}kbd{display:inline-block;min-width:1.6em;padding:0 .4em;border:1px solid var(--edge);border-radius:4px;color:var(--soft);background:var(--sheet);font-size:11px;line-height:1.5;text-align:center}.acting{padding:0 .2em;border-radius:3px;color:var(--unsure);background:color-mix(in oklab,var(--unsure) 14%,transparent);font-family:var(--mono);font-size:.85em}.tone-worse{--tone: var(--worse)}.tone-better{--tone: var(--better)}.tone-unsure{--tone: var(--unsure)}.tone-calm{--tone: var(--calm)}.page{max-width:110rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 2rem}.top{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:3.25rem;border-bottom:1px solid var(--rule)}.brand{display:flex;gap:.75rem;min-width:0;font-weight:650;letter-spacing:-.01em}.brand .title{overflow:hidden;padding-left:.75rem;border-left:1px solid var(--edge);color:var(--soft);font-weight:400;letter-spacing:0;text-overflow:ellipsis;white-space:nowrap}.brand a{color:inherit;text-decoration:none}.brand a:hover{text-decoration:underline;text-underline-offset:.2em}.top nav{display:flex;flex:none;gap:.25rem}.quiet{display:inline-flex;align-items:center;gap:.5em;padding:.2rem .6rem;border-radius:var(--round);color:var(--soft);font-size:13px}.quiet:hover{color:var(--ink);background:var(--raised)}.disc{width:.9em;height:.9em;border:1.5px solid currentColor;border-radius:50%}.disc.is-auto{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}.disc.is-dark{background:currentColor}h2{margin-bottom:.5rem;font-size:14px;font-weight:650}.empty,.note,.lead{color:var(--soft)}.note{font-size:12.5px}.alarm{margin-bottom:1.25rem;padding:.6rem .9rem;border-left:3px solid var(--worse);border-radius:0 var(--round) var(--round) 0;background:color-mix(in oklab,var(--worse) 9%,var(--sheet))}footer{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.5rem;margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:13px}footer .copyable{min-width:0}dialog{width:min(30rem,calc(100vw - 2rem));padding:1.5rem;border:1px solid var(--edge);border-radius:10px;color:var(--ink);background:var(--sheet);box-shadow:0 16px 48px #0000003d}dialog::backdrop{background:#00000052}dialog h2{font-size:17px}dialog dl div{display:flex;align-items:baseline;justify-content:space-between;gap:1rem;padding:.3rem 0;border-bottom:1px solid var(--rule)}dialog dt{display:flex;flex-wrap:wrap;gap:.25rem;order:2}dialog .note{margin-top:.9rem}:root{--done: light-dark(#1c7449, #63c391);--failed: light-dark(#b3331b, #f08c6c);--leased: light-dark(#7a2fb0, #c49af0);--ready: light-dark(#2457c5, #8db2ff);--blocked: light-dark(#7b8391, #7f8897);--waiting: light-dark(#8a6400, #dcb650);--skipped: light-dark(#a9adb4, #5a6270);--cancelled: light-dark(#5b5f66, #8d939c)}.state-blocked{--tone: var(--blocked)}.state-waiting{--tone: var(--waiting)}.state-ready{--tone: var(--ready)}.state-leased{--tone: var(--leased)}.state-done{--tone: var(--done)}.state-failed{--tone: var(--failed)}.state-skipped{--tone: var(--skipped)}.state-cancelled{--tone: var(--cancelled)}.state-critical{--tone: var(--accent)}.probe{display:none;color:var(--tone)}.probe.as-ink{--tone: var(--ink)}.probe.as-soft{--tone: var(--soft)}.probe.as-sheet{--tone: var(--sheet)}.probe.as-accent{--tone: var(--accent)}.probe.as-edge{--tone: var(--edge)}.schedule h1{font-size:20px;line-height:1.3}.schedule h2{font-size:16px;overflow-wrap:anywhere}.schedule h3{margin:1rem 0 .25rem;font-size:13px}.aside{color:var(--soft);font-weight:400}.schedule [class^=state-] i,.schedule .state i{color:var(--tone);font-style:normal;font-weight:700}.top .plans{display:flex;flex:1;gap:.25rem;min-width:0;overflow-x:auto}.plans button{padding:.2rem .7rem;border-radius:var(--round);white-space:nowrap}.plans button:hover,.plans [aria-current]{background:var(--raised)}.plans [aria-current]{box-shadow:inset 0 -2px var(--accent)}.liveness{display:inline-flex;align-items:center;gap:.4em;color:var(--soft);font-size:13px}.liveness:before{width:.6em;height:.6em;border-radius:50%;background:var(--waiting);content:\"\"}.liveness.is-live:before{background:var(--done)}.liveness.is-away:before,.liveness.is-locked:before{background:var(--failed)}.progress{padding:1rem 0}.bar{display:flex;gap:1px;height:10px;margin:.6rem 0;overflow:hidden;border-radius:5px;background:var(--raised)}.bar i{min-width:2px;background:var(--tone)}.legend{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}.legend button{padding:.15rem .7rem;border:1px solid var(--rule);border-radius:1rem;background:var(--sheet);font-size:13px}.legend button:hover{border-color:var(--tone)}.legend [aria-pressed=true]{border-color:var(--tone);box-shadow:inset 0 0 0 1px var(--tone)}.legend input{flex:1;min-width:10rem;max-width:22rem;margin-left:auto;padding:.25rem .7rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet)}.work{display:flex;gap:var(--gap);align-items:flex-start}.work>div{flex:1;min-width:0}.graph{position:relative;min-height:9rem;border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet)}.graph canvas{display:block;width:100%;height:100%;cursor:grab;touch-action:none}.graph canvas:active{cursor:grabbing}.hovered{position:absolute;bottom:.5rem;left:.75rem;color:var(--soft);font-size:13px;pointer-events:none}.zoom{position:absolute;right:.5rem;bottom:.5rem;display:flex;gap:.25rem}.zoom button,.decisions button{min-width:2rem;padding:.2rem .6rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet);text-align:center}.zoom button:hover,.decisions button:hover{background:var(--raised)}.jobs .aside{font-size:13px}#count{margin:.75rem 0 .25rem}.scroll{position:relative;max-height:min(600px,60vh);overflow-y:auto;border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet)}.scroll li{position:absolute;right:0;left:0;height:30px}.scroll li button{display:grid;grid-template-columns:9.5rem minmax(6rem,14rem) 4.5rem 4rem minmax(6rem,1fr) minmax(6rem,1.2fr);gap:.75rem;align-items:center;width:100%;height:30px;padding:0 .75rem;border-bottom:1px solid var(--rule)}.scroll li button>*{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.scroll li button:hover,.scroll [aria-current]{background:var(--raised)}.scroll b{font-weight:600}.scroll code,.why{color:var(--soft)}.panel{position:sticky;top:1rem;width:clamp(20rem,30vw,34rem);max-height:calc(100vh - 2rem);padding:1rem 1.25rem;overflow-y:auto;border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet)}.panel header{display:flex;gap:1rem;align-items:flex-start;justify-content:space-between}.panel .state{color:var(--tone);font-weight:600}.decisions{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0}.decisions .grave{border-color:var(--failed);color:var(--failed)}.alarm{padding:.5rem .75rem;border-left:3px solid var(--failed);background:var(--raised);overflow-wrap:anywhere}.panel dl>div{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.75rem;padding:.15rem 0}.panel dt{color:var(--soft)}.panel dd{overflow-wrap:anywhere}.relations ul{display:flex;flex-wrap:wrap;gap:.3rem}.relations li button{padding:.05rem .55rem;border:1px solid var(--rule);border-radius:1rem;font-size:13px;overflow-wrap:anywhere}.relations li button:hover{border-color:var(--tone)}.tries ol{margin:0;padding:0;list-style:none}.tries pre{max-height:24rem;margin:.35rem 0;padding:.6rem .75rem;overflow:auto;border-radius:var(--round);background:var(--raised);font-size:12px;white-space:pre-wrap;overflow-wrap:anywhere}.empty{padding:6rem 1rem;text-align:center}.empty p{margin-top:.5rem;color:var(--soft)}@media(max-width:60rem){.work{flex-direction:column-reverse}.work>div,.panel{position:static;width:100%;max-height:none}.scroll li button{grid-template-columns:8.5rem minmax(6rem,1fr) minmax(0,1fr)}.scroll li button>.aside,.scroll li button>code{display:none}}",
    styleDigest: "sha256-O6O/JuZArAdpQAU5mmHA4tiAMJgnIu9fULx/Q2FbqSk=",
    script: "/*! Contains:\n * @preact/signals 2.11.4, MIT. Copyright (c) 2022-present Preact Team\n * @preact/signals-core 1.14.5, MIT. Copyright (c) 2022-present Preact Team\n * get-east-asian-width 1.7.0, MIT. \n * preact 11.2.0, MIT. Copyright (c) 2015-present Jason Miller\n */\n\"use strict\";(()=>{var p,It,ot,G,tt,De,Ht,Oe,Wt,it,nt,Kn,pe=Symbol.for(\"pv\"),Re={},Ne=[],Yn=/^m(i|n|o|s|text|space)$/,rt=Array.isArray,st=Ne.slice,ee=Object.assign;function Q(e){e&&e.parentNode&&e.remove()}function Ut(e,t,n){var o,r,i,s={},l=arguments.length;for(i in t)i==\"key\"?o=t[i]:i==\"ref\"&&typeof e!=\"function\"?r=t[i]:s[i]=t[i];return l>2&&(s.children=l>3?st.call(arguments,2):n),_e(e,s,o,r,null)}function _e(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:pe,__v:r||++It,__i:-1,__u:0};return!r&&p.vnode&&p.vnode(i),i}function A(e){return e.children}function ie(e,t){this.props=e,this.context=t,this.__g=0}function z(e,t){if(t==null)return e.__&&z(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=\"function\"||e.props.__P?null:z(e)}function Zn(e){var t,n=e.__v,o=n.__e,r=[],i=[],s=e.__P;s&&((t=ee({constructor:pe},n)).__v=n.__v+1,p.vnode&&p.vnode(t),at(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,r,o||z(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Vt(r,t,i),n.__=n.__e=null,t.__e!=o&&Ft(t))}function Ft(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ft(e)}function Nt(e){(8&e.__g||(e.__g|=8,G.push(e),De++))&&tt==p.debounceRendering||((tt=p.debounceRendering)||queueMicrotask)(jt)}function jt(){try{for(var e,t=1;G.length;)G.length>t&&G.sort(Ht),e=G.shift(),t=G.length,8&e.__g&&Zn(e)}finally{(De=G.length)&&(tt||queueMicrotask)(jt)}}function Xt(e,t,n,o,r,i,s,l,f,d,c){var h,v,u,_,x,m,S=o.__k||Ne,g=t.length;for(f=Qn(n,t,S,f,g),h=0;h<g;h++)(u=n.__k[h])!=null&&(v=~u.__i&&S[u.__i]||Re,u.__i=h,m=at(e,u,v,r,i,s,l,f,d,c),_=u.__e,(v.ref!=u.ref||8&v.__u)&&(v.ref&&lt(v.ref,null,u,v),u.ref&&c.push(u.ref,u.__c||_,u)),x=x||_,4&u.__u?(f=Bt(u,f,e,!v.__v),v.__e&&(v.__e=null)):typeof u.type==\"function\"&&m!==void 0?f=m:_&&(f=_.nextSibling),u.__u&=-21);return n.__e=x,f}function Qn(e,t,n,o,r){var i,s,l,f,d,c,h,v,u,_=n.length,x=_,m=0,S=0,g=e.__k=Array(r);for(i=0;i<r;i++)(s=t[i])!=null&&typeof s!=\"boolean\"&&typeof s!=\"function\"?(typeof s!=\"object\"||s.constructor===String?s=g[i]=_e(null,s):rt(s)?s=g[i]=_e(A,{children:s}):s.constructor===pe&&s.__b?s=g[i]=_e(s.type,s.props,s.key,s.ref,s.__v):g[i]=s,f=i+m,s.__=e,s.__b=e.__b+1,l=null,~(d=s.__i=eo(s,n,f,x))&&(x--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(s.__u|=16,d==f-1?m--:d==f+1?m++:d!=f&&(d>f?m--:m++,S=1)):(~d||(r>_?m--:r<_&&m++),typeof s.type!=\"function\"&&(s.__u|=4))):g[i]=null;if(S){for(c=[],h=[],i=0;i<r;i++)if((s=g[i])&&16&s.__u){for(m=0,v=c.length;m<v;)c[u=m+v>>1]<s.__i?m=u+1:v=u;c[m]=s.__i,h[i]=m+1}for(m=c.length;i--;)h[i]&&(h[i]==m?m--:g[i].__u|=4)}if(x)for(i=0;i<_;i++)!(l=n[i])||2&l.__u||(l.__e==o&&(o=z(l)),ut(l,l));return o}function Bt(e,t,n,o){var r,i,s,l;if(typeof e.type==\"function\"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Bt(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=z(e))&&!t.parentNode&&(t=null),s=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(s!=l&&(!o&&n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(\"$s\"););return t}function eo(e,t,n,o){var r,i=e.key,s=e.type,l=t[n],f=l&&!(2&l.__u);if(l===null&&i==null||f&&i==l.key&&s==l.type)return n;if(o>(f?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&i==l.key&&s==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&i==l.key&&s==l.type)return r}return-1}function Lt(e,t,n){n==null&&(n=\"\"),t[0]==\"-\"?e.setProperty(t,n):e[t]=n}function $e(e,t,n,o,r){var i,s;if(t==\"style\")if(typeof n==\"string\")e.style.cssText=n;else{if(typeof o==\"string\"&&(e.style.cssText=o=\"\"),o)for(t in o)n&&t in n||Lt(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Lt(e.style,t,n[t])}else if(t[0]==\"o\"&&t[1]==\"n\")typeof n!=\"function\"&&(n=null),typeof o!=\"function\"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=nt[t]||(nt[t]=to(t)),(e.__a||(e.__a={}))[t]=it,i=t!=(t=t.replace(Wt,\"$1\")),(t=t.slice(2))[0]<\"a\"&&(t=t.toLowerCase()),n?e.addEventListener(t,s,i):e.removeEventListener(t,s,i));else{if(r==\"http://www.w3.org/2000/svg\")t=t.replace(/xlink(H|:h)/,\"h\").replace(/sName$/,\"s\");else if(t!=\"width\"&&t!=\"height\"&&t!=\"href\"&&t!=\"list\"&&t!=\"form\"&&t!=\"tabIndex\"&&t!=\"download\"&&t!=\"rowSpan\"&&t!=\"colSpan\"&&t!=\"role\"&&t!=\"popover\"&&t in e)try{return void(e[t]=n??\"\")}catch{}if(typeof n==\"function\")return;n==null||n===!1&&t[4]!=\"-\"?e.removeAttribute(t):e.setAttribute(t,t==\"popover\"&&n==1?\"\":n)}}function to(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Oe]==null)t[Oe]=it++;else if(t[Oe]<this.__a[e])return;return n(p.event?p.event(t):t)}}}function at(e,t,n,o,r,i,s,l,f,d){var c,h,v,u,_,x,m,S,g,C,k,et,Dt,Me,Y,Rt,V,Z,U=t.type;if(t.constructor!==pe)return null;128&n.__u&&(f=32&n.__u,c=n.__c.__z)&&(t.__u|=f,h=i=[],c.nodeType==8?l=Je(c,i):i.push(c),l=i[0]||l),(c=p.__b)&&c(t);e:if(typeof U==\"function\"){v=s.length;try{if(S=t.props,g=(c=U.prototype)&&c.render,C=(c=U.contextType)&&o[c.__c],k=c?C?C.props.value:c.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(g?t.__c=u=new U(S,k):(t.__c=u=new ie(S,k),u.constructor=U,u.render=oo),C&&C.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),g&&(u.__s||(u.__s=u.state),U.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=ee({},u.__s)),ee(u.__s,U.getDerivedStateFromProps(S,u.__s)))),_=u.props,x=u.state,u.__v=t,n.__c){if(S!==_&&g&&!U.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(S,k),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(S,u.__s,k)===!1){t.__v!=n.__v&&(u.props=S,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),Ne.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&s.push(u),l=z(n);break e}u.componentWillUpdate&&u.componentWillUpdate(S,u.__s,k),g&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(_,x,m)})}else g&&!U.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),g&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=k,u.props=S,u.__P=e,u.__g&=-5,et=p.__r,Dt=g?25:0;do u.__g&=-9,et&&et(t),c=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Dt<25);g&&(Ne.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=ee({},o,u.getChildContext())),g&&n.__c&&u.getSnapshotBeforeUpdate&&(m=u.getSnapshotBeforeUpdate(_,x)),Me=c&&c.type===A&&c.key==null?c.props.children:c,S.__P&&(c=l,r=(e=S.__P).namespaceURI,f=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&ut(L,L)}),n.__k=null),l=n.__k?z(n,0):null),l=Xt(e,rt(Me)?Me:[Me],t,n,o,r,i,s,l,f,d),S.__P&&(t.__e=null,l=c),t.__u&=-161,h&&h.some(Q),u.__h.length&&s.push(u),1&u.__g&&(u.__g&=-4)}catch(L){if(s.length=v,t.__v=null,f||i)if(L&&L.then){if(t.__u|=128|f,i){for(~(V=i.indexOf(l||void 0))||(V=i.length);(Z=i[V-1])&&Z.nodeType==8;)V--;for(;V<i.length;V++)if(Z=i[V])if(i[V]=null,Y){if(Z==Rt)break}else{if(Z.nodeType!=8)break;Z.data.startsWith(\"$s\")&&(Rt=Je(Y=Z))}}if(!Y){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Y=l}(c=Je(Y=t.__c.__z||(t.__c.__z=Y)))?(t.__e=Y,l=c):t.__e=l,l=l&&l.nextSibling}else i&&i.some(Q);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||qt(t),p.__e(L,t,n)}}else l=t.__e=no(n.__e,t,n,o,r,i,s,f,d,e);return(c=p.diffed)&&c(t),l}function Je(e,t){if(e&&e.nodeType==8&&e.data.startsWith(\"$s\"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(\"$s\"))n++;else if(e.data.startsWith(\"/$s\")&&!--n)return e}t&&t.push(e)}}function qt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(qt))}function Vt(e,t,n){for(var o=0;o<n.length;)lt(n[o++],n[o++],n[o++]);p.__c&&p.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){p.__e(i,r.__v)}})}function no(e,t,n,o,r,i,s,l,f,d){var c,h,v,u,_,x,m,S,g=n.props||Re,C=t.props,k=t.type;if(k==\"svg\"?r=\"http://www.w3.org/2000/svg\":k==\"math\"?r=\"http://www.w3.org/1998/Math/MathML\":r||(r=\"http://www.w3.org/1999/xhtml\"),i){for(c=0;c<i.length;c++)if((_=i[c])&&(k?_.localName==k:_.nodeType==3)){e=_,i[c]=null;break}}if(!e){if(S=d.ownerDocument||document,!k)return S.createTextNode(C);e=S.createElementNS(r,k,C.is?C:d),l&&(p.__m&&p.__m(t,i),l=!1),i=null}if(k){if(d=k==\"template\"&&e.content||e,i=k==\"textarea\"&&C.defaultValue!=null?null:i&&st.call(d.childNodes),!l&&i)for(g={},c=0;c<e.attributes.length;c++)g[(_=e.attributes[c]).name]=_.value;for(c in g)_=g[c],c==\"dangerouslySetInnerHTML\"?v=_:c==\"children\"||c in C||c==\"value\"&&\"defaultValue\"in C||c==\"checked\"&&\"defaultChecked\"in C||$e(e,c,null,_,r);for(c in C)_=C[c],c==\"children\"?u=_:c==\"dangerouslySetInnerHTML\"?h=_:c==\"value\"?x=_:c==\"checked\"?m=_:l&&typeof _!=\"function\"||g[c]===_||$e(e,c,_,g[c],r);h?(l||v&&(h.__html==v.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(v&&(e.textContent=\"\"),(k==\"foreignObject\"||r==\"http://www.w3.org/1998/Math/MathML\"&&Yn.test(k))&&(r=\"http://www.w3.org/1999/xhtml\"),Xt(d,rt(u)?u:[u],t,n,o,r,i,s,i?i[0]:n.__k&&z(n,0),l,f),i&&i.some(Q)),l&&k!=\"textarea\"||(c=\"value\",k==\"progress\"&&x==null?e.removeAttribute(c):x==null||x===e[c]&&(k!=\"progress\"||x)||$e(e,c,x,g[c],r),c=\"checked\",m!=null&&m!=e[c]&&$e(e,c,m,g[c],r))}else g===C||l&&e.data==C||(e.data=C);return e}function lt(e,t,n,o){try{typeof e==\"function\"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t==\"function\"?t():e(null)):e.current=t}catch(r){p.__e(r,n)}}function ut(e,t,n){var o,r,i,s;if(p.unmount&&p.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||lt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){p.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&ut(o[s],t,typeof e.type!=\"function\"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Je(o,i=[]))&&(o==e.__e&&i.some(Q),Q(r),Q(o)),n||Q(e.__e),e.__e=e.__c=e.__=null}function oo(e,t,n){return this.constructor(e,n)}function Gt(e,t){var n,o,r,i;p.__&&p.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=_e(A,{children:[e]}),r=[],i=[],at(t,t.__k,o||Re,Re,t.namespaceURI,o?null:t.firstChild?st.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),Vt(r,t.__k,i),t.__k.props.children=null}p={__e:function(e,t,n,o){for(var r,i,s;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((s=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),s=1),s&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw De=0,e}},It=0,ot=function(e){return e!=null&&e.constructor===pe},ie.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ee({},this.state)),typeof e==\"function\"&&(e=e(ee({},n),this.props)),e&&(ee(n,e),this.__v&&(t&&this.__k.push(t),Nt(this)))},ie.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Nt(this))},ie.prototype.render=A,G=[],De=0,Ht=function(e,t){return e.__v.__b-t.__v.__b},Oe=Symbol(),Wt=/(PointerCapture)$|Capture$/i,it=0,nt={},Kn=0;var Le,O,ct,zt,io=Object.is,ft=0,rn=[],dt=[],T=p,Kt=T.__b,Yt=T.__r,Zt=T.diffed,Qt=T.__c,en=T.unmount,tn=T.__;function sn(e,t){T.__h&&T.__h(O,e,ft||t),ft=0;var n=O.__H||(O.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function re(e,t){var n=sn(Le++,3);!T.__s&&an(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,O.__H.__h.push(n))}function Ie(e){return ft=5,He(function(){return{current:e}},[])}function He(e,t){var n=sn(Le++,7);return an(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ro(){var e;do{for(;e=dt.shift();)try{he(e)}catch(n){T.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=rn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(he),t.__h.some(_t),t.__h=[]}catch(n){t.__h=[],T.__e(n,e.__v)}}}while(dt.length)}T.__b=function(e){O=null,Kt&&Kt(e)},T.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),tn&&tn(e,t)},T.__r=function(e){Yt&&Yt(e),Le=0;var t=(O=e.__c).__H;t&&(ct==O?O.__h=[]:(t.__h.some(he),t.__h.some(_t),Le=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ct=O},T.diffed=function(e){Zt&&Zt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&on(rn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ct=O=null},T.__c=function(e,t){t.some(function(n){try{n.__h.some(he),n.__h=n.__h.filter(function(o){return!o.__||_t(o)})}catch(o){n.__h=[function(){throw o}]}}),Qt&&Qt(e,t)},T.unmount=function(e){en&&en(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,on(dt.push(r))}else he(r)}catch(i){t=i}}),o.__H=void 0,t&&T.__e(t,o.__v))};var nn=typeof requestAnimationFrame==\"function\";function so(e){var t,n=function(){clearTimeout(o),nn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);nn&&(t=requestAnimationFrame(n))}function on(e){e!=1&&zt==T.requestAnimationFrame||((zt=T.requestAnimationFrame)||so)(ro)}function he(e){var t=O,n=e.__c;typeof n==\"function\"&&(e.__c=void 0,n()),O=t}function _t(e){var t=O;e.__c=e.__(),O=t}function an(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!io(n,e[o])})}var ao=Symbol.for(\"preact-signals\");function je(){if(F>1)F--;else{var e,t=!1;for((function(){var r=Ue;for(Ue=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var s=i.t;s!==void 0;s=s.x)s.i===r.i&&(s.i=i.i);r=r.o}})();me!==void 0;){var n=me;for(me=void 0,We++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&un(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(We=0,F--,t)throw e}}function Xe(e){if(F>0)return e();pt=++lo,F++;try{return e()}finally{je()}}var ve,b=void 0;function ge(e){var t=b,n=ve;b=void 0,ve=void 0;try{return e()}finally{b=t,ve=n}}var me=void 0,F=0,We=0,lo=0,pt=0,Ue=void 0,Fe=0;function ln(e){if(b!==void 0){var t=e.n;if(t===void 0||t.t!==b)return t={i:0,S:e,p:b.s,n:void 0,t:b,e:void 0,x:void 0,r:t},b.s!==void 0&&(b.s.n=t),b.s=t,e.n=t,32&b.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=b.s,t.n=void 0,b.s.n=t,b.s=t),t}}function P(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}P.prototype.brand=ao;P.prototype.h=function(){return!0};P.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ge(function(){var o;(o=t.W)==null||o.call(t)}))};P.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ge(function(){var r;(r=t.Z)==null||r.call(t)}))}};P.prototype.subscribe=function(e){var t=this;return H(function(){var n=t.value;ge(function(){return e(n)})},{name:\"sub\"})};P.prototype.valueOf=function(){return this.value};P.prototype.toString=function(){return this.value+\"\"};P.prototype.toJSON=function(){return this.value};P.prototype.peek=function(){var e=this;return ge(function(){return e.value})};Object.defineProperty(P.prototype,\"value\",{get:function(){var e=ln(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(We>100)throw new Error(\"Cycle detected\");(function(n){F!==0&&We===0&&n.l!==pt&&(n.l=pt,Ue={S:n,v:n.v,i:n.i,o:Ue})})(this),this.v=e,this.i++,Fe++,F++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{je()}}}});function y(e,t){return new P(e,t)}function un(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function cn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function fn(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function te(e,t){P.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Fe-1,this.f=4}te.prototype=new P;te.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Fe))return!0;if(this.g=Fe,this.f|=1,this.i>0&&!un(this))return this.f&=-2,!0;var e=b;try{cn(this),b=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return b=e,fn(this),this.f&=-2,!0};te.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}P.prototype.S.call(this,e)};te.prototype.U=function(e){if(this.t!==void 0&&(P.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};te.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(te.prototype,\"value\",{get:function(){if(1&this.f)throw new Error(\"Cycle detected\");var e=ln(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function R(e,t){return new te(e,t)}function dn(e){var t=e.j;if(e.j=void 0,typeof t==\"function\"){F++;var n=b;b=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,ht(e),o}finally{b=n,je()}}}function ht(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,dn(e)}function uo(e){if(b!==this)throw new Error(\"Out-of-order effect\");fn(this),b=e,this.f&=-2;try{8&this.f&&ht(this)}finally{je()}}function se(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ve&&ve.push(this)}se.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==\"function\"&&(this.j=t)}finally{e()}};se.prototype.S=function(){if(1&this.f)throw new Error(\"Cycle detected\");this.f|=1,this.f&=-9,dn(this),cn(this),F++;var e=b;return b=this,uo.bind(this,e)};se.prototype.N=function(){2&this.f||(this.f|=2,this.u=me,me=this)};se.prototype.d=function(){this.f|=8,1&this.f||ht(this)};se.prototype.dispose=function(){this.d()};function H(e,t){var n=new se(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var vt,be,Be,co=typeof window<\"u\"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,_n=[],pn=[];H(function(){vt=this.N})();function ae(e,t){p[e]=t.bind(null,p[e]||function(){})}function ye(e){if(Be){var t=Be;Be=void 0,t()}Be=e&&e.S()}function hn(e){var t=this,n=e.data,o=_o(n);o.name=\"ReactiveDom\",o.value=n;var r=He(function(){for(var l=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var d=R(function(){var u=o.value.value;return u===0?0:u===!0?\"\":u||\"\"}),c=R(function(){return!Array.isArray(d.value)&&!ot(d.value)}),h=H(function(){if(this.N=vn,c.value){var u=d.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=u)}}),v=t.__$u.d;return t.__$u.d=function(){h(),v.call(this)},[c,d]},[]),i=r[0],s=r[1];return i.value?s.peek():s.value}hn.displayName=\"ReactiveTextNode\";Object.defineProperties(P.prototype,{constructor:{configurable:!0,value:Ut(A,null).constructor},type:{configurable:!0,value:hn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ae(\"__b\",function(e,t){if(ye(),be=void 0,typeof t.type==\"string\"){var n,o=t.props;for(var r in o)if(r!==\"children\"){var i=o[r];i instanceof P&&(n||(t.__np=n={}),n[r]=i,o[r]=i.peek())}}e(t)});ae(\"__r\",function(e,t){if(e(t),t.type!==A){ye();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,i){var s;return H(function(){s=this},{name:i}),s.c=r,s})((function(r){return function(){var i;co&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type==\"function\"?t.type.displayName||t.type.name:\"\"))),be=o,ye(n)}});ae(\"__e\",function(e,t,n,o){ye(),be=void 0,e(t,n,o)});ae(\"diffed\",function(e,t){ye(),be=void 0;var n;if(typeof t.type==\"string\"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var s in i){var l=i[s];l===void 0||o&&s in o||(l.d(),i[s]=void 0)}if(o){i||(i={},n.U=i);for(var f in o){var d=i[f],c=o[f];d===void 0?(d=fo(n,f,c,r),i[f]=d):d.o(c,r)}}}e(t)});function fo(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=y(n);return{o:function(s,l){i.value=s,o=l},d:H(function(){this.N=vn;var s=i.value.value;o[t]!==s&&(o[t]=s,r?e[t]=s:s!=null&&(s!==!1||t[4]===\"-\")?e.setAttribute(t,s):e.removeAttribute(t))})}}ae(\"unmount\",function(e,t){if(typeof t.type==\"string\"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var i=o[r];i&&i.d()}}}var s=t.__np;if(s){var l=t.props;for(var f in s)l[f]=s[f]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var c=d.__$u;c&&(d.__$u=void 0,c.d())}}e(t)});ae(\"__h\",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ie.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u==\"boolean\"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!==\"__source\"&&e[s]!==this.props[s])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function _o(e,t){return He(function(){return y(e,t)},[])}var po=typeof requestAnimationFrame>\"u\"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(o),e()},n=setTimeout(t,35),o=requestAnimationFrame(t)},ho=function(e){queueMicrotask(function(){queueMicrotask(e)})};function vo(){Xe(function(){for(var e;e=_n.shift();)vt.call(e)})}function mo(){_n.push(this)===1&&(p.requestAnimationFrame||po)(vo)}function go(){Xe(function(){for(var e;e=pn.shift();)vt.call(e)})}function vn(){pn.push(this)===1&&(p.requestAnimationFrame||ho)(go)}function mt(e,t){var n=Ie(e);n.current=e;var o=be;re(function(){return H(function(){if(this.N=mo,!(o&&8&o.__$f))return n.current()},t)},[])}var yo=Symbol.for(\"pv\"),bo=0;function a(e,t,n,o,r,i){t||(t={});var s,l,f=t;if(\"ref\"in f&&typeof e!=\"function\")for(l in f={},t)l==\"ref\"?s=t[l]:f[l]=t[l];var d={type:e,props:f,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:yo,__v:--bo,__i:-1,__u:0};return(r||i)&&(d.__source=r,d.__self=i),p.vnode&&p.vnode(d),d}var qe=[\"auto\",\"light\",\"dark\"],mn=\"codebatch-theme\";function wo(){try{let e=localStorage.getItem(mn);return qe.find(t=>t===e)??\"auto\"}catch{return\"auto\"}}var ne=y(wo());function gn(){H(()=>{document.documentElement.dataset.theme=ne.value;try{localStorage.setItem(mn,ne.value)}catch{}})}function yn(){let e=qe[(qe.indexOf(ne.value)+1)%qe.length];return a(\"button\",{type:\"button\",class:\"quiet\",id:\"theme\",\"aria-label\":`Colours: ${ne.value}. Change to ${e}`,onClick:()=>ne.value=e,children:[a(\"span\",{class:`disc is-${ne.value}`,\"aria-hidden\":\"true\"}),ne.value]})}var So=/(?!\\ufe0f)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}]/gu;var xo=/^[\\u0020-\\u007e]*$/;function Ve(e){return xo.test(e)?e:e.replaceAll(\"\t\",\" \").replace(So,ko)}function ko(e){let t=e.codePointAt(0).toString(16);return t.length>4?`\\\\u{${t}}`:`\\\\u${t.padStart(4,\"0\")}`}var le=[\"blocked\",\"waiting\",\"ready\",\"leased\",\"done\",\"failed\",\"skipped\",\"cancelled\"],J={blocked:{word:\"blocked\",letter:\"\\xB7\"},waiting:{word:\"waiting for a gate\",letter:\"?\"},ready:{word:\"ready\",letter:\"\\u25CB\"},leased:{word:\"running\",letter:\"\\u25B6\"},done:{word:\"done\",letter:\"\\u2713\"},failed:{word:\"failed\",letter:\"\\u2715\"},skipped:{word:\"skipped\",letter:\"\\u21B7\"},cancelled:{word:\"cancelled\",letter:\"\\u2013\"}},Eo=new Set([\"done\",\"failed\",\"skipped\",\"cancelled\"]);function Ge(e){return Eo.has(e)}function N(e){let t=e.indexOf(\"::\");return t===-1?e:e.slice(t+2)}function ze(e,t){return e.deps.filter(n=>{let o=t.get(n)?.state;return o!==void 0&&!Ge(o)})}function bn(e){let t=[...e].filter(({state:s})=>!Ge(s)).sort((s,l)=>s.level-l.level),n=new Map,o=new Map,r;for(let{id:s,deps:l}of t){let f=0;for(let d of l)(n.get(d)??0)>f&&(f=n.get(d),o.set(s,d));n.set(s,f+1),(r===void 0||f+1>n.get(r))&&(r=s)}let i=[];for(let s=r;s!==void 0;s=o.get(s))i.unshift(s);return i}var E={width:132,height:24},oe={x:E.width+10,y:E.height+8},wn=44,Sn=30,To=2600,Ke=26;function xn(e){let t=Map.groupBy(e,({level:c})=>c),n=Po(t),o=Co(n),r=new Map,i=[],[s,l,f,d]=[0,0,0,0];for(let c of n){s>0&&s+c.width>o&&([s,l]=[0,d+Sn]);let h=Mo(t.get(c.level),r);for(let[v,{id:u}]of h.entries())r.set(u,{x:s+v%c.columns*oe.x,y:l+Ke+Math.floor(v/c.columns)*oe.y});i.push({level:c.level,x:s,y:l,width:c.width,count:h.length}),f=Math.max(f,s+c.width),d=Math.max(d,l+c.height),s+=c.width+wn}return{places:r,levels:i,width:f,height:d}}function Po(e){let t=Ao([...e.values()].map(n=>n.length));return[...e].sort(([n],[o])=>n-o).map(([n,{length:o}])=>{let r=Math.ceil(o/t),i=Ke+Math.ceil(o/r)*oe.y;return{level:n,columns:r,width:r*oe.x-(oe.x-E.width),height:i}})}function Co(e){let t=e.reduce((r,{width:i})=>r+i+wn,0),n=Math.max(0,...e.map(({height:r})=>r+Sn)),o=Math.round(Math.sqrt(t/(2.4*n||1)));return o<2||t<To?Number.POSITIVE_INFINITY:t/o}function Ao(e){let t=e.reduce((n,o)=>n+o,0);return Math.max(8,Math.ceil(Math.sqrt(t*oe.x/(2*oe.y))))}function Mo(e,t){let n=o=>{let r=o.deps.map(i=>t.get(i)?.y).filter(i=>i!==void 0);return r.length===0?0:r.reduce((i,s)=>i+s,0)/r.length};return e.map((o,r)=>({job:o,at:r,wish:n(o)})).sort((o,r)=>o.wish-r.wish||o.at-r.at).map(({job:o})=>o)}function gt(e,{x:t,y:n}){for(let[o,r]of e.places)if(t>=r.x&&t<=r.x+E.width&&n>=r.y&&n<=r.y+E.height)return o}var yt=.55,$o=1500;function kn(e,t,n){let o=e.getContext(\"2d\"),r=window.devicePixelRatio||1,{clientWidth:i,clientHeight:s}=e;e.width!==Math.round(i*r)&&(e.width=Math.round(i*r)),e.height!==Math.round(s*r)&&(e.height=Math.round(s*r)),o.setTransform(r,0,0,r,0,0),o.clearRect(0,0,i,s),o.setTransform(r*n.scale,0,0,r*n.scale,-n.x*n.scale*r,-n.y*n.scale*r);let l={left:n.x,top:n.y,right:n.x+i/n.scale,bottom:n.y+s/n.scale},f=({x:d,y:c})=>d+E.width>=l.left&&d<=l.right&&c+E.height>=l.top&&c<=l.bottom;Oo(o,t,n),Jo(o,t,f);for(let[d,c]of t.layout.places){let h=t.jobs.get(d);h&&f(c)&&Ro(o,{scene:t,job:h,place:c,isLegible:n.scale>=yt})}}function Oo(e,{layout:t,colors:n,font:o},{scale:r}){let i=Math.min(13/r,40);e.font=`${i}px ${o}`,e.fillStyle=n.soft,e.textBaseline=\"alphabetic\";for(let{level:s,x:l,y:f,width:d,count:c}of t.levels){let h=`${s} \\xB7 ${c}`;e.measureText(h).width<d+30&&e.fillText(h,l,f+Ke-10)}}function Jo(e,t,n){let{layout:o,jobs:r,critical:i,selected:s,colors:l}=t,f=0;for(let{deps:c}of r.values())f+=c.length;let d=f<=$o;for(let{id:c,deps:h}of r.values()){let v=o.places.get(c);if(v)for(let u of h){let _=o.places.get(u);if(!_||!(n(_)||n(v)))continue;let x=c===s||u===s,m=i.has(c)&&i.has(u);!d&&!x&&!m||(e.lineWidth=x||m?2:1,e.strokeStyle=x?l.ink:m?l.accent:l.edge,Do(e,_,v))}}}function Do(e,t,n){let[o,r]=[t.x+E.width,t.y+E.height/2],[i,s]=[n.x,n.y+E.height/2],l=Math.max(18,(i-o)/2);e.beginPath(),e.moveTo(o,r),e.bezierCurveTo(o+l,r,i-l,s,i,s),e.stroke()}function Ro(e,{scene:t,job:n,place:o,isLegible:r}){let{colors:i,matching:s,critical:l,selected:f,font:d}=t;e.globalAlpha=s===void 0||s.has(n.id)?1:.15,e.beginPath(),e.roundRect(o.x,o.y,E.width,E.height,5),e.fillStyle=r?i.sheet:i[n.state],e.fill();let c=n.id===f||l.has(n.id);e.lineWidth=c?2.5:1.25,e.strokeStyle=n.id===f?i.ink:l.has(n.id)?i.accent:i[n.state],e.stroke(),r&&(e.beginPath(),e.roundRect(o.x,o.y,22,E.height,[5,0,0,5]),e.fillStyle=i[n.state],e.fill(),e.textBaseline=\"middle\",e.textAlign=\"center\",e.font=`12px ${d}`,e.fillStyle=i.sheet,e.fillText(J[n.state].letter,o.x+11,o.y+E.height/2+.5),e.textAlign=\"left\",e.fillStyle=n.state===\"skipped\"||n.state===\"cancelled\"?i.soft:i.ink,e.fillText(No(n.id),o.x+29,o.y+E.height/2+.5,E.width-34)),e.globalAlpha=1}function No(e){let t=Ve(N(e));return t.length>18?`${t.slice(0,9)}\\u2026${t.slice(-8)}`:t}var ue=class extends Error{status;hints;constructor(t,n,o){super(n),this.status=t,this.hints=o}},En=\"codebatch-schedule-token\";function Tn(){return sessionStorage.getItem(En)}async function Pn(){let e=location.hash.slice(1);if(e!==\"\"){history.replaceState(null,\"\",location.pathname+location.search);let n=await fetch(\"/v1/sessions\",{method:\"POST\",headers:{\"content-type\":\"application/json\"},body:JSON.stringify({code:e})});n.ok&&sessionStorage.setItem(En,(await n.json()).token)}return Tn()!==null}async function we(e,t={}){let n=new Headers(t.headers);n.set(\"authorization\",`Bearer ${Tn()??\"\"}`);let o=await fetch(e,{...t,headers:n});if(o.ok)return o;let r=await o.json().catch(()=>({}));throw new ue(o.status,r.detail??\"The server does not answer.\",r.hints??[])}async function Ye(e){return await(await we(e)).json()}async function Cn(e,t){let n={\"content-type\":\"application/json\"};await we(`/v1/jobs/${encodeURIComponent(e)}/${t}`,{method:\"POST\",headers:n,body:\"{}\"})}async function*An(e){let n=(await we(\"/v1/events\",{headers:{\"last-event-id\":String(e)}})).body.pipeThrough(new TextDecoderStream).getReader(),o=\"\";for(;;){let{done:r,value:i}=await n.read();if(r)return;let s=(o+i).split(`\n\n`);o=s.pop();for(let l of s){let f=c=>new RegExp(`^${c}: ?(.*)$`,\"m\").exec(l)?.[1],d=f(\"data\");d!==void 0&&(yield{id:Number(f(\"id\")),event:f(\"event\")??\"message\",data:d})}}}var W=y(\"opening\"),K=y([]),I=y(new URLSearchParams(location.search).get(\"plan\")??void 0),w=y(new Map),wt=y([]),j=R(()=>xn(wt.value)),X=y(void 0),xe=y(void 0),Se=y(void 0),fe=R(()=>{let e=Object.fromEntries(le.map(t=>[t,0]));for(let{state:t}of w.value.values())e[t]++;return e}),de=R(()=>bn(w.value.values())),Lo=1e3,Io=250,St=!1,xt=0,kt=0,ce=new Map;async function Mn(){if(!await Pn()){W.value=\"locked\";return}for(;;){try{await On(),I.value!==void 0&&await Tt(I.value),await Ho()}catch(e){if(e instanceof ue&&e.status===401){W.value=\"locked\";return}}W.value=\"away\",await new Promise(e=>setTimeout(e,Lo))}}async function $n(e){I.value=e,X.value=void 0,xe.value=void 0,history.replaceState(null,\"\",`?plan=${encodeURIComponent(e)}`),await ke(()=>Tt(e))}async function B(e){X.value=e,e===void 0?xe.value=void 0:await ke(()=>Jn(e))}async function ke(e){try{await e(),Se.value=void 0}catch(t){Se.value=t instanceof ue?[t.message,...t.hints].join(\" \"):\"The server does not answer.\"}}async function On(){K.value=(await Ye(\"/v1/plans\")).plans,K.value.some(({plan:t})=>t===I.value)||(I.value=(K.value.find(({ended:t})=>!t)??K.value[0])?.plan)}async function Tt(e){let t=await Ye(`/v1/plans/${encodeURIComponent(e)}`);if(I.value!==e)return;kt=t.event;for(let[r,{id:i}]of ce)i<=kt&&ce.delete(r);St||(xt=t.event);let n=wt.value;n.length===t.jobs.length&&n.every((r,i)=>r.id===t.jobs[i].id&&r.level===t.jobs[i].level)||(wt.value=t.jobs),w.value=new Map(t.jobs.map(r=>[r.id,r]))}async function Jn(e){let t=await Ye(`/v1/jobs/${encodeURIComponent(e)}`);X.value===e&&(xe.value=t)}async function Ho(){St=!0;try{for await(let{id:e,event:t,data:n}of An(xt))W.value=\"live\",xt=e,t===\"job\"&&Wo(JSON.parse(n)),t===\"reset\"&&Dn()}finally{St=!1}}function Wo(e){if(Et(\"plans\",On),e.job===X.value&&Et(\"detail\",()=>Jn(e.job)),e.plan!==I.value||e.id<=kt)return;let t=w.value.get(e.job);(t?.version!==e.version||t.state===e.state)&&Dn(),ce.size===0&&requestAnimationFrame(Uo),ce.set(e.job,e)}function Uo(){let e=new Map(w.value);for(let{job:t,state:n,holder:o,reason:r,cause:i,error:s}of ce.values()){let l=e.get(t);l&&e.set(t,{...l,state:n,holder:o,reason:r,cause:i,error:s})}ce.clear(),w.value=e}function Dn(){let e=I.value;e!==void 0&&Et(\"plan\",()=>Tt(e))}var bt=new Map;function Et(e,t){if(bt.has(e))return;let n=()=>{bt.delete(e),t().catch(()=>{})};bt.set(e,window.setTimeout(n,Io))}var Ee=y(\"\"),q=y(void 0),Pt=R(()=>{let[e,t]=[Ee.value.trim().toLowerCase(),q.value],n=new Set(t===\"critical\"?de.value:[]);return[...w.value.values()].filter(o=>(t===void 0||o.state===t||n.has(o.id))&&(e===\"\"||o.id.toLowerCase().includes(e)||o.payload.toLowerCase().includes(e)))}),Ct=R(()=>Ee.value.trim()===\"\"&&q.value===void 0?void 0:new Set(Pt.value.map(({id:e})=>e)));var D=y({x:0,y:0,scale:1}),Nn=y(0),Ce=y(void 0),Ln=.02,Fo=2,Te=16,In=R(()=>new Set(de.value));function Hn(){let e=Ie(null);return mt(()=>{let t=[j.value,w.value,In.value,X.value,Ct.value,D.value,Nn.value],n=requestAnimationFrame(()=>t.length>0&&e.current&&kn(e.current,jo(),D.value));return()=>cancelAnimationFrame(n)}),mt(()=>{j.value.width>0&&e.current&&(D.value=Rn(e.current))}),re(()=>Bo(e.current),[]),a(\"div\",{class:\"graph\",style:{height:`min(54vh, ${Math.round(j.value.height+2*Te+40)}px)`},children:[a(\"canvas\",{ref:e,role:\"img\",\"aria-label\":`The graph of ${w.value.size} jobs. The list below says the same.`,...Vo(e)}),a(\"p\",{class:\"hovered\",\"aria-hidden\":\"true\",children:Ce.value===void 0?\"\":`${N(Ce.value)} \\xB7 ${w.value.get(Ce.value)?.state??\"\"}`}),a(\"div\",{class:\"zoom\",children:[a(\"button\",{type:\"button\",\"aria-label\":\"Larger\",onClick:()=>At(e.current,1.4),children:\"+\"}),a(\"button\",{type:\"button\",\"aria-label\":\"Smaller\",onClick:()=>At(e.current,1/1.4),children:\"\\u2212\"}),a(\"button\",{type:\"button\",\"aria-label\":\"Show all\",onClick:()=>D.value=Rn(e.current),children:\"\\u2922\"})]})]})}function jo(){return{layout:j.value,jobs:w.value,critical:In.value,selected:X.value,matching:Ct.value,colors:Xo(),font:getComputedStyle(document.body).fontFamily}}var Pe;function Xo(){if(Pe)return Pe;let e=document.createElement(\"i\");document.body.append(e);let t=r=>(e.className=`probe ${r}`,getComputedStyle(e).color),o=[...le,\"ink\",\"soft\",\"sheet\",\"accent\",\"edge\"].map(r=>[r,t(Object.hasOwn(J,r)?`state-${r}`:`as-${r}`)]);return e.remove(),Pe=Object.fromEntries(o),Pe}function Bo(e){let t=()=>{Pe=void 0,Nn.value++},n=new ResizeObserver(t);n.observe(e);let o=new MutationObserver(t);o.observe(document.documentElement,{attributes:!0,attributeFilter:[\"data-theme\"]});let r=matchMedia(\"(prefers-color-scheme: dark)\");return r.addEventListener(\"change\",t),()=>{n.disconnect(),o.disconnect(),r.removeEventListener(\"change\",t)}}function Rn(e){let{width:t,height:n}=j.value,[o,r]=[e.clientWidth-2*Te,e.clientHeight-2*Te],i=Math.max(Ln,Math.min(1,o/t,r/n));return{x:-Te/i,y:-Te/i,scale:i}}function At(e,t,n){let{x:o,y:r,scale:i}=D.value,s=Math.min(Fo,Math.max(Ln,i*t)),[l,f]=n?[n.x,n.y]:[e.clientWidth/2,e.clientHeight/2];D.value={x:o+l/i-l/s,y:r+f/i-f/s,scale:s}}function Ze(e){let t=j.value.places.get(e),n=document.querySelector(\".graph canvas\");if(!t||!n)return;let{x:o,y:r,scale:i}=D.value,[s,l]=[o+n.clientWidth/i,r+n.clientHeight/i];if(t.x>=o&&t.y>=r&&t.x+E.width<=s&&t.y+E.height<=l&&i>=yt)return;let d=Math.max(i,.8);D.value={x:t.x+E.width/2-n.clientWidth/2/d,y:t.y+E.height/2-n.clientHeight/2/d,scale:d}}var qo=4;function Vo(e){let t,n=({offsetX:o,offsetY:r})=>({x:D.value.x+o/D.value.scale,y:D.value.y+r/D.value.scale});return{onPointerDown(o){e.current.setPointerCapture(o.pointerId),t={x:o.offsetX,y:o.offsetY,view:D.value,isDrag:!1}},onPointerMove(o){if(!t){Ce.value=gt(j.value,n(o));return}let[r,i]=[o.offsetX-t.x,o.offsetY-t.y];t.isDrag||=Math.hypot(r,i)>qo;let{x:s,y:l,scale:f}=t.view;t.isDrag&&(D.value={x:s-r/f,y:l-i/f,scale:f})},onPointerUp(o){t&&!t.isDrag&&B(gt(j.value,n(o))),t=void 0},onPointerLeave(){Ce.value=void 0},onWheel(o){o.preventDefault(),At(e.current,Math.exp(-o.deltaY/400),{x:o.offsetX,y:o.offsetY})}}}var Go=/((?!\\t)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+)/u,zo=/^[\\t\\u0020-\\u007e]*$/;function M({value:e}){return zo.test(e)?a(A,{children:e}):a(A,{children:e.split(Go).map((t,n)=>n%2===0?t:a(\"span\",{class:\"acting\",title:\"a character that is not drawn\",children:Ve(t)},n))})}function $(e){return e.toLocaleString(\"en-US\")}function Mt(e,t,n=`${t}s`){return`${$(e)} ${e===1?t:n}`}var $t=30,Wn=20,Un=6,Fn=y(0);function jn(){let e=Pt.value,t=Math.max(0,Math.min(Math.floor(Fn.value/$t),e.length-Wn)-Un),n=e.slice(t,t+Wn+2*Un);return a(\"section\",{class:\"jobs\",\"aria-label\":\"Jobs\",children:[a(\"p\",{class:\"aside\",id:\"count\",children:[$(e.length),\" of \",$(w.value.size),\" jobs\"]}),a(\"div\",{class:\"scroll\",tabIndex:0,\"aria-label\":\"Jobs\",onScroll:({currentTarget:o})=>Fn.value=o.scrollTop,children:a(\"ul\",{style:{height:`${e.length*$t}px`},children:n.map((o,r)=>a(Ko,{job:o,at:t+r},o.id))})})]})}function Ko({job:e,at:t}){return a(\"li\",{style:{transform:`translateY(${t*$t}px)`},children:a(\"button\",{type:\"button\",class:`state-${e.state}`,\"aria-current\":e.id===X.value?\"true\":void 0,onClick:()=>{B(e.id),Ze(e.id)},children:[a(\"span\",{class:\"state\",children:[a(\"i\",{\"aria-hidden\":\"true\",children:J[e.state].letter}),\" \",J[e.state].word]}),a(\"b\",{children:a(M,{value:N(e.id)})}),a(\"span\",{class:\"aside\",children:[\"level \",e.level]}),a(\"span\",{class:\"aside\",children:[\"lane \",e.lane]}),a(\"span\",{class:\"why\",children:a(M,{value:Yo(e)})}),a(\"code\",{children:a(M,{value:e.payload})})]})})}function Yo(e){let t=n=>n.slice(0,3).map(N).join(\", \")+(n.length>3?` and ${n.length-3} more`:\"\");return e.state===\"blocked\"?`after ${t(ze(e,w.value))}`:e.state===\"waiting\"?`gate ${e.gate}`:e.state===\"leased\"?e.holder??\"\":e.state===\"failed\"?e.error??e.reason??\"\":[e.reason,e.cause===null?null:N(e.cause)].filter(Boolean).join(\": \")}var Qe=y(void 0),Ae=y(void 0),Xn=2e5,Zo=/(?:^|\\/)(?:output|log|stdout|stderr)[^/]*$|\\.(?:log|txt)$/;function Bn(){let e=xe.value,t=e?.tries.flatMap(({artifacts:n})=>n).find(({name:n})=>Zo.test(n));return re(()=>{Ae.value=void 0,Qe.value=void 0,t&&qn(t)},[e?.id,t?.sha256]),e?a(\"aside\",{class:\"panel\",\"aria-label\":\"Job\",children:[a(\"header\",{children:[a(\"h2\",{children:a(M,{value:N(e.id)})}),a(\"button\",{type:\"button\",class:\"quiet\",\"aria-label\":\"Close\",onClick:()=>{B(void 0)},children:\"\\u2715\"})]}),a(\"p\",{class:`state state-${e.state}`,children:[a(\"i\",{\"aria-hidden\":\"true\",children:J[e.state].letter}),\" \",J[e.state].word,e.holder!==null&&e.state===\"leased\"?` by ${e.holder}`:\"\"]}),a(Qo,{job:e}),Se.value===void 0?null:a(\"p\",{class:\"alarm\",role:\"alert\",children:a(M,{value:Se.value})}),a(ei,{job:e}),a(ti,{job:e}),a(ni,{job:e})]}):null}function Qo({job:e}){let{id:t,state:n,gate:o,dependants:r}=e,i=f=>()=>{Ae.value=void 0,ke(()=>Cn(t,f))},s=Ae.value===t,l=r.length===0?\"\":\" and skip what depends on it\";return a(\"p\",{class:\"decisions\",children:[n===\"failed\"||n===\"cancelled\"?a(\"button\",{type:\"button\",onClick:i(\"retry\"),children:\"Try again\"}):null,o!==null&&(n===\"waiting\"||n===\"blocked\")?a(\"button\",{type:\"button\",onClick:i(\"approve\"),children:\"Open its gate\"}):null,Ge(n)?null:a(\"button\",{type:\"button\",class:\"grave\",onClick:s?i(\"cancel\"):()=>Ae.value=t,children:s?`Yes, cancel it${l}`:\"Cancel\"}),s?a(\"button\",{type:\"button\",onClick:()=>Ae.value=void 0,children:\"Keep it\"}):null]})}function ei({job:e}){let t=[[\"payload\",e.payload],[\"lane\",String(e.lane)],[\"priority\",e.prio===0?null:String(e.prio)],[\"gate\",e.gate],[\"why\",[e.reason,e.cause].filter(Boolean).join(\": \")||null],[\"error\",e.error],[\"tries\",e.attempts===0?null:`${e.attempts}: ${e.failures} failed, ${e.losses} lost`],[\"version\",e.version===1?null:String(e.version)],[\"when it fails\",e.on_fail===\"skip\"?null:e.on_fail]];return a(\"dl\",{children:t.map(([n,o])=>o===null?null:a(\"div\",{children:[a(\"dt\",{children:n}),a(\"dd\",{children:a(M,{value:o})})]},n))})}function ti({job:e}){let t=w.value.get(e.id),n=new Set(t?ze(t,w.value):[]),o=e.deps.filter(r=>!n.has(r));return a(A,{children:[a(Jt,{title:\"Blocked by\",ids:[...n]}),a(Jt,{title:\"After\",ids:o}),a(Jt,{title:\"Before\",ids:e.dependants})]})}var Ot=40;function Jt({title:e,ids:t}){return t.length===0?null:a(\"section\",{class:\"relations\",children:[a(\"h3\",{children:[e,\" \",a(\"span\",{class:\"aside\",children:$(t.length)})]}),a(\"ul\",{children:t.slice(0,Ot).map(n=>{let o=w.value.get(n)?.state;return a(\"li\",{children:a(\"button\",{type:\"button\",class:o===void 0?\"\":`state-${o}`,onClick:()=>{B(n),Ze(n)},children:[o===void 0?null:a(\"i\",{\"aria-hidden\":\"true\",children:J[o].letter}),\" \",a(M,{value:N(n)})]})},n)})}),t.length>Ot?a(\"p\",{class:\"aside\",children:[\"and \",$(t.length-Ot),\" more\"]}):null]})}function ni({job:e}){return e.tries.length===0?null:a(\"section\",{class:\"tries\",children:[a(\"h3\",{children:\"Tries\"}),a(\"ol\",{children:e.tries.map(t=>a(\"li\",{children:[a(\"p\",{children:[t.version===e.version?\"\":`version ${t.version}, `,t.attempt,\": \",t.state===\"leased\"?\"running\":t.state,\" by \",a(M,{value:t.holder}),t.exit_code===null?\"\":`, exit code ${t.exit_code}`]}),t.error===null||t.error===\"\"?null:a(\"pre\",{children:a(M,{value:t.error})}),a(oi,{artifacts:t.artifacts})]},`${t.version}.${t.attempt}`))})]})}function oi({artifacts:e}){return a(\"ul\",{children:e.map(t=>a(\"li\",{children:[a(\"button\",{type:\"button\",class:\"quiet\",onClick:()=>{qn(t)},children:[a(M,{value:t.name}),\" \",a(\"span\",{class:\"aside\",children:[$(t.size),\" bytes\"]})]}),Qe.value?.sha256===t.sha256?a(\"pre\",{class:\"log\",tabIndex:0,\"aria-label\":t.name,children:Qe.value.text.split(`\n`).map((n,o)=>a(\"span\",{children:[a(M,{value:n}),`\n`]},o))}):null]},t.name))})}async function qn({sha256:e,size:t}){await ke(async()=>{let n=await(await we(`/v1/artifacts/${e}`)).text(),o=n.length>Xn?`\\u2026\n${n.slice(-Xn)}`:n;Qe.value={sha256:e,text:t===0?\"(empty)\":o.replace(/\\n$/,\"\")}})}var ii={opening:\"opening\",locked:\"locked\",live:\"live\",away:\"server away\"};function Vn(){return a(\"span\",{class:`liveness is-${W.value}`,role:\"status\",children:ii[W.value]})}function Gn(){return a(\"nav\",{class:\"plans\",\"aria-label\":\"Workplans\",children:K.value.map(({plan:e,total:t,states:n,exit_code:o})=>a(\"button\",{type:\"button\",\"aria-current\":e===I.value?\"true\":void 0,onClick:()=>{$n(e)},children:[a(M,{value:e}),\" \",a(\"span\",{class:\"aside\",children:o===null?`${$(n.done)}/${$(t)}`:o===0?\"\\u2713\":\"\\u2715\"})]},e))})}var ri=[\"done\",\"leased\",\"ready\",\"waiting\",\"blocked\",\"failed\",\"skipped\",\"cancelled\"];function zn(){let e=w.value.size,{done:t,leased:n,failed:o}=fe.value,r=de.value;return a(\"section\",{class:\"progress\",\"aria-label\":\"Progress\",children:[a(\"h1\",{children:[a(M,{value:I.value??\"\"}),\": \",$(t),\" of \",Mt(e,\"job\"),\" done\",n>0?`, ${$(n)} running`:\"\",o>0?`, ${$(o)} failed`:\"\"]}),a(\"div\",{class:\"bar\",role:\"img\",\"aria-label\":`${e===0?0:Math.floor(100*t/e)} % done`,children:ri.map(i=>fe.value[i]===0?null:a(\"i\",{class:`state-${i}`,style:{flexGrow:fe.value[i]}},i))}),a(\"div\",{class:\"legend\",children:[le.filter(i=>fe.value[i]>0).map(i=>a(\"button\",{type:\"button\",class:`state-${i}`,\"aria-pressed\":q.value===i,onClick:()=>q.value=q.value===i?void 0:i,children:[a(\"i\",{\"aria-hidden\":\"true\",children:J[i].letter}),\" \",$(fe.value[i]),\" \",J[i].word]},i)),r.length===0?null:a(\"button\",{type:\"button\",class:\"state-critical\",\"aria-pressed\":q.value===\"critical\",title:r.slice(0,40).map(N).join(\" \\u2192 \"),onClick:()=>{q.value=q.value===\"critical\"?void 0:\"critical\",B(r[0])},children:[a(\"i\",{\"aria-hidden\":\"true\",children:\"\\u27F6\"}),\" critical path: \",Mt(r.length,\"job\"),\" to go\"]}),a(\"input\",{type:\"search\",placeholder:\"find a job\",\"aria-label\":\"Find a job\",value:Ee.value,onInput:({currentTarget:i})=>Ee.value=i.value})]})]})}function si(){return a(\"div\",{class:\"page schedule\",children:[a(\"header\",{class:\"top\",children:[a(\"p\",{class:\"brand\",children:[\"CodeBatch\",a(\"span\",{class:\"title\",children:\"schedule\"})]}),a(Gn,{}),a(\"nav\",{\"aria-label\":\"Page\",children:[a(Vn,{}),a(yn,{})]})]}),a(\"main\",{children:W.value===\"locked\"?a(ai,{}):a(li,{})})]})}function ai(){return a(\"div\",{class:\"empty\",children:[a(\"h1\",{children:\"This page needs a link that was not used yet.\"}),a(\"p\",{children:[a(\"code\",{children:\"codebatch schedule page\"}),\" prints one.\"]})]})}function li(){return K.value.length===0?a(\"div\",{class:\"empty\",children:[a(\"h1\",{children:W.value===\"live\"?\"There are no workplans yet.\":\"Opening \\u2026\"}),a(\"p\",{children:[a(\"code\",{children:\"codebatch schedule expand WORKPLAN.md\"}),\" adds one.\"]})]}):a(A,{children:[a(zn,{}),a(\"div\",{class:\"work\",children:[a(\"div\",{children:[w.value.size===0?null:a(Hn,{}),a(jn,{})]}),a(Bn,{})]})]})}gn();Gt(a(si,{}),document.querySelector(\"#page\"));Mn();})();",
    scriptDigest: "sha256-7Ec2VdgcWO6PmxXldaz4PIOwDwn4yDN4sTfycWpCobY=",
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
        const answer = once(db, { keyed: context.get('keyed') }, () => expandRead(db, read, moved));
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
function addReady(app, { db, queue }) {
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
    app.openapi(post, (context) => context.json(once(db, { keyed: context.get('keyed'), keep: ({ jobs }) => jobs.length > 0 }, () => claim(context.req.valid('json'))), 200));
}
function addSpeaking(app, schedule) {
    const { db, queue } = schedule;
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
    app.openapi(route('/done', 'The attempt has done its job.', leaseBody), (context) => {
        const answer = once(db, { keyed: context.get('keyed') }, () => {
            queue.complete(tokenOf(context.req.valid('json')));
            return { ok: true };
        });
        return context.json(answer, 200);
    });
    const failBody = leaseBody.extend({ error: dist.z.string().max(100_000).nullish() });
    app.openapi(route('/fail', 'The attempt has failed.', failBody), (context) => {
        const body = context.req.valid('json');
        const answer = once(db, { keyed: context.get('keyed') }, () => {
            queue.fail(tokenOf(body), { error: body.error ?? '' });
            return { ok: true };
        });
        return context.json(answer, 200);
    });
}
function addWriting(app, { db, root }) {
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
    app.openapi(enqueueRoute, (context) => {
        const { id, payload, ...given } = context.req.valid('json');
        const answer = once(db, { keyed: context.get('keyed') }, () => {
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
        const answer = once(db, { keyed: context.get('keyed') }, () => {
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
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS')
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
    /** Jobs at most. */
    batch: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.int().min(1).max(100).default(1),
    /** Seconds to wait until there is one. */
    wait: _hono_zod_openapi__WEBPACK_IMPORTED_MODULE_0__.z.number().min(0).max(MOST_WAIT_S).default(0),
});
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
/* harmony export */   mF: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var _store_durable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(424);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6143);





/**
 * Takes the lock of a schedule, also from a process that is no more.
 * @param db the schedule itself: only one process at a time looks at its lock, and the system ends the turn of one that dies
 *
 * Throws `SCHEDULE_SERVED` while another process has it; the details say who.
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
        if (error instanceof SyntaxError || (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Whether the holder of a lock is alive, as far as this machine can tell. */
function isServing({ pid, host, start }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return true;
    if (!(0,_store_durable_js__WEBPACK_IMPORTED_MODULE_3__/* .isProcessAlive */ .jW)(pid))
        return false;
    const now = startOf(pid);
    return start === '' || now === '' || start === now;
}
function served(holder) {
    const { pid, host, port } = holder;
    const where = port === undefined ? '' : ` on port ${port}`;
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('SCHEDULE_SERVED', `The schedule is served by process ${pid} of ${host}${where}.`, {
        hints: [
            'One process at a time serves a schedule: end that one first, or name another schedule with --db.',
            ...(host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() ? [] : ['If that machine is gone, remove the .lock file beside the schedule.']),
        ],
        details: { ...holder },
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

/***/ 4225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ OpenSchedule),
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
    lock;
    store;
    watchers = new Set();
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
    /** Whoever waits is told for the last time; leases stay as they are in the database. */
    close() {
        if (this.isClosed)
            return;
        this.isClosed = true;
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
            writeWhole(file, bytes);
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
            writeWhole(file, piece);
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
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest));
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
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
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
function writeWhole(file, bytes) {
    let done = 0;
    while (done < bytes.length)
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, done);
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
