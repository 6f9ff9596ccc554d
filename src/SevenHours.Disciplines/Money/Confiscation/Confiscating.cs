using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What follows from a ruling.</summary>
internal static class Confiscating
{
    public static SeatSet BothSides(World world, ConfiscationPetition petition) =>
        ActRun.Agency(world, petition.Seat) | (petition.To.IsSome ? world.Scenario.SeatsOf[petition.To.Index] : SeatSet.Nobody);

    /// <summary>The seats of courts that are asked to confiscate an asset and have not ruled.</summary>
    public static SeatSet CourtsOn(World world, Id<Asset> asset) => world.Part<MoneyPart>().Proceeds.Hearings
        .Where(h => h.Petition.Asset == asset && h.Ruling is null && h.Petition.To.IsSome)
        .Aggregate(SeatSet.Nobody, (seats, h) => seats | world.Scenario.SeatsOf[h.Petition.To.Index]);

    public static void Rule(Cascade cascade, ConfiscationPetition petition, Id<Seat> seat, ConfiscationRuling ruling)
    {
        var world = cascade.World;
        var to = BothSides(world, petition);
        cascade.Cause = cascade.Emit(new ConfiscationRuled(petition.Handle, seat, ruling) { To = to }, world.Part<MoneyPart>().Proceeds.Find(petition.Handle)?.By);
        var state = world.Part<MoneyPart>().Of(petition.Asset);
        if (ruling.Outcome is HearingOutcome.Granted or HearingOutcome.Partly && state.Status == AssetStatus.Frozen)
        {
            var claimed = world.Scenario.Table<Asset>()[petition.Asset].Claims.Where(c => ruling.Upheld.Contains(c.Name, StringComparer.Ordinal)).Sum(c => c.Share);
            cascade.Emit(new AssetConfiscated(petition.Asset, Worth.Now(world, petition.Asset) * Math.Max(0, 100 - claimed) / 100) { To = to | (state.Hold?.To ?? SeatSet.Nobody) });
        }
    }
}

/// <summary>What is impossible about what is held.</summary>
public static class ProceedsRefusals
{
    /// <summary>Not held.</summary>
    public static readonly Refusal NotHeld = new("money.not_held", "Your agency does not hold this.", "Freeze or seize it first.");

    /// <summary>Sold.</summary>
    public static readonly Refusal SoldAlready = new("money.sold", "It has been sold; the money is held in its place.", "Nothing more needs to be done to keep its value.");

    /// <summary>Not with one's powers.</summary>
    public static readonly Refusal NotYours = new("money.not_yours", "A court or a prosecutor pays out what was confiscated.", "Ask one of them.");

    /// <summary>No such person.</summary>
    public static readonly Refusal NoSuchPerson = new("money.no_person", "Compensation goes to a person of the case.", "Name whom it is for.");

    /// <summary>Too much.</summary>
    public static readonly Refusal NotEnough = new("money.not_enough", "So much has not been confiscated.", "Choose an amount within what is there.");

    /// <summary>Not a unit.</summary>
    public static readonly Refusal NotAUnit = new("money.not_a_unit", "A report of suspicion goes to a financial intelligence unit.", "Choose the unit.");

    /// <summary>A report with gaps.</summary>
    public static readonly Refusal ReportHasGaps = new("money.report_gaps", "The report says too little: whom it is about, and why.", "Fill in both.");

    /// <summary>A petition that does not lie before one's court, or is closed.</summary>
    internal static Refusal? UnlessOpenHere(Desk desk, Id<Seat> seat, Handle petition, out HearingOnMoney? hearing)
    {
        hearing = desk.Part<MoneyDesk>().Proceeds.Hearing(petition);
        return hearing is null ? Refusal.NoSuchThing
            : hearing.Petition.To != desk.Scenario.Seats[seat].Agency ? HearingRefusals.NotYours
            : hearing.Ruling is not null ? HearingRefusals.RuledAlready
            : null;
    }

    internal static Refusal? UnlessHeld(Desk desk, Id<Asset> asset) =>
        !desk.Scenario.Table<Asset>().Has(asset) || desk.Part<MoneyDesk>().HoldOn(asset) is null || desk.Part<MoneyDesk>().Proceeds.Confiscated.Contains(asset) ? NotHeld : null;
}
