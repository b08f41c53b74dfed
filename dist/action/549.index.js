export const id = 549;
export const ids = [549];
export const modules = {

/***/ 44549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/src/github/artifacts.js

const PERMISSION = 'actions: read';
/** Pages of 100 artifacts; a run may have 500 and more, and what is looked for is among the last. */
const PAGES = 20;
const listSchema = schemas/* looseObject */._H3({
    artifacts: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* int */.Whr().min(1),
        name: schemas/* string */.YjP(),
        size_in_bytes: schemas/* int */.Whr().min(0),
        expired: schemas/* boolean */.zMY(),
    })),
});
const bodySchema = schemas/* custom */.IeY((body) => body instanceof ReadableStream);
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
// EXTERNAL MODULE: ./build/src/github/pulls.js + 1 modules
var github_pulls = __webpack_require__(69720);
// EXTERNAL MODULE: ./build/src/github/trouble.js
var trouble = __webpack_require__(43058);
// EXTERNAL MODULE: ./build/src/github/trust.js
var trust = __webpack_require__(32348);
;// CONCATENATED MODULE: ./build/src/github/commits.js


const commitSchema = schemas/* looseObject */._H3({ parents: schemas/* array */.YOg(schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() })) });
const comparisonSchema = schemas/* looseObject */._H3({ merge_base_commit: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
/**
 * The commit where the histories of two commits or branches part, as GitHub knows it, forks included; undefined when
 * they share none or one is not there. Throws `GithubError`.
 */
async function mergeBase(github, base, head) {
    const comparison = await (0,trouble/* orAbsent */.Re)(github.call({
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
    const found = await (0,trouble/* orAbsent */.Re)(github.call({
        route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        parameters: { commit_sha: commit },
        undone: 'A commit could not be read',
        permission: 'contents: read',
        answer: commitSchema,
    }));
    return found?.parents.map(({ sha }) => sha);
}
//# sourceMappingURL=commits.js.map
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/records/origin.js
var origin = __webpack_require__(7216);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
;// CONCATENATED MODULE: ./build/src/review/foreign-json.js

/** Levels of lists and objects in a record; ours have seven. */
const MAX_DEPTH = 16;
/** Characters of one text; ours are cut long before. */
const MAX_TEXT = 1_000_000;
/**
 * Bytes that somebody else wrote as a JSON value that is safe to walk: not too large, not too deep, no key that could
 * touch an object's prototype.
 * @param what names it in messages: `The report`
 * Throws `FOREIGN_JSON`.
 */
function readForeignJson(bytes, { what, maxBytes }) {
    const refuse = (why) => {
        throw new errors/* UserError */.yo('FOREIGN_JSON', `${what} ${why}.`);
    };
    if (bytes.length > maxBytes)
        refuse(`has ${bytes.length.toLocaleString('en-US')} bytes, more than ${maxBytes.toLocaleString('en-US')}`);
    const value = parsed(bytes) ?? refuse('is no JSON in UTF-8');
    const problem = problemOf(value);
    return problem === undefined ? value : refuse(problem);
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
        for (const inner of Object.values(value))
            open.push({ value: inner, depth: depth + 1 });
    }
    return undefined;
}
//# sourceMappingURL=foreign-json.js.map
// EXTERNAL MODULE: ./build/src/records/config.js
var config = __webpack_require__(59416);
// EXTERNAL MODULE: ./build/src/records/path.js
var records_path = __webpack_require__(13013);
// EXTERNAL MODULE: ./build/src/records/report.js + 3 modules
var records_report = __webpack_require__(60101);
// EXTERNAL MODULE: ./build/src/review/verdict.js
var review_verdict = __webpack_require__(20215);
;// CONCATENATED MODULE: ./build/src/review/foreign-report.js








/** Bytes of a report of others: some ten thousand findings with their source. */
const FOREIGN_REPORT_BYTES = 32 * 1024 * 1024;
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
    const value = readForeignJson(bytes, { what: 'The report', maxBytes });
    const report = (0,header/* parseRecord */.Hh)(records_report/* reportSchema */.Qh, value, 'The report');
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
;// CONCATENATED MODULE: ./build/src/review/ingest.js







const ORIGIN_BYTES = 64 * 1024;
/**
 * Takes a report that somebody else made. Nothing that it says of pull request, repository, run or commits is believed:
 * GitHub knows them, and where the two differ the report is refused. Never throws because of what the report holds, nor
 * for a failure of the service, which is a refusal that passes.
 */
async function ingest(foreign, facts, maxBytes = FOREIGN_REPORT_BYTES) {
    try {
        const report = readForeignReport(foreign.report, maxBytes);
        const origin = foreign.origin && readOrigin(foreign.origin);
        const refused = (origin && originProblem(origin, facts)) ?? (await commitsProblem(report, facts));
        if (refused !== undefined)
            return { refused };
        return { report, ...(origin ? { origin } : {}) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { refused: error.message };
        if (error instanceof trouble/* GithubError */.E1)
            return { refused: error.message, isPassing: true };
        throw error;
    }
}
function readOrigin(bytes) {
    const value = readForeignJson(bytes, {
        what: 'What the report says of its origin',
        maxBytes: ORIGIN_BYTES,
    });
    return (0,header/* parseRecord */.Hh)(origin/* originSchema */.I, value, 'What the report says of its origin');
}
function originProblem(origin, { github, run, attempt, headSha, pull }) {
    const is = (what, own, known) => own === known ? undefined : `The report says that it is of ${what} ${own}, and GitHub says ${known}.`;
    const none = 'none';
    return (is('repository', shown(origin.repository), github.fullName.toLowerCase()) ??
        is('pull request', String(origin.pull_request ?? none), String(pull?.number ?? none)) ??
        is('commit', origin.head_sha, headSha) ??
        is('run', `${origin.run}, attempt ${origin.attempt}`, `${run}, attempt ${attempt}`));
}
/** The one field that is any text at all. */
function shown(repository) {
    const name = repository.toLowerCase();
    return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : 'with an odd name';
}
/** The judged commit is the head, or its merge into the base; and the base is where it left the base's branch. */
async function commitsProblem(report, facts) {
    const { github, headSha, pull, verified } = facts;
    const [head, base] = [report.head.commit, report.base.commit];
    const [first, second] = head === headSha ? [] : ((await parentsOf(github, head)) ?? []);
    if (head !== headSha && (!pull || second !== headSha))
        return `The report judges ${head}, which is neither the head ${headSha} nor its merge into the base.`;
    // A workflow may be told to compare with anything; here it is the workflow of the base that was told.
    if (verified || !pull)
        return undefined;
    if (base === undefined)
        return 'The report compares with nothing, though the pull request has a base.';
    const known = first === undefined
        ? [pull.baseSha, await mergeBase(github, pull.baseRef, headSha)]
        : [(await mergeBase(github, pull.baseRef, first)) === first ? first : undefined];
    if (known.includes(base))
        return undefined;
    return `The report compares with ${base}, which is not where the pull request left ${JSON.stringify(pull.baseRef)}.`;
}
//# sourceMappingURL=ingest.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/src/action/check-name.js
var check_name = __webpack_require__(86702);
// EXTERNAL MODULE: ./build/src/action/octokit.js + 2 modules
var octokit = __webpack_require__(46458);
// EXTERNAL MODULE: ./build/src/action/phases.js
var action_phases = __webpack_require__(17802);
// EXTERNAL MODULE: ./build/src/action/publish.js + 5 modules
var publish = __webpack_require__(95024);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/action/reported-run.js




const schema = schemas/* looseObject */._H3({
    workflow: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }).nullish(),
    workflow_run: schemas/* looseObject */._H3({
        id: schemas/* int */.Whr().min(1),
        run_attempt: schemas/* int */.Whr().min(1),
        event: schemas/* string */.YjP(),
        path: schemas/* string */.YjP(),
        head_sha: origin/* commitId */.x,
        head_branch: schemas/* string */.YjP().nullish(),
        head_repository: schemas/* looseObject */._H3({ owner: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }) }).nullish(),
    }),
});
/** The run that the event is about. Throws `EVENT_UNFIT` with one sentence where it is about none. */
function readReportedRun(env) {
    const event = schema.safeParse(reported_run_parsed(env['GITHUB_EVENT_PATH'] ?? ''));
    if (env['GITHUB_EVENT_NAME'] !== 'workflow_run' || !event.success)
        throw new errors/* UserError */.yo('EVENT_UNFIT', 'The mode report needs a workflow_run event, which says what to report.', {
            hints: ['Start the workflow with on: workflow_run and types: [completed].'],
        });
    const { workflow_run: run, workflow } = event.data;
    const [headRef, headOwner] = [run.head_branch, run.head_repository?.owner.login];
    return {
        run: run.id,
        attempt: run.run_attempt,
        event: run.event,
        headSha: run.head_sha,
        head: headRef && headOwner !== undefined ? { headRef, headOwner } : undefined,
        workflowPath: run.path,
        workflow: workflow?.name ?? '',
    };
}
function reported_run_parsed(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=reported-run.js.map
// EXTERNAL MODULE: ./build/src/action/step-summary.js
var step_summary = __webpack_require__(96413);
// EXTERNAL MODULE: ./build/src/action/transfer/part-name.js
var part_name = __webpack_require__(74533);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/action/report-files.js + 7 modules
var report_files = __webpack_require__(79123);
// EXTERNAL MODULE: ./build/src/action/transfer/zip-entries.js
var zip_entries = __webpack_require__(75152);
;// CONCATENATED MODULE: ./build/src/action/transfer/report-artifact.js









const NAMES = Object.values(report_files/* REPORT_FILES */.JL);
/** Packed, of one artifact. */
const MAX_BYTES = 64 * 1024 * 1024;
/** The same report in four forms. */
const LIMITS = {
    entries: NAMES.length,
    entryBytes: 2 * FOREIGN_REPORT_BYTES,
    totalBytes: 4 * FOREIGN_REPORT_BYTES,
    ratio: 200,
    allowed: new RegExp(`^(?:${NAMES.join('|').replaceAll('.', '\\.')})$`),
};
/**
 * What an artifact that anybody could have made holds of a report, or one sentence why it is refused. It is never
 * unpacked to disk, and nothing that it holds is judged here.
 * @param temp folder for the packed archive while it is read
 */
async function fetchReport(github, artifact, temp) {
    if (artifact.bytes > MAX_BYTES)
        return tooLarge(artifact.bytes);
    const jail = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'codebatch-report-'));
    const archive = (0,external_node_path_.join)(jail, 'report.zip');
    try {
        const problem = await download(github, artifact, archive);
        return problem ?? readReport(archive);
    }
    finally {
        (0,external_node_fs_.rmSync)(jail, { recursive: true, force: true });
    }
}
/** One sentence when it did not come whole. */
async function download(github, { id }, archive) {
    const file = await (0,promises_.open)(archive, 'wx', 0o600);
    let size = 0;
    try {
        for await (const chunk of await openArtifact(github, id)) {
            size += chunk.byteLength;
            if (size > MAX_BYTES)
                return tooLarge(size);
            await file.writeFile(chunk);
        }
        return undefined;
    }
    catch (error) {
        if (error instanceof trouble/* GithubError */.E1)
            return error.message;
        // A connection that breaks in the middle; a full disk is no fault of the service.
        if (error instanceof Error && 'syscall' in error && error.syscall === 'write')
            throw error;
        return `The artifact broke off on its way (${(0,errors/* messageOf */.bD)(error)}).`;
    }
    finally {
        await file.close();
    }
}
function readReport(archive) {
    const found = new Map();
    try {
        for (const { name, bytes } of (0,zip_entries/* zipEntries */.u)(archive, LIMITS))
            if (name === report_files/* REPORT_FILES */.JL.report || name === report_files/* REPORT_FILES */.JL.origin)
                found.set(name, bytes);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return error.message;
    }
    const [report, origin] = [found.get(report_files/* REPORT_FILES */.JL.report), found.get(report_files/* REPORT_FILES */.JL.origin)];
    if (!report || !origin)
        return `The artifact has no ${report ? report_files/* REPORT_FILES */.JL.origin : report_files/* REPORT_FILES */.JL.report}.`;
    return { report, origin };
}
function tooLarge(bytes) {
    return `The artifact has ${bytes} bytes, and ${MAX_BYTES} is the most.`;
}
//# sourceMappingURL=report-artifact.js.map
// EXTERNAL MODULE: ./build/src/action/write-outputs.js
var write_outputs = __webpack_require__(57180);
;// CONCATENATED MODULE: ./build/src/action/modes/report.js
















/** Checks of one run that are reported: nobody has more, and each one costs requests. */
const MOST_CHECKS = 20;
/**
 * Mode `report`: in a `workflow_run` job, publishes what the run of a pull request reported in its artifacts. Which pull
 * request, commit, run and attempt that is GitHub says; a report that says otherwise is refused. The step fails only for
 * mistakes in its own set-up.
 */
async function runReport(context) {
    const phases = new action_phases/* Phases */.V();
    const run = readReportedRun(context.env);
    const github = await (0,octokit/* openGithub */.K)(context);
    if (!github)
        throw new errors/* UserError */.yo('INPUT_INVALID', 'The input token is missing, and mode report needs it.', {
            hints: ['Leave it out for the token of the job.'],
        });
    const reporting = await phases.measure('set-up', () => reportingOf(context, github, run));
    if (typeof reporting === 'string') {
        context.log.notice(`Nothing is reported: ${reporting}`);
        return done(context, [], phases);
    }
    const taken = [];
    for (const { check, artifact } of reporting.reports) {
        const foreign = await phases.measure('download', () => fetchReport(github, artifact, context.facts.temp));
        const one = typeof foreign === 'string'
            ? foreign
            : await phases.measure('publish', () => take(context, reporting, { check, foreign }));
        // The artifact's name has the form that ours have.
        if (typeof one === 'string')
            context.log.warn(`${artifact.name} is not reported: ${one}`);
        else
            taken.push(one);
    }
    return done(context, taken, phases);
}
/** What there is to report; or one sentence why there is nothing. */
async function reportingOf({ inputs }, github, run) {
    if (run.event !== 'pull_request')
        return `the run was started by ${run.event}, not by pull_request.`;
    if (!run.head)
        return 'the branch or the repository of the run is gone.';
    const { headSha, head } = run;
    try {
        const pulls = await (0,github_pulls/* findPulls */.s4)(github, { headSha, ...head });
        if (pulls.length === 0)
            return 'no open pull request has the commit of the run as its head.';
        const artifacts = await listArtifacts(github, run.run);
        const reports = (0,part_name/* reportsOf */.tu)(artifacts, run.attempt)
            .filter(({ check }) => inputs.name === undefined || check === (0,part_name/* slug */.yR)(inputs.name))
            .slice(0, MOST_CHECKS);
        if (reports.length === 0)
            return `attempt ${run.attempt} of the run uploaded no report.`;
        return { github, run, pulls, reports };
    }
    catch (error) {
        if (!(error instanceof trouble/* GithubError */.E1))
            throw error;
        return error.message;
    }
}
/** Publishes a report on the pull request that it is of; or says in one sentence why it is refused. */
async function take(context, { github, run, pulls }, { check, foreign }) {
    const { headSha, attempt } = run;
    const facts = { github, run: run.run, attempt, headSha };
    let refused = '';
    for (const pull of pulls) {
        const { verified, why } = await (0,trust/* trustOf */.A)(github, pull, run.workflowPath);
        const ingested = await ingest(foreign, { ...facts, pull, verified });
        if ('refused' in ingested) {
            refused = ingested.refused;
            continue;
        }
        context.log.info(`The report is ${verified ? 'verified' : 'not verified'}: ${why}.`);
        await (0,publish/* publishAs */.Yb)(context, ingested.report, {
            ...facts,
            pull,
            verified,
            name: (0,check_name/* checkName */.I)({ name: context.inputs.name, workflow: run.workflow, check }),
            detailsUrl: `${context.facts.repositoryUrl}/actions/runs/${run.run}`,
        });
        return { report: ingested.report, verified };
    }
    return refused;
}
function done(context, taken, phases) {
    (0,write_outputs/* writeOutputs */.K)(outputsOf(taken), context.env);
    (0,step_summary/* summariseJob */.O)(context, `Reported ${(0,util_text/* plural */.LS)(taken.length, 'check')} of the pull request.`, phases);
    return 0;
}
/** All reports together: the worst conclusion, and neutral where nothing is known for sure. */
function outputsOf(taken) {
    const conclusions = taken.map(({ report, verified }) => (verified ? report.conclusion : 'neutral'));
    const worst = ['failure', 'neutral', 'success'].find((one) => conclusions.includes(one));
    const sum = (of) => `${taken.reduce((total, { report }) => total + of(report), 0)}`;
    return {
        conclusion: worst ?? 'neutral',
        regressions: sum(({ counts }) => counts.regressions),
        improvements: sum(({ counts }) => counts.improvements),
        unknown: sum(({ counts }) => counts.unknown),
    };
}
//# sourceMappingURL=report.js.map

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
    /** A markdown table of one row. Names of phases are ours. */
    table() {
        const names = [...this.times.keys()];
        const cells = [...this.times.values()].map((ms) => `${(ms / 1000).toFixed(1)} s`);
        return [names, names.map(() => '---:'), cells].map((row) => `| ${row.join(' | ')} |\n`).join('');
    }
}
//# sourceMappingURL=phases.js.map

/***/ }),

/***/ 96413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ summariseJob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Adds a sentence and the times of the job to the summary of the step. @param sentence of our own words and numbers */
function summariseJob({ facts, log }, sentence, phases) {
    log.info(sentence);
    if (facts.summaryFile !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(facts.summaryFile, `${sentence}\n\n${phases.table()}\n`);
}
//# sourceMappingURL=step-summary.js.map

/***/ }),

/***/ 74533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   En: () => (/* binding */ artifactOfReport),
/* harmony export */   L0: () => (/* binding */ artifactOfPart),
/* harmony export */   OY: () => (/* binding */ uploadNames),
/* harmony export */   ky: () => (/* binding */ artifactOfSplit),
/* harmony export */   pw: () => (/* binding */ splitsOf),
/* harmony export */   tu: () => (/* binding */ reportsOf),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* unused harmony export partOfArtifact */
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36143);

const RANGE = /^[0-9a-f]{2}(?:-[0-9a-f]{2})?$/;
const SPLIT = /^codebatch-(?:(?<check>[a-z0-9._-]{1,64})--)?split-a(?<attempt>[1-9]\d{0,5})-u(?<upload>[1-9])$/;
const PART = /^codebatch-(?:(?<check>[a-z0-9._-]{1,64})--)?part-(?<range>[0-9a-f]{2}(?:-[0-9a-f]{2})?)-a(?<attempt>[1-9]\d{0,5})-u(?<upload>[1-9])$/;
const REPORT = /^codebatch-report(?:-(?<check>[a-z0-9._-]{1,64}))?-a(?<attempt>[1-9]\d{0,5})-u(?<upload>[1-9])$/;
/** A check's name as names of artifacts and keys of caches take it. */
function slug(check) {
    return check
        .toLowerCase()
        .replace(/[^a-z0-9._]+/g, '-')
        .slice(0, 64)
        .replace(/^-+|-+$/g, '');
}
/** The name of the artifact of a part. Throws `INVALID_ARGUMENT` for a range that is not one range of shards. */
function artifactOfPart({ check, range, attempt, upload }) {
    if (!RANGE.test(range))
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('INVALID_ARGUMENT', `${JSON.stringify(range)} is not one range of shards.`, {
            hints: ['A part has one range: 00-3f.'],
        });
    return `codebatch-${prefixOf(check)}part-${range}-a${attempt}-u${upload}`;
}
/** The name of the artifact in which a plan hands its split over. */
function artifactOfSplit({ check, attempt, upload }) {
    return `codebatch-${prefixOf(check)}split-a${attempt}-u${upload}`;
}
/** The name of the artifact of a report. It begins alike for every check: other workflows look for it. */
function artifactOfReport({ check, attempt, upload }) {
    const name = slug(check) === '' ? '' : `-${slug(check)}`;
    return `codebatch-report${name}-a${attempt}-u${upload}`;
}
/** The names that one upload may try, the first one first. */
function uploadNames(name) {
    return [name(1), name(2), name(3), name(4)];
}
function prefixOf(check) {
    return slug(check) === '' ? '' : `${slug(check)}--`;
}
/** Which part an artifact of this run holds; undefined for any other artifact. */
function partOfArtifact(name) {
    const found = PART.exec(name)?.groups;
    if (!found)
        return undefined;
    const { check = '', range, attempt, upload } = found;
    return { check, range: range, attempt: Number(attempt), upload: Number(upload) };
}
/**
 * What of a run are parts of a check: by range, the newest attempt first. An older one may still be the one that holds:
 * only who knows the plan can say.
 */
function partsOf(artifacts, check) {
    const parts = artifacts.flatMap((artifact) => {
        const part = partOfArtifact(artifact.name);
        return part?.check === slug(check) ? [{ ...artifact, part }] : [];
    });
    parts.sort(({ part: a }, { part: b }) => b.attempt - a.attempt || b.upload - a.upload);
    return Map.groupBy(parts, ({ part }) => part.range);
}
/** What of a run are splits of a check, the newest first: which one counts is told by its digest. */
function splitsOf(artifacts, check) {
    const splits = artifacts.flatMap((artifact) => {
        const found = SPLIT.exec(artifact.name)?.groups;
        return found && (found['check'] ?? '') === slug(check)
            ? [{ artifact, attempt: Number(found['attempt']), upload: Number(found['upload']) }]
            : [];
    });
    splits.sort((a, b) => b.attempt - a.attempt || b.upload - a.upload);
    return splits.map(({ artifact }) => artifact);
}
/** What of a run are reports of one of its attempts: of each check the upload that went through last, in order of names. */
function reportsOf(artifacts, attempt) {
    const reports = artifacts.flatMap((artifact) => {
        const found = REPORT.exec(artifact.name)?.groups;
        return found && Number(found['attempt']) === attempt
            ? [{ check: found['check'] ?? '', upload: Number(found['upload']), artifact }]
            : [];
    });
    reports.sort((a, b) => a.upload - b.upload);
    const last = new Map(reports.map(({ check, artifact }) => [check, artifact]));
    return [...last]
        .map(([check, artifact]) => ({ check, artifact }))
        .sort((a, b) => (a.check < b.check ? -1 : 1));
}
//# sourceMappingURL=part-name.js.map

/***/ }),

/***/ 75152:
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
