export const id = 9919;
export const ids = [9919];
export const modules = {

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerSnapshot: () => (/* binding */ registerSnapshot)
/* harmony export */ });
/* harmony import */ var _engine_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(968);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6330);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6942);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7499);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4953);
/* harmony import */ var _explain_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5255);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2848);









/** `codebatch snapshot DIR`, `snapshot list`, `snapshot show` */
const registerSnapshot = (program, face) => {
    const snapshot = program.command('snapshot').description('freeze a directory, or look at snapshots');
    registerTake(snapshot, face);
    registerList(snapshot, face);
    registerShow(snapshot, face);
};
function registerTake(snapshot, face) {
    const command = snapshot
        .command('take <dir>', { isDefault: true })
        .description('freeze a directory as a snapshot; the word "take" may be left out');
    (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOption */ .XS)(command))
        .option('--id <id>', 'an id of your own instead of the one that follows from the content')
        .option('--metadata <json>', 'a JSON object to keep with it', _command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)
        .action((dir, options) => take(face, dir, options));
}
async function take({ env, output }, dir, options) {
    const { store } = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .initStore */ .k$)(options.store, env);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .startProgress */ .o)({ label: 'snapshot', output });
    try {
        const { record, existed } = await (0,_engine_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotDirectory */ .gN)({
            dir,
            store,
            env,
            ...(options.id === undefined ? {} : { id: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .checkId */ .ij)(options.id, 'snapshot') }),
            ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
        }, (done, total) => progress.update(done, total));
        progress.stop();
        output.result({ ...record, existed }, () => [
            `${existed ? 'The snapshot stands already' : 'Created snapshot'}: ${record.snapshot_id}`,
            ...describe(record),
        ].join('\n'));
    }
    finally {
        progress.stop();
    }
}
function registerList(snapshot, face) {
    const { output } = face;
    const command = snapshot.command('list').description('list the snapshots of a store');
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_6__/* .explainOption */ .Xn)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOption */ .XS)(command))).action((options) => {
        const store = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)(options);
        if (options.explain)
            return (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_6__/* .tellSources */ .Cq)(face, 'snapshot list', { snapshots: ['*'], records: ['snapshot'] });
        const records = (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .listSnapshots */ .Cb)(store).map((id) => (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .RA)(store, id));
        output.result(records, () => records.length === 0
            ? 'No snapshots found.'
            : (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTable */ .b)(['SNAPSHOT', 'FILES', 'BYTES'], records.map((record) => [record.snapshot_id, record.file_count, record.total_bytes])));
    });
}
function registerShow(snapshot, face) {
    const { output } = face;
    const command = snapshot.command('show <id>').description('show one snapshot');
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_6__/* .explainOption */ .Xn)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOption */ .XS)(command)))
        .option('--files', 'with its files')
        .action((id, options) => {
        const store = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)(options);
        const record = (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .RA)(store, id);
        const records = ['snapshot', ...(options.files ? ['files'] : [])];
        const reads = { snapshots: [id], records };
        if (options.explain)
            return (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_6__/* .tellSources */ .Cq)(face, 'snapshot show', reads);
        const files = options.files ? (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileIndex */ .zl)(store, id) : undefined;
        output.result(files ? { ...record, files } : record, () => [
            `Snapshot: ${record.snapshot_id}`,
            `Created: ${record.created_at}`,
            ...describe(record),
            ...(files
                ? [
                    '',
                    (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTable */ .b)(['PATH', 'SIZE', 'LANG'], files.map((file) => [file.path, file.size, file.lang_hint ?? ''])),
                ]
                : []),
        ].join('\n'));
    });
}
function describe(record) {
    const warnings = record.warnings ?? [];
    return [
        `Files: ${record.file_count}`,
        `Total bytes: ${record.total_bytes}`,
        ...(warnings.length > 0 ? [`${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(warnings.length, 'warning')}:`] : []),
        ...warnings.slice(0, 10).map((warning) => `  ${warning.message}`),
        ...(warnings.length > 10 ? [`  … and ${warnings.length - 10} more (--json shows all)`] : []),
    ];
}
//# sourceMappingURL=snapshot.js.map

/***/ }),

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xn: () => (/* binding */ explainOption),
  Cq: () => (/* binding */ tellSources),
  dK: () => (/* binding */ tellWhole)
});

// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/src/engine/query-sources.js

const NO_INDEX = 'this command reads the records themselves: an index could not make it faster';
/** Says what a command reads, without reading it. Deterministic: the same question gives the same text. */
function sourcesOf(command, reads) {
    const { batches = [], snapshots = [], tasks = ['*'], shards = ['*'], records, notes = [] } = reads;
    const of = (record) => records.includes(record);
    const places = batches.flatMap((batchId) => tasks.flatMap((taskId) => shards.map((shardId) => ({ batchId, taskId, shardId }))));
    const data = [
        ...(reads.store === false ? [] : [{ path: (0,layout/* storeFile */.u_)(''), holds: 'the version of the store' }]),
        ...batches.flatMap((id) => [
            { path: (0,layout/* batchFile */.bD)('', id), holds: 'the snapshot and the pipeline of the batch' },
            ...(of('plan')
                ? [{ path: (0,layout/* planFile */.eS)('', id), holds: 'its tasks in order, with versions and options' }]
                : []),
        ]),
        ...(of('snapshot') ? snapshots.map((id) => ({ path: (0,layout/* snapshotFile */.Pu)('', id), holds: 'the snapshot' })) : []),
        ...(of('files')
            ? snapshots.map((id) => ({ path: (0,layout/* fileIndex */.pA)('', id), holds: 'path, digest and size of every file' }))
            : []),
        ...(of('task')
            ? batches.flatMap((batchId) => tasks.map((taskId) => ({ path: (0,layout/* taskFile */.g0)('', { batchId, taskId }), holds: 'the task' })))
            : []),
        ...(of('state')
            ? places.map((at) => ({ path: (0,layout/* stateFile */.Ed)('', at), holds: 'whether the shard is done' }))
            : []),
        ...(of('outputs') ? places.map((at) => ({ path: (0,layout/* outputsFile */.Rf)('', at), holds: 'the outputs' })) : []),
        ...(reads.index?.used === true
            ? batches.map((id) => ({ path: `${(0,layout/* indexDir */.sA)('', id)}/*`, holds: 'the index: where the outputs lie' }))
            : []),
        ...(reads.everything === undefined ? [] : [{ path: '**', holds: reads.everything }]),
        ...(reads.objects === undefined ? [] : [{ path: 'objects/sha256/*', holds: reads.objects }]),
    ];
    return {
        command,
        data_sources: data,
        commit_point: commitPoint(reads),
        index: { used: reads.index?.used ?? false, reason: reads.index?.reason ?? NO_INDEX },
        events_read: reads.everything !== undefined,
        notes: [
            reads.everything === undefined
                ? 'Does not read events: no answer depends on them.'
                : 'Looks at events as at any file; what they tell decides nothing.',
            ...notes,
        ],
    };
}
function commitPoint({ store, records, everything, batches = [] }) {
    if (store === false)
        return 'none: nothing is read that could change';
    if (everything !== undefined)
        return 'none: what is unfinished is told too, as what it is; state.json, batch.json and snapshot.json say what counts';
    if (records.includes('state'))
        return 'the rename of state.json to "done": outputs of other shards do not count';
    return batches.length > 0
        ? 'the rename of batch.json, the last record of a batch to be written'
        : 'the rename of snapshot.json, the last record of a snapshot to be written';
}
//# sourceMappingURL=query-sources.js.map
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/src/cli/explain-option.js


/** `--explain`: where the answer comes from, instead of the answer. */
function explainOption(command) {
    return command.option('--explain', 'say where the answer comes from instead of giving it');
}
/** Tells them for a command about a store as a whole. */
function tellWhole(face, command, holds) {
    tellSources(face, command, { records: [], everything: holds });
}
/** Tells the sources of an answer. */
function tellSources({ output }, command, reads) {
    const sources = sourcesOf(command, reads);
    output.result(sources, () => [
        `${command} reads, in this order:`,
        '',
        (0,table/* renderTable */.b)(['FILE', 'HOLDS'], sources.data_sources.map(({ path, holds }) => [path, holds])),
        '',
        `Commit point: ${sources.commit_point}.`,
        `Index: ${sources.index.used ? 'used' : 'not used'}; ${sources.index.reason}.`,
        ...sources.notes,
    ].join('\n'));
}
//# sourceMappingURL=explain-option.js.map

/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var cli_progress__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8502);

/** Where there is no screen, a line is written this often. */
const LINE_EVERY_MS = 5000;
/** A bar is worth drawing only for work that lasts. */
const DRAW_AFTER_MS = 300;
const SILENT = { update: () => undefined, stop: () => undefined };
/** Shows how far long work is, on stderr: a bar on a screen, a line every few seconds elsewhere, nothing when quiet. */
function startProgress({ label, output, now = () => performance.now(), }) {
    const stream = output.progressStream;
    if (output.quiet)
        return SILENT;
    if (stream.isTTY)
        return barOn(stream, { label, now });
    return output.json ? SILENT : linesOn(stream, { label, now });
}
function barOn(stream, { label, now }) {
    const bar = new cli_progress__WEBPACK_IMPORTED_MODULE_0__.SingleBar({
        stream,
        clearOnComplete: true,
        // Nothing of the screen is switched off: whoever presses Ctrl-C finds the cursor and line wrapping as they were.
        hideCursor: false,
        linewrap: true,
        format: `{label} [{bar}] {percentage}% | {value}/{total} | {rate}/s | {eta_formatted} left`,
        etaBuffer: 200,
    }, cli_progress__WEBPACK_IMPORTED_MODULE_0__.Presets.legacy);
    let current = label;
    let started = now();
    let drawn = false;
    const stop = () => {
        if (drawn)
            bar.stop();
        drawn = false;
    };
    return {
        update(done, total, next = label) {
            if (next !== current) {
                stop();
                current = next;
                started = now();
            }
            const elapsed = now() - started;
            if (elapsed < DRAW_AFTER_MS || total === 0)
                return;
            const payload = { label: current, rate: Math.round((1000 * done) / elapsed) };
            if (!drawn)
                bar.start(total, done, payload);
            drawn = true;
            bar.setTotal(total);
            bar.update(done, payload);
        },
        stop,
    };
}
function linesOn(stream, { label, now }) {
    let last = now();
    return {
        update(done, total, next = label) {
            if (now() - last < LINE_EVERY_MS)
                return;
            last = now();
            stream.write(`${next}: ${done} of ${total}\n`);
        },
        stop: () => undefined,
    };
}
//# sourceMappingURL=progress.js.map

/***/ }),

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);

const GAP = 2;
/** No column of words is made narrower than this. */
const NARROWEST = 12;
/**
 * A plain table: columns two spaces apart, numbers to the right, a line of dashes under the header.
 * @param width where lines have to end: the longest columns are cut with a `…`; undefined where nothing is to be lost
 */
function renderTable(header, rows, width) {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell))));
    const full = header.map((title, column) => cells.reduce((most, row) => Math.max(most, row[column].length), title.length));
    const widths = width === undefined ? full : fitted(full, width);
    const right = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
    const line = (row) => row
        .map((cell, column) => [cut(cell, widths[column]), widths[column], right[column]])
        .map(([cell, most, isRight]) => (isRight ? cell.padStart(most) : cell.padEnd(most)))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((one) => '-'.repeat(one))), ...cells.map(line)].join('\n');
}
/** Takes from the widest column, one by one, until all fit or none can give more. */
function fitted(full, width) {
    const widths = [...full];
    let over = widths.reduce((sum, one) => sum + one, GAP * (widths.length - 1)) - width;
    for (; over > 0; over--) {
        const widest = widths.indexOf(Math.max(...widths));
        if (widths[widest] <= NARROWEST)
            break;
        widths[widest]--;
    }
    return widths;
}
function cut(cell, width) {
    return cell.length <= width ? cell : `${cell.slice(0, width - 1)}…`;
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BlobReader)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(690);



/** Requests that are under way at once: enough to hide the pipe, few enough never to fill it. */
const AHEAD = 256;
/**
 * Blobs of a repository through one `git cat-file --batch`, started when it is first needed. One reading at a time.
 * Ends with `close`, or when a reading is left before its end.
 */
class BlobReader {
    repository;
    env;
    running;
    reading = false;
    /** @param env as `worktreeTree` gives it, to see objects that are in no object store yet */
    constructor(repository, env) {
        this.repository = repository;
        this.env = env;
    }
    /** The blobs in the order asked for. Throws `GIT_MISSING`, and an Error when git ends before it has answered. */
    async *read(oids) {
        for await (const { oid, size, output } of this.answers(oids))
            yield size === undefined ? { oid, missing: true } : { oid, bytes: await output.take(size) };
    }
    /**
     * Digests of the blobs in the order asked for. Blobs over `limit` bytes are hashed in pieces and never held; `sink`
     * is asked for a taker of their pieces first. Throws as `read`.
     */
    async *hash(oids, given) {
        for await (const { oid, size, output } of this.answers(oids)) {
            if (size === undefined)
                yield { oid, missing: true };
            else if (size <= given.limit) {
                const bytes = await output.take(size);
                yield { oid, digest: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), size, bytes };
            }
            else {
                const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Stream */ .kI)();
                const sink = given.sink?.(oid, size);
                for await (const piece of output.pieces(size)) {
                    hash.update(piece);
                    sink?.write(piece);
                }
                yield { oid, digest: `sha256:${hash.hex()}`, size };
            }
        }
    }
    /** Sizes of blobs without reading them; absent ones are left out. */
    async sizes(oids) {
        const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(this.repository.root, ['cat-file', '--batch-check', '--buffer'], {
            env: this.env,
            input: oids.map((oid) => `${oid}\n`).join(''),
        });
        const sizes = new Map();
        for (const line of stdout.toString('latin1').split('\n')) {
            const [oid, kind, size] = line.split(' ');
            if (kind === 'blob')
                sizes.set(oid, Number(size));
        }
        return sizes;
    }
    /** Ends git. The reader can be used again, with a new one. */
    close() {
        this.running?.child.kill();
        this.running?.child.stdin.destroy();
        this.running?.child.stdout.destroy();
        this.running = undefined;
    }
    /** One answer per request; the consumer takes exactly `size` bytes before it asks for the next. */
    async *answers(oids) {
        if (this.reading)
            throw new Error('A BlobReader does one reading at a time.');
        if (oids.length === 0)
            return;
        this.reading = true;
        this.running ??= this.start();
        const { child, output } = this.running;
        let complete = false;
        let asked = 0;
        try {
            for (const [at, oid] of oids.entries()) {
                if (at + AHEAD / 2 >= asked && asked < oids.length) {
                    const more = oids.slice(asked, at + AHEAD);
                    child.stdin.write(`${more.join('\n')}\n`);
                    asked += more.length;
                }
                const header = await output.line();
                const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(header)?.[1];
                if (size === undefined && !header.endsWith(' missing'))
                    throw new Error(`git cat-file answered ${JSON.stringify(header)} for ${oid}.`);
                yield { oid, size: size === undefined ? undefined : Number(size), output };
                if (size !== undefined)
                    await output.line();
            }
            complete = true;
        }
        finally {
            this.reading = false;
            // What was asked for and not taken would be read as the answer to the next request.
            if (!complete)
                this.close();
        }
    }
    start() {
        const child = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .startGit */ .BE)(this.repository.root, ['cat-file', '--batch'], this.env);
        let said = '';
        child.stderr.on('data', (piece) => (said = `${said}${piece.toString('utf8')}`.slice(-2000)));
        // The end of the process that follows says what is wrong.
        child.stdin.on('error', () => undefined);
        const ended = new Promise((resolve) => {
            child.on('error', (error) => resolve((0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .startError */ .h5)(error, this.repository.root)));
            child.on('close', () => resolve(new Error(`git cat-file ended before it had answered. ${said.trim()}`)));
        });
        return { child, output: new ByteQueue(child.stdout, ended) };
    }
}
/** Bytes of a stream, taken by number or by line. Holds no more than the stream's own buffer and one piece. */
class ByteQueue {
    source;
    piece = Buffer.alloc(0);
    at = 0;
    ended;
    /** @param ended why no more bytes come, once that is known */
    constructor(stream, ended) {
        this.source = stream[Symbol.asyncIterator]();
        this.ended = ended;
    }
    /** Exactly `size` bytes, in memory of their own: a view would keep the whole piece, and be copied with it. */
    async take(size) {
        const bytes = Buffer.allocUnsafeSlow(size);
        let done = 0;
        while (done < size) {
            if (this.at === this.piece.length)
                await this.next();
            const count = Math.min(size - done, this.piece.length - this.at);
            this.piece.copy(bytes, done, this.at, this.at + count);
            this.at += count;
            done += count;
        }
        return bytes;
    }
    /** The next `size` bytes in pieces. */
    async *pieces(size) {
        let left = size;
        while (left > 0) {
            if (this.at === this.piece.length)
                await this.next();
            const count = Math.min(left, this.piece.length - this.at);
            const piece = this.piece.subarray(this.at, this.at + count);
            this.at += count;
            left -= count;
            yield piece;
        }
    }
    /** Text up to the next line feed, which is taken too. */
    async line() {
        let text = '';
        for (;;) {
            if (this.at === this.piece.length)
                await this.next();
            const end = this.piece.indexOf(10, this.at);
            if (end !== -1) {
                text += this.piece.toString('latin1', this.at, end);
                this.at = end + 1;
                return text;
            }
            text += this.piece.toString('latin1', this.at);
            this.at = this.piece.length;
        }
    }
    async next() {
        const { value, done } = await this.source.next().catch(() => ({ value: undefined, done: true }));
        if (done)
            throw await this.ended;
        this.piece = value;
        this.at = 0;
    }
}
//# sourceMappingURL=blobs.js.map

/***/ }),

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   h5: () => (/* binding */ startError),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   r9: () => (/* binding */ gitVersion)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);



/** Set by git for its hooks: they would point us at another repository or index than the one we were asked about. */
const LOCAL_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_INDEX_VERSION',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_GRAFT_FILE',
    'GIT_SHALLOW_FILE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
/**
 * Runs git, never through a shell, in English, without prompts and without optional locks.
 * Throws `GIT_MISSING` when there is no git program, `SOURCE_NOT_FOUND` when there is no `cwd`, `GIT_UNSAFE` when git does not trust the owner of the
 * repository, and `GIT_FAILED` for any other exit code that is not allowed.
 */
async function runGit(cwd, args, options = {}) {
    const { endedBy, ...result } = await askGit(cwd, args, options);
    const fine = endedBy === null && [0, ...(options.allow ?? [])].includes(result.code);
    const trouble = fine && result.code === 0 ? undefined : troubleOf(args, result, endedBy);
    if (trouble && (!fine || trouble.code === 'GIT_UNSAFE'))
        throw trouble;
    return result;
}
/**
 * As `runGit`, but whatever git says is an answer, and so is its end by a signal, with code -1. Throws `GIT_MISSING`,
 * `SOURCE_NOT_FOUND`.
 * @param options `signal` ends git when it is aborted
 */
function askGit(cwd, args, { env, input, signal }) {
    return new Promise((resolve, reject) => {
        const child = startGit(cwd, args, env);
        const [stdout, stderr] = [[], []];
        child.stdout.on('data', (piece) => stdout.push(piece));
        child.stderr.on('data', (piece) => stderr.push(piece));
        const stop = () => void child.kill('SIGKILL');
        signal?.addEventListener('abort', stop);
        if (signal?.aborted)
            stop();
        child.on('error', (error) => {
            signal?.removeEventListener('abort', stop);
            reject(startError(error, cwd));
        });
        child.on('close', (code, endedBy) => {
            signal?.removeEventListener('abort', stop);
            const said = Buffer.concat(stderr).toString('utf8');
            resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: said, endedBy });
        });
        // A git that ends without reading all its input says why by its exit code.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
/** As `runGit`, for answers of one line or of UTF-8 text: stdout without its last line feed. */
async function gitText(cwd, args, options = {}) {
    const { stdout } = await runGit(cwd, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Version of the git program, undefined where there is none. */
async function gitVersion() {
    try {
        return (await gitText('.', ['--version'])).replace(/^git version /, '');
    }
    catch (error) {
        if (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
/** Starts git with pipes on all three streams; the caller listens for `error` and ends it. */
function startGit(cwd, args, env) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd, env: gitEnvironment(env), stdio: 'pipe', windowsHide: true });
}
/** The error to throw when git could not be started in `cwd`. */
function startError(error, cwd) {
    if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOENT')
        return error;
    // The system gives one answer for a missing program and a missing folder to start it in.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('SOURCE_NOT_FOUND', `There is no directory ${cwd}.`, { cause: error });
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_MISSING', `git could not be started in ${cwd}.`, {
        cause: error,
        hints: ['Install git 2.31 or newer and put it on the PATH.'],
    });
}
function gitEnvironment(extra) {
    const env = { ...process.env };
    for (const name of LOCAL_VARIABLES)
        delete env[name];
    return { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...extra };
}
function troubleOf(args, result, signal) {
    const said = result.stderr.trim();
    if (said.includes('detected dubious ownership'))
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_UNSAFE', 'git does not trust this repository: it belongs to another user.', {
            hints: ['Trust it: git config --global --add safe.directory <path of the repository>'],
            details: { stderr: said },
        });
    const end = signal === null ? `exit code ${result.code}` : `signal ${signal}`;
    const last = said.split('\n').at(-1) ?? '';
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_FAILED', `git ${args[0]} ended with ${end}${last === '' ? '' : `: ${last}`}`, {
        details: { args, stderr: said },
    });
}
//# sourceMappingURL=program.js.map

/***/ }),

/***/ 8960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   M8: () => (/* binding */ parents),
/* harmony export */   SJ: () => (/* binding */ refExists),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(690);



/**
 * The repository whose worktree holds a directory; undefined when there is none, and inside a bare repository or a
 * `.git` folder. Throws `GIT_MISSING`, `GIT_UNSAFE`.
 */
async function findRepository(dir) {
    const args = [
        'rev-parse',
        '--path-format=absolute',
        '--absolute-git-dir',
        '--git-path',
        'objects',
        '--show-toplevel',
    ];
    const found = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(dir, args, { allow: [128] });
    if (found.code !== 0)
        return undefined;
    const [gitDir, objectsDir, root] = lineOf(found.stdout).split('\n');
    const head = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { allow: [1, 128] });
    return { root, gitDir, objectsDir, head: head.code === 0 ? lineOf(head.stdout) : undefined };
}
/** The commit that a revision names, and its tree. Throws `REF_NOT_FOUND` with the nearest name in the hint. */
async function resolveCommit(repository, revision) {
    const commit = await commitOf(repository, revision);
    const tree = commit === undefined ? undefined : await objectOf(repository, `${commit}^{tree}`);
    if (commit !== undefined && tree !== undefined)
        return { commit, tree };
    const names = await refNames(repository);
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(revision, names);
    const shallow = await isShallow(repository);
    const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REF_NOT_FOUND', `There is no commit ${JSON.stringify(revision)} in ${repository.root}.`, {
        hints: [
            ...(near === undefined ? [] : [`Did you mean ${near}?`]),
            ...(isId ? [`Fetch it first: git fetch origin ${revision}`] : []),
            ...(shallow && !isId
                ? ['The clone is shallow: fetch more history, for example with fetch-depth: 0.']
                : []),
        ],
        details: { revision, shallow },
    });
}
/** Whether a revision names a commit that is here. */
async function refExists(repository, revision) {
    return (await commitOf(repository, revision)) !== undefined;
}
/** The best common ancestor of two revisions that exist; undefined when they share no history (that is here). */
async function mergeBase(repository, a, b) {
    const result = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['merge-base', a, b], { allow: [1] });
    return result.code === 0 ? lineOf(result.stdout) : undefined;
}
/**
 * The parents that a commit itself names, in order. In a shallow clone they may be absent, where the revision `X^`
 * would say that there are none. Throws `REF_NOT_FOUND`.
 */
async function parents(repository, revision) {
    const { commit } = await resolveCommit(repository, revision);
    const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['cat-file', 'commit', commit]);
    const header = stdout.toString('latin1').split('\n\n', 1)[0];
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
}
/** Whether history was cut off when this was cloned. */
async function isShallow(repository) {
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/**
 * The bytes of one plain file of a tree; undefined when there is none, or when it is a link or a folder.
 * @param at `env` as `worktreeTree` gives it, for a tree that is in no object store yet
 */
async function readPath(repository, at) {
    const args = ['ls-tree', '-z', '--full-tree', at.tree, '--', at.path];
    const listed = (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, args, { env: at.env })).stdout.toString('utf8');
    const match = /^100[0-7]{3} blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(listed);
    if (!match || match[2] !== at.path)
        return undefined;
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['cat-file', 'blob', match[1]], { env: at.env })).stdout;
}
/** Whether git leaves a path of the worktree out of what it would add; false for one beyond a link. */
async function isIgnored(repository, path) {
    const args = ['check-ignore', '--quiet', '--', path];
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, args, { allow: [1, 128] })).code === 0;
}
async function commitOf(repository, revision) {
    // A name that begins with a dash would be read as an option; git allows no such branch or tag.
    if (revision === '' || revision.startsWith('-'))
        return undefined;
    return objectOf(repository, `${revision}^{commit}`);
}
/** The object id that an expression names, undefined when there is none. */
async function objectOf(repository, expression) {
    const args = ['rev-parse', '--verify', '--quiet', expression];
    const { code, stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, args, { allow: [1, 128] });
    const oid = lineOf(stdout);
    return code === 0 && /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined;
}
async function refNames(repository) {
    const args = ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'];
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, args)).split('\n').filter((name) => name !== '');
}
function lineOf(stdout) {
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ LANGUAGE_NAMES),
/* harmony export */   Ob: () => (/* binding */ languageHint),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   eX: () => (/* binding */ languageOf)
/* harmony export */ });
/** Languages that have a grammar here; everything else is text. */
const LANGUAGES = ['python', 'javascript', 'typescript', 'tsx'];
const PARSED = {
    py: 'python',
    pyi: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
};
const HINTS = {
    ...PARSED,
    tsx: 'typescript',
    cs: 'csharp',
    java: 'java',
    go: 'go',
    rs: 'rust',
    c: 'c',
    h: 'c',
    cpp: 'cpp',
    cc: 'cpp',
    hpp: 'cpp',
    rb: 'ruby',
    php: 'php',
    swift: 'swift',
    kt: 'kotlin',
    scala: 'scala',
    r: 'r',
    sql: 'sql',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    ps1: 'powershell',
    md: 'markdown',
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    xml: 'xml',
    html: 'html',
    css: 'css',
    scss: 'scss',
    sass: 'sass',
    less: 'less',
};
/** Everything that a file can be said to be: grammars, hints, and `unknown` for all others. Sorted. */
const LANGUAGE_NAMES = [
    ...new Set([...LANGUAGES, ...Object.values(HINTS), 'unknown']),
].sort();
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
/** `a.constructor` is a file name too: only what the table itself holds counts. */
function own(table, extension) {
    return Object.hasOwn(table, extension) ? table[extension] : undefined;
}
/** The grammar for a path by its extension, or undefined for plain text. */
function languageOf(path) {
    return own(PARSED, extensionOf(path));
}
/** What `lang_hint` of an index line says, or undefined when nothing is known. */
function languageHint(path) {
    return own(HINTS, extensionOf(path));
}
//# sourceMappingURL=language.js.map

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

/***/ 7490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ liveClaims),
/* harmony export */   OH: () => (/* binding */ whileWriting),
/* harmony export */   hi: () => (/* binding */ claimCollecting),
/* harmony export */   py: () => (/* binding */ claimWriting),
/* harmony export */   s0: () => (/* binding */ deadClaims)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(424);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1097);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7381);







const NAME = /^(writing|collecting)-([0-9a-f]{6})-(\d+)-\d+-\d+\.claim$/;
/** What another machine left is given up after this. */
const FOREIGN_CLAIM_MS = 24 * 60 * 60 * 1000;
/** A collection is short; a writer that waited this long asks a person. */
const WAIT_MS = 60_000;
const POLL_MS = 50;
let claims = 0;
/**
 * Claims to be writing objects into a store, after waiting for a collection to end.
 * Throws `STORE_BUSY` when it does not within a minute.
 */
function claimWriting(store) {
    const release = claim(store, 'writing');
    for (let waited = 0; liveClaims(store, 'collecting').length > 0; waited += POLL_MS) {
        if (waited >= WAIT_MS) {
            release();
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('STORE_BUSY', 'The store is being collected, and that takes longer than a minute.', {
                hints: ['Try again when codebatch gc has ended.'],
            });
        }
        // Nothing else goes on here meanwhile, and some callers cannot await.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
    }
    return release;
}
/** Does work that puts objects, under a claim; without a store it is only done. Throws as `claimWriting`. */
async function whileWriting(store, work) {
    const release = store && claimWriting(store);
    try {
        return await work();
    }
    finally {
        release?.();
    }
}
/** Claims to be collecting. Throws `STORE_BUSY` while anybody writes or collects. */
function claimCollecting(store) {
    const release = claim(store, 'collecting');
    const others = [...liveClaims(store, 'writing'), ...liveClaims(store, 'collecting')];
    // Its own is one of them.
    if (others.length === 1)
        return release;
    release();
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('STORE_BUSY', 'Somebody is writing into the store: nothing was removed.', {
        hints: [
            'Try again when the other codebatch has ended; without --apply, gc tells what it would remove now.',
        ],
        details: { claims: others.length - 1 },
    });
}
/** Names of the claims of a kind that hold, sorted. */
function liveClaims(store, kind) {
    return claimNames(store).filter((name) => name.startsWith(kind) && isLive(store, name));
}
/** Names of claims that hold no longer, sorted. */
function deadClaims(store) {
    return claimNames(store).filter((name) => !isLive(store, name));
}
function claim(store, kind) {
    const folder = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsDir */ .$I)(store.root);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${kind}-${_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .HOST */ .jg}-${process.pid}-${node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.threadId}-${claims++}.claim`);
    // What a dead process of the same number left says the same as ours.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, '');
    return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}
function claimNames(store) {
    return (0,_inspection_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsDir */ .$I)(store.root)).flatMap(({ name }) => (NAME.test(name) ? [name] : []));
}
function isLive(store, name) {
    const [, , host, pid] = NAME.exec(name);
    if (host === _durable_js__WEBPACK_IMPORTED_MODULE_4__/* .HOST */ .jg)
        return (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessAlive */ .jW)(Number(pid));
    const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsDir */ .$I)(store.root), name), { throwIfNoEntry: false });
    return standing !== undefined && Date.now() - standing.mtimeMs < FOREIGN_CLAIM_MS;
}
//# sourceMappingURL=claims.js.map

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

/***/ }),

/***/ 1395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   OP: () => (/* binding */ writeOwnFile),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(424);




/** The first part of the path that is a symbolic link, as a path below the root; undefined when none is. */
function linkOnTheWay({ root, path }) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const part = parts.slice(0, length).join('/');
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, part), { throwIfNoEntry: false });
        if (!standing)
            return undefined;
        if (standing.isSymbolicLink())
            return part;
        // What is below a file is not there, which the system would tell as an error.
        if (!standing.isDirectory())
            return undefined;
    }
    return undefined;
}
/** The text of a file, undefined when there is none. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
function readOwnFile(file) {
    const path = checkedPath(file);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Writes a file under a temporary name, then renames it. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
function writeOwnFile(file, text) {
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(checkedPath(file), text);
}
function checkedPath(file) {
    const link = linkOnTheWay(file);
    if (link !== undefined)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`, {
            hints: [`Put a plain folder or file in its place: git would not take ${file.path} through a link.`],
            details: { path: file.path, link },
        });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file.root, file.path);
    try {
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!standing || standing.isFile())
            return path;
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOTDIR')
            throw error;
    }
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('FILE_NOT_PLAIN', `${file.path} is no plain file.`, {
        hints: ['Remove what stands in its place.'],
    });
}
//# sourceMappingURL=jail.js.map

/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Decodes source bytes; never throws. */
function decodeText(bytes) {
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = bom ? bytes.subarray(3) : bytes;
    try {
        return { text: strictUtf8.decode(body), bom, encoding: 'utf-8' };
    }
    catch {
        return {
            text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'),
            bom,
            encoding: 'latin1',
            badByte: firstInvalidUtf8(bytes),
        };
    }
}
function firstInvalidUtf8(bytes) {
    // The longest valid prefix, by halving: validity of a prefix only fails from the bad byte on, give or take a
    // character that the cut splits, which `stream` forgives.
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle - 1;
        }
    }
    return sequenceStart(bytes, low);
}
/** Where the character begins that breaks off before `end`; `end` itself when none does. */
function sequenceStart(bytes, end) {
    for (let length = 1; length < 4 && length <= end; length++) {
        const byte = bytes[end - length];
        if ((byte & 0xc0) === 0x80)
            continue;
        const wanted = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        return wanted > length ? end - length : end;
    }
    return end;
}
/**
 * Offsets (UTF-16 code units) at which the lines of `text` begin. `\n`, `\r\n` and a lone `\r` end a line.
 * There is always at least one line; text that ends in a line break has an empty last line.
 */
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10)
            starts.push(i + 1);
        else if (unit === 13 && text.charCodeAt(i + 1) !== 10)
            starts.push(i + 1);
    }
    return Uint32Array.from(starts);
}
/** The position of an offset, by binary search in `lineStarts(text)`. */
function positionAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}
/** The lines of a text without their line breaks, as `lineStarts` counts them. */
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** The candidate nearest to `word` by edit distance, or undefined when none is near. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}
/** How alike two texts are, from 0 to 1: 1 less the edit distance over the longer length. */
function likeness(a, b) {
    const longer = Math.max(a.length, b.length);
    return longer === 0 ? 1 : 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / longer;
}
/** `1 file`, `2 files`. */
function plural(count, singular, many = `${singular}s`) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? singular : many}`;
}
//# sourceMappingURL=text.js.map

/***/ })

};
