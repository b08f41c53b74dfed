export const id = 86;
export const ids = [86];
export const modules = {

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aD: () => (/* binding */ Matching),
  _4: () => (/* binding */ PASSES),
  Eg: () => (/* binding */ compareFindings)
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


/** The passes, by number. The number of a match is its evidence. */
const PASSES = [
    'nothing matched',
    'the same file on both sides',
    'the same content on both sides',
    'the same rule on the line that the diff maps to',
    'the same rule, symbol, message and source line',
    'the same rule in the same surrounding lines, which occur once on each side',
    'the same rule and symbol on a line that was edited in place',
    'the same rule in a block of lines that moved',
];
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
        (0,json/* compareStrings */.Kt)(a.symbol ?? '', b.symbol ?? ''));
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
    /** Matches findings whose key occurs once on each side. */
    byUniqueKey(label, keys) {
        this.join(label, keys, ({ base, head }) => base.length === 1 && head.length === 1 ? [[base[0], head[0]]] : []);
    }
    /** Matches findings with equal keys in order, those most alike, none below `least`. */
    byLikeness(label, keys, given) {
        this.join(label, keys, ({ base, head }) => {
            // One direction for both, or ties would fall differently when the sides are swapped.
            const turned = head.length < base.length || (head.length === base.length && precedes(head, base));
            const pairs = turned
                ? pairAlike({ left: head.length, right: base.length }, (h, b) => given.likeness(base[b], head[h]), given.least).map(([h, b]) => [b, h])
                : pairAlike({ left: base.length, right: head.length }, (b, h) => given.likeness(base[b], head[h]), given.least);
            return pairs.map(([b, h]) => [base[b], head[h]]);
        });
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
        const taken = new Set();
        for (const group of groups.values()) {
            if (group.head.length === 0)
                continue;
            for (const [base, head] of choose(group)) {
                this.matches.push({ base, head, ...label });
                taken.add(base).add(head);
            }
        }
        if (taken.size === 0)
            return;
        this.base = this.base.filter((finding) => !taken.has(finding));
        this.head = this.head.filter((finding) => !taken.has(finding));
    }
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

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/src/compare/classify.js

/** Of a pair of findings. @param inPair true when their files are versions of one file */
function judgeMatch({ base, head, pass }, inPair) {
    const [wasSilent, isSilent] = [base.suppressed === true, head.suppressed === true];
    if (wasSilent && isSilent)
        return { class: 'silenced' };
    if (wasSilent)
        return { class: 'new', reason: 'no longer silenced by a comment' };
    if (isSilent)
        return { class: 'rule_changed', reason: 'silenced by a comment' };
    const change = (0,output/* severityRank */.qs)(head.severity) - (0,output/* severityRank */.qs)(base.severity);
    if (change !== 0)
        return { class: change < 0 ? 'worsened' : 'softened' };
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
    const doubt = (given.pair && doubtOf(given.pair.head, 'head')) ??
        (given.namesake && doubtOf(given.namesake, 'head')) ??
        (given.pair && finding.scope === 'batch' ? given.elsewhere.head : undefined);
    if (doubt !== undefined)
        return { class: 'unknown', reason: doubt };
    if (!given.pair)
        return { class: 'gone' };
    return given.isBlind ? BLIND : { class: 'fixed' };
}
/** Of a finding that only the head has. A line that the change wrote makes it new whatever is in doubt. */
function judgeHead(finding, given) {
    if (finding.suppressed === true)
        return { class: 'silenced' };
    if (given.ruleChange !== undefined)
        return { class: 'rule_changed', reason: given.ruleChange };
    if (!given.pair)
        return { class: 'new' };
    if (given.pair.base.ignored)
        return { class: 'new', reason: 'its path is no longer ignored' };
    const doubt = doubtOf(given.pair.base, 'base') ?? doubtInHead(finding, given);
    if (doubt !== undefined && given.isOldLine)
        return { class: 'unknown', reason: doubt };
    return given.isBlind ? BLIND : { class: 'new' };
}
const BLIND = { class: 'unknown', reason: 'the text of its file is not to be had' };
/** Codes of syntax errors: a file that does not parse says nothing more certain than these. */
const SYNTAX_ERRORS = new Set(['E0001', 'E0002']);
function doubtInHead(finding, given) {
    // Where the head does not parse, uses go unseen, and an old import looks unused.
    if (!SYNTAX_ERRORS.has(finding.code) && given.pair.head.status === 'parse_failed')
        return doubtOf(given.pair.head, 'head');
    return finding.scope === 'batch' ? (given.elsewhere.head ?? given.elsewhere.base) : undefined;
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
// EXTERNAL MODULE: ./build/src/compare/matching.js + 1 modules
var compare_matching = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/compare/normalise.js

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
    return Math.max((0,util_text/* likeness */.$R)(a, b), tokenLikeness(tokensOf(a), tokensOf(b)));
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
;// CONCATENATED MODULE: ./build/src/compare/source-lines.js


const NO_LINES = { raw: [], normal: [] };
/** Lines of a text; none when there is no text. */
function sourceLines(text) {
    if (text === undefined)
        return NO_LINES;
    const raw = (0,util_text/* splitLines */.uz)(text);
    return { raw, normal: raw.map(normaliseLine) };
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
;// CONCATENATED MODULE: ./build/src/compare/passes.js


/**
 * Passes 3 to 6 for one pair of files, in order; in each, exact messages come before masked ones. Lines that the diff
 * maps into another symbol wait until after pass 4: where functions changed places, the diff maps their brackets and
 * returns onto each other's, and the symbol knows better.
 */
const PAIR_STEPS = [
    {
        pass: 3,
        name: 'the mapped line in the same symbol',
        run: (...given) => onMappedLine(given, { sameSymbol: true }),
    },
    { pass: 3, name: 'the end of the text', run: (...given) => atEndOfText(given) },
    { pass: 4, name: 'the same symbol, message and source line', run: (...given) => onEqualLine(given) },
    { pass: 3, name: 'the mapped line', run: (...given) => onMappedLine(given, { sameSymbol: false }) },
    { pass: 5, name: 'the lines around it', run: (...given) => inEqualSurroundings(given) },
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
/**
 * What of the message has to agree, strictest first. On one and the same line two names are two findings unless they
 * stand in the same column; numbers may always differ.
 */
const DETAILS = [
    (finding, lines) => `${inkAt(finding, lines)}\0${finding.message}`,
    (finding) => finding.message,
    (finding, lines) => `${inkAt(finding, lines)}\0${maskMessage(finding.message)}`,
    (finding) => maskNumbers(finding.message),
];
/** Where lines differ anyway, a name may differ with them. */
const EDITED_DETAILS = [
    (finding) => finding.message,
    (finding) => maskMessage(finding.message),
];
function inkAt(finding, lines) {
    const raw = lines.raw[finding.line - 1];
    return raw === undefined ? finding.column : inkColumn(raw, finding.column);
}
function keysOf({ base, head }, key) {
    return { base: (finding) => key(finding, base(finding)), head: (finding) => key(finding, head(finding)) };
}
function placesOf({ map }) {
    const within = (finding) => Math.min(finding.column, 9999) / 100_000;
    return {
        base: (finding) => map.basePlace(finding.line) + within(finding),
        head: (finding) => map.headPlace(finding.line) + within(finding),
    };
}
/** Rule, mapped line and message. */
function onMappedLine([matching, ground, label], options) {
    const { map } = ground;
    const symbol = (finding) => (options.sameSymbol ? (finding.symbol ?? '') : '');
    for (const detail of DETAILS)
        matching.byKey(label, {
            base: (finding) => {
                const line = map.toHead(finding.line);
                return line === 0
                    ? undefined
                    : `${finding.code}\0${line}\0${symbol(finding)}\0${detail(finding, ground.base(finding))}`;
            },
            head: (finding) => map.toBase(finding.line) === 0
                ? undefined
                : `${finding.code}\0${finding.line}\0${symbol(finding)}\0${detail(finding, ground.head(finding))}`,
        }, placesOf(ground));
}
/**
 * What a rule about the whole batch says of a file, where it says one thing on each side: an import cycle stays that
 * cycle when another import becomes the first to show it.
 */
function onWholeBatch([matching, ground, label]) {
    const key = (finding) => finding.scope === 'batch' ? finding.code : undefined;
    matching.byUniqueKey(label, keysOf(ground, key));
}
/** Rule and message behind the last character of the text: what is said there is said of the file. */
function atEndOfText([matching, ground, label]) {
    const key = (finding, { raw }) => raw.length > 0 && finding.line === raw.length && finding.column > raw.at(-1).length
        ? `${finding.code}\0${finding.message}`
        : undefined;
    matching.byUniqueKey(label, keysOf(ground, key));
}
/** Rule, symbol, message and source line, wherever in the text; the nearest of several. */
function onEqualLine([matching, ground, label]) {
    for (const detail of DETAILS)
        matching.byKey(label, keysOf(ground, (finding, lines) => {
            const snippet = snippetOf(finding, lines);
            return snippet === undefined
                ? undefined
                : `${finding.code}\0${finding.symbol ?? ''}\0${detail(finding, lines)}\0${snippet}`;
        }), placesOf(ground));
}
/** Rule, message and the lines around, where they occur once on each side. */
function inEqualSurroundings([matching, ground, label]) {
    for (const detail of DETAILS)
        matching.byUniqueKey(label, keysOf(ground, (finding, lines) => {
            const around = surroundingsOf(finding, lines);
            return around === undefined ? undefined : `${finding.code}\0${detail(finding, lines)}\0${around}`;
        }));
}
/** Lines of one hunk less alike than this are two lines; between symbols of different names it takes more. */
const ALIKE = 0.6;
const ALIKE_ELSEWHERE = 0.75;
/**
 * Rule and symbol in one replaced range, on lines that are alike; or the same place of an unchanged line with another
 * message. A constant message alone is no evidence.
 */
function onEditedLine([matching, ground, label]) {
    const { map } = ground;
    const likeness = edits(ground);
    for (const sameSymbol of [true, false])
        for (const detail of EDITED_DETAILS) {
            const key = (finding, hunk, lines) => hunk === 0
                ? undefined
                : `${finding.code}\0${hunk}\0${sameSymbol ? (finding.symbol ?? '') : ''}\0${detail(finding, lines)}`;
            matching.byLikeness(label, {
                base: (finding) => key(finding, map.baseHunk(finding.line), ground.base(finding)),
                head: (finding) => key(finding, map.headHunk(finding.line), ground.head(finding)),
            }, { likeness, least: sameSymbol ? ALIKE : ALIKE_ELSEWHERE });
        }
    const inPlace = (finding, line, lines) => line === 0 ? undefined : `${finding.code}\0${line}\0${inkAt(finding, lines)}`;
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
        return Math.max(lineLikeness(before.snippet, after.snippet), tokenLikeness(before.words, after.words));
    };
}
/** How many words on either side of a finding are its own. */
const WORDS = 8;
function wordsAround(finding, { raw }, [first, last]) {
    const own = raw[finding.line - 1] ?? '';
    const at = finding.column - 1;
    const before = tokensOf(own.slice(Math.max(0, at - LONG_LINE), at));
    for (let line = finding.line - 1; line >= first && before.length < WORDS; line--)
        before.unshift(...tokensOf((raw[line - 1] ?? '').slice(-LONG_LINE)));
    const after = tokensOf(own.slice(at, at + LONG_LINE));
    for (let line = finding.line + 1; line <= last && after.length < WORDS; line++)
        after.push(...tokensOf((raw[line - 1] ?? '').slice(0, LONG_LINE)));
    return [...before.slice(-WORDS), ...after.slice(0, WORDS)];
}
/** The source line of a finding as evidence; undefined when there is none. */
function snippetOf(finding, lines) {
    const raw = lines.raw[finding.line - 1];
    if (raw === undefined)
        return undefined;
    // Of a line without end, as in minified code, only the surroundings of the finding are its own.
    if (raw.length > LONG_LINE)
        return normaliseLine(raw.slice(Math.max(0, finding.column - 41), finding.column + 159));
    const normal = lines.normal[finding.line - 1];
    if (normal !== '')
        return normal;
    const [above, below] = [neighbour(lines, finding.line, -1), neighbour(lines, finding.line, 1)];
    return above === '' && below === ''
        ? undefined
        : `${above.slice(-LONG_LINE)}\n\n${below.slice(0, LONG_LINE)}`;
}
/** Lines above and below that make up the surroundings of a finding. */
const AROUND = 5;
/** Surroundings with fewer letters than this are brackets. */
const MEANINGFUL = 12;
function surroundingsOf(finding, lines) {
    const snippet = snippetOf(finding, lines);
    if (snippet === undefined)
        return undefined;
    const around = [snippet];
    for (let step = 1; step <= AROUND; step++)
        around.push((lines.normal[finding.line - 1 - step] ?? '').slice(0, LONG_LINE), (lines.normal[finding.line - 1 + step] ?? '').slice(0, LONG_LINE));
    const text = around.join('\n');
    return inkOf(text) >= MEANINGFUL ? text : undefined;
}
//# sourceMappingURL=passes.js.map
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
        for (const finding of findings.filter(({ path }) => paths.has(path)).sort(compare_matching/* compareFindings */.Eg)) {
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
        neighbour(lines, finding.line, -1).slice(-LONG_LINE),
        neighbour(lines, finding.line, 1).slice(0, LONG_LINE),
    ].join('\0');
}
/** A finding of a side in the words of the report. */
function toFinding(finding, given) {
    return {
        id: given.id,
        class: given.class,
        code: finding.code,
        task_id: finding.task_id,
        ...(finding.language === undefined ? {} : { language: finding.language }),
        ...placeOf(finding),
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
    const findings = [...side.files.keys()].flatMap((path) => side.findings(path)).sort(compare_matching/* compareFindings */.Eg);
    const wanted = findings.filter((finding) => finding.suppressed !== true);
    const ids = findingIds([{ findings, lines: new SideLines(side) }], new Set(wanted));
    return wanted.map((finding) => toFinding(finding, { id: ids.get(finding), class: 'unknown' }));
}
//# sourceMappingURL=finding-id.js.map
;// CONCATENATED MODULE: ./build/src/compare/evidence.js



/** Findings that are read for one explanation, at most. */
const READ = 500;
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
            .slice(0, READ)
            .map((candidate) => ({ candidate, score: near(candidate) }))
            .reduce((most, next) => (most && most.score >= next.score ? most : next), undefined)?.candidate;
        return best && { side, place: placeOf(best), why: this.whyNot(own, best, { side, match }) };
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
            (maskMessage(own.message) === maskMessage(other.message) ? 1 : 0) +
            2 * this.likeness(own, other, side) +
            1 / (1 + Math.abs(own.line - other.line)));
    }
    likeness(own, other, side) {
        const { lines } = this.inputs;
        const ownSide = side === 'base' ? 'head' : 'base';
        return lineLikeness(snippetOf(own, lines[ownSide].of(own.path)) ?? '', snippetOf(other, lines[side].of(other.path)) ?? '');
    }
    whyNot(own, other, { side, match }) {
        this.matchOf ??= new Map(this.inputs.matches.flatMap((made) => [
            [made.base, made],
            [made.head, made],
        ]));
        const taken = this.matchOf.get(other);
        if (taken) {
            const partner = taken[side === 'base' ? 'head' : 'base'];
            return `it is ${partner.path}:${partner.line}:${partner.column} (pass ${taken.pass}: ${taken.step})`;
        }
        if (match)
            return `${match.step} counts for more`;
        if (maskMessage(own.message) !== maskMessage(other.message))
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
;// CONCATENATED MODULE: ./build/src/compare/moved-blocks.js



/** So many lines in a row, which occur once on each side, are a trace of moved code. */
const TRACE = 3;
/** With fewer letters they are brackets. */
const TRACE_LETTERS = 12;
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
            for (let at = 0; at + TRACE <= text.length; at++) {
                const trace = text.slice(at, at + TRACE).join('\n');
                if (inkOf(trace) >= TRACE_LETTERS)
                    traces.set(trace, traces.has(trace) ? undefined : { run, at });
            }
        }
    return traces;
}
function runsOf(file) {
    const runs = [];
    let run = [];
    let loose = 0;
    const close = () => {
        if (loose >= TRACE)
            runs.push(run.slice(0, run.findLastIndex((line) => file.isLoose(line)) + 1));
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
            const isLong = end - start >= least.lines && inkOf(text.slice(start - 1, end - 1).join('')) >= least.letters;
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
;// CONCATENATED MODULE: ./build/src/compare/match-moved.js





/** Fewer equal lines are coincidence, unless they hold enough and stand in the same symbol. */
const BLOCK = { lines: 5, letters: 0 };
const SHORT_BLOCK = { lines: 3, letters: 24 };
/** Pass 7: matches what is left in code that moved, then in equal surroundings anywhere. */
function matchMoved(loose, ground) {
    if (loose.done)
        return;
    const regions = movedRegions(looseFiles('base', loose.base, ground), looseFiles('head', loose.head, ground));
    const left = { base: byPath(loose.base), head: byPath(loose.head) };
    for (const region of regions)
        matchRegion(loose, region, { left, ground });
    const taken = new Set(loose.matches.flatMap(({ base, head }) => [base, head]));
    loose.base = loose.base.filter((finding) => !taken.has(finding));
    loose.head = loose.head.filter((finding) => !taken.has(finding));
    const linesOf = (side) => (finding) => ground.lines[side].of(finding.path);
    runSteps(ANYWHERE_STEPS, loose, { base: linesOf('base'), head: linesOf('head'), map: SAME_LINES });
}
function matchRegion(loose, region, { left, ground }) {
    const inside = (side) => {
        const lines = new Set(region[side].lines);
        return (left[side].get(region[side].path) ?? []).filter(({ line }) => lines.has(line));
    };
    const matching = new compare_matching/* Matching */.aD(inside('base'), inside('head'));
    if (matching.done)
        return;
    const texts = {
        base: () => ground.lines.base.of(region.base.path),
        head: () => ground.lines.head.of(region.head.path),
    };
    runSteps(MOVED_STEPS, matching, { ...texts, map: region.map(BLOCK) });
    runSteps(SHORT_MOVED_STEPS, matching, { ...texts, map: region.map(SHORT_BLOCK) });
    if (matching.matches.length === 0)
        return;
    loose.matches.push(...matching.matches);
    const taken = new Set(matching.matches.flatMap(({ base, head }) => [base, head]));
    for (const side of ['base', 'head']) {
        const { path } = region[side];
        left[side].set(path, (left[side].get(path) ?? []).filter((finding) => !taken.has(finding)));
    }
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



/** Runs passes 1 to 6 on the findings of one pair of files. */
function openPair(pair, findings, lines) {
    const [left, right] = [lines.base.of(pair.base.path), lines.head.of(pair.head.path)];
    const isSame = pair.base.digest === pair.head.digest;
    const hasTexts = left.raw.length > 0 && right.raw.length > 0;
    const matching = new compare_matching/* Matching */.aD(findings.base, findings.head);
    // Without texts the line number is all that is known of a place.
    const map = isSame || !hasTexts ? SAME_LINES : lineMap(left, right);
    runSteps(PAIR_STEPS, matching, { base: () => left, head: () => right, map });
    return { ...pair, matching, map, isBlind: !isSame && !hasTexts };
}
//# sourceMappingURL=open-pair.js.map
;// CONCATENATED MODULE: ./build/src/compare/similar-files.js


/** A line that stands in more files than this tells nothing about which file became which. */
const COMMON_LINE = 20;
/** So many candidates of each file are read in full. */
const CANDIDATES = 8;
/** How alike files of two sides are, by the lines they share, weighed by length. */
class SimilarFiles {
    sides;
    profiles = new Map();
    constructor(base, head) {
        this.sides = { base, head };
    }
    /** 1 when a text is not to be had: then the path has to do. */
    likeness(base, head) {
        const [left, right] = [this.profile(base, 'base'), this.profile(head, 'head')];
        return left && right ? shareOf(left, right) : 1;
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
        return [...wanted].flatMap((pair) => {
            const [left, right] = [base[Math.floor(pair / head.length)], head[pair % head.length]];
            const [before, after] = [this.profile(left, 'base'), this.profile(right, 'head')];
            return before && after ? [{ base: left, head: right, score: shareOf(before, after) }] : [];
        });
    }
    /** Length of the rare lines that two files share, by `base index * heads + head index`. */
    sharedInk(base, head) {
        const holders = { base: this.holders(base, 'base'), head: this.holders(head, 'head') };
        const shared = new Map();
        for (const [line, left] of holders.base) {
            const right = holders.head.get(line);
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
    holders(files, side) {
        const holders = new Map();
        const add = (line, at) => {
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
        if (!this.profiles.has(file)) {
            const text = this.sides[side].text(file.path);
            this.profiles.set(file, text === undefined ? undefined : profileOf(text));
        }
        return this.profiles.get(file);
    }
}
function profileOf(text) {
    const lines = new Map();
    let size = 0;
    for (const raw of (0,util_text/* splitLines */.uz)(text)) {
        const line = normaliseLine(raw);
        if (line === '')
            continue;
        lines.set(line, (lines.get(line) ?? 0) + 1);
        size += line.length;
    }
    return { lines, size };
}
function shareOf(left, right) {
    if (left.size + right.size === 0)
        return 1;
    let common = 0;
    const [few, many] = left.lines.size < right.lines.size ? [left.lines, right.lines] : [right.lines, left.lines];
    for (const [line, count] of few)
        common += Math.min(count, many.get(line) ?? 0) * line.length;
    return (2 * common) / (left.size + right.size);
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
/**
 * Finds which file became which, one to one: the same path and content; the same path and half of the text; the same
 * content elsewhere; similar content elsewhere (surely alike, or the one best for both); the same path after all.
 */
function pairFiles(base, head) {
    const similar = new SimilarFiles(base, head);
    const pairing = new Pairing(base, head, similar);
    pairing.bySamePath((a, b) => a.digest === b.digest);
    pairing.bySamePath((a, b) => similar.likeness(a, b) >= POSSIBLE);
    pairing.byEqual((file) => `${file.key}\0${nameOf(file.path)}`);
    pairing.byEqual((file) => file.key);
    pairing.byEqual((file) => file.digest);
    pairing.bySimilarity();
    pairing.bySamePath(() => true);
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
    result() {
        return {
            pairs: this.pairs.sort((a, b) => (0,json/* compareStrings */.Kt)(a.base.path, b.base.path)),
            deleted: [...this.left.values()],
            added: [...this.right.values()],
        };
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
/** Most alike first, then equal file names, then by both paths so that swapping the sides keeps the order. */
function compareLikeness(a, b) {
    const [left, right] = [a, b].map(({ base, head }) => [base.path, head.path].sort());
    return (b.score - a.score ||
        Number(sameName(b)) - Number(sameName(a)) ||
        (0,json/* compareStrings */.Kt)(left[0], right[0]) ||
        (0,json/* compareStrings */.Kt)(left[1], right[1]));
}
function sameName({ base, head }) {
    return nameOf(base.path) === nameOf(head.path);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function sorted(files) {
    return new Map([...files].sort(([a], [b]) => (0,json/* compareStrings */.Kt)(a, b)));
}
//# sourceMappingURL=pair-files.js.map
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
    lines;
    pairOf = { base: new Map(), head: new Map() };
    elsewhere = {};
    unchanged = 0;
    silenced = 0;
    constructor(sides, options) {
        this.sides = sides;
        this.options = options;
        this.files = pairFiles(sides.base, sides.head);
        this.lines = { base: new SideLines(sides.base), head: new SideLines(sides.head) };
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
        const findings = this.report(named, { matches, loose });
        const ids = new Map(findings.map(({ finding, source }) => [finding.id, source]));
        const evidence = new Evidence({
            matches,
            loose,
            ...this.sides,
            lines: this.lines,
            pairOf: this.pairOf,
        });
        return {
            findings: findings.map(({ finding }) => finding),
            unchangedCount: this.unchanged,
            suppressedCount: this.silenced,
            matches,
            explain: (id) => {
                const source = ids.get(id);
                return source && evidence.explain(source);
            },
        };
    }
    /** Results that depend on many files are in doubt as soon as one file that changed is. */
    noteDoubts() {
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
        const open = openPair(pair, { base: before, head: after }, this.lines);
        this.pairOf.base.set(base.path, open);
        this.pairOf.head.set(head.path, open);
        return [open];
    }
    /** Pass 7: what is left, across files and across moved code. */
    matchElsewhere(open) {
        const { deleted, added } = this.files;
        const loose = new compare_matching/* Matching */.aD([
            ...open.flatMap(({ matching }) => matching.base),
            ...deleted.flatMap(({ path }) => this.sides.base.findings(path)),
        ], [
            ...open.flatMap(({ matching }) => matching.head),
            ...added.flatMap(({ path }) => this.sides.head.findings(path)),
        ]);
        matchMoved(loose, {
            lines: this.lines,
            isLoose: {
                base: (path, line) => (this.pairOf.base.get(path)?.map.toHead(line) ?? 0) === 0,
                head: (path, line) => (this.pairOf.head.get(path)?.map.toBase(line) ?? 0) === 0,
            },
        });
        return loose;
    }
    ofMatch(match) {
        return judgeMatch(match, this.pairOf.head.get(match.head.path)?.base.path === match.base.path);
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
    /** Counts what is only counted; the rest in the words of the report, sorted. */
    report(sources, { matches, loose }) {
        const shown = [];
        for (const source of sources) {
            if (source.head?.suppressed === true)
                this.silenced++;
            if (source.verdict.class === 'unchanged')
                this.unchanged++;
            else if (source.verdict.class !== 'silenced')
                shown.push(source);
        }
        const ids = findingIds([
            { findings: [...matches.map(({ head }) => head), ...loose.head], lines: this.lines.head },
            { findings: loose.base, lines: this.lines.base },
        ], new Set(shown.map(({ base, head }) => head ?? base)));
        return shown
            .map((source) => ({ source, finding: describe(source, ids) }))
            .sort((a, b) => byPlace(a.finding, b.finding) || (0,json/* compareStrings */.Kt)(a.finding.id, b.finding.id));
    }
}
function describe({ base, head, match, verdict }, ids) {
    const shown = (head ?? base);
    return {
        ...toFinding(shown, { id: ids.get(shown), class: verdict.class }),
        ...(head ? {} : { side: 'base' }),
        ...(match ? { base: placeOf(match.base), pass: match.pass } : {}),
        ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    };
}
function byPlace(a, b) {
    return ((0,json/* compareStrings */.Kt)(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        (0,json/* compareStrings */.Kt)(a.code, b.code) ||
        (0,json/* compareStrings */.Kt)(a.message, b.message));
}
//# sourceMappingURL=compare.js.map
// EXTERNAL MODULE: ./build/src/engine/compute.js + 1 modules
var compute = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/src/engine/memo.js + 2 modules
var engine_memo = __webpack_require__(3984);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(3307);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./build/src/engine/block.js
var engine_block = __webpack_require__(4237);
// EXTERNAL MODULE: ./build/src/records/language.js
var records_language = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/src/review/thresholds.js
var review_thresholds = __webpack_require__(9296);
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
    for (const [path, list] of facts) {
        if (given.reading.ignores(path))
            continue;
        const findings = list.flatMap((fact) => fact.kind === 'diagnostic'
            ? [asFinding(fact, { file: given.files.get(path), taskId: given.taskId, scope: 'batch' })]
            : []);
        const read = sortFindings(findings, given.reading);
        if (read.length > 0)
            found.set(path, read);
    }
    return found;
}
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
var header = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/src/review/verdict.js


/** True when a list of words makes the report fail. A severity means that or worse, over regressions only. */
function failsOn(words, found) {
    return words.some((word) => {
        if (word === 'none' || word === 'surface')
            return false;
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
    if (given.base.kind === 'none')
        return {
            conclusion: 'neutral',
            verdict: `No base to compare with: ${(0,util_text/* plural */.LS)(given.listed, 'finding')} in all.`,
        };
    const { counts } = given;
    const words = [
        (0,util_text/* plural */.LS)(counts.regressions, 'regression'),
        (0,util_text/* plural */.LS)(counts.improvements, 'improvement'),
        ...(counts.unknown > 0 ? [`${counts.unknown} unknown`] : []),
    ];
    const fails = failsOn(given.failOn, { regressions: given.regressions, unknown: counts.unknown });
    const quiet = counts.regressions + counts.improvements + counts.unknown === 0;
    return {
        conclusion: fails ? 'failure' : 'success',
        verdict: quiet ? 'No regressions, no improvements.' : `${words.join(', ')}.`,
    };
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
    const counts = countsOf(comparison);
    const failures = [...(base.files?.failures ?? []), ...head.files.failures];
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
        }),
        counts,
        regressions,
        improvements,
        accepted: [],
        unknown: of('unknown'),
        rule_changed: of('rule_changed'),
        carried: of('edited', 'moved'),
        surface: [],
        unchanged_count: comparison.unchangedCount,
        findings: inputs.listed.map(show),
        failures: distinct(failures),
        skipped: [...skippedOf(base.files, 'base'), ...skippedOf(head.files, 'head')],
        notes: [...inputs.notes],
        ...reproduction(base.side, head.side, inputs),
    };
}
function countsOf(comparison) {
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
        accepted: 0,
        surface: 0,
    };
}
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
    return finding.class === 'fixed' || finding.class === 'gone' || finding['side'] === 'base';
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
/** The command for a laptop, when both sides are commits. */
function reproduction(base, head, { plan, failOn }) {
    if (base.kind !== 'commit' || head.kind !== 'commit')
        return {};
    const pipeline = plan.pipeline === 'check' ? '' : ` --pipeline ${plan.pipeline}`;
    const fail = failOn.join(',') === 'warning' ? '' : ` --fail-on ${failOn.join(',')}`;
    return { reproduce: `npx codebatch check --base ${base.commit} --head ${head.commit}${pipeline}${fail}` };
}
//# sourceMappingURL=report.js.map
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
    const key = inputsKey(code, inputs);
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
/** Undefined when some file failed: what a batch lacks must not be remembered as its answer. */
function inputsKey(code, { plan, files, summary }) {
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
;// CONCATENATED MODULE: ./build/src/review/side.js





/** One side, ready to be compared: everything is answered from memory or the memo. */
class ReviewSide {
    files;
    failures = [];
    inputs;
    /** Shard tasks that report diagnostics. */
    diagnosing;
    records;
    texts = new Map();
    lines = new Map();
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
    /** Loads the texts of files whose content will be looked at. */
    async loadTexts(paths, bytes) {
        const wanted = paths.flatMap((path) => {
            const file = this.records.get(path);
            return file && !this.texts.has(path) && !this.inputs.computer.tooLarge(file) ? [file] : [];
        });
        for await (const { file, bytes: content } of bytes.read(wanted))
            if (content)
                this.texts.set(file.path, (0,util_text/* decodeText */.g7)(content).text);
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
        const skipped = computer.tooLarge(file) && language !== undefined;
        const broken = language !== undefined &&
            this.diagnosing.some((task) => (computer.summary(task.task_id, file)?.parseErrors ?? 0) > 0);
        const reason = failures[0]?.message ?? (skipped ? 'the file is larger than the limit' : undefined);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/snapshot.js + 4 modules
var engine_snapshot = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
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
// EXTERNAL MODULE: ./build/src/review/worker-entry.js
var worker_entry = __webpack_require__(8907);
;// CONCATENATED MODULE: ./build/src/review/judge.js











/** Computes both sides and compares them: the report, and what is told beside it. */
async function judge(given) {
    const { options, store, config, plan } = given;
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
        ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    });
    try {
        await computer.compute([...(base?.files ?? []), ...head.files], progress(options, 'analysing'));
        const reading = new Reading(config);
        const inputs = { computer, memo, plan, registry: options.registry, reading };
        const headSide = new ReviewSide(head, inputs);
        const baseSide = base && new ReviewSide(base, inputs);
        const compared = await compareSides({ base: baseSide, head: headSide, bytes, options });
        memo.save();
        const report = buildReport({
            plan,
            failOn: given.failOn,
            base: { side: judge_sideOf(given.sides.base.side, base), ...(baseSide ? { files: baseSide } : {}) },
            head: { side: judge_sideOf(given.sides.head.side, head), files: headSide },
            comparison: compared.comparison,
            listed: compared.listed,
            notes: notesOf(head),
        });
        const warnings = memo.damaged > 0 ? ['Some remembered results were damaged and were computed again.'] : [];
        const explanation = options.explain === undefined ? undefined : compared.comparison.explain(options.explain);
        return {
            report,
            ...(explanation ? { explanation } : {}),
            context: { memo: { hits: memo.hits, misses: memo.misses }, remembered: false, warnings },
        };
    }
    finally {
        memo.close();
        bytes.close();
        await computer.close();
    }
}
async function compareSides(given) {
    const { base, head, bytes } = given;
    const nothing = compare(head, head, {});
    if (!base) {
        const paths = [...head.files.keys()].filter((path) => head.findings(path).length > 0);
        await head.loadTexts(paths, bytes);
        return { comparison: { ...nothing, unchangedCount: 0 }, listed: listFindings(head) };
    }
    const changed = changedPaths(base, head);
    await base.loadTexts(changed, bytes);
    await head.loadTexts(changed, bytes);
    return { comparison: compare(base, head, {}), listed: [] };
}
/** Paths whose text may have to be looked at: on one side only, or different, or with findings of the whole batch. */
function changedPaths(base, head) {
    const differs = (path) => {
        const before = base.files.get(path);
        const after = head.files.get(path);
        if (!before || !after || before.key !== after.key || before.ignored !== after.ignored)
            return true;
        return base.batchFindings(path).length + head.batchFindings(path).length > 0;
    };
    return [...new Set([...base.files.keys(), ...head.files.keys()])]
        .filter((path) => differs(path) && (base.files.get(path) ?? head.files.get(path))?.language !== undefined)
        .sort();
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
function judge_sideOf(side, tree) {
    return tree ? { ...side, snapshot_id: tree.snapshotId, files: tree.files.length } : side;
}
/** What could not be taken into the head's snapshot, one sentence each; links and submodules are as they should be. */
function notesOf(head) {
    return head.warnings
        .filter((warning) => warning.reason !== 'symlink' && warning.reason !== 'submodule')
        .map((warning) => warning.message);
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ folderNames),
/* harmony export */   m: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);




/** Names of the folders inside a folder, sorted; none when it is absent. */
function folderNames(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => entry.name)
            .sort(_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStrings */ .Kt);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT' || (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOTDIR')
            return [];
        throw error;
    }
}
/** The error for an id that names nothing, with the nearest ids that do. */
function notFound(noun, id, known) {
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(id, known);
    const list = known.length === 0 ? 'there are none' : `${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`;
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${noun.toUpperCase()}_NOT_FOUND`, `There is no ${noun} ${JSON.stringify(id)} in the store.`, {
        hints: [near === undefined ? `Known: ${list}.` : `Did you mean ${near}?`],
        details: { id, known: known.slice(0, 20) },
    });
}
//# sourceMappingURL=listing.js.map

/***/ }),

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iM: () => (/* binding */ getObject),
  Qf: () => (/* binding */ hasObject),
  nf: () => (/* binding */ openObjectWriter),
  $R: () => (/* binding */ putObject),
  fk: () => (/* binding */ putObjectFile),
  ut: () => (/* binding */ readPieces),
  g6: () => (/* binding */ syncObjects),
  Jo: () => (/* binding */ syncObjectsPooled)
});

// UNUSED EXPORTS: getContent, putContent

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/records/digest.js
var records_digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/src/records/chunk-manifest.js



/** Larger content of an output is cut into objects of this size; the output then names a manifest. */
const chunk_manifest_CHUNK_SIZE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** An object that lists the chunks of larger content, in order. */
const chunk_manifest_chunkManifestSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.chunk_manifest'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    kind: schemas/* string */.YjP(),
    format: schemas/* string */.YjP(),
    chunks: schemas/* array */.YOg(schemas/* looseObject */._H3({ object: records_digest/* digest */.br, size: schemas/* int */.Whr().min(0), index: schemas/* int */.Whr().min(0) })),
    total_bytes: schemas/* int */.Whr().min(0),
    chunk_size: schemas/* int */.Whr().min(1),
});
//# sourceMappingURL=chunk-manifest.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/src/store/objects.js









/** Written since the last sync, by store. An object counts as stored only after `syncObjects`. */
const unsynced = new Map();
const COPY_BUFFER = 1024 * 1024;
/** From this many files on, one call for the whole file system is cheaper than one for each. */
const WORTH_ONE_SYNC = 64;
/** An object that was there already may come from a writer that died before its sync; the system writes back by then. */
const SURELY_SYNCED_MS = 120_000;
/**
 * Stores bytes under their digest; already there is success. A file that is there but torn or damaged is replaced.
 * Durable only after `syncObjects`.
 */
function putObject(store, bytes) {
    const digest = (0,records_digest/* digestOf */.ol)(bytes);
    if (isWhole(store, digest, bytes.length))
        return digest;
    const temporary = newTemporary(store);
    try {
        const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
        try {
            writeWhole(file, bytes);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        place(store, temporary, digest);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    return digest;
}
/** Stores an object whose digest is known only at its end, in constant memory. */
function openObjectWriter(store) {
    const temporary = newTemporary(store);
    const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
    const hash = (0,json/* sha256Stream */.kI)();
    let size = 0;
    return {
        write(piece) {
            hash.update(piece);
            writeWhole(file, piece);
            size += piece.length;
        },
        finish() {
            (0,external_node_fs_.closeSync)(file);
            const digest = `sha256:${hash.hex()}`;
            if (isWhole(store, digest, size))
                (0,external_node_fs_.rmSync)(temporary);
            else
                place(store, temporary, digest);
            return { digest, size };
        },
        abort() {
            (0,external_node_fs_.closeSync)(file);
            (0,external_node_fs_.rmSync)(temporary, { force: true });
        },
    };
}
/**
 * Copies an open file into the store without holding it in memory.
 * @param file descriptor open for reading
 * @returns the digest and size of what was read
 */
function putObjectFile(store, file) {
    const writer = openObjectWriter(store);
    try {
        for (const piece of readPieces(file))
            writer.write(piece);
    }
    catch (error) {
        writer.abort();
        throw error;
    }
    return writer.finish();
}
function hasObject(store, digest) {
    return (0,external_node_fs_.existsSync)((0,layout/* objectFile */.e)(store.root, digest));
}
/** Throws `OBJECT_UNAVAILABLE` when it is not there and `OBJECT_CORRUPT` when the bytes are not those of the digest. */
function getObject(store, digest) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)((0,layout/* objectFile */.e)(store.root, digest));
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        throw new errors/* UserError */.yo('OBJECT_UNAVAILABLE', `Object ${digest} is not in the store.`, {
            hints: ['Take the snapshot again: codebatch snapshot DIR --store …'],
        });
    }
    if ((0,records_digest/* digestOf */.ol)(bytes) === digest)
        return bytes;
    throw new errors/* UserError */.yo('OBJECT_CORRUPT', `Object ${digest} was damaged: its bytes have another digest.`, {
        hints: ['Take the snapshot again from the same files: a damaged object is replaced.'],
        details: { path: (0,layout/* objectFile */.e)(store.root, digest) },
    });
}
/** Syncs all objects written since the last call: call it before writing the record that makes them reachable. */
function syncObjects(store) {
    const paths = takeUnsynced(store);
    for (const path of paths)
        (0,durable/* syncPath */.Z8)(path);
    for (const folder of foldersOf(store, paths))
        (0,durable/* syncDirectory */.zR)(folder);
}
/**
 * As `syncObjects`, for whole snapshots: thousands of small files are synced by one call for their file system where the
 * system has one (`sync --file-system` of GNU coreutils, which is syncfs(2)), else many at a time.
 */
async function syncObjectsPooled(store) {
    const paths = takeUnsynced(store);
    if (paths.length >= WORTH_ONE_SYNC && (await (0,durable/* syncFileSystem */.r1)(store.root)))
        return;
    await (0,durable/* syncPaths */.yd)(paths);
    await (0,durable/* syncPaths */.yd)(process.platform === 'win32' ? [] : foldersOf(store, paths));
}
/**
 * Stores the content of an output. More than `CHUNK_SIZE` bytes are cut into chunks, and a manifest names them.
 * @returns the fields that name it in the output
 */
function putContent(store, given) {
    const bytes = Buffer.from(given.content);
    if (bytes.length <= CHUNK_SIZE)
        return { object: putObject(store, bytes), format: 'json' };
    const chunks = [];
    for (let start = 0; start < bytes.length; start += CHUNK_SIZE) {
        const chunk = bytes.subarray(start, start + CHUNK_SIZE);
        chunks.push({ object: putObject(store, chunk), size: chunk.length, index: chunks.length });
    }
    const manifest = {
        schema_name: 'codebatch.chunk_manifest',
        schema_version: SCHEMA_VERSION,
        producer: { ...PRODUCER },
        kind: given.kind,
        format: 'json',
        chunks,
        total_bytes: bytes.length,
        chunk_size: CHUNK_SIZE,
    };
    return { object: putObject(store, Buffer.from(JSON.stringify(manifest))), format: 'json+chunks' };
}
/**
 * Content as it was put, chunks joined. Throws as `getObject`, and `OBJECT_CORRUPT` when the manifest is none or its
 * chunks do not add up.
 */
function getContent(store, given) {
    const bytes = getObject(store, given.object);
    if (given.format !== 'json+chunks')
        return bytes;
    const manifest = readManifest(bytes, given.object);
    const ordered = [...manifest.chunks].sort((a, b) => a.index - b.index);
    const expected = ordered.reduce((sum, chunk) => sum + chunk.size, 0);
    const whole = expected === manifest.total_bytes &&
        Buffer.concat(ordered.map((chunk) => getObject(store, chunk.object)));
    if (whole && whole.length === manifest.total_bytes)
        return whole;
    throw new UserError('OBJECT_CORRUPT', `The chunks of ${given.object} do not make up its ${manifest.total_bytes} bytes.`);
}
/** Pieces of an open file from its start, in a buffer that is used again: a piece is valid until the next is asked for. */
function* readPieces(file) {
    const buffer = Buffer.allocUnsafe(COPY_BUFFER);
    let at = 0;
    for (let count = (0,external_node_fs_.readSync)(file, buffer, 0, COPY_BUFFER, at); count > 0;) {
        yield buffer.subarray(0, count);
        at += count;
        count = (0,external_node_fs_.readSync)(file, buffer, 0, COPY_BUFFER, at);
    }
}
function readManifest(bytes, object) {
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new UserError('OBJECT_CORRUPT', `Object ${object} should be a chunk manifest and is not JSON.`, {
            cause: error,
        });
    }
    return parseRecord(chunkManifestSchema, value, `object ${object}`);
}
/** True when the object file is there with all its bytes. */
function isWhole(store, digest, size) {
    const path = (0,layout/* objectFile */.e)(store.root, digest);
    const standing = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (standing?.size !== size || fileDigest(path) !== digest)
        return false;
    if (Date.now() - standing.mtimeMs < SURELY_SYNCED_MS)
        remember(store, path);
    return true;
}
function fileDigest(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const hash = (0,json/* sha256Stream */.kI)();
        for (const piece of readPieces(file))
            hash.update(piece);
        return `sha256:${hash.hex()}`;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** All unfinished objects lie in one folder, so that what a killed writer left is found without looking everywhere. */
function newTemporary(store) {
    const folder = (0,layout/* objectsDir */.aL)(store.root);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return (0,durable/* temporaryName */.NT)((0,external_node_path_.join)(folder, 'incoming'));
}
function place(store, temporary, digest) {
    const path = (0,layout/* objectFile */.e)(store.root, digest);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.renameSync)(temporary, path);
    remember(store, path);
}
function writeWhole(file, bytes) {
    let done = 0;
    while (done < bytes.length)
        done += (0,external_node_fs_.writeSync)(file, bytes, done);
}
function remember(store, path) {
    let paths = unsynced.get(store.root);
    if (!paths)
        unsynced.set(store.root, (paths = new Set()));
    paths.add(path);
}
function takeUnsynced(store) {
    const paths = [...(unsynced.get(store.root) ?? [])];
    unsynced.delete(store.root);
    return paths;
}
/** The folders of objects up to the store's root: a new object often made both of its folders. */
function foldersOf(store, paths) {
    const folders = new Set();
    for (const path of paths)
        for (let folder = (0,external_node_path_.dirname)(path); folder !== store.root && !folders.has(folder); folder = (0,external_node_path_.dirname)(folder))
            folders.add(folder);
    return [...folders];
}
//# sourceMappingURL=objects.js.map

/***/ })

};
