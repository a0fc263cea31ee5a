import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ecr.RepositoryArgs = {}) => new aws.ecr.Repository("app", args);
function scanned(scanFrequency: string, filter: string) {
  new aws.ecr.RegistryScanningConfiguration("all", {
    scanType: "BASIC",
    rules: [{ scanFrequency, repositoryFilters: [{ filter, filterType: "WILDCARD" }] }],
  });
  make({ name: "records/app" });
}
export const cases: PolicyCases = {
  compliant: {
    "on push": { doc: true, program: () => make({ imageScanningConfiguration: { scanOnPush: true } }) },
    "by a rule for all": () => scanned("SCAN_ON_PUSH", "*"),
    "by a rule for its name": () => scanned("CONTINUOUS_SCAN", "records/*"),
    "by a part of its name": () => scanned("SCAN_ON_PUSH", "app"),
    "by the second rule, and its second filter": () => {
      const filterType = "WILDCARD";
      new aws.ecr.RegistryScanningConfiguration("all", {
        scanType: "ENHANCED",
        rules: [
          { scanFrequency: "CONTINUOUS_SCAN", repositoryFilters: [{ filter: "billing/*", filterType }] },
          {
            scanFrequency: "SCAN_ON_PUSH",
            repositoryFilters: [
              { filter: "portal/*", filterType },
              { filter: "records/*", filterType },
            ],
          },
        ],
      });
      make({ name: "records/app" });
    },
    "by Inspector, among others": () => {
      new aws.inspector2.Enabler("all", { accountIds: ["111122223333"], resourceTypes: ["EC2", "ECR"] });
      make();
    },
    "by Inspector": () => {
      new aws.inspector2.Enabler("all", { accountIds: ["111122223333"], resourceTypes: ["ECR"] });
      make();
    },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    off: () => make({ imageScanningConfiguration: { scanOnPush: false } }),
    "by hand": () => scanned("MANUAL", "*"),
    "a rule for others": () => scanned("SCAN_ON_PUSH", "billing/*"),
    "a part of another name": () => scanned("SCAN_ON_PUSH", "billing"),
    "Inspector for instances": () => {
      new aws.inspector2.Enabler("all", { accountIds: ["111122223333"], resourceTypes: ["EC2"] });
      make();
    },
  },
  undecided: {
    "a computed flag": () =>
      make({ imageScanningConfiguration: { scanOnPush: new aws.kms.Key("late").arn.apply((arn) => arn !== "") } }),
  },
  notApplicable: {
    "scanned from elsewhere": { settings: { ecr: { assumeRegistryScanning: true } }, program: () => make() },
  },
};
