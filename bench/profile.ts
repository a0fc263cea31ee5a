import type { Profile } from "./pack-process";
export async function profilePack(_d: string, _p: Profile): Promise<string> {
  return "";
}
