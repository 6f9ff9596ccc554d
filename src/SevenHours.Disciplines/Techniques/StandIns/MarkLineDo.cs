using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Techniques;

/// <summary><c>mark_line: { technique: watch, line: car }</c></summary>
[Variant("mark_line", "Keeps a line of a log as evidence, once the seat's agency has it.")]
public sealed class MarkLineDo : DoModel
{
    /// <summary>The technique.</summary>
    [Doc("The entry of `techniques`.")]
    public required Reference<TechniqueModel> Technique { get; init; }

    /// <summary>The line.</summary>
    [Doc("The line, by its id."), Identifier]
    public required string Line { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        var place = Technique.Target.Lines.Keys.Order(StringComparer.Ordinal).ToList().IndexOf(Line);
        if (place < 0)
        {
            build.Diagnostics.Report(TechniqueRules.NoSuchLine, WrittenAt, Line, Technique.Id);
            return null;
        }

        return new MarkLineAct(seat, build.Id<Technique>(Technique), place);
    }
}

/// <summary>A stand-in keeps a line of a log its agency has.</summary>
internal sealed class MarkLineAct(Id<Seat> seat, Id<Technique> technique, int place) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("mark_line") { What = [scenario.Table<Technique>()[technique].Lines[place].Says], About = scenario.Table<Technique>()[technique].Of };

    public override SeatCommand? ToCommand(Desk desk) =>
        Holding(desk).FirstOrDefault() is { } one && new MarkLine(seat, one.Handle, place + 1) is var mark && mark.Check(desk) is null ? mark : null;

    public override bool IsDoneOn(Desk desk) => Holding(desk).Any(one => one.MarkOn(place + 1) is not null);

    private IEnumerable<Deployment> Holding(Desk desk) =>
        desk.Part<TechniquesDesk>().All.Where(one => one.Technique == technique && one.Came.Any(came => came.Line == place));
}
