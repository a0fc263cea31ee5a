import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { makePipeline } from "./_programs";

const scanning = (imageScanningEnabled: boolean) =>
  makePipeline({ imageScanningConfiguration: { imageScanningEnabled } });

export const cases: PolicyCases = {
  compliant: {
    scanned: { doc: true, program: () => scanning(true) },
  },
  violating: {
    "nothing said": { doc: true, program: () => makePipeline() },
    "only tags": () => makePipeline({ imageScanningConfiguration: { ecrConfiguration: { containerTags: ["scan"] } } }),
    "switched off": () => scanning(false),
  },
  undecided: {
    "a computed flag": () =>
      makePipeline({
        imageScanningConfiguration: { imageScanningEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") },
      }),
  },
};
