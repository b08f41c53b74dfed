export const id = 6254;
export const ids = [6254];
export const modules = {

/***/ 6254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerOpen: () => (/* binding */ registerOpen)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/records/report.js + 3 modules
var report = __webpack_require__(2482);
// EXTERNAL MODULE: ./build/src/report/html.js + 1 modules
var html = __webpack_require__(3175);
// EXTERNAL MODULE: ./build/src/review/report-batches.js + 5 modules
var report_batches = __webpack_require__(1220);
// EXTERNAL MODULE: ./build/src/store/batches.js
var batches = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/store/provenance.js
var provenance = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/review/trend.js





/**
 * What each batch of a store changed against the one before it, oldest first, up to `head` and with its pipeline. The
 * order is that of the commits; trees that are no commit stand where they were run. Batches of which nobody can say
 * either are left out, and so are those that cannot be read.
 * @param given.most how many at most; each is a comparison
 * Throws `BATCH_NOT_FOUND` for the head.
 */
async function trendOf(given) {
    const { registry, store, head, most } = given;
    const asked = (0,batches/* readBatch */.x3)(store, head);
    const end = datedOf(store, head).time ?? Infinity;
    const line = [
        ...(0,batches/* listBatches */.LS)(store)
            .filter((batchId) => batchId !== head)
            .flatMap((batchId) => before(store, batchId, { pipeline: asked.pipeline, end }))
            .sort((a, b) => a.time - b.time || a.ran - b.ran || (0,json/* compareStrings */.Kt)(a.batchId, b.batchId)),
        datedOf(store, head),
    ];
    const points = [];
    const from = Math.max(1, line.length - most);
    for (let n = from; n < line.length; n++) {
        const { batchId, label } = line[n];
        const counts = await countsOf({ registry, store, head: batchId, base: line[n - 1].batchId });
        if (counts !== undefined)
            points.push({ label, counts });
        given.onProgress?.(n - from + 1, line.length - from);
    }
    return points;
}
/** The batch, if it stands before `end` on the same line. */
function before(store, batchId, line) {
    return (readable(() => {
        const dated = datedOf(store, batchId);
        const isBefore = dated.time !== undefined && dated.time <= line.end;
        return isBefore && (0,batches/* readBatch */.x3)(store, batchId).pipeline === line.pipeline ? [dated] : [];
    }) ?? []);
}
function datedOf(store, batchId) {
    const { commit, committed_at } = (0,provenance/* readProvenance */.Ch)(store, (0,batches/* readBatch */.x3)(store, batchId).snapshot_id) ?? {};
    const ran = Date.parse((0,batches/* readEvents */.wj)(store, batchId).events[0]?.ts ?? '');
    const time = committed_at === undefined ? ran : Date.parse(committed_at);
    return {
        batchId,
        label: commit?.slice(0, 7) ?? batchId.slice(0, 14),
        time: Number.isNaN(time) ? undefined : time,
        ran: Number.isNaN(ran) ? 0 : ran,
    };
}
async function countsOf(asked) {
    try {
        return (await (0,report_batches/* reportBatches */.V)({ ...asked, failOn: ['none'] })).report.counts;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** What a damaged or foreign batch cannot tell is undefined. */
function readable(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=trend.js.map
// EXTERNAL MODULE: ./build/src/store/store.js
var store_store = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 22 modules
var registry = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/cli/page-server.js


/**
 * Serves one page on 127.0.0.1, on a port that is free, at a path that nobody can guess: other people of the machine,
 * and pages in the same browser, cannot read it.
 * @param port 0 for one that is free
 * Throws `EADDRINUSE` and its like.
 */
async function servePage(page, port) {
    const secret = `/${(0,external_node_crypto_.randomBytes)(16).toString('hex')}/`;
    const body = Buffer.from(page);
    const server = (0,external_node_http_.createServer)((request, response) => {
        const status = statusOf(request, { secret, hosts: hostsOf(server) });
        if (status !== 200) {
            response.writeHead(status, { 'content-type': 'text/plain' }).end('There is nothing here.\n');
            return;
        }
        response.writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-length': body.length,
            'content-security-policy': "frame-ancestors 'none'",
            'cache-control': 'no-store',
            'cross-origin-resource-policy': 'same-origin',
            'referrer-policy': 'no-referrer',
            'x-content-type-options': 'nosniff',
        });
        response.end(request.method === 'HEAD' ? undefined : body);
    });
    const closed = new Promise((resolve) => server.once('close', resolve));
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return { url: `http://127.0.0.1:${portOf(server)}${secret}`, closed };
}
function portOf(server) {
    return server.address().port;
}
function hostsOf(server) {
    return [`127.0.0.1:${portOf(server)}`, `localhost:${portOf(server)}`];
}
/** A name of a stranger that leads here (DNS rebinding) is no way in. */
function statusOf(request, given) {
    if (!given.hosts.includes(request.headers.host ?? ''))
        return 421;
    if (request.url !== given.secret)
        return 404;
    return request.method === 'GET' || request.method === 'HEAD' ? 200 : 405;
}
//# sourceMappingURL=page-server.js.map
// EXTERNAL MODULE: ./build/src/cli/commands/check.js + 7 modules
var check = __webpack_require__(4361);
;// CONCATENATED MODULE: ./build/src/cli/commands/open.js















/** `codebatch open [FILE|BATCH]`: shows a report as a page, until the command is ended. */
const registerOpen = (program, face) => {
    const command = program
        .command('open')
        .argument('[report]', 'a report (--format json), or with --store a batch; none: what check says now')
        .description('serve a report as a page on this machine');
    (0,cli_command/* jsonOption */.Ec)(command)
        .option('--store <dir>', 'the store of the batch')
        .option('--base <batch>', 'compare with this batch; without one all findings are listed')
        .option('--trend <n>', 'plot this many batches of the store, 0 for none', wholeTo(60), 12)
        .option('--port <n>', 'the port; 0 is any that is free', wholeTo(65_535), 0)
        .action(async (name, options) => {
        const { report, context } = await asked(face, name, options);
        const { url, closed } = await served((0,html.renderHtml)(report, context), options.port);
        face.output.result({ url }, () => url);
        face.output.note('Open it in a browser; Ctrl-C ends it.');
        await closed;
    });
};
async function asked(face, name, options) {
    const { store: root, base } = options;
    if (root !== undefined)
        return fromStore(face, name, { ...options, store: root });
    if (base !== undefined)
        throw new errors/* UserError */.yo('INVALID_ARGUMENT', '--base names a batch, and there is no --store.', {
            hints: ['Add --store <dir>, or save what codebatch check --base says and open that file.'],
        });
    if (name !== undefined)
        return { report: reportIn(face, name), context: {} };
    const { report, context, complexity } = await (0,check.runCheck)(face, { memo: true, complexity: true });
    for (const warning of context.warnings)
        face.output.note(warning);
    return { report, context: complexity ? { complexity } : {} };
}
async function fromStore(face, batch, options) {
    if (batch === undefined)
        throw new errors/* UserError */.yo('INVALID_ARGUMENT', 'A store holds many batches: name one.', {
            hints: ['codebatch open <batch> --store <dir>'],
        });
    const store = (0,store_store/* openStore */.Ch)(options.store);
    const { base, trend: most } = options;
    const { report, warnings, complexity } = await (0,report_batches/* reportBatches */.V)({
        registry: registry/* registry */.u,
        complexity: true,
        store,
        head: batch,
        ...(base === undefined ? {} : { base }),
    });
    for (const warning of warnings)
        face.output.note(warning);
    const shown = complexity ? { complexity } : {};
    if (most === 0)
        return { report, context: shown };
    const progress = (0,cli_progress/* startProgress */.o)({ label: 'trend', output: face.output });
    const onProgress = (done, total) => progress.update(done, total, 'trend');
    try {
        const trend = await trendOf({ registry: registry/* registry */.u, store, head: batch, most, onProgress });
        return { report, context: { ...shown, trend } };
    }
    finally {
        progress.stop();
    }
}
/** Throws `FILE_NOT_READ`, `SCHEMA_ERROR`, `SCHEMA_NEWER`. */
function reportIn(face, name) {
    const hints = ['codebatch check --format json --output report.json writes one.'];
    let value;
    try {
        value = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(face.cwd, name), 'utf8'));
    }
    catch (error) {
        const what = (0,errors/* systemErrorCode */.vq)(error) === undefined ? 'is no report' : 'cannot be read';
        throw new errors/* UserError */.yo('FILE_NOT_READ', `${name} ${what}: ${(0,errors/* messageOf */.bD)(error)}.`, { hints, cause: error });
    }
    return (0,header/* parseRecord */.Hh)(report/* reportSchema */.Qh, value, name);
}
async function served(page, port) {
    try {
        return await servePage(page, port);
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === undefined)
            throw error;
        throw new errors/* UserError */.yo('PORT_NOT_OPEN', `Port ${port} cannot be listened on: ${(0,errors/* messageOf */.bD)(error)}.`, {
            hints: ['Leave out --port for one that is free.'],
            cause: error,
        });
    }
}
function wholeTo(most) {
    return (text) => {
        const value = Number(text);
        if (!/^\d+$/.test(text) || value > most)
            throw new commander/* InvalidArgumentError */.Di(`It must be a whole number from 0 to ${most}.`);
        return value;
    };
}
//# sourceMappingURL=open.js.map

/***/ }),

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ batchSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);



/** `batch.json`: one execution of a plan. `status` stays `pending`: progress is derived from the shard states. */
const batchSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.batch'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    created_at: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    pipeline: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()).optional(),
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=batch.js.map

/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eventSchema)
/* harmony export */ });
/* unused harmony export EVENT_KINDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



/** The dictionary of execution. Events carry wall-clock time and no answer may depend on them. */
const EVENT_KINDS = [
    'batch_started',
    'batch_completed',
    'shard_started',
    'shard_completed',
    'shard_failed',
    'shard_retrying',
];
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    ts: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
    event: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](EVENT_KINDS),
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re.optional(),
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE.optional(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1).optional(),
    duration_ms: zod__WEBPACK_IMPORTED_MODULE_2__.number().min(0).optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ code: zod__WEBPACK_IMPORTED_MODULE_2__.string(), message: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).optional(),
    stats: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({}).optional(),
});
//# sourceMappingURL=event.js.map

/***/ }),

/***/ 7049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planSchema)
/* harmony export */ });
/* unused harmony export plannedTaskSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);


/** A task of a plan, with all that decides what it computes. */
const plannedTaskSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    type: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    /** Version of the task's own code; absent in stores of the reference implementation. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).optional(),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['shard', 'batch']).optional(),
    depends_on: zod__WEBPACK_IMPORTED_MODULE_1__.array(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re).optional(),
    /** Resolved: every option present, sorted. */
    config: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.unknown()),
    /** Digests of the grammars and libraries that the outputs depend on, by name. */
    tools: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string()).optional(),
});
/** `plan.json`: a pipeline applied to one snapshot. */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_1__.literal('codebatch.plan'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__.array(plannedTaskSchema).min(1),
});
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 2482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ reportSchema),
  lG: () => (/* binding */ sideSchema)
});

// UNUSED EXPORTS: countsSchema, skippedSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/src/records/attribution.js

/** The commit in base..head that brought each regression and improvement; present only when it was asked for. */
const attributionSchema = schemas.looseObject({
    /** Commits of base..head, oldest first, that brought something. */
    commits: schemas.array(schemas.looseObject({
        commit: schemas.string(),
        subject: schemas.string(),
        /** Ids of findings, sorted. */
        findings: schemas.array(schemas.string()),
    })),
    /** Ids of findings that no single commit brought, and why: uncommitted, or made by a merge of two sides. */
    unattributed: schemas.array(schemas.looseObject({ finding: schemas.string(), reason: schemas.string() })),
    /** How many commits were compared, and how many versions of files that neither side has had to be analysed. */
    compared_commits: schemas.int().min(0),
    compared_files: schemas.int().min(0),
});
//# sourceMappingURL=attribution.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
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
const placeSchema = schemas.looseObject({
    path: schemas.string(),
    line: schemas.int().min(1),
    column: schemas.int().min(1),
    end_line: schemas.int().min(1),
    end_column: schemas.int().min(1),
    severity: schemas["enum"](output/* SEVERITIES */.oC),
    message: schemas.string(),
    symbol: schemas.string().optional(),
    /** The source lines of the place, at most five. */
    excerpt: schemas.array(schemas.string()).optional(),
});
/**
 * A diagnostic as the comparison sees it. The top-level place is the head's, or the base's for `fixed` and `gone`
 * (and for `unknown` and `rule_changed` when only the base has it); `base` is the matched other side.
 */
const findingSchema = placeSchema.extend({
    /** 8 hex digits, `-2`, `-3` for twins: equal on every machine. */
    id: schemas.string(),
    class: schemas["enum"](FINDING_CLASSES),
    code: schemas.string(),
    task_id: schemas.string(),
    language: schemas.string().optional(),
    /** `base` where the finding stands in the base alone: then its place is the base's. */
    side: schemas.literal('base').optional(),
    base: placeSchema.optional(),
    /** The pass of the matcher that paired the two sides, 0 when nothing did. */
    pass: schemas.int().min(0).optional(),
    /** Why it has this class, when that is not plain: `head file did not parse`. */
    reason: schemas.string().optional(),
    /** Someone accepted it, and why. */
    accepted: schemas.looseObject({ reason: schemas.string() }).optional(),
});
//# sourceMappingURL=finding.js.map
;// CONCATENATED MODULE: ./build/src/records/config-effect.js


/**
 * What a change's own edit of the configuration, and the suppression comments it adds, do to the findings of the head:
 * both configurations over the same snapshot. Absent from a report when neither was touched.
 */
const configEffectSchema = schemas.looseObject({
    /** One sentence for each edit: `severity of L003: warning → off`. */
    edits: schemas.array(schemas.string()),
    /** Findings that the base's configuration shows and the head's does not. */
    hidden: schemas.array(findingSchema),
    /** Findings whose severity the head's configuration lowers; `base` holds the base's severity. */
    lowered: schemas.array(findingSchema),
    /** Findings whose severity it raises. */
    raised: schemas.array(findingSchema),
    /** Findings that only the head's configuration shows. */
    added: schemas.array(findingSchema),
    /** Findings that the change silences by a comment, and new ones that arrive silenced. */
    silenced: schemas.array(findingSchema),
    /** False when the check kept to the base's configuration: the lists then say what the head's would do. */
    obeyed: schemas.boolean().optional(),
    /** Files that could not be analysed under both configurations; what the edit does there is not known. */
    unknown: schemas.array(schemas.string()).optional(),
});
//# sourceMappingURL=config-effect.js.map
// EXTERNAL MODULE: ./build/src/records/failure.js
var failure = __webpack_require__(3182);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/records/surface.js
var surface = __webpack_require__(887);
;// CONCATENATED MODULE: ./build/src/records/report.js







/** One side of the comparison: which tree, and why this one. */
const sideSchema = schemas.looseObject({
    /**
     * `commit`: a commit's tree. `worktree`: what git would commit now. `directory`: plain files, no git. `batch`: what a
     * store holds, its id in `ref`.
     */
    kind: schemas["enum"](['commit', 'worktree', 'directory', 'batch', 'none']),
    /** As the person or the rule named it: `origin/main`. */
    ref: schemas.string().optional(),
    commit: schemas.string().optional(),
    snapshot_id: schemas.string().optional(),
    files: schemas.int().min(0).optional(),
    /** One clause: `merge base with origin/main`. */
    why: schemas.string(),
});
const countsSchema = schemas.looseObject({
    regressions: schemas.int(),
    improvements: schemas.int(),
    unknown: schemas.int(),
    new: schemas.int(),
    worsened: schemas.int(),
    edited: schemas.int(),
    moved: schemas.int(),
    unchanged: schemas.int(),
    softened: schemas.int(),
    fixed: schemas.int(),
    gone: schemas.int(),
    rule_changed: schemas.int(),
    suppressed: schemas.int(),
    /** Findings that someone accepted; they are in no other count. */
    accepted: schemas.int(),
    /** Exported names that were removed or changed. */
    surface: schemas.int(),
});
/** A file that was not analysed, and why. */
const skippedSchema = schemas.looseObject({
    path: schemas.string(),
    side: schemas["enum"](['base', 'head']),
    reason: schemas.string(),
});
/**
 * The comparison of two trees. Holds only what follows from both trees, the configuration and the version, so equal
 * inputs give equal bytes; times, provenance and links travel beside it.
 */
const reportSchema = schemas.looseObject({
    schema_name: schemas.literal('codebatch.report'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    base: sideSchema,
    head: sideSchema,
    pipeline: schemas.string(),
    /** Digest of the plan: equal digests mean equal rules and tools. */
    plan: schemas.string(),
    fail_on: schemas.array(schemas.string()),
    /** One sentence. */
    verdict: schemas.string(),
    conclusion: schemas["enum"](['success', 'failure', 'neutral']),
    counts: countsSchema,
    regressions: schemas.array(findingSchema),
    improvements: schemas.array(findingSchema),
    /** What would be regressions, or unknown (without a base: findings), had nobody accepted them. */
    accepted: schemas.array(findingSchema),
    unknown: schemas.array(findingSchema),
    rule_changed: schemas.array(findingSchema),
    /** Matched, but not in the same place or words: `edited` and `moved`. */
    carried: schemas.array(findingSchema),
    /** Exported names: removed and changed ones, moved and added ones. */
    surface: schemas.array(surface/* surfaceChangeSchema */.n),
    /** What the change's own edit of rules and comments does; absent when it edits none. */
    config_effect: configEffectSchema.optional(),
    attribution: attributionSchema.optional(),
    unchanged_count: schemas.int().min(0),
    /** Without a base nothing can be new: all findings stand here, with class `unknown`. */
    findings: schemas.array(findingSchema),
    /** Work that could not be done; any entry makes the report incomplete. */
    failures: schemas.array(failure/* failureSchema */.I),
    skipped: schemas.array(skippedSchema),
    /** Things a reader should know, one sentence each. */
    notes: schemas.array(schemas.string()),
    /** The command that gives this report again; absent when a side is not a commit or a configuration file was given. */
    reproduce: schemas.string().optional(),
});
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shardStateSchema),
/* harmony export */   _: () => (/* binding */ SHARD_STATUSES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2819);




const SHARD_STATUSES = ['ready', 'running', 'done', 'failed'];
/**
 * `state.json` of one task and shard. Its rename to `done` is the commit point of the shard's outputs.
 * Times and attempts are events: here `attempt` is always 1, so that equal work gives equal bytes.
 */
const shardStateSchema = zod__WEBPACK_IMPORTED_MODULE_3__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_3__.literal('codebatch.shard_state'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    status: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](SHARD_STATUSES),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0),
    stats: zod__WEBPACK_IMPORTED_MODULE_3__.looseObject({ files_processed: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0), outputs_written: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0) }).optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_3__.looseObject({ code: zod__WEBPACK_IMPORTED_MODULE_3__.string(), message: zod__WEBPACK_IMPORTED_MODULE_3__.string() }).optional(),
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_2__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=shard-state.js.map

/***/ }),

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ surfaceChangeSchema),
/* harmony export */   u: () => (/* binding */ SURFACE_CHANGES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);


/** What became of a name that a module exported: `removed` and `changed` may break its users, `moved` and `added` do not. */
const SURFACE_CHANGES = ['removed', 'changed', 'moved', 'added'];
/** A change of the public surface: a name that other modules could import, and how it could be used. */
const surfaceChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    /** Short and the same on every machine, as with findings. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    change: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](SURFACE_CHANGES),
    /** The exported name; members of classes as `Class.method`. */
    symbol: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    symbol_type: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_output_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMBOL_TYPES */ .FB).optional(),
    /** Where it stands in the head, or stood in the base when it was removed. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    /** Head's declaration without its body, white space aside; absent when removed. */
    signature: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    /** The base's side; absent when added. */
    base: zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({ path: zod__WEBPACK_IMPORTED_MODULE_1__.string(), line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1), signature: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() })
        .optional(),
    /** One clause: `a parameter was removed`. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
});
//# sourceMappingURL=surface.js.map

/***/ }),

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ taskSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



/** `task.json`: one planned task inside a batch. `shard_ids` holds only shards with files. */
const taskSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.task'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    type: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    sharding: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
        strategy: zod__WEBPACK_IMPORTED_MODULE_2__.literal('hash_prefix'),
        shard_count: zod__WEBPACK_IMPORTED_MODULE_2__.literal(256),
        shard_ids: zod__WEBPACK_IMPORTED_MODULE_2__.array(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE),
    }),
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ snapshot: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(), tasks: zod__WEBPACK_IMPORTED_MODULE_2__.array(_header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re) }),
    config: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()),
    status: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
});
//# sourceMappingURL=task.js.map

/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ listStates),
/* harmony export */   LS: () => (/* binding */ listBatches),
/* harmony export */   RO: () => (/* binding */ publishShards),
/* harmony export */   T7: () => (/* binding */ readOutputs),
/* harmony export */   Zn: () => (/* binding */ appendEvent),
/* harmony export */   fE: () => (/* binding */ readOutputText),
/* harmony export */   gv: () => (/* binding */ readTask),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   wP: () => (/* binding */ writeBatch),
/* harmony export */   wj: () => (/* binding */ readEvents),
/* harmony export */   x3: () => (/* binding */ readBatch),
/* harmony export */   xS: () => (/* binding */ hasBatch)
/* harmony export */ });
/* unused harmony export writeState */
/* harmony import */ var _records_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(180);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _records_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8448);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1315);
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6895);
/* harmony import */ var _records_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7049);
/* harmony import */ var _records_shard_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2712);
/* harmony import */ var _records_task_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3431);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7381);
/* harmony import */ var _lift_output_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1066);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(131);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2500);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5466);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6422);


















/** Writes the records of a batch; the rename of `batch.json`, the last, is the commit point. */
function writeBatch(store, given) {
    const { root } = store;
    const batchId = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(given.batch.batch_id, 'batch');
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .removeStaleTemps */ .jH)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchDir */ .I6)(root, batchId));
    const committed = [
        { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .planFile */ .eS)(root, batchId), data: (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .recordText */ .Pe)(given.plan) },
        ...given.tasks.map((task) => ({
            path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskFile */ .g0)(root, { batchId, taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(task.task_id, 'task') }),
            data: (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .recordText */ .Pe)(task),
        })),
    ];
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .publishAll */ .V7)(committed);
    const seal = committed.map(({ path, data }) => [(0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .besideBatch */ .Hb)(root, batchId, path), (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(data)]);
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchFile */ .bD)(root, batchId), (0,_seal_js__WEBPACK_IMPORTED_MODULE_17__/* .sealedText */ .c)(given.batch, Object.fromEntries(seal)));
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readBatch(store, batchId) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(batchId, 'batch');
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecordFile */ .m7)(_records_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .batchSchema */ .A, (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchFile */ .bD)(store.root, batchId)) ?? unknownBatch(store, batchId);
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readPlan(store, batchId) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(batchId, 'batch');
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .planFile */ .eS)(store.root, batchId);
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecordFile */ .m7)(_records_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planSchema */ .F, path) ?? (readBatch(store, batchId), (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .lost */ .DU)(store, path));
}
/** Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function readTask(store, batchId, taskId) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskFile */ .g0)(store.root, { batchId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(batchId, 'batch'), taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(taskId, 'task') });
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecordFile */ .m7)(_records_task_js__WEBPACK_IMPORTED_MODULE_7__/* .taskSchema */ .v, path) ?? unknownTask(store, batchId, taskId);
}
/** Ids of all whole batches, sorted. */
function listBatches(store) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .folderNames */ .Hw)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchesDir */ .AU)(store.root)).filter((id) => hasBatch(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasBatch(store, batchId) {
    return _records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_PATTERN */ .pw.test(batchId) && (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .isFile */ .fo)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchFile */ .bD)(store.root, batchId));
}
/** The state of one task and shard, undefined before it was ever written. Throws as `parseRecord`. */
function readState(store, at) {
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecordFile */ .m7)(_records_shard_state_js__WEBPACK_IMPORTED_MODULE_6__/* .shardStateSchema */ .L, (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .stateFile */ .Ed)(store.root, checkAddress(at)));
}
/** Replaces the state of one task and shard. */
function writeState(store, state) {
    const at = checkAddress({ batchId: state.batch_id, taskId: state.task_id, shardId: state.shard_id });
    writeDurably(stateFile(store.root, at), sealedText(state));
}
/** All states of a task, sorted by shard. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function listStates(store, batchId, taskId) {
    readTask(store, batchId, taskId);
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .folderNames */ .Hw)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .shardsDir */ .$8)(store.root, { batchId, taskId }))
        .filter((name) => _records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARD_PATTERN */ .yd.test(name))
        .flatMap((shardId) => readState(store, { batchId, taskId, shardId }) ?? []);
}
/**
 * Publishes shards together: all outputs are written, synced and renamed before the first state file is, whose rename
 * is the commit point of its shard. A kill at any moment leaves each shard either published or as it was.
 */
function publishShards(store, batchId, entries) {
    const addressed = entries.map((entry) => ({ ...entry, at: checkAddress({ batchId, ...entry }) }));
    for (const { at } of addressed)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .removeStaleTemps */ .jH)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .shardDir */ .oq)(store.root, at));
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .publishAll */ .V7)(addressed.map(({ at, outputs }) => ({ path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .outputsFile */ .Rf)(store.root, at), data: outputs })));
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .publishAll */ .V7)(addressed.map(({ at, state, outputs }) => ({
        path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .stateFile */ .Ed)(store.root, at),
        data: (0,_seal_js__WEBPACK_IMPORTED_MODULE_17__/* .sealedText */ .c)(state, { [_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .OUTPUTS_NAME */ .z9]: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(outputs) }),
    })));
}
/**
 * The outputs of one task and shard, one at a time; none when nothing was published.
 * @param kinds only these; lines that begin with another kind, as ours do, are not even parsed
 * @returns after the last one: how many there are of all kinds
 * Throws `STORE_CORRUPT` with file and line, and `SCHEMA_NEWER`.
 */
function* readOutputs(store, at, kinds) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .outputsFile */ .Rf)(store.root, checkAddress(at));
    const others = _records_output_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTPUT_KINDS */ .mO.filter((kind) => kinds?.includes(kind) === false);
    const passed = others.map((kind) => `{"kind":"${kind}"`);
    let line = 0;
    let count = 0;
    for (const json of (0,_lines_js__WEBPACK_IMPORTED_MODULE_15__/* .readLines */ .S)(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        count++;
        if (passed.some((start) => json.startsWith(start)))
            continue;
        const output = (0,_lift_output_js__WEBPACK_IMPORTED_MODULE_13__/* .liftOutput */ .F)((0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .parseLine */ .A)(json, where), where);
        if (!kinds || kinds.includes(output.kind))
            yield output;
    }
    return count;
}
/** The outputs of one task and shard as they are stored; empty when nothing was published. */
function readOutputText(store, at) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_16__/* .readPlainText */ .Sg)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .outputsFile */ .Rf)(store.root, checkAddress(at)));
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isAbsence */ .Md)(error))
            return '';
        throw error;
    }
}
/** Appends an event to its batch and, when it is about a task, to that task. Never synced: no answer depends on it. */
function appendEvent(store, event) {
    const batchId = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(event.batch_id, 'batch');
    const line = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeNonAscii */ .Al)(JSON.stringify(event));
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .appendLine */ .Xq)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchEvents */ .go)(store.root, batchId), line);
    if (event.task_id !== undefined)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .appendLine */ .Xq)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskEvents */ .HT)(store.root, { batchId, taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(event.task_id, 'task') }), line);
}
/**
 * Events of a batch, or of one of its tasks, in the order of writing; none when nobody wrote any. A line that a killed
 * writer tore, or that no reader of today understands, is left out and told in a warning.
 */
function readEvents(store, batchId, taskId) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(batchId, 'batch');
    const path = taskId === undefined
        ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchEvents */ .go)(store.root, batchId)
        : (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskEvents */ .HT)(store.root, { batchId, taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(taskId, 'task') });
    const events = [];
    const warnings = [];
    let line = 0;
    for (const json of (0,_lines_js__WEBPACK_IMPORTED_MODULE_15__/* .readLines */ .S)(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        try {
            events.push((0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(_records_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventSchema */ .G, (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .parseLine */ .A)(json, where), where));
        }
        catch (error) {
            warnings.push(`An event was left out: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`);
        }
    }
    return { events, warnings };
}
/** Ids come from people and from stores of others: none may reach a path unchecked. */
function checkAddress(at) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(at.batchId, 'batch');
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(at.taskId, 'task');
    if (_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARD_PATTERN */ .yd.test(at.shardId))
        return at;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo('SHARD_NOT_FOUND', `${JSON.stringify(at.shardId)} is not a shard.`, {
        hints: ['A shard is two lower-case hex digits: 00 to ff.'],
    });
}
function unknownBatch(store, batchId) {
    throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .notFound */ .mX)('batch', batchId, listBatches(store));
}
function unknownTask(store, batchId, taskId) {
    const known = readPlan(store, batchId).tasks.map((task) => task.task_id);
    if (known.includes(taskId))
        (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .lost */ .DU)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskFile */ .g0)(store.root, { batchId, taskId }));
    throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .notFound */ .mX)('task', taskId, known);
}
//# sourceMappingURL=batches.js.map

/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ liftOutput)
/* harmony export */ });
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);



/** Fields that one writer knows by one name and another by the other; both are given to readers. */
const TWINS = {
    diagnostic: [['col', 'column']],
    metric: [['metric', 'name']],
    symbol: [['symbol_type', 'type']],
};
/**
 * A stored line as a record. Lines of our own kinds are trusted to have the fields of their kind: checking each of
 * millions costs more than all the rest of reading them.
 * @param where file and line for the message
 * Throws `STORE_CORRUPT` for what is no output, `SCHEMA_NEWER`.
 */
function liftOutput(value, where) {
    if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string')
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('STORE_CORRUPT', `${where} is not an output.`, {
            hints: ['The file was damaged or written by hand: run the shard again.'],
        });
    const record = value;
    if (record['schema_version'] !== _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$)
        return (0,_records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(_records_output_js__WEBPACK_IMPORTED_MODULE_1__/* .outputSchema */ .fe, value, where);
    // A kind of later may be called `constructor`.
    for (const [one, other] of Object.hasOwn(TWINS, value.kind) ? TWINS[value.kind] : []) {
        record[one] ??= record[other];
        record[other] ??= record[one];
    }
    return record;
}
//# sourceMappingURL=lift-output.js.map

/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readProvenance),
/* harmony export */   fu: () => (/* binding */ writeProvenance)
/* harmony export */ });
/* unused harmony export provenanceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5156);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7381);






const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_5__.looseObject({
    /** Absolute path of the tree on the machine that took the snapshot. */
    path: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    committed_at: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** Git tree that the files were read from. */
    tree: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
});
/** Remembers where a snapshot came from; the last one told counts. */
function writeProvenance(store, snapshotId, provenance) {
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDerived */ .DF)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .provenanceFile */ .e0)(store.root, (0,_records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .checkId */ .ij)(snapshotId, 'snapshot')), (0,_json_files_js__WEBPACK_IMPORTED_MODULE_3__/* .recordText */ .Pe)(provenance));
}
/** Undefined when nobody remembers, which may happen at any time: derived data can be deleted. */
function readProvenance(store, snapshotId) {
    try {
        return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecordFile */ .m7)(provenanceSchema, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .provenanceFile */ .e0)(store.root, (0,_records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .checkId */ .ij)(snapshotId, 'snapshot')));
    }
    catch (error) {
        if (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.code !== 'INVALID_ARGUMENT')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=provenance.js.map

/***/ })

};
