import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { KEYS } from "../_ssh-keys";

const make = (body: pulumi.Input<string>) => new aws.ec2.KeyPair("bastion", { publicKey: body });

export const cases: PolicyCases = {
  compliant: {
    Ed25519: { doc: true, program: () => make(`${KEYS.ed25519} laboratory`) },
    ECDSA: () => make(KEYS.ecdsa),
    "RSA of 2048 bits": () => make(KEYS.rsa2048),
    "another form, which AWS judges itself": () => make("---- BEGIN SSH2 PUBLIC KEY ----"),
    "RSA whose numbers are cut off": () => make(KEYS.rsa2048.slice(0, 40)),
  },
  violating: {
    "RSA of 1024 bits": { doc: true, program: () => make(`${KEYS.rsa1024} laboratory`) },
    "RSA of 2047 bits": () => make(KEYS.rsa2047),
    DSA: () => make(KEYS.dsa),
  },
  undecided: {
    "a computed key": () => make(new aws.ssm.Parameter("late", { type: "String" }).value),
  },
};
