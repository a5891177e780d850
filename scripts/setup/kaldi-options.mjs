/**
 * Replaces `--name=value` lines of a Kaldi configuration file, and adds those that it lacks.
 * @param {string} text
 * @param {Readonly<Record<string, string>>} options
 */
export function setOptions(text, options) {
  const lines = text.replace(/\n$/, '').split('\n')
  for (const [name, value] of Object.entries(options)) {
    const at = lines.findIndex((line) => line.startsWith(`${name}=`))
    lines.splice(at < 0 ? lines.length : at, at < 0 ? 0 : 1, `${name}=${value}`)
  }
  return `${lines.join('\n')}\n`
}
