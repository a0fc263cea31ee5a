import { createPublicKey, generateKeyPairSync } from "node:crypto";
import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../testing/table";

const field = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** Numbers are signed: one whose first bit is set begins with a zero. */
const number = (base64url: string): Buffer => {
  const bytes = Buffer.from(base64url, "base64url");
  return field(bytes[0]! >= 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
};

const inOpenSsh = (kind: string, ...fields: Buffer[]): string =>
  `${kind} ${Buffer.concat([field(Buffer.from(kind)), ...fields]).toString("base64")}`;

/** The public half of a new RSA key, as OpenSSH writes it. */
function rsaKey(modulusLength: number): string {
  const { e, n } = createPublicKey(generateKeyPairSync("rsa", { modulusLength }).privateKey).export({ format: "jwk" });
  return inOpenSsh("ssh-rsa", number(e!), number(n!));
}

/** The cases of a policy that judges a public key. */
export function keyCases(make: (key: pulumi.Input<string>) => unknown): PolicyCases {
  const rsa2048 = rsaKey(2048);
  return {
    compliant: {
      Ed25519: { doc: true, program: () => make(`${inOpenSsh("ssh-ed25519", field(Buffer.alloc(32, 7)))} laboratory`) },
      ECDSA: () => make(inOpenSsh("ecdsa-sha2-nistp256", field(Buffer.from("nistp256")), field(Buffer.alloc(65, 4)))),
      "RSA of 2048 bits": () => make(rsa2048),
      "another form, which AWS judges itself": () => make("---- BEGIN SSH2 PUBLIC KEY ----"),
      "RSA whose numbers are cut off": () => make(rsa2048.slice(0, 40)),
    },
    violating: {
      "RSA of 1024 bits": { doc: true, program: () => make(`${rsaKey(1024)} laboratory`) },
      "RSA of 2047 bits": () => make(rsaKey(2047)),
      DSA: () => make(inOpenSsh("ssh-dss", field(Buffer.alloc(128, 5)))),
    },
    undecided: {
      "a computed key": () => make(new aws.ssm.Parameter("late", { type: "String" }).value),
    },
  };
}
