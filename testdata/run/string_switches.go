// run
package main

// A switch with many strings of each length, some alike at the beginning, some at the end.

func find(s string) int {
	switch s {
	case "":
		return 0
	case "a":
		return 1
	case "b":
		return 2
	case "c":
		return 3
	case "d":
		return 4
	case "x":
		return 5
	case "y":
		return 6
	case "z":
		return 7
	case "ba":
		return 8
	case "bz":
		return 9
	case "aa":
		return 10
	case "za":
		return 11
	case "az":
		return 12
	case "c!":
		return 13
	case "!x":
		return 14
	case "!y":
		return 15
	case "abb":
		return 16
	case "aaa":
		return 17
	case "zba":
		return 18
	case "zaa":
		return 19
	case "zzz":
		return 20
	case "azz":
		return 21
	case "baa":
		return 22
	case "co!":
		return 23
	case "!_x":
		return 24
	case "!_y":
		return 25
	case "azab":
		return 26
	case "baza":
		return 27
	case "zbzz":
		return 28
	case "aazz":
		return 29
	case "zaba":
		return 30
	case "zzaz":
		return 31
	case "com!":
		return 32
	case "!e_x":
		return 33
	case "!e_y":
		return 34
	case "zzbbb":
		return 35
	case "zbbba":
		return 36
	case "azaaz":
		return 37
	case "bzbbz":
		return 38
	case "bbzaa":
		return 39
	case "zbaba":
		return 40
	case "bbaza":
		return 41
	case "comm!":
		return 42
	case "!re_x":
		return 43
	case "!re_y":
		return 44
	case "zzbbzb":
		return 45
	case "zbzbaa":
		return 46
	case "bbzzaa":
		return 47
	case "zzbzzz":
		return 48
	case "bbzbzb":
		return 49
	case "abbaza":
		return 50
	case "baabaz":
		return 51
	case "commo!":
		return 52
	case "!ere_x":
		return 53
	case "!ere_y":
		return 54
	case "abbbaab":
		return 55
	case "bzbabzb":
		return 56
	case "zbbzbaa":
		return 57
	case "aaaazaa":
		return 58
	case "bzabbaa":
		return 59
	case "bzbzzba":
		return 60
	case "zzzzzza":
		return 61
	case "common!":
		return 62
	case "!here_x":
		return 63
	case "!here_y":
		return 64
	case "bzzbbbba":
		return 65
	case "bzbaaaab":
		return 66
	case "aabzaaaz":
		return 67
	case "azabzaaa":
		return 68
	case "zbazbbzb":
		return 69
	case "baabbbbb":
		return 70
	case "aaazbzbb":
		return 71
	case "common_!":
		return 72
	case "!_here_x":
		return 73
	case "!_here_y":
		return 74
	case "zazaazbaz":
		return 75
	case "zazbzazbz":
		return 76
	case "babazzzbz":
		return 77
	case "azaabzaaz":
		return 78
	case "bbzaabbba":
		return 79
	case "zzbbzbbaa":
		return 80
	case "aabababzz":
		return 81
	case "common_p!":
		return 82
	case "!x_here_x":
		return 83
	case "!x_here_y":
		return 84
	case "abzbzazabz":
		return 85
	case "ababzbazbb":
		return 86
	case "bzazaaaaaz":
		return 87
	case "bzazzbzbaz":
		return 88
	case "zaaazzazza":
		return 89
	case "baaababzaz":
		return 90
	case "bbzbaazbbz":
		return 91
	case "common_pr!":
		return 92
	case "!ix_here_x":
		return 93
	case "!ix_here_y":
		return 94
	case "zzbzazazzab":
		return 95
	case "azaaaabzzaz":
		return 96
	case "abzzzzbazaa":
		return 97
	case "abaazbzaabb":
		return 98
	case "zzzzazbbzzb":
		return 99
	case "zazzbzababa":
		return 100
	case "bbbazabaazb":
		return 101
	case "common_pre!":
		return 102
	case "!fix_here_x":
		return 103
	case "!fix_here_y":
		return 104
	case "aazzzbababaz":
		return 105
	case "abbazaazbzbb":
		return 106
	case "babbazbabzbb":
		return 107
	case "zabbzzbzaaaa":
		return 108
	case "abbaababzbba":
		return 109
	case "zzzbzbabazab":
		return 110
	case "abazabazaaba":
		return 111
	case "common_pref!":
		return 112
	case "!ffix_here_x":
		return 113
	case "!ffix_here_y":
		return 114
	case "babzbbzaazzaa":
		return 115
	case "abaaabzbzabbz":
		return 116
	case "zabbabaaazzza":
		return 117
	case "zbabazzbzbzbz":
		return 118
	case "bzaabazzzabba":
		return 119
	case "aaazzbbaaazbz":
		return 120
	case "zbzazbabaabba":
		return 121
	case "common_prefi!":
		return 122
	case "!uffix_here_x":
		return 123
	case "!uffix_here_y":
		return 124
	case "bbbzbaababaabb":
		return 125
	case "abbzzaazaabaab":
		return 126
	case "zababbzaazzazz":
		return 127
	case "zbbzbabzzzaazz":
		return 128
	case "zbzzzazzzazzzz":
		return 129
	case "zzaaaaazbabbza":
		return 130
	case "zazzzabbabazzz":
		return 131
	case "common_prefix!":
		return 132
	case "!suffix_here_x":
		return 133
	case "!suffix_here_y":
		return 134
	case "azzazzbbabazaaz":
		return 135
	case "zbbbabzbazzzaaz":
		return 136
	case "abbzzzbzzaababb":
		return 137
	case "zazazbbzzbbbbaz":
		return 138
	case "abababbazbbbaaa":
		return 139
	case "zaazzbbazzzbazb":
		return 140
	case "abbbaaabzbbbzab":
		return 141
	case "common_prefix_!":
		return 142
	case "!_suffix_here_x":
		return 143
	case "!_suffix_here_y":
		return 144
	case "bbbababbbaazazbb":
		return 145
	case "babbzabbbabaazbz":
		return 146
	case "aabbzbabbazbzzaz":
		return 147
	case "aazbbzazbbazaabb":
		return 148
	case "bbbbzzzbbzabbzzb":
		return 149
	case "aazaaazbzabbbbaz":
		return 150
	case "aaaabzababbzaazb":
		return 151
	case "common_prefix_a!":
		return 152
	case "!n_suffix_here_x":
		return 153
	case "!n_suffix_here_y":
		return 154
	case "bbzzabbbabbzbazzz":
		return 155
	case "zaababbzbbbaaabzb":
		return 156
	case "zbaabzbbaaaaazzaz":
		return 157
	case "zzbazaaaazazzbazb":
		return 158
	case "zzbzaaabzzabbazaa":
		return 159
	case "zbbbbzabzazaabzzb":
		return 160
	case "aaabzzbabazbbabaz":
		return 161
	case "common_prefix_an!":
		return 162
	case "!on_suffix_here_x":
		return 163
	case "!on_suffix_here_y":
		return 164
	case "bzbbzbaabzzaababaa":
		return 165
	case "babbazbzaabbzazaba":
		return 166
	case "aazabazaabbzbzaaab":
		return 167
	case "aazzzbabzzbbbbaaaa":
		return 168
	case "babbazabbbbaazbabz":
		return 169
	case "babbzbazbazbababaa":
		return 170
	case "bazazbbbbzabzzzbbb":
		return 171
	case "common_prefix_and!":
		return 172
	case "!mon_suffix_here_x":
		return 173
	case "!mon_suffix_here_y":
		return 174
	case "azzzaaaabzbbbbbabaa":
		return 175
	case "zbzazabbbbzazabaaba":
		return 176
	case "zabzzbabaabzaaabbzb":
		return 177
	case "aaabbzzazzzabbbzbbb":
		return 178
	case "zbabaaaaabzababbazz":
		return 179
	case "azazbaaababbabaaaaz":
		return 180
	case "zaabzabzbzaazzzzbaa":
		return 181
	case "common_prefix_and_!":
		return 182
	case "!mmon_suffix_here_x":
		return 183
	case "!mmon_suffix_here_y":
		return 184
	case "bbaaabazzzaabbzbazba":
		return 185
	case "aabzbababzzazzazabzb":
		return 186
	case "bbzbbabzzbbbabzabzba":
		return 187
	case "ababaabzbbaaaazazbaz":
		return 188
	case "zbzzaabbazaaabbabaab":
		return 189
	case "bazzbazzzazazbzabaza":
		return 190
	case "abzabbaaazaazzazbabz":
		return 191
	case "common_prefix_and_m!":
		return 192
	case "!ommon_suffix_here_x":
		return 193
	case "!ommon_suffix_here_y":
		return 194
	}
	return -1
}

func findBytes(b []byte) int {
	switch string(b) {
	case "if", "for", "var", "map", "func", "type", "chan", "else", "case", "goto", "const", "break", "range", "defer", "return":
		return len(b)
	case "switch", "struct", "select", "import", "default", "package", "continue", "interface", "fallthrough":
		return -len(b)
	case "\xff\xfe\xfd\xfc", "\xff\xfe\xfd\xfb", "\x80\x00\x00\x80", "\x00\x00\x00\x00", "\x00\x00\x00\x80":
		return 100 + int(b[3])
	}
	return 0
}

var words = []string{
	"",
	"a",
	"b",
	"c",
	"d",
	"x",
	"y",
	"z",
	"ba",
	"bz",
	"aa",
	"za",
	"az",
	"c!",
	"!x",
	"!y",
	"abb",
	"aaa",
	"zba",
	"zaa",
	"zzz",
	"azz",
	"baa",
	"co!",
	"!_x",
	"!_y",
	"azab",
	"baza",
	"zbzz",
	"aazz",
	"zaba",
	"zzaz",
	"com!",
	"!e_x",
	"!e_y",
	"zzbbb",
	"zbbba",
	"azaaz",
	"bzbbz",
	"bbzaa",
	"zbaba",
	"bbaza",
	"comm!",
	"!re_x",
	"!re_y",
	"zzbbzb",
	"zbzbaa",
	"bbzzaa",
	"zzbzzz",
	"bbzbzb",
	"abbaza",
	"baabaz",
	"commo!",
	"!ere_x",
	"!ere_y",
	"abbbaab",
	"bzbabzb",
	"zbbzbaa",
	"aaaazaa",
	"bzabbaa",
	"bzbzzba",
	"zzzzzza",
	"common!",
	"!here_x",
	"!here_y",
	"bzzbbbba",
	"bzbaaaab",
	"aabzaaaz",
	"azabzaaa",
	"zbazbbzb",
	"baabbbbb",
	"aaazbzbb",
	"common_!",
	"!_here_x",
	"!_here_y",
	"zazaazbaz",
	"zazbzazbz",
	"babazzzbz",
	"azaabzaaz",
	"bbzaabbba",
	"zzbbzbbaa",
	"aabababzz",
	"common_p!",
	"!x_here_x",
	"!x_here_y",
	"abzbzazabz",
	"ababzbazbb",
	"bzazaaaaaz",
	"bzazzbzbaz",
	"zaaazzazza",
	"baaababzaz",
	"bbzbaazbbz",
	"common_pr!",
	"!ix_here_x",
	"!ix_here_y",
	"zzbzazazzab",
	"azaaaabzzaz",
	"abzzzzbazaa",
	"abaazbzaabb",
	"zzzzazbbzzb",
	"zazzbzababa",
	"bbbazabaazb",
	"common_pre!",
	"!fix_here_x",
	"!fix_here_y",
	"aazzzbababaz",
	"abbazaazbzbb",
	"babbazbabzbb",
	"zabbzzbzaaaa",
	"abbaababzbba",
	"zzzbzbabazab",
	"abazabazaaba",
	"common_pref!",
	"!ffix_here_x",
	"!ffix_here_y",
	"babzbbzaazzaa",
	"abaaabzbzabbz",
	"zabbabaaazzza",
	"zbabazzbzbzbz",
	"bzaabazzzabba",
	"aaazzbbaaazbz",
	"zbzazbabaabba",
	"common_prefi!",
	"!uffix_here_x",
	"!uffix_here_y",
	"bbbzbaababaabb",
	"abbzzaazaabaab",
	"zababbzaazzazz",
	"zbbzbabzzzaazz",
	"zbzzzazzzazzzz",
	"zzaaaaazbabbza",
	"zazzzabbabazzz",
	"common_prefix!",
	"!suffix_here_x",
	"!suffix_here_y",
	"azzazzbbabazaaz",
	"zbbbabzbazzzaaz",
	"abbzzzbzzaababb",
	"zazazbbzzbbbbaz",
	"abababbazbbbaaa",
	"zaazzbbazzzbazb",
	"abbbaaabzbbbzab",
	"common_prefix_!",
	"!_suffix_here_x",
	"!_suffix_here_y",
	"bbbababbbaazazbb",
	"babbzabbbabaazbz",
	"aabbzbabbazbzzaz",
	"aazbbzazbbazaabb",
	"bbbbzzzbbzabbzzb",
	"aazaaazbzabbbbaz",
	"aaaabzababbzaazb",
	"common_prefix_a!",
	"!n_suffix_here_x",
	"!n_suffix_here_y",
	"bbzzabbbabbzbazzz",
	"zaababbzbbbaaabzb",
	"zbaabzbbaaaaazzaz",
	"zzbazaaaazazzbazb",
	"zzbzaaabzzabbazaa",
	"zbbbbzabzazaabzzb",
	"aaabzzbabazbbabaz",
	"common_prefix_an!",
	"!on_suffix_here_x",
	"!on_suffix_here_y",
	"bzbbzbaabzzaababaa",
	"babbazbzaabbzazaba",
	"aazabazaabbzbzaaab",
	"aazzzbabzzbbbbaaaa",
	"babbazabbbbaazbabz",
	"babbzbazbazbababaa",
	"bazazbbbbzabzzzbbb",
	"common_prefix_and!",
	"!mon_suffix_here_x",
	"!mon_suffix_here_y",
	"azzzaaaabzbbbbbabaa",
	"zbzazabbbbzazabaaba",
	"zabzzbabaabzaaabbzb",
	"aaabbzzazzzabbbzbbb",
	"zbabaaaaabzababbazz",
	"azazbaaababbabaaaaz",
	"zaabzabzbzaazzzzbaa",
	"common_prefix_and_!",
	"!mmon_suffix_here_x",
	"!mmon_suffix_here_y",
	"bbaaabazzzaabbzbazba",
	"aabzbababzzazzazabzb",
	"bbzbbabzzbbbabzabzba",
	"ababaabzbbaaaazazbaz",
	"zbzzaabbazaaabbabaab",
	"bazzbazzzazazbzabaza",
	"abzabbaaazaazzazbabz",
	"common_prefix_and_m!",
	"!ommon_suffix_here_x",
	"!ommon_suffix_here_y",
}

func main() {
	for i, w := range words {
		if n := find(w); n != i {
			println("wrong:", w, n, i)
		}
		// One byte changed, or missing.
		b := []byte(w)
		for j := range b {
			old := b[j]
			b[j] ^= 0x81
			if n := find(string(b)); n != -1 {
				println("found:", string(b), n)
			}
			b[j] = old
			if n := find(w[:j]); n >= 0 && words[n] != w[:j] {
				println("wrong part:", w[:j], n)
			}
		}
	}
	println(len(words), find("nothing"), find("a very long word that is not there"))
	for _, w := range []string{"if", "of", "for", "goto", "gotp", "func", "range", "return", "switch", "swatch", "interface", "interfere", "fallthrough"} {
		println(w, findBytes([]byte(w)))
	}
	for _, w := range []string{"\xff\xfe\xfd\xfc", "\xff\xfe\xfd\xfb", "\x80\x00\x00\x80", "\x00\x00\x00\x00", "\x00\x00\x00\x80", "\x00\x00\x00\x81"} {
		println(findBytes([]byte(w)))
	}
}
