export const id = 683;
export const ids = [683];
export const modules = {

/***/ 78464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 5 modules
var markdown = __webpack_require__(91073);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 1 modules
var terminal = __webpack_require__(59435);
// EXTERNAL MODULE: ./build/src/compare/line-map.js + 2 modules
var line_map = __webpack_require__(30348);
// EXTERNAL MODULE: ./build/src/compare/source-lines.js
var source_lines = __webpack_require__(5550);
// EXTERNAL MODULE: ./build/src/git/blobs.js
var git_blobs = __webpack_require__(63866);
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(30690);
;// CONCATENATED MODULE: ./build/src/git/changed-blobs.js

/**
 * Files of the second tree (or commit) that are not the same in the first, by path; renames are followed, and what was
 * removed is left out. Throws `GIT_FAILED` when a tree is not here.
 */
async function changedBlobs(repository, { before, after }) {
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '-l400', before, after];
    const fields = (await (0,program/* runGit */.EO)(repository.root, args)).stdout.toString('utf8').split('\0');
    const changed = new Map();
    // `:<mode> <mode> <id> <id> <status>`, the path, and of a rename the path after it.
    for (let at = 0; at + 1 < fields.length;) {
        const [, , old, now, status] = fields[at].split(' ');
        const isRename = /^[RC]/.test(status);
        const path = fields[at + (isRename ? 2 : 1)];
        at += isRename ? 3 : 2;
        if (/^0+$/.test(now))
            continue;
        changed.set(path, { after: now, ...(/^0+$/.test(old) ? {} : { before: old }) });
    }
    return changed;
}
//# sourceMappingURL=changed-blobs.js.map
;// CONCATENATED MODULE: ./build/src/review/changed-lines.js




/**
 * Which lines the change wrote in the files that have a regression. Of a new file all are; a renamed one is compared with
 * what it was. None unless both sides are commits.
 */
async function changedLines(report, repository) {
    const lines = new Map();
    const { base, head } = report;
    const paths = [...new Set(report.regressions.map(({ path }) => path))].sort();
    if (base.commit === undefined || head.kind !== 'commit' || head.commit === undefined || paths.length === 0)
        return lines;
    const changed = await changedBlobs(repository, { before: base.commit, after: head.commit });
    const wanted = paths.flatMap((path) => {
        const blob = changed.get(path);
        return blob ? [{ path, blob }] : [];
    });
    const texts = await textsOf(repository, wanted.map(({ blob }) => blob));
    for (const { path, blob } of wanted) {
        const before = blob.before === undefined ? undefined : (0,source_lines/* sourceLines */.Jj)(texts.get(blob.before));
        const after = (0,source_lines/* sourceLines */.Jj)(texts.get(blob.after));
        lines.set(path, before ? writtenLines(before, after) : [[1, Math.max(1, after.raw.length)]]);
    }
    return lines;
}
async function textsOf(repository, blobs) {
    const oids = new Set(blobs.flatMap(({ before, after }) => (before === undefined ? [after] : [before, after])));
    const texts = new Map();
    const reader = new git_blobs/* BlobReader */.n(repository);
    try {
        for await (const blob of reader.read([...oids]))
            if ('bytes' in blob)
                texts.set(blob.oid, blob.bytes.toString('utf8'));
    }
    finally {
        reader.close();
    }
    return texts;
}
/** The ranges of the second text that have no partner in the first. */
function writtenLines(before, after) {
    const map = (0,line_map/* lineMap */.d)(before, after);
    const ranges = [];
    for (let line = 1; line <= after.raw.length; line++) {
        if (map.toBase(line) !== 0)
            continue;
        const last = ranges.at(-1);
        if (last && last[1] === line - 1)
            last[1] = line;
        else
            ranges.push([line, line]);
    }
    return ranges;
}
//# sourceMappingURL=changed-lines.js.map
// EXTERNAL MODULE: ./build/src/action/check-name.js
var check_name = __webpack_require__(86702);
// EXTERNAL MODULE: ./build/src/action/publish.js + 5 modules
var publish = __webpack_require__(95024);
// EXTERNAL MODULE: ./build/src/action/report-files.js + 7 modules
var report_files = __webpack_require__(79123);
// EXTERNAL MODULE: ./build/src/action/transfer/artifacts.js
var artifacts = __webpack_require__(9853);
// EXTERNAL MODULE: ./build/src/action/transfer/part-name.js
var part_name = __webpack_require__(74533);
// EXTERNAL MODULE: ./build/src/action/write-outputs.js
var write_outputs = __webpack_require__(57180);
;// CONCATENATED MODULE: ./build/src/action/tell.js











/**
 * Tells a result wherever this step can: log, annotations, files, artifact, outputs, comment, check run, summary. Gives the exit code of the
 * step: 1 when the report fails.
 */
async function tell(context, given) {
    const { inputs, env, log } = context;
    const { result, repository, phases } = given;
    const { report, context: told } = result;
    for (const warning of told.warnings)
        log.warn(warning);
    await log.group(report.verdict, async () => log.lines((0,terminal/* renderTerminal */.bF)(report, { color: false, width: 120 })));
    if (inputs.annotations)
        log.annotate(report, repository ? { changedLines: await changedLines(report, repository) } : {});
    const name = (0,check_name/* checkName */.I)({ name: inputs.name, workflow: env['GITHUB_WORKFLOW'] ?? '', check: given.check });
    const { folder, files } = (0,report_files/* writeReportFiles */.t4)(context, report, name);
    (0,write_outputs/* writeOutputs */.K)(outputsOf(report, folder, told.batches?.head), env);
    await phases.measure('upload', () => uploadReport(context, { folder, files, check: given.check }));
    if ((0,publish/* isToBePublished */.tC)(context)) {
        const why = (0,publish/* unpublishable */.F_)(context);
        if (why === undefined)
            await phases.measure('publish', () => (0,publish/* publishResult */.v9)(context, report, name));
        else
            log.notice(why);
    }
    await phases.measure('save', given.save);
    summarise(context, given);
    return report.conclusion === 'failure' ? 1 : 0;
}
function outputsOf(report, folder, batch) {
    return {
        conclusion: report.conclusion,
        regressions: `${report.counts.regressions}`,
        improvements: `${report.counts.improvements}`,
        unknown: `${report.counts.unknown}`,
        'report-path': (0,external_node_path_.join)(folder, report_files/* REPORT_FILES */.JL.report),
        'sarif-path': (0,external_node_path_.join)(folder, report_files/* REPORT_FILES */.JL.sarif),
        'base-sha': report.base.commit ?? '',
        'head-sha': report.head.commit ?? '',
        ...(batch === undefined ? {} : { 'batch-id': batch }),
    };
}
/** Nothing happens where the runner has no artifact service: the files are on this machine. */
async function uploadReport({ log, facts, env }, { folder, files, check }) {
    if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '')
        return;
    const { attempt } = facts;
    await new artifacts/* Artifacts */.E({ log, temp: facts.temp }).upload({
        names: (0,part_name/* uploadNames */.OY)((upload) => (0,part_name/* artifactOfReport */.En)({ check, attempt, upload })),
        folder,
        files,
    });
}
/** Adds the report to the summary of the step, within what the platform shows. */
function summarise(context, { result: { report, context: told }, phases }) {
    const { summaryFile } = context.facts;
    if (summaryFile === undefined)
        return;
    const times = `\n${phases.table()}`;
    const taken = (0,external_node_fs_.statSync)(summaryFile, { throwIfNoEntry: false })?.size ?? 0;
    const maxBytes = markdown/* SUMMARY_BYTES */.R$ - taken - Buffer.byteLength(times) - 1;
    const text = (0,markdown/* renderMarkdown */.Gc)(report, { maxBytes, memo: told.memo, ...(0,report_files/* linksOf */.hP)(context, report) });
    (0,external_node_fs_.appendFileSync)(summaryFile, `${text}\n${times}`);
}
//# sourceMappingURL=tell.js.map

/***/ }),

/***/ 30348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ SAME_LINES),
  d: () => (/* binding */ lineMap)
});

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/compare/line-map.js


/** Gaps without anchors whose edits are more than this were rewritten: nothing inside is mapped. */
const MAX_EDITS = 300;
/** A gap is cut at its anchors at most so many times over; texts that people write need three or four. */
const MAX_DEPTH = 40;
/**
 * Maps lines by patience diff (Bram Cohen), white space aside: lines that occur once on both sides, in their longest
 * common order, are the anchors; the gaps between them are mapped likewise, and what has no anchors left by Myers'
 * algorithm. Swapping the sides gives the same map the other way round.
 */
function lineMap(base, head) {
    // One direction for both, or ties would fall differently when the sides are swapped.
    const turned = comparesAfter(base.raw, head.raw);
    const [left, right] = turned ? [head, base] : [base, head];
    const toRight = new Int32Array(left.raw.length);
    mapGaps(left, right, toRight);
    const toLeft = new Int32Array(right.raw.length);
    for (const [at, line] of toRight.entries())
        if (line > 0)
            toLeft[line - 1] = at + 1;
    return turned ? new MappedLines(toLeft, toRight) : new MappedLines(toRight, toLeft);
}
/** The map of a text onto itself: for equal contents, and where no text is to be had. */
const SAME_LINES = {
    toHead: (line) => line,
    toBase: (line) => line,
    baseHunk: () => 0,
    headHunk: () => 0,
    baseRange: (line) => [line, line],
    headRange: (line) => [line, line],
    basePlace: (line) => line,
    headPlace: (line) => line,
};
function comparesAfter(a, b) {
    if (a.length !== b.length)
        return a.length > b.length;
    const at = a.findIndex((line, index) => line !== b[index]);
    return at !== -1 && (0,json/* compareStrings */.Kt)(a[at], b[at]) > 0;
}
function mapGaps(left, right, toRight) {
    const open = [
        { leftStart: 0, leftEnd: left.raw.length, rightStart: 0, rightEnd: right.raw.length, depth: 0 },
    ];
    for (let gap = open.pop(); gap; gap = open.pop()) {
        // Exactly equal lines first: of two blank lines the one with the trailing space is not the other one.
        const rest = trim(left.normal, right.normal, trim(left.raw, right.raw, gap, toRight), toRight);
        if (rest.leftStart === rest.leftEnd || rest.rightStart === rest.rightEnd)
            continue;
        const anchors = rest.depth < MAX_DEPTH ? anchorsIn(left.normal, right.normal, rest) : [];
        if (anchors.length === 0)
            myers(left.normal, right.normal, rest, toRight);
        else
            open.push(...between(rest, anchors, toRight));
    }
}
/** Maps equal lines at both ends of a gap; gives what is left. */
function trim(left, right, gap, toRight) {
    let { leftStart, leftEnd, rightStart, rightEnd } = gap;
    while (leftStart < leftEnd && rightStart < rightEnd && left[leftStart] === right[rightStart])
        toRight[leftStart++] = ++rightStart;
    while (leftStart < leftEnd && rightStart < rightEnd && left[leftEnd - 1] === right[rightEnd - 1])
        toRight[--leftEnd] = rightEnd--;
    return { leftStart, leftEnd, rightStart, rightEnd, depth: gap.depth };
}
/** Lines that occur once on both sides of a gap; where there are none, those that occur equally often, least often first. */
function anchorsIn(left, right, gap) {
    const seen = new Map();
    for (let at = gap.leftStart; at < gap.leftEnd; at++) {
        const known = seen.get(left[at]);
        if (known)
            known.left.push(at);
        else
            seen.set(left[at], { left: [at], right: [] });
    }
    for (let at = gap.rightStart; at < gap.rightEnd; at++)
        seen.get(right[at])?.right.push(at);
    const even = [...seen.values()].filter((lines) => lines.left.length === lines.right.length);
    const fewest = even.reduce((least, lines) => Math.min(least, lines.left.length), Number.POSITIVE_INFINITY);
    if (fewest > 1 && gap.leftEnd - gap.leftStart + gap.rightEnd - gap.rightStart <= MAX_EDITS)
        return [];
    const anchors = even
        .filter((lines) => lines.left.length === fewest)
        .flatMap((lines) => lines.left.map((at, n) => ({ left: at, right: lines.right[n] })))
        .sort((a, b) => a.left - b.left);
    return longestRising(anchors);
}
/** The longest run of pairs that rises on both sides, by patience sorting. `pairs` come sorted by their left. */
function longestRising(pairs) {
    const piles = [];
    const before = new Int32Array(pairs.length).fill(-1);
    for (const [at, { right }] of pairs.entries()) {
        let low = 0;
        let high = piles.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[piles[middle]].right < right)
                low = middle + 1;
            else
                high = middle;
        }
        if (low > 0)
            before[at] = piles[low - 1];
        piles[low] = at;
    }
    const rising = [];
    for (let at = piles.at(-1) ?? -1; at !== -1; at = before[at])
        rising.push(pairs[at]);
    return rising.reverse();
}
function between(gap, anchors, toRight) {
    const gaps = [];
    const depth = gap.depth + 1;
    let { leftStart, rightStart } = gap;
    for (const { left, right } of anchors) {
        toRight[left] = right + 1;
        gaps.push({ leftStart, leftEnd: left, rightStart, rightEnd: right, depth });
        leftStart = left + 1;
        rightStart = right + 1;
    }
    gaps.push({ leftStart, leftEnd: gap.leftEnd, rightStart, rightEnd: gap.rightEnd, depth });
    return gaps;
}
function myers(left, right, gap, toRight) {
    const changes = diffArrays(left.slice(gap.leftStart, gap.leftEnd), right.slice(gap.rightStart, gap.rightEnd), { maxEditLength: MAX_EDITS });
    let leftAt = gap.leftStart;
    let rightAt = gap.rightStart;
    for (const change of changes ?? []) {
        if (change.removed)
            leftAt += change.count;
        else if (change.added)
            rightAt += change.count;
        else
            for (let n = 0; n < change.count; n++)
                toRight[leftAt++] = ++rightAt;
    }
}
class MappedLines {
    headOf;
    baseOf;
    /** Every hunk: first line and length on both sides, in order; a line's hunk is a 1-based index into these. */
    hunks = [];
    baseHunks;
    headHunks;
    constructor(headOf, baseOf) {
        this.headOf = headOf;
        this.baseOf = baseOf;
        this.baseHunks = new Int32Array(headOf.length);
        this.headHunks = new Int32Array(baseOf.length);
        let base = 0;
        let head = 0;
        while (base < headOf.length || head < baseOf.length) {
            const start = { base, head };
            while (base < headOf.length && headOf[base] === 0)
                base++;
            while (head < baseOf.length && baseOf[head] === 0)
                head++;
            if (base > start.base || head > start.head) {
                this.hunks.push({
                    base: start.base + 1,
                    bases: base - start.base,
                    head: start.head + 1,
                    heads: head - start.head,
                });
                this.baseHunks.fill(this.hunks.length, start.base, base);
                this.headHunks.fill(this.hunks.length, start.head, head);
            }
            // Here both stand on partners, or at the end.
            base++;
            head++;
        }
    }
    toHead(line) {
        return this.headOf[line - 1] ?? 0;
    }
    toBase(line) {
        return this.baseOf[line - 1] ?? 0;
    }
    baseHunk(line) {
        return this.baseHunks[line - 1] ?? 0;
    }
    headHunk(line) {
        return this.headHunks[line - 1] ?? 0;
    }
    baseRange(line) {
        const hunk = this.hunks[this.baseHunk(line) - 1];
        return hunk ? [hunk.base, hunk.base + hunk.bases - 1] : [line, line];
    }
    headRange(line) {
        const hunk = this.hunks[this.headHunk(line) - 1];
        return hunk ? [hunk.head, hunk.head + hunk.heads - 1] : [line, line];
    }
    basePlace(line) {
        const hunk = this.hunks[this.baseHunk(line) - 1];
        if (!hunk)
            return line + (this.headOf[line - 1] ?? this.baseOf.length + 1);
        return placeIn(hunk, (line - hunk.base) / hunk.bases);
    }
    headPlace(line) {
        const hunk = this.hunks[this.headHunk(line) - 1];
        if (!hunk)
            return line + (this.baseOf[line - 1] ?? this.headOf.length + 1);
        return placeIn(hunk, (line - hunk.head) / hunk.heads);
    }
}
function placeIn(hunk, share) {
    return hunk.base + hunk.head + share * (hunk.bases + hunk.heads);
}
//# sourceMappingURL=line-map.js.map

/***/ }),

/***/ 38075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ normaliseLine),
/* harmony export */   Dl: () => (/* binding */ maskNumbers),
/* harmony export */   HH: () => (/* binding */ inkColumn),
/* harmony export */   I1: () => (/* binding */ maskMessage),
/* harmony export */   Ot: () => (/* binding */ tokenLikeness),
/* harmony export */   gW: () => (/* binding */ inkOf),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   qZ: () => (/* binding */ LONG_LINE),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   zo: () => (/* binding */ lineLikeness)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47499);

/** A line as evidence: white space does not count, so that re-indenting and re-wrapping keep it. */
function normaliseLine(line) {
    return line.replace(/\s+/g, ' ').trim();
}
/** A quoted name. An apostrophe inside a word (`isn't`) opens nothing. */
const QUOTED = /(?<!\w)'[^'\n]*'(?!\w)|"[^"\n]*"|`[^`\n]*`|‘[^’\n]*’|“[^”\n]*”/g;
/** A message without its numbers; names in quotes stay whole: `Line too long (130 > 120)` and `(140 > 120)` are one. */
function maskNumbers(message) {
    let masked = '';
    let from = 0;
    for (const match of message.matchAll(QUOTED)) {
        masked += message.slice(from, match.index).replace(/\d+/g, '#') + match[0];
        from = match.index + match[0].length;
    }
    return masked + message.slice(from).replace(/\d+/g, '#');
}
/** The quoted names of a message, without their quotes, in order. */
function namesIn(message) {
    return [...message.matchAll(QUOTED)].map(([quoted]) => quoted.slice(1, -1));
}
/** A message without its numbers and quoted names: what the rule always says. */
function maskMessage(message) {
    return message.replace(QUOTED, "'…'").replace(/\d+/g, '#');
}
/** Longer lines are not read character by character for each of their findings. */
const LONG_LINE = 400;
/** How many characters that are not white space stand before a column: the same after re-indenting. */
function inkColumn(line, column) {
    if (line.length > LONG_LINE)
        return column;
    let ink = 0;
    for (let at = 0; at < column - 1 && at < line.length; at++)
        if (!/\s/.test(line[at]))
            ink++;
    return ink;
}
/** Characters that carry meaning: letters, digits, and what is not ASCII. */
function inkOf(text) {
    return text.replace(/[^\w\u0080-\uffff]+/g, '').length;
}
/** Words and single signs. */
function tokensOf(text) {
    return text.match(/[\w\u0080-\uffff]+|[^\s\w]/g) ?? [];
}
/**
 * How alike two lines are, 0 to 1, by letters or by words, whichever is more. A line that the other one goes on from is
 * the same line with something added: a comment, a call.
 */
function lineLikeness(a, b) {
    if (a === b)
        return 1;
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    if (short.length >= 5 && inkOf(short) >= 3 && long.startsWith(short))
        return 1;
    return Math.max((0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(a, b), tokenLikeness(tokensOf(a), tokensOf(b)));
}
/** Twice the longest common subsequence over both lengths. */
function tokenLikeness(a, b) {
    if (a.length + b.length === 0)
        return 0;
    let previous = new Uint16Array(b.length + 1);
    let current = new Uint16Array(b.length + 1);
    for (const left of a) {
        for (let j = 1; j <= b.length; j++)
            current[j] = left === b[j - 1] ? previous[j - 1] + 1 : Math.max(previous[j], current[j - 1]);
        [previous, current] = [current, previous];
    }
    return (2 * previous[b.length]) / (a.length + b.length);
}
//# sourceMappingURL=normalise.js.map

/***/ }),

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ sourceLines),
/* harmony export */   uo: () => (/* binding */ neighbour),
/* harmony export */   zX: () => (/* binding */ SideLines)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47499);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38075);


const NO_LINES = { raw: [], normal: [] };
/** Lines of a text; none when there is no text. */
function sourceLines(text) {
    if (text === undefined)
        return NO_LINES;
    const raw = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(text);
    return { raw, normal: raw.map(_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseLine */ .$M) };
}
/** Lines of a side's texts, split once and only when asked for. */
class SideLines {
    side;
    split = new Map();
    constructor(side) {
        this.side = side;
    }
    of(path) {
        let lines = this.split.get(path);
        if (!lines)
            this.split.set(path, (lines = sourceLines(this.side.text(path))));
        return lines;
    }
    /** Lets the lines of a text go, until they are asked for again. */
    forget(path) {
        this.split.delete(path);
    }
}
/** Blank lines beyond this are not looked past. */
const LOOK = 50;
/** The nearest line above (-1) or below (1) that holds anything; empty at the ends of the text. */
function neighbour(lines, line, step) {
    const { normal } = lines;
    const start = line - 1 + step;
    for (let at = start; at >= 0 && at < normal.length && Math.abs(at - start) < LOOK; at += step)
        if (normal[at] !== '')
            return normal[at];
    return '';
}
//# sourceMappingURL=source-lines.js.map

/***/ }),

/***/ 62117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  n: () => (/* binding */ checkSides)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(53307);
// EXTERNAL MODULE: ./build/src/store/store.js + 1 modules
var store_store = __webpack_require__(15822);
// EXTERNAL MODULE: ./build/src/review/embedded-store.js
var embedded_store = __webpack_require__(23074);
// EXTERNAL MODULE: ./build/src/review/read-config.js + 2 modules
var read_config = __webpack_require__(56854);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./build/src/util/json.js
var util_json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/review/remembered.js






/** Reports kept in a store, the latest. */
const KEPT = 50;
/**
 * Names the question that a report answers: both git trees, how they were chosen, plan, configuration, version.
 * Undefined for plain directories, whose content is known only after reading it.
 */
function reportKey(given) {
    const { sides, plan, config, failOn, options } = given;
    if (sides.head.tree === undefined)
        return undefined;
    const side = ({ side: told, tree }) => ({ told, tree });
    return (0,util_json/* sha256Hex */.fg)((0,util_json/* canonicalJson */.dj)({
        producer: header/* PRODUCER */.n8,
        base: side(sides.base),
        head: side(sides.head),
        plan: plan.digest,
        config,
        failOn,
        // What decides, beside both trees, which other configuration is told about and what plan it makes.
        asked: {
            attribute: options.attribute === true,
            acceptedFrom: options.acceptedFrom ?? 'head',
            configFrom: options.configFrom ?? 'head',
            isGiven: options.config !== undefined,
            pipeline: options.pipeline,
        },
    }));
}
/** A report that answered the same question, or undefined. What does not check is treated as absent. */
function rememberedReport(store, key) {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,layout/* reportFile */.rn)(store.root, key), 'utf8');
        const lineEnd = text.indexOf('\n');
        const json = text.slice(lineEnd + 1);
        return text.slice(0, lineEnd) === (0,util_json/* sha256Hex */.fg)(json) ? JSON.parse(json) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Incomplete reports are not remembered: asked again, the work is tried again. */
function rememberReport(store, key, report) {
    if (report.failures.length > 0 || report.config_effect?.unknown !== undefined)
        return;
    const path = (0,layout/* reportFile */.rn)(store.root, key);
    const json = JSON.stringify(report);
    (0,durable/* writeDerived */.DF)(path, `${(0,util_json/* sha256Hex */.fg)(json)}\n${json}`);
    const folder = (0,external_node_path_.dirname)(path);
    const files = (0,external_node_fs_.readdirSync)(folder)
        .map((name) => ({ name, time: (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name)).mtimeMs }))
        .sort((a, b) => b.time - a.time || (0,util_json/* compareStrings */.Kt)(a.name, b.name));
    for (const { name } of files.slice(KEPT))
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
}
//# sourceMappingURL=remembered.js.map
// EXTERNAL MODULE: ./build/src/review/sides.js + 1 modules
var review_sides = __webpack_require__(70020);
;// CONCATENATED MODULE: ./build/src/review/check.js








/**
 * Judges a tree by what it changed: computes both sides under one configuration, the head's, and compares them. Costs what
 * the memo does not know; the same question asked again costs nothing.
 * Throws `REF_NOT_FOUND`, `CONFIG_INVALID`, `PIPELINE_NOT_FOUND`, `INVALID_ARGUMENT`.
 */
async function check(options) {
    const sides = await (0,review_sides/* chooseSides */.g)(options);
    try {
        return await checkSides(sides, options);
    }
    finally {
        sides.dispose();
    }
}
/**
 * As `check`, of sides that are chosen already.
 * @param brought what other machines computed; a check that is given any asks for no remembered report
 */
async function checkSides(sides, options, brought) {
    const root = sides.repository?.root ?? options.cwd;
    const store = options.keep === undefined
        ? (0,embedded_store/* embeddedStore */.o)(root, options.env)
        : (0,store_store/* initStore */.k$)((0,external_node_path_.resolve)(options.cwd, options.keep), options.env).store;
    const { config, plan } = await (0,read_config/* chosenConfig */.V)(sides, options, root);
    const failOn = options.failOn ?? config['fail-on'];
    const key = reportKey({ sides, plan, config, failOn, options });
    const { explain, acceptance, keep, texts, complexity } = options;
    const wantsMore = texts === true ||
        complexity === true ||
        [explain, acceptance, keep, brought].some((want) => want !== undefined);
    const mayRemember = options.memo !== false && !wantsMore;
    const known = key !== undefined && mayRemember ? rememberedReport(store, key) : undefined;
    if (known)
        return { report: known, context: { memo: { hits: 0, misses: 0 }, remembered: true, warnings: [] } };
    // Loaded only when there is something to compute: an answer from memory is told at once.
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(747), __webpack_require__.e(836), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 1327));
    const result = await judge({
        options,
        sides,
        store,
        config,
        plan,
        failOn,
        root,
        ...(brought ? { brought } : {}),
    });
    const isWhole = (result.context.attributed?.failed ?? 0) === 0;
    if (key !== undefined && isWhole)
        rememberReport(store, key, result.report);
    // What was not brought would be computed for the batch, against what the report says.
    if (options.keep !== undefined && (brought?.failures.length ?? 0) === 0) {
        const { keepBatches } = await Promise.all(/* import() */[__webpack_require__.e(747), __webpack_require__.e(836), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 62845));
        result.context.batches = await keepBatches(sides, {
            ...options,
            plan,
            store,
            root,
            objectMap: (0,object_map/* loadObjectMap */.A)((0,layout/* objectMapFile */.kk)(store.root)),
        });
    }
    return result;
}
//# sourceMappingURL=check.js.map

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
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
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
