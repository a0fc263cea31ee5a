import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (aclName: pulumi.Input<string>) => () =>
  new aws.memorydb.Cluster("sessions", { nodeType: "db.t4g.small", aclName });

const acl = () => new aws.memorydb.Acl("portal", { userNames: ["portal"] });

export const cases: PolicyCases = {
  compliant: {
    "an ACL of the stack": {
      doc: true,
      program: () => {
        cluster(acl().name)();
      },
    },
    "an ACL of the stack, by its id": () => {
      cluster(acl().id)();
    },
    "an ACL of another stack": cluster("portal"),
    "a name that begins the same way": cluster("open-access-portal"),
  },
  violating: {
    "the ACL that lets everyone in": { doc: true, program: cluster("open-access") },
    "another spelling": cluster("Open-Access"),
    "an ACL of the stack that is the one of AWS": () => {
      cluster(new aws.memorydb.Acl("open", { name: "open-access" }).name)();
    },
    "beside an ACL that is not used": () => {
      acl();
      cluster("open-access")();
    },
  },
  undecided: {
    "a name that is computed from something else": () => cluster(new aws.kms.Key("key").arn)(),
  },
};
