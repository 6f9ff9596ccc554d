using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Take up a file that was put before one's court: policy leaves it to this seat from now on.</summary>
/// <param name="Seat">A seat of the court.</param>
/// <param name="File">The file.</param>
public sealed record TakeFile(Id<Seat> Seat, Handle File) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return HearingRefusals.UnlessOpenHere(desk, Seat, File, out var hearing) ?? (hearing!.TakenBy.IsSome ? HearingRefusals.TakenAlready : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(
        new FileTaken(File, Seat, By) { To = Bench.BothSides(cascade.World, cascade.World.Part<EvidencePart>().HearingOf(File)!.File) });
}

/// <summary>Rule on a file that was put before one's court.</summary>
/// <param name="Seat">A seat of the court.</param>
/// <param name="File">The file.</param>
/// <param name="Ruling">The ruling; exhibits and elements it does not name are left open.</param>
public sealed record RuleOnFile(Id<Seat> Seat, Handle File, HearingRuling Ruling) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return HearingRefusals.UnlessOpenHere(desk, Seat, File, out var hearing)
            ?? (Ruling.Exhibits.Any(e => !hearing!.File.Exhibits.Contains(e.Exhibit)) ? Refusal.NoSuchThing
            : Ruling.Elements.Any(e => desk.Scenario.Table<Offence>()[hearing!.File.Offence].Element(e.Element) is null) ? HearingRefusals.NoSuchElement
            : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        Bench.Rule(cascade, cascade.World.Part<EvidencePart>().HearingOf(File)!.File, Seat, Ruling, By);
}
