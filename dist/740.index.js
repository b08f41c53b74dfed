export const id = 740;
export const ids = [740];
export const modules = {

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerPipeline: () => (/* binding */ registerPipeline),
/* harmony export */   registerPipelines: () => (/* binding */ registerPipelines)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);
/* harmony import */ var _tasks_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9596);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4953);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2848);





/** `codebatch pipelines` */
const registerPipelines = (program, { output }) => {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOption */ .Ec)(program.command('pipelines').description('list the pipelines')).action(() => {
        const pipelines = [..._tasks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .registry */ .u.pipelines.values()].map(({ name, description, tasks }) => ({
            name,
            description,
            tasks: tasks.map((task) => task.task_id),
        }));
        output.result(pipelines, () => (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .b)(['NAME', 'DESCRIPTION', 'TASKS'], pipelines.map((pipeline) => [pipeline.name, pipeline.description, pipeline.tasks.join(', ')])));
    });
};
/** `codebatch pipeline NAME` */
const registerPipeline = (program, { output }) => {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOption */ .Ec)(program.command('pipeline <name>').description('show one pipeline')).action((name) => {
        const pipeline = _tasks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .registry */ .u.pipelines.get(name);
        if (!pipeline) {
            const known = [..._tasks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .registry */ .u.pipelines.keys()];
            const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, known);
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('PIPELINE_NOT_FOUND', `There is no pipeline ${JSON.stringify(name)}.`, {
                hints: [near ? `Did you mean ${near}?` : `Pipelines: ${known.join(', ')}.`],
            });
        }
        const tasks = pipeline.tasks.map((task) => {
            const code = _tasks_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .registry */ .u.tasks.get(task.type);
            return {
                task_id: task.task_id,
                type: task.type,
                scope: code.scope,
                kinds: code.kinds,
                description: code.description,
            };
        });
        output.result({ name: pipeline.name, description: pipeline.description, tasks }, () => [
            `${pipeline.name}: ${pipeline.description}`,
            '',
            (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .b)(['TASK', 'SCOPE', 'KINDS', 'DESCRIPTION'], tasks.map((task) => [task.task_id, task.scope, task.kinds.join(', '), task.description])),
        ].join('\n'));
    });
};
//# sourceMappingURL=pipelines.js.map

/***/ }),

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);

/** A plain table: columns two spaces apart, numbers to the right, a line of dashes under the header. */
function renderTable(header, rows) {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell))));
    const widths = header.map((title, column) => cells.reduce((width, row) => Math.max(width, row[column].length), title.length));
    const right = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
    const line = (row) => row
        .map((cell, column) => (right[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}
//# sourceMappingURL=table.js.map

/***/ })

};
