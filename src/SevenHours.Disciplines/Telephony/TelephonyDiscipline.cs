using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Telephones: records of calls and of masts, asked for with a legal basis, and what can be read from them.</summary>
public sealed partial class TelephonyDiscipline : Discipline, IFollowsActs, IPutsOnWall
{
    /// <inheritdoc />
    public override string Name => "telephony";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new TelephonyPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new TelephonyDesk();

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds => [new RecordsOnWall()];

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act) => Delivery.After(cascade, act);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<RecordsOrdered>("records.ordered")
        .Add<RecordsAwaited>("records.awaited")
        .Add<RecordsDelivered>("records.delivered")
        .Add<RecordsGiven>("records.given")
        .Add<PatternClaimed>("records.claimed")
        .Add<OrderRecords>("do.order_records")
        .Add<ClaimPattern>("do.claim_pattern");
}
