export const id = 2670;
export const ids = [2670];
export const modules = {

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerErrors: () => (/* binding */ registerErrors),
  registerQuery: () => (/* binding */ registerQuery),
  registerTop: () => (/* binding */ registerTop)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/src/engine/query.js
var engine_query = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/src/records/language.js
var language = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/engine/query-filter.js
var query_filter = __webpack_require__(403);
;// CONCATENATED MODULE: ./build/src/engine/query-stats.js




/** What outputs may be counted by. Those that have no such thing are not counted. */
const STAT_GROUPS = ['kind', 'severity', 'code', 'language', 'task', 'path', 'name'];
/** Counts the outputs of a question, most frequent first, equals by value. */
function countOutputs(query, by) {
    const counts = new Map();
    for (const { output } of (0,engine_query/* queryOutputs */.z)(query)) {
        const value = query_stats_valueOf(output, by);
        if (value !== undefined)
            counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (0,json/* compareStrings */.Kt)(a.value, b.value));
}
function query_stats_valueOf(output, by) {
    if (by === 'name')
        return (0,query_filter/* namesOf */.eZ)(output)[0];
    const value = output[by === 'task' ? 'task_id' : by === 'language' ? 'path' : by];
    if (by === 'language' && typeof value === 'string')
        return (0,language/* languageHint */.Ob)(value) ?? 'unknown';
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=query-stats.js.map
// EXTERNAL MODULE: ./build/src/engine/query-cursor.js
var query_cursor = __webpack_require__(5663);
// EXTERNAL MODULE: ./build/src/cli/answer-items.js
var answer_items = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/explain-option.js + 1 modules
var explain_option = __webpack_require__(5255);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/store/index/batch-index.js + 1 modules
var batch_index = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/src/store/index/runs.js
var index_runs = __webpack_require__(1856);
// EXTERNAL MODULE: ./build/src/store/index/stamp.js
var stamp = __webpack_require__(3907);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/lift-output.js
var lift_output = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/store/plain-file.js
var plain_file = __webpack_require__(5466);
// EXTERNAL MODULE: ./build/src/store/snapshots.js
var snapshots = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/engine/index-terms.js
var index_terms = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/src/engine/query-path.js
var query_path = __webpack_require__(7410);
;// CONCATENATED MODULE: ./build/src/engine/query-index.js














/** Outputs that lie nearer together than this are read in one go. */
const GAP_BYTES = 1 << 14;
const MOST_BYTES = 1 << 20;
/** The index of a batch, open for one question. It leads to outputs; whether they are asked for is looked at again. */
class QueryIndex {
    store;
    batchId;
    rows;
    meta;
    shards;
    selected;
    ofKinds;
    constructor(store, given) {
        const { batchId, rows, stamps, filters } = given;
        this.store = store;
        this.batchId = batchId;
        this.rows = rows;
        this.meta = JSON.parse(rows.get(Buffer.from([index_terms/* META_TAG */.NR])).toString('utf8'));
        this.shards = new Map(this.meta.shards.map(([task, shard, outputs, first], at) => [
            `${task}/${shard}`,
            { stamp: stamps[at] ?? '', outputs, first },
        ]));
        const sets = setsOf(rows, filters, () => this.paths());
        this.ofKinds = sets.kind;
        const all = Object.values(sets);
        this.selected = all.slice(1).reduce(index_runs/* intersection */.E$, all[0] ?? []);
    }
    /** Whether the files of the snapshot are those that the index knows. */
    knowsFiles(snapshotId) {
        try {
            const isSame = (0,objects/* digestOfFile */.Mk)((0,layout/* fileIndex */.pA)(this.store.root, snapshotId)) === this.meta.files;
            return isSame && (0,snapshots/* hasSnapshot */.p3)(this.store, snapshotId);
        }
        catch {
            return false;
        }
    }
    /** The shards of the files that are meant, sorted; undefined when some pattern means none. */
    shardsOf(patterns) {
        if (patterns.length === 0)
            return [...new Set(this.meta.shards.map(([, shardId]) => shardId))].sort(json/* compareStrings */.Kt);
        const unused = new Set(patterns);
        const shards = new Set();
        const matchers = patterns.map((pattern) => ({ pattern, isMeant: (0,query_path/* pathMatcher */.kZ)([pattern]) }));
        for (const [shardId, paths] of this.paths())
            for (const path of paths)
                for (const { pattern, isMeant } of matchers)
                    if (isMeant(path)) {
                        shards.add(shardId);
                        unused.delete(pattern);
                    }
        return unused.size > 0 ? undefined : [...shards].sort(json/* compareStrings */.Kt);
    }
    /** Whether shards are as they were when the index was built. Only these may be asked for afterwards. */
    isFresh(taskIds, shardIds) {
        return taskIds.every((taskId) => shardIds.every((shardId) => {
            const shard = this.shards.get(`${taskId}/${shardId}`);
            if (!shard)
                return false;
            const { hex, form } = (0,stamp/* stampOf */.Zs)(this.store, { batchId: this.batchId, taskId, shardId });
            shard.form = form;
            return hex === shard.stamp;
        }));
    }
    /**
     * Outputs of a shard that may be asked for, in their order.
     * @returns undefined when the shard is to be read from its records: the index leaves it out, or it changed just now
     * Throws as `liftOutput`, for a line that is damaged.
     */
    placed(at) {
        const shard = this.shards.get(`${at.taskId}/${at.shardId}`);
        if (!shard || shard.outputs === null)
            return undefined;
        const wanted = (0,index_runs/* clip */.$Q)(this.selected, shard.first, shard.first + shard.outputs);
        if (wanted.length === 0)
            return none();
        const path = (0,layout/* outputsFile */.Rf)(this.store.root, at);
        const file = (0,plain_file/* openPlain */.Hu)(path);
        if ((0,stamp/* formOf */.QU)((0,external_node_fs_.fstatSync)(file, { bigint: true })) !== shard.form) {
            (0,external_node_fs_.closeSync)(file);
            return undefined;
        }
        return this.read(file, { at, shard, wanted, path });
    }
    async close() {
        await this.rows.close();
    }
    *read(file, { at, shard, wanted, path }) {
        try {
            const lengths = (0,index_runs/* decodeNumbers */.vW)(this.rows.get((0,index_terms/* linesKey */.B5)(at.taskId, at.shardId)));
            const rankOf = this.ranks(shard);
            for (const { row, json } of readPlaces(file, places(wanted, lengths, shard.first)))
                yield { output: (0,lift_output/* liftOutput */.F)((0,json_files/* parseLine */.A)(json, path), path), passed: rankOf(row) };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    /** Says how many outputs of the wanted kinds there are in a shard up to a row; asked in ascending order. */
    ranks({ first, outputs }) {
        if (!this.ofKinds)
            return (row) => row - first + 1;
        const runs = (0,index_runs/* clip */.$Q)(this.ofKinds, first, first + outputs);
        let [at, before] = [0, 0];
        return (row) => {
            for (; runs[at + 1] <= row; at += 2)
                before += runs[at + 1] - runs[at];
            return before + row - runs[at] + 1;
        };
    }
    paths() {
        const text = this.rows.get(Buffer.from([index_terms/* FILES_TAG */.Tw])).toString('utf8');
        return Object.entries(JSON.parse(text));
    }
}
function* none() {
    // Nothing of this shard is asked for.
}
/** The rows that each filter lets pass. */
function setsOf(rows, filters, paths) {
    const { kinds, severities, codes, languages, names = [] } = filters;
    const sets = {};
    const exact = [
        ['kind', kinds],
        ['severity', severities],
        ['code', codes],
        ['language', languages],
        ['path', meantPaths(filters, paths)],
    ];
    for (const [field, words] of exact) {
        if (words === undefined || (words.length === 0 && field !== 'path'))
            continue;
        sets[field] = (0,index_runs/* union */.KC)(words.map((word) => decoded(rows.get((0,index_terms/* termKey */.Ie)(field, word)))));
    }
    if (names.some((name) => name.includes('*')))
        sets.name = named(rows, names);
    else if (names.length > 0)
        sets.name = (0,index_runs/* union */.KC)(names.map((name) => decoded(rows.get((0,index_terms/* termKey */.Ie)('name', name)))));
    return sets;
}
function decoded(bytes) {
    return bytes === undefined ? [] : (0,index_runs/* decodeRuns */.xY)(bytes);
}
function meantPaths({ paths = [] }, known) {
    const isMeant = (0,query_path/* pathMatcher */.kZ)(paths);
    return isMeant && known().flatMap(([, inShard]) => inShard.filter(isMeant));
}
/** Rows of all names that fit a pattern, and of those whose name cannot be told from the key. */
function named(rows, names) {
    const isName = (0,query_filter/* nameMatcher */.MH)(names);
    const starts = names.flatMap((name) => (0,index_terms/* prefixKeys */.N_)('name', name.split('*', 1)[0]));
    const sets = [];
    for (const start of starts)
        for (const { key, value } of rows.below(start)) {
            const word = (0,index_terms/* wordOf */.aG)(key);
            if (word === undefined || isName(word))
                sets.push((0,index_runs/* decodeRuns */.xY)(value));
        }
    return (0,index_runs/* union */.KC)(sets);
}
function* places(wanted, lengths, first) {
    let start = 0;
    let at = 0;
    for (const row of (0,index_runs/* eachRow */.ML)(wanted)) {
        for (; at < row - first; at++)
            start += lengths[at];
        yield { row, start, length: lengths[at] };
    }
}
/** Reads lines, those that lie together in one go. */
function* readPlaces(file, wanted) {
    let together = [];
    const bounds = () => {
        const last = together.at(-1);
        return [together[0].start, last.start + last.length];
    };
    for (const place of wanted) {
        if (together.length > 0) {
            const [start, end] = bounds();
            if (place.start - end > GAP_BYTES || place.start + place.length - start > MOST_BYTES) {
                yield* readTogether(file, together, start, end);
                together = [];
            }
        }
        together.push(place);
    }
    if (together.length > 0)
        yield* readTogether(file, together, ...bounds());
}
function* readTogether(file, wanted, ...[start, end]) {
    const bytes = Buffer.allocUnsafe(end - start);
    const count = (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, start);
    for (const { row, start: from, length } of wanted)
        yield {
            row,
            json: bytes.toString('latin1', from - start, Math.min(count, from - start + length)).trimEnd(),
        };
}
/** Whether an index could make a question shorter: one for everything reads everything. */
function isNarrow(filters) {
    const { kinds, severities, codes, paths, languages, names } = filters;
    return [kinds, severities, codes, paths, languages, names].some((list) => (list?.length ?? 0) > 0);
}
/** Opens the index of a batch for a question; to be closed. Or why there is none. */
async function openQueryIndex(store, { batchId, filters }) {
    if (!isNarrow(filters))
        return { why: 'all outputs are asked for', isFault: false };
    if (!(0,batch_index/* hasIndex */.V6)(store, batchId))
        return { why: 'there is none: codebatch index-build makes one', isFault: false };
    const opened = await (0,batch_index/* openIndex */.b6)(store, batchId);
    if ('why' in opened)
        return { why: opened.why, isFault: true };
    const { rows, stamps } = opened;
    return { index: new QueryIndex(store, { batchId, rows, stamps, filters }) };
}
//# sourceMappingURL=query-index.js.map
;// CONCATENATED MODULE: ./build/src/engine/ask-query.js



/** One line, with what to do. */
function warningOf(batchId, reason) {
    return `The index of batch ${batchId} is not used: ${reason}. codebatch index-build --batch ${batchId} builds it again.`;
}
const NOTHING_OPEN = () => Promise.resolve();
/**
 * Asks a batch for outputs, by its index where there is a good one. The answer is the same without, only later.
 * @param asked.useIndex false for `--no-index`
 * Throws as `openQuery`.
 */
async function askQuery(store, asked) {
    const { useIndex, ...question } = asked;
    const { batchId, filters = {} } = question;
    (0,query_filter/* checkFilters */.Ae)(filters);
    const plain = (reason, isFault) => ({
        query: (0,engine_query/* openQuery */.J)(store, question),
        index: {
            used: false,
            reason,
            ...(isFault ? { warning: warningOf(batchId, reason) } : {}),
        },
        close: NOTHING_OPEN,
    });
    if (!useIndex)
        return plain('it was asked not to be', false);
    const opened = await openQueryIndex(store, { batchId, filters });
    if (!('index' in opened))
        return plain(opened.why, opened.isFault);
    const { index } = opened;
    try {
        const query = (0,engine_query/* openQuery */.J)(store, { ...question, index });
        if (query.index)
            return {
                query,
                index: { used: true, reason: 'the batch is as it was when the index was built' },
                close: () => index.close(),
            };
        await index.close();
        return plain('the batch changed since it was built', true);
    }
    catch (error) {
        await index.close();
        throw error;
    }
}
//# sourceMappingURL=ask-query.js.map
;// CONCATENATED MODULE: ./build/src/cli/index-option.js


/** `--no-index`, for every command that an index makes faster. */
function indexOption(command) {
    return command.option('--no-index', 'read the records themselves, as where there is no index');
}
/**
 * Asks a batch, by its index where there is a good one, and tells the answer. One that cannot be used is told in one
 * line. Throws as `openQuery`, and what `tell` throws.
 */
async function tellAsked({ output }, options, tell) {
    const { batch: batchId, filters, index: useIndex } = options;
    const asked = await askQuery((0,cli_command/* storeOf */.xX)(options), { batchId, filters, useIndex });
    const { index } = asked;
    try {
        if (index.warning !== undefined)
            output.note(index.warning);
        await tell(asked.query, index);
    }
    finally {
        await asked.close();
    }
}
//# sourceMappingURL=index-option.js.map
// EXTERNAL MODULE: ./build/src/cli/output-row.js
var output_row = __webpack_require__(1150);
;// CONCATENATED MODULE: ./build/src/cli/commands/query.js









const EVERYWHERE = ['task', 'path', 'language'];
/** What can be asked for: of which kind, and which filters make sense there. */
const NOUNS = {
    outputs: { filters: ['kind', 'severity', 'code', 'name'], says: 'outputs of all kinds' },
    diagnostics: { kind: 'diagnostic', filters: ['severity', 'code'], says: 'diagnostics' },
    symbols: { kind: 'symbol', filters: ['name'], says: 'names that the code defines' },
    edges: { kind: 'edge', filters: ['name'], says: 'imports, exports, inheritance; --name is their target' },
    metrics: { kind: 'metric', filters: ['name'], says: 'measured values' },
};
/** `codebatch query outputs|diagnostics|symbols|edges|metrics|stats` */
const registerQuery = (program, face) => {
    const query = program.command('query').description('ask a batch for its outputs');
    for (const [noun, { kind, filters, says }] of Object.entries(NOUNS)) {
        const command = query.command(noun).description(`list ${says}`);
        queryOptions(command, filters).action((options) => tellOutputs(face, `query ${noun}`, { ...options, ...(kind === undefined ? {} : { kind: [kind] }) }));
    }
    const stats = query.command('stats').description('count outputs');
    queryOptions(stats, NOUNS['outputs'].filters)
        .addOption(groupOption())
        .action((options) => tellCounts(face, 'query stats', options));
};
/** `codebatch errors`: `query diagnostics --severity error`. */
const registerErrors = (program, face) => {
    const command = program.command('errors').description('list diagnostics of severity error');
    queryOptions(command, ['code']).action((options) => tellOutputs(face, 'errors', { ...options, kind: ['diagnostic'], severity: ['error'] }));
};
/** `codebatch top`: the most frequent values, as `query stats` counts them. */
const registerTop = (program, face) => {
    const command = program.command('top').description('count outputs, the most frequent first');
    queryOptions(command, NOUNS['outputs'].filters)
        .addOption(groupOption())
        .action((options) => tellCounts(face, 'top', { limit: 10, ...options }));
};
function queryOptions(command, own) {
    const says = {
        task: ['<list>', 'only these tasks, by id or type', answer_items/* listOf */.c3],
        kind: ['<list>', 'only these kinds', answer_items/* listOf */.c3],
        severity: ['<list>', 'only these severities', answer_items/* listOf */.c3],
        code: ['<list>', 'only these rules', answer_items/* listOf */.c3],
        path: ['<glob>', 'only this file, folder or glob as in .gitignore; may be repeated', answer_items/* oneMore */.G9],
        language: ['<list>', 'only files of these languages', answer_items/* listOf */.c3],
        name: ['<list>', 'only these names; * stands for anything', answer_items/* listOf */.c3],
    };
    for (const filter of [...EVERYWHERE, ...own]) {
        const [value, text, read] = says[filter];
        command.option(`--${filter} ${value}`, text, read);
    }
    return (0,explain_option/* explainOption */.Xn)(indexOption((0,answer_items/* itemOptions */.aS)((0,cli_command/* batchOption */._9)(command))));
}
function groupOption() {
    return new commander/* Option */.c$('--by <what>', 'what to count by').choices(STAT_GROUPS).default('kind');
}
function filtersOf(options) {
    const { task = [], kind = [], severity = [], code = [], path = [], language = [], name = [] } = options;
    return {
        tasks: task,
        kinds: kind,
        severities: severity,
        codes: code,
        paths: path,
        languages: language,
        names: name,
    };
}
/** The filters that were given: what `--json` repeats. */
function given(filters) {
    return Object.fromEntries(Object.entries(filters).filter(([, list]) => list.length > 0));
}
async function tellOutputs(face, command, options) {
    await tellAsked(face, { ...options, filters: filtersOf(options) }, async (query, index) => {
        if (options.explain)
            return explainQuery(face, command, { query, index });
        const kind = options.kind?.length === 1 ? options.kind[0] : undefined;
        const { header, row } = (0,output_row/* tableFor */.m)(kind);
        await (0,answer_items/* tellItems */.K5)(face, options, {
            head: headOf(query),
            items: outputItems((0,engine_query/* queryOutputs */.z)(query, options.cursor)),
            header,
            row,
            none: 'Nothing matches.',
            missing: query.missing,
        });
    });
}
function headOf({ batchId, snapshotId, filters }) {
    return { batch_id: batchId, snapshot_id: snapshotId, filters: given(filters) };
}
function* outputItems(answers) {
    for (const { output, cursor } of answers)
        yield { value: output, cursor };
}
async function tellCounts(face, command, options) {
    const by = options.by ?? 'kind';
    await tellAsked(face, { ...options, filters: filtersOf(options) }, async (query, index) => {
        if (options.explain)
            return explainQuery(face, command, { query, index });
        const counts = countOutputs(query, by);
        const total = counts.reduce((sum, { count }) => sum + count, 0);
        await (0,answer_items/* tellItems */.K5)(face, options, {
            head: { ...headOf(query), by, values: counts.length, total },
            items: countItems(counts, (0,query_cursor/* questionDigest */.rP)([query.digest, by]), options.cursor),
            header: [by.toUpperCase(), 'COUNT'],
            row: ({ value, count }) => [value, count],
            none: 'Nothing matches.',
            missing: query.missing,
        });
    });
}
function* countItems(counts, digest, cursor) {
    const start = cursor === undefined ? 0 : Number((0,query_cursor/* readCursor */.fS)(digest, cursor)[0]);
    for (let at = start; at < counts.length; at++)
        yield { value: counts[at], cursor: () => (0,query_cursor/* writeCursor */.Wh)(digest, [at + 1]) };
}
function explainQuery(face, command, { query, index }) {
    const { batchId, snapshotId, tasks, shards, filters } = query;
    (0,explain_option/* tellSources */.Cq)(face, command, {
        batches: [batchId],
        snapshots: [snapshotId],
        tasks: tasks.map(({ task_id: id }) => id),
        ...(filters.paths?.length ? { shards } : {}),
        records: ['plan', 'snapshot', 'files', 'state', 'outputs'],
        index,
        notes: [
            'One shard is read at a time, one output at a time.',
            'Order: task as in the plan, then shard, then as written; filters change what is told, never the order.',
        ],
    });
}
//# sourceMappingURL=query.js.map

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

/***/ 1150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tableFor)
/* harmony export */ });
/** A field as a cell; empty where there is none. */
function cell(output, field) {
    const value = output[field];
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : JSON.stringify(value);
}
function place(output) {
    const column = cell(output, 'column');
    return [cell(output, 'path'), cell(output, 'line'), ...(column === '' ? [] : [column])].join(':');
}
function targetOf(output) {
    const alias = cell(output, 'alias');
    return `${cell(output, 'target')}${alias === '' ? '' : ` as ${alias}`}`;
}
/** What an output says, on one line, whatever its kind. */
function gist(output) {
    const field = (name) => cell(output, name);
    switch (output.kind) {
        case 'diagnostic':
            return `${field('severity')} ${field('code')} ${field('message')}`;
        case 'symbol':
            return `${field('type')} ${field('qualified_name') || field('name')}`;
        case 'edge':
            return `${field('edge_type')} ${targetOf(output)}`;
        case 'metric':
            return `${field('metric')} ${field('value')}`;
        case 'ast':
            return [field('ast_mode'), field('format'), field('object')].filter((word) => word !== '').join(' ');
        default:
            return field('name') || field('manifest') || field('object');
    }
}
const DIAGNOSTICS = {
    header: ['PLACE', 'SEVERITY', 'CODE', 'MESSAGE'],
    row: (output) => [place(output), cell(output, 'severity'), cell(output, 'code'), cell(output, 'message')],
};
const SYMBOLS = {
    header: ['PLACE', 'NAME', 'TYPE', 'SCOPE'],
    row: (output) => [
        place(output),
        cell(output, 'qualified_name') || cell(output, 'name'),
        cell(output, 'type'),
        cell(output, 'scope'),
    ],
};
const EDGES = {
    header: ['PLACE', 'TYPE', 'SOURCE', 'TARGET'],
    row: (output) => [
        place(output),
        cell(output, 'edge_type'),
        cell(output, 'source') || cell(output, 'path'),
        targetOf(output),
    ],
};
const METRICS = {
    header: ['PATH', 'METRIC', 'VALUE'],
    row: (output) => [
        cell(output, 'path'),
        cell(output, 'metric'),
        typeof output['value'] === 'number' ? output['value'] : cell(output, 'value'),
    ],
};
const ANY = {
    header: ['TASK', 'KIND', 'PLACE', 'SAYS'],
    row: (output) => [
        cell(output, 'task_id'),
        output.kind,
        output['line'] === undefined ? cell(output, 'path') : place(output),
        gist(output),
    ],
};
const TABLES = new Map([
    ['diagnostic', DIAGNOSTICS],
    ['symbol', SYMBOLS],
    ['edge', EDGES],
    ['metric', METRICS],
]);
/** The table for outputs of one kind; of several, or of one without a table of its own, the general one. */
function tableFor(kind) {
    return (kind === undefined ? undefined : TABLES.get(kind)) ?? ANY;
}
//# sourceMappingURL=output-row.js.map

/***/ }),

/***/ 4730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ linesKey),
/* harmony export */   F7: () => (/* binding */ isPlainWord),
/* harmony export */   Ie: () => (/* binding */ termKey),
/* harmony export */   NR: () => (/* binding */ META_TAG),
/* harmony export */   N_: () => (/* binding */ prefixKeys),
/* harmony export */   Tw: () => (/* binding */ FILES_TAG),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   fd: () => (/* binding */ termsOf)
/* harmony export */ });
/* unused harmony exports LINES_TAG, fieldTag */
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _query_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(403);


/**
 * What an index knows an output by, one word for each filter of `query`. The words are made exactly as the filters read
 * the fields, so that an output that a filter lets pass has the word.
 */
const FIELDS = ['kind', 'severity', 'code', 'path', 'language', 'name'];
/** First bytes of keys in a data file. */
const META_TAG = 0x01;
const FILES_TAG = 0x02;
const LINES_TAG = 0x03;
const FIELD_TAG = 0x10;
const fieldTag = (field) => FIELD_TAG + FIELDS.indexOf(field);
/** The database takes keys up to 1,978 bytes. */
const LONGEST_WORD = 1800;
/** Begins a word that stands for one that is too long, or that bytes cannot say. No plain word begins with it. */
const DIGESTED = '\0';
/** Whether the key of a word tells it. Of a text with half a character no bytes do. */
function isPlainWord(word) {
    return word.isWellFormed() && !word.startsWith(DIGESTED) && Buffer.byteLength(word) <= LONGEST_WORD;
}
/** The key of a word. */
function termKey(field, word) {
    const told = isPlainWord(word) ? word : `${DIGESTED}${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(JSON.stringify(word))}`;
    return Buffer.from(`${String.fromCharCode(fieldTag(field))}${told}`);
}
/** First bytes of the keys of all words that begin so, and of those that their keys do not tell. */
function prefixKeys(field, start) {
    const tag = Buffer.from([fieldTag(field)]);
    const digested = Buffer.concat([tag, Buffer.from(DIGESTED)]);
    const isPlain = start !== '' && isPlainWord(start);
    return isPlain ? [digested, Buffer.concat([tag, Buffer.from(start)])] : [tag];
}
/** The word of a key; undefined when it cannot be told from it. */
function wordOf(key) {
    const word = key.toString('utf8', 1);
    return word.startsWith(DIGESTED) ? undefined : word;
}
const linesKey = (taskId, shardId) => Buffer.concat([Buffer.from([LINES_TAG]), Buffer.from(`${taskId}/${shardId}`)]);
/** The words of an output. Throws for values that the filters throw for too. */
function termsOf(output) {
    const { kind, path } = output;
    return [
        ['kind', kind],
        ['severity', String(output['severity'])],
        ['code', String(output['code'])],
        ...(typeof path === 'string'
            ? [
                ['path', path],
                ...languages(path).map((one) => ['language', one]),
            ]
            : []),
        ...(0,_query_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(output).map((name) => ['name', name]),
    ];
}
let lastPath = '';
let lastLanguages = (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .languagesOf */ .P7)('');
/** Outputs of one file stand together. */
function languages(path) {
    if (path !== lastPath)
        [lastPath, lastLanguages] = [path, (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .languagesOf */ .P7)(path)];
    return lastLanguages;
}
//# sourceMappingURL=index-terms.js.map

/***/ }),

/***/ 5663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ writeCursor),
/* harmony export */   fS: () => (/* binding */ readCursor),
/* harmony export */   rP: () => (/* binding */ questionDigest)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);


/** Characters of the digest of a question that a cursor carries. */
const DIGEST_LENGTH = 16;
/** One word for a question: its cursors fit no other. */
function questionDigest(question) {
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(question)).slice(0, DIGEST_LENGTH);
}
/**
 * A place in an answer, opaque to whoever keeps it. It holds positions in records that never change, so it means the
 * same in every later run over the same batch.
 */
function writeCursor(digest, place) {
    return Buffer.from(JSON.stringify([digest, ...place])).toString('base64url');
}
/**
 * The place of a cursor. Throws `INVALID_CURSOR` for what is none, or one of another question.
 * @param digest of the question that is asked now
 */
function readCursor(digest, cursor) {
    const place = decoded(cursor);
    if (place === undefined)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('INVALID_CURSOR', `${JSON.stringify(cursor)} is not a cursor.`, {
            hints: ['Give the next_cursor of an earlier answer as it was printed.'],
        });
    const [asked, ...rest] = place;
    if (asked === digest)
        return rest;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('INVALID_CURSOR', 'The cursor belongs to another question.', {
        hints: ['Ask with the same batch and the same filters as in the answer that gave it.'],
    });
}
function decoded(cursor) {
    if (!/^[A-Za-z0-9_-]+$/.test(cursor))
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
        const isPlace = Array.isArray(value) &&
            value.every((one) => typeof one === 'string' || (Number.isSafeInteger(one) && one >= 0));
        return isPlace ? value : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=query-cursor.js.map

/***/ }),

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openQuery),
/* harmony export */   z: () => (/* binding */ queryOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _store_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(131);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6330);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2706);
/* harmony import */ var _query_cursor_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5663);
/* harmony import */ var _query_filter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(403);
/* harmony import */ var _query_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7410);










/**
 * Asks a batch for outputs.
 * @returns without the index that was given when that is stale
 * Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, `FILE_NOT_FOUND`, `INVALID_ARGUMENT`, and as `eachFile`.
 */
function openQuery(store, asked) {
    const { batchId, filters = {}, about = 'outputs', index } = asked;
    (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_8__/* .checkFilters */ .Ae)(filters);
    const { snapshot_id: snapshotId } = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId);
    const tasks = wantedTasks((0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(store, batchId).tasks, filters.tasks ?? []);
    const patterns = filters.paths ?? [];
    const known = index?.knowsFiles(snapshotId) === true ? index.shardsOf(patterns) : undefined;
    const shards = known ?? wantedShards(store, snapshotId, patterns);
    const digest = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_7__/* .questionDigest */ .rP)([batchId, about, filters]);
    const query = { store, batchId, snapshotId, filters, tasks, shards, digest, missing: [] };
    const taskIds = tasks.map(({ task_id: id }) => id);
    return index && known && index.isFresh(taskIds, shards) ? { ...query, index } : query;
}
/**
 * The outputs that are asked for, one at a time: by task in the order of the plan, then by shard, then as they were
 * written. Outputs that are not there are told in `query.missing`.
 * @param cursor go on behind the output that gave it
 * Throws `INVALID_CURSOR`.
 */
function* queryOutputs(query, cursor) {
    const from = cursor === undefined ? undefined : placeOf(query, cursor);
    const isWanted = (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_8__/* .outputMatcher */ .CD)(query.filters);
    for (const [index, { task_id: taskId }] of query.tasks.entries()) {
        if (from && index < from.task)
            continue;
        for (const shardId of query.shards) {
            const isAt = from?.task === index;
            if (isAt && shardId < from.shard)
                continue;
            const skipped = isAt && shardId === from.shard ? from.passed : 0;
            for (const { output, passed } of shardAnswers(query, { taskId, shardId, skipped })) {
                if (!isWanted(output))
                    continue;
                const place = [index, shardId, passed];
                yield { output, cursor: () => (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_7__/* .writeCursor */ .Wh)(query.digest, place) };
            }
        }
    }
}
/** Outputs of one shard behind those that were told before, with their number among those of the wanted kinds. */
function* shardAnswers(query, { taskId, shardId, skipped }) {
    let told = skipped;
    try {
        const placed = query.index?.placed({ batchId: query.batchId, taskId, shardId });
        for (const one of placed ?? []) {
            if (one.passed <= skipped)
                continue;
            yield one;
            told = one.passed;
        }
        if (placed)
            return;
    }
    catch (error) {
        // Reading everything has the right words for what is wrong, and goes on from here.
        if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo) && (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(error) === undefined)
            throw error;
    }
    let passed = 0;
    for (const output of shardOutputs(query, taskId, shardId))
        if (++passed > told)
            yield { output, passed };
}
/** The outputs of one finished shard; why others are not there goes to `query.missing`. */
function* shardOutputs(query, taskId, shardId) {
    const { store, batchId, filters } = query;
    const at = { batchId, taskId, shardId };
    // Answers are the same wherever the store lies.
    const lack = (reason) => void query.missing.push({
        task_id: taskId,
        shard_id: shardId,
        reason: reason.replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store.root, '/'), ''),
    });
    // A damaged file must not end an answer that has begun.
    try {
        const state = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(store, at);
        if (state?.status !== 'done') {
            const why = state?.error?.message;
            lack(state?.status === 'failed' ? `it failed${why === undefined ? '' : `: ${why}`}` : 'it did not run');
            return;
        }
        const count = yield* (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutputs */ .T7)(store, at, kindsIn(filters));
        const lost = (state.stats?.outputs_written ?? count) - count;
        if (lost > 0)
            lack(`${lost} of its outputs are lost`);
    }
    catch (error) {
        if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        lack(error.message);
    }
}
function kindsIn({ kinds }) {
    return kinds && kinds.length > 0 ? kinds : undefined;
}
function placeOf(query, cursor) {
    const [task, shard, passed] = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_7__/* .readCursor */ .fS)(query.digest, cursor);
    return { task: Number(task), shard: String(shard), passed: Number(passed) };
}
function wantedTasks(known, wanted) {
    for (const name of wanted)
        if (!known.some(({ task_id: id, type }) => id === name || type === name))
            throw (0,_store_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .notFound */ .mX)('task', name, known.map(({ task_id: id }) => id));
    return known.filter(({ task_id: id, type }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(type));
}
/** Shards of the files that are meant. A pattern that means no file is a mistake, never an empty answer. */
function wantedShards(store, snapshotId, patterns) {
    const matchers = patterns.map((pattern) => ({ pattern, isMeant: (0,_query_path_js__WEBPACK_IMPORTED_MODULE_9__/* .pathMatcher */ .kZ)([pattern]), isUsed: false }));
    const shards = new Set();
    for (const { path, object } of (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .eachFile */ .ap)(store, snapshotId)) {
        let isWanted = matchers.length === 0;
        for (const matcher of matchers)
            if (matcher.isMeant(path)) {
                isWanted = true;
                matcher.isUsed = true;
            }
        if (isWanted)
            shards.add((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shardOf */ .IS)(object));
    }
    const unused = matchers.find(({ isUsed }) => !isUsed);
    if (unused)
        throw (0,_query_path_js__WEBPACK_IMPORTED_MODULE_9__/* .fileNotFound */ .Ko)(unused.pattern, (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .eachFile */ .ap)(store, snapshotId));
    return [...shards].sort(_util_json_js__WEBPACK_IMPORTED_MODULE_6__/* .compareStrings */ .Kt);
}
//# sourceMappingURL=query.js.map

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

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ SYMBOL_TYPES),
/* harmony export */   U8: () => (/* binding */ metricSchema),
/* harmony export */   cL: () => (/* binding */ statedOutputSchema),
/* harmony export */   eZ: () => (/* binding */ symbolSchema),
/* harmony export */   fP: () => (/* binding */ diagnosticSchema),
/* harmony export */   fe: () => (/* binding */ outputSchema),
/* harmony export */   mO: () => (/* binding */ OUTPUT_KINDS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   z4: () => (/* binding */ TOO_LARGE_CODE)
/* harmony export */ });
/* unused harmony exports EDGE_TYPES, edgeSchema, astSchema, artifactSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



const OUTPUT_KINDS = ['diagnostic', 'symbol', 'edge', 'metric', 'ast', 'spec', 'artifact'];
/** From worst to mildest. */
const SEVERITIES = ['error', 'warning', 'info', 'hint'];
/** 0 for the worst; the order of severities everywhere. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** Code of the diagnostic that stands for a file that a limit kept out. */
const TOO_LARGE_CODE = 'W0003';
const line = zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1);
const column = zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1);
/** A message of a rule about a place. Columns are 1-based UTF-16 code units. */
const diagnosticSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('diagnostic'),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](SEVERITIES),
    code: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    line,
    column,
    /** The same number as `column`: the reference's lint readers know it by this name. */
    col: column,
    end_line: line.optional(),
    end_column: column.optional(),
    /** Qualified name of the innermost enclosing function or class; absent at module level. */
    symbol: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** True when a comment in the code silences it. Kept, so that un-suppressing is seen. */
    suppressed: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** What the rule measured, where it measures: higher is worse. The comparison sees when it rose or fell. */
    value: zod__WEBPACK_IMPORTED_MODULE_2__.number().optional(),
});
const SYMBOL_TYPES = [
    'function',
    'method',
    'class',
    'interface',
    'type',
    'enum',
    'enum_member',
    'namespace',
    'property',
    'variable',
    'constant',
    'parameter',
    'import',
    'import_alias',
];
/** A name that the code defines. `line` is 1-based, `col` 0-based as the reference has it, `column` 1-based. */
const symbolSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('symbol'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** `Class.method.inner`, from the module down. */
    qualified_name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    symbol_type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](SYMBOL_TYPES),
    /** The same as `symbol_type`, for readers that look for `type`. */
    type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](SYMBOL_TYPES),
    /** Innermost enclosing function or class by its plain name, or `module`. */
    scope: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    line,
    col: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    column,
    end_line: line,
    end_column: column,
    exported: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** Functions and methods: their own decisions, nested functions counted apart. */
    complexity: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1).optional(),
    cognitive_complexity: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    /**
     * What is exported, and public members of what is: the declaration without its body on one line, a line for each
     * overload. Also says that the name is offered to others.
     */
    signature: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
});
const EDGE_TYPES = ['imports', 'exports', 'inherits', 'resolves'];
/** A relation from this file (or a class in it) to a name, a module or a file. */
const edgeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('edge'),
    edge_type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](EDGE_TYPES),
    /** `imports`: dotted name or specifier, `pkg.mod.name`; `inherits`: the base; `exports`: the exported name. */
    target: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** What the relation starts from: the class for `inherits`, the local name for `exports`, else the file. */
    source: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    line,
    col: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    column,
    /** Imports: the module part as written, without leading dots in Python. */
    module: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** Imports: the name taken from the module; `*` for all; absent when the module itself is bound. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** Imports: the local name when it differs. */
    alias: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** Python: number of leading dots. */
    level: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    type_only: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** `import()` and `require()` inside code. */
    dynamic: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** Imports inside a function: done when it is called, not when the file is loaded. */
    deferred: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** TypeScript imports used for types alone: the compiler drops them, as if they were written `import type`. */
    erased: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
});
/** A measured value of a file. */
const metricSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('metric'),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** The same as `metric`, which the reference's reader looks for. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    value: zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.number(), zod__WEBPACK_IMPORTED_MODULE_2__.string()]),
});
/** What the parser saw; `object` only when the tree itself was asked for. */
const astSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('ast'),
    object: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['json', 'json+chunks', 'summary']),
    /** `full` for a grammar, `text_stats` for plain text, `skipped` when a limit kept the file out. */
    ast_mode: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['full', 'tokens', 'text_stats', 'skipped']).optional(),
    language: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    node_count: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    parse_errors: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    bom: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    line_ends: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['lf', 'crlf', 'cr', 'mixed', 'none']).optional(),
});
/** What a manifest says that others need: package names and entries, path mappings. */
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('artifact'),
    /** `package.json`, `tsconfig.json`, `pnpm-workspace.yaml`. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    data: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()),
});
const otherSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ kind: zod__WEBPACK_IMPORTED_MODULE_2__.string() });
/** Fields that the engine adds to every fact. */
const envelope = {
    path: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE,
    ts: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
};
/** One line of `outputs.index.jsonl`. Kinds that this version does not know are kept as they are. */
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_2__.union([
    diagnosticSchema.extend(envelope),
    symbolSchema.extend(envelope),
    edgeSchema.extend(envelope),
    metricSchema.extend(envelope),
    astSchema.extend(envelope),
    artifactSchema.extend(envelope),
    otherSchema.extend(envelope),
]);
/**
 * As `outputSchema`, by kind: a known kind must have the fields of its kind in their form. Other writers leave some out,
 * so only those that are there are judged.
 */
const statedOutputSchema = zod__WEBPACK_IMPORTED_MODULE_2__.union([
    ...[diagnosticSchema, symbolSchema, edgeSchema, metricSchema, astSchema, artifactSchema].map((schema) => schema.partial().extend({ ...envelope, kind: schema.shape.kind })),
    otherSchema
        .extend(envelope)
        .refine(({ kind }) => !Object.values(OUTPUT_KINDS).some((known) => known === kind && known !== 'spec')),
]);
//# sourceMappingURL=output.js.map

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

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JM: () => (/* binding */ checkIndex),
  V6: () => (/* binding */ hasIndex),
  DD: () => (/* binding */ indexLeftovers),
  XU: () => (/* binding */ isDead),
  b6: () => (/* binding */ openIndex),
  _M: () => (/* binding */ writeIndex)
});

// UNUSED EXPORTS: INDEX_FORM

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/inspection.js
var inspection = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/store/plain-file.js
var plain_file = __webpack_require__(5466);
// EXTERNAL MODULE: ./build/src/store/seal.js
var seal = __webpack_require__(6422);
;// CONCATENATED MODULE: ./build/src/store/index/rows.js


/** Said to the database, so that the same rows give the same bytes on every machine. */
const PAGE_BYTES = 4096;
const FORM = { noSubdir: true, encoding: 'binary', keyEncoding: 'binary', maxDbs: 0 };
/** Room for the tree around the rows. */
const SPARE_BYTES = 1 << 26;
// Each import is left to Node: a bundle would carry the addon of the machine that made it.
/** The database is installed only where its addon can be. Throws `INDEX_UNAVAILABLE`. */
function refuse(error) {
    const absent = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED'];
    if (!absent.includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
        throw error;
    throw new errors/* UserError */.yo('INDEX_UNAVAILABLE', 'The index needs the optional package lmdb, which is not installed.', { cause: error, hints: ['npm install lmdb. Every question is answered without it, only slower.'] });
}
/**
 * Writes a data file; the same rows give the same bytes.
 * Throws `INDEX_UNAVAILABLE`.
 */
async function writeRows(path, rows) {
    const { open } = await import(/* webpackIgnore: true */ 'lmdb').catch(refuse);
    try {
        const database = open(path, {
            ...FORM,
            pageSize: PAGE_BYTES,
            // Only address space: what is not used is never written.
            mapSize: Math.ceil((4 * rows.bytes + SPARE_BYTES) / PAGE_BYTES) * PAGE_BYTES,
            noSync: true,
            overlappingSync: false,
        });
        try {
            database.transactionSync(() => {
                for (const { key, value } of rows.each())
                    database.putSync(key, Buffer.from(value), { append: true });
            });
        }
        finally {
            await database.close();
        }
    }
    finally {
        removeLock(path);
    }
}
/**
 * Opens a data file. Its bytes must have been checked: a page that is not as it was written may end the process.
 * Throws `INDEX_UNAVAILABLE`.
 */
async function openRows(path) {
    const { open } = await import(/* webpackIgnore: true */ 'lmdb').catch(refuse);
    // Nobody ever writes to a finished data file, so no reader needs to know of another.
    removeLock(path);
    return new Rows(path, open(path, { ...FORM, readOnly: true }));
}
/** A data file that is open; to be closed, or its threads keep the program alive. */
class Rows {
    path;
    database;
    constructor(path, database) {
        this.path = path;
        this.database = database;
    }
    get(key) {
        return this.database.get(key);
    }
    /** Rows whose key begins so, in order. */
    *below(start) {
        // No key has this byte, which UTF-8 does not know.
        const end = Buffer.concat([start, Buffer.from([0xff])]);
        for (const { key, value } of this.database.getRange({ start, end }))
            yield { key, value };
    }
    /** All rows, in order. */
    *all() {
        for (const { key, value } of this.database.getRange({}))
            yield { key, value };
    }
    async close() {
        await this.database.close();
        removeLock(this.path);
    }
}
/** The database makes it beside every file that it opens. */
function removeLock(path) {
    (0,external_node_fs_.rmSync)(lockOf(path), { force: true });
}
const lockOf = (path) => `${path}-lock`;
//# sourceMappingURL=rows.js.map
// EXTERNAL MODULE: ./build/src/store/index/stamp.js
var stamp = __webpack_require__(3907);
;// CONCATENATED MODULE: ./build/src/store/index/batch-index.js














/** Grows with the form of the rows, and with what they are made from. */
const INDEX_FORM = 1;
/** What stands in `index.json`; its rename swaps an index in. */
const indexSchema = schemas.object({
    schema_name: schemas.literal('codebatch.batch_index'),
    schema_version: header/* schemaVersion */.CZ,
    producer: schemas.object({ name: schemas.string(), version: schemas.string() }),
    form: schemas.int(),
    batch_id: header/* recordId */.Re,
    /** Of the data file, which is named after it. */
    data: digest/* digest */.br,
    /** Of the shards when they were read, in the order of the data file: the one thing that differs between machines. */
    stamps: schemas.base64(),
});
/**
 * Writes an index beside the one that stands, then swaps it in: whoever is killed leaves the old one or none.
 * Throws `INDEX_UNAVAILABLE`.
 */
async function writeIndex({ root }, batchId, given) {
    const folder = (0,layout/* indexDir */.sA)(root, batchId);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const temporary = (0,durable/* temporaryName */.NT)((0,external_node_path_.join)(folder, 'data.mdb'));
    try {
        await writeRows(temporary, given.rows);
        const data = (0,objects/* digestOfFile */.Mk)(temporary);
        (0,external_node_fs_.renameSync)(temporary, (0,layout/* indexData */.nY)(root, batchId, data));
        const record = {
            schema_name: 'codebatch.batch_index',
            schema_version: header/* SCHEMA_VERSION */.f$,
            producer: { ...header/* PRODUCER */.n8 },
            form: INDEX_FORM,
            batch_id: batchId,
            data,
            stamps: Buffer.from(given.stamps.join(''), 'hex').toString('base64'),
        };
        (0,durable/* writeDerived */.DF)((0,layout/* indexRecord */.o)(root, batchId), (0,seal/* sealedText */.c)(record));
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
    for (const path of indexLeftovers({ root }, batchId))
        if (isDead(path))
            (0,external_node_fs_.rmSync)(path, { force: true });
}
/** Whether there is an index at all, whole or not. */
function hasIndex({ root }, batchId) {
    return (0,inspection/* entriesOf */.Mc)((0,layout/* indexDir */.sA)(root, batchId)).some(({ name }) => name === (0,external_node_path_.basename)((0,layout/* indexRecord */.o)(root, batchId)));
}
/**
 * Opens an index after every byte of it was checked: its pages are read as they lie in memory, and a damaged one could
 * end the process. To be closed.
 */
async function openIndex(store, batchId) {
    const checked = checkIndex(store, batchId);
    if ('why' in checked)
        return checked;
    try {
        const stamps = Buffer.from(checked.stamps, 'base64').toString('hex');
        return {
            rows: await openRows((0,layout/* indexData */.nY)(store.root, batchId, checked.data)),
            stamps: stamps.match(new RegExp(`.{${2 * stamp/* STAMP_BYTES */.ms}}`, 'g')) ?? [],
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return unusable(clauseOf(error.message));
        return unusable(`it cannot be opened: ${clauseOf((0,errors/* messageOf */.bD)(error))}`);
    }
}
/** Checks record and data of an index against their digests. */
function checkIndex({ root }, batchId) {
    const damaged = { why: 'it is damaged', isDamage: true };
    try {
        const text = (0,plain_file/* readPlainText */.Sg)((0,layout/* indexRecord */.o)(root, batchId));
        const value = JSON.parse(text);
        const record = indexSchema.safeParse(value);
        if (!record.success || (0,seal/* checkSeal */._)(text, value).status !== 'whole')
            return damaged;
        const { data, form, producer, batch_id: about } = record.data;
        if (about !== batchId)
            return damaged;
        if (form !== INDEX_FORM || producer.version !== header/* PRODUCER */.n8.version)
            return unusable('another version of codebatch wrote it');
        return (0,objects/* digestOfFile */.Mk)((0,layout/* indexData */.nY)(root, batchId, data)) === data ? record.data : damaged;
    }
    catch (error) {
        const code = (0,errors/* systemErrorCode */.vq)(error);
        return error instanceof SyntaxError || code === 'ENOENT' || code === undefined
            ? damaged
            : unusable(`it cannot be read: ${code}`);
    }
}
function unusable(why) {
    return { why, isDamage: false };
}
/** A sentence as a part of another one. */
function clauseOf(sentence) {
    return sentence.replace(/\.$/, '').replace(/^The /, 'the ');
}
/** Files in the folder of an index that its record does not name. */
function indexLeftovers({ root }, batchId) {
    const record = (0,layout/* indexRecord */.o)(root, batchId);
    const named = new Set([record, ...namedData({ root }, batchId)]);
    return (0,inspection/* entriesOf */.Mc)((0,layout/* indexDir */.sA)(root, batchId)).flatMap(({ name }) => {
        const path = (0,external_node_path_.join)((0,layout/* indexDir */.sA)(root, batchId), name);
        return named.has(path) ? [] : [path];
    });
}
function namedData({ root }, batchId) {
    try {
        const record = indexSchema.safeParse(JSON.parse((0,plain_file/* readPlainText */.Sg)((0,layout/* indexRecord */.o)(root, batchId))));
        return record.success ? [(0,layout/* indexData */.nY)(root, batchId, record.data.data)] : [];
    }
    catch {
        return [];
    }
}
/** Whether nobody is about to finish or to use a file that no record names. */
function isDead(path) {
    const plain = path.replace(new RegExp(`${lockOf('')}$`), '');
    return (0,durable/* isTemporary */.ey)((0,external_node_path_.basename)(plain)) ? (0,durable/* isOrphaned */.A2)(plain) : true;
}
//# sourceMappingURL=batch-index.js.map

/***/ }),

/***/ 1856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   E$: () => (/* binding */ intersection),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   ML: () => (/* binding */ eachRow),
/* harmony export */   RZ: () => (/* binding */ encodeNumbers),
/* harmony export */   jR: () => (/* binding */ encodeRuns),
/* harmony export */   uY: () => (/* binding */ addRow),
/* harmony export */   vW: () => (/* binding */ decodeNumbers),
/* harmony export */   xY: () => (/* binding */ decodeRuns)
/* harmony export */ });
/** Adds a row to a set that is made in ascending order. */
function addRow(runs, row) {
    const end = runs.at(-1);
    if (end === row)
        runs[runs.length - 1] = row + 1;
    else if (end === undefined || end < row)
        runs.push(row, row + 1);
}
/** Rows that are in one of several sets. */
function union(sets) {
    if (sets.length === 1)
        return sets[0];
    const total = sets.reduce((sum, runs) => sum + runs.length / 2, 0);
    const [starts, ends] = [new Float64Array(total), new Float64Array(total)];
    let filled = 0;
    for (const runs of sets)
        for (let at = 0; at < runs.length; at += 2, filled++) {
            starts[filled] = runs[at];
            ends[filled] = runs[at + 1];
        }
    starts.sort();
    ends.sort();
    const merged = [];
    // Between a start and the end that closes as many runs as were opened lies one run of the union.
    for (let opened = 0, closed = 0; closed < total;) {
        const start = starts[opened++];
        while (opened < total && starts[opened] <= ends[closed]) {
            opened++;
            closed++;
        }
        merged.push(start, ends[closed++]);
    }
    return merged;
}
/** Rows that are in both sets. */
function intersection(a, b) {
    const common = [];
    for (let at = 0, other = 0; at < a.length && other < b.length;) {
        const start = Math.max(a[at], b[other]);
        const end = Math.min(a[at + 1], b[other + 1]);
        if (start < end)
            common.push(start, end);
        if (a[at + 1] < b[other + 1])
            at += 2;
        else
            other += 2;
    }
    return common;
}
/** The part of a set from `start` to before `end`. */
function clip(runs, start, end) {
    const clipped = [];
    for (let at = firstEndingAfter(runs, start); at < runs.length && runs[at] < end; at += 2)
        clipped.push(Math.max(runs[at], start), Math.min(runs[at + 1], end));
    return clipped;
}
function* eachRow(runs) {
    for (let at = 0; at < runs.length; at += 2)
        for (let row = runs[at]; row < runs[at + 1]; row++)
            yield row;
}
/** A set as bytes: of each run the gap before it and its length, less one, each as a number of as few bytes as do. */
function encodeRuns(runs) {
    const numbers = [];
    for (let at = 0, before = 0; at < runs.length; at += 2) {
        numbers.push(runs[at] - before, runs[at + 1] - runs[at] - 1);
        before = runs[at + 1];
    }
    return encodeNumbers(numbers);
}
function decodeRuns(bytes) {
    const numbers = decodeNumbers(bytes);
    const runs = [];
    for (let at = 0, before = 0; at < numbers.length; at += 2) {
        const start = before + numbers[at];
        before = start + numbers[at + 1] + 1;
        runs.push(start, before);
    }
    return runs;
}
/** Whole numbers from 0, seven bits a byte. */
function encodeNumbers(numbers) {
    const bytes = Buffer.allocUnsafe(numbers.length * 8);
    let at = 0;
    for (let number of numbers) {
        while (number > 127) {
            bytes[at++] = (number % 128) + 128;
            number = Math.floor(number / 128);
        }
        bytes[at++] = number;
    }
    return Buffer.from(bytes.subarray(0, at));
}
function decodeNumbers(bytes) {
    const numbers = [];
    let number = 0;
    let scale = 1;
    for (const byte of bytes) {
        number += (byte % 128) * scale;
        scale *= 128;
        if (byte > 127)
            continue;
        numbers.push(number);
        number = 0;
        scale = 1;
    }
    return numbers;
}
/** Place of the first run that ends behind a row. */
function firstEndingAfter(runs, row) {
    let low = 0;
    let high = runs.length / 2;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (runs[2 * middle + 1] > row)
            high = middle;
        else
            low = middle + 1;
    }
    return 2 * low;
}
//# sourceMappingURL=runs.js.map

/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   ms: () => (/* binding */ STAMP_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7381);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5466);





/** Bytes of a stamp in an index. */
const STAMP_BYTES = 8;
/** The stamp of a shard as it is now. It costs one small file: outputs themselves are not read. */
function stampOf({ root }, at) {
    const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Stream */ .kI)();
    hash.update(textOf((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFile */ .Ed)(root, at)));
    const form = formOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsFile */ .Rf)(root, at), { bigint: true, throwIfNoEntry: false }));
    hash.update(`\n${form ?? 'none'}`);
    return { hex: hash.hex().slice(0, 2 * STAMP_BYTES), form };
}
/**
 * What tells that a file of outputs is not the one that was looked at. The time of its last change is no one's to set,
 * as that of its last writing is.
 */
function formOf(standing) {
    return standing && `${standing.size} ${standing.mtimeNs} ${standing.ctimeNs}`;
}
function textOf(path) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainBytes */ .eZ)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) ?? ''))
            return Buffer.alloc(0);
        throw error;
    }
}
//# sourceMappingURL=stamp.js.map

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
