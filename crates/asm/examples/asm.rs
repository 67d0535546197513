//! Assembles a `.s` file and prints its `-S` listing: `asm [-p PATH] [-I DIR]... [-D NAME[=VALUE]]... [-k] [-compiled] FILE`.
//! `-k` lists what could be assembled in spite of errors; `-compiled` treats the file as the compiler's output (jump padding).

use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let (mut path, mut dirs, mut defines, mut file) = (String::new(), vec![], vec![], None);
    let (mut keep_going, mut compiled) = (false, false);
    let mut args = std::env::args().skip(1);
    while let Some(a) = args.next() {
        match a.as_str() {
            "-p" => path = args.next().unwrap_or_default(),
            "-I" => dirs.extend(args.next()),
            "-D" => {
                let d = args.next().unwrap_or_default();
                let (n, v) = d.split_once('=').unwrap_or((&d, "1"));
                defines.push((n.to_string(), v.to_string()));
            }
            // An object is the driver's business; the flag is taken so that Go's command lines work.
            "-o" => drop(args.next()),
            "-k" => keep_going = true,
            "-compiled" => compiled = true,
            _ => file = Some(a),
        }
    }
    let Some(file) = file else {
        eprintln!("usage: asm [-p PATH] [-I DIR] [-D NAME=VALUE] FILE");
        return ExitCode::from(2);
    };
    let text = match std::fs::read_to_string(&file) {
        Ok(t) => t,
        Err(e) => {
            eprintln!("{file}: {e}");
            return ExitCode::from(2);
        }
    };
    if let Some(dir) = std::path::Path::new(&file).parent() {
        dirs.insert(0, dir.to_string_lossy().into_owned());
    }
    let include = |name: &str| -> Option<Arc<str>> {
        dirs.iter()
            .find_map(|d| std::fs::read_to_string(std::path::Path::new(d).join(name)).ok())
            .map(Into::into)
    };
    let mut map = source::SourceMap::new();
    let symbols = obj::Symbols::new();
    let id = map.add(&file, &text).expect("a file fits");
    let opts = obj::text::Options {
        defines: &defines,
        include: &include,
        all_errors: keep_going,
        ..Default::default()
    };
    let (mut unit, mut errors) = obj::text::parse_file(&mut map, id, &path, &symbols, &opts);
    let mut consts: Vec<obj::LSym> = Vec::new();
    if errors.is_empty() || keep_going {
        for s in &mut unit.syms {
            if compiled {
                s.attrs.0 &= !obj::Attrs::ASM.0;
            }
            let out = asm::assemble(s, &symbols, &map);
            errors.extend(out.errors);
            consts.extend(out.consts);
        }
    }
    asm::add_constants(&mut unit, consts, &symbols);
    for e in &errors {
        match map.resolve(e.span.lo) {
            Some(at) => eprintln!("{}:{}: {}", at.file, at.line, e.message),
            None => eprintln!("{}", e.message),
        }
    }
    if !errors.is_empty() && !keep_going {
        return ExitCode::FAILURE;
    }
    print!("{}", obj::listing::unit(&unit, &symbols, &map));
    ExitCode::SUCCESS
}
