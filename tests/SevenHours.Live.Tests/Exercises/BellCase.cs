using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>A small case built in code: three seats, a bell at one minute, another at ten, a last one after the night.</summary>
internal sealed class BellCase : IScenarioShelf
{
    public static readonly SimTime FirstBell = new(60);
    public static readonly SimTime Evening = new(3600);
    public static readonly SimTime Morning = new(10_000);

    private readonly ScenarioEdition edition;

    public BellCase(Action<Worlds>? more = null)
    {
        var worlds = new Worlds().Seats("anna", "boris", "clara").Flags("door")
            .Rule("first", new() { At = 60, Do = [Do.Ring("anna", "boris")] })
            .Rule("second", new() { At = 600, Do = [Do.Ring("clara")] })
            .Rule("night", new() { At = 9000, Do = [Do.Ring("anna")] })
            .Rule("end", new() { At = 20_000, Do = [Do.End("over")] });
        more?.Invoke(worlds);
        var frame = new PlayFrame(null, new SimTime(20_000), new SimTime(20_000),
        [
            new PlayDay(TextRef.None, SimTime.Start, Evening),
            new PlayDay(TextRef.None, Morning, new SimTime(20_000)),
        ]);
        edition = new ScenarioEdition("small", worlds.Scenario(), frame, worlds.WireNames(), TextRef.None, null);
    }

    public ScenarioTaking TakeIn(string folder, string? law = null, string? form = null) => new(edition, new Diagnostics());

    public ScenarioEdition? Find(string hash) => hash == edition.Hash ? edition : null;
}
