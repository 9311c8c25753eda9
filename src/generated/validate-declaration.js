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
var validate = validate20, stdin_default = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://privacyc.dev/schemas/declaration-1.json", title: "privacyc declaration, version 1", type: "object", additionalProperties: !1, properties: { privacyc: { const: 1 }, include: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0 }, language: { $ref: "#/$defs/language" }, translates: { $ref: "#/$defs/date" }, notice: { type: "object", properties: { title: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/webUrl" }, linkedFrom: { type: "array", items: { type: "string", enum: ["everyPage", "registration", "checkout", "contactForm", "newsletterForm", "commentForm", "consentManager", "appStore", "appSettings"] }, uniqueItems: !0 }, surfaces: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { type: ["string", "object"], properties: { url: { $ref: "#/$defs/webUrl" }, name: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "url" } }, additionalProperties: !1 }, languages: { type: "array", items: { $ref: "#/$defs/language" }, uniqueItems: !0 }, regimes: { type: "array", items: { type: "string", enum: ["eu-gdpr", "uk-gdpr", "ch-fadp", "us-ca"] }, uniqueItems: !0 }, audience: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, reviewed: { $ref: "#/$defs/date" }, versions: { type: "object", patternProperties: { "^\\d{4}-\\d\\d-\\d\\d$": { type: ["string", "object"], properties: { version: { type: "string", minLength: 1 }, changes: { $ref: "#/$defs/markdown" } }, additionalProperties: !1, minLength: 1, "x-short": "changes" } }, additionalProperties: !1 } }, additionalProperties: !1 }, controller: { type: "object", properties: { name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, region: { $ref: "#/$defs/region" }, publicBody: { type: "boolean" }, headCount: { type: "integer", minimum: 0 }, recordsExemption: { $ref: "#/$defs/text" }, tradeRegister: { type: "string", minLength: 1 }, vatId: { type: "string", minLength: 1 }, dataProtectionOfficer: { $ref: "#/$defs/dpo" }, representatives: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, "eu-gdpr": { $ref: "#/$defs/contact" }, "uk-gdpr": { $ref: "#/$defs/contact" }, "ch-fadp": { $ref: "#/$defs/contact" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, supervisoryAuthority: { type: ["string", "object"], properties: { id: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" } }, additionalProperties: !1, minLength: 1, "x-short": "id" } }, additionalProperties: !1 }, activities: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { $ref: "#/$defs/activity" } }, additionalProperties: !1 }, recipients: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { $ref: "#/$defs/recipient" } }, additionalProperties: !1 }, clients: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { type: "object", properties: { name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, representative: { $ref: "#/$defs/contact" }, dataProtectionOfficer: { $ref: "#/$defs/contact" } }, additionalProperties: !1 } }, additionalProperties: !1 }, cookies: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, necessary: { $ref: "#/$defs/cookieGroup" }, functional: { $ref: "#/$defs/cookieGroup" }, analytics: { $ref: "#/$defs/cookieGroup" }, advertising: { $ref: "#/$defs/cookieGroup" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, consentManager: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, tool: { type: "string", minLength: 1 }, firstLayer: { type: "array", items: { type: "string", enum: ["accept", "reject", "settings"] }, uniqueItems: !0 }, reopen: { type: ["string", "object"], properties: { label: { $ref: "#/$defs/text" }, where: { type: "string", enum: ["footer", "header", "everyPage", "appSettings"] }, url: { $ref: "#/$defs/webUrl" } }, additionalProperties: !1, minLength: 1, "x-short": "url" }, choiceKept: { $ref: "#/$defs/duration" }, honours: { type: "array", items: { type: "string", enum: ["globalPrivacyControl", "doNotTrack"] }, uniqueItems: !0 } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, rights: { type: "object", properties: { name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, account: { $ref: "#/$defs/webUrl" }, identityCheck: { $ref: "#/$defs/text" }, answerWithin: { $ref: "#/$defs/duration" }, fee: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, text: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "text" }, onRequest: { type: "array", items: { type: "string", enum: ["safeguards", "balancingTests", "arrangements"] }, uniqueItems: !0 } }, additionalProperties: !1 }, automatedDecisions: { type: ["string", "object", "array"], items: { $ref: "#/$defs/id" }, uniqueItems: !0, pattern: "^none$", examples: ["none"], properties: { none: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, children: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, notDirectedUnder: { type: "integer", minimum: 1, maximum: 18 }, offeredFrom: { type: "integer", minimum: 0, maximum: 18 }, consentAge: { type: "object", patternProperties: { "^[A-Z]{2}$": { type: "integer", minimum: 1, maximum: 18 } }, additionalProperties: !1 }, parentalConsent: { $ref: "#/$defs/text" }, page: { $ref: "#/$defs/webUrl" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, measures: { type: ["array", "object"], examples: [["encryptionInTransit", "softwareUpdates", "backups"], { encryptionInTransit: "connections are encrypted" }], items: { $ref: "#/$defs/measure" }, patternProperties: { "^[a-z][A-Za-z0-9-]*$": { type: ["string", "object"], properties: { text: { $ref: "#/$defs/text" }, register: { type: "string", minLength: 1 } }, additionalProperties: !1, minLength: 1, "x-short": "text" } }, additionalProperties: !1, "x-choice": !0 }, erasure: { type: "object", properties: { backups: { $ref: "#/$defs/duration" }, legalHold: { type: "boolean" } }, additionalProperties: !1 }, changes: { type: "object", properties: { notify: { type: "array", items: { type: "string", enum: ["email", "website", "account", "app", "post"] }, uniqueItems: !0 }, to: { $ref: "#/$defs/text" }, ahead: { $ref: "#/$defs/duration" }, newPurposes: { type: "boolean" } }, additionalProperties: !1 }, vocabulary: { type: "object", properties: { data: { type: "object", patternProperties: { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { type: ["string", "object"], properties: { label: { $ref: "#/$defs/text" }, broader: { $ref: "#/$defs/dataId" }, special: { type: "string", enum: ["art9", "art10"] } }, additionalProperties: !1, minLength: 1, "x-short": "label" } }, additionalProperties: !1 }, subjects: { type: "object", patternProperties: { "^[a-z][A-Za-z0-9]*$": { type: ["string", "object"], properties: { label: { $ref: "#/$defs/text" }, broader: { $ref: "#/$defs/subject" }, vulnerable: { type: "boolean" } }, additionalProperties: !1, minLength: 1, "x-short": "label" } }, additionalProperties: !1 }, kinds: { type: "object", patternProperties: { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { type: ["string", "object"], properties: { label: { $ref: "#/$defs/text" }, broader: { $ref: "#/$defs/kind" } }, additionalProperties: !1, minLength: 1, "x-short": "label" } }, additionalProperties: !1 } }, additionalProperties: !1 }, sections: { type: "object", patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": { $ref: "#/$defs/section" } }, additionalProperties: !1 } }, $defs: { id: { title: "id", type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, ids: { type: "array", items: { $ref: "#/$defs/id" }, uniqueItems: !0 }, dataId: { title: "dataId", type: "string", pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["name", "name.first", "name.last", "contact", "contact.email", "contact.phone_number", "contact.address", "contact.address.city", "contact.address.country", "contact.address.postal_code", "contact.address.street", "contact.organization", "contact.url", "account", "account.username", "account.settings", "authorization.password", "authorization.credentials", "authorization.biometric", "authorization.history", "unique_id", "unique_id.pseudonymous", "device", "device.ip_address", "device.device_id", "device.cookie_id", "device.cookie", "device.user_agent", "device.fingerprint", "telemetry", "telemetry.logs", "telemetry.crash", "behavior", "behavior.browsing_history", "behavior.referrer", "behavior.search_history", "behavior.purchase_history", "behavior.media_consumption", "behavior.clicks", "behavior.interests", "content", "content.private", "content.public", "content.self_image", "content.voice", "payment", "financial", "financial.bank_account", "financial.credit_card", "financial.invoice", "financial.tax", "financial.credit_score", "location.imprecise", "location.precise", "demographic", "demographic.date_of_birth", "demographic.age_range", "demographic.gender", "demographic.language", "demographic.nationality", "demographic.marital_status", "demographic.race_ethnicity", "demographic.political_opinion", "demographic.religious_belief", "demographic.sexual_orientation", "trade_union", "health_and_medical", "health_and_medical.genetic", "biometric", "criminal_history", "childrens", "government_id", "government_id.passport_number", "government_id.national_identification_number", "job_title", "workplace", "workplace.application", "workplace.education", "workplace.salary", "social", "social.connections", "privacy_preferences", "sensor"] }, dataIds: { type: "array", items: { $ref: "#/$defs/dataId" }, uniqueItems: !0 }, kind: { title: "kind", type: "string", pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["service.provide", "service.account", "service.order", "service.payment", "service.support", "service.notifications", "security", "security.fraud", "security.logs", "legal.obligation", "legal.claims", "consent.manage", "functional.preferences", "functional.embed", "analytics", "analytics.improve", "personalize", "marketing.email", "marketing.ads", "marketing.ads.targeted", "marketing.measurement", "marketing.social", "hr.recruitment", "hr.employment", "finance.accounting", "research", "ai.training", "sharing.legal", "finance.credit_check", "finance.debt_collection", "legal.rights_requests", "marketing.contest", "research", "research.statistics"] }, subject: { title: "subject", type: "string", pattern: "^[a-z][A-Za-z0-9]*$", examples: ["visitor", "user", "customer", "prospect", "correspondent", "subscriber", "participant", "requester", "businessContact", "supplier", "employee", "applicant", "member", "student", "patient", "child"] }, measure: { title: "measure", type: "string", pattern: "^[a-z][A-Za-z0-9-]*$", examples: ["encryptionInTransit", "encryptionAtRest", "passwordHashing", "accessControl", "leastPrivilege", "multiFactorAuthentication", "encryptedBackups", "backups", "softwareUpdates", "staffTraining", "incidentProcess", "processorAudits", "penetrationTests", "logging", "pseudonymisation", "firewall", "malwareProtection", "physicalAccess", "confidentialityAgreements", "vulnerabilityManagement", "deletionConcept", "dataSeparation", "redundancy"] }, date: { title: "date", type: "string", format: "date" }, duration: { title: "duration", type: "string", pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, country: { title: "country", type: "string", pattern: "^[A-Z]{2}$" }, region: { title: "region", type: "string", pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$" }, language: { title: "language", type: "string", pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" }, email: { title: "email", type: "string", format: "email" }, url: { title: "url", type: "string", pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, webUrl: { title: "webUrl", type: "string", pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, text: { title: "text", type: ["string", "object"], minLength: 1, patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { type: "string", minLength: 1 } }, additionalProperties: !1 }, markdown: { title: "markdown", type: ["string", "object"], minLength: 1, patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { type: "string", minLength: 1 } }, additionalProperties: !1 }, citations: { title: "citations", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 } }, localUrl: { title: "localUrl", type: ["string", "object"], pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { $ref: "#/$defs/webUrl" } }, additionalProperties: !1 }, contact: { type: "object", properties: { name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" } }, additionalProperties: !1 }, channel: { type: "string", enum: ["email", "sms", "phone", "post", "push", "messenger", "online"] }, consent: { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, give: { type: "string", enum: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"] }, withdraw: { type: "string", enum: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"] }, explicit: { type: "boolean" }, renew: { $ref: "#/$defs/duration" } }, additionalProperties: !1, pattern: "^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$", examples: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"], "x-short": ["give", "withdraw"] }, contractBasis: { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "for" }, legalObligation: { type: ["string", "array", "object"], properties: { for: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, items: { type: "string", minLength: 1 }, minLength: 1, "x-short": "law" }, vitalInterests: { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, whose: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "for" }, publicTask: { type: ["string", "array", "object"], properties: { for: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" }, task: { $ref: "#/$defs/text" } }, additionalProperties: !1, items: { type: "string", minLength: 1 }, minLength: 1, "x-short": "law" }, legitimateInterests: { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, interest: { $ref: "#/$defs/text" }, of: { $ref: "#/$defs/id" } }, additionalProperties: !1, minLength: 1, "x-short": "interest" }, legalBasis: { type: ["string", "object"], properties: { consent: { $ref: "#/$defs/consent" }, contract: { $ref: "#/$defs/contractBasis" }, legalObligation: { $ref: "#/$defs/legalObligation" }, vitalInterests: { $ref: "#/$defs/vitalInterests" }, publicTask: { $ref: "#/$defs/publicTask" }, legitimateInterests: { $ref: "#/$defs/legitimateInterests" } }, additionalProperties: !1, pattern: "^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$", examples: ["consent", "contract", "legalObligation", "vitalInterests", "publicTask", "legitimateInterests"], "x-choice": !0 }, period: { type: ["string", "object"], pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", properties: { none: { $ref: "#/$defs/text" }, period: { $ref: "#/$defs/duration" }, from: { $ref: "#/$defs/text" }, until: { $ref: "#/$defs/text" }, as: { $ref: "#/$defs/id" }, law: { $ref: "#/$defs/citations" }, because: { $ref: "#/$defs/text" }, note: { $ref: "#/$defs/text" } }, additionalProperties: !1, "x-short": "period", title: "retention" }, retention: { type: ["string", "object"], pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", properties: { none: { $ref: "#/$defs/text" }, period: { $ref: "#/$defs/duration" }, from: { $ref: "#/$defs/text" }, until: { $ref: "#/$defs/text" }, as: { $ref: "#/$defs/id" }, law: { $ref: "#/$defs/citations" }, because: { $ref: "#/$defs/text" }, note: { $ref: "#/$defs/text" }, except: { type: "object", patternProperties: { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { $ref: "#/$defs/period" } }, additionalProperties: !1 } }, additionalProperties: !1, "x-short": "period", title: "retention" }, sourcePart: { type: ["string", "array", "object"], pattern: "^rest$", examples: ["rest"], items: { $ref: "#/$defs/dataId" }, properties: { data: { $ref: "#/$defs/dataIds" }, name: { $ref: "#/$defs/text" }, public: { type: "boolean" }, informed: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/url" } }, additionalProperties: !1, "x-short": "data", "x-empty": "rest" }, source: { type: ["string", "array", "object"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$", examples: ["subject", "observed", "ownRecords"], items: { title: "id", type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$" }, patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$": { $ref: "#/$defs/sourcePart" } }, additionalProperties: !1, "x-choice": !0 }, automatedDecision: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, decides: { $ref: "#/$defs/text" }, logic: { $ref: "#/$defs/text" }, consequence: { $ref: "#/$defs/text" }, ground: { $ref: "#/$defs/decisionGround" }, safeguards: { type: "array", items: { type: "string", enum: ["humanReview", "ownView", "contest"] }, uniqueItems: !0 } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, decisionGround: { type: ["string", "object"], properties: { contract: { $ref: "#/$defs/text" }, explicitConsent: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(contract|explicitConsent)$", examples: ["contract", "explicitConsent"], "x-choice": !0 }, provision: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, statutory: { $ref: "#/$defs/text" }, contractual: { $ref: "#/$defs/text" }, toEnterContract: { $ref: "#/$defs/text" }, technical: { $ref: "#/$defs/text" }, voluntary: { $ref: "#/$defs/text" }, optional: { $ref: "#/$defs/dataIds" } }, additionalProperties: !1, pattern: "^(voluntary|none)$", examples: ["voluntary", "none"], "x-choice": !0 }, directMarketing: { type: ["array", "object"], properties: { channels: { type: "array", items: { $ref: "#/$defs/channel" }, uniqueItems: !0 }, softOptIn: { type: "array", items: { type: "string", enum: ["addressFromSale", "ownSimilarProducts", "objectAtCollection", "objectInEveryMessage"] }, uniqueItems: !0 }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, items: { $ref: "#/$defs/channel" }, "x-short": "channels" }, onBehalfOf: { type: ["array", "object"], properties: { clients: { $ref: "#/$defs/ids" }, category: { $ref: "#/$defs/text" }, list: { type: "string", minLength: 1 } }, additionalProperties: !1, items: { $ref: "#/$defs/id" }, "x-short": "clients" }, register: { type: "object", properties: { owner: { type: "string", minLength: 1 }, since: { $ref: "#/$defs/date" }, reviewed: { $ref: "#/$defs/date" }, systems: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0 }, deletion: { type: "string", minLength: 1 }, dpia: { type: "string", minLength: 1 }, balancingTest: { type: "string", minLength: 1 }, consentRecord: { type: "string", minLength: 1 }, breaches: { type: "string", minLength: 1 }, note: { type: "string", minLength: 1 } }, additionalProperties: !1 }, activity: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, title: { $ref: "#/$defs/text" }, purpose: { $ref: "#/$defs/text" }, kind: { type: ["string", "array"], pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["service.provide", "service.account", "service.order", "service.payment", "service.support", "service.notifications", "security", "security.fraud", "security.logs", "legal.obligation", "legal.claims", "consent.manage", "functional.preferences", "functional.embed", "analytics", "analytics.improve", "personalize", "marketing.email", "marketing.ads", "marketing.ads.targeted", "marketing.measurement", "marketing.social", "hr.recruitment", "hr.employment", "finance.accounting", "research", "ai.training", "sharing.legal", "finance.credit_check", "finance.debt_collection", "legal.rights_requests", "marketing.contest", "research", "research.statistics"], items: { $ref: "#/$defs/kind" }, title: "kind" }, onBehalfOf: { $ref: "#/$defs/onBehalfOf" }, legalBasis: { $ref: "#/$defs/legalBasis" }, specialCategories: { type: ["string", "object"], properties: { explicitConsent: { $ref: "#/$defs/citations" }, employmentLaw: { $ref: "#/$defs/citations" }, vitalInterests: { $ref: "#/$defs/citations" }, nonProfitBody: { $ref: "#/$defs/citations" }, madePublic: { $ref: "#/$defs/citations" }, legalClaims: { $ref: "#/$defs/citations" }, substantialPublicInterest: { $ref: "#/$defs/citations" }, healthCare: { $ref: "#/$defs/citations" }, publicHealth: { $ref: "#/$defs/citations" }, research: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$", examples: ["explicitConsent", "employmentLaw", "vitalInterests", "nonProfitBody", "madePublic", "legalClaims", "substantialPublicInterest", "healthCare", "publicHealth", "research"], "x-choice": !0 }, criminalOffences: { type: "object", properties: { law: { $ref: "#/$defs/citations" } }, additionalProperties: !1 }, subjects: { type: "array", items: { $ref: "#/$defs/subject" }, uniqueItems: !0 }, data: { $ref: "#/$defs/dataIds" }, source: { $ref: "#/$defs/source" }, recipients: { type: ["string", "object", "array"], items: { $ref: "#/$defs/id" }, uniqueItems: !0, pattern: "^none$", examples: ["none"], properties: { none: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, retention: { $ref: "#/$defs/retention" }, provision: { $ref: "#/$defs/provision" }, automatedDecision: { $ref: "#/$defs/automatedDecision" }, profiling: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, text: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "text" }, directMarketing: { $ref: "#/$defs/directMarketing" }, informationExemption: { type: ["string", "object"], properties: { alreadyInformed: { $ref: "#/$defs/text" }, disproportionateEffort: { $ref: "#/$defs/text" }, laidDownByLaw: { $ref: "#/$defs/citations" }, professionalSecrecy: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(alreadyInformed)$", examples: ["alreadyInformed"], "x-choice": !0 }, measures: { type: "array", items: { $ref: "#/$defs/measure" }, uniqueItems: !0 }, surfaces: { $ref: "#/$defs/ids" }, status: { type: "string", enum: ["planned", "active", "ended"] }, formerly: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, note: { $ref: "#/$defs/markdown" }, register: { $ref: "#/$defs/register" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, arrangement: { type: ["string", "object"], properties: { essence: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/webUrl" }, contactPoint: { $ref: "#/$defs/contact" } }, additionalProperties: !1, minLength: 1, "x-short": "essence" }, transfers: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" } }, patternProperties: { "^([A-Z]{2}|INT)$": { $ref: "#/$defs/tools" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, recipient: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, service: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, category: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, role: { type: "string", enum: ["processor", "controller", "jointController", "authority", "public", "internal"] }, contract: { $ref: "#/$defs/date" }, subProcessors: { $ref: "#/$defs/webUrl" }, arrangement: { $ref: "#/$defs/arrangement" }, transfers: { $ref: "#/$defs/transfers" }, privacyPolicy: { $ref: "#/$defs/localUrl" }, optOut: { $ref: "#/$defs/localUrl" }, since: { $ref: "#/$defs/date" }, formerly: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, register: { $ref: "#/$defs/register" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, tools: { type: ["string", "object"], properties: { adequacyDecision: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, dataPrivacyFramework: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, checked: { $ref: "#/$defs/date" }, entity: { type: "string", minLength: 1 }, hr: { type: "boolean" } }, additionalProperties: !1 }, standardContractualClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, module: { type: ["integer", "array"], minimum: 1, maximum: 4, items: { type: "integer", minimum: 1, maximum: 4 } } }, additionalProperties: !1 }, bindingCorporateRules: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, authorityClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, codeOfConduct: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, certification: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicBodyInstrument: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, adHocClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, administrativeArrangement: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, explicitConsent: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, risk: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, contractWithPerson: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, contractInPersonsInterest: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicInterest: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, legalClaims: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, vitalInterests: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicRegister: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, compellingInterests: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, authorityInformed: { $ref: "#/$defs/date" } }, additionalProperties: !1 } }, additionalProperties: !1, pattern: "^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$", examples: ["adequacyDecision", "dataPrivacyFramework", "standardContractualClauses", "bindingCorporateRules", "authorityClauses", "codeOfConduct", "certification", "publicBodyInstrument", "adHocClauses", "administrativeArrangement", "explicitConsent", "contractWithPerson", "contractInPersonsInterest", "publicInterest", "legalClaims", "vitalInterests", "publicRegister", "compellingInterests"], "x-choice": !0 }, cookieGroup: { type: "object", patternProperties: { "^\\S+$": { $ref: "#/$defs/cookie" } }, additionalProperties: !1 }, cookie: { type: "object", properties: { activity: { $ref: "#/$defs/id" }, access: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, duration: { title: "cookieDuration", type: "string", pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$" }, exemption: { type: "string", enum: ["transmission", "session", "basket", "login", "loadBalancing", "security", "language", "media", "consentChoice", "payment", "audienceMeasurement"] }, conditions: { type: "array", items: { type: "string", enum: ["ownUseOnly", "anonymousStatistics", "noCrossChecking", "noCrossSiteIdentifier", "noReuseByProvider"] }, uniqueItems: !0 }, storage: { type: "string", enum: ["cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage", "pixel", "sdk", "fingerprint", "linkParameter"] }, beforeConsent: { type: "boolean" }, domain: { type: "string", minLength: 1 }, purpose: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, section: { type: "object", properties: { title: { $ref: "#/$defs/text" }, text: { $ref: "#/$defs/markdown" }, prepend: { $ref: "#/$defs/markdown" }, append: { $ref: "#/$defs/markdown" }, after: { $ref: "#/$defs/id" }, before: { $ref: "#/$defs/id" }, omit: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, dpo: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, external: { type: "boolean" }, attention: { $ref: "#/$defs/text" }, otherRole: { type: "string", minLength: 1 }, notifiedToAuthority: { $ref: "#/$defs/date" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] } } }, schema32 = { title: "language", type: "string", pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" }, schema33 = { title: "date", type: "string", format: "date" }, schema34 = { title: "text", type: ["string", "object"], minLength: 1, patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { type: "string", minLength: 1 } }, additionalProperties: !1 }, schema35 = { title: "webUrl", type: "string", pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, schema39 = { title: "country", type: "string", pattern: "^[A-Z]{2}$" }, schema41 = { title: "markdown", type: ["string", "object"], minLength: 1, patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { type: "string", minLength: 1 } }, additionalProperties: !1 }, schema43 = { title: "email", type: "string", format: "email" }, schema44 = { title: "url", type: "string", pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, schema45 = { title: "region", type: "string", pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$" }, schema75 = { title: "duration", type: "string", pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, schema68 = { title: "id", type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, schema158 = { title: "measure", type: "string", pattern: "^[a-z][A-Za-z0-9-]*$", examples: ["encryptionInTransit", "encryptionAtRest", "passwordHashing", "accessControl", "leastPrivilege", "multiFactorAuthentication", "encryptedBackups", "backups", "softwareUpdates", "staffTraining", "incidentProcess", "processorAudits", "penetrationTests", "logging", "pseudonymisation", "firewall", "malwareProtection", "physicalAccess", "confidentialityAgreements", "vulnerabilityManagement", "deletionConcept", "dataSeparation", "redundancy"] }, schema105 = { title: "dataId", type: "string", pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["name", "name.first", "name.last", "contact", "contact.email", "contact.phone_number", "contact.address", "contact.address.city", "contact.address.country", "contact.address.postal_code", "contact.address.street", "contact.organization", "contact.url", "account", "account.username", "account.settings", "authorization.password", "authorization.credentials", "authorization.biometric", "authorization.history", "unique_id", "unique_id.pseudonymous", "device", "device.ip_address", "device.device_id", "device.cookie_id", "device.cookie", "device.user_agent", "device.fingerprint", "telemetry", "telemetry.logs", "telemetry.crash", "behavior", "behavior.browsing_history", "behavior.referrer", "behavior.search_history", "behavior.purchase_history", "behavior.media_consumption", "behavior.clicks", "behavior.interests", "content", "content.private", "content.public", "content.self_image", "content.voice", "payment", "financial", "financial.bank_account", "financial.credit_card", "financial.invoice", "financial.tax", "financial.credit_score", "location.imprecise", "location.precise", "demographic", "demographic.date_of_birth", "demographic.age_range", "demographic.gender", "demographic.language", "demographic.nationality", "demographic.marital_status", "demographic.race_ethnicity", "demographic.political_opinion", "demographic.religious_belief", "demographic.sexual_orientation", "trade_union", "health_and_medical", "health_and_medical.genetic", "biometric", "criminal_history", "childrens", "government_id", "government_id.passport_number", "government_id.national_identification_number", "job_title", "workplace", "workplace.application", "workplace.education", "workplace.salary", "social", "social.connections", "privacy_preferences", "sensor"] }, schema103 = { title: "subject", type: "string", pattern: "^[a-z][A-Za-z0-9]*$", examples: ["visitor", "user", "customer", "prospect", "correspondent", "subscriber", "participant", "requester", "businessContact", "supplier", "employee", "applicant", "member", "student", "patient", "child"] }, schema66 = { title: "kind", type: "string", pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["service.provide", "service.account", "service.order", "service.payment", "service.support", "service.notifications", "security", "security.fraud", "security.logs", "legal.obligation", "legal.claims", "consent.manage", "functional.preferences", "functional.embed", "analytics", "analytics.improve", "personalize", "marketing.email", "marketing.ads", "marketing.ads.targeted", "marketing.measurement", "marketing.social", "hr.recruitment", "hr.employment", "finance.accounting", "research", "ai.training", "sharing.legal", "finance.credit_check", "finance.debt_collection", "legal.rights_requests", "marketing.contest", "research", "research.statistics"] }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, func0 = require_equal().default, pattern4 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u"), pattern7 = new RegExp("^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", "u"), pattern8 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u"), pattern14 = new RegExp("^[A-Z]{2}$", "u"), pattern15 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u"), pattern20 = new RegExp("^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", "u"), pattern21 = new RegExp("^[A-Z]{2}-[A-Z0-9]{1,3}$", "u"), pattern24 = new RegExp("^none$", "u"), pattern57 = new RegExp("^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$", "u"), pattern157 = new RegExp("^[a-z][A-Za-z0-9-]*$", "u"), pattern47 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", "u"), pattern76 = new RegExp("^[a-z][A-Za-z0-9]*$", "u"), formats0 = require_formats().fullFormats.date, formats4 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, schema47 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, external: { type: "boolean" }, attention: { $ref: "#/$defs/text" }, otherRole: { type: "string", minLength: 1 }, notifiedToAuthority: { $ref: "#/$defs/date" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema47.type }, message: "must be string,object", schema: schema47.type, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern24.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema47, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema47.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema47, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.properties.name, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.name.type, parentSchema: schema47.properties.name, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.address !== void 0) {
      let data3 = data.address;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err10 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.properties.address, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.address.type, parentSchema: schema47.properties.address, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.country !== void 0) {
      let data4 = data.country;
      if (typeof data4 == "string") {
        if (!pattern14.test(data4)) {
          let err12 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.email !== void 0) {
      let data5 = data.email;
      if (typeof data5 == "string") {
        if (!formats4.test(data5)) {
          let err14 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema43, data: data5 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data6 = data.phone;
      if (typeof data6 == "string") {
        if (func2(data6) < 1) {
          let err16 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.properties.phone, data: data6 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.phone.type, parentSchema: schema47.properties.phone, data: data6 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.form !== void 0) {
      let data7 = data.form;
      if (typeof data7 == "string") {
        if (!pattern20.test(data7)) {
          let err18 = { instancePath: instancePath + "/form", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, message: 'must match pattern "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$"', schema: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", parentSchema: schema44, data: data7 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/form", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data7 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.external !== void 0) {
      let data8 = data.external;
      if (typeof data8 != "boolean") {
        let err20 = { instancePath: instancePath + "/external", schemaPath: "#/properties/external/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema47.properties.external.type, parentSchema: schema47.properties.external, data: data8 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.attention !== void 0) {
      let data9 = data.attention;
      if (typeof data9 != "string" && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        let err21 = { instancePath: instancePath + "/attention", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data9 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data9 == "string" && func2(data9) < 1) {
        let err22 = { instancePath: instancePath + "/attention", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data9 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          if (!pattern4.test(key3)) {
            let err23 = { instancePath: instancePath + "/attention", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data9 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        for (let key4 in data9)
          if (pattern4.test(key4)) {
            let data10 = data9[key4];
            if (typeof data10 == "string") {
              if (func2(data10) < 1) {
                let err24 = { instancePath: instancePath + "/attention/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data10 };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            } else {
              let err25 = { instancePath: instancePath + "/attention/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data10 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
      }
    }
    if (data.otherRole !== void 0) {
      let data11 = data.otherRole;
      if (typeof data11 == "string") {
        if (func2(data11) < 1) {
          let err26 = { instancePath: instancePath + "/otherRole", schemaPath: "#/properties/otherRole/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.properties.otherRole, data: data11 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/otherRole", schemaPath: "#/properties/otherRole/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.otherRole.type, parentSchema: schema47.properties.otherRole, data: data11 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.notifiedToAuthority !== void 0) {
      let data12 = data.notifiedToAuthority;
      if (typeof data12 == "string") {
        if (!formats0.validate(data12)) {
          let err28 = { instancePath: instancePath + "/notifiedToAuthority", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data12 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/notifiedToAuthority", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data12 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema55 = { type: "object", properties: { name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" } }, additionalProperties: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "address" || key0 === "country" || key0 === "email" || key0 === "phone" || key0 === "form")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema55, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.name, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.name.type, parentSchema: schema55.properties.name, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.address !== void 0) {
      let data1 = data.address;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err3 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.address, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.address.type, parentSchema: schema55.properties.address, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      if (typeof data2 == "string") {
        if (!pattern14.test(data2)) {
          let err5 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 == "string") {
        if (!formats4.test(data3)) {
          let err7 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema43, data: data3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data4 = data.phone;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err9 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.phone, data: data4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.phone.type, parentSchema: schema55.properties.phone, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.form !== void 0) {
      let data5 = data.form;
      if (typeof data5 == "string") {
        if (!pattern20.test(data5)) {
          let err11 = { instancePath: instancePath + "/form", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, message: 'must match pattern "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$"', schema: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", parentSchema: schema44, data: data5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/form", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema62 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, title: { $ref: "#/$defs/text" }, purpose: { $ref: "#/$defs/text" }, kind: { type: ["string", "array"], pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", examples: ["service.provide", "service.account", "service.order", "service.payment", "service.support", "service.notifications", "security", "security.fraud", "security.logs", "legal.obligation", "legal.claims", "consent.manage", "functional.preferences", "functional.embed", "analytics", "analytics.improve", "personalize", "marketing.email", "marketing.ads", "marketing.ads.targeted", "marketing.measurement", "marketing.social", "hr.recruitment", "hr.employment", "finance.accounting", "research", "ai.training", "sharing.legal", "finance.credit_check", "finance.debt_collection", "legal.rights_requests", "marketing.contest", "research", "research.statistics"], items: { $ref: "#/$defs/kind" }, title: "kind" }, onBehalfOf: { $ref: "#/$defs/onBehalfOf" }, legalBasis: { $ref: "#/$defs/legalBasis" }, specialCategories: { type: ["string", "object"], properties: { explicitConsent: { $ref: "#/$defs/citations" }, employmentLaw: { $ref: "#/$defs/citations" }, vitalInterests: { $ref: "#/$defs/citations" }, nonProfitBody: { $ref: "#/$defs/citations" }, madePublic: { $ref: "#/$defs/citations" }, legalClaims: { $ref: "#/$defs/citations" }, substantialPublicInterest: { $ref: "#/$defs/citations" }, healthCare: { $ref: "#/$defs/citations" }, publicHealth: { $ref: "#/$defs/citations" }, research: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$", examples: ["explicitConsent", "employmentLaw", "vitalInterests", "nonProfitBody", "madePublic", "legalClaims", "substantialPublicInterest", "healthCare", "publicHealth", "research"], "x-choice": !0 }, criminalOffences: { type: "object", properties: { law: { $ref: "#/$defs/citations" } }, additionalProperties: !1 }, subjects: { type: "array", items: { $ref: "#/$defs/subject" }, uniqueItems: !0 }, data: { $ref: "#/$defs/dataIds" }, source: { $ref: "#/$defs/source" }, recipients: { type: ["string", "object", "array"], items: { $ref: "#/$defs/id" }, uniqueItems: !0, pattern: "^none$", examples: ["none"], properties: { none: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, retention: { $ref: "#/$defs/retention" }, provision: { $ref: "#/$defs/provision" }, automatedDecision: { $ref: "#/$defs/automatedDecision" }, profiling: { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, text: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "text" }, directMarketing: { $ref: "#/$defs/directMarketing" }, informationExemption: { type: ["string", "object"], properties: { alreadyInformed: { $ref: "#/$defs/text" }, disproportionateEffort: { $ref: "#/$defs/text" }, laidDownByLaw: { $ref: "#/$defs/citations" }, professionalSecrecy: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(alreadyInformed)$", examples: ["alreadyInformed"], "x-choice": !0 }, measures: { type: "array", items: { $ref: "#/$defs/measure" }, uniqueItems: !0 }, surfaces: { $ref: "#/$defs/ids" }, status: { type: "string", enum: ["planned", "active", "ended"] }, formerly: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, note: { $ref: "#/$defs/markdown" }, register: { $ref: "#/$defs/register" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, schema80 = { title: "citations", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 } }, pattern75 = new RegExp("^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$", "u"), pattern152 = new RegExp("^(alreadyInformed)$", "u"), schema67 = { type: ["array", "object"], properties: { clients: { $ref: "#/$defs/ids" }, category: { $ref: "#/$defs/text" }, list: { type: "string", minLength: 1 } }, additionalProperties: !1, items: { $ref: "#/$defs/id" }, "x-short": "clients" }, schema69 = { type: "array", items: { $ref: "#/$defs/id" }, uniqueItems: !0 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema69, data };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.type, parentSchema: schema69, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !data || typeof data != "object") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema67.type }, message: "must be array,object", schema: schema67.type, parentSchema: schema67, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "clients" || key0 === "category" || key0 === "list")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema67, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.clients !== void 0 && (validate29(data.clients, { instancePath: instancePath + "/clients", parentData: data, parentDataProperty: "clients", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.category !== void 0) {
      let data2 = data.category;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err4 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err5 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 in data2)
          if (!pattern4.test(key1)) {
            let err6 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        for (let key2 in data2)
          if (pattern4.test(key2)) {
            let data3 = data2[key2];
            if (typeof data3 == "string") {
              if (func2(data3) < 1) {
                let err7 = { instancePath: instancePath + "/category/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            } else {
              let err8 = { instancePath: instancePath + "/category/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
      }
    }
    if (data.list !== void 0) {
      let data4 = data.list;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err9 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema67.properties.list, data: data4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema67.properties.list.type, parentSchema: schema67.properties.list, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema72 = { type: ["string", "object"], properties: { consent: { $ref: "#/$defs/consent" }, contract: { $ref: "#/$defs/contractBasis" }, legalObligation: { $ref: "#/$defs/legalObligation" }, vitalInterests: { $ref: "#/$defs/vitalInterests" }, publicTask: { $ref: "#/$defs/publicTask" }, legitimateInterests: { $ref: "#/$defs/legitimateInterests" } }, additionalProperties: !1, pattern: "^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$", examples: ["consent", "contract", "legalObligation", "vitalInterests", "publicTask", "legitimateInterests"], "x-choice": !0 }, pattern53 = new RegExp("^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$", "u"), schema73 = { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, give: { type: "string", enum: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"] }, withdraw: { type: "string", enum: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"] }, explicit: { type: "boolean" }, renew: { $ref: "#/$defs/duration" } }, additionalProperties: !1, pattern: "^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$", examples: ["consentManager", "checkbox", "doubleOptIn", "form", "button", "providerDialog", "accountSettings", "unsubscribeLink", "email", "post", "phone", "signature", "spoken", "browserSettings"], "x-short": ["give", "withdraw"] }, pattern54 = new RegExp("^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema73.type }, message: "must be string,object", schema: schema73.type, parentSchema: schema73, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern54.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$" }, message: 'must match pattern "^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$"', schema: "^(consentManager|checkbox|doubleOptIn|form|button|providerDialog|accountSettings|unsubscribeLink|email|post|phone|signature|spoken|browserSettings)$", parentSchema: schema73, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "give" || key0 === "withdraw" || key0 === "explicit" || key0 === "renew")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema73, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.give !== void 0) {
      let data2 = data.give;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/give", schemaPath: "#/properties/give/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.give.type, parentSchema: schema73.properties.give, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data2 === "consentManager" || data2 === "checkbox" || data2 === "doubleOptIn" || data2 === "form" || data2 === "button" || data2 === "providerDialog" || data2 === "accountSettings" || data2 === "unsubscribeLink" || data2 === "email" || data2 === "post" || data2 === "phone" || data2 === "signature" || data2 === "spoken" || data2 === "browserSettings")) {
        let err9 = { instancePath: instancePath + "/give", schemaPath: "#/properties/give/enum", keyword: "enum", params: { allowedValues: schema73.properties.give.enum }, message: "must be equal to one of the allowed values", schema: schema73.properties.give.enum, parentSchema: schema73.properties.give, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.withdraw !== void 0) {
      let data3 = data.withdraw;
      if (typeof data3 != "string") {
        let err10 = { instancePath: instancePath + "/withdraw", schemaPath: "#/properties/withdraw/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.withdraw.type, parentSchema: schema73.properties.withdraw, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data3 === "consentManager" || data3 === "checkbox" || data3 === "doubleOptIn" || data3 === "form" || data3 === "button" || data3 === "providerDialog" || data3 === "accountSettings" || data3 === "unsubscribeLink" || data3 === "email" || data3 === "post" || data3 === "phone" || data3 === "signature" || data3 === "spoken" || data3 === "browserSettings")) {
        let err11 = { instancePath: instancePath + "/withdraw", schemaPath: "#/properties/withdraw/enum", keyword: "enum", params: { allowedValues: schema73.properties.withdraw.enum }, message: "must be equal to one of the allowed values", schema: schema73.properties.withdraw.enum, parentSchema: schema73.properties.withdraw, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.explicit !== void 0) {
      let data4 = data.explicit;
      if (typeof data4 != "boolean") {
        let err12 = { instancePath: instancePath + "/explicit", schemaPath: "#/properties/explicit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema73.properties.explicit.type, parentSchema: schema73.properties.explicit, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.renew !== void 0) {
      let data5 = data.renew;
      if (typeof data5 == "string") {
        if (!pattern57.test(data5)) {
          let err13 = { instancePath: instancePath + "/renew", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, message: 'must match pattern "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"', schema: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$", parentSchema: schema75, data: data5 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/renew", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema76 = { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "for" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema76.type }, message: "must be string,object", schema: schema76.type, parentSchema: schema76, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema76, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "for") {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema76, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema78 = { type: ["string", "array", "object"], properties: { for: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, items: { type: "string", minLength: 1 }, minLength: 1, "x-short": "law" };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema78.type }, message: "must be string,array,object", schema: schema78.type, parentSchema: schema78, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema78, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema78.items, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.items.type, parentSchema: schema78.items, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "law")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema78, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.for !== void 0) {
      let data1 = data.for;
      if (typeof data1 != "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err5 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "string" && func2(data1) < 1) {
        let err6 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1)
          if (!pattern4.test(key1)) {
            let err7 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        for (let key2 in data1)
          if (pattern4.test(key2)) {
            let data2 = data1[key2];
            if (typeof data2 == "string") {
              if (func2(data2) < 1) {
                let err8 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data2 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            } else {
              let err9 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data2 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
      }
    }
    if (data.law !== void 0) {
      let data3 = data.law;
      if (typeof data3 != "string" && !Array.isArray(data3)) {
        let err10 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "string" && func2(data3) < 1) {
        let err11 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err12 = { instancePath: instancePath + "/law/" + i1, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/law/" + i1, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      }
    }
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema81 = { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, whose: { $ref: "#/$defs/text" } }, additionalProperties: !1, minLength: 1, "x-short": "for" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema81.type }, message: "must be string,object", schema: schema81.type, parentSchema: schema81, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema81, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "whose")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema81, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.whose !== void 0) {
      let data2 = data.whose;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err8 = { instancePath: instancePath + "/whose", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err9 = { instancePath: instancePath + "/whose", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key3 in data2)
          if (!pattern4.test(key3)) {
            let err10 = { instancePath: instancePath + "/whose", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        for (let key4 in data2)
          if (pattern4.test(key4)) {
            let data3 = data2[key4];
            if (typeof data3 == "string") {
              if (func2(data3) < 1) {
                let err11 = { instancePath: instancePath + "/whose/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            } else {
              let err12 = { instancePath: instancePath + "/whose/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
      }
    }
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema84 = { type: ["string", "array", "object"], properties: { for: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" }, task: { $ref: "#/$defs/text" } }, additionalProperties: !1, items: { type: "string", minLength: 1 }, minLength: 1, "x-short": "law" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema84.type }, message: "must be string,array,object", schema: schema84.type, parentSchema: schema84, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.items, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.items.type, parentSchema: schema84.items, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "law" || key0 === "task")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema84, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.for !== void 0) {
      let data1 = data.for;
      if (typeof data1 != "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err5 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "string" && func2(data1) < 1) {
        let err6 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1)
          if (!pattern4.test(key1)) {
            let err7 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        for (let key2 in data1)
          if (pattern4.test(key2)) {
            let data2 = data1[key2];
            if (typeof data2 == "string") {
              if (func2(data2) < 1) {
                let err8 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data2 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            } else {
              let err9 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data2 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
      }
    }
    if (data.law !== void 0) {
      let data3 = data.law;
      if (typeof data3 != "string" && !Array.isArray(data3)) {
        let err10 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "string" && func2(data3) < 1) {
        let err11 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err12 = { instancePath: instancePath + "/law/" + i1, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/law/" + i1, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      }
    }
    if (data.task !== void 0) {
      let data5 = data.task;
      if (typeof data5 != "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err14 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data5 == "string" && func2(data5) < 1) {
        let err15 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key3 in data5)
          if (!pattern4.test(key3)) {
            let err16 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data5 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        for (let key4 in data5)
          if (pattern4.test(key4)) {
            let data6 = data5[key4];
            if (typeof data6 == "string") {
              if (func2(data6) < 1) {
                let err17 = { instancePath: instancePath + "/task/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            } else {
              let err18 = { instancePath: instancePath + "/task/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          }
      }
    }
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema88 = { type: ["string", "object"], properties: { for: { $ref: "#/$defs/text" }, interest: { $ref: "#/$defs/text" }, of: { $ref: "#/$defs/id" } }, additionalProperties: !1, minLength: 1, "x-short": "interest" };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema88.type }, message: "must be string,object", schema: schema88.type, parentSchema: schema88, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema88, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "interest" || key0 === "of")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema88, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/for", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/for/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.interest !== void 0) {
      let data2 = data.interest;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err8 = { instancePath: instancePath + "/interest", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err9 = { instancePath: instancePath + "/interest", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key3 in data2)
          if (!pattern4.test(key3)) {
            let err10 = { instancePath: instancePath + "/interest", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        for (let key4 in data2)
          if (pattern4.test(key4)) {
            let data3 = data2[key4];
            if (typeof data3 == "string") {
              if (func2(data3) < 1) {
                let err11 = { instancePath: instancePath + "/interest/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            } else {
              let err12 = { instancePath: instancePath + "/interest/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (typeof data4 == "string") {
        if (!pattern8.test(data4)) {
          let err13 = { instancePath: instancePath + "/of", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/of", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema72.type }, message: "must be string,object", schema: schema72.type, parentSchema: schema72, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern53.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$" }, message: 'must match pattern "^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$"', schema: "^(consent|contract|legalObligation|vitalInterests|publicTask|legitimateInterests)$", parentSchema: schema72, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "consent" || key0 === "contract" || key0 === "legalObligation" || key0 === "vitalInterests" || key0 === "publicTask" || key0 === "legitimateInterests")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema72, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.consent !== void 0 && (validate33(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.contract !== void 0 && (validate35(data.contract, { instancePath: instancePath + "/contract", parentData: data, parentDataProperty: "contract", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.legalObligation !== void 0 && (validate37(data.legalObligation, { instancePath: instancePath + "/legalObligation", parentData: data, parentDataProperty: "legalObligation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.vitalInterests !== void 0 && (validate39(data.vitalInterests, { instancePath: instancePath + "/vitalInterests", parentData: data, parentDataProperty: "vitalInterests", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.publicTask !== void 0 && (validate41(data.publicTask, { instancePath: instancePath + "/publicTask", parentData: data, parentDataProperty: "publicTask", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.legitimateInterests !== void 0 && (validate43(data.legitimateInterests, { instancePath: instancePath + "/legitimateInterests", parentData: data, parentDataProperty: "legitimateInterests", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length));
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema104 = { type: "array", items: { $ref: "#/$defs/dataId" }, uniqueItems: !0 };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (!pattern47.test(data0)) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/dataId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"', schema: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", parentSchema: schema105, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/dataId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.type, parentSchema: schema105, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema104, data };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            break outer0;
          }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema104.type, parentSchema: schema104, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema106 = { type: ["string", "array", "object"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$", examples: ["subject", "observed", "ownRecords"], items: { title: "id", type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$" }, patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$": { $ref: "#/$defs/sourcePart" } }, additionalProperties: !1, "x-choice": !0 }, pattern78 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$", "u"), schema107 = { type: ["string", "array", "object"], pattern: "^rest$", examples: ["rest"], items: { $ref: "#/$defs/dataId" }, properties: { data: { $ref: "#/$defs/dataIds" }, name: { $ref: "#/$defs/text" }, public: { type: "boolean" }, informed: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/url" } }, additionalProperties: !1, "x-short": "data", "x-empty": "rest" }, pattern82 = new RegExp("^rest$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema107.type }, message: "must be string,array,object", schema: schema107.type, parentSchema: schema107, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern82.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^rest$" }, message: 'must match pattern "^rest$"', schema: "^rest$", parentSchema: schema107, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (!pattern47.test(data0)) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/dataId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"', schema: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", parentSchema: schema105, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/dataId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.type, parentSchema: schema105, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "data" || key0 === "name" || key0 === "public" || key0 === "informed" || key0 === "url")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema107, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.data !== void 0 && (validate46(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 in data2)
          if (!pattern4.test(key1)) {
            let err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        for (let key2 in data2)
          if (pattern4.test(key2)) {
            let data3 = data2[key2];
            if (typeof data3 == "string") {
              if (func2(data3) < 1) {
                let err8 = { instancePath: instancePath + "/name/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            } else {
              let err9 = { instancePath: instancePath + "/name/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
      }
    }
    if (data.public !== void 0) {
      let data4 = data.public;
      if (typeof data4 != "boolean") {
        let err10 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema107.properties.public.type, parentSchema: schema107.properties.public, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.informed !== void 0) {
      let data5 = data.informed;
      if (typeof data5 != "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err11 = { instancePath: instancePath + "/informed", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data5 == "string" && func2(data5) < 1) {
        let err12 = { instancePath: instancePath + "/informed", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key3 in data5)
          if (!pattern4.test(key3)) {
            let err13 = { instancePath: instancePath + "/informed", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data5 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        for (let key4 in data5)
          if (pattern4.test(key4)) {
            let data6 = data5[key4];
            if (typeof data6 == "string") {
              if (func2(data6) < 1) {
                let err14 = { instancePath: instancePath + "/informed/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            } else {
              let err15 = { instancePath: instancePath + "/informed/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          }
      }
    }
    if (data.url !== void 0) {
      let data7 = data.url;
      if (typeof data7 == "string") {
        if (!pattern20.test(data7)) {
          let err16 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, message: 'must match pattern "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$"', schema: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", parentSchema: schema44, data: data7 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data7 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema106.type }, message: "must be string,array,object", schema: schema106.type, parentSchema: schema106, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern78.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$", parentSchema: schema106, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (!pattern78.test(data0)) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$|^ownRecords$", parentSchema: schema106.items, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.items.type, parentSchema: schema106.items, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!pattern78.test(key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema106, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    for (let key1 in data)
      pattern78.test(key1) && (validate49(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length));
  }
  return validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema114 = { type: ["string", "object"], pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", properties: { none: { $ref: "#/$defs/text" }, period: { $ref: "#/$defs/duration" }, from: { $ref: "#/$defs/text" }, until: { $ref: "#/$defs/text" }, as: { $ref: "#/$defs/id" }, law: { $ref: "#/$defs/citations" }, because: { $ref: "#/$defs/text" }, note: { $ref: "#/$defs/text" }, except: { type: "object", patternProperties: { "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$": { $ref: "#/$defs/period" } }, additionalProperties: !1 } }, additionalProperties: !1, "x-short": "period", title: "retention" }, pattern93 = new RegExp("^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", "u"), schema123 = { type: ["string", "object"], pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", properties: { none: { $ref: "#/$defs/text" }, period: { $ref: "#/$defs/duration" }, from: { $ref: "#/$defs/text" }, until: { $ref: "#/$defs/text" }, as: { $ref: "#/$defs/id" }, law: { $ref: "#/$defs/citations" }, because: { $ref: "#/$defs/text" }, note: { $ref: "#/$defs/text" } }, additionalProperties: !1, "x-short": "period", title: "retention" };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema123.type }, message: "must be string,object", schema: schema123.type, parentSchema: schema123, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern93.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$" }, message: 'must match pattern "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$"', schema: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", parentSchema: schema123, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "none" || key0 === "period" || key0 === "from" || key0 === "until" || key0 === "as" || key0 === "law" || key0 === "because" || key0 === "note")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema123, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.period !== void 0) {
      let data2 = data.period;
      if (typeof data2 == "string") {
        if (!pattern57.test(data2)) {
          let err8 = { instancePath: instancePath + "/period", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, message: 'must match pattern "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"', schema: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$", parentSchema: schema75, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/period", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 != "string" && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err10 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "string" && func2(data3) < 1) {
        let err11 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key3 in data3)
          if (!pattern4.test(key3)) {
            let err12 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        for (let key4 in data3)
          if (pattern4.test(key4)) {
            let data4 = data3[key4];
            if (typeof data4 == "string") {
              if (func2(data4) < 1) {
                let err13 = { instancePath: instancePath + "/from/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data4 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            } else {
              let err14 = { instancePath: instancePath + "/from/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data4 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
      }
    }
    if (data.until !== void 0) {
      let data5 = data.until;
      if (typeof data5 != "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err15 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data5 == "string" && func2(data5) < 1) {
        let err16 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key5 in data5)
          if (!pattern4.test(key5)) {
            let err17 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data5 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        for (let key6 in data5)
          if (pattern4.test(key6)) {
            let data6 = data5[key6];
            if (typeof data6 == "string") {
              if (func2(data6) < 1) {
                let err18 = { instancePath: instancePath + "/until/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            } else {
              let err19 = { instancePath: instancePath + "/until/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
      }
    }
    if (data.as !== void 0) {
      let data7 = data.as;
      if (typeof data7 == "string") {
        if (!pattern8.test(data7)) {
          let err20 = { instancePath: instancePath + "/as", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data7 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/as", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data7 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.law !== void 0) {
      let data8 = data.law;
      if (typeof data8 != "string" && !Array.isArray(data8)) {
        let err22 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data8 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data8 == "string" && func2(data8) < 1) {
        let err23 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data8 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 == "string") {
            if (func2(data9) < 1) {
              let err24 = { instancePath: instancePath + "/law/" + i0, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data9 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/law/" + i0, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data9 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      }
    }
    if (data.because !== void 0) {
      let data10 = data.because;
      if (typeof data10 != "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err26 = { instancePath: instancePath + "/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data10 == "string" && func2(data10) < 1) {
        let err27 = { instancePath: instancePath + "/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key7 in data10)
          if (!pattern4.test(key7)) {
            let err28 = { instancePath: instancePath + "/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data10 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        for (let key8 in data10)
          if (pattern4.test(key8)) {
            let data11 = data10[key8];
            if (typeof data11 == "string") {
              if (func2(data11) < 1) {
                let err29 = { instancePath: instancePath + "/because/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            } else {
              let err30 = { instancePath: instancePath + "/because/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          }
      }
    }
    if (data.note !== void 0) {
      let data12 = data.note;
      if (typeof data12 != "string" && !(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        let err31 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data12 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data12 == "string" && func2(data12) < 1) {
        let err32 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data12 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (let key9 in data12)
          if (!pattern4.test(key9)) {
            let err33 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data12 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        for (let key10 in data12)
          if (pattern4.test(key10)) {
            let data13 = data12[key10];
            if (typeof data13 == "string") {
              if (func2(data13) < 1) {
                let err34 = { instancePath: instancePath + "/note/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data13 };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            } else {
              let err35 = { instancePath: instancePath + "/note/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data13 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          }
      }
    }
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema114.type }, message: "must be string,object", schema: schema114.type, parentSchema: schema114, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern93.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$" }, message: 'must match pattern "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$"', schema: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|none)$", parentSchema: schema114, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema114.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema114, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.period !== void 0) {
      let data2 = data.period;
      if (typeof data2 == "string") {
        if (!pattern57.test(data2)) {
          let err8 = { instancePath: instancePath + "/period", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, message: 'must match pattern "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"', schema: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$", parentSchema: schema75, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/period", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 != "string" && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err10 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "string" && func2(data3) < 1) {
        let err11 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key3 in data3)
          if (!pattern4.test(key3)) {
            let err12 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        for (let key4 in data3)
          if (pattern4.test(key4)) {
            let data4 = data3[key4];
            if (typeof data4 == "string") {
              if (func2(data4) < 1) {
                let err13 = { instancePath: instancePath + "/from/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data4 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            } else {
              let err14 = { instancePath: instancePath + "/from/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data4 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
      }
    }
    if (data.until !== void 0) {
      let data5 = data.until;
      if (typeof data5 != "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err15 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data5 == "string" && func2(data5) < 1) {
        let err16 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key5 in data5)
          if (!pattern4.test(key5)) {
            let err17 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data5 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        for (let key6 in data5)
          if (pattern4.test(key6)) {
            let data6 = data5[key6];
            if (typeof data6 == "string") {
              if (func2(data6) < 1) {
                let err18 = { instancePath: instancePath + "/until/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            } else {
              let err19 = { instancePath: instancePath + "/until/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
      }
    }
    if (data.as !== void 0) {
      let data7 = data.as;
      if (typeof data7 == "string") {
        if (!pattern8.test(data7)) {
          let err20 = { instancePath: instancePath + "/as", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data7 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/as", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data7 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.law !== void 0) {
      let data8 = data.law;
      if (typeof data8 != "string" && !Array.isArray(data8)) {
        let err22 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data8 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data8 == "string" && func2(data8) < 1) {
        let err23 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data8 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 == "string") {
            if (func2(data9) < 1) {
              let err24 = { instancePath: instancePath + "/law/" + i0, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data9 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/law/" + i0, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data9 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      }
    }
    if (data.because !== void 0) {
      let data10 = data.because;
      if (typeof data10 != "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err26 = { instancePath: instancePath + "/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data10 == "string" && func2(data10) < 1) {
        let err27 = { instancePath: instancePath + "/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key7 in data10)
          if (!pattern4.test(key7)) {
            let err28 = { instancePath: instancePath + "/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data10 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        for (let key8 in data10)
          if (pattern4.test(key8)) {
            let data11 = data10[key8];
            if (typeof data11 == "string") {
              if (func2(data11) < 1) {
                let err29 = { instancePath: instancePath + "/because/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            } else {
              let err30 = { instancePath: instancePath + "/because/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          }
      }
    }
    if (data.note !== void 0) {
      let data12 = data.note;
      if (typeof data12 != "string" && !(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        let err31 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data12 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data12 == "string" && func2(data12) < 1) {
        let err32 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data12 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (let key9 in data12)
          if (!pattern4.test(key9)) {
            let err33 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data12 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        for (let key10 in data12)
          if (pattern4.test(key10)) {
            let data13 = data12[key10];
            if (typeof data13 == "string") {
              if (func2(data13) < 1) {
                let err34 = { instancePath: instancePath + "/note/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data13 };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            } else {
              let err35 = { instancePath: instancePath + "/note/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data13 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          }
      }
    }
    if (data.except !== void 0) {
      let data14 = data.except;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (let key11 in data14)
          if (!pattern47.test(key11)) {
            let err36 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema114.properties.except, data: data14 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        for (let key12 in data14)
          pattern47.test(key12) && (validate54(data14[key12], { instancePath: instancePath + "/except/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key12, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
      } else {
        let err37 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema114.properties.except.type, parentSchema: schema114.properties.except, data: data14 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema132 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, statutory: { $ref: "#/$defs/text" }, contractual: { $ref: "#/$defs/text" }, toEnterContract: { $ref: "#/$defs/text" }, technical: { $ref: "#/$defs/text" }, voluntary: { $ref: "#/$defs/text" }, optional: { $ref: "#/$defs/dataIds" } }, additionalProperties: !1, pattern: "^(voluntary|none)$", examples: ["voluntary", "none"], "x-choice": !0 }, pattern121 = new RegExp("^(voluntary|none)$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema132.type }, message: "must be string,object", schema: schema132.type, parentSchema: schema132, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern121.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(voluntary|none)$" }, message: 'must match pattern "^(voluntary|none)$"', schema: "^(voluntary|none)$", parentSchema: schema132, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "none" || key0 === "statutory" || key0 === "contractual" || key0 === "toEnterContract" || key0 === "technical" || key0 === "voluntary" || key0 === "optional")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema132, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.statutory !== void 0) {
      let data2 = data.statutory;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err8 = { instancePath: instancePath + "/statutory", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err9 = { instancePath: instancePath + "/statutory", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key3 in data2)
          if (!pattern4.test(key3)) {
            let err10 = { instancePath: instancePath + "/statutory", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        for (let key4 in data2)
          if (pattern4.test(key4)) {
            let data3 = data2[key4];
            if (typeof data3 == "string") {
              if (func2(data3) < 1) {
                let err11 = { instancePath: instancePath + "/statutory/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            } else {
              let err12 = { instancePath: instancePath + "/statutory/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
      }
    }
    if (data.contractual !== void 0) {
      let data4 = data.contractual;
      if (typeof data4 != "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err13 = { instancePath: instancePath + "/contractual", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data4 == "string" && func2(data4) < 1) {
        let err14 = { instancePath: instancePath + "/contractual", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key5 in data4)
          if (!pattern4.test(key5)) {
            let err15 = { instancePath: instancePath + "/contractual", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data4 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        for (let key6 in data4)
          if (pattern4.test(key6)) {
            let data5 = data4[key6];
            if (typeof data5 == "string") {
              if (func2(data5) < 1) {
                let err16 = { instancePath: instancePath + "/contractual/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data5 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            } else {
              let err17 = { instancePath: instancePath + "/contractual/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data5 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
      }
    }
    if (data.toEnterContract !== void 0) {
      let data6 = data.toEnterContract;
      if (typeof data6 != "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        let err18 = { instancePath: instancePath + "/toEnterContract", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data6 == "string" && func2(data6) < 1) {
        let err19 = { instancePath: instancePath + "/toEnterContract", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data6 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key7 in data6)
          if (!pattern4.test(key7)) {
            let err20 = { instancePath: instancePath + "/toEnterContract", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data6 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        for (let key8 in data6)
          if (pattern4.test(key8)) {
            let data7 = data6[key8];
            if (typeof data7 == "string") {
              if (func2(data7) < 1) {
                let err21 = { instancePath: instancePath + "/toEnterContract/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data7 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            } else {
              let err22 = { instancePath: instancePath + "/toEnterContract/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data7 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          }
      }
    }
    if (data.technical !== void 0) {
      let data8 = data.technical;
      if (typeof data8 != "string" && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        let err23 = { instancePath: instancePath + "/technical", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data8 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data8 == "string" && func2(data8) < 1) {
        let err24 = { instancePath: instancePath + "/technical", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data8 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key9 in data8)
          if (!pattern4.test(key9)) {
            let err25 = { instancePath: instancePath + "/technical", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data8 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        for (let key10 in data8)
          if (pattern4.test(key10)) {
            let data9 = data8[key10];
            if (typeof data9 == "string") {
              if (func2(data9) < 1) {
                let err26 = { instancePath: instancePath + "/technical/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data9 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            } else {
              let err27 = { instancePath: instancePath + "/technical/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data9 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
      }
    }
    if (data.voluntary !== void 0) {
      let data10 = data.voluntary;
      if (typeof data10 != "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err28 = { instancePath: instancePath + "/voluntary", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data10 == "string" && func2(data10) < 1) {
        let err29 = { instancePath: instancePath + "/voluntary", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key11 in data10)
          if (!pattern4.test(key11)) {
            let err30 = { instancePath: instancePath + "/voluntary", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data10 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        for (let key12 in data10)
          if (pattern4.test(key12)) {
            let data11 = data10[key12];
            if (typeof data11 == "string") {
              if (func2(data11) < 1) {
                let err31 = { instancePath: instancePath + "/voluntary/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            } else {
              let err32 = { instancePath: instancePath + "/voluntary/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          }
      }
    }
    data.optional !== void 0 && (validate46(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length));
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema139 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, decides: { $ref: "#/$defs/text" }, logic: { $ref: "#/$defs/text" }, consequence: { $ref: "#/$defs/text" }, ground: { $ref: "#/$defs/decisionGround" }, safeguards: { type: "array", items: { type: "string", enum: ["humanReview", "ownView", "contest"] }, uniqueItems: !0 } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, schema144 = { type: ["string", "object"], properties: { contract: { $ref: "#/$defs/text" }, explicitConsent: { $ref: "#/$defs/text" }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, pattern: "^(contract|explicitConsent)$", examples: ["contract", "explicitConsent"], "x-choice": !0 }, pattern143 = new RegExp("^(contract|explicitConsent)$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema144.type }, message: "must be string,object", schema: schema144.type, parentSchema: schema144, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern143.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(contract|explicitConsent)$" }, message: 'must match pattern "^(contract|explicitConsent)$"', schema: "^(contract|explicitConsent)$", parentSchema: schema144, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "contract" || key0 === "explicitConsent" || key0 === "law")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema144, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.contract !== void 0) {
      let data0 = data.contract;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/contract/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/contract/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.explicitConsent !== void 0) {
      let data2 = data.explicitConsent;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err8 = { instancePath: instancePath + "/explicitConsent", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err9 = { instancePath: instancePath + "/explicitConsent", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key3 in data2)
          if (!pattern4.test(key3)) {
            let err10 = { instancePath: instancePath + "/explicitConsent", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        for (let key4 in data2)
          if (pattern4.test(key4)) {
            let data3 = data2[key4];
            if (typeof data3 == "string") {
              if (func2(data3) < 1) {
                let err11 = { instancePath: instancePath + "/explicitConsent/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            } else {
              let err12 = { instancePath: instancePath + "/explicitConsent/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
      }
    }
    if (data.law !== void 0) {
      let data4 = data.law;
      if (typeof data4 != "string" && !Array.isArray(data4)) {
        let err13 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data4 == "string" && func2(data4) < 1) {
        let err14 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err15 = { instancePath: instancePath + "/law/" + i0, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data5 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/law/" + i0, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data5 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      }
    }
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema139.type }, message: "must be string,object", schema: schema139.type, parentSchema: schema139, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern24.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema139, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "none" || key0 === "decides" || key0 === "logic" || key0 === "consequence" || key0 === "ground" || key0 === "safeguards")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema139, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.decides !== void 0) {
      let data2 = data.decides;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err8 = { instancePath: instancePath + "/decides", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err9 = { instancePath: instancePath + "/decides", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key3 in data2)
          if (!pattern4.test(key3)) {
            let err10 = { instancePath: instancePath + "/decides", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        for (let key4 in data2)
          if (pattern4.test(key4)) {
            let data3 = data2[key4];
            if (typeof data3 == "string") {
              if (func2(data3) < 1) {
                let err11 = { instancePath: instancePath + "/decides/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            } else {
              let err12 = { instancePath: instancePath + "/decides/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
      }
    }
    if (data.logic !== void 0) {
      let data4 = data.logic;
      if (typeof data4 != "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err13 = { instancePath: instancePath + "/logic", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data4 == "string" && func2(data4) < 1) {
        let err14 = { instancePath: instancePath + "/logic", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key5 in data4)
          if (!pattern4.test(key5)) {
            let err15 = { instancePath: instancePath + "/logic", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data4 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        for (let key6 in data4)
          if (pattern4.test(key6)) {
            let data5 = data4[key6];
            if (typeof data5 == "string") {
              if (func2(data5) < 1) {
                let err16 = { instancePath: instancePath + "/logic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data5 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            } else {
              let err17 = { instancePath: instancePath + "/logic/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data5 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
      }
    }
    if (data.consequence !== void 0) {
      let data6 = data.consequence;
      if (typeof data6 != "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        let err18 = { instancePath: instancePath + "/consequence", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data6 == "string" && func2(data6) < 1) {
        let err19 = { instancePath: instancePath + "/consequence", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data6 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key7 in data6)
          if (!pattern4.test(key7)) {
            let err20 = { instancePath: instancePath + "/consequence", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data6 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        for (let key8 in data6)
          if (pattern4.test(key8)) {
            let data7 = data6[key8];
            if (typeof data7 == "string") {
              if (func2(data7) < 1) {
                let err21 = { instancePath: instancePath + "/consequence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data7 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            } else {
              let err22 = { instancePath: instancePath + "/consequence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data7 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          }
      }
    }
    if (data.ground !== void 0 && (validate61(data.ground, { instancePath: instancePath + "/ground", parentData: data, parentDataProperty: "ground", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.safeguards !== void 0) {
      let data9 = data.safeguards;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 != "string") {
            let err23 = { instancePath: instancePath + "/safeguards/" + i0, schemaPath: "#/properties/safeguards/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema139.properties.safeguards.items.type, parentSchema: schema139.properties.safeguards.items, data: data10 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (!(data10 === "humanReview" || data10 === "ownView" || data10 === "contest")) {
            let err24 = { instancePath: instancePath + "/safeguards/" + i0, schemaPath: "#/properties/safeguards/items/enum", keyword: "enum", params: { allowedValues: schema139.properties.safeguards.items.enum }, message: "must be equal to one of the allowed values", schema: schema139.properties.safeguards.items.enum, parentSchema: schema139.properties.safeguards.items, data: data10 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        let i1 = data9.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data9[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err25 = { instancePath: instancePath + "/safeguards", schemaPath: "#/properties/safeguards/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema139.properties.safeguards, data: data9 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/safeguards", schemaPath: "#/properties/safeguards/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema139.properties.safeguards.type, parentSchema: schema139.properties.safeguards, data: data9 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema150 = { type: ["array", "object"], properties: { channels: { type: "array", items: { $ref: "#/$defs/channel" }, uniqueItems: !0 }, softOptIn: { type: "array", items: { type: "string", enum: ["addressFromSale", "ownSimilarProducts", "objectAtCollection", "objectInEveryMessage"] }, uniqueItems: !0 }, law: { $ref: "#/$defs/citations" } }, additionalProperties: !1, items: { $ref: "#/$defs/channel" }, "x-short": "channels" }, schema151 = { type: "string", enum: ["email", "sms", "phone", "post", "push", "messenger", "online"] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !data || typeof data != "object") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema150.type }, message: "must be array,object", schema: schema150.type, parentSchema: schema150, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/channel/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema151.type, parentSchema: schema151, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "email" || data0 === "sms" || data0 === "phone" || data0 === "post" || data0 === "push" || data0 === "messenger" || data0 === "online")) {
        let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/channel/enum", keyword: "enum", params: { allowedValues: schema151.enum }, message: "must be equal to one of the allowed values", schema: schema151.enum, parentSchema: schema151, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "channels" || key0 === "softOptIn" || key0 === "law")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema150, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.channels !== void 0) {
      let data1 = data.channels;
      if (Array.isArray(data1)) {
        let len1 = data1.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data2 = data1[i1];
          if (typeof data2 != "string") {
            let err4 = { instancePath: instancePath + "/channels/" + i1, schemaPath: "#/$defs/channel/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema151.type, parentSchema: schema151, data: data2 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!(data2 === "email" || data2 === "sms" || data2 === "phone" || data2 === "post" || data2 === "push" || data2 === "messenger" || data2 === "online")) {
            let err5 = { instancePath: instancePath + "/channels/" + i1, schemaPath: "#/$defs/channel/enum", keyword: "enum", params: { allowedValues: schema151.enum }, message: "must be equal to one of the allowed values", schema: schema151.enum, parentSchema: schema151, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i2 = data1.length, j0;
        if (i2 > 1) {
          outer0: for (; i2--; )
            for (j0 = i2; j0--; )
              if (func0(data1[i2], data1[j0])) {
                let err6 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: !0, parentSchema: schema150.properties.channels, data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break outer0;
              }
        }
      } else {
        let err7 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema150.properties.channels.type, parentSchema: schema150.properties.channels, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.softOptIn !== void 0) {
      let data3 = data.softOptIn;
      if (Array.isArray(data3)) {
        let len2 = data3.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data4 = data3[i3];
          if (typeof data4 != "string") {
            let err8 = { instancePath: instancePath + "/softOptIn/" + i3, schemaPath: "#/properties/softOptIn/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema150.properties.softOptIn.items.type, parentSchema: schema150.properties.softOptIn.items, data: data4 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (!(data4 === "addressFromSale" || data4 === "ownSimilarProducts" || data4 === "objectAtCollection" || data4 === "objectInEveryMessage")) {
            let err9 = { instancePath: instancePath + "/softOptIn/" + i3, schemaPath: "#/properties/softOptIn/items/enum", keyword: "enum", params: { allowedValues: schema150.properties.softOptIn.items.enum }, message: "must be equal to one of the allowed values", schema: schema150.properties.softOptIn.items.enum, parentSchema: schema150.properties.softOptIn.items, data: data4 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
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
                let err10 = { instancePath: instancePath + "/softOptIn", schemaPath: "#/properties/softOptIn/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: !0, parentSchema: schema150.properties.softOptIn, data: data3 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                break;
              }
              indices0[item0] = i4;
            }
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/softOptIn", schemaPath: "#/properties/softOptIn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema150.properties.softOptIn.type, parentSchema: schema150.properties.softOptIn, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.law !== void 0) {
      let data5 = data.law;
      if (typeof data5 != "string" && !Array.isArray(data5)) {
        let err12 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data5 == "string" && func2(data5) < 1) {
        let err13 = { instancePath: instancePath + "/law", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (Array.isArray(data5)) {
        let len3 = data5.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data6 = data5[i5];
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err14 = { instancePath: instancePath + "/law/" + i5, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data6 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/law/" + i5, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data6 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      }
    }
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema161 = { type: "object", properties: { owner: { type: "string", minLength: 1 }, since: { $ref: "#/$defs/date" }, reviewed: { $ref: "#/$defs/date" }, systems: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: !0 }, deletion: { type: "string", minLength: 1 }, dpia: { type: "string", minLength: 1 }, balancingTest: { type: "string", minLength: 1 }, consentRecord: { type: "string", minLength: 1 }, breaches: { type: "string", minLength: 1 }, note: { type: "string", minLength: 1 } }, additionalProperties: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema161.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema161, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.owner !== void 0) {
      let data0 = data.owner;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err1 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema161.properties.owner, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.owner.type, parentSchema: schema161.properties.owner, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.since !== void 0) {
      let data1 = data.since;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err3 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reviewed !== void 0) {
      let data2 = data.reviewed;
      if (typeof data2 == "string") {
        if (!formats0.validate(data2)) {
          let err5 = { instancePath: instancePath + "/reviewed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/reviewed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.systems !== void 0) {
      let data3 = data.systems;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err7 = { instancePath: instancePath + "/systems/" + i0, schemaPath: "#/properties/systems/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema161.properties.systems.items, data: data4 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/systems/" + i0, schemaPath: "#/properties/systems/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.systems.items.type, parentSchema: schema161.properties.systems.items, data: data4 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
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
                let err9 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema161.properties.systems, data: data3 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema161.properties.systems.type, parentSchema: schema161.properties.systems, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.deletion !== void 0) {
      let data5 = data.deletion;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err11 = { instancePath: instancePath + "/deletion", schemaPath: "#/properties/deletion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema161.properties.deletion, data: data5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/deletion", schemaPath: "#/properties/deletion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.deletion.type, parentSchema: schema161.properties.deletion, data: data5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.dpia !== void 0) {
      let data6 = data.dpia;
      if (typeof data6 == "string") {
        if (func2(data6) < 1) {
          let err13 = { instancePath: instancePath + "/dpia", schemaPath: "#/properties/dpia/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema161.properties.dpia, data: data6 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/dpia", schemaPath: "#/properties/dpia/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.dpia.type, parentSchema: schema161.properties.dpia, data: data6 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.balancingTest !== void 0) {
      let data7 = data.balancingTest;
      if (typeof data7 == "string") {
        if (func2(data7) < 1) {
          let err15 = { instancePath: instancePath + "/balancingTest", schemaPath: "#/properties/balancingTest/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema161.properties.balancingTest, data: data7 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/balancingTest", schemaPath: "#/properties/balancingTest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.balancingTest.type, parentSchema: schema161.properties.balancingTest, data: data7 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.consentRecord !== void 0) {
      let data8 = data.consentRecord;
      if (typeof data8 == "string") {
        if (func2(data8) < 1) {
          let err17 = { instancePath: instancePath + "/consentRecord", schemaPath: "#/properties/consentRecord/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema161.properties.consentRecord, data: data8 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/consentRecord", schemaPath: "#/properties/consentRecord/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.consentRecord.type, parentSchema: schema161.properties.consentRecord, data: data8 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.breaches !== void 0) {
      let data9 = data.breaches;
      if (typeof data9 == "string") {
        if (func2(data9) < 1) {
          let err19 = { instancePath: instancePath + "/breaches", schemaPath: "#/properties/breaches/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema161.properties.breaches, data: data9 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/breaches", schemaPath: "#/properties/breaches/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.breaches.type, parentSchema: schema161.properties.breaches, data: data9 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.note !== void 0) {
      let data10 = data.note;
      if (typeof data10 == "string") {
        if (func2(data10) < 1) {
          let err21 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema161.properties.note, data: data10 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema161.properties.note.type, parentSchema: schema161.properties.note, data: data10 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema161.type, parentSchema: schema161, data };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type }, message: "must be string,object", schema: schema62.type, parentSchema: schema62, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern24.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema62, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema62.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err8 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err9 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key3 in data2)
          if (!pattern4.test(key3)) {
            let err10 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        for (let key4 in data2)
          if (pattern4.test(key4)) {
            let data3 = data2[key4];
            if (typeof data3 == "string") {
              if (func2(data3) < 1) {
                let err11 = { instancePath: instancePath + "/title/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            } else {
              let err12 = { instancePath: instancePath + "/title/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
      }
    }
    if (data.purpose !== void 0) {
      let data4 = data.purpose;
      if (typeof data4 != "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err13 = { instancePath: instancePath + "/purpose", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data4 == "string" && func2(data4) < 1) {
        let err14 = { instancePath: instancePath + "/purpose", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key5 in data4)
          if (!pattern4.test(key5)) {
            let err15 = { instancePath: instancePath + "/purpose", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data4 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        for (let key6 in data4)
          if (pattern4.test(key6)) {
            let data5 = data4[key6];
            if (typeof data5 == "string") {
              if (func2(data5) < 1) {
                let err16 = { instancePath: instancePath + "/purpose/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data5 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            } else {
              let err17 = { instancePath: instancePath + "/purpose/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data5 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
      }
    }
    if (data.kind !== void 0) {
      let data6 = data.kind;
      if (typeof data6 != "string" && !Array.isArray(data6)) {
        let err18 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: schema62.properties.kind.type }, message: "must be string,array", schema: schema62.properties.kind.type, parentSchema: schema62.properties.kind, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data6 == "string" && !pattern47.test(data6)) {
        let err19 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"', schema: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", parentSchema: schema62.properties.kind, data: data6 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (!pattern47.test(data7)) {
              let err20 = { instancePath: instancePath + "/kind/" + i0, schemaPath: "#/$defs/kind/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"', schema: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", parentSchema: schema66, data: data7 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/kind/" + i0, schemaPath: "#/$defs/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.type, parentSchema: schema66, data: data7 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      }
    }
    if (data.onBehalfOf !== void 0 && (validate28(data.onBehalfOf, { instancePath: instancePath + "/onBehalfOf", parentData: data, parentDataProperty: "onBehalfOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.legalBasis !== void 0 && (validate32(data.legalBasis, { instancePath: instancePath + "/legalBasis", parentData: data, parentDataProperty: "legalBasis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.specialCategories !== void 0) {
      let data10 = data.specialCategories;
      if (typeof data10 != "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err22 = { instancePath: instancePath + "/specialCategories", schemaPath: "#/properties/specialCategories/type", keyword: "type", params: { type: schema62.properties.specialCategories.type }, message: "must be string,object", schema: schema62.properties.specialCategories.type, parentSchema: schema62.properties.specialCategories, data: data10 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data10 == "string" && !pattern75.test(data10)) {
        let err23 = { instancePath: instancePath + "/specialCategories", schemaPath: "#/properties/specialCategories/pattern", keyword: "pattern", params: { pattern: "^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$" }, message: 'must match pattern "^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$"', schema: "^(explicitConsent|employmentLaw|vitalInterests|nonProfitBody|madePublic|legalClaims|substantialPublicInterest|healthCare|publicHealth|research)$", parentSchema: schema62.properties.specialCategories, data: data10 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key7 in data10)
          if (!func1.call(schema62.properties.specialCategories.properties, key7)) {
            let err24 = { instancePath: instancePath + "/specialCategories", schemaPath: "#/properties/specialCategories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62.properties.specialCategories, data: data10 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data10.explicitConsent !== void 0) {
          let data11 = data10.explicitConsent;
          if (typeof data11 != "string" && !Array.isArray(data11)) {
            let err25 = { instancePath: instancePath + "/specialCategories/explicitConsent", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data11 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (typeof data11 == "string" && func2(data11) < 1) {
            let err26 = { instancePath: instancePath + "/specialCategories/explicitConsent", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data11 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (Array.isArray(data11)) {
            let len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (typeof data12 == "string") {
                if (func2(data12) < 1) {
                  let err27 = { instancePath: instancePath + "/specialCategories/explicitConsent/" + i1, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data12 };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
              } else {
                let err28 = { instancePath: instancePath + "/specialCategories/explicitConsent/" + i1, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data12 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          }
        }
        if (data10.employmentLaw !== void 0) {
          let data13 = data10.employmentLaw;
          if (typeof data13 != "string" && !Array.isArray(data13)) {
            let err29 = { instancePath: instancePath + "/specialCategories/employmentLaw", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data13 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (typeof data13 == "string" && func2(data13) < 1) {
            let err30 = { instancePath: instancePath + "/specialCategories/employmentLaw", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data13 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (Array.isArray(data13)) {
            let len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data14 = data13[i2];
              if (typeof data14 == "string") {
                if (func2(data14) < 1) {
                  let err31 = { instancePath: instancePath + "/specialCategories/employmentLaw/" + i2, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data14 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              } else {
                let err32 = { instancePath: instancePath + "/specialCategories/employmentLaw/" + i2, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data14 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
          }
        }
        if (data10.vitalInterests !== void 0) {
          let data15 = data10.vitalInterests;
          if (typeof data15 != "string" && !Array.isArray(data15)) {
            let err33 = { instancePath: instancePath + "/specialCategories/vitalInterests", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data15 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (typeof data15 == "string" && func2(data15) < 1) {
            let err34 = { instancePath: instancePath + "/specialCategories/vitalInterests", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data15 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          if (Array.isArray(data15)) {
            let len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data16 = data15[i3];
              if (typeof data16 == "string") {
                if (func2(data16) < 1) {
                  let err35 = { instancePath: instancePath + "/specialCategories/vitalInterests/" + i3, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data16 };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                let err36 = { instancePath: instancePath + "/specialCategories/vitalInterests/" + i3, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data16 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          }
        }
        if (data10.nonProfitBody !== void 0) {
          let data17 = data10.nonProfitBody;
          if (typeof data17 != "string" && !Array.isArray(data17)) {
            let err37 = { instancePath: instancePath + "/specialCategories/nonProfitBody", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data17 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (typeof data17 == "string" && func2(data17) < 1) {
            let err38 = { instancePath: instancePath + "/specialCategories/nonProfitBody", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data17 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (Array.isArray(data17)) {
            let len4 = data17.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data18 = data17[i4];
              if (typeof data18 == "string") {
                if (func2(data18) < 1) {
                  let err39 = { instancePath: instancePath + "/specialCategories/nonProfitBody/" + i4, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data18 };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              } else {
                let err40 = { instancePath: instancePath + "/specialCategories/nonProfitBody/" + i4, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data18 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
          }
        }
        if (data10.madePublic !== void 0) {
          let data19 = data10.madePublic;
          if (typeof data19 != "string" && !Array.isArray(data19)) {
            let err41 = { instancePath: instancePath + "/specialCategories/madePublic", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data19 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          if (typeof data19 == "string" && func2(data19) < 1) {
            let err42 = { instancePath: instancePath + "/specialCategories/madePublic", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data19 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
          if (Array.isArray(data19)) {
            let len5 = data19.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data20 = data19[i5];
              if (typeof data20 == "string") {
                if (func2(data20) < 1) {
                  let err43 = { instancePath: instancePath + "/specialCategories/madePublic/" + i5, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data20 };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
              } else {
                let err44 = { instancePath: instancePath + "/specialCategories/madePublic/" + i5, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data20 };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
          }
        }
        if (data10.legalClaims !== void 0) {
          let data21 = data10.legalClaims;
          if (typeof data21 != "string" && !Array.isArray(data21)) {
            let err45 = { instancePath: instancePath + "/specialCategories/legalClaims", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data21 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (typeof data21 == "string" && func2(data21) < 1) {
            let err46 = { instancePath: instancePath + "/specialCategories/legalClaims", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data21 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (Array.isArray(data21)) {
            let len6 = data21.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data22 = data21[i6];
              if (typeof data22 == "string") {
                if (func2(data22) < 1) {
                  let err47 = { instancePath: instancePath + "/specialCategories/legalClaims/" + i6, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data22 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              } else {
                let err48 = { instancePath: instancePath + "/specialCategories/legalClaims/" + i6, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data22 };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
          }
        }
        if (data10.substantialPublicInterest !== void 0) {
          let data23 = data10.substantialPublicInterest;
          if (typeof data23 != "string" && !Array.isArray(data23)) {
            let err49 = { instancePath: instancePath + "/specialCategories/substantialPublicInterest", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data23 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          if (typeof data23 == "string" && func2(data23) < 1) {
            let err50 = { instancePath: instancePath + "/specialCategories/substantialPublicInterest", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data23 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          if (Array.isArray(data23)) {
            let len7 = data23.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data24 = data23[i7];
              if (typeof data24 == "string") {
                if (func2(data24) < 1) {
                  let err51 = { instancePath: instancePath + "/specialCategories/substantialPublicInterest/" + i7, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data24 };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
              } else {
                let err52 = { instancePath: instancePath + "/specialCategories/substantialPublicInterest/" + i7, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data24 };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
          }
        }
        if (data10.healthCare !== void 0) {
          let data25 = data10.healthCare;
          if (typeof data25 != "string" && !Array.isArray(data25)) {
            let err53 = { instancePath: instancePath + "/specialCategories/healthCare", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data25 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          if (typeof data25 == "string" && func2(data25) < 1) {
            let err54 = { instancePath: instancePath + "/specialCategories/healthCare", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data25 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          if (Array.isArray(data25)) {
            let len8 = data25.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data26 = data25[i8];
              if (typeof data26 == "string") {
                if (func2(data26) < 1) {
                  let err55 = { instancePath: instancePath + "/specialCategories/healthCare/" + i8, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data26 };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
              } else {
                let err56 = { instancePath: instancePath + "/specialCategories/healthCare/" + i8, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data26 };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
          }
        }
        if (data10.publicHealth !== void 0) {
          let data27 = data10.publicHealth;
          if (typeof data27 != "string" && !Array.isArray(data27)) {
            let err57 = { instancePath: instancePath + "/specialCategories/publicHealth", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data27 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
          if (typeof data27 == "string" && func2(data27) < 1) {
            let err58 = { instancePath: instancePath + "/specialCategories/publicHealth", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data27 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (Array.isArray(data27)) {
            let len9 = data27.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data28 = data27[i9];
              if (typeof data28 == "string") {
                if (func2(data28) < 1) {
                  let err59 = { instancePath: instancePath + "/specialCategories/publicHealth/" + i9, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data28 };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
              } else {
                let err60 = { instancePath: instancePath + "/specialCategories/publicHealth/" + i9, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data28 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
          }
        }
        if (data10.research !== void 0) {
          let data29 = data10.research;
          if (typeof data29 != "string" && !Array.isArray(data29)) {
            let err61 = { instancePath: instancePath + "/specialCategories/research", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data29 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
          if (typeof data29 == "string" && func2(data29) < 1) {
            let err62 = { instancePath: instancePath + "/specialCategories/research", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data29 };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
          if (Array.isArray(data29)) {
            let len10 = data29.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data30 = data29[i10];
              if (typeof data30 == "string") {
                if (func2(data30) < 1) {
                  let err63 = { instancePath: instancePath + "/specialCategories/research/" + i10, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data30 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              } else {
                let err64 = { instancePath: instancePath + "/specialCategories/research/" + i10, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data30 };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
          }
        }
      }
    }
    if (data.criminalOffences !== void 0) {
      let data31 = data.criminalOffences;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (let key8 in data31)
          if (key8 !== "law") {
            let err65 = { instancePath: instancePath + "/criminalOffences", schemaPath: "#/properties/criminalOffences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62.properties.criminalOffences, data: data31 };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        if (data31.law !== void 0) {
          let data32 = data31.law;
          if (typeof data32 != "string" && !Array.isArray(data32)) {
            let err66 = { instancePath: instancePath + "/criminalOffences/law", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data32 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
          if (typeof data32 == "string" && func2(data32) < 1) {
            let err67 = { instancePath: instancePath + "/criminalOffences/law", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data32 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
          if (Array.isArray(data32)) {
            let len11 = data32.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data33 = data32[i11];
              if (typeof data33 == "string") {
                if (func2(data33) < 1) {
                  let err68 = { instancePath: instancePath + "/criminalOffences/law/" + i11, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data33 };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
              } else {
                let err69 = { instancePath: instancePath + "/criminalOffences/law/" + i11, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data33 };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
            }
          }
        }
      } else {
        let err70 = { instancePath: instancePath + "/criminalOffences", schemaPath: "#/properties/criminalOffences/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.criminalOffences.type, parentSchema: schema62.properties.criminalOffences, data: data31 };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.subjects !== void 0) {
      let data34 = data.subjects;
      if (Array.isArray(data34)) {
        let len12 = data34.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data35 = data34[i12];
          if (typeof data35 == "string") {
            if (!pattern76.test(data35)) {
              let err71 = { instancePath: instancePath + "/subjects/" + i12, schemaPath: "#/$defs/subject/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9]*$"', schema: "^[a-z][A-Za-z0-9]*$", parentSchema: schema103, data: data35 };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
          } else {
            let err72 = { instancePath: instancePath + "/subjects/" + i12, schemaPath: "#/$defs/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.type, parentSchema: schema103, data: data35 };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
        let i13 = data34.length, j0;
        if (i13 > 1) {
          outer0: for (; i13--; )
            for (j0 = i13; j0--; )
              if (func0(data34[i13], data34[j0])) {
                let err73 = { instancePath: instancePath + "/subjects", schemaPath: "#/properties/subjects/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i13 + " are identical)", schema: !0, parentSchema: schema62.properties.subjects, data: data34 };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                break outer0;
              }
        }
      } else {
        let err74 = { instancePath: instancePath + "/subjects", schemaPath: "#/properties/subjects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.properties.subjects.type, parentSchema: schema62.properties.subjects, data: data34 };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.data !== void 0 && (validate46(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data.source !== void 0 && (validate48(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.recipients !== void 0) {
      let data38 = data.recipients;
      if ((!data38 || typeof data38 != "object") && typeof data38 != "string") {
        let err75 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: schema62.properties.recipients.type }, message: "must be string,object,array", schema: schema62.properties.recipients.type, parentSchema: schema62.properties.recipients, data: data38 };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
      if (typeof data38 == "string" && !pattern24.test(data38)) {
        let err76 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema62.properties.recipients, data: data38 };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
      if (Array.isArray(data38)) {
        let len13 = data38.length;
        for (let i14 = 0; i14 < len13; i14++) {
          let data39 = data38[i14];
          if (typeof data39 == "string") {
            if (!pattern8.test(data39)) {
              let err77 = { instancePath: instancePath + "/recipients/" + i14, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data39 };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
          } else {
            let err78 = { instancePath: instancePath + "/recipients/" + i14, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data39 };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
        let i15 = data38.length, j1;
        if (i15 > 1) {
          outer1: for (; i15--; )
            for (j1 = i15; j1--; )
              if (func0(data38[i15], data38[j1])) {
                let err79 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i15 + " are identical)", schema: !0, parentSchema: schema62.properties.recipients, data: data38 };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                break outer1;
              }
        }
      }
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (let key9 in data38)
          if (key9 !== "none") {
            let err80 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62.properties.recipients, data: data38 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        if (data38.none !== void 0) {
          let data40 = data38.none;
          if (typeof data40 != "string" && !(data40 && typeof data40 == "object" && !Array.isArray(data40))) {
            let err81 = { instancePath: instancePath + "/recipients/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data40 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
          if (typeof data40 == "string" && func2(data40) < 1) {
            let err82 = { instancePath: instancePath + "/recipients/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data40 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            for (let key10 in data40)
              if (!pattern4.test(key10)) {
                let err83 = { instancePath: instancePath + "/recipients/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data40 };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            for (let key11 in data40)
              if (pattern4.test(key11)) {
                let data41 = data40[key11];
                if (typeof data41 == "string") {
                  if (func2(data41) < 1) {
                    let err84 = { instancePath: instancePath + "/recipients/none/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data41 };
                    vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                  }
                } else {
                  let err85 = { instancePath: instancePath + "/recipients/none/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data41 };
                  vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                }
              }
          }
        }
      }
    }
    if (data.retention !== void 0 && (validate53(data.retention, { instancePath: instancePath + "/retention", parentData: data, parentDataProperty: "retention", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.provision !== void 0 && (validate57(data.provision, { instancePath: instancePath + "/provision", parentData: data, parentDataProperty: "provision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.automatedDecision !== void 0 && (validate60(data.automatedDecision, { instancePath: instancePath + "/automatedDecision", parentData: data, parentDataProperty: "automatedDecision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.profiling !== void 0) {
      let data45 = data.profiling;
      if (typeof data45 != "string" && !(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
        let err86 = { instancePath: instancePath + "/profiling", schemaPath: "#/properties/profiling/type", keyword: "type", params: { type: schema62.properties.profiling.type }, message: "must be string,object", schema: schema62.properties.profiling.type, parentSchema: schema62.properties.profiling, data: data45 };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
      if (typeof data45 == "string" && func2(data45) < 1) {
        let err87 = { instancePath: instancePath + "/profiling", schemaPath: "#/properties/profiling/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.profiling, data: data45 };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (let key12 in data45)
          if (!(key12 === "none" || key12 === "text")) {
            let err88 = { instancePath: instancePath + "/profiling", schemaPath: "#/properties/profiling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62.properties.profiling, data: data45 };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        if (data45.none !== void 0) {
          let data46 = data45.none;
          if (typeof data46 != "string" && !(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
            let err89 = { instancePath: instancePath + "/profiling/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data46 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
          if (typeof data46 == "string" && func2(data46) < 1) {
            let err90 = { instancePath: instancePath + "/profiling/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data46 };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            for (let key13 in data46)
              if (!pattern4.test(key13)) {
                let err91 = { instancePath: instancePath + "/profiling/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data46 };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
            for (let key14 in data46)
              if (pattern4.test(key14)) {
                let data47 = data46[key14];
                if (typeof data47 == "string") {
                  if (func2(data47) < 1) {
                    let err92 = { instancePath: instancePath + "/profiling/none/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data47 };
                    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                  }
                } else {
                  let err93 = { instancePath: instancePath + "/profiling/none/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data47 };
                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                }
              }
          }
        }
        if (data45.text !== void 0) {
          let data48 = data45.text;
          if (typeof data48 != "string" && !(data48 && typeof data48 == "object" && !Array.isArray(data48))) {
            let err94 = { instancePath: instancePath + "/profiling/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data48 };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
          if (typeof data48 == "string" && func2(data48) < 1) {
            let err95 = { instancePath: instancePath + "/profiling/text", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data48 };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            for (let key15 in data48)
              if (!pattern4.test(key15)) {
                let err96 = { instancePath: instancePath + "/profiling/text", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data48 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            for (let key16 in data48)
              if (pattern4.test(key16)) {
                let data49 = data48[key16];
                if (typeof data49 == "string") {
                  if (func2(data49) < 1) {
                    let err97 = { instancePath: instancePath + "/profiling/text/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data49 };
                    vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                  }
                } else {
                  let err98 = { instancePath: instancePath + "/profiling/text/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data49 };
                  vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                }
              }
          }
        }
      }
    }
    if (data.directMarketing !== void 0 && (validate64(data.directMarketing, { instancePath: instancePath + "/directMarketing", parentData: data, parentDataProperty: "directMarketing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.informationExemption !== void 0) {
      let data51 = data.informationExemption;
      if (typeof data51 != "string" && !(data51 && typeof data51 == "object" && !Array.isArray(data51))) {
        let err99 = { instancePath: instancePath + "/informationExemption", schemaPath: "#/properties/informationExemption/type", keyword: "type", params: { type: schema62.properties.informationExemption.type }, message: "must be string,object", schema: schema62.properties.informationExemption.type, parentSchema: schema62.properties.informationExemption, data: data51 };
        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
      }
      if (typeof data51 == "string" && !pattern152.test(data51)) {
        let err100 = { instancePath: instancePath + "/informationExemption", schemaPath: "#/properties/informationExemption/pattern", keyword: "pattern", params: { pattern: "^(alreadyInformed)$" }, message: 'must match pattern "^(alreadyInformed)$"', schema: "^(alreadyInformed)$", parentSchema: schema62.properties.informationExemption, data: data51 };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
      if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
        for (let key17 in data51)
          if (!(key17 === "alreadyInformed" || key17 === "disproportionateEffort" || key17 === "laidDownByLaw" || key17 === "professionalSecrecy")) {
            let err101 = { instancePath: instancePath + "/informationExemption", schemaPath: "#/properties/informationExemption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62.properties.informationExemption, data: data51 };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        if (data51.alreadyInformed !== void 0) {
          let data52 = data51.alreadyInformed;
          if (typeof data52 != "string" && !(data52 && typeof data52 == "object" && !Array.isArray(data52))) {
            let err102 = { instancePath: instancePath + "/informationExemption/alreadyInformed", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data52 };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
          if (typeof data52 == "string" && func2(data52) < 1) {
            let err103 = { instancePath: instancePath + "/informationExemption/alreadyInformed", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data52 };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            for (let key18 in data52)
              if (!pattern4.test(key18)) {
                let err104 = { instancePath: instancePath + "/informationExemption/alreadyInformed", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data52 };
                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
              }
            for (let key19 in data52)
              if (pattern4.test(key19)) {
                let data53 = data52[key19];
                if (typeof data53 == "string") {
                  if (func2(data53) < 1) {
                    let err105 = { instancePath: instancePath + "/informationExemption/alreadyInformed/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data53 };
                    vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                  }
                } else {
                  let err106 = { instancePath: instancePath + "/informationExemption/alreadyInformed/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data53 };
                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                }
              }
          }
        }
        if (data51.disproportionateEffort !== void 0) {
          let data54 = data51.disproportionateEffort;
          if (typeof data54 != "string" && !(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
            let err107 = { instancePath: instancePath + "/informationExemption/disproportionateEffort", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data54 };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
          if (typeof data54 == "string" && func2(data54) < 1) {
            let err108 = { instancePath: instancePath + "/informationExemption/disproportionateEffort", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data54 };
            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
          }
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            for (let key20 in data54)
              if (!pattern4.test(key20)) {
                let err109 = { instancePath: instancePath + "/informationExemption/disproportionateEffort", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data54 };
                vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
              }
            for (let key21 in data54)
              if (pattern4.test(key21)) {
                let data55 = data54[key21];
                if (typeof data55 == "string") {
                  if (func2(data55) < 1) {
                    let err110 = { instancePath: instancePath + "/informationExemption/disproportionateEffort/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data55 };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
                } else {
                  let err111 = { instancePath: instancePath + "/informationExemption/disproportionateEffort/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data55 };
                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                }
              }
          }
        }
        if (data51.laidDownByLaw !== void 0) {
          let data56 = data51.laidDownByLaw;
          if (typeof data56 != "string" && !Array.isArray(data56)) {
            let err112 = { instancePath: instancePath + "/informationExemption/laidDownByLaw", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data56 };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
          if (typeof data56 == "string" && func2(data56) < 1) {
            let err113 = { instancePath: instancePath + "/informationExemption/laidDownByLaw", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data56 };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
          if (Array.isArray(data56)) {
            let len14 = data56.length;
            for (let i16 = 0; i16 < len14; i16++) {
              let data57 = data56[i16];
              if (typeof data57 == "string") {
                if (func2(data57) < 1) {
                  let err114 = { instancePath: instancePath + "/informationExemption/laidDownByLaw/" + i16, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data57 };
                  vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                }
              } else {
                let err115 = { instancePath: instancePath + "/informationExemption/laidDownByLaw/" + i16, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data57 };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
            }
          }
        }
        if (data51.professionalSecrecy !== void 0) {
          let data58 = data51.professionalSecrecy;
          if (typeof data58 != "string" && !Array.isArray(data58)) {
            let err116 = { instancePath: instancePath + "/informationExemption/professionalSecrecy", schemaPath: "#/$defs/citations/type", keyword: "type", params: { type: schema80.type }, message: "must be string,array", schema: schema80.type, parentSchema: schema80, data: data58 };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
          if (typeof data58 == "string" && func2(data58) < 1) {
            let err117 = { instancePath: instancePath + "/informationExemption/professionalSecrecy", schemaPath: "#/$defs/citations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80, data: data58 };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
          if (Array.isArray(data58)) {
            let len15 = data58.length;
            for (let i17 = 0; i17 < len15; i17++) {
              let data59 = data58[i17];
              if (typeof data59 == "string") {
                if (func2(data59) < 1) {
                  let err118 = { instancePath: instancePath + "/informationExemption/professionalSecrecy/" + i17, schemaPath: "#/$defs/citations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema80.items, data: data59 };
                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                }
              } else {
                let err119 = { instancePath: instancePath + "/informationExemption/professionalSecrecy/" + i17, schemaPath: "#/$defs/citations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.items.type, parentSchema: schema80.items, data: data59 };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            }
          }
        }
      }
    }
    if (data.measures !== void 0) {
      let data60 = data.measures;
      if (Array.isArray(data60)) {
        let len16 = data60.length;
        for (let i18 = 0; i18 < len16; i18++) {
          let data61 = data60[i18];
          if (typeof data61 == "string") {
            if (!pattern157.test(data61)) {
              let err120 = { instancePath: instancePath + "/measures/" + i18, schemaPath: "#/$defs/measure/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', schema: "^[a-z][A-Za-z0-9-]*$", parentSchema: schema158, data: data61 };
              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
            }
          } else {
            let err121 = { instancePath: instancePath + "/measures/" + i18, schemaPath: "#/$defs/measure/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema158.type, parentSchema: schema158, data: data61 };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
        }
        let i19 = data60.length, j2;
        if (i19 > 1) {
          outer2: for (; i19--; )
            for (j2 = i19; j2--; )
              if (func0(data60[i19], data60[j2])) {
                let err122 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/uniqueItems", keyword: "uniqueItems", params: { i: i19, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i19 + " are identical)", schema: !0, parentSchema: schema62.properties.measures, data: data60 };
                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                break outer2;
              }
        }
      } else {
        let err123 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.properties.measures.type, parentSchema: schema62.properties.measures, data: data60 };
        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
      }
    }
    if (data.surfaces !== void 0 && (validate29(data.surfaces, { instancePath: instancePath + "/surfaces", parentData: data, parentDataProperty: "surfaces", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.status !== void 0) {
      let data63 = data.status;
      if (typeof data63 != "string") {
        let err124 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.status.type, parentSchema: schema62.properties.status, data: data63 };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
      if (!(data63 === "planned" || data63 === "active" || data63 === "ended")) {
        let err125 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema62.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.status.enum, parentSchema: schema62.properties.status, data: data63 };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
    }
    if (data.formerly !== void 0) {
      let data64 = data.formerly;
      if (typeof data64 != "string" && !Array.isArray(data64)) {
        let err126 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/type", keyword: "type", params: { type: schema62.properties.formerly.type }, message: "must be string,array", schema: schema62.properties.formerly.type, parentSchema: schema62.properties.formerly, data: data64 };
        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
      }
      if (typeof data64 == "string" && !pattern8.test(data64)) {
        let err127 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema62.properties.formerly, data: data64 };
        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
      }
      if (Array.isArray(data64)) {
        let len17 = data64.length;
        for (let i20 = 0; i20 < len17; i20++) {
          let data65 = data64[i20];
          if (typeof data65 == "string") {
            if (!pattern8.test(data65)) {
              let err128 = { instancePath: instancePath + "/formerly/" + i20, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data65 };
              vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
            }
          } else {
            let err129 = { instancePath: instancePath + "/formerly/" + i20, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data65 };
            vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
          }
        }
      }
    }
    if (data.note !== void 0) {
      let data66 = data.note;
      if (typeof data66 != "string" && !(data66 && typeof data66 == "object" && !Array.isArray(data66))) {
        let err130 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/markdown/type", keyword: "type", params: { type: schema41.type }, message: "must be string,object", schema: schema41.type, parentSchema: schema41, data: data66 };
        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
      }
      if (typeof data66 == "string" && func2(data66) < 1) {
        let err131 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data66 };
        vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
      }
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        for (let key22 in data66)
          if (!pattern4.test(key22)) {
            let err132 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/markdown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41, data: data66 };
            vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
          }
        for (let key23 in data66)
          if (pattern4.test(key23)) {
            let data67 = data66[key23];
            if (typeof data67 == "string") {
              if (func2(data67) < 1) {
                let err133 = { instancePath: instancePath + "/note/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data67 };
                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
              }
            } else {
              let err134 = { instancePath: instancePath + "/note/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data67 };
              vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
            }
          }
      }
    }
    data.register !== void 0 && (validate67(data.register, { instancePath: instancePath + "/register", parentData: data, parentDataProperty: "register", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length));
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema164 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" }, service: { $ref: "#/$defs/id" }, name: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, country: { $ref: "#/$defs/country" }, email: { $ref: "#/$defs/email" }, phone: { type: "string", minLength: 1 }, form: { $ref: "#/$defs/url" }, category: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, role: { type: "string", enum: ["processor", "controller", "jointController", "authority", "public", "internal"] }, contract: { $ref: "#/$defs/date" }, subProcessors: { $ref: "#/$defs/webUrl" }, arrangement: { $ref: "#/$defs/arrangement" }, transfers: { $ref: "#/$defs/transfers" }, privacyPolicy: { $ref: "#/$defs/localUrl" }, optOut: { $ref: "#/$defs/localUrl" }, since: { $ref: "#/$defs/date" }, formerly: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, register: { $ref: "#/$defs/register" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, schema174 = { type: ["string", "object"], properties: { essence: { $ref: "#/$defs/text" }, url: { $ref: "#/$defs/webUrl" }, contactPoint: { $ref: "#/$defs/contact" } }, additionalProperties: !1, minLength: 1, "x-short": "essence" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema174.type }, message: "must be string,object", schema: schema174.type, parentSchema: schema174, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema174, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "essence" || key0 === "url" || key0 === "contactPoint")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema174, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.essence !== void 0) {
      let data0 = data.essence;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/essence", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/essence", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/essence", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/essence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/essence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2)) {
          let err8 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/webUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, message: 'must match pattern "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$"', schema: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", parentSchema: schema35, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/webUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.contactPoint !== void 0 && (validate23(data.contactPoint, { instancePath: instancePath + "/contactPoint", parentData: data, parentDataProperty: "contactPoint", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema177 = { type: ["string", "object"], properties: { none: { $ref: "#/$defs/text" } }, patternProperties: { "^([A-Z]{2}|INT)$": { $ref: "#/$defs/tools" } }, additionalProperties: !1, pattern: "^none$", examples: ["none"] }, pattern179 = new RegExp("^([A-Z]{2}|INT)$", "u"), schema179 = { type: ["string", "object"], properties: { adequacyDecision: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, dataPrivacyFramework: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, checked: { $ref: "#/$defs/date" }, entity: { type: "string", minLength: 1 }, hr: { type: "boolean" } }, additionalProperties: !1 }, standardContractualClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, module: { type: ["integer", "array"], minimum: 1, maximum: 4, items: { type: "integer", minimum: 1, maximum: 4 } } }, additionalProperties: !1 }, bindingCorporateRules: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, authorityClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, codeOfConduct: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, certification: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicBodyInstrument: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, adHocClauses: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, administrativeArrangement: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, explicitConsent: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, risk: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, contractWithPerson: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, contractInPersonsInterest: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicInterest: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, legalClaims: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, vitalInterests: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, publicRegister: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 } }, additionalProperties: !1 }, compellingInterests: { type: "object", properties: { ref: { type: "string", minLength: 1 }, copy: { $ref: "#/$defs/text" }, assessed: { $ref: "#/$defs/date" }, scope: { $ref: "#/$defs/text" }, because: { $ref: "#/$defs/text" }, onward: { type: "array", items: { $ref: "#/$defs/country" }, uniqueItems: !0 }, authorityInformed: { $ref: "#/$defs/date" } }, additionalProperties: !1 } }, additionalProperties: !1, pattern: "^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$", examples: ["adequacyDecision", "dataPrivacyFramework", "standardContractualClauses", "bindingCorporateRules", "authorityClauses", "codeOfConduct", "certification", "publicBodyInstrument", "adHocClauses", "administrativeArrangement", "explicitConsent", "contractWithPerson", "contractInPersonsInterest", "publicInterest", "legalClaims", "vitalInterests", "publicRegister", "compellingInterests"], "x-choice": !0 }, pattern183 = new RegExp("^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema179.type }, message: "must be string,object", schema: schema179.type, parentSchema: schema179, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern183.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$" }, message: 'must match pattern "^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$"', schema: "^(adequacyDecision|dataPrivacyFramework|standardContractualClauses|bindingCorporateRules|authorityClauses|codeOfConduct|certification|publicBodyInstrument|adHocClauses|administrativeArrangement|explicitConsent|contractWithPerson|contractInPersonsInterest|publicInterest|legalClaims|vitalInterests|publicRegister|compellingInterests)$", parentSchema: schema179, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema179.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.adequacyDecision !== void 0) {
      let data0 = data.adequacyDecision;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!(key1 === "ref" || key1 === "copy" || key1 === "assessed" || key1 === "scope" || key1 === "because" || key1 === "onward")) {
            let err3 = { instancePath: instancePath + "/adequacyDecision", schemaPath: "#/properties/adequacyDecision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.adequacyDecision, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.ref !== void 0) {
          let data1 = data0.ref;
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err4 = { instancePath: instancePath + "/adequacyDecision/ref", schemaPath: "#/properties/adequacyDecision/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.adequacyDecision.properties.ref, data: data1 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/adequacyDecision/ref", schemaPath: "#/properties/adequacyDecision/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.adequacyDecision.properties.ref.type, parentSchema: schema179.properties.adequacyDecision.properties.ref, data: data1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.copy !== void 0) {
          let data2 = data0.copy;
          if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            let err6 = { instancePath: instancePath + "/adequacyDecision/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data2 == "string" && func2(data2) < 1) {
            let err7 = { instancePath: instancePath + "/adequacyDecision/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (let key2 in data2)
              if (!pattern4.test(key2)) {
                let err8 = { instancePath: instancePath + "/adequacyDecision/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data2 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            for (let key3 in data2)
              if (pattern4.test(key3)) {
                let data3 = data2[key3];
                if (typeof data3 == "string") {
                  if (func2(data3) < 1) {
                    let err9 = { instancePath: instancePath + "/adequacyDecision/copy/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                } else {
                  let err10 = { instancePath: instancePath + "/adequacyDecision/copy/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              }
          }
        }
        if (data0.assessed !== void 0) {
          let data4 = data0.assessed;
          if (typeof data4 == "string") {
            if (!formats0.validate(data4)) {
              let err11 = { instancePath: instancePath + "/adequacyDecision/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data4 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/adequacyDecision/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data4 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.scope !== void 0) {
          let data5 = data0.scope;
          if (typeof data5 != "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            let err13 = { instancePath: instancePath + "/adequacyDecision/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data5 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (typeof data5 == "string" && func2(data5) < 1) {
            let err14 = { instancePath: instancePath + "/adequacyDecision/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data5 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (let key4 in data5)
              if (!pattern4.test(key4)) {
                let err15 = { instancePath: instancePath + "/adequacyDecision/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data5 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            for (let key5 in data5)
              if (pattern4.test(key5)) {
                let data6 = data5[key5];
                if (typeof data6 == "string") {
                  if (func2(data6) < 1) {
                    let err16 = { instancePath: instancePath + "/adequacyDecision/scope/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                } else {
                  let err17 = { instancePath: instancePath + "/adequacyDecision/scope/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data6 };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
              }
          }
        }
        if (data0.because !== void 0) {
          let data7 = data0.because;
          if (typeof data7 != "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
            let err18 = { instancePath: instancePath + "/adequacyDecision/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data7 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (typeof data7 == "string" && func2(data7) < 1) {
            let err19 = { instancePath: instancePath + "/adequacyDecision/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data7 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (let key6 in data7)
              if (!pattern4.test(key6)) {
                let err20 = { instancePath: instancePath + "/adequacyDecision/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data7 };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            for (let key7 in data7)
              if (pattern4.test(key7)) {
                let data8 = data7[key7];
                if (typeof data8 == "string") {
                  if (func2(data8) < 1) {
                    let err21 = { instancePath: instancePath + "/adequacyDecision/because/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data8 };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                } else {
                  let err22 = { instancePath: instancePath + "/adequacyDecision/because/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data8 };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              }
          }
        }
        if (data0.onward !== void 0) {
          let data9 = data0.onward;
          if (Array.isArray(data9)) {
            let len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data10 = data9[i0];
              if (typeof data10 == "string") {
                if (!pattern14.test(data10)) {
                  let err23 = { instancePath: instancePath + "/adequacyDecision/onward/" + i0, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data10 };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              } else {
                let err24 = { instancePath: instancePath + "/adequacyDecision/onward/" + i0, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data10 };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            let i1 = data9.length, j0;
            if (i1 > 1) {
              outer0: for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data9[i1], data9[j0])) {
                    let err25 = { instancePath: instancePath + "/adequacyDecision/onward", schemaPath: "#/properties/adequacyDecision/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema179.properties.adequacyDecision.properties.onward, data: data9 };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    break outer0;
                  }
            }
          } else {
            let err26 = { instancePath: instancePath + "/adequacyDecision/onward", schemaPath: "#/properties/adequacyDecision/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.adequacyDecision.properties.onward.type, parentSchema: schema179.properties.adequacyDecision.properties.onward, data: data9 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/adequacyDecision", schemaPath: "#/properties/adequacyDecision/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.adequacyDecision.type, parentSchema: schema179.properties.adequacyDecision, data: data0 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.dataPrivacyFramework !== void 0) {
      let data11 = data.dataPrivacyFramework;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key8 in data11)
          if (!func1.call(schema179.properties.dataPrivacyFramework.properties, key8)) {
            let err28 = { instancePath: instancePath + "/dataPrivacyFramework", schemaPath: "#/properties/dataPrivacyFramework/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.dataPrivacyFramework, data: data11 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        if (data11.ref !== void 0) {
          let data12 = data11.ref;
          if (typeof data12 == "string") {
            if (func2(data12) < 1) {
              let err29 = { instancePath: instancePath + "/dataPrivacyFramework/ref", schemaPath: "#/properties/dataPrivacyFramework/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.dataPrivacyFramework.properties.ref, data: data12 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            let err30 = { instancePath: instancePath + "/dataPrivacyFramework/ref", schemaPath: "#/properties/dataPrivacyFramework/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.dataPrivacyFramework.properties.ref.type, parentSchema: schema179.properties.dataPrivacyFramework.properties.ref, data: data12 };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data11.copy !== void 0) {
          let data13 = data11.copy;
          if (typeof data13 != "string" && !(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
            let err31 = { instancePath: instancePath + "/dataPrivacyFramework/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data13 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          if (typeof data13 == "string" && func2(data13) < 1) {
            let err32 = { instancePath: instancePath + "/dataPrivacyFramework/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data13 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (let key9 in data13)
              if (!pattern4.test(key9)) {
                let err33 = { instancePath: instancePath + "/dataPrivacyFramework/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data13 };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            for (let key10 in data13)
              if (pattern4.test(key10)) {
                let data14 = data13[key10];
                if (typeof data14 == "string") {
                  if (func2(data14) < 1) {
                    let err34 = { instancePath: instancePath + "/dataPrivacyFramework/copy/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data14 };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                } else {
                  let err35 = { instancePath: instancePath + "/dataPrivacyFramework/copy/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data14 };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              }
          }
        }
        if (data11.assessed !== void 0) {
          let data15 = data11.assessed;
          if (typeof data15 == "string") {
            if (!formats0.validate(data15)) {
              let err36 = { instancePath: instancePath + "/dataPrivacyFramework/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data15 };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            let err37 = { instancePath: instancePath + "/dataPrivacyFramework/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data15 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data11.scope !== void 0) {
          let data16 = data11.scope;
          if (typeof data16 != "string" && !(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
            let err38 = { instancePath: instancePath + "/dataPrivacyFramework/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data16 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (typeof data16 == "string" && func2(data16) < 1) {
            let err39 = { instancePath: instancePath + "/dataPrivacyFramework/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data16 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (let key11 in data16)
              if (!pattern4.test(key11)) {
                let err40 = { instancePath: instancePath + "/dataPrivacyFramework/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data16 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            for (let key12 in data16)
              if (pattern4.test(key12)) {
                let data17 = data16[key12];
                if (typeof data17 == "string") {
                  if (func2(data17) < 1) {
                    let err41 = { instancePath: instancePath + "/dataPrivacyFramework/scope/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data17 };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                  }
                } else {
                  let err42 = { instancePath: instancePath + "/dataPrivacyFramework/scope/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data17 };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
              }
          }
        }
        if (data11.because !== void 0) {
          let data18 = data11.because;
          if (typeof data18 != "string" && !(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
            let err43 = { instancePath: instancePath + "/dataPrivacyFramework/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data18 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
          if (typeof data18 == "string" && func2(data18) < 1) {
            let err44 = { instancePath: instancePath + "/dataPrivacyFramework/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data18 };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (let key13 in data18)
              if (!pattern4.test(key13)) {
                let err45 = { instancePath: instancePath + "/dataPrivacyFramework/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data18 };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            for (let key14 in data18)
              if (pattern4.test(key14)) {
                let data19 = data18[key14];
                if (typeof data19 == "string") {
                  if (func2(data19) < 1) {
                    let err46 = { instancePath: instancePath + "/dataPrivacyFramework/because/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data19 };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                } else {
                  let err47 = { instancePath: instancePath + "/dataPrivacyFramework/because/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data19 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              }
          }
        }
        if (data11.onward !== void 0) {
          let data20 = data11.onward;
          if (Array.isArray(data20)) {
            let len1 = data20.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data21 = data20[i2];
              if (typeof data21 == "string") {
                if (!pattern14.test(data21)) {
                  let err48 = { instancePath: instancePath + "/dataPrivacyFramework/onward/" + i2, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data21 };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
              } else {
                let err49 = { instancePath: instancePath + "/dataPrivacyFramework/onward/" + i2, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data21 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            let i3 = data20.length, j1;
            if (i3 > 1) {
              outer1: for (; i3--; )
                for (j1 = i3; j1--; )
                  if (func0(data20[i3], data20[j1])) {
                    let err50 = { instancePath: instancePath + "/dataPrivacyFramework/onward", schemaPath: "#/properties/dataPrivacyFramework/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: !0, parentSchema: schema179.properties.dataPrivacyFramework.properties.onward, data: data20 };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    break outer1;
                  }
            }
          } else {
            let err51 = { instancePath: instancePath + "/dataPrivacyFramework/onward", schemaPath: "#/properties/dataPrivacyFramework/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.dataPrivacyFramework.properties.onward.type, parentSchema: schema179.properties.dataPrivacyFramework.properties.onward, data: data20 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        if (data11.checked !== void 0) {
          let data22 = data11.checked;
          if (typeof data22 == "string") {
            if (!formats0.validate(data22)) {
              let err52 = { instancePath: instancePath + "/dataPrivacyFramework/checked", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data22 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
          } else {
            let err53 = { instancePath: instancePath + "/dataPrivacyFramework/checked", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data22 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
        if (data11.entity !== void 0) {
          let data23 = data11.entity;
          if (typeof data23 == "string") {
            if (func2(data23) < 1) {
              let err54 = { instancePath: instancePath + "/dataPrivacyFramework/entity", schemaPath: "#/properties/dataPrivacyFramework/properties/entity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.dataPrivacyFramework.properties.entity, data: data23 };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
          } else {
            let err55 = { instancePath: instancePath + "/dataPrivacyFramework/entity", schemaPath: "#/properties/dataPrivacyFramework/properties/entity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.dataPrivacyFramework.properties.entity.type, parentSchema: schema179.properties.dataPrivacyFramework.properties.entity, data: data23 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        if (data11.hr !== void 0) {
          let data24 = data11.hr;
          if (typeof data24 != "boolean") {
            let err56 = { instancePath: instancePath + "/dataPrivacyFramework/hr", schemaPath: "#/properties/dataPrivacyFramework/properties/hr/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema179.properties.dataPrivacyFramework.properties.hr.type, parentSchema: schema179.properties.dataPrivacyFramework.properties.hr, data: data24 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        let err57 = { instancePath: instancePath + "/dataPrivacyFramework", schemaPath: "#/properties/dataPrivacyFramework/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.dataPrivacyFramework.type, parentSchema: schema179.properties.dataPrivacyFramework, data: data11 };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.standardContractualClauses !== void 0) {
      let data25 = data.standardContractualClauses;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (let key15 in data25)
          if (!(key15 === "ref" || key15 === "copy" || key15 === "assessed" || key15 === "scope" || key15 === "because" || key15 === "onward" || key15 === "module")) {
            let err58 = { instancePath: instancePath + "/standardContractualClauses", schemaPath: "#/properties/standardContractualClauses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.standardContractualClauses, data: data25 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        if (data25.ref !== void 0) {
          let data26 = data25.ref;
          if (typeof data26 == "string") {
            if (func2(data26) < 1) {
              let err59 = { instancePath: instancePath + "/standardContractualClauses/ref", schemaPath: "#/properties/standardContractualClauses/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.standardContractualClauses.properties.ref, data: data26 };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          } else {
            let err60 = { instancePath: instancePath + "/standardContractualClauses/ref", schemaPath: "#/properties/standardContractualClauses/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.standardContractualClauses.properties.ref.type, parentSchema: schema179.properties.standardContractualClauses.properties.ref, data: data26 };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data25.copy !== void 0) {
          let data27 = data25.copy;
          if (typeof data27 != "string" && !(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
            let err61 = { instancePath: instancePath + "/standardContractualClauses/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data27 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
          if (typeof data27 == "string" && func2(data27) < 1) {
            let err62 = { instancePath: instancePath + "/standardContractualClauses/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data27 };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            for (let key16 in data27)
              if (!pattern4.test(key16)) {
                let err63 = { instancePath: instancePath + "/standardContractualClauses/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data27 };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            for (let key17 in data27)
              if (pattern4.test(key17)) {
                let data28 = data27[key17];
                if (typeof data28 == "string") {
                  if (func2(data28) < 1) {
                    let err64 = { instancePath: instancePath + "/standardContractualClauses/copy/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data28 };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                } else {
                  let err65 = { instancePath: instancePath + "/standardContractualClauses/copy/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data28 };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
              }
          }
        }
        if (data25.assessed !== void 0) {
          let data29 = data25.assessed;
          if (typeof data29 == "string") {
            if (!formats0.validate(data29)) {
              let err66 = { instancePath: instancePath + "/standardContractualClauses/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data29 };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
          } else {
            let err67 = { instancePath: instancePath + "/standardContractualClauses/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data29 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
        if (data25.scope !== void 0) {
          let data30 = data25.scope;
          if (typeof data30 != "string" && !(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
            let err68 = { instancePath: instancePath + "/standardContractualClauses/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data30 };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
          if (typeof data30 == "string" && func2(data30) < 1) {
            let err69 = { instancePath: instancePath + "/standardContractualClauses/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data30 };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (let key18 in data30)
              if (!pattern4.test(key18)) {
                let err70 = { instancePath: instancePath + "/standardContractualClauses/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data30 };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            for (let key19 in data30)
              if (pattern4.test(key19)) {
                let data31 = data30[key19];
                if (typeof data31 == "string") {
                  if (func2(data31) < 1) {
                    let err71 = { instancePath: instancePath + "/standardContractualClauses/scope/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data31 };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                } else {
                  let err72 = { instancePath: instancePath + "/standardContractualClauses/scope/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data31 };
                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                }
              }
          }
        }
        if (data25.because !== void 0) {
          let data32 = data25.because;
          if (typeof data32 != "string" && !(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
            let err73 = { instancePath: instancePath + "/standardContractualClauses/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data32 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
          if (typeof data32 == "string" && func2(data32) < 1) {
            let err74 = { instancePath: instancePath + "/standardContractualClauses/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data32 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            for (let key20 in data32)
              if (!pattern4.test(key20)) {
                let err75 = { instancePath: instancePath + "/standardContractualClauses/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data32 };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            for (let key21 in data32)
              if (pattern4.test(key21)) {
                let data33 = data32[key21];
                if (typeof data33 == "string") {
                  if (func2(data33) < 1) {
                    let err76 = { instancePath: instancePath + "/standardContractualClauses/because/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data33 };
                    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                  }
                } else {
                  let err77 = { instancePath: instancePath + "/standardContractualClauses/because/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data33 };
                  vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                }
              }
          }
        }
        if (data25.onward !== void 0) {
          let data34 = data25.onward;
          if (Array.isArray(data34)) {
            let len2 = data34.length;
            for (let i4 = 0; i4 < len2; i4++) {
              let data35 = data34[i4];
              if (typeof data35 == "string") {
                if (!pattern14.test(data35)) {
                  let err78 = { instancePath: instancePath + "/standardContractualClauses/onward/" + i4, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data35 };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
              } else {
                let err79 = { instancePath: instancePath + "/standardContractualClauses/onward/" + i4, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data35 };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
            let i5 = data34.length, j2;
            if (i5 > 1) {
              outer2: for (; i5--; )
                for (j2 = i5; j2--; )
                  if (func0(data34[i5], data34[j2])) {
                    let err80 = { instancePath: instancePath + "/standardContractualClauses/onward", schemaPath: "#/properties/standardContractualClauses/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: !0, parentSchema: schema179.properties.standardContractualClauses.properties.onward, data: data34 };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                    break outer2;
                  }
            }
          } else {
            let err81 = { instancePath: instancePath + "/standardContractualClauses/onward", schemaPath: "#/properties/standardContractualClauses/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.standardContractualClauses.properties.onward.type, parentSchema: schema179.properties.standardContractualClauses.properties.onward, data: data34 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data25.module !== void 0) {
          let data36 = data25.module;
          if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)) && !Array.isArray(data36)) {
            let err82 = { instancePath: instancePath + "/standardContractualClauses/module", schemaPath: "#/properties/standardContractualClauses/properties/module/type", keyword: "type", params: { type: schema179.properties.standardContractualClauses.properties.module.type }, message: "must be integer,array", schema: schema179.properties.standardContractualClauses.properties.module.type, parentSchema: schema179.properties.standardContractualClauses.properties.module, data: data36 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
          if (typeof data36 == "number" && isFinite(data36)) {
            if (data36 > 4 || isNaN(data36)) {
              let err83 = { instancePath: instancePath + "/standardContractualClauses/module", schemaPath: "#/properties/standardContractualClauses/properties/module/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema179.properties.standardContractualClauses.properties.module, data: data36 };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            if (data36 < 1 || isNaN(data36)) {
              let err84 = { instancePath: instancePath + "/standardContractualClauses/module", schemaPath: "#/properties/standardContractualClauses/properties/module/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema179.properties.standardContractualClauses.properties.module, data: data36 };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
          }
          if (Array.isArray(data36)) {
            let len3 = data36.length;
            for (let i6 = 0; i6 < len3; i6++) {
              let data37 = data36[i6];
              if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
                let err85 = { instancePath: instancePath + "/standardContractualClauses/module/" + i6, schemaPath: "#/properties/standardContractualClauses/properties/module/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema179.properties.standardContractualClauses.properties.module.items.type, parentSchema: schema179.properties.standardContractualClauses.properties.module.items, data: data37 };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
              if (typeof data37 == "number" && isFinite(data37)) {
                if (data37 > 4 || isNaN(data37)) {
                  let err86 = { instancePath: instancePath + "/standardContractualClauses/module/" + i6, schemaPath: "#/properties/standardContractualClauses/properties/module/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema179.properties.standardContractualClauses.properties.module.items, data: data37 };
                  vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                }
                if (data37 < 1 || isNaN(data37)) {
                  let err87 = { instancePath: instancePath + "/standardContractualClauses/module/" + i6, schemaPath: "#/properties/standardContractualClauses/properties/module/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema179.properties.standardContractualClauses.properties.module.items, data: data37 };
                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                }
              }
            }
          }
        }
      } else {
        let err88 = { instancePath: instancePath + "/standardContractualClauses", schemaPath: "#/properties/standardContractualClauses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.standardContractualClauses.type, parentSchema: schema179.properties.standardContractualClauses, data: data25 };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
    }
    if (data.bindingCorporateRules !== void 0) {
      let data38 = data.bindingCorporateRules;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (let key22 in data38)
          if (!(key22 === "ref" || key22 === "copy" || key22 === "assessed" || key22 === "scope" || key22 === "because" || key22 === "onward")) {
            let err89 = { instancePath: instancePath + "/bindingCorporateRules", schemaPath: "#/properties/bindingCorporateRules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.bindingCorporateRules, data: data38 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        if (data38.ref !== void 0) {
          let data39 = data38.ref;
          if (typeof data39 == "string") {
            if (func2(data39) < 1) {
              let err90 = { instancePath: instancePath + "/bindingCorporateRules/ref", schemaPath: "#/properties/bindingCorporateRules/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.bindingCorporateRules.properties.ref, data: data39 };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
          } else {
            let err91 = { instancePath: instancePath + "/bindingCorporateRules/ref", schemaPath: "#/properties/bindingCorporateRules/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.bindingCorporateRules.properties.ref.type, parentSchema: schema179.properties.bindingCorporateRules.properties.ref, data: data39 };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        }
        if (data38.copy !== void 0) {
          let data40 = data38.copy;
          if (typeof data40 != "string" && !(data40 && typeof data40 == "object" && !Array.isArray(data40))) {
            let err92 = { instancePath: instancePath + "/bindingCorporateRules/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data40 };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
          if (typeof data40 == "string" && func2(data40) < 1) {
            let err93 = { instancePath: instancePath + "/bindingCorporateRules/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data40 };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            for (let key23 in data40)
              if (!pattern4.test(key23)) {
                let err94 = { instancePath: instancePath + "/bindingCorporateRules/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data40 };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            for (let key24 in data40)
              if (pattern4.test(key24)) {
                let data41 = data40[key24];
                if (typeof data41 == "string") {
                  if (func2(data41) < 1) {
                    let err95 = { instancePath: instancePath + "/bindingCorporateRules/copy/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data41 };
                    vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                  }
                } else {
                  let err96 = { instancePath: instancePath + "/bindingCorporateRules/copy/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data41 };
                  vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                }
              }
          }
        }
        if (data38.assessed !== void 0) {
          let data42 = data38.assessed;
          if (typeof data42 == "string") {
            if (!formats0.validate(data42)) {
              let err97 = { instancePath: instancePath + "/bindingCorporateRules/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data42 };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
          } else {
            let err98 = { instancePath: instancePath + "/bindingCorporateRules/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data42 };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        }
        if (data38.scope !== void 0) {
          let data43 = data38.scope;
          if (typeof data43 != "string" && !(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
            let err99 = { instancePath: instancePath + "/bindingCorporateRules/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data43 };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
          if (typeof data43 == "string" && func2(data43) < 1) {
            let err100 = { instancePath: instancePath + "/bindingCorporateRules/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data43 };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            for (let key25 in data43)
              if (!pattern4.test(key25)) {
                let err101 = { instancePath: instancePath + "/bindingCorporateRules/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data43 };
                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
              }
            for (let key26 in data43)
              if (pattern4.test(key26)) {
                let data44 = data43[key26];
                if (typeof data44 == "string") {
                  if (func2(data44) < 1) {
                    let err102 = { instancePath: instancePath + "/bindingCorporateRules/scope/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data44 };
                    vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                  }
                } else {
                  let err103 = { instancePath: instancePath + "/bindingCorporateRules/scope/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data44 };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
              }
          }
        }
        if (data38.because !== void 0) {
          let data45 = data38.because;
          if (typeof data45 != "string" && !(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
            let err104 = { instancePath: instancePath + "/bindingCorporateRules/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data45 };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
          if (typeof data45 == "string" && func2(data45) < 1) {
            let err105 = { instancePath: instancePath + "/bindingCorporateRules/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data45 };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            for (let key27 in data45)
              if (!pattern4.test(key27)) {
                let err106 = { instancePath: instancePath + "/bindingCorporateRules/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data45 };
                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
              }
            for (let key28 in data45)
              if (pattern4.test(key28)) {
                let data46 = data45[key28];
                if (typeof data46 == "string") {
                  if (func2(data46) < 1) {
                    let err107 = { instancePath: instancePath + "/bindingCorporateRules/because/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data46 };
                    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                  }
                } else {
                  let err108 = { instancePath: instancePath + "/bindingCorporateRules/because/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data46 };
                  vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                }
              }
          }
        }
        if (data38.onward !== void 0) {
          let data47 = data38.onward;
          if (Array.isArray(data47)) {
            let len4 = data47.length;
            for (let i7 = 0; i7 < len4; i7++) {
              let data48 = data47[i7];
              if (typeof data48 == "string") {
                if (!pattern14.test(data48)) {
                  let err109 = { instancePath: instancePath + "/bindingCorporateRules/onward/" + i7, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data48 };
                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                }
              } else {
                let err110 = { instancePath: instancePath + "/bindingCorporateRules/onward/" + i7, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data48 };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            }
            let i8 = data47.length, j3;
            if (i8 > 1) {
              outer3: for (; i8--; )
                for (j3 = i8; j3--; )
                  if (func0(data47[i8], data47[j3])) {
                    let err111 = { instancePath: instancePath + "/bindingCorporateRules/onward", schemaPath: "#/properties/bindingCorporateRules/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)", schema: !0, parentSchema: schema179.properties.bindingCorporateRules.properties.onward, data: data47 };
                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                    break outer3;
                  }
            }
          } else {
            let err112 = { instancePath: instancePath + "/bindingCorporateRules/onward", schemaPath: "#/properties/bindingCorporateRules/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.bindingCorporateRules.properties.onward.type, parentSchema: schema179.properties.bindingCorporateRules.properties.onward, data: data47 };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
      } else {
        let err113 = { instancePath: instancePath + "/bindingCorporateRules", schemaPath: "#/properties/bindingCorporateRules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.bindingCorporateRules.type, parentSchema: schema179.properties.bindingCorporateRules, data: data38 };
        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
      }
    }
    if (data.authorityClauses !== void 0) {
      let data49 = data.authorityClauses;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (let key29 in data49)
          if (!(key29 === "ref" || key29 === "copy" || key29 === "assessed" || key29 === "scope" || key29 === "because" || key29 === "onward")) {
            let err114 = { instancePath: instancePath + "/authorityClauses", schemaPath: "#/properties/authorityClauses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.authorityClauses, data: data49 };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
        if (data49.ref !== void 0) {
          let data50 = data49.ref;
          if (typeof data50 == "string") {
            if (func2(data50) < 1) {
              let err115 = { instancePath: instancePath + "/authorityClauses/ref", schemaPath: "#/properties/authorityClauses/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.authorityClauses.properties.ref, data: data50 };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
          } else {
            let err116 = { instancePath: instancePath + "/authorityClauses/ref", schemaPath: "#/properties/authorityClauses/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.authorityClauses.properties.ref.type, parentSchema: schema179.properties.authorityClauses.properties.ref, data: data50 };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
        if (data49.copy !== void 0) {
          let data51 = data49.copy;
          if (typeof data51 != "string" && !(data51 && typeof data51 == "object" && !Array.isArray(data51))) {
            let err117 = { instancePath: instancePath + "/authorityClauses/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data51 };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
          if (typeof data51 == "string" && func2(data51) < 1) {
            let err118 = { instancePath: instancePath + "/authorityClauses/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data51 };
            vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
          }
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
            for (let key30 in data51)
              if (!pattern4.test(key30)) {
                let err119 = { instancePath: instancePath + "/authorityClauses/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data51 };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            for (let key31 in data51)
              if (pattern4.test(key31)) {
                let data52 = data51[key31];
                if (typeof data52 == "string") {
                  if (func2(data52) < 1) {
                    let err120 = { instancePath: instancePath + "/authorityClauses/copy/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data52 };
                    vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                  }
                } else {
                  let err121 = { instancePath: instancePath + "/authorityClauses/copy/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data52 };
                  vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                }
              }
          }
        }
        if (data49.assessed !== void 0) {
          let data53 = data49.assessed;
          if (typeof data53 == "string") {
            if (!formats0.validate(data53)) {
              let err122 = { instancePath: instancePath + "/authorityClauses/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data53 };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
          } else {
            let err123 = { instancePath: instancePath + "/authorityClauses/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data53 };
            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
          }
        }
        if (data49.scope !== void 0) {
          let data54 = data49.scope;
          if (typeof data54 != "string" && !(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
            let err124 = { instancePath: instancePath + "/authorityClauses/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data54 };
            vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
          }
          if (typeof data54 == "string" && func2(data54) < 1) {
            let err125 = { instancePath: instancePath + "/authorityClauses/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data54 };
            vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
          }
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            for (let key32 in data54)
              if (!pattern4.test(key32)) {
                let err126 = { instancePath: instancePath + "/authorityClauses/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data54 };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            for (let key33 in data54)
              if (pattern4.test(key33)) {
                let data55 = data54[key33];
                if (typeof data55 == "string") {
                  if (func2(data55) < 1) {
                    let err127 = { instancePath: instancePath + "/authorityClauses/scope/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data55 };
                    vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                  }
                } else {
                  let err128 = { instancePath: instancePath + "/authorityClauses/scope/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data55 };
                  vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                }
              }
          }
        }
        if (data49.because !== void 0) {
          let data56 = data49.because;
          if (typeof data56 != "string" && !(data56 && typeof data56 == "object" && !Array.isArray(data56))) {
            let err129 = { instancePath: instancePath + "/authorityClauses/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data56 };
            vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
          }
          if (typeof data56 == "string" && func2(data56) < 1) {
            let err130 = { instancePath: instancePath + "/authorityClauses/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data56 };
            vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
          }
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            for (let key34 in data56)
              if (!pattern4.test(key34)) {
                let err131 = { instancePath: instancePath + "/authorityClauses/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data56 };
                vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
              }
            for (let key35 in data56)
              if (pattern4.test(key35)) {
                let data57 = data56[key35];
                if (typeof data57 == "string") {
                  if (func2(data57) < 1) {
                    let err132 = { instancePath: instancePath + "/authorityClauses/because/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data57 };
                    vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                  }
                } else {
                  let err133 = { instancePath: instancePath + "/authorityClauses/because/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data57 };
                  vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                }
              }
          }
        }
        if (data49.onward !== void 0) {
          let data58 = data49.onward;
          if (Array.isArray(data58)) {
            let len5 = data58.length;
            for (let i9 = 0; i9 < len5; i9++) {
              let data59 = data58[i9];
              if (typeof data59 == "string") {
                if (!pattern14.test(data59)) {
                  let err134 = { instancePath: instancePath + "/authorityClauses/onward/" + i9, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data59 };
                  vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                }
              } else {
                let err135 = { instancePath: instancePath + "/authorityClauses/onward/" + i9, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data59 };
                vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
              }
            }
            let i10 = data58.length, j4;
            if (i10 > 1) {
              outer4: for (; i10--; )
                for (j4 = i10; j4--; )
                  if (func0(data58[i10], data58[j4])) {
                    let err136 = { instancePath: instancePath + "/authorityClauses/onward", schemaPath: "#/properties/authorityClauses/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i10 + " are identical)", schema: !0, parentSchema: schema179.properties.authorityClauses.properties.onward, data: data58 };
                    vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                    break outer4;
                  }
            }
          } else {
            let err137 = { instancePath: instancePath + "/authorityClauses/onward", schemaPath: "#/properties/authorityClauses/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.authorityClauses.properties.onward.type, parentSchema: schema179.properties.authorityClauses.properties.onward, data: data58 };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
        }
      } else {
        let err138 = { instancePath: instancePath + "/authorityClauses", schemaPath: "#/properties/authorityClauses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.authorityClauses.type, parentSchema: schema179.properties.authorityClauses, data: data49 };
        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
      }
    }
    if (data.codeOfConduct !== void 0) {
      let data60 = data.codeOfConduct;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (let key36 in data60)
          if (!(key36 === "ref" || key36 === "copy" || key36 === "assessed" || key36 === "scope" || key36 === "because" || key36 === "onward")) {
            let err139 = { instancePath: instancePath + "/codeOfConduct", schemaPath: "#/properties/codeOfConduct/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.codeOfConduct, data: data60 };
            vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
          }
        if (data60.ref !== void 0) {
          let data61 = data60.ref;
          if (typeof data61 == "string") {
            if (func2(data61) < 1) {
              let err140 = { instancePath: instancePath + "/codeOfConduct/ref", schemaPath: "#/properties/codeOfConduct/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.codeOfConduct.properties.ref, data: data61 };
              vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
            }
          } else {
            let err141 = { instancePath: instancePath + "/codeOfConduct/ref", schemaPath: "#/properties/codeOfConduct/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.codeOfConduct.properties.ref.type, parentSchema: schema179.properties.codeOfConduct.properties.ref, data: data61 };
            vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
          }
        }
        if (data60.copy !== void 0) {
          let data62 = data60.copy;
          if (typeof data62 != "string" && !(data62 && typeof data62 == "object" && !Array.isArray(data62))) {
            let err142 = { instancePath: instancePath + "/codeOfConduct/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data62 };
            vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
          }
          if (typeof data62 == "string" && func2(data62) < 1) {
            let err143 = { instancePath: instancePath + "/codeOfConduct/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data62 };
            vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
          }
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            for (let key37 in data62)
              if (!pattern4.test(key37)) {
                let err144 = { instancePath: instancePath + "/codeOfConduct/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data62 };
                vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
              }
            for (let key38 in data62)
              if (pattern4.test(key38)) {
                let data63 = data62[key38];
                if (typeof data63 == "string") {
                  if (func2(data63) < 1) {
                    let err145 = { instancePath: instancePath + "/codeOfConduct/copy/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data63 };
                    vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                  }
                } else {
                  let err146 = { instancePath: instancePath + "/codeOfConduct/copy/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data63 };
                  vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                }
              }
          }
        }
        if (data60.assessed !== void 0) {
          let data64 = data60.assessed;
          if (typeof data64 == "string") {
            if (!formats0.validate(data64)) {
              let err147 = { instancePath: instancePath + "/codeOfConduct/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data64 };
              vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
            }
          } else {
            let err148 = { instancePath: instancePath + "/codeOfConduct/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data64 };
            vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
          }
        }
        if (data60.scope !== void 0) {
          let data65 = data60.scope;
          if (typeof data65 != "string" && !(data65 && typeof data65 == "object" && !Array.isArray(data65))) {
            let err149 = { instancePath: instancePath + "/codeOfConduct/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data65 };
            vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
          }
          if (typeof data65 == "string" && func2(data65) < 1) {
            let err150 = { instancePath: instancePath + "/codeOfConduct/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data65 };
            vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
          }
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            for (let key39 in data65)
              if (!pattern4.test(key39)) {
                let err151 = { instancePath: instancePath + "/codeOfConduct/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data65 };
                vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
              }
            for (let key40 in data65)
              if (pattern4.test(key40)) {
                let data66 = data65[key40];
                if (typeof data66 == "string") {
                  if (func2(data66) < 1) {
                    let err152 = { instancePath: instancePath + "/codeOfConduct/scope/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data66 };
                    vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                  }
                } else {
                  let err153 = { instancePath: instancePath + "/codeOfConduct/scope/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data66 };
                  vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                }
              }
          }
        }
        if (data60.because !== void 0) {
          let data67 = data60.because;
          if (typeof data67 != "string" && !(data67 && typeof data67 == "object" && !Array.isArray(data67))) {
            let err154 = { instancePath: instancePath + "/codeOfConduct/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data67 };
            vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
          }
          if (typeof data67 == "string" && func2(data67) < 1) {
            let err155 = { instancePath: instancePath + "/codeOfConduct/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data67 };
            vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
          }
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            for (let key41 in data67)
              if (!pattern4.test(key41)) {
                let err156 = { instancePath: instancePath + "/codeOfConduct/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data67 };
                vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
              }
            for (let key42 in data67)
              if (pattern4.test(key42)) {
                let data68 = data67[key42];
                if (typeof data68 == "string") {
                  if (func2(data68) < 1) {
                    let err157 = { instancePath: instancePath + "/codeOfConduct/because/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data68 };
                    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                  }
                } else {
                  let err158 = { instancePath: instancePath + "/codeOfConduct/because/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data68 };
                  vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                }
              }
          }
        }
        if (data60.onward !== void 0) {
          let data69 = data60.onward;
          if (Array.isArray(data69)) {
            let len6 = data69.length;
            for (let i11 = 0; i11 < len6; i11++) {
              let data70 = data69[i11];
              if (typeof data70 == "string") {
                if (!pattern14.test(data70)) {
                  let err159 = { instancePath: instancePath + "/codeOfConduct/onward/" + i11, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data70 };
                  vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                }
              } else {
                let err160 = { instancePath: instancePath + "/codeOfConduct/onward/" + i11, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data70 };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
            let i12 = data69.length, j5;
            if (i12 > 1) {
              outer5: for (; i12--; )
                for (j5 = i12; j5--; )
                  if (func0(data69[i12], data69[j5])) {
                    let err161 = { instancePath: instancePath + "/codeOfConduct/onward", schemaPath: "#/properties/codeOfConduct/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i12 + " are identical)", schema: !0, parentSchema: schema179.properties.codeOfConduct.properties.onward, data: data69 };
                    vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                    break outer5;
                  }
            }
          } else {
            let err162 = { instancePath: instancePath + "/codeOfConduct/onward", schemaPath: "#/properties/codeOfConduct/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.codeOfConduct.properties.onward.type, parentSchema: schema179.properties.codeOfConduct.properties.onward, data: data69 };
            vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
          }
        }
      } else {
        let err163 = { instancePath: instancePath + "/codeOfConduct", schemaPath: "#/properties/codeOfConduct/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.codeOfConduct.type, parentSchema: schema179.properties.codeOfConduct, data: data60 };
        vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
      }
    }
    if (data.certification !== void 0) {
      let data71 = data.certification;
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        for (let key43 in data71)
          if (!(key43 === "ref" || key43 === "copy" || key43 === "assessed" || key43 === "scope" || key43 === "because" || key43 === "onward")) {
            let err164 = { instancePath: instancePath + "/certification", schemaPath: "#/properties/certification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.certification, data: data71 };
            vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
          }
        if (data71.ref !== void 0) {
          let data72 = data71.ref;
          if (typeof data72 == "string") {
            if (func2(data72) < 1) {
              let err165 = { instancePath: instancePath + "/certification/ref", schemaPath: "#/properties/certification/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.certification.properties.ref, data: data72 };
              vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
            }
          } else {
            let err166 = { instancePath: instancePath + "/certification/ref", schemaPath: "#/properties/certification/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.certification.properties.ref.type, parentSchema: schema179.properties.certification.properties.ref, data: data72 };
            vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
          }
        }
        if (data71.copy !== void 0) {
          let data73 = data71.copy;
          if (typeof data73 != "string" && !(data73 && typeof data73 == "object" && !Array.isArray(data73))) {
            let err167 = { instancePath: instancePath + "/certification/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data73 };
            vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
          }
          if (typeof data73 == "string" && func2(data73) < 1) {
            let err168 = { instancePath: instancePath + "/certification/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data73 };
            vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
          }
          if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
            for (let key44 in data73)
              if (!pattern4.test(key44)) {
                let err169 = { instancePath: instancePath + "/certification/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data73 };
                vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
              }
            for (let key45 in data73)
              if (pattern4.test(key45)) {
                let data74 = data73[key45];
                if (typeof data74 == "string") {
                  if (func2(data74) < 1) {
                    let err170 = { instancePath: instancePath + "/certification/copy/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data74 };
                    vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                  }
                } else {
                  let err171 = { instancePath: instancePath + "/certification/copy/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data74 };
                  vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                }
              }
          }
        }
        if (data71.assessed !== void 0) {
          let data75 = data71.assessed;
          if (typeof data75 == "string") {
            if (!formats0.validate(data75)) {
              let err172 = { instancePath: instancePath + "/certification/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data75 };
              vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
            }
          } else {
            let err173 = { instancePath: instancePath + "/certification/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data75 };
            vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
          }
        }
        if (data71.scope !== void 0) {
          let data76 = data71.scope;
          if (typeof data76 != "string" && !(data76 && typeof data76 == "object" && !Array.isArray(data76))) {
            let err174 = { instancePath: instancePath + "/certification/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data76 };
            vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
          }
          if (typeof data76 == "string" && func2(data76) < 1) {
            let err175 = { instancePath: instancePath + "/certification/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data76 };
            vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
          }
          if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
            for (let key46 in data76)
              if (!pattern4.test(key46)) {
                let err176 = { instancePath: instancePath + "/certification/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data76 };
                vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
              }
            for (let key47 in data76)
              if (pattern4.test(key47)) {
                let data77 = data76[key47];
                if (typeof data77 == "string") {
                  if (func2(data77) < 1) {
                    let err177 = { instancePath: instancePath + "/certification/scope/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data77 };
                    vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                  }
                } else {
                  let err178 = { instancePath: instancePath + "/certification/scope/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data77 };
                  vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                }
              }
          }
        }
        if (data71.because !== void 0) {
          let data78 = data71.because;
          if (typeof data78 != "string" && !(data78 && typeof data78 == "object" && !Array.isArray(data78))) {
            let err179 = { instancePath: instancePath + "/certification/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data78 };
            vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
          }
          if (typeof data78 == "string" && func2(data78) < 1) {
            let err180 = { instancePath: instancePath + "/certification/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data78 };
            vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
          }
          if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
            for (let key48 in data78)
              if (!pattern4.test(key48)) {
                let err181 = { instancePath: instancePath + "/certification/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data78 };
                vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
              }
            for (let key49 in data78)
              if (pattern4.test(key49)) {
                let data79 = data78[key49];
                if (typeof data79 == "string") {
                  if (func2(data79) < 1) {
                    let err182 = { instancePath: instancePath + "/certification/because/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data79 };
                    vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                  }
                } else {
                  let err183 = { instancePath: instancePath + "/certification/because/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data79 };
                  vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                }
              }
          }
        }
        if (data71.onward !== void 0) {
          let data80 = data71.onward;
          if (Array.isArray(data80)) {
            let len7 = data80.length;
            for (let i13 = 0; i13 < len7; i13++) {
              let data81 = data80[i13];
              if (typeof data81 == "string") {
                if (!pattern14.test(data81)) {
                  let err184 = { instancePath: instancePath + "/certification/onward/" + i13, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data81 };
                  vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                }
              } else {
                let err185 = { instancePath: instancePath + "/certification/onward/" + i13, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data81 };
                vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
              }
            }
            let i14 = data80.length, j6;
            if (i14 > 1) {
              outer6: for (; i14--; )
                for (j6 = i14; j6--; )
                  if (func0(data80[i14], data80[j6])) {
                    let err186 = { instancePath: instancePath + "/certification/onward", schemaPath: "#/properties/certification/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i14 + " are identical)", schema: !0, parentSchema: schema179.properties.certification.properties.onward, data: data80 };
                    vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                    break outer6;
                  }
            }
          } else {
            let err187 = { instancePath: instancePath + "/certification/onward", schemaPath: "#/properties/certification/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.certification.properties.onward.type, parentSchema: schema179.properties.certification.properties.onward, data: data80 };
            vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
          }
        }
      } else {
        let err188 = { instancePath: instancePath + "/certification", schemaPath: "#/properties/certification/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.certification.type, parentSchema: schema179.properties.certification, data: data71 };
        vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
      }
    }
    if (data.publicBodyInstrument !== void 0) {
      let data82 = data.publicBodyInstrument;
      if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
        for (let key50 in data82)
          if (!(key50 === "ref" || key50 === "copy" || key50 === "assessed" || key50 === "scope" || key50 === "because" || key50 === "onward")) {
            let err189 = { instancePath: instancePath + "/publicBodyInstrument", schemaPath: "#/properties/publicBodyInstrument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.publicBodyInstrument, data: data82 };
            vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
          }
        if (data82.ref !== void 0) {
          let data83 = data82.ref;
          if (typeof data83 == "string") {
            if (func2(data83) < 1) {
              let err190 = { instancePath: instancePath + "/publicBodyInstrument/ref", schemaPath: "#/properties/publicBodyInstrument/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.publicBodyInstrument.properties.ref, data: data83 };
              vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
            }
          } else {
            let err191 = { instancePath: instancePath + "/publicBodyInstrument/ref", schemaPath: "#/properties/publicBodyInstrument/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.publicBodyInstrument.properties.ref.type, parentSchema: schema179.properties.publicBodyInstrument.properties.ref, data: data83 };
            vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
          }
        }
        if (data82.copy !== void 0) {
          let data84 = data82.copy;
          if (typeof data84 != "string" && !(data84 && typeof data84 == "object" && !Array.isArray(data84))) {
            let err192 = { instancePath: instancePath + "/publicBodyInstrument/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data84 };
            vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
          }
          if (typeof data84 == "string" && func2(data84) < 1) {
            let err193 = { instancePath: instancePath + "/publicBodyInstrument/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data84 };
            vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
          }
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            for (let key51 in data84)
              if (!pattern4.test(key51)) {
                let err194 = { instancePath: instancePath + "/publicBodyInstrument/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data84 };
                vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
              }
            for (let key52 in data84)
              if (pattern4.test(key52)) {
                let data85 = data84[key52];
                if (typeof data85 == "string") {
                  if (func2(data85) < 1) {
                    let err195 = { instancePath: instancePath + "/publicBodyInstrument/copy/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data85 };
                    vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                  }
                } else {
                  let err196 = { instancePath: instancePath + "/publicBodyInstrument/copy/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data85 };
                  vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                }
              }
          }
        }
        if (data82.assessed !== void 0) {
          let data86 = data82.assessed;
          if (typeof data86 == "string") {
            if (!formats0.validate(data86)) {
              let err197 = { instancePath: instancePath + "/publicBodyInstrument/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data86 };
              vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
            }
          } else {
            let err198 = { instancePath: instancePath + "/publicBodyInstrument/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data86 };
            vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
          }
        }
        if (data82.scope !== void 0) {
          let data87 = data82.scope;
          if (typeof data87 != "string" && !(data87 && typeof data87 == "object" && !Array.isArray(data87))) {
            let err199 = { instancePath: instancePath + "/publicBodyInstrument/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data87 };
            vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
          }
          if (typeof data87 == "string" && func2(data87) < 1) {
            let err200 = { instancePath: instancePath + "/publicBodyInstrument/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data87 };
            vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
          }
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
            for (let key53 in data87)
              if (!pattern4.test(key53)) {
                let err201 = { instancePath: instancePath + "/publicBodyInstrument/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data87 };
                vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
              }
            for (let key54 in data87)
              if (pattern4.test(key54)) {
                let data88 = data87[key54];
                if (typeof data88 == "string") {
                  if (func2(data88) < 1) {
                    let err202 = { instancePath: instancePath + "/publicBodyInstrument/scope/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data88 };
                    vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                  }
                } else {
                  let err203 = { instancePath: instancePath + "/publicBodyInstrument/scope/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data88 };
                  vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                }
              }
          }
        }
        if (data82.because !== void 0) {
          let data89 = data82.because;
          if (typeof data89 != "string" && !(data89 && typeof data89 == "object" && !Array.isArray(data89))) {
            let err204 = { instancePath: instancePath + "/publicBodyInstrument/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data89 };
            vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
          }
          if (typeof data89 == "string" && func2(data89) < 1) {
            let err205 = { instancePath: instancePath + "/publicBodyInstrument/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data89 };
            vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
          }
          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
            for (let key55 in data89)
              if (!pattern4.test(key55)) {
                let err206 = { instancePath: instancePath + "/publicBodyInstrument/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data89 };
                vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
              }
            for (let key56 in data89)
              if (pattern4.test(key56)) {
                let data90 = data89[key56];
                if (typeof data90 == "string") {
                  if (func2(data90) < 1) {
                    let err207 = { instancePath: instancePath + "/publicBodyInstrument/because/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data90 };
                    vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                  }
                } else {
                  let err208 = { instancePath: instancePath + "/publicBodyInstrument/because/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data90 };
                  vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                }
              }
          }
        }
        if (data82.onward !== void 0) {
          let data91 = data82.onward;
          if (Array.isArray(data91)) {
            let len8 = data91.length;
            for (let i15 = 0; i15 < len8; i15++) {
              let data92 = data91[i15];
              if (typeof data92 == "string") {
                if (!pattern14.test(data92)) {
                  let err209 = { instancePath: instancePath + "/publicBodyInstrument/onward/" + i15, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data92 };
                  vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                }
              } else {
                let err210 = { instancePath: instancePath + "/publicBodyInstrument/onward/" + i15, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data92 };
                vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
              }
            }
            let i16 = data91.length, j7;
            if (i16 > 1) {
              outer7: for (; i16--; )
                for (j7 = i16; j7--; )
                  if (func0(data91[i16], data91[j7])) {
                    let err211 = { instancePath: instancePath + "/publicBodyInstrument/onward", schemaPath: "#/properties/publicBodyInstrument/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i16 + " are identical)", schema: !0, parentSchema: schema179.properties.publicBodyInstrument.properties.onward, data: data91 };
                    vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                    break outer7;
                  }
            }
          } else {
            let err212 = { instancePath: instancePath + "/publicBodyInstrument/onward", schemaPath: "#/properties/publicBodyInstrument/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.publicBodyInstrument.properties.onward.type, parentSchema: schema179.properties.publicBodyInstrument.properties.onward, data: data91 };
            vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
          }
        }
      } else {
        let err213 = { instancePath: instancePath + "/publicBodyInstrument", schemaPath: "#/properties/publicBodyInstrument/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.publicBodyInstrument.type, parentSchema: schema179.properties.publicBodyInstrument, data: data82 };
        vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
      }
    }
    if (data.adHocClauses !== void 0) {
      let data93 = data.adHocClauses;
      if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
        for (let key57 in data93)
          if (!(key57 === "ref" || key57 === "copy" || key57 === "assessed" || key57 === "scope" || key57 === "because" || key57 === "onward")) {
            let err214 = { instancePath: instancePath + "/adHocClauses", schemaPath: "#/properties/adHocClauses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.adHocClauses, data: data93 };
            vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
          }
        if (data93.ref !== void 0) {
          let data94 = data93.ref;
          if (typeof data94 == "string") {
            if (func2(data94) < 1) {
              let err215 = { instancePath: instancePath + "/adHocClauses/ref", schemaPath: "#/properties/adHocClauses/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.adHocClauses.properties.ref, data: data94 };
              vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
            }
          } else {
            let err216 = { instancePath: instancePath + "/adHocClauses/ref", schemaPath: "#/properties/adHocClauses/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.adHocClauses.properties.ref.type, parentSchema: schema179.properties.adHocClauses.properties.ref, data: data94 };
            vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
          }
        }
        if (data93.copy !== void 0) {
          let data95 = data93.copy;
          if (typeof data95 != "string" && !(data95 && typeof data95 == "object" && !Array.isArray(data95))) {
            let err217 = { instancePath: instancePath + "/adHocClauses/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data95 };
            vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
          }
          if (typeof data95 == "string" && func2(data95) < 1) {
            let err218 = { instancePath: instancePath + "/adHocClauses/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data95 };
            vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
          }
          if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
            for (let key58 in data95)
              if (!pattern4.test(key58)) {
                let err219 = { instancePath: instancePath + "/adHocClauses/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data95 };
                vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
              }
            for (let key59 in data95)
              if (pattern4.test(key59)) {
                let data96 = data95[key59];
                if (typeof data96 == "string") {
                  if (func2(data96) < 1) {
                    let err220 = { instancePath: instancePath + "/adHocClauses/copy/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data96 };
                    vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                  }
                } else {
                  let err221 = { instancePath: instancePath + "/adHocClauses/copy/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data96 };
                  vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                }
              }
          }
        }
        if (data93.assessed !== void 0) {
          let data97 = data93.assessed;
          if (typeof data97 == "string") {
            if (!formats0.validate(data97)) {
              let err222 = { instancePath: instancePath + "/adHocClauses/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data97 };
              vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
            }
          } else {
            let err223 = { instancePath: instancePath + "/adHocClauses/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data97 };
            vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
          }
        }
        if (data93.scope !== void 0) {
          let data98 = data93.scope;
          if (typeof data98 != "string" && !(data98 && typeof data98 == "object" && !Array.isArray(data98))) {
            let err224 = { instancePath: instancePath + "/adHocClauses/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data98 };
            vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
          }
          if (typeof data98 == "string" && func2(data98) < 1) {
            let err225 = { instancePath: instancePath + "/adHocClauses/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data98 };
            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
          }
          if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
            for (let key60 in data98)
              if (!pattern4.test(key60)) {
                let err226 = { instancePath: instancePath + "/adHocClauses/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data98 };
                vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
              }
            for (let key61 in data98)
              if (pattern4.test(key61)) {
                let data99 = data98[key61];
                if (typeof data99 == "string") {
                  if (func2(data99) < 1) {
                    let err227 = { instancePath: instancePath + "/adHocClauses/scope/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data99 };
                    vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                  }
                } else {
                  let err228 = { instancePath: instancePath + "/adHocClauses/scope/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data99 };
                  vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                }
              }
          }
        }
        if (data93.because !== void 0) {
          let data100 = data93.because;
          if (typeof data100 != "string" && !(data100 && typeof data100 == "object" && !Array.isArray(data100))) {
            let err229 = { instancePath: instancePath + "/adHocClauses/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data100 };
            vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
          }
          if (typeof data100 == "string" && func2(data100) < 1) {
            let err230 = { instancePath: instancePath + "/adHocClauses/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data100 };
            vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
          }
          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
            for (let key62 in data100)
              if (!pattern4.test(key62)) {
                let err231 = { instancePath: instancePath + "/adHocClauses/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data100 };
                vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
              }
            for (let key63 in data100)
              if (pattern4.test(key63)) {
                let data101 = data100[key63];
                if (typeof data101 == "string") {
                  if (func2(data101) < 1) {
                    let err232 = { instancePath: instancePath + "/adHocClauses/because/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data101 };
                    vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                  }
                } else {
                  let err233 = { instancePath: instancePath + "/adHocClauses/because/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data101 };
                  vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                }
              }
          }
        }
        if (data93.onward !== void 0) {
          let data102 = data93.onward;
          if (Array.isArray(data102)) {
            let len9 = data102.length;
            for (let i17 = 0; i17 < len9; i17++) {
              let data103 = data102[i17];
              if (typeof data103 == "string") {
                if (!pattern14.test(data103)) {
                  let err234 = { instancePath: instancePath + "/adHocClauses/onward/" + i17, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data103 };
                  vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                }
              } else {
                let err235 = { instancePath: instancePath + "/adHocClauses/onward/" + i17, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data103 };
                vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
              }
            }
            let i18 = data102.length, j8;
            if (i18 > 1) {
              outer8: for (; i18--; )
                for (j8 = i18; j8--; )
                  if (func0(data102[i18], data102[j8])) {
                    let err236 = { instancePath: instancePath + "/adHocClauses/onward", schemaPath: "#/properties/adHocClauses/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i18, j: j8 }, message: "must NOT have duplicate items (items ## " + j8 + " and " + i18 + " are identical)", schema: !0, parentSchema: schema179.properties.adHocClauses.properties.onward, data: data102 };
                    vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                    break outer8;
                  }
            }
          } else {
            let err237 = { instancePath: instancePath + "/adHocClauses/onward", schemaPath: "#/properties/adHocClauses/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.adHocClauses.properties.onward.type, parentSchema: schema179.properties.adHocClauses.properties.onward, data: data102 };
            vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
          }
        }
      } else {
        let err238 = { instancePath: instancePath + "/adHocClauses", schemaPath: "#/properties/adHocClauses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.adHocClauses.type, parentSchema: schema179.properties.adHocClauses, data: data93 };
        vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
      }
    }
    if (data.administrativeArrangement !== void 0) {
      let data104 = data.administrativeArrangement;
      if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
        for (let key64 in data104)
          if (!(key64 === "ref" || key64 === "copy" || key64 === "assessed" || key64 === "scope" || key64 === "because" || key64 === "onward")) {
            let err239 = { instancePath: instancePath + "/administrativeArrangement", schemaPath: "#/properties/administrativeArrangement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.administrativeArrangement, data: data104 };
            vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
          }
        if (data104.ref !== void 0) {
          let data105 = data104.ref;
          if (typeof data105 == "string") {
            if (func2(data105) < 1) {
              let err240 = { instancePath: instancePath + "/administrativeArrangement/ref", schemaPath: "#/properties/administrativeArrangement/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.administrativeArrangement.properties.ref, data: data105 };
              vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
            }
          } else {
            let err241 = { instancePath: instancePath + "/administrativeArrangement/ref", schemaPath: "#/properties/administrativeArrangement/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.administrativeArrangement.properties.ref.type, parentSchema: schema179.properties.administrativeArrangement.properties.ref, data: data105 };
            vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
          }
        }
        if (data104.copy !== void 0) {
          let data106 = data104.copy;
          if (typeof data106 != "string" && !(data106 && typeof data106 == "object" && !Array.isArray(data106))) {
            let err242 = { instancePath: instancePath + "/administrativeArrangement/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data106 };
            vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
          }
          if (typeof data106 == "string" && func2(data106) < 1) {
            let err243 = { instancePath: instancePath + "/administrativeArrangement/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data106 };
            vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
          }
          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            for (let key65 in data106)
              if (!pattern4.test(key65)) {
                let err244 = { instancePath: instancePath + "/administrativeArrangement/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data106 };
                vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
              }
            for (let key66 in data106)
              if (pattern4.test(key66)) {
                let data107 = data106[key66];
                if (typeof data107 == "string") {
                  if (func2(data107) < 1) {
                    let err245 = { instancePath: instancePath + "/administrativeArrangement/copy/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data107 };
                    vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                  }
                } else {
                  let err246 = { instancePath: instancePath + "/administrativeArrangement/copy/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data107 };
                  vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                }
              }
          }
        }
        if (data104.assessed !== void 0) {
          let data108 = data104.assessed;
          if (typeof data108 == "string") {
            if (!formats0.validate(data108)) {
              let err247 = { instancePath: instancePath + "/administrativeArrangement/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data108 };
              vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
            }
          } else {
            let err248 = { instancePath: instancePath + "/administrativeArrangement/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data108 };
            vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
          }
        }
        if (data104.scope !== void 0) {
          let data109 = data104.scope;
          if (typeof data109 != "string" && !(data109 && typeof data109 == "object" && !Array.isArray(data109))) {
            let err249 = { instancePath: instancePath + "/administrativeArrangement/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data109 };
            vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
          }
          if (typeof data109 == "string" && func2(data109) < 1) {
            let err250 = { instancePath: instancePath + "/administrativeArrangement/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data109 };
            vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
          }
          if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
            for (let key67 in data109)
              if (!pattern4.test(key67)) {
                let err251 = { instancePath: instancePath + "/administrativeArrangement/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data109 };
                vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
              }
            for (let key68 in data109)
              if (pattern4.test(key68)) {
                let data110 = data109[key68];
                if (typeof data110 == "string") {
                  if (func2(data110) < 1) {
                    let err252 = { instancePath: instancePath + "/administrativeArrangement/scope/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data110 };
                    vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                  }
                } else {
                  let err253 = { instancePath: instancePath + "/administrativeArrangement/scope/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data110 };
                  vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                }
              }
          }
        }
        if (data104.because !== void 0) {
          let data111 = data104.because;
          if (typeof data111 != "string" && !(data111 && typeof data111 == "object" && !Array.isArray(data111))) {
            let err254 = { instancePath: instancePath + "/administrativeArrangement/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data111 };
            vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
          }
          if (typeof data111 == "string" && func2(data111) < 1) {
            let err255 = { instancePath: instancePath + "/administrativeArrangement/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data111 };
            vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
          }
          if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
            for (let key69 in data111)
              if (!pattern4.test(key69)) {
                let err256 = { instancePath: instancePath + "/administrativeArrangement/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key69 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data111 };
                vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
              }
            for (let key70 in data111)
              if (pattern4.test(key70)) {
                let data112 = data111[key70];
                if (typeof data112 == "string") {
                  if (func2(data112) < 1) {
                    let err257 = { instancePath: instancePath + "/administrativeArrangement/because/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data112 };
                    vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                  }
                } else {
                  let err258 = { instancePath: instancePath + "/administrativeArrangement/because/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data112 };
                  vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                }
              }
          }
        }
        if (data104.onward !== void 0) {
          let data113 = data104.onward;
          if (Array.isArray(data113)) {
            let len10 = data113.length;
            for (let i19 = 0; i19 < len10; i19++) {
              let data114 = data113[i19];
              if (typeof data114 == "string") {
                if (!pattern14.test(data114)) {
                  let err259 = { instancePath: instancePath + "/administrativeArrangement/onward/" + i19, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data114 };
                  vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                }
              } else {
                let err260 = { instancePath: instancePath + "/administrativeArrangement/onward/" + i19, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data114 };
                vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
              }
            }
            let i20 = data113.length, j9;
            if (i20 > 1) {
              outer9: for (; i20--; )
                for (j9 = i20; j9--; )
                  if (func0(data113[i20], data113[j9])) {
                    let err261 = { instancePath: instancePath + "/administrativeArrangement/onward", schemaPath: "#/properties/administrativeArrangement/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i20, j: j9 }, message: "must NOT have duplicate items (items ## " + j9 + " and " + i20 + " are identical)", schema: !0, parentSchema: schema179.properties.administrativeArrangement.properties.onward, data: data113 };
                    vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                    break outer9;
                  }
            }
          } else {
            let err262 = { instancePath: instancePath + "/administrativeArrangement/onward", schemaPath: "#/properties/administrativeArrangement/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.administrativeArrangement.properties.onward.type, parentSchema: schema179.properties.administrativeArrangement.properties.onward, data: data113 };
            vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
          }
        }
      } else {
        let err263 = { instancePath: instancePath + "/administrativeArrangement", schemaPath: "#/properties/administrativeArrangement/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.administrativeArrangement.type, parentSchema: schema179.properties.administrativeArrangement, data: data104 };
        vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
      }
    }
    if (data.explicitConsent !== void 0) {
      let data115 = data.explicitConsent;
      if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
        for (let key71 in data115)
          if (!(key71 === "ref" || key71 === "copy" || key71 === "assessed" || key71 === "scope" || key71 === "because" || key71 === "onward" || key71 === "risk")) {
            let err264 = { instancePath: instancePath + "/explicitConsent", schemaPath: "#/properties/explicitConsent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key71 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.explicitConsent, data: data115 };
            vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
          }
        if (data115.ref !== void 0) {
          let data116 = data115.ref;
          if (typeof data116 == "string") {
            if (func2(data116) < 1) {
              let err265 = { instancePath: instancePath + "/explicitConsent/ref", schemaPath: "#/properties/explicitConsent/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.explicitConsent.properties.ref, data: data116 };
              vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
            }
          } else {
            let err266 = { instancePath: instancePath + "/explicitConsent/ref", schemaPath: "#/properties/explicitConsent/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.explicitConsent.properties.ref.type, parentSchema: schema179.properties.explicitConsent.properties.ref, data: data116 };
            vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
          }
        }
        if (data115.copy !== void 0) {
          let data117 = data115.copy;
          if (typeof data117 != "string" && !(data117 && typeof data117 == "object" && !Array.isArray(data117))) {
            let err267 = { instancePath: instancePath + "/explicitConsent/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data117 };
            vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
          }
          if (typeof data117 == "string" && func2(data117) < 1) {
            let err268 = { instancePath: instancePath + "/explicitConsent/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data117 };
            vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
          }
          if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
            for (let key72 in data117)
              if (!pattern4.test(key72)) {
                let err269 = { instancePath: instancePath + "/explicitConsent/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key72 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data117 };
                vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
              }
            for (let key73 in data117)
              if (pattern4.test(key73)) {
                let data118 = data117[key73];
                if (typeof data118 == "string") {
                  if (func2(data118) < 1) {
                    let err270 = { instancePath: instancePath + "/explicitConsent/copy/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data118 };
                    vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                  }
                } else {
                  let err271 = { instancePath: instancePath + "/explicitConsent/copy/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data118 };
                  vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                }
              }
          }
        }
        if (data115.assessed !== void 0) {
          let data119 = data115.assessed;
          if (typeof data119 == "string") {
            if (!formats0.validate(data119)) {
              let err272 = { instancePath: instancePath + "/explicitConsent/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data119 };
              vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
            }
          } else {
            let err273 = { instancePath: instancePath + "/explicitConsent/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data119 };
            vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
          }
        }
        if (data115.scope !== void 0) {
          let data120 = data115.scope;
          if (typeof data120 != "string" && !(data120 && typeof data120 == "object" && !Array.isArray(data120))) {
            let err274 = { instancePath: instancePath + "/explicitConsent/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data120 };
            vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
          }
          if (typeof data120 == "string" && func2(data120) < 1) {
            let err275 = { instancePath: instancePath + "/explicitConsent/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data120 };
            vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
          }
          if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
            for (let key74 in data120)
              if (!pattern4.test(key74)) {
                let err276 = { instancePath: instancePath + "/explicitConsent/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key74 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data120 };
                vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
              }
            for (let key75 in data120)
              if (pattern4.test(key75)) {
                let data121 = data120[key75];
                if (typeof data121 == "string") {
                  if (func2(data121) < 1) {
                    let err277 = { instancePath: instancePath + "/explicitConsent/scope/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data121 };
                    vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                  }
                } else {
                  let err278 = { instancePath: instancePath + "/explicitConsent/scope/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data121 };
                  vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                }
              }
          }
        }
        if (data115.because !== void 0) {
          let data122 = data115.because;
          if (typeof data122 != "string" && !(data122 && typeof data122 == "object" && !Array.isArray(data122))) {
            let err279 = { instancePath: instancePath + "/explicitConsent/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data122 };
            vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
          }
          if (typeof data122 == "string" && func2(data122) < 1) {
            let err280 = { instancePath: instancePath + "/explicitConsent/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data122 };
            vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
          }
          if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
            for (let key76 in data122)
              if (!pattern4.test(key76)) {
                let err281 = { instancePath: instancePath + "/explicitConsent/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key76 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data122 };
                vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
              }
            for (let key77 in data122)
              if (pattern4.test(key77)) {
                let data123 = data122[key77];
                if (typeof data123 == "string") {
                  if (func2(data123) < 1) {
                    let err282 = { instancePath: instancePath + "/explicitConsent/because/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data123 };
                    vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
                  }
                } else {
                  let err283 = { instancePath: instancePath + "/explicitConsent/because/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data123 };
                  vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                }
              }
          }
        }
        if (data115.onward !== void 0) {
          let data124 = data115.onward;
          if (Array.isArray(data124)) {
            let len11 = data124.length;
            for (let i21 = 0; i21 < len11; i21++) {
              let data125 = data124[i21];
              if (typeof data125 == "string") {
                if (!pattern14.test(data125)) {
                  let err284 = { instancePath: instancePath + "/explicitConsent/onward/" + i21, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data125 };
                  vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                }
              } else {
                let err285 = { instancePath: instancePath + "/explicitConsent/onward/" + i21, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data125 };
                vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
              }
            }
            let i22 = data124.length, j10;
            if (i22 > 1) {
              outer10: for (; i22--; )
                for (j10 = i22; j10--; )
                  if (func0(data124[i22], data124[j10])) {
                    let err286 = { instancePath: instancePath + "/explicitConsent/onward", schemaPath: "#/properties/explicitConsent/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i22, j: j10 }, message: "must NOT have duplicate items (items ## " + j10 + " and " + i22 + " are identical)", schema: !0, parentSchema: schema179.properties.explicitConsent.properties.onward, data: data124 };
                    vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                    break outer10;
                  }
            }
          } else {
            let err287 = { instancePath: instancePath + "/explicitConsent/onward", schemaPath: "#/properties/explicitConsent/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.explicitConsent.properties.onward.type, parentSchema: schema179.properties.explicitConsent.properties.onward, data: data124 };
            vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
          }
        }
        if (data115.risk !== void 0) {
          let data126 = data115.risk;
          if (typeof data126 != "string" && !(data126 && typeof data126 == "object" && !Array.isArray(data126))) {
            let err288 = { instancePath: instancePath + "/explicitConsent/risk", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data126 };
            vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
          }
          if (typeof data126 == "string" && func2(data126) < 1) {
            let err289 = { instancePath: instancePath + "/explicitConsent/risk", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data126 };
            vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
          }
          if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
            for (let key78 in data126)
              if (!pattern4.test(key78)) {
                let err290 = { instancePath: instancePath + "/explicitConsent/risk", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key78 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data126 };
                vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
              }
            for (let key79 in data126)
              if (pattern4.test(key79)) {
                let data127 = data126[key79];
                if (typeof data127 == "string") {
                  if (func2(data127) < 1) {
                    let err291 = { instancePath: instancePath + "/explicitConsent/risk/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data127 };
                    vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
                  }
                } else {
                  let err292 = { instancePath: instancePath + "/explicitConsent/risk/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data127 };
                  vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                }
              }
          }
        }
      } else {
        let err293 = { instancePath: instancePath + "/explicitConsent", schemaPath: "#/properties/explicitConsent/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.explicitConsent.type, parentSchema: schema179.properties.explicitConsent, data: data115 };
        vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
      }
    }
    if (data.contractWithPerson !== void 0) {
      let data128 = data.contractWithPerson;
      if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
        for (let key80 in data128)
          if (!(key80 === "ref" || key80 === "copy" || key80 === "assessed" || key80 === "scope" || key80 === "because" || key80 === "onward")) {
            let err294 = { instancePath: instancePath + "/contractWithPerson", schemaPath: "#/properties/contractWithPerson/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key80 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.contractWithPerson, data: data128 };
            vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
          }
        if (data128.ref !== void 0) {
          let data129 = data128.ref;
          if (typeof data129 == "string") {
            if (func2(data129) < 1) {
              let err295 = { instancePath: instancePath + "/contractWithPerson/ref", schemaPath: "#/properties/contractWithPerson/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.contractWithPerson.properties.ref, data: data129 };
              vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
            }
          } else {
            let err296 = { instancePath: instancePath + "/contractWithPerson/ref", schemaPath: "#/properties/contractWithPerson/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.contractWithPerson.properties.ref.type, parentSchema: schema179.properties.contractWithPerson.properties.ref, data: data129 };
            vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
          }
        }
        if (data128.copy !== void 0) {
          let data130 = data128.copy;
          if (typeof data130 != "string" && !(data130 && typeof data130 == "object" && !Array.isArray(data130))) {
            let err297 = { instancePath: instancePath + "/contractWithPerson/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data130 };
            vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
          }
          if (typeof data130 == "string" && func2(data130) < 1) {
            let err298 = { instancePath: instancePath + "/contractWithPerson/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data130 };
            vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
          }
          if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
            for (let key81 in data130)
              if (!pattern4.test(key81)) {
                let err299 = { instancePath: instancePath + "/contractWithPerson/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key81 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data130 };
                vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
              }
            for (let key82 in data130)
              if (pattern4.test(key82)) {
                let data131 = data130[key82];
                if (typeof data131 == "string") {
                  if (func2(data131) < 1) {
                    let err300 = { instancePath: instancePath + "/contractWithPerson/copy/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data131 };
                    vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                  }
                } else {
                  let err301 = { instancePath: instancePath + "/contractWithPerson/copy/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data131 };
                  vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                }
              }
          }
        }
        if (data128.assessed !== void 0) {
          let data132 = data128.assessed;
          if (typeof data132 == "string") {
            if (!formats0.validate(data132)) {
              let err302 = { instancePath: instancePath + "/contractWithPerson/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data132 };
              vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
            }
          } else {
            let err303 = { instancePath: instancePath + "/contractWithPerson/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data132 };
            vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
          }
        }
        if (data128.scope !== void 0) {
          let data133 = data128.scope;
          if (typeof data133 != "string" && !(data133 && typeof data133 == "object" && !Array.isArray(data133))) {
            let err304 = { instancePath: instancePath + "/contractWithPerson/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data133 };
            vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
          }
          if (typeof data133 == "string" && func2(data133) < 1) {
            let err305 = { instancePath: instancePath + "/contractWithPerson/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data133 };
            vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
          }
          if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
            for (let key83 in data133)
              if (!pattern4.test(key83)) {
                let err306 = { instancePath: instancePath + "/contractWithPerson/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key83 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data133 };
                vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
              }
            for (let key84 in data133)
              if (pattern4.test(key84)) {
                let data134 = data133[key84];
                if (typeof data134 == "string") {
                  if (func2(data134) < 1) {
                    let err307 = { instancePath: instancePath + "/contractWithPerson/scope/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data134 };
                    vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
                  }
                } else {
                  let err308 = { instancePath: instancePath + "/contractWithPerson/scope/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data134 };
                  vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                }
              }
          }
        }
        if (data128.because !== void 0) {
          let data135 = data128.because;
          if (typeof data135 != "string" && !(data135 && typeof data135 == "object" && !Array.isArray(data135))) {
            let err309 = { instancePath: instancePath + "/contractWithPerson/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data135 };
            vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
          }
          if (typeof data135 == "string" && func2(data135) < 1) {
            let err310 = { instancePath: instancePath + "/contractWithPerson/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data135 };
            vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
          }
          if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
            for (let key85 in data135)
              if (!pattern4.test(key85)) {
                let err311 = { instancePath: instancePath + "/contractWithPerson/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key85 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data135 };
                vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
              }
            for (let key86 in data135)
              if (pattern4.test(key86)) {
                let data136 = data135[key86];
                if (typeof data136 == "string") {
                  if (func2(data136) < 1) {
                    let err312 = { instancePath: instancePath + "/contractWithPerson/because/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data136 };
                    vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                  }
                } else {
                  let err313 = { instancePath: instancePath + "/contractWithPerson/because/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data136 };
                  vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                }
              }
          }
        }
        if (data128.onward !== void 0) {
          let data137 = data128.onward;
          if (Array.isArray(data137)) {
            let len12 = data137.length;
            for (let i23 = 0; i23 < len12; i23++) {
              let data138 = data137[i23];
              if (typeof data138 == "string") {
                if (!pattern14.test(data138)) {
                  let err314 = { instancePath: instancePath + "/contractWithPerson/onward/" + i23, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data138 };
                  vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                }
              } else {
                let err315 = { instancePath: instancePath + "/contractWithPerson/onward/" + i23, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data138 };
                vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
              }
            }
            let i24 = data137.length, j11;
            if (i24 > 1) {
              outer11: for (; i24--; )
                for (j11 = i24; j11--; )
                  if (func0(data137[i24], data137[j11])) {
                    let err316 = { instancePath: instancePath + "/contractWithPerson/onward", schemaPath: "#/properties/contractWithPerson/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i24, j: j11 }, message: "must NOT have duplicate items (items ## " + j11 + " and " + i24 + " are identical)", schema: !0, parentSchema: schema179.properties.contractWithPerson.properties.onward, data: data137 };
                    vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                    break outer11;
                  }
            }
          } else {
            let err317 = { instancePath: instancePath + "/contractWithPerson/onward", schemaPath: "#/properties/contractWithPerson/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.contractWithPerson.properties.onward.type, parentSchema: schema179.properties.contractWithPerson.properties.onward, data: data137 };
            vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
          }
        }
      } else {
        let err318 = { instancePath: instancePath + "/contractWithPerson", schemaPath: "#/properties/contractWithPerson/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.contractWithPerson.type, parentSchema: schema179.properties.contractWithPerson, data: data128 };
        vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
      }
    }
    if (data.contractInPersonsInterest !== void 0) {
      let data139 = data.contractInPersonsInterest;
      if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
        for (let key87 in data139)
          if (!(key87 === "ref" || key87 === "copy" || key87 === "assessed" || key87 === "scope" || key87 === "because" || key87 === "onward")) {
            let err319 = { instancePath: instancePath + "/contractInPersonsInterest", schemaPath: "#/properties/contractInPersonsInterest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key87 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.contractInPersonsInterest, data: data139 };
            vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
          }
        if (data139.ref !== void 0) {
          let data140 = data139.ref;
          if (typeof data140 == "string") {
            if (func2(data140) < 1) {
              let err320 = { instancePath: instancePath + "/contractInPersonsInterest/ref", schemaPath: "#/properties/contractInPersonsInterest/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.contractInPersonsInterest.properties.ref, data: data140 };
              vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
            }
          } else {
            let err321 = { instancePath: instancePath + "/contractInPersonsInterest/ref", schemaPath: "#/properties/contractInPersonsInterest/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.contractInPersonsInterest.properties.ref.type, parentSchema: schema179.properties.contractInPersonsInterest.properties.ref, data: data140 };
            vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
          }
        }
        if (data139.copy !== void 0) {
          let data141 = data139.copy;
          if (typeof data141 != "string" && !(data141 && typeof data141 == "object" && !Array.isArray(data141))) {
            let err322 = { instancePath: instancePath + "/contractInPersonsInterest/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data141 };
            vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
          }
          if (typeof data141 == "string" && func2(data141) < 1) {
            let err323 = { instancePath: instancePath + "/contractInPersonsInterest/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data141 };
            vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
          }
          if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
            for (let key88 in data141)
              if (!pattern4.test(key88)) {
                let err324 = { instancePath: instancePath + "/contractInPersonsInterest/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key88 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data141 };
                vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
              }
            for (let key89 in data141)
              if (pattern4.test(key89)) {
                let data142 = data141[key89];
                if (typeof data142 == "string") {
                  if (func2(data142) < 1) {
                    let err325 = { instancePath: instancePath + "/contractInPersonsInterest/copy/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data142 };
                    vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
                  }
                } else {
                  let err326 = { instancePath: instancePath + "/contractInPersonsInterest/copy/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data142 };
                  vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
                }
              }
          }
        }
        if (data139.assessed !== void 0) {
          let data143 = data139.assessed;
          if (typeof data143 == "string") {
            if (!formats0.validate(data143)) {
              let err327 = { instancePath: instancePath + "/contractInPersonsInterest/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data143 };
              vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
            }
          } else {
            let err328 = { instancePath: instancePath + "/contractInPersonsInterest/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data143 };
            vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
          }
        }
        if (data139.scope !== void 0) {
          let data144 = data139.scope;
          if (typeof data144 != "string" && !(data144 && typeof data144 == "object" && !Array.isArray(data144))) {
            let err329 = { instancePath: instancePath + "/contractInPersonsInterest/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data144 };
            vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
          }
          if (typeof data144 == "string" && func2(data144) < 1) {
            let err330 = { instancePath: instancePath + "/contractInPersonsInterest/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data144 };
            vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
          }
          if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
            for (let key90 in data144)
              if (!pattern4.test(key90)) {
                let err331 = { instancePath: instancePath + "/contractInPersonsInterest/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key90 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data144 };
                vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++;
              }
            for (let key91 in data144)
              if (pattern4.test(key91)) {
                let data145 = data144[key91];
                if (typeof data145 == "string") {
                  if (func2(data145) < 1) {
                    let err332 = { instancePath: instancePath + "/contractInPersonsInterest/scope/" + key91.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data145 };
                    vErrors === null ? vErrors = [err332] : vErrors.push(err332), errors++;
                  }
                } else {
                  let err333 = { instancePath: instancePath + "/contractInPersonsInterest/scope/" + key91.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data145 };
                  vErrors === null ? vErrors = [err333] : vErrors.push(err333), errors++;
                }
              }
          }
        }
        if (data139.because !== void 0) {
          let data146 = data139.because;
          if (typeof data146 != "string" && !(data146 && typeof data146 == "object" && !Array.isArray(data146))) {
            let err334 = { instancePath: instancePath + "/contractInPersonsInterest/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data146 };
            vErrors === null ? vErrors = [err334] : vErrors.push(err334), errors++;
          }
          if (typeof data146 == "string" && func2(data146) < 1) {
            let err335 = { instancePath: instancePath + "/contractInPersonsInterest/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data146 };
            vErrors === null ? vErrors = [err335] : vErrors.push(err335), errors++;
          }
          if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
            for (let key92 in data146)
              if (!pattern4.test(key92)) {
                let err336 = { instancePath: instancePath + "/contractInPersonsInterest/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key92 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data146 };
                vErrors === null ? vErrors = [err336] : vErrors.push(err336), errors++;
              }
            for (let key93 in data146)
              if (pattern4.test(key93)) {
                let data147 = data146[key93];
                if (typeof data147 == "string") {
                  if (func2(data147) < 1) {
                    let err337 = { instancePath: instancePath + "/contractInPersonsInterest/because/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data147 };
                    vErrors === null ? vErrors = [err337] : vErrors.push(err337), errors++;
                  }
                } else {
                  let err338 = { instancePath: instancePath + "/contractInPersonsInterest/because/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data147 };
                  vErrors === null ? vErrors = [err338] : vErrors.push(err338), errors++;
                }
              }
          }
        }
        if (data139.onward !== void 0) {
          let data148 = data139.onward;
          if (Array.isArray(data148)) {
            let len13 = data148.length;
            for (let i25 = 0; i25 < len13; i25++) {
              let data149 = data148[i25];
              if (typeof data149 == "string") {
                if (!pattern14.test(data149)) {
                  let err339 = { instancePath: instancePath + "/contractInPersonsInterest/onward/" + i25, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data149 };
                  vErrors === null ? vErrors = [err339] : vErrors.push(err339), errors++;
                }
              } else {
                let err340 = { instancePath: instancePath + "/contractInPersonsInterest/onward/" + i25, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data149 };
                vErrors === null ? vErrors = [err340] : vErrors.push(err340), errors++;
              }
            }
            let i26 = data148.length, j12;
            if (i26 > 1) {
              outer12: for (; i26--; )
                for (j12 = i26; j12--; )
                  if (func0(data148[i26], data148[j12])) {
                    let err341 = { instancePath: instancePath + "/contractInPersonsInterest/onward", schemaPath: "#/properties/contractInPersonsInterest/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i26, j: j12 }, message: "must NOT have duplicate items (items ## " + j12 + " and " + i26 + " are identical)", schema: !0, parentSchema: schema179.properties.contractInPersonsInterest.properties.onward, data: data148 };
                    vErrors === null ? vErrors = [err341] : vErrors.push(err341), errors++;
                    break outer12;
                  }
            }
          } else {
            let err342 = { instancePath: instancePath + "/contractInPersonsInterest/onward", schemaPath: "#/properties/contractInPersonsInterest/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.contractInPersonsInterest.properties.onward.type, parentSchema: schema179.properties.contractInPersonsInterest.properties.onward, data: data148 };
            vErrors === null ? vErrors = [err342] : vErrors.push(err342), errors++;
          }
        }
      } else {
        let err343 = { instancePath: instancePath + "/contractInPersonsInterest", schemaPath: "#/properties/contractInPersonsInterest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.contractInPersonsInterest.type, parentSchema: schema179.properties.contractInPersonsInterest, data: data139 };
        vErrors === null ? vErrors = [err343] : vErrors.push(err343), errors++;
      }
    }
    if (data.publicInterest !== void 0) {
      let data150 = data.publicInterest;
      if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
        for (let key94 in data150)
          if (!(key94 === "ref" || key94 === "copy" || key94 === "assessed" || key94 === "scope" || key94 === "because" || key94 === "onward")) {
            let err344 = { instancePath: instancePath + "/publicInterest", schemaPath: "#/properties/publicInterest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key94 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.publicInterest, data: data150 };
            vErrors === null ? vErrors = [err344] : vErrors.push(err344), errors++;
          }
        if (data150.ref !== void 0) {
          let data151 = data150.ref;
          if (typeof data151 == "string") {
            if (func2(data151) < 1) {
              let err345 = { instancePath: instancePath + "/publicInterest/ref", schemaPath: "#/properties/publicInterest/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.publicInterest.properties.ref, data: data151 };
              vErrors === null ? vErrors = [err345] : vErrors.push(err345), errors++;
            }
          } else {
            let err346 = { instancePath: instancePath + "/publicInterest/ref", schemaPath: "#/properties/publicInterest/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.publicInterest.properties.ref.type, parentSchema: schema179.properties.publicInterest.properties.ref, data: data151 };
            vErrors === null ? vErrors = [err346] : vErrors.push(err346), errors++;
          }
        }
        if (data150.copy !== void 0) {
          let data152 = data150.copy;
          if (typeof data152 != "string" && !(data152 && typeof data152 == "object" && !Array.isArray(data152))) {
            let err347 = { instancePath: instancePath + "/publicInterest/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data152 };
            vErrors === null ? vErrors = [err347] : vErrors.push(err347), errors++;
          }
          if (typeof data152 == "string" && func2(data152) < 1) {
            let err348 = { instancePath: instancePath + "/publicInterest/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data152 };
            vErrors === null ? vErrors = [err348] : vErrors.push(err348), errors++;
          }
          if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
            for (let key95 in data152)
              if (!pattern4.test(key95)) {
                let err349 = { instancePath: instancePath + "/publicInterest/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key95 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data152 };
                vErrors === null ? vErrors = [err349] : vErrors.push(err349), errors++;
              }
            for (let key96 in data152)
              if (pattern4.test(key96)) {
                let data153 = data152[key96];
                if (typeof data153 == "string") {
                  if (func2(data153) < 1) {
                    let err350 = { instancePath: instancePath + "/publicInterest/copy/" + key96.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data153 };
                    vErrors === null ? vErrors = [err350] : vErrors.push(err350), errors++;
                  }
                } else {
                  let err351 = { instancePath: instancePath + "/publicInterest/copy/" + key96.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data153 };
                  vErrors === null ? vErrors = [err351] : vErrors.push(err351), errors++;
                }
              }
          }
        }
        if (data150.assessed !== void 0) {
          let data154 = data150.assessed;
          if (typeof data154 == "string") {
            if (!formats0.validate(data154)) {
              let err352 = { instancePath: instancePath + "/publicInterest/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data154 };
              vErrors === null ? vErrors = [err352] : vErrors.push(err352), errors++;
            }
          } else {
            let err353 = { instancePath: instancePath + "/publicInterest/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data154 };
            vErrors === null ? vErrors = [err353] : vErrors.push(err353), errors++;
          }
        }
        if (data150.scope !== void 0) {
          let data155 = data150.scope;
          if (typeof data155 != "string" && !(data155 && typeof data155 == "object" && !Array.isArray(data155))) {
            let err354 = { instancePath: instancePath + "/publicInterest/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data155 };
            vErrors === null ? vErrors = [err354] : vErrors.push(err354), errors++;
          }
          if (typeof data155 == "string" && func2(data155) < 1) {
            let err355 = { instancePath: instancePath + "/publicInterest/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data155 };
            vErrors === null ? vErrors = [err355] : vErrors.push(err355), errors++;
          }
          if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
            for (let key97 in data155)
              if (!pattern4.test(key97)) {
                let err356 = { instancePath: instancePath + "/publicInterest/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key97 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data155 };
                vErrors === null ? vErrors = [err356] : vErrors.push(err356), errors++;
              }
            for (let key98 in data155)
              if (pattern4.test(key98)) {
                let data156 = data155[key98];
                if (typeof data156 == "string") {
                  if (func2(data156) < 1) {
                    let err357 = { instancePath: instancePath + "/publicInterest/scope/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data156 };
                    vErrors === null ? vErrors = [err357] : vErrors.push(err357), errors++;
                  }
                } else {
                  let err358 = { instancePath: instancePath + "/publicInterest/scope/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data156 };
                  vErrors === null ? vErrors = [err358] : vErrors.push(err358), errors++;
                }
              }
          }
        }
        if (data150.because !== void 0) {
          let data157 = data150.because;
          if (typeof data157 != "string" && !(data157 && typeof data157 == "object" && !Array.isArray(data157))) {
            let err359 = { instancePath: instancePath + "/publicInterest/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data157 };
            vErrors === null ? vErrors = [err359] : vErrors.push(err359), errors++;
          }
          if (typeof data157 == "string" && func2(data157) < 1) {
            let err360 = { instancePath: instancePath + "/publicInterest/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data157 };
            vErrors === null ? vErrors = [err360] : vErrors.push(err360), errors++;
          }
          if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
            for (let key99 in data157)
              if (!pattern4.test(key99)) {
                let err361 = { instancePath: instancePath + "/publicInterest/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key99 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data157 };
                vErrors === null ? vErrors = [err361] : vErrors.push(err361), errors++;
              }
            for (let key100 in data157)
              if (pattern4.test(key100)) {
                let data158 = data157[key100];
                if (typeof data158 == "string") {
                  if (func2(data158) < 1) {
                    let err362 = { instancePath: instancePath + "/publicInterest/because/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data158 };
                    vErrors === null ? vErrors = [err362] : vErrors.push(err362), errors++;
                  }
                } else {
                  let err363 = { instancePath: instancePath + "/publicInterest/because/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data158 };
                  vErrors === null ? vErrors = [err363] : vErrors.push(err363), errors++;
                }
              }
          }
        }
        if (data150.onward !== void 0) {
          let data159 = data150.onward;
          if (Array.isArray(data159)) {
            let len14 = data159.length;
            for (let i27 = 0; i27 < len14; i27++) {
              let data160 = data159[i27];
              if (typeof data160 == "string") {
                if (!pattern14.test(data160)) {
                  let err364 = { instancePath: instancePath + "/publicInterest/onward/" + i27, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data160 };
                  vErrors === null ? vErrors = [err364] : vErrors.push(err364), errors++;
                }
              } else {
                let err365 = { instancePath: instancePath + "/publicInterest/onward/" + i27, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data160 };
                vErrors === null ? vErrors = [err365] : vErrors.push(err365), errors++;
              }
            }
            let i28 = data159.length, j13;
            if (i28 > 1) {
              outer13: for (; i28--; )
                for (j13 = i28; j13--; )
                  if (func0(data159[i28], data159[j13])) {
                    let err366 = { instancePath: instancePath + "/publicInterest/onward", schemaPath: "#/properties/publicInterest/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i28, j: j13 }, message: "must NOT have duplicate items (items ## " + j13 + " and " + i28 + " are identical)", schema: !0, parentSchema: schema179.properties.publicInterest.properties.onward, data: data159 };
                    vErrors === null ? vErrors = [err366] : vErrors.push(err366), errors++;
                    break outer13;
                  }
            }
          } else {
            let err367 = { instancePath: instancePath + "/publicInterest/onward", schemaPath: "#/properties/publicInterest/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.publicInterest.properties.onward.type, parentSchema: schema179.properties.publicInterest.properties.onward, data: data159 };
            vErrors === null ? vErrors = [err367] : vErrors.push(err367), errors++;
          }
        }
      } else {
        let err368 = { instancePath: instancePath + "/publicInterest", schemaPath: "#/properties/publicInterest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.publicInterest.type, parentSchema: schema179.properties.publicInterest, data: data150 };
        vErrors === null ? vErrors = [err368] : vErrors.push(err368), errors++;
      }
    }
    if (data.legalClaims !== void 0) {
      let data161 = data.legalClaims;
      if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
        for (let key101 in data161)
          if (!(key101 === "ref" || key101 === "copy" || key101 === "assessed" || key101 === "scope" || key101 === "because" || key101 === "onward")) {
            let err369 = { instancePath: instancePath + "/legalClaims", schemaPath: "#/properties/legalClaims/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key101 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.legalClaims, data: data161 };
            vErrors === null ? vErrors = [err369] : vErrors.push(err369), errors++;
          }
        if (data161.ref !== void 0) {
          let data162 = data161.ref;
          if (typeof data162 == "string") {
            if (func2(data162) < 1) {
              let err370 = { instancePath: instancePath + "/legalClaims/ref", schemaPath: "#/properties/legalClaims/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.legalClaims.properties.ref, data: data162 };
              vErrors === null ? vErrors = [err370] : vErrors.push(err370), errors++;
            }
          } else {
            let err371 = { instancePath: instancePath + "/legalClaims/ref", schemaPath: "#/properties/legalClaims/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.legalClaims.properties.ref.type, parentSchema: schema179.properties.legalClaims.properties.ref, data: data162 };
            vErrors === null ? vErrors = [err371] : vErrors.push(err371), errors++;
          }
        }
        if (data161.copy !== void 0) {
          let data163 = data161.copy;
          if (typeof data163 != "string" && !(data163 && typeof data163 == "object" && !Array.isArray(data163))) {
            let err372 = { instancePath: instancePath + "/legalClaims/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data163 };
            vErrors === null ? vErrors = [err372] : vErrors.push(err372), errors++;
          }
          if (typeof data163 == "string" && func2(data163) < 1) {
            let err373 = { instancePath: instancePath + "/legalClaims/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data163 };
            vErrors === null ? vErrors = [err373] : vErrors.push(err373), errors++;
          }
          if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
            for (let key102 in data163)
              if (!pattern4.test(key102)) {
                let err374 = { instancePath: instancePath + "/legalClaims/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key102 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data163 };
                vErrors === null ? vErrors = [err374] : vErrors.push(err374), errors++;
              }
            for (let key103 in data163)
              if (pattern4.test(key103)) {
                let data164 = data163[key103];
                if (typeof data164 == "string") {
                  if (func2(data164) < 1) {
                    let err375 = { instancePath: instancePath + "/legalClaims/copy/" + key103.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data164 };
                    vErrors === null ? vErrors = [err375] : vErrors.push(err375), errors++;
                  }
                } else {
                  let err376 = { instancePath: instancePath + "/legalClaims/copy/" + key103.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data164 };
                  vErrors === null ? vErrors = [err376] : vErrors.push(err376), errors++;
                }
              }
          }
        }
        if (data161.assessed !== void 0) {
          let data165 = data161.assessed;
          if (typeof data165 == "string") {
            if (!formats0.validate(data165)) {
              let err377 = { instancePath: instancePath + "/legalClaims/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data165 };
              vErrors === null ? vErrors = [err377] : vErrors.push(err377), errors++;
            }
          } else {
            let err378 = { instancePath: instancePath + "/legalClaims/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data165 };
            vErrors === null ? vErrors = [err378] : vErrors.push(err378), errors++;
          }
        }
        if (data161.scope !== void 0) {
          let data166 = data161.scope;
          if (typeof data166 != "string" && !(data166 && typeof data166 == "object" && !Array.isArray(data166))) {
            let err379 = { instancePath: instancePath + "/legalClaims/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data166 };
            vErrors === null ? vErrors = [err379] : vErrors.push(err379), errors++;
          }
          if (typeof data166 == "string" && func2(data166) < 1) {
            let err380 = { instancePath: instancePath + "/legalClaims/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data166 };
            vErrors === null ? vErrors = [err380] : vErrors.push(err380), errors++;
          }
          if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
            for (let key104 in data166)
              if (!pattern4.test(key104)) {
                let err381 = { instancePath: instancePath + "/legalClaims/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key104 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data166 };
                vErrors === null ? vErrors = [err381] : vErrors.push(err381), errors++;
              }
            for (let key105 in data166)
              if (pattern4.test(key105)) {
                let data167 = data166[key105];
                if (typeof data167 == "string") {
                  if (func2(data167) < 1) {
                    let err382 = { instancePath: instancePath + "/legalClaims/scope/" + key105.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data167 };
                    vErrors === null ? vErrors = [err382] : vErrors.push(err382), errors++;
                  }
                } else {
                  let err383 = { instancePath: instancePath + "/legalClaims/scope/" + key105.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data167 };
                  vErrors === null ? vErrors = [err383] : vErrors.push(err383), errors++;
                }
              }
          }
        }
        if (data161.because !== void 0) {
          let data168 = data161.because;
          if (typeof data168 != "string" && !(data168 && typeof data168 == "object" && !Array.isArray(data168))) {
            let err384 = { instancePath: instancePath + "/legalClaims/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data168 };
            vErrors === null ? vErrors = [err384] : vErrors.push(err384), errors++;
          }
          if (typeof data168 == "string" && func2(data168) < 1) {
            let err385 = { instancePath: instancePath + "/legalClaims/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data168 };
            vErrors === null ? vErrors = [err385] : vErrors.push(err385), errors++;
          }
          if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
            for (let key106 in data168)
              if (!pattern4.test(key106)) {
                let err386 = { instancePath: instancePath + "/legalClaims/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key106 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data168 };
                vErrors === null ? vErrors = [err386] : vErrors.push(err386), errors++;
              }
            for (let key107 in data168)
              if (pattern4.test(key107)) {
                let data169 = data168[key107];
                if (typeof data169 == "string") {
                  if (func2(data169) < 1) {
                    let err387 = { instancePath: instancePath + "/legalClaims/because/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data169 };
                    vErrors === null ? vErrors = [err387] : vErrors.push(err387), errors++;
                  }
                } else {
                  let err388 = { instancePath: instancePath + "/legalClaims/because/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data169 };
                  vErrors === null ? vErrors = [err388] : vErrors.push(err388), errors++;
                }
              }
          }
        }
        if (data161.onward !== void 0) {
          let data170 = data161.onward;
          if (Array.isArray(data170)) {
            let len15 = data170.length;
            for (let i29 = 0; i29 < len15; i29++) {
              let data171 = data170[i29];
              if (typeof data171 == "string") {
                if (!pattern14.test(data171)) {
                  let err389 = { instancePath: instancePath + "/legalClaims/onward/" + i29, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data171 };
                  vErrors === null ? vErrors = [err389] : vErrors.push(err389), errors++;
                }
              } else {
                let err390 = { instancePath: instancePath + "/legalClaims/onward/" + i29, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data171 };
                vErrors === null ? vErrors = [err390] : vErrors.push(err390), errors++;
              }
            }
            let i30 = data170.length, j14;
            if (i30 > 1) {
              outer14: for (; i30--; )
                for (j14 = i30; j14--; )
                  if (func0(data170[i30], data170[j14])) {
                    let err391 = { instancePath: instancePath + "/legalClaims/onward", schemaPath: "#/properties/legalClaims/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i30, j: j14 }, message: "must NOT have duplicate items (items ## " + j14 + " and " + i30 + " are identical)", schema: !0, parentSchema: schema179.properties.legalClaims.properties.onward, data: data170 };
                    vErrors === null ? vErrors = [err391] : vErrors.push(err391), errors++;
                    break outer14;
                  }
            }
          } else {
            let err392 = { instancePath: instancePath + "/legalClaims/onward", schemaPath: "#/properties/legalClaims/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.legalClaims.properties.onward.type, parentSchema: schema179.properties.legalClaims.properties.onward, data: data170 };
            vErrors === null ? vErrors = [err392] : vErrors.push(err392), errors++;
          }
        }
      } else {
        let err393 = { instancePath: instancePath + "/legalClaims", schemaPath: "#/properties/legalClaims/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.legalClaims.type, parentSchema: schema179.properties.legalClaims, data: data161 };
        vErrors === null ? vErrors = [err393] : vErrors.push(err393), errors++;
      }
    }
    if (data.vitalInterests !== void 0) {
      let data172 = data.vitalInterests;
      if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
        for (let key108 in data172)
          if (!(key108 === "ref" || key108 === "copy" || key108 === "assessed" || key108 === "scope" || key108 === "because" || key108 === "onward")) {
            let err394 = { instancePath: instancePath + "/vitalInterests", schemaPath: "#/properties/vitalInterests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key108 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.vitalInterests, data: data172 };
            vErrors === null ? vErrors = [err394] : vErrors.push(err394), errors++;
          }
        if (data172.ref !== void 0) {
          let data173 = data172.ref;
          if (typeof data173 == "string") {
            if (func2(data173) < 1) {
              let err395 = { instancePath: instancePath + "/vitalInterests/ref", schemaPath: "#/properties/vitalInterests/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.vitalInterests.properties.ref, data: data173 };
              vErrors === null ? vErrors = [err395] : vErrors.push(err395), errors++;
            }
          } else {
            let err396 = { instancePath: instancePath + "/vitalInterests/ref", schemaPath: "#/properties/vitalInterests/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.vitalInterests.properties.ref.type, parentSchema: schema179.properties.vitalInterests.properties.ref, data: data173 };
            vErrors === null ? vErrors = [err396] : vErrors.push(err396), errors++;
          }
        }
        if (data172.copy !== void 0) {
          let data174 = data172.copy;
          if (typeof data174 != "string" && !(data174 && typeof data174 == "object" && !Array.isArray(data174))) {
            let err397 = { instancePath: instancePath + "/vitalInterests/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data174 };
            vErrors === null ? vErrors = [err397] : vErrors.push(err397), errors++;
          }
          if (typeof data174 == "string" && func2(data174) < 1) {
            let err398 = { instancePath: instancePath + "/vitalInterests/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data174 };
            vErrors === null ? vErrors = [err398] : vErrors.push(err398), errors++;
          }
          if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
            for (let key109 in data174)
              if (!pattern4.test(key109)) {
                let err399 = { instancePath: instancePath + "/vitalInterests/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key109 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data174 };
                vErrors === null ? vErrors = [err399] : vErrors.push(err399), errors++;
              }
            for (let key110 in data174)
              if (pattern4.test(key110)) {
                let data175 = data174[key110];
                if (typeof data175 == "string") {
                  if (func2(data175) < 1) {
                    let err400 = { instancePath: instancePath + "/vitalInterests/copy/" + key110.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data175 };
                    vErrors === null ? vErrors = [err400] : vErrors.push(err400), errors++;
                  }
                } else {
                  let err401 = { instancePath: instancePath + "/vitalInterests/copy/" + key110.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data175 };
                  vErrors === null ? vErrors = [err401] : vErrors.push(err401), errors++;
                }
              }
          }
        }
        if (data172.assessed !== void 0) {
          let data176 = data172.assessed;
          if (typeof data176 == "string") {
            if (!formats0.validate(data176)) {
              let err402 = { instancePath: instancePath + "/vitalInterests/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data176 };
              vErrors === null ? vErrors = [err402] : vErrors.push(err402), errors++;
            }
          } else {
            let err403 = { instancePath: instancePath + "/vitalInterests/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data176 };
            vErrors === null ? vErrors = [err403] : vErrors.push(err403), errors++;
          }
        }
        if (data172.scope !== void 0) {
          let data177 = data172.scope;
          if (typeof data177 != "string" && !(data177 && typeof data177 == "object" && !Array.isArray(data177))) {
            let err404 = { instancePath: instancePath + "/vitalInterests/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data177 };
            vErrors === null ? vErrors = [err404] : vErrors.push(err404), errors++;
          }
          if (typeof data177 == "string" && func2(data177) < 1) {
            let err405 = { instancePath: instancePath + "/vitalInterests/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data177 };
            vErrors === null ? vErrors = [err405] : vErrors.push(err405), errors++;
          }
          if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
            for (let key111 in data177)
              if (!pattern4.test(key111)) {
                let err406 = { instancePath: instancePath + "/vitalInterests/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key111 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data177 };
                vErrors === null ? vErrors = [err406] : vErrors.push(err406), errors++;
              }
            for (let key112 in data177)
              if (pattern4.test(key112)) {
                let data178 = data177[key112];
                if (typeof data178 == "string") {
                  if (func2(data178) < 1) {
                    let err407 = { instancePath: instancePath + "/vitalInterests/scope/" + key112.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data178 };
                    vErrors === null ? vErrors = [err407] : vErrors.push(err407), errors++;
                  }
                } else {
                  let err408 = { instancePath: instancePath + "/vitalInterests/scope/" + key112.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data178 };
                  vErrors === null ? vErrors = [err408] : vErrors.push(err408), errors++;
                }
              }
          }
        }
        if (data172.because !== void 0) {
          let data179 = data172.because;
          if (typeof data179 != "string" && !(data179 && typeof data179 == "object" && !Array.isArray(data179))) {
            let err409 = { instancePath: instancePath + "/vitalInterests/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data179 };
            vErrors === null ? vErrors = [err409] : vErrors.push(err409), errors++;
          }
          if (typeof data179 == "string" && func2(data179) < 1) {
            let err410 = { instancePath: instancePath + "/vitalInterests/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data179 };
            vErrors === null ? vErrors = [err410] : vErrors.push(err410), errors++;
          }
          if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
            for (let key113 in data179)
              if (!pattern4.test(key113)) {
                let err411 = { instancePath: instancePath + "/vitalInterests/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key113 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data179 };
                vErrors === null ? vErrors = [err411] : vErrors.push(err411), errors++;
              }
            for (let key114 in data179)
              if (pattern4.test(key114)) {
                let data180 = data179[key114];
                if (typeof data180 == "string") {
                  if (func2(data180) < 1) {
                    let err412 = { instancePath: instancePath + "/vitalInterests/because/" + key114.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data180 };
                    vErrors === null ? vErrors = [err412] : vErrors.push(err412), errors++;
                  }
                } else {
                  let err413 = { instancePath: instancePath + "/vitalInterests/because/" + key114.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data180 };
                  vErrors === null ? vErrors = [err413] : vErrors.push(err413), errors++;
                }
              }
          }
        }
        if (data172.onward !== void 0) {
          let data181 = data172.onward;
          if (Array.isArray(data181)) {
            let len16 = data181.length;
            for (let i31 = 0; i31 < len16; i31++) {
              let data182 = data181[i31];
              if (typeof data182 == "string") {
                if (!pattern14.test(data182)) {
                  let err414 = { instancePath: instancePath + "/vitalInterests/onward/" + i31, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data182 };
                  vErrors === null ? vErrors = [err414] : vErrors.push(err414), errors++;
                }
              } else {
                let err415 = { instancePath: instancePath + "/vitalInterests/onward/" + i31, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data182 };
                vErrors === null ? vErrors = [err415] : vErrors.push(err415), errors++;
              }
            }
            let i32 = data181.length, j15;
            if (i32 > 1) {
              outer15: for (; i32--; )
                for (j15 = i32; j15--; )
                  if (func0(data181[i32], data181[j15])) {
                    let err416 = { instancePath: instancePath + "/vitalInterests/onward", schemaPath: "#/properties/vitalInterests/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i32, j: j15 }, message: "must NOT have duplicate items (items ## " + j15 + " and " + i32 + " are identical)", schema: !0, parentSchema: schema179.properties.vitalInterests.properties.onward, data: data181 };
                    vErrors === null ? vErrors = [err416] : vErrors.push(err416), errors++;
                    break outer15;
                  }
            }
          } else {
            let err417 = { instancePath: instancePath + "/vitalInterests/onward", schemaPath: "#/properties/vitalInterests/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.vitalInterests.properties.onward.type, parentSchema: schema179.properties.vitalInterests.properties.onward, data: data181 };
            vErrors === null ? vErrors = [err417] : vErrors.push(err417), errors++;
          }
        }
      } else {
        let err418 = { instancePath: instancePath + "/vitalInterests", schemaPath: "#/properties/vitalInterests/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.vitalInterests.type, parentSchema: schema179.properties.vitalInterests, data: data172 };
        vErrors === null ? vErrors = [err418] : vErrors.push(err418), errors++;
      }
    }
    if (data.publicRegister !== void 0) {
      let data183 = data.publicRegister;
      if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
        for (let key115 in data183)
          if (!(key115 === "ref" || key115 === "copy" || key115 === "assessed" || key115 === "scope" || key115 === "because" || key115 === "onward")) {
            let err419 = { instancePath: instancePath + "/publicRegister", schemaPath: "#/properties/publicRegister/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key115 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.publicRegister, data: data183 };
            vErrors === null ? vErrors = [err419] : vErrors.push(err419), errors++;
          }
        if (data183.ref !== void 0) {
          let data184 = data183.ref;
          if (typeof data184 == "string") {
            if (func2(data184) < 1) {
              let err420 = { instancePath: instancePath + "/publicRegister/ref", schemaPath: "#/properties/publicRegister/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.publicRegister.properties.ref, data: data184 };
              vErrors === null ? vErrors = [err420] : vErrors.push(err420), errors++;
            }
          } else {
            let err421 = { instancePath: instancePath + "/publicRegister/ref", schemaPath: "#/properties/publicRegister/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.publicRegister.properties.ref.type, parentSchema: schema179.properties.publicRegister.properties.ref, data: data184 };
            vErrors === null ? vErrors = [err421] : vErrors.push(err421), errors++;
          }
        }
        if (data183.copy !== void 0) {
          let data185 = data183.copy;
          if (typeof data185 != "string" && !(data185 && typeof data185 == "object" && !Array.isArray(data185))) {
            let err422 = { instancePath: instancePath + "/publicRegister/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data185 };
            vErrors === null ? vErrors = [err422] : vErrors.push(err422), errors++;
          }
          if (typeof data185 == "string" && func2(data185) < 1) {
            let err423 = { instancePath: instancePath + "/publicRegister/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data185 };
            vErrors === null ? vErrors = [err423] : vErrors.push(err423), errors++;
          }
          if (data185 && typeof data185 == "object" && !Array.isArray(data185)) {
            for (let key116 in data185)
              if (!pattern4.test(key116)) {
                let err424 = { instancePath: instancePath + "/publicRegister/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key116 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data185 };
                vErrors === null ? vErrors = [err424] : vErrors.push(err424), errors++;
              }
            for (let key117 in data185)
              if (pattern4.test(key117)) {
                let data186 = data185[key117];
                if (typeof data186 == "string") {
                  if (func2(data186) < 1) {
                    let err425 = { instancePath: instancePath + "/publicRegister/copy/" + key117.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data186 };
                    vErrors === null ? vErrors = [err425] : vErrors.push(err425), errors++;
                  }
                } else {
                  let err426 = { instancePath: instancePath + "/publicRegister/copy/" + key117.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data186 };
                  vErrors === null ? vErrors = [err426] : vErrors.push(err426), errors++;
                }
              }
          }
        }
        if (data183.assessed !== void 0) {
          let data187 = data183.assessed;
          if (typeof data187 == "string") {
            if (!formats0.validate(data187)) {
              let err427 = { instancePath: instancePath + "/publicRegister/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data187 };
              vErrors === null ? vErrors = [err427] : vErrors.push(err427), errors++;
            }
          } else {
            let err428 = { instancePath: instancePath + "/publicRegister/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data187 };
            vErrors === null ? vErrors = [err428] : vErrors.push(err428), errors++;
          }
        }
        if (data183.scope !== void 0) {
          let data188 = data183.scope;
          if (typeof data188 != "string" && !(data188 && typeof data188 == "object" && !Array.isArray(data188))) {
            let err429 = { instancePath: instancePath + "/publicRegister/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data188 };
            vErrors === null ? vErrors = [err429] : vErrors.push(err429), errors++;
          }
          if (typeof data188 == "string" && func2(data188) < 1) {
            let err430 = { instancePath: instancePath + "/publicRegister/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data188 };
            vErrors === null ? vErrors = [err430] : vErrors.push(err430), errors++;
          }
          if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
            for (let key118 in data188)
              if (!pattern4.test(key118)) {
                let err431 = { instancePath: instancePath + "/publicRegister/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key118 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data188 };
                vErrors === null ? vErrors = [err431] : vErrors.push(err431), errors++;
              }
            for (let key119 in data188)
              if (pattern4.test(key119)) {
                let data189 = data188[key119];
                if (typeof data189 == "string") {
                  if (func2(data189) < 1) {
                    let err432 = { instancePath: instancePath + "/publicRegister/scope/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data189 };
                    vErrors === null ? vErrors = [err432] : vErrors.push(err432), errors++;
                  }
                } else {
                  let err433 = { instancePath: instancePath + "/publicRegister/scope/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data189 };
                  vErrors === null ? vErrors = [err433] : vErrors.push(err433), errors++;
                }
              }
          }
        }
        if (data183.because !== void 0) {
          let data190 = data183.because;
          if (typeof data190 != "string" && !(data190 && typeof data190 == "object" && !Array.isArray(data190))) {
            let err434 = { instancePath: instancePath + "/publicRegister/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data190 };
            vErrors === null ? vErrors = [err434] : vErrors.push(err434), errors++;
          }
          if (typeof data190 == "string" && func2(data190) < 1) {
            let err435 = { instancePath: instancePath + "/publicRegister/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data190 };
            vErrors === null ? vErrors = [err435] : vErrors.push(err435), errors++;
          }
          if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
            for (let key120 in data190)
              if (!pattern4.test(key120)) {
                let err436 = { instancePath: instancePath + "/publicRegister/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key120 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data190 };
                vErrors === null ? vErrors = [err436] : vErrors.push(err436), errors++;
              }
            for (let key121 in data190)
              if (pattern4.test(key121)) {
                let data191 = data190[key121];
                if (typeof data191 == "string") {
                  if (func2(data191) < 1) {
                    let err437 = { instancePath: instancePath + "/publicRegister/because/" + key121.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data191 };
                    vErrors === null ? vErrors = [err437] : vErrors.push(err437), errors++;
                  }
                } else {
                  let err438 = { instancePath: instancePath + "/publicRegister/because/" + key121.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data191 };
                  vErrors === null ? vErrors = [err438] : vErrors.push(err438), errors++;
                }
              }
          }
        }
        if (data183.onward !== void 0) {
          let data192 = data183.onward;
          if (Array.isArray(data192)) {
            let len17 = data192.length;
            for (let i33 = 0; i33 < len17; i33++) {
              let data193 = data192[i33];
              if (typeof data193 == "string") {
                if (!pattern14.test(data193)) {
                  let err439 = { instancePath: instancePath + "/publicRegister/onward/" + i33, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data193 };
                  vErrors === null ? vErrors = [err439] : vErrors.push(err439), errors++;
                }
              } else {
                let err440 = { instancePath: instancePath + "/publicRegister/onward/" + i33, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data193 };
                vErrors === null ? vErrors = [err440] : vErrors.push(err440), errors++;
              }
            }
            let i34 = data192.length, j16;
            if (i34 > 1) {
              outer16: for (; i34--; )
                for (j16 = i34; j16--; )
                  if (func0(data192[i34], data192[j16])) {
                    let err441 = { instancePath: instancePath + "/publicRegister/onward", schemaPath: "#/properties/publicRegister/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i34, j: j16 }, message: "must NOT have duplicate items (items ## " + j16 + " and " + i34 + " are identical)", schema: !0, parentSchema: schema179.properties.publicRegister.properties.onward, data: data192 };
                    vErrors === null ? vErrors = [err441] : vErrors.push(err441), errors++;
                    break outer16;
                  }
            }
          } else {
            let err442 = { instancePath: instancePath + "/publicRegister/onward", schemaPath: "#/properties/publicRegister/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.publicRegister.properties.onward.type, parentSchema: schema179.properties.publicRegister.properties.onward, data: data192 };
            vErrors === null ? vErrors = [err442] : vErrors.push(err442), errors++;
          }
        }
      } else {
        let err443 = { instancePath: instancePath + "/publicRegister", schemaPath: "#/properties/publicRegister/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.publicRegister.type, parentSchema: schema179.properties.publicRegister, data: data183 };
        vErrors === null ? vErrors = [err443] : vErrors.push(err443), errors++;
      }
    }
    if (data.compellingInterests !== void 0) {
      let data194 = data.compellingInterests;
      if (data194 && typeof data194 == "object" && !Array.isArray(data194)) {
        for (let key122 in data194)
          if (!(key122 === "ref" || key122 === "copy" || key122 === "assessed" || key122 === "scope" || key122 === "because" || key122 === "onward" || key122 === "authorityInformed")) {
            let err444 = { instancePath: instancePath + "/compellingInterests", schemaPath: "#/properties/compellingInterests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key122 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema179.properties.compellingInterests, data: data194 };
            vErrors === null ? vErrors = [err444] : vErrors.push(err444), errors++;
          }
        if (data194.ref !== void 0) {
          let data195 = data194.ref;
          if (typeof data195 == "string") {
            if (func2(data195) < 1) {
              let err445 = { instancePath: instancePath + "/compellingInterests/ref", schemaPath: "#/properties/compellingInterests/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema179.properties.compellingInterests.properties.ref, data: data195 };
              vErrors === null ? vErrors = [err445] : vErrors.push(err445), errors++;
            }
          } else {
            let err446 = { instancePath: instancePath + "/compellingInterests/ref", schemaPath: "#/properties/compellingInterests/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema179.properties.compellingInterests.properties.ref.type, parentSchema: schema179.properties.compellingInterests.properties.ref, data: data195 };
            vErrors === null ? vErrors = [err446] : vErrors.push(err446), errors++;
          }
        }
        if (data194.copy !== void 0) {
          let data196 = data194.copy;
          if (typeof data196 != "string" && !(data196 && typeof data196 == "object" && !Array.isArray(data196))) {
            let err447 = { instancePath: instancePath + "/compellingInterests/copy", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data196 };
            vErrors === null ? vErrors = [err447] : vErrors.push(err447), errors++;
          }
          if (typeof data196 == "string" && func2(data196) < 1) {
            let err448 = { instancePath: instancePath + "/compellingInterests/copy", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data196 };
            vErrors === null ? vErrors = [err448] : vErrors.push(err448), errors++;
          }
          if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
            for (let key123 in data196)
              if (!pattern4.test(key123)) {
                let err449 = { instancePath: instancePath + "/compellingInterests/copy", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key123 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data196 };
                vErrors === null ? vErrors = [err449] : vErrors.push(err449), errors++;
              }
            for (let key124 in data196)
              if (pattern4.test(key124)) {
                let data197 = data196[key124];
                if (typeof data197 == "string") {
                  if (func2(data197) < 1) {
                    let err450 = { instancePath: instancePath + "/compellingInterests/copy/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data197 };
                    vErrors === null ? vErrors = [err450] : vErrors.push(err450), errors++;
                  }
                } else {
                  let err451 = { instancePath: instancePath + "/compellingInterests/copy/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data197 };
                  vErrors === null ? vErrors = [err451] : vErrors.push(err451), errors++;
                }
              }
          }
        }
        if (data194.assessed !== void 0) {
          let data198 = data194.assessed;
          if (typeof data198 == "string") {
            if (!formats0.validate(data198)) {
              let err452 = { instancePath: instancePath + "/compellingInterests/assessed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data198 };
              vErrors === null ? vErrors = [err452] : vErrors.push(err452), errors++;
            }
          } else {
            let err453 = { instancePath: instancePath + "/compellingInterests/assessed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data198 };
            vErrors === null ? vErrors = [err453] : vErrors.push(err453), errors++;
          }
        }
        if (data194.scope !== void 0) {
          let data199 = data194.scope;
          if (typeof data199 != "string" && !(data199 && typeof data199 == "object" && !Array.isArray(data199))) {
            let err454 = { instancePath: instancePath + "/compellingInterests/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data199 };
            vErrors === null ? vErrors = [err454] : vErrors.push(err454), errors++;
          }
          if (typeof data199 == "string" && func2(data199) < 1) {
            let err455 = { instancePath: instancePath + "/compellingInterests/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data199 };
            vErrors === null ? vErrors = [err455] : vErrors.push(err455), errors++;
          }
          if (data199 && typeof data199 == "object" && !Array.isArray(data199)) {
            for (let key125 in data199)
              if (!pattern4.test(key125)) {
                let err456 = { instancePath: instancePath + "/compellingInterests/scope", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key125 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data199 };
                vErrors === null ? vErrors = [err456] : vErrors.push(err456), errors++;
              }
            for (let key126 in data199)
              if (pattern4.test(key126)) {
                let data200 = data199[key126];
                if (typeof data200 == "string") {
                  if (func2(data200) < 1) {
                    let err457 = { instancePath: instancePath + "/compellingInterests/scope/" + key126.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data200 };
                    vErrors === null ? vErrors = [err457] : vErrors.push(err457), errors++;
                  }
                } else {
                  let err458 = { instancePath: instancePath + "/compellingInterests/scope/" + key126.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data200 };
                  vErrors === null ? vErrors = [err458] : vErrors.push(err458), errors++;
                }
              }
          }
        }
        if (data194.because !== void 0) {
          let data201 = data194.because;
          if (typeof data201 != "string" && !(data201 && typeof data201 == "object" && !Array.isArray(data201))) {
            let err459 = { instancePath: instancePath + "/compellingInterests/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data201 };
            vErrors === null ? vErrors = [err459] : vErrors.push(err459), errors++;
          }
          if (typeof data201 == "string" && func2(data201) < 1) {
            let err460 = { instancePath: instancePath + "/compellingInterests/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data201 };
            vErrors === null ? vErrors = [err460] : vErrors.push(err460), errors++;
          }
          if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
            for (let key127 in data201)
              if (!pattern4.test(key127)) {
                let err461 = { instancePath: instancePath + "/compellingInterests/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key127 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data201 };
                vErrors === null ? vErrors = [err461] : vErrors.push(err461), errors++;
              }
            for (let key128 in data201)
              if (pattern4.test(key128)) {
                let data202 = data201[key128];
                if (typeof data202 == "string") {
                  if (func2(data202) < 1) {
                    let err462 = { instancePath: instancePath + "/compellingInterests/because/" + key128.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data202 };
                    vErrors === null ? vErrors = [err462] : vErrors.push(err462), errors++;
                  }
                } else {
                  let err463 = { instancePath: instancePath + "/compellingInterests/because/" + key128.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data202 };
                  vErrors === null ? vErrors = [err463] : vErrors.push(err463), errors++;
                }
              }
          }
        }
        if (data194.onward !== void 0) {
          let data203 = data194.onward;
          if (Array.isArray(data203)) {
            let len18 = data203.length;
            for (let i35 = 0; i35 < len18; i35++) {
              let data204 = data203[i35];
              if (typeof data204 == "string") {
                if (!pattern14.test(data204)) {
                  let err464 = { instancePath: instancePath + "/compellingInterests/onward/" + i35, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data204 };
                  vErrors === null ? vErrors = [err464] : vErrors.push(err464), errors++;
                }
              } else {
                let err465 = { instancePath: instancePath + "/compellingInterests/onward/" + i35, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data204 };
                vErrors === null ? vErrors = [err465] : vErrors.push(err465), errors++;
              }
            }
            let i36 = data203.length, j17;
            if (i36 > 1) {
              outer17: for (; i36--; )
                for (j17 = i36; j17--; )
                  if (func0(data203[i36], data203[j17])) {
                    let err466 = { instancePath: instancePath + "/compellingInterests/onward", schemaPath: "#/properties/compellingInterests/properties/onward/uniqueItems", keyword: "uniqueItems", params: { i: i36, j: j17 }, message: "must NOT have duplicate items (items ## " + j17 + " and " + i36 + " are identical)", schema: !0, parentSchema: schema179.properties.compellingInterests.properties.onward, data: data203 };
                    vErrors === null ? vErrors = [err466] : vErrors.push(err466), errors++;
                    break outer17;
                  }
            }
          } else {
            let err467 = { instancePath: instancePath + "/compellingInterests/onward", schemaPath: "#/properties/compellingInterests/properties/onward/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema179.properties.compellingInterests.properties.onward.type, parentSchema: schema179.properties.compellingInterests.properties.onward, data: data203 };
            vErrors === null ? vErrors = [err467] : vErrors.push(err467), errors++;
          }
        }
        if (data194.authorityInformed !== void 0) {
          let data205 = data194.authorityInformed;
          if (typeof data205 == "string") {
            if (!formats0.validate(data205)) {
              let err468 = { instancePath: instancePath + "/compellingInterests/authorityInformed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data205 };
              vErrors === null ? vErrors = [err468] : vErrors.push(err468), errors++;
            }
          } else {
            let err469 = { instancePath: instancePath + "/compellingInterests/authorityInformed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data205 };
            vErrors === null ? vErrors = [err469] : vErrors.push(err469), errors++;
          }
        }
      } else {
        let err470 = { instancePath: instancePath + "/compellingInterests", schemaPath: "#/properties/compellingInterests/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema179.properties.compellingInterests.type, parentSchema: schema179.properties.compellingInterests, data: data194 };
        vErrors === null ? vErrors = [err470] : vErrors.push(err470), errors++;
      }
    }
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema177.type }, message: "must be string,object", schema: schema177.type, parentSchema: schema177, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern24.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema177, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "none" || pattern179.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema177, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    for (let key3 in data)
      pattern179.test(key3) && (validate75(data[key3], { instancePath: instancePath + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema273 = { title: "localUrl", type: ["string", "object"], pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", patternProperties: { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$": { $ref: "#/$defs/webUrl" } }, additionalProperties: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema273.type }, message: "must be string,object", schema: schema273.type, parentSchema: schema273, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern7.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, message: 'must match pattern "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$"', schema: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", parentSchema: schema273, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!pattern4.test(key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema273, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    for (let key1 in data)
      if (pattern4.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 == "string") {
          if (!pattern7.test(data0)) {
            let err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/webUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, message: 'must match pattern "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$"', schema: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", parentSchema: schema35, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/webUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema164.type }, message: "must be string,object", schema: schema164.type, parentSchema: schema164, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern24.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema164, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema164.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema164, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err5 = { instancePath: instancePath + "/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err6 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            } else {
              let err7 = { instancePath: instancePath + "/none/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
      }
    }
    if (data.service !== void 0) {
      let data2 = data.service;
      if (typeof data2 == "string") {
        if (!pattern8.test(data2)) {
          let err8 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema164.properties.name, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema164.properties.name.type, parentSchema: schema164.properties.name, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.address !== void 0) {
      let data4 = data.address;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err12 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema164.properties.address, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema164.properties.address.type, parentSchema: schema164.properties.address, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.country !== void 0) {
      let data5 = data.country;
      if (typeof data5 == "string") {
        if (!pattern14.test(data5)) {
          let err14 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data5 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.email !== void 0) {
      let data6 = data.email;
      if (typeof data6 == "string") {
        if (!formats4.test(data6)) {
          let err16 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema43, data: data6 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data6 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data7 = data.phone;
      if (typeof data7 == "string") {
        if (func2(data7) < 1) {
          let err18 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema164.properties.phone, data: data7 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema164.properties.phone.type, parentSchema: schema164.properties.phone, data: data7 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.form !== void 0) {
      let data8 = data.form;
      if (typeof data8 == "string") {
        if (!pattern20.test(data8)) {
          let err20 = { instancePath: instancePath + "/form", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, message: 'must match pattern "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$"', schema: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", parentSchema: schema44, data: data8 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/form", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data8 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.category !== void 0) {
      let data9 = data.category;
      if (typeof data9 != "string" && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        let err22 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data9 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data9 == "string" && func2(data9) < 1) {
        let err23 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data9 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          if (!pattern4.test(key3)) {
            let err24 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data9 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        for (let key4 in data9)
          if (pattern4.test(key4)) {
            let data10 = data9[key4];
            if (typeof data10 == "string") {
              if (func2(data10) < 1) {
                let err25 = { instancePath: instancePath + "/category/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data10 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            } else {
              let err26 = { instancePath: instancePath + "/category/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data10 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
      }
    }
    if (data.because !== void 0) {
      let data11 = data.because;
      if (typeof data11 != "string" && !(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        let err27 = { instancePath: instancePath + "/because", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data11 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data11 == "string" && func2(data11) < 1) {
        let err28 = { instancePath: instancePath + "/because", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data11 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key5 in data11)
          if (!pattern4.test(key5)) {
            let err29 = { instancePath: instancePath + "/because", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data11 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        for (let key6 in data11)
          if (pattern4.test(key6)) {
            let data12 = data11[key6];
            if (typeof data12 == "string") {
              if (func2(data12) < 1) {
                let err30 = { instancePath: instancePath + "/because/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data12 };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            } else {
              let err31 = { instancePath: instancePath + "/because/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data12 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          }
      }
    }
    if (data.role !== void 0) {
      let data13 = data.role;
      if (typeof data13 != "string") {
        let err32 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema164.properties.role.type, parentSchema: schema164.properties.role, data: data13 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (!(data13 === "processor" || data13 === "controller" || data13 === "jointController" || data13 === "authority" || data13 === "public" || data13 === "internal")) {
        let err33 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema164.properties.role.enum }, message: "must be equal to one of the allowed values", schema: schema164.properties.role.enum, parentSchema: schema164.properties.role, data: data13 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.contract !== void 0) {
      let data14 = data.contract;
      if (typeof data14 == "string") {
        if (!formats0.validate(data14)) {
          let err34 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data14 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data14 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.subProcessors !== void 0) {
      let data15 = data.subProcessors;
      if (typeof data15 == "string") {
        if (!pattern7.test(data15)) {
          let err36 = { instancePath: instancePath + "/subProcessors", schemaPath: "#/$defs/webUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, message: 'must match pattern "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$"', schema: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", parentSchema: schema35, data: data15 };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/subProcessors", schemaPath: "#/$defs/webUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data15 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.arrangement !== void 0 && (validate71(data.arrangement, { instancePath: instancePath + "/arrangement", parentData: data, parentDataProperty: "arrangement", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.transfers !== void 0 && (validate74(data.transfers, { instancePath: instancePath + "/transfers", parentData: data, parentDataProperty: "transfers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.privacyPolicy !== void 0 && (validate78(data.privacyPolicy, { instancePath: instancePath + "/privacyPolicy", parentData: data, parentDataProperty: "privacyPolicy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.optOut !== void 0 && (validate78(data.optOut, { instancePath: instancePath + "/optOut", parentData: data, parentDataProperty: "optOut", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.since !== void 0) {
      let data20 = data.since;
      if (typeof data20 == "string") {
        if (!formats0.validate(data20)) {
          let err38 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data20 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data20 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.formerly !== void 0) {
      let data21 = data.formerly;
      if (typeof data21 != "string" && !Array.isArray(data21)) {
        let err40 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/type", keyword: "type", params: { type: schema164.properties.formerly.type }, message: "must be string,array", schema: schema164.properties.formerly.type, parentSchema: schema164.properties.formerly, data: data21 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data21 == "string" && !pattern8.test(data21)) {
        let err41 = { instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema164.properties.formerly, data: data21 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      if (Array.isArray(data21)) {
        let len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data22 = data21[i0];
          if (typeof data22 == "string") {
            if (!pattern8.test(data22)) {
              let err42 = { instancePath: instancePath + "/formerly/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data22 };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            let err43 = { instancePath: instancePath + "/formerly/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data22 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      }
    }
    data.register !== void 0 && (validate67(data.register, { instancePath: instancePath + "/register", parentData: data, parentDataProperty: "register", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length));
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema281 = { type: "object", patternProperties: { "^\\S+$": { $ref: "#/$defs/cookie" } }, additionalProperties: !1 }, pattern325 = new RegExp("^\\S+$", "u"), schema282 = { type: "object", properties: { activity: { $ref: "#/$defs/id" }, access: { type: ["string", "array"], pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", items: { $ref: "#/$defs/id" }, title: "id" }, duration: { title: "cookieDuration", type: "string", pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$" }, exemption: { type: "string", enum: ["transmission", "session", "basket", "login", "loadBalancing", "security", "language", "media", "consentChoice", "payment", "audienceMeasurement"] }, conditions: { type: "array", items: { type: "string", enum: ["ownUseOnly", "anonymousStatistics", "noCrossChecking", "noCrossSiteIdentifier", "noReuseByProvider"] }, uniqueItems: !0 }, storage: { type: "string", enum: ["cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage", "pixel", "sdk", "fingerprint", "linkParameter"] }, beforeConsent: { type: "boolean" }, domain: { type: "string", minLength: 1 }, purpose: { $ref: "#/$defs/text" } }, additionalProperties: !1 }, pattern330 = new RegExp("^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema282.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema282, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.activity !== void 0) {
      let data0 = data.activity;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err1 = { instancePath: instancePath + "/activity", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/activity", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.access !== void 0) {
      let data1 = data.access;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        let err3 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: schema282.properties.access.type }, message: "must be string,array", schema: schema282.properties.access.type, parentSchema: schema282.properties.access, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "string" && !pattern8.test(data1)) {
        let err4 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema282.properties.access, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (!pattern8.test(data2)) {
              let err5 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
    if (data.duration !== void 0) {
      let data3 = data.duration;
      if (typeof data3 == "string") {
        if (!pattern330.test(data3)) {
          let err7 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/pattern", keyword: "pattern", params: { pattern: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$" }, message: 'must match pattern "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$"', schema: "^(P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|session|none)$", parentSchema: schema282.properties.duration, data: data3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema282.properties.duration.type, parentSchema: schema282.properties.duration, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.exemption !== void 0) {
      let data4 = data.exemption;
      if (typeof data4 != "string") {
        let err9 = { instancePath: instancePath + "/exemption", schemaPath: "#/properties/exemption/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema282.properties.exemption.type, parentSchema: schema282.properties.exemption, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data4 === "transmission" || data4 === "session" || data4 === "basket" || data4 === "login" || data4 === "loadBalancing" || data4 === "security" || data4 === "language" || data4 === "media" || data4 === "consentChoice" || data4 === "payment" || data4 === "audienceMeasurement")) {
        let err10 = { instancePath: instancePath + "/exemption", schemaPath: "#/properties/exemption/enum", keyword: "enum", params: { allowedValues: schema282.properties.exemption.enum }, message: "must be equal to one of the allowed values", schema: schema282.properties.exemption.enum, parentSchema: schema282.properties.exemption, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data5 = data.conditions;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 != "string") {
            let err11 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema282.properties.conditions.items.type, parentSchema: schema282.properties.conditions.items, data: data6 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (!(data6 === "ownUseOnly" || data6 === "anonymousStatistics" || data6 === "noCrossChecking" || data6 === "noCrossSiteIdentifier" || data6 === "noReuseByProvider")) {
            let err12 = { instancePath: instancePath + "/conditions/" + i1, schemaPath: "#/properties/conditions/items/enum", keyword: "enum", params: { allowedValues: schema282.properties.conditions.items.enum }, message: "must be equal to one of the allowed values", schema: schema282.properties.conditions.items.enum, parentSchema: schema282.properties.conditions.items, data: data6 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
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
                let err13 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: !0, parentSchema: schema282.properties.conditions, data: data5 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                break;
              }
              indices0[item0] = i2;
            }
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema282.properties.conditions.type, parentSchema: schema282.properties.conditions, data: data5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.storage !== void 0) {
      let data7 = data.storage;
      if (typeof data7 != "string") {
        let err15 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema282.properties.storage.type, parentSchema: schema282.properties.storage, data: data7 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data7 === "cookie" || data7 === "localStorage" || data7 === "sessionStorage" || data7 === "indexedDB" || data7 === "cacheStorage" || data7 === "pixel" || data7 === "sdk" || data7 === "fingerprint" || data7 === "linkParameter")) {
        let err16 = { instancePath: instancePath + "/storage", schemaPath: "#/properties/storage/enum", keyword: "enum", params: { allowedValues: schema282.properties.storage.enum }, message: "must be equal to one of the allowed values", schema: schema282.properties.storage.enum, parentSchema: schema282.properties.storage, data: data7 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.beforeConsent !== void 0) {
      let data8 = data.beforeConsent;
      if (typeof data8 != "boolean") {
        let err17 = { instancePath: instancePath + "/beforeConsent", schemaPath: "#/properties/beforeConsent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema282.properties.beforeConsent.type, parentSchema: schema282.properties.beforeConsent, data: data8 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.domain !== void 0) {
      let data9 = data.domain;
      if (typeof data9 == "string") {
        if (func2(data9) < 1) {
          let err18 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema282.properties.domain, data: data9 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema282.properties.domain.type, parentSchema: schema282.properties.domain, data: data9 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data10 = data.purpose;
      if (typeof data10 != "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err20 = { instancePath: instancePath + "/purpose", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data10 == "string" && func2(data10) < 1) {
        let err21 = { instancePath: instancePath + "/purpose", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key1 in data10)
          if (!pattern4.test(key1)) {
            let err22 = { instancePath: instancePath + "/purpose", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data10 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        for (let key2 in data10)
          if (pattern4.test(key2)) {
            let data11 = data10[key2];
            if (typeof data11 == "string") {
              if (func2(data11) < 1) {
                let err23 = { instancePath: instancePath + "/purpose/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            } else {
              let err24 = { instancePath: instancePath + "/purpose/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          }
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema282.type, parentSchema: schema282, data };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!pattern325.test(key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema281, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (let key1 in data)
      pattern325.test(key1) && (validate86(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema281.type, parentSchema: schema281, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema314 = { type: "object", properties: { title: { $ref: "#/$defs/text" }, text: { $ref: "#/$defs/markdown" }, prepend: { $ref: "#/$defs/markdown" }, append: { $ref: "#/$defs/markdown" }, after: { $ref: "#/$defs/id" }, before: { $ref: "#/$defs/id" }, omit: { $ref: "#/$defs/text" } }, additionalProperties: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "text" || key0 === "prepend" || key0 === "append" || key0 === "after" || key0 === "before" || key0 === "omit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema314, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err1 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err2 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!pattern4.test(key1)) {
            let err3 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data0 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        for (let key2 in data0)
          if (pattern4.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err4 = { instancePath: instancePath + "/title/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            } else {
              let err5 = { instancePath: instancePath + "/title/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
      }
    }
    if (data.text !== void 0) {
      let data2 = data.text;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err6 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/markdown/type", keyword: "type", params: { type: schema41.type }, message: "must be string,object", schema: schema41.type, parentSchema: schema41, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err7 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key3 in data2)
          if (!pattern4.test(key3)) {
            let err8 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/markdown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41, data: data2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        for (let key4 in data2)
          if (pattern4.test(key4)) {
            let data3 = data2[key4];
            if (typeof data3 == "string") {
              if (func2(data3) < 1) {
                let err9 = { instancePath: instancePath + "/text/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            } else {
              let err10 = { instancePath: instancePath + "/text/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data3 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          }
      }
    }
    if (data.prepend !== void 0) {
      let data4 = data.prepend;
      if (typeof data4 != "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err11 = { instancePath: instancePath + "/prepend", schemaPath: "#/$defs/markdown/type", keyword: "type", params: { type: schema41.type }, message: "must be string,object", schema: schema41.type, parentSchema: schema41, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data4 == "string" && func2(data4) < 1) {
        let err12 = { instancePath: instancePath + "/prepend", schemaPath: "#/$defs/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key5 in data4)
          if (!pattern4.test(key5)) {
            let err13 = { instancePath: instancePath + "/prepend", schemaPath: "#/$defs/markdown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        for (let key6 in data4)
          if (pattern4.test(key6)) {
            let data5 = data4[key6];
            if (typeof data5 == "string") {
              if (func2(data5) < 1) {
                let err14 = { instancePath: instancePath + "/prepend/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data5 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            } else {
              let err15 = { instancePath: instancePath + "/prepend/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data5 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          }
      }
    }
    if (data.append !== void 0) {
      let data6 = data.append;
      if (typeof data6 != "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        let err16 = { instancePath: instancePath + "/append", schemaPath: "#/$defs/markdown/type", keyword: "type", params: { type: schema41.type }, message: "must be string,object", schema: schema41.type, parentSchema: schema41, data: data6 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data6 == "string" && func2(data6) < 1) {
        let err17 = { instancePath: instancePath + "/append", schemaPath: "#/$defs/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data6 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key7 in data6)
          if (!pattern4.test(key7)) {
            let err18 = { instancePath: instancePath + "/append", schemaPath: "#/$defs/markdown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41, data: data6 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        for (let key8 in data6)
          if (pattern4.test(key8)) {
            let data7 = data6[key8];
            if (typeof data7 == "string") {
              if (func2(data7) < 1) {
                let err19 = { instancePath: instancePath + "/append/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data7 };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            } else {
              let err20 = { instancePath: instancePath + "/append/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data7 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          }
      }
    }
    if (data.after !== void 0) {
      let data8 = data.after;
      if (typeof data8 == "string") {
        if (!pattern8.test(data8)) {
          let err21 = { instancePath: instancePath + "/after", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data8 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/after", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data8 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.before !== void 0) {
      let data9 = data.before;
      if (typeof data9 == "string") {
        if (!pattern8.test(data9)) {
          let err23 = { instancePath: instancePath + "/before", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data9 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/before", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data9 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.omit !== void 0) {
      let data10 = data.omit;
      if (typeof data10 != "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err25 = { instancePath: instancePath + "/omit", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data10 == "string" && func2(data10) < 1) {
        let err26 = { instancePath: instancePath + "/omit", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data10 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key9 in data10)
          if (!pattern4.test(key9)) {
            let err27 = { instancePath: instancePath + "/omit", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data10 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        for (let key10 in data10)
          if (pattern4.test(key10)) {
            let data11 = data10[key10];
            if (typeof data11 == "string") {
              if (func2(data11) < 1) {
                let err28 = { instancePath: instancePath + "/omit/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            } else {
              let err29 = { instancePath: instancePath + "/omit/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data11 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema314.type, parentSchema: schema314, data };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.privacyc !== void 0) {
      let data0 = data.privacyc;
      if (data0 !== 1) {
        let err1 = { instancePath: instancePath + "/privacyc", schemaPath: "#/properties/privacyc/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.privacyc, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.include !== void 0) {
      let data1 = data.include;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err2 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.include.items, data: data2 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.include.items.type, parentSchema: schema31.properties.include.items, data: data2 };
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
                let err4 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema31.properties.include, data: data1 };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.include.type, parentSchema: schema31.properties.include, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          let err6 = { instancePath: instancePath + "/language", schemaPath: "#/$defs/language/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" }, message: 'must match pattern "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"', schema: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", parentSchema: schema32, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/language", schemaPath: "#/$defs/language/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.translates !== void 0) {
      let data4 = data.translates;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err8 = { instancePath: instancePath + "/translates", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/translates", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.notice !== void 0) {
      let data5 = data.notice;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key1 in data5)
          if (!func1.call(schema31.properties.notice.properties, key1)) {
            let err10 = { instancePath: instancePath + "/notice", schemaPath: "#/properties/notice/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.notice, data: data5 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data5.title !== void 0) {
          let data6 = data5.title;
          if (typeof data6 != "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
            let err11 = { instancePath: instancePath + "/notice/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data6 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (typeof data6 == "string" && func2(data6) < 1) {
            let err12 = { instancePath: instancePath + "/notice/title", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data6 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (let key2 in data6)
              if (!pattern4.test(key2)) {
                let err13 = { instancePath: instancePath + "/notice/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data6 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            for (let key3 in data6)
              if (pattern4.test(key3)) {
                let data7 = data6[key3];
                if (typeof data7 == "string") {
                  if (func2(data7) < 1) {
                    let err14 = { instancePath: instancePath + "/notice/title/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data7 };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                } else {
                  let err15 = { instancePath: instancePath + "/notice/title/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data7 };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              }
          }
        }
        if (data5.url !== void 0) {
          let data8 = data5.url;
          if (typeof data8 == "string") {
            if (!pattern7.test(data8)) {
              let err16 = { instancePath: instancePath + "/notice/url", schemaPath: "#/$defs/webUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, message: 'must match pattern "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$"', schema: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", parentSchema: schema35, data: data8 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/notice/url", schemaPath: "#/$defs/webUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data8 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data5.linkedFrom !== void 0) {
          let data9 = data5.linkedFrom;
          if (Array.isArray(data9)) {
            let len1 = data9.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data10 = data9[i2];
              if (typeof data10 != "string") {
                let err18 = { instancePath: instancePath + "/notice/linkedFrom/" + i2, schemaPath: "#/properties/notice/properties/linkedFrom/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.notice.properties.linkedFrom.items.type, parentSchema: schema31.properties.notice.properties.linkedFrom.items, data: data10 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
              if (!(data10 === "everyPage" || data10 === "registration" || data10 === "checkout" || data10 === "contactForm" || data10 === "newsletterForm" || data10 === "commentForm" || data10 === "consentManager" || data10 === "appStore" || data10 === "appSettings")) {
                let err19 = { instancePath: instancePath + "/notice/linkedFrom/" + i2, schemaPath: "#/properties/notice/properties/linkedFrom/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.notice.properties.linkedFrom.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.notice.properties.linkedFrom.items.enum, parentSchema: schema31.properties.notice.properties.linkedFrom.items, data: data10 };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            let i3 = data9.length, j1;
            if (i3 > 1) {
              let indices1 = {};
              for (; i3--; ) {
                let item1 = data9[i3];
                if (typeof item1 == "string") {
                  if (typeof indices1[item1] == "number") {
                    j1 = indices1[item1];
                    let err20 = { instancePath: instancePath + "/notice/linkedFrom", schemaPath: "#/properties/notice/properties/linkedFrom/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: !0, parentSchema: schema31.properties.notice.properties.linkedFrom, data: data9 };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                    break;
                  }
                  indices1[item1] = i3;
                }
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/notice/linkedFrom", schemaPath: "#/properties/notice/properties/linkedFrom/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.notice.properties.linkedFrom.type, parentSchema: schema31.properties.notice.properties.linkedFrom, data: data9 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data5.surfaces !== void 0) {
          let data11 = data5.surfaces;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (let key4 in data11)
              if (!pattern8.test(key4)) {
                let err22 = { instancePath: instancePath + "/notice/surfaces", schemaPath: "#/properties/notice/properties/surfaces/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.notice.properties.surfaces, data: data11 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            for (let key5 in data11)
              if (pattern8.test(key5)) {
                let data12 = data11[key5];
                if (typeof data12 != "string" && !(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                  let err23 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/surfaces/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/type", keyword: "type", params: { type: schema31.properties.notice.properties.surfaces.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].type }, message: "must be string,object", schema: schema31.properties.notice.properties.surfaces.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].type, parentSchema: schema31.properties.notice.properties.surfaces.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"], data: data12 };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (typeof data12 == "string" && func2(data12) < 1) {
                  let err24 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/surfaces/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.notice.properties.surfaces.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"], data: data12 };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                  for (let key6 in data12)
                    if (!(key6 === "url" || key6 === "name")) {
                      let err25 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/surfaces/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.notice.properties.surfaces.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"], data: data12 };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                  if (data12.url !== void 0) {
                    let data13 = data12.url;
                    if (typeof data13 == "string") {
                      if (!pattern7.test(data13)) {
                        let err26 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/url", schemaPath: "#/$defs/webUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, message: 'must match pattern "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$"', schema: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", parentSchema: schema35, data: data13 };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                    } else {
                      let err27 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/url", schemaPath: "#/$defs/webUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data13 };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                  }
                  if (data12.name !== void 0) {
                    let data14 = data12.name;
                    if (typeof data14 != "string" && !(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
                      let err28 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data14 };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                    if (typeof data14 == "string" && func2(data14) < 1) {
                      let err29 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data14 };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                      for (let key7 in data14)
                        if (!pattern4.test(key7)) {
                          let err30 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data14 };
                          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                        }
                      for (let key8 in data14)
                        if (pattern4.test(key8)) {
                          let data15 = data14[key8];
                          if (typeof data15 == "string") {
                            if (func2(data15) < 1) {
                              let err31 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data15 };
                              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                            }
                          } else {
                            let err32 = { instancePath: instancePath + "/notice/surfaces/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data15 };
                            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                          }
                        }
                    }
                  }
                }
              }
          } else {
            let err33 = { instancePath: instancePath + "/notice/surfaces", schemaPath: "#/properties/notice/properties/surfaces/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.notice.properties.surfaces.type, parentSchema: schema31.properties.notice.properties.surfaces, data: data11 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data5.languages !== void 0) {
          let data16 = data5.languages;
          if (Array.isArray(data16)) {
            let len2 = data16.length;
            for (let i4 = 0; i4 < len2; i4++) {
              let data17 = data16[i4];
              if (typeof data17 == "string") {
                if (!pattern4.test(data17)) {
                  let err34 = { instancePath: instancePath + "/notice/languages/" + i4, schemaPath: "#/$defs/language/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" }, message: 'must match pattern "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"', schema: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", parentSchema: schema32, data: data17 };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              } else {
                let err35 = { instancePath: instancePath + "/notice/languages/" + i4, schemaPath: "#/$defs/language/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data17 };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            let i5 = data16.length, j2;
            if (i5 > 1) {
              outer0: for (; i5--; )
                for (j2 = i5; j2--; )
                  if (func0(data16[i5], data16[j2])) {
                    let err36 = { instancePath: instancePath + "/notice/languages", schemaPath: "#/properties/notice/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: !0, parentSchema: schema31.properties.notice.properties.languages, data: data16 };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    break outer0;
                  }
            }
          } else {
            let err37 = { instancePath: instancePath + "/notice/languages", schemaPath: "#/properties/notice/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.notice.properties.languages.type, parentSchema: schema31.properties.notice.properties.languages, data: data16 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data5.regimes !== void 0) {
          let data18 = data5.regimes;
          if (Array.isArray(data18)) {
            let len3 = data18.length;
            for (let i6 = 0; i6 < len3; i6++) {
              let data19 = data18[i6];
              if (typeof data19 != "string") {
                let err38 = { instancePath: instancePath + "/notice/regimes/" + i6, schemaPath: "#/properties/notice/properties/regimes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.notice.properties.regimes.items.type, parentSchema: schema31.properties.notice.properties.regimes.items, data: data19 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
              if (!(data19 === "eu-gdpr" || data19 === "uk-gdpr" || data19 === "ch-fadp" || data19 === "us-ca")) {
                let err39 = { instancePath: instancePath + "/notice/regimes/" + i6, schemaPath: "#/properties/notice/properties/regimes/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.notice.properties.regimes.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.notice.properties.regimes.items.enum, parentSchema: schema31.properties.notice.properties.regimes.items, data: data19 };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            let i7 = data18.length, j3;
            if (i7 > 1) {
              let indices2 = {};
              for (; i7--; ) {
                let item2 = data18[i7];
                if (typeof item2 == "string") {
                  if (typeof indices2[item2] == "number") {
                    j3 = indices2[item2];
                    let err40 = { instancePath: instancePath + "/notice/regimes", schemaPath: "#/properties/notice/properties/regimes/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)", schema: !0, parentSchema: schema31.properties.notice.properties.regimes, data: data18 };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                    break;
                  }
                  indices2[item2] = i7;
                }
              }
            }
          } else {
            let err41 = { instancePath: instancePath + "/notice/regimes", schemaPath: "#/properties/notice/properties/regimes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.notice.properties.regimes.type, parentSchema: schema31.properties.notice.properties.regimes, data: data18 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data5.audience !== void 0) {
          let data20 = data5.audience;
          if (Array.isArray(data20)) {
            let len4 = data20.length;
            for (let i8 = 0; i8 < len4; i8++) {
              let data21 = data20[i8];
              if (typeof data21 == "string") {
                if (!pattern14.test(data21)) {
                  let err42 = { instancePath: instancePath + "/notice/audience/" + i8, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data21 };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
              } else {
                let err43 = { instancePath: instancePath + "/notice/audience/" + i8, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data21 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            let i9 = data20.length, j4;
            if (i9 > 1) {
              outer1: for (; i9--; )
                for (j4 = i9; j4--; )
                  if (func0(data20[i9], data20[j4])) {
                    let err44 = { instancePath: instancePath + "/notice/audience", schemaPath: "#/properties/notice/properties/audience/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)", schema: !0, parentSchema: schema31.properties.notice.properties.audience, data: data20 };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    break outer1;
                  }
            }
          } else {
            let err45 = { instancePath: instancePath + "/notice/audience", schemaPath: "#/properties/notice/properties/audience/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.notice.properties.audience.type, parentSchema: schema31.properties.notice.properties.audience, data: data20 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data5.reviewed !== void 0) {
          let data22 = data5.reviewed;
          if (typeof data22 == "string") {
            if (!formats0.validate(data22)) {
              let err46 = { instancePath: instancePath + "/notice/reviewed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33, data: data22 };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          } else {
            let err47 = { instancePath: instancePath + "/notice/reviewed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data22 };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data5.versions !== void 0) {
          let data23 = data5.versions;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (let key9 in data23)
              if (!pattern15.test(key9)) {
                let err48 = { instancePath: instancePath + "/notice/versions", schemaPath: "#/properties/notice/properties/versions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.notice.properties.versions, data: data23 };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            for (let key10 in data23)
              if (pattern15.test(key10)) {
                let data24 = data23[key10];
                if (typeof data24 != "string" && !(data24 && typeof data24 == "object" && !Array.isArray(data24))) {
                  let err49 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/type", keyword: "type", params: { type: schema31.properties.notice.properties.versions.patternProperties["^\\d{4}-\\d\\d-\\d\\d$"].type }, message: "must be string,object", schema: schema31.properties.notice.properties.versions.patternProperties["^\\d{4}-\\d\\d-\\d\\d$"].type, parentSchema: schema31.properties.notice.properties.versions.patternProperties["^\\d{4}-\\d\\d-\\d\\d$"], data: data24 };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (typeof data24 == "string" && func2(data24) < 1) {
                  let err50 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.notice.properties.versions.patternProperties["^\\d{4}-\\d\\d-\\d\\d$"], data: data24 };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                  for (let key11 in data24)
                    if (!(key11 === "version" || key11 === "changes")) {
                      let err51 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.notice.properties.versions.patternProperties["^\\d{4}-\\d\\d-\\d\\d$"], data: data24 };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                  if (data24.version !== void 0) {
                    let data25 = data24.version;
                    if (typeof data25 == "string") {
                      if (func2(data25) < 1) {
                        let err52 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.notice.properties.versions.patternProperties["^\\d{4}-\\d\\d-\\d\\d$"].properties.version, data: data25 };
                        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                      }
                    } else {
                      let err53 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", schemaPath: "#/properties/notice/properties/versions/patternProperties/%5E%5Cd%7B4%7D-%5Cd%5Cd-%5Cd%5Cd%24/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.notice.properties.versions.patternProperties["^\\d{4}-\\d\\d-\\d\\d$"].properties.version.type, parentSchema: schema31.properties.notice.properties.versions.patternProperties["^\\d{4}-\\d\\d-\\d\\d$"].properties.version, data: data25 };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                  }
                  if (data24.changes !== void 0) {
                    let data26 = data24.changes;
                    if (typeof data26 != "string" && !(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
                      let err54 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/changes", schemaPath: "#/$defs/markdown/type", keyword: "type", params: { type: schema41.type }, message: "must be string,object", schema: schema41.type, parentSchema: schema41, data: data26 };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                    if (typeof data26 == "string" && func2(data26) < 1) {
                      let err55 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/changes", schemaPath: "#/$defs/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data26 };
                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    }
                    if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                      for (let key12 in data26)
                        if (!pattern4.test(key12)) {
                          let err56 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/changes", schemaPath: "#/$defs/markdown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41, data: data26 };
                          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                        }
                      for (let key13 in data26)
                        if (pattern4.test(key13)) {
                          let data27 = data26[key13];
                          if (typeof data27 == "string") {
                            if (func2(data27) < 1) {
                              let err57 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/changes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data27 };
                              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                            }
                          } else {
                            let err58 = { instancePath: instancePath + "/notice/versions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/changes/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/markdown/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema41.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data27 };
                            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                          }
                        }
                    }
                  }
                }
              }
          } else {
            let err59 = { instancePath: instancePath + "/notice/versions", schemaPath: "#/properties/notice/properties/versions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.notice.properties.versions.type, parentSchema: schema31.properties.notice.properties.versions, data: data23 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
      } else {
        let err60 = { instancePath: instancePath + "/notice", schemaPath: "#/properties/notice/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.notice.type, parentSchema: schema31.properties.notice, data: data5 };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.controller !== void 0) {
      let data28 = data.controller;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (let key14 in data28)
          if (!func1.call(schema31.properties.controller.properties, key14)) {
            let err61 = { instancePath: instancePath + "/controller", schemaPath: "#/properties/controller/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.controller, data: data28 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        if (data28.name !== void 0) {
          let data29 = data28.name;
          if (typeof data29 == "string") {
            if (func2(data29) < 1) {
              let err62 = { instancePath: instancePath + "/controller/name", schemaPath: "#/properties/controller/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.name, data: data29 };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
          } else {
            let err63 = { instancePath: instancePath + "/controller/name", schemaPath: "#/properties/controller/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.controller.properties.name.type, parentSchema: schema31.properties.controller.properties.name, data: data29 };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
        if (data28.address !== void 0) {
          let data30 = data28.address;
          if (typeof data30 == "string") {
            if (func2(data30) < 1) {
              let err64 = { instancePath: instancePath + "/controller/address", schemaPath: "#/properties/controller/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.address, data: data30 };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
          } else {
            let err65 = { instancePath: instancePath + "/controller/address", schemaPath: "#/properties/controller/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.controller.properties.address.type, parentSchema: schema31.properties.controller.properties.address, data: data30 };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data28.country !== void 0) {
          let data31 = data28.country;
          if (typeof data31 == "string") {
            if (!pattern14.test(data31)) {
              let err66 = { instancePath: instancePath + "/controller/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data31 };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
          } else {
            let err67 = { instancePath: instancePath + "/controller/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data31 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
        if (data28.email !== void 0) {
          let data32 = data28.email;
          if (typeof data32 == "string") {
            if (!formats4.test(data32)) {
              let err68 = { instancePath: instancePath + "/controller/email", schemaPath: "#/$defs/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema43, data: data32 };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
          } else {
            let err69 = { instancePath: instancePath + "/controller/email", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data32 };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        if (data28.phone !== void 0) {
          let data33 = data28.phone;
          if (typeof data33 == "string") {
            if (func2(data33) < 1) {
              let err70 = { instancePath: instancePath + "/controller/phone", schemaPath: "#/properties/controller/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.phone, data: data33 };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
          } else {
            let err71 = { instancePath: instancePath + "/controller/phone", schemaPath: "#/properties/controller/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.controller.properties.phone.type, parentSchema: schema31.properties.controller.properties.phone, data: data33 };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
        if (data28.form !== void 0) {
          let data34 = data28.form;
          if (typeof data34 == "string") {
            if (!pattern20.test(data34)) {
              let err72 = { instancePath: instancePath + "/controller/form", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, message: 'must match pattern "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$"', schema: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", parentSchema: schema44, data: data34 };
              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
            }
          } else {
            let err73 = { instancePath: instancePath + "/controller/form", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data34 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
        if (data28.region !== void 0) {
          let data35 = data28.region;
          if (typeof data35 == "string") {
            if (!pattern21.test(data35)) {
              let err74 = { instancePath: instancePath + "/controller/region", schemaPath: "#/$defs/region/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$" }, message: 'must match pattern "^[A-Z]{2}-[A-Z0-9]{1,3}$"', schema: "^[A-Z]{2}-[A-Z0-9]{1,3}$", parentSchema: schema45, data: data35 };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
          } else {
            let err75 = { instancePath: instancePath + "/controller/region", schemaPath: "#/$defs/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data: data35 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data28.publicBody !== void 0) {
          let data36 = data28.publicBody;
          if (typeof data36 != "boolean") {
            let err76 = { instancePath: instancePath + "/controller/publicBody", schemaPath: "#/properties/controller/properties/publicBody/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.controller.properties.publicBody.type, parentSchema: schema31.properties.controller.properties.publicBody, data: data36 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        if (data28.headCount !== void 0) {
          let data37 = data28.headCount;
          if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
            let err77 = { instancePath: instancePath + "/controller/headCount", schemaPath: "#/properties/controller/properties/headCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.controller.properties.headCount.type, parentSchema: schema31.properties.controller.properties.headCount, data: data37 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
          if (typeof data37 == "number" && isFinite(data37) && (data37 < 0 || isNaN(data37))) {
            let err78 = { instancePath: instancePath + "/controller/headCount", schemaPath: "#/properties/controller/properties/headCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.controller.properties.headCount, data: data37 };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
        if (data28.recordsExemption !== void 0) {
          let data38 = data28.recordsExemption;
          if (typeof data38 != "string" && !(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
            let err79 = { instancePath: instancePath + "/controller/recordsExemption", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data38 };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
          if (typeof data38 == "string" && func2(data38) < 1) {
            let err80 = { instancePath: instancePath + "/controller/recordsExemption", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data38 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (let key15 in data38)
              if (!pattern4.test(key15)) {
                let err81 = { instancePath: instancePath + "/controller/recordsExemption", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data38 };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            for (let key16 in data38)
              if (pattern4.test(key16)) {
                let data39 = data38[key16];
                if (typeof data39 == "string") {
                  if (func2(data39) < 1) {
                    let err82 = { instancePath: instancePath + "/controller/recordsExemption/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data39 };
                    vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                  }
                } else {
                  let err83 = { instancePath: instancePath + "/controller/recordsExemption/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data39 };
                  vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                }
              }
          }
        }
        if (data28.tradeRegister !== void 0) {
          let data40 = data28.tradeRegister;
          if (typeof data40 == "string") {
            if (func2(data40) < 1) {
              let err84 = { instancePath: instancePath + "/controller/tradeRegister", schemaPath: "#/properties/controller/properties/tradeRegister/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.tradeRegister, data: data40 };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
          } else {
            let err85 = { instancePath: instancePath + "/controller/tradeRegister", schemaPath: "#/properties/controller/properties/tradeRegister/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.controller.properties.tradeRegister.type, parentSchema: schema31.properties.controller.properties.tradeRegister, data: data40 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data28.vatId !== void 0) {
          let data41 = data28.vatId;
          if (typeof data41 == "string") {
            if (func2(data41) < 1) {
              let err86 = { instancePath: instancePath + "/controller/vatId", schemaPath: "#/properties/controller/properties/vatId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.vatId, data: data41 };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
          } else {
            let err87 = { instancePath: instancePath + "/controller/vatId", schemaPath: "#/properties/controller/properties/vatId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.controller.properties.vatId.type, parentSchema: schema31.properties.controller.properties.vatId, data: data41 };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
        if (data28.dataProtectionOfficer !== void 0 && (validate21(data28.dataProtectionOfficer, { instancePath: instancePath + "/controller/dataProtectionOfficer", parentData: data28, parentDataProperty: "dataProtectionOfficer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data28.representatives !== void 0) {
          let data43 = data28.representatives;
          if (typeof data43 != "string" && !(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
            let err88 = { instancePath: instancePath + "/controller/representatives", schemaPath: "#/properties/controller/properties/representatives/type", keyword: "type", params: { type: schema31.properties.controller.properties.representatives.type }, message: "must be string,object", schema: schema31.properties.controller.properties.representatives.type, parentSchema: schema31.properties.controller.properties.representatives, data: data43 };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
          if (typeof data43 == "string" && !pattern24.test(data43)) {
            let err89 = { instancePath: instancePath + "/controller/representatives", schemaPath: "#/properties/controller/properties/representatives/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema31.properties.controller.properties.representatives, data: data43 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            for (let key17 in data43)
              if (!(key17 === "none" || key17 === "eu-gdpr" || key17 === "uk-gdpr" || key17 === "ch-fadp")) {
                let err90 = { instancePath: instancePath + "/controller/representatives", schemaPath: "#/properties/controller/properties/representatives/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.controller.properties.representatives, data: data43 };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            if (data43.none !== void 0) {
              let data44 = data43.none;
              if (typeof data44 != "string" && !(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
                let err91 = { instancePath: instancePath + "/controller/representatives/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data44 };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
              if (typeof data44 == "string" && func2(data44) < 1) {
                let err92 = { instancePath: instancePath + "/controller/representatives/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data44 };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                for (let key18 in data44)
                  if (!pattern4.test(key18)) {
                    let err93 = { instancePath: instancePath + "/controller/representatives/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data44 };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                for (let key19 in data44)
                  if (pattern4.test(key19)) {
                    let data45 = data44[key19];
                    if (typeof data45 == "string") {
                      if (func2(data45) < 1) {
                        let err94 = { instancePath: instancePath + "/controller/representatives/none/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data45 };
                        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                      }
                    } else {
                      let err95 = { instancePath: instancePath + "/controller/representatives/none/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data45 };
                      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                    }
                  }
              }
            }
            data43["eu-gdpr"] !== void 0 && (validate23(data43["eu-gdpr"], { instancePath: instancePath + "/controller/representatives/eu-gdpr", parentData: data43, parentDataProperty: "eu-gdpr", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data43["uk-gdpr"] !== void 0 && (validate23(data43["uk-gdpr"], { instancePath: instancePath + "/controller/representatives/uk-gdpr", parentData: data43, parentDataProperty: "uk-gdpr", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data43["ch-fadp"] !== void 0 && (validate23(data43["ch-fadp"], { instancePath: instancePath + "/controller/representatives/ch-fadp", parentData: data43, parentDataProperty: "ch-fadp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
          }
        }
        if (data28.supervisoryAuthority !== void 0) {
          let data49 = data28.supervisoryAuthority;
          if (typeof data49 != "string" && !(data49 && typeof data49 == "object" && !Array.isArray(data49))) {
            let err96 = { instancePath: instancePath + "/controller/supervisoryAuthority", schemaPath: "#/properties/controller/properties/supervisoryAuthority/type", keyword: "type", params: { type: schema31.properties.controller.properties.supervisoryAuthority.type }, message: "must be string,object", schema: schema31.properties.controller.properties.supervisoryAuthority.type, parentSchema: schema31.properties.controller.properties.supervisoryAuthority, data: data49 };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
          if (typeof data49 == "string" && func2(data49) < 1) {
            let err97 = { instancePath: instancePath + "/controller/supervisoryAuthority", schemaPath: "#/properties/controller/properties/supervisoryAuthority/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.supervisoryAuthority, data: data49 };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            for (let key20 in data49)
              if (!(key20 === "id" || key20 === "name" || key20 === "address" || key20 === "country" || key20 === "email" || key20 === "phone" || key20 === "form")) {
                let err98 = { instancePath: instancePath + "/controller/supervisoryAuthority", schemaPath: "#/properties/controller/properties/supervisoryAuthority/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.controller.properties.supervisoryAuthority, data: data49 };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            if (data49.id !== void 0) {
              let data50 = data49.id;
              if (typeof data50 == "string") {
                if (func2(data50) < 1) {
                  let err99 = { instancePath: instancePath + "/controller/supervisoryAuthority/id", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.supervisoryAuthority.properties.id, data: data50 };
                  vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                }
              } else {
                let err100 = { instancePath: instancePath + "/controller/supervisoryAuthority/id", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.controller.properties.supervisoryAuthority.properties.id.type, parentSchema: schema31.properties.controller.properties.supervisoryAuthority.properties.id, data: data50 };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
            }
            if (data49.name !== void 0) {
              let data51 = data49.name;
              if (typeof data51 == "string") {
                if (func2(data51) < 1) {
                  let err101 = { instancePath: instancePath + "/controller/supervisoryAuthority/name", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.supervisoryAuthority.properties.name, data: data51 };
                  vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                }
              } else {
                let err102 = { instancePath: instancePath + "/controller/supervisoryAuthority/name", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.controller.properties.supervisoryAuthority.properties.name.type, parentSchema: schema31.properties.controller.properties.supervisoryAuthority.properties.name, data: data51 };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
            if (data49.address !== void 0) {
              let data52 = data49.address;
              if (typeof data52 == "string") {
                if (func2(data52) < 1) {
                  let err103 = { instancePath: instancePath + "/controller/supervisoryAuthority/address", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.supervisoryAuthority.properties.address, data: data52 };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
              } else {
                let err104 = { instancePath: instancePath + "/controller/supervisoryAuthority/address", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.controller.properties.supervisoryAuthority.properties.address.type, parentSchema: schema31.properties.controller.properties.supervisoryAuthority.properties.address, data: data52 };
                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
              }
            }
            if (data49.country !== void 0) {
              let data53 = data49.country;
              if (typeof data53 == "string") {
                if (!pattern14.test(data53)) {
                  let err105 = { instancePath: instancePath + "/controller/supervisoryAuthority/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data53 };
                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                }
              } else {
                let err106 = { instancePath: instancePath + "/controller/supervisoryAuthority/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data53 };
                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
              }
            }
            if (data49.email !== void 0) {
              let data54 = data49.email;
              if (typeof data54 == "string") {
                if (!formats4.test(data54)) {
                  let err107 = { instancePath: instancePath + "/controller/supervisoryAuthority/email", schemaPath: "#/$defs/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema43, data: data54 };
                  vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                }
              } else {
                let err108 = { instancePath: instancePath + "/controller/supervisoryAuthority/email", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data54 };
                vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
              }
            }
            if (data49.phone !== void 0) {
              let data55 = data49.phone;
              if (typeof data55 == "string") {
                if (func2(data55) < 1) {
                  let err109 = { instancePath: instancePath + "/controller/supervisoryAuthority/phone", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.controller.properties.supervisoryAuthority.properties.phone, data: data55 };
                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                }
              } else {
                let err110 = { instancePath: instancePath + "/controller/supervisoryAuthority/phone", schemaPath: "#/properties/controller/properties/supervisoryAuthority/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.controller.properties.supervisoryAuthority.properties.phone.type, parentSchema: schema31.properties.controller.properties.supervisoryAuthority.properties.phone, data: data55 };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            }
            if (data49.form !== void 0) {
              let data56 = data49.form;
              if (typeof data56 == "string") {
                if (!pattern20.test(data56)) {
                  let err111 = { instancePath: instancePath + "/controller/supervisoryAuthority/form", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, message: 'must match pattern "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$"', schema: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", parentSchema: schema44, data: data56 };
                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                }
              } else {
                let err112 = { instancePath: instancePath + "/controller/supervisoryAuthority/form", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data56 };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
            }
          }
        }
      } else {
        let err113 = { instancePath: instancePath + "/controller", schemaPath: "#/properties/controller/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.controller.type, parentSchema: schema31.properties.controller, data: data28 };
        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
      }
    }
    if (data.activities !== void 0) {
      let data57 = data.activities;
      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
        for (let key21 in data57)
          if (!pattern8.test(key21)) {
            let err114 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.activities, data: data57 };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
        for (let key22 in data57)
          pattern8.test(key22) && (validate27(data57[key22], { instancePath: instancePath + "/activities/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data57, parentDataProperty: key22, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
      } else {
        let err115 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.activities.type, parentSchema: schema31.properties.activities, data: data57 };
        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
      }
    }
    if (data.recipients !== void 0) {
      let data59 = data.recipients;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        for (let key23 in data59)
          if (!pattern8.test(key23)) {
            let err116 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.recipients, data: data59 };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        for (let key24 in data59)
          pattern8.test(key24) && (validate70(data59[key24], { instancePath: instancePath + "/recipients/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data59, parentDataProperty: key24, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length));
      } else {
        let err117 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.recipients.type, parentSchema: schema31.properties.recipients, data: data59 };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
    }
    if (data.clients !== void 0) {
      let data61 = data.clients;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (let key25 in data61)
          if (!pattern8.test(key25)) {
            let err118 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.clients, data: data61 };
            vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
          }
        for (let key26 in data61)
          if (pattern8.test(key26)) {
            let data62 = data61[key26];
            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
              for (let key27 in data62)
                if (!(key27 === "name" || key27 === "address" || key27 === "country" || key27 === "email" || key27 === "phone" || key27 === "form" || key27 === "representative" || key27 === "dataProtectionOfficer")) {
                  let err119 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"], data: data62 };
                  vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                }
              if (data62.name !== void 0) {
                let data63 = data62.name;
                if (typeof data63 == "string") {
                  if (func2(data63) < 1) {
                    let err120 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.name, data: data63 };
                    vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                  }
                } else {
                  let err121 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.name.type, parentSchema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.name, data: data63 };
                  vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                }
              }
              if (data62.address !== void 0) {
                let data64 = data62.address;
                if (typeof data64 == "string") {
                  if (func2(data64) < 1) {
                    let err122 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/address", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.address, data: data64 };
                    vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                  }
                } else {
                  let err123 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/address", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.address.type, parentSchema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.address, data: data64 };
                  vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                }
              }
              if (data62.country !== void 0) {
                let data65 = data62.country;
                if (typeof data65 == "string") {
                  if (!pattern14.test(data65)) {
                    let err124 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data65 };
                    vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                  }
                } else {
                  let err125 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data65 };
                  vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                }
              }
              if (data62.email !== void 0) {
                let data66 = data62.email;
                if (typeof data66 == "string") {
                  if (!formats4.test(data66)) {
                    let err126 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/email", schemaPath: "#/$defs/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema43, data: data66 };
                    vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                  }
                } else {
                  let err127 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/email", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data66 };
                  vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                }
              }
              if (data62.phone !== void 0) {
                let data67 = data62.phone;
                if (typeof data67 == "string") {
                  if (func2(data67) < 1) {
                    let err128 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/phone", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.phone, data: data67 };
                    vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                  }
                } else {
                  let err129 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/phone", schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.phone.type, parentSchema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.phone, data: data67 };
                  vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                }
              }
              if (data62.form !== void 0) {
                let data68 = data62.form;
                if (typeof data68 == "string") {
                  if (!pattern20.test(data68)) {
                    let err130 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/form", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, message: 'must match pattern "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$"', schema: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", parentSchema: schema44, data: data68 };
                    vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                  }
                } else {
                  let err131 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/form", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data68 };
                  vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                }
              }
              data62.representative !== void 0 && (validate23(data62.representative, { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/representative", parentData: data62, parentDataProperty: "representative", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data62.dataProtectionOfficer !== void 0 && (validate23(data62.dataProtectionOfficer, { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/dataProtectionOfficer", parentData: data62, parentDataProperty: "dataProtectionOfficer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
            } else {
              let err132 = { instancePath: instancePath + "/clients/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].type, parentSchema: schema31.properties.clients.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"], data: data62 };
              vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
            }
          }
      } else {
        let err133 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.clients.type, parentSchema: schema31.properties.clients, data: data61 };
        vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
      }
    }
    if (data.cookies !== void 0) {
      let data71 = data.cookies;
      if (typeof data71 != "string" && !(data71 && typeof data71 == "object" && !Array.isArray(data71))) {
        let err134 = { instancePath: instancePath + "/cookies", schemaPath: "#/properties/cookies/type", keyword: "type", params: { type: schema31.properties.cookies.type }, message: "must be string,object", schema: schema31.properties.cookies.type, parentSchema: schema31.properties.cookies, data: data71 };
        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
      }
      if (typeof data71 == "string" && !pattern24.test(data71)) {
        let err135 = { instancePath: instancePath + "/cookies", schemaPath: "#/properties/cookies/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema31.properties.cookies, data: data71 };
        vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
      }
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        for (let key28 in data71)
          if (!(key28 === "none" || key28 === "necessary" || key28 === "functional" || key28 === "analytics" || key28 === "advertising")) {
            let err136 = { instancePath: instancePath + "/cookies", schemaPath: "#/properties/cookies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.cookies, data: data71 };
            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
          }
        if (data71.none !== void 0) {
          let data72 = data71.none;
          if (typeof data72 != "string" && !(data72 && typeof data72 == "object" && !Array.isArray(data72))) {
            let err137 = { instancePath: instancePath + "/cookies/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data72 };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
          if (typeof data72 == "string" && func2(data72) < 1) {
            let err138 = { instancePath: instancePath + "/cookies/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data72 };
            vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
          }
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            for (let key29 in data72)
              if (!pattern4.test(key29)) {
                let err139 = { instancePath: instancePath + "/cookies/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data72 };
                vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
              }
            for (let key30 in data72)
              if (pattern4.test(key30)) {
                let data73 = data72[key30];
                if (typeof data73 == "string") {
                  if (func2(data73) < 1) {
                    let err140 = { instancePath: instancePath + "/cookies/none/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data73 };
                    vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                  }
                } else {
                  let err141 = { instancePath: instancePath + "/cookies/none/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data73 };
                  vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                }
              }
          }
        }
        data71.necessary !== void 0 && (validate85(data71.necessary, { instancePath: instancePath + "/cookies/necessary", parentData: data71, parentDataProperty: "necessary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data71.functional !== void 0 && (validate85(data71.functional, { instancePath: instancePath + "/cookies/functional", parentData: data71, parentDataProperty: "functional", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data71.analytics !== void 0 && (validate85(data71.analytics, { instancePath: instancePath + "/cookies/analytics", parentData: data71, parentDataProperty: "analytics", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data71.advertising !== void 0 && (validate85(data71.advertising, { instancePath: instancePath + "/cookies/advertising", parentData: data71, parentDataProperty: "advertising", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
      }
    }
    if (data.consentManager !== void 0) {
      let data78 = data.consentManager;
      if (typeof data78 != "string" && !(data78 && typeof data78 == "object" && !Array.isArray(data78))) {
        let err142 = { instancePath: instancePath + "/consentManager", schemaPath: "#/properties/consentManager/type", keyword: "type", params: { type: schema31.properties.consentManager.type }, message: "must be string,object", schema: schema31.properties.consentManager.type, parentSchema: schema31.properties.consentManager, data: data78 };
        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
      }
      if (typeof data78 == "string" && !pattern24.test(data78)) {
        let err143 = { instancePath: instancePath + "/consentManager", schemaPath: "#/properties/consentManager/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema31.properties.consentManager, data: data78 };
        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
      }
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (let key31 in data78)
          if (!(key31 === "none" || key31 === "tool" || key31 === "firstLayer" || key31 === "reopen" || key31 === "choiceKept" || key31 === "honours")) {
            let err144 = { instancePath: instancePath + "/consentManager", schemaPath: "#/properties/consentManager/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.consentManager, data: data78 };
            vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
          }
        if (data78.none !== void 0) {
          let data79 = data78.none;
          if (typeof data79 != "string" && !(data79 && typeof data79 == "object" && !Array.isArray(data79))) {
            let err145 = { instancePath: instancePath + "/consentManager/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data79 };
            vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
          }
          if (typeof data79 == "string" && func2(data79) < 1) {
            let err146 = { instancePath: instancePath + "/consentManager/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data79 };
            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
          }
          if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
            for (let key32 in data79)
              if (!pattern4.test(key32)) {
                let err147 = { instancePath: instancePath + "/consentManager/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data79 };
                vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
              }
            for (let key33 in data79)
              if (pattern4.test(key33)) {
                let data80 = data79[key33];
                if (typeof data80 == "string") {
                  if (func2(data80) < 1) {
                    let err148 = { instancePath: instancePath + "/consentManager/none/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data80 };
                    vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                  }
                } else {
                  let err149 = { instancePath: instancePath + "/consentManager/none/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data80 };
                  vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                }
              }
          }
        }
        if (data78.tool !== void 0) {
          let data81 = data78.tool;
          if (typeof data81 == "string") {
            if (func2(data81) < 1) {
              let err150 = { instancePath: instancePath + "/consentManager/tool", schemaPath: "#/properties/consentManager/properties/tool/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.consentManager.properties.tool, data: data81 };
              vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
            }
          } else {
            let err151 = { instancePath: instancePath + "/consentManager/tool", schemaPath: "#/properties/consentManager/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.consentManager.properties.tool.type, parentSchema: schema31.properties.consentManager.properties.tool, data: data81 };
            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
          }
        }
        if (data78.firstLayer !== void 0) {
          let data82 = data78.firstLayer;
          if (Array.isArray(data82)) {
            let len5 = data82.length;
            for (let i10 = 0; i10 < len5; i10++) {
              let data83 = data82[i10];
              if (typeof data83 != "string") {
                let err152 = { instancePath: instancePath + "/consentManager/firstLayer/" + i10, schemaPath: "#/properties/consentManager/properties/firstLayer/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.consentManager.properties.firstLayer.items.type, parentSchema: schema31.properties.consentManager.properties.firstLayer.items, data: data83 };
                vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
              }
              if (!(data83 === "accept" || data83 === "reject" || data83 === "settings")) {
                let err153 = { instancePath: instancePath + "/consentManager/firstLayer/" + i10, schemaPath: "#/properties/consentManager/properties/firstLayer/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.consentManager.properties.firstLayer.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.consentManager.properties.firstLayer.items.enum, parentSchema: schema31.properties.consentManager.properties.firstLayer.items, data: data83 };
                vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
              }
            }
            let i11 = data82.length, j5;
            if (i11 > 1) {
              let indices3 = {};
              for (; i11--; ) {
                let item3 = data82[i11];
                if (typeof item3 == "string") {
                  if (typeof indices3[item3] == "number") {
                    j5 = indices3[item3];
                    let err154 = { instancePath: instancePath + "/consentManager/firstLayer", schemaPath: "#/properties/consentManager/properties/firstLayer/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i11 + " are identical)", schema: !0, parentSchema: schema31.properties.consentManager.properties.firstLayer, data: data82 };
                    vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                    break;
                  }
                  indices3[item3] = i11;
                }
              }
            }
          } else {
            let err155 = { instancePath: instancePath + "/consentManager/firstLayer", schemaPath: "#/properties/consentManager/properties/firstLayer/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.consentManager.properties.firstLayer.type, parentSchema: schema31.properties.consentManager.properties.firstLayer, data: data82 };
            vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
          }
        }
        if (data78.reopen !== void 0) {
          let data84 = data78.reopen;
          if (typeof data84 != "string" && !(data84 && typeof data84 == "object" && !Array.isArray(data84))) {
            let err156 = { instancePath: instancePath + "/consentManager/reopen", schemaPath: "#/properties/consentManager/properties/reopen/type", keyword: "type", params: { type: schema31.properties.consentManager.properties.reopen.type }, message: "must be string,object", schema: schema31.properties.consentManager.properties.reopen.type, parentSchema: schema31.properties.consentManager.properties.reopen, data: data84 };
            vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
          }
          if (typeof data84 == "string" && func2(data84) < 1) {
            let err157 = { instancePath: instancePath + "/consentManager/reopen", schemaPath: "#/properties/consentManager/properties/reopen/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.consentManager.properties.reopen, data: data84 };
            vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
          }
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            for (let key34 in data84)
              if (!(key34 === "label" || key34 === "where" || key34 === "url")) {
                let err158 = { instancePath: instancePath + "/consentManager/reopen", schemaPath: "#/properties/consentManager/properties/reopen/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.consentManager.properties.reopen, data: data84 };
                vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
              }
            if (data84.label !== void 0) {
              let data85 = data84.label;
              if (typeof data85 != "string" && !(data85 && typeof data85 == "object" && !Array.isArray(data85))) {
                let err159 = { instancePath: instancePath + "/consentManager/reopen/label", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data85 };
                vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
              }
              if (typeof data85 == "string" && func2(data85) < 1) {
                let err160 = { instancePath: instancePath + "/consentManager/reopen/label", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data85 };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
              if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                for (let key35 in data85)
                  if (!pattern4.test(key35)) {
                    let err161 = { instancePath: instancePath + "/consentManager/reopen/label", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data85 };
                    vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                  }
                for (let key36 in data85)
                  if (pattern4.test(key36)) {
                    let data86 = data85[key36];
                    if (typeof data86 == "string") {
                      if (func2(data86) < 1) {
                        let err162 = { instancePath: instancePath + "/consentManager/reopen/label/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data86 };
                        vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                      }
                    } else {
                      let err163 = { instancePath: instancePath + "/consentManager/reopen/label/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data86 };
                      vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                    }
                  }
              }
            }
            if (data84.where !== void 0) {
              let data87 = data84.where;
              if (typeof data87 != "string") {
                let err164 = { instancePath: instancePath + "/consentManager/reopen/where", schemaPath: "#/properties/consentManager/properties/reopen/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.consentManager.properties.reopen.properties.where.type, parentSchema: schema31.properties.consentManager.properties.reopen.properties.where, data: data87 };
                vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
              }
              if (!(data87 === "footer" || data87 === "header" || data87 === "everyPage" || data87 === "appSettings")) {
                let err165 = { instancePath: instancePath + "/consentManager/reopen/where", schemaPath: "#/properties/consentManager/properties/reopen/properties/where/enum", keyword: "enum", params: { allowedValues: schema31.properties.consentManager.properties.reopen.properties.where.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.consentManager.properties.reopen.properties.where.enum, parentSchema: schema31.properties.consentManager.properties.reopen.properties.where, data: data87 };
                vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
              }
            }
            if (data84.url !== void 0) {
              let data88 = data84.url;
              if (typeof data88 == "string") {
                if (!pattern7.test(data88)) {
                  let err166 = { instancePath: instancePath + "/consentManager/reopen/url", schemaPath: "#/$defs/webUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, message: 'must match pattern "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$"', schema: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", parentSchema: schema35, data: data88 };
                  vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                }
              } else {
                let err167 = { instancePath: instancePath + "/consentManager/reopen/url", schemaPath: "#/$defs/webUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data88 };
                vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
              }
            }
          }
        }
        if (data78.choiceKept !== void 0) {
          let data89 = data78.choiceKept;
          if (typeof data89 == "string") {
            if (!pattern57.test(data89)) {
              let err168 = { instancePath: instancePath + "/consentManager/choiceKept", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, message: 'must match pattern "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"', schema: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$", parentSchema: schema75, data: data89 };
              vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
            }
          } else {
            let err169 = { instancePath: instancePath + "/consentManager/choiceKept", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data89 };
            vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
          }
        }
        if (data78.honours !== void 0) {
          let data90 = data78.honours;
          if (Array.isArray(data90)) {
            let len6 = data90.length;
            for (let i12 = 0; i12 < len6; i12++) {
              let data91 = data90[i12];
              if (typeof data91 != "string") {
                let err170 = { instancePath: instancePath + "/consentManager/honours/" + i12, schemaPath: "#/properties/consentManager/properties/honours/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.consentManager.properties.honours.items.type, parentSchema: schema31.properties.consentManager.properties.honours.items, data: data91 };
                vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
              }
              if (!(data91 === "globalPrivacyControl" || data91 === "doNotTrack")) {
                let err171 = { instancePath: instancePath + "/consentManager/honours/" + i12, schemaPath: "#/properties/consentManager/properties/honours/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.consentManager.properties.honours.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.consentManager.properties.honours.items.enum, parentSchema: schema31.properties.consentManager.properties.honours.items, data: data91 };
                vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
              }
            }
            let i13 = data90.length, j6;
            if (i13 > 1) {
              let indices4 = {};
              for (; i13--; ) {
                let item4 = data90[i13];
                if (typeof item4 == "string") {
                  if (typeof indices4[item4] == "number") {
                    j6 = indices4[item4];
                    let err172 = { instancePath: instancePath + "/consentManager/honours", schemaPath: "#/properties/consentManager/properties/honours/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i13 + " are identical)", schema: !0, parentSchema: schema31.properties.consentManager.properties.honours, data: data90 };
                    vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                    break;
                  }
                  indices4[item4] = i13;
                }
              }
            }
          } else {
            let err173 = { instancePath: instancePath + "/consentManager/honours", schemaPath: "#/properties/consentManager/properties/honours/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.consentManager.properties.honours.type, parentSchema: schema31.properties.consentManager.properties.honours, data: data90 };
            vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
          }
        }
      }
    }
    if (data.rights !== void 0) {
      let data92 = data.rights;
      if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
        for (let key37 in data92)
          if (!func1.call(schema31.properties.rights.properties, key37)) {
            let err174 = { instancePath: instancePath + "/rights", schemaPath: "#/properties/rights/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.rights, data: data92 };
            vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
          }
        if (data92.name !== void 0) {
          let data93 = data92.name;
          if (typeof data93 == "string") {
            if (func2(data93) < 1) {
              let err175 = { instancePath: instancePath + "/rights/name", schemaPath: "#/properties/rights/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rights.properties.name, data: data93 };
              vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
            }
          } else {
            let err176 = { instancePath: instancePath + "/rights/name", schemaPath: "#/properties/rights/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rights.properties.name.type, parentSchema: schema31.properties.rights.properties.name, data: data93 };
            vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
          }
        }
        if (data92.address !== void 0) {
          let data94 = data92.address;
          if (typeof data94 == "string") {
            if (func2(data94) < 1) {
              let err177 = { instancePath: instancePath + "/rights/address", schemaPath: "#/properties/rights/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rights.properties.address, data: data94 };
              vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
            }
          } else {
            let err178 = { instancePath: instancePath + "/rights/address", schemaPath: "#/properties/rights/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rights.properties.address.type, parentSchema: schema31.properties.rights.properties.address, data: data94 };
            vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
          }
        }
        if (data92.country !== void 0) {
          let data95 = data92.country;
          if (typeof data95 == "string") {
            if (!pattern14.test(data95)) {
              let err179 = { instancePath: instancePath + "/rights/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema39, data: data95 };
              vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
            }
          } else {
            let err180 = { instancePath: instancePath + "/rights/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data95 };
            vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
          }
        }
        if (data92.email !== void 0) {
          let data96 = data92.email;
          if (typeof data96 == "string") {
            if (!formats4.test(data96)) {
              let err181 = { instancePath: instancePath + "/rights/email", schemaPath: "#/$defs/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema43, data: data96 };
              vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
            }
          } else {
            let err182 = { instancePath: instancePath + "/rights/email", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data96 };
            vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
          }
        }
        if (data92.phone !== void 0) {
          let data97 = data92.phone;
          if (typeof data97 == "string") {
            if (func2(data97) < 1) {
              let err183 = { instancePath: instancePath + "/rights/phone", schemaPath: "#/properties/rights/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rights.properties.phone, data: data97 };
              vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
            }
          } else {
            let err184 = { instancePath: instancePath + "/rights/phone", schemaPath: "#/properties/rights/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rights.properties.phone.type, parentSchema: schema31.properties.rights.properties.phone, data: data97 };
            vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
          }
        }
        if (data92.form !== void 0) {
          let data98 = data92.form;
          if (typeof data98 == "string") {
            if (!pattern20.test(data98)) {
              let err185 = { instancePath: instancePath + "/rights/form", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$" }, message: 'must match pattern "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$"', schema: "^(https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?|mailto:[^\\s@]+@[^\\s@]+|tel:\\+?[0-9 ().-]+)$", parentSchema: schema44, data: data98 };
              vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
            }
          } else {
            let err186 = { instancePath: instancePath + "/rights/form", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data98 };
            vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
          }
        }
        if (data92.account !== void 0) {
          let data99 = data92.account;
          if (typeof data99 == "string") {
            if (!pattern7.test(data99)) {
              let err187 = { instancePath: instancePath + "/rights/account", schemaPath: "#/$defs/webUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, message: 'must match pattern "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$"', schema: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", parentSchema: schema35, data: data99 };
              vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
            }
          } else {
            let err188 = { instancePath: instancePath + "/rights/account", schemaPath: "#/$defs/webUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data99 };
            vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
          }
        }
        if (data92.identityCheck !== void 0) {
          let data100 = data92.identityCheck;
          if (typeof data100 != "string" && !(data100 && typeof data100 == "object" && !Array.isArray(data100))) {
            let err189 = { instancePath: instancePath + "/rights/identityCheck", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data100 };
            vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
          }
          if (typeof data100 == "string" && func2(data100) < 1) {
            let err190 = { instancePath: instancePath + "/rights/identityCheck", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data100 };
            vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
          }
          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
            for (let key38 in data100)
              if (!pattern4.test(key38)) {
                let err191 = { instancePath: instancePath + "/rights/identityCheck", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data100 };
                vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
              }
            for (let key39 in data100)
              if (pattern4.test(key39)) {
                let data101 = data100[key39];
                if (typeof data101 == "string") {
                  if (func2(data101) < 1) {
                    let err192 = { instancePath: instancePath + "/rights/identityCheck/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data101 };
                    vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                  }
                } else {
                  let err193 = { instancePath: instancePath + "/rights/identityCheck/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data101 };
                  vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                }
              }
          }
        }
        if (data92.answerWithin !== void 0) {
          let data102 = data92.answerWithin;
          if (typeof data102 == "string") {
            if (!pattern57.test(data102)) {
              let err194 = { instancePath: instancePath + "/rights/answerWithin", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, message: 'must match pattern "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"', schema: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$", parentSchema: schema75, data: data102 };
              vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
            }
          } else {
            let err195 = { instancePath: instancePath + "/rights/answerWithin", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data102 };
            vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
          }
        }
        if (data92.fee !== void 0) {
          let data103 = data92.fee;
          if (typeof data103 != "string" && !(data103 && typeof data103 == "object" && !Array.isArray(data103))) {
            let err196 = { instancePath: instancePath + "/rights/fee", schemaPath: "#/properties/rights/properties/fee/type", keyword: "type", params: { type: schema31.properties.rights.properties.fee.type }, message: "must be string,object", schema: schema31.properties.rights.properties.fee.type, parentSchema: schema31.properties.rights.properties.fee, data: data103 };
            vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
          }
          if (typeof data103 == "string" && func2(data103) < 1) {
            let err197 = { instancePath: instancePath + "/rights/fee", schemaPath: "#/properties/rights/properties/fee/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rights.properties.fee, data: data103 };
            vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
          }
          if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
            for (let key40 in data103)
              if (!(key40 === "none" || key40 === "text")) {
                let err198 = { instancePath: instancePath + "/rights/fee", schemaPath: "#/properties/rights/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.rights.properties.fee, data: data103 };
                vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
              }
            if (data103.none !== void 0) {
              let data104 = data103.none;
              if (typeof data104 != "string" && !(data104 && typeof data104 == "object" && !Array.isArray(data104))) {
                let err199 = { instancePath: instancePath + "/rights/fee/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data104 };
                vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
              }
              if (typeof data104 == "string" && func2(data104) < 1) {
                let err200 = { instancePath: instancePath + "/rights/fee/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data104 };
                vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
              }
              if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                for (let key41 in data104)
                  if (!pattern4.test(key41)) {
                    let err201 = { instancePath: instancePath + "/rights/fee/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data104 };
                    vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                  }
                for (let key42 in data104)
                  if (pattern4.test(key42)) {
                    let data105 = data104[key42];
                    if (typeof data105 == "string") {
                      if (func2(data105) < 1) {
                        let err202 = { instancePath: instancePath + "/rights/fee/none/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data105 };
                        vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                      }
                    } else {
                      let err203 = { instancePath: instancePath + "/rights/fee/none/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data105 };
                      vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                    }
                  }
              }
            }
            if (data103.text !== void 0) {
              let data106 = data103.text;
              if (typeof data106 != "string" && !(data106 && typeof data106 == "object" && !Array.isArray(data106))) {
                let err204 = { instancePath: instancePath + "/rights/fee/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data106 };
                vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
              }
              if (typeof data106 == "string" && func2(data106) < 1) {
                let err205 = { instancePath: instancePath + "/rights/fee/text", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data106 };
                vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
              }
              if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                for (let key43 in data106)
                  if (!pattern4.test(key43)) {
                    let err206 = { instancePath: instancePath + "/rights/fee/text", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data106 };
                    vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                  }
                for (let key44 in data106)
                  if (pattern4.test(key44)) {
                    let data107 = data106[key44];
                    if (typeof data107 == "string") {
                      if (func2(data107) < 1) {
                        let err207 = { instancePath: instancePath + "/rights/fee/text/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data107 };
                        vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                      }
                    } else {
                      let err208 = { instancePath: instancePath + "/rights/fee/text/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data107 };
                      vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                    }
                  }
              }
            }
          }
        }
        if (data92.onRequest !== void 0) {
          let data108 = data92.onRequest;
          if (Array.isArray(data108)) {
            let len7 = data108.length;
            for (let i14 = 0; i14 < len7; i14++) {
              let data109 = data108[i14];
              if (typeof data109 != "string") {
                let err209 = { instancePath: instancePath + "/rights/onRequest/" + i14, schemaPath: "#/properties/rights/properties/onRequest/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rights.properties.onRequest.items.type, parentSchema: schema31.properties.rights.properties.onRequest.items, data: data109 };
                vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
              }
              if (!(data109 === "safeguards" || data109 === "balancingTests" || data109 === "arrangements")) {
                let err210 = { instancePath: instancePath + "/rights/onRequest/" + i14, schemaPath: "#/properties/rights/properties/onRequest/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rights.properties.onRequest.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rights.properties.onRequest.items.enum, parentSchema: schema31.properties.rights.properties.onRequest.items, data: data109 };
                vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
              }
            }
            let i15 = data108.length, j7;
            if (i15 > 1) {
              let indices5 = {};
              for (; i15--; ) {
                let item5 = data108[i15];
                if (typeof item5 == "string") {
                  if (typeof indices5[item5] == "number") {
                    j7 = indices5[item5];
                    let err211 = { instancePath: instancePath + "/rights/onRequest", schemaPath: "#/properties/rights/properties/onRequest/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i15 + " are identical)", schema: !0, parentSchema: schema31.properties.rights.properties.onRequest, data: data108 };
                    vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                    break;
                  }
                  indices5[item5] = i15;
                }
              }
            }
          } else {
            let err212 = { instancePath: instancePath + "/rights/onRequest", schemaPath: "#/properties/rights/properties/onRequest/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.rights.properties.onRequest.type, parentSchema: schema31.properties.rights.properties.onRequest, data: data108 };
            vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
          }
        }
      } else {
        let err213 = { instancePath: instancePath + "/rights", schemaPath: "#/properties/rights/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rights.type, parentSchema: schema31.properties.rights, data: data92 };
        vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
      }
    }
    if (data.automatedDecisions !== void 0) {
      let data110 = data.automatedDecisions;
      if ((!data110 || typeof data110 != "object") && typeof data110 != "string") {
        let err214 = { instancePath: instancePath + "/automatedDecisions", schemaPath: "#/properties/automatedDecisions/type", keyword: "type", params: { type: schema31.properties.automatedDecisions.type }, message: "must be string,object,array", schema: schema31.properties.automatedDecisions.type, parentSchema: schema31.properties.automatedDecisions, data: data110 };
        vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
      }
      if (typeof data110 == "string" && !pattern24.test(data110)) {
        let err215 = { instancePath: instancePath + "/automatedDecisions", schemaPath: "#/properties/automatedDecisions/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema31.properties.automatedDecisions, data: data110 };
        vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
      }
      if (Array.isArray(data110)) {
        let len8 = data110.length;
        for (let i16 = 0; i16 < len8; i16++) {
          let data111 = data110[i16];
          if (typeof data111 == "string") {
            if (!pattern8.test(data111)) {
              let err216 = { instancePath: instancePath + "/automatedDecisions/" + i16, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema68, data: data111 };
              vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
            }
          } else {
            let err217 = { instancePath: instancePath + "/automatedDecisions/" + i16, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.type, parentSchema: schema68, data: data111 };
            vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
          }
        }
        let i17 = data110.length, j8;
        if (i17 > 1) {
          outer2: for (; i17--; )
            for (j8 = i17; j8--; )
              if (func0(data110[i17], data110[j8])) {
                let err218 = { instancePath: instancePath + "/automatedDecisions", schemaPath: "#/properties/automatedDecisions/uniqueItems", keyword: "uniqueItems", params: { i: i17, j: j8 }, message: "must NOT have duplicate items (items ## " + j8 + " and " + i17 + " are identical)", schema: !0, parentSchema: schema31.properties.automatedDecisions, data: data110 };
                vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                break outer2;
              }
        }
      }
      if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
        for (let key45 in data110)
          if (key45 !== "none") {
            let err219 = { instancePath: instancePath + "/automatedDecisions", schemaPath: "#/properties/automatedDecisions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.automatedDecisions, data: data110 };
            vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
          }
        if (data110.none !== void 0) {
          let data112 = data110.none;
          if (typeof data112 != "string" && !(data112 && typeof data112 == "object" && !Array.isArray(data112))) {
            let err220 = { instancePath: instancePath + "/automatedDecisions/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data112 };
            vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
          }
          if (typeof data112 == "string" && func2(data112) < 1) {
            let err221 = { instancePath: instancePath + "/automatedDecisions/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data112 };
            vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
          }
          if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
            for (let key46 in data112)
              if (!pattern4.test(key46)) {
                let err222 = { instancePath: instancePath + "/automatedDecisions/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data112 };
                vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
              }
            for (let key47 in data112)
              if (pattern4.test(key47)) {
                let data113 = data112[key47];
                if (typeof data113 == "string") {
                  if (func2(data113) < 1) {
                    let err223 = { instancePath: instancePath + "/automatedDecisions/none/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data113 };
                    vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                  }
                } else {
                  let err224 = { instancePath: instancePath + "/automatedDecisions/none/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data113 };
                  vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                }
              }
          }
        }
      }
    }
    if (data.children !== void 0) {
      let data114 = data.children;
      if (typeof data114 != "string" && !(data114 && typeof data114 == "object" && !Array.isArray(data114))) {
        let err225 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: schema31.properties.children.type }, message: "must be string,object", schema: schema31.properties.children.type, parentSchema: schema31.properties.children, data: data114 };
        vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
      }
      if (typeof data114 == "string" && !pattern24.test(data114)) {
        let err226 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/pattern", keyword: "pattern", params: { pattern: "^none$" }, message: 'must match pattern "^none$"', schema: "^none$", parentSchema: schema31.properties.children, data: data114 };
        vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
      }
      if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
        for (let key48 in data114)
          if (!(key48 === "none" || key48 === "notDirectedUnder" || key48 === "offeredFrom" || key48 === "consentAge" || key48 === "parentalConsent" || key48 === "page")) {
            let err227 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.children, data: data114 };
            vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
          }
        if (data114.none !== void 0) {
          let data115 = data114.none;
          if (typeof data115 != "string" && !(data115 && typeof data115 == "object" && !Array.isArray(data115))) {
            let err228 = { instancePath: instancePath + "/children/none", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data115 };
            vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
          }
          if (typeof data115 == "string" && func2(data115) < 1) {
            let err229 = { instancePath: instancePath + "/children/none", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data115 };
            vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
          }
          if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
            for (let key49 in data115)
              if (!pattern4.test(key49)) {
                let err230 = { instancePath: instancePath + "/children/none", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data115 };
                vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
              }
            for (let key50 in data115)
              if (pattern4.test(key50)) {
                let data116 = data115[key50];
                if (typeof data116 == "string") {
                  if (func2(data116) < 1) {
                    let err231 = { instancePath: instancePath + "/children/none/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data116 };
                    vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                  }
                } else {
                  let err232 = { instancePath: instancePath + "/children/none/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data116 };
                  vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                }
              }
          }
        }
        if (data114.notDirectedUnder !== void 0) {
          let data117 = data114.notDirectedUnder;
          if (!(typeof data117 == "number" && !(data117 % 1) && !isNaN(data117) && isFinite(data117))) {
            let err233 = { instancePath: instancePath + "/children/notDirectedUnder", schemaPath: "#/properties/children/properties/notDirectedUnder/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.children.properties.notDirectedUnder.type, parentSchema: schema31.properties.children.properties.notDirectedUnder, data: data117 };
            vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
          }
          if (typeof data117 == "number" && isFinite(data117)) {
            if (data117 > 18 || isNaN(data117)) {
              let err234 = { instancePath: instancePath + "/children/notDirectedUnder", schemaPath: "#/properties/children/properties/notDirectedUnder/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18 }, message: "must be <= 18", schema: 18, parentSchema: schema31.properties.children.properties.notDirectedUnder, data: data117 };
              vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
            }
            if (data117 < 1 || isNaN(data117)) {
              let err235 = { instancePath: instancePath + "/children/notDirectedUnder", schemaPath: "#/properties/children/properties/notDirectedUnder/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.children.properties.notDirectedUnder, data: data117 };
              vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
            }
          }
        }
        if (data114.offeredFrom !== void 0) {
          let data118 = data114.offeredFrom;
          if (!(typeof data118 == "number" && !(data118 % 1) && !isNaN(data118) && isFinite(data118))) {
            let err236 = { instancePath: instancePath + "/children/offeredFrom", schemaPath: "#/properties/children/properties/offeredFrom/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.children.properties.offeredFrom.type, parentSchema: schema31.properties.children.properties.offeredFrom, data: data118 };
            vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
          }
          if (typeof data118 == "number" && isFinite(data118)) {
            if (data118 > 18 || isNaN(data118)) {
              let err237 = { instancePath: instancePath + "/children/offeredFrom", schemaPath: "#/properties/children/properties/offeredFrom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18 }, message: "must be <= 18", schema: 18, parentSchema: schema31.properties.children.properties.offeredFrom, data: data118 };
              vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
            }
            if (data118 < 0 || isNaN(data118)) {
              let err238 = { instancePath: instancePath + "/children/offeredFrom", schemaPath: "#/properties/children/properties/offeredFrom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.children.properties.offeredFrom, data: data118 };
              vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
            }
          }
        }
        if (data114.consentAge !== void 0) {
          let data119 = data114.consentAge;
          if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
            for (let key51 in data119)
              if (!pattern14.test(key51)) {
                let err239 = { instancePath: instancePath + "/children/consentAge", schemaPath: "#/properties/children/properties/consentAge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.children.properties.consentAge, data: data119 };
                vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
              }
            for (let key52 in data119)
              if (pattern14.test(key52)) {
                let data120 = data119[key52];
                if (!(typeof data120 == "number" && !(data120 % 1) && !isNaN(data120) && isFinite(data120))) {
                  let err240 = { instancePath: instancePath + "/children/consentAge/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/children/properties/consentAge/patternProperties/%5E%5BA-Z%5D%7B2%7D%24/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.children.properties.consentAge.patternProperties["^[A-Z]{2}$"].type, parentSchema: schema31.properties.children.properties.consentAge.patternProperties["^[A-Z]{2}$"], data: data120 };
                  vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                }
                if (typeof data120 == "number" && isFinite(data120)) {
                  if (data120 > 18 || isNaN(data120)) {
                    let err241 = { instancePath: instancePath + "/children/consentAge/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/children/properties/consentAge/patternProperties/%5E%5BA-Z%5D%7B2%7D%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18 }, message: "must be <= 18", schema: 18, parentSchema: schema31.properties.children.properties.consentAge.patternProperties["^[A-Z]{2}$"], data: data120 };
                    vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                  }
                  if (data120 < 1 || isNaN(data120)) {
                    let err242 = { instancePath: instancePath + "/children/consentAge/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/children/properties/consentAge/patternProperties/%5E%5BA-Z%5D%7B2%7D%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.children.properties.consentAge.patternProperties["^[A-Z]{2}$"], data: data120 };
                    vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                  }
                }
              }
          } else {
            let err243 = { instancePath: instancePath + "/children/consentAge", schemaPath: "#/properties/children/properties/consentAge/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.children.properties.consentAge.type, parentSchema: schema31.properties.children.properties.consentAge, data: data119 };
            vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
          }
        }
        if (data114.parentalConsent !== void 0) {
          let data121 = data114.parentalConsent;
          if (typeof data121 != "string" && !(data121 && typeof data121 == "object" && !Array.isArray(data121))) {
            let err244 = { instancePath: instancePath + "/children/parentalConsent", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data121 };
            vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
          }
          if (typeof data121 == "string" && func2(data121) < 1) {
            let err245 = { instancePath: instancePath + "/children/parentalConsent", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data121 };
            vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
          }
          if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
            for (let key53 in data121)
              if (!pattern4.test(key53)) {
                let err246 = { instancePath: instancePath + "/children/parentalConsent", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data121 };
                vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
              }
            for (let key54 in data121)
              if (pattern4.test(key54)) {
                let data122 = data121[key54];
                if (typeof data122 == "string") {
                  if (func2(data122) < 1) {
                    let err247 = { instancePath: instancePath + "/children/parentalConsent/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data122 };
                    vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                  }
                } else {
                  let err248 = { instancePath: instancePath + "/children/parentalConsent/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data122 };
                  vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                }
              }
          }
        }
        if (data114.page !== void 0) {
          let data123 = data114.page;
          if (typeof data123 == "string") {
            if (!pattern7.test(data123)) {
              let err249 = { instancePath: instancePath + "/children/page", schemaPath: "#/$defs/webUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$" }, message: 'must match pattern "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$"', schema: "^https?://[\\p{L}\\p{N}.-]+(:[0-9]+)?([/?#]\\S*)?$", parentSchema: schema35, data: data123 };
              vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
            }
          } else {
            let err250 = { instancePath: instancePath + "/children/page", schemaPath: "#/$defs/webUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data123 };
            vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
          }
        }
      }
    }
    if (data.measures !== void 0) {
      let data124 = data.measures;
      if (!data124 || typeof data124 != "object") {
        let err251 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: schema31.properties.measures.type }, message: "must be array,object", schema: schema31.properties.measures.type, parentSchema: schema31.properties.measures, data: data124 };
        vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
      }
      if (Array.isArray(data124)) {
        let len9 = data124.length;
        for (let i18 = 0; i18 < len9; i18++) {
          let data125 = data124[i18];
          if (typeof data125 == "string") {
            if (!pattern157.test(data125)) {
              let err252 = { instancePath: instancePath + "/measures/" + i18, schemaPath: "#/$defs/measure/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', schema: "^[a-z][A-Za-z0-9-]*$", parentSchema: schema158, data: data125 };
              vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
            }
          } else {
            let err253 = { instancePath: instancePath + "/measures/" + i18, schemaPath: "#/$defs/measure/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema158.type, parentSchema: schema158, data: data125 };
            vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
          }
        }
      }
      if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
        for (let key55 in data124)
          if (!pattern157.test(key55)) {
            let err254 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.measures, data: data124 };
            vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
          }
        for (let key56 in data124)
          if (pattern157.test(key56)) {
            let data126 = data124[key56];
            if (typeof data126 != "string" && !(data126 && typeof data126 == "object" && !Array.isArray(data126))) {
              let err255 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/type", keyword: "type", params: { type: schema31.properties.measures.patternProperties["^[a-z][A-Za-z0-9-]*$"].type }, message: "must be string,object", schema: schema31.properties.measures.patternProperties["^[a-z][A-Za-z0-9-]*$"].type, parentSchema: schema31.properties.measures.patternProperties["^[a-z][A-Za-z0-9-]*$"], data: data126 };
              vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
            }
            if (typeof data126 == "string" && func2(data126) < 1) {
              let err256 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.measures.patternProperties["^[a-z][A-Za-z0-9-]*$"], data: data126 };
              vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
            }
            if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
              for (let key57 in data126)
                if (!(key57 === "text" || key57 === "register")) {
                  let err257 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.measures.patternProperties["^[a-z][A-Za-z0-9-]*$"], data: data126 };
                  vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                }
              if (data126.text !== void 0) {
                let data127 = data126.text;
                if (typeof data127 != "string" && !(data127 && typeof data127 == "object" && !Array.isArray(data127))) {
                  let err258 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1") + "/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data127 };
                  vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                }
                if (typeof data127 == "string" && func2(data127) < 1) {
                  let err259 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1") + "/text", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data127 };
                  vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                }
                if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                  for (let key58 in data127)
                    if (!pattern4.test(key58)) {
                      let err260 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1") + "/text", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data127 };
                      vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                    }
                  for (let key59 in data127)
                    if (pattern4.test(key59)) {
                      let data128 = data127[key59];
                      if (typeof data128 == "string") {
                        if (func2(data128) < 1) {
                          let err261 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1") + "/text/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data128 };
                          vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                        }
                      } else {
                        let err262 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1") + "/text/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data128 };
                        vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                      }
                    }
                }
              }
              if (data126.register !== void 0) {
                let data129 = data126.register;
                if (typeof data129 == "string") {
                  if (func2(data129) < 1) {
                    let err263 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1") + "/register", schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/properties/register/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.measures.patternProperties["^[a-z][A-Za-z0-9-]*$"].properties.register, data: data129 };
                    vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                  }
                } else {
                  let err264 = { instancePath: instancePath + "/measures/" + key56.replace(/~/g, "~0").replace(/\//g, "~1") + "/register", schemaPath: "#/properties/measures/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9-%5D*%24/properties/register/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.measures.patternProperties["^[a-z][A-Za-z0-9-]*$"].properties.register.type, parentSchema: schema31.properties.measures.patternProperties["^[a-z][A-Za-z0-9-]*$"].properties.register, data: data129 };
                  vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                }
              }
            }
          }
      }
    }
    if (data.erasure !== void 0) {
      let data130 = data.erasure;
      if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
        for (let key60 in data130)
          if (!(key60 === "backups" || key60 === "legalHold")) {
            let err265 = { instancePath: instancePath + "/erasure", schemaPath: "#/properties/erasure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.erasure, data: data130 };
            vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
          }
        if (data130.backups !== void 0) {
          let data131 = data130.backups;
          if (typeof data131 == "string") {
            if (!pattern57.test(data131)) {
              let err266 = { instancePath: instancePath + "/erasure/backups", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, message: 'must match pattern "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"', schema: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$", parentSchema: schema75, data: data131 };
              vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
            }
          } else {
            let err267 = { instancePath: instancePath + "/erasure/backups", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data131 };
            vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
          }
        }
        if (data130.legalHold !== void 0) {
          let data132 = data130.legalHold;
          if (typeof data132 != "boolean") {
            let err268 = { instancePath: instancePath + "/erasure/legalHold", schemaPath: "#/properties/erasure/properties/legalHold/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.erasure.properties.legalHold.type, parentSchema: schema31.properties.erasure.properties.legalHold, data: data132 };
            vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
          }
        }
      } else {
        let err269 = { instancePath: instancePath + "/erasure", schemaPath: "#/properties/erasure/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.erasure.type, parentSchema: schema31.properties.erasure, data: data130 };
        vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
      }
    }
    if (data.changes !== void 0) {
      let data133 = data.changes;
      if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
        for (let key61 in data133)
          if (!(key61 === "notify" || key61 === "to" || key61 === "ahead" || key61 === "newPurposes")) {
            let err270 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.changes, data: data133 };
            vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
          }
        if (data133.notify !== void 0) {
          let data134 = data133.notify;
          if (Array.isArray(data134)) {
            let len10 = data134.length;
            for (let i19 = 0; i19 < len10; i19++) {
              let data135 = data134[i19];
              if (typeof data135 != "string") {
                let err271 = { instancePath: instancePath + "/changes/notify/" + i19, schemaPath: "#/properties/changes/properties/notify/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.changes.properties.notify.items.type, parentSchema: schema31.properties.changes.properties.notify.items, data: data135 };
                vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
              }
              if (!(data135 === "email" || data135 === "website" || data135 === "account" || data135 === "app" || data135 === "post")) {
                let err272 = { instancePath: instancePath + "/changes/notify/" + i19, schemaPath: "#/properties/changes/properties/notify/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.changes.properties.notify.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.changes.properties.notify.items.enum, parentSchema: schema31.properties.changes.properties.notify.items, data: data135 };
                vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
              }
            }
            let i20 = data134.length, j9;
            if (i20 > 1) {
              let indices6 = {};
              for (; i20--; ) {
                let item6 = data134[i20];
                if (typeof item6 == "string") {
                  if (typeof indices6[item6] == "number") {
                    j9 = indices6[item6];
                    let err273 = { instancePath: instancePath + "/changes/notify", schemaPath: "#/properties/changes/properties/notify/uniqueItems", keyword: "uniqueItems", params: { i: i20, j: j9 }, message: "must NOT have duplicate items (items ## " + j9 + " and " + i20 + " are identical)", schema: !0, parentSchema: schema31.properties.changes.properties.notify, data: data134 };
                    vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
                    break;
                  }
                  indices6[item6] = i20;
                }
              }
            }
          } else {
            let err274 = { instancePath: instancePath + "/changes/notify", schemaPath: "#/properties/changes/properties/notify/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.changes.properties.notify.type, parentSchema: schema31.properties.changes.properties.notify, data: data134 };
            vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
          }
        }
        if (data133.to !== void 0) {
          let data136 = data133.to;
          if (typeof data136 != "string" && !(data136 && typeof data136 == "object" && !Array.isArray(data136))) {
            let err275 = { instancePath: instancePath + "/changes/to", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data136 };
            vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
          }
          if (typeof data136 == "string" && func2(data136) < 1) {
            let err276 = { instancePath: instancePath + "/changes/to", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data136 };
            vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
          }
          if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
            for (let key62 in data136)
              if (!pattern4.test(key62)) {
                let err277 = { instancePath: instancePath + "/changes/to", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data136 };
                vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
              }
            for (let key63 in data136)
              if (pattern4.test(key63)) {
                let data137 = data136[key63];
                if (typeof data137 == "string") {
                  if (func2(data137) < 1) {
                    let err278 = { instancePath: instancePath + "/changes/to/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data137 };
                    vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                  }
                } else {
                  let err279 = { instancePath: instancePath + "/changes/to/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data137 };
                  vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
                }
              }
          }
        }
        if (data133.ahead !== void 0) {
          let data138 = data133.ahead;
          if (typeof data138 == "string") {
            if (!pattern57.test(data138)) {
              let err280 = { instancePath: instancePath + "/changes/ahead", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" }, message: 'must match pattern "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"', schema: "^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$", parentSchema: schema75, data: data138 };
              vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
            }
          } else {
            let err281 = { instancePath: instancePath + "/changes/ahead", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data138 };
            vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
          }
        }
        if (data133.newPurposes !== void 0) {
          let data139 = data133.newPurposes;
          if (typeof data139 != "boolean") {
            let err282 = { instancePath: instancePath + "/changes/newPurposes", schemaPath: "#/properties/changes/properties/newPurposes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.changes.properties.newPurposes.type, parentSchema: schema31.properties.changes.properties.newPurposes, data: data139 };
            vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
          }
        }
      } else {
        let err283 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.changes.type, parentSchema: schema31.properties.changes, data: data133 };
        vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
      }
    }
    if (data.vocabulary !== void 0) {
      let data140 = data.vocabulary;
      if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
        for (let key64 in data140)
          if (!(key64 === "data" || key64 === "subjects" || key64 === "kinds")) {
            let err284 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.vocabulary, data: data140 };
            vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
          }
        if (data140.data !== void 0) {
          let data141 = data140.data;
          if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
            for (let key65 in data141)
              if (!pattern47.test(key65)) {
                let err285 = { instancePath: instancePath + "/vocabulary/data", schemaPath: "#/properties/vocabulary/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.vocabulary.properties.data, data: data141 };
                vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
              }
            for (let key66 in data141)
              if (pattern47.test(key66)) {
                let data142 = data141[key66];
                if (typeof data142 != "string" && !(data142 && typeof data142 == "object" && !Array.isArray(data142))) {
                  let err286 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/type", keyword: "type", params: { type: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].type }, message: "must be string,object", schema: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].type, parentSchema: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"], data: data142 };
                  vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                }
                if (typeof data142 == "string" && func2(data142) < 1) {
                  let err287 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"], data: data142 };
                  vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                }
                if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
                  for (let key67 in data142)
                    if (!(key67 === "label" || key67 === "broader" || key67 === "special")) {
                      let err288 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"], data: data142 };
                      vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                    }
                  if (data142.label !== void 0) {
                    let data143 = data142.label;
                    if (typeof data143 != "string" && !(data143 && typeof data143 == "object" && !Array.isArray(data143))) {
                      let err289 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data143 };
                      vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                    }
                    if (typeof data143 == "string" && func2(data143) < 1) {
                      let err290 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data143 };
                      vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
                    }
                    if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                      for (let key68 in data143)
                        if (!pattern4.test(key68)) {
                          let err291 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key68 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data143 };
                          vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
                        }
                      for (let key69 in data143)
                        if (pattern4.test(key69)) {
                          let data144 = data143[key69];
                          if (typeof data144 == "string") {
                            if (func2(data144) < 1) {
                              let err292 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1") + "/label/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data144 };
                              vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                            }
                          } else {
                            let err293 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1") + "/label/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data144 };
                            vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
                          }
                        }
                    }
                  }
                  if (data142.broader !== void 0) {
                    let data145 = data142.broader;
                    if (typeof data145 == "string") {
                      if (!pattern47.test(data145)) {
                        let err294 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1") + "/broader", schemaPath: "#/$defs/dataId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"', schema: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", parentSchema: schema105, data: data145 };
                        vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                      }
                    } else {
                      let err295 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1") + "/broader", schemaPath: "#/$defs/dataId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.type, parentSchema: schema105, data: data145 };
                      vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                    }
                  }
                  if (data142.special !== void 0) {
                    let data146 = data142.special;
                    if (typeof data146 != "string") {
                      let err296 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1") + "/special", schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/properties/special/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].properties.special.type, parentSchema: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].properties.special, data: data146 };
                      vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                    }
                    if (!(data146 === "art9" || data146 === "art10")) {
                      let err297 = { instancePath: instancePath + "/vocabulary/data/" + key66.replace(/~/g, "~0").replace(/\//g, "~1") + "/special", schemaPath: "#/properties/vocabulary/properties/data/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/properties/special/enum", keyword: "enum", params: { allowedValues: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].properties.special.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].properties.special.enum, parentSchema: schema31.properties.vocabulary.properties.data.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].properties.special, data: data146 };
                      vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                    }
                  }
                }
              }
          } else {
            let err298 = { instancePath: instancePath + "/vocabulary/data", schemaPath: "#/properties/vocabulary/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.vocabulary.properties.data.type, parentSchema: schema31.properties.vocabulary.properties.data, data: data141 };
            vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
          }
        }
        if (data140.subjects !== void 0) {
          let data147 = data140.subjects;
          if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
            for (let key70 in data147)
              if (!pattern76.test(key70)) {
                let err299 = { instancePath: instancePath + "/vocabulary/subjects", schemaPath: "#/properties/vocabulary/properties/subjects/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key70 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.vocabulary.properties.subjects, data: data147 };
                vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
              }
            for (let key71 in data147)
              if (pattern76.test(key71)) {
                let data148 = data147[key71];
                if (typeof data148 != "string" && !(data148 && typeof data148 == "object" && !Array.isArray(data148))) {
                  let err300 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/subjects/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/type", keyword: "type", params: { type: schema31.properties.vocabulary.properties.subjects.patternProperties["^[a-z][A-Za-z0-9]*$"].type }, message: "must be string,object", schema: schema31.properties.vocabulary.properties.subjects.patternProperties["^[a-z][A-Za-z0-9]*$"].type, parentSchema: schema31.properties.vocabulary.properties.subjects.patternProperties["^[a-z][A-Za-z0-9]*$"], data: data148 };
                  vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                }
                if (typeof data148 == "string" && func2(data148) < 1) {
                  let err301 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/subjects/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.vocabulary.properties.subjects.patternProperties["^[a-z][A-Za-z0-9]*$"], data: data148 };
                  vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                }
                if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                  for (let key72 in data148)
                    if (!(key72 === "label" || key72 === "broader" || key72 === "vulnerable")) {
                      let err302 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/subjects/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key72 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.vocabulary.properties.subjects.patternProperties["^[a-z][A-Za-z0-9]*$"], data: data148 };
                      vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
                    }
                  if (data148.label !== void 0) {
                    let data149 = data148.label;
                    if (typeof data149 != "string" && !(data149 && typeof data149 == "object" && !Array.isArray(data149))) {
                      let err303 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data149 };
                      vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
                    }
                    if (typeof data149 == "string" && func2(data149) < 1) {
                      let err304 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data149 };
                      vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
                    }
                    if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
                      for (let key73 in data149)
                        if (!pattern4.test(key73)) {
                          let err305 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key73 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data149 };
                          vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
                        }
                      for (let key74 in data149)
                        if (pattern4.test(key74)) {
                          let data150 = data149[key74];
                          if (typeof data150 == "string") {
                            if (func2(data150) < 1) {
                              let err306 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1") + "/label/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data150 };
                              vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
                            }
                          } else {
                            let err307 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1") + "/label/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data150 };
                            vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
                          }
                        }
                    }
                  }
                  if (data148.broader !== void 0) {
                    let data151 = data148.broader;
                    if (typeof data151 == "string") {
                      if (!pattern76.test(data151)) {
                        let err308 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1") + "/broader", schemaPath: "#/$defs/subject/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9]*$"', schema: "^[a-z][A-Za-z0-9]*$", parentSchema: schema103, data: data151 };
                        vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                      }
                    } else {
                      let err309 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1") + "/broader", schemaPath: "#/$defs/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.type, parentSchema: schema103, data: data151 };
                      vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
                    }
                  }
                  if (data148.vulnerable !== void 0) {
                    let data152 = data148.vulnerable;
                    if (typeof data152 != "boolean") {
                      let err310 = { instancePath: instancePath + "/vocabulary/subjects/" + key71.replace(/~/g, "~0").replace(/\//g, "~1") + "/vulnerable", schemaPath: "#/properties/vocabulary/properties/subjects/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/properties/vulnerable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.vocabulary.properties.subjects.patternProperties["^[a-z][A-Za-z0-9]*$"].properties.vulnerable.type, parentSchema: schema31.properties.vocabulary.properties.subjects.patternProperties["^[a-z][A-Za-z0-9]*$"].properties.vulnerable, data: data152 };
                      vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
                    }
                  }
                }
              }
          } else {
            let err311 = { instancePath: instancePath + "/vocabulary/subjects", schemaPath: "#/properties/vocabulary/properties/subjects/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.vocabulary.properties.subjects.type, parentSchema: schema31.properties.vocabulary.properties.subjects, data: data147 };
            vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
          }
        }
        if (data140.kinds !== void 0) {
          let data153 = data140.kinds;
          if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
            for (let key75 in data153)
              if (!pattern47.test(key75)) {
                let err312 = { instancePath: instancePath + "/vocabulary/kinds", schemaPath: "#/properties/vocabulary/properties/kinds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key75 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.vocabulary.properties.kinds, data: data153 };
                vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
              }
            for (let key76 in data153)
              if (pattern47.test(key76)) {
                let data154 = data153[key76];
                if (typeof data154 != "string" && !(data154 && typeof data154 == "object" && !Array.isArray(data154))) {
                  let err313 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/kinds/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/type", keyword: "type", params: { type: schema31.properties.vocabulary.properties.kinds.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].type }, message: "must be string,object", schema: schema31.properties.vocabulary.properties.kinds.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"].type, parentSchema: schema31.properties.vocabulary.properties.kinds.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"], data: data154 };
                  vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                }
                if (typeof data154 == "string" && func2(data154) < 1) {
                  let err314 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/kinds/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.vocabulary.properties.kinds.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"], data: data154 };
                  vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                }
                if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
                  for (let key77 in data154)
                    if (!(key77 === "label" || key77 === "broader")) {
                      let err315 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/vocabulary/properties/kinds/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*(%5C.%5Ba-z0-9_%5D%2B)*%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key77 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.vocabulary.properties.kinds.patternProperties["^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"], data: data154 };
                      vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
                    }
                  if (data154.label !== void 0) {
                    let data155 = data154.label;
                    if (typeof data155 != "string" && !(data155 && typeof data155 == "object" && !Array.isArray(data155))) {
                      let err316 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema34.type }, message: "must be string,object", schema: schema34.type, parentSchema: schema34, data: data155 };
                      vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                    }
                    if (typeof data155 == "string" && func2(data155) < 1) {
                      let err317 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data155 };
                      vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                    }
                    if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                      for (let key78 in data155)
                        if (!pattern4.test(key78)) {
                          let err318 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key78 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data: data155 };
                          vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
                        }
                      for (let key79 in data155)
                        if (pattern4.test(key79)) {
                          let data156 = data155[key79];
                          if (typeof data156 == "string") {
                            if (func2(data156) < 1) {
                              let err319 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1") + "/label/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data156 };
                              vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
                            }
                          } else {
                            let err320 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1") + "/label/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-(%5BA-Z%5D%7B2%7D%7C%5B0-9%5D%7B3%7D))%3F%24/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"].type, parentSchema: schema34.patternProperties["^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"], data: data156 };
                            vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
                          }
                        }
                    }
                  }
                  if (data154.broader !== void 0) {
                    let data157 = data154.broader;
                    if (typeof data157 == "string") {
                      if (!pattern47.test(data157)) {
                        let err321 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1") + "/broader", schemaPath: "#/$defs/kind/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$"', schema: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$", parentSchema: schema66, data: data157 };
                        vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
                      }
                    } else {
                      let err322 = { instancePath: instancePath + "/vocabulary/kinds/" + key76.replace(/~/g, "~0").replace(/\//g, "~1") + "/broader", schemaPath: "#/$defs/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.type, parentSchema: schema66, data: data157 };
                      vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
                    }
                  }
                }
              }
          } else {
            let err323 = { instancePath: instancePath + "/vocabulary/kinds", schemaPath: "#/properties/vocabulary/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.vocabulary.properties.kinds.type, parentSchema: schema31.properties.vocabulary.properties.kinds, data: data153 };
            vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
          }
        }
      } else {
        let err324 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/properties/vocabulary/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.vocabulary.type, parentSchema: schema31.properties.vocabulary, data: data140 };
        vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
      }
    }
    if (data.sections !== void 0) {
      let data158 = data.sections;
      if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
        for (let key80 in data158)
          if (!pattern8.test(key80)) {
            let err325 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key80 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.sections, data: data158 };
            vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
          }
        for (let key81 in data158)
          pattern8.test(key81) && (validate92(data158[key81], { instancePath: instancePath + "/sections/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data158, parentDataProperty: key81, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length));
      } else {
        let err326 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.sections.type, parentSchema: schema31.properties.sections, data: data158 };
        vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
      }
    }
  } else {
    let err327 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default,
  validate
};
