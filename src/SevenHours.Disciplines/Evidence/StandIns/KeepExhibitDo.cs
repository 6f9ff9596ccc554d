using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Evidence;

/// <summary><c>keep_exhibit: { fact: notebook_names, step: sealed, note: Seal 17 }</c></summary>
[Variant("keep_exhibit", "Does something with the exhibits at hand that prove a fact, and enters it in their custody.")]
public sealed class KeepExhibitDo : DoModel
{
    /// <summary>Of which fact.</summary>
    [Doc("The fact they prove; the stand-in must hold the fact, or the exhibit come from `item`.")]
    public Reference<FactModel>? Fact { get; init; }

    /// <summary>Which item.</summary>
    [Doc("Or the item of `exhibits`.")]
    public Reference<ExhibitModel>? Item { get; init; }

    /// <summary>What is done.</summary>
    [Doc("logged, sealed, hashed, verified, handed_over, opened, analysed, copied, translated, set_aside or returned.")]
    public required CustodyStep Step { get; init; }

    /// <summary>To whom.</summary>
    [Doc("To whom it is handed over.")]
    public Reference<AgencyModel>? To { get; init; }

    /// <summary>Into which language.</summary>
    [Doc("Into which language it is translated.")]
    public string Language { get; init; } = "";

    /// <summary>What is noted.</summary>
    [Doc("What is noted beside it.")]
    public Text? Note { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        var isWhole = (Fact is not null || Item is not null) && Step is not (CustodyStep.Seized or CustodyStep.Received)
            && (Step == CustodyStep.HandedOver) == To is not null && (Step == CustodyStep.Translated) == Language.Length > 0;
        if (!isWhole)
        {
            build.Diagnostics.Report(EvidenceRules.NothingKept, WrittenAt, ExhibitWords.Of(Step));
            return null;
        }

        return new KeepExhibitAct(seat, build.Id<Fact>(Fact), build.Text(Item?.Target.Label), Step)
        {
            To = build.Id<Agency>(To), Language = Language, Note = build.Text(Note),
        };
    }
}

/// <summary>A stand-in keeps the custody of an exhibit that its agency has.</summary>
internal sealed class KeepExhibitAct(Id<Seat> seat, Id<Fact> fact, TextRef label, CustodyStep step) : StandInAct
{
    public Id<Agency> To { get; init; } = Id<Agency>.None;

    public string Language { get; init; } = "";

    public TextRef Note { get; init; }

    public override ActMeaning Meaning(Scenario scenario) => new("keep_exhibit")
    {
        What = [label.IsSome || !fact.IsSome ? label : scenario.Table<Fact>()[fact].Statement], With = To.IsSome ? [To] : [],
    };

    public override SeatCommand? ToCommand(Desk desk) =>
        Wanted(desk).FirstOrDefault(e => !IsKept(e) && e.Where.IsAt(desk.Scenario.Seats[seat].Agency)) is { } exhibit
            ? new KeepCustody(seat, exhibit.Handle, step) { To = To, Language = Language, Note = Note }
            : null;

    public override bool IsDoneOn(Desk desk) => Wanted(desk).ToList() is { Count: > 0 } all && all.TrueForAll(IsKept);

    private bool IsKept(Exhibit exhibit) => exhibit.Lines.Any(l => l.Step == step && (!To.IsSome || l.To == To));

    /// <summary>The originals meant: by what they prove as far as the desk says, or by their label.</summary>
    private IEnumerable<Exhibit> Wanted(Desk desk) => desk.Part<EvidenceDesk>().Exhibits.Where(e => !e.Item.Kind.IsDerived()
        && (fact.IsSome && e.Proves(fact) || label.IsSome && e.Item.Label == label));
}
