export const id = 1784;
export const ids = [1784];
export const modules = {

/***/ 4334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Lb: () => (/* binding */ acceptanceKey),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   eP: () => (/* binding */ placeKeyOf),
/* harmony export */   nF: () => (/* binding */ matchLines)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8075);
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1070);



/** The key of a finding in its text. */
function acceptanceKey(finding, lines) {
    return {
        code: finding.code,
        path: finding.path,
        ...(finding.symbol === undefined ? {} : { symbol: finding.symbol }),
        snippet: (0,_ground_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(finding, lines) ?? '',
        message: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .maskNumbers */ .Dl)(finding.message),
    };
}
/** What a key says without its text: enough to leave out findings whose text need not be read. */
function claimOf({ code, symbol, message }) {
    return JSON.stringify([code, symbol ?? '', (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .maskNumbers */ .Dl)(message)]);
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
function compareKeys(a, b) {
    return ((0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path) ||
        (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.code, b.code) ||
        (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.symbol ?? '', b.symbol ?? '') ||
        (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.snippet, b.snippet) ||
        (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.message, b.message));
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

/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ SILENCED),
/* harmony export */   OF: () => (/* binding */ judgeHead),
/* harmony export */   fL: () => (/* binding */ judgeBase),
/* harmony export */   iI: () => (/* binding */ compareDegree),
/* harmony export */   kv: () => (/* binding */ doubtOf),
/* harmony export */   nV: () => (/* binding */ judgeMatch)
/* harmony export */ });
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);

/** Above 0 when the first is worse: a worse severity, or of one severity a higher value, where both have one. */
function compareDegree(a, b) {
    const change = (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) - (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity);
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

/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   B6: () => (/* binding */ describeSource),
/* harmony export */   F$: () => (/* binding */ listFindings),
/* harmony export */   N6: () => (/* binding */ toFinding),
/* harmony export */   Yj: () => (/* binding */ findingIds)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1587);
/* harmony import */ var _matching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8075);
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1070);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5550);






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
        for (const finding of findings.filter(({ path }) => paths.has(path)).sort(_matching_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFindings */ .E)) {
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
    const hex = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(evidence);
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
        (0,_ground_js__WEBPACK_IMPORTED_MODULE_4__/* .snippetOf */ .Vv)(finding, lines) ?? finding.message,
        (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .neighbour */ .uo)(lines, finding.line, -1).slice(-_normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .LONG_LINE */ .qZ),
        (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .neighbour */ .uo)(lines, finding.line, 1).slice(0, _normalise_js__WEBPACK_IMPORTED_MODULE_3__/* .LONG_LINE */ .qZ),
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
        ...(verdict.arrives === true ? { reason: _classify_js__WEBPACK_IMPORTED_MODULE_1__/* .SILENCED */ .IH } : {}),
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
    const findings = [...side.files.keys()].flatMap((path) => side.findings(path)).sort(_matching_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFindings */ .E);
    const wanted = findings.filter((finding) => finding.suppressed !== true);
    const ids = findingIds([{ findings, lines: new _source_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .SideLines */ .zX(side) }], new Set(wanted));
    return wanted.map((finding) => toFinding(finding, { id: ids.get(finding), class: 'unknown' }));
}
//# sourceMappingURL=finding-id.js.map

/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ DETAILS),
/* harmony export */   SF: () => (/* binding */ looseIn),
/* harmony export */   Sl: () => (/* binding */ inkAt),
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8075);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5550);


/**
 * What of the message has to agree, strictest first. On one and the same line two names are two findings unless they
 * stand in the same column; numbers may always differ.
 */
const DETAILS = [
    (finding, lines) => `${inkAt(finding, lines)}\0${finding.message}`,
    (finding) => finding.message,
    (finding, lines) => `${inkAt(finding, lines)}\0${(0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .maskMessage */ .I1)(finding.message)}`,
    (finding) => (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .maskNumbers */ .Dl)(finding.message),
];
/** How many characters stand before a finding on its line, white space aside. */
function inkAt(finding, lines) {
    const raw = lines.raw[finding.line - 1];
    return raw === undefined ? finding.column : (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .inkColumn */ .HH)(raw, finding.column);
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
    if (raw.length > _normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .LONG_LINE */ .qZ)
        return (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$M)(raw.slice(Math.max(0, finding.column - 41), finding.column + 159));
    const normal = lines.normal[finding.line - 1];
    if (normal !== '')
        return normal;
    const [above, below] = [(0,_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbour */ .uo)(lines, finding.line, -1), (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbour */ .uo)(lines, finding.line, 1)];
    return above === '' && below === ''
        ? undefined
        : `${above.slice(-_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .LONG_LINE */ .qZ)}\n\n${below.slice(0, _normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .LONG_LINE */ .qZ)}`;
}
//# sourceMappingURL=ground.js.map

/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ Matching),
  E: () => (/* binding */ compareFindings)
});

// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
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

/***/ }),

/***/ 8075:
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
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);

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

/***/ 3490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ inShardOrder)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);

/** Files in the order of their digests, in which those of one shard stand together. */
function inShardOrder(files) {
    return [...files].sort((a, b) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.digest, b.digest));
}
//# sourceMappingURL=side.js.map

/***/ }),

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uo: () => (/* binding */ neighbour),
/* harmony export */   zX: () => (/* binding */ SideLines)
/* harmony export */ });
/* unused harmony export sourceLines */
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8075);


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

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ACCEPTANCE_FILE),
/* harmony export */   r: () => (/* binding */ acceptanceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** Where a repository keeps what it accepted. */
const ACCEPTANCE_FILE = '.github/codebatch-accepted.jsonl';
/**
 * One line of the acceptance file: one finding that is accepted until its code changes. Keyed by content; N equal
 * lines accept N twins. Who and when is what git says of the line.
 */
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    symbol: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    /** The source line, white space aside, as the matcher sees it. */
    snippet: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** The message with numbers masked, or two findings of one rule on one line would be one. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
});
//# sourceMappingURL=acceptance.js.map

/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
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

/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   m5: () => (/* binding */ LISTS),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);

/** The lists of findings of a report, those first that a reader looks for first; each finding is in one of them. */
const LISTS = [
    'regressions',
    'findings',
    'carried',
    'accepted',
    'improvements',
    'unknown',
    'rule_changed',
];
/** The side whose tree has a finding's place: the head, unless the finding stands in the base alone. */
function sideOf({ base, class: name, side, }) {
    const isInBaseAlone = name === 'fixed' || name === 'gone' || side === 'base';
    return base === undefined && isInBaseAlone ? 'base' : 'head';
}
/** The findings with the worst severities first, else in their order. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
}
//# sourceMappingURL=listed.js.map

/***/ }),

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ readAcceptances),
/* harmony export */   Nx: () => (/* binding */ newLine),
/* harmony export */   dT: () => (/* binding */ renderAcceptances),
/* harmony export */   mO: () => (/* binding */ parseAcceptances)
/* harmony export */ });
/* harmony import */ var _compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4334);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8960);
/* harmony import */ var _records_acceptance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8489);
/* harmony import */ var _store_jail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1395);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2706);






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
        const at = { tree, path: _records_acceptance_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCEPTANCE_FILE */ .V, env: sides.gitEnv };
        return parseAcceptances((await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readPath */ .G7)(sides.repository, at))?.toString('utf8') ?? '');
    };
    if (given.from === 'base') {
        const base = await linesOf(sides.base.tree);
        return { lines: base, base };
    }
    if (!sides.repository) {
        const file = { root: given.root, path: _records_acceptance_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCEPTANCE_FILE */ .V };
        const text = (0,_store_jail_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOnTheWay */ .KH)(file) === undefined ? (0,_store_jail_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnFile */ .zx)(file) : undefined;
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
        if (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo && error.code === 'ACCEPTANCE_INVALID')
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
    const where = `${_records_acceptance_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCEPTANCE_FILE */ .V}:${number}`;
    if (CONFLICT.test(text))
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('ACCEPTANCE_INVALID', `${where} is the mark of an unresolved merge conflict.`, {
            hints: ['Keep the lines of both sides, in any order, and delete the marks.'],
            details: { file: _records_acceptance_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCEPTANCE_FILE */ .V, line: number },
        });
    const invalid = (why) => new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('ACCEPTANCE_INVALID', `${where} is not a record of an accepted finding: ${why}.`, {
        hints: ['Delete the line, then accept the finding again: codebatch accept <finding> --reason <text>.'],
        details: { file: _records_acceptance_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCEPTANCE_FILE */ .V, line: number },
    });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw invalid('it is not JSON');
    }
    const { success, data, error } = _records_acceptance_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptanceSchema */ .r.safeParse(value);
    if (!success) {
        const issue = error.issues[0];
        throw invalid(`${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`);
    }
    const { code, path, symbol, snippet, message, reason } = data;
    return { code, path, symbol, snippet, message, reason, record: data, text, number };
}
/** A new line for the file: keys sorted, so that equal records are equal lines. */
function newLine(record) {
    return parseLine((0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(record), 1);
}
/** The text of an acceptance file: sorted, so that it does not tell in which order the lines came. */
function renderAcceptances(lines) {
    return [...lines]
        .sort((a, b) => (0,_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(a, b) || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .compareStrings */ .Kt)(a.reason, b.reason) || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .compareStrings */ .Kt)(a.text, b.text))
        .map(({ text }) => `${text}\n`)
        .join('');
}
//# sourceMappingURL=acceptance-file.js.map

/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ staleLines),
/* harmony export */   Rm: () => (/* binding */ applyAcceptances),
/* harmony export */   s8: () => (/* binding */ acceptanceKeys)
/* harmony export */ });
/* harmony import */ var _compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4334);
/* harmony import */ var _compare_matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _compare_source_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5550);



/**
 * Takes the accepted findings out of a comparison. Lines that the base has too belong to findings that were there
 * before, so one that was accepted once does not let a new twin pass.
 */
async function applyAcceptances(given) {
    const { comparison, listed, lines, head } = given;
    const open = openFindings(given);
    const keys = await keysOf(open, given);
    if (lines.length === 0)
        return { comparison, listed, accepted: [] };
    const named = open.map((finding) => ({ ...keys.get(finding), finding }));
    const contents = new Set(named.map(_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E));
    const relevant = lines.filter((line) => contents.has((0,_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(line)));
    const fresh = new Set((0,_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(relevant, given.base));
    const exists = (path) => head.files.has(path);
    const old = relevant.filter((line) => !fresh.has(line));
    const settled = (0,_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(await findingsMeantBy(old, given), named);
    const spent = new Set((0,_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .matchLines */ .nF)({ lines: old, findings: settled, exists }).values());
    const matches = (0,_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .matchLines */ .nF)({ lines: relevant.filter((line) => !spent.has(line)), findings: named, exists });
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
    const keys = await keysOf(openFindings(given), given);
    return new Map([...keys].map(([{ id }, key]) => [id, key]));
}
/**
 * Lines that mean no finding of the head any more. Those of a file that could not be analysed stay: what it would show
 * is not known.
 */
async function staleLines(lines, given) {
    const { files } = given.head;
    const findings = await findingsMeantBy(lines, given);
    const alive = new Set((0,_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .matchLines */ .nF)({ lines, findings, exists: (path) => files.has(path) }).values());
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
    const lost = new Set(lines.filter(({ path }) => !head.files.has(path)).map(_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B));
    const named = Map.groupBy(lines, ({ path }) => path);
    const paths = [...head.files.keys()].filter((path) => lost.size > 0 || named.has(path));
    const findings = paths.flatMap((path) => {
        const claims = new Set([...lost, ...(named.get(path) ?? []).map(_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B)]);
        return head
            .findings(path)
            .filter((finding) => finding.suppressed !== true && claims.has((0,_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B)(finding)));
    });
    findings.sort(_compare_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E);
    return [...(await keysOf(findings, given)).values()];
}
async function keysOf(findings, { head, bytes }) {
    await head.loadTexts([...new Set(findings.map(({ path }) => path))], bytes);
    const lines = new _compare_source_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .SideLines */ .zX(head);
    return new Map(findings.map((finding) => [finding, (0,_compare_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceKey */ .Lb)(finding, lines.of(finding.path))]));
}
//# sourceMappingURL=acceptance.js.map

/***/ }),

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ compareOrList),
  G: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/compare/classify.js
var classify = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/src/compare/finding-id.js
var finding_id = __webpack_require__(7468);
// EXTERNAL MODULE: ./build/src/compare/matching.js + 1 modules
var compare_matching = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/src/compare/normalise.js
var normalise = __webpack_require__(8075);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/compare/ground.js
var compare_ground = __webpack_require__(1070);
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
    const inPlace = (finding, line, lines) => line === 0 || options.isNamed === true ? undefined : `${finding.code}\0${line}\0${(0,compare_ground/* inkAt */.Sl)(finding, lines)}`;
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
            known = { snippet: (0,compare_ground/* snippetOf */.Vv)(finding, lines) ?? '', words: wordsAround(finding, lines, range) };
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
            .sort((a, b) => distance(own, a) - distance(own, b) || (0,compare_matching/* compareFindings */.E)(a, b))
            .slice(0, READ)
            .map((candidate) => ({ candidate, score: near(candidate) }))
            .reduce((most, next) => (most && most.score >= next.score ? most : next), undefined)?.candidate;
        if (!best)
            return undefined;
        // What was matched has one name on both sides: the head's.
        const named = this.matchWith(best)?.head ?? best;
        const id = this.inputs.idOf(named);
        return { id, side, place: (0,finding_id/* placeOf */.$t)(best), why: this.whyNot(own, best, { side, match }) };
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
        return (0,normalise/* lineLikeness */.zo)((0,compare_ground/* snippetOf */.Vv)(own, lines[ownSide].of(own.path)) ?? '', (0,compare_ground/* snippetOf */.Vv)(other, lines[side].of(other.path)) ?? '');
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
        const snippet = (0,compare_ground/* snippetOf */.Vv)(finding, lines);
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
        this.inner = lineMap(texts.base, texts.head);
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
    for (const detail of compare_ground/* DETAILS */.Dl)
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
        }, (0,compare_ground/* placesOf */.ek)(ground));
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
    matching.byUniqueKey(label, (0,compare_ground/* keysOf */.YD)(ground, key));
}
/** Rule and message behind the last character of the text: what is said there is said of the file. */
function atEndOfText([matching, ground, label]) {
    const key = (finding, { raw }) => raw.length > 0 && finding.line === raw.length && finding.column > raw.at(-1).length
        ? `${finding.code}\0${finding.message}`
        : undefined;
    matching.byUniqueKey(label, (0,compare_ground/* keysOf */.YD)(ground, key));
}
/** A line with fewer letters than this is a bracket, of which every function has several. */
const passes_LETTERS = 4;
/** Rule, symbol, message and source line, wherever in the text; of several the one whose surroundings are most alike. */
function onEqualLine([matching, ground, label]) {
    const places = (0,compare_ground/* placesOf */.ek)(ground);
    for (const detail of compare_ground/* DETAILS */.Dl)
        matching.byKeyAndLikeness(label, (0,compare_ground/* keysOf */.YD)(ground, (finding, lines) => {
            const snippet = (0,compare_ground/* snippetOf */.Vv)(finding, lines);
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
    for (const detail of compare_ground/* DETAILS */.Dl)
        matching.byUniqueKey(label, (0,compare_ground/* keysOf */.YD)(ground, (finding, lines, side) => {
            const snippet = (0,compare_ground/* snippetOf */.Vv)(finding, lines);
            if (snippet === undefined || isAlone(finding.line, lines, (0,compare_ground/* looseIn */.SF)(ground, finding, side)))
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
        const matching = new compare_matching/* Matching */.a(left.base.get(base.path) ?? [], left.head.get(head.path) ?? []);
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
            const map = lineMap(before, after);
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
        map: SAME_LINES,
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
    const matching = new compare_matching/* Matching */.a(inside('base'), inside('head'));
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
    const matching = new compare_matching/* Matching */.a(findings.base, findings.head);
    // Without texts the line number is all that is known of a place.
    const map = isSame || !hasTexts ? SAME_LINES : lineMap(left, right);
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
const NAMED = 0.15;
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
            .filter(({ base, head, score }) => score >= NAMED && haveAlikeNames(base.path, head.path))
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
            .filter(({ score, isNamed }) => score >= (isNamed ? NAMED : KIN))
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
// EXTERNAL MODULE: ./build/src/compare/source-lines.js
var source_lines = __webpack_require__(5550);
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
            .map((source) => ({ source, explanation: () => evidenceOf(source) })),
    ];
    const ids = (0,finding_id/* findingIds */.Yj)([{ findings: given.head.findings(path), lines: new source_lines/* SideLines */.zX(given.head) }], new Set(found.map(({ source }) => source.head)));
    return found
        .sort((a, b) => (0,compare_matching/* compareFindings */.E)(a.source.head, b.source.head))
        .map(({ source, explanation }) => ({ finding: (0,finding_id/* describeSource */.B6)(source, ids), explanation }));
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
        return { base: match.base, head: finding, match, verdict: (0,classify/* judgeMatch */.nV)(match, { inPair: true }) };
    });
}
function evidenceOf({ match }) {
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
                .filter(({ source: { verdict } }) => verdict.arrives === true || verdict.reason === classify/* SILENCED */.IH)
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
            const doubt = (0,classify/* doubtOf */.kv)(file, side);
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
        const loose = new compare_matching/* Matching */.a([
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
            return (0,classify/* judgeMatch */.nV)(match, { inPair: match.base.path === match.head.path });
        const isComparable = match.base.suppressed !== true || !this.isOldLine(match.head, pair);
        return (0,classify/* judgeMatch */.nV)(match, { inPair: true, doubt: isComparable ? undefined : (0,classify/* doubtOf */.kv)(pair.head, 'head') });
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
            ...loose.base.map((base) => ({ base, verdict: (0,classify/* judgeBase */.fL)(base, circumstances(base, 'base')) })),
            ...loose.head.map((head) => ({ head, verdict: (0,classify/* judgeHead */.OF)(head, circumstances(head, 'head')) })),
        ];
    }
    isOldLine(finding, { base, head, map }) {
        const line = map.toBase(finding.line);
        const [before, after] = [this.lines.base.of(base.path), this.lines.head.of(head.path)];
        return line > 0 && before.raw[line - 1] === after.raw[finding.line - 1];
    }
    ids({ matches, loose }, wanted) {
        return (0,finding_id/* findingIds */.Yj)([
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
            .map((source) => ({ source, finding: (0,finding_id/* describeSource */.B6)(source, ids) }))
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
// EXTERNAL MODULE: ./build/src/review/thresholds.js
var thresholds = __webpack_require__(9296);
;// CONCATENATED MODULE: ./build/src/review/compare-sides.js



/** The comparison with the base; without one, the findings of the head. */
async function compareOrList(base, head, given) {
    if (base)
        return { comparison: await compareSides(base, head, given), listed: [] };
    const paths = [...head.files.keys()].filter((path) => head.findings(path).length > 0);
    await head.loadTexts(paths, given.bytes);
    return { comparison: { ...compare(head, head), unchangedCount: 0 }, listed: (0,finding_id/* listFindings */.F$)(head) };
}
/** Loads the texts that differ and compares two sides. */
async function compareSides(base, head, { bytes, registry, ruleChange }) {
    const paths = pathsToRead(base, head);
    await base.loadTexts(paths, bytes);
    await head.loadTexts(paths, bytes);
    return compare(base, head, {
        readsTree: (code) => !(0,thresholds/* readsLinesAlone */.cn)(code, registry),
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

/***/ }),

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ complexityOf)
/* harmony export */ });
/* harmony import */ var _compare_side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3490);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);


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
        .sort(([a], [b]) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compareStrings */ .Kt)(a, b));
}
/** By path, of those of the files that have functions. */
function sumsOf(side, files) {
    const sums = new Map();
    for (const { path } of (0,_compare_side_js__WEBPACK_IMPORTED_MODULE_0__/* .inShardOrder */ .Y)(files)) {
        const facts = side.symbolFacts(path);
        const sum = facts.reduce((all, fact) => all + (fact.kind === 'symbol' ? (fact.complexity ?? 0) : 0), 0);
        if (sum > 0)
            sums.set(path, sum);
    }
    return sums;
}
//# sourceMappingURL=complexity.js.map

/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   VY: () => (/* binding */ shardFindings),
/* harmony export */   dm: () => (/* binding */ batchFindings),
/* harmony export */   s0: () => (/* binding */ asFinding),
/* harmony export */   zK: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);
/* harmony import */ var _engine_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4237);
/* harmony import */ var _records_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1988);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9296);





/** The part of the configuration that is applied when findings are read, never before the memo. */
class Reading {
    config;
    ignored;
    constructor(config) {
        this.config = config;
        this.ignored = ignore__WEBPACK_IMPORTED_MODULE_0__().add(config.ignore);
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
            for (const fact of (0,_engine_block_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlock */ .Gr)(block, ['diagnostic']))
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
            ? (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_4__/* .overThresholds */ .zK)((0,_engine_block_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlock */ .Gr)(block, ['symbol']), thresholds)
            : []),
        ...(kinds.includes('metric') && thresholds.file_lines !== undefined
            ? (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_4__/* .overFileLines */ .Oi)((0,_engine_block_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlock */ .Gr)(block, ['metric']), thresholds.file_lines)
            : []),
    ];
}
/** Batch-scope findings by path. */
function batchFindings(facts, given) {
    const found = new Map();
    const heard = new Map([...facts].filter(([path]) => !given.reading.ignores(path)));
    const total = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_4__/* .overCycles */ .c3)(heard, given.reading.thresholds?.cycles);
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
    const language = (0,_records_language_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .eX)(given.file.path);
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
        (0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .compareStrings */ .Kt)(a.code, b.code) ||
        (0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .compareStrings */ .Kt)(a.message, b.message));
}
//# sourceMappingURL=findings.js.map

/***/ }),

/***/ 4704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ listedTexts)
/* harmony export */ });
/* harmony import */ var _report_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9271);

/** As git has it: a byte order mark stays, and what is no UTF-8 is the replacement character. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Reads the files that the findings of a report stand in, for the formats that look at whole texts.
 * @param sides the files of both sides; none where there is no base
 * @returns gives the text of such a file; undefined for any other, and for one that is not to be had
 */
async function listedTexts(report, sides, bytes) {
    const paths = { base: new Set(), head: new Set() };
    for (const list of _report_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .LISTS */ .m5)
        for (const finding of report[list])
            paths[(0,_report_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(finding)].add(finding.path);
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

/***/ }),

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LoadedTexts)
/* harmony export */ });
/* harmony import */ var _records_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1988);
/* harmony import */ var _records_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6411);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);



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
            this.lines.set(path, (lines = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .uz)(text)));
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
            if ((0,_records_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .N)(content)) {
                unread.set(file.path, 'its content is kept by Git LFS');
                continue;
            }
            const { text, encoding } = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(content);
            if (encoding !== 'utf-8' && (0,_records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(file.path) === undefined)
                unread.set(file.path, 'it is not UTF-8 text');
            else
                this.texts.set(file.path, text);
        }
        return unread;
    }
}
//# sourceMappingURL=loaded-texts.js.map

/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport),
  b: () => (/* binding */ withExcerpts)
});

// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/review/verdict.js


/** True when a list of words makes the report fail. A severity means that or worse, over regressions only. */
function failsOn(words, found) {
    return words.some((word) => {
        if (word === 'none')
            return false;
        if (word === 'surface')
            return found.surface > 0;
        if (word === 'unknown')
            return found.unknown > 0;
        if (word === 'any')
            return found.regressions.length > 0;
        return found.regressions.some((finding) => (0,output/* severityRank */.qs)(finding.severity) <= (0,output/* severityRank */.qs)(word));
    });
}
/** The conclusion and its sentence. An incomplete run fails whatever `fail-on` says. */
function verdictOf(given) {
    if (given.failures > 0)
        return {
            conclusion: 'failure',
            verdict: `Incomplete: ${(0,util_text/* plural */.LS)(given.failures, 'piece')} of work failed.`,
        };
    const { counts } = given;
    if (given.base.kind === 'none')
        return {
            conclusion: 'neutral',
            verdict: `No base to compare with: ${(0,util_text/* plural */.LS)(given.listed, 'finding')} in all${counts.accepted > 0 ? `, besides ${counts.accepted} accepted` : ''}.`,
        };
    const accepted = counts.accepted > 0 ? [`${counts.accepted} accepted`] : [];
    const words = [
        (0,util_text/* plural */.LS)(counts.regressions, 'regression'),
        (0,util_text/* plural */.LS)(counts.improvements, 'improvement'),
        ...(counts.unknown > 0 ? [`${counts.unknown} unknown`] : []),
        ...(counts.surface > 0 ? [`${(0,util_text/* plural */.LS)(counts.surface, 'exported name')} removed or changed`] : []),
        ...accepted,
    ];
    const { unknown, surface } = counts;
    const fails = failsOn(given.failOn, { regressions: given.regressions, unknown, surface });
    const quiet = counts.regressions + counts.improvements + unknown + surface === 0;
    const found = quiet ? ['No regressions, no improvements', ...accepted] : words;
    return {
        conclusion: fails ? 'failure' : 'success',
        verdict: `${[...found, ...hidingWords(given.effect)].join(', ')}.`,
    };
}
/** What the change's own edit of rules and comments takes out of sight. It decides nothing, yet it must be seen. */
function hidingWords(effect) {
    if (!effect)
        return [];
    const [hidden, lowered, silenced] = [effect.hidden, effect.lowered, effect.silenced].map(({ length }) => length);
    const [would, ending] = effect.obeyed === false ? ['would ', ''] : ['', 's'];
    const deeds = [
        ...(hidden > 0 ? [`hide${ending} ${hidden}`] : []),
        ...(lowered > 0 ? [`lower${ending} the severity of ${lowered}`] : []),
    ];
    return [
        ...(deeds.length > 0 ? [`configuration ${would}${deeds.join(' and ')}`] : []),
        ...(silenced > 0 ? [`comments silence ${silenced}`] : []),
    ];
}
//# sourceMappingURL=verdict.js.map
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
        ...verdictOf({
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

/***/ }),

/***/ 3832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ snapshotNotes)
/* harmony export */ });
/** What could not be taken into a snapshot, one sentence each; links and submodules are as they should be. */
function snapshotNotes(warnings) {
    return warnings
        .filter((warning) => warning.reason !== 'symlink' && warning.reason !== 'submodule')
        .map((warning) => warning.message);
}
//# sourceMappingURL=snapshot-notes.js.map

/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ reviewSurface)
});

// EXTERNAL MODULE: ./build/src/compare/side.js
var compare_side = __webpack_require__(3490);
// EXTERNAL MODULE: ./build/src/compare/classify.js
var classify = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
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
// EXTERNAL MODULE: ./build/src/records/language.js
var records_language = __webpack_require__(1988);
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
    return withIds(changes.sort(byPlace));
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
        ...placeOf({ path, entry }),
        base: baseSide({ path, entry }),
    };
}
function addition(offer) {
    return { change: 'added', ...headSide(offer) };
}
function placeOf({ path, entry }) {
    const { symbol, type, line, column } = entry;
    return { symbol, ...(type === undefined ? {} : { symbol_type: type }), path, line, column };
}
function headSide(offer) {
    return { ...placeOf(offer), ...signatureOf(offer.entry) };
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
function byPlace(a, b) {
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
        const doubt = (0,classify/* doubtOf */.kv)(file, name);
        if (doubt !== undefined) {
            unknown.add(file.path);
            notes.push(`The surface of ${file.path} is unknown: ${doubt}.`);
        }
        wanted.push(file);
    }
    const read = new Map();
    for (const { path, language } of (0,compare_side/* inShardOrder */.Y)(wanted))
        read.set(path, fileSurface(side.symbolFacts(path), language));
    const files = new Map(wanted.map(({ path }) => [path, read.get(path)]));
    return { surface: { files, unknown }, notes: notes.sort() };
}
//# sourceMappingURL=surface.js.map

/***/ })

};
