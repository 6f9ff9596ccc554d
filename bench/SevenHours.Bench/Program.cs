using SevenHours.Bench;
using SevenHours.Bench.Live;

var known = new Dictionary<string, Action<string[]>>(StringComparer.Ordinal)
{
    ["firings"] = _ => Firings.Run(),
    ["plays"] = rest => Plays.Run(rest.Length > 0 ? rest[0] : "scenarios/vicenza", rest.Length > 1 ? int.Parse(rest[1], Say.Culture) : 10_000),
    ["keys"] = rest => KeyDecisions.Run(rest.Length > 0 ? rest[0] : "scenarios/vicenza", rest.Length > 1 ? int.Parse(rest[1], Say.Culture) : 200),
    ["replay"] = rest =>
    {
        Replays.Run(rest.Length > 0 ? rest[0] : "scenarios/vicenza");
        ReplaySteps.RunAsync().GetAwaiter().GetResult();
    },
    ["whatif"] = rest => WhatIfs.Run(rest.Length > 0 ? rest[0] : "scenarios/vicenza"),
    ["ranking"] = rest => WhatIfs.Ranking(rest.Length > 0 ? rest[0] : "scenarios/vicenza"),
    ["firstview"] = rest => FirstView.RunAsync(rest.Length > 0 ? rest[0] : Path.Combine(Path.GetTempPath(), "sevenhours-firstview")).GetAwaiter().GetResult(),
    ["parts"] = rest => WhatIfs.Parts(rest.Length > 0 ? rest[0] : "scenarios/vicenza"),
    ["hashes"] = rest => Hashes.Run(rest.Length > 0 ? rest[0] : "scenarios/vicenza"),
    ["check"] = rest => Checks.Run(rest.Length > 0 ? rest[0] : "scenarios/vicenza"),
    ["coding"] = _ => Codings.Run(),
    ["devices"] = _ => Devices.Run(),
    ["journal"] = rest => JournalAppends.Run(rest.Length > 0 ? rest[0] : Path.GetTempPath()),
    ["live"] = rest => LiveBench.RunAsync(rest).GetAwaiter().GetResult(),
    ["chart"] = _ => ChartEdits.RunAsync().GetAwaiter().GetResult(),
    ["networks"] = Networks.Run,
    ["calls"] = _ => CallRecords.Run(),
    ["money"] = _ => Moneys.Run(),
    ["bare-broadcast"] = _ => BareBroadcast.ServeAsync().GetAwaiter().GetResult(),
};

if (args.Length == 0 || !known.TryGetValue(args[0], out var bench))
{
    Console.Error.WriteLine("Usage: SevenHours.Bench firings | check [scenario] | plays [scenario] [runs] | keys [scenario] [seeds] | replay [scenario] | whatif [scenario] | ranking [scenario] | parts [scenario] | firstview [data folder, kept] | hashes [scenario] | coding | devices | journal [folder on the disk to measure] | chart | networks [igraph] | calls | money | live [injects] [commands] [idle] [opening]");
    return 2;
}

bench(args[1..]);
return 0;
