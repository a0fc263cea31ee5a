import type { Fact } from "./fact";
import type { Truth } from "./truth";

const RSA_BITS = 2048;

/**
 * Whether a public key of OpenSSH's form (`ssh-rsa AAAA… comment`) is of an algorithm or a length that is not used any
 * more: DSA, and RSA of less than 2048 bits (NIST SP 800-131A). A text of another form is not known to be one.
 */
export const isWeakKey = (key: Fact<string>): Truth =>
  key.satisfies((text) => {
    const [kind, body = ""] = text.split(/\s+/);
    if (kind === "ssh-dss") return true;
    if (kind !== "ssh-rsa") return false;
    const bits = modulusBits(Buffer.from(body, "base64"));
    return bits !== undefined && bits < RSA_BITS;
  });

/** RFC 4253, section 6.6: the algorithm's name, the exponent, the modulus, each after its length. */
function modulusBits(blob: Buffer): number | undefined {
  let offset = 0;
  for (let field = 0; field < 3 && offset + 4 <= blob.length; field++) {
    const start = offset + 4;
    offset = start + blob.readUInt32BE(offset);
    if (field < 2) continue;
    if (offset > blob.length) return undefined;
    const modulus = blob
      .subarray(start, offset)
      .toString("hex")
      .replace(/^(?:00)+/, "");
    return modulus === "" ? 0 : BigInt(`0x${modulus}`).toString(2).length;
  }
  return undefined;
}
