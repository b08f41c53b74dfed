export const id = 6272;
export const ids = [6272];
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

/***/ })

};
