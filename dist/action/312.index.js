export const id = 312;
export const ids = [312];
export const modules = {

/***/ 46458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/github/limits.js
/** What to wait where a limit does not say how long it lasts. */
const UNSAID_MS = 60_000;
/** The hour's requests are there again within the hour, whatever a header or a clock says. */
const LONGEST_MS = 3_600_000;
/** Our clock and GitHub's differ a little. */
const MARGIN_MS = 1000;
/**
 * How long to wait when an answer says that a limit was reached, the primary or a secondary one; undefined for any other
 * answer.
 * @param reason what the answer says in words
 * @param now milliseconds since 1970, for answers that do not say it themselves
 */
function limitWait(answer, reason, now) {
    const said = Date.parse(String(answer.headers['date']));
    const wait = saidWait(answer, reason, Number.isNaN(said) ? now : said);
    return wait === undefined ? undefined : Math.min(wait, LONGEST_MS);
}
function saidWait({ status, headers }, reason, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const after = headers['retry-after'];
    if (after !== undefined)
        return Math.max(0, secondsOf(String(after), now)) || MARGIN_MS;
    const reset = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - now) + MARGIN_MS;
    return status === 429 || /secondary rate limit|abuse detection/i.test(reason) ? UNSAID_MS : undefined;
}
/** `Retry-After` is a number of seconds or a date. */
function secondsOf(after, now) {
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    const date = Date.parse(after);
    return Number.isNaN(date) ? UNSAID_MS : date - now;
}
//# sourceMappingURL=limits.js.map
// EXTERNAL MODULE: ./build/src/github/trouble.js
var github_trouble = __webpack_require__(43058);
;// CONCATENATED MODULE: ./build/src/github/repository.js



const DEFAULTS = {
    attempts: 4,
    maxWaitMs: 120_000,
    firstWaitMs: 1000,
    betweenWritesMs: 1000,
    timeoutMs: 30_000,
    streamMs: 600_000,
    grantedIn: 'under `permissions:`',
    sleep: (ms) => (0,promises_.setTimeout)(ms),
    now: () => Date.now(),
};
/** Pages that are read of one list at most. */
const MAX_PAGES = 100;
/** The API: limits are waited for, passing faults are tried again, everything else is a sentence. */
class GithubServer {
    client;
    options;
    /** Parameters of every call. */
    always;
    constructor(client, options = {}, always = {}) {
        this.client = client;
        this.options = { pace: {}, ...DEFAULTS, ...options };
        this.always = always;
    }
    /** Makes one call. Throws `GithubError`. */
    async call(call) {
        return (await this.answered(call)).value;
    }
    /**
     * All entries of a list, page by page.
     * @param entriesOf takes them out of a page; undefined for a page that is none
     * Throws `GithubError`.
     */
    async list(call, entriesOf, { maxPages = MAX_PAGES } = {}) {
        const entries = [];
        for (let page = 1; page <= maxPages; page++) {
            const parameters = { ...call.parameters, per_page: 100, page };
            const { value, headers } = await this.answered({ ...call, parameters });
            entries.push(...entriesOf(value));
            if (!/;\s*rel="?next"?/.test(String(headers['link'] ?? '')))
                return { entries, isWhole: true };
        }
        return { entries, isWhole: false };
    }
    /** One page of a list whose pages follow each other by a cursor, and the cursor of the next one. Throws `GithubError`. */
    async page(call) {
        const { value, headers } = await this.answered(call);
        const [, address = ''] = /<([^>]+)>;\s*rel="?next"?/.exec(String(headers['link'] ?? '')) ?? [];
        const next = URL.canParse(address) ? new URL(address).searchParams.get('cursor') : null;
        return { value, next: next ?? undefined };
    }
    /** What the GraphQL API answers. Throws `GithubError`. */
    async query(query, call) {
        const ask = async (signal) => ({
            status: 200,
            headers: {},
            data: await this.client.graphql(query, { request: { signal, retries: 0 } }),
        });
        return (await this.tried(call, ask)).value;
    }
    /** A pause before what was not certain is looked at again; longer each round, counted from 0. */
    async pause(round) {
        await this.options.sleep(this.options.firstWaitMs * 2 ** round);
    }
    answered(call) {
        // Some clients repeat writes on their own account when the answer is a 5xx; what was done would be done twice.
        return this.tried(call, (signal) => this.client.request(call.route, {
            ...this.always,
            ...call.parameters,
            request: { signal, retries: 0, ...(call.isStream ? { parseSuccessResponseBody: false } : {}) },
        }));
    }
    /** Tries until it succeeds, or until there is no sense in going on. */
    async tried(call, ask) {
        const isWrite = call.route !== undefined && !call.route.startsWith('GET ');
        let waited = 0;
        for (let attempt = 1;; attempt++) {
            if (isWrite)
                await this.keepApart();
            const outcome = await this.tryOnce(call, ask, attempt);
            if ('value' in outcome)
                return outcome;
            const { error, wait } = outcome;
            if (wait === undefined || attempt >= this.options.attempts)
                throw error;
            if (waited + wait > this.options.maxWaitMs)
                throw error;
            waited += wait;
            await this.options.sleep(wait);
        }
    }
    async tryOnce(call, ask, attempt) {
        const backoff = this.options.firstWaitMs * 2 ** (attempt - 1);
        try {
            const { data, headers } = await this.inTime(ask, call.isStream === true);
            const parsed = call.answer.safeParse(data);
            if (parsed.success)
                return { value: parsed.data, headers };
            return this.lost(call, { reason: 'its answer is none that is known' }, backoff);
        }
        catch (error) {
            return this.failed(call, error, backoff);
        }
    }
    /** The time for an answer ends with its headers where the body is a stream: that has a longer one of its own. */
    async inTime(ask, isStream) {
        const { timeoutMs, streamMs } = this.options;
        if (!isStream)
            return ask(AbortSignal.timeout(timeoutMs));
        const giveUp = new AbortController();
        const late = () => giveUp.abort(new DOMException('The answer took too long.', 'TimeoutError'));
        const timer = setTimeout(late, timeoutMs);
        try {
            return await ask(giveUp.signal);
        }
        finally {
            clearTimeout(timer);
            setTimeout(late, streamMs).unref();
        }
    }
    /** What becomes of a call that the client rejected. Throws what is no failure of the service. */
    failed(call, error, backoff) {
        const { answer, reason } = rejection(error);
        const limit = answer && limitWait(answer, reason, this.options.now());
        // A limit is told before anything is done, so any call may be sent again.
        if (limit !== undefined)
            return {
                wait: limit,
                error: new github_trouble/* GithubError */.E1(`${call.undone}, as GitHub takes no more requests for another ${Math.ceil(limit / 1000)} s.`, { trouble: 'limited', status: answer?.status, retryAfterMs: limit, cause: error }),
            };
        const status = answer?.status;
        if (status === undefined || status >= 500 || status === 408)
            return this.lost(call, { ...(status === undefined ? {} : { status }), reason }, backoff);
        const given = {
            ...(0,github_trouble/* troubleOf */.LH)({ ...call, grantedIn: this.options.grantedIn }, { status, reason }),
            status,
            cause: error,
        };
        // Somebody else wrote at the same moment, and this was not done.
        const passing = status === 409 ? { wait: backoff } : {};
        return { error: new github_trouble/* GithubError */.E1(given.message, given), ...passing };
    }
    /** No answer, or none of use: whether a write was done is not known. */
    lost(call, answer, backoff) {
        const { message, trouble } = (0,github_trouble/* troubleOf */.LH)({ ...call, grantedIn: this.options.grantedIn }, answer);
        const isUncertain = call.once === true;
        const error = new github_trouble/* GithubError */.E1(message, { trouble, status: answer.status, isUncertain });
        return isUncertain ? { error } : { error, wait: backoff };
    }
    async keepApart() {
        const { betweenWritesMs, now, pace, sleep: wait } = this.options;
        const left = pace.lastWrite === undefined ? 0 : pace.lastWrite + betweenWritesMs - now();
        if (left > 0)
            await wait(Math.min(left, betweenWritesMs));
        pace.lastWrite = now();
    }
}
/** The API of one repository. */
class GithubRepository extends GithubServer {
    name;
    constructor(client, name, options = {}) {
        super(client, options, { ...name });
        this.name = name;
    }
    /** `owner/name`. */
    get fullName() {
        return `${this.name.owner}/${this.name.repo}`;
    }
}
/** The answer inside of what the client rejected with, if there was one; its own mistakes are thrown on. */
function rejection(error) {
    const given = error;
    const reason = String(given.message ?? error);
    if (given.response !== undefined && typeof given.response.status === 'number')
        return { answer: given.response, reason: saidBy(given.response.data) ?? reason };
    // Without an answer an Octokit says 500; an abort has a name alone.
    if (typeof given.status === 'number' || /^(?:Abort|Timeout)Error$/.test(String(given.name)))
        return { reason };
    if (given.name === 'GraphqlResponseError')
        return { reason };
    throw error;
}
function saidBy(data) {
    if (typeof data !== 'object' || data === null || !('message' in data))
        return undefined;
    const errors = 'errors' in data && Array.isArray(data.errors) ? `: ${JSON.stringify(data.errors)}` : '';
    return `${String(data.message)}${errors}`;
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./build/src/action/octokit.js


const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
/**
 * The API of the run's repository, over the proxy that the environment names, if any; undefined where there is no runner
 * to say where the API is, no repository, or no token.
 * @param options how long it is waited for
 */
async function openGithub({ env, facts, inputs }, options = {}) {
    const baseUrl = env['GITHUB_API_URL'] ?? '';
    const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(facts.repository) ?? [];
    if (baseUrl === '' || inputs.token === undefined || owner === undefined || repo === undefined)
        return undefined;
    const fetch = await proxiedFetch(env);
    const octokit = new dist_src/* Octokit */.E({
        auth: inputs.token,
        baseUrl: baseUrl.replace(/\/+$/, ''),
        ...(fetch ? { request: { fetch } } : {}),
    });
    return new GithubRepository(octokit, { owner, repo }, options);
}
/** Node's own `fetch` passes proxies by; few runners have one, so the client that does not is loaded only there. */
async function proxiedFetch(env) {
    if (PROXIES.every((name) => (env[name] ?? '') === ''))
        return undefined;
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcher = new undici.EnvHttpProxyAgent();
    const proxied = (url, options) => undici.fetch(url, { ...options, dispatcher });
    return proxied;
}
//# sourceMappingURL=octokit.js.map

/***/ }),

/***/ 17802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Phases)
/* harmony export */ });
/** How long the parts of a job took, for people. */
class Phases {
    times = new Map();
    /** Does the work as part of a phase. */
    async measure(phase, work) {
        const started = performance.now();
        try {
            return await work();
        }
        finally {
            this.add(phase, performance.now() - started);
        }
    }
    /** Counts time that was measured elsewhere. */
    add(phase, ms) {
        this.times.set(phase, (this.times.get(phase) ?? 0) + ms);
    }
    /** What all of them took so far, in whole milliseconds. */
    totalMs() {
        return Math.round([...this.times.values()].reduce((sum, ms) => sum + ms, 0));
    }
    /** A markdown table of one row. Names of phases are ours. */
    table() {
        const names = [...this.times.keys()];
        const cells = [...this.times.values()].map((ms) => `${(ms / 1000).toFixed(1)} s`);
        return [names, names.map(() => '---:'), cells].map((row) => `| ${row.join(' | ')} |\n`).join('');
    }
}
//# sourceMappingURL=phases.js.map

/***/ }),

/***/ 6259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parentsOf),
/* harmony export */   w: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43058);


const commitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) });
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/**
 * The commit where the histories of two commits or branches part, as GitHub knows it, forks included; undefined when
 * they share none or one is not there. Throws `GithubError`.
 */
async function mergeBase(github, base, head) {
    const comparison = await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .orAbsent */ .Re)(github.call({
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        // The answer lists commits and files too, page by page; nobody needs more than the head of it.
        parameters: { basehead: `${base}...${head}`, per_page: 1, page: 1 },
        undone: 'The merge base could not be asked for',
        permission: 'contents: read',
        answer: comparisonSchema,
    }));
    return comparison?.merge_base_commit.sha;
}
/** The parents of a commit; undefined when it is not there. Throws `GithubError`. */
async function parentsOf(github, commit) {
    const found = await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .orAbsent */ .Re)(github.call({
        route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        parameters: { commit_sha: commit },
        undone: 'A commit could not be read',
        permission: 'contents: read',
        answer: commitSchema,
    }));
    return found?.parents.map(({ sha }) => sha);
}
//# sourceMappingURL=commits.js.map

/***/ }),

/***/ 43058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ GithubError),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   Re: () => (/* binding */ orAbsent)
/* harmony export */ });
/** A call that did not succeed. Its message is one sentence for a person. */
class GithubError extends Error {
    trouble;
    status;
    /** True when the write may have been done all the same: look before it is sent again. */
    isUncertain;
    /** How long GitHub takes no more requests, where it said so. */
    retryAfterMs;
    constructor(message, given) {
        super(message, { cause: given.cause });
        this.name = 'GithubError';
        this.trouble = given.trouble;
        this.status = given.status;
        this.isUncertain = given.isUncertain ?? false;
        this.retryAfterMs = given.retryAfterMs;
    }
    /** True when the same call may succeed another time, though nobody changes anything. */
    get isPassing() {
        return this.trouble === 'unavailable' || this.trouble === 'limited';
    }
}
/** Undefined in place of a failure that says that something is not there. */
async function orAbsent(call) {
    try {
        return await call;
    }
    catch (error) {
        if (error instanceof GithubError && error.trouble === 'not_found')
            return undefined;
        throw error;
    }
}
/** The failure that an answer of 4xx or 5xx, or none at all, means. */
function troubleOf({ undone, permission, grantedIn }, answer) {
    const { status, reason } = answer;
    const needs = `it takes \`${permission}\` ${grantedIn}`;
    if (status === 403 && /not accessible by/i.test(reason))
        return {
            trouble: 'forbidden',
            message: `${undone}, as the token lacks a permission: ${needs}.`,
        };
    if (status === 401)
        return { trouble: 'forbidden', message: `${undone}, as GitHub does not know the token (401).` };
    if (status === 404 || status === 410)
        return {
            trouble: 'not_found',
            message: `${undone}, as it is not there or hidden from the token (${status}): ${needs}.`,
        };
    if (status !== undefined && status >= 400 && status < 500)
        return { trouble: 'refused', message: `${undone}, as GitHub refused it (${status}): ${shown(reason)}.` };
    const said = status === undefined ? shown(reason) : String(status);
    return { trouble: 'unavailable', message: `${undone}, as GitHub did not answer as it should (${said}).` };
}
/** What GitHub said, short and on one line: nothing in it may act on a terminal or a log. */
function shown(reason) {
    const plain = reason.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return (plain.length > 200 ? `${plain.slice(0, 199).toWellFormed()}…` : plain).replace(/\.$/, '');
}
//# sourceMappingURL=trouble.js.map

/***/ }),

/***/ 13182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failureSchema)
/* harmony export */ });
/* unused harmony export FAILURE_CODES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

/**
 * Something expected that went wrong with one piece of work: recorded, never thrown.
 * `task_crashed`: a task threw or its worker died on this file. `timed_out`: it took longer than the limit.
 * `object_unavailable`: the bytes are gone. `object_corrupt`: the bytes are not those of the digest.
 * `too_large`: a limit kept the file out. `shard_missing`: no part brought this shard.
 */
const FAILURE_CODES = [
    'task_crashed',
    'timed_out',
    'object_unavailable',
    'object_corrupt',
    'too_large',
    'shard_missing',
];
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAILURE_CODES),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    task_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    shard_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 13013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ compareWarnings),
/* harmony export */   FP: () => (/* binding */ invalidPath),
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   i4: () => (/* binding */ caseCollisions)
/* harmony export */ });
/* unused harmony export escapePath */
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);

/**
 * What a path in a snapshot may be: UTF-8, relative, without empty, `.` or `..` segments and without control
 * characters. Anything else stays exactly as it is: a backslash, a leading space, `:` and `con.txt` are names like others.
 */
const CONTROL = /\p{Cc}/u;
const CONTROLS = /\p{Cc}/gu;
const BAD_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** The warning for a name that cannot be a path; undefined for one that can. Bytes are names that are not UTF-8. */
function invalidPath(name) {
    const why = typeof name !== 'string'
        ? 'it is not UTF-8'
        : CONTROL.test(name)
            ? 'it holds a control character'
            : BAD_SEGMENT.test(name)
                ? 'it has an empty, "." or ".." segment'
                : undefined;
    if (why === undefined)
        return undefined;
    const path = escapePath(name);
    return { path, reason: 'invalid_path', message: `"${path}" cannot be a path, as ${why}.` };
}
/** A name with every byte that is not plain text as `\xNN`: what a warning shows of it. */
function escapePath(name) {
    const byte = (value) => `\\x${value.toString(16).padStart(2, '0')}`;
    if (typeof name === 'string')
        return name.replace(CONTROLS, (character) => [...Buffer.from(character)].map(byte).join(''));
    return [...name]
        .map((value) => (value > 0x1f && value < 0x7f ? String.fromCharCode(value) : byte(value)))
        .join('');
}
/** A path as a message names it. */
function describePath(path) {
    return JSON.stringify(path);
}
/** One warning for each group of paths that are one file on a system that ignores case. */
function caseCollisions(files) {
    const groups = new Map();
    for (const { path, path_key } of files) {
        const key = path_key ?? path.toLowerCase();
        const group = groups.get(key);
        if (group)
            group.push(path);
        else
            groups.set(key, [path]);
    }
    return [...groups.values()]
        .filter((paths) => paths.length > 1)
        .map((paths) => ({
        paths,
        reason: 'case_collision',
        message: `${paths.map(describePath).join(' and ')} are one file where case does not count.`,
    }));
}
/** The order of warnings: by path, then by reason. */
function compareWarnings(a, b) {
    return ((0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path ?? a.paths?.[0] ?? '', b.path ?? b.paths?.[0] ?? '') ||
        (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.reason, b.reason));
}
//# sourceMappingURL=path.js.map

/***/ }),

/***/ 60101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ reportSchema),
  lG: () => (/* binding */ sideSchema)
});

// UNUSED EXPORTS: countsSchema, skippedSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/src/records/attribution.js

/** The commit in base..head that brought each regression and improvement; present only when it was asked for. */
const attributionSchema = schemas/* looseObject */._H3({
    /** Commits of base..head, oldest first, that brought something. */
    commits: schemas/* array */.YOg(schemas/* looseObject */._H3({
        commit: schemas/* string */.YjP(),
        subject: schemas/* string */.YjP(),
        /** Ids of findings, sorted. */
        findings: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    /** Ids of findings that no single commit brought, and why: uncommitted, or made by a merge of two sides. */
    unattributed: schemas/* array */.YOg(schemas/* looseObject */._H3({ finding: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    /** How many commits were compared, and how many versions of files that neither side has had to be analysed. */
    compared_commits: schemas/* int */.Whr().min(0),
    compared_files: schemas/* int */.Whr().min(0),
});
//# sourceMappingURL=attribution.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(96895);
;// CONCATENATED MODULE: ./build/src/records/finding.js


const FINDING_CLASSES = [
    'new',
    'worsened',
    'edited',
    'moved',
    'unchanged',
    'softened',
    'fixed',
    'gone',
    'rule_changed',
    'unknown',
];
/** Where a finding stands on one side. Lines and columns are 1-based. */
const placeSchema = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1),
    end_line: schemas/* int */.Whr().min(1),
    end_column: schemas/* int */.Whr().min(1),
    severity: schemas/* enum */.k5n(output/* SEVERITIES */.oC),
    message: schemas/* string */.YjP(),
    symbol: schemas/* string */.YjP().optional(),
    /** The source lines of the place, at most five. */
    excerpt: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/**
 * A diagnostic as the comparison sees it. The top-level place is the head's, or the base's for `fixed` and `gone`
 * (and for `unknown` and `rule_changed` when only the base has it); `base` is the matched other side.
 */
const findingSchema = placeSchema.extend({
    /** 8 hex digits, `-2`, `-3` for twins: equal on every machine. */
    id: schemas/* string */.YjP(),
    class: schemas/* enum */.k5n(FINDING_CLASSES),
    code: schemas/* string */.YjP(),
    task_id: schemas/* string */.YjP(),
    language: schemas/* string */.YjP().optional(),
    /** `base` where the finding stands in the base alone: then its place is the base's. */
    side: schemas/* literal */.euz('base').optional(),
    base: placeSchema.optional(),
    /** The pass of the matcher that paired the two sides, 0 when nothing did. */
    pass: schemas/* int */.Whr().min(0).optional(),
    /** Why it has this class, when that is not plain: `head file did not parse`. */
    reason: schemas/* string */.YjP().optional(),
    /** Someone accepted it, and why. */
    accepted: schemas/* looseObject */._H3({ reason: schemas/* string */.YjP() }).optional(),
});
//# sourceMappingURL=finding.js.map
;// CONCATENATED MODULE: ./build/src/records/config-effect.js


/**
 * What a change's own edit of the configuration, and the suppression comments it adds, do to the findings of the head:
 * both configurations over the same snapshot. Absent from a report when neither was touched.
 */
const configEffectSchema = schemas/* looseObject */._H3({
    /** One sentence for each edit: `severity of L003: warning → off`. */
    edits: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Findings that the base's configuration shows and the head's does not. */
    hidden: schemas/* array */.YOg(findingSchema),
    /** Findings whose severity the head's configuration lowers; `base` holds the base's severity. */
    lowered: schemas/* array */.YOg(findingSchema),
    /** Findings whose severity it raises. */
    raised: schemas/* array */.YOg(findingSchema),
    /** Findings that only the head's configuration shows. */
    added: schemas/* array */.YOg(findingSchema),
    /** Findings that the change silences by a comment, and new ones that arrive silenced. */
    silenced: schemas/* array */.YOg(findingSchema),
    /** False when the check kept to the base's configuration: the lists then say what the head's would do. */
    obeyed: schemas/* boolean */.zMY().optional(),
    /** Files that could not be analysed under both configurations; what the edit does there is not known. */
    unknown: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
//# sourceMappingURL=config-effect.js.map
// EXTERNAL MODULE: ./build/src/records/failure.js
var failure = __webpack_require__(13182);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/records/surface.js
var surface = __webpack_require__(60887);
;// CONCATENATED MODULE: ./build/src/records/report.js







/** One side of the comparison: which tree, and why this one. */
const sideSchema = schemas/* looseObject */._H3({
    /**
     * `commit`: a commit's tree. `worktree`: what git would commit now. `directory`: plain files, no git. `batch`: what a
     * store holds, its id in `ref`.
     */
    kind: schemas/* enum */.k5n(['commit', 'worktree', 'directory', 'batch', 'none']),
    /** As the person or the rule named it: `origin/main`. */
    ref: schemas/* string */.YjP().optional(),
    commit: schemas/* string */.YjP().optional(),
    snapshot_id: schemas/* string */.YjP().optional(),
    files: schemas/* int */.Whr().min(0).optional(),
    /** One clause: `merge base with origin/main`. */
    why: schemas/* string */.YjP(),
});
const countsSchema = schemas/* looseObject */._H3({
    regressions: schemas/* int */.Whr(),
    improvements: schemas/* int */.Whr(),
    unknown: schemas/* int */.Whr(),
    new: schemas/* int */.Whr(),
    worsened: schemas/* int */.Whr(),
    edited: schemas/* int */.Whr(),
    moved: schemas/* int */.Whr(),
    unchanged: schemas/* int */.Whr(),
    softened: schemas/* int */.Whr(),
    fixed: schemas/* int */.Whr(),
    gone: schemas/* int */.Whr(),
    rule_changed: schemas/* int */.Whr(),
    suppressed: schemas/* int */.Whr(),
    /** Findings that someone accepted; they are in no other count. */
    accepted: schemas/* int */.Whr(),
    /** Exported names that were removed or changed. */
    surface: schemas/* int */.Whr(),
});
/** A file that was not analysed, and why. */
const skippedSchema = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP(),
    side: schemas/* enum */.k5n(['base', 'head']),
    reason: schemas/* string */.YjP(),
});
/**
 * The comparison of two trees. Holds only what follows from both trees, the configuration and the version, so equal
 * inputs give equal bytes; times, provenance and links travel beside it.
 */
const reportSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.report'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    base: sideSchema,
    head: sideSchema,
    pipeline: schemas/* string */.YjP(),
    /** Digest of the plan: equal digests mean equal rules and tools. */
    plan: schemas/* string */.YjP(),
    fail_on: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** One sentence. */
    verdict: schemas/* string */.YjP(),
    conclusion: schemas/* enum */.k5n(['success', 'failure', 'neutral']),
    counts: countsSchema,
    regressions: schemas/* array */.YOg(findingSchema),
    improvements: schemas/* array */.YOg(findingSchema),
    /** What would be regressions, or unknown (without a base: findings), had nobody accepted them. */
    accepted: schemas/* array */.YOg(findingSchema),
    unknown: schemas/* array */.YOg(findingSchema),
    rule_changed: schemas/* array */.YOg(findingSchema),
    /** Matched, but not in the same place or words: `edited` and `moved`. */
    carried: schemas/* array */.YOg(findingSchema),
    /** Exported names: removed and changed ones, moved and added ones. */
    surface: schemas/* array */.YOg(surface/* surfaceChangeSchema */.n),
    /** What the change's own edit of rules and comments does; absent when it edits none. */
    config_effect: configEffectSchema.optional(),
    attribution: attributionSchema.optional(),
    unchanged_count: schemas/* int */.Whr().min(0),
    /** Without a base nothing can be new: all findings stand here, with class `unknown`. */
    findings: schemas/* array */.YOg(findingSchema),
    /** Work that could not be done; any entry makes the report incomplete. */
    failures: schemas/* array */.YOg(failure/* failureSchema */.I),
    skipped: schemas/* array */.YOg(skippedSchema),
    /** Things a reader should know, one sentence each. */
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The command that gives this report again; absent when a side is not a commit or a configuration file was given. */
    reproduce: schemas/* string */.YjP().optional(),
});
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 60887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ surfaceChangeSchema),
/* harmony export */   u: () => (/* binding */ SURFACE_CHANGES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96895);


/** What became of a name that a module exported: `removed` and `changed` may break its users, `moved` and `added` do not. */
const SURFACE_CHANGES = ['removed', 'changed', 'moved', 'added'];
/** A change of the public surface: a name that other modules could import, and how it could be used. */
const surfaceChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    /** Short and the same on every machine, as with findings. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(SURFACE_CHANGES),
    /** The exported name; members of classes as `Class.method`. */
    symbol: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    symbol_type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_output_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMBOL_TYPES */ .FB).optional(),
    /** Where it stands in the head, or stood in the base when it was removed. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    /** Head's declaration without its body, white space aside; absent when removed. */
    signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** The base's side; absent when added. */
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
        .optional(),
    /** One clause: `a parameter was removed`. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
//# sourceMappingURL=surface.js.map

/***/ }),

/***/ 30956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ zipEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36143);



const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Encrypted, patched, strongly encrypted, or with a hidden directory. */
const REFUSED_FLAGS = 0x0001 | 0x0020 | 0x0040 | 0x2000;
/** Below this, a ratio says nothing: a few equal lines pack very well. */
const RATIO_FROM = 1024 * 1024;
/** Bytes of directory for one entry: header, name, extra fields. */
const MAX_ROW = 1024;
/**
 * The files of a zip archive on disk, one at a time, none of them ever written. All names, sizes and places are checked
 * before the first is unpacked; each is unpacked to no more than it says, and its checksum must hold.
 * Throws `ARTIFACT_REFUSED`.
 */
function* zipEntries(path, limits) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const read = (offset, length) => {
            const bytes = Buffer.alloc(length);
            if (length > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, length, offset) !== length)
                throw refused('it ends too early');
            return bytes;
        };
        const { rows, directory } = readDirectory(read, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, limits);
        checkTotals(rows, limits);
        const starts = placed(rows, read, directory);
        for (const row of rows) {
            if (row.name.endsWith('/'))
                continue;
            yield { name: row.name, bytes: unpack(row, read(starts.get(row), row.packed)) };
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readDirectory(read, size, limits) {
    if (size < END_SIZE)
        throw refused('it is no zip archive');
    const tailSize = Math.min(size, END_SIZE + 0xffff);
    const tail = read(size - tailSize, tailSize);
    let at = tailSize - END_SIZE;
    // A comment may follow, and nothing after it.
    while (at >= 0 &&
        !(tail.readUInt32LE(at) === END && at + END_SIZE + tail.readUInt16LE(at + 20) === tailSize))
        at--;
    if (at < 0)
        throw refused('it is no zip archive');
    const count = tail.readUInt16LE(at + 10);
    const length = tail.readUInt32LE(at + 12);
    const directory = tail.readUInt32LE(at + 16);
    if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== count)
        throw refused('it has several volumes');
    if (count > limits.entries)
        throw refused(`it has ${count} files, and ${limits.entries} is the most`);
    if (directory + length !== size - tailSize + at || length > count * MAX_ROW)
        throw refused('its directory is not where it says');
    return { rows: readRows(read(directory, length), count, limits), directory };
}
function readRows(bytes, count, limits) {
    const rows = [];
    const names = new Set();
    let at = 0;
    for (let n = 0; n < count; n++) {
        if (at + CENTRAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
            throw refused('its directory is damaged');
        const end = at + CENTRAL_SIZE + bytes.readUInt16LE(at + 28);
        const row = readRow(bytes.subarray(at, end));
        checkRow(row, bytes.readUInt16LE(at + 4) >> 8, bytes.readUInt32LE(at + 38), limits);
        if (names.has(row.name))
            throw refused(`${JSON.stringify(row.name)} is in it twice`);
        names.add(row.name);
        rows.push(row);
        at = end + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    if (at !== bytes.length)
        throw refused('its directory is damaged');
    return rows;
}
function readRow(bytes) {
    const rawName = bytes.subarray(CENTRAL_SIZE);
    return {
        name: rawName.toString('utf8'),
        rawName,
        flags: bytes.readUInt16LE(8),
        method: bytes.readUInt16LE(10),
        checksum: bytes.readUInt32LE(16),
        packed: bytes.readUInt32LE(20),
        unpacked: bytes.readUInt32LE(24),
        offset: bytes.readUInt32LE(42),
    };
}
function checkRow(row, madeOn, attributes, limits) {
    const told = JSON.stringify(row.name.slice(0, 100));
    const isFolder = row.name.endsWith('/');
    const name = isFolder ? row.name.slice(0, -1) : row.name;
    if (name.split('/').some((part) => part === '' || part === '.' || part === '..') ||
        !limits.allowed.test(name))
        throw refused(`${told} is no name that belongs in it`);
    // Made on Unix, the attributes hold the kind of file.
    const kind = madeOn === 3 ? (attributes >>> 16) & 0xf000 : 0;
    if (![0, 0x8000, 0x4000].includes(kind) || (kind === 0x4000) !== (isFolder && kind !== 0))
        throw refused(`${told} is no plain file`);
    if ((row.flags & REFUSED_FLAGS) !== 0 || ![STORED, DEFLATED].includes(row.method))
        throw refused(`${told} is packed in a way that is not read here`);
    if (row.method === STORED && row.packed !== row.unpacked)
        throw refused(`${told} has two sizes`);
    if (isFolder && row.unpacked !== 0)
        throw refused(`${told} is a folder with content`);
    if (row.unpacked > limits.entryBytes)
        throw refused(`${told} has ${row.unpacked} bytes, and ${limits.entryBytes} is the most`);
}
function checkTotals(rows, limits) {
    const sum = (of) => rows.reduce((total, row) => total + of(row), 0);
    const [unpacked, packed] = [sum((row) => row.unpacked), sum((row) => row.packed)];
    if (unpacked > limits.totalBytes)
        throw refused(`it unpacks to ${unpacked} bytes, and ${limits.totalBytes} is the most`);
    if (unpacked > RATIO_FROM && unpacked > packed * limits.ratio)
        throw refused(`it unpacks to more than ${limits.ratio} times its size`);
}
/** Where the bytes of each entry start. No two entries may share bytes, and none may reach into the directory. */
function placed(rows, read, directory) {
    const starts = new Map();
    let free = 0;
    for (const row of [...rows].sort((a, b) => a.offset - b.offset)) {
        if (row.offset < free || row.offset + LOCAL_SIZE > directory)
            throw refused('its files overlap');
        const header = read(row.offset, LOCAL_SIZE);
        const nameLength = header.readUInt16LE(26);
        const start = row.offset + LOCAL_SIZE + nameLength + header.readUInt16LE(28);
        const isSame = header.readUInt32LE(0) === LOCAL &&
            header.readUInt16LE(6) === row.flags &&
            header.readUInt16LE(8) === row.method &&
            nameLength === row.rawName.length &&
            read(row.offset + LOCAL_SIZE, nameLength).equals(row.rawName);
        free = start + row.packed;
        if (!isSame || free > directory)
            throw refused('its files are not where its directory says');
        starts.set(row, start);
    }
    return starts;
}
function unpack(row, packed) {
    let bytes = packed;
    if (row.method === DEFLATED)
        try {
            bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(packed, { maxOutputLength: Math.max(1, row.unpacked) });
        }
        catch (error) {
            throw refused(`${JSON.stringify(row.name)} does not unpack to what it says (${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`);
        }
    if (bytes.length !== row.unpacked || (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(bytes) !== row.checksum)
        throw refused(`${JSON.stringify(row.name)} is damaged`);
    return bytes;
}
function refused(why) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('ARTIFACT_REFUSED', `The archive is refused: ${why}.`);
}
//# sourceMappingURL=zip-entries.js.map

/***/ })

};
