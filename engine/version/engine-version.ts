// The version of this engine, as package.json has it; a test keeps the two the same. Reports carry it, comparisons ignore it.

export const ENGINE_VERSION = '0.1.0';
