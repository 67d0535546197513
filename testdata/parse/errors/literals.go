package p

var a = 089 // ERROR "invalid digit '8' in octal literal"
var b = 0b12 // ERROR "invalid digit '2' in binary literal"
var c = 0x // ERROR "hexadecimal literal has no digits"
var d = 1__0 // ERROR "'_' must separate successive digits"
var e = 1e // ERROR "exponent has no digits"
var f = 0x1.0 // ERROR "hexadecimal mantissa requires a 'p' exponent"
var g = 1p3 // ERROR "'p' exponent requires hexadecimal mantissa"
var h = '' // ERROR "empty rune literal or unescaped '"
var i = 'ab' // ERROR "more than one character in rune literal"
var j = "\q" // ERROR "unknown escape"
var k = "\400" // ERROR "octal escape value 256 > 255"
var l = "\uD800" // ERROR "escape is invalid Unicode code point U+D800"
var m = "\xg" // ERROR "invalid character 'g' in hexadecimal escape"
var n = a·b // ERROR "invalid character U+00B7 '·' in identifier"
var o = a ? b // ERROR "invalid character U+003F '?'" "unexpected name b after top level declaration"
var q = ٣x // ERROR "identifier cannot begin with digit U+0663 '٣'"
var r = 1        // fine
var s = "x
// ERROR-1 "newline in string"
