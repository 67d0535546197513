//! `cargo run -p inspect --example inspect FILE [SYMBOL]`: nm and objdump of a file.

fn main() {
    let mut args = std::env::args().skip(1);
    let file = args.next().expect("a file");
    let data = std::fs::read(&file).expect("a readable file");
    let symbol = args.next();
    let options = inspect::ObjdumpOptions { symbol, ..Default::default() };
    match (inspect::nm(&file, &data, Default::default()), inspect::objdump(&file, &data, &options)) {
        (Ok(symbols), Ok(code)) => print!("{symbols}{code}"),
        (Err(e), _) | (_, Err(e)) => eprintln!("{e}"),
    }
}
