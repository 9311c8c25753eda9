/**
 * Two sentences, or a heading and its text, without a space between them: “comment.It appears”,
 * “cookiesThese are”. In addresses, names of files and brands the second word is another one.
 */
export const gluedSentence = /(?<!\p{Ll})\p{Ll}{2,}[.!?;,]\p{Lu}\p{Ll}+/u;

export const gluedHeading =
  /(?<![\p{L}\p{N}_.@/-])\p{L}?\p{Ll}{3,30}[.!?:]?(?:We|These|This|They|You|Our|Your|When|Wir|Diese|Unsere|Nous|Ces|Notre|Nuestro|Nuestra|Estos|Estas|Questi|Nostro|Deze|Onze|Wij|Nossos|Estes)(?=\s\p{Ll})/u;
