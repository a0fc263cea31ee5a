import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    recorded: {
      doc: true,
      program: () => {
        new aws.bedrock.Guardrail("chat", { name: "chat", blockedInputMessaging: "no", blockedOutputsMessaging: "no" });
        make({
          advancedEventSelectors: [
            { fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
            {
              fieldSelectors: [
                { field: "eventCategory", equals: ["Data"] },
                { field: "resources.type", equals: ["AWS::Bedrock::Guardrail"] },
              ],
            },
          ],
        });
      },
    },
  },
  violating: {
    "no selectors": {
      doc: true,
      program: () => {
        new aws.bedrock.Guardrail("chat", { name: "chat", blockedInputMessaging: "no", blockedOutputsMessaging: "no" });
        make();
      },
    },
    "objects only": () => {
      new aws.bedrock.Guardrail("chat", { name: "chat", blockedInputMessaging: "no", blockedOutputsMessaging: "no" });
      make({
        advancedEventSelectors: [
          { fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
          {
            fieldSelectors: [
              { field: "eventCategory", equals: ["Data"] },
              { field: "resources.type", equals: ["AWS::S3::Object"] },
            ],
          },
        ],
      });
    },
  },
  undecided: {
    "a computed kind": () => {
      new aws.bedrock.Guardrail("chat", { name: "chat", blockedInputMessaging: "no", blockedOutputsMessaging: "no" });
      make({
        advancedEventSelectors: [
          { fieldSelectors: [{ field: "resources.type", equals: [new aws.kms.Key("late").arn] }] },
        ],
      });
    },
  },
  notApplicable: {
    "no use of Bedrock": () => make(),
  },
};
