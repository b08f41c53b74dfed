export const id = 404;
export const ids = [404];
export const modules = {

/***/ 6404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerExplain: () => (/* binding */ registerExplain)
/* harmony export */ });
/* harmony import */ var _compare_matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1319);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);




/** `codebatch explain FINDING`: why a finding has its class, and where what is known of it came from. */
const registerExplain = (program, face) => {
    const command = program
        .command('explain')
        .argument('<finding>', 'its id, or its place as path:line[:column]')
        .description('say why a finding has its class');
    (0,_check_js__WEBPACK_IMPORTED_MODULE_2__.sideOptions)((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOption */ .Ec)(command)).action(async (asked, options) => {
        const { report, explanation } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__.runCheck)(face, { ...options, explain: asked });
        const answer = answerOf(report, explanation);
        face.output.result(answer, () => textOf(answer, { ...explanation, report }).join('\n'));
    });
};
function answerOf(report, explained) {
    const { finding, evidence, provenance, others, configEffect } = explained;
    return {
        finding,
        evidence: {
            pass: evidence.pass,
            matched_by: matchedBy(evidence, { hasBase: report.base.kind !== 'none', ...explained }),
            step: evidence.step ?? null,
            runner_up: evidence.runnerUp ?? null,
        },
        config_effect: configEffect ?? null,
        provenance,
        others: others.map(({ id, class: name, code, path, line, column }) => ({
            id,
            class: name,
            code,
            path,
            line,
            column,
        })),
        reproduce: report.reproduce ?? null,
        reproduce_note: report.reproduce === undefined ? noteOn(report) : null,
    };
}
function matchedBy({ pass }, { hasBase, isCompared }) {
    if (!hasBase)
        return 'nothing, as there is no base to match with';
    return isCompared
        ? _compare_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .PASSES */ ._4[pass]
        : 'nothing, as the configuration that the check ran under does not show it';
}
const DEEDS = { hidden: 'hide', lowered: 'lower', raised: 'raise', added: 'add' };
/** What the change's edit of the configuration does, in one line; none when nothing. */
function deedLine({ config_effect: deed }, { config_effect: effect }) {
    if (deed === null)
        return [];
    const verb = effect?.obeyed === false ? `would ${DEEDS[deed]}` : `${DEEDS[deed]}s`;
    const what = deed === 'lowered' || deed === 'raised' ? 'its severity' : 'it';
    return [`configuration: the change's own edit ${verb} ${what}`];
}
/** Why there is no command that works anywhere, and what works here. */
function noteOn({ base, head }) {
    if (head.kind === 'directory')
        return 'run the same command in this directory';
    if (head.kind === 'worktree')
        return 'run the same command on this working tree; commit it to get a command that works anywhere';
    return base.kind === 'none'
        ? `run the same command on commit ${head.commit}; there is no base to name`
        : 'run the same command here';
}
function textOf(answer, { report, isCompared }) {
    const { finding, evidence, provenance, others, reproduce, reproduce_note: note } = answer;
    const reason = finding.class === 'silenced' ? 'a comment in the code silences it' : finding.reason;
    const { runner_up: runnerUp } = evidence;
    return [
        `${finding.id}: ${finding.class}${reason === undefined ? '' : ` (${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(reason)})`}`,
        `${finding.code} ${finding.severity}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finding.message)}`,
        ...(finding.accepted ? [`accepted: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finding.accepted.reason)}`] : []),
        `matched by: ${evidence.matched_by}${evidence.step === null ? '' : ` (${evidence.step})`}`,
        ...deedLine(answer, report),
        '',
        ...(finding.base ? ['base', ...placeLines(finding.base), '', 'head'] : []),
        ...placeLines(finding),
        ...(runnerUp
            ? [
                '',
                `nearest in the ${runnerUp.side}: ${runnerUp.id}, but ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(runnerUp.why)}`,
                ...placeLines(runnerUp.place),
            ]
            : []),
        '',
        'outputs',
        `  base: ${isCompared ? provenanceLine(provenance.base) : 'not looked into for it'}`,
        `  head: ${provenanceLine(provenance.head)}`,
        ...(others.length === 0
            ? []
            : [
                '',
                'at the same place',
                ...others.map(({ id, code, class: name, line, column }) => `  ${line}:${column} ${code} ${id} ${name}`),
            ]),
        '',
        `Reproduce: ${reproduce ?? note}`,
    ];
}
function provenanceLine(from) {
    if (from === null)
        return 'has no such finding';
    const version = from.task_version === undefined ? '' : ` version ${from.task_version}`;
    const told = { hit: 'remembered', miss: 'computed in this run', none: 'no outputs' }[from.memo];
    return [
        `${from.task_id} (${from.task_type}${version})`,
        `fingerprint ${from.fingerprint}`,
        `object ${from.object}`,
        ...(from.files === undefined ? [] : [`from outputs of ${from.files.toLocaleString('en-US')} files`]),
        `${told}${from.why === undefined ? '' : `: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(from.why)}`}`,
    ].join(', ');
}
function placeLines(place) {
    return [
        `  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(place.path)}:${place.line}:${place.column}${place.symbol === undefined ? '' : ` in ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(place.symbol)}`}`,
        ...(place.excerpt ?? []).map((line, at) => `  ${String(place.line + at).padStart(6)} | ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(line)}`),
    ];
}
//# sourceMappingURL=explain.js.map

/***/ }),

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
    'nothing',
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

/***/ })

};
