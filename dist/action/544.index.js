export const id = 544;
export const ids = [544];
export const modules = {

/***/ 62713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ batchTasks),
/* harmony export */   z: () => (/* binding */ runBatchTask)
/* harmony export */ });
/* harmony import */ var _records_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12572);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34237);


/**
 * Runs one batch-scope task over the facts of the tasks that it needs.
 * @returns facts by path, only for paths that have some
 */
function runBatchTask(code, given) {
    const files = [...given.files].sort(_records_file_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ);
    const byPath = new Map(files.map((file) => [file.path, file]));
    const ids = new Map(code.needs.map((type) => [type, given.plan.find((task) => task.type === type)?.task_id]));
    const facts = (type, path) => {
        const id = ids.get(type);
        const file = byPath.get(path);
        return id === undefined || !file ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlock */ .Gr)(given.block(id, file) ?? '', code.reads);
    };
    return code.run({ files, facts }, given.planned.config);
}
/** The batch-scope tasks of a plan, in order. */
function batchTasks(plan, registry) {
    return plan.flatMap((planned) => {
        const code = registry.tasks.get(planned.type);
        return code?.scope === 'batch' ? [{ planned, code }] : [];
    });
}
//# sourceMappingURL=batch-scope.js.map

/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ committedAt),
/* harmony export */   H: () => (/* binding */ shallowCommits),
/* harmony export */   Lu: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36143);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30690);



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

/***/ 8544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/engine/compute.js + 1 modules
var compute = __webpack_require__(23716);
// EXTERNAL MODULE: ./build/src/engine/memo.js + 1 modules
var engine_memo = __webpack_require__(31861);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(53307);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/compare/normalise.js
var normalise = __webpack_require__(38075);
// EXTERNAL MODULE: ./build/src/compare/source-lines.js
var source_lines = __webpack_require__(5550);
;// CONCATENATED MODULE: ./build/src/compare/ground.js


/**
 * What of the message has to agree, strictest first. On one and the same line two names are two findings unless they
 * stand in the same column; numbers may always differ.
 */
const DETAILS = [
    (finding, lines) => `${inkAt(finding, lines)}\0${finding.message}`,
    (finding) => finding.message,
    (finding, lines) => `${inkAt(finding, lines)}\0${(0,normalise/* maskMessage */.I1)(finding.message)}`,
    (finding) => (0,normalise/* maskNumbers */.Dl)(finding.message),
];
/** How many characters stand before a finding on its line, white space aside. */
function inkAt(finding, lines) {
    const raw = lines.raw[finding.line - 1];
    return raw === undefined ? finding.column : (0,normalise/* inkColumn */.HH)(raw, finding.column);
}
/** Keys made in the same way on both sides. */
function keysOf({ base, head }, key) {
    return {
        base: (finding) => key(finding, base(finding), 'base'),
        head: (finding) => key(finding, head(finding), 'head'),
    };
}
/** Places on a scale that both sides share, by line and column. */
function placesOf({ map }) {
    const within = (finding) => Math.min(finding.column, 9999) / 100_000;
    return {
        base: (finding) => map.basePlace(finding.line) + within(finding),
        head: (finding) => map.headPlace(finding.line) + within(finding),
    };
}
/** Tells which lines of a finding's text have no partner. */
function looseIn({ map, isLoose }, { path }, side) {
    if (isLoose)
        return (line) => isLoose[side](path, line);
    return (line) => (side === 'base' ? map.toHead(line) : map.toBase(line)) === 0;
}
/** The source line of a finding as evidence; undefined when there is none. */
function snippetOf(finding, lines) {
    const raw = lines.raw[finding.line - 1];
    if (raw === undefined)
        return undefined;
    // Of a line without end, as in minified code, only the surroundings of the finding are its own.
    if (raw.length > normalise/* LONG_LINE */.qZ)
        return (0,normalise/* normaliseLine */.$M)(raw.slice(Math.max(0, finding.column - 41), finding.column + 159));
    const normal = lines.normal[finding.line - 1];
    if (normal !== '')
        return normal;
    const [above, below] = [(0,source_lines/* neighbour */.uo)(lines, finding.line, -1), (0,source_lines/* neighbour */.uo)(lines, finding.line, 1)];
    return above === '' && below === ''
        ? undefined
        : `${above.slice(-normalise/* LONG_LINE */.qZ)}\n\n${below.slice(0, normalise/* LONG_LINE */.qZ)}`;
}
//# sourceMappingURL=ground.js.map
;// CONCATENATED MODULE: ./build/src/compare/acceptance.js



/** The key of a finding in its text. */
function acceptanceKey(finding, lines) {
    return {
        code: finding.code,
        path: finding.path,
        ...(finding.symbol === undefined ? {} : { symbol: finding.symbol }),
        snippet: snippetOf(finding, lines) ?? '',
        message: (0,normalise/* maskNumbers */.Dl)(finding.message),
    };
}
/** What a key says without its text: enough to leave out findings whose text need not be read. */
function claimOf({ code, symbol, message }) {
    return JSON.stringify([code, symbol ?? '', (0,normalise/* maskNumbers */.Dl)(message)]);
}
/** The key without its path, which a rename changes. */
function contentOf(key) {
    return `${claimOf(key)}${JSON.stringify(key.snippet)}`;
}
/** The whole key as one text. */
function placeKeyOf(key) {
    return `${contentOf(key)}${JSON.stringify(key.path)}`;
}
/** The order of lines in the file. */
function acceptance_compareKeys(a, b) {
    return (compareStrings(a.path, b.path) ||
        compareStrings(a.code, b.code) ||
        compareStrings(a.symbol ?? '', b.symbol ?? '') ||
        compareStrings(a.snippet, b.snippet) ||
        compareStrings(a.message, b.message));
}
/**
 * Matches lines and findings one to one, each in the order given: first those of one path, then lines whose file is no
 * longer there with findings anywhere.
 * @param given `exists` tells whether the head has a path
 */
function matchLines(given) {
    const matches = new Map();
    const join = (lines, keyOf) => {
        const waiting = Map.groupBy(lines, keyOf);
        for (const finding of given.findings) {
            const line = matches.has(finding) ? undefined : waiting.get(keyOf(finding))?.shift();
            if (line)
                matches.set(finding, line);
        }
    };
    join(given.lines, placeKeyOf);
    join(given.lines.filter(({ path }) => !given.exists(path)), contentOf);
    return matches;
}
/** The entries of `all` that have no equal in `some`; of N equal ones, as many are left as `some` has fewer. */
function without(all, some) {
    const taken = new Map();
    for (const key of some)
        taken.set(placeKeyOf(key), (taken.get(placeKeyOf(key)) ?? 0) + 1);
    return all.filter((key) => {
        const left = taken.get(placeKeyOf(key)) ?? 0;
        if (left > 0)
            taken.set(placeKeyOf(key), left - 1);
        return left === 0;
    });
}
//# sourceMappingURL=acceptance.js.map
;// CONCATENATED MODULE: ./build/src/compare/align.js
/**
 * Pairs as many as the shorter list has, in order; of the longer list those nearest to the other's are taken. Both lists
 * of places rise. Places are all that counts, so swapping the lists swaps the pairs.
 */
function pairNearest(left, right) {
    if (left.length === right.length)
        return left.map((_, at) => [at, at]);
    const chosen = { left: new Set(), right: new Set() };
    let line = merged(left, right);
    for (;;) {
        const rest = takeMutualNearest(line, chosen);
        if (rest.length === line.length)
            break;
        line = rest;
    }
    const rights = [...chosen.right].sort((a, b) => a - b);
    return [...chosen.left].sort((a, b) => a - b).map((at, n) => [at, rights[n]]);
}
function merged(left, right) {
    return [
        ...left.map((place, at) => ({ side: 'left', at, place })),
        ...right.map((place, at) => ({ side: 'right', at, place })),
    ].sort((a, b) => a.place - b.place || a.at - b.at);
}
/** Takes every neighbouring pair of both sides that is nearer than the pairs next to it; gives who is left. */
function takeMutualNearest(line, chosen) {
    const gap = (at) => {
        const [a, b] = [line[at], line[at + 1]];
        return a && b && a.side !== b.side ? b.place - a.place : Number.POSITIVE_INFINITY;
    };
    const rest = [];
    for (let at = 0; at < line.length; at++) {
        // Of equally near pairs the lower one goes first, so the first of a chain is always taken.
        if (Number.isFinite(gap(at)) &&
            gap(at) <= gap(at + 1) &&
            (gap(at) < gap(at - 1) || wasTaken(at - 1, rest, line))) {
            for (const { side, at: index } of [line[at], line[at + 1]])
                chosen[side].add(index);
            at++;
        }
        else
            rest.push(line[at]);
    }
    return rest;
}
/** True when the element before was taken, so that the pair with it is no rival any more. */
function wasTaken(at, rest, line) {
    return at < 0 || rest.at(-1) !== line[at];
}
/** Beyond this many pairs only those about equally far down both lists are weighed. */
const FULL_TABLE = 2500;
const BAND = 12;
/**
 * Pairs in order with the greatest sum of likeness, none less than `least`. For lists that are long the search keeps to a
 * band, so that its cost grows with their length and not with their product.
 */
function pairAlike(lengths, likeness, least) {
    const { left, right } = lengths;
    const reach = left * right <= FULL_TABLE ? Number.POSITIVE_INFINITY : BAND * Math.max(left, right);
    const rows = [];
    const bestAt = (i, j) => {
        if (i < 0 || j < 0)
            return 0;
        const row = rows[i];
        return row.best[Math.min(j - row.from, row.best.length - 1)] ?? bestAt(i - 1, j);
    };
    for (let i = 0; i < left; i++) {
        const from = Math.max(0, Math.ceil((i * right - reach) / left));
        const to = Math.min(right - 1, Math.floor((i * right + reach) / left));
        const row = { from, best: [], step: [] };
        rows.push(row);
        for (let j = from; j <= to; j++) {
            const alike = likeness(i, j);
            const skipLeft = bestAt(i - 1, j);
            const skipRight = j > from ? row.best[j - 1 - from] : bestAt(i - 1, j - 1);
            const pair = alike >= least ? bestAt(i - 1, j - 1) + alike : -1;
            const best = Math.max(pair, skipLeft, skipRight);
            row.best.push(best);
            row.step.push(pair === best ? PAIR : skipLeft === best ? SKIP_LEFT : SKIP_RIGHT);
        }
    }
    return walkBack(rows, right - 1);
}
const PAIR = 0;
const SKIP_LEFT = 1;
const SKIP_RIGHT = 2;
function walkBack(rows, last) {
    const pairs = [];
    let i = rows.length - 1;
    let j = last;
    while (i >= 0 && j >= 0) {
        const row = rows[i];
        const end = row.from + row.step.length - 1;
        if (j > end) {
            j = end;
            continue;
        }
        const step = j < row.from ? SKIP_LEFT : row.step[j - row.from];
        if (step === PAIR)
            pairs.push([i--, j--]);
        else if (step === SKIP_LEFT)
            i--;
        else
            j--;
    }
    return pairs.reverse();
}
//# sourceMappingURL=align.js.map
;// CONCATENATED MODULE: ./build/src/compare/matching.js


/** The order of findings everywhere: by place, then by everything else that tells two apart. */
function compareFindings(a, b) {
    return ((0,json/* compareStrings */.Kt)(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        (0,json/* compareStrings */.Kt)(a.code, b.code) ||
        (0,json/* compareStrings */.Kt)(a.message, b.message) ||
        (0,json/* compareStrings */.Kt)(a.task_id, b.task_id) ||
        (0,json/* compareStrings */.Kt)(a.severity, b.severity) ||
        Number(a.suppressed ?? false) - Number(b.suppressed ?? false) ||
        (a.end_line ?? a.line) - (b.end_line ?? b.line) ||
        (a.end_column ?? a.column) - (b.end_column ?? b.column) ||
        (0,json/* compareStrings */.Kt)(a.symbol ?? '', b.symbol ?? '') ||
        (a.value ?? 0) - (b.value ?? 0));
}
/** The unmatched findings of two sides as multisets, and the matches made of them. Every step is one hash join. */
class Matching {
    base;
    head;
    matches = [];
    constructor(base, head) {
        this.base = [...base].sort(compareFindings);
        this.head = [...head].sort(compareFindings);
    }
    /** True when nothing more can match. */
    get done() {
        return this.base.length === 0 || this.head.length === 0;
    }
    /** Matches findings with equal keys in order; where one side has more of them, the nearest are taken. */
    byKey(label, keys, places) {
        this.join(label, keys, ({ base, head }) => pairNearest(base.map(places.base), head.map(places.head)).map(([b, h]) => [base[b], head[h]]));
    }
    /**
     * Matches findings with equal keys in order: as many as the shorter side has, those that are most alike.
     * @param given.likeness 0 to 1; where groups are too large to weigh them all, places decide
     */
    byKeyAndLikeness(label, keys, given) {
        this.join(label, keys, ({ base, head }) => {
            if (base.length * head.length === 1)
                return [[base[0], head[0]]];
            if (base.length * head.length > WEIGHED)
                return pairNearest(base.map(given.places.base), head.map(given.places.head)).map(([b, h]) => [
                    base[b],
                    head[h],
                ]);
            // Every pair counts for something, so that none is left out for being unlike.
            return alignment({ base, head }, (b, h) => 0.25 + 0.75 * given.likeness(b, h), 0);
        });
    }
    /** Matches findings whose key occurs once on each side. */
    byUniqueKey(label, keys) {
        this.join(label, keys, ({ base, head }) => base.length === 1 && head.length === 1 ? [[base[0], head[0]]] : []);
    }
    /** Matches findings with equal keys in order, those most alike, none below `least`. */
    byLikeness(label, keys, given) {
        this.join(label, keys, (group) => alignment(group, given.likeness, given.least));
    }
    /**
     * Matches findings with equal keys that are the best for each other, where the next best is worse by `lead`. A score of
     * 0 is no match; groups of more than `most` pairs are left alone.
     */
    byBest(label, keys, given) {
        this.join(label, keys, ({ base, head }) => {
            if (base.length * head.length > given.most)
                return [];
            const table = base.map((b) => head.map((h) => given.score(b, h)));
            const columns = head.map((_, h) => table.map((row) => row[h]));
            return base.flatMap((b, at) => {
                const best = leaderOf(table[at], given.lead);
                return best !== undefined && leaderOf(columns[best], given.lead) === at ? [[b, head[best]]] : [];
            });
        });
    }
    /** Takes over matches that were made elsewhere. */
    take(matches) {
        if (matches.length === 0)
            return;
        const taken = new Set(matches.flatMap(({ base, head }) => [base, head]));
        this.matches.push(...matches);
        this.base = this.base.filter((finding) => !taken.has(finding));
        this.head = this.head.filter((finding) => !taken.has(finding));
    }
    join(label, keys, choose) {
        if (this.done)
            return;
        const groups = new Map();
        for (const finding of this.base) {
            const key = keys.base(finding);
            if (key === undefined)
                continue;
            const group = groups.get(key);
            if (group)
                group.base.push(finding);
            else
                groups.set(key, { base: [finding], head: [] });
        }
        for (const finding of this.head) {
            const key = keys.head(finding);
            if (key !== undefined)
                groups.get(key)?.head.push(finding);
        }
        this.take([...groups.values()]
            .filter((group) => group.head.length > 0)
            .flatMap((group) => choose(group).map(([base, head]) => ({ base, head, ...label }))));
    }
}
/** Pairs beyond which a group is not weighed pair by pair. */
const WEIGHED = 2500;
/** Pairs in order, those most alike, none below `least`. */
function alignment({ base, head }, likeness, least) {
    // One direction for both, or ties would fall differently when the sides are swapped.
    const turned = head.length < base.length || (head.length === base.length && precedes(head, base));
    const pairs = turned
        ? pairAlike({ left: head.length, right: base.length }, (h, b) => likeness(base[b], head[h]), least).map(([h, b]) => [b, h])
        : pairAlike({ left: base.length, right: head.length }, (b, h) => likeness(base[b], head[h]), least);
    return pairs.map(([b, h]) => [base[b], head[h]]);
}
/** Index of the greatest of several scores, when no other comes near; undefined else. */
function leaderOf(scores, lead) {
    const best = scores.reduce((most, score, at) => (score > scores[most] ? at : most), 0);
    const isClear = scores.every((score, at) => at === best || score <= scores[best] - lead);
    return scores[best] > 0 && isClear ? best : undefined;
}
function precedes(a, b) {
    for (const [at, finding] of a.entries()) {
        const order = compareFindings(finding, b[at]);
        if (order !== 0)
            return order < 0;
    }
    return false;
}
//# sourceMappingURL=matching.js.map
;// CONCATENATED MODULE: ./build/src/review/acceptance.js



/**
 * Takes the accepted findings out of a comparison. Lines that the base has too belong to findings that were there
 * before, so one that was accepted once does not let a new twin pass.
 */
async function applyAcceptances(given) {
    const { comparison, listed, lines, head } = given;
    const open = openFindings(given);
    const keys = await acceptance_keysOf(open, given);
    if (lines.length === 0)
        return { comparison, listed, accepted: [] };
    const named = open.map((finding) => ({ ...keys.get(finding), finding }));
    const contents = new Set(named.map(contentOf));
    const relevant = lines.filter((line) => contents.has(contentOf(line)));
    const fresh = new Set(without(relevant, given.base));
    const exists = (path) => head.files.has(path);
    const old = relevant.filter((line) => !fresh.has(line));
    const settled = without(await findingsMeantBy(old, given), named);
    const spent = new Set(matchLines({ lines: old, findings: settled, exists }).values());
    const matches = matchLines({ lines: relevant.filter((line) => !spent.has(line)), findings: named, exists });
    const reasons = new Map([...matches].map(([{ finding }, { reason }]) => [finding, reason]));
    const isLeft = (finding) => !reasons.has(finding);
    return {
        comparison: { ...comparison, findings: comparison.findings.filter(isLeft) },
        listed: listed.filter(isLeft),
        accepted: open.flatMap((finding) => {
            const reason = reasons.get(finding);
            return reason === undefined ? [] : [{ ...finding, accepted: { reason } }];
        }),
    };
}
/** The keys of all findings that can be accepted, by their ids. */
async function acceptanceKeys(given) {
    const keys = await acceptance_keysOf(openFindings(given), given);
    return new Map([...keys].map(([{ id }, key]) => [id, key]));
}
/**
 * Lines that mean no finding of the head any more. Those of a file that could not be analysed stay: what it would show
 * is not known.
 */
async function staleLines(lines, given) {
    const { files } = given.head;
    const findings = await findingsMeantBy(lines, given);
    const alive = new Set(matchLines({ lines, findings, exists: (path) => files.has(path) }).values());
    return lines.filter((line) => !alive.has(line) && (files.get(line.path)?.status ?? 'analysed') === 'analysed');
}
/** What a person may accept: what got worse, what stands in the head and is unknown, and without a base everything. */
function openFindings(given) {
    const isOpen = (finding) => finding.class === 'new' ||
        finding.class === 'worsened' ||
        (finding.class === 'unknown' && finding['side'] !== 'base');
    return [...given.comparison.findings.filter(isOpen), ...given.listed];
}
/** Unsuppressed findings of the head that the lines may mean, in order: of the files they name, and of any for lost ones. */
async function findingsMeantBy(lines, given) {
    const { head } = given;
    const lost = new Set(lines.filter(({ path }) => !head.files.has(path)).map(claimOf));
    const named = Map.groupBy(lines, ({ path }) => path);
    const paths = [...head.files.keys()].filter((path) => lost.size > 0 || named.has(path));
    const findings = paths.flatMap((path) => {
        const claims = new Set([...lost, ...(named.get(path) ?? []).map(claimOf)]);
        return head
            .findings(path)
            .filter((finding) => finding.suppressed !== true && claims.has(claimOf(finding)));
    });
    findings.sort(compareFindings);
    return [...(await acceptance_keysOf(findings, given)).values()];
}
async function acceptance_keysOf(findings, { head, bytes }) {
    await head.loadTexts([...new Set(findings.map(({ path }) => path))], bytes);
    const lines = new source_lines/* SideLines */.zX(head);
    return new Map(findings.map((finding) => [finding, acceptanceKey(finding, lines.of(finding.path))]));
}
//# sourceMappingURL=acceptance.js.map
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(18960);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/src/records/acceptance.js

/** Where a repository keeps what it accepted. */
const ACCEPTANCE_FILE = '.github/codebatch-accepted.jsonl';
/**
 * One line of the acceptance file: one finding that is accepted until its code changes. Keyed by content; N equal
 * lines accept N twins. Who and when is what git says of the line.
 */
const acceptanceSchema = schemas/* looseObject */._H3({
    code: schemas/* string */.YjP().min(1),
    path: schemas/* string */.YjP().min(1),
    symbol: schemas/* string */.YjP().optional(),
    /** The source line, white space aside, as the matcher sees it. */
    snippet: schemas/* string */.YjP(),
    /** The message with numbers masked, or two findings of one rule on one line would be one. */
    message: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP().min(1),
});
//# sourceMappingURL=acceptance.js.map
// EXTERNAL MODULE: ./build/src/store/jail.js
var jail = __webpack_require__(31395);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
;// CONCATENATED MODULE: ./build/src/review/acceptance-file.js






/** As git marks a conflict. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/;
/**
 * Reads the acceptance files of both sides; none is read through a link.
 * @param given `from`: the side whose lines count
 * Throws `ACCEPTANCE_INVALID`.
 */
async function readAcceptances(sides, given) {
    const linesOf = async (tree) => {
        if (!sides.repository || tree === undefined)
            return [];
        const at = { tree, path: ACCEPTANCE_FILE, env: sides.gitEnv };
        return parseAcceptances((await (0,git_repository/* readPath */.G7)(sides.repository, at))?.toString('utf8') ?? '');
    };
    if (given.from === 'base') {
        const base = await linesOf(sides.base.tree);
        return { lines: base, base };
    }
    if (!sides.repository) {
        const file = { root: given.root, path: ACCEPTANCE_FILE };
        const text = (0,jail/* linkOnTheWay */.KH)(file) === undefined ? (0,jail/* readOwnFile */.zx)(file) : undefined;
        return { lines: parseAcceptances(text ?? ''), base: [] };
    }
    const lines = await linesOf(sides.head.tree);
    return { lines, base: lines.length > 0 ? await baseLines(() => linesOf(sides.base.tree)) : [] };
}
/** The base's file only says which lines are old. One that is damaged says nothing, and the head may be its repair. */
async function baseLines(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'ACCEPTANCE_INVALID')
            return [];
        throw error;
    }
}
/** The lines of an acceptance file. Throws `ACCEPTANCE_INVALID` with the line's number. */
function parseAcceptances(text) {
    return text
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, at + 1)]));
}
function parseLine(text, number) {
    const where = `${ACCEPTANCE_FILE}:${number}`;
    if (CONFLICT.test(text))
        throw new errors/* UserError */.yo('ACCEPTANCE_INVALID', `${where} is the mark of an unresolved merge conflict.`, {
            hints: ['Keep the lines of both sides, in any order, and delete the marks.'],
            details: { file: ACCEPTANCE_FILE, line: number },
        });
    const invalid = (why) => new errors/* UserError */.yo('ACCEPTANCE_INVALID', `${where} is not a record of an accepted finding: ${why}.`, {
        hints: ['Delete the line, then accept the finding again: codebatch accept <finding> --reason <text>.'],
        details: { file: ACCEPTANCE_FILE, line: number },
    });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw invalid('it is not JSON');
    }
    const { success, data, error } = acceptanceSchema.safeParse(value);
    if (!success) {
        const issue = error.issues[0];
        throw invalid(`${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`);
    }
    const { code, path, symbol, snippet, message, reason } = data;
    return { code, path, symbol, snippet, message, reason, record: data, text, number };
}
/** A new line for the file: keys sorted, so that equal records are equal lines. */
function newLine(record) {
    return parseLine(canonicalJson(record), 1);
}
/** The text of an acceptance file: sorted, so that it does not tell in which order the lines came. */
function renderAcceptances(lines) {
    return [...lines]
        .sort((a, b) => compareKeys(a, b) || compareStrings(a.reason, b.reason) || compareStrings(a.text, b.text))
        .map(({ text }) => `${text}\n`)
        .join('');
}
//# sourceMappingURL=acceptance-file.js.map
;// CONCATENATED MODULE: ./build/src/compare/side.js

/** Files in the order of their digests, in which those of one shard stand together. */
function inShardOrder(files) {
    return [...files].sort((a, b) => (0,json/* compareStrings */.Kt)(a.digest, b.digest));
}
//# sourceMappingURL=side.js.map
;// CONCATENATED MODULE: ./build/src/review/complexity.js


/**
 * How complex the files of the head are, and were: the cyclomatic complexity of all functions of a file together. A file
 * that moved counts as new where it went. Sorted by path; files without functions are left out.
 */
function complexityOf(base, head) {
    const now = sumsOf(head, head.files.values());
    // The same content is as complex as it is here.
    const isSame = ({ path, key }) => head.files.get(path)?.key === key;
    const others = [...(base?.files.values() ?? [])].filter((file) => now.has(file.path) && !isSame(file));
    const before = base && sumsOf(base, others);
    return [...now]
        .map(([path, sum]) => {
        const known = base?.files.get(path);
        if (base === undefined || (known && isSame(known)))
            return [path, sum, sum];
        return [path, sum, before?.get(path) ?? 0];
    })
        .sort(([a], [b]) => (0,json/* compareStrings */.Kt)(a, b));
}
/** By path, of those of the files that have functions. */
function sumsOf(side, files) {
    const sums = new Map();
    for (const { path } of inShardOrder(files)) {
        const facts = side.symbolFacts(path);
        const sum = facts.reduce((all, fact) => all + (fact.kind === 'symbol' ? (fact.complexity ?? 0) : 0), 0);
        if (sum > 0)
            sums.set(path, sum);
    }
    return sums;
}
//# sourceMappingURL=complexity.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(96895);
;// CONCATENATED MODULE: ./build/src/compare/classify.js

/** Above 0 when the first is worse: a worse severity, or of one severity a higher value, where both have one. */
function compareDegree(a, b) {
    const change = (0,output/* severityRank */.qs)(b.severity) - (0,output/* severityRank */.qs)(a.severity);
    return change !== 0 || a.value === undefined || b.value === undefined ? change : a.value - b.value;
}
/** Why a finding that the base showed is not shown any more. */
const SILENCED = 'silenced by a comment';
/**
 * Of a pair of findings.
 * @param given.inPair true when their files are versions of one file
 * @param given.doubt why comments of the head may have gone unseen on a line that the change did not write
 */
function judgeMatch({ base, head, pass }, { inPair, doubt }) {
    const [wasSilent, isSilent] = [base.suppressed === true, head.suppressed === true];
    if (wasSilent && isSilent)
        return { class: 'silenced' };
    if (wasSilent && doubt !== undefined)
        return { class: 'unknown', reason: doubt };
    if (wasSilent)
        return { class: 'new', reason: 'no longer silenced by a comment' };
    if (isSilent)
        return { class: 'rule_changed', reason: SILENCED };
    const change = compareDegree(head, base);
    if (change !== 0)
        return {
            class: change > 0 ? 'worsened' : 'softened',
            ...(head.severity === base.severity ? { reason: `${head.value}, was ${base.value}` } : {}),
        };
    if (pass === 5 || pass === 7 || !inPair)
        return { class: 'moved' };
    return { class: pass === 6 || base.message !== head.message ? 'edited' : 'unchanged' };
}
/** Of a finding that only the base has: fixed only when the head was really analysed. */
function judgeBase(finding, given) {
    if (finding.suppressed === true)
        return { class: 'silenced' };
    if (given.ruleChange !== undefined)
        return { class: 'rule_changed', reason: given.ruleChange };
    if (given.pair?.head.ignored === true)
        return { class: 'rule_changed', reason: 'its path is now ignored' };
    const doubt = (given.pair && doubtFor(given, given.pair.head, 'head')) ??
        (given.namesake && doubtFor(given, given.namesake, 'head')) ??
        (given.pair && finding.scope === 'batch' ? given.elsewhere.head : undefined);
    if (doubt !== undefined)
        return { class: 'unknown', reason: doubt };
    if (!given.pair)
        return { class: 'gone' };
    return given.isBlind ? BLIND : { class: 'fixed' };
}
/** Of a finding that only the head has. A line that the change wrote makes it new whatever is in doubt. */
function judgeHead(finding, given) {
    if (finding.suppressed !== true)
        return judgeShownHead(finding, given);
    // Of an ignored base file no findings are known: on its old lines they may have been silenced all along.
    const isKnown = given.pair?.base.ignored !== true || !given.isOldLine;
    const arrives = isKnown && judgeShownHead(finding, given).class === 'new';
    return { class: 'silenced', ...(arrives ? { arrives } : {}) };
}
function judgeShownHead(finding, given) {
    if (given.ruleChange !== undefined)
        return { class: 'rule_changed', reason: given.ruleChange };
    if (!given.pair)
        return { class: 'new' };
    if (given.pair.base.ignored)
        return { class: 'new', reason: 'its path is no longer ignored' };
    const doubt = doubtFor(given, given.pair.base, 'base') ?? doubtInHead(finding, given);
    if (doubt !== undefined && given.isOldLine)
        return { class: 'unknown', reason: doubt };
    return given.isBlind ? BLIND : { class: 'new' };
}
const BLIND = { class: 'unknown', reason: 'the text of its file is not to be had' };
/** Codes of syntax errors: a file that does not parse says nothing more certain than these. */
const SYNTAX_ERRORS = new Set(['E0001', 'E0002']);
function doubtInHead(finding, given) {
    // Where the head does not parse, uses go unseen, and an old import looks unused.
    if (!SYNTAX_ERRORS.has(finding.code) && given.readsTree && given.pair.head.status === 'parse_failed')
        return doubtFor(given, given.pair.head, 'head');
    return finding.scope === 'batch' ? (given.elsewhere.head ?? given.elsewhere.base) : undefined;
}
/** As `doubtOf` for one rule: lines can be read whether they parse or not. */
function doubtFor({ readsTree }, file, side) {
    return file.status === 'parse_failed' && !readsTree ? undefined : doubtOf(file, side);
}
/** Why nothing can be concluded from a finding's absence in a file, undefined when something can. */
function doubtOf(file, side) {
    if (file.status === 'parse_failed')
        return `the ${side} file does not parse`;
    if (file.status === 'not_analysed')
        return `the ${side} file was not analysed: ${file.reason ?? 'reason unknown'}`;
    return undefined;
}
//# sourceMappingURL=classify.js.map
;// CONCATENATED MODULE: ./build/src/compare/finding-id.js






/**
 * Short names that are the same on every machine: 8 hex digits of sha256 over rule, path, symbol, the line and the lines
 * next to it that hold anything, white space aside. Twins get `-2`, `-3` in line order, those of the first population
 * first. Matching never reads them.
 * @param wanted the findings that need a name
 */
function findingIds(populations, wanted) {
    const paths = new Set([...wanted].map(({ path }) => path));
    const ids = new Map();
    const twins = new Map();
    const owners = new Map();
    for (const { findings, lines } of populations)
        for (const finding of findings.filter(({ path }) => paths.has(path)).sort(compareFindings)) {
            const evidence = evidenceOf(finding, lines);
            const twin = (twins.get(evidence) ?? 0) + 1;
            twins.set(evidence, twin);
            if (!wanted.has(finding))
                continue;
            const name = freeName(evidence, owners);
            ids.set(finding, twin === 1 ? name : `${name}-${twin}`);
        }
    return ids;
}
/** The first 8 digits, unless another evidence has them already. */
function freeName(evidence, owners) {
    const hex = (0,json/* sha256Hex */.fg)(evidence);
    for (let at = 0;; at += 8) {
        const name = hex.slice(at, at + 8);
        const owner = owners.get(name) ?? evidence;
        if (owner !== evidence && at + 8 < hex.length)
            continue;
        owners.set(name, evidence);
        return name;
    }
}
function evidenceOf(finding, side) {
    const lines = side.of(finding.path);
    return [
        finding.code,
        finding.path,
        finding.symbol ?? '',
        snippetOf(finding, lines) ?? finding.message,
        (0,source_lines/* neighbour */.uo)(lines, finding.line, -1).slice(-normalise/* LONG_LINE */.qZ),
        (0,source_lines/* neighbour */.uo)(lines, finding.line, 1).slice(0, normalise/* LONG_LINE */.qZ),
    ].join('\0');
}
/** A finding of a side in the words of the report. */
function toFinding(finding, given) {
    return { ...given, ...factsOf(finding) };
}
function factsOf(finding) {
    return {
        code: finding.code,
        task_id: finding.task_id,
        ...(finding.language === undefined ? {} : { language: finding.language }),
        ...placeOf(finding),
    };
}
/** A finding of one side or both in the words of the report. */
function describeSource({ base, head, match, verdict }, ids) {
    const shown = (head ?? base);
    return {
        id: ids.get(shown),
        class: verdict.arrives === true ? 'new' : verdict.class,
        ...factsOf(shown),
        ...(head ? {} : { side: 'base' }),
        ...(match ? { base: placeOf(match.base), pass: match.pass } : {}),
        ...(verdict.arrives === true ? { reason: SILENCED } : {}),
        ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    };
}
/** Where a finding stands. */
function placeOf(finding) {
    return {
        path: finding.path,
        line: finding.line,
        column: finding.column,
        end_line: finding.end_line ?? finding.line,
        end_column: finding.end_column ?? finding.column,
        severity: finding.severity,
        message: finding.message,
        ...(finding.symbol === undefined ? {} : { symbol: finding.symbol }),
    };
}
/** All unsuppressed findings of one side alone, when there is nothing to compare them with. */
function listFindings(side) {
    const findings = [...side.files.keys()].flatMap((path) => side.findings(path)).sort(compareFindings);
    const wanted = findings.filter((finding) => finding.suppressed !== true);
    const ids = findingIds([{ findings, lines: new source_lines/* SideLines */.zX(side) }], new Set(wanted));
    return wanted.map((finding) => toFinding(finding, { id: ids.get(finding), class: 'unknown' }));
}
//# sourceMappingURL=finding-id.js.map
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
// EXTERNAL MODULE: ./build/src/engine/block.js
var engine_block = __webpack_require__(34237);
// EXTERNAL MODULE: ./build/src/records/language.js
var records_language = __webpack_require__(51988);
// EXTERNAL MODULE: ./build/src/review/thresholds.js
var review_thresholds = __webpack_require__(69296);
;// CONCATENATED MODULE: ./build/src/review/findings.js





/** The part of the configuration that is applied when findings are read, never before the memo. */
class Reading {
    config;
    ignored;
    constructor(config) {
        this.config = config;
        this.ignored = ignore().add(config.ignore);
    }
    ignores(path) {
        return this.config.ignore.length > 0 && this.ignored.ignores(path);
    }
    get thresholds() {
        return this.config.thresholds;
    }
    /** True when the configuration switches the rule off. */
    isOff(code) {
        return this.config.severity[code] === 'off';
    }
    /** The finding as the configuration wants it, or undefined when its rule is off. */
    apply(finding) {
        const severity = this.config.severity[finding.code];
        if (severity === undefined)
            return finding;
        return severity === 'off' ? undefined : { ...finding, severity };
    }
}
/** Shard-scope findings of one file, as the configuration wants them; sorted by line, column and code. */
function shardFindings(file, given) {
    const { computer, plan, registry, reading } = given;
    if (reading.ignores(file.path))
        return [];
    const findings = [];
    for (const task of plan.tasks) {
        const code = registry.tasks.get(task.type);
        if (code?.scope !== 'shard')
            continue;
        const block = computer.block(task.task_id, file) ?? '';
        if (code.kinds.includes('diagnostic'))
            for (const fact of (0,engine_block/* readBlock */.Gr)(block, ['diagnostic']))
                findings.push(asFinding(fact, { file, taskId: task.task_id, scope: 'shard' }));
        for (const fact of beyondThresholds(block, code.kinds, reading.thresholds))
            findings.push(asFinding(fact, { file, taskId: task.task_id, scope: 'shard' }));
    }
    return sortFindings(findings, reading);
}
/** Diagnostics that follow from one task's facts and the configured thresholds. */
function beyondThresholds(block, kinds, thresholds) {
    if (!thresholds)
        return [];
    return [
        ...(kinds.includes('symbol')
            ? (0,review_thresholds/* overThresholds */.zK)((0,engine_block/* readBlock */.Gr)(block, ['symbol']), thresholds)
            : []),
        ...(kinds.includes('metric') && thresholds.file_lines !== undefined
            ? (0,review_thresholds/* overFileLines */.Oi)((0,engine_block/* readBlock */.Gr)(block, ['metric']), thresholds.file_lines)
            : []),
    ];
}
/** Batch-scope findings by path. */
function batchFindings(facts, given) {
    const found = new Map();
    const heard = new Map([...facts].filter(([path]) => !given.reading.ignores(path)));
    const total = (0,review_thresholds/* overCycles */.c3)(heard, given.reading.thresholds?.cycles);
    for (const [path, list] of heard) {
        const all = total?.path === path ? [...list, total.diagnostic] : list;
        const findings = all.flatMap((fact) => fact.kind === 'diagnostic'
            ? [asFinding(fact, { file: given.files.get(path), taskId: given.taskId, scope: 'batch' })]
            : []);
        const read = sortFindings(findings, given.reading);
        if (read.length > 0)
            found.set(path, read);
    }
    return found;
}
/** A diagnostic with its place. */
function asFinding(fact, given) {
    const language = (0,records_language/* languageOf */.eX)(given.file.path);
    return {
        ...fact,
        path: given.file.path,
        task_id: given.taskId,
        scope: given.scope,
        ...(language === undefined ? {} : { language }),
    };
}
/** Findings as the configuration wants them, sorted by line, column, code and message. */
function sortFindings(findings, reading) {
    return findings
        .flatMap((finding) => reading.apply(finding) ?? [])
        .sort((a, b) => a.line - b.line ||
        a.column - b.column ||
        (0,json/* compareStrings */.Kt)(a.code, b.code) ||
        (0,json/* compareStrings */.Kt)(a.message, b.message));
}
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/review/verdict.js
var verdict = __webpack_require__(20215);
;// CONCATENATED MODULE: ./build/src/review/report.js



/** Lines shown of a place. */
const EXCERPT_LINES = 5;
/** Longer lines are cut in excerpts; the place's columns still tell where. */
const EXCERPT_WIDTH = 400;
/** The report record of a comparison. Pure: equal inputs give equal bytes. */
function buildReport(inputs) {
    const { base, head, comparison } = inputs;
    const show = (finding) => withExcerpts(finding, inputs);
    const of = (...classes) => comparison.findings.filter((finding) => classes.includes(finding.class)).map(show);
    const regressions = of('new', 'worsened');
    const improvements = of('fixed', 'softened', 'gone');
    const counts = countsOf(comparison, inputs);
    const failures = [...(base.files?.failures ?? []), ...head.files.failures, ...(inputs.lost ?? [])];
    return {
        schema_name: 'codebatch.report',
        schema_version: header/* SCHEMA_VERSION */.f$,
        producer: { ...header/* PRODUCER */.n8 },
        base: base.side,
        head: head.side,
        pipeline: inputs.plan.pipeline,
        plan: inputs.plan.digest,
        fail_on: [...inputs.failOn],
        ...(0,verdict/* verdictOf */.V)({
            base: base.side,
            failOn: inputs.failOn,
            regressions,
            counts,
            failures: failures.length,
            listed: inputs.listed.length,
            ...(inputs.effect ? { effect: inputs.effect } : {}),
        }),
        counts,
        regressions,
        improvements,
        accepted: inputs.accepted.map(show),
        unknown: of('unknown'),
        rule_changed: of('rule_changed'),
        carried: of('edited', 'moved'),
        surface: [...inputs.surface],
        ...(inputs.effect ? { config_effect: inputs.effect } : {}),
        unchanged_count: comparison.unchangedCount,
        findings: inputs.listed.map(show),
        failures: distinct(failures),
        skipped: [...skippedOf(base.files, 'base'), ...skippedOf(head.files, 'head')],
        notes: [...inputs.notes],
        ...reproduction(base.side, head.side, inputs),
    };
}
function countsOf(comparison, { surface, accepted }) {
    const count = (name) => comparison.findings.reduce((sum, finding) => sum + (finding.class === name ? 1 : 0), 0);
    const classes = {
        new: count('new'),
        worsened: count('worsened'),
        edited: count('edited'),
        moved: count('moved'),
        unchanged: comparison.unchangedCount,
        softened: count('softened'),
        fixed: count('fixed'),
        gone: count('gone'),
        rule_changed: count('rule_changed'),
        unknown: count('unknown'),
    };
    return {
        regressions: classes.new + classes.worsened,
        improvements: classes.fixed + classes.softened + classes.gone,
        ...classes,
        suppressed: comparison.suppressedCount,
        accepted: accepted.length,
        surface: surface.filter(({ change }) => change === 'removed' || change === 'changed').length,
    };
}
/** The finding with the source lines of both of its places, as far as the texts are loaded. */
function withExcerpts(finding, { base, head }) {
    // `fixed` and `gone` stand in the base alone, and so does an `unknown` that the head does not have.
    const onHead = finding.base !== undefined || !onlyInBase(finding);
    const own = excerptOf(finding, onHead ? head.files : base.files);
    const other = finding.base ? excerptOf(finding.base, base.files) : undefined;
    return {
        ...finding,
        ...(own ? { excerpt: own } : {}),
        ...(finding.base ? { base: { ...finding.base, ...(other ? { excerpt: other } : {}) } } : {}),
    };
}
function onlyInBase(finding) {
    return finding.class === 'fixed' || finding.class === 'gone' || finding.side === 'base';
}
function excerptOf(place, side) {
    const lines = side
        ?.linesOf(place.path)
        ?.slice(place.line - 1, Math.min(place.end_line, place.line + EXCERPT_LINES - 1));
    return lines?.map((line) => (line.length > EXCERPT_WIDTH ? `${line.slice(0, EXCERPT_WIDTH)}…` : line));
}
function distinct(failures) {
    const seen = new Map(failures.map((failure) => [JSON.stringify(failure), failure]));
    return [...seen].sort(([a], [b]) => (0,json/* compareStrings */.Kt)(a, b)).map(([, failure]) => failure);
}
function skippedOf(side, name) {
    return [...(side?.files.values() ?? [])]
        .filter((file) => file.status === 'not_analysed')
        .map((file) => ({ path: file.path, side: name, reason: file.reason ?? 'not analysed' }));
}
/** The command for a laptop, when both sides are commits; a configuration file that was given is in neither. */
function reproduction(base, head, { failOn, asked }) {
    if (base.kind !== 'commit' || head.kind !== 'commit' || asked.isFileGiven === true)
        return {};
    const words = [
        `npx codebatch check --base ${base.commit} --head ${head.commit}`,
        // A configured pipeline is not named: asked for, it would hold for both configurations.
        ...(asked.pipeline === undefined ? [] : [`--pipeline ${asked.pipeline}`]),
        ...(failOn.join(',') === 'warning' ? [] : [`--fail-on ${failOn.join(',')}`]),
        ...(asked.configFrom === 'base' ? ['--config-from base'] : []),
    ];
    return { reproduce: words.join(' ') };
}
//# sourceMappingURL=report.js.map
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
    const matching = new Matching(base, head);
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
var records_file = __webpack_require__(12572);
// EXTERNAL MODULE: ./build/src/engine/batch-scope.js
var batch_scope = __webpack_require__(62713);
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
;// CONCATENATED MODULE: ./build/src/records/lfs-pointer.js
const FIRST_LINE = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/** Pointers are smaller than this. */
const MOST_BYTES = 1024;
/**
 * True for what stands in a commit for a file whose content Git LFS keeps elsewhere: whatever its name says, it is no
 * code. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function isLfsPointer(bytes) {
    return bytes.length < MOST_BYTES && FIRST_LINE.equals(bytes.subarray(0, FIRST_LINE.length));
}
//# sourceMappingURL=lfs-pointer.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/src/review/loaded-texts.js



/** The texts of one side, as far as they were loaded. */
class LoadedTexts {
    texts = new Map();
    lines = new Map();
    text(path) {
        return this.texts.get(path);
    }
    /** The lines of a loaded text, split once. */
    linesOf(path) {
        const text = this.texts.get(path);
        if (text === undefined)
            return undefined;
        let lines = this.lines.get(path);
        if (!lines)
            this.lines.set(path, (lines = (0,util_text/* splitLines */.uz)(text)));
        return lines;
    }
    /** Takes over the texts of another view of the same files. */
    borrow(other) {
        for (const [path, text] of other.texts)
            this.texts.set(path, text);
    }
    /**
     * Loads the texts of files; one that is not to be had stays without.
     * @returns paths of files that no task says anything of, which is no proof of anything, and why: what is neither code
     * nor text, and what is not here
     */
    async load(files, bytes) {
        const unread = new Map();
        const wanted = files.filter(({ path }) => !this.texts.has(path));
        for await (const { file, bytes: content } of bytes.read(wanted)) {
            if (!content)
                continue;
            if (isLfsPointer(content)) {
                unread.set(file.path, 'its content is kept by Git LFS');
                continue;
            }
            const { text, encoding } = (0,util_text/* decodeText */.g7)(content);
            if (encoding !== 'utf-8' && (0,records_language/* languageOf */.eX)(file.path) === undefined)
                unread.set(file.path, 'it is not UTF-8 text');
            else
                this.texts.set(file.path, text);
        }
        return unread;
    }
}
//# sourceMappingURL=loaded-texts.js.map
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
    texts = new LoadedTexts();
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
            found = file ? shardFindings(file, this.inputs) : [];
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
            const found = batchFindings(facts, { taskId: planned.task_id, files: this.records, reading });
            for (const [path, findings] of found)
                this.batch.set(path, [...(this.batch.get(path) ?? []), ...findings]);
        }
    }
}
//# sourceMappingURL=side.js.map
// EXTERNAL MODULE: ./build/src/review/worker-entry.js
var worker_entry = __webpack_require__(38907);
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
    const reading = new Reading(config);
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
    const [before, after] = [new Reading(base.config), new Reading(head.config)];
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
        return Object.hasOwn(review_thresholds/* THRESHOLD_RULES */.es, code) ? undefined : 'its task, an option of it or a limit changed';
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
    const ids = findingIds([
        { findings: paths.flatMap((path) => used.findings(path)), lines: new source_lines/* SideLines */.zX(used) },
        { findings: foreign, lines: new source_lines/* SideLines */.zX(other) },
    ], wanted);
    const isForeign = new Set(foreign);
    return (finding, { base, reason }) => {
        const named = base && !isHeadUsed ? base : finding;
        const files = isForeign.has(finding) ? other : used;
        const shown = {
            ...toFinding(finding, { id: ids.get(named), class: 'rule_changed' }),
            ...(base ? { base: placeOf(base) } : {}),
            ...(reason === undefined ? {} : { reason }),
        };
        return withExcerpts(shown, { base: { files }, head: { files } });
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
// EXTERNAL MODULE: ./build/src/review/read-config.js + 2 modules
var read_config = __webpack_require__(56854);
;// CONCATENATED MODULE: ./build/src/review/config-effect.js





/**
 * What the change's own edit of the configuration, and the comments it adds, do to the findings of the head. Undefined
 * when neither was touched. Computes only what the other configuration's tasks find and the memo does not know.
 */
async function configEffect(inputs) {
    const { given, base, used, comparison } = inputs;
    const silenced = comparison.silencedByChange.map((finding) => withExcerpts(finding, { base: { files: base }, head: { files: used } }));
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
var digest = __webpack_require__(64466);
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
;// CONCATENATED MODULE: ./build/src/review/find-in.js


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
        return new errors/* UserError */.yo('FINDING_NOT_FOUND', `${id} is no finding but a change of the public surface: ${change.symbol} in ${change.path} was ${change.change}.`, { hints: ['The report tells all that is known of it.'] });
    const near = (0,util_text/* nearest */.pA)(id, findingsIn(report).map((finding) => finding.id));
    return new errors/* UserError */.yo('FINDING_NOT_FOUND', `The comparison has no finding ${JSON.stringify(id)}.`, {
        hints: [
            near === undefined
                ? 'Give the same --base and --head as for check; explain takes a place like src/a.py:12 as well.'
                : `Did you mean ${near}?`,
        ],
    });
}
//# sourceMappingURL=find-in.js.map
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
        throw place ? nothingAt(asked, place, given) : nothingCalled(asked, given.report);
    const { finding, explanation, isCompared = true } = first;
    const deed = configEffectOn(finding.id, given.report);
    if (finding.base)
        await given.base?.loadTexts([finding.base.path], given.bytes);
    return {
        finding: withExcerpts(finding, sidesOf(given)),
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
    const judged = judgedIn(given.report).find((finding) => finding.id === id);
    if (judged)
        return [withEvidence(judged, given)];
    const listed = findingsIn(given.report).find((finding) => finding.id === id);
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
        ...judgedIn(given.report).map((finding) => withEvidence(finding, given)),
        ...unreported(place.path, given),
        ...findingsIn(given.report).map(uncompared),
    ].filter(({ finding }) => covers(finding, place));
    const here = eachOnce(known.map((found) => ({ ...found, id: found.finding.id })));
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
    const known = eachOnce([
        ...findingsIn(given.report).filter((finding) => finding.path === path),
        ...unreported(path, given).map(({ finding }) => finding),
    ])
        .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line) || a.line - b.line)
        .slice(0, NAMED)
        .map((finding) => `${finding.line}:${finding.column} (${finding.code} ${finding.id})`);
    return error(known.length === 0 ? `${path} has no findings.` : `The nearest in this file: ${known.join(', ')}.`);
}
//# sourceMappingURL=explain.js.map
// EXTERNAL MODULE: ./build/src/report/listed.js
var listed = __webpack_require__(19271);
;// CONCATENATED MODULE: ./build/src/review/listed-texts.js

/** As git has it: a byte order mark stays, and what is no UTF-8 is the replacement character. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Reads the files that the findings of a report stand in, for the formats that look at whole texts.
 * @param sides the files of both sides; none where there is no base
 * @returns gives the text of such a file; undefined for any other, and for one that is not to be had
 */
async function listedTexts(report, sides, bytes) {
    const paths = { base: new Set(), head: new Set() };
    for (const list of listed/* LISTS */.m5)
        for (const finding of report[list])
            paths[(0,listed/* sideOf */.Jh)(finding)].add(finding.path);
    const texts = { base: new Map(), head: new Map() };
    for (const side of ['base', 'head']) {
        const files = (sides[side] ?? []).filter(({ path }) => paths[side].has(path));
        for await (const { file, bytes: content } of bytes.read(files))
            if (content)
                texts[side].set(file.path, decoder.decode(content));
    }
    return (path, side) => texts[side].get(path);
}
//# sourceMappingURL=listed-texts.js.map
;// CONCATENATED MODULE: ./build/src/compare/edited-line.js



/** Where lines differ anyway, a name may differ with them. */
const EDITED_DETAILS = [
    (finding) => finding.message,
    (finding) => (0,normalise/* maskMessage */.I1)(finding.message),
];
/** Lines of one hunk less alike than this are two lines; between symbols of different names it takes more. */
const ALIKE = 0.6;
const ALIKE_ELSEWHERE = 0.75;
/**
 * Rule and symbol in one replaced range, on lines that are alike; or the same place of an unchanged line with another
 * message. A constant message alone is no evidence.
 */
function onEditedLine([matching, ground, label], options = {}) {
    const { map } = ground;
    const alike = edits(ground);
    for (const sameSymbol of options.isNamed === true ? [true] : [true, false])
        for (const detail of EDITED_DETAILS) {
            const key = (finding, hunk, lines) => hunk === 0 || (options.isNamed === true && finding.symbol === undefined)
                ? undefined
                : `${finding.code}\0${hunk}\0${sameSymbol ? (finding.symbol ?? '') : ''}\0${detail(finding, lines)}`;
            matching.byLikeness(label, {
                base: (finding) => key(finding, map.baseHunk(finding.line), ground.base(finding)),
                head: (finding) => key(finding, map.headHunk(finding.line), ground.head(finding)),
            }, { likeness: alike, least: sameSymbol ? ALIKE : ALIKE_ELSEWHERE });
        }
    const inPlace = (finding, line, lines) => line === 0 || options.isNamed === true ? undefined : `${finding.code}\0${line}\0${inkAt(finding, lines)}`;
    matching.byUniqueKey(label, {
        base: (finding) => inPlace(finding, map.toHead(finding.line), ground.base(finding)),
        head: (finding) => inPlace(finding, map.toBase(finding.line) === 0 ? 0 : finding.line, ground.head(finding)),
    });
}
/** How alike the lines of two findings are, or the words around them in the replaced range, however it is wrapped. */
function edits(ground) {
    const seen = new Map();
    const look = (finding, side) => {
        let known = seen.get(finding);
        if (!known) {
            const lines = ground[side](finding);
            const range = side === 'base' ? ground.map.baseRange(finding.line) : ground.map.headRange(finding.line);
            known = { snippet: snippetOf(finding, lines) ?? '', words: wordsAround(finding, lines, range) };
            seen.set(finding, known);
        }
        return known;
    };
    return (base, head) => {
        const [before, after] = [look(base, 'base'), look(head, 'head')];
        if ((0,normalise/* maskNumbers */.Dl)(base.message) !== (0,normalise/* maskNumbers */.Dl)(head.message))
            return renaming({ message: base.message, line: before.snippet }, { message: head.message, line: after.snippet });
        return Math.max((0,normalise/* lineLikeness */.zo)(before.snippet, after.snippet), (0,normalise/* tokenLikeness */.Ot)(before.words, after.words));
    };
}
/** Where a message names something else, the name has to be most of what is new; names that are not alike, all of it. */
const RENAMED = 0.85;
const ALIKE_NAMES = 0.5;
/** Letters that such a line needs beside the names. */
const REST = 8;
/** How alike two lines are when the names in the first message are written as in the second; 0 for two other things. */
function renaming(base, head) {
    const [from, to] = [(0,normalise/* namesIn */.wX)(base.message), (0,normalise/* namesIn */.wX)(head.message)];
    let [everywhere, once, rest] = [base.line, base.line, head.line];
    for (const [at, name] of from.entries()) {
        const other = to[at];
        if (name === '' || other === undefined)
            continue;
        everywhere = everywhere.replaceAll(name, () => other);
        once = once.replace(name, () => other);
        rest = rest.replace(other, '');
    }
    const alike = Math.max(...[everywhere, once].map((line) => (isStart(line, head.line) ? 1 : (0,util_text/* likeness */.$R)(line, head.line))));
    const isNearName = from.every((name, at) => areNear(name, to[at] ?? ''));
    if (isNearName)
        return alike >= RENAMED ? alike : 0;
    return alike === 1 && (0,normalise/* inkOf */.gW)(rest) >= REST ? 1 : 0;
}
function isStart(a, b) {
    return a.startsWith(b) || b.startsWith(a);
}
function areNear(name, other) {
    return name.includes(other) || other.includes(name) || (0,util_text/* likeness */.$R)(name, other) >= ALIKE_NAMES;
}
/** How many words on either side of a finding are its own. */
const WORDS = 8;
function wordsAround(finding, { raw }, [first, last]) {
    const own = raw[finding.line - 1] ?? '';
    const at = finding.column - 1;
    const before = (0,normalise/* tokensOf */.k8)(own.slice(Math.max(0, at - normalise/* LONG_LINE */.qZ), at));
    for (let line = finding.line - 1; line >= first && before.length < WORDS; line--)
        before.unshift(...(0,normalise/* tokensOf */.k8)((raw[line - 1] ?? '').slice(-normalise/* LONG_LINE */.qZ)));
    const after = (0,normalise/* tokensOf */.k8)(own.slice(at, at + normalise/* LONG_LINE */.qZ));
    for (let line = finding.line + 1; line <= last && after.length < WORDS; line++)
        after.push(...(0,normalise/* tokensOf */.k8)((raw[line - 1] ?? '').slice(0, normalise/* LONG_LINE */.qZ)));
    return [...before.slice(-WORDS), ...after.slice(0, WORDS)];
}
//# sourceMappingURL=edited-line.js.map
;// CONCATENATED MODULE: ./build/src/compare/evidence.js





/** Findings that are read for one explanation, at most: the nearest. */
const READ = 500;
/** Lines between two findings, or, on one line, less than one by their columns. */
function distance(own, other) {
    const columns = Math.abs(own.column - other.column);
    return Math.abs(own.line - other.line) + columns / (1 + columns);
}
/** Finds the evidence for findings of one comparison. */
class Evidence {
    inputs;
    matchOf;
    constructor(inputs) {
        this.inputs = inputs;
    }
    /** Which step matched, and which finding of the other side came nearest but lost. */
    explain({ base, head, match }) {
        const own = (head ?? base);
        const runnerUp = this.runnerUp(own, { side: head ? 'base' : 'head', match });
        return {
            pass: match?.pass ?? 0,
            ...(match ? { step: match.step } : {}),
            ...(runnerUp ? { runnerUp } : {}),
        };
    }
    runnerUp(own, { side, match }) {
        const winner = match?.[side];
        const near = (candidate) => this.nearness(own, candidate, side);
        const best = this.candidates(own, side)
            .filter((candidate) => candidate !== winner)
            .sort((a, b) => distance(own, a) - distance(own, b) || compareFindings(a, b))
            .slice(0, READ)
            .map((candidate) => ({ candidate, score: near(candidate) }))
            .reduce((most, next) => (most && most.score >= next.score ? most : next), undefined)?.candidate;
        if (!best)
            return undefined;
        // What was matched has one name on both sides: the head's.
        const named = this.matchWith(best)?.head ?? best;
        const id = this.inputs.idOf(named);
        return { id, side, place: placeOf(best), why: this.whyNot(own, best, { side, match }) };
    }
    matchWith(finding) {
        this.matchOf ??= new Map(this.inputs.matches.flatMap((made) => [
            [made.base, made],
            [made.head, made],
        ]));
        return this.matchOf.get(finding);
    }
    /** Findings of the same rule in the other version of the file; where there are none, those that nothing matched. */
    candidates(own, side) {
        const pair = this.inputs.pairOf[side === 'base' ? 'head' : 'base'].get(own.path);
        const sameRule = (finding) => finding.code === own.code;
        const inFile = pair ? this.inputs[side].findings(pair[side].path).filter(sameRule) : [];
        return inFile.length > 0 ? inFile : this.inputs.loose[side].filter(sameRule);
    }
    nearness(own, other, side) {
        return ((own.symbol === other.symbol ? 1 : 0) +
            (own.message === other.message ? 1 : 0) +
            ((0,normalise/* maskMessage */.I1)(own.message) === (0,normalise/* maskMessage */.I1)(other.message) ? 1 : 0) +
            2 * this.likeness(own, other, side) +
            1 / (1 + Math.abs(own.line - other.line)));
    }
    likeness(own, other, side) {
        const { lines } = this.inputs;
        const ownSide = side === 'base' ? 'head' : 'base';
        return (0,normalise/* lineLikeness */.zo)(snippetOf(own, lines[ownSide].of(own.path)) ?? '', snippetOf(other, lines[side].of(other.path)) ?? '');
    }
    whyNot(own, other, { side, match }) {
        const taken = this.matchWith(other);
        if (taken) {
            const partner = taken[side === 'base' ? 'head' : 'base'];
            return `it is ${partner.path}:${partner.line}:${partner.column} (pass ${taken.pass}: ${taken.step})`;
        }
        if (match)
            return `${match.step} counts for more`;
        if ((0,normalise/* maskMessage */.I1)(own.message) !== (0,normalise/* maskMessage */.I1)(other.message))
            return 'its message says something else';
        const alike = this.likeness(own, other, side);
        if (alike < ALIKE)
            return `its line is only ${Math.floor(alike * 100)} % alike`;
        return 'it stands in another place, and the code between or around it did not move along';
    }
}
//# sourceMappingURL=evidence.js.map
// EXTERNAL MODULE: ./build/src/compare/line-map.js + 2 modules
var line_map = __webpack_require__(30348);
;// CONCATENATED MODULE: ./build/src/compare/surroundings.js

/** Lines above and below that make up the surroundings of a finding. */
const AROUND = 5;
/** Surroundings with fewer letters than this are brackets. */
const MEANINGFUL = 12;
/** A line with fewer letters is a bracket, which tells nothing of its place. */
const LETTERS = 3;
/** A line and those around as one text; undefined when there is little in them. */
function surroundingText(line, snippet, { normal }) {
    const around = [snippet];
    for (let step = 1; step <= AROUND; step++)
        around.push((normal[line - 1 - step] ?? '').slice(0, normalise/* LONG_LINE */.qZ), (normal[line - 1 + step] ?? '').slice(0, normalise/* LONG_LINE */.qZ));
    const text = around.join('\n');
    return (0,normalise/* inkOf */.gW)(text) >= MEANINGFUL ? text : undefined;
}
/** Numbers of the lines next to a line that hold more than brackets: those above, nearest first, and those below. */
function linesAround(line, { normal }) {
    const look = (step) => {
        const found = [];
        for (let at = line + step; at >= 1 && at <= normal.length && found.length < AROUND; at += step)
            if ((0,normalise/* inkOf */.gW)(normal[at - 1]) >= LETTERS)
                found.push(at);
        return found;
    };
    return { above: look(-1), below: look(1) };
}
/** So many lines in a row that the diff maps, with so many letters, did not come together by chance. */
const STAYED = { lines: 4, letters: 40 };
/**
 * True for a line in a run of lines that a diff maps onto a run; 0 is no partner. A short run will do where the text
 * begins or ends.
 */
function stays(line, { normal }, partnerOf) {
    if (partnerOf(line) === 0)
        return false;
    let [lines, letters] = [0, 0];
    const count = (at) => {
        const text = normal[at - 1] ?? '';
        if (text !== '')
            lines++;
        letters += (0,normalise/* inkOf */.gW)(text);
    };
    count(line);
    for (const step of [-1, 1])
        for (let at = line, n = 0; n < 2 * STAYED.lines; at += step, n++) {
            if (at + step < 1 || at + step > normal.length)
                return true;
            if (partnerOf(at + step) === 0 || partnerOf(at + step) !== partnerOf(at) + step)
                break;
            count(at + step);
        }
    return lines >= STAYED.lines && letters >= STAYED.letters;
}
/**
 * True for a line between neighbours that both have their partners: it came or went alone, and did not move along with
 * the code around it.
 */
function isAlone(line, lines, isLoose) {
    const { above, below } = linesAround(line, lines);
    return ![above[0], below[0]].some((neighbour) => neighbour !== undefined && isLoose(neighbour));
}
/** How much of the lines around two lines is the same, 0 to 1, by length. */
function sharedSurroundings(base, head) {
    const [left, right] = [textsAround(base), textsAround(head)];
    let [common, all] = [0, 0];
    for (const text of left) {
        all += text.length;
        if (right.has(text))
            common += 2 * text.length;
    }
    for (const text of right)
        all += text.length;
    return all === 0 ? 0 : common / all;
}
function textsAround({ line, lines }) {
    const { above, below } = linesAround(line, lines);
    return new Set([...above, ...below].map((at) => lines.normal[at - 1]));
}
//# sourceMappingURL=surroundings.js.map
;// CONCATENATED MODULE: ./build/src/compare/lookalikes.js



/** A line with fewer letters stands in many places. */
const lookalikes_LETTERS = 8;
/** How much of the lines around has to be the same; less does in a function of the same name, or in the same file. */
const SHARE = 0.5;
const SHARE_NEAR = 0.25;
/** The next best has to be worse by so much. */
const LEAD = 0.1;
/** Groups with more pairs are boilerplate. */
const MOST_PAIRS = 900;
/**
 * The last step of pass 7: the same rule, message and line, where most of the lines around are the same too, and no
 * other place is nearly as good. A line that came or went alone, between others that stayed, did not move along with
 * anything.
 */
function matchLookalikes(loose, ground) {
    if (loose.done)
        return;
    const keyOf = (side) => (finding) => {
        const lines = ground.lines[side].of(finding.path);
        const snippet = snippetOf(finding, lines);
        if (snippet === undefined || (0,normalise/* inkOf */.gW)(snippet) < lookalikes_LETTERS)
            return undefined;
        if (isAlone(finding.line, lines, (line) => ground.isLoose[side](finding.path, line)))
            return undefined;
        return `${finding.code}\0${finding.message}\0${snippet}`;
    };
    loose.byBest({ pass: 7, step: 'the same line in similar surroundings' }, { base: keyOf('base'), head: keyOf('head') }, {
        most: MOST_PAIRS,
        lead: LEAD,
        score: (base, head) => {
            const share = sharedSurroundings({ line: base.line, lines: ground.lines.base.of(base.path) }, { line: head.line, lines: ground.lines.head.of(head.path) });
            const isNamesake = base.symbol !== undefined && base.symbol === head.symbol;
            const isNear = isNamesake || base.path === head.path;
            return share >= (isNear ? SHARE_NEAR : SHARE) ? share + (isNamesake ? 1 : 0) : 0;
        },
    });
}
//# sourceMappingURL=lookalikes.js.map
;// CONCATENATED MODULE: ./build/src/compare/moved-blocks.js



/** So many lines in a row, which occur once on each side, are a trace of moved code. */
const TRACE = 3;
/** With fewer letters they are brackets. */
const TRACE_LETTERS = 12;
/** One line alone is a trace when it holds this many: the head of a function that was edited throughout. */
const LINE_LETTERS = 10;
/** Lines next to a trace that may belong to it though they were edited. */
const MARGIN = 6;
/** Replaced ranges in moved code that are longer were rewritten. */
const MAX_HUNK = 12;
/** A line as short as this may have been mapped anywhere by the diff; it does not interrupt moved code. */
const SHORT = 3;
/**
 * Finds the code that moved: traces of three loose lines that occur once on each side, chained while they go on in the
 * same order, each chain with its own line map. Longest chains first.
 */
function movedRegions(base, head) {
    const from = tracesIn(base);
    const to = tracesIn(head);
    const pairs = new Map();
    for (const [text, start] of from) {
        const end = to.get(text);
        if (!start || !end)
            continue;
        const key = `${start.run.id} ${end.run.id}`;
        const pair = pairs.get(key);
        if (pair)
            pair.seeds.push([start.at, end.at]);
        else
            pairs.set(key, { base: start.run, head: end.run, seeds: [[start.at, end.at]] });
    }
    return [...pairs.values()]
        .flatMap((pair) => chainsOf(pair.seeds).map((seeds) => ({ ...pair, seeds })))
        .map(({ base: left, head: right, seeds }) => ({
        size: seeds.length,
        region: new Region(cut(left, [seeds[0][0], seeds.at(-1)[0]]), cut(right, [seeds[0][1], seeds.at(-1)[1]])),
    }))
        .sort((a, b) => b.size - a.size || compareRegions(a.region, b.region))
        .map(({ region }) => region);
}
function tracesIn(files) {
    const traces = new Map();
    let id = 0;
    for (const file of files)
        for (const lines of runsOf(file)) {
            const run = { id: id++, file, lines };
            const text = lines.map((line) => file.lines.normal[line - 1]);
            const note = (trace, letters, at) => {
                if ((0,normalise/* inkOf */.gW)(trace) >= letters)
                    traces.set(trace, traces.has(trace) ? undefined : { run, at });
            };
            for (const [at, line] of text.entries()) {
                note(line, LINE_LETTERS, at);
                if (at + TRACE <= text.length)
                    note(text.slice(at, at + TRACE).join('\n'), TRACE_LETTERS, at);
            }
        }
    return traces;
}
function runsOf(file) {
    const runs = [];
    let run = [];
    let loose = 0;
    const close = () => {
        // One bracket behind the last loose line closes what moved.
        if (loose > 0)
            runs.push(run.slice(0, run.findLastIndex((line) => file.isLoose(line)) + 2));
        run = [];
        loose = 0;
    };
    for (const [at, text] of file.lines.normal.entries()) {
        if (text === '')
            continue;
        const isLoose = file.isLoose(at + 1);
        if (isLoose || (text.length <= SHORT && run.length > 0))
            run.push(at + 1);
        else
            close();
        if (isLoose)
            loose++;
    }
    close();
    return runs;
}
/** Seeds that follow each other on both sides with no seed between; the same chains whichever side is asked first. */
function chainsOf(seeds) {
    const rank = new Map([...seeds].sort((a, b) => a[1] - b[1]).map((seed, at) => [seed, at]));
    const chains = [];
    let last = Number.NaN;
    for (const seed of [...seeds].sort((a, b) => a[0] - b[0])) {
        if (rank.get(seed) === last + 1)
            chains.at(-1).push(seed);
        else
            chains.push([seed]);
        last = rank.get(seed);
    }
    return chains;
}
function cut(run, [first, last]) {
    return { file: run.file, lines: run.lines.slice(Math.max(0, first - MARGIN), last + TRACE + MARGIN) };
}
function compareRegions(a, b) {
    // By both ends together, so that swapping the sides keeps the order.
    const ends = ({ base, head }) => [base, head].map(({ path, lines }) => `${path}\0${String(lines[0]).padStart(9, '0')}`).sort();
    const [left, right] = [ends(a), ends(b)];
    return (0,json/* compareStrings */.Kt)(left[0], right[0]) || (0,json/* compareStrings */.Kt)(left[1], right[1]);
}
class Region {
    base;
    head;
    inner;
    text;
    constructor(base, head) {
        this.base = sideOf(base);
        this.head = sideOf(head);
        const texts = { base: textOf(base), head: textOf(head) };
        this.text = texts.base.normal;
        this.inner = (0,line_map/* lineMap */.d)(texts.base, texts.head);
    }
    map(least) {
        return new MovedLines(this.base, this.head, { inner: this.inner, solid: this.solid(least) });
    }
    /** Base indexes (from 1) in blocks that are long enough. */
    solid(least) {
        const solid = new Set();
        const { inner, text } = this;
        for (let start = 1; start <= text.length;) {
            let end = start + 1;
            if (inner.toHead(start) > 0)
                while (end <= text.length && inner.toHead(end) === inner.toHead(end - 1) + 1)
                    end++;
            const isLong = end - start >= least.lines && (0,normalise/* inkOf */.gW)(text.slice(start - 1, end - 1).join('')) >= least.letters;
            if (inner.toHead(start) > 0 && isLong)
                for (let at = start; at < end; at++)
                    solid.add(at);
            start = end;
        }
        return solid;
    }
}
function sideOf({ file, lines }) {
    return { path: file.path, lines, index: new Map(lines.map((line, at) => [line, at + 1])) };
}
function textOf({ file, lines }) {
    return {
        raw: lines.map((line) => file.lines.raw[line - 1]),
        normal: lines.map((line) => file.lines.normal[line - 1]),
    };
}
/** The line map of a region in the line numbers of its files; lines outside have no partner and no hunk. */
class MovedLines {
    base;
    head;
    inner;
    solid;
    constructor(base, head, given) {
        this.base = base;
        this.head = head;
        this.inner = given.inner;
        this.solid = given.solid;
    }
    toHead(line) {
        const at = this.base.index.get(line) ?? 0;
        return this.solid.has(at) ? this.head.lines[this.inner.toHead(at) - 1] : 0;
    }
    toBase(line) {
        const at = this.inner.toBase(this.head.index.get(line) ?? 0);
        return this.solid.has(at) ? this.base.lines[at - 1] : 0;
    }
    baseHunk(line) {
        const at = this.base.index.get(line) ?? 0;
        return this.solid.size > 0 && isShort(this.inner.baseRange(at)) ? this.inner.baseHunk(at) : 0;
    }
    headHunk(line) {
        const at = this.head.index.get(line) ?? 0;
        return this.solid.size > 0 && isShort(this.inner.headRange(at)) ? this.inner.headHunk(at) : 0;
    }
    baseRange(line) {
        return inLines(this.base, this.inner.baseRange(this.base.index.get(line) ?? 0), line);
    }
    headRange(line) {
        return inLines(this.head, this.inner.headRange(this.head.index.get(line) ?? 0), line);
    }
    basePlace(line) {
        return this.inner.basePlace(this.base.index.get(line) ?? 0);
    }
    headPlace(line) {
        return this.inner.headPlace(this.head.index.get(line) ?? 0);
    }
}
function isShort([first, last]) {
    return last - first < MAX_HUNK;
}
function inLines({ lines }, [first, last], line) {
    return [lines[first - 1] ?? line, lines[last - 1] ?? line];
}
//# sourceMappingURL=moved-blocks.js.map
;// CONCATENATED MODULE: ./build/src/compare/passes.js




/**
 * Passes 3 to 5 for one pair of files, in order; in each, exact messages come before masked ones. Lines that the diff
 * maps into another symbol wait until after pass 4: where functions changed places, the diff maps their brackets and
 * returns onto each other's, and the symbol knows better.
 */
const LINE_STEPS = [
    {
        pass: 3,
        name: 'the mapped line in the same symbol',
        run: (...given) => onMappedLine(given, { sameSymbol: true }),
    },
    {
        pass: 3,
        name: 'the mapped line among lines that stayed',
        run: (...given) => onMappedLine(given, { sameSymbol: false, stayed: true }),
    },
    { pass: 3, name: 'the end of the text', run: (...given) => atEndOfText(given) },
    { pass: 4, name: 'the same symbol, message and source line', run: (...given) => onEqualLine(given) },
    { pass: 3, name: 'the mapped line', run: (...given) => onMappedLine(given, { sameSymbol: false }) },
    { pass: 5, name: 'the lines around it', run: (...given) => inEqualSurroundings(given) },
];
/** Pass 6 for one pair of files: what stands on another line than before, and may be another finding. */
const EDITED_STEPS = [
    { pass: 6, name: 'an edited line', run: (...given) => onEditedLine(given) },
    { pass: 6, name: 'the only one of its kind in the file', run: (...given) => onWholeBatch(given) },
];
/** Steps of pass 7 inside a region that moved as a whole. */
const MOVED_STEPS = [
    { pass: 7, name: 'a moved line', run: (...given) => onMappedLine(given, { sameSymbol: false }) },
    { pass: 7, name: 'an edited line in moved code', run: (...given) => onEditedLine(given) },
];
/** As above for regions so short that the symbol has to agree. */
const SHORT_MOVED_STEPS = [
    {
        pass: 7,
        name: 'a moved line of the same symbol',
        run: (...given) => onMappedLine(given, { sameSymbol: true }),
    },
];
/** As above for single lines: the symbol has to have a name. */
const NAMED_MOVED_STEPS = [
    {
        pass: 7,
        name: 'a moved line of a function of the same name',
        run: (...given) => onMappedLine(given, { sameSymbol: true, isNamed: true }),
    },
    {
        pass: 7,
        name: 'an edited line in a moved function of the same name',
        run: (...given) => onEditedLine(given, { isNamed: true }),
    },
];
/** The step of pass 7 for all that is left, wherever it stands. */
const ANYWHERE_STEPS = [
    { pass: 7, name: 'the lines around it, elsewhere', run: (...given) => inEqualSurroundings(given) },
];
/** Runs steps in order until nothing is left to match. */
function runSteps(steps, matching, ground) {
    for (const { pass, name, run } of steps) {
        if (matching.done)
            return;
        run(matching, ground, { pass, step: name });
    }
}
/** Rule, mapped line and message. */
function onMappedLine([matching, ground, label], options) {
    const { map } = ground;
    const symbol = (finding) => (options.sameSymbol ? (finding.symbol ?? '') : '');
    const isOut = (finding) => options.isNamed === true && finding.symbol === undefined;
    const isOutInBase = (finding) => isOut(finding) || (options.stayed === true && !staysInBoth(finding, ground));
    for (const detail of DETAILS)
        matching.byKey(label, {
            base: (finding) => {
                const line = map.toHead(finding.line);
                return line === 0 || isOutInBase(finding)
                    ? undefined
                    : `${finding.code}\0${line}\0${symbol(finding)}\0${detail(finding, ground.base(finding))}`;
            },
            head: (finding) => map.toBase(finding.line) === 0 || isOut(finding)
                ? undefined
                : `${finding.code}\0${finding.line}\0${symbol(finding)}\0${detail(finding, ground.head(finding))}`,
        }, placesOf(ground));
}
/** Asked of both texts, so that nothing depends on which of them is the base. */
function staysInBoth(finding, { base, head, map }) {
    return (stays(finding.line, base(finding), (line) => map.toHead(line)) &&
        stays(map.toHead(finding.line), head(finding), (line) => map.toBase(line)));
}
/**
 * What a rule about the whole batch says of a file, where it says one thing on each side: an import cycle stays that
 * cycle when another import becomes the first to show it. So does what is measured of one function or file, and what is
 * said of one name in one scope.
 */
function onWholeBatch([matching, ground, label]) {
    const key = (finding) => {
        if (finding.scope === 'batch')
            return finding.code;
        if (ground.isOfName?.(finding.code) === true)
            return `${finding.code}\0${finding.symbol ?? ''}\0${finding.message}`;
        // What is measured is the function or the file as a whole, whatever its first line says now.
        return finding.value === undefined ? undefined : `${finding.code}\0${finding.symbol ?? ''}`;
    };
    matching.byUniqueKey(label, keysOf(ground, key));
}
/** Rule and message behind the last character of the text: what is said there is said of the file. */
function atEndOfText([matching, ground, label]) {
    const key = (finding, { raw }) => raw.length > 0 && finding.line === raw.length && finding.column > raw.at(-1).length
        ? `${finding.code}\0${finding.message}`
        : undefined;
    matching.byUniqueKey(label, keysOf(ground, key));
}
/** A line with fewer letters than this is a bracket, of which every function has several. */
const passes_LETTERS = 4;
/** Rule, symbol, message and source line, wherever in the text; of several the one whose surroundings are most alike. */
function onEqualLine([matching, ground, label]) {
    const places = placesOf(ground);
    for (const detail of DETAILS)
        matching.byKeyAndLikeness(label, keysOf(ground, (finding, lines) => {
            const snippet = snippetOf(finding, lines);
            return snippet === undefined || (0,normalise/* inkOf */.gW)(snippet) < passes_LETTERS
                ? undefined
                : `${finding.code}\0${finding.symbol ?? ''}\0${detail(finding, lines)}\0${snippet}`;
        }), {
            places,
            likeness: (base, head) => {
                const shared = sharedSurroundings({ line: base.line, lines: ground.base(base) }, { line: head.line, lines: ground.head(head) });
                // What stands around decides; where that is the same for several, the nearest.
                return 0.95 * shared + 0.05 / (1 + Math.abs(places.base(base) - places.head(head)));
            },
        });
}
/** Rule, message and the lines around, where they occur once on each side and something near moved along. */
function inEqualSurroundings([matching, ground, label]) {
    for (const detail of DETAILS)
        matching.byUniqueKey(label, keysOf(ground, (finding, lines, side) => {
            const snippet = snippetOf(finding, lines);
            if (snippet === undefined || isAlone(finding.line, lines, looseIn(ground, finding, side)))
                return undefined;
            const around = surroundingText(finding.line, snippet, lines);
            return around === undefined ? undefined : `${finding.code}\0${detail(finding, lines)}\0${around}`;
        }));
}
//# sourceMappingURL=passes.js.map
;// CONCATENATED MODULE: ./build/src/compare/match-moved.js






/** Fewer equal lines are coincidence, unless they hold enough and stand in the same symbol. */
const BLOCK = { lines: 5, letters: 0 };
const SHORT_BLOCK = { lines: 3, letters: 24 };
/** A line on its own counts in a function of the same name alone. */
const LINE = { lines: 1, letters: 10 };
/**
 * Matches what is left of a file and of the one that it became part of, or was part of, as in a pair of files. Lines that
 * are equal come first in all of them, and edited lines after.
 * @param given.contested pairs of files in which edited lines were not looked at yet
 */
function matchKin(loose, kin, given) {
    const { lines, isOfName } = given;
    const maps = { base: new Map(), head: new Map() };
    const left = { base: byPath(loose.base), head: byPath(loose.head) };
    const matches = [];
    const match = ({ base, head }, steps, mapOf) => {
        const matching = new Matching(left.base.get(base.path) ?? [], left.head.get(head.path) ?? []);
        if (matching.done)
            return;
        const [before, after] = [lines.base.of(base.path), lines.head.of(head.path)];
        runSteps(steps, matching, { base: () => before, head: () => after, map: mapOf(), isOfName });
        left.base.set(base.path, matching.base);
        left.head.set(head.path, matching.head);
        matches.push(...matching.matches);
    };
    const known = new Map();
    for (const pair of kin) {
        const [before, after] = [lines.base.of(pair.base.path), lines.head.of(pair.head.path)];
        if (before.raw.length === 0 || after.raw.length === 0)
            continue;
        match(pair, LINE_STEPS, () => {
            const map = (0,line_map/* lineMap */.d)(before, after);
            known.set(pair, map);
            addTo(maps.base, pair.base.path, map);
            addTo(maps.head, pair.head.path, map);
            return map;
        });
    }
    for (const pair of given.contested)
        match(pair, EDITED_STEPS, () => pair.map);
    for (const [pair, map] of known)
        match(pair, EDITED_STEPS, () => map);
    loose.take(matches);
    return maps;
}
function addTo(maps, path, map) {
    const known = maps.get(path);
    if (known)
        known.push(map);
    else
        maps.set(path, [map]);
}
/** Pass 7: matches what is left in code that moved, then in equal surroundings anywhere. */
function matchMoved(loose, ground) {
    matchTotals(loose);
    if (loose.done)
        return;
    const regions = movedRegions(looseFiles('base', loose.base, ground), looseFiles('head', loose.head, ground));
    const left = { base: byPath(loose.base), head: byPath(loose.head) };
    const matches = regions.flatMap((region) => matchRegion(region, { left, ground }));
    loose.take(matches);
    const linesOf = (side) => (finding) => ground.lines[side].of(finding.path);
    runSteps(ANYWHERE_STEPS, loose, {
        base: linesOf('base'),
        head: linesOf('head'),
        map: line_map/* SAME_LINES */.v,
        isLoose: ground.isLoose,
    });
    matchLookalikes(loose, ground);
}
/** What is counted over all files is one finding wherever it is shown: at the first of what is counted. */
function matchTotals(loose) {
    const key = ({ scope, value, code }) => scope === 'batch' && value !== undefined ? code : undefined;
    loose.byUniqueKey({ pass: 7, step: 'the only one of its kind' }, { base: key, head: key });
}
function matchRegion(region, { left, ground }) {
    const inside = (side) => {
        const lines = new Set(region[side].lines);
        return (left[side].get(region[side].path) ?? []).filter(({ line }) => lines.has(line));
    };
    const matching = new Matching(inside('base'), inside('head'));
    if (matching.done)
        return [];
    const texts = {
        base: () => ground.lines.base.of(region.base.path),
        head: () => ground.lines.head.of(region.head.path),
    };
    runSteps(MOVED_STEPS, matching, { ...texts, map: region.map(BLOCK) });
    runSteps(SHORT_MOVED_STEPS, matching, { ...texts, map: region.map(SHORT_BLOCK) });
    // One line that left between others that stayed is no function that moved.
    const movedTogether = (side) => region[side].lines.filter((line) => ground.isLoose[side](region[side].path, line)).length > 1;
    if (movedTogether('base') && movedTogether('head'))
        runSteps(NAMED_MOVED_STEPS, matching, { ...texts, map: region.map(LINE) });
    if (matching.matches.length === 0)
        return [];
    const taken = new Set(matching.matches.flatMap(({ base, head }) => [base, head]));
    for (const side of ['base', 'head']) {
        const { path } = region[side];
        left[side].set(path, (left[side].get(path) ?? []).filter((finding) => !taken.has(finding)));
    }
    return matching.matches;
}
function byPath(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.path);
        if (group)
            group.push(finding);
        else
            groups.set(finding.path, [finding]);
    }
    return groups;
}
/** The files that unmatched findings stand in: code that moved without a finding need not be found. */
function looseFiles(side, findings, { lines, isLoose }) {
    return [...new Set(findings.map(({ path }) => path))].sort(json/* compareStrings */.Kt).map((path) => ({
        path,
        lines: lines[side].of(path),
        isLoose: (line) => isLoose[side](path, line),
    }));
}
//# sourceMappingURL=match-moved.js.map
;// CONCATENATED MODULE: ./build/src/compare/open-pair.js



/**
 * Runs passes 1 to 6 on the findings of one pair of files.
 * @param given.isContested true when other files have a claim to what stands in one of the two: pass 6 is then left for later
 */
function openPair(pair, findings, given) {
    const { lines, isOfName } = given;
    const [left, right] = [lines.base.of(pair.base.path), lines.head.of(pair.head.path)];
    const isSame = pair.base.digest === pair.head.digest;
    const hasTexts = left.raw.length > 0 && right.raw.length > 0;
    const matching = new Matching(findings.base, findings.head);
    // Without texts the line number is all that is known of a place.
    const map = isSame || !hasTexts ? line_map/* SAME_LINES */.v : (0,line_map/* lineMap */.d)(left, right);
    const ground = { base: () => left, head: () => right, map, isOfName };
    runSteps(LINE_STEPS, matching, ground);
    if (!given.isContested)
        runSteps(EDITED_STEPS, matching, ground);
    return { ...pair, matching, map, isBlind: !isSame && !hasTexts };
}
//# sourceMappingURL=open-pair.js.map
;// CONCATENATED MODULE: ./build/src/compare/alike-names.js

/** Shorter names are parts of many others. */
const PART = 4;
const alike_names_ALIKE = 0.75;
/**
 * True for paths whose file names say that one may have become the other: `parser.ts` and `old-parser.ts`, `colour.py`
 * and `color.py`. Names with other extensions are never alike.
 */
function haveAlikeNames(a, b) {
    const [left, right] = [nameOf(a), nameOf(b)];
    if (left.extension !== right.extension)
        return false;
    const [short, long] = left.stem.length < right.stem.length ? [left.stem, right.stem] : [right.stem, left.stem];
    return (short.length >= PART && long.includes(short)) || (0,util_text/* likeness */.$R)(short, long) >= alike_names_ALIKE;
}
function nameOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.indexOf('.', 1);
    return dot === -1
        ? { stem: name, extension: '' }
        : { stem: name.slice(0, dot), extension: name.slice(dot) };
}
//# sourceMappingURL=alike-names.js.map
;// CONCATENATED MODULE: ./build/src/compare/similar-files.js


/** A line that stands in more files than this tells nothing about which file became which. */
const COMMON_LINE = 20;
/** So many candidates of each file are read in full. */
const CANDIDATES = 8;
/**
 * How alike files of two sides are, by the lines they share, weighed by length. Nothing is kept between questions, so
 * that the cost in memory is that of the files that are asked about together.
 */
class SimilarFiles {
    sides;
    constructor(base, head) {
        this.sides = { base, head };
    }
    /** 1 when a text is not to be had: then the path has to do. */
    likeness(base, head) {
        const [left, right] = [this.profile(base, 'base'), this.profile(head, 'head')];
        return left && right ? shareOf(left, right) : 1;
    }
    /** The share of the smaller text's content that the larger one has; 0 when a text is not to be had. */
    containment(base, head) {
        const [left, right] = [this.profile(base, 'base'), this.profile(head, 'head')];
        const least = Math.min(left?.size ?? 0, right?.size ?? 0);
        return left && right && least > 0 ? commonOf(left, right) / least : 0;
    }
    /**
     * Pairs of files that share rare lines, or a name: through an index of lines and never all pairs, and of those with
     * most in common only.
     */
    candidates(base, head) {
        if (base.length === 0 || head.length === 0)
            return [];
        const shared = this.sharedInk(base, head);
        const wanted = new Set();
        const take = (lists) => {
            for (const list of lists.values())
                for (const [pair] of list.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES))
                    wanted.add(pair);
        };
        take(groupBy(shared, (pair) => Math.floor(pair / head.length)));
        take(groupBy(shared, (pair) => pair % head.length));
        const profiles = {
            base: new Map(),
            head: new Map(),
        };
        const known = (side, files, at) => {
            if (!profiles[side].has(at))
                profiles[side].set(at, this.profile(files[at], side));
            return profiles[side].get(at);
        };
        return [...wanted].flatMap((pair) => {
            const [at, other] = [Math.floor(pair / head.length), pair % head.length];
            const [before, after] = [known('base', base, at), known('head', head, other)];
            return before && after ? [{ base: base[at], head: head[other], score: shareOf(before, after) }] : [];
        });
    }
    /** Length of the rare lines that two files share, by `base index * heads + head index`. */
    sharedInk(base, head) {
        // The fewer files are indexed; of the others only what the index knows is kept.
        const isTurned = head.length < base.length;
        const few = isTurned ? this.holders(head, 'head') : this.holders(base, 'base');
        const many = isTurned ? this.holders(base, 'base', few) : this.holders(head, 'head', few);
        const shared = new Map();
        for (const [line, left] of isTurned ? many : few) {
            const right = (isTurned ? few : many).get(line);
            if (!right || left.length > COMMON_LINE || right.length > COMMON_LINE)
                continue;
            for (const b of left)
                for (const h of right) {
                    const pair = b * head.length + h;
                    shared.set(pair, (shared.get(pair) ?? 0) + line.length);
                }
        }
        return shared;
    }
    /** Files by line, and by name, which is a rare line too; the list of a common one is cut. */
    holders(files, side, wanted) {
        const holders = new Map();
        const add = (line, at) => {
            if (wanted && !wanted.has(line))
                return;
            const list = holders.get(line);
            if (!list)
                holders.set(line, [at]);
            else if (list.length <= COMMON_LINE)
                list.push(at);
        };
        for (const [at, file] of files.entries()) {
            add(`\0${file.path.slice(file.path.lastIndexOf('/') + 1)}`, at);
            for (const line of this.profile(file, side)?.lines.keys() ?? [])
                add(line, at);
        }
        return holders;
    }
    profile(file, side) {
        const text = this.sides[side].text(file.path);
        return text === undefined ? undefined : profileOf(text);
    }
}
function profileOf(text) {
    const lines = new Map();
    let size = 0;
    for (const raw of (0,util_text/* splitLines */.uz)(text)) {
        const line = (0,normalise/* normaliseLine */.$M)(raw);
        if (line === '')
            continue;
        lines.set(line, (lines.get(line) ?? 0) + 1);
        size += line.length;
    }
    return { lines, size };
}
function shareOf(left, right) {
    return left.size + right.size === 0 ? 1 : (2 * commonOf(left, right)) / (left.size + right.size);
}
/** How much of the text both have. */
function commonOf(left, right) {
    let common = 0;
    const [few, many] = left.lines.size < right.lines.size ? [left.lines, right.lines] : [right.lines, left.lines];
    for (const [line, count] of few)
        common += Math.min(count, many.get(line) ?? 0) * line.length;
    return common;
}
function groupBy(shared, key) {
    const groups = new Map();
    for (const entry of shared) {
        const group = groups.get(key(entry[0]));
        if (group)
            group.push(entry);
        else
            groups.set(key(entry[0]), [entry]);
    }
    return groups;
}
//# sourceMappingURL=similar-files.js.map
;// CONCATENATED MODULE: ./build/src/compare/pair-files.js



/** Below this two texts under one path are two files; above `SURE` two paths are one file. */
const POSSIBLE = 0.5;
const SURE = 0.85;
/** A file that holds this much of another one may have taken in the rest of it changed. */
const KIN = 0.3;
/** Where the file names are alike too, less does. */
const pair_files_NAMED = 0.15;
/**
 * Finds which file became which, one to one: the same path and content; the same path and half of the text; the same
 * content elsewhere; similar content elsewhere (surely alike, or the one best for both); the same path after all; a name
 * and some of the content that are alike.
 */
function pairFiles(base, head) {
    const similar = new SimilarFiles(base, head);
    const pairing = new Pairing(base, head, similar);
    pairing.bySamePath((a, b) => a.digest === b.digest);
    pairing.bySamePath((a, b) => similar.likeness(a, b) >= POSSIBLE);
    pairing.byEqual((file) => `${file.key}\0${pair_files_nameOf(file.path)}`);
    pairing.byEqual((file) => file.key);
    pairing.byEqual((file) => file.digest);
    pairing.bySimilarity();
    pairing.bySamePath(() => true);
    pairing.byAlikeNames();
    return pairing.result();
}
class Pairing {
    left;
    right;
    similar;
    pairs = [];
    constructor(base, head, similar) {
        this.left = sorted(base.files);
        this.right = sorted(head.files);
        this.similar = similar;
    }
    bySamePath(accept) {
        for (const [path, file] of this.left) {
            const other = this.right.get(path);
            if (other && accept(file, other))
                this.pair(file, other);
        }
    }
    /** Equal content under other paths, in order of the paths. */
    byEqual(key) {
        if (this.left.size === 0 || this.right.size === 0)
            return;
        const groups = new Map();
        for (const file of this.right.values()) {
            const group = groups.get(key(file));
            if (group)
                group.push(file);
            else
                groups.set(key(file), [file]);
        }
        const next = new Map();
        for (const file of this.left.values()) {
            const at = next.get(key(file)) ?? 0;
            const other = groups.get(key(file))?.[at];
            if (!other)
                continue;
            next.set(key(file), at + 1);
            this.pair(file, other);
        }
    }
    bySimilarity() {
        const likenesses = this.similar
            .candidates([...this.left.values()], [...this.right.values()])
            .filter(({ score }) => score >= POSSIBLE)
            .sort(compareLikeness);
        for (const [at, { base, head, score }] of likenesses.entries()) {
            if (!this.left.has(base.path) || !this.right.has(head.path))
                continue;
            if (score >= SURE || !this.hasRival(likenesses, at))
                this.pair(base, head);
        }
    }
    /** What was renamed and rewritten at once. */
    byAlikeNames() {
        const likenesses = this.similar
            .candidates([...this.left.values()], [...this.right.values()])
            .filter(({ base, head, score }) => score >= pair_files_NAMED && haveAlikeNames(base.path, head.path))
            .sort(compareLikeness);
        for (const { base, head } of likenesses)
            if (this.left.has(base.path) && this.right.has(head.path))
                this.pair(base, head);
    }
    result() {
        const [deleted, added] = [[...this.left.values()], [...this.right.values()]];
        // Files that are the same on both sides neither gave nor took anything.
        const changed = this.pairs.filter(({ base, head }) => base.digest !== head.digest);
        return {
            pairs: this.pairs.sort((a, b) => (0,json/* compareStrings */.Kt)(a.base.path, b.base.path)),
            deleted,
            added,
            kin: [
                ...this.kinOf(deleted, { side: 'base', others: changed.map(({ head }) => head) }),
                ...this.kinOf(added, { side: 'head', others: changed.map(({ base }) => base) }),
                ...namesakesIn(changed),
            ],
        };
    }
    /**
     * For each file that is alone the file of its path, else one with a name like its own, else the one that holds most of
     * it (or of which it holds most).
     */
    kinOf(alone, { side, others }) {
        const pairOf = (file, other) => side === 'base' ? { base: file, head: other } : { base: other, head: file };
        const namesakes = new Map(others.map((file) => [file.path, file]));
        const rest = alone.filter(({ path }) => !namesakes.has(path));
        const best = new Map();
        const candidates = side === 'base' ? this.similar.candidates(rest, others) : this.similar.candidates(others, rest);
        for (const { base, head } of candidates
            .map((pair) => ({
            ...pair,
            score: this.similar.containment(pair.base, pair.head),
            isNamed: haveAlikeNames(pair.base.path, pair.head.path),
        }))
            .filter(({ score, isNamed }) => score >= (isNamed ? pair_files_NAMED : KIN))
            .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || compareLikeness(a, b))) {
            const file = side === 'base' ? base : head;
            if (!best.has(file))
                best.set(file, { base, head });
        }
        return alone.flatMap((file) => {
            const namesake = namesakes.get(file.path);
            return namesake ? [pairOf(file, namesake)] : (best.get(file) ?? []);
        });
    }
    /** True when another pair with one of the two files is as good, and the file names do not decide it. */
    hasRival(likenesses, at) {
        const { base, head, score } = likenesses[at];
        for (let n = at + 1; n < likenesses.length && likenesses[n].score === score; n++) {
            const other = likenesses[n];
            const shares = (other.base === base) !== (other.head === head);
            const isFree = this.left.has(other.base.path) && this.right.has(other.head.path);
            if (shares && isFree && sameName(other) === sameName(likenesses[at]))
                return true;
        }
        return false;
    }
    pair(base, head) {
        this.pairs.push({ base, head });
        this.left.delete(base.path);
        this.right.delete(head.path);
    }
}
/** Files of one path that have each become another one. */
function namesakesIn(pairs) {
    const heads = new Map(pairs.map(({ head }) => [head.path, head]));
    return pairs.flatMap(({ base, head }) => {
        const namesake = heads.get(base.path);
        return namesake && namesake !== head ? [{ base, head: namesake }] : [];
    });
}
/** Most alike first, then equal file names, then by both paths so that swapping the sides keeps the order. */
function compareLikeness(a, b) {
    const [left, right] = [a, b].map(({ base, head }) => [base.path, head.path].sort());
    return (b.score - a.score ||
        Number(sameName(b)) - Number(sameName(a)) ||
        (0,json/* compareStrings */.Kt)(left[0], right[0]) ||
        (0,json/* compareStrings */.Kt)(left[1], right[1]));
}
function sameName({ base, head }) {
    return pair_files_nameOf(base.path) === pair_files_nameOf(head.path);
}
function pair_files_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function sorted(files) {
    return new Map([...files].sort(([a], [b]) => (0,json/* compareStrings */.Kt)(a, b)));
}
//# sourceMappingURL=pair-files.js.map
;// CONCATENATED MODULE: ./build/src/compare/unreported.js




/**
 * Findings of one file of the head that no report lists, sorted by place: those that did not change, and those that a
 * comment silences. Their ids are those that they have in reports that list them.
 */
function unreportedIn(path, given) {
    if (!given.head.files.has(path))
        return [];
    const known = given.sources.filter(({ head }) => head?.path === path);
    const looked = new Set(known.map(({ head }) => head));
    const found = [
        ...known
            .filter(({ verdict }) => verdict.class === 'unchanged' || verdict.class === 'silenced')
            .map((source) => ({ source, explanation: () => given.evidence.explain(source) })),
        ...settledSources(path, given)
            .filter(({ head }) => !looked.has(head))
            .map((source) => ({ source, explanation: () => unreported_evidenceOf(source) })),
    ];
    const ids = findingIds([{ findings: given.head.findings(path), lines: new source_lines/* SideLines */.zX(given.head) }], new Set(found.map(({ source }) => source.head)));
    return found
        .sort((a, b) => compareFindings(a.source.head, b.source.head))
        .map(({ source, explanation }) => ({ finding: describeSource(source, ids), explanation }));
}
/** Of a file whose content is the same on both sides: nobody looked at these, as one by one they are the same. */
function settledSources(path, { files, base, head }) {
    const pair = files.pairs.find((one) => one.head.path === path);
    if (!pair || pair.base.key !== pair.head.key)
        return [];
    const before = base.findings(pair.base.path).filter(({ scope }) => scope === 'shard');
    const after = head.findings(path).filter(({ scope }) => scope === 'shard');
    // Equal keys mean equal findings; should they differ all the same, nothing is claimed of them.
    if (before.length !== after.length)
        return [];
    const label = pair.base.path === path ? { pass: 1, step: 'path and content' } : { pass: 2, step: 'the whole content' };
    return after.map((finding, at) => {
        const match = { base: before[at], head: finding, ...label };
        return { base: match.base, head: finding, match, verdict: judgeMatch(match, { inPair: true }) };
    });
}
function unreported_evidenceOf({ match }) {
    return match ? { pass: match.pass, step: match.step } : { pass: 0 };
}
//# sourceMappingURL=unreported.js.map
;// CONCATENATED MODULE: ./build/src/compare/compare.js











/**
 * Compares two sides: pairs files, maps lines, matches findings one to one, and says of each what became of it. Pure and
 * independent of order; what cannot be known is `unknown`, never `fixed`.
 */
function compare(base, head, options = {}) {
    return new Work({ base, head }, options).compare();
}
class Work {
    sides;
    options;
    files;
    /** Files of more than one pair. */
    contested;
    lines;
    pairOf = { base: new Map(), head: new Map() };
    elsewhere = {};
    unchanged = 0;
    silenced = 0;
    constructor(sides, options) {
        this.sides = sides;
        this.options = options;
        this.files = pairFiles(sides.base, sides.head);
        this.contested = new Set(this.files.kin.flatMap((kin) => [kin.base, kin.head]));
        this.lines = { base: new source_lines/* SideLines */.zX(sides.base), head: new source_lines/* SideLines */.zX(sides.head) };
    }
    compare() {
        this.noteDoubts();
        const open = this.files.pairs.flatMap((pair) => this.matchPair(pair));
        const loose = this.matchElsewhere(open);
        const matches = [...open.flatMap(({ matching }) => matching.matches), ...loose.matches];
        const named = [
            ...matches.map((match) => ({
                base: match.base,
                head: match.head,
                match,
                verdict: this.ofMatch(match),
            })),
            ...this.ofLoose(loose),
        ];
        const told = this.report(named, { matches, loose });
        const findings = told.filter(({ source }) => source.verdict.class !== 'silenced');
        const ids = new Map(told.map(({ finding, source }) => [finding.id, source]));
        const evidence = new Evidence({
            matches,
            loose,
            ...this.sides,
            lines: this.lines,
            pairOf: this.pairOf,
            idOf: (finding) => this.ids({ matches, loose }, new Set([finding])).get(finding),
        });
        return {
            findings: findings.map(({ finding }) => finding),
            unchangedCount: this.unchanged,
            suppressedCount: this.silenced,
            pairs: this.files.pairs,
            silencedByChange: told
                .filter(({ source: { verdict } }) => verdict.arrives === true || verdict.reason === SILENCED)
                .map(({ finding }) => finding),
            matches,
            source: (id) => ids.get(id),
            explain: (id) => {
                const source = ids.get(id);
                return source && evidence.explain(source);
            },
            unreported: (path) => unreportedIn(path, { sources: named, files: this.files, ...this.sides, evidence }),
        };
    }
    /** Results that depend on many files are in doubt as soon as one file that changed is. */
    noteDoubts() {
        for (const side of ['base', 'head']) {
            const { lacking } = this.sides[side];
            if (lacking !== undefined)
                this.elsewhere[side] = `the ${side} lacks ${lacking}`;
        }
        const note = (side, file) => {
            const doubt = doubtOf(file, side);
            if (doubt !== undefined)
                this.elsewhere[side] ??= `${doubt} (${file.path})`;
        };
        for (const { base, head } of this.files.pairs) {
            if (base.key === head.key && base.status === head.status)
                continue;
            note('base', base);
            note('head', head);
        }
        for (const file of this.files.deleted)
            note('base', file);
        for (const file of this.files.added)
            note('head', file);
    }
    /** Passes 1 to 6 of one pair of files. Where nothing can differ, findings are counted and not looked at. */
    matchPair(pair) {
        const { base, head } = pair;
        const isSettled = base.key === head.key && base.ignored === head.ignored && base.status === head.status;
        if (isSettled)
            this.unchanged += this.sides.head.shardCount(head.path);
        const before = isSettled ? this.sides.base.batchFindings(base.path) : this.sides.base.findings(base.path);
        const after = isSettled ? this.sides.head.batchFindings(head.path) : this.sides.head.findings(head.path);
        if (isSettled && before.length + after.length === 0)
            return [];
        const open = openPair(pair, { base: before, head: after }, {
            lines: this.lines,
            isOfName: this.options.isOfName,
            isContested: this.contested.has(base) || this.contested.has(head),
        });
        if (open.matching.base.length + open.matching.head.length === 0) {
            this.lines.base.forget(base.path);
            this.lines.head.forget(head.path);
        }
        this.pairOf.base.set(base.path, open);
        this.pairOf.head.set(head.path, open);
        return [open];
    }
    /** Pass 7: what is left, across files and across moved code. */
    matchElsewhere(open) {
        const { deleted, added } = this.files;
        const loose = new Matching([
            ...open.flatMap(({ matching }) => matching.base),
            ...deleted.flatMap(({ path }) => this.sides.base.findings(path)),
        ], [
            ...open.flatMap(({ matching }) => matching.head),
            ...added.flatMap(({ path }) => this.sides.head.findings(path)),
        ]);
        const kin = matchKin(loose, this.files.kin, {
            lines: this.lines,
            isOfName: this.options.isOfName,
            contested: open.filter((pair) => this.contested.has(pair.base) || this.contested.has(pair.head)),
        });
        // A few lines that the diff mapped by chance, amid code that left, do not hold it in its place.
        const isMapped = (side, path, line) => [this.pairOf[side].get(path)?.map, ...(kin[side].get(path) ?? [])].some((map) => map &&
            stays(line, this.lines[side].of(path), (at) => (side === 'base' ? map.toHead(at) : map.toBase(at))));
        matchMoved(loose, {
            lines: this.lines,
            isLoose: {
                base: (path, line) => !isMapped('base', path, line),
                head: (path, line) => !isMapped('head', path, line),
            },
        });
        return loose;
    }
    ofMatch(match) {
        const pair = this.pairOf.head.get(match.head.path);
        if (pair?.base.path !== match.base.path)
            return judgeMatch(match, { inPair: match.base.path === match.head.path });
        const isComparable = match.base.suppressed !== true || !this.isOldLine(match.head, pair);
        return judgeMatch(match, { inPair: true, doubt: isComparable ? undefined : doubtOf(pair.head, 'head') });
    }
    ofLoose(loose) {
        const rules = {
            base: new Set(loose.base.map(({ path, code }) => `${path}\0${code}`)),
            head: new Set(loose.head.map(({ path, code }) => `${path}\0${code}`)),
        };
        const circumstances = (finding, side) => {
            const pair = this.pairOf[side].get(finding.path);
            const other = side === 'base' ? 'head' : 'base';
            return {
                pair,
                namesake: this.sides.head.files.get(finding.path),
                ruleChange: this.options.ruleChange?.(finding.code, finding.task_id),
                readsTree: this.options.readsTree?.(finding.code) ?? true,
                elsewhere: this.elsewhere,
                isOldLine: side === 'head' && pair !== undefined && this.isOldLine(finding, pair),
                isBlind: pair?.isBlind === true && rules[other].has(`${pair[other].path}\0${finding.code}`),
            };
        };
        return [
            ...loose.base.map((base) => ({ base, verdict: judgeBase(base, circumstances(base, 'base')) })),
            ...loose.head.map((head) => ({ head, verdict: judgeHead(head, circumstances(head, 'head')) })),
        ];
    }
    isOldLine(finding, { base, head, map }) {
        const line = map.toBase(finding.line);
        const [before, after] = [this.lines.base.of(base.path), this.lines.head.of(head.path)];
        return line > 0 && before.raw[line - 1] === after.raw[finding.line - 1];
    }
    ids({ matches, loose }, wanted) {
        return findingIds([
            { findings: [...matches.map(({ head }) => head), ...loose.head], lines: this.lines.head },
            { findings: loose.base, lines: this.lines.base },
        ], wanted);
    }
    /** Counts what is only counted; the rest, and what arrives silenced, in the words of the report, sorted. */
    report(sources, { matches, loose }) {
        const shown = [];
        for (const source of sources) {
            if (source.head?.suppressed === true)
                this.silenced++;
            if (source.verdict.class === 'unchanged')
                this.unchanged++;
            else if (source.verdict.class !== 'silenced' || source.verdict.arrives)
                shown.push(source);
        }
        const ids = this.ids({ matches, loose }, new Set(shown.map(({ base, head }) => head ?? base)));
        return shown
            .map((source) => ({ source, finding: describeSource(source, ids) }))
            .sort((a, b) => byPlace(a.finding, b.finding) || (0,json/* compareStrings */.Kt)(a.finding.id, b.finding.id));
    }
}
function byPlace(a, b) {
    return ((0,json/* compareStrings */.Kt)(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        (0,json/* compareStrings */.Kt)(a.code, b.code) ||
        (0,json/* compareStrings */.Kt)(a.message, b.message));
}
//# sourceMappingURL=compare.js.map
;// CONCATENATED MODULE: ./build/src/review/compare-sides.js



/** The comparison with the base; without one, the findings of the head. */
async function compareOrList(base, head, given) {
    if (base)
        return { comparison: await compareSides(base, head, given), listed: [] };
    const paths = [...head.files.keys()].filter((path) => head.findings(path).length > 0);
    await head.loadTexts(paths, given.bytes);
    return { comparison: { ...compare(head, head), unchangedCount: 0 }, listed: listFindings(head) };
}
/** Loads the texts that differ and compares two sides. */
async function compareSides(base, head, { bytes, registry, ruleChange }) {
    const paths = pathsToRead(base, head);
    await base.loadTexts(paths, bytes);
    await head.loadTexts(paths, bytes);
    return compare(base, head, {
        readsTree: (code) => !(0,review_thresholds/* readsLinesAlone */.cn)(code, registry),
        isOfName: (code) => registry.nameRules.has(code),
        ...(ruleChange ? { ruleChange } : {}),
    });
}
/** Paths whose text may have to be looked at: on one side only, or different, or with findings of the whole batch. */
function pathsToRead(base, head) {
    const differs = (path) => {
        const before = base.files.get(path);
        const after = head.files.get(path);
        if (!before || !after || before.key !== after.key || before.ignored !== after.ignored)
            return true;
        return base.batchFindings(path).length + head.batchFindings(path).length > 0;
    };
    return [...new Set([...base.files.keys(), ...head.files.keys()])]
        .filter((path) => differs(path) && (base.speaksOf(path) || head.speaksOf(path)))
        .sort();
}
//# sourceMappingURL=compare-sides.js.map
;// CONCATENATED MODULE: ./build/src/review/snapshot-notes.js
/** What could not be taken into a snapshot, one sentence each; links and submodules are as they should be. */
function snapshotNotes(warnings) {
    return warnings
        .filter((warning) => warning.reason !== 'symlink' && warning.reason !== 'submodule')
        .map((warning) => warning.message);
}
//# sourceMappingURL=snapshot-notes.js.map
;// CONCATENATED MODULE: ./build/src/compare/signature.js
const CLOSERS = { '(': ')', '[': ']', '{': '}', '<': '>' };
/** A piece of a signature: a literal, a word, white space or one other character. */
const PIECE = /("""|''')[^]*?\1|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`|[\p{L}\p{N}_$#]+|\s+|=>|->|[^]/gu;
const WORD = /^[\p{L}\p{N}_$#]/u;
/** A literal in single quotes that says the same in double ones. */
const PLAIN_QUOTED = /^'([^'"\\]*)'$/;
/**
 * A signature as it is compared: white space only between words, plain literals in double quotes, types of Python in
 * none. Lines, which are overloads, are sorted.
 */
function signatureKey(signature) {
    return signature
        .split('\n')
        .map((line) => keyPieces(line).join(''))
        .sort()
        .join('\n');
}
/** A Python function: there a type in quotes is that type, named before it is defined. */
const PYTHON_FUNCTION = /^(?:async )?def /;
/** A type in quotes, where an annotation begins. */
const QUOTED_TYPE = /(:|->)(\s*)(["'])([^"'\\]*)\3(?=\s*(?:[,)=]|$))/g;
/** Pieces without white space, but for one space between two words. */
function keyPieces(given) {
    const line = PYTHON_FUNCTION.test(given) ? given.replace(QUOTED_TYPE, '$1$2$4') : given;
    const pieces = [];
    let isApart = false;
    for (const [piece] of line.matchAll(PIECE)) {
        if (piece.trim() === '') {
            isApart = pieces.length > 0;
            continue;
        }
        if (isApart && WORD.test(piece) && WORD.test(pieces.at(-1)))
            pieces.push(' ');
        isApart = false;
        pieces.push(piece.replace(PLAIN_QUOTED, '"$1"'));
    }
    return pieces;
}
/** Takes one line of a signature apart. Brackets and literals are respected; `<` counts where it has a partner. */
function signatureParts(line) {
    const pieces = keyPieces(line);
    const partners = bracketPartners(pieces);
    const open = pieces.findIndex((piece, at) => piece === '(' && !isInside(at, partners));
    const close = open === -1 ? undefined : partners.get(open);
    if (close === undefined)
        return typeParts(pieces, partners);
    return {
        before: pieces.slice(0, open).join(''),
        parameters: splitList(pieces, open + 1, { close, partners }).map(parameterOf),
        after: pieces.slice(close + 1).join(''),
        members: undefined,
    };
}
/** The members are what stands in braces at the very end. */
function typeParts(pieces, partners) {
    const whole = { before: pieces.join(''), parameters: undefined, after: '', members: undefined };
    const close = pieces.length - 1;
    const [open] = [...partners].find(([, end]) => end === close) ?? [];
    if (open === undefined || pieces[open] !== '{')
        return whole;
    const members = splitList(pieces, open + 1, { close, partners }).map(parameterOf);
    return { ...whole, before: pieces.slice(0, open).join(''), members };
}
/** Index of the closing bracket by that of the opening one. */
function bracketPartners(pieces) {
    const partners = new Map();
    const open = [];
    for (const [at, piece] of pieces.entries()) {
        if (CLOSERS[piece] !== undefined)
            open.push(at);
        else if (/^[)\]}>]$/.test(piece)) {
            // A `<` that is still open inside other brackets was a comparison.
            if (piece !== '>')
                while (pieces[open.at(-1) ?? -1] === '<')
                    open.pop();
            if (open.length > 0 && CLOSERS[pieces[open.at(-1)]] === piece)
                partners.set(open.pop(), at);
        }
    }
    return partners;
}
function isInside(at, partners) {
    for (const [open, close] of partners)
        if (open < at && at < close)
            return true;
    return false;
}
/** The entries of a list as their pieces, cut at its own commas and semicolons. */
function splitList(pieces, from, { close, partners }) {
    const entries = [];
    let entry = [];
    for (let at = from; at < close; at++) {
        const piece = pieces[at];
        const end = partners.get(at);
        if (end !== undefined) {
            entry.push(pieces.slice(at, end + 1).join(''));
            at = end;
        }
        else if (piece === ',' || piece === ';') {
            entries.push(entry);
            entry = [];
        }
        else
            entry.push(piece);
    }
    if (entry.length > 0)
        entries.push(entry);
    return entries;
}
/** `a`, `a?: T`, `a = 1`, `...rest`, `*args`, `{ a, b }: T`, `m(): T`; words like `readonly` are not in the name. */
function parameterOf(pieces) {
    const end = pieces.findIndex((piece) => piece === ':' || piece === '=' || piece === '?');
    const named = end === -1 ? pieces : pieces.slice(0, end);
    const words = named.join('').split(' ');
    return {
        text: pieces.join(''),
        name: words.at(-1).replace(/(?<=.)[(<].*$/, ''),
        isOptional: pieces.includes('=') || pieces[end] === '?' || /^(?:\.\.\.|\*)/.test(named.join('')),
    };
}
//# sourceMappingURL=signature.js.map
;// CONCATENATED MODULE: ./build/src/compare/surface-entries.js


/** Reads what a file offers from the facts of the task `symbols`. @param language that of the file */
function fileSurface(facts, language) {
    const symbols = facts.filter((fact) => fact.kind === 'symbol');
    const edges = facts.filter((fact) => fact.kind === 'edge');
    return language === 'python' ? pythonSurface(symbols, edges) : ecmascriptSurface(symbols, edges);
}
/** Symbols are marked; `__all__` may list more, which comes from elsewhere. */
function pythonSurface(symbols, edges) {
    const byName = groupByName(symbols.filter(isDeclared));
    const imports = symbols.filter((symbol) => symbol.scope === 'module' && isImport(symbol));
    const offered = [
        ...symbols.filter((symbol) => symbol.exported === true),
        ...edges.filter((edge) => edge.edge_type === 'exports'),
    ];
    const entries = new Map();
    for (const place of offered) {
        const name = place.kind === 'symbol' ? place.name : place.target;
        if (!entries.has(name))
            entries.set(name, entryOf(name, { source: name, place, byName }));
    }
    const stars = edges.filter((edge) => edge.edge_type === 'imports' && edge.name === '*');
    return {
        entries,
        bound: new Set(imports.map(({ name }) => name)),
        stars: new Set(stars.map((edge) => `${'.'.repeat(edge.level ?? 0)}${edge.module ?? ''}`)),
    };
}
/** All that is exported is said by an edge, with the file's own name for it. */
function ecmascriptSurface(symbols, edges) {
    const byName = groupByName(symbols.filter(isDeclared));
    const entries = new Map();
    const stars = new Set();
    for (const edge of edges) {
        if (edge.edge_type !== 'exports')
            continue;
        const { module, target } = edge;
        const name = target === '*' ? `* from ${module ?? ''}` : target;
        if (target === '*')
            stars.add(module ?? '');
        if (entries.has(name))
            continue;
        const source = edge.source ?? target;
        const entry = module === undefined
            ? entryOf(name, { source, place: edge, byName })
            : { symbol: name, line: edge.line, column: edge.column, from: module, members: [] };
        entries.set(name, entry);
    }
    return { entries, bound: new Set(), stars };
}
function isDeclared(symbol) {
    return symbol.signature !== undefined;
}
function isImport({ symbol_type: type }) {
    return type === 'import' || type === 'import_alias';
}
function groupByName(symbols) {
    const groups = new Map();
    for (const symbol of symbols) {
        const group = groups.get(symbol.qualified_name);
        if (group)
            group.push(symbol);
        else
            groups.set(symbol.qualified_name, [symbol]);
    }
    return groups;
}
function entryOf(name, given) {
    const { source, place, byName } = given;
    const declarations = byName.get(source);
    const first = declarations?.[0];
    if (!first)
        return { symbol: name, line: place.line, column: place.column, members: [] };
    const members = first.symbol_type === 'class' || first.symbol_type === 'namespace'
        ? [...byName].flatMap(([qualified, symbols]) => qualified.startsWith(`${source}.`)
            ? [declaredEntry(`${name}${qualified.slice(source.length)}`, symbols, symbols[0].name)]
            : [])
        : [];
    return {
        ...declaredEntry(name, declarations, source),
        members: members.sort((a, b) => (0,json/* compareStrings */.Kt)(a.symbol, b.symbol)),
    };
}
/** @param own the file's own name for it, which users of an export under another name never see */
function declaredEntry(name, declarations, own) {
    const [first] = declarations;
    const signature = declarations.map((symbol) => symbol.signature).join('\n');
    const isRenamed = !name.includes('.') && name !== own;
    const seen = isRenamed ? signature.split('\n').map((line) => renamed(line, own)) : [signature];
    return {
        symbol: name,
        type: first.symbol_type,
        line: first.line,
        column: first.column,
        signature,
        key: signatureKey(seen.join('\n')),
        members: [],
    };
}
/** The declaration with nothing for its name. */
function renamed(line, own) {
    const word = /[\p{L}\p{N}_$]/u;
    for (let at = line.indexOf(own); at !== -1; at = line.indexOf(own, at + 1))
        if (!word.test(line[at - 1] ?? '') && !word.test(line[at + own.length] ?? ''))
            return `${line.slice(0, at)}*${line.slice(at + own.length)}`;
    return line;
}
//# sourceMappingURL=surface-entries.js.map
;// CONCATENATED MODULE: ./build/src/compare/surface-path.js

/** Folders and file names (without endings) of tests. */
const TEST_NAME = /^(?:tests?|__tests__|specs?|conftest)$/;
/** `a.test.ts`, `a.spec.ts`, `test_a.py`, `a_test.py`. */
const TEST_FILE = /\.(?:test|spec)\.|^test_[^/]*\.pyi?$|_test\.pyi?$/;
/** Descriptions of code that stands elsewhere, and bundles: nobody imports names from them by path. */
const DESCRIPTION = /\.d\.(?:[^./]+\.)?[cm]?ts$|\.pyi$|\.min\.[cm]?js$/;
/**
 * True for code whose names others may import: no tests, no declaration files and bundles, and no private modules of
 * Python, which have a segment with one underscore in front (`_impl/a.py`, `_a.py`; `__init__.py` is not private).
 */
function isSurfacePath(path) {
    const language = (0,records_language/* languageOf */.eX)(path);
    if (language === undefined || DESCRIPTION.test(path))
        return false;
    const segments = path.split('/');
    const file = segments.at(-1);
    if (TEST_FILE.test(file))
        return false;
    const names = [
        ...segments.slice(0, -1),
        file.slice(0, file.indexOf('.') === -1 ? undefined : file.indexOf('.')),
    ];
    if (names.some((name) => TEST_NAME.test(name)))
        return false;
    return language !== 'python' || !names.some((name) => /^_(?!_)/.test(name));
}
//# sourceMappingURL=surface-path.js.map
;// CONCATENATED MODULE: ./build/src/compare/signature-change.js

/** What differs between two signatures whose keys differ, in one clause. */
function signatureChange(base, head) {
    const before = withoutCommon(base, head);
    const after = withoutCommon(head, base);
    if (before.length === 0)
        return clause(after.length, 'overload', 'added');
    if (after.length === 0)
        return clause(before.length, 'overload', 'removed');
    if (before.length > 1 || after.length > 1)
        return 'the declarations changed';
    return declarationChange(signatureParts(before[0]), signatureParts(after[0]));
}
/** Lines that the other signature does not have, as a multiset. */
function withoutCommon(signature, other) {
    const left = signatureKey(other).split('\n');
    return signature.split('\n').filter((line) => {
        const at = left.indexOf(signatureKey(line));
        if (at !== -1)
            left.splice(at, 1);
        return at === -1;
    });
}
function declarationChange(base, head) {
    if (base.before !== head.before)
        return 'the declaration changed';
    if (base.members && head.members)
        return listChange(base.members, head.members, 'member') ?? 'the declaration changed';
    if (!base.parameters || !head.parameters)
        return 'the declaration changed';
    const parameters = listChange(base.parameters, head.parameters, 'parameter');
    const result = base.after === head.after ? undefined : 'the return type changed';
    return [parameters, result].filter((part) => part !== undefined).join(' and ') || 'the declaration changed';
}
function listChange(base, head, noun) {
    const had = new Set(base.map(({ name }) => name));
    const has = new Set(head.map(({ name }) => name));
    const removed = base.filter(({ name }) => !has.has(name));
    const added = head.filter(({ name }) => !had.has(name));
    if (removed.length > 0 && removed.length === added.length && base.length === head.length)
        return clause(removed.length, noun, 'replaced');
    const parts = [
        ...(removed.length > 0 ? [clause(removed.length, noun, 'removed')] : []),
        ...(added.length > 0 ? [additions(added, head, noun)] : []),
    ];
    if (parts.length > 0)
        return parts.join(' and ');
    const order = (list) => list.map(({ name }) => name).join();
    if (order(base) !== order(head))
        return `the ${noun}s were reordered`;
    const changed = base.filter(({ text }, at) => text !== head[at].text).length;
    return changed === 0 ? undefined : clause(changed, noun, 'changed');
}
/** What may be left out, for parameters behind all others, breaks nobody, and the clause says so. */
function additions(added, head, noun) {
    const isLast = noun === 'member' || head.slice(-added.length).every((parameter) => added.includes(parameter));
    const isHarmless = isLast && added.every(({ isOptional }) => isOptional);
    return clause(added.length, isHarmless ? `optional ${noun}` : noun, 'added');
}
function clause(count, noun, verb) {
    const article = /^[aeiou]/.test(noun) ? 'an' : 'a';
    const [subject, was] = count === 1 ? [`${article} ${noun}`, 'was'] : [`${count} ${noun}s`, 'were'];
    return verb === 'changed' ? `${subject} changed` : `${subject} ${was} ${verb}`;
}
//# sourceMappingURL=signature-change.js.map
;// CONCATENATED MODULE: ./build/src/compare/surface.js


/**
 * Compares what two sides offer. A path is part of how a name is imported, so names are compared path by path; a name
 * that is gone from its path and new at another one moved. What cannot be known is not told.
 * @param pairs path in the head of files that were renamed, by their path in the base
 */
function compareSurface(base, head, pairs) {
    const changes = [];
    const gone = lostNames(base, head);
    const come = lostNames(head, base);
    for (const [path, file] of base.files) {
        if (base.unknown.has(path) || head.unknown.has(path))
            continue;
        const now = head.files.get(path);
        for (const entry of file.entries.values()) {
            const other = now?.entries.get(entry.symbol);
            if (other)
                changes.push(...entryChanges({ path, file, entry }, { path, file: now, entry: other }));
        }
    }
    for (const [before, after] of movedNames(gone, come, pairs)) {
        gone.delete(before);
        come.delete(after);
        changes.push(...moveOf(before, after));
    }
    for (const offer of gone)
        // A renamed file that cannot be read may offer the name still.
        if (!head.unknown.has(pairs.get(offer.path) ?? offer.path))
            changes.push(removal(offer));
    const doubtful = new Set([...pairs].flatMap(([before, after]) => (base.unknown.has(before) ? [after] : [])));
    for (const offer of come)
        if (!doubtful.has(offer.path))
            changes.push(addition(offer));
    return withIds(changes.sort(surface_byPlace));
}
/** Names that files of one side offer and the same paths of the other do not. */
function lostNames(side, other) {
    const lost = new Set();
    const elsewhere = newNames(other, side);
    for (const [path, file] of side.files) {
        if (side.unknown.has(path) || other.unknown.has(path))
            continue;
        const now = other.files.get(path);
        for (const entry of file.entries.values())
            if (!now || !(now.entries.has(entry.symbol) || mayPassOn(now, { file, entry, elsewhere })))
                lost.add({ path, file, entry });
    }
    return lost;
}
/** Names that some file of a side offers and the same path of the other does not. */
function newNames(side, other) {
    const names = new Set();
    for (const [path, file] of side.files)
        for (const name of file.entries.keys())
            if (!other.files.get(path)?.entries.has(name))
                names.add(name);
    return names;
}
/** True when a file may still offer a name that it does not list: by an import, or among all names of some module. */
function mayPassOn(now, { file, entry, elsewhere }) {
    if (now.bound.has(entry.symbol))
        return true;
    const hasNewStar = [...now.stars].some((module) => !file.stars.has(module));
    const isStar = entry.symbol.startsWith('* from ');
    if (isStar)
        return (hasNewStar ||
            [...now.entries.values()].some(({ symbol, from }) => `* from ${from}` === entry.symbol && !file.entries.has(symbol)));
    return hasNewStar || (now.stars.size > 0 && elsewhere.has(entry.symbol));
}
/** Which lost name is which new one, one to one: in the file that its file became, else with an equal declaration. */
function movedNames(gone, come, pairs) {
    const moved = [];
    let left = [...gone].sort(byOffer);
    const right = new Set([...come].sort(byOffer));
    const take = (accepts) => {
        const byName = Map.groupBy(right, (offer) => offer.entry.symbol);
        left = left.filter((before) => {
            const after = byName.get(before.entry.symbol)?.find((one) => right.has(one) && accepts(before, one));
            if (!after)
                return true;
            right.delete(after);
            moved.push([before, after]);
            return false;
        });
    };
    take((before, after) => pairs.get(before.path) === after.path);
    take(({ entry: { key } }, { entry }) => key !== undefined && key === entry.key);
    return moved;
}
/** A name at another path; when its declaration is another one too, that is what matters. */
function moveOf(before, after) {
    const inner = entryChanges(before, after);
    if (inner[0]?.symbol === after.entry.symbol)
        return inner;
    return [{ change: 'moved', ...headSide(after), base: baseSide(before) }, ...inner];
}
/** What became of a name that both sides offer, and of its members. */
function entryChanges(before, after) {
    const changes = [];
    if (isChanged(before.entry, after.entry))
        changes.push(alteration(before, after));
    // What is only passed on in one of them has members that are not seen.
    if (before.entry.key === undefined || after.entry.key === undefined)
        return changes;
    const members = new Map(after.entry.members.map((member) => [member.symbol, member]));
    for (const member of before.entry.members) {
        const now = members.get(member.symbol);
        members.delete(member.symbol);
        if (!now)
            changes.push(removal({ ...before, entry: member }));
        else if (isChanged(member, now))
            changes.push(alteration({ ...before, entry: member }, { ...after, entry: now }));
    }
    for (const member of members.values())
        changes.push(addition({ ...after, entry: member }));
    return changes;
}
function isChanged(before, after) {
    return before.key !== undefined && after.key !== undefined && before.key !== after.key;
}
function alteration(before, after) {
    return {
        change: 'changed',
        ...headSide(after),
        base: baseSide(before),
        reason: signatureChange(before.entry.signature, after.entry.signature),
    };
}
function removal({ path, entry }) {
    return {
        change: 'removed',
        ...surface_placeOf({ path, entry }),
        base: baseSide({ path, entry }),
    };
}
function addition(offer) {
    return { change: 'added', ...headSide(offer) };
}
function surface_placeOf({ path, entry }) {
    const { symbol, type, line, column } = entry;
    return { symbol, ...(type === undefined ? {} : { symbol_type: type }), path, line, column };
}
function headSide(offer) {
    return { ...surface_placeOf(offer), ...signatureOf(offer.entry) };
}
function baseSide({ path, entry }) {
    return { path, line: entry.line, ...signatureOf(entry) };
}
function signatureOf({ signature }) {
    return signature === undefined ? {} : { signature };
}
function byOffer(a, b) {
    return (0,json/* compareStrings */.Kt)(a.path, b.path) || (0,json/* compareStrings */.Kt)(a.entry.symbol, b.entry.symbol);
}
function surface_byPlace(a, b) {
    return ((0,json/* compareStrings */.Kt)(a.path, b.path) ||
        (0,json/* compareStrings */.Kt)(a.symbol, b.symbol) ||
        (0,json/* compareStrings */.Kt)(a.change, b.change) ||
        (0,json/* compareStrings */.Kt)(a.base?.path ?? '', b.base?.path ?? ''));
}
/** Names the changes: 8 hex digits of sha256 over path and symbol; twins get `-2`, `-3`. */
function withIds(changes) {
    const seen = new Map();
    return changes.map((change) => {
        const name = (0,json/* sha256Hex */.fg)(['surface', change.path, change.symbol].join('\0')).slice(0, 8);
        const twin = (seen.get(name) ?? 0) + 1;
        seen.set(name, twin);
        return { id: twin === 1 ? name : `${name}-${twin}`, ...change };
    });
}
//# sourceMappingURL=surface.js.map
;// CONCATENATED MODULE: ./build/src/review/surface.js





/** Compares the public surface of two sides. Only files that differ are looked into. */
function reviewSurface(base, head, pairs) {
    const before = sideSurface(base, { other: head, name: 'base' });
    const after = sideSurface(head, { other: base, name: 'head' });
    const renamed = new Map(pairs.filter((pair) => pair.base.path !== pair.head.path).map((pair) => [pair.base.path, pair.head.path]));
    return {
        changes: compareSurface(before.surface, after.surface, renamed),
        notes: [...before.notes, ...after.notes],
    };
}
function sideSurface(side, { other, name }) {
    const wanted = [];
    const unknown = new Set();
    const notes = [];
    for (const file of side.files.values()) {
        const same = other.files.get(file.path);
        if (same?.key === file.key && same.ignored === file.ignored)
            continue;
        if (file.ignored || file.language === undefined || !isSurfacePath(file.path))
            continue;
        const doubt = doubtOf(file, name);
        if (doubt !== undefined) {
            unknown.add(file.path);
            notes.push(`The surface of ${file.path} is unknown: ${doubt}.`);
        }
        wanted.push(file);
    }
    const read = new Map();
    for (const { path, language } of inShardOrder(wanted))
        read.set(path, fileSurface(side.symbolFacts(path), language));
    const files = new Map(wanted.map(({ path }) => [path, read.get(path)]));
    return { surface: { files, unknown }, notes: notes.sort() };
}
//# sourceMappingURL=surface.js.map
// EXTERNAL MODULE: ./build/src/review/tree.js
var tree = __webpack_require__(48040);
// EXTERNAL MODULE: ./build/src/git/history.js
var git_history = __webpack_require__(3626);
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
    return regression.class === 'new' || compareDegree(there, regression.standing) >= 0;
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
            return left !== undefined && compareDegree(trace.standing, left) <= 0;
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
            this.on.found.set(step_nameOf(earlier), later);
            this.back.found.set(step_nameOf(later), earlier);
        }
        for (const { id } of comparison.findings.filter((finding) => finding.class === 'unknown')) {
            const { base, head } = comparison.source(id);
            if (base)
                this.on.unknown.add(step_nameOf(before(base)));
            if (head)
                this.back.unknown.add(step_nameOf(after(head)));
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
    const name = step_nameOf(standing);
    const found = way.found.get(name);
    if (found)
        return found;
    const path = standing.scope === 'shard' ? way.settled.get(standing.path) : undefined;
    if (path !== undefined)
        return { ...standing, path };
    return way.unknown.has(name) ? 'unknown' : 'absent';
}
function step_nameOf({ path, scope, index }) {
    return `${scope} ${index} ${path}`;
}
//# sourceMappingURL=step.js.map
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(30690);
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
        const comparison = await compareSides(before, after, { bytes, registry });
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
    if (!base || !repository || !(bytes instanceof tree/* GitBytes */.w))
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
    const acceptances = await readAcceptances(given.sides, {
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
        const inputs = { computer, memo, plan, registry: options.registry, reading: new Reading(config) };
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
    const found = { ...computed, ...(await compareOrList(base, head, { bytes, registry: options.registry })) };
    const accepted = await applyAcceptances({ ...found, ...acceptances });
    const hasSymbols = given.plan.tasks.some(({ type }) => type === 'symbols');
    const surface = base && hasSymbols ? reviewSurface(base, head, found.comparison.pairs) : { changes: [], notes: [] };
    const effect = base && (await configEffect({ ...found, given, base, head: trees.head, used: head, inputs, bytes }));
    const judged = buildReport({
        plan: given.plan,
        failOn: given.failOn,
        base: { side: judge_sideOf(given.sides.base.side, trees.base), ...(base ? { files: base } : {}) },
        head: { side: judge_sideOf(given.sides.head.side, trees.head), files: head },
        ...accepted,
        surface: surface.changes,
        lost: given.brought?.failures ?? [],
        notes: [...snapshotNotes(trees.head.warnings), ...configNotes(given), ...surface.notes],
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
            ? { texts: await listedTexts(report, { base: trees.base?.files, head: trees.head.files }, bytes) }
            : {}),
        ...(options.complexity === true ? { complexity: complexityOf(base, head) } : {}),
        ...(options.acceptance === 'keys' ? { keys: await acceptanceKeys(found) } : {}),
        ...(options.acceptance === 'stale' ? { stale: await staleLines(acceptances.lines, found) } : {}),
        context: { ...context, memo: { hits: memo.hits, misses: memo.misses }, remembered: false },
    };
}
async function loadTrees({ options, sides, store, root, }) {
    if (!sides.repository) {
        const bytes = new tree/* DirectoryBytes */.f(root);
        return { head: await bytes.load({ env: options.env, onProgress: progress(options, 'reading') }), bytes };
    }
    const map = (0,object_map/* loadObjectMap */.A)((0,layout/* objectMapFile */.kk)(store.root));
    const bytes = new tree/* GitBytes */.w(sides.repository, sides.gitEnv);
    const load = (tree) => bytes.load(tree, { objectMap: map, env: options.env, onProgress: progress(options, 'reading') });
    const head = await load(sides.head.tree);
    const base = sides.base.tree === undefined ? undefined : await load(sides.base.tree);
    map.save();
    return { ...(base ? { base } : {}), head, bytes };
}
function progress(options, label) {
    return (done, total) => options.onProgress?.(label, done, total);
}
function judge_sideOf(side, tree) {
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

/***/ })

};
