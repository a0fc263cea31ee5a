/** What other packs import to compose their own. Importing it starts nothing. */

import type { Policies } from "@pulumi/policy";
import { catalogue } from "./catalogue.js";
import { type CrossGuardOptions, toCrossGuard } from "./core/crossguard.js";

/** All policies as CrossGuard takes them: `new PolicyPack("mine", { policies: [...hipaaPolicies(), ...others] })`. */
export const hipaaPolicies = (options?: CrossGuardOptions): Policies => toCrossGuard(catalogue, options);

export { catalogue } from "./catalogue.js";
export { type CrossGuardOptions, toCrossGuard } from "./core/crossguard.js";
export { type Evaluated, type Evaluation, evaluate } from "./core/evaluate.js";
export { Block, Fact, Items } from "./core/fact.js";
export { type CompanionSpec, Companions, Resource, type ResourceRecord } from "./core/graph.js";
export { type Citation, paragraphs } from "./core/hipaa.js";
export type { Verdict } from "./core/judge.js";
export { definePolicy, notApplicable, onlyIf, type Policy, violationIf, violationUnless } from "./core/policy.js";
export { RecordsError, recordsOfDeployment } from "./core/records.js";
export * from "./core/settings.js";
export { and, every, or, some, Truth } from "./core/truth.js";
