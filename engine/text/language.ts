// The languages of every sentence.

export type Language = 'zh-CN' | 'en';
