import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const subscription = (authenticationMethod: pulumi.Input<string>) => () =>
  new aws.quicksight.AccountSubscription("clinic", {
    accountName: "clinic",
    edition: "ENTERPRISE",
    notificationEmail: "it@clinic.example",
    authenticationMethod,
  });

const user = (identityType: pulumi.Input<string>) => () =>
  new aws.quicksight.User("analyst", {
    email: "analyst@clinic.example",
    userRole: "READER",
    iamArn: "arn:aws:iam::123456789012:role/analyst",
    sessionName: "analyst",
    identityType,
  });

export const cases: PolicyCases = {
  compliant: {
    "identities of IAM Identity Center": { doc: true, program: subscription("IAM_IDENTITY_CENTER") },
    "identities of IAM only": subscription("IAM_ONLY"),
    "a user of IAM": user("IAM"),
  },
  violating: {
    "passwords of QuickSight": { doc: true, program: subscription("IAM_AND_QUICKSIGHT") },
    "a user with a password of QuickSight": user("QUICKSIGHT"),
  },
  undecided: {
    "a method that is computed": () => subscription(new aws.kms.Key("clinic").arn)(),
    "a type that is computed": () => user(new aws.kms.Key("clinic").arn)(),
  },
};
