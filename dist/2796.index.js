export const id = 2796;
export const ids = [2796];
export const modules = {

/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerAccept: () => (/* binding */ registerAccept)
});

// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(690);
;// CONCATENATED MODULE: ./build/src/git/blame.js

/**
 * Who wrote the lines of a file of the worktree, by 1-based line. Lines that are not committed are left out: all of
 * them, when git does not know the file.
 */
async function blameFile(repository, path) {
    const args = ['blame', '--root', '--line-porcelain', '--', path];
    const { code, stdout } = await (0,program/* runGit */.EO)(repository.root, args, { allow: [128] });
    const origins = new Map();
    if (code !== 0)
        return origins;
    let [commit, line, author] = ['', 0, ''];
    for (const row of stdout.toString('utf8').split('\n')) {
        const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(row);
        if (head)
            [commit, line] = [head[1], Number(head[2])];
        else if (row.startsWith('author '))
            author = row.slice('author '.length);
        else if (row.startsWith('author-time ') && !/^0+$/.test(commit))
            origins.set(line, { commit, author, date: dateOf(Number(row.slice('author-time '.length))) });
    }
    return origins;
}
function dateOf(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 10);
}
//# sourceMappingURL=blame.js.map
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(8960);
// EXTERNAL MODULE: ./build/src/records/acceptance.js
var acceptance = __webpack_require__(8489);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/compare/acceptance.js
var compare_acceptance = __webpack_require__(4334);
// EXTERNAL MODULE: ./build/src/store/jail.js
var jail = __webpack_require__(1395);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/review/acceptance-file.js
var acceptance_file = __webpack_require__(2558);
// EXTERNAL MODULE: ./build/src/review/find-in.js
var find_in = __webpack_require__(543);
;// CONCATENATED MODULE: ./build/src/review/accept.js






/**
 * Accepts findings of a check that was made with `acceptance: 'keys'`: adds one line each to the worktree's file.
 * @param given `root`: top of the worktree
 * Throws `FINDING_NOT_FOUND`, `FINDING_NOT_OPEN` for one that is no regression, `ACCEPTANCE_INVALID`, `LINK_REFUSED`.
 */
function acceptFindings({ report, keys }, given) {
    const findings = given.wanted === 'all'
        ? report.regressions
        : [...new Set(given.wanted)].map((id) => (0,find_in/* findIn */.r9)(report, id));
    const open = findings.filter((finding) => finding.accepted === undefined);
    const records = open.map((finding) => recordOf(finding, keys?.get(finding.id), given.reason));
    if (records.length > 0)
        rewrite(given.root, (lines) => [...lines, ...records.map((record) => (0,acceptance_file/* newLine */.Nx)(record))]);
    return {
        accepted: records,
        already: findings.filter((finding) => finding.accepted !== undefined).map(({ id }) => id),
        file: acceptance/* ACCEPTANCE_FILE */.V,
    };
}
/** Removes lines from the worktree's file; of equal lines, as many as are given. */
function removeLines(stale, root) {
    if (stale.length === 0)
        return;
    const left = new Map([...Map.groupBy(stale, ({ text }) => text)].map(([text, { length }]) => [text, length]));
    rewrite(root, (lines) => lines.filter(({ text }) => {
        const count = left.get(text) ?? 0;
        left.set(text, count - 1);
        return count <= 0;
    }));
}
/** The lines of the worktree's file. Throws `ACCEPTANCE_INVALID`, `LINK_REFUSED`. */
function standingLines(root) {
    return (0,acceptance_file/* parseAcceptances */.mO)((0,jail/* readOwnFile */.zx)({ root, path: acceptance/* ACCEPTANCE_FILE */.V }) ?? '');
}
/** How many open findings share the key of one that was accepted, beyond those that lines can take. */
function unacceptedTwins({ report, keys }, accepted) {
    const lines = new Map([...Map.groupBy(accepted, compare_acceptance/* placeKeyOf */.eP)].map(([key, { length }]) => [key, length]));
    const isOpen = (id) => {
        const key = keys?.get(id);
        return key !== undefined && lines.has((0,compare_acceptance/* placeKeyOf */.eP)(key));
    };
    const open = [...report.regressions, ...report.unknown, ...report.findings].filter(({ id }) => isOpen(id));
    return open.length - accepted.length;
}
function recordOf(finding, key, reason) {
    if (key)
        return { ...key, reason };
    throw new errors/* UserError */.yo('FINDING_NOT_OPEN', `${finding.id} has the class ${finding.class}: there is nothing to accept.`, {
        hints: ['Regressions can be accepted, and findings of the head that are unknown or were not compared.'],
    });
}
function rewrite(root, change) {
    (0,jail/* writeOwnFile */.OP)({ root, path: acceptance/* ACCEPTANCE_FILE */.V }, (0,acceptance_file/* renderAcceptances */.dT)(change(standingLines(root))));
}
//# sourceMappingURL=accept.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/commands/check.js + 7 modules
var check = __webpack_require__(4361);
;// CONCATENATED MODULE: ./build/src/cli/commands/accept.js









/** `codebatch accept ID… --reason TEXT`: findings that are known and wanted so, until their code changes. */
const registerAccept = (program, face) => {
    const command = program
        .command('accept [finding...]')
        .description(`accept findings until their code changes, in ${acceptance/* ACCEPTANCE_FILE */.V}`);
    (0,check.sideOptions)((0,cli_command/* jsonOption */.Ec)(command))
        .option('--reason <text>', 'why, in one line')
        .option('--all', 'accept all regressions')
        .option('--list', 'show what is accepted, by whom and since when')
        .option('--prune', 'remove lines that mean no finding any more')
        .action(async (ids, options) => {
        checkMode(ids, options);
        const repository = await (0,git_repository/* findRepository */.W1)(face.cwd);
        const root = repository?.root ?? face.cwd;
        // What git does not take is in no tree, and so no check would ever see it.
        if (!options.list && repository && (await (0,git_repository/* isIgnored */.pi)(repository, acceptance/* ACCEPTANCE_FILE */.V)))
            throw refusal(`git ignores ${acceptance/* ACCEPTANCE_FILE */.V}, so nothing in it would count.`, [
                `Take it out of .gitignore, for example by the line !/${acceptance/* ACCEPTANCE_FILE */.V}.`,
            ]);
        if (options.list)
            await list(face, { root, repository });
        else if (options.prune)
            await prune(face, options, root);
        else
            await accept(face, options, { wanted: options.all ? 'all' : ids, root });
    });
};
/** Throws `INVALID_ARGUMENT` unless exactly one thing is asked, of the working tree. */
function checkMode(ids, options) {
    const modes = [ids.length > 0, options.all, options.list, options.prune].filter(Boolean).length;
    if (modes !== 1)
        throw refusal('Either findings, or --all, or --list, or --prune must be given.', [
            'codebatch check shows the ids of findings at the ends of their lines.',
        ]);
    if (options.head !== undefined && options.head !== 'worktree')
        throw refusal('What is accepted is written to the working tree, so --head cannot be a commit.', [
            `Check out ${options.head}, then accept there.`,
        ]);
    if (options.prune && options.pipeline !== undefined)
        throw refusal('--prune needs the findings of the whole pipeline, so --pipeline cannot be given.', []);
}
async function accept(face, options, given) {
    const reason = checkedReason(options.reason);
    const result = await (0,check.runCheck)(face, { ...options, acceptance: 'keys' });
    const done = acceptFindings(result, { ...given, reason });
    const twins = done.accepted.length > 0 ? unacceptedTwins(result, done.accepted) : 0;
    if (twins > 0)
        face.output.note(`note: ${(0,util_text/* plural */.LS)(twins, 'equal finding is', 'equal findings are')} left; lines take equal findings from the top of a file.`);
    face.output.result(done, () => [
        ...(done.accepted.length > 0
            ? [`Accepted ${(0,util_text/* plural */.LS)(done.accepted.length, 'finding')}; commit ${done.file} with the change.`]
            : []),
        ...done.accepted.map((record) => `  ${nameOf(record)}`),
        ...(done.already.length > 0
            ? [`Accepted before: ${done.already.map(printable/* printable */.g$).join(', ')}. Nothing was written for them.`]
            : []),
        ...(done.accepted.length + done.already.length === 0 ? ['There are no regressions to accept.'] : []),
    ].join('\n'));
}
async function prune(face, options, root) {
    const { report, stale = [] } = await (0,check.runCheck)(face, { ...options, acceptance: 'stale' });
    if (report.failures.length > 0)
        throw new errors/* UserError */.yo('CHECK_INCOMPLETE', `Nothing was removed: ${(0,util_text/* plural */.LS)(report.failures.length, 'piece')} of work failed.`, {
            hints: ['codebatch check shows what could not be done.'],
        });
    removeLines(stale, root);
    const kept = standingLines(root).length;
    face.output.result({ removed: stale.map(({ record }) => record), kept, file: acceptance/* ACCEPTANCE_FILE */.V }, () => [
        stale.length === 0
            ? `Nothing to remove: ${(0,util_text/* plural */.LS)(kept, 'line')} kept.`
            : `Removed ${(0,util_text/* plural */.LS)(stale.length, 'line')} from ${acceptance/* ACCEPTANCE_FILE */.V}, ${kept} kept.`,
        ...stale.map((line) => `  ${nameOf(line)}`),
    ].join('\n'));
}
async function list(face, { root, repository }) {
    const lines = standingLines(root);
    const origins = repository && lines.length > 0 ? await originsOf(face, repository) : new Map();
    const accepted = lines.map((line) => ({
        ...line.record,
        commit: null,
        author: null,
        date: null,
        ...origins.get(line.number),
    }));
    face.output.result({ accepted, file: acceptance/* ACCEPTANCE_FILE */.V }, () => lines.length === 0
        ? 'Nothing is accepted.'
        : lines
            .flatMap((line) => {
            const origin = origins.get(line.number);
            const who = origin ? `${origin.author}, ${origin.date}` : 'not committed yet';
            return [nameOf(line), `  ${(0,printable/* printable */.g$)(line.reason)} (${(0,printable/* printable */.g$)(who)})`];
        })
            .join('\n'));
}
async function originsOf(face, repository) {
    if (await (0,git_repository/* isShallow */.fE)(repository))
        face.output.note('note: the clone is shallow: older lines seem to be of its oldest commit.');
    return blameFile(repository, acceptance/* ACCEPTANCE_FILE */.V);
}
/** Throws `INVALID_ARGUMENT` for a reason that is missing, empty or of several lines. */
function checkedReason(reason = '') {
    const text = reason.trim();
    if (text === '' || /[\r\n\u2028\u2029]/.test(text))
        throw refusal(text === '' ? 'A reason is needed to accept a finding.' : 'The reason must be one line.', [
            'Give it as --reason <text>: it is shown wherever the finding is.',
        ]);
    return text;
}
function nameOf({ path, code, symbol, message, }) {
    return (0,printable/* printable */.g$)(`${path} ${code}${symbol === undefined ? '' : ` in ${symbol}`}: ${message}`);
}
function refusal(message, hints) {
    return new errors/* UserError */.yo('INVALID_ARGUMENT', message, { hints });
}
//# sourceMappingURL=accept.js.map

/***/ }),

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

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   Br: () => (/* binding */ configEffectOn),
/* harmony export */   _0: () => (/* binding */ findingsIn),
/* harmony export */   dp: () => (/* binding */ nothingCalled),
/* harmony export */   l7: () => (/* binding */ judgedIn),
/* harmony export */   r9: () => (/* binding */ findIn)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);


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
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('FINDING_NOT_FOUND', `${id} is no finding but a change of the public surface: ${change.symbol} in ${change.path} was ${change.change}.`, { hints: ['The report tells all that is known of it.'] });
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(id, findingsIn(report).map((finding) => finding.id));
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('FINDING_NOT_FOUND', `The comparison has no finding ${JSON.stringify(id)}.`, {
        hints: [
            near === undefined
                ? 'Give the same --base and --head as for check; explain takes a place like src/a.py:12 as well.'
                : `Did you mean ${near}?`,
        ],
    });
}
//# sourceMappingURL=find-in.js.map

/***/ })

};
