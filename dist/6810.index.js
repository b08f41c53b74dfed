export const id = 6810;
export const ids = [6810];
export const modules = {

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerGate: () => (/* binding */ registerGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/store/batches.js
var batches = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/store/snapshots.js
var snapshots = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/inspection.js
var inspection = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/src/store/store-digest.js





/** One digest of all store bytes: paths and contents of everything but events and what is derived. */
function storeDigest(store) {
    const lines = [];
    addLines(lines, store.root, []);
    return (0,digest/* digestOf */.ol)(lines.join(''));
}
function addLines(lines, root, path) {
    for (const entry of (0,inspection/* entriesOf */.Mc)((0,external_node_path_.join)(root, ...path))) {
        const below = [...path, entry.name];
        const isApart = path.length === 0 && entry.name === 'indexes';
        if (entry.isDirectory() && !isApart)
            addLines(lines, root, below);
        else if (entry.isFile() && entry.name !== 'events.jsonl' && !(0,durable/* isTemporary */.ey)(entry.name))
            lines.push(`${JSON.stringify([below.join('/'), (0,objects/* digestOfFile */.Mk)((0,external_node_path_.join)(root, ...below))])}\n`);
    }
}
//# sourceMappingURL=store-digest.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/engine/batch.js
var batch = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/src/engine/plan.js
var engine_plan = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/src/engine/verify.js
var verify = __webpack_require__(2051);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/engine/block.js
var engine_block = __webpack_require__(4237);
// EXTERNAL MODULE: ./build/src/engine/fingerprint.js
var engine_fingerprint = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/engine/memo.js + 1 modules
var engine_memo = __webpack_require__(1861);
// EXTERNAL MODULE: ./build/src/engine/snapshot.js + 4 modules
var snapshot = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/src/engine/gates/execution.js






/** Ids that follow from content; others were given by people or by other implementations. */
const DERIVED_ID = /^(?:snap|batch)-[0-9a-f]{32}$/;
/** Gates over how a batch was planned and run. */
const EXECUTION_GATES = [
    {
        id: 'P2-G1',
        alias: 'pipeline-exec',
        promise: 'Every task of every batch is done for every shard that has files.',
        method: 'Reads the state of each planned task and shard with files.',
        needs: 'a batch',
        check: (bench) => overBatches(bench, (batch) => unfinished(bench.store, batch)),
    },
    {
        id: 'P2-G7',
        alias: 'deps-precede',
        promise: 'Every dependency stands before its task in the plan, and no shard is done before those that it needs.',
        method: 'Goes through the plan in order, then through the states of each done shard and of its dependencies.',
        needs: 'a batch',
        check: (bench) => overBatches(bench, (batch) => outOfOrder(bench, batch)),
    },
    {
        id: 'P5-G4',
        alias: 'discover',
        promise: 'This codebatch knows every task of every plan and would compute the same: type, version, options, grammars.',
        method: 'Resolves each stored plan against the tasks of this program.',
        needs: 'a batch',
        check: knownPlans,
    },
    {
        id: 'P5-G5',
        alias: 'identity',
        promise: 'The ids of snapshots and batches that follow from content do follow from it.',
        method: 'Computes each id again from the file index, and from the snapshot and the plan.',
        needs: 'a batch',
        check: (bench) => overBatches(bench, (batch) => wrongIds(bench.store, batch)),
    },
];
function overBatches({ batches }, judge) {
    if (batches.length === 0)
        return { failures: [], details: {}, skipped: 'There is no batch that can be read.' };
    return {
        failures: batches.flatMap(judge),
        details: { batches: batches.map(({ batchId }) => batchId) },
    };
}
/** The state of a shard, undefined also when it cannot be read, for which another gate answers. */
function stateOf(store, at) {
    try {
        return (0,batches/* readState */.un)(store, at);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return 'unreadable';
        throw error;
    }
}
function isDone(store, at) {
    const state = stateOf(store, at);
    return typeof state === 'object' && state.status === 'done';
}
function unfinished(store, { batchId, plan, shards }) {
    return plan.tasks.flatMap(({ task_id: taskId }) => [...shards.keys()].flatMap((shardId) => {
        const state = stateOf(store, { batchId, taskId, shardId });
        if (state === 'unreadable' || state?.status === 'done')
            return [];
        const message = state?.error
            ? `${state.error.code}: ${state.error.message}`
            : 'It was never run to its end.';
        return [
            {
                message,
                location: `batches/${batchId}/tasks/${taskId}/shards/${shardId}`,
                expected: 'done',
                actual: state?.status ?? 'ready',
                suggestion: `codebatch resume --batch ${batchId} --store …`,
            },
        ];
    }));
}
/** What cannot be read is told by another gate. */
function isLacking(status) {
    return !['done', 'unreadable'].includes(status);
}
function outOfOrder({ store, registry }, { batchId, plan, shards }) {
    const before = new Set();
    const failures = [];
    const statusOf = (taskId, shardId) => {
        const state = stateOf(store, { batchId, taskId, shardId });
        return typeof state === 'object' ? state.status : (state ?? 'ready');
    };
    for (const { task_id: taskId, type, depends_on: needs = [] } of plan.tasks) {
        for (const need of needs)
            if (!before.has(need))
                failures.push({
                    message: `Task ${taskId} depends on ${need}, which does not stand before it.`,
                    location: `batches/${batchId}/plan.json`,
                });
        before.add(taskId);
        const readsAll = registry.tasks.get(type)?.scope === 'batch';
        for (const need of needs.filter((one) => before.has(one))) {
            // What reads one shard of its need may know more than that says; what reads them all may not lack one.
            const lost = readsAll ? [...shards.keys()].find((one) => isLacking(statusOf(need, one))) : undefined;
            if (readsAll && lost === undefined)
                continue;
            for (const shardId of shards.keys()) {
                if (statusOf(taskId, shardId) !== 'done')
                    continue;
                const status = statusOf(need, lost ?? shardId);
                if (!readsAll && status !== 'ready')
                    continue;
                failures.push({
                    message: `Shard ${shardId} of ${taskId} is done, and ${readsAll ? `shard ${lost} of ` : ''}its need ${need} ${status === 'failed' ? 'failed' : 'was never run'}.`,
                    location: `batches/${batchId}/tasks/${taskId}/shards/${shardId}`,
                });
                if (readsAll)
                    break;
            }
        }
    }
    return failures;
}
/** A plan that names no versions says nothing of what was computed: it can only be of tasks that there are not. */
async function knownPlans(bench) {
    const found = await overBatches(bench, (batch) => unknownPlan(bench, batch));
    const silent = bench.batches.filter(({ plan }) => plan.tasks.some(({ version }) => version === undefined));
    if (found.failures.length > 0 || silent.length === 0)
        return found;
    if (silent.length === bench.batches.length)
        return { ...found, skipped: 'No plan names the versions of its tasks.' };
    const unjudged = `${(0,util_text/* plural */.LS)(silent.length, 'plan')} without versions: whether they would be computed alike is not known.`;
    return { ...found, unjudged };
}
function unknownPlan({ registry }, { batchId, plan }) {
    try {
        (0,engine_plan/* storedPlan */.Rg)(registry, '', plan);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [{ message: (0,errors/* messageOf */.bD)(error), location: `batches/${batchId}/plan.json` }];
    }
}
function wrongIds(store, { batchId, snapshotId, plan }) {
    const failures = [];
    const compare = (id, expected, location) => {
        if (DERIVED_ID.test(id) && id !== expected)
            failures.push({ message: 'The id does not follow from the content.', location, expected, actual: id });
    };
    const { created_at: time } = (0,snapshots/* readSnapshot */.RA)(store, snapshotId);
    compare(snapshotId, (0,snapshot/* snapshotIdOf */.LX)((0,snapshots/* readFileIndex */.zl)(store, snapshotId), time), `snapshots/${snapshotId}`);
    compare(batchId, (0,engine_plan/* batchIdOf */.Zd)(snapshotId, { digest: (0,engine_plan/* recordedPlanDigest */.Qg)(plan) }), `batches/${batchId}`);
    return failures;
}
//# sourceMappingURL=execution.js.map
;// CONCATENATED MODULE: ./build/src/engine/gates/first-difference.js
/** Longer lines are cut: they are evidence, not data. */
const SHOWN = 400;
/** The first lines that differ between two texts; undefined when they are equal. */
function firstDifference(expected, actual) {
    if (expected === actual)
        return undefined;
    const wanted = expected.split('\n');
    const found = actual.split('\n');
    const at = wanted.findIndex((line, n) => line !== found[n]);
    const line = at === -1 ? wanted.length : at;
    const shown = (lines) => (lines[line] ?? '').slice(0, SHOWN);
    return { expected: shown(wanted), actual: shown(found) };
}
//# sourceMappingURL=first-difference.js.map
// EXTERNAL MODULE: ./build/src/store/index/batch-index.js + 1 modules
var batch_index = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/src/engine/index-build.js
var index_build = __webpack_require__(8157);
;// CONCATENATED MODULE: ./build/src/engine/gates/index-equality.js


/** Makes every row of each index again from the records, and compares. An index that no question uses may say anything. */
async function compareIndexes(store, batchIds) {
    const result = { failures: [], compared: 0, unused: 0 };
    for (const batchId of batchIds) {
        if (!(0,batch_index/* hasIndex */.V6)(store, batchId))
            continue;
        const opened = await (0,batch_index/* openIndex */.b6)(store, batchId);
        if ('why' in opened) {
            result.unused++;
            continue;
        }
        try {
            const { rows, stamps } = (0,index_build/* indexRows */.K)(store, batchId);
            if (stamps.join() === opened.stamps.join()) {
                result.compared++;
                result.failures.push(...differences(batchId, rows.each(), opened.rows));
            }
            else
                result.unused++;
        }
        finally {
            await opened.rows.close();
        }
    }
    return result;
}
/** The first difference; those behind it follow from it. */
function differences(batchId, made, standing) {
    const found = standing.all()[Symbol.iterator]();
    for (const row of made) {
        const { value } = found.next();
        if (value && value.key.equals(row.key) && value.value.every((byte, at) => byte === row.value[at]))
            continue;
        return [failure(batchId, row, value)];
    }
    const { value } = found.next();
    return value ? [failure(batchId, undefined, value)] : [];
}
function failure(batchId, expected, actual) {
    const shown = (row) => row
        ? `${JSON.stringify(row.key.toString('utf8'))}: ${Buffer.from(row.value).toString('hex').slice(0, 80)}`
        : '';
    return {
        message: `The index of batch ${batchId} says something else than its outputs.`,
        location: `indexes/codebatch/index/${batchId}`,
        expected: shown(expected),
        actual: shown(actual),
        suggestion: `codebatch index-build --rebuild --batch ${batchId} builds it again.`,
    };
}
//# sourceMappingURL=index-equality.js.map
;// CONCATENATED MODULE: ./build/src/engine/gates/derived.js










/** Gates over memo and indexes, and what it must equal. */
const DERIVED_GATES = [
    {
        id: 'P3-A1',
        alias: 'cache-equiv',
        promise: 'What the memo and the indexes say is, byte for byte, what the outputs of every batch say themselves.',
        method: 'Renders each block that the memo has for a file of a batch and compares it with the stored lines; makes every row of an index again.',
        needs: 'a batch, and a memo or an index under indexes/',
        check: compareDerived,
    },
];
async function compareDerived(bench) {
    const { store, batches } = bench;
    if (batches.length === 0)
        return { failures: [], details: {}, skipped: 'There is no batch that can be read.' };
    const memo = (0,inspection/* entriesOf */.Mc)((0,layout/* memoDir */.aH)(store.root)).some((entry) => entry.isDirectory())
        ? compareMemo(bench)
        : undefined;
    const indexes = await compareIndexes(store, batches.map(({ batchId }) => batchId));
    const hasNothing = !memo && indexes.compared + indexes.unused === 0;
    const isIdle = (memo?.details.blocks_compared ?? 0) === 0 && indexes.compared === 0;
    return {
        failures: [...(memo?.failures ?? []), ...indexes.failures],
        details: {
            ...memo?.details,
            ...(hasNothing ? {} : { indexes_compared: indexes.compared, indexes_unused: indexes.unused }),
        },
        ...(hasNothing
            ? { skipped: 'There is neither a memo nor an index.' }
            : isIdle
                ? { skipped: 'The memo has no block of a file of these batches, and no index is in use.' }
                : {}),
    };
}
function compareMemo(bench) {
    const memo = new engine_memo/* Memo */.l(bench.store.root, { reading: true });
    try {
        const compared = { blocks: 0 };
        const failures = bench.batches.flatMap((batch) => batch.plan.tasks.flatMap((task) => compareTask(bench, { batch, task, memo, compared })));
        return { failures, details: { blocks_compared: compared.blocks } };
    }
    finally {
        memo.close();
    }
}
function compareTask(bench, given) {
    const { batch, task, memo } = given;
    if (bench.registry.tasks.get(task.type)?.scope !== 'shard' || task.version === undefined)
        return [];
    const fingerprint = (0,engine_fingerprint/* taskFingerprint */.Y)(task);
    const limits = batch.plan['limits'];
    const failures = [];
    for (const [shardId, files] of batch.shards) {
        const at = { batchId: batch.batchId, taskId: task.task_id, shardId };
        if (!isDone(bench.store, at))
            continue;
        const stored = linesByPath((0,batches/* readOutputText */.fE)(bench.store, at));
        const tail = (0,engine_block/* envelopeTail */.JX)({ ...at, snapshotId: batch.snapshotId, time: batch.time });
        for (const file of files) {
            const block = file.size > (limits?.file_bytes ?? engine_plan/* DEFAULT_FILE_BYTES */.t2)
                ? undefined
                : memo.block(fingerprint, (0,engine_fingerprint/* contentKey */.l)(file, bench.registry));
            if (block === undefined)
                continue;
            given.compared.blocks++;
            const difference = firstDifference((0,engine_block/* renderOutputs */.$Z)(block, file.path, tail), stored.get(file.path) ?? '');
            if (difference)
                failures.push({
                    message: `The memo says something else of ${JSON.stringify(file.path)} than the outputs.`,
                    location: `batches/${batch.batchId}/tasks/${task.task_id}/shards/${shardId}/outputs.index.jsonl`,
                    ...difference,
                    suggestion: 'gate run P3-A3 tells which of both is wrong; codebatch run --no-memo does without the memo.',
                });
        }
    }
    return failures;
}
/** Lines that cannot be read are another gate's business, and then simply no lines of a file. */
function linesByPath(text) {
    const lines = new Map();
    for (const line of text.split('\n')) {
        const path = pathOf(line);
        if (path !== undefined)
            lines.set(path, `${lines.get(path) ?? ''}${line}\n`);
    }
    return lines;
}
function pathOf(line) {
    try {
        const { path } = JSON.parse(line);
        return typeof path === 'string' ? path : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=derived.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/store/store.js
var store_store = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/engine/batch-scope.js
var batch_scope = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/engine/compute.js + 1 modules
var compute = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/src/engine/shard-entry.js
var shard_entry = __webpack_require__(5549);
// EXTERNAL MODULE: ./build/src/engine/stored-facts.js
var stored_facts = __webpack_require__(8327);
;// CONCATENATED MODULE: ./build/src/engine/gates/rerun.js

















const RERUN_GATE = {
    id: 'P3-A3',
    alias: 'rebuild',
    promise: 'Run again without any memo, sampled shards give the same bytes.',
    method: 'Takes shards in the order of sha256 of batch and shard, computes all their shard-scope tasks in a store of its own, runs the batch-scope tasks over the stored outputs, and compares.',
    needs: 'a batch of this version, with its objects',
    check: rerun,
};
async function rerun(bench) {
    const failures = [];
    let shards = 0;
    let compared = 0;
    for (const batch of bench.batches) {
        const plan = planOf(bench, batch);
        if (!plan)
            continue;
        const sampled = sampleOf(bench, batch);
        const found = [
            ...(await rerunShards(bench, { batch, plan, sampled })),
            ...rerunBatchScope(bench, batch, plan),
        ];
        shards += sampled.length;
        compared += found.length;
        failures.push(...found.flatMap((one) => one ?? []));
    }
    if (compared === 0)
        return { failures, details: {}, skipped: 'There is no batch that this codebatch can run again.' };
    return {
        failures,
        details: { shards_run: shards, outputs_compared: compared },
        ...(shards === 0 ? { unjudged: 'No shard could be run again.' } : {}),
    };
}
/** Undefined for plans that this program does not know, or that name no versions: those of other implementations. */
function planOf({ registry }, { plan }) {
    if (plan.tasks.some(({ version }) => version === undefined))
        return undefined;
    try {
        return (0,engine_plan/* storedPlan */.Rg)(registry, '', plan);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** The same shards every time, spread over all: of those that are done and whose objects are whole. */
function sampleOf(bench, batch) {
    const { batchId, shards } = batch;
    const order = new Map([...shards.keys()].map((shard) => [shard, (0,json/* sha256Hex */.fg)(`${batchId} ${shard}`)]));
    const sampled = [];
    for (const shard of [...shards.keys()].sort((a, b) => (0,json/* compareStrings */.Kt)(order.get(a), order.get(b)))) {
        if (sampled.length === bench.sample)
            break;
        if (canRun(bench, batch, shard))
            sampled.push(shard);
    }
    return sampled.sort(json/* compareStrings */.Kt);
}
function canRun({ store, registry }, { batchId, plan, shards }, shardId) {
    const isDoneOnce = plan.tasks.some(({ task_id: taskId, type }) => registry.tasks.get(type)?.scope === 'shard' && isDone(store, { batchId, taskId, shardId }));
    return isDoneOnce && shards.get(shardId).every((file) => bytesOf(store, file) !== undefined);
}
async function rerunShards(bench, given) {
    const { batch, plan, sampled } = given;
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codebatch-gate-'));
    const { store } = (0,store_store/* initStore */.k$)((0,external_node_path_.join)(scratch, 'store'), {});
    const memo = new engine_memo/* Memo */.l(store.root, { reading: false });
    const { registry, workerEntry } = bench;
    const computer = new compute/* Computer */.S({
        plan,
        registry,
        memo,
        workerEntry,
        // Large contents go there and not into the store that is judged.
        store: store.root,
        secondsPerFile: 60,
        source: sourceOf(bench.store),
    });
    try {
        await computer.compute(sampled.flatMap((shard) => batch.shards.get(shard)));
        const tasks = plan.tasks.filter(({ type }) => registry.tasks.get(type)?.scope === 'shard');
        return sampled.flatMap((shardId) => tasks.flatMap(({ task_id: taskId }) => compare(bench, batch, {
            taskId,
            shardId,
            block: (file) => computer.block(taskId, file),
            failures: (file) => computer.failuresOf(file),
        })));
    }
    finally {
        await computer.close();
        memo.close();
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
/** Batch-scope tasks read outputs alone: all of their shards are compared. */
function rerunBatchScope(bench, batch, plan) {
    const shards = [...batch.shards.keys()];
    return (0,batch_scope/* batchTasks */.l)(plan.tasks, bench.registry).flatMap(({ planned, code }) => {
        const { batchId } = batch;
        const isReady = (planned.depends_on ?? []).every((taskId) => shards.every((shardId) => isDone(bench.store, { batchId, taskId, shardId })));
        if (!isReady)
            return [];
        const block = (0,stored_facts/* storedFacts */.R)(bench.store, { batchId, shards, kinds: code.reads });
        const facts = (0,batch_scope/* runBatchTask */.z)(code, { planned, plan: plan.tasks, files: batch.files, block });
        return shards.flatMap((shardId) => compare(bench, batch, {
            taskId: planned.task_id,
            shardId,
            block: (file) => (0,engine_block/* writeBlock */.nl)(facts.get(file.path) ?? []),
            failures: () => [],
        }));
    });
}
/** One entry for each comparison made: undefined where both are equal. Shards that are not done are not compared. */
function compare({ store }, batch, work) {
    const { batchId, snapshotId, time } = batch;
    const { taskId, shardId } = work;
    if (!isDone(store, { batchId, taskId, shardId }))
        return [];
    const files = batch.shards.get(shardId);
    const { entry } = (0,shard_entry/* buildShardEntry */.V)({ ...work, batchId, snapshotId, time, files });
    const difference = firstDifference(Buffer.from(entry.outputs).toString('utf8'), (0,batches/* readOutputText */.fE)(store, { batchId, taskId, shardId }));
    if (!difference)
        return [undefined];
    const location = `batches/${batchId}/tasks/${taskId}/shards/${shardId}/outputs.index.jsonl`;
    return [{ message: 'Run again, it gives other bytes.', location, ...difference }];
}
function sourceOf(store) {
    return async function* (files) {
        for (const file of files)
            yield { file, bytes: bytesOf(store, file) };
    };
}
/** Undefined for an object that is missing or damaged, for which another gate answers. */
function bytesOf(store, file) {
    try {
        return (0,objects/* getObject */.iM)(store, file.object);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=rerun.js.map
;// CONCATENATED MODULE: ./build/src/engine/gates/verified.js

/** Gates that follow from `verify --data`: the codes of the problems that each one answers for. */
const VERIFIED = [
    {
        id: 'P1-G1',
        alias: 'store-schema',
        promise: 'Every record, and every line of an index or of outputs, is valid against its schema.',
        how: 'Reads all of them.',
        codes: ['RECORD_DAMAGED'],
    },
    {
        id: 'P2-G6',
        alias: 'truth-guard',
        promise: 'At the top of the store stand only store.json, objects, snapshots, batches and indexes.',
        how: 'Lists the top level.',
        codes: ['TOP_LEVEL_UNKNOWN'],
    },
    {
        id: 'P3-A2',
        alias: 'cache-fallback',
        promise: 'Every derived file checks against its own digests, so that a damaged one is noticed and ignored.',
        how: 'Reads the memo packs with all blocks, the map of git objects, remembered reports, provenance and indexes.',
        codes: ['MEMO_DAMAGED', 'INDEX_DAMAGED', 'OBJECT_MAP_DAMAGED', 'REPORT_DAMAGED', 'PROVENANCE_DAMAGED'],
    },
    {
        id: 'P3-A4',
        alias: 'cache-confined',
        promise: 'What is derived stands under indexes/ alone: below the other folders there is nothing but what belongs there.',
        how: 'Compares every name with those that the specification knows.',
        codes: ['ENTRY_UNKNOWN', 'OBJECT_MISPLACED'],
    },
    {
        id: 'P5-G2',
        alias: 'no-new-truth',
        promise: 'Not a bit of an object, a record, a file index or outputs changed since it was written.',
        how: 'Hashes every object, checks every seal and every digest that a seal holds.',
        codes: ['OBJECT_CORRUPT', 'SEAL_BROKEN', 'DIGEST_MISMATCH'],
    },
    {
        id: 'P5-G3',
        alias: 'references',
        promise: 'Everything that a record names is there, and says the same of itself.',
        how: 'Follows batches to snapshots, indexes and outputs to objects, manifests to chunks, plans to tasks.',
        codes: [
            'RECORD_MISSING',
            'RECORD_MISPLACED',
            'SNAPSHOT_MISSING',
            'OBJECT_MISSING',
            'OBJECT_SIZE',
            'MANIFEST_DAMAGED',
        ],
    },
    {
        id: 'P5-G1',
        alias: 'workflow-equiv',
        promise: 'The shards make up the whole: each output lies in the shard of its file, and all counts are right.',
        how: 'Counts files and outputs, and compares the shard of each output with the digest of its file.',
        codes: ['COUNT_WRONG', 'OUTPUT_MISPLACED'],
    },
];
/** Codes of `verify`, each with the gate that answers for it. */
const GATE_OF_CODE = new Map(VERIFIED.flatMap(({ id, codes }) => codes.map((code) => [code, id])));
const VERIFIED_GATES = VERIFIED.map(({ codes, how, ...gate }) => ({
    ...gate,
    method: `${how} Fails on: ${codes.join(', ')}.`,
    needs: 'a store',
    check: (bench) => {
        const { problems, checked } = bench.verification();
        const failures = problems
            .filter(({ code }) => codes.includes(code))
            .map(({ code, path, message, repair }) => ({
            message: `${code}: ${message}`,
            location: path,
            ...(repair ? { suggestion: 'codebatch verify --data --repair removes it.' } : {}),
        }));
        const isOfBytes = codes.includes('SEAL_BROKEN') && checked.unsealed > 0;
        return {
            failures,
            details: { checked: { ...checked } },
            ...(isOfBytes ? { unjudged: (0,verify/* tellUnsealed */.D)(checked) } : {}),
        };
    },
}));
//# sourceMappingURL=verified.js.map
;// CONCATENATED MODULE: ./build/src/engine/gates/run-gates.js















/** All gates, sorted by id. The ids are those of the reference implementation; what each checks is stated here. */
const GATES = [
    ...VERIFIED_GATES,
    ...EXECUTION_GATES,
    ...DERIVED_GATES,
    RERUN_GATE,
].sort((a, b) => (0,json/* compareStrings */.Kt)(a.id, b.id));
/** Bundles by name; every gate is enforced, so `release` is all of them. */
const BUNDLES = new Map([
    ...['1', '2', '3', '5'].map((phase) => [
        `phase${phase}`,
        GATES.filter(({ id }) => id.startsWith(`P${phase}-`)),
    ]),
    ['release', GATES],
    ['all', GATES],
]);
/** Shards of each batch that are run again unless somebody asks for more. */
const DEFAULT_SAMPLE = 4;
/** A gate by id or alias, in any case. Throws `GATE_NOT_FOUND` with the nearest. */
function findGate(name) {
    const wanted = name.toLowerCase();
    const found = GATES.find(({ id, alias }) => id.toLowerCase() === wanted || alias === wanted);
    if (found)
        return found;
    throw unknownName('GATE_NOT_FOUND', 'gate', { name, known: GATES.flatMap(({ id, alias }) => [id, alias]) });
}
/** The gates of a bundle. Throws `BUNDLE_NOT_FOUND`. */
function findBundle(name) {
    const found = BUNDLES.get(name);
    if (found)
        return found;
    throw unknownName('BUNDLE_NOT_FOUND', 'bundle', { name, known: [...BUNDLES.keys()] });
}
/** Runs gates one after the other; with `failFast` none after the first that fails. Throws `BATCH_NOT_FOUND`. */
async function runGates(store, gates, options) {
    const bench = openBench(store, options);
    const results = [];
    for (const [done, gate] of gates.entries()) {
        options.onProgress?.(done, gates.length, gate.id);
        const { failures, details, skipped, unjudged } = await gate.check(bench);
        results.push({
            gate_id: gate.id,
            alias: gate.alias,
            status: 'ENFORCED',
            passed: failures.length === 0 && skipped === undefined,
            ...(skipped === undefined ? {} : { skipped }),
            ...(unjudged === undefined ? {} : { unjudged }),
            details,
            artifacts: [],
            failures,
        });
        if (options.failFast === true && failures.length > 0)
            break;
    }
    return results;
}
/** Runs a bundle and puts all evidence into one document. Throws as `findBundle` and `runGates`. */
async function runBundle(store, name, options) {
    const gates = findBundle(name);
    const results = await runGates(store, gates, options);
    const failed = results.filter(({ failures }) => failures.length > 0);
    const skipped = results.filter((result) => result.skipped !== undefined);
    return {
        schema_name: 'codebatch.gate_bundle',
        schema_version: header/* SCHEMA_VERSION */.f$,
        bundle_name: name,
        passed: failed.length === 0,
        total: gates.length,
        passed_count: results.length - failed.length - skipped.length,
        failed_count: failed.length,
        skipped_count: gates.length - results.length + skipped.length,
        environment: { codebatch_version: header/* PRODUCER */.n8.version, node: process.version, platform: (0,external_node_os_.platform)() },
        evidence: {
            store_digest: storeDigest(store),
            batches: readableBatches(store, options.batchId).map(({ batchId, snapshotId, plan }) => ({
                batch_id: batchId,
                snapshot_id: snapshotId,
                plan_digest: (0,engine_plan/* recordedPlanDigest */.Qg)(plan),
            })),
            sampled_shards: options.sample ?? DEFAULT_SAMPLE,
        },
        results,
    };
}
function openBench(store, options) {
    let verification;
    return {
        store,
        registry: options.registry,
        workerEntry: options.workerEntry,
        sample: options.sample ?? DEFAULT_SAMPLE,
        verification: () => (verification ??= (0,verify/* verifyStore */.H)(store, { data: true, onProgress: options.onProgress })),
        batches: readableBatches(store, options.batchId),
    };
}
/** Those that cannot be read are told by the gates over records and references. */
function readableBatches(store, only) {
    if (only !== undefined)
        return [readJudged(store, only)];
    return (0,batches/* listBatches */.LS)(store).flatMap((batchId) => {
        try {
            return [readJudged(store, batchId)];
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return [];
            throw error;
        }
    });
}
function readJudged(store, batchId) {
    const { snapshot_id: snapshotId } = (0,batches/* readBatch */.x3)(store, batchId);
    const files = (0,snapshots/* readFileIndex */.zl)(store, snapshotId);
    return {
        batchId,
        snapshotId,
        time: (0,snapshots/* readSnapshot */.RA)(store, snapshotId).created_at,
        plan: (0,batches/* readPlan */.m3)(store, batchId),
        files,
        shards: (0,batch/* groupByShard */.t)(files),
    };
}
function unknownName(code, noun, { name, known }) {
    const near = (0,util_text/* nearest */.pA)(name, known);
    return new errors/* UserError */.yo(code, `There is no ${noun} ${JSON.stringify(name)}.`, {
        hints: [
            near === undefined ? `codebatch gate list names them: ${known.join(', ')}.` : `Did you mean ${near}?`,
        ],
        details: { name, known: [...known] },
    });
}
//# sourceMappingURL=run-gates.js.map
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/review/worker-entry.js
var worker_entry = __webpack_require__(8907);
// EXTERNAL MODULE: ./build/src/store/verify.js + 8 modules
var store_verify = __webpack_require__(9756);
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 22 modules
var registry = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/explain-option.js + 1 modules
var explain_option = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
// EXTERNAL MODULE: ./build/src/cli/written-files.js
var written_files = __webpack_require__(4845);
;// CONCATENATED MODULE: ./build/src/cli/commands/gate.js












/** Failures of one gate shown to a person; `--json` has all. */
const gate_SHOWN = 10;
const BUILT_IN = { store: false, records: [], notes: ['Gates are part of the program.'] };
/** `codebatch gate list|explain|run|bundle` */
const registerGate = (program, face) => {
    const gate = program.command('gate').description('hold a store against what it promises');
    registerList(gate, face);
    registerExplain(gate, face);
    registerRun(gate, face);
    registerBundle(gate, face);
};
function registerList(gate, face) {
    const { output } = face;
    const command = (0,explain_option/* explainOption */.Xn)((0,cli_command/* jsonOption */.Ec)(gate.command('list').description('list all gates')));
    command.action(({ explain }) => {
        if (explain)
            return (0,explain_option/* tellSources */.Cq)(face, 'gate list', BUILT_IN);
        const list = GATES.map(({ id, alias, promise, method, needs }) => ({
            gate_id: id,
            alias,
            status: 'ENFORCED',
            promise,
            method,
            needs,
            bundles: [...BUNDLES].filter(([, gates]) => gates.some((one) => one.id === id)).map(([name]) => name),
        }));
        output.result(list, () => [
            (0,table/* renderTable */.b)(['GATE', 'ALIAS', 'PROMISE'], list.map(({ gate_id, alias, promise }) => [gate_id, alias, promise])),
            '',
            `Bundles: ${[...BUNDLES.keys()].join(', ')}`,
        ].join('\n'));
    });
}
function registerExplain(gate, face) {
    const { output } = face;
    const command = gate.command('explain <gate>').description('say what a gate checks, and how');
    (0,explain_option/* explainOption */.Xn)((0,cli_command/* jsonOption */.Ec)(command)).action((name, { explain }) => {
        if (explain)
            return (0,explain_option/* tellSources */.Cq)(face, 'gate explain', BUILT_IN);
        const { id, alias, promise, method, needs } = findGate(name);
        output.result({ gate_id: id, alias, status: 'ENFORCED', promise, method, needs }, () => [`${id} (${alias})`, promise, `How: ${method}`, `Needs: ${needs}`].join('\n'));
    });
}
function registerRun(gate, face) {
    gateOptions(gate.command('run <gate>').description('run one gate: exit code 1 when it fails')).action(async (name, options) => {
        const found = findGate(name);
        const store = (0,store_verify/* openDamagedStore */.D)(options.store);
        if (options.explain)
            return (0,explain_option/* tellWhole */.dK)(face, 'gate run', `what the gate needs: ${found.method}`);
        const [result] = await withProgress(face, options, (given) => runGates(store, [found], given));
        face.output.result(result, () => describe(result).join('\n'));
        if (result.failures.length > 0)
            face.output.fail();
    });
}
function registerBundle(gate, face) {
    gateOptions(gate.command('bundle <name>').description(`run a bundle: ${[...BUNDLES.keys()].join(', ')}`))
        .option('--fail-fast', 'run none after the first that fails')
        .option('--output <file>', 'write the evidence there, as one JSON document')
        .action(async (name, options) => {
        const store = (0,store_verify/* openDamagedStore */.D)(options.store);
        if (options.explain) {
            const ids = findBundle(name).map(({ id }) => id);
            return (0,explain_option/* tellWhole */.dK)(face, 'gate bundle', `what its gates need: ${ids.join(', ')}`);
        }
        const bundle = await withProgress(face, options, (given) => runBundle(store, name, { ...given, failFast: options.failFast === true }));
        const text = `${JSON.stringify(bundle, null, 2)}\n`;
        if (options.output !== undefined)
            (0,written_files/* writeFiles */.h)([{ name: options.output, path: (0,external_node_path_.resolve)(face.cwd, options.output), text }]);
        face.output.result(bundle, () => describeBundle(bundle));
        if (!bundle.passed)
            face.output.fail();
    });
}
function gateOptions(command) {
    return (0,explain_option/* explainOption */.Xn)((0,cli_command/* jsonOption */.Ec)((0,cli_command/* storeOption */.XS)(command)))
        .option('--batch <id>', 'only this batch (what concerns the whole store is judged either way)')
        .option('--sample <n>', 'shards of each batch that are run again', cli_command/* positive */.yj, DEFAULT_SAMPLE);
}
async function withProgress({ output }, options, work) {
    const progress = (0,cli_progress/* startProgress */.o)({ label: 'gates', output });
    try {
        return await work({
            registry: registry/* registry */.u,
            workerEntry: worker_entry/* workerEntry */.x,
            sample: options.sample,
            ...(options.batch === undefined ? {} : { batchId: options.batch }),
            onProgress: (done, total, label) => progress.update(done, total, label),
        });
    }
    finally {
        progress.stop();
    }
}
function describeBundle(bundle) {
    return [
        ...bundle.results.flatMap(describe),
        '',
        `${bundle.passed ? '✓' : '✗'} ${bundle.bundle_name}: ${(0,util_text/* plural */.LS)(bundle.passed_count, 'gate')} passed, ${bundle.failed_count} failed, ${bundle.skipped_count} skipped.`,
    ].join('\n');
}
function describe(result) {
    const { failures, skipped, unjudged } = result;
    const mark = failures.length > 0 ? '✗' : skipped === undefined ? '✓' : '-';
    const more = failures.length - gate_SHOWN;
    return [
        `${mark} ${result.gate_id} ${result.alias}${skipped === undefined ? '' : `: ${skipped}`}`,
        ...(unjudged === undefined ? [] : [`  not judged: ${unjudged}`]),
        ...failures
            .slice(0, gate_SHOWN)
            .flatMap(({ message, location, expected, actual, suggestion }) => [
            `  ${location === undefined ? '' : `${location}: `}${message}`,
            ...(expected === undefined ? [] : [`    expected ${expected}`]),
            ...(actual === undefined ? [] : [`    actual   ${actual}`]),
            ...(suggestion === undefined ? [] : [`    ${suggestion}`]),
        ].map(printable/* printable */.g$)),
        ...(more > 0 ? [`  … and ${more} more (--json shows all)`] : []),
    ];
}
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 4845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   l: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _store_durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(424);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);




/** Codes that say the name is at fault. A full disk is no mistake of whoever named the file. */
const BAD_NAME = [
    'ENOENT',
    'ENOTDIR',
    'EISDIR',
    'EEXIST',
    'EACCES',
    'EPERM',
    'EROFS',
    'ELOOP',
];
/** True when the path leads to a folder. */
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * Writes files whole or not at all: no reader sees half of one, and before all are written none has its name. A link is
 * followed, and what is no file (a pipe, a terminal) is written to as it stands.
 * Throws `FILE_NOT_WRITTEN`.
 */
function writeFiles(files) {
    const plain = files.flatMap((file) => plainTarget(file) ?? []);
    const only = files.length === 1 ? files[0] : undefined;
    attempt(only?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files[0]?.name ?? ''), () => (0,_store_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .publishAll */ .V7)(plain));
}
/** Where the file lies when it is one, or will be; anything else is written at once. */
function plainTarget({ name, path, text }) {
    return attempt(name, () => {
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (standing?.isFile())
            return { path: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path), data: text };
        if (standing) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
            return undefined;
        }
        // A folder that is not there is more likely misspelt than wanted.
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), path.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path).length)), data: text };
    });
}
function attempt(name, work) {
    try {
        return work();
    }
    catch (error) {
        if (!BAD_NAME.includes((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) ?? ''))
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('FILE_NOT_WRITTEN', `${name} cannot be written: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, {
            hints: ['The folder must be there, and writable.'],
            cause: error,
        });
    }
}
//# sourceMappingURL=written-files.js.map

/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ initBatch),
/* harmony export */   t: () => (/* binding */ groupByShard)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6330);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2706);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9045);







/** Files of each shard that has any, shards and files sorted. */
function groupByShard(files) {
    const groups = new Map();
    for (const shard of _records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK)
        groups.set(shard, []);
    for (const file of files)
        groups.get((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(file.object)).push(file);
    for (const [shard, group] of groups)
        if (group.length === 0)
            groups.delete(shard);
    return groups;
}
/**
 * Writes the records of a batch. Asked twice it answers the same id and says that it stood already.
 * Throws `SNAPSHOT_NOT_FOUND`, and `BATCH_EXISTS` when a given id names another batch.
 */
function initBatch(store, given) {
    const { snapshotId, plan } = given;
    const shards = [...groupByShard((0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileIndex */ .zl)(store, snapshotId)).keys()];
    const batchId = given.batchId === undefined ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .batchIdOf */ .Zd)(snapshotId, plan) : (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .checkId */ .ij)(given.batchId, 'batch');
    const record = (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planRecord */ .x1)(plan, batchId);
    if ((0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBatch */ .xS)(store, batchId)) {
        const same = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId).snapshot_id === snapshotId &&
            (0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)((0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(store, batchId).tasks) === (0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(record.tasks);
        if (same)
            return { batchId, existed: true };
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('BATCH_EXISTS', `Batch ${batchId} exists already, with another snapshot or plan.`, {
            hints: ['Leave --id out to get an id that follows from the content.'],
        });
    }
    (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBatch */ .wP)(store, {
        batch: {
            schema_name: 'codebatch.batch',
            schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f$,
            producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCER */ .n8 },
            batch_id: batchId,
            snapshot_id: snapshotId,
            created_at: given.time,
            pipeline: plan.pipeline,
            status: 'pending',
            ...(given.metadata ? { metadata: given.metadata } : {}),
        },
        plan: record,
        tasks: plan.tasks.map((task) => ({
            schema_name: 'codebatch.task',
            schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f$,
            producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCER */ .n8 },
            task_id: task.task_id,
            batch_id: batchId,
            type: task.type,
            sharding: { strategy: 'hash_prefix', shard_count: 256, shard_ids: shards },
            inputs: { snapshot: true, tasks: task.depends_on ?? [] },
            config: task.config,
            status: 'pending',
        })),
    });
    return { batchId, existed: false };
}
//# sourceMappingURL=batch.js.map

/***/ }),

/***/ 8157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ indexRows),
/* harmony export */   X: () => (/* binding */ buildIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _store_index_batch_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9600);
/* harmony import */ var _store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1856);
/* harmony import */ var _store_index_stamp_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3907);
/* harmony import */ var _store_json_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5899);
/* harmony import */ var _store_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7381);
/* harmony import */ var _store_lift_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1066);
/* harmony import */ var _store_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2500);
/* harmony import */ var _store_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5031);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6330);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2706);
/* harmony import */ var _index_terms_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4730);















/**
 * Builds the index of a batch, beside the one that stands. It follows from the records alone: the same batch gives the
 * same bytes.
 * @param options.rebuild even when the one that stands is good
 * Throws `BATCH_NOT_FOUND`, `INDEX_UNAVAILABLE`, and as `eachFile`.
 */
async function buildIndex(store, batchId, options = {}) {
    const standing = options.rebuild === true ? undefined : await freshIndex(store, batchId);
    if (standing)
        return { ...told(batchId, standing), built: false };
    const { rows, stamps, meta } = indexRows(store, batchId, options.onProgress);
    await (0,_store_index_batch_index_js__WEBPACK_IMPORTED_MODULE_3__/* .writeIndex */ ._M)(store, batchId, { rows, stamps });
    return { ...told(batchId, meta), built: true };
}
function told(batchId, { shards }) {
    return {
        batch_id: batchId,
        outputs: shards.reduce((sum, [, , count]) => sum + (count ?? 0), 0),
        left_out: shards.filter(([, , count]) => count === null).length,
    };
}
/** What the index that stands says of itself, when it is whole and the batch is as it was. */
async function freshIndex(store, batchId) {
    (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId);
    if ('why' in (0,_store_index_batch_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkIndex */ .JM)(store, batchId))
        return undefined;
    const opened = await (0,_store_index_batch_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openIndex */ .b6)(store, batchId);
    if ('why' in opened)
        return undefined;
    try {
        const meta = JSON.parse(opened.rows.get(Buffer.from([_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .META_TAG */ .NR])).toString('utf8'));
        const { stamps } = indexedShards(store, batchId);
        const isFresh = meta.files === filesDigest(store, batchId) &&
            stamps.length === opened.stamps.length &&
            stamps.every(({ hex }, at) => hex === opened.stamps[at]);
        return isFresh ? meta : undefined;
    }
    finally {
        await opened.rows.close();
    }
}
function filesDigest(store, batchId) {
    return (0,_store_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOfFile */ .Mk)((0,_store_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .fileIndex */ .pA)(store.root, (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId).snapshot_id));
}
/** All rows of an index, sorted, made from the records. Throws as `buildIndex`. */
function indexRows(store, batchId, onProgress = () => undefined) {
    const files = filesDigest(store, batchId);
    const { byShard, addresses, stamps } = indexedShards(store, batchId);
    const paths = new Set([...byShard.values()].flat());
    const terms = new Terms();
    const lines = [];
    const shards = [];
    for (const [done, at] of addresses.entries()) {
        onProgress(done, addresses.length);
        const first = terms.rows;
        const lengths = addShard(store, { at, terms, paths });
        shards.push([at.taskId, at.shardId, lengths?.length ?? null, first]);
        if (lengths)
            lines.push({ key: (0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .linesKey */ .B5)(at.taskId, at.shardId), value: (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .encodeNumbers */ .RZ)(lengths) });
    }
    const meta = { files, shards };
    const few = [
        { key: Buffer.from([_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .META_TAG */ .NR]), value: Buffer.from(JSON.stringify(meta)) },
        { key: Buffer.from([_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .FILES_TAG */ .Tw]), value: Buffer.from(JSON.stringify(Object.fromEntries(byShard))) },
        ...lines.sort((a, b) => Buffer.compare(a.key, b.key)),
    ];
    return {
        rows: {
            bytes: few.reduce((sum, { value }) => sum + value.length, terms.bytes),
            *each() {
                yield* few;
                yield* terms.sets();
            },
        },
        stamps: stamps.map(({ hex }) => hex),
        meta,
    };
}
/** The files of a batch by shard, and all its tasks in all shards that have files, with their stamps. */
function indexedShards(store, batchId) {
    const byShard = new Map();
    for (const { path, object } of (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_10__/* .eachFile */ .ap)(store, (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId).snapshot_id)) {
        const shardId = (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shardOf */ .IS)(object);
        const paths = byShard.get(shardId);
        if (paths)
            paths.push(path);
        else
            byShard.set(shardId, [path]);
    }
    const shardIds = [...byShard.keys()].sort(_util_json_js__WEBPACK_IMPORTED_MODULE_12__/* .compareStrings */ .Kt);
    const addresses = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(store, batchId).tasks.flatMap(({ task_id: taskId }) => shardIds.map((shardId) => ({ batchId, taskId, shardId })));
    // Before anything is read: what is written from now on is not in this index.
    return { byShard, addresses, stamps: addresses.map((at) => (0,_store_index_stamp_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(store, at)) };
}
/** Rows by word of each field. */
class Terms {
    rows = 0;
    fields = new Map(_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .FIELDS */ .cJ.map((field) => [field, new Map()]));
    add(terms) {
        const row = this.rows++;
        for (const [field, word] of terms) {
            const words = this.fields.get(field);
            const runs = words.get(word);
            if (runs)
                (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .addRow */ .uY)(runs, row);
            else
                words.set(word, [row, row + 1]);
        }
    }
    /** At least as many bytes as all rows have. */
    get bytes() {
        let bytes = 0;
        for (const words of this.fields.values())
            for (const [word, runs] of words)
                bytes += Math.min(3 * word.length, 2000) + 8 * runs.length;
        return bytes;
    }
    /** A row for each word, in the order of keys; made one by one, because there may be millions. */
    *sets() {
        for (const [field, words] of this.fields) {
            const digested = new Map();
            for (const [word, runs] of words)
                if (!(0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .isPlainWord */ .F7)(word))
                    digested.set((0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .termKey */ .Ie)(field, word).toString('latin1'), runs);
            if (words.has(''))
                yield { key: (0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .termKey */ .Ie)(field, ''), value: (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .encodeRuns */ .jR)(words.get('')) };
            for (const key of [...digested.keys()].sort())
                yield { key: Buffer.from(key, 'latin1'), value: (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .encodeRuns */ .jR)(digested.get(key)) };
            for (const word of sortedWords(words.keys()))
                yield { key: (0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .termKey */ .Ie)(field, word), value: (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .encodeRuns */ .jR)(words.get(word)) };
        }
    }
}
/** Words that are not empty and whose key tells them, in the order of their UTF-8 bytes. */
function sortedWords(words) {
    const plain = [...words].filter((word) => word !== '' && (0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .isPlainWord */ .F7)(word));
    // Up to there the order of UTF-16 units, which is fast, is the same.
    const isSimple = plain.every((word) => !/[\ud800-\uffff]/.test(word));
    return isSimple ? plain.sort() : plain.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/**
 * Adds the outputs of one shard.
 * @returns the length of each line in bytes; undefined for a shard that is left out because reading it has more to
 * tell than its outputs: it is not finished, something is lost or damaged, or it is written in another way than ours
 */
function addShard(store, { at, terms, paths }) {
    const path = (0,_store_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .outputsFile */ .Rf)(store.root, at);
    const lines = [];
    let bytes = 0;
    try {
        const state = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(store, at);
        if (state?.status !== 'done')
            return undefined;
        for (const json of (0,_store_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .readLines */ .S)(path)) {
            // Only of ASCII is the place of a line in the file known from the text.
            if (json === '' || !isAscii(json))
                return undefined;
            const output = (0,_store_lift_output_js__WEBPACK_IMPORTED_MODULE_7__/* .liftOutput */ .F)((0,_store_json_files_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLine */ .A)(json, path), path);
            if (typeof output.path === 'string' && !paths.has(output.path))
                return undefined;
            // Words of a shard that is left out after all are never asked for.
            terms.add((0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .termsOf */ .fd)(output));
            lines.push(json.length + 1);
            bytes += json.length + 1;
        }
        const isWhole = lines.length >= (state.stats?.outputs_written ?? 0);
        // The last line needs no line feed; a byte order mark is none of the text.
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
        return isWhole && (size === bytes || size === bytes - 1) ? lines : undefined;
    }
    catch (error) {
        // Whatever is wrong with it, a question that reads it will say.
        if (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo || error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function isAscii(text) {
    // oxlint-disable-next-line no-control-regex
    return /^[\x00-\x7f]*$/.test(text);
}
//# sourceMappingURL=index-build.js.map

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

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ OutputBuffer)
/* harmony export */ });
/** At first; it grows to what the largest portion needs. */
const FIRST_BYTES = 64 * 1024;
/**
 * Where outputs become the bytes that are written. One for all that a run publishes: as texts they would outlive many
 * collections of garbage, and be most of a run's memory.
 */
class OutputBuffer {
    bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
    start = 0;
    end = 0;
    append(text) {
        const length = Buffer.byteLength(text);
        if (this.end + length > this.bytes.length)
            this.grow(length);
        this.end += this.bytes.write(text, this.end);
    }
    /** What was appended since the last taking; it holds until `clear`. */
    take() {
        const taken = this.bytes.subarray(this.start, this.end);
        this.start = this.end;
        return taken;
    }
    /** Lets everything be overwritten that was taken. */
    clear() {
        this.start = 0;
        this.end = 0;
    }
    /** What was taken before keeps the memory that it lies in. */
    grow(length) {
        const open = this.bytes.subarray(this.start, this.end);
        const grown = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, open.length + length));
        this.end = open.copy(grown);
        this.start = 0;
        this.bytes = grown;
    }
}
//# sourceMappingURL=output-buffer.js.map

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

/***/ 403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ checkFilters),
/* harmony export */   CD: () => (/* binding */ outputMatcher),
/* harmony export */   MH: () => (/* binding */ nameMatcher),
/* harmony export */   P7: () => (/* binding */ languagesOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   gy: () => (/* binding */ isOfLanguage)
/* harmony export */ });
/* unused harmony export checkWord */
/* harmony import */ var _records_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1988);
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);
/* harmony import */ var _query_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7410);





/** Throws `INVALID_ARGUMENT` for a kind, severity or language that there is not, with the nearest that there is. */
function checkFilters({ kinds = [], severities = [], languages = [] }) {
    for (const language of languages)
        checkWord(language, { noun: 'language', known: _records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGE_NAMES */ .G2 });
    for (const kind of kinds)
        checkWord(kind, { noun: 'kind', known: _records_output_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_KINDS */ .mO });
    for (const severity of severities)
        checkWord(severity, { noun: 'severity', known: _records_output_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC });
}
/** Throws `INVALID_ARGUMENT` for a word that is none of the known ones. */
function checkWord(word, { noun, known }) {
    if (known.includes(word))
        return;
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(word, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('INVALID_ARGUMENT', `There is no ${noun} ${JSON.stringify(word)}.`, {
        hints: [near === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${near}?`],
    });
}
/** Says whether an output is asked for; tasks and kinds are looked at by who reads. */
function outputMatcher(filters) {
    const tests = [];
    const { severities = [], codes = [], languages = [], names = [] } = filters;
    if (severities.length > 0)
        tests.push((output) => severities.includes(String(output['severity'])));
    if (codes.length > 0)
        tests.push((output) => codes.includes(String(output['code'])));
    const isPath = (0,_query_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(filters.paths ?? []);
    if (isPath)
        tests.push(({ path }) => typeof path === 'string' && isPath(path));
    if (languages.length > 0)
        tests.push(({ path }) => typeof path === 'string' && isOfLanguage(path, languages));
    if (names.length > 0) {
        const isName = nameMatcher(names);
        tests.push((output) => namesOf(output).some(isName));
    }
    return (output) => tests.every((test) => test(output));
}
/** Whether a path is of one of the languages, by the grammar or by what its extension hints at. */
function isOfLanguage(path, languages) {
    const language = (0,_records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path);
    const hint = (0,_records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageHint */ .Ob)(path);
    return (language !== undefined && languages.includes(language)) || languages.includes(hint ?? 'unknown');
}
/** All words that `isOfLanguage` knows a path by. */
function languagesOf(path) {
    const language = (0,_records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path);
    const hint = (0,_records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageHint */ .Ob)(path) ?? 'unknown';
    return language === undefined || language === hint ? [hint] : [language, hint];
}
/** What an output is called: a symbol by both of its names, an edge by what it leads to. */
function namesOf(output) {
    const fields = output.kind === 'edge' ? ['target'] : ['name', 'qualified_name', 'manifest'];
    return fields.flatMap((field) => (typeof output[field] === 'string' ? [output[field]] : []));
}
/** Says whether a name is one of several, in which `*` stands for anything. */
function nameMatcher(names) {
    const exact = new Set(names);
    const patterns = names
        .filter((name) => name.includes('*'))
        .map((name) => name.split('*').filter((piece, at, all) => piece !== '' || at === 0 || at === all.length - 1));
    return (name) => exact.has(name) || patterns.some((pieces) => hasPieces(name, pieces));
}
/** Whether a name consists of pieces in their order with anything between them; never slow, whatever the pattern. */
function hasPieces(name, pieces) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
        return false;
    let at = first.length;
    const end = name.length - last.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = name.indexOf(piece, at);
        if (found === -1 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}
//# sourceMappingURL=query-filter.js.map

/***/ }),

/***/ 7410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ fileNotFound),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   s1: () => (/* binding */ plainPath)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);




/** Paths that a hint offers. */
const OFFERED = 5;
/**
 * Says whether a path is meant by one of several patterns: a path itself, a folder, or a glob as in `.gitignore`
 * (`*.py` anywhere, `src/*.py` from the root, `src/` all below it).
 * @returns undefined when there are no patterns: then every path is meant
 */
function pathMatcher(patterns) {
    if (patterns.length === 0)
        return undefined;
    const exact = new Set(patterns.map(plainPath));
    // A path may begin with what is a comment or an exception in such files, and the case of names counts.
    const globs = ignore__WEBPACK_IMPORTED_MODULE_0__({ ignorecase: false, allowRelativePaths: true }).add(patterns.map((pattern) => plainPath(pattern).replace(/^[!#]/, String.raw `\$&`)));
    return (path) => exact.has(path) || globs.ignores(path);
}
/** A path as a person types it, in the form that snapshots have. */
function plainPath(path) {
    return path.replace(/^(?:\.\/+)+/, '').replaceAll(/\/{2,}/g, '/');
}
/** The error for a path or pattern that no file of a snapshot has, with the nearest that some have. */
function fileNotFound(asked, files) {
    const paths = [...new Set(Array.from(files, ({ path }) => path))].sort(_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStrings */ .Kt);
    const wanted = plainPath(asked);
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    const namesakes = paths.filter((path) => nameOf(path) === nameOf(wanted)).slice(0, OFFERED);
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(wanted, paths);
    const offered = namesakes.length > 0 ? namesakes : near === undefined ? [] : [near];
    const known = paths.length === 0
        ? 'none'
        : `${paths.slice(0, OFFERED).join(', ')}${paths.length > OFFERED ? ', …' : ''}`;
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('FILE_NOT_FOUND', `No file of the snapshot is ${JSON.stringify(asked)}.`, {
        hints: [offered.length > 0 ? `Did you mean ${offered.join(' or ')}?` : `Its files: ${known}.`],
        details: { path: asked, nearest: offered },
    });
}
//# sourceMappingURL=query-path.js.map

/***/ }),

/***/ 5549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ buildShardEntry)
/* harmony export */ });
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4237);
/* harmony import */ var _output_buffer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2738);




/**
 * Outputs and state of one task and shard. Failed as a whole when any of its files did: half a shard would look like a
 * whole one to every reader.
 */
function buildShardEntry(work) {
    const { batchId, taskId, shardId, buffer = new _output_buffer_js__WEBPACK_IMPORTED_MODULE_3__/* .OutputBuffer */ .G() } = work;
    const tail = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .envelopeTail */ .JX)(work);
    const failures = [];
    let lines = 0;
    for (const file of work.files) {
        const text = work.block(file);
        if (text === undefined)
            failures.push(failureOf(work, file));
        else {
            lines += countLines(text);
            buffer.append((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .renderOutputs */ .$Z)(text, file.path, tail));
        }
    }
    const outputs = buffer.take();
    const identity = {
        schema_name: 'codebatch.shard_state',
        schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$,
        producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8 },
        shard_id: shardId,
        task_id: taskId,
        batch_id: batchId,
    };
    const [first] = failures;
    if (first) {
        const message = `${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(failures.length, 'file')} failed; ${first.path}: ${first.message}`;
        const state = {
            ...identity,
            status: 'failed',
            attempt: 1,
            error: { code: first.code, message },
        };
        return { entry: { taskId, shardId, outputs: new Uint8Array(0), state }, failures };
    }
    const stats = { files_processed: work.files.length, outputs_written: lines };
    return {
        entry: { taskId, shardId, outputs, state: { ...identity, status: 'done', attempt: 1, stats } },
        failures,
    };
}
function failureOf({ taskId, shardId, failures }, file) {
    const own = failures(file).find((failure) => failure.task_id === undefined || failure.task_id === taskId);
    const known = own ?? {
        code: 'task_crashed',
        message: 'Its facts could not be read back.',
        path: file.path,
    };
    return { ...known, task_id: taskId, shard_id: shardId };
}
function countLines(text) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}
//# sourceMappingURL=shard-entry.js.map

/***/ }),

/***/ 8327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ storedFacts)
/* harmony export */ });
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);

/**
 * Reads facts back from published outputs, a task at a time, keeping only lines of the wanted kinds: the batch-scope
 * tasks see what the store says, whoever computed it.
 */
function storedFacts(store, given) {
    const { batchId, shards } = given;
    const tasks = new Map();
    const prefixes = given.kinds.map((kind) => `{"kind":"${kind}"`);
    const load = (taskId) => {
        const byPath = new Map();
        for (const shardId of shards)
            for (const line of (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_0__/* .readOutputText */ .fE)(store, { batchId, taskId, shardId }).split('\n')) {
                if (!prefixes.some((prefix) => line.startsWith(prefix)))
                    continue;
                const { path } = JSON.parse(line);
                byPath.set(path, `${byPath.get(path) ?? ''}${line}\n`);
            }
        return byPath;
    };
    return (taskId, file) => {
        let blocks = tasks.get(taskId);
        if (!blocks)
            tasks.set(taskId, (blocks = load(taskId)));
        return blocks.get(file.path) ?? '';
    };
}
//# sourceMappingURL=stored-facts.js.map

/***/ }),

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tellUnsealed),
/* harmony export */   H: () => (/* binding */ verifyStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _store_durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(424);
/* harmony import */ var _store_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
/* harmony import */ var _store_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7381);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9756);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7499);
/* harmony import */ var _memo_pack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8552);








/** Looks at a whole store. It writes nothing unless `repair` is asked for. */
function verifyStore(store, options = {}) {
    const inspection = (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectStore */ .Q)(store, {
        data: options.data ?? false,
        ...(options.objects === undefined ? {} : { objects: options.objects }),
        onProgress: options.onProgress,
    });
    inspectMemo(inspection);
    const { problems, notes, checked } = inspection;
    const mended = options.repair === true ? [...problems, ...notes].filter((one) => mend(store, one)) : [];
    const remaining = problems.filter((problem) => !mended.includes(problem));
    return {
        ok: remaining.length === 0,
        problems: remaining,
        notes: notes.filter((note) => !mended.includes(note)),
        repaired: mended,
        checked,
    };
}
/** What no check can say of records without a seal. */
function tellUnsealed({ unsealed }) {
    return `${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(unsealed, 'record')} without a seal: ${unsealed === 1 ? 'its' : 'their'} bytes cannot be checked.`;
}
/** Removes what a problem says may be removed; a second look guards what is not ours to touch. */
function mend(store, problem) {
    if (problem.repair !== 'remove')
        return false;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.root, problem.path);
    const isLeft = problem.code === 'TEMPORARY_LEFT';
    if (!isLeft && !path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_store_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .derived */ .un)(store.root), '/')))
        return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    return true;
}
/** Packs whose index or, with data, whose blocks do not check: `MEMO_DAMAGED`; what dead runs left. */
function inspectMemo(inspection) {
    const root = (0,_store_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .memoDir */ .aH)(inspection.store.root);
    const folders = (0,_store_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(root);
    for (const [done, folder] of folders.entries()) {
        inspection.progress(done, folders.length, 'memo');
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder.name);
        const spill = /^\.spill-(\d+)-\d+$/.exec(folder.name);
        if (spill && !(0,_store_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .isProcessAlive */ .jW)(Number(spill[1])))
            inspection.note('TEMPORARY_LEFT', at, 'A run that was killed left it.', 'remove');
        for (const entry of (0,_store_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(at)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name);
            if (entry.name.endsWith('.pack') && !(entry.isFile() && isPackWhole(path, inspection.data)))
                inspection.problem('MEMO_DAMAGED', path, 'It does not check.', 'remove');
        }
    }
}
function isPackWhole(path, data) {
    const { pack, damaged } = _memo_pack_js__WEBPACK_IMPORTED_MODULE_7__/* .MemoPack */ .ok.open(path);
    try {
        return !damaged && (!data || [...pack.entries.values()].every((entry) => pack.read(entry) !== undefined));
    }
    finally {
        pack.close();
    }
}
//# sourceMappingURL=verify.js.map

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

/***/ })

};
