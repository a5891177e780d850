export const SEED: number
export function makeDemoShop(seed?: number): Map<string, string>
