var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate2, compare) {
      return { validate: validate2, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var validate = validate52, stdin_default = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://privacyc.dev/schemas/declaration-1.json", title: "privacyc declaration, version 1", type: "object", additionalProperties: !1, properties: { privacyc: { const: 1 }, include: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0 }, language: { $ref: "#/$defs/language" }, translates: { $ref: "#/$defs/date" }, notice: { type: "object", properties: { title: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/webUrl" }, linkedFrom: { type: "array", items: { type: "string", enum: ["everyPage", "registration", "checkout", "contactForm", "newsletterForm", "commentForm", "consentManager", "appStore", "appSettings"] }, uniqueItems: !0 }, surfaces: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { type: ["string", "object"], properties: { url: { $ref: "#/$defs/webUrl" }, name: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "url" } }, additionalProperties: !1 }, languages: { type: "array", items: { $ref: "#/$defs/language" }, uniqueItems: !0 }, regimes: { type: "array", items: { type: "string", enum: ["eu-gdpr", "uk-gdpr", "ch-fadp", "us-ca"] }, uniqueItems: !0 }, audience: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, reviewed: { $ref: "#/$defs/date" }, versions: { type: "object", patternProperties: { "^\\d{4}-\\d\\d-\\d\\d$": { type: ["string", "object"], properties: { version: { type: "string", minLength: 1 }, changes: { $ref: "#/$defs/markdown" } }, additionalProperties: !1, minLength: 1, "x-short": "changes" } }, additionalProperties: !1 } }, additionalProperties: !1 }, controller: { type: "object", properties: { name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, region: { $ref: "#/$defs/region" }, publicBody: { type: "boolean" }, headCount: { type: "integer", minimum: 0 }, recordsExemption: { $ref: "#/$defs/text" }, tradeRegister: { type: "string", minLength: 1 }, vatId: { type: "string", minLength: 1 }, dataProtectionOfficer: { $ref: "#/$defs/dpo" }, representatives: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, "eu-gdpr": { $ref: "#/$defs/contact" }, "uk-gdpr": { $ref: "#/$defs/contact" }, "ch-fadp": { $ref: "#/$defs/contact" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, supervisoryAuthority: { type: ["string", "object"], properties: { id: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" } }, additionalProperties: !1, minLength: 1, "x-short": "id" } }, additionalProperties: !1 }, activities: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { $ref: "#/$defs/activity" } }, additionalProperties: !1 }, recipients: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { $ref: "#/$defs/recipient" } }, additionalProperties: !1 }, clients: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { type: "object", properties: { name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, representative: { $ref: "#/$defs/contact" }, dataProtectionOfficer: { $ref: "#/$defs/contact" } }, additionalProperties: !1 } }, additionalProperties: !1 }, cookies: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, necessary: { $ref: "#/$defs/cookieGroup" }, functional: { $ref: "#/$defs/cookieGroup" }, analytics: { $ref: "#/$defs/cookieGroup" }, advertising: { $ref: "#/$defs/cookieGroup" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, consentManager: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, tool: { type: "string", minLength: 1 }, firstLayer: { type: "array", items: { type: "string", enum: ["accept", "reject", "settings"] }, uniqueItems: !0 }, reopen: { type: ["string", "object"], properties: { label: { $ref: "#/$defs/text" }, where: { type: "string", enum: ["footer", "header", "everyPage", "appSettings"] }, url: { $ref: "#/$defs/webUrl" } }, additionalProperties: !1, minLength: 1, "x-short": "url" }, choiceKept: { $ref: "#/$defs/duration" }, honours: { type: "array", items: { type: "string", enum: ["globalPrivacyControl", "doNotTrack"] }, uniqueItems: !0 } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, rights: { type: "object", properties: { name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, account: { $ref: "#/$defs/webUrl" }, identityCheck: { $ref: "#/$defs/text" }, answerWithin: { $ref: "#/$defs/duration" }, fee: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, text: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "text" }, onRequest: { type: "array", items: { type: "string", enum: ["safeguards", "balancingTests", "arrangements"] }, uniqueItems: !0 } }, additionalProperties: !1 }, automatedDecisions: { type: ["string", "object", "array"], items: { $ref: "#/$defs/id" }, uniqueItems: !0, pattern: "^none$", examples: ["none"], properties: { none: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, children: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, notDirectedUnder: { type: "integer", minimum: 1, maximum: 18 }, offeredFrom: { type: "integer", minimum: 0, maximum: 18 }, consentAge: { type: "object", patternProperties: { "^[A-Z]{2}$": { type: "integer", minimum: 1, maximum: 18 } }, additionalProperties: !1 }, parentalConsent: { $ref: "#/$defs/text" }, page: { $ref: "#/$defs/webUrl" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, measures: { type: ["array", "object"], examples: [["encryptionInTransit", "softwareUpdates", "backups"], { encryptionInTransit: "connections are encrypted" }], items: { $ref: "#/$defs/measure" }, patternProperties: { "^[a-z][A-Za-z0-9-]*$": { type: ["string", "object"], properties: { text: { $ref: "#/$defs/text" }, register: { type: "string", minLength: 1 } }, additionalProperties: !1, minLength: 1, "x-short": "text" } }, additionalProperties: !1, "x-choice": !0 }, erasure: { type: "object", properties: { backups: { $ref: "#/$defs/duration" }, legalHold: { type: "boolean" } }, additionalProperties: !1 }, changes: { type: "object", properties: { notify: { type: "array", items: { type: "string", enum: ["email", "website", "account", "app", "post"] }, uniqueItems: !0 }, to: { $ref: "#/$defs/text" }, ahead: { $ref: "#/$defs/duration" }, newPurposes: { type: "boolean" } }, additionalProperties: !1 }, vocabulary: { type: "object", properties: { data: { type: "object", patternProperties: { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { type: ["string", "object"], properties: { label: { $ref: "#/$defs/text" }, broader: { $ref: "#/$defs/dataId" }, special: { type: "string", enum: ["art9", "art10"] } }, additionalProperties: !1, minLength: 1, "x-short": "label" } }, additionalProperties: !1 }, subjects: { type: "object", patternProperties: { "^[a-z][A-Za-z0-9]*$": { type: ["string", "object"], properties: { label: { $ref: "#/$defs/text" }, broader: { $ref: "#/$defs/subject" }, vulnerable: { type: "boolean" } }, additionalProperties: !1, minLength: 1, "x-short": "label" } }, additionalProperties: !1 }, kinds: { type: "object", patternProperties: { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { type: ["string", "object"], properties: { label: { $ref: "#/$defs/text" }, broader: { $ref: "#/$defs/kind" } }, additionalProperties: !1, minLength: 1, "x-short": "label" } }, additionalProperties: !1 } }, additionalProperties: !1 }, sections: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { $ref: "#/$defs/section" } }, additionalProperties: !1 } }, $defs: { id: { title: "id", type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, ids: { type: "array", items: { $ref: "#/$defs/id" }, uniqueItems: !0 }, dataId: { title: "dataId", type: "string", pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["name", "name.first", "name.last", "contact", "contact.email", "contact.phone_number", "contact.address", "contact.address.city", "contact.address.country", "contact.address.postal_code", "contact.address.street", "contact.organization", "contact.url", "account", "account.username", "account.settings", "authorization.password", "authorization.credentials", "authorization.biometric", "authorization.history", "unique_id", "unique_id.pseudonymous", "device", "device.ip_address", "device.device_id", "device.cookie_id", "device.cookie", "device.user_agent", "device.fingerprint", "telemetry", "telemetry.logs", "telemetry.crash", "behavior", "behavior.browsing_history", "behavior.referrer", "behavior.search_history", "behavior.purchase_history", "behavior.media_consumption", "behavior.clicks", "behavior.interests", "content", "content.private", "content.public", "content.self_image", "content.voice", "payment", "financial", "financial.bank_account", "financial.credit_card", "financial.invoice", "financial.tax", "financial.credit_score", "location.imprecise", "location.precise", "demographic", "demographic.date_of_birth", "demographic.age_range", "demographic.gender", "demographic.language", "demographic.nationality", "demographic.marital_status", "demographic.race_ethnicity", "demographic.political_opinion", "demographic.religious_belief", "demographic.sexual_orientation", "trade_union", "health_and_medical", "health_and_medical.genetic", "biometric", "criminal_history", "childrens", "government_id", "government_id.passport_number", "government_id.national_identification_number", "job_title", "workplace", "workplace.application", "workplace.education", "workplace.salary", "social", "social.connections", "privacy_preferences", "sensor"] }, dataIds: { type: "array", items: { $ref: "#/$defs/dataId" }, uniqueItems: !0 }, kind: { title: "kind", type: "string", pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["service.provide", "service.account", "service.order", "service.payment", "service.support", "service.notifications", "security", "security.fraud", "security.logs", "legal.obligation", "legal.claims", "consent.manage", "functional.preferences", "functional.embed", "analytics", "analytics.improve", "personalize", "marketing.email", "marketing.ads", "marketing.ads.targeted", "marketing.measurement", "marketing.social", "hr.recruitment", "hr.employment", "finance.accounting", "research", "ai.training", "sharing.legal", "finance.credit_check", "finance.debt_collection", "legal.rights_requests", "marketing.contest", "research", "research.statistics"] }, subject: { title: "subject", type: "string", pattern: "^[a-z][A-Za-z0-9]*$", examples: ["visitor", "user", "customer", "prospect", "correspondent", "subscriber", "participant", "requester", "businessContact", "supplier", "employee", "applicant", "member", "student", "patient", "child"] }, measure: { title: "measure", type: "string", pattern: "^[a-z][A-Za-z0-9-]*$", examples: ["encryptionInTransit", "encryptionAtRest", "passwordHashing", "accessControl", "leastPrivilege", "multiFactorAuthentication", "encryptedBackups", "backups", "softwareUpdates", "staffTraining", "incidentProcess", "processorAudits", "penetrationTests", "logging", "pseudonymisation", "firewall", "malwareProtection", "physicalAccess", "confidentialityAgreements", "vulnerabilityManagement", "deletionConcept", "dataSeparation", "redundancy"] }, date: { title: "date", type: "string", format: "date" }, duration: { title: "duration", type: "string", pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, country: { title: "country", type: "string", pattern: "^[A-Z]{2}$" }, region: { title: "region", type: "string", pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$" }, language: { title: "language", type: "string", pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" }, email: { title: "email", type: "string", format: "email" }, url: { title: "url", type: "string", pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, webUrl: { title: "webUrl", type: "string", pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, text: { title: "text", type: ["string", "object"], minLength: 1, patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { type: "string", minLength: 1 } }, additionalProperties: !1 }, markdown: { title: "markdown", type: ["string", "object"], minLength: 1, patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { type: "string", minLength: 1 } }, additionalProperties: !1 }, citations: { title: "citations", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 } }, localUrl: { title: "localUrl", type: ["string", "object"], pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { $ref: "#/$defs/webUrl" } }, additionalProperties: !1 }, contact: { type: "object", properties: { name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" } }, additionalProperties: !1 }, channel: { type: "string", enum: ["email", "sms", "phone", "post", "push", "messenger", "online"] }, consent: { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, give: { type: "string", enum: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"] }, withdraw: { type: "string", enum: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"] }, explicit: { type: "boolean" }, renew: { $ref: "#/$defs/duration" } }, additionalProperties: !1, pattern: "^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$", examples: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"], "x-short": ["give", "withdraw"] }, contractBasis: { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "for" }, legalObligation: { type: ["string", "array", "object"], properties: { for: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, items: { type: "string", minLength: 1 }, minLength: 1, "x-short": "law" }, vitalInterests: { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, whose: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "for" }, publicTask: { type: ["string", "array", "object"], properties: { for: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" }, task: { $ref: "#/$defs/text" } }, additionalProperties: !1, items: { type: "string", minLength: 1 }, minLength: 1, "x-short": "law" }, legitimateInterests: { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, interest: { $ref: "#/$defs/text" }, of: { $ref: "#/$defs/id" } }, additionalProperties: !1, minLength: 1, "x-short": "interest" }, legalBasis: { type: ["string", "object"], properties: { consent: { $ref: "#/$defs/consent" }, contract: { $ref: "#/$defs/contractBasis" }, legalObligation: { $ref: "#/$defs/legalObligation" }, vitalInterests: { $ref: "#/$defs/vitalInterests" }, publicTask: { $ref: "#/$defs/publicTask" }, legitimateInterests: { $ref: "#/$defs/legitimateInterests" } }, additionalProperties: !1, pattern: "^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$", examples: ["consent", "contract", "legalObligation", "vitalInterests", "publicTask", "legitimateInterests"], "x-choice": !0 }, period: { type: ["string", "object"], pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", properties: { none: { $ref: "#/$defs/text" }, period: { $ref: "#/$defs/duration" }, from: { $ref: "#/$defs/text" }, until: { $ref: "#/$defs/text" }, as: { $ref: "#/$defs/id" }, law: { $ref: "#/$defs/citations" }, because: { $ref: "#/$defs/text" }, note: { $ref: "#/$defs/text" } }, additionalProperties: !1, "x-short": "period", title: "retention" }, retention: { type: ["string", "object"], pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", properties: { none: { $ref: "#/$defs/text" }, period: { $ref: "#/$defs/duration" }, from: { $ref: "#/$defs/text" }, until: { $ref: "#/$defs/text" }, as: { $ref: "#/$defs/id" }, law: { $ref: "#/$defs/citations" }, because: { $ref: "#/$defs/text" }, note: { $ref: "#/$defs/text" }, except: { type: "object", patternProperties: { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { $ref: "#/$defs/period" } }, additionalProperties: !1 } }, additionalProperties: !1, "x-short": "period", title: "retention" }, sourcePart: { type: ["string", "array", "object"], pattern: "^rest$", examples: ["rest"], items: { $ref: "#/$defs/dataId" }, properties: { data: { $ref: "#/$defs/dataIds" }, name: { $ref: "#/$defs/text" }, public: { type: "boolean" }, informed: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/url" } }, additionalProperties: !1, "x-short": "data", "x-empty": "rest" }, source: { type: ["string", "array", "object"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$", examples: ["subject", "observed", "ownRecords"], items: { title: "id", type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$" }, patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$": { $ref: "#/$defs/sourcePart" } }, additionalProperties: !1, "x-choice": !0 }, automatedDecision: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, decides: { $ref: "#/$defs/text" }, logic: { $ref: "#/$defs/text" }, consequence: { $ref: "#/$defs/text" }, ground: { $ref: "#/$defs/decisionGround" }, safeguards: { type: "array", items: { type: "string", enum: ["humanReview", "ownView", "contest"] }, uniqueItems: !0 } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, decisionGround: { type: ["string", "object"], properties: { contract: { $ref: "#/$defs/text" }, explicitConsent: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(contract|explicitConsent)$", examples: ["contract", "explicitConsent"], "x-choice": !0 }, provision: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, statutory: { $ref: "#/$defs/text" }, contractual: { $ref: "#/$defs/text" }, toEnterContract: { $ref: "#/$defs/text" }, technical: { $ref: "#/$defs/text" }, voluntary: { $ref: "#/$defs/text" }, optional: { $ref: "#/$defs/dataIds" } }, additionalProperties: !1, pattern: "^(voluntary|none)$", examples: ["voluntary", "none"], "x-choice": !0 }, directMarketing: { type: ["array", "object"], properties: { channels: { type: "array", items: { $ref: "#/$defs/channel" }, uniqueItems: !0 }, softOptIn: { type: "array", items: { type: "string", enum: ["addressFromSale", "ownSimilarProducts", "objectAtCollection", "objectInEveryMessage"] }, uniqueItems: !0 }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, items: { $ref: "#/$defs/channel" }, "x-short": "channels" }, onBehalfOf: { type: ["array", "object"], properties: { clients: { $ref: "#/$defs/ids" }, category: { $ref: "#/$defs/text" }, list: { type: "string", minLength: 1 } }, additionalProperties: !1, items: { $ref: "#/$defs/id" }, "x-short": "clients" }, register: { type: "object", properties: { owner: { type: "string", minLength: 1 }, since: { $ref: "#/$defs/date" }, reviewed: { $ref: "#/$defs/date" }, systems: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0 }, deletion: { type: "string", minLength: 1 }, dpia: { type: "string", minLength: 1 }, balancingTest: { type: "string", minLength: 1 }, consentRecord: { type: "string", minLength: 1 }, breaches: { type: "string", minLength: 1 }, note: { type: "string", minLength: 1 } }, additionalProperties: !1 }, activity: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, title: { $ref: "#/$defs/text" }, purpose: { $ref: "#/$defs/text" }, kind: { type: ["string", "array"], pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["service.provide", "service.account", "service.order", "service.payment", "service.support", "service.notifications", "security", "security.fraud", "security.logs", "legal.obligation", "legal.claims", "consent.manage", "functional.preferences", "functional.embed", "analytics", "analytics.improve", "personalize", "marketing.email", "marketing.ads", "marketing.ads.targeted", "marketing.measurement", "marketing.social", "hr.recruitment", "hr.employment", "finance.accounting", "research", "ai.training", "sharing.legal", "finance.credit_check", "finance.debt_collection", "legal.rights_requests", "marketing.contest", "research", "research.statistics"], items: { $ref: "#/$defs/kind" }, title: "kind" }, onBehalfOf: { $ref: "#/$defs/onBehalfOf" }, legalBasis: { $ref: "#/$defs/legalBasis" }, specialCategories: { type: ["string", "object"], properties: { explicitConsent: { $ref: "#/$defs/citations" }, employmentLaw: { $ref: "#/$defs/citations" }, vitalInterests: { $ref: "#/$defs/citations" }, nonProfitBody: { $ref: "#/$defs/citations" }, madePublic: { $ref: "#/$defs/citations" }, legalClaims: { $ref: "#/$defs/citations" }, substantialPublicInterest: { $ref: "#/$defs/citations" }, healthCare: { $ref: "#/$defs/citations" }, publicHealth: { $ref: "#/$defs/citations" }, research: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$", examples: ["explicitConsent", "employmentLaw", "vitalInterests", "nonProfitBody", "madePublic", "legalClaims", "substantialPublicInterest", "healthCare", "publicHealth", "research"], "x-choice": !0 }, criminalOffences: { type: "object", properties: { law: { $ref: "#/$defs/citations" } }, additionalProperties: !1 }, subjects: { type: "array", items: { $ref: "#/$defs/subject" }, uniqueItems: !0 }, data: { $ref: "#/$defs/dataIds" }, source: { $ref: "#/$defs/source" }, recipients: { type: ["string", "object", "array"], items: { $ref: "#/$defs/id" }, uniqueItems: !0, pattern: "^none$", examples: ["none"], properties: { none: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, retention: { $ref: "#/$defs/retention" }, provision: { $ref: "#/$defs/provision" }, automatedDecision: { $ref: "#/$defs/automatedDecision" }, profiling: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, text: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "text" }, directMarketing: { $ref: "#/$defs/directMarketing" }, informationExemption: { type: ["string", "object"], properties: { alreadyInformed: { $ref: "#/$defs/text" }, disproportionateEffort: { $ref: "#/$defs/text" }, laidDownByLaw: { $ref: "#/$defs/citations" }, professionalSecrecy: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(alreadyInformed)$", examples: ["alreadyInformed"], "x-choice": !0 }, measures: { type: "array", items: { $ref: "#/$defs/measure" }, uniqueItems: !0 }, surfaces: { $ref: "#/$defs/ids" }, status: { type: "string", enum: ["planned", "active", "ended"] }, formerly: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, note: { $ref: "#/$defs/markdown" }, register: { $ref: "#/$defs/register" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, arrangement: { type: ["string", "object"], properties: { essence: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/webUrl" }, contactPoint: { $ref: "#/$defs/contact" } }, additionalProperties: !1, minLength: 1, "x-short": "essence" }, transfers: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" } }, patternProperties: { "^([A-Z]{2}|INT)$": { $ref: "#/$defs/tools" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, recipient: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, service: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, category: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, role: { type: "string", enum: ["processor", "controller", "jointController", "authority", "public", "internal"] }, contract: { $ref: "#/$defs/date" }, subProcessors: { $ref: "#/$defs/webUrl" }, arrangement: { $ref: "#/$defs/arrangement" }, transfers: { $ref: "#/$defs/transfers" }, privacyPolicy: { $ref: "#/$defs/localUrl" }, optOut: { $ref: "#/$defs/localUrl" }, since: { $ref: "#/$defs/date" }, formerly: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, register: { $ref: "#/$defs/register" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, tools: { type: ["string", "object"], properties: { adequacyDecision: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, dataPrivacyFramework: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, checked: { $ref: "#/$defs/date" }, entity: { type: "string", minLength: 1 }, hr: { type: "boolean" } }, additionalProperties: !1 }, standardContractualClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, module: { type: ["integer", "array"], minimum: 1, maximum: 4, items: { type: "integer", minimum: 1, maximum: 4 } } }, additionalProperties: !1 }, bindingCorporateRules: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, authorityClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, codeOfConduct: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, certification: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicBodyInstrument: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, adHocClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, administrativeArrangement: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, explicitConsent: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, risk: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, contractWithPerson: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, contractInPersonsInterest: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicInterest: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, legalClaims: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, vitalInterests: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicRegister: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, compellingInterests: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, authorityInformed: { $ref: "#/$defs/date" } }, additionalProperties: !1 } }, additionalProperties: !1, pattern: "^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$", examples: ["adequacyDecision", "dataPrivacyFramework", "standardContractualClauses", "bindingCorporateRules", "authorityClauses", "codeOfConduct", "certification", "publicBodyInstrument", "adHocClauses", "administrativeArrangement", "explicitConsent", "contractWithPerson", "contractInPersonsInterest", "publicInterest", "legalClaims", "vitalInterests", "publicRegister", "compellingInterests"], "x-choice": !0 }, cookieGroup: { type: "object", patternProperties: { "^\\S+$": { $ref: "#/$defs/cookie" } }, additionalProperties: !1 }, cookie: { type: "object", properties: { activity: { $ref: "#/$defs/id" }, access: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, duration: { title: "cookieDuration", type: "string", pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$" }, exemption: { type: "string", enum: ["transmission", "session", "basket", "login", "loadBalancing", "security", "language", "media", "consentChoice", "payment", "audienceMeasurement"] }, conditions: { type: "array", items: { type: "string", enum: ["ownUseOnly", "anonymousStatistics", "noCrossChecking", "noCrossSiteIdentifier", "noReuseByProvider"] }, uniqueItems: !0 }, storage: { type: "string", enum: ["cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage", "pixel", "sdk", "fingerprint", "linkParameter"] }, beforeConsent: { type: "boolean" }, domain: { type: "string", minLength: 1 }, purpose: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, section: { type: "object", properties: { title: { $ref: "#/$defs/text" }, text: { $ref: "#/$defs/markdown" }, prepend: { $ref: "#/$defs/markdown" }, append: { $ref: "#/$defs/markdown" }, after: { $ref: "#/$defs/id" }, before: { $ref: "#/$defs/id" }, omit: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, dpo: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, external: { type: "boolean" }, attention: { $ref: "#/$defs/text" }, otherRole: { type: "string", minLength: 1 }, notifiedToAuthority: { $ref: "#/$defs/date" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, func0 = require_equal().default;
var pattern3 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var formats0 = require_formats().fullFormats.date;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!formats0.validate(data)) {
      let err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema22 = { title: "text", type: ["string", "object"], minLength: 1, patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { type: "string", minLength: 1 } }, additionalProperties: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!pattern3.test(key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    for (let key1 in data)
      if (pattern3.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 == "string") {
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern6 = new RegExp("^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern6.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern9 = new RegExp("^[A-Z]{2}$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern9.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema25 = { title: "markdown", type: ["string", "object"], minLength: 1, patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { type: "string", minLength: 1 } }, additionalProperties: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!pattern3.test(key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    for (let key1 in data)
      if (pattern3.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 == "string") {
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!formats2.test(data)) {
      let err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "email" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern14 = new RegExp("^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern14.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern15 = new RegExp("^[A-Z]{2}-[A-Z0-9]{1,3}$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern15.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema29 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, external: { type: "boolean" }, attention: { $ref: "#/$defs/text" }, otherRole: { type: "string", minLength: 1 }, notifiedToAuthority: { $ref: "#/$defs/date" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, pattern16 = new RegExp("^none$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema29.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern16.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema29.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0 && (validate57(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.address !== void 0) {
      let data2 = data.address;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err5 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.country !== void 0 && (validate64(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.email !== void 0 && (validate70(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.phone !== void 0) {
      let data5 = data.phone;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err7 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.form !== void 0 && (validate72(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.external !== void 0 && typeof data.external != "boolean") {
      let err9 = { instancePath: instancePath + "/external", schemaPath: "#/properties/external/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.attention !== void 0 && (validate57(data.attention, { instancePath: instancePath + "/attention", parentData: data, parentDataProperty: "attention", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.otherRole !== void 0) {
      let data9 = data.otherRole;
      if (typeof data9 == "string") {
        if (func2(data9) < 1) {
          let err10 = { instancePath: instancePath + "/otherRole", schemaPath: "#/properties/otherRole/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/otherRole", schemaPath: "#/properties/otherRole/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.notifiedToAuthority !== void 0 && (validate55(data.notifiedToAuthority, { instancePath: instancePath + "/notifiedToAuthority", parentData: data, parentDataProperty: "notifiedToAuthority", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length));
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "address" || key0 === "country" || key0 === "email" || key0 === "phone" || key0 === "form")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.address !== void 0) {
      let data1 = data.address;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err3 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.country !== void 0 && (validate64(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.email !== void 0 && (validate70(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.phone !== void 0) {
      let data4 = data.phone;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err5 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.form !== void 0 && (validate72(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema31 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, title: { $ref: "#/$defs/text" }, purpose: { $ref: "#/$defs/text" }, kind: { type: ["string", "array"], pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["service.provide", "service.account", "service.order", "service.payment", "service.support", "service.notifications", "security", "security.fraud", "security.logs", "legal.obligation", "legal.claims", "consent.manage", "functional.preferences", "functional.embed", "analytics", "analytics.improve", "personalize", "marketing.email", "marketing.ads", "marketing.ads.targeted", "marketing.measurement", "marketing.social", "hr.recruitment", "hr.employment", "finance.accounting", "research", "ai.training", "sharing.legal", "finance.credit_check", "finance.debt_collection", "legal.rights_requests", "marketing.contest", "research", "research.statistics"], items: { $ref: "#/$defs/kind" }, title: "kind" }, onBehalfOf: { $ref: "#/$defs/onBehalfOf" }, legalBasis: { $ref: "#/$defs/legalBasis" }, specialCategories: { type: ["string", "object"], properties: { explicitConsent: { $ref: "#/$defs/citations" }, employmentLaw: { $ref: "#/$defs/citations" }, vitalInterests: { $ref: "#/$defs/citations" }, nonProfitBody: { $ref: "#/$defs/citations" }, madePublic: { $ref: "#/$defs/citations" }, legalClaims: { $ref: "#/$defs/citations" }, substantialPublicInterest: { $ref: "#/$defs/citations" }, healthCare: { $ref: "#/$defs/citations" }, publicHealth: { $ref: "#/$defs/citations" }, research: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$", examples: ["explicitConsent", "employmentLaw", "vitalInterests", "nonProfitBody", "madePublic", "legalClaims", "substantialPublicInterest", "healthCare", "publicHealth", "research"], "x-choice": !0 }, criminalOffences: { type: "object", properties: { law: { $ref: "#/$defs/citations" } }, additionalProperties: !1 }, subjects: { type: "array", items: { $ref: "#/$defs/subject" }, uniqueItems: !0 }, data: { $ref: "#/$defs/dataIds" }, source: { $ref: "#/$defs/source" }, recipients: { type: ["string", "object", "array"], items: { $ref: "#/$defs/id" }, uniqueItems: !0, pattern: "^none$", examples: ["none"], properties: { none: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, retention: { $ref: "#/$defs/retention" }, provision: { $ref: "#/$defs/provision" }, automatedDecision: { $ref: "#/$defs/automatedDecision" }, profiling: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, text: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "text" }, directMarketing: { $ref: "#/$defs/directMarketing" }, informationExemption: { type: ["string", "object"], properties: { alreadyInformed: { $ref: "#/$defs/text" }, disproportionateEffort: { $ref: "#/$defs/text" }, laidDownByLaw: { $ref: "#/$defs/citations" }, professionalSecrecy: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(alreadyInformed)$", examples: ["alreadyInformed"], "x-choice": !0 }, measures: { type: "array", items: { $ref: "#/$defs/measure" }, uniqueItems: !0 }, surfaces: { $ref: "#/$defs/ids" }, status: { type: "string", enum: ["planned", "active", "ended"] }, formerly: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, note: { $ref: "#/$defs/markdown" }, register: { $ref: "#/$defs/register" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, pattern21 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", "u"), pattern27 = new RegExp("^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$", "u"), pattern43 = new RegExp("^(alreadyInformed)$", "u"), pattern7 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern21.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema33 = { type: ["array", "object"], properties: { clients: { $ref: "#/$defs/ids" }, category: { $ref: "#/$defs/text" }, list: { type: "string", minLength: 1 } }, additionalProperties: !1, items: { $ref: "#/$defs/id" }, "x-short": "clients" };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate103(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err0 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            break outer0;
          }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !data || typeof data != "object") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema33.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate103(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "clients" || key0 === "category" || key0 === "list")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.clients !== void 0 && (validate105(data.clients, { instancePath: instancePath + "/clients", parentData: data, parentDataProperty: "clients", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.category !== void 0 && (validate57(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.list !== void 0) {
      let data3 = data.list;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err2 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema36 = { type: ["string", "object"], properties: { consent: { $ref: "#/$defs/consent" }, contract: { $ref: "#/$defs/contractBasis" }, legalObligation: { $ref: "#/$defs/legalObligation" }, vitalInterests: { $ref: "#/$defs/vitalInterests" }, publicTask: { $ref: "#/$defs/publicTask" }, legitimateInterests: { $ref: "#/$defs/legitimateInterests" } }, additionalProperties: !1, pattern: "^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$", examples: ["consent", "contract", "legalObligation", "vitalInterests", "publicTask", "legitimateInterests"], "x-choice": !0 }, pattern24 = new RegExp("^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$", "u"), schema37 = { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, give: { type: "string", enum: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"] }, withdraw: { type: "string", enum: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"] }, explicit: { type: "boolean" }, renew: { $ref: "#/$defs/duration" } }, additionalProperties: !1, pattern: "^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$", examples: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"], "x-short": ["give", "withdraw"] }, pattern25 = new RegExp("^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$", "u");
var pattern26 = new RegExp("^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern26.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema37.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern25.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "give" || key0 === "withdraw" || key0 === "explicit" || key0 === "renew")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.for !== void 0 && (validate57(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.give !== void 0) {
      let data1 = data.give;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/give", schemaPath: "#/properties/give/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "consentManager" || data1 === "checkbox" || data1 === "doubleOptIn" || data1 === "form" || data1 === "button" || data1 === "providerDialog" || data1 === "accountSettings" || data1 === "unsubscribeLink" || data1 === "email" || data1 === "post" || data1 === "phone" || data1 === "signature" || data1 === "spoken" || data1 === "browserSettings")) {
        let err4 = { instancePath: instancePath + "/give", schemaPath: "#/properties/give/enum", keyword: "enum", params: { allowedValues: schema37.properties.give.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.withdraw !== void 0) {
      let data2 = data.withdraw;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/withdraw", schemaPath: "#/properties/withdraw/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "consentManager" || data2 === "checkbox" || data2 === "doubleOptIn" || data2 === "form" || data2 === "button" || data2 === "providerDialog" || data2 === "accountSettings" || data2 === "unsubscribeLink" || data2 === "email" || data2 === "post" || data2 === "phone" || data2 === "signature" || data2 === "spoken" || data2 === "browserSettings")) {
        let err6 = { instancePath: instancePath + "/withdraw", schemaPath: "#/properties/withdraw/enum", keyword: "enum", params: { allowedValues: schema37.properties.withdraw.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.explicit !== void 0 && typeof data.explicit != "boolean") {
      let err7 = { instancePath: instancePath + "/explicit", schemaPath: "#/properties/explicit/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    data.renew !== void 0 && (validate113(data.renew, { instancePath: instancePath + "/renew", parentData: data, parentDataProperty: "renew", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema39 = { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "for" };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "for") {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.for !== void 0 && (validate57(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  }
  return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema40 = { type: ["string", "array", "object"], properties: { for: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, items: { type: "string", minLength: 1 }, minLength: 1, "x-short": "law" }, schema41 = { title: "citations", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 } };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema40.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "law")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    data.for !== void 0 && (validate57(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.law !== void 0 && (validate121(data.law, { instancePath: instancePath + "/law", parentData: data, parentDataProperty: "law", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length));
  }
  return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema42 = { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, whose: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "for" };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "whose")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.for !== void 0 && (validate57(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.whose !== void 0 && (validate57(data.whose, { instancePath: instancePath + "/whose", parentData: data, parentDataProperty: "whose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema43 = { type: ["string", "array", "object"], properties: { for: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" }, task: { $ref: "#/$defs/text" } }, additionalProperties: !1, items: { type: "string", minLength: 1 }, minLength: 1, "x-short": "law" };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema43.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "law" || key0 === "task")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    data.for !== void 0 && (validate57(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.law !== void 0 && (validate121(data.law, { instancePath: instancePath + "/law", parentData: data, parentDataProperty: "law", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data.task !== void 0 && (validate57(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, interest: { $ref: "#/$defs/text" }, of: { $ref: "#/$defs/id" } }, additionalProperties: !1, minLength: 1, "x-short": "interest" };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema44.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "interest" || key0 === "of")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.for !== void 0 && (validate57(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.interest !== void 0 && (validate57(data.interest, { instancePath: instancePath + "/interest", parentData: data, parentDataProperty: "interest", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.of !== void 0 && (validate103(data.of, { instancePath: instancePath + "/of", parentData: data, parentDataProperty: "of", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length));
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema36.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern24.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "consent" || key0 === "contract" || key0 === "legalObligation" || key0 === "vitalInterests" || key0 === "publicTask" || key0 === "legitimateInterests")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.consent !== void 0 && (validate111(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data.contract !== void 0 && (validate116(data.contract, { instancePath: instancePath + "/contract", parentData: data, parentDataProperty: "contract", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data.legalObligation !== void 0 && (validate119(data.legalObligation, { instancePath: instancePath + "/legalObligation", parentData: data, parentDataProperty: "legalObligation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data.vitalInterests !== void 0 && (validate124(data.vitalInterests, { instancePath: instancePath + "/vitalInterests", parentData: data, parentDataProperty: "vitalInterests", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.publicTask !== void 0 && (validate128(data.publicTask, { instancePath: instancePath + "/publicTask", parentData: data, parentDataProperty: "publicTask", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.legitimateInterests !== void 0 && (validate133(data.legitimateInterests, { instancePath: instancePath + "/legitimateInterests", parentData: data, parentDataProperty: "legitimateInterests", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length));
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern28 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern28.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern21.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate153(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err0 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            break outer0;
          }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema48 = { type: ["string", "array", "object"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$", examples: ["subject", "observed", "ownRecords"], items: { title: "id", type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$" }, patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$": { $ref: "#/$defs/sourcePart" } }, additionalProperties: !1, "x-choice": !0 }, pattern30 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$", "u"), schema49 = { type: ["string", "array", "object"], pattern: "^rest$", examples: ["rest"], items: { $ref: "#/$defs/dataId" }, properties: { data: { $ref: "#/$defs/dataIds" }, name: { $ref: "#/$defs/text" }, public: { type: "boolean" }, informed: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/url" } }, additionalProperties: !1, "x-short": "data", "x-empty": "rest" }, pattern34 = new RegExp("^rest$", "u");
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema49.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern34.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^rest$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate153(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "data" || key0 === "name" || key0 === "public" || key0 === "informed" || key0 === "url")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.data !== void 0 && (validate152(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.name !== void 0 && (validate57(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.public !== void 0 && typeof data.public != "boolean") {
      let err3 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    data.informed !== void 0 && (validate57(data.informed, { instancePath: instancePath + "/informed", parentData: data, parentDataProperty: "informed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.url !== void 0 && (validate72(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length));
  }
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema48.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern30.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (!pattern30.test(data0)) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!pattern30.test(key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    for (let key1 in data)
      pattern30.test(key1) && (validate157(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length));
  }
  return validate156.errors = vErrors, errors === 0;
}
validate156.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema50 = { type: ["string", "object"], pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", properties: { none: { $ref: "#/$defs/text" }, period: { $ref: "#/$defs/duration" }, from: { $ref: "#/$defs/text" }, until: { $ref: "#/$defs/text" }, as: { $ref: "#/$defs/id" }, law: { $ref: "#/$defs/citations" }, because: { $ref: "#/$defs/text" }, note: { $ref: "#/$defs/text" }, except: { type: "object", patternProperties: { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { $ref: "#/$defs/period" } }, additionalProperties: !1 } }, additionalProperties: !1, "x-short": "period", title: "retention" }, pattern36 = new RegExp("^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", "u"), schema51 = { type: ["string", "object"], pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", properties: { none: { $ref: "#/$defs/text" }, period: { $ref: "#/$defs/duration" }, from: { $ref: "#/$defs/text" }, until: { $ref: "#/$defs/text" }, as: { $ref: "#/$defs/id" }, law: { $ref: "#/$defs/citations" }, because: { $ref: "#/$defs/text" }, note: { $ref: "#/$defs/text" } }, additionalProperties: !1, "x-short": "period", title: "retention" };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema51.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern36.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "none" || key0 === "period" || key0 === "from" || key0 === "until" || key0 === "as" || key0 === "law" || key0 === "because" || key0 === "note")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.none !== void 0 && (validate57(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.period !== void 0 && (validate113(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.from !== void 0 && (validate57(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.until !== void 0 && (validate57(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.as !== void 0 && (validate103(data.as, { instancePath: instancePath + "/as", parentData: data, parentDataProperty: "as", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.law !== void 0 && (validate121(data.law, { instancePath: instancePath + "/law", parentData: data, parentDataProperty: "law", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data.because !== void 0 && (validate57(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.note !== void 0 && (validate57(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema50.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern36.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema50.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0 && (validate57(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.period !== void 0 && (validate113(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.from !== void 0 && (validate57(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.until !== void 0 && (validate57(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.as !== void 0 && (validate103(data.as, { instancePath: instancePath + "/as", parentData: data, parentDataProperty: "as", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.law !== void 0 && (validate121(data.law, { instancePath: instancePath + "/law", parentData: data, parentDataProperty: "law", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data.because !== void 0 && (validate57(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.note !== void 0 && (validate57(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.except !== void 0) {
      let data8 = data.except;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key1 in data8)
          if (!pattern21.test(key1)) {
            let err3 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        for (let key2 in data8)
          pattern21.test(key2) && (validate176(data8[key2], { instancePath: instancePath + "/except/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  }
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema52 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, statutory: { $ref: "#/$defs/text" }, contractual: { $ref: "#/$defs/text" }, toEnterContract: { $ref: "#/$defs/text" }, technical: { $ref: "#/$defs/text" }, voluntary: { $ref: "#/$defs/text" }, optional: { $ref: "#/$defs/dataIds" } }, additionalProperties: !1, pattern: "^(voluntary|none)$", examples: ["voluntary", "none"], "x-choice": !0 }, pattern40 = new RegExp("^(voluntary|none)$", "u");
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema52.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern40.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(voluntary|none)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "none" || key0 === "statutory" || key0 === "contractual" || key0 === "toEnterContract" || key0 === "technical" || key0 === "voluntary" || key0 === "optional")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.none !== void 0 && (validate57(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.statutory !== void 0 && (validate57(data.statutory, { instancePath: instancePath + "/statutory", parentData: data, parentDataProperty: "statutory", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.contractual !== void 0 && (validate57(data.contractual, { instancePath: instancePath + "/contractual", parentData: data, parentDataProperty: "contractual", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.toEnterContract !== void 0 && (validate57(data.toEnterContract, { instancePath: instancePath + "/toEnterContract", parentData: data, parentDataProperty: "toEnterContract", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.technical !== void 0 && (validate57(data.technical, { instancePath: instancePath + "/technical", parentData: data, parentDataProperty: "technical", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.voluntary !== void 0 && (validate57(data.voluntary, { instancePath: instancePath + "/voluntary", parentData: data, parentDataProperty: "voluntary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.optional !== void 0 && (validate152(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length));
  }
  return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema53 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, decides: { $ref: "#/$defs/text" }, logic: { $ref: "#/$defs/text" }, consequence: { $ref: "#/$defs/text" }, ground: { $ref: "#/$defs/decisionGround" }, safeguards: { type: "array", items: { type: "string", enum: ["humanReview", "ownView", "contest"] }, uniqueItems: !0 } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, schema54 = { type: ["string", "object"], properties: { contract: { $ref: "#/$defs/text" }, explicitConsent: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(contract|explicitConsent)$", examples: ["contract", "explicitConsent"], "x-choice": !0 }, pattern42 = new RegExp("^(contract|explicitConsent)$", "u");
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema54.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern42.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(contract|explicitConsent)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "contract" || key0 === "explicitConsent" || key0 === "law")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.contract !== void 0 && (validate57(data.contract, { instancePath: instancePath + "/contract", parentData: data, parentDataProperty: "contract", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.explicitConsent !== void 0 && (validate57(data.explicitConsent, { instancePath: instancePath + "/explicitConsent", parentData: data, parentDataProperty: "explicitConsent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.law !== void 0 && (validate121(data.law, { instancePath: instancePath + "/law", parentData: data, parentDataProperty: "law", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length));
  }
  return validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema53.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern16.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "none" || key0 === "decides" || key0 === "logic" || key0 === "consequence" || key0 === "ground" || key0 === "safeguards")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0 && (validate57(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.decides !== void 0 && (validate57(data.decides, { instancePath: instancePath + "/decides", parentData: data, parentDataProperty: "decides", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.logic !== void 0 && (validate57(data.logic, { instancePath: instancePath + "/logic", parentData: data, parentDataProperty: "logic", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.consequence !== void 0 && (validate57(data.consequence, { instancePath: instancePath + "/consequence", parentData: data, parentDataProperty: "consequence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.ground !== void 0 && (validate201(data.ground, { instancePath: instancePath + "/ground", parentData: data, parentDataProperty: "ground", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length)), data.safeguards !== void 0) {
      let data5 = data.safeguards;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 != "string") {
            let err3 = { instancePath: instancePath + "/safeguards/" + i0, schemaPath: "#/properties/safeguards/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (!(data6 === "humanReview" || data6 === "ownView" || data6 === "contest")) {
            let err4 = { instancePath: instancePath + "/safeguards/" + i0, schemaPath: "#/properties/safeguards/items/enum", keyword: "enum", params: { allowedValues: schema53.properties.safeguards.items.enum } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        let i1 = data5.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err5 = { instancePath: instancePath + "/safeguards", schemaPath: "#/properties/safeguards/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/safeguards", schemaPath: "#/properties/safeguards/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  }
  return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema55 = { type: ["array", "object"], properties: { channels: { type: "array", items: { $ref: "#/$defs/channel" }, uniqueItems: !0 }, softOptIn: { type: "array", items: { type: "string", enum: ["addressFromSale", "ownSimilarProducts", "objectAtCollection", "objectInEveryMessage"] }, uniqueItems: !0 }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, items: { $ref: "#/$defs/channel" }, "x-short": "channels" }, schema56 = { type: "string", enum: ["email", "sms", "phone", "post", "push", "messenger", "online"] };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "email" || data === "sms" || data === "phone" || data === "post" || data === "push" || data === "messenger" || data === "online")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate210.errors = vErrors, errors === 0;
}
validate210.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !data || typeof data != "object") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema55.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate210(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "channels" || key0 === "softOptIn" || key0 === "law")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.channels !== void 0) {
      let data1 = data.channels;
      if (Array.isArray(data1)) {
        let len1 = data1.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate210(data1[i1], { instancePath: instancePath + "/channels/" + i1, parentData: data1, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length);
        let i2 = data1.length, j0;
        if (i2 > 1) {
          outer0: for (; i2--; )
            for (j0 = i2; j0--; )
              if (func0(data1[i2], data1[j0])) {
                let err2 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                break outer0;
              }
        }
      } else {
        let err3 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.softOptIn !== void 0) {
      let data3 = data.softOptIn;
      if (Array.isArray(data3)) {
        let len2 = data3.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data4 = data3[i3];
          if (typeof data4 != "string") {
            let err4 = { instancePath: instancePath + "/softOptIn/" + i3, schemaPath: "#/properties/softOptIn/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!(data4 === "addressFromSale" || data4 === "ownSimilarProducts" || data4 === "objectAtCollection" || data4 === "objectInEveryMessage")) {
            let err5 = { instancePath: instancePath + "/softOptIn/" + i3, schemaPath: "#/properties/softOptIn/items/enum", keyword: "enum", params: { allowedValues: schema55.properties.softOptIn.items.enum } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i4 = data3.length, j1;
        if (i4 > 1) {
          let indices0 = {};
          for (; i4--; ) {
            let item0 = data3[i4];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j1 = indices0[item0];
                let err6 = { instancePath: instancePath + "/softOptIn", schemaPath: "#/properties/softOptIn/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break;
              }
              indices0[item0] = i4;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/softOptIn", schemaPath: "#/properties/softOptIn/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.law !== void 0 && (validate121(data.law, { instancePath: instancePath + "/law", parentData: data, parentDataProperty: "law", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length));
  }
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern44 = new RegExp("^[a-z][A-Za-z0-9-]*$", "u");
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern44.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema58 = { type: "object", properties: { owner: { type: "string", minLength: 1 }, since: { $ref: "#/$defs/date" }, reviewed: { $ref: "#/$defs/date" }, systems: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0 }, deletion: { type: "string", minLength: 1 }, dpia: { type: "string", minLength: 1 }, balancingTest: { type: "string", minLength: 1 }, consentRecord: { type: "string", minLength: 1 }, breaches: { type: "string", minLength: 1 }, note: { type: "string", minLength: 1 } }, additionalProperties: !1 };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema58.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.owner !== void 0) {
      let data0 = data.owner;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err1 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.since !== void 0 && (validate55(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.reviewed !== void 0 && (validate55(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.systems !== void 0) {
      let data3 = data.systems;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err3 = { instancePath: instancePath + "/systems/" + i0, schemaPath: "#/properties/systems/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/systems/" + i0, schemaPath: "#/properties/systems/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        let i1 = data3.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data3[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err5 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.deletion !== void 0) {
      let data5 = data.deletion;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err7 = { instancePath: instancePath + "/deletion", schemaPath: "#/properties/deletion/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/deletion", schemaPath: "#/properties/deletion/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.dpia !== void 0) {
      let data6 = data.dpia;
      if (typeof data6 == "string") {
        if (func2(data6) < 1) {
          let err9 = { instancePath: instancePath + "/dpia", schemaPath: "#/properties/dpia/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/dpia", schemaPath: "#/properties/dpia/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.balancingTest !== void 0) {
      let data7 = data.balancingTest;
      if (typeof data7 == "string") {
        if (func2(data7) < 1) {
          let err11 = { instancePath: instancePath + "/balancingTest", schemaPath: "#/properties/balancingTest/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/balancingTest", schemaPath: "#/properties/balancingTest/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.consentRecord !== void 0) {
      let data8 = data.consentRecord;
      if (typeof data8 == "string") {
        if (func2(data8) < 1) {
          let err13 = { instancePath: instancePath + "/consentRecord", schemaPath: "#/properties/consentRecord/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/consentRecord", schemaPath: "#/properties/consentRecord/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.breaches !== void 0) {
      let data9 = data.breaches;
      if (typeof data9 == "string") {
        if (func2(data9) < 1) {
          let err15 = { instancePath: instancePath + "/breaches", schemaPath: "#/properties/breaches/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/breaches", schemaPath: "#/properties/breaches/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.note !== void 0) {
      let data10 = data.note;
      if (typeof data10 == "string") {
        if (func2(data10) < 1) {
          let err17 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate224.errors = vErrors, errors === 0;
}
validate224.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern16.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0 && (validate57(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.title !== void 0 && (validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 != "string" && !Array.isArray(data3)) {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: schema31.properties.kind.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data3 == "string" && !pattern21.test(data3)) {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate100(data3[i0], { instancePath: instancePath + "/kind/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
      }
    }
    if (data.onBehalfOf !== void 0 && (validate102(data.onBehalfOf, { instancePath: instancePath + "/onBehalfOf", parentData: data, parentDataProperty: "onBehalfOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.legalBasis !== void 0 && (validate110(data.legalBasis, { instancePath: instancePath + "/legalBasis", parentData: data, parentDataProperty: "legalBasis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.specialCategories !== void 0) {
      let data7 = data.specialCategories;
      if (typeof data7 != "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        let err5 = { instancePath: instancePath + "/specialCategories", schemaPath: "#/properties/specialCategories/type", keyword: "type", params: { type: schema31.properties.specialCategories.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data7 == "string" && !pattern27.test(data7)) {
        let err6 = { instancePath: instancePath + "/specialCategories", schemaPath: "#/properties/specialCategories/pattern", keyword: "pattern", params: { pattern: "^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key1 in data7)
          if (!func1.call(schema31.properties.specialCategories.properties, key1)) {
            let err7 = { instancePath: instancePath + "/specialCategories", schemaPath: "#/properties/specialCategories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        data7.explicitConsent !== void 0 && (validate121(data7.explicitConsent, { instancePath: instancePath + "/specialCategories/explicitConsent", parentData: data7, parentDataProperty: "explicitConsent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data7.employmentLaw !== void 0 && (validate121(data7.employmentLaw, { instancePath: instancePath + "/specialCategories/employmentLaw", parentData: data7, parentDataProperty: "employmentLaw", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data7.vitalInterests !== void 0 && (validate121(data7.vitalInterests, { instancePath: instancePath + "/specialCategories/vitalInterests", parentData: data7, parentDataProperty: "vitalInterests", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data7.nonProfitBody !== void 0 && (validate121(data7.nonProfitBody, { instancePath: instancePath + "/specialCategories/nonProfitBody", parentData: data7, parentDataProperty: "nonProfitBody", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data7.madePublic !== void 0 && (validate121(data7.madePublic, { instancePath: instancePath + "/specialCategories/madePublic", parentData: data7, parentDataProperty: "madePublic", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data7.legalClaims !== void 0 && (validate121(data7.legalClaims, { instancePath: instancePath + "/specialCategories/legalClaims", parentData: data7, parentDataProperty: "legalClaims", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data7.substantialPublicInterest !== void 0 && (validate121(data7.substantialPublicInterest, { instancePath: instancePath + "/specialCategories/substantialPublicInterest", parentData: data7, parentDataProperty: "substantialPublicInterest", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data7.healthCare !== void 0 && (validate121(data7.healthCare, { instancePath: instancePath + "/specialCategories/healthCare", parentData: data7, parentDataProperty: "healthCare", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data7.publicHealth !== void 0 && (validate121(data7.publicHealth, { instancePath: instancePath + "/specialCategories/publicHealth", parentData: data7, parentDataProperty: "publicHealth", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data7.research !== void 0 && (validate121(data7.research, { instancePath: instancePath + "/specialCategories/research", parentData: data7, parentDataProperty: "research", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length));
      }
    }
    if (data.criminalOffences !== void 0) {
      let data18 = data.criminalOffences;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (let key2 in data18)
          if (key2 !== "law") {
            let err8 = { instancePath: instancePath + "/criminalOffences", schemaPath: "#/properties/criminalOffences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        data18.law !== void 0 && (validate121(data18.law, { instancePath: instancePath + "/criminalOffences/law", parentData: data18, parentDataProperty: "law", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length));
      } else {
        let err9 = { instancePath: instancePath + "/criminalOffences", schemaPath: "#/properties/criminalOffences/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.subjects !== void 0) {
      let data20 = data.subjects;
      if (Array.isArray(data20)) {
        let len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate150(data20[i1], { instancePath: instancePath + "/subjects/" + i1, parentData: data20, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
        let i2 = data20.length, j0;
        if (i2 > 1) {
          outer0: for (; i2--; )
            for (j0 = i2; j0--; )
              if (func0(data20[i2], data20[j0])) {
                let err10 = { instancePath: instancePath + "/subjects", schemaPath: "#/properties/subjects/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                break outer0;
              }
        }
      } else {
        let err11 = { instancePath: instancePath + "/subjects", schemaPath: "#/properties/subjects/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.data !== void 0 && (validate152(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.source !== void 0 && (validate156(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors), errors = vErrors.length)), data.recipients !== void 0) {
      let data24 = data.recipients;
      if ((!data24 || typeof data24 != "object") && typeof data24 != "string") {
        let err12 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: schema31.properties.recipients.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data24 == "string" && !pattern16.test(data24)) {
        let err13 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/pattern", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (Array.isArray(data24)) {
        let len2 = data24.length;
        for (let i3 = 0; i3 < len2; i3++)
          validate103(data24[i3], { instancePath: instancePath + "/recipients/" + i3, parentData: data24, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
        let i4 = data24.length, j1;
        if (i4 > 1) {
          outer1: for (; i4--; )
            for (j1 = i4; j1--; )
              if (func0(data24[i4], data24[j1])) {
                let err14 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                break outer1;
              }
        }
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (let key3 in data24)
          if (key3 !== "none") {
            let err15 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        data24.none !== void 0 && (validate57(data24.none, { instancePath: instancePath + "/recipients/none", parentData: data24, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
      }
    }
    if (data.retention !== void 0 && (validate167(data.retention, { instancePath: instancePath + "/retention", parentData: data, parentDataProperty: "retention", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length)), data.provision !== void 0 && (validate187(data.provision, { instancePath: instancePath + "/provision", parentData: data, parentDataProperty: "provision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length)), data.automatedDecision !== void 0 && (validate196(data.automatedDecision, { instancePath: instancePath + "/automatedDecision", parentData: data, parentDataProperty: "automatedDecision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length)), data.profiling !== void 0) {
      let data30 = data.profiling;
      if (typeof data30 != "string" && !(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
        let err16 = { instancePath: instancePath + "/profiling", schemaPath: "#/properties/profiling/type", keyword: "type", params: { type: schema31.properties.profiling.type } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data30 == "string" && func2(data30) < 1) {
        let err17 = { instancePath: instancePath + "/profiling", schemaPath: "#/properties/profiling/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (let key4 in data30)
          if (!(key4 === "none" || key4 === "text")) {
            let err18 = { instancePath: instancePath + "/profiling", schemaPath: "#/properties/profiling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        data30.none !== void 0 && (validate57(data30.none, { instancePath: instancePath + "/profiling/none", parentData: data30, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data30.text !== void 0 && (validate57(data30.text, { instancePath: instancePath + "/profiling/text", parentData: data30, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
      }
    }
    if (data.directMarketing !== void 0 && (validate209(data.directMarketing, { instancePath: instancePath + "/directMarketing", parentData: data, parentDataProperty: "directMarketing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length)), data.informationExemption !== void 0) {
      let data34 = data.informationExemption;
      if (typeof data34 != "string" && !(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
        let err19 = { instancePath: instancePath + "/informationExemption", schemaPath: "#/properties/informationExemption/type", keyword: "type", params: { type: schema31.properties.informationExemption.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data34 == "string" && !pattern43.test(data34)) {
        let err20 = { instancePath: instancePath + "/informationExemption", schemaPath: "#/properties/informationExemption/pattern", keyword: "pattern", params: { pattern: "^(alreadyInformed)$" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (let key5 in data34)
          if (!(key5 === "alreadyInformed" || key5 === "disproportionateEffort" || key5 === "laidDownByLaw" || key5 === "professionalSecrecy")) {
            let err21 = { instancePath: instancePath + "/informationExemption", schemaPath: "#/properties/informationExemption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        data34.alreadyInformed !== void 0 && (validate57(data34.alreadyInformed, { instancePath: instancePath + "/informationExemption/alreadyInformed", parentData: data34, parentDataProperty: "alreadyInformed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data34.disproportionateEffort !== void 0 && (validate57(data34.disproportionateEffort, { instancePath: instancePath + "/informationExemption/disproportionateEffort", parentData: data34, parentDataProperty: "disproportionateEffort", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data34.laidDownByLaw !== void 0 && (validate121(data34.laidDownByLaw, { instancePath: instancePath + "/informationExemption/laidDownByLaw", parentData: data34, parentDataProperty: "laidDownByLaw", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data34.professionalSecrecy !== void 0 && (validate121(data34.professionalSecrecy, { instancePath: instancePath + "/informationExemption/professionalSecrecy", parentData: data34, parentDataProperty: "professionalSecrecy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length));
      }
    }
    if (data.measures !== void 0) {
      let data39 = data.measures;
      if (Array.isArray(data39)) {
        let len3 = data39.length;
        for (let i5 = 0; i5 < len3; i5++)
          validate219(data39[i5], { instancePath: instancePath + "/measures/" + i5, parentData: data39, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length);
        let i6 = data39.length, j2;
        if (i6 > 1) {
          outer2: for (; i6--; )
            for (j2 = i6; j2--; )
              if (func0(data39[i6], data39[j2])) {
                let err22 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                break outer2;
              }
        }
      } else {
        let err23 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.surfaces !== void 0 && (validate105(data.surfaces, { instancePath: instancePath + "/surfaces", parentData: data, parentDataProperty: "surfaces", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.status !== void 0) {
      let data42 = data.status;
      if (typeof data42 != "string") {
        let err24 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (!(data42 === "planned" || data42 === "active" || data42 === "ended")) {
        let err25 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.status.enum } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.formerly !== void 0) {
      let data43 = data.formerly;
      if (typeof data43 != "string" && !Array.isArray(data43)) {
        let err26 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/type", keyword: "type", params: { type: schema31.properties.formerly.type } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data43 == "string" && !pattern7.test(data43)) {
        let err27 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (Array.isArray(data43)) {
        let len4 = data43.length;
        for (let i7 = 0; i7 < len4; i7++)
          validate103(data43[i7], { instancePath: instancePath + "/formerly/" + i7, parentData: data43, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      }
    }
    data.note !== void 0 && (validate67(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.register !== void 0 && (validate224(data.register, { instancePath: instancePath + "/register", parentData: data, parentDataProperty: "register", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length));
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema59 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, service: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, category: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, role: { type: "string", enum: ["processor", "controller", "jointController", "authority", "public", "internal"] }, contract: { $ref: "#/$defs/date" }, subProcessors: { $ref: "#/$defs/webUrl" }, arrangement: { $ref: "#/$defs/arrangement" }, transfers: { $ref: "#/$defs/transfers" }, privacyPolicy: { $ref: "#/$defs/localUrl" }, optOut: { $ref: "#/$defs/localUrl" }, since: { $ref: "#/$defs/date" }, formerly: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, register: { $ref: "#/$defs/register" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, schema60 = { type: ["string", "object"], properties: { essence: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/webUrl" }, contactPoint: { $ref: "#/$defs/contact" } }, additionalProperties: !1, minLength: 1, "x-short": "essence" };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema60.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "essence" || key0 === "url" || key0 === "contactPoint")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.essence !== void 0 && (validate57(data.essence, { instancePath: instancePath + "/essence", parentData: data, parentDataProperty: "essence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.url !== void 0 && (validate59(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.contactPoint !== void 0 && (validate86(data.contactPoint, { instancePath: instancePath + "/contactPoint", parentData: data, parentDataProperty: "contactPoint", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length));
  }
  return validate239.errors = vErrors, errors === 0;
}
validate239.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema61 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" } }, patternProperties: { "^([A-Z]{2}|INT)$": { $ref: "#/$defs/tools" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, pattern50 = new RegExp("^([A-Z]{2}|INT)$", "u"), schema62 = { type: ["string", "object"], properties: { adequacyDecision: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, dataPrivacyFramework: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, checked: { $ref: "#/$defs/date" }, entity: { type: "string", minLength: 1 }, hr: { type: "boolean" } }, additionalProperties: !1 }, standardContractualClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, module: { type: ["integer", "array"], minimum: 1, maximum: 4, items: { type: "integer", minimum: 1, maximum: 4 } } }, additionalProperties: !1 }, bindingCorporateRules: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, authorityClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, codeOfConduct: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, certification: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicBodyInstrument: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, adHocClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, administrativeArrangement: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, explicitConsent: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, risk: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, contractWithPerson: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, contractInPersonsInterest: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicInterest: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, legalClaims: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, vitalInterests: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicRegister: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, compellingInterests: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, authorityInformed: { $ref: "#/$defs/date" } }, additionalProperties: !1 } }, additionalProperties: !1, pattern: "^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$", examples: ["adequacyDecision", "dataPrivacyFramework", "standardContractualClauses", "bindingCorporateRules", "authorityClauses", "codeOfConduct", "certification", "publicBodyInstrument", "adHocClauses", "administrativeArrangement", "explicitConsent", "contractWithPerson", "contractInPersonsInterest", "publicInterest", "legalClaims", "vitalInterests", "publicRegister", "compellingInterests"], "x-choice": !0 }, pattern52 = new RegExp("^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$", "u");
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern52.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema62.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.adequacyDecision !== void 0) {
      let data0 = data.adequacyDecision;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!(key1 === "ref" || key1 === "copy" || key1 === "assessed" || key1 === "scope" || key1 === "because" || key1 === "onward")) {
            let err3 = { instancePath: instancePath + "/adequacyDecision", schemaPath: "#/properties/adequacyDecision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.ref !== void 0) {
          let data1 = data0.ref;
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err4 = { instancePath: instancePath + "/adequacyDecision/ref", schemaPath: "#/properties/adequacyDecision/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/adequacyDecision/ref", schemaPath: "#/properties/adequacyDecision/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.copy !== void 0 && (validate57(data0.copy, { instancePath: instancePath + "/adequacyDecision/copy", parentData: data0, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data0.assessed !== void 0 && (validate55(data0.assessed, { instancePath: instancePath + "/adequacyDecision/assessed", parentData: data0, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data0.scope !== void 0 && (validate57(data0.scope, { instancePath: instancePath + "/adequacyDecision/scope", parentData: data0, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data0.because !== void 0 && (validate57(data0.because, { instancePath: instancePath + "/adequacyDecision/because", parentData: data0, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data0.onward !== void 0) {
          let data6 = data0.onward;
          if (Array.isArray(data6)) {
            let len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate64(data6[i0], { instancePath: instancePath + "/adequacyDecision/onward/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i1 = data6.length, j0;
            if (i1 > 1) {
              outer0: for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data6[i1], data6[j0])) {
                    let err6 = { instancePath: instancePath + "/adequacyDecision/onward", schemaPath: "#/properties/adequacyDecision/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    break outer0;
                  }
            }
          } else {
            let err7 = { instancePath: instancePath + "/adequacyDecision/onward", schemaPath: "#/properties/adequacyDecision/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/adequacyDecision", schemaPath: "#/properties/adequacyDecision/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.dataPrivacyFramework !== void 0) {
      let data8 = data.dataPrivacyFramework;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key2 in data8)
          if (!func1.call(schema62.properties.dataPrivacyFramework.properties, key2)) {
            let err9 = { instancePath: instancePath + "/dataPrivacyFramework", schemaPath: "#/properties/dataPrivacyFramework/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data8.ref !== void 0) {
          let data9 = data8.ref;
          if (typeof data9 == "string") {
            if (func2(data9) < 1) {
              let err10 = { instancePath: instancePath + "/dataPrivacyFramework/ref", schemaPath: "#/properties/dataPrivacyFramework/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/dataPrivacyFramework/ref", schemaPath: "#/properties/dataPrivacyFramework/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data8.copy !== void 0 && (validate57(data8.copy, { instancePath: instancePath + "/dataPrivacyFramework/copy", parentData: data8, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data8.assessed !== void 0 && (validate55(data8.assessed, { instancePath: instancePath + "/dataPrivacyFramework/assessed", parentData: data8, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data8.scope !== void 0 && (validate57(data8.scope, { instancePath: instancePath + "/dataPrivacyFramework/scope", parentData: data8, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data8.because !== void 0 && (validate57(data8.because, { instancePath: instancePath + "/dataPrivacyFramework/because", parentData: data8, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data8.onward !== void 0) {
          let data14 = data8.onward;
          if (Array.isArray(data14)) {
            let len1 = data14.length;
            for (let i2 = 0; i2 < len1; i2++)
              validate64(data14[i2], { instancePath: instancePath + "/dataPrivacyFramework/onward/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i3 = data14.length, j1;
            if (i3 > 1) {
              outer1: for (; i3--; )
                for (j1 = i3; j1--; )
                  if (func0(data14[i3], data14[j1])) {
                    let err12 = { instancePath: instancePath + "/dataPrivacyFramework/onward", schemaPath: "#/properties/dataPrivacyFramework/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    break outer1;
                  }
            }
          } else {
            let err13 = { instancePath: instancePath + "/dataPrivacyFramework/onward", schemaPath: "#/properties/dataPrivacyFramework/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data8.checked !== void 0 && (validate55(data8.checked, { instancePath: instancePath + "/dataPrivacyFramework/checked", parentData: data8, parentDataProperty: "checked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data8.entity !== void 0) {
          let data17 = data8.entity;
          if (typeof data17 == "string") {
            if (func2(data17) < 1) {
              let err14 = { instancePath: instancePath + "/dataPrivacyFramework/entity", schemaPath: "#/properties/dataPrivacyFramework/properties/entity/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/dataPrivacyFramework/entity", schemaPath: "#/properties/dataPrivacyFramework/properties/entity/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data8.hr !== void 0 && typeof data8.hr != "boolean") {
          let err16 = { instancePath: instancePath + "/dataPrivacyFramework/hr", schemaPath: "#/properties/dataPrivacyFramework/properties/hr/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/dataPrivacyFramework", schemaPath: "#/properties/dataPrivacyFramework/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.standardContractualClauses !== void 0) {
      let data19 = data.standardContractualClauses;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (let key3 in data19)
          if (!(key3 === "ref" || key3 === "copy" || key3 === "assessed" || key3 === "scope" || key3 === "because" || key3 === "onward" || key3 === "module")) {
            let err18 = { instancePath: instancePath + "/standardContractualClauses", schemaPath: "#/properties/standardContractualClauses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        if (data19.ref !== void 0) {
          let data20 = data19.ref;
          if (typeof data20 == "string") {
            if (func2(data20) < 1) {
              let err19 = { instancePath: instancePath + "/standardContractualClauses/ref", schemaPath: "#/properties/standardContractualClauses/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/standardContractualClauses/ref", schemaPath: "#/properties/standardContractualClauses/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data19.copy !== void 0 && (validate57(data19.copy, { instancePath: instancePath + "/standardContractualClauses/copy", parentData: data19, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data19.assessed !== void 0 && (validate55(data19.assessed, { instancePath: instancePath + "/standardContractualClauses/assessed", parentData: data19, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data19.scope !== void 0 && (validate57(data19.scope, { instancePath: instancePath + "/standardContractualClauses/scope", parentData: data19, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data19.because !== void 0 && (validate57(data19.because, { instancePath: instancePath + "/standardContractualClauses/because", parentData: data19, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data19.onward !== void 0) {
          let data25 = data19.onward;
          if (Array.isArray(data25)) {
            let len2 = data25.length;
            for (let i4 = 0; i4 < len2; i4++)
              validate64(data25[i4], { instancePath: instancePath + "/standardContractualClauses/onward/" + i4, parentData: data25, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i5 = data25.length, j2;
            if (i5 > 1) {
              outer2: for (; i5--; )
                for (j2 = i5; j2--; )
                  if (func0(data25[i5], data25[j2])) {
                    let err21 = { instancePath: instancePath + "/standardContractualClauses/onward", schemaPath: "#/properties/standardContractualClauses/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    break outer2;
                  }
            }
          } else {
            let err22 = { instancePath: instancePath + "/standardContractualClauses/onward", schemaPath: "#/properties/standardContractualClauses/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data19.module !== void 0) {
          let data27 = data19.module;
          if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27)) && !Array.isArray(data27)) {
            let err23 = { instancePath: instancePath + "/standardContractualClauses/module", schemaPath: "#/properties/standardContractualClauses/properties/module/type", keyword: "type", params: { type: schema62.properties.standardContractualClauses.properties.module.type } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 4 || isNaN(data27)) {
              let err24 = { instancePath: instancePath + "/standardContractualClauses/module", schemaPath: "#/properties/standardContractualClauses/properties/module/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data27 < 1 || isNaN(data27)) {
              let err25 = { instancePath: instancePath + "/standardContractualClauses/module", schemaPath: "#/properties/standardContractualClauses/properties/module/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
          if (Array.isArray(data27)) {
            let len3 = data27.length;
            for (let i6 = 0; i6 < len3; i6++) {
              let data28 = data27[i6];
              if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
                let err26 = { instancePath: instancePath + "/standardContractualClauses/module/" + i6, schemaPath: "#/properties/standardContractualClauses/properties/module/items/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 > 4 || isNaN(data28)) {
                  let err27 = { instancePath: instancePath + "/standardContractualClauses/module/" + i6, schemaPath: "#/properties/standardContractualClauses/properties/module/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data28 < 1 || isNaN(data28)) {
                  let err28 = { instancePath: instancePath + "/standardContractualClauses/module/" + i6, schemaPath: "#/properties/standardContractualClauses/properties/module/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              }
            }
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/standardContractualClauses", schemaPath: "#/properties/standardContractualClauses/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.bindingCorporateRules !== void 0) {
      let data29 = data.bindingCorporateRules;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (let key4 in data29)
          if (!(key4 === "ref" || key4 === "copy" || key4 === "assessed" || key4 === "scope" || key4 === "because" || key4 === "onward")) {
            let err30 = { instancePath: instancePath + "/bindingCorporateRules", schemaPath: "#/properties/bindingCorporateRules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        if (data29.ref !== void 0) {
          let data30 = data29.ref;
          if (typeof data30 == "string") {
            if (func2(data30) < 1) {
              let err31 = { instancePath: instancePath + "/bindingCorporateRules/ref", schemaPath: "#/properties/bindingCorporateRules/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/bindingCorporateRules/ref", schemaPath: "#/properties/bindingCorporateRules/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data29.copy !== void 0 && (validate57(data29.copy, { instancePath: instancePath + "/bindingCorporateRules/copy", parentData: data29, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data29.assessed !== void 0 && (validate55(data29.assessed, { instancePath: instancePath + "/bindingCorporateRules/assessed", parentData: data29, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data29.scope !== void 0 && (validate57(data29.scope, { instancePath: instancePath + "/bindingCorporateRules/scope", parentData: data29, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data29.because !== void 0 && (validate57(data29.because, { instancePath: instancePath + "/bindingCorporateRules/because", parentData: data29, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data29.onward !== void 0) {
          let data35 = data29.onward;
          if (Array.isArray(data35)) {
            let len4 = data35.length;
            for (let i7 = 0; i7 < len4; i7++)
              validate64(data35[i7], { instancePath: instancePath + "/bindingCorporateRules/onward/" + i7, parentData: data35, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i8 = data35.length, j3;
            if (i8 > 1) {
              outer3: for (; i8--; )
                for (j3 = i8; j3--; )
                  if (func0(data35[i8], data35[j3])) {
                    let err33 = { instancePath: instancePath + "/bindingCorporateRules/onward", schemaPath: "#/properties/bindingCorporateRules/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 } };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    break outer3;
                  }
            }
          } else {
            let err34 = { instancePath: instancePath + "/bindingCorporateRules/onward", schemaPath: "#/properties/bindingCorporateRules/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        let err35 = { instancePath: instancePath + "/bindingCorporateRules", schemaPath: "#/properties/bindingCorporateRules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.authorityClauses !== void 0) {
      let data37 = data.authorityClauses;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (let key5 in data37)
          if (!(key5 === "ref" || key5 === "copy" || key5 === "assessed" || key5 === "scope" || key5 === "because" || key5 === "onward")) {
            let err36 = { instancePath: instancePath + "/authorityClauses", schemaPath: "#/properties/authorityClauses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        if (data37.ref !== void 0) {
          let data38 = data37.ref;
          if (typeof data38 == "string") {
            if (func2(data38) < 1) {
              let err37 = { instancePath: instancePath + "/authorityClauses/ref", schemaPath: "#/properties/authorityClauses/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            let err38 = { instancePath: instancePath + "/authorityClauses/ref", schemaPath: "#/properties/authorityClauses/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data37.copy !== void 0 && (validate57(data37.copy, { instancePath: instancePath + "/authorityClauses/copy", parentData: data37, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data37.assessed !== void 0 && (validate55(data37.assessed, { instancePath: instancePath + "/authorityClauses/assessed", parentData: data37, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data37.scope !== void 0 && (validate57(data37.scope, { instancePath: instancePath + "/authorityClauses/scope", parentData: data37, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data37.because !== void 0 && (validate57(data37.because, { instancePath: instancePath + "/authorityClauses/because", parentData: data37, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data37.onward !== void 0) {
          let data43 = data37.onward;
          if (Array.isArray(data43)) {
            let len5 = data43.length;
            for (let i9 = 0; i9 < len5; i9++)
              validate64(data43[i9], { instancePath: instancePath + "/authorityClauses/onward/" + i9, parentData: data43, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i10 = data43.length, j4;
            if (i10 > 1) {
              outer4: for (; i10--; )
                for (j4 = i10; j4--; )
                  if (func0(data43[i10], data43[j4])) {
                    let err39 = { instancePath: instancePath + "/authorityClauses/onward", schemaPath: "#/properties/authorityClauses/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    break outer4;
                  }
            }
          } else {
            let err40 = { instancePath: instancePath + "/authorityClauses/onward", schemaPath: "#/properties/authorityClauses/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/authorityClauses", schemaPath: "#/properties/authorityClauses/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.codeOfConduct !== void 0) {
      let data45 = data.codeOfConduct;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (let key6 in data45)
          if (!(key6 === "ref" || key6 === "copy" || key6 === "assessed" || key6 === "scope" || key6 === "because" || key6 === "onward")) {
            let err42 = { instancePath: instancePath + "/codeOfConduct", schemaPath: "#/properties/codeOfConduct/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        if (data45.ref !== void 0) {
          let data46 = data45.ref;
          if (typeof data46 == "string") {
            if (func2(data46) < 1) {
              let err43 = { instancePath: instancePath + "/codeOfConduct/ref", schemaPath: "#/properties/codeOfConduct/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          } else {
            let err44 = { instancePath: instancePath + "/codeOfConduct/ref", schemaPath: "#/properties/codeOfConduct/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        if (data45.copy !== void 0 && (validate57(data45.copy, { instancePath: instancePath + "/codeOfConduct/copy", parentData: data45, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data45.assessed !== void 0 && (validate55(data45.assessed, { instancePath: instancePath + "/codeOfConduct/assessed", parentData: data45, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data45.scope !== void 0 && (validate57(data45.scope, { instancePath: instancePath + "/codeOfConduct/scope", parentData: data45, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data45.because !== void 0 && (validate57(data45.because, { instancePath: instancePath + "/codeOfConduct/because", parentData: data45, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data45.onward !== void 0) {
          let data51 = data45.onward;
          if (Array.isArray(data51)) {
            let len6 = data51.length;
            for (let i11 = 0; i11 < len6; i11++)
              validate64(data51[i11], { instancePath: instancePath + "/codeOfConduct/onward/" + i11, parentData: data51, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i12 = data51.length, j5;
            if (i12 > 1) {
              outer5: for (; i12--; )
                for (j5 = i12; j5--; )
                  if (func0(data51[i12], data51[j5])) {
                    let err45 = { instancePath: instancePath + "/codeOfConduct/onward", schemaPath: "#/properties/codeOfConduct/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 } };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                    break outer5;
                  }
            }
          } else {
            let err46 = { instancePath: instancePath + "/codeOfConduct/onward", schemaPath: "#/properties/codeOfConduct/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        let err47 = { instancePath: instancePath + "/codeOfConduct", schemaPath: "#/properties/codeOfConduct/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.certification !== void 0) {
      let data53 = data.certification;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        for (let key7 in data53)
          if (!(key7 === "ref" || key7 === "copy" || key7 === "assessed" || key7 === "scope" || key7 === "because" || key7 === "onward")) {
            let err48 = { instancePath: instancePath + "/certification", schemaPath: "#/properties/certification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        if (data53.ref !== void 0) {
          let data54 = data53.ref;
          if (typeof data54 == "string") {
            if (func2(data54) < 1) {
              let err49 = { instancePath: instancePath + "/certification/ref", schemaPath: "#/properties/certification/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          } else {
            let err50 = { instancePath: instancePath + "/certification/ref", schemaPath: "#/properties/certification/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data53.copy !== void 0 && (validate57(data53.copy, { instancePath: instancePath + "/certification/copy", parentData: data53, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data53.assessed !== void 0 && (validate55(data53.assessed, { instancePath: instancePath + "/certification/assessed", parentData: data53, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data53.scope !== void 0 && (validate57(data53.scope, { instancePath: instancePath + "/certification/scope", parentData: data53, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data53.because !== void 0 && (validate57(data53.because, { instancePath: instancePath + "/certification/because", parentData: data53, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data53.onward !== void 0) {
          let data59 = data53.onward;
          if (Array.isArray(data59)) {
            let len7 = data59.length;
            for (let i13 = 0; i13 < len7; i13++)
              validate64(data59[i13], { instancePath: instancePath + "/certification/onward/" + i13, parentData: data59, parentDataProperty: i13, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i14 = data59.length, j6;
            if (i14 > 1) {
              outer6: for (; i14--; )
                for (j6 = i14; j6--; )
                  if (func0(data59[i14], data59[j6])) {
                    let err51 = { instancePath: instancePath + "/certification/onward", schemaPath: "#/properties/certification/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j6 } };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    break outer6;
                  }
            }
          } else {
            let err52 = { instancePath: instancePath + "/certification/onward", schemaPath: "#/properties/certification/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
      } else {
        let err53 = { instancePath: instancePath + "/certification", schemaPath: "#/properties/certification/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.publicBodyInstrument !== void 0) {
      let data61 = data.publicBodyInstrument;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (let key8 in data61)
          if (!(key8 === "ref" || key8 === "copy" || key8 === "assessed" || key8 === "scope" || key8 === "because" || key8 === "onward")) {
            let err54 = { instancePath: instancePath + "/publicBodyInstrument", schemaPath: "#/properties/publicBodyInstrument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        if (data61.ref !== void 0) {
          let data62 = data61.ref;
          if (typeof data62 == "string") {
            if (func2(data62) < 1) {
              let err55 = { instancePath: instancePath + "/publicBodyInstrument/ref", schemaPath: "#/properties/publicBodyInstrument/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
          } else {
            let err56 = { instancePath: instancePath + "/publicBodyInstrument/ref", schemaPath: "#/properties/publicBodyInstrument/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
        if (data61.copy !== void 0 && (validate57(data61.copy, { instancePath: instancePath + "/publicBodyInstrument/copy", parentData: data61, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data61.assessed !== void 0 && (validate55(data61.assessed, { instancePath: instancePath + "/publicBodyInstrument/assessed", parentData: data61, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data61.scope !== void 0 && (validate57(data61.scope, { instancePath: instancePath + "/publicBodyInstrument/scope", parentData: data61, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data61.because !== void 0 && (validate57(data61.because, { instancePath: instancePath + "/publicBodyInstrument/because", parentData: data61, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data61.onward !== void 0) {
          let data67 = data61.onward;
          if (Array.isArray(data67)) {
            let len8 = data67.length;
            for (let i15 = 0; i15 < len8; i15++)
              validate64(data67[i15], { instancePath: instancePath + "/publicBodyInstrument/onward/" + i15, parentData: data67, parentDataProperty: i15, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i16 = data67.length, j7;
            if (i16 > 1) {
              outer7: for (; i16--; )
                for (j7 = i16; j7--; )
                  if (func0(data67[i16], data67[j7])) {
                    let err57 = { instancePath: instancePath + "/publicBodyInstrument/onward", schemaPath: "#/properties/publicBodyInstrument/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j7 } };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                    break outer7;
                  }
            }
          } else {
            let err58 = { instancePath: instancePath + "/publicBodyInstrument/onward", schemaPath: "#/properties/publicBodyInstrument/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
      } else {
        let err59 = { instancePath: instancePath + "/publicBodyInstrument", schemaPath: "#/properties/publicBodyInstrument/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.adHocClauses !== void 0) {
      let data69 = data.adHocClauses;
      if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
        for (let key9 in data69)
          if (!(key9 === "ref" || key9 === "copy" || key9 === "assessed" || key9 === "scope" || key9 === "because" || key9 === "onward")) {
            let err60 = { instancePath: instancePath + "/adHocClauses", schemaPath: "#/properties/adHocClauses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        if (data69.ref !== void 0) {
          let data70 = data69.ref;
          if (typeof data70 == "string") {
            if (func2(data70) < 1) {
              let err61 = { instancePath: instancePath + "/adHocClauses/ref", schemaPath: "#/properties/adHocClauses/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
          } else {
            let err62 = { instancePath: instancePath + "/adHocClauses/ref", schemaPath: "#/properties/adHocClauses/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        if (data69.copy !== void 0 && (validate57(data69.copy, { instancePath: instancePath + "/adHocClauses/copy", parentData: data69, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data69.assessed !== void 0 && (validate55(data69.assessed, { instancePath: instancePath + "/adHocClauses/assessed", parentData: data69, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data69.scope !== void 0 && (validate57(data69.scope, { instancePath: instancePath + "/adHocClauses/scope", parentData: data69, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data69.because !== void 0 && (validate57(data69.because, { instancePath: instancePath + "/adHocClauses/because", parentData: data69, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data69.onward !== void 0) {
          let data75 = data69.onward;
          if (Array.isArray(data75)) {
            let len9 = data75.length;
            for (let i17 = 0; i17 < len9; i17++)
              validate64(data75[i17], { instancePath: instancePath + "/adHocClauses/onward/" + i17, parentData: data75, parentDataProperty: i17, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i18 = data75.length, j8;
            if (i18 > 1) {
              outer8: for (; i18--; )
                for (j8 = i18; j8--; )
                  if (func0(data75[i18], data75[j8])) {
                    let err63 = { instancePath: instancePath + "/adHocClauses/onward", schemaPath: "#/properties/adHocClauses/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i18, j: j8 } };
                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                    break outer8;
                  }
            }
          } else {
            let err64 = { instancePath: instancePath + "/adHocClauses/onward", schemaPath: "#/properties/adHocClauses/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
      } else {
        let err65 = { instancePath: instancePath + "/adHocClauses", schemaPath: "#/properties/adHocClauses/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.administrativeArrangement !== void 0) {
      let data77 = data.administrativeArrangement;
      if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
        for (let key10 in data77)
          if (!(key10 === "ref" || key10 === "copy" || key10 === "assessed" || key10 === "scope" || key10 === "because" || key10 === "onward")) {
            let err66 = { instancePath: instancePath + "/administrativeArrangement", schemaPath: "#/properties/administrativeArrangement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        if (data77.ref !== void 0) {
          let data78 = data77.ref;
          if (typeof data78 == "string") {
            if (func2(data78) < 1) {
              let err67 = { instancePath: instancePath + "/administrativeArrangement/ref", schemaPath: "#/properties/administrativeArrangement/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
          } else {
            let err68 = { instancePath: instancePath + "/administrativeArrangement/ref", schemaPath: "#/properties/administrativeArrangement/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
        if (data77.copy !== void 0 && (validate57(data77.copy, { instancePath: instancePath + "/administrativeArrangement/copy", parentData: data77, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data77.assessed !== void 0 && (validate55(data77.assessed, { instancePath: instancePath + "/administrativeArrangement/assessed", parentData: data77, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data77.scope !== void 0 && (validate57(data77.scope, { instancePath: instancePath + "/administrativeArrangement/scope", parentData: data77, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data77.because !== void 0 && (validate57(data77.because, { instancePath: instancePath + "/administrativeArrangement/because", parentData: data77, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data77.onward !== void 0) {
          let data83 = data77.onward;
          if (Array.isArray(data83)) {
            let len10 = data83.length;
            for (let i19 = 0; i19 < len10; i19++)
              validate64(data83[i19], { instancePath: instancePath + "/administrativeArrangement/onward/" + i19, parentData: data83, parentDataProperty: i19, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i20 = data83.length, j9;
            if (i20 > 1) {
              outer9: for (; i20--; )
                for (j9 = i20; j9--; )
                  if (func0(data83[i20], data83[j9])) {
                    let err69 = { instancePath: instancePath + "/administrativeArrangement/onward", schemaPath: "#/properties/administrativeArrangement/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i20, j: j9 } };
                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                    break outer9;
                  }
            }
          } else {
            let err70 = { instancePath: instancePath + "/administrativeArrangement/onward", schemaPath: "#/properties/administrativeArrangement/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
      } else {
        let err71 = { instancePath: instancePath + "/administrativeArrangement", schemaPath: "#/properties/administrativeArrangement/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.explicitConsent !== void 0) {
      let data85 = data.explicitConsent;
      if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
        for (let key11 in data85)
          if (!(key11 === "ref" || key11 === "copy" || key11 === "assessed" || key11 === "scope" || key11 === "because" || key11 === "onward" || key11 === "risk")) {
            let err72 = { instancePath: instancePath + "/explicitConsent", schemaPath: "#/properties/explicitConsent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        if (data85.ref !== void 0) {
          let data86 = data85.ref;
          if (typeof data86 == "string") {
            if (func2(data86) < 1) {
              let err73 = { instancePath: instancePath + "/explicitConsent/ref", schemaPath: "#/properties/explicitConsent/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
          } else {
            let err74 = { instancePath: instancePath + "/explicitConsent/ref", schemaPath: "#/properties/explicitConsent/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
        if (data85.copy !== void 0 && (validate57(data85.copy, { instancePath: instancePath + "/explicitConsent/copy", parentData: data85, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data85.assessed !== void 0 && (validate55(data85.assessed, { instancePath: instancePath + "/explicitConsent/assessed", parentData: data85, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data85.scope !== void 0 && (validate57(data85.scope, { instancePath: instancePath + "/explicitConsent/scope", parentData: data85, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data85.because !== void 0 && (validate57(data85.because, { instancePath: instancePath + "/explicitConsent/because", parentData: data85, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data85.onward !== void 0) {
          let data91 = data85.onward;
          if (Array.isArray(data91)) {
            let len11 = data91.length;
            for (let i21 = 0; i21 < len11; i21++)
              validate64(data91[i21], { instancePath: instancePath + "/explicitConsent/onward/" + i21, parentData: data91, parentDataProperty: i21, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i22 = data91.length, j10;
            if (i22 > 1) {
              outer10: for (; i22--; )
                for (j10 = i22; j10--; )
                  if (func0(data91[i22], data91[j10])) {
                    let err75 = { instancePath: instancePath + "/explicitConsent/onward", schemaPath: "#/properties/explicitConsent/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i22, j: j10 } };
                    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                    break outer10;
                  }
            }
          } else {
            let err76 = { instancePath: instancePath + "/explicitConsent/onward", schemaPath: "#/properties/explicitConsent/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        data85.risk !== void 0 && (validate57(data85.risk, { instancePath: instancePath + "/explicitConsent/risk", parentData: data85, parentDataProperty: "risk", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
      } else {
        let err77 = { instancePath: instancePath + "/explicitConsent", schemaPath: "#/properties/explicitConsent/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.contractWithPerson !== void 0) {
      let data94 = data.contractWithPerson;
      if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
        for (let key12 in data94)
          if (!(key12 === "ref" || key12 === "copy" || key12 === "assessed" || key12 === "scope" || key12 === "because" || key12 === "onward")) {
            let err78 = { instancePath: instancePath + "/contractWithPerson", schemaPath: "#/properties/contractWithPerson/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        if (data94.ref !== void 0) {
          let data95 = data94.ref;
          if (typeof data95 == "string") {
            if (func2(data95) < 1) {
              let err79 = { instancePath: instancePath + "/contractWithPerson/ref", schemaPath: "#/properties/contractWithPerson/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
          } else {
            let err80 = { instancePath: instancePath + "/contractWithPerson/ref", schemaPath: "#/properties/contractWithPerson/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        }
        if (data94.copy !== void 0 && (validate57(data94.copy, { instancePath: instancePath + "/contractWithPerson/copy", parentData: data94, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data94.assessed !== void 0 && (validate55(data94.assessed, { instancePath: instancePath + "/contractWithPerson/assessed", parentData: data94, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data94.scope !== void 0 && (validate57(data94.scope, { instancePath: instancePath + "/contractWithPerson/scope", parentData: data94, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data94.because !== void 0 && (validate57(data94.because, { instancePath: instancePath + "/contractWithPerson/because", parentData: data94, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data94.onward !== void 0) {
          let data100 = data94.onward;
          if (Array.isArray(data100)) {
            let len12 = data100.length;
            for (let i23 = 0; i23 < len12; i23++)
              validate64(data100[i23], { instancePath: instancePath + "/contractWithPerson/onward/" + i23, parentData: data100, parentDataProperty: i23, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i24 = data100.length, j11;
            if (i24 > 1) {
              outer11: for (; i24--; )
                for (j11 = i24; j11--; )
                  if (func0(data100[i24], data100[j11])) {
                    let err81 = { instancePath: instancePath + "/contractWithPerson/onward", schemaPath: "#/properties/contractWithPerson/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i24, j: j11 } };
                    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                    break outer11;
                  }
            }
          } else {
            let err82 = { instancePath: instancePath + "/contractWithPerson/onward", schemaPath: "#/properties/contractWithPerson/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
      } else {
        let err83 = { instancePath: instancePath + "/contractWithPerson", schemaPath: "#/properties/contractWithPerson/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.contractInPersonsInterest !== void 0) {
      let data102 = data.contractInPersonsInterest;
      if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
        for (let key13 in data102)
          if (!(key13 === "ref" || key13 === "copy" || key13 === "assessed" || key13 === "scope" || key13 === "because" || key13 === "onward")) {
            let err84 = { instancePath: instancePath + "/contractInPersonsInterest", schemaPath: "#/properties/contractInPersonsInterest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        if (data102.ref !== void 0) {
          let data103 = data102.ref;
          if (typeof data103 == "string") {
            if (func2(data103) < 1) {
              let err85 = { instancePath: instancePath + "/contractInPersonsInterest/ref", schemaPath: "#/properties/contractInPersonsInterest/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
          } else {
            let err86 = { instancePath: instancePath + "/contractInPersonsInterest/ref", schemaPath: "#/properties/contractInPersonsInterest/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
        if (data102.copy !== void 0 && (validate57(data102.copy, { instancePath: instancePath + "/contractInPersonsInterest/copy", parentData: data102, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data102.assessed !== void 0 && (validate55(data102.assessed, { instancePath: instancePath + "/contractInPersonsInterest/assessed", parentData: data102, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data102.scope !== void 0 && (validate57(data102.scope, { instancePath: instancePath + "/contractInPersonsInterest/scope", parentData: data102, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data102.because !== void 0 && (validate57(data102.because, { instancePath: instancePath + "/contractInPersonsInterest/because", parentData: data102, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data102.onward !== void 0) {
          let data108 = data102.onward;
          if (Array.isArray(data108)) {
            let len13 = data108.length;
            for (let i25 = 0; i25 < len13; i25++)
              validate64(data108[i25], { instancePath: instancePath + "/contractInPersonsInterest/onward/" + i25, parentData: data108, parentDataProperty: i25, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i26 = data108.length, j12;
            if (i26 > 1) {
              outer12: for (; i26--; )
                for (j12 = i26; j12--; )
                  if (func0(data108[i26], data108[j12])) {
                    let err87 = { instancePath: instancePath + "/contractInPersonsInterest/onward", schemaPath: "#/properties/contractInPersonsInterest/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i26, j: j12 } };
                    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                    break outer12;
                  }
            }
          } else {
            let err88 = { instancePath: instancePath + "/contractInPersonsInterest/onward", schemaPath: "#/properties/contractInPersonsInterest/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        }
      } else {
        let err89 = { instancePath: instancePath + "/contractInPersonsInterest", schemaPath: "#/properties/contractInPersonsInterest/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
    }
    if (data.publicInterest !== void 0) {
      let data110 = data.publicInterest;
      if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
        for (let key14 in data110)
          if (!(key14 === "ref" || key14 === "copy" || key14 === "assessed" || key14 === "scope" || key14 === "because" || key14 === "onward")) {
            let err90 = { instancePath: instancePath + "/publicInterest", schemaPath: "#/properties/publicInterest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
        if (data110.ref !== void 0) {
          let data111 = data110.ref;
          if (typeof data111 == "string") {
            if (func2(data111) < 1) {
              let err91 = { instancePath: instancePath + "/publicInterest/ref", schemaPath: "#/properties/publicInterest/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
          } else {
            let err92 = { instancePath: instancePath + "/publicInterest/ref", schemaPath: "#/properties/publicInterest/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
        }
        if (data110.copy !== void 0 && (validate57(data110.copy, { instancePath: instancePath + "/publicInterest/copy", parentData: data110, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data110.assessed !== void 0 && (validate55(data110.assessed, { instancePath: instancePath + "/publicInterest/assessed", parentData: data110, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data110.scope !== void 0 && (validate57(data110.scope, { instancePath: instancePath + "/publicInterest/scope", parentData: data110, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data110.because !== void 0 && (validate57(data110.because, { instancePath: instancePath + "/publicInterest/because", parentData: data110, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data110.onward !== void 0) {
          let data116 = data110.onward;
          if (Array.isArray(data116)) {
            let len14 = data116.length;
            for (let i27 = 0; i27 < len14; i27++)
              validate64(data116[i27], { instancePath: instancePath + "/publicInterest/onward/" + i27, parentData: data116, parentDataProperty: i27, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i28 = data116.length, j13;
            if (i28 > 1) {
              outer13: for (; i28--; )
                for (j13 = i28; j13--; )
                  if (func0(data116[i28], data116[j13])) {
                    let err93 = { instancePath: instancePath + "/publicInterest/onward", schemaPath: "#/properties/publicInterest/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i28, j: j13 } };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                    break outer13;
                  }
            }
          } else {
            let err94 = { instancePath: instancePath + "/publicInterest/onward", schemaPath: "#/properties/publicInterest/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
        }
      } else {
        let err95 = { instancePath: instancePath + "/publicInterest", schemaPath: "#/properties/publicInterest/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.legalClaims !== void 0) {
      let data118 = data.legalClaims;
      if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
        for (let key15 in data118)
          if (!(key15 === "ref" || key15 === "copy" || key15 === "assessed" || key15 === "scope" || key15 === "because" || key15 === "onward")) {
            let err96 = { instancePath: instancePath + "/legalClaims", schemaPath: "#/properties/legalClaims/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
        if (data118.ref !== void 0) {
          let data119 = data118.ref;
          if (typeof data119 == "string") {
            if (func2(data119) < 1) {
              let err97 = { instancePath: instancePath + "/legalClaims/ref", schemaPath: "#/properties/legalClaims/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
          } else {
            let err98 = { instancePath: instancePath + "/legalClaims/ref", schemaPath: "#/properties/legalClaims/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        }
        if (data118.copy !== void 0 && (validate57(data118.copy, { instancePath: instancePath + "/legalClaims/copy", parentData: data118, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data118.assessed !== void 0 && (validate55(data118.assessed, { instancePath: instancePath + "/legalClaims/assessed", parentData: data118, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data118.scope !== void 0 && (validate57(data118.scope, { instancePath: instancePath + "/legalClaims/scope", parentData: data118, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data118.because !== void 0 && (validate57(data118.because, { instancePath: instancePath + "/legalClaims/because", parentData: data118, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data118.onward !== void 0) {
          let data124 = data118.onward;
          if (Array.isArray(data124)) {
            let len15 = data124.length;
            for (let i29 = 0; i29 < len15; i29++)
              validate64(data124[i29], { instancePath: instancePath + "/legalClaims/onward/" + i29, parentData: data124, parentDataProperty: i29, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i30 = data124.length, j14;
            if (i30 > 1) {
              outer14: for (; i30--; )
                for (j14 = i30; j14--; )
                  if (func0(data124[i30], data124[j14])) {
                    let err99 = { instancePath: instancePath + "/legalClaims/onward", schemaPath: "#/properties/legalClaims/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i30, j: j14 } };
                    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                    break outer14;
                  }
            }
          } else {
            let err100 = { instancePath: instancePath + "/legalClaims/onward", schemaPath: "#/properties/legalClaims/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        }
      } else {
        let err101 = { instancePath: instancePath + "/legalClaims", schemaPath: "#/properties/legalClaims/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
      }
    }
    if (data.vitalInterests !== void 0) {
      let data126 = data.vitalInterests;
      if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
        for (let key16 in data126)
          if (!(key16 === "ref" || key16 === "copy" || key16 === "assessed" || key16 === "scope" || key16 === "because" || key16 === "onward")) {
            let err102 = { instancePath: instancePath + "/vitalInterests", schemaPath: "#/properties/vitalInterests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        if (data126.ref !== void 0) {
          let data127 = data126.ref;
          if (typeof data127 == "string") {
            if (func2(data127) < 1) {
              let err103 = { instancePath: instancePath + "/vitalInterests/ref", schemaPath: "#/properties/vitalInterests/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
            }
          } else {
            let err104 = { instancePath: instancePath + "/vitalInterests/ref", schemaPath: "#/properties/vitalInterests/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
        }
        if (data126.copy !== void 0 && (validate57(data126.copy, { instancePath: instancePath + "/vitalInterests/copy", parentData: data126, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data126.assessed !== void 0 && (validate55(data126.assessed, { instancePath: instancePath + "/vitalInterests/assessed", parentData: data126, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data126.scope !== void 0 && (validate57(data126.scope, { instancePath: instancePath + "/vitalInterests/scope", parentData: data126, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data126.because !== void 0 && (validate57(data126.because, { instancePath: instancePath + "/vitalInterests/because", parentData: data126, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data126.onward !== void 0) {
          let data132 = data126.onward;
          if (Array.isArray(data132)) {
            let len16 = data132.length;
            for (let i31 = 0; i31 < len16; i31++)
              validate64(data132[i31], { instancePath: instancePath + "/vitalInterests/onward/" + i31, parentData: data132, parentDataProperty: i31, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i32 = data132.length, j15;
            if (i32 > 1) {
              outer15: for (; i32--; )
                for (j15 = i32; j15--; )
                  if (func0(data132[i32], data132[j15])) {
                    let err105 = { instancePath: instancePath + "/vitalInterests/onward", schemaPath: "#/properties/vitalInterests/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i32, j: j15 } };
                    vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                    break outer15;
                  }
            }
          } else {
            let err106 = { instancePath: instancePath + "/vitalInterests/onward", schemaPath: "#/properties/vitalInterests/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
        }
      } else {
        let err107 = { instancePath: instancePath + "/vitalInterests", schemaPath: "#/properties/vitalInterests/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
      }
    }
    if (data.publicRegister !== void 0) {
      let data134 = data.publicRegister;
      if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
        for (let key17 in data134)
          if (!(key17 === "ref" || key17 === "copy" || key17 === "assessed" || key17 === "scope" || key17 === "because" || key17 === "onward")) {
            let err108 = { instancePath: instancePath + "/publicRegister", schemaPath: "#/properties/publicRegister/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
          }
        if (data134.ref !== void 0) {
          let data135 = data134.ref;
          if (typeof data135 == "string") {
            if (func2(data135) < 1) {
              let err109 = { instancePath: instancePath + "/publicRegister/ref", schemaPath: "#/properties/publicRegister/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
            }
          } else {
            let err110 = { instancePath: instancePath + "/publicRegister/ref", schemaPath: "#/properties/publicRegister/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
          }
        }
        if (data134.copy !== void 0 && (validate57(data134.copy, { instancePath: instancePath + "/publicRegister/copy", parentData: data134, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data134.assessed !== void 0 && (validate55(data134.assessed, { instancePath: instancePath + "/publicRegister/assessed", parentData: data134, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data134.scope !== void 0 && (validate57(data134.scope, { instancePath: instancePath + "/publicRegister/scope", parentData: data134, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data134.because !== void 0 && (validate57(data134.because, { instancePath: instancePath + "/publicRegister/because", parentData: data134, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data134.onward !== void 0) {
          let data140 = data134.onward;
          if (Array.isArray(data140)) {
            let len17 = data140.length;
            for (let i33 = 0; i33 < len17; i33++)
              validate64(data140[i33], { instancePath: instancePath + "/publicRegister/onward/" + i33, parentData: data140, parentDataProperty: i33, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i34 = data140.length, j16;
            if (i34 > 1) {
              outer16: for (; i34--; )
                for (j16 = i34; j16--; )
                  if (func0(data140[i34], data140[j16])) {
                    let err111 = { instancePath: instancePath + "/publicRegister/onward", schemaPath: "#/properties/publicRegister/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i34, j: j16 } };
                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                    break outer16;
                  }
            }
          } else {
            let err112 = { instancePath: instancePath + "/publicRegister/onward", schemaPath: "#/properties/publicRegister/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
      } else {
        let err113 = { instancePath: instancePath + "/publicRegister", schemaPath: "#/properties/publicRegister/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
      }
    }
    if (data.compellingInterests !== void 0) {
      let data142 = data.compellingInterests;
      if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
        for (let key18 in data142)
          if (!(key18 === "ref" || key18 === "copy" || key18 === "assessed" || key18 === "scope" || key18 === "because" || key18 === "onward" || key18 === "authorityInformed")) {
            let err114 = { instancePath: instancePath + "/compellingInterests", schemaPath: "#/properties/compellingInterests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
        if (data142.ref !== void 0) {
          let data143 = data142.ref;
          if (typeof data143 == "string") {
            if (func2(data143) < 1) {
              let err115 = { instancePath: instancePath + "/compellingInterests/ref", schemaPath: "#/properties/compellingInterests/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
          } else {
            let err116 = { instancePath: instancePath + "/compellingInterests/ref", schemaPath: "#/properties/compellingInterests/properties/ref/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
        if (data142.copy !== void 0 && (validate57(data142.copy, { instancePath: instancePath + "/compellingInterests/copy", parentData: data142, parentDataProperty: "copy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data142.assessed !== void 0 && (validate55(data142.assessed, { instancePath: instancePath + "/compellingInterests/assessed", parentData: data142, parentDataProperty: "assessed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data142.scope !== void 0 && (validate57(data142.scope, { instancePath: instancePath + "/compellingInterests/scope", parentData: data142, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data142.because !== void 0 && (validate57(data142.because, { instancePath: instancePath + "/compellingInterests/because", parentData: data142, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data142.onward !== void 0) {
          let data148 = data142.onward;
          if (Array.isArray(data148)) {
            let len18 = data148.length;
            for (let i35 = 0; i35 < len18; i35++)
              validate64(data148[i35], { instancePath: instancePath + "/compellingInterests/onward/" + i35, parentData: data148, parentDataProperty: i35, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i36 = data148.length, j17;
            if (i36 > 1) {
              outer17: for (; i36--; )
                for (j17 = i36; j17--; )
                  if (func0(data148[i36], data148[j17])) {
                    let err117 = { instancePath: instancePath + "/compellingInterests/onward", schemaPath: "#/properties/compellingInterests/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i36, j: j17 } };
                    vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                    break outer17;
                  }
            }
          } else {
            let err118 = { instancePath: instancePath + "/compellingInterests/onward", schemaPath: "#/properties/compellingInterests/properties/onward/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
          }
        }
        data142.authorityInformed !== void 0 && (validate55(data142.authorityInformed, { instancePath: instancePath + "/compellingInterests/authorityInformed", parentData: data142, parentDataProperty: "authorityInformed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length));
      } else {
        let err119 = { instancePath: instancePath + "/compellingInterests", schemaPath: "#/properties/compellingInterests/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
      }
    }
  }
  return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate244.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema61.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern16.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "none" || pattern50.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.none !== void 0 && (validate57(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
    for (let key1 in data)
      pattern50.test(key1) && (validate246(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length));
  }
  return validate244.errors = vErrors, errors === 0;
}
validate244.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema63 = { title: "localUrl", type: ["string", "object"], pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { $ref: "#/$defs/webUrl" } }, additionalProperties: !1 };
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate342.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema63.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern6.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!pattern3.test(key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    for (let key1 in data)
      pattern3.test(key1) && (validate59(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
  }
  return validate342.errors = vErrors, errors === 0;
}
validate342.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema59.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern16.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema59.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0 && (validate57(data.none, { instancePath: instancePath + "/none", parentData: data, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.service !== void 0 && (validate103(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.address !== void 0) {
      let data3 = data.address;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err5 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.country !== void 0 && (validate64(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.email !== void 0 && (validate70(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.phone !== void 0) {
      let data6 = data.phone;
      if (typeof data6 == "string") {
        if (func2(data6) < 1) {
          let err7 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.form !== void 0 && (validate72(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.category !== void 0 && (validate57(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.because !== void 0 && (validate57(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.role !== void 0) {
      let data10 = data.role;
      if (typeof data10 != "string") {
        let err9 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data10 === "processor" || data10 === "controller" || data10 === "jointController" || data10 === "authority" || data10 === "public" || data10 === "internal")) {
        let err10 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema59.properties.role.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.contract !== void 0 && (validate55(data.contract, { instancePath: instancePath + "/contract", parentData: data, parentDataProperty: "contract", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.subProcessors !== void 0 && (validate59(data.subProcessors, { instancePath: instancePath + "/subProcessors", parentData: data, parentDataProperty: "subProcessors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.arrangement !== void 0 && (validate239(data.arrangement, { instancePath: instancePath + "/arrangement", parentData: data, parentDataProperty: "arrangement", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length)), data.transfers !== void 0 && (validate244(data.transfers, { instancePath: instancePath + "/transfers", parentData: data, parentDataProperty: "transfers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors), errors = vErrors.length)), data.privacyPolicy !== void 0 && (validate342(data.privacyPolicy, { instancePath: instancePath + "/privacyPolicy", parentData: data, parentDataProperty: "privacyPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors), errors = vErrors.length)), data.optOut !== void 0 && (validate342(data.optOut, { instancePath: instancePath + "/optOut", parentData: data, parentDataProperty: "optOut", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors), errors = vErrors.length)), data.since !== void 0 && (validate55(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.formerly !== void 0) {
      let data18 = data.formerly;
      if (typeof data18 != "string" && !Array.isArray(data18)) {
        let err11 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/type", keyword: "type", params: { type: schema59.properties.formerly.type } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data18 == "string" && !pattern7.test(data18)) {
        let err12 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (Array.isArray(data18)) {
        let len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate103(data18[i0], { instancePath: instancePath + "/formerly/" + i0, parentData: data18, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      }
    }
    data.register !== void 0 && (validate224(data.register, { instancePath: instancePath + "/register", parentData: data, parentDataProperty: "register", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length));
  }
  return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern60 = new RegExp("^\\S+$", "u"), schema65 = { type: "object", properties: { activity: { $ref: "#/$defs/id" }, access: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, duration: { title: "cookieDuration", type: "string", pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$" }, exemption: { type: "string", enum: ["transmission", "session", "basket", "login", "loadBalancing", "security", "language", "media", "consentChoice", "payment", "audienceMeasurement"] }, conditions: { type: "array", items: { type: "string", enum: ["ownUseOnly", "anonymousStatistics", "noCrossChecking", "noCrossSiteIdentifier", "noReuseByProvider"] }, uniqueItems: !0 }, storage: { type: "string", enum: ["cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage", "pixel", "sdk", "fingerprint", "linkParameter"] }, beforeConsent: { type: "boolean" }, domain: { type: "string", minLength: 1 }, purpose: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, pattern63 = new RegExp("^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$", "u");
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate357.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema65.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.activity !== void 0 && (validate103(data.activity, { instancePath: instancePath + "/activity", parentData: data, parentDataProperty: "activity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.access !== void 0) {
      let data1 = data.access;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        let err1 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: schema65.properties.access.type } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "string" && !pattern7.test(data1)) {
        let err2 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate103(data1[i0], { instancePath: instancePath + "/access/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      }
    }
    if (data.duration !== void 0) {
      let data3 = data.duration;
      if (typeof data3 == "string") {
        if (!pattern63.test(data3)) {
          let err3 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/pattern", keyword: "pattern", params: { pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.exemption !== void 0) {
      let data4 = data.exemption;
      if (typeof data4 != "string") {
        let err5 = { instancePath: instancePath + "/exemption", schemaPath: "#/properties/exemption/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data4 === "transmission" || data4 === "session" || data4 === "basket" || data4 === "login" || data4 === "loadBalancing" || data4 === "security" || data4 === "language" || data4 === "media" || data4 === "consentChoice" || data4 === "payment" || data4 === "audienceMeasurement")) {
        let err6 = { instancePath: instancePath + "/exemption", schemaPath: "#/properties/exemption/enum", keyword: "enum", params: { allowedValues: schema65.properties.exemption.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data5 = data.conditions;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 != "string") {
            let err7 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (!(data6 === "ownUseOnly" || data6 === "anonymousStatistics" || data6 === "noCrossChecking" || data6 === "noCrossSiteIdentifier" || data6 === "noReuseByProvider")) {
            let err8 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/enum", keyword: "enum", params: { allowedValues: schema65.properties.conditions.items.enum } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        let i2 = data5.length, j0;
        if (i2 > 1) {
          let indices0 = {};
          for (; i2--; ) {
            let item0 = data5[i2];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err9 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                break;
              }
              indices0[item0] = i2;
            }
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.storage !== void 0) {
      let data7 = data.storage;
      if (typeof data7 != "string") {
        let err11 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data7 === "cookie" || data7 === "localStorage" || data7 === "sessionStorage" || data7 === "indexedDB" || data7 === "cacheStorage" || data7 === "pixel" || data7 === "sdk" || data7 === "fingerprint" || data7 === "linkParameter")) {
        let err12 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/enum", keyword: "enum", params: { allowedValues: schema65.properties.storage.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.beforeConsent !== void 0 && typeof data.beforeConsent != "boolean") {
      let err13 = { instancePath: instancePath + "/beforeConsent", schemaPath: "#/properties/beforeConsent/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.domain !== void 0) {
      let data9 = data.domain;
      if (typeof data9 == "string") {
        if (func2(data9) < 1) {
          let err14 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.purpose !== void 0 && (validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate357.errors = vErrors, errors === 0;
}
validate357.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate356.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!pattern60.test(key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (let key1 in data)
      pattern60.test(key1) && (validate357(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate356.errors = vErrors, errors === 0;
}
validate356.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate394.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "text" || key0 === "prepend" || key0 === "append" || key0 === "after" || key0 === "before" || key0 === "omit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.title !== void 0 && (validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.text !== void 0 && (validate67(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.prepend !== void 0 && (validate67(data.prepend, { instancePath: instancePath + "/prepend", parentData: data, parentDataProperty: "prepend", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.append !== void 0 && (validate67(data.append, { instancePath: instancePath + "/append", parentData: data, parentDataProperty: "append", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.after !== void 0 && (validate103(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.before !== void 0 && (validate103(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.omit !== void 0 && (validate57(data.omit, { instancePath: instancePath + "/omit", parentData: data, parentDataProperty: "omit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate394.errors = vErrors, errors === 0;
}
validate394.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern10 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema19.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.privacyc !== void 0 && data.privacyc !== 1) {
      let err1 = { instancePath: instancePath + "/privacyc", schemaPath: "#/properties/privacyc/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.include !== void 0) {
      let data1 = data.include;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err2 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err4 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.translates !== void 0 && (validate55(data.translates, { instancePath: instancePath + "/translates", parentData: data, parentDataProperty: "translates", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.notice !== void 0) {
      let data5 = data.notice;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key1 in data5)
          if (!func1.call(schema19.properties.notice.properties, key1)) {
            let err6 = { instancePath: instancePath + "/notice", schemaPath: "#/properties/notice/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data5.title !== void 0 && (validate57(data5.title, { instancePath: instancePath + "/notice/title", parentData: data5, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data5.url !== void 0 && (validate59(data5.url, { instancePath: instancePath + "/notice/url", parentData: data5, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data5.linkedFrom !== void 0) {
          let data8 = data5.linkedFrom;
          if (Array.isArray(data8)) {
            let len1 = data8.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data9 = data8[i2];
              if (typeof data9 != "string") {
                let err7 = { instancePath: instancePath + "/notice/linkedFrom/" + i2, schemaPath: "#/properties/notice/properties/linkedFrom/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              if (!(data9 === "everyPage" || data9 === "registration" || data9 === "checkout" || data9 === "contactForm" || data9 === "newsletterForm" || data9 === "commentForm" || data9 === "consentManager" || data9 === "appStore" || data9 === "appSettings")) {
                let err8 = { instancePath: instancePath + "/notice/linkedFrom/" + i2, schemaPath: "#/properties/notice/properties/linkedFrom/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.notice.properties.linkedFrom.items.enum } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            let i3 = data8.length, j1;
            if (i3 > 1) {
              let indices1 = {};
              for (; i3--; ) {
                let item1 = data8[i3];
                if (typeof item1 == "string") {
                  if (typeof indices1[item1] == "number") {
                    j1 = indices1[item1];
                    let err9 = { instancePath: instancePath + "/notice/linkedFrom", schemaPath: "#/properties/notice/properties/linkedFrom/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    break;
                  }
                  indices1[item1] = i3;
                }
              }
            }
          } else {
            let err10 = { instancePath: instancePath + "/notice/linkedFrom", schemaPath: "#/properties/notice/properties/linkedFrom/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data5.surfaces !== void 0) {
          let data10 = data5.surfaces;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (let key2 in data10)
              if (!pattern7.test(key2)) {
                let err11 = { instancePath: instancePath + "/notice/surfaces", schemaPath: "#/properties/notice/properties/surfaces/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            for (let key3 in data10)
              if (pattern7.test(key3)) {
                let data11 = data10[key3];
                if (typeof data11 != "string" && !(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
                  let err12 = { instancePath: instancePath + "/notice/surfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/surfaces/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/type", keyword: "type", params: { type: schema19.properties.notice.properties.surfaces.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].type } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                if (typeof data11 == "string" && func2(data11) < 1) {
                  let err13 = { instancePath: instancePath + "/notice/surfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/surfaces/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  for (let key4 in data11)
                    if (!(key4 === "url" || key4 === "name")) {
                      let err14 = { instancePath: instancePath + "/notice/surfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/surfaces/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                  data11.url !== void 0 && (validate59(data11.url, { instancePath: instancePath + "/notice/surfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/url", parentData: data11, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data11.name !== void 0 && (validate57(data11.name, { instancePath: instancePath + "/notice/surfaces/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", parentData: data11, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
                }
              }
          } else {
            let err15 = { instancePath: instancePath + "/notice/surfaces", schemaPath: "#/properties/notice/properties/surfaces/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data5.languages !== void 0) {
          let data14 = data5.languages;
          if (Array.isArray(data14)) {
            let len2 = data14.length;
            for (let i4 = 0; i4 < len2; i4++)
              validate53(data14[i4], { instancePath: instancePath + "/notice/languages/" + i4, parentData: data14, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            let i5 = data14.length, j2;
            if (i5 > 1) {
              outer0: for (; i5--; )
                for (j2 = i5; j2--; )
                  if (func0(data14[i5], data14[j2])) {
                    let err16 = { instancePath: instancePath + "/notice/languages", schemaPath: "#/properties/notice/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    break outer0;
                  }
            }
          } else {
            let err17 = { instancePath: instancePath + "/notice/languages", schemaPath: "#/properties/notice/properties/languages/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data5.regimes !== void 0) {
          let data16 = data5.regimes;
          if (Array.isArray(data16)) {
            let len3 = data16.length;
            for (let i6 = 0; i6 < len3; i6++) {
              let data17 = data16[i6];
              if (typeof data17 != "string") {
                let err18 = { instancePath: instancePath + "/notice/regimes/" + i6, schemaPath: "#/properties/notice/properties/regimes/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
              if (!(data17 === "eu-gdpr" || data17 === "uk-gdpr" || data17 === "ch-fadp" || data17 === "us-ca")) {
                let err19 = { instancePath: instancePath + "/notice/regimes/" + i6, schemaPath: "#/properties/notice/properties/regimes/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.notice.properties.regimes.items.enum } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            let i7 = data16.length, j3;
            if (i7 > 1) {
              let indices2 = {};
              for (; i7--; ) {
                let item2 = data16[i7];
                if (typeof item2 == "string") {
                  if (typeof indices2[item2] == "number") {
                    j3 = indices2[item2];
                    let err20 = { instancePath: instancePath + "/notice/regimes", schemaPath: "#/properties/notice/properties/regimes/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 } };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                    break;
                  }
                  indices2[item2] = i7;
                }
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/notice/regimes", schemaPath: "#/properties/notice/properties/regimes/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data5.audience !== void 0) {
          let data18 = data5.audience;
          if (Array.isArray(data18)) {
            let len4 = data18.length;
            for (let i8 = 0; i8 < len4; i8++)
              validate64(data18[i8], { instancePath: instancePath + "/notice/audience/" + i8, parentData: data18, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
            let i9 = data18.length, j4;
            if (i9 > 1) {
              outer1: for (; i9--; )
                for (j4 = i9; j4--; )
                  if (func0(data18[i9], data18[j4])) {
                    let err22 = { instancePath: instancePath + "/notice/audience", schemaPath: "#/properties/notice/properties/audience/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j4 } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    break outer1;
                  }
            }
          } else {
            let err23 = { instancePath: instancePath + "/notice/audience", schemaPath: "#/properties/notice/properties/audience/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data5.reviewed !== void 0 && (validate55(data5.reviewed, { instancePath: instancePath + "/notice/reviewed", parentData: data5, parentDataProperty: "reviewed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data5.versions !== void 0) {
          let data21 = data5.versions;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            for (let key5 in data21)
              if (!pattern10.test(key5)) {
                let err24 = { instancePath: instancePath + "/notice/versions", schemaPath: "#/properties/notice/properties/versions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            for (let key6 in data21)
              if (pattern10.test(key6)) {
                let data22 = data21[key6];
                if (typeof data22 != "string" && !(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                  let err25 = { instancePath: instancePath + "/notice/versions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/type", keyword: "type", params: { type: schema19.properties.notice.properties.versions.patternProperties["^\\d{4}-\\d\\d-\\d\\d$"].type } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                if (typeof data22 == "string" && func2(data22) < 1) {
                  let err26 = { instancePath: instancePath + "/notice/versions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                  for (let key7 in data22)
                    if (!(key7 === "version" || key7 === "changes")) {
                      let err27 = { instancePath: instancePath + "/notice/versions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                  if (data22.version !== void 0) {
                    let data23 = data22.version;
                    if (typeof data23 == "string") {
                      if (func2(data23) < 1) {
                        let err28 = { instancePath: instancePath + "/notice/versions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                      }
                    } else {
                      let err29 = { instancePath: instancePath + "/notice/versions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/properties/version/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                  }
                  data22.changes !== void 0 && (validate67(data22.changes, { instancePath: instancePath + "/notice/versions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/changes", parentData: data22, parentDataProperty: "changes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length));
                }
              }
          } else {
            let err30 = { instancePath: instancePath + "/notice/versions", schemaPath: "#/properties/notice/properties/versions/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        let err31 = { instancePath: instancePath + "/notice", schemaPath: "#/properties/notice/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.controller !== void 0) {
      let data25 = data.controller;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (let key8 in data25)
          if (!func1.call(schema19.properties.controller.properties, key8)) {
            let err32 = { instancePath: instancePath + "/controller", schemaPath: "#/properties/controller/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        if (data25.name !== void 0) {
          let data26 = data25.name;
          if (typeof data26 == "string") {
            if (func2(data26) < 1) {
              let err33 = { instancePath: instancePath + "/controller/name", schemaPath: "#/properties/controller/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/controller/name", schemaPath: "#/properties/controller/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data25.address !== void 0) {
          let data27 = data25.address;
          if (typeof data27 == "string") {
            if (func2(data27) < 1) {
              let err35 = { instancePath: instancePath + "/controller/address", schemaPath: "#/properties/controller/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            let err36 = { instancePath: instancePath + "/controller/address", schemaPath: "#/properties/controller/properties/address/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data25.country !== void 0 && (validate64(data25.country, { instancePath: instancePath + "/controller/country", parentData: data25, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data25.email !== void 0 && (validate70(data25.email, { instancePath: instancePath + "/controller/email", parentData: data25, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data25.phone !== void 0) {
          let data30 = data25.phone;
          if (typeof data30 == "string") {
            if (func2(data30) < 1) {
              let err37 = { instancePath: instancePath + "/controller/phone", schemaPath: "#/properties/controller/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            let err38 = { instancePath: instancePath + "/controller/phone", schemaPath: "#/properties/controller/properties/phone/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data25.form !== void 0 && (validate72(data25.form, { instancePath: instancePath + "/controller/form", parentData: data25, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data25.region !== void 0 && (validate74(data25.region, { instancePath: instancePath + "/controller/region", parentData: data25, parentDataProperty: "region", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data25.publicBody !== void 0 && typeof data25.publicBody != "boolean") {
          let err39 = { instancePath: instancePath + "/controller/publicBody", schemaPath: "#/properties/controller/properties/publicBody/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data25.headCount !== void 0) {
          let data34 = data25.headCount;
          if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
            let err40 = { instancePath: instancePath + "/controller/headCount", schemaPath: "#/properties/controller/properties/headCount/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          if (typeof data34 == "number" && isFinite(data34) && (data34 < 0 || isNaN(data34))) {
            let err41 = { instancePath: instancePath + "/controller/headCount", schemaPath: "#/properties/controller/properties/headCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data25.recordsExemption !== void 0 && (validate57(data25.recordsExemption, { instancePath: instancePath + "/controller/recordsExemption", parentData: data25, parentDataProperty: "recordsExemption", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data25.tradeRegister !== void 0) {
          let data36 = data25.tradeRegister;
          if (typeof data36 == "string") {
            if (func2(data36) < 1) {
              let err42 = { instancePath: instancePath + "/controller/tradeRegister", schemaPath: "#/properties/controller/properties/tradeRegister/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            let err43 = { instancePath: instancePath + "/controller/tradeRegister", schemaPath: "#/properties/controller/properties/tradeRegister/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data25.vatId !== void 0) {
          let data37 = data25.vatId;
          if (typeof data37 == "string") {
            if (func2(data37) < 1) {
              let err44 = { instancePath: instancePath + "/controller/vatId", schemaPath: "#/properties/controller/properties/vatId/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          } else {
            let err45 = { instancePath: instancePath + "/controller/vatId", schemaPath: "#/properties/controller/properties/vatId/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data25.dataProtectionOfficer !== void 0 && (validate77(data25.dataProtectionOfficer, { instancePath: instancePath + "/controller/dataProtectionOfficer", parentData: data25, parentDataProperty: "dataProtectionOfficer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data25.representatives !== void 0) {
          let data39 = data25.representatives;
          if (typeof data39 != "string" && !(data39 && typeof data39 == "object" && !Array.isArray(data39))) {
            let err46 = { instancePath: instancePath + "/controller/representatives", schemaPath: "#/properties/controller/properties/representatives/type", keyword: "type", params: { type: schema19.properties.controller.properties.representatives.type } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (typeof data39 == "string" && !pattern16.test(data39)) {
            let err47 = { instancePath: instancePath + "/controller/representatives", schemaPath: "#/properties/controller/properties/representatives/pattern", keyword: "pattern", params: { pattern: "^none$" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            for (let key9 in data39)
              if (!(key9 === "none" || key9 === "eu-gdpr" || key9 === "uk-gdpr" || key9 === "ch-fadp")) {
                let err48 = { instancePath: instancePath + "/controller/representatives", schemaPath: "#/properties/controller/properties/representatives/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            data39.none !== void 0 && (validate57(data39.none, { instancePath: instancePath + "/controller/representatives/none", parentData: data39, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data39["eu-gdpr"] !== void 0 && (validate86(data39["eu-gdpr"], { instancePath: instancePath + "/controller/representatives/eu-gdpr", parentData: data39, parentDataProperty: "eu-gdpr", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data39["uk-gdpr"] !== void 0 && (validate86(data39["uk-gdpr"], { instancePath: instancePath + "/controller/representatives/uk-gdpr", parentData: data39, parentDataProperty: "uk-gdpr", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data39["ch-fadp"] !== void 0 && (validate86(data39["ch-fadp"], { instancePath: instancePath + "/controller/representatives/ch-fadp", parentData: data39, parentDataProperty: "ch-fadp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length));
          }
        }
        if (data25.supervisoryAuthority !== void 0) {
          let data44 = data25.supervisoryAuthority;
          if (typeof data44 != "string" && !(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
            let err49 = { instancePath: instancePath + "/controller/supervisoryAuthority", schemaPath: "#/properties/controller/properties/supervisoryAuthority/type", keyword: "type", params: { type: schema19.properties.controller.properties.supervisoryAuthority.type } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          if (typeof data44 == "string" && func2(data44) < 1) {
            let err50 = { instancePath: instancePath + "/controller/supervisoryAuthority", schemaPath: "#/properties/controller/properties/supervisoryAuthority/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (let key10 in data44)
              if (!(key10 === "id" || key10 === "name" || key10 === "address" || key10 === "country" || key10 === "email" || key10 === "phone" || key10 === "form")) {
                let err51 = { instancePath: instancePath + "/controller/supervisoryAuthority", schemaPath: "#/properties/controller/properties/supervisoryAuthority/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            if (data44.id !== void 0) {
              let data45 = data44.id;
              if (typeof data45 == "string") {
                if (func2(data45) < 1) {
                  let err52 = { instancePath: instancePath + "/controller/supervisoryAuthority/id", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
              } else {
                let err53 = { instancePath: instancePath + "/controller/supervisoryAuthority/id", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/id/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            if (data44.name !== void 0) {
              let data46 = data44.name;
              if (typeof data46 == "string") {
                if (func2(data46) < 1) {
                  let err54 = { instancePath: instancePath + "/controller/supervisoryAuthority/name", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              } else {
                let err55 = { instancePath: instancePath + "/controller/supervisoryAuthority/name", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data44.address !== void 0) {
              let data47 = data44.address;
              if (typeof data47 == "string") {
                if (func2(data47) < 1) {
                  let err56 = { instancePath: instancePath + "/controller/supervisoryAuthority/address", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                let err57 = { instancePath: instancePath + "/controller/supervisoryAuthority/address", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/address/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data44.country !== void 0 && (validate64(data44.country, { instancePath: instancePath + "/controller/supervisoryAuthority/country", parentData: data44, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data44.email !== void 0 && (validate70(data44.email, { instancePath: instancePath + "/controller/supervisoryAuthority/email", parentData: data44, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data44.phone !== void 0) {
              let data50 = data44.phone;
              if (typeof data50 == "string") {
                if (func2(data50) < 1) {
                  let err58 = { instancePath: instancePath + "/controller/supervisoryAuthority/phone", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              } else {
                let err59 = { instancePath: instancePath + "/controller/supervisoryAuthority/phone", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/phone/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            data44.form !== void 0 && (validate72(data44.form, { instancePath: instancePath + "/controller/supervisoryAuthority/form", parentData: data44, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length));
          }
        }
      } else {
        let err60 = { instancePath: instancePath + "/controller", schemaPath: "#/properties/controller/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.activities !== void 0) {
      let data52 = data.activities;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        for (let key11 in data52)
          if (!pattern7.test(key11)) {
            let err61 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        for (let key12 in data52)
          pattern7.test(key12) && (validate96(data52[key12], { instancePath: instancePath + "/activities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data52, parentDataProperty: key12, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length));
      } else {
        let err62 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.recipients !== void 0) {
      let data54 = data.recipients;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (let key13 in data54)
          if (!pattern7.test(key13)) {
            let err63 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        for (let key14 in data54)
          pattern7.test(key14) && (validate229(data54[key14], { instancePath: instancePath + "/recipients/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data54, parentDataProperty: key14, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length));
      } else {
        let err64 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.clients !== void 0) {
      let data56 = data.clients;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (let key15 in data56)
          if (!pattern7.test(key15)) {
            let err65 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        for (let key16 in data56)
          if (pattern7.test(key16)) {
            let data57 = data56[key16];
            if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
              for (let key17 in data57)
                if (!(key17 === "name" || key17 === "address" || key17 === "country" || key17 === "email" || key17 === "phone" || key17 === "form" || key17 === "representative" || key17 === "dataProtectionOfficer")) {
                  let err66 = { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                }
              if (data57.name !== void 0) {
                let data58 = data57.name;
                if (typeof data58 == "string") {
                  if (func2(data58) < 1) {
                    let err67 = { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                } else {
                  let err68 = { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
              }
              if (data57.address !== void 0) {
                let data59 = data57.address;
                if (typeof data59 == "string") {
                  if (func2(data59) < 1) {
                    let err69 = { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/address", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                  }
                } else {
                  let err70 = { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/address", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/address/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
              }
              if (data57.country !== void 0 && (validate64(data57.country, { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/country", parentData: data57, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data57.email !== void 0 && (validate70(data57.email, { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/email", parentData: data57, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data57.phone !== void 0) {
                let data62 = data57.phone;
                if (typeof data62 == "string") {
                  if (func2(data62) < 1) {
                    let err71 = { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/phone", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                } else {
                  let err72 = { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/phone", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/phone/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                }
              }
              data57.form !== void 0 && (validate72(data57.form, { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/form", parentData: data57, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data57.representative !== void 0 && (validate86(data57.representative, { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/representative", parentData: data57, parentDataProperty: "representative", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data57.dataProtectionOfficer !== void 0 && (validate86(data57.dataProtectionOfficer, { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/dataProtectionOfficer", parentData: data57, parentDataProperty: "dataProtectionOfficer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length));
            } else {
              let err73 = { instancePath: instancePath + "/clients/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
          }
      } else {
        let err74 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.cookies !== void 0) {
      let data66 = data.cookies;
      if (typeof data66 != "string" && !(data66 && typeof data66 == "object" && !Array.isArray(data66))) {
        let err75 = { instancePath: instancePath + "/cookies", schemaPath: "#/properties/cookies/type", keyword: "type", params: { type: schema19.properties.cookies.type } };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
      if (typeof data66 == "string" && !pattern16.test(data66)) {
        let err76 = { instancePath: instancePath + "/cookies", schemaPath: "#/properties/cookies/pattern", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        for (let key18 in data66)
          if (!(key18 === "none" || key18 === "necessary" || key18 === "functional" || key18 === "analytics" || key18 === "advertising")) {
            let err77 = { instancePath: instancePath + "/cookies", schemaPath: "#/properties/cookies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        data66.none !== void 0 && (validate57(data66.none, { instancePath: instancePath + "/cookies/none", parentData: data66, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data66.necessary !== void 0 && (validate356(data66.necessary, { instancePath: instancePath + "/cookies/necessary", parentData: data66, parentDataProperty: "necessary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length)), data66.functional !== void 0 && (validate356(data66.functional, { instancePath: instancePath + "/cookies/functional", parentData: data66, parentDataProperty: "functional", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length)), data66.analytics !== void 0 && (validate356(data66.analytics, { instancePath: instancePath + "/cookies/analytics", parentData: data66, parentDataProperty: "analytics", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length)), data66.advertising !== void 0 && (validate356(data66.advertising, { instancePath: instancePath + "/cookies/advertising", parentData: data66, parentDataProperty: "advertising", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length));
      }
    }
    if (data.consentManager !== void 0) {
      let data72 = data.consentManager;
      if (typeof data72 != "string" && !(data72 && typeof data72 == "object" && !Array.isArray(data72))) {
        let err78 = { instancePath: instancePath + "/consentManager", schemaPath: "#/properties/consentManager/type", keyword: "type", params: { type: schema19.properties.consentManager.type } };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
      if (typeof data72 == "string" && !pattern16.test(data72)) {
        let err79 = { instancePath: instancePath + "/consentManager", schemaPath: "#/properties/consentManager/pattern", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        for (let key19 in data72)
          if (!(key19 === "none" || key19 === "tool" || key19 === "firstLayer" || key19 === "reopen" || key19 === "choiceKept" || key19 === "honours")) {
            let err80 = { instancePath: instancePath + "/consentManager", schemaPath: "#/properties/consentManager/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        if (data72.none !== void 0 && (validate57(data72.none, { instancePath: instancePath + "/consentManager/none", parentData: data72, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data72.tool !== void 0) {
          let data74 = data72.tool;
          if (typeof data74 == "string") {
            if (func2(data74) < 1) {
              let err81 = { instancePath: instancePath + "/consentManager/tool", schemaPath: "#/properties/consentManager/properties/tool/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
          } else {
            let err82 = { instancePath: instancePath + "/consentManager/tool", schemaPath: "#/properties/consentManager/properties/tool/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data72.firstLayer !== void 0) {
          let data75 = data72.firstLayer;
          if (Array.isArray(data75)) {
            let len5 = data75.length;
            for (let i10 = 0; i10 < len5; i10++) {
              let data76 = data75[i10];
              if (typeof data76 != "string") {
                let err83 = { instancePath: instancePath + "/consentManager/firstLayer/" + i10, schemaPath: "#/properties/consentManager/properties/firstLayer/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
              if (!(data76 === "accept" || data76 === "reject" || data76 === "settings")) {
                let err84 = { instancePath: instancePath + "/consentManager/firstLayer/" + i10, schemaPath: "#/properties/consentManager/properties/firstLayer/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.consentManager.properties.firstLayer.items.enum } };
                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
              }
            }
            let i11 = data75.length, j5;
            if (i11 > 1) {
              let indices3 = {};
              for (; i11--; ) {
                let item3 = data75[i11];
                if (typeof item3 == "string") {
                  if (typeof indices3[item3] == "number") {
                    j5 = indices3[item3];
                    let err85 = { instancePath: instancePath + "/consentManager/firstLayer", schemaPath: "#/properties/consentManager/properties/firstLayer/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j5 } };
                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                    break;
                  }
                  indices3[item3] = i11;
                }
              }
            }
          } else {
            let err86 = { instancePath: instancePath + "/consentManager/firstLayer", schemaPath: "#/properties/consentManager/properties/firstLayer/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
        if (data72.reopen !== void 0) {
          let data77 = data72.reopen;
          if (typeof data77 != "string" && !(data77 && typeof data77 == "object" && !Array.isArray(data77))) {
            let err87 = { instancePath: instancePath + "/consentManager/reopen", schemaPath: "#/properties/consentManager/properties/reopen/type", keyword: "type", params: { type: schema19.properties.consentManager.properties.reopen.type } };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
          if (typeof data77 == "string" && func2(data77) < 1) {
            let err88 = { instancePath: instancePath + "/consentManager/reopen", schemaPath: "#/properties/consentManager/properties/reopen/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
            for (let key20 in data77)
              if (!(key20 === "label" || key20 === "where" || key20 === "url")) {
                let err89 = { instancePath: instancePath + "/consentManager/reopen", schemaPath: "#/properties/consentManager/properties/reopen/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
              }
            if (data77.label !== void 0 && (validate57(data77.label, { instancePath: instancePath + "/consentManager/reopen/label", parentData: data77, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data77.where !== void 0) {
              let data79 = data77.where;
              if (typeof data79 != "string") {
                let err90 = { instancePath: instancePath + "/consentManager/reopen/where", schemaPath: "#/properties/consentManager/properties/reopen/properties/where/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
              if (!(data79 === "footer" || data79 === "header" || data79 === "everyPage" || data79 === "appSettings")) {
                let err91 = { instancePath: instancePath + "/consentManager/reopen/where", schemaPath: "#/properties/consentManager/properties/reopen/properties/where/enum", keyword: "enum", params: { allowedValues: schema19.properties.consentManager.properties.reopen.properties.where.enum } };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
            }
            data77.url !== void 0 && (validate59(data77.url, { instancePath: instancePath + "/consentManager/reopen/url", parentData: data77, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
          }
        }
        if (data72.choiceKept !== void 0 && (validate113(data72.choiceKept, { instancePath: instancePath + "/consentManager/choiceKept", parentData: data72, parentDataProperty: "choiceKept", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data72.honours !== void 0) {
          let data82 = data72.honours;
          if (Array.isArray(data82)) {
            let len6 = data82.length;
            for (let i12 = 0; i12 < len6; i12++) {
              let data83 = data82[i12];
              if (typeof data83 != "string") {
                let err92 = { instancePath: instancePath + "/consentManager/honours/" + i12, schemaPath: "#/properties/consentManager/properties/honours/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
              if (!(data83 === "globalPrivacyControl" || data83 === "doNotTrack")) {
                let err93 = { instancePath: instancePath + "/consentManager/honours/" + i12, schemaPath: "#/properties/consentManager/properties/honours/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.consentManager.properties.honours.items.enum } };
                vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
              }
            }
            let i13 = data82.length, j6;
            if (i13 > 1) {
              let indices4 = {};
              for (; i13--; ) {
                let item4 = data82[i13];
                if (typeof item4 == "string") {
                  if (typeof indices4[item4] == "number") {
                    j6 = indices4[item4];
                    let err94 = { instancePath: instancePath + "/consentManager/honours", schemaPath: "#/properties/consentManager/properties/honours/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j6 } };
                    vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                    break;
                  }
                  indices4[item4] = i13;
                }
              }
            }
          } else {
            let err95 = { instancePath: instancePath + "/consentManager/honours", schemaPath: "#/properties/consentManager/properties/honours/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
      }
    }
    if (data.rights !== void 0) {
      let data84 = data.rights;
      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        for (let key21 in data84)
          if (!func1.call(schema19.properties.rights.properties, key21)) {
            let err96 = { instancePath: instancePath + "/rights", schemaPath: "#/properties/rights/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
        if (data84.name !== void 0) {
          let data85 = data84.name;
          if (typeof data85 == "string") {
            if (func2(data85) < 1) {
              let err97 = { instancePath: instancePath + "/rights/name", schemaPath: "#/properties/rights/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
          } else {
            let err98 = { instancePath: instancePath + "/rights/name", schemaPath: "#/properties/rights/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        }
        if (data84.address !== void 0) {
          let data86 = data84.address;
          if (typeof data86 == "string") {
            if (func2(data86) < 1) {
              let err99 = { instancePath: instancePath + "/rights/address", schemaPath: "#/properties/rights/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
          } else {
            let err100 = { instancePath: instancePath + "/rights/address", schemaPath: "#/properties/rights/properties/address/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        }
        if (data84.country !== void 0 && (validate64(data84.country, { instancePath: instancePath + "/rights/country", parentData: data84, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data84.email !== void 0 && (validate70(data84.email, { instancePath: instancePath + "/rights/email", parentData: data84, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data84.phone !== void 0) {
          let data89 = data84.phone;
          if (typeof data89 == "string") {
            if (func2(data89) < 1) {
              let err101 = { instancePath: instancePath + "/rights/phone", schemaPath: "#/properties/rights/properties/phone/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
            }
          } else {
            let err102 = { instancePath: instancePath + "/rights/phone", schemaPath: "#/properties/rights/properties/phone/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        }
        if (data84.form !== void 0 && (validate72(data84.form, { instancePath: instancePath + "/rights/form", parentData: data84, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data84.account !== void 0 && (validate59(data84.account, { instancePath: instancePath + "/rights/account", parentData: data84, parentDataProperty: "account", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data84.identityCheck !== void 0 && (validate57(data84.identityCheck, { instancePath: instancePath + "/rights/identityCheck", parentData: data84, parentDataProperty: "identityCheck", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data84.answerWithin !== void 0 && (validate113(data84.answerWithin, { instancePath: instancePath + "/rights/answerWithin", parentData: data84, parentDataProperty: "answerWithin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data84.fee !== void 0) {
          let data94 = data84.fee;
          if (typeof data94 != "string" && !(data94 && typeof data94 == "object" && !Array.isArray(data94))) {
            let err103 = { instancePath: instancePath + "/rights/fee", schemaPath: "#/properties/rights/properties/fee/type", keyword: "type", params: { type: schema19.properties.rights.properties.fee.type } };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
          if (typeof data94 == "string" && func2(data94) < 1) {
            let err104 = { instancePath: instancePath + "/rights/fee", schemaPath: "#/properties/rights/properties/fee/minLength", keyword: "minLength", params: { limit: 1 } };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
            for (let key22 in data94)
              if (!(key22 === "none" || key22 === "text")) {
                let err105 = { instancePath: instancePath + "/rights/fee", schemaPath: "#/properties/rights/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
              }
            data94.none !== void 0 && (validate57(data94.none, { instancePath: instancePath + "/rights/fee/none", parentData: data94, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data94.text !== void 0 && (validate57(data94.text, { instancePath: instancePath + "/rights/fee/text", parentData: data94, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
          }
        }
        if (data84.onRequest !== void 0) {
          let data97 = data84.onRequest;
          if (Array.isArray(data97)) {
            let len7 = data97.length;
            for (let i14 = 0; i14 < len7; i14++) {
              let data98 = data97[i14];
              if (typeof data98 != "string") {
                let err106 = { instancePath: instancePath + "/rights/onRequest/" + i14, schemaPath: "#/properties/rights/properties/onRequest/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
              }
              if (!(data98 === "safeguards" || data98 === "balancingTests" || data98 === "arrangements")) {
                let err107 = { instancePath: instancePath + "/rights/onRequest/" + i14, schemaPath: "#/properties/rights/properties/onRequest/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.rights.properties.onRequest.items.enum } };
                vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
              }
            }
            let i15 = data97.length, j7;
            if (i15 > 1) {
              let indices5 = {};
              for (; i15--; ) {
                let item5 = data97[i15];
                if (typeof item5 == "string") {
                  if (typeof indices5[item5] == "number") {
                    j7 = indices5[item5];
                    let err108 = { instancePath: instancePath + "/rights/onRequest", schemaPath: "#/properties/rights/properties/onRequest/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j7 } };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                    break;
                  }
                  indices5[item5] = i15;
                }
              }
            }
          } else {
            let err109 = { instancePath: instancePath + "/rights/onRequest", schemaPath: "#/properties/rights/properties/onRequest/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
      } else {
        let err110 = { instancePath: instancePath + "/rights", schemaPath: "#/properties/rights/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
    }
    if (data.automatedDecisions !== void 0) {
      let data99 = data.automatedDecisions;
      if ((!data99 || typeof data99 != "object") && typeof data99 != "string") {
        let err111 = { instancePath: instancePath + "/automatedDecisions", schemaPath: "#/properties/automatedDecisions/type", keyword: "type", params: { type: schema19.properties.automatedDecisions.type } };
        vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
      }
      if (typeof data99 == "string" && !pattern16.test(data99)) {
        let err112 = { instancePath: instancePath + "/automatedDecisions", schemaPath: "#/properties/automatedDecisions/pattern", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
      }
      if (Array.isArray(data99)) {
        let len8 = data99.length;
        for (let i16 = 0; i16 < len8; i16++)
          validate103(data99[i16], { instancePath: instancePath + "/automatedDecisions/" + i16, parentData: data99, parentDataProperty: i16, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
        let i17 = data99.length, j8;
        if (i17 > 1) {
          outer2: for (; i17--; )
            for (j8 = i17; j8--; )
              if (func0(data99[i17], data99[j8])) {
                let err113 = { instancePath: instancePath + "/automatedDecisions", schemaPath: "#/properties/automatedDecisions/uniqueItems", keyword: "uniqueItems", params: { i: i17, j: j8 } };
                vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                break outer2;
              }
        }
      }
      if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
        for (let key23 in data99)
          if (key23 !== "none") {
            let err114 = { instancePath: instancePath + "/automatedDecisions", schemaPath: "#/properties/automatedDecisions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
        data99.none !== void 0 && (validate57(data99.none, { instancePath: instancePath + "/automatedDecisions/none", parentData: data99, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length));
      }
    }
    if (data.children !== void 0) {
      let data102 = data.children;
      if (typeof data102 != "string" && !(data102 && typeof data102 == "object" && !Array.isArray(data102))) {
        let err115 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: schema19.properties.children.type } };
        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
      }
      if (typeof data102 == "string" && !pattern16.test(data102)) {
        let err116 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/pattern", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
      if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
        for (let key24 in data102)
          if (!(key24 === "none" || key24 === "notDirectedUnder" || key24 === "offeredFrom" || key24 === "consentAge" || key24 === "parentalConsent" || key24 === "page")) {
            let err117 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
        if (data102.none !== void 0 && (validate57(data102.none, { instancePath: instancePath + "/children/none", parentData: data102, parentDataProperty: "none", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data102.notDirectedUnder !== void 0) {
          let data104 = data102.notDirectedUnder;
          if (!(typeof data104 == "number" && !(data104 % 1) && !isNaN(data104) && isFinite(data104))) {
            let err118 = { instancePath: instancePath + "/children/notDirectedUnder", schemaPath: "#/properties/children/properties/notDirectedUnder/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
          }
          if (typeof data104 == "number" && isFinite(data104)) {
            if (data104 > 18 || isNaN(data104)) {
              let err119 = { instancePath: instancePath + "/children/notDirectedUnder", schemaPath: "#/properties/children/properties/notDirectedUnder/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18 } };
              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
            }
            if (data104 < 1 || isNaN(data104)) {
              let err120 = { instancePath: instancePath + "/children/notDirectedUnder", schemaPath: "#/properties/children/properties/notDirectedUnder/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
            }
          }
        }
        if (data102.offeredFrom !== void 0) {
          let data105 = data102.offeredFrom;
          if (!(typeof data105 == "number" && !(data105 % 1) && !isNaN(data105) && isFinite(data105))) {
            let err121 = { instancePath: instancePath + "/children/offeredFrom", schemaPath: "#/properties/children/properties/offeredFrom/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
          if (typeof data105 == "number" && isFinite(data105)) {
            if (data105 > 18 || isNaN(data105)) {
              let err122 = { instancePath: instancePath + "/children/offeredFrom", schemaPath: "#/properties/children/properties/offeredFrom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18 } };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
            if (data105 < 0 || isNaN(data105)) {
              let err123 = { instancePath: instancePath + "/children/offeredFrom", schemaPath: "#/properties/children/properties/offeredFrom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
          }
        }
        if (data102.consentAge !== void 0) {
          let data106 = data102.consentAge;
          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            for (let key25 in data106)
              if (!pattern9.test(key25)) {
                let err124 = { instancePath: instancePath + "/children/consentAge", schemaPath: "#/properties/children/properties/consentAge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
              }
            for (let key26 in data106)
              if (pattern9.test(key26)) {
                let data107 = data106[key26];
                if (!(typeof data107 == "number" && !(data107 % 1) && !isNaN(data107) && isFinite(data107))) {
                  let err125 = { instancePath: instancePath + "/children/consentAge/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/children/properties/consentAge/patternProperties/%5E%5BA-Z%5D%7B2%7D%24/type", keyword: "type", params: { type: "integer" } };
                  vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                }
                if (typeof data107 == "number" && isFinite(data107)) {
                  if (data107 > 18 || isNaN(data107)) {
                    let err126 = { instancePath: instancePath + "/children/consentAge/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/children/properties/consentAge/patternProperties/%5E%5BA-Z%5D%7B2%7D%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18 } };
                    vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                  }
                  if (data107 < 1 || isNaN(data107)) {
                    let err127 = { instancePath: instancePath + "/children/consentAge/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/children/properties/consentAge/patternProperties/%5E%5BA-Z%5D%7B2%7D%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                  }
                }
              }
          } else {
            let err128 = { instancePath: instancePath + "/children/consentAge", schemaPath: "#/properties/children/properties/consentAge/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
          }
        }
        data102.parentalConsent !== void 0 && (validate57(data102.parentalConsent, { instancePath: instancePath + "/children/parentalConsent", parentData: data102, parentDataProperty: "parentalConsent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data102.page !== void 0 && (validate59(data102.page, { instancePath: instancePath + "/children/page", parentData: data102, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
      }
    }
    if (data.measures !== void 0) {
      let data110 = data.measures;
      if (!data110 || typeof data110 != "object") {
        let err129 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: schema19.properties.measures.type } };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
      if (Array.isArray(data110)) {
        let len9 = data110.length;
        for (let i18 = 0; i18 < len9; i18++)
          validate219(data110[i18], { instancePath: instancePath + "/measures/" + i18, parentData: data110, parentDataProperty: i18, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length);
      }
      if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
        for (let key27 in data110)
          if (!pattern44.test(key27)) {
            let err130 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
            vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
          }
        for (let key28 in data110)
          if (pattern44.test(key28)) {
            let data112 = data110[key28];
            if (typeof data112 != "string" && !(data112 && typeof data112 == "object" && !Array.isArray(data112))) {
              let err131 = { instancePath: instancePath + "/measures/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/type", keyword: "type", params: { type: schema19.properties.measures.patternProperties["^[a-z][A-Za-z0-9-]*$"].type } };
              vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
            }
            if (typeof data112 == "string" && func2(data112) < 1) {
              let err132 = { instancePath: instancePath + "/measures/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
            }
            if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
              for (let key29 in data112)
                if (!(key29 === "text" || key29 === "register")) {
                  let err133 = { instancePath: instancePath + "/measures/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                  vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                }
              if (data112.text !== void 0 && (validate57(data112.text, { instancePath: instancePath + "/measures/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/text", parentData: data112, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data112.register !== void 0) {
                let data114 = data112.register;
                if (typeof data114 == "string") {
                  if (func2(data114) < 1) {
                    let err134 = { instancePath: instancePath + "/measures/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/register", schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/properties/register/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                  }
                } else {
                  let err135 = { instancePath: instancePath + "/measures/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/register", schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/properties/register/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                }
              }
            }
          }
      }
    }
    if (data.erasure !== void 0) {
      let data115 = data.erasure;
      if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
        for (let key30 in data115)
          if (!(key30 === "backups" || key30 === "legalHold")) {
            let err136 = { instancePath: instancePath + "/erasure", schemaPath: "#/properties/erasure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
          }
        if (data115.backups !== void 0 && (validate113(data115.backups, { instancePath: instancePath + "/erasure/backups", parentData: data115, parentDataProperty: "backups", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data115.legalHold !== void 0 && typeof data115.legalHold != "boolean") {
          let err137 = { instancePath: instancePath + "/erasure/legalHold", schemaPath: "#/properties/erasure/properties/legalHold/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
        }
      } else {
        let err138 = { instancePath: instancePath + "/erasure", schemaPath: "#/properties/erasure/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
      }
    }
    if (data.changes !== void 0) {
      let data118 = data.changes;
      if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
        for (let key31 in data118)
          if (!(key31 === "notify" || key31 === "to" || key31 === "ahead" || key31 === "newPurposes")) {
            let err139 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
            vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
          }
        if (data118.notify !== void 0) {
          let data119 = data118.notify;
          if (Array.isArray(data119)) {
            let len10 = data119.length;
            for (let i19 = 0; i19 < len10; i19++) {
              let data120 = data119[i19];
              if (typeof data120 != "string") {
                let err140 = { instancePath: instancePath + "/changes/notify/" + i19, schemaPath: "#/properties/changes/properties/notify/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
              }
              if (!(data120 === "email" || data120 === "website" || data120 === "account" || data120 === "app" || data120 === "post")) {
                let err141 = { instancePath: instancePath + "/changes/notify/" + i19, schemaPath: "#/properties/changes/properties/notify/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.changes.properties.notify.items.enum } };
                vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
              }
            }
            let i20 = data119.length, j9;
            if (i20 > 1) {
              let indices6 = {};
              for (; i20--; ) {
                let item6 = data119[i20];
                if (typeof item6 == "string") {
                  if (typeof indices6[item6] == "number") {
                    j9 = indices6[item6];
                    let err142 = { instancePath: instancePath + "/changes/notify", schemaPath: "#/properties/changes/properties/notify/uniqueItems", keyword: "uniqueItems", params: { i: i20, j: j9 } };
                    vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                    break;
                  }
                  indices6[item6] = i20;
                }
              }
            }
          } else {
            let err143 = { instancePath: instancePath + "/changes/notify", schemaPath: "#/properties/changes/properties/notify/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
          }
        }
        if (data118.to !== void 0 && (validate57(data118.to, { instancePath: instancePath + "/changes/to", parentData: data118, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data118.ahead !== void 0 && (validate113(data118.ahead, { instancePath: instancePath + "/changes/ahead", parentData: data118, parentDataProperty: "ahead", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data118.newPurposes !== void 0 && typeof data118.newPurposes != "boolean") {
          let err144 = { instancePath: instancePath + "/changes/newPurposes", schemaPath: "#/properties/changes/properties/newPurposes/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
        }
      } else {
        let err145 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
      }
    }
    if (data.vocabulary !== void 0) {
      let data124 = data.vocabulary;
      if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
        for (let key32 in data124)
          if (!(key32 === "data" || key32 === "subjects" || key32 === "kinds")) {
            let err146 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
          }
        if (data124.data !== void 0) {
          let data125 = data124.data;
          if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
            for (let key33 in data125)
              if (!pattern21.test(key33)) {
                let err147 = { instancePath: instancePath + "/vocabulary/data", schemaPath: "#/properties/vocabulary/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
              }
            for (let key34 in data125)
              if (pattern21.test(key34)) {
                let data126 = data125[key34];
                if (typeof data126 != "string" && !(data126 && typeof data126 == "object" && !Array.isArray(data126))) {
                  let err148 = { instancePath: instancePath + "/vocabulary/data/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/type", keyword: "type", params: { type: schema19.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].type } };
                  vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                }
                if (typeof data126 == "string" && func2(data126) < 1) {
                  let err149 = { instancePath: instancePath + "/vocabulary/data/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                }
                if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                  for (let key35 in data126)
                    if (!(key35 === "label" || key35 === "broader" || key35 === "special")) {
                      let err150 = { instancePath: instancePath + "/vocabulary/data/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                      vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                    }
                  if (data126.label !== void 0 && (validate57(data126.label, { instancePath: instancePath + "/vocabulary/data/" + key34.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", parentData: data126, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data126.broader !== void 0 && (validate153(data126.broader, { instancePath: instancePath + "/vocabulary/data/" + key34.replace(/~/g, "~0").replace(/\//g, "~1") + "/broader", parentData: data126, parentDataProperty: "broader", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length)), data126.special !== void 0) {
                    let data129 = data126.special;
                    if (typeof data129 != "string") {
                      let err151 = { instancePath: instancePath + "/vocabulary/data/" + key34.replace(/~/g, "~0").replace(/\//g, "~1") + "/special", schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/properties/special/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                    }
                    if (!(data129 === "art9" || data129 === "art10")) {
                      let err152 = { instancePath: instancePath + "/vocabulary/data/" + key34.replace(/~/g, "~0").replace(/\//g, "~1") + "/special", schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/properties/special/enum", keyword: "enum", params: { allowedValues: schema19.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].properties.special.enum } };
                      vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                    }
                  }
                }
              }
          } else {
            let err153 = { instancePath: instancePath + "/vocabulary/data", schemaPath: "#/properties/vocabulary/properties/data/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
          }
        }
        if (data124.subjects !== void 0) {
          let data130 = data124.subjects;
          if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
            for (let key36 in data130)
              if (!pattern28.test(key36)) {
                let err154 = { instancePath: instancePath + "/vocabulary/subjects", schemaPath: "#/properties/vocabulary/properties/subjects/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } };
                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
              }
            for (let key37 in data130)
              if (pattern28.test(key37)) {
                let data131 = data130[key37];
                if (typeof data131 != "string" && !(data131 && typeof data131 == "object" && !Array.isArray(data131))) {
                  let err155 = { instancePath: instancePath + "/vocabulary/subjects/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/subjects/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/type", keyword: "type", params: { type: schema19.properties.vocabulary.properties.subjects.patternProperties["^[a-z][A-Za-z0-9]*$"].type } };
                  vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                }
                if (typeof data131 == "string" && func2(data131) < 1) {
                  let err156 = { instancePath: instancePath + "/vocabulary/subjects/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/subjects/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                }
                if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
                  for (let key38 in data131)
                    if (!(key38 === "label" || key38 === "broader" || key38 === "vulnerable")) {
                      let err157 = { instancePath: instancePath + "/vocabulary/subjects/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/subjects/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } };
                      vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                    }
                  if (data131.label !== void 0 && (validate57(data131.label, { instancePath: instancePath + "/vocabulary/subjects/" + key37.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", parentData: data131, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data131.broader !== void 0 && (validate150(data131.broader, { instancePath: instancePath + "/vocabulary/subjects/" + key37.replace(/~/g, "~0").replace(/\//g, "~1") + "/broader", parentData: data131, parentDataProperty: "broader", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length)), data131.vulnerable !== void 0 && typeof data131.vulnerable != "boolean") {
                    let err158 = { instancePath: instancePath + "/vocabulary/subjects/" + key37.replace(/~/g, "~0").replace(/\//g, "~1") + "/vulnerable", schemaPath: "#/properties/vocabulary/properties/subjects/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/properties/vulnerable/type", keyword: "type", params: { type: "boolean" } };
                    vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                  }
                }
              }
          } else {
            let err159 = { instancePath: instancePath + "/vocabulary/subjects", schemaPath: "#/properties/vocabulary/properties/subjects/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
          }
        }
        if (data124.kinds !== void 0) {
          let data135 = data124.kinds;
          if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
            for (let key39 in data135)
              if (!pattern21.test(key39)) {
                let err160 = { instancePath: instancePath + "/vocabulary/kinds", schemaPath: "#/properties/vocabulary/properties/kinds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            for (let key40 in data135)
              if (pattern21.test(key40)) {
                let data136 = data135[key40];
                if (typeof data136 != "string" && !(data136 && typeof data136 == "object" && !Array.isArray(data136))) {
                  let err161 = { instancePath: instancePath + "/vocabulary/kinds/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/kinds/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/type", keyword: "type", params: { type: schema19.properties.vocabulary.properties.kinds.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].type } };
                  vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                }
                if (typeof data136 == "string" && func2(data136) < 1) {
                  let err162 = { instancePath: instancePath + "/vocabulary/kinds/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/kinds/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                }
                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                  for (let key41 in data136)
                    if (!(key41 === "label" || key41 === "broader")) {
                      let err163 = { instancePath: instancePath + "/vocabulary/kinds/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/kinds/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 } };
                      vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                    }
                  data136.label !== void 0 && (validate57(data136.label, { instancePath: instancePath + "/vocabulary/kinds/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", parentData: data136, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data136.broader !== void 0 && (validate100(data136.broader, { instancePath: instancePath + "/vocabulary/kinds/" + key40.replace(/~/g, "~0").replace(/\//g, "~1") + "/broader", parentData: data136, parentDataProperty: "broader", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length));
                }
              }
          } else {
            let err164 = { instancePath: instancePath + "/vocabulary/kinds", schemaPath: "#/properties/vocabulary/properties/kinds/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
          }
        }
      } else {
        let err165 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
      }
    }
    if (data.sections !== void 0) {
      let data139 = data.sections;
      if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
        for (let key42 in data139)
          if (!pattern7.test(key42)) {
            let err166 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 } };
            vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
          }
        for (let key43 in data139)
          pattern7.test(key43) && (validate394(data139[key43], { instancePath: instancePath + "/sections/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data139, parentDataProperty: key43, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors), errors = vErrors.length));
      } else {
        let err167 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
      }
    }
  } else {
    let err168 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default,
  validate
};
