import { createPublicKey, generateKeyPairSync } from "node:crypto";

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

/** The public half of a new RSA key, as OpenSSH writes it. */
export function rsaKey(modulusLength: number): string {
  const { e, n } = createPublicKey(generateKeyPairSync("rsa", { modulusLength }).privateKey).export({ format: "jwk" });
  const blob = Buffer.concat([field(Buffer.from("ssh-rsa")), number(e!), number(n!)]);
  return `ssh-rsa ${blob.toString("base64")}`;
}

export const KEYS = {
  rsa1024: rsaKey(1024),
  rsa2047: rsaKey(2047),
  rsa2048: rsaKey(2048),
  ed25519: `ssh-ed25519 ${Buffer.concat([field(Buffer.from("ssh-ed25519")), field(Buffer.alloc(32, 7))]).toString("base64")}`,
  ecdsa:
    "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=",
  dsa: "ssh-dss AAAAB3NzaC1kc3MAAACBAJ",
};
