import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { byName, dataQuality, definition, model, schedule, training, tuning } from "./_jobs";

const ISOLATED = { enableNetworkIsolation: true };
const OPEN = { enableNetworkIsolation: false };
const NETWORK = "monitoringScheduleConfig.monitoringJobDefinition.networkConfig";

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "a model": { doc: true, program: () => model(ISOLATED) },
    "true as text": () => model({ enableNetworkIsolation: "true" as never }),
    "a training job": () => training(ISOLATED),
    "a tuning job": () => tuning(definition(ISOLATED)),
    "a tuning job of two definitions": () => tuning(undefined, [definition(ISOLATED), definition(ISOLATED)]),
    "a data quality job": () => dataQuality(ISOLATED),
    "a monitoring schedule": () => schedule(ISOLATED),
    "a monitoring schedule that names a definition": byName,
  },
  violating: {
    "a model that says nothing": { doc: true, findings: [""], program: () => model() },
    "an explicit false": () => model(OPEN),
    "a model in a VPC": () =>
      model({ vpcConfig: { subnets: ["subnet-0123456789abcdef0"], securityGroupIds: ["sg-0123456789abcdef0"] } }),
    "a training job that says nothing": () => training(),
    "a tuning job that says nothing": { findings: ["trainingJobDefinition"], program: () => tuning(definition()) },
    "one of two definitions of a tuning job": {
      findings: ["trainingJobDefinitions[1]"],
      program: () => tuning(undefined, [definition(ISOLATED), definition(OPEN)]),
    },
    "a data quality job that says nothing": { findings: ["networkConfig"], program: () => dataQuality() },
    "a data quality job, false as text": () => dataQuality({ enableNetworkIsolation: "false" as never }),
    "a monitoring schedule that says nothing": { findings: [NETWORK], program: () => schedule() },
    "a monitoring schedule, an explicit false": () => schedule(OPEN),
  },
  undecided: {
    "a flag that is computed": () => model({ enableNetworkIsolation: computed() }),
    "a flag of a training job that is computed": () => training({ enableNetworkIsolation: computed() }),
    "definitions that are computed": () =>
      tuning(
        undefined,
        computed().apply(() => [definition(ISOLATED)]),
      ),
    "network settings that are computed": () => dataQuality(computed().apply(() => ISOLATED)),
  },
};
