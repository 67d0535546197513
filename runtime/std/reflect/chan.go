package reflect

// Channels. The runtime has none yet: what has to wait for, or wake, goroutines panics.

// SelectDir is what a case of Select does.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// SelectCase is a case of Select.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

const noChannels = "reflect: channels are not supported yet"

// MakeChan returns a new channel.
func MakeChan(typ Type, buffer int) Value { panic(noChannels) }

// Select does one of the cases.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) { panic(noChannels) }

// Close closes a channel.
func (v Value) Close() { v.must(Chan, "Close"); panic(noChannels) }

// Recv receives from a channel.
func (v Value) Recv() (x Value, ok bool) { v.must(Chan, "Recv"); panic(noChannels) }

// Send sends to a channel.
func (v Value) Send(x Value) { v.must(Chan, "Send"); panic(noChannels) }

// TryRecv receives from a channel if that is possible at once.
func (v Value) TryRecv() (x Value, ok bool) { v.must(Chan, "TryRecv"); panic(noChannels) }

// TrySend sends to a channel if that is possible at once.
func (v Value) TrySend(x Value) bool { v.must(Chan, "TrySend"); panic(noChannels) }
