using SevenHours.Bench;

var known = new Dictionary<string, Action<string[]>>(StringComparer.Ordinal)
{
    ["firings"] = _ => Firings.Run(),
    ["plays"] = rest => Plays.Run(rest.Length > 0 ? rest[0] : "scenarios/vicenza", rest.Length > 1 ? int.Parse(rest[1], Say.Culture) : 10_000),
    ["journal"] = rest => JournalAppends.Run(rest.Length > 0 ? rest[0] : Path.GetTempPath()),
};

if (args.Length == 0 || !known.TryGetValue(args[0], out var bench))
{
    Console.Error.WriteLine("Usage: SevenHours.Bench firings | plays [scenario] [runs] | journal [folder on the disk to measure]");
    return 2;
}

bench(args[1..]);
return 0;
