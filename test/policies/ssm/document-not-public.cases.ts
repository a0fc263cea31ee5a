import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ssm.DocumentArgs> = {}) =>
  new aws.ssm.Document("run", { documentType: "Command", content: "{}", ...args });
const setting = (args: Partial<aws.ssm.ServiceSettingArgs> = {}) =>
  new aws.ssm.ServiceSetting("sharing", {
    settingId: "arn:aws:ssm:us-east-1:111122223333:servicesetting/ssm/documents/console/public-sharing-permission",
    settingValue: "Disable",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    private: { doc: true, program: () => make() },
    "an account": () => make({ permissions: { type: "Share", account_ids: "111122223333" } }),
    "sharing is off": () => setting(),
  },
  violating: {
    everybody: { doc: true, program: () => make({ permissions: { type: "Share", account_ids: "All" } }) },
    "everybody, in the other spelling": () => make({ permissions: { type: "Share", accountIds: "111122223333, all" } }),
    "sharing is on": () => setting({ settingValue: "Enable" }),
  },
  undecided: {
    "a computed list": () => make({ permissions: { type: "Share", account_ids: new aws.kms.Key("late").arn } }),
  },
  notApplicable: {
    "another setting": () =>
      setting({
        settingId: "arn:aws:ssm:us-east-1:111122223333:servicesetting/ssm/parameter-store/default-parameter-tier",
        settingValue: "Enable",
      }),
  },
};
