/** Steps on which somebody without a device has something to say. */
export const stepsWrittenFor = ['collect', 'rate', 'swot', 'prioritise'] as const
export type WrittenStep = (typeof stepsWrittenFor)[number]
