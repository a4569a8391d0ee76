import { defineConcept } from '../phrases.ts';

/** The provider wants an app or service password (授权码, authorization code) instead of the account's. */
export const concept = defineConcept({
  cause: 'auth-app-password-required',
  phrases: [
    {
      match:
        /app(?:lication)?(?:-| )?(?:specific|generated)? ?pass(?:word|code)s? (?:is |are )?(?:required|needed|must|instead)|(?:requires?|need|use|using|generate|create|enter|want)s? (?:an? |your |the )?(?:new )?(?:app(?:lication)?(?:-| )?(?:specific)?|third[- ]party|external|device|mail[- ]client) ?pass(?:word|code)/i,
      weight: 'decisive',
      samples: ['Application-specific password required. Learn more at'],
      source: 'https://support.google.com/mail/?p=InvalidSecondFactor',
    },
    {
      match: /p=InvalidSecondFactor|answer\/185833/i,
      weight: 'decisive',
      source: 'https://support.google.com/mail/?p=InvalidSecondFactor',
    },
    {
      match: /application-specific password|app[- ]?passwor[dt]/i,
      samples: [
        'Application-specific password required. Learn more at https://support.google.com/mail/?p=InvalidSecondFactor h26sm30121397pfq.64 - gs',
      ],
      source: 'https://github.com/mageplaza/magento-2-smtp/issues/181',
      weight: 'strong',
    },
    {
      match:
        /(?:请使用|使用|请输入|输入|填写|開啟|开启|获取|生成)?(?:的)?(?:授权码|授權碼|授权密码|客户端密码|客戶端授權|专用密码|三方客户端安全密码)/i,
      samples: [
        "Error: 请使用授权码登录。详情请看: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256')",
      ],
      source: 'https://github.com/pandolia/qqbot/issues/221',
      weight: 'decisive',
      note: 'Chinese providers call an app password 授权码, authorization code.',
    },
    {
      match: /(?:enter|use|using|input|with) (?:your |the |an? )?authori[sz]ation code/i,
      weight: 'decisive',
      stages: ['auth'],
      samples: ['Login Fail. Please enter your authorization code to login.'],
      note: 'Authorization code is what Chinese providers call an app password.',
    },
    {
      match:
        /(?:anwendungs|app)[- ]?(?:spezifisches )?passwort|mot de passe (?:d'|de l')application|contrase(?:ñ|n)a (?:de|para) (?:la )?aplicaci(?:ó|o)n|senha (?:de|do|para) (?:app|aplicativo)|password (?:per|specifica per) (?:l')?(?:app|applicazion)|пароль (?:для )?(?:внешн\S* )?приложени/i,
      weight: 'strong',
    },
    {
      match:
        /парол\S* приложени|application password|アプリ(?:用)?パスワード|앱 비밀번호|애플리케이션 비밀번호/i,
      samples: [
        'NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED',
      ],
      source: 'https://github.com/lmanukyan/print-designer/issues/5',
      weight: 'strong',
    },
    {
      match: /two[- ]?(?:factor|step)|2-?step verification|2fa|multi-?factor.{0,60}(?:app|specific) pass/i,
      samples: ['Only application passwords are allowed since 2FA is enabled'],
      source:
        'https://support.kerioconnect.gfi.com/article/130064-fixing-smtp-ntlm-authentication-failures-for-service-accounts-in-kerio-connect',
      weight: 'weak',
      stages: ['auth'],
    },
    {
      match:
        /(?:token|password|code|key)(?: \S+){0,3} generated (?:for|by|in|from|on)(?: \S+){0,4}|(?:use|need|needs|enter|require[sd]?|with)(?: \S+){0,2} authori[sz]ation code|(?:use|need|create|generate|set up|enter) (?:an? |the |your )?(?:\S+ )?(?:mail client|client|device|service|smtp|application|third[- ]party)(?:-specific)? (?:password|key|token)/i,
      weight: 'strong',
      stages: ['auth'],
      unless: /expired|invalid|oauth|access token|bearer/i,
    },
  ],
});
