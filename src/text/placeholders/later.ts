import { finds, findsAnywhere } from './phrases.ts';
import { finder } from './placeholder.ts';

const phrases = finds(`
  (?:will|shall|is to|are to) be (?:added|inserted|provided|completed|published|defined|specified)
    (?:here |below |at a )?(?:later|soon|shortly|in due course|before (?:launch|publication|go-live));
  (?:will|shall) be (?:implemented|written|drafted|filled in|supplied|determined|finali[sz]ed|listed)
    (?:here |below |at a )?(?:later|soon|shortly|in due course|before (?:launch|publication|go-live));
  (?:will|shall) be (?:added|inserted|filled in) (?:here )?(?:once|when|as soon as) (?:known|available);
  (?:details|information|text|content|address|list|section) (?:will follow|follows) (?:later|soon|shortly|in due course);
  (?:this|the) (?:section|page|paragraph|policy|list|table) (?:is|will be) (?:still )?
    (?:under construction|being (?:written|drafted|prepared)|to be (?:written|completed|drafted));
  (?:this|the) (?:page|policy|document|notice) (?:is|will be) (?:coming soon|available soon);
  (?:this|the) (?:section|paragraph|list|table) will be updated (?:soon|shortly|later|in due course);
  (?:wird|werden) (?:noch|später|demnächst|in Kürze|zu einem späteren Zeitpunkt|nachträglich)
    (?:hier )?(?:ergänzt|eingefügt|hinzugefügt|nachgereicht|nachgetragen|implementiert|festgelegt
    |veröffentlicht|erstellt|ausgefüllt|benannt);
  (?:dieser Abschnitt|diese Seite|dieses Dokument|diese Datenschutzerklärung) (?:ist|befindet sich)
    (?:noch |derzeit |zurzeit )?(?:in Bearbeitung|im Aufbau|in Arbeit|unvollständig|nicht fertig);
  (?:sera|seront) (?:ajoutée?s?|complétée?s?|précisée?s?|insérée?s?|publiée?s?|communiquée?s? ici)
    (?:ici )?(?:ultérieurement|plus tard|prochainement|bientôt|dès que possible);
  cette (?:section|page|partie) est en (?:cours de (?:rédaction|construction)|construction);
  se (?:añadirán?|incluirán?|completarán?|publicarán?|insertarán?|definirán?)
    (?:aquí )?(?:más adelante|próximamente|posteriormente|en breve|pronto);
  (?:será|serán) (?:añadid|incluid|completad|publicad|insertad|definid)[oa]s?
    (?:aquí )?(?:más adelante|próximamente|posteriormente|en breve|pronto);
  esta (?:sección|página) está en (?:construcción|preparación|elaboración);
  (?:verrà|verranno|sarà|saranno) (?:aggiunt|inserit|completat|pubblicat|definit|specificat)[oaie]
    (?:qui )?(?:in seguito|successivamente|prossimamente|a breve|più avanti|in un secondo momento);
  questa (?:sezione|pagina) è (?:in (?:costruzione|preparazione|fase di redazione)|da completare);
  (?:wordt|worden) (?:hier )?(?:later|nog|binnenkort|op een later moment|te zijner tijd)
    (?:hier )?(?:toegevoegd|aangevuld|ingevuld|ingevoegd|gepubliceerd|uitgewerkt|vastgesteld|bepaald);
  deze (?:pagina|paragraaf|sectie) is (?:nog )?(?:in (?:aanbouw|bewerking|ontwikkeling)|niet af);
  (?:será|serão) (?:adicionad|acrescentad|inserid|completad|preenchid|publicad|definid)[oa]s?
    (?:aqui )?(?:mais tarde|posteriormente|em breve|futuramente|oportunamente|brevemente);
  esta (?:seção|secção|página) está em (?:construção|elaboração|preparação)`);

const cjk = findsAnywhere(`
  正式版(?:にて|で|制定時に|リリース時に)(?:は)?(?:定め|記載|追記|公開|明記)(?:ます|する|いたします|します|予定);
  (?:後日|追って|今後|のちほど|公開前に|リリース時に|リリース前に)(?:、)?(?:本項に|ここに)?(?:追記|追加|記載|掲載|補足|更新|公開|公表)(?:します|いたします|する予定|予定です|される予定|(?=[。\\n）)]|$));
  (?:本項|本節|このページ|本ページ)は(?:現在)?(?:準備中|作成中|執筆中|工事中)です;
  (?:稍后|后续|后期|日后|另行|将来|(?<!\\p{sc=Han})之后)(?:会|将|再)?(?:补充|添加|填写|完善|更新到此|补上|公布);
  (?:将|会)(?:在|于)?(?:稍后|后续|上线前|发布前|正式版中?)(?:补充|添加|填写|完善|公布);
  (?:本节|本部分|本页|本页面|此部分|此页面)(?:内容)?(?:正在|尚在)?(?:编写|完善|建设|整理)中`);

/** Finds "will be added later" and the like: a fact that the text only promises. */
export const findLater = finder('later', [phrases, cjk]);
