import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { albListener, listener as make } from "./_programs";

const more = (args: Partial<aws.lb.ListenerCertificateArgs> = {}) =>
  new aws.lb.ListenerCertificate("more", {
    listenerArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/web/1/2",
    certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/2",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "of ACM": { doc: true, program: () => make() },
    "of the stack": () =>
      make({ certificateArn: new aws.acm.Certificate("web", { domainName: "www.example.com" }).arn }),
    "a further one": () => more(),
  },
  violating: {
    "of IAM": {
      doc: true,
      isEnoughIfSet: ["certificateArn"],
      program: () => make({ certificateArn: "arn:aws:iam::111122223333:server-certificate/web" }),
    },
    none: () => make({ certificateArn: undefined }),
    "none, by the older name": () => albListener({ certificateArn: undefined, protocol: "TLS" }),
    "a further one of IAM": {
      isEnoughIfSet: ["certificateArn"],
      program: () => more({ certificateArn: "arn:aws:iam::111122223333:server-certificate/web" }),
    },
  },
  undecided: {
    "a computed protocol": () => make({ certificateArn: undefined, protocol: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "plain HTTP": () => make({ port: 80, protocol: "HTTP", certificateArn: undefined }),
  },
};
