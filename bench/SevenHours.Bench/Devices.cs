using System.Diagnostics;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Bench;

/// <summary>How long it takes to fill a telephone with 5,000 messages, to make its words ready, to cut a copy and to search it.</summary>
internal static class Devices
{
    private const int Telephones = 12;
    private const int Messages = 5_000;

    public static void Run()
    {
        var scenario = Read();
        var devices = scenario.Table<Device>().Ids.Where(id => scenario.Table<Device>()[id].Amounts.Messages == Messages).ToList();
        PhoneContent.Of(scenario, devices[0]).In("en");
        var (made, ready) = (new List<double>(), new List<double>());
        foreach (var device in devices.Skip(1))
        {
            made.Add(Timed(() => PhoneContent.Of(scenario, device)));
            ready.Add(Timed(() => PhoneContent.Of(scenario, device).In("en")));
        }

        var copy = new DeviceCopy(new Handle(1), devices[0], CopyKind.Full, CopyScope.Everything, SimTime.Start, SimTime.Start, 0, [], Handle.None);
        var (content, words) = (CopyContent.Of(scenario, copy), PhoneIndex.Words("second floor"));
        var index = content.Phone.In("en");
        Say.Line($"{Environment.ProcessorCount} processors, shared; {devices.Count - 1} telephones of {Messages} messages, {content.Items.Count} things in a copy; medians");
        Say.Line($"a telephone made                {Median(made) * 1000,8:0.0} ms");
        Say.Line($"its words made ready            {Median(ready) * 1000,8:0.0} ms");
        Say.Line($"a copy cut out of it            {Median(Several(() => CopyContent.Of(scenario, copy))) * 1000,8:0.00} ms");
        Say.Line($"a copy searched                 {Median(Several(() => content.Items.Count(item => index.Has(item, words)))) * 1000,8:0.00} ms");
    }

    // The case about a door with telephones of other seeds in it: each is made when it is first looked at.
    private static Scenario Read()
    {
        var (source, root) = FolderSource.Of("scenarios/vicenza");
        var scenario = AllDisciplines.Compiler().Read(source, root).Scenario ?? throw new InvalidOperationException("The package does not compile.");
        var more = string.Concat(Enumerable.Range(1, Telephones).Select(seed => string.Create(
            Say.Culture, $"  bench_{seed}: {{ thing: ardens_phone, owner: arden, languages: [ru, en], seed: {seed}, messages: {Messages}, contacts: {{ lida: {{ as: Lida, share: 5 }} }} }}\n")));
        return scenario.Amend($"devices:\n{more}").Scenario ?? throw new InvalidOperationException("The telephones do not fit the package.");
    }

    private static List<double> Several<T>(Func<T> work) => [.. Enumerable.Range(0, 15).Select(_ => Timed(work))];

    private static double Timed<T>(Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(work());
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
