export const id = 9435;
export const ids = [9435];
export const modules = {

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ surfaceChangeSchema),
/* harmony export */   u: () => (/* binding */ SURFACE_CHANGES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);


/** What became of a name that a module exported: `removed` and `changed` may break its users, `moved` and `added` do not. */
const SURFACE_CHANGES = ['removed', 'changed', 'moved', 'added'];
/** A change of the public surface: a name that other modules could import, and how it could be used. */
const surfaceChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    /** Short and the same on every machine, as with findings. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    change: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](SURFACE_CHANGES),
    /** The exported name; members of classes as `Class.method`. */
    symbol: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    symbol_type: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_output_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMBOL_TYPES */ .FB).optional(),
    /** Where it stands in the head, or stood in the base when it was removed. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    /** Head's declaration without its body, white space aside; absent when removed. */
    signature: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    /** The base's side; absent when added. */
    base: zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({ path: zod__WEBPACK_IMPORTED_MODULE_1__.string(), line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1), signature: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() })
        .optional(),
    /** One clause: `a parameter was removed`. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
});
//# sourceMappingURL=surface.js.map

/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ linesAround),
/* harmony export */   L: () => (/* binding */ placeLines),
/* harmony export */   M1: () => (/* binding */ plainFrame),
/* harmony export */   TU: () => (/* binding */ frameRows),
/* harmony export */   hl: () => (/* binding */ linesIn)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9271);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);



/** Columns from one tab stop to the next. */
const TAB = 4;
/** Characters of a line that are looked at: a place further to the right is in no source that people read. */
const LONGEST = 20_000;
/** Lines around the place that are shown where the text is at hand. */
const AROUND = 2;
/** Lines of texts, each text split once. */
function linesIn(textOf) {
    const split = new Map();
    return (path, side) => {
        const key = `${side} ${path}`;
        if (!split.has(key)) {
            const text = textOf(path, side);
            split.set(key, text === undefined ? undefined : (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(text.replace(/^\ufeff/, '')));
        }
        return split.get(key);
    };
}
/**
 * The lines around a finding: of the text where it is at hand and says the same as the excerpt of the record, else the
 * excerpt alone. Undefined when there is neither.
 */
function linesAround(finding, linesOf) {
    return placeLines(finding, linesOf?.(finding.path, (0,_listed_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(finding)));
}
/** As `linesAround` for any place and the lines of its file. */
function placeLines({ excerpt = [], line }, lines = []) {
    const isSame = line <= lines.length && excerpt.every((told, at) => isExcerptOf(told, lines[line - 1 + at]));
    if (isSame)
        return { first: 1, lines };
    return excerpt.length > 0 ? { first: line, lines: excerpt } : undefined;
}
/** Excerpts of long lines end in an ellipsis. */
function isExcerptOf(told, line) {
    if (line === undefined)
        return false;
    return told === line || (told.endsWith('…') && line.startsWith(told.slice(0, -1)));
}
/** The rows of a place: its first lines with what is around them, and carets under the exact columns of the first. */
function frameRows(place, source, options) {
    const { room, most = 3, from = 1, to = Infinity } = options;
    const { line } = place;
    const cells = cellsOf(lineOf(source, line) ?? '');
    const range = caretRange(place, cells);
    // A place that is not in what is known of its line cannot be pointed at.
    if (range === undefined)
        return [];
    const start = windowStart(range, { room, columns: cells.columns });
    // What is around a place far to the right has nothing there.
    const around = start === 0 ? AROUND : 0;
    const shown = (number, marked) => {
        const text = lineOf(source, number);
        return text === undefined ? [] : [{ kind: 'source', number, text: visible(text, start, room), marked }];
    };
    const end = Math.max(line, lastLine(place));
    const last = Math.min(end, line + most - 1, to);
    const before = numbers(Math.max(line - around, from, 1), line - 1).flatMap((n) => shown(n, false));
    const after = end > last ? [] : numbers(last + 1, Math.min(last + around, to)).flatMap((n) => shown(n, false));
    const inside = numbers(line + 1, last).flatMap((n) => shown(n, true));
    const focus = shown(line, true);
    // Without a character of source there is nothing to point at.
    if (![...focus, ...before, ...after].some((row) => row.kind === 'source' && row.text.trim() !== ''))
        return [];
    const left = end - last;
    return [
        ...withoutBlank(before, 'start'),
        ...focus,
        caretsOf(range, start, room),
        ...inside,
        ...(left > 0 ? [{ kind: 'cut', count: left }] : []),
        ...withoutBlank(after, 'end'),
    ];
}
/** A range that ends before the first column of a line has nothing of it. */
function lastLine({ line, end_line, end_column }) {
    return end_column <= 1 && end_line > line ? end_line - 1 : end_line;
}
function lineOf({ first, lines }, number) {
    return lines[number - first];
}
function numbers(from, to) {
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
/** Blank lines at the edge of a frame say nothing. */
function withoutBlank(rows, edge) {
    const says = (row) => row.kind !== 'source' || row.text.trim() !== '';
    const first = rows.findIndex(says);
    if (first === -1)
        return [];
    return edge === 'start' ? rows.slice(first) : rows.slice(0, rows.findLastIndex(says) + 1);
}
function cellsOf(line) {
    const shown = [];
    const starts = [];
    let columns = 0;
    for (const character of line.slice(0, LONGEST)) {
        for (let unit = 0; unit < character.length; unit++)
            starts.push(columns);
        const text = character === '\t' ? ' '.repeat(TAB - (columns % TAB)) : (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(character);
        shown.push(text);
        columns += (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(text);
    }
    starts.push(columns);
    const isWhole = line.length <= LONGEST && !line.endsWith('…');
    return { text: shown.join(''), columns, starts, isWhole };
}
/** Undefined when the place is behind the end of what is known of its line. */
function caretRange({ line, column, end_line, end_column }, cells) {
    const { starts, columns, isWhole } = cells;
    const from = starts[column - 1] ?? (isWhole ? columns : undefined);
    if (from === undefined)
        return undefined;
    const to = end_line === line ? (starts[end_column - 1] ?? columns) : columns;
    return { from, to: Math.max(from + 1, to) };
}
/** The first column of the screen's part of a line: 0 unless the place would be out of sight. */
function windowStart(range, { room, columns }) {
    if (columns <= room || range.to <= room - 1)
        return 0;
    // What fits is shown whole, with as much before it as after it.
    const length = Math.min(range.to - range.from, room - 4);
    const wanted = range.from - Math.floor((room - length) / 2);
    return Math.max(0, Math.min(wanted, range.from - 2, Math.max(columns - room + 1, range.from - room + 4)));
}
/** The part of a line that the screen has room for, with an ellipsis where something is missing. */
function visible(line, start, room) {
    const { text } = cellsOf(line);
    if (start === 0)
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, room).trimEnd();
    let columns = 0;
    let at = 0;
    for (const character of text) {
        if (columns > start)
            break;
        columns += (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(character);
        at += character.length;
    }
    if (columns <= start)
        return text.trim() === '' ? '' : '…';
    // A wide character may have been left out by half.
    const gap = ' '.repeat(columns - start - 1);
    return `…${gap}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text.slice(at), room - columns + start)}`.trimEnd();
}
function caretsOf({ from, to }, start, room) {
    const indent = Math.min(Math.max(0, from - start), room - 1);
    return { kind: 'carets', indent, count: Math.max(1, Math.min(to - start, room) - indent) };
}
/** Digits of a line number for source that is quoted in text. */
const QUOTED_DIGITS = 6;
/** The first line of a place and carets under it, as plain text for other renderings; no line is wider than `width`. */
function plainFrame(finding, width) {
    const source = linesAround(finding);
    if (source === undefined)
        return [];
    const digits = Math.max(QUOTED_DIGITS, String(finding.line).length);
    const rows = frameRows(finding, source, { room: width - digits - 3, from: finding.line, to: finding.line });
    return rows.flatMap((row) => {
        if (row.kind === 'source')
            return [`${String(row.number).padStart(digits)} | ${row.text}`];
        if (row.kind === 'carets')
            return [`${' '.repeat(digits)} | ${' '.repeat(row.indent)}${'^'.repeat(row.count)}`];
        return [];
    });
}
//# sourceMappingURL=code-frame.js.map

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

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ configLists),
/* harmony export */   Nj: () => (/* binding */ configTitle),
/* harmony export */   c_: () => (/* binding */ configSection),
/* harmony export */   mF: () => (/* binding */ CONFIG_UNKNOWN)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
/* harmony import */ var _terminal_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2193);
/* harmony import */ var _terminal_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(206);




/** Entries of each list that are shown before the rest is only counted. */
const SHOWN = 10;
/** What a change's own edit of rules and comments does: the edits, then what they hide and show. */
function configSection(report, view) {
    const { config_effect: effect } = report;
    if (!effect)
        return [];
    const edits = (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .first */ .$1)(effect.edits, SHOWN, view);
    const above = new Set([report.regressions, report.accepted, report.unknown].flatMap((list) => list.map(({ id }) => id)));
    return [
        '',
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(configTitle(effect), { ...view, indent: 0 }).map((line) => view.style('bold', line)),
        ...edits.flatMap((edit) => (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(edit, { ...view, hanging: 4 })),
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .rest */ .zs)(effect.edits.length - edits.length, 'more edit'),
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
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${capital(what)} ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings.length, 'finding')}${told}`, { ...view, indent: 0 }),
        ...(0,_terminal_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .listing */ .RR)(left, { ...view, shown: SHOWN, plain: ['unknown', 'rule_changed'] }),
    ];
}
function unknown({ unknown: paths = [] }, view) {
    if (paths.length === 0)
        return [];
    const lines = (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .first */ .$1)(paths, SHOWN, view).map((path) => `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .cutStart */ .Dr)(path, view.width - 2)}`);
    return [
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(capital(CONFIG_UNKNOWN), { ...view, indent: 0 }),
        ...lines,
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_2__/* .rest */ .zs)(paths.length - lines.length, 'more file'),
    ];
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
//# sourceMappingURL=terminal-config.js.map

/***/ }),

/***/ 2193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8887);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9530);
/* harmony import */ var _terminal_frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1458);
/* harmony import */ var _terminal_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(206);






/** A message gets a line of its own where less than this is left beside the place and the severity. */
const LEAST_ROOM = 28;
/** Findings of a list that are shown with their source before the others are shown without. */
const FRAMES = 20;
/** Findings by file under a title with their number. */
function section(title, findings, view) {
    if (findings.length === 0)
        return [];
    const count = ` (${findings.length.toLocaleString('en-US')})`;
    const heading = `${view.style(view.tone ?? 'bold', title)}${view.style('dim', count)}`;
    return ['', heading, ...listing(findings, view)];
}
/** Findings by file without a title, the worst ones where there are too many. */
function listing(findings, view) {
    const shown = view.verbose ? findings : worst(findings, view.shown);
    const framed = new Set(view.frames ? (view.verbose ? shown : worst(shown, FRAMES)) : []);
    const columns = columnsFor(shown, framed);
    const lines = [];
    // The last line of the file that a frame has shown.
    let seen = 0;
    for (const [at, finding] of shown.entries()) {
        const { path } = finding;
        if (path !== shown[at - 1]?.path) {
            seen = 0;
            lines.push((0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_4__/* .linked */ .q)(view.style('cyan', (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .cutStart */ .Dr)(path, view.width)), placeOf(finding, 1), view));
        }
        lines.push(...entry(finding, { ...view, columns }));
        if (!framed.has(finding))
            continue;
        const next = shown[at + 1];
        const frame = frameOf(finding, { ...view, columns, seen, ...(next?.path === path ? { next } : {}) });
        lines.push(...frame.lines, ...(frame.lines.length > 0 && next ? [''] : []));
        seen = Math.max(seen, frame.last);
    }
    return [...lines, ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_4__/* .rest */ .zs)(findings.length - shown.length)];
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
function columnsFor(shown, framed) {
    const widest = (texts) => texts.reduce((most, { length }) => Math.max(most, length), 0);
    return {
        place: widest(shown.map(({ line, column }) => `${line}:${column}`)),
        severity: widest(shown.map(({ severity }) => severity)),
        // Lines after the place are shown too.
        number: widest([...framed].map(({ line }) => String(line + 4))),
    };
}
/** Place, severity and message, then rule and id; what does not fit goes on below the message. */
function entry(finding, view) {
    const { columns, style, width } = view;
    const place = `${finding.line}:${finding.column}`;
    const before = [
        '',
        (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_4__/* .linked */ .q)(style('dim', place), placeOf(finding), view) + ' '.repeat(columns.place - place.length),
        // Colours are for what is to be done.
        style(view.frames ? _terminal_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITY_STYLES */ .xs[finding.severity] : 'dim', finding.severity.padEnd(columns.severity)),
    ].join('  ');
    const beside = 2 + columns.place + 2 + columns.severity + 2;
    const isStacked = width - beside < LEAST_ROOM;
    const indent = isStacked ? 4 : beside;
    const body = words(finding, { ...view, width: width - indent });
    const below = body.slice(isStacked ? 0 : 1).map((line) => `${' '.repeat(indent)}${line}`);
    return [isStacked ? before : `${before}  ${body[0]}`, ...below];
}
/** The message with what the class alone does not say, its rule and its id. */
function words(finding, { style, width, verbose, plain = [] }) {
    const { class: name, accepted, base, message } = finding;
    const prefix = plain.includes(name) ? '' : `${name.replace('_', ' ')} `;
    const lines = (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`${prefix}${message}${remark(finding)}`, { width, most: verbose ? 40 : 4 });
    const tail = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(finding.code, Math.max(1, width - finding.id.length - 1))} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(finding.id, width)}`;
    const end = lines.at(-1) ?? '';
    const fits = (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL)(end) + 1 + (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL)(tail) <= width && lines.length > 0;
    const dimmed = style('dim', tail);
    if (prefix !== '' && lines[0]?.startsWith(prefix))
        lines[0] = `${style('bold', prefix)}${lines[0].slice(prefix.length)}`;
    const isMeasured = (name === 'worsened' || name === 'softened') && base && base.message !== message;
    return [
        ...lines.slice(0, -1),
        ...(fits ? [`${lines.at(-1)} ${dimmed}`] : [...lines.slice(-1), dimmed]),
        ...(isMeasured ? (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`was: ${base.message}`, { width, most: 2 }).map((line) => style('dim', line)) : []),
        ...(accepted
            ? (0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`accepted: ${accepted.reason}`, { width, most: 4 }).map((line) => style('dim', line))
            : []),
    ];
}
/** What the class alone does not say: the reason, the other severity, the other file. */
function remark({ base, path, reason, severity }) {
    return [
        reason === undefined ? '' : `: ${reason}`,
        base === undefined || base.severity === severity ? '' : ` (was ${base.severity})`,
        base === undefined || base.path === path ? '' : ` (from ${base.path})`,
    ].join('');
}
/** The place of a finding as far as it stands in a file that can be opened. */
function placeOf(finding, line = finding.line) {
    if ((0,_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .Jh)(finding) === 'base')
        return undefined;
    return { path: finding.path, line, column: line === finding.line ? finding.column : 1 };
}
/** The source of a finding without what the frames before and after it show, and the last line that it shows. */
function frameOf(finding, view) {
    const source = (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .linesAround */ .Bw)(finding, view.linesOf);
    if (source === undefined)
        return { lines: [], last: 0 };
    const { columns, seen, next } = view;
    const room = (0,_terminal_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .frameRoom */ .Hz)(view.width, columns.number);
    const to = next && next.line >= finding.line ? Math.max(finding.line, next.line - 1) : Infinity;
    const rows = (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .frameRows */ .TU)(finding, source, { room, from: seen + 1, to });
    const last = rows.findLast((row) => row.kind === 'source')?.number ?? 0;
    return { lines: (0,_terminal_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .drawFrame */ .cH)(rows, { ...view, digits: columns.number, severity: finding.severity }), last };
}
//# sourceMappingURL=terminal-findings.js.map

/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ frameRoom),
/* harmony export */   cH: () => (/* binding */ drawFrame),
/* harmony export */   xs: () => (/* binding */ SEVERITY_STYLES)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);

/** Colours of the four severities. */
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    info: 'blue',
    hint: 'dim',
};
/** Columns beside the digits of a line number: two of indent, the mark, the rule, and what parts them. */
const BESIDE = 7;
/** Columns for a line of source on a screen. */
function frameRoom(width, digits) {
    return Math.max(8, width - digits - BESIDE);
}
/** A frame with line numbers: the lines of the finding marked, those around it dim. */
function drawFrame(rows, { style, digits, severity }) {
    const color = SEVERITY_STYLES[severity];
    const gutter = (number) => style('dim', `${number.padStart(digits)} │`);
    return rows.map((row) => {
        if (row.kind === 'carets')
            return `    ${gutter('')} ${' '.repeat(row.indent)}${style(color, '^'.repeat(row.count))}`;
        if (row.kind === 'cut')
            return `    ${gutter('⋮')} ${style('dim', (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(row.count, 'more line'))}`;
        const mark = row.marked ? style(color, '>') : ' ';
        const text = row.marked || row.text === '' ? row.text : style('dim', row.text);
        return `  ${mark} ${gutter(String(row.number))} ${text}`.trimEnd();
    });
}
//# sourceMappingURL=terminal-frame.js.map

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
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
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
    const shown = (0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$1)(breaking, SHOWN, view);
    return [
        '',
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(surfaceTitle(surface), { ...view, indent: 0 }).map((line) => view.style('bold', line)),
        ...shown.flatMap((change) => entry(change, view)),
        ...(0,_terminal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .rest */ .zs)(breaking.length - shown.length),
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
    const room = view.width - 10;
    const text = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${path}:${line} ${symbol}${why}${from}`, { width: room, most: view.verbose ? 40 : 3 });
    const end = text.at(-1) ?? '';
    const tail = view.style('dim', (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(id, room));
    const body = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(`${end} ${id}`) <= room ? [...text.slice(0, -1), `${end} ${tail}`] : [...text, tail];
    const head = body.map((part, at) => at === 0 ? `  ${view.style(STYLES[change], change.padEnd(7))} ${part}` : `          ${part}`);
    if (change === 'moved' || change === 'added')
        return head;
    const [before, after] = around(base?.signature, signature, view.width - 6);
    const lines = (mark, shown) => shown.map((one) => `    ${mark} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(one, view.width - 6)}`);
    return [
        ...head,
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
/* harmony export */   $1: () => (/* binding */ first),
/* harmony export */   FP: () => (/* binding */ reproduceLines),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);


/** A text that leads to a place, on screens that have links; what leads nowhere stays text. */
function linked(text, place, { linkOf }) {
    const url = place && linkOf?.(place);
    // A URL is made of a path that others chose: whatever could end the escape sequence makes it none.
    if (url === undefined || !/^[!-~]+$/.test(url))
        return text;
    return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
/** A text broken into lines, all of them indented and no wider than the screen. */
function paragraph(text, { width, verbose, indent = 2, hanging = indent, }) {
    const lines = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, { width: width - Math.max(indent, hanging), most: verbose ? 40 : 4 });
    return lines.map((line, at) => `${' '.repeat(at === 0 ? indent : hanging)}${line}`);
}
/** The command that gives a comparison again, broken so that it can be pasted as it stands. */
function reproduceLines(command, { width }) {
    const lines = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`Reproduce: ${command}`, { width: width - 4, most: 8 });
    return lines.map((line, at) => `${at === 0 ? '' : '  '}${line}${at === lines.length - 1 ? '' : ' \\'}`);
}
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
  framedFindings: () => (/* binding */ framedFindings),
  renderTerminal: () => (/* binding */ renderTerminal),
  xe: () => (/* binding */ sidesLine),
  Sd: () => (/* binding */ totals),
  du: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/report/code-frame.js
var code_frame = __webpack_require__(8887);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
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
    const shown = (0,terminal_view/* first */.$1)(told.commits, SHOWN.commits, view);
    const commits = shown.flatMap(({ commit, subject, findings }) => [
        (0,printable/* cut */.Jj)(`${commit.slice(0, 10)} ${subject}`, view.width),
        ...entries(findings, { byId, view }),
    ]);
    const reasons = new Map();
    for (const { finding, reason } of told.unattributed)
        reasons.set(reason, [...(reasons.get(reason) ?? []), finding]);
    const others = [...reasons].flatMap(([reason, findings]) => [
        ...(0,terminal_view/* paragraph */.FY)(`no commit: ${reason}`, { ...view, indent: 0, hanging: 2 }),
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
        ...(0,terminal_view/* rest */.zs)(told.commits.length - shown.length, 'more commit'),
        ...others,
        ...(0,terminal_view/* paragraph */.FY)(cost.join(', '), view).map((line) => view.style('dim', line)),
    ];
}
/** In the order of the report: what got worse first. */
function entries(ids, { byId, view }) {
    const wanted = new Set(ids);
    const inOrder = [...byId.keys()].filter((id) => wanted.has(id));
    const shown = (0,terminal_view/* first */.$1)(inOrder, SHOWN.findings, view).map((id) => {
        const { class: name, path, line, code } = byId.get(id);
        const tail = (0,printable/* cut */.Jj)(`:${line} ${code} ${id}`, view.width - 20);
        const room = view.width - 11 - (0,printable/* columnsOf */.PL)(tail);
        return `  ${name.padEnd(8)} ${(0,printable/* cutStart */.Dr)(path, room)}${tail}`;
    });
    return [...shown, ...(0,terminal_view/* rest */.zs)(inOrder.length - shown.length)];
}
//# sourceMappingURL=terminal-attribution.js.map
// EXTERNAL MODULE: ./build/src/report/terminal-config.js
var terminal_config = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/src/report/terminal-findings.js
var terminal_findings = __webpack_require__(2193);
// EXTERNAL MODULE: ./build/src/report/terminal-surface.js
var terminal_surface = __webpack_require__(3556);
;// CONCATENATED MODULE: ./build/src/report/terminal.js









/** Nobody reads a report on a narrower screen; there the terminal breaks the lines. */
const LEAST_WIDTH = 50;
/** How many of a class are shown before the rest is only counted. */
const terminal_SHOWN = { framed: 50, improvements: 20, others: 10 };
/** A report as text for people: the verdict first, then what got worse, what got better, and what is not known. */
function renderTerminal(report, context) {
    const view = viewOf(context);
    const { style } = view;
    const mark = MARKS[report.conclusion];
    const verdict = (lines) => lines
        .map((line, at) => `${at === 0 ? style(mark.format, mark.sign) : ' '} ${style('bold', line)}`)
        .join('\n');
    if (context.quiet)
        return verdict([(0,printable/* printable */.g$)(report.verdict)]);
    // What went with its code is no work of repair, so it stands apart.
    const gone = report.improvements.filter((finding) => finding.class === 'gone');
    const improved = report.improvements.filter((finding) => finding.class !== 'gone');
    // What comments of the change silence stands with the configuration.
    const silenced = new Set(report.config_effect?.silenced.map(({ id }) => id));
    const ruled = report.rule_changed.filter(({ id }) => !silenced.has(id));
    const list = (title, findings, more = {}) => (0,terminal_findings/* section */.uW)(title, findings, { ...view, shown: terminal_SHOWN.others, plain: PLAIN, ...more });
    const framed = { shown: terminal_SHOWN.framed, frames: true };
    return [
        verdict((0,printable/* wrap */.LV)(report.verdict, { width: view.width - 2 })),
        ...dim((0,terminal_view/* paragraph */.FY)(sidesLine(report), view), view),
        ...failures(report, view),
        ...list('Regressions', report.regressions, { ...framed, tone: ['bold', 'red'], plain: ['new'] }),
        ...(0,terminal_surface/* surfaceSection */.rG)(report, view),
        ...list('Improvements, thank you', improved, {
            shown: terminal_SHOWN.improvements,
            tone: ['bold', 'green'],
            plain: ['fixed'],
        }),
        ...list('Gone with the code', gone, { plain: ['gone'] }),
        ...attribution(report, view, context.attributionMs),
        ...list('Unknown', report.unknown, { tone: ['bold', 'yellow'] }),
        ...list('Accepted', report.accepted),
        ...list('Changed by rules or comments', ruled),
        ...(0,terminal_config/* configSection */.c_)(report, view),
        ...(view.verbose ? list('Moved or edited', report.carried, { shown: report.carried.length }) : []),
        ...list('Findings', report.findings, framed),
        ...skipped(report, view),
        ...notes(report, view),
        '',
        ...dim((0,terminal_view/* paragraph */.FY)(totals(report, context), { ...view, indent: 0 }), view),
        ...dim(report.reproduce === undefined ? [] : (0,terminal_view/* reproduceLines */.FP)(report.reproduce, view), view),
    ].join('\n');
}
/** What the titles of most sections say already. */
const PLAIN = ['unknown', 'rule_changed'];
const MARKS = {
    success: { sign: '✓', format: 'green' },
    failure: { sign: '✗', format: 'red' },
    neutral: { sign: '•', format: 'yellow' },
};
/** How everything is drawn on the screen of a context. */
function viewOf(context) {
    return {
        style: (format, text) => (context.color ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text),
        width: Math.max(LEAST_WIDTH, context.width),
        verbose: context.verbose === true,
        ...(context.linkOf ? { linkOf: context.linkOf } : {}),
        ...(context.textOf ? { linesOf: (0,code_frame/* linesIn */.hl)(context.textOf) } : {}),
    };
}
/**
 * Findings of a report whose source is shown on the terminal, without those that are only counted: of their files the
 * texts are worth reading.
 */
function framedFindings(report, { verbose }) {
    return [report.regressions, report.findings].flatMap((findings) => [
        ...(verbose ? findings : (0,terminal_findings/* worst */.QZ)(findings, terminal_SHOWN.framed)),
    ]);
}
function dim(lines, { style }) {
    return lines.map((line) => style('dim', line));
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
    const shown = (0,terminal_view/* first */.$1)(report.failures, 10, view);
    const lines = shown.flatMap(({ path, shard_id, message, code }) => {
        const what = path ?? (shard_id === undefined ? '' : `shard ${shard_id}`);
        return (0,terminal_view/* paragraph */.FY)(`${what}${what === '' ? '' : ': '}${message} (${code})`, { ...view, hanging: 4 });
    });
    return [
        '',
        view.style(['bold', 'red'], 'Not done'),
        ...lines,
        ...(0,terminal_view/* rest */.zs)(report.failures.length - shown.length, 'more failure'),
    ];
}
function skipped(report, view) {
    if (report.skipped.length === 0)
        return [];
    const paths = [...new Map(report.skipped.map((file) => [file.path, file.reason]))];
    const shown = (0,terminal_view/* first */.$1)(paths, 5, view);
    const lines = shown.flatMap(([path, reason]) => (0,terminal_view/* paragraph */.FY)(`${path}: ${reason}`, { ...view, hanging: 4 }));
    const title = view.style('bold', 'Not analysed');
    return ['', title, ...lines, ...(0,terminal_view/* rest */.zs)(paths.length - shown.length, 'more file')];
}
function notes(report, view) {
    if (report.notes.length === 0)
        return [];
    const shown = (0,terminal_view/* first */.$1)(report.notes, 5, view);
    const lines = shown.flatMap((note) => (0,terminal_view/* paragraph */.FY)(`note: ${note}`, { ...view, indent: 0, hanging: 6 }));
    return ['', ...lines, ...(0,terminal_view/* rest */.zs)(report.notes.length - shown.length, 'more note')];
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
