import { defineConcept } from '../phrases.ts';

/** The server says user or password are wrong, and nothing more specific. */
export const concept = defineConcept({
  cause: 'auth-bad-credentials',
  phrases: [
    {
      match:
        /(?:user ?-?(?:name|id)?|login|account|e-?mail(?: address)?) ?(?:and\/or|and|or|\/|&|,) ?(?:the )?(?:your )?(?:bad |wrong |incorrect |invalid |mailbox )?pass(?:word|phrase|code|wd)?s? (?:\w+ ){0,3}?(?:not (?:\w+ )?(?:accept|correct|valid|match|recogni)|incorrect|invalid|wrong|rejected|mismatch|do(?:es)?n't match|error)/i,
      weight: 'strong',
      samples: ['Username and Password not accepted. Learn more at'],
      source: 'https://github.com/jef/streetmerchant/issues/1190',
    },
    {
      match:
        /(?:bad|wrong|incorrect|invalid|unknown|mismatched|unrecogni[sz]ed) (?:smtp )?(?:user ?-?(?:name|id)?|login|account|e-?mail(?: address)?)(?: name| id)? ?(?:and\/or|and|or|\/|&|,) ?(?:the )?(?:bad |wrong |incorrect |invalid )?pass/i,
      weight: 'strong',
      samples: ['Invalid login or password'],
    },
    {
      match:
        /(?:bad|wrong|incorrect|invalid|mismatched|failed|false) (?:smtp )?(?:authentication |auth |login |user |account )?(?:credentials?|password|passwd|passcode|login|authentication (?:data|credentials|details|information)|user ?name|key|api[ _-]?key)\b/i,
      weight: 'fair',
      unless: /sender|recipient|challenge|base ?64/i,
      samples: ['535 Incorrect authentication data'],
      source: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
    },
    {
      match:
        /auth(?:entication|orization|orisation)?(?: has| was| is|\w* credentials)? (?:failed|failure|fails?|unsuccessful|not successful|rejected|error|invalid|denied|refused|unaccepted|problem)/i,
      weight: 'fair',
      unless:
        /temporar|mechanism|tls|dmarc|spf\b|dkim|sender|message|greylist|remote party|transport stream|proxy/i,
      samples: ['Error: authentication failed', '5.7.8 Error: authentication failed: UGFzc3dvcmQ6'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_sasl_glue.c',
    },
    {
      match: /(?:failed|unable|could not|couldn't|cannot|can't|failure|error) (?:to )?authenticat/i,
      samples: ['Submitter failed to authenticate'],
      source: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Mimecast.pm',
      weight: 'fair',
      unless: /temporar|sender|message|mechanism/i,
    },
    {
      match: /log-?in (?:\w+ )?(?:fail|incorrect|denied|invalid|refused|unsuccessful|error|rejected)/i,
      samples: ['Error in curl::curl_fetch_memory(url, handle = h) : Login denied'],
      source: 'https://github.com/rstudio/blastula/issues/127',
      weight: 'fair',
    },
    {
      match:
        /(?:credentials?|password|passwd|pass ?phrase)(?: \w+){0,2}? (?:invalid|rejected|incorrect|wrong|mismatch|not (?:accept|correct|valid|match)\w*|failed|does ?n[o']t match|check failed|verification failed)/i,
      samples: [
        'Username and Password not accepted. Learn more at https://support.google.com/mail/?p=BadCredentials k8sm4471203wrl.91 - gsmtp',
      ],
      source: 'https://github.com/jef/streetmerchant/issues/1190',
      weight: 'fair',
    },
    {
      match:
        /(?:no such|unknown|invalid|non-?existent) (?:user|account|login|mailbox)|user (?:unknown|not found|does not exist)/i,
      samples: ['Invalid login or password'],
      source: 'https://github.com/marcpope/borgbackupserver/issues/16',
      weight: 'fair',
      stages: ['auth'],
    },
    {
      match: /access denied|permission denied|not authori[sz]ed|unauthori[sz]ed|forbidden|rejected/i,
      samples: ['Authentication rejected'],
      source:
        'https://github.com/svarshavchik/courier/blob/master/courier/courier/module.esmtp/courieresmtpd.C',
      weight: 'weak',
      stages: ['auth'],
    },
    // German, French, Spanish, Portuguese, Italian, Dutch, Polish
    {
      match:
        /(?:authentifizierung|anmeldung|authentifikation|login) (?:\w+ )?(?:fehlgeschlagen|gescheitert|nicht erfolgreich|abgelehnt|verweigert|ung(?:ü|ue)ltig)|(?:passwor?t|kennwor?t|benutzername|zugangsdaten)\b.{0,40}(?:falsch|ung(?:ü|ue)ltig|fehlerhaft|inkorrekt|nicht korrekt)|falsche[sr]? (?:passwort|kennwort|zugangsdaten|anmeldedaten)/i,
      weight: 'fair',
    },
    {
      match:
        /(?:é|e)chec (?:de l'|d'|de l'identification|de connexion|de )?(?:authentification|identification|connexion)|authentification (?:\S+ ){0,2}(?:échoué|echoue|refus|incorrect|invalide|rejet)|mot de passe.{0,30}(?:incorrect|invalide|erron|mauvais)|(?:mauvais|identifiants?|login).{0,20}(?:mot de passe|incorrect|invalides?)/i,
      samples: ["Code d'authentification invalide OFR_305"],
      source: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/FrancePTT.pm',
      weight: 'fair',
    },
    {
      match:
        /contrase(?:ñ|n|Ã±)a.{0,30}(?:incorrect|inv(?:á|a)lid|no (?:es )?v(?:á|a)lid|err(?:ó|o)ne)|(?:fallo|error|fall(?:ó|o)) (?:de|en) (?:la )?autenticaci(?:ó|o)n|autenticaci(?:ó|o)n (?:\S+ ){0,2}(?:fall|incorrect|rechaz|inv(?:á|a)lid|err(?:ó|o)nea)|credenciales (?:\S+ )?(?:incorrect|inv(?:á|a)lid|no v(?:á|a)lid)/i,
      weight: 'fair',
    },
    {
      match:
        /(?:usu(?:á|a)rio|login|conta) (?:ou|e\/ou|e) senha|senha.{0,25}(?:incorret|inv(?:á|a)lid|errad)|falha (?:na|de|ao) (?:autentica|login)|autentica(?:ç|c)(?:ã|a)o (?:\S+ ){0,2}(?:falh|inv(?:á|a)lid|incorret|recusad)|erro (?:de|na) autentica/i,
      weight: 'fair',
    },
    {
      match:
        /(?:nome utente|utente|login|account) (?:o|e\/o|e) (?:la )?password|autenticazione (?:\S+ ){0,2}(?:fallit|non riuscit|errat|rifiutat)|credenziali (?:\S+ )?(?:non valid|errat|non corrett)|password (?:errata|non corretta|non valida)/i,
      weight: 'fair',
    },
    {
      match:
        /authenticatie (?:\S+ )?(?:mislukt|geweigerd)|(?:gebruikersnaam|wachtwoord).{0,40}(?:onjuist|ongeldig|niet correct|verkeerd)|aanmelden mislukt/i,
      weight: 'fair',
    },
    {
      match:
        /(?:nieprawid(?:ł|l)ow|b(?:ł|l)(?:ę|e)dn)\w* (?:has(?:ł|l)o|login|nazwa|dane|u(?:ż|z)ytkownik)|(?:b(?:ł|l)(?:ą|a)d|nieudan[ae]|niepowodzenie) (?:autoryzacj|uwierzyteln|logowan)|uwierzytelni\w+ nie powiod/i,
      weight: 'fair',
    },
    // Russian, Chinese, Japanese, Korean, Turkish
    {
      match:
        /(?:неверн|неправильн|некорректн)\S* (?:логин|парол|имя|учетн|данн)|ошибка (?:авторизации|аутентификации)|аутентификаци\S* не (?:удалась|пройдена)|(?:авторизация|аутентификация) не/i,
      weight: 'fair',
    },
    {
      match:
        /(?:用户名?|用戶名?|帐号|账号|帳號|帐户|账户|邮箱)(?:名|地址)?(?:或|和|\/|、|与)(?:密码|密碼|口令)|(?:密码|密碼|口令)(?:错误|錯誤|不正确|不正確|有误)|(?:认证|認證|验证|驗證|鉴权|登录|登陆|登入)(?:失败|失敗|错误|錯誤|不通过)/i,
      weight: 'fair',
    },
    {
      match:
        /認証(?:に|が|処理に)?(?:失敗|エラー|できません)|(?:パスワード|ユーザー?名|アカウント).{0,15}(?:違|正しく|間違|誤)|ログイン(?:に)?失敗/i,
      weight: 'fair',
    },
    {
      match:
        /인증(?:에|이|을|\s)*(?:실패|오류|거부)|(?:아이디|비밀번호|암호|계정).{0,20}(?:틀|잘못|일치하지|올바르지|오류)|로그인(?:에)? ?실패/i,
      weight: 'fair',
    },
    {
      match:
        /kullan(?:ı|i)c(?:ı|i) ad(?:ı|i) (?:veya|ya da|ve) (?:parola|(?:ş|s)ifre)|kimlik do(?:ğ|g)rulama\S* (?:ba(?:ş|s)ar(?:ı|i)s(?:ı|i)z|hata)|(?:parola|(?:ş|s)ifre)\S* (?:yanl(?:ı|i)(?:ş|s)|hatal(?:ı|i)|ge(?:ç|c)ersiz)/i,
      weight: 'fair',
    },
    {
      match:
        /(?:user ?-?name|login|account|password|passwd|credentials?)(?: \S+){0,3} (?:is |are |was |were |must not be |can ?not be |can't be |may not be )(?:null|empty|blank|missing|not (?:given|provided|specified|set|supplied))|(?:empty|blank|null|missing|no) (?:user ?-?name|login|password|passwd|credentials)\b(?! (?:required|field))/i,
      weight: 'fair',
      stages: ['auth'],
      samples: ['username or passwd is NULL'],
      note: 'A setting is empty.',
    },
  ],
});
