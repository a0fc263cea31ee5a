import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const user = (args: Partial<aws.elasticache.UserArgs>) => () =>
  new aws.elasticache.User("portal", {
    userId: "portal",
    userName: "portal",
    engine: "valkey",
    accessString: "on ~sessions:* +@read +@write",
    ...args,
  });

const NONE = { type: "no-password-required" };

export const cases: PolicyCases = {
  compliant: {
    IAM: { doc: true, program: user({ authenticationMode: { type: "iam" } }) },
    "a password": () => {
      user({ authenticationMode: { type: "password", passwords: [pulumi.secret("a-password-of-the-portal")] } })();
    },
    "the older list of passwords": () => {
      user({ passwords: [pulumi.secret("a-password-of-the-portal")], noPasswordRequired: false })();
    },
    "the default user, switched off": user({
      userName: "default",
      accessString: "off ~* -@all",
      noPasswordRequired: true,
    }),
    "the default user, switched off at the end": user({
      userName: "default",
      accessString: "~* -@all OFF",
      authenticationMode: NONE,
    }),
    "the default user, switched on and off again": user({
      userName: "default",
      accessString: "on ~* -@all off",
      authenticationMode: NONE,
    }),
  },
  violating: {
    "no password required": { doc: true, program: user({ authenticationMode: NONE }) },
    "the older flag": user({ noPasswordRequired: true }),
    'the older flag as the text "true"': user({ noPasswordRequired: "true" as never }),
    "another spelling": user({ authenticationMode: { type: "No-Password-Required" } }),
    "the default user of AWS": user({ userName: "default", accessString: "on ~* +@all", noPasswordRequired: true }),
    "switched off and on again": user({ accessString: "off ~sessions:* +@read on", authenticationMode: NONE }),
    "a key called off": user({ accessString: "on ~off +@read", authenticationMode: NONE }),
    "no switch": user({ accessString: "~sessions:* +@read", authenticationMode: NONE }),
  },
  undecided: {
    "a mode that is computed": () => user({ authenticationMode: { type: new aws.kms.Key("key").arn } })(),
    "an access string that is computed": () =>
      user({ accessString: new aws.kms.Key("key").arn, authenticationMode: NONE })(),
  },
};
