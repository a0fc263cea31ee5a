/** What is needed to test policies of one's own, with jest and @pulumi/aws. */
export { type AnalyzerAnswer, analyze, type Diagnostic } from "./analyzer";
export { type Program, type ProgramOptions, recordsOf } from "./program";
export { type PolicyCases, type Row, type Rows, testPolicy } from "./table";
