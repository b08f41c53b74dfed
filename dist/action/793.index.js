export const id = 793;
export const ids = [793];
export const modules = {

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./build/src/github/trouble.js
var trouble = __webpack_require__(43058);
// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/records/origin.js
var origin = __webpack_require__(7216);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/review/foreign-json.js
var foreign_json = __webpack_require__(65549);
// EXTERNAL MODULE: ./build/src/review/foreign-report.js + 1 modules
var foreign_report = __webpack_require__(92523);
;// CONCATENATED MODULE: ./build/src/review/ingest.js







const ORIGIN_BYTES = 64 * 1024;
/** Reads a report that somebody else made, without asking anybody. Never throws because of what it holds. */
function readForeign({ report, origin }, maxBytes = foreign_report/* FOREIGN_REPORT_BYTES */.a) {
    try {
        return {
            report: (0,foreign_report/* readForeignReport */.b)(report, maxBytes),
            ...(origin ? { origin: readOrigin(origin) } : {}),
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { refused: error.message };
        throw error;
    }
}
/**
 * Gives back a report that may be shown as that of the run. Nothing that it says of pull request, repository, run or
 * commits is believed: GitHub knows them, and where the two differ the report is refused. Never throws for a failure of
 * the service, which is a refusal that passes.
 */
async function ingest(read, facts) {
    const { report, origin } = read;
    try {
        const refused = (origin && originProblem(origin, facts)) ?? (await commitsProblem(report, facts));
        return refused === undefined ? read : { refused };
    }
    catch (error) {
        if (error instanceof trouble/* GithubError */.E1)
            return { refused: error.message, ...(error.isPassing ? { isPassing: true } : {}) };
        throw error;
    }
}
function readOrigin(bytes) {
    const value = (0,foreign_json/* readForeignJson */.B)(bytes, {
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
    const [first, second] = head === headSha ? [] : ((await (0,commits/* parentsOf */.f)(github, head)) ?? []);
    if (head !== headSha && (!pull || second !== headSha))
        return `The report judges ${head}, which is neither the head ${headSha} nor its merge into the base.`;
    // A workflow may be told to compare with anything; here it is the workflow of the base that was told.
    if (verified || !pull)
        return undefined;
    if (base === undefined)
        return 'The report compares with nothing, though the pull request has a base.';
    const known = first === undefined
        ? [pull.baseSha, await (0,commits/* mergeBase */.w)(github, pull.baseRef, headSha)]
        : [(await (0,commits/* mergeBase */.w)(github, pull.baseRef, first)) === first ? first : undefined];
    if (known.includes(base))
        return undefined;
    return `The report compares with ${base}, which is not where the pull request left ${JSON.stringify(pull.baseRef)}.`;
}
//# sourceMappingURL=ingest.js.map
// EXTERNAL MODULE: ./build/src/review/report-artifact.js
var report_artifact = __webpack_require__(11121);
// EXTERNAL MODULE: ./build/src/review/report-name.js
var report_name = __webpack_require__(55636);
// EXTERNAL MODULE: ./build/src/github/artifacts.js
var artifacts = __webpack_require__(34554);
// EXTERNAL MODULE: ./build/src/github/pulls.js + 1 modules
var github_pulls = __webpack_require__(69720);
// EXTERNAL MODULE: ./build/src/github/trust.js
var trust = __webpack_require__(9967);
;// CONCATENATED MODULE: ./build/src/review/take-reports.js





/** Checks of one run that are reported: nobody has more, and each one costs requests. */
const MOST_CHECKS = 20;
/** What starts runs of branches of the repository itself: a push, and a queue that tries a merge. */
const PUSH_EVENTS = ['push', 'merge_group'];
/**
 * What there is to report of a run; or one sentence why there is nothing. Throws `GithubError`.
 * @param name the one check that is wanted, where not all are
 */
async function findReports(github, run, name) {
    const pulls = await subjectOf(github, run);
    if (typeof pulls === 'string')
        return pulls;
    const reports = (0,report_name/* reportsOf */.tu)(await (0,artifacts/* listArtifacts */.w)(github, run.run), run.attempt)
        .filter(({ check }) => name === undefined || check === (0,report_name/* slug */.yR)(name))
        .slice(0, MOST_CHECKS);
    if (reports.length === 0)
        return `attempt ${run.attempt} of the run uploaded no report.`;
    return { github, run, pulls, reports };
}
/** The pull requests that a run is of, undefined for what was pushed, or one sentence why it is of nothing that is reported. */
async function subjectOf(github, run) {
    const isPush = PUSH_EVENTS.includes(run.event);
    if (!isPush && run.event !== 'pull_request')
        return `the run was started by ${run.event}, not by pull_request, push or merge_group.`;
    if (!run.head)
        return 'the branch or the repository of the run is gone.';
    if (isPush) {
        // What is pushed to a fork runs there.
        const isOwn = run.head.headRepository?.toLowerCase() === github.fullName.toLowerCase();
        return isOwn ? undefined : 'the run is of what was pushed to another repository.';
    }
    const pulls = await (0,github_pulls/* findPulls */.s4)(github, { headSha: run.headSha, ...run.head });
    return pulls.length === 0 ? 'no open pull request has the commit of the run as its head.' : pulls;
}
/**
 * Finds the pull request that a report is of, if any, and says how far it may be believed; or says in one sentence why the
 * report is refused. Never throws because of what the report holds, nor for a failure of the service.
 */
async function takeReport({ github, run, pulls }, read) {
    if ('refused' in read)
        return read;
    const facts = { github, run: run.run, attempt: run.attempt, headSha: run.headSha };
    let refusal = { refused: '' };
    for (const pull of pulls ?? [undefined]) {
        const { verified, why, isPassing } = await (0,trust/* trustOf */.A)(github, pull ?? pushedSides(run), run.workflowPath);
        const of = pull ? { pull } : {};
        const ingested = await ingest(read, { ...facts, ...of, verified });
        if (!('refused' in ingested))
            return { ...ingested, ...of, verified, why, ...(isPassing ? { isPassing } : {}) };
        refusal = ingested;
    }
    return refusal;
}
/** A branch is believed as its pull request into the default branch would be: a push to it may change the workflow too. */
function pushedSides({ head, headSha, defaultBranch = 'HEAD', }) {
    return { headRepository: head?.headRepository, headSha, baseSha: defaultBranch };
}
//# sourceMappingURL=take-reports.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/src/action/octokit.js + 2 modules
var octokit = __webpack_require__(46458);
// EXTERNAL MODULE: ./build/src/action/phases.js
var action_phases = __webpack_require__(17802);
// EXTERNAL MODULE: ./build/src/action/publish.js + 7 modules
var publish = __webpack_require__(17600);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/src/review/reported-run.js


const schema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({ default_branch: schemas/* string */.YjP().min(1).nullish() }).nullish(),
    workflow: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }).nullish(),
    workflow_run: schemas/* looseObject */._H3({
        id: schemas/* int */.Whr().min(1),
        run_attempt: schemas/* int */.Whr().min(1),
        event: schemas/* string */.YjP(),
        path: schemas/* string */.YjP(),
        head_sha: origin/* commitId */.x,
        head_branch: schemas/* string */.YjP().nullish(),
        head_repository: schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP().nullish(), owner: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }) })
            .nullish(),
    }),
});
/** The run that the payload of a `workflow_run` event is about; undefined where it is no such payload. */
function reportedRunOf(payload) {
    const event = schema.safeParse(payload);
    if (!event.success)
        return undefined;
    const { repository, workflow_run: run, workflow } = event.data;
    const [headRef, headOwner] = [run.head_branch, run.head_repository?.owner.login];
    const headRepository = run.head_repository?.full_name ?? undefined;
    return {
        run: run.id,
        attempt: run.run_attempt,
        event: run.event,
        headSha: run.head_sha,
        head: headRef && headOwner !== undefined ? { headRef, headOwner, headRepository } : undefined,
        defaultBranch: repository?.default_branch ?? undefined,
        workflowPath: run.path,
        workflow: workflow?.name ?? '',
    };
}
//# sourceMappingURL=reported-run.js.map
;// CONCATENATED MODULE: ./build/src/action/reported-run.js



/** The run that the event of this job is about. Throws `EVENT_UNFIT` with one sentence where it is about none. */
function readReportedRun(env) {
    const run = reportedRunOf(parsed(env['GITHUB_EVENT_PATH'] ?? ''));
    if (env['GITHUB_EVENT_NAME'] !== 'workflow_run' || !run)
        throw new errors/* UserError */.yo('EVENT_UNFIT', 'The mode report needs a workflow_run event, which says what to report.', {
            hints: ['Start the workflow with on: workflow_run and types: [completed].'],
        });
    return run;
}
function parsed(path) {
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
// EXTERNAL MODULE: ./build/src/action/write-outputs.js
var write_outputs = __webpack_require__(57180);
;// CONCATENATED MODULE: ./build/src/action/modes/report.js













/**
 * Mode `report`: in a `workflow_run` job, publishes what a run reported in its artifacts. Which pull request if any,
 * commit, run and attempt that is GitHub says; a report that says otherwise is refused. The step fails only for mistakes
 * in its own set-up.
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
        const foreign = await phases.measure('download', () => (0,report_artifact/* fetchReport */.HX)(github, artifact, context.facts.temp));
        const one = 'refused' in foreign
            ? foreign.refused
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
    try {
        return await findReports(github, run, inputs.name);
    }
    catch (error) {
        if (!(error instanceof trouble/* GithubError */.E1))
            throw error;
        return error.message;
    }
}
/** Publishes a report on the pull request that it is of; or says in one sentence why it is refused. */
async function take(context, reporting, { check, foreign }) {
    const { github, run, reports } = reporting;
    const taken = await takeReport(reporting, readForeign(foreign));
    if ('refused' in taken)
        return taken.refused;
    const { report, origin, pull, verified, why } = taken;
    context.log.info(`The report is ${verified ? 'verified' : 'not verified'}: ${why}.`);
    await (0,publish/* publishAs */.Yb)(context, report, {
        github,
        run: run.run,
        attempt: run.attempt,
        headSha: run.headSha,
        ...(pull ? { pull } : {}),
        verified,
        mayShareName: reports.filter((one) => one.check === check).length > 1,
        name: (0,report_name/* reportedName */.PF)({ asked: context.inputs.name, origin, workflow: run.workflow, check }),
        detailsUrl: `${context.facts.repositoryUrl}/actions/runs/${run.run}`,
    });
    return taken;
}
function done(context, taken, phases) {
    (0,write_outputs/* writeOutputs */.K)(outputsOf(taken), context.env);
    (0,step_summary/* summariseJob */.O)(context, `Reported ${(0,util_text/* plural */.LS)(taken.length, 'check')} of the ${taken.some(({ pull }) => !pull) ? 'branch' : 'pull request'}.`, phases);
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

/***/ })

};
