export declare const WHAT_TO_INSTALL: string;
export declare const CHROMIUM_SWITCHES: readonly string[];
export declare function findChromium(): string | undefined;
export declare function findOrInstallChromium(): string | undefined;
