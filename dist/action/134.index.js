export const id = 134;
export const ids = [134];
export const modules = {

/***/ 86702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkName)
/* harmony export */ });
/* harmony import */ var _transfer_part_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74533);

/**
 * What the comment and the check run of a check are named after: the input name, else workflow and job. A `workflow_run`
 * job knows of the job only what the name of its artifact tells, so that is all that any job uses.
 */
function checkName({ name, workflow, check, }) {
    if (name !== undefined)
        return name;
    const names = [workflow.slice(0, 100), (0,_transfer_part_name_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(check)].filter((one) => one !== '');
    return names.length === 0 ? 'codebatch' : names.join('/');
}
//# sourceMappingURL=check-name.js.map

/***/ }),

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
/** Our clock and GitHub's differ a little. */
const MARGIN_MS = 1000;
/**
 * How long to wait when an answer says that a limit was reached, the primary or a secondary one; undefined for any other
 * answer.
 * @param reason what the answer says in words
 * @param now milliseconds since 1970
 */
function limitWait({ status, headers }, reason, now) {
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
    sleep: (ms) => (0,promises_.setTimeout)(ms),
    now: () => Date.now(),
};
/** Pages that are read of one list at most. */
const MAX_PAGES = 100;
/** The API of one repository: limits are waited for, passing faults are tried again, everything else is a sentence. */
class GithubRepository {
    name;
    client;
    options;
    lastWrite;
    constructor(client, name, options = {}) {
        this.client = client;
        this.name = name;
        this.options = { ...DEFAULTS, ...options };
    }
    /** `owner/name`. */
    get fullName() {
        return `${this.name.owner}/${this.name.repo}`;
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
            ...this.name,
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
            const { data, headers } = await ask(AbortSignal.timeout(this.options.timeoutMs));
            const parsed = call.answer.safeParse(data);
            if (parsed.success)
                return { value: parsed.data, headers };
            return this.lost(call, { reason: 'its answer is none that is known' }, backoff);
        }
        catch (error) {
            return this.failed(call, error, backoff);
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
                error: new github_trouble/* GithubError */.E1(`${call.undone}, as GitHub takes no more requests for another ${Math.ceil(limit / 1000)} s.`, { trouble: 'limited', status: answer?.status, cause: error }),
            };
        const status = answer?.status;
        if (status === undefined || status >= 500 || status === 408)
            return this.lost(call, { ...(status === undefined ? {} : { status }), reason }, backoff);
        const given = { ...(0,github_trouble/* troubleOf */.LH)(call, { status, reason }), status, cause: error };
        // Somebody else wrote at the same moment, and this was not done.
        const passing = status === 409 ? { wait: backoff } : {};
        return { error: new github_trouble/* GithubError */.E1(given.message, given), ...passing };
    }
    /** No answer, or none of use: whether a write was done is not known. */
    lost(call, answer, backoff) {
        const { message, trouble } = (0,github_trouble/* troubleOf */.LH)(call, answer);
        const isUncertain = call.once === true;
        const error = new github_trouble/* GithubError */.E1(message, { trouble, status: answer.status, isUncertain });
        return isUncertain ? { error } : { error, wait: backoff };
    }
    async keepApart() {
        const { betweenWritesMs, now, sleep: wait } = this.options;
        const left = this.lastWrite === undefined ? 0 : this.lastWrite + betweenWritesMs - now();
        if (left > 0)
            await wait(Math.min(left, betweenWritesMs));
        this.lastWrite = now();
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
 */
async function openGithub({ env, facts, inputs }) {
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
    return new GithubRepository(octokit, { owner, repo });
}
/** Node's own `fetch` passes proxies by; few runners have one, so the client that does not is loaded only there. */
async function proxiedFetch(env) {
    if (PROXIES.every((name) => (env[name] ?? '') === ''))
        return undefined;
    const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = new undici.EnvHttpProxyAgent();
    const proxied = (url, options) => undici.fetch(url, { ...options, dispatcher });
    return proxied;
}
//# sourceMappingURL=octokit.js.map

/***/ }),

/***/ 95024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tC: () => (/* binding */ isToBePublished),
  Yb: () => (/* binding */ publishAs),
  v9: () => (/* binding */ publishResult),
  F_: () => (/* binding */ unpublishable)
});

// EXTERNAL MODULE: ./build/src/github/pulls.js + 1 modules
var pulls = __webpack_require__(69720);
// EXTERNAL MODULE: ./build/src/github/trouble.js
var trouble = __webpack_require__(43058);
// EXTERNAL MODULE: ./build/src/github/trust.js
var github_trust = __webpack_require__(32348);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/github/marker.js

const LONGEST_NAME = 150;
const MARKER = /^<!-- codebatch name=([\w.~%!'()*-]{1,200}) run=(\d{1,16}) attempt=(\d{1,9}) digest=([\da-f]{16}) -->/;
const STAMP = /^codebatch run=(\d{1,16}) attempt=(\d{1,9}) digest=([\da-f]{16})$/;
/** A name as a marker holds it: nothing in it can end the marker or be read as something else. */
function markerName(name) {
    const encoded = encodeURIComponent(name.toWellFormed()).replaceAll('--', '-%2D');
    if (encoded !== '' && encoded.length <= LONGEST_NAME)
        return encoded;
    return `~${(0,json/* sha256Hex */.fg)(name).slice(0, 32)}`;
}
/** The first line of our comment. */
function renderMarker({ name, run, attempt, digest }) {
    return `<!-- codebatch name=${name} run=${run} attempt=${attempt} digest=${digest} -->`;
}
/** The marker that a comment begins with. */
function parseMarker(body) {
    const found = MARKER.exec(body);
    if (!found)
        return undefined;
    return { name: found[1], run: Number(found[2]), attempt: Number(found[3]), digest: found[4] };
}
/** What our check runs have as `external_id`. */
function renderStamp({ run, attempt, digest }) {
    return `codebatch run=${run} attempt=${attempt} digest=${digest}`;
}
/** The stamp of a check run, unless somebody else made it. */
function parseStamp(externalId) {
    const found = STAMP.exec(externalId);
    return found ? { run: Number(found[1]), attempt: Number(found[2]), digest: found[3] } : undefined;
}
function digestOfText(text) {
    return (0,json/* sha256Hex */.fg)(text).slice(0, 16);
}
/** True when `a` is of a later run than `b`, or of a later attempt of the same one. */
function isNewer(a, b) {
    return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
//# sourceMappingURL=marker.js.map
;// CONCATENATED MODULE: ./build/src/github/check-run.js



/** Bytes that the summary of a check run may have. */
const CHECK_SUMMARY_BYTES = 65_535;
const ROUNDS = 5;
const PERMISSION = 'checks: write';
const MAX_TITLE = 255;
/** Annotations that one request takes. */
const BATCH = 50;
const checkRunSchema = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    status: schemas/* string */.YjP(),
    external_id: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP().nullish(),
    app: schemas/* looseObject */._H3({ slug: schemas/* string */.YjP().nullish() }).nullish(),
});
const listSchema = schemas/* looseObject */._H3({ check_runs: schemas/* array */.YOg(checkRunSchema) });
const annotationSchema = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP(),
    start_line: schemas/* int */.Whr(),
    end_line: schemas/* int */.Whr(),
    annotation_level: schemas/* string */.YjP().nullish(),
    title: schemas/* string */.YjP().nullish(),
});
/**
 * Brings our one check run on a commit to what is wanted. Annotations can be added to a check run and never be taken
 * away, so one that has others than those wanted is left to history: a new one of the same name takes its place, as
 * GitHub shows the latest. What was interrupted is gone on with. Throws `GithubError`.
 * @param login who the token writes as: `an-app[bot]`
 */
async function upsertCheckRun(github, login, draft) {
    const work = new CheckRunWork(github, login, draft);
    for (let round = 0;; round++) {
        const standing = await work.read();
        try {
            return await work.settle(standing);
        }
        catch (error) {
            if (!(error instanceof trouble/* GithubError */.E1) || round >= ROUNDS)
                throw error;
            if (!error.isUncertain && !work.giveUpAnnotations(error))
                throw error;
            if (error.isUncertain)
                await github.pause(round);
        }
    }
}
class CheckRunWork {
    github;
    login;
    draft;
    stamp;
    warnings = [];
    annotations;
    isPlain = false;
    isCreated = false;
    constructor(github, login, draft) {
        this.github = github;
        this.login = login;
        this.draft = draft;
        const { run, attempt, name: _name, headSha: _headSha, ...shown } = draft;
        this.stamp = { run, attempt, digest: digestOfText(JSON.stringify(shown)) };
        this.annotations = draft.annotations;
    }
    /** Ours on the commit, the newest one. A job has a check run of its own, perhaps of the same name: that is not ours. */
    async read() {
        const { entries } = await this.github.list({
            route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
            parameters: { ref: this.draft.headSha, check_name: this.draft.name, filter: 'all' },
            undone: 'The check run was not written: those that stand could not be read',
            permission: PERMISSION,
            answer: listSchema,
        }, ({ check_runs: runs }) => runs);
        return entries
            .filter((one) => stampOf(one) !== undefined && `${one.app?.slug ?? ''}[bot]` === this.login)
            .sort((a, b) => a.id - b.id)
            .at(-1);
    }
    /** Writes what is missing. */
    async settle(standing) {
        const stamp = standing && stampOf(standing);
        if (standing && stamp) {
            if (isNewer(stamp, this.stamp))
                return this.outcome('outdated', standing);
            const isSame = renderStamp(stamp) === renderStamp(this.stamp);
            if (isSame && standing.status === 'completed')
                return this.outcome(this.isCreated ? 'created' : 'unchanged', standing);
            const missing = await this.missingOn(standing);
            if (missing) {
                await this.append(standing, missing);
                return this.outcome(this.isCreated ? 'created' : 'updated', standing);
            }
        }
        this.isCreated = true;
        const [first, ...rest] = batchesOf(this.annotations);
        const made = await this.create(first, rest.length > 0);
        if (rest.length > 0)
            await this.append(made, rest.flat());
        return this.outcome('created', made);
    }
    /** After an answer that says that annotations cannot be taken: true when it makes sense to go on without. */
    giveUpAnnotations(error) {
        if (error.status !== 422 || this.isPlain || this.annotations.length === 0)
            return false;
        this.isPlain = true;
        this.annotations = [];
        this.warnings.push(error.message.replace(/^The check run/, 'The check run with its annotations'));
        return true;
    }
    outcome(deed, { id, html_url: url }) {
        return { deed, id, ...(url ? { url } : {}), warnings: this.warnings };
    }
    /** The annotations that are not there yet; undefined when there are some that are not wanted. */
    async missingOn(standing) {
        if (this.isPlain)
            return [];
        const { entries } = await this.github.list({
            route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
            parameters: { check_run_id: standing.id },
            undone: 'The check run was not written: its annotations could not be read',
            permission: PERMISSION,
            answer: schemas/* array */.YOg(annotationSchema),
        }, (page) => page);
        const there = new Set(entries.map(keyOf));
        const missing = this.annotations.filter((one) => !there.has(keyOf(one)));
        const wanted = new Set(this.annotations.map(keyOf));
        return [...there].every((key) => wanted.has(key)) ? missing : undefined;
    }
    create(annotations, isMore) {
        const { name, headSha } = this.draft;
        const begun = { ...this.names(), status: 'in_progress', output: this.output(annotations) };
        return this.github.call({
            route: 'POST /repos/{owner}/{repo}/check-runs',
            parameters: { name, head_sha: headSha, ...(isMore ? begun : this.finalBody(annotations)) },
            undone: 'The check run was not written',
            permission: PERMISSION,
            answer: checkRunSchema,
            once: true,
        });
    }
    /** Adds annotations by as many requests as that takes; the last one completes the check run. */
    async append({ id }, missing) {
        const batches = batchesOf(missing);
        for (const [at, batch] of batches.entries())
            await this.github.call({
                route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
                parameters: {
                    check_run_id: id,
                    ...(at < batches.length - 1 ? { output: this.output(batch) } : this.finalBody(batch)),
                },
                undone: 'The check run was not completed',
                permission: PERMISSION,
                answer: checkRunSchema,
                // Annotations sent twice stand there twice.
                once: batch.length > 0,
            });
    }
    finalBody(annotations) {
        const { conclusion, actions = [] } = this.draft;
        return {
            ...this.names(),
            status: 'completed',
            conclusion,
            output: this.output(annotations),
            ...(actions.length > 0 ? { actions } : {}),
        };
    }
    names() {
        const { detailsUrl } = this.draft;
        return {
            external_id: renderStamp(this.stamp),
            ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        };
    }
    output(annotations) {
        const { title, summary } = this.draft;
        return { title: cutTitle(title), summary, ...(annotations.length > 0 ? { annotations } : {}) };
    }
}
function stampOf({ external_id: id }) {
    return parseStamp(id ?? '');
}
/** What tells annotations apart: their titles hold the id of the finding. */
function keyOf(one) {
    return JSON.stringify([one.path, one.start_line, one.end_line, one.annotation_level, one.title]);
}
/** As many as one request takes in each; one empty batch where there are none. */
function batchesOf(annotations) {
    const batches = [];
    for (let at = 0; at < annotations.length; at += BATCH)
        batches.push(annotations.slice(at, at + BATCH));
    return batches.length === 0 ? [[]] : batches;
}
function cutTitle(title) {
    return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).toWellFormed()}…`;
}
//# sourceMappingURL=check-run.js.map
;// CONCATENATED MODULE: ./build/src/github/comment.js



/** Looks at what stands and one write, so often at most. */
const comment_ROUNDS = 5;
const comment_PERMISSION = 'pull-requests: write';
const commentSchema = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP().optional(),
    user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }).nullish(),
});
/**
 * Brings our one comment on a pull request to what is wanted. Ours are those with our marker that `login` wrote; the
 * oldest is kept, others are deleted. Looks again after each write whose end is not known, so that none is made twice.
 * Throws `GithubError`.
 * @param login who the token writes as
 */
async function upsertComment(github, login, draft) {
    const work = new CommentWork(github, login, draft);
    for (let round = 0;; round++) {
        try {
            const outcome = await work.round();
            if (outcome)
                return outcome;
            if (round >= comment_ROUNDS)
                throw new trouble/* GithubError */.E1('The comment was not settled, as others write it at the same time.', {
                    trouble: 'refused',
                });
        }
        catch (error) {
            // Perhaps it was written: what stands now decides.
            if (!(error instanceof trouble/* GithubError */.E1) || !error.isUncertain || round >= comment_ROUNDS)
                throw error;
            await github.pause(round);
        }
    }
}
class CommentWork {
    github;
    login;
    draft;
    wanted;
    warnings = [];
    deed = 'unchanged';
    /** Lists may lag behind a write: what was created is known without them. */
    created;
    constructor(github, login, draft) {
        this.github = github;
        this.login = login;
        this.draft = draft;
        const { name, run, attempt, text } = draft;
        this.wanted = { name: markerName(name), run, attempt, digest: digestOfText(text) };
    }
    /** Looks and does one thing; the outcome when nothing is left to do. */
    async round() {
        const standing = await this.readOrTrust();
        const [kept, ...others] = standing;
        if (!kept) {
            if (this.draft.isQuiet)
                return this.outcome('silent');
            await this.create();
            return undefined;
        }
        const newest = standing.reduce((best, one) => (isNewer(one.marker, best.marker) ? one : best));
        const isOutdated = isNewer(newest.marker, this.wanted);
        const body = isOutdated ? newest.body : this.body();
        // The same text is not written again for the sake of its marker: every edit stands in the comment's history.
        if (kept.marker.digest !== (isOutdated ? newest.marker : this.wanted).digest) {
            if (!(await this.update(kept, body)))
                return undefined;
            if (this.deed !== 'created')
                this.deed = 'updated';
        }
        for (const one of others)
            await this.remove(one);
        return this.outcome(isOutdated ? 'outdated' : this.deed, kept.url);
    }
    outcome(deed, url) {
        return { deed, ...(url === undefined ? {} : { url }), warnings: this.warnings };
    }
    body() {
        return `${renderMarker(this.wanted)}\n${this.draft.text}`;
    }
    /** What stands. What was written just now is no lie because the list of all cannot be read a second time. */
    async readOrTrust() {
        try {
            return await this.read();
        }
        catch (error) {
            if (!(error instanceof trouble/* GithubError */.E1) || !this.created)
                throw error;
            return [this.created];
        }
    }
    /** Ours, oldest first. */
    async read() {
        const { entries } = await this.github.list({
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: this.draft.pull },
            undone: 'The comment was not written: those that stand could not be read',
            permission: comment_PERMISSION,
            answer: schemas/* array */.YOg(commentSchema),
        }, (page) => page);
        const ours = new Map(entries.flatMap((comment) => this.asOurs(comment)).map((one) => [one.id, one]));
        if (this.created && !ours.has(this.created.id))
            ours.set(this.created.id, this.created);
        return [...ours.values()].sort((a, b) => a.id - b.id);
    }
    /** None for what is not ours: a marker alone is something that anybody can write. */
    asOurs({ id, html_url: url, body, user }) {
        const marker = parseMarker(body ?? '');
        const isOurs = marker?.name === this.wanted.name && user?.login === this.login;
        return isOurs ? [{ id, url, body: body ?? '', marker }] : [];
    }
    async create() {
        // Said before the answer, which may get lost: what is then found standing was created here.
        this.deed = 'created';
        const made = await this.github.call({
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: this.draft.pull, body: this.body() },
            undone: 'The comment was not written',
            permission: comment_PERMISSION,
            answer: commentSchema,
            once: true,
        });
        this.created = { id: made.id, url: made.html_url, body: this.body(), marker: this.wanted };
    }
    /** False when somebody deleted it meanwhile. */
    async update(kept, body) {
        if (kept.id === this.created?.id)
            this.created = undefined;
        const call = this.github.call({
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: kept.id, body },
            undone: 'The comment was not brought up to date',
            permission: comment_PERMISSION,
            answer: commentSchema,
        });
        return (await (0,trouble/* orAbsent */.Re)(call)) !== undefined;
    }
    async remove(one) {
        const call = this.github.call({
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: one.id },
            undone: 'A second comment was not deleted',
            permission: comment_PERMISSION,
            answer: schemas/* unknown */.L5J(),
        });
        try {
            await (0,trouble/* orAbsent */.Re)(call);
        }
        catch (error) {
            if (!(error instanceof trouble/* GithubError */.E1))
                throw error;
            this.warnings.push(error.message);
        }
    }
}
//# sourceMappingURL=comment.js.map
;// CONCATENATED MODULE: ./build/src/github/identity.js

const viewerSchema = schemas/* looseObject */._H3({ viewer: schemas/* looseObject */._H3({ login: schemas/* string */.YjP().min(1) }) });
/**
 * Who the token writes as: `github-actions[bot]`, `an-app[bot]`, a person. Of all ways to ask, this one alone answers
 * every kind of token. Throws `GithubError`.
 */
async function loginOf(github, { undone }) {
    const { viewer } = await github.query('query { viewer { login } }', {
        undone: `${undone}: whose token this is could not be asked`,
        permission: 'metadata: read',
        answer: viewerSchema,
    });
    return viewer.login;
}
//# sourceMappingURL=identity.js.map
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 5 modules
var markdown = __webpack_require__(91073);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/src/review/publish.js









/** Identifiers of the buttons, as they come back when somebody presses one. */
const RERUN_ACTION = 'rerun';
const ACCEPT_ALL_ACTION = 'accept-all';
/** Columns of a name that the title of a check run shows. */
const MAX_NAME = 100;
const LINK = /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~%@+-]+)*\/?$/;
/**
 * Brings the check run on the head and the comment on the pull request to what the report says. A failure of the service
 * or a permission that lacks is a warning in what it gives; it throws for bugs alone.
 */
async function publish(report, options) {
    const wanted = {
        comment: options.comment !== false && options.pull !== undefined,
        checkRun: options.checkRun !== false,
    };
    const warnings = [];
    const published = { comment: 'off', checkRun: 'off', warnings };
    if (!wanted.comment && !wanted.checkRun)
        return published;
    const login = options.login ?? (await attempted(loginOf(options.github, { undone: 'Nothing was written' }), warnings));
    if (login === undefined) {
        if (wanted.comment)
            published.comment = 'failed';
        if (wanted.checkRun)
            published.checkRun = 'failed';
        return published;
    }
    if (wanted.checkRun) {
        const made = await attempted(publishCheckRun(report, { ...options, login, warnings }), warnings);
        published.checkRun = made?.deed ?? 'failed';
        if (made?.url !== undefined)
            published.checkRunUrl = made.url;
        warnings.push(...(made?.warnings ?? []));
    }
    if (wanted.comment) {
        // The check run knows of every run, the comment only of those that changed its text.
        const isOutdated = published.checkRun === 'outdated' || options.pull?.headSha !== options.headSha;
        const made = isOutdated
            ? { deed: 'outdated', warnings: [] }
            : await attempted(publishComment(report, { ...options, login }), warnings);
        published.comment = made?.deed ?? 'failed';
        if (made?.url !== undefined)
            published.commentUrl = made.url;
        warnings.push(...(made?.warnings ?? []));
    }
    return published;
}
/** What a call gives; undefined and a warning where GitHub fails. */
async function attempted(call, warnings) {
    try {
        return await call;
    }
    catch (error) {
        if (!(error instanceof trouble/* GithubError */.E1))
            throw error;
        warnings.push(error.message);
        return undefined;
    }
}
async function publishCheckRun(report, options) {
    const { github, login, headSha, name, run, attempt, verified, detailsUrl, warnings } = options;
    const { batches, omitted } = (0,annotations/* checkAnnotations */.L)(report, await annotationContext(report, options, warnings));
    const verdict = (0,printable/* printable */.g$)(report.verdict);
    const unseen = omitted > 0
        ? `\n${(0,util_text/* plural */.LS)(omitted, 'regression')} more ${omitted === 1 ? 'has' : 'have'} no annotation.\n`
        : '';
    return upsertCheckRun(github, login, {
        name: `CodeBatch (${(0,printable/* cut */.Jj)(name, MAX_NAME)})`,
        headSha,
        run,
        attempt,
        title: verified ? verdict : `Reported by the pull request itself: ${verdict}`,
        summary: `${rendered(report, options, CHECK_SUMMARY_BYTES - unseen.length)}${unseen}`,
        conclusion: verified ? report.conclusion : 'neutral',
        annotations: batches.flat(),
        ...(options.hasActions === true ? { actions: actionsFor(report) } : {}),
        ...(isLink(detailsUrl) ? { detailsUrl } : {}),
    });
}
/** Where the changed lines cannot be read, annotations come in another order and nothing else is lost. */
async function annotationContext(report, { github, pull, headSha }, warnings) {
    if (!pull || pull.headSha !== headSha || report.regressions.length === 0)
        return {};
    const changed = await attempted((0,pulls/* changedLines */.MA)(github, pull.number), warnings);
    return changed ? { changedLines: changed.lines } : {};
}
function actionsFor(report) {
    const rerun = { label: 'Re-run', description: 'Check this commit again', identifier: RERUN_ACTION };
    const accept = {
        label: 'Accept all',
        description: 'Let all regressions stand',
        identifier: ACCEPT_ALL_ACTION,
    };
    return report.regressions.length > 0 ? [rerun, accept] : [rerun];
}
function publishComment(report, options) {
    const { github, login, pull, name, run, attempt, detailsUrl } = options;
    const more = isLink(detailsUrl) ? `\n[The run and its whole report](${detailsUrl})\n` : '';
    return upsertComment(github, login, {
        pull: pull.number,
        name,
        run,
        attempt,
        text: `${rendered(report, options, markdown/* COMMENT_BYTES */.GJ - more.length)}${more}`,
        isQuiet: (0,markdown/* isQuiet */.rM)(report),
    });
}
function rendered(report, options, maxBytes) {
    const { verified, repositoryUrl, headSha } = options;
    // The lines are those of the tree that was judged, often the merge into the base; only a believed report names it.
    const judged = verified ? (report.head.commit ?? headSha) : headSha;
    const { commit: baseSha } = report.base;
    return (0,markdown/* renderMarkdown */.Gc)(report, {
        ...options.context,
        maxBytes,
        links: { repositoryUrl, headSha: judged, ...(baseSha === undefined ? {} : { baseSha }) },
        ...(verified ? {} : { unverified: true }),
    });
}
function isLink(url) {
    return url !== undefined && url.length <= 500 && LINK.test(url);
}
//# sourceMappingURL=publish.js.map
// EXTERNAL MODULE: ./build/src/action/octokit.js + 2 modules
var octokit = __webpack_require__(46458);
;// CONCATENATED MODULE: ./build/src/action/publish.js





/**
 * Publishes the result of a pull request of this repository, as comment and check run, as far as the inputs ask for it
 * and the token allows. What cannot be done is said once and changes nothing else.
 * @param name tells several checks of the pull request apart
 */
async function publishResult(context, report, name) {
    const { env, facts, log } = context;
    const { headSha, pullRequest } = facts;
    const github = await (0,octokit/* openGithub */.K)(context);
    if (!github || headSha === undefined || pullRequest === undefined)
        return;
    const judged = judgedPull(context, { number: pullRequest, headSha });
    const now = await pullNow(context, github, pullRequest);
    if (now === 'unavailable')
        return;
    const baseSha = now?.baseSha ?? judged.baseSha;
    const trust = await (0,github_trust/* trustOf */.A)(github, { ...judged, baseSha }, workflowPath(env, facts.repository));
    if (!trust.verified)
        log.info(`The check run is neutral: ${trust.why}.`);
    await publishAs(context, report, {
        github,
        headSha,
        ...(now ? { pull: now } : {}),
        name,
        run: Number(facts.runId),
        attempt: facts.attempt,
        verified: trust.verified,
        detailsUrl: `${facts.repositoryUrl}/actions/runs/${facts.runId}`,
    });
}
/** Why a result is not published where it is asked for: one sentence; undefined where it can be tried. */
function unpublishable({ facts, inputs }) {
    if (facts.headRepository !== facts.repository)
        return 'No comment and no check run: the token of a run for a fork writes nothing. A workflow_run job with mode: report posts its result.';
    return inputs.token === undefined ? 'No comment and no check run: the input token is empty.' : undefined;
}
/** True where a runner runs the step for a pull request, and a comment or a check run is asked for. */
function isToBePublished({ env, facts, inputs }) {
    const isAsked = inputs.comment || inputs.annotations;
    return isAsked && facts.event === 'pull_request' && (env['GITHUB_API_URL'] ?? '') !== '';
}
/** Brings comment and check run to what the report says, and says what became of them. */
async function publishAs({ facts, inputs, log }, report, publishing) {
    const published = await publish(report, {
        ...publishing,
        repositoryUrl: facts.repositoryUrl,
        comment: inputs.comment,
        checkRun: inputs.annotations,
    });
    for (const warning of published.warnings)
        log.warn(warning);
    if (published.comment !== 'off')
        log.info(`Comment: ${told(published.comment, published.commentUrl)}`);
    if (published.checkRun !== 'off')
        log.info(`Check run: ${told(published.checkRun, published.checkRunUrl)}`);
    return published;
}
function told(deed, url) {
    return url === undefined ? `${deed}.` : `${deed}, ${url}`;
}
/** The pull request as the event has it: what this run judged, whatever became of it since. */
function judgedPull({ facts }, { number, headSha }) {
    return {
        number,
        isOpen: true,
        headSha,
        headRef: '',
        headRepository: facts.headRepository,
        baseSha: facts.baseSha ?? '',
        baseRef: '',
        baseRepository: facts.repository,
    };
}
/** The pull request as it is now. After the warning: undefined where the token may not read it, for then the check run goes on. */
async function pullNow({ inputs, log }, github, number) {
    try {
        return await (0,pulls/* readPull */.Es)(github, number);
    }
    catch (error) {
        if (!(error instanceof trouble/* GithubError */.E1))
            throw error;
        const isHidden = error.trouble === 'forbidden' || error.trouble === 'not_found';
        if (!isHidden || inputs.comment)
            log.warn(`The ${isHidden ? 'comment' : 'result'} is not published: ${error.message}`);
        return isHidden ? undefined : 'unavailable';
    }
}
/** `.github/workflows/ci.yml@ref` of a workflow of this repository; of another one, nothing that can be compared. */
function workflowPath(env, repository) {
    const ref = env['GITHUB_WORKFLOW_REF'] ?? '';
    return ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1) : '';
}
//# sourceMappingURL=publish.js.map

/***/ }),

/***/ 79123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JL: () => (/* binding */ REPORT_FILES),
  hP: () => (/* binding */ linksOf),
  t4: () => (/* binding */ writeReportFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/records/origin.js
var records_origin = __webpack_require__(7216);
;// CONCATENATED MODULE: ./build/src/report/page-template.js
// Generated by scripts/page.ts from src/page/. Do not edit.
/** The style and the script of the page of a report, and the digests by which its policy lets them in. */
const PAGE = {
    style: ":root{color-scheme:light dark;--ground: light-dark(#f7f7f5, #131519);--sheet: light-dark(#ffffff, #1a1d22);--raised: light-dark(#f1f1ee, #23272e);--ink: light-dark(#1c2128, #e4e7eb);--soft: light-dark(#5a626d, #9da6b2);--rule: light-dark(#e2e2dd, #2d323a);--edge: light-dark(#c9cac5, #454c57);--accent: light-dark(#2457c5, #8db2ff);--worse: light-dark(#a8341a, #f08c6c);--better: light-dark(#1c7449, #63c391);--unsure: light-dark(#7d5c00, #dcb650);--calm: light-dark(#566072, #a3aebd);--keyword: light-dark(#8a2f7d, #d9a0d3);--name: light-dark(#1f5aa8, #86b8f5);--string: light-dark(#2c6e35, #98cf8f);--number: light-dark(#9a4b00, #e3ab73);--comment: light-dark(#6a727c, #8b949f);--mono: ui-monospace, \"SFMono-Regular\", \"Cascadia Mono\", \"JetBrains Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace;--panel: clamp(36rem, 50vw, 64rem);--gap: 1.5rem;--round: 6px;font:14px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Liberation Sans,sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*,*:before,*:after{box-sizing:border-box}body,h1,h2,h3,p,ul,dl,dd,figure,pre{margin:0;padding:0}ul{list-style:none}button,input{font:inherit;color:inherit}button{padding:0;border:0;background:none;text-align:inherit;cursor:pointer}button:disabled{cursor:default}code,pre,kbd,.path,.rule,.id,.symbol{font-family:var(--mono);font-size:.9em;font-variant-ligatures:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}kbd{display:inline-block;min-width:1.6em;padding:0 .4em;border:1px solid var(--edge);border-radius:4px;color:var(--soft);background:var(--sheet);font-size:11px;line-height:1.5;text-align:center}.acting{padding:0 .2em;border-radius:3px;color:var(--unsure);background:color-mix(in oklab,var(--unsure) 14%,transparent);font-family:var(--mono);font-size:.85em}.tone-worse{--tone: var(--worse)}.tone-better{--tone: var(--better)}.tone-unsure{--tone: var(--unsure)}.tone-calm{--tone: var(--calm)}.page{max-width:110rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 2rem}.top{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:3.25rem;border-bottom:1px solid var(--rule)}.brand{display:flex;gap:.75rem;min-width:0;font-weight:650;letter-spacing:-.01em}.brand .title{overflow:hidden;padding-left:.75rem;border-left:1px solid var(--edge);color:var(--soft);font-weight:400;letter-spacing:0;text-overflow:ellipsis;white-space:nowrap}.top nav{display:flex;flex:none;gap:.25rem}.quiet{display:inline-flex;align-items:center;gap:.5em;padding:.2rem .6rem;border-radius:var(--round);color:var(--soft);font-size:13px}.quiet:hover{color:var(--ink);background:var(--raised)}.disc{width:.9em;height:.9em;border:1.5px solid currentColor;border-radius:50%}.disc.is-auto{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}.disc.is-dark{background:currentColor}h2{margin-bottom:.5rem;font-size:14px;font-weight:650}.aside{color:var(--soft);font-weight:400}.empty,.note,.lead{color:var(--soft)}.note{font-size:12.5px}.alarm{margin-bottom:1.25rem;padding:.6rem .9rem;border-left:3px solid var(--worse);border-radius:0 var(--round) var(--round) 0;background:color-mix(in oklab,var(--worse) 9%,var(--sheet))}footer{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.5rem;margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:13px}footer .copyable{min-width:0}dialog{width:min(30rem,calc(100vw - 2rem));padding:1.5rem;border:1px solid var(--edge);border-radius:10px;color:var(--ink);background:var(--sheet);box-shadow:0 16px 48px #0000003d}dialog::backdrop{background:#00000052}dialog h2{font-size:17px}dialog dl div{display:flex;align-items:baseline;justify-content:space-between;gap:1rem;padding:.3rem 0;border-bottom:1px solid var(--rule)}dialog dt{display:flex;flex-wrap:wrap;gap:.25rem;order:2}dialog .note{margin-top:.9rem}.verdict{--tone: var(--calm);padding:1.75rem 0 1.25rem}.verdict.is-success{--tone: var(--better)}.verdict.is-failure{--tone: var(--worse)}.answer{display:flex;align-items:flex-start;gap:.9rem}.mark{display:grid;flex:none;width:2rem;height:2rem;border-radius:50%;color:var(--sheet);background:var(--tone);font-size:15px;font-weight:700;place-items:center}h1{font-size:clamp(18px,2.2vw,23px);font-weight:620;letter-spacing:-.015em;line-height:1.35;overflow-wrap:anywhere;text-wrap:balance}.trees{margin-top:.2rem;color:var(--soft);overflow-wrap:anywhere}.trees .tree{color:var(--ink)}.trees .why:before{content:\" \\b7  \"}.totals{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1.25rem}.totals li{display:flex;flex:1 1 7.5rem;min-width:0;border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet)}.totals li>button,.totals li:not(:has(button)){display:grid;grid-template-rows:auto auto minmax(1.1rem,auto);align-content:start;padding:.6rem .85rem}.totals li>button{width:100%;border-radius:var(--round)}.totals li>button:enabled:hover{background:color-mix(in oklab,var(--tone) 7%,transparent)}.totals .figure{color:var(--tone);font-size:22px;font-weight:620;font-variant-numeric:tabular-nums;letter-spacing:-.02em;line-height:1.25}.totals .tone-calm .figure{color:var(--ink)}.totals .zero .figure{color:var(--soft);font-weight:400}.totals .label{font-size:13px}.totals .parts{color:var(--soft);font-size:12px}.hot-spots{display:flex;flex-direction:column;min-width:0}.hot-spots header{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline;justify-content:space-between}.measures{display:flex;gap:.75rem;margin:0;font-size:12px}.measures button{padding:0;color:var(--accent)}.measures button[aria-pressed=true]{color:var(--ink);font-weight:600}.overview{display:grid;grid-template-columns:minmax(0,1fr) minmax(15rem,22rem);gap:var(--gap);padding:0 0 1.25rem}.beside-map{display:grid;align-content:start;gap:var(--gap);min-width:0}.map{position:relative;flex:1 0 300px;overflow:hidden;border-radius:var(--round);background:var(--raised)}.map>.empty{display:grid;height:100%;place-items:center}.tile{position:absolute;overflow:hidden;padding:.15rem .45rem;border-radius:3px;background:color-mix(in oklab,var(--tint) var(--much),var(--raised));box-shadow:inset 0 0 0 1px color-mix(in oklab,var(--ink) 8%,transparent);font-size:12px;line-height:1.4}.tile:not(.group){display:flex;flex-direction:column}.tile.group{display:flex;align-items:flex-start;padding-block:0;line-height:20px;justify-content:space-between;gap:.5rem;background:color-mix(in oklab,var(--ink) 6%,var(--sheet));font-weight:600}.tile:hover{box-shadow:inset 0 0 0 2px var(--accent)}.tile:focus-visible{outline-offset:-2px}.tile .name{overflow:hidden;min-width:0;text-overflow:ellipsis;white-space:nowrap}.tile .count{font-weight:400;font-variant-numeric:tabular-nums;opacity:.8}.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;margin-top:.5rem;color:var(--soft);font-size:12px}.legend i{width:.8rem;height:.8rem;border-radius:3px;background:color-mix(in oklab,var(--tint, var(--raised)) 42%,var(--raised));box-shadow:inset 0 0 0 1px color-mix(in oklab,var(--ink) 12%,transparent)}.legend i:not(:first-child){margin-left:.5rem}.legend .worse{--tint: var(--worse)}.legend .better{--tint: var(--better)}.legend span{margin-left:auto}.crumbs{color:var(--soft);font-weight:400;overflow-wrap:anywhere}.crumbs button{padding:0 .25em;color:var(--accent)}.crumbs button:hover{text-decoration:underline}.top-rules button{display:grid;grid-template-columns:minmax(6ch,13ch) 1fr 6ch;align-items:center;gap:.75rem;width:100%;padding:.22rem .5rem;border-radius:var(--round)}.top-rules ul{margin:0 -.5rem}.top-rules button:hover{background:var(--raised)}.top-rules button[aria-pressed=true]{background:color-mix(in oklab,var(--accent) 14%,transparent)}.top-rules .rule{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.top-rules .measure{height:.5rem;border-radius:3px;background:var(--raised)}.top-rules .measure i{display:block;min-width:2px;height:100%;border-radius:3px;background:var(--calm)}.count{font-variant-numeric:tabular-nums}.top-rules .count{text-align:right}.trend .readout{display:flex;flex-wrap:wrap;gap:0 .9rem;font-size:13px;font-variant-numeric:tabular-nums}.trend .readout [class]{color:var(--tone)}.trend .line{display:block;width:100%;height:44px;margin-top:.25rem;overflow:visible}.trend .line path{fill:none;stroke:var(--calm);stroke-width:1.5;stroke-linejoin:round}.trend .line .dot{stroke:var(--ink);stroke-width:7;stroke-linecap:round}.bars{display:grid;grid-auto-columns:minmax(0,1fr);grid-auto-flow:column;height:84px}.bar{display:flex;flex-direction:column;min-width:0;border-radius:3px}.bar.now{background:color-mix(in oklab,var(--ink) 7%,transparent)}.bar span{display:flex;flex-basis:0;min-height:0;padding:0 12%}.bar .up{align-items:flex-end;border-bottom:1px solid var(--edge)}.bar i{width:100%;background:var(--worse)}.bar .up i{border-radius:2px 2px 0 0}.bar .down i{border-radius:0 0 2px 2px;background:var(--better)}.trend .ends{display:flex;justify-content:space-between;margin-top:.2rem;color:var(--soft);font-size:12px}.filters{display:grid;gap:.6rem;padding:1rem 0 .75rem;border-top:1px solid var(--rule)}.fields{display:flex;flex-wrap:wrap;gap:.5rem}.field{position:relative;flex:1 1 14rem}.field input{width:100%;height:2.25rem;padding:0 .75rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet)}.field input:placeholder-shown{padding-right:2.2rem;text-overflow:ellipsis}.field input::placeholder{color:var(--soft);opacity:1}.field input:focus{border-color:var(--accent);outline:1px solid var(--accent);outline-offset:0}.field kbd{position:absolute;top:50%;right:.6rem;translate:0 -50%;pointer-events:none}.field:focus-within kbd,.field input:not(:placeholder-shown)+kbd{display:none}.picker{position:relative;flex:0 1 auto}.picker summary{display:flex;align-items:center;gap:.5rem;height:2.25rem;padding:0 .75rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet);cursor:pointer;list-style:none;white-space:nowrap}.picker summary::-webkit-details-marker{display:none}.picker summary:after{width:.4em;height:.4em;border:solid var(--soft);border-width:0 1.5px 1.5px 0;content:\"\";rotate:45deg;translate:0 -.12em}.picker summary .count{overflow:hidden;max-width:12ch;color:var(--soft);text-overflow:ellipsis}.picker ul{position:absolute;z-index:5;top:calc(100% + 4px);right:0;overflow:auto;width:max-content;min-width:14rem;max-width:min(26rem,86vw);max-height:22rem;padding:.35rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet);box-shadow:0 8px 24px #00000029}.picker label{display:grid;grid-template-columns:auto minmax(0,1fr) auto;align-items:center;gap:.6rem;padding:.2rem .5rem;border-radius:4px;cursor:pointer}.picker label:hover{background:var(--raised)}.picker label .name{overflow:hidden;font-family:var(--mono);font-size:.9em;text-overflow:ellipsis;white-space:nowrap}.picker label .count,.picker label.none{color:var(--soft)}.picker input{margin:0;accent-color:var(--accent)}.picker .empty{padding:.3rem .5rem}.chips-row{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem}.chips{display:flex;flex-wrap:wrap;gap:.35rem}.chip{padding:.1rem .6rem;border:1px solid var(--rule);border-radius:99px;background:var(--sheet);font-size:13px;white-space:nowrap}.chip:hover{border-color:var(--edge)}.chip .count{margin-left:.15em;color:var(--soft)}.chip[aria-pressed=true]{--mark: var(--tone, var(--accent));border-color:var(--mark);background:color-mix(in oklab,var(--mark) 15%,var(--sheet))}.chip[aria-pressed=true] .count{color:inherit}.status{display:flex;align-items:center;gap:.5rem;min-height:1.8rem;margin-left:auto;color:var(--soft);font-variant-numeric:tabular-nums}.status .quiet{color:var(--accent)}.severity{--mark: var(--calm)}.severity:before{display:inline-block;width:.55em;height:.55em;margin-right:.5em;background:var(--mark);content:\"\"}.severity.is-error{--mark: var(--worse)}.severity.is-warning{--mark: var(--unsure)}.severity.is-error:before{border-radius:1px}.severity.is-warning:before{clip-path:polygon(50% 0,100% 100%,0 100%)}.severity.is-info:before{border-radius:50%}.severity.is-hint:before{border:1.5px solid var(--mark);border-radius:50%;background:none}.kind{display:inline-block;padding:0 .5em;border-radius:4px;color:var(--tone);background:color-mix(in oklab,var(--tone) 11%,transparent);font-size:12.5px;font-weight:550;line-height:1.6;white-space:nowrap}.grid{position:relative;overflow:auto;max-height:max(24rem,min(46rem,78vh));border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet);overflow-anchor:none;scroll-padding-top:2rem}.row{display:grid;grid-template-columns:6.5rem 7.25rem 7.5rem minmax(10rem,5fr) minmax(9rem,3fr);align-items:center;gap:.9rem;padding:0 .9rem}.row.head{position:sticky;z-index:2;top:0;height:2rem;border-bottom:1px solid var(--rule);color:var(--soft);background:var(--sheet);font-size:12.5px}.row.head button{width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.row.head button:hover{color:var(--ink)}.row.head .way{margin-left:.3em;color:var(--ink)}.rows{position:relative}.rows .row{position:absolute;top:0;right:0;left:0;height:var(--row);cursor:pointer;contain:strict}.rows .row.odd{background:light-dark(rgb(0 0 0 / 1.8%),rgb(255 255 255 / 1.8%))}.rows .row:hover{background:var(--raised)}.rows .row.active{box-shadow:inset 3px 0 var(--edge)}.grid:focus .row.active,.rows .row.open{box-shadow:inset 3px 0 var(--accent)}.rows .row.open{background:color-mix(in oklab,var(--accent) 11%,var(--sheet))}.grid:focus-visible{outline-offset:0}.cell{overflow:hidden;min-width:0;text-overflow:ellipsis;white-space:nowrap}.rows .c-severity{color:var(--soft);font-size:13px}.rows .c-rule{font-family:var(--mono);font-size:12.5px}.path{overflow-wrap:anywhere}.path .folder,.path .line{color:var(--soft)}.cell .path,.entry .path{display:flex;min-width:0}.cell .path .folder,.entry .path .folder{overflow:hidden;flex:0 1 auto;min-width:0;text-overflow:ellipsis;white-space:nowrap}.cell .path .file,.entry .path .file{overflow:hidden;flex:0 0 auto;max-width:100%;text-overflow:ellipsis;white-space:nowrap}.grid.narrow .row{grid-template-areas:\"mark kind message message\" \". path path rule\";grid-template-columns:.8rem max-content minmax(0,1fr) max-content;align-content:center;gap:.1rem .6rem}.grid.narrow .row.head{display:flex;gap:1rem}.grid.narrow .row.head .cell{flex:none}.grid.narrow .rows .c-severity{grid-area:mark;font-size:0}.grid.narrow .rows .c-severity:before{width:8px;height:8px}.grid.narrow .rows .c-kind{grid-area:kind}.grid.narrow .rows .c-rule{grid-area:rule;color:var(--soft)}.grid.narrow .rows .c-message{grid-area:message}.grid.narrow .rows .c-path{grid-area:path}#findings>.nothing{border:1px dashed var(--edge);border-radius:var(--round)}.nothing{padding:3rem 1.5rem;color:var(--soft);text-align:center}.nothing .big{margin-bottom:.25rem;color:var(--ink);font-size:17px}.nothing .more{margin-top:1rem}.more{margin-top:.5rem;padding:.25rem .8rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet)}.more:hover{background:var(--raised)}.panel{position:fixed;z-index:10;top:0;right:0;bottom:0;overflow:auto;width:min(var(--panel),100vw);padding:0 1.5rem 2rem;border-left:1px solid var(--rule);background:var(--sheet);box-shadow:-8px 0 28px #00000017;container-type:inline-size}.panel>header{position:sticky;z-index:1;top:0;display:flex;align-items:center;justify-content:space-between;min-height:3.25rem;margin:0 -1.5rem 1rem;padding:0 1rem 0 1.5rem;border-bottom:1px solid var(--rule);background:var(--sheet)}.panel>header h2{margin:0;font-weight:500}.panel>header h2:focus{outline:none}.panel .tags{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem;color:var(--soft)}.panel>.message{margin:.5rem 0 1.1rem;font-size:17px;line-height:1.4;overflow-wrap:anywhere}.panel h3{margin:1.1rem 0 .35rem;color:var(--soft);font-size:12.5px;font-weight:500}.sides{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.75rem}.sides:has(>.absent:first-child){grid-template-columns:minmax(9rem,1fr) minmax(0,3fr)}.sides:has(>.absent:last-child){grid-template-columns:minmax(0,3fr) minmax(9rem,1fr)}@container (width < 36rem){.sides:is(*,:has(>.absent)){grid-template-columns:minmax(0,1fr)}}.code{display:flex;flex-direction:column;overflow:hidden;min-width:0;border:1px solid var(--rule);border-radius:var(--round)}.code.base{--tone: var(--worse)}.code.head{--tone: var(--better)}.code figcaption{display:flex;align-items:baseline;gap:.75rem;padding:.3rem .75rem;border-bottom:1px solid var(--rule);background:var(--raised);font-size:12.5px}.code figcaption .side{flex:none;font-weight:600}.code pre{overflow-x:auto;padding:.5rem 0;font-size:12.5px;line-height:1.6;tab-size:4}.code pre:focus-visible{outline-offset:-2px}.code .source{display:block;width:max-content;min-width:100%;padding-right:.75rem;font-size:inherit}.code .gutter{display:inline-block;position:sticky;left:0;width:5ch;margin-right:1ch;padding-right:1ch;color:var(--soft);background:var(--sheet);text-align:right;-webkit-user-select:none;user-select:none}.code .empty,.code .note{padding:.6rem .75rem}.code.absent{border-style:dashed}.changed{border-radius:2px;background:color-mix(in oklab,var(--tone) 18%,transparent)}.marked{text-decoration:underline wavy var(--worse) 1px;text-underline-offset:3px}.t-keyword{color:var(--keyword)}.t-name{color:var(--name)}.t-string{color:var(--string)}.t-number{color:var(--number)}.t-comment{color:var(--comment);font-style:italic}.facts{display:grid;gap:.3rem;margin-top:1.25rem}.facts div{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.75rem}.facts dt{color:var(--soft)}.facts dd{overflow-wrap:anywhere}.copyable{display:flex;align-items:stretch;max-width:100%;border:1px solid var(--rule);border-radius:var(--round);background:var(--ground)}.copyable code{overflow-x:auto;flex:1 1 auto;min-width:0;padding:.35rem .75rem;font-size:12.5px;white-space:pre}.copyable button{flex:none;min-width:5rem;padding:0 .75rem;border-left:1px solid var(--rule);color:var(--accent);font-size:13px;text-align:center}.copyable button:hover{background:var(--raised)}@media(width>=75rem){.page.beside{max-width:none;margin:0;padding-right:calc(var(--panel) + 1.5rem)}.page.beside .overview{grid-template-columns:minmax(0,1fr)}.page.beside .beside-map{grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}}.part{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:.25rem 1.5rem;margin-top:1.75rem;padding-top:1.25rem;border-top:1px solid var(--rule)}.part h2 .aside{display:block;font-size:13px}.page.beside .part{grid-template-columns:minmax(0,1fr)}.list>li{border-bottom:1px solid var(--rule)}.list>li:last-child{border-bottom:0}.entry,.failure{display:grid;grid-template-columns:minmax(4rem,max-content) minmax(0,5fr) minmax(0,3fr);align-items:baseline;gap:.9rem;width:100%;padding:.4rem .5rem}.entry:hover{background:var(--raised)}.entry .message,.failure .message{overflow-wrap:anywhere}details.group{margin-top:.35rem}.group summary{display:flex;gap:.6rem;padding:.25rem .5rem;border-radius:var(--round);cursor:pointer}.group summary:before{flex:none;width:.45em;height:.45em;margin:.5em .25em 0 0;border:solid var(--soft);border-width:0 1.5px 1.5px 0;content:\"\";rotate:-45deg}.group[open]>summary:before{rotate:45deg}.group summary::-webkit-details-marker{display:none}.group summary:hover{background:var(--raised)}.group .count{color:var(--soft)}.group .list{padding-left:1rem}.edits{margin-bottom:.5rem}.edits code{overflow-wrap:anywhere}.notes li{padding:.15rem 0;overflow-wrap:anywhere}.surface{display:grid;grid-template-columns:5.5rem minmax(0,3fr) minmax(0,2fr);align-items:baseline;gap:.15rem .9rem;padding:.5rem 0}.surface .kind{justify-self:start}.surface .symbol{overflow-wrap:anywhere}.surface .symbol .aside{font-family:system-ui,sans-serif}.surface .from,.surface .signature{grid-column:2 / -1}.signature{display:flex;gap:.6rem;padding:.15rem .6rem;border-radius:4px;background:var(--raised);white-space:pre-wrap;overflow-wrap:anywhere;font-size:12.5px}.signature.base{--tone: var(--worse)}.signature.head{--tone: var(--better)}.signature .sign{flex:none;color:var(--tone);-webkit-user-select:none;user-select:none}.signature code{min-width:0;font-size:inherit}@media(width<60rem){.overview,.part{grid-template-columns:minmax(0,1fr)}}@media(width<40rem){.field{flex-basis:100%}.picker{flex:1 1 40%}.picker summary .count{margin-left:auto}.picker:not(:last-child) ul{right:auto;left:0}.totals li{flex-basis:40%}.status{margin-left:0}.panel{padding:0 1rem 2rem}.panel>header{margin:0 -1rem 1rem;padding:0 .5rem 0 1rem}.entry,.failure,.surface{grid-template-columns:minmax(0,1fr);gap:.1rem}.surface .from,.surface .signature{grid-column:1}.top kbd,.field kbd{display:none}}@media(prefers-reduced-motion:no-preference){.panel{animation:enter .14s ease-out}@keyframes enter{0%{opacity:0;translate:1rem 0}}}@media(prefers-contrast:more){:root{--soft: var(--ink);--rule: var(--edge)}}@media(forced-colors:active){.tile,.kind,.chip,.mark{border:1px solid}.rows .row.active{outline:2px solid Highlight;outline-offset:-2px}}@media print{:root,:root[data-theme]{color-scheme:light;--ground: #fff;font-size:10pt}.page,.page.beside{max-width:none;padding:0}.top nav,.filters .fields,.chips-row .chips,.status .quiet,.copyable button,.more,dialog{display:none}.hot-spots,.trend{break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}.grid{overflow:visible;max-height:none;border:0}.grid .rows{height:auto!important}.rows .row{position:static;height:auto;min-height:1.8em;border-bottom:1px solid var(--rule);break-inside:avoid;contain:none;transform:none!important}.cell .path,.entry .path{display:inline}.rows .row.active{box-shadow:none}.beside-map{grid-template-columns:1fr 1fr}.cell,.path .folder,.path .file{white-space:normal;overflow-wrap:anywhere}.panel{position:static;overflow:visible;width:auto;margin-top:1rem;padding:0;border:0;box-shadow:none;animation:none}.panel>header{position:static;margin:0;padding:0}.copyable code{white-space:pre-wrap}}",
    styleDigest: "sha256-8UJGRniIeto6Z1JjqVBQtlSSps0Sar6WhnkbaBc1jsc=",
    script: "/*! Contains:\n * @preact/signals 2.11.4, MIT. Copyright (c) 2022-present Preact Team\n * @preact/signals-core 1.14.5, MIT. Copyright (c) 2022-present Preact Team\n * d3-hierarchy 3.1.3, ISC. Copyright 2010-2026 Mike Bostock\n * diff 9.0.0, BSD-3-Clause. Copyright (c) 2009-2015, Kevin Decker <kpdecker@gmail.com>\n * get-east-asian-width 1.7.0, MIT. \n * preact 11.2.0, MIT. Copyright (c) 2015-present Jason Miller\n * prismjs 1.30.0, MIT. Copyright (c) 2012 Lea Verou\n */\n\"use strict\";(()=>{var ki=Object.create;var Ft=Object.defineProperty;var Fi=Object.getOwnPropertyDescriptor;var Ei=Object.getOwnPropertyNames;var Ai=Object.getPrototypeOf,$i=Object.prototype.hasOwnProperty;var Ci=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Ti=(e,n,t,r)=>{if(n&&typeof n==\"object\"||typeof n==\"function\")for(let i of Ei(n))!$i.call(e,i)&&i!==t&&Ft(e,i,{get:()=>n[i],enumerable:!(r=Fi(n,i))||r.enumerable});return e};var Pi=(e,n,t)=>(t=e!=null?ki(Ai(e)):{},Ti(n||!e||!e.__esModule?Ft(t,\"default\",{value:e,enumerable:!0}):t,e));var Mr=Ci((Va,kn)=>{\"use strict\";var $o=typeof window<\"u\"?window:typeof WorkerGlobalScope<\"u\"&&self instanceof WorkerGlobalScope?self:{};var Rr=(function(e){var n=/(?:^|\\s)lang(?:uage)?-([\\w-]+)(?=\\s|$)/i,t=0,r={},i={manual:e.Prism&&e.Prism.manual,disableWorkerMessageHandler:e.Prism&&e.Prism.disableWorkerMessageHandler,util:{encode:function h(p){return p instanceof o?new o(p.type,h(p.content),p.alias):Array.isArray(p)?p.map(h):p.replace(/&/g,\"&amp;\").replace(/</g,\"&lt;\").replace(/\\u00a0/g,\" \")},type:function(h){return Object.prototype.toString.call(h).slice(8,-1)},objId:function(h){return h.__id||Object.defineProperty(h,\"__id\",{value:++t}),h.__id},clone:function h(p,_){_=_||{};var m,y;switch(i.util.type(p)){case\"Object\":if(y=i.util.objId(p),_[y])return _[y];m={},_[y]=m;for(var b in p)p.hasOwnProperty(b)&&(m[b]=h(p[b],_));return m;case\"Array\":return y=i.util.objId(p),_[y]?_[y]:(m=[],_[y]=m,p.forEach(function(F,w){m[w]=h(F,_)}),m);default:return p}},getLanguage:function(h){for(;h;){var p=n.exec(h.className);if(p)return p[1].toLowerCase();h=h.parentElement}return\"none\"},setLanguage:function(h,p){h.className=h.className.replace(RegExp(n,\"gi\"),\"\"),h.classList.add(\"language-\"+p)},currentScript:function(){if(typeof document>\"u\")return null;if(document.currentScript&&document.currentScript.tagName===\"SCRIPT\")return document.currentScript;try{throw new Error}catch(m){var h=(/at [^(\\r\\n]*\\((.*):[^:]+:[^:]+\\)$/i.exec(m.stack)||[])[1];if(h){var p=document.getElementsByTagName(\"script\");for(var _ in p)if(p[_].src==h)return p[_]}return null}},isActive:function(h,p,_){for(var m=\"no-\"+p;h;){var y=h.classList;if(y.contains(p))return!0;if(y.contains(m))return!1;h=h.parentElement}return!!_}},languages:{plain:r,plaintext:r,text:r,txt:r,extend:function(h,p){var _=i.util.clone(i.languages[h]);for(var m in p)_[m]=p[m];return _},insertBefore:function(h,p,_,m){m=m||i.languages;var y=m[h],b={};for(var F in y)if(y.hasOwnProperty(F)){if(F==p)for(var w in _)_.hasOwnProperty(w)&&(b[w]=_[w]);_.hasOwnProperty(F)||(b[F]=y[F])}var T=m[h];return m[h]=b,i.languages.DFS(i.languages,function(C,Z){Z===T&&C!=h&&(this[C]=b)}),b},DFS:function h(p,_,m,y){y=y||{};var b=i.util.objId;for(var F in p)if(p.hasOwnProperty(F)){_.call(p,F,p[F],m||F);var w=p[F],T=i.util.type(w);T===\"Object\"&&!y[b(w)]?(y[b(w)]=!0,h(w,_,null,y)):T===\"Array\"&&!y[b(w)]&&(y[b(w)]=!0,h(w,_,F,y))}}},plugins:{},highlightAll:function(h,p){i.highlightAllUnder(document,h,p)},highlightAllUnder:function(h,p,_){var m={callback:_,container:h,selector:'code[class*=\"language-\"], [class*=\"language-\"] code, code[class*=\"lang-\"], [class*=\"lang-\"] code'};i.hooks.run(\"before-highlightall\",m),m.elements=Array.prototype.slice.apply(m.container.querySelectorAll(m.selector)),i.hooks.run(\"before-all-elements-highlight\",m);for(var y=0,b;b=m.elements[y++];)i.highlightElement(b,p===!0,m.callback)},highlightElement:function(h,p,_){var m=i.util.getLanguage(h),y=i.languages[m];i.util.setLanguage(h,m);var b=h.parentElement;b&&b.nodeName.toLowerCase()===\"pre\"&&i.util.setLanguage(b,m);var F=h.textContent,w={element:h,language:m,grammar:y,code:F};function T(Z){w.highlightedCode=Z,i.hooks.run(\"before-insert\",w),w.element.innerHTML=w.highlightedCode,i.hooks.run(\"after-highlight\",w),i.hooks.run(\"complete\",w),_&&_.call(w.element)}if(i.hooks.run(\"before-sanity-check\",w),b=w.element.parentElement,b&&b.nodeName.toLowerCase()===\"pre\"&&!b.hasAttribute(\"tabindex\")&&b.setAttribute(\"tabindex\",\"0\"),!w.code){i.hooks.run(\"complete\",w),_&&_.call(w.element);return}if(i.hooks.run(\"before-highlight\",w),!w.grammar){T(i.util.encode(w.code));return}if(p&&e.Worker){var C=new Worker(i.filename);C.onmessage=function(Z){T(Z.data)},C.postMessage(JSON.stringify({language:w.language,code:w.code,immediateClose:!0}))}else T(i.highlight(w.code,w.grammar,w.language))},highlight:function(h,p,_){var m={code:h,grammar:p,language:_};if(i.hooks.run(\"before-tokenize\",m),!m.grammar)throw new Error('The language \"'+m.language+'\" has no grammar.');return m.tokens=i.tokenize(m.code,m.grammar),i.hooks.run(\"after-tokenize\",m),o.stringify(i.util.encode(m.tokens),m.language)},tokenize:function(h,p){var _=p.rest;if(_){for(var m in _)p[m]=_[m];delete p.rest}var y=new u;return d(y,y.head,h),l(h,y,p,y.head,0),v(y)},hooks:{all:{},add:function(h,p){var _=i.hooks.all;_[h]=_[h]||[],_[h].push(p)},run:function(h,p){var _=i.hooks.all[h];if(!(!_||!_.length))for(var m=0,y;y=_[m++];)y(p)}},Token:o};e.Prism=i;function o(h,p,_,m){this.type=h,this.content=p,this.alias=_,this.length=(m||\"\").length|0}o.stringify=function h(p,_){if(typeof p==\"string\")return p;if(Array.isArray(p)){var m=\"\";return p.forEach(function(T){m+=h(T,_)}),m}var y={type:p.type,content:h(p.content,_),tag:\"span\",classes:[\"token\",p.type],attributes:{},language:_},b=p.alias;b&&(Array.isArray(b)?Array.prototype.push.apply(y.classes,b):y.classes.push(b)),i.hooks.run(\"wrap\",y);var F=\"\";for(var w in y.attributes)F+=\" \"+w+'=\"'+(y.attributes[w]||\"\").replace(/\"/g,\"&quot;\")+'\"';return\"<\"+y.tag+' class=\"'+y.classes.join(\" \")+'\"'+F+\">\"+y.content+\"</\"+y.tag+\">\"};function a(h,p,_,m){h.lastIndex=p;var y=h.exec(_);if(y&&m&&y[1]){var b=y[1].length;y.index+=b,y[0]=y[0].slice(b)}return y}function l(h,p,_,m,y,b){for(var F in _)if(!(!_.hasOwnProperty(F)||!_[F])){var w=_[F];w=Array.isArray(w)?w:[w];for(var T=0;T<w.length;++T){if(b&&b.cause==F+\",\"+T)return;var C=w[T],Z=C.inside,K=!!C.lookbehind,te=!!C.greedy,Y=C.alias;if(te&&!C.pattern.global){var U=C.pattern.toString().match(/[imsuy]*$/)[0];C.pattern=RegExp(C.pattern.source,U+\"g\")}for(var St=C.pattern||C,H=m.next,re=y;H!==p.tail&&!(b&&re>=b.reach);re+=H.value.length,H=H.next){var xe=H.value;if(p.length>h.length)return;if(!(xe instanceof o)){var Ye=1,Q;if(te){if(Q=a(St,re,h,K),!Q||Q.index>=h.length)break;var Qe=Q.index,wi=Q.index+Q[0].length,ue=re;for(ue+=H.value.length;Qe>=ue;)H=H.next,ue+=H.value.length;if(ue-=H.value.length,re=ue,H.value instanceof o)continue;for(var Me=H;Me!==p.tail&&(ue<wi||typeof Me.value==\"string\");Me=Me.next)Ye++,ue+=Me.value.length;Ye--,xe=h.slice(re,ue),Q.index-=re}else if(Q=a(St,0,xe,K),!Q)continue;var Qe=Q.index,en=Q[0],Mn=xe.slice(0,Qe),kt=xe.slice(Qe+en.length),Nn=re+xe.length;b&&Nn>b.reach&&(b.reach=Nn);var nn=H.prev;Mn&&(nn=d(p,nn,Mn),re+=Mn.length),c(p,nn,Ye);var Si=new o(F,Z?i.tokenize(en,Z):en,Y,en);if(H=d(p,nn,Si),kt&&d(p,H,kt),Ye>1){var Ln={cause:F+\",\"+T,reach:Nn};l(h,p,_,H.prev,re,Ln),b&&Ln.reach>b.reach&&(b.reach=Ln.reach)}}}}}}function u(){var h={value:null,prev:null,next:null},p={value:null,prev:h,next:null};h.next=p,this.head=h,this.tail=p,this.length=0}function d(h,p,_){var m=p.next,y={value:_,prev:p,next:m};return p.next=y,m.prev=y,h.length++,y}function c(h,p,_){for(var m=p.next,y=0;y<_&&m!==h.tail;y++)m=m.next;p.next=m,m.prev=p,h.length-=y}function v(h){for(var p=[],_=h.head.next;_!==h.tail;)p.push(_.value),_=_.next;return p}if(!e.document)return e.addEventListener&&(i.disableWorkerMessageHandler||e.addEventListener(\"message\",function(h){var p=JSON.parse(h.data),_=p.language,m=p.code,y=p.immediateClose;e.postMessage(i.highlight(m,i.languages[_],_)),y&&e.close()},!1)),i;var g=i.util.currentScript();g&&(i.filename=g.src,g.hasAttribute(\"data-manual\")&&(i.manual=!0));function f(){i.manual||i.highlightAll()}if(!i.manual){var x=document.readyState;x===\"loading\"||x===\"interactive\"&&g&&g.defer?document.addEventListener(\"DOMContentLoaded\",f):window.requestAnimationFrame?window.requestAnimationFrame(f):window.setTimeout(f,16)}return i})($o);typeof kn<\"u\"&&kn.exports&&(kn.exports=Rr);typeof window<\"u\"&&(window.Prism=Rr)});var E,$t,Wn,ce,Dn,sn,Ct,rn,Tt,jn,In,Oi,Le=Symbol.for(\"pv\"),an={},ln=[],Ri=/^m(i|n|o|s|text|space)$/,Hn=Array.isArray,Jn=ln.slice,ge=Object.assign;function he(e){e&&e.parentNode&&e.remove()}function Pt(e,n,t){var r,i,o,a={},l=arguments.length;for(o in n)o==\"key\"?r=n[o]:o==\"ref\"&&typeof e!=\"function\"?i=n[o]:a[o]=n[o];return l>2&&(a.children=l>3?Jn.call(arguments,2):t),Ne(e,a,r,i,null)}function Ne(e,n,t,r,i){var o={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Le,__v:i||++$t,__i:-1,__u:0};return!i&&E.vnode&&E.vnode(o),o}function P(e){return e.children}function we(e,n){this.props=e,this.context=n,this.__g=0}function fe(e,n){if(n==null)return e.__&&fe(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!=\"function\"||e.props.__P?null:fe(e)}function Mi(e){var n,t=e.__v,r=t.__e,i=[],o=[],a=e.__P;a&&((n=ge({constructor:Le},t)).__v=t.__v+1,E.vnode&&E.vnode(n),zn(a,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||fe(t),32&t.__u,o),n.__v=t.__v,n.__.__k[n.__i]=n,Dt(i,n,o),t.__=t.__e=null,n.__e!=r&&Ot(n))}function Ot(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Ot(e)}function Et(e){(8&e.__g||(e.__g|=8,ce.push(e),sn++))&&Dn==E.debounceRendering||((Dn=E.debounceRendering)||queueMicrotask)(Rt)}function Rt(){try{for(var e,n=1;ce.length;)ce.length>n&&ce.sort(Ct),e=ce.shift(),n=ce.length,8&e.__g&&Mi(e)}finally{(sn=ce.length)&&(Dn||queueMicrotask)(Rt)}}function Mt(e,n,t,r,i,o,a,l,u,d,c){var v,g,f,x,h,p,_=r.__k||ln,m=n.length;for(u=Ni(t,n,_,u,m),v=0;v<m;v++)(f=t.__k[v])!=null&&(g=~f.__i&&_[f.__i]||an,f.__i=v,p=zn(e,f,g,i,o,a,l,u,d,c),x=f.__e,(g.ref!=f.ref||8&g.__u)&&(g.ref&&Xn(g.ref,null,f,g),f.ref&&c.push(f.ref,f.__c||x,f)),h=h||x,4&f.__u?(u=Nt(f,u,e,!g.__v),g.__e&&(g.__e=null)):typeof f.type==\"function\"&&p!==void 0?u=p:x&&(u=x.nextSibling),f.__u&=-21);return t.__e=h,u}function Ni(e,n,t,r,i){var o,a,l,u,d,c,v,g,f,x=t.length,h=x,p=0,_=0,m=e.__k=Array(i);for(o=0;o<i;o++)(a=n[o])!=null&&typeof a!=\"boolean\"&&typeof a!=\"function\"?(typeof a!=\"object\"||a.constructor===String?a=m[o]=Ne(null,a):Hn(a)?a=m[o]=Ne(P,{children:a}):a.constructor===Le&&a.__b?a=m[o]=Ne(a.type,a.props,a.key,a.ref,a.__v):m[o]=a,u=o+p,a.__=e,a.__b=e.__b+1,l=null,~(d=a.__i=Li(a,t,u,h))&&(h--,(l=t[d])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,d==u-1?p--:d==u+1?p++:d!=u&&(d>u?p--:p++,_=1)):(~d||(i>x?p--:i<x&&p++),typeof a.type!=\"function\"&&(a.__u|=4))):m[o]=null;if(_){for(c=[],v=[],o=0;o<i;o++)if((a=m[o])&&16&a.__u){for(p=0,g=c.length;p<g;)c[f=p+g>>1]<a.__i?p=f+1:g=f;c[p]=a.__i,v[o]=p+1}for(p=c.length;o--;)v[o]&&(v[o]==p?p--:m[o].__u|=4)}if(h)for(o=0;o<x;o++)!(l=t[o])||2&l.__u||(l.__e==r&&(r=fe(l)),Un(l,l));return r}function Nt(e,n,t,r){var i,o,a,l;if(typeof e.type==\"function\"){if(e.props.__P)return n;if(i=e.__k)for(o=0;o<i.length;o++)i[o]&&(i[o].__=e,n=Nt(i[o],n,t,!1));return n}for(n&&!n.parentNode&&(n=fe(e))&&!n.parentNode&&(n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.insertBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith(\"$s\"););return n}function Li(e,n,t,r){var i,o=e.key,a=e.type,l=n[t],u=l&&!(2&l.__u);if(l===null&&o==null||u&&o==l.key&&a==l.type)return t;if(r>(u?1:0)){for(i=t-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&o==l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&o==l.key&&a==l.type)return i}return-1}function At(e,n,t){t==null&&(t=\"\"),n[0]==\"-\"?e.setProperty(n,t):e[n]=t}function tn(e,n,t,r,i){var o,a;if(n==\"style\")if(typeof t==\"string\")e.style.cssText=t;else{if(typeof r==\"string\"&&(e.style.cssText=r=\"\"),r)for(n in r)t&&n in t||At(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||At(e.style,n,t[n])}else if(n[0]==\"o\"&&n[1]==\"n\")typeof t!=\"function\"&&(t=null),typeof r!=\"function\"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=In[n]||(In[n]=Di(n)),(e.__a||(e.__a={}))[n]=jn,o=n!=(n=n.replace(Tt,\"$1\")),(n=n.slice(2))[0]<\"a\"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,o):e.removeEventListener(n,a,o));else{if(i==\"http://www.w3.org/2000/svg\")n=n.replace(/xlink(H|:h)/,\"h\").replace(/sName$/,\"s\");else if(n!=\"width\"&&n!=\"height\"&&n!=\"href\"&&n!=\"list\"&&n!=\"form\"&&n!=\"tabIndex\"&&n!=\"download\"&&n!=\"rowSpan\"&&n!=\"colSpan\"&&n!=\"role\"&&n!=\"popover\"&&n in e)try{return void(e[n]=t??\"\")}catch{}if(typeof t==\"function\")return;t==null||t===!1&&n[4]!=\"-\"?e.removeAttribute(n):e.setAttribute(n,n==\"popover\"&&t==1?\"\":t)}}function Di(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[rn]==null)n[rn]=jn++;else if(n[rn]<this.__a[e])return;return t(E.event?E.event(n):n)}}}function zn(e,n,t,r,i,o,a,l,u,d){var c,v,g,f,x,h,p,_,m,y,b,F,w,T,C,Z,K,te,Y=n.type;if(n.constructor!==Le)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,v=o=[],c.nodeType==8?l=on(c,o):o.push(c),l=o[0]||l),(c=E.__b)&&c(n);e:if(typeof Y==\"function\"){g=a.length;try{if(_=n.props,m=(c=Y.prototype)&&c.render,y=(c=Y.contextType)&&r[c.__c],b=c?y?y.props.value:c.__:r,(f=t.__c)?(n.__c=f,2&f.__g&&(f.__g|=1)):(m?n.__c=f=new Y(_,b):(n.__c=f=new we(_,b),f.constructor=Y,f.render=Wi),y&&y.sub(f),f.state||(f.state={}),f.__n=r,f.__g|=8,f.__h=[],f.__k=[]),m&&(f.__s||(f.__s=f.state),Y.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ge({},f.__s)),ge(f.__s,Y.getDerivedStateFromProps(_,f.__s)))),x=f.props,h=f.state,f.__v=n,t.__c){if(_!==x&&m&&!Y.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(_,b),n.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(_,f.__s,b)===!1){n.__v!=t.__v&&(f.props=_,f.state=f.__s,f.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(U){U&&(U.__=n)}),ln.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=fe(t);break e}f.componentWillUpdate&&f.componentWillUpdate(_,f.__s,b),m&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(x,h,p)})}else m&&!Y.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),m&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=b,f.props=_,f.__P=e,f.__g&=-5,F=E.__r,w=m?25:0;do f.__g&=-9,F&&F(n),c=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++w<25);m&&(ln.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(r=ge({},r,f.getChildContext())),m&&t.__c&&f.getSnapshotBeforeUpdate&&(p=f.getSnapshotBeforeUpdate(x,h)),T=c&&c.type===P&&c.key==null?c.props.children:c,_.__P&&(c=l,i=(e=_.__P).namespaceURI,u=o=null,t.props&&t.props.__P!=e&&(t.__k.some(function(U){U&&Un(U,U)}),t.__k=null),l=t.__k?fe(t,0):null),l=Mt(e,Hn(T)?T:[T],n,t,r,i,o,a,l,u,d),_.__P&&(n.__e=null,l=c),n.__u&=-161,v&&v.some(he),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(U){if(a.length=g,n.__v=null,u||o)if(U&&U.then){if(n.__u|=128|u,o){for(~(K=o.indexOf(l||void 0))||(K=o.length);(te=o[K-1])&&te.nodeType==8;)K--;for(;K<o.length;K++)if(te=o[K])if(o[K]=null,C){if(te==Z)break}else{if(te.nodeType!=8)break;te.data.startsWith(\"$s\")&&(Z=on(C=te))}}if(!C){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;C=l}(c=on(C=n.__c.__z||(n.__c.__z=C)))?(n.__e=C,l=c):n.__e=l,l=l&&l.nextSibling}else o&&o.some(he);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),U&&U.then||Lt(n),E.__e(U,n,t)}}else l=n.__e=Ii(t.__e,n,t,r,i,o,a,u,d,e);return(c=E.diffed)&&c(n),l}function on(e,n){if(e&&e.nodeType==8&&e.data.startsWith(\"$s\"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(\"$s\"))t++;else if(e.data.startsWith(\"/$s\")&&!--t)return e}n&&n.push(e)}}function Lt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Lt))}function Dt(e,n,t){for(var r=0;r<t.length;)Xn(t[r++],t[r++],t[r++]);E.__c&&E.__c(n,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(o){o.call(i)})}catch(o){E.__e(o,i.__v)}})}function Ii(e,n,t,r,i,o,a,l,u,d){var c,v,g,f,x,h,p,_,m=t.props||an,y=n.props,b=n.type;if(b==\"svg\"?i=\"http://www.w3.org/2000/svg\":b==\"math\"?i=\"http://www.w3.org/1998/Math/MathML\":i||(i=\"http://www.w3.org/1999/xhtml\"),o){for(c=0;c<o.length;c++)if((x=o[c])&&(b?x.localName==b:x.nodeType==3)){e=x,o[c]=null;break}}if(!e){if(_=d.ownerDocument||document,!b)return _.createTextNode(y);e=_.createElementNS(i,b,y.is?y:d),l&&(E.__m&&E.__m(n,o),l=!1),o=null}if(b){if(d=b==\"template\"&&e.content||e,o=b==\"textarea\"&&y.defaultValue!=null?null:o&&Jn.call(d.childNodes),!l&&o)for(m={},c=0;c<e.attributes.length;c++)m[(x=e.attributes[c]).name]=x.value;for(c in m)x=m[c],c==\"dangerouslySetInnerHTML\"?g=x:c==\"children\"||c in y||c==\"value\"&&\"defaultValue\"in y||c==\"checked\"&&\"defaultChecked\"in y||tn(e,c,null,x,i);for(c in y)x=y[c],c==\"children\"?f=x:c==\"dangerouslySetInnerHTML\"?v=x:c==\"value\"?h=x:c==\"checked\"?p=x:l&&typeof x!=\"function\"||m[c]===x||tn(e,c,x,m[c],i);v?(l||g&&(v.__html==g.__html||v.__html==e.innerHTML)||(e.innerHTML=v.__html),n.__k=[]):(g&&(e.textContent=\"\"),(b==\"foreignObject\"||i==\"http://www.w3.org/1998/Math/MathML\"&&Ri.test(b))&&(i=\"http://www.w3.org/1999/xhtml\"),Mt(d,Hn(f)?f:[f],n,t,r,i,o,a,o?o[0]:t.__k&&fe(t,0),l,u),o&&o.some(he)),l&&b!=\"textarea\"||(c=\"value\",b==\"progress\"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(b!=\"progress\"||h)||tn(e,c,h,m[c],i),c=\"checked\",p!=null&&p!=e[c]&&tn(e,c,p,m[c],i))}else m===y||l&&e.data==y||(e.data=y);return e}function Xn(e,n,t,r){try{typeof e==\"function\"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n==\"function\"?n():e(null)):e.current=n}catch(i){E.__e(i,t)}}function Un(e,n,t){var r,i,o,a;if(E.unmount&&E.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Xn(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){E.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&Un(r[a],n,typeof e.type!=\"function\"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=on(r,o=[]))&&(r==e.__e&&o.some(he),he(i),he(r)),t||he(e.__e),e.__e=e.__c=e.__=null}function Wi(e,n,t){return this.constructor(e,t)}function It(e,n){var t,r,i,o;E.__&&E.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Ne(P,{children:[e]}),i=[],o=[],zn(n,n.__k,r||an,an,n.namespaceURI,r?null:n.firstChild?Jn.call(n.childNodes):null,i,r?r.__e:n.firstChild,t,o),Dt(i,n.__k,o),n.__k.props.children=null}E={__e:function(e,n,t,r){for(var i,o,a;n=n.__;)if((i=n.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw sn=0,e}},$t=0,Wn=function(e){return e!=null&&e.constructor===Le},we.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=ge({},this.state)),typeof e==\"function\"&&(e=e(ge({},t),this.props)),e&&(ge(t,e),this.__v&&(n&&this.__k.push(n),Et(this)))},we.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Et(this))},we.prototype.render=P,ce=[],sn=0,Ct=function(e,n){return e.__v.__b-n.__v.__b},rn=Symbol(),Tt=/(PointerCapture)$|Capture$/i,jn=0,In={},Oi=0;var Se,L,qn,Wt,Bn=Object.is,un=0,Gt=[],Gn=[],M=E,jt=M.__b,Ht=M.__r,Jt=M.diffed,zt=M.__c,Xt=M.unmount,Ut=M.__;function cn(e,n){M.__h&&M.__h(L,e,un||n),un=0;var t=L.__H||(L.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ke(e){return un=1,ji(Vt,e)}function ji(e,n,t){var r=cn(Se++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):Vt(void 0,n),function(o){var a=(r.__N||r.__)[0],l=r.t(a,o);Bn(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=L,!L.__f)){L.__f=!0;var i=L.shouldComponentUpdate;L.shouldComponentUpdate=function(o,a,l){var u=this.__H;if(!u)return!0;var d=!1,c=this.props!=o;if(u.__.some(function(g){g.__N&&(d=!0,Bn(g.__[0],g.__N[0])||(c=!0))}),i){var v=i.call(this,o,a,l);return d?v||c:v}return!d||c}}return r.__}function Fe(e,n){var t=cn(Se++,3);!M.__s&&Zn(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,L.__H.__h.push(t))}function fn(e,n){var t=cn(Se++,4);!M.__s&&Zn(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,L.__h.push(t))}function B(e){return un=5,dn(function(){return{current:e}},[])}function dn(e,n){var t=cn(Se++,7);return Zn(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Hi(){var e;do{for(;e=Gn.shift();)try{De(e)}catch(t){M.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Gt.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(De),n.__h.some(Vn),n.__h=[]}catch(t){n.__h=[],M.__e(t,e.__v)}}}while(Gn.length)}M.__b=function(e){L=null,jt&&jt(e)},M.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Ut&&Ut(e,n)},M.__r=function(e){Ht&&Ht(e),Se=0;var n=(L=e.__c).__H;n&&(qn==L?L.__h=[]:(n.__h.some(De),n.__h.some(Vn),Se=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),qn=L},M.diffed=function(e){Jt&&Jt(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Bt(Gt.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),qn=L=null},M.__c=function(e,n){n.some(function(t){try{t.__h.some(De),t.__h=t.__h.filter(function(r){return!r.__||Vn(r)})}catch(r){t.__h=[function(){throw r}]}}),zt&&zt(e,n)},M.unmount=function(e){Xt&&Xt(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,Bt(Gn.push(i))}else De(i)}catch(o){n=o}}),r.__H=void 0,n&&M.__e(n,r.__v))};var qt=typeof requestAnimationFrame==\"function\";function Ji(e){var n,t=function(){clearTimeout(r),qt&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);qt&&(n=requestAnimationFrame(t))}function Bt(e){e!=1&&Wt==M.requestAnimationFrame||((Wt=M.requestAnimationFrame)||Ji)(Hi)}function De(e){var n=L,t=e.__c;typeof t==\"function\"&&(e.__c=void 0,t()),L=n}function Vn(e){var n=L;e.__c=e.__(),L=n}function Zn(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!Bn(t,e[r])})}function Vt(e,n){return typeof n==\"function\"?n(e):n}function Kt(e){let n=e.trim();if(!/[*?]/.test(n)){let r=n.toLowerCase();return i=>i.toLowerCase().includes(r)}let t=zi(n.slice(0,500));return r=>Xi(t,r)}function zi(e){return e.match(/\\*\\*+\\/|\\*+|[\\s\\S]/g)??[]}function Xi(e,n){let t=new Uint8Array(e.length+1);t[0]=1,Zt(t,e,!0);for(let r=0;r<n.length;r++){let i=new Uint8Array(e.length+1),o=n[r]===\"/\";for(let a=0;a<e.length;a++){let l=e[a];t[a]&&l.length===1&&Ui(l,n[r])&&(i[a+1]=1),t[a]&&Yt(l)&&(l!==\"*\"||!o)&&(i[a]=1)}Zt(i,e,o),t=i}return t[e.length]===1}var Yt=e=>e[0]===\"*\";function Ui(e,n){return e===\"*\"?!1:e===\"?\"?n!==\"/\":e===n}function Zt(e,n,t){for(let r=0;r<n.length;r++)e[r]&&Yt(n[r])&&(!n[r].endsWith(\"/\")||t)&&(e[r+1]=1)}var nr=[\"worsened\",\"new\",\"found\",\"unknown\",\"rule_changed\",\"softened\",\"fixed\",\"gone\",\"edited\",\"moved\",\"accepted\",\"unchanged\"],tr=[\"error\",\"warning\",\"info\",\"hint\"],ie=[\"kind\",\"severity\",\"rule\",\"language\"];function qi(e){return[...[...e.regressions,...e.unknown,...e.rule_changed,...e.improvements,...e.carried].map(t=>({finding:t,kind:t.class})),...e.findings.map(t=>({finding:t,kind:\"found\"})),...e.accepted.map(t=>({finding:t,kind:\"accepted\"}))]}var Qt=new Map(nr.map((e,n)=>[e,n])),er=new Map(tr.map((e,n)=>[e,n]));function ee(e,n){return e<n?-1:e>n?1:0}function Bi(e,n){return Qt.get(e.kind)-Qt.get(n.kind)||er.get(e.finding.severity)-er.get(n.finding.severity)||ee(e.finding.path,n.finding.path)||e.finding.line-n.finding.line||e.finding.column-n.finding.column}function Ie(e,n,t=[]){let r=new Map(t.map((o,a)=>[o,a])),i=new Uint32Array(e.length);for(let[o,a]of e.entries()){let l=n(a),u=r.get(l);u===void 0&&r.set(l,u=r.size),i[o]=u}return{values:[...r.keys()],of:i}}function rr(e){let n=qi(e).sort(Bi),t=n.map(({finding:i})=>i),r=Array.from({length:t.length});return{findings:t,columns:{kind:Ie(n,({kind:i})=>i,nr),severity:Ie(t,({severity:i})=>i,tr),rule:Ie(t,({code:i})=>i),language:Ie(t,({language:i})=>i??\"text\"),path:Ie(t,({path:i})=>i)},text:i=>r[i]??=Gi(t[i])}}function Gi({message:e,code:n,path:t,symbol:r,id:i,reason:o,accepted:a}){return[e,n,t,r,i,o,a?.reason].join(`\n`).toLowerCase()}function Ee({columns:{kind:e}},n){return e.values[e.of[n]]}var sr=[\"kind\",\"severity\",\"rule\",\"message\",\"path\"],de={kind:[],severity:[],rule:[],language:[],path:\"\",text:\"\"},ir=1<<ie.length;function ar(e,n,t){let{columns:r}=e,i=ie.map(v=>Vi(r[v].values,n[v])),o=n.path.trim()===\"\"?void 0:Kt(n.path),a=Uint8Array.from(r.path.values,v=>o===void 0||o(v)?1:0),l=n.text.toLowerCase().split(/\\s+/).filter(Boolean),u=ie.map(v=>new Uint32Array(r[v].values.length)),d=[],c=[];for(let v of t){let g=a[r.path.of[v]]?0:ir;for(let f=0;f<ie.length;f++)i[f][r[ie[f]].of[v]]||(g|=1<<f);if(!((g&g-1)!==0||l.length>0&&!Zi(e.text(v),l))){g===0&&d.push(v),(g&~ir)===0&&c.push(v);for(let f=0;f<ie.length;f++)(g&~(1<<f))===0&&u[f][r[ie[f]].of[v]]++}}return{shown:Uint32Array.from(d),anywhere:Uint32Array.from(c),counts:Object.fromEntries(ie.map((v,g)=>[v,u[g]]))}}function Vi(e,n){return Uint8Array.from(e,t=>n.length===0||n.includes(t)?1:0)}function Zi(e,n){for(let t of n)if(!e.includes(t))return!1;return!0}function lr(e,n){let t=Uint32Array.from(e.findings,(a,l)=>l);if(n===void 0)return t;let r=n.startsWith(\"-\"),i=n.replace(\"-\",\"\"),o=Ki(e,i);return t.sort((a,l)=>(r?o[l]-o[a]:o[a]-o[l])||a-l)}function Ki(e,n){if(n===\"kind\"||n===\"severity\")return e.columns[n].of;if(n===\"message\")return or(e.findings.map(({message:o})=>o));let{values:t,of:r}=e.columns[n],i=or(t);return r.map(o=>i[o])}function or(e){let n=new Map([...new Set(e)].sort(ee).map((t,r)=>[t,r]));return Uint32Array.from(e,t=>n.get(t))}var Yi=Symbol.for(\"preact-signals\");function mn(){if(oe>1)oe--;else{var e,n=!1;for((function(){var i=hn;for(hn=void 0;i!==void 0;){var o=i.S;if(o.v===i.v)for(var a=o.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=o.i);i=i.o}})();je!==void 0;){var t=je;for(je=void 0,pn++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&cr(t))try{t.c()}catch(i){n||(e=i,n=!0)}t=r}}if(pn=0,oe--,n)throw e}}function ne(e){if(oe>0)return e();Kn=++Qi,oe++;try{return e()}finally{mn()}}var We,O=void 0;function He(e){var n=O,t=We;O=void 0,We=void 0;try{return e()}finally{O=n,We=t}}var je=void 0,oe=0,pn=0,Qi=0,Kn=0,hn=void 0,gn=0;function ur(e){if(O!==void 0){var n=e.n;if(n===void 0||n.t!==O)return n={i:0,S:e,p:O.s,n:void 0,t:O,e:void 0,x:void 0,r:n},O.s!==void 0&&(O.s.n=n),O.s=n,e.n=n,32&O.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=O.s,n.n=void 0,O.s.n=n,O.s=n),n}}function I(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}I.prototype.brand=Yi;I.prototype.h=function(){return!0};I.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:He(function(){var r;(r=n.W)==null||r.call(n)}))};I.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&He(function(){var i;(i=n.Z)==null||i.call(n)}))}};I.prototype.subscribe=function(e){var n=this;return G(function(){var t=n.value;He(function(){return e(t)})},{name:\"sub\"})};I.prototype.valueOf=function(){return this.value};I.prototype.toString=function(){return this.value+\"\"};I.prototype.toJSON=function(){return this.value};I.prototype.peek=function(){var e=this;return He(function(){return e.value})};Object.defineProperty(I.prototype,\"value\",{get:function(){var e=ur(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(pn>100)throw new Error(\"Cycle detected\");(function(t){oe!==0&&pn===0&&t.l!==Kn&&(t.l=Kn,hn={S:t,v:t.v,i:t.i,o:hn})})(this),this.v=e,this.i++,gn++,oe++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{mn()}}}});function D(e,n){return new I(e,n)}function cr(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function fr(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function dr(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function me(e,n){I.call(this,void 0,n),this.x=e,this.s=void 0,this.g=gn-1,this.f=4}me.prototype=new I;me.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===gn))return!0;if(this.g=gn,this.f|=1,this.i>0&&!cr(this))return this.f&=-2,!0;var e=O;try{fr(this),O=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return O=e,dr(this),this.f&=-2,!0};me.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}I.prototype.S.call(this,e)};me.prototype.U=function(e){if(this.t!==void 0&&(I.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};me.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(me.prototype,\"value\",{get:function(){if(1&this.f)throw new Error(\"Cycle detected\");var e=ur(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function z(e,n){return new me(e,n)}function pr(e){var n=e.j;if(e.j=void 0,typeof n==\"function\"){oe++;var t=O;O=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Yn(e),r}finally{O=t,mn()}}}function Yn(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,pr(e)}function eo(e){if(O!==this)throw new Error(\"Out-of-order effect\");dr(this),O=e,this.f&=-2;try{8&this.f&&Yn(this)}finally{mn()}}function Ae(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,We&&We.push(this)}Ae.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n==\"function\"&&(this.j=n)}finally{e()}};Ae.prototype.S=function(){if(1&this.f)throw new Error(\"Cycle detected\");this.f|=1,this.f&=-9,pr(this),fr(this),oe++;var e=O;return O=this,eo.bind(this,e)};Ae.prototype.N=function(){2&this.f||(this.f|=2,this.u=je,je=this)};Ae.prototype.d=function(){this.f|=8,1&this.f||Yn(this)};Ae.prototype.dispose=function(){this.d()};function G(e,n){var t=new Ae(e,n);try{t.c()}catch(i){throw t.d(),i}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Qn,ze,_n,no=typeof window<\"u\"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,hr=[],gr=[];G(function(){Qn=this.N})();function $e(e,n){E[e]=n.bind(null,E[e]||function(){})}function Je(e){if(_n){var n=_n;_n=void 0,n()}_n=e&&e.S()}function mr(e){var n=this,t=e.data,r=ro(t);r.name=\"ReactiveDom\",r.value=t;var i=dn(function(){for(var l=n,u=n.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=z(function(){var f=r.value.value;return f===0?0:f===!0?\"\":f||\"\"}),c=z(function(){return!Array.isArray(d.value)&&!Wn(d.value)}),v=G(function(){if(this.N=_r,c.value){var f=d.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),g=n.__$u.d;return n.__$u.d=function(){v(),g.call(this)},[c,d]},[]),o=i[0],a=i[1];return o.value?a.peek():a.value}mr.displayName=\"ReactiveTextNode\";Object.defineProperties(I.prototype,{constructor:{configurable:!0,value:Pt(P,null).constructor},type:{configurable:!0,value:mr},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$e(\"__b\",function(e,n){if(Je(),ze=void 0,typeof n.type==\"string\"){var t,r=n.props;for(var i in r)if(i!==\"children\"){var o=r[i];o instanceof I&&(t||(n.__np=t={}),t[i]=o,r[i]=o.peek())}}e(n)});$e(\"__r\",function(e,n){if(e(n),n.type!==P){Je();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(i,o){var a;return G(function(){a=this},{name:o}),a.c=i,a})((function(i){return function(){var o;no&&((o=this.y)==null||o.call(this)),i.__$f|=1,i.setState({})}})(r),typeof n.type==\"function\"?n.type.displayName||n.type.name:\"\"))),ze=r,Je(t)}});$e(\"__e\",function(e,n,t,r){Je(),ze=void 0,e(n,t,r)});$e(\"diffed\",function(e,n){Je(),ze=void 0;var t;if(typeof n.type==\"string\"&&(t=n.__e)){var r=n.__np,i=n.props,o=t.U;if(o)for(var a in o){var l=o[a];l===void 0||r&&a in r||(l.d(),o[a]=void 0)}if(r){o||(o={},t.U=o);for(var u in r){var d=o[u],c=r[u];d===void 0?(d=to(t,u,c,i),o[u]=d):d.o(c,i)}}}e(n)});function to(e,n,t,r){var i=n in e&&e.ownerSVGElement===void 0,o=D(t);return{o:function(a,l){o.value=a,r=l},d:G(function(){this.N=_r;var a=o.value.value;r[n]!==a&&(r[n]=a,i?e[n]=a:a!=null&&(a!==!1||n[4]===\"-\")?e.setAttribute(n,a):e.removeAttribute(n))})}}$e(\"unmount\",function(e,n){if(typeof n.type==\"string\"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var i in r){var o=r[i];o&&o.d()}}}var a=n.__np;if(a){var l=n.props;for(var u in a)l[u]=a[u]}n.__np=void 0}else{var d=n.__c;if(d){d.__$f|=8;var c=d.__$u;c&&(d.__$u=void 0,c.d())}}e(n)});$e(\"__h\",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});we.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var i in n)return!0;if(this.__f||typeof this.u==\"boolean\"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!==\"__source\"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function ro(e,n){return dn(function(){return D(e,n)},[])}var io=typeof requestAnimationFrame>\"u\"?setTimeout:function(e){var n=function(){clearTimeout(t),cancelAnimationFrame(r),e()},t=setTimeout(n,35),r=requestAnimationFrame(n)},oo=function(e){queueMicrotask(function(){queueMicrotask(e)})};function so(){ne(function(){for(var e;e=hr.shift();)Qn.call(e)})}function ao(){hr.push(this)===1&&(E.requestAnimationFrame||io)(so)}function lo(){ne(function(){for(var e;e=gr.shift();)Qn.call(e)})}function _r(){gr.push(this)===1&&(E.requestAnimationFrame||oo)(lo)}function vn(e,n){var t=B(e);t.current=e;var r=ze;Fe(function(){return G(function(){if(this.N=ao,!(r&&8&r.__$f))return t.current()},n)},[])}var uo={class:\"kind\",severity:\"severity\",rule:\"rule\",lang:\"language\"},co={path:\"path\",q:\"text\"};function nt({filters:e,open:n}){let t=[];for(let[r,i]of Object.entries(uo))e[i].length>0&&t.push(`${r}=${e[i].map(et).join(\",\")}`);for(let[r,i]of Object.entries(co))e[i].trim()!==\"\"&&t.push(`${r}=${et(e[i])}`);return e.sort!==void 0&&t.push(`sort=${e.sort}`),n!==void 0&&t.push(`id=${et(n)}`),t.join(\"&\")}function yn(e){let n=new Map;for(let o of e.replace(/^#/,\"\").split(\"&\")){let a=o.indexOf(\"=\");a>0&&n.set(o.slice(0,a),o.slice(a+1))}let t=o=>(n.get(o)??\"\").split(\",\").filter(a=>a!==\"\").map(vr),r=o=>vr(n.get(o)??\"\"),i=r(\"sort\");return{filters:{...de,kind:t(\"class\"),severity:t(\"severity\"),rule:t(\"rule\"),language:t(\"lang\"),path:r(\"path\"),text:r(\"q\"),...fo(i)?{sort:i}:{}},...n.has(\"id\")?{open:r(\"id\")}:{}}}function fo(e){return sr.includes(e.replace(/^-/,\"\"))}function et(e){return encodeURIComponent(e.toWellFormed()).replaceAll(\"%2F\",\"/\").replaceAll(\"%20\",\"+\")}function vr(e){let n=e.replaceAll(\"+\",\" \");try{return decodeURIComponent(n)}catch{return n}}var{report:S,context:_e}=JSON.parse(document.getElementById(\"data\").textContent),R=rr(S),yr=yn(location.hash),W=D(yr.filters),N=D(yr.open),j=D(0),V=D(!1),bn=D(\"\"),po=z(()=>W.value.sort),ho=z(()=>lr(R,po.value)),X=z(()=>ar(R,W.value,ho.value)),go=S.config_effect?[S.config_effect.hidden,S.config_effect.lowered,S.config_effect.raised,S.config_effect.added,S.config_effect.silenced].flat():[],xn=new Map;for(let e of go)xn.set(e.id,{finding:e});for(let[e,n]of R.findings.entries())xn.set(n.id,{finding:n,row:e});var br=z(()=>N.value===void 0?void 0:xn.get(N.value));function q(e){ne(()=>{W.value={...W.value,...e},j.value=0})}function wn(){q({...de,sort:W.value.sort})}function se(e){let{shown:n}=X.value;n.length!==0&&ne(()=>{j.value=Math.min(Math.max(0,e),n.length-1),N.value!==void 0&&(N.value=R.findings[n[j.value]].id)})}function pe(e){ne(()=>{N.value=e;let n=xn.get(e)?.row,t=n===void 0?-1:X.value.shown.indexOf(n);t!==-1&&(j.value=t)})}function xr(){G(()=>{let e=nt({filters:W.value,open:N.value});if(e!==nt(yn(location.hash)))try{history.replaceState(null,\"\",`#${e}`)}catch{location.hash=e}}),addEventListener(\"hashchange\",()=>{let e=yn(location.hash);ne(()=>{W.value=e.filters,j.value=0,N.value=void 0,e.open!==void 0&&pe(e.open)})}),N.value!==void 0&&pe(N.value)}var mo=/(?!\\ufe0f)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}]/gu;var _o=/^[\\u0020-\\u007e]*$/;function ae(e){return _o.test(e)?e:e.replaceAll(\"\t\",\" \").replace(mo,vo)}function vo(e){let n=e.codePointAt(0).toString(16);return n.length>4?`\\\\u{${n}}`:`\\\\u${n.padStart(4,\"0\")}`}var yo=Symbol.for(\"pv\"),bo=0;function s(e,n,t,r,i,o){n||(n={});var a,l,u=n;if(\"ref\"in u&&typeof e!=\"function\")for(l in u={},n)l==\"ref\"?a=n[l]:u[l]=n[l];var d={type:e,props:u,key:t,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:yo,__v:--bo,__i:-1,__u:0};return(i||o)&&(d.__source=i,d.__self=o),E.vnode&&E.vnode(d),d}var xo=/((?!\\t)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+)/u,wo=/^[\\t\\u0020-\\u007e]*$/;function k({value:e}){return wo.test(e)?s(P,{children:e}):s(P,{children:e.split(xo).map((n,t)=>t%2===0?n:s(\"span\",{class:\"acting\",title:\"a character that is not drawn\",children:ae(n)},t))})}function J({value:e,line:n}){let t=e.lastIndexOf(\"/\")+1;return s(\"bdi\",{class:\"path\",title:ae(n===void 0?e:`${e}:${n}`),children:[s(\"span\",{class:\"folder\",children:s(k,{value:e.slice(0,t)})}),s(\"span\",{class:\"file\",children:[s(k,{value:e.slice(t)}),n===void 0?\"\":s(\"span\",{class:\"line\",children:[\":\",n]})]})]})}var Ce={new:\"new\",worsened:\"worsened\",found:\"finding\",unknown:\"unknown\",rule_changed:\"rule changed\",softened:\"softened\",fixed:\"fixed\",gone:\"gone\",edited:\"edited\",moved:\"moved\",accepted:\"accepted\",unchanged:\"unchanged\"},So={new:\"worse\",worsened:\"worse\",found:\"worse\",unknown:\"unsure\",rule_changed:\"unsure\",softened:\"better\",fixed:\"better\",gone:\"better\"};function Te(e){return So[e]??\"calm\"}function A(e){return e.toLocaleString(\"en-US\")}function $(e,n,t=`${n}s`){return`${A(e)} ${e===1?n:t}`}var tt=25;function le({id:e,title:n,count:t,children:r}){return s(\"section\",{class:\"part\",id:e,\"aria-labelledby\":`${e}-title`,children:[s(\"h2\",{id:`${e}-title`,children:[n,\" \",t===void 0?null:s(\"span\",{class:\"aside\",children:t})]}),s(\"div\",{children:r})]})}function ve({entries:e,children:n}){let[t,r]=ke(tt);return s(P,{children:[s(\"ul\",{class:\"list\",children:e.slice(0,t).map(n)}),e.length>t?s(\"button\",{type:\"button\",class:\"more\",onClick:()=>r(t+20*tt),children:$(e.length-t,\"more\",\"more\")}):null]})}function rt({findings:e}){return s(ve,{entries:e,children:n=>s(\"li\",{children:s(\"button\",{type:\"button\",class:\"entry\",onClick:()=>pe(n.id),children:[s(\"span\",{class:\"rule\",children:s(k,{value:n.code})}),s(\"span\",{class:\"message\",children:[s(k,{value:n.message.slice(0,400)}),n.base&&n.base.severity!==n.severity?s(\"span\",{class:\"aside\",children:[\" \",n.base.severity,\" \\u2192 \",n.severity]}):null]}),s(J,{value:n.path,line:n.line})]})},n.id)})}function wr(e,n){return[...Map.groupBy(e,n)].sort(([r,i],[o,a])=>a.length-i.length||ee(r,o))}function Sr({groups:e}){return s(P,{children:e.map(([n,t])=>s(\"details\",{class:\"group\",open:e.length===1&&t.length<=tt,children:[s(\"summary\",{children:[s(\"span\",{class:\"name\",children:s(k,{value:n})}),s(\"span\",{class:\"count\",children:A(t.length)})]}),s(rt,{findings:t})]},n))})}function kr(){let{accepted:e}=S;return e.length===0?null:s(le,{id:\"accepted\",title:\"Accepted\",count:$(e.length,\"finding\"),children:s(Sr,{groups:wr(e,n=>n.accepted?.reason??\"no reason given\")})})}function Fr(){let e=[...S.unknown,...S.rule_changed];return e.length===0?null:s(le,{id:\"unknown\",title:\"Not known\",count:$(e.length,\"finding\"),children:[s(\"p\",{class:\"lead\",children:\"What could not be compared is neither new nor fixed.\"}),s(Sr,{groups:wr(e,n=>n.reason??(n.class===\"rule_changed\"?\"the rule or a comment changed\":\"no reason given\"))}),s(\"button\",{type:\"button\",class:\"more\",onClick:()=>{q({...de,kind:[\"unknown\",\"rule_changed\"]}),document.querySelector(\"#findings\")?.scrollIntoView()},children:\"Show them in the table\"})]})}function Er(){let{failures:e,skipped:n,notes:t}=S;return e.length+n.length+t.length===0?null:s(P,{children:[e.length===0?null:s(le,{id:\"failures\",title:\"Not done\",count:$(e.length,\"failure\"),children:s(ve,{entries:e,children:({code:r,message:i,path:o,shard_id:a,task_id:l},u)=>s(\"li\",{class:\"failure\",children:[s(\"code\",{children:r}),s(\"span\",{class:\"message\",children:s(k,{value:i})}),o===void 0?s(\"span\",{children:a===void 0?l??\"\":`shard ${a}`}):s(J,{value:o})]},u)})}),n.length===0?null:s(le,{id:\"skipped\",title:\"Not analysed\",count:$(n.length,\"file\"),children:s(ve,{entries:n,children:({path:r,side:i,reason:o},a)=>s(\"li\",{class:\"failure\",children:[s(\"code\",{children:i}),s(\"span\",{class:\"message\",children:s(k,{value:o})}),s(J,{value:r})]},a)})}),t.length===0?null:s(le,{id:\"notes\",title:\"Notes\",children:s(\"ul\",{class:\"notes\",children:t.map((r,i)=>s(\"li\",{children:s(k,{value:r})},i))})})]})}function Ar(){let e=S.config_effect;if(e===void 0)return null;let n=e.obeyed===!1,t=o=>n?`Would ${o}`:`${o[0].toUpperCase()}${o.slice(1)}s`,r=[[t(\"hide\"),e.hidden],[`${t(\"lower\")} the severity of`,e.lowered],[`${t(\"raise\")} the severity of`,e.raised],[t(\"add\"),e.added],[\"Comments silence\",e.silenced]],i=e.unknown??[];return s(le,{id:\"configuration\",title:\"Configuration\",count:$(e.edits.length,\"edit\"),children:[n?s(\"p\",{class:\"lead\",children:\"The check kept to the base\\u2019s configuration. This is what the head\\u2019s would do.\"}):null,e.edits.length===0?s(\"p\",{class:\"lead\",children:\"Changed by comments only.\"}):null,s(\"ul\",{class:\"edits\",children:e.edits.map((o,a)=>s(\"li\",{children:s(\"code\",{children:s(k,{value:o})})},a))}),r.filter(([,o])=>o.length>0).map(([o,a])=>s(\"details\",{class:\"group\",open:a.length<=10,children:[s(\"summary\",{children:s(\"span\",{class:\"name\",children:[o,\" \",$(a.length,\"finding\")]})}),s(rt,{findings:a})]},o)),i.length===0?null:s(\"details\",{class:\"group\",children:[s(\"summary\",{children:s(\"span\",{class:\"name\",children:[\"Not known in \",$(i.length,\"file\"),\", not analysed under both\"]})}),s(ve,{entries:i,children:o=>s(\"li\",{children:s(J,{value:o})},o)})]})]})}async function ko(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createElement(\"textarea\");n.value=e,document.body.append(n),n.select();let t=document.execCommand(\"copy\");return n.remove(),t}}function Xe({text:e,label:n}){let[t,r]=ke(\"Copy\"),i=ae(e),o=async()=>{let a=await ko(i);r(a?\"Copied\":\"Select it\"),bn.value=a?`Copied ${n}`:`Could not copy ${n}`,setTimeout(()=>r(\"Copy\"),1600)};return s(\"div\",{class:\"copyable\",children:[s(\"code\",{children:i}),s(\"button\",{type:\"button\",\"aria-label\":`Copy ${n}`,onClick:()=>{o()},children:t})]})}function Or(){return s(\"search\",{class:\"filters\",\"aria-label\":\"Filter the findings\",children:[s(\"div\",{class:\"fields\",children:[s($r,{id:\"search\",name:\"text\",label:\"Search\",placeholder:\"Search messages, names, ids\",keys:\"/\"}),s($r,{id:\"path\",name:\"path\",label:\"Path\",placeholder:\"Path or glob: src/**/*.ts\"}),s(Pr,{facet:\"rule\",label:\"Rule\"}),s(Pr,{facet:\"language\",label:\"Language\"})]}),s(\"div\",{class:\"chips-row\",children:[s(Tr,{facet:\"kind\",label:\"Class\"}),s(Tr,{facet:\"severity\",label:\"Severity\"}),s(Ao,{})]})]})}function $r({id:e,name:n,label:t,placeholder:r,keys:i}){return s(\"label\",{class:\"field\",children:[s(\"span\",{class:\"unseen\",children:t}),s(\"input\",{id:e,type:\"search\",autocomplete:\"off\",spellcheck:!1,placeholder:r,value:W.value[n],onInput:o=>q({[n]:o.currentTarget.value})}),i===void 0?null:s(\"kbd\",{\"aria-hidden\":\"true\",children:i})]})}function Sn(e,n){let t=W.value[e];q({[e]:t.includes(n)?t.filter(r=>r!==n):[...t,n]})}var Fo=(e,n)=>e===\"kind\"?Ce[n]??n:n;function Cr(e){let{values:n,of:t}=R.columns[e],r=new Uint32Array(n.length);for(let i of t)r[i]++;return r}var Eo={kind:Cr(\"kind\"),severity:Cr(\"severity\")};function Tr({facet:e,label:n}){let{values:t}=R.columns[e],r=W.value[e],i=X.value.counts[e],o=t.map((a,l)=>({value:a,n:l})).filter(({n:a})=>Eo[e][a]>0);return o.length===0?null:s(\"div\",{class:\"chips\",role:\"group\",\"aria-label\":n,children:o.map(({value:a,n:l})=>s(\"button\",{type:\"button\",class:e===\"kind\"?`chip tone-${Te(a)}`:`chip severity is-${a}`,\"aria-pressed\":r.includes(a),onClick:()=>Sn(e,a),children:[Fo(e,a),\" \",s(\"span\",{class:\"count\",children:A(i[l])})]},a))})}function Pr({facet:e,label:n}){let{values:t}=R.columns[e],r=W.value[e],i=X.value.counts[e],o=B(null);Fe(()=>{let l=u=>{o.current.contains(u.target)||(o.current.open=!1)};return addEventListener(\"pointerdown\",l),()=>removeEventListener(\"pointerdown\",l)},[]);let a=t.map((l,u)=>({value:l,count:i[u]})).sort((l,u)=>u.count-l.count||ee(l.value,u.value));return s(\"details\",{class:\"picker\",ref:o,children:[s(\"summary\",{children:[n,s(\"span\",{class:\"count\",children:r.length===0?\"any\":r.length===1?s(k,{value:r[0]}):r.length})]}),s(\"ul\",{role:\"group\",\"aria-label\":n,children:[a.map(({value:l,count:u})=>s(\"li\",{children:s(\"label\",{class:u===0?\"none\":\"\",children:[s(\"input\",{type:\"checkbox\",checked:r.includes(l),onChange:()=>Sn(e,l)}),s(\"span\",{class:\"name\",children:s(k,{value:l})}),s(\"span\",{class:\"count\",children:A(u)})]})},l)),a.length===0?s(\"li\",{class:\"empty\",children:\"None here.\"}):null]})]})}function Ao(){let{kind:e,severity:n,rule:t,language:r,path:i,text:o}=W.value,a=e.length+n.length+t.length+r.length>0||i+o!==\"\",l=R.findings.length;return s(\"p\",{class:\"status\",children:[s(\"span\",{role:\"status\",\"aria-live\":\"polite\",id:\"count\",children:a?`${A(X.value.shown.length)} of ${$(l,\"finding\")}`:$(l,\"finding\")}),a?s(\"button\",{type:\"button\",class:\"quiet\",onClick:wn,children:\"Clear\"}):null]})}var it=[\"nothing\",\"the same file on both sides\",\"the same content on both sides\",\"the same rule on the line that the diff maps to\",\"the same rule, symbol, message and source line\",\"the same rule in the same surrounding lines, which occur once on each side\",\"the same rule and symbol on a line that was edited in place\",\"the same rule in a block of lines that moved\"];function Ue(e){let n=e.excerpt;if(n===void 0||n.length===0)return;let t=n.some(c=>c.length>600),r=n[0].length>600?Math.max(0,e.column-1-80):0,i=n.map((c,v)=>{let g=v===0?r:0;return c.length>600?c.slice(g,g+600):c}),{line:o,column:a,end_line:l,end_column:u}=e,d=l===o?u-r:u;return{text:i.join(`\n`),lines:i,place:{line:o,column:a-r,end_line:l,end_column:d},isCut:t}}var Za=Pi(Mr(),1);Prism.languages.clike={comment:[{pattern:/(^|[^\\\\])\\/\\*[\\s\\S]*?(?:\\*\\/|$)/,lookbehind:!0,greedy:!0},{pattern:/(^|[^\\\\:])\\/\\/.*/,lookbehind:!0,greedy:!0}],string:{pattern:/([\"'])(?:\\\\(?:\\r\\n|[\\s\\S])|(?!\\1)[^\\\\\\r\\n])*\\1/,greedy:!0},\"class-name\":{pattern:/(\\b(?:class|extends|implements|instanceof|interface|new|trait)\\s+|\\bcatch\\s+\\()[\\w.\\\\]+/i,lookbehind:!0,inside:{punctuation:/[.\\\\]/}},keyword:/\\b(?:break|catch|continue|do|else|finally|for|function|if|in|instanceof|new|null|return|throw|try|while)\\b/,boolean:/\\b(?:false|true)\\b/,function:/\\b\\w+(?=\\()/,number:/\\b0x[\\da-f]+\\b|(?:\\b\\d+(?:\\.\\d*)?|\\B\\.\\d+)(?:e[+-]?\\d+)?/i,operator:/[<>]=?|[!=]=?=?|--?|\\+\\+?|&&?|\\|\\|?|[?*/~^%]/,punctuation:/[{}[\\];(),.:]/};Prism.languages.javascript=Prism.languages.extend(\"clike\",{\"class-name\":[Prism.languages.clike[\"class-name\"],{pattern:/(^|[^$\\w\\xA0-\\uFFFF])(?!\\s)[_$A-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\.(?:constructor|prototype))/,lookbehind:!0}],keyword:[{pattern:/((?:^|\\})\\s*)catch\\b/,lookbehind:!0},{pattern:/(^|[^.]|\\.\\.\\.\\s*)\\b(?:as|assert(?=\\s*\\{)|async(?=\\s*(?:function\\b|\\(|[$\\w\\xA0-\\uFFFF]|$))|await|break|case|class|const|continue|debugger|default|delete|do|else|enum|export|extends|finally(?=\\s*(?:\\{|$))|for|from(?=\\s*(?:['\"]|$))|function|(?:get|set)(?=\\s*(?:[#\\[$\\w\\xA0-\\uFFFF]|$))|if|implements|import|in|instanceof|interface|let|new|null|of|package|private|protected|public|return|static|super|switch|this|throw|try|typeof|undefined|var|void|while|with|yield)\\b/,lookbehind:!0}],function:/#?(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*(?:\\.\\s*(?:apply|bind|call)\\s*)?\\()/,number:{pattern:RegExp(/(^|[^\\w$])/.source+\"(?:\"+(/NaN|Infinity/.source+\"|\"+/0[bB][01]+(?:_[01]+)*n?/.source+\"|\"+/0[oO][0-7]+(?:_[0-7]+)*n?/.source+\"|\"+/0[xX][\\dA-Fa-f]+(?:_[\\dA-Fa-f]+)*n?/.source+\"|\"+/\\d+(?:_\\d+)*n/.source+\"|\"+/(?:\\d+(?:_\\d+)*(?:\\.(?:\\d+(?:_\\d+)*)?)?|\\.\\d+(?:_\\d+)*)(?:[Ee][+-]?\\d+(?:_\\d+)*)?/.source)+\")\"+/(?![\\w$])/.source),lookbehind:!0},operator:/--|\\+\\+|\\*\\*=?|=>|&&=?|\\|\\|=?|[!=]==|<<=?|>>>?=?|[-+*/%&|^!=<>]=?|\\.{3}|\\?\\?=?|\\?\\.?|[~:]/});Prism.languages.javascript[\"class-name\"][0].pattern=/(\\b(?:class|extends|implements|instanceof|interface|new)\\s+)[\\w.\\\\]+/;Prism.languages.insertBefore(\"javascript\",\"keyword\",{regex:{pattern:RegExp(/((?:^|[^$\\w\\xA0-\\uFFFF.\"'\\])\\s]|\\b(?:return|yield))\\s*)/.source+/\\//.source+\"(?:\"+/(?:\\[(?:[^\\]\\\\\\r\\n]|\\\\.)*\\]|\\\\.|[^/\\\\\\[\\r\\n])+\\/[dgimyus]{0,7}/.source+\"|\"+/(?:\\[(?:[^[\\]\\\\\\r\\n]|\\\\.|\\[(?:[^[\\]\\\\\\r\\n]|\\\\.|\\[(?:[^[\\]\\\\\\r\\n]|\\\\.)*\\])*\\])*\\]|\\\\.|[^/\\\\\\[\\r\\n])+\\/[dgimyus]{0,7}v[dgimyus]{0,7}/.source+\")\"+/(?=(?:\\s|\\/\\*(?:[^*]|\\*(?!\\/))*\\*\\/)*(?:$|[\\r\\n,.;:})\\]]|\\/\\/))/.source),lookbehind:!0,greedy:!0,inside:{\"regex-source\":{pattern:/^(\\/)[\\s\\S]+(?=\\/[a-z]*$)/,lookbehind:!0,alias:\"language-regex\",inside:Prism.languages.regex},\"regex-delimiter\":/^\\/|\\/$/,\"regex-flags\":/^[a-z]+$/}},\"function-variable\":{pattern:/#?(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*[=:]\\s*(?:async\\s*)?(?:\\bfunction\\b|(?:\\((?:[^()]|\\([^()]*\\))*\\)|(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*)\\s*=>))/,alias:\"function\"},parameter:[{pattern:/(function(?:\\s+(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*)?\\s*\\(\\s*)(?!\\s)(?:[^()\\s]|\\s+(?![\\s)])|\\([^()]*\\))+(?=\\s*\\))/,lookbehind:!0,inside:Prism.languages.javascript},{pattern:/(^|[^$\\w\\xA0-\\uFFFF])(?!\\s)[_$a-z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*=>)/i,lookbehind:!0,inside:Prism.languages.javascript},{pattern:/(\\(\\s*)(?!\\s)(?:[^()\\s]|\\s+(?![\\s)])|\\([^()]*\\))+(?=\\s*\\)\\s*=>)/,lookbehind:!0,inside:Prism.languages.javascript},{pattern:/((?:\\b|\\s|^)(?!(?:as|async|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|finally|for|from|function|get|if|implements|import|in|instanceof|interface|let|new|null|of|package|private|protected|public|return|set|static|super|switch|this|throw|try|typeof|undefined|var|void|while|with|yield)(?![$\\w\\xA0-\\uFFFF]))(?:(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*\\s*)\\(\\s*|\\]\\s*\\(\\s*)(?!\\s)(?:[^()\\s]|\\s+(?![\\s)])|\\([^()]*\\))+(?=\\s*\\)\\s*\\{)/,lookbehind:!0,inside:Prism.languages.javascript}],constant:/\\b[A-Z](?:[A-Z_]|\\dx?)*\\b/});Prism.languages.insertBefore(\"javascript\",\"string\",{hashbang:{pattern:/^#!.*/,greedy:!0,alias:\"comment\"},\"template-string\":{pattern:/`(?:\\\\[\\s\\S]|\\$\\{(?:[^{}]|\\{(?:[^{}]|\\{[^}]*\\})*\\})+\\}|(?!\\$\\{)[^\\\\`])*`/,greedy:!0,inside:{\"template-punctuation\":{pattern:/^`|`$/,alias:\"string\"},interpolation:{pattern:/((?:^|[^\\\\])(?:\\\\{2})*)\\$\\{(?:[^{}]|\\{(?:[^{}]|\\{[^}]*\\})*\\})+\\}/,lookbehind:!0,inside:{\"interpolation-punctuation\":{pattern:/^\\$\\{|\\}$/,alias:\"punctuation\"},rest:Prism.languages.javascript}},string:/[\\s\\S]+/}},\"string-property\":{pattern:/((?:^|[,{])[ \\t]*)([\"'])(?:\\\\(?:\\r\\n|[\\s\\S])|(?!\\2)[^\\\\\\r\\n])*\\2(?=\\s*:)/m,lookbehind:!0,greedy:!0,alias:\"property\"}});Prism.languages.insertBefore(\"javascript\",\"operator\",{\"literal-property\":{pattern:/((?:^|[,{])[ \\t]*)(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*:)/m,lookbehind:!0,alias:\"property\"}});Prism.languages.markup&&(Prism.languages.markup.tag.addInlined(\"script\",\"javascript\"),Prism.languages.markup.tag.addAttribute(/on(?:abort|blur|change|click|composition(?:end|start|update)|dblclick|error|focus(?:in|out)?|key(?:down|up)|load|mouse(?:down|enter|leave|move|out|over|up)|reset|resize|scroll|select|slotchange|submit|unload|wheel)/.source,\"javascript\"));Prism.languages.js=Prism.languages.javascript;Prism.languages.markup={comment:{pattern:/\\x3c!--(?:(?!\\x3c!--)[\\s\\S])*?-->/,greedy:!0},prolog:{pattern:/<\\?[\\s\\S]+?\\?>/,greedy:!0},doctype:{pattern:/<!DOCTYPE(?:[^>\"'[\\]]|\"[^\"]*\"|'[^']*')+(?:\\[(?:[^<\"'\\]]|\"[^\"]*\"|'[^']*'|<(?!!--)|\\x3c!--(?:[^-]|-(?!->))*-->)*\\]\\s*)?>/i,greedy:!0,inside:{\"internal-subset\":{pattern:/(^[^\\[]*\\[)[\\s\\S]+(?=\\]>$)/,lookbehind:!0,greedy:!0,inside:null},string:{pattern:/\"[^\"]*\"|'[^']*'/,greedy:!0},punctuation:/^<!|>$|[[\\]]/,\"doctype-tag\":/^DOCTYPE/i,name:/[^\\s<>'\"]+/}},cdata:{pattern:/<!\\[CDATA\\[[\\s\\S]*?\\]\\]>/i,greedy:!0},tag:{pattern:/<\\/?(?!\\d)[^\\s>\\/=$<%]+(?:\\s(?:\\s*[^\\s>\\/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s'\">=]+(?=[\\s>]))|(?=[\\s/>])))+)?\\s*\\/?>/,greedy:!0,inside:{tag:{pattern:/^<\\/?[^\\s>\\/]+/,inside:{punctuation:/^<\\/?/,namespace:/^[^\\s>\\/:]+:/}},\"special-attr\":[],\"attr-value\":{pattern:/=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s'\">=]+)/,inside:{punctuation:[{pattern:/^=/,alias:\"attr-equals\"},{pattern:/^(\\s*)[\"']|[\"']$/,lookbehind:!0}]}},punctuation:/\\/?>/,\"attr-name\":{pattern:/[^\\s>\\/]+/,inside:{namespace:/^[^\\s>\\/:]+:/}}}},entity:[{pattern:/&[\\da-z]{1,8};/i,alias:\"named-entity\"},/&#x?[\\da-f]{1,8};/i]};Prism.languages.markup.tag.inside[\"attr-value\"].inside.entity=Prism.languages.markup.entity;Prism.languages.markup.doctype.inside[\"internal-subset\"].inside=Prism.languages.markup;Prism.hooks.add(\"wrap\",function(e){e.type===\"entity\"&&(e.attributes.title=e.content.replace(/&amp;/,\"&\"))});Object.defineProperty(Prism.languages.markup.tag,\"addInlined\",{value:function(n,t){var r={};r[\"language-\"+t]={pattern:/(^<!\\[CDATA\\[)[\\s\\S]+?(?=\\]\\]>$)/i,lookbehind:!0,inside:Prism.languages[t]},r.cdata=/^<!\\[CDATA\\[|\\]\\]>$/i;var i={\"included-cdata\":{pattern:/<!\\[CDATA\\[[\\s\\S]*?\\]\\]>/i,inside:r}};i[\"language-\"+t]={pattern:/[\\s\\S]+/,inside:Prism.languages[t]};var o={};o[n]={pattern:RegExp(/(<__[^>]*>)(?:<!\\[CDATA\\[(?:[^\\]]|\\](?!\\]>))*\\]\\]>|(?!<!\\[CDATA\\[)[\\s\\S])*?(?=<\\/__>)/.source.replace(/__/g,function(){return n}),\"i\"),lookbehind:!0,greedy:!0,inside:i},Prism.languages.insertBefore(\"markup\",\"cdata\",o)}});Object.defineProperty(Prism.languages.markup.tag,\"addAttribute\",{value:function(e,n){Prism.languages.markup.tag.inside[\"special-attr\"].push({pattern:RegExp(/(^|[\"'\\s])/.source+\"(?:\"+e+\")\"+/\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s'\">=]+(?=[\\s>]))/.source,\"i\"),lookbehind:!0,inside:{\"attr-name\":/^[^\\s=]+/,\"attr-value\":{pattern:/=[\\s\\S]+/,inside:{value:{pattern:/(^=\\s*([\"']|(?![\"'])))\\S[\\s\\S]*(?=\\2$)/,lookbehind:!0,alias:[n,\"language-\"+n],inside:Prism.languages[n]},punctuation:[{pattern:/^=/,alias:\"attr-equals\"},/\"|'/]}}}})}});Prism.languages.html=Prism.languages.markup;Prism.languages.mathml=Prism.languages.markup;Prism.languages.svg=Prism.languages.markup;Prism.languages.xml=Prism.languages.extend(\"markup\",{});Prism.languages.ssml=Prism.languages.xml;Prism.languages.atom=Prism.languages.xml;Prism.languages.rss=Prism.languages.xml;(function(e){e.languages.typescript=e.languages.extend(\"javascript\",{\"class-name\":{pattern:/(\\b(?:class|extends|implements|instanceof|interface|new|type)\\s+)(?!keyof\\b)(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?:\\s*<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)?/,lookbehind:!0,greedy:!0,inside:null},builtin:/\\b(?:Array|Function|Promise|any|boolean|console|never|number|string|symbol|unknown)\\b/}),e.languages.typescript.keyword.push(/\\b(?:abstract|declare|is|keyof|readonly|require)\\b/,/\\b(?:asserts|infer|interface|module|namespace|type)\\b(?=\\s*(?:[{_$a-zA-Z\\xA0-\\uFFFF]|$))/,/\\btype\\b(?=\\s*(?:[\\{*]|$))/),delete e.languages.typescript.parameter,delete e.languages.typescript[\"literal-property\"];var n=e.languages.extend(\"typescript\",{});delete n[\"class-name\"],e.languages.typescript[\"class-name\"].inside=n,e.languages.insertBefore(\"typescript\",\"function\",{decorator:{pattern:/@[$\\w\\xA0-\\uFFFF]+/,inside:{at:{pattern:/^@/,alias:\"operator\"},function:/^[\\s\\S]+/}},\"generic-function\":{pattern:/#?(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*\\s*<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>(?=\\s*\\()/,greedy:!0,inside:{function:/^#?(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*/,generic:{pattern:/<[\\s\\S]+/,alias:\"class-name\",inside:n}}}}),e.languages.ts=e.languages.typescript})(Prism);(function(e){var n=e.util.clone(e.languages.javascript),t=/(?:\\s|\\/\\/.*(?!.)|\\/\\*(?:[^*]|\\*(?!\\/))\\*\\/)/.source,r=/(?:\\{(?:\\{(?:\\{[^{}]*\\}|[^{}])*\\}|[^{}])*\\})/.source,i=/(?:\\{<S>*\\.{3}(?:[^{}]|<BRACES>)*\\})/.source;function o(u,d){return u=u.replace(/<S>/g,function(){return t}).replace(/<BRACES>/g,function(){return r}).replace(/<SPREAD>/g,function(){return i}),RegExp(u,d)}i=o(i).source,e.languages.jsx=e.languages.extend(\"markup\",n),e.languages.jsx.tag.pattern=o(/<\\/?(?:[\\w.:-]+(?:<S>+(?:[\\w.:$-]+(?:=(?:\"(?:\\\\[\\s\\S]|[^\\\\\"])*\"|'(?:\\\\[\\s\\S]|[^\\\\'])*'|[^\\s{'\"/>=]+|<BRACES>))?|<SPREAD>))*<S>*\\/?)?>/.source),e.languages.jsx.tag.inside.tag.pattern=/^<\\/?[^\\s>\\/]*/,e.languages.jsx.tag.inside[\"attr-value\"].pattern=/=(?!\\{)(?:\"(?:\\\\[\\s\\S]|[^\\\\\"])*\"|'(?:\\\\[\\s\\S]|[^\\\\'])*'|[^\\s'\">]+)/,e.languages.jsx.tag.inside.tag.inside[\"class-name\"]=/^[A-Z]\\w*(?:\\.[A-Z]\\w*)*$/,e.languages.jsx.tag.inside.comment=n.comment,e.languages.insertBefore(\"inside\",\"attr-name\",{spread:{pattern:o(/<SPREAD>/.source),inside:e.languages.jsx}},e.languages.jsx.tag),e.languages.insertBefore(\"inside\",\"special-attr\",{script:{pattern:o(/=<BRACES>/.source),alias:\"language-javascript\",inside:{\"script-punctuation\":{pattern:/^=(?=\\{)/,alias:\"punctuation\"},rest:e.languages.jsx}}},e.languages.jsx.tag);var a=function(u){return u?typeof u==\"string\"?u:typeof u.content==\"string\"?u.content:u.content.map(a).join(\"\"):\"\"},l=function(u){for(var d=[],c=0;c<u.length;c++){var v=u[c],g=!1;if(typeof v!=\"string\"&&(v.type===\"tag\"&&v.content[0]&&v.content[0].type===\"tag\"?v.content[0].content[0].content===\"</\"?d.length>0&&d[d.length-1].tagName===a(v.content[0].content[1])&&d.pop():v.content[v.content.length-1].content===\"/>\"||d.push({tagName:a(v.content[0].content[1]),openedBraces:0}):d.length>0&&v.type===\"punctuation\"&&v.content===\"{\"?d[d.length-1].openedBraces++:d.length>0&&d[d.length-1].openedBraces>0&&v.type===\"punctuation\"&&v.content===\"}\"?d[d.length-1].openedBraces--:g=!0),(g||typeof v==\"string\")&&d.length>0&&d[d.length-1].openedBraces===0){var f=a(v);c<u.length-1&&(typeof u[c+1]==\"string\"||u[c+1].type===\"plain-text\")&&(f+=a(u[c+1]),u.splice(c+1,1)),c>0&&(typeof u[c-1]==\"string\"||u[c-1].type===\"plain-text\")&&(f=a(u[c-1])+f,u.splice(c-1,1),c--),u[c]=new e.Token(\"plain-text\",f,null,f)}v.content&&typeof v.content!=\"string\"&&l(v.content)}};e.hooks.add(\"after-tokenize\",function(u){u.language!==\"jsx\"&&u.language!==\"tsx\"||l(u.tokens)})})(Prism);(function(e){var n=e.util.clone(e.languages.typescript);e.languages.tsx=e.languages.extend(\"jsx\",n),delete e.languages.tsx.parameter,delete e.languages.tsx[\"literal-property\"];var t=e.languages.tsx.tag;t.pattern=RegExp(/(^|[^\\w$]|(?=<\\/))/.source+\"(?:\"+t.pattern.source+\")\",t.pattern.flags),t.lookbehind=!0})(Prism);Prism.languages.python={comment:{pattern:/(^|[^\\\\])#.*/,lookbehind:!0,greedy:!0},\"string-interpolation\":{pattern:/(?:f|fr|rf)(?:(\"\"\"|''')[\\s\\S]*?\\1|(\"|')(?:\\\\.|(?!\\2)[^\\\\\\r\\n])*\\2)/i,greedy:!0,inside:{interpolation:{pattern:/((?:^|[^{])(?:\\{\\{)*)\\{(?!\\{)(?:[^{}]|\\{(?!\\{)(?:[^{}]|\\{(?!\\{)(?:[^{}])+\\})+\\})+\\}/,lookbehind:!0,inside:{\"format-spec\":{pattern:/(:)[^:(){}]+(?=\\}$)/,lookbehind:!0},\"conversion-option\":{pattern:/![sra](?=[:}]$)/,alias:\"punctuation\"},rest:null}},string:/[\\s\\S]+/}},\"triple-quoted-string\":{pattern:/(?:[rub]|br|rb)?(\"\"\"|''')[\\s\\S]*?\\1/i,greedy:!0,alias:\"string\"},string:{pattern:/(?:[rub]|br|rb)?(\"|')(?:\\\\.|(?!\\1)[^\\\\\\r\\n])*\\1/i,greedy:!0},function:{pattern:/((?:^|\\s)def[ \\t]+)[a-zA-Z_]\\w*(?=\\s*\\()/g,lookbehind:!0},\"class-name\":{pattern:/(\\bclass\\s+)\\w+/i,lookbehind:!0},decorator:{pattern:/(^[\\t ]*)@\\w+(?:\\.\\w+)*/m,lookbehind:!0,alias:[\"annotation\",\"punctuation\"],inside:{punctuation:/\\./}},keyword:/\\b(?:_(?=\\s*:)|and|as|assert|async|await|break|case|class|continue|def|del|elif|else|except|exec|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|pass|print|raise|return|try|while|with|yield)\\b/,builtin:/\\b(?:__import__|abs|all|any|apply|ascii|basestring|bin|bool|buffer|bytearray|bytes|callable|chr|classmethod|cmp|coerce|compile|complex|delattr|dict|dir|divmod|enumerate|eval|execfile|file|filter|float|format|frozenset|getattr|globals|hasattr|hash|help|hex|id|input|int|intern|isinstance|issubclass|iter|len|list|locals|long|map|max|memoryview|min|next|object|oct|open|ord|pow|property|range|raw_input|reduce|reload|repr|reversed|round|set|setattr|slice|sorted|staticmethod|str|sum|super|tuple|type|unichr|unicode|vars|xrange|zip)\\b/,boolean:/\\b(?:False|None|True)\\b/,number:/\\b0(?:b(?:_?[01])+|o(?:_?[0-7])+|x(?:_?[a-f0-9])+)\\b|(?:\\b\\d+(?:_\\d+)*(?:\\.(?:\\d+(?:_\\d+)*)?)?|\\B\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+(?:_\\d+)*)?j?(?!\\w)/i,operator:/[-+%=]=?|!=|:=|\\*\\*?=?|\\/\\/?=?|<[<=>]?|>[=>]?|[&|^~]/,punctuation:/[{}[\\];(),.:]/};Prism.languages.python[\"string-interpolation\"].inside.interpolation.inside.rest=Prism.languages.python;Prism.languages.py=Prism.languages.python;var Nr={python:\"python\",javascript:\"jsx\",typescript:\"typescript\",tsx:\"tsx\"};function Fn(e,n){let t=n!==void 0&&Object.hasOwn(Nr,n)?Nr[n]:void 0,r=t===void 0?void 0:Prism.languages[t];if(r===void 0)return[{text:e,name:\"\"}];let i=[],o=(a,l)=>{if(typeof a==\"string\")i.push({text:a,name:l});else if(Array.isArray(a))for(let u of a)o(u,l);else o(a.content,Co(a.type)||l)};return o(Prism.tokenize(e,r),\"\"),i}var Lr={keyword:\"keyword\",boolean:\"keyword\",builtin:\"name\",\"class-name\":\"name\",function:\"name\",decorator:\"name\",string:\"string\",\"template-string\":\"string\",\"triple-quoted-string\":\"string\",\"string-interpolation\":\"string\",regex:\"string\",number:\"number\",comment:\"comment\",tag:\"name\",interpolation:\"plain\"};function Co(e){return Object.hasOwn(Lr,e)?Lr[e]:\"\"}var Pe=class{diff(n,t,r={}){let i;typeof r==\"function\"?(i=r,r={}):\"callback\"in r&&(i=r.callback);let o=this.castInput(n,r),a=this.castInput(t,r),l=this.removeEmpty(this.tokenize(o,r)),u=this.removeEmpty(this.tokenize(a,r));return this.diffWithOptionsObj(l,u,r,i)}diffWithOptionsObj(n,t,r,i){var o;let a=m=>{if(m=this.postProcess(m,r),i){setTimeout(function(){i(m)},0);return}else return m},l=t.length,u=n.length,d=1,c=l+u;r.maxEditLength!=null&&(c=Math.min(c,r.maxEditLength));let v=(o=r.timeout)!==null&&o!==void 0?o:1/0,g=Date.now()+v,f=[{oldPos:-1,lastComponent:void 0}],x=this.extractCommon(f[0],t,n,0,r);if(f[0].oldPos+1>=u&&x+1>=l)return a(this.buildValues(f[0].lastComponent,t,n));let h=-1/0,p=1/0,_=()=>{for(let m=Math.max(h,-d);m<=Math.min(p,d);m+=2){let y,b=f[m-1],F=f[m+1];b&&(f[m-1]=void 0);let w=!1;if(F){let C=F.oldPos-m;w=F&&0<=C&&C<l}let T=b&&b.oldPos+1<u;if(!w&&!T){f[m]=void 0;continue}if(!T||w&&b.oldPos<F.oldPos?y=this.addToPath(F,!0,!1,0,r):y=this.addToPath(b,!1,!0,1,r),x=this.extractCommon(y,t,n,m,r),y.oldPos+1>=u&&x+1>=l)return a(this.buildValues(y.lastComponent,t,n))||!0;f[m]=y,y.oldPos+1>=u&&(p=Math.min(p,m-1)),x+1>=l&&(h=Math.max(h,m+1))}d++};if(i)(function m(){setTimeout(function(){if(d>c||Date.now()>g)return i(void 0);_()||m()},0)})();else for(;d<=c&&Date.now()<=g;){let m=_();if(m)return m}}addToPath(n,t,r,i,o){let a=n.lastComponent;return a&&!o.oneChangePerToken&&a.added===t&&a.removed===r?{oldPos:n.oldPos+i,lastComponent:{count:a.count+1,added:t,removed:r,previousComponent:a.previousComponent}}:{oldPos:n.oldPos+i,lastComponent:{count:1,added:t,removed:r,previousComponent:a}}}extractCommon(n,t,r,i,o){let a=t.length,l=r.length,u=n.oldPos,d=u-i,c=0;for(;d+1<a&&u+1<l&&this.equals(r[u+1],t[d+1],o);)d++,u++,c++,o.oneChangePerToken&&(n.lastComponent={count:1,previousComponent:n.lastComponent,added:!1,removed:!1});return c&&!o.oneChangePerToken&&(n.lastComponent={count:c,previousComponent:n.lastComponent,added:!1,removed:!1}),n.oldPos=u,d}equals(n,t,r){return r.comparator?r.comparator(n,t):n===t||!!r.ignoreCase&&n.toLowerCase()===t.toLowerCase()}removeEmpty(n){let t=[];for(let r=0;r<n.length;r++)n[r]&&t.push(n[r]);return t}castInput(n,t){return n}tokenize(n,t){return Array.from(n)}join(n){return n.join(\"\")}postProcess(n,t){return n}get useLongestToken(){return!1}buildValues(n,t,r){let i=[],o;for(;n;)i.push(n),o=n.previousComponent,delete n.previousComponent,n=o;i.reverse();let a=i.length,l=0,u=0,d=0;for(;l<a;l++){let c=i[l];if(c.removed)c.value=this.join(r.slice(d,d+c.count)),d+=c.count;else{if(!c.added&&this.useLongestToken){let v=t.slice(u,u+c.count);v=v.map(function(g,f){let x=r[d+f];return x.length>g.length?x:g}),c.value=this.join(v)}else c.value=this.join(t.slice(u,u+c.count));u+=c.count,c.added||(d+=c.count)}}return i}};function ot(e,n){let t;for(t=0;t<e.length&&t<n.length;t++)if(e[t]!=n[t])return e.slice(0,t);return e.slice(0,t)}function st(e,n){let t;if(!e||!n||e[e.length-1]!=n[n.length-1])return\"\";for(t=0;t<e.length&&t<n.length;t++)if(e[e.length-(t+1)]!=n[n.length-(t+1)])return e.slice(-t);return e.slice(-t)}function En(e,n,t){if(e.slice(0,n.length)!=n)throw Error(`string ${JSON.stringify(e)} doesn't start with prefix ${JSON.stringify(n)}; this is a bug`);return t+e.slice(n.length)}function An(e,n,t){if(!n)return e+t;if(e.slice(-n.length)!=n)throw Error(`string ${JSON.stringify(e)} doesn't end with suffix ${JSON.stringify(n)}; this is a bug`);return e.slice(0,-n.length)+t}function Oe(e,n){return En(e,n,\"\")}function qe(e,n){return An(e,n,\"\")}function at(e,n){return n.slice(0,To(e,n))}function To(e,n){let t=0;e.length>n.length&&(t=e.length-n.length);let r=n.length;e.length<n.length&&(r=e.length);let i=Array(r),o=0;i[0]=0;for(let a=1;a<r;a++){for(n[a]==n[o]?i[a]=i[o]:i[a]=o;o>0&&n[a]!=n[o];)o=i[o];n[a]==n[o]&&o++}o=0;for(let a=t;a<e.length;a++){for(;o>0&&e[a]!=n[o];)o=i[o];e[a]==n[o]&&o++}return o}function lt(e,n){let t=[];for(let r of Array.from(n.segment(e))){let i=r.segment;t.length&&/\\s/.test(t[t.length-1])&&/\\s/.test(i)?t[t.length-1]+=i:t.push(i)}return t}function $n(e,n){if(n)return Re(e,n)[1];let t;for(t=e.length-1;t>=0&&e[t].match(/\\s/);t--);return e.substring(t+1)}function ye(e,n){if(n)return Re(e,n)[0];let t=e.match(/^\\s*/);return t?t[0]:\"\"}function Re(e,n){if(!n)return[ye(e),$n(e)];if(n.resolvedOptions().granularity!=\"word\")throw new Error('The segmenter passed must have a granularity of \"word\"');let t=lt(e,n),r=t[0],i=t[t.length-1],o=/\\s/.test(r)?r:\"\",a=/\\s/.test(i)?i:\"\";return[o,a]}var Cn=\"a-zA-Z0-9_\\\\u{AD}\\\\u{C0}-\\\\u{D6}\\\\u{D8}-\\\\u{F6}\\\\u{F8}-\\\\u{2C6}\\\\u{2C8}-\\\\u{2D7}\\\\u{2DE}-\\\\u{2FF}\\\\u{1E00}-\\\\u{1EFF}\",Po=new RegExp(`[${Cn}]+|\\\\s+|[^${Cn}]`,\"ug\"),ut=class extends Pe{equals(n,t,r){return r.ignoreCase&&(n=n.toLowerCase(),t=t.toLowerCase()),n.trim()===t.trim()}tokenize(n,t={}){let r;if(t.intlSegmenter){let a=t.intlSegmenter;if(a.resolvedOptions().granularity!=\"word\")throw new Error('The segmenter passed must have a granularity of \"word\"');r=lt(n,a)}else r=n.match(Po)||[];let i=[],o=null;return r.forEach(a=>{/\\s/.test(a)?o==null?i.push(a):i.push(i.pop()+a):o!=null&&/\\s/.test(o)?i[i.length-1]==o?i.push(i.pop()+a):i.push(o+a):i.push(a),o=a}),i}join(n){return n.map((t,r)=>r==0?t:t.replace(/^\\s+/,\"\")).join(\"\")}postProcess(n,t){if(!n||t.oneChangePerToken)return n;let r=null,i=null,o=null;return n.forEach(a=>{a.added?i=a:a.removed?o=a:((i||o)&&Dr(r,o,i,a,t.intlSegmenter),r=a,i=null,o=null)}),(i||o)&&Dr(r,o,i,null,t.intlSegmenter),n}},Oo=new ut;function Dr(e,n,t,r,i){if(n&&t){let[o,a]=Re(n.value,i),[l,u]=Re(t.value,i);if(e){let d=ot(o,l);e.value=An(e.value,l,d),n.value=Oe(n.value,d),t.value=Oe(t.value,d)}if(r){let d=st(a,u);r.value=En(r.value,u,d),n.value=qe(n.value,d),t.value=qe(t.value,d)}}else if(t){if(e){let o=ye(t.value,i);t.value=t.value.substring(o.length)}if(r){let o=ye(r.value,i);r.value=r.value.substring(o.length)}}else if(e&&r){let o=ye(r.value,i),[a,l]=Re(n.value,i),u=ot(o,a);n.value=Oe(n.value,u);let d=st(Oe(o,u),l);n.value=qe(n.value,d),r.value=En(r.value,o,d),e.value=An(e.value,o,o.slice(0,o.length-d.length))}else if(r){let o=ye(r.value,i),a=$n(n.value,i),l=at(a,o);n.value=qe(n.value,l)}else if(e){let o=$n(e.value,i),a=ye(n.value,i),l=at(o,a);n.value=Oe(n.value,l)}}var ct=class extends Pe{tokenize(n){let t=new RegExp(`(\\\\r?\\\\n)|[${Cn}]+|[^\\\\S\\\\n\\\\r]+|[^${Cn}]`,\"ug\");return n.match(t)||[]}},Ir=new ct;function ft(e,n,t){return Ir.diff(e,n,t)}function Tn(e,{tokens:n,changed:t,marked:r}){let i=[[]],o=[...t,...r].flat().sort((u,d)=>u-d),a=(u,d)=>u.some(([c,v])=>c<=d&&d<v),l=0;for(let u of n){let d=l+u.text.length,c=[...new Set([l,...o.filter(v=>v>l&&v<d),d])];for(let v=1;v<c.length;v++){let[g,f]=[c[v-1],c[v]],x={token:u.name,changed:a(t,g),marked:a(r,g)};for(let[h,p]of e.slice(g,f).split(`\n`).entries())h>0&&i.push([]),p!==\"\"&&i.at(-1).push({text:p,...x})}l=d}return i}var Ro=400;function Pn(e,n){let t={base:[],head:[]};if(e===n)return t;let r=ft(e,n,{maxEditLength:Ro});if(r===void 0)return{base:[[0,e.length]],head:[[0,n.length]]};let[i,o]=[0,0];for(let{value:a,added:l,removed:u}of r)u&&t.base.push([i,i+a.length]),l&&t.head.push([o,o+a.length]),l||(i+=a.length),u||(o+=a.length);return t}function Wr(e,n){let t=(a,l)=>e.slice(0,a).reduce((d,c)=>d+c.length+1,0)+Math.min(Math.max(0,l-1),e[a]?.length??0),r=t(0,n.column),i=n.end_line-n.line,o=t(Math.min(i,e.length),i<e.length?n.end_column:1);return[r,Math.max(o,r+1)]}function dt({side:e,place:n,language:t,changed:r,tone:i}){let o=Ue(n);return s(\"figure\",{class:`code ${i}`,children:[s(\"figcaption\",{children:[s(\"span\",{class:\"side\",children:e}),s(J,{value:n.path,line:n.line})]}),o===void 0?s(\"p\",{class:\"empty\",children:\"The report holds no source for this place.\"}):s(\"pre\",{tabIndex:0,\"aria-label\":`${e}: source from line ${n.line}`,children:Tn(o.text,{tokens:Fn(o.text,t),changed:r,marked:[Wr(o.lines,o.place)]}).map((a,l)=>s(\"code\",{class:\"source\",children:[s(\"span\",{class:\"gutter\",\"aria-hidden\":\"true\",children:n.line+l}),a.map((u,d)=>s(\"span\",{class:[u.token&&`t-${u.token}`,u.changed&&\"changed\",u.marked&&\"marked\"].filter(Boolean).join(\" \"),children:s(k,{value:u.text})},d)),`\n`]},l))}),o?.isCut?s(\"p\",{class:\"note\",children:\"Long lines are cut here.\"}):null]})}var jr=15,Jr=[[\"j  k\",\"next and previous finding\"],[\"\\u2193  \\u2191  PgDn  PgUp  Home  End\",\"the same, in the table\"],[\"Enter\",\"open the finding\"],[\"Esc\",\"close it, or leave the search\"],[\"/\",\"search\"],[\"?\",\"show these keys\"]];function pt(){N.value=void 0,zr(\"[role=grid]\")}function zr(e){document.querySelector(e)?.focus({preventScroll:!0})}function Hr(){let e=X.value.shown[j.value];e!==void 0&&pe(R.findings[e].id)}var Mo={j:()=>se(j.value+1),k:()=>se(j.value-1),\"/\":()=>{let e=document.querySelector(\"#search\");e?.focus(),e?.select()},\"?\":()=>{V.value=!V.value}},No={ArrowDown:()=>se(j.value+1),ArrowUp:()=>se(j.value-1),PageDown:()=>se(j.value+jr),PageUp:()=>se(j.value-jr),Home:()=>se(0),End:()=>se(X.value.shown.length-1),Enter:Hr,\" \":Hr};function Lo(e){let n=e.closest(\"details[open].picker\");V.value?V.value=!1:n?(n.open=!1,n.querySelector(\"summary\")?.focus()):e.matches(\"input, textarea\")?zr(\"[role=grid]\"):N.value!==void 0&&pt()}function Xr(){addEventListener(\"keydown\",e=>{if(e.ctrlKey||e.metaKey||e.altKey||e.isComposing)return;let n=e.target instanceof HTMLElement?e.target:document.body;if(e.key===\"Escape\"){Lo(n);return}if(n.matches(\"input:not([type=checkbox]), textarea\"))return;let t=n.matches(\"[role=grid]\"),r=n===document.body&&e.key===\"Enter\",i=Mo[e.key]??(t||r?No[e.key]:void 0);i!==void 0&&(e.preventDefault(),i())})}function Ur(){let e=B(null),n=N.value!==void 0;if(Fe(()=>{n&&e.current?.focus()},[n]),!n)return null;let t=br.value;return s(\"aside\",{class:\"panel\",\"aria-label\":\"Finding\",\"data-id\":N.value,children:[s(\"header\",{children:[s(\"h2\",{tabIndex:-1,ref:e,children:s(\"span\",{class:\"id\",children:N.value===void 0?\"\":s(k,{value:N.value})})}),s(\"button\",{type:\"button\",class:\"quiet\",onClick:pt,children:[\"Close \",s(\"kbd\",{children:\"Esc\"})]})]}),t===void 0?s(\"p\",{class:\"empty\",children:\"This report has no finding with that id.\"}):s(Do,{finding:t.finding,kind:t.row===void 0?t.finding.class:Ee(R,t.row)},t.finding.id)]})}function Do({finding:e,kind:n}){return s(P,{children:[s(\"p\",{class:\"tags\",children:[s(\"span\",{class:`kind tone-${Te(n)}`,children:Ce[n]}),s(\"span\",{class:`severity is-${e.severity}`,children:e.severity}),s(\"span\",{class:\"rule\",children:s(k,{value:e.code})})]}),s(\"p\",{class:\"message\",children:s(k,{value:e.message})}),s(Io,{finding:e,kind:n}),s(jo,{finding:e}),s(zo,{finding:e})]})}function Io({finding:e,kind:n}){let t=e.class===\"fixed\"||e.class===\"gone\",r=e.base??(t?e:void 0),i=t?void 0:e;if(S.base.kind===\"none\"||n===\"unknown\"&&r===void 0)return s(dt,{side:\"Source\",place:e,language:e.language,changed:[],tone:\"head\"});let o=r&&i?Pn(Ue(r)?.text??\"\",Ue(i)?.text??\"\"):{base:[],head:[]},a=(l,u)=>{let d=l===\"Base\"?\"base\":\"head\";return u===void 0?s(\"figure\",{class:`code ${d} absent`,children:[s(\"figcaption\",{children:s(\"span\",{class:\"side\",children:l})}),s(\"p\",{class:\"empty\",children:Wo[e.class]??\"Not on this side.\"})]}):s(dt,{side:l,place:u,language:e.language,changed:o[d],tone:d})};return s(\"div\",{class:\"sides\",children:[a(\"Base\",r),a(\"Head\",i)]})}var Wo={new:\"The base has no such finding.\",fixed:\"Fixed: the code stays, the finding is gone.\",gone:\"Gone with the code it stood in.\"};function jo({finding:e}){let{base:n,symbol:t,reason:r,accepted:i,pass:o}=e,a=[[\"Place\",s(J,{value:e.path,line:e.line},\"place\")]];t!==void 0&&a.push([\"In\",s(k,{value:t},\"in\")]),n&&n.path!==e.path&&a.push([\"From\",s(J,{value:n.path,line:n.line},\"from\")]),n&&n.severity!==e.severity&&a.push([\"Severity\",`${n.severity} \\u2192 ${e.severity}`]),n&&n.message!==e.message&&a.push([\"Was\",s(k,{value:n.message},\"was\")]),r!==void 0&&a.push([\"Reason\",s(k,{value:r},\"why\")]),i&&a.push([\"Accepted\",s(k,{value:i.reason},\"accepted\")]),o!==void 0&&o>0&&it[o]!==void 0&&a.push([\"Matched by\",it[o]]);let l=Ho(e.id);return l!==void 0&&a.push([\"Commit\",l]),s(\"dl\",{class:\"facts\",children:a.map(([u,d])=>s(\"div\",{children:[s(\"dt\",{children:u}),s(\"dd\",{children:d})]},u))})}function Ho(e){let n=S.attribution?.commits.find(({findings:r})=>r.includes(e));if(n)return s(P,{children:[s(\"code\",{children:n.commit.slice(0,10)}),\" \",s(k,{value:n.subject})]});let t=S.attribution?.unattributed.find(({finding:r})=>r===e);return t&&s(k,{value:`none: ${t.reason}`})}function Jo(e){return/^[\\w./:@-]+$/.test(e)?e:`'${e.replaceAll(\"'\",String.raw`'\\''`)}'`}function zo({finding:e}){return s(\"section\",{class:\"commands\",\"aria-label\":\"Commands\",children:[s(\"h3\",{children:\"Ask further\"}),s(Xe,{label:\"the explain command\",text:`codebatch explain ${Jo(e.id)}`}),S.reproduce===void 0?null:s(P,{children:[s(\"h3\",{children:\"Reproduce the report\"}),s(Xe,{label:\"the reproduce command\",text:S.reproduce})]})]})}var Xo=36,Uo=58,qo=720,qr=8,ht=400,Gr=[[\"severity\",\"Severity\"],[\"kind\",\"Class\"],[\"rule\",\"Rule\"],[\"message\",\"Message\"],[\"path\",\"Place\"]],gt=D(0),Br=D(600),mt=D(!1),_t=z(()=>mt.value?Uo:Xo),Be=D(!1);addEventListener(\"beforeprint\",()=>Be.value=!0);addEventListener(\"afterprint\",()=>Be.value=!1);function Vr(){let e=B(null),{shown:n}=X.value;fn(()=>{let a=new ResizeObserver(([l])=>ne(()=>{Br.value=l.contentRect.height,mt.value=l.contentRect.width<qo}));return a.observe(e.current),()=>a.disconnect()},[]),vn(()=>Bo(e.current,j.value,_t.value));let t=_t.value,r=Be.value?0:Math.max(0,Math.floor(gt.value/t)-qr),i=Be.value?ht:Math.ceil((gt.value+Br.value)/t)+qr,o=[...n.subarray(r,Math.min(i,n.length))];return s(\"div\",{class:mt.value?\"grid narrow\":\"grid\",ref:e,role:\"grid\",tabIndex:0,\"aria-label\":\"Findings\",\"aria-rowcount\":n.length+1,\"aria-colcount\":Gr.length,\"aria-activedescendant\":n.length===0?void 0:`row-${j.value}`,onScroll:a=>gt.value=a.currentTarget.scrollTop,children:[s(Go,{}),n.length===0?s(Zo,{}):s(\"div\",{class:\"rows\",role:\"rowgroup\",style:{height:`${n.length*t}px`,\"--row\":`${t}px`},children:o.map((a,l)=>s(Vo,{row:a,at:r+l},a))}),Be.value&&n.length>ht?s(\"p\",{class:\"note\",children:[\"The first \",A(ht),\" of \",$(n.length,\"finding\"),\".\"]}):null]})}function Bo(e,n,t){let[r,i]=[n*t,e.querySelector(\".head\")?.offsetHeight??0];r<e.scrollTop?e.scrollTop=r:r+t+i>e.scrollTop+e.clientHeight&&(e.scrollTop=r+t+i-e.clientHeight)}function Go(){let{sort:e}=W.value,n=t=>q({sort:e===t?`-${t}`:e===`-${t}`?void 0:t});return s(\"div\",{class:\"row head\",role:\"row\",\"aria-rowindex\":1,children:Gr.map(([t,r])=>{let i=e===t?\"ascending\":e===`-${t}`?\"descending\":\"none\";return s(\"span\",{class:`cell c-${t}`,role:\"columnheader\",\"aria-sort\":i,children:s(\"button\",{type:\"button\",onClick:()=>n(t),children:[r,s(\"span\",{class:\"way\",\"aria-hidden\":\"true\",children:i===\"ascending\"?\"\\u2191\":i===\"descending\"?\"\\u2193\":\"\"})]})},t)})})}function Vo({row:e,at:n}){let t=R.findings[e],r=Ee(R,e),i=n===j.value,o=[\"row\",n%2===1&&\"odd\",i&&\"active\",N.value===t.id&&\"open\"];return s(\"div\",{class:o.filter(Boolean).join(\" \"),role:\"row\",id:`row-${n}`,\"aria-rowindex\":n+2,\"aria-selected\":i,style:{transform:`translateY(${n*_t.value}px)`},onClick:()=>{j.value=n,pe(t.id)},children:[s(\"span\",{class:`cell c-severity severity is-${t.severity}`,role:\"gridcell\",children:t.severity}),s(\"span\",{class:\"cell c-kind\",role:\"gridcell\",children:s(\"span\",{class:`kind tone-${Te(r)}`,children:Ce[r]})}),s(\"span\",{class:\"cell c-rule\",role:\"gridcell\",children:s(k,{value:t.code})}),s(\"span\",{class:\"cell c-message\",role:\"gridcell\",children:s(\"bdi\",{children:s(k,{value:t.message.slice(0,400)})})}),s(\"span\",{class:\"cell c-path\",role:\"gridcell\",children:s(J,{value:t.path,line:t.line})})]})}function Zo(){return s(\"div\",{class:\"nothing\",children:[s(\"p\",{class:\"big\",children:\"No finding passes these filters\"}),s(\"p\",{children:[\"Take one away, or clear them all: the report has \",$(R.findings.length,\"finding\"),\".\"]}),s(\"button\",{type:\"button\",class:\"more\",onClick:wn,children:\"Clear all filters\"})]})}function Zr(){return s(\"div\",{class:\"nothing\",children:[s(\"p\",{class:\"big\",children:\"Nothing to list\"}),s(\"p\",{children:S.base.kind===\"none\"?\"No rule found anything.\":S.unchanged_count===0?\"Neither side has a finding.\":`Both sides have the same ${$(S.unchanged_count,\"finding\")}.`})]})}function Kr(){let e=B(null);return vn(()=>{V.value&&!e.current.open&&e.current.showModal(),V.value||e.current.close()}),s(\"dialog\",{ref:e,\"aria-labelledby\":\"help\",onClose:()=>V.value=!1,children:[s(\"h2\",{id:\"help\",children:\"Keys\"}),s(\"dl\",{children:Jr.map(([n,t])=>s(\"div\",{children:[s(\"dt\",{children:n.split(\"  \").map(r=>s(\"kbd\",{children:r},r))}),s(\"dd\",{children:t})]},n))}),s(\"p\",{class:\"note\",children:\"Filters and the open finding are in the address: copy it to share what you see.\"}),s(\"form\",{method:\"dialog\",children:s(\"button\",{type:\"submit\",class:\"more\",onClick:()=>V.value=!1,children:\"Close\"})})]})}function Ko(e){var n=0,t=e.children,r=t&&t.length;if(!r)n=1;else for(;--r>=0;)n+=t[r].value;e.value=n}function Yo(){return this.eachAfter(Ko)}function Qo(e,n){let t=-1;for(let r of this)e.call(n,r,++t,this);return this}function es(e,n){for(var t=this,r=[t],i,o,a=-1;t=r.pop();)if(e.call(n,t,++a,this),i=t.children)for(o=i.length-1;o>=0;--o)r.push(i[o]);return this}function ns(e,n){for(var t=this,r=[t],i=[],o,a,l,u=-1;t=r.pop();)if(i.push(t),o=t.children)for(a=0,l=o.length;a<l;++a)r.push(o[a]);for(;t=i.pop();)e.call(n,t,++u,this);return this}function ts(e,n){let t=-1;for(let r of this)if(e.call(n,r,++t,this))return r}function rs(e){return this.eachAfter(function(n){for(var t=+e(n.data)||0,r=n.children,i=r&&r.length;--i>=0;)t+=r[i].value;n.value=t})}function is(e){return this.eachBefore(function(n){n.children&&n.children.sort(e)})}function os(e){for(var n=this,t=ss(n,e),r=[n];n!==t;)n=n.parent,r.push(n);for(var i=r.length;e!==t;)r.splice(i,0,e),e=e.parent;return r}function ss(e,n){if(e===n)return e;var t=e.ancestors(),r=n.ancestors(),i=null;for(e=t.pop(),n=r.pop();e===n;)i=e,e=t.pop(),n=r.pop();return i}function as(){for(var e=this,n=[e];e=e.parent;)n.push(e);return n}function ls(){return Array.from(this)}function us(){var e=[];return this.eachBefore(function(n){n.children||e.push(n)}),e}function cs(){var e=this,n=[];return e.each(function(t){t!==e&&n.push({source:t.parent,target:t})}),n}function*fs(){var e=this,n,t=[e],r,i,o;do for(n=t.reverse(),t=[];e=n.pop();)if(yield e,r=e.children)for(i=0,o=r.length;i<o;++i)t.push(r[i]);while(t.length)}function On(e,n){e instanceof Map?(e=[void 0,e],n===void 0&&(n=hs)):n===void 0&&(n=ps);for(var t=new Ze(e),r,i=[t],o,a,l,u;r=i.pop();)if((a=n(r.data))&&(u=(a=Array.from(a)).length))for(r.children=a,l=u-1;l>=0;--l)i.push(o=a[l]=new Ze(a[l])),o.parent=r,o.depth=r.depth+1;return t.eachBefore(ms)}function ds(){return On(this).eachBefore(gs)}function ps(e){return e.children}function hs(e){return Array.isArray(e)?e[1]:null}function gs(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function ms(e){var n=0;do e.height=n;while((e=e.parent)&&e.height<++n)}function Ze(e){this.data=e,this.depth=this.height=0,this.parent=null}Ze.prototype=On.prototype={constructor:Ze,count:Yo,each:Qo,eachAfter:ns,eachBefore:es,find:ts,sum:rs,sort:is,path:os,ancestors:as,descendants:ls,leaves:us,links:cs,copy:ds,[Symbol.iterator]:fs};function _s(e){if(typeof e!=\"function\")throw new Error;return e}function Ge(){return 0}function Ve(e){return function(){return e}}function vs(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math.round(e.x1),e.y1=Math.round(e.y1)}function Yr(e,n,t,r,i){for(var o=e.children,a,l=-1,u=o.length,d=e.value&&(r-n)/e.value;++l<u;)a=o[l],a.y0=t,a.y1=i,a.x0=n,a.x1=n+=a.value*d}function ys(e,n){this._=e,this.parent=null,this.children=null,this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=0,this.t=null,this.i=n}ys.prototype=Object.create(Ze.prototype);function Qr(e,n,t,r,i){for(var o=e.children,a,l=-1,u=o.length,d=e.value&&(i-t)/e.value;++l<u;)a=o[l],a.x0=n,a.x1=r,a.y0=t,a.y1=t+=a.value*d}var ei=(1+Math.sqrt(5))/2;function ni(e,n,t,r,i,o){for(var a=[],l=n.children,u,d,c=0,v=0,g=l.length,f,x,h=n.value,p,_,m,y,b,F,w;c<g;){f=i-t,x=o-r;do p=l[v++].value;while(!p&&v<g);for(_=m=p,F=Math.max(x/f,f/x)/(h*e),w=p*p*F,b=Math.max(m/w,w/_);v<g;++v){if(p+=d=l[v].value,d<_&&(_=d),d>m&&(m=d),w=p*p*F,y=Math.max(m/w,w/_),y>b){p-=d;break}b=y}a.push(u={value:p,dice:f<x,children:l.slice(c,v)}),u.dice?Yr(u,t,r,i,h?r+=x*p/h:o):Qr(u,t,r,h?t+=f*p/h:i,o),h-=p,c=v}return a}var vt=(function e(n){function t(r,i,o,a,l){ni(n,r,i,o,a,l)}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(ei);function ti(){var e=vt,n=!1,t=1,r=1,i=[0],o=Ge,a=Ge,l=Ge,u=Ge,d=Ge;function c(g){return g.x0=g.y0=0,g.x1=t,g.y1=r,g.eachBefore(v),i=[0],n&&g.eachBefore(vs),g}function v(g){var f=i[g.depth],x=g.x0+f,h=g.y0+f,p=g.x1-f,_=g.y1-f;p<x&&(x=p=(x+p)/2),_<h&&(h=_=(h+_)/2),g.x0=x,g.y0=h,g.x1=p,g.y1=_,g.children&&(f=i[g.depth+1]=o(g)/2,x+=d(g)-f,h+=a(g)-f,p-=l(g)-f,_-=u(g)-f,p<x&&(x=p=(x+p)/2),_<h&&(h=_=(h+_)/2),e(g,x,h,p,_))}return c.round=function(g){return arguments.length?(n=!!g,c):n},c.size=function(g){return arguments.length?(t=+g[0],r=+g[1],c):[t,r]},c.tile=function(g){return arguments.length?(e=_s(g),c):e},c.padding=function(g){return arguments.length?c.paddingInner(g).paddingOuter(g):c.paddingInner()},c.paddingInner=function(g){return arguments.length?(o=typeof g==\"function\"?g:Ve(+g),c):o},c.paddingOuter=function(g){return arguments.length?c.paddingTop(g).paddingRight(g).paddingBottom(g).paddingLeft(g):c.paddingTop()},c.paddingTop=function(g){return arguments.length?(a=typeof g==\"function\"?g:Ve(+g),c):a},c.paddingRight=function(g){return arguments.length?(l=typeof g==\"function\"?g:Ve(+g),c):l},c.paddingBottom=function(g){return arguments.length?(u=typeof g==\"function\"?g:Ve(+g),c):u},c.paddingLeft=function(g){return arguments.length?(d=typeof g==\"function\"?g:Ve(+g),c):d},c}var Zl=(function e(n){function t(r,i,o,a,l){if((u=r._squarify)&&u.ratio===n)for(var u,d,c,v,g=-1,f,x=u.length,h=r.value;++g<x;){for(d=u[g],c=d.children,v=d.value=0,f=c.length;v<f;++v)d.value+=c[v].value;d.dice?Yr(d,i,o,a,h?o+=(l-o)*d.value/h:l):Qr(d,i,o,h?i+=(a-i)*d.value/h:a,l),h-=d.value}else r._squarify=u=ni(n,r,i,o,a,l),u.ratio=n}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(ei);var bs=new Set([\"new\",\"worsened\",\"found\"]),xs=new Set([\"fixed\",\"softened\",\"gone\"]),yt=(e,n,t)=>({name:e,path:n,isFile:t,weight:0,worse:0,better:0,children:[],byName:new Map});function ri(e,n){let t=yt(\"\",\"\",!1),{values:r,of:i}=e.columns.path,o=new Map;for(let a of n){let l=i[a],u=o.get(l);u===void 0&&o.set(l,u=oi(t,r[l]));let d=Ee(e,a);for(let c of u)c.weight++,bs.has(d)&&c.worse++,xs.has(d)&&c.better++}return bt(t)}function ii(e){let n=yt(\"\",\"\",!1);for(let[t,r,i]of e)for(let o of oi(n,t))o.weight+=r,o.worse+=Math.max(0,r-i),o.better+=Math.max(0,i-r);return bt(n)}var ws=40;function oi(e,n){let t=n.split(\"/\"),r=[e];for(let i=0;i<Math.min(t.length,ws);i++){let o=r.at(-1),a=t[i],l=i===t.length-1,u=o.byName.get(a);u===void 0&&(u=yt(a,t.slice(0,i+1).join(\"/\"),l),o.byName.set(a,u)),r.push(u)}return r}function bt(e){let n=[...e.byName.values()].map(bt).sort((o,a)=>a.weight-o.weight||ee(o.name,a.name)),{byName:t,...r}=e,[i]=n;return i!==void 0&&n.length===1&&e.path!==\"\"&&!i.isFile?{...i,name:`${e.name}/${i.name}`}:{...r,children:n}}function si(e,n){let t=e;for(;;){let r=t.children.find(i=>!i.isFile&&(i.path===n||n.startsWith(`${i.path}/`)));if(r===void 0)return t;t=r}}var ai=24,li=D({width:800,height:300}),Ke=D(\"findings\"),Ss=z(()=>ii(_e.complexity??[])),ks=z(()=>Ke.value===\"findings\"?ri(R,X.value.anywhere):Ss.value),Fs=z(()=>/^([^*?]+)\\/\\*\\*$/.exec(W.value.path.trim())?.[1]??\"\");function ui(){let e=B(null);fn(()=>{let t=new ResizeObserver(([r])=>li.value=r.contentRect);return t.observe(e.current),()=>t.disconnect()},[]);let n=si(ks.value,Fs.value);return s(\"section\",{class:\"hot-spots\",\"aria-labelledby\":\"hot-spots\",children:[s(\"header\",{children:[s(\"h2\",{id:\"hot-spots\",children:[\"Hot spots \",s(Ps,{path:n.path})]}),_e.complexity?s(Cs,{}):null]}),s(\"div\",{class:\"map\",ref:e,children:n.weight===0?s(\"p\",{class:\"empty\",children:\"No finding passes the filters.\"}):Es(n,li.value).map(t=>s($s,{node:t},`${t.data.path}/${t.data.name}`))}),n.weight===0?null:s(\"p\",{class:\"legend\",\"aria-hidden\":\"true\",children:[s(\"i\",{class:\"worse\"}),\" mostly worse \",s(\"i\",{class:\"mixed\"}),\" mixed or carried \",s(\"i\",{class:\"better\"}),\" mostly better\",s(\"span\",{children:[\"area: \",Ke.value]})]})]})}function Es(e,{width:n,height:t}){let r=On(ci(e,2),({children:o})=>o).sum(o=>o.children.length===0?o.weight:0);return ti().tile(vt.ratio(1.4)).size([n,t]).paddingInner(2).paddingTop(o=>o.depth===1&&o.children?20:0).round(!0)(r).descendants().filter(o=>o.depth>0&&o.x1>o.x0&&o.y1>o.y0)}function ci(e,n){if(n===0)return{...e,children:[]};let t=e.children.slice(0,ai),r=e.children.slice(ai),i=a=>r.reduce((l,u)=>l+u[a],0),o=r.length===0?[]:[{name:`${A(r.length)} more`,path:e.path,isFile:!1,isRest:!0,weight:i(\"weight\"),worse:i(\"worse\"),better:i(\"better\"),children:[]}];return{...e,children:[...t.map(a=>ci(a,n-1)),...o]}}function As({worse:e,better:n,weight:t}){let r=(e-n)/Math.max(t,1);return{\"--tint\":r>=0?\"var(--worse)\":\"var(--better)\",\"--much\":`${Math.round(5+37*Math.abs(r)**.7)}%`}}function $s({node:e}){let{data:n,x0:t,x1:r,y0:i,y1:o}=e,a=e.children!==void 0&&e.children.length>0,[l,u]=[r-t,o-i],d=Ts(n);return s(\"button\",{type:\"button\",class:a?\"tile group\":\"tile\",style:{left:`${t}px`,top:`${i}px`,width:`${l}px`,height:`${u}px`,...As(n)},title:d,\"aria-label\":d,onClick:()=>q({path:n.isFile||n.path===\"\"?n.path:`${n.path}/**`}),children:[l>44&&u>17?s(\"span\",{class:\"name\",children:[s(k,{value:n.name}),n.isFile||n.isRest?\"\":\"/\"]}):null,l>44&&u>34&&!a?s(\"span\",{class:\"count\",children:A(n.weight)}):null,a&&l>120?s(\"span\",{class:\"count\",children:A(n.weight)}):null]})}function Cs(){return s(\"p\",{class:\"measures\",role:\"group\",\"aria-label\":\"Size of the tiles\",children:[\"findings\",\"complexity\"].map(e=>s(\"button\",{type:\"button\",\"aria-pressed\":Ke.value===e,onClick:()=>Ke.value=e,children:[\"by \",e]},e))})}function Ts({path:e,name:n,isRest:t,weight:r,worse:i,better:o}){let a=`${t?`${n} in `:\"\"}${ae(e)}`;return Ke.value===\"findings\"?`${a}: ${$(r,\"finding\")}, ${A(i)} worse, ${A(o)} better`:`${a}: complexity ${A(r)}, ${A(i)} added, ${A(o)} removed`}function Ps({path:e}){if(e===\"\")return null;let n=e.split(\"/\");return s(\"span\",{class:\"crumbs\",children:[s(\"button\",{type:\"button\",onClick:()=>q({path:\"\"}),children:\"all\"}),n.map((t,r)=>s(\"span\",{children:[\"/\",s(\"button\",{type:\"button\",onClick:()=>q({path:`${n.slice(0,r+1).join(\"/\")}/**`}),children:s(k,{value:t})})]},r))]})}var fi=[\"removed\",\"changed\",\"moved\",\"added\"],Os={removed:\"worse\",changed:\"unsure\",moved:\"calm\",added:\"better\"};function pi(){let{surface:e}=S;if(e.length===0)return null;let n=fi.map(i=>[e.filter(({change:o})=>o===i).length,i]),t=fi.flatMap(i=>e.filter(({change:o})=>o===i)),r=n.filter(([i])=>i>0).map(([i,o])=>`${A(i)} ${o}`).join(\" \\xB7 \");return s(le,{id:\"surface\",title:\"Public surface\",count:r,children:s(ve,{entries:t,children:i=>s(Rs,{change:i},i.id)})})}function Rs({change:e}){let{base:n,signature:t,reason:r,symbol:i,path:o,line:a}=e,l=Pn(n?.signature??\"\",t??\"\"),u=n?.signature!==void 0&&t!==void 0;return s(\"li\",{class:\"surface\",children:[s(\"span\",{class:`kind tone-${Os[e.change]}`,children:e.change}),s(\"span\",{class:\"symbol\",children:[s(k,{value:i}),r===void 0?null:s(\"span\",{class:\"aside\",children:[\" \",s(k,{value:r})]})]}),s(J,{value:o,line:a}),n!==void 0&&n.path!==o?s(\"span\",{class:\"from\",children:[\"from \",s(J,{value:n.path,line:n.line})]}):null,n?.signature===void 0||n.signature===t?null:s(di,{text:n.signature,sign:\"\\u2212\",changed:u?l.base:[],path:n.path}),t===void 0?null:s(di,{text:t,sign:n?\"+\":\" \",changed:u?l.head:[],path:o})]})}function di({text:e,sign:n,changed:t,path:r}){let i=e.slice(0,1e3),o=Fn(i,/\\.pyi?$/.test(r)?\"python\":\"typescript\");return s(\"pre\",{class:`signature ${n===\"\\u2212\"?\"base\":\"head\"}`,children:[s(\"span\",{class:\"sign\",children:n}),s(\"code\",{children:Tn(i,{tokens:o,changed:t,marked:[]}).map((a,l)=>s(\"span\",{children:[l>0?`\n`:\"\",a.map((u,d)=>s(\"span\",{class:`t-${u.token}${u.changed?\" changed\":\"\"}`,children:s(k,{value:u.text})},d))]},l))})]})}var Rn=[\"auto\",\"light\",\"dark\"],hi=\"codebatch-theme\";function Ms(){try{let e=localStorage.getItem(hi);return Rn.find(n=>n===e)??\"auto\"}catch{return\"auto\"}}var be=D(Ms());function gi(){G(()=>{document.documentElement.dataset.theme=be.value;try{localStorage.setItem(hi,be.value)}catch{}})}function mi(){let e=Rn[(Rn.indexOf(be.value)+1)%Rn.length];return s(\"button\",{type:\"button\",class:\"quiet\",id:\"theme\",\"aria-label\":`Colours: ${be.value}. Change to ${e}`,onClick:()=>be.value=e,children:[s(\"span\",{class:`disc is-${be.value}`,\"aria-hidden\":\"true\"}),be.value]})}var xt=8;function _i(){let e=X.value.counts.rule,n=R.columns.rule.values.map((r,i)=>({rule:r,count:e[i]})).filter(({count:r})=>r>0).sort((r,i)=>i.count-r.count||ee(r.rule,i.rule)),t=n[0]?.count??1;return s(\"section\",{class:\"top-rules\",\"aria-labelledby\":\"top-rules\",children:[s(\"h2\",{id:\"top-rules\",children:[\"Rules \",s(\"span\",{class:\"aside\",children:n.length>xt?`${xt} of ${A(n.length)}`:\"\"})]}),n.length===0?s(\"p\",{class:\"empty\",children:\"No rule has a finding here.\"}):null,s(\"ul\",{children:n.slice(0,xt).map(({rule:r,count:i})=>s(\"li\",{children:s(\"button\",{type:\"button\",\"aria-pressed\":W.value.rule.includes(r),onClick:()=>Sn(\"rule\",r),children:[s(\"span\",{class:\"rule\",children:s(k,{value:r})}),s(\"span\",{class:\"measure\",\"aria-hidden\":\"true\",children:s(\"i\",{style:{width:`${100*i/t}%`}})}),s(\"span\",{class:\"count\",children:A(i)})]})},r))})]})}var Ns=60;function vi(e){let n=e.new+e.worsened+e.edited+e.moved+e.unchanged+e.softened;return n===0&&e.unknown>0?void 0:n}function yi({points:e}){let n=e.slice(-Ns),[t,r]=ke(n.length-1),i=n[t],o=Math.max(1,...n.map(({counts:u})=>u.regressions)),a=Math.max(1,...n.map(({counts:u})=>u.improvements)),l=vi(i.counts);return s(\"section\",{class:\"trend\",\"aria-labelledby\":\"trend\",children:[s(\"h2\",{id:\"trend\",children:[\"Trend \",s(\"span\",{class:\"aside\",children:$(n.length,\"batch\",\"batches\")})]}),s(\"p\",{class:\"readout\",\"aria-live\":\"polite\",children:[s(\"b\",{children:s(k,{value:i.label})}),s(\"span\",{class:\"tone-worse\",children:$(i.counts.regressions,\"regression\")}),s(\"span\",{class:\"tone-better\",children:$(i.counts.improvements,\"improvement\")}),s(\"span\",{children:l===void 0?\"nothing compared\":`${A(l)} in all`})]}),s(Ls,{points:n,at:t}),s(\"div\",{class:\"bars\",children:n.map(({label:u,counts:d},c)=>s(\"button\",{type:\"button\",class:c===t?\"bar now\":\"bar\",\"aria-label\":`${ae(u)}: ${$(d.regressions,\"regression\")}, ${$(d.improvements,\"improvement\")}`,onPointerEnter:()=>r(c),onFocus:()=>r(c),children:[s(\"span\",{class:\"up\",style:{flexGrow:o},children:s(\"i\",{style:{height:`${100*d.regressions/o}%`}})}),s(\"span\",{class:\"down\",style:{flexGrow:a},children:s(\"i\",{style:{height:`${100*d.improvements/a}%`}})})]},c))}),s(\"p\",{class:\"ends\",\"aria-hidden\":\"true\",children:[s(k,{value:n[0].label}),s(\"span\",{}),s(k,{value:n.at(-1).label})]})]})}function Ls({points:e,at:n}){let t=e.map(({counts:v})=>vi(v)),r=t.filter(v=>v!==void 0),[i,o]=[Math.min(...r,1/0),Math.max(...r,0)],a=Math.max(1,o-i),l=v=>100*(v+.5)/e.length,u=v=>34-28*(v-i)/a,d=\"\";for(let[v,g]of t.entries())g!==void 0&&(d+=`${v===0||t[v-1]===void 0?\"M\":\"L\"}${l(v).toFixed(2)} ${u(g).toFixed(2)}`);let c=t[n];return s(\"svg\",{class:\"line\",viewBox:\"0 0 100 40\",preserveAspectRatio:\"none\",\"aria-hidden\":\"true\",children:[s(\"path\",{d,\"vector-effect\":\"non-scaling-stroke\"}),c===void 0?null:s(\"path\",{class:\"dot\",d:`M${l(n)} ${u(c)}h0`,\"vector-effect\":\"non-scaling-stroke\"})]})}var Ds={success:\"\\u2713\",failure:\"\\u2715\",neutral:\"\\u2013\"},Is={success:\"passed\",failure:\"failed\",neutral:\"neutral\"};function xi(){return s(\"section\",{class:`verdict is-${S.conclusion}`,\"aria-labelledby\":\"verdict\",children:[s(\"div\",{class:\"answer\",children:[s(\"span\",{class:\"mark\",role:\"img\",\"aria-label\":Is[S.conclusion],children:Ds[S.conclusion]}),s(\"div\",{children:[s(\"h1\",{id:\"verdict\",children:s(k,{value:S.verdict})}),s(\"p\",{class:\"trees\",children:[S.base.kind===\"none\"?null:s(P,{children:[s(bi,{side:S.base}),\" \",s(\"span\",{class:\"arrow\",children:\"\\u2192\"}),\" \"]}),s(bi,{side:S.head}),s(\"span\",{class:\"why\",children:s(k,{value:S.base.kind===\"none\"?`no base: ${S.base.why}`:S.base.why})})]})]})]}),s(js,{})]})}function bi({side:e}){return e.kind===\"worktree\"?s(\"span\",{class:\"tree\",children:\"working tree\"}):e.kind===\"directory\"?s(\"span\",{class:\"tree\",children:\"directory\"}):s(\"span\",{class:\"tree\",children:[e.ref===void 0?null:s(k,{value:`${e.ref} `}),e.commit===void 0?null:s(\"code\",{children:e.commit.slice(0,10)})]})}function Ws(){let{counts:e}=S,n=[{name:\"regressions\",count:e.regressions,tone:\"worse\",parts:[[e.new,\"new\"],[e.worsened,\"worsened\"]],kinds:[\"new\",\"worsened\"]},{name:\"improvements\",count:e.improvements,tone:\"better\",parts:[[e.fixed,\"fixed\"],[e.softened,\"softened\"],[e.gone,\"gone\"]],kinds:[\"fixed\",\"softened\",\"gone\"]},{name:\"unknown\",count:e.unknown,tone:\"unsure\",parts:[],kinds:[\"unknown\"]},{name:\"carried\",count:e.moved+e.edited,tone:\"calm\",parts:[[e.moved,\"moved\"],[e.edited,\"edited\"]],kinds:[\"moved\",\"edited\"]},{name:\"accepted\",count:e.accepted,tone:\"calm\",parts:[],kinds:[\"accepted\"]}];return S.base.kind!==\"none\"?n:[{name:\"findings\",count:S.findings.length,tone:\"worse\",parts:[],kinds:[\"found\"]},n[4]]}function js(){return s(\"ul\",{class:\"totals\",children:[Ws().map(e=>s(\"li\",{class:`tone-${e.tone}${e.count===0?\" zero\":\"\"}`,children:s(\"button\",{type:\"button\",disabled:e.count===0,onClick:()=>{q({...de,kind:e.kinds}),document.querySelector(\"#findings\")?.scrollIntoView()},children:[s(\"span\",{class:\"figure\",children:A(e.count)}),s(\"span\",{class:\"label\",children:e.name}),s(\"span\",{class:\"parts\",children:e.parts.filter(([n])=>n>0).map(([n,t])=>`${A(n)} ${t}`).join(\" \\xB7 \")})]})},e.name)),s(wt,{name:\"surface changes\",count:S.counts.surface}),s(wt,{name:\"unchanged\",count:S.unchanged_count}),S.counts.suppressed>0?s(wt,{name:\"silenced\",count:S.counts.suppressed}):null]})}function wt({name:e,count:n}){return s(\"li\",{class:`tone-calm${n===0?\" zero\":\"\"}`,children:[s(\"span\",{class:\"figure\",children:A(n)}),s(\"span\",{class:\"label\",children:e})]})}function Hs(){let e=_e.trend??[];return s(\"div\",{class:N.value===void 0?\"page\":\"page beside\",children:[s(\"header\",{class:\"top\",children:[s(\"p\",{class:\"brand\",children:[\"CodeBatch\",_e.title===void 0?null:s(\"span\",{class:\"title\",children:s(k,{value:_e.title})})]}),s(\"nav\",{\"aria-label\":\"Page\",children:[s(\"button\",{type:\"button\",class:\"quiet\",onClick:()=>V.value=!0,children:[\"Keys \",s(\"kbd\",{children:\"?\"})]}),s(mi,{})]})]}),s(\"main\",{children:[s(xi,{}),S.failures.length===0?null:s(\"p\",{class:\"alarm\",role:\"note\",children:[\"Incomplete: \",$(S.failures.length,\"piece of work was\",\"pieces of work were\"),\" not done. See \\u201CNot done\\u201D below.\"]}),R.findings.length===0&&e.length<2?null:s(\"div\",{class:\"overview\",children:[s(ui,{}),s(\"div\",{class:\"beside-map\",children:[e.length<2?null:s(yi,{points:e}),s(_i,{})]})]}),s(\"section\",{id:\"findings\",\"aria-labelledby\":\"findings-title\",children:[s(\"h2\",{id:\"findings-title\",class:\"unseen\",children:\"Findings\"}),R.findings.length===0?s(Zr,{}):s(P,{children:[s(Or,{}),s(Vr,{})]})]}),s(pi,{}),s(Ar,{}),s(kr,{}),s(Fr,{}),s(Er,{})]}),s(Js,{}),s(Ur,{}),s(Kr,{}),s(\"p\",{class:\"unseen\",role:\"status\",\"aria-live\":\"polite\",children:bn.value})]})}function Js(){return s(\"footer\",{children:[s(\"p\",{children:[s(k,{value:`${S.producer.name} ${S.producer.version}`}),\" \\xB7 pipeline\",\" \",s(k,{value:S.pipeline}),S.head.files===void 0?\"\":` \\xB7 ${$(S.head.files,\"file\")}`,\" \\xB7 fails on\",\" \",s(k,{value:S.fail_on.join(\", \")})]}),S.reproduce===void 0?null:s(Xe,{label:\"the reproduce command\",text:S.reproduce})]})}gi();Xr();It(s(Hs,{}),document.getElementById(\"page\"));xr();})();",
    scriptDigest: "sha256-GPu096l+ZGLCQrAJllel2ln4VVTf+Zby2/BN9ToiW0I=",
};
//# sourceMappingURL=page-template.js.map
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/src/report/html.js


/**
 * A report as one page that needs nothing else: no server, no network, no other file. Pure: equal arguments give equal
 * bytes. Whatever the report holds stays data: it stands in a block that no browser runs, and the page's script, which
 * its policy names by digest, shows it as text.
 */
function renderHtml(report, context = {}) {
    const data = { report, context };
    const name = context.title === undefined ? 'CodeBatch' : `${context.title} · CodeBatch`;
    return [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        `<meta http-equiv="Content-Security-Policy" content="${policy()}">\n`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
        `<title>${markup(`${report.verdict} ${name}`)}</title>\n`,
        `<link rel="icon" href="${icon(report.conclusion)}">\n`,
        `<style>${PAGE.style}</style>\n</head>\n<body>\n<div id="page"></div>\n`,
        `<noscript><h1>${markup(report.verdict)}</h1><p>The findings are shown by a script, which is switched off here.</p></noscript>\n`,
        `<script type="application/json" id="data">${embedded(data)}</script>\n`,
        `<script>${PAGE.script}</script>\n</body>\n</html>\n`,
    ].join('');
}
/** Nothing may be fetched, and only the page's own style and script count. The icon is a `data:` link. */
function policy() {
    return [
        "default-src 'none'",
        `style-src '${PAGE.styleDigest}'`,
        `script-src '${PAGE.scriptDigest}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
const COLORS = { success: '1f7a4d', failure: 'c2371f', neutral: '8a6d1d' };
function icon(conclusion) {
    const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='7' fill='#${COLORS[conclusion]}'/></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
/** JSON that can end no element: `<` starts every tag and comment, and two line ends are none in JSON. */
function embedded(data) {
    return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function markup(text) {
    return (0,printable/* printable */.g$)(text).replace(/[&<>"]/g, (one) => ENTITIES[one]);
}
//# sourceMappingURL=html.js.map
// EXTERNAL MODULE: ./build/src/report/markdown.js + 5 modules
var markdown = __webpack_require__(91073);
;// CONCATENATED MODULE: ./build/src/records/rule.js
/** All rules, sorted by code. The README's table is checked against this one. */
const RULES = [
    {
        code: 'C001',
        severity: 'warning',
        summary: 'an import cycle',
        help: 'Modules that import each other load in an order that depends on who comes first. Move what both need into a third module, or import inside the function that needs it.',
    },
    {
        code: 'E0001',
        severity: 'error',
        summary: 'the source does not parse (Python)',
        help: 'The file has a syntax error, so nothing else is known of it: its other findings are unknown, not fixed.',
    },
    {
        code: 'E0002',
        severity: 'error',
        summary: 'the source does not parse (JavaScript and TypeScript)',
        help: 'The file has a syntax error, so nothing else is known of it: its other findings are unknown, not fixed.',
    },
    {
        code: 'E0003',
        severity: 'error',
        summary: 'a manifest (package.json, tsconfig …) does not parse',
        help: 'What the manifest says of packages and paths is not known, so imports that need it are not resolved. Mend its JSON or YAML.',
    },
    {
        code: 'L001',
        severity: 'warning',
        summary: 'trailing white space',
        help: 'White space at the end of a line is noise in every later diff. Remove it.',
    },
    {
        code: 'L002',
        severity: 'warning',
        summary: 'long line',
        help: 'The line has more characters than `tasks.lint.max_line_length` allows. Break it.',
    },
    {
        code: 'L003',
        severity: 'info',
        summary: 'TODO comment',
        help: 'A comment says that something is left to do. Do it, or write it down where work is planned. The words are `tasks.lint.todo_words`.',
    },
    {
        code: 'L004',
        severity: 'warning',
        summary: 'tab indentation',
        help: 'The line is indented by tabs, whose width differs from editor to editor. Indent by spaces.',
    },
    {
        code: 'L005',
        severity: 'warning',
        summary: 'no newline at the end',
        help: 'The last line of the file does not end, so the next one who adds a line changes this one too. End it.',
    },
    {
        code: 'L101',
        severity: 'warning',
        summary: 'unused import',
        help: 'Nothing in the file uses the imported name. Remove the import; where it is there for its effect, import the module without a name.',
    },
    {
        code: 'L102',
        severity: 'warning',
        summary: 'unused variable',
        help: 'The variable is given a value that nothing reads. Remove it, or use what it holds.',
    },
    {
        code: 'L103',
        severity: 'info',
        summary: 'a name that shadows one of an outer scope',
        help: 'From here on the name means something else than it does outside. Give one of the two another name.',
    },
    {
        code: 'M001',
        severity: 'warning',
        summary: 'a function above a configured threshold: complexity',
        help: 'The function takes more decisions than `thresholds.complexity` allows. Split it where its parts can be named.',
    },
    {
        code: 'M002',
        severity: 'warning',
        summary: 'a function above a configured threshold: cognitive complexity',
        help: 'The function nests and branches more than `thresholds.cognitive_complexity` allows. Return early, or take the inner parts out.',
    },
    {
        code: 'M003',
        severity: 'warning',
        summary: 'a function above a configured threshold: lines',
        help: 'The function has more lines than `thresholds.function_lines` allows. Split it where its parts can be named.',
    },
    {
        code: 'M004',
        severity: 'warning',
        summary: 'a file of code above a configured number of lines',
        help: 'The file has more lines than `thresholds.file_lines` allows. Split it where its parts can be named.',
    },
    {
        code: 'M005',
        severity: 'warning',
        summary: 'more import cycles in all than configured',
        help: 'There are more import cycles than `thresholds.cycles` allows; each has a finding C001 of its own.',
    },
    {
        code: 'W0002',
        severity: 'warning',
        summary: 'the file is not valid UTF-8',
        help: 'Some bytes of the file are no UTF-8, so they were read one by one. Save the file as UTF-8.',
    },
    {
        code: 'W0003',
        severity: 'info',
        summary: 'the file is above the size limit and was not analysed',
        help: 'What the file holds is not known. Raise `limits.file_bytes`, or list the file under `ignore`.',
    },
];
const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));
/** The rule of a code, or undefined for one that this version does not know. */
function ruleOf(code) {
    return BY_CODE.get(code);
}
//# sourceMappingURL=rule.js.map
// EXTERNAL MODULE: ./build/src/records/surface.js
var surface = __webpack_require__(60887);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/report/listed.js
var listed = __webpack_require__(19271);
;// CONCATENATED MODULE: ./build/src/report/line-hash.js
/** Characters of a window. */
const WINDOW = 100;
const BASE = 37;
/** The character that ends every file: no text has it. */
const END = 0xffff;
const TWO_32 = 2 ** 32;
/** 37 to the power of 100 modulo 2 to the power of 64: what a character weighs when it leaves the window. */
const [LEAVING_HIGH, LEAVING_LOW] = leavingWeight();
function leavingWeight() {
    const weight = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
    return [Number(weight >> 32n), Number(weight & 0xffffffffn)];
}
/** A polynomial hash modulo 2^64 over the last `WINDOW` characters, and which of them begins a line. */
class Window {
    characters = new Uint16Array(WINDOW);
    /** Line that begins with the character in the same slot; 0 for none. */
    lines = new Int32Array(WINDOW);
    slot = 0;
    high = 0;
    low = 0;
    counts = new Map();
    /** Fingerprints by line, from index 0. */
    found = [];
    /** Takes the next character in. `line` is the number of the line that it begins, else 0. */
    push(character, line) {
        this.give();
        this.lines[this.slot] = line;
        const leaving = this.characters[this.slot];
        this.characters[this.slot] = character;
        // All products stay below 2^53, so doubles are exact.
        const low = this.low * BASE + character - LEAVING_LOW * leaving;
        const carry = Math.floor(low / TWO_32);
        this.low = low - carry * TWO_32;
        const high = this.high * BASE - LEAVING_HIGH * leaving + carry;
        this.high = high - Math.floor(high / TWO_32) * TWO_32;
        this.slot = (this.slot + 1) % WINDOW;
    }
    /** The window is full from the character in this slot on: when it begins a line, that line's hash is known. */
    give() {
        const line = this.lines[this.slot];
        if (line === 0)
            return;
        const hash = this.hex();
        const count = (this.counts.get(hash) ?? 0) + 1;
        this.counts.set(hash, count);
        this.found[line - 1] = `${hash}:${count}`;
    }
    hex() {
        const low = this.low.toString(16);
        return this.high === 0 ? low : this.high.toString(16) + low.padStart(8, '0');
    }
}
/**
 * `primaryLocationLineHash` of every line, as the upload action of GitHub code scanning computes it: the hash of the
 * 100 characters from the start of the line on, spaces and tabs left out and line ends made one, and after a colon the
 * how-manieth line of the file with that hash it is. Nothing but the characters counts, so an edit within the next 100
 * gives an untouched line another fingerprint.
 */
function lineFingerprints(text) {
    const window = new Window();
    let line = 0;
    let isStart = true;
    let isAfterReturn = false;
    for (let at = 0; at <= text.length; at++) {
        const character = at === text.length ? END : text.charCodeAt(at);
        const isLineFeed = character === 10;
        const isReturn = character === 13;
        const isSkipped = character === 32 || character === 9 || (isLineFeed && isAfterReturn);
        isAfterReturn = isReturn && !isSkipped;
        if (isSkipped)
            continue;
        if (isStart)
            line++;
        window.push(isReturn ? 10 : character, isStart ? line : 0);
        isStart = isLineFeed || isReturn;
    }
    for (let rest = 0; rest < WINDOW; rest++)
        window.push(0, 0);
    return window.found;
}
//# sourceMappingURL=line-hash.js.map
;// CONCATENATED MODULE: ./build/src/report/sarif-result.js



const LEVELS = {
    error: 'error',
    warning: 'warning',
    info: 'note',
    hint: 'note',
};
/** What is unknown was there before and nothing shows that it is not now; the standard has no word for doubt. */
const STATES = {
    new: 'new',
    worsened: 'updated',
    edited: 'updated',
    moved: 'updated',
    unchanged: 'unchanged',
    softened: 'updated',
    fixed: 'absent',
    gone: 'absent',
    rule_changed: 'updated',
    unknown: 'unchanged',
};
/** A finding as a result of SARIF 2.1.0. */
function resultOf(finding, context) {
    return {
        ruleId: finding.code,
        ruleIndex: context.rules.get(finding.code),
        level: LEVELS[finding.severity],
        message: messageOf(finding.message),
        locations: [locationOf(finding)],
        ...relatedOf(finding),
        partialFingerprints: { ...lineHash(finding, context), 'codebatch/v1': finding.id },
        ...fixesOf(finding, context.text),
        ...suppressionsOf(finding, context.report),
        // Either every result has a state or none: without a base there is nothing to have one against.
        ...(context.report.base.kind === 'none' ? {} : { baselineState: stateOf(finding) }),
        properties: { class: finding.class, ...(finding.reason === undefined ? {} : { reason: finding.reason }) },
    };
}
/** Untrusted text as a message. Viewers turn `[text](target)` into a link, so what looks like one is broken up. */
function messageOf(text) {
    return { text: (0,printable/* printable */.g$)(text).replaceAll('](', '] (') };
}
/** Where a file is: a relative URI from the root of the repository. */
function artifactOf(path) {
    return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}
/** A relative URI: every segment percent-encoded, its colons too, so that the first one is not taken for a scheme. */
function uriOf(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.toWellFormed()))
        .join('/');
}
function locationOf(place) {
    return {
        physicalLocation: { artifactLocation: artifactOf(place.path), region: regionOf(place) },
        ...(place.symbol === undefined
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: (0,printable/* printable */.g$)(place.symbol) }] }),
    };
}
function regionOf({ line, column, end_line, end_column }) {
    return { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column };
}
/** Where the base has it, when that is another place or was less bad there. */
function relatedOf({ base, ...head }) {
    if (!base)
        return {};
    const isElsewhere = base.path !== head.path || base.line !== head.line || base.column !== head.column;
    if (!isElsewhere && base.severity === head.severity && base.message === head.message)
        return {};
    const was = messageOf(`In the base (${base.severity}): ${base.message}`);
    return { relatedLocations: [{ ...locationOf(base), message: was, properties: { side: 'base' } }] };
}
/** The fingerprint by which code scanning tells alerts apart, where the text is there to compute it from. */
function lineHash(finding, { text, hashes }) {
    const side = (0,listed/* sideOf */.Jh)(finding);
    const key = `${side}:${finding.path}`;
    let lines = hashes.get(key);
    if (!lines) {
        const whole = text(finding.path, side);
        lines = whole === undefined ? [] : lineFingerprints(whole);
        hashes.set(key, lines);
    }
    const hash = lines[finding.line - 1];
    return hash === undefined ? {} : { primaryLocationLineHash: hash };
}
/** The one finding whose repair is sure whatever the code means: a last line without an end. */
function fixesOf(finding, text) {
    if (finding.code !== 'L005' || (0,listed/* sideOf */.Jh)(finding) === 'base')
        return {};
    const whole = text(finding.path, 'head');
    if (whole === undefined)
        return {};
    const end = whole.includes('\r\n') ? '\r\n' : '\n';
    const replacements = [{ deletedRegion: regionOf(finding), insertedContent: { text: end } }];
    return {
        fixes: [
            {
                description: { text: 'End the last line.' },
                artifactChanges: [{ artifactLocation: artifactOf(finding.path), replacements }],
            },
        ],
    };
}
/** What only the base has and no rule looks for any more is in this run no longer. */
function stateOf(finding) {
    return finding.class === 'rule_changed' && (0,listed/* sideOf */.Jh)(finding) === 'base' ? 'absent' : STATES[finding.class];
}
/** Either every result says whether it is suppressed or none does, as the standard wants it. */
function suppressionsOf({ accepted, id }, report) {
    const silenced = report.config_effect?.silenced ?? [];
    if (report.accepted.length + silenced.length === 0)
        return {};
    if (accepted)
        return {
            suppressions: [{ kind: 'external', status: 'accepted', justification: (0,printable/* printable */.g$)(accepted.reason) }],
        };
    return { suppressions: silenced.some((finding) => finding.id === id) ? [{ kind: 'inSource' }] : [] };
}
//# sourceMappingURL=sarif-result.js.map
;// CONCATENATED MODULE: ./build/src/report/sarif-invocation.js


/** Notifications of one run: the rest is counted. */
const MAX_NOTIFICATIONS = 500;
/** What the run says of itself: whether all of it was done, what was not, and what a reader should know. */
function invocationOf(report) {
    const all = notifications(report);
    const shown = all.slice(0, MAX_NOTIFICATIONS);
    const codes = [...new Set(shown.map(({ code }) => code))].sort(json/* compareStrings */.Kt);
    return {
        invocation: {
            executionSuccessful: report.failures.length === 0,
            ...(shown.length === 0
                ? {}
                : { toolExecutionNotifications: shown.map((one) => notificationOf(one, codes)) }),
        },
        descriptors: codes.map((id) => ({ id })),
        omitted: all.length - shown.length,
    };
}
function notifications({ failures, skipped, notes }) {
    return [
        ...failures.map(({ code, message, path, task_id, shard_id }) => ({
            level: 'error',
            code,
            message,
            path,
            properties: {
                ...(task_id === undefined ? {} : { task_id }),
                ...(shard_id === undefined ? {} : { shard_id }),
            },
        })),
        ...skipped.map(({ path, reason, side }) => ({
            level: 'warning',
            code: 'not_analysed',
            message: `Not analysed: ${reason}`,
            path,
            properties: { side },
        })),
        ...notes.map((message) => ({ level: 'note', code: 'note', message })),
    ];
}
function notificationOf({ level, code, message, path, properties }, codes) {
    return {
        level,
        descriptor: { id: code, index: codes.indexOf(code) },
        message: messageOf(message),
        ...(path === undefined
            ? {}
            : { locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }] }),
        ...(properties === undefined ? {} : { properties }),
    };
}
//# sourceMappingURL=sarif-invocation.js.map
;// CONCATENATED MODULE: ./build/src/report/sarif.js






/** Results that code scanning keeps of one run. */
const MAX_RESULTS = 5000;
/** Bytes of a log that code scanning takes, packed; here they are counted unpacked. */
const MAX_BYTES = 10_000_000;
/** Edits of the configuration that the run's properties name. */
const MAX_EDITS = 100;
/**
 * A report as SARIF 2.1.0: one run, the worst 5,000 results and of these no more than fit into 10 MB, regressions
 * first; how many there are besides is a number in its properties.
 */
function renderSarif(report, { text = () => undefined } = {}) {
    const findings = listed/* LISTS */.m5.flatMap((list) => report[list]);
    const [worse, other] = [findings.filter(isRegression), findings.filter((one) => !isRegression(one))];
    const worst = [...(0,listed/* worstFirst */.md)(worse), ...(0,listed/* worstFirst */.md)(other)].slice(0, MAX_RESULTS);
    const codes = [...new Set(worst.map(({ code }) => code))].sort(json/* compareStrings */.Kt);
    const rules = new Map(codes.map((code, index) => [code, index]));
    const log = (results) => `${JSON.stringify(logOf(report, { codes, results, omitted: findings.length - results.length }))}\n`;
    return log(fitting(worst, { report, rules, text, hashes: new Map() }, bytesOf(log([]))));
}
function isRegression({ class: name, accepted }) {
    return accepted === undefined && (name === 'new' || name === 'worsened');
}
/** The results of the first findings, as many as there is room for beside what is written in any case. */
function fitting(findings, context, written) {
    const results = [];
    let bytes = written;
    for (const finding of findings) {
        const result = resultOf(finding, context);
        bytes += bytesOf(JSON.stringify(result)) + 1;
        if (bytes > MAX_BYTES)
            break;
        results.push(result);
    }
    return results;
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}
function logOf(report, { codes, results, omitted }) {
    const { invocation, descriptors, omitted: omittedNotifications } = invocationOf(report);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'CodeBatch',
                        version: report.producer.version,
                        informationUri: 'https://github.com/codebatch/action',
                        rules: codes.map(descriptorOf),
                        ...(descriptors.length === 0 ? {} : { notifications: descriptors }),
                    },
                },
                invocations: [invocation],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                automationDetails: { id: `codebatch/${report.pipeline}/` },
                results,
                properties: {
                    verdict: report.verdict,
                    conclusion: report.conclusion,
                    counts: report.counts,
                    surface: Object.fromEntries(surface/* SURFACE_CHANGES */.u.map((change) => [
                        change,
                        report.surface.filter((one) => one.change === change).length,
                    ])),
                    omittedResults: omitted,
                    ...(omittedNotifications === 0 ? {} : { omittedNotifications }),
                    ...(report.config_effect ? { configEffect: numbersOf(report.config_effect) } : {}),
                },
            },
        ],
    };
}
/** A rule; of one that this version does not know, its name alone. */
function descriptorOf(code) {
    const rule = ruleOf(code);
    if (!rule)
        return { id: code };
    const plain = rule.help.replaceAll('`', '');
    // Comments silence the rules of lint alone.
    const isSilenceable = code.startsWith('L');
    return {
        id: code,
        shortDescription: { text: `${rule.summary[0].toUpperCase()}${rule.summary.slice(1)}.` },
        fullDescription: { text: plain },
        help: {
            text: isSilenceable ? `${plain} The comment "codebatch-ignore ${code}" silences it.` : plain,
            markdown: isSilenceable
                ? `${rule.help} The comment \`codebatch-ignore ${code}\` silences it.`
                : rule.help,
        },
        defaultConfiguration: { level: LEVELS[rule.severity] },
    };
}
/** The edits, and how many findings each of the lists has. */
function numbersOf({ edits, hidden, lowered, raised, added, silenced, obeyed }) {
    return {
        edits: edits.slice(0, MAX_EDITS),
        ...(edits.length > MAX_EDITS ? { omittedEdits: edits.length - MAX_EDITS } : {}),
        obeyed: obeyed !== false,
        hidden: hidden.length,
        lowered: lowered.length,
        raised: raised.length,
        added: added.length,
        silenced: silenced.length,
    };
}
//# sourceMappingURL=sarif.js.map
;// CONCATENATED MODULE: ./build/src/action/report-files.js







/** The report's files: for later steps, and as one artifact for other workflows. */
const REPORT_FILES = {
    report: 'report.json',
    origin: 'origin.json',
    sarif: 'report.sarif',
    markdown: 'report.md',
    html: 'report.html',
};
/**
 * Writes the report in all its forms, with its origin where that can be told.
 * @param name what the comment and the check run are named after
 * @returns the folder, and the names of the files in it
 */
function writeReportFiles(context, report, name) {
    const folder = (0,external_node_path_.join)(context.facts.temp, 'codebatch');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const origin = originText(context, report, name);
    const texts = [
        [REPORT_FILES.report, `${JSON.stringify(report, null, 2)}\n`],
        [REPORT_FILES.sarif, renderSarif(report)],
        [REPORT_FILES.markdown, (0,markdown/* renderMarkdown */.Gc)(report, { maxBytes: markdown/* SUMMARY_BYTES */.R$, ...linksOf(context, report) })],
        [REPORT_FILES.html, renderHtml(report, { title: context.facts.repository })],
        ...(origin === undefined ? [] : [[REPORT_FILES.origin, origin]]),
    ];
    for (const [file, text] of texts)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, file), text);
    return { folder, files: texts.map(([file]) => file) };
}
/** Links to the lines of both sides, where they are commits. */
function linksOf({ facts }, { base, head }) {
    if (head.commit === undefined)
        return {};
    const baseSha = base.commit === undefined ? {} : { baseSha: base.commit };
    return { links: { repositoryUrl: facts.repositoryUrl, headSha: head.commit, ...baseSha } };
}
/** Undefined where there is no run to speak of: outside a runner, or for no commit. */
function originText({ facts, env }, report, name) {
    // The head that GitHub knows the run by: of a pull request that is not the merge that is judged.
    const known = [facts.headSha, env['GITHUB_SHA'], report.head.commit];
    const origin = records_origin/* originSchema */.I.safeParse({
        schema_name: 'codebatch.origin',
        schema_version: header/* SCHEMA_VERSION */.f$,
        repository: facts.repository,
        ...(facts.pullRequest === undefined ? {} : { pull_request: facts.pullRequest }),
        head_sha: known.find((sha) => records_origin/* commitId */.x.safeParse(sha).success),
        run: Number(facts.runId),
        attempt: facts.attempt,
        name,
    });
    return origin.success ? `${JSON.stringify(origin.data, null, 2)}\n` : undefined;
}
//# sourceMappingURL=report-files.js.map

/***/ }),

/***/ 57180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

/** Sets the outputs of the step, each in a form that no value can break. Nothing happens outside a runner. */
function writeOutputs(values, env) {
    // Without its file the client would print a command.
    if ((env['GITHUB_OUTPUT'] ?? '') === '')
        return;
    for (const name of Object.keys(values))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, values[name] ?? '');
}
//# sourceMappingURL=write-outputs.js.map

/***/ }),

/***/ 69720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ changedLines),
  s4: () => (/* binding */ findPulls),
  Es: () => (/* binding */ readPull)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/src/github/changed-lines.js
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * The lines that a patch adds, as ranges in order. Takes what the API of pull requests has as `patch`: hunks without
 * the lines that name the files. Text that is no hunk is passed over.
 */
function addedLines(patch) {
    const ranges = [];
    let [base, head, line] = [0, 0, 0];
    for (const text of patch.split('\n')) {
        if (base === 0 && head === 0) {
            const found = HUNK.exec(text);
            if (!found)
                continue;
            [base, head] = [Number(found[1] ?? 1), Number(found[3] ?? 1)];
            line = Number(found[2]);
            continue;
        }
        // `\ No newline at end of file` is no line of either side.
        if (text.startsWith('\\'))
            continue;
        if (text.startsWith('-'))
            base--;
        else {
            if (text.startsWith('+'))
                extend(ranges, line);
            else
                base--;
            head--;
            line++;
        }
        // A patch that says less than its header: nothing below it can be counted.
        if (base < 0 || head < 0)
            break;
    }
    return ranges;
}
function extend(ranges, line) {
    const last = ranges.at(-1);
    if (last && last[1] === line - 1)
        last[1] = line;
    else
        ranges.push([line, line]);
}
//# sourceMappingURL=changed-lines.js.map
;// CONCATENATED MODULE: ./build/src/github/pulls.js


const sha = schemas/* string */.YjP().regex(/^(?:[\da-f]{40}|[\da-f]{64})$/);
const repository = schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP() });
const pullSchema = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr().min(1),
    state: schemas/* string */.YjP(),
    head: schemas/* looseObject */._H3({ sha, ref: schemas/* string */.YjP(), repo: repository.nullish() }),
    base: schemas/* looseObject */._H3({ sha, ref: schemas/* string */.YjP(), repo: repository }),
});
const fileSchema = schemas/* looseObject */._H3({
    filename: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    changes: schemas/* int */.Whr().min(0),
    patch: schemas/* string */.YjP().optional(),
});
const PERMISSION = 'pull-requests: read';
/** Pages of 100 files: GitHub lists no more than 3,000. */
const FILE_PAGES = 30;
/** The facts about a pull request. Throws `GithubError`. */
async function readPull(github, number) {
    const pull = await github.call({
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: number },
        undone: `The pull request ${number} could not be read`,
        permission: PERMISSION,
        answer: pullSchema,
    });
    return pullOf(pull);
}
/**
 * The open pull requests that a run was for: a run of a fork names none, so they are looked for by the branch it ran
 * on, and only those whose head is still the commit of the run count. Throws `GithubError`.
 * @param of facts about the run, from the event or the API
 */
async function findPulls(github, of) {
    const { entries } = await github.list({
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { head: `${of.headOwner}:${of.headRef}`, state: 'open' },
        undone: 'The pull request of the run could not be looked for',
        permission: PERMISSION,
        answer: schemas/* array */.YOg(pullSchema),
    }, (page) => page);
    return entries.map(pullOf).filter(({ headSha }) => headSha === of.headSha);
}
/**
 * The lines that a pull request writes, by path of the head. A file of which GitHub shows no patch, because it is too
 * large, counts as written from end to end. Throws `GithubError`.
 */
async function changedLines(github, number) {
    const { entries, isWhole } = await github.list({
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        parameters: { pull_number: number },
        undone: 'Annotations on changed lines do not come first: the changed files could not be read',
        permission: PERMISSION,
        answer: schemas/* array */.YOg(fileSchema),
    }, (page) => page, { maxPages: FILE_PAGES });
    const lines = new Map(entries
        .filter(({ status }) => status !== 'removed')
        .map((file) => [file.filename, rangesOf(file)])
        .filter(([, ranges]) => ranges.length > 0));
    return { lines, isWhole: isWhole && entries.length < FILE_PAGES * 100 };
}
function rangesOf({ patch, changes }) {
    if (patch !== undefined)
        return addedLines(patch);
    return changes > 0 ? [[1, Number.MAX_SAFE_INTEGER]] : [];
}
function pullOf({ number, state, head, base }) {
    return {
        number,
        isOpen: state === 'open',
        headSha: head.sha,
        headRef: head.ref,
        headRepository: head.repo?.full_name,
        baseSha: base.sha,
        baseRef: base.ref,
        baseRepository: base.repo.full_name,
    };
}
//# sourceMappingURL=pulls.js.map

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
    constructor(message, given) {
        super(message, { cause: given.cause });
        this.name = 'GithubError';
        this.trouble = given.trouble;
        this.status = given.status;
        this.isUncertain = given.isUncertain ?? false;
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
function troubleOf({ undone, permission }, answer) {
    const { status, reason } = answer;
    const needs = `it takes \`${permission}\` under \`permissions:\``;
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

/***/ 32348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43058);


const WORKFLOW = /^\.github\/workflows\/[^/@]+\.ya?ml$/;
const contentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('file'), sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }),
    // A list for a directory, other types for links and submodules.
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).transform(() => undefined),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).transform(() => undefined),
]);
/**
 * Whether the report of a run may be believed: the head is in this repository, and the workflow file that made the
 * report is the same at head and base. In doubt it is not. Never throws for a failure of the service.
 * @param workflow path of the workflow file as the API names it, a ref after `@` allowed
 */
async function trustOf(github, pull, workflow) {
    const no = (why) => ({ verified: false, why });
    if (pull.headRepository === undefined)
        return no('the repository of the head is gone');
    if (!isSameName(pull.headRepository, github.fullName))
        return no(`it comes from the fork ${pull.headRepository}`);
    const path = workflow.replace(/@.*$/s, '');
    if (!WORKFLOW.test(path))
        return no('its workflow is no file of .github/workflows');
    try {
        const head = await blobAt(github, path, pull.headSha);
        const base = head === undefined ? undefined : await blobAt(github, path, pull.baseSha);
        if (base === undefined)
            return no('the base does not have its workflow file');
        if (head !== base)
            return no('it changes the workflow file that reports it');
    }
    catch (error) {
        if (!(error instanceof _trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1))
            throw error;
        return no(`its workflow file could not be compared (${error.status ?? error.trouble})`);
    }
    return { verified: true, why: 'the workflow file is the one of the base' };
}
/** The object id of a file at a commit; undefined when there is no such file. */
function blobAt(github, path, ref) {
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .orAbsent */ .Re)(github.call({
        route: 'GET /repos/{owner}/{repo}/contents/{path}',
        parameters: { path, ref },
        undone: 'The workflow file could not be read',
        permission: 'contents: read',
        answer: contentSchema,
    })).then((content) => content?.sha);
}
/** GitHub's names differ in case and are the same. */
function isSameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
//# sourceMappingURL=trust.js.map

/***/ }),

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ originSchema),
/* harmony export */   x: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81315);


/** A commit's object id. */
const commitId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:[\da-f]{40}|[\da-f]{64})$/);
/**
 * Where a report comes from, as its maker says: `origin.json` beside `report.json` in an artifact. Nobody believes it.
 * It is compared with what GitHub says of the run, so that a mix-up is seen.
 */
const originSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('codebatch.origin'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    /** `owner/name`. */
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    /** Absent where the run was for no pull request. */
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional(),
    /** Head of the pull request, or the commit that was pushed. */
    head_sha: commitId,
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    /** What the comment and the check run are named after: workflow and job. */
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
});
//# sourceMappingURL=origin.js.map

/***/ }),

/***/ 28887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ linesAround),
/* harmony export */   M1: () => (/* binding */ plainFrame),
/* harmony export */   TU: () => (/* binding */ frameRows),
/* harmony export */   hl: () => (/* binding */ linesIn)
/* harmony export */ });
/* unused harmony export placeLines */
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47499);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19271);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);



/** Columns from one tab stop to the next. */
const TAB = 4;
/** Characters of a line that are looked at: a place further to the right is in no source that people read. */
const LONGEST = 20_000;
/** Lines around the place that are shown where the text is at hand. */
const AROUND = 2;
/** Lines of texts, each text split once. */
function linesIn(textOf) {
    const split = new Map();
    return (path, side) => {
        const key = `${side} ${path}`;
        if (!split.has(key)) {
            const text = textOf(path, side);
            split.set(key, text === undefined ? undefined : (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(text.replace(/^\ufeff/, '')));
        }
        return split.get(key);
    };
}
/**
 * The lines around a finding: of the text where it is at hand and says the same as the excerpt of the record, else the
 * excerpt alone. Undefined when there is neither.
 */
function linesAround(finding, linesOf) {
    return placeLines(finding, linesOf?.(finding.path, (0,_listed_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(finding)));
}
/** As `linesAround` for any place and the lines of its file. */
function placeLines({ excerpt = [], line }, lines = []) {
    const isSame = line <= lines.length && excerpt.every((told, at) => isExcerptOf(told, lines[line - 1 + at]));
    if (isSame)
        return { first: 1, lines };
    return excerpt.length > 0 ? { first: line, lines: excerpt } : undefined;
}
/** Excerpts of long lines end in an ellipsis. */
function isExcerptOf(told, line) {
    if (line === undefined)
        return false;
    return told === line || (told.endsWith('…') && line.startsWith(told.slice(0, -1)));
}
/** The rows of a place: its first lines with what is around them, and carets under the exact columns of the first. */
function frameRows(place, source, options) {
    const { room, most = 3, from = 1, to = Infinity } = options;
    const { line } = place;
    const cells = cellsOf(lineOf(source, line) ?? '');
    const range = caretRange(place, cells);
    // A place that is not in what is known of its line cannot be pointed at.
    if (range === undefined)
        return [];
    const start = windowStart(range, { room, columns: cells.columns });
    // What is around a place far to the right has nothing there.
    const around = start === 0 ? AROUND : 0;
    const shown = (number, marked) => {
        const text = lineOf(source, number);
        return text === undefined ? [] : [{ kind: 'source', number, text: visible(text, start, room), marked }];
    };
    const end = Math.max(line, lastLine(place));
    const last = Math.min(end, line + most - 1, to);
    const before = numbers(Math.max(line - around, from, 1), line - 1).flatMap((n) => shown(n, false));
    const after = end > last ? [] : numbers(last + 1, Math.min(last + around, to)).flatMap((n) => shown(n, false));
    const inside = numbers(line + 1, last).flatMap((n) => shown(n, true));
    const focus = shown(line, true);
    // Without a character of source there is nothing to point at.
    if (![...focus, ...before, ...after].some((row) => row.kind === 'source' && row.text.trim() !== ''))
        return [];
    const left = end - last;
    return [
        ...withoutBlank(before, 'start'),
        ...focus,
        caretsOf(range, start, room),
        ...inside,
        ...(left > 0 ? [{ kind: 'cut', count: left }] : []),
        ...withoutBlank(after, 'end'),
    ];
}
/** A range that ends before the first column of a line has nothing of it. */
function lastLine({ line, end_line, end_column }) {
    return end_column <= 1 && end_line > line ? end_line - 1 : end_line;
}
function lineOf({ first, lines }, number) {
    return lines[number - first];
}
function numbers(from, to) {
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
/** Blank lines at the edge of a frame say nothing. */
function withoutBlank(rows, edge) {
    const says = (row) => row.kind !== 'source' || row.text.trim() !== '';
    const first = rows.findIndex(says);
    if (first === -1)
        return [];
    return edge === 'start' ? rows.slice(first) : rows.slice(0, rows.findLastIndex(says) + 1);
}
function cellsOf(line) {
    const shown = [];
    const starts = [];
    let columns = 0;
    for (const character of line.slice(0, LONGEST)) {
        for (let unit = 0; unit < character.length; unit++)
            starts.push(columns);
        const text = character === '\t' ? ' '.repeat(TAB - (columns % TAB)) : (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(character);
        shown.push(text);
        columns += (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(text);
    }
    starts.push(columns);
    const isWhole = line.length <= LONGEST && !line.endsWith('…');
    return { text: shown.join(''), columns, starts, isWhole };
}
/** Undefined when the place is behind the end of what is known of its line. */
function caretRange({ line, column, end_line, end_column }, cells) {
    const { starts, columns, isWhole } = cells;
    const from = starts[column - 1] ?? (isWhole ? columns : undefined);
    if (from === undefined)
        return undefined;
    const to = end_line === line ? (starts[end_column - 1] ?? columns) : columns;
    return { from, to: Math.max(from + 1, to) };
}
/** The first column of the screen's part of a line: 0 unless the place would be out of sight. */
function windowStart(range, { room, columns }) {
    if (columns <= room || range.to <= room - 1)
        return 0;
    // What fits is shown whole, with as much before it as after it.
    const length = Math.min(range.to - range.from, room - 4);
    const wanted = range.from - Math.floor((room - length) / 2);
    return Math.max(0, Math.min(wanted, range.from - 2, Math.max(columns - room + 1, range.from - room + 4)));
}
/** The part of a line that the screen has room for, with an ellipsis where something is missing. */
function visible(line, start, room) {
    const { text } = cellsOf(line);
    if (start === 0)
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, room).trimEnd();
    let columns = 0;
    let at = 0;
    for (const character of text) {
        if (columns > start)
            break;
        columns += (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(character);
        at += character.length;
    }
    if (columns <= start)
        return text.trim() === '' ? '' : '…';
    // A wide character may have been left out by half.
    const gap = ' '.repeat(columns - start - 1);
    return `…${gap}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text.slice(at), room - columns + start)}`.trimEnd();
}
function caretsOf({ from, to }, start, room) {
    const indent = Math.min(Math.max(0, from - start), room - 1);
    return { kind: 'carets', indent, count: Math.max(1, Math.min(to - start, room) - indent) };
}
/** Digits of a line number for source that is quoted in text. */
const QUOTED_DIGITS = 6;
/** The first line of a place and carets under it, as plain text for other renderings; no line is wider than `width`. */
function plainFrame(finding, width) {
    const source = linesAround(finding);
    if (source === undefined)
        return [];
    const digits = Math.max(QUOTED_DIGITS, String(finding.line).length);
    const rows = frameRows(finding, source, { room: width - digits - 3, from: finding.line, to: finding.line });
    return rows.flatMap((row) => {
        if (row.kind === 'source')
            return [`${String(row.number).padStart(digits)} | ${row.text}`];
        if (row.kind === 'carets')
            return [`${' '.repeat(digits)} | ${' '.repeat(row.indent)}${'^'.repeat(row.count)}`];
        return [];
    });
}
//# sourceMappingURL=code-frame.js.map

/***/ }),

/***/ 91073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GJ: () => (/* binding */ COMMENT_BYTES),
  R$: () => (/* binding */ SUMMARY_BYTES),
  rM: () => (/* binding */ isQuiet),
  Gc: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/src/report/markdown-budget.js
/**
 * Joins everything into at most `maxBytes` bytes of UTF-8. Whole entries are left out, each section saying how many;
 * where not even that fits, the sections that come last in line for room, then the tail, then the head from its end.
 */
function fit(frame, sections, maxBytes) {
    const full = sections.filter(({ entries }) => entries.length > 0);
    const ends = endsThatFit(frame, maxBytes);
    let left = maxBytes - bytes(joined(ends.head)) - bytes(after(ends.tail));
    const inLine = full.toSorted((a, b) => a.room - b.room);
    const shown = new Map();
    const kept = [];
    for (const section of inLine) {
        const least = bytes(rendered(section, new Set()));
        if (least > left)
            break;
        left -= least;
        kept.push(section);
    }
    for (const section of kept) {
        const chosen = choose(section, left);
        shown.set(section, chosen.entries);
        left -= chosen.cost;
    }
    const middle = full.map((section) => {
        const entries = shown.get(section);
        return entries ? rendered(section, entries) : '';
    });
    return [joined(ends.head), ...middle, after(ends.tail)].join('');
}
function endsThatFit({ head, tail }, maxBytes) {
    if (bytes(joined(head)) + bytes(after(tail)) <= maxBytes)
        return { head, tail };
    let lines = head.length;
    while (lines > 0 && bytes(joined(head.slice(0, lines))) > maxBytes)
        lines--;
    return { head: head.slice(0, lines), tail: [] };
}
/** The entries that there is room for, those of the lowest rank first, and what they take. */
function choose(section, left) {
    const entries = new Set();
    const groups = new Set();
    let cost = 0;
    for (const entry of section.entries.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))) {
        const isNew = entry.group !== undefined && !groups.has(entry.group);
        const more = bytes(`${entry.text}\n`) + (isNew ? bytes(`\n${heading(entry.group)}`) : 0);
        if (cost + more > left)
            continue;
        cost += more;
        entries.add(entry);
        if (isNew)
            groups.add(entry.group);
    }
    return { entries, cost };
}
/** A section with the entries that were chosen, and how many were not. */
function rendered({ title, entries, folded }, chosen) {
    const byGroup = Map.groupBy(entries.filter((entry) => chosen.has(entry)), ({ group }) => group);
    const body = [...byGroup].map(([group, some]) => (group === undefined ? '' : heading(group)) + some.map(({ text }) => `${text}\n`).join(''));
    const missing = entries.length - chosen.size;
    const rest = missing === 0 ? '' : `\n… ${missing.toLocaleString('en-US')} more, left out for want of room\n`;
    const inside = `\n${body.join('\n')}${rest}`;
    return folded
        ? `\n<details>\n<summary>${title}</summary>\n${inside}\n</details>\n`
        : `\n#### ${title}\n${inside}`;
}
function heading(group) {
    return `${group}\n\n`;
}
/** Paragraphs, each with a blank line before it but the first. */
function joined(paragraphs) {
    return paragraphs.map((one) => `${one}\n`).join('\n');
}
/** What follows sections: apart from them, or it would be part of their last list. */
function after(paragraphs) {
    return paragraphs.length === 0 ? '' : `\n${joined(paragraphs)}`;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
//# sourceMappingURL=markdown-budget.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/src/report/code-frame.js
var code_frame = __webpack_require__(28887);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/src/report/markdown-text.js

/** Columns of untrusted text that are shown; the rest becomes an ellipsis. */
const WIDTH = 300;
/** Columns of a line in a fence. */
const FENCE_WIDTH = 300;
/**
 * Longer runs of backticks are shown as escapes: GitHub's parser knows no code span with more than 80 backticks at its
 * ends, and no fence with more than 255.
 */
const LONGEST_RUN = 64;
/**
 * Untrusted text as a code span on one line: no mention, link, reference, markup or HTML is read in it. Controls and
 * hidden characters become visible escapes; what is too long is cut.
 * @param ends what follows the text however long it is, such as `:12:8`
 */
function code(text, ends = '') {
    const shown = tame(`${(0,printable/* cut */.Jj)(text, WIDTH)}${ends}`);
    // A span without content is none: its backticks would be text.
    if (shown === '')
        return '` `';
    const ticks = '`'.repeat(longestRun(shown) + 1);
    return isPadded(shown) ? `${ticks} ${shown} ${ticks}` : `${ticks}${shown}${ticks}`;
}
/** A parser takes one space from both ends, when both have one and there is anything else. */
function isPadded(text) {
    if (text.startsWith('`') || text.endsWith('`'))
        return true;
    return text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
}
/**
 * Lines of untrusted text as a code block, with fences longer than any backticks in them. The lines of the block stand
 * `indent` columns deep, as in an item of a list.
 * @param info our own word for the highlighter
 */
function fence(lines, { info = 'text', indent = 0 } = {}) {
    const shown = lines.map((line) => tame((0,printable/* cut */.Jj)(line, FENCE_WIDTH)));
    const ticks = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
    const margin = ' '.repeat(indent);
    return [`${ticks}${info}`, ...shown, ticks].map((line) => `${margin}${line}`);
}
/**
 * A sentence that is ours, yet may have come in a report of others. Words and numbers alone can mean nothing to a
 * parser and stand as they are; anything else becomes a code span.
 */
function sentence(text) {
    const words = text.split(' ');
    const isPlain = words.every((word) => PLAIN_WORD.test(word) && !HEX_WORD.test(word));
    return isPlain && words.length <= 60 ? text : code(text);
}
/** A word or a number with the punctuation of a sentence after it, never inside. */
const PLAIN_WORD = /^(?:[A-Za-z]{1,20}|\d{1,3}(?:,\d{3}){0,4})[,:.]?$/;
/** GitHub links what looks like the id of a commit. */
const HEX_WORD = /^[\da-f]{7,}\W?$/i;
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function tame(text) {
    return text.replace(TOO_LONG_RUN, (run) => '`'.repeat(LONGEST_RUN) + '\\u0060'.repeat(run.length - LONGEST_RUN));
}
const TOO_LONG_RUN = new RegExp(`\`{${LONGEST_RUN + 1},}`, 'g');
//# sourceMappingURL=markdown-text.js.map
;// CONCATENATED MODULE: ./build/src/report/markdown-links.js

/** Longer addresses are left out; the place is then shown without a link. */
const LONGEST_URL = 1500;
const REPOSITORY_URL = /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w-][\w.-]*)+$/;
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/;
/** The address of a line; undefined when there is none that surely leads there. */
function lineUrl(links, { side, path, line }) {
    const commit = side === 'head' ? links?.headSha : links?.baseSha;
    if (!links || commit === undefined)
        return undefined;
    if (!REPOSITORY_URL.test(links.repositoryUrl) || !COMMIT.test(commit))
        return undefined;
    const segments = path.split('/');
    // A browser would walk out of the commit by `..`; halves of surrogate pairs have no encoding.
    if (segments.some((one) => one === '' || one === '.' || one === '..') || !path.isWellFormed())
        return undefined;
    const way = segments.map(encodeSegment).join('/');
    // `plain` shows the lines of files that GitHub would render.
    const url = `${links.repositoryUrl}/blob/${commit}/${way}?plain=1#L${line}`;
    return url.length > LONGEST_URL ? undefined : url;
}
/** Brackets, stars and the like mean something to markdown and nothing to an address. */
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*~_]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Code that leads to a place, or plain code where nothing can be linked. */
function linked(shown, url) {
    return url === undefined ? shown : `[${shown}](${url})`;
}
/** `path:line:column` as code, with a link where there is one. */
function place(finding, links, { withPath = true } = {}) {
    const { path, line, column } = finding;
    const shown = withPath ? code(path, `:${line}:${column}`) : code(`${line}:${column}`);
    return linked(shown, lineUrl(links, { side: sideOf(finding), path, line }));
}
/** Where an exported name stands, or stood when it was removed. */
function surfacePlace({ change, path, line }, links) {
    const side = change === 'removed' ? 'base' : 'head';
    return linked(code(path, `:${line}`), lineUrl(links, { side, path, line }));
}
/** The side whose place a finding has: the head's, unless only the base has it. */
function sideOf(finding) {
    if (finding.class === 'fixed' || finding.class === 'gone')
        return 'base';
    return finding.base === undefined && finding['side'] === 'base' ? 'base' : 'head';
}
//# sourceMappingURL=markdown-links.js.map
;// CONCATENATED MODULE: ./build/src/report/markdown-findings.js




/** Columns of a source line with its number. */
const FRAME_WIDTH = 100;
/** The commit that brought each finding, or why none did. */
function broughtBy({ attribution }) {
    const brought = new Map();
    for (const { commit, subject, findings } of attribution?.commits ?? [])
        for (const id of findings)
            brought.set(id, `brought by ${code(commit.slice(0, 10))} ${code(subject)}`);
    for (const { finding, reason } of attribution?.unattributed ?? [])
        brought.set(finding, `no commit: ${code(reason)}`);
    return brought;
}
/** Findings each with its path and, where it is known, its source line. */
function framed(findings, context) {
    return findings.map((finding) => {
        const lines = (0,code_frame/* plainFrame */.M1)(finding, FRAME_WIDTH);
        const source = lines.length === 0 ? [] : fence(lines, { indent: 2 });
        return {
            text: [...itemOf(finding, place(finding, context.links), context), ...source].join('\n'),
            rank: (0,output/* severityRank */.qs)(finding.severity),
        };
    });
}
/** Findings under the path of their file. */
function byFile(findings, context) {
    return findings.map((finding) => ({
        text: itemOf(finding, place(finding, context.links, { withPath: false }), context).join('\n'),
        group: `**${code(finding.path)}**`,
        rank: (0,output/* severityRank */.qs)(finding.severity),
    }));
}
/** Findings each with its path, under a heading of our own words. */
function underHeading(group, findings, context) {
    return findings.map((finding) => ({
        text: itemOf(finding, place(finding, context.links), context).join('\n'),
        group,
        rank: (0,output/* severityRank */.qs)(finding.severity),
    }));
}
function itemOf(finding, where, { brought }) {
    const { id, severity, base } = finding;
    const name = finding.class === 'unknown' ? '' : `**${finding.class.replace('_', ' ')}** `;
    const was = base === undefined || base.severity === severity ? '' : ` (was ${base.severity})`;
    const reason = finding.reason === undefined ? '' : `: ${code(finding.reason)}`;
    const from = base === undefined || base.path === finding.path ? '' : ` (from ${code(base.path)})`;
    const by = brought.get(id);
    return [
        `- ${name}${severity}${was} ${where} ${words(finding)}${reason}${from} ${code(finding.code)} ${code(id)}`,
        ...(finding.accepted ? [`  - accepted: ${code(finding.accepted.reason)}`] : []),
        ...(by === undefined ? [] : [`  - ${by}`]),
    ];
}
/** The message, and the base's where getting worse or better changed it. */
function words({ class: name, message, base }) {
    const isMeasured = name === 'worsened' || name === 'softened';
    if (!isMeasured || base === undefined || base.message === message)
        return code(message);
    return `was ${code(base.message)}, now ${code(message)}`;
}
//# sourceMappingURL=markdown-findings.js.map
// EXTERNAL MODULE: ./build/src/report/terminal-config.js
var terminal_config = __webpack_require__(36093);
// EXTERNAL MODULE: ./build/src/report/terminal-surface.js
var terminal_surface = __webpack_require__(23556);
;// CONCATENATED MODULE: ./build/src/report/markdown-sections.js






/** Columns of a declaration. */
const DECLARATION_WIDTH = 160;
/** Exported names that were removed or changed, with both declarations. */
function surfaceEntries(surface, links) {
    return surface.filter(terminal_surface/* isBreaking */.ER).map((change) => {
        const { base, path, reason, signature, symbol, id } = change;
        const why = reason === undefined ? '' : `: ${code(reason)}`;
        const from = base === undefined || base.path === path ? '' : ` (from ${code(base.path)})`;
        const head = `- **${change.change}** ${surfacePlace(change, links)} ${code(symbol)}${why}${from} ${code(id)}`;
        const [before, after] = (0,terminal_surface/* around */.mC)(base?.signature, signature, DECLARATION_WIDTH);
        const lines = [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)];
        const both = lines.length === 0 ? [] : fence(lines, { info: 'diff', indent: 2 });
        return { text: [head, ...both].join('\n'), rank: change.change === 'removed' ? 0 : 1 };
    });
}
/** The change's own edits of rules and comments, then what they hide and show. */
function configEntries(effect, context) {
    if (!effect)
        return [];
    return [
        ...effect.edits.map((edit) => ({ text: `- ${code(edit)}`, rank: -1 })),
        ...(0,terminal_config/* configLists */.Km)(effect).flatMap(([what, findings]) => underHeading(`**${what} ${(0,util_text/* plural */.LS)(findings.length, 'finding')}**`, findings, context)),
        ...(effect.unknown ?? []).map((path) => ({
            text: `- ${code(path)}`,
            group: `**${terminal_config/* CONFIG_UNKNOWN */.mF}**`,
            rank: 9,
        })),
    ];
}
/** Work that could not be done. */
function failureEntries({ failures }) {
    return failures.map(({ path, shard_id, message, code: name }) => {
        const what = path ?? (shard_id === undefined ? undefined : `shard ${shard_id}`);
        return { text: `- ${what === undefined ? '' : `${code(what)}: `}${code(message)} ${code(name)}` };
    });
}
/** Files that were not analysed, each once. */
function skippedEntries({ skipped }) {
    const reasons = new Map(skipped.map((file) => [file.path, file.reason]));
    return [...reasons].map(([path, reason]) => ({ text: `- ${code(path)}: ${code(reason)}` }));
}
/** Things that a reader should know. */
function noteEntries({ notes }) {
    return notes.map((note) => ({ text: `- ${code(note)}` }));
}
//# sourceMappingURL=markdown-sections.js.map
// EXTERNAL MODULE: ./build/src/report/terminal-findings.js + 1 modules
var terminal_findings = __webpack_require__(43263);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 1 modules
var terminal = __webpack_require__(59435);
;// CONCATENATED MODULE: ./build/src/report/markdown.js









/** Bytes that a comment may have: GitHub takes 65,536 characters, and a marker stands in it too. */
const COMMENT_BYTES = 60_000;
/** Bytes that the summary of one step may have; GitHub drops one that is longer as a whole. */
const SUMMARY_BYTES = 1024 * 1024;
/** Findings that are shown with their source; the others are folded away by file. */
const FIRST = 10;
/** People paste what stands here into a shell, and the report may be of others: no word may mean anything to a shell. */
const REPRODUCE = /^npx codebatch check(?: [\w.,:/=@^-]+)*$/;
const MARKS = { success: '✓', failure: '✗', neutral: '•' };
/**
 * A report as GitHub-flavoured markdown, for a comment or a job summary: the verdict first, then what the terminal says
 * in the same order. Never longer than `maxBytes`; whatever came from code or people stands in code spans and fences.
 */
function renderMarkdown(report, context) {
    const head = [
        `### ${MARKS[report.conclusion]} ${sentence(report.verdict)}`,
        ...(context.unverified ? ['**Reported by the pull request itself; nobody verified it.**'] : []),
        ...(report.base.kind === 'none' ? [] : [table(report)]),
        code((0,terminal/* sidesLine */.xe)(report)),
    ];
    const tail = [
        (0,terminal/* totals */.Sd)(report, context),
        ...harmless(report),
        ...attributionCost(report, context),
        ...commands(report),
    ];
    return fit({ head, tail }, sectionsOf(report, context), context.maxBytes);
}
/** True when there is nothing to say: nothing got worse or better, and nothing is hidden, unknown or undone. */
function isQuiet(report) {
    return (report.base.kind !== 'none' &&
        report.conclusion !== 'failure' &&
        report.config_effect === undefined &&
        !report.surface.some(terminal_surface/* isBreaking */.ER) &&
        [
            report.regressions,
            report.improvements,
            report.unknown,
            report.accepted,
            report.rule_changed,
            report.findings,
            report.failures,
        ].every((list) => list.length === 0));
}
/** What is counted, in one row of numbers. */
function table({ counts, config_effect: effect }) {
    const lowered = (effect?.hidden.length ?? 0) + (effect?.lowered.length ?? 0);
    const besides = [
        ['Accepted', counts.accepted],
        ['Exports changed', counts.surface],
        [effect?.obeyed === false ? 'Would be hidden' : 'Hidden by rules', lowered],
        ['Silenced', effect?.silenced.length ?? 0],
    ];
    const cells = [
        ['Regressions', counts.regressions],
        ['Improvements', counts.improvements],
        ['Unknown', counts.unknown],
        ...besides.filter(([, count]) => count > 0),
    ];
    const row = (parts) => `| ${parts.join(' | ')} |`;
    return [
        row(cells.map(([name]) => name)),
        row(cells.map(() => '---:')),
        row(cells.map(([, count]) => count.toLocaleString('en-US'))),
    ].join('\n');
}
/** All sections in the order of the terminal; `room` says who gets the room first. */
function sectionsOf(report, { links }) {
    const context = { links, brought: broughtBy(report) };
    // What went with its code is no work of repair, so it stands apart.
    const gone = report.improvements.filter((finding) => finding.class === 'gone');
    const improved = report.improvements.filter((finding) => finding.class !== 'gone');
    const folded = (title, findings, room) => ({
        title: `${title} (${findings.length.toLocaleString('en-US')})`,
        entries: byFile(findings, context),
        folded: true,
        room,
    });
    const breaking = surfaceEntries(report.surface, links);
    const skipped = skippedEntries(report);
    return [
        { title: 'Not done', entries: failureEntries(report), folded: false, room: 1 },
        ...firstAndOthers('Regressions', report.regressions, context),
        { title: (0,terminal_surface/* surfaceTitle */.EW)(report.surface), entries: breaking, folded: true, room: 3 },
        folded('Improvements, thank you', improved, 7),
        folded('Gone with the code', gone, 8),
        folded('Unknown', report.unknown, 5),
        folded('Accepted', report.accepted, 6),
        folded('Changed by rules or comments', report.rule_changed, 9),
        configSection(report, context),
        ...firstAndOthers('Findings', report.findings, context),
        { title: `Not analysed (${skipped.length})`, entries: skipped, folded: true, room: 11 },
        { title: `Notes (${report.notes.length})`, entries: noteEntries(report), folded: true, room: 10 },
    ];
}
/** The worst ones with their source, and all others folded away by file. */
function firstAndOthers(title, findings, context) {
    const shown = (0,terminal_findings/* worst */.QZ)(findings, FIRST);
    const others = findings.filter((finding) => !shown.includes(finding));
    const count = (list) => list.length.toLocaleString('en-US');
    return [
        { title: `${title} (${count(findings)})`, entries: framed(shown, context), folded: false, room: 0 },
        {
            title: `${title}, the other ${count(others)}`,
            entries: byFile(others, context),
            folded: true,
            room: 2,
        },
    ];
}
function configSection({ config_effect: effect }, context) {
    const title = effect ? (0,terminal_config/* configTitle */.Nj)(effect) : '';
    return { title, entries: configEntries(effect, context), folded: true, room: 4 };
}
/** Names that were moved or added alone: counted, as they break nobody. */
function harmless({ surface }) {
    return surface.length > 0 && !surface.some(terminal_surface/* isBreaking */.ER) ? [(0,terminal_surface/* surfaceTitle */.EW)(surface)] : [];
}
function attributionCost({ attribution }, { attributionMs: ms }) {
    if (!attribution)
        return [];
    const time = ms === undefined ? '' : `, ${(ms / 1000).toFixed(1)} s`;
    return [
        `Compared ${(0,util_text/* plural */.LS)(attribution.compared_commits, 'commit')}, ${(0,util_text/* plural */.LS)(attribution.compared_files, 'version')} of files that neither side has${time}`,
    ];
}
/** How to see the same on a laptop, and how to accept what is wanted so. */
function commands(report) {
    const again = report.reproduce ?? '';
    return [
        ...(REPRODUCE.test(again) && again.length < 300
            ? [['Reproduce:', '', ...fence([again], { info: 'sh' })].join('\n')]
            : []),
        ...(report.regressions.length > 0
            ? ['Accept a finding until its code changes: `codebatch accept ID --reason TEXT`']
            : []),
    ];
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 36093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ configLists),
/* harmony export */   Nj: () => (/* binding */ configTitle),
/* harmony export */   c_: () => (/* binding */ configSection),
/* harmony export */   mF: () => (/* binding */ CONFIG_UNKNOWN)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47499);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
/* harmony import */ var _terminal_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43263);
/* harmony import */ var _terminal_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60206);




/** Entries of each list that are shown before the rest is only counted. */
const SHOWN = 10;
/** What a change's own edit of rules and comments does: the edits, then what they hide and show. */
function configSection(report, view) {
    const { config_effect: effect } = report;
    if (!effect)
        return [];
    const edits = (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .first */ .$1)(effect.edits, SHOWN, view);
    const above = new Set([report.regressions, report.accepted, report.unknown].flatMap((list) => list.map(({ id }) => id)));
    return [
        '',
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(configTitle(effect), { ...view, indent: 0 }).map((line) => view.style('bold', line)),
        ...edits.flatMap((edit) => (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(edit, { ...view, hanging: 4 })),
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .rest */ .zs)(effect.edits.length - edits.length, 'more edit'),
        ...configLists(effect).flatMap(([what, findings]) => effectList(what, findings, { above, view })),
        ...unknown(effect, view),
    ];
}
/** Whose edit it is: the change's, its comments', or one that was not obeyed. */
function configTitle({ edits, obeyed }) {
    if (edits.length === 0)
        return 'Configuration, by comments';
    return obeyed === false ? "Configuration, edited by the change; the base's was kept" : 'Configuration';
}
/** The lists of an effect, each with what is done to its findings: `hides`, `would hide`. */
function configLists(effect) {
    const verb = (word) => (effect.obeyed === false ? `would ${word}` : `${word}s`);
    return [
        [verb('hide'), effect.hidden],
        [`${verb('lower')} the severity of`, effect.lowered],
        [`${verb('raise')} the severity of`, effect.raised],
        [verb('add'), effect.added],
        ['comments silence', effect.silenced],
    ];
}
/** What stands above the files of `unknown`. */
const CONFIG_UNKNOWN = 'not known, as they were not analysed under both configurations';
/** One list of the effect; what was shown already is only counted. */
function effectList(what, findings, { above, view }) {
    if (findings.length === 0)
        return [];
    const left = findings.filter(({ id }) => !above.has(id));
    const shown = findings.length - left.length;
    const told = shown === 0 ? '' : `, ${shown.toLocaleString('en-US')} of them listed above`;
    return [
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${capital(what)} ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings.length, 'finding')}${told}`, { ...view, indent: 0 }),
        ...(0,_terminal_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .listing */ .RR)(left, { ...view, shown: SHOWN, plain: ['unknown', 'rule_changed'] }),
    ];
}
function unknown({ unknown: paths = [] }, view) {
    if (paths.length === 0)
        return [];
    const lines = (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .first */ .$1)(paths, SHOWN, view).map((path) => `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .cutStart */ .Dr)(path, view.width - 2)}`);
    return [
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(capital(CONFIG_UNKNOWN), { ...view, indent: 0 }),
        ...lines,
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .rest */ .zs)(paths.length - lines.length, 'more file'),
    ];
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
//# sourceMappingURL=terminal-config.js.map

/***/ }),

/***/ 43263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RR: () => (/* binding */ listing),
  uW: () => (/* binding */ section),
  QZ: () => (/* binding */ worst)
});

// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/src/report/code-frame.js
var code_frame = __webpack_require__(28887);
// EXTERNAL MODULE: ./build/src/report/listed.js
var listed = __webpack_require__(19271);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/src/report/terminal-frame.js

/** Colours of the four severities. */
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    info: 'blue',
    hint: 'dim',
};
/** Columns beside the digits of a line number: two of indent, the mark, the rule, and what parts them. */
const BESIDE = 7;
/** Columns for a line of source on a screen. */
function frameRoom(width, digits) {
    return Math.max(8, width - digits - BESIDE);
}
/** A frame with line numbers: the lines of the finding marked, those around it dim. */
function drawFrame(rows, { style, digits, severity }) {
    const color = SEVERITY_STYLES[severity];
    const gutter = (number) => style('dim', `${number.padStart(digits)} │`);
    return rows.map((row) => {
        if (row.kind === 'carets')
            return `    ${gutter('')} ${' '.repeat(row.indent)}${style(color, '^'.repeat(row.count))}`;
        if (row.kind === 'cut')
            return `    ${gutter('⋮')} ${style('dim', (0,util_text/* plural */.LS)(row.count, 'more line'))}`;
        const mark = row.marked ? style(color, '>') : ' ';
        const text = row.marked || row.text === '' ? row.text : style('dim', row.text);
        return `  ${mark} ${gutter(String(row.number))} ${text}`.trimEnd();
    });
}
//# sourceMappingURL=terminal-frame.js.map
// EXTERNAL MODULE: ./build/src/report/terminal-view.js
var terminal_view = __webpack_require__(60206);
;// CONCATENATED MODULE: ./build/src/report/terminal-findings.js






/** A message gets a line of its own where less than this is left beside the place and the severity. */
const LEAST_ROOM = 28;
/** Findings of a list that are shown with their source before the others are shown without. */
const FRAMES = 20;
/** Findings by file under a title with their number. */
function section(title, findings, view) {
    if (findings.length === 0)
        return [];
    const count = ` (${findings.length.toLocaleString('en-US')})`;
    const heading = `${view.style(view.tone ?? 'bold', title)}${view.style('dim', count)}`;
    return ['', heading, ...listing(findings, view)];
}
/** Findings by file without a title, the worst ones where there are too many. */
function listing(findings, view) {
    const shown = view.verbose ? findings : worst(findings, view.shown);
    const framed = new Set(view.frames ? (view.verbose ? shown : worst(shown, FRAMES)) : []);
    const columns = columnsFor(shown, framed);
    const lines = [];
    // The last line of the file that a frame has shown.
    let seen = 0;
    for (const [at, finding] of shown.entries()) {
        const { path } = finding;
        if (path !== shown[at - 1]?.path) {
            seen = 0;
            lines.push((0,terminal_view/* linked */.q)(view.style('cyan', (0,printable/* cutStart */.Dr)(path, view.width)), placeOf(finding, 1), view));
        }
        lines.push(...entry(finding, { ...view, columns }));
        if (!framed.has(finding))
            continue;
        const next = shown[at + 1];
        const frame = frameOf(finding, { ...view, columns, seen, ...(next?.path === path ? { next } : {}) });
        lines.push(...frame.lines, ...(frame.lines.length > 0 && next ? [''] : []));
        seen = Math.max(seen, frame.last);
    }
    return [...lines, ...(0,terminal_view/* rest */.zs)(findings.length - shown.length)];
}
/** The worst of the findings, as many as there is room for, in the order in which they stood. */
function worst(findings, count) {
    if (findings.length <= count)
        return findings;
    const order = findings.map((finding, at) => ({ at, rank: (0,output/* severityRank */.qs)(finding.severity) }));
    return order
        .sort((a, b) => a.rank - b.rank || a.at - b.at)
        .slice(0, count)
        .sort((a, b) => a.at - b.at)
        .map(({ at }) => findings[at]);
}
function columnsFor(shown, framed) {
    const widest = (texts) => texts.reduce((most, { length }) => Math.max(most, length), 0);
    return {
        place: widest(shown.map(({ line, column }) => `${line}:${column}`)),
        severity: widest(shown.map(({ severity }) => severity)),
        // Lines after the place are shown too.
        number: widest([...framed].map(({ line }) => String(line + 4))),
    };
}
/** Place, severity and message, then rule and id; what does not fit goes on below the message. */
function entry(finding, view) {
    const { columns, style, width } = view;
    const place = `${finding.line}:${finding.column}`;
    const before = [
        '',
        (0,terminal_view/* linked */.q)(style('dim', place), placeOf(finding), view) + ' '.repeat(columns.place - place.length),
        // Colours are for what is to be done.
        style(view.frames ? SEVERITY_STYLES[finding.severity] : 'dim', finding.severity.padEnd(columns.severity)),
    ].join('  ');
    const beside = 2 + columns.place + 2 + columns.severity + 2;
    const isStacked = width - beside < LEAST_ROOM;
    const indent = isStacked ? 4 : beside;
    const body = words(finding, { ...view, width: width - indent });
    const below = body.slice(isStacked ? 0 : 1).map((line) => `${' '.repeat(indent)}${line}`);
    return [isStacked ? before : `${before}  ${body[0]}`, ...below];
}
/** The message with what the class alone does not say, its rule and its id. */
function words(finding, { style, width, verbose, plain = [] }) {
    const { class: name, accepted, base, message } = finding;
    const prefix = plain.includes(name) ? '' : `${name.replace('_', ' ')} `;
    const lines = (0,printable/* wrap */.LV)(`${prefix}${message}${remark(finding)}`, { width, most: verbose ? 40 : 4 });
    const tail = `${(0,printable/* cut */.Jj)(finding.code, Math.max(1, width - finding.id.length - 1))} ${(0,printable/* cut */.Jj)(finding.id, width)}`;
    const end = lines.at(-1) ?? '';
    const fits = (0,printable/* columnsOf */.PL)(end) + 1 + (0,printable/* columnsOf */.PL)(tail) <= width && lines.length > 0;
    const dimmed = style('dim', tail);
    if (prefix !== '' && lines[0]?.startsWith(prefix))
        lines[0] = `${style('bold', prefix)}${lines[0].slice(prefix.length)}`;
    const isMeasured = (name === 'worsened' || name === 'softened') && base && base.message !== message;
    return [
        ...lines.slice(0, -1),
        ...(fits ? [`${lines.at(-1)} ${dimmed}`] : [...lines.slice(-1), dimmed]),
        ...(isMeasured ? (0,printable/* wrap */.LV)(`was: ${base.message}`, { width, most: 2 }).map((line) => style('dim', line)) : []),
        ...(accepted
            ? (0,printable/* wrap */.LV)(`accepted: ${accepted.reason}`, { width, most: 4 }).map((line) => style('dim', line))
            : []),
    ];
}
/** What the class alone does not say: the reason, the other severity, the other file. */
function remark({ base, path, reason, severity }) {
    return [
        reason === undefined ? '' : `: ${reason}`,
        base === undefined || base.severity === severity ? '' : ` (was ${base.severity})`,
        base === undefined || base.path === path ? '' : ` (from ${base.path})`,
    ].join('');
}
/** The place of a finding as far as it stands in a file that can be opened. */
function placeOf(finding, line = finding.line) {
    if ((0,listed/* sideOf */.Jh)(finding) === 'base')
        return undefined;
    return { path: finding.path, line, column: line === finding.line ? finding.column : 1 };
}
/** The source of a finding without what the frames before and after it show, and the last line that it shows. */
function frameOf(finding, view) {
    const source = (0,code_frame/* linesAround */.Bw)(finding, view.linesOf);
    if (source === undefined)
        return { lines: [], last: 0 };
    const { columns, seen, next } = view;
    const room = frameRoom(view.width, columns.number);
    const to = next && next.line >= finding.line ? Math.max(finding.line, next.line - 1) : Infinity;
    const rows = (0,code_frame/* frameRows */.TU)(finding, source, { room, from: seen + 1, to });
    const last = rows.findLast((row) => row.kind === 'source')?.number ?? 0;
    return { lines: drawFrame(rows, { ...view, digits: columns.number, severity: finding.severity }), last };
}
//# sourceMappingURL=terminal-findings.js.map

/***/ }),

/***/ 23556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isBreaking),
/* harmony export */   EW: () => (/* binding */ surfaceTitle),
/* harmony export */   mC: () => (/* binding */ around),
/* harmony export */   rG: () => (/* binding */ surfaceSection)
/* harmony export */ });
/* harmony import */ var _records_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60887);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
/* harmony import */ var _terminal_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60206);



/** Changes that are shown before the rest is only counted. */
const SHOWN = 20;
const STYLES = {
    removed: 'red',
    changed: 'yellow',
    moved: 'dim',
    added: 'green',
};
/** Exported names that were removed or changed, with their declarations; moved and added ones are counted. */
function surfaceSection({ surface }, view) {
    if (surface.length === 0)
        return [];
    const breaking = surface.filter(isBreaking);
    const quiet = view.verbose
        ? ['moved', 'added'].flatMap((word) => surface.filter(({ change }) => change === word))
        : [];
    const shown = (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$1)(breaking, SHOWN, view);
    return [
        '',
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(surfaceTitle(surface), { ...view, indent: 0 }).map((line) => view.style('bold', line)),
        ...shown.flatMap((change) => entry(change, view)),
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .rest */ .zs)(breaking.length - shown.length),
        ...quiet.flatMap((change) => entry(change, view)),
    ];
}
/** True when a change of the surface may break who imports the name. */
function isBreaking({ change }) {
    return change === 'removed' || change === 'changed';
}
/** How many exported names were removed, changed, moved and added. */
function surfaceTitle(surface) {
    const breaking = surface.some(isBreaking);
    const counts = _records_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .SURFACE_CHANGES */ .u.map((word) => [word, surface.filter(({ change }) => change === word).length]);
    const told = counts.filter(([word, count]) => count > 0 || (breaking && (word === 'removed' || word === 'changed')));
    return `Public surface: ${told.map(([word, count]) => `${count.toLocaleString('en-US')} ${word}`).join(', ')}`;
}
function entry({ change, path, line, symbol, base, reason, signature, id }, view) {
    const from = base && base.path !== path ? ` (from ${base.path})` : '';
    const why = reason === undefined ? '' : `: ${reason}`;
    const room = view.width - 10;
    const text = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${path}:${line} ${symbol}${why}${from}`, { width: room, most: view.verbose ? 40 : 3 });
    const end = text.at(-1) ?? '';
    const tail = view.style('dim', (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(id, room));
    const body = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(`${end} ${id}`) <= room ? [...text.slice(0, -1), `${end} ${tail}`] : [...text, tail];
    const head = body.map((part, at) => at === 0 ? `  ${view.style(STYLES[change], change.padEnd(7))} ${part}` : `          ${part}`);
    if (change === 'moved' || change === 'added')
        return head;
    const [before, after] = around(base?.signature, signature, view.width - 6);
    const lines = (mark, shown) => shown.map((one) => `    ${mark} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(one, view.width - 6)}`);
    return [
        ...head,
        ...lines('-', before).map((one) => view.style('red', one)),
        ...lines('+', after).map((one) => view.style('green', one)),
    ];
}
/** How much of what both have is shown before the place where they differ. */
const LEAD = 24;
/** Lines of two declarations; those too long for the screen begin shortly before they differ. */
function around(base, head, width) {
    const [before, after] = [base?.split('\n') ?? [], head?.split('\n') ?? []];
    if (before.length !== 1 || after.length !== 1)
        return [before, after];
    const [one, other] = [before[0], after[0]];
    let same = 0;
    while (same < one.length && one[same] === other[same])
        same++;
    if (Math.max(one.length, other.length) <= width || same <= 2 * LEAD)
        return [before, after];
    const shortened = (line) => `${line.slice(0, LEAD)}… ${line.slice(same - LEAD)}`;
    return [[shortened(one)], [shortened(other)]];
}
//# sourceMappingURL=terminal-surface.js.map

/***/ }),

/***/ 60206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ first),
/* harmony export */   FP: () => (/* binding */ reproduceLines),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47499);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);


/** A text that leads to a place, on screens that have links; what leads nowhere stays text. */
function linked(text, place, { linkOf }) {
    const url = place && linkOf?.(place);
    // A URL is made of a path that others chose: whatever could end the escape sequence makes it none.
    if (url === undefined || !/^[!-~]+$/.test(url))
        return text;
    return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
/** A text broken into lines, all of them indented and no wider than the screen. */
function paragraph(text, { width, verbose, indent = 2, hanging = indent, }) {
    const lines = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, { width: width - Math.max(indent, hanging), most: verbose ? 40 : 4 });
    return lines.map((line, at) => `${' '.repeat(at === 0 ? indent : hanging)}${line}`);
}
/** The command that gives a comparison again, broken so that it can be pasted as it stands. */
function reproduceLines(command, { width }) {
    const lines = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`Reproduce: ${command}`, { width: width - 4, most: 8 });
    return lines.map((line, at) => `${at === 0 ? '' : '  '}${line}${at === lines.length - 1 ? '' : ' \\'}`);
}
/** The first entries, or all of them. */
function first(entries, count, view) {
    return view.verbose ? entries : entries.slice(0, count);
}
/** How many are left out and how to see them; nothing when none are. */
function rest(count, noun) {
    if (count <= 0)
        return [];
    const what = noun === undefined ? `${count.toLocaleString('en-US')} more` : (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, noun);
    return [`  … ${what} (--verbose shows all)`];
}
//# sourceMappingURL=terminal-view.js.map

/***/ }),

/***/ 59435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bF: () => (/* binding */ renderTerminal),
  xe: () => (/* binding */ sidesLine),
  Sd: () => (/* binding */ totals)
});

// UNUSED EXPORTS: framedFindings, viewOf

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/src/report/code-frame.js
var code_frame = __webpack_require__(28887);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/report/terminal-view.js
var terminal_view = __webpack_require__(60206);
;// CONCATENATED MODULE: ./build/src/report/terminal-attribution.js



/** How much is shown before the rest is only counted. */
const SHOWN = { commits: 20, findings: 10 };
/** Who brought what: by commit, then what no commit brought, by reason, and what it cost to know. */
function attribution(report, view, ms) {
    const told = report.attribution;
    // Without regressions and improvements there is nothing that anybody brought.
    if (!told || told.commits.length + told.unattributed.length === 0)
        return [];
    const byId = new Map([...report.regressions, ...report.improvements].map((each) => [each.id, each]));
    const shown = (0,terminal_view/* first */.$1)(told.commits, SHOWN.commits, view);
    const commits = shown.flatMap(({ commit, subject, findings }) => [
        (0,printable/* cut */.Jj)(`${commit.slice(0, 10)} ${subject}`, view.width),
        ...entries(findings, { byId, view }),
    ]);
    const reasons = new Map();
    for (const { finding, reason } of told.unattributed)
        reasons.set(reason, [...(reasons.get(reason) ?? []), finding]);
    const others = [...reasons].flatMap(([reason, findings]) => [
        ...(0,terminal_view/* paragraph */.FY)(`no commit: ${reason}`, { ...view, indent: 0, hanging: 2 }),
        ...entries(findings, { byId, view }),
    ]);
    const cost = [
        `Compared ${(0,util_text/* plural */.LS)(told.compared_commits, 'commit')}`,
        `${(0,util_text/* plural */.LS)(told.compared_files, 'version')} of files that neither side has`,
        ...(ms === undefined ? [] : [`${(ms / 1000).toFixed(1)} s`]),
    ];
    return [
        '',
        view.style('bold', 'Brought by'),
        ...commits,
        ...(0,terminal_view/* rest */.zs)(told.commits.length - shown.length, 'more commit'),
        ...others,
        ...(0,terminal_view/* paragraph */.FY)(cost.join(', '), view).map((line) => view.style('dim', line)),
    ];
}
/** In the order of the report: what got worse first. */
function entries(ids, { byId, view }) {
    const wanted = new Set(ids);
    const inOrder = [...byId.keys()].filter((id) => wanted.has(id));
    const shown = (0,terminal_view/* first */.$1)(inOrder, SHOWN.findings, view).map((id) => {
        const { class: name, path, line, code } = byId.get(id);
        const tail = (0,printable/* cut */.Jj)(`:${line} ${code} ${id}`, view.width - 20);
        const room = view.width - 11 - (0,printable/* columnsOf */.PL)(tail);
        return `  ${name.padEnd(8)} ${(0,printable/* cutStart */.Dr)(path, room)}${tail}`;
    });
    return [...shown, ...(0,terminal_view/* rest */.zs)(inOrder.length - shown.length)];
}
//# sourceMappingURL=terminal-attribution.js.map
// EXTERNAL MODULE: ./build/src/report/terminal-config.js
var terminal_config = __webpack_require__(36093);
// EXTERNAL MODULE: ./build/src/report/terminal-findings.js + 1 modules
var terminal_findings = __webpack_require__(43263);
// EXTERNAL MODULE: ./build/src/report/terminal-surface.js
var terminal_surface = __webpack_require__(23556);
;// CONCATENATED MODULE: ./build/src/report/terminal.js









/** Nobody reads a report on a narrower screen; there the terminal breaks the lines. */
const LEAST_WIDTH = 50;
/** How many of a class are shown before the rest is only counted. */
const terminal_SHOWN = { framed: 50, improvements: 20, others: 10 };
/** A report as text for people: the verdict first, then what got worse, what got better, and what is not known. */
function renderTerminal(report, context) {
    const view = viewOf(context);
    const { style } = view;
    const mark = MARKS[report.conclusion];
    const verdict = (lines) => lines
        .map((line, at) => `${at === 0 ? style(mark.format, mark.sign) : ' '} ${style('bold', line)}`)
        .join('\n');
    if (context.quiet)
        return verdict([(0,printable/* printable */.g$)(report.verdict)]);
    // What went with its code is no work of repair, so it stands apart.
    const gone = report.improvements.filter((finding) => finding.class === 'gone');
    const improved = report.improvements.filter((finding) => finding.class !== 'gone');
    // What comments of the change silence stands with the configuration.
    const silenced = new Set(report.config_effect?.silenced.map(({ id }) => id));
    const ruled = report.rule_changed.filter(({ id }) => !silenced.has(id));
    const list = (title, findings, more = {}) => (0,terminal_findings/* section */.uW)(title, findings, { ...view, shown: terminal_SHOWN.others, plain: PLAIN, ...more });
    const framed = { shown: terminal_SHOWN.framed, frames: true };
    return [
        verdict((0,printable/* wrap */.LV)(report.verdict, { width: view.width - 2 })),
        ...dim((0,terminal_view/* paragraph */.FY)(sidesLine(report), view), view),
        ...failures(report, view),
        ...list('Regressions', report.regressions, { ...framed, tone: ['bold', 'red'], plain: ['new'] }),
        ...(0,terminal_surface/* surfaceSection */.rG)(report, view),
        ...list('Improvements, thank you', improved, {
            shown: terminal_SHOWN.improvements,
            tone: ['bold', 'green'],
            plain: ['fixed'],
        }),
        ...list('Gone with the code', gone, { plain: ['gone'] }),
        ...attribution(report, view, context.attributionMs),
        ...list('Unknown', report.unknown, { tone: ['bold', 'yellow'] }),
        ...list('Accepted', report.accepted),
        ...list('Changed by rules or comments', ruled),
        ...(0,terminal_config/* configSection */.c_)(report, view),
        ...(view.verbose ? list('Moved or edited', report.carried, { shown: report.carried.length }) : []),
        ...list('Findings', report.findings, framed),
        ...skipped(report, view),
        ...notes(report, view),
        '',
        ...dim((0,terminal_view/* paragraph */.FY)(totals(report, context), { ...view, indent: 0 }), view),
        ...dim(report.reproduce === undefined ? [] : (0,terminal_view/* reproduceLines */.FP)(report.reproduce, view), view),
    ].join('\n');
}
/** What the titles of most sections say already. */
const PLAIN = ['unknown', 'rule_changed'];
const MARKS = {
    success: { sign: '✓', format: 'green' },
    failure: { sign: '✗', format: 'red' },
    neutral: { sign: '•', format: 'yellow' },
};
/** How everything is drawn on the screen of a context. */
function viewOf(context) {
    return {
        style: (format, text) => (context.color ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text),
        width: Math.max(LEAST_WIDTH, context.width),
        verbose: context.verbose === true,
        ...(context.linkOf ? { linkOf: context.linkOf } : {}),
        ...(context.textOf ? { linesOf: (0,code_frame/* linesIn */.hl)(context.textOf) } : {}),
    };
}
/**
 * Findings of a report whose source is shown on the terminal, without those that are only counted: of their files the
 * texts are worth reading.
 */
function framedFindings(report, { verbose }) {
    return [report.regressions, report.findings].flatMap((findings) => [
        ...(verbose ? findings : worst(findings, terminal_SHOWN.framed)),
    ]);
}
function dim(lines, { style }) {
    return lines.map((line) => style('dim', line));
}
/** Both sides and why these, on one line that is safe to show. */
function sidesLine({ base, head }) {
    const name = (side) => {
        if (side.kind === 'worktree')
            return 'working tree';
        if (side.kind === 'directory')
            return 'directory';
        return [side.ref ?? '', side.commit?.slice(0, 10) ?? ''].filter(Boolean).join(' ');
    };
    return (0,printable/* printable */.g$)(base.kind === 'none'
        ? `${name(head)}; no base: ${base.why}`
        : `${name(base)} (${base.why}) → ${name(head)}`);
}
function failures(report, view) {
    if (report.failures.length === 0)
        return [];
    const shown = (0,terminal_view/* first */.$1)(report.failures, 10, view);
    const lines = shown.flatMap(({ path, shard_id, message, code }) => {
        const what = path ?? (shard_id === undefined ? '' : `shard ${shard_id}`);
        return (0,terminal_view/* paragraph */.FY)(`${what}${what === '' ? '' : ': '}${message} (${code})`, { ...view, hanging: 4 });
    });
    return [
        '',
        view.style(['bold', 'red'], 'Not done'),
        ...lines,
        ...(0,terminal_view/* rest */.zs)(report.failures.length - shown.length, 'more failure'),
    ];
}
function skipped(report, view) {
    if (report.skipped.length === 0)
        return [];
    const paths = [...new Map(report.skipped.map((file) => [file.path, file.reason]))];
    const shown = (0,terminal_view/* first */.$1)(paths, 5, view);
    const lines = shown.flatMap(([path, reason]) => (0,terminal_view/* paragraph */.FY)(`${path}: ${reason}`, { ...view, hanging: 4 }));
    const title = view.style('bold', 'Not analysed');
    return ['', title, ...lines, ...(0,terminal_view/* rest */.zs)(paths.length - shown.length, 'more file')];
}
function notes(report, view) {
    if (report.notes.length === 0)
        return [];
    const shown = (0,terminal_view/* first */.$1)(report.notes, 5, view);
    const lines = shown.flatMap((note) => (0,terminal_view/* paragraph */.FY)(`note: ${note}`, { ...view, indent: 0, hanging: 6 }));
    return ['', ...lines, ...(0,terminal_view/* rest */.zs)(report.notes.length - shown.length, 'more note')];
}
/** What did not change, what was hidden and what it cost: numbers and our own words alone. */
function totals(report, context) {
    const { counts } = report;
    const parts = [
        `${report.unchanged_count.toLocaleString('en-US')} unchanged`,
        ...(counts.moved + counts.edited > 0 ? [`${counts.moved} moved`, `${counts.edited} edited`] : []),
        ...(counts.accepted > 0 ? [`${counts.accepted} accepted`] : []),
        ...(counts.suppressed > 0 ? [`${counts.suppressed} silenced`] : []),
        ...(report.head.files === undefined ? [] : [(0,util_text/* plural */.LS)(report.head.files, 'file')]),
        ...(context.elapsedMs === undefined ? [] : [`${(context.elapsedMs / 1000).toFixed(1)} s`]),
        ...(context.memo && context.memo.hits + context.memo.misses > 0
            ? [`${Math.floor((100 * context.memo.hits) / (context.memo.hits + context.memo.misses))} % remembered`]
            : []),
    ];
    return parts.join(', ');
}
//# sourceMappingURL=terminal.js.map

/***/ })

};
