export const id = 666;
export const ids = [666];
export const modules = {

/***/ 3666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/src/engine/compute.js + 1 modules
var compute = __webpack_require__(23716);
// EXTERNAL MODULE: ./build/src/engine/memo.js + 1 modules
var engine_memo = __webpack_require__(31861);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(53307);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/review/embedded-store.js
var embedded_store = __webpack_require__(23074);
// EXTERNAL MODULE: ./build/src/review/read-config.js + 2 modules
var read_config = __webpack_require__(56854);
// EXTERNAL MODULE: ./build/src/review/sides.js + 1 modules
var review_sides = __webpack_require__(70020);
// EXTERNAL MODULE: ./build/src/review/split-files.js
var split_files = __webpack_require__(30044);
// EXTERNAL MODULE: ./build/src/records/split.js
var split = __webpack_require__(83212);
;// CONCATENATED MODULE: ./build/src/review/split-ranges.js


const SHARDS = 256;
/** A matrix of GitHub Actions has no more jobs. */
const MAX_RANGES = 256;
/** What a file costs beside its bytes: it is opened, handed to a thread and answered. */
const BYTES_PER_FILE = 512;
/** Less work than this is done sooner by one job than by two: a job spends as long on its own set-up. */
const BYTES_PER_RANGE = 32 * 1024 * 1024;
/** Predicted cost of each of the 256 shards, by the files that must be looked into. */
function shardCosts(files) {
    const costs = Array.from({ length: SHARDS }, () => 0);
    for (const { object, size } of files)
        costs[Number.parseInt((0,digest/* shardOf */.IS)(object), 16)] += size + BYTES_PER_FILE;
    return costs;
}
/**
 * Cuts the 256 shards into ranges of about equal cost, as many as the work is worth: one when there is little or
 * nothing to do. Together they are 00 to ff, each shard once.
 * @param costs of each shard
 */
function chooseRanges(costs, given = {}) {
    const total = sum(costs);
    const worth = Math.ceil(total / Math.max(1, given.bytesPerRange ?? BYTES_PER_RANGE));
    const busy = costs.filter((cost) => cost > 0).length;
    const most = Math.min(given.maxRanges ?? MAX_RANGES, MAX_RANGES);
    const count = Math.max(1, Math.min(worth, busy, most));
    const ranges = [];
    let first = 0;
    for (let left = count; left > 0; left--) {
        const last = left === 1 ? SHARDS - 1 : lastOf(costs, { first, left });
        ranges.push({ range: (0,split/* rangeText */.lq)(first, last), cost: sum(costs.slice(first, last + 1)) });
        first = last + 1;
    }
    return ranges;
}
/** The last shard of the next range: as near as can be to an equal share of what is left, a shard for every later range. */
function lastOf(costs, { first, left }) {
    const share = sum(costs.slice(first)) / left;
    let last = first;
    let cost = costs[first];
    while (last < SHARDS - left && Math.abs(cost + costs[last + 1] - share) <= Math.abs(cost - share))
        cost += costs[++last];
    return last;
}
function sum(costs) {
    return costs.reduce((total, cost) => total + cost, 0);
}
//# sourceMappingURL=split-ranges.js.map
// EXTERNAL MODULE: ./build/src/review/split-sides.js
var split_sides = __webpack_require__(28639);
// EXTERNAL MODULE: ./build/src/review/tree.js
var tree = __webpack_require__(48040);
// EXTERNAL MODULE: ./build/src/review/worker-entry.js
var worker_entry = __webpack_require__(38907);
;// CONCATENATED MODULE: ./build/src/review/split-plan.js















/**
 * Resolves both commits and the configuration once, and cuts the work that the memo does not know into ranges.
 * Nothing is analysed. Throws as `check`, `NOT_A_REPOSITORY`, and `INVALID_ARGUMENT` for a head that is no commit.
 */
async function planSplit(options) {
    const sides = await (0,review_sides/* chooseSides */.g)(options);
    try {
        if (!sides.repository)
            throw (0,split_sides/* notARepository */.di)(options.cwd);
        if (sides.head.side.kind !== 'commit')
            throw new errors/* UserError */.yo('INVALID_ARGUMENT', 'Only the work on a commit can be split.', {
                hints: ['Name the commit, for example with head: HEAD.'],
            });
        const { root } = sides.repository;
        const planned = await (0,read_config/* chosenConfig */.V)(sides, options, root);
        const store = (0,embedded_store/* embeddedStore */.o)(root, options.env);
        const objectMap = (0,object_map/* loadObjectMap */.A)((0,layout/* objectMapFile */.kk)(store.root));
        const bytes = new tree/* GitBytes */.w(sides.repository);
        const load = async (tree) => {
            const onProgress = (done, total) => options.onProgress?.('reading', done, total);
            return (await bytes.load(tree, { objectMap, env: options.env, onProgress })).files;
        };
        const head = await load(sides.head.tree);
        const base = sides.base.tree === undefined ? undefined : await load(sides.base.tree);
        bytes.close();
        objectMap.save();
        const text = (files) => (0,split_files/* indexText */.oX)(files.map((file) => ({ file, oid: bytes.oidOf(file) })));
        const indexes = { ...(base ? { base: text(base) } : {}), head: text(head) };
        const costs = shardCosts(unknownFiles([...(base ?? []), ...head], { options, planned, root: store.root }));
        const record = buildSplit({ options, sides, planned, indexes, costs });
        return { record, texts: (0,split_files/* splitTexts */.ts)(record, indexes) };
    }
    finally {
        sides.dispose();
    }
}
/** The files of both sides that the memo does not know, each content once. */
function unknownFiles(files, { options, planned, root }) {
    const memo = new engine_memo/* Memo */.l(root, { reading: options.memo ?? true });
    try {
        return new compute/* Computer */.S({
            plan: planned.plan,
            registry: options.registry,
            memo,
            store: root,
            workerEntry: worker_entry/* workerEntry */.x,
            secondsPerFile: planned.config.limits.seconds_per_file,
        }).unknown(files);
    }
    finally {
        memo.close();
    }
}
function buildSplit(given) {
    const { options, sides, planned, indexes } = given;
    return {
        schema_name: 'codebatch.split',
        schema_version: header/* SCHEMA_VERSION */.f$,
        producer: { ...header/* PRODUCER */.n8 },
        base: sides.base.side,
        head: sides.head.side,
        ...(sides.base.tree === undefined ? {} : { base_tree: sides.base.tree }),
        head_tree: sides.head.tree,
        ...(options.pipeline === undefined ? {} : { pipeline: options.pipeline }),
        ...(options.configFrom === undefined ? {} : { config_from: options.configFrom }),
        plan: planned.plan.digest,
        config: (0,split_sides/* configDigest */.xv)(planned),
        ...(indexes.base === undefined ? {} : { base_files: (0,digest/* digestOf */.ol)(indexes.base) }),
        head_files: (0,digest/* digestOf */.ol)(indexes.head),
        ranges: chooseRanges(given.costs, options),
    };
}
//# sourceMappingURL=split-plan.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/src/action/memo.js + 5 modules
var action_memo = __webpack_require__(91035);
// EXTERNAL MODULE: ./build/src/action/phases.js
var action_phases = __webpack_require__(17802);
// EXTERNAL MODULE: ./build/src/action/question.js
var action_question = __webpack_require__(39718);
// EXTERNAL MODULE: ./build/src/action/step-summary.js
var step_summary = __webpack_require__(96413);
// EXTERNAL MODULE: ./build/src/action/transfer/artifacts.js
var artifacts = __webpack_require__(9853);
// EXTERNAL MODULE: ./build/src/action/transfer/split-artifact.js
var split_artifact = __webpack_require__(16529);
// EXTERNAL MODULE: ./build/src/action/write-outputs.js
var write_outputs = __webpack_require__(57180);
;// CONCATENATED MODULE: ./build/src/action/modes/plan.js










/**
 * Mode `plan`: resolves both commits once and cuts what is not remembered into ranges, one at least, so that a matrix of
 * them is never empty.
 */
async function runPlan(context) {
    const { inputs, facts, env, log } = context;
    const phases = new action_phases/* Phases */.V();
    const question = await phases.measure('set-up', () => (0,action_question/* questionOf */.Y)(context));
    const options = await phases.measure('set-up', () => (0,action_question/* withCommits */.R)(context, question));
    // What is remembered costs nothing, so without it the prediction would be of another run.
    const memo = new action_memo/* SharedMemo */.K(context, question.root);
    await phases.measure('restore', () => memo.restore());
    const { record, texts } = await phases.measure('work', () => planSplit({
        ...options,
        head: options.head ?? 'worktree',
        maxRanges: inputs.maxJobs,
        ...(inputs.bytesPerJob === undefined ? {} : { bytesPerRange: inputs.bytesPerJob }),
    }));
    await phases.measure('upload', () => (0,split_artifact/* uploadSplit */.kR)(context, new artifacts/* Artifacts */.E({ log, temp: facts.temp }), texts));
    const ranges = record.ranges.map(({ range }) => range);
    const cost = record.ranges.reduce((sum, range) => sum + range.cost, 0);
    (0,write_outputs/* writeOutputs */.K)({
        matrix: JSON.stringify({ 'shard-range': ranges }),
        count: `${ranges.length}`,
        'base-sha': record.base.commit ?? '',
        'head-sha': record.head.commit ?? '',
        'plan-digest': (0,split_files/* readSplit */.bS)(texts).digest,
    }, env);
    (0,step_summary/* summariseJob */.O)(context, `Planned ${(0,util_text/* plural */.LS)(ranges.length, 'job')} for ${cost} bytes that are not remembered.`, phases);
    return 0;
}
//# sourceMappingURL=plan.js.map

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

/***/ 16529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a1: () => (/* binding */ HANDED_OVER_DAYS),
/* harmony export */   h2: () => (/* binding */ fetchSplit),
/* harmony export */   kR: () => (/* binding */ uploadSplit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _review_split_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30044);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36143);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9853);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74533);






/** Days for which the failed jobs of a run can be run again. */
const HANDED_OVER_DAYS = 7;
const ALLOWED = new RegExp(`^(?:${Object.values(_review_split_files_js__WEBPACK_IMPORTED_MODULE_2__/* .SPLIT_FILES */ .NZ).join('|').replaceAll('.', '\\.')})$`);
const LIMITS = { ..._artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .PART_LIMITS */ .l, entries: 3, entryBytes: _artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .PART_LIMITS */ .l.totalBytes, allowed: ALLOWED };
/** Hands a split over to the other jobs of the run. Throws `SPLIT_NOT_SENT` when it cannot. */
async function uploadSplit({ facts, inputs }, artifacts, texts) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(facts.temp, 'codebatch-split');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const [name, text] of texts)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text);
    const { attempt } = facts;
    const check = inputs.name ?? '';
    const sent = await artifacts.upload({
        names: (0,_part_name_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadNames */ .OY)((upload) => (0,_part_name_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactOfSplit */ .ky)({ check, attempt, upload })),
        folder,
        files: [...texts.keys()],
        days: HANDED_OVER_DAYS,
    });
    if (!sent)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('SPLIT_NOT_SENT', 'The split could not be handed over to the other jobs.', {
            hints: ['Run the job again, or use mode: check, which needs no other job.'],
        });
}
/**
 * The split that the planning job of this run handed over: the newest, or the one with the digest that the input
 * plan-digest names. Throws `SPLIT_NOT_FOUND` with the reason in one sentence.
 * @param artifacts of the run; undefined when they could not be listed
 */
async function fetchSplit({ inputs, log }, service, artifacts) {
    const wanted = inputs.planDigest;
    const found = (0,_part_name_js__WEBPACK_IMPORTED_MODULE_5__/* .splitsOf */ .pw)(artifacts ?? [], inputs.name ?? '');
    for (const artifact of found) {
        const texts = new Map();
        const isWhole = await service.download(artifact, ({ name, bytes }) => texts.set(name, bytes.toString('utf8')), LIMITS);
        if (!isWhole)
            continue;
        const split = soundSplit(texts);
        if (typeof split === 'string')
            log.warn(`The artifact ${artifact.name} does not count: ${split}`);
        else if (wanted === undefined || split.digest === wanted)
            return split;
    }
    throw notFound(artifacts !== undefined, found.length);
}
function soundSplit(texts) {
    try {
        return (0,_review_split_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSplit */ .bS)(texts);
    }
    catch (error) {
        if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        return (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    }
}
function notFound(isListed, count) {
    const why = !isListed
        ? 'the artifacts of this run cannot be listed'
        : count === 0
            ? 'no job with mode: plan handed a split over'
            : 'no split that was handed over is the one that is asked for';
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('SPLIT_NOT_FOUND', `There is no work to take up: ${why}.`, {
        hints: ['Re-run all jobs; plan, run and merge need the same name and plan-digest.'],
    });
}
//# sourceMappingURL=split-artifact.js.map

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

/***/ 83212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ rangeEnds),
/* harmony export */   Sf: () => (/* binding */ splitFileSchema),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   dX: () => (/* binding */ splitRangeSchema),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
/* unused harmony export coversAll */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60101);




/** Shards that one job takes, `00-3f` or `ab`, and what they are thought to cost. */
const splitRangeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    range: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{2}(-[0-9a-f]{2})?$/),
    /** Bytes that the memo did not know when the split was made, with a little for each file. */
    cost: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
});
/**
 * `split.json`: what all jobs of one run agree on before any of them computes. Two commits, what is computed of them,
 * and which shards each job takes. Holds no time and no name of a machine: equal questions give equal bytes.
 */
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('codebatch.split'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    base: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sideSchema */ .lG,
    head: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sideSchema */ .lG,
    /** Git trees of both sides; the base may be none. */
    base_tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    head_tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** What was asked for; absent where the configuration decides. */
    pipeline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    config_from: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['head', 'base']).optional(),
    /** Digest of the plan that every job must arrive at by itself. */
    plan: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Digest of the configuration, of which the plan is only a part. */
    config: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    /** Digests of the file indexes that travel beside this. */
    base_files: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.optional(),
    head_files: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    /** In order; together all 256 shards, each once. */
    ranges: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(splitRangeSchema)
        .min(1)
        .max(256)
        .refine((ranges) => coversAll(ranges.map(({ range }) => range)), {
        error: 'the ranges are not the shards 00 to ff, each once and in order',
    }),
});
/** One line of a file index: path, git object id, digest and size. */
const splitFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
]);
/** First and last shard of a range, as numbers. */
function rangeEnds(range) {
    const [first, last] = range.split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last ?? first, 16) };
}
/** The text of the range between two shards, given as numbers. */
function rangeText(first, last) {
    return first === last ? _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK[first] : `${_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK[first]}-${_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK[last]}`;
}
/** True when ranges, in order, are the shards 00 to ff, each once. */
function coversAll(ranges) {
    let next = 0;
    for (const range of ranges) {
        const { first, last } = rangeEnds(range);
        if (first !== next || last < first)
            return false;
        next = last + 1;
    }
    return next === _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK.length;
}
//# sourceMappingURL=split.js.map

/***/ }),

/***/ 70020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ chooseSides)
});

// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(18960);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(30690);
;// CONCATENATED MODULE: ./build/src/git/worktree.js






/** Nothing that this writes has to last, and nothing of it may reach the repository's own folder. */
const SETTINGS = [
    'core.splitIndex=false',
    'core.fsmonitor=false',
    'core.safecrlf=false',
    'core.compression=0',
    'core.fsync=none',
    'advice.addEmbeddedRepo=false',
];
/**
 * The tree that `git add -A && git commit` would make of the worktree, with filters, ignore files and modes as git
 * applies them. Works on a copy of the index and a temporary object folder: the repository stays as it is.
 * The caller calls `dispose`.
 */
async function worktreeTree(repository) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codebatch-worktree-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    // Also when the process is told to end in the middle of the work.
    process.once('exit', remove);
    const dispose = () => {
        process.off('exit', remove);
        remove();
    };
    try {
        const index = (0,external_node_path_.join)(folder, 'index');
        const objects = (0,external_node_path_.join)(folder, 'objects');
        const own = await (0,program/* gitText */.q_)(repository.root, [
            'rev-parse',
            '--path-format=absolute',
            '--git-path',
            'index',
        ]);
        copyIndex(own, index);
        // A file and not GIT_ALTERNATE_OBJECT_DIRECTORIES: there a colon in the path would need quoting.
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(objects, 'info'), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(objects, 'info', 'alternates'), `${repository.objectsDir}\n`);
        const env = { GIT_OBJECT_DIRECTORY: objects };
        const indexed = { ...env, GIT_INDEX_FILE: index };
        const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
        const add = [...settings, 'add', '--all', '--ignore-errors'];
        const added = await (0,program/* runGit */.EO)(repository.root, add, { env: indexed, allow: [1] });
        // Blobs that the index names are where they were: looking for each would cost more than the rest.
        const write = [...settings, 'write-tree', '--missing-ok'];
        const tree = await (0,program/* gitText */.q_)(repository.root, write, { env: indexed });
        const standing = repository.head && (await (0,git_repository/* objectOf */.Xy)(repository, `${repository.head}^{tree}`));
        return { tree, env, clean: tree === standing, warnings: warningsOf(added.stderr), dispose };
    }
    catch (error) {
        dispose();
        throw error;
    }
}
/**
 * Copies the index with its time. git takes a file for unchanged only when it is older than the index, so a younger
 * copy would hide an edit made in the moment of the last `git add`; an older one only makes git look closer.
 */
function copyIndex(from, to) {
    try {
        (0,external_node_fs_.copyFileSync)(from, to);
        const seconds = (Math.floor((0,external_node_fs_.statSync)(from).mtimeMs) - 1) / 1000;
        (0,external_node_fs_.utimesSync)(to, seconds, seconds);
    }
    catch (error) {
        // A new repository has none until the first `git add`.
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
    }
}
/** git names what it could not add in lines of fixed English, one per path. */
function warningsOf(stderr) {
    const warnings = new Map();
    for (const line of stderr.split('\n')) {
        const path = UNADDED.map((pattern) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
        if (path === undefined || warnings.has(path))
            continue;
        const message = `${JSON.stringify(path)} could not be read as git would commit it: ${line.replace(/^\w+: /, '')}.`;
        warnings.set(path, { path, reason: 'unreadable', message });
    }
    return [...warnings.values()];
}
const UNADDED = [
    /^error: unable to index file '(.+)'$/,
    /^error: open\("(.+)"\): /,
    /^error: '(.+?)\/?' does not have a commit checked out$/,
    /^error: (.+): can only add regular files, symbolic links or git-directories$/,
    /^warning: could not open directory '(.+?)\/?': /,
];
//# sourceMappingURL=worktree.js.map
// EXTERNAL MODULE: ./build/src/review/event-base.js
var event_base = __webpack_require__(39974);
// EXTERNAL MODULE: ./build/src/review/base.js
var review_base = __webpack_require__(85381);
;// CONCATENATED MODULE: ./build/src/review/sides.js





/**
 * Finds the repository and chooses both sides. The caller calls `dispose`.
 * Throws `REF_NOT_FOUND`, and `NOT_A_REPOSITORY` when a revision is named where there is none.
 */
async function chooseSides(asked) {
    const repository = await (0,git_repository/* findRepository */.W1)(asked.cwd);
    if (!repository)
        return directorySides(asked);
    return asked.head === undefined || asked.head === 'worktree'
        ? worktreeSides(repository, asked)
        : commitSides(repository, asked.head, asked);
}
async function commitSides(repository, revision, { base, event }) {
    const head = await (0,review_base/* commitSide */.t)(repository, revision, { ref: revision, why: '--head' });
    const { commit } = head.side;
    return {
        head,
        base: base === undefined && event
            ? await (0,event_base/* eventBase */.a)(repository, commit, event)
            : await (0,review_base/* chooseBase */.b)(repository, { commit, clean: true }, base),
        repository,
        dispose: () => undefined,
    };
}
async function worktreeSides(repository, asked) {
    const worktree = await worktreeTree(repository);
    try {
        const standing = repository.head === undefined ? undefined : await (0,git_repository/* resolveCommit */.WL)(repository, 'HEAD');
        const clean = standing?.tree === worktree.tree;
        const side = standing && clean
            ? {
                kind: 'commit',
                ref: 'HEAD',
                commit: standing.commit,
                why: 'the last commit, as nothing is uncommitted',
            }
            : {
                kind: 'worktree',
                ...(standing ? { commit: standing.commit } : {}),
                why: 'the working tree as git would commit it',
            };
        return {
            head: { side, tree: worktree.tree },
            base: await (0,review_base/* chooseBase */.b)(repository, { commit: standing?.commit, clean }, asked.base),
            repository,
            gitEnv: worktree.env,
            dispose: () => worktree.dispose(),
        };
    }
    catch (error) {
        worktree.dispose();
        throw error;
    }
}
function directorySides(asked) {
    const named = asked.base ?? (asked.head === 'worktree' ? undefined : asked.head);
    if (named !== undefined)
        throw new errors/* UserError */.yo('NOT_A_REPOSITORY', `${asked.cwd} is not in a git repository, so there is no ${named}.`, {
            hints: ['Without --base and --head all findings of the directory are listed.'],
        });
    return {
        head: { side: { kind: 'directory', why: 'the files as they are' } },
        base: { side: { kind: 'none', why: 'this is not a git repository' } },
        dispose: () => undefined,
    };
}
//# sourceMappingURL=sides.js.map

/***/ }),

/***/ 30044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ SPLIT_FILES),
/* harmony export */   bS: () => (/* binding */ readSplit),
/* harmony export */   oX: () => (/* binding */ indexText),
/* harmony export */   ts: () => (/* binding */ splitTexts)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);
/* harmony import */ var _records_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83212);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36143);




/** Names under which a split travels. */
const SPLIT_FILES = {
    record: 'split.json',
    base: 'base.files.jsonl',
    head: 'head.files.jsonl',
};
/** The text of a file index: one line a file, sorted by path as the files are. */
function indexText(files) {
    return files
        .map(({ file, oid }) => `${JSON.stringify([file.path, oid, file.object, file.size])}\n`)
        .join('');
}
/** The files of a split by the name under which they travel. Equal splits give equal bytes. */
function splitTexts(record, indexes) {
    return new Map([
        [SPLIT_FILES.record, `${JSON.stringify(record, null, 2)}\n`],
        ...(indexes.base === undefined ? [] : [[SPLIT_FILES.base, indexes.base]]),
        [SPLIT_FILES.head, indexes.head],
    ]);
}
/**
 * Reads a split from the files that travelled, by name.
 * Throws `SPLIT_INVALID` when one is missing or not the one that the split names, `SCHEMA_ERROR`, `SCHEMA_NEWER`.
 */
function readSplit(texts) {
    const text = textOf(texts, SPLIT_FILES.record);
    const record = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(_records_split_js__WEBPACK_IMPORTED_MODULE_2__/* .splitSchema */ .Wk, jsonOf(text, SPLIT_FILES.record), SPLIT_FILES.record);
    const base = record.base_files;
    return {
        record,
        digest: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(text),
        base: base === undefined ? [] : readIndex(texts, SPLIT_FILES.base, base),
        head: readIndex(texts, SPLIT_FILES.head, record.head_files),
    };
}
function readIndex(texts, name, expected) {
    const text = textOf(texts, name);
    if ((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(text) !== expected)
        throw invalid(`${name} is not the file index that the split was made of`);
    return text
        .split('\n')
        .filter(Boolean)
        .map((line) => (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(_records_split_js__WEBPACK_IMPORTED_MODULE_2__/* .splitFileSchema */ .Sf, jsonOf(line, name), name));
}
function textOf(texts, name) {
    const text = texts.get(name);
    if (text === undefined)
        throw invalid(`There is no ${name} in it`);
    return text;
}
function jsonOf(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid(`${name} is no JSON`, error);
    }
}
function invalid(why, cause) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('SPLIT_INVALID', `The split cannot be used: ${why}.`, {
        hints: ['Run the job that plans again.'],
        cause,
    });
}
//# sourceMappingURL=split-files.js.map

/***/ }),

/***/ 28639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ notARepository),
/* harmony export */   vm: () => (/* binding */ openSplit),
/* harmony export */   xv: () => (/* binding */ configDigest)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18960);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64466);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2706);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56854);






/**
 * Finds both commits of a split in this clone and resolves the configuration again.
 * Throws `NOT_A_REPOSITORY`, `REF_NOT_FOUND`, `SPLIT_MISMATCH` when trees, plan or configuration are not the split's.
 */
async function openSplit(split, options) {
    const { record } = split;
    const { version } = record.producer;
    if (version !== _records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCER */ .n8.version)
        throw mismatch(`It was made by codebatch ${version}, and this is ${_records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCER */ .n8.version}`);
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepository */ .W1)(options.cwd);
    if (!repository)
        throw notARepository(options.cwd);
    const sides = {
        head: await sideOf(repository, record.head, record.head_tree),
        base: await sideOf(repository, record.base, record.base_tree),
        repository,
        dispose: () => undefined,
    };
    const asked = {
        ...(record.pipeline === undefined ? {} : { pipeline: record.pipeline }),
        ...(record.config_from === undefined ? {} : { configFrom: record.config_from }),
    };
    const planned = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenConfig */ .V)(sides, { ...options, ...asked }, repository.root);
    if (planned.plan.digest !== record.plan)
        throw mismatch('Its plan has other rules, options or tools');
    if (configDigest(planned) !== record.config)
        throw mismatch('It was made under another configuration');
    return { sides, root: repository.root, asked, ...planned };
}
/** Digest of a configuration: what of it counts when findings are read is in no plan. */
function configDigest({ config }) {
    return (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(config));
}
/** The error for a directory in no repository. */
function notARepository(cwd) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('NOT_A_REPOSITORY', `${cwd} is not in a git repository, so its work cannot be split.`, {
        hints: ['Check out the repository first.'],
    });
}
async function sideOf(repository, side, tree) {
    if (side.commit === undefined || tree === undefined)
        return { side };
    const found = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, side.commit);
    if (found.tree !== tree)
        throw mismatch(`The tree of commit ${side.commit} is another one`);
    return { side, tree };
}
function mismatch(why) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('SPLIT_MISMATCH', `The split is not of this work: ${why}.`, {
        hints: ['All jobs of a run need the same commits, options and version of CodeBatch.'],
    });
}
//# sourceMappingURL=split-sides.js.map

/***/ }),

/***/ 48040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ DirectoryBytes),
/* harmony export */   w: () => (/* binding */ GitBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2438);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63866);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64466);





/** Bytes met while hashing are kept up to here, so that a cold check reads each blob once. */
const KEPT_BYTES = 256 * 1024 * 1024;
/** Blobs of a repository, by digest, through one `git cat-file`. */
class GitBytes {
    repository;
    env;
    oids = new Map();
    kept = new Map();
    keptBytes = 0;
    /** @param env as the worktree's tree needs it, to see objects that are in no object store yet */
    constructor(repository, env) {
        this.repository = repository;
        this.env = env;
    }
    /** Reads the file list of a git tree; only blobs that the map does not know are read. */
    async load(tree, given) {
        const snapshot = await (0,_engine_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotTree */ .vZ)({
            repository: this.repository,
            tree,
            objectMap: given.objectMap,
            env: given.env,
            ...(this.env ? { gitEnv: this.env } : {}),
            onBlob: (digest, bytes) => this.keep(digest, bytes),
        }, given.onProgress);
        for (const file of snapshot.files)
            this.oids.set(file.object, snapshot.oids.get(file.path));
        return { snapshotId: snapshot.record.snapshot_id, files: snapshot.files, warnings: snapshot.warnings };
    }
    read = async function* (files) {
        const byOid = new Map();
        for (const file of files) {
            const kept = this.kept.get(file.object);
            if (kept)
                yield { file, bytes: kept };
            else {
                const oid = this.oids.get(file.object);
                byOid.set(oid, [...(byOid.get(oid) ?? []), file]);
            }
        }
        if (byOid.size === 0)
            return;
        const reader = new _git_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .BlobReader */ .n(this.repository, this.env);
        try {
            for await (const blob of reader.read([...byOid.keys()]))
                for (const file of byOid.get(blob.oid))
                    yield { file, bytes: 'bytes' in blob ? blob.bytes : undefined };
        }
        finally {
            reader.close();
        }
    }.bind(this);
    /** The git object id of a file that was loaded. */
    oidOf({ object }) {
        return this.oids.get(object);
    }
    close() {
        this.kept.clear();
    }
    keep(digest, bytes) {
        if (this.keptBytes + bytes.length > KEPT_BYTES)
            return;
        this.keptBytes += bytes.length;
        this.kept.set(digest, bytes);
    }
}
/** Plain files, where there is no repository. */
class DirectoryBytes {
    directory;
    constructor(directory) {
        this.directory = directory;
    }
    async load(given) {
        const snapshot = await (0,_engine_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotDirectory */ .gN)({ dir: this.directory, env: given.env }, given.onProgress);
        return { snapshotId: snapshot.record.snapshot_id, files: snapshot.files, warnings: snapshot.warnings };
    }
    read = async function* (files) {
        for (const file of files)
            yield { file, bytes: this.bytesOf(file) };
    }.bind(this);
    close() {
        // Files are opened one at a time and closed at once.
    }
    /** Undefined when the file is gone or no longer what was hashed. */
    bytesOf(file) {
        try {
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.directory, file.path));
            return (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes) === file.object ? bytes : undefined;
        }
        catch {
            return undefined;
        }
    }
}
//# sourceMappingURL=tree.js.map

/***/ }),

/***/ 53307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadObjectMap)
/* harmony export */ });
/* unused harmony export ObjectMap */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70424);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25466);






/**
 * Which digest and size a git object id stands for, so that known blobs are not read again. The file is a list of
 * blocks, each a head line `objects 1 <bytes> <sha256 of the bytes>` and its lines `<oid> <sha256> <size>`: saving
 * appends one block. Derived: a damaged file counts as empty.
 */
const HEAD = /^objects 1 (\d{1,12}) ([0-9a-f]{64})$/;
/** More blocks than this are made one. */
const MAX_BLOCKS = 32;
/** More entries than this and only those that were used are kept. */
const MAX_ENTRIES = 1_000_000;
class ObjectMap {
    /** One sentence when the file could not be used. */
    warning;
    file;
    /** The loaded file: entries are read from it when they are asked for. */
    text;
    /** Offset of each line's second field in `text`. */
    offsets;
    blocks;
    fresh = new Map();
    /** Ids of `fresh` that no file has yet. */
    unsaved = new Set();
    used = new Set();
    constructor(file, loaded) {
        this.file = file;
        this.text = loaded.text;
        this.offsets = loaded.offsets;
        this.blocks = loaded.blocks;
        this.warning = loaded.warning;
    }
    get size() {
        return this.offsets.size + this.fresh.size;
    }
    get(oid) {
        const fresh = this.fresh.get(oid);
        if (fresh)
            return fresh;
        const offset = this.offsets.get(oid);
        if (offset === undefined)
            return undefined;
        this.used.add(oid);
        return this.loaded(offset);
    }
    /** Throws an Error for an oid that is no git object id. */
    set(oid, known) {
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid))
            throw new Error(`${JSON.stringify(oid)} is no git object id.`);
        const standing = this.get(oid);
        if (standing?.digest === known.digest && standing.size === known.size)
            return;
        this.fresh.set(oid, { digest: known.digest, size: known.size });
        this.unsaved.add(oid);
    }
    /** Writes what is new; nothing happens when nothing is. */
    save() {
        if (this.unsaved.size === 0)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.file), { recursive: true });
        const whole = this.warning !== undefined || this.blocks >= MAX_BLOCKS || this.size > MAX_ENTRIES;
        if (whole)
            (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDerived */ .DF)(this.file, blockOf(this.kept()));
        // A later line for the same id counts, and one write keeps the blocks of several processes apart.
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.file, blockOf(this.freshOnes()));
        this.unsaved.clear();
    }
    freshOnes() {
        return new Map([...this.unsaved].map((oid) => [oid, this.fresh.get(oid)]));
    }
    kept() {
        const all = new Map();
        for (const [oid, offset] of this.offsets)
            if (this.size <= MAX_ENTRIES || this.used.has(oid))
                all.set(oid, this.loaded(offset));
        for (const [oid, known] of this.fresh)
            all.set(oid, known);
        return all;
    }
    loaded(offset) {
        const end = this.text.indexOf('\n', offset);
        return {
            digest: `sha256:${this.text.slice(offset, offset + 64)}`,
            size: Number(this.text.slice(offset + 65, end)),
        };
    }
}
/** Opens the map of a file; a file that is absent or damaged gives an empty map, the latter with a warning. */
function loadObjectMap(file) {
    let bytes;
    try {
        bytes = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainBytes */ .eZ)(file);
    }
    catch (error) {
        const absent = (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT';
        return emptyMap(file, absent ? undefined : `The map of known git objects cannot be read: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
    const offsets = new Map();
    const text = bytes.toString('latin1');
    let blocks = 0;
    for (let at = 0; at < text.length; blocks++) {
        const start = text.indexOf('\n', at) + 1;
        const head = start === 0 ? null : HEAD.exec(text.slice(at, start - 1));
        const end = head ? start + Number(head[1]) : Number.POSITIVE_INFINITY;
        if (!head || end > text.length || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(bytes.subarray(start, end)) !== head[2])
            return emptyMap(file, 'The map of known git objects was damaged; it is made anew.');
        indexLines(text, { start, end }, offsets);
        at = end;
    }
    return new ObjectMap(file, { text, offsets, blocks });
}
function indexLines(text, range, offsets) {
    for (let at = range.start; at < range.end; at = text.indexOf('\n', at) + 1) {
        const space = text.indexOf(' ', at);
        offsets.set(text.slice(at, space), space + 1);
        at = space + 65;
    }
}
function emptyMap(file, warning) {
    return new ObjectMap(file, {
        text: '',
        offsets: new Map(),
        blocks: 0,
        ...(warning === undefined ? {} : { warning }),
    });
}
function blockOf(entries) {
    const lines = [...entries].map(([oid, { digest, size }]) => `${oid} ${digest.slice(7)} ${size}\n`).join('');
    return `objects 1 ${lines.length} ${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(lines)}\n${lines}`;
}
//# sourceMappingURL=object-map.js.map

/***/ })

};
