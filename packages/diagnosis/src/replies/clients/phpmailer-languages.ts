import { defineClient } from '../phrases.ts';

const source = 'https://github.com/PHPMailer/PHPMailer/tree/master/language';

/**
 * PHPMailer's own errors in the languages it is translated to, where no other phrase reads them. They name the step that
 * failed; what the server said, if anything, stands behind them and counts more.
 */
export const family = defineClient({
  id: 'phpmailer-languages',
  name: 'PHPMailer, not in English',
  recognise: [
    /SMTP[- ](?:Fehler|fout|feil|fel|fejl|virhe|hiba|napaka|gre(?:š|s)ka|Hatas(?:ı|i)|klaida|k(?:ļ|l)(?:ū|u)da|xətası|eraro)\b|(?:Erreur|Error|Erro(?: de)?|Errore|Eroare|Chyba|B(?:ł|l)(?:ą|a)d|Kesalahan|Ralat|L(?:ỗ|ô|o)i|Ошибка|Помилка|Памылка|грешка|Σφάλμα|שגיאת|خطأ|خطای) ?SMTP ?:/i,
  ],
  errors: [
    {
      cause: 'auth-bad-credentials',
      match:
        /(?:imposible|imposs(?:í|i)vel|impossibile|impossible(?: de)?) (?:s')?(?:autentic|autentif|authentif)|(?:non puido|no s'ha pogut|n(?:ã|a)o foi poss(?:í|i)vel|no se (?:pudo|ha podido)) (?:ser )?autenti|autenti(?:fi)?(?:c|k|z)a\S+ (?:a )?(?:e(?:ș|s)uat|selhala|nepavyko|nije uspe|ni uspela|sikertelen)|(?:neuspjela|chyba|neuspe(?:š|s)na) (?:autenti|prijava)|(?:tidak dapat|gagal) (?:meng)?(?:otentikasi|autentikasi|pengesahan)|kunne ikke autentis|kunde inte autentis|login mislykkedes|kon nie geverifieer|k(?:ä|a)ytt(?:ä|a)j(?:ä|a)tunnistus ep(?:ä|a)onnistui|azonos(?:í|i)t(?:á|a)s sikertelen|autoriseerimise viga|autoriz(?:ā|a)cija neizdev(?:ā|a)s|oturum a(?:ç|c)(?:ı|i)lamad(?:ı|i)|giri(?:ş|s) u(?:ğ|g)ursuz|ne eblis a(?:ŭ|u)tentigi|kh(?:ô|o)ng th(?:ể|e) x(?:á|a)c th(?:ự|u)c|nie uda(?:ł|l)o si(?:ę|e) (?:przeprowadzi(?:ć|c) )?(?:uwierzytelni|autoryz|zalogowa)/i,
      weight: 'fair',
      samples: ['Imposible autentificar.', 'nie udało się przeprowadzić uwierzytelnienia.'],
      source,
    },
    {
      cause: 'auth-bad-credentials',
      match:
        /не удалось (?:пройти )?(?:аутентифи|авториз|идентифи|войти)|(?:помилка|памылка|ошибка) (?:авторизац|ідэнтыфік|автентифік|идентифик)|не може да се удостовери|аутентификација није успела|αδυναμία πιστοποίησης|(?:פעולת )?האימות נכשל|(?:لا يمكن تأكيد الهوية|فشل (?:في )?(?:المصادقة|التحقق))|احراز هویت.{0,12}(?:شکست|ناموفق)|認證失敗|登入失敗|인증할 수 없|प्रमाणी?क\S*.{0,20}(?:नहीं|विफल)|প্রমাণীকরণ.{0,10}অক্ষম|ავტორიზაცია შეუძლებელია/i,
      weight: 'fair',
      samples: ['не удалось пройти аутентификацию.', 'помилка авторизації.'],
      source,
    },
  ],
});
