export const id = 435;
export const ids = [435];
export const modules = {

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SURFACE_CHANGES)
/* harmony export */ });
/* unused harmony export surfaceChangeSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);


/** What became of a name that a module exported: `removed` and `changed` may break its users, `moved` and `added` do not. */
const SURFACE_CHANGES = ['removed', 'changed', 'moved', 'added'];
/** A change of the public surface: a name that other modules could import, and how it could be used. */
const surfaceChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    /** Short and the same on every machine, as with findings. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(SURFACE_CHANGES),
    /** The exported name; members of classes as `Class.method`. */
    symbol: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    symbol_type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_output_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMBOL_TYPES */ .FB).optional(),
    /** Where it stands in the head, or stood in the base when it was removed. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    /** Head's declaration without its body, white space aside; absent when removed. */
    signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** The base's side; absent when added. */
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
        .optional(),
    /** One clause: `a parameter was removed`. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
//# sourceMappingURL=surface.js.map

/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ configLists),
/* harmony export */   Nj: () => (/* binding */ configTitle),
/* harmony export */   c_: () => (/* binding */ configSection),
/* harmony export */   mF: () => (/* binding */ CONFIG_UNKNOWN)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1319);
/* harmony import */ var _terminal_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2193);
/* harmony import */ var _terminal_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(206);




/** Entries of each list that are shown before the rest is only counted. */
const SHOWN = 10;
/** What a change's own edit of rules and comments does: the edits, then what they hide and show. */
function configSection(report, view) {
    const { config_effect: effect } = report;
    if (!effect)
        return [];
    const edits = (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .first */ .$)(effect.edits, SHOWN, view).map((edit) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(`  ${edit}`, view.width));
    const above = new Set([report.regressions, report.accepted, report.unknown].flatMap((list) => list.map(({ id }) => id)));
    return [
        '',
        view.style('bold', configTitle(effect)),
        ...edits,
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .rest */ .z)(effect.edits.length - edits.length, 'more edit'),
        ...configLists(effect).flatMap(([what, findings]) => effectList(what, findings, { above, view })),
        ...unknown(effect, view),
    ];
}
/** Whose edit it is: the change's, its comments', or one that was not obeyed. */
function configTitle({ edits, obeyed }) {
    if (edits.length === 0)
        return 'Configuration, by comments';
    return obeyed === false ? "Configuration, edited by the change; the base's was kept" : 'Configuration';
}
/** The lists of an effect, each with what is done to its findings: `hides`, `would hide`. */
function configLists(effect) {
    const verb = (word) => (effect.obeyed === false ? `would ${word}` : `${word}s`);
    return [
        [verb('hide'), effect.hidden],
        [`${verb('lower')} the severity of`, effect.lowered],
        [`${verb('raise')} the severity of`, effect.raised],
        [verb('add'), effect.added],
        ['comments silence', effect.silenced],
    ];
}
/** What stands above the files of `unknown`. */
const CONFIG_UNKNOWN = 'not known, as they were not analysed under both configurations';
/** One list of the effect; what was shown already is only counted. */
function effectList(what, findings, { above, view }) {
    if (findings.length === 0)
        return [];
    const left = findings.filter(({ id }) => !above.has(id));
    const shown = findings.length - left.length;
    const told = shown === 0 ? '' : `, ${shown.toLocaleString('en-US')} of them listed above`;
    return [
        view.style('bold', `${capital(what)} ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings.length, 'finding')}${told}`),
        ...(0,_terminal_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .listing */ .RR)(left, { ...view, shown: SHOWN }),
    ];
}
function unknown({ unknown: paths = [] }, view) {
    if (paths.length === 0)
        return [];
    const lines = (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .first */ .$)(paths, SHOWN, view).map((path) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(`  ${path}`, view.width));
    return [capital(CONFIG_UNKNOWN), ...lines, ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .rest */ .z)(paths.length - lines.length, 'more file')];
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
//# sourceMappingURL=terminal-config.js.map

/***/ }),

/***/ 2193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1319);
/* harmony import */ var _terminal_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);



/** Columns that are always there for a message, however narrow the screen. */
const LEAST_ROOM = 20;
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    info: 'blue',
    hint: 'dim',
};
/** Findings by file, each with its line and, where there is room for it, the source. */
function section(title, findings, view) {
    if (findings.length === 0)
        return [];
    const heading = view.style('bold', `${title} (${findings.length.toLocaleString('en-US')})`);
    return ['', heading, ...listing(findings, view)];
}
/** Findings by file without a title, the worst ones where there are too many. */
function listing(findings, view) {
    const shown = view.verbose ? findings : worst(findings, view.shown);
    const lines = [];
    let path;
    for (const finding of shown) {
        if (finding.path !== path)
            lines.push(view.style('cyan', (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(finding.path, view.width)));
        path = finding.path;
        lines.push(...entry(finding, view));
    }
    return [...lines, ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .rest */ .z)(findings.length - shown.length)];
}
/** The worst of the findings, as many as there is room for, in the order in which they stood. */
function worst(findings, count) {
    if (findings.length <= count)
        return findings;
    const order = findings.map((finding, at) => ({ at, rank: (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(finding.severity) }));
    return order
        .sort((a, b) => a.rank - b.rank || a.at - b.at)
        .slice(0, count)
        .sort((a, b) => a.at - b.at)
        .map(({ at }) => findings[at]);
}
function entry(finding, view) {
    const place = `${finding.line}:${finding.column}`.padEnd(8);
    const severity = finding.severity.padEnd(7);
    // What is meant by these the title of the section says.
    const isPlain = finding.class === 'unknown' || finding.class === 'rule_changed';
    const name = isPlain ? '' : `${finding.class} `;
    const tail = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${finding.code} ${finding.id}`);
    // Two columns before the place, and three single ones between the four parts.
    const room = view.width - (place.length + severity.length + name.length + (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(tail) + 5);
    const message = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`${finding.message}${remark(finding)}`, Math.max(LEAST_ROOM, room));
    const head = [
        `  ${place}`,
        view.style(SEVERITY_STYLES[finding.severity], severity),
        `${view.style('bold', name)}${message}`,
        view.style('dim', tail),
    ].join(' ');
    const why = finding.accepted
        ? [view.style('dim', (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`           accepted: ${finding.accepted.reason}`, view.width))]
        : [];
    return [head, ...why, ...(view.frames ? frame(finding, view) : [])];
}
/** What the class alone does not say: the reason, the other severity, the other file. */
function remark({ base, path, reason, severity }) {
    return [
        reason === undefined ? '' : `: ${reason}`,
        base === undefined || base.severity === severity ? '' : ` (was ${base.severity})`,
        base === undefined || base.path === path ? '' : ` (from ${base.path})`,
    ].join('');
}
/** The source line with a caret under the place. */
function frame(finding, { style, width }) {
    const source = finding.excerpt?.[0];
    if (source === undefined || source.trim() === '')
        return [];
    const gutter = Math.max(6, String(finding.line).length);
    const number = String(finding.line).padStart(gutter);
    const room = Math.max(LEAST_ROOM, width - gutter - 3);
    const column = finding.column - 1;
    const from = column > room - 10 ? Math.max(0, column - Math.floor(room / 2)) : 0;
    const visible = source.slice(from, from + room);
    // The excerpt of a very long line ends before the place.
    if (visible.trim() === '')
        return [];
    const before = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(visible.slice(0, column - from)));
    const length = finding.end_line === finding.line ? Math.max(1, finding.end_column - finding.column) : visible.length;
    const marked = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(visible.slice(column - from, column - from + length)));
    const line = `${style('dim', `${number} |`)} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(visible, room)}`;
    // Escapes and wide characters may have pushed the place out of sight.
    if (before >= room)
        return [line];
    const carets = '^'.repeat(Math.max(1, Math.min(marked, room - before)));
    return [
        line,
        `${style('dim', `${' '.repeat(gutter)} |`)} ${' '.repeat(before)}${style(SEVERITY_STYLES[finding.severity], carets)}`,
    ];
}
//# sourceMappingURL=terminal-findings.js.map

/***/ }),

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isBreaking),
/* harmony export */   EW: () => (/* binding */ surfaceTitle),
/* harmony export */   mC: () => (/* binding */ around),
/* harmony export */   rG: () => (/* binding */ surfaceSection)
/* harmony export */ });
/* harmony import */ var _records_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(887);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1319);
/* harmony import */ var _terminal_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);



/** Changes that are shown before the rest is only counted. */
const SHOWN = 20;
const STYLES = {
    removed: 'red',
    changed: 'yellow',
    moved: 'dim',
    added: 'green',
};
/** Exported names that were removed or changed, with their declarations; moved and added ones are counted. */
function surfaceSection({ surface }, view) {
    if (surface.length === 0)
        return [];
    const breaking = surface.filter(isBreaking);
    const quiet = view.verbose
        ? ['moved', 'added'].flatMap((word) => surface.filter(({ change }) => change === word))
        : [];
    const shown = (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$)(breaking, SHOWN, view);
    return [
        '',
        view.style('bold', surfaceTitle(surface)),
        ...shown.flatMap((change) => entry(change, view)),
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .rest */ .z)(breaking.length - shown.length),
        ...quiet.flatMap((change) => entry(change, view)),
    ];
}
/** True when a change of the surface may break who imports the name. */
function isBreaking({ change }) {
    return change === 'removed' || change === 'changed';
}
/** How many exported names were removed, changed, moved and added. */
function surfaceTitle(surface) {
    const breaking = surface.some(isBreaking);
    const counts = _records_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .SURFACE_CHANGES */ .u.map((word) => [word, surface.filter(({ change }) => change === word).length]);
    const told = counts.filter(([word, count]) => count > 0 || (breaking && (word === 'removed' || word === 'changed')));
    return `Public surface: ${told.map(([word, count]) => `${count.toLocaleString('en-US')} ${word}`).join(', ')}`;
}
function entry({ change, path, line, symbol, base, reason, signature, id }, view) {
    const from = base && base.path !== path ? ` (from ${base.path})` : '';
    const why = reason === undefined ? '' : `: ${reason}`;
    const text = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`${path}:${line} ${symbol}${why}${from}`, Math.max(20, view.width - 20));
    const head = `  ${view.style(STYLES[change], change.padEnd(7))} ${text} ${view.style('dim', id)}`;
    if (change === 'moved' || change === 'added')
        return [head];
    const [before, after] = around(base?.signature, signature, view.width - 6);
    const lines = (mark, shown) => shown.map((one) => `    ${mark} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(one, view.width - 6)}`);
    return [
        head,
        ...lines('-', before).map((one) => view.style('red', one)),
        ...lines('+', after).map((one) => view.style('green', one)),
    ];
}
/** How much of what both have is shown before the place where they differ. */
const LEAD = 24;
/** Lines of two declarations; those too long for the screen begin shortly before they differ. */
function around(base, head, width) {
    const [before, after] = [base?.split('\n') ?? [], head?.split('\n') ?? []];
    if (before.length !== 1 || after.length !== 1)
        return [before, after];
    const [one, other] = [before[0], after[0]];
    let same = 0;
    while (same < one.length && one[same] === other[same])
        same++;
    if (Math.max(one.length, other.length) <= width || same <= 2 * LEAD)
        return [before, after];
    const shortened = (line) => `${line.slice(0, LEAD)}… ${line.slice(same - LEAD)}`;
    return [[shortened(one)], [shortened(other)]];
}
//# sourceMappingURL=terminal-surface.js.map

/***/ }),

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ first),
/* harmony export */   z: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);

/** The first entries, or all of them. */
function first(entries, count, view) {
    return view.verbose ? entries : entries.slice(0, count);
}
/** How many are left out and how to see them; nothing when none are. */
function rest(count, noun) {
    if (count <= 0)
        return [];
    const what = noun === undefined ? `${count.toLocaleString('en-US')} more` : (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, noun);
    return [`  … ${what} (--verbose shows all)`];
}
//# sourceMappingURL=terminal-view.js.map

/***/ }),

/***/ 9435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal),
  x: () => (/* binding */ sidesLine),
  S: () => (/* binding */ totals)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/src/report/terminal-view.js
var terminal_view = __webpack_require__(206);
;// CONCATENATED MODULE: ./build/src/report/terminal-attribution.js



/** How much is shown before the rest is only counted. */
const SHOWN = { commits: 20, findings: 10 };
/** Who brought what: by commit, then what no commit brought, by reason, and what it cost to know. */
function attribution(report, view, ms) {
    const told = report.attribution;
    // Without regressions and improvements there is nothing that anybody brought.
    if (!told || told.commits.length + told.unattributed.length === 0)
        return [];
    const byId = new Map([...report.regressions, ...report.improvements].map((each) => [each.id, each]));
    const shown = (0,terminal_view/* first */.$)(told.commits, SHOWN.commits, view);
    const commits = shown.flatMap(({ commit, subject, findings }) => [
        (0,printable/* cut */.Jj)(`${commit.slice(0, 10)} ${subject}`, view.width),
        ...entries(findings, { byId, view }),
    ]);
    const reasons = new Map();
    for (const { finding, reason } of told.unattributed)
        reasons.set(reason, [...(reasons.get(reason) ?? []), finding]);
    const others = [...reasons].flatMap(([reason, findings]) => [
        (0,printable/* cut */.Jj)(`no commit: ${reason}`, view.width),
        ...entries(findings, { byId, view }),
    ]);
    const cost = [
        `Compared ${(0,util_text/* plural */.LS)(told.compared_commits, 'commit')}`,
        `${(0,util_text/* plural */.LS)(told.compared_files, 'version')} of files that neither side has`,
        ...(ms === undefined ? [] : [`${(ms / 1000).toFixed(1)} s`]),
    ];
    return [
        '',
        view.style('bold', 'Brought by'),
        ...commits,
        ...(0,terminal_view/* rest */.z)(told.commits.length - shown.length, 'more commit'),
        ...others,
        view.style('dim', `  ${cost.join(', ')}`),
    ];
}
/** In the order of the report: what got worse first. */
function entries(ids, { byId, view }) {
    const wanted = new Set(ids);
    const inOrder = [...byId.keys()].filter((id) => wanted.has(id));
    const shown = (0,terminal_view/* first */.$)(inOrder, SHOWN.findings, view).map((id) => {
        const { class: name, path, line, code } = byId.get(id);
        return (0,printable/* cut */.Jj)(`  ${name.padEnd(8)} ${path}:${line} ${code} ${id}`, view.width);
    });
    return [...shown, ...(0,terminal_view/* rest */.z)(inOrder.length - shown.length)];
}
//# sourceMappingURL=terminal-attribution.js.map
// EXTERNAL MODULE: ./build/src/report/terminal-config.js
var terminal_config = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/src/report/terminal-findings.js
var terminal_findings = __webpack_require__(2193);
// EXTERNAL MODULE: ./build/src/report/terminal-surface.js
var terminal_surface = __webpack_require__(3556);
;// CONCATENATED MODULE: ./build/src/report/terminal.js








/** How many of a class are shown before the rest is only counted. */
const terminal_SHOWN = {
    regressions: 50,
    improvements: 20,
    gone: 10,
    unknown: 10,
    accepted: 10,
    rule_changed: 10,
    findings: 50,
};
/** A report as text for people: the verdict first, then what got worse, what got better, and what is not known. */
function renderTerminal(report, context) {
    const style = (format, text) => context.color ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text;
    const verdict = verdictLine(report, style);
    if (context.quiet)
        return verdict;
    const view = { style, width: context.width, verbose: context.verbose === true };
    // What went with its code is no work of repair, so it stands apart.
    const gone = report.improvements.filter((finding) => finding.class === 'gone');
    const improved = report.improvements.filter((finding) => finding.class !== 'gone');
    // What comments of the change silence stands with the configuration.
    const silenced = new Set(report.config_effect?.silenced.map(({ id }) => id));
    const ruled = report.rule_changed.filter(({ id }) => !silenced.has(id));
    return [
        verdict,
        style('dim', `  ${sidesLine(report)}`),
        ...failures(report, view),
        ...(0,terminal_findings/* section */.uW)('Regressions', report.regressions, { ...view, shown: terminal_SHOWN.regressions, frames: true }),
        ...(0,terminal_surface/* surfaceSection */.rG)(report, view),
        ...(0,terminal_findings/* section */.uW)('Improvements, thank you', improved, { ...view, shown: terminal_SHOWN.improvements }),
        ...(0,terminal_findings/* section */.uW)('Gone with the code', gone, { ...view, shown: terminal_SHOWN.gone }),
        ...attribution(report, view, context.attributionMs),
        ...(0,terminal_findings/* section */.uW)('Unknown', report.unknown, { ...view, shown: terminal_SHOWN.unknown }),
        ...(0,terminal_findings/* section */.uW)('Accepted', report.accepted, { ...view, shown: terminal_SHOWN.accepted }),
        ...(0,terminal_findings/* section */.uW)('Changed by rules or comments', ruled, { ...view, shown: terminal_SHOWN.rule_changed }),
        ...(0,terminal_config/* configSection */.c_)(report, view),
        ...(view.verbose
            ? (0,terminal_findings/* section */.uW)('Moved or edited', report.carried, { ...view, shown: report.carried.length })
            : []),
        ...(0,terminal_findings/* section */.uW)('Findings', report.findings, { ...view, shown: terminal_SHOWN.findings, frames: true }),
        ...skipped(report, view),
        ...notes(report, view),
        '',
        style('dim', totals(report, context)),
        ...(report.reproduce ? [style('dim', `Reproduce: ${(0,printable/* printable */.g$)(report.reproduce)}`)] : []),
    ].join('\n');
}
function verdictLine(report, style) {
    const marks = { success: style('green', '✓'), failure: style('red', '✗'), neutral: style('yellow', '•') };
    return `${marks[report.conclusion]} ${style('bold', (0,printable/* printable */.g$)(report.verdict))}`;
}
/** Both sides and why these, on one line that is safe to show. */
function sidesLine({ base, head }) {
    const name = (side) => {
        if (side.kind === 'worktree')
            return 'working tree';
        if (side.kind === 'directory')
            return 'directory';
        return [side.ref ?? '', side.commit?.slice(0, 10) ?? ''].filter(Boolean).join(' ');
    };
    return (0,printable/* printable */.g$)(base.kind === 'none'
        ? `${name(head)}; no base: ${base.why}`
        : `${name(base)} (${base.why}) → ${name(head)}`);
}
function failures(report, view) {
    if (report.failures.length === 0)
        return [];
    const lines = (0,terminal_view/* first */.$)(report.failures, 10, view).map(({ path, shard_id, message, code }) => {
        const what = path ?? (shard_id === undefined ? '' : `shard ${shard_id}`);
        return (0,printable/* cut */.Jj)(`  ${what}${what === '' ? '' : ': '}${message} (${code})`, view.width);
    });
    return [
        '',
        view.style('red', 'Not done'),
        ...lines,
        ...(0,terminal_view/* rest */.z)(report.failures.length - lines.length, 'more failure'),
    ];
}
function skipped(report, view) {
    if (report.skipped.length === 0)
        return [];
    const paths = [...new Map(report.skipped.map((file) => [file.path, file.reason]))];
    const lines = (0,terminal_view/* first */.$)(paths, 5, view).map(([path, reason]) => (0,printable/* cut */.Jj)(`  ${path}: ${reason}`, view.width));
    return ['', 'Not analysed', ...lines, ...(0,terminal_view/* rest */.z)(paths.length - lines.length, 'more file')];
}
function notes(report, view) {
    if (report.notes.length === 0)
        return [];
    const lines = (0,terminal_view/* first */.$)(report.notes, 5, view).map((note) => `note: ${(0,printable/* printable */.g$)(note)}`);
    return ['', ...lines, ...(0,terminal_view/* rest */.z)(report.notes.length - lines.length, 'more note')];
}
/** What did not change, what was hidden and what it cost: numbers and our own words alone. */
function totals(report, context) {
    const { counts } = report;
    const parts = [
        `${report.unchanged_count.toLocaleString('en-US')} unchanged`,
        ...(counts.moved + counts.edited > 0 ? [`${counts.moved} moved`, `${counts.edited} edited`] : []),
        ...(counts.accepted > 0 ? [`${counts.accepted} accepted`] : []),
        ...(counts.suppressed > 0 ? [`${counts.suppressed} silenced`] : []),
        ...(report.head.files === undefined ? [] : [(0,util_text/* plural */.LS)(report.head.files, 'file')]),
        ...(context.elapsedMs === undefined ? [] : [`${(context.elapsedMs / 1000).toFixed(1)} s`]),
        ...(context.memo && context.memo.hits + context.memo.misses > 0
            ? [`${Math.floor((100 * context.memo.hits) / (context.memo.hits + context.memo.misses))} % remembered`]
            : []),
    ];
    return parts.join(', ');
}
//# sourceMappingURL=terminal.js.map

/***/ })

};
