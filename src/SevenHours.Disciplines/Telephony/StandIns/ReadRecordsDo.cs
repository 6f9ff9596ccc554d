using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Telephony;

/// <summary><c>read_records: visits_at_night</c></summary>
[Variant("read_records", "Reads from the records at hand what a find of the telephony section says.")]
public sealed class ReadRecordsDo : DoModel
{
    /// <summary>Which.</summary>
    [Doc("The find, by its id."), Shorthand, Identifier]
    public required string Find { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        var (net, find) = build.Package.All<TelephonyModel>().Select(one => (one, one.Finds.GetValueOrDefault(Find))).FirstOrDefault(one => one.Item2 is not null);
        if (find is null)
        {
            build.Diagnostics.Report(TelephonyRules.NoSuchFind, WrittenAt, Find);
            return null;
        }

        var numbers = find.Of.Select(id => net.Phones.GetValueOrDefault(id)?.Number ?? "").Append("").ToList();
        return new ReadRecordsAct(new ClaimPattern(seat, find.Claim, numbers[0], numbers[1], "", TextRef.None));
    }
}

/// <summary>Claims something of records once the desk holds them.</summary>
internal sealed class ReadRecordsAct(ClaimPattern claim) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("read_records");

    public override SeatCommand? ToCommand(Desk desk) => claim.Check(desk) is null ? claim : null;

    public override bool IsDoneOn(Desk desk) =>
        desk.Part<TelephonyDesk>().Claims.Any(one => one.Claim.Kind == claim.Kind && one.Claim.A == claim.A && one.Claim.B == claim.B);
}
