export const id = 5415;
export const ids = [5415];
export const modules = {

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ blockSum),
/* harmony export */   P0: () => (/* binding */ packBytes),
/* harmony export */   ok: () => (/* binding */ MemoPack)
/* harmony export */ });
/* unused harmony export PACK_MAGIC */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _store_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5466);




const PACK_MAGIC = 'codebatch.memo_pack/1';
/**
 * A file of blocks with an index in front: line 1 is the magic, the index's length and its sha256; line 2 the index as
 * JSON, sorted by key; then the blocks. Derived data: whatever does not check is treated as absent.
 */
class MemoPack {
    entries;
    file;
    bodyStart;
    constructor(entries, file, bodyStart) {
        this.entries = entries;
        this.file = file;
        this.bodyStart = bodyStart;
    }
    /**
     * An absent or damaged file opens as an empty pack; `damaged` tells which.
     * @param region of the file that is the pack; default: all of it
     */
    static open(path, region) {
        let file;
        try {
            file = (0,_store_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openPlain */ .Hu)(path);
        }
        catch {
            return { pack: new MemoPack(new Map(), undefined, 0), damaged: false };
        }
        const index = readIndex(file, region ?? { start: 0, length: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size });
        if (index)
            return { pack: new MemoPack(index.entries, file, index.bodyStart), damaged: false };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        return { pack: new MemoPack(new Map(), undefined, 0), damaged: true };
    }
    /** The block's bytes, or undefined when they are not those that were written. */
    read(entry) {
        if (entry.length === 0)
            return Buffer.alloc(0);
        const bytes = Buffer.allocUnsafe(entry.length);
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.file, bytes, 0, entry.length, this.bodyStart + entry.offset);
        return count === entry.length && blockSum(bytes) === entry.sum ? bytes : undefined;
    }
    close() {
        if (this.file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.file);
    }
}
/** What a block is known by again: a string of its own, for a slice would keep the whole digest in memory. */
function blockSum(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'buffer').toString('hex', 0, 8);
}
function readIndex(file, { start, length: size }) {
    const head = Buffer.alloc(Math.min(256, size));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, head, 0, head.length, start);
    const lineEnd = head.indexOf(10);
    const [magic, lengthText, sum] = head.toString('latin1', 0, Math.max(0, lineEnd)).split(' ');
    const length = Number(lengthText);
    const bodyStart = lineEnd + 1 + length;
    if (magic !== PACK_MAGIC || !Number.isSafeInteger(length) || length < 0 || bodyStart > size)
        return undefined;
    const text = Buffer.allocUnsafe(length);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, text, 0, length, start + lineEnd + 1);
    if ((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(text) !== sum)
        return undefined;
    const entries = new Map();
    let offset = 0;
    for (const row of JSON.parse(text.toString('utf8'))) {
        const [key, bytes, blockDigest, age, codes, suppressed, parseErrors, batchFacts] = row;
        const summary = { codes, suppressed, parseErrors, batchFacts };
        entries.set(key, { offset, length: bytes, sum: blockDigest, age, ...summary });
        offset += bytes;
    }
    return offset + bodyStart === size ? { entries, bodyStart: start + bodyStart } : undefined;
}
/** The bytes of a pack, in pieces. `blocks` must come sorted by key. Equal blocks give equal bytes. */
function* packBytes(rows) {
    const index = Buffer.from(`${JSON.stringify(rows.map(({ key, entry }) => [
        key,
        entry.length,
        entry.sum,
        entry.age,
        entry.codes,
        entry.suppressed,
        entry.parseErrors,
        entry.batchFacts,
    ]))}\n`);
    yield Buffer.from(`${PACK_MAGIC} ${index.length} ${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(index)}\n`);
    yield index;
    for (const row of rows)
        yield row.block();
}
//# sourceMappingURL=memo-pack.js.map

/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ committedAt),
/* harmony export */   H: () => (/* binding */ shallowCommits),
/* harmony export */   Lu: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(690);



/**
 * The commits that a head has and a base has not. Throws `GIT_FAILED` when one of them is not here.
 * @param range ids of commits
 */
async function readHistory(repository, range) {
    const args = ['log', '-z', '--no-patch', '--no-show-signature', '--encoding=UTF-8', '--topo-order'];
    const format = '--format=tformat:%m %H %T %P%x00%s';
    const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, [
        ...args,
        '--boundary',
        format,
        range.head,
        `^${range.base}`,
    ]);
    const fields = stdout.toString('utf8').split('\0');
    const history = { commits: [], outside: [] };
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [mark, commit, tree, ...parents] = fields[at].split(' ').filter(Boolean);
        (mark === '-' ? history.outside : history.commits).push({
            commit,
            tree,
            parents,
            subject: fields[at + 1],
        });
    }
    return history;
}
/** When a commit was committed, in ISO 8601. Throws `GIT_FAILED` when it is not here. */
function committedAt(repository, commit) {
    return (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, ['show', '--no-patch', '--no-show-signature', '--format=%cI', commit]);
}
/** Commits whose parents were cut off when this was cloned; none in a full clone. */
async function shallowCommits(repository) {
    const args = ['rev-parse', '--path-format=absolute', '--git-path', 'shallow'];
    const file = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, args);
    try {
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1').split('\n').filter(Boolean));
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return new Set();
        throw error;
    }
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ compareProblems),
/* harmony export */   z: () => (/* binding */ problemSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);


/** One thing that is wrong with a store, or worth knowing about it. */
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    /** Stable name in capitals: `OBJECT_CORRUPT`. */
    code: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Z][A-Z0-9_]*$/),
    /** Relative to the store, with `/`. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    /** One sentence. */
    message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    /** What `verify --repair` does about it; absent when it may not touch it. */
    repair: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['remove']).optional(),
});
/** The one order of problems: by path, then code, then message. */
function compareProblems(a, b) {
    return ((0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path) || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.code, b.code) || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.message, b.message));
}
//# sourceMappingURL=problem.js.map

/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   Br: () => (/* binding */ configEffectOn),
/* harmony export */   _0: () => (/* binding */ findingsIn),
/* harmony export */   dp: () => (/* binding */ nothingCalled),
/* harmony export */   l7: () => (/* binding */ judgedIn),
/* harmony export */   r9: () => (/* binding */ findIn)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);


/** Every finding that a report lists, each once: as the comparison tells it, else as the configuration's edit does. */
function findingsIn(report) {
    const { config_effect: effect } = report;
    return eachOnce([
        ...judgedIn(report),
        ...(effect ? [effect.hidden, effect.lowered, effect.raised, effect.added].flat() : []),
    ]);
}
/** As `findingsIn` without those that only the effect of the configuration names. */
function judgedIn(report) {
    return eachOnce([
        ...report.regressions,
        ...report.improvements,
        ...report.accepted,
        ...report.unknown,
        ...report.rule_changed,
        ...report.carried,
        ...report.findings,
        ...(report.config_effect?.silenced ?? []),
    ]);
}
/** The first of each id. */
function eachOnce(findings) {
    return [...Map.groupBy(findings, ({ id }) => id).values()].map(([first]) => first);
}
/** What a change's own edit of the configuration does to the finding with an id; undefined when nothing. */
function configEffectOn(id, report) {
    const effect = report.config_effect;
    return CONFIG_DEEDS.find((deed) => effect?.[deed].some((finding) => finding.id === id));
}
const CONFIG_DEEDS = ['hidden', 'lowered', 'raised', 'added'];
/** The finding of a report with this id. Throws `FINDING_NOT_FOUND`. */
function findIn(report, id) {
    const found = findingsIn(report).find((finding) => finding.id === id);
    if (!found)
        throw nothingCalled(id, report);
    return found;
}
/** The error for an id that no finding has, with the nearest one in the hint. */
function nothingCalled(id, report) {
    const change = report.surface.find((one) => one.id === id);
    if (change)
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('FINDING_NOT_FOUND', `${id} is no finding but a change of the public surface: ${change.symbol} in ${change.path} was ${change.change}.`, { hints: ['The report tells all that is known of it.'] });
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(id, findingsIn(report).map((finding) => finding.id));
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('FINDING_NOT_FOUND', `The comparison has no finding ${JSON.stringify(id)}.`, {
        hints: [
            near === undefined
                ? 'Give the same --base and --head as for check; explain takes a place like src/a.py:12 as well.'
                : `Did you mean ${near}?`,
        ],
    });
}
//# sourceMappingURL=find-in.js.map

/***/ }),

/***/ 6644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/engine/compute.js + 1 modules
var compute = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/src/engine/memo.js + 1 modules
var engine_memo = __webpack_require__(1861);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/src/review/acceptance.js
var acceptance = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/src/review/acceptance-file.js
var acceptance_file = __webpack_require__(2558);
// EXTERNAL MODULE: ./build/src/review/complexity.js
var complexity = __webpack_require__(3280);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/compare/finding-id.js
var finding_id = __webpack_require__(7468);
// EXTERNAL MODULE: ./build/src/compare/source-lines.js
var source_lines = __webpack_require__(5550);
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/review/findings.js
var findings = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/src/review/report.js + 1 modules
var review_report = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/src/compare/matching.js + 1 modules
var compare_matching = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/src/compare/normalise.js
var normalise = __webpack_require__(8075);
;// CONCATENATED MODULE: ./build/src/review/same-text.js


/** What two findings of one text have in common, strictest first. Numbers in a message may be those of an option. */
const STEPS = [
    { step: 'all of it', key: (finding) => `${placeKey(finding)}\0${finding.message}\0${finding.severity}` },
    { step: 'place and message', key: (finding) => `${placeKey(finding)}\0${finding.message}` },
    {
        step: 'place, and message without numbers',
        key: (finding) => `${startKey(finding)}\0${masked(finding)}`,
    },
    { step: 'rule and place', key: startKey },
    // Where a line is too long begins at the limit itself.
    { step: 'line, and message without numbers', key: (finding) => `${lineKey(finding)}\0${masked(finding)}` },
];
/**
 * Matches the findings of the same files under two configurations, one to one. What is left in `base` and `head` only
 * one of them shows. The texts are the same, so a finding stands where it stood.
 */
function matchSameText(base, head) {
    const matching = new compare_matching/* Matching */.a(base, head);
    const column = (finding) => finding.column;
    for (const { step, key } of STEPS) {
        if (matching.done)
            break;
        matching.byKey({ pass: 1, step }, { base: key, head: key }, { base: column, head: column });
    }
    return matching;
}
function lineKey({ path, code, line }) {
    return `${path}\0${code}\0${line}`;
}
function startKey(finding) {
    return `${lineKey(finding)}\0${finding.column}`;
}
function placeKey(finding) {
    return `${startKey(finding)}\0${finding.end_line ?? 0}\0${finding.end_column ?? 0}`;
}
function masked({ message }) {
    return (0,normalise/* maskNumbers */.Dl)(message);
}
//# sourceMappingURL=same-text.js.map
// EXTERNAL MODULE: ./build/src/records/file.js
var records_file = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/src/engine/batch-scope.js
var batch_scope = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/engine/fingerprint.js
var engine_fingerprint = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/engine/batch-memo.js




/**
 * Facts of a batch-scope task by path, remembered by what it reads: all paths, and the facts of the kinds that it reads.
 * An edit that changes no import costs nothing here.
 */
function rememberedBatchFacts(code, inputs) {
    const key = batchKey(code, inputs);
    const fingerprint = (0,engine_fingerprint/* taskFingerprint */.Y)(inputs.planned);
    const known = key === undefined
        ? undefined
        : inputs.memo.lookup(fingerprint, key) && inputs.memo.block(fingerprint, key);
    if (known !== undefined)
        return readFacts(known);
    const facts = (0,batch_scope/* runBatchTask */.z)(code, inputs);
    if (key !== undefined) {
        const summary = { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' };
        inputs.memo.put(fingerprint, key, {
            bytes: Buffer.from(writeFacts(facts), 'latin1'),
            summary,
            keep: true,
        });
    }
    return facts;
}
/**
 * What a batch-scope task's facts are remembered by. Undefined when some file failed: what a batch lacks must not be
 * remembered as its answer.
 */
function batchKey(code, { plan, files, summary }) {
    const needed = plan.filter((task) => code.needs.includes(task.type));
    const hash = (0,json/* sha256Stream */.kI)();
    for (const file of [...files].sort(records_file/* compareFiles */.hZ)) {
        const digests = needed.map((task) => summary(task.task_id, file)?.batchFacts);
        if (digests.includes(undefined))
            return undefined;
        hash.update(`${JSON.stringify([file.path, ...digests])}\n`);
    }
    return `${hash.hex()}::`;
}
function writeFacts(facts) {
    return (0,json/* escapeNonAscii */.Al)([...facts].map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}
function readFacts(block) {
    const lines = block.split('\n').filter(Boolean);
    return new Map(lines.map((line) => JSON.parse(line)));
}
//# sourceMappingURL=batch-memo.js.map
// EXTERNAL MODULE: ./build/src/engine/block.js
var engine_block = __webpack_require__(4237);
// EXTERNAL MODULE: ./build/src/records/language.js
var records_language = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/src/review/loaded-texts.js
var loaded_texts = __webpack_require__(5080);
;// CONCATENATED MODULE: ./build/src/review/side.js






/** One side, ready to be compared: everything is answered from memory or the memo. */
class ReviewSide {
    files;
    failures = [];
    lacking;
    inputs;
    /** Shard tasks that report diagnostics. */
    diagnosing;
    records;
    texts = new loaded_texts/* LoadedTexts */.A();
    shard = new Map();
    batch = new Map();
    constructor(tree, inputs) {
        this.inputs = inputs;
        this.diagnosing = inputs.plan.tasks.filter((task) => {
            const code = inputs.registry.tasks.get(task.type);
            return code?.scope === 'shard' && code.kinds.includes('diagnostic');
        });
        this.records = new Map(tree.files.map((file) => [file.path, file]));
        this.files = new Map(tree.files.map((file) => [file.path, this.describe(file)]));
        this.runBatchTasks(tree.files);
    }
    findings(path) {
        return [...this.shardOf(path), ...this.batchFindings(path)];
    }
    batchFindings(path) {
        return this.batch.get(path) ?? [];
    }
    shardCount(path) {
        const { computer, reading } = this.inputs;
        if (reading.ignores(path))
            return 0;
        if (reading.thresholds)
            return this.shardOf(path).filter((finding) => finding.suppressed !== true).length;
        const file = this.records.get(path);
        let count = 0;
        for (const task of this.diagnosing)
            for (const [code, times] of Object.entries(computer.summary(task.task_id, file)?.codes ?? {}))
                if (!reading.isOff(code))
                    count += times;
        return count;
    }
    /** True when a file has findings or could have some: when its text is worth loading. */
    speaksOf(path) {
        const file = this.records.get(path);
        return file !== undefined && this.isRuled(file);
    }
    /** Symbols and edges of one file as `symbols` told them; none when the plan has no such task. */
    symbolFacts(path) {
        const { plan, computer } = this.inputs;
        const task = plan.tasks.find(({ type }) => type === 'symbols');
        const block = task && computer.block(task.task_id, this.records.get(path));
        return block === undefined ? [] : (0,engine_block/* readBlock */.Gr)(block, ['symbol', 'edge']);
    }
    text(path) {
        return this.texts.text(path);
    }
    /** What the snapshot says of a file; undefined when the side has none of that path. */
    recordOf(path) {
        return this.records.get(path);
    }
    /** The records of all files, sorted by path. */
    get fileRecords() {
        return [...this.records.values()];
    }
    linesOf(path) {
        return this.texts.linesOf(path);
    }
    /** Takes over the loaded texts of another view of the same files. */
    borrowTexts(other) {
        this.texts.borrow(other.texts);
    }
    async loadTexts(paths, bytes) {
        const wanted = paths.flatMap((path) => {
            const file = this.records.get(path);
            return file && !this.inputs.computer.tooLarge(file) ? [file] : [];
        });
        for (const [path, reason] of await this.texts.load(wanted, bytes))
            this.markUnread(path, reason);
    }
    markUnread(path, reason) {
        const file = this.files.get(path);
        if (file.status === 'analysed')
            this.files.set(path, { ...file, status: 'not_analysed', reason });
    }
    /** True when some rule looks at such files: at code always, at other text when a task is told to. */
    isRuled({ path }) {
        const language = (0,records_language/* languageOf */.eX)(path);
        if (language !== undefined)
            return true;
        // Of what is not code the parser only counts lines and words.
        return this.diagnosing.some(({ type, config }) => {
            const code = this.inputs.registry.tasks.get(type);
            return type !== 'parse' && code?.scope === 'shard' && code.accepts(path, language, config);
        });
    }
    shardOf(path) {
        let found = this.shard.get(path);
        if (!found) {
            const file = this.records.get(path);
            found = file ? (0,findings/* shardFindings */.VY)(file, this.inputs) : [];
            this.shard.set(path, found);
        }
        return found;
    }
    describe(file) {
        const { computer, reading } = this.inputs;
        const language = (0,records_language/* languageOf */.eX)(file.path);
        const failures = computer.failuresOf(file);
        this.failures.push(...failures);
        const skipped = computer.tooLarge(file) && this.isRuled(file);
        const broken = language !== undefined &&
            this.diagnosing.some((task) => (computer.summary(task.task_id, file)?.parseErrors ?? 0) > 0);
        const withheld = computer.withheld(file);
        // What is said of many files together would be said without this one.
        if (withheld !== undefined)
            this.lacking = 'results of other files';
        const reason = withheld ?? failures[0]?.message ?? (skipped ? 'the file is larger than the limit' : undefined);
        return {
            path: file.path,
            digest: file.object,
            key: computer.key(file),
            ...(language === undefined ? {} : { language }),
            status: reason !== undefined ? 'not_analysed' : broken ? 'parse_failed' : 'analysed',
            ...(reason === undefined ? {} : { reason }),
            ignored: reading.ignores(file.path),
        };
    }
    runBatchTasks(files) {
        const { computer, plan, registry, reading } = this.inputs;
        for (const { planned, code } of (0,batch_scope/* batchTasks */.l)(plan.tasks, registry)) {
            const facts = rememberedBatchFacts(code, {
                planned,
                plan: plan.tasks,
                files,
                memo: this.inputs.memo,
                block: (taskId, file) => computer.block(taskId, file),
                summary: (taskId, file) => computer.summary(taskId, file),
            });
            const found = (0,findings/* batchFindings */.dm)(facts, { taskId: planned.task_id, files: this.records, reading });
            for (const [path, findings] of found)
                this.batch.set(path, [...(this.batch.get(path) ?? []), ...findings]);
        }
    }
}
//# sourceMappingURL=side.js.map
// EXTERNAL MODULE: ./build/src/review/thresholds.js
var thresholds = __webpack_require__(9296);
// EXTERNAL MODULE: ./build/src/review/worker-entry.js
var worker_entry = __webpack_require__(8907);
;// CONCATENATED MODULE: ./build/src/review/config-difference.js











/**
 * What the findings of the head are under one configuration and not under the other. Nothing is computed where the
 * tasks and their options are the same; else only what the memo does not know.
 */
async function configDifference(configs, inputs) {
    if (readAlike(configs))
        return {};
    const { used, given } = inputs;
    const isHeadUsed = given.options.configFrom !== 'base';
    const other = await otherView(isHeadUsed ? configs.base : configs.head, inputs);
    const views = isHeadUsed ? { base: other, head: used } : { base: used, head: other };
    // What could not be analysed under one configuration is not hidden by it.
    const unknown = new Set([...failedPaths(views.base), ...failedPaths(views.head)]);
    const matching = matchSameText(shownBy(views.base, unknown), shownBy(views.head, unknown));
    const show = await showing(matching, { inputs, other, isHeadUsed });
    const change = ({ base, head }) => (0,output/* severityRank */.qs)(head.severity) - (0,output/* severityRank */.qs)(base.severity);
    const reasonOf = reasons(configs);
    const only = (finding) => show(finding, { reason: reasonOf(finding) });
    return {
        hidden: matching.base.map(only),
        lowered: matching.matches.filter((match) => change(match) > 0).map((match) => show(match.head, match)),
        raised: matching.matches.filter((match) => change(match) < 0).map((match) => show(match.head, match)),
        added: matching.head.map(only),
        ...(unknown.size > 0 ? { unknown: [...unknown].sort(json/* compareStrings */.Kt) } : {}),
    };
}
/** What of these keys counts is in the plan; `fail-on`, the time for a file, the app and the scheduler decide no finding. */
const PLANNED = new Set([
    'tasks',
    'pipelines',
    'pipeline',
    'limits',
    'fail-on',
    'app',
    'schedule',
]);
/** True when both configurations show the same findings, whatever else they say. */
function readAlike({ base, head }) {
    const counting = ({ config, plan }) => (0,json/* canonicalJson */.dj)({ plan: plan.digest, rest: Object.entries(config).filter(([key]) => !PLANNED.has(key)) });
    return counting(base) === counting(head);
}
/** The head under the configuration that the check did not run under. */
async function otherView({ config, plan }, { given, head, bytes, inputs }) {
    const reading = new findings/* Reading */.zK(config);
    if (plan.digest === given.plan.digest)
        return new ReviewSide(head, { ...inputs, reading });
    const { options, store } = given;
    const computer = new compute/* Computer */.S({
        plan,
        registry: options.registry,
        memo: inputs.memo,
        store: store.root,
        workerEntry: worker_entry/* workerEntry */.x,
        secondsPerFile: config.limits.seconds_per_file,
        source: bytes.read,
        ...(given.brought ? { withhold: given.brought.withhold } : {}),
        ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    });
    try {
        await computer.compute(head.files, (done, total) => options.onProgress?.('analysing', done, total));
    }
    finally {
        await computer.close();
    }
    // What was computed is in the memo, from where it is read.
    return new ReviewSide(head, { ...inputs, computer, plan, reading });
}
function failedPaths({ failures }) {
    return failures.flatMap(({ path }) => path ?? []);
}
function shownBy(view, except) {
    return [...view.files.keys()]
        .filter((path) => !except.has(path))
        .flatMap((path) => view.findings(path))
        .filter((finding) => finding.suppressed !== true);
}
/** Says why one configuration shows a finding and the other does not, as far as one cause is plain. */
function reasons({ base, head }) {
    const [before, after] = [new findings/* Reading */.zK(base.config), new findings/* Reading */.zK(head.config)];
    const samePlan = base.plan.digest === head.plan.digest;
    return ({ code, path }) => {
        if (after.isOff(code))
            return 'its rule is switched off';
        if (before.isOff(code))
            return 'its rule is no longer switched off';
        if (after.ignores(path))
            return 'its path is now ignored';
        if (before.ignores(path))
            return 'its path is no longer ignored';
        if (samePlan)
            return 'its threshold changed';
        return Object.hasOwn(thresholds/* THRESHOLD_RULES */.es, code) ? undefined : 'its task, an option of it or a limit changed';
    };
}
/** Loads the texts and names the findings as the report of the used configuration does, those of the other after them. */
async function showing(matching, { inputs, other, isHeadUsed }) {
    const { used, bytes } = inputs;
    const changed = matching.matches.filter(({ base, head }) => base.severity !== head.severity);
    const own = isHeadUsed ? matching.head : matching.base;
    const foreign = isHeadUsed ? matching.base : matching.head;
    const wanted = new Set([
        ...own,
        ...foreign,
        ...changed.map(({ base, head }) => (isHeadUsed ? head : base)),
    ]);
    const paths = [...new Set([...wanted].map(({ path }) => path))].sort(json/* compareStrings */.Kt);
    await used.loadTexts(paths, bytes);
    other.borrowTexts(used);
    await other.loadTexts(paths, bytes);
    const ids = (0,finding_id/* findingIds */.Yj)([
        { findings: paths.flatMap((path) => used.findings(path)), lines: new source_lines/* SideLines */.zX(used) },
        { findings: foreign, lines: new source_lines/* SideLines */.zX(other) },
    ], wanted);
    const isForeign = new Set(foreign);
    return (finding, { base, reason }) => {
        const named = base && !isHeadUsed ? base : finding;
        const files = isForeign.has(finding) ? other : used;
        const shown = {
            ...(0,finding_id/* toFinding */.N6)(finding, { id: ids.get(named), class: 'rule_changed' }),
            ...(base ? { base: (0,finding_id/* placeOf */.$t)(base) } : {}),
            ...(reason === undefined ? {} : { reason }),
        };
        return (0,review_report/* withExcerpts */.b)(shown, { base: { files }, head: { files } });
    };
}
//# sourceMappingURL=config-difference.js.map
;// CONCATENATED MODULE: ./build/src/review/config-edits.js

/** What stands for a value that a configuration does not give, where the file knows no default. */
const ABSENT = 'none';
/**
 * What one configuration says differently from another, one sentence a difference in the words of the file, sorted:
 * `severity of L003: warning → off`. Options of tasks are compared as they are resolved, so that writing down a
 * default is no edit.
 */
function configEdits(base, head, registry) {
    const [before, after] = [plainOf(base, registry), plainOf(head, registry)];
    return [
        ...severityEdits(base.severity, head.severity),
        ...ignoreEdits(base.ignore, head.ignore),
        ...pipelineEdits(base.pipelines, head.pipelines),
        ...valueEdits(before, after, (path) => path),
    ].sort(json/* compareStrings */.Kt);
}
/** Everything that is compared value by value, by its path in the file. */
function plainOf(config, registry) {
    const { severity: _severity, ignore: _ignore, pipelines: _pipelines, ...others } = config;
    return leavesOf({
        ...others,
        'fail-on': [...config['fail-on']].sort(json/* compareStrings */.Kt).join(','),
        tasks: Object.fromEntries([...registry.tasks].map(([type, task]) => {
            const resolved = task.config.safeParse(config.tasks[type] ?? {});
            return [type, resolved.success ? resolved.data : config.tasks[type]];
        })),
    });
}
/** The values of nested mappings by their path, `limits.file_bytes`; lists stay whole. */
function leavesOf(value, path = '') {
    if (value === undefined)
        return new Map();
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return new Map([[path, typeof value === 'string' ? value : (0,json/* canonicalJson */.dj)(value)]]);
    return new Map(Object.entries(value).flatMap(([key, inner]) => [
        ...leavesOf(inner, path === '' ? key : `${path}.${key}`),
    ]));
}
function valueEdits(before, after, name, absent = ABSENT) {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
        const [was, is] = [before.get(key) ?? absent, after.get(key) ?? absent];
        return was === is ? [] : [`${name(key)}: ${was} → ${is}`];
    });
}
function severityEdits(before, after) {
    return valueEdits(leavesOf(before), leavesOf(after), (rule) => `severity of ${rule}`, 
    // What a rule says of itself, which may differ from place to place.
    "the rule's own");
}
function ignoreEdits(before, after) {
    const [was, is] = [new Set(before), new Set(after)];
    const edits = [
        ...[...is].filter((one) => !was.has(one)).map((one) => `ignore adds ${JSON.stringify(one)}`),
        ...[...was].filter((one) => !is.has(one)).map((one) => `ignore no longer has ${JSON.stringify(one)}`),
    ];
    // A later pattern overrules an earlier one, so the order alone can hide a path.
    const reordered = (0,json/* canonicalJson */.dj)(before) !== (0,json/* canonicalJson */.dj)(after);
    return edits.length === 0 && reordered ? ['ignore lists its patterns in another order'] : edits;
}
function pipelineEdits(before, after) {
    const stepsOf = (steps) => steps.map(({ task, options }) => (options ? `${task} ${(0,json/* canonicalJson */.dj)(options)}` : task)).join(', ');
    const texts = (pipelines) => new Map(Object.entries(pipelines).map(([name, steps]) => [name, stepsOf(steps)]));
    return valueEdits(texts(before), texts(after), (name) => `pipelines.${name}`);
}
//# sourceMappingURL=config-edits.js.map
// EXTERNAL MODULE: ./build/src/review/read-config.js + 1 modules
var read_config = __webpack_require__(433);
;// CONCATENATED MODULE: ./build/src/review/config-effect.js





/**
 * What the change's own edit of the configuration, and the comments it adds, do to the findings of the head. Undefined
 * when neither was touched. Computes only what the other configuration's tasks find and the memo does not know.
 */
async function configEffect(inputs) {
    const { given, base, used, comparison } = inputs;
    const silenced = comparison.silencedByChange.map((finding) => (0,review_report/* withExcerpts */.b)(finding, { base: { files: base }, head: { files: used } }));
    const edit = await editOf(given);
    if (!edit && silenced.length === 0)
        return undefined;
    const difference = edit && (await configDifference(edit, inputs));
    return {
        edits: edit?.edits ?? [],
        hidden: [],
        lowered: [],
        raised: [],
        added: [],
        ...difference,
        silenced,
        ...(given.options.configFrom === 'base' ? { obeyed: false } : {}),
    };
}
/** Undefined where nothing was edited, where a file was given instead, and where there is no base. */
async function editOf(given) {
    const { options, sides, config, plan } = given;
    if (options.config !== undefined || sides.base.tree === undefined)
        return undefined;
    const { registry, pipeline } = options;
    const asked = { registry, pipelines: config.pipelines, ...(pipeline === undefined ? {} : { pipeline }) };
    const base = await (0,read_config/* forgivenConfig */.P)(sides, 'base', asked);
    const head = options.configFrom === 'base' ? await (0,read_config/* forgivenConfig */.P)(sides, 'head', asked) : { config, plan };
    const broken = (side, why) => why === undefined ? [] : [`the configuration of the ${side} is not valid and counts as absent: ${why}`];
    const edits = [
        ...broken('base', base.broken),
        ...broken('head', head.broken),
        ...configEdits(base.config, head.config, registry),
    ].sort(json/* compareStrings */.Kt);
    return edits.length === 0 ? undefined : { base, head, edits };
}
//# sourceMappingURL=config-effect.js.map
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
;// CONCATENATED MODULE: ./build/src/engine/provenance.js



/** Hex digits that are shown of a digest. */
const SHOWN = 12;
const WHY = {
    not_reading: {
        shard: 'reading was switched off by --no-memo',
        batch: 'reading was switched off by --no-memo',
    },
    damaged: {
        shard: 'what was remembered is damaged',
        batch: 'what was remembered is damaged',
    },
    other_fingerprint: {
        shard: 'another fingerprint: this content is remembered for another tool, version or options only',
        batch: 'another fingerprint: these outputs are remembered for another version or options only',
    },
    unseen: {
        shard: 'this content was not seen before',
        batch: 'these outputs were not seen together before',
    },
};
/** Says of one task's outputs about a file whether they were remembered, and if not, why. Ask after the computation. */
function provenanceOf(file, planned, given) {
    const fingerprint = (0,engine_fingerprint/* taskFingerprint */.Y)(planned);
    const common = {
        task_id: planned.task_id,
        task_type: planned.type,
        ...(planned.version === undefined ? {} : { task_version: planned.version }),
        fingerprint: fingerprint.slice(0, SHOWN),
        object: (0,digest/* hexOf */.ZD)(file.object).slice(0, SHOWN),
    };
    const code = given.registry.tasks.get(planned.type);
    if (code?.scope === 'batch')
        return { ...common, ...batchOrigin(code, planned, given) };
    if (given.computer.tooLarge(file))
        return { ...common, memo: 'none', why: 'the file is larger than the limit' };
    return { ...common, ...originOf(planned, given.computer.key(file), { ...given, scope: 'shard' }) };
}
function batchOrigin(code, planned, given) {
    const { computer, plan, files } = given;
    const needed = plan.tasks.filter((task) => code.needs.includes(task.type));
    const summary = (taskId, file) => computer.summary(taskId, file);
    const read = files.filter((file) => needed.some((task) => summary(task.task_id, file)?.batchFacts));
    const key = batchKey(code, { plan: plan.tasks, files, summary });
    if (key === undefined)
        return { files: read.length, memo: 'miss', why: 'a file failed, so nothing of this is remembered' };
    return { files: read.length, ...originOf(planned, key, { ...given, scope: 'batch' }) };
}
function originOf(planned, key, { memo, plan, scope }) {
    const fingerprint = (0,engine_fingerprint/* taskFingerprint */.Y)(planned);
    const origin = memo.origin(fingerprint, key);
    if (origin === 'remembered')
        return { memo: 'hit' };
    const why = memo.whyMissing(fingerprint, key, new Set(plan.tasks.map(engine_fingerprint/* taskFingerprint */.Y)));
    return origin === 'computed'
        ? { memo: 'miss', why: WHY[why][scope] }
        : { memo: 'none', why: 'the task failed on this file' };
}
//# sourceMappingURL=provenance.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/review/find-in.js
var find_in = __webpack_require__(543);
;// CONCATENATED MODULE: ./build/src/review/explain.js






const NO_EVIDENCE = { pass: 0 };
/**
 * Explains a finding of a comparison: one of the report, or one that did not change or is silenced.
 * @param asked an id, or `path:line[:column]` as reports print places; of several findings there the first is explained
 * Throws `FINDING_NOT_FOUND`.
 */
async function explain(asked, given) {
    const place = placeIn(asked);
    const found = place ? await findingsAt(place, given) : await findingsCalled(asked, given);
    const [first, ...others] = found;
    if (!first)
        throw place ? nothingAt(asked, place, given) : (0,find_in/* nothingCalled */.dp)(asked, given.report);
    const { finding, explanation, isCompared = true } = first;
    const deed = (0,find_in/* configEffectOn */.Br)(finding.id, given.report);
    if (finding.base)
        await given.base?.loadTexts([finding.base.path], given.bytes);
    return {
        finding: (0,review_report/* withExcerpts */.b)(finding, sidesOf(given)),
        evidence: explanation(),
        provenance: provenanceOfBoth(finding, given),
        others: others.map((other) => other.finding),
        ...(deed ? { configEffect: deed } : {}),
        isCompared,
    };
}
function placeIn(asked) {
    const match = /^(?:\.\/)?(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(asked);
    if (!match)
        return undefined;
    const [, path, line, column] = match;
    return { path: path, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
/** Findings of the report have entries, so only where there is none are the files looked through. */
async function findingsCalled(id, given) {
    const judged = (0,find_in/* judgedIn */.l7)(given.report).find((finding) => finding.id === id);
    if (judged)
        return [withEvidence(judged, given)];
    const listed = (0,find_in/* findingsIn */._0)(given.report).find((finding) => finding.id === id);
    const paths = [...given.head.files.keys()].filter((path) => given.head.findings(path).length > 0).sort();
    const wanted = listed ? paths.filter((path) => path === listed.path) : paths;
    await given.head.loadTexts(wanted, given.bytes);
    for (const path of wanted) {
        const found = unreported(path, given).find(({ finding }) => finding.id === id);
        if (found)
            return [found];
    }
    return listed ? [uncompared(listed)] : [];
}
function uncompared(finding) {
    return { finding, explanation: () => NO_EVIDENCE, isCompared: false };
}
/** All findings that begin on the line, or cover the column on it: by column, those of the head first. */
async function findingsAt(place, given) {
    await given.head.loadTexts([place.path], given.bytes);
    const known = [
        ...(0,find_in/* judgedIn */.l7)(given.report).map((finding) => withEvidence(finding, given)),
        ...unreported(place.path, given),
        ...(0,find_in/* findingsIn */._0)(given.report).map(uncompared),
    ].filter(({ finding }) => covers(finding, place));
    const here = (0,find_in/* eachOnce */.B)(known.map((found) => ({ ...found, id: found.finding.id })));
    return here.sort((a, b) => a.finding.column - b.finding.column ||
        Number(isInBaseOnly(a.finding)) - Number(isInBaseOnly(b.finding)) ||
        (0,json/* compareStrings */.Kt)(a.finding.code, b.finding.code) ||
        (0,json/* compareStrings */.Kt)(a.finding.id, b.finding.id));
}
function covers(finding, { path, line, column }) {
    if (finding.path !== path || finding.line !== line)
        return false;
    if (column === undefined)
        return true;
    const isBefore = finding.end_line > line || column < Math.max(finding.end_column, finding.column + 1);
    return column >= finding.column && isBefore;
}
function withEvidence(finding, { comparison }) {
    // Without a base nothing was compared.
    return { finding, explanation: () => comparison.explain(finding.id) ?? NO_EVIDENCE };
}
function unreported(path, { comparison, base }) {
    const found = comparison.unreported(path);
    if (base)
        return found;
    // Without a base the head was compared with itself: of that only the silenced ones are news.
    return found
        .filter(({ finding }) => finding.class === 'silenced')
        .map(({ finding: { base: _base, pass: _pass, ...finding } }) => ({
        finding,
        explanation: () => NO_EVIDENCE,
    }));
}
function isInBaseOnly(finding) {
    return finding.side === 'base';
}
function sidesOf({ base, head }) {
    return { base: base ? { files: base } : {}, head: { files: head } };
}
function provenanceOfBoth(finding, given) {
    const planned = given.plan.tasks.find((task) => task.task_id === finding.task_id);
    const of = (side, path) => {
        const file = path === undefined ? undefined : side?.recordOf(path);
        return side && file && planned
            ? provenanceOf(file, planned, { ...given, files: side.fileRecords })
            : null;
    };
    return isInBaseOnly(finding)
        ? { base: of(given.base, finding.path), head: null }
        : { base: of(given.base, finding.base?.path), head: of(given.head, finding.path) };
}
/** Findings that a hint names. */
const NAMED = 5;
function nothingAt(asked, { path, line }, given) {
    const sentence = `The comparison has no finding at ${asked}.`;
    const error = (hint) => new errors/* UserError */.yo('FINDING_NOT_FOUND', sentence, { hints: [hint] });
    const file = given.head.files.get(path) ?? given.base?.files.get(path);
    if (!file) {
        const near = (0,util_text/* nearest */.pA)(path, [...given.head.files.keys()]);
        return error(near === undefined
            ? 'Give the path from the root of the repository, as reports print it.'
            : `There is no such file; did you mean ${near}:${line}?`);
    }
    if (file.ignored)
        return error(`The configuration ignores ${path}.`);
    if (file.reason !== undefined)
        return error(`${path} was not analysed: ${file.reason}.`);
    const known = (0,find_in/* eachOnce */.B)([
        ...(0,find_in/* findingsIn */._0)(given.report).filter((finding) => finding.path === path),
        ...unreported(path, given).map(({ finding }) => finding),
    ])
        .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line) || a.line - b.line)
        .slice(0, NAMED)
        .map((finding) => `${finding.line}:${finding.column} (${finding.code} ${finding.id})`);
    return error(known.length === 0 ? `${path} has no findings.` : `The nearest in this file: ${known.join(', ')}.`);
}
//# sourceMappingURL=explain.js.map
// EXTERNAL MODULE: ./build/src/review/listed-texts.js
var listed_texts = __webpack_require__(4704);
// EXTERNAL MODULE: ./build/src/review/compare-sides.js + 16 modules
var compare_sides = __webpack_require__(9535);
// EXTERNAL MODULE: ./build/src/review/snapshot-notes.js
var snapshot_notes = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/src/review/surface.js + 5 modules
var review_surface = __webpack_require__(8020);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/snapshot.js + 4 modules
var engine_snapshot = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(3866);
;// CONCATENATED MODULE: ./build/src/review/tree.js





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
        const snapshot = await (0,engine_snapshot/* snapshotTree */.vZ)({
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
        const reader = new blobs/* BlobReader */.n(this.repository, this.env);
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
        const snapshot = await (0,engine_snapshot/* snapshotDirectory */.gN)({ dir: this.directory, env: given.env }, given.onProgress);
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
            const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.directory, file.path));
            return (0,digest/* digestOf */.ol)(bytes) === file.object ? bytes : undefined;
        }
        catch {
            return undefined;
        }
    }
}
//# sourceMappingURL=tree.js.map
// EXTERNAL MODULE: ./build/src/compare/classify.js
var classify = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/src/git/history.js
var git_history = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(8960);
;// CONCATENATED MODULE: ./build/src/review/lineage.js


/** The name of what is not committed yet among the commits. */
const WORKTREE = 'worktree';
/** Reads the history between two sides; undefined when one of them is no commit and stands on none. */
async function readLineage(repository, sides) {
    const base = sides.base.side.commit;
    const standing = sides.head.side.commit;
    if (base === undefined || standing === undefined)
        return undefined;
    const [history, cut, common] = await Promise.all([
        (0,git_history/* readHistory */.Lu)(repository, { base, head: standing }),
        (0,git_history/* shallowCommits */.H)(repository),
        (0,git_repository/* mergeBase */.wu)(repository, base, standing),
    ]);
    const commits = new Map();
    const add = (commit, isInRange) => {
        commits.set(commit.commit, { ...commit, isInRange, isCut: cut.has(commit.commit) });
    };
    if (sides.head.side.kind === 'worktree')
        add({ commit: WORKTREE, tree: sides.head.tree, parents: [standing], subject: '' }, true);
    for (const commit of history.commits)
        add(commit, true);
    const order = [...commits.keys()];
    for (const commit of history.outside)
        add(commit, false);
    for (const commit of [base, standing, ...(common === undefined ? [] : [common])])
        if (!commits.has(commit))
            add({ ...(await (0,git_repository/* resolveCommit */.WL)(repository, commit)), parents: [], subject: '' }, false);
    return {
        commits,
        order,
        base,
        head: sides.head.side.kind === 'worktree' ? WORKTREE : standing,
        starts: common === undefined ? order.filter((commit) => cut.has(commit)) : [common],
    };
}
/** A commit as people name it. */
function shortName(commit) {
    return commit === WORKTREE ? 'what is not committed yet' : commit.slice(0, 10);
}
//# sourceMappingURL=lineage.js.map
;// CONCATENATED MODULE: ./build/src/review/outcome.js

/** The commit brought it, unless it is none yet. */
function broughtBy(finding, commit) {
    return commit === WORKTREE ? { finding, reason: 'not committed yet' } : { finding, commit };
}
/** Why no commit is named, each one clause. */
const REASONS = {
    shallow: 'the clone is shallow and ends before the commit that brought it',
    /** Of a regression. */
    before: 'it stood already where the histories of base and head part',
    /** Of an improvement. */
    beside: 'it came into the base after the histories of base and head parted',
    stepwise: 'commit by commit it is one finding in base and head, moved or edited on the way',
    unrelated: 'base and head share no history',
    /** @param commit where the file could not be looked into */
    doubt: (commit) => `a file does not parse or was not analysed in ${shortName(commit)}, so that cannot be told`,
};
//# sourceMappingURL=outcome.js.map
;// CONCATENATED MODULE: ./build/src/review/introductions.js


/**
 * Names the commit that brought each regression: followed back from the head by the ordinary matcher, the first commit
 * met that has it while none of its parents does. What was brought, removed and brought again is due to the last one.
 */
async function introductions(regressions, given) {
    const walk = new Walk(given.lineage, given.steps);
    await walk.settle(regressions.map((regression) => ({
        to: given.lineage.head,
        trace: { regression, at: given.lineage.head, standing: regression.standing, merges: [] },
    })));
    for (const commit of given.lineage.order) {
        await walk.visit(commit);
        given.onCommit();
    }
    return walk.outcomes;
}
class Walk {
    outcomes = [];
    lineage;
    steps;
    /** Traces that have arrived at a commit; children come first, so all of them have when it is visited. */
    waiting = new Map();
    constructor(lineage, steps) {
        this.lineage = lineage;
        this.steps = steps;
    }
    async visit(commit) {
        const traces = this.waiting.get(commit) ?? [];
        this.waiting.delete(commit);
        const whole = traces.some(({ standing }) => standing.scope === 'batch');
        for (const trace of traces)
            await this.settle([await this.move(trace, { commit, whole })]);
    }
    async settle(moves) {
        for (const move of moves) {
            if (!('to' in move))
                this.outcomes.push(move);
            else if (this.lineage.commits.get(move.to).isInRange)
                this.waiting.set(move.to, [...(this.waiting.get(move.to) ?? []), move.trace]);
            else
                this.outcomes.push(await this.beyond(move));
        }
    }
    /** To the first parent that has it; to one that may have it; or the commit itself brought it. */
    async move(trace, { commit, whole }) {
        const { regression, at } = trace;
        const ancestor = this.lineage.commits.get(commit);
        const parents = await this.parentsOf(ancestor, trace);
        let doubtful;
        for (const parent of parents) {
            const fate = await this.steps.earlier(trace.standing, { before: parent, after: at, whole });
            if (fate === 'unknown')
                doubtful ??= parent;
            else if (fate !== 'absent' && has(regression, fate)) {
                const others = parents.filter((other) => other !== parent);
                const through = others.length > 0 && at === commit ? [{ commit, standing: trace.standing, others }] : [];
                return {
                    to: parent,
                    trace: { regression, at: parent, standing: fate, merges: [...trace.merges, ...through] },
                };
            }
        }
        if (doubtful !== undefined)
            return { to: doubtful, trace };
        if (ancestor.isCut)
            return { finding: regression.id, reason: REASONS.shallow };
        return at === commit
            ? broughtBy(regression.id, commit)
            : { finding: regression.id, reason: REASONS.doubt(commit) };
    }
    /**
     * Those first whose file the merge took as it was, as there nothing has to be matched; of these, and of the others,
     * first those between base and head: what several have is due to a commit there.
     */
    async parentsOf({ parents }, { at, standing }) {
        const ranked = [];
        for (const parent of parents) {
            const touched = parents.length > 1 && (await this.steps.touches({ before: parent, after: at }, standing));
            const isInRange = this.lineage.commits.get(parent).isInRange;
            ranked.push({ parent, rank: (touched ? 2 : 0) + (isInRange ? 0 : 1) });
        }
        return ranked.sort((a, b) => a.rank - b.rank).map(({ parent }) => parent);
    }
    /** It came from before the base. The merge that took it over another parent's lack of it brought it, if one did. */
    async beyond({ to, trace }) {
        const { regression, at, merges } = trace;
        if (at !== to)
            return { finding: regression.id, reason: REASONS.doubt(to) };
        const whole = trace.standing.scope === 'batch';
        for (const { commit, standing, others } of merges.toReversed())
            for (const other of others) {
                const fate = await this.steps.earlier(standing, { before: other, after: commit, whole });
                if (fate === 'absent' || (fate !== 'unknown' && !has(regression, fate)))
                    return broughtBy(regression.id, commit);
            }
        const isAncestor = this.lineage.starts[0] === this.lineage.base;
        return { finding: regression.id, reason: isAncestor ? REASONS.stepwise : REASONS.before };
    }
}
/** Whether it is as bad there as in the head. */
function has(regression, there) {
    if (there.suppressed)
        return false;
    return regression.class === 'new' || (0,classify/* compareDegree */.iI)(there, regression.standing) >= 0;
}
//# sourceMappingURL=introductions.js.map
;// CONCATENATED MODULE: ./build/src/review/resolutions.js


/**
 * Names the commit that ended each improvement: the base's findings are followed on to every commit that descends from
 * it, then back from the head along those that are rid of it. What was ended, brought back and ended again is due to
 * the last one.
 */
async function resolutions(improvements, given) {
    if (improvements.length === 0)
        return [];
    const follow = new Follow(improvements, given);
    await follow.start();
    for (const commit of given.lineage.order.toReversed()) {
        await follow.visit(commit);
        given.onCommit();
    }
    return improvements.map((improvement) => follow.outcome(improvement));
}
class Follow {
    improvements;
    lineage;
    steps;
    states = new Map();
    /** Where each is followed from, by id. */
    origins = new Map();
    /** Why what is followed from nowhere is not, by id. */
    lost = new Map();
    constructor(improvements, given) {
        this.improvements = improvements;
        this.lineage = given.lineage;
        this.steps = given.steps;
    }
    /** What the starts have of the base's findings. */
    async start() {
        const { base, starts, commits } = this.lineage;
        const whole = this.improvements.some(({ standing }) => standing.scope === 'batch');
        for (const start of starts) {
            const state = new Map();
            for (const { id, standing } of this.improvements) {
                const fate = start === base ? standing : await this.steps.later(standing, { before: base, after: start, whole });
                if (typeof fate === 'object') {
                    state.set(id, { standing: fate });
                    this.origins.set(id, this.origins.get(id) ?? { start, standing: fate });
                }
                else if (fate === 'unknown')
                    this.lost.set(id, REASONS.doubt(start));
            }
            this.states.set(start, state);
        }
        const isCut = starts.some((start) => commits.get(start).isCut && start !== base);
        const reason = starts.length === 0 ? REASONS.unrelated : isCut ? REASONS.shallow : REASONS.beside;
        for (const { id } of this.improvements) {
            if (this.origins.has(id))
                this.lost.delete(id);
            else if (!this.lost.has(id))
                this.lost.set(id, reason);
        }
    }
    async visit(commit) {
        const parents = this.parentsOf(commit);
        if (this.states.has(commit) || parents.length === 0)
            return;
        const state = new Map();
        const whole = this.improvements.some(({ id, standing }) => standing.scope === 'batch' && parents.some((parent) => this.states.get(parent).has(id)));
        for (const improvement of this.improvements) {
            const { id } = improvement;
            const trace = (await this.carried(id, { commit, parents, whole })) ??
                (await this.revived(improvement, { commit, parents }));
            if (trace)
                state.set(id, trace);
        }
        this.states.set(commit, state);
    }
    /** From the head back along commits that are rid of it: the last of them ended it. */
    outcome({ id, left }) {
        const lost = this.lost.get(id);
        if (lost !== undefined)
            return { finding: id, reason: lost };
        const traceIn = (commit) => this.states.get(commit).get(id);
        const isRid = (commit) => {
            const trace = traceIn(commit);
            if (!trace || trace.doubt)
                return !trace;
            return left !== undefined && (0,classify/* compareDegree */.iI)(trace.standing, left) <= 0;
        };
        let commit = this.lineage.head;
        if (!this.states.has(commit))
            return { finding: id, reason: REASONS.unrelated };
        const doubt = traceIn(commit)?.doubt;
        if (doubt)
            return { finding: id, reason: REASONS.doubt(doubt.first) };
        if (!isRid(commit))
            return { finding: id, reason: REASONS.stepwise };
        for (;;) {
            const parents = this.parentsOf(commit);
            if (parents.length === 0)
                return { finding: id, reason: REASONS.beside };
            const next = parents.find(isRid);
            const unsure = parents.map((parent) => traceIn(parent)?.doubt).find((found) => found !== undefined);
            if (next === undefined)
                return unsure ? { finding: id, reason: REASONS.doubt(unsure.first) } : broughtBy(id, commit);
            commit = next;
        }
    }
    /** The parents that descend from a start. */
    parentsOf(commit) {
        return this.lineage.commits.get(commit).parents.filter((parent) => this.states.has(parent));
    }
    /** What a commit has from the first parent whose finding it surely has, else from one that may have left it. */
    async carried(id, { commit, parents, whole }) {
        let unsure;
        for (const parent of parents) {
            const trace = this.states.get(parent).get(id);
            if (!trace)
                continue;
            const at = trace.doubt?.at ?? parent;
            const fate = await this.steps.later(trace.standing, { before: at, after: commit, whole });
            if (typeof fate === 'object') {
                if (await this.isOfAnother(fate, { id, commit, parents }))
                    continue;
                return { standing: fate };
            }
            if (fate === 'unknown')
                unsure ??= { standing: trace.standing, doubt: { at, first: trace.doubt?.first ?? commit } };
        }
        return unsure;
    }
    /** In a file that a merge took over as it was in a parent, every finding is one of that parent's. */
    async isOfAnother(standing, { id, commit, parents }) {
        for (const parent of parents)
            if (!this.states.get(parent).has(id) &&
                !(await this.steps.touches({ before: parent, after: commit }, standing)))
                return true;
        return false;
    }
    /** What no parent has any more may be back, where a commit edits the file that it stood in. */
    async revived({ id }, { commit, parents }) {
        const origin = this.origins.get(id);
        if (!origin || parents.some((parent) => this.states.get(parent).has(id)))
            return undefined;
        const { standing, start } = origin;
        if (!(await this.steps.touches({ before: parents[0], after: commit }, standing)))
            return undefined;
        const whole = standing.scope === 'batch';
        const fate = await this.steps.later(standing, { before: start, after: commit, whole });
        return typeof fate === 'object' ? { standing: fate } : undefined;
    }
}
//# sourceMappingURL=resolutions.js.map
;// CONCATENATED MODULE: ./build/src/review/step.js
/** One comparison, kept as what was matched with what: the sides themselves can be let go. */
class Step {
    back = { found: new Map(), unknown: new Set(), settled: new Map() };
    on = { found: new Map(), unknown: new Set(), settled: new Map() };
    constructor(sides, comparison) {
        const before = standingsOf(sides.before);
        const after = standingsOf(sides.after);
        for (const { base, head } of comparison.pairs)
            if (base.key === head.key && base.ignored === head.ignored && base.status === head.status) {
                this.on.settled.set(base.path, head.path);
                this.back.settled.set(head.path, base.path);
            }
        for (const { base, head } of comparison.matches) {
            const [earlier, later] = [before(base), after(head)];
            this.on.found.set(nameOf(earlier), later);
            this.back.found.set(nameOf(later), earlier);
        }
        for (const { id } of comparison.findings.filter((finding) => finding.class === 'unknown')) {
            const { base, head } = comparison.source(id);
            if (base)
                this.on.unknown.add(nameOf(before(base)));
            if (head)
                this.back.unknown.add(nameOf(after(head)));
        }
    }
    /** Where a finding of the later tree stood in the earlier one. */
    earlier(standing) {
        return fateOf(standing, this.back);
    }
    /** Where a finding of the earlier tree stands in the later one. */
    later(standing) {
        return fateOf(standing, this.on);
    }
}
/** Gives the standing of each finding of a side. Throws an Error for a finding of another side. */
function standingsOf(side) {
    const byPath = new Map();
    return (finding) => {
        const { path, scope, severity, value } = finding;
        let indexes = byPath.get(path);
        if (!indexes)
            byPath.set(path, (indexes = indexesOf(side.findings(path))));
        const index = indexes.get(finding);
        if (index === undefined)
            throw new Error(`The finding ${finding.code} in ${path} is of another side.`);
        const degree = { severity, ...(value === undefined ? {} : { value }) };
        return { path, scope, index, ...degree, suppressed: finding.suppressed === true };
    };
}
function indexesOf(findings) {
    const counts = { shard: 0, batch: 0 };
    return new Map(findings.map((finding) => [finding, counts[finding.scope]++]));
}
function fateOf(standing, way) {
    const name = nameOf(standing);
    const found = way.found.get(name);
    if (found)
        return found;
    const path = standing.scope === 'shard' ? way.settled.get(standing.path) : undefined;
    if (path !== undefined)
        return { ...standing, path };
    return way.unknown.has(name) ? 'unknown' : 'absent';
}
function nameOf({ path, scope, index }) {
    return `${scope} ${index} ${path}`;
}
//# sourceMappingURL=step.js.map
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(690);
;// CONCATENATED MODULE: ./build/src/git/tree-diff.js

/** The name of a pair in the answer of `changedPaths`. */
function pairName({ before, after }) {
    return `${before} ${after}`;
}
/**
 * Paths that differ between trees, by `pairName`; renames are two paths. All pairs cost one git process.
 * @param env as `worktreeTree` gives it, for a tree that is in no object store yet
 * Throws `GIT_FAILED` when a tree is not here.
 */
async function changedPaths(repository, pairs, env) {
    const changed = new Map(pairs.map((pair) => [pairName(pair), new Set()]));
    const asked = [...changed.keys()].filter((name) => {
        const [before, after] = name.split(' ');
        return before !== after;
    });
    if (asked.length === 0)
        return changed;
    const args = ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-renames', '--no-abbrev'];
    const { stdout } = await (0,program/* runGit */.EO)(repository.root, args, { env, input: `${asked.join('\n')}\n` });
    let paths;
    // `<tree> <tree>\n`, then `:<modes, ids, status>\0<path>\0` for each path: no path can be taken for a head.
    for (let at = 0; at < stdout.length;) {
        const isEntry = stdout[at] === 0x3a;
        const end = stdout.indexOf(isEntry ? 0 : 10, at);
        if (end === -1)
            throw new Error('git diff-tree ended in the middle of its answer.');
        if (isEntry) {
            const last = stdout.indexOf(0, end + 1);
            paths?.add(stdout.toString('utf8', end + 1, last));
            at = last + 1;
        }
        else {
            paths = changed.get(stdout.toString('latin1', at, end));
            at = end + 1;
        }
    }
    return changed;
}
//# sourceMappingURL=tree-diff.js.map
;// CONCATENATED MODULE: ./build/src/review/steps.js





/** What is held at once, of each kind. */
const HELD = { trees: 4, sides: 3, steps: 32 };
/**
 * Follows findings from commit to commit by the ordinary comparison, of the files that differ alone. Nothing is checked
 * out, and no version of a file is analysed twice.
 */
class Steps {
    lineage;
    inputs;
    changed = new Map();
    trees = new Map();
    sides = new Map();
    steps = new Map();
    known;
    met = new Set();
    compared = new Set();
    /** Versions of files that could not be analysed. */
    failed = new Set();
    constructor(lineage, inputs) {
        this.lineage = lineage;
        this.inputs = inputs;
        const files = [...inputs.base.files.values(), ...inputs.head.files.values()];
        this.known = new Set(files.map((file) => file.key));
    }
    /** What it cost: a question of the trees alone, however much was remembered. */
    get cost() {
        return { commits: this.compared.size, files: this.met.size, failed: this.failed.size };
    }
    async earlier(standing, stretch) {
        if (!(await this.touches(stretch, standing)))
            return standing;
        return (await this.step(stretch)).earlier(standing);
    }
    async later(standing, stretch) {
        if (!(await this.touches(stretch, standing)))
            return standing;
        return (await this.step(stretch)).later(standing);
    }
    async touches(between, { path, scope }) {
        const paths = await this.paths(between);
        return scope === 'batch' ? paths.size > 0 : paths.has(path);
    }
    /** Asks git for many differences at once. */
    async prepare(stretches) {
        const pairs = stretches.map((stretch) => this.treesOf(stretch));
        const { repository, gitEnv } = this.inputs;
        for (const [name, paths] of await changedPaths(repository, pairs, gitEnv))
            this.changed.set(name, paths);
    }
    async paths(between) {
        const name = pairName(this.treesOf(between));
        if (!this.changed.has(name))
            await this.prepare([between]);
        return this.changed.get(name);
    }
    treesOf({ before, after }) {
        const { commits } = this.lineage;
        return { before: commits.get(before).tree, after: commits.get(after).tree };
    }
    step(stretch) {
        const name = `${stretch.before} ${stretch.after} ${stretch.whole ? 'whole' : 'part'}`;
        return held(this.steps, { name, limit: HELD.steps }, () => this.compare(stretch));
    }
    async compare(stretch) {
        const { bytes, registry } = this.inputs;
        const paths = stretch.whole ? undefined : await this.paths(stretch);
        const before = await this.side(stretch.before, paths);
        const after = await this.side(stretch.after, paths);
        const comparison = await (0,compare_sides/* compareSides */.G)(before, after, { bytes, registry });
        if (stretch.after !== WORKTREE && this.lineage.commits.get(stretch.after).isInRange)
            this.compared.add(stretch.after);
        return new Step({ before, after }, comparison);
    }
    /** A commit's tree ready to be compared; of some paths alone, what depends on other files is left out. */
    async side(commit, paths) {
        if (!paths) {
            if (commit === this.lineage.base)
                return this.inputs.base;
            if (commit === this.lineage.head)
                return this.inputs.head;
            return held(this.sides, { name: commit, limit: HELD.sides }, async () => this.computed(await this.tree(commit)));
        }
        const tree = await this.tree(commit);
        return this.computed({ ...tree, files: tree.files.filter((file) => paths.has(file.path)) }, 'shard');
    }
    async computed(tree, scope) {
        const { computer, memo, plan, registry, reading } = this.inputs;
        this.note(tree.files);
        await computer.compute(tree.files);
        for (const file of tree.files)
            if (computer.failuresOf(file).length > 0)
                this.failed.add(computer.key(file));
        const tasks = scope
            ? plan.tasks.filter((task) => registry.tasks.get(task.type)?.scope === scope)
            : plan.tasks;
        return new ReviewSide(tree, { computer, memo, plan: { ...plan, tasks }, registry, reading });
    }
    note(files) {
        const { computer } = this.inputs;
        for (const file of files) {
            const key = computer.key(file);
            if (!this.known.has(key) && computer.accepted(file) && !computer.tooLarge(file))
                this.met.add(key);
        }
    }
    tree(commit) {
        const { tree } = this.lineage.commits.get(commit);
        return held(this.trees, { name: tree, limit: HELD.trees }, () => this.inputs.load(tree));
    }
}
/** The value of a name, made when it is not held; the one that was not asked for longest is let go. */
function held(values, { name, limit }, make) {
    const value = values.get(name) ?? make();
    values.delete(name);
    values.set(name, value);
    for (const oldest of values.keys())
        if (values.size > limit)
            values.delete(oldest);
    return value;
}
//# sourceMappingURL=steps.js.map
;// CONCATENATED MODULE: ./build/src/review/attribute.js






/** An attribution that names nothing: what is said where there is no base. */
const NOTHING_BROUGHT = {
    commits: [],
    unattributed: [],
    compared_commits: 0,
    compared_files: 0,
};
/**
 * Names for each regression and improvement the commit between base and head that brought it, or says why none can be
 * named. `failed` counts versions of files that could not be analysed on the way: asked again, the answer may differ.
 * Throws `GIT_FAILED` when history cannot be read.
 */
async function attribute(inputs) {
    const lineage = await readLineage(inputs.repository, inputs.sides);
    if (!lineage || inputs.regressions.length + inputs.improvements.length === 0)
        return { attribution: NOTHING_BROUGHT, failed: 0 };
    const steps = new Steps(lineage, inputs);
    await steps.prepare(lineage.order.flatMap((after) => lineage.commits.get(after).parents.map((before) => ({ before, after }))));
    const improvements = improvementsOf(inputs);
    const total = lineage.order.length * (improvements.length > 0 ? 2 : 1);
    let done = 0;
    const given = { lineage, steps, onCommit: () => inputs.onProgress?.(++done, total) };
    const outcomes = [
        ...(await introductions(regressionsOf(inputs), given)),
        ...(await resolutions(improvements, given)),
    ];
    const { commits, files, failed } = steps.cost;
    return {
        attribution: {
            commits: byCommit(outcomes, lineage),
            unattributed: outcomes
                .flatMap((outcome) => ('reason' in outcome ? [outcome] : []))
                .sort((a, b) => (0,json/* compareStrings */.Kt)(a.finding, b.finding)),
            compared_commits: commits,
            compared_files: files,
        },
        failed,
    };
}
function regressionsOf({ regressions, comparison, head }) {
    const standing = standingsOf(head);
    return regressions.map(({ id, class: name }) => ({
        id,
        class: name === 'worsened' ? 'worsened' : 'new',
        standing: standing(comparison.source(id).head),
    }));
}
function improvementsOf({ improvements, comparison, base }) {
    const standing = standingsOf(base);
    return improvements.map(({ id }) => {
        const source = comparison.source(id);
        return { id, standing: standing(source.base), left: source.head };
    });
}
/** Oldest first, the order of history and not of clocks. */
function byCommit(outcomes, { commits, order }) {
    const findings = new Map();
    for (const outcome of outcomes)
        if ('commit' in outcome)
            findings.set(outcome.commit, [...(findings.get(outcome.commit) ?? []), outcome.finding]);
    return order.toReversed().flatMap((commit) => {
        const found = findings.get(commit);
        const { subject } = commits.get(commit);
        return found ? [{ commit, subject, findings: found.sort(json/* compareStrings */.Kt) }] : [];
    });
}
//# sourceMappingURL=attribute.js.map
;// CONCATENATED MODULE: ./build/src/review/with-attribution.js




/**
 * The report with the commit that brought each regression and improvement, when that was asked for; else as it is.
 * Throws `GIT_FAILED` when history cannot be read.
 */
async function withAttribution(report, { options, sides, store }, compared) {
    if (options.attribute !== true)
        return { report, context: { warnings: [] } };
    const { base, head, comparison, bytes, inputs } = compared;
    const { repository, gitEnv } = sides;
    if (!base || !repository || !(bytes instanceof GitBytes))
        return { report: { ...report, attribution: NOTHING_BROUGHT }, context: { warnings: [] } };
    const started = performance.now();
    const objectMap = (0,object_map/* loadObjectMap */.A)((0,layout/* objectMapFile */.kk)(store.root));
    const { attribution, failed } = await attribute({
        ...inputs,
        repository,
        bytes,
        base,
        head,
        sides,
        comparison,
        ...(gitEnv ? { gitEnv } : {}),
        load: (tree) => bytes.load(tree, { objectMap, env: options.env }),
        regressions: report.regressions,
        improvements: report.improvements,
        onProgress: (done, total) => options.onProgress?.('attributing', done, total),
    });
    objectMap.save();
    const warnings = failed > 0 ? ['Some versions of files between base and head could not be analysed.'] : [];
    return {
        report: { ...report, attribution },
        context: { attributed: { ms: performance.now() - started, failed }, warnings },
    };
}
//# sourceMappingURL=with-attribution.js.map
;// CONCATENATED MODULE: ./build/src/review/judge.js



















/** Computes both sides and compares them: the report, and what is told beside it. */
async function judge(given) {
    const { options, store, config, plan } = given;
    const acceptances = await (0,acceptance_file/* readAcceptances */.$o)(given.sides, {
        root: given.root,
        from: options.acceptedFrom ?? 'head',
    });
    const { base, head, bytes } = await loadTrees(given);
    const memo = new engine_memo/* Memo */.l(store.root, { reading: options.memo ?? true });
    const computer = new compute/* Computer */.S({
        plan,
        registry: options.registry,
        memo,
        store: store.root,
        workerEntry: worker_entry/* workerEntry */.x,
        secondsPerFile: config.limits.seconds_per_file,
        source: bytes.read,
        ...(given.brought ? { failed: given.brought.failed, withhold: given.brought.withhold } : {}),
        ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    });
    try {
        given.brought?.fill(memo);
        await computer.compute([...(base?.files ?? []), ...head.files], progress(options, 'analysing'));
        const inputs = { computer, memo, plan, registry: options.registry, reading: new findings/* Reading */.zK(config) };
        return await judgeSides(given, {
            acceptances,
            bytes,
            inputs,
            trees: { base, head },
            base: base && new ReviewSide(base, inputs),
            head: new ReviewSide(head, inputs),
        });
    }
    finally {
        memo.close();
        bytes.close();
        await computer.close();
    }
}
async function judgeSides(given, computed) {
    const { options } = given;
    const { acceptances, bytes, inputs, trees, base, head } = computed;
    const found = { ...computed, ...(await (0,compare_sides/* compareOrList */.r)(base, head, { bytes, registry: options.registry })) };
    const accepted = await (0,acceptance/* applyAcceptances */.Rm)({ ...found, ...acceptances });
    const hasSymbols = given.plan.tasks.some(({ type }) => type === 'symbols');
    const surface = base && hasSymbols ? (0,review_surface/* reviewSurface */.e)(base, head, found.comparison.pairs) : { changes: [], notes: [] };
    const effect = base && (await configEffect({ ...found, given, base, head: trees.head, used: head, inputs, bytes }));
    const judged = (0,review_report/* buildReport */.F)({
        plan: given.plan,
        failOn: given.failOn,
        base: { side: sideOf(given.sides.base.side, trees.base), ...(base ? { files: base } : {}) },
        head: { side: sideOf(given.sides.head.side, trees.head), files: head },
        ...accepted,
        surface: surface.changes,
        lost: given.brought?.failures ?? [],
        notes: [...(0,snapshot_notes/* snapshotNotes */.o)(trees.head.warnings), ...configNotes(given), ...surface.notes],
        asked: askedOf(given),
        ...(effect ? { effect } : {}),
    });
    const { report, context } = await withAttribution(judged, given, found);
    const { memo } = inputs;
    memo.save();
    if (memo.damaged > 0)
        context.warnings.push('Some remembered results were damaged and were computed again.');
    const explanation = options.explain === undefined
        ? undefined
        : await explain(options.explain, { ...found, ...inputs, report });
    return {
        report,
        ...(explanation ? { explanation } : {}),
        ...(options.texts === true
            ? { texts: await (0,listed_texts/* listedTexts */.G)(report, { base: trees.base?.files, head: trees.head.files }, bytes) }
            : {}),
        ...(options.complexity === true ? { complexity: (0,complexity/* complexityOf */.O)(base, head) } : {}),
        ...(options.acceptance === 'keys' ? { keys: await (0,acceptance/* acceptanceKeys */.s8)(found) } : {}),
        ...(options.acceptance === 'stale' ? { stale: await (0,acceptance/* staleLines */.HL)(acceptances.lines, found) } : {}),
        context: { ...context, memo: { hits: memo.hits, misses: memo.misses }, remembered: false },
    };
}
async function loadTrees({ options, sides, store, root, }) {
    if (!sides.repository) {
        const bytes = new DirectoryBytes(root);
        return { head: await bytes.load({ env: options.env, onProgress: progress(options, 'reading') }), bytes };
    }
    const map = (0,object_map/* loadObjectMap */.A)((0,layout/* objectMapFile */.kk)(store.root));
    const bytes = new GitBytes(sides.repository, sides.gitEnv);
    const load = (tree) => bytes.load(tree, { objectMap: map, env: options.env, onProgress: progress(options, 'reading') });
    const head = await load(sides.head.tree);
    const base = sides.base.tree === undefined ? undefined : await load(sides.base.tree);
    map.save();
    return { ...(base ? { base } : {}), head, bytes };
}
function progress(options, label) {
    return (done, total) => options.onProgress?.(label, done, total);
}
function sideOf(side, tree) {
    return tree ? { ...side, snapshot_id: tree.snapshotId, files: tree.files.length } : side;
}
/** What the command for a laptop has to say. */
function askedOf({ options }) {
    return {
        ...(options.pipeline === undefined ? {} : { pipeline: options.pipeline }),
        ...(options.configFrom === undefined ? {} : { configFrom: options.configFrom }),
        isFileGiven: options.config !== undefined,
    };
}
function configNotes({ options, sides }) {
    return options.configFrom === 'base' && sides.base.tree === undefined
        ? ['There is no base to take the configuration from, so the defaults hold.']
        : [];
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   NR: () => (/* binding */ Inspection)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _records_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(311);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2706);
/* harmony import */ var _jail_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1395);






/** What one verification finds, as it goes through a store. */
class Inspection {
    store;
    /** True when every line and every digest of a record is to be checked, false for structure and references alone. */
    data;
    /** True when objects are to be hashed too. */
    objects;
    checked = { snapshots: 0, batches: 0, shards: 0, outputs: 0, objects: 0, unsealed: 0 };
    /** Objects whose bytes are not those of their digest. */
    corrupt = new Set();
    /** Symbolic links in the store, in order, as problems tell paths. */
    links = [];
    found = [];
    told = [];
    onProgress;
    constructor(store, options) {
        this.store = store;
        this.data = options.data;
        this.objects = options.objects ?? options.data;
        this.onProgress = options.onProgress ?? (() => undefined);
    }
    /** Damage. `repair` only for what is derived. */
    problem(code, path, message, repair) {
        this.found.push(this.record({ code, path, message }, repair));
    }
    /** Something to know that is no damage: what a killed writer left. */
    note(code, path, message, repair) {
        this.told.push(this.record({ code, path, message }, repair));
    }
    progress(done, total, label) {
        this.onProgress(done, total, label);
    }
    /** A path as problems tell it. */
    shown(path) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.store.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    get problems() {
        return this.found.sort(_records_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compareProblems */ .i);
    }
    get notes() {
        return this.told.sort(_records_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compareProblems */ .i);
    }
    record(given, repair) {
        const path = this.shown(given.path);
        if (repair === undefined)
            return { ...given, path };
        // Behind a link lies what is not of this store.
        const isOurs = (0,_jail_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOnTheWay */ .KH)({ root: this.store.root, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path) }) === undefined;
        return { ...given, path, ...(isOurs ? { repair } : {}) };
    }
}
/** Entries of a folder, sorted by name; none when it is absent or no folder. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_4__/* .compareStrings */ .Kt)(a.name, b.name));
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(error))
            return [];
        throw error;
    }
}
/** What stands at a path, links not followed; undefined where nothing does. */
function standingAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(error))
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=inspection.js.map

/***/ })

};
