package syscall

import (
	"sync"
	_ "unsafe" // go:linkname
)

// environ returns the environment the process was started with.
//
//go:linkname environ syscall.runtime_envs
func environ() []string

// env is the environment, read when it is first needed.
var env struct {
	sync.RWMutex
	read bool
	list []string // "key=value", in the order in which they were set
}

// find returns the index of key in the list, -1 if it isn't there. env is locked for reading at least.
func find(key string) int {
	for i, s := range env.list {
		if len(s) > len(key) && s[len(key)] == '=' && s[:len(key)] == key {
			return i
		}
	}
	return -1
}

// readEnv copies the process's environment, without what isn't of the form key=value; the first of several values counts.
func readEnv() {
	env.Lock()
	defer env.Unlock()
	if env.read {
		return
	}
	env.read = true
	for _, s := range environ() {
		for i := range len(s) {
			if s[i] == '=' {
				if i > 0 && find(s[:i]) < 0 {
					env.list = append(env.list, s)
				}
				break
			}
		}
	}
}

// lockEnv locks the environment for reading.
func lockEnv() {
	env.RLock()
	if !env.read {
		env.RUnlock()
		readEnv()
		env.RLock()
	}
}

// Getenv returns the value of key, and whether there is one.
func Getenv(key string) (value string, found bool) {
	if key == "" {
		return "", false
	}
	lockEnv()
	defer env.RUnlock()
	i := find(key)
	if i < 0 {
		return "", false
	}
	return env.list[i][len(key)+1:], true
}

// Setenv sets the value of key, which must be neither empty nor contain '=' or a zero byte.
func Setenv(key, value string) error {
	if key == "" {
		return errEINVAL
	}
	for i := range len(key) {
		if key[i] == '=' || key[i] == 0 {
			return errEINVAL
		}
	}
	for i := range len(value) {
		if value[i] == 0 {
			return errEINVAL
		}
	}
	readEnv()
	env.Lock()
	defer env.Unlock()
	kv := key + "=" + value
	if i := find(key); i >= 0 {
		env.list[i] = kv
	} else {
		env.list = append(env.list, kv)
	}
	return nil
}

// Unsetenv removes key.
func Unsetenv(key string) error {
	readEnv()
	env.Lock()
	defer env.Unlock()
	if i := find(key); i >= 0 {
		env.list = append(env.list[:i], env.list[i+1:]...)
	}
	return nil
}

// Clearenv removes everything.
func Clearenv() {
	readEnv()
	env.Lock()
	env.list = nil
	env.Unlock()
}

// Environ returns all as "key=value".
func Environ() []string {
	lockEnv()
	defer env.RUnlock()
	return append([]string{}, env.list...)
}
