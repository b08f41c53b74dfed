export const id = 1148;
export const ids = [1148];
export const modules = {

/***/ 1148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCsv: () => (/* binding */ renderCsv)
/* harmony export */ });
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9271);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);


const COLUMNS = [
    'list',
    'id',
    'class',
    'severity',
    'rule',
    'path',
    'line',
    'column',
    'end_line',
    'end_column',
    'symbol',
    'message',
    'reason',
    'base_path',
    'base_line',
    'base_severity',
    'accepted',
];
/** The lists of what the change's own edit of rules and comments does. */
const EFFECTS = ['hidden', 'lowered', 'raised', 'added', 'silenced'];
/**
 * A report as CSV (RFC 4180): a row for each finding, each changed name, each finding that the change's own edit of the
 * configuration touches, and all that was not done; the first column says which of the report's lists it is from.
 */
function renderCsv(report) {
    const effect = report.config_effect;
    const rows = [
        ..._listed_js__WEBPACK_IMPORTED_MODULE_0__/* .LISTS */ .m5.flatMap((list) => report[list].map((finding) => findingRow(list, finding))),
        ...report.surface.map(surfaceRow),
        ...EFFECTS.flatMap((name) => (effect?.[name] ?? []).map((finding) => findingRow(`config_effect.${name}`, finding))),
        ...report.failures.map(({ code, message, path }) => ({
            list: 'failures',
            class: code,
            message,
            ...(path === undefined ? {} : { path }),
        })),
        ...report.skipped.map(({ path, side, reason }) => ({
            list: 'skipped',
            class: side,
            path,
            reason,
        })),
    ];
    const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))];
    return lines.map((line) => `${line}\r\n`).join('');
}
function findingRow(list, finding) {
    const { id, class: name, code, reason, base, accepted } = finding;
    return {
        list,
        id,
        class: name,
        rule: code,
        ...placeCells(finding),
        ...(reason === undefined ? {} : { reason }),
        ...(base ? { base_path: base.path, base_line: base.line, base_severity: base.severity } : {}),
        ...(accepted ? { accepted: accepted.reason } : {}),
    };
}
function placeCells({ path, line, column, end_line, end_column, severity, message, symbol }) {
    const cells = { path, line, column, end_line, end_column, severity, message };
    return symbol === undefined ? cells : { ...cells, symbol };
}
function surfaceRow({ id, change, symbol, path, line, column, signature, base, reason }) {
    const message = signature ?? base?.signature;
    return {
        list: 'surface',
        id,
        class: change,
        path,
        line,
        column,
        symbol,
        ...(message === undefined ? {} : { message }),
        ...(reason === undefined ? {} : { reason }),
        ...(base ? { base_path: base.path, base_line: base.line } : {}),
    };
}
/** What a spreadsheet takes for the start of a formula; some skip white space before it, some take wide forms. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
/** A value as a cell. Text that a spreadsheet would compute gets an apostrophe before it. */
function cell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(value);
    const safe = `${FORMULA.test(value) ? "'" : ''}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(value)}`;
    return /[",]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
//# sourceMappingURL=csv.js.map

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

/***/ })

};
