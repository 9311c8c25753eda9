import { anyCase } from './any-case.ts';
import { type ByLanguage, inLanguage } from './by-language.ts';
import { type Sentence, sentences } from './sentences.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/** What a sentence has that sends its readers back to the policy. */
interface Words {
  readonly often: RegExp;
  readonly policy: RegExp;
  readonly look: RegExp;
  /** What shows that readers are meant. */
  readonly reader: RegExp;
  /** What shows that they are not, or that it is an offer. */
  readonly except: RegExp;
}

const WORDS: ByLanguage<Words> = {
  en: {
    often: wordPattern(
      'regularly|periodically|frequently|often|again|from time to time|now and then|on a regular basis|for (?:any )?(?:changes|updates)',
    ),
    policy: wordPattern('policy|notice|statement|page|website|back'),
    look: wordPattern(
      '(?:please )?(?:regularly |periodically )?(?:check|re-?check|review|re-?read|read|visit|consult|look at|refer to|checking|reviewing|visiting|reading)',
    ),
    reader: wordPattern('you|please|users|visitors|customers|^(?:check|review|read|visit|consult)'),
    except: wordPattern(
      'we (?:will |may |shall |also )?(?:regularly |periodically |often |frequently )?(?:check|review)|you (?:can|may) (?:check|review|read|visit|consult)',
    ),
  },
  de: {
    often: wordPattern(
      'regelmäßig|regelmässig|periodisch|von Zeit zu Zeit|hin und wieder|gelegentlich|in regelmäßigen Abständen|immer wieder',
    ),
    policy: wordPattern(
      'Datenschutz(?:erklärung|hinweise?n?|informationen|bestimmungen|richtlinien?)|Erklärung|Hinweise?|Seite',
    ),
    look: wordPattern(
      '(?:bitte )?(?:(?:über)?prüfen|lesen|durchlesen|durchzulesen|besuchen|aufrufen|aufzurufen|einsehen|einzusehen|konsultieren|nachlesen|nachzulesen|informieren|ansehen|anzusehen)',
    ),
    reader: wordPattern('Sie|Ihnen|bitte|Nutzern?|Kunden|du|dir|dich'),
    except: wordPattern('wir (?:über)?prüfen|(?:über)?prüfen wir|können Sie|Sie können'),
  },
  fr: {
    often: wordPattern(
      'régulièrement|périodiquement|fréquemment|de temps en temps|de temps à autre',
    ),
    policy: wordPattern('politique|déclaration|charte|page|notice|avis'),
    look: wordPattern(
      '(?:consulter|consultez|relire|relisez|lire|lisez|vérifier|vérifiez|visiter|visitez|prendre connaissance|vous référer)',
    ),
    reader: wordPattern('vous|veuillez|utilisateurs?|clients?|visiteurs?'),
    except: wordPattern('nous (?:vérifions|révisons|relisons)|vous pouvez'),
  },
  es: {
    often: wordPattern(
      'regularmente|periódicamente|frecuentemente|con frecuencia|de vez en cuando|con regularidad',
    ),
    policy: wordPattern('política|aviso|declaración|página'),
    look: wordPattern(
      '(?:revisar|revise|revisen|consultar|consulte|consulten|leer|lea|visitar|visite|compruebe|comprobar|revisa|consulta|lee|visita|revises|consultes)',
    ),
    reader: wordPattern('le|les|te|usted|usuarios?|clientes?|recomendamos|aconsejamos|rogamos'),
    except: wordPattern(
      '(?:revisamos|comprobamos)|(?:puede|puedes|podrá) (?:consultar|revisar|leer)',
    ),
  },
  it: {
    often: wordPattern(
      'regolarmente|periodicamente|frequentemente|di frequente|di tanto in tanto|di volta in volta|spesso',
    ),
    policy: wordPattern('informativa|policy|dichiarazione|pagina|politica'),
    look: wordPattern(
      '(?:consultare|consulti|consulta|consultate|rileggere|leggere|legga|verificare|verifichi|controllare|controlli|controlla|visitare|visiti)',
    ),
    reader: wordPattern(
      'La|ti|vi|Lei|utent[ei]|client[ei]|interessati|invitiamo|consigliamo|preghiamo|si prega|si consiglia|si invita',
    ),
    except: wordPattern('(?:verifichiamo|controlliamo|rivediamo)|(?:può|puoi|potete) consultare'),
  },
  nl: {
    often: wordPattern(
      'regelmatig|periodiek|geregeld|van tijd tot tijd|af en toe|nu en dan|met regelmaat',
    ),
    policy: wordPattern(
      '(?:privacy)?(?:beleid|verklaring|statement|reglement)|privacy ?(?:policy|statement)|pagina',
    ),
    look: wordPattern(
      '(?:raadplegen|raadpleegt|te raadplegen|lezen|leest|bekijken|bekijkt|controleren|controleert|nakijken|bezoeken)',
    ),
    reader: wordPattern('u|je|jij|jou|gebruikers?|klanten|bezoekers|gelieve|aangeraden'),
    except: wordPattern(
      'wij (?:controleren|bekijken)|we (?:controleren|bekijken)|(?:kunt|kan|kun) (?:u|je)',
    ),
  },
  pt: {
    often: wordPattern(
      'regularmente|periodicamente|frequentemente|com frequência|de tempos (?:em|a) tempos|com regularidade',
    ),
    policy: wordPattern('política|aviso|declaração|página'),
    look: wordPattern(
      '(?:consultar|consulte|consultem|rever|reveja|revejam|ler|leia|verificar|verifique|visitar|visite|revisar|revise|revisite|acompanhe|acompanhar)',
    ),
    reader: wordPattern(
      'o|lhe|você|utilizador(?:es)?|usuários?|clientes?|recomendamos|aconselhamos|sugerimos|por favor|recomenda-se|aconselha-se',
    ),
    except: wordPattern('(?:revemos|verificamos|revisamos)|(?:pode|poderá) consultar'),
  },
  ja: {
    often: signPattern('定期的に|随時|時々|ときどき|折に触れ|都度|こまめに'),
    policy: signPattern('ポリシー|本ページ|当ページ|このページ|方針|本規約'),
    look: signPattern('ご?確認|ご覧|ご?参照|チェック|お読み'),
    reader: signPattern('ください|下さい|お願い|お勧め|おすすめ|推奨'),
    except: signPattern('当社は(?:定期的に)?.{0,20}見直し'),
  },
  zh: {
    often: signPattern('定期|不时|不時|经常|經常|时常|時常|随时关注|隨時'),
    policy: signPattern('政策|声明|聲明|本页|本頁|页面|頁面|指引'),
    look: signPattern('查看|查阅|查閱|浏览|瀏覽|访问|訪問|阅读|閱讀|关注|關注|查詢|查询|复查'),
    reader: signPattern('您|请|請|你|用户|用戶|建议|建議'),
    except: signPattern('我们(?:会|将|也)?(?:定期|不时)(?:审查|检查|审核)'),
  },
};

/**
 * Takes prose and its language; returns the clauses that leave it to readers to look for changes of
 * the policy, which the guidelines call insufficient and unfair (WP260 rev.01, paragraph 29).
 */
export function recheckClauses(text: string, language: string): readonly Sentence[] {
  const words = inLanguage(WORDS, language);
  if (!words || !anyCase(words.often).test(text)) return [];
  return sentences(text).flatMap((sentence) => {
    const found: RegExpExecArray[] = [];
    // What most sentences lack comes first: the rest need not be prepared.
    for (const one of [words.often, words.policy, words.reader, words.look]) {
      const match = anyCase(one).exec(sentence.text);
      if (!match) return [];
      if (one !== words.reader) found.push(match);
    }
    if (anyCase(words.except).test(sentence.text)) return [];
    const starts = found.map(({ index }) => index);
    const ends = found.map((match) => match.index + match[0].length);
    const [start, end] = [Math.min(...starts), Math.max(...ends)];
    const clause = sentence.text.slice(start, end);
    return [{ text: clause, start: sentence.start + start, end: sentence.start + end }];
  });
}

/** What each English clause has; to look for it takes a tenth of the time. */
const LOOK = anyCase(/check|read|view|visit|consult|look|refer/i);

/** Takes English prose; true if a clause of it leaves it to readers to look for changes. */
export function asksToRecheck(text: string): boolean {
  return LOOK.test(text) && recheckClauses(text, 'en').length > 0;
}
