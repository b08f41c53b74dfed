export const id = 811;
export const ids = [811];
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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ buildFileRecord),
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1315);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1988);





/** One line of `files.index.jsonl`. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__.looseObject({
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ,
    /** Relative, `/`-separated, no `.` or `..` segment. */
    path: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    /** Lower-cased path: equal keys collide on case-insensitive systems. */
    path_key: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    object: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    size: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(0),
    lang_hint: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
});
function buildFileRecord(path, object, size) {
    const hint = (0,_language_js__WEBPACK_IMPORTED_MODULE_3__/* .languageHint */ .Ob)(path);
    return {
        schema_version: 1,
        path,
        path_key: path.toLowerCase(),
        object,
        size,
        ...(hint === undefined ? {} : { lang_hint: hint }),
    };
}
function compareFiles(a, b) {
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path);
}
//# sourceMappingURL=file.js.map

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

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ snapshotSchema)
/* harmony export */ });
/* unused harmony exports WARNING_REASONS, warningSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);



/** Why a path is not (or not plainly) in a snapshot. */
const WARNING_REASONS = (/* unused pure expression or super */ null && ([
    'invalid_path',
    'unreadable',
    'symlink',
    'special_file',
    'submodule',
    'case_collision',
    'changed_while_read',
]));
/** One thing that was left out or is dubious; `paths` for a case collision, `path` otherwise. */
const warningSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    path: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()).optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
});
/** `snapshot.json`: a frozen, sorted list of files. Written last, so its presence means the snapshot is whole. */
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.snapshot'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    created_at: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    /** `path` is always `.`: where the tree lay is provenance and lives under `indexes/codebatch/`. */
    source: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ type: zod__WEBPACK_IMPORTED_MODULE_2__.string(), path: zod__WEBPACK_IMPORTED_MODULE_2__.string() }),
    file_count: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    total_bytes: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    config: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ include_hidden: zod__WEBPACK_IMPORTED_MODULE_2__.boolean() }),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()).optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__.array(warningSchema).optional(),
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=snapshot.js.map

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

/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ listSnapshots),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   ap: () => (/* binding */ eachFile),
/* harmony export */   oF: () => (/* binding */ writeSnapshot),
/* harmony export */   p3: () => (/* binding */ hasSnapshot),
/* harmony export */   zl: () => (/* binding */ readFileIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _records_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2572);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1315);
/* harmony import */ var _records_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6098);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7381);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2500);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(131);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6422);












/**
 * Writes a snapshot: the file index first, then `snapshot.json`, whose rename is the commit point. Objects must be
 * synced before. Throws `INVALID_ARGUMENT` for a bad id.
 */
function writeSnapshot(store, given) {
    const id = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(given.record.snapshot_id, 'snapshot');
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_6__/* .removeStaleTemps */ .jH)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotDir */ .cJ)(store.root, id));
    const index = given.files.map((file) => `${JSON.stringify(file)}\n`).join('');
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .fileIndex */ .pA)(store.root, id), index);
    const seal = { [_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .INDEX_NAME */ .VX]: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(index) };
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotFile */ .Pu)(store.root, id), (0,_seal_js__WEBPACK_IMPORTED_MODULE_11__/* .sealedText */ .c)(given.record, seal));
}
/** Throws `SNAPSHOT_NOT_FOUND`, and as `parseRecord`. */
function readSnapshot(store, id) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(id, 'snapshot');
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecordFile */ .m7)(_records_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotSchema */ .ap, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotFile */ .Pu)(store.root, id)) ?? unknown(store, id);
}
/**
 * The files of a snapshot, sorted by path. Stores of the reference implementation may name a path twice; both stay.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
function readFileIndex(store, id) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(id, 'snapshot');
    if (!hasSnapshot(store, id))
        unknown(store, id);
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .fileIndex */ .pA)(store.root, id);
    const files = [];
    for (const { value, where } of (0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readJsonLines */ .sS)(readIndexText(path), path))
        files.push(checked(value, where));
    return isSorted(files) ? files : files.sort(_records_file_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFiles */ .hZ);
}
/**
 * The files of a snapshot one at a time, in the order of its index: never are all of them in memory.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
function* eachFile(store, id) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(id, 'snapshot');
    if (!hasSnapshot(store, id))
        unknown(store, id);
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .fileIndex */ .pA)(store.root, id);
    if (!(0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isFile */ .fo)(path))
        throw lostIndex(path);
    let line = 0;
    for (const json of (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .readLines */ .S)(path)) {
        const where = `${path}:${++line}`;
        if (json.trim() !== '')
            yield checked((0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLine */ .A)(json, where), where);
    }
}
/** A line of the index as a record. Throws `STORE_CORRUPT`, and as `parseRecord`. */
function checked(value, where) {
    const file = isPlainFile(value) ? value : (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(_records_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSchema */ .Mz, value, where);
    if (!leavesRoot(file.path))
        return file;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('STORE_CORRUPT', `${where} names a path outside of the snapshot: ${JSON.stringify(file.path)}.`);
}
/** Ids of all whole snapshots, sorted; a folder without `snapshot.json` is an unfinished one and no snapshot. */
function listSnapshots(store) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_10__/* .folderNames */ .H)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotsDir */ .Tb)(store.root)).filter((id) => hasSnapshot(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasSnapshot(store, id) {
    return _records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_PATTERN */ .pw.test(id) && (0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isFile */ .fo)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotFile */ .Pu)(store.root, id));
}
function unknown(store, id) {
    throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_10__/* .notFound */ .m)('snapshot', id, listSnapshots(store));
}
function readIndexText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw lostIndex(path, error);
    }
}
function lostIndex(path, cause) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('STORE_CORRUPT', `${path} cannot be read.`, {
        cause,
        hints: ['The snapshot lost its file index: take it again.'],
    });
}
/** The usual case, checked by hand: an index of a hundred thousand lines is read in a fraction of the time. */
function isPlainFile(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const file = value;
    return (file['schema_version'] === 1 &&
        typeof file['path'] === 'string' &&
        file['path'] !== '' &&
        typeof file['object'] === 'string' &&
        _records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_PATTERN */ .WA.test(file['object']) &&
        Number.isSafeInteger(file['size']) &&
        file['size'] >= 0 &&
        (file['path_key'] === undefined || typeof file['path_key'] === 'string') &&
        (file['lang_hint'] === undefined || typeof file['lang_hint'] === 'string'));
}
/** A store from elsewhere must not make anybody read or write beside the tree. */
function leavesRoot(path) {
    return path.startsWith('/') || /(?:^|\/)\.\.?(?:\/|$)/.test(path);
}
function isSorted(files) {
    return files.every((file, at) => at === 0 || (0,_records_file_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFiles */ .hZ)(files[at - 1], file) <= 0);
}
//# sourceMappingURL=snapshots.js.map

/***/ })

};
