export const id = 128;
export const ids = [128];
export const modules = {

/***/ 14747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMerge: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/records/split.js
var split = __webpack_require__(83212);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(53307);
// EXTERNAL MODULE: ./build/src/store/store.js + 1 modules
var store_store = __webpack_require__(15822);
// EXTERNAL MODULE: ./build/src/review/check.js + 1 modules
var check = __webpack_require__(62117);
// EXTERNAL MODULE: ./build/src/review/embedded-store.js
var embedded_store = __webpack_require__(23074);
// EXTERNAL MODULE: ./build/src/review/split-sides.js
var split_sides = __webpack_require__(28639);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/engine/fingerprint.js
var fingerprint = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/engine/memo-pack.js
var memo_pack = __webpack_require__(98552);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/review/split-part.js + 1 modules
var split_part = __webpack_require__(35298);
// EXTERNAL MODULE: ./build/src/review/split-run.js
var split_run = __webpack_require__(5726);
;// CONCATENATED MODULE: ./build/src/review/split-shelf.js










/** A larger part is refused before the disk is full. */
const MAX_PART_BYTES = 2 ** 31;
/** Parts as they arrive, each in a file of its own until all are there: the newest attempt of a range may come first. */
class PartShelf {
    folder;
    split;
    limit;
    registry;
    /** Fingerprints of the tasks that look at one file. */
    tasks;
    standing = new Map();
    refused = [];
    count = 0;
    /** @param root of the store; the files are removed by `close` */
    constructor(root, given) {
        (0,external_node_fs_.mkdirSync)((0,layout/* partsDir */.i2)(root), { recursive: true });
        this.folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,layout/* partsDir */.i2)(root), 'merge-'));
        this.split = given.split;
        this.limit = given.maxPartBytes ?? MAX_PART_BYTES;
        this.registry = given.registry;
        const isOfFiles = ({ type }) => given.registry.tasks.get(type)?.scope === 'shard';
        this.tasks = new Set(given.plan.tasks.filter(isOfFiles).map(fingerprint/* taskFingerprint */.Y));
    }
    /** Takes one part in, or notes why it does not count. */
    async take({ name, bytes }) {
        const path = (0,external_node_path_.join)(this.folder, String(this.count++));
        try {
            const digest = await this.write(path, bytes);
            const part = digest === undefined ? `it is larger than ${this.limit} bytes` : (0,split_part/* readPart */.o)(path);
            const why = typeof part === 'string' ? part : (this.misfit(part) ?? this.unwanted(path, part));
            if (why === undefined)
                this.keep(name, { path, part: part, digest: digest });
            else
                this.refuse(path, { name, why });
        }
        catch (error) {
            this.refuse(path, { name, why: `it could not be read: ${(0,errors/* messageOf */.bD)(error)}` });
        }
    }
    /** The newest attempt of each range, the ranges that have none, and what does not count. */
    choose() {
        const taken = [];
        const missing = [];
        for (const { range } of this.split.record.ranges) {
            const parts = this.standing.get(range) ?? [];
            const newest = Math.max(0, ...parts.map(({ record }) => record.attempt));
            const latest = parts.filter(({ record }) => record.attempt === newest);
            // Sorted, so that of equal parts the same one is named whatever came first.
            const [first, ...others] = latest.sort((a, b) => (0,json/* compareStrings */.Kt)(a.name, b.name));
            if (!first)
                missing.push(range);
            else if (others.every(({ digest }) => digest === first.digest))
                taken.push(first);
            else {
                missing.push(range);
                for (const { name } of latest)
                    this.refused.push({ name, why: `parts of attempt ${newest} of ${range} differ` });
            }
        }
        return { taken, missing, refused: this.refused.sort((a, b) => (0,json/* compareStrings */.Kt)(a.name, b.name)) };
    }
    /** Removes the files. */
    close() {
        (0,external_node_fs_.rmSync)(this.folder, { recursive: true, force: true });
    }
    /** The digest of what was written; undefined when there is more than may be. */
    async write(path, bytes) {
        const file = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
        const hash = (0,json/* sha256Stream */.kI)();
        let size = 0;
        try {
            for await (const piece of bytes) {
                size += piece.length;
                if (size > this.limit)
                    return undefined;
                hash.update(piece);
                (0,durable/* writeAll */.f4)(file, piece);
            }
            return hash.hex();
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    keep(name, found) {
        const { record } = found.part;
        const fill = (memo) => {
            for (const region of found.part.packs) {
                const { pack } = memo_pack/* MemoPack */.ok.open(found.path, region);
                for (const [key, entry] of pack.entries)
                    put(memo, { fingerprint: region.fingerprint, key, entry, pack });
                pack.close();
            }
        };
        const others = this.standing.get(record.range) ?? [];
        this.standing.set(record.range, [...others, { name, record, digest: found.digest, fill }]);
    }
    refuse(path, told) {
        this.refused.push(told);
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    /** Why a whole part is none of this split. */
    misfit({ record }) {
        const { record: split, digest } = this.split;
        if (record.head_commit !== split.head.commit || record.base_commit !== split.base.commit)
            return 'it is of other commits';
        if (record.plan !== split.plan)
            return 'it was computed under another plan';
        if (record.split !== digest)
            return 'it answers another split';
        return split.ranges.some(({ range }) => range === record.range)
            ? undefined
            : 'its range is none of the split';
    }
    /** Why what a part says cannot be what its range was asked for. */
    unwanted(path, { record, packs }) {
        const { files } = (0,split_run/* filesOf */.R)([...this.split.base, ...this.split.head], record.range);
        const wanted = new Set(files.map((file) => (0,fingerprint/* contentKey */.l)(file, this.registry)));
        if (record.failures.some(([key]) => !wanted.has(key)))
            return 'it tells of files that are not in its range';
        for (const region of packs) {
            if (!this.tasks.has(region.fingerprint))
                return 'it holds facts of a task that is not in the plan';
            const { pack, damaged } = memo_pack/* MemoPack */.ok.open(path, region);
            try {
                if (damaged)
                    return 'one of its packs is damaged';
                for (const [key, entry] of pack.entries) {
                    if (!wanted.has(key))
                        return 'it tells of files that are not in its range';
                    if (!isSound(entry) || !pack.read(entry))
                        return 'one of its packs is damaged';
                }
            }
            finally {
                pack.close();
            }
        }
        return undefined;
    }
}
function put(memo, { fingerprint, key, entry, pack, }) {
    const bytes = pack.read(entry);
    if (!bytes)
        return;
    const { codes, suppressed, parseErrors, batchFacts } = entry;
    const summary = { codes, suppressed, parseErrors, batchFacts };
    memo.put(fingerprint, key, { bytes, summary, keep: true });
}
/** What is read of a pack's index without its blocks must be of the kind that is read. */
function isSound({ length, codes, suppressed, parseErrors, batchFacts }) {
    const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
    const counts = typeof codes === 'object' && codes !== null ? Object.values(codes) : [Number.NaN];
    return [length, suppressed, parseErrors, ...counts].every(isCount) && typeof batchFacts === 'string';
}
//# sourceMappingURL=split-shelf.js.map
;// CONCATENATED MODULE: ./build/src/review/split-merge.js










/**
 * Puts parts together and compares. The report is the one that `check` gives for the same two commits, however many
 * ranges there were. Parts of other work, damaged ones and earlier attempts do not count; with a range missing its files
 * are unknown and the report is incomplete. What a part left to a memo that is not here is computed.
 * Throws as `openSplit` and `check`.
 */
async function mergeSplit(given, options) {
    const { split } = given;
    const { sides, root, asked, plan } = await (0,split_sides/* openSplit */.vm)(split, options);
    const store = options.keep === undefined
        ? (0,embedded_store/* embeddedStore */.o)(root, options.env)
        : (0,store_store/* initStore */.k$)((0,external_node_path_.resolve)(options.cwd, options.keep), options.env).store;
    learnObjects(split, store.root);
    const shelf = new PartShelf(store.root, { ...given, plan, registry: options.registry });
    try {
        for await (const part of given.parts)
            await shelf.take(part);
        const { taken, missing, refused } = shelf.choose();
        const brought = broughtBy(taken, missing);
        const result = await (0,check/* checkSides */.n)(sides, { ...options, ...asked }, brought);
        for (const { name, why } of refused)
            result.context.warnings.push(`Part ${name} does not count: ${why}.`);
        return {
            ...result,
            parts: {
                taken: taken.map(({ name, record: { range, attempt } }) => ({ range, attempt, name })),
                missing,
                refused,
            },
        };
    }
    finally {
        shelf.close();
    }
}
/** What the planning job has hashed need not be read again. */
function learnObjects(split, root) {
    const map = (0,object_map/* loadObjectMap */.A)((0,layout/* objectMapFile */.kk)(root));
    for (const [, oid, digest, size] of [...split.base, ...split.head])
        map.set(oid, { digest, size });
    map.save();
}
function broughtBy(taken, missing) {
    const lost = missing.map((range) => ({ range, ...(0,split/* rangeEnds */.Cq)(range) }));
    return {
        fill: (memo) => {
            for (const part of taken)
                part.fill(memo);
        },
        failed: failuresOf(taken),
        withhold: ({ object }) => {
            const shard = Number.parseInt((0,digest/* shardOf */.IS)(object), 16);
            const found = lost.find(({ first, last }) => first <= shard && shard <= last);
            return found && `no part brought the shards ${found.range}`;
        },
        failures: lost.map(({ range }) => ({
            code: 'shard_missing',
            message: `No part brought the shards ${range}.`,
        })),
    };
}
function failuresOf(taken) {
    const failed = new Map();
    for (const { record } of taken)
        for (const [key, failure] of record.failures)
            failed.set(key, [...(failed.get(key) ?? []), failure]);
    return failed;
}
//# sourceMappingURL=split-merge.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/src/action/bring-sides.js
var bring_sides = __webpack_require__(24425);
// EXTERNAL MODULE: ./build/src/action/memo.js + 5 modules
var action_memo = __webpack_require__(91035);
// EXTERNAL MODULE: ./build/src/action/phases.js
var action_phases = __webpack_require__(17802);
// EXTERNAL MODULE: ./build/src/action/question.js
var action_question = __webpack_require__(39718);
// EXTERNAL MODULE: ./build/src/action/tell.js + 10 modules
var tell = __webpack_require__(64183);
// EXTERNAL MODULE: ./build/src/action/transfer/artifacts.js
var transfer_artifacts = __webpack_require__(9853);
// EXTERNAL MODULE: ./build/src/action/transfer/part-artifacts.js
var part_artifacts = __webpack_require__(81075);
// EXTERNAL MODULE: ./build/src/action/transfer/split-artifact.js
var split_artifact = __webpack_require__(16529);
;// CONCATENATED MODULE: ./build/src/action/modes/merge.js










/** Mode `merge`: puts the parts of this run together, compares, and tells the result. */
async function runMerge(context) {
    const { inputs, facts, log } = context;
    const phases = new action_phases/* Phases */.V();
    const check = inputs.name ?? '';
    const service = new transfer_artifacts/* Artifacts */.E({ log, temp: facts.temp });
    const { question, split, artifacts } = await phases.measure('set-up', async () => {
        const asked = await (0,action_question/* questionOf */.Y)(context);
        const listed = await service.list();
        const taken = await (0,split_artifact/* fetchSplit */.h2)(context, service, listed);
        await (0,bring_sides/* bringSides */.r)(context, asked.repository, { split: taken, oids: (0,bring_sides/* differing */.R)(taken) });
        return { question: asked, split: taken, artifacts: listed ?? [] };
    });
    const memo = new action_memo/* SharedMemo */.K(context, question.root);
    await phases.measure('restore', () => memo.restore());
    const ranges = split.record.ranges.map(({ range }) => range);
    const parts = (0,part_artifacts/* downloadParts */.f)(service, { artifacts, check, ranges });
    const result = await phases.measure('work', () => mergeSplit({ split, parts }, question.options));
    sayParts(context, result.parts, ranges.length);
    const { repository } = question;
    return (0,tell/* tell */.q)(context, { result, repository, phases, check, save: () => memo.save() });
}
/** What came, and what did not: that is an error of the step, for nothing here can mend it. */
function sayParts({ log }, { taken, missing }, count) {
    log.info(`Merging ${(0,util_text/* plural */.LS)(taken.length, 'part')} of ${(0,util_text/* plural */.LS)(count, 'range')}.`);
    if (missing.length === 0)
        return;
    const shown = missing.slice(0, 20).join(', ') + (missing.length > 20 ? ', …' : '');
    log.error(`No part came of ${(0,util_text/* plural */.LS)(missing.length, 'range')} (${shown}): those files are unknown. Re-run the failed jobs.`);
}
//# sourceMappingURL=merge.js.map

/***/ })

};
