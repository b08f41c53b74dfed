export const id = 897;
export const ids = [897];
export const modules = {

/***/ 17600:
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
var github_trust = __webpack_require__(9967);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/src/github/check-annotations.js

/** Annotations that one request takes. */
const BATCH = 50;
/** One that stands, as the API tells it. */
const annotationSchema = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP(),
    start_line: schemas/* int */.Whr(),
    end_line: schemas/* int */.Whr(),
    annotation_level: schemas/* string */.YjP().nullish(),
    title: schemas/* string */.YjP().nullish(),
});
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
//# sourceMappingURL=check-annotations.js.map
;// CONCATENATED MODULE: ./build/src/github/identity.js

/** What tells who wrote a comment. */
const commentAuthor = {
    user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().nullish() }).nullish(),
    performed_via_github_app: schemas/* looseObject */._H3({ id: schemas/* int */.Whr() }).nullish(),
};
/** What tells who made a check run. */
const checkRunAuthor = {
    app: schemas/* looseObject */._H3({ id: schemas/* int */.Whr().nullish(), slug: schemas/* string */.YjP().nullish() }).nullish(),
};
/** Whether somebody wrote a comment. A person may write through the app too: that is the person's comment. */
function isCommentOf(author, { user, performed_via_github_app: app }) {
    return 'appId' in author ? app?.id === author.appId && user?.type === 'Bot' : user?.login === author.login;
}
/** Whether somebody made a check run. */
function isCheckRunOf(author, { app }) {
    return 'appId' in author ? app?.id === author.appId : `${app?.slug ?? ''}[bot]` === author.login;
}
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
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/github/marker.js

const LONGEST_NAME = 150;
const MARKER = /^<!-- codebatch name=([\w.~%!'()*-]{1,200}) run=(\d{1,16}) attempt=(\d{1,9}) digest=([\da-f]{16}) -->/;
const STAMP = /^codebatch run=(\d{1,16}) attempt=(\d{1,9}) digest=([\da-f]{16})(?: pull=(\d{1,9}))?( verified)?$/;
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
function renderStamp({ run, attempt, digest, pull, verified }) {
    const of = pull === undefined ? '' : ` pull=${pull}`;
    return `codebatch run=${run} attempt=${attempt} digest=${digest}${of}${verified ? ' verified' : ''}`;
}
/** The stamp of a check run, unless somebody else made it. */
function parseStamp(externalId) {
    const found = STAMP.exec(externalId);
    if (!found)
        return undefined;
    const [, run, attempt, digest, pull, verified] = found;
    return {
        run: Number(run),
        attempt: Number(attempt),
        digest: digest,
        verified: verified !== undefined,
        ...(pull === undefined ? {} : { pull: Number(pull) }),
    };
}
function digestOfText(text) {
    return (0,json/* sha256Hex */.fg)(text).slice(0, 16);
}
/** True when `a` is of a later run than `b`, or of a later attempt of the same one. */
function isNewer(a, b) {
    return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
//# sourceMappingURL=marker.js.map
;// CONCATENATED MODULE: ./build/src/github/check-run-standing.js



/** A check run as the API tells it. */
const checkRunSchema = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    external_id: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP().nullish(),
    ...checkRunAuthor,
});
/** Whether one conclusion is worse than another; one that is not there yet is better than any. */
function isWorse(one, other) {
    const order = ['success', 'neutral', 'failure'];
    return order.indexOf(one) > order.indexOf(other);
}
/** What one of ours says of itself. */
function stampOf({ external_id: id }) {
    return parseStamp(id ?? '');
}
/**
 * What stands in the way: one of a pull request, where the wanted one is of a push to its branch and is not believed more;
 * one that is believed, where the wanted one is not; else one of a later run that counts as much.
 */
function aheadOf(all, wanted) {
    const isOfPull = wanted.pull !== undefined;
    const believed = all.filter((one) => stampOf(one)?.verified);
    const ofPulls = (some) => some.filter((one) => stampOf(one)?.pull !== undefined);
    // A workflow may run for both. What all of the branch changes says more than what its last push did, but not in the
    // mouth of a fork: its head may become what is pushed.
    const before = isOfPull ? undefined : ofPulls(wanted.verified ? believed : all).at(-1);
    if (before)
        return before;
    if (!wanted.verified && believed.length > 0)
        return believed.at(-1);
    const equals = wanted.verified ? believed : all;
    const rival = (isOfPull ? ofPulls(equals) : equals).at(-1);
    return rival && isNewer(stampOf(rival), wanted) ? rival : undefined;
}
//# sourceMappingURL=check-run-standing.js.map
;// CONCATENATED MODULE: ./build/src/github/check-run.js






/** Bytes that the summary of a check run may have. */
const CHECK_SUMMARY_BYTES = 65_535;
const ROUNDS = 5;
const PERMISSION = 'checks: write';
const MAX_TITLE = 255;
const listSchema = schemas/* looseObject */._H3({ check_runs: schemas/* array */.YOg(checkRunSchema) });
/**
 * Brings our one check run on a commit to what is wanted. Annotations can be added to a check run and never be taken
 * away, so one that has others than those wanted is left to history: a new one of the same name takes its place, as
 * GitHub shows the latest. What was interrupted is gone on with. Throws `GithubError`.
 * @param author who the token writes as
 */
async function upsertCheckRun(github, author, draft) {
    const work = new CheckRunWork(github, author, draft);
    for (let round = 0;; round++) {
        const standing = await work.read();
        try {
            return await work.agree(await work.settle(standing));
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
    author;
    draft;
    stamp;
    warnings = [];
    annotations;
    isPlain = false;
    isCreated = false;
    sharesName = false;
    constructor(github, author, draft) {
        this.github = github;
        this.author = author;
        this.draft = draft;
        const { run, attempt, pull, verified, name: _name, headSha: _headSha, ...more } = draft;
        const { mayShareName: _mayShareName, ...shown } = more;
        const digest = digestOfText(JSON.stringify(shown));
        this.stamp = { run, attempt, digest, verified, ...(pull === undefined ? {} : { pull }) };
        this.annotations = draft.annotations;
    }
    /** Ours on the commit, the newest one last. A job has a check run of its own, perhaps of the same name: that is not ours. */
    async read() {
        const { entries } = await this.github.list({
            route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
            parameters: { ref: this.draft.headSha, check_name: this.draft.name, filter: 'all' },
            undone: 'The check run was not written: those that stand could not be read',
            permission: PERMISSION,
            answer: listSchema,
        }, ({ check_runs: runs }) => runs);
        return entries
            .filter((one) => stampOf(one) !== undefined && isCheckRunOf(this.author, one))
            .sort((a, b) => a.id - b.id);
    }
    /** Writes what is missing. */
    async settle(all) {
        const ahead = aheadOf(all, this.stamp);
        if (ahead)
            return this.outcome('outdated', ahead);
        const standing = all.at(-1);
        const stamp = standing && stampOf(standing);
        if (standing && stamp) {
            const isSame = renderStamp(stamp) === renderStamp(this.stamp);
            if (isSame && standing.status === 'completed')
                return this.outcome(this.isCreated ? 'created' : 'unchanged', standing);
            if (this.isOfAnother(standing)) {
                this.sharesName = true;
                if (isWorse(standing.conclusion, this.draft.conclusion))
                    return this.outcome('worse', standing);
            }
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
    /**
     * Looks once more where the name may be shared: of checks that were written at the same time, none saw the other. What
     * GitHub shows, the newest, gets the worst conclusion of all.
     */
    async agree(outcome) {
        if (outcome.deed === 'outdated' || this.draft.mayShareName !== true)
            return outcome;
        const standing = await this.read();
        const others = standing.filter((one) => this.isOfAnother(one));
        if (others.length === 0)
            return outcome;
        const worst = others.reduce((found, { conclusion }) => (isWorse(conclusion, found) ? conclusion : found), this.draft.conclusion);
        const newest = standing.at(-1);
        const isShown = newest.id === outcome.id || others.includes(newest);
        if (isShown && newest.status === 'completed' && isWorse(worst, newest.conclusion))
            await this.worsen(newest, worst);
        return { ...outcome, sharesName: true };
    }
    isOfAnother(one) {
        const stamp = stampOf(one);
        const { run, attempt, digest } = this.stamp;
        return (this.draft.mayShareName === true &&
            stamp?.run === run &&
            stamp.attempt === attempt &&
            stamp.digest !== digest);
    }
    async worsen({ id }, conclusion) {
        const title = 'Several checks of one run have this name, and one of them did worse';
        const summary = 'Each needs an input `name` of its own; what they found is in the summaries of their jobs.';
        await this.github.call({
            route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
            parameters: { check_run_id: id, status: 'completed', conclusion, output: { title, summary } },
            undone: 'The check run did not get the conclusion of another check of its name',
            permission: PERMISSION,
            answer: checkRunSchema,
        });
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
    outcome(deed, standing) {
        const { sharesName, warnings } = this;
        const { id, html_url: url } = standing;
        const isOfOtherPull = deed === 'outdated' && stampOf(standing)?.pull !== this.stamp.pull;
        return { deed, id, ...(url ? { url } : {}), sharesName, isOfOtherPull, warnings };
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
        const { conclusion, actions } = this.draft;
        return {
            ...this.names(),
            status: 'completed',
            conclusion,
            output: this.output(annotations),
            ...(actions ? { actions } : {}),
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
    ...commentAuthor,
});
/**
 * Brings our one comment on a pull request to what is wanted. Ours are those with our marker that the author wrote; the
 * oldest is kept, others are deleted. Looks again after each write whose end is not known, so that none is made twice.
 * Throws `GithubError`.
 * @param author who the token writes as
 */
async function upsertComment(github, author, draft) {
    const work = new CommentWork(github, author, draft);
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
    author;
    draft;
    wanted;
    warnings = [];
    deed = 'unchanged';
    sharesName = false;
    /** Lists may lag behind a write: what was created is known without them. */
    created;
    constructor(github, author, draft) {
        this.github = github;
        this.author = author;
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
        this.sharesName ||= standing.some(({ marker }) => this.isOfAnother(marker));
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
        const { sharesName, warnings } = this;
        return { deed, ...(url === undefined ? {} : { url }), sharesName, warnings };
    }
    isOfAnother({ run, attempt, digest }) {
        return run === this.wanted.run && attempt === this.wanted.attempt && digest !== this.wanted.digest;
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
    asOurs(comment) {
        const { id, html_url: url, body } = comment;
        const marker = parseMarker(body ?? '');
        const isOurs = marker?.name === this.wanted.name && isCommentOf(this.author, comment);
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
    let [sharesName, isOutdated] = [false, options.pull?.headSha !== options.headSha];
    if (!wanted.comment && !wanted.checkRun)
        return published;
    const author = options.author ?? (await attempted(authorOf(options.github), published));
    if (author === undefined) {
        if (wanted.comment)
            published.comment = 'failed';
        if (wanted.checkRun)
            published.checkRun = 'failed';
        return published;
    }
    if (wanted.checkRun) {
        const made = await attempted(publishCheckRun(report, { ...options, author, published }), published);
        published.checkRun = made?.deed ?? 'failed';
        if (made?.url !== undefined)
            published.checkRunUrl = made.url;
        warnings.push(...(made?.warnings ?? []));
        sharesName = made?.sharesName ?? false;
        // The check run knows of every run, the comment only of those that changed its text. Where another pull request has
        // the same head, the check run is of both of them, and says nothing of this one's comment.
        if (made?.deed === 'outdated' && !made.isOfOtherPull)
            isOutdated = true;
    }
    if (wanted.comment && published.checkRun === 'worse')
        published.comment = 'worse';
    else if (wanted.comment) {
        const made = isOutdated
            ? { deed: 'outdated', sharesName: false, warnings: [] }
            : await attempted(publishComment(report, { ...options, author }), published);
        published.comment = made?.deed ?? 'failed';
        if (made?.url !== undefined)
            published.commentUrl = made.url;
        warnings.push(...(made?.warnings ?? []));
        sharesName ||= made?.sharesName ?? false;
    }
    if (sharesName && options.mayShareName === true)
        warnings.push(`Two checks of this run share the name ${JSON.stringify((0,printable/* cut */.Jj)(options.name, MAX_NAME))}: give each an input \`name\` of its own. The worse one is shown.`);
    return published;
}
/** A token's login: a token of a workflow does not know more. */
async function authorOf(github) {
    return { login: await loginOf(github, { undone: 'Nothing was written' }) };
}
/** What a call gives; undefined and a warning where GitHub fails. */
async function attempted(call, published) {
    try {
        return await call;
    }
    catch (error) {
        if (!(error instanceof trouble/* GithubError */.E1))
            throw error;
        published.warnings.push(error.message);
        if (error.isPassing)
            published.retryAfterMs = Math.max(published.retryAfterMs ?? 0, error.retryAfterMs ?? 0);
        return undefined;
    }
}
async function publishCheckRun(report, options) {
    const { github, author, headSha, name, run, attempt, verified, detailsUrl } = options;
    const { hasActions, mayShareName } = options;
    const { batches, omitted } = (0,annotations/* checkAnnotations */.LO)(report, await annotationContext(report, options));
    const verdict = (0,printable/* printable */.g$)(report.verdict);
    const unseen = omitted > 0
        ? `\n${(0,util_text/* plural */.LS)(omitted, 'regression')} more ${omitted === 1 ? 'has' : 'have'} no annotation.\n`
        : '';
    return upsertCheckRun(github, author, {
        name: checkRunName(name),
        headSha,
        run,
        attempt,
        verified,
        ...(options.pull ? { pull: options.pull.number } : {}),
        title: verified ? verdict : `Reported by the ${reporterOf(options)} itself: ${verdict}`,
        summary: `${rendered(report, options, CHECK_SUMMARY_BYTES - unseen.length)}${unseen}`,
        conclusion: verified ? report.conclusion : 'neutral',
        annotations: batches.flat(),
        ...(hasActions === undefined ? {} : { actions: hasActions ? actionsFor(report, options) : [] }),
        ...(isLink(detailsUrl) ? { detailsUrl } : {}),
        ...(mayShareName === undefined ? {} : { mayShareName }),
    });
}
/** The name that the check run of a check has. */
function checkRunName(name) {
    return `CodeBatch (${(0,printable/* cut */.Jj)(name, MAX_NAME)})`;
}
/** Where the changed lines cannot be read, annotations come in another order and nothing else is lost. */
async function annotationContext(report, { github, pull, headSha, published }) {
    if (!pull || pull.headSha !== headSha || report.regressions.length === 0)
        return {};
    const changed = await attempted((0,pulls/* changedLines */.MA)(github, pull.number), published);
    return changed ? { changedLines: changed.lines } : {};
}
/** What is accepted is accepted for a pull request, so there is nothing to accept of what was pushed. */
function actionsFor(report, { pull }) {
    const rerun = { label: 'Re-run', description: 'Check this commit again', identifier: RERUN_ACTION };
    const accept = {
        label: 'Accept all',
        description: 'Let all regressions stand',
        identifier: ACCEPT_ALL_ACTION,
    };
    return pull && report.regressions.length > 0 ? [rerun, accept] : [rerun];
}
function publishComment(report, options) {
    const { github, author, pull, name, run, attempt, detailsUrl, below = '', wantsComment } = options;
    const link = isLink(detailsUrl) ? `\n[The run and its whole report](${detailsUrl})\n` : '';
    const more = below === '' ? link : `${link}\n${below}\n`;
    return upsertComment(github, author, {
        pull: pull.number,
        name,
        run,
        attempt,
        text: `${rendered(report, options, markdown/* COMMENT_BYTES */.GJ - Buffer.byteLength(more))}${more}`,
        isQuiet: wantsComment === undefined ? (0,markdown/* isQuiet */.rM)(report) : !wantsComment,
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
        ...(verified ? {} : { unverified: reporterOf(options) }),
    });
}
function reporterOf({ pull }) {
    return pull ? 'pull request' : 'branch';
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
        // The legs of a matrix have one job's name.
        mayShareName: true,
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

/***/ 57180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * Sets the outputs of the step, each between two lines that no value can foresee. Nothing happens outside a runner.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
function writeOutputs(values, env) {
    const file = env['GITHUB_OUTPUT'] ?? '';
    if (file === '')
        return;
    const end = `ends-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const lines = Object.keys(values).map((name) => `${name}<<${end}\n${values[name] ?? ''}\n${end}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, lines.join(''));
}
//# sourceMappingURL=write-outputs.js.map

/***/ }),

/***/ 34554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openArtifact),
/* harmony export */   w: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

const PERMISSION = 'actions: read';
/** Pages of 100 artifacts; a run may have 500 and more, and what is looked for is among the last. */
const PAGES = 20;
const listSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
        expired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    })),
});
const bodySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((body) => body instanceof ReadableStream);
/** What all attempts of a run uploaded and what is still there. Throws `GithubError`. */
async function listArtifacts(github, run) {
    const { entries } = await github.list({
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        parameters: { run_id: run },
        undone: 'The artifacts of the run could not be listed',
        permission: PERMISSION,
        answer: listSchema,
    }, ({ artifacts }) => artifacts, { maxPages: PAGES });
    return entries
        .filter(({ expired }) => !expired)
        .map(({ id, name, size_in_bytes: bytes }) => ({ id, name, bytes }));
}
/**
 * The zip of an artifact, as it comes over the wire: whoever reads it counts its bytes. Reading fails where the
 * connection breaks. Throws `GithubError` where nothing comes.
 */
function openArtifact(github, id) {
    return github.call({
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
        parameters: { artifact_id: id },
        undone: 'The artifact could not be downloaded',
        permission: PERMISSION,
        answer: bodySchema,
        isStream: true,
    });
}
//# sourceMappingURL=artifacts.js.map

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

/***/ 9967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6259);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43058);



const WORKFLOW = /^\.github\/workflows\/[^/@]+\.ya?ml$/;
const contentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('file'), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) }),
    // A list for a directory, other types for links and submodules.
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).transform(() => undefined),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).transform(() => undefined),
]);
/**
 * Whether the report of a run may be believed: the head is in this repository, and it leaves the workflow file that made
 * the report alone. What runs is the file of the merge into the base, so one that the head did not touch since it left
 * the base is the base's own, however far that went on. In doubt it is not. Never throws for a failure of the service.
 * @param pull the two sides; for what was pushed, the base is the default branch
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
        if (head === base)
            return { verified: true, why: 'the workflow file is the one of the base' };
        const left = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .w)(github, pull.baseSha, pull.headSha);
        if (left === undefined || (await blobAt(github, path, left)) !== head)
            return no('it changes the workflow file that reports it');
    }
    catch (error) {
        if (!(error instanceof _trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1))
            throw error;
        const told = no(`its workflow file could not be compared (${error.status ?? error.trouble})`);
        return error.isPassing ? { ...told, isPassing: true } : told;
    }
    return { verified: true, why: 'it leaves the workflow file of the base as it is' };
}
/** The object id of a file at a commit; undefined when there is no such file. */
function blobAt(github, path, ref) {
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .orAbsent */ .Re)(github.call({
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
    /** What the judging took, for people. */
    cost: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        elapsed_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
        memo: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ hits: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0), misses: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0) }),
    })
        .optional(),
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
/** When so many entries, one after the other, found no room, no more are tried: there may be thousands. */
const MOST_MISSES = 100;
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
    let [cost, misses] = [0, 0];
    for (const entry of section.entries.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))) {
        if (misses === MOST_MISSES)
            break;
        const { text, group } = entry;
        const isNew = group !== undefined && !groups.has(group);
        const more = bytes(`${text}\n`) + (isNew ? bytes(`\n${heading(group)}`) : 0);
        misses = cost + more > left ? misses + 1 : 0;
        if (misses > 0)
            continue;
        cost += more;
        entries.add(entry);
        if (isNew)
            groups.add(group);
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
    return finding.base === undefined && finding.side === 'base' ? 'base' : 'head';
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
/** Findings under the path of their file. There may be thousands, and room for some: each is written when it is asked for. */
function byFile(findings, context) {
    return findings.map((finding) => ({
        get text() {
            return itemOf(finding, place(finding, context.links, { withPath: false }), context).join('\n');
        },
        get group() {
            return `**${code(finding.path)}**`;
        },
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
        ...(context.unverified ? [`**Reported by the ${context.unverified} itself; nobody verified it.**`] : []),
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

/***/ }),

/***/ 65549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readForeignJson)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36143);

/** Levels of lists and objects in a record; ours have seven. */
const MAX_DEPTH = 16;
/** Characters of one text; ours are cut long before. */
const MAX_TEXT = 1_000_000;
/** Values in a record, keys among them. A finding has some forty of them. */
const MAX_VALUES = 1_000_000;
/** Entries of one list, or keys of one object. */
const MAX_ENTRIES = 50_000;
const [QUOTE, BACKSLASH, COMMA, COLON, BRACE, BRACKET] = Buffer.from('"\\,:{[');
/**
 * Bytes that somebody else wrote as a JSON value that is safe to walk: not too large, not too many values, not too deep,
 * no key that could touch an object's prototype.
 * @param what names it in messages: `The report`
 * Throws `FOREIGN_JSON`.
 */
function readForeignJson(bytes, { what, maxBytes }) {
    const refuse = (why) => {
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('FOREIGN_JSON', `${what} ${why}.`);
    };
    if (bytes.length > maxBytes)
        refuse(`has ${bytes.length.toLocaleString('en-US')} bytes, more than ${maxBytes.toLocaleString('en-US')}`);
    // Counted before anything is parsed: a value of three bytes takes fifty when it is an object.
    if (hasMoreValues(bytes))
        refuse(`has more than ${MAX_VALUES.toLocaleString('en-US')} values`);
    const value = parsed(bytes) ?? refuse('is no JSON in UTF-8');
    const problem = problemOf(value);
    return problem === undefined ? value : refuse(problem);
}
/** Whatever the bytes are: what opens a list or an object, or stands between two values, begins a value at most. */
function hasMoreValues(bytes) {
    let count = 1;
    let isText = false;
    for (let at = 0; at < bytes.length && count <= MAX_VALUES; at++) {
        const byte = bytes[at];
        if (isText && byte === BACKSLASH)
            at++;
        else if (byte === QUOTE)
            isText = !isText;
        else if (!isText && (byte === COMMA || byte === COLON || byte === BRACE || byte === BRACKET))
            count++;
    }
    return count > MAX_VALUES;
}
function parsed(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** Walks without recursion, as depth is what is in doubt. */
function problemOf(root) {
    const open = [{ value: root, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { value, depth } = next;
        if (typeof value === 'string' && value.length > MAX_TEXT)
            return 'holds a text that is too long';
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth >= MAX_DEPTH)
            return 'is nested too deep';
        if (Object.hasOwn(value, '__proto__'))
            return 'has a key "__proto__"';
        const inside = Object.values(value);
        if (inside.length > MAX_ENTRIES)
            return `holds a list of ${inside.length.toLocaleString('en-US')} entries`;
        for (const inner of inside)
            open.push({ value: inner, depth: depth + 1 });
    }
    return undefined;
}
//# sourceMappingURL=foreign-json.js.map

/***/ }),

/***/ 92523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ FOREIGN_REPORT_BYTES),
  b: () => (/* binding */ readForeignReport)
});

// EXTERNAL MODULE: ./build/src/records/config.js
var config = __webpack_require__(59416);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/records/origin.js
var origin = __webpack_require__(7216);
// EXTERNAL MODULE: ./build/src/records/path.js
var records_path = __webpack_require__(13013);
// EXTERNAL MODULE: ./build/src/records/report.js + 3 modules
var records_report = __webpack_require__(60101);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/review/foreign-json.js
var foreign_json = __webpack_require__(65549);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/src/review/foreign-known.js

/**
 * What a schema knows of a value, without all other keys at any depth. Records keep what newer versions add; of what
 * somebody else wrote nobody wants to keep what nobody reads.
 * @param value one that the schema took
 */
function knownOf(schema, value) {
    return known(schema, value);
}
function known(schema, value) {
    if (schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodNullable */.l1C)
        return value === undefined || value === null ? value : known(schema.unwrap(), value);
    if (schema instanceof schemas/* ZodArray */.naA)
        return value.map((entry) => known(schema.element, entry));
    if (!(schema instanceof schemas/* ZodObject */.bvH))
        return value;
    const given = value;
    const kept = {};
    for (const [key, inner] of keysOf(schema))
        if (Object.hasOwn(given, key))
            kept[key] = known(inner, given[key]);
    return kept;
}
/** A schema makes its list of keys anew each time that it is asked, and a report asks for each finding. */
const KEYS = new WeakMap();
function keysOf(schema) {
    const found = KEYS.get(schema);
    if (found)
        return found;
    const keys = Object.entries(schema.shape);
    KEYS.set(schema, keys);
    return keys;
}
//# sourceMappingURL=foreign-known.js.map
// EXTERNAL MODULE: ./build/src/review/verdict.js
var review_verdict = __webpack_require__(20215);
;// CONCATENATED MODULE: ./build/src/review/foreign-report.js









/** Bytes of a report of others: some ten thousand findings with their source. */
const FOREIGN_REPORT_BYTES = 16 * 1024 * 1024;
const ID = /^[\da-f]{8}(?:-[1-9]\d{0,8})?$/;
const MAX_PATH = 4096;
const MAX_LINE = 0x7fff_ffff;
/** The classes that each list may hold. */
const CLASSES = {
    regressions: ['new', 'worsened'],
    improvements: ['fixed', 'softened', 'gone'],
    accepted: ['new', 'worsened', 'unknown'],
    unknown: ['unknown'],
    rule_changed: ['rule_changed'],
    carried: ['edited', 'moved'],
    findings: ['unknown'],
};
/** What there is only where two trees were compared. */
const COMPARED = ['regressions', 'improvements', 'unknown', 'rule_changed', 'carried', 'surface'];
const LISTS = Object.keys(CLASSES);
/**
 * A report that somebody else wrote, perhaps to deceive. Every id, path and line is one that ours could have, the counts
 * are those of the lists, and the verdict and the conclusion follow from the lists, whatever the report says.
 * Throws `FOREIGN_JSON`, `SCHEMA_NEWER`, `SCHEMA_ERROR`, `FOREIGN_REPORT`.
 */
function readForeignReport(bytes, maxBytes = FOREIGN_REPORT_BYTES) {
    const value = (0,foreign_json/* readForeignJson */.B)(bytes, { what: 'The report', maxBytes });
    const report = knownOf(records_report/* reportSchema */.Qh, (0,header/* parseRecord */.Hh)(records_report/* reportSchema */.Qh, value, 'The report'));
    const problem = sidesProblem(report) ?? listsProblem(report) ?? placesProblem(report) ?? countsProblem(report);
    if (problem !== undefined)
        throw new errors/* UserError */.yo('FOREIGN_REPORT', `The report ${problem}.`);
    return withOwnVerdict(report);
}
function sidesProblem({ base, head, findings, fail_on: failOn, ...report }) {
    if (head.kind !== 'commit' || !isCommit(head))
        return 'does not say which commit it judges';
    if (base.kind !== 'none' && (base.kind !== 'commit' || !isCommit(base)))
        return 'does not say which commit it compares with';
    const isMixed = base.kind === 'none' ? COMPARED.some((list) => report[list].length > 0) : findings.length > 0;
    if (isMixed)
        return 'lists what a report of its kind does not have';
    const words = config/* FAIL_ON_WORDS */.Ri;
    const isOdd = failOn.some((word) => !words.includes(word)) || (failOn.includes('none') && failOn.length > 1);
    return isOdd || failOn.length === 0 ? 'does not say what makes it fail' : undefined;
}
function isCommit({ commit }) {
    return origin/* commitId */.x.safeParse(commit).success;
}
function listsProblem(report) {
    for (const list of LISTS) {
        const classes = CLASSES[list];
        const odd = report[list].find((finding) => !classes.includes(finding.class));
        if (odd)
            return `has a finding of class ${odd.class} among "${list}"`;
    }
    return undefined;
}
/** What is wrong with an id, a path or a line of anything that has one. */
function placesProblem(report) {
    const { config_effect: effect, attribution } = report;
    const findings = [
        ...LISTS.flatMap((list) => report[list]),
        ...(effect ? [effect.hidden, effect.lowered, effect.raised, effect.added, effect.silenced].flat() : []),
    ];
    const places = findings.flatMap((finding) => (finding.base ? [finding, finding.base] : [finding]));
    const names = [...findings, ...report.surface].map(({ id }) => id);
    const brought = (attribution?.commits ?? []).flatMap((one) => one.findings);
    const paths = [...report.surface.flatMap(surfacePaths), ...report.skipped.map(({ path }) => path)];
    if ([...names, ...brought].some((id) => !ID.test(id)))
        return 'has an id that is none';
    if ((attribution?.commits ?? []).some(({ commit }) => !origin/* commitId */.x.safeParse(commit).success))
        return 'has a commit that is none';
    if ([...places.map(({ path }) => path), ...paths].some(isBadPath))
        return 'has a path that is none';
    const isOdd = places.some(({ line, end_line: end, column, end_column: last }) => end < line || (end === line && last < column) || end > MAX_LINE || last > MAX_LINE || column > MAX_LINE);
    return isOdd || report.surface.some(({ line }) => line > MAX_LINE)
        ? 'has a place that ends before it begins or lies beyond any file'
        : undefined;
}
function surfacePaths({ path, base }) {
    return base ? [path, base.path] : [path];
}
function isBadPath(path) {
    return path.length > MAX_PATH || !path.isWellFormed() || (0,records_path/* invalidPath */.FP)(path) !== undefined;
}
/** Counts that the lists do not bear out. How many findings a comment silences no list tells. */
function countsProblem(report) {
    const of = (list, name) => list.filter((finding) => finding.class === name).length;
    const { regressions, improvements, carried } = report;
    const borne = {
        regressions: regressions.length,
        improvements: improvements.length,
        unknown: report.unknown.length,
        new: of(regressions, 'new'),
        worsened: of(regressions, 'worsened'),
        edited: of(carried, 'edited'),
        moved: of(carried, 'moved'),
        unchanged: report.unchanged_count,
        softened: of(improvements, 'softened'),
        fixed: of(improvements, 'fixed'),
        gone: of(improvements, 'gone'),
        rule_changed: report.rule_changed.length,
        accepted: report.accepted.length,
        surface: report.surface.filter(({ change }) => change === 'removed' || change === 'changed').length,
    };
    const odd = Object.entries(borne).find(([name, count]) => report.counts[name] !== count);
    if (odd)
        return `counts ${String(report.counts[odd[0]])} of "${odd[0]}" where its lists have ${String(odd[1])}`;
    return report.counts.suppressed < 0 ? 'counts less than none' : undefined;
}
/** Verdict and conclusion from the lists, and no command but the one that follows from the commits. */
function withOwnVerdict(report) {
    const { config_effect: effect, reproduce, ...rest } = report;
    const verdict = (0,review_verdict/* verdictOf */.V)({
        base: report.base,
        failOn: report.fail_on,
        regressions: report.regressions,
        counts: report.counts,
        failures: report.failures.length,
        listed: report.findings.length,
        ...(effect ? { effect } : {}),
    });
    return {
        ...rest,
        ...(effect ? { config_effect: effect } : {}),
        ...(reproduce !== undefined && isOwnCommand(reproduce, report) ? { reproduce } : {}),
        ...verdict,
    };
}
/** People paste it into a shell: it may name these two commits and nothing that reaches further. */
function isOwnCommand(command, { base, head }) {
    const start = `npx codebatch check --base ${base.commit} --head ${head.commit}`;
    const rest = /^(?: --pipeline [\w-]{1,64})?(?: --fail-on [a-z]+(?:,[a-z]+)*)?(?: --config-from base)?$/;
    return command.startsWith(start) && rest.test(command.slice(start.length));
}
//# sourceMappingURL=foreign-report.js.map

/***/ }),

/***/ 11121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ fetchReport),
/* harmony export */   JL: () => (/* binding */ REPORT_FILES)
/* harmony export */ });
/* unused harmony exports fetchArchive, readArchive */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34554);
/* harmony import */ var _github_trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43058);
/* harmony import */ var _foreign_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92523);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36143);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30956);








/** The report's files: for later steps, and as one artifact for other workflows. */
const REPORT_FILES = {
    report: 'report.json',
    origin: 'origin.json',
    sarif: 'report.sarif',
    markdown: 'report.md',
    html: 'report.html',
};
const NAMES = Object.values(REPORT_FILES);
/** Packed, of one artifact. */
const MAX_BYTES = 64 * 1024 * 1024;
/** The same report in four forms. */
const LIMITS = {
    entries: NAMES.length,
    entryBytes: 4 * _foreign_report_js__WEBPACK_IMPORTED_MODULE_5__/* .FOREIGN_REPORT_BYTES */ .a,
    totalBytes: 8 * _foreign_report_js__WEBPACK_IMPORTED_MODULE_5__/* .FOREIGN_REPORT_BYTES */ .a,
    ratio: 200,
    allowed: new RegExp(`^(?:${NAMES.join('|').replaceAll('.', '\\.')})$`),
};
/** What an artifact holds of a report, as {@link readArchive} reads it, or why it is refused. */
async function fetchReport(github, artifact, temp) {
    return fetchArchive(github, artifact, { temp, read: readArchive });
}
/**
 * What somebody makes of an artifact that anybody could have made, or why it is refused. It is never unpacked to disk.
 * @param temp folder for the packed archive while it is read
 * @param read is given the path of the archive, which is gone afterwards
 */
async function fetchArchive(github, artifact, { temp, read }) {
    if (artifact.bytes > MAX_BYTES)
        return tooLarge(artifact.bytes);
    const jail = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'codebatch-report-'));
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jail, 'report.zip');
    try {
        const problem = await download(github, artifact, archive);
        return problem ?? (await read(archive));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(jail, { recursive: true, force: true });
    }
}
/** Why not, when it did not come whole. */
async function download(github, { id }, archive) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(archive, 'wx', 0o600);
    let size = 0;
    try {
        for await (const chunk of await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .openArtifact */ .H)(github, id)) {
            size += chunk.byteLength;
            if (size > MAX_BYTES)
                return tooLarge(size);
            await file.writeFile(chunk);
        }
        return undefined;
    }
    catch (error) {
        if (error instanceof _github_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .GithubError */ .E1)
            return { refused: error.message, ...(error.isPassing ? { isPassing: true } : {}) };
        // A connection that breaks in the middle; a full disk is no fault of the service.
        if (error instanceof Error && 'syscall' in error && error.syscall === 'write')
            throw error;
        return { refused: `The artifact broke off on its way (${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}).`, isPassing: true };
    }
    finally {
        await file.close();
    }
}
/** What an archive holds of a report, or why it is refused. Nothing that it holds is judged here. */
function readArchive(archive) {
    const found = new Map();
    try {
        for (const { name, bytes } of (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .zipEntries */ .u)(archive, LIMITS))
            if (name === REPORT_FILES.report || name === REPORT_FILES.origin)
                found.set(name, bytes);
    }
    catch (error) {
        if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo))
            throw error;
        return { refused: error.message };
    }
    const [report, origin] = [found.get(REPORT_FILES.report), found.get(REPORT_FILES.origin)];
    if (!report || !origin)
        return { refused: `The artifact has no ${report ? REPORT_FILES.origin : REPORT_FILES.report}.` };
    return { report, origin };
}
function tooLarge(bytes) {
    return { refused: `The artifact has ${bytes} bytes, and ${MAX_BYTES} is the most.` };
}
//# sourceMappingURL=report-artifact.js.map

/***/ }),

/***/ 20215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export failsOn */
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96895);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47499);


/** True when a list of words makes the report fail. A severity means that or worse, over regressions only. */
function failsOn(words, found) {
    return words.some((word) => {
        if (word === 'none')
            return false;
        if (word === 'surface')
            return found.surface > 0;
        if (word === 'unknown')
            return found.unknown > 0;
        if (word === 'any')
            return found.regressions.length > 0;
        return found.regressions.some((finding) => (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(finding.severity) <= (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(word));
    });
}
/** The conclusion and its sentence. An incomplete run fails whatever `fail-on` says. */
function verdictOf(given) {
    if (given.failures > 0)
        return {
            conclusion: 'failure',
            verdict: `Incomplete: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(given.failures, 'piece')} of work failed.`,
        };
    const { counts } = given;
    if (given.base.kind === 'none')
        return {
            conclusion: 'neutral',
            verdict: `No base to compare with: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(given.listed, 'finding')} in all${counts.accepted > 0 ? `, besides ${counts.accepted} accepted` : ''}.`,
        };
    const accepted = counts.accepted > 0 ? [`${counts.accepted} accepted`] : [];
    const words = [
        (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.regressions, 'regression'),
        (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.improvements, 'improvement'),
        ...(counts.unknown > 0 ? [`${counts.unknown} unknown`] : []),
        ...(counts.surface > 0 ? [`${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.surface, 'exported name')} removed or changed`] : []),
        ...accepted,
    ];
    const { unknown, surface } = counts;
    const fails = failsOn(given.failOn, { regressions: given.regressions, unknown, surface });
    const quiet = counts.regressions + counts.improvements + unknown + surface === 0;
    const found = quiet ? ['No regressions, no improvements', ...accepted] : words;
    return {
        conclusion: fails ? 'failure' : 'success',
        verdict: `${[...found, ...hidingWords(given.effect)].join(', ')}.`,
    };
}
/** What the change's own edit of rules and comments takes out of sight. It decides nothing, yet it must be seen. */
function hidingWords(effect) {
    if (!effect)
        return [];
    const [hidden, lowered, silenced] = [effect.hidden, effect.lowered, effect.silenced].map(({ length }) => length);
    const [would, ending] = effect.obeyed === false ? ['would ', ''] : ['', 's'];
    const deeds = [
        ...(hidden > 0 ? [`hide${ending} ${hidden}`] : []),
        ...(lowered > 0 ? [`lower${ending} the severity of ${lowered}`] : []),
    ];
    return [
        ...(deeds.length > 0 ? [`configuration ${would}${deeds.join(' and ')}`] : []),
        ...(silenced > 0 ? [`comments silence ${silenced}`] : []),
    ];
}
//# sourceMappingURL=verdict.js.map

/***/ })

};
