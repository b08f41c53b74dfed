export const id = 9824;
export const ids = [9824,6272,2925];
export const modules = {

/***/ 6272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectSchedule: () => (/* binding */ connectSchedule),
  connectServer: () => (/* binding */ connectServer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/scheduler/read-event-stream.js
/** Reads server-sent events as https://html.spec.whatwg.org/multipage/server-sent-events.html writes them. */
async function* readEventStream(stream) {
    const decoder = new TextDecoder();
    let [rest, id] = ['', ''];
    for await (const piece of stream) {
        rest += decoder.decode(piece, { stream: true });
        const blocks = rest.split(/\r?\n\r?\n/);
        rest = blocks.pop();
        for (const block of blocks) {
            const fields = fieldsOf(block);
            id = fields.get('id') ?? id;
            const data = fields.get('data');
            if (data !== undefined)
                yield { id, event: fields.get('event') ?? 'message', data };
        }
    }
}
function fieldsOf(block) {
    const fields = new Map();
    for (const line of block.split(/\r?\n/)) {
        const [, name, value] = /^([a-z]+): ?(.*)$/.exec(line) ?? [];
        if (name === undefined)
            continue;
        const before = fields.get(name);
        fields.set(name, name === 'data' && before !== undefined ? `${before}\n${value}` : value);
    }
    return fields;
}
//# sourceMappingURL=read-event-stream.js.map
;// CONCATENATED MODULE: ./build/src/scheduler/client.js



/** Speaks with the server of a schedule. */
function scheduleClient(options) {
    const wire = new Wire(options);
    const decide = async (id, verb) => wire.post(jobPath(id, verb), {});
    return {
        health: () => wire.get('/v1/health'),
        stats: () => wire.get('/v1/stats'),
        expand: (request) => wire.post('/v1/plans', request),
        plans: async () => (await wire.get('/v1/plans')).plans,
        plan: (id) => wire.get(`/v1/plans/${encodeURIComponent(id)}`),
        claim: async (request, signal) => {
            const { jobs } = await wire.post('/v1/claims', request, signal);
            return jobs.map(({ timeout_ms: timeoutMs, lease_ms: leaseMs, ...job }) => ({
                ...job,
                timeoutMs,
                leaseMs,
            }));
        },
        endClaims: (holder) => wire.post('/v1/claims/end', { holder }),
        heartbeat: async ({ id, token }) => {
            const answer = await wire.post(jobPath(id, 'heartbeat'), { token });
            return { leaseMs: answer.lease_ms };
        },
        complete: async ({ id, token }, artifacts) => wire.post(jobPath(id, 'complete'), { token, artifacts }),
        fail: async ({ id, token }, { error, exitCode }) => wire.post(jobPath(id, 'fail'), { token, error: error.slice(0, 10_000), exit_code: exitCode }),
        release: async ({ id, token }) => wire.post(jobPath(id, 'release'), { token }),
        enqueue: async ({ maxAttempts, timeoutMs, ...request }) => {
            const body = { ...request, max_attempts: maxAttempts, timeout_ms: timeoutMs };
            return (await wire.post('/v1/jobs', body)).added;
        },
        putArtifact: (lease, given) => wire.putArtifact(lease, given),
        getArtifact: async (sha256) => new Uint8Array(await (await wire.ask('GET', `/v1/artifacts/${sha256}`)).arrayBuffer()),
        jobs: ({ plan, states, cursor, limit } = {}) => wire.get(`/v1/jobs${queryOf({ plan, state: states?.join(','), cursor, limit })}`),
        job: async (id) => wire.get(jobPath(id)),
        retry: (id) => decide(id, 'retry'),
        cancel: (id) => decide(id, 'cancel'),
        approve: (id) => decide(id, 'approve'),
        events: (given) => wire.events(given ?? {}),
        pageLink: async () => (await wire.post('/v1/page-links', {})).url,
    };
}
/** Throws `JOB_NOT_FOUND` for what would be another address. */
function jobPath(id, verb) {
    if (['', '.', '..'].includes(id))
        throw new errors/* UserError */.yo('JOB_NOT_FOUND', `There is no job ${JSON.stringify(id)}.`, {
            hints: ['codebatch schedule jobs lists those that there are.'],
        });
    return `/v1/jobs/${encodeURIComponent(id)}${verb === undefined ? '' : `/${verb}`}`;
}
function queryOf(given) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(given))
        if (value !== undefined)
            query.set(name, String(value));
    return query.size === 0 ? '' : `?${query.toString()}`;
}
/** Requests and answers. */
class Wire {
    url;
    token;
    fetch;
    constructor({ url, token, fetch: given }) {
        this.url = url;
        this.token = token;
        this.fetch = given ?? ((request) => fetch(request));
    }
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the route says what it answers
    async get(path) {
        return (await (await this.ask('GET', path)).json());
    }
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the route says what it answers
    async post(path, body, signal) {
        const headers = { 'content-type': 'application/json' };
        const answer = await this.ask('POST', path, { headers, body: JSON.stringify(body), signal });
        return (await answer.json());
    }
    async putArtifact(lease, { name, bytes }) {
        const path = `/v1/artifacts/${(0,json/* sha256Hex */.fg)(bytes)}${queryOf({ job: lease.id, name })}`;
        const headers = { 'content-type': 'application/octet-stream', 'lease-token': lease.token };
        const answer = await this.ask('PUT', path, { headers, body: new Uint8Array(bytes) });
        return (await answer.json());
    }
    async *events(given) {
        const { after, signal } = given;
        const headers = after === undefined ? {} : { 'last-event-id': String(after) };
        const answer = await this.ask('GET', '/v1/events', { headers, signal });
        for await (const { event, data } of readEventStream(answer.body))
            if (event === 'job')
                yield JSON.parse(data);
    }
    async ask(method, path, { headers, body, signal } = {}) {
        const request = new Request(`${this.url}${path}`, {
            method,
            headers: { host: new URL(this.url).host, authorization: `Bearer ${this.token}`, ...headers },
            body: body ?? null,
            signal: signal ?? null,
            redirect: 'error',
        });
        const answer = await this.reach(request, signal);
        if (answer.ok)
            return answer;
        throw await errorOf(answer);
    }
    async reach(request, signal) {
        try {
            return await this.fetch(request);
        }
        catch (error) {
            if (signal?.aborted)
                throw error;
            throw new errors/* UserError */.yo('SERVER_UNREACHABLE', `No server of a schedule answers at ${this.url}.`, {
                hints: ['Start one: codebatch schedule server.'],
                cause: error,
            });
        }
    }
}
async function errorOf(answer) {
    const { code, detail, hints, details } = problemIn(await answer.text());
    // A fault of the server is none of whoever has asked.
    if (answer.status === 500 && code === 'INTERNAL')
        return new Error(`${String(detail)} ${Array.isArray(hints) ? hints.join(' ') : ''}`.trim());
    if (typeof code !== 'string' || typeof detail !== 'string')
        return new errors/* UserError */.yo('SERVER_UNREACHABLE', `What answers there is no server of a schedule (${answer.status}).`);
    return new errors/* UserError */.yo(code, detail, {
        hints: Array.isArray(hints) ? hints.filter((hint) => typeof hint === 'string') : [],
        details: { ...details, status: answer.status },
    });
}
function problemIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=client.js.map
// EXTERNAL MODULE: ./build/src/scheduler/http/app.js + 16 modules
var http_app = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/src/scheduler/lock.js
var lock = __webpack_require__(6604);
// EXTERNAL MODULE: ./build/src/scheduler/open-schedule.js + 4 modules
var open_schedule = __webpack_require__(5581);
// EXTERNAL MODULE: ./build/src/scheduler/server-token.js
var server_token = __webpack_require__(8748);
;// CONCATENATED MODULE: ./build/src/scheduler/connect.js






/** The name by which a schedule in this process is asked: nothing listens there. */
const INSIDE = '127.0.0.1:0';
/**
 * Speaks with the server of a schedule if there is one; else takes the schedule's lock and serves it here, without
 * listening. Waits for another command that has the lock just now.
 *
 * Throws `SCHEDULE_SERVED` when that does not end, and as opening the schedule does.
 */
async function connectSchedule(options) {
    return (0,lock/* whenFree */.nS)(async () => (await connectServer(options)) ?? serveHere(options));
}
/** Speaks with the server that has the lock of a schedule; undefined when none does, or it does not listen. */
async function connectServer({ db }) {
    const files = (0,open_schedule/* scheduleFiles */.JT)(db);
    const holder = (0,external_node_fs_.existsSync)(files.lock) ? (0,lock/* readLock */.mF)(files.lock) : undefined;
    const token = (0,server_token/* readToken */.AI)(files.token);
    if (holder?.port === undefined || token === undefined || !(0,lock/* isServing */.PA)(holder))
        return undefined;
    const url = `http://127.0.0.1:${holder.port}`;
    return (await isAt(url, holder)) ? { client: scheduleClient({ url, token }), url, close() { } } : undefined;
}
/** Whoever may listen there now, the token is for the holder of the lock only. */
async function isAt(url, { instance }) {
    try {
        const answer = await fetch(`${url}/v1/health`, { redirect: 'error', signal: AbortSignal.timeout(5000) });
        return (await answer.json()).instance === instance;
    }
    catch {
        return false;
    }
}
function serveHere(options) {
    const schedule = new open_schedule/* OpenSchedule */.eo(options);
    const token = (0,server_token/* ensureToken */.mC)((0,open_schedule/* scheduleFiles */.JT)(options.db).token);
    const onTrouble = options.onTrouble ?? ((error) => console.error(error));
    const app = (0,http_app/* buildApp */.e)(schedule, { token, hosts: () => [INSIDE], onTrouble });
    const client = scheduleClient({ url: `http://${INSIDE}`, token, fetch: (request) => app.fetch(request) });
    return { client, url: undefined, close: () => schedule.close() };
}
//# sourceMappingURL=connect.js.map

/***/ }),

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startServer: () => (/* binding */ startServer)
/* harmony export */ });
/* unused harmony export DEFAULT_PORT */
/* harmony import */ var _hono_node_server__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6604);
/* harmony import */ var _open_schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5581);
/* harmony import */ var _page_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1968);
/* harmony import */ var _server_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8748);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4823);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(297);
/* harmony import */ var _routes_server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3786);









const DEFAULT_PORT = 7337;
/**
 * Serves a schedule on 127.0.0.1 until it is closed. Leases that stand get their full time anew. A command that works on
 * the schedule just now is waited for.
 * Throws `SCHEDULE_SERVED`, `PORT_TAKEN` and as opening the schedule does.
 */
async function startServer(options) {
    const onTrouble = options.onTrouble ?? ((error) => console.error(error));
    // A command that speaks with the schedule itself has it for a moment; a server that listens does not end soon.
    const schedule = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .whenFree */ .nS)(() => new _open_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .OpenSchedule */ .eo({ ...options, onTrouble }), ({ details }) => details['port'] === undefined);
    try {
        const token = (0,_server_token_js__WEBPACK_IMPORTED_MODULE_5__/* .ensureToken */ .mC)((0,_open_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .scheduleFiles */ .JT)(options.db).token);
        let hosts = [];
        const links = new _page_links_js__WEBPACK_IMPORTED_MODULE_4__/* .PageLinks */ .R();
        const app = (0,_app_js__WEBPACK_IMPORTED_MODULE_6__/* .buildApp */ .e)(schedule, { token, links, hosts: () => hosts, onTrouble });
        const server = (0,_hono_node_server__WEBPACK_IMPORTED_MODULE_0__/* .createAdaptorServer */ .b$)({ fetch: app.fetch, overrideGlobalObjects: false });
        const port = await listen(server, options.port ?? DEFAULT_PORT);
        hosts = (0,_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .loopbackHosts */ .N)(port);
        schedule.lock.listensOn(port);
        return {
            url: `http://127.0.0.1:${port}`,
            token,
            pageLink: () => (0,_routes_server_js__WEBPACK_IMPORTED_MODULE_8__/* .pageLink */ .w)({ links, hosts: () => hosts }),
            ...endOf(server, schedule),
        };
    }
    catch (error) {
        schedule.close();
        throw error;
    }
}
function endOf(server, schedule) {
    const closed = new Promise((resolve) => server.once('close', resolve));
    const unwatch = schedule.watch(() => {
        if (schedule.closed)
            end();
    });
    const end = () => {
        unwatch();
        server.close();
        // Those who wait have been told; those who keep a connection for later need none.
        setTimeout(() => server.closeAllConnections(), 100);
    };
    return {
        closed,
        async close() {
            schedule.close();
            await closed;
        },
    };
}
async function listen(server, port) {
    try {
        await new Promise((resolve, reject) => {
            server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
        });
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) !== 'EADDRINUSE' && (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) !== 'EACCES')
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PORT_TAKEN', `Port ${port} of 127.0.0.1 cannot be had.`, {
            hints: ['Name another with --port; 0 is any that is free.'],
            cause: error,
        });
    }
    return server.address().port;
}
//# sourceMappingURL=server.js.map

/***/ }),

/***/ 9824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6272);
/* harmony import */ var _db_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9602);
/* harmony import */ var _execute_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7927);
/* harmony import */ var _http_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2925);
/* harmony import */ var _only_others_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5813);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6604);
/* harmony import */ var _plan_status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9707);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(137);










const LOOK_EVERY_MS = 200;
/** Whoever has just ended a job is about to take the next one. */
const LEAST_PATIENCE_MS = 1000;
/** So many looks from one to the next at whether the server is still there. */
const LOOKS_AT_SERVER = 10;
/**
 * Runs a workplan to its end: with the server that is there or one of its own, its own workers and all that join. When
 * the server goes away, as that of another run does at its end, it serves the schedule itself.
 * Where only others can go on it waits for them, but not for ever.
 * Throws as starting a server and expanding do.
 */
async function runPlan(options) {
    const { db, path, workers, signal } = options;
    let server = await anyServer(options);
    const stop = new AbortController();
    const stopped = AbortSignal.any([signal, stop.signal]);
    const reader = (0,_db_js__WEBPACK_IMPORTED_MODULE_3__/* .openDatabase */ .q)(db);
    try {
        const { plan, changed } = await server.client.expand({ path });
        options.onStart({ url: server.url, changed });
        const { executors, place, onEvent } = options;
        const running = Array.from({ length: workers }, (_, at) => {
            const connect = () => Promise.resolve(server.client);
            const holder = `local-${at + 1}`;
            // What else stands in the schedule is not what was asked for.
            const given = { connect, holder, plan, batch: 1, pollMs: 500, executors, place, onEvent };
            return (0,_worker_js__WEBPACK_IMPORTED_MODULE_9__/* .runWorker */ .WY)({ ...given, signal: stopped });
        });
        const keepServed = async () => {
            const next = await nextServer(server, options);
            if (!next)
                return;
            server = next;
            // Nobody looks after it any more.
            if (stop.signal.aborted)
                return next.close();
            options.onMoved(next.url);
        };
        const all = Promise.all(running);
        // A worker that breaks is a fault of ours: nobody would do its work. None at all is no end.
        const broken = new Promise((_resolve, reject) => all.catch(reject));
        const stuck = await Promise.race([
            untilEnded(reader, { plan, options, signal: stopped, keepServed }),
            broken,
        ]);
        stop.abort(_execute_program_js__WEBPACK_IMPORTED_MODULE_4__/* .GENTLY */ .aM);
        await all;
        return { status: (0,_plan_status_js__WEBPACK_IMPORTED_MODULE_8__/* .planStatus */ .wf)(reader, plan), jobs: (0,_plan_status_js__WEBPACK_IMPORTED_MODULE_8__/* .listJobs */ .N6)(reader, plan), stuck };
    }
    finally {
        stop.abort(_execute_program_js__WEBPACK_IMPORTED_MODULE_4__/* .GENTLY */ .aM);
        reader.close();
        await server.close();
    }
}
async function anyServer(options) {
    const other = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_2__.connectServer)(options);
    if (other?.url !== undefined)
        return {
            client: other.client,
            url: other.url,
            ended: async () => (await (0,_connect_js__WEBPACK_IMPORTED_MODULE_2__.connectServer)(options))?.url !== other.url,
            close: () => Promise.resolve(other.close()),
        };
    let own;
    try {
        own = await startAnywhere(options);
    }
    catch (error) {
        // Somebody was quicker: then theirs is the server, once it listens.
        const isServed = error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.code === 'SCHEDULE_SERVED';
        if (isServed && (await (0,_connect_js__WEBPACK_IMPORTED_MODULE_2__.connectServer)(options)))
            return anyServer(options);
        throw error;
    }
    const connection = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_2__.connectServer)(options);
    if (!connection)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('SERVER_UNREACHABLE', `The server at ${own.url} does not answer.`);
    let isClosed = false;
    void own.closed.then(() => (isClosed = true));
    return {
        client: connection.client,
        url: own.url,
        ended: () => Promise.resolve(isClosed),
        close: () => own.close(),
    };
}
/** The server after one that has ended; undefined while that is there. */
async function nextServer(server, options) {
    if (!(await server.ended()))
        return undefined;
    try {
        await server.close();
        return await anyServer(options);
    }
    catch (error) {
        // Somebody has it who does not answer yet: looked at again.
        if ((0,_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .isHeldHere */ .oZ)(error))
            return undefined;
        throw error;
    }
}
async function startAnywhere(options) {
    try {
        return await (0,_http_server_js__WEBPACK_IMPORTED_MODULE_5__.startServer)(options);
    }
    catch (error) {
        // Another schedule's server has the usual port; whoever joins finds this one by its lock.
        if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || error.code !== 'PORT_TAKEN')
            throw error;
        return (0,_http_server_js__WEBPACK_IMPORTED_MODULE_5__.startServer)({ ...options, port: 0 });
    }
}
/** Gives the jobs with which only others can go on, when it was them who were waited for in vain. */
async function untilEnded(reader, { plan, options, signal, keepServed }) {
    const kinds = options.workers === 0 ? [] : [...options.executors.keys()];
    const patienceMs = Math.max(LEAST_PATIENCE_MS, options.patienceMs);
    const told = new Set();
    let since;
    for (let look = 1; !signal.aborted; look++) {
        options.onProgress((0,_plan_status_js__WEBPACK_IMPORTED_MODULE_8__/* .laneStatuses */ .ZA)(reader, plan));
        if ((0,_plan_status_js__WEBPACK_IMPORTED_MODULE_8__/* .planStatus */ .wf)(reader, plan).ended)
            return [];
        const stuck = (0,_only_others_js__WEBPACK_IMPORTED_MODULE_6__/* .jobsForOthers */ .Bb)(reader, plan, kinds);
        const fresh = [...(0,_only_others_js__WEBPACK_IMPORTED_MODULE_6__/* .jobsAtGates */ ._W)(reader, plan), ...stuck.filter(({ gate }) => gate === null)].filter(({ id }) => !told.has(id));
        for (const { id } of fresh)
            told.add(id);
        if (fresh.length > 0)
            options.onWaiting(fresh);
        since = stuck.length === 0 ? undefined : (since ?? performance.now());
        if (since !== undefined && performance.now() - since >= patienceMs)
            return stuck;
        if (look % LOOKS_AT_SERVER === 0)
            await keepServed();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
    return [];
}
//# sourceMappingURL=run-plan.js.map

/***/ })

};
