/** What other packs import to compose their own. Importing it starts nothing. */

import type { Policies } from "@pulumi/policy";
import { catalogue } from "./catalogue";
import { type CrossGuardOptions, toCrossGuard } from "./core/crossguard";

/** All policies as CrossGuard takes them: `new PolicyPack("mine", { policies: [...hipaaPolicies(), ...others] })`. */
export const hipaaPolicies = (options?: CrossGuardOptions): Policies => toCrossGuard(catalogue, options);

export { catalogue } from "./catalogue";
export { type CrossGuardOptions, toCrossGuard } from "./core/crossguard";
export { type Evaluated, type Evaluation, evaluate } from "./core/evaluate";
export { Block, Fact, Items } from "./core/fact";
export { type CompanionSpec, Companions, Resource, type ResourceRecord } from "./core/graph";
export { type Citation, paragraphs } from "./core/hipaa";
export type { Verdict } from "./core/judge";
export { definePolicy, notApplicable, onlyIf, type Policy, violationIf, violationUnless } from "./core/policy";
export { RecordsError, recordsOfDeployment } from "./core/records";
export * from "./core/settings";
export { and, every, or, some, Truth } from "./core/truth";
