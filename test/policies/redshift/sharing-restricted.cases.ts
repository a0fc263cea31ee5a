import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const trusted = { accounts: { trusted: ["111122223333"] } };
const dataShareArn = "arn:aws:redshift:us-east-1:123456789012:datashare:0f1e2d3c/claims";

const share = (consumerIdentifier: pulumi.Input<string>) => () =>
  new aws.redshift.DataShareAuthorization("claims", { dataShareArn, consumerIdentifier });

const endpoint = (account: pulumi.Input<string>) => () =>
  new aws.redshift.EndpointAuthorization("claims", { clusterIdentifier: "claims", account });

export const cases: PolicyCases = {
  compliant: {
    "a share for a trusted account": { doc: true, settings: trusted, program: share("111122223333") },
    "a share for an account of one's own": {
      settings: { accounts: { own: ["777788889999"] } },
      program: share("777788889999"),
    },
    "an endpoint for a trusted account": { settings: trusted, program: endpoint("111122223333") },
    "a share for one namespace": () =>
      new aws.redshift.DataShareConsumerAssociation("claims", {
        dataShareArn,
        consumerArn: "arn:aws:redshift:us-east-1:123456789012:namespace:0f1e2d3c",
      }),
  },
  violating: {
    "a share for a stranger": { doc: true, settings: trusted, program: share("444455556666") },
    "a share for the data exchange": { settings: trusted, program: share("ADX") },
    "an endpoint for a stranger": { settings: trusted, program: endpoint("444455556666") },
    "an endpoint while no account is trusted": endpoint("444455556666"),
    "a share for an entire account": () =>
      new aws.redshift.DataShareConsumerAssociation("claims", { dataShareArn, associateEntireAccount: true }),
  },
  undecided: {
    "an account that is computed": () =>
      share(new aws.organizations.Account("partner", { name: "partner", email: "it@clinic.example" }).id)(),
    "a flag that is computed": () =>
      new aws.redshift.DataShareConsumerAssociation("claims", {
        dataShareArn,
        associateEntireAccount: new aws.kms.Key("claims").arn.apply(Boolean),
      }),
  },
};
