export const id = 747;
export const ids = [747];
export const modules = {

/***/ 34237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   Gr: () => (/* binding */ readBlock),
/* harmony export */   JX: () => (/* binding */ envelopeTail),
/* harmony export */   nl: () => (/* binding */ writeBlock)
/* harmony export */ });
/* unused harmony export summarise */
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);

/** The facts of one task about one file, as JSON lines in ASCII, without anything that names path or batch. */
function writeBlock(facts) {
    let block = '';
    for (const fact of facts)
        block += `${JSON.stringify(fact)}\n`;
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeNonAscii */ .Al)(block);
}
/** @param batchKinds kinds that some batch-scope task reads */
function summarise(facts, batchKinds) {
    const summary = { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' };
    const forBatch = [];
    for (const fact of facts) {
        if (batchKinds.has(fact.kind))
            forBatch.push(fact);
        if (fact.kind === 'diagnostic') {
            if (fact.suppressed === true)
                summary.suppressed++;
            else
                summary.codes[fact.code] = (summary.codes[fact.code] ?? 0) + 1;
        }
        else if (fact.kind === 'ast')
            summary.parseErrors += fact.parse_errors ?? 0;
    }
    if (forBatch.length > 0)
        summary.batchFacts = sha256Hex(JSON.stringify(forBatch)).slice(0, 16);
    return summary;
}
/**
 * Facts of a block.
 * @param kinds only these, which costs nothing for the others: a line starts with its kind
 */
function readBlock(block, kinds) {
    const facts = [];
    let start = 0;
    while (start < block.length) {
        const end = block.indexOf('\n', start);
        if (!kinds || kinds.some((kind) => block.startsWith(`{"kind":"${kind}"`, start)))
            facts.push(JSON.parse(block.slice(start, end)));
        start = end + 1;
    }
    return facts;
}
/** The fields of the envelope as they end every line of one shard and task. */
function envelopeTail(envelope) {
    return (`,"schema_version":1,"snapshot_id":"${envelope.snapshotId}","batch_id":"${envelope.batchId}",` +
        `"task_id":"${envelope.taskId}","shard_id":"${envelope.shardId}","ts":"${envelope.time}"}\n`);
}
/** Output lines of one file: the facts as they stand, then path and envelope. Nothing is parsed. */
function renderOutputs(block, path, tail) {
    // A line feed inside a JSON string is escaped, so "}\n" is always the end of a record.
    const ending = `,"path":${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeNonAscii */ .Al)(JSON.stringify(path))}${tail}`;
    return block.replaceAll('}\n', () => ending);
}
//# sourceMappingURL=block.js.map

/***/ }),

/***/ 23716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ Computer)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/records/language.js
var records_language = __webpack_require__(51988);
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(96895);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/util/pool.js

/** Jobs sent ahead to one worker, so that it never waits for the main thread. */
const SENT_AHEAD = 8;
/**
 * A pool of worker threads for jobs that may crash or hang. A job whose worker dies twice is answered with a failure;
 * every other job is done by another worker. Nothing is lost and nothing hangs.
 */
class WorkerPool {
    options;
    slots = [];
    queue = [];
    hungry = [];
    size;
    nextId = 0;
    closed = false;
    constructor(options) {
        this.options = options;
        this.size = options.size;
    }
    /** Allows as many workers as `size`, when that is more than now. */
    widen(size) {
        this.size = Math.max(this.size, size);
    }
    /** Does one job; never rejects because of it. */
    run(job) {
        return new Promise((resolve) => {
            this.queue.push({ id: this.nextId++, job, deaths: 0, settle: resolve });
            this.feed();
        });
    }
    /** Resolves when another job would not only pile up. */
    async ready() {
        while (this.queue.length >= SENT_AHEAD * this.size)
            await new Promise((resolve) => this.hungry.push(resolve));
    }
    async close() {
        this.closed = true;
        for (const slot of this.slots) {
            slot.closing = true;
            clearTimeout(slot.timer);
        }
        await Promise.all(this.slots.map((slot) => slot.worker.terminate()));
    }
    feed() {
        while (this.queue.length > 0) {
            let slot = this.slots.find((candidate) => candidate.sent.length === 0);
            if (!slot && this.slots.length < this.size)
                slot = this.start();
            slot ??= this.slots.reduce((least, candidate) => candidate.sent.length < least.sent.length ? candidate : least);
            if (slot.sent.length >= SENT_AHEAD)
                break;
            // A job that already killed a worker goes alone, so that it takes no other down with it.
            if (this.queue[0].deaths > 0 && slot.sent.length > 0)
                break;
            if (slot.sent[0] && slot.sent[0].deaths > 0)
                break;
            const next = this.queue.shift();
            slot.sent.push(next);
            slot.worker.postMessage({ id: next.id, job: next.job });
            if (slot.sent.length === 1)
                this.watch(slot);
        }
        if (this.queue.length < SENT_AHEAD * this.size)
            for (const wake of this.hungry.splice(0))
                wake();
    }
    start() {
        const worker = new external_node_worker_threads_.Worker(this.options.entry, {
            workerData: this.options.workerData,
            ...(this.options.resourceLimits ? { resourceLimits: this.options.resourceLimits } : {}),
        });
        const slot = { worker, sent: [], timer: undefined, closing: false };
        worker.on('message', ({ id, reply }) => {
            const at = slot.sent.findIndex((waiting) => waiting.id === id);
            if (at === -1)
                return;
            const [done] = slot.sent.splice(at, 1);
            this.watch(slot);
            done.settle({ ok: true, value: reply });
            this.feed();
        });
        worker.on('error', (error) => this.bury(slot, { reason: 'crashed', message: error.message }));
        worker.on('exit', (code) => this.bury(slot, { reason: 'crashed', message: `The worker ended with code ${code}.` }));
        this.slots.push(slot);
        return slot;
    }
    watch(slot) {
        clearTimeout(slot.timer);
        slot.timer = undefined;
        if (slot.sent.length === 0 || slot.closing)
            return;
        slot.timer = setTimeout(() => {
            const seconds = this.options.timeoutMs / 1000;
            this.bury(slot, { reason: 'timed_out', message: `It took longer than ${seconds} s.` });
            void slot.worker.terminate();
        }, this.options.timeoutMs);
        slot.timer.unref();
    }
    /** Replaces a dead worker: the job it was on is tried once more if the worker crashed; the others just go on. */
    bury(slot, failure) {
        if (slot.closing)
            return;
        slot.closing = true;
        clearTimeout(slot.timer);
        this.slots.splice(this.slots.indexOf(slot), 1);
        const [culprit, ...others] = slot.sent.splice(0);
        this.queue.unshift(...others);
        if (culprit) {
            culprit.deaths++;
            if (failure.reason === 'timed_out' || culprit.deaths > 1)
                culprit.settle({ ok: false, failure });
            else
                this.queue.unshift(culprit);
        }
        if (!this.closed)
            this.feed();
    }
}
//# sourceMappingURL=pool.js.map
// EXTERNAL MODULE: ./build/src/engine/block.js
var block = __webpack_require__(34237);
// EXTERNAL MODULE: ./build/src/engine/fingerprint.js
var fingerprint = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/engine/compute.js






/** Source that takes a thread about as long as another one takes to start and to load the grammars. */
const BYTES_PER_WORKER = 256 * 1024;
const NOTHING = { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' };
/**
 * Computes the facts of files under one plan: each distinct content once, all of its missing tasks in one pass, what
 * the memo knows not at all. Batch and shard play no part here.
 */
class Computer {
    options;
    steps = [];
    byTask = new Map();
    views = new WeakMap();
    failures = new Map();
    pool;
    constructor(options) {
        this.options = options;
        for (const [index, planned] of options.plan.tasks.entries()) {
            const code = options.registry.tasks.get(planned.type);
            if (code?.scope === 'shard')
                this.steps.push({ index, planned, code, fingerprint: (0,fingerprint/* taskFingerprint */.Y)(planned) });
        }
        for (const step of this.steps)
            this.byTask.set(step.planned.task_id, step);
        for (const [key, failures] of options.failed ?? [])
            this.failures.set(key, [...failures]);
    }
    /** Makes the blocks of all files known. Failures are kept, not thrown: see `failuresOf`. */
    async compute(files, onProgress) {
        const missing = this.missing(files);
        let done = 0;
        const total = missing.size;
        const size = this.poolSize([...missing.values()].reduce((sum, { file }) => sum + file.size, 0));
        const running = new Set();
        onProgress?.(0, total);
        for await (const { key, job, unavailable } of this.jobs(missing)) {
            if (unavailable) {
                this.fail(key, { code: 'object_unavailable', message: 'Git no longer has its content.' });
                continue;
            }
            this.pool ??= this.startPool();
            this.pool.widen(size);
            await this.pool.ready();
            const one = this.work(key, job).finally(() => {
                running.delete(one);
                onProgress?.(++done, total);
            });
            running.add(one);
        }
        await Promise.all(running);
    }
    /**
     * The block of one task and file after `compute`: empty when the task says nothing about such files, undefined when
     * it failed.
     */
    block(taskId, file) {
        const step = this.byTask.get(taskId);
        const { key, accepting } = this.view(file);
        if (!step || !accepting.includes(step))
            return '';
        if (this.tooLarge(file))
            return step === accepting[0] ? tooLargeBlock(this.options.plan) : '';
        if (this.withheld(file) !== undefined)
            return undefined;
        return this.options.memo.block(step.fingerprint, key);
    }
    /** What is known of a block without reading it; undefined when it failed. */
    summary(taskId, file) {
        const step = this.byTask.get(taskId);
        const { key, accepting } = this.view(file);
        if (!step || !accepting.includes(step) || this.tooLarge(file))
            return NOTHING;
        if (this.withheld(file) !== undefined)
            return undefined;
        return this.options.memo.lookup(step.fingerprint, key);
    }
    /** What went wrong with a file, one entry a task (or one without a task when its bytes were not to be had). */
    failuresOf(file) {
        return (this.failures.get(this.key(file)) ?? []).map((failure) => ({ ...failure, path: file.path }));
    }
    tooLarge(file) {
        return file.size > this.options.plan.limits.file_bytes;
    }
    /** Why nothing may be said of a file; undefined where something may, and where there is nothing to say. */
    withheld(file) {
        if (!this.options.withhold || this.tooLarge(file) || !this.accepted(file))
            return undefined;
        return this.options.withhold(file);
    }
    /** The files that `compute` would have to look into, one for each distinct content. */
    unknown(files) {
        return [...this.missing(files).values()].map(({ file }) => file);
    }
    /** Everything that went wrong, by content. */
    get failed() {
        return this.failures;
    }
    /** True when some task of the plan looks at the file. */
    accepted(file) {
        return this.view(file).accepting.length > 0;
    }
    key(file) {
        return this.view(file).key;
    }
    /** Lets go of what was worked out of files that will not be asked about again; of others it is worked out anew. */
    forget() {
        this.views = new WeakMap();
    }
    async close() {
        await this.pool?.close();
        this.pool = undefined;
    }
    /** One job per distinct content with anything missing. */
    missing(files) {
        const missing = new Map();
        const seen = new Set();
        for (const file of files) {
            if (this.tooLarge(file))
                continue;
            const { key, accepting } = this.view(file);
            if (seen.has(key))
                continue;
            seen.add(key);
            if (this.options.failed?.has(key) || this.withheld(file) !== undefined)
                continue;
            const steps = accepting.filter((step) => !this.options.memo.lookup(step.fingerprint, key));
            this.options.memo.hits += accepting.length - steps.length;
            this.options.memo.misses += steps.length;
            if (steps.length > 0)
                missing.set(key, { file, steps });
        }
        return missing;
    }
    async *jobs(missing) {
        const jobOf = (file, steps, bytes) => ({
            digest: file.object,
            language: (0,records_language/* languageOf */.eX)(file.path),
            traits: this.options.registry.traits(file.path),
            tasks: steps.map((step) => step.index),
            ...(bytes ? { bytes } : {}),
        });
        if (!this.options.source) {
            for (const [key, { file, steps }] of missing)
                yield { key, job: jobOf(file, steps) };
            return;
        }
        for await (const { file, bytes } of this.options.source([...missing.values()].map(({ file: wanted }) => wanted))) {
            const key = this.key(file);
            const job = jobOf(file, missing.get(key).steps, bytes);
            yield bytes ? { key, job } : { key, job, unavailable: true };
        }
    }
    async work(key, job) {
        const answer = await this.pool.run(job);
        if (!answer.ok) {
            const code = answer.failure.reason === 'timed_out' ? 'timed_out' : 'task_crashed';
            this.fail(key, { code, message: answer.failure.message });
            return;
        }
        if ('code' in answer.value) {
            this.fail(key, answer.value);
            return;
        }
        for (const reply of answer.value.tasks) {
            const step = this.steps.find(({ index }) => index === reply.task);
            if ('failure' in reply)
                this.fail(key, { code: 'task_crashed', message: reply.failure, task_id: step.planned.task_id });
            else
                this.options.memo.put(step.fingerprint, key, {
                    bytes: reply.block,
                    summary: reply.summary,
                    keep: reply.keep,
                });
        }
    }
    fail(key, failure) {
        this.failures.set(key, [...(this.failures.get(key) ?? []), failure]);
    }
    /** Few changed files are done before another thread has started. */
    poolSize(bytes) {
        const { jobs = Math.min((0,external_node_os_.availableParallelism)(), Math.ceil(bytes / BYTES_PER_WORKER)) } = this.options;
        return Math.max(1, jobs);
    }
    startPool() {
        const setup = { tasks: this.options.plan.tasks, store: this.options.store };
        return new WorkerPool({
            entry: this.options.workerEntry,
            size: 1,
            workerData: setup,
            // Grammars recurse little, the walks over their trees a bit more: deep sources should not be lost to a small stack.
            resourceLimits: { stackSizeMb: 64 },
            timeoutMs: this.options.secondsPerFile * 1000,
        });
    }
    view(file) {
        let view = this.views.get(file);
        if (!view) {
            const language = (0,records_language/* languageOf */.eX)(file.path);
            const accepting = this.steps.filter((step) => step.code.accepts(file.path, language, step.planned.config));
            this.views.set(file, (view = { key: (0,fingerprint/* contentKey */.l)(file, this.options.registry), accepting }));
        }
        return view;
    }
}
function tooLargeBlock(plan) {
    const limit = plan.limits.file_bytes.toLocaleString('en-US');
    const message = `The file is larger than ${limit} bytes and was not analysed`;
    return (0,block/* writeBlock */.nl)([
        {
            kind: 'diagnostic',
            severity: 'info',
            code: output/* TOO_LARGE_CODE */.z4,
            message,
            line: 1,
            column: 1,
            col: 1,
            end_line: 1,
            end_column: 1,
        },
    ]);
}
//# sourceMappingURL=compute.js.map

/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ taskFingerprint),
/* harmony export */   l: () => (/* binding */ contentKey)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _records_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51988);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);



/** Raised when blocks are written in another form; old memos are then simply not found. */
const MEMO_FORMAT = 1;
/** All of a task that can change its outputs. */
function taskFingerprint(task) {
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({
        memo_format: MEMO_FORMAT,
        // Which code runs,
        type: task.type,
        // in which version: raised by hand whenever the same input may give another output,
        version: task.version,
        // with which options: resolved, so that a changed default counts,
        config: task.config,
        // on which grammars: another grammar is another tree.
        tools: task.tools ?? {},
    })).slice(0, 32);
}
/** All of a file that a shard task may see: its bytes, its language, and the few traits of its path. */
function contentKey(file, registry) {
    return `${(0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(file.object)}:${(0,_records_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(file.path) ?? ''}:${registry.traits(file.path)}`;
}
//# sourceMappingURL=fingerprint.js.map

/***/ }),

/***/ 31861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Memo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(60131);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/engine/memo-pack.js
var memo_pack = __webpack_require__(98552);
;// CONCATENATED MODULE: ./build/src/engine/spill.js



/** Kept in memory before it goes to disk. */
const BUFFER_BYTES = 16 * 1024 * 1024;
/** Blocks are copied together into pieces of this size: one buffer for each would weigh more than most blocks. */
const CHUNK_BYTES = 1024 * 1024;
/** Append-only scratch space for blocks: small runs never touch the disk, large ones never fill memory. */
class Spill {
    path;
    file;
    written = 0;
    pending = [];
    pendingBytes = 0;
    /** @param path a file of its own; made only when needed, removed by `close` */
    constructor(path) {
        this.path = path;
    }
    /** Takes a copy. Returns the offset under which the bytes can be read again. */
    append(bytes) {
        const offset = this.written + this.pendingBytes;
        let chunk = this.pending.at(-1);
        if (!chunk || chunk.bytes.length - chunk.used < bytes.length) {
            const size = Math.max(CHUNK_BYTES, bytes.length);
            this.pending.push((chunk = { start: offset, bytes: Buffer.allocUnsafeSlow(size), used: 0 }));
        }
        chunk.bytes.set(bytes, chunk.used);
        chunk.used += bytes.length;
        this.pendingBytes += bytes.length;
        if (this.pendingBytes >= BUFFER_BYTES)
            this.flush();
        return offset;
    }
    read(offset, length) {
        if (length === 0)
            return Buffer.alloc(0);
        if (offset >= this.written)
            return this.readPending(offset, length);
        const bytes = Buffer.allocUnsafe(length);
        let done = 0;
        while (done < length) {
            const count = (0,external_node_fs_.readSync)(this.file, bytes, done, length - done, offset + done);
            if (count === 0)
                throw new Error(`${this.path} ends before offset ${offset + length}.`);
            done += count;
        }
        return bytes;
    }
    /** Removes the file. */
    close = () => {
        this.pending = [];
        process.off('exit', this.close);
        if (this.file === undefined)
            return;
        (0,external_node_fs_.closeSync)(this.file);
        (0,external_node_fs_.unlinkSync)(this.path);
        this.file = undefined;
    };
    /** What was appended in one piece lies in one chunk: the chunk is found by halving. */
    readPending(offset, length) {
        let low = 0;
        let high = this.pending.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.pending[middle].start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const { start, bytes } = this.pending[low];
        return bytes.subarray(offset - start, offset - start + length);
    }
    flush() {
        if (this.file === undefined) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.path), { recursive: true });
            this.file = (0,external_node_fs_.openSync)(this.path, 'wx+', 0o600);
            process.once('exit', this.close);
        }
        for (const { bytes, used } of this.pending) {
            (0,durable/* writeAll */.f4)(this.file, bytes.subarray(0, used));
            this.written += used;
        }
        this.pending = [];
        this.pendingBytes = 0;
    }
}
//# sourceMappingURL=spill.js.map
;// CONCATENATED MODULE: ./build/src/engine/memo.js








/** Packs are cut by the first hex digit of the content digest, so that a small change rewrites little. */
const SEGMENTS = '0123456789abcdef';
/** Rewrites of a pack that an unused entry survives. */
const MAX_AGE = 8;
/** Task fingerprints kept in a store, the most recently written first. */
const MAX_FINGERPRINTS = 32;
let spills = 0;
/**
 * Facts already computed: by task fingerprint and content key, the file's facts as JSON lines without path or batch.
 * Only ever an acceleration: what is damaged is computed again, and nothing written here is needed to read a store.
 */
class Memo {
    root;
    reading;
    packs = new Map();
    fresh = new Map();
    /** Of earlier runs; what this one computed is used anyway. */
    used = new Map();
    /** Few codes make few combinations. */
    sharedCodes = new Map();
    spill;
    damagedPacks = new Set();
    /** Packs that were there but did not check; told once by whoever shows warnings. */
    damaged = 0;
    hits = 0;
    misses = 0;
    /**
     * @param root of the store
     * @param options.reading false to compute everything again, as `--no-memo` asks
     */
    constructor(root, options) {
        this.root = root;
        this.reading = options.reading;
        this.spill = new Spill((0,external_node_path_.join)((0,layout/* memoDir */.aH)(root), `.spill-${process.pid}-${spills++}`));
    }
    /** What is known of a block, or undefined when it must be computed. Counts as a use. */
    lookup(fingerprint, key) {
        const fresh = this.fresh.get(fingerprint)?.get(key);
        if (fresh)
            return fresh;
        const found = this.packed(fingerprint, key);
        if (found)
            this.usedOf(fingerprint).add(key);
        return found;
    }
    /** The block as JSON lines, or undefined when it is not there (or no longer what was written). */
    block(fingerprint, key) {
        const fresh = this.fresh.get(fingerprint)?.get(key);
        if (fresh)
            return this.spill.read(fresh.offset, fresh.length).toString('latin1');
        const entry = this.packed(fingerprint, key);
        return entry && this.pack(fingerprint, key[0]).read(entry)?.toString('latin1');
    }
    /** Where a known block came from: an earlier run or this one; undefined when it is not known. Counts as no use. */
    origin(fingerprint, key) {
        if (this.fresh.get(fingerprint)?.has(key))
            return 'computed';
        return this.packed(fingerprint, key) && 'remembered';
    }
    /**
     * Why a block had to be computed, as far as the packs can tell. Reads them, so it is only for who asks.
     * @param current the fingerprints of this run's plan: what they know of the key is of other tasks
     */
    whyMissing(fingerprint, key, current) {
        if (!this.reading)
            return 'not_reading';
        const segment = key[0];
        if (this.damagedPacks.has(`${fingerprint}/${segment}`))
            return 'damaged';
        const others = (0,listing/* folderNames */.Hw)((0,layout/* memoDir */.aH)(this.root)).filter((name) => !current.has(name));
        const isKnown = others.some((name) => {
            const { pack } = memo_pack/* MemoPack */.ok.open((0,layout/* memoPack */.I8)(this.root, name, segment));
            pack.close();
            return pack.entries.has(key);
        });
        return isKnown ? 'other_fingerprint' : 'unseen';
    }
    put(fingerprint, key, block) {
        const bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.byteLength);
        let entries = this.fresh.get(fingerprint);
        if (!entries)
            this.fresh.set(fingerprint, (entries = new Map()));
        const { codes, suppressed, parseErrors, batchFacts } = block.summary;
        // Named one by one: a spread object is kept in a larger form.
        entries.set(key, {
            codes: this.shared(codes),
            suppressed,
            parseErrors,
            batchFacts,
            keep: block.keep,
            offset: this.spill.append(bytes),
            length: bytes.length,
            sum: (0,memo_pack/* blockSum */.$d)(bytes),
        });
        this.usedOf(fingerprint);
    }
    /**
     * What this run computed, as packs by task: what another machine needs beside its own memo. Sorted; equal facts give
     * equal bytes.
     */
    *freshPacks() {
        for (const [fingerprint, entries] of [...this.fresh].sort(([a], [b]) => (0,json/* compareStrings */.Kt)(a, b))) {
            const rows = [...entries].flatMap(([key, entry]) => (entry.keep ? [this.freshRow(key, entry)] : []));
            rows.sort((a, b) => (0,json/* compareStrings */.Kt)(a.key, b.key));
            if (rows.length > 0)
                yield { fingerprint, pieces: (0,memo_pack/* packBytes */.P0)(rows) };
        }
    }
    /** Writes what is new into the packs and drops what has not been used for long. */
    save() {
        for (const [fingerprint, entries] of this.fresh) {
            const touched = new Set();
            for (const [key, { keep }] of entries)
                if (keep)
                    touched.add(key[0]);
            for (const segment of SEGMENTS)
                if (touched.has(segment))
                    this.savePack(fingerprint, segment);
        }
        if (this.fresh.size > 0)
            this.dropOldFingerprints();
    }
    close() {
        for (const packs of this.packs.values())
            for (const pack of packs.values())
                pack.close();
        this.packs.clear();
        this.spill.close();
    }
    savePack(fingerprint, segment) {
        const path = (0,layout/* memoPack */.I8)(this.root, fingerprint, segment);
        // Read again: another process may have written since this one opened it.
        const { pack } = memo_pack/* MemoPack */.ok.open(path);
        const rows = [];
        const used = this.used.get(fingerprint);
        const fresh = this.fresh.get(fingerprint);
        for (const [key, entry] of pack.entries) {
            if (fresh.has(key))
                continue;
            const age = used?.has(key) ? 0 : entry.age + 1;
            const block = age <= MAX_AGE ? pack.read(entry) : undefined;
            if (block)
                rows.push({ key, entry: { ...entry, age }, block: () => block });
        }
        for (const [key, entry] of fresh)
            if (key[0] === segment && entry.keep)
                rows.push(this.freshRow(key, entry));
        rows.sort((a, b) => (0,json/* compareStrings */.Kt)(a.key, b.key));
        (0,durable/* writeDerived */.DF)(path, (0,memo_pack/* packBytes */.P0)(rows));
        pack.close();
    }
    freshRow(key, entry) {
        const block = () => this.spill.read(entry.offset, entry.length);
        return { key, entry: { ...entry, age: 0 }, block };
    }
    dropOldFingerprints() {
        const folder = (0,layout/* memoDir */.aH)(this.root);
        const old = (0,listing/* folderNames */.Hw)(folder)
            .filter((name) => !this.used.has(name))
            .map((name) => ({ name, time: (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name)).mtimeMs }))
            .sort((a, b) => b.time - a.time || (0,json/* compareStrings */.Kt)(a.name, b.name));
        for (const { name } of old.slice(Math.max(0, MAX_FINGERPRINTS - this.used.size)))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
    packed(fingerprint, key) {
        return this.reading ? this.pack(fingerprint, key[0]).entries.get(key) : undefined;
    }
    pack(fingerprint, segment) {
        let packs = this.packs.get(fingerprint);
        if (!packs)
            this.packs.set(fingerprint, (packs = new Map()));
        let pack = packs.get(segment);
        if (!pack) {
            const opened = memo_pack/* MemoPack */.ok.open((0,layout/* memoPack */.I8)(this.root, fingerprint, segment));
            if (opened.damaged) {
                this.damaged++;
                this.damagedPacks.add(`${fingerprint}/${segment}`);
            }
            pack = opened.pack;
            packs.set(segment, pack);
        }
        return pack;
    }
    /** Asking alone makes the fingerprint one that this run uses. */
    usedOf(fingerprint) {
        let keys = this.used.get(fingerprint);
        if (!keys)
            this.used.set(fingerprint, (keys = new Set()));
        return keys;
    }
    shared(codes) {
        const text = JSON.stringify(codes);
        const known = this.sharedCodes.get(text);
        if (known)
            return known;
        this.sharedCodes.set(text, codes);
        return codes;
    }
}
//# sourceMappingURL=memo.js.map

/***/ }),

/***/ 12572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ buildFileRecord),
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38816);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81315);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51988);





/** One line of `files.index.jsonl`. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ,
    /** Relative, `/`-separated, no `.` or `..` segment. */
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    /** Lower-cased path: equal keys collide on case-insensitive systems. */
    path_key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    object: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    lang_hint: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
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

/***/ 38907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ workerEntry)
/* harmony export */ });
/** The module that worker threads run: a source file or a built one, whichever this is. */
const workerEntry = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
//# sourceMappingURL=worker-entry.js.map

/***/ })

};
