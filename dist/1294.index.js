export const id = 1294;
export const ids = [1294];
export const modules = {

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerDiff: () => (/* binding */ registerDiff),
  registerImprovements: () => (/* binding */ registerImprovements),
  registerRegressions: () => (/* binding */ registerRegressions)
});

// EXTERNAL MODULE: ./build/src/engine/query-cursor.js
var query_cursor = __webpack_require__(5663);
// EXTERNAL MODULE: ./build/src/engine/query-filter.js
var query_filter = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/engine/filled-output.js
var filled_output = __webpack_require__(7962);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/engine/query-diff.js


/** Which batch and shard an output was found in says nothing of the code. */
const ENVELOPE = ['path', 'schema_version', 'snapshot_id', 'batch_id', 'task_id', 'shard_id', 'ts'];
/** A name that only stands on another line did not change. */
const PLACE = ['line', 'col', 'column', 'end_line', 'end_column'];
const NOT_COMPARED = new Set([...ENVELOPE, ...PLACE]);
/** What makes outputs of one kind the same one; the file and the task are known. */
function identityOf(output) {
    const field = (...names) => names.map((name) => output[name]).find((value) => typeof value === 'string') ?? '';
    switch (output.kind) {
        case 'symbol':
            return [(0,filled_output/* qualifiedName */.O)(output), field('symbol_type')];
        case 'edge':
            return [field('target'), field('edge_type'), field('source')];
        case 'metric':
            return [field('metric')];
        default:
            return [field('name', 'manifest')];
    }
}
/**
 * Compares the outputs of one task about one file on two sides, by identity and one to one: of several that are called
 * the same, equal ones go together first, then the others in their order.
 */
function diffOutputs(base, head, path) {
    const [open, other] = withoutEqualFront(base, head);
    const left = byIdentity(open);
    const right = byIdentity(other);
    const changes = [];
    for (const key of new Set([...left.keys(), ...right.keys()])) {
        const [kind, name] = JSON.parse(key);
        const [before, after] = withoutEqual(left.get(key) ?? [], right.get(key) ?? []);
        const about = { kind, path, name };
        for (let at = 0; at < Math.max(before.length, after.length); at++) {
            const [old, now] = [before[at], after[at]];
            const change = !old ? 'added' : !now ? 'removed' : 'changed';
            changes.push({ change, ...about, ...(old ? { old } : {}), ...(now ? { new: now } : {}) });
        }
    }
    return changes;
}
/** Takes away what is the same from the front: of files that did not change, everything, for little work. */
function withoutEqualFront(base, head) {
    let same = 0;
    while (same < Math.min(base.length, head.length) && saysSame(base[same], head[same]))
        same++;
    return [base.slice(same), head.slice(same)];
}
function saysSame(a, b) {
    for (const name in b)
        if (!(name in a) && !NOT_COMPARED.has(name))
            return false;
    for (const name in a) {
        if (a[name] === b[name] || NOT_COMPARED.has(name))
            continue;
        if (!isDeep(a[name]) || !isDeep(b[name]) || (0,json/* canonicalJson */.dj)(a[name]) !== (0,json/* canonicalJson */.dj)(b[name]))
            return false;
    }
    return true;
}
function isDeep(value) {
    return typeof value === 'object' && value !== null;
}
function byIdentity(outputs) {
    return Map.groupBy(outputs, (output) => JSON.stringify([output.kind, ...identityOf(output)]));
}
/** Takes away, from both lists, what is the same in both. */
function withoutEqual(base, head) {
    const rest = new Map();
    const contents = head.map(contentOf);
    for (const content of contents)
        rest.set(content, (rest.get(content) ?? 0) + 1);
    const taken = new Map();
    const before = base.filter((output) => {
        const content = contentOf(output);
        const left = rest.get(content) ?? 0;
        if (left === 0)
            return true;
        rest.set(content, left - 1);
        taken.set(content, (taken.get(content) ?? 0) + 1);
        return false;
    });
    const after = head.filter((_, at) => {
        const left = taken.get(contents[at]) ?? 0;
        taken.set(contents[at], left - 1);
        return left <= 0;
    });
    return [before, after];
}
function contentOf(output) {
    return (0,json/* canonicalJson */.dj)(Object.fromEntries(Object.entries(output).filter(([name]) => !NOT_COMPARED.has(name))));
}
/** Orders changes by path, kind, line, name and what became of them. */
function compareChanges(a, b) {
    return ((0,json/* compareStrings */.Kt)(a.path, b.path) ||
        (0,json/* compareStrings */.Kt)(a.kind, b.kind) ||
        lineOf(a) - lineOf(b) ||
        (0,json/* compareStrings */.Kt)(a.name, b.name) ||
        (0,json/* compareStrings */.Kt)(a.change, b.change));
}
function lineOf(change) {
    const { line } = (change.new ?? change.old ?? {});
    return typeof line === 'number' ? line : 0;
}
//# sourceMappingURL=query-diff.js.map
// EXTERNAL MODULE: ./build/src/review/stored-batch.js
var stored_batch = __webpack_require__(7782);
;// CONCATENATED MODULE: ./build/src/review/diff-outputs.js



/**
 * Compares all outputs but diagnostics of what both batches ran, file by file. Both are read shard by shard: in memory
 * are one shard of each and the files that stand in another shard than before, which are those that changed.
 * @param given.pairs which file became which
 * @param given.kinds only these
 */
function diffBatchOutputs(batches, given) {
    const files = filesOf(batches, given.pairs);
    return given.tasks.flatMap((task) => diffTask(batches, { task, files, kinds: given.kinds }));
}
function filesOf({ base, head }, pairs) {
    const left = new Map(base.files.map((file) => [file.path, { path: file.path, base: { shard: (0,stored_batch/* shardOfFile */.y)(file) } }]));
    const pathInBase = new Map(pairs.map((pair) => [pair.head.path, pair.base.path]));
    const right = new Map();
    for (const file of head.files) {
        const partner = left.get(pathInBase.get(file.path) ?? '');
        const open = partner ?? { path: file.path };
        open.path = file.path;
        open.head = { shard: (0,stored_batch/* shardOfFile */.y)(file) };
        right.set(file.path, open);
    }
    return { base: left, head: right };
}
function diffTask(batches, { task, files, kinds }) {
    const changes = [];
    const shards = [...new Set([...batches.base.shards.keys(), ...batches.head.shards.keys()])];
    const missing = { base: new Set(), head: new Set() };
    const elsewhere = new Set();
    const settle = (open) => {
        const { base, head, path } = open;
        // What is missing says nothing: neither that it was removed nor that it was added.
        const isKnown = !(base && missing.base.has(base.shard)) && !(head && missing.head.has(head.shard));
        if (isKnown)
            changes.push(...diffOutputs(base?.outputs ?? [], head?.outputs ?? [], path));
        delete base?.outputs;
        delete head?.outputs;
    };
    for (const shard of shards.sort(json/* compareStrings */.Kt)) {
        const here = new Set();
        for (const side of ['base', 'head']) {
            const found = (0,stored_batch/* readTaskOutputs */.ip)(batches[side], { taskId: task[side].task_id, kinds, shards: [shard] });
            for (const id of found.missing.keys())
                missing[side].add(id);
            for (const [path, outputs] of found.byPath) {
                const open = files[side].get(path);
                open[side].outputs = outputs.filter(({ kind }) => kind !== 'diagnostic');
                (isInOneShard(open) ? here : elsewhere).add(open);
            }
        }
        for (const open of here)
            settle(open);
    }
    for (const open of elsewhere)
        settle(open);
    return changes;
}
function isInOneShard({ base, head }) {
    return !base || !head || base.shard === head.shard;
}
//# sourceMappingURL=diff-outputs.js.map
// EXTERNAL MODULE: ./build/src/review/report-batches.js + 5 modules
var report_batches = __webpack_require__(1220);
;// CONCATENATED MODULE: ./build/src/review/diff-batches.js





/**
 * Compares all outputs of two batches: diagnostics by the matcher, everything else by identity. What only one of them ran
 * is not compared, so two whole batches of one snapshot under the same tools are equal.
 * Throws as `reportBatches`.
 */
async function diffBatches(options) {
    const { store, kinds = [] } = options;
    const { report, warnings, pairs } = await (0,report_batches/* reportBatches */.V)(options);
    const batches = { base: (0,stored_batch/* openBatch */.L8)(store, options.base), head: (0,stored_batch/* openBatch */.L8)(store, options.head) };
    const { tasks, lone } = sharedTasks(batches);
    const isWanted = (kind) => kinds.length === 0 || kinds.includes(kind);
    const others = kinds.filter((kind) => kind !== 'diagnostic');
    const outputs = kinds.length > 0 && others.length === 0
        ? []
        : diffBatchOutputs(batches, { tasks, pairs, kinds: kinds.length > 0 ? others : undefined });
    const changes = [...outputs, ...(isWanted('diagnostic') ? diagnosticChanges(report, tasks) : [])];
    const difference = {
        base: nameOf(batches.base),
        head: nameOf(batches.head),
        equal: changes.length === 0 && report.failures.length === 0 && lone.length === 0,
        files: fileCounts(batches, pairs),
        changes: changes.sort(compareChanges),
        not_compared: lone,
        failures: report.failures,
        notes: report.notes,
        conclusion: report.conclusion,
    };
    return { difference, warnings };
}
function nameOf({ batchId, snapshotId }) {
    return { batch_id: batchId, snapshot_id: snapshotId };
}
/** Tasks of one type in both plans; pipelines of a person's own number them in their own way. */
function sharedTasks({ base, head }) {
    const left = new Map(base.plan.tasks.map((task) => [task.type, task]));
    const right = new Map(head.plan.tasks.map((task) => [task.type, task]));
    const tasks = [...right].flatMap(([type, task]) => {
        const other = left.get(type);
        return other ? [{ base: other, head: task }] : [];
    });
    const only = (one, other, side) => [...one.keys()].filter((type) => !other.has(type)).map((task) => ({ task, only_in: side }));
    const lone = [...only(left, right, 'base'), ...only(right, left, 'head')];
    return { tasks, lone: lone.sort((a, b) => (0,json/* compareStrings */.Kt)(a.task, b.task)) };
}
const CHANGE_OF = {
    new: 'added',
    fixed: 'removed',
    gone: 'removed',
    worsened: 'changed',
    softened: 'changed',
    edited: 'changed',
    moved: 'moved',
    rule_changed: 'unknown',
    unknown: 'unknown',
};
function diagnosticChanges(report, tasks) {
    const shared = new Set(tasks.flatMap(({ base, head }) => [base.task_id, head.task_id]));
    const { regressions, improvements, accepted, unknown, rule_changed: ruleChanged, carried } = report;
    return [...regressions, ...improvements, ...accepted, ...unknown, ...ruleChanged, ...carried]
        .filter(({ task_id: id }) => shared.has(id))
        .map(asChange);
}
function asChange(finding) {
    const onlyInBase = !finding.base && (finding.class === 'fixed' || finding.class === 'gone' || finding.side === 'base');
    const own = placeOf(finding);
    return {
        change: CHANGE_OF[finding.class] ?? 'unknown',
        kind: 'diagnostic',
        path: finding.path,
        name: finding.code,
        class: finding.class,
        id: finding.id,
        ...(finding.reason === undefined ? {} : { reason: finding.reason }),
        ...(finding.accepted ? { accepted: finding.accepted } : {}),
        ...(finding.base ? { old: finding.base } : onlyInBase ? { old: own } : {}),
        ...(onlyInBase ? {} : { new: own }),
    };
}
function placeOf(finding) {
    const { path, line, column, end_line, end_column, severity, message, symbol, excerpt } = finding;
    return {
        path,
        line,
        column,
        end_line,
        end_column,
        severity,
        message,
        ...(symbol === undefined ? {} : { symbol }),
        ...(excerpt === undefined ? {} : { excerpt }),
    };
}
function fileCounts({ base, head }, pairs) {
    const renamed = pairs.filter((pair) => pair.base.path !== pair.head.path).length;
    const changed = pairs.filter((pair) => pair.base.digest !== pair.head.digest).length;
    return {
        added: head.files.length - pairs.length,
        removed: base.files.length - pairs.length,
        changed,
        renamed,
    };
}
//# sourceMappingURL=diff-batches.js.map
// EXTERNAL MODULE: ./build/src/review/fail-on.js
var fail_on = __webpack_require__(7352);
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 22 modules
var registry = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/util/young-memory.js
var young_memory = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/src/cli/answer-items.js
var answer_items = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/explain-comparison.js
var explain_comparison = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/src/cli/explain-option.js + 1 modules
var explain_option = __webpack_require__(5255);
;// CONCATENATED MODULE: ./build/src/cli/commands/diff.js












/** `codebatch diff A B`: what became of every output. */
const registerDiff = (program, face) => {
    const command = comparison(program.command('diff'), 'show what differs between the outputs of two batches');
    command
        .option('--kind <list>', 'only these kinds', answer_items/* listOf */.c3)
        .action(async (base, head, options) => {
        const store = (0,cli_command/* storeOf */.xX)(options);
        const kinds = options.kind ?? [];
        (0,query_filter/* checkFilters */.Ae)({ kinds });
        if (options.explain)
            return (0,explain_comparison/* explainComparison */.j)(face, 'diff', { store, base, head });
        const failOn = failOnOf(options);
        (0,young_memory/* keepYoungMemorySmall */.Q)();
        const { difference, warnings } = await diffBatches({ registry: registry/* registry */.u, store, base, head, failOn, kinds });
        for (const warning of [...warnings, ...difference.notes])
            face.output.note(warning);
        await tellDifference(face, difference, options);
        if (difference.conclusion === 'failure')
            face.output.fail();
    });
};
/** `codebatch regressions A B`: new and worsened findings. */
const registerRegressions = (program, face) => registerFindings(program, face, {
    verb: 'regressions',
    says: 'list what got worse from one batch to another',
});
/** `codebatch improvements A B`: findings that are fixed, softened, or gone with their code. */
const registerImprovements = (program, face) => registerFindings(program, face, {
    verb: 'improvements',
    says: 'list what got better from one batch to another',
});
function registerFindings(program, face, { verb, says }) {
    comparison(program.command(verb), says).action(async (base, head, options) => {
        const store = (0,cli_command/* storeOf */.xX)(options);
        if (options.explain)
            return (0,explain_comparison/* explainComparison */.j)(face, verb, { store, base, head });
        const failOn = failOnOf(options);
        const { report, warnings } = await (0,report_batches/* reportBatches */.V)({ registry: registry/* registry */.u, store, base, head, failOn });
        for (const warning of [...warnings, ...report.notes])
            face.output.note(warning);
        const { verdict, conclusion, counts, failures, notes } = report;
        await (0,answer_items/* tellItems */.K5)(face, options, {
            head: { base: report.base, head: report.head },
            items: itemsOf(report[verb], { verb, base, head, cursor: options.cursor }),
            tail: () => ({ counts, fail_on: failOn, conclusion, verdict, failures, notes }),
            header: ['PLACE', 'CLASS', 'SEVERITY', 'CODE', 'MESSAGE', 'ID'],
            row: (finding) => [
                `${finding.path}:${finding.line}:${finding.column}`,
                finding.class,
                finding.severity,
                finding.code,
                finding.message,
                finding.id,
            ],
            none: `No ${verb}.`,
        });
        // A short list must not look like the whole truth.
        if (!options.json && (counts.unknown > 0 || failures.length > 0))
            face.output.note(verdict);
        if (conclusion === 'failure')
            face.output.fail();
    });
}
function comparison(command, says) {
    command
        .description(says)
        .argument('<base>', 'the batch to compare with')
        .argument('<head>', 'the batch to judge')
        .option('--fail-on <list>', 'exit 1 at such regressions: error, warning, info, hint (that or worse), any, surface, unknown (default: none)');
    return (0,explain_option/* explainOption */.Xn)((0,answer_items/* itemOptions */.aS)((0,cli_command/* storeOption */.XS)(command)));
}
function failOnOf({ failOn }) {
    return failOn === undefined ? ['none'] : (0,fail_on/* parseFailOn */.X)(failOn);
}
function* itemsOf(values, { cursor, ...question }) {
    const digest = (0,query_cursor/* questionDigest */.rP)(question);
    const start = cursor === undefined ? 0 : Number((0,query_cursor/* readCursor */.fS)(digest, cursor)[0]);
    for (let at = start; at < values.length; at++)
        yield { value: values[at], cursor: () => (0,query_cursor/* writeCursor */.Wh)(digest, [at + 1]) };
}
async function tellDifference(face, difference, options) {
    const { changes, base, head, equal, files, not_compared, failures, notes, conclusion } = difference;
    const count = (change) => changes.filter((one) => one.change === change).length;
    const summary = {
        added: count('added'),
        removed: count('removed'),
        changed: count('changed'),
        moved: count('moved'),
        unknown: count('unknown'),
        total: changes.length,
    };
    const question = { verb: 'diff', base: base.batch_id, head: head.batch_id, kinds: options.kind ?? [] };
    await (0,answer_items/* tellItems */.K5)(face, options, {
        head: { base, head, equal, files, summary, not_compared },
        items: itemsOf(changes, { ...question, cursor: options.cursor }),
        tail: () => ({ failures, notes, conclusion }),
        header: ['CHANGE', 'KIND', 'PLACE', 'NAME', 'WHAT'],
        row: rowOf,
        none: noneText(difference),
    });
    if (options.json)
        return;
    if (failures.length > 0)
        face.output.note(`Incomplete: ${(0,util_text/* plural */.LS)(failures.length, 'piece')} of work missing.`);
    for (const { task, only_in: side } of not_compared)
        face.output.note(`Outputs of ${task} are not compared: only the ${side} has them.`);
    if (changes.length > 0 && !options.jsonl)
        face.output.raw(`\n${summaryLine(summary)}\n`);
}
/** Files may differ in what no output tells. */
function noneText({ equal, files }) {
    if (!equal)
        return 'Nothing differs in what can be compared.';
    const words = countWords(files);
    return words === '' ? 'Nothing differs.' : `No output differs; of the files: ${words}.`;
}
function countWords(counts) {
    return Object.entries(counts)
        .flatMap(([word, count]) => (count === 0 ? [] : [`${count} ${word}`]))
        .join(', ');
}
function summaryLine({ total, ...counts }) {
    return `${(0,util_text/* plural */.LS)(total, 'difference')}: ${countWords(counts)}.`;
}
function rowOf(change) {
    const side = (change.new ?? change.old ?? {});
    const line = typeof side['line'] === 'number' ? `:${side['line']}` : '';
    return [change.change, change.kind, `${change.path}${line}`, change.name, whatOf(change)];
}
/** What a reader wants to see first: the message, the value before and after, or which fields differ. */
function whatOf(change) {
    const [old, now] = [change.old, change.new];
    if (change.kind === 'diagnostic')
        return `${'class' in change ? change.class : ''}: ${String((now ?? old)?.['message'])}`;
    const shown = (value) => typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    if (change.kind === 'metric')
        return [old, now].flatMap((one) => (one ? [shown(one['value'])] : [])).join(' → ');
    if (!old || !now)
        return shown((now ?? old)?.['signature'] ?? (now ?? old)?.['type'] ?? (now ?? old)?.['edge_type']);
    const fields = Object.keys({ ...old, ...now }).filter((name) => shown(old[name]) !== shown(now[name]));
    const told = fields.filter((name) => !UNTOLD.has(name)).sort();
    return told.join(', ');
}
/** Fields that differ in any two batches, or that are no change by themselves. */
const UNTOLD = new Set([
    'batch_id',
    'snapshot_id',
    'task_id',
    'shard_id',
    'ts',
    'path',
    'line',
    'col',
    'column',
    'end_line',
    'end_column',
]);
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainComparison)
/* harmony export */ });
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);
/* harmony import */ var _explain_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);


/** Where a comparison of two batches comes from; of one, where it stands alone. Throws `BATCH_NOT_FOUND`. */
function explainComparison(face, command, { store, base, head }) {
    const batches = [...new Set([...(base === undefined ? [] : [base]), head])];
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_1__/* .tellSources */ .Cq)(face, command, {
        batches,
        snapshots: [...new Set(batches.map((id) => (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_0__/* .readBatch */ .x3)(store, id).snapshot_id))],
        records: ['plan', 'snapshot', 'files', 'state', 'outputs'],
        objects: 'the texts of files that differ, the configuration and the accepted findings of the head',
        notes: [
            'Diagnostics are compared by the matcher: a finding keeps its identity through edits, moves and renames.',
            ...(command === 'diff'
                ? ['Other outputs are compared by file, task and name; a place alone is no difference.']
                : []),
        ],
    });
}
//# sourceMappingURL=explain-comparison.js.map

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

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ filled),
/* harmony export */   O: () => (/* binding */ qualifiedName)
/* harmony export */ });
/** An output with what other writers leave out, where it follows from what they wrote. */
function filled(output) {
    const given = { ...output };
    if (given.kind === 'symbol' || given.kind === 'edge') {
        if (typeof given['col'] === 'number')
            given['column'] ??= given['col'] + 1;
    }
    if (given.kind === 'symbol')
        given['qualified_name'] = qualifiedName(given);
    // A relation without a source of its own starts from the file.
    if (given.kind === 'edge')
        given['source'] ??= given.path;
    return given;
}
/** The name of a symbol from the module down, as far as its record tells it. */
function qualifiedName({ name, scope, qualified_name: told }) {
    if (typeof told === 'string')
        return told;
    const isTop = typeof scope !== 'string' || scope === 'module' || scope === 'file';
    return isTop ? String(name) : `${scope}.${String(name)}`;
}
//# sourceMappingURL=filled-output.js.map

/***/ }),

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ buildPlan),
/* harmony export */   Qg: () => (/* binding */ recordedPlanDigest),
/* harmony export */   Rg: () => (/* binding */ storedPlan),
/* harmony export */   Zd: () => (/* binding */ batchIdOf),
/* harmony export */   t2: () => (/* binding */ DEFAULT_FILE_BYTES),
/* harmony export */   x1: () => (/* binding */ planRecord)
/* harmony export */ });
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);




const DEFAULT_FILE_BYTES = 5_000_000;
/**
 * Resolves a pipeline against the registry and the options.
 * Throws `PIPELINE_NOT_FOUND`, `TASK_NOT_FOUND`, `PIPELINE_INVALID`, `CONFIG_INVALID`.
 */
function buildPlan(registry, name, options) {
    const pipeline = findPipeline(registry, name, options.pipelines ?? {});
    const ids = new Map();
    const tasks = pipeline.tasks.map(({ task_id, type, config }) => {
        const task = findTask(registry, type);
        const depends = task.needs.map((need) => {
            const id = ids.get(need);
            if (id === undefined)
                throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PIPELINE_INVALID', `Pipeline ${JSON.stringify(name)}: task "${type}" needs "${need}" before it.`);
            return id;
        });
        ids.set(type, task_id);
        return planTask(registry, task, {
            task_id,
            depends_on: depends,
            options: { ...options.tasks?.[type], ...config },
        });
    });
    const limits = { file_bytes: options.fileBytes };
    return { pipeline: name, tasks, limits, digest: planDigest(tasks, limits) };
}
function planTask(registry, task, given) {
    const config = task.config.safeParse(given.options);
    if (!config.success) {
        const issue = config.error.issues[0];
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('CONFIG_INVALID', `Option ${issue?.path.join('.') || 'list'} of task "${task.type}": ${issue?.message ?? 'is not valid'}.`);
    }
    return {
        task_id: given.task_id,
        type: task.type,
        version: task.version,
        scope: task.scope,
        ...(given.depends_on.length > 0 ? { depends_on: given.depends_on } : {}),
        // Through canonical JSON, so that the order in which options were written does not count.
        config: JSON.parse((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(config.data)),
        tools: registry.tools(task.type),
    };
}
function findPipeline(registry, name, users) {
    const builtIn = registry.pipelines.get(name);
    const user = Object.hasOwn(users, name) ? users[name] : undefined;
    if (user)
        return { name, description: 'from the configuration', tasks: withTaskIds(registry, user) };
    if (builtIn)
        return builtIn;
    const known = [...registry.pipelines.keys(), ...Object.keys(users)];
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PIPELINE_NOT_FOUND', `There is no pipeline ${JSON.stringify(name)}.`, {
        hints: [near ? `Did you mean ${near}?` : `Pipelines: ${known.join(', ')}.`],
    });
}
/** User pipelines name types; each type keeps the id that the built-in pipelines give it, a second one gets `_2`. */
function withTaskIds(registry, steps) {
    const seen = new Map();
    return steps.map(({ task: type, options }) => {
        findTask(registry, type);
        const count = (seen.get(type) ?? 0) + 1;
        seen.set(type, count);
        const id = builtInTaskId(registry, type);
        return { task_id: count === 1 ? id : `${id}_${count}`, type, ...(options ? { config: options } : {}) };
    });
}
function builtInTaskId(registry, type) {
    for (const pipeline of registry.pipelines.values())
        for (const task of pipeline.tasks)
            if (task.type === type)
                return task.task_id;
    return type;
}
function findTask(registry, type) {
    const task = registry.tasks.get(type);
    if (task)
        return task;
    const known = [...registry.tasks.keys()];
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(type, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('TASK_NOT_FOUND', `There is no task ${JSON.stringify(type)}.`, {
        hints: [near ? `Did you mean ${near}?` : `Tasks: ${known.join(', ')}.`],
    });
}
/** `batch-` and 32 hex digits of sha256 over the snapshot id and the plan: equal work has equal ids on every machine. */
function batchIdOf(snapshotId, plan) {
    return `batch-${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ snapshot_id: snapshotId, plan: plan.digest })).slice(0, 32)}`;
}
/** The record of a plan for one batch. */
function planRecord(plan, batchId) {
    return {
        schema_name: 'codebatch.plan',
        schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$,
        producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8 },
        batch_id: batchId,
        tasks: plan.tasks,
        limits: plan.limits,
    };
}
/**
 * A written plan, ready to run again. A plan of the reference implementation names no versions: it gets ours.
 * Throws `TASK_NOT_FOUND`, and `PLAN_MISMATCH` when this version would compute something else than the plan says.
 */
function storedPlan(registry, pipeline, record) {
    const tasks = record.tasks.map((written) => {
        const task = findTask(registry, written.type);
        const { task_id, depends_on = [], config } = written;
        const ours = planTask(registry, task, { task_id, depends_on, options: config });
        const facts = ({ version, tools, config: resolved }) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ version, tools, resolved });
        if (written.version !== undefined && facts(ours) !== facts(written))
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PLAN_MISMATCH', `The batch was planned by codebatch ${record.producer.version}, whose task ${task_id} computes something else than this one's.`, { hints: ['Make a new batch of the same snapshot: codebatch batch init --snapshot … --pipeline …'] });
        return ours;
    });
    const limits = record['limits'] ?? { file_bytes: DEFAULT_FILE_BYTES };
    return { pipeline, tasks, limits, digest: planDigest(tasks, limits) };
}
function planDigest(tasks, limits) {
    return digestOfPlan({ producer: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8, tasks, limits });
}
/** The digest of a written plan: that of the plan which it was written from. */
function recordedPlanDigest({ producer, tasks, limits }) {
    return digestOfPlan({ producer, tasks, limits });
}
function digestOfPlan(facts) {
    return `sha256:${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(facts))}`;
}
//# sourceMappingURL=plan.js.map

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

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* harmony import */ var _records_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);



/** Words of a comma list, each once, in their order. Throws `INVALID_ARGUMENT`. */
function parseFailOn(text) {
    const words = (0,_records_config_js__WEBPACK_IMPORTED_MODULE_0__/* .splitFailOn */ .eh)(text);
    const known = _records_config_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON_WORDS */ .Ri;
    for (const word of words.length === 0 ? [text] : words)
        if (!known.includes(word)) {
            const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(word, known);
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('INVALID_ARGUMENT', `--fail-on does not know ${JSON.stringify(word)}.`, {
                hints: [near ? `Did you mean ${near}?` : `It knows: ${known.join(', ')}.`],
            });
        }
    if (words.includes('none') && words.length > 1)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('INVALID_ARGUMENT', `--fail-on ${text}: "none" stands alone.`, {
            hints: ['Leave "none" out, or leave everything else out.'],
        });
    return words;
}
//# sourceMappingURL=fail-on.js.map

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

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keepYoungMemorySmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Keeps the space for new objects as small as it is now, in this thread and in those that it starts. For long work that
 * keeps much of what it makes: V8 then grows that space to over a hundred MiB in each thread, and nothing gets faster.
 */
function keepYoungMemorySmall() {
    // Read at every collection, so it counts from here on; the size itself is read only once, before any of our code.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
//# sourceMappingURL=young-memory.js.map

/***/ })

};
