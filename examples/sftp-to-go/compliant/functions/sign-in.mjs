import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { BlockList } from "node:net";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

const secrets = new SecretsManagerClient();
const partners = JSON.parse(readFileSync(new URL("partners.json", import.meta.url), "utf8"));
const NOBODY = {};

/** Transfer Family asks who somebody is. Without a role in the answer, nobody. */
export async function handler({ username, password, protocol, sourceIp }) {
  const partner = partners.find(({ name }) => name === username);
  if (!partner || !isFrom(partner.ranges, sourceIp)) return NOBODY;
  const session = {
    Role: partner.role,
    HomeDirectoryType: "LOGICAL",
    HomeDirectoryDetails: JSON.stringify([{ Entry: "/", Target: partner.home }]),
  };
  // SFTP asks twice: for the keys, which Transfer Family compares itself, and then with the password. FTPS has no keys.
  if (protocol === "SFTP" && !password) return { ...session, PublicKeys: partner.publicKeys };
  return password && (await isPassword(partner.secret, password)) ? session : NOBODY;
}

function isFrom(ranges, address) {
  const list = new BlockList();
  for (const range of ranges) {
    const [network, bits] = range.split("/");
    list.addSubnet(network, Number(bits));
  }
  return list.check(address);
}

/** The last password is taken until the next rotation: the partner has a month to change over. */
async function isPassword(SecretId, password) {
  const stages = await Promise.all(
    ["AWSCURRENT", "AWSPREVIOUS"].map((VersionStage) =>
      secrets.send(new GetSecretValueCommand({ SecretId, VersionStage })).catch((error) => {
        if (error.name !== "ResourceNotFoundException") throw error;
      }),
    ),
  );
  return stages.some((stage) => stage && timingSafeEqual(digest(stage.SecretString), digest(password)));
}

const digest = (text) => createHash("sha256").update(text).digest();
