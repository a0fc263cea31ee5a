import ipaddr from "ipaddr.js";
import type { Fact } from "./fact";

/** An address range: its first address as bits, and how many of them are fixed. */
export interface Cidr {
  readonly family: "ipv4" | "ipv6";
  readonly range: [ipaddr.IPv4 | ipaddr.IPv6, number];
}

/** A range in CIDR notation; a bare address is a range of one. Undefined where the text is neither. */
export function parseCidr(text: string): Cidr | undefined {
  const cidr = text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`;
  // ipaddr.js also reads IPv4 in octal, hexadecimal and with fewer parts; AWS does not.
  const isIpv4 = /^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/.test(cidr);
  if (!isIpv4 && !cidr.includes(":")) return undefined;
  try {
    const range = ipaddr.parseCIDR(cidr);
    return { family: range[0].kind(), range };
  } catch {
    return undefined;
  }
}

/** Whether every address of the inner range lies in the outer one. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  if (outer.family !== inner.family || outer.range[1] > inner.range[1]) return false;
  return inner.range[0].match(outer.range[0] as never, outer.range[1]);
}

// Ranges that the internet does not route: RFC 1918, 6598, 3927, 1122; RFC 4193, 4291.
const INSIDE = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "169.254.0.0/16",
  "127.0.0.0/8",
  "fc00::/7",
  "fe80::/10",
  "::1/128",
].map((text) => parseCidr(text)!);

/** Whether a range reaches beyond private address space. */
export const isPublic = (cidr: Cidr): boolean => !INSIDE.some((inside) => contains(inside, cidr));

/** Whether a range is the whole internet, or so large a part of it that it might as well be. */
export function isWorld(cidr: Cidr): boolean {
  return isPublic(cidr) && cidr.range[1] < (cidr.family === "ipv4" ? 8 : 16);
}

/** Whether a text is such a range. What is no range is none. */
export function isWorldRange(text: string): boolean {
  const cidr = parseCidr(text);
  return cidr !== undefined && isWorld(cidr);
}

/** A port for a finding's detail; "unknown" where it is not known. */
export const describePort = (port: Fact<number>): string =>
  port.fold({ known: String, absent: () => "unknown", gap: () => "unknown" });
